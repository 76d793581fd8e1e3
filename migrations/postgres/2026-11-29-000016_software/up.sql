-- Software apart from what it serves, with its licence, and what runs which version of it since when; the machines that a service stands
-- on beside its main one; what a site itself costs.
-- Undone by down.sql, which writes the versions that run back into the columns that held them; what ran before is lost, and
-- on which further machines something stood, and what sites cost.

CREATE TABLE software (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    licence TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    retired_on DATE,
    created_at TIMESTAMP NOT NULL
);

-- A service does its work by a main software, a machine has an operating system and perhaps a virtualisation; either may
-- have others. The day of valid_until it runs no longer.
CREATE TABLE installations (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    asset_id TEXT COLLATE "C" REFERENCES assets (id),
    service_id TEXT COLLATE "C" REFERENCES services (id),
    number BIGINT NOT NULL,
    part TEXT COLLATE "C" NOT NULL CHECK (part IN ('main', 'operating_system', 'virtualisation', 'other')),
    software_id TEXT COLLATE "C" NOT NULL REFERENCES software (id),
    version TEXT COLLATE "C" NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE CHECK (valid_until >= valid_from),
    recorded_at TIMESTAMP NOT NULL,
    UNIQUE (asset_id, number),
    UNIQUE (service_id, number),
    CHECK ((asset_id IS NULL) <> (service_id IS NULL)),
    CHECK (part <> 'main' OR service_id IS NOT NULL),
    CHECK (part NOT IN ('operating_system', 'virtualisation') OR asset_id IS NOT NULL)
);
CREATE INDEX installations_software ON installations (software_id);

-- What was known until now: of a service its software, of a machine its operating system, whose name and version stand in
-- one line; they are parted where the only figures are those of a version at the end.
CREATE TEMPORARY TABLE carried AS
SELECT id, NULL::TEXT COLLATE "C" AS asset_id, id AS service_id, 'main' AS part, software AS name, version, licence, created_at FROM services
UNION ALL
SELECT
    id, id, NULL, 'operating_system',
    CASE WHEN plain LIKE '% ' AND trim(plain) <> '' AND plain !~ '[0-9]' THEN trim(plain) ELSE operating_system END,
    CASE WHEN plain LIKE '% ' AND trim(plain) <> '' AND plain !~ '[0-9]' THEN substr(operating_system, length(plain) + 1) ELSE '' END,
    '', created_at
FROM (SELECT *, rtrim(operating_system, '0123456789.') AS plain FROM assets WHERE operating_system <> '') AS split;

-- One software for each name, whatever its letters' case. Its address is made of the name where that is plain.
INSERT INTO software (id, slug, name, licence, note, created_at)
SELECT
    id,
    CASE
        WHEN is_plain AND row_number() OVER (PARTITION BY dashed ORDER BY word) = 1 THEN dashed
        ELSE 'software-' || row_number() OVER (ORDER BY word)
    END,
    name, licence, '', created_at
FROM (
    SELECT
        *,
        word !~ '[^a-z0-9 .-]' AND length(word) <= 60 AND dashed <> 'new'
        AND dashed NOT LIKE '%--%' AND dashed NOT LIKE '-%' AND dashed NOT LIKE '%-' AND dashed NOT LIKE 'software-%' AS is_plain
    FROM (
        SELECT
            min(id) AS id, lower(name) AS word, replace(replace(lower(name), ' ', '-'), '.', '-') AS dashed,
            min(name) AS name, max(licence) AS licence, min(created_at) AS created_at
        FROM carried
        GROUP BY lower(name)
    ) AS named
) AS judged;

INSERT INTO installations (id, asset_id, service_id, number, part, software_id, version, valid_from, recorded_at)
SELECT
    carried.id, carried.asset_id, carried.service_id, 1, part, software.id, version,
    (
        SELECT min(valid_from) FROM places
        WHERE places.asset_id = carried.asset_id OR places.service_id = carried.service_id
    ),
    carried.created_at
FROM carried
JOIN software ON lower(software.name) = lower(carried.name);
DROP TABLE carried;

ALTER TABLE services DROP COLUMN software;
ALTER TABLE services DROP COLUMN version;
ALTER TABLE services DROP COLUMN licence;
ALTER TABLE assets DROP COLUMN operating_system;

-- Machines that a service stands on beside its main one, which alone carries its cost. The day of valid_until it stands there
-- no longer.
CREATE TABLE further_places (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    service_id TEXT COLLATE "C" NOT NULL REFERENCES services (id),
    number BIGINT NOT NULL,
    host_id TEXT COLLATE "C" NOT NULL REFERENCES assets (id),
    purpose TEXT COLLATE "C" NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE CHECK (valid_until >= valid_from),
    recorded_at TIMESTAMP NOT NULL,
    UNIQUE (service_id, number)
);
CREATE INDEX further_places_host ON further_places (host_id);

-- A cost is of a machine, a service or a site.
ALTER TABLE costs ADD COLUMN site_id TEXT COLLATE "C" REFERENCES sites (id);
ALTER TABLE costs ADD CONSTRAINT costs_site_id_number_key UNIQUE (site_id, number);
ALTER TABLE costs DROP CONSTRAINT costs_check1;
ALTER TABLE costs ADD CONSTRAINT costs_of_one CHECK (num_nonnulls(asset_id, service_id, site_id) = 1);

-- A file that waits is about members, or holds readings of a measure.
ALTER TABLE member_imports ADD COLUMN measure_id TEXT COLLATE "C" REFERENCES measures (id);
