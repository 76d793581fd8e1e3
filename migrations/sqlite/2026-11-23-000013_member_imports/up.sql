-- Files of members that wait to be read in, between the steps of the page: as UTF-8, with what each of their columns is.
-- They are deleted once they are read in or given up, or after a day. Undone by down.sql, which drops the table.

CREATE TABLE member_imports (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL,
    body TEXT NOT NULL,
    chosen TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX member_imports_member ON member_imports (member_id);
