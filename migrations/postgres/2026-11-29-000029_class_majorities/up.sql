-- Majorities of each class by itself: whose class each place on the roll is of, where that matters, and the votes of each class in a
-- result, as JSON.
-- Undone by down.sql, which takes both away.

ALTER TABLE electoral_roll ADD COLUMN class TEXT COLLATE "C";
ALTER TABLE decision_results ADD COLUMN classes TEXT COLLATE "C" NOT NULL DEFAULT '[]';
