-- What a member whose place on a provisional roll is disputed answers to the objection, and when.
-- Undone by down.sql, which drops both.

ALTER TABLE roll_objections ADD COLUMN reply TEXT;
ALTER TABLE roll_objections ADD COLUMN replied_at TEXT;
