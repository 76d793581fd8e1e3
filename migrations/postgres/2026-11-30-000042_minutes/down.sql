UPDATE agreements SET kind = 'procedure' WHERE kind = 'minutes';
ALTER TABLE agreements DROP CONSTRAINT agreements_kind_check;
ALTER TABLE agreements ADD CONSTRAINT agreements_kind_check
    CHECK (kind IN ('bylaws', 'policy', 'procedure', 'guide'));
