ALTER TABLE outbox DROP COLUMN stop;
DROP TABLE notice_secrets;
