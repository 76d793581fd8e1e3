-- Live documents: agreements, their versions in force, the clauses of each version, and drafts of the next.
-- Undone by down.sql, which drops every table named here.

CREATE TABLE agreements (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    title TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('bylaws', 'policy', 'procedure', 'guide')),
    visibility TEXT COLLATE "C" NOT NULL CHECK (visibility IN ('public', 'members')),
    created_by TEXT COLLATE "C" REFERENCES members (id),
    created_at TIMESTAMP NOT NULL
);

CREATE TABLE agreement_versions (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    agreement_id TEXT COLLATE "C" NOT NULL REFERENCES agreements (id),
    number BIGINT NOT NULL,
    base_version_id TEXT COLLATE "C" REFERENCES agreement_versions (id),
    body TEXT COLLATE "C" NOT NULL,
    body_hash TEXT COLLATE "C" NOT NULL,
    valid_from DATE NOT NULL,
    adopted_at TIMESTAMP NOT NULL,
    authority_id TEXT COLLATE "C" NOT NULL REFERENCES authorities (id),
    UNIQUE (agreement_id, number)
);

-- A clause keeps its identity by its anchor; authority_id is the one that last changed its words.
CREATE TABLE clauses (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    version_id TEXT COLLATE "C" NOT NULL REFERENCES agreement_versions (id),
    position INTEGER NOT NULL,
    anchor TEXT COLLATE "C" NOT NULL,
    heading TEXT COLLATE "C" NOT NULL,
    text_hash TEXT COLLATE "C" NOT NULL,
    since_number BIGINT NOT NULL,
    authority_id TEXT COLLATE "C" NOT NULL REFERENCES authorities (id),
    UNIQUE (version_id, anchor)
);

CREATE TABLE drafts (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    agreement_id TEXT COLLATE "C" NOT NULL REFERENCES agreements (id),
    number BIGINT NOT NULL,
    base_version_id TEXT COLLATE "C" REFERENCES agreement_versions (id),
    body TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    status TEXT COLLATE "C" NOT NULL CHECK (status IN ('open', 'proposed', 'adopted', 'abandoned')),
    decision_id TEXT COLLATE "C",
    created_by TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    created_at TIMESTAMP NOT NULL,
    updated_by TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    updated_at TIMESTAMP NOT NULL,
    UNIQUE (agreement_id, number)
);

CREATE TABLE draft_revisions (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    draft_id TEXT COLLATE "C" NOT NULL REFERENCES drafts (id),
    revision BIGINT NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    saved_by TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    saved_at TIMESTAMP NOT NULL,
    UNIQUE (draft_id, revision)
);
