ALTER TABLE carried_votes DROP CONSTRAINT carried_votes_outcome_check;
ALTER TABLE carried_votes ADD CONSTRAINT carried_votes_outcome_check
    CHECK (outcome IN ('carried', 'silent', 'off_roll', 'cycle', 'beyond_cap'));
ALTER TABLE carried_votes ADD CONSTRAINT carried_votes_member_id_fkey FOREIGN KEY (member_id) REFERENCES members (id);
ALTER TABLE carried_votes ADD CONSTRAINT carried_votes_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES members (id);
ALTER TABLE carried_votes ADD CONSTRAINT carried_votes_carrier_id_fkey FOREIGN KEY (carrier_id) REFERENCES members (id);
