ALTER TABLE roll_objections DROP COLUMN replied_at;
ALTER TABLE roll_objections DROP COLUMN reply;
