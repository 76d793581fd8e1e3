-- The inventory: providers, sites, machines and services; where each is and was, who answers for what, what it costs.
-- Undone by down.sql, which drops every table named here.

CREATE TABLE providers (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    jurisdiction TEXT COLLATE "C" NOT NULL,
    contract TEXT COLLATE "C" NOT NULL,
    communal TEXT COLLATE "C" NOT NULL,
    not_communal TEXT COLLATE "C" NOT NULL,
    retired_on DATE,
    created_at TIMESTAMP NOT NULL
);

-- A site without a provider is ours.
CREATE TABLE sites (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    location TEXT COLLATE "C" NOT NULL,
    provider_id TEXT COLLATE "C" REFERENCES providers (id),
    note TEXT COLLATE "C" NOT NULL,
    retired_on DATE,
    created_at TIMESTAMP NOT NULL
);

CREATE TABLE assets (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    description TEXT COLLATE "C" NOT NULL,
    operating_system TEXT COLLATE "C" NOT NULL,
    retired_on DATE,
    created_at TIMESTAMP NOT NULL
);

CREATE TABLE services (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('mail', 'conferencing', 'online_work', 'storage', 'access', 'web')),
    purpose TEXT COLLATE "C" NOT NULL,
    address TEXT COLLATE "C" NOT NULL,
    software TEXT COLLATE "C" NOT NULL,
    version TEXT COLLATE "C" NOT NULL,
    licence TEXT COLLATE "C" NOT NULL,
    retired_on DATE,
    created_at TIMESTAMP NOT NULL
);

-- Where a machine or a service is from a day on; its next row ends it. At a site in a model, or on a host.
CREATE TABLE places (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    asset_id TEXT COLLATE "C" REFERENCES assets (id),
    service_id TEXT COLLATE "C" REFERENCES services (id),
    valid_from DATE NOT NULL,
    model TEXT COLLATE "C" CHECK (model IN ('own_site', 'colocated', 'dedicated', 'virtual_server')),
    site_id TEXT COLLATE "C" REFERENCES sites (id),
    host_id TEXT COLLATE "C" REFERENCES assets (id),
    recorded_at TIMESTAMP NOT NULL,
    UNIQUE (asset_id, valid_from),
    UNIQUE (service_id, valid_from),
    CHECK ((asset_id IS NULL) <> (service_id IS NULL)),
    CHECK ((host_id IS NULL) = (model IS NOT NULL) AND (host_id IS NULL) = (site_id IS NOT NULL)),
    CHECK (service_id IS NULL OR host_id IS NOT NULL),
    CHECK (host_id IS NULL OR asset_id IS NULL OR host_id <> asset_id)
);

CREATE TABLE responsibilities (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    asset_id TEXT COLLATE "C" NOT NULL REFERENCES assets (id),
    area TEXT COLLATE "C" NOT NULL CHECK (area IN ('hardware', 'operating_system', 'virtualisation', 'backups', 'security', 'software_choice')),
    kept_by TEXT COLLATE "C" NOT NULL CHECK (kept_by IN ('ours', 'provider', 'both')),
    member_id TEXT COLLATE "C" REFERENCES members (id),
    circle_id TEXT COLLATE "C" REFERENCES circles (id),
    UNIQUE (asset_id, area),
    CHECK (member_id IS NULL OR circle_id IS NULL),
    CHECK (kept_by <> 'provider' OR (member_id IS NULL AND circle_id IS NULL))
);

-- Amounts are minor units of the community's currency, tariffs millionths of its unit for a kilowatt-hour. The day of
-- valid_until is no longer paid for.
CREATE TABLE costs (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    asset_id TEXT COLLATE "C" REFERENCES assets (id),
    service_id TEXT COLLATE "C" REFERENCES services (id),
    number BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    basis TEXT COLLATE "C" NOT NULL CHECK (basis IN ('monthly', 'yearly', 'purchase', 'power')),
    amount_minor BIGINT CHECK (amount_minor > 0),
    life_months BIGINT CHECK (life_months > 0),
    watts BIGINT CHECK (watts > 0),
    tariff_millionths BIGINT CHECK (tariff_millionths > 0),
    valid_from DATE NOT NULL,
    valid_until DATE CHECK (valid_until >= valid_from),
    recorded_at TIMESTAMP NOT NULL,
    UNIQUE (asset_id, number),
    UNIQUE (service_id, number),
    CHECK ((asset_id IS NULL) <> (service_id IS NULL)),
    CHECK ((basis = 'power') = (amount_minor IS NULL)),
    CHECK ((basis = 'purchase') = (life_months IS NOT NULL)),
    CHECK ((basis = 'power') = (watts IS NOT NULL) AND (basis = 'power') = (tariff_millionths IS NOT NULL))
);
