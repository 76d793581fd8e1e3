DELETE FROM pool_sources WHERE site_id IS NOT NULL;
ALTER TABLE pool_sources DROP CONSTRAINT pool_sources_of_one;
ALTER TABLE pool_sources DROP COLUMN site_id;
ALTER TABLE pool_sources ADD CONSTRAINT pool_sources_check CHECK ((asset_id IS NULL) <> (service_id IS NULL));
