-- Discussions with threads, earlier texts of comments, comments that are taken back or hidden, closings and summaries; what mail members
-- want, how far the digests of a day and the reminders of a decision have come, and letters that were dropped. A letter about a decision
-- names it without a key, and a reminder names no member: neither leaves a mark in another table's row.
-- Undone by down.sql, which takes all of it away; answers become comments of their own, and what is hidden is seen again.

ALTER TABLE comments ADD COLUMN thread INTEGER NOT NULL DEFAULT 0;
UPDATE comments SET thread = number;
ALTER TABLE comments ADD COLUMN edited_at TEXT;
ALTER TABLE comments ADD COLUMN taken_back_at TEXT;
ALTER TABLE comments ADD COLUMN hidden_at TEXT;
ALTER TABLE comments ADD COLUMN hidden_by TEXT REFERENCES members (id);
ALTER TABLE comments ADD COLUMN hidden_reason TEXT;
CREATE INDEX comments_thread ON comments (decision_id, thread, number);
CREATE INDEX comments_created ON comments (created_at);

CREATE TABLE comment_texts (
    id TEXT NOT NULL PRIMARY KEY,
    comment_id TEXT NOT NULL REFERENCES comments (id),
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    written_at TEXT NOT NULL,
    UNIQUE (comment_id, revision)
) STRICT;

CREATE TABLE discussion_closings (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    closed_by TEXT NOT NULL REFERENCES members (id),
    reason TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    reopened_by TEXT REFERENCES members (id),
    reopened_at TEXT
) STRICT;
CREATE INDEX discussion_closings_decision ON discussion_closings (decision_id);

CREATE TABLE discussion_summaries (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    language TEXT NOT NULL,
    revision INTEGER NOT NULL,
    author_id TEXT NOT NULL REFERENCES members (id),
    body TEXT NOT NULL,
    written_at TEXT NOT NULL,
    UNIQUE (decision_id, language, revision)
) STRICT;

CREATE TABLE member_notices (
    member_id TEXT NOT NULL PRIMARY KEY REFERENCES members (id),
    digest TEXT NOT NULL CHECK (digest IN ('none', 'daily', 'weekly')),
    is_reminded INTEGER NOT NULL,
    set_at TEXT NOT NULL
) STRICT;

CREATE TABLE digest_rounds (
    day TEXT NOT NULL PRIMARY KEY,
    told_from TEXT NOT NULL,
    told_until TEXT NOT NULL,
    weekly_from TEXT NOT NULL,
    is_weekly INTEGER NOT NULL,
    after_number INTEGER NOT NULL,
    is_done INTEGER NOT NULL
) STRICT;

CREATE TABLE reminder_rounds (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    closes_at TEXT NOT NULL,
    turn INTEGER NOT NULL,
    after_number INTEGER NOT NULL,
    is_done INTEGER NOT NULL
) STRICT;

CREATE TABLE dropped_letters (
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    letters INTEGER NOT NULL,
    PRIMARY KEY (kind, day)
) STRICT;

ALTER TABLE outbox ADD COLUMN decision_id TEXT;
