ALTER TABLE meeting_notices DROP COLUMN dropped_at;
ALTER TABLE meeting_notices DROP COLUMN sent_at;
DROP INDEX outbox_meeting;
ALTER TABLE outbox DROP COLUMN retried_at;
ALTER TABLE outbox DROP COLUMN turn;
ALTER TABLE outbox DROP COLUMN meeting_id;
