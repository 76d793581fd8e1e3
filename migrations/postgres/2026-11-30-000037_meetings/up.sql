-- Meetings: what members are called to, its agenda, who was told of it, who came, who is represented by whom, what was objected, and the
-- decisions that were voted on there.
-- Undone by down.sql, which forgets all of these.

CREATE TABLE meetings (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    title TEXT COLLATE "C" NOT NULL,
    form TEXT COLLATE "C" NOT NULL CHECK (form IN ('room', 'hybrid', 'online')),
    place TEXT COLLATE "C" NOT NULL,
    link TEXT COLLATE "C" NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    starts_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL,
    called_by TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    called_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    changes BIGINT NOT NULL,
    -- Since when the notice of its present begin, place and form is served, and how many times members were told.
    noticed_at TIMESTAMP,
    notices BIGINT NOT NULL,
    opened_at TIMESTAMP,
    chair_id TEXT COLLATE "C" REFERENCES members (id),
    closed_at TIMESTAMP,
    cancelled_at TIMESTAMP,
    cancel_reason TEXT COLLATE "C" NOT NULL,
    minutes_id TEXT COLLATE "C" REFERENCES agreements (id),
    CHECK (starts_at < ends_at),
    CHECK ((opened_at IS NULL) = (chair_id IS NULL)),
    CHECK (closed_at IS NULL OR opened_at IS NOT NULL),
    CHECK (cancelled_at IS NULL OR opened_at IS NULL)
);
CREATE INDEX meetings_starts ON meetings (starts_at);

CREATE TABLE meeting_items (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    meeting_id TEXT COLLATE "C" NOT NULL REFERENCES meetings (id),
    number BIGINT NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    decision_id TEXT COLLATE "C" REFERENCES decisions (id),
    added_at TIMESTAMP NOT NULL,
    announced_at TIMESTAMP,
    struck_at TIMESTAMP,
    notes TEXT COLLATE "C" NOT NULL,
    UNIQUE (meeting_id, number)
);
CREATE INDEX meeting_items_decision ON meeting_items (decision_id);

-- Who was told, each time: the site tells everybody, and whoever has an address is written a letter.
CREATE TABLE meeting_notices (
    meeting_id TEXT COLLATE "C" NOT NULL REFERENCES meetings (id),
    turn BIGINT NOT NULL,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    served_at TIMESTAMP NOT NULL,
    is_mailed BOOLEAN NOT NULL,
    letter_at TIMESTAMP,
    PRIMARY KEY (meeting_id, turn, member_id)
);
CREATE INDEX meeting_notices_member ON meeting_notices (member_id);
CREATE INDEX meeting_notices_letters ON meeting_notices (meeting_id, turn, member_id) WHERE letter_at IS NULL;

CREATE TABLE meeting_presences (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    meeting_id TEXT COLLATE "C" NOT NULL REFERENCES meetings (id),
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    manner TEXT COLLATE "C" NOT NULL CHECK (manner IN ('room', 'remote')),
    arrived_at TIMESTAMP NOT NULL,
    left_at TIMESTAMP
);
CREATE INDEX meeting_presences_meeting ON meeting_presences (meeting_id, member_id);
CREATE INDEX meeting_presences_member ON meeting_presences (member_id);

-- One that was revoked stays: votes that closed before went by it.
CREATE TABLE meeting_proxies (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    meeting_id TEXT COLLATE "C" NOT NULL REFERENCES meetings (id),
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    holder_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    given_at TIMESTAMP NOT NULL,
    revoked_at TIMESTAMP,
    CHECK (member_id <> holder_id)
);
CREATE INDEX meeting_proxies_meeting ON meeting_proxies (meeting_id, member_id);
CREATE INDEX meeting_proxies_member ON meeting_proxies (member_id);
CREATE INDEX meeting_proxies_holder ON meeting_proxies (holder_id);

CREATE TABLE meeting_objections (
    item_id TEXT COLLATE "C" NOT NULL REFERENCES meeting_items (id),
    number BIGINT NOT NULL,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    words TEXT COLLATE "C" NOT NULL,
    noted_by TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    noted_at TIMESTAMP NOT NULL,
    PRIMARY KEY (item_id, number)
);
CREATE INDEX meeting_objections_member ON meeting_objections (member_id);

-- The decisions whose vote opened in a meeting; who was present at its close, as it was counted.
CREATE TABLE meeting_votes (
    decision_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES decisions (id),
    meeting_id TEXT COLLATE "C" NOT NULL REFERENCES meetings (id),
    present TEXT COLLATE "C"
);
CREATE INDEX meeting_votes_meeting ON meeting_votes (meeting_id);
