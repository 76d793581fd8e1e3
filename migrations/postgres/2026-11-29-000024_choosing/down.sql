DROP TABLE decision_counts;
DELETE FROM open_votes WHERE choice NOT IN ('yes', 'no', 'abstain');
ALTER TABLE open_votes ADD CONSTRAINT open_votes_choice_check CHECK (choice IN ('yes', 'no', 'abstain'));
ALTER TABLE decisions DROP COLUMN lot_secret;
ALTER TABLE decisions DROP COLUMN choosing;
