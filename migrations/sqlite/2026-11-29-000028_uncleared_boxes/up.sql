-- Boxes of secret votes that are closed and whose old rows the database's files may still hold, until a job has cleared these away; those
-- that were closed before are among them. A mark no longer refers to its member by a key, as on PostgreSQL, where checking one would note
-- in the member's row which transaction wrote the mark. `acequia verify` holds marks against the roll.
-- Undone by down.sql, which forgets what is still to be cleared.

CREATE TABLE uncleared_boxes (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id)
) STRICT, WITHOUT ROWID;
INSERT INTO uncleared_boxes SELECT id FROM decisions WHERE is_secret AND closed_at IS NOT NULL;

CREATE TEMPORARY TABLE secret_marks_aside AS SELECT * FROM secret_marks;
DROP TABLE secret_marks;
CREATE TABLE secret_marks (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT, WITHOUT ROWID;
INSERT INTO secret_marks SELECT decision_id, member_id FROM secret_marks_aside;
DROP TABLE secret_marks_aside;
