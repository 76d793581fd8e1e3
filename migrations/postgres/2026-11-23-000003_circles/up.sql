-- Circles and who belongs to them.
-- Undone by down.sql, which drops every table named here.

CREATE TABLE circles (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    mandate TEXT COLLATE "C" NOT NULL,
    parent_id TEXT COLLATE "C" REFERENCES circles (id),
    valid_from DATE NOT NULL,
    authority_id TEXT COLLATE "C" NOT NULL REFERENCES authorities (id),
    created_at TIMESTAMP NOT NULL
);

CREATE TABLE circle_members (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    circle_id TEXT COLLATE "C" NOT NULL REFERENCES circles (id),
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    valid_from DATE NOT NULL,
    valid_until DATE,
    authority_id TEXT COLLATE "C" NOT NULL REFERENCES authorities (id)
);
CREATE INDEX circle_members_circle ON circle_members (circle_id);
CREATE INDEX circle_members_member ON circle_members (member_id);
