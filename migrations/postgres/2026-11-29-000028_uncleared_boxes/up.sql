-- Boxes of secret votes that are closed and whose old rows the database's files may still hold, until a job has cleared these away; those
-- that were closed before are among them. A mark no longer refers to its member by a key: to check one, PostgreSQL notes in the member's
-- row which transaction wrote the mark, and so in which order members voted. `acequia verify` holds marks against the roll.
-- Undone by down.sql, which forgets what is still to be cleared.

CREATE TABLE uncleared_boxes (
    decision_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES decisions (id)
);
INSERT INTO uncleared_boxes SELECT id FROM decisions WHERE is_secret AND closed_at IS NOT NULL;
ALTER TABLE secret_marks DROP CONSTRAINT secret_marks_member_id_fkey;
