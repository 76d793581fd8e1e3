-- What of a service is measured, and the readings. A reading is never edited or deleted: it is struck out, once, with a
-- reason, and triggers refuse the rest.
-- Undone by down.sql, which drops every table named here.

CREATE TABLE measures (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    service_id TEXT COLLATE "C" NOT NULL REFERENCES services (id),
    slug TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    unit TEXT COLLATE "C" NOT NULL,
    way TEXT COLLATE "C" NOT NULL CHECK (way IN ('counter', 'amount', 'level')),
    retired_on DATE,
    created_at TIMESTAMP NOT NULL,
    UNIQUE (service_id, slug)
);

-- Quantities are millionths of the measure's unit. The number counts the readings of a measure.
CREATE TABLE readings (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    measure_id TEXT COLLATE "C" NOT NULL REFERENCES measures (id),
    number BIGINT NOT NULL,
    member_id TEXT COLLATE "C" REFERENCES members (id),
    circle_id TEXT COLLATE "C" REFERENCES circles (id),
    day DATE NOT NULL,
    quantity_millionths BIGINT NOT NULL CHECK (quantity_millionths >= 0),
    is_reset BOOLEAN NOT NULL,
    source TEXT COLLATE "C" NOT NULL CHECK (source IN ('hand', 'csv', 'api')),
    recorded_by TEXT COLLATE "C" REFERENCES members (id),
    recorded_at TIMESTAMP NOT NULL,
    strike_reason TEXT COLLATE "C",
    struck_by TEXT COLLATE "C" REFERENCES members (id),
    struck_at TIMESTAMP,
    UNIQUE (measure_id, number),
    CHECK ((member_id IS NULL) <> (circle_id IS NULL)),
    CHECK ((struck_at IS NULL) = (strike_reason IS NULL) AND (struck_by IS NULL OR struck_at IS NOT NULL))
);
CREATE UNIQUE INDEX readings_of_member ON readings (measure_id, member_id, day) WHERE struck_at IS NULL AND member_id IS NOT NULL;
CREATE UNIQUE INDEX readings_of_circle ON readings (measure_id, circle_id, day) WHERE struck_at IS NULL AND circle_id IS NOT NULL;
CREATE INDEX readings_by_member ON readings (member_id, day) WHERE member_id IS NOT NULL;
CREATE INDEX readings_of_day ON readings (measure_id, day);

CREATE TRIGGER readings_keep BEFORE UPDATE OF id, measure_id, number, member_id, circle_id, day, quantity_millionths, is_reset, source, recorded_by, recorded_at ON readings FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER readings_struck_once BEFORE UPDATE ON readings FOR EACH ROW WHEN (OLD.struck_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER readings_stay BEFORE DELETE ON readings FOR EACH ROW EXECUTE FUNCTION refuse_change();
