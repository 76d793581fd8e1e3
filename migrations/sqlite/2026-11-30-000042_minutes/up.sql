-- Minutes of meetings are agreements of a kind of their own.
-- Undone by down.sql, which makes procedures of them, as they were before.

-- What refers to agreements is looked at again at the end, when every one of them is back.
PRAGMA defer_foreign_keys = ON;
CREATE TEMPORARY TABLE agreements_aside AS SELECT * FROM agreements;
DROP TABLE agreements;
CREATE TABLE agreements (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bylaws', 'policy', 'procedure', 'guide', 'minutes')),
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'members')),
    created_by TEXT REFERENCES members (id),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO agreements (id, slug, title, kind, visibility, created_by, created_at)
SELECT id, slug, title,
    CASE WHEN kind = 'procedure' AND id IN (SELECT minutes_id FROM meetings) THEN 'minutes' ELSE kind END,
    visibility, created_by, created_at
FROM agreements_aside;
DROP TABLE agreements_aside;
