-- What a pool shares the cost of is a machine, a service or a site.
-- Undone by down.sql, which takes the sites out of the pools.

CREATE TEMPORARY TABLE pool_sources_aside AS SELECT * FROM pool_sources;
DROP TABLE pool_sources;
CREATE TABLE pool_sources (
    id TEXT NOT NULL PRIMARY KEY,
    pool_id TEXT NOT NULL REFERENCES pools (id),
    position INTEGER NOT NULL,
    asset_id TEXT REFERENCES assets (id),
    service_id TEXT REFERENCES services (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    site_id TEXT REFERENCES sites (id),
    UNIQUE (pool_id, position),
    CHECK ((asset_id IS NOT NULL) + (service_id IS NOT NULL) + (site_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO pool_sources SELECT id, pool_id, position, asset_id, service_id, valid_from, valid_until, NULL FROM pool_sources_aside;
DROP TABLE pool_sources_aside;
