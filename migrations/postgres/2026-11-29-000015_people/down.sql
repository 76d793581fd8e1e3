DROP TABLE contacts;
DROP TABLE member_people;
DROP TABLE member_particulars;
ALTER TABLE members DROP CONSTRAINT members_kind_check;
-- Rows that are there are not looked at: whoever takes a whole community away takes joint memberships away, too.
ALTER TABLE members ADD CONSTRAINT members_kind_check CHECK (kind IN ('person', 'organisation')) NOT VALID;
