-- Paper ballots: the register of their issue, the pile of what came back, and what two people read on it until it is counted.
-- Undone by down.sql, which forgets all of these: before it, no vote may wait for its papers.

-- Each issue of paper to a member on the roll, and what became of it: as many sheets as the member has votes where the vote is secret, one
-- otherwise. Nothing leads from here to what is on a sheet.
CREATE TABLE paper_issues (
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    number BIGINT NOT NULL CHECK (number > 0),
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    sheets BIGINT NOT NULL CHECK (sheets > 0),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('outstanding', 'spoiled', 'returned', 'lapsed')),
    salt TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (decision_id, number)
);
-- Nobody has two papers at once.
CREATE UNIQUE INDEX paper_issues_member ON paper_issues (decision_id, member_id) WHERE state <> 'spoiled';
CREATE INDEX paper_issues_members ON paper_issues (member_id);

-- A vote that has closed and waits for its papers, or did. The salt of what the log knows of the box meanwhile goes with the count: it could
-- tell what was cast on the web, and so what was on paper.
CREATE TABLE paper_piles (
    decision_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES decisions (id),
    sheets BIGINT NOT NULL CHECK (sheets > 0),
    closed_at TIMESTAMP NOT NULL,
    salt TEXT COLLATE "C" NOT NULL,
    counted_at TIMESTAMP,
    -- Not told where so few came back in secret that it could tell how one of them voted.
    blank BIGINT,
    invalid BIGINT,
    uncounted BIGINT NOT NULL DEFAULT 0
);

-- Who reads the papers of a vote, until they are counted: 1 and 2 apart from each other, 3 what both settle on where they differ.
CREATE TABLE paper_sets (
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    pass BIGINT NOT NULL CHECK (pass IN (1, 2, 3)),
    member_id TEXT COLLATE "C" NOT NULL REFERENCES members (id),
    salt TEXT COLLATE "C" NOT NULL,
    handed_in_at TIMESTAMP,
    PRIMARY KEY (decision_id, pass)
);
CREATE INDEX paper_sets_member ON paper_sets (member_id);

-- What they read. Of a secret vote the papers are numbered after they were shuffled; there is no time here, and no voter.
CREATE TABLE paper_entries (
    decision_id TEXT COLLATE "C" NOT NULL REFERENCES decisions (id),
    pass BIGINT NOT NULL,
    paper BIGINT NOT NULL,
    reading TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (decision_id, pass, paper)
);
