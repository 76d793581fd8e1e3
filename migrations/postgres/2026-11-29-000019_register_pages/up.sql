-- A page of a large register and its count read this index alone, and then the few members they show. It leaves the key of
-- searches out: an entry of an index here has less room than a long name may take.
-- Undone by down.sql, which drops it.

CREATE INDEX members_pages ON members (sort_key, number, status, class_id, kind, id);
