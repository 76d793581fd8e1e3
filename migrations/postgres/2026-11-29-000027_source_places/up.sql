-- What takes the place of another along a pool's line stands at the same position, from a later day on.
-- Undone by down.sql, which gives each its own position again, in the order of their days.

ALTER TABLE pool_sources DROP CONSTRAINT pool_sources_pool_id_position_key;
CREATE INDEX pool_sources_pool ON pool_sources (pool_id, position);
