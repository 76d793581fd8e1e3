DROP INDEX member_people_search;
DROP INDEX members_search;
DROP INDEX members_class;
DROP INDEX members_pages;
CREATE INDEX members_pages ON members (sort_key, number, status, class_id, kind, search_key, id);
CREATE INDEX members_class ON members (class_id, status);
CREATE INDEX members_sort ON members (sort_key, number);
