DELETE FROM accounts WHERE code = '4100';
CREATE TEMPORARY TABLE charges_aside AS SELECT * FROM charges;
DROP TABLE charges;
CREATE TABLE charges (
    id TEXT NOT NULL PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES dues_runs (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    class_id TEXT NOT NULL REFERENCES classes (id),
    period TEXT NOT NULL,
    due_on TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    rule_value_id TEXT NOT NULL REFERENCES rule_values (id),
    UNIQUE (member_id, period)
) STRICT;
INSERT INTO charges
SELECT id, run_id, member_id, class_id, period, due_on, amount_minor, rule_value_id FROM charges_aside;
DROP TABLE charges_aside;
CREATE INDEX charges_run ON charges (run_id);
-- Holds all that a sum of a member's charges needs.
CREATE INDEX charges_member ON charges (member_id, due_on, amount_minor);
CREATE INDEX charges_period ON charges (period);
DROP TABLE portions;
DROP TABLE sharing_runs;
DROP TABLE pool_participants;
DROP TABLE pool_sources;
DROP TABLE pools;
-- SQLite changes no CHECK in place: the entries step aside while their table is made anew. What refers to them is looked at
-- when the migration ends.
PRAGMA defer_foreign_keys = ON;
CREATE TEMPORARY TABLE entries_aside AS SELECT * FROM journal_entries;
DROP TABLE journal_entries;
CREATE TABLE journal_entries (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    entry_date TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('dues_run', 'payment', 'reversal')),
    text TEXT NOT NULL,
    reverses_id TEXT UNIQUE REFERENCES journal_entries (id),
    recorded_by TEXT REFERENCES members (id),
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO journal_entries SELECT * FROM entries_aside;
DROP TABLE entries_aside;
CREATE TRIGGER journal_entries_keep BEFORE UPDATE ON journal_entries BEGIN SELECT RAISE(ABORT, 'journal entries are never edited'); END;
CREATE TRIGGER journal_entries_stay BEFORE DELETE ON journal_entries BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;
