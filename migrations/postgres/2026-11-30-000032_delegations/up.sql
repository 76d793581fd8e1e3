-- Delegations: who votes for whom where they do not vote, for everything, on a topic or in a circle; the topics that proposals name; and
-- what the close of a vote made of the delegations that were in force then.
-- Undone by down.sql, which forgets all of these.

CREATE TABLE decision_topics (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    added_at TIMESTAMP NOT NULL,
    closed_at TIMESTAMP
);

ALTER TABLE decisions ADD COLUMN topic_id TEXT COLLATE "C" REFERENCES decision_topics (id);

-- One that was revoked, or that another took the place of, stays: votes that closed before went by it.
CREATE TABLE delegations (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    delegate_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    topic_id TEXT COLLATE "C" REFERENCES decision_topics (id),
    circle_id TEXT COLLATE "C" REFERENCES circles (id),
    given_at TIMESTAMP NOT NULL,
    revoked_at TIMESTAMP,
    CHECK (topic_id IS NULL OR circle_id IS NULL)
);
CREATE INDEX delegations_member ON delegations (member_id, revoked_at);
CREATE INDEX delegations_delegate ON delegations (delegate_id, revoked_at);

-- Every vote that was delegated and not cast: with whose vote it counts, or why with nobody's.
CREATE TABLE carried_votes (
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    delegate_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    carrier_id TEXT COLLATE "C" REFERENCES members (id),
    votes BIGINT NOT NULL,
    outcome TEXT COLLATE "C" NOT NULL CHECK (outcome IN ('carried', 'silent', 'off_roll', 'cycle', 'beyond_cap')),
    PRIMARY KEY (decision_id, member_id),
    CHECK ((outcome = 'carried') = (carrier_id IS NOT NULL))
);
CREATE INDEX carried_votes_member ON carried_votes (member_id);
