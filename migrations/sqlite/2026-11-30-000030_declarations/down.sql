DROP TABLE outages;
DROP TABLE heartbeats;
DROP TABLE annulments;
DROP TABLE contests;
DROP TABLE declarations;
UPDATE decisions SET stage = 'closed' WHERE stage IN ('counted', 'declared');
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
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'discussion', 'voting', 'closed', 'enacted', 'refused', 'withdrawn', 'annulled')),
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
