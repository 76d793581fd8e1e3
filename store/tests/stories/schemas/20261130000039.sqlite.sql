PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO __diesel_schema_migrations VALUES('20261123000001','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261123000002','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261123000003','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261123000004','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261123000005','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261123000006','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261123000007','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261123000008','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261123000009','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261123000010','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261123000011','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261123000013','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261124000012','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261124000014','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261129000015','2026-11-30 12:04:32');
INSERT INTO __diesel_schema_migrations VALUES('20261129000016','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261129000017','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261129000019','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261129000020','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261129000021','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261129000022','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261129000023','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261129000024','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261129000025','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261129000026','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261129000027','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261129000028','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261129000029','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261130000030','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261130000031','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261130000032','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261130000033','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261130000034','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261130000035','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261130000036','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261130000037','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261130000038','2026-11-30 12:04:33');
INSERT INTO __diesel_schema_migrations VALUES('20261130000039','2026-11-30 12:04:33');
CREATE TABLE communities (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    currency TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    language TEXT NOT NULL,
    template TEXT NOT NULL,
    founded_at TEXT NOT NULL
) STRICT;
INSERT INTO communities VALUES('community','Ditch Mail','Mail for the valley.','EUR','Europe/Madrid','en','hosting_coop','2026-01-01 09:00:00');
CREATE TABLE setup_tokens (
    token_hash TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL,
    used_at TEXT
) STRICT;
INSERT INTO setup_tokens VALUES('32aa86ca836635be05b48d93980bcf0a39708b4bda09d428f9fb657d9bc95fcd','2026-01-01 09:00:00','2026-01-01 09:00:00');
CREATE TABLE authorities (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('decision', 'delegated_power', 'recorded_act', 'urgent_act')),
    decision_id TEXT,
    role TEXT,
    rule_value_id TEXT,
    evidence_hash TEXT,
    expires_on TEXT,
    circle_id TEXT,
    created_at TEXT NOT NULL,
    CHECK (kind <> 'decision' OR decision_id IS NOT NULL),
    CHECK (kind <> 'delegated_power' OR (role IS NOT NULL AND rule_value_id IS NOT NULL)),
    CHECK (kind <> 'recorded_act' OR evidence_hash IS NOT NULL),
    CHECK (kind <> 'urgent_act' OR expires_on IS NOT NULL)
) STRICT;
INSERT INTO authorities VALUES('019b78c9-0a80-7718-94f2-42502f0343ac','decision','019b78c9-0a80-7718-94f2-41ef1dc9913f',NULL,NULL,NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019b78c9-0a80-7718-94f2-42f254f1937a','delegated_power',NULL,'membership_secretary','019b78c9-0a80-7718-94f2-4254176ceb0c',NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019bc0e2-1280-74b2-93b5-1a25be495879','decision','019b78c9-0a80-7718-94f2-43011f83944a',NULL,NULL,NULL,NULL,NULL,'2026-01-15 09:00:00');
CREATE TABLE classes (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO classes VALUES('019b78c9-0a80-7718-94f2-4251c5b33724','full','Full member',0,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO classes VALUES('019b78c9-0a80-7718-94f2-4252996baeb0','supporting','Supporting member',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO classes VALUES('019b78c9-0a80-7718-94f2-4253bb8e0fbd','organisation','Organisation',2,'019b78c9-0a80-7718-94f2-42502f0343ac');
CREATE TABLE members (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'joint')),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    email TEXT,
    language TEXT NOT NULL,
    class_id TEXT NOT NULL REFERENCES classes (id),
    status TEXT NOT NULL CHECK (status IN ('applicant', 'active', 'on_leave', 'suspended', 'resigned', 'excluded', 'deceased', 'liquidated', 'transferred')),
    joined_on TEXT,
    authority_id TEXT REFERENCES authorities (id),
    created_at TEXT NOT NULL,
    CHECK (status = 'applicant' OR (authority_id IS NOT NULL AND joined_on IS NOT NULL))
) STRICT;
INSERT INTO members VALUES('019b78c9-0a80-7718-94f2-42b4b520b707',1,'person','Inés Villalba','3b45334f04553b41412b412d2b0143880e01dcc1dc0b','ines villalba','ines@example.org','en','019b78c9-0a80-7718-94f2-4251c5b33724','active','2026-01-01','019b78c9-0a80-7718-94f2-42502f0343ac','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-7718-94f2-42f305a90e34',2,'person','Ana "Nan" Ruiz','2b452b040976452b450976044d533b5d011201dcc2dcc2dc07','ana nan ruiz',NULL,'en','019b78c9-0a80-7718-94f2-4251c5b33724','active','2026-01-01','019b78c9-0a80-7718-94f2-42f254f1937a','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-7718-94f2-42f64e3c6093',3,'person','=Nour Haddad','0c894547534d04392b31312b31011001c5dcc2dc09','nour haddad','nour@example.org','es','019b78c9-0a80-7718-94f2-4251c5b33724','active','2026-01-01','019b78c9-0a80-7718-94f2-42f254f1937a','2026-01-01 09:00:00');
CREATE TABLE member_statuses (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    status TEXT NOT NULL,
    class_id TEXT NOT NULL REFERENCES classes (id),
    valid_from TEXT NOT NULL,
    authority_id TEXT REFERENCES authorities (id),
    recorded_at TEXT NOT NULL
, reason TEXT) STRICT;
INSERT INTO member_statuses VALUES('019b78c9-0a80-7718-94f2-42b5d4e9d435','019b78c9-0a80-7718-94f2-42b4b520b707','active','019b78c9-0a80-7718-94f2-4251c5b33724','2026-01-01','019b78c9-0a80-7718-94f2-42502f0343ac','2026-01-01 09:00:00',NULL);
INSERT INTO member_statuses VALUES('019b78c9-0a80-7718-94f2-42f4e76c2214','019b78c9-0a80-7718-94f2-42f305a90e34','active','019b78c9-0a80-7718-94f2-4251c5b33724','2026-01-01','019b78c9-0a80-7718-94f2-42f254f1937a','2026-01-01 09:00:00',NULL);
INSERT INTO member_statuses VALUES('019b78c9-0a80-7718-94f2-42f7a5ed9b5d','019b78c9-0a80-7718-94f2-42f64e3c6093','active','019b78c9-0a80-7718-94f2-4251c5b33724','2026-01-01','019b78c9-0a80-7718-94f2-42f254f1937a','2026-01-01 09:00:00',NULL);
CREATE TABLE credentials (
    member_id TEXT NOT NULL PRIMARY KEY REFERENCES members (id),
    password_hash TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
INSERT INTO credentials VALUES('019b78c9-0a80-7718-94f2-42b4b520b707','$argon2id$v=19$m=19456,t=2,p=1$zXH2G7vh3fVCrSUxyjk/Jg$3YyiIi7SIt1dKEe7j8UPcztJB6wizr6r2MtiRMQiE9U','2026-01-01 09:00:00');
INSERT INTO credentials VALUES('019b78c9-0a80-7718-94f2-42f64e3c6093','$argon2id$v=19$m=19456,t=2,p=1$84+RgyHAkSISTdEtMqL+4Q$t90utMMFvAM58JurFnSHkyunST4L7JwSHXijUoY8hj4','2026-01-01 09:00:00');
CREATE TABLE access_tokens (
    token_hash TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    created_by TEXT,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;
INSERT INTO access_tokens VALUES('4ab79b1a765acf8b29e348aef217dddde0a2af809986fda44b65523c5854b11d','019b78c9-0a80-7718-94f2-42f64e3c6093','invitation','019b78c9-0a80-7718-94f2-42b4b520b707','2026-01-01 09:00:00','2026-01-15 09:00:00','2026-01-01 09:00:00');
CREATE TABLE sign_in_attempts (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    address TEXT NOT NULL,
    attempted_at TEXT NOT NULL
) STRICT;
INSERT INTO sign_in_attempts VALUES('a','m','::1','2026-01-01 09:00:00');
CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT,
    data TEXT NOT NULL,
    created_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT;
CREATE TABLE role_grants (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    role TEXT NOT NULL,
    circle_id TEXT,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    authority_id TEXT NOT NULL REFERENCES authorities (id),
    end_authority_id TEXT REFERENCES authorities (id),
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO role_grants VALUES('019b78c9-0a80-7718-94f2-42b6f090d7fb','019b78c9-0a80-7718-94f2-42b4b520b707','curator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7718-94f2-42502f0343ac',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-7718-94f2-42b76484537f','019b78c9-0a80-7718-94f2-42b4b520b707','membership_secretary',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7718-94f2-42502f0343ac',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-7718-94f2-42b88561d57d','019b78c9-0a80-7718-94f2-42b4b520b707','treasurer',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7718-94f2-42502f0343ac',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-7718-94f2-42b93147678b','019b78c9-0a80-7718-94f2-42b4b520b707','facilitator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7718-94f2-42502f0343ac',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-7718-94f2-42ba119e1a2d','019b78c9-0a80-7718-94f2-42b4b520b707','system_administrator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7718-94f2-42502f0343ac',NULL,'2026-01-01 09:00:00');
CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT REFERENCES members (id),
    shown_to TEXT REFERENCES members (id),
    address TEXT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_attempt_at TEXT NOT NULL,
    sent_at TEXT,
    last_error TEXT
, decision_id TEXT, void_from TEXT) STRICT;
CREATE TABLE circles (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    mandate TEXT NOT NULL,
    parent_id TEXT REFERENCES circles (id),
    valid_from TEXT NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO circles VALUES('019bc0e2-1280-74b2-93b5-1a390e42b460','machines','Machines','Care.',NULL,'2026-01-15','019bc0e2-1280-74b2-93b5-1a25be495879','2026-01-15 09:00:00');
CREATE TABLE circle_members (
    id TEXT NOT NULL PRIMARY KEY,
    circle_id TEXT NOT NULL REFERENCES circles (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO circle_members VALUES('019bc0e2-1280-74b2-93b5-1a3ad868b4c6','019bc0e2-1280-74b2-93b5-1a390e42b460','019b78c9-0a80-7718-94f2-42f305a90e34','2026-01-15',NULL,'019bc0e2-1280-74b2-93b5-1a25be495879');
CREATE TABLE agreements (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bylaws', 'policy', 'procedure', 'guide')),
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'members')),
    created_by TEXT REFERENCES members (id),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO agreements VALUES('019b78c9-0a80-7718-94f2-42bbed89164f','bylaws','Bylaws','bylaws','public','019b78c9-0a80-7718-94f2-42b4b520b707','2026-01-01 09:00:00');
INSERT INTO agreements VALUES('019b78c9-0a80-7718-94f2-42da959f8c0a','dues-policy','Dues policy','policy','public','019b78c9-0a80-7718-94f2-42b4b520b707','2026-01-01 09:00:00');
CREATE TABLE agreement_versions (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreements (id),
    number INTEGER NOT NULL,
    base_version_id TEXT REFERENCES agreement_versions (id),
    body TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    adopted_at TEXT NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id),
    UNIQUE (agreement_id, number)
) STRICT;
INSERT INTO agreement_versions VALUES('019b78c9-0a80-7718-94f2-42bc7b491a7b','019b78c9-0a80-7718-94f2-42bbed89164f',1,NULL,replace('## Foundations {#foundations}\n\n### Purpose {#purpose}\n\nDitch Mail exists so that its members may own together the digital services on which they depend, and decide together how these are run. It provides services to its members at cost. It does not sell attention, does not trade in personal data, and does not seek profit from its members'' need.\n\n### What is held in common {#commons}\n\nThe machines, addresses, domains, funds and documentation of Ditch Mail, and the record of its acts, are held in common and belong to no member singly. What a member stores on the services remains that member''s own.\n\n## Members {#members}\n\n### Classes of members {#classes}\n\nThe classes of members are those listed among the rules. For each class the list says whether its members vote and what dues they pay. A member may ask to change class; the change takes effect when it is entered in the register.\n\n### Admission {#admission}\n\nWhoever shares the purpose and accepts the agreements may apply. The membership secretary admits applicants, and enters in the register the day of admission and the authority by which it was done. An application may be declined only for a reason given in writing. Whoever is declined may ask that the members decide.\n\n### Leaving {#exit}\n\nA member may leave at any time without giving a reason, by telling the membership secretary. Before the services end, the member receives their data in open formats. Dues already owed remain owed; dues paid for later months are returned.\n\n## Deciding {#deciding}\n\n### Voting rights {#voting-rights}\n\nEach member of a class with a vote, person or organisation alike, has one vote, whatever they pay and however much they use. Members of the other classes may speak in every discussion. A member can see whether they are on the roll for a vote, and why. Where the rules give days for it, a provisional roll is shown before voting opens; members may object to it, and the election committee rules before the roll is fixed. The rules say whether a member whom a decision is about votes on it, whether whoever has long owed dues votes, and whether a class has another number of votes in one kind of decision.\n\n### Waiting period {#waiting-period}\n\nA member votes in decisions opened for voting once the number of days that the rules give has passed since they joined. The day of joining is the one in the register. The founding act is bound by no waiting period.\n\n### Discussion {#discussion}\n\nEvery proposal is discussed in the open before voting opens, for at least the number of days that the rules give for its kind: ordinary matters, policies and dues, or bylaws. All members may speak. Where the rules ask for it, a vote opens once a summary of the discussion stands in each language that they name.\n\n### Voting period {#voting-period}\n\nOnce opened, voting lasts the number of days that the rules give for the kind of decision. A member votes yes, votes no or abstains, and may give a reason. The text, its effects, the roll and the rules that govern the vote are fixed when voting opens. Where an outage keeps members from voting, whoever opens votes may extend one that is open, by as many days as the rules allow, and publishes why. Some days before the close, as many as the rules say, members who have not voted are reminded once, and nobody else is. Where the rules allow it for the kind of decision, whoever opens votes may close one early once everybody on the roll has voted.\n\n### Quorum {#quorum}\n\nA decision is valid only if the part of the roll that the rules give for its kind takes part. Yes votes, no votes and abstentions all count as taking part. If the quorum is not reached the proposal fails, and may be proposed again. The rules say whether votes or persons are counted for it.\n\n### Majorities {#majorities}\n\nA proposal passes by what the rules give for its kind: by a majority of the votes for and against, of all votes cast or of all votes on the roll, and in each class by itself where they say so; or by consent or consensus, where whoever objects says why. Abstentions count towards the quorum, and in a majority only where the rules take it of all votes. A tie does not pass. Where members choose among several options, they do so by one of the methods that the rules adopt. A result takes effect as it is counted, unless the rules have the election committee declare it first, or give days in which any member on the roll may contest it, for its kind; the committee rules on a contest, and neither candidates nor whoever contests rule in their own case. A decision that is in effect is annulled only by another, of its kind or a more demanding one.\n\n### Secret ballots {#secret-ballots}\n\nVotes are open, each with its reason, unless the rules make a kind of decision secret or leave it to whoever proposes, who then asks for it. Of a secret ballot it is known who voted, and of nobody how. Until the close it is told how many have voted, and after it who did, only where at least as many voted as the rules give.\n\nWhoever is to hold a role may be elected: members stand with a statement until voting opens, and those elected hold the role for the term that the proposal names. An election has the discussion, voting period and quorum that the rules give for elections, and goes by a method that they adopt for them.\n\n### Paper ballots {#paper-ballots}\n\nWhere the rules offer paper for a kind of decision, a member on the roll may ask for a paper ballot and then votes by it alone. Whoever looks after elections keeps a register in which every paper that was issued came back, was spoiled or is still out; what is out at the close lapses. Two people enter what came back, each apart from the other. What they read differently both settle together, and only then is the vote counted. The rules say what an invalid paper counts for.\n\n### Delegation {#delegation}\n\nA member may name another member to vote for them, in everything, on a topic or in a circle, and take it back until a vote closes. The rules say in which kinds of decision this counts, and how many members one may carry. It never counts in a secret ballot, nor in consent or consensus, and whoever votes is carried by nobody.\n\n### Meetings {#meetings}\n\nThe facilitator or the membership secretary calls members to a meeting, in a room, online or both, by a notice with its agenda. The rules say which kinds of decision are voted on in a meeting, how many days before it the notice is served and each item announced, and how many proxies one member may hold. Where a majority or a quorum is of the votes present, it counts those of whoever is there or represented, or has voted and left. A proxy is for one meeting, is not passed on, and ends when whoever gave it comes; it never counts in a secret ballot, nor in consent or consensus. Minutes are drafted from what happened and adopted as an agreement.\n\n### Amending these bylaws {#amendments}\n\nThese bylaws are changed only by a decision of the members, with the discussion, voting period, quorum and majority that the rules give for bylaws. A proposal shows the old wording beside the new. Every earlier version stays readable, together with the decision that adopted it.\n\n## Roles and circles {#roles-and-circles}\n\n### Roles {#roles}\n\nThe roles of Ditch Mail are those listed among the rules, each with what its holder may do. They are given by decision of the members. A role may have several holders, and a person several roles, but no auditor is also treasurer.\n\n- **Facilitator.** Keeps discussions open to everybody, opens votes, and calls the members together.\n- **Membership secretary.** Answers those who want to join, admits them, and keeps the register.\n- **Treasurer.** Runs dues, shares what the machines cost, pays providers, and lays the books open each quarter.\n- **Election committee.** Looks after electoral rolls, declares what a vote came to, and rules on whoever contests it.\n- **System administrator.** Keeps machines, backups and updates, with the infrastructure circle, and the inventory of all of it.\n- **Curator.** Drafts changes of bylaws and policies so that everybody can read what would change.\n- **Auditor.** Reads the books and the log once a year at least, and reports to the members.\n\n### Terms {#terms}\n\nNo role is held for longer at a time than the number of months that the rules give without a new decision. The decision that fills a role names the first and the last day of the term. The same person may be appointed again.\n\n### Circles {#circles}\n\nA circle is a group of members with a task of its own. The decision that forms it gives its name and its mandate. A circle decides on what lies within its mandate; whatever goes beyond it returns to the members. The founding act may form the first: one for the infrastructure, one for support.\n\n## Holding to account {#holding-to-account}\n\n### Monitoring {#monitoring}\n\nMembers see how the shared services are used, what they cost, and whether the rules are kept. What concerns one member is shown to that member alone. Those who measure answer to the members.\n\n### The record {#record}\n\nEvery act that changes a rule, a role, a membership, an agreement or the books is entered in a log, with what was done, by which member and by whose authority. The log names members by number only, and all members may read it. No entry is removed or altered.\n\n### Graduated sanctions {#sanctions}\n\nA breach of the agreements is answered in steps: a conversation, a written warning, the limiting of a service, suspension, and exclusion. A step is left out only where the harm is grave. Suspension and exclusion are decided by the members. Every sanction names the clause that was broken and, exclusion apart, the day on which it ends. Whoever has received one may appeal to members who took no part in it.\n\n### Conflicts {#conflict}\n\nMembers in conflict are first asked to speak with each other. If that does not help, either may ask for a mediator whom both accept. What is said in mediation stays there. To ask for it costs nothing and is held against nobody.\n\n### Dissolution {#dissolution}\n\nDitch Mail is dissolved by a decision with the discussion, voting period, quorum and majority that the rules give for bylaws. The services run on until every member has had time to move their data. What remains when debts are paid passes to a community with a like purpose, and none of it to members.\n','\n',char(10)),'d74671b13836b3b467887c4ecd76c68feaf2c1d81c715eff5ff757391ac7877a','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO agreement_versions VALUES('019b78c9-0a80-7718-94f2-42db63895b04','019b78c9-0a80-7718-94f2-42da959f8c0a',1,NULL,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n','\n',char(10)),'d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO agreement_versions VALUES('019bc0e2-1280-74b2-93b5-1a26caf19da2','019b78c9-0a80-7718-94f2-42da959f8c0a',2,'019b78c9-0a80-7718-94f2-42db63895b04',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-74b2-93b5-1a25be495879');
CREATE TABLE clauses (
    id TEXT NOT NULL PRIMARY KEY,
    version_id TEXT NOT NULL REFERENCES agreement_versions (id),
    position INTEGER NOT NULL,
    anchor TEXT NOT NULL,
    heading TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    since_number INTEGER NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id),
    UNIQUE (version_id, anchor)
) STRICT;
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42bdde25f546','019b78c9-0a80-7718-94f2-42bc7b491a7b',0,'foundations','Foundations','ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42bee458acde','019b78c9-0a80-7718-94f2-42bc7b491a7b',1,'purpose','Purpose','3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42bfe5639f60','019b78c9-0a80-7718-94f2-42bc7b491a7b',2,'commons','What is held in common','9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42c0c3cffbf1','019b78c9-0a80-7718-94f2-42bc7b491a7b',3,'members','Members','e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42c19d417d2f','019b78c9-0a80-7718-94f2-42bc7b491a7b',4,'classes','Classes of members','7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42c282a20ba2','019b78c9-0a80-7718-94f2-42bc7b491a7b',5,'admission','Admission','aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42c3d756a935','019b78c9-0a80-7718-94f2-42bc7b491a7b',6,'exit','Leaving','956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42c435678e86','019b78c9-0a80-7718-94f2-42bc7b491a7b',7,'deciding','Deciding','45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42c58c332fa2','019b78c9-0a80-7718-94f2-42bc7b491a7b',8,'voting-rights','Voting rights','83c36a9d120af6a7bf11d29eae32a8d9c23cdd3e14daeed6445c76a3395283f8',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42c6d22af6c5','019b78c9-0a80-7718-94f2-42bc7b491a7b',9,'waiting-period','Waiting period','c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42c754f5546e','019b78c9-0a80-7718-94f2-42bc7b491a7b',10,'discussion','Discussion','8214eafd171df0f6c3188329d0d92a71dacf8e6a9dec7328074b19edfc0052d0',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42c854c6f38c','019b78c9-0a80-7718-94f2-42bc7b491a7b',11,'voting-period','Voting period','221f5ee5fd04831d858db3f26e9e876a1cab00727f330e72d684faed2f42407b',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42c991d87973','019b78c9-0a80-7718-94f2-42bc7b491a7b',12,'quorum','Quorum','ed5e2a14f98ef6798e9ad14868aea6c3fb8720d08e2fc6e8d57884481396ed6a',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42ca0d4a92d2','019b78c9-0a80-7718-94f2-42bc7b491a7b',13,'majorities','Majorities','07f54a44dfbd7430b444eaaa57c412dcdc03c3a875700858a29f2c6631a16e37',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42cb03f29289','019b78c9-0a80-7718-94f2-42bc7b491a7b',14,'secret-ballots','Secret ballots','79c159a40d3401edb5c94ba2e78adca30c04c5335493b0bb72270629b07f7a51',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42cce0372a48','019b78c9-0a80-7718-94f2-42bc7b491a7b',15,'paper-ballots','Paper ballots','b4d97eef10bb36d586f6cb7add26e8087eadb4156295ceee44ecff00b917eb1f',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42cdb9eb7178','019b78c9-0a80-7718-94f2-42bc7b491a7b',16,'delegation','Delegation','5ab5aebcac3b287974fd6b678bfc0859fbe89ed59b25e64445999e95d898b659',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42ce25f8db9f','019b78c9-0a80-7718-94f2-42bc7b491a7b',17,'meetings','Meetings','8e7d11aca31f74a7bd42b056ea31f0b5e62c4097ea0dd69bd1e52b1d6d1dec23',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42cf4952b51d','019b78c9-0a80-7718-94f2-42bc7b491a7b',18,'amendments','Amending these bylaws','99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42d0437e8a05','019b78c9-0a80-7718-94f2-42bc7b491a7b',19,'roles-and-circles','Roles and circles','d7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42d1716d3a22','019b78c9-0a80-7718-94f2-42bc7b491a7b',20,'roles','Roles','5f15e0aa195fc6be81ece87b3356c5d321f6710e3c619b047f5ed007dd3af930',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42d234be1fea','019b78c9-0a80-7718-94f2-42bc7b491a7b',21,'terms','Terms','e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42d368aacc71','019b78c9-0a80-7718-94f2-42bc7b491a7b',22,'circles','Circles','ae205de0390cdb31c56d75832843c8a4e8fad2ed1425ffd0f9520c2ad34a513e',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42d4a42d5771','019b78c9-0a80-7718-94f2-42bc7b491a7b',23,'holding-to-account','Holding to account','25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42d533594e78','019b78c9-0a80-7718-94f2-42bc7b491a7b',24,'monitoring','Monitoring','ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42d6aa030625','019b78c9-0a80-7718-94f2-42bc7b491a7b',25,'record','The record','398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42d7a95aeaa2','019b78c9-0a80-7718-94f2-42bc7b491a7b',26,'sanctions','Graduated sanctions','2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42d88001f8d3','019b78c9-0a80-7718-94f2-42bc7b491a7b',27,'conflict','Conflicts','98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42d94bce0169','019b78c9-0a80-7718-94f2-42bc7b491a7b',28,'dissolution','Dissolution','8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42dc5c4f28dc','019b78c9-0a80-7718-94f2-42db63895b04',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42dd59f3ed2d','019b78c9-0a80-7718-94f2-42db63895b04',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42dec3c5c4a4','019b78c9-0a80-7718-94f2-42db63895b04',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42dff4ab0769','019b78c9-0a80-7718-94f2-42db63895b04',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42e0414f7b6c','019b78c9-0a80-7718-94f2-42db63895b04',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42e1fc456457','019b78c9-0a80-7718-94f2-42db63895b04',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42e2e2618753','019b78c9-0a80-7718-94f2-42db63895b04',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42e32522affa','019b78c9-0a80-7718-94f2-42db63895b04',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42e4622ce803','019b78c9-0a80-7718-94f2-42db63895b04',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42e5bdc03ab6','019b78c9-0a80-7718-94f2-42db63895b04',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42e6fb62357b','019b78c9-0a80-7718-94f2-42db63895b04',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42e7b983a097','019b78c9-0a80-7718-94f2-42db63895b04',11,'shared-costs','Shared costs','88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42e8ae7269f5','019b78c9-0a80-7718-94f2-42db63895b04',12,'cost-sharing','How costs are shared','b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019b78c9-0a80-7718-94f2-42e946e0ef41','019b78c9-0a80-7718-94f2-42db63895b04',13,'cost-visibility','What members see of each other','b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a27370aff0b','019bc0e2-1280-74b2-93b5-1a26caf19da2',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a28c53aadf5','019bc0e2-1280-74b2-93b5-1a26caf19da2',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a298b719874','019bc0e2-1280-74b2-93b5-1a26caf19da2',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a2a0b24e913','019bc0e2-1280-74b2-93b5-1a26caf19da2',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a2ba5b56daa','019bc0e2-1280-74b2-93b5-1a26caf19da2',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a2cbd13b33c','019bc0e2-1280-74b2-93b5-1a26caf19da2',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a2da53427e1','019bc0e2-1280-74b2-93b5-1a26caf19da2',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a2e5c044d11','019bc0e2-1280-74b2-93b5-1a26caf19da2',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a2fad24c167','019bc0e2-1280-74b2-93b5-1a26caf19da2',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a30ee7ce36b','019bc0e2-1280-74b2-93b5-1a26caf19da2',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a3123951dbd','019bc0e2-1280-74b2-93b5-1a26caf19da2',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a322309219f','019bc0e2-1280-74b2-93b5-1a26caf19da2',11,'shared-costs','Shared costs','88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a33c4fd71a3','019bc0e2-1280-74b2-93b5-1a26caf19da2',12,'cost-sharing','How costs are shared','b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a3412b8f807','019bc0e2-1280-74b2-93b5-1a26caf19da2',13,'cost-visibility','What members see of each other','b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182',1,'019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO clauses VALUES('019bc0e2-1280-74b2-93b5-1a35fc10954e','019bc0e2-1280-74b2-93b5-1a26caf19da2',14,'hardship','hardship','48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d',2,'019bc0e2-1280-74b2-93b5-1a25be495879');
CREATE TABLE drafts (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreements (id),
    number INTEGER NOT NULL,
    base_version_id TEXT REFERENCES agreement_versions (id),
    body TEXT NOT NULL,
    revision INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'proposed', 'adopted', 'abandoned')),
    decision_id TEXT,
    created_by TEXT NOT NULL REFERENCES members (id),
    created_at TEXT NOT NULL,
    updated_by TEXT NOT NULL REFERENCES members (id),
    updated_at TEXT NOT NULL,
    UNIQUE (agreement_id, number)
) STRICT;
INSERT INTO drafts VALUES('019b78c9-0a80-7718-94f2-42fca9f44778','019b78c9-0a80-7718-94f2-42da959f8c0a',1,'019b78c9-0a80-7718-94f2-42db63895b04',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),2,'adopted','019b78c9-0a80-7718-94f2-43011f83944a','019b78c9-0a80-7718-94f2-42b4b520b707','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42b4b520b707','2026-01-01 09:00:00');
CREATE TABLE draft_revisions (
    id TEXT NOT NULL PRIMARY KEY,
    draft_id TEXT NOT NULL REFERENCES drafts (id),
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES members (id),
    saved_at TEXT NOT NULL,
    UNIQUE (draft_id, revision)
) STRICT;
INSERT INTO draft_revisions VALUES('019b78c9-0a80-7718-94f2-42fdc8016f73','019b78c9-0a80-7718-94f2-42fca9f44778',1,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n','\n',char(10)),'019b78c9-0a80-7718-94f2-42b4b520b707','2026-01-01 09:00:00');
INSERT INTO draft_revisions VALUES('019b78c9-0a80-7718-94f2-42ff6f1e10a9','019b78c9-0a80-7718-94f2-42fca9f44778',2,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'019b78c9-0a80-7718-94f2-42b4b520b707','2026-01-01 09:00:00');
CREATE TABLE decision_effects (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    position INTEGER NOT NULL,
    effect TEXT NOT NULL,
    draft_hash TEXT
, option_number INTEGER) STRICT;
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41f0892c1d86','019b78c9-0a80-7718-94f2-41ef1dc9913f',0,'{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41f1c55063fd','019b78c9-0a80-7718-94f2-41ef1dc9913f',1,'{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41f23c9d0f00','019b78c9-0a80-7718-94f2-41ef1dc9913f',2,'{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41f3158c7a73','019b78c9-0a80-7718-94f2-41ef1dc9913f',3,'{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41f425e7428d','019b78c9-0a80-7718-94f2-41ef1dc9913f',4,'{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41f50f326a11','019b78c9-0a80-7718-94f2-41ef1dc9913f',5,'{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41f60c499cd9','019b78c9-0a80-7718-94f2-41ef1dc9913f',6,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41f7ceefe077','019b78c9-0a80-7718-94f2-41ef1dc9913f',7,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"election","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41f8b1136431','019b78c9-0a80-7718-94f2-41ef1dc9913f',8,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41f9be382ec3','019b78c9-0a80-7718-94f2-41ef1dc9913f',9,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41fa96cf0d95','019b78c9-0a80-7718-94f2-41ef1dc9913f',10,'{"effect":"set_rule","key":"decisions.summaries","scope":"","value":"not_needed"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41fb80c6f5f0','019b78c9-0a80-7718-94f2-41ef1dc9913f',11,'{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41fc6405a046','019b78c9-0a80-7718-94f2-41ef1dc9913f',12,'{"effect":"set_rule","key":"decisions.voting_days","scope":"election","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41fdea914f27','019b78c9-0a80-7718-94f2-41ef1dc9913f',13,'{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41fe2f810ee9','019b78c9-0a80-7718-94f2-41ef1dc9913f',14,'{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-41ffd7995a8b','019b78c9-0a80-7718-94f2-41ef1dc9913f',15,'{"effect":"set_rule","key":"decisions.extension_days_max","scope":"","value":"3"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4200fdd949b1','019b78c9-0a80-7718-94f2-41ef1dc9913f',16,'{"effect":"set_rule","key":"decisions.early_close","scope":"ordinary","value":"never"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-420103846d17','019b78c9-0a80-7718-94f2-41ef1dc9913f',17,'{"effect":"set_rule","key":"decisions.early_close","scope":"election","value":"never"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-420221ff9cbb','019b78c9-0a80-7718-94f2-41ef1dc9913f',18,'{"effect":"set_rule","key":"decisions.early_close","scope":"policy","value":"never"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4203ca6e8b21','019b78c9-0a80-7718-94f2-41ef1dc9913f',19,'{"effect":"set_rule","key":"decisions.early_close","scope":"bylaws","value":"never"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42040132725e','019b78c9-0a80-7718-94f2-41ef1dc9913f',20,'{"effect":"set_rule","key":"decisions.provisional_days","scope":"ordinary","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4205271a291e','019b78c9-0a80-7718-94f2-41ef1dc9913f',21,'{"effect":"set_rule","key":"decisions.provisional_days","scope":"election","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4206424a1c65','019b78c9-0a80-7718-94f2-41ef1dc9913f',22,'{"effect":"set_rule","key":"decisions.provisional_days","scope":"policy","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4207f1c0d62f','019b78c9-0a80-7718-94f2-41ef1dc9913f',23,'{"effect":"set_rule","key":"decisions.provisional_days","scope":"bylaws","value":"1"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42089aca8721','019b78c9-0a80-7718-94f2-41ef1dc9913f',24,'{"effect":"set_rule","key":"decisions.interested","scope":"","value":"vote"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42094096de89','019b78c9-0a80-7718-94f2-41ef1dc9913f',25,'{"effect":"set_rule","key":"decisions.arrears_days","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-420ab3cf9b16','019b78c9-0a80-7718-94f2-41ef1dc9913f',26,'{"effect":"set_rule","key":"decisions.reminder_days","scope":"","value":"2"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-420b38a64ec0','019b78c9-0a80-7718-94f2-41ef1dc9913f',27,'{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-420c55a03fce','019b78c9-0a80-7718-94f2-41ef1dc9913f',28,'{"effect":"set_rule","key":"decisions.quorum","scope":"election","value":"1/4"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-420d219f1dd3','019b78c9-0a80-7718-94f2-41ef1dc9913f',29,'{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-420edcdc4c55','019b78c9-0a80-7718-94f2-41ef1dc9913f',30,'{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-420f6721645d','019b78c9-0a80-7718-94f2-41ef1dc9913f',31,'{"effect":"set_rule","key":"decisions.quorum_of","scope":"ordinary","value":"votes"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-421083b6b8e2','019b78c9-0a80-7718-94f2-41ef1dc9913f',32,'{"effect":"set_rule","key":"decisions.quorum_of","scope":"election","value":"votes"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4211adcdb97f','019b78c9-0a80-7718-94f2-41ef1dc9913f',33,'{"effect":"set_rule","key":"decisions.quorum_of","scope":"policy","value":"votes"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42129107e092','019b78c9-0a80-7718-94f2-41ef1dc9913f',34,'{"effect":"set_rule","key":"decisions.quorum_of","scope":"bylaws","value":"votes"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4213890b5772','019b78c9-0a80-7718-94f2-41ef1dc9913f',35,'{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42145260b3e9','019b78c9-0a80-7718-94f2-41ef1dc9913f',36,'{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42153cfbd7eb','019b78c9-0a80-7718-94f2-41ef1dc9913f',37,'{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4216a2e41ba4','019b78c9-0a80-7718-94f2-41ef1dc9913f',38,'{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4217c1c23d4c','019b78c9-0a80-7718-94f2-41ef1dc9913f',39,'{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4218ebc8c46a','019b78c9-0a80-7718-94f2-41ef1dc9913f',40,'{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4219a89222d5','019b78c9-0a80-7718-94f2-41ef1dc9913f',41,'{"effect":"set_rule","key":"decisions.majority_base","scope":"ordinary","value":"cast"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-421a8a5018e4','019b78c9-0a80-7718-94f2-41ef1dc9913f',42,'{"effect":"set_rule","key":"decisions.majority_base","scope":"policy","value":"cast"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-421beb0b3094','019b78c9-0a80-7718-94f2-41ef1dc9913f',43,'{"effect":"set_rule","key":"decisions.majority_base","scope":"bylaws","value":"cast"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-421cd92121e1','019b78c9-0a80-7718-94f2-41ef1dc9913f',44,'{"effect":"set_rule","key":"decisions.majority_classes","scope":"ordinary","value":"together"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-421d391040b4','019b78c9-0a80-7718-94f2-41ef1dc9913f',45,'{"effect":"set_rule","key":"decisions.majority_classes","scope":"policy","value":"together"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-421eb49f5c0f','019b78c9-0a80-7718-94f2-41ef1dc9913f',46,'{"effect":"set_rule","key":"decisions.majority_classes","scope":"bylaws","value":"together"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-421f5fae6906','019b78c9-0a80-7718-94f2-41ef1dc9913f',47,'{"effect":"set_rule","key":"decisions.stand_asides_max","scope":"","value":"1/3"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4220ed8db97b','019b78c9-0a80-7718-94f2-41ef1dc9913f',48,'{"effect":"set_rule","key":"decisions.blocks_max","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42210f5a0841','019b78c9-0a80-7718-94f2-41ef1dc9913f',49,'{"effect":"set_rule","key":"decisions.methods","scope":"approval","value":"election"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42226ae15498','019b78c9-0a80-7718-94f2-41ef1dc9913f',50,'{"effect":"set_rule","key":"decisions.methods","scope":"schulze","value":"election"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4223be68c5b7','019b78c9-0a80-7718-94f2-41ef1dc9913f',51,'{"effect":"set_rule","key":"decisions.methods","scope":"stv_scotland","value":"election"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42247a65bb66','019b78c9-0a80-7718-94f2-41ef1dc9913f',52,'{"effect":"set_rule","key":"decisions.secrecy","scope":"ordinary","value":"chosen"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4225f57e80c0','019b78c9-0a80-7718-94f2-41ef1dc9913f',53,'{"effect":"set_rule","key":"decisions.secrecy","scope":"election","value":"chosen"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4226b71814cc','019b78c9-0a80-7718-94f2-41ef1dc9913f',54,'{"effect":"set_rule","key":"decisions.secrecy","scope":"policy","value":"open"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4227bd747e3a','019b78c9-0a80-7718-94f2-41ef1dc9913f',55,'{"effect":"set_rule","key":"decisions.secrecy","scope":"bylaws","value":"open"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4228d669ba07','019b78c9-0a80-7718-94f2-41ef1dc9913f',56,'{"effect":"set_rule","key":"decisions.declaration","scope":"ordinary","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4229359f6370','019b78c9-0a80-7718-94f2-41ef1dc9913f',57,'{"effect":"set_rule","key":"decisions.declaration","scope":"election","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-422a2b54eeb7','019b78c9-0a80-7718-94f2-41ef1dc9913f',58,'{"effect":"set_rule","key":"decisions.declaration","scope":"policy","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-422b028635c3','019b78c9-0a80-7718-94f2-41ef1dc9913f',59,'{"effect":"set_rule","key":"decisions.declaration","scope":"bylaws","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-422ce4d2c5a8','019b78c9-0a80-7718-94f2-41ef1dc9913f',60,'{"effect":"set_rule","key":"decisions.contest_days","scope":"ordinary","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-422d83abe418','019b78c9-0a80-7718-94f2-41ef1dc9913f',61,'{"effect":"set_rule","key":"decisions.contest_days","scope":"election","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-422ed7f47375','019b78c9-0a80-7718-94f2-41ef1dc9913f',62,'{"effect":"set_rule","key":"decisions.contest_days","scope":"policy","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-422f85d1803d','019b78c9-0a80-7718-94f2-41ef1dc9913f',63,'{"effect":"set_rule","key":"decisions.contest_days","scope":"bylaws","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42303afcc45f','019b78c9-0a80-7718-94f2-41ef1dc9913f',64,'{"effect":"set_rule","key":"decisions.receipts","scope":"","value":"received"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4231f47aca28','019b78c9-0a80-7718-94f2-41ef1dc9913f',65,'{"effect":"set_rule","key":"decisions.turnout_floor","scope":"","value":"3"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-423276dc58f3','019b78c9-0a80-7718-94f2-41ef1dc9913f',66,'{"effect":"set_rule","key":"decisions.paper","scope":"ordinary","value":"web_only"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-423315e2d0a2','019b78c9-0a80-7718-94f2-41ef1dc9913f',67,'{"effect":"set_rule","key":"decisions.paper","scope":"election","value":"paper"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4234b5041e46','019b78c9-0a80-7718-94f2-41ef1dc9913f',68,'{"effect":"set_rule","key":"decisions.paper","scope":"policy","value":"web_only"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4235e0ee7ccb','019b78c9-0a80-7718-94f2-41ef1dc9913f',69,'{"effect":"set_rule","key":"decisions.paper","scope":"bylaws","value":"web_only"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-423697818c26','019b78c9-0a80-7718-94f2-41ef1dc9913f',70,'{"effect":"set_rule","key":"decisions.invalid_papers","scope":"","value":"uncounted"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4237b56ac7d5','019b78c9-0a80-7718-94f2-41ef1dc9913f',71,'{"effect":"set_rule","key":"decisions.delegation","scope":"ordinary","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4238e484ee7a','019b78c9-0a80-7718-94f2-41ef1dc9913f',72,'{"effect":"set_rule","key":"decisions.delegation","scope":"election","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4239373fc35b','019b78c9-0a80-7718-94f2-41ef1dc9913f',73,'{"effect":"set_rule","key":"decisions.delegation","scope":"policy","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-423acf79c0ad','019b78c9-0a80-7718-94f2-41ef1dc9913f',74,'{"effect":"set_rule","key":"decisions.delegation","scope":"bylaws","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-423bb36c4177','019b78c9-0a80-7718-94f2-41ef1dc9913f',75,'{"effect":"set_rule","key":"decisions.delegations_max","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-423cd6cd48b1','019b78c9-0a80-7718-94f2-41ef1dc9913f',76,'{"effect":"set_rule","key":"decisions.meeting","scope":"ordinary","value":"optional"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-423dc7b19388','019b78c9-0a80-7718-94f2-41ef1dc9913f',77,'{"effect":"set_rule","key":"decisions.meeting","scope":"election","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-423e3237e055','019b78c9-0a80-7718-94f2-41ef1dc9913f',78,'{"effect":"set_rule","key":"decisions.meeting","scope":"policy","value":"optional"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-423fd3a1b8a8','019b78c9-0a80-7718-94f2-41ef1dc9913f',79,'{"effect":"set_rule","key":"decisions.meeting","scope":"bylaws","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4240797b6905','019b78c9-0a80-7718-94f2-41ef1dc9913f',80,'{"effect":"set_rule","key":"meetings.notice_days","scope":"","value":"14"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42414b50daad','019b78c9-0a80-7718-94f2-41ef1dc9913f',81,'{"effect":"set_rule","key":"meetings.items_days","scope":"","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4242d11c3be7','019b78c9-0a80-7718-94f2-41ef1dc9913f',82,'{"effect":"set_rule","key":"meetings.proxies_max","scope":"","value":"2"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42433ba98026','019b78c9-0a80-7718-94f2-41ef1dc9913f',83,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42440ee966a1','019b78c9-0a80-7718-94f2-41ef1dc9913f',84,'{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4245b8f01c23','019b78c9-0a80-7718-94f2-41ef1dc9913f',85,'{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-42460cd48cbd','019b78c9-0a80-7718-94f2-41ef1dc9913f',86,'{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4247d3da248d','019b78c9-0a80-7718-94f2-41ef1dc9913f',87,'{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-4248ea6649e0','019b78c9-0a80-7718-94f2-41ef1dc9913f',88,'{"effect":"set_rule","key":"sharing.method","scope":"","value":"by_use"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-424936ec88fc','019b78c9-0a80-7718-94f2-41ef1dc9913f',89,'{"effect":"set_rule","key":"sharing.fixed","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-424a26d59597','019b78c9-0a80-7718-94f2-41ef1dc9913f',90,'{"effect":"set_rule","key":"sharing.floor","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-424bfa7081b9','019b78c9-0a80-7718-94f2-41ef1dc9913f',91,'{"effect":"set_rule","key":"sharing.cap","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-424c1c7d5df0','019b78c9-0a80-7718-94f2-41ef1dc9913f',92,'{"effect":"set_rule","key":"sharing.weight","scope":"full","value":"1"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-424da4969b86','019b78c9-0a80-7718-94f2-41ef1dc9913f',93,'{"effect":"set_rule","key":"sharing.weight","scope":"supporting","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-424ea7528c3b','019b78c9-0a80-7718-94f2-41ef1dc9913f',94,'{"effect":"set_rule","key":"sharing.weight","scope":"organisation","value":"3"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-424fcda2c30f','019b78c9-0a80-7718-94f2-41ef1dc9913f',95,'{"effect":"set_rule","key":"sharing.group_floor","scope":"","value":"10"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-431a1df5a6f6','019b78c9-0a80-7718-94f2-43011f83944a',0,'{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}','401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-431b39b47ceb','019b78c9-0a80-7718-94f2-43011f83944a',1,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7718-94f2-431c0262bc2f','019b78c9-0a80-7718-94f2-43011f83944a',2,'{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}',NULL,NULL);
INSERT INTO decision_effects VALUES('019bc0e2-1280-74b2-93b5-1a3f6ceb6812','019bc0e2-1280-74b2-93b5-1a3d7fda1174',0,'{"effect":"note"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019be4ee-9680-7224-889a-feac91676c3a','019be4ee-9680-7224-889a-feaa2c27eb4f',0,'{"effect":"note"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019be4ee-9680-7224-889a-feb6f517d850','019be4ee-9680-7224-889a-feb2f37939da',0,'{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/4"}',NULL,NULL);
CREATE TABLE comments (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL,
    author_id TEXT NOT NULL REFERENCES members (id),
    body TEXT NOT NULL,
    created_at TEXT NOT NULL, thread INTEGER NOT NULL DEFAULT 0, edited_at TEXT, taken_back_at TEXT, hidden_at TEXT, hidden_by TEXT REFERENCES members (id), hidden_reason TEXT,
    UNIQUE (decision_id, number)
) STRICT;
INSERT INTO comments VALUES('019be4ee-9680-7224-889a-feb0ebbfa575','019be4ee-9680-7224-889a-feaa2c27eb4f',1,'019b78c9-0a80-7718-94f2-42f305a90e34',replace('She said: "no\yes", ''so''.\n	Ça va? ¡Sí! 水路 🌾 {"a":1}, =1+1','\n',char(10)),'2026-01-15 09:00:00',1,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE decision_rules (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    stage TEXT NOT NULL,
    rule_key TEXT NOT NULL,
    scope TEXT NOT NULL,
    rule_value_id TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (decision_id, stage, rule_key, scope)
) STRICT;
INSERT INTO decision_rules VALUES('019b78c9-0a80-7718-94f2-431e37e00dd9','019b78c9-0a80-7718-94f2-43011f83944a','discussion','decisions.discussion_days','policy','019b78c9-0a80-7718-94f2-425cc958bb8c','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97c61f8c360f','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.voting_days','policy','019b78c9-0a80-7718-94f2-42615b799a17','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97c7c7ca898e','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.quorum','policy','019b78c9-0a80-7718-94f2-4271c384545e','1/4');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97c80967b6f0','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.quorum_of','policy','019b78c9-0a80-7718-94f2-427546d6486b','votes');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97c96c12e583','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.secrecy','policy','019b78c9-0a80-7718-94f2-428a88c63f0e','open');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97ca2c455309','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.provisional_days','policy','019b78c9-0a80-7718-94f2-426a18a04292','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97cbdb79dc27','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.declaration','policy','019b78c9-0a80-7718-94f2-428e54308532','none');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97cc7fdd47ee','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.contest_days','policy','019b78c9-0a80-7718-94f2-42924f4a1221','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97cd3fda6c40','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.meeting','policy','019b78c9-0a80-7718-94f2-42a2ae264651','optional');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97ceead61952','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.extension_days_max','','019b78c9-0a80-7718-94f2-4263fd2a5b1d','3');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97cf0aa23f85','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.early_close','policy','019b78c9-0a80-7718-94f2-4266caec2927','never');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97d0af018233','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.paper','policy','019b78c9-0a80-7718-94f2-4298e0703912','web_only');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97d1b98c1124','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.invalid_papers','','019b78c9-0a80-7718-94f2-429a703a3cca','uncounted');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97d26c3da22e','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.delegation','policy','019b78c9-0a80-7718-94f2-429d5e0a5ae4','none');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97d36c865236','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.delegations_max','','019b78c9-0a80-7718-94f2-429f50c14d97','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97d4432ed75d','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.reminder_days','','019b78c9-0a80-7718-94f2-426e67fe432f','2');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97d550ccadcb','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.majority','policy','019b78c9-0a80-7718-94f2-4278e9405830','simple');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97d66d7eaac5','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.threshold','policy','019b78c9-0a80-7718-94f2-427bb1e15bc1','1/2');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97d7eaa05cfe','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.majority_base','policy','019b78c9-0a80-7718-94f2-427e3ed1f53d','cast');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97d897e02861','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.majority_classes','policy','019b78c9-0a80-7718-94f2-4281deb78367','together');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97d94c218b3d','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.stand_asides_max','','019b78c9-0a80-7718-94f2-4283c12bbd31','1/3');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97daf854542e','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.blocks_max','','019b78c9-0a80-7718-94f2-4284f90dc870','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97db4587cea6','019b78c9-0a80-7718-94f2-43011f83944a','voting','membership.waiting_days','','019b78c9-0a80-7718-94f2-425897f26515','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97dc17fa43dd','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.interested','','019b78c9-0a80-7718-94f2-426c793d3433','vote');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97dd89f29fc2','019b78c9-0a80-7718-94f2-43011f83944a','voting','decisions.arrears_days','','019b78c9-0a80-7718-94f2-426d6b1243bd','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97de5aac09a3','019b78c9-0a80-7718-94f2-43011f83944a','voting','membership.votes','full','019b78c9-0a80-7718-94f2-42555c09fc08','1');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97df50560fe2','019b78c9-0a80-7718-94f2-43011f83944a','voting','membership.votes','supporting','019b78c9-0a80-7718-94f2-4256c647af59','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-71ad-ac5f-97e0c6f6e578','019b78c9-0a80-7718-94f2-43011f83944a','voting','membership.votes','organisation','019b78c9-0a80-7718-94f2-425797610192','1');
INSERT INTO decision_rules VALUES('019bc0e2-1280-74b2-93b5-1a41e9c34566','019bc0e2-1280-74b2-93b5-1a3d7fda1174','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-7718-94f2-425a2de906e5','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe8eca798a7c','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.voting_days','ordinary','019b78c9-0a80-7718-94f2-425ff3ad971c','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe8f7daba566','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.quorum','ordinary','019b78c9-0a80-7718-94f2-426f2978660e','1/5');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe90e2fcd082','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.quorum_of','ordinary','019b78c9-0a80-7718-94f2-4273dd40d047','votes');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe91f6e2d434','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.secrecy','ordinary','019b78c9-0a80-7718-94f2-42888daed348','chosen');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe92ba46c913','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.provisional_days','ordinary','019b78c9-0a80-7718-94f2-426852dcf392','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe9315e76cdd','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.declaration','ordinary','019b78c9-0a80-7718-94f2-428cb013ef61','none');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe944ec4dcdc','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.contest_days','ordinary','019b78c9-0a80-7718-94f2-42904e0ad4e7','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe9558833bbd','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.meeting','ordinary','019b78c9-0a80-7718-94f2-42a00cb55b59','optional');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe96f9d8f609','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.extension_days_max','','019b78c9-0a80-7718-94f2-4263fd2a5b1d','3');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe9790827ae3','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.early_close','ordinary','019b78c9-0a80-7718-94f2-4264d31e3b53','never');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe987020e70b','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.paper','ordinary','019b78c9-0a80-7718-94f2-42960393538d','web_only');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe99aa9d7271','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.invalid_papers','','019b78c9-0a80-7718-94f2-429a703a3cca','uncounted');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe9a6f413edf','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.delegation','ordinary','019b78c9-0a80-7718-94f2-429b0468f9d6','none');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe9b378c6ddf','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.delegations_max','','019b78c9-0a80-7718-94f2-429f50c14d97','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe9cb0647c58','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.reminder_days','','019b78c9-0a80-7718-94f2-426e67fe432f','2');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe9d1b883aad','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.majority','ordinary','019b78c9-0a80-7718-94f2-4277b07d65f0','simple');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe9e4afe8256','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.threshold','ordinary','019b78c9-0a80-7718-94f2-427ac9d74c22','1/2');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fe9f674e9462','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.majority_base','ordinary','019b78c9-0a80-7718-94f2-427d9cbcd8e0','cast');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fea0c5e163d2','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.majority_classes','ordinary','019b78c9-0a80-7718-94f2-4280775be8e4','together');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fea15d4c4b67','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.stand_asides_max','','019b78c9-0a80-7718-94f2-4283c12bbd31','1/3');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fea299eb7151','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.blocks_max','','019b78c9-0a80-7718-94f2-4284f90dc870','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fea3aeb8b869','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','membership.waiting_days','','019b78c9-0a80-7718-94f2-425897f26515','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fea4b64c50de','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.interested','','019b78c9-0a80-7718-94f2-426c793d3433','vote');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fea538629116','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','decisions.arrears_days','','019b78c9-0a80-7718-94f2-426d6b1243bd','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fea6c4e63e61','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','membership.votes','full','019b78c9-0a80-7718-94f2-42555c09fc08','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fea7a7559188','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','membership.votes','supporting','019b78c9-0a80-7718-94f2-4256c647af59','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-fea8426f4fe2','019bc0e2-1280-74b2-93b5-1a3d7fda1174','voting','membership.votes','organisation','019b78c9-0a80-7718-94f2-425797610192','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-feaeebe7fce8','019be4ee-9680-7224-889a-feaa2c27eb4f','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-7718-94f2-425a2de906e5','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-7224-889a-feb84f6eaa3f','019be4ee-9680-7224-889a-feb2f37939da','discussion','decisions.discussion_days','bylaws','019b78c9-0a80-7718-94f2-425de3040efe','14');
CREATE TABLE electoral_roll (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    votes INTEGER NOT NULL,
    reason TEXT NOT NULL, class TEXT,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO electoral_roll VALUES('019b78c9-0a80-7718-94f2-43011f83944a','019b78c9-0a80-7718-94f2-42b4b520b707',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019b78c9-0a80-7718-94f2-43011f83944a','019b78c9-0a80-7718-94f2-42f305a90e34',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019b78c9-0a80-7718-94f2-43011f83944a','019b78c9-0a80-7718-94f2-42f64e3c6093',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019bc0e2-1280-74b2-93b5-1a3d7fda1174','019b78c9-0a80-7718-94f2-42b4b520b707',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019bc0e2-1280-74b2-93b5-1a3d7fda1174','019b78c9-0a80-7718-94f2-42f305a90e34',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019bc0e2-1280-74b2-93b5-1a3d7fda1174','019b78c9-0a80-7718-94f2-42f64e3c6093',1,'eligible',NULL);
CREATE TABLE decision_results (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    eligible INTEGER NOT NULL,
    yes INTEGER NOT NULL,
    no INTEGER NOT NULL,
    abstain INTEGER NOT NULL,
    quorum TEXT NOT NULL,
    quorum_votes INTEGER NOT NULL,
    quorum_met INTEGER NOT NULL,
    majority TEXT NOT NULL,
    threshold TEXT NOT NULL,
    threshold_met INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    counted_at TEXT NOT NULL
, classes TEXT NOT NULL DEFAULT '[]') STRICT;
INSERT INTO decision_results VALUES('019b78c9-0a80-7718-94f2-43011f83944a',3,2,0,0,'1/4',1,1,'simple','1/2',1,1,'2026-01-15 09:00:00','[]');
INSERT INTO decision_results VALUES('019bc0e2-1280-74b2-93b5-1a3d7fda1174',3,0,0,0,'1/5',1,0,'simple','1/2',0,0,'2026-02-03 09:00:00.000001','[]');
CREATE TABLE rule_values (
    id TEXT NOT NULL PRIMARY KEY,
    rule_key TEXT NOT NULL,
    scope TEXT NOT NULL,
    circle_id TEXT,
    value TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id),
    clause_agreement TEXT NOT NULL,
    clause_anchor TEXT NOT NULL
) STRICT;
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4254176ceb0c','membership.admission','',NULL,'secretary','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','admission');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42555c09fc08','membership.votes','full',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4256c647af59','membership.votes','supporting',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-425797610192','membership.votes','organisation',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-425897f26515','membership.waiting_days','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','waiting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-425905c059ed','roles.term_months_max','',NULL,'24','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','terms');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-425a2de906e5','decisions.discussion_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-425b1bca486d','decisions.discussion_days','election',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-425cc958bb8c','decisions.discussion_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-425de3040efe','decisions.discussion_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-425e1e50ba95','decisions.summaries','',NULL,'not_needed','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-425ff3ad971c','decisions.voting_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42600fd567ec','decisions.voting_days','election',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42615b799a17','decisions.voting_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-426235b38501','decisions.voting_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4263fd2a5b1d','decisions.extension_days_max','',NULL,'3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4264d31e3b53','decisions.early_close','ordinary',NULL,'never','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-426511bbe6cc','decisions.early_close','election',NULL,'never','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4266caec2927','decisions.early_close','policy',NULL,'never','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4267814cbf44','decisions.early_close','bylaws',NULL,'never','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-426852dcf392','decisions.provisional_days','ordinary',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42695cdcdde6','decisions.provisional_days','election',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-426a18a04292','decisions.provisional_days','policy',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-426bcc7e081b','decisions.provisional_days','bylaws',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-426c793d3433','decisions.interested','',NULL,'vote','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-426d6b1243bd','decisions.arrears_days','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-426e67fe432f','decisions.reminder_days','',NULL,'2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-426f2978660e','decisions.quorum','ordinary',NULL,'1/5','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4270697e381c','decisions.quorum','election',NULL,'1/4','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4271c384545e','decisions.quorum','policy',NULL,'1/4','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4272b71bba3c','decisions.quorum','bylaws',NULL,'1/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4273dd40d047','decisions.quorum_of','ordinary',NULL,'votes','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4274c0eade51','decisions.quorum_of','election',NULL,'votes','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-427546d6486b','decisions.quorum_of','policy',NULL,'votes','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4276c23bca5e','decisions.quorum_of','bylaws',NULL,'votes','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4277b07d65f0','decisions.majority','ordinary',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4278e9405830','decisions.majority','policy',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4279e8041daf','decisions.majority','bylaws',NULL,'qualified','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-427ac9d74c22','decisions.threshold','ordinary',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-427bb1e15bc1','decisions.threshold','policy',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-427c11958924','decisions.threshold','bylaws',NULL,'2/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-427d9cbcd8e0','decisions.majority_base','ordinary',NULL,'cast','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-427e3ed1f53d','decisions.majority_base','policy',NULL,'cast','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-427f9e7d06dc','decisions.majority_base','bylaws',NULL,'cast','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4280775be8e4','decisions.majority_classes','ordinary',NULL,'together','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4281deb78367','decisions.majority_classes','policy',NULL,'together','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-428213771b01','decisions.majority_classes','bylaws',NULL,'together','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4283c12bbd31','decisions.stand_asides_max','',NULL,'1/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4284f90dc870','decisions.blocks_max','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4285925443d7','decisions.methods','approval',NULL,'election','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-428620b5d4c8','decisions.methods','schulze',NULL,'election','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4287cf57e1e1','decisions.methods','stv_scotland',NULL,'election','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42888daed348','decisions.secrecy','ordinary',NULL,'chosen','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4289efc7791b','decisions.secrecy','election',NULL,'chosen','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-428a88c63f0e','decisions.secrecy','policy',NULL,'open','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-428bc5d184ce','decisions.secrecy','bylaws',NULL,'open','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-428cb013ef61','decisions.declaration','ordinary',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-428db1a0c324','decisions.declaration','election',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-428e54308532','decisions.declaration','policy',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-428fc20988d7','decisions.declaration','bylaws',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42904e0ad4e7','decisions.contest_days','ordinary',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4291b8a044f7','decisions.contest_days','election',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42924f4a1221','decisions.contest_days','policy',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42935bacbfaa','decisions.contest_days','bylaws',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-429452a08162','decisions.receipts','',NULL,'received','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-429582e17c56','decisions.turnout_floor','',NULL,'3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42960393538d','decisions.paper','ordinary',NULL,'web_only','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','paper-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4297b7849711','decisions.paper','election',NULL,'paper','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','paper-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4298e0703912','decisions.paper','policy',NULL,'web_only','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','paper-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-4299c6bdab4b','decisions.paper','bylaws',NULL,'web_only','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','paper-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-429a703a3cca','decisions.invalid_papers','',NULL,'uncounted','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','paper-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-429b0468f9d6','decisions.delegation','ordinary',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-429c1365c0e1','decisions.delegation','election',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-429d5e0a5ae4','decisions.delegation','policy',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-429e71e49dde','decisions.delegation','bylaws',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-429f50c14d97','decisions.delegations_max','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42a00cb55b59','decisions.meeting','ordinary',NULL,'optional','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42a1c681bb6c','decisions.meeting','election',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42a2ae264651','decisions.meeting','policy',NULL,'optional','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42a3f4c79864','decisions.meeting','bylaws',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42a4a3237d9e','meetings.notice_days','',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42a59ae22dc3','meetings.items_days','',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42a6081c2d66','meetings.proxies_max','',NULL,'2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42a7e29e2cf3','dues.monthly','full',NULL,'1200','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42a8540bf6e8','dues.monthly','supporting',NULL,'500','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42a902353056','dues.monthly','organisation',NULL,'4000','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42aa1210dc3d','dues.due_day','',NULL,'10','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','dues-policy','due-day');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42ab3f6ec88d','dues.grace_days','',NULL,'30','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','dues-policy','grace-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42ac34d6e04e','sharing.method','',NULL,'by_use','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42ad45dfb561','sharing.fixed','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42aee7d32ff2','sharing.floor','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42afb68fee90','sharing.cap','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42b0e763e610','sharing.weight','full',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42b152f46a1c','sharing.weight','supporting',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42b2d36c0451','sharing.weight','organisation',NULL,'3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-7718-94f2-42b3b0421820','sharing.group_floor','',NULL,'10','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7718-94f2-42502f0343ac','dues-policy','cost-visibility');
INSERT INTO rule_values VALUES('019bc0e2-1280-74b2-93b5-1a37f6a3922b','dues.monthly','full',NULL,'1500','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-74b2-93b5-1a25be495879','dues-policy','monthly-dues');
CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('asset', 'liability', 'equity', 'income', 'expense')),
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO accounts VALUES('019b78c9-0a80-7718-94f2-42eab22ba5f5','1000','account-1000','asset','019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO accounts VALUES('019b78c9-0a80-7718-94f2-42ebbd4f4286','1010','account-1010','asset','019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO accounts VALUES('019b78c9-0a80-7718-94f2-42ec91817710','1090','account-1090','asset','019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO accounts VALUES('019b78c9-0a80-7718-94f2-42edf737cee0','1200','account-1200','asset','019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO accounts VALUES('019b78c9-0a80-7718-94f2-42ee8bb41fcf','4000','account-4000','income','019b78c9-0a80-7718-94f2-42502f0343ac');
INSERT INTO accounts VALUES('019b78c9-0a80-7718-94f2-42ef3d9d3c9f','4100','account-4100','income','019b78c9-0a80-7718-94f2-42502f0343ac');
CREATE TABLE postings (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES journal_entries (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    member_id TEXT REFERENCES members (id),
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL
) STRICT;
INSERT INTO postings VALUES('019c22ba-e680-70f2-9faa-87132e44300e','019c22ba-e680-70f2-9faa-87123cc16518','019b78c9-0a80-7718-94f2-42edf737cee0','019b78c9-0a80-7718-94f2-42b4b520b707',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-70f2-9faa-8714109f0ae2','019c22ba-e680-70f2-9faa-87123cc16518','019b78c9-0a80-7718-94f2-42edf737cee0','019b78c9-0a80-7718-94f2-42f305a90e34',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-70f2-9faa-871545081e63','019c22ba-e680-70f2-9faa-87123cc16518','019b78c9-0a80-7718-94f2-42edf737cee0','019b78c9-0a80-7718-94f2-42f64e3c6093',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-70f2-9faa-8716c0e719f3','019c22ba-e680-70f2-9faa-87123cc16518','019b78c9-0a80-7718-94f2-42ee8bb41fcf',NULL,-4500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-70f2-9faa-871cea9fd062','019c22ba-e680-70f2-9faa-871b2071070a','019b78c9-0a80-7718-94f2-42eab22ba5f5',NULL,500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-70f2-9faa-871d31b3bf06','019c22ba-e680-70f2-9faa-871b2071070a','019b78c9-0a80-7718-94f2-42edf737cee0','019b78c9-0a80-7718-94f2-42f305a90e34',-500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-70f2-9faa-8721b1c10d6f','019c22ba-e680-70f2-9faa-8720d047a37c','019b78c9-0a80-7718-94f2-42eab22ba5f5',NULL,700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-70f2-9faa-8722e50f1b73','019c22ba-e680-70f2-9faa-8720d047a37c','019b78c9-0a80-7718-94f2-42edf737cee0','019b78c9-0a80-7718-94f2-42f305a90e34',-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-70f2-9faa-87262af48737','019c22ba-e680-70f2-9faa-8725b6759982','019b78c9-0a80-7718-94f2-42eab22ba5f5',NULL,-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-70f2-9faa-8727070218ba','019c22ba-e680-70f2-9faa-8725b6759982','019b78c9-0a80-7718-94f2-42edf737cee0','019b78c9-0a80-7718-94f2-42f305a90e34',700,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7243-b4e5-7dea99982cc6','019ccce3-b100-7243-b4e5-7de9e29950af','019b78c9-0a80-7718-94f2-42edf737cee0','019b78c9-0a80-7718-94f2-42b4b520b707',3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7243-b4e5-7deb70718b5d','019ccce3-b100-7243-b4e5-7de9e29950af','019b78c9-0a80-7718-94f2-42ef3d9d3c9f',NULL,-3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7243-b4e5-7df293eb3038','019ccce3-b100-7243-b4e5-7df13cbca78b','019b78c9-0a80-7718-94f2-42edf737cee0','019b78c9-0a80-7718-94f2-42b4b520b707',-3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7243-b4e5-7df36e71f0ed','019ccce3-b100-7243-b4e5-7df13cbca78b','019b78c9-0a80-7718-94f2-42ef3d9d3c9f',NULL,3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7243-b4e5-7df7cfb2d4ef','019ccce3-b100-7243-b4e5-7df666cfeb37','019b78c9-0a80-7718-94f2-42edf737cee0','019b78c9-0a80-7718-94f2-42b4b520b707',3255,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7243-b4e5-7df8ef414b50','019ccce3-b100-7243-b4e5-7df666cfeb37','019b78c9-0a80-7718-94f2-42edf737cee0','019b78c9-0a80-7718-94f2-42f305a90e34',1465,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7243-b4e5-7df9dfaf8664','019ccce3-b100-7243-b4e5-7df666cfeb37','019b78c9-0a80-7718-94f2-42ef3d9d3c9f',NULL,-4720,'EUR');
CREATE TABLE dues_runs (
    id TEXT NOT NULL PRIMARY KEY,
    period TEXT NOT NULL UNIQUE,
    due_on TEXT NOT NULL,
    entry_id TEXT NOT NULL REFERENCES journal_entries (id),
    due_day_value_id TEXT NOT NULL REFERENCES rule_values (id),
    charged INTEGER NOT NULL,
    posted_by TEXT REFERENCES members (id),
    posted_at TEXT NOT NULL
) STRICT;
INSERT INTO dues_runs VALUES('019c22ba-e680-70f2-9faa-871162d9d537','2026-02','2026-02-10','019c22ba-e680-70f2-9faa-87123cc16518','019b78c9-0a80-7718-94f2-42aa1210dc3d',3,'019b78c9-0a80-7718-94f2-42b4b520b707','2026-02-03 09:00:00.000001');
CREATE TABLE payments (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    member_id TEXT NOT NULL REFERENCES members (id),
    received_on TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('bank', 'cash', 'other')),
    reference TEXT NOT NULL,
    entry_id TEXT NOT NULL REFERENCES journal_entries (id),
    reversal_entry_id TEXT REFERENCES journal_entries (id),
    recorded_by TEXT REFERENCES members (id),
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO payments VALUES('019c22ba-e680-70f2-9faa-871efb713c70',1,'019b78c9-0a80-7718-94f2-42f305a90e34','2026-02-02',500,'bank','','019c22ba-e680-70f2-9faa-871b2071070a',NULL,'019b78c9-0a80-7718-94f2-42b4b520b707','2026-02-03 09:00:00.000001');
INSERT INTO payments VALUES('019c22ba-e680-70f2-9faa-8723133e9418',2,'019b78c9-0a80-7718-94f2-42f305a90e34','2026-02-03',700,'bank','','019c22ba-e680-70f2-9faa-8720d047a37c','019c22ba-e680-70f2-9faa-8725b6759982','019b78c9-0a80-7718-94f2-42b4b520b707','2026-02-03 09:00:00.000001');
CREATE TABLE events (
    id TEXT NOT NULL PRIMARY KEY,
    occurred_at TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor_number INTEGER,
    authority_id TEXT REFERENCES authorities (id),
    payload_hash TEXT NOT NULL
) STRICT;
INSERT INTO events VALUES('019b78c9-0a80-7718-94f2-42f0b33d2874','2026-01-01 09:00:00','community.founded','D-1',1,'019b78c9-0a80-7718-94f2-42502f0343ac','2e2f7b4b49e73e761358dbb7d0d0ad257ef7b60871e2c5a3cbe8c488cb7435c3');
INSERT INTO events VALUES('019b78c9-0a80-7718-94f2-42f1c58d426b','2026-01-01 09:00:00','members.member.entered','M-1',1,'019b78c9-0a80-7718-94f2-42502f0343ac','53cb31cfe1d17681a7a401442fd36e944f3dc6b6a087bf2b7562cd08ccb2e8de');
INSERT INTO events VALUES('019b78c9-0a80-7718-94f2-42f5614c914c','2026-01-01 09:00:00','members.member.admitted','M-2',1,'019b78c9-0a80-7718-94f2-42f254f1937a','cfa521f39193396a8da78aadefdcf900e6e02d9c2641f7206e41fe043b4843d2');
INSERT INTO events VALUES('019b78c9-0a80-7718-94f2-42f88ee4cfba','2026-01-01 09:00:00','members.member.admitted','M-3',1,'019b78c9-0a80-7718-94f2-42f254f1937a','bfdb32595bae9108924dcdc21bc6596b9abaaf41eb495e41d2c6fd8573e7fb0c');
INSERT INTO events VALUES('019b78c9-0a80-7718-94f2-42faba380943','2026-01-01 09:00:00','members.member.invited','M-3',1,NULL,'7221c1c7463b2f99626bf3d9df49c786a97662ff5402e50cecdcbec7bf854d1f');
INSERT INTO events VALUES('019b78c9-0a80-7718-94f2-42fb564b34ca','2026-01-01 09:00:00','members.password.set','M-3',3,NULL,'13831b3c10e98b51f7a23e6e0108e2c519546c161f4de566e67dde6be70f2536');
INSERT INTO events VALUES('019b78c9-0a80-7718-94f2-42fe901f2270','2026-01-01 09:00:00','agreements.draft.started','agreements/dues-policy/drafts/1',1,NULL,'761e2678a5c257d44597cd0c95875dfed64767913004ff972cb8796a535d1ab2');
INSERT INTO events VALUES('019b78c9-0a80-7718-94f2-430018cd9dfa','2026-01-01 09:00:00','agreements.draft.saved','agreements/dues-policy/drafts/1',1,NULL,'14edf3d4ce2b9f8ee860eb6a8ff0a4b5e0606dc568da182df8b2d638a6621351');
INSERT INTO events VALUES('019b78c9-0a80-7718-94f2-431d3858fe33','2026-01-01 09:00:00','decisions.drafted','D-2',1,NULL,'cba1f9928f23bf865a29f4ad2f470570cc67e38ccb182684feb6ee5cfa9dea32');
INSERT INTO events VALUES('019b78c9-0a80-7718-94f2-431f4913524c','2026-01-01 09:00:00','decisions.proposed','D-2',1,NULL,'0da88304e1d260e6ff83bd1664b10595a9bea8dad638c8d720d3919eaf9dd1b0');
INSERT INTO events VALUES('019b9cd5-8e80-71ad-ac5f-97e1323a6aa9','2026-01-08 09:00:00','agreements.draft.frozen','agreements/dues-policy/drafts/1',1,NULL,'dd210b7122f8c563eb92c88500950782152c433413508bd9d64720543bc54300');
INSERT INTO events VALUES('019b9cd5-8e80-71ad-ac5f-97e22370757c','2026-01-08 09:00:00','decisions.opened','D-2',1,NULL,'5af9dd82e7bbd341cd1557d3e78b3cac302f62692cb8eeebd47c6de0894ea267');
INSERT INTO events VALUES('019b9cd5-8ef8-74a4-91f1-d4d8ecf8bf16','2026-01-08 09:00:00.120','decisions.vote.cast','D-2',1,NULL,'d29fc89cd36f9e4b36f7e99939d55d6de70ce75614187fa7637ce44465933b62');
INSERT INTO events VALUES('019b9cd5-8efb-7619-b9db-54e0ea5ad650','2026-01-08 09:00:00.123456','decisions.vote.cast','D-2',2,NULL,'31af7916b5952292360cb26b139b2fc80b3e2c4c6424945b49daba51f54fd994');
INSERT INTO events VALUES('019bc0e2-1280-74b2-93b5-1a36f7950f83','2026-01-15 09:00:00','agreements.version.adopted','agreements/dues-policy',NULL,'019bc0e2-1280-74b2-93b5-1a25be495879','e0844ebc67ab89593669b71a6d6e546bfb858e5195ff62f429be0ed06aae5960');
INSERT INTO events VALUES('019bc0e2-1280-74b2-93b5-1a381f7b47bc','2026-01-15 09:00:00','rules.set','dues.monthly',NULL,'019bc0e2-1280-74b2-93b5-1a25be495879','5dc042fedc3bba973cb50ac5bda83fc57dc5ad8babd0f6d75fa1c8239aa951db');
INSERT INTO events VALUES('019bc0e2-1280-74b2-93b5-1a3b6b4e1aee','2026-01-15 09:00:00','circles.circle.created','machines',NULL,'019bc0e2-1280-74b2-93b5-1a25be495879','9fd8e01949c883f55a0a99aa621e80389be88b6917c83e8cbf85785757c5bd6e');
INSERT INTO events VALUES('019bc0e2-1280-74b2-93b5-1a3c38a13fb2','2026-01-15 09:00:00','decisions.enacted','D-2',NULL,'019bc0e2-1280-74b2-93b5-1a25be495879','be20ec525e3655842374e9875f709ce4e03ce9468575c5055e0cee53339dbc3f');
INSERT INTO events VALUES('019bc0e2-1280-74b2-93b5-1a4077588ab5','2026-01-15 09:00:00','decisions.drafted','D-3',1,NULL,'4f6c7e140a14bcd6345e5d3772bd05f2910acd5e4d62e80f413e50a2d9c199d2');
INSERT INTO events VALUES('019bc0e2-1280-74b2-93b5-1a4207e97b18','2026-01-15 09:00:00','decisions.proposed','D-3',1,NULL,'96df32db67ced2b7ba4d267062a16ea112b7d5307737c9469007d23a738d7342');
INSERT INTO events VALUES('019be4ee-9680-7224-889a-fea9787fc3d3','2026-01-22 09:00:00','decisions.opened','D-3',1,NULL,'f8029a417c370b85289c7e856254cf728f87109b09f405b062829f4a23ea5e4a');
INSERT INTO events VALUES('019be4ee-9680-7224-889a-feada9d3cb33','2026-01-15 09:00:00','decisions.drafted','D-4',1,NULL,'ce6b46fbc9df55fecba0efdc1b397b96e2b4e8effeffc8344fa3e776b869e19b');
INSERT INTO events VALUES('019be4ee-9680-7224-889a-feaf92968a31','2026-01-15 09:00:00','decisions.proposed','D-4',1,NULL,'e7b674b1dae19441c0cd6f0e6900149d71a7943f2274ba12e1dbeb2197ae7955');
INSERT INTO events VALUES('019be4ee-9680-7224-889a-feb1aa4e727e','2026-01-15 09:00:00','decisions.commented','D-4',2,NULL,'827fb07205e695fe94a14f24ef022ffe7cf2b0af85d9c1aba5adb4b0ddda71e1');
INSERT INTO events VALUES('019be4ee-9680-7224-889a-feb7a498870f','2026-01-15 09:00:00','decisions.drafted','D-5',1,NULL,'355fe8a463407a33f33bd815f50c283f43e44b67891f19d659802270fb0d2c6f');
INSERT INTO events VALUES('019be4ee-9680-7224-889a-feb9229ef8ef','2026-01-15 09:00:00','decisions.proposed','D-5',1,NULL,'0fca693464e5f21e5189715185f8d2ed1de7d9131cf5a8ed3b6b17706b4a716b');
INSERT INTO events VALUES('019be4ee-9680-7224-889a-feba3bee8e88','2026-01-15 09:00:00','decisions.roll.drawn','D-5',1,NULL,'8f1833eb4067aa1ef4f6379fbbb22b25dca5f34c97a94f3601cd11d731dbabb5');
INSERT INTO events VALUES('019be4ee-9680-7224-889a-febb067ca850','2026-01-15 09:00:00','decisions.roll.objected','D-5',2,NULL,'10248b64a816cae880948b09086d065f783cef9722f2374f73bbeddee2e5f838');
INSERT INTO events VALUES('019be4ee-9680-7224-889a-febc037acd64','2026-01-15 09:00:00','decisions.roll.objected','D-5',2,NULL,'c8c540358ee683719b813f0e5dd89fdda8a3934212b04a46881fff75adb5778b');
INSERT INTO events VALUES('019be4ee-9680-7224-889a-febd2c61cf54','2026-01-15 09:00:00','decisions.roll.ruled','D-5',1,NULL,'4b7282e10699994b9a27dd1c2f7f8004cf1f6d53c3d2e6a0b53b1db230a0e935');
INSERT INTO events VALUES('019be4ee-9680-7224-889a-febe4f4a7983','2026-01-15 09:00:00','decisions.roll.ruled','D-5',1,NULL,'2addcc1d06341cc9bf61e284bd037b6b92ef8c6d93bb21e6aa42e8b2dd81e3b3');
INSERT INTO events VALUES('019be4ee-9680-7224-889a-febf3014b3cf','2026-01-15 09:00:00','decisions.roll.objected','D-5',1,NULL,'4edb2ff00b54238d5f0d6c0bdef3a9e769b6af7b3bb865881da877aea556ef39');
INSERT INTO events VALUES('019c22ba-e680-70f2-9faa-8710deee030f','2026-02-03 09:00:00.000001','decisions.refused','D-3',NULL,NULL,'02b1fb0fa12a55538cd283ffa267105c7f5ae7be91038ec30b05170d271bd2f3');
INSERT INTO events VALUES('019c22ba-e680-70f2-9faa-871a4b61c7d5','2026-02-03 09:00:00.000001','treasury.dues.posted','2026-02',1,NULL,'cf7a73d2e81a9e400b8065b9a584425934714315b54e7af2e65492db08bfcd66');
INSERT INTO events VALUES('019c22ba-e680-70f2-9faa-871f8314f565','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-1',1,NULL,'cf02321e5b9abf90f57eee53fe5dac68c7e916817c712a7e19e397a18b7cccbd');
INSERT INTO events VALUES('019c22ba-e680-70f2-9faa-87244c5b9a58','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-2',1,NULL,'19b0c29f07ed43a313cb8b60462a82b4620b1c7c4316594c164aa9dbb0acf6ce');
INSERT INTO events VALUES('019c22ba-e680-70f2-9faa-8728ed805b0c','2026-02-03 09:00:00.000001','treasury.payment.reversed','P-2',1,NULL,'445b7bba741e66d6bae1b11c142dbd4393cd6166932f8b7918967f0d8c755fc6');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dc7ecde07adc','2026-03-05 10:00:00','infrastructure.provider.created','infrastructure/providers/linea',1,NULL,'4c816ea6ed12aa0b4e19b72516311f5d5ac0f4efe2e9997e912c0ce4212ec57d');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dc80db820f11','2026-03-05 10:00:00','infrastructure.site.created','infrastructure/sites/cellar',1,NULL,'8db1ea52c455c0aac133a4ccc0db4ab7403aa3cbffe80774165e329be9ce4f03');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dc827f03b78b','2026-03-05 10:00:00','infrastructure.site.created','infrastructure/sites/hall',1,NULL,'58214a42f69dc9e889f84bf139cef51468e923f8a24eaef40be377724d460c3f');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dc8c79e77c99','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/debian',1,NULL,'f2cc5a06910185c7e0990383351840eafb45a4da9b216fa50ec696ece0003bb8');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dc8e5541cf15','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/iron',1,NULL,'25480c97aa8cd8cb414626e131ff411a7385d392878878ab9cc98b1ba8933512');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dc98a3a6572e','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/vm-1',1,NULL,'41470c86d56fd0aa6db81e83f4eab3a3c75c36c3af22a63af578891c34f8cfca');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dc9ca80b54d1','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/stalwart',1,NULL,'caaa9ec6dfaad3a9a719eea6e40c066dec9417c101dbe1c3b588b0c1100c8b3f');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dc9e4e76b548','2026-03-05 10:00:00','infrastructure.service.created','infrastructure/services/mail',1,NULL,'9c52dc8974feac47c25a2ff7ec4d14cae977afb33b202a00a85516edc14aa7b8');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dca80e5119c4','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/steel',1,NULL,'ed56e5c173caafea8cbd999c7bcda13c6d182f2490468fe10fbfd3e8de1cbf94');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcaace614ec4','2026-03-05 10:00:00','infrastructure.asset.moved','infrastructure/assets/vm-1',1,NULL,'1a0c89b757a74bc32447edaf3d1f5883bf252813be8eb1ac5ce66750d53d933f');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcab04c203c9','2026-03-05 10:00:00','infrastructure.asset.retired','infrastructure/assets/iron',1,NULL,'f1610d719d27e377d0fce2c785931481f06511757a38fac53f930aad49d7cf7b');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcac7bd6acde','2026-03-05 10:00:00','infrastructure.asset.entrusted','infrastructure/assets/steel',1,NULL,'d214afac6635dfd62e2580d2c05653c9fb593191960e342c2596c47c9f862bb7');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcae465d2db9','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'4a3023dff8d49dca9a0ce0b8572861393944efbd282e4b35b1c9cef8a517011b');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcb0270147cf','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'4167cfeffb0d8f3c49e921ae316c501e42472eae5325b216ee654ccddde88f54');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcb2cdb6ed15','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'4431c684a0298601b69d9a96d36e0e13b36552cf69231967faa5a00e6bd9c908');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcb4dab160bf','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'5a2604ecca44c690fa54904dcfa2366ac6d958bc579748404dbbc71a0841c6f6');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcb693d59c3b','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/services/mail',1,NULL,'ecf6b5d0a5bedd8dc0a990cf0f032db5ab5114b582907de9bbb422fbeda0ce2f');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcb8f0c0a31b','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/sites/hall',1,NULL,'0b3213eb9007a4eeaa8a5bf9044bd0d1abb03c8f7b513f63d392143dfb110905');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcba851e11b8','2026-03-05 10:00:00','infrastructure.installation.recorded','infrastructure/services/mail',1,NULL,'99780175ac50b4b2130d97a2ed952dcc8eaba9cc7eb945a6e93d9da3f34de115');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcbc2d85a877','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/incus',1,NULL,'45f0b824ab36492129c6135398f6389a0bc78c07255b062a59b5819cbc8565f6');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcbe21cdf3f5','2026-03-05 10:00:00','infrastructure.installation.recorded','infrastructure/assets/steel',1,NULL,'2fe5c7bb78b48aa3f90533c33f5b7d75c6b04073623e5cec725b15eab774b88f');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcc062826045','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/rspamd',1,NULL,'d377495d72c88d5b16e59a91a5050fcade29aaaf7ffac9734cd38b2d0c2b115a');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcc2904a6946','2026-03-05 10:00:00','infrastructure.installation.recorded','infrastructure/services/mail',1,NULL,'8b1cec936b3cd3ff42b3aaf42778059b50f3137ae13353d63478d221c27a2976');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcc4cad2deda','2026-03-05 10:00:00','infrastructure.further.added','infrastructure/services/mail',1,NULL,'0b35e854a61ea98d1e751a9aab5bb9ef9705513a7cadae77b196c9da437ad283');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcc53ba24d8f','2026-03-05 10:00:00','infrastructure.installation.ended','infrastructure/services/mail',1,NULL,'a592560f20e8da242ee0e439d75fd8418697d63d6fc2755c27e41bcdf34dbbfd');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcc77ec577e6','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/unused',1,NULL,'c64bc951c5ed8e9c76308366b2f4ea1d21e7a5285d2fd0aa98864be52e64661e');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcc8759e511c','2026-03-05 10:00:00','infrastructure.software.retired','infrastructure/software/unused',1,NULL,'bc3e80bd82cc9bc76866fa57033762decdfd7be256c0fcdc5f8351a9ec24eb07');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcca0b70642e','2026-03-05 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/traffic',1,NULL,'e2c9442a12d0017ce1cf068d885c4079380e623b11394f8f5d61ac941ee54dc1');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dccc988547cc','2026-03-05 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/storage',1,NULL,'5cb1231e4c4ae21bb5074ea45e9ba9beca7cdb051442ce238f9af50b8ea509c4');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcce05a7f6a1','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'5cab7cad8e030f328ba045cb2aef9c24b83d8cfc87812808fdbac47343cd3193');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcd026f34f33','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'32c71c94a968fe56e87fd846a8a4d74859e05dcb1a7e8cd1acb7d9741f2054bb');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcd291baad13','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'422932245b79cdcab2b6523dacea0bd6fc7402498f40c12bf14aa508bad82de0');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcd46f244374','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/storage',1,NULL,'6b5e3b346618be7a8137f30f6541b1e456588036278b49bd4f8bf575258eb824');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcd6d5896d6c','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/storage',1,NULL,'6c651a20c0245d8f1df2b1999264498c5939a364150cbb0096c11af9d7d03d65');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcd718ca98b6','2026-03-05 10:00:00','infrastructure.reading.struck','infrastructure/services/mail/measures/traffic',1,NULL,'855267081b64c6fb4877e6b9dbd762302986aaeb57f6b5aa0628135a95431c2d');
INSERT INTO events VALUES('019cbd70-9d00-7622-ab0c-dcd8b01d537d','2026-03-05 10:00:00','infrastructure.measure.retired','infrastructure/services/mail/measures/storage',1,NULL,'4b30f37d90130af962c938d9f42e42ec799166797f2e4efcf8024f9de26ca84d');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7dd2d2674e9c','2026-03-08 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/sent',1,NULL,'12c6c3167ee5b3f93a6d39c69bddb4a0d1f7aa96b23ba5d7ced1cfd1be279e4c');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7dd4efaa0336','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'fcbeee8172d8d4413b05d74157ce38d5e9b0816634633dbd80b5b24ff3076045');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7dd63b518038','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'39bfc4a9b43827548f9991211b1f8e0671527499af95768ab21531d662ecdb4e');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7dd8d1dad4c6','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'01c80cc49fb3b52d308b55777d1d7940dda77c60cd7dbab78568829b09ee6599');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7ddadc3cd7b9','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'9e929cf453b5690b5eef6460d92309586485cd0c08317dcbe56b2abad083b4df');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7ddcd4ce335d','2026-03-08 10:00:00','sharing.pool.created','sharing/mail',1,NULL,'d356c4e98395d98c5cc90ad0ea085dc4b18a72f363f372e489ed40eedc2dbbca');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7dde74c5b061','2026-03-08 10:00:00','sharing.pool.source_added','sharing/mail',1,NULL,'955aadf0fa9a63180861846969f0942d6aaabc7788957d133c87d872d5ce7c0f');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7de02cc9dddc','2026-03-08 10:00:00','sharing.pool.source_added','sharing/mail',1,NULL,'4309256935f2af0d884a4aad2334098677f264112cb817cc69558ebc019005ee');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7de2e9f5ae6d','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'e2a645547676f2945c06f4e9e6b5aa2a0e0a60e15db9a8f16d891346bb18cb6c');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7de498f6472d','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'a2a78073e38df761496e011abf5c198ee5252bfde3b536108ea4a1cca61c2698');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7de697246f45','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'e9b43329f952bafa367c86cae326b121ade438e978a1530d9ab5bd19dd5bc7ed');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7de76bee0cd7','2026-03-08 10:00:00','sharing.pool.participant_ended','sharing/mail',1,NULL,'3632150d207344dc03c3c18ac229101a4817021eabcc5434a67dd9663cdad76a');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7df0223ae1fd','2026-03-08 10:00:00','sharing.posted','sharing/mail/2026-01',1,NULL,'1b96159aeea106ed3f9ea09fe5061656aecbaae000f24aeca709634ebc837cea');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7df409e62f6b','2026-03-08 10:00:00','sharing.reversed','sharing/mail/2026-01',1,NULL,'ac492f0de129e3836aa0d92494966cd15d7a2a4c1a29050939d9f12124887cfe');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7e006b3a9980','2026-03-08 10:00:00','sharing.posted','sharing/mail/2026-02',1,NULL,'1d16adcd901653bb8a102773670997ac89254e0d1ff1a684aae22d86b3ea398c');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7e014e968e03','2026-03-08 10:00:00','sharing.pool.source_removed','sharing/mail',1,NULL,'aeec4e2e3ac5dc7e5c145c51ee61ceab15accab79c52e4dbca3a0bcfd8ad63cf');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7e03c3c6f4a0','2026-03-08 10:00:00','sharing.pool.created','sharing/trees',1,NULL,'a6bafa3cfbf5b5dc667e2930ad10b30983b1a7331807eed7137d024a7577a8f1');
INSERT INTO events VALUES('019ccce3-b100-7243-b4e5-7e04062aaafe','2026-03-08 10:00:00','sharing.pool.closed','sharing/trees',1,NULL,'58e0ed57f9bfb3c0d872bdb67368bdc29650474069d0cbeac6e36ca9e4facd2b');
CREATE TABLE event_payloads (
    event_id TEXT NOT NULL PRIMARY KEY REFERENCES events (id),
    salt TEXT NOT NULL,
    payload TEXT,
    erased_by TEXT REFERENCES events (id)
) STRICT;
INSERT INTO event_payloads VALUES('019b78c9-0a80-7718-94f2-42f0b33d2874','484729d71e816ffcf7a071585ef4a353','{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"],["4100","income"]],"agreements":[{"hash":"d74671b13836b3b467887c4ecd76c68feaf2c1d81c715eff5ff757391ac7877a","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","election","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.summaries","","not_needed","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","election","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.extension_days_max","","3","bylaws#voting-period"],["decisions.early_close","ordinary","never","bylaws#voting-period"],["decisions.early_close","election","never","bylaws#voting-period"],["decisions.early_close","policy","never","bylaws#voting-period"],["decisions.early_close","bylaws","never","bylaws#voting-period"],["decisions.provisional_days","ordinary","0","bylaws#voting-rights"],["decisions.provisional_days","election","0","bylaws#voting-rights"],["decisions.provisional_days","policy","0","bylaws#voting-rights"],["decisions.provisional_days","bylaws","1","bylaws#voting-rights"],["decisions.interested","","vote","bylaws#voting-rights"],["decisions.arrears_days","","0","bylaws#voting-rights"],["decisions.reminder_days","","2","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","election","1/4","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.quorum_of","ordinary","votes","bylaws#quorum"],["decisions.quorum_of","election","votes","bylaws#quorum"],["decisions.quorum_of","policy","votes","bylaws#quorum"],["decisions.quorum_of","bylaws","votes","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["decisions.majority_base","ordinary","cast","bylaws#majorities"],["decisions.majority_base","policy","cast","bylaws#majorities"],["decisions.majority_base","bylaws","cast","bylaws#majorities"],["decisions.majority_classes","ordinary","together","bylaws#majorities"],["decisions.majority_classes","policy","together","bylaws#majorities"],["decisions.majority_classes","bylaws","together","bylaws#majorities"],["decisions.stand_asides_max","","1/3","bylaws#majorities"],["decisions.blocks_max","","0","bylaws#majorities"],["decisions.methods","approval","election","bylaws#majorities"],["decisions.methods","schulze","election","bylaws#majorities"],["decisions.methods","stv_scotland","election","bylaws#majorities"],["decisions.secrecy","ordinary","chosen","bylaws#secret-ballots"],["decisions.secrecy","election","chosen","bylaws#secret-ballots"],["decisions.secrecy","policy","open","bylaws#secret-ballots"],["decisions.secrecy","bylaws","open","bylaws#secret-ballots"],["decisions.declaration","ordinary","none","bylaws#majorities"],["decisions.declaration","election","none","bylaws#majorities"],["decisions.declaration","policy","none","bylaws#majorities"],["decisions.declaration","bylaws","none","bylaws#majorities"],["decisions.contest_days","ordinary","0","bylaws#majorities"],["decisions.contest_days","election","0","bylaws#majorities"],["decisions.contest_days","policy","0","bylaws#majorities"],["decisions.contest_days","bylaws","0","bylaws#majorities"],["decisions.receipts","","received","bylaws#secret-ballots"],["decisions.turnout_floor","","3","bylaws#secret-ballots"],["decisions.paper","ordinary","web_only","bylaws#paper-ballots"],["decisions.paper","election","paper","bylaws#paper-ballots"],["decisions.paper","policy","web_only","bylaws#paper-ballots"],["decisions.paper","bylaws","web_only","bylaws#paper-ballots"],["decisions.invalid_papers","","uncounted","bylaws#paper-ballots"],["decisions.delegation","ordinary","none","bylaws#delegation"],["decisions.delegation","election","none","bylaws#delegation"],["decisions.delegation","policy","none","bylaws#delegation"],["decisions.delegation","bylaws","none","bylaws#delegation"],["decisions.delegations_max","","0","bylaws#delegation"],["decisions.meeting","ordinary","optional","bylaws#meetings"],["decisions.meeting","election","none","bylaws#meetings"],["decisions.meeting","policy","optional","bylaws#meetings"],["decisions.meeting","bylaws","none","bylaws#meetings"],["meetings.notice_days","","14","bylaws#meetings"],["meetings.items_days","","7","bylaws#meetings"],["meetings.proxies_max","","2","bylaws#meetings"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"],["sharing.method","","by_use","dues-policy#cost-sharing"],["sharing.fixed","","0","dues-policy#cost-sharing"],["sharing.floor","","0","dues-policy#cost-sharing"],["sharing.cap","","0","dues-policy#cost-sharing"],["sharing.weight","full","1","dues-policy#cost-sharing"],["sharing.weight","supporting","0","dues-policy#cost-sharing"],["sharing.weight","organisation","3","dues-policy#cost-sharing"],["sharing.group_floor","","10","dues-policy#cost-visibility"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7718-94f2-42f1c58d426b','25d149d2dc2d4c841a652c6e4543a597','{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"6e612cf3431e488b32fb8655a29ca9a41d519b59a891222fe1ffbdc9a08d9311"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7718-94f2-42f5614c914c','133ca69d8dbda0cb5203c6fddbfa204f','{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019b78c9-0a80-7718-94f2-4254176ceb0c"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7718-94f2-42f88ee4cfba','7c81d7f6594488065b8f5dcc2029bc99','{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019b78c9-0a80-7718-94f2-4254176ceb0c"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7718-94f2-42faba380943','83a5db76982cd945effa023ff1f98e16','{"by_mail":false}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7718-94f2-42fb564b34ca','fb926d82e148e960b063b73846088cab','{"by":"invitation","password":"631bec1dcdd59fa9c9abf8940489b74c245c379c8d89ccd492cd04da6da13bd9"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7718-94f2-42fe901f2270','a4504cf9a957df0c9cc35f73ed2952a3','{"base":1,"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7718-94f2-430018cd9dfa','ab1ac50cad4d70609dd995bf24b60924','{"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7718-94f2-431d3858fe33','19c7564535ba0d3901c87580e692d070','{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7718-94f2-431f4913524c','699e7d852d8d61440916a017096357e2','{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-7718-94f2-425cc958bb8c"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-71ad-ac5f-97e1323a6aa9','ecca022e06484b54320afa89e4d026c5','{"decision":2,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-71ad-ac5f-97e22370757c','8037c194fd7ee7f7c006caee18438c36','{"eligible":3,"frozen_hash":"b40f340379a9967da67972199b6db840d3a9e7d6cea8e6100dedf95a67c4e78f","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-15T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8ef8-74a4-91f1-d4d8ecf8bf16','585a24a06ac26a80c2122e469efda2b0','{"choice":"yes","reason":"It is time."}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8efb-7619-b9db-54e0ea5ad650','9d1b9a9ef38345df7fac147c7316ac91','{"choice":"yes","reason":""}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-74b2-93b5-1a36f7950f83','6d0a22ebdb4ee4049a72de491d2e7445','{"draft":1,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","valid_from":"2026-01-15","version":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-74b2-93b5-1a381f7b47bc','ad898ac7dcb787623c02328acf2db465','{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-74b2-93b5-1a3b6b4e1aee','5e8c127a8e92694c20868df20efd9dc3','{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-74b2-93b5-1a3c38a13fb2','3d615170f63ded2e828e50a34197b544','{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-74b2-93b5-1a4077588ab5','042ce59b671b7b178ffaf030d3255e99','{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"note"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-74b2-93b5-1a4207e97b18','d4f92fdc0052d83a0aad168a50e591d7','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-7718-94f2-425a2de906e5"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7224-889a-fea9787fc3d3','1f6397a1a7c9555c185b71c48a78d291','{"eligible":3,"frozen_hash":"2bef9c8c3cef0566eb6e2bfb32876416f9b1006acda5a02efe3067c80d9c43a4","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-29T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7224-889a-feada9d3cb33','bf3224c8a641d07eb8ab86becb99cff2','{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"note"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7224-889a-feaf92968a31','a295ec2a60e838a14fad02bf2a8ef71b','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-7718-94f2-425a2de906e5"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7224-889a-feb1aa4e727e','1dadfa418c7b8f0335b558bb978431dc','{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7224-889a-feb7a498870f','4b0bb4c196a09ce36f9503d022c7c135','{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/4"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7224-889a-feb9229ef8ef','adc6c4ef3cd68c2f391e409f511eb616','{"discussion_until":"2026-01-29T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-7718-94f2-425de3040efe"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7224-889a-feba3bee8e88','ab589a532505492ec4f7c68fb9778aed','{"eligible":3,"objections_until":"2026-01-16T09:00:00+00:00","record_day":"2026-01-15","roll_hash":"7a6fc126abfdd752bf2b00cb4a4faa234caecfe0230b99cb5fbcfc2434c80e01","rule":"019b78c9-0a80-7718-94f2-426bcc7e081b"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7224-889a-febb067ca850','303eac7edc1366df75b4f54a40e95afd','{"about":2,"includes":false,"objection":1,"text":"The register is **wrong**."}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7224-889a-febc037acd64','0ba9bce4f120f8edcc3e7309676fdedf','{"about":3,"includes":false,"objection":2,"text":"The register is **wrong**."}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7224-889a-febd2c61cf54','4d1624522c2187718c1ea1fbbd1d6b9a','{"after":[0,"excluded_by_ruling"],"before":[1,"eligible"],"objection":1,"ruling":"upheld","words":"We looked at the register."}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7224-889a-febe4f4a7983','b2e0c98b068008e145e5e44ad37fc42c','{"after":null,"before":null,"objection":2,"ruling":"dismissed","words":"We looked at the register."}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7224-889a-febf3014b3cf','4ee6f683d47ccd4e5f5004ea537455fd','{"about":1,"includes":false,"objection":3,"text":"The register is **wrong**."}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-70f2-9faa-8710deee030f','ce5c1d0510b40a9f47620f0c978b3592','{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-70f2-9faa-871a4b61c7d5','0b15267b63d3187a3f390e752c2896f9','{"charged":3,"charges":"677b7a6ec8496c68623cd8b164af2df07f257c6d2224cc886d1a68172d320150","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"841b8729fe03fbb6291408795f7f18d6f13f365f5c9699c70977e30acb947156","total_minor":4500}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-70f2-9faa-871f8314f565','947b07695cd6e8c1fc41740cab79b797','{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-70f2-9faa-87244c5b9a58','ae2c3b5e5005a926d18ffc4d4929e169','{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-70f2-9faa-8728ed805b0c','90817c04ecf83291a9332e04825eafa3','{"entry":4,"reason":"The bank took it back."}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dc7ecde07adc','cf080b7cdc15522d147917b50e67845c','{"communal":"Its members own it.","contract":"C-12, yearly","created_at":"2026-03-05T10:00:00","jurisdiction":"Spain","name":"Línea","not_communal":"The building is rented.","retired_on":null,"slug":"linea"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dc80db820f11','256b92bd04097c17427885cb964d42be','{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Cellar","note":"Two keys.","provider":null,"retired_on":null,"slug":"cellar"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dc827f03b78b','1062d789167013ee02f835828eee2218','{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dc8c79e77c99','542be0db5d854c079d30e3deafd531d7','{"created_at":"2026-03-05T10:00:00","licence":"","name":"Debian","note":"","retired_on":null,"slug":"debian"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dc8e5541cf15','f3b3f95c3881fcf86ee43e63eaf08e88','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"iron"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dc98a3a6572e','af97edc96c8fdce806181cccba05fe0c','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dc9ca80b54d1','106e3e993a83f8b473b5611feca83855','{"created_at":"2026-03-05T10:00:00","licence":"AGPL-3.0","name":"Stalwart","note":"","retired_on":null,"slug":"stalwart"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dc9e4e76b548','f99d15bc4cf6ee0cb0a36deff130402f','{"address":"mail.example.org","costs":[],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dca80e5119c4','1f05942057d03c23c93edeee69cdad08','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"both","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcaace614ec4','8130680b54a5633f07bac5b125073320','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null},{"from":"2026-02-01","host":"steel","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcab04c203c9','6d8f53cdbc17a8bcb4a1f137823fb999','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":"2026-03-01","slug":"iron"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcac7bd6acde','beadb7a7a39789b1e849875d9fe2f56f','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcae465d2db9','8ca66f6b22201b2a6607ebd626573ded','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcb0270147cf','8e22b98a9e5ee7ad3db5e64ba1319981','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcb2cdb6ed15','821d57192f9a575f87ec698203fbf719','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcb4dab160bf','cc58edbb001d4d036b97f70336389411','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcb693d59c3b','b6c327e6cd53b0247592432951024bbc','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcb8f0c0a31b','2542e02a3123565f7fba29a9e4da94ad','{"costs":[{"amount_minor":1200,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Room","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcba851e11b8','f34623a39be2ddaf3a36932de9ebaa58','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcbc2d85a877','4770a0d5399caf4cae2ea1a1cf2fb362','{"created_at":"2026-03-05T10:00:00","licence":"","name":"Incus","note":"","retired_on":null,"slug":"incus"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcbe21cdf3f5','9ac71c046cafd08d2e818ba115b2b74a','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"},{"from":"2026-02-10","number":2,"part":"virtualisation","recorded_at":"2026-03-05T10:00:00","software":"incus","until":null,"version":"6"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcc062826045','d3aad443785ff559b026f233d684f764','{"created_at":"2026-03-05T10:00:00","licence":"","name":"Rspamd","note":"","retired_on":null,"slug":"rspamd"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcc2904a6946','b1a79706e2012e2491f93a60b36e6059','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcc4cad2deda','3b63ec1467ce72dd654d5829074b30d0','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcc53ba24d8f','8f6c70aec7a5ff0994c2fafbfbb61c12','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":"2026-03-01","version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcc77ec577e6','f8ae0ec4df006f0eb6581a4e7cec0230','{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":null,"slug":"unused"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcc8759e511c','fe4bfad246bfc57b1ed3e81865c1e532','{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":"2026-03-02","slug":"unused"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcca0b70642e','38acc39aab320501d5c3554c6d7397a0','{"created_at":"2026-03-05T10:00:00","name":"Traffic","retired_on":null,"service":"mail","slug":"traffic","unit":"GB","way":"counter"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dccc988547cc','8bd00de1fdbe5be08cc047a278d940c6','{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":null,"service":"mail","slug":"storage","unit":"GB","way":"level"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcce05a7f6a1','f43bff278573ddf61b1d3134b160b430','{"readings":[{"day":"2026-01-31","holder":1,"number":1,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcd026f34f33','10d18a173f5ffdd1d9d22a10410ff482','{"readings":[{"day":"2026-01-31","holder":2,"number":2,"quantity":"20.5","reset":false}],"sha256":null,"source":"csv"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcd291baad13','13f992593e3e8cb7ee512713745c4dd7','{"readings":[{"day":"2026-02-28","holder":1,"number":3,"quantity":"30","reset":false}],"sha256":null,"source":"api"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcd46f244374','ce4e320d82ec5a09affa19ea1b0410f3','{"readings":[{"day":"2026-02-01","holder":"machines","number":1,"quantity":"40","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcd6d5896d6c','8d0103b61e4509d45e567cbb0b2fe614','{"readings":[{"day":"2026-02-01","holder":2,"number":2,"quantity":"1","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcd718ca98b6','c277bf6f07c622605536b18f3ddcead2','{"number":3,"reason":"A slip."}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7622-ab0c-dcd8b01d537d','03ffecfb615d0a072189eb3daddb6fa4','{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":"2026-03-01","service":"mail","slug":"storage","unit":"GB","way":"level"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7dd2d2674e9c','dacf319e121e2de1683b2d333622085e','{"created_at":"2026-03-08T10:00:00","name":"Sent","retired_on":null,"service":"mail","slug":"sent","unit":"mails","way":"amount"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7dd4efaa0336','86fb389b14edf78277a50b6b92b08dae','{"readings":[{"day":"2026-01-20","holder":1,"number":1,"quantity":"7","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7dd63b518038','8ca6b30578b362fc30cf284d8ef2a696','{"readings":[{"day":"2026-02-20","holder":1,"number":2,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7dd8d1dad4c6','921a0ec53452a5edb75dca4316b24e0e','{"readings":[{"day":"2026-02-21","holder":2,"number":3,"quantity":"4.5","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7ddadc3cd7b9','ac187b6a1b154b477ce12d49eba40f99','{"readings":[{"day":"2026-02-22","holder":"machines","number":4,"quantity":"3","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7ddcd4ce335d','aa3ff7b1e311049f20966bd4328d6fda','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7dde74c5b061','e97ebb1728adedfd3c459f7c022db353','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7de02cc9dddc','aa46a0d63f21da688e429a7f0cd9c0e0','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7de2e9f5ae6d','479731cfab42a5dea0e2e7cbc0811e3c','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7de498f6472d','1ba2bdee77212ee88a6f8718f3e0fc96','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7de697246f45','059897a9e39c1eb4ef99028f20388930','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7de76bee0cd7','8ba0a39bd6dcec0154378cb9316cad01','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7df0223ae1fd','fb2f848cd72363975dc4a0d6ccfd67ca','{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-7718-94f2-42afb68fee90","sharing.fixed":"019b78c9-0a80-7718-94f2-42ad45dfb561","sharing.floor":"019b78c9-0a80-7718-94f2-42aee7d32ff2","sharing.method":"019b78c9-0a80-7718-94f2-42ac34d6e04e","sharing.weight full":"019b78c9-0a80-7718-94f2-42b0e763e610","sharing.weight organisation":"019b78c9-0a80-7718-94f2-42b2d36c0451","sharing.weight supporting":"019b78c9-0a80-7718-94f2-42b152f46a1c"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":3129,"charges":"946026d691bb2de2eecb03454a0c7bdb3b5b5f40804e7fe8d70944b7c5918d81","currency":"EUR","due_on":"2026-04-10","entry":5,"month":"2026-01","plan":"d18838810c29f49aff32587b01ac37a7d296b59d7959dd4eb890d7ec2e5d4abc","pool":"mail","residual_minor":0,"total_minor":3129}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7df409e62f6b','3782e6b4be116cce27ed7a3a1ffd5ba4','{"entry":6,"of":5,"reason":"A meter was read wrongly."}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7e006b3a9980','719aac931f33db195032f304801e96df','{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-7718-94f2-42afb68fee90","sharing.fixed":"019b78c9-0a80-7718-94f2-42ad45dfb561","sharing.floor":"019b78c9-0a80-7718-94f2-42aee7d32ff2","sharing.method":"019b78c9-0a80-7718-94f2-42ac34d6e04e","sharing.weight full":"019b78c9-0a80-7718-94f2-42b0e763e610","sharing.weight organisation":"019b78c9-0a80-7718-94f2-42b2d36c0451","sharing.weight supporting":"019b78c9-0a80-7718-94f2-42b152f46a1c"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":4720,"charges":"f57fa40b4168f15e058d61f8e1a532a7abf4da723c25e5da1cd87b47a8bb0ef2","currency":"EUR","due_on":"2026-04-10","entry":7,"month":"2026-02","plan":"2596f06aa5c978604b70953224d54100f97e8b33cfbc4f6b23b42309501718ac","pool":"mail","residual_minor":0,"total_minor":5696}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7e014e968e03','213e8c7dcdc2a6b3925a7c9a2e0bae9d','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01","2026-03-05"],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7e03c3c6f4a0','b7a2a1c63a8bbfd363f97f6949f4e161','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7243-b4e5-7e04062aaafe','778d4ff562208ef2b55a42b454ed4130','{"closed_on":"2026-03-01","created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}',NULL);
CREATE TABLE seals (
    number INTEGER NOT NULL PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE REFERENCES events (id),
    hash TEXT NOT NULL,
    sealed_at TEXT NOT NULL
) STRICT;
INSERT INTO seals VALUES(1,'019b78c9-0a80-7718-94f2-42f0b33d2874','ac9b81125b4cb110210650b1297e06c5da08815b9d8a09b56734476d2fd784c1','2026-01-15 09:00:00');
INSERT INTO seals VALUES(2,'019b78c9-0a80-7718-94f2-42f1c58d426b','f7d4c2c2819ed736bffffa442b0786b2988341fde633b67f76db4220ef45a884','2026-01-15 09:00:00');
INSERT INTO seals VALUES(3,'019b78c9-0a80-7718-94f2-42f5614c914c','1b1c777bd672b47c6af8f29c525f025f301425a0816f45eaec523c7547297e87','2026-01-15 09:00:00');
INSERT INTO seals VALUES(4,'019b78c9-0a80-7718-94f2-42f88ee4cfba','0c7cedeed16fe5abcda3bf467e2b900439a8ac97b5d7790af9919b324e90ef60','2026-01-15 09:00:00');
INSERT INTO seals VALUES(5,'019b78c9-0a80-7718-94f2-42faba380943','25874e88530e19fe050d4ad007fccea3c1a6051cdd767f5a9ec5802a3ffe2680','2026-01-15 09:00:00');
INSERT INTO seals VALUES(6,'019b78c9-0a80-7718-94f2-42fb564b34ca','235b27fb31ea99b9d5f5de429493cd3d6d09b0f909e0aa3830496145bbb311e1','2026-01-15 09:00:00');
INSERT INTO seals VALUES(7,'019b78c9-0a80-7718-94f2-42fe901f2270','b0d98cf4f1fd12d272e66d1723419bef87010190470641ac99e2bd73a1073f03','2026-01-15 09:00:00');
INSERT INTO seals VALUES(8,'019b78c9-0a80-7718-94f2-430018cd9dfa','6e7ac63c551cbfb48dd4b5670309d501e7291b7ad29a1266c8a05a628db3034f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(9,'019b78c9-0a80-7718-94f2-431d3858fe33','bc31130746adf4f5d5e39966685802765311e2cea6ecd557db5d451653387263','2026-01-15 09:00:00');
INSERT INTO seals VALUES(10,'019b78c9-0a80-7718-94f2-431f4913524c','a9f4ec8bdaf69ae04ab8f4e92feab3cd840db717ef8cd956618a9604a4b43acb','2026-01-15 09:00:00');
INSERT INTO seals VALUES(11,'019b9cd5-8e80-71ad-ac5f-97e1323a6aa9','13a390cef3d8e623d85d45976f0c6e406a1ed6d05aab67a3c03905703927259f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(12,'019b9cd5-8e80-71ad-ac5f-97e22370757c','dee6631561b26cf7943a8b48fdd991da08aedf6139826e38af4c66553068f860','2026-01-15 09:00:00');
INSERT INTO seals VALUES(13,'019b9cd5-8ef8-74a4-91f1-d4d8ecf8bf16','b5c24e14ff8f33c5be818f708d193a4d4a8836dc69bb07c30403a13919face23','2026-01-15 09:00:00');
INSERT INTO seals VALUES(14,'019b9cd5-8efb-7619-b9db-54e0ea5ad650','580133843c56449cbe10bae346581c1f76d343afc93e5894f00ccd4b34133357','2026-01-15 09:00:00');
INSERT INTO seals VALUES(15,'019bc0e2-1280-74b2-93b5-1a36f7950f83','824f7f361c2d2e232aa75d0bc729746e93b0e9eec14bfa884383c8bd7feeb1cd','2026-01-15 09:00:00');
INSERT INTO seals VALUES(16,'019bc0e2-1280-74b2-93b5-1a381f7b47bc','68d38e2aa35e91e4fa28e24337224de249c5c2d0c9776d197a5a5a62e0477367','2026-01-15 09:00:00');
INSERT INTO seals VALUES(17,'019bc0e2-1280-74b2-93b5-1a3b6b4e1aee','7f23a5dd242b1c6b6f3f3ca132cc5a30eed5c674c7426de7a359c7d2ad051aaa','2026-01-15 09:00:00');
INSERT INTO seals VALUES(18,'019bc0e2-1280-74b2-93b5-1a3c38a13fb2','237baf8e3a403779ab8d59b0c34c58fd088564880d39f53abdd373ec05a21c44','2026-01-15 09:00:00');
INSERT INTO seals VALUES(19,'019bc0e2-1280-74b2-93b5-1a4077588ab5','6d60dfa195cf1c1d3490b8ce1af2fe508e081a3a695663c51c7d3b29052e9059','2026-01-15 09:00:00');
INSERT INTO seals VALUES(20,'019bc0e2-1280-74b2-93b5-1a4207e97b18','3eab729a74ef5eb8820feba2bc1efb8e38c94bf9fa7bef4bddfa19df7c287549','2026-01-15 09:00:00');
INSERT INTO seals VALUES(21,'019be4ee-9680-7224-889a-fea9787fc3d3','6ab4ba808f129c19d972fb652b69f2135ed787c2ef2f1af0d85c26391ad73cca','2026-01-15 09:00:00');
INSERT INTO seals VALUES(22,'019be4ee-9680-7224-889a-feada9d3cb33','f9f23562e33696d4f22c087f7079ad5b680b1f9f53acc1a33824f055d6ec91c6','2026-01-15 09:00:00');
INSERT INTO seals VALUES(23,'019be4ee-9680-7224-889a-feaf92968a31','533ef5e73849354548d3d0f6356b3dfb956b60e0143e1ed47ce35d4f7371a37d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(24,'019be4ee-9680-7224-889a-feb1aa4e727e','e5e399f98fb6c7a468617af710a5b9c721a07777208f54719ea826cfc078531e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(25,'019be4ee-9680-7224-889a-feb7a498870f','603a3f2537cab697ed6bd52076e4e71a67bd6180cfaafc5bb57bec3d62db73ff','2026-01-15 09:00:00');
INSERT INTO seals VALUES(26,'019be4ee-9680-7224-889a-feb9229ef8ef','e699f1ac4384b49956bf27c03cc6df0e4bd221a45074ecf043925169a216da18','2026-01-15 09:00:00');
INSERT INTO seals VALUES(27,'019be4ee-9680-7224-889a-feba3bee8e88','cd92d0d9cbbbe29aa85871ea441e773f35ca4065d855adc36ac641c3a6f8add5','2026-01-15 09:00:00');
INSERT INTO seals VALUES(28,'019be4ee-9680-7224-889a-febb067ca850','6b363644dfa795c97c0c59456ffc1258402a6ede61a30e75b9af89ba7275aeb3','2026-01-15 09:00:00');
INSERT INTO seals VALUES(29,'019be4ee-9680-7224-889a-febc037acd64','58e2ca4d9330307bdf570f2e755389685d7cd4e409ef9f6dc7e09a16383b0d35','2026-01-15 09:00:00');
INSERT INTO seals VALUES(30,'019be4ee-9680-7224-889a-febd2c61cf54','f0d9198455704e03497bcd650ba851c391e93f7d533ae2a471604aa018949036','2026-01-15 09:00:00');
INSERT INTO seals VALUES(31,'019be4ee-9680-7224-889a-febe4f4a7983','50733f9519eaaf5f630917f904ac809d1f3989d5c67985f4d7ecb987f86e7891','2026-01-15 09:00:00');
INSERT INTO seals VALUES(32,'019be4ee-9680-7224-889a-febf3014b3cf','36d77e621471eb00e6abd9c7970f6920354f33eaf2e9e9c4f54ae89815f03663','2026-01-15 09:00:00');
INSERT INTO seals VALUES(33,'019c22ba-e680-70f2-9faa-8710deee030f','acc658c79839ef9465cc9415e68e3e9f636f1a6198f66ba2369369e979ceae3b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(34,'019c22ba-e680-70f2-9faa-871a4b61c7d5','b0028062484f348a3f5502cada1a9531d9fa55e5e20823cd7a186854eaaf211f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(35,'019c22ba-e680-70f2-9faa-871f8314f565','5d7b28950895d554f58b95b8d1ccee45273e2a347b8d096c00d1644b0585f12e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(36,'019c22ba-e680-70f2-9faa-87244c5b9a58','f0900d61b421ca2f23da9c6676d4934e9c9f5023b7eb0c7eb748588d9456b93f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(37,'019c22ba-e680-70f2-9faa-8728ed805b0c','f295746417928a2c794f8f07a33085892b7d3e3ce6ad5df0c26f5cbfa0d2014c','2026-01-15 09:00:00');
INSERT INTO seals VALUES(38,'019cbd70-9d00-7622-ab0c-dc7ecde07adc','7737874a50b872ca0a8f8da6cc97515796f265fd7900260a8f0c0de6c7b61a7d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(39,'019cbd70-9d00-7622-ab0c-dc80db820f11','161849d6aa3c181120bfb8b5cea69004fa578512b70f80028773924dffead0c7','2026-01-15 09:00:00');
INSERT INTO seals VALUES(40,'019cbd70-9d00-7622-ab0c-dc827f03b78b','1c0f2b8b0d504c2df22f3d6b387a621bc42fcf1340968c7e708f054734d80e2d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(41,'019cbd70-9d00-7622-ab0c-dc8c79e77c99','d57e325215729f73678e3a79beb1a129a4e4f781f78075ed8c9a2594a20fc186','2026-01-15 09:00:00');
INSERT INTO seals VALUES(42,'019cbd70-9d00-7622-ab0c-dc8e5541cf15','889372be61114d41e284d58034a0b4f8c644dbc94288a21b5b5fc424af9af07f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(43,'019cbd70-9d00-7622-ab0c-dc98a3a6572e','32eb4bbecac96a76652a7b987ff6a4c5934ed8693b63ee1d448655e7fdba6f17','2026-01-15 09:00:00');
INSERT INTO seals VALUES(44,'019cbd70-9d00-7622-ab0c-dc9ca80b54d1','0377148ea165a9119d766c40111de96e162bbc70789329161b1c1c96779e3873','2026-01-15 09:00:00');
INSERT INTO seals VALUES(45,'019cbd70-9d00-7622-ab0c-dc9e4e76b548','f3e8ee3103dd6d1575e4b6c6257ce5afbc31ff0ae972ff0f1bdbf4dd0e5b22cf','2026-01-15 09:00:00');
INSERT INTO seals VALUES(46,'019cbd70-9d00-7622-ab0c-dca80e5119c4','3d7f547b2837d4bc672d54b338b0e322ef3656e9b5835327d64282b56346430a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(47,'019cbd70-9d00-7622-ab0c-dcaace614ec4','cca22d35dc3ee15058ce2484fbf7bd0ad5095d73ea1f8e85a63c5abef9e10c76','2026-01-15 09:00:00');
INSERT INTO seals VALUES(48,'019cbd70-9d00-7622-ab0c-dcab04c203c9','2f0378afa974504e7d6f1707d4b41812f75442579ddd3e211917f6c83d1a01e7','2026-01-15 09:00:00');
INSERT INTO seals VALUES(49,'019cbd70-9d00-7622-ab0c-dcac7bd6acde','1213775a241c0618560a16a56b33190d7ec2d8f69ad9b88deb50297a84f16e54','2026-01-15 09:00:00');
INSERT INTO seals VALUES(50,'019cbd70-9d00-7622-ab0c-dcae465d2db9','74315869bcfb0234fa75f7dcee39f11cb8ecce35646a857330c0c9b5ea8aa7b1','2026-01-15 09:00:00');
INSERT INTO seals VALUES(51,'019cbd70-9d00-7622-ab0c-dcb0270147cf','57a43edbd88e80f6e6dec49a269d046ece7b980530daebb731be451a2abc96ff','2026-01-15 09:00:00');
INSERT INTO seals VALUES(52,'019cbd70-9d00-7622-ab0c-dcb2cdb6ed15','c1a3e795bb748e302b4ed846f176d6d550a23025d8bb3286ecea301698577960','2026-01-15 09:00:00');
INSERT INTO seals VALUES(53,'019cbd70-9d00-7622-ab0c-dcb4dab160bf','7e433950ce4676404819b4bd6f3230745dcb6631fe43591e01c6a696e8d18fff','2026-01-15 09:00:00');
INSERT INTO seals VALUES(54,'019cbd70-9d00-7622-ab0c-dcb693d59c3b','b94ff696da15d2908461eaaf0f999961ffb711859a21e4731f16b590a9ca87cf','2026-01-15 09:00:00');
INSERT INTO seals VALUES(55,'019cbd70-9d00-7622-ab0c-dcb8f0c0a31b','2c94b2e65dc4ee171fe9783062f9ae152b10bb28a29c085cbeecd0bf3b991e1b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(56,'019cbd70-9d00-7622-ab0c-dcba851e11b8','01428d287b5da0610775411b1c267376a1338140a394cd8da52f1456adfc0dc6','2026-01-15 09:00:00');
INSERT INTO seals VALUES(57,'019cbd70-9d00-7622-ab0c-dcbc2d85a877','0bc2d23a40659fdd9b61ee53f74000d3dfdb061cf5df5aa01ab3b9085dd3875d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(58,'019cbd70-9d00-7622-ab0c-dcbe21cdf3f5','40888edfee763f061e2cb0809888a464daf7c579cae917e789d7edc52010f34d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(59,'019cbd70-9d00-7622-ab0c-dcc062826045','d56c2e0bab0e91a0597c24e17fb0bf53e361e1342c8df6f1f8dae585772344de','2026-01-15 09:00:00');
INSERT INTO seals VALUES(60,'019cbd70-9d00-7622-ab0c-dcc2904a6946','2acfb6fe818f5559c7187aeaa91eb10af5dfe559e17423a49c1c477c9ce4867c','2026-01-15 09:00:00');
INSERT INTO seals VALUES(61,'019cbd70-9d00-7622-ab0c-dcc4cad2deda','62f631dc0bab3dc5ecc0af40dafacb3c843c1af23819422815328514532df49d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(62,'019cbd70-9d00-7622-ab0c-dcc53ba24d8f','cc26d464b2cf19337e9f6cd55474c0845fb12f0614bd9e58128a749b6fe04e1c','2026-01-15 09:00:00');
INSERT INTO seals VALUES(63,'019cbd70-9d00-7622-ab0c-dcc77ec577e6','f4bb11e323dd1f6fcf8bf95742c69aeeeb7b1425379a79bce5624cc729873011','2026-01-15 09:00:00');
INSERT INTO seals VALUES(64,'019cbd70-9d00-7622-ab0c-dcc8759e511c','9a09c0a4196835f910b3fb65ddfbc792cac1a2314fae12e04bf121834ce2c848','2026-01-15 09:00:00');
INSERT INTO seals VALUES(65,'019cbd70-9d00-7622-ab0c-dcca0b70642e','65e3df7430d9fac428de8e0f5b417a2c4b4e71769cfc2a020d99cb899b151736','2026-01-15 09:00:00');
INSERT INTO seals VALUES(66,'019cbd70-9d00-7622-ab0c-dccc988547cc','de70427f4385a858409ff0e7947006615406ed6a324dfc1909dab62f42763d45','2026-01-15 09:00:00');
INSERT INTO seals VALUES(67,'019cbd70-9d00-7622-ab0c-dcce05a7f6a1','da0b2a9f2f881dd268d58f1c00321c6afe47452199f0218e4e44a20309fd8fd4','2026-01-15 09:00:00');
INSERT INTO seals VALUES(68,'019cbd70-9d00-7622-ab0c-dcd026f34f33','8aa0141f05470744365bbf29dad726198f58c3ec65ee6b02a00086149ed15608','2026-01-15 09:00:00');
INSERT INTO seals VALUES(69,'019cbd70-9d00-7622-ab0c-dcd291baad13','aec168465a101818e376c10ffeaa3a388f0d7d881400c16e984ec54078fcb6b1','2026-01-15 09:00:00');
INSERT INTO seals VALUES(70,'019cbd70-9d00-7622-ab0c-dcd46f244374','41f99c22b09d574a0465057870a8fcbd6ee3f4c5b8c70fd73889375c85704865','2026-01-15 09:00:00');
INSERT INTO seals VALUES(71,'019cbd70-9d00-7622-ab0c-dcd6d5896d6c','21c465519878edd35ab6264a7a341cb44b8e74ff879f1eda78734136252b5a50','2026-01-15 09:00:00');
INSERT INTO seals VALUES(72,'019cbd70-9d00-7622-ab0c-dcd718ca98b6','0d2b7a266f2c96daaa4cabc87e153ee38e17bde0e15ab317759bec411bbee3fa','2026-01-15 09:00:00');
INSERT INTO seals VALUES(73,'019cbd70-9d00-7622-ab0c-dcd8b01d537d','11a51d711939416b11b88db06f5cd0fd7b3807b898d8b0a5c0b1f9341c961d01','2026-01-15 09:00:00');
INSERT INTO seals VALUES(74,'019ccce3-b100-7243-b4e5-7dd2d2674e9c','c3edc34accc86d580f78bcf9a7906e5744f8f98e91372ec705efeac6337ebfaa','2026-01-15 09:00:00');
INSERT INTO seals VALUES(75,'019ccce3-b100-7243-b4e5-7dd4efaa0336','fe57a967974eb97f84564cab65c54abb8f110c9efc53badabb0d3fbad51fb822','2026-01-15 09:00:00');
INSERT INTO seals VALUES(76,'019ccce3-b100-7243-b4e5-7dd63b518038','0dec64a5ad8e964518bc2b753b66aa106fb6fa4005ea68de1c89cec8573a2927','2026-01-15 09:00:00');
INSERT INTO seals VALUES(77,'019ccce3-b100-7243-b4e5-7dd8d1dad4c6','25c3e4c50a3a6f7e081dffd36716afecd1cdfe506f11d3999faba6c441e58fb5','2026-01-15 09:00:00');
INSERT INTO seals VALUES(78,'019ccce3-b100-7243-b4e5-7ddadc3cd7b9','a1eafc7ec95ec9a139824e718f80e33a0bef6de76b1ad7893fd6c72c4b790616','2026-01-15 09:00:00');
INSERT INTO seals VALUES(79,'019ccce3-b100-7243-b4e5-7ddcd4ce335d','e095348f6583e1f24a81b6c7d5dba1f4f20748a87e1606d5a8170a1aff9efc1a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(80,'019ccce3-b100-7243-b4e5-7dde74c5b061','e737bed795f3d52a86bf8a651b40828a01ac033ac01c7cdeefc2c5e7ad1ae5f2','2026-01-15 09:00:00');
INSERT INTO seals VALUES(81,'019ccce3-b100-7243-b4e5-7de02cc9dddc','217b9308c09697e612a986ec00aba2200efb3cbd627db0260a477f89573024b0','2026-01-15 09:00:00');
INSERT INTO seals VALUES(82,'019ccce3-b100-7243-b4e5-7de2e9f5ae6d','ba27c484c049a6e02cbc6e3cbe7f04e36c07682d8763cb41bbe75b1da50c2355','2026-01-15 09:00:00');
INSERT INTO seals VALUES(83,'019ccce3-b100-7243-b4e5-7de498f6472d','e601aa4337377d0c3a4d2957e724bd086a74ebc473dcd8bb03a9371206aca013','2026-01-15 09:00:00');
INSERT INTO seals VALUES(84,'019ccce3-b100-7243-b4e5-7de697246f45','cf10c06b62282ddd9dbed225deaa2bf0397ce6cce913b038e49c16c613928c46','2026-01-15 09:00:00');
INSERT INTO seals VALUES(85,'019ccce3-b100-7243-b4e5-7de76bee0cd7','b3275419957d8b22e300b1f5517d2faad8c850619300643fb14fec591184dd20','2026-01-15 09:00:00');
INSERT INTO seals VALUES(86,'019ccce3-b100-7243-b4e5-7df0223ae1fd','ee222e7cd9e8427c99b61719b3c41e4f44ccc5bc80388d363592a513afe22947','2026-01-15 09:00:00');
INSERT INTO seals VALUES(87,'019ccce3-b100-7243-b4e5-7df409e62f6b','3724827803b2c830ff1a318d1236fd250a7d10e33f8bd617234aac1b8e4c65f6','2026-01-15 09:00:00');
INSERT INTO seals VALUES(88,'019ccce3-b100-7243-b4e5-7e006b3a9980','2a8ed6674d23ec879c33bc621df54b68a2d26a07203ede547e92aed475461e4b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(89,'019ccce3-b100-7243-b4e5-7e014e968e03','0e8f3ff7bacd387ed77111345259204757082c963c75c7eb84c92d9fc9c9ab7a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(90,'019ccce3-b100-7243-b4e5-7e03c3c6f4a0','e57880888f048667a680476c1af583a5d13865f611036eeb912717360af86ebb','2026-01-15 09:00:00');
INSERT INTO seals VALUES(91,'019ccce3-b100-7243-b4e5-7e04062aaafe','6a7a3c535e90a8fe9bac40f2993944e099a1103bfdf7f9c2880bd066e7942059','2026-01-15 09:00:00');
CREATE TABLE answers (
    request_key TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL,
    command TEXT NOT NULL,
    answer TEXT NOT NULL,
    created_at TEXT NOT NULL
, request_hash TEXT) STRICT;
CREATE TABLE leases (
    job TEXT NOT NULL PRIMARY KEY,
    holder TEXT NOT NULL,
    until TEXT NOT NULL
) STRICT;
INSERT INTO leases VALUES('a','b','2026-01-01 09:00:00');
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
INSERT INTO providers VALUES('019cbd70-9d00-7622-ab0c-dc7dcf1bb2d0','linea','Línea','Spain','C-12, yearly','Its members own it.','The building is rented.',NULL,'2026-03-05 10:00:00');
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
INSERT INTO sites VALUES('019cbd70-9d00-7622-ab0c-dc7fe0a03923','cellar','Cellar','Jaca',NULL,'Two keys.',NULL,'2026-03-05 10:00:00');
INSERT INTO sites VALUES('019cbd70-9d00-7622-ab0c-dc81da39a2dc','hall','Hall','Jaca','019cbd70-9d00-7622-ab0c-dc7dcf1bb2d0','Two keys.',NULL,'2026-03-05 10:00:00');
CREATE TABLE assets (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO assets VALUES('019cbd70-9d00-7622-ab0c-dc839281ac47','iron','Iron','64 GB','2026-03-01','2026-03-05 10:00:00');
INSERT INTO assets VALUES('019cbd70-9d00-7622-ab0c-dc8f30d5cf7c','vm-1','VM 1','64 GB',NULL,'2026-03-05 10:00:00');
INSERT INTO assets VALUES('019cbd70-9d00-7622-ab0c-dc9fa256c517','steel','Steel','64 GB',NULL,'2026-03-05 10:00:00');
CREATE TABLE services (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('mail', 'conferencing', 'online_work', 'storage', 'access', 'web')),
    purpose TEXT NOT NULL,
    address TEXT NOT NULL,
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO services VALUES('019cbd70-9d00-7622-ab0c-dc993048e414','mail','Mail','mail','For everybody.','mail.example.org',NULL,'2026-03-05 10:00:00');
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
INSERT INTO places VALUES('019cbd70-9d00-7622-ab0c-dc8a942f11f2','019cbd70-9d00-7622-ab0c-dc839281ac47',NULL,'2026-01-01','own_site','019cbd70-9d00-7622-ab0c-dc7fe0a03923',NULL,'2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7622-ab0c-dc9692f112b0','019cbd70-9d00-7622-ab0c-dc8f30d5cf7c',NULL,'2026-01-01',NULL,NULL,'019cbd70-9d00-7622-ab0c-dc839281ac47','2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7622-ab0c-dc9a297ad629',NULL,'019cbd70-9d00-7622-ab0c-dc993048e414','2026-01-01',NULL,NULL,'019cbd70-9d00-7622-ab0c-dc8f30d5cf7c','2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7622-ab0c-dca67fb1322b','019cbd70-9d00-7622-ab0c-dc9fa256c517',NULL,'2026-01-01','colocated','019cbd70-9d00-7622-ab0c-dc81da39a2dc',NULL,'2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7622-ab0c-dca994621aad','019cbd70-9d00-7622-ab0c-dc8f30d5cf7c',NULL,'2026-02-01',NULL,NULL,'019cbd70-9d00-7622-ab0c-dc9fa256c517','2026-03-05 10:00:00');
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
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dc84a8937fc8','019cbd70-9d00-7622-ab0c-dc839281ac47','hardware','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dc85fd07687c','019cbd70-9d00-7622-ab0c-dc839281ac47','operating_system','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dc864b4c75ee','019cbd70-9d00-7622-ab0c-dc839281ac47','virtualisation','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dc876f7ea724','019cbd70-9d00-7622-ab0c-dc839281ac47','backups','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dc88f2eb20cb','019cbd70-9d00-7622-ab0c-dc839281ac47','security','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dc89cba3a72e','019cbd70-9d00-7622-ab0c-dc839281ac47','software_choice','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dc90df9c09ea','019cbd70-9d00-7622-ab0c-dc8f30d5cf7c','hardware','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dc91a273cb87','019cbd70-9d00-7622-ab0c-dc8f30d5cf7c','operating_system','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dc926bf5c474','019cbd70-9d00-7622-ab0c-dc8f30d5cf7c','virtualisation','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dc938d114387','019cbd70-9d00-7622-ab0c-dc8f30d5cf7c','backups','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dc94339e436c','019cbd70-9d00-7622-ab0c-dc8f30d5cf7c','security','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dc95ca9efc26','019cbd70-9d00-7622-ab0c-dc8f30d5cf7c','software_choice','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dca0820f07c8','019cbd70-9d00-7622-ab0c-dc9fa256c517','hardware','both',NULL,'019bc0e2-1280-74b2-93b5-1a390e42b460');
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dca10f496970','019cbd70-9d00-7622-ab0c-dc9fa256c517','operating_system','provider',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dca2d3151cd4','019cbd70-9d00-7622-ab0c-dc9fa256c517','virtualisation','ours','019b78c9-0a80-7718-94f2-42b4b520b707',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dca3c417bf4a','019cbd70-9d00-7622-ab0c-dc9fa256c517','backups','ours','019b78c9-0a80-7718-94f2-42b4b520b707',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dca4b1d08373','019cbd70-9d00-7622-ab0c-dc9fa256c517','security','ours','019b78c9-0a80-7718-94f2-42b4b520b707',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7622-ab0c-dca5cccddf27','019cbd70-9d00-7622-ab0c-dc9fa256c517','software_choice','ours','019b78c9-0a80-7718-94f2-42b4b520b707',NULL);
CREATE TABLE api_tokens (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    member_id TEXT NOT NULL REFERENCES members (id),
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT;
CREATE TABLE api_token_uses (
    token_id TEXT NOT NULL PRIMARY KEY REFERENCES api_tokens (id),
    last_used_at TEXT NOT NULL,
    minute_from TEXT NOT NULL,
    used INTEGER NOT NULL
) STRICT;
CREATE TABLE measures (
    id TEXT NOT NULL PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES services (id),
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('counter', 'amount', 'level')),
    retired_on TEXT,
    created_at TEXT NOT NULL,
    UNIQUE (service_id, slug)
) STRICT;
INSERT INTO measures VALUES('019cbd70-9d00-7622-ab0c-dcc93274a27e','019cbd70-9d00-7622-ab0c-dc993048e414','traffic','Traffic','GB','counter',NULL,'2026-03-05 10:00:00');
INSERT INTO measures VALUES('019cbd70-9d00-7622-ab0c-dccb3d0a9fdb','019cbd70-9d00-7622-ab0c-dc993048e414','storage','Storage','GB','level','2026-03-01','2026-03-05 10:00:00');
INSERT INTO measures VALUES('019ccce3-b100-7243-b4e5-7dd1284a85c2','019cbd70-9d00-7622-ab0c-dc993048e414','sent','Sent','mails','amount',NULL,'2026-03-08 10:00:00');
CREATE TABLE readings (
    id TEXT NOT NULL PRIMARY KEY,
    measure_id TEXT NOT NULL REFERENCES measures (id),
    number INTEGER NOT NULL,
    member_id TEXT REFERENCES members (id),
    circle_id TEXT REFERENCES circles (id),
    day TEXT NOT NULL,
    quantity_millionths INTEGER NOT NULL CHECK (quantity_millionths >= 0),
    is_reset INTEGER NOT NULL CHECK (is_reset IN (0, 1)),
    source TEXT NOT NULL CHECK (source IN ('hand', 'csv', 'api')),
    recorded_by TEXT REFERENCES members (id),
    recorded_at TEXT NOT NULL,
    strike_reason TEXT,
    struck_by TEXT REFERENCES members (id),
    struck_at TEXT,
    UNIQUE (measure_id, number),
    CHECK ((member_id IS NULL) <> (circle_id IS NULL)),
    CHECK ((struck_at IS NULL) = (strike_reason IS NULL) AND (struck_by IS NULL OR struck_at IS NOT NULL))
) STRICT;
INSERT INTO readings VALUES('019cbd70-9d00-7622-ab0c-dccd28c31c30','019cbd70-9d00-7622-ab0c-dcc93274a27e',1,'019b78c9-0a80-7718-94f2-42b4b520b707',NULL,'2026-01-31',10000000,0,'hand','019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7622-ab0c-dccf631fd448','019cbd70-9d00-7622-ab0c-dcc93274a27e',2,'019b78c9-0a80-7718-94f2-42f305a90e34',NULL,'2026-01-31',20500000,0,'csv','019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7622-ab0c-dcd16287a20f','019cbd70-9d00-7622-ab0c-dcc93274a27e',3,'019b78c9-0a80-7718-94f2-42b4b520b707',NULL,'2026-02-28',30000000,0,'api','019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-05 10:00:00','A slip.','019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-05 10:00:00');
INSERT INTO readings VALUES('019cbd70-9d00-7622-ab0c-dcd310591180','019cbd70-9d00-7622-ab0c-dccb3d0a9fdb',1,NULL,'019bc0e2-1280-74b2-93b5-1a390e42b460','2026-02-01',40000000,0,'hand','019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7622-ab0c-dcd53e8b0bb9','019cbd70-9d00-7622-ab0c-dccb3d0a9fdb',2,'019b78c9-0a80-7718-94f2-42f305a90e34',NULL,'2026-02-01',1000000,0,'hand','019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7243-b4e5-7dd337f85cfd','019ccce3-b100-7243-b4e5-7dd1284a85c2',1,'019b78c9-0a80-7718-94f2-42b4b520b707',NULL,'2026-01-20',7000000,0,'hand','019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7243-b4e5-7dd5b3a99ad2','019ccce3-b100-7243-b4e5-7dd1284a85c2',2,'019b78c9-0a80-7718-94f2-42b4b520b707',NULL,'2026-02-20',10000000,0,'hand','019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7243-b4e5-7dd79e3deb85','019ccce3-b100-7243-b4e5-7dd1284a85c2',3,'019b78c9-0a80-7718-94f2-42f305a90e34',NULL,'2026-02-21',4500000,0,'hand','019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7243-b4e5-7dd98ac58afb','019ccce3-b100-7243-b4e5-7dd1284a85c2',4,NULL,'019bc0e2-1280-74b2-93b5-1a390e42b460','2026-02-22',3000000,0,'hand','019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-08 10:00:00',NULL,NULL,NULL);
CREATE TABLE member_imports (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL,
    body TEXT NOT NULL,
    chosen TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
, measure_id TEXT REFERENCES measures (id)) STRICT;
CREATE TABLE pool_participants (
    id TEXT NOT NULL PRIMARY KEY,
    pool_id TEXT NOT NULL REFERENCES pools (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    place INTEGER NOT NULL CHECK (place >= 1),
    valid_from TEXT NOT NULL,
    valid_until TEXT
) STRICT;
INSERT INTO pool_participants VALUES('019ccce3-b100-7243-b4e5-7de17c7b4388','019ccce3-b100-7243-b4e5-7ddb2d787062','019b78c9-0a80-7718-94f2-42b4b520b707',1,'2026-01-01',NULL);
INSERT INTO pool_participants VALUES('019ccce3-b100-7243-b4e5-7de34a86b5b5','019ccce3-b100-7243-b4e5-7ddb2d787062','019b78c9-0a80-7718-94f2-42f305a90e34',2,'2026-01-01',NULL);
INSERT INTO pool_participants VALUES('019ccce3-b100-7243-b4e5-7de5d4a1d4f9','019ccce3-b100-7243-b4e5-7ddb2d787062','019b78c9-0a80-7718-94f2-42f64e3c6093',1,'2026-01-01','2026-02-15');
CREATE TABLE sharing_runs (
    id TEXT NOT NULL PRIMARY KEY,
    pool_id TEXT NOT NULL REFERENCES pools (id),
    period TEXT NOT NULL,
    due_on TEXT NOT NULL,
    entry_id TEXT NOT NULL REFERENCES journal_entries (id),
    reversal_entry_id TEXT REFERENCES journal_entries (id),
    total_minor INTEGER NOT NULL,
    charged_minor INTEGER NOT NULL,
    residual_minor INTEGER NOT NULL,
    method_value_id TEXT NOT NULL REFERENCES rule_values (id),
    due_day_value_id TEXT NOT NULL REFERENCES rule_values (id),
    basis TEXT NOT NULL,
    posted_by TEXT REFERENCES members (id),
    posted_at TEXT NOT NULL
) STRICT;
INSERT INTO sharing_runs VALUES('019ccce3-b100-7243-b4e5-7de875d1cc27','019ccce3-b100-7243-b4e5-7ddb2d787062','2026-01','2026-04-10','019ccce3-b100-7243-b4e5-7de9e29950af','019ccce3-b100-7243-b4e5-7df13cbca78b',3129,3129,0,'019b78c9-0a80-7718-94f2-42ac34d6e04e','019b78c9-0a80-7718-94f2-42aa1210dc3d','{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-7718-94f2-42afb68fee90","sharing.fixed":"019b78c9-0a80-7718-94f2-42ad45dfb561","sharing.floor":"019b78c9-0a80-7718-94f2-42aee7d32ff2","sharing.method":"019b78c9-0a80-7718-94f2-42ac34d6e04e","sharing.weight full":"019b78c9-0a80-7718-94f2-42b0e763e610","sharing.weight organisation":"019b78c9-0a80-7718-94f2-42b2d36c0451","sharing.weight supporting":"019b78c9-0a80-7718-94f2-42b152f46a1c"},"weights":{"full":1,"organisation":3,"supporting":0}}','019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-08 10:00:00');
INSERT INTO sharing_runs VALUES('019ccce3-b100-7243-b4e5-7df564b567f7','019ccce3-b100-7243-b4e5-7ddb2d787062','2026-02','2026-04-10','019ccce3-b100-7243-b4e5-7df666cfeb37',NULL,5696,4720,0,'019b78c9-0a80-7718-94f2-42ac34d6e04e','019b78c9-0a80-7718-94f2-42aa1210dc3d','{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-7718-94f2-42afb68fee90","sharing.fixed":"019b78c9-0a80-7718-94f2-42ad45dfb561","sharing.floor":"019b78c9-0a80-7718-94f2-42aee7d32ff2","sharing.method":"019b78c9-0a80-7718-94f2-42ac34d6e04e","sharing.weight full":"019b78c9-0a80-7718-94f2-42b0e763e610","sharing.weight organisation":"019b78c9-0a80-7718-94f2-42b2d36c0451","sharing.weight supporting":"019b78c9-0a80-7718-94f2-42b152f46a1c"},"weights":{"full":1,"organisation":3,"supporting":0}}','019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-08 10:00:00');
CREATE TABLE portions (
    id TEXT NOT NULL PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES sharing_runs (id),
    member_id TEXT REFERENCES members (id),
    circle_id TEXT REFERENCES circles (id),
    days INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    place INTEGER NOT NULL,
    used_millionths INTEGER NOT NULL,
    reserved_millionths INTEGER NOT NULL,
    measure_millionths INTEGER NOT NULL,
    numerator TEXT NOT NULL,
    denominator TEXT NOT NULL,
    bound TEXT CHECK (bound IN ('floor', 'cap')),
    amount_minor INTEGER NOT NULL,
    CHECK ((member_id IS NULL) <> (circle_id IS NULL))
) STRICT;
INSERT INTO portions VALUES('019ccce3-b100-7243-b4e5-7decada35641','019ccce3-b100-7243-b4e5-7de875d1cc27','019b78c9-0a80-7718-94f2-42b4b520b707',NULL,31,1,1,7000000,0,7000000,'3129','1',NULL,3129);
INSERT INTO portions VALUES('019ccce3-b100-7243-b4e5-7ded21c85721','019ccce3-b100-7243-b4e5-7de875d1cc27','019b78c9-0a80-7718-94f2-42f305a90e34',NULL,31,1,2,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-7243-b4e5-7dee7b36b9c8','019ccce3-b100-7243-b4e5-7de875d1cc27','019b78c9-0a80-7718-94f2-42f64e3c6093',NULL,31,1,1,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-7243-b4e5-7dfa0513ad23','019ccce3-b100-7243-b4e5-7df564b567f7','019b78c9-0a80-7718-94f2-42b4b520b707',NULL,28,1,1,10000000,0,10000000,'22784','7',NULL,3255);
INSERT INTO portions VALUES('019ccce3-b100-7243-b4e5-7dfb8b250b21','019ccce3-b100-7243-b4e5-7df564b567f7','019b78c9-0a80-7718-94f2-42f305a90e34',NULL,28,1,2,4500000,0,4500000,'51264','35',NULL,1465);
INSERT INTO portions VALUES('019ccce3-b100-7243-b4e5-7dfcb24f9951','019ccce3-b100-7243-b4e5-7df564b567f7','019b78c9-0a80-7718-94f2-42f64e3c6093',NULL,14,1,1,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-7243-b4e5-7dfdadddf626','019ccce3-b100-7243-b4e5-7df564b567f7',NULL,'019bc0e2-1280-74b2-93b5-1a390e42b460',28,1,1,3000000,0,3000000,'34176','35',NULL,976);
CREATE TABLE journal_entries (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    entry_date TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('dues_run', 'cost_sharing', 'payment', 'reversal')),
    text TEXT NOT NULL,
    reverses_id TEXT UNIQUE REFERENCES journal_entries (id),
    recorded_by TEXT REFERENCES members (id),
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO journal_entries VALUES('019c22ba-e680-70f2-9faa-87123cc16518',1,'2026-02-01','dues_run','2026-02',NULL,'019b78c9-0a80-7718-94f2-42b4b520b707','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-70f2-9faa-871b2071070a',2,'2026-02-02','payment','',NULL,'019b78c9-0a80-7718-94f2-42b4b520b707','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-70f2-9faa-8720d047a37c',3,'2026-02-03','payment','',NULL,'019b78c9-0a80-7718-94f2-42b4b520b707','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-70f2-9faa-8725b6759982',4,'2026-02-03','reversal','The bank took it back.','019c22ba-e680-70f2-9faa-8720d047a37c','019b78c9-0a80-7718-94f2-42b4b520b707','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019ccce3-b100-7243-b4e5-7de9e29950af',5,'2026-01-31','cost_sharing','mail 2026-01',NULL,'019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-08 10:00:00');
INSERT INTO journal_entries VALUES('019ccce3-b100-7243-b4e5-7df13cbca78b',6,'2026-03-08','reversal','A meter was read wrongly.','019ccce3-b100-7243-b4e5-7de9e29950af','019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-08 10:00:00');
INSERT INTO journal_entries VALUES('019ccce3-b100-7243-b4e5-7df666cfeb37',7,'2026-02-28','cost_sharing','mail 2026-02',NULL,'019b78c9-0a80-7718-94f2-42b4b520b707','2026-03-08 10:00:00');
CREATE TABLE charges (
    id TEXT NOT NULL PRIMARY KEY,
    run_id TEXT REFERENCES dues_runs (id),
    sharing_run_id TEXT REFERENCES sharing_runs (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    class_id TEXT NOT NULL REFERENCES classes (id),
    period TEXT NOT NULL,
    due_on TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    rule_value_id TEXT NOT NULL REFERENCES rule_values (id),
    CHECK ((run_id IS NULL) <> (sharing_run_id IS NULL))
) STRICT;
INSERT INTO charges VALUES('019c22ba-e680-70f2-9faa-87176e3aaf85','019c22ba-e680-70f2-9faa-871162d9d537',NULL,'019b78c9-0a80-7718-94f2-42b4b520b707','019b78c9-0a80-7718-94f2-4251c5b33724','2026-02','2026-02-10',1500,'019bc0e2-1280-74b2-93b5-1a37f6a3922b');
INSERT INTO charges VALUES('019c22ba-e680-70f2-9faa-871836fbb987','019c22ba-e680-70f2-9faa-871162d9d537',NULL,'019b78c9-0a80-7718-94f2-42f305a90e34','019b78c9-0a80-7718-94f2-4251c5b33724','2026-02','2026-02-10',1500,'019bc0e2-1280-74b2-93b5-1a37f6a3922b');
INSERT INTO charges VALUES('019c22ba-e680-70f2-9faa-8719bf110499','019c22ba-e680-70f2-9faa-871162d9d537',NULL,'019b78c9-0a80-7718-94f2-42f64e3c6093','019b78c9-0a80-7718-94f2-4251c5b33724','2026-02','2026-02-10',1500,'019bc0e2-1280-74b2-93b5-1a37f6a3922b');
INSERT INTO charges VALUES('019ccce3-b100-7243-b4e5-7dfe931d51de',NULL,'019ccce3-b100-7243-b4e5-7df564b567f7','019b78c9-0a80-7718-94f2-42b4b520b707','019b78c9-0a80-7718-94f2-4251c5b33724','2026-04','2026-04-10',3255,'019b78c9-0a80-7718-94f2-42ac34d6e04e');
INSERT INTO charges VALUES('019ccce3-b100-7243-b4e5-7dff334ad9bd',NULL,'019ccce3-b100-7243-b4e5-7df564b567f7','019b78c9-0a80-7718-94f2-42f305a90e34','019b78c9-0a80-7718-94f2-4251c5b33724','2026-04','2026-04-10',1465,'019b78c9-0a80-7718-94f2-42ac34d6e04e');
CREATE TABLE member_particulars (
    member_id TEXT NOT NULL PRIMARY KEY REFERENCES members (id),
    postal_address TEXT,
    telephone TEXT,
    born_on TEXT,
    registration TEXT,
    legal_form TEXT,
    seat TEXT,
    salt TEXT NOT NULL
) STRICT;
CREATE TABLE member_people (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    number INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('holder', 'representative')),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    email TEXT,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    evidence TEXT NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id),
    recorded_at TEXT NOT NULL,
    UNIQUE (member_id, number)
) STRICT;
CREATE TABLE contacts (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('host', 'user', 'partner', 'other')),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    email TEXT,
    telephone TEXT,
    postal_address TEXT,
    note TEXT NOT NULL,
    site_id TEXT REFERENCES sites (id),
    salt TEXT NOT NULL,
    created_at TEXT NOT NULL,
    ended_on TEXT,
    erased_at TEXT,
    CHECK (erased_at IS NULL OR ended_on IS NOT NULL)
) STRICT;
CREATE TABLE software (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    licence TEXT NOT NULL,
    note TEXT NOT NULL,
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO software VALUES('019cbd70-9d00-7622-ab0c-dc8ba9d37e74','debian','Debian','','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7622-ab0c-dc9b27de8c02','stalwart','Stalwart','AGPL-3.0','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7622-ab0c-dcbb7bb2974b','incus','Incus','','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7622-ab0c-dcbf9c4123fd','rspamd','Rspamd','','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7622-ab0c-dcc6d6a4faa0','unused','Unused','MIT','Tried once.','2026-03-02','2026-03-05 10:00:00');
CREATE TABLE installations (
    id TEXT NOT NULL PRIMARY KEY,
    asset_id TEXT REFERENCES assets (id),
    service_id TEXT REFERENCES services (id),
    number INTEGER NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('main', 'operating_system', 'virtualisation', 'other')),
    software_id TEXT NOT NULL REFERENCES software (id),
    version TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT CHECK (valid_until >= valid_from),
    recorded_at TEXT NOT NULL,
    UNIQUE (asset_id, number),
    UNIQUE (service_id, number),
    CHECK ((asset_id IS NULL) <> (service_id IS NULL)),
    CHECK (part <> 'main' OR service_id IS NOT NULL),
    CHECK (part NOT IN ('operating_system', 'virtualisation') OR asset_id IS NOT NULL)
) STRICT;
INSERT INTO installations VALUES('019cbd70-9d00-7622-ab0c-dc8d6cd9205e','019cbd70-9d00-7622-ab0c-dc839281ac47',NULL,1,'operating_system','019cbd70-9d00-7622-ab0c-dc8ba9d37e74','13','2026-01-01',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7622-ab0c-dc97203a81c0','019cbd70-9d00-7622-ab0c-dc8f30d5cf7c',NULL,1,'operating_system','019cbd70-9d00-7622-ab0c-dc8ba9d37e74','13','2026-01-01',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7622-ab0c-dc9d1847a4ad',NULL,'019cbd70-9d00-7622-ab0c-dc993048e414',1,'main','019cbd70-9d00-7622-ab0c-dc9b27de8c02','0.14','2026-01-01','2026-02-10','2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7622-ab0c-dca7d7571b3e','019cbd70-9d00-7622-ab0c-dc9fa256c517',NULL,1,'operating_system','019cbd70-9d00-7622-ab0c-dc8ba9d37e74','13','2026-01-01',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7622-ab0c-dcb9b144fd59',NULL,'019cbd70-9d00-7622-ab0c-dc993048e414',2,'main','019cbd70-9d00-7622-ab0c-dc9b27de8c02','0.15','2026-02-10',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7622-ab0c-dcbd5299f316','019cbd70-9d00-7622-ab0c-dc9fa256c517',NULL,2,'virtualisation','019cbd70-9d00-7622-ab0c-dcbb7bb2974b','6','2026-02-10',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7622-ab0c-dcc1b8424c8c',NULL,'019cbd70-9d00-7622-ab0c-dc993048e414',3,'other','019cbd70-9d00-7622-ab0c-dcbf9c4123fd','3.9','2026-02-10','2026-03-01','2026-03-05 10:00:00');
CREATE TABLE further_places (
    id TEXT NOT NULL PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES services (id),
    number INTEGER NOT NULL,
    host_id TEXT NOT NULL REFERENCES assets (id),
    purpose TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT CHECK (valid_until >= valid_from),
    recorded_at TEXT NOT NULL,
    UNIQUE (service_id, number)
) STRICT;
INSERT INTO further_places VALUES('019cbd70-9d00-7622-ab0c-dcc33783dccc','019cbd70-9d00-7622-ab0c-dc993048e414',1,'019cbd70-9d00-7622-ab0c-dc9fa256c517','replica','2026-02-10',NULL,'2026-03-05 10:00:00');
CREATE TABLE costs (
    id TEXT NOT NULL PRIMARY KEY,
    asset_id TEXT REFERENCES assets (id),
    service_id TEXT REFERENCES services (id),
    site_id TEXT REFERENCES sites (id),
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
    UNIQUE (site_id, number),
    CHECK ((asset_id IS NOT NULL) + (service_id IS NOT NULL) + (site_id IS NOT NULL) = 1),
    CHECK ((basis = 'power') = (amount_minor IS NULL)),
    CHECK ((basis = 'purchase') = (life_months IS NOT NULL)),
    CHECK ((basis = 'power') = (watts IS NOT NULL) AND (basis = 'power') = (tariff_millionths IS NOT NULL))
) STRICT;
INSERT INTO costs VALUES('019cbd70-9d00-7622-ab0c-dcad64399241','019cbd70-9d00-7622-ab0c-dc9fa256c517',NULL,NULL,1,'Rent','monthly',3100,NULL,NULL,NULL,'2026-01-15','2029-01-01','2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7622-ab0c-dcaf992fcfb5','019cbd70-9d00-7622-ab0c-dc9fa256c517',NULL,NULL,2,'Name','yearly',1200,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7622-ab0c-dcb16175c0fb','019cbd70-9d00-7622-ab0c-dc9fa256c517',NULL,NULL,3,'Box','purchase',90000,48,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7622-ab0c-dcb3f1fea220','019cbd70-9d00-7622-ab0c-dc9fa256c517',NULL,NULL,4,'Power','power',NULL,NULL,9,200000,'2026-01-15','2029-01-01','2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7622-ab0c-dcb5f004af6c',NULL,'019cbd70-9d00-7622-ab0c-dc993048e414',NULL,1,'Support','monthly',500,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7622-ab0c-dcb7ac2b5033',NULL,NULL,'019cbd70-9d00-7622-ab0c-dc81da39a2dc',1,'Room','monthly',1200,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
CREATE TABLE pools (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    participants TEXT NOT NULL CHECK (participants IN ('everyone', 'listed')),
    use_measure_id TEXT REFERENCES measures (id),
    reserved_measure_id TEXT REFERENCES measures (id),
    closed_on TEXT,
    created_at TEXT NOT NULL,
    valid_from TEXT NOT NULL
) STRICT;
INSERT INTO pools VALUES('019ccce3-b100-7243-b4e5-7ddb2d787062','mail','Mail','Mail for all.','listed','019ccce3-b100-7243-b4e5-7dd1284a85c2','019cbd70-9d00-7622-ab0c-dccb3d0a9fdb',NULL,'2026-03-08 10:00:00','2026-01-01');
INSERT INTO pools VALUES('019ccce3-b100-7243-b4e5-7e024e604983','trees','Trees','','everyone',NULL,NULL,'2026-03-01','2026-03-08 10:00:00','2026-01-01');
CREATE TABLE open_votes (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    choice TEXT NOT NULL,
    reason TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO open_votes VALUES('019b78c9-0a80-7718-94f2-43011f83944a','019b78c9-0a80-7718-94f2-42b4b520b707','yes','It is time.','2026-01-08 09:00:00.120');
INSERT INTO open_votes VALUES('019b78c9-0a80-7718-94f2-43011f83944a','019b78c9-0a80-7718-94f2-42f305a90e34','yes','','2026-01-08 09:00:00.123456');
CREATE TABLE decision_counts (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    eligible INTEGER NOT NULL,
    votes_cast INTEGER NOT NULL,
    quorum TEXT NOT NULL,
    quorum_votes INTEGER NOT NULL,
    quorum_met INTEGER NOT NULL,
    seed TEXT NOT NULL,
    counted TEXT NOT NULL,
    passed INTEGER NOT NULL,
    counted_at TEXT NOT NULL
) STRICT;
CREATE TABLE candidacies (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    statement TEXT NOT NULL,
    stood_at TEXT NOT NULL,
    withdrawn_at TEXT,
    lapsed_at TEXT,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
CREATE TABLE secret_ballots (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    tracker TEXT NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (decision_id, tracker)
) STRICT, WITHOUT ROWID;
CREATE TABLE pool_sources (
    id TEXT NOT NULL PRIMARY KEY,
    pool_id TEXT NOT NULL REFERENCES pools (id),
    position INTEGER NOT NULL,
    asset_id TEXT REFERENCES assets (id),
    service_id TEXT REFERENCES services (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    site_id TEXT REFERENCES sites (id),
    CHECK ((asset_id IS NOT NULL) + (service_id IS NOT NULL) + (site_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO pool_sources VALUES('019ccce3-b100-7243-b4e5-7ddd2acdf187','019ccce3-b100-7243-b4e5-7ddb2d787062',1,'019cbd70-9d00-7622-ab0c-dc9fa256c517',NULL,'2026-01-01','2026-03-05',NULL);
INSERT INTO pool_sources VALUES('019ccce3-b100-7243-b4e5-7ddf3ca780a5','019ccce3-b100-7243-b4e5-7ddb2d787062',2,NULL,'019cbd70-9d00-7622-ab0c-dc993048e414','2026-01-01',NULL,NULL);
CREATE TABLE uncleared_boxes (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE secret_marks (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE decisions (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('founding', 'ordinary', 'election', 'policy', 'bylaws')),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    circle_id TEXT REFERENCES circles (id),
    proposer_id TEXT REFERENCES members (id),
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'discussion', 'voting', 'counted', 'declared', 'closed', 'enacted', 'refused', 'withdrawn', 'annulled')),
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    discussion_from TEXT,
    discussion_until TEXT,
    voting_from TEXT,
    voting_until TEXT,
    closed_at TEXT,
    effective_on TEXT,
    enacted_at TEXT,
    passed INTEGER,
    effect_failure TEXT,
    frozen_hash TEXT,
    roll_hash TEXT,
    choosing TEXT,
    lot_secret TEXT,
    is_secret_asked INTEGER NOT NULL DEFAULT 0,
    is_secret INTEGER NOT NULL DEFAULT 0
, topic_id TEXT REFERENCES decision_topics (id)) STRICT;
INSERT INTO decisions VALUES('019b78c9-0a80-7718-94f2-41ef1dc9913f',1,'founding','Founding of Ditch Mail','Mail for the valley.',NULL,'019b78c9-0a80-7718-94f2-42b4b520b707','enacted',1,'2026-01-01 09:00:00',NULL,NULL,NULL,NULL,'2026-01-01 09:00:00','2026-01-01','2026-01-01 09:00:00',1,NULL,NULL,NULL,NULL,NULL,0,0,NULL);
INSERT INTO decisions VALUES('019b78c9-0a80-7718-94f2-43011f83944a',2,'policy','Change it','Because.',NULL,'019b78c9-0a80-7718-94f2-42b4b520b707','enacted',1,'2026-01-01 09:00:00','2026-01-01 09:00:00','2026-01-08 09:00:00','2026-01-08 09:00:00','2026-01-15 09:00:00','2026-01-15 09:00:00',NULL,'2026-01-15 09:00:00',1,NULL,'b40f340379a9967da67972199b6db840d3a9e7d6cea8e6100dedf95a67c4e78f','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a',NULL,NULL,0,0,NULL);
INSERT INTO decisions VALUES('019bc0e2-1280-74b2-93b5-1a3d7fda1174',3,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-7718-94f2-42b4b520b707','refused',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00','2026-01-22 09:00:00','2026-01-29 09:00:00','2026-01-29 09:00:00',NULL,NULL,0,NULL,'2bef9c8c3cef0566eb6e2bfb32876416f9b1006acda5a02efe3067c80d9c43a4','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a',NULL,NULL,0,0,NULL);
INSERT INTO decisions VALUES('019be4ee-9680-7224-889a-feaa2c27eb4f',4,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-7718-94f2-42b4b520b707','discussion',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL);
INSERT INTO decisions VALUES('019be4ee-9680-7224-889a-feb2f37939da',5,'bylaws','Change it','Because.',NULL,'019b78c9-0a80-7718-94f2-42b4b520b707','discussion',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-29 09:00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL);
CREATE TABLE declarations (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    declared_at TEXT NOT NULL,
    declared_by TEXT REFERENCES members (id),
    contest_until TEXT NOT NULL
) STRICT;
CREATE TABLE contests (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL,
    member_id TEXT NOT NULL REFERENCES members (id),
    reason TEXT NOT NULL,
    contested_at TEXT NOT NULL,
    ruling TEXT CHECK (ruling IN ('dismissed', 'upheld')),
    ruled_by TEXT REFERENCES members (id),
    words TEXT,
    ruled_at TEXT,
    PRIMARY KEY (decision_id, number),
    UNIQUE (decision_id, member_id)
) STRICT;
CREATE TABLE annulments (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    authority_id TEXT NOT NULL REFERENCES authorities (id),
    valid_from TEXT NOT NULL,
    annulled_at TEXT NOT NULL
) STRICT;
CREATE TABLE heartbeats (
    name TEXT NOT NULL PRIMARY KEY,
    beat_at TEXT NOT NULL
) STRICT;
CREATE TABLE outages (
    began_at TEXT NOT NULL PRIMARY KEY,
    ended_at TEXT NOT NULL
) STRICT;
CREATE TABLE provisional_rolls (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    record_on TEXT NOT NULL,
    drawn_at TEXT NOT NULL,
    drawn_by TEXT NOT NULL REFERENCES members (id),
    objections_until TEXT NOT NULL,
    roll_hash TEXT NOT NULL
) STRICT;
INSERT INTO provisional_rolls VALUES('019be4ee-9680-7224-889a-feb2f37939da','2026-01-15','2026-01-15 09:00:00','019b78c9-0a80-7718-94f2-42b4b520b707','2026-01-16 09:00:00','7a6fc126abfdd752bf2b00cb4a4faa234caecfe0230b99cb5fbcfc2434c80e01');
CREATE TABLE provisional_places (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    votes INTEGER NOT NULL,
    reason TEXT NOT NULL,
    class TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO provisional_places VALUES('019be4ee-9680-7224-889a-feb2f37939da','019b78c9-0a80-7718-94f2-42b4b520b707',1,'eligible','full');
INSERT INTO provisional_places VALUES('019be4ee-9680-7224-889a-feb2f37939da','019b78c9-0a80-7718-94f2-42f64e3c6093',1,'eligible','full');
INSERT INTO provisional_places VALUES('019be4ee-9680-7224-889a-feb2f37939da','019b78c9-0a80-7718-94f2-42f305a90e34',0,'excluded_by_ruling','full');
CREATE TABLE roll_objections (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL,
    member_id TEXT NOT NULL REFERENCES members (id),
    about_id TEXT NOT NULL REFERENCES members (id),
    is_included INTEGER NOT NULL,
    reason TEXT NOT NULL,
    made_at TEXT NOT NULL,
    ruling TEXT CHECK (ruling IN ('upheld', 'dismissed')),
    words TEXT,
    ruled_by TEXT REFERENCES members (id),
    ruled_at TEXT,
    PRIMARY KEY (decision_id, number)
) STRICT;
INSERT INTO roll_objections VALUES('019be4ee-9680-7224-889a-feb2f37939da',1,'019b78c9-0a80-7718-94f2-42f305a90e34','019b78c9-0a80-7718-94f2-42f305a90e34',0,'The register is **wrong**.','2026-01-15 09:00:00','upheld','We looked at the register.','019b78c9-0a80-7718-94f2-42b4b520b707','2026-01-15 09:00:00');
INSERT INTO roll_objections VALUES('019be4ee-9680-7224-889a-feb2f37939da',2,'019b78c9-0a80-7718-94f2-42f305a90e34','019b78c9-0a80-7718-94f2-42f64e3c6093',0,'The register is **wrong**.','2026-01-15 09:00:00','dismissed','We looked at the register.','019b78c9-0a80-7718-94f2-42b4b520b707','2026-01-15 09:00:00');
INSERT INTO roll_objections VALUES('019be4ee-9680-7224-889a-feb2f37939da',3,'019b78c9-0a80-7718-94f2-42b4b520b707','019b78c9-0a80-7718-94f2-42b4b520b707',0,'The register is **wrong**.','2026-01-15 09:00:00',NULL,NULL,NULL,NULL);
CREATE TABLE decision_topics (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    added_at TEXT NOT NULL,
    closed_at TEXT
) STRICT;
CREATE TABLE delegations (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    delegate_id TEXT NOT NULL REFERENCES members (id),
    topic_id TEXT REFERENCES decision_topics (id),
    circle_id TEXT REFERENCES circles (id),
    given_at TEXT NOT NULL,
    revoked_at TEXT,
    CHECK (topic_id IS NULL OR circle_id IS NULL)
) STRICT;
CREATE TABLE carried_votes (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    delegate_id TEXT NOT NULL REFERENCES members (id),
    carrier_id TEXT REFERENCES members (id),
    votes INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('carried', 'silent', 'off_roll', 'cycle', 'beyond_cap')),
    PRIMARY KEY (decision_id, member_id),
    CHECK ((outcome = 'carried') = (carrier_id IS NOT NULL))
) STRICT;
CREATE TABLE comment_texts (
    id TEXT NOT NULL PRIMARY KEY,
    comment_id TEXT NOT NULL REFERENCES comments (id),
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    written_at TEXT NOT NULL,
    UNIQUE (comment_id, revision)
) STRICT;
CREATE TABLE discussion_closings (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    closed_by TEXT NOT NULL REFERENCES members (id),
    reason TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    reopened_by TEXT REFERENCES members (id),
    reopened_at TEXT
) STRICT;
CREATE TABLE discussion_summaries (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    language TEXT NOT NULL,
    revision INTEGER NOT NULL,
    author_id TEXT NOT NULL REFERENCES members (id),
    body TEXT NOT NULL,
    written_at TEXT NOT NULL,
    UNIQUE (decision_id, language, revision)
) STRICT;
CREATE TABLE member_notices (
    member_id TEXT NOT NULL PRIMARY KEY REFERENCES members (id),
    digest TEXT NOT NULL CHECK (digest IN ('none', 'daily', 'weekly')),
    is_reminded INTEGER NOT NULL,
    set_at TEXT NOT NULL
) STRICT;
CREATE TABLE digest_rounds (
    day TEXT NOT NULL PRIMARY KEY,
    told_from TEXT NOT NULL,
    told_until TEXT NOT NULL,
    weekly_from TEXT NOT NULL,
    is_weekly INTEGER NOT NULL,
    after_number INTEGER NOT NULL,
    is_done INTEGER NOT NULL
, from_seal INTEGER NOT NULL DEFAULT -1, until_seal INTEGER NOT NULL DEFAULT -1, weekly_from_seal INTEGER NOT NULL DEFAULT -1) STRICT;
CREATE TABLE reminder_rounds (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    closes_at TEXT NOT NULL,
    turn INTEGER NOT NULL,
    after_number INTEGER NOT NULL,
    is_done INTEGER NOT NULL
) STRICT;
CREATE TABLE dropped_letters (
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    letters INTEGER NOT NULL,
    PRIMARY KEY (kind, day)
) STRICT;
CREATE TABLE paper_issues (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL CHECK (number > 0),
    member_id TEXT NOT NULL REFERENCES members (id),
    sheets INTEGER NOT NULL CHECK (sheets > 0),
    state TEXT NOT NULL CHECK (state IN ('outstanding', 'spoiled', 'returned', 'lapsed')),
    salt TEXT NOT NULL,
    PRIMARY KEY (decision_id, number)
) STRICT;
CREATE TABLE paper_piles (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    sheets INTEGER NOT NULL CHECK (sheets > 0),
    closed_at TEXT NOT NULL,
    salt TEXT NOT NULL,
    counted_at TEXT,
    -- Not told where so few came back in secret that it could tell how one of them voted.
    blank INTEGER,
    invalid INTEGER,
    uncounted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE paper_sets (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    pass INTEGER NOT NULL CHECK (pass IN (1, 2, 3)),
    member_id TEXT NOT NULL REFERENCES members (id),
    salt TEXT NOT NULL,
    handed_in_at TEXT,
    PRIMARY KEY (decision_id, pass)
) STRICT;
CREATE TABLE paper_entries (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    pass INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    reading TEXT NOT NULL,
    PRIMARY KEY (decision_id, pass, paper)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE meeting_notices (
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    turn INTEGER NOT NULL,
    member_id TEXT NOT NULL REFERENCES members (id),
    served_at TEXT NOT NULL,
    is_mailed INTEGER NOT NULL CHECK (is_mailed IN (0, 1)),
    letter_at TEXT,
    PRIMARY KEY (meeting_id, turn, member_id)
) STRICT;
CREATE TABLE meeting_presences (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    manner TEXT NOT NULL CHECK (manner IN ('room', 'remote')),
    arrived_at TEXT NOT NULL,
    left_at TEXT
) STRICT;
CREATE TABLE meeting_proxies (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    holder_id TEXT NOT NULL REFERENCES members (id),
    given_at TEXT NOT NULL,
    revoked_at TEXT,
    CHECK (member_id <> holder_id)
) STRICT;
CREATE TABLE meeting_objections (
    item_id TEXT NOT NULL REFERENCES meeting_items (id),
    number INTEGER NOT NULL,
    member_id TEXT NOT NULL REFERENCES members (id),
    words TEXT NOT NULL,
    noted_by TEXT NOT NULL REFERENCES members (id),
    noted_at TEXT NOT NULL,
    PRIMARY KEY (item_id, number)
) STRICT;
CREATE TABLE meeting_votes (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    present TEXT
) STRICT;
CREATE TABLE calendar_links (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    token_hash TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT;
CREATE INDEX authorities_decision ON authorities (decision_id);
CREATE INDEX members_email ON members (email);
CREATE INDEX member_statuses_member ON member_statuses (member_id, valid_from);
CREATE INDEX access_tokens_member ON access_tokens (member_id);
CREATE INDEX sign_in_attempts_account ON sign_in_attempts (account, attempted_at);
CREATE INDEX sign_in_attempts_address ON sign_in_attempts (address, attempted_at);
CREATE INDEX sessions_member ON sessions (member_id);
CREATE INDEX role_grants_member ON role_grants (member_id);
CREATE INDEX outbox_waiting ON outbox (sent_at, next_attempt_at);
CREATE INDEX circle_members_circle ON circle_members (circle_id);
CREATE INDEX circle_members_member ON circle_members (member_id);
CREATE INDEX decision_effects_decision ON decision_effects (decision_id);
CREATE INDEX rule_values_key ON rule_values (rule_key, scope, valid_from);
CREATE INDEX postings_entry ON postings (entry_id);
CREATE INDEX postings_member ON postings (member_id);
CREATE INDEX payments_member ON payments (member_id, received_on);
CREATE INDEX payments_received ON payments (received_on);
CREATE TRIGGER postings_keep BEFORE UPDATE ON postings BEGIN SELECT RAISE(ABORT, 'postings are never edited'); END;
CREATE TRIGGER postings_stay BEFORE DELETE ON postings BEGIN SELECT RAISE(ABORT, 'postings are never deleted'); END;
CREATE INDEX events_subject ON events (subject);
CREATE INDEX api_tokens_member ON api_tokens (member_id);
CREATE UNIQUE INDEX readings_of_member ON readings (measure_id, member_id, day) WHERE struck_at IS NULL AND member_id IS NOT NULL;
CREATE UNIQUE INDEX readings_of_circle ON readings (measure_id, circle_id, day) WHERE struck_at IS NULL AND circle_id IS NOT NULL;
CREATE INDEX readings_by_member ON readings (member_id, day) WHERE member_id IS NOT NULL;
CREATE INDEX readings_of_day ON readings (measure_id, day);
CREATE TRIGGER readings_keep BEFORE UPDATE OF id, measure_id, number, member_id, circle_id, day, quantity_millionths, is_reset, source, recorded_by, recorded_at ON readings BEGIN SELECT RAISE(ABORT, 'readings are never edited'); END;
CREATE TRIGGER readings_struck_once BEFORE UPDATE ON readings WHEN OLD.struck_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'readings are struck out once'); END;
CREATE TRIGGER readings_stay BEFORE DELETE ON readings BEGIN SELECT RAISE(ABORT, 'readings are never deleted'); END;
CREATE INDEX member_imports_member ON member_imports (member_id);
CREATE INDEX pool_participants_pool ON pool_participants (pool_id, valid_from);
CREATE INDEX pool_participants_member ON pool_participants (member_id);
CREATE UNIQUE INDEX sharing_runs_once ON sharing_runs (pool_id, period) WHERE reversal_entry_id IS NULL;
CREATE INDEX sharing_runs_pool ON sharing_runs (pool_id, period);
CREATE INDEX portions_member ON portions (member_id) WHERE member_id IS NOT NULL;
CREATE TRIGGER journal_entries_keep BEFORE UPDATE ON journal_entries BEGIN SELECT RAISE(ABORT, 'journal entries are never edited'); END;
CREATE TRIGGER journal_entries_stay BEFORE DELETE ON journal_entries BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;
CREATE INDEX charges_period ON charges (period);
CREATE UNIQUE INDEX charges_dues_once ON charges (member_id, period) WHERE run_id IS NOT NULL;
CREATE UNIQUE INDEX charges_portion_once ON charges (sharing_run_id, member_id) WHERE sharing_run_id IS NOT NULL;
CREATE INDEX contacts_sort ON contacts (sort_key, number);
CREATE INDEX installations_software ON installations (software_id);
CREATE INDEX further_places_host ON further_places (host_id);
CREATE INDEX charges_member ON charges (member_id, due_on, amount_minor, period, class_id, sharing_run_id);
CREATE INDEX members_pages ON members (sort_key, number, status, kind, search_key);
CREATE INDEX members_class ON members (class_id, sort_key, number, status, kind, search_key);
CREATE INDEX members_search ON members (search_key, status, kind, number);
CREATE INDEX member_people_search ON member_people (search_key, valid_from, valid_until, member_id);
CREATE INDEX charges_run ON charges (run_id, id);
CREATE INDEX portions_run ON portions (run_id, id);
CREATE INDEX candidacies_member ON candidacies (member_id);
CREATE INDEX pool_sources_pool ON pool_sources (pool_id, position);
CREATE INDEX decisions_stage ON decisions (stage, voting_until);
CREATE INDEX contests_member ON contests (member_id);
CREATE INDEX roll_objections_member ON roll_objections (member_id);
CREATE INDEX roll_objections_about ON roll_objections (about_id);
CREATE INDEX delegations_member ON delegations (member_id, revoked_at);
CREATE INDEX delegations_delegate ON delegations (delegate_id, revoked_at);
CREATE INDEX carried_votes_member ON carried_votes (member_id);
CREATE INDEX comments_thread ON comments (decision_id, thread, number);
CREATE INDEX comments_created ON comments (created_at);
CREATE INDEX discussion_closings_decision ON discussion_closings (decision_id);
CREATE INDEX outbox_due ON outbox (kind, next_attempt_at, id) WHERE sent_at IS NULL;
CREATE UNIQUE INDEX paper_issues_member ON paper_issues (decision_id, member_id) WHERE state <> 'spoiled';
CREATE INDEX paper_issues_members ON paper_issues (member_id);
CREATE INDEX paper_sets_member ON paper_sets (member_id);
CREATE INDEX meetings_starts ON meetings (starts_at);
CREATE INDEX meeting_items_decision ON meeting_items (decision_id);
CREATE INDEX meeting_notices_member ON meeting_notices (member_id);
CREATE INDEX meeting_notices_letters ON meeting_notices (meeting_id, turn, member_id) WHERE letter_at IS NULL;
CREATE INDEX meeting_presences_meeting ON meeting_presences (meeting_id, member_id);
CREATE INDEX meeting_presences_member ON meeting_presences (member_id);
CREATE INDEX meeting_proxies_meeting ON meeting_proxies (meeting_id, member_id);
CREATE INDEX meeting_proxies_member ON meeting_proxies (member_id);
CREATE INDEX meeting_proxies_holder ON meeting_proxies (holder_id);
CREATE INDEX meeting_objections_member ON meeting_objections (member_id);
CREATE INDEX meeting_votes_meeting ON meeting_votes (meeting_id);
CREATE INDEX calendar_links_member ON calendar_links (member_id);
CREATE INDEX event_payloads_erased ON event_payloads (salt) WHERE payload IS NULL;
COMMIT;
