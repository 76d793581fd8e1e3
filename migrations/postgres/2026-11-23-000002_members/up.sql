-- The register, sign-in, roles with terms, and mail waiting to be sent.
-- Undone by down.sql, which drops every table named here.

CREATE TABLE classes (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    authority_id TEXT COLLATE "C" NOT NULL REFERENCES authorities (id)
);

CREATE TABLE members (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('person', 'organisation')),
    name TEXT COLLATE "C" NOT NULL,
    sort_key TEXT COLLATE "C" NOT NULL,
    search_key TEXT COLLATE "C" NOT NULL,
    email TEXT COLLATE "C",
    language TEXT COLLATE "C" NOT NULL,
    class_id TEXT COLLATE "C" NOT NULL REFERENCES classes (id),
    status TEXT COLLATE "C" NOT NULL CHECK (status IN ('applicant', 'active', 'on_leave', 'suspended', 'resigned', 'excluded', 'deceased', 'liquidated', 'transferred')),
    joined_on DATE,
    authority_id TEXT COLLATE "C" REFERENCES authorities (id),
    created_at TIMESTAMP NOT NULL,
    CHECK (status = 'applicant' OR (authority_id IS NOT NULL AND joined_on IS NOT NULL))
);
CREATE INDEX members_sort ON members (sort_key, number);
CREATE INDEX members_email ON members (email);
CREATE INDEX members_class ON members (class_id, status);

CREATE TABLE member_statuses (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    status TEXT COLLATE "C" NOT NULL,
    class_id TEXT COLLATE "C" NOT NULL REFERENCES classes (id),
    valid_from DATE NOT NULL,
    authority_id TEXT COLLATE "C" REFERENCES authorities (id),
    recorded_at TIMESTAMP NOT NULL
);
CREATE INDEX member_statuses_member ON member_statuses (member_id, valid_from);

CREATE TABLE credentials (
    member_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES members (id),
    password_hash TEXT COLLATE "C" NOT NULL,
    updated_at TIMESTAMP NOT NULL
);

-- An invitation or a password reset: only the hash of what was sent is kept.
CREATE TABLE access_tokens (
    token_hash TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    purpose TEXT COLLATE "C" NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    created_by TEXT COLLATE "C",
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    used_at TIMESTAMP
);
CREATE INDEX access_tokens_member ON access_tokens (member_id);

CREATE TABLE sign_in_attempts (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    account TEXT COLLATE "C" NOT NULL,
    address TEXT COLLATE "C" NOT NULL,
    attempted_at TIMESTAMP NOT NULL
);
CREATE INDEX sign_in_attempts_account ON sign_in_attempts (account, attempted_at);
CREATE INDEX sign_in_attempts_address ON sign_in_attempts (address, attempted_at);

CREATE TABLE sessions (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    member_id TEXT COLLATE "C",
    data TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMP NOT NULL,
    last_seen_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL
);
CREATE INDEX sessions_member ON sessions (member_id);

CREATE TABLE role_grants (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    role TEXT COLLATE "C" NOT NULL,
    circle_id TEXT COLLATE "C",
    valid_from DATE NOT NULL,
    valid_until DATE,
    authority_id TEXT COLLATE "C" NOT NULL REFERENCES authorities (id),
    end_authority_id TEXT COLLATE "C" REFERENCES authorities (id),
    recorded_at TIMESTAMP NOT NULL
);
CREATE INDEX role_grants_member ON role_grants (member_id);

CREATE TABLE outbox (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    member_id TEXT COLLATE "C" REFERENCES members (id),
    shown_to TEXT COLLATE "C" REFERENCES members (id),
    address TEXT COLLATE "C",
    kind TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMP NOT NULL,
    attempts INTEGER NOT NULL,
    next_attempt_at TIMESTAMP NOT NULL,
    sent_at TIMESTAMP,
    last_error TEXT COLLATE "C"
);
CREATE INDEX outbox_waiting ON outbox (sent_at, next_attempt_at);
