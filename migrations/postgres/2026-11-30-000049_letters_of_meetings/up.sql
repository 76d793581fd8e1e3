-- Of which meeting a letter tells, and which time members are told, so that what a later notice replaces is not sent; since when a letter is
-- tried anew that had been given up; and of each notice whether its letter went out or was dropped.
-- Undone by down.sql. Letters that wait then go out whatever has become of their meeting.

ALTER TABLE outbox ADD COLUMN meeting_id TEXT COLLATE "C";
ALTER TABLE outbox ADD COLUMN turn BIGINT;
ALTER TABLE outbox ADD COLUMN retried_at TIMESTAMP;
CREATE INDEX outbox_meeting ON outbox (meeting_id, turn) WHERE meeting_id IS NOT NULL;

ALTER TABLE meeting_notices ADD COLUMN sent_at TIMESTAMP;
ALTER TABLE meeting_notices ADD COLUMN dropped_at TIMESTAMP;
