-- What takes the place of another along a pool's line stands at the same position, from a later day on.
-- Undone by down.sql, which gives each its own position again, in the order of their days.

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
    CHECK ((asset_id IS NOT NULL) + (service_id IS NOT NULL) + (site_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO pool_sources SELECT id, pool_id, position, asset_id, service_id, valid_from, valid_until, site_id FROM pool_sources_aside;
DROP TABLE pool_sources_aside;
CREATE INDEX pool_sources_pool ON pool_sources (pool_id, position);
