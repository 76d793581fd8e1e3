DROP TABLE decision_counts;
CREATE TEMPORARY TABLE open_votes_aside AS SELECT * FROM open_votes WHERE choice IN ('yes', 'no', 'abstain');
DROP TABLE open_votes;
CREATE TABLE open_votes (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
    reason TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO open_votes SELECT decision_id, member_id, choice, reason, cast_at FROM open_votes_aside;
DROP TABLE open_votes_aside;
ALTER TABLE decisions DROP COLUMN lot_secret;
ALTER TABLE decisions DROP COLUMN choosing;
