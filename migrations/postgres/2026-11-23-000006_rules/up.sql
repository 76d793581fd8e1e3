-- Rule values: each row says from which day, by which authority, anchored to which clause; the next row ends it.
-- Undone by down.sql, which drops every table named here.

CREATE TABLE rule_values (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    rule_key TEXT COLLATE "C" NOT NULL,
    scope TEXT COLLATE "C" NOT NULL,
    circle_id TEXT COLLATE "C",
    value TEXT COLLATE "C" NOT NULL,
    valid_from DATE NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    authority_id TEXT COLLATE "C" NOT NULL REFERENCES authorities (id),
    clause_agreement TEXT COLLATE "C" NOT NULL,
    clause_anchor TEXT COLLATE "C" NOT NULL
);
CREATE INDEX rule_values_key ON rule_values (rule_key, scope, valid_from);
