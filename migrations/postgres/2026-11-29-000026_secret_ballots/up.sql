-- Secret ballots: whether one was asked for and whether a vote is secret; the box, and apart from it who voted. Neither table has a time or
-- an order of its own, and the close writes both anew.
-- Undone by down.sql, which takes boxes and marks away.

ALTER TABLE decisions ADD COLUMN is_secret_asked BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE decisions ADD COLUMN is_secret BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE secret_ballots (
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    tracker TEXT COLLATE "C" NOT NULL,
    choice TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (decision_id, tracker)
);

CREATE TABLE secret_marks (
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    PRIMARY KEY (decision_id, member_id)
);
