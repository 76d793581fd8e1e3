-- Since when a pool shares anything, and from when until when each thing is in it. What was there before counts from the
-- first day of the month in which the pool was made, or of an earlier month that was posted.
-- Undone by down.sql, which forgets the days, and what is in a pool no longer.

-- SQLite adds no column that must hold something: the rows step aside while their tables are made anew. What refers to them
-- is looked at when the migration ends.
PRAGMA defer_foreign_keys = ON;
CREATE TEMPORARY TABLE pools_aside AS SELECT * FROM pools;
DROP TABLE pools;
CREATE TABLE pools (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    participants TEXT NOT NULL CHECK (participants IN ('everyone', 'listed')),
    use_measure_id TEXT REFERENCES measures (id),
    reserved_measure_id TEXT REFERENCES measures (id),
    closed_on TEXT,
    created_at TEXT NOT NULL,
    valid_from TEXT NOT NULL
) STRICT;
INSERT INTO pools
SELECT id, slug, name, purpose, participants, use_measure_id, reserved_measure_id, closed_on, created_at,
    MIN(
        SUBSTR(created_at, 1, 7) || '-01',
        COALESCE((SELECT MIN(period) FROM sharing_runs WHERE pool_id = pools_aside.id), '9999-12') || '-01'
    )
FROM pools_aside;
DROP TABLE pools_aside;

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
INSERT INTO pool_sources
SELECT id, pool_id, position, asset_id, service_id, (SELECT valid_from FROM pools WHERE pools.id = pool_id), NULL
FROM pool_sources_aside;
DROP TABLE pool_sources_aside;
