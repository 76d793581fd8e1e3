-- What is looked for often is found without the rest: who delegates to one member, in the order in which they are read.
-- Undone by down.sql, which makes the index as it was.

DROP INDEX delegations_delegate;
CREATE INDEX delegations_delegate ON delegations (delegate_id, revoked_at, id);
