-- What members were charged, by month and class, is read from this index alone and in its order, so that a report of many
-- members sorts nothing.
-- Undone by down.sql, which brings the narrower one back.

DROP INDEX charges_member;
CREATE INDEX charges_member ON charges (member_id, due_on, amount_minor, period, class_id, sharing_run_id);
