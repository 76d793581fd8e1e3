-- Provisional rolls: who would be on the roll of a vote that is to open, as of a day; objections to it, and how these were ruled on.
-- Undone by down.sql, which takes all three away.

CREATE TABLE provisional_rolls (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    record_on TEXT NOT NULL,
    drawn_at TEXT NOT NULL,
    drawn_by TEXT NOT NULL REFERENCES members (id),
    objections_until TEXT NOT NULL,
    roll_hash TEXT NOT NULL
) STRICT;

CREATE TABLE provisional_places (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    votes INTEGER NOT NULL,
    reason TEXT NOT NULL,
    class TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;

CREATE TABLE roll_objections (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL,
    member_id TEXT NOT NULL REFERENCES members (id),
    about_id TEXT NOT NULL REFERENCES members (id),
    is_included INTEGER NOT NULL,
    reason TEXT NOT NULL,
    made_at TEXT NOT NULL,
    ruling TEXT CHECK (ruling IN ('upheld', 'dismissed')),
    words TEXT,
    ruled_by TEXT REFERENCES members (id),
    ruled_at TEXT,
    PRIMARY KEY (decision_id, number)
) STRICT;
CREATE INDEX roll_objections_member ON roll_objections (member_id);
CREATE INDEX roll_objections_about ON roll_objections (about_id);
