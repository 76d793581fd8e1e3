PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO __diesel_schema_migrations VALUES('20261123000001','2026-11-24 16:48:51');
INSERT INTO __diesel_schema_migrations VALUES('20261123000002','2026-11-24 16:48:51');
INSERT INTO __diesel_schema_migrations VALUES('20261123000003','2026-11-24 16:48:51');
INSERT INTO __diesel_schema_migrations VALUES('20261123000004','2026-11-24 16:48:51');
INSERT INTO __diesel_schema_migrations VALUES('20261123000005','2026-11-24 16:48:51');
INSERT INTO __diesel_schema_migrations VALUES('20261123000006','2026-11-24 16:48:51');
INSERT INTO __diesel_schema_migrations VALUES('20261123000007','2026-11-24 16:48:51');
INSERT INTO __diesel_schema_migrations VALUES('20261123000008','2026-11-24 16:48:51');
INSERT INTO __diesel_schema_migrations VALUES('20261123000009','2026-11-24 16:48:51');
INSERT INTO __diesel_schema_migrations VALUES('20261123000010','2026-11-24 16:48:51');
INSERT INTO __diesel_schema_migrations VALUES('20261123000013','2026-11-24 16:48:51');
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
INSERT INTO setup_tokens VALUES('5726599a6aec631252da1d19d2672eb804a49f5a2345a69fb9276a1efb635310','2026-01-01 09:00:00','2026-01-01 09:00:00');
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
INSERT INTO authorities VALUES('019b78c9-0a80-7076-9edb-5f24179f5108','decision','019b78c9-0a80-7076-9edb-5f09fa69477f',NULL,NULL,NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019b78c9-0a80-7076-9edb-5f784346db77','delegated_power',NULL,'membership_secretary','019b78c9-0a80-7076-9edb-5f28a7eb03fc',NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019bc0e2-1280-7108-b88c-29077e4c8715','decision','019b78c9-0a80-7076-9edb-5f87018d865c',NULL,NULL,NULL,NULL,NULL,'2026-01-15 09:00:00');
CREATE TABLE classes (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO classes VALUES('019b78c9-0a80-7076-9edb-5f2505550238','full','Full member',0,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO classes VALUES('019b78c9-0a80-7076-9edb-5f265a4487cf','supporting','Supporting member',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO classes VALUES('019b78c9-0a80-7076-9edb-5f27df5f8487','organisation','Organisation',2,'019b78c9-0a80-7076-9edb-5f24179f5108');
CREATE TABLE members (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
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
INSERT INTO members VALUES('019b78c9-0a80-7076-9edb-5f4299a93825',1,'person','Inés Villalba','3b45334f04553b41412b412d2b0143880e01dcc1dc0b','ines villalba','ines@example.org','en','019b78c9-0a80-7076-9edb-5f2505550238','active','2026-01-01','019b78c9-0a80-7076-9edb-5f24179f5108','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-7076-9edb-5f79f9c2fee7',2,'person','Ana "Nan" Ruiz','2b452b040976452b450976044d533b5d011201dcc2dcc2dc07','ana nan ruiz',NULL,'en','019b78c9-0a80-7076-9edb-5f2505550238','active','2026-01-01','019b78c9-0a80-7076-9edb-5f784346db77','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-7076-9edb-5f7c643f9643',3,'person','=Nour Haddad','0c894547534d04392b31312b31011001c5dcc2dc09','nour haddad','nour@example.org','es','019b78c9-0a80-7076-9edb-5f2505550238','active','2026-01-01','019b78c9-0a80-7076-9edb-5f784346db77','2026-01-01 09:00:00');
CREATE TABLE member_statuses (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    status TEXT NOT NULL,
    class_id TEXT NOT NULL REFERENCES classes (id),
    valid_from TEXT NOT NULL,
    authority_id TEXT REFERENCES authorities (id),
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO member_statuses VALUES('019b78c9-0a80-7076-9edb-5f435b15f482','019b78c9-0a80-7076-9edb-5f4299a93825','active','019b78c9-0a80-7076-9edb-5f2505550238','2026-01-01','019b78c9-0a80-7076-9edb-5f24179f5108','2026-01-01 09:00:00');
INSERT INTO member_statuses VALUES('019b78c9-0a80-7076-9edb-5f7af27ddb11','019b78c9-0a80-7076-9edb-5f79f9c2fee7','active','019b78c9-0a80-7076-9edb-5f2505550238','2026-01-01','019b78c9-0a80-7076-9edb-5f784346db77','2026-01-01 09:00:00');
INSERT INTO member_statuses VALUES('019b78c9-0a80-7076-9edb-5f7d6afb3899','019b78c9-0a80-7076-9edb-5f7c643f9643','active','019b78c9-0a80-7076-9edb-5f2505550238','2026-01-01','019b78c9-0a80-7076-9edb-5f784346db77','2026-01-01 09:00:00');
CREATE TABLE credentials (
    member_id TEXT NOT NULL PRIMARY KEY REFERENCES members (id),
    password_hash TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
INSERT INTO credentials VALUES('019b78c9-0a80-7076-9edb-5f4299a93825','$argon2id$v=19$m=19456,t=2,p=1$UhsLydUrsRf2OJi/jYnL1A$u+gbhjyQIWrqCuIyBLWjoO8nkBwj+8l5gJBXTu4KZMg','2026-01-01 09:00:00');
INSERT INTO credentials VALUES('019b78c9-0a80-7076-9edb-5f7c643f9643','$argon2id$v=19$m=19456,t=2,p=1$eKsFTBzKWabxpDIF7hEkFg$7SMwb6bFgdNcbfVDW9X+SwMKgdyTke+0x8adejvVnqE','2026-01-01 09:00:00');
CREATE TABLE access_tokens (
    token_hash TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    created_by TEXT,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;
INSERT INTO access_tokens VALUES('b0de6a9affc7950c3b2f822c874464cf19338b94d6e03eaa7502bdc3dc24b2c3','019b78c9-0a80-7076-9edb-5f7c643f9643','invitation','019b78c9-0a80-7076-9edb-5f4299a93825','2026-01-01 09:00:00','2026-01-15 09:00:00','2026-01-01 09:00:00');
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
INSERT INTO role_grants VALUES('019b78c9-0a80-7076-9edb-5f44c46c8540','019b78c9-0a80-7076-9edb-5f4299a93825','curator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7076-9edb-5f24179f5108',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-7076-9edb-5f459691017b','019b78c9-0a80-7076-9edb-5f4299a93825','membership_secretary',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7076-9edb-5f24179f5108',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-7076-9edb-5f4604900123','019b78c9-0a80-7076-9edb-5f4299a93825','treasurer',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7076-9edb-5f24179f5108',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-7076-9edb-5f4767d43273','019b78c9-0a80-7076-9edb-5f4299a93825','facilitator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7076-9edb-5f24179f5108',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-7076-9edb-5f4860119217','019b78c9-0a80-7076-9edb-5f4299a93825','system_administrator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7076-9edb-5f24179f5108',NULL,'2026-01-01 09:00:00');
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
INSERT INTO circles VALUES('019bc0e2-1280-7108-b88c-29183fd39e1e','machines','Machines','Care.',NULL,'2026-01-15','019bc0e2-1280-7108-b88c-29077e4c8715','2026-01-15 09:00:00');
CREATE TABLE circle_members (
    id TEXT NOT NULL PRIMARY KEY,
    circle_id TEXT NOT NULL REFERENCES circles (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO circle_members VALUES('019bc0e2-1280-7108-b88c-291981485112','019bc0e2-1280-7108-b88c-29183fd39e1e','019b78c9-0a80-7076-9edb-5f79f9c2fee7','2026-01-15',NULL,'019bc0e2-1280-7108-b88c-29077e4c8715');
CREATE TABLE agreements (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bylaws', 'policy', 'procedure', 'guide')),
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'members')),
    created_by TEXT REFERENCES members (id),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO agreements VALUES('019b78c9-0a80-7076-9edb-5f494c700ff7','bylaws','Bylaws','bylaws','public','019b78c9-0a80-7076-9edb-5f4299a93825','2026-01-01 09:00:00');
INSERT INTO agreements VALUES('019b78c9-0a80-7076-9edb-5f6409659527','dues-policy','Dues policy','policy','public','019b78c9-0a80-7076-9edb-5f4299a93825','2026-01-01 09:00:00');
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
INSERT INTO agreement_versions VALUES('019b78c9-0a80-7076-9edb-5f4af9cd4cfe','019b78c9-0a80-7076-9edb-5f494c700ff7',1,NULL,replace('## Foundations {#foundations}\n\n### Purpose {#purpose}\n\nDitch Mail exists so that its members may own together the digital services on which they depend, and decide together how these are run. It provides services to its members at cost. It does not sell attention, does not trade in personal data, and does not seek profit from its members'' need.\n\n### What is held in common {#commons}\n\nThe machines, addresses, domains, funds and documentation of Ditch Mail, and the record of its acts, are held in common and belong to no member singly. What a member stores on the services remains that member''s own.\n\n## Members {#members}\n\n### Classes of members {#classes}\n\nThe classes of members are those listed among the rules. For each class the list says whether its members vote and what dues they pay. A member may ask to change class; the change takes effect when it is entered in the register.\n\n### Admission {#admission}\n\nWhoever shares the purpose and accepts the agreements may apply. The membership secretary admits applicants, and enters in the register the day of admission and the authority by which it was done. An application may be declined only for a reason given in writing. Whoever is declined may ask that the members decide.\n\n### Leaving {#exit}\n\nA member may leave at any time without giving a reason, by telling the membership secretary. Before the services end, the member receives their data in open formats. Dues already owed remain owed; dues paid for later months are returned.\n\n## Deciding {#deciding}\n\n### Voting rights {#voting-rights}\n\nEach member of a class with a vote, person or organisation alike, has one vote, whatever they pay and however much they use. Members of the other classes may speak in every discussion. A member can see whether they are on the roll for a vote, and why.\n\n### Waiting period {#waiting-period}\n\nA member votes in decisions opened for voting once the number of days that the rules give has passed since they joined. The day of joining is the one in the register. The founding act is bound by no waiting period.\n\n### Discussion {#discussion}\n\nEvery proposal is discussed in the open before voting opens, for at least the number of days that the rules give for its kind: ordinary matters, policies and dues, or bylaws. All members may speak.\n\n### Voting period {#voting-period}\n\nOnce opened, voting lasts the number of days that the rules give for the kind of decision. A member votes yes, votes no or abstains, and may give a reason. The text, its effects, the roll and the rules that govern the vote are fixed when voting opens.\n\n### Quorum {#quorum}\n\nA decision is valid only if the part of the roll that the rules give for its kind takes part. Yes votes, no votes and abstentions all count as taking part. If the quorum is not reached the proposal fails, and may be proposed again.\n\n### Majorities {#majorities}\n\nA proposal passes if it reaches the majority that the rules give for its kind, counted from yes and no votes only. Abstentions count towards the quorum and towards nothing else. A tie does not pass.\n\n### Amending these bylaws {#amendments}\n\nThese bylaws are changed only by a decision of the members, with the discussion, voting period, quorum and majority that the rules give for bylaws. A proposal shows the old wording beside the new. Every earlier version stays readable, together with the decision that adopted it.\n\n## Roles and circles {#roles-and-circles}\n\n### Roles {#roles}\n\nThe roles of Ditch Mail are those listed among the rules, each with what its holder may do. They are given by decision of the members. A role may have several holders, and a person several roles, but no auditor is also treasurer.\n\n### Terms {#terms}\n\nNo role is held for longer at a time than the number of months that the rules give without a new decision. The decision that fills a role names the first and the last day of the term. The same person may be appointed again.\n\n### Circles {#circles}\n\nA circle is a group of members with a task of its own. The decision that forms it gives its name and its mandate. A circle decides on what lies within its mandate; whatever goes beyond it returns to the members.\n\n## Holding to account {#holding-to-account}\n\n### Monitoring {#monitoring}\n\nMembers see how the shared services are used, what they cost, and whether the rules are kept. What concerns one member is shown to that member alone. Those who measure answer to the members.\n\n### The record {#record}\n\nEvery act that changes a rule, a role, a membership, an agreement or the books is entered in a log, with what was done, by which member and by whose authority. The log names members by number only, and all members may read it. No entry is removed or altered.\n\n### Graduated sanctions {#sanctions}\n\nA breach of the agreements is answered in steps: a conversation, a written warning, the limiting of a service, suspension, and exclusion. A step is left out only where the harm is grave. Suspension and exclusion are decided by the members. Every sanction names the clause that was broken and, exclusion apart, the day on which it ends. Whoever has received one may appeal to members who took no part in it.\n\n### Conflicts {#conflict}\n\nMembers in conflict are first asked to speak with each other. If that does not help, either may ask for a mediator whom both accept. What is said in mediation stays there. To ask for it costs nothing and is held against nobody.\n\n### Dissolution {#dissolution}\n\nDitch Mail is dissolved by a decision with the discussion, voting period, quorum and majority that the rules give for bylaws. The services run on until every member has had time to move their data. What remains when debts are paid passes to a community with a like purpose, and none of it to members.\n','\n',char(10)),'97697dcf15959317188b81f6889c51182a36eac1c496f9f4d6cb091e60d18b9a','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO agreement_versions VALUES('019b78c9-0a80-7076-9edb-5f65c6a4a1bb','019b78c9-0a80-7076-9edb-5f6409659527',1,NULL,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n','\n',char(10)),'903a322990ba219f0f530f9385b9f7208751ce08b2e68a9b1b8fb0edc10c50b4','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO agreement_versions VALUES('019bc0e2-1280-7108-b88c-29084b96a8e0','019b78c9-0a80-7076-9edb-5f6409659527',2,'019b78c9-0a80-7076-9edb-5f65c6a4a1bb',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-7108-b88c-29077e4c8715');
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
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f4b11f1b903','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',0,'foundations','Foundations','ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f4c3036a1c2','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',1,'purpose','Purpose','3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f4d400c34fe','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',2,'commons','What is held in common','9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f4ed6f3cf10','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',3,'members','Members','e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f4fe428b645','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',4,'classes','Classes of members','7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f506fb84516','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',5,'admission','Admission','aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f512d379d7f','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',6,'exit','Leaving','956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f52d2cf8339','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',7,'deciding','Deciding','45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f531506af58','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',8,'voting-rights','Voting rights','2e86ad923baf375a9ed5f297b9fcb90df6fe08ca1b6224fdd017b660d21869b4',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f54c5aca431','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',9,'waiting-period','Waiting period','c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f550a0e37f4','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',10,'discussion','Discussion','3b189ec53ee3c5827e0d3d896e0149348de09a0124d3657ac5a0f02c59559f53',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f56d4941f3d','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',11,'voting-period','Voting period','b49eec695581964ccae2dd30f48bc18eba57a4f5f9c8ca3a88e0815770f71397',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f570ea367e8','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',12,'quorum','Quorum','091bc2db6c1c9225a039c8802d0f78f58079e5ec712fb555448e0de7a6a5d35c',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f58b2bd1ac4','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',13,'majorities','Majorities','de6df844eaa5a0a4a68b6776c0f50f038e0e3defebd7995b9a7452e2056fd9fe',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f59935e88c5','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',14,'amendments','Amending these bylaws','99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f5a3a08e644','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',15,'roles-and-circles','Roles and circles','d7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f5b54b94c04','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',16,'roles','Roles','066c91f038308cc7a43799e462742f25aaa3357b3a3d4bc0b62358941237f8aa',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f5c812d2ace','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',17,'terms','Terms','e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f5dd15109e5','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',18,'circles','Circles','7cb0d01fd50fad750fa3166f709cbba1d4bf2cb21c92f6744ee6937a771b9728',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f5ee7593ade','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',19,'holding-to-account','Holding to account','25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f5f363ac43f','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',20,'monitoring','Monitoring','ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f602f34f5ce','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',21,'record','The record','398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f61414fd9b1','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',22,'sanctions','Graduated sanctions','2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f62a92a0425','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',23,'conflict','Conflicts','98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f635d97e36e','019b78c9-0a80-7076-9edb-5f4af9cd4cfe',24,'dissolution','Dissolution','8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f6636d507b1','019b78c9-0a80-7076-9edb-5f65c6a4a1bb',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f674438bbca','019b78c9-0a80-7076-9edb-5f65c6a4a1bb',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f68f23ba532','019b78c9-0a80-7076-9edb-5f65c6a4a1bb',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f697ee6823e','019b78c9-0a80-7076-9edb-5f65c6a4a1bb',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f6a4ec31093','019b78c9-0a80-7076-9edb-5f65c6a4a1bb',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f6b03bae550','019b78c9-0a80-7076-9edb-5f65c6a4a1bb',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f6cd2f1be82','019b78c9-0a80-7076-9edb-5f65c6a4a1bb',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f6db65efd9d','019b78c9-0a80-7076-9edb-5f65c6a4a1bb',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f6e5cba73e8','019b78c9-0a80-7076-9edb-5f65c6a4a1bb',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f6f33a37928','019b78c9-0a80-7076-9edb-5f65c6a4a1bb',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019b78c9-0a80-7076-9edb-5f704cfc4113','019b78c9-0a80-7076-9edb-5f65c6a4a1bb',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019bc0e2-1280-7108-b88c-2909eb345ecb','019bc0e2-1280-7108-b88c-29084b96a8e0',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019bc0e2-1280-7108-b88c-290a542b84a7','019bc0e2-1280-7108-b88c-29084b96a8e0',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019bc0e2-1280-7108-b88c-290ba0e7901d','019bc0e2-1280-7108-b88c-29084b96a8e0',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019bc0e2-1280-7108-b88c-290cc3fda794','019bc0e2-1280-7108-b88c-29084b96a8e0',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019bc0e2-1280-7108-b88c-290d9ec811b2','019bc0e2-1280-7108-b88c-29084b96a8e0',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019bc0e2-1280-7108-b88c-290e0d304ad2','019bc0e2-1280-7108-b88c-29084b96a8e0',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019bc0e2-1280-7108-b88c-290fa4121f26','019bc0e2-1280-7108-b88c-29084b96a8e0',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019bc0e2-1280-7108-b88c-2910e021208a','019bc0e2-1280-7108-b88c-29084b96a8e0',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019bc0e2-1280-7108-b88c-29112b57ef7d','019bc0e2-1280-7108-b88c-29084b96a8e0',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019bc0e2-1280-7108-b88c-29128fd62107','019bc0e2-1280-7108-b88c-29084b96a8e0',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019bc0e2-1280-7108-b88c-291362baaa31','019bc0e2-1280-7108-b88c-29084b96a8e0',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO clauses VALUES('019bc0e2-1280-7108-b88c-2914dcfd5f0f','019bc0e2-1280-7108-b88c-29084b96a8e0',11,'hardship','hardship','48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d',2,'019bc0e2-1280-7108-b88c-29077e4c8715');
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
INSERT INTO drafts VALUES('019b78c9-0a80-7076-9edb-5f82b9480909','019b78c9-0a80-7076-9edb-5f6409659527',1,'019b78c9-0a80-7076-9edb-5f65c6a4a1bb',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),2,'adopted','019b78c9-0a80-7076-9edb-5f87018d865c','019b78c9-0a80-7076-9edb-5f4299a93825','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f4299a93825','2026-01-01 09:00:00');
CREATE TABLE draft_revisions (
    id TEXT NOT NULL PRIMARY KEY,
    draft_id TEXT NOT NULL REFERENCES drafts (id),
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES members (id),
    saved_at TEXT NOT NULL,
    UNIQUE (draft_id, revision)
) STRICT;
INSERT INTO draft_revisions VALUES('019b78c9-0a80-7076-9edb-5f83c0239c28','019b78c9-0a80-7076-9edb-5f82b9480909',1,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n','\n',char(10)),'019b78c9-0a80-7076-9edb-5f4299a93825','2026-01-01 09:00:00');
INSERT INTO draft_revisions VALUES('019b78c9-0a80-7076-9edb-5f853314cf2c','019b78c9-0a80-7076-9edb-5f82b9480909',2,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'019b78c9-0a80-7076-9edb-5f4299a93825','2026-01-01 09:00:00');
CREATE TABLE decisions (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('founding', 'ordinary', 'policy', 'bylaws')),
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
    roll_hash TEXT
) STRICT;
INSERT INTO decisions VALUES('019b78c9-0a80-7076-9edb-5f09fa69477f',1,'founding','Founding of Ditch Mail','Mail for the valley.',NULL,'019b78c9-0a80-7076-9edb-5f4299a93825','enacted',1,'2026-01-01 09:00:00',NULL,NULL,NULL,NULL,'2026-01-01 09:00:00','2026-01-01','2026-01-01 09:00:00',1,NULL,NULL,NULL);
INSERT INTO decisions VALUES('019b78c9-0a80-7076-9edb-5f87018d865c',2,'policy','Change it','Because.',NULL,'019b78c9-0a80-7076-9edb-5f4299a93825','enacted',1,'2026-01-01 09:00:00','2026-01-01 09:00:00','2026-01-08 09:00:00','2026-01-08 09:00:00','2026-01-15 09:00:00','2026-01-15 09:00:00',NULL,'2026-01-15 09:00:00',1,NULL,'55357e9124f19261844e2a8d84c02c95258b45c0dba79dacddf2cdda73291670','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a');
INSERT INTO decisions VALUES('019bc0e2-1280-7108-b88c-291c998ea87c',3,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-7076-9edb-5f4299a93825','refused',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00','2026-01-22 09:00:00','2026-01-29 09:00:00','2026-01-29 09:00:00',NULL,NULL,0,NULL,'6526c7a7405bab2488dc216aa65bd7b45dfa672a42770a5262b38c517a0b34a9','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a');
INSERT INTO decisions VALUES('019be4ee-9680-7114-87e7-ae357a2897f5',4,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-7076-9edb-5f4299a93825','discussion',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE decision_effects (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    position INTEGER NOT NULL,
    effect TEXT NOT NULL,
    draft_hash TEXT
) STRICT;
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f0aa3fffa90','019b78c9-0a80-7076-9edb-5f09fa69477f',0,'{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f0bf9b96273','019b78c9-0a80-7076-9edb-5f09fa69477f',1,'{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f0cf6150843','019b78c9-0a80-7076-9edb-5f09fa69477f',2,'{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f0d178c02cf','019b78c9-0a80-7076-9edb-5f09fa69477f',3,'{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f0e36d5bbd4','019b78c9-0a80-7076-9edb-5f09fa69477f',4,'{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f0f9ad7b2af','019b78c9-0a80-7076-9edb-5f09fa69477f',5,'{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f10eaee3054','019b78c9-0a80-7076-9edb-5f09fa69477f',6,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f11855d29bd','019b78c9-0a80-7076-9edb-5f09fa69477f',7,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f12eaa7edcb','019b78c9-0a80-7076-9edb-5f09fa69477f',8,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f1313a00138','019b78c9-0a80-7076-9edb-5f09fa69477f',9,'{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f14307ef3c8','019b78c9-0a80-7076-9edb-5f09fa69477f',10,'{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f15767ae066','019b78c9-0a80-7076-9edb-5f09fa69477f',11,'{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f1662795fb7','019b78c9-0a80-7076-9edb-5f09fa69477f',12,'{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f17afb8793e','019b78c9-0a80-7076-9edb-5f09fa69477f',13,'{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f18b1c2f4f4','019b78c9-0a80-7076-9edb-5f09fa69477f',14,'{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f190c553295','019b78c9-0a80-7076-9edb-5f09fa69477f',15,'{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f1a5f73a354','019b78c9-0a80-7076-9edb-5f09fa69477f',16,'{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f1b16439820','019b78c9-0a80-7076-9edb-5f09fa69477f',17,'{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f1c45672315','019b78c9-0a80-7076-9edb-5f09fa69477f',18,'{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f1d223b2218','019b78c9-0a80-7076-9edb-5f09fa69477f',19,'{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f1e289265a4','019b78c9-0a80-7076-9edb-5f09fa69477f',20,'{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f1f1042c8fc','019b78c9-0a80-7076-9edb-5f09fa69477f',21,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f203b92deb4','019b78c9-0a80-7076-9edb-5f09fa69477f',22,'{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f218c4d0bd0','019b78c9-0a80-7076-9edb-5f09fa69477f',23,'{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f222c44a48f','019b78c9-0a80-7076-9edb-5f09fa69477f',24,'{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f2381372888','019b78c9-0a80-7076-9edb-5f09fa69477f',25,'{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f9dc0ec4ab8','019b78c9-0a80-7076-9edb-5f87018d865c',0,'{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}','6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e');
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f9e4a6c3abf','019b78c9-0a80-7076-9edb-5f87018d865c',1,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7076-9edb-5f9fc2a6c923','019b78c9-0a80-7076-9edb-5f87018d865c',2,'{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}',NULL);
INSERT INTO decision_effects VALUES('019bc0e2-1280-7108-b88c-291ecc9c1919','019bc0e2-1280-7108-b88c-291c998ea87c',0,'{"effect":"note"}',NULL);
INSERT INTO decision_effects VALUES('019be4ee-9680-7114-87e7-ae37463ca2ec','019be4ee-9680-7114-87e7-ae357a2897f5',0,'{"effect":"note"}',NULL);
CREATE TABLE comments (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL,
    author_id TEXT NOT NULL REFERENCES members (id),
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (decision_id, number)
) STRICT;
INSERT INTO comments VALUES('019be4ee-9680-7114-87e7-ae3b5b04d176','019be4ee-9680-7114-87e7-ae357a2897f5',1,'019b78c9-0a80-7076-9edb-5f79f9c2fee7',replace('She said: "no\yes", ''so''.\n	Ça va? ¡Sí! 水路 🌾 {"a":1}, =1+1','\n',char(10)),'2026-01-15 09:00:00');
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
INSERT INTO decision_rules VALUES('019b78c9-0a80-7076-9edb-5fa1490c3c72','019b78c9-0a80-7076-9edb-5f87018d865c','discussion','decisions.discussion_days','policy','019b78c9-0a80-7076-9edb-5f2f7bcb61c9','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-775b-b3f3-cbc4518d7190','019b78c9-0a80-7076-9edb-5f87018d865c','voting','decisions.voting_days','policy','019b78c9-0a80-7076-9edb-5f3292fb6fe2','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-775b-b3f3-cbc54f17344a','019b78c9-0a80-7076-9edb-5f87018d865c','voting','decisions.quorum','policy','019b78c9-0a80-7076-9edb-5f352af0cc86','1/4');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-775b-b3f3-cbc64c4d4791','019b78c9-0a80-7076-9edb-5f87018d865c','voting','decisions.majority','policy','019b78c9-0a80-7076-9edb-5f38aac8993c','simple');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-775b-b3f3-cbc73625fb39','019b78c9-0a80-7076-9edb-5f87018d865c','voting','decisions.threshold','policy','019b78c9-0a80-7076-9edb-5f3b39e33aa6','1/2');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-775b-b3f3-cbc85b1b0e14','019b78c9-0a80-7076-9edb-5f87018d865c','voting','membership.waiting_days','','019b78c9-0a80-7076-9edb-5f2c8e274591','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-775b-b3f3-cbc9cd89c40e','019b78c9-0a80-7076-9edb-5f87018d865c','voting','membership.votes','full','019b78c9-0a80-7076-9edb-5f2963c63522','1');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-775b-b3f3-cbca6cf2d523','019b78c9-0a80-7076-9edb-5f87018d865c','voting','membership.votes','supporting','019b78c9-0a80-7076-9edb-5f2a7b448c75','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-775b-b3f3-cbcbef7dd4bc','019b78c9-0a80-7076-9edb-5f87018d865c','voting','membership.votes','organisation','019b78c9-0a80-7076-9edb-5f2b85491eba','1');
INSERT INTO decision_rules VALUES('019bc0e2-1280-7108-b88c-2920d7ea05be','019bc0e2-1280-7108-b88c-291c998ea87c','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-7076-9edb-5f2e047a8ea7','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-7114-87e7-ae2c2ca1fdc3','019bc0e2-1280-7108-b88c-291c998ea87c','voting','decisions.voting_days','ordinary','019b78c9-0a80-7076-9edb-5f31fb83ce84','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-7114-87e7-ae2d94dee55d','019bc0e2-1280-7108-b88c-291c998ea87c','voting','decisions.quorum','ordinary','019b78c9-0a80-7076-9edb-5f34b0a52fa2','1/5');
INSERT INTO decision_rules VALUES('019be4ee-9680-7114-87e7-ae2edee043b4','019bc0e2-1280-7108-b88c-291c998ea87c','voting','decisions.majority','ordinary','019b78c9-0a80-7076-9edb-5f3715dbd20b','simple');
INSERT INTO decision_rules VALUES('019be4ee-9680-7114-87e7-ae2f17e4c8e6','019bc0e2-1280-7108-b88c-291c998ea87c','voting','decisions.threshold','ordinary','019b78c9-0a80-7076-9edb-5f3abbaf3d0e','1/2');
INSERT INTO decision_rules VALUES('019be4ee-9680-7114-87e7-ae304bb1bce1','019bc0e2-1280-7108-b88c-291c998ea87c','voting','membership.waiting_days','','019b78c9-0a80-7076-9edb-5f2c8e274591','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7114-87e7-ae31a6857893','019bc0e2-1280-7108-b88c-291c998ea87c','voting','membership.votes','full','019b78c9-0a80-7076-9edb-5f2963c63522','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-7114-87e7-ae32bc937443','019bc0e2-1280-7108-b88c-291c998ea87c','voting','membership.votes','supporting','019b78c9-0a80-7076-9edb-5f2a7b448c75','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7114-87e7-ae33d95a9ae7','019bc0e2-1280-7108-b88c-291c998ea87c','voting','membership.votes','organisation','019b78c9-0a80-7076-9edb-5f2b85491eba','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-7114-87e7-ae393fa3a603','019be4ee-9680-7114-87e7-ae357a2897f5','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-7076-9edb-5f2e047a8ea7','7');
CREATE TABLE electoral_roll (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    votes INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO electoral_roll VALUES('019b78c9-0a80-7076-9edb-5f87018d865c','019b78c9-0a80-7076-9edb-5f4299a93825',1,'eligible');
INSERT INTO electoral_roll VALUES('019b78c9-0a80-7076-9edb-5f87018d865c','019b78c9-0a80-7076-9edb-5f79f9c2fee7',1,'eligible');
INSERT INTO electoral_roll VALUES('019b78c9-0a80-7076-9edb-5f87018d865c','019b78c9-0a80-7076-9edb-5f7c643f9643',1,'eligible');
INSERT INTO electoral_roll VALUES('019bc0e2-1280-7108-b88c-291c998ea87c','019b78c9-0a80-7076-9edb-5f4299a93825',1,'eligible');
INSERT INTO electoral_roll VALUES('019bc0e2-1280-7108-b88c-291c998ea87c','019b78c9-0a80-7076-9edb-5f79f9c2fee7',1,'eligible');
INSERT INTO electoral_roll VALUES('019bc0e2-1280-7108-b88c-291c998ea87c','019b78c9-0a80-7076-9edb-5f7c643f9643',1,'eligible');
CREATE TABLE open_votes (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
    reason TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO open_votes VALUES('019b78c9-0a80-7076-9edb-5f87018d865c','019b78c9-0a80-7076-9edb-5f4299a93825','yes','It is time.','2026-01-08 09:00:00.120');
INSERT INTO open_votes VALUES('019b78c9-0a80-7076-9edb-5f87018d865c','019b78c9-0a80-7076-9edb-5f79f9c2fee7','yes','','2026-01-08 09:00:00.123456');
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
) STRICT;
INSERT INTO decision_results VALUES('019b78c9-0a80-7076-9edb-5f87018d865c',3,2,0,0,'1/4',1,1,'simple','1/2',1,1,'2026-01-15 09:00:00');
INSERT INTO decision_results VALUES('019bc0e2-1280-7108-b88c-291c998ea87c',3,0,0,0,'1/5',1,0,'simple','1/2',0,0,'2026-02-03 09:00:00.000001');
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
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f28a7eb03fc','membership.admission','',NULL,'secretary','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','admission');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f2963c63522','membership.votes','full',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f2a7b448c75','membership.votes','supporting',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f2b85491eba','membership.votes','organisation',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f2c8e274591','membership.waiting_days','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','waiting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f2d7eceac24','roles.term_months_max','',NULL,'24','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','terms');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f2e047a8ea7','decisions.discussion_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f2f7bcb61c9','decisions.discussion_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f30cb37fffb','decisions.discussion_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f31fb83ce84','decisions.voting_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f3292fb6fe2','decisions.voting_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f33bf64a294','decisions.voting_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f34b0a52fa2','decisions.quorum','ordinary',NULL,'1/5','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f352af0cc86','decisions.quorum','policy',NULL,'1/4','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f36b9f6ac89','decisions.quorum','bylaws',NULL,'1/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f3715dbd20b','decisions.majority','ordinary',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f38aac8993c','decisions.majority','policy',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f39b0e0faa3','decisions.majority','bylaws',NULL,'qualified','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f3abbaf3d0e','decisions.threshold','ordinary',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f3b39e33aa6','decisions.threshold','policy',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f3caf6f9b44','decisions.threshold','bylaws',NULL,'2/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f3d9631ebd7','dues.monthly','full',NULL,'1200','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f3e6bf4f2c1','dues.monthly','supporting',NULL,'500','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f3f4e7c19d6','dues.monthly','organisation',NULL,'4000','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f40b86ce338','dues.due_day','',NULL,'10','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','dues-policy','due-day');
INSERT INTO rule_values VALUES('019b78c9-0a80-7076-9edb-5f411fc6c918','dues.grace_days','',NULL,'30','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7076-9edb-5f24179f5108','dues-policy','grace-period');
INSERT INTO rule_values VALUES('019bc0e2-1280-7108-b88c-291661667342','dues.monthly','full',NULL,'1500','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-7108-b88c-29077e4c8715','dues-policy','monthly-dues');
CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('asset', 'liability', 'equity', 'income', 'expense')),
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO accounts VALUES('019b78c9-0a80-7076-9edb-5f71e2d19448','1000','account-1000','asset','019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO accounts VALUES('019b78c9-0a80-7076-9edb-5f72a753ec67','1010','account-1010','asset','019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO accounts VALUES('019b78c9-0a80-7076-9edb-5f739a6e25bd','1090','account-1090','asset','019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO accounts VALUES('019b78c9-0a80-7076-9edb-5f7496c88a18','1200','account-1200','asset','019b78c9-0a80-7076-9edb-5f24179f5108');
INSERT INTO accounts VALUES('019b78c9-0a80-7076-9edb-5f75f7a47ad5','4000','account-4000','income','019b78c9-0a80-7076-9edb-5f24179f5108');
CREATE TABLE journal_entries (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    entry_date TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('dues_run', 'payment', 'reversal')),
    text TEXT NOT NULL,
    reverses_id TEXT UNIQUE REFERENCES journal_entries (id),
    recorded_by TEXT REFERENCES members (id),
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO journal_entries VALUES('019c22ba-e680-7242-a765-b28707e1cce4',1,'2026-02-01','dues_run','2026-02',NULL,'019b78c9-0a80-7076-9edb-5f4299a93825','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-7242-a765-b28d271192d7',2,'2026-02-02','payment','',NULL,'019b78c9-0a80-7076-9edb-5f4299a93825','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-7242-a765-b29241785f54',3,'2026-02-03','payment','',NULL,'019b78c9-0a80-7076-9edb-5f4299a93825','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-7242-a765-b297a789713a',4,'2026-02-03','reversal','The bank took it back.','019c22ba-e680-7242-a765-b29241785f54','019b78c9-0a80-7076-9edb-5f4299a93825','2026-02-03 09:00:00.000001');
CREATE TABLE postings (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES journal_entries (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    member_id TEXT REFERENCES members (id),
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL
) STRICT;
INSERT INTO postings VALUES('019c22ba-e680-7242-a765-b288b9aa562b','019c22ba-e680-7242-a765-b28707e1cce4','019b78c9-0a80-7076-9edb-5f7496c88a18','019b78c9-0a80-7076-9edb-5f4299a93825',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-7242-a765-b2893cb1aaba','019c22ba-e680-7242-a765-b28707e1cce4','019b78c9-0a80-7076-9edb-5f7496c88a18','019b78c9-0a80-7076-9edb-5f79f9c2fee7',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-7242-a765-b28ae4de02ea','019c22ba-e680-7242-a765-b28707e1cce4','019b78c9-0a80-7076-9edb-5f7496c88a18','019b78c9-0a80-7076-9edb-5f7c643f9643',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-7242-a765-b28b1e777ae6','019c22ba-e680-7242-a765-b28707e1cce4','019b78c9-0a80-7076-9edb-5f75f7a47ad5',NULL,-4500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-7242-a765-b28e1d2cb338','019c22ba-e680-7242-a765-b28d271192d7','019b78c9-0a80-7076-9edb-5f71e2d19448',NULL,500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-7242-a765-b28f73c6e32d','019c22ba-e680-7242-a765-b28d271192d7','019b78c9-0a80-7076-9edb-5f7496c88a18','019b78c9-0a80-7076-9edb-5f79f9c2fee7',-500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-7242-a765-b29332a750c2','019c22ba-e680-7242-a765-b29241785f54','019b78c9-0a80-7076-9edb-5f71e2d19448',NULL,700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-7242-a765-b2947b3bec17','019c22ba-e680-7242-a765-b29241785f54','019b78c9-0a80-7076-9edb-5f7496c88a18','019b78c9-0a80-7076-9edb-5f79f9c2fee7',-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-7242-a765-b298f5be299f','019c22ba-e680-7242-a765-b297a789713a','019b78c9-0a80-7076-9edb-5f71e2d19448',NULL,-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-7242-a765-b29943e7dfd6','019c22ba-e680-7242-a765-b297a789713a','019b78c9-0a80-7076-9edb-5f7496c88a18','019b78c9-0a80-7076-9edb-5f79f9c2fee7',700,'EUR');
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
INSERT INTO dues_runs VALUES('019c22ba-e680-7242-a765-b283cd76f832','2026-02','2026-02-10','019c22ba-e680-7242-a765-b28707e1cce4','019b78c9-0a80-7076-9edb-5f40b86ce338',3,'019b78c9-0a80-7076-9edb-5f4299a93825','2026-02-03 09:00:00.000001');
CREATE TABLE charges (
    id TEXT NOT NULL PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES dues_runs (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    class_id TEXT NOT NULL REFERENCES classes (id),
    period TEXT NOT NULL,
    due_on TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    rule_value_id TEXT NOT NULL REFERENCES rule_values (id),
    UNIQUE (member_id, period)
) STRICT;
INSERT INTO charges VALUES('019c22ba-e680-7242-a765-b28476df51b3','019c22ba-e680-7242-a765-b283cd76f832','019b78c9-0a80-7076-9edb-5f4299a93825','019b78c9-0a80-7076-9edb-5f2505550238','2026-02','2026-02-10',1500,'019bc0e2-1280-7108-b88c-291661667342');
INSERT INTO charges VALUES('019c22ba-e680-7242-a765-b285d3c785cc','019c22ba-e680-7242-a765-b283cd76f832','019b78c9-0a80-7076-9edb-5f79f9c2fee7','019b78c9-0a80-7076-9edb-5f2505550238','2026-02','2026-02-10',1500,'019bc0e2-1280-7108-b88c-291661667342');
INSERT INTO charges VALUES('019c22ba-e680-7242-a765-b2867dd30122','019c22ba-e680-7242-a765-b283cd76f832','019b78c9-0a80-7076-9edb-5f7c643f9643','019b78c9-0a80-7076-9edb-5f2505550238','2026-02','2026-02-10',1500,'019bc0e2-1280-7108-b88c-291661667342');
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
INSERT INTO payments VALUES('019c22ba-e680-7242-a765-b29091f7052c',1,'019b78c9-0a80-7076-9edb-5f79f9c2fee7','2026-02-02',500,'bank','','019c22ba-e680-7242-a765-b28d271192d7',NULL,'019b78c9-0a80-7076-9edb-5f4299a93825','2026-02-03 09:00:00.000001');
INSERT INTO payments VALUES('019c22ba-e680-7242-a765-b295d4c78713',2,'019b78c9-0a80-7076-9edb-5f79f9c2fee7','2026-02-03',700,'bank','','019c22ba-e680-7242-a765-b29241785f54','019c22ba-e680-7242-a765-b297a789713a','019b78c9-0a80-7076-9edb-5f4299a93825','2026-02-03 09:00:00.000001');
CREATE TABLE events (
    id TEXT NOT NULL PRIMARY KEY,
    occurred_at TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor_number INTEGER,
    authority_id TEXT REFERENCES authorities (id),
    payload_hash TEXT NOT NULL
) STRICT;
INSERT INTO events VALUES('019b78c9-0a80-7076-9edb-5f763cec8c95','2026-01-01 09:00:00','community.founded','D-1',1,'019b78c9-0a80-7076-9edb-5f24179f5108','06ebc45aecc426a77fdc0c7f31e17267876fed8175207291d16b5ac7d5b55822');
INSERT INTO events VALUES('019b78c9-0a80-7076-9edb-5f775ef55249','2026-01-01 09:00:00','members.member.entered','M-1',1,'019b78c9-0a80-7076-9edb-5f24179f5108','61326f72bc5dbad06aee0bbdb0e8a2e2e26eba4e06b27d459ab66f5c78d28792');
INSERT INTO events VALUES('019b78c9-0a80-7076-9edb-5f7b782d6672','2026-01-01 09:00:00','members.member.admitted','M-2',1,'019b78c9-0a80-7076-9edb-5f784346db77','2bcaa2ba3fe005bf06f73f646d14fdb4fe7a65d9dd45398a4b0db4b8dd50c8d8');
INSERT INTO events VALUES('019b78c9-0a80-7076-9edb-5f7e1557b302','2026-01-01 09:00:00','members.member.admitted','M-3',1,'019b78c9-0a80-7076-9edb-5f784346db77','2108d4df80ca631b1d28428a206dbf7364a9b0e34cbdeecc883abe519cab6776');
INSERT INTO events VALUES('019b78c9-0a80-7076-9edb-5f80ea30a828','2026-01-01 09:00:00','members.member.invited','M-3',1,NULL,'275050bab15453c447a409981004af0a05276ac4d8faea74d2338f155b9fab06');
INSERT INTO events VALUES('019b78c9-0a80-7076-9edb-5f816d76bf51','2026-01-01 09:00:00','members.password.set','M-3',3,NULL,'c6a910505aef7abfd47f96fef4a4fd3602ce52d64a51ccd009bfc0644dcdcdb4');
INSERT INTO events VALUES('019b78c9-0a80-7076-9edb-5f8496495f23','2026-01-01 09:00:00','agreements.draft.started','agreements/dues-policy/drafts/1',1,NULL,'d8eb46d32a6586c7ccfe389d6df646998e3bf8c2eca366c63d40322effb5de39');
INSERT INTO events VALUES('019b78c9-0a80-7076-9edb-5f86e4ab2f18','2026-01-01 09:00:00','agreements.draft.saved','agreements/dues-policy/drafts/1',1,NULL,'ddb9b609b477a0c00bd03e540d70af842f63cd5a5d71a80daddc93f42365a5e3');
INSERT INTO events VALUES('019b78c9-0a80-7076-9edb-5fa019f6fe00','2026-01-01 09:00:00','decisions.drafted','D-2',1,NULL,'31594e230ef6cbb37f203e0d2463cbcb7c8303428d7837ef7de10068b4782360');
INSERT INTO events VALUES('019b78c9-0a80-7076-9edb-5fa28bb6ecf9','2026-01-01 09:00:00','decisions.proposed','D-2',1,NULL,'a3d9c5b29fbeb0a434cb650f0981f1091303649c5192b3e1aa529f347487de89');
INSERT INTO events VALUES('019b9cd5-8e80-775b-b3f3-cbcc5c269a0b','2026-01-08 09:00:00','agreements.draft.frozen','agreements/dues-policy/drafts/1',1,NULL,'d28ad6e693e392cc98cdcffd8d13389109c9ab18659743a9e07bbfc8ecbfce0e');
INSERT INTO events VALUES('019b9cd5-8e80-775b-b3f3-cbcded259b95','2026-01-08 09:00:00','decisions.opened','D-2',1,NULL,'328099860c02e1ff1993d1d5f7901d01182e0522f959accd7f5c963ea89b757c');
INSERT INTO events VALUES('019b9cd5-8ef8-75f0-9dce-5a5c55167a82','2026-01-08 09:00:00.120','decisions.vote.cast','D-2',1,NULL,'1edaef068917c90ad7e1b96750407923e068f9430afa0a28c09368c55ed70e46');
INSERT INTO events VALUES('019b9cd5-8efb-7465-aa22-f8742133438e','2026-01-08 09:00:00.123456','decisions.vote.cast','D-2',2,NULL,'ddcdd33d06eef39581ef69ee207857947c2e437d226319ed246dcbf8f42bb558');
INSERT INTO events VALUES('019bc0e2-1280-7108-b88c-29156bc69b1c','2026-01-15 09:00:00','agreements.version.adopted','agreements/dues-policy',NULL,'019bc0e2-1280-7108-b88c-29077e4c8715','def7ca28fcd6204df18d42f533c9f6b184051149719901dfd43f9827cd5a5c0c');
INSERT INTO events VALUES('019bc0e2-1280-7108-b88c-2917cfed9ecf','2026-01-15 09:00:00','rules.set','dues.monthly',NULL,'019bc0e2-1280-7108-b88c-29077e4c8715','efdc83f6ad0c853c205d67470407369c9cf0db758dfaf814b067b0bb8392aa8c');
INSERT INTO events VALUES('019bc0e2-1280-7108-b88c-291aa1d463b5','2026-01-15 09:00:00','circles.circle.created','machines',NULL,'019bc0e2-1280-7108-b88c-29077e4c8715','a0feb55e96c3a8a44ad0e63bb76dab605a03532547fe487cc3db18951f2f763f');
INSERT INTO events VALUES('019bc0e2-1280-7108-b88c-291bcea57620','2026-01-15 09:00:00','decisions.enacted','D-2',NULL,'019bc0e2-1280-7108-b88c-29077e4c8715','1a3f99995536ac93dc642943931ea015a4184345f5900caddf52dd4c5f26d42c');
INSERT INTO events VALUES('019bc0e2-1280-7108-b88c-291fc8a9a6ac','2026-01-15 09:00:00','decisions.drafted','D-3',1,NULL,'fcf4e068c8c1f5dfa6b1ee3a3e9ba89d50814956eaba2b2324e7c122214348a2');
INSERT INTO events VALUES('019bc0e2-1280-7108-b88c-292139eaf5f3','2026-01-15 09:00:00','decisions.proposed','D-3',1,NULL,'1b8fe8e8d6e39562afedb8f022ff7531b065ec66a9173291b9a3be2143f68222');
INSERT INTO events VALUES('019be4ee-9680-7114-87e7-ae34593e1897','2026-01-22 09:00:00','decisions.opened','D-3',1,NULL,'eec738df5b480ab8c9e5de56500a84a0f54e628a50e7b22489160f98dceba441');
INSERT INTO events VALUES('019be4ee-9680-7114-87e7-ae385b1cb309','2026-01-15 09:00:00','decisions.drafted','D-4',1,NULL,'15118e7530a19fad8c8e51ac6a5c85dc9ab5eb9b575a348b5534ab1bdbdddab8');
INSERT INTO events VALUES('019be4ee-9680-7114-87e7-ae3a17c9577a','2026-01-15 09:00:00','decisions.proposed','D-4',1,NULL,'650868e0f3ef3809ae97dea691f1789f45c28ed33afa2ee73632dfd1a2cd36c2');
INSERT INTO events VALUES('019be4ee-9680-7114-87e7-ae3cfa84ea2e','2026-01-15 09:00:00','decisions.commented','D-4',2,NULL,'5b7ee7853c7618cd891df22cfd16a3d6639dfdb8e5aa852ac7fc2f162d9c5523');
INSERT INTO events VALUES('019c22ba-e680-7242-a765-b282a545f34a','2026-02-03 09:00:00.000001','decisions.refused','D-3',NULL,NULL,'0a2dfd717f4f12189a43db6cded64f1dd8c8345aff186a9027bdaafa0f7ce5f1');
INSERT INTO events VALUES('019c22ba-e680-7242-a765-b28cfeb63d9a','2026-02-03 09:00:00.000001','treasury.dues.posted','2026-02',1,NULL,'33f801246cd7db3e83db3e206230f83b1a5b800ecd48fa6af950a20138ca0ac9');
INSERT INTO events VALUES('019c22ba-e680-7242-a765-b2918779d138','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-1',1,NULL,'cf2ba53976485dcde3d20971de9828457617e76053aa733c8b6218dfd8996d71');
INSERT INTO events VALUES('019c22ba-e680-7242-a765-b296c97e5aec','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-2',1,NULL,'d4a978e1c5128cbd04114d839b21175a50421dfce29b2ddb0f4e7024114e1498');
INSERT INTO events VALUES('019c22ba-e680-7242-a765-b29ae00a37e1','2026-02-03 09:00:00.000001','treasury.payment.reversed','P-2',1,NULL,'32d539e9f4347d48088245225d1462bf6133362645cb37b2493eca4667a268f6');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-7078ac23afe3','2026-03-05 10:00:00','infrastructure.provider.created','infrastructure/providers/linea',1,NULL,'cc2a96aa924f723b3ad56be2c6ee3efc7d53b593f5733b845f435da2e8a6cb2d');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-707a9681fb93','2026-03-05 10:00:00','infrastructure.site.created','infrastructure/sites/cellar',1,NULL,'45d5d47a11c875d6b45745c27527718e4f9c5f535934765b99192bc6a5575058');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-707cfc16c0bb','2026-03-05 10:00:00','infrastructure.site.created','infrastructure/sites/hall',1,NULL,'19465998de19173f2fdb0a7a0cfc89bb00a1139566487cd17a5ef34177c020e5');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-7085fb14f66b','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/iron',1,NULL,'169221cb3d34723e99787a09746d9e98944199a0c320e193e6e0faca8192d648');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-708efe1022a0','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/vm-1',1,NULL,'cacf2353553b3026a14510d4ee00548159364642dbd4e7a5cf137602064840b1');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-70914658cb44','2026-03-05 10:00:00','infrastructure.service.created','infrastructure/services/mail',1,NULL,'07ba7ed024cc38a14e259838dae40a8d021ba44d12a4ff4a7a8f04a78aea9f81');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-709a8ec56128','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/steel',1,NULL,'e14c37f25df3c2cb11c2258e57828f1b61b073e37341503114f763471a37d80c');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-709c4d0d9476','2026-03-05 10:00:00','infrastructure.asset.moved','infrastructure/assets/vm-1',1,NULL,'1a3f48b0fea12e5693f3081cfc28458bfbf7102adcf27ed36cbf1a901161641c');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-709de5b342bc','2026-03-05 10:00:00','infrastructure.asset.retired','infrastructure/assets/iron',1,NULL,'110f9046fb7f784650ec77c233d1f01edda2f9768204d89764d5723bacdaffdc');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-709e90169e61','2026-03-05 10:00:00','infrastructure.asset.entrusted','infrastructure/assets/steel',1,NULL,'a0faadf468fc30598ed42d71354cb474df5e3ce5acc6e15f75a630931182af59');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-70a0d3c7c7d9','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'bccee8659cd679386a78b3f181fb8a94387c39572290c26ff87a0aee441b1ffa');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-70a2343b3050','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'14086733d28c97e7658b26628f63ab81149dd87d515dcf565a3a90da87b33adc');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-70a48e1065a7','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'6bc40c6c7667964771345ba312479d2070b518ce20df7e72cda8bc981f23c74c');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-70a60b2927e1','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'3ea02df6c8004b584e9b5ab9216c79e68851d479cf7a73e4aae20376cb457d12');
INSERT INTO events VALUES('019cbd70-9d00-764c-b653-70a876f939f3','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/services/mail',1,NULL,'abff3feb20386c3335c9c6ae03adda83b17ba7ec05e35f14b7f84d860b958510');
CREATE TABLE event_payloads (
    event_id TEXT NOT NULL PRIMARY KEY REFERENCES events (id),
    salt TEXT NOT NULL,
    payload TEXT,
    erased_by TEXT REFERENCES events (id)
) STRICT;
INSERT INTO event_payloads VALUES('019b78c9-0a80-7076-9edb-5f763cec8c95','d0d6651947b5aca1574cd679019e7102','{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"]],"agreements":[{"hash":"97697dcf15959317188b81f6889c51182a36eac1c496f9f4d6cb091e60d18b9a","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"903a322990ba219f0f530f9385b9f7208751ce08b2e68a9b1b8fb0edc10c50b4","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7076-9edb-5f775ef55249','1ba7efd42ed67b00f3d99e17bbad997d','{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"2cb38032fb897a43debc91e7097e86dd95bd9d79afea71f1cfafe4543d113d2c"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7076-9edb-5f7b782d6672','ca37809cf6428a1b78eaca0f120c8bf5','{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019b78c9-0a80-7076-9edb-5f28a7eb03fc"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7076-9edb-5f7e1557b302','78043a315b604a749493a28e17eee046','{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019b78c9-0a80-7076-9edb-5f28a7eb03fc"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7076-9edb-5f80ea30a828','4cd5e013e148924496de582173b753c3','{"by_mail":false}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7076-9edb-5f816d76bf51','b8bc0011d332757fc00a2f0599401cb0','{"by":"invitation","password":"2b4f42c3d3efb721d7bce09360c53186b493119e024b6fc27ce352dd82c773d5"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7076-9edb-5f8496495f23','e5645e82bdda796ee15fc4d0f2e7ab96','{"base":1,"hash":"903a322990ba219f0f530f9385b9f7208751ce08b2e68a9b1b8fb0edc10c50b4"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7076-9edb-5f86e4ab2f18','5a7b812a63bb13f8850c2ea8aa03fabd','{"hash":"6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7076-9edb-5fa019f6fe00','7d4ce63865ca5f338859d435f00012bd','{"body":"Because.","effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"title":"Change it"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7076-9edb-5fa28bb6ecf9','5a758d90069307a845058d4fe1922897','{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-7076-9edb-5f2f7bcb61c9"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-775b-b3f3-cbcc5c269a0b','989b89b63f0ae8d20389e48f70aa2598','{"decision":2,"hash":"6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-775b-b3f3-cbcded259b95','d4e57d2f3993ef3e123971f8439350f2','{"eligible":3,"frozen_hash":"55357e9124f19261844e2a8d84c02c95258b45c0dba79dacddf2cdda73291670","roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","voting_until":"2026-01-15T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8ef8-75f0-9dce-5a5c55167a82','dcf8ccf2032d0cdf71eb5f20aca7be51','{"choice":"yes","reason":"It is time."}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8efb-7465-aa22-f8742133438e','10a778ccbd1b9fa79407a0d2a772bb55','{"choice":"yes","reason":""}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7108-b88c-29156bc69b1c','bc5d0de0099708eddb906e8fa674bc86','{"draft":1,"hash":"6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e","valid_from":"2026-01-15","version":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7108-b88c-2917cfed9ecf','ac580ab2062e387159e9568be181917b','{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7108-b88c-291aa1d463b5','919ea1cb4d150824060a17e3465e1b8b','{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7108-b88c-291bcea57620','3daf2e7c6f12f784708dc7e6bbf64dd9','{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7108-b88c-291fc8a9a6ac','1c86c81ea89baab1424968f9c3088ec5','{"body":"Because.","effective_on":null,"effects":[{"effect":"note"}],"title":"Change it"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7108-b88c-292139eaf5f3','d730eb870c6a0c447778cfa0e541ff74','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-7076-9edb-5f2e047a8ea7"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7114-87e7-ae34593e1897','2a45e6f3446fed452299d1ef39f0b27b','{"eligible":3,"frozen_hash":"6526c7a7405bab2488dc216aa65bd7b45dfa672a42770a5262b38c517a0b34a9","roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","voting_until":"2026-01-29T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7114-87e7-ae385b1cb309','83fb12d5b8a496db69580c115f1a1715','{"body":"Because.","effective_on":null,"effects":[{"effect":"note"}],"title":"Change it"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7114-87e7-ae3a17c9577a','c4af29d44d110dcd9931d28db43e2353','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-7076-9edb-5f2e047a8ea7"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7114-87e7-ae3cfa84ea2e','3943383cca82c8bcd250022ff92930f1','{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-7242-a765-b282a545f34a','9f141db2009046b8ca8d1edfbe144f25','{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-7242-a765-b28cfeb63d9a','35b6d533ed7d40112d86a2ae8192155e','{"charged":3,"charges":"733204caafe12820dbfac6c25a3cc79c44f1f0d9d20b53378157cfc3cb555b3e","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"ab7fbcfce43ddfca5e0c395feccb63c3299f7c3f9e873ad1b286f3f9e47aa4ba","total_minor":4500}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-7242-a765-b2918779d138','6156fe9e759077e1b1bb69c13974dfb3','{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-7242-a765-b296c97e5aec','ef811416bde283e404874c6f2f67845b','{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-7242-a765-b29ae00a37e1','f876c414827faf2c1720b2df42b9b40c','{"entry":4,"reason":"The bank took it back."}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-7078ac23afe3','31cde0d62bc1b573a723501b14892fcc','{"communal":"Its members own it.","contract":"C-12, yearly","created_at":"2026-03-05T10:00:00","jurisdiction":"Spain","name":"Línea","not_communal":"The building is rented.","retired_on":null,"slug":"linea"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-707a9681fb93','96133b8705050ba11eb49cc3b0d15ee1','{"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Cellar","note":"Two keys.","provider":null,"retired_on":null,"slug":"cellar"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-707cfc16c0bb','81f530171124f554c3fa727841cd5c4f','{"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-7085fb14f66b','2776ff4ca73ad43c630f651c6bd8e072','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Iron","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"iron"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-708efe1022a0','3a721c0583ae7656558aa801e9f5550d','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"VM 1","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-70914658cb44','a0e1452d671eda725e702a4d8d540a68','{"address":"mail.example.org","costs":[],"created_at":"2026-03-05T10:00:00","kind":"mail","licence":"AGPL-3.0","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail","software":"Stalwart","version":"0.14"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-709a8ec56128','6c2876d055a52be22599c1a74755e699','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"both","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-709c4d0d9476','803afc2838c6eefd30a78a55c8a4f657','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"VM 1","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null},{"from":"2026-02-01","host":"steel","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-709de5b342bc','000fa000723247879aaa9e800544d727','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Iron","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":"2026-03-01","slug":"iron"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-709e90169e61','3dc099a829749bbdc819a4f83897cb7a','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-70a0d3c7c7d9','9f3eb67d12b9e21194ddf939e8b97850','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-70a2343b3050','41b5254da1233060333c67ae16dccd53','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-70a48e1065a7','d92663fcbce8d284e096d20a7d9b95cd','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-70a60b2927e1','69664a2e67be66b7ee24282ebec238ed','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-764c-b653-70a876f939f3','71eb8c133ce9fab93f60f8621e420170','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","kind":"mail","licence":"AGPL-3.0","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail","software":"Stalwart","version":"0.14"}',NULL);
CREATE TABLE seals (
    number INTEGER NOT NULL PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE REFERENCES events (id),
    hash TEXT NOT NULL,
    sealed_at TEXT NOT NULL
) STRICT;
INSERT INTO seals VALUES(1,'019b78c9-0a80-7076-9edb-5f763cec8c95','834e24cea1bbc8e4cb282a41ed92ba7a9ba074a19ce02b9ba58ef7a0bdade00e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(2,'019b78c9-0a80-7076-9edb-5f775ef55249','9a9d4de3571251ed714259a5844323215be4a4639923d536ede29e6b15c1050c','2026-01-15 09:00:00');
INSERT INTO seals VALUES(3,'019b78c9-0a80-7076-9edb-5f7b782d6672','7a72a05091c85336b64493b1547ba8a0f2fd9a2f54ff6240ffbf17faff28dce7','2026-01-15 09:00:00');
INSERT INTO seals VALUES(4,'019b78c9-0a80-7076-9edb-5f7e1557b302','47259e1f034b48432907885e2fde9a2d77de6b5503f802273821108414c021ea','2026-01-15 09:00:00');
INSERT INTO seals VALUES(5,'019b78c9-0a80-7076-9edb-5f80ea30a828','d45fe35d61412d354b1f9006f9ed22fbef95b4d9683895da224872edfb03ba6e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(6,'019b78c9-0a80-7076-9edb-5f816d76bf51','5465dda787a51a8fcfd84b4e93a5fcad1a53e37a4a85b289274b242cf9bd75f3','2026-01-15 09:00:00');
INSERT INTO seals VALUES(7,'019b78c9-0a80-7076-9edb-5f8496495f23','a78c16546750e4c2890253fa3f8694b4c657d61d2aa728877d2a8513cbb1438c','2026-01-15 09:00:00');
INSERT INTO seals VALUES(8,'019b78c9-0a80-7076-9edb-5f86e4ab2f18','4e918ea1a4c5e5af5a660e781de5c354fd0c828b64032f1d5ab050d3e5b00565','2026-01-15 09:00:00');
INSERT INTO seals VALUES(9,'019b78c9-0a80-7076-9edb-5fa019f6fe00','96c5c2367a994205038bfbd1fe912e21719629b999f7c0933458cb61bd5d7dc4','2026-01-15 09:00:00');
INSERT INTO seals VALUES(10,'019b78c9-0a80-7076-9edb-5fa28bb6ecf9','63133573b93dc99e0c136dc7e592cfbaf6544efff1bab119bc532c3e502f39df','2026-01-15 09:00:00');
INSERT INTO seals VALUES(11,'019b9cd5-8e80-775b-b3f3-cbcc5c269a0b','b6e37c504d1ac5b6e1ba5ecadc51c9c99c798feec824dde1caa6d1b0cb6db095','2026-01-15 09:00:00');
INSERT INTO seals VALUES(12,'019b9cd5-8e80-775b-b3f3-cbcded259b95','d952afb0c3be8a1739ec884359b1696d0013b048f61d2eb6ecb0548f0eb85e21','2026-01-15 09:00:00');
INSERT INTO seals VALUES(13,'019b9cd5-8ef8-75f0-9dce-5a5c55167a82','41f9f24353854c069b9e226fcd8e898f0c41f7eb0c5598c5f428440fdf275d00','2026-01-15 09:00:00');
INSERT INTO seals VALUES(14,'019b9cd5-8efb-7465-aa22-f8742133438e','3bfc428b48ff154bb44984b4b3d9bdd603319ebe5219ff45f813dafa6e0642ce','2026-01-15 09:00:00');
INSERT INTO seals VALUES(15,'019bc0e2-1280-7108-b88c-29156bc69b1c','ddb006506d2cd563ed17fe498aac6ebdcb78b509513773fdafc59b8ef471d79e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(16,'019bc0e2-1280-7108-b88c-2917cfed9ecf','5125b8851593d3107b489372c6167261b0cc85e73e89d0a0310b6bf72c914bff','2026-01-15 09:00:00');
INSERT INTO seals VALUES(17,'019bc0e2-1280-7108-b88c-291aa1d463b5','40f92e27862a356bc0cfed6947027e17afd7cecb7761d0a70a90e521cbf3c35f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(18,'019bc0e2-1280-7108-b88c-291bcea57620','3f516fb34673e242d6ef89eb3521d617944691533c63ba2d5bd05ca79488fe36','2026-01-15 09:00:00');
INSERT INTO seals VALUES(19,'019bc0e2-1280-7108-b88c-291fc8a9a6ac','c78c3f57870f61939b7f55a80be50308a6d6f2e45d258d6a363e74e5334660d7','2026-01-15 09:00:00');
INSERT INTO seals VALUES(20,'019bc0e2-1280-7108-b88c-292139eaf5f3','f964f324234f53e0e95ffe0873470c00b791442210a6efaa3f08241c1630ccb1','2026-01-15 09:00:00');
INSERT INTO seals VALUES(21,'019be4ee-9680-7114-87e7-ae34593e1897','e1bd731a4c928d6a36b51386a8d3222c48320b5339eaa6503002cceaf61fd08e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(22,'019be4ee-9680-7114-87e7-ae385b1cb309','45f6c4d29810af00451f7b376297ef79610faecf9b469629010c364409dca3f5','2026-01-15 09:00:00');
INSERT INTO seals VALUES(23,'019be4ee-9680-7114-87e7-ae3a17c9577a','5bf53539beeb3126fd6baf2b27af51b584bc3b532397c3f2117d314010f7e397','2026-01-15 09:00:00');
INSERT INTO seals VALUES(24,'019be4ee-9680-7114-87e7-ae3cfa84ea2e','527aa593596d50708c9a5c440e6ed7f88c7fd0dd46186d313cb75cb5093c34e4','2026-01-15 09:00:00');
INSERT INTO seals VALUES(25,'019c22ba-e680-7242-a765-b282a545f34a','95f484aa4448ba4e1a6c65e22b52a9a5e1588554d1bb5c00c29572439bd2e4bc','2026-01-15 09:00:00');
INSERT INTO seals VALUES(26,'019c22ba-e680-7242-a765-b28cfeb63d9a','4a2ab682a7bdd44755f4b0d3baf638191d52a0c28e3604bb7d9ec248cc7f3083','2026-01-15 09:00:00');
INSERT INTO seals VALUES(27,'019c22ba-e680-7242-a765-b2918779d138','364cc2d5d27009516418f67e0074a0b99d4a869a6169bea1f7db2279759d639d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(28,'019c22ba-e680-7242-a765-b296c97e5aec','913ebbd34ee2985f29e920221cddd6ac8740b0bbc710bae779c0c9904cd9546a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(29,'019c22ba-e680-7242-a765-b29ae00a37e1','253a8b3615effabc4ae8cedd01b2b0bc94ad6f209d02657898553ec4bf268894','2026-01-15 09:00:00');
INSERT INTO seals VALUES(30,'019cbd70-9d00-764c-b653-7078ac23afe3','e3949477e1e62089aa87b60851a73ea164ad87439ea068d80feddfc6f16939d8','2026-01-15 09:00:00');
INSERT INTO seals VALUES(31,'019cbd70-9d00-764c-b653-707a9681fb93','75af4bb681f159c6d4d59555d5023c0b9ba522c529c5d872c6ff2ac77d0a53dd','2026-01-15 09:00:00');
INSERT INTO seals VALUES(32,'019cbd70-9d00-764c-b653-707cfc16c0bb','a27c7e9b5d4210f73a6fbfac0eca1a42430f8dd4f942ee11cb9220849a7127c3','2026-01-15 09:00:00');
INSERT INTO seals VALUES(33,'019cbd70-9d00-764c-b653-7085fb14f66b','61c2923de972b917465ddb1ffe9180cd821ca78695c5b823957f5fdf89b2e596','2026-01-15 09:00:00');
INSERT INTO seals VALUES(34,'019cbd70-9d00-764c-b653-708efe1022a0','8c353dce2d888630497dbc05882253ef9c6d1f6a627f82206100ac0436a0b171','2026-01-15 09:00:00');
INSERT INTO seals VALUES(35,'019cbd70-9d00-764c-b653-70914658cb44','bf61900ca979fbd9a1391bde15743ad19e638e374325fc97a886845e803afcb1','2026-01-15 09:00:00');
INSERT INTO seals VALUES(36,'019cbd70-9d00-764c-b653-709a8ec56128','373e9eff2d962a15320306db8671eaea6d32646a875347dcc5d9d2717e22c53b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(37,'019cbd70-9d00-764c-b653-709c4d0d9476','b9dab1e2937649187124a7473b472bf4f7ca435f5e58802fb4c867fd029f6bbe','2026-01-15 09:00:00');
INSERT INTO seals VALUES(38,'019cbd70-9d00-764c-b653-709de5b342bc','dbf544ff264ee66be0e7f27f327d82d7a86084c0efbe4560b6c379abc498d1fc','2026-01-15 09:00:00');
INSERT INTO seals VALUES(39,'019cbd70-9d00-764c-b653-709e90169e61','2b75dc179e7341a577e8e01cc1e35b28f98470f9a06a6746d220a0afe4fcae31','2026-01-15 09:00:00');
INSERT INTO seals VALUES(40,'019cbd70-9d00-764c-b653-70a0d3c7c7d9','38a48d04dc75a2d06b165b98c53243b17f59d2143d04eb604c80c8cd24266037','2026-01-15 09:00:00');
INSERT INTO seals VALUES(41,'019cbd70-9d00-764c-b653-70a2343b3050','bb877061028018f8289457b271a4c7675faed889d73ec687eb9a96a043eda993','2026-01-15 09:00:00');
INSERT INTO seals VALUES(42,'019cbd70-9d00-764c-b653-70a48e1065a7','a826653974a1530f6f9bb23c8802764191fc0a509bbb10cee4a010e55690ff5d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(43,'019cbd70-9d00-764c-b653-70a60b2927e1','997efcc77309a137e200d3939d02e53ca98fdc087b35544c31d623e4630d7df8','2026-01-15 09:00:00');
INSERT INTO seals VALUES(44,'019cbd70-9d00-764c-b653-70a876f939f3','c94d53d04f215a9d3ba90a32fcf3d41dca563c20014c1b780a717630d1b656bf','2026-01-15 09:00:00');
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
INSERT INTO providers VALUES('019cbd70-9d00-764c-b653-7077ba71cff0','linea','Línea','Spain','C-12, yearly','Its members own it.','The building is rented.',NULL,'2026-03-05 10:00:00');
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
INSERT INTO sites VALUES('019cbd70-9d00-764c-b653-70793d8246a7','cellar','Cellar','Jaca',NULL,'Two keys.',NULL,'2026-03-05 10:00:00');
INSERT INTO sites VALUES('019cbd70-9d00-764c-b653-707be0d45f23','hall','Hall','Jaca','019cbd70-9d00-764c-b653-7077ba71cff0','Two keys.',NULL,'2026-03-05 10:00:00');
CREATE TABLE assets (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    operating_system TEXT NOT NULL,
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO assets VALUES('019cbd70-9d00-764c-b653-707d8e9f4f85','iron','Iron','64 GB','Debian 13','2026-03-01','2026-03-05 10:00:00');
INSERT INTO assets VALUES('019cbd70-9d00-764c-b653-70865e586823','vm-1','VM 1','64 GB','Debian 13',NULL,'2026-03-05 10:00:00');
INSERT INTO assets VALUES('019cbd70-9d00-764c-b653-7092873c7a86','steel','Steel','64 GB','Debian 13',NULL,'2026-03-05 10:00:00');
CREATE TABLE services (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('mail', 'conferencing', 'online_work', 'storage', 'access', 'web')),
    purpose TEXT NOT NULL,
    address TEXT NOT NULL,
    software TEXT NOT NULL,
    version TEXT NOT NULL,
    licence TEXT NOT NULL,
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO services VALUES('019cbd70-9d00-764c-b653-708f65f4b041','mail','Mail','mail','For everybody.','mail.example.org','Stalwart','0.14','AGPL-3.0',NULL,'2026-03-05 10:00:00');
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
INSERT INTO places VALUES('019cbd70-9d00-764c-b653-7084d2d26d4a','019cbd70-9d00-764c-b653-707d8e9f4f85',NULL,'2026-01-01','own_site','019cbd70-9d00-764c-b653-70793d8246a7',NULL,'2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-764c-b653-708dce3275cc','019cbd70-9d00-764c-b653-70865e586823',NULL,'2026-01-01',NULL,NULL,'019cbd70-9d00-764c-b653-707d8e9f4f85','2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-764c-b653-70907f91aa41',NULL,'019cbd70-9d00-764c-b653-708f65f4b041','2026-01-01',NULL,NULL,'019cbd70-9d00-764c-b653-70865e586823','2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-764c-b653-7099db1fae59','019cbd70-9d00-764c-b653-7092873c7a86',NULL,'2026-01-01','colocated','019cbd70-9d00-764c-b653-707be0d45f23',NULL,'2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-764c-b653-709ba5826952','019cbd70-9d00-764c-b653-70865e586823',NULL,'2026-02-01',NULL,NULL,'019cbd70-9d00-764c-b653-7092873c7a86','2026-03-05 10:00:00');
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
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-707e074356a9','019cbd70-9d00-764c-b653-707d8e9f4f85','hardware','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-707f4bcbab1c','019cbd70-9d00-764c-b653-707d8e9f4f85','operating_system','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-7080a7993381','019cbd70-9d00-764c-b653-707d8e9f4f85','virtualisation','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-7081275ab76c','019cbd70-9d00-764c-b653-707d8e9f4f85','backups','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-708200b01aac','019cbd70-9d00-764c-b653-707d8e9f4f85','security','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-708374219df2','019cbd70-9d00-764c-b653-707d8e9f4f85','software_choice','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-70876f6d0981','019cbd70-9d00-764c-b653-70865e586823','hardware','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-7088ad35a9d6','019cbd70-9d00-764c-b653-70865e586823','operating_system','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-70895028dff9','019cbd70-9d00-764c-b653-70865e586823','virtualisation','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-708a1c552d6d','019cbd70-9d00-764c-b653-70865e586823','backups','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-708b92e9d9e8','019cbd70-9d00-764c-b653-70865e586823','security','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-708c2488c32d','019cbd70-9d00-764c-b653-70865e586823','software_choice','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-7093168abd08','019cbd70-9d00-764c-b653-7092873c7a86','hardware','both',NULL,'019bc0e2-1280-7108-b88c-29183fd39e1e');
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-709440dfeb61','019cbd70-9d00-764c-b653-7092873c7a86','operating_system','provider',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-7095114827cb','019cbd70-9d00-764c-b653-7092873c7a86','virtualisation','ours','019b78c9-0a80-7076-9edb-5f4299a93825',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-7096c304a64f','019cbd70-9d00-764c-b653-7092873c7a86','backups','ours','019b78c9-0a80-7076-9edb-5f4299a93825',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-7097af1fb6a9','019cbd70-9d00-764c-b653-7092873c7a86','security','ours','019b78c9-0a80-7076-9edb-5f4299a93825',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-764c-b653-7098b695e2e5','019cbd70-9d00-764c-b653-7092873c7a86','software_choice','ours','019b78c9-0a80-7076-9edb-5f4299a93825',NULL);
CREATE TABLE costs (
    id TEXT NOT NULL PRIMARY KEY,
    asset_id TEXT REFERENCES assets (id),
    service_id TEXT REFERENCES services (id),
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
    CHECK ((asset_id IS NULL) <> (service_id IS NULL)),
    CHECK ((basis = 'power') = (amount_minor IS NULL)),
    CHECK ((basis = 'purchase') = (life_months IS NOT NULL)),
    CHECK ((basis = 'power') = (watts IS NOT NULL) AND (basis = 'power') = (tariff_millionths IS NOT NULL))
) STRICT;
INSERT INTO costs VALUES('019cbd70-9d00-764c-b653-709f6e6d74cf','019cbd70-9d00-764c-b653-7092873c7a86',NULL,1,'Rent','monthly',3100,NULL,NULL,NULL,'2026-01-15','2029-01-01','2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-764c-b653-70a1929483eb','019cbd70-9d00-764c-b653-7092873c7a86',NULL,2,'Name','yearly',1200,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-764c-b653-70a397976608','019cbd70-9d00-764c-b653-7092873c7a86',NULL,3,'Box','purchase',90000,48,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-764c-b653-70a56af4f1dd','019cbd70-9d00-764c-b653-7092873c7a86',NULL,4,'Power','power',NULL,NULL,9,200000,'2026-01-15','2029-01-01','2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-764c-b653-70a7ca3cebd5',NULL,'019cbd70-9d00-764c-b653-708f65f4b041',1,'Support','monthly',500,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
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
) STRICT;
CREATE INDEX authorities_decision ON authorities (decision_id);
CREATE INDEX members_sort ON members (sort_key, number);
CREATE INDEX members_email ON members (email);
CREATE INDEX members_class ON members (class_id, status);
CREATE INDEX member_statuses_member ON member_statuses (member_id, valid_from);
CREATE INDEX access_tokens_member ON access_tokens (member_id);
CREATE INDEX sign_in_attempts_account ON sign_in_attempts (account, attempted_at);
CREATE INDEX sign_in_attempts_address ON sign_in_attempts (address, attempted_at);
CREATE INDEX sessions_member ON sessions (member_id);
CREATE INDEX role_grants_member ON role_grants (member_id);
CREATE INDEX outbox_waiting ON outbox (sent_at, next_attempt_at);
CREATE INDEX circle_members_circle ON circle_members (circle_id);
CREATE INDEX circle_members_member ON circle_members (member_id);
CREATE INDEX decisions_stage ON decisions (stage, voting_until);
CREATE INDEX decision_effects_decision ON decision_effects (decision_id);
CREATE INDEX rule_values_key ON rule_values (rule_key, scope, valid_from);
CREATE INDEX postings_entry ON postings (entry_id);
CREATE INDEX postings_member ON postings (member_id);
CREATE INDEX charges_run ON charges (run_id);
CREATE INDEX charges_member ON charges (member_id, due_on, amount_minor);
CREATE INDEX charges_period ON charges (period);
CREATE INDEX payments_member ON payments (member_id, received_on);
CREATE INDEX payments_received ON payments (received_on);
CREATE TRIGGER journal_entries_keep BEFORE UPDATE ON journal_entries BEGIN SELECT RAISE(ABORT, 'journal entries are never edited'); END;
CREATE TRIGGER journal_entries_stay BEFORE DELETE ON journal_entries BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;
CREATE TRIGGER postings_keep BEFORE UPDATE ON postings BEGIN SELECT RAISE(ABORT, 'postings are never edited'); END;
CREATE TRIGGER postings_stay BEFORE DELETE ON postings BEGIN SELECT RAISE(ABORT, 'postings are never deleted'); END;
CREATE INDEX events_subject ON events (subject);
CREATE INDEX api_tokens_member ON api_tokens (member_id);
CREATE INDEX member_imports_member ON member_imports (member_id);
COMMIT;
