-- Meetings: what members are called to, its agenda, who was told of it, who came, who is represented by whom, what was objected, and the
-- decisions that were voted on there.
-- Undone by down.sql, which forgets all of these.

CREATE TABLE meetings (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('room', 'hybrid', 'online')),
    place TEXT NOT NULL,
    link TEXT NOT NULL,
    words TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    called_by TEXT NOT NULL REFERENCES members (id),
    called_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changes INTEGER NOT NULL,
    -- Since when the notice of its present begin, place and form is served, and how many times members were told.
    noticed_at TEXT,
    notices INTEGER NOT NULL,
    opened_at TEXT,
    chair_id TEXT REFERENCES members (id),
    closed_at TEXT,
    cancelled_at TEXT,
    cancel_reason TEXT NOT NULL,
    minutes_id TEXT REFERENCES agreements (id),
    CHECK (starts_at < ends_at),
    CHECK ((opened_at IS NULL) = (chair_id IS NULL)),
    CHECK (closed_at IS NULL OR opened_at IS NOT NULL),
    CHECK (cancelled_at IS NULL OR opened_at IS NULL)
) STRICT;
CREATE INDEX meetings_starts ON meetings (starts_at);

CREATE TABLE meeting_items (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    decision_id TEXT REFERENCES decisions (id),
    added_at TEXT NOT NULL,
    announced_at TEXT,
    struck_at TEXT,
    notes TEXT NOT NULL,
    UNIQUE (meeting_id, number)
) STRICT;
CREATE INDEX meeting_items_decision ON meeting_items (decision_id);

-- Who was told, each time: the site tells everybody, and whoever has an address is written a letter.
CREATE TABLE meeting_notices (
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    turn INTEGER NOT NULL,
    member_id TEXT NOT NULL REFERENCES members (id),
    served_at TEXT NOT NULL,
    is_mailed INTEGER NOT NULL CHECK (is_mailed IN (0, 1)),
    letter_at TEXT,
    PRIMARY KEY (meeting_id, turn, member_id)
) STRICT;
CREATE INDEX meeting_notices_member ON meeting_notices (member_id);
CREATE INDEX meeting_notices_letters ON meeting_notices (meeting_id, turn, member_id) WHERE letter_at IS NULL;

CREATE TABLE meeting_presences (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    manner TEXT NOT NULL CHECK (manner IN ('room', 'remote')),
    arrived_at TEXT NOT NULL,
    left_at TEXT
) STRICT;
CREATE INDEX meeting_presences_meeting ON meeting_presences (meeting_id, member_id);
CREATE INDEX meeting_presences_member ON meeting_presences (member_id);

-- One that was revoked stays: votes that closed before went by it.
CREATE TABLE meeting_proxies (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    holder_id TEXT NOT NULL REFERENCES members (id),
    given_at TEXT NOT NULL,
    revoked_at TEXT,
    CHECK (member_id <> holder_id)
) STRICT;
CREATE INDEX meeting_proxies_meeting ON meeting_proxies (meeting_id, member_id);
CREATE INDEX meeting_proxies_member ON meeting_proxies (member_id);
CREATE INDEX meeting_proxies_holder ON meeting_proxies (holder_id);

CREATE TABLE meeting_objections (
    item_id TEXT NOT NULL REFERENCES meeting_items (id),
    number INTEGER NOT NULL,
    member_id TEXT NOT NULL REFERENCES members (id),
    words TEXT NOT NULL,
    noted_by TEXT NOT NULL REFERENCES members (id),
    noted_at TEXT NOT NULL,
    PRIMARY KEY (item_id, number)
) STRICT;
CREATE INDEX meeting_objections_member ON meeting_objections (member_id);

-- The decisions whose vote opened in a meeting; who was present at its close, as it was counted.
CREATE TABLE meeting_votes (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    present TEXT
) STRICT;
CREATE INDEX meeting_votes_meeting ON meeting_votes (meeting_id);
