DELETE FROM pool_sources WHERE valid_until IS NOT NULL;
ALTER TABLE pool_sources DROP COLUMN valid_until;
ALTER TABLE pool_sources DROP COLUMN valid_from;
ALTER TABLE pools DROP COLUMN valid_from;
