DROP TABLE secret_marks;
DROP TABLE secret_ballots;
ALTER TABLE decisions DROP COLUMN is_secret;
ALTER TABLE decisions DROP COLUMN is_secret_asked;
