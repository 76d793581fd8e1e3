-- Provisional rolls: who would be on the roll of a vote that is to open, as of a day; objections to it, and how these were ruled on.
-- Undone by down.sql, which takes all three away.

CREATE TABLE provisional_rolls (
    decision_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES decisions (id),
    record_on DATE NOT NULL,
    drawn_at TIMESTAMP NOT NULL,
    drawn_by TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    objections_until TIMESTAMP NOT NULL,
    roll_hash TEXT COLLATE "C" NOT NULL
);

CREATE TABLE provisional_places (
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    votes BIGINT NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    class TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (decision_id, member_id)
);

CREATE TABLE roll_objections (
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    number BIGINT NOT NULL,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    about_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    is_included BOOLEAN NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    made_at TIMESTAMP NOT NULL,
    ruling TEXT COLLATE "C" CHECK (ruling IN ('upheld', 'dismissed')),
    words TEXT COLLATE "C",
    ruled_by TEXT COLLATE "C" REFERENCES members (id),
    ruled_at TIMESTAMP,
    PRIMARY KEY (decision_id, number)
);
CREATE INDEX roll_objections_member ON roll_objections (member_id);
CREATE INDEX roll_objections_about ON roll_objections (about_id);
