-- The natural persons behind a membership, what the register holds of a member for few eyes, and contacts who are no members.
-- Undone by down.sql, which drops the tables named here, as long as no membership is a joint one.

-- A membership may be held jointly, such as by a household.
ALTER TABLE members DROP CONSTRAINT members_kind_check;
ALTER TABLE members ADD CONSTRAINT members_kind_check CHECK (kind IN ('person', 'organisation', 'joint'));

-- Erased by deleting the row. The salt keeps the digests in the log from being guessed.
CREATE TABLE member_particulars (
    member_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES members (id),
    postal_address TEXT COLLATE "C",
    telephone TEXT COLLATE "C",
    born_on DATE,
    registration TEXT COLLATE "C",
    legal_form TEXT COLLATE "C",
    seat TEXT COLLATE "C",
    salt TEXT COLLATE "C" NOT NULL
);

-- Those who hold a membership together, or act for the organisation whose it is, from a day until a day.
CREATE TABLE member_people (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    number BIGINT NOT NULL,
    role TEXT COLLATE "C" NOT NULL CHECK (role IN ('holder', 'representative')),
    name TEXT COLLATE "C" NOT NULL,
    sort_key TEXT COLLATE "C" NOT NULL,
    search_key TEXT COLLATE "C" NOT NULL,
    email TEXT COLLATE "C",
    valid_from DATE NOT NULL,
    valid_until DATE,
    evidence TEXT COLLATE "C" NOT NULL,
    authority_id TEXT COLLATE "C" NOT NULL REFERENCES authorities (id),
    recorded_at TIMESTAMP NOT NULL,
    UNIQUE (member_id, number)
);

-- People and groups that the community deals with and who are no members. Erasing one empties the row; the number stays. The
-- salt keeps the digests in the log from being guessed.
CREATE TABLE contacts (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('host', 'user', 'partner', 'other')),
    name TEXT COLLATE "C" NOT NULL,
    sort_key TEXT COLLATE "C" NOT NULL,
    search_key TEXT COLLATE "C" NOT NULL,
    email TEXT COLLATE "C",
    telephone TEXT COLLATE "C",
    postal_address TEXT COLLATE "C",
    note TEXT COLLATE "C" NOT NULL,
    site_id TEXT COLLATE "C" REFERENCES sites (id),
    salt TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMP NOT NULL,
    ended_on DATE,
    erased_at TIMESTAMP,
    CHECK (erased_at IS NULL OR ended_on IS NOT NULL)
);
CREATE INDEX contacts_sort ON contacts (sort_key, number);
