-- The inventory: providers, sites, machines and services; where each is and was, who answers for what, what it costs.
-- Undone by down.sql, which drops every table named here.

CREATE TABLE providers (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    contract TEXT NOT NULL,
    communal TEXT NOT NULL,
    not_communal TEXT NOT NULL,
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;

-- A site without a provider is ours.
CREATE TABLE sites (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    location TEXT NOT NULL,
    provider_id TEXT REFERENCES providers (id),
    note TEXT NOT NULL,
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE assets (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    operating_system TEXT NOT NULL,
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE services (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('mail', 'conferencing', 'online_work', 'storage', 'access', 'web')),
    purpose TEXT NOT NULL,
    address TEXT NOT NULL,
    software TEXT NOT NULL,
    version TEXT NOT NULL,
    licence TEXT NOT NULL,
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;

-- Where a machine or a service is from a day on; its next row ends it. At a site in a model, or on a host.
CREATE TABLE places (
    id TEXT NOT NULL PRIMARY KEY,
    asset_id TEXT REFERENCES assets (id),
    service_id TEXT REFERENCES services (id),
    valid_from TEXT NOT NULL,
    model TEXT CHECK (model IN ('own_site', 'colocated', 'dedicated', 'virtual_server')),
    site_id TEXT REFERENCES sites (id),
    host_id TEXT REFERENCES assets (id),
    recorded_at TEXT NOT NULL,
    UNIQUE (asset_id, valid_from),
    UNIQUE (service_id, valid_from),
    CHECK ((asset_id IS NULL) <> (service_id IS NULL)),
    CHECK ((host_id IS NULL) = (model IS NOT NULL) AND (host_id IS NULL) = (site_id IS NOT NULL)),
    CHECK (service_id IS NULL OR host_id IS NOT NULL),
    CHECK (host_id IS NULL OR asset_id IS NULL OR host_id <> asset_id)
) STRICT;

CREATE TABLE responsibilities (
    id TEXT NOT NULL PRIMARY KEY,
    asset_id TEXT NOT NULL REFERENCES assets (id),
    area TEXT NOT NULL CHECK (area IN ('hardware', 'operating_system', 'virtualisation', 'backups', 'security', 'software_choice')),
    kept_by TEXT NOT NULL CHECK (kept_by IN ('ours', 'provider', 'both')),
    member_id TEXT REFERENCES members (id),
    circle_id TEXT REFERENCES circles (id),
    UNIQUE (asset_id, area),
    CHECK (member_id IS NULL OR circle_id IS NULL),
    CHECK (kept_by <> 'provider' OR (member_id IS NULL AND circle_id IS NULL))
) STRICT;

-- Amounts are minor units of the community's currency, tariffs millionths of its unit for a kilowatt-hour. The day of
-- valid_until is no longer paid for.
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
