-- Why a member's status changed, in the words of whoever recorded it; empty for an admission.
-- Undone by down.sql, which drops the column.

ALTER TABLE member_statuses ADD COLUMN reason TEXT;
