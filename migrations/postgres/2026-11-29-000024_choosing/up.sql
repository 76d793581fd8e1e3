-- Decisions that choose among options: by which method, among what, and the secret of the lot that their opening keeps.
-- Undone by down.sql, which takes their votes and counts away.

ALTER TABLE decisions ADD COLUMN choosing TEXT COLLATE "C";
ALTER TABLE decisions ADD COLUMN lot_secret TEXT COLLATE "C";

ALTER TABLE open_votes DROP CONSTRAINT open_votes_choice_check;

CREATE TABLE decision_counts (
    decision_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES decisions (id),
    eligible BIGINT NOT NULL,
    votes_cast BIGINT NOT NULL,
    quorum TEXT COLLATE "C" NOT NULL,
    quorum_votes BIGINT NOT NULL,
    quorum_met BOOLEAN NOT NULL,
    seed TEXT COLLATE "C" NOT NULL,
    counted TEXT COLLATE "C" NOT NULL,
    passed BOOLEAN NOT NULL,
    counted_at TIMESTAMP NOT NULL
);
