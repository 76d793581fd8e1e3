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
