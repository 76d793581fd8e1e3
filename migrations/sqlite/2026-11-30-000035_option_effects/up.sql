-- Effects of one option: the number of the option for which an effect is done, or nothing where it is done whatever is chosen.
-- Undone by down.sql, which takes the effects of options away: without their option they would be done whatever is chosen.

ALTER TABLE decision_effects ADD COLUMN option_number INTEGER;
