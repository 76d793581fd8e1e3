-- Rule values: each row says from which day, by which authority, anchored to which clause; the next row ends it.
-- Undone by down.sql, which drops every table named here.

CREATE TABLE rule_values (
    id TEXT NOT NULL PRIMARY KEY,
    rule_key TEXT NOT NULL,
    scope TEXT NOT NULL,
    circle_id TEXT,
    value TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id),
    clause_agreement TEXT NOT NULL,
    clause_anchor TEXT NOT NULL
) STRICT;
CREATE INDEX rule_values_key ON rule_values (rule_key, scope, valid_from);
