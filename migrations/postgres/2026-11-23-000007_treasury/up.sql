-- The ledger, dues and payments. Entries and postings are never edited or deleted: triggers refuse it.
-- Undone by down.sql, which drops every table named here.

CREATE TABLE accounts (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('asset', 'liability', 'equity', 'income', 'expense')),
    authority_id TEXT COLLATE "C" NOT NULL REFERENCES authorities (id)
);

CREATE TABLE journal_entries (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    entry_date DATE NOT NULL,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('dues_run', 'payment', 'reversal')),
    text TEXT COLLATE "C" NOT NULL,
    reverses_id TEXT COLLATE "C" UNIQUE REFERENCES journal_entries (id),
    recorded_by TEXT COLLATE "C" REFERENCES members (id),
    recorded_at TIMESTAMP NOT NULL
);

-- Debit is positive, credit negative, in minor units of the currency; the postings of an entry sum to zero.
CREATE TABLE postings (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    entry_id TEXT COLLATE "C" NOT NULL REFERENCES journal_entries (id),
    account_id TEXT COLLATE "C" NOT NULL REFERENCES accounts (id),
    member_id TEXT COLLATE "C" REFERENCES members (id),
    amount_minor BIGINT NOT NULL,
    currency TEXT COLLATE "C" NOT NULL
);
CREATE INDEX postings_entry ON postings (entry_id);
CREATE INDEX postings_member ON postings (member_id);

CREATE TABLE dues_runs (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    period TEXT COLLATE "C" NOT NULL UNIQUE,
    due_on DATE NOT NULL,
    entry_id TEXT COLLATE "C" NOT NULL REFERENCES journal_entries (id),
    due_day_value_id TEXT COLLATE "C" NOT NULL REFERENCES rule_values (id),
    charged BIGINT NOT NULL,
    posted_by TEXT COLLATE "C" REFERENCES members (id),
    posted_at TIMESTAMP NOT NULL
);

CREATE TABLE charges (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    run_id TEXT COLLATE "C" NOT NULL REFERENCES dues_runs (id),
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    class_id TEXT COLLATE "C" NOT NULL REFERENCES classes (id),
    period TEXT COLLATE "C" NOT NULL,
    due_on DATE NOT NULL,
    amount_minor BIGINT NOT NULL,
    rule_value_id TEXT COLLATE "C" NOT NULL REFERENCES rule_values (id),
    UNIQUE (member_id, period)
);
CREATE INDEX charges_run ON charges (run_id);
-- Holds all that a sum of a member's charges needs.
CREATE INDEX charges_member ON charges (member_id, due_on, amount_minor);
CREATE INDEX charges_period ON charges (period);

CREATE TABLE payments (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    received_on DATE NOT NULL,
    amount_minor BIGINT NOT NULL,
    method TEXT COLLATE "C" NOT NULL CHECK (method IN ('bank', 'cash', 'other')),
    reference TEXT COLLATE "C" NOT NULL,
    entry_id TEXT COLLATE "C" NOT NULL REFERENCES journal_entries (id),
    reversal_entry_id TEXT COLLATE "C" REFERENCES journal_entries (id),
    recorded_by TEXT COLLATE "C" REFERENCES members (id),
    recorded_at TIMESTAMP NOT NULL
);
CREATE INDEX payments_member ON payments (member_id, received_on);
CREATE INDEX payments_received ON payments (received_on);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN RAISE EXCEPTION ''% rows are never edited or deleted'', TG_TABLE_NAME; END';
CREATE TRIGGER journal_entries_keep BEFORE UPDATE OR DELETE ON journal_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER postings_keep BEFORE UPDATE OR DELETE ON postings FOR EACH ROW EXECUTE FUNCTION refuse_change();
