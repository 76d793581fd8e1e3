-- Templates for proposals: what a proposal by one would do, the title that it begins with, its questions, and the method that it suggests.
-- A proposal does not say which it was begun with.
-- Undone by down.sql, which forgets them.

CREATE TABLE decision_templates (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    effect TEXT COLLATE "C",
    title TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    method TEXT COLLATE "C",
    added_at TIMESTAMP NOT NULL,
    closed_at TIMESTAMP
);
