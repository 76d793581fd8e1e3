-- Proposals and what becomes of them: effects, discussion, the frozen roll and rules, open votes, the result.
-- Undone by down.sql, which drops every table named here.

CREATE TABLE decisions (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('founding', 'ordinary', 'policy', 'bylaws')),
    title TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    circle_id TEXT COLLATE "C" REFERENCES circles (id),
    proposer_id TEXT COLLATE "C" REFERENCES members (id),
    stage TEXT COLLATE "C" NOT NULL CHECK (stage IN ('draft', 'discussion', 'voting', 'closed', 'enacted', 'refused', 'withdrawn', 'annulled')),
    revision BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    discussion_from TIMESTAMP,
    discussion_until TIMESTAMP,
    voting_from TIMESTAMP,
    voting_until TIMESTAMP,
    closed_at TIMESTAMP,
    effective_on DATE,
    enacted_at TIMESTAMP,
    passed BOOLEAN,
    effect_failure TEXT COLLATE "C",
    frozen_hash TEXT COLLATE "C",
    roll_hash TEXT COLLATE "C"
);
CREATE INDEX decisions_stage ON decisions (stage, voting_until);

CREATE TABLE decision_effects (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    position INTEGER NOT NULL,
    effect TEXT COLLATE "C" NOT NULL,
    draft_hash TEXT COLLATE "C"
);
CREATE INDEX decision_effects_decision ON decision_effects (decision_id);

CREATE TABLE comments (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    number BIGINT NOT NULL,
    author_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    body TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMP NOT NULL,
    UNIQUE (decision_id, number)
);

-- The rule values that govern a decision, frozen as each of its stages begins.
CREATE TABLE decision_rules (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    stage TEXT COLLATE "C" NOT NULL,
    rule_key TEXT COLLATE "C" NOT NULL,
    scope TEXT COLLATE "C" NOT NULL,
    rule_value_id TEXT COLLATE "C" NOT NULL,
    value TEXT COLLATE "C" NOT NULL,
    UNIQUE (decision_id, stage, rule_key, scope)
);

CREATE TABLE electoral_roll (
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    votes BIGINT NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (decision_id, member_id)
);

-- Votes in open decisions. Secret ballots never touch this table.
CREATE TABLE open_votes (
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    choice TEXT COLLATE "C" NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
    reason TEXT COLLATE "C" NOT NULL,
    cast_at TIMESTAMP NOT NULL,
    PRIMARY KEY (decision_id, member_id)
);

CREATE TABLE decision_results (
    decision_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES decisions (id),
    eligible BIGINT NOT NULL,
    yes BIGINT NOT NULL,
    no BIGINT NOT NULL,
    abstain BIGINT NOT NULL,
    quorum TEXT COLLATE "C" NOT NULL,
    quorum_votes BIGINT NOT NULL,
    quorum_met BOOLEAN NOT NULL,
    majority TEXT COLLATE "C" NOT NULL,
    threshold TEXT COLLATE "C" NOT NULL,
    threshold_met BOOLEAN NOT NULL,
    passed BOOLEAN NOT NULL,
    counted_at TIMESTAMP NOT NULL
);
