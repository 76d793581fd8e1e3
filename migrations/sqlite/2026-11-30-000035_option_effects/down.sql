DELETE FROM decision_effects WHERE option_number IS NOT NULL;
ALTER TABLE decision_effects DROP COLUMN option_number;
