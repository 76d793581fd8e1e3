ALTER TABLE member_statuses DROP COLUMN reason;
