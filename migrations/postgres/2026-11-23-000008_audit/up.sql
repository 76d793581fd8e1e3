-- The event log, its erasable payloads, its seals; answers kept for repeated requests; leases of jobs.
-- Undone by down.sql, which drops every table named here.

CREATE TABLE events (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    occurred_at TIMESTAMP NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    actor_number BIGINT,
    authority_id TEXT COLLATE "C" REFERENCES authorities (id),
    payload_hash TEXT COLLATE "C" NOT NULL
);
CREATE INDEX events_subject ON events (subject);

-- What is personal: it can be erased, and the chain over the hashes still verifies.
CREATE TABLE event_payloads (
    event_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES events (id),
    salt TEXT COLLATE "C" NOT NULL,
    payload TEXT COLLATE "C",
    erased_by TEXT COLLATE "C" REFERENCES events (id)
);

CREATE TABLE seals (
    number BIGINT NOT NULL PRIMARY KEY,
    event_id TEXT COLLATE "C" NOT NULL UNIQUE REFERENCES events (id),
    hash TEXT COLLATE "C" NOT NULL,
    sealed_at TIMESTAMP NOT NULL
);

CREATE TABLE answers (
    request_key TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    member_id TEXT COLLATE "C" NOT NULL,
    command TEXT COLLATE "C" NOT NULL,
    answer TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMP NOT NULL
);

CREATE TABLE leases (
    job TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    holder TEXT COLLATE "C" NOT NULL,
    until TIMESTAMP NOT NULL
);
