DELETE FROM pool_sources WHERE site_id IS NOT NULL;
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
    UNIQUE (pool_id, position),
    CHECK ((asset_id IS NULL) <> (service_id IS NULL))
) STRICT;
INSERT INTO pool_sources SELECT id, pool_id, position, asset_id, service_id, valid_from, valid_until FROM pool_sources_aside;
DROP TABLE pool_sources_aside;
