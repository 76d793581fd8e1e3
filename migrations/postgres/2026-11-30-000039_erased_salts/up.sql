-- A payload that was erased keeps no salt: with it, whoever guesses what stood there could try the guess against the hash in the chain.
-- Undone by down.sql, which does nothing: a salt that is gone does not come back, and earlier versions do without it.

UPDATE event_payloads SET salt = '' WHERE payload IS NULL AND erased_by IS NOT NULL;
