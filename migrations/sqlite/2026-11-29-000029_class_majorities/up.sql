-- Majorities of each class by itself: whose class each place on the roll is of, where that matters, and the votes of each class in a
-- result, as JSON.
-- Undone by down.sql, which takes both away.

ALTER TABLE electoral_roll ADD COLUMN class TEXT;
ALTER TABLE decision_results ADD COLUMN classes TEXT NOT NULL DEFAULT '[]';
