-- What of a service is measured, and the readings. A reading is never edited or deleted: it is struck out, once, with a
-- reason, and triggers refuse the rest.
-- Undone by down.sql, which drops every table named here.

CREATE TABLE measures (
    id TEXT NOT NULL PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES services (id),
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('counter', 'amount', 'level')),
    retired_on TEXT,
    created_at TEXT NOT NULL,
    UNIQUE (service_id, slug)
) STRICT;

-- Quantities are millionths of the measure's unit. The number counts the readings of a measure.
CREATE TABLE readings (
    id TEXT NOT NULL PRIMARY KEY,
    measure_id TEXT NOT NULL REFERENCES measures (id),
    number INTEGER NOT NULL,
    member_id TEXT REFERENCES members (id),
    circle_id TEXT REFERENCES circles (id),
    day TEXT NOT NULL,
    quantity_millionths INTEGER NOT NULL CHECK (quantity_millionths >= 0),
    is_reset INTEGER NOT NULL CHECK (is_reset IN (0, 1)),
    source TEXT NOT NULL CHECK (source IN ('hand', 'csv', 'api')),
    recorded_by TEXT REFERENCES members (id),
    recorded_at TEXT NOT NULL,
    strike_reason TEXT,
    struck_by TEXT REFERENCES members (id),
    struck_at TEXT,
    UNIQUE (measure_id, number),
    CHECK ((member_id IS NULL) <> (circle_id IS NULL)),
    CHECK ((struck_at IS NULL) = (strike_reason IS NULL) AND (struck_by IS NULL OR struck_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX readings_of_member ON readings (measure_id, member_id, day) WHERE struck_at IS NULL AND member_id IS NOT NULL;
CREATE UNIQUE INDEX readings_of_circle ON readings (measure_id, circle_id, day) WHERE struck_at IS NULL AND circle_id IS NOT NULL;
CREATE INDEX readings_by_member ON readings (member_id, day) WHERE member_id IS NOT NULL;
CREATE INDEX readings_of_day ON readings (measure_id, day);

CREATE TRIGGER readings_keep BEFORE UPDATE OF id, measure_id, number, member_id, circle_id, day, quantity_millionths, is_reset, source, recorded_by, recorded_at ON readings BEGIN SELECT RAISE(ABORT, 'readings are never edited'); END;
CREATE TRIGGER readings_struck_once BEFORE UPDATE ON readings WHEN OLD.struck_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'readings are struck out once'); END;
CREATE TRIGGER readings_stay BEFORE DELETE ON readings BEGIN SELECT RAISE(ABORT, 'readings are never deleted'); END;
