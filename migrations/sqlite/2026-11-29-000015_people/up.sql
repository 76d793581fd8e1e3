-- The natural persons behind a membership, what the register holds of a member for few eyes, and contacts who are no members.
-- Undone by down.sql, which drops the tables named here, as long as no membership is a joint one.

-- A membership may be held jointly, such as by a household. SQLite changes no CHECK in place, and to make the table of members
-- anew would ask every table that refers to it about every member. So its text is changed, as SQLite's manual describes
-- (ALTER TABLE, section 7); no row is affected. The tables made after it tell other connections that the schema is another.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '(''person'', ''organisation'')', '(''person'', ''organisation'', ''joint'')')
WHERE type = 'table' AND name = 'members';
PRAGMA writable_schema = RESET;

-- Erased by deleting the row. The salt keeps the digests in the log from being guessed.
CREATE TABLE member_particulars (
    member_id TEXT NOT NULL PRIMARY KEY REFERENCES members (id),
    postal_address TEXT,
    telephone TEXT,
    born_on TEXT,
    registration TEXT,
    legal_form TEXT,
    seat TEXT,
    salt TEXT NOT NULL
) STRICT;

-- Those who hold a membership together, or act for the organisation whose it is, from a day until a day.
CREATE TABLE member_people (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    number INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('holder', 'representative')),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    email TEXT,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    evidence TEXT NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id),
    recorded_at TEXT NOT NULL,
    UNIQUE (member_id, number)
) STRICT;

-- People and groups that the community deals with and who are no members. Erasing one empties the row; the number stays. The
-- salt keeps the digests in the log from being guessed.
CREATE TABLE contacts (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('host', 'user', 'partner', 'other')),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    email TEXT,
    telephone TEXT,
    postal_address TEXT,
    note TEXT NOT NULL,
    site_id TEXT REFERENCES sites (id),
    salt TEXT NOT NULL,
    created_at TEXT NOT NULL,
    ended_on TEXT,
    erased_at TEXT,
    CHECK (erased_at IS NULL OR ended_on IS NOT NULL)
) STRICT;
CREATE INDEX contacts_sort ON contacts (sort_key, number);
