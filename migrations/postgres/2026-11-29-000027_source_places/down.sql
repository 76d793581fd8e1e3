DROP INDEX pool_sources_pool;
UPDATE pool_sources SET position = ordered.place
FROM (
    SELECT id, row_number() OVER (PARTITION BY pool_id ORDER BY position, valid_from, id) AS place FROM pool_sources
) AS ordered
WHERE ordered.id = pool_sources.id;
ALTER TABLE pool_sources ADD CONSTRAINT pool_sources_pool_id_position_key UNIQUE (pool_id, position);
