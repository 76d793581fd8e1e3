-- Files of members that wait to be read in, between the steps of the page: as UTF-8, with what each of their columns is.
-- They are deleted once they are read in or given up, or after a day. Undone by down.sql, which drops the table.

CREATE TABLE member_imports (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    file_name TEXT COLLATE "C" NOT NULL,
    sha256 TEXT COLLATE "C" NOT NULL,
    encoding TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    chosen TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL
);
CREATE INDEX member_imports_member ON member_imports (member_id);
