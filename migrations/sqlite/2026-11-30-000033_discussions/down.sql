ALTER TABLE outbox DROP COLUMN decision_id;
DROP TABLE dropped_letters;
DROP TABLE reminder_rounds;
DROP TABLE digest_rounds;
DROP TABLE member_notices;
DROP TABLE discussion_summaries;
DROP TABLE discussion_closings;
DROP TABLE comment_texts;
CREATE TEMPORARY TABLE comments_aside AS SELECT * FROM comments;
DROP TABLE comments;
CREATE TABLE comments (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL,
    author_id TEXT NOT NULL REFERENCES members (id),
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (decision_id, number)
) STRICT;
INSERT INTO comments (id, decision_id, number, author_id, body, created_at)
SELECT id, decision_id, number, author_id, body, created_at FROM comments_aside;
DROP TABLE comments_aside;
