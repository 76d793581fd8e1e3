-- Votes that go along with a secret ballot are written as it is cast. So these rows keep no order of their own on SQLite, and, as the marks, do
-- not refer to members by a key: checking one would note in the member's row which transaction wrote it. `acequia verify` holds them against
-- the roll. Those who delegated and are carried by nobody in a secret vote have a reason of their own.
-- Undone by down.sql, where no secret vote had any of these.

ALTER TABLE carried_votes DROP CONSTRAINT carried_votes_member_id_fkey;
ALTER TABLE carried_votes DROP CONSTRAINT carried_votes_delegate_id_fkey;
ALTER TABLE carried_votes DROP CONSTRAINT carried_votes_carrier_id_fkey;
ALTER TABLE carried_votes DROP CONSTRAINT carried_votes_outcome_check;
ALTER TABLE carried_votes ADD CONSTRAINT carried_votes_outcome_check
    CHECK (outcome IN ('carried', 'silent', 'off_roll', 'cycle', 'beyond_cap', 'not_taken'));
