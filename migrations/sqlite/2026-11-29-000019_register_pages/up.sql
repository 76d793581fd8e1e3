-- A page of a large register, its count and a search read this index alone, and then the few members they show.
-- Undone by down.sql, which drops it.

CREATE INDEX members_pages ON members (sort_key, number, status, class_id, kind, search_key, id);
