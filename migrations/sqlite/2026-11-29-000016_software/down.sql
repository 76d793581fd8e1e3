DELETE FROM member_imports WHERE measure_id IS NOT NULL;
ALTER TABLE member_imports DROP COLUMN measure_id;
DELETE FROM costs WHERE site_id IS NOT NULL;
CREATE TEMPORARY TABLE costs_aside AS SELECT * FROM costs;
DROP TABLE costs;
CREATE TABLE costs (
    id TEXT NOT NULL PRIMARY KEY,
    asset_id TEXT REFERENCES assets (id),
    service_id TEXT REFERENCES services (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('monthly', 'yearly', 'purchase', 'power')),
    amount_minor INTEGER CHECK (amount_minor > 0),
    life_months INTEGER CHECK (life_months > 0),
    watts INTEGER CHECK (watts > 0),
    tariff_millionths INTEGER CHECK (tariff_millionths > 0),
    valid_from TEXT NOT NULL,
    valid_until TEXT CHECK (valid_until >= valid_from),
    recorded_at TEXT NOT NULL,
    UNIQUE (asset_id, number),
    UNIQUE (service_id, number),
    CHECK ((asset_id IS NULL) <> (service_id IS NULL)),
    CHECK ((basis = 'power') = (amount_minor IS NULL)),
    CHECK ((basis = 'purchase') = (life_months IS NOT NULL)),
    CHECK ((basis = 'power') = (watts IS NOT NULL) AND (basis = 'power') = (tariff_millionths IS NOT NULL))
) STRICT;
INSERT INTO costs
SELECT
    id, asset_id, service_id, number, name, basis, amount_minor, life_months, watts, tariff_millionths, valid_from, valid_until,
    recorded_at
FROM costs_aside;
DROP TABLE costs_aside;
DROP TABLE further_places;
ALTER TABLE assets ADD COLUMN operating_system TEXT NOT NULL DEFAULT '';
UPDATE assets SET operating_system = COALESCE((
    SELECT trim(software.name || ' ' || version) FROM installations
    JOIN software ON software.id = software_id
    WHERE asset_id = assets.id AND part = 'operating_system' AND valid_until IS NULL
), '');
ALTER TABLE services ADD COLUMN software TEXT NOT NULL DEFAULT '';
ALTER TABLE services ADD COLUMN version TEXT NOT NULL DEFAULT '';
ALTER TABLE services ADD COLUMN licence TEXT NOT NULL DEFAULT '';
UPDATE services SET (software, version, licence) = (
    SELECT software.name, installations.version, software.licence FROM installations
    JOIN software ON software.id = software_id
    WHERE service_id = services.id AND part = 'main' AND valid_until IS NULL
) WHERE EXISTS (SELECT 1 FROM installations WHERE service_id = services.id AND part = 'main' AND valid_until IS NULL);
DROP TABLE installations;
DROP TABLE software;
