-- What is looked for often is found without the rest: who delegates to one member, in the order in which they are read; how many members are
-- of one class and status and joined on one day; and what was done by an authority.
-- Undone by down.sql, which drops the indexes or makes them as they were.

DROP INDEX delegations_delegate;
CREATE INDEX delegations_delegate ON delegations (delegate_id, revoked_at, id);
CREATE INDEX members_standing ON members (class_id, status, joined_on);
CREATE INDEX events_authority ON events (authority_id) WHERE authority_id IS NOT NULL;
