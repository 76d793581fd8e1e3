-- Secret addresses at which members' own calendars stand, of which only a hash is kept.
-- Undone by down.sql, which drops the table: calendar programs then find nothing at the addresses.

CREATE TABLE calendar_links (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    token_hash TEXT COLLATE "C" NOT NULL UNIQUE,
    made_at TIMESTAMP NOT NULL,
    revoked_at TIMESTAMP
);
CREATE INDEX calendar_links_member ON calendar_links (member_id);
