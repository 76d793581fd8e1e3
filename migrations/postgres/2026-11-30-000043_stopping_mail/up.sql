-- The addresses at which a member stops digests and reminders without signing in: the secret that all of them are made with, in one row, and
-- what the address ends with that a letter carries.
-- Undone by down.sql, which drops both: addresses in letters that went out then stop nothing.

CREATE TABLE notice_secrets (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (id = 'notices'),
    secret TEXT COLLATE "C" NOT NULL,
    made_at TIMESTAMP NOT NULL
);
ALTER TABLE outbox ADD COLUMN stop TEXT COLLATE "C";
