PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO __diesel_schema_migrations VALUES('20261123000001','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261123000002','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261123000003','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261123000004','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261123000005','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261123000006','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261123000007','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261123000008','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261123000009','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261123000010','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261123000011','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261123000013','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261124000012','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261124000014','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000015','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000016','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000017','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000019','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000020','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000021','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000022','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000023','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000024','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000025','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000026','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000027','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000028','2026-11-30 03:25:38');
INSERT INTO __diesel_schema_migrations VALUES('20261129000029','2026-11-30 03:25:38');
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
INSERT INTO setup_tokens VALUES('672fe69f9e1b4ed52fa1fe35648e3931b4e032f834cc56ca0fdcfb43c90fd465','2026-01-01 09:00:00','2026-01-01 09:00:00');
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
INSERT INTO authorities VALUES('019b78c9-0a80-76d0-afef-c3ed3b2812a6','decision','019b78c9-0a80-76d0-afef-c3b6ba871383',NULL,NULL,NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019b78c9-0a80-76d0-afef-c462c8c488f9','delegated_power',NULL,'membership_secretary','019b78c9-0a80-76d0-afef-c3f14072e170',NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019bc0e2-1280-762e-9a19-df59a646e114','decision','019b78c9-0a80-76d0-afef-c47121dd8f0d',NULL,NULL,NULL,NULL,NULL,'2026-01-15 09:00:00');
CREATE TABLE classes (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO classes VALUES('019b78c9-0a80-76d0-afef-c3ee14a20935','full','Full member',0,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO classes VALUES('019b78c9-0a80-76d0-afef-c3ef80b782f4','supporting','Supporting member',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO classes VALUES('019b78c9-0a80-76d0-afef-c3f0e73ce1e7','organisation','Organisation',2,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
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
INSERT INTO members VALUES('019b78c9-0a80-76d0-afef-c427c6dc5947',1,'person','Inés Villalba','3b45334f04553b41412b412d2b0143880e01dcc1dc0b','ines villalba','ines@example.org','en','019b78c9-0a80-76d0-afef-c3ee14a20935','active','2026-01-01','019b78c9-0a80-76d0-afef-c3ed3b2812a6','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-76d0-afef-c46388af1fac',2,'person','Ana "Nan" Ruiz','2b452b040976452b450976044d533b5d011201dcc2dcc2dc07','ana nan ruiz',NULL,'en','019b78c9-0a80-76d0-afef-c3ee14a20935','active','2026-01-01','019b78c9-0a80-76d0-afef-c462c8c488f9','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-76d0-afef-c466cca03104',3,'person','=Nour Haddad','0c894547534d04392b31312b31011001c5dcc2dc09','nour haddad','nour@example.org','es','019b78c9-0a80-76d0-afef-c3ee14a20935','active','2026-01-01','019b78c9-0a80-76d0-afef-c462c8c488f9','2026-01-01 09:00:00');
CREATE TABLE member_statuses (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    status TEXT NOT NULL,
    class_id TEXT NOT NULL REFERENCES classes (id),
    valid_from TEXT NOT NULL,
    authority_id TEXT REFERENCES authorities (id),
    recorded_at TEXT NOT NULL
, reason TEXT) STRICT;
INSERT INTO member_statuses VALUES('019b78c9-0a80-76d0-afef-c42862aa9aa0','019b78c9-0a80-76d0-afef-c427c6dc5947','active','019b78c9-0a80-76d0-afef-c3ee14a20935','2026-01-01','019b78c9-0a80-76d0-afef-c3ed3b2812a6','2026-01-01 09:00:00',NULL);
INSERT INTO member_statuses VALUES('019b78c9-0a80-76d0-afef-c46494b09f82','019b78c9-0a80-76d0-afef-c46388af1fac','active','019b78c9-0a80-76d0-afef-c3ee14a20935','2026-01-01','019b78c9-0a80-76d0-afef-c462c8c488f9','2026-01-01 09:00:00',NULL);
INSERT INTO member_statuses VALUES('019b78c9-0a80-76d0-afef-c467ebdc81af','019b78c9-0a80-76d0-afef-c466cca03104','active','019b78c9-0a80-76d0-afef-c3ee14a20935','2026-01-01','019b78c9-0a80-76d0-afef-c462c8c488f9','2026-01-01 09:00:00',NULL);
CREATE TABLE credentials (
    member_id TEXT NOT NULL PRIMARY KEY REFERENCES members (id),
    password_hash TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
INSERT INTO credentials VALUES('019b78c9-0a80-76d0-afef-c427c6dc5947','$argon2id$v=19$m=19456,t=2,p=1$Alzr1r/aboVV/XlzlCyPsA$2l09Bqu68fFJdHHQLhMebY6M2PN6elboR5hj6x4ZZCQ','2026-01-01 09:00:00');
INSERT INTO credentials VALUES('019b78c9-0a80-76d0-afef-c466cca03104','$argon2id$v=19$m=19456,t=2,p=1$ptajSeU8UyhI+NEmqTf9+w$ejPgO1q6I7GiPEfccRWdtBQ4r28tuZ0ERvzhIEPqg1k','2026-01-01 09:00:00');
CREATE TABLE access_tokens (
    token_hash TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    created_by TEXT,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;
INSERT INTO access_tokens VALUES('bcfbd6c3565e3c4c335a9269f5a2cf0cb8c257e2be511f129f3bdbbc751123b9','019b78c9-0a80-76d0-afef-c466cca03104','invitation','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-01-01 09:00:00','2026-01-15 09:00:00','2026-01-01 09:00:00');
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
INSERT INTO role_grants VALUES('019b78c9-0a80-76d0-afef-c4295abb4ce2','019b78c9-0a80-76d0-afef-c427c6dc5947','curator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-76d0-afef-c3ed3b2812a6',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-76d0-afef-c42a29b40cac','019b78c9-0a80-76d0-afef-c427c6dc5947','membership_secretary',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-76d0-afef-c3ed3b2812a6',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-76d0-afef-c42baf94dc88','019b78c9-0a80-76d0-afef-c427c6dc5947','treasurer',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-76d0-afef-c3ed3b2812a6',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-76d0-afef-c42cf40fa7d2','019b78c9-0a80-76d0-afef-c427c6dc5947','facilitator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-76d0-afef-c3ed3b2812a6',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-76d0-afef-c42db2a39d4b','019b78c9-0a80-76d0-afef-c427c6dc5947','system_administrator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-76d0-afef-c3ed3b2812a6',NULL,'2026-01-01 09:00:00');
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
) STRICT;
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
INSERT INTO circles VALUES('019bc0e2-1280-762e-9a19-df6dcc60d9ef','machines','Machines','Care.',NULL,'2026-01-15','019bc0e2-1280-762e-9a19-df59a646e114','2026-01-15 09:00:00');
CREATE TABLE circle_members (
    id TEXT NOT NULL PRIMARY KEY,
    circle_id TEXT NOT NULL REFERENCES circles (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO circle_members VALUES('019bc0e2-1280-762e-9a19-df6eb429f896','019bc0e2-1280-762e-9a19-df6dcc60d9ef','019b78c9-0a80-76d0-afef-c46388af1fac','2026-01-15',NULL,'019bc0e2-1280-762e-9a19-df59a646e114');
CREATE TABLE agreements (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bylaws', 'policy', 'procedure', 'guide')),
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'members')),
    created_by TEXT REFERENCES members (id),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO agreements VALUES('019b78c9-0a80-76d0-afef-c42e2915af31','bylaws','Bylaws','bylaws','public','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-01-01 09:00:00');
INSERT INTO agreements VALUES('019b78c9-0a80-76d0-afef-c44a3c976a69','dues-policy','Dues policy','policy','public','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-01-01 09:00:00');
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
INSERT INTO agreement_versions VALUES('019b78c9-0a80-76d0-afef-c42f60196798','019b78c9-0a80-76d0-afef-c42e2915af31',1,NULL,replace('## Foundations {#foundations}\n\n### Purpose {#purpose}\n\nDitch Mail exists so that its members may own together the digital services on which they depend, and decide together how these are run. It provides services to its members at cost. It does not sell attention, does not trade in personal data, and does not seek profit from its members'' need.\n\n### What is held in common {#commons}\n\nThe machines, addresses, domains, funds and documentation of Ditch Mail, and the record of its acts, are held in common and belong to no member singly. What a member stores on the services remains that member''s own.\n\n## Members {#members}\n\n### Classes of members {#classes}\n\nThe classes of members are those listed among the rules. For each class the list says whether its members vote and what dues they pay. A member may ask to change class; the change takes effect when it is entered in the register.\n\n### Admission {#admission}\n\nWhoever shares the purpose and accepts the agreements may apply. The membership secretary admits applicants, and enters in the register the day of admission and the authority by which it was done. An application may be declined only for a reason given in writing. Whoever is declined may ask that the members decide.\n\n### Leaving {#exit}\n\nA member may leave at any time without giving a reason, by telling the membership secretary. Before the services end, the member receives their data in open formats. Dues already owed remain owed; dues paid for later months are returned.\n\n## Deciding {#deciding}\n\n### Voting rights {#voting-rights}\n\nEach member of a class with a vote, person or organisation alike, has one vote, whatever they pay and however much they use. Members of the other classes may speak in every discussion. A member can see whether they are on the roll for a vote, and why.\n\n### Waiting period {#waiting-period}\n\nA member votes in decisions opened for voting once the number of days that the rules give has passed since they joined. The day of joining is the one in the register. The founding act is bound by no waiting period.\n\n### Discussion {#discussion}\n\nEvery proposal is discussed in the open before voting opens, for at least the number of days that the rules give for its kind: ordinary matters, policies and dues, or bylaws. All members may speak.\n\n### Voting period {#voting-period}\n\nOnce opened, voting lasts the number of days that the rules give for the kind of decision. A member votes yes, votes no or abstains, and may give a reason. The text, its effects, the roll and the rules that govern the vote are fixed when voting opens. Where an outage keeps members from voting, whoever opens votes may extend one that is open, by as many days as the rules allow, and publishes why.\n\n### Quorum {#quorum}\n\nA decision is valid only if the part of the roll that the rules give for its kind takes part. Yes votes, no votes and abstentions all count as taking part. If the quorum is not reached the proposal fails, and may be proposed again.\n\n### Majorities {#majorities}\n\nA proposal passes by what the rules give for its kind: by a majority of the votes for and against, of all votes cast or of all votes on the roll, and in each class by itself where they say so; or by consent or consensus, where whoever objects says why. Abstentions count towards the quorum, and in a majority only where the rules take it of all votes. A tie does not pass. Where members choose among several options, they do so by one of the methods that the rules adopt.\n\n### Secret ballots {#secret-ballots}\n\nVotes are open, each with its reason, unless the rules make a kind of decision secret or leave it to whoever proposes, who then asks for it. Of a secret ballot it is known who voted, and of nobody how.\n\nWhoever is to hold a role may be elected: members stand with a statement until voting opens, and those elected hold the role for the term that the proposal names. An election has the discussion, voting period and quorum that the rules give for elections, and goes by a method that they adopt for them.\n\n### Amending these bylaws {#amendments}\n\nThese bylaws are changed only by a decision of the members, with the discussion, voting period, quorum and majority that the rules give for bylaws. A proposal shows the old wording beside the new. Every earlier version stays readable, together with the decision that adopted it.\n\n## Roles and circles {#roles-and-circles}\n\n### Roles {#roles}\n\nThe roles of Ditch Mail are those listed among the rules, each with what its holder may do. They are given by decision of the members. A role may have several holders, and a person several roles, but no auditor is also treasurer.\n\n- **Facilitator.** Keeps discussions open to everybody, opens votes, and calls the members together.\n- **Membership secretary.** Answers those who want to join, admits them, and keeps the register.\n- **Treasurer.** Runs dues, shares what the machines cost, pays providers, and lays the books open each quarter.\n- **System administrator.** Keeps machines, backups and updates, with the infrastructure circle, and the inventory of all of it.\n- **Curator.** Drafts changes of bylaws and policies so that everybody can read what would change.\n- **Auditor.** Reads the books and the log once a year at least, and reports to the members.\n\n### Terms {#terms}\n\nNo role is held for longer at a time than the number of months that the rules give without a new decision. The decision that fills a role names the first and the last day of the term. The same person may be appointed again.\n\n### Circles {#circles}\n\nA circle is a group of members with a task of its own. The decision that forms it gives its name and its mandate. A circle decides on what lies within its mandate; whatever goes beyond it returns to the members. The founding act may form the first: one for the infrastructure, one for support.\n\n## Holding to account {#holding-to-account}\n\n### Monitoring {#monitoring}\n\nMembers see how the shared services are used, what they cost, and whether the rules are kept. What concerns one member is shown to that member alone. Those who measure answer to the members.\n\n### The record {#record}\n\nEvery act that changes a rule, a role, a membership, an agreement or the books is entered in a log, with what was done, by which member and by whose authority. The log names members by number only, and all members may read it. No entry is removed or altered.\n\n### Graduated sanctions {#sanctions}\n\nA breach of the agreements is answered in steps: a conversation, a written warning, the limiting of a service, suspension, and exclusion. A step is left out only where the harm is grave. Suspension and exclusion are decided by the members. Every sanction names the clause that was broken and, exclusion apart, the day on which it ends. Whoever has received one may appeal to members who took no part in it.\n\n### Conflicts {#conflict}\n\nMembers in conflict are first asked to speak with each other. If that does not help, either may ask for a mediator whom both accept. What is said in mediation stays there. To ask for it costs nothing and is held against nobody.\n\n### Dissolution {#dissolution}\n\nDitch Mail is dissolved by a decision with the discussion, voting period, quorum and majority that the rules give for bylaws. The services run on until every member has had time to move their data. What remains when debts are paid passes to a community with a like purpose, and none of it to members.\n','\n',char(10)),'1a48d7d4b799e7ee3bb2864bbae20c9472261c220fc2db21b38bf41d92c526d1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO agreement_versions VALUES('019b78c9-0a80-76d0-afef-c44b54e145af','019b78c9-0a80-76d0-afef-c44a3c976a69',1,NULL,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n','\n',char(10)),'d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO agreement_versions VALUES('019bc0e2-1280-762e-9a19-df5ad4ffa5d5','019b78c9-0a80-76d0-afef-c44a3c976a69',2,'019b78c9-0a80-76d0-afef-c44b54e145af',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-762e-9a19-df59a646e114');
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
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c430c2f488a5','019b78c9-0a80-76d0-afef-c42f60196798',0,'foundations','Foundations','ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c431a5103be5','019b78c9-0a80-76d0-afef-c42f60196798',1,'purpose','Purpose','3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c432dd1de06a','019b78c9-0a80-76d0-afef-c42f60196798',2,'commons','What is held in common','9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c433af341b07','019b78c9-0a80-76d0-afef-c42f60196798',3,'members','Members','e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c434b660fca0','019b78c9-0a80-76d0-afef-c42f60196798',4,'classes','Classes of members','7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c435fb93f757','019b78c9-0a80-76d0-afef-c42f60196798',5,'admission','Admission','aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c43699f7a84b','019b78c9-0a80-76d0-afef-c42f60196798',6,'exit','Leaving','956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c43789487bdf','019b78c9-0a80-76d0-afef-c42f60196798',7,'deciding','Deciding','45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c438bc34d3e1','019b78c9-0a80-76d0-afef-c42f60196798',8,'voting-rights','Voting rights','2e86ad923baf375a9ed5f297b9fcb90df6fe08ca1b6224fdd017b660d21869b4',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c4396500096c','019b78c9-0a80-76d0-afef-c42f60196798',9,'waiting-period','Waiting period','c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c43ab45dbfd8','019b78c9-0a80-76d0-afef-c42f60196798',10,'discussion','Discussion','3b189ec53ee3c5827e0d3d896e0149348de09a0124d3657ac5a0f02c59559f53',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c43ba7c26444','019b78c9-0a80-76d0-afef-c42f60196798',11,'voting-period','Voting period','1ac23fb234c3fbda24ab4695d9d41f006ea972a2f45ed95d0130fb27b09c81d4',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c43ce8cb4d3e','019b78c9-0a80-76d0-afef-c42f60196798',12,'quorum','Quorum','091bc2db6c1c9225a039c8802d0f78f58079e5ec712fb555448e0de7a6a5d35c',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c43d6f30eec0','019b78c9-0a80-76d0-afef-c42f60196798',13,'majorities','Majorities','1e6a9323a0bd2eb7472f6ab82f6e5c197b75741169af09a7d957178e2dc4528f',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c43ece0bb036','019b78c9-0a80-76d0-afef-c42f60196798',14,'secret-ballots','Secret ballots','a016ca54f737d729b40384f17a8b80cd4886ae52c22c0cf2ed7493d8ccad415e',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c43f15a222f1','019b78c9-0a80-76d0-afef-c42f60196798',15,'amendments','Amending these bylaws','99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c4408d366d06','019b78c9-0a80-76d0-afef-c42f60196798',16,'roles-and-circles','Roles and circles','d7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c44112a72222','019b78c9-0a80-76d0-afef-c42f60196798',17,'roles','Roles','6d1e16369d064e8e1d69860ddaccac94d6c8e18607af47ee094552f83a6cc8bd',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c44204d161ab','019b78c9-0a80-76d0-afef-c42f60196798',18,'terms','Terms','e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c4431153ea65','019b78c9-0a80-76d0-afef-c42f60196798',19,'circles','Circles','ae205de0390cdb31c56d75832843c8a4e8fad2ed1425ffd0f9520c2ad34a513e',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c444ca25bc68','019b78c9-0a80-76d0-afef-c42f60196798',20,'holding-to-account','Holding to account','25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c445b637a78c','019b78c9-0a80-76d0-afef-c42f60196798',21,'monitoring','Monitoring','ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c446427ad5f4','019b78c9-0a80-76d0-afef-c42f60196798',22,'record','The record','398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c4476aa231a9','019b78c9-0a80-76d0-afef-c42f60196798',23,'sanctions','Graduated sanctions','2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c448f11414fd','019b78c9-0a80-76d0-afef-c42f60196798',24,'conflict','Conflicts','98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c44932bff58d','019b78c9-0a80-76d0-afef-c42f60196798',25,'dissolution','Dissolution','8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c44c571eba0e','019b78c9-0a80-76d0-afef-c44b54e145af',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c44db3cbf781','019b78c9-0a80-76d0-afef-c44b54e145af',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c44ec70d0aea','019b78c9-0a80-76d0-afef-c44b54e145af',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c44fc915c7c9','019b78c9-0a80-76d0-afef-c44b54e145af',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c450cdde8c3a','019b78c9-0a80-76d0-afef-c44b54e145af',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c451f3ae33c7','019b78c9-0a80-76d0-afef-c44b54e145af',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c45272f3e2bc','019b78c9-0a80-76d0-afef-c44b54e145af',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c45387ee1144','019b78c9-0a80-76d0-afef-c44b54e145af',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c4546d8af98e','019b78c9-0a80-76d0-afef-c44b54e145af',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c4550f5e7a68','019b78c9-0a80-76d0-afef-c44b54e145af',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c456ad31dc9d','019b78c9-0a80-76d0-afef-c44b54e145af',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c4575b1c7edc','019b78c9-0a80-76d0-afef-c44b54e145af',11,'shared-costs','Shared costs','88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c4584506d922','019b78c9-0a80-76d0-afef-c44b54e145af',12,'cost-sharing','How costs are shared','b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019b78c9-0a80-76d0-afef-c459392457d3','019b78c9-0a80-76d0-afef-c44b54e145af',13,'cost-visibility','What members see of each other','b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df5babf114ef','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df5c3206133a','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df5d847997b0','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df5efb02ffdc','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df5fede8f6da','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df60d3800cff','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df61c68d09f0','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df62a166e109','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df633b14d5af','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df64f4d587c7','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df650205ea43','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df6628346cc9','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',11,'shared-costs','Shared costs','88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df672d583509','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',12,'cost-sharing','How costs are shared','b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df681ebf2d49','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',13,'cost-visibility','What members see of each other','b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO clauses VALUES('019bc0e2-1280-762e-9a19-df69fccf55e7','019bc0e2-1280-762e-9a19-df5ad4ffa5d5',14,'hardship','hardship','48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d',2,'019bc0e2-1280-762e-9a19-df59a646e114');
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
INSERT INTO drafts VALUES('019b78c9-0a80-76d0-afef-c46cc89efa07','019b78c9-0a80-76d0-afef-c44a3c976a69',1,'019b78c9-0a80-76d0-afef-c44b54e145af',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),2,'adopted','019b78c9-0a80-76d0-afef-c47121dd8f0d','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-01-01 09:00:00');
CREATE TABLE draft_revisions (
    id TEXT NOT NULL PRIMARY KEY,
    draft_id TEXT NOT NULL REFERENCES drafts (id),
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES members (id),
    saved_at TEXT NOT NULL,
    UNIQUE (draft_id, revision)
) STRICT;
INSERT INTO draft_revisions VALUES('019b78c9-0a80-76d0-afef-c46dc4d4b7b6','019b78c9-0a80-76d0-afef-c46cc89efa07',1,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n','\n',char(10)),'019b78c9-0a80-76d0-afef-c427c6dc5947','2026-01-01 09:00:00');
INSERT INTO draft_revisions VALUES('019b78c9-0a80-76d0-afef-c46f249eb29e','019b78c9-0a80-76d0-afef-c46cc89efa07',2,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'019b78c9-0a80-76d0-afef-c427c6dc5947','2026-01-01 09:00:00');
CREATE TABLE decision_effects (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    position INTEGER NOT NULL,
    effect TEXT NOT NULL,
    draft_hash TEXT
) STRICT;
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3b77e43fa73','019b78c9-0a80-76d0-afef-c3b6ba871383',0,'{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3b87ec59c9d','019b78c9-0a80-76d0-afef-c3b6ba871383',1,'{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3b9438c67c2','019b78c9-0a80-76d0-afef-c3b6ba871383',2,'{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3baaf930050','019b78c9-0a80-76d0-afef-c3b6ba871383',3,'{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3bb32eaa396','019b78c9-0a80-76d0-afef-c3b6ba871383',4,'{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3bc82d38f4e','019b78c9-0a80-76d0-afef-c3b6ba871383',5,'{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3bdb7a04d70','019b78c9-0a80-76d0-afef-c3b6ba871383',6,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3beec28b9ef','019b78c9-0a80-76d0-afef-c3b6ba871383',7,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"election","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3bfc7a76542','019b78c9-0a80-76d0-afef-c3b6ba871383',8,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3c05bdfe334','019b78c9-0a80-76d0-afef-c3b6ba871383',9,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3c16025dbbb','019b78c9-0a80-76d0-afef-c3b6ba871383',10,'{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3c294903ae4','019b78c9-0a80-76d0-afef-c3b6ba871383',11,'{"effect":"set_rule","key":"decisions.voting_days","scope":"election","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3c3a44b00b5','019b78c9-0a80-76d0-afef-c3b6ba871383',12,'{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3c4decd4882','019b78c9-0a80-76d0-afef-c3b6ba871383',13,'{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3c555a347d8','019b78c9-0a80-76d0-afef-c3b6ba871383',14,'{"effect":"set_rule","key":"decisions.extension_days_max","scope":"","value":"3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3c679b30128','019b78c9-0a80-76d0-afef-c3b6ba871383',15,'{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3c7fe60857f','019b78c9-0a80-76d0-afef-c3b6ba871383',16,'{"effect":"set_rule","key":"decisions.quorum","scope":"election","value":"1/4"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3c8d1ac6c2a','019b78c9-0a80-76d0-afef-c3b6ba871383',17,'{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3c94afa062e','019b78c9-0a80-76d0-afef-c3b6ba871383',18,'{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3ca77c65933','019b78c9-0a80-76d0-afef-c3b6ba871383',19,'{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3cb89d063ba','019b78c9-0a80-76d0-afef-c3b6ba871383',20,'{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3ccb4df0bb9','019b78c9-0a80-76d0-afef-c3b6ba871383',21,'{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3cda0a752ce','019b78c9-0a80-76d0-afef-c3b6ba871383',22,'{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3cee827346c','019b78c9-0a80-76d0-afef-c3b6ba871383',23,'{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3cf69b11ac0','019b78c9-0a80-76d0-afef-c3b6ba871383',24,'{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3d089fe84e3','019b78c9-0a80-76d0-afef-c3b6ba871383',25,'{"effect":"set_rule","key":"decisions.majority_base","scope":"ordinary","value":"cast"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3d150e3e44f','019b78c9-0a80-76d0-afef-c3b6ba871383',26,'{"effect":"set_rule","key":"decisions.majority_base","scope":"policy","value":"cast"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3d2ba5ff1ff','019b78c9-0a80-76d0-afef-c3b6ba871383',27,'{"effect":"set_rule","key":"decisions.majority_base","scope":"bylaws","value":"cast"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3d37b316828','019b78c9-0a80-76d0-afef-c3b6ba871383',28,'{"effect":"set_rule","key":"decisions.majority_classes","scope":"ordinary","value":"together"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3d405761591','019b78c9-0a80-76d0-afef-c3b6ba871383',29,'{"effect":"set_rule","key":"decisions.majority_classes","scope":"policy","value":"together"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3d5d5fcd2af','019b78c9-0a80-76d0-afef-c3b6ba871383',30,'{"effect":"set_rule","key":"decisions.majority_classes","scope":"bylaws","value":"together"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3d6daf9396d','019b78c9-0a80-76d0-afef-c3b6ba871383',31,'{"effect":"set_rule","key":"decisions.stand_asides_max","scope":"","value":"1/3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3d7fd1a61f5','019b78c9-0a80-76d0-afef-c3b6ba871383',32,'{"effect":"set_rule","key":"decisions.blocks_max","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3d85a6c30c8','019b78c9-0a80-76d0-afef-c3b6ba871383',33,'{"effect":"set_rule","key":"decisions.methods","scope":"approval","value":"election"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3d9f0652491','019b78c9-0a80-76d0-afef-c3b6ba871383',34,'{"effect":"set_rule","key":"decisions.methods","scope":"schulze","value":"election"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3da0818e265','019b78c9-0a80-76d0-afef-c3b6ba871383',35,'{"effect":"set_rule","key":"decisions.methods","scope":"stv_scotland","value":"election"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3db58981c4b','019b78c9-0a80-76d0-afef-c3b6ba871383',36,'{"effect":"set_rule","key":"decisions.secrecy","scope":"ordinary","value":"chosen"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3dcd9bc2c33','019b78c9-0a80-76d0-afef-c3b6ba871383',37,'{"effect":"set_rule","key":"decisions.secrecy","scope":"election","value":"chosen"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3dd09580c10','019b78c9-0a80-76d0-afef-c3b6ba871383',38,'{"effect":"set_rule","key":"decisions.secrecy","scope":"policy","value":"open"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3de7920c2ff','019b78c9-0a80-76d0-afef-c3b6ba871383',39,'{"effect":"set_rule","key":"decisions.secrecy","scope":"bylaws","value":"open"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3dffe5754e1','019b78c9-0a80-76d0-afef-c3b6ba871383',40,'{"effect":"set_rule","key":"decisions.receipts","scope":"","value":"received"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3e0e526b747','019b78c9-0a80-76d0-afef-c3b6ba871383',41,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3e112ab3a92','019b78c9-0a80-76d0-afef-c3b6ba871383',42,'{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3e259b4a81e','019b78c9-0a80-76d0-afef-c3b6ba871383',43,'{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3e35585ee7b','019b78c9-0a80-76d0-afef-c3b6ba871383',44,'{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3e44c947814','019b78c9-0a80-76d0-afef-c3b6ba871383',45,'{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3e5366e1430','019b78c9-0a80-76d0-afef-c3b6ba871383',46,'{"effect":"set_rule","key":"sharing.method","scope":"","value":"by_use"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3e6efa21333','019b78c9-0a80-76d0-afef-c3b6ba871383',47,'{"effect":"set_rule","key":"sharing.fixed","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3e7fc6cb5c3','019b78c9-0a80-76d0-afef-c3b6ba871383',48,'{"effect":"set_rule","key":"sharing.floor","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3e88e98271d','019b78c9-0a80-76d0-afef-c3b6ba871383',49,'{"effect":"set_rule","key":"sharing.cap","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3e9e3e91591','019b78c9-0a80-76d0-afef-c3b6ba871383',50,'{"effect":"set_rule","key":"sharing.weight","scope":"full","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3ea0d680a32','019b78c9-0a80-76d0-afef-c3b6ba871383',51,'{"effect":"set_rule","key":"sharing.weight","scope":"supporting","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3eb8fdeac02','019b78c9-0a80-76d0-afef-c3b6ba871383',52,'{"effect":"set_rule","key":"sharing.weight","scope":"organisation","value":"3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c3ec7146ed5f','019b78c9-0a80-76d0-afef-c3b6ba871383',53,'{"effect":"set_rule","key":"sharing.group_floor","scope":"","value":"10"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c48ae7d4241b','019b78c9-0a80-76d0-afef-c47121dd8f0d',0,'{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}','401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1');
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c48b9487ce43','019b78c9-0a80-76d0-afef-c47121dd8f0d',1,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-76d0-afef-c48c3fc936cd','019b78c9-0a80-76d0-afef-c47121dd8f0d',2,'{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}',NULL);
INSERT INTO decision_effects VALUES('019bc0e2-1280-762e-9a19-df7385c0e883','019bc0e2-1280-762e-9a19-df7122467a24',0,'{"effect":"note"}',NULL);
INSERT INTO decision_effects VALUES('019be4ee-9680-711c-a7df-6e5db565e0b3','019be4ee-9680-711c-a7df-6e5b04f247ef',0,'{"effect":"note"}',NULL);
CREATE TABLE comments (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL,
    author_id TEXT NOT NULL REFERENCES members (id),
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (decision_id, number)
) STRICT;
INSERT INTO comments VALUES('019be4ee-9680-711c-a7df-6e615c2e730b','019be4ee-9680-711c-a7df-6e5b04f247ef',1,'019b78c9-0a80-76d0-afef-c46388af1fac',replace('She said: "no\yes", ''so''.\n	Ça va? ¡Sí! 水路 🌾 {"a":1}, =1+1','\n',char(10)),'2026-01-15 09:00:00');
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
INSERT INTO decision_rules VALUES('019b78c9-0a80-76d0-afef-c48e58b5f6a8','019b78c9-0a80-76d0-afef-c47121dd8f0d','discussion','decisions.discussion_days','policy','019b78c9-0a80-76d0-afef-c3f93a275c90','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73aeb0e4d190','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','decisions.voting_days','policy','019b78c9-0a80-76d0-afef-c3fd7fb32b83','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73af1ec0e800','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','decisions.quorum','policy','019b78c9-0a80-76d0-afef-c402b8fb3cd0','1/4');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73b0cf8bc8f6','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','decisions.majority','policy','019b78c9-0a80-76d0-afef-c405714ad8db','simple');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73b1c09cbf69','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','decisions.threshold','policy','019b78c9-0a80-76d0-afef-c408e9024d2b','1/2');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73b27a7569d6','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','membership.waiting_days','','019b78c9-0a80-76d0-afef-c3f50666ec5b','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73b3fe400252','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','decisions.extension_days_max','','019b78c9-0a80-76d0-afef-c3ffc0c2a056','3');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73b456c2685b','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','decisions.majority_base','policy','019b78c9-0a80-76d0-afef-c40b8027833a','cast');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73b5b2d45c56','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','decisions.majority_classes','policy','019b78c9-0a80-76d0-afef-c40eaf8f5239','together');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73b62a004bc2','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','decisions.stand_asides_max','','019b78c9-0a80-76d0-afef-c410a15dc934','1/3');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73b70b1c5941','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','decisions.blocks_max','','019b78c9-0a80-76d0-afef-c411ab1bc89d','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73b8e22140ab','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','membership.votes','full','019b78c9-0a80-76d0-afef-c3f26680c8d1','1');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73b9b0b19e41','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','membership.votes','supporting','019b78c9-0a80-76d0-afef-c3f3f9742e1a','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73ba05a8c466','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','membership.votes','organisation','019b78c9-0a80-76d0-afef-c3f44469997e','1');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-70e2-8329-73bbcdfb88af','019b78c9-0a80-76d0-afef-c47121dd8f0d','voting','decisions.secrecy','policy','019b78c9-0a80-76d0-afef-c417fdae158c','open');
INSERT INTO decision_rules VALUES('019bc0e2-1280-762e-9a19-df7548eb7a10','019bc0e2-1280-762e-9a19-df7122467a24','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-76d0-afef-c3f7dde948a7','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e4c2aa82048','019bc0e2-1280-762e-9a19-df7122467a24','voting','decisions.voting_days','ordinary','019b78c9-0a80-76d0-afef-c3fb627829a3','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e4d8d9c1170','019bc0e2-1280-762e-9a19-df7122467a24','voting','decisions.quorum','ordinary','019b78c9-0a80-76d0-afef-c4003be96e20','1/5');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e4e2281ebc6','019bc0e2-1280-762e-9a19-df7122467a24','voting','decisions.majority','ordinary','019b78c9-0a80-76d0-afef-c4048c1cf2ee','simple');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e4fc9c1e6cd','019bc0e2-1280-762e-9a19-df7122467a24','voting','decisions.threshold','ordinary','019b78c9-0a80-76d0-afef-c4078bb5c592','1/2');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e50b4b80af3','019bc0e2-1280-762e-9a19-df7122467a24','voting','membership.waiting_days','','019b78c9-0a80-76d0-afef-c3f50666ec5b','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e51f820c9f0','019bc0e2-1280-762e-9a19-df7122467a24','voting','decisions.extension_days_max','','019b78c9-0a80-76d0-afef-c3ffc0c2a056','3');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e529eb0eda6','019bc0e2-1280-762e-9a19-df7122467a24','voting','decisions.majority_base','ordinary','019b78c9-0a80-76d0-afef-c40a53c373d7','cast');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e5340b8516a','019bc0e2-1280-762e-9a19-df7122467a24','voting','decisions.majority_classes','ordinary','019b78c9-0a80-76d0-afef-c40d58541c00','together');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e543032093f','019bc0e2-1280-762e-9a19-df7122467a24','voting','decisions.stand_asides_max','','019b78c9-0a80-76d0-afef-c410a15dc934','1/3');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e55175338f7','019bc0e2-1280-762e-9a19-df7122467a24','voting','decisions.blocks_max','','019b78c9-0a80-76d0-afef-c411ab1bc89d','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e56fddcfd14','019bc0e2-1280-762e-9a19-df7122467a24','voting','membership.votes','full','019b78c9-0a80-76d0-afef-c3f26680c8d1','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e57ed6fe970','019bc0e2-1280-762e-9a19-df7122467a24','voting','membership.votes','supporting','019b78c9-0a80-76d0-afef-c3f3f9742e1a','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e58af8b797e','019bc0e2-1280-762e-9a19-df7122467a24','voting','membership.votes','organisation','019b78c9-0a80-76d0-afef-c3f44469997e','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e594be62469','019bc0e2-1280-762e-9a19-df7122467a24','voting','decisions.secrecy','ordinary','019b78c9-0a80-76d0-afef-c415018bfb95','chosen');
INSERT INTO decision_rules VALUES('019be4ee-9680-711c-a7df-6e5f3b9c8ff2','019be4ee-9680-711c-a7df-6e5b04f247ef','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-76d0-afef-c3f7dde948a7','7');
CREATE TABLE electoral_roll (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    votes INTEGER NOT NULL,
    reason TEXT NOT NULL, class TEXT,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO electoral_roll VALUES('019b78c9-0a80-76d0-afef-c47121dd8f0d','019b78c9-0a80-76d0-afef-c427c6dc5947',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019b78c9-0a80-76d0-afef-c47121dd8f0d','019b78c9-0a80-76d0-afef-c46388af1fac',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019b78c9-0a80-76d0-afef-c47121dd8f0d','019b78c9-0a80-76d0-afef-c466cca03104',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019bc0e2-1280-762e-9a19-df7122467a24','019b78c9-0a80-76d0-afef-c427c6dc5947',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019bc0e2-1280-762e-9a19-df7122467a24','019b78c9-0a80-76d0-afef-c46388af1fac',1,'eligible',NULL);
INSERT INTO electoral_roll VALUES('019bc0e2-1280-762e-9a19-df7122467a24','019b78c9-0a80-76d0-afef-c466cca03104',1,'eligible',NULL);
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
INSERT INTO decision_results VALUES('019b78c9-0a80-76d0-afef-c47121dd8f0d',3,2,0,0,'1/4',1,1,'simple','1/2',1,1,'2026-01-15 09:00:00','[]');
INSERT INTO decision_results VALUES('019bc0e2-1280-762e-9a19-df7122467a24',3,0,0,0,'1/5',1,0,'simple','1/2',0,0,'2026-02-03 09:00:00.000001','[]');
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
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3f14072e170','membership.admission','',NULL,'secretary','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','admission');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3f26680c8d1','membership.votes','full',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3f3f9742e1a','membership.votes','supporting',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3f44469997e','membership.votes','organisation',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3f50666ec5b','membership.waiting_days','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','waiting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3f6c14785fd','roles.term_months_max','',NULL,'24','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','terms');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3f7dde948a7','decisions.discussion_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3f83771279b','decisions.discussion_days','election',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3f93a275c90','decisions.discussion_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3fa1bdf2363','decisions.discussion_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3fb627829a3','decisions.voting_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3fc3b13eaaa','decisions.voting_days','election',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3fd7fb32b83','decisions.voting_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3fe96d18dc4','decisions.voting_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c3ffc0c2a056','decisions.extension_days_max','',NULL,'3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c4003be96e20','decisions.quorum','ordinary',NULL,'1/5','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c401b6037316','decisions.quorum','election',NULL,'1/4','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c402b8fb3cd0','decisions.quorum','policy',NULL,'1/4','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c403c2a56270','decisions.quorum','bylaws',NULL,'1/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c4048c1cf2ee','decisions.majority','ordinary',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c405714ad8db','decisions.majority','policy',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c406570e1aad','decisions.majority','bylaws',NULL,'qualified','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c4078bb5c592','decisions.threshold','ordinary',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c408e9024d2b','decisions.threshold','policy',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c409218574ff','decisions.threshold','bylaws',NULL,'2/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c40a53c373d7','decisions.majority_base','ordinary',NULL,'cast','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c40b8027833a','decisions.majority_base','policy',NULL,'cast','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c40cd6a05c4b','decisions.majority_base','bylaws',NULL,'cast','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c40d58541c00','decisions.majority_classes','ordinary',NULL,'together','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c40eaf8f5239','decisions.majority_classes','policy',NULL,'together','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c40f9f13c26c','decisions.majority_classes','bylaws',NULL,'together','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c410a15dc934','decisions.stand_asides_max','',NULL,'1/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c411ab1bc89d','decisions.blocks_max','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c412eb624f8e','decisions.methods','approval',NULL,'election','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c413d6dbeed9','decisions.methods','schulze',NULL,'election','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c414ced6d355','decisions.methods','stv_scotland',NULL,'election','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c415018bfb95','decisions.secrecy','ordinary',NULL,'chosen','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c4167a1b265e','decisions.secrecy','election',NULL,'chosen','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c417fdae158c','decisions.secrecy','policy',NULL,'open','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c4185700c078','decisions.secrecy','bylaws',NULL,'open','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c4195c951876','decisions.receipts','',NULL,'received','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','bylaws','secret-ballots');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c41a1eb1fda3','dues.monthly','full',NULL,'1200','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c41bcb397485','dues.monthly','supporting',NULL,'500','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c41c6561be4c','dues.monthly','organisation',NULL,'4000','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c41d85f9e9c2','dues.due_day','',NULL,'10','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','dues-policy','due-day');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c41e704ca2ed','dues.grace_days','',NULL,'30','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','dues-policy','grace-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c41ff7255e6b','sharing.method','',NULL,'by_use','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c420ff96fc90','sharing.fixed','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c4213661bb9e','sharing.floor','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c42238c282b1','sharing.cap','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c423fb608450','sharing.weight','full',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c424cc4bcc0c','sharing.weight','supporting',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c425164b3bc0','sharing.weight','organisation',NULL,'3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-76d0-afef-c426cf4a0206','sharing.group_floor','',NULL,'10','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-76d0-afef-c3ed3b2812a6','dues-policy','cost-visibility');
INSERT INTO rule_values VALUES('019bc0e2-1280-762e-9a19-df6b1535798d','dues.monthly','full',NULL,'1500','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-762e-9a19-df59a646e114','dues-policy','monthly-dues');
CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('asset', 'liability', 'equity', 'income', 'expense')),
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO accounts VALUES('019b78c9-0a80-76d0-afef-c45a1382de71','1000','account-1000','asset','019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO accounts VALUES('019b78c9-0a80-76d0-afef-c45bb070e105','1010','account-1010','asset','019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO accounts VALUES('019b78c9-0a80-76d0-afef-c45cfee71b58','1090','account-1090','asset','019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO accounts VALUES('019b78c9-0a80-76d0-afef-c45d853b8488','1200','account-1200','asset','019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO accounts VALUES('019b78c9-0a80-76d0-afef-c45e57d1b7f5','4000','account-4000','income','019b78c9-0a80-76d0-afef-c3ed3b2812a6');
INSERT INTO accounts VALUES('019b78c9-0a80-76d0-afef-c45f8ad2a640','4100','account-4100','income','019b78c9-0a80-76d0-afef-c3ed3b2812a6');
CREATE TABLE postings (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES journal_entries (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    member_id TEXT REFERENCES members (id),
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL
) STRICT;
INSERT INTO postings VALUES('019c22ba-e680-731b-aa88-9e69115d0a78','019c22ba-e680-731b-aa88-9e68be858735','019b78c9-0a80-76d0-afef-c45d853b8488','019b78c9-0a80-76d0-afef-c427c6dc5947',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-731b-aa88-9e6aa7ecadda','019c22ba-e680-731b-aa88-9e68be858735','019b78c9-0a80-76d0-afef-c45d853b8488','019b78c9-0a80-76d0-afef-c46388af1fac',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-731b-aa88-9e6b802e86f2','019c22ba-e680-731b-aa88-9e68be858735','019b78c9-0a80-76d0-afef-c45d853b8488','019b78c9-0a80-76d0-afef-c466cca03104',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-731b-aa88-9e6c2bdec68d','019c22ba-e680-731b-aa88-9e68be858735','019b78c9-0a80-76d0-afef-c45e57d1b7f5',NULL,-4500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-731b-aa88-9e7251d49851','019c22ba-e680-731b-aa88-9e7159abb082','019b78c9-0a80-76d0-afef-c45a1382de71',NULL,500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-731b-aa88-9e739dcb6c81','019c22ba-e680-731b-aa88-9e7159abb082','019b78c9-0a80-76d0-afef-c45d853b8488','019b78c9-0a80-76d0-afef-c46388af1fac',-500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-731b-aa88-9e772a87e6a8','019c22ba-e680-731b-aa88-9e7655f86c55','019b78c9-0a80-76d0-afef-c45a1382de71',NULL,700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-731b-aa88-9e7896c310e1','019c22ba-e680-731b-aa88-9e7655f86c55','019b78c9-0a80-76d0-afef-c45d853b8488','019b78c9-0a80-76d0-afef-c46388af1fac',-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-731b-aa88-9e7cc8dd5d51','019c22ba-e680-731b-aa88-9e7b439b926a','019b78c9-0a80-76d0-afef-c45a1382de71',NULL,-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-731b-aa88-9e7ddada420b','019c22ba-e680-731b-aa88-9e7b439b926a','019b78c9-0a80-76d0-afef-c45d853b8488','019b78c9-0a80-76d0-afef-c46388af1fac',700,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-751d-a01a-a205409ae3f1','019ccce3-b100-751d-a01a-a20413f295c5','019b78c9-0a80-76d0-afef-c45d853b8488','019b78c9-0a80-76d0-afef-c427c6dc5947',3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-751d-a01a-a2066dc9d0d1','019ccce3-b100-751d-a01a-a20413f295c5','019b78c9-0a80-76d0-afef-c45f8ad2a640',NULL,-3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-751d-a01a-a20d352c92a0','019ccce3-b100-751d-a01a-a20c91d5382d','019b78c9-0a80-76d0-afef-c45d853b8488','019b78c9-0a80-76d0-afef-c427c6dc5947',-3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-751d-a01a-a20ed2820640','019ccce3-b100-751d-a01a-a20c91d5382d','019b78c9-0a80-76d0-afef-c45f8ad2a640',NULL,3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-751d-a01a-a212448ec1d1','019ccce3-b100-751d-a01a-a2112acccf86','019b78c9-0a80-76d0-afef-c45d853b8488','019b78c9-0a80-76d0-afef-c427c6dc5947',3255,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-751d-a01a-a21305532c29','019ccce3-b100-751d-a01a-a2112acccf86','019b78c9-0a80-76d0-afef-c45d853b8488','019b78c9-0a80-76d0-afef-c46388af1fac',1465,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-751d-a01a-a214243ce2c3','019ccce3-b100-751d-a01a-a2112acccf86','019b78c9-0a80-76d0-afef-c45f8ad2a640',NULL,-4720,'EUR');
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
INSERT INTO dues_runs VALUES('019c22ba-e680-731b-aa88-9e67de734043','2026-02','2026-02-10','019c22ba-e680-731b-aa88-9e68be858735','019b78c9-0a80-76d0-afef-c41d85f9e9c2',3,'019b78c9-0a80-76d0-afef-c427c6dc5947','2026-02-03 09:00:00.000001');
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
INSERT INTO payments VALUES('019c22ba-e680-731b-aa88-9e74a47379d1',1,'019b78c9-0a80-76d0-afef-c46388af1fac','2026-02-02',500,'bank','','019c22ba-e680-731b-aa88-9e7159abb082',NULL,'019b78c9-0a80-76d0-afef-c427c6dc5947','2026-02-03 09:00:00.000001');
INSERT INTO payments VALUES('019c22ba-e680-731b-aa88-9e79d04b29c0',2,'019b78c9-0a80-76d0-afef-c46388af1fac','2026-02-03',700,'bank','','019c22ba-e680-731b-aa88-9e7655f86c55','019c22ba-e680-731b-aa88-9e7b439b926a','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-02-03 09:00:00.000001');
CREATE TABLE events (
    id TEXT NOT NULL PRIMARY KEY,
    occurred_at TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor_number INTEGER,
    authority_id TEXT REFERENCES authorities (id),
    payload_hash TEXT NOT NULL
) STRICT;
INSERT INTO events VALUES('019b78c9-0a80-76d0-afef-c4603b553fbf','2026-01-01 09:00:00','community.founded','D-1',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6','b3a8e2370b0006a8388c7269c61f6b27437a38ce731409cdadb9136f83826852');
INSERT INTO events VALUES('019b78c9-0a80-76d0-afef-c461b6a6b1fe','2026-01-01 09:00:00','members.member.entered','M-1',1,'019b78c9-0a80-76d0-afef-c3ed3b2812a6','0c5866f06ddf94ae26b5e4402870c70d3fdcae48274730ef3b30fa96707cc982');
INSERT INTO events VALUES('019b78c9-0a80-76d0-afef-c465b547f05c','2026-01-01 09:00:00','members.member.admitted','M-2',1,'019b78c9-0a80-76d0-afef-c462c8c488f9','3c22882f079f76b25bcc64067dcc2301b252ca83764b7bc0860f6167b3140bdb');
INSERT INTO events VALUES('019b78c9-0a80-76d0-afef-c468bfc264a4','2026-01-01 09:00:00','members.member.admitted','M-3',1,'019b78c9-0a80-76d0-afef-c462c8c488f9','f0ce96b4021045d5cdf350262d3f9af90af4f09ddbae63596765e8434dfdd8bf');
INSERT INTO events VALUES('019b78c9-0a80-76d0-afef-c46a2650643e','2026-01-01 09:00:00','members.member.invited','M-3',1,NULL,'c7dd3ec8a7112433b0bf2b42f250831273eee7d85ea874963019906020fc0525');
INSERT INTO events VALUES('019b78c9-0a80-76d0-afef-c46bd251e9ec','2026-01-01 09:00:00','members.password.set','M-3',3,NULL,'9173dfa9f7d719453d7c52eb580f5f9d36b2b4d2a8367fe79e8ed8dc8c167253');
INSERT INTO events VALUES('019b78c9-0a80-76d0-afef-c46e109bf20b','2026-01-01 09:00:00','agreements.draft.started','agreements/dues-policy/drafts/1',1,NULL,'3b6489fe2d138f0c19ebc11e45be632aa49dd76b2b9d2ee43186b118965b3e70');
INSERT INTO events VALUES('019b78c9-0a80-76d0-afef-c470002c0545','2026-01-01 09:00:00','agreements.draft.saved','agreements/dues-policy/drafts/1',1,NULL,'cc273cf7d3fba9846de4707cdb21919bb30fa678aababc61267c82b115aba66d');
INSERT INTO events VALUES('019b78c9-0a80-76d0-afef-c48dea7e4bce','2026-01-01 09:00:00','decisions.drafted','D-2',1,NULL,'7a4961f33d2889468ed7ab10eae2950b4640d871d302c02f090dae155a7f4e1f');
INSERT INTO events VALUES('019b78c9-0a80-76d0-afef-c48f328b2ccc','2026-01-01 09:00:00','decisions.proposed','D-2',1,NULL,'1a4c5b1bc31edbdcd0e728cc1c87f5766ff21ee872614dc396c2b56862dcb225');
INSERT INTO events VALUES('019b9cd5-8e80-70e2-8329-73bc415780e8','2026-01-08 09:00:00','agreements.draft.frozen','agreements/dues-policy/drafts/1',1,NULL,'bc487fd1a677c3aba5f5ff2aab87b588df6a305d19b45e30c184cd0dd34a5fe0');
INSERT INTO events VALUES('019b9cd5-8e80-70e2-8329-73bd32b24553','2026-01-08 09:00:00','decisions.opened','D-2',1,NULL,'fbf154f21745967e7daa2c5f6496b3683108363a0675f685a6d8582c344ab77f');
INSERT INTO events VALUES('019b9cd5-8ef8-76f5-a05a-1793174d53d5','2026-01-08 09:00:00.120','decisions.vote.cast','D-2',1,NULL,'da43c04ac5251d2ed09fa9871d3911e40b8833cb48066621f99bc3be0e65b414');
INSERT INTO events VALUES('019b9cd5-8efb-7776-9fa3-e7b1719c151e','2026-01-08 09:00:00.123456','decisions.vote.cast','D-2',2,NULL,'112c3f322cc1068b81f0fd3b551c1395c2d4b63a9104c14228cb22ec482da0f1');
INSERT INTO events VALUES('019bc0e2-1280-762e-9a19-df6a9cdf013a','2026-01-15 09:00:00','agreements.version.adopted','agreements/dues-policy',NULL,'019bc0e2-1280-762e-9a19-df59a646e114','a29aa33bfef7a634731ce16396b9082c2612cb874284d22c296e7961afd3de49');
INSERT INTO events VALUES('019bc0e2-1280-762e-9a19-df6c0b250210','2026-01-15 09:00:00','rules.set','dues.monthly',NULL,'019bc0e2-1280-762e-9a19-df59a646e114','119a458f766916ad7e0e79f6aa13d7996ac4b066188eb87a1a9e0954348bdb9e');
INSERT INTO events VALUES('019bc0e2-1280-762e-9a19-df6f8d26fed1','2026-01-15 09:00:00','circles.circle.created','machines',NULL,'019bc0e2-1280-762e-9a19-df59a646e114','f9947938431acc1f52677ac6e28ea45c600e006dd9767b6e7f307eb7fd9f191e');
INSERT INTO events VALUES('019bc0e2-1280-762e-9a19-df709524b187','2026-01-15 09:00:00','decisions.enacted','D-2',NULL,'019bc0e2-1280-762e-9a19-df59a646e114','2cceb29adf28640719da6788747fc2ce5ba1a9a46bdb06a66750a7cd7ca8d288');
INSERT INTO events VALUES('019bc0e2-1280-762e-9a19-df742ae4ab12','2026-01-15 09:00:00','decisions.drafted','D-3',1,NULL,'0d4b29fe1794198c47ae7cbe4cf6f2695c8e2c1df33e72bc95f39776d1c37c19');
INSERT INTO events VALUES('019bc0e2-1280-762e-9a19-df76d5ecfe0b','2026-01-15 09:00:00','decisions.proposed','D-3',1,NULL,'62ddef55839847b27fe942accee61229c39559fdaf1691b40a940481abec6ce4');
INSERT INTO events VALUES('019be4ee-9680-711c-a7df-6e5ac2918d79','2026-01-22 09:00:00','decisions.opened','D-3',1,NULL,'4538d63cd7d95e52553f2214b650a4d013d823a5808fe02623f1fba311b6cde3');
INSERT INTO events VALUES('019be4ee-9680-711c-a7df-6e5ed5f96d78','2026-01-15 09:00:00','decisions.drafted','D-4',1,NULL,'78ef1385712af93bf5b71a170cab8831d7d6b71c318816282ee2e3c5e4ca08e1');
INSERT INTO events VALUES('019be4ee-9680-711c-a7df-6e60ab60c1c4','2026-01-15 09:00:00','decisions.proposed','D-4',1,NULL,'1a063d9e428ca61059d05823a3783fd24e084f17321face4f0dbf1bcb5193bb1');
INSERT INTO events VALUES('019be4ee-9680-711c-a7df-6e62db1e3838','2026-01-15 09:00:00','decisions.commented','D-4',2,NULL,'589b721854637ae7c589679302c9d2da1e8adac16e3e1ec43ce05c90eaa3bb95');
INSERT INTO events VALUES('019c22ba-e680-731b-aa88-9e66c7e13e47','2026-02-03 09:00:00.000001','decisions.refused','D-3',NULL,NULL,'60b7dda5583bf7c48c1192f2d0c71fe25eeda367cf2cb352c6c06bb32d2fd68e');
INSERT INTO events VALUES('019c22ba-e680-731b-aa88-9e706927aec8','2026-02-03 09:00:00.000001','treasury.dues.posted','2026-02',1,NULL,'268b1b74716a42a03cb9913e21e9113fe15dbcd67d13d777a06459373595ef68');
INSERT INTO events VALUES('019c22ba-e680-731b-aa88-9e75dbcaabf3','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-1',1,NULL,'ed24df4b98ee8c2a0345e0b11a94187bfe3ef57ef0d096065cb18237b3f9561d');
INSERT INTO events VALUES('019c22ba-e680-731b-aa88-9e7ad0269f56','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-2',1,NULL,'39f45d109ccde60331b52eb6021693057aff3b82e9c4591fa1e41e9a84def03e');
INSERT INTO events VALUES('019c22ba-e680-731b-aa88-9e7ecb8bcf85','2026-02-03 09:00:00.000001','treasury.payment.reversed','P-2',1,NULL,'ba42265dd789e2ca6bec3049d583f1ee55befbd0cc42381537bce87c9c7ba5d9');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6f9395a7a1ba','2026-03-05 10:00:00','infrastructure.provider.created','infrastructure/providers/linea',1,NULL,'9fd127721529da2b48395f967cdbc2797a65d28c2d864796459347a162ec83a9');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6f955c44976c','2026-03-05 10:00:00','infrastructure.site.created','infrastructure/sites/cellar',1,NULL,'22184081ffe0a2815c12c3d1c985339671ffcb17829eab1953065d221ae98180');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6f9709fae729','2026-03-05 10:00:00','infrastructure.site.created','infrastructure/sites/hall',1,NULL,'014c1d0345e988ce964b6c3ce229f9316f927f63aed76b33ac9286aea65ad77b');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fa1889e63dc','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/debian',1,NULL,'faabb65952dfb300932d11d72a7100e472505e1c89774e18569840b40d138468');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fa32aef54cb','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/iron',1,NULL,'403227f5b109b56b9f86f8163da06a4beb074cfda31b471f2accf2c9c6f91414');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fad1fe7fec3','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/vm-1',1,NULL,'eb1a20a62a2e7ec9a8d589d60bcc4d6d53b16e969e87471279df2860d532732b');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fb172664a95','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/stalwart',1,NULL,'3b451e49150d490f56bd5db59cc4c6b1e81685b4707f41a1df4de4d4ffcbf218');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fb3ff7f8f44','2026-03-05 10:00:00','infrastructure.service.created','infrastructure/services/mail',1,NULL,'80e93d228558201e0a18a3a0b104e756f4e30c02847b5931c1b723cdd10c3174');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fbd0632bd34','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/steel',1,NULL,'d7878bca88149a1c0fdf8fb094daf8c1a82250a6559e5440564e57a94866c8f3');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fbf9eceadae','2026-03-05 10:00:00','infrastructure.asset.moved','infrastructure/assets/vm-1',1,NULL,'6d440411a0ba86aaa0fc43c3101210ff366020e36b0831c6c5ae03a2a512bda2');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fc05839e0f4','2026-03-05 10:00:00','infrastructure.asset.retired','infrastructure/assets/iron',1,NULL,'6f01c1af4bf71430d9ca2470ae2fd5e1b70f7dca53d9db8df72341489b9a3d4b');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fc1707797a1','2026-03-05 10:00:00','infrastructure.asset.entrusted','infrastructure/assets/steel',1,NULL,'a37a2dd325015803be78b5db2cf109d62e23959ad350b5e3581cc005ceb66298');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fc392863a62','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'86e5ff72967f83df8d1b9437326c3c8eace652c6e1d18d50bf8821f796ae1ea9');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fc574c1f697','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'903cd39a2ba657176e514c1b35b632cd83810d7a0a7aee63ca511ad075a728ac');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fc7458dcd34','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'003a2fb311e1320c23b30f4e8c2e6ee1e70f3a4129bf5c8c2b50ef89e040d19d');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fc9202f488f','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'bd09f99d350b18a516f8a8c7cbb95a6fcdf41504adc42201b4d61b49ee80eda7');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fcb29a27d9f','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/services/mail',1,NULL,'d36ba50055f85170311da8f4e630ea61c244ebffaeb5a76cd661b51a04521b76');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fcd4d96b812','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/sites/hall',1,NULL,'5292b2727465c6e419cddd927b3ec3af316582d68f639390dbc80529c2d535ea');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fcf67ae50a1','2026-03-05 10:00:00','infrastructure.installation.recorded','infrastructure/services/mail',1,NULL,'66fc8d61b166701c8093b3444e3b377a30bbeac090845f6c05c10a708ff5115d');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fd139c0c896','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/incus',1,NULL,'5743edb8e3a044fa08d6b1cf450ef2fbd5945cf4fdf6d65b7173e0ce7125d963');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fd3900ba824','2026-03-05 10:00:00','infrastructure.installation.recorded','infrastructure/assets/steel',1,NULL,'cc46d920603cbba4e4216585b30988672c1222623e81f8bae58e4d7c93ec6a7a');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fd50870b081','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/rspamd',1,NULL,'5b94009f12b0f00165c8f8d72f1a147e88650cb0992a491339f30be4d532d697');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fd7ef214594','2026-03-05 10:00:00','infrastructure.installation.recorded','infrastructure/services/mail',1,NULL,'6e106ada4e9e32a4660b1f3415a3b3c30678be8baf5796ff5490f4dc8774aa4b');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fd98c13c1ef','2026-03-05 10:00:00','infrastructure.further.added','infrastructure/services/mail',1,NULL,'d1ca3c7173f10604a990b4651d3d00c4089e53edb62a3827a4234f55983721cd');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fdaab778644','2026-03-05 10:00:00','infrastructure.installation.ended','infrastructure/services/mail',1,NULL,'698bf08f40ada9d87dcc11c377c35111fa73afd9f37a2e776b5e3fdd384d4680');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fdc2c800b90','2026-03-05 10:00:00','infrastructure.software.created','infrastructure/software/unused',1,NULL,'c48979e4d332e2978d1db4e0d114c4ce1ef277f769d512e24cad60da66bebf97');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fdd8c959e80','2026-03-05 10:00:00','infrastructure.software.retired','infrastructure/software/unused',1,NULL,'c826a215203e43d838f146d2d0b7c01b3d09f06e9604ab3c732f7398b9d01443');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fdf539680cd','2026-03-05 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/traffic',1,NULL,'1b9b666b84f2412eaaf32786e00111883f0fae2264eebb599d565b4510f9dbab');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fe1992a2548','2026-03-05 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/storage',1,NULL,'588977c1ff2d8a0741ff5f2a3c1fa17bcf21ea2acc0d27f1a8aab85dd80e7a19');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fe32ad7f52d','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'41f386b469b485b01dc917f9cf7914ee1d1e50047e7dc88fb9394cd35002b4b1');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fe5b433bd52','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'dbcc61c66a41b434c86353a7d8c1beac959bd997401adb345ac1fa9d93b9f9b2');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fe7e30c309e','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'fea4c5e69716c40dcdc6300b7ef13215058dd967eb9102de557e14c42c9d01de');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fe9a01a3699','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/storage',1,NULL,'2ecdb530d3921e63d3d3e4b250e783f0ea092cf41e302deafce76fa761daa385');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6febbeb1fbf9','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/storage',1,NULL,'4e8c4f0286e2ee9a485261e4d3a310518801466782508d63c5cf1acc2c71f7f1');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fecb1f8f22e','2026-03-05 10:00:00','infrastructure.reading.struck','infrastructure/services/mail/measures/traffic',1,NULL,'36d1c6e5eee31e95535ccee20ff22a1f5f51c4e0290a646160555bc00d67e7ee');
INSERT INTO events VALUES('019cbd70-9d00-7423-8e8d-6fed46ac56b4','2026-03-05 10:00:00','infrastructure.measure.retired','infrastructure/services/mail/measures/storage',1,NULL,'5ae7b4c471d47c9c43be5df53036e69c8c1a28eedf9a2a565b3088dc076a0ec0');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a1ed07ac9c1a','2026-03-08 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/sent',1,NULL,'306dcb2bcbcaffd9987f7d2850c809a7fcfb26b907df8729e979fb7bb69c0271');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a1ef0b2133e3','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'bb7bfb4c0882280685c3376cb2185372d5b924a5d2c58a10099beb843f4ee910');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a1f1a48ac45f','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'cc167dfd044bb9a0c832a2dfc9e0908b828d6a7f11d8fdbe1b9efd6b13e1d472');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a1f36e98d9ad','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'c30e7fe94ed38127ae5843284a7f6f388a90d49dd0065af6dc99ffeb174eb289');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a1f506bedf93','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'9837188d2e8d9e87f2d1ee1d4a25103430b3b88bfd092941dc9ad4838406308a');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a1f7439ddff0','2026-03-08 10:00:00','sharing.pool.created','sharing/mail',1,NULL,'a14882e03aa1f7dbfd46ffc76d55fb9cbfa4a1fac93fe8e848583c780d115c15');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a1f931aeadac','2026-03-08 10:00:00','sharing.pool.source_added','sharing/mail',1,NULL,'c095db2b878436359c5597842f00ab14fed04a8e3b0e5725d4ab83e863baff29');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a1fb74be4bd1','2026-03-08 10:00:00','sharing.pool.source_added','sharing/mail',1,NULL,'1a5226a4ebb28b1fd3e5357913d9ac7ab26e788db1032f4d5bff107a54da4619');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a1fde027eea5','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'a5fa6f7052cf67f247f0dfda24874ee99d3a292ce056e5daa324b65baaf52a2e');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a1fff217bba2','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'3969952f38ed417c05f0ca53f324a5e6644da18b26d2f3fb3d7a92bd536230e4');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a201c5b01ae6','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'23776b5b325063131763424653c54697763f4fb3ad43cacdf33bfcb29295e8e0');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a20216afd14b','2026-03-08 10:00:00','sharing.pool.participant_ended','sharing/mail',1,NULL,'d380764b6a93f22072e5b6b3ba6372cd3d39eb078c6ea312bb81eda70e446c53');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a20b1073db60','2026-03-08 10:00:00','sharing.posted','sharing/mail/2026-01',1,NULL,'e80668fa7fc2b5044f67dd9b289166f229998ecee50c81529a69f76f56e3dabd');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a20faa3a5ff6','2026-03-08 10:00:00','sharing.reversed','sharing/mail/2026-01',1,NULL,'d63b4c645b607ee41243112ab61c7e59d046b22d866994b87939479b507187ab');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a21ba1f8d29a','2026-03-08 10:00:00','sharing.posted','sharing/mail/2026-02',1,NULL,'099d4c9bf71e0fcde03fb497d50df42dca6ee717975995020cc003463a5d179c');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a21c2008be86','2026-03-08 10:00:00','sharing.pool.source_removed','sharing/mail',1,NULL,'0046ed0052163c8401ec5ec2e187b1920ddb38c9e4288b247039a85d0e686eae');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a21e1b478c94','2026-03-08 10:00:00','sharing.pool.created','sharing/trees',1,NULL,'d5fd53eb986fb2f0f726115566ff1862b3b1162917c8ef83157b018d600c4204');
INSERT INTO events VALUES('019ccce3-b100-751d-a01a-a21ffc30b206','2026-03-08 10:00:00','sharing.pool.closed','sharing/trees',1,NULL,'73ff0bdb0e91abe11d16687d87faba9b78c85f3a898c8affa94084bd6f1bd4ac');
CREATE TABLE event_payloads (
    event_id TEXT NOT NULL PRIMARY KEY REFERENCES events (id),
    salt TEXT NOT NULL,
    payload TEXT,
    erased_by TEXT REFERENCES events (id)
) STRICT;
INSERT INTO event_payloads VALUES('019b78c9-0a80-76d0-afef-c4603b553fbf','7ef689a5209ed3384922e162040a42b3','{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"],["4100","income"]],"agreements":[{"hash":"1a48d7d4b799e7ee3bb2864bbae20c9472261c220fc2db21b38bf41d92c526d1","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","election","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","election","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.extension_days_max","","3","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","election","1/4","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["decisions.majority_base","ordinary","cast","bylaws#majorities"],["decisions.majority_base","policy","cast","bylaws#majorities"],["decisions.majority_base","bylaws","cast","bylaws#majorities"],["decisions.majority_classes","ordinary","together","bylaws#majorities"],["decisions.majority_classes","policy","together","bylaws#majorities"],["decisions.majority_classes","bylaws","together","bylaws#majorities"],["decisions.stand_asides_max","","1/3","bylaws#majorities"],["decisions.blocks_max","","0","bylaws#majorities"],["decisions.methods","approval","election","bylaws#majorities"],["decisions.methods","schulze","election","bylaws#majorities"],["decisions.methods","stv_scotland","election","bylaws#majorities"],["decisions.secrecy","ordinary","chosen","bylaws#secret-ballots"],["decisions.secrecy","election","chosen","bylaws#secret-ballots"],["decisions.secrecy","policy","open","bylaws#secret-ballots"],["decisions.secrecy","bylaws","open","bylaws#secret-ballots"],["decisions.receipts","","received","bylaws#secret-ballots"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"],["sharing.method","","by_use","dues-policy#cost-sharing"],["sharing.fixed","","0","dues-policy#cost-sharing"],["sharing.floor","","0","dues-policy#cost-sharing"],["sharing.cap","","0","dues-policy#cost-sharing"],["sharing.weight","full","1","dues-policy#cost-sharing"],["sharing.weight","supporting","0","dues-policy#cost-sharing"],["sharing.weight","organisation","3","dues-policy#cost-sharing"],["sharing.group_floor","","10","dues-policy#cost-visibility"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-76d0-afef-c461b6a6b1fe','577e7dc60ed21eeaa3941520c6c3677d','{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"619b759be7849f7300598e96f78c7d45c7f1ce7213b310c4cf3e017401146058"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-76d0-afef-c465b547f05c','5854cdf79edad58de7d47115908bbdb5','{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019b78c9-0a80-76d0-afef-c3f14072e170"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-76d0-afef-c468bfc264a4','b580545b06cea1f7fdc1c516fe2ca9c3','{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019b78c9-0a80-76d0-afef-c3f14072e170"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-76d0-afef-c46a2650643e','2d7176a5e0ee46d126e5693f13107c96','{"by_mail":false}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-76d0-afef-c46bd251e9ec','85fa9e40a568bfa5b5f818b7bf7c2b60','{"by":"invitation","password":"966683a6e740621d64fe057b6c7162e9ae0789f33fd9b078d8334a8fbdceb2c7"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-76d0-afef-c46e109bf20b','563390e6a0d877047e38e7a4306c6d7a','{"base":1,"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-76d0-afef-c470002c0545','246a4a917daaddf1664dec7eb4294e1e','{"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-76d0-afef-c48dea7e4bce','5799e11fbfd75355935086450356d8f6','{"body":"Because.","choosing":null,"effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"secret":false,"title":"Change it"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-76d0-afef-c48f328b2ccc','322dfc7f254db7dab03042d43a5fb3be','{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-76d0-afef-c3f93a275c90"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-70e2-8329-73bc415780e8','59955da0db96c7e9bb81b2a226051ad3','{"decision":2,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-70e2-8329-73bd32b24553','0af2bc27653cce62293f2bbca9ae6c09','{"eligible":3,"frozen_hash":"d95f53b2c206388a88fca3596b4c70f29f5f0ae591eaac00e9773b949d90b4e9","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-15T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8ef8-76f5-a05a-1793174d53d5','5dd93648d5eef637ff84a75b783beb42','{"choice":"yes","reason":"It is time."}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8efb-7776-9fa3-e7b1719c151e','8bc448117cbd96849b75c56fdfd4c8c8','{"choice":"yes","reason":""}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-762e-9a19-df6a9cdf013a','d12a6480f618b59f672a7110662f4d4c','{"draft":1,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","valid_from":"2026-01-15","version":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-762e-9a19-df6c0b250210','71413a261c46f69d4ae9f52e23076916','{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-762e-9a19-df6f8d26fed1','6609c5a5a4ff32b169d5970ced426463','{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-762e-9a19-df709524b187','6ec022d2a49e9132d8a3af8e493fa6cb','{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-762e-9a19-df742ae4ab12','ff396330899fa651de82b60b4f054fd3','{"body":"Because.","choosing":null,"effective_on":null,"effects":[{"effect":"note"}],"secret":false,"title":"Change it"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-762e-9a19-df76d5ecfe0b','c2eb1f85e43765b3eae289e2554df9f5','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-76d0-afef-c3f7dde948a7"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-711c-a7df-6e5ac2918d79','486610e8a35c615fa1ff226a955c2e58','{"eligible":3,"frozen_hash":"76ba2a7dc82838cab6713f399d115ba233987d5f600d01c6fd1cbf1d25f03c21","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-29T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-711c-a7df-6e5ed5f96d78','aac773a95cbedcf18d539ea06fb12416','{"body":"Because.","choosing":null,"effective_on":null,"effects":[{"effect":"note"}],"secret":false,"title":"Change it"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-711c-a7df-6e60ab60c1c4','3c37e61517700f2c343a9144fb29ddad','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-76d0-afef-c3f7dde948a7"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-711c-a7df-6e62db1e3838','07ce2a51911c78c110d45cdd4d5e6777','{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-731b-aa88-9e66c7e13e47','b686e02d59bd34bee758a4eb70d81b73','{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-731b-aa88-9e706927aec8','472491ca7bcbe6245cdfc601fff420d6','{"charged":3,"charges":"9c848ecef5b4bf1a29e6dc49e174739babecb7befada1bf0a4bb104552424b9c","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"5668f4e0e04721353c696c50a687f2c731a7b884c52002bbb140c7895230a034","total_minor":4500}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-731b-aa88-9e75dbcaabf3','4d8bb9e24c5f9d7db3ca2bac91c595b6','{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-731b-aa88-9e7ad0269f56','8b2e4b1c988f62ce11ae4e3ff9c67e57','{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-731b-aa88-9e7ecb8bcf85','1ab2aacbfd0f8f39eae0d430869efc16','{"entry":4,"reason":"The bank took it back."}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6f9395a7a1ba','0403c9293df07bcc54c367fed07cd5c1','{"communal":"Its members own it.","contract":"C-12, yearly","created_at":"2026-03-05T10:00:00","jurisdiction":"Spain","name":"Línea","not_communal":"The building is rented.","retired_on":null,"slug":"linea"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6f955c44976c','0a75a46ee88793173f2f793e8726bdf4','{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Cellar","note":"Two keys.","provider":null,"retired_on":null,"slug":"cellar"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6f9709fae729','78120b135fee39fd4933351fd9b038cb','{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fa1889e63dc','e1c41015d21cd821d4324ddeddd2e964','{"created_at":"2026-03-05T10:00:00","licence":"","name":"Debian","note":"","retired_on":null,"slug":"debian"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fa32aef54cb','31bf8fbf863f56591932e398fbcbe657','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"iron"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fad1fe7fec3','2d38d6108d8acddd2807dfc96ad46413','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fb172664a95','30b9bc84249db4d5b5952ec6a629ae52','{"created_at":"2026-03-05T10:00:00","licence":"AGPL-3.0","name":"Stalwart","note":"","retired_on":null,"slug":"stalwart"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fb3ff7f8f44','091904eb411c6756f4d9df285f73dae7','{"address":"mail.example.org","costs":[],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fbd0632bd34','e0ef659372a9a57a6ad69b0a7aaba5a3','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"both","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fbf9eceadae','1a8cb5bf0f77cb503f6ec699edabaa70','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null},{"from":"2026-02-01","host":"steel","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fc05839e0f4','93524631c38596219ff43c2f61ec0710','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":"2026-03-01","slug":"iron"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fc1707797a1','6f2a4b4171ac995202cda48b25069a94','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fc392863a62','0711d44e6b732ee1b54fa9634802da48','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fc574c1f697','fb85d47869f29f22ae5677e9f199b19c','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fc7458dcd34','ed6381de29d40d97c056927ba19111c2','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fc9202f488f','2fb496891ee4783ad484294c5b12ec4f','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fcb29a27d9f','fbd4bad3ef0d15128f6ba8fe441a40fc','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fcd4d96b812','3300c7c1d88da238320a821681ad5bde','{"costs":[{"amount_minor":1200,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Room","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fcf67ae50a1','604f9ef69dd3e28e85846097bf06f2f0','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fd139c0c896','236d8aed53e322a3ee013686478ee338','{"created_at":"2026-03-05T10:00:00","licence":"","name":"Incus","note":"","retired_on":null,"slug":"incus"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fd3900ba824','38649985c329aa268f1b98d638c51ded','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"},{"from":"2026-02-10","number":2,"part":"virtualisation","recorded_at":"2026-03-05T10:00:00","software":"incus","until":null,"version":"6"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fd50870b081','b57406182fc74db5ec0366e6fe75c1fa','{"created_at":"2026-03-05T10:00:00","licence":"","name":"Rspamd","note":"","retired_on":null,"slug":"rspamd"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fd7ef214594','c2c8c4fb2ee5b0c9541a67bfcfb0fff1','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fd98c13c1ef','67c12204cbe8406f7e75ece7041950a9','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fdaab778644','bfc4f1aae631ed8d3429fdfbd72a76b1','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":"2026-03-01","version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fdc2c800b90','2c81372027d572ce3078989cb2dec794','{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":null,"slug":"unused"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fdd8c959e80','ff67cb3ca061e6eb1898e90a9ffb4e6a','{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":"2026-03-02","slug":"unused"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fdf539680cd','4e7022ec411bf8e0a0744be528ea72a4','{"created_at":"2026-03-05T10:00:00","name":"Traffic","retired_on":null,"service":"mail","slug":"traffic","unit":"GB","way":"counter"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fe1992a2548','15ea1adf9e2c7d29a335056beebea569','{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":null,"service":"mail","slug":"storage","unit":"GB","way":"level"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fe32ad7f52d','17367a6a9eed52d6c887cb10fe98e5d7','{"readings":[{"day":"2026-01-31","holder":1,"number":1,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fe5b433bd52','572a68d22ce850d2ccc8e9cc05f2f645','{"readings":[{"day":"2026-01-31","holder":2,"number":2,"quantity":"20.5","reset":false}],"sha256":null,"source":"csv"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fe7e30c309e','a0a608a548536e0e45c1358e031dc04e','{"readings":[{"day":"2026-02-28","holder":1,"number":3,"quantity":"30","reset":false}],"sha256":null,"source":"api"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fe9a01a3699','afbec90d0406ec9fc9c669ec40c0549d','{"readings":[{"day":"2026-02-01","holder":"machines","number":1,"quantity":"40","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6febbeb1fbf9','a2102f7360ba308ac6b9e5c30e4b0514','{"readings":[{"day":"2026-02-01","holder":2,"number":2,"quantity":"1","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fecb1f8f22e','bc4110d79b6a483eb2b633ea5fbd0087','{"number":3,"reason":"A slip."}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7423-8e8d-6fed46ac56b4','d82edd84f779af649b86efa62b0e466b','{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":"2026-03-01","service":"mail","slug":"storage","unit":"GB","way":"level"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a1ed07ac9c1a','63fbd7fceb55994c88510f3573b21e35','{"created_at":"2026-03-08T10:00:00","name":"Sent","retired_on":null,"service":"mail","slug":"sent","unit":"mails","way":"amount"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a1ef0b2133e3','aa266f220dc97098871c658f39e752dd','{"readings":[{"day":"2026-01-20","holder":1,"number":1,"quantity":"7","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a1f1a48ac45f','7ecf15febe09693eba48e55b4c155d5e','{"readings":[{"day":"2026-02-20","holder":1,"number":2,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a1f36e98d9ad','f75101bdf79af380bfdc4a0d912dd199','{"readings":[{"day":"2026-02-21","holder":2,"number":3,"quantity":"4.5","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a1f506bedf93','510acf3d73a083bc578cf29cb4152ab8','{"readings":[{"day":"2026-02-22","holder":"machines","number":4,"quantity":"3","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a1f7439ddff0','d0029e9fd7973f755ff2cd65529fe0a9','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a1f931aeadac','848fc56eb85de8de0205664522b678ff','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a1fb74be4bd1','6582a2c4136604f4d4b4ef773dd508f4','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a1fde027eea5','aeb25d7b0cc2ccfe864aaa5b9d983117','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a1fff217bba2','db260a379d22f3bef7f3578680a4e155','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a201c5b01ae6','0bb937c6d50f7e8d9bec2f7800a5afa8','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a20216afd14b','279bbe727d19727db5b240923edfb968','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a20b1073db60','6fddcd1315343184d6b0f11625210045','{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-76d0-afef-c42238c282b1","sharing.fixed":"019b78c9-0a80-76d0-afef-c420ff96fc90","sharing.floor":"019b78c9-0a80-76d0-afef-c4213661bb9e","sharing.method":"019b78c9-0a80-76d0-afef-c41ff7255e6b","sharing.weight full":"019b78c9-0a80-76d0-afef-c423fb608450","sharing.weight organisation":"019b78c9-0a80-76d0-afef-c425164b3bc0","sharing.weight supporting":"019b78c9-0a80-76d0-afef-c424cc4bcc0c"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":3129,"charges":"b8195d10a49c3dea04151ed4047b1cb1f0a7ed20381484523b1dcba42c87a5ed","currency":"EUR","due_on":"2026-04-10","entry":5,"month":"2026-01","plan":"d18838810c29f49aff32587b01ac37a7d296b59d7959dd4eb890d7ec2e5d4abc","pool":"mail","residual_minor":0,"total_minor":3129}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a20faa3a5ff6','070df9a1138ccef37d5cf83f239d3815','{"entry":6,"of":5,"reason":"A meter was read wrongly."}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a21ba1f8d29a','4547125728c770a3bbe3b12099380341','{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-76d0-afef-c42238c282b1","sharing.fixed":"019b78c9-0a80-76d0-afef-c420ff96fc90","sharing.floor":"019b78c9-0a80-76d0-afef-c4213661bb9e","sharing.method":"019b78c9-0a80-76d0-afef-c41ff7255e6b","sharing.weight full":"019b78c9-0a80-76d0-afef-c423fb608450","sharing.weight organisation":"019b78c9-0a80-76d0-afef-c425164b3bc0","sharing.weight supporting":"019b78c9-0a80-76d0-afef-c424cc4bcc0c"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":4720,"charges":"4af9582d8b261278ba1d89b2d1be10a62502dd19727a8b6c16f1ceee3ac64255","currency":"EUR","due_on":"2026-04-10","entry":7,"month":"2026-02","plan":"2596f06aa5c978604b70953224d54100f97e8b33cfbc4f6b23b42309501718ac","pool":"mail","residual_minor":0,"total_minor":5696}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a21c2008be86','b385c42210c98101a16c03b343238c07','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01","2026-03-05"],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a21e1b478c94','790df4e10d25ce3e514dcbffa9bf8773','{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-751d-a01a-a21ffc30b206','42678f7b0c593dba916201dc27adfe61','{"closed_on":"2026-03-01","created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}',NULL);
CREATE TABLE seals (
    number INTEGER NOT NULL PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE REFERENCES events (id),
    hash TEXT NOT NULL,
    sealed_at TEXT NOT NULL
) STRICT;
INSERT INTO seals VALUES(1,'019b78c9-0a80-76d0-afef-c4603b553fbf','8efae1480166514fab3ebc69374b050dc5d6f6de3497a82cf7fd1be09e475ab6','2026-01-15 09:00:00');
INSERT INTO seals VALUES(2,'019b78c9-0a80-76d0-afef-c461b6a6b1fe','81a579e647f25431f0fa75c25ee8757b21ce23325db1d78ed4d1e2dcccd1ec61','2026-01-15 09:00:00');
INSERT INTO seals VALUES(3,'019b78c9-0a80-76d0-afef-c465b547f05c','525a1caabcd2b1a35723e285e5a2a77a8502aaf8ae492bf4d39ada6a52328ec7','2026-01-15 09:00:00');
INSERT INTO seals VALUES(4,'019b78c9-0a80-76d0-afef-c468bfc264a4','6b72b0da9041f39cac2ada196adf0f337d1666393b1bc65a265c02fbf4891a47','2026-01-15 09:00:00');
INSERT INTO seals VALUES(5,'019b78c9-0a80-76d0-afef-c46a2650643e','fe227551fff59d44f65560cc13bfb3b89fab4fa64cb215cf4ece80fc556d9ec7','2026-01-15 09:00:00');
INSERT INTO seals VALUES(6,'019b78c9-0a80-76d0-afef-c46bd251e9ec','55de46bad785f871eb30c89edddd04a3f8b7bf38f93ab2b31b5b74c1d5bb8a0d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(7,'019b78c9-0a80-76d0-afef-c46e109bf20b','39fb184e3f8fed2ea32aa44a4c0b55db16b9e4198ae679b90d58f012220640e0','2026-01-15 09:00:00');
INSERT INTO seals VALUES(8,'019b78c9-0a80-76d0-afef-c470002c0545','c05d58f347fd882b9116ef5478bd341ceea757374db8a186d86d4d49fb1d11c2','2026-01-15 09:00:00');
INSERT INTO seals VALUES(9,'019b78c9-0a80-76d0-afef-c48dea7e4bce','550bf9cd889f45ed2f814031aba33c77a1558cb71c2ca557e5ddd9d5280db83a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(10,'019b78c9-0a80-76d0-afef-c48f328b2ccc','ea27fb88fec96cf2b228324b790b5fdad7c1a59bc1d9b901615dcb637269391b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(11,'019b9cd5-8e80-70e2-8329-73bc415780e8','407c0c7744261d2544bd8ccc96c4383ab8572437dcf4965210582ba754aec768','2026-01-15 09:00:00');
INSERT INTO seals VALUES(12,'019b9cd5-8e80-70e2-8329-73bd32b24553','8ae804309c4cb3822fe0b744f4ccfef13d3e3fead79da65ae1f686e181ae311b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(13,'019b9cd5-8ef8-76f5-a05a-1793174d53d5','64bd25e409e584c0c43364f5646b744e9210ce8ac0552eb069c3e17e936f0bf7','2026-01-15 09:00:00');
INSERT INTO seals VALUES(14,'019b9cd5-8efb-7776-9fa3-e7b1719c151e','80376384f1389faf9ee38ce170e4888542be63cab173d99899022e15650eb815','2026-01-15 09:00:00');
INSERT INTO seals VALUES(15,'019bc0e2-1280-762e-9a19-df6a9cdf013a','5c2909575923ae396b48f1fef66549d33418c315c3cbe9d2ab8b7616be9b0f4d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(16,'019bc0e2-1280-762e-9a19-df6c0b250210','8495116d81c570f073a179d05ba48961296bfafd93f370b400a359760fbcad37','2026-01-15 09:00:00');
INSERT INTO seals VALUES(17,'019bc0e2-1280-762e-9a19-df6f8d26fed1','7772b411429d6cffd8c1c7a8a069c07d253ba3c0c350ca321b761190ec66b84f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(18,'019bc0e2-1280-762e-9a19-df709524b187','7ac522d711d4604015c8cd82d3fe5eccc03587bca6b9d2c29408a52b0ab5f4af','2026-01-15 09:00:00');
INSERT INTO seals VALUES(19,'019bc0e2-1280-762e-9a19-df742ae4ab12','9fc32c027a2617328cc342fe4c62af4f7428a6ad4fbcd3489822843d3d3a9258','2026-01-15 09:00:00');
INSERT INTO seals VALUES(20,'019bc0e2-1280-762e-9a19-df76d5ecfe0b','967c226405341318e0b22f9a194e9ccc077ca2290f0e1ad4362fa30c4a96bce4','2026-01-15 09:00:00');
INSERT INTO seals VALUES(21,'019be4ee-9680-711c-a7df-6e5ac2918d79','d6d841a0f1f57d3c55443530447bc4901fd372396d53b38e1b7997d9010b0435','2026-01-15 09:00:00');
INSERT INTO seals VALUES(22,'019be4ee-9680-711c-a7df-6e5ed5f96d78','6d417fd476f897eb1b3895e457a62a413ad34291fe2c23aa3ae2c26706122321','2026-01-15 09:00:00');
INSERT INTO seals VALUES(23,'019be4ee-9680-711c-a7df-6e60ab60c1c4','23993c88e6a368f040e834de5242848a5c2ab6c3e1235d33576c1a9e3f96806d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(24,'019be4ee-9680-711c-a7df-6e62db1e3838','b236d89598be0d683b75f39c8af6ec2d2854a125a55b337fd49c05ebc9548a05','2026-01-15 09:00:00');
INSERT INTO seals VALUES(25,'019c22ba-e680-731b-aa88-9e66c7e13e47','c4ac268dbe27b2b3dc7f8075d0a9fbf9dad26b8c510b01a02af9966362d20712','2026-01-15 09:00:00');
INSERT INTO seals VALUES(26,'019c22ba-e680-731b-aa88-9e706927aec8','da3fd324ec35dd848ead8d2ea26fa9f9fcbb4bb68b05a33dc2f966b806335eaf','2026-01-15 09:00:00');
INSERT INTO seals VALUES(27,'019c22ba-e680-731b-aa88-9e75dbcaabf3','eaa54797bedb16a434fb9cd1394666f038b6ad849254d9ff07dab1311fb92aac','2026-01-15 09:00:00');
INSERT INTO seals VALUES(28,'019c22ba-e680-731b-aa88-9e7ad0269f56','56af5c441b18a1ca3d8c071dfe41f42bf0694ab06603d977bf388978910c81ec','2026-01-15 09:00:00');
INSERT INTO seals VALUES(29,'019c22ba-e680-731b-aa88-9e7ecb8bcf85','7ddcc0b8cb55cdeef039f17add977af92e348fa1c774b3c5582bea4d0ebd2ad0','2026-01-15 09:00:00');
INSERT INTO seals VALUES(30,'019cbd70-9d00-7423-8e8d-6f9395a7a1ba','ebe355378654894db0d2b110865d0b893be8be33ff0cd7de04bdd56fe141ef28','2026-01-15 09:00:00');
INSERT INTO seals VALUES(31,'019cbd70-9d00-7423-8e8d-6f955c44976c','45bacafe1fedd8b1cd2e1c401bd86158d1d21284fb690f1337cd1847a3e32f1b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(32,'019cbd70-9d00-7423-8e8d-6f9709fae729','63b2f04023cd5b08560ebf14466f9132e6b4377ccd35aea4a95ce8ed3c8ddf02','2026-01-15 09:00:00');
INSERT INTO seals VALUES(33,'019cbd70-9d00-7423-8e8d-6fa1889e63dc','b8b4b36719aa369504b558ccaf56580ea88ef4872ae830a09fd8503d32ce315d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(34,'019cbd70-9d00-7423-8e8d-6fa32aef54cb','4885d7e6a0e28041b74640ae57d9518f79a3eff73117abfe5f0f503d62149ad5','2026-01-15 09:00:00');
INSERT INTO seals VALUES(35,'019cbd70-9d00-7423-8e8d-6fad1fe7fec3','0e7e1667c47897296391c832570fdbc77b79015183bcae28c7b9672ec182918f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(36,'019cbd70-9d00-7423-8e8d-6fb172664a95','3576cf4ce51b34b0cd83775a3b4e1cdef86fb175b550f04ea44ee3183a74b693','2026-01-15 09:00:00');
INSERT INTO seals VALUES(37,'019cbd70-9d00-7423-8e8d-6fb3ff7f8f44','b15224a782bc64dd572351c2b00d44ca84ec606f029b4c82aa5be326ffd2b079','2026-01-15 09:00:00');
INSERT INTO seals VALUES(38,'019cbd70-9d00-7423-8e8d-6fbd0632bd34','16eed3d6816f15bed04f8e066ef8f7fd8857b89aedb5a5a855a1028545e8f274','2026-01-15 09:00:00');
INSERT INTO seals VALUES(39,'019cbd70-9d00-7423-8e8d-6fbf9eceadae','a9eb95586c2d919b1f743150bdd362f8b3d56510dc124386cc2c9544d0815487','2026-01-15 09:00:00');
INSERT INTO seals VALUES(40,'019cbd70-9d00-7423-8e8d-6fc05839e0f4','2dd5fcdb8c05e80e8c995521702afd6ea1def7925bcc2441ebdba3002b848922','2026-01-15 09:00:00');
INSERT INTO seals VALUES(41,'019cbd70-9d00-7423-8e8d-6fc1707797a1','26b2a99d3654683ba457bf19736819deac0a5dd5ad74307f64e532b40b423cab','2026-01-15 09:00:00');
INSERT INTO seals VALUES(42,'019cbd70-9d00-7423-8e8d-6fc392863a62','327a75ccbd3f5c8fb8d0b7b2c0aee91d38ff68c76182f0433a19792da5da3db3','2026-01-15 09:00:00');
INSERT INTO seals VALUES(43,'019cbd70-9d00-7423-8e8d-6fc574c1f697','a6a8205fa9384c55f73155223f1422ba93bcb5c67fc842901c543c89065349b9','2026-01-15 09:00:00');
INSERT INTO seals VALUES(44,'019cbd70-9d00-7423-8e8d-6fc7458dcd34','8c8e444c0b9b02fa876a340e6c5a67ff59184daa30513ffaa42f4ebc9a1265b5','2026-01-15 09:00:00');
INSERT INTO seals VALUES(45,'019cbd70-9d00-7423-8e8d-6fc9202f488f','637cb26385290f027bcd3e769de9c6a3a0f09f3b3f3aefe94c2d9e44d2cb653b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(46,'019cbd70-9d00-7423-8e8d-6fcb29a27d9f','e31efa42dd6286466115577f62163acfe04a583a7b6449a575cedde4c36fae3a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(47,'019cbd70-9d00-7423-8e8d-6fcd4d96b812','3e499f5e8735e14fb5370178256b4cc4a978961c8f24de7f45f2090b74a713ae','2026-01-15 09:00:00');
INSERT INTO seals VALUES(48,'019cbd70-9d00-7423-8e8d-6fcf67ae50a1','c1ee71a94e5f003427154dd8e199ec06e3106df58af2d3ce312c29371a74abe9','2026-01-15 09:00:00');
INSERT INTO seals VALUES(49,'019cbd70-9d00-7423-8e8d-6fd139c0c896','d6967c12b408fe32ba0a6c81ad48d9f9303ab482f6a5f15c9f8322bb31eaa37d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(50,'019cbd70-9d00-7423-8e8d-6fd3900ba824','1da416294157a7b44cde4e7916eaecf164288573c4bd15840d50b408514b3224','2026-01-15 09:00:00');
INSERT INTO seals VALUES(51,'019cbd70-9d00-7423-8e8d-6fd50870b081','95dd316b23aa5fa8bb2caad7a665047ecdf70248ec32a8d5e1e99fd22747933b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(52,'019cbd70-9d00-7423-8e8d-6fd7ef214594','8dd7e1cacb8cf78e28cf353eed1382ad4c5708b7c234be7291fb2b9eafaed50b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(53,'019cbd70-9d00-7423-8e8d-6fd98c13c1ef','ff2eac3b3575228ee8bc9c4c11e858d1f66047813872a5b8a3cebc33f6b90643','2026-01-15 09:00:00');
INSERT INTO seals VALUES(54,'019cbd70-9d00-7423-8e8d-6fdaab778644','87284b1b2fb934fc3fb3308c02ef0ac7699faa78af6794b4f27d1facafbbe757','2026-01-15 09:00:00');
INSERT INTO seals VALUES(55,'019cbd70-9d00-7423-8e8d-6fdc2c800b90','269fefa85e893265dff2437f764d2bb4d997b93b8b9c8ba7bd6cbf68130b5030','2026-01-15 09:00:00');
INSERT INTO seals VALUES(56,'019cbd70-9d00-7423-8e8d-6fdd8c959e80','59dff6bfa6937f77a68480818aaa5dd88d87b3e13f4203274f4fdeb94b65871a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(57,'019cbd70-9d00-7423-8e8d-6fdf539680cd','123ec4aeabae54714edb07aeaf287376a3674265ce81431b3067f526b2fe548d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(58,'019cbd70-9d00-7423-8e8d-6fe1992a2548','c5bab31300010bdf67978977068591b2f8b258777d26d7c6a441caaa34e7cd25','2026-01-15 09:00:00');
INSERT INTO seals VALUES(59,'019cbd70-9d00-7423-8e8d-6fe32ad7f52d','ff3c813f19d2e5c9624ffd94d2efba165f779844f1305828bae19c8bdef579b5','2026-01-15 09:00:00');
INSERT INTO seals VALUES(60,'019cbd70-9d00-7423-8e8d-6fe5b433bd52','56b7eb10c414728831cb5291d4241733b387f6dbc145f8c4b13e2d37f31285af','2026-01-15 09:00:00');
INSERT INTO seals VALUES(61,'019cbd70-9d00-7423-8e8d-6fe7e30c309e','81ed7d43816bf1e3ee3df672c6f12c1edceacaca8c5fee67588543fd5113f16a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(62,'019cbd70-9d00-7423-8e8d-6fe9a01a3699','1bcb8842eb75b56536122fa67b2c452e8c44d77a338110e8753f9732643a6821','2026-01-15 09:00:00');
INSERT INTO seals VALUES(63,'019cbd70-9d00-7423-8e8d-6febbeb1fbf9','1b71ac21b52e350d6f9eaa9f1678ce02ab4c20f6beaa51b7ee0d11aa98914095','2026-01-15 09:00:00');
INSERT INTO seals VALUES(64,'019cbd70-9d00-7423-8e8d-6fecb1f8f22e','ca8acd015c2ced499203c5f2f579a9f189856b450b74b746dc5f041f84726a93','2026-01-15 09:00:00');
INSERT INTO seals VALUES(65,'019cbd70-9d00-7423-8e8d-6fed46ac56b4','d3db25e20ea09880c7cc873b60c7ca126e49b69a181c2937cad87c6e81c4be5c','2026-01-15 09:00:00');
INSERT INTO seals VALUES(66,'019ccce3-b100-751d-a01a-a1ed07ac9c1a','365b22d4dddd6075fb0ff6a92185da161b4b1c0622f878813e7f4f462f490ee6','2026-01-15 09:00:00');
INSERT INTO seals VALUES(67,'019ccce3-b100-751d-a01a-a1ef0b2133e3','a5aaabb4420aa46340fbf41bb9738dbc5bc88b744b17500a95edef4983884ddc','2026-01-15 09:00:00');
INSERT INTO seals VALUES(68,'019ccce3-b100-751d-a01a-a1f1a48ac45f','fc21050972972da933b57a9f09735b670612addca0846e48bfda28a4d9dcb232','2026-01-15 09:00:00');
INSERT INTO seals VALUES(69,'019ccce3-b100-751d-a01a-a1f36e98d9ad','4c74811f221991177a14a7fb0881256725d2c4acf9ce4d042a94df35545472b2','2026-01-15 09:00:00');
INSERT INTO seals VALUES(70,'019ccce3-b100-751d-a01a-a1f506bedf93','9093ee18828b4fc1af56b36846ff30a8973da11849d97b3bf5ca13ece4622d59','2026-01-15 09:00:00');
INSERT INTO seals VALUES(71,'019ccce3-b100-751d-a01a-a1f7439ddff0','a99de50f572acf2c2ba2d1cc0d39f6265b87eac86a45ffa1cad943eb60b2b65b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(72,'019ccce3-b100-751d-a01a-a1f931aeadac','30806b8c9511811e0fc813bd81e9d63060a0b9b406988c29baeba694b04503d2','2026-01-15 09:00:00');
INSERT INTO seals VALUES(73,'019ccce3-b100-751d-a01a-a1fb74be4bd1','f33703f252bde7b1ef7dbf0b94d5429a14ae68021e505a6517b9e8e0f235290b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(74,'019ccce3-b100-751d-a01a-a1fde027eea5','62a541df3e9dd3d155776ea98b9581922a2d1a5a6b56d268804900387c256a86','2026-01-15 09:00:00');
INSERT INTO seals VALUES(75,'019ccce3-b100-751d-a01a-a1fff217bba2','aa903d9f473e5d60c5600ca876ff1a858466186d2169ef31807f9346a43e628b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(76,'019ccce3-b100-751d-a01a-a201c5b01ae6','1fc454504a9b5a7c8772ecde09c35931f4cfa20b8adfd551cc2d2017b645e312','2026-01-15 09:00:00');
INSERT INTO seals VALUES(77,'019ccce3-b100-751d-a01a-a20216afd14b','6ac02505013145481b67be8d7c821c3c76d955a639a438662e4864186ec48c92','2026-01-15 09:00:00');
INSERT INTO seals VALUES(78,'019ccce3-b100-751d-a01a-a20b1073db60','4bb61ea1f2b1d677f89054016b54af2c47dbd1dfa523038afa25faca78d2ef70','2026-01-15 09:00:00');
INSERT INTO seals VALUES(79,'019ccce3-b100-751d-a01a-a20faa3a5ff6','f33717b1b2a6cbe3a9d34ae286cd63fb60846e5aebb8015829775ca6037b9239','2026-01-15 09:00:00');
INSERT INTO seals VALUES(80,'019ccce3-b100-751d-a01a-a21ba1f8d29a','8cf75838098fca68c005de6ed978a295c0a5ed3725e9e0576b5e078cd1edc1b0','2026-01-15 09:00:00');
INSERT INTO seals VALUES(81,'019ccce3-b100-751d-a01a-a21c2008be86','fa7b448f9b8eb67e48d0df62cefc85ac58f80150c59b4c22969eab2bfd466262','2026-01-15 09:00:00');
INSERT INTO seals VALUES(82,'019ccce3-b100-751d-a01a-a21e1b478c94','5ab80ecf6b5391ab1d01f410842f4217b29caceb9f4edad1d12da9549611ee6e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(83,'019ccce3-b100-751d-a01a-a21ffc30b206','cb428b397fb8589c45b75d1288caa19a85475709ccdc03b9ae2d6d713bc4179b','2026-01-15 09:00:00');
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
INSERT INTO providers VALUES('019cbd70-9d00-7423-8e8d-6f9231b616e5','linea','Línea','Spain','C-12, yearly','Its members own it.','The building is rented.',NULL,'2026-03-05 10:00:00');
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
INSERT INTO sites VALUES('019cbd70-9d00-7423-8e8d-6f94270d5362','cellar','Cellar','Jaca',NULL,'Two keys.',NULL,'2026-03-05 10:00:00');
INSERT INTO sites VALUES('019cbd70-9d00-7423-8e8d-6f96858a9adb','hall','Hall','Jaca','019cbd70-9d00-7423-8e8d-6f9231b616e5','Two keys.',NULL,'2026-03-05 10:00:00');
CREATE TABLE assets (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO assets VALUES('019cbd70-9d00-7423-8e8d-6f984b78c4da','iron','Iron','64 GB','2026-03-01','2026-03-05 10:00:00');
INSERT INTO assets VALUES('019cbd70-9d00-7423-8e8d-6fa4ce6d64ad','vm-1','VM 1','64 GB',NULL,'2026-03-05 10:00:00');
INSERT INTO assets VALUES('019cbd70-9d00-7423-8e8d-6fb482bda61f','steel','Steel','64 GB',NULL,'2026-03-05 10:00:00');
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
INSERT INTO services VALUES('019cbd70-9d00-7423-8e8d-6fae52170091','mail','Mail','mail','For everybody.','mail.example.org',NULL,'2026-03-05 10:00:00');
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
INSERT INTO places VALUES('019cbd70-9d00-7423-8e8d-6f9f1559a7c9','019cbd70-9d00-7423-8e8d-6f984b78c4da',NULL,'2026-01-01','own_site','019cbd70-9d00-7423-8e8d-6f94270d5362',NULL,'2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7423-8e8d-6fab159713e6','019cbd70-9d00-7423-8e8d-6fa4ce6d64ad',NULL,'2026-01-01',NULL,NULL,'019cbd70-9d00-7423-8e8d-6f984b78c4da','2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7423-8e8d-6fafb772e6b8',NULL,'019cbd70-9d00-7423-8e8d-6fae52170091','2026-01-01',NULL,NULL,'019cbd70-9d00-7423-8e8d-6fa4ce6d64ad','2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7423-8e8d-6fbb71e5b304','019cbd70-9d00-7423-8e8d-6fb482bda61f',NULL,'2026-01-01','colocated','019cbd70-9d00-7423-8e8d-6f96858a9adb',NULL,'2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7423-8e8d-6fbeaf163e9e','019cbd70-9d00-7423-8e8d-6fa4ce6d64ad',NULL,'2026-02-01',NULL,NULL,'019cbd70-9d00-7423-8e8d-6fb482bda61f','2026-03-05 10:00:00');
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
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6f99545fcae8','019cbd70-9d00-7423-8e8d-6f984b78c4da','hardware','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6f9a44a0ad47','019cbd70-9d00-7423-8e8d-6f984b78c4da','operating_system','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6f9b5b3c7e65','019cbd70-9d00-7423-8e8d-6f984b78c4da','virtualisation','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6f9cff41ca41','019cbd70-9d00-7423-8e8d-6f984b78c4da','backups','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6f9d674f2109','019cbd70-9d00-7423-8e8d-6f984b78c4da','security','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6f9e3b1eb86e','019cbd70-9d00-7423-8e8d-6f984b78c4da','software_choice','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6fa580313ccb','019cbd70-9d00-7423-8e8d-6fa4ce6d64ad','hardware','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6fa6b1ce3b50','019cbd70-9d00-7423-8e8d-6fa4ce6d64ad','operating_system','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6fa74a568fa6','019cbd70-9d00-7423-8e8d-6fa4ce6d64ad','virtualisation','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6fa86d888263','019cbd70-9d00-7423-8e8d-6fa4ce6d64ad','backups','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6fa937379d1f','019cbd70-9d00-7423-8e8d-6fa4ce6d64ad','security','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6faaa13bafad','019cbd70-9d00-7423-8e8d-6fa4ce6d64ad','software_choice','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6fb574d5b2a5','019cbd70-9d00-7423-8e8d-6fb482bda61f','hardware','both',NULL,'019bc0e2-1280-762e-9a19-df6dcc60d9ef');
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6fb67e43696f','019cbd70-9d00-7423-8e8d-6fb482bda61f','operating_system','provider',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6fb7158b26f2','019cbd70-9d00-7423-8e8d-6fb482bda61f','virtualisation','ours','019b78c9-0a80-76d0-afef-c427c6dc5947',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6fb8318a9051','019cbd70-9d00-7423-8e8d-6fb482bda61f','backups','ours','019b78c9-0a80-76d0-afef-c427c6dc5947',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6fb9eb7125d3','019cbd70-9d00-7423-8e8d-6fb482bda61f','security','ours','019b78c9-0a80-76d0-afef-c427c6dc5947',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7423-8e8d-6fbaee9ae8b4','019cbd70-9d00-7423-8e8d-6fb482bda61f','software_choice','ours','019b78c9-0a80-76d0-afef-c427c6dc5947',NULL);
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
INSERT INTO measures VALUES('019cbd70-9d00-7423-8e8d-6fde329e4395','019cbd70-9d00-7423-8e8d-6fae52170091','traffic','Traffic','GB','counter',NULL,'2026-03-05 10:00:00');
INSERT INTO measures VALUES('019cbd70-9d00-7423-8e8d-6fe0e7ca3dfd','019cbd70-9d00-7423-8e8d-6fae52170091','storage','Storage','GB','level','2026-03-01','2026-03-05 10:00:00');
INSERT INTO measures VALUES('019ccce3-b100-751d-a01a-a1ec49891a2b','019cbd70-9d00-7423-8e8d-6fae52170091','sent','Sent','mails','amount',NULL,'2026-03-08 10:00:00');
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
INSERT INTO readings VALUES('019cbd70-9d00-7423-8e8d-6fe2a2434068','019cbd70-9d00-7423-8e8d-6fde329e4395',1,'019b78c9-0a80-76d0-afef-c427c6dc5947',NULL,'2026-01-31',10000000,0,'hand','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7423-8e8d-6fe4887d57d7','019cbd70-9d00-7423-8e8d-6fde329e4395',2,'019b78c9-0a80-76d0-afef-c46388af1fac',NULL,'2026-01-31',20500000,0,'csv','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7423-8e8d-6fe6afb92987','019cbd70-9d00-7423-8e8d-6fde329e4395',3,'019b78c9-0a80-76d0-afef-c427c6dc5947',NULL,'2026-02-28',30000000,0,'api','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-05 10:00:00','A slip.','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-05 10:00:00');
INSERT INTO readings VALUES('019cbd70-9d00-7423-8e8d-6fe8605f675e','019cbd70-9d00-7423-8e8d-6fe0e7ca3dfd',1,NULL,'019bc0e2-1280-762e-9a19-df6dcc60d9ef','2026-02-01',40000000,0,'hand','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7423-8e8d-6fea54ef17cb','019cbd70-9d00-7423-8e8d-6fe0e7ca3dfd',2,'019b78c9-0a80-76d0-afef-c46388af1fac',NULL,'2026-02-01',1000000,0,'hand','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-751d-a01a-a1ee7ef7e02a','019ccce3-b100-751d-a01a-a1ec49891a2b',1,'019b78c9-0a80-76d0-afef-c427c6dc5947',NULL,'2026-01-20',7000000,0,'hand','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-751d-a01a-a1f0f0dee202','019ccce3-b100-751d-a01a-a1ec49891a2b',2,'019b78c9-0a80-76d0-afef-c427c6dc5947',NULL,'2026-02-20',10000000,0,'hand','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-751d-a01a-a1f219287240','019ccce3-b100-751d-a01a-a1ec49891a2b',3,'019b78c9-0a80-76d0-afef-c46388af1fac',NULL,'2026-02-21',4500000,0,'hand','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-751d-a01a-a1f45cfcab81','019ccce3-b100-751d-a01a-a1ec49891a2b',4,NULL,'019bc0e2-1280-762e-9a19-df6dcc60d9ef','2026-02-22',3000000,0,'hand','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-08 10:00:00',NULL,NULL,NULL);
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
INSERT INTO pool_participants VALUES('019ccce3-b100-751d-a01a-a1fc227c93e6','019ccce3-b100-751d-a01a-a1f621b9bd4b','019b78c9-0a80-76d0-afef-c427c6dc5947',1,'2026-01-01',NULL);
INSERT INTO pool_participants VALUES('019ccce3-b100-751d-a01a-a1fe66974c1a','019ccce3-b100-751d-a01a-a1f621b9bd4b','019b78c9-0a80-76d0-afef-c46388af1fac',2,'2026-01-01',NULL);
INSERT INTO pool_participants VALUES('019ccce3-b100-751d-a01a-a2005c100199','019ccce3-b100-751d-a01a-a1f621b9bd4b','019b78c9-0a80-76d0-afef-c466cca03104',1,'2026-01-01','2026-02-15');
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
INSERT INTO sharing_runs VALUES('019ccce3-b100-751d-a01a-a2032645baed','019ccce3-b100-751d-a01a-a1f621b9bd4b','2026-01','2026-04-10','019ccce3-b100-751d-a01a-a20413f295c5','019ccce3-b100-751d-a01a-a20c91d5382d',3129,3129,0,'019b78c9-0a80-76d0-afef-c41ff7255e6b','019b78c9-0a80-76d0-afef-c41d85f9e9c2','{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-76d0-afef-c42238c282b1","sharing.fixed":"019b78c9-0a80-76d0-afef-c420ff96fc90","sharing.floor":"019b78c9-0a80-76d0-afef-c4213661bb9e","sharing.method":"019b78c9-0a80-76d0-afef-c41ff7255e6b","sharing.weight full":"019b78c9-0a80-76d0-afef-c423fb608450","sharing.weight organisation":"019b78c9-0a80-76d0-afef-c425164b3bc0","sharing.weight supporting":"019b78c9-0a80-76d0-afef-c424cc4bcc0c"},"weights":{"full":1,"organisation":3,"supporting":0}}','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-08 10:00:00');
INSERT INTO sharing_runs VALUES('019ccce3-b100-751d-a01a-a2107094ffbf','019ccce3-b100-751d-a01a-a1f621b9bd4b','2026-02','2026-04-10','019ccce3-b100-751d-a01a-a2112acccf86',NULL,5696,4720,0,'019b78c9-0a80-76d0-afef-c41ff7255e6b','019b78c9-0a80-76d0-afef-c41d85f9e9c2','{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-76d0-afef-c42238c282b1","sharing.fixed":"019b78c9-0a80-76d0-afef-c420ff96fc90","sharing.floor":"019b78c9-0a80-76d0-afef-c4213661bb9e","sharing.method":"019b78c9-0a80-76d0-afef-c41ff7255e6b","sharing.weight full":"019b78c9-0a80-76d0-afef-c423fb608450","sharing.weight organisation":"019b78c9-0a80-76d0-afef-c425164b3bc0","sharing.weight supporting":"019b78c9-0a80-76d0-afef-c424cc4bcc0c"},"weights":{"full":1,"organisation":3,"supporting":0}}','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-08 10:00:00');
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
INSERT INTO portions VALUES('019ccce3-b100-751d-a01a-a20795a95404','019ccce3-b100-751d-a01a-a2032645baed','019b78c9-0a80-76d0-afef-c427c6dc5947',NULL,31,1,1,7000000,0,7000000,'3129','1',NULL,3129);
INSERT INTO portions VALUES('019ccce3-b100-751d-a01a-a208c8220734','019ccce3-b100-751d-a01a-a2032645baed','019b78c9-0a80-76d0-afef-c46388af1fac',NULL,31,1,2,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-751d-a01a-a209be9a6525','019ccce3-b100-751d-a01a-a2032645baed','019b78c9-0a80-76d0-afef-c466cca03104',NULL,31,1,1,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-751d-a01a-a21570341d66','019ccce3-b100-751d-a01a-a2107094ffbf','019b78c9-0a80-76d0-afef-c427c6dc5947',NULL,28,1,1,10000000,0,10000000,'22784','7',NULL,3255);
INSERT INTO portions VALUES('019ccce3-b100-751d-a01a-a216e690c716','019ccce3-b100-751d-a01a-a2107094ffbf','019b78c9-0a80-76d0-afef-c46388af1fac',NULL,28,1,2,4500000,0,4500000,'51264','35',NULL,1465);
INSERT INTO portions VALUES('019ccce3-b100-751d-a01a-a217181c2bef','019ccce3-b100-751d-a01a-a2107094ffbf','019b78c9-0a80-76d0-afef-c466cca03104',NULL,14,1,1,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-751d-a01a-a218485b4388','019ccce3-b100-751d-a01a-a2107094ffbf',NULL,'019bc0e2-1280-762e-9a19-df6dcc60d9ef',28,1,1,3000000,0,3000000,'34176','35',NULL,976);
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
INSERT INTO journal_entries VALUES('019c22ba-e680-731b-aa88-9e68be858735',1,'2026-02-01','dues_run','2026-02',NULL,'019b78c9-0a80-76d0-afef-c427c6dc5947','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-731b-aa88-9e7159abb082',2,'2026-02-02','payment','',NULL,'019b78c9-0a80-76d0-afef-c427c6dc5947','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-731b-aa88-9e7655f86c55',3,'2026-02-03','payment','',NULL,'019b78c9-0a80-76d0-afef-c427c6dc5947','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-731b-aa88-9e7b439b926a',4,'2026-02-03','reversal','The bank took it back.','019c22ba-e680-731b-aa88-9e7655f86c55','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019ccce3-b100-751d-a01a-a20413f295c5',5,'2026-01-31','cost_sharing','mail 2026-01',NULL,'019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-08 10:00:00');
INSERT INTO journal_entries VALUES('019ccce3-b100-751d-a01a-a20c91d5382d',6,'2026-03-08','reversal','A meter was read wrongly.','019ccce3-b100-751d-a01a-a20413f295c5','019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-08 10:00:00');
INSERT INTO journal_entries VALUES('019ccce3-b100-751d-a01a-a2112acccf86',7,'2026-02-28','cost_sharing','mail 2026-02',NULL,'019b78c9-0a80-76d0-afef-c427c6dc5947','2026-03-08 10:00:00');
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
INSERT INTO charges VALUES('019c22ba-e680-731b-aa88-9e6da302ad77','019c22ba-e680-731b-aa88-9e67de734043',NULL,'019b78c9-0a80-76d0-afef-c427c6dc5947','019b78c9-0a80-76d0-afef-c3ee14a20935','2026-02','2026-02-10',1500,'019bc0e2-1280-762e-9a19-df6b1535798d');
INSERT INTO charges VALUES('019c22ba-e680-731b-aa88-9e6ebf263e06','019c22ba-e680-731b-aa88-9e67de734043',NULL,'019b78c9-0a80-76d0-afef-c46388af1fac','019b78c9-0a80-76d0-afef-c3ee14a20935','2026-02','2026-02-10',1500,'019bc0e2-1280-762e-9a19-df6b1535798d');
INSERT INTO charges VALUES('019c22ba-e680-731b-aa88-9e6fdfefa35b','019c22ba-e680-731b-aa88-9e67de734043',NULL,'019b78c9-0a80-76d0-afef-c466cca03104','019b78c9-0a80-76d0-afef-c3ee14a20935','2026-02','2026-02-10',1500,'019bc0e2-1280-762e-9a19-df6b1535798d');
INSERT INTO charges VALUES('019ccce3-b100-751d-a01a-a2191713181c',NULL,'019ccce3-b100-751d-a01a-a2107094ffbf','019b78c9-0a80-76d0-afef-c427c6dc5947','019b78c9-0a80-76d0-afef-c3ee14a20935','2026-04','2026-04-10',3255,'019b78c9-0a80-76d0-afef-c41ff7255e6b');
INSERT INTO charges VALUES('019ccce3-b100-751d-a01a-a21a40a7b7dc',NULL,'019ccce3-b100-751d-a01a-a2107094ffbf','019b78c9-0a80-76d0-afef-c46388af1fac','019b78c9-0a80-76d0-afef-c3ee14a20935','2026-04','2026-04-10',1465,'019b78c9-0a80-76d0-afef-c41ff7255e6b');
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
INSERT INTO software VALUES('019cbd70-9d00-7423-8e8d-6fa0dcafb3c3','debian','Debian','','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7423-8e8d-6fb081581359','stalwart','Stalwart','AGPL-3.0','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7423-8e8d-6fd093d5f371','incus','Incus','','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7423-8e8d-6fd4af70eae2','rspamd','Rspamd','','',NULL,'2026-03-05 10:00:00');
INSERT INTO software VALUES('019cbd70-9d00-7423-8e8d-6fdb0200ce07','unused','Unused','MIT','Tried once.','2026-03-02','2026-03-05 10:00:00');
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
INSERT INTO installations VALUES('019cbd70-9d00-7423-8e8d-6fa216722940','019cbd70-9d00-7423-8e8d-6f984b78c4da',NULL,1,'operating_system','019cbd70-9d00-7423-8e8d-6fa0dcafb3c3','13','2026-01-01',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7423-8e8d-6facd7281245','019cbd70-9d00-7423-8e8d-6fa4ce6d64ad',NULL,1,'operating_system','019cbd70-9d00-7423-8e8d-6fa0dcafb3c3','13','2026-01-01',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7423-8e8d-6fb2081ec9d0',NULL,'019cbd70-9d00-7423-8e8d-6fae52170091',1,'main','019cbd70-9d00-7423-8e8d-6fb081581359','0.14','2026-01-01','2026-02-10','2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7423-8e8d-6fbc8d2f7d08','019cbd70-9d00-7423-8e8d-6fb482bda61f',NULL,1,'operating_system','019cbd70-9d00-7423-8e8d-6fa0dcafb3c3','13','2026-01-01',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7423-8e8d-6fce25d874af',NULL,'019cbd70-9d00-7423-8e8d-6fae52170091',2,'main','019cbd70-9d00-7423-8e8d-6fb081581359','0.15','2026-02-10',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7423-8e8d-6fd28ee2f896','019cbd70-9d00-7423-8e8d-6fb482bda61f',NULL,2,'virtualisation','019cbd70-9d00-7423-8e8d-6fd093d5f371','6','2026-02-10',NULL,'2026-03-05 10:00:00');
INSERT INTO installations VALUES('019cbd70-9d00-7423-8e8d-6fd6065d2296',NULL,'019cbd70-9d00-7423-8e8d-6fae52170091',3,'other','019cbd70-9d00-7423-8e8d-6fd4af70eae2','3.9','2026-02-10','2026-03-01','2026-03-05 10:00:00');
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
INSERT INTO further_places VALUES('019cbd70-9d00-7423-8e8d-6fd8c1e4a58d','019cbd70-9d00-7423-8e8d-6fae52170091',1,'019cbd70-9d00-7423-8e8d-6fb482bda61f','replica','2026-02-10',NULL,'2026-03-05 10:00:00');
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
INSERT INTO costs VALUES('019cbd70-9d00-7423-8e8d-6fc23a901039','019cbd70-9d00-7423-8e8d-6fb482bda61f',NULL,NULL,1,'Rent','monthly',3100,NULL,NULL,NULL,'2026-01-15','2029-01-01','2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7423-8e8d-6fc4f7820a44','019cbd70-9d00-7423-8e8d-6fb482bda61f',NULL,NULL,2,'Name','yearly',1200,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7423-8e8d-6fc6e15d32f1','019cbd70-9d00-7423-8e8d-6fb482bda61f',NULL,NULL,3,'Box','purchase',90000,48,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7423-8e8d-6fc80247d221','019cbd70-9d00-7423-8e8d-6fb482bda61f',NULL,NULL,4,'Power','power',NULL,NULL,9,200000,'2026-01-15','2029-01-01','2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7423-8e8d-6fcaff22ea3d',NULL,'019cbd70-9d00-7423-8e8d-6fae52170091',NULL,1,'Support','monthly',500,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7423-8e8d-6fcc0bd47a2b',NULL,NULL,'019cbd70-9d00-7423-8e8d-6f96858a9adb',1,'Room','monthly',1200,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
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
INSERT INTO pools VALUES('019ccce3-b100-751d-a01a-a1f621b9bd4b','mail','Mail','Mail for all.','listed','019ccce3-b100-751d-a01a-a1ec49891a2b','019cbd70-9d00-7423-8e8d-6fe0e7ca3dfd',NULL,'2026-03-08 10:00:00','2026-01-01');
INSERT INTO pools VALUES('019ccce3-b100-751d-a01a-a21de5bdadf0','trees','Trees','','everyone',NULL,NULL,'2026-03-01','2026-03-08 10:00:00','2026-01-01');
CREATE TABLE open_votes (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    choice TEXT NOT NULL,
    reason TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO open_votes VALUES('019b78c9-0a80-76d0-afef-c47121dd8f0d','019b78c9-0a80-76d0-afef-c427c6dc5947','yes','It is time.','2026-01-08 09:00:00.120');
INSERT INTO open_votes VALUES('019b78c9-0a80-76d0-afef-c47121dd8f0d','019b78c9-0a80-76d0-afef-c46388af1fac','yes','','2026-01-08 09:00:00.123456');
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
CREATE TABLE decisions (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('founding', 'ordinary', 'election', 'policy', 'bylaws')),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    circle_id TEXT REFERENCES circles (id),
    proposer_id TEXT REFERENCES members (id),
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'discussion', 'voting', 'closed', 'enacted', 'refused', 'withdrawn', 'annulled')),
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
    lot_secret TEXT
, is_secret_asked INTEGER NOT NULL DEFAULT 0, is_secret INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO decisions VALUES('019b78c9-0a80-76d0-afef-c3b6ba871383',1,'founding','Founding of Ditch Mail','Mail for the valley.',NULL,'019b78c9-0a80-76d0-afef-c427c6dc5947','enacted',1,'2026-01-01 09:00:00',NULL,NULL,NULL,NULL,'2026-01-01 09:00:00','2026-01-01','2026-01-01 09:00:00',1,NULL,NULL,NULL,NULL,NULL,0,0);
INSERT INTO decisions VALUES('019b78c9-0a80-76d0-afef-c47121dd8f0d',2,'policy','Change it','Because.',NULL,'019b78c9-0a80-76d0-afef-c427c6dc5947','enacted',1,'2026-01-01 09:00:00','2026-01-01 09:00:00','2026-01-08 09:00:00','2026-01-08 09:00:00','2026-01-15 09:00:00','2026-01-15 09:00:00',NULL,'2026-01-15 09:00:00',1,NULL,'d95f53b2c206388a88fca3596b4c70f29f5f0ae591eaac00e9773b949d90b4e9','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a',NULL,NULL,0,0);
INSERT INTO decisions VALUES('019bc0e2-1280-762e-9a19-df7122467a24',3,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-76d0-afef-c427c6dc5947','refused',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00','2026-01-22 09:00:00','2026-01-29 09:00:00','2026-01-29 09:00:00',NULL,NULL,0,NULL,'76ba2a7dc82838cab6713f399d115ba233987d5f600d01c6fd1cbf1d25f03c21','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a',NULL,NULL,0,0);
INSERT INTO decisions VALUES('019be4ee-9680-711c-a7df-6e5b04f247ef',4,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-76d0-afef-c427c6dc5947','discussion',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO pool_sources VALUES('019ccce3-b100-751d-a01a-a1f89b01acc3','019ccce3-b100-751d-a01a-a1f621b9bd4b',1,'019cbd70-9d00-7423-8e8d-6fb482bda61f',NULL,'2026-01-01','2026-03-05',NULL);
INSERT INTO pool_sources VALUES('019ccce3-b100-751d-a01a-a1faddfa9516','019ccce3-b100-751d-a01a-a1f621b9bd4b',2,NULL,'019cbd70-9d00-7423-8e8d-6fae52170091','2026-01-01',NULL,NULL);
CREATE TABLE uncleared_boxes (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decisions (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE secret_marks (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT, WITHOUT ROWID;
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
CREATE INDEX decisions_stage ON decisions (stage, voting_until);
CREATE INDEX candidacies_member ON candidacies (member_id);
CREATE INDEX pool_sources_pool ON pool_sources (pool_id, position);
COMMIT;
