-- Since when a pool shares anything, and from when until when each thing is in it. What was there before counts from the
-- first day of the month in which the pool was made, or of an earlier month that was posted.
-- Undone by down.sql, which forgets the days, and what is in a pool no longer.

ALTER TABLE pools ADD COLUMN valid_from DATE;
UPDATE pools SET valid_from = LEAST(
    date_trunc('month', created_at)::date,
    (SELECT (MIN(period) || '-01')::date FROM sharing_runs WHERE pool_id = pools.id)
);
ALTER TABLE pools ALTER COLUMN valid_from SET NOT NULL;

ALTER TABLE pool_sources ADD COLUMN valid_from DATE;
ALTER TABLE pool_sources ADD COLUMN valid_until DATE;
UPDATE pool_sources SET valid_from = (SELECT valid_from FROM pools WHERE pools.id = pool_id);
ALTER TABLE pool_sources ALTER COLUMN valid_from SET NOT NULL;
