-- Pools of cost, their months and the portions that these came to; portions become charges beside dues.
-- Undone by down.sql as long as no month of a pool was posted.

CREATE TABLE pools (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    participants TEXT COLLATE "C" NOT NULL CHECK (participants IN ('everyone', 'listed')),
    use_measure_id TEXT COLLATE "C" REFERENCES measures (id),
    reserved_measure_id TEXT COLLATE "C" REFERENCES measures (id),
    closed_on DATE,
    created_at TIMESTAMP NOT NULL
);

-- What a pool shares the cost of, in the order of a line where there is one.
CREATE TABLE pool_sources (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    pool_id TEXT COLLATE "C" NOT NULL REFERENCES pools (id),
    position BIGINT NOT NULL,
    asset_id TEXT COLLATE "C" REFERENCES assets (id),
    service_id TEXT COLLATE "C" REFERENCES services (id),
    UNIQUE (pool_id, position),
    CHECK ((asset_id IS NULL) <> (service_id IS NULL))
);

CREATE TABLE pool_participants (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    pool_id TEXT COLLATE "C" NOT NULL REFERENCES pools (id),
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    place BIGINT NOT NULL CHECK (place >= 1),
    valid_from DATE NOT NULL,
    valid_until DATE
);
CREATE INDEX pool_participants_pool ON pool_participants (pool_id, valid_from);
CREATE INDEX pool_participants_member ON pool_participants (member_id);

-- A pool's month, posted. The basis holds the terms, the sources and the rule values as they were.
CREATE TABLE sharing_runs (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    pool_id TEXT COLLATE "C" NOT NULL REFERENCES pools (id),
    period TEXT COLLATE "C" NOT NULL,
    due_on DATE NOT NULL,
    entry_id TEXT COLLATE "C" NOT NULL REFERENCES journal_entries (id),
    reversal_entry_id TEXT COLLATE "C" REFERENCES journal_entries (id),
    total_minor BIGINT NOT NULL,
    charged_minor BIGINT NOT NULL,
    residual_minor BIGINT NOT NULL,
    method_value_id TEXT COLLATE "C" NOT NULL REFERENCES rule_values (id),
    due_day_value_id TEXT COLLATE "C" NOT NULL REFERENCES rule_values (id),
    basis TEXT COLLATE "C" NOT NULL,
    posted_by TEXT COLLATE "C" REFERENCES members (id),
    posted_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX sharing_runs_once ON sharing_runs (pool_id, period) WHERE reversal_entry_id IS NULL;
CREATE INDEX sharing_runs_pool ON sharing_runs (pool_id, period);

-- Before rounding a portion is numerator over denominator, in minor units, in smallest terms.
CREATE TABLE portions (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    run_id TEXT COLLATE "C" NOT NULL REFERENCES sharing_runs (id),
    member_id TEXT COLLATE "C" REFERENCES members (id),
    circle_id TEXT COLLATE "C" REFERENCES circles (id),
    days BIGINT NOT NULL,
    weight BIGINT NOT NULL,
    place BIGINT NOT NULL,
    used_millionths BIGINT NOT NULL,
    reserved_millionths BIGINT NOT NULL,
    measure_millionths BIGINT NOT NULL,
    numerator TEXT COLLATE "C" NOT NULL,
    denominator TEXT COLLATE "C" NOT NULL,
    bound TEXT COLLATE "C" CHECK (bound IN ('floor', 'cap')),
    amount_minor BIGINT NOT NULL,
    CHECK ((member_id IS NULL) <> (circle_id IS NULL))
);
CREATE INDEX portions_run ON portions (run_id);
CREATE INDEX portions_member ON portions (member_id) WHERE member_id IS NOT NULL;

ALTER TABLE journal_entries DROP CONSTRAINT journal_entries_kind_check;
ALTER TABLE journal_entries ADD CONSTRAINT journal_entries_kind_check CHECK (kind IN ('dues_run', 'cost_sharing', 'payment', 'reversal'));

-- A charge is of a month's dues or of a pool's month. Its month is the one in which it falls due.
ALTER TABLE charges ALTER COLUMN run_id DROP NOT NULL;
ALTER TABLE charges ADD COLUMN sharing_run_id TEXT COLLATE "C" REFERENCES sharing_runs (id);
ALTER TABLE charges ADD CONSTRAINT charges_of_one CHECK ((run_id IS NULL) <> (sharing_run_id IS NULL));
ALTER TABLE charges DROP CONSTRAINT charges_member_id_period_key;
CREATE UNIQUE INDEX charges_dues_once ON charges (member_id, period) WHERE run_id IS NOT NULL;
CREATE UNIQUE INDEX charges_portion_once ON charges (sharing_run_id, member_id) WHERE sharing_run_id IS NOT NULL;

-- Income from portions of shared costs, for communities that are there already.
INSERT INTO accounts (id, code, name, kind, authority_id)
SELECT id || '-portions', '4100', 'account-4100', 'income', authority_id FROM accounts WHERE code = '4000';
