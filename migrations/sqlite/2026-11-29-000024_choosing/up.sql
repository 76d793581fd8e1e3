-- Decisions that choose among options: by which method, among what, and the secret of the lot that their opening keeps.
-- Undone by down.sql, which takes their votes and counts away.

ALTER TABLE decisions ADD COLUMN choosing TEXT;
ALTER TABLE decisions ADD COLUMN lot_secret TEXT;

CREATE TEMPORARY TABLE open_votes_aside AS SELECT * FROM open_votes;
DROP TABLE open_votes;
CREATE TABLE open_votes (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    choice TEXT NOT NULL,
    reason TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO open_votes SELECT decision_id, member_id, choice, reason, cast_at FROM open_votes_aside;
DROP TABLE open_votes_aside;

CREATE TABLE decision_counts (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    eligible INTEGER NOT NULL,
    votes_cast INTEGER NOT NULL,
    quorum TEXT NOT NULL,
    quorum_votes INTEGER NOT NULL,
    quorum_met INTEGER NOT NULL,
    seed TEXT NOT NULL,
    counted TEXT NOT NULL,
    passed INTEGER NOT NULL,
    counted_at TEXT NOT NULL
) STRICT;
