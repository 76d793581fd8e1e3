-- Letters that wait, by what they are, as they are taken up one after another, and from when on one has no more to say; and up to which
-- seal of the log the digests of a day tell, so that nothing is lost that was written late. Rounds of before tell up to what was sealed by
-- then. A seal of -1 is not known: an earlier version, which still ran, began the round.
-- Undone by down.sql; digests then go by the moments of their rounds, which stay.

CREATE INDEX outbox_due ON outbox (kind, next_attempt_at, id) WHERE sent_at IS NULL;
ALTER TABLE outbox ADD COLUMN void_from TIMESTAMP;

ALTER TABLE digest_rounds ADD COLUMN from_seal BIGINT NOT NULL DEFAULT -1;
ALTER TABLE digest_rounds ADD COLUMN until_seal BIGINT NOT NULL DEFAULT -1;
ALTER TABLE digest_rounds ADD COLUMN weekly_from_seal BIGINT NOT NULL DEFAULT -1;
UPDATE digest_rounds SET
    from_seal = (SELECT COALESCE(MAX(number), 0) FROM seals WHERE sealed_at <= told_from),
    until_seal = (SELECT COALESCE(MAX(number), 0) FROM seals WHERE sealed_at <= told_until),
    weekly_from_seal = (SELECT COALESCE(MAX(number), 0) FROM seals WHERE sealed_at <= weekly_from);
