-- The register's pages within a class read an index that holds all they need; the key of searches has no signs in it any
-- more, so that "odriscoll" finds O'Driscoll. A key that may be another now is emptied: the program folds whatever name has
-- none as it starts. An index of whole names is one of their hashes: an entry of another has less room than a long name may take.
-- Undone by down.sql, which makes the indexes that were there before; the keys stay.

UPDATE members SET search_key = '' WHERE name ~ '[^A-Za-z0-9 ]';
UPDATE member_people SET search_key = '' WHERE name ~ '[^A-Za-z0-9 ]';
UPDATE contacts SET search_key = '' WHERE name ~ '[^A-Za-z0-9 ]';

DROP INDEX members_sort;
DROP INDEX members_class;
DROP INDEX members_pages;
CREATE INDEX members_pages ON members (sort_key, number, status, kind);
CREATE INDEX members_class ON members (class_id, sort_key, number, status, kind);
CREATE INDEX members_key ON members USING hash (search_key);
CREATE INDEX members_counted ON members (class_id, status, kind);
