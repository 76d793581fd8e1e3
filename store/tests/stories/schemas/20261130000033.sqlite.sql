PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO __diesel_schema_migrations VALUES('20261123000001','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261123000002','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261123000003','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261123000004','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261123000005','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261123000006','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261123000007','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261123000008','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261123000009','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261123000010','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261123000011','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261123000013','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261124000012','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261124000014','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000015','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000016','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000017','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000019','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000020','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000021','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000022','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000023','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000024','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000025','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000026','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000027','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000028','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261129000029','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261130000030','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261130000031','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261130000032','2026-11-30 08:47:48');
INSERT INTO __diesel_schema_migrations VALUES('20261130000033','2026-11-30 08:47:48');
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
INSERT INTO setup_tokens VALUES('131970c73cac8ca20290f0606da0958e9dc86592d353ed6ed3e716c74e8f0e9e','2026-01-01 09:00:00','2026-01-01 09:00:00');
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
INSERT INTO authorities VALUES('019b78c9-0a80-71c9-badc-e2de317ee32d','decision','019b78c9-0a80-71c9-badc-e28f07a2a101',NULL,NULL,NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019b78c9-0a80-71c9-badc-e36c14bd02da','delegated_power',NULL,'membership_secretary','019b78c9-0a80-71c9-badc-e2e244da90dd',NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019bc0e2-1280-7089-8610-84bdbfbd00c1','decision','019b78c9-0a80-71c9-badc-e37bad84d6fe',NULL,NULL,NULL,NULL,NULL,'2026-01-15 09:00:00');
CREATE TABLE classes (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO classes VALUES('019b78c9-0a80-71c9-badc-e2df24749b83','full','Full member',0,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO classes VALUES('019b78c9-0a80-71c9-badc-e2e0e85a24ef','supporting','Supporting member',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO classes VALUES('019b78c9-0a80-71c9-badc-e2e1df51104b','organisation','Organisation',2,'019b78c9-0a80-71c9-badc-e2de317ee32d');
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
INSERT INTO members VALUES('019b78c9-0a80-71c9-badc-e330a9f393cb',1,'person','Inés Villalba','3b45334f04553b41412b412d2b0143880e01dcc1dc0b','ines villalba','ines@example.org','en','019b78c9-0a80-71c9-badc-e2df24749b83','active','2026-01-01','019b78c9-0a80-71c9-badc-e2de317ee32d','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-71c9-badc-e36de3e3f245',2,'person','Ana "Nan" Ruiz','2b452b040976452b450976044d533b5d011201dcc2dcc2dc07','ana nan ruiz',NULL,'en','019b78c9-0a80-71c9-badc-e2df24749b83','active','2026-01-01','019b78c9-0a80-71c9-badc-e36c14bd02da','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-71c9-badc-e370640f82d0',3,'person','=Nour Haddad','0c894547534d04392b31312b31011001c5dcc2dc09','nour haddad','nour@example.org','es','019b78c9-0a80-71c9-badc-e2df24749b83','active','2026-01-01','019b78c9-0a80-71c9-badc-e36c14bd02da','2026-01-01 09:00:00');
CREATE TABLE member_statuses (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    status TEXT NOT NULL,
    class_id TEXT NOT NULL REFERENCES classes (id),
    valid_from TEXT NOT NULL,
    authority_id TEXT REFERENCES authorities (id),
    recorded_at TEXT NOT NULL
, reason TEXT) STRICT;
INSERT INTO member_statuses VALUES('019b78c9-0a80-71c9-badc-e33139fdec7a','019b78c9-0a80-71c9-badc-e330a9f393cb','active','019b78c9-0a80-71c9-badc-e2df24749b83','2026-01-01','019b78c9-0a80-71c9-badc-e2de317ee32d','2026-01-01 09:00:00',NULL);
INSERT INTO member_statuses VALUES('019b78c9-0a80-71c9-badc-e36e02f239bd','019b78c9-0a80-71c9-badc-e36de3e3f245','active','019b78c9-0a80-71c9-badc-e2df24749b83','2026-01-01','019b78c9-0a80-71c9-badc-e36c14bd02da','2026-01-01 09:00:00',NULL);
INSERT INTO member_statuses VALUES('019b78c9-0a80-71c9-badc-e3717af95ca9','019b78c9-0a80-71c9-badc-e370640f82d0','active','019b78c9-0a80-71c9-badc-e2df24749b83','2026-01-01','019b78c9-0a80-71c9-badc-e36c14bd02da','2026-01-01 09:00:00',NULL);
CREATE TABLE credentials (
    member_id TEXT NOT NULL PRIMARY KEY REFERENCES members (id),
    password_hash TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
INSERT INTO credentials VALUES('019b78c9-0a80-71c9-badc-e330a9f393cb','$argon2id$v=19$m=19456,t=2,p=1$zhulWgRzpKhxIKgKzJToNw$MltBmJdSA4PufZD96qBR5pnaxX8ZpsrrqeQET6Z07/8','2026-01-01 09:00:00');
INSERT INTO credentials VALUES('019b78c9-0a80-71c9-badc-e370640f82d0','$argon2id$v=19$m=19456,t=2,p=1$DpoaV//NFqafQabNuhSm2Q$mJaaNkmNGJWzzf/52Mb4/dWmfZBa1TsAwL/rAGTsyJw','2026-01-01 09:00:00');
CREATE TABLE access_tokens (
    token_hash TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    created_by TEXT,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;
INSERT INTO access_tokens VALUES('b328e6f9b4a80dd3da3099a203a06d9c4aa8a75219c3460ec0ae2767fddd9093','019b78c9-0a80-71c9-badc-e370640f82d0','invitation','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-01-01 09:00:00','2026-01-15 09:00:00','2026-01-01 09:00:00');
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
INSERT INTO role_grants VALUES('019b78c9-0a80-71c9-badc-e332c4a50c39','019b78c9-0a80-71c9-badc-e330a9f393cb','curator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-71c9-badc-e2de317ee32d',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-71c9-badc-e333951d0334','019b78c9-0a80-71c9-badc-e330a9f393cb','membership_secretary',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-71c9-badc-e2de317ee32d',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-71c9-badc-e334781c17e7','019b78c9-0a80-71c9-badc-e330a9f393cb','treasurer',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-71c9-badc-e2de317ee32d',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-71c9-badc-e33517823ba8','019b78c9-0a80-71c9-badc-e330a9f393cb','facilitator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-71c9-badc-e2de317ee32d',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-71c9-badc-e336631e4322','019b78c9-0a80-71c9-badc-e330a9f393cb','system_administrator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-71c9-badc-e2de317ee32d',NULL,'2026-01-01 09:00:00');
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
, decision_id TEXT) STRICT;
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
INSERT INTO circles VALUES('019bc0e2-1280-7089-8610-84d10306bad2','machines','Machines','Care.',NULL,'2026-01-15','019bc0e2-1280-7089-8610-84bdbfbd00c1','2026-01-15 09:00:00');
CREATE TABLE circle_members (
    id TEXT NOT NULL PRIMARY KEY,
    circle_id TEXT NOT NULL REFERENCES circles (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO circle_members VALUES('019bc0e2-1280-7089-8610-84d2f1e8ac59','019bc0e2-1280-7089-8610-84d10306bad2','019b78c9-0a80-71c9-badc-e36de3e3f245','2026-01-15',NULL,'019bc0e2-1280-7089-8610-84bdbfbd00c1');
CREATE TABLE agreements (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bylaws', 'policy', 'procedure', 'guide')),
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'members')),
    created_by TEXT REFERENCES members (id),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO agreements VALUES('019b78c9-0a80-71c9-badc-e3379aeb8993','bylaws','Bylaws','bylaws','public','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-01-01 09:00:00');
INSERT INTO agreements VALUES('019b78c9-0a80-71c9-badc-e3540e7b8a1c','dues-policy','Dues policy','policy','public','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-01-01 09:00:00');
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
INSERT INTO agreement_versions VALUES('019b78c9-0a80-71c9-badc-e338ac7e6eea','019b78c9-0a80-71c9-badc-e3379aeb8993',1,NULL,replace('## Foundations {#foundations}\n\n### Purpose {#purpose}\n\nDitch Mail exists so that its members may own together the digital services on which they depend, and decide together how these are run. It provides services to its members at cost. It does not sell attention, does not trade in personal data, and does not seek profit from its members'' need.\n\n### What is held in common {#commons}\n\nThe machines, addresses, domains, funds and documentation of Ditch Mail, and the record of its acts, are held in common and belong to no member singly. What a member stores on the services remains that member''s own.\n\n## Members {#members}\n\n### Classes of members {#classes}\n\nThe classes of members are those listed among the rules. For each class the list says whether its members vote and what dues they pay. A member may ask to change class; the change takes effect when it is entered in the register.\n\n### Admission {#admission}\n\nWhoever shares the purpose and accepts the agreements may apply. The membership secretary admits applicants, and enters in the register the day of admission and the authority by which it was done. An application may be declined only for a reason given in writing. Whoever is declined may ask that the members decide.\n\n### Leaving {#exit}\n\nA member may leave at any time without giving a reason, by telling the membership secretary. Before the services end, the member receives their data in open formats. Dues already owed remain owed; dues paid for later months are returned.\n\n## Deciding {#deciding}\n\n### Voting rights {#voting-rights}\n\nEach member of a class with a vote, person or organisation alike, has one vote, whatever they pay and however much they use. Members of the other classes may speak in every discussion. A member can see whether they are on the roll for a vote, and why. Where the rules give days for it, a provisional roll is shown before voting opens; members may object to it, and the election committee rules before the roll is fixed. The rules say whether a member whom a decision is about votes on it, whether whoever has long owed dues votes, and whether a class has another number of votes in one kind of decision.\n\n### Waiting period {#waiting-period}\n\nA member votes in decisions opened for voting once the number of days that the rules give has passed since they joined. The day of joining is the one in the register. The founding act is bound by no waiting period.\n\n### Discussion {#discussion}\n\nEvery proposal is discussed in the open before voting opens, for at least the number of days that the rules give for its kind: ordinary matters, policies and dues, or bylaws. All members may speak.\n\n### Voting period {#voting-period}\n\nOnce opened, voting lasts the number of days that the rules give for the kind of decision. A member votes yes, votes no or abstains, and may give a reason. The text, its effects, the roll and the rules that govern the vote are fixed when voting opens. Where an outage keeps members from voting, whoever opens votes may extend one that is open, by as many days as the rules allow, and publishes why. Some days before the close, as many as the rules say, members who have not voted are reminded once, and nobody else is.\n\n### Quorum {#quorum}\n\nA decision is valid only if the part of the roll that the rules give for its kind takes part. Yes votes, no votes and abstentions all count as taking part. If the quorum is not reached the proposal fails, and may be proposed again. The rules say whether votes or persons are counted for it.\n\n### Majorities {#majorities}\n\nA proposal passes by what the rules give for its kind: by a majority of the votes for and against, of all votes cast or of all votes on the roll, and in each class by itself where they say so; or by consent or consensus, where whoever objects says why. Abstentions count towards the quorum, and in a majority only where the rules take it of all votes. A tie does not pass. Where members choose among several options, they do so by one of the methods that the rules adopt. A result takes effect as it is counted, unless the rules have the election committee declare it first, or give days in which any member on the roll may contest it, for its kind; the committee rules on a contest, and neither candidates nor whoever contests rule in their own case. A decision that is in effect is annulled only by another, of its kind or a more demanding one.\n\n### Secret ballots {#secret-ballots}\n\nVotes are open, each with its reason, unless the rules make a kind of decision secret or leave it to whoever proposes, who then asks for it. Of a secret ballot it is known who voted, and of nobody how.\n\nWhoever is to hold a role may be elected: members stand with a statement until voting opens, and those elected hold the role for the term that the proposal names. An election has the discussion, voting period and quorum that the rules give for elections, and goes by a method that they adopt for them.\n\n### Delegation {#delegation}\n\nA member may name another member to vote for them, in everything, on a topic or in a circle, and take it back until a vote closes. The rules say in which kinds of decision this counts, and how many members one may carry. It never counts in a secret ballot, nor in consent or consensus, and whoever votes is carried by nobody.\n\n### Amending these bylaws {#amendments}\n\nThese bylaws are changed only by a decision of the members, with the discussion, voting period, quorum and majority that the rules give for bylaws. A proposal shows the old wording beside the new. Every earlier version stays readable, together with the decision that adopted it.\n\n## Roles and circles {#roles-and-circles}\n\n### Roles {#roles}\n\nThe roles of Ditch Mail are those listed among the rules, each with what its holder may do. They are given by decision of the members. A role may have several holders, and a person several roles, but no auditor is also treasurer.\n\n- **Facilitator.** Keeps discussions open to everybody, opens votes, and calls the members together.\n- **Membership secretary.** Answers those who want to join, admits them, and keeps the register.\n- **Treasurer.** Runs dues, shares what the machines cost, pays providers, and lays the books open each quarter.\n- **Election committee.** Looks after electoral rolls, declares what a vote came to, and rules on whoever contests it.\n- **System administrator.** Keeps machines, backups and updates, with the infrastructure circle, and the inventory of all of it.\n- **Curator.** Drafts changes of bylaws and policies so that everybody can read what would change.\n- **Auditor.** Reads the books and the log once a year at least, and reports to the members.\n\n### Terms {#terms}\n\nNo role is held for longer at a time than the number of months that the rules give without a new decision. The decision that fills a role names the first and the last day of the term. The same person may be appointed again.\n\n### Circles {#circles}\n\nA circle is a group of members with a task of its own. The decision that forms it gives its name and its mandate. A circle decides on what lies within its mandate; whatever goes beyond it returns to the members. The founding act may form the first: one for the infrastructure, one for support.\n\n## Holding to account {#holding-to-account}\n\n### Monitoring {#monitoring}\n\nMembers see how the shared services are used, what they cost, and whether the rules are kept. What concerns one member is shown to that member alone. Those who measure answer to the members.\n\n### The record {#record}\n\nEvery act that changes a rule, a role, a membership, an agreement or the books is entered in a log, with what was done, by which member and by whose authority. The log names members by number only, and all members may read it. No entry is removed or altered.\n\n### Graduated sanctions {#sanctions}\n\nA breach of the agreements is answered in steps: a conversation, a written warning, the limiting of a service, suspension, and exclusion. A step is left out only where the harm is grave. Suspension and exclusion are decided by the members. Every sanction names the clause that was broken and, exclusion apart, the day on which it ends. Whoever has received one may appeal to members who took no part in it.\n\n### Conflicts {#conflict}\n\nMembers in conflict are first asked to speak with each other. If that does not help, either may ask for a mediator whom both accept. What is said in mediation stays there. To ask for it costs nothing and is held against nobody.\n\n### Dissolution {#dissolution}\n\nDitch Mail is dissolved by a decision with the discussion, voting period, quorum and majority that the rules give for bylaws. The services run on until every member has had time to move their data. What remains when debts are paid passes to a community with a like purpose, and none of it to members.\n','\n',char(10)),'d95f1ab78112dc17d73cf482fd539e48c4b31e39698eefa95114bc17a077c4e8','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO agreement_versions VALUES('019b78c9-0a80-71c9-badc-e355edb90fdd','019b78c9-0a80-71c9-badc-e3540e7b8a1c',1,NULL,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n','\n',char(10)),'d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO agreement_versions VALUES('019bc0e2-1280-7089-8610-84be1b248849','019b78c9-0a80-71c9-badc-e3540e7b8a1c',2,'019b78c9-0a80-71c9-badc-e355edb90fdd',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-7089-8610-84bdbfbd00c1');
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
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e3397cfdfcb6','019b78c9-0a80-71c9-badc-e338ac7e6eea',0,'foundations','Foundations','ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e33aeac26d98','019b78c9-0a80-71c9-badc-e338ac7e6eea',1,'purpose','Purpose','3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e33be6ac8a0e','019b78c9-0a80-71c9-badc-e338ac7e6eea',2,'commons','What is held in common','9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e33c2c86aa18','019b78c9-0a80-71c9-badc-e338ac7e6eea',3,'members','Members','e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e33dde40d01a','019b78c9-0a80-71c9-badc-e338ac7e6eea',4,'classes','Classes of members','7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e33e426d6cfb','019b78c9-0a80-71c9-badc-e338ac7e6eea',5,'admission','Admission','aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e33f3b9641f3','019b78c9-0a80-71c9-badc-e338ac7e6eea',6,'exit','Leaving','956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e34076abd2d8','019b78c9-0a80-71c9-badc-e338ac7e6eea',7,'deciding','Deciding','45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e341adf7bbe9','019b78c9-0a80-71c9-badc-e338ac7e6eea',8,'voting-rights','Voting rights','83c36a9d120af6a7bf11d29eae32a8d9c23cdd3e14daeed6445c76a3395283f8',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e3428ac27431','019b78c9-0a80-71c9-badc-e338ac7e6eea',9,'waiting-period','Waiting period','c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e3434e4d1ad6','019b78c9-0a80-71c9-badc-e338ac7e6eea',10,'discussion','Discussion','3b189ec53ee3c5827e0d3d896e0149348de09a0124d3657ac5a0f02c59559f53',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e344bac68894','019b78c9-0a80-71c9-badc-e338ac7e6eea',11,'voting-period','Voting period','80752681c37e4bb391ab0611e15ba63642dcd84840fb0cbae92a4191642d30c0',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e345344de279','019b78c9-0a80-71c9-badc-e338ac7e6eea',12,'quorum','Quorum','ed5e2a14f98ef6798e9ad14868aea6c3fb8720d08e2fc6e8d57884481396ed6a',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e3462f2122ef','019b78c9-0a80-71c9-badc-e338ac7e6eea',13,'majorities','Majorities','07f54a44dfbd7430b444eaaa57c412dcdc03c3a875700858a29f2c6631a16e37',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e347d7521219','019b78c9-0a80-71c9-badc-e338ac7e6eea',14,'secret-ballots','Secret ballots','a016ca54f737d729b40384f17a8b80cd4886ae52c22c0cf2ed7493d8ccad415e',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e348ecf64a18','019b78c9-0a80-71c9-badc-e338ac7e6eea',15,'delegation','Delegation','5ab5aebcac3b287974fd6b678bfc0859fbe89ed59b25e64445999e95d898b659',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e3499ed54ace','019b78c9-0a80-71c9-badc-e338ac7e6eea',16,'amendments','Amending these bylaws','99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e34a1072a1d2','019b78c9-0a80-71c9-badc-e338ac7e6eea',17,'roles-and-circles','Roles and circles','d7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e34b37b7f806','019b78c9-0a80-71c9-badc-e338ac7e6eea',18,'roles','Roles','5f15e0aa195fc6be81ece87b3356c5d321f6710e3c619b047f5ed007dd3af930',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e34ccd2deb01','019b78c9-0a80-71c9-badc-e338ac7e6eea',19,'terms','Terms','e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e34d583e3cdc','019b78c9-0a80-71c9-badc-e338ac7e6eea',20,'circles','Circles','ae205de0390cdb31c56d75832843c8a4e8fad2ed1425ffd0f9520c2ad34a513e',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e34e4c093205','019b78c9-0a80-71c9-badc-e338ac7e6eea',21,'holding-to-account','Holding to account','25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e34f176a38db','019b78c9-0a80-71c9-badc-e338ac7e6eea',22,'monitoring','Monitoring','ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e35023c0250f','019b78c9-0a80-71c9-badc-e338ac7e6eea',23,'record','The record','398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e351c2f82a63','019b78c9-0a80-71c9-badc-e338ac7e6eea',24,'sanctions','Graduated sanctions','2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e352f224119d','019b78c9-0a80-71c9-badc-e338ac7e6eea',25,'conflict','Conflicts','98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e353570ccfaa','019b78c9-0a80-71c9-badc-e338ac7e6eea',26,'dissolution','Dissolution','8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e3567e6c1170','019b78c9-0a80-71c9-badc-e355edb90fdd',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e357c7df557a','019b78c9-0a80-71c9-badc-e355edb90fdd',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e358315ca88b','019b78c9-0a80-71c9-badc-e355edb90fdd',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e359f11e323e','019b78c9-0a80-71c9-badc-e355edb90fdd',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e35a8d029b0d','019b78c9-0a80-71c9-badc-e355edb90fdd',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e35bee45ff46','019b78c9-0a80-71c9-badc-e355edb90fdd',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e35cb9b609fa','019b78c9-0a80-71c9-badc-e355edb90fdd',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e35de5250991','019b78c9-0a80-71c9-badc-e355edb90fdd',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e35ec7e3fff2','019b78c9-0a80-71c9-badc-e355edb90fdd',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e35f35c01adc','019b78c9-0a80-71c9-badc-e355edb90fdd',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e360bd2eb7c7','019b78c9-0a80-71c9-badc-e355edb90fdd',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e361a8ddb2f6','019b78c9-0a80-71c9-badc-e355edb90fdd',11,'shared-costs','Shared costs','88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e362a09c5bd9','019b78c9-0a80-71c9-badc-e355edb90fdd',12,'cost-sharing','How costs are shared','b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019b78c9-0a80-71c9-badc-e363ef9b85a7','019b78c9-0a80-71c9-badc-e355edb90fdd',13,'cost-visibility','What members see of each other','b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84bf3d6656b3','019bc0e2-1280-7089-8610-84be1b248849',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84c06cc41e49','019bc0e2-1280-7089-8610-84be1b248849',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84c10964258f','019bc0e2-1280-7089-8610-84be1b248849',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84c2e867eae1','019bc0e2-1280-7089-8610-84be1b248849',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84c3d1a009ed','019bc0e2-1280-7089-8610-84be1b248849',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84c485960287','019bc0e2-1280-7089-8610-84be1b248849',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84c5af08e84d','019bc0e2-1280-7089-8610-84be1b248849',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84c64d945119','019bc0e2-1280-7089-8610-84be1b248849',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84c72722961f','019bc0e2-1280-7089-8610-84be1b248849',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84c8aa2357e6','019bc0e2-1280-7089-8610-84be1b248849',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84c9672c9801','019bc0e2-1280-7089-8610-84be1b248849',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84ca7608ebec','019bc0e2-1280-7089-8610-84be1b248849',11,'shared-costs','Shared costs','88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84cb7f7bf4cf','019bc0e2-1280-7089-8610-84be1b248849',12,'cost-sharing','How costs are shared','b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84cc40704012','019bc0e2-1280-7089-8610-84be1b248849',13,'cost-visibility','What members see of each other','b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182',1,'019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO clauses VALUES('019bc0e2-1280-7089-8610-84cda209d0dd','019bc0e2-1280-7089-8610-84be1b248849',14,'hardship','hardship','48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d',2,'019bc0e2-1280-7089-8610-84bdbfbd00c1');
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
INSERT INTO drafts VALUES('019b78c9-0a80-71c9-badc-e376de38c1d9','019b78c9-0a80-71c9-badc-e3540e7b8a1c',1,'019b78c9-0a80-71c9-badc-e355edb90fdd',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),2,'adopted','019b78c9-0a80-71c9-badc-e37bad84d6fe','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-01-01 09:00:00');
CREATE TABLE draft_revisions (
    id TEXT NOT NULL PRIMARY KEY,
    draft_id TEXT NOT NULL REFERENCES drafts (id),
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES members (id),
    saved_at TEXT NOT NULL,
    UNIQUE (draft_id, revision)
) STRICT;
INSERT INTO draft_revisions VALUES('019b78c9-0a80-71c9-badc-e3779e89de14','019b78c9-0a80-71c9-badc-e376de38c1d9',1,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n','\n',char(10)),'019b78c9-0a80-71c9-badc-e330a9f393cb','2026-01-01 09:00:00');
INSERT INTO draft_revisions VALUES('019b78c9-0a80-71c9-badc-e379a7703826','019b78c9-0a80-71c9-badc-e376de38c1d9',2,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'019b78c9-0a80-71c9-badc-e330a9f393cb','2026-01-01 09:00:00');
CREATE TABLE decision_effects (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    position INTEGER NOT NULL,
    effect TEXT NOT NULL,
    draft_hash TEXT
) STRICT;
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2904dbcb552','019b78c9-0a80-71c9-badc-e28f07a2a101',0,'{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e291190f3342','019b78c9-0a80-71c9-badc-e28f07a2a101',1,'{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e292382d1aff','019b78c9-0a80-71c9-badc-e28f07a2a101',2,'{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e293b04a311c','019b78c9-0a80-71c9-badc-e28f07a2a101',3,'{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2946de0f17a','019b78c9-0a80-71c9-badc-e28f07a2a101',4,'{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2955fa413a4','019b78c9-0a80-71c9-badc-e28f07a2a101',5,'{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e29649b799c5','019b78c9-0a80-71c9-badc-e28f07a2a101',6,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e29766d89263','019b78c9-0a80-71c9-badc-e28f07a2a101',7,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"election","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e298abfc4381','019b78c9-0a80-71c9-badc-e28f07a2a101',8,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2996a5c1992','019b78c9-0a80-71c9-badc-e28f07a2a101',9,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e29a40b7eaa7','019b78c9-0a80-71c9-badc-e28f07a2a101',10,'{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e29bb4e09db4','019b78c9-0a80-71c9-badc-e28f07a2a101',11,'{"effect":"set_rule","key":"decisions.voting_days","scope":"election","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e29cbc409e56','019b78c9-0a80-71c9-badc-e28f07a2a101',12,'{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e29d26a87bca','019b78c9-0a80-71c9-badc-e28f07a2a101',13,'{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e29ea2057758','019b78c9-0a80-71c9-badc-e28f07a2a101',14,'{"effect":"set_rule","key":"decisions.extension_days_max","scope":"","value":"3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e29f68dc065d','019b78c9-0a80-71c9-badc-e28f07a2a101',15,'{"effect":"set_rule","key":"decisions.provisional_days","scope":"ordinary","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2a01bfa624b','019b78c9-0a80-71c9-badc-e28f07a2a101',16,'{"effect":"set_rule","key":"decisions.provisional_days","scope":"election","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2a1c727b8d1','019b78c9-0a80-71c9-badc-e28f07a2a101',17,'{"effect":"set_rule","key":"decisions.provisional_days","scope":"policy","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2a287dbf9e7','019b78c9-0a80-71c9-badc-e28f07a2a101',18,'{"effect":"set_rule","key":"decisions.provisional_days","scope":"bylaws","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2a33eb1d5c6','019b78c9-0a80-71c9-badc-e28f07a2a101',19,'{"effect":"set_rule","key":"decisions.interested","scope":"","value":"vote"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2a4d5987942','019b78c9-0a80-71c9-badc-e28f07a2a101',20,'{"effect":"set_rule","key":"decisions.arrears_days","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2a54f3c09b4','019b78c9-0a80-71c9-badc-e28f07a2a101',21,'{"effect":"set_rule","key":"decisions.reminder_days","scope":"","value":"2"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2a657ba3fce','019b78c9-0a80-71c9-badc-e28f07a2a101',22,'{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2a72ac886de','019b78c9-0a80-71c9-badc-e28f07a2a101',23,'{"effect":"set_rule","key":"decisions.quorum","scope":"election","value":"1/4"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2a8c606d5fc','019b78c9-0a80-71c9-badc-e28f07a2a101',24,'{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2a9fb2d0a7a','019b78c9-0a80-71c9-badc-e28f07a2a101',25,'{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2aa6067da2f','019b78c9-0a80-71c9-badc-e28f07a2a101',26,'{"effect":"set_rule","key":"decisions.quorum_of","scope":"ordinary","value":"votes"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2ab1aa5b638','019b78c9-0a80-71c9-badc-e28f07a2a101',27,'{"effect":"set_rule","key":"decisions.quorum_of","scope":"election","value":"votes"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2ac092ae64e','019b78c9-0a80-71c9-badc-e28f07a2a101',28,'{"effect":"set_rule","key":"decisions.quorum_of","scope":"policy","value":"votes"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2ad779460bd','019b78c9-0a80-71c9-badc-e28f07a2a101',29,'{"effect":"set_rule","key":"decisions.quorum_of","scope":"bylaws","value":"votes"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2ae8f0018c9','019b78c9-0a80-71c9-badc-e28f07a2a101',30,'{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2afaee95cf9','019b78c9-0a80-71c9-badc-e28f07a2a101',31,'{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2b019f8aaa2','019b78c9-0a80-71c9-badc-e28f07a2a101',32,'{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2b166eb3e32','019b78c9-0a80-71c9-badc-e28f07a2a101',33,'{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2b2b36935fc','019b78c9-0a80-71c9-badc-e28f07a2a101',34,'{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2b300545b92','019b78c9-0a80-71c9-badc-e28f07a2a101',35,'{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2b4b944f69f','019b78c9-0a80-71c9-badc-e28f07a2a101',36,'{"effect":"set_rule","key":"decisions.majority_base","scope":"ordinary","value":"cast"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2b5a8da2fc5','019b78c9-0a80-71c9-badc-e28f07a2a101',37,'{"effect":"set_rule","key":"decisions.majority_base","scope":"policy","value":"cast"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2b64acbdde2','019b78c9-0a80-71c9-badc-e28f07a2a101',38,'{"effect":"set_rule","key":"decisions.majority_base","scope":"bylaws","value":"cast"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2b7f6fb653b','019b78c9-0a80-71c9-badc-e28f07a2a101',39,'{"effect":"set_rule","key":"decisions.majority_classes","scope":"ordinary","value":"together"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2b860f826fc','019b78c9-0a80-71c9-badc-e28f07a2a101',40,'{"effect":"set_rule","key":"decisions.majority_classes","scope":"policy","value":"together"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2b9c0b9b64f','019b78c9-0a80-71c9-badc-e28f07a2a101',41,'{"effect":"set_rule","key":"decisions.majority_classes","scope":"bylaws","value":"together"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2ba747fbd9c','019b78c9-0a80-71c9-badc-e28f07a2a101',42,'{"effect":"set_rule","key":"decisions.stand_asides_max","scope":"","value":"1/3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2bb4829de0d','019b78c9-0a80-71c9-badc-e28f07a2a101',43,'{"effect":"set_rule","key":"decisions.blocks_max","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2bcf9d596bf','019b78c9-0a80-71c9-badc-e28f07a2a101',44,'{"effect":"set_rule","key":"decisions.methods","scope":"approval","value":"election"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2bd1a626adf','019b78c9-0a80-71c9-badc-e28f07a2a101',45,'{"effect":"set_rule","key":"decisions.methods","scope":"schulze","value":"election"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2bed72037b7','019b78c9-0a80-71c9-badc-e28f07a2a101',46,'{"effect":"set_rule","key":"decisions.methods","scope":"stv_scotland","value":"election"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2bf970fdf69','019b78c9-0a80-71c9-badc-e28f07a2a101',47,'{"effect":"set_rule","key":"decisions.secrecy","scope":"ordinary","value":"chosen"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2c025ae741b','019b78c9-0a80-71c9-badc-e28f07a2a101',48,'{"effect":"set_rule","key":"decisions.secrecy","scope":"election","value":"chosen"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2c1bde39d0d','019b78c9-0a80-71c9-badc-e28f07a2a101',49,'{"effect":"set_rule","key":"decisions.secrecy","scope":"policy","value":"open"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2c2114afb18','019b78c9-0a80-71c9-badc-e28f07a2a101',50,'{"effect":"set_rule","key":"decisions.secrecy","scope":"bylaws","value":"open"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2c37848630a','019b78c9-0a80-71c9-badc-e28f07a2a101',51,'{"effect":"set_rule","key":"decisions.declaration","scope":"ordinary","value":"none"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2c4caf398d7','019b78c9-0a80-71c9-badc-e28f07a2a101',52,'{"effect":"set_rule","key":"decisions.declaration","scope":"election","value":"none"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2c567bc0d9a','019b78c9-0a80-71c9-badc-e28f07a2a101',53,'{"effect":"set_rule","key":"decisions.declaration","scope":"policy","value":"none"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2c6ab559014','019b78c9-0a80-71c9-badc-e28f07a2a101',54,'{"effect":"set_rule","key":"decisions.declaration","scope":"bylaws","value":"none"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2c7a388968b','019b78c9-0a80-71c9-badc-e28f07a2a101',55,'{"effect":"set_rule","key":"decisions.contest_days","scope":"ordinary","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2c8ed26c074','019b78c9-0a80-71c9-badc-e28f07a2a101',56,'{"effect":"set_rule","key":"decisions.contest_days","scope":"election","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2c9a213bca9','019b78c9-0a80-71c9-badc-e28f07a2a101',57,'{"effect":"set_rule","key":"decisions.contest_days","scope":"policy","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2ca21b3ed04','019b78c9-0a80-71c9-badc-e28f07a2a101',58,'{"effect":"set_rule","key":"decisions.contest_days","scope":"bylaws","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2cbd09f72c0','019b78c9-0a80-71c9-badc-e28f07a2a101',59,'{"effect":"set_rule","key":"decisions.receipts","scope":"","value":"received"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2ccc490b80a','019b78c9-0a80-71c9-badc-e28f07a2a101',60,'{"effect":"set_rule","key":"decisions.delegation","scope":"ordinary","value":"none"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2cdb23fa7fe','019b78c9-0a80-71c9-badc-e28f07a2a101',61,'{"effect":"set_rule","key":"decisions.delegation","scope":"election","value":"none"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2cedba89e2f','019b78c9-0a80-71c9-badc-e28f07a2a101',62,'{"effect":"set_rule","key":"decisions.delegation","scope":"policy","value":"none"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2cfdf0dba44','019b78c9-0a80-71c9-badc-e28f07a2a101',63,'{"effect":"set_rule","key":"decisions.delegation","scope":"bylaws","value":"none"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2d065f5da1c','019b78c9-0a80-71c9-badc-e28f07a2a101',64,'{"effect":"set_rule","key":"decisions.delegations_max","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2d17469a4b9','019b78c9-0a80-71c9-badc-e28f07a2a101',65,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2d2a81900e8','019b78c9-0a80-71c9-badc-e28f07a2a101',66,'{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2d3a4a75d2e','019b78c9-0a80-71c9-badc-e28f07a2a101',67,'{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2d401e29047','019b78c9-0a80-71c9-badc-e28f07a2a101',68,'{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2d55ea1f344','019b78c9-0a80-71c9-badc-e28f07a2a101',69,'{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2d6335a2bae','019b78c9-0a80-71c9-badc-e28f07a2a101',70,'{"effect":"set_rule","key":"sharing.method","scope":"","value":"by_use"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2d7ce8cc2b3','019b78c9-0a80-71c9-badc-e28f07a2a101',71,'{"effect":"set_rule","key":"sharing.fixed","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2d81f154812','019b78c9-0a80-71c9-badc-e28f07a2a101',72,'{"effect":"set_rule","key":"sharing.floor","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2d90b161d08','019b78c9-0a80-71c9-badc-e28f07a2a101',73,'{"effect":"set_rule","key":"sharing.cap","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2da42ba1602','019b78c9-0a80-71c9-badc-e28f07a2a101',74,'{"effect":"set_rule","key":"sharing.weight","scope":"full","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2db21258965','019b78c9-0a80-71c9-badc-e28f07a2a101',75,'{"effect":"set_rule","key":"sharing.weight","scope":"supporting","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2dcd18d39cb','019b78c9-0a80-71c9-badc-e28f07a2a101',76,'{"effect":"set_rule","key":"sharing.weight","scope":"organisation","value":"3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e2dde4928f4a','019b78c9-0a80-71c9-badc-e28f07a2a101',77,'{"effect":"set_rule","key":"sharing.group_floor","scope":"","value":"10"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e39452f25751','019b78c9-0a80-71c9-badc-e37bad84d6fe',0,'{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}','401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1');
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e3950da8a70c','019b78c9-0a80-71c9-badc-e37bad84d6fe',1,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-71c9-badc-e396271ec68f','019b78c9-0a80-71c9-badc-e37bad84d6fe',2,'{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}',NULL);
INSERT INTO decision_effects VALUES('019bc0e2-1280-7089-8610-84d7bef9dfb2','019bc0e2-1280-7089-8610-84d52a97480c',0,'{"effect":"note"}',NULL);
INSERT INTO decision_effects VALUES('019be4ee-9680-73ab-ae5c-618904d8ab57','019be4ee-9680-73ab-ae5c-6187e2f7ccaa',0,'{"effect":"note"}',NULL);
INSERT INTO decision_effects VALUES('019be4ee-9680-73ab-ae5c-61935ec4e175','019be4ee-9680-73ab-ae5c-618feeabda43',0,'{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/4"}',NULL);
CREATE TABLE comments (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL,
    author_id TEXT NOT NULL REFERENCES members (id),
    body TEXT NOT NULL,
    created_at TEXT NOT NULL, thread INTEGER NOT NULL DEFAULT 0, edited_at TEXT, taken_back_at TEXT, hidden_at TEXT, hidden_by TEXT REFERENCES members (id), hidden_reason TEXT,
    UNIQUE (decision_id, number)
) STRICT;
INSERT INTO comments VALUES('019be4ee-9680-73ab-ae5c-618de713df15','019be4ee-9680-73ab-ae5c-6187e2f7ccaa',1,'019b78c9-0a80-71c9-badc-e36de3e3f245',replace('She said: "no\yes", ''so''.\n	Ça va? ¡Sí! 水路 🌾 {"a":1}, =1+1','\n',char(10)),'2026-01-15 09:00:00',1,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO decision_rules VALUES('019b78c9-0a80-71c9-badc-e398fe112d6d','019b78c9-0a80-71c9-badc-e37bad84d6fe','discussion','decisions.discussion_days','policy','019b78c9-0a80-71c9-badc-e2eaaf22e66b','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-68415077865a','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.voting_days','policy','019b78c9-0a80-71c9-badc-e2eeadbea801','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-6842c59ae634','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.quorum','policy','019b78c9-0a80-71c9-badc-e2fa91f7e3ad','1/4');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-6843b23c3a7b','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.majority','policy','019b78c9-0a80-71c9-badc-e301d6d444a8','simple');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-684443cb13fe','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.threshold','policy','019b78c9-0a80-71c9-badc-e30464230827','1/2');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-68456beed170','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.provisional_days','policy','019b78c9-0a80-71c9-badc-e2f39779db8f','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-6846e2fa8232','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.quorum_of','policy','019b78c9-0a80-71c9-badc-e2feb35d1c7d','votes');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-684742879350','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.extension_days_max','','019b78c9-0a80-71c9-badc-e2f0cc7b3750','3');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-68481556f148','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.reminder_days','','019b78c9-0a80-71c9-badc-e2f73aebeb0e','2');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-684924592594','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.delegation','policy','019b78c9-0a80-71c9-badc-e32085ed4b35','none');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-684a5aa46e5f','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.delegations_max','','019b78c9-0a80-71c9-badc-e32293b8ed7d','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-684b67bdf745','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.declaration','policy','019b78c9-0a80-71c9-badc-e317443f979d','none');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-684c1f22ab37','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.contest_days','policy','019b78c9-0a80-71c9-badc-e31b1360a4cc','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-684d92608caf','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.majority_base','policy','019b78c9-0a80-71c9-badc-e307bbee1c96','cast');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-684e991df9d7','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.majority_classes','policy','019b78c9-0a80-71c9-badc-e30a96416b35','together');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-684f86dd0be4','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.stand_asides_max','','019b78c9-0a80-71c9-badc-e30c8da2c81a','1/3');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-685056988432','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.blocks_max','','019b78c9-0a80-71c9-badc-e30d1780ce87','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-68517cc94201','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','membership.waiting_days','','019b78c9-0a80-71c9-badc-e2e698ffd70e','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-68529aee1ad5','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.interested','','019b78c9-0a80-71c9-badc-e2f50f4ec77c','vote');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-685337c42e12','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.arrears_days','','019b78c9-0a80-71c9-badc-e2f62e5af0b9','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-6854ee69b97c','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','membership.votes','full','019b78c9-0a80-71c9-badc-e2e3fe87d59f','1');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-6855b3be6428','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','membership.votes','supporting','019b78c9-0a80-71c9-badc-e2e4671cf2e9','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-6856c8c3397e','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','membership.votes','organisation','019b78c9-0a80-71c9-badc-e2e546cea26e','1');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-7442-886f-685708da91b7','019b78c9-0a80-71c9-badc-e37bad84d6fe','voting','decisions.secrecy','policy','019b78c9-0a80-71c9-badc-e313bb758879','open');
INSERT INTO decision_rules VALUES('019bc0e2-1280-7089-8610-84d9157cdf95','019bc0e2-1280-7089-8610-84d52a97480c','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-71c9-badc-e2e8ff04583d','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-616fbfe8d216','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.voting_days','ordinary','019b78c9-0a80-71c9-badc-e2ecf920513f','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-6170133e89a4','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.quorum','ordinary','019b78c9-0a80-71c9-badc-e2f8ca904a1a','1/5');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-6171656133b2','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.majority','ordinary','019b78c9-0a80-71c9-badc-e300ca3b0490','simple');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-617263668369','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.threshold','ordinary','019b78c9-0a80-71c9-badc-e303513da8d2','1/2');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-6173d7ac2d1d','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.provisional_days','ordinary','019b78c9-0a80-71c9-badc-e2f1de259dfb','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-6174b373601f','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.quorum_of','ordinary','019b78c9-0a80-71c9-badc-e2fc4578b9a3','votes');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-6175093779a3','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.extension_days_max','','019b78c9-0a80-71c9-badc-e2f0cc7b3750','3');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-61760d39644e','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.reminder_days','','019b78c9-0a80-71c9-badc-e2f73aebeb0e','2');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-6177fbb698e5','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.delegation','ordinary','019b78c9-0a80-71c9-badc-e31e2efcc73c','none');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-6178b012d086','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.delegations_max','','019b78c9-0a80-71c9-badc-e32293b8ed7d','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-61791cd2aaa5','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.declaration','ordinary','019b78c9-0a80-71c9-badc-e3157d3eacbb','none');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-617a84165a35','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.contest_days','ordinary','019b78c9-0a80-71c9-badc-e3198334a5b6','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-617b3e96b501','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.majority_base','ordinary','019b78c9-0a80-71c9-badc-e306e2da8010','cast');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-617cf70a59a0','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.majority_classes','ordinary','019b78c9-0a80-71c9-badc-e30995dc15d5','together');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-617d455aac17','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.stand_asides_max','','019b78c9-0a80-71c9-badc-e30c8da2c81a','1/3');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-617eadd59037','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.blocks_max','','019b78c9-0a80-71c9-badc-e30d1780ce87','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-617f45639261','019bc0e2-1280-7089-8610-84d52a97480c','voting','membership.waiting_days','','019b78c9-0a80-71c9-badc-e2e698ffd70e','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-6180eb9eeb10','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.interested','','019b78c9-0a80-71c9-badc-e2f50f4ec77c','vote');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-6181f915b5a8','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.arrears_days','','019b78c9-0a80-71c9-badc-e2f62e5af0b9','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-6182c2f0f123','019bc0e2-1280-7089-8610-84d52a97480c','voting','membership.votes','full','019b78c9-0a80-71c9-badc-e2e3fe87d59f','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-61838dc527d5','019bc0e2-1280-7089-8610-84d52a97480c','voting','membership.votes','supporting','019b78c9-0a80-71c9-badc-e2e4671cf2e9','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-6184957b9d91','019bc0e2-1280-7089-8610-84d52a97480c','voting','membership.votes','organisation','019b78c9-0a80-71c9-badc-e2e546cea26e','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-6185b93cbe2f','019bc0e2-1280-7089-8610-84d52a97480c','voting','decisions.secrecy','ordinary','019b78c9-0a80-71c9-badc-e31187b6d630','chosen');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-618b8c5cc1f5','019be4ee-9680-73ab-ae5c-6187e2f7ccaa','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-71c9-badc-e2e8ff04583d','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-73ab-ae5c-6195b3401917','019be4ee-9680-73ab-ae5c-618feeabda43','discussion','decisions.discussion_days','bylaws','019b78c9-0a80-71c9-badc-e2eba07896f5','14');
CREATE TABLE electoral_roll (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    votes INTEGER NOT NULL,
    reason TEXT NOT NULL, class TEXT,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO electoral_roll VALUES('019b78c9-0a80-71c9-badc-e37bad84d6fe','019b78c9-0a80-71c9-badc-e330a9f393cb',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019b78c9-0a80-71c9-badc-e37bad84d6fe','019b78c9-0a80-71c9-badc-e36de3e3f245',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019b78c9-0a80-71c9-badc-e37bad84d6fe','019b78c9-0a80-71c9-badc-e370640f82d0',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019bc0e2-1280-7089-8610-84d52a97480c','019b78c9-0a80-71c9-badc-e330a9f393cb',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019bc0e2-1280-7089-8610-84d52a97480c','019b78c9-0a80-71c9-badc-e36de3e3f245',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019bc0e2-1280-7089-8610-84d52a97480c','019b78c9-0a80-71c9-badc-e370640f82d0',1,'eligible',NULL);
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
INSERT INTO decision_results VALUES('019b78c9-0a80-71c9-badc-e37bad84d6fe',3,2,0,0,'1/4',1,1,'simple','1/2',1,1,'2026-01-15 09:00:00','[]');
INSERT INTO decision_results VALUES('019bc0e2-1280-7089-8610-84d52a97480c',3,0,0,0,'1/5',1,0,'simple','1/2',0,0,'2026-02-03 09:00:00.000001','[]');
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
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2e244da90dd','membership.admission','',NULL,'secretary','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','admission');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2e3fe87d59f','membership.votes','full',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2e4671cf2e9','membership.votes','supporting',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2e546cea26e','membership.votes','organisation',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2e698ffd70e','membership.waiting_days','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','waiting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2e7e4d883ac','roles.term_months_max','',NULL,'24','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','terms');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2e8ff04583d','decisions.discussion_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2e9052d6c0c','decisions.discussion_days','election',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2eaaf22e66b','decisions.discussion_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2eba07896f5','decisions.discussion_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2ecf920513f','decisions.voting_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2eda40d1b12','decisions.voting_days','election',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2eeadbea801','decisions.voting_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2ef662fceca','decisions.voting_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2f0cc7b3750','decisions.extension_days_max','',NULL,'3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2f1de259dfb','decisions.provisional_days','ordinary',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2f26edc6c94','decisions.provisional_days','election',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2f39779db8f','decisions.provisional_days','policy',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2f435dd1c71','decisions.provisional_days','bylaws',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2f50f4ec77c','decisions.interested','',NULL,'vote','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2f62e5af0b9','decisions.arrears_days','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2f73aebeb0e','decisions.reminder_days','',NULL,'2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2f8ca904a1a','decisions.quorum','ordinary',NULL,'1/5','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2f9f06b3ae0','decisions.quorum','election',NULL,'1/4','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2fa91f7e3ad','decisions.quorum','policy',NULL,'1/4','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2fbea9cb302','decisions.quorum','bylaws',NULL,'1/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2fc4578b9a3','decisions.quorum_of','ordinary',NULL,'votes','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2fdfe61cf59','decisions.quorum_of','election',NULL,'votes','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2feb35d1c7d','decisions.quorum_of','policy',NULL,'votes','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e2ff98fe9fd4','decisions.quorum_of','bylaws',NULL,'votes','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e300ca3b0490','decisions.majority','ordinary',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e301d6d444a8','decisions.majority','policy',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e302e7c2edc9','decisions.majority','bylaws',NULL,'qualified','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e303513da8d2','decisions.threshold','ordinary',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e30464230827','decisions.threshold','policy',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e30578b5df8c','decisions.threshold','bylaws',NULL,'2/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e306e2da8010','decisions.majority_base','ordinary',NULL,'cast','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e307bbee1c96','decisions.majority_base','policy',NULL,'cast','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e308e5295f2d','decisions.majority_base','bylaws',NULL,'cast','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e30995dc15d5','decisions.majority_classes','ordinary',NULL,'together','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e30a96416b35','decisions.majority_classes','policy',NULL,'together','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e30bbd0c71c7','decisions.majority_classes','bylaws',NULL,'together','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e30c8da2c81a','decisions.stand_asides_max','',NULL,'1/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e30d1780ce87','decisions.blocks_max','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e30e9c98341f','decisions.methods','approval',NULL,'election','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e30f60694164','decisions.methods','schulze',NULL,'election','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e310a2116ebd','decisions.methods','stv_scotland',NULL,'election','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e31187b6d630','decisions.secrecy','ordinary',NULL,'chosen','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e312bfd27002','decisions.secrecy','election',NULL,'chosen','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e313bb758879','decisions.secrecy','policy',NULL,'open','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e314f5540b27','decisions.secrecy','bylaws',NULL,'open','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e3157d3eacbb','decisions.declaration','ordinary',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e316a0827d4d','decisions.declaration','election',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e317443f979d','decisions.declaration','policy',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e31879711847','decisions.declaration','bylaws',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e3198334a5b6','decisions.contest_days','ordinary',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e31a3daa09e9','decisions.contest_days','election',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e31b1360a4cc','decisions.contest_days','policy',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e31c5d8fd125','decisions.contest_days','bylaws',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e31d2eaf25e5','decisions.receipts','',NULL,'received','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e31e2efcc73c','decisions.delegation','ordinary',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e31f0d910fc6','decisions.delegation','election',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e32085ed4b35','decisions.delegation','policy',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e321b84289cc','decisions.delegation','bylaws',NULL,'none','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e32293b8ed7d','decisions.delegations_max','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','bylaws','delegation');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e323373a3b30','dues.monthly','full',NULL,'1200','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e32462eb9b86','dues.monthly','supporting',NULL,'500','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e325a66a4de9','dues.monthly','organisation',NULL,'4000','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e32601d43320','dues.due_day','',NULL,'10','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','dues-policy','due-day');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e32702df9d41','dues.grace_days','',NULL,'30','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','dues-policy','grace-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e328f4dc95d1','sharing.method','',NULL,'by_use','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e32934d41b58','sharing.fixed','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e32a8d3af967','sharing.floor','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e32b6b220610','sharing.cap','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e32cd64bca20','sharing.weight','full',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e32d3d239db0','sharing.weight','supporting',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e32eb183027a','sharing.weight','organisation',NULL,'3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-71c9-badc-e32fdbc8fd58','sharing.group_floor','',NULL,'10','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-71c9-badc-e2de317ee32d','dues-policy','cost-visibility');
INSERT INTO rule_values VALUES('019bc0e2-1280-7089-8610-84cfbdf76281','dues.monthly','full',NULL,'1500','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-7089-8610-84bdbfbd00c1','dues-policy','monthly-dues');
CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('asset', 'liability', 'equity', 'income', 'expense')),
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO accounts VALUES('019b78c9-0a80-71c9-badc-e3641c4c1f14','1000','account-1000','asset','019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO accounts VALUES('019b78c9-0a80-71c9-badc-e365d7e64ec6','1010','account-1010','asset','019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO accounts VALUES('019b78c9-0a80-71c9-badc-e3667d8fedcb','1090','account-1090','asset','019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO accounts VALUES('019b78c9-0a80-71c9-badc-e367051d2e37','1200','account-1200','asset','019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO accounts VALUES('019b78c9-0a80-71c9-badc-e368b06b189f','4000','account-4000','income','019b78c9-0a80-71c9-badc-e2de317ee32d');
INSERT INTO accounts VALUES('019b78c9-0a80-71c9-badc-e3696e25fbf8','4100','account-4100','income','019b78c9-0a80-71c9-badc-e2de317ee32d');
CREATE TABLE postings (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES journal_entries (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    member_id TEXT REFERENCES members (id),
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL
) STRICT;
INSERT INTO postings VALUES('019c22ba-e680-77dc-bde2-4935f8a616b2','019c22ba-e680-77dc-bde2-49341f636aa3','019b78c9-0a80-71c9-badc-e367051d2e37','019b78c9-0a80-71c9-badc-e330a9f393cb',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77dc-bde2-493697849a3c','019c22ba-e680-77dc-bde2-49341f636aa3','019b78c9-0a80-71c9-badc-e367051d2e37','019b78c9-0a80-71c9-badc-e36de3e3f245',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77dc-bde2-493793656a96','019c22ba-e680-77dc-bde2-49341f636aa3','019b78c9-0a80-71c9-badc-e367051d2e37','019b78c9-0a80-71c9-badc-e370640f82d0',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77dc-bde2-4938e6bca554','019c22ba-e680-77dc-bde2-49341f636aa3','019b78c9-0a80-71c9-badc-e368b06b189f',NULL,-4500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77dc-bde2-493ea496fcd5','019c22ba-e680-77dc-bde2-493dafffc732','019b78c9-0a80-71c9-badc-e3641c4c1f14',NULL,500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77dc-bde2-493fa90d44e6','019c22ba-e680-77dc-bde2-493dafffc732','019b78c9-0a80-71c9-badc-e367051d2e37','019b78c9-0a80-71c9-badc-e36de3e3f245',-500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77dc-bde2-49433f9b8d43','019c22ba-e680-77dc-bde2-49423af0a1d6','019b78c9-0a80-71c9-badc-e3641c4c1f14',NULL,700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77dc-bde2-4944ad340f83','019c22ba-e680-77dc-bde2-49423af0a1d6','019b78c9-0a80-71c9-badc-e367051d2e37','019b78c9-0a80-71c9-badc-e36de3e3f245',-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77dc-bde2-49486907058e','019c22ba-e680-77dc-bde2-494731580fc7','019b78c9-0a80-71c9-badc-e3641c4c1f14',NULL,-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-77dc-bde2-4949f11c7b40','019c22ba-e680-77dc-bde2-494731580fc7','019b78c9-0a80-71c9-badc-e367051d2e37','019b78c9-0a80-71c9-badc-e36de3e3f245',700,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7740-95cb-6692996a639d','019ccce3-b100-7740-95cb-669161add381','019b78c9-0a80-71c9-badc-e367051d2e37','019b78c9-0a80-71c9-badc-e330a9f393cb',3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7740-95cb-6693d392551c','019ccce3-b100-7740-95cb-669161add381','019b78c9-0a80-71c9-badc-e3696e25fbf8',NULL,-3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7740-95cb-669acf3faf04','019ccce3-b100-7740-95cb-6699242e9a39','019b78c9-0a80-71c9-badc-e367051d2e37','019b78c9-0a80-71c9-badc-e330a9f393cb',-3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7740-95cb-669be1df78f7','019ccce3-b100-7740-95cb-6699242e9a39','019b78c9-0a80-71c9-badc-e3696e25fbf8',NULL,3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7740-95cb-669f64097dfb','019ccce3-b100-7740-95cb-669e548f9257','019b78c9-0a80-71c9-badc-e367051d2e37','019b78c9-0a80-71c9-badc-e330a9f393cb',3255,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7740-95cb-66a0060d60ce','019ccce3-b100-7740-95cb-669e548f9257','019b78c9-0a80-71c9-badc-e367051d2e37','019b78c9-0a80-71c9-badc-e36de3e3f245',1465,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7740-95cb-66a15bafaf23','019ccce3-b100-7740-95cb-669e548f9257','019b78c9-0a80-71c9-badc-e3696e25fbf8',NULL,-4720,'EUR');
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
INSERT INTO dues_runs VALUES('019c22ba-e680-77dc-bde2-49330c044a59','2026-02','2026-02-10','019c22ba-e680-77dc-bde2-49341f636aa3','019b78c9-0a80-71c9-badc-e32601d43320',3,'019b78c9-0a80-71c9-badc-e330a9f393cb','2026-02-03 09:00:00.000001');
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
INSERT INTO payments VALUES('019c22ba-e680-77dc-bde2-49409e059354',1,'019b78c9-0a80-71c9-badc-e36de3e3f245','2026-02-02',500,'bank','','019c22ba-e680-77dc-bde2-493dafffc732',NULL,'019b78c9-0a80-71c9-badc-e330a9f393cb','2026-02-03 09:00:00.000001');
INSERT INTO payments VALUES('019c22ba-e680-77dc-bde2-494561765094',2,'019b78c9-0a80-71c9-badc-e36de3e3f245','2026-02-03',700,'bank','','019c22ba-e680-77dc-bde2-49423af0a1d6','019c22ba-e680-77dc-bde2-494731580fc7','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-02-03 09:00:00.000001');
CREATE TABLE events (
    id TEXT NOT NULL PRIMARY KEY,
    occurred_at TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor_number INTEGER,
    authority_id TEXT REFERENCES authorities (id),
    payload_hash TEXT NOT NULL
) STRICT;
INSERT INTO events VALUES('019b78c9-0a80-71c9-badc-e36a4b074fbb','2026-01-01 09:00:00','community.founded','D-1',1,'019b78c9-0a80-71c9-badc-e2de317ee32d','806195b380a54730862ec589a40ade5eb06fbe9a9587c34c7a8f3a05061435fc');
INSERT INTO events VALUES('019b78c9-0a80-71c9-badc-e36becddf1e2','2026-01-01 09:00:00','members.member.entered','M-1',1,'019b78c9-0a80-71c9-badc-e2de317ee32d','52efffb37d30d9fc1410b8c48326dc719a25b80f872c4ea0e2e8b2d2ccf3781e');
INSERT INTO events VALUES('019b78c9-0a80-71c9-badc-e36f8abe5b49','2026-01-01 09:00:00','members.member.admitted','M-2',1,'019b78c9-0a80-71c9-badc-e36c14bd02da','8133c4925fbf166fff285b0fd6d8951bb3e3fc5944fd7969f9fd8add313b7fa5');
INSERT INTO events VALUES('019b78c9-0a80-71c9-badc-e372360a590e','2026-01-01 09:00:00','members.member.admitted','M-3',1,'019b78c9-0a80-71c9-badc-e36c14bd02da','be1d3dd8a38054e9d19a385917d9564b86a56cf71b0bb93d9d288261a02e6b73');
INSERT INTO events VALUES('019b78c9-0a80-71c9-badc-e37401bf236c','2026-01-01 09:00:00','members.member.invited','M-3',1,NULL,'670612ea730b8a3a8f9388ed00fd1f75f2926b2e3ea9a72b41b1963671f12053');
INSERT INTO events VALUES('019b78c9-0a80-71c9-badc-e37515f6f0fa','2026-01-01 09:00:00','members.password.set','M-3',3,NULL,'298046253b909c4a12dadec90d155a30b2cba256bf21a81a93d5b1f2120c955a');
INSERT INTO events VALUES('019b78c9-0a80-71c9-badc-e3783e27546b','2026-01-01 09:00:00','agreements.draft.started','agreements/dues-policy/drafts/1',1,NULL,'4f30739e3703c07175c51485c285bddddd1150b57f5e0fdefbc825f61609964a');
INSERT INTO events VALUES('019b78c9-0a80-71c9-badc-e37a5fe05764','2026-01-01 09:00:00','agreements.draft.saved','agreements/dues-policy/drafts/1',1,NULL,'70e797e8e41ed68fa94afd2c70c4f0323bcb219ff688d6840f49c3d276484574');
INSERT INTO events VALUES('019b78c9-0a80-71c9-badc-e3978e42798e','2026-01-01 09:00:00','decisions.drafted','D-2',1,NULL,'2978a033a4ad5bc1a8c56c096ba6c05296fca6c446b6ebb3ba1bdd96ce3eea14');
INSERT INTO events VALUES('019b78c9-0a80-71c9-badc-e3995ecad35b','2026-01-01 09:00:00','decisions.proposed','D-2',1,NULL,'f48c3083f10c8880f220b800c70f8a46edafb335184a732fa621e5ca4b9ddf2b');
INSERT INTO events VALUES('019b9cd5-8e80-7442-886f-6858adb5443c','2026-01-08 09:00:00','agreements.draft.frozen','agreements/dues-policy/drafts/1',1,NULL,'2867c6915b11f8ec6c4afaed2f9771e793f4c894ea178bdcb124ad74e90144e2');
INSERT INTO events VALUES('019b9cd5-8e80-7442-886f-68596512d83a','2026-01-08 09:00:00','decisions.opened','D-2',1,NULL,'58b97f14a01dd6ec9f23764cdfd30ad7eba2bba42f6605e189c4c6c314ea44d9');
INSERT INTO events VALUES('019b9cd5-8ef8-7172-be9a-3ce8c4ef3215','2026-01-08 09:00:00.120','decisions.vote.cast','D-2',1,NULL,'020ca32817d979a7e8a9fcab57bce17f3c8bd6100510b97066b17a83159d6bf8');
INSERT INTO events VALUES('019b9cd5-8efb-76b5-8e30-c42294245db5','2026-01-08 09:00:00.123456','decisions.vote.cast','D-2',2,NULL,'1cae9eaa9507a23b3003eb0d1b1ad5f53c8a46058a2ef72f4e0ec614e4249937');
INSERT INTO events VALUES('019bc0e2-1280-7089-8610-84ce1dc90744','2026-01-15 09:00:00','agreements.version.adopted','agreements/dues-policy',NULL,'019bc0e2-1280-7089-8610-84bdbfbd00c1','0740abbd34d4d5e69586012d0d8b53bd8fc1d501cdfb918b89cfd87415856ea3');
INSERT INTO events VALUES('019bc0e2-1280-7089-8610-84d01896a28b','2026-01-15 09:00:00','rules.set','dues.monthly',NULL,'019bc0e2-1280-7089-8610-84bdbfbd00c1','8f2ffa54b44c8ec9e5e848fa6e85870481adec94cf57d7855d4e0347328454d5');
INSERT INTO events VALUES('019bc0e2-1280-7089-8610-84d3b68068d8','2026-01-15 09:00:00','circles.circle.created','machines',NULL,'019bc0e2-1280-7089-8610-84bdbfbd00c1','d024777a07597284a7bc60442f71a825acb6377edb3d4d8f60068a48f16083d3');
INSERT INTO events VALUES('019bc0e2-1280-7089-8610-84d4f8e23684','2026-01-15 09:00:00','decisions.enacted','D-2',NULL,'019bc0e2-1280-7089-8610-84bdbfbd00c1','7822247458d982e3241e7c9e45a87dc9358b738228e20caa65fa4cba23def71c');
INSERT INTO events VALUES('019bc0e2-1280-7089-8610-84d87243f672','2026-01-15 09:00:00','decisions.drafted','D-3',1,NULL,'d29b3b60d32d3a7841a05bcc9389d377f6cc1822558cf35e3905a50079f70d52');
INSERT INTO events VALUES('019bc0e2-1280-7089-8610-84da43158931','2026-01-15 09:00:00','decisions.proposed','D-3',1,NULL,'0a3de83c222b371ba7c92648c474293c8b1781c641ba1f70820d1e1d6258bef7');
INSERT INTO events VALUES('019be4ee-9680-73ab-ae5c-61866da15c92','2026-01-22 09:00:00','decisions.opened','D-3',1,NULL,'fef08e177765142c5124d9afae6919aeb3f7c72f957a99a88619f72f51d89b50');
INSERT INTO events VALUES('019be4ee-9680-73ab-ae5c-618a8a48b523','2026-01-15 09:00:00','decisions.drafted','D-4',1,NULL,'e620e93a37c594bc8d185db2707ef14377fee8571ae06780fd1bd12276ced972');
INSERT INTO events VALUES('019be4ee-9680-73ab-ae5c-618c8118a2cd','2026-01-15 09:00:00','decisions.proposed','D-4',1,NULL,'f48f20c24b44129329398b2c4b584154a4535fb178f53f45bd02023e6b5f6cf7');
INSERT INTO events VALUES('019be4ee-9680-73ab-ae5c-618e7ff9db9e','2026-01-15 09:00:00','decisions.commented','D-4',2,NULL,'0661cf1b3ed19a3d385107f8af49b86e359f589784d8c8b2dd0959719951ffab');
INSERT INTO events VALUES('019be4ee-9680-73ab-ae5c-6194354b9a71','2026-01-15 09:00:00','decisions.drafted','D-5',1,NULL,'4028e3c885241bbe39a3adeabdd25cda7d4af8add86715c68922489e79da27bb');
INSERT INTO events VALUES('019be4ee-9680-73ab-ae5c-619608580834','2026-01-15 09:00:00','decisions.proposed','D-5',1,NULL,'05c26d209a5d5574840ee2a63887c72b093c80743dc6933479a527694370bccb');
INSERT INTO events VALUES('019be4ee-9680-73ab-ae5c-61971b2bcf9f','2026-01-15 09:00:00','decisions.roll.drawn','D-5',1,NULL,'5bba97a7eb7ff4a14ca2350105af463128c4f149e9a1ffaf7b2dbc6a6186b136');
INSERT INTO events VALUES('019be4ee-9680-73ab-ae5c-6198cb82859b','2026-01-15 09:00:00','decisions.roll.objected','D-5',2,NULL,'79f885630973f38abd47fd21875474f4267c3f9386ac402d8779d5912fe457d6');
INSERT INTO events VALUES('019be4ee-9680-73ab-ae5c-61995c510065','2026-01-15 09:00:00','decisions.roll.objected','D-5',2,NULL,'99801282e232c88b73963335a6c93063ac8fac9253150326b66bc875759ebb25');
INSERT INTO events VALUES('019be4ee-9680-73ab-ae5c-619a0e4c5d8b','2026-01-15 09:00:00','decisions.roll.ruled','D-5',1,NULL,'844405f1785796f571a626d2da493a24fa88d614ee5b367d6c87554173015dcb');
INSERT INTO events VALUES('019be4ee-9680-73ab-ae5c-619bddb224f4','2026-01-15 09:00:00','decisions.roll.ruled','D-5',1,NULL,'eb174aa5b1b5dae0c2bcae13b1518268ed58bf46ffe17e52c6330f8d043230f2');
INSERT INTO events VALUES('019be4ee-9680-73ab-ae5c-619cae26b9a7','2026-01-15 09:00:00','decisions.roll.objected','D-5',1,NULL,'134a1941e443272f2bf67c8c0c6f93fa554913bc07a48445cc919fd84f6331a7');
INSERT INTO events VALUES('019c22ba-e680-77dc-bde2-4932cbbda461','2026-02-03 09:00:00.000001','decisions.refused','D-3',NULL,NULL,'9945d868e7c5a587d9c23dc86aad931ffe6d21dea64c9a5874cfaaec73aff10a');
INSERT INTO events VALUES('019c22ba-e680-77dc-bde2-493cc1677939','2026-02-03 09:00:00.000001','treasury.dues.posted','2026-02',1,NULL,'0a66f36fb4fc1fab3a80f7d17552c8056ee2161c3c14716d6b7d98a90b1403c4');
INSERT INTO events VALUES('019c22ba-e680-77dc-bde2-494128b13320','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-1',1,NULL,'e4c379650ffff4823038222bf7a6646e603036b708954248b89abaeaa8128fcb');
INSERT INTO events VALUES('019c22ba-e680-77dc-bde2-494684767b01','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-2',1,NULL,'70c474e77baa9384a8911c0e21b8e3f8da7212cc33c53d237163acdfeef9557d');
INSERT INTO events VALUES('019c22ba-e680-77dc-bde2-494a6eaf76c9','2026-02-03 09:00:00.000001','treasury.payment.reversed','P-2',1,NULL,'fac91f015c2ef246ec93fc559a39408d42458e91b700bf82d9eb6dabe75827c1');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4c765117f3c9','2026-03-05 10:00:00','infrastructure.provider.created','infrastructure/providers/linea',1,NULL,'9e4f851d16852e37f0797e1154d1ffed5c107f38d82759b96ef9267b47718e0d');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4c7888253d77','2026-03-05 10:00:00','infrastructure.site.created','infrastructure/sites/cellar',1,NULL,'efe951a299af4e644379c064ab09f466757b0309b67c37f99511d3d068c09a02');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4c7a5f5907bf','2026-03-05 10:00:00','infrastructure.site.created','infrastructure/sites/hall',1,NULL,'b3969af026211f86a4644e525f3ecb3f06ed385b8788c1905baa462495f9aff8');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4c8416231045','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/debian',1,NULL,'5aef52c62747043140f191c2205e9bcf0e6c98ffe9f324c347bc49f1a7b54999');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4c86b2dff566','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/iron',1,NULL,'9c41fda5e426312bed612f4407e5b6d5d5708dd3e8e3b7cb598be61f601e36e1');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4c905674916f','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/vm-1',1,NULL,'058daa729ab875a4977235dc69cb17f9f6a2a3c1420ba6ddb20dcb176b1de5b6');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4c943e86351a','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/stalwart',1,NULL,'18c03c5b1c89e54ed8ed1ff944f3573603118161c66478741095f5ee16639531');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4c966eca301f','2026-03-05 10:00:00','infrastructure.service.created','infrastructure/services/mail',1,NULL,'782b1aabfc3c99b303360d62545e3f0b3f1dc424808541732b1de44c23b76913');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4ca09f664993','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/steel',1,NULL,'21e059c92535af6a559d109f9b0b9a5d603124f8f5196fd06d297cba7d7bc461');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4ca26c71676c','2026-03-05 10:00:00','infrastructure.asset.moved','infrastructure/assets/vm-1',1,NULL,'3054374907983e845ba10dfed8c5b1b291345b45f7afaac96ee5a0e94072d469');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4ca325a343c3','2026-03-05 10:00:00','infrastructure.asset.retired','infrastructure/assets/iron',1,NULL,'d1fb0b1600fe57b4965ff1f383b96bf01a0002787d58dcfe0120154bcdd6afee');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4ca42072a0a7','2026-03-05 10:00:00','infrastructure.asset.entrusted','infrastructure/assets/steel',1,NULL,'58d1a6728edc08b86c360795769f136ea6fac45be70577aa8416bc8c44826c24');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4ca6296ae71f','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'bd1807de8bae77049cc7799ff6317ed68070fcb9f3f89538edc6c17b756f76fb');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4ca82cc3be7e','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'f877d8df7b35542e8efae94bae27ff30b8a0d96ef81dc92c7590b141b7f84856');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4caae5bc8a8e','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'d9d7a8857a502f0db3146ee8b40ef802502ef274640493e196467fd27204202c');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cace4f91c78','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'09b917dd4cb325e82b646c39d4a26352916dc6660033a1b4471591ad1c6d6207');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4caec3ac04f9','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/services/mail',1,NULL,'43c68994da6b4dfcab6e086366476ec0e0f5421f63f730d2a9a336deab33b0e4');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cb049540c6c','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/sites/hall',1,NULL,'b97c2e72e1632fa751c38215ce4c884d3be1b2cddfc74e1b789082f43a95a9ea');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cb27401aeb1','2026-03-05 10:00:00','infrastructure.installation.recorded','infrastructure/services/mail',1,NULL,'580b44da1d3d3effe185045e8aa157325f8d556546ac9bb8e28ab3e4ac0a1ea4');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cb4fdca7fad','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/incus',1,NULL,'2dbe1ee47264c7fbe743e673ce4e84041ab67aea86a23b186c29fdfd76a774fe');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cb692cbded0','2026-03-05 10:00:00','infrastructure.installation.recorded','infrastructure/assets/steel',1,NULL,'8b0312db40dec32f91dc0156dbf8536e3e378096412a8a1df821bc52498e39fc');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cb848f28d4a','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/rspamd',1,NULL,'123dbcd25598d85146537d167675d47186ad53065f5761dfecd5ae1617ad9122');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cbac78beaaa','2026-03-05 10:00:00','infrastructure.installation.recorded','infrastructure/services/mail',1,NULL,'5d893b6909da5d1e102fe9daed320ecc9411c08463962b21ebf3da01dacfca56');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cbcec973309','2026-03-05 10:00:00','infrastructure.further.added','infrastructure/services/mail',1,NULL,'43008ea3d29603e34a904a4c05cd77eacfddef62994073e8d7d9260d057ea8dc');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cbdeca5f7e4','2026-03-05 10:00:00','infrastructure.installation.ended','infrastructure/services/mail',1,NULL,'47856b2aa5ef88fb7502e4ed20eb08464626a107e0dfd2dff9ec3e8d121b8719');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cbfe6f1570d','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/unused',1,NULL,'7e8986d8d1bb8743c02360136aad8bc8c640063446ccaa7414ef5d2f0017b900');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cc0a90ecb61','2026-03-05 10:00:00','infrastructure.software.retired','infrastructure/software/unused',1,NULL,'4fad0fe7725016e46509fc76628fdaa51d0240a5893a7205eb36a3521822224b');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cc26752ae6c','2026-03-05 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/traffic',1,NULL,'021f67bfa8bed66c450c1a7f2f429b0367ad085f790105bd1237129d6bc38269');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cc4d06ba7c7','2026-03-05 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/storage',1,NULL,'ee2dfb83d3315242a53bfac88a9eefd7b011bf682f1414b053f52164fc712b86');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cc63fe64b79','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'077ef63f114715a02ce4ceaeeb0feb6f1772134358a85f82de01f988aa861b0d');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cc8e69e58c9','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'a5c64ae5abe32038cd470e1b877816cd71d005201cb1f9a2fedd837b26e9ef6e');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cca8946d40d','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'427a3937054f0d8d76348f6a7dbad6e83af7a85a568e9dd21ddbb295169fce74');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4ccc3c948e86','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/storage',1,NULL,'44fb4d3ce23f916ad459c6a9008edeb86625970ae16be46be1c6bc342190e51b');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4ccedbbfbcda','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/storage',1,NULL,'efcf1672f7720180cf867429cac2de6d9997ef7efbf3ea7cc6b0751f2413fa70');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4ccf668b9f10','2026-03-05 10:00:00','infrastructure.reading.struck','infrastructure/services/mail/measures/traffic',1,NULL,'97a890d15da9bb6fe9718d9fdb70a426d7ff2ea20f50ec14a0a5f1e73994ec5b');
INSERT INTO events VALUES('019cbd70-9d00-7715-b11b-4cd01ca800b4','2026-03-05 10:00:00','infrastructure.measure.retired','infrastructure/services/mail/measures/storage',1,NULL,'9efdf76c0d7c91afbdf67b91df735a318e0ed33f7d6f83d91095d0043dc2c523');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-667a72ba3698','2026-03-08 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/sent',1,NULL,'35c141556b4a00d2094e3801d84938f569814f6b3f1ac7885f372f35b3cf064c');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-667ca6c31f11','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'a196cf610b4d6b9999e23566d203efee73bdbdb5313a364539429a9676894093');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-667e0642c38a','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'db2ed14496afd62f51384cc73ac98731086c3fc0ee3410bbd46f40c10f865e7a');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-668033c4e0af','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'1438ccb0a5eee64346480c9ef2ecae4e6d4e3c168880997d3e102774b1b82f84');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-66826c34a063','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'7e8d16ec4afa27c56637dd2ed01ee209922e33a6324351fe786274ed3d12f7bf');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-668428e5a4c4','2026-03-08 10:00:00','sharing.pool.created','sharing/mail',1,NULL,'d0e92260d4ab5f810df97fcde2c38b84ed4b16cd27c2e2337357a81656ff5b55');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-6686e4f80586','2026-03-08 10:00:00','sharing.pool.source_added','sharing/mail',1,NULL,'87815753811cbfd8348b91c8c5523417e60ca530f039f41b6a2be8d6214e146d');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-6688bf9b1c44','2026-03-08 10:00:00','sharing.pool.source_added','sharing/mail',1,NULL,'61c0fb21af09dc931d14d654a6ea590db5f6166166fed5249555fed064402b15');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-668a9ea85f15','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'633e2ec92bedcce2ee8c519a96aec3db55052c10fa87055e2eea6cb067219baa');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-668cac2834a5','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'56033ab0124aa6d273bed28176ec7388fd86a892cb1356603bd43bb3068e847c');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-668e68f46eb1','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'6426e1a171804d900c2a2e8ff3042f3fe84ca28617550518b96fd354a62b15d3');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-668f61959a4b','2026-03-08 10:00:00','sharing.pool.participant_ended','sharing/mail',1,NULL,'9a029a4fe6a7491681f25df24fdfe229c3d191739cb673e783f1f2d0f78de72b');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-6698a1a59546','2026-03-08 10:00:00','sharing.posted','sharing/mail/2026-01',1,NULL,'def6cbb7026bf79c230b57c380fe3af9cb3063d7d41c012e451a34e177cd7b8b');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-669c71cf95f6','2026-03-08 10:00:00','sharing.reversed','sharing/mail/2026-01',1,NULL,'3d2fe259d6b7b8079ab53cf2130d34332b156d3d247d0dbb23cdcd68cb2a3be6');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-66a8e228531d','2026-03-08 10:00:00','sharing.posted','sharing/mail/2026-02',1,NULL,'c963f0bc9e9aa4d692fc3d4bf240f2fd80bf37d17a546e13443fc3a760b940bc');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-66a99bf4d3e9','2026-03-08 10:00:00','sharing.pool.source_removed','sharing/mail',1,NULL,'dbe3105203a27f264c2142fe6d74beac5fba1fb280718fdbbca9658f0d95d57e');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-66abe81cd6b2','2026-03-08 10:00:00','sharing.pool.created','sharing/trees',1,NULL,'4c65e84af3edca95dc0593fd01b8f3988e394b790a05dd8ca792674d5c3a65fc');
INSERT INTO events VALUES('019ccce3-b100-7740-95cb-66ac68c5c8cf','2026-03-08 10:00:00','sharing.pool.closed','sharing/trees',1,NULL,'a17be1e8de5fc45051821a54d7515e8937d08236a45aab26fa9a168413b1118e');
CREATE TABLE event_payloads (
    event_id TEXT NOT NULL PRIMARY KEY REFERENCES events (id),
    salt TEXT NOT NULL,
    payload TEXT,
    erased_by TEXT REFERENCES events (id)
) STRICT;
INSERT INTO event_payloads VALUES('019b78c9-0a80-71c9-badc-e36a4b074fbb','acf1ffcd1c2118ef5e9a66942bfa2664','{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"],["4100","income"]],"agreements":[{"hash":"d95f1ab78112dc17d73cf482fd539e48c4b31e39698eefa95114bc17a077c4e8","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","election","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","election","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.extension_days_max","","3","bylaws#voting-period"],["decisions.provisional_days","ordinary","0","bylaws#voting-rights"],["decisions.provisional_days","election","0","bylaws#voting-rights"],["decisions.provisional_days","policy","0","bylaws#voting-rights"],["decisions.provisional_days","bylaws","1","bylaws#voting-rights"],["decisions.interested","","vote","bylaws#voting-rights"],["decisions.arrears_days","","0","bylaws#voting-rights"],["decisions.reminder_days","","2","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","election","1/4","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.quorum_of","ordinary","votes","bylaws#quorum"],["decisions.quorum_of","election","votes","bylaws#quorum"],["decisions.quorum_of","policy","votes","bylaws#quorum"],["decisions.quorum_of","bylaws","votes","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["decisions.majority_base","ordinary","cast","bylaws#majorities"],["decisions.majority_base","policy","cast","bylaws#majorities"],["decisions.majority_base","bylaws","cast","bylaws#majorities"],["decisions.majority_classes","ordinary","together","bylaws#majorities"],["decisions.majority_classes","policy","together","bylaws#majorities"],["decisions.majority_classes","bylaws","together","bylaws#majorities"],["decisions.stand_asides_max","","1/3","bylaws#majorities"],["decisions.blocks_max","","0","bylaws#majorities"],["decisions.methods","approval","election","bylaws#majorities"],["decisions.methods","schulze","election","bylaws#majorities"],["decisions.methods","stv_scotland","election","bylaws#majorities"],["decisions.secrecy","ordinary","chosen","bylaws#secret-ballots"],["decisions.secrecy","election","chosen","bylaws#secret-ballots"],["decisions.secrecy","policy","open","bylaws#secret-ballots"],["decisions.secrecy","bylaws","open","bylaws#secret-ballots"],["decisions.declaration","ordinary","none","bylaws#majorities"],["decisions.declaration","election","none","bylaws#majorities"],["decisions.declaration","policy","none","bylaws#majorities"],["decisions.declaration","bylaws","none","bylaws#majorities"],["decisions.contest_days","ordinary","0","bylaws#majorities"],["decisions.contest_days","election","0","bylaws#majorities"],["decisions.contest_days","policy","0","bylaws#majorities"],["decisions.contest_days","bylaws","0","bylaws#majorities"],["decisions.receipts","","received","bylaws#secret-ballots"],["decisions.delegation","ordinary","none","bylaws#delegation"],["decisions.delegation","election","none","bylaws#delegation"],["decisions.delegation","policy","none","bylaws#delegation"],["decisions.delegation","bylaws","none","bylaws#delegation"],["decisions.delegations_max","","0","bylaws#delegation"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"],["sharing.method","","by_use","dues-policy#cost-sharing"],["sharing.fixed","","0","dues-policy#cost-sharing"],["sharing.floor","","0","dues-policy#cost-sharing"],["sharing.cap","","0","dues-policy#cost-sharing"],["sharing.weight","full","1","dues-policy#cost-sharing"],["sharing.weight","supporting","0","dues-policy#cost-sharing"],["sharing.weight","organisation","3","dues-policy#cost-sharing"],["sharing.group_floor","","10","dues-policy#cost-visibility"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-71c9-badc-e36becddf1e2','f0b7adbc3d5ab4c74e3e68f0d127652c','{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"7a066ac3da45ce7d282250bf4d90e6b8784881b7650b20c47283b6789af6a566"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-71c9-badc-e36f8abe5b49','1148f225babaf03d687890ad0534c414','{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019b78c9-0a80-71c9-badc-e2e244da90dd"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-71c9-badc-e372360a590e','d5ea884d0ece9b3bf11932abf4ae1a31','{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019b78c9-0a80-71c9-badc-e2e244da90dd"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-71c9-badc-e37401bf236c','a0d3605450833505fdf5db9615427b0f','{"by_mail":false}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-71c9-badc-e37515f6f0fa','c05640b363d8cf3c697c4210c2b38fe7','{"by":"invitation","password":"991561d35c0a3a50d3e75fdc9efd94d77bce8853be54b4ab0cee164200f7f24e"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-71c9-badc-e3783e27546b','98192fe4eb634570434ecdff9f2f10bf','{"base":1,"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-71c9-badc-e37a5fe05764','75ede83730aa05bafd773d9a2f80b8aa','{"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-71c9-badc-e3978e42798e','ebc60f502b4774238bded242a7b58d57','{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"secret":false,"title":"Change it","topic":null}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-71c9-badc-e3995ecad35b','e241b9cf4bff0cb5f192c43a7d5e3816','{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-71c9-badc-e2eaaf22e66b"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-7442-886f-6858adb5443c','c2503d27f6281a58a789bbb3692aa624','{"decision":2,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-7442-886f-68596512d83a','7f3fe15e2e1f72e948c99342db79bfe6','{"eligible":3,"frozen_hash":"e47decc580040cf0ea7a0debb3cc8c66431627fe6ee7c14bb904809da8d43d16","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-15T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8ef8-7172-be9a-3ce8c4ef3215','8492e481581fd93dcb8abdd90d9a6d85','{"choice":"yes","reason":"It is time."}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8efb-76b5-8e30-c42294245db5','60b7ea62e81bcd74f107abe44246cedf','{"choice":"yes","reason":""}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7089-8610-84ce1dc90744','dc551f9f44d7a93f114b86991b72eb86','{"draft":1,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","valid_from":"2026-01-15","version":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7089-8610-84d01896a28b','cb0c8eb1e672497b7e705e47e3c7fbda','{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7089-8610-84d3b68068d8','e1b86f15d044f24e4a8a7207df1bb6e5','{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7089-8610-84d4f8e23684','2cf71467be2e9ba93ef2663d4973ba63','{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7089-8610-84d87243f672','921a69649c065962b0c9b405e6c191f6','{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"note"}],"secret":false,"title":"Change it","topic":null}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7089-8610-84da43158931','6d5e279a9a5374e2c7149c453d127e01','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-71c9-badc-e2e8ff04583d"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73ab-ae5c-61866da15c92','14c42531d1f7385c90a899e245f9bc56','{"eligible":3,"frozen_hash":"e08a5fa968a82c023a3a3de9b44c65f7992ddf449dd3ce24e40c565c4919d17d","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-29T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73ab-ae5c-618a8a48b523','6b0e2d319feae67352ee7c5f2c95f745','{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"note"}],"secret":false,"title":"Change it","topic":null}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73ab-ae5c-618c8118a2cd','f58ec1f3e3d547f9441b036e3f077c24','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-71c9-badc-e2e8ff04583d"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73ab-ae5c-618e7ff9db9e','0f541f8e05c3b264c3304ecac13c488e','{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73ab-ae5c-6194354b9a71','f15b1d5e42e9b7a98403560a22092524','{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/4"}],"secret":false,"title":"Change it","topic":null}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73ab-ae5c-619608580834','0d9c4507027d13e2bfa8aab43b636297','{"discussion_until":"2026-01-29T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-71c9-badc-e2eba07896f5"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73ab-ae5c-61971b2bcf9f','1be7d2fb00fae181ca9e2dc0c8b9b0bb','{"eligible":3,"objections_until":"2026-01-16T09:00:00+00:00","record_day":"2026-01-15","roll_hash":"7a6fc126abfdd752bf2b00cb4a4faa234caecfe0230b99cb5fbcfc2434c80e01","rule":"019b78c9-0a80-71c9-badc-e2f435dd1c71"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73ab-ae5c-6198cb82859b','d4be2036cf4bf7468ab582348778436e','{"about":2,"includes":false,"objection":1,"text":"The register is **wrong**."}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73ab-ae5c-61995c510065','8fe30d1ee8007c10d31ab7169edf34fa','{"about":3,"includes":false,"objection":2,"text":"The register is **wrong**."}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73ab-ae5c-619a0e4c5d8b','5d9c7241a31ae04af2ba690772116821','{"after":[0,"excluded_by_ruling"],"before":[1,"eligible"],"objection":1,"ruling":"upheld","words":"We looked at the register."}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73ab-ae5c-619bddb224f4','1a0ec4e2bc4e027316f96121560cb53f','{"after":null,"before":null,"objection":2,"ruling":"dismissed","words":"We looked at the register."}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73ab-ae5c-619cae26b9a7','e2184e5bd1d6df376aad5b674b506281','{"about":1,"includes":false,"objection":3,"text":"The register is **wrong**."}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-77dc-bde2-4932cbbda461','987eb9867f1b7b445b0f95ce0377117e','{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-77dc-bde2-493cc1677939','fe8beda32e37823c97810f586231a8d8','{"charged":3,"charges":"db61853b8661bd031efa2e2e3fcfdf333aa72158773f8ef158493818b9d58be0","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"7c3c50ae9224cc15e5203b7c585265459c0b55e605475e05bc4c1243fb65cd63","total_minor":4500}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-77dc-bde2-494128b13320','5ff1c3d1675a8d978afd3e77c70b74b3','{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-77dc-bde2-494684767b01','23d9378eea9ad7394da9cd1d8ef80503','{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-77dc-bde2-494a6eaf76c9','c41574e692e929c9f332ef6c2903d29a','{"entry":4,"reason":"The bank took it back."}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4c765117f3c9','9f7c012c1c7926f1349705f58da8b910','{"communal":"Its members own it.","contract":"C-12, yearly","created_at":"2026-03-05T10:00:00","jurisdiction":"Spain","name":"Línea","not_communal":"The building is rented.","retired_on":null,"slug":"linea"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4c7888253d77','fda5a8e77c6fa7226f371609fe171c04','{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Cellar","note":"Two keys.","provider":null,"retired_on":null,"slug":"cellar"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4c7a5f5907bf','07ef03cff49e3b75abba1f3a2d16ac0d','{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4c8416231045','06484556467e6011e5b24e8243f65d39','{"created_at":"2026-03-05T10:00:00","licence":"","name":"Debian","note":"","retired_on":null,"slug":"debian"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4c86b2dff566','56f98ae9a18ea7a5458baf1e00016e3e','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"iron"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4c905674916f','b1b4ac8da6aba44f6f0e8822d161120a','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4c943e86351a','ab9fc24367f9a8b0dd88d242a5dad3bd','{"created_at":"2026-03-05T10:00:00","licence":"AGPL-3.0","name":"Stalwart","note":"","retired_on":null,"slug":"stalwart"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4c966eca301f','1a24beee00d4689de89fd156a81cd318','{"address":"mail.example.org","costs":[],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4ca09f664993','2e7595afb507ffe8a6200085602b723a','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"both","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4ca26c71676c','c676803ad997628185d5595790262c03','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null},{"from":"2026-02-01","host":"steel","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4ca325a343c3','f9f4945c895332c60cde5c90f6b29516','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":"2026-03-01","slug":"iron"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4ca42072a0a7','08dca2374d3d7e637e1da02bdd9eddcf','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4ca6296ae71f','a230eb5b9440f7076c3deafe1531762f','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4ca82cc3be7e','44ed1c3acb674eb651cbd311fac2e1c4','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4caae5bc8a8e','f2707525a25260c8c98ea0e49f7ccd13','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cace4f91c78','865a8edbf2511ee13ed27e265cc3ff24','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4caec3ac04f9','f9e34432d95226f5843c99b2b73109a2','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cb049540c6c','f6a843043456fe450d3a35aad51dfd22','{"costs":[{"amount_minor":1200,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Room","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cb27401aeb1','21041c8bc29c9b361436423d838f84a5','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cb4fdca7fad','1e184e765af7896b451de184154719ea','{"created_at":"2026-03-05T10:00:00","licence":"","name":"Incus","note":"","retired_on":null,"slug":"incus"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cb692cbded0','bc2e4d2a9d1cbf02cd2c37bdeac1810b','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"},{"from":"2026-02-10","number":2,"part":"virtualisation","recorded_at":"2026-03-05T10:00:00","software":"incus","until":null,"version":"6"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cb848f28d4a','dc3cd8f175a33ab8700c36eafcadfc7a','{"created_at":"2026-03-05T10:00:00","licence":"","name":"Rspamd","note":"","retired_on":null,"slug":"rspamd"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cbac78beaaa','0e83dca04a12f49f7d0b4c0335bdac04','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cbcec973309','adf556cf03612b8412324c565f32760b','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cbdeca5f7e4','3bfbd4f5dcdc3a5f01e40ffa6578ae01','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":"2026-03-01","version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cbfe6f1570d','92251b5d2dfcb7a38f177989b323df88','{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":null,"slug":"unused"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cc0a90ecb61','067183031e4d5780b303d93c204f1c93','{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":"2026-03-02","slug":"unused"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cc26752ae6c','8168e95e1598cf0656246570c18afedc','{"created_at":"2026-03-05T10:00:00","name":"Traffic","retired_on":null,"service":"mail","slug":"traffic","unit":"GB","way":"counter"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cc4d06ba7c7','502af24cf44465d75b4e8f98e601ea80','{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":null,"service":"mail","slug":"storage","unit":"GB","way":"level"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cc63fe64b79','2302bec9412b2a59c492cbcff4fed051','{"readings":[{"day":"2026-01-31","holder":1,"number":1,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cc8e69e58c9','aacc515f2c7c4d032d250cdbc01d73ba','{"readings":[{"day":"2026-01-31","holder":2,"number":2,"quantity":"20.5","reset":false}],"sha256":null,"source":"csv"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cca8946d40d','a51d05f95d1bed58b4467f05f50f7920','{"readings":[{"day":"2026-02-28","holder":1,"number":3,"quantity":"30","reset":false}],"sha256":null,"source":"api"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4ccc3c948e86','e851002f43bbf3f6a84cb21c5a388734','{"readings":[{"day":"2026-02-01","holder":"machines","number":1,"quantity":"40","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4ccedbbfbcda','7e6813f316539dc18ca946b85ad6066e','{"readings":[{"day":"2026-02-01","holder":2,"number":2,"quantity":"1","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4ccf668b9f10','22ae47694350cb977ad91f78b5903d7a','{"number":3,"reason":"A slip."}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7715-b11b-4cd01ca800b4','689f02c66c3818f6a2f0527f169114eb','{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":"2026-03-01","service":"mail","slug":"storage","unit":"GB","way":"level"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-667a72ba3698','ba4c9b1a02f86db7e4b86858d0c2c453','{"created_at":"2026-03-08T10:00:00","name":"Sent","retired_on":null,"service":"mail","slug":"sent","unit":"mails","way":"amount"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-667ca6c31f11','782801b51c0b82d61bb5f8fde6a1f424','{"readings":[{"day":"2026-01-20","holder":1,"number":1,"quantity":"7","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-667e0642c38a','8798a4fb8d4588123e9e3f9e12c4158b','{"readings":[{"day":"2026-02-20","holder":1,"number":2,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-668033c4e0af','1df2c667704724005ed7e5887670ae7e','{"readings":[{"day":"2026-02-21","holder":2,"number":3,"quantity":"4.5","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-66826c34a063','6bb4da23165ca163927201397280a7a7','{"readings":[{"day":"2026-02-22","holder":"machines","number":4,"quantity":"3","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-668428e5a4c4','68bfd9c37654d58d6b95ca06a2f134d4','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-6686e4f80586','74f4fcaed8a751917aed8b6a5f7d81de','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-6688bf9b1c44','dd0241215f8c67979e1792ec216d4ce2','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-668a9ea85f15','b4eec5148a2676a46267d8d3af042dcb','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-668cac2834a5','6170f91113d331bc4b9f5c03a2994180','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-668e68f46eb1','adf407215893ad5fb159d11cf2474ae9','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-668f61959a4b','10fd9b905eaf812ef5427426eae6ed7f','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-6698a1a59546','e8ba9c3596b913d1a8e702e18d32dc2f','{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-71c9-badc-e32b6b220610","sharing.fixed":"019b78c9-0a80-71c9-badc-e32934d41b58","sharing.floor":"019b78c9-0a80-71c9-badc-e32a8d3af967","sharing.method":"019b78c9-0a80-71c9-badc-e328f4dc95d1","sharing.weight full":"019b78c9-0a80-71c9-badc-e32cd64bca20","sharing.weight organisation":"019b78c9-0a80-71c9-badc-e32eb183027a","sharing.weight supporting":"019b78c9-0a80-71c9-badc-e32d3d239db0"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":3129,"charges":"676b8f5b4a50cc1705ca3cd0b2eab20ff8cf6fa4629ffa57ed87776a0620a720","currency":"EUR","due_on":"2026-04-10","entry":5,"month":"2026-01","plan":"d18838810c29f49aff32587b01ac37a7d296b59d7959dd4eb890d7ec2e5d4abc","pool":"mail","residual_minor":0,"total_minor":3129}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-669c71cf95f6','7d289c8c07532b880d08fbb0219a05c6','{"entry":6,"of":5,"reason":"A meter was read wrongly."}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-66a8e228531d','1eb6b5e71a7e656d904696b179a11ae5','{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-71c9-badc-e32b6b220610","sharing.fixed":"019b78c9-0a80-71c9-badc-e32934d41b58","sharing.floor":"019b78c9-0a80-71c9-badc-e32a8d3af967","sharing.method":"019b78c9-0a80-71c9-badc-e328f4dc95d1","sharing.weight full":"019b78c9-0a80-71c9-badc-e32cd64bca20","sharing.weight organisation":"019b78c9-0a80-71c9-badc-e32eb183027a","sharing.weight supporting":"019b78c9-0a80-71c9-badc-e32d3d239db0"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":4720,"charges":"3bc8cee572556bc6db9fc44495006717caf554a7c7d49c7aa82bd72123b7cb30","currency":"EUR","due_on":"2026-04-10","entry":7,"month":"2026-02","plan":"2596f06aa5c978604b70953224d54100f97e8b33cfbc4f6b23b42309501718ac","pool":"mail","residual_minor":0,"total_minor":5696}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-66a99bf4d3e9','3535331acfe3e9c90875b3dd2fec8da5','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01","2026-03-05"],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-66abe81cd6b2','ca5fe52c73b5c87d6aa953b7e24e3b69','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7740-95cb-66ac68c5c8cf','9a0f4258a8cd5f6ef02940967d33ebd5','{"closed_on":"2026-03-01","created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}',NULL);
CREATE TABLE seals (
    number INTEGER NOT NULL PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE REFERENCES events (id),
    hash TEXT NOT NULL,
    sealed_at TEXT NOT NULL
) STRICT;
INSERT INTO seals VALUES(1,'019b78c9-0a80-71c9-badc-e36a4b074fbb','5cc797bb5d08d942aaba6851833558552d30a158b77b67d53f04c008c4012e4d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(2,'019b78c9-0a80-71c9-badc-e36becddf1e2','c3e5b4d7de7c59fa35ccb5851d7a2f0f0876d107c87be19d285f85e44a9ad68f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(3,'019b78c9-0a80-71c9-badc-e36f8abe5b49','3fa01fc766eea53b3357201fdd49fa302e6d50bae9ab88ee456d226e5f5bb276','2026-01-15 09:00:00');
INSERT INTO seals VALUES(4,'019b78c9-0a80-71c9-badc-e372360a590e','ce6212f35f9d20aacfcb4d319965be581dc803e1813abf8cbc488607a33b57b6','2026-01-15 09:00:00');
INSERT INTO seals VALUES(5,'019b78c9-0a80-71c9-badc-e37401bf236c','6094b1e2bc015792171cd5226759a34b157a01e44c026839b5a403ee3c3bfc8a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(6,'019b78c9-0a80-71c9-badc-e37515f6f0fa','ce5ba507e4f8a54540260f00763cf5e10d4d4e8009d465cdf3c337b1f4fcfb87','2026-01-15 09:00:00');
INSERT INTO seals VALUES(7,'019b78c9-0a80-71c9-badc-e3783e27546b','43598f3b0dce3202ee8dfcff801236d26a10b9997044bdf204c126bef9c17582','2026-01-15 09:00:00');
INSERT INTO seals VALUES(8,'019b78c9-0a80-71c9-badc-e37a5fe05764','6843d00ffce87f69266236ee86ca7aeec19af4b9bca5f8b9195bf3f509c2166f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(9,'019b78c9-0a80-71c9-badc-e3978e42798e','50e3828973671a92a3324533c3006a5fe1fe457ebf466d260b1be5a938d54c06','2026-01-15 09:00:00');
INSERT INTO seals VALUES(10,'019b78c9-0a80-71c9-badc-e3995ecad35b','e266a76959d0706771624fc4afeb93cfc108d3d7e2590cd544cd3ee57c4435d7','2026-01-15 09:00:00');
INSERT INTO seals VALUES(11,'019b9cd5-8e80-7442-886f-6858adb5443c','91c8c5df8cc1f48a29faf8b7a4643302c9331274f8df41282af92cd9873746d8','2026-01-15 09:00:00');
INSERT INTO seals VALUES(12,'019b9cd5-8e80-7442-886f-68596512d83a','5353f1abe1ea5ca47953470c89c0221f9425650676501353b88ea72bb4c2956c','2026-01-15 09:00:00');
INSERT INTO seals VALUES(13,'019b9cd5-8ef8-7172-be9a-3ce8c4ef3215','eac45d51c714f6b803f61f8581d40366f8312a080a60a464e1577139ac139c92','2026-01-15 09:00:00');
INSERT INTO seals VALUES(14,'019b9cd5-8efb-76b5-8e30-c42294245db5','3dccf55e635870f6b4f3df32690533d7da359f82a3f5458aedc318600ae7255c','2026-01-15 09:00:00');
INSERT INTO seals VALUES(15,'019bc0e2-1280-7089-8610-84ce1dc90744','c98b5974973f18369044dd6149fefaecaa926099a73baeff83ff56db09083034','2026-01-15 09:00:00');
INSERT INTO seals VALUES(16,'019bc0e2-1280-7089-8610-84d01896a28b','76c92a8e35338d6e29820bd8f410ac639ea2af0fea426e5c8700ca5fd5db53e4','2026-01-15 09:00:00');
INSERT INTO seals VALUES(17,'019bc0e2-1280-7089-8610-84d3b68068d8','ae3508ec4c87a0576aae9f87929133dd4bc53043867216eea690f93d2c8fe77e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(18,'019bc0e2-1280-7089-8610-84d4f8e23684','93e335e5b2f3722bc23fa015143c179d20e05c2258d89a1899962cd697a9100f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(19,'019bc0e2-1280-7089-8610-84d87243f672','c017d2f41d403ed1c738fc8d07ff18d6a69cd8a279007b55a46d58c1c7608057','2026-01-15 09:00:00');
INSERT INTO seals VALUES(20,'019bc0e2-1280-7089-8610-84da43158931','1478da0f2aa805290633ed7057ccee96c0686e3fbbadd118f037a46ad8bf0c07','2026-01-15 09:00:00');
INSERT INTO seals VALUES(21,'019be4ee-9680-73ab-ae5c-61866da15c92','1e526d71d270a886dcb2bd20f6f211a30f030bf9d7441f92dfe521fb5294ab89','2026-01-15 09:00:00');
INSERT INTO seals VALUES(22,'019be4ee-9680-73ab-ae5c-618a8a48b523','eca57fe0e16b129884f8f47b3798a468cd8b82ed14ee208ae740732c39719e64','2026-01-15 09:00:00');
INSERT INTO seals VALUES(23,'019be4ee-9680-73ab-ae5c-618c8118a2cd','c3474cfd59ae828ba1032eb68a8129c3657679fbeabe277190fe139dbbba1b31','2026-01-15 09:00:00');
INSERT INTO seals VALUES(24,'019be4ee-9680-73ab-ae5c-618e7ff9db9e','407d13e994d40e9b254bb1fb3f5737451832fca49cb52985653d91318e946444','2026-01-15 09:00:00');
INSERT INTO seals VALUES(25,'019be4ee-9680-73ab-ae5c-6194354b9a71','e6e6df055c5eb23455779c4086f1895ccda292e6b58e0085133bacf32c0ff81f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(26,'019be4ee-9680-73ab-ae5c-619608580834','927968aa268028ac12da99b40f76f5341bb5e8627ee00d028fb5482596a0d2a9','2026-01-15 09:00:00');
INSERT INTO seals VALUES(27,'019be4ee-9680-73ab-ae5c-61971b2bcf9f','075ff1cc37e6da5ffe645894e6d32bc8dba2e8c08da91cf210fa511fedc93c6e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(28,'019be4ee-9680-73ab-ae5c-6198cb82859b','7a214ef07f10f50c8e617f0e975bf0810540a739f604a6b0e90cdea7011a4d16','2026-01-15 09:00:00');
INSERT INTO seals VALUES(29,'019be4ee-9680-73ab-ae5c-61995c510065','522d6a4d7ab560ef298b137ec6f69067d36bea463be8275a34c3d128d2d041cf','2026-01-15 09:00:00');
INSERT INTO seals VALUES(30,'019be4ee-9680-73ab-ae5c-619a0e4c5d8b','7572a7320d3d5653480b3536791eb9c2c71cc49fa8da4558ae1b25a59f9676b0','2026-01-15 09:00:00');
INSERT INTO seals VALUES(31,'019be4ee-9680-73ab-ae5c-619bddb224f4','3615f209bb4627249b0aef49ddc91425035522187a495d4942143df74cc48ff0','2026-01-15 09:00:00');
INSERT INTO seals VALUES(32,'019be4ee-9680-73ab-ae5c-619cae26b9a7','5201561a1866ac383906a7d503b4ecf603c11b4945b3a98a1292e5502dd1f635','2026-01-15 09:00:00');
INSERT INTO seals VALUES(33,'019c22ba-e680-77dc-bde2-4932cbbda461','e49455787576183b3014c24df8aad62b2e6e9fa178cc8126874463c0b0940bcc','2026-01-15 09:00:00');
INSERT INTO seals VALUES(34,'019c22ba-e680-77dc-bde2-493cc1677939','167d6602ea7cef905ee7416f9b6654c2a78affec81596299eb6f459748b8f3b5','2026-01-15 09:00:00');
INSERT INTO seals VALUES(35,'019c22ba-e680-77dc-bde2-494128b13320','5e17e1c0bd2d324104ef14b3e3874bc1f27a8ff7025245f21b508c2d6e667e37','2026-01-15 09:00:00');
INSERT INTO seals VALUES(36,'019c22ba-e680-77dc-bde2-494684767b01','273842abdf20880c11a0fdcddd093dcd32c4123a8d0cf8a1deea88f82682386f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(37,'019c22ba-e680-77dc-bde2-494a6eaf76c9','50f2ffca7bbd2bd211a01a02d59001c21c5ba34e211dfce121bbceed8f059687','2026-01-15 09:00:00');
INSERT INTO seals VALUES(38,'019cbd70-9d00-7715-b11b-4c765117f3c9','9a4e603382ddca02251c4b32705c98a5b292a9a0c9b578e50909f39cabfb7e90','2026-01-15 09:00:00');
INSERT INTO seals VALUES(39,'019cbd70-9d00-7715-b11b-4c7888253d77','7a64a40a35890b5b147d8ffce336edd877f1e01162eae5e161af7f25dd577cd9','2026-01-15 09:00:00');
INSERT INTO seals VALUES(40,'019cbd70-9d00-7715-b11b-4c7a5f5907bf','317d0ba9d285aa5ff68a61aa4cdaf6cd05dac76a4b986e959857769c808366bf','2026-01-15 09:00:00');
INSERT INTO seals VALUES(41,'019cbd70-9d00-7715-b11b-4c8416231045','35657959dfe34811989ea24db1db88a4301ada11f98bddfbad34a9ab54255654','2026-01-15 09:00:00');
INSERT INTO seals VALUES(42,'019cbd70-9d00-7715-b11b-4c86b2dff566','aa8fdedd9d6f4734667e4a113d5315079ae94b66cb21f02e9a0bd7fcd056688a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(43,'019cbd70-9d00-7715-b11b-4c905674916f','ca293be24ba02b0b0d01545e66d21995e76e9d004f6b9dcc12939a219711c2ab','2026-01-15 09:00:00');
INSERT INTO seals VALUES(44,'019cbd70-9d00-7715-b11b-4c943e86351a','8a318ad5a76424a1fcaffe034989ccbfd060b03187c6c62ceaf24e86964c1457','2026-01-15 09:00:00');
INSERT INTO seals VALUES(45,'019cbd70-9d00-7715-b11b-4c966eca301f','dae622d374c7582d5829e25ea55a4a75537b1e1e133dae1b8957319192c0b177','2026-01-15 09:00:00');
INSERT INTO seals VALUES(46,'019cbd70-9d00-7715-b11b-4ca09f664993','bcab1e20f40d4fb9a5da0da0d54782cfca6ee6ed30e213c0b5b480d9e6c42615','2026-01-15 09:00:00');
INSERT INTO seals VALUES(47,'019cbd70-9d00-7715-b11b-4ca26c71676c','e50cd3772f8ab432bd1250b40a97fbc2160135e60c5cee131d0ff04ecf738236','2026-01-15 09:00:00');
INSERT INTO seals VALUES(48,'019cbd70-9d00-7715-b11b-4ca325a343c3','c85d3af17594f8e489793df758ce1add291f007b000a0dec48620df60ba1a946','2026-01-15 09:00:00');
INSERT INTO seals VALUES(49,'019cbd70-9d00-7715-b11b-4ca42072a0a7','1484445f5bd7f42d5342fedd7a16a105fc7d43ebba5d46ad0109e648084ff759','2026-01-15 09:00:00');
INSERT INTO seals VALUES(50,'019cbd70-9d00-7715-b11b-4ca6296ae71f','f09e67bc05828d421f751ac8c7b26ac3f5eb11b1c1cd5ce7188d575f2998595a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(51,'019cbd70-9d00-7715-b11b-4ca82cc3be7e','2765aacc277a84f8a4c185de99d3792698bb5d2f09ff6511755863bac4c71a79','2026-01-15 09:00:00');
INSERT INTO seals VALUES(52,'019cbd70-9d00-7715-b11b-4caae5bc8a8e','94383f1b659930d4646fb4ef4e0eeb4a6f3aad292710eeff28ff934a337a3179','2026-01-15 09:00:00');
INSERT INTO seals VALUES(53,'019cbd70-9d00-7715-b11b-4cace4f91c78','49e46b54cb99051059b255436c68cf1b232f8550d9a801fccb5af1751bf4afeb','2026-01-15 09:00:00');
INSERT INTO seals VALUES(54,'019cbd70-9d00-7715-b11b-4caec3ac04f9','209132439dae1460875a251ae659a50e2f5b0e76a7fb2557fee7e0c8a29d942c','2026-01-15 09:00:00');
INSERT INTO seals VALUES(55,'019cbd70-9d00-7715-b11b-4cb049540c6c','e68b96ea3afab0539e5dfcf4ba558e503ff5046eb8bfccaf0259f9dc91997ece','2026-01-15 09:00:00');
INSERT INTO seals VALUES(56,'019cbd70-9d00-7715-b11b-4cb27401aeb1','4785c06b86b1e0edd4ac054a36c814a1b3655b198ea8381381354efb809c494b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(57,'019cbd70-9d00-7715-b11b-4cb4fdca7fad','81250c42ed064d60e346c9af341d4809a4fe3387bec19af73bee022ac777b82a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(58,'019cbd70-9d00-7715-b11b-4cb692cbded0','48da4d14eec659a580216a1db9ae370fb24f144060ccf65ad36fdb9ee20260a0','2026-01-15 09:00:00');
INSERT INTO seals VALUES(59,'019cbd70-9d00-7715-b11b-4cb848f28d4a','8d5b04c99480bebbbe252ee5276dd97df1d0f19be2092e3ba67ee2c6a8babe7d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(60,'019cbd70-9d00-7715-b11b-4cbac78beaaa','7b53e7d46881b4eb06bbf89454f11779e11a717dc8f1defb8e86f3cdba64b684','2026-01-15 09:00:00');
INSERT INTO seals VALUES(61,'019cbd70-9d00-7715-b11b-4cbcec973309','49083400ce3bb0d40c44c1ee62759e7c61cc61854e066948256a96a8fb592555','2026-01-15 09:00:00');
INSERT INTO seals VALUES(62,'019cbd70-9d00-7715-b11b-4cbdeca5f7e4','2670b532c3298483ba673897fc9f507342c35ba9e3ed1d1d6cfaea73d820a8e3','2026-01-15 09:00:00');
INSERT INTO seals VALUES(63,'019cbd70-9d00-7715-b11b-4cbfe6f1570d','aa3363bf026641724c5a8ef5b3a3ee4886fa18957a58f3fee4d0f9831aa308fc','2026-01-15 09:00:00');
INSERT INTO seals VALUES(64,'019cbd70-9d00-7715-b11b-4cc0a90ecb61','eecb909d58aff451833039e0a3f6132f2e2eebdce0fbea0c36a5ce60efd1bb18','2026-01-15 09:00:00');
INSERT INTO seals VALUES(65,'019cbd70-9d00-7715-b11b-4cc26752ae6c','608a52349f88ba0ac70c45f0f2020438e4a69de04f7abed570e91252db789386','2026-01-15 09:00:00');
INSERT INTO seals VALUES(66,'019cbd70-9d00-7715-b11b-4cc4d06ba7c7','40b4782f15b77af005eeb11271bd4a3936727bdeeed3588033b2b9b05b806525','2026-01-15 09:00:00');
INSERT INTO seals VALUES(67,'019cbd70-9d00-7715-b11b-4cc63fe64b79','a28a8707ed2f2c70b1b3ed2498d93c257f3f3c0b3cd37756ca57321e14e7d72b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(68,'019cbd70-9d00-7715-b11b-4cc8e69e58c9','03d9c4713edaffdf6da73b3b18db083a9b846207cf590e7ca90938b1a19b98b2','2026-01-15 09:00:00');
INSERT INTO seals VALUES(69,'019cbd70-9d00-7715-b11b-4cca8946d40d','1c797a0d53640cc30225e8143bc2dc8d04bccd888121a54720ec3a3bc395d69c','2026-01-15 09:00:00');
INSERT INTO seals VALUES(70,'019cbd70-9d00-7715-b11b-4ccc3c948e86','8311d9a3b51a72a603aeb233566f2e57f56b4894a20a1442cca4be06d53f71f0','2026-01-15 09:00:00');
INSERT INTO seals VALUES(71,'019cbd70-9d00-7715-b11b-4ccedbbfbcda','a4c712c5436e7576efb4716c332182f1757a9e79624927ced7b61af8545ccf11','2026-01-15 09:00:00');
INSERT INTO seals VALUES(72,'019cbd70-9d00-7715-b11b-4ccf668b9f10','3fb488b1e77921d00c2e4a1c0176e15bb7c248f53531392bd28cf0e2d0637205','2026-01-15 09:00:00');
INSERT INTO seals VALUES(73,'019cbd70-9d00-7715-b11b-4cd01ca800b4','a547817f9906994a5cb14a39c69b4b6807747e8c57b34ff4152880055aa34bba','2026-01-15 09:00:00');
INSERT INTO seals VALUES(74,'019ccce3-b100-7740-95cb-667a72ba3698','812d6667af13f26efa82b8453526d64f18960cabb10658c72e80178fc645a60d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(75,'019ccce3-b100-7740-95cb-667ca6c31f11','b7f0f4f5bb7cf2554ecd10aa4845a1fd32af010352862c4b662c05419a7af133','2026-01-15 09:00:00');
INSERT INTO seals VALUES(76,'019ccce3-b100-7740-95cb-667e0642c38a','9975aeb61ce84a65dec43bbec95506d3c57dfe7304b67e3a2a8435f4f55f0fbb','2026-01-15 09:00:00');
INSERT INTO seals VALUES(77,'019ccce3-b100-7740-95cb-668033c4e0af','8c729776ed8f157080ffd6b7b36b8c3baa49efc13f841d6977248e2724c653bc','2026-01-15 09:00:00');
INSERT INTO seals VALUES(78,'019ccce3-b100-7740-95cb-66826c34a063','ab7b878948a8126720f513eca7b671378c86ab7599ff1423374d6e8afb7d5b28','2026-01-15 09:00:00');
INSERT INTO seals VALUES(79,'019ccce3-b100-7740-95cb-668428e5a4c4','cc2eec9ec35f81f3edaa509b83559868f33a6e6df60f227389699ac3ad1f4e4a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(80,'019ccce3-b100-7740-95cb-6686e4f80586','0f2c3cf88b9b6c6a1a8565bac632a9c91076afbb1dcfb60bfb3317c6570827cf','2026-01-15 09:00:00');
INSERT INTO seals VALUES(81,'019ccce3-b100-7740-95cb-6688bf9b1c44','74c9b620abf53582de87bf302c6571dd6eecbc8c7e3111f35e115259fde71d84','2026-01-15 09:00:00');
INSERT INTO seals VALUES(82,'019ccce3-b100-7740-95cb-668a9ea85f15','2b4c642e76288ba81d97bdab3937abcbf93270f4fcae89a2a4185c072f3a46fa','2026-01-15 09:00:00');
INSERT INTO seals VALUES(83,'019ccce3-b100-7740-95cb-668cac2834a5','ac626bb211e4ab06d25032e8af346507bc9b2f520d6980f5b53e0f3fe9951825','2026-01-15 09:00:00');
INSERT INTO seals VALUES(84,'019ccce3-b100-7740-95cb-668e68f46eb1','cb39576489b8b88857d0d2161658b94ea522438cc436dfda0a7193a6f6af37b3','2026-01-15 09:00:00');
INSERT INTO seals VALUES(85,'019ccce3-b100-7740-95cb-668f61959a4b','776048aa0e62b777c550d15d8201f1b31964175e5d105b8eb4da241b8049b4a6','2026-01-15 09:00:00');
INSERT INTO seals VALUES(86,'019ccce3-b100-7740-95cb-6698a1a59546','4b2f0d2258471314e2393c9a5967d638652922659a3e704a765b6497e925f07d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(87,'019ccce3-b100-7740-95cb-669c71cf95f6','f14a581f64ac5909b0e456a86ede45b742b91336eeac6c9996ae94fc37d245a8','2026-01-15 09:00:00');
INSERT INTO seals VALUES(88,'019ccce3-b100-7740-95cb-66a8e228531d','9f9ba194d737007cd2340f18fd7add4f5c3b18ae0be9b9df2458bd5b4909fdfb','2026-01-15 09:00:00');
INSERT INTO seals VALUES(89,'019ccce3-b100-7740-95cb-66a99bf4d3e9','7e6e1f4cb0494ab52b39fe57ea64f141b9b42cf14bea1f955427ce9ed073e6d3','2026-01-15 09:00:00');
INSERT INTO seals VALUES(90,'019ccce3-b100-7740-95cb-66abe81cd6b2','54db12a5c036766fe99494247a305ebccbf516d6e8c854a6174a0469512af7fa','2026-01-15 09:00:00');
INSERT INTO seals VALUES(91,'019ccce3-b100-7740-95cb-66ac68c5c8cf','c0cd858bd91ee064135bfef5297a2319675d9e950fb9188aa0864fb78aed3044','2026-01-15 09:00:00');
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
INSERT INTO providers VALUES('019cbd70-9d00-7715-b11b-4c75a6b41457','linea','Línea','Spain','C-12, yearly','Its members own it.','The building is rented.',NULL,'2026-03-05 10:00:00');
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
INSERT INTO sites VALUES('019cbd70-9d00-7715-b11b-4c776257d2f3','cellar','Cellar','Jaca',NULL,'Two keys.',NULL,'2026-03-05 10:00:00');
INSERT INTO sites VALUES('019cbd70-9d00-7715-b11b-4c7940d15eed','hall','Hall','Jaca','019cbd70-9d00-7715-b11b-4c75a6b41457','Two keys.',NULL,'2026-03-05 10:00:00');
CREATE TABLE assets (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO assets VALUES('019cbd70-9d00-7715-b11b-4c7b3dacb77e','iron','Iron','64 GB','2026-03-01','2026-03-05 10:00:00');
INSERT INTO assets VALUES('019cbd70-9d00-7715-b11b-4c87bef29562','vm-1','VM 1','64 GB',NULL,'2026-03-05 10:00:00');
INSERT INTO assets VALUES('019cbd70-9d00-7715-b11b-4c97a4be27e8','steel','Steel','64 GB',NULL,'2026-03-05 10:00:00');
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
INSERT INTO services VALUES('019cbd70-9d00-7715-b11b-4c91d69f4d47','mail','Mail','mail','For everybody.','mail.example.org',NULL,'2026-03-05 10:00:00');
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
INSERT INTO places VALUES('019cbd70-9d00-7715-b11b-4c826102bb7a','019cbd70-9d00-7715-b11b-4c7b3dacb77e',NULL,'2026-01-01','own_site','019cbd70-9d00-7715-b11b-4c776257d2f3',NULL,'2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7715-b11b-4c8efb445533','019cbd70-9d00-7715-b11b-4c87bef29562',NULL,'2026-01-01',NULL,NULL,'019cbd70-9d00-7715-b11b-4c7b3dacb77e','2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7715-b11b-4c92dbb1cb94',NULL,'019cbd70-9d00-7715-b11b-4c91d69f4d47','2026-01-01',NULL,NULL,'019cbd70-9d00-7715-b11b-4c87bef29562','2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7715-b11b-4c9e7912e365','019cbd70-9d00-7715-b11b-4c97a4be27e8',NULL,'2026-01-01','colocated','019cbd70-9d00-7715-b11b-4c7940d15eed',NULL,'2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7715-b11b-4ca1dc8b8fa0','019cbd70-9d00-7715-b11b-4c87bef29562',NULL,'2026-02-01',NULL,NULL,'019cbd70-9d00-7715-b11b-4c97a4be27e8','2026-03-05 10:00:00');
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
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c7cd1ada763','019cbd70-9d00-7715-b11b-4c7b3dacb77e','hardware','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c7d042170be','019cbd70-9d00-7715-b11b-4c7b3dacb77e','operating_system','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c7ee89d5ea3','019cbd70-9d00-7715-b11b-4c7b3dacb77e','virtualisation','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c7fcf7a29f2','019cbd70-9d00-7715-b11b-4c7b3dacb77e','backups','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c803caffb96','019cbd70-9d00-7715-b11b-4c7b3dacb77e','security','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c81d1223800','019cbd70-9d00-7715-b11b-4c7b3dacb77e','software_choice','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c88302f130d','019cbd70-9d00-7715-b11b-4c87bef29562','hardware','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c894de13c10','019cbd70-9d00-7715-b11b-4c87bef29562','operating_system','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c8a8a60e04d','019cbd70-9d00-7715-b11b-4c87bef29562','virtualisation','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c8b6ec0ad71','019cbd70-9d00-7715-b11b-4c87bef29562','backups','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c8cf428504f','019cbd70-9d00-7715-b11b-4c87bef29562','security','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c8d5ad42b3c','019cbd70-9d00-7715-b11b-4c87bef29562','software_choice','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c985c77b98a','019cbd70-9d00-7715-b11b-4c97a4be27e8','hardware','both',NULL,'019bc0e2-1280-7089-8610-84d10306bad2');
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c996bba2178','019cbd70-9d00-7715-b11b-4c97a4be27e8','operating_system','provider',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c9a60a3307c','019cbd70-9d00-7715-b11b-4c97a4be27e8','virtualisation','ours','019b78c9-0a80-71c9-badc-e330a9f393cb',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c9bcd1091e4','019cbd70-9d00-7715-b11b-4c97a4be27e8','backups','ours','019b78c9-0a80-71c9-badc-e330a9f393cb',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c9c6064927a','019cbd70-9d00-7715-b11b-4c97a4be27e8','security','ours','019b78c9-0a80-71c9-badc-e330a9f393cb',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7715-b11b-4c9d81daf58e','019cbd70-9d00-7715-b11b-4c97a4be27e8','software_choice','ours','019b78c9-0a80-71c9-badc-e330a9f393cb',NULL);
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
INSERT INTO measures VALUES('019cbd70-9d00-7715-b11b-4cc1fe846f7e','019cbd70-9d00-7715-b11b-4c91d69f4d47','traffic','Traffic','GB','counter',NULL,'2026-03-05 10:00:00');
INSERT INTO measures VALUES('019cbd70-9d00-7715-b11b-4cc30c641aad','019cbd70-9d00-7715-b11b-4c91d69f4d47','storage','Storage','GB','level','2026-03-01','2026-03-05 10:00:00');
INSERT INTO measures VALUES('019ccce3-b100-7740-95cb-66793ecb4de7','019cbd70-9d00-7715-b11b-4c91d69f4d47','sent','Sent','mails','amount',NULL,'2026-03-08 10:00:00');
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
INSERT INTO readings VALUES('019cbd70-9d00-7715-b11b-4cc52d1f8ff3','019cbd70-9d00-7715-b11b-4cc1fe846f7e',1,'019b78c9-0a80-71c9-badc-e330a9f393cb',NULL,'2026-01-31',10000000,0,'hand','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7715-b11b-4cc7c50f0db4','019cbd70-9d00-7715-b11b-4cc1fe846f7e',2,'019b78c9-0a80-71c9-badc-e36de3e3f245',NULL,'2026-01-31',20500000,0,'csv','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7715-b11b-4cc93c48ebfd','019cbd70-9d00-7715-b11b-4cc1fe846f7e',3,'019b78c9-0a80-71c9-badc-e330a9f393cb',NULL,'2026-02-28',30000000,0,'api','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-05 10:00:00','A slip.','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-05 10:00:00');
INSERT INTO readings VALUES('019cbd70-9d00-7715-b11b-4ccb88cb007f','019cbd70-9d00-7715-b11b-4cc30c641aad',1,NULL,'019bc0e2-1280-7089-8610-84d10306bad2','2026-02-01',40000000,0,'hand','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7715-b11b-4ccd582715a7','019cbd70-9d00-7715-b11b-4cc30c641aad',2,'019b78c9-0a80-71c9-badc-e36de3e3f245',NULL,'2026-02-01',1000000,0,'hand','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7740-95cb-667b58ce00de','019ccce3-b100-7740-95cb-66793ecb4de7',1,'019b78c9-0a80-71c9-badc-e330a9f393cb',NULL,'2026-01-20',7000000,0,'hand','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7740-95cb-667d036789dd','019ccce3-b100-7740-95cb-66793ecb4de7',2,'019b78c9-0a80-71c9-badc-e330a9f393cb',NULL,'2026-02-20',10000000,0,'hand','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7740-95cb-667ff7ff99b6','019ccce3-b100-7740-95cb-66793ecb4de7',3,'019b78c9-0a80-71c9-badc-e36de3e3f245',NULL,'2026-02-21',4500000,0,'hand','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7740-95cb-6681f06685ae','019ccce3-b100-7740-95cb-66793ecb4de7',4,NULL,'019bc0e2-1280-7089-8610-84d10306bad2','2026-02-22',3000000,0,'hand','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-08 10:00:00',NULL,NULL,NULL);
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
INSERT INTO pool_participants VALUES('019ccce3-b100-7740-95cb-66896c8e4f48','019ccce3-b100-7740-95cb-668339650444','019b78c9-0a80-71c9-badc-e330a9f393cb',1,'2026-01-01',NULL);
INSERT INTO pool_participants VALUES('019ccce3-b100-7740-95cb-668b5f5f711b','019ccce3-b100-7740-95cb-668339650444','019b78c9-0a80-71c9-badc-e36de3e3f245',2,'2026-01-01',NULL);
INSERT INTO pool_participants VALUES('019ccce3-b100-7740-95cb-668dc480da74','019ccce3-b100-7740-95cb-668339650444','019b78c9-0a80-71c9-badc-e370640f82d0',1,'2026-01-01','2026-02-15');
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
INSERT INTO sharing_runs VALUES('019ccce3-b100-7740-95cb-6690cf9dfc9c','019ccce3-b100-7740-95cb-668339650444','2026-01','2026-04-10','019ccce3-b100-7740-95cb-669161add381','019ccce3-b100-7740-95cb-6699242e9a39',3129,3129,0,'019b78c9-0a80-71c9-badc-e328f4dc95d1','019b78c9-0a80-71c9-badc-e32601d43320','{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-71c9-badc-e32b6b220610","sharing.fixed":"019b78c9-0a80-71c9-badc-e32934d41b58","sharing.floor":"019b78c9-0a80-71c9-badc-e32a8d3af967","sharing.method":"019b78c9-0a80-71c9-badc-e328f4dc95d1","sharing.weight full":"019b78c9-0a80-71c9-badc-e32cd64bca20","sharing.weight organisation":"019b78c9-0a80-71c9-badc-e32eb183027a","sharing.weight supporting":"019b78c9-0a80-71c9-badc-e32d3d239db0"},"weights":{"full":1,"organisation":3,"supporting":0}}','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-08 10:00:00');
INSERT INTO sharing_runs VALUES('019ccce3-b100-7740-95cb-669d7965bf3b','019ccce3-b100-7740-95cb-668339650444','2026-02','2026-04-10','019ccce3-b100-7740-95cb-669e548f9257',NULL,5696,4720,0,'019b78c9-0a80-71c9-badc-e328f4dc95d1','019b78c9-0a80-71c9-badc-e32601d43320','{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-71c9-badc-e32b6b220610","sharing.fixed":"019b78c9-0a80-71c9-badc-e32934d41b58","sharing.floor":"019b78c9-0a80-71c9-badc-e32a8d3af967","sharing.method":"019b78c9-0a80-71c9-badc-e328f4dc95d1","sharing.weight full":"019b78c9-0a80-71c9-badc-e32cd64bca20","sharing.weight organisation":"019b78c9-0a80-71c9-badc-e32eb183027a","sharing.weight supporting":"019b78c9-0a80-71c9-badc-e32d3d239db0"},"weights":{"full":1,"organisation":3,"supporting":0}}','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-08 10:00:00');
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
INSERT INTO portions VALUES('019ccce3-b100-7740-95cb-6694599bcfbd','019ccce3-b100-7740-95cb-6690cf9dfc9c','019b78c9-0a80-71c9-badc-e330a9f393cb',NULL,31,1,1,7000000,0,7000000,'3129','1',NULL,3129);
INSERT INTO portions VALUES('019ccce3-b100-7740-95cb-6695ab0ab972','019ccce3-b100-7740-95cb-6690cf9dfc9c','019b78c9-0a80-71c9-badc-e36de3e3f245',NULL,31,1,2,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-7740-95cb-6696235ea9a5','019ccce3-b100-7740-95cb-6690cf9dfc9c','019b78c9-0a80-71c9-badc-e370640f82d0',NULL,31,1,1,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-7740-95cb-66a2dc471081','019ccce3-b100-7740-95cb-669d7965bf3b','019b78c9-0a80-71c9-badc-e330a9f393cb',NULL,28,1,1,10000000,0,10000000,'22784','7',NULL,3255);
INSERT INTO portions VALUES('019ccce3-b100-7740-95cb-66a3ada58718','019ccce3-b100-7740-95cb-669d7965bf3b','019b78c9-0a80-71c9-badc-e36de3e3f245',NULL,28,1,2,4500000,0,4500000,'51264','35',NULL,1465);
INSERT INTO portions VALUES('019ccce3-b100-7740-95cb-66a48096fff7','019ccce3-b100-7740-95cb-669d7965bf3b','019b78c9-0a80-71c9-badc-e370640f82d0',NULL,14,1,1,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-7740-95cb-66a5e27a10e5','019ccce3-b100-7740-95cb-669d7965bf3b',NULL,'019bc0e2-1280-7089-8610-84d10306bad2',28,1,1,3000000,0,3000000,'34176','35',NULL,976);
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
INSERT INTO journal_entries VALUES('019c22ba-e680-77dc-bde2-49341f636aa3',1,'2026-02-01','dues_run','2026-02',NULL,'019b78c9-0a80-71c9-badc-e330a9f393cb','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-77dc-bde2-493dafffc732',2,'2026-02-02','payment','',NULL,'019b78c9-0a80-71c9-badc-e330a9f393cb','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-77dc-bde2-49423af0a1d6',3,'2026-02-03','payment','',NULL,'019b78c9-0a80-71c9-badc-e330a9f393cb','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-77dc-bde2-494731580fc7',4,'2026-02-03','reversal','The bank took it back.','019c22ba-e680-77dc-bde2-49423af0a1d6','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019ccce3-b100-7740-95cb-669161add381',5,'2026-01-31','cost_sharing','mail 2026-01',NULL,'019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-08 10:00:00');
INSERT INTO journal_entries VALUES('019ccce3-b100-7740-95cb-6699242e9a39',6,'2026-03-08','reversal','A meter was read wrongly.','019ccce3-b100-7740-95cb-669161add381','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-08 10:00:00');
INSERT INTO journal_entries VALUES('019ccce3-b100-7740-95cb-669e548f9257',7,'2026-02-28','cost_sharing','mail 2026-02',NULL,'019b78c9-0a80-71c9-badc-e330a9f393cb','2026-03-08 10:00:00');
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
INSERT INTO charges VALUES('019c22ba-e680-77dc-bde2-493942dacfb3','019c22ba-e680-77dc-bde2-49330c044a59',NULL,'019b78c9-0a80-71c9-badc-e330a9f393cb','019b78c9-0a80-71c9-badc-e2df24749b83','2026-02','2026-02-10',1500,'019bc0e2-1280-7089-8610-84cfbdf76281');
INSERT INTO charges VALUES('019c22ba-e680-77dc-bde2-493ac53c17f9','019c22ba-e680-77dc-bde2-49330c044a59',NULL,'019b78c9-0a80-71c9-badc-e36de3e3f245','019b78c9-0a80-71c9-badc-e2df24749b83','2026-02','2026-02-10',1500,'019bc0e2-1280-7089-8610-84cfbdf76281');
INSERT INTO charges VALUES('019c22ba-e680-77dc-bde2-493b116d4b41','019c22ba-e680-77dc-bde2-49330c044a59',NULL,'019b78c9-0a80-71c9-badc-e370640f82d0','019b78c9-0a80-71c9-badc-e2df24749b83','2026-02','2026-02-10',1500,'019bc0e2-1280-7089-8610-84cfbdf76281');
INSERT INTO charges VALUES('019ccce3-b100-7740-95cb-66a63b297bb1',NULL,'019ccce3-b100-7740-95cb-669d7965bf3b','019b78c9-0a80-71c9-badc-e330a9f393cb','019b78c9-0a80-71c9-badc-e2df24749b83','2026-04','2026-04-10',3255,'019b78c9-0a80-71c9-badc-e328f4dc95d1');
INSERT INTO charges VALUES('019ccce3-b100-7740-95cb-66a746503701',NULL,'019ccce3-b100-7740-95cb-669d7965bf3b','019b78c9-0a80-71c9-badc-e36de3e3f245','019b78c9-0a80-71c9-badc-e2df24749b83','2026-04','2026-04-10',1465,'019b78c9-0a80-71c9-badc-e328f4dc95d1');
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
INSERT INTO software VALUES('019cbd70-9d00-7715-b11b-4c8354a75e1d','debian','Debian','','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7715-b11b-4c938343d907','stalwart','Stalwart','AGPL-3.0','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7715-b11b-4cb35d0525f7','incus','Incus','','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7715-b11b-4cb792ba6cd9','rspamd','Rspamd','','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7715-b11b-4cbe42933ab7','unused','Unused','MIT','Tried once.','2026-03-02','2026-03-05 10:00:00');
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
INSERT INTO installations VALUES('019cbd70-9d00-7715-b11b-4c85e8d514d0','019cbd70-9d00-7715-b11b-4c7b3dacb77e',NULL,1,'operating_system','019cbd70-9d00-7715-b11b-4c8354a75e1d','13','2026-01-01',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7715-b11b-4c8f3cdc23d2','019cbd70-9d00-7715-b11b-4c87bef29562',NULL,1,'operating_system','019cbd70-9d00-7715-b11b-4c8354a75e1d','13','2026-01-01',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7715-b11b-4c9592fa01ba',NULL,'019cbd70-9d00-7715-b11b-4c91d69f4d47',1,'main','019cbd70-9d00-7715-b11b-4c938343d907','0.14','2026-01-01','2026-02-10','2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7715-b11b-4c9fc99d3be7','019cbd70-9d00-7715-b11b-4c97a4be27e8',NULL,1,'operating_system','019cbd70-9d00-7715-b11b-4c8354a75e1d','13','2026-01-01',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7715-b11b-4cb137d50cfe',NULL,'019cbd70-9d00-7715-b11b-4c91d69f4d47',2,'main','019cbd70-9d00-7715-b11b-4c938343d907','0.15','2026-02-10',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7715-b11b-4cb5b0569314','019cbd70-9d00-7715-b11b-4c97a4be27e8',NULL,2,'virtualisation','019cbd70-9d00-7715-b11b-4cb35d0525f7','6','2026-02-10',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7715-b11b-4cb9eac9d210',NULL,'019cbd70-9d00-7715-b11b-4c91d69f4d47',3,'other','019cbd70-9d00-7715-b11b-4cb792ba6cd9','3.9','2026-02-10','2026-03-01','2026-03-05 10:00:00');
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
INSERT INTO further_places VALUES('019cbd70-9d00-7715-b11b-4cbbb4a0fbe3','019cbd70-9d00-7715-b11b-4c91d69f4d47',1,'019cbd70-9d00-7715-b11b-4c97a4be27e8','replica','2026-02-10',NULL,'2026-03-05 10:00:00');
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
INSERT INTO costs VALUES('019cbd70-9d00-7715-b11b-4ca59cbfb1dc','019cbd70-9d00-7715-b11b-4c97a4be27e8',NULL,NULL,1,'Rent','monthly',3100,NULL,NULL,NULL,'2026-01-15','2029-01-01','2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7715-b11b-4ca7596cf612','019cbd70-9d00-7715-b11b-4c97a4be27e8',NULL,NULL,2,'Name','yearly',1200,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7715-b11b-4ca956074812','019cbd70-9d00-7715-b11b-4c97a4be27e8',NULL,NULL,3,'Box','purchase',90000,48,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7715-b11b-4cabde464d9c','019cbd70-9d00-7715-b11b-4c97a4be27e8',NULL,NULL,4,'Power','power',NULL,NULL,9,200000,'2026-01-15','2029-01-01','2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7715-b11b-4cad93e7b911',NULL,'019cbd70-9d00-7715-b11b-4c91d69f4d47',NULL,1,'Support','monthly',500,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7715-b11b-4caf9aaabfc8',NULL,NULL,'019cbd70-9d00-7715-b11b-4c7940d15eed',1,'Room','monthly',1200,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
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
INSERT INTO pools VALUES('019ccce3-b100-7740-95cb-668339650444','mail','Mail','Mail for all.','listed','019ccce3-b100-7740-95cb-66793ecb4de7','019cbd70-9d00-7715-b11b-4cc30c641aad',NULL,'2026-03-08 10:00:00','2026-01-01');
INSERT INTO pools VALUES('019ccce3-b100-7740-95cb-66aaf9690cbe','trees','Trees','','everyone',NULL,NULL,'2026-03-01','2026-03-08 10:00:00','2026-01-01');
CREATE TABLE open_votes (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    choice TEXT NOT NULL,
    reason TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO open_votes VALUES('019b78c9-0a80-71c9-badc-e37bad84d6fe','019b78c9-0a80-71c9-badc-e330a9f393cb','yes','It is time.','2026-01-08 09:00:00.120');
INSERT INTO open_votes VALUES('019b78c9-0a80-71c9-badc-e37bad84d6fe','019b78c9-0a80-71c9-badc-e36de3e3f245','yes','','2026-01-08 09:00:00.123456');
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
INSERT INTO pool_sources VALUES('019ccce3-b100-7740-95cb-66859ffdfbe8','019ccce3-b100-7740-95cb-668339650444',1,'019cbd70-9d00-7715-b11b-4c97a4be27e8',NULL,'2026-01-01','2026-03-05',NULL);
INSERT INTO pool_sources VALUES('019ccce3-b100-7740-95cb-66872cac1929','019ccce3-b100-7740-95cb-668339650444',2,NULL,'019cbd70-9d00-7715-b11b-4c91d69f4d47','2026-01-01',NULL,NULL);
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
INSERT INTO decisions VALUES('019b78c9-0a80-71c9-badc-e28f07a2a101',1,'founding','Founding of Ditch Mail','Mail for the valley.',NULL,'019b78c9-0a80-71c9-badc-e330a9f393cb','enacted',1,'2026-01-01 09:00:00',NULL,NULL,NULL,NULL,'2026-01-01 09:00:00','2026-01-01','2026-01-01 09:00:00',1,NULL,NULL,NULL,NULL,NULL,0,0,NULL);
INSERT INTO decisions VALUES('019b78c9-0a80-71c9-badc-e37bad84d6fe',2,'policy','Change it','Because.',NULL,'019b78c9-0a80-71c9-badc-e330a9f393cb','enacted',1,'2026-01-01 09:00:00','2026-01-01 09:00:00','2026-01-08 09:00:00','2026-01-08 09:00:00','2026-01-15 09:00:00','2026-01-15 09:00:00',NULL,'2026-01-15 09:00:00',1,NULL,'e47decc580040cf0ea7a0debb3cc8c66431627fe6ee7c14bb904809da8d43d16','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a',NULL,NULL,0,0,NULL);
INSERT INTO decisions VALUES('019bc0e2-1280-7089-8610-84d52a97480c',3,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-71c9-badc-e330a9f393cb','refused',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00','2026-01-22 09:00:00','2026-01-29 09:00:00','2026-01-29 09:00:00',NULL,NULL,0,NULL,'e08a5fa968a82c023a3a3de9b44c65f7992ddf449dd3ce24e40c565c4919d17d','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a',NULL,NULL,0,0,NULL);
INSERT INTO decisions VALUES('019be4ee-9680-73ab-ae5c-6187e2f7ccaa',4,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-71c9-badc-e330a9f393cb','discussion',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL);
INSERT INTO decisions VALUES('019be4ee-9680-73ab-ae5c-618feeabda43',5,'bylaws','Change it','Because.',NULL,'019b78c9-0a80-71c9-badc-e330a9f393cb','discussion',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-29 09:00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL);
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
INSERT INTO provisional_rolls VALUES('019be4ee-9680-73ab-ae5c-618feeabda43','2026-01-15','2026-01-15 09:00:00','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-01-16 09:00:00','7a6fc126abfdd752bf2b00cb4a4faa234caecfe0230b99cb5fbcfc2434c80e01');
CREATE TABLE provisional_places (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    votes INTEGER NOT NULL,
    reason TEXT NOT NULL,
    class TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO provisional_places VALUES('019be4ee-9680-73ab-ae5c-618feeabda43','019b78c9-0a80-71c9-badc-e330a9f393cb',1,'eligible','full');
INSERT INTO provisional_places VALUES('019be4ee-9680-73ab-ae5c-618feeabda43','019b78c9-0a80-71c9-badc-e370640f82d0',1,'eligible','full');
INSERT INTO provisional_places VALUES('019be4ee-9680-73ab-ae5c-618feeabda43','019b78c9-0a80-71c9-badc-e36de3e3f245',0,'excluded_by_ruling','full');
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
INSERT INTO roll_objections VALUES('019be4ee-9680-73ab-ae5c-618feeabda43',1,'019b78c9-0a80-71c9-badc-e36de3e3f245','019b78c9-0a80-71c9-badc-e36de3e3f245',0,'The register is **wrong**.','2026-01-15 09:00:00','upheld','We looked at the register.','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-01-15 09:00:00');
INSERT INTO roll_objections VALUES('019be4ee-9680-73ab-ae5c-618feeabda43',2,'019b78c9-0a80-71c9-badc-e36de3e3f245','019b78c9-0a80-71c9-badc-e370640f82d0',0,'The register is **wrong**.','2026-01-15 09:00:00','dismissed','We looked at the register.','019b78c9-0a80-71c9-badc-e330a9f393cb','2026-01-15 09:00:00');
INSERT INTO roll_objections VALUES('019be4ee-9680-73ab-ae5c-618feeabda43',3,'019b78c9-0a80-71c9-badc-e330a9f393cb','019b78c9-0a80-71c9-badc-e330a9f393cb',0,'The register is **wrong**.','2026-01-15 09:00:00',NULL,NULL,NULL,NULL);
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
) STRICT;
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
COMMIT;
