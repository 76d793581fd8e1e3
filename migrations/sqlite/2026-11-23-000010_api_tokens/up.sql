-- Tokens of the programming interface, of which only a hash is kept; how often each is used, for its limit; and what a
-- request with a key asked for, so that the same key with another request can be told.
-- Undone by down.sql, which drops both tables and the column.

CREATE TABLE api_tokens (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    member_id TEXT NOT NULL REFERENCES members (id),
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT;
CREATE INDEX api_tokens_member ON api_tokens (member_id);

-- When a token was used last, and how often within the minute that began at minute_from.
CREATE TABLE api_token_uses (
    token_id TEXT NOT NULL PRIMARY KEY REFERENCES api_tokens (id),
    last_used_at TEXT NOT NULL,
    minute_from TEXT NOT NULL,
    used INTEGER NOT NULL
) STRICT;

ALTER TABLE answers ADD COLUMN request_hash TEXT;
