-- The class of whoever cast a secret ballot, where the rules of its vote count each class by itself, and there alone.
-- Undone by down.sql. Votes whose ballots bear classes can then be counted by class no more.

ALTER TABLE secret_ballots ADD COLUMN class TEXT;
