DROP INDEX charges_member;
CREATE INDEX charges_member ON charges (member_id, due_on, amount_minor);
