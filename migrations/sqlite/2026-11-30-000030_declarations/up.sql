-- What stands between a count and its effects: results that are declared and can be contested, and decisions that others annul; and for
-- votes whose deadline came while no server ran, when servers were last at work and when they were away.
-- Undone by down.sql, which takes all of it away; a result that waited counts as one that had no effect.

-- What refers to decisions is looked at again at the end, when every one of them is back.
PRAGMA defer_foreign_keys = ON;
CREATE TEMPORARY TABLE decisions_aside AS SELECT * FROM decisions;
DROP TABLE decisions;
CREATE TABLE decisions (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('founding', 'ordinary', 'election', 'policy', 'bylaws')),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    circle_id TEXT REFERENCES circles (id),
    proposer_id TEXT REFERENCES members (id),
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'discussion', 'voting', 'counted', 'declared', 'closed', 'enacted', 'refused', 'withdrawn', 'annulled')),
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    discussion_from TEXT,
    discussion_until TEXT,
    voting_from TEXT,
    voting_until TEXT,
    closed_at TEXT,
    effective_on TEXT,
    enacted_at TEXT,
    passed INTEGER,
    effect_failure TEXT,
    frozen_hash TEXT,
    roll_hash TEXT,
    choosing TEXT,
    lot_secret TEXT,
    is_secret_asked INTEGER NOT NULL DEFAULT 0,
    is_secret INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO decisions (id, number, kind, title, body, circle_id, proposer_id, stage, revision, created_at, discussion_from, discussion_until,
    voting_from, voting_until, closed_at, effective_on, enacted_at, passed, effect_failure, frozen_hash, roll_hash, choosing, lot_secret,
    is_secret_asked, is_secret)
SELECT id, number, kind, title, body, circle_id, proposer_id, stage, revision, created_at, discussion_from, discussion_until,
    voting_from, voting_until, closed_at, effective_on, enacted_at, passed, effect_failure, frozen_hash, roll_hash, choosing, lot_secret,
    is_secret_asked, is_secret
FROM decisions_aside;
DROP TABLE decisions_aside;
CREATE INDEX decisions_stage ON decisions (stage, voting_until);

CREATE TABLE declarations (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    declared_at TEXT NOT NULL,
    declared_by TEXT REFERENCES members (id),
    contest_until TEXT NOT NULL
) STRICT;

CREATE TABLE contests (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL,
    member_id TEXT NOT NULL REFERENCES members (id),
    reason TEXT NOT NULL,
    contested_at TEXT NOT NULL,
    ruling TEXT CHECK (ruling IN ('dismissed', 'upheld')),
    ruled_by TEXT REFERENCES members (id),
    words TEXT,
    ruled_at TEXT,
    PRIMARY KEY (decision_id, number),
    UNIQUE (decision_id, member_id)
) STRICT;
CREATE INDEX contests_member ON contests (member_id);

CREATE TABLE annulments (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    authority_id TEXT NOT NULL REFERENCES authorities (id),
    valid_from TEXT NOT NULL,
    annulled_at TEXT NOT NULL
) STRICT;

CREATE TABLE heartbeats (
    name TEXT NOT NULL PRIMARY KEY,
    beat_at TEXT NOT NULL
) STRICT;

CREATE TABLE outages (
    began_at TEXT NOT NULL PRIMARY KEY,
    ended_at TEXT NOT NULL
) STRICT;
