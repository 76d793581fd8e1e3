-- Who has reviewed a version of a summary, and when; when a member had an objection of theirs struck that stands in the minutes of a meeting.
-- Undone by down.sql, which drops the columns: no summary is reviewed, and every objection stands.

ALTER TABLE discussion_summaries ADD COLUMN reviewed_by TEXT COLLATE "C" REFERENCES members (id);
ALTER TABLE discussion_summaries ADD COLUMN reviewed_at TIMESTAMP;
ALTER TABLE meeting_objections ADD COLUMN struck_at TIMESTAMP;
