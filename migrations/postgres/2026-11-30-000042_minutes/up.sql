-- Minutes of meetings are agreements of a kind of their own.
-- Undone by down.sql, which makes procedures of them, as they were before.

ALTER TABLE agreements DROP CONSTRAINT agreements_kind_check;
ALTER TABLE agreements ADD CONSTRAINT agreements_kind_check
    CHECK (kind IN ('bylaws', 'policy', 'procedure', 'guide', 'minutes'));
UPDATE agreements SET kind = 'minutes'
WHERE kind = 'procedure' AND id IN (SELECT minutes_id FROM meetings WHERE minutes_id IS NOT NULL);
