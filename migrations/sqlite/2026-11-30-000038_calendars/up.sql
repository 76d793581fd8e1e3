-- Secret addresses at which members' own calendars stand, of which only a hash is kept.
-- Undone by down.sql, which drops the table: calendar programs then find nothing at the addresses.

CREATE TABLE calendar_links (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    token_hash TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT;
CREATE INDEX calendar_links_member ON calendar_links (member_id);
