-- Elections to roles: decisions of their own kind, in which members stand with a statement.
-- Undone by down.sql, which takes the candidacies away; elections become ordinary decisions.

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
    lot_secret TEXT
) STRICT;
INSERT INTO decisions (id, number, kind, title, body, circle_id, proposer_id, stage, revision, created_at, discussion_from, discussion_until,
    voting_from, voting_until, closed_at, effective_on, enacted_at, passed, effect_failure, frozen_hash, roll_hash, choosing, lot_secret)
SELECT id, number, kind, title, body, circle_id, proposer_id, stage, revision, created_at, discussion_from, discussion_until,
    voting_from, voting_until, closed_at, effective_on, enacted_at, passed, effect_failure, frozen_hash, roll_hash, choosing, lot_secret
FROM decisions_aside;
DROP TABLE decisions_aside;
CREATE INDEX decisions_stage ON decisions (stage, voting_until);

CREATE TABLE candidacies (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    statement TEXT NOT NULL,
    stood_at TEXT NOT NULL,
    withdrawn_at TEXT,
    lapsed_at TEXT,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
CREATE INDEX candidacies_member ON candidacies (member_id);
