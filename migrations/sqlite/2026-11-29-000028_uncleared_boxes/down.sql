CREATE TEMPORARY TABLE secret_marks_aside AS SELECT * FROM secret_marks;
DROP TABLE secret_marks;
CREATE TABLE secret_marks (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    PRIMARY KEY (decision_id, member_id)
) STRICT, WITHOUT ROWID;
INSERT INTO secret_marks SELECT decision_id, member_id FROM secret_marks_aside;
DROP TABLE secret_marks_aside;
DROP TABLE uncleared_boxes;
