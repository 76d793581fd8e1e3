CREATE TEMPORARY TABLE pool_sources_aside AS SELECT id, pool_id, asset_id, service_id, valid_from, valid_until, site_id,
    row_number() OVER (PARTITION BY pool_id ORDER BY position, valid_from, id) AS position FROM pool_sources;
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
INSERT INTO pool_sources SELECT id, pool_id, position, asset_id, service_id, valid_from, valid_until, site_id FROM pool_sources_aside;
DROP TABLE pool_sources_aside;
