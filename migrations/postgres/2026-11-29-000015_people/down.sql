DROP TABLE contacts;
DROP TABLE member_people;
DROP TABLE member_particulars;
ALTER TABLE members DROP CONSTRAINT members_kind_check;
ALTER TABLE members ADD CONSTRAINT members_kind_check CHECK (kind IN ('person', 'organisation'));
