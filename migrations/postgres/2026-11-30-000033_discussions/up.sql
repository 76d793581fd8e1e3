-- Discussions with threads, earlier texts of comments, comments that are taken back or hidden, closings and summaries; what mail members
-- want, how far the digests of a day and the reminders of a decision have come, and letters that were dropped. A letter about a decision
-- names it without a key, and a reminder names no member: to check a key, PostgreSQL notes in the other table's row which transaction
-- wrote it, and so whom a reminder was for.
-- Undone by down.sql, which takes all of it away; answers become comments of their own, and what is hidden is seen again.

ALTER TABLE comments ADD COLUMN thread BIGINT NOT NULL DEFAULT 0;
UPDATE comments SET thread = number;
ALTER TABLE comments ADD COLUMN edited_at TIMESTAMP;
ALTER TABLE comments ADD COLUMN taken_back_at TIMESTAMP;
ALTER TABLE comments ADD COLUMN hidden_at TIMESTAMP;
ALTER TABLE comments ADD COLUMN hidden_by TEXT COLLATE "C" REFERENCES members (id);
ALTER TABLE comments ADD COLUMN hidden_reason TEXT COLLATE "C";
CREATE INDEX comments_thread ON comments (decision_id, thread, number);
CREATE INDEX comments_created ON comments (created_at);

CREATE TABLE comment_texts (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    comment_id TEXT COLLATE "C" NOT NULL REFERENCES comments (id),
    revision BIGINT NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    written_at TIMESTAMP NOT NULL,
    UNIQUE (comment_id, revision)
);

CREATE TABLE discussion_closings (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    closed_by TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    reason TEXT COLLATE "C" NOT NULL,
    closed_at TIMESTAMP NOT NULL,
    reopened_by TEXT COLLATE "C" REFERENCES members (id),
    reopened_at TIMESTAMP
);
CREATE INDEX discussion_closings_decision ON discussion_closings (decision_id);

CREATE TABLE discussion_summaries (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    language TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    author_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    body TEXT COLLATE "C" NOT NULL,
    written_at TIMESTAMP NOT NULL,
    UNIQUE (decision_id, language, revision)
);

CREATE TABLE member_notices (
    member_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES members (id),
    digest TEXT COLLATE "C" NOT NULL CHECK (digest IN ('none', 'daily', 'weekly')),
    is_reminded BOOLEAN NOT NULL,
    set_at TIMESTAMP NOT NULL
);

CREATE TABLE digest_rounds (
    day DATE NOT NULL PRIMARY KEY,
    told_from TIMESTAMP NOT NULL,
    told_until TIMESTAMP NOT NULL,
    weekly_from TIMESTAMP NOT NULL,
    is_weekly BOOLEAN NOT NULL,
    after_number BIGINT NOT NULL,
    is_done BOOLEAN NOT NULL
);

CREATE TABLE reminder_rounds (
    decision_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES decisions (id),
    closes_at TIMESTAMP NOT NULL,
    turn BIGINT NOT NULL,
    after_number BIGINT NOT NULL,
    is_done BOOLEAN NOT NULL
);

CREATE TABLE dropped_letters (
    kind TEXT COLLATE "C" NOT NULL,
    day DATE NOT NULL,
    letters BIGINT NOT NULL,
    PRIMARY KEY (kind, day)
);

ALTER TABLE outbox ADD COLUMN decision_id TEXT COLLATE "C";
