ALTER TABLE secret_ballots DROP COLUMN class;
