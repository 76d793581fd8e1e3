DROP INDEX portions_run;
CREATE INDEX portions_run ON portions (run_id);
DROP INDEX charges_run;
CREATE INDEX charges_run ON charges (run_id);
