ALTER TABLE digest_rounds DROP COLUMN weekly_from_seal;
ALTER TABLE digest_rounds DROP COLUMN until_seal;
ALTER TABLE digest_rounds DROP COLUMN from_seal;
ALTER TABLE outbox DROP COLUMN void_from;
DROP INDEX outbox_due;
