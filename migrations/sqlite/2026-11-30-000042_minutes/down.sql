PRAGMA defer_foreign_keys = ON;
CREATE TEMPORARY TABLE agreements_aside AS SELECT * FROM agreements;
DROP TABLE agreements;
CREATE TABLE agreements (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bylaws', 'policy', 'procedure', 'guide')),
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'members')),
    created_by TEXT REFERENCES members (id),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO agreements (id, slug, title, kind, visibility, created_by, created_at)
SELECT id, slug, title, CASE kind WHEN 'minutes' THEN 'procedure' ELSE kind END, visibility, created_by, created_at
FROM agreements_aside;
DROP TABLE agreements_aside;
