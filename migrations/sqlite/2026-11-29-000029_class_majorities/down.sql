ALTER TABLE decision_results DROP COLUMN classes;
ALTER TABLE electoral_roll DROP COLUMN class;
