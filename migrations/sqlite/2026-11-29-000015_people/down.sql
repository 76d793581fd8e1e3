DROP TABLE contacts;
DROP TABLE member_people;
DROP TABLE member_particulars;
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '(''person'', ''organisation'', ''joint'')', '(''person'', ''organisation'')')
WHERE type = 'table' AND name = 'members';
PRAGMA writable_schema = RESET;
-- Tells other connections that the schema is another.
CREATE TABLE schema_told (told INTEGER) STRICT;
DROP TABLE schema_told;
