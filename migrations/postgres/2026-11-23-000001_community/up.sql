-- The community itself, its set-up token, and what may authorise a change.
-- Undone by down.sql, which drops every table named here; only an empty database should be taken back.

CREATE TABLE communities (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    currency TEXT COLLATE "C" NOT NULL,
    time_zone TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    template TEXT COLLATE "C" NOT NULL,
    founded_at TIMESTAMP NOT NULL
);

CREATE TABLE setup_tokens (
    token_hash TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    created_at TIMESTAMP NOT NULL,
    used_at TIMESTAMP
);

-- An authority is a decision, a power delegated to a role by a rule, a recorded act with its evidence,
-- or an urgent act that expires unless ratified. Nothing else may change a rule, a role or a version.
CREATE TABLE authorities (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('decision', 'delegated_power', 'recorded_act', 'urgent_act')),
    decision_id TEXT COLLATE "C",
    role TEXT COLLATE "C",
    rule_value_id TEXT COLLATE "C",
    evidence_hash TEXT COLLATE "C",
    expires_on DATE,
    circle_id TEXT COLLATE "C",
    created_at TIMESTAMP NOT NULL,
    CHECK (kind <> 'decision' OR decision_id IS NOT NULL),
    CHECK (kind <> 'delegated_power' OR (role IS NOT NULL AND rule_value_id IS NOT NULL)),
    CHECK (kind <> 'recorded_act' OR evidence_hash IS NOT NULL),
    CHECK (kind <> 'urgent_act' OR expires_on IS NOT NULL)
);
CREATE INDEX authorities_decision ON authorities (decision_id);
