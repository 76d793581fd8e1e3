-- What stands between a count and its effects: results that are declared and can be contested, and decisions that others annul; and for
-- votes whose deadline came while no server ran, when servers were last at work and when they were away.
-- Undone by down.sql, which takes all of it away; a result that waited counts as one that had no effect.

ALTER TABLE decisions DROP CONSTRAINT decisions_stage_check;
ALTER TABLE decisions ADD CONSTRAINT decisions_stage_check
    CHECK (stage IN ('draft', 'discussion', 'voting', 'counted', 'declared', 'closed', 'enacted', 'refused', 'withdrawn', 'annulled'));

CREATE TABLE declarations (
    decision_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES decisions (id),
    declared_at TIMESTAMP NOT NULL,
    declared_by TEXT COLLATE "C" REFERENCES members (id),
    contest_until TIMESTAMP NOT NULL
);

CREATE TABLE contests (
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    number BIGINT NOT NULL,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    reason TEXT COLLATE "C" NOT NULL,
    contested_at TIMESTAMP NOT NULL,
    ruling TEXT COLLATE "C" CHECK (ruling IN ('dismissed', 'upheld')),
    ruled_by TEXT COLLATE "C" REFERENCES members (id),
    words TEXT COLLATE "C",
    ruled_at TIMESTAMP,
    PRIMARY KEY (decision_id, number),
    UNIQUE (decision_id, member_id)
);
CREATE INDEX contests_member ON contests (member_id);

CREATE TABLE annulments (
    decision_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES decisions (id),
    authority_id TEXT COLLATE "C" NOT NULL REFERENCES authorities (id),
    valid_from DATE NOT NULL,
    annulled_at TIMESTAMP NOT NULL
);

CREATE TABLE heartbeats (
    name TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    beat_at TIMESTAMP NOT NULL
);

CREATE TABLE outages (
    began_at TIMESTAMP NOT NULL PRIMARY KEY,
    ended_at TIMESTAMP NOT NULL
);
