DROP INDEX events_authority;
DROP INDEX members_standing;
DROP INDEX delegations_delegate;
CREATE INDEX delegations_delegate ON delegations (delegate_id, revoked_at);
