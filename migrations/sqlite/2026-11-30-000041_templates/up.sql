-- Templates for proposals: what a proposal by one would do, the title that it begins with, its questions, and the method that it suggests.
-- A proposal does not say which it was begun with.
-- Undone by down.sql, which forgets them.

CREATE TABLE decision_templates (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    effect TEXT,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    method TEXT,
    added_at TEXT NOT NULL,
    closed_at TEXT
) STRICT;
