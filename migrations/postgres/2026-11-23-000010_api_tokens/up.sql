-- Tokens of the programming interface, of which only a hash is kept; how often each is used, for its limit; and what a
-- request with a key asked for, so that the same key with another request can be told.
-- Undone by down.sql, which drops both tables and the column.

CREATE TABLE api_tokens (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    name TEXT COLLATE "C" NOT NULL,
    scopes TEXT COLLATE "C" NOT NULL,
    token_hash TEXT COLLATE "C" NOT NULL UNIQUE,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    revoked_at TIMESTAMP
);
CREATE INDEX api_tokens_member ON api_tokens (member_id);

-- When a token was used last, and how often within the minute that began at minute_from.
CREATE TABLE api_token_uses (
    token_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES api_tokens (id),
    last_used_at TIMESTAMP NOT NULL,
    minute_from TIMESTAMP NOT NULL,
    used BIGINT NOT NULL
);

ALTER TABLE answers ADD COLUMN request_hash TEXT COLLATE "C";
