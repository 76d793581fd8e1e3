CREATE TEMPORARY TABLE carried_votes_aside AS SELECT * FROM carried_votes;
DROP TABLE carried_votes;
CREATE TABLE carried_votes (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    delegate_id TEXT NOT NULL REFERENCES members (id),
    carrier_id TEXT REFERENCES members (id),
    votes INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('carried', 'silent', 'off_roll', 'cycle', 'beyond_cap')),
    PRIMARY KEY (decision_id, member_id),
    CHECK ((outcome = 'carried') = (carrier_id IS NOT NULL))
) STRICT;
INSERT INTO carried_votes SELECT decision_id, member_id, delegate_id, carrier_id, votes, outcome FROM carried_votes_aside;
DROP TABLE carried_votes_aside;
CREATE INDEX carried_votes_member ON carried_votes (member_id);
