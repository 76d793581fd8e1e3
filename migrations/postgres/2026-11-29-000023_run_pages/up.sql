-- What a month charged and what a pool's month came to is shown page by page in the order in which it was posted, whose identifiers
-- sort so: a page is read from here without the rest.
-- Undone by down.sql, which brings the narrower ones back.

DROP INDEX charges_run;
CREATE INDEX charges_run ON charges (run_id, id);
DROP INDEX portions_run;
CREATE INDEX portions_run ON portions (run_id, id);
