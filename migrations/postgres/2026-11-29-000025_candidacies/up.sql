-- Elections to roles: decisions of their own kind, in which members stand with a statement.
-- Undone by down.sql, which takes the candidacies away; elections become ordinary decisions.

ALTER TABLE decisions DROP CONSTRAINT decisions_kind_check;
ALTER TABLE decisions ADD CONSTRAINT decisions_kind_check
    CHECK (kind IN ('founding', 'ordinary', 'election', 'policy', 'bylaws'));

CREATE TABLE candidacies (
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    statement TEXT COLLATE "C" NOT NULL,
    stood_at TIMESTAMP NOT NULL,
    withdrawn_at TIMESTAMP,
    lapsed_at TIMESTAMP,
    PRIMARY KEY (decision_id, member_id)
);
CREATE INDEX candidacies_member ON candidacies (member_id);
