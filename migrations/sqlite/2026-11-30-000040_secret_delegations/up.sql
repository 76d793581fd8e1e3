-- Votes that go along with a secret ballot are written as it is cast. So these rows keep no order of their own here, and, as the marks, do not
-- refer to members by a key: on PostgreSQL checking one would note in the member's row which transaction wrote it. `acequia verify` holds them
-- against the roll. Those who delegated and are carried by nobody in a secret vote have a reason of their own.
-- Undone by down.sql, where no secret vote had any of these.

CREATE TEMPORARY TABLE carried_votes_aside AS SELECT * FROM carried_votes;
DROP TABLE carried_votes;
CREATE TABLE carried_votes (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL,
    delegate_id TEXT NOT NULL,
    carrier_id TEXT,
    votes INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('carried', 'silent', 'off_roll', 'cycle', 'beyond_cap', 'not_taken')),
    PRIMARY KEY (decision_id, member_id),
    CHECK ((outcome = 'carried') = (carrier_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO carried_votes SELECT decision_id, member_id, delegate_id, carrier_id, votes, outcome FROM carried_votes_aside;
DROP TABLE carried_votes_aside;
CREATE INDEX carried_votes_member ON carried_votes (member_id);
