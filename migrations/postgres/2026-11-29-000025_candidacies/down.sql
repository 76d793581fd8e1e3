DROP TABLE candidacies;
UPDATE decisions SET kind = 'ordinary' WHERE kind = 'election';
ALTER TABLE decisions DROP CONSTRAINT decisions_kind_check;
ALTER TABLE decisions ADD CONSTRAINT decisions_kind_check
    CHECK (kind IN ('founding', 'ordinary', 'policy', 'bylaws'));
