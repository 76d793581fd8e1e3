DELETE FROM member_imports WHERE measure_id IS NOT NULL;
ALTER TABLE member_imports DROP COLUMN measure_id;
DELETE FROM costs WHERE site_id IS NOT NULL;
ALTER TABLE costs DROP CONSTRAINT costs_of_one;
ALTER TABLE costs DROP COLUMN site_id;
ALTER TABLE costs ADD CONSTRAINT costs_check1 CHECK ((asset_id IS NULL) <> (service_id IS NULL));
DROP TABLE further_places;
ALTER TABLE assets ADD COLUMN operating_system TEXT COLLATE "C" NOT NULL DEFAULT '';
UPDATE assets SET operating_system = COALESCE((
    SELECT trim(software.name || ' ' || version) FROM installations
    JOIN software ON software.id = software_id
    WHERE asset_id = assets.id AND part = 'operating_system' AND valid_until IS NULL
), '');
ALTER TABLE services ADD COLUMN software TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE services ADD COLUMN version TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE services ADD COLUMN licence TEXT COLLATE "C" NOT NULL DEFAULT '';
UPDATE services SET (software, version, licence) = (
    SELECT software.name, installations.version, software.licence FROM installations
    JOIN software ON software.id = software_id
    WHERE service_id = services.id AND part = 'main' AND valid_until IS NULL
) WHERE EXISTS (SELECT 1 FROM installations WHERE service_id = services.id AND part = 'main' AND valid_until IS NULL);
DROP TABLE installations;
DROP TABLE software;
