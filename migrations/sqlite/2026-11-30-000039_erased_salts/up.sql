-- A payload that was erased keeps no salt: with it, whoever guesses what stood there could try the guess against the hash in the chain.
-- The index is for what an earlier version erases while it still runs beside this one: the job that seals the log empties it.
-- Undone by down.sql, which drops the index: a salt that is gone does not come back, and earlier versions do without it.

UPDATE event_payloads SET salt = '' WHERE payload IS NULL AND erased_by IS NOT NULL;

CREATE INDEX IF NOT EXISTS event_payloads_erased ON event_payloads (salt) WHERE payload IS NULL;
