-- What a pool shares the cost of is a machine, a service or a site.
-- Undone by down.sql, which takes the sites out of the pools.

ALTER TABLE pool_sources ADD COLUMN site_id TEXT COLLATE "C" REFERENCES sites (id);
ALTER TABLE pool_sources DROP CONSTRAINT pool_sources_check;
ALTER TABLE pool_sources ADD CONSTRAINT pool_sources_of_one CHECK (num_nonnulls(asset_id, service_id, site_id) = 1);
