ALTER TABLE meeting_objections DROP COLUMN struck_at;
ALTER TABLE discussion_summaries DROP COLUMN reviewed_at;
ALTER TABLE discussion_summaries DROP COLUMN reviewed_by;
