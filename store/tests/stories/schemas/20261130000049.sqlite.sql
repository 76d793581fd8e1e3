PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO __diesel_schema_migrations VALUES('20261123000001','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261123000002','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261123000003','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261123000004','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261123000005','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261123000006','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261123000007','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261123000008','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261123000009','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261123000010','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261123000011','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261123000013','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261124000012','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261124000014','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000015','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000016','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000017','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000019','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000020','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000021','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000022','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000023','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000024','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000025','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000026','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000027','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000028','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261129000029','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000030','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000031','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000032','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000033','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000034','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000035','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000036','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000037','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000038','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000039','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000040','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000041','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000042','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000043','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000047','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000048','2026-11-30 16:07:00');
INSERT INTO __diesel_schema_migrations VALUES('20261130000049','2026-11-30 16:07:00');
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
INSERT INTO setup_tokens VALUES('8ced6a82ec29ca2a0ea1d40cd136b05b16dc1a890846b84c912b72a85ca2f76c','2026-01-01 09:00:00','2026-01-01 09:00:00');
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
INSERT INTO authorities VALUES('019b78c9-0a80-709e-b7e1-834989a6d77a','decision','019b78c9-0a80-709e-b7e1-82dd43f1e365',NULL,NULL,NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019b78c9-0a80-709e-b7e1-83fcd30dc366','delegated_power',NULL,'membership_secretary','019b78c9-0a80-709e-b7e1-834d6e978fe9',NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019bc0e2-1280-72d1-a584-3ff74ecd4142','decision','019b78c9-0a80-709e-b7e1-840bd8dad338',NULL,NULL,NULL,NULL,NULL,'2026-01-15 09:00:00');
CREATE TABLE classes (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO classes VALUES('019b78c9-0a80-709e-b7e1-834a749087a5','full','Full member',0,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO classes VALUES('019b78c9-0a80-709e-b7e1-834b1b229517','supporting','Supporting member',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO classes VALUES('019b78c9-0a80-709e-b7e1-834c7e86594f','organisation','Organisation',2,'019b78c9-0a80-709e-b7e1-834989a6d77a');
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
INSERT INTO members VALUES('019b78c9-0a80-709e-b7e1-83b8bb20c4f0',1,'person','Inés Villalba','3b45334f04553b41412b412d2b0143880e01dcc1dc0b','ines villalba','ines@example.org','en','019b78c9-0a80-709e-b7e1-834a749087a5','active','2026-01-01','019b78c9-0a80-709e-b7e1-834989a6d77a','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-709e-b7e1-83fdec259e32',2,'person','Ana "Nan" Ruiz','2b452b040976452b450976044d533b5d011201dcc2dcc2dc07','ana nan ruiz',NULL,'en','019b78c9-0a80-709e-b7e1-834a749087a5','active','2026-01-01','019b78c9-0a80-709e-b7e1-83fcd30dc366','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-709e-b7e1-840000691654',3,'person','=Nour Haddad','0c894547534d04392b31312b31011001c5dcc2dc09','nour haddad','nour@example.org','es','019b78c9-0a80-709e-b7e1-834a749087a5','active','2026-01-01','019b78c9-0a80-709e-b7e1-83fcd30dc366','2026-01-01 09:00:00');
CREATE TABLE member_statuses (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    status TEXT NOT NULL,
    class_id TEXT NOT NULL REFERENCES classes (id),
    valid_from TEXT NOT NULL,
    authority_id TEXT REFERENCES authorities (id),
    recorded_at TEXT NOT NULL
, reason TEXT) STRICT;
INSERT INTO member_statuses VALUES('019b78c9-0a80-709e-b7e1-83b9101a3f71','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','active','019b78c9-0a80-709e-b7e1-834a749087a5','2026-01-01','019b78c9-0a80-709e-b7e1-834989a6d77a','2026-01-01 09:00:00',NULL);
INSERT INTO member_statuses VALUES('019b78c9-0a80-709e-b7e1-83fe1bbcb2ee','019b78c9-0a80-709e-b7e1-83fdec259e32','active','019b78c9-0a80-709e-b7e1-834a749087a5','2026-01-01','019b78c9-0a80-709e-b7e1-83fcd30dc366','2026-01-01 09:00:00',NULL);
INSERT INTO member_statuses VALUES('019b78c9-0a80-709e-b7e1-8401829ed80c','019b78c9-0a80-709e-b7e1-840000691654','active','019b78c9-0a80-709e-b7e1-834a749087a5','2026-01-01','019b78c9-0a80-709e-b7e1-83fcd30dc366','2026-01-01 09:00:00',NULL);
CREATE TABLE credentials (
    member_id TEXT NOT NULL PRIMARY KEY REFERENCES members (id),
    password_hash TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
INSERT INTO credentials VALUES('019b78c9-0a80-709e-b7e1-83b8bb20c4f0','$argon2id$v=19$m=19456,t=2,p=1$2WM5mTp87QKH65z6rt83QA$bBBWvik9GTdYIGul7SpJ/MX5bTDukDFwEtAeCmLJfbA','2026-01-01 09:00:00');
INSERT INTO credentials VALUES('019b78c9-0a80-709e-b7e1-840000691654','$argon2id$v=19$m=19456,t=2,p=1$tCOHNzRYCEEnSJMc23RNfw$EsCOivJNMarJ3TCesBM3H0p+iJltUqdctDB2RTtRjLA','2026-01-01 09:00:00');
CREATE TABLE access_tokens (
    token_hash TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    created_by TEXT,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;
INSERT INTO access_tokens VALUES('7386d436d13175557c9a503850adb8b497b2ffd9cc91d7333f0aadd5a647dcfb','019b78c9-0a80-709e-b7e1-840000691654','invitation','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-01-01 09:00:00','2026-01-15 09:00:00','2026-01-01 09:00:00');
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
INSERT INTO role_grants VALUES('019b78c9-0a80-709e-b7e1-83badad2894a','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','curator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-709e-b7e1-834989a6d77a',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-709e-b7e1-83bb2e143ff4','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','membership_secretary',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-709e-b7e1-834989a6d77a',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-709e-b7e1-83bc331103a9','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','treasurer',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-709e-b7e1-834989a6d77a',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-709e-b7e1-83bdd8860e67','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','facilitator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-709e-b7e1-834989a6d77a',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-709e-b7e1-83be9c6643fd','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','system_administrator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-709e-b7e1-834989a6d77a',NULL,'2026-01-01 09:00:00');
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
, decision_id TEXT, void_from TEXT, stop TEXT, meeting_id TEXT, turn INTEGER, retried_at TEXT) STRICT;
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
INSERT INTO circles VALUES('019bc0e2-1280-72d1-a584-400ba03fd40d','machines','Machines','Care.',NULL,'2026-01-15','019bc0e2-1280-72d1-a584-3ff74ecd4142','2026-01-15 09:00:00');
CREATE TABLE circle_members (
    id TEXT NOT NULL PRIMARY KEY,
    circle_id TEXT NOT NULL REFERENCES circles (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO circle_members VALUES('019bc0e2-1280-72d1-a584-400c9c27dc82','019bc0e2-1280-72d1-a584-400ba03fd40d','019b78c9-0a80-709e-b7e1-83fdec259e32','2026-01-15',NULL,'019bc0e2-1280-72d1-a584-3ff74ecd4142');
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
INSERT INTO agreement_versions VALUES('019b78c9-0a80-709e-b7e1-83c03f9d1e60','019b78c9-0a80-709e-b7e1-83bf7b8ce5b2',1,NULL,replace('## Foundations {#foundations}\n\n### Purpose {#purpose}\n\nDitch Mail exists so that its members may own together the digital services on which they depend, and decide together how these are run. It provides services to its members at cost. It does not sell attention, does not trade in personal data, and does not seek profit from its members'' need.\n\n### What is held in common {#commons}\n\nThe machines, addresses, domains, funds and documentation of Ditch Mail, and the record of its acts, are held in common and belong to no member singly. What a member stores on the services remains that member''s own.\n\n## Members {#members}\n\n### Classes of members {#classes}\n\nThe classes of members are those listed among the rules. For each class the list says whether its members vote and what dues they pay. A member may ask to change class; the change takes effect when it is entered in the register.\n\n### Admission {#admission}\n\nWhoever shares the purpose and accepts the agreements may apply. The membership secretary admits applicants, and enters in the register the day of admission and the authority by which it was done. An application may be declined only for a reason given in writing. Whoever is declined may ask that the members decide.\n\n### Leaving {#exit}\n\nA member may leave at any time without giving a reason, by telling the membership secretary. Before the services end, the member receives their data in open formats. Dues already owed remain owed; dues paid for later months are returned.\n\n## Deciding {#deciding}\n\n### Voting rights {#voting-rights}\n\nEach member of a class with a vote, person or organisation alike, has one vote, whatever they pay and however much they use. Members of the other classes may speak in every discussion. A member can see whether they are on the roll for a vote, and why. Where the rules give days for it, a provisional roll is shown before voting opens; members may object to it, and the election committee rules before the roll is fixed. The rules say whether a member whom a decision is about votes on it, whether whoever has long owed dues votes, whether members on leave and members whose rights are suspended vote, and whether a class has another number of votes in one kind of decision.\n\n### Waiting period {#waiting-period}\n\nA member votes in decisions opened for voting once the number of days that the rules give has passed since they joined. The day of joining is the one in the register. The founding act is bound by no waiting period.\n\n### Discussion {#discussion}\n\nEvery proposal is discussed in the open before voting opens, for at least the number of days that the rules give for its kind: ordinary matters, policies and dues, or bylaws. All members may speak. Where the rules ask for it, a vote opens once a summary of the discussion stands in each language that they name.\n\n### Voting period {#voting-period}\n\nOnce opened, voting lasts the number of days that the rules give for the kind of decision. A member votes yes, votes no or abstains, and may give a reason. The text, its effects, the roll and the rules that govern the vote are fixed when voting opens. Where an outage keeps members from voting, whoever opens votes may extend one that is open, by as many days as the rules allow, and publishes why. Some days before the close, as many as the rules say, members who have not voted are reminded once, and nobody else is. Where the rules allow it for the kind of decision, whoever opens votes may close one early once everybody on the roll has voted.\n\n### Quorum {#quorum}\n\nA decision is valid only if the part of the roll that the rules give for its kind takes part. Yes votes, no votes and abstentions all count as taking part. If the quorum is not reached the proposal fails, and may be proposed again. The rules say whether votes or persons are counted for it.\n\n### Majorities {#majorities}\n\nA proposal passes by what the rules give for its kind: by a majority of the votes for and against, of all votes cast or of all votes on the roll, and in each class by itself where they say so; or by consent or consensus, where whoever objects says why. Abstentions count towards the quorum, and in a majority only where the rules take it of all votes. A tie does not pass. Where members choose among several options, they do so by one of the methods that the rules adopt. An option that would do something also needs the majority of its kind, and whoever leaves it out counts against it. Where places or money are shared out in proportion, or a lot chooses, no such majority is needed; this is open only to kinds for which a simple majority suffices. The rules say whether a lot settles a tie among options or the place stays vacant, and whether a ballot may be left blank. A result takes effect as it is counted, unless the rules for its kind have the election committee declare it first, or give days in which it may be contested: by any member on the roll, by whoever was left off it or was a member as the vote opened, and by candidates. The committee rules on a contest. Nobody judges their own case: neither who proposed a decision, stands in it or is named in it, nor who objects or contests. A decision that is in effect is annulled only by another, of its kind or a more demanding one.\n\n### Secret ballots {#secret-ballots}\n\nVotes are open, each with its reason, unless the rules make a kind of decision secret or leave it to whoever proposes, who then asks for it. Of a secret ballot it is known who voted, and of nobody how. Until the close it is told how many have voted, and after it who did, only where at least as many voted as the rules give.\n\nWhoever is to hold a role may be elected: members stand with a statement until voting opens, and those elected hold the role for the term that the proposal names. An election has the discussion, voting period and quorum that the rules give for elections, and goes by a method that they adopt for them.\n\n### Paper ballots {#paper-ballots}\n\nWhere the rules offer paper for a kind of decision, a member on the roll may ask for a paper ballot and then votes by it alone. Whoever looks after elections keeps a register in which every paper that was issued came back, was spoiled or is still out; what is out at the close lapses. Two people enter what came back, each apart from the other. What they read differently both settle together, and only then is the vote counted. The rules say what an invalid paper counts for.\n\n### Delegation {#delegation}\n\nA member may name another member to vote for them, in everything, on a topic or in a circle, and take it back until a vote closes. The rules say in which kinds of decision this counts, and how many members one may carry. In a secret ballot it counts only where the rules say so; then the vote goes along as the delegate casts theirs, and cannot be taken out again. Whoever knows how many the delegate carries may recognise as many equal ballots. It never counts in consent or consensus, and whoever votes is carried by nobody.\n\n### Meetings {#meetings}\n\nThe facilitator or the membership secretary calls members to a meeting, in a room, online or both, by a notice with its agenda. The rules say which kinds of decision are voted on in a meeting, how many days before it the notice is served and each item announced, and how many proxies one member may hold. Where a majority or a quorum is of the votes present, it counts those of whoever is there or represented, or has voted and left. A proxy is for one meeting, is not passed on, and ends when whoever gave it comes. In a secret ballot it counts only where the rules say so, as a delegation does; in consent or consensus it never counts. Minutes are drafted from what happened and adopted as an agreement.\n\n### Amending these bylaws {#amendments}\n\nThese bylaws are changed only by a decision of the members, with the discussion, voting period, quorum and majority that the rules give for bylaws. A proposal shows the old wording beside the new. Every earlier version stays readable, together with the decision that adopted it.\n\n## Roles and circles {#roles-and-circles}\n\n### Roles {#roles}\n\nThe roles of Ditch Mail are those listed among the rules, each with what its holder may do. They are given by decision of the members. A role may have several holders, and a person several roles, but no auditor is also treasurer.\n\n- **Facilitator.** Keeps discussions open to everybody, opens votes, and calls the members together.\n- **Membership secretary.** Answers those who want to join, admits them, and keeps the register.\n- **Treasurer.** Runs dues, shares what the machines cost, pays providers, and lays the books open each quarter.\n- **Election committee.** Looks after electoral rolls, declares what a vote came to, and rules on whoever contests it.\n- **System administrator.** Keeps machines, backups and updates, with the infrastructure circle, and the inventory of all of it.\n- **Curator.** Drafts changes of bylaws and policies so that everybody can read what would change.\n- **Auditor.** Reads the books and the log once a year at least, and reports to the members.\n\n### Terms {#terms}\n\nNo role is held for longer at a time than the number of months that the rules give without a new decision. The decision that fills a role names the first and the last day of the term. The same person may be appointed again.\n\n### Circles {#circles}\n\nA circle is a group of members with a task of its own. The decision that forms it gives its name and its mandate. A circle decides on what lies within its mandate; whatever goes beyond it returns to the members. The founding act may form the first: one for the infrastructure, one for support.\n\n## Holding to account {#holding-to-account}\n\n### Monitoring {#monitoring}\n\nMembers see how the shared services are used, what they cost, and whether the rules are kept. What concerns one member is shown to that member alone. Those who measure answer to the members.\n\n### The record {#record}\n\nEvery act that changes a rule, a role, a membership, an agreement or the books is entered in a log, with what was done, by which member and by whose authority. The log names members by number only, and all members may read it. No entry is removed or altered.\n\n### Graduated sanctions {#sanctions}\n\nA breach of the agreements is answered in steps: a conversation, a written warning, the limiting of a service, suspension, and exclusion. A step is left out only where the harm is grave. Suspension and exclusion are decided by the members. Every sanction names the clause that was broken and, exclusion apart, the day on which it ends. Whoever has received one may appeal to members who took no part in it.\n\n### Conflicts {#conflict}\n\nMembers in conflict are first asked to speak with each other. If that does not help, either may ask for a mediator whom both accept. What is said in mediation stays there. To ask for it costs nothing and is held against nobody.\n\n### Dissolution {#dissolution}\n\nDitch Mail is dissolved by a decision with the discussion, voting period, quorum and majority that the rules give for bylaws. The services run on until every member has had time to move their data. What remains when debts are paid passes to a community with a like purpose, and none of it to members.\n','\n',char(10)),'88c0c9534243258b071bf587c4a4cab1279327da12567b7db2ea99eaa253b350','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO agreement_versions VALUES('019b78c9-0a80-709e-b7e1-83dfabe00860','019b78c9-0a80-709e-b7e1-83de176c17a3',1,NULL,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n','\n',char(10)),'d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO agreement_versions VALUES('019bc0e2-1280-72d1-a584-3ff82bbc38e4','019b78c9-0a80-709e-b7e1-83de176c17a3',2,'019b78c9-0a80-709e-b7e1-83dfabe00860',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-72d1-a584-3ff74ecd4142');
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
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83c1ca3aaf6e','019b78c9-0a80-709e-b7e1-83c03f9d1e60',0,'foundations','Foundations','ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83c2daee4a86','019b78c9-0a80-709e-b7e1-83c03f9d1e60',1,'purpose','Purpose','3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83c34105ae5f','019b78c9-0a80-709e-b7e1-83c03f9d1e60',2,'commons','What is held in common','9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83c4869b744e','019b78c9-0a80-709e-b7e1-83c03f9d1e60',3,'members','Members','e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83c52fb63d69','019b78c9-0a80-709e-b7e1-83c03f9d1e60',4,'classes','Classes of members','7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83c6ad693fa4','019b78c9-0a80-709e-b7e1-83c03f9d1e60',5,'admission','Admission','aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83c7c72d4404','019b78c9-0a80-709e-b7e1-83c03f9d1e60',6,'exit','Leaving','956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83c80414964f','019b78c9-0a80-709e-b7e1-83c03f9d1e60',7,'deciding','Deciding','45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83c9ed702d9d','019b78c9-0a80-709e-b7e1-83c03f9d1e60',8,'voting-rights','Voting rights','83073ec392577b7640b5b896e0cec076dcccee898cf126c0703d3a6750879174',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83ca947065d5','019b78c9-0a80-709e-b7e1-83c03f9d1e60',9,'waiting-period','Waiting period','c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83cba974be82','019b78c9-0a80-709e-b7e1-83c03f9d1e60',10,'discussion','Discussion','8214eafd171df0f6c3188329d0d92a71dacf8e6a9dec7328074b19edfc0052d0',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83cc90de241d','019b78c9-0a80-709e-b7e1-83c03f9d1e60',11,'voting-period','Voting period','221f5ee5fd04831d858db3f26e9e876a1cab00727f330e72d684faed2f42407b',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83cdac6b1bde','019b78c9-0a80-709e-b7e1-83c03f9d1e60',12,'quorum','Quorum','ed5e2a14f98ef6798e9ad14868aea6c3fb8720d08e2fc6e8d57884481396ed6a',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83ce8c73d709','019b78c9-0a80-709e-b7e1-83c03f9d1e60',13,'majorities','Majorities','93e1bb6e907c8a9c890148bf9a51e8e0131b921125083d87baf562449efc8eb3',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83cf14170909','019b78c9-0a80-709e-b7e1-83c03f9d1e60',14,'secret-ballots','Secret ballots','79c159a40d3401edb5c94ba2e78adca30c04c5335493b0bb72270629b07f7a51',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83d0a5f874a9','019b78c9-0a80-709e-b7e1-83c03f9d1e60',15,'paper-ballots','Paper ballots','b4d97eef10bb36d586f6cb7add26e8087eadb4156295ceee44ecff00b917eb1f',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83d18dfad837','019b78c9-0a80-709e-b7e1-83c03f9d1e60',16,'delegation','Delegation','ec50b94458d43fd9a23fcca62b95989f169872e162708b9690ba456dfad68a37',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83d2f1744c4b','019b78c9-0a80-709e-b7e1-83c03f9d1e60',17,'meetings','Meetings','2db676189ac9c01350f3c11bfdcfb1c721a16eb1bdc45ee1d068b99d7a0c2579',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83d3224ad768','019b78c9-0a80-709e-b7e1-83c03f9d1e60',18,'amendments','Amending these bylaws','99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83d436527f7d','019b78c9-0a80-709e-b7e1-83c03f9d1e60',19,'roles-and-circles','Roles and circles','d7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83d5fdcfe48c','019b78c9-0a80-709e-b7e1-83c03f9d1e60',20,'roles','Roles','5f15e0aa195fc6be81ece87b3356c5d321f6710e3c619b047f5ed007dd3af930',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83d67ff9c78b','019b78c9-0a80-709e-b7e1-83c03f9d1e60',21,'terms','Terms','e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83d7e2d6cc38','019b78c9-0a80-709e-b7e1-83c03f9d1e60',22,'circles','Circles','ae205de0390cdb31c56d75832843c8a4e8fad2ed1425ffd0f9520c2ad34a513e',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83d8bd71d36a','019b78c9-0a80-709e-b7e1-83c03f9d1e60',23,'holding-to-account','Holding to account','25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83d9e090e8af','019b78c9-0a80-709e-b7e1-83c03f9d1e60',24,'monitoring','Monitoring','ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83da0765f6e7','019b78c9-0a80-709e-b7e1-83c03f9d1e60',25,'record','The record','398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83dbff55f505','019b78c9-0a80-709e-b7e1-83c03f9d1e60',26,'sanctions','Graduated sanctions','2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83dc421864d2','019b78c9-0a80-709e-b7e1-83c03f9d1e60',27,'conflict','Conflicts','98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83dd04414ec5','019b78c9-0a80-709e-b7e1-83c03f9d1e60',28,'dissolution','Dissolution','8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83e0446595b0','019b78c9-0a80-709e-b7e1-83dfabe00860',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83e1449bad2b','019b78c9-0a80-709e-b7e1-83dfabe00860',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83e27c37bc40','019b78c9-0a80-709e-b7e1-83dfabe00860',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83e358a3d565','019b78c9-0a80-709e-b7e1-83dfabe00860',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83e46cf2ba8f','019b78c9-0a80-709e-b7e1-83dfabe00860',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83e5c1cabc11','019b78c9-0a80-709e-b7e1-83dfabe00860',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83e601262d1c','019b78c9-0a80-709e-b7e1-83dfabe00860',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83e7fd87e707','019b78c9-0a80-709e-b7e1-83dfabe00860',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83e868740373','019b78c9-0a80-709e-b7e1-83dfabe00860',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83e9e3d426d8','019b78c9-0a80-709e-b7e1-83dfabe00860',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83eac0f9dc8b','019b78c9-0a80-709e-b7e1-83dfabe00860',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83eb8b5f427a','019b78c9-0a80-709e-b7e1-83dfabe00860',11,'shared-costs','Shared costs','88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83ec45fc8da2','019b78c9-0a80-709e-b7e1-83dfabe00860',12,'cost-sharing','How costs are shared','b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019b78c9-0a80-709e-b7e1-83edc7b5bae8','019b78c9-0a80-709e-b7e1-83dfabe00860',13,'cost-visibility','What members see of each other','b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-3ff930193057','019bc0e2-1280-72d1-a584-3ff82bbc38e4',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-3ffa297c61de','019bc0e2-1280-72d1-a584-3ff82bbc38e4',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-3ffb78c336d7','019bc0e2-1280-72d1-a584-3ff82bbc38e4',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-3ffc3b696cf9','019bc0e2-1280-72d1-a584-3ff82bbc38e4',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-3ffd937bdc3c','019bc0e2-1280-72d1-a584-3ff82bbc38e4',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-3ffe10dc74b6','019bc0e2-1280-72d1-a584-3ff82bbc38e4',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-3fffe8c22615','019bc0e2-1280-72d1-a584-3ff82bbc38e4',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-40003f11e649','019bc0e2-1280-72d1-a584-3ff82bbc38e4',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-4001bd96609b','019bc0e2-1280-72d1-a584-3ff82bbc38e4',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-4002501f3bec','019bc0e2-1280-72d1-a584-3ff82bbc38e4',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-4003c557fc33','019bc0e2-1280-72d1-a584-3ff82bbc38e4',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-4004a8623e5a','019bc0e2-1280-72d1-a584-3ff82bbc38e4',11,'shared-costs','Shared costs','88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-400578c29f84','019bc0e2-1280-72d1-a584-3ff82bbc38e4',12,'cost-sharing','How costs are shared','b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-4006beb00d89','019bc0e2-1280-72d1-a584-3ff82bbc38e4',13,'cost-visibility','What members see of each other','b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182',1,'019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO clauses VALUES('019bc0e2-1280-72d1-a584-400783b51396','019bc0e2-1280-72d1-a584-3ff82bbc38e4',14,'hardship','hardship','48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d',2,'019bc0e2-1280-72d1-a584-3ff74ecd4142');
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
INSERT INTO drafts VALUES('019b78c9-0a80-709e-b7e1-84069b570fba','019b78c9-0a80-709e-b7e1-83de176c17a3',1,'019b78c9-0a80-709e-b7e1-83dfabe00860',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),2,'adopted','019b78c9-0a80-709e-b7e1-840bd8dad338','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-01-01 09:00:00');
CREATE TABLE draft_revisions (
    id TEXT NOT NULL PRIMARY KEY,
    draft_id TEXT NOT NULL REFERENCES drafts (id),
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES members (id),
    saved_at TEXT NOT NULL,
    UNIQUE (draft_id, revision)
) STRICT;
INSERT INTO draft_revisions VALUES('019b78c9-0a80-709e-b7e1-8407488dc4f1','019b78c9-0a80-709e-b7e1-84069b570fba',1,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n','\n',char(10)),'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-01-01 09:00:00');
INSERT INTO draft_revisions VALUES('019b78c9-0a80-709e-b7e1-8409c7914cc2','019b78c9-0a80-709e-b7e1-84069b570fba',2,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-01-01 09:00:00');
CREATE TABLE decision_effects (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    position INTEGER NOT NULL,
    effect TEXT NOT NULL,
    draft_hash TEXT
, option_number INTEGER) STRICT;
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82de7a67faae','019b78c9-0a80-709e-b7e1-82dd43f1e365',0,'{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82df5178fe2b','019b78c9-0a80-709e-b7e1-82dd43f1e365',1,'{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82e0f0beab4e','019b78c9-0a80-709e-b7e1-82dd43f1e365',2,'{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82e1e10d1410','019b78c9-0a80-709e-b7e1-82dd43f1e365',3,'{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82e2361da9a0','019b78c9-0a80-709e-b7e1-82dd43f1e365',4,'{"effect":"set_rule","key":"membership.votes_on_leave","scope":"","value":"no"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82e3980481dc','019b78c9-0a80-709e-b7e1-82dd43f1e365',5,'{"effect":"set_rule","key":"membership.votes_suspended","scope":"","value":"no"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82e486040e64','019b78c9-0a80-709e-b7e1-82dd43f1e365',6,'{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82e591f73cbe','019b78c9-0a80-709e-b7e1-82dd43f1e365',7,'{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82e6e77e938e','019b78c9-0a80-709e-b7e1-82dd43f1e365',8,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82e77dbca990','019b78c9-0a80-709e-b7e1-82dd43f1e365',9,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"election","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82e896b99d66','019b78c9-0a80-709e-b7e1-82dd43f1e365',10,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82e96975cb0a','019b78c9-0a80-709e-b7e1-82dd43f1e365',11,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82ea0f367d37','019b78c9-0a80-709e-b7e1-82dd43f1e365',12,'{"effect":"set_rule","key":"decisions.summaries","scope":"","value":"not_needed"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82ebbf346aa2','019b78c9-0a80-709e-b7e1-82dd43f1e365',13,'{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82eca629d6f1','019b78c9-0a80-709e-b7e1-82dd43f1e365',14,'{"effect":"set_rule","key":"decisions.voting_days","scope":"election","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82ed92ec2e1b','019b78c9-0a80-709e-b7e1-82dd43f1e365',15,'{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82ee5f375757','019b78c9-0a80-709e-b7e1-82dd43f1e365',16,'{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82efc3caab67','019b78c9-0a80-709e-b7e1-82dd43f1e365',17,'{"effect":"set_rule","key":"decisions.extension_days_max","scope":"","value":"3"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82f0e5ed5b9b','019b78c9-0a80-709e-b7e1-82dd43f1e365',18,'{"effect":"set_rule","key":"decisions.early_close","scope":"ordinary","value":"never"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82f1cc2788cd','019b78c9-0a80-709e-b7e1-82dd43f1e365',19,'{"effect":"set_rule","key":"decisions.early_close","scope":"election","value":"never"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82f23be87e1d','019b78c9-0a80-709e-b7e1-82dd43f1e365',20,'{"effect":"set_rule","key":"decisions.early_close","scope":"policy","value":"never"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82f3d7224139','019b78c9-0a80-709e-b7e1-82dd43f1e365',21,'{"effect":"set_rule","key":"decisions.early_close","scope":"bylaws","value":"never"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82f4eb5ba372','019b78c9-0a80-709e-b7e1-82dd43f1e365',22,'{"effect":"set_rule","key":"decisions.provisional_days","scope":"ordinary","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82f57c5a61df','019b78c9-0a80-709e-b7e1-82dd43f1e365',23,'{"effect":"set_rule","key":"decisions.provisional_days","scope":"election","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82f6aa848bc0','019b78c9-0a80-709e-b7e1-82dd43f1e365',24,'{"effect":"set_rule","key":"decisions.provisional_days","scope":"policy","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82f7222ffb4c','019b78c9-0a80-709e-b7e1-82dd43f1e365',25,'{"effect":"set_rule","key":"decisions.provisional_days","scope":"bylaws","value":"1"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82f813490b60','019b78c9-0a80-709e-b7e1-82dd43f1e365',26,'{"effect":"set_rule","key":"decisions.interested","scope":"","value":"vote"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82f92533e603','019b78c9-0a80-709e-b7e1-82dd43f1e365',27,'{"effect":"set_rule","key":"decisions.arrears_days","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82fa89fa75b6','019b78c9-0a80-709e-b7e1-82dd43f1e365',28,'{"effect":"set_rule","key":"decisions.reminder_days","scope":"","value":"2"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82fba0a0e169','019b78c9-0a80-709e-b7e1-82dd43f1e365',29,'{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82fc0f8d60ec','019b78c9-0a80-709e-b7e1-82dd43f1e365',30,'{"effect":"set_rule","key":"decisions.quorum","scope":"election","value":"1/4"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82fd184a942b','019b78c9-0a80-709e-b7e1-82dd43f1e365',31,'{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82fec4925900','019b78c9-0a80-709e-b7e1-82dd43f1e365',32,'{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-82ff03e973e4','019b78c9-0a80-709e-b7e1-82dd43f1e365',33,'{"effect":"set_rule","key":"decisions.quorum_of","scope":"ordinary","value":"votes"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83002bbc6dc8','019b78c9-0a80-709e-b7e1-82dd43f1e365',34,'{"effect":"set_rule","key":"decisions.quorum_of","scope":"election","value":"votes"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8301887ab8f1','019b78c9-0a80-709e-b7e1-82dd43f1e365',35,'{"effect":"set_rule","key":"decisions.quorum_of","scope":"policy","value":"votes"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8302f75b5a54','019b78c9-0a80-709e-b7e1-82dd43f1e365',36,'{"effect":"set_rule","key":"decisions.quorum_of","scope":"bylaws","value":"votes"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8303653efa56','019b78c9-0a80-709e-b7e1-82dd43f1e365',37,'{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83047b5bc6f8','019b78c9-0a80-709e-b7e1-82dd43f1e365',38,'{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83058c41b9c1','019b78c9-0a80-709e-b7e1-82dd43f1e365',39,'{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-830630424421','019b78c9-0a80-709e-b7e1-82dd43f1e365',40,'{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8307a1aaa6d9','019b78c9-0a80-709e-b7e1-82dd43f1e365',41,'{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8308628387b0','019b78c9-0a80-709e-b7e1-82dd43f1e365',42,'{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8309d69e229e','019b78c9-0a80-709e-b7e1-82dd43f1e365',43,'{"effect":"set_rule","key":"decisions.majority_base","scope":"ordinary","value":"cast"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-830aa1745345','019b78c9-0a80-709e-b7e1-82dd43f1e365',44,'{"effect":"set_rule","key":"decisions.majority_base","scope":"policy","value":"cast"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-830bf0554570','019b78c9-0a80-709e-b7e1-82dd43f1e365',45,'{"effect":"set_rule","key":"decisions.majority_base","scope":"bylaws","value":"cast"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-830c57a15d8d','019b78c9-0a80-709e-b7e1-82dd43f1e365',46,'{"effect":"set_rule","key":"decisions.majority_classes","scope":"ordinary","value":"together"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-830dd3934e72','019b78c9-0a80-709e-b7e1-82dd43f1e365',47,'{"effect":"set_rule","key":"decisions.majority_classes","scope":"policy","value":"together"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-830e8b8f7a1f','019b78c9-0a80-709e-b7e1-82dd43f1e365',48,'{"effect":"set_rule","key":"decisions.majority_classes","scope":"bylaws","value":"together"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-830f85e3a4aa','019b78c9-0a80-709e-b7e1-82dd43f1e365',49,'{"effect":"set_rule","key":"decisions.stand_asides_max","scope":"","value":"1/3"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8310d502c40b','019b78c9-0a80-709e-b7e1-82dd43f1e365',50,'{"effect":"set_rule","key":"decisions.blocks_max","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83114f191654','019b78c9-0a80-709e-b7e1-82dd43f1e365',51,'{"effect":"set_rule","key":"decisions.methods","scope":"approval","value":"election"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8312849c2cc5','019b78c9-0a80-709e-b7e1-82dd43f1e365',52,'{"effect":"set_rule","key":"decisions.methods","scope":"schulze","value":"election"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8313edf8fdf4','019b78c9-0a80-709e-b7e1-82dd43f1e365',53,'{"effect":"set_rule","key":"decisions.methods","scope":"stv_scotland","value":"election"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-831446225dcf','019b78c9-0a80-709e-b7e1-82dd43f1e365',54,'{"effect":"set_rule","key":"decisions.ties","scope":"ordinary","value":"lot"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8315876965ac','019b78c9-0a80-709e-b7e1-82dd43f1e365',55,'{"effect":"set_rule","key":"decisions.ties","scope":"election","value":"lot"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8316b1f90f61','019b78c9-0a80-709e-b7e1-82dd43f1e365',56,'{"effect":"set_rule","key":"decisions.ties","scope":"policy","value":"lot"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-831701825ca8','019b78c9-0a80-709e-b7e1-82dd43f1e365',57,'{"effect":"set_rule","key":"decisions.ties","scope":"bylaws","value":"lot"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8318bb55a49c','019b78c9-0a80-709e-b7e1-82dd43f1e365',58,'{"effect":"set_rule","key":"decisions.blank_ballots","scope":"ordinary","value":"counted"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8319d92b7006','019b78c9-0a80-709e-b7e1-82dd43f1e365',59,'{"effect":"set_rule","key":"decisions.blank_ballots","scope":"election","value":"counted"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-831a9922bde1','019b78c9-0a80-709e-b7e1-82dd43f1e365',60,'{"effect":"set_rule","key":"decisions.blank_ballots","scope":"policy","value":"counted"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-831b81b21889','019b78c9-0a80-709e-b7e1-82dd43f1e365',61,'{"effect":"set_rule","key":"decisions.blank_ballots","scope":"bylaws","value":"counted"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-831c9666eadc','019b78c9-0a80-709e-b7e1-82dd43f1e365',62,'{"effect":"set_rule","key":"decisions.secrecy","scope":"ordinary","value":"chosen"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-831d96729755','019b78c9-0a80-709e-b7e1-82dd43f1e365',63,'{"effect":"set_rule","key":"decisions.secrecy","scope":"election","value":"chosen"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-831e4077db0f','019b78c9-0a80-709e-b7e1-82dd43f1e365',64,'{"effect":"set_rule","key":"decisions.secrecy","scope":"policy","value":"open"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-831f1bd9ca3a','019b78c9-0a80-709e-b7e1-82dd43f1e365',65,'{"effect":"set_rule","key":"decisions.secrecy","scope":"bylaws","value":"open"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83209ad53525','019b78c9-0a80-709e-b7e1-82dd43f1e365',66,'{"effect":"set_rule","key":"decisions.declaration","scope":"ordinary","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83218c6b12ef','019b78c9-0a80-709e-b7e1-82dd43f1e365',67,'{"effect":"set_rule","key":"decisions.declaration","scope":"election","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-832232bf2d82','019b78c9-0a80-709e-b7e1-82dd43f1e365',68,'{"effect":"set_rule","key":"decisions.declaration","scope":"policy","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8323febae1d1','019b78c9-0a80-709e-b7e1-82dd43f1e365',69,'{"effect":"set_rule","key":"decisions.declaration","scope":"bylaws","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8324a51e2365','019b78c9-0a80-709e-b7e1-82dd43f1e365',70,'{"effect":"set_rule","key":"decisions.contest_days","scope":"ordinary","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83252c2496e6','019b78c9-0a80-709e-b7e1-82dd43f1e365',71,'{"effect":"set_rule","key":"decisions.contest_days","scope":"election","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8326069f1878','019b78c9-0a80-709e-b7e1-82dd43f1e365',72,'{"effect":"set_rule","key":"decisions.contest_days","scope":"policy","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8327bbe6f603','019b78c9-0a80-709e-b7e1-82dd43f1e365',73,'{"effect":"set_rule","key":"decisions.contest_days","scope":"bylaws","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83288917f02f','019b78c9-0a80-709e-b7e1-82dd43f1e365',74,'{"effect":"set_rule","key":"decisions.receipts","scope":"","value":"received"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83295950f418','019b78c9-0a80-709e-b7e1-82dd43f1e365',75,'{"effect":"set_rule","key":"decisions.turnout_floor","scope":"","value":"3"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-832af243f076','019b78c9-0a80-709e-b7e1-82dd43f1e365',76,'{"effect":"set_rule","key":"decisions.paper","scope":"ordinary","value":"web_only"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-832b0f60a12a','019b78c9-0a80-709e-b7e1-82dd43f1e365',77,'{"effect":"set_rule","key":"decisions.paper","scope":"election","value":"paper"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-832c9ebe4115','019b78c9-0a80-709e-b7e1-82dd43f1e365',78,'{"effect":"set_rule","key":"decisions.paper","scope":"policy","value":"web_only"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-832dd283f971','019b78c9-0a80-709e-b7e1-82dd43f1e365',79,'{"effect":"set_rule","key":"decisions.paper","scope":"bylaws","value":"web_only"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-832e215e02b3','019b78c9-0a80-709e-b7e1-82dd43f1e365',80,'{"effect":"set_rule","key":"decisions.invalid_papers","scope":"","value":"uncounted"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-832f083928d1','019b78c9-0a80-709e-b7e1-82dd43f1e365',81,'{"effect":"set_rule","key":"decisions.delegation","scope":"ordinary","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83308e7a96ee','019b78c9-0a80-709e-b7e1-82dd43f1e365',82,'{"effect":"set_rule","key":"decisions.delegation","scope":"election","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83318c163af3','019b78c9-0a80-709e-b7e1-82dd43f1e365',83,'{"effect":"set_rule","key":"decisions.delegation","scope":"policy","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8332686a8f58','019b78c9-0a80-709e-b7e1-82dd43f1e365',84,'{"effect":"set_rule","key":"decisions.delegation","scope":"bylaws","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8333d42657e6','019b78c9-0a80-709e-b7e1-82dd43f1e365',85,'{"effect":"set_rule","key":"decisions.delegations_max","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8334a841b9ab','019b78c9-0a80-709e-b7e1-82dd43f1e365',86,'{"effect":"set_rule","key":"decisions.meeting","scope":"ordinary","value":"optional"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-833520816975','019b78c9-0a80-709e-b7e1-82dd43f1e365',87,'{"effect":"set_rule","key":"decisions.meeting","scope":"election","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8336221aa0e7','019b78c9-0a80-709e-b7e1-82dd43f1e365',88,'{"effect":"set_rule","key":"decisions.meeting","scope":"policy","value":"optional"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83377d8865a6','019b78c9-0a80-709e-b7e1-82dd43f1e365',89,'{"effect":"set_rule","key":"decisions.meeting","scope":"bylaws","value":"none"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-833872400b7c','019b78c9-0a80-709e-b7e1-82dd43f1e365',90,'{"effect":"set_rule","key":"meetings.notice_days","scope":"","value":"14"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83394543ac73','019b78c9-0a80-709e-b7e1-82dd43f1e365',91,'{"effect":"set_rule","key":"meetings.items_days","scope":"","value":"7"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-833a6f9edb5c','019b78c9-0a80-709e-b7e1-82dd43f1e365',92,'{"effect":"set_rule","key":"meetings.proxies_max","scope":"","value":"2"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-833b913f8e3d','019b78c9-0a80-709e-b7e1-82dd43f1e365',93,'{"effect":"set_rule","key":"meetings.proxies_secret","scope":"","value":"no"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-833c6ffbaaf5','019b78c9-0a80-709e-b7e1-82dd43f1e365',94,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-833db4b2d420','019b78c9-0a80-709e-b7e1-82dd43f1e365',95,'{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-833e6c7b6b8e','019b78c9-0a80-709e-b7e1-82dd43f1e365',96,'{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-833fbcafe517','019b78c9-0a80-709e-b7e1-82dd43f1e365',97,'{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8340203b878a','019b78c9-0a80-709e-b7e1-82dd43f1e365',98,'{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8341247ab4bb','019b78c9-0a80-709e-b7e1-82dd43f1e365',99,'{"effect":"set_rule","key":"sharing.method","scope":"","value":"by_use"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8342e9d177f0','019b78c9-0a80-709e-b7e1-82dd43f1e365',100,'{"effect":"set_rule","key":"sharing.fixed","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8343c52f5d30','019b78c9-0a80-709e-b7e1-82dd43f1e365',101,'{"effect":"set_rule","key":"sharing.floor","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-834446805b95','019b78c9-0a80-709e-b7e1-82dd43f1e365',102,'{"effect":"set_rule","key":"sharing.cap","scope":"","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8345bfdaa11f','019b78c9-0a80-709e-b7e1-82dd43f1e365',103,'{"effect":"set_rule","key":"sharing.weight","scope":"full","value":"1"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8346d898a80f','019b78c9-0a80-709e-b7e1-82dd43f1e365',104,'{"effect":"set_rule","key":"sharing.weight","scope":"supporting","value":"0"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-83470aa95566','019b78c9-0a80-709e-b7e1-82dd43f1e365',105,'{"effect":"set_rule","key":"sharing.weight","scope":"organisation","value":"3"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8348e4ac4ec2','019b78c9-0a80-709e-b7e1-82dd43f1e365',106,'{"effect":"set_rule","key":"sharing.group_floor","scope":"","value":"10"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-84245d731759','019b78c9-0a80-709e-b7e1-840bd8dad338',0,'{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}','401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8425b85052e1','019b78c9-0a80-709e-b7e1-840bd8dad338',1,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-709e-b7e1-8426bcfe1440','019b78c9-0a80-709e-b7e1-840bd8dad338',2,'{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}',NULL,NULL);
INSERT INTO decision_effects VALUES('019bc0e2-1280-72d1-a584-40117ec72765','019bc0e2-1280-72d1-a584-400f69df9047',0,'{"effect":"note"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019be4ee-9680-7485-980d-cd3461c272ed','019be4ee-9680-7485-980d-cd329fc50b66',0,'{"effect":"note"}',NULL,NULL);
INSERT INTO decision_effects VALUES('019be4ee-9680-7485-980d-cd3e3a65f93c','019be4ee-9680-7485-980d-cd3a76eae0ad',0,'{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/4"}',NULL,NULL);
CREATE TABLE comments (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL,
    author_id TEXT NOT NULL REFERENCES members (id),
    body TEXT NOT NULL,
    created_at TEXT NOT NULL, thread INTEGER NOT NULL DEFAULT 0, edited_at TEXT, taken_back_at TEXT, hidden_at TEXT, hidden_by TEXT REFERENCES members (id), hidden_reason TEXT,
    UNIQUE (decision_id, number)
) STRICT;
INSERT INTO comments VALUES('019be4ee-9680-7485-980d-cd38b67abee0','019be4ee-9680-7485-980d-cd329fc50b66',1,'019b78c9-0a80-709e-b7e1-83fdec259e32',replace('She said: "no\yes", ''so''.\n	Ça va? ¡Sí! 水路 🌾 {"a":1}, =1+1','\n',char(10)),'2026-01-15 09:00:00',1,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO decision_rules VALUES('019b78c9-0a80-709e-b7e1-84281c55a623','019b78c9-0a80-709e-b7e1-840bd8dad338','discussion','decisions.discussion_days','policy','019b78c9-0a80-709e-b7e1-835716625524','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a4f61d954aec','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.voting_days','policy','019b78c9-0a80-709e-b7e1-835ceb2eb503','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a4f77c4341ad','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.quorum','policy','019b78c9-0a80-709e-b7e1-836c8b07d2a5','1/4');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a4f825ac2faf','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.quorum_of','policy','019b78c9-0a80-709e-b7e1-8370d85e480e','votes');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a4f93b3a21d5','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.secrecy','policy','019b78c9-0a80-709e-b7e1-838df231414c','open');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a4facfb41ef2','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.provisional_days','policy','019b78c9-0a80-709e-b7e1-83650ba9883f','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a4fb34a88096','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.declaration','policy','019b78c9-0a80-709e-b7e1-8391650cd727','none');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a4fc12a100f6','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.contest_days','policy','019b78c9-0a80-709e-b7e1-83956f9f97c0','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a4fda0b6c9a1','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.meeting','policy','019b78c9-0a80-709e-b7e1-83a595d3db03','optional');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a4fee620cfff','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.extension_days_max','','019b78c9-0a80-709e-b7e1-835ed3c8a59f','3');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a4ff88d55e90','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.early_close','policy','019b78c9-0a80-709e-b7e1-836134b46cc2','never');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a50005d34a87','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.paper','policy','019b78c9-0a80-709e-b7e1-839b8f5337af','web_only');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a5010622a435','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.invalid_papers','','019b78c9-0a80-709e-b7e1-839db920c5b0','uncounted');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a502ba6d1e76','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.delegation','policy','019b78c9-0a80-709e-b7e1-83a0c7fd38f1','none');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a50320c74b51','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.delegations_max','','019b78c9-0a80-709e-b7e1-83a215526517','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a504ca334e31','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.reminder_days','','019b78c9-0a80-709e-b7e1-8369bd4787f1','2');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a50502ac2048','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.majority','policy','019b78c9-0a80-709e-b7e1-8373f45bba51','simple');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a506861f3d15','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.threshold','policy','019b78c9-0a80-709e-b7e1-837696003038','1/2');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a5070f2d7c70','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.majority_base','policy','019b78c9-0a80-709e-b7e1-83791260a236','cast');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a508b943b220','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.majority_classes','policy','019b78c9-0a80-709e-b7e1-837c425052fb','together');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a509c6bff011','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.stand_asides_max','','019b78c9-0a80-709e-b7e1-837ea8b7c4e2','1/3');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a50ad0a63ae8','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.blocks_max','','019b78c9-0a80-709e-b7e1-837f7b99a111','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a50bcfb6b39c','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','membership.votes_on_leave','','019b78c9-0a80-709e-b7e1-83517696dff5','no');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a50cb995ac7f','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','membership.votes_suspended','','019b78c9-0a80-709e-b7e1-8352964edbeb','no');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a50d4e6b6c5b','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','membership.waiting_days','','019b78c9-0a80-709e-b7e1-8353b8d0767d','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a50e7615cc2f','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.interested','','019b78c9-0a80-709e-b7e1-83679f84d3b6','vote');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a50f3b6bd7e2','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','decisions.arrears_days','','019b78c9-0a80-709e-b7e1-8368dd2e257e','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a510b5c13b6e','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','membership.votes','full','019b78c9-0a80-709e-b7e1-834e8e7b57b9','1');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a511874fc9bf','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','membership.votes','supporting','019b78c9-0a80-709e-b7e1-834f3cad7987','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7711-ae4b-a5125b3fda7e','019b78c9-0a80-709e-b7e1-840bd8dad338','voting','membership.votes','organisation','019b78c9-0a80-709e-b7e1-8350711ac899','1');
INSERT INTO decision_rules VALUES('019bc0e2-1280-72d1-a584-401376947bf3','019bc0e2-1280-72d1-a584-400f69df9047','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-709e-b7e1-83550ec7e9b1','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd145ee3aa25','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.voting_days','ordinary','019b78c9-0a80-709e-b7e1-835abdb01f61','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd15fba35449','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.quorum','ordinary','019b78c9-0a80-709e-b7e1-836a4c7a3acf','1/5');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd16c8e4fdee','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.quorum_of','ordinary','019b78c9-0a80-709e-b7e1-836e41b5d289','votes');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd17fae0f911','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.secrecy','ordinary','019b78c9-0a80-709e-b7e1-838b94a33785','chosen');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd18444c31a5','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.provisional_days','ordinary','019b78c9-0a80-709e-b7e1-8363297335a9','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd1919c9a717','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.declaration','ordinary','019b78c9-0a80-709e-b7e1-838f33df9bd2','none');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd1a46de94ef','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.contest_days','ordinary','019b78c9-0a80-709e-b7e1-839324371f87','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd1b87ab8cb2','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.meeting','ordinary','019b78c9-0a80-709e-b7e1-83a3a314bb15','optional');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd1c2a3aec8e','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.extension_days_max','','019b78c9-0a80-709e-b7e1-835ed3c8a59f','3');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd1dcd9bdc13','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.early_close','ordinary','019b78c9-0a80-709e-b7e1-835fdf725ac9','never');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd1ee91d35ad','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.paper','ordinary','019b78c9-0a80-709e-b7e1-8399853def33','web_only');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd1f1a915972','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.invalid_papers','','019b78c9-0a80-709e-b7e1-839db920c5b0','uncounted');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd2098a0c509','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.delegation','ordinary','019b78c9-0a80-709e-b7e1-839efc946152','none');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd21d7eeca25','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.delegations_max','','019b78c9-0a80-709e-b7e1-83a215526517','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd22ae673661','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.reminder_days','','019b78c9-0a80-709e-b7e1-8369bd4787f1','2');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd23c82caed6','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.majority','ordinary','019b78c9-0a80-709e-b7e1-8372be22ba73','simple');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd24b20389d7','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.threshold','ordinary','019b78c9-0a80-709e-b7e1-837572eb8294','1/2');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd256af828d5','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.majority_base','ordinary','019b78c9-0a80-709e-b7e1-83785e2847e5','cast');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd26c113d080','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.majority_classes','ordinary','019b78c9-0a80-709e-b7e1-837b0164b4db','together');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd2777681cd3','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.stand_asides_max','','019b78c9-0a80-709e-b7e1-837ea8b7c4e2','1/3');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd2846f01a21','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.blocks_max','','019b78c9-0a80-709e-b7e1-837f7b99a111','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd2989523ddd','019bc0e2-1280-72d1-a584-400f69df9047','voting','membership.votes_on_leave','','019b78c9-0a80-709e-b7e1-83517696dff5','no');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd2a7e5f654f','019bc0e2-1280-72d1-a584-400f69df9047','voting','membership.votes_suspended','','019b78c9-0a80-709e-b7e1-8352964edbeb','no');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd2b99c5883c','019bc0e2-1280-72d1-a584-400f69df9047','voting','membership.waiting_days','','019b78c9-0a80-709e-b7e1-8353b8d0767d','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd2c7ade9a65','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.interested','','019b78c9-0a80-709e-b7e1-83679f84d3b6','vote');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd2d931425ee','019bc0e2-1280-72d1-a584-400f69df9047','voting','decisions.arrears_days','','019b78c9-0a80-709e-b7e1-8368dd2e257e','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd2e0625081f','019bc0e2-1280-72d1-a584-400f69df9047','voting','membership.votes','full','019b78c9-0a80-709e-b7e1-834e8e7b57b9','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd2fbd50d09d','019bc0e2-1280-72d1-a584-400f69df9047','voting','membership.votes','supporting','019b78c9-0a80-709e-b7e1-834f3cad7987','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd30982324d6','019bc0e2-1280-72d1-a584-400f69df9047','voting','membership.votes','organisation','019b78c9-0a80-709e-b7e1-8350711ac899','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd36d6235fd4','019be4ee-9680-7485-980d-cd329fc50b66','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-709e-b7e1-83550ec7e9b1','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-7485-980d-cd40b96cfd94','019be4ee-9680-7485-980d-cd3a76eae0ad','discussion','decisions.discussion_days','bylaws','019b78c9-0a80-709e-b7e1-8358f915e6ee','14');
CREATE TABLE electoral_roll (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    votes INTEGER NOT NULL,
    reason TEXT NOT NULL, class TEXT,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO electoral_roll VALUES('019b78c9-0a80-709e-b7e1-840bd8dad338','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019b78c9-0a80-709e-b7e1-840bd8dad338','019b78c9-0a80-709e-b7e1-83fdec259e32',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019b78c9-0a80-709e-b7e1-840bd8dad338','019b78c9-0a80-709e-b7e1-840000691654',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019bc0e2-1280-72d1-a584-400f69df9047','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019bc0e2-1280-72d1-a584-400f69df9047','019b78c9-0a80-709e-b7e1-83fdec259e32',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019bc0e2-1280-72d1-a584-400f69df9047','019b78c9-0a80-709e-b7e1-840000691654',1,'eligible',NULL);
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
INSERT INTO decision_results VALUES('019b78c9-0a80-709e-b7e1-840bd8dad338',3,2,0,0,'1/4',1,1,'simple','1/2',1,1,'2026-01-15 09:00:00','[]');
INSERT INTO decision_results VALUES('019bc0e2-1280-72d1-a584-400f69df9047',3,0,0,0,'1/5',1,0,'simple','1/2',0,0,'2026-02-03 09:00:00.000001','[]');
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
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-834d6e978fe9','membership.admission','',NULL,'secretary','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','admission');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-834e8e7b57b9','membership.votes','full',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-834f3cad7987','membership.votes','supporting',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8350711ac899','membership.votes','organisation',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83517696dff5','membership.votes_on_leave','',NULL,'no','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8352964edbeb','membership.votes_suspended','',NULL,'no','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8353b8d0767d','membership.waiting_days','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','waiting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83544b5822f9','roles.term_months_max','',NULL,'24','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','terms');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83550ec7e9b1','decisions.discussion_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83567432f3bb','decisions.discussion_days','election',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-835716625524','decisions.discussion_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8358f915e6ee','decisions.discussion_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-835987313021','decisions.summaries','',NULL,'not_needed','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-835abdb01f61','decisions.voting_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-835b1e662247','decisions.voting_days','election',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-835ceb2eb503','decisions.voting_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-835deab8fb26','decisions.voting_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-835ed3c8a59f','decisions.extension_days_max','',NULL,'3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-835fdf725ac9','decisions.early_close','ordinary',NULL,'never','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83600246d5e9','decisions.early_close','election',NULL,'never','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-836134b46cc2','decisions.early_close','policy',NULL,'never','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8362eab94841','decisions.early_close','bylaws',NULL,'never','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8363297335a9','decisions.provisional_days','ordinary',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83644169ad9b','decisions.provisional_days','election',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83650ba9883f','decisions.provisional_days','policy',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8366ad2f038b','decisions.provisional_days','bylaws',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83679f84d3b6','decisions.interested','',NULL,'vote','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8368dd2e257e','decisions.arrears_days','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8369bd4787f1','decisions.reminder_days','',NULL,'2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-836a4c7a3acf','decisions.quorum','ordinary',NULL,'1/5','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-836b1ae77c02','decisions.quorum','election',NULL,'1/4','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-836c8b07d2a5','decisions.quorum','policy',NULL,'1/4','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-836d4f1ff947','decisions.quorum','bylaws',NULL,'1/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-836e41b5d289','decisions.quorum_of','ordinary',NULL,'votes','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-836f7a510cc0','decisions.quorum_of','election',NULL,'votes','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8370d85e480e','decisions.quorum_of','policy',NULL,'votes','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8371f3c79987','decisions.quorum_of','bylaws',NULL,'votes','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8372be22ba73','decisions.majority','ordinary',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8373f45bba51','decisions.majority','policy',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-837448c44708','decisions.majority','bylaws',NULL,'qualified','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-837572eb8294','decisions.threshold','ordinary',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-837696003038','decisions.threshold','policy',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-837704fb2e4c','decisions.threshold','bylaws',NULL,'2/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83785e2847e5','decisions.majority_base','ordinary',NULL,'cast','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83791260a236','decisions.majority_base','policy',NULL,'cast','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-837aef423f31','decisions.majority_base','bylaws',NULL,'cast','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-837b0164b4db','decisions.majority_classes','ordinary',NULL,'together','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-837c425052fb','decisions.majority_classes','policy',NULL,'together','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-837ddc1e9ab5','decisions.majority_classes','bylaws',NULL,'together','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-837ea8b7c4e2','decisions.stand_asides_max','',NULL,'1/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-837f7b99a111','decisions.blocks_max','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83806414d377','decisions.methods','approval',NULL,'election','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8381058062f5','decisions.methods','schulze',NULL,'election','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-838298c089e4','decisions.methods','stv_scotland',NULL,'election','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8383adf27784','decisions.ties','ordinary',NULL,'lot','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-838496811096','decisions.ties','election',NULL,'lot','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83853e6df757','decisions.ties','policy',NULL,'lot','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83861e37400e','decisions.ties','bylaws',NULL,'lot','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8387468bff39','decisions.blank_ballots','ordinary',NULL,'counted','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-838809d66bec','decisions.blank_ballots','election',NULL,'counted','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8389dda0795b','decisions.blank_ballots','policy',NULL,'counted','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-838aeb0f2c84','decisions.blank_ballots','bylaws',NULL,'counted','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-838b94a33785','decisions.secrecy','ordinary',NULL,'chosen','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-838c232f5ad3','decisions.secrecy','election',NULL,'chosen','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-838df231414c','decisions.secrecy','policy',NULL,'open','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-838e855e3323','decisions.secrecy','bylaws',NULL,'open','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-838f33df9bd2','decisions.declaration','ordinary',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83908949322f','decisions.declaration','election',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8391650cd727','decisions.declaration','policy',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83927ce0b536','decisions.declaration','bylaws',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-839324371f87','decisions.contest_days','ordinary',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8394133c9b7d','decisions.contest_days','election',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83956f9f97c0','decisions.contest_days','policy',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83965804f396','decisions.contest_days','bylaws',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8397597a9570','decisions.receipts','',NULL,'received','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-839876cdddc5','decisions.turnout_floor','',NULL,'3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-8399853def33','decisions.paper','ordinary',NULL,'web_only','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','paper-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-839af6fa13a9','decisions.paper','election',NULL,'paper','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','paper-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-839b8f5337af','decisions.paper','policy',NULL,'web_only','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','paper-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-839c1114eaf3','decisions.paper','bylaws',NULL,'web_only','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','paper-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-839db920c5b0','decisions.invalid_papers','',NULL,'uncounted','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','paper-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-839efc946152','decisions.delegation','ordinary',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-839fdcb9ce68','decisions.delegation','election',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83a0c7fd38f1','decisions.delegation','policy',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83a12f02ddd5','decisions.delegation','bylaws',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83a215526517','decisions.delegations_max','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83a3a314bb15','decisions.meeting','ordinary',NULL,'optional','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83a48e9f7b55','decisions.meeting','election',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83a595d3db03','decisions.meeting','policy',NULL,'optional','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83a6c86f5cd0','decisions.meeting','bylaws',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83a7706c3d27','meetings.notice_days','',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83a8c4685b1b','meetings.items_days','',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83a97771e6ca','meetings.proxies_max','',NULL,'2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83aa2a13cb08','meetings.proxies_secret','',NULL,'no','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','bylaws','meetings');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83ab991db138','dues.monthly','full',NULL,'1200','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83acd1201ad3','dues.monthly','supporting',NULL,'500','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83ade62dcf78','dues.monthly','organisation',NULL,'4000','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83ae45604420','dues.due_day','',NULL,'10','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','dues-policy','due-day');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83afdae9ed73','dues.grace_days','',NULL,'30','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','dues-policy','grace-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83b051a92112','sharing.method','',NULL,'by_use','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83b1915cbc27','sharing.fixed','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83b27088922e','sharing.floor','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83b3be71c57e','sharing.cap','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83b4324e30e3','sharing.weight','full',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83b51b86e78b','sharing.weight','supporting',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83b637cd36e3','sharing.weight','organisation',NULL,'3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-709e-b7e1-83b75b7986bc','sharing.group_floor','',NULL,'10','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-709e-b7e1-834989a6d77a','dues-policy','cost-visibility');
INSERT INTO rule_values VALUES('019bc0e2-1280-72d1-a584-40096756b4ef','dues.monthly','full',NULL,'1500','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-72d1-a584-3ff74ecd4142','dues-policy','monthly-dues');
CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('asset', 'liability', 'equity', 'income', 'expense')),
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO accounts VALUES('019b78c9-0a80-709e-b7e1-83f4ecc5e4a6','1000','account-1000','asset','019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO accounts VALUES('019b78c9-0a80-709e-b7e1-83f5b30e75f6','1010','account-1010','asset','019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO accounts VALUES('019b78c9-0a80-709e-b7e1-83f63be2ed20','1090','account-1090','asset','019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO accounts VALUES('019b78c9-0a80-709e-b7e1-83f724a00d5d','1200','account-1200','asset','019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO accounts VALUES('019b78c9-0a80-709e-b7e1-83f873b5fcc0','4000','account-4000','income','019b78c9-0a80-709e-b7e1-834989a6d77a');
INSERT INTO accounts VALUES('019b78c9-0a80-709e-b7e1-83f97cb5a72a','4100','account-4100','income','019b78c9-0a80-709e-b7e1-834989a6d77a');
CREATE TABLE postings (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES journal_entries (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    member_id TEXT REFERENCES members (id),
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL
) STRICT;
INSERT INTO postings VALUES('019c22ba-e680-77d3-9c91-776c37c569a3','019c22ba-e680-77d3-9c91-776b522730e3','019b78c9-0a80-709e-b7e1-83f724a00d5d','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77d3-9c91-776d76b12904','019c22ba-e680-77d3-9c91-776b522730e3','019b78c9-0a80-709e-b7e1-83f724a00d5d','019b78c9-0a80-709e-b7e1-83fdec259e32',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77d3-9c91-776eefabdc24','019c22ba-e680-77d3-9c91-776b522730e3','019b78c9-0a80-709e-b7e1-83f724a00d5d','019b78c9-0a80-709e-b7e1-840000691654',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77d3-9c91-776ff44479be','019c22ba-e680-77d3-9c91-776b522730e3','019b78c9-0a80-709e-b7e1-83f873b5fcc0',NULL,-4500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77d3-9c91-7775fdd7730a','019c22ba-e680-77d3-9c91-77746f367feb','019b78c9-0a80-709e-b7e1-83f4ecc5e4a6',NULL,500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77d3-9c91-7776087cb8a1','019c22ba-e680-77d3-9c91-77746f367feb','019b78c9-0a80-709e-b7e1-83f724a00d5d','019b78c9-0a80-709e-b7e1-83fdec259e32',-500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77d3-9c91-777a332e18b3','019c22ba-e680-77d3-9c91-777972205a93','019b78c9-0a80-709e-b7e1-83f4ecc5e4a6',NULL,700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77d3-9c91-777b803041d4','019c22ba-e680-77d3-9c91-777972205a93','019b78c9-0a80-709e-b7e1-83f724a00d5d','019b78c9-0a80-709e-b7e1-83fdec259e32',-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77d3-9c91-777f423bff6f','019c22ba-e680-77d3-9c91-777ee53ac028','019b78c9-0a80-709e-b7e1-83f4ecc5e4a6',NULL,-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77d3-9c91-77806c35219a','019c22ba-e680-77d3-9c91-777ee53ac028','019b78c9-0a80-709e-b7e1-83f724a00d5d','019b78c9-0a80-709e-b7e1-83fdec259e32',700,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7404-b2a2-d7c7895b9056','019ccce3-b100-7404-b2a2-d7c6c4f005d5','019b78c9-0a80-709e-b7e1-83f724a00d5d','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7404-b2a2-d7c860e3b3c3','019ccce3-b100-7404-b2a2-d7c6c4f005d5','019b78c9-0a80-709e-b7e1-83f97cb5a72a',NULL,-3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7404-b2a2-d7cffa355770','019ccce3-b100-7404-b2a2-d7ce00e34892','019b78c9-0a80-709e-b7e1-83f724a00d5d','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',-3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7404-b2a2-d7d060cc8ef8','019ccce3-b100-7404-b2a2-d7ce00e34892','019b78c9-0a80-709e-b7e1-83f97cb5a72a',NULL,3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7404-b2a2-d7d4e2696333','019ccce3-b100-7404-b2a2-d7d30d5e30d5','019b78c9-0a80-709e-b7e1-83f724a00d5d','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',3255,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7404-b2a2-d7d58453a86d','019ccce3-b100-7404-b2a2-d7d30d5e30d5','019b78c9-0a80-709e-b7e1-83f724a00d5d','019b78c9-0a80-709e-b7e1-83fdec259e32',1465,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7404-b2a2-d7d67d29839c','019ccce3-b100-7404-b2a2-d7d30d5e30d5','019b78c9-0a80-709e-b7e1-83f97cb5a72a',NULL,-4720,'EUR');
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
INSERT INTO dues_runs VALUES('019c22ba-e680-77d3-9c91-776a377ec36d','2026-02','2026-02-10','019c22ba-e680-77d3-9c91-776b522730e3','019b78c9-0a80-709e-b7e1-83ae45604420',3,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-02-03 09:00:00.000001');
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
INSERT INTO payments VALUES('019c22ba-e680-77d3-9c91-7777fe4c9c9b',1,'019b78c9-0a80-709e-b7e1-83fdec259e32','2026-02-02',500,'bank','','019c22ba-e680-77d3-9c91-77746f367feb',NULL,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-02-03 09:00:00.000001');
INSERT INTO payments VALUES('019c22ba-e680-77d3-9c91-777cd5c292c7',2,'019b78c9-0a80-709e-b7e1-83fdec259e32','2026-02-03',700,'bank','','019c22ba-e680-77d3-9c91-777972205a93','019c22ba-e680-77d3-9c91-777ee53ac028','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-02-03 09:00:00.000001');
CREATE TABLE events (
    id TEXT NOT NULL PRIMARY KEY,
    occurred_at TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor_number INTEGER,
    authority_id TEXT REFERENCES authorities (id),
    payload_hash TEXT NOT NULL
) STRICT;
INSERT INTO events VALUES('019b78c9-0a80-709e-b7e1-83fa2a00da1d','2026-01-01 09:00:00','community.founded','D-1',1,'019b78c9-0a80-709e-b7e1-834989a6d77a','de45d6fbe2f95199f69f83212d3f05e928fdac5523cb4e9c8bfb20dfdf58e2e2');
INSERT INTO events VALUES('019b78c9-0a80-709e-b7e1-83fbc97f284f','2026-01-01 09:00:00','members.member.entered','M-1',1,'019b78c9-0a80-709e-b7e1-834989a6d77a','17279e5238a8f800e849ddfca525d8c2df0c8ecd726f37fbc08fcd6f951d744f');
INSERT INTO events VALUES('019b78c9-0a80-709e-b7e1-83ffc441af6c','2026-01-01 09:00:00','members.member.admitted','M-2',1,'019b78c9-0a80-709e-b7e1-83fcd30dc366','e9a92898b1d857a06da403a1f57a75c530793c6acea5fa3251999ce8147c8980');
INSERT INTO events VALUES('019b78c9-0a80-709e-b7e1-84022d96865b','2026-01-01 09:00:00','members.member.admitted','M-3',1,'019b78c9-0a80-709e-b7e1-83fcd30dc366','d31bf07e54039eec492828ebb3848e8035350e7ac8c0e50110916d51a046550d');
INSERT INTO events VALUES('019b78c9-0a80-709e-b7e1-8404686a1e33','2026-01-01 09:00:00','members.member.invited','M-3',1,NULL,'616e2d4131a8965a39e16d3a421394d772f4ecac91d0b3d94ee77fa3d3e02cb2');
INSERT INTO events VALUES('019b78c9-0a80-709e-b7e1-84059d44d19d','2026-01-01 09:00:00','members.password.set','M-3',3,NULL,'28b082c532457b9ff70227c86333d4844eab04a872cca3a411c0209066fbac62');
INSERT INTO events VALUES('019b78c9-0a80-709e-b7e1-8408803e936d','2026-01-01 09:00:00','agreements.draft.started','agreements/dues-policy/drafts/1',1,NULL,'78e448f4a45ff95b1b9a4f828f2d02686f1b99593b8034c1f83668e5552a4e1d');
INSERT INTO events VALUES('019b78c9-0a80-709e-b7e1-840ab7fdeff2','2026-01-01 09:00:00','agreements.draft.saved','agreements/dues-policy/drafts/1',1,NULL,'744b83661b100452f1b8dda541bb8a6f8c59cd90ab9d580e3096ab38e44eb16a');
INSERT INTO events VALUES('019b78c9-0a80-709e-b7e1-842770280a88','2026-01-01 09:00:00','decisions.drafted','D-2',1,NULL,'c509d3e6eb6dfaa31b86283989c51ffbf1426ebba92404c4012196569e636e13');
INSERT INTO events VALUES('019b78c9-0a80-709e-b7e1-8429bb0cbb66','2026-01-01 09:00:00','decisions.proposed','D-2',1,NULL,'74b7a13819483fe4f9f1632beea9f3f169e8f850ad2ed7707ff53151d5978e94');
INSERT INTO events VALUES('019b9cd5-8e80-7711-ae4b-a513f42b4d5b','2026-01-08 09:00:00','agreements.draft.frozen','agreements/dues-policy/drafts/1',1,NULL,'c1d53722fe922f43b114536b0e1dba4042e4b4e1a807f68faf7cd8d7134a8784');
INSERT INTO events VALUES('019b9cd5-8e80-7711-ae4b-a51421e93eb3','2026-01-08 09:00:00','decisions.opened','D-2',1,NULL,'fad726a9191865f22bc207453cda1f900313e3b48687f946bcad30c021930b1b');
INSERT INTO events VALUES('019b9cd5-8ef8-7276-a101-9a49d7213cfb','2026-01-08 09:00:00.120','decisions.vote.cast','D-2',1,NULL,'ba72ddb2c2c1aeec8de8b2f525192872ce95076ebc21b5069d7f03937856c0a4');
INSERT INTO events VALUES('019b9cd5-8efb-752e-9833-56f99e74fc14','2026-01-08 09:00:00.123456','decisions.vote.cast','D-2',2,NULL,'f42c666b9405399b30f39fd185b3a4e64cfe9676fe4f16deefba97bf096201b7');
INSERT INTO events VALUES('019bc0e2-1280-72d1-a584-4008c2cb7324','2026-01-15 09:00:00','agreements.version.adopted','agreements/dues-policy',NULL,'019bc0e2-1280-72d1-a584-3ff74ecd4142','ba9188d4de78b96727e9ca230f2529a3bc0c4e4594cf204315007978453054e5');
INSERT INTO events VALUES('019bc0e2-1280-72d1-a584-400a523e517b','2026-01-15 09:00:00','rules.set','dues.monthly',NULL,'019bc0e2-1280-72d1-a584-3ff74ecd4142','d76591fac9451f98dde45ce191aacfe9ede9795ddc953922a811eb488a4745fe');
INSERT INTO events VALUES('019bc0e2-1280-72d1-a584-400db0f2f5de','2026-01-15 09:00:00','circles.circle.created','machines',NULL,'019bc0e2-1280-72d1-a584-3ff74ecd4142','5824487a90a7ea2b24c948738769b29222da557c2502ffb48d2ddf559736680c');
INSERT INTO events VALUES('019bc0e2-1280-72d1-a584-400ef3879deb','2026-01-15 09:00:00','decisions.enacted','D-2',NULL,'019bc0e2-1280-72d1-a584-3ff74ecd4142','61cd766c4dc5f4de881cef44817cd6cfa805b7f13444441483dbe1566e0f5fe9');
INSERT INTO events VALUES('019bc0e2-1280-72d1-a584-401202dc0007','2026-01-15 09:00:00','decisions.drafted','D-3',1,NULL,'c3f7558fdbffd34c659f5af8aa3b3b7442eee57fd31637bebd0dc4df5881cd5a');
INSERT INTO events VALUES('019bc0e2-1280-72d1-a584-4014a70d46a2','2026-01-15 09:00:00','decisions.proposed','D-3',1,NULL,'27ea9ff3b5ae3b945a974c638d80baa0f0d4617ec60b63e6376cb09e5f5852fa');
INSERT INTO events VALUES('019be4ee-9680-7485-980d-cd316c01beb9','2026-01-22 09:00:00','decisions.opened','D-3',1,NULL,'e804e046109f3ec4e887b45547e8df00152c475b79977c2cd5da1a52cba25043');
INSERT INTO events VALUES('019be4ee-9680-7485-980d-cd353e99f0f9','2026-01-15 09:00:00','decisions.drafted','D-4',1,NULL,'ecf813ddc965b49e16c6a33e96f72e0395b9f146159161f522168bcd098dbc8f');
INSERT INTO events VALUES('019be4ee-9680-7485-980d-cd374813a818','2026-01-15 09:00:00','decisions.proposed','D-4',1,NULL,'773a9be1a28bd4828312657ffb536a1267c8929f12a692daf5678ec29700bd3e');
INSERT INTO events VALUES('019be4ee-9680-7485-980d-cd390ba5a4aa','2026-01-15 09:00:00','decisions.commented','D-4',2,NULL,'0def94594f07d4c8c355e4caf5e95a98a135bb1b3af79c8f4a0162e6fcd13d5f');
INSERT INTO events VALUES('019be4ee-9680-7485-980d-cd3fde6d55d9','2026-01-15 09:00:00','decisions.drafted','D-5',2,NULL,'5be797ae8ab52213256eceb955999988d3d23b0ab59ebd6d738783af98923342');
INSERT INTO events VALUES('019be4ee-9680-7485-980d-cd4117d5c528','2026-01-15 09:00:00','decisions.proposed','D-5',2,NULL,'8c8361e14556f93ad864d6512193e3498c7b76744ff6f28a142f62d7b8b2041e');
INSERT INTO events VALUES('019be4ee-9680-7485-980d-cd4294e88af5','2026-01-15 09:00:00','decisions.roll.drawn','D-5',1,NULL,'41eb2c9bc88a32d768c46324385694a42fb685293370f8c57ffb0f3e3385fafc');
INSERT INTO events VALUES('019be4ee-9680-7485-980d-cd439b90e9f9','2026-01-15 09:00:00','decisions.roll.objected','D-5',2,NULL,'eac1e0119fb6cb25057287e9e5fe15c106f91ea1b2ead082ab9356dce5186cda');
INSERT INTO events VALUES('019be4ee-9680-7485-980d-cd445d987eaf','2026-01-15 09:00:00','decisions.roll.objected','D-5',2,NULL,'358a4ba39dadb5f428a94593a7c818941f98b4ed45a0d8d7acc4d39c757a3ff3');
INSERT INTO events VALUES('019be4ee-9680-7485-980d-cd4589175c5c','2026-01-15 09:00:00','decisions.roll.ruled','D-5',1,NULL,'a3d828cd91d2a836a9042673f20dfe7fcf3f1ec23284f8f59ff633c668429869');
INSERT INTO events VALUES('019be4ee-9680-7485-980d-cd464832654e','2026-01-15 09:00:00','decisions.roll.ruled','D-5',1,NULL,'9f5262542a33319c6d81573a4ee8ee40ee1f472be2b07f442b1a090fddca995f');
INSERT INTO events VALUES('019be4ee-9680-7485-980d-cd476cdebccf','2026-01-15 09:00:00','decisions.roll.objected','D-5',2,NULL,'874fa240675e824cb3d39f9d3daa88d2d4c543be3356d8232e2160d4b0d95c8d');
INSERT INTO events VALUES('019be4ee-9680-7485-980d-cd48742ed715','2026-01-15 09:00:00','decisions.roll.replied','D-5',1,NULL,'9a7c862a9d5038f3cd829cd81c5f1685a5b1aae5484c23fedbf66f1e746f1359');
INSERT INTO events VALUES('019c22ba-e680-77d3-9c91-77693de23fb0','2026-02-03 09:00:00.000001','decisions.refused','D-3',NULL,NULL,'daeac56d0722d7fb8c2b350d7f2c3b8a13903aa7a260ebe849d954c55c334512');
INSERT INTO events VALUES('019c22ba-e680-77d3-9c91-777340effd2b','2026-02-03 09:00:00.000001','treasury.dues.posted','2026-02',1,NULL,'45f31b74db5565f8e733e06a8aee9b100d7b9fdbe249964d92bb26b400d70886');
INSERT INTO events VALUES('019c22ba-e680-77d3-9c91-7778b0826377','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-1',1,NULL,'a8a4f93da2f1a44f0b40936411242ed010a425ab3edc898db6c7bc28d71b9fd6');
INSERT INTO events VALUES('019c22ba-e680-77d3-9c91-777d60e7fb01','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-2',1,NULL,'21bb937995a25dccbf048b12626e7ff382139b9b78b868ade7755edab7e33d5e');
INSERT INTO events VALUES('019c22ba-e680-77d3-9c91-7781c02817ca','2026-02-03 09:00:00.000001','treasury.payment.reversed','P-2',1,NULL,'d84f5a646136387bedda2ea636a880b123c4d1f349b16d20bfbe6f09b543bbb6');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09baffe87f7e','2026-03-05 10:00:00','infrastructure.provider.created','infrastructure/providers/linea',1,NULL,'b6af5d4f378f469c42a97f30c939335845a6b0957c18542d9c1faf24686e20fc');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09bc8eacf91b','2026-03-05 10:00:00','infrastructure.site.created','infrastructure/sites/cellar',1,NULL,'c93dd8e18506e2a598be3023e23cd5050253d5a8dee0589b816931a18cf3913b');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09bef4415e68','2026-03-05 10:00:00','infrastructure.site.created','infrastructure/sites/hall',1,NULL,'0214a0764387ef0ebaa6bd4bdb07d77afa29bb57df53590d758387690607f12f');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09c82f5029da','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/debian',1,NULL,'3e3d0293e2d254349f2337e430fc6bf418be48f890e015d343950b3cedea8398');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09ca7d32551a','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/iron',1,NULL,'96bb5a0b420944cb305ee14ed2a24ac326c0030c5aaa7f057acddf6a77a80844');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09d4a9a4cee8','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/vm-1',1,NULL,'05a9cc92cec1dfb6d5e16268daa664e830e72601462722200e85299d4e17c7e6');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09d872725035','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/stalwart',1,NULL,'ce696026233e794591d7eb8d99132a21d76faaa2292f4493f5a31f628ad17adb');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09dab5642a79','2026-03-05 10:00:00','infrastructure.service.created','infrastructure/services/mail',1,NULL,'689191267125909dd97161c26f0bdf8d450af737c7cb2307bcdfd5e906697d4c');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09e46d732fc2','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/steel',1,NULL,'584e7b168bd1c39995a517c34ce66d2b2d2c5d3dfa0fd994668310c3cad146e0');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09e6a29b709e','2026-03-05 10:00:00','infrastructure.asset.moved','infrastructure/assets/vm-1',1,NULL,'40c40ee2c2fdd8295c0be6b04c603cc31618073fb23eeb773450065d603deec8');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09e7d0d38992','2026-03-05 10:00:00','infrastructure.asset.retired','infrastructure/assets/iron',1,NULL,'757b8ecc63b0c49010654a8c8ca0039b1966a4a685d45dbc67dedeae618ea887');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09e8680c9094','2026-03-05 10:00:00','infrastructure.asset.entrusted','infrastructure/assets/steel',1,NULL,'307f5cef37fa8fb92317222d66463623c9db90f9a399e5a8c885deefb0985bd7');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09ea6cf2e4cf','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'023c423a3ac4e8a06138c2a3eafb2ecd3ba87febf3a51f8a08a9d0a5d600ce49');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09ec3d37c1de','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'80d2e851f533fef8f1a1af67d105089287876651f4bd75c4e101a923d321e886');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09ee086f55b7','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'72ad532693c7a043ad78b675927b07f9e97392bc1659bc5ec164a7b2063445d3');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09f0558bb020','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'e2e43d544e6c67ff5ea5e4bc2ac13d76acbb3fd28cb0b60feda77965e3dff63b');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09f2d47e2276','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/services/mail',1,NULL,'75545f8f7383d2dfeeae0675a3d2131922c3a8f22c10edc9ca301695c17c622b');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09f4901c33bf','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/sites/hall',1,NULL,'2e2e15d27c350d4184cd722971688f02589faecc92f5a7a385f51c73922d4424');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09f677b2eada','2026-03-05 10:00:00','infrastructure.installation.recorded','infrastructure/services/mail',1,NULL,'a750ddb0aad965b685db1a159fd46ab108f675bdb2df2d32e27040b98297e0c1');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09f8e5a9d0e0','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/incus',1,NULL,'268a01b1aff27788fec38b58cca4b0aed407a9a8ca2da41d443456acc2297f82');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09fa4d119a76','2026-03-05 10:00:00','infrastructure.installation.recorded','infrastructure/assets/steel',1,NULL,'7a6dda576764e406b625f27ab76ea947001aa4aa756b9dc63bb3fc8f5785b68c');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09fca1acf459','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/rspamd',1,NULL,'d6d2d62718eb605a1b74918e8279f9ce3ea62d5aaa766c031f1ce67e4db9504e');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-09fea40f6850','2026-03-05 10:00:00','infrastructure.installation.recorded','infrastructure/services/mail',1,NULL,'8967a9de3102fc3cd381cd681e3581a76321e9c07d4b78ec45cc5838e970e43d');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-0a00684a6583','2026-03-05 10:00:00','infrastructure.further.added','infrastructure/services/mail',1,NULL,'5eb3609282c0083342f87fb629cc9fb2408f58fe0eacfc66e789bbed876a22d6');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-0a01e392c701','2026-03-05 10:00:00','infrastructure.installation.ended','infrastructure/services/mail',1,NULL,'79333e55ec7f5f7bcf7575cb96099735cfac88b2e7df19c60be42e64438e0f13');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-0a03f2d94e41','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/unused',1,NULL,'e392e11aceef700daae8d82e7db8009163424dbeda7b7ac282d05509cd969c55');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-0a0484d3bac5','2026-03-05 10:00:00','infrastructure.software.retired','infrastructure/software/unused',1,NULL,'2cf39bc43a112c17558f7cb5cac273200a8c9bc8ab497eece4d6f103056dd63a');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-0a062a3ca35e','2026-03-05 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/traffic',1,NULL,'6ff26018ccd297357c82ab2358aeae22fce48d331c14010ffbb328e7067734bf');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-0a08d4f827dd','2026-03-05 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/storage',1,NULL,'087fcdbf78c4338ba747654cbda5030e8a78618d9f06f2d50c7e809aa2d4c0f8');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-0a0aebabca3f','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'327d520dc24245ec32df6492d2a47400d72e01029c98408813f942badac6c4e5');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-0a0cb75e6f39','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'7ab88c6d60d9eab80b19c9439546c4e837c6512257385713164193ccea77e22d');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-0a0e000110b5','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'2f888f3c4dcdfe36cf1fbaaed62fa4f577c58e8bc3028b186d15f0484490e935');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-0a10013ae46a','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/storage',1,NULL,'92754932717777f72466ec4b407838470e6d20caf28e92c46231b7b9576e331d');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-0a128460d378','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/storage',1,NULL,'65ba4422c0c46c2a3b2508f650b73699067073ba728eb1a6f860a8f77a8836e0');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-0a13c5803ec9','2026-03-05 10:00:00','infrastructure.reading.struck','infrastructure/services/mail/measures/traffic',1,NULL,'08cd176f91dd318cbf865b52bda3a341ce9bd4cd14bf8b9befb4b6a1835b117a');
INSERT INTO events VALUES('019cbd70-9d00-7062-9949-0a14abab869d','2026-03-05 10:00:00','infrastructure.measure.retired','infrastructure/services/mail/measures/storage',1,NULL,'bdec2082b72d3fbc07f05747e71d1b1b692d9fa05d3a1c8ff5bf4803a6182dee');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7af18f79504','2026-03-08 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/sent',1,NULL,'524cf0701245db9a1c93fd53fb2811af998776da39ad2c4539fc782c37176f51');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7b1802762b7','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'b1e29ae476d9a07dc729d7589c43ae7ebef244778d5557e2eb0161519fcff842');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7b32a1ed47b','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'e3cc8103e8da4d925a3d2a2ba5b9285565ea6a04b1d3e919078e110d71050102');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7b53a5702f2','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'8d55b555743c20a3ec34b1304a8cbde3e3da501fbc1c93098cda47a78c9cc065');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7b7fa9f3b94','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'0725da440b6c322000ed6e63fc8d1bedc49747d5fe6cffdba30b23c3bb6db0a5');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7b96c669f03','2026-03-08 10:00:00','sharing.pool.created','sharing/mail',1,NULL,'8e99db6f11e0379cb5ba9b4a589fb9c724c3fbdd5d34487da4d386b09b2cd7e3');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7bba32f1257','2026-03-08 10:00:00','sharing.pool.source_added','sharing/mail',1,NULL,'e4263db3f56a7def450ccc7bdb45ae1679aa5de46a4b5bd53da254ded1074ee4');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7bd0e532c50','2026-03-08 10:00:00','sharing.pool.source_added','sharing/mail',1,NULL,'d00749749ce7087aa59080e8d9578fbe5e381bc2c8f9ab4b7a84824b3c68e266');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7bfa1df1b75','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'a9e05f2a45608befed6720127ffbbdba2a0d59e76d1434823202b87c5c7653de');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7c1b01c75f3','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'60a9deb2627d4e2647099845325fbe459aaf597fbf0bdb2bcd25c412c4a24c95');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7c362cbfdef','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'3e6130d35cd0dd4c0ae30f121b2e6a2cc80d49bcf08ba5ec439c8e5ce79012b7');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7c41c421648','2026-03-08 10:00:00','sharing.pool.participant_ended','sharing/mail',1,NULL,'2e900c897aed743a9383dd732624ea6126fed108b7572b957d4313d5f991c982');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7cd59d21578','2026-03-08 10:00:00','sharing.posted','sharing/mail/2026-01',1,NULL,'433ba1e2b0ebf946bfe6039eec33b8aad111475996c7aadde0eb5de4308a2ab4');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7d1c75745d8','2026-03-08 10:00:00','sharing.reversed','sharing/mail/2026-01',1,NULL,'f86ba566df66a18aea342f21ac6949b85557318a13d64399e0d0d2ff76cea574');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7dd96daf146','2026-03-08 10:00:00','sharing.posted','sharing/mail/2026-02',1,NULL,'a6da3eef91f9ca7982abe3a464da5488c4f6c35aa770c192b21985304672d4cd');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7de289784ea','2026-03-08 10:00:00','sharing.pool.source_removed','sharing/mail',1,NULL,'576e34e88bb3104e270d5bacb483d4f7c2df86b4b5491e1df498eed66a8939be');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7e03494b770','2026-03-08 10:00:00','sharing.pool.created','sharing/trees',1,NULL,'2630f742e0378ca5fa6254bd1e074b3b1554470c4395d32a0ff88d16b3bd4b56');
INSERT INTO events VALUES('019ccce3-b100-7404-b2a2-d7e1d52c5a13','2026-03-08 10:00:00','sharing.pool.closed','sharing/trees',1,NULL,'0ab79492fb23606cdd6d5c234a98605ec86b56645418bf8cf74433f5589599f8');
CREATE TABLE event_payloads (
    event_id TEXT NOT NULL PRIMARY KEY REFERENCES events (id),
    salt TEXT NOT NULL,
    payload TEXT,
    erased_by TEXT REFERENCES events (id)
) STRICT;
INSERT INTO event_payloads VALUES('019b78c9-0a80-709e-b7e1-83fa2a00da1d','e8a61bba98d591402b5152b788cd79f4','{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"],["4100","income"]],"agreements":[{"hash":"88c0c9534243258b071bf587c4a4cab1279327da12567b7db2ea99eaa253b350","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","proposal_templates":[["change-a-rule",{"body":"4cdd24cbd70dc2024220eb3d3c84e376a315e8a81fb12a8f658000ced2fe7296","effect":"set_rule","method":null,"name":"Change a rule","title":"Change the rule on …"}],["amend-an-agreement",{"body":"2c5d52532aa3036f3b8acdc2d181836995305887e5b9644ac52b25cfa34fa66e","effect":"adopt_version","method":null,"name":"Amend an agreement","title":"Amend …"}],["hold-an-election",{"body":"62f4bf1427934c1cd57718778135b4de5b24399b715d22cbfb02e6eb111a6b5e","effect":"elect","method":null,"name":"Hold an election","title":"Election: …"}],["spend-money",{"body":"9db1a20eeba48a6c52a146d063561e6f2317ef083c3210d5e2889f2e35dbb5af","effect":"note","method":null,"name":"Spend money","title":"Spend … on …"}],["pass-a-resolution",{"body":"755ff5f53fa4a69aca87415b7d4e6306a319d28dff6d7ad530bf6c7f71fb2742","effect":"note","method":null,"name":"Pass a resolution","title":""}],["get-a-machine",{"body":"7439446d51200c3a1e15ad1ece775139347a98958e44e3d7890ca677a96b304b","effect":"note","method":null,"name":"Get a machine","title":"A machine for …"}]],"purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.votes_on_leave","","no","bylaws#voting-rights"],["membership.votes_suspended","","no","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","election","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.summaries","","not_needed","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","election","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.extension_days_max","","3","bylaws#voting-period"],["decisions.early_close","ordinary","never","bylaws#voting-period"],["decisions.early_close","election","never","bylaws#voting-period"],["decisions.early_close","policy","never","bylaws#voting-period"],["decisions.early_close","bylaws","never","bylaws#voting-period"],["decisions.provisional_days","ordinary","0","bylaws#voting-rights"],["decisions.provisional_days","election","0","bylaws#voting-rights"],["decisions.provisional_days","policy","0","bylaws#voting-rights"],["decisions.provisional_days","bylaws","1","bylaws#voting-rights"],["decisions.interested","","vote","bylaws#voting-rights"],["decisions.arrears_days","","0","bylaws#voting-rights"],["decisions.reminder_days","","2","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","election","1/4","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.quorum_of","ordinary","votes","bylaws#quorum"],["decisions.quorum_of","election","votes","bylaws#quorum"],["decisions.quorum_of","policy","votes","bylaws#quorum"],["decisions.quorum_of","bylaws","votes","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["decisions.majority_base","ordinary","cast","bylaws#majorities"],["decisions.majority_base","policy","cast","bylaws#majorities"],["decisions.majority_base","bylaws","cast","bylaws#majorities"],["decisions.majority_classes","ordinary","together","bylaws#majorities"],["decisions.majority_classes","policy","together","bylaws#majorities"],["decisions.majority_classes","bylaws","together","bylaws#majorities"],["decisions.stand_asides_max","","1/3","bylaws#majorities"],["decisions.blocks_max","","0","bylaws#majorities"],["decisions.methods","approval","election","bylaws#majorities"],["decisions.methods","schulze","election","bylaws#majorities"],["decisions.methods","stv_scotland","election","bylaws#majorities"],["decisions.ties","ordinary","lot","bylaws#majorities"],["decisions.ties","election","lot","bylaws#majorities"],["decisions.ties","policy","lot","bylaws#majorities"],["decisions.ties","bylaws","lot","bylaws#majorities"],["decisions.blank_ballots","ordinary","counted","bylaws#majorities"],["decisions.blank_ballots","election","counted","bylaws#majorities"],["decisions.blank_ballots","policy","counted","bylaws#majorities"],["decisions.blank_ballots","bylaws","counted","bylaws#majorities"],["decisions.secrecy","ordinary","chosen","bylaws#secret-ballots"],["decisions.secrecy","election","chosen","bylaws#secret-ballots"],["decisions.secrecy","policy","open","bylaws#secret-ballots"],["decisions.secrecy","bylaws","open","bylaws#secret-ballots"],["decisions.declaration","ordinary","none","bylaws#majorities"],["decisions.declaration","election","none","bylaws#majorities"],["decisions.declaration","policy","none","bylaws#majorities"],["decisions.declaration","bylaws","none","bylaws#majorities"],["decisions.contest_days","ordinary","0","bylaws#majorities"],["decisions.contest_days","election","0","bylaws#majorities"],["decisions.contest_days","policy","0","bylaws#majorities"],["decisions.contest_days","bylaws","0","bylaws#majorities"],["decisions.receipts","","received","bylaws#secret-ballots"],["decisions.turnout_floor","","3","bylaws#secret-ballots"],["decisions.paper","ordinary","web_only","bylaws#paper-ballots"],["decisions.paper","election","paper","bylaws#paper-ballots"],["decisions.paper","policy","web_only","bylaws#paper-ballots"],["decisions.paper","bylaws","web_only","bylaws#paper-ballots"],["decisions.invalid_papers","","uncounted","bylaws#paper-ballots"],["decisions.delegation","ordinary","none","bylaws#delegation"],["decisions.delegation","election","none","bylaws#delegation"],["decisions.delegation","policy","none","bylaws#delegation"],["decisions.delegation","bylaws","none","bylaws#delegation"],["decisions.delegations_max","","0","bylaws#delegation"],["decisions.meeting","ordinary","optional","bylaws#meetings"],["decisions.meeting","election","none","bylaws#meetings"],["decisions.meeting","policy","optional","bylaws#meetings"],["decisions.meeting","bylaws","none","bylaws#meetings"],["meetings.notice_days","","14","bylaws#meetings"],["meetings.items_days","","7","bylaws#meetings"],["meetings.proxies_max","","2","bylaws#meetings"],["meetings.proxies_secret","","no","bylaws#meetings"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"],["sharing.method","","by_use","dues-policy#cost-sharing"],["sharing.fixed","","0","dues-policy#cost-sharing"],["sharing.floor","","0","dues-policy#cost-sharing"],["sharing.cap","","0","dues-policy#cost-sharing"],["sharing.weight","full","1","dues-policy#cost-sharing"],["sharing.weight","supporting","0","dues-policy#cost-sharing"],["sharing.weight","organisation","3","dues-policy#cost-sharing"],["sharing.group_floor","","10","dues-policy#cost-visibility"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-709e-b7e1-83fbc97f284f','d61c5d2d8e5a4a4559aa616f5fe9771b','{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"0ab10eb1486211ba2acb29d1abf16aaf973f7156458acc5a01f3a3ee3d81c35d"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-709e-b7e1-83ffc441af6c','0a27dfec9610b344861cede040a6a8a2','{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019b78c9-0a80-709e-b7e1-834d6e978fe9"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-709e-b7e1-84022d96865b','415cd5e94e55fb50476d9faf334c28be','{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019b78c9-0a80-709e-b7e1-834d6e978fe9"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-709e-b7e1-8404686a1e33','82a5829c6306b246d29e12e9cc1e1fa6','{"by_mail":false}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-709e-b7e1-84059d44d19d','34b8bedd0bc7bfef69760706d5970905','{"by":"invitation","password":"54afe0e1e626f9f0ea1b47a79ac5e2b4369be9da6f85991c0f759893e636e3fa"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-709e-b7e1-8408803e936d','bcb3019741798e1c5d2cd53287328207','{"base":1,"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-709e-b7e1-840ab7fdeff2','83831f1b77d669ad3f824c5b4b1b6ad7','{"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-709e-b7e1-842770280a88','1176e72195e2d4eae0b4b19b4ee236f9','{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-709e-b7e1-8429bb0cbb66','6494e3b0437ecbf4c4e0f3f1a560b11e','{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-709e-b7e1-835716625524"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-7711-ae4b-a513f42b4d5b','c483b70804c4d454fe7856e4a264e1e1','{"decision":2,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-7711-ae4b-a51421e93eb3','a2b2acc010a4e32369e1286da3e2b2bb','{"eligible":3,"frozen_hash":"0d5b254e14ebbd40d4db838292536d1d10e65c4a77d62543fdb9f19ebaeb7576","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-15T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8ef8-7276-a101-9a49d7213cfb','62f1af2ced135549bc574fc26b56ad41','{"choice":"yes","reason":"It is time."}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8efb-752e-9833-56f99e74fc14','194624260f764d39e0c32f3d8d52aa73','{"choice":"yes","reason":""}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-72d1-a584-4008c2cb7324','4a3e46e97e3cd5e0d05668413a8abe21','{"draft":1,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","valid_from":"2026-01-15","version":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-72d1-a584-400a523e517b','7036e7d5bd7ab86b167681ccd7dfa76a','{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-72d1-a584-400db0f2f5de','43e03aaa3855c846d680efaacc8557c9','{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-72d1-a584-400ef3879deb','ed5f6a6da36eb09a9ef6ee6fbc54a157','{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-72d1-a584-401202dc0007','4249a8c479be27538eceb0d892c981dc','{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"note"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-72d1-a584-4014a70d46a2','c014f657e10118f05812e19e077aea93','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-709e-b7e1-83550ec7e9b1"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7485-980d-cd316c01beb9','a4eda6619d52342620e478d9968d8c3d','{"eligible":3,"frozen_hash":"9b2dc9eaf166b32ad5a9eaf79cfd0de9c35fd12f0f32e13d4b4ce817427d57bc","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-29T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7485-980d-cd353e99f0f9','f2db481290d5602c13b73f8049770ede','{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"note"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7485-980d-cd374813a818','bcf5821206b93b40cc9cc1578ae62c86','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-709e-b7e1-83550ec7e9b1"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7485-980d-cd390ba5a4aa','91c9e7f2100705b4588815fa6fef72bc','{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7485-980d-cd3fde6d55d9','f205cd54af9b2ab4a448727525fa0417','{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/4"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7485-980d-cd4117d5c528','c0b4bde4bf3c6ac091a9ec6c81d95fe5','{"discussion_until":"2026-01-29T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-709e-b7e1-8358f915e6ee"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7485-980d-cd4294e88af5','04819ba9db60457c68cd0c60083fd611','{"eligible":3,"objections_until":"2026-01-16T09:00:00+00:00","record_day":"2026-01-15","roll_hash":"7a6fc126abfdd752bf2b00cb4a4faa234caecfe0230b99cb5fbcfc2434c80e01","rule":"019b78c9-0a80-709e-b7e1-8366ad2f038b"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7485-980d-cd439b90e9f9','b715a73564bd4a889e41397f0b08cfd0','{"about":2,"includes":false,"objection":1,"text":"The register is **wrong**."}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7485-980d-cd445d987eaf','74f381f93b82b883ad82f48d42de2a40','{"about":3,"includes":false,"objection":2,"text":"The register is **wrong**."}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7485-980d-cd4589175c5c','7b339be5c0fb43e3c88d01a0d7fbd5bc','{"after":[0,"excluded_by_ruling"],"before":[1,"eligible"],"objection":1,"ruling":"upheld","words":"We looked at the register."}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7485-980d-cd464832654e','ed228065c042c74d26d551b68f24b083','{"after":null,"before":null,"objection":2,"ruling":"dismissed","words":"We looked at the register."}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7485-980d-cd476cdebccf','b00d44cee52d9a4981ac02184bb9c731','{"about":1,"includes":false,"objection":3,"text":"The register is **wrong**."}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7485-980d-cd48742ed715','ede51897afcf4230553f6d827acc63e1','{"objection":3,"text":"I have **paid**."}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-77d3-9c91-77693de23fb0','1e1f09e90dccae13cc773f2282781cc7','{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-77d3-9c91-777340effd2b','335dcbe0cb2df98b9e126c35e30e2305','{"charged":3,"charges":"20e8dcba5d3d8cfbc36db94a13451638e0c0c519e8d260d571ee59b87f7a3b72","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"8cd8c4bfc2f88e28226ee9b476067e156eb65d70acf847dc598d3b2717d14ca6","total_minor":4500}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-77d3-9c91-7778b0826377','24c9e25f8e4eb06ad309b7ca43a30899','{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-77d3-9c91-777d60e7fb01','a1738d6e82df423083735cc7c6cf25b5','{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-77d3-9c91-7781c02817ca','7120c71797e0672da8b99edd057ed2eb','{"entry":4,"reason":"The bank took it back."}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09baffe87f7e','f2fc9ac596a5e4ebd1d16994443d24aa','{"communal":"Its members own it.","contract":"C-12, yearly","created_at":"2026-03-05T10:00:00","jurisdiction":"Spain","name":"Línea","not_communal":"The building is rented.","retired_on":null,"slug":"linea"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09bc8eacf91b','3e1cbd5d7441b02082db485ec23780b3','{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Cellar","note":"Two keys.","provider":null,"retired_on":null,"slug":"cellar"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09bef4415e68','8020efbb8d21602383472f07c22ceccf','{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09c82f5029da','570887651f075f6c99c1e579da9f2108','{"created_at":"2026-03-05T10:00:00","licence":"","name":"Debian","note":"","retired_on":null,"slug":"debian"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09ca7d32551a','1764c7ef9d9f080c93874553f50310f2','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"iron"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09d4a9a4cee8','03e7b800033a5042471211d4af5e8b3a','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09d872725035','e42c8d5b6bacec5df7dcf67e24b35daa','{"created_at":"2026-03-05T10:00:00","licence":"AGPL-3.0","name":"Stalwart","note":"","retired_on":null,"slug":"stalwart"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09dab5642a79','1fde02ffc0061310805a07d16bf351be','{"address":"mail.example.org","costs":[],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09e46d732fc2','3ce9dda1411703c418d9d5b43ef52853','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"both","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09e6a29b709e','d60d81085528561c5ec78e0560f3ac24','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null},{"from":"2026-02-01","host":"steel","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09e7d0d38992','af513fd2e2112ed211e1635347110e09','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":"2026-03-01","slug":"iron"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09e8680c9094','2f136a8d22125723422425836197195c','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09ea6cf2e4cf','ead0a976f68990acf1fd4bfd99cd4013','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09ec3d37c1de','f4aacc09cd17a9bc4d922d2cb2ec7669','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09ee086f55b7','09e80b134cce971d222831eea0fc2d8b','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09f0558bb020','1e5349c4c250790ea3736b9ff361f076','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09f2d47e2276','c2123a26ebc738c47af9967016a9e1c8','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09f4901c33bf','5b28ca5190b7f8c61d98da7684735793','{"costs":[{"amount_minor":1200,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Room","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09f677b2eada','6f83be10130cd046ef3954da3b9af4b9','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09f8e5a9d0e0','6c64081d7a8736cbee87fcc67542713d','{"created_at":"2026-03-05T10:00:00","licence":"","name":"Incus","note":"","retired_on":null,"slug":"incus"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09fa4d119a76','e53dd61c0b4dbb8d6927038797b1c44f','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"},{"from":"2026-02-10","number":2,"part":"virtualisation","recorded_at":"2026-03-05T10:00:00","software":"incus","until":null,"version":"6"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09fca1acf459','8632de01f89c13b6f793792a65974e71','{"created_at":"2026-03-05T10:00:00","licence":"","name":"Rspamd","note":"","retired_on":null,"slug":"rspamd"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-09fea40f6850','9f82acd190dbe85491278d3babaec358','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-0a00684a6583','c83771b88a7e32bd3c826930a25acf3e','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-0a01e392c701','b0a9ff4449c59142c5c1cf8468fb43e9','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":"2026-03-01","version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-0a03f2d94e41','07eb2e1f1d1249d328b699317b98e1ae','{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":null,"slug":"unused"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-0a0484d3bac5','4ba4abe3fb3bbcecb8776e3adca7a064','{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":"2026-03-02","slug":"unused"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-0a062a3ca35e','a0a3ea7cc54b7ffbaa773bfe5116ffde','{"created_at":"2026-03-05T10:00:00","name":"Traffic","retired_on":null,"service":"mail","slug":"traffic","unit":"GB","way":"counter"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-0a08d4f827dd','3b1609bd59698c3ebfab9ef363220a7d','{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":null,"service":"mail","slug":"storage","unit":"GB","way":"level"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-0a0aebabca3f','a0d68686aaaa00ea39237bb4456a5f8c','{"readings":[{"day":"2026-01-31","holder":1,"number":1,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-0a0cb75e6f39','c9bc81d12cd58659a816f1dc3beef4c5','{"readings":[{"day":"2026-01-31","holder":2,"number":2,"quantity":"20.5","reset":false}],"sha256":null,"source":"csv"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-0a0e000110b5','b2de1e46f95870950b4a6d1ea1214cf1','{"readings":[{"day":"2026-02-28","holder":1,"number":3,"quantity":"30","reset":false}],"sha256":null,"source":"api"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-0a10013ae46a','2b33476a04334543216c145a13c8d3e4','{"readings":[{"day":"2026-02-01","holder":"machines","number":1,"quantity":"40","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-0a128460d378','088654530c7e544471c0b23c12768562','{"readings":[{"day":"2026-02-01","holder":2,"number":2,"quantity":"1","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-0a13c5803ec9','177d303cb6ce1ec6922f2899a2a01399','{"number":3,"reason":"A slip."}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7062-9949-0a14abab869d','240ca22f4c8c7c8e8f38d32eff5dc6a9','{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":"2026-03-01","service":"mail","slug":"storage","unit":"GB","way":"level"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7af18f79504','f6fa9ade2084582c7419827a46464e69','{"created_at":"2026-03-08T10:00:00","name":"Sent","retired_on":null,"service":"mail","slug":"sent","unit":"mails","way":"amount"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7b1802762b7','b842d53a44152e54544f807f959ef5dc','{"readings":[{"day":"2026-01-20","holder":1,"number":1,"quantity":"7","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7b32a1ed47b','112ae4d2210353a0fd7b686facc8c33a','{"readings":[{"day":"2026-02-20","holder":1,"number":2,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7b53a5702f2','c6a5128d27dddf69de52af2368a06d78','{"readings":[{"day":"2026-02-21","holder":2,"number":3,"quantity":"4.5","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7b7fa9f3b94','977aaa72121a064f151ddd56a5d0e214','{"readings":[{"day":"2026-02-22","holder":"machines","number":4,"quantity":"3","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7b96c669f03','c91a4aa519bc74e9da8c27f675f77ac3','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7bba32f1257','8053c21ce6861a5594b8b131c05595c2','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7bd0e532c50','644e7338584cd0607bb22b5c4df2c555','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7bfa1df1b75','426f42fe9e8790795156bdecbaa78a9b','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7c1b01c75f3','5ee91b83078cebb1ef55574cc97b855f','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7c362cbfdef','c7ce1d34e52788bd6c9a6e0d71684377','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7c41c421648','2995fd83d9829b3898b8524e53d2f657','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7cd59d21578','d4d1a3d0590e16c121a3654d0154250a','{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-709e-b7e1-83b3be71c57e","sharing.fixed":"019b78c9-0a80-709e-b7e1-83b1915cbc27","sharing.floor":"019b78c9-0a80-709e-b7e1-83b27088922e","sharing.method":"019b78c9-0a80-709e-b7e1-83b051a92112","sharing.weight full":"019b78c9-0a80-709e-b7e1-83b4324e30e3","sharing.weight organisation":"019b78c9-0a80-709e-b7e1-83b637cd36e3","sharing.weight supporting":"019b78c9-0a80-709e-b7e1-83b51b86e78b"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":3129,"charges":"f8aff920af825e85511666521ac5c997d50739185a7e5ab931e1bc82df332f52","currency":"EUR","due_on":"2026-04-10","entry":5,"month":"2026-01","plan":"d18838810c29f49aff32587b01ac37a7d296b59d7959dd4eb890d7ec2e5d4abc","pool":"mail","residual_minor":0,"total_minor":3129}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7d1c75745d8','fe5b8187c172287d4180e847e55b9dd3','{"entry":6,"of":5,"reason":"A meter was read wrongly."}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7dd96daf146','a1195a4922ee8c0f371b784e3bf7ad45','{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-709e-b7e1-83b3be71c57e","sharing.fixed":"019b78c9-0a80-709e-b7e1-83b1915cbc27","sharing.floor":"019b78c9-0a80-709e-b7e1-83b27088922e","sharing.method":"019b78c9-0a80-709e-b7e1-83b051a92112","sharing.weight full":"019b78c9-0a80-709e-b7e1-83b4324e30e3","sharing.weight organisation":"019b78c9-0a80-709e-b7e1-83b637cd36e3","sharing.weight supporting":"019b78c9-0a80-709e-b7e1-83b51b86e78b"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":4720,"charges":"85762a05377a56c94a491cdb8c9352cf08a491a11a1856e928f12f808c3e6e21","currency":"EUR","due_on":"2026-04-10","entry":7,"month":"2026-02","plan":"2596f06aa5c978604b70953224d54100f97e8b33cfbc4f6b23b42309501718ac","pool":"mail","residual_minor":0,"total_minor":5696}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7de289784ea','da8487727efef04ee898b2c102aa68b8','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01","2026-03-05"],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7e03494b770','63129089d99b2bf992c7f73130c3bd8e','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7404-b2a2-d7e1d52c5a13','263838b2f0ae2660f1dec511043180bd','{"closed_on":"2026-03-01","created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}',NULL);
CREATE TABLE seals (
    number INTEGER NOT NULL PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE REFERENCES events (id),
    hash TEXT NOT NULL,
    sealed_at TEXT NOT NULL
) STRICT;
INSERT INTO seals VALUES(1,'019b78c9-0a80-709e-b7e1-83fa2a00da1d','2812824463ddc16104bd2563cdd00013636d2794b3c52f5afadf1bccfae97342','2026-01-15 09:00:00');
INSERT INTO seals VALUES(2,'019b78c9-0a80-709e-b7e1-83fbc97f284f','58408c897522529cbf5c136af491e4ca08016eeb7ed5e69f8b848467ad15ad7b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(3,'019b78c9-0a80-709e-b7e1-83ffc441af6c','67c99ce4f7f559d3e6c438de65075a2e78e3b0c4c16e503ca9ecb772d7793739','2026-01-15 09:00:00');
INSERT INTO seals VALUES(4,'019b78c9-0a80-709e-b7e1-84022d96865b','d58258e76b6402de346ac12c58c63a78959035b0cbc33f52a5956d49afdd0bb5','2026-01-15 09:00:00');
INSERT INTO seals VALUES(5,'019b78c9-0a80-709e-b7e1-8404686a1e33','16b0e03446473f1dc347dd01e278a21e76e4d315cefd052828e0b5404c075caf','2026-01-15 09:00:00');
INSERT INTO seals VALUES(6,'019b78c9-0a80-709e-b7e1-84059d44d19d','4e8f60a0ff343460abbce492191396714864ca0db0fd88df66bec6ab1ccc1cff','2026-01-15 09:00:00');
INSERT INTO seals VALUES(7,'019b78c9-0a80-709e-b7e1-8408803e936d','f762dfce158cad47214eba0f4bb7760cbe2719a74db23c0334076fa158993466','2026-01-15 09:00:00');
INSERT INTO seals VALUES(8,'019b78c9-0a80-709e-b7e1-840ab7fdeff2','96aa480ccf0419f6b0af4158a69a5f3d605ab27c5e68c08a264739c84d8c9afc','2026-01-15 09:00:00');
INSERT INTO seals VALUES(9,'019b78c9-0a80-709e-b7e1-842770280a88','b1dcabac5491e3a38870530e744de3ddcca79e26cd21c848f3fafc8834c73db9','2026-01-15 09:00:00');
INSERT INTO seals VALUES(10,'019b78c9-0a80-709e-b7e1-8429bb0cbb66','2a0b8b2e0e6f3937882514053201eff68c23249bbd5e5ab2065e258e101f3983','2026-01-15 09:00:00');
INSERT INTO seals VALUES(11,'019b9cd5-8e80-7711-ae4b-a513f42b4d5b','b3db1508c0170a401bdca2cc4aeb50afa40f6b2e9edcda11c05aeb57a42c77f6','2026-01-15 09:00:00');
INSERT INTO seals VALUES(12,'019b9cd5-8e80-7711-ae4b-a51421e93eb3','d71a565315a27409d0047c6ad0384145a51f93528f55dc382ce76ac5fffb0c5a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(13,'019b9cd5-8ef8-7276-a101-9a49d7213cfb','94c307c11399a0fff60902f085a9e0f94b8b527ee31479f018708df5926f9a79','2026-01-15 09:00:00');
INSERT INTO seals VALUES(14,'019b9cd5-8efb-752e-9833-56f99e74fc14','cdc4fded9f55dac227825e0533cef34aa2ad1b4ab3ca2bcdbacfccae76996642','2026-01-15 09:00:00');
INSERT INTO seals VALUES(15,'019bc0e2-1280-72d1-a584-4008c2cb7324','8004598d5c58050f15286c2d0f6bd26f80a36712112840d9814b6f9b1772c808','2026-01-15 09:00:00');
INSERT INTO seals VALUES(16,'019bc0e2-1280-72d1-a584-400a523e517b','08ec93b0e36f54eeeb6c87a0cf32b3b54b880e32a6b8f7c3800ff100736dfc79','2026-01-15 09:00:00');
INSERT INTO seals VALUES(17,'019bc0e2-1280-72d1-a584-400db0f2f5de','5c8e5d2e6d8b001529b2277b89aaa910ad50d47b69410ac38b7443e3a84f8181','2026-01-15 09:00:00');
INSERT INTO seals VALUES(18,'019bc0e2-1280-72d1-a584-400ef3879deb','965a21233b816e2b0f183707649b6e4174ab413a8736aea2b4c84bed9385abbf','2026-01-15 09:00:00');
INSERT INTO seals VALUES(19,'019bc0e2-1280-72d1-a584-401202dc0007','7dfce56b3f565310dd4295234e515823cd081ac0520495c9efd4b2c499b7a0c3','2026-01-15 09:00:00');
INSERT INTO seals VALUES(20,'019bc0e2-1280-72d1-a584-4014a70d46a2','2e77c1e388eef78522a2dd469b58a584a45f44e3a3c6c3d4c628ee897590fde0','2026-01-15 09:00:00');
INSERT INTO seals VALUES(21,'019be4ee-9680-7485-980d-cd316c01beb9','b6e53e66471bdc0069088b12139e480f09f745196f0e6714d6f1ce5784cdda94','2026-01-15 09:00:00');
INSERT INTO seals VALUES(22,'019be4ee-9680-7485-980d-cd353e99f0f9','21334dc2f484b02335837580250147d41955ea86170d2dc10fc3594dd5a3e981','2026-01-15 09:00:00');
INSERT INTO seals VALUES(23,'019be4ee-9680-7485-980d-cd374813a818','717f828c41bfa0cd2819d8d7ff8de054d6cf0e8909eaa7c1099ed044c608c865','2026-01-15 09:00:00');
INSERT INTO seals VALUES(24,'019be4ee-9680-7485-980d-cd390ba5a4aa','2a47d17be28ee3621998af54f97bafe5aa9c099e5d0059c2f2f049ad061cc9bd','2026-01-15 09:00:00');
INSERT INTO seals VALUES(25,'019be4ee-9680-7485-980d-cd3fde6d55d9','8ae848f895a0bdc01bd31e5195948b55e8bf18f1fe336c4783890b0cc5fae42f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(26,'019be4ee-9680-7485-980d-cd4117d5c528','e51430b07ecf35153a64adf2a151e5f3011093ec4cda8d122407016d598d6cb6','2026-01-15 09:00:00');
INSERT INTO seals VALUES(27,'019be4ee-9680-7485-980d-cd4294e88af5','3563f22033e4c918d6d736c4fd58ede71e2139b6c2002fc88a79c3dc11db5745','2026-01-15 09:00:00');
INSERT INTO seals VALUES(28,'019be4ee-9680-7485-980d-cd439b90e9f9','a0b82679cd15692e27ce630cd7c5cc58aaf6c6dd97e0b1c27bd68954e70feec8','2026-01-15 09:00:00');
INSERT INTO seals VALUES(29,'019be4ee-9680-7485-980d-cd445d987eaf','1aa21e22eada5a3a93a39d3b9f6c5c53b5fac5eec963739b68da6ced4364fc55','2026-01-15 09:00:00');
INSERT INTO seals VALUES(30,'019be4ee-9680-7485-980d-cd4589175c5c','6201ff9035639b2850b0745cd5799051c58ab7018ec7062e6bb38cce39a6aaf2','2026-01-15 09:00:00');
INSERT INTO seals VALUES(31,'019be4ee-9680-7485-980d-cd464832654e','b3054404ddeb139508e8a96258b34cdea0441cdd866aaba469e5e82b8edbd30b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(32,'019be4ee-9680-7485-980d-cd476cdebccf','f5e0de131e10b57e5937fd94404be91dced04cbeda0a177d56b8bcf160320105','2026-01-15 09:00:00');
INSERT INTO seals VALUES(33,'019be4ee-9680-7485-980d-cd48742ed715','074c3e6d1951c7dbf70235e33a29a7585517919aecb89dc8dc1554e284fd4738','2026-01-15 09:00:00');
INSERT INTO seals VALUES(34,'019c22ba-e680-77d3-9c91-77693de23fb0','f91a026275fb20e3f602d614cbe716b222fd7ec4b6c53c2fae810a657867bb25','2026-01-15 09:00:00');
INSERT INTO seals VALUES(35,'019c22ba-e680-77d3-9c91-777340effd2b','5f1e7e1b3ae9bcbd592cf255c1b2516059ff9a9deceda1f909fa7d32e18364c4','2026-01-15 09:00:00');
INSERT INTO seals VALUES(36,'019c22ba-e680-77d3-9c91-7778b0826377','cd63d54aa181493ce6e5eead75eec0f13869a47e445f914e7610222df4b82b91','2026-01-15 09:00:00');
INSERT INTO seals VALUES(37,'019c22ba-e680-77d3-9c91-777d60e7fb01','87a5049a0d3940816c14d4bad6473d727e57f8fef9387d90b8c77fc7ce1b0dfd','2026-01-15 09:00:00');
INSERT INTO seals VALUES(38,'019c22ba-e680-77d3-9c91-7781c02817ca','69ef90c60c28909653ab87f5b3ac31216ee5fae05ce435d416ae2c6d54e5bd1f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(39,'019cbd70-9d00-7062-9949-09baffe87f7e','646df352cf65c7702a698e1fc39935c12336b63f1df6e34643ea3a7d1e4a8cba','2026-01-15 09:00:00');
INSERT INTO seals VALUES(40,'019cbd70-9d00-7062-9949-09bc8eacf91b','d9923e4ab60828d354178c54806332741a5ec10585272db6b48fe1793d6bc71f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(41,'019cbd70-9d00-7062-9949-09bef4415e68','8d48bde2999a2f4a91d201c7f07d94c080c8c8f07b837106b3412c5e0c1b28b5','2026-01-15 09:00:00');
INSERT INTO seals VALUES(42,'019cbd70-9d00-7062-9949-09c82f5029da','7614ecfd2d87e7dc0708229f252ba2ed40f3467b8e769a7142dd46c12b12583b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(43,'019cbd70-9d00-7062-9949-09ca7d32551a','ee46e0805425a7412a27005954bb5a107e9f1d4fa7129c65f1ee7c386708227a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(44,'019cbd70-9d00-7062-9949-09d4a9a4cee8','e483608d21c37ae5e71f807f573b61e81b13ef994980783fd30ab2242ae1c130','2026-01-15 09:00:00');
INSERT INTO seals VALUES(45,'019cbd70-9d00-7062-9949-09d872725035','5a179a4abc33efef1cd3885a74c80c112aac99f01501cc344af4ec8901a2be64','2026-01-15 09:00:00');
INSERT INTO seals VALUES(46,'019cbd70-9d00-7062-9949-09dab5642a79','e146c20430c6296b0f7c3ef9d8770c79ce58f5bfdf2a82eb5dfcdfe7737ab131','2026-01-15 09:00:00');
INSERT INTO seals VALUES(47,'019cbd70-9d00-7062-9949-09e46d732fc2','2c254943a47deb7f9332bdc66f03cab59eb51755c898de6fcecf64e0421c8b93','2026-01-15 09:00:00');
INSERT INTO seals VALUES(48,'019cbd70-9d00-7062-9949-09e6a29b709e','20caa0680b8707e9dd8c078de28270ca3991bd3c7f88e8b7abb5cc5559f01b86','2026-01-15 09:00:00');
INSERT INTO seals VALUES(49,'019cbd70-9d00-7062-9949-09e7d0d38992','f1b164d90bcb7537099769721b6c911ed00400b97913ae56a6a86d2271334175','2026-01-15 09:00:00');
INSERT INTO seals VALUES(50,'019cbd70-9d00-7062-9949-09e8680c9094','c6ada76a33096ba937e761f9094ee96a6d7f763f0b0b5b76397702b653e7cdbe','2026-01-15 09:00:00');
INSERT INTO seals VALUES(51,'019cbd70-9d00-7062-9949-09ea6cf2e4cf','fa7194dfebead8dc71059fd37080d191c68c4b070c2c7618ba87fb1a580b937d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(52,'019cbd70-9d00-7062-9949-09ec3d37c1de','63945b4b8e86479f205cbffd6af34006c32f8a9f914e9121c25a1d7ea3bf3cd6','2026-01-15 09:00:00');
INSERT INTO seals VALUES(53,'019cbd70-9d00-7062-9949-09ee086f55b7','4b0923925579e548f2ae3d4b423c82b320ffa1f4e72fe3a85e5a9e3e08abb620','2026-01-15 09:00:00');
INSERT INTO seals VALUES(54,'019cbd70-9d00-7062-9949-09f0558bb020','cb817c24fb5aeb070b918f984acf0933bce95f3649679e0ef0b291dead63e6f7','2026-01-15 09:00:00');
INSERT INTO seals VALUES(55,'019cbd70-9d00-7062-9949-09f2d47e2276','879ccc7bcf90be6a971d127b88ce975bbb12e1f234818e9ff7ee17fd209e24ed','2026-01-15 09:00:00');
INSERT INTO seals VALUES(56,'019cbd70-9d00-7062-9949-09f4901c33bf','38278c4de5e625c92ce8e0755da8466c4980e372ffc6d82ccaf6da27a3c3456b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(57,'019cbd70-9d00-7062-9949-09f677b2eada','9d6dc9fb80afa8728a93bd111a37c6ca5aa8352a625bb730cf751a58eb3f783d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(58,'019cbd70-9d00-7062-9949-09f8e5a9d0e0','1f55436238f2df1a21cb95240fceb36348fc313fe279ad40db18fa0421a4c2de','2026-01-15 09:00:00');
INSERT INTO seals VALUES(59,'019cbd70-9d00-7062-9949-09fa4d119a76','7d2c4c031eaf5974feba03a362a456e4b08a8e0251d452388e8837d89a7b6fa2','2026-01-15 09:00:00');
INSERT INTO seals VALUES(60,'019cbd70-9d00-7062-9949-09fca1acf459','b75bf2083c39ab74f340b9fda29787fc8411249899d9f81822d5b40fb746345b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(61,'019cbd70-9d00-7062-9949-09fea40f6850','9640eb844046c40dce0fad87886a3c6d41a404b3baf8b73a6a3c366ee7cbf275','2026-01-15 09:00:00');
INSERT INTO seals VALUES(62,'019cbd70-9d00-7062-9949-0a00684a6583','3069895ba3a1f2d3538d254bb116a0ef979f2129df7cdf466245531c8aa22f3d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(63,'019cbd70-9d00-7062-9949-0a01e392c701','7796229b1c0b98cee4d5f35f7bbddaf00c9c6097b8fb3e8a7f88253ec41cffd8','2026-01-15 09:00:00');
INSERT INTO seals VALUES(64,'019cbd70-9d00-7062-9949-0a03f2d94e41','5f38592af219eba57fd59e02b866093e53a0f75840b7d5f074f393988a3dfb5a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(65,'019cbd70-9d00-7062-9949-0a0484d3bac5','d61a28b51a56fa0de5a7526fba4899f1065b1d1aec99c504534f965c5b952b3e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(66,'019cbd70-9d00-7062-9949-0a062a3ca35e','b25b6624f8b0e0863979d36072de1ed03ce4162e597b82e622434c9606649605','2026-01-15 09:00:00');
INSERT INTO seals VALUES(67,'019cbd70-9d00-7062-9949-0a08d4f827dd','3cd48f3cddc4b9df39be05f85f510c518d0f1f2d9cef56455eabfb19336a206f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(68,'019cbd70-9d00-7062-9949-0a0aebabca3f','189fee738688966d842f2d88042c7e026bb052c1c32cfae3358f6d252f5883e2','2026-01-15 09:00:00');
INSERT INTO seals VALUES(69,'019cbd70-9d00-7062-9949-0a0cb75e6f39','80834e7c4a2a2cb51733d4fe19a66653be459dbb5bed07c5ad6861de3326d4f5','2026-01-15 09:00:00');
INSERT INTO seals VALUES(70,'019cbd70-9d00-7062-9949-0a0e000110b5','58429cd9fb75778d18028a23298654defff24069336aa218bb3499b6be7c8a9c','2026-01-15 09:00:00');
INSERT INTO seals VALUES(71,'019cbd70-9d00-7062-9949-0a10013ae46a','248cd0032edf97c50df7e415169fb87149fd73245ce2221e254ef118abde997f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(72,'019cbd70-9d00-7062-9949-0a128460d378','f5770520a9ef7b8867aab530819dd8bd944759e29fca3d4b38cd7051bc4237fa','2026-01-15 09:00:00');
INSERT INTO seals VALUES(73,'019cbd70-9d00-7062-9949-0a13c5803ec9','fc71c1c4149e99acb99442856f4fbd22554fa7fdfd394677ad53f20127b618ec','2026-01-15 09:00:00');
INSERT INTO seals VALUES(74,'019cbd70-9d00-7062-9949-0a14abab869d','86aec9de183ae50e407d2d8c2c0f5cbc6c276163d7bb9adef4d77d288edea892','2026-01-15 09:00:00');
INSERT INTO seals VALUES(75,'019ccce3-b100-7404-b2a2-d7af18f79504','c8e53e3c504496faeaf3edbf49fbbaa46480e875d70a99637c55913abd0cdc26','2026-01-15 09:00:00');
INSERT INTO seals VALUES(76,'019ccce3-b100-7404-b2a2-d7b1802762b7','f70f07805e3d2b9d62dc5bd217825c61d0513c257de95dfe24fa9677edd39f61','2026-01-15 09:00:00');
INSERT INTO seals VALUES(77,'019ccce3-b100-7404-b2a2-d7b32a1ed47b','e9089cabbbd5258ca22ef15b6a28b7ab18ed9d7f16d0c04243a94312d2115bd2','2026-01-15 09:00:00');
INSERT INTO seals VALUES(78,'019ccce3-b100-7404-b2a2-d7b53a5702f2','77e6237dd67b05d0970c7351eb0a84bc937d35241bed2668c149c6c4b41c7414','2026-01-15 09:00:00');
INSERT INTO seals VALUES(79,'019ccce3-b100-7404-b2a2-d7b7fa9f3b94','82fe4540f626cdfe14722f5ffe979790ecf9490a6e2d2d0e0252cb3bccfd4208','2026-01-15 09:00:00');
INSERT INTO seals VALUES(80,'019ccce3-b100-7404-b2a2-d7b96c669f03','64850d7a6746fe7625564ef7313a0ede8c4bee30c45b833ba4bd442b4d73f259','2026-01-15 09:00:00');
INSERT INTO seals VALUES(81,'019ccce3-b100-7404-b2a2-d7bba32f1257','19ba8ae73e95fd4207e126c91496b39ed836be3cbfc14985dafd97eeb08902c3','2026-01-15 09:00:00');
INSERT INTO seals VALUES(82,'019ccce3-b100-7404-b2a2-d7bd0e532c50','671e49bda8a5956d3936579db229c115557c856f2f731f68ab9a02c406641d28','2026-01-15 09:00:00');
INSERT INTO seals VALUES(83,'019ccce3-b100-7404-b2a2-d7bfa1df1b75','13a421fbe6594823802e56d8d81ea0905b307f1d203abb69167aee743b89900a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(84,'019ccce3-b100-7404-b2a2-d7c1b01c75f3','c8cc84dbf507ff8b9cccdfb9c361deb4c92f477ff75e04a8753bdc5c9298344c','2026-01-15 09:00:00');
INSERT INTO seals VALUES(85,'019ccce3-b100-7404-b2a2-d7c362cbfdef','7193963fc9371622b5b76f79e445fae174edbe7912c47837e81e19c1c42cf909','2026-01-15 09:00:00');
INSERT INTO seals VALUES(86,'019ccce3-b100-7404-b2a2-d7c41c421648','b9d242c86b60ac36bd92d7c34335726d6366303e4cfc936161876349952c06fe','2026-01-15 09:00:00');
INSERT INTO seals VALUES(87,'019ccce3-b100-7404-b2a2-d7cd59d21578','77033202d87ea1261f978f32d348963a60ad94c86d3f6c6f43a751df9eaf6695','2026-01-15 09:00:00');
INSERT INTO seals VALUES(88,'019ccce3-b100-7404-b2a2-d7d1c75745d8','805eb35323f11c011ec098e6914177484769d9612c5382dc2fc3ff4f143d294a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(89,'019ccce3-b100-7404-b2a2-d7dd96daf146','c83634192169282a432bb05722e0f1cfc5ffebf1b358d8a6ab5bc00215d00122','2026-01-15 09:00:00');
INSERT INTO seals VALUES(90,'019ccce3-b100-7404-b2a2-d7de289784ea','3ce1cb2ea75cda5c63676feb8a44eab64b601fa687ee87e78d0d3cef4f60c8eb','2026-01-15 09:00:00');
INSERT INTO seals VALUES(91,'019ccce3-b100-7404-b2a2-d7e03494b770','f2d43858cf047a40721cafe56720a7f47b4ba7172c96b7f0e874a245323076d7','2026-01-15 09:00:00');
INSERT INTO seals VALUES(92,'019ccce3-b100-7404-b2a2-d7e1d52c5a13','f03a526578ef99c2aee9c94cb7059f932402c8b7eaad7bb12d1325e2f7848d26','2026-01-15 09:00:00');
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
INSERT INTO providers VALUES('019cbd70-9d00-7062-9949-09b98e3833ab','linea','Línea','Spain','C-12, yearly','Its members own it.','The building is rented.',NULL,'2026-03-05 10:00:00');
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
INSERT INTO sites VALUES('019cbd70-9d00-7062-9949-09bba7860015','cellar','Cellar','Jaca',NULL,'Two keys.',NULL,'2026-03-05 10:00:00');
INSERT INTO sites VALUES('019cbd70-9d00-7062-9949-09bd2fdb554f','hall','Hall','Jaca','019cbd70-9d00-7062-9949-09b98e3833ab','Two keys.',NULL,'2026-03-05 10:00:00');
CREATE TABLE assets (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO assets VALUES('019cbd70-9d00-7062-9949-09bfd03a5819','iron','Iron','64 GB','2026-03-01','2026-03-05 10:00:00');
INSERT INTO assets VALUES('019cbd70-9d00-7062-9949-09cb11658c50','vm-1','VM 1','64 GB',NULL,'2026-03-05 10:00:00');
INSERT INTO assets VALUES('019cbd70-9d00-7062-9949-09db48271e3a','steel','Steel','64 GB',NULL,'2026-03-05 10:00:00');
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
INSERT INTO services VALUES('019cbd70-9d00-7062-9949-09d59c4c5c00','mail','Mail','mail','For everybody.','mail.example.org',NULL,'2026-03-05 10:00:00');
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
INSERT INTO places VALUES('019cbd70-9d00-7062-9949-09c63deeea1d','019cbd70-9d00-7062-9949-09bfd03a5819',NULL,'2026-01-01','own_site','019cbd70-9d00-7062-9949-09bba7860015',NULL,'2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7062-9949-09d2c27ef6e1','019cbd70-9d00-7062-9949-09cb11658c50',NULL,'2026-01-01',NULL,NULL,'019cbd70-9d00-7062-9949-09bfd03a5819','2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7062-9949-09d61e04bf7f',NULL,'019cbd70-9d00-7062-9949-09d59c4c5c00','2026-01-01',NULL,NULL,'019cbd70-9d00-7062-9949-09cb11658c50','2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7062-9949-09e2fdad6141','019cbd70-9d00-7062-9949-09db48271e3a',NULL,'2026-01-01','colocated','019cbd70-9d00-7062-9949-09bd2fdb554f',NULL,'2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7062-9949-09e5e1c75c61','019cbd70-9d00-7062-9949-09cb11658c50',NULL,'2026-02-01',NULL,NULL,'019cbd70-9d00-7062-9949-09db48271e3a','2026-03-05 10:00:00');
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
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09c0adb91049','019cbd70-9d00-7062-9949-09bfd03a5819','hardware','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09c1607fdb0a','019cbd70-9d00-7062-9949-09bfd03a5819','operating_system','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09c2810f22ff','019cbd70-9d00-7062-9949-09bfd03a5819','virtualisation','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09c329d48481','019cbd70-9d00-7062-9949-09bfd03a5819','backups','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09c4c061c4ef','019cbd70-9d00-7062-9949-09bfd03a5819','security','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09c547b0dba0','019cbd70-9d00-7062-9949-09bfd03a5819','software_choice','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09cc1c302208','019cbd70-9d00-7062-9949-09cb11658c50','hardware','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09cdfb3fcd19','019cbd70-9d00-7062-9949-09cb11658c50','operating_system','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09cebe50c8e2','019cbd70-9d00-7062-9949-09cb11658c50','virtualisation','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09cf1286c0ee','019cbd70-9d00-7062-9949-09cb11658c50','backups','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09d08e15db52','019cbd70-9d00-7062-9949-09cb11658c50','security','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09d1ed670d83','019cbd70-9d00-7062-9949-09cb11658c50','software_choice','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09dc1913310c','019cbd70-9d00-7062-9949-09db48271e3a','hardware','both',NULL,'019bc0e2-1280-72d1-a584-400ba03fd40d');
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09dd6fd7f4c5','019cbd70-9d00-7062-9949-09db48271e3a','operating_system','provider',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09de1e50a549','019cbd70-9d00-7062-9949-09db48271e3a','virtualisation','ours','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09df88e4d282','019cbd70-9d00-7062-9949-09db48271e3a','backups','ours','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09e07f851a5c','019cbd70-9d00-7062-9949-09db48271e3a','security','ours','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7062-9949-09e153d21569','019cbd70-9d00-7062-9949-09db48271e3a','software_choice','ours','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',NULL);
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
INSERT INTO measures VALUES('019cbd70-9d00-7062-9949-0a0514e817ed','019cbd70-9d00-7062-9949-09d59c4c5c00','traffic','Traffic','GB','counter',NULL,'2026-03-05 10:00:00');
INSERT INTO measures VALUES('019cbd70-9d00-7062-9949-0a071e3121ec','019cbd70-9d00-7062-9949-09d59c4c5c00','storage','Storage','GB','level','2026-03-01','2026-03-05 10:00:00');
INSERT INTO measures VALUES('019ccce3-b100-7404-b2a2-d7ae5a6118fa','019cbd70-9d00-7062-9949-09d59c4c5c00','sent','Sent','mails','amount',NULL,'2026-03-08 10:00:00');
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
INSERT INTO readings VALUES('019cbd70-9d00-7062-9949-0a09a37c40c6','019cbd70-9d00-7062-9949-0a0514e817ed',1,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0',NULL,'2026-01-31',10000000,0,'hand','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7062-9949-0a0bb05b7d5e','019cbd70-9d00-7062-9949-0a0514e817ed',2,'019b78c9-0a80-709e-b7e1-83fdec259e32',NULL,'2026-01-31',20500000,0,'csv','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7062-9949-0a0d329ffd08','019cbd70-9d00-7062-9949-0a0514e817ed',3,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0',NULL,'2026-02-28',30000000,0,'api','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-05 10:00:00','A slip.','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-05 10:00:00');
INSERT INTO readings VALUES('019cbd70-9d00-7062-9949-0a0ff35a17b6','019cbd70-9d00-7062-9949-0a071e3121ec',1,NULL,'019bc0e2-1280-72d1-a584-400ba03fd40d','2026-02-01',40000000,0,'hand','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7062-9949-0a11bf32f351','019cbd70-9d00-7062-9949-0a071e3121ec',2,'019b78c9-0a80-709e-b7e1-83fdec259e32',NULL,'2026-02-01',1000000,0,'hand','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7404-b2a2-d7b0c2d75b2c','019ccce3-b100-7404-b2a2-d7ae5a6118fa',1,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0',NULL,'2026-01-20',7000000,0,'hand','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7404-b2a2-d7b2f921d7d6','019ccce3-b100-7404-b2a2-d7ae5a6118fa',2,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0',NULL,'2026-02-20',10000000,0,'hand','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7404-b2a2-d7b4fb25ed13','019ccce3-b100-7404-b2a2-d7ae5a6118fa',3,'019b78c9-0a80-709e-b7e1-83fdec259e32',NULL,'2026-02-21',4500000,0,'hand','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7404-b2a2-d7b678dc187c','019ccce3-b100-7404-b2a2-d7ae5a6118fa',4,NULL,'019bc0e2-1280-72d1-a584-400ba03fd40d','2026-02-22',3000000,0,'hand','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-08 10:00:00',NULL,NULL,NULL);
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
INSERT INTO pool_participants VALUES('019ccce3-b100-7404-b2a2-d7be8fd7dc5b','019ccce3-b100-7404-b2a2-d7b803490ca4','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',1,'2026-01-01',NULL);
INSERT INTO pool_participants VALUES('019ccce3-b100-7404-b2a2-d7c02e514fe8','019ccce3-b100-7404-b2a2-d7b803490ca4','019b78c9-0a80-709e-b7e1-83fdec259e32',2,'2026-01-01',NULL);
INSERT INTO pool_participants VALUES('019ccce3-b100-7404-b2a2-d7c2d3b00d4c','019ccce3-b100-7404-b2a2-d7b803490ca4','019b78c9-0a80-709e-b7e1-840000691654',1,'2026-01-01','2026-02-15');
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
INSERT INTO sharing_runs VALUES('019ccce3-b100-7404-b2a2-d7c5a5bce4a0','019ccce3-b100-7404-b2a2-d7b803490ca4','2026-01','2026-04-10','019ccce3-b100-7404-b2a2-d7c6c4f005d5','019ccce3-b100-7404-b2a2-d7ce00e34892',3129,3129,0,'019b78c9-0a80-709e-b7e1-83b051a92112','019b78c9-0a80-709e-b7e1-83ae45604420','{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-709e-b7e1-83b3be71c57e","sharing.fixed":"019b78c9-0a80-709e-b7e1-83b1915cbc27","sharing.floor":"019b78c9-0a80-709e-b7e1-83b27088922e","sharing.method":"019b78c9-0a80-709e-b7e1-83b051a92112","sharing.weight full":"019b78c9-0a80-709e-b7e1-83b4324e30e3","sharing.weight organisation":"019b78c9-0a80-709e-b7e1-83b637cd36e3","sharing.weight supporting":"019b78c9-0a80-709e-b7e1-83b51b86e78b"},"weights":{"full":1,"organisation":3,"supporting":0}}','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-08 10:00:00');
INSERT INTO sharing_runs VALUES('019ccce3-b100-7404-b2a2-d7d2c978f6fc','019ccce3-b100-7404-b2a2-d7b803490ca4','2026-02','2026-04-10','019ccce3-b100-7404-b2a2-d7d30d5e30d5',NULL,5696,4720,0,'019b78c9-0a80-709e-b7e1-83b051a92112','019b78c9-0a80-709e-b7e1-83ae45604420','{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-709e-b7e1-83b3be71c57e","sharing.fixed":"019b78c9-0a80-709e-b7e1-83b1915cbc27","sharing.floor":"019b78c9-0a80-709e-b7e1-83b27088922e","sharing.method":"019b78c9-0a80-709e-b7e1-83b051a92112","sharing.weight full":"019b78c9-0a80-709e-b7e1-83b4324e30e3","sharing.weight organisation":"019b78c9-0a80-709e-b7e1-83b637cd36e3","sharing.weight supporting":"019b78c9-0a80-709e-b7e1-83b51b86e78b"},"weights":{"full":1,"organisation":3,"supporting":0}}','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-08 10:00:00');
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
INSERT INTO portions VALUES('019ccce3-b100-7404-b2a2-d7c9b45caa64','019ccce3-b100-7404-b2a2-d7c5a5bce4a0','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',NULL,31,1,1,7000000,0,7000000,'3129','1',NULL,3129);
INSERT INTO portions VALUES('019ccce3-b100-7404-b2a2-d7cad44056c2','019ccce3-b100-7404-b2a2-d7c5a5bce4a0','019b78c9-0a80-709e-b7e1-83fdec259e32',NULL,31,1,2,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-7404-b2a2-d7cb6c42bcb1','019ccce3-b100-7404-b2a2-d7c5a5bce4a0','019b78c9-0a80-709e-b7e1-840000691654',NULL,31,1,1,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-7404-b2a2-d7d789b6ce43','019ccce3-b100-7404-b2a2-d7d2c978f6fc','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',NULL,28,1,1,10000000,0,10000000,'22784','7',NULL,3255);
INSERT INTO portions VALUES('019ccce3-b100-7404-b2a2-d7d890ab1f9f','019ccce3-b100-7404-b2a2-d7d2c978f6fc','019b78c9-0a80-709e-b7e1-83fdec259e32',NULL,28,1,2,4500000,0,4500000,'51264','35',NULL,1465);
INSERT INTO portions VALUES('019ccce3-b100-7404-b2a2-d7d9fc13dbcf','019ccce3-b100-7404-b2a2-d7d2c978f6fc','019b78c9-0a80-709e-b7e1-840000691654',NULL,14,1,1,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-7404-b2a2-d7daf9529141','019ccce3-b100-7404-b2a2-d7d2c978f6fc',NULL,'019bc0e2-1280-72d1-a584-400ba03fd40d',28,1,1,3000000,0,3000000,'34176','35',NULL,976);
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
INSERT INTO journal_entries VALUES('019c22ba-e680-77d3-9c91-776b522730e3',1,'2026-02-01','dues_run','2026-02',NULL,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-77d3-9c91-77746f367feb',2,'2026-02-02','payment','',NULL,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-77d3-9c91-777972205a93',3,'2026-02-03','payment','',NULL,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-77d3-9c91-777ee53ac028',4,'2026-02-03','reversal','The bank took it back.','019c22ba-e680-77d3-9c91-777972205a93','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019ccce3-b100-7404-b2a2-d7c6c4f005d5',5,'2026-01-31','cost_sharing','mail 2026-01',NULL,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-08 10:00:00');
INSERT INTO journal_entries VALUES('019ccce3-b100-7404-b2a2-d7ce00e34892',6,'2026-03-08','reversal','A meter was read wrongly.','019ccce3-b100-7404-b2a2-d7c6c4f005d5','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-08 10:00:00');
INSERT INTO journal_entries VALUES('019ccce3-b100-7404-b2a2-d7d30d5e30d5',7,'2026-02-28','cost_sharing','mail 2026-02',NULL,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-03-08 10:00:00');
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
INSERT INTO charges VALUES('019c22ba-e680-77d3-9c91-777057758ebd','019c22ba-e680-77d3-9c91-776a377ec36d',NULL,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','019b78c9-0a80-709e-b7e1-834a749087a5','2026-02','2026-02-10',1500,'019bc0e2-1280-72d1-a584-40096756b4ef');
INSERT INTO charges VALUES('019c22ba-e680-77d3-9c91-77710a0be028','019c22ba-e680-77d3-9c91-776a377ec36d',NULL,'019b78c9-0a80-709e-b7e1-83fdec259e32','019b78c9-0a80-709e-b7e1-834a749087a5','2026-02','2026-02-10',1500,'019bc0e2-1280-72d1-a584-40096756b4ef');
INSERT INTO charges VALUES('019c22ba-e680-77d3-9c91-7772ed8e9afe','019c22ba-e680-77d3-9c91-776a377ec36d',NULL,'019b78c9-0a80-709e-b7e1-840000691654','019b78c9-0a80-709e-b7e1-834a749087a5','2026-02','2026-02-10',1500,'019bc0e2-1280-72d1-a584-40096756b4ef');
INSERT INTO charges VALUES('019ccce3-b100-7404-b2a2-d7db6cc2c620',NULL,'019ccce3-b100-7404-b2a2-d7d2c978f6fc','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','019b78c9-0a80-709e-b7e1-834a749087a5','2026-04','2026-04-10',3255,'019b78c9-0a80-709e-b7e1-83b051a92112');
INSERT INTO charges VALUES('019ccce3-b100-7404-b2a2-d7dcf52bfd1c',NULL,'019ccce3-b100-7404-b2a2-d7d2c978f6fc','019b78c9-0a80-709e-b7e1-83fdec259e32','019b78c9-0a80-709e-b7e1-834a749087a5','2026-04','2026-04-10',1465,'019b78c9-0a80-709e-b7e1-83b051a92112');
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
INSERT INTO software VALUES('019cbd70-9d00-7062-9949-09c740f45360','debian','Debian','','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7062-9949-09d727e57f17','stalwart','Stalwart','AGPL-3.0','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7062-9949-09f7d9b0acac','incus','Incus','','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7062-9949-09fb44d1aa84','rspamd','Rspamd','','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7062-9949-0a02d6f182b6','unused','Unused','MIT','Tried once.','2026-03-02','2026-03-05 10:00:00');
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
INSERT INTO installations VALUES('019cbd70-9d00-7062-9949-09c9a201347d','019cbd70-9d00-7062-9949-09bfd03a5819',NULL,1,'operating_system','019cbd70-9d00-7062-9949-09c740f45360','13','2026-01-01',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7062-9949-09d389a65989','019cbd70-9d00-7062-9949-09cb11658c50',NULL,1,'operating_system','019cbd70-9d00-7062-9949-09c740f45360','13','2026-01-01',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7062-9949-09d9ffced641',NULL,'019cbd70-9d00-7062-9949-09d59c4c5c00',1,'main','019cbd70-9d00-7062-9949-09d727e57f17','0.14','2026-01-01','2026-02-10','2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7062-9949-09e3045c69ca','019cbd70-9d00-7062-9949-09db48271e3a',NULL,1,'operating_system','019cbd70-9d00-7062-9949-09c740f45360','13','2026-01-01',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7062-9949-09f555a87810',NULL,'019cbd70-9d00-7062-9949-09d59c4c5c00',2,'main','019cbd70-9d00-7062-9949-09d727e57f17','0.15','2026-02-10',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7062-9949-09f9763d9378','019cbd70-9d00-7062-9949-09db48271e3a',NULL,2,'virtualisation','019cbd70-9d00-7062-9949-09f7d9b0acac','6','2026-02-10',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7062-9949-09fdfbf4d5f3',NULL,'019cbd70-9d00-7062-9949-09d59c4c5c00',3,'other','019cbd70-9d00-7062-9949-09fb44d1aa84','3.9','2026-02-10','2026-03-01','2026-03-05 10:00:00');
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
INSERT INTO further_places VALUES('019cbd70-9d00-7062-9949-09ff0577b756','019cbd70-9d00-7062-9949-09d59c4c5c00',1,'019cbd70-9d00-7062-9949-09db48271e3a','replica','2026-02-10',NULL,'2026-03-05 10:00:00');
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
INSERT INTO costs VALUES('019cbd70-9d00-7062-9949-09e97163f995','019cbd70-9d00-7062-9949-09db48271e3a',NULL,NULL,1,'Rent','monthly',3100,NULL,NULL,NULL,'2026-01-15','2029-01-01','2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7062-9949-09ebf5fe9e39','019cbd70-9d00-7062-9949-09db48271e3a',NULL,NULL,2,'Name','yearly',1200,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7062-9949-09ed9085d11c','019cbd70-9d00-7062-9949-09db48271e3a',NULL,NULL,3,'Box','purchase',90000,48,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7062-9949-09eff077e44a','019cbd70-9d00-7062-9949-09db48271e3a',NULL,NULL,4,'Power','power',NULL,NULL,9,200000,'2026-01-15','2029-01-01','2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7062-9949-09f120232e56',NULL,'019cbd70-9d00-7062-9949-09d59c4c5c00',NULL,1,'Support','monthly',500,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7062-9949-09f3ddfec9a5',NULL,NULL,'019cbd70-9d00-7062-9949-09bd2fdb554f',1,'Room','monthly',1200,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
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
INSERT INTO pools VALUES('019ccce3-b100-7404-b2a2-d7b803490ca4','mail','Mail','Mail for all.','listed','019ccce3-b100-7404-b2a2-d7ae5a6118fa','019cbd70-9d00-7062-9949-0a071e3121ec',NULL,'2026-03-08 10:00:00','2026-01-01');
INSERT INTO pools VALUES('019ccce3-b100-7404-b2a2-d7dffa0fa1d2','trees','Trees','','everyone',NULL,NULL,'2026-03-01','2026-03-08 10:00:00','2026-01-01');
CREATE TABLE open_votes (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    choice TEXT NOT NULL,
    reason TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO open_votes VALUES('019b78c9-0a80-709e-b7e1-840bd8dad338','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','yes','It is time.','2026-01-08 09:00:00.120');
INSERT INTO open_votes VALUES('019b78c9-0a80-709e-b7e1-840bd8dad338','019b78c9-0a80-709e-b7e1-83fdec259e32','yes','','2026-01-08 09:00:00.123456');
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
INSERT INTO pool_sources VALUES('019ccce3-b100-7404-b2a2-d7ba7055fad1','019ccce3-b100-7404-b2a2-d7b803490ca4',1,'019cbd70-9d00-7062-9949-09db48271e3a',NULL,'2026-01-01','2026-03-05',NULL);
INSERT INTO pool_sources VALUES('019ccce3-b100-7404-b2a2-d7bc5a618639','019ccce3-b100-7404-b2a2-d7b803490ca4',2,NULL,'019cbd70-9d00-7062-9949-09d59c4c5c00','2026-01-01',NULL,NULL);
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
INSERT INTO decisions VALUES('019b78c9-0a80-709e-b7e1-82dd43f1e365',1,'founding','Founding of Ditch Mail','Mail for the valley.',NULL,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','enacted',1,'2026-01-01 09:00:00',NULL,NULL,NULL,NULL,'2026-01-01 09:00:00','2026-01-01','2026-01-01 09:00:00',1,NULL,NULL,NULL,NULL,NULL,0,0,NULL);
INSERT INTO decisions VALUES('019b78c9-0a80-709e-b7e1-840bd8dad338',2,'policy','Change it','Because.',NULL,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','enacted',1,'2026-01-01 09:00:00','2026-01-01 09:00:00','2026-01-08 09:00:00','2026-01-08 09:00:00','2026-01-15 09:00:00','2026-01-15 09:00:00',NULL,'2026-01-15 09:00:00',1,NULL,'0d5b254e14ebbd40d4db838292536d1d10e65c4a77d62543fdb9f19ebaeb7576','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a',NULL,NULL,0,0,NULL);
INSERT INTO decisions VALUES('019bc0e2-1280-72d1-a584-400f69df9047',3,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','refused',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00','2026-01-22 09:00:00','2026-01-29 09:00:00','2026-01-29 09:00:00',NULL,NULL,0,NULL,'9b2dc9eaf166b32ad5a9eaf79cfd0de9c35fd12f0f32e13d4b4ce817427d57bc','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a',NULL,NULL,0,0,NULL);
INSERT INTO decisions VALUES('019be4ee-9680-7485-980d-cd329fc50b66',4,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-709e-b7e1-83b8bb20c4f0','discussion',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL);
INSERT INTO decisions VALUES('019be4ee-9680-7485-980d-cd3a76eae0ad',5,'bylaws','Change it','Because.',NULL,'019b78c9-0a80-709e-b7e1-83fdec259e32','discussion',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-29 09:00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL);
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
INSERT INTO provisional_rolls VALUES('019be4ee-9680-7485-980d-cd3a76eae0ad','2026-01-15','2026-01-15 09:00:00','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-01-16 09:00:00','7a6fc126abfdd752bf2b00cb4a4faa234caecfe0230b99cb5fbcfc2434c80e01');
CREATE TABLE provisional_places (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    votes INTEGER NOT NULL,
    reason TEXT NOT NULL,
    class TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO provisional_places VALUES('019be4ee-9680-7485-980d-cd3a76eae0ad','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',1,'eligible','full');
INSERT INTO provisional_places VALUES('019be4ee-9680-7485-980d-cd3a76eae0ad','019b78c9-0a80-709e-b7e1-840000691654',1,'eligible','full');
INSERT INTO provisional_places VALUES('019be4ee-9680-7485-980d-cd3a76eae0ad','019b78c9-0a80-709e-b7e1-83fdec259e32',0,'excluded_by_ruling','full');
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
    ruled_at TEXT, reply TEXT, replied_at TEXT,
    PRIMARY KEY (decision_id, number)
) STRICT;
INSERT INTO roll_objections VALUES('019be4ee-9680-7485-980d-cd3a76eae0ad',1,'019b78c9-0a80-709e-b7e1-83fdec259e32','019b78c9-0a80-709e-b7e1-83fdec259e32',0,'The register is **wrong**.','2026-01-15 09:00:00','upheld','We looked at the register.','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-01-15 09:00:00',NULL,NULL);
INSERT INTO roll_objections VALUES('019be4ee-9680-7485-980d-cd3a76eae0ad',2,'019b78c9-0a80-709e-b7e1-83fdec259e32','019b78c9-0a80-709e-b7e1-840000691654',0,'The register is **wrong**.','2026-01-15 09:00:00','dismissed','We looked at the register.','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-01-15 09:00:00',NULL,NULL);
INSERT INTO roll_objections VALUES('019be4ee-9680-7485-980d-cd3a76eae0ad',3,'019b78c9-0a80-709e-b7e1-83fdec259e32','019b78c9-0a80-709e-b7e1-83b8bb20c4f0',0,'The register is **wrong**.','2026-01-15 09:00:00',NULL,NULL,NULL,NULL,'I have **paid**.','2026-01-15 09:00:00');
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
    written_at TEXT NOT NULL, reviewed_by TEXT REFERENCES members (id), reviewed_at TEXT,
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
    letter_at TEXT, sent_at TEXT, dropped_at TEXT,
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
    noted_at TEXT NOT NULL, struck_at TEXT,
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
CREATE TABLE carried_votes (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL,
    delegate_id TEXT NOT NULL,
    carrier_id TEXT,
    votes INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('carried', 'silent', 'off_roll', 'cycle', 'beyond_cap', 'not_taken')),
    PRIMARY KEY (decision_id, member_id),
    CHECK ((outcome = 'carried') = (carrier_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE decision_templates (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    effect TEXT,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    method TEXT,
    added_at TEXT NOT NULL,
    closed_at TEXT
) STRICT;
INSERT INTO decision_templates VALUES('019b78c9-0a80-709e-b7e1-83eec323a7e5','change-a-rule','Change a rule','set_rule','Change the rule on …',replace('## Which rule is it, and what is it for?\n\n## What goes wrong with it as it is?\n\n## What would the new value change, and for whom?\n\n## What does it cost, and who pays?\n\n## What speaks against it?\n\n## When do we look at whether it works?','\n',char(10)),NULL,'2026-01-01 09:00:00',NULL);
INSERT INTO decision_templates VALUES('019b78c9-0a80-709e-b7e1-83efc2f8b8f2','amend-an-agreement','Amend an agreement','adopt_version','Amend …',replace('## Which agreement is it, and which of its clauses?\n\n## What led to the change?\n\n## What would hold that does not hold today?\n\n## Who has to do something differently?\n\n## What speaks against it?','\n',char(10)),NULL,'2026-01-01 09:00:00',NULL);
INSERT INTO decision_templates VALUES('019b78c9-0a80-709e-b7e1-83f07988e861','hold-an-election','Hold an election','elect','Election: …',replace('## Which role is it, and why is it to be filled now?\n\n## What does its holder do, and how many hours does that take?\n\n## What should somebody who stands know or be able to do?\n\n## What has been handed over by whoever holds it now?','\n',char(10)),NULL,'2026-01-01 09:00:00',NULL);
INSERT INTO decision_templates VALUES('019b78c9-0a80-709e-b7e1-83f1385df23d','spend-money','Spend money','note','Spend … on …',replace('## What is it about?\n\n## What would change once it is paid for?\n\n## What does it cost, once and each year?\n\n## Who pays, and from which money?\n\n## Which other offers were looked at?\n\n## What speaks against it?','\n',char(10)),NULL,'2026-01-01 09:00:00',NULL);
INSERT INTO decision_templates VALUES('019b78c9-0a80-709e-b7e1-83f25b0e770a','pass-a-resolution','Pass a resolution','note','',replace('## What is it about?\n\n## What do we want, in one sentence?\n\n## What would change?\n\n## Who sees to it, and by when?\n\n## What does it cost, and who pays?\n\n## What speaks against it?','\n',char(10)),NULL,'2026-01-01 09:00:00',NULL);
INSERT INTO decision_templates VALUES('019b78c9-0a80-709e-b7e1-83f3d853d923','get-a-machine','Get a machine','note','A machine for …',replace('## Which machine or which provider is it, and what runs on it?\n\n## Why now?\n\n## What does it cost each year, and how long does it last?\n\n## How is everything moved over, and what stops meanwhile?\n\n## Where are the data kept, and under which law?\n\n## What speaks against it?','\n',char(10)),NULL,'2026-01-01 09:00:00',NULL);
CREATE TABLE agreements (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bylaws', 'policy', 'procedure', 'guide', 'minutes')),
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'members')),
    created_by TEXT REFERENCES members (id),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO agreements VALUES('019b78c9-0a80-709e-b7e1-83bf7b8ce5b2','bylaws','Bylaws','bylaws','public','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-01-01 09:00:00');
INSERT INTO agreements VALUES('019b78c9-0a80-709e-b7e1-83de176c17a3','dues-policy','Dues policy','policy','public','019b78c9-0a80-709e-b7e1-83b8bb20c4f0','2026-01-01 09:00:00');
CREATE TABLE notice_secrets (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = 'notices'),
    secret TEXT NOT NULL,
    made_at TEXT NOT NULL
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
CREATE INDEX events_subject ON events (subject);
CREATE INDEX api_tokens_member ON api_tokens (member_id);
CREATE UNIQUE INDEX readings_of_member ON readings (measure_id, member_id, day) WHERE struck_at IS NULL AND member_id IS NOT NULL;
CREATE UNIQUE INDEX readings_of_circle ON readings (measure_id, circle_id, day) WHERE struck_at IS NULL AND circle_id IS NOT NULL;
CREATE INDEX readings_by_member ON readings (member_id, day) WHERE member_id IS NOT NULL;
CREATE INDEX readings_of_day ON readings (measure_id, day);
CREATE INDEX member_imports_member ON member_imports (member_id);
CREATE INDEX pool_participants_pool ON pool_participants (pool_id, valid_from);
CREATE INDEX pool_participants_member ON pool_participants (member_id);
CREATE UNIQUE INDEX sharing_runs_once ON sharing_runs (pool_id, period) WHERE reversal_entry_id IS NULL;
CREATE INDEX sharing_runs_pool ON sharing_runs (pool_id, period);
CREATE INDEX portions_member ON portions (member_id) WHERE member_id IS NOT NULL;
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
CREATE INDEX carried_votes_member ON carried_votes (member_id);
CREATE INDEX outbox_meeting ON outbox (meeting_id, turn) WHERE meeting_id IS NOT NULL;
CREATE TRIGGER postings_keep BEFORE UPDATE ON postings BEGIN SELECT RAISE(ABORT, 'postings are never edited'); END;
CREATE TRIGGER postings_stay BEFORE DELETE ON postings BEGIN SELECT RAISE(ABORT, 'postings are never deleted'); END;
CREATE TRIGGER readings_keep BEFORE UPDATE OF id, measure_id, number, member_id, circle_id, day, quantity_millionths, is_reset, source, recorded_by, recorded_at ON readings BEGIN SELECT RAISE(ABORT, 'readings are never edited'); END;
CREATE TRIGGER readings_struck_once BEFORE UPDATE ON readings WHEN OLD.struck_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'readings are struck out once'); END;
CREATE TRIGGER readings_stay BEFORE DELETE ON readings BEGIN SELECT RAISE(ABORT, 'readings are never deleted'); END;
CREATE TRIGGER journal_entries_keep BEFORE UPDATE ON journal_entries BEGIN SELECT RAISE(ABORT, 'journal entries are never edited'); END;
CREATE TRIGGER journal_entries_stay BEFORE DELETE ON journal_entries BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;
COMMIT;
