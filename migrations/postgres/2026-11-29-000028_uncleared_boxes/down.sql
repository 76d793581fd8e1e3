ALTER TABLE secret_marks ADD CONSTRAINT secret_marks_member_id_fkey FOREIGN KEY (member_id) REFERENCES members (id);
DROP TABLE uncleared_boxes;
