PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO __diesel_schema_migrations VALUES('20261123000001','2026-11-23 21:53:49');
INSERT INTO __diesel_schema_migrations VALUES('20261123000002','2026-11-23 21:53:49');
INSERT INTO __diesel_schema_migrations VALUES('20261123000003','2026-11-23 21:53:49');
INSERT INTO __diesel_schema_migrations VALUES('20261123000004','2026-11-23 21:53:49');
INSERT INTO __diesel_schema_migrations VALUES('20261123000005','2026-11-23 21:53:49');
INSERT INTO __diesel_schema_migrations VALUES('20261123000006','2026-11-23 21:53:49');
INSERT INTO __diesel_schema_migrations VALUES('20261123000007','2026-11-23 21:53:49');
INSERT INTO __diesel_schema_migrations VALUES('20261123000008','2026-11-23 21:53:49');
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
INSERT INTO setup_tokens VALUES('0925d81dc1bec7c10bc7fa46b680986c74f0f1b01593a38d98013f7cbfbca4ce','2026-01-01 09:00:00','2026-01-01 09:00:00');
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
INSERT INTO authorities VALUES('019b78c9-0a80-7133-ac9e-73b20e062847','decision','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',NULL,NULL,NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019b78c9-0a80-7133-ac9e-74062653d459','delegated_power',NULL,'membership_secretary','019b78c9-0a80-7133-ac9e-73b6d8f90972',NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019bc0e2-1280-7208-b221-4af3d6b45fe5','decision','019b78c9-0a80-7133-ac9e-7415de608967',NULL,NULL,NULL,NULL,NULL,'2026-01-15 09:00:00');
CREATE TABLE classes (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO classes VALUES('019b78c9-0a80-7133-ac9e-73b3b8db2788','full','Full member',0,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO classes VALUES('019b78c9-0a80-7133-ac9e-73b452761713','supporting','Supporting member',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO classes VALUES('019b78c9-0a80-7133-ac9e-73b5947ccc8d','organisation','Organisation',2,'019b78c9-0a80-7133-ac9e-73b20e062847');
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
INSERT INTO members VALUES('019b78c9-0a80-7133-ac9e-73d0d6a9a9d5',1,'person','Inés Villalba','3b45334f04553b41412b412d2b0143880e01dcc1dc0b','ines villalba','ines@example.org','en','019b78c9-0a80-7133-ac9e-73b3b8db2788','active','2026-01-01','019b78c9-0a80-7133-ac9e-73b20e062847','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-7133-ac9e-74075ba4236f',2,'person','Ana "Nan" Ruiz','2b452b040976452b450976044d533b5d011201dcc2dcc2dc07','ana nan ruiz',NULL,'en','019b78c9-0a80-7133-ac9e-73b3b8db2788','active','2026-01-01','019b78c9-0a80-7133-ac9e-74062653d459','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-7133-ac9e-740ac8ae3477',3,'person','=Nour Haddad','0c894547534d04392b31312b31011001c5dcc2dc09','nour haddad','nour@example.org','es','019b78c9-0a80-7133-ac9e-73b3b8db2788','active','2026-01-01','019b78c9-0a80-7133-ac9e-74062653d459','2026-01-01 09:00:00');
CREATE TABLE member_statuses (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    status TEXT NOT NULL,
    class_id TEXT NOT NULL REFERENCES classes (id),
    valid_from TEXT NOT NULL,
    authority_id TEXT REFERENCES authorities (id),
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO member_statuses VALUES('019b78c9-0a80-7133-ac9e-73d13088e8ac','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','active','019b78c9-0a80-7133-ac9e-73b3b8db2788','2026-01-01','019b78c9-0a80-7133-ac9e-73b20e062847','2026-01-01 09:00:00');
INSERT INTO member_statuses VALUES('019b78c9-0a80-7133-ac9e-7408e2c0d85a','019b78c9-0a80-7133-ac9e-74075ba4236f','active','019b78c9-0a80-7133-ac9e-73b3b8db2788','2026-01-01','019b78c9-0a80-7133-ac9e-74062653d459','2026-01-01 09:00:00');
INSERT INTO member_statuses VALUES('019b78c9-0a80-7133-ac9e-740b6ed66f3c','019b78c9-0a80-7133-ac9e-740ac8ae3477','active','019b78c9-0a80-7133-ac9e-73b3b8db2788','2026-01-01','019b78c9-0a80-7133-ac9e-74062653d459','2026-01-01 09:00:00');
CREATE TABLE credentials (
    member_id TEXT NOT NULL PRIMARY KEY REFERENCES members (id),
    password_hash TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
INSERT INTO credentials VALUES('019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','$argon2id$v=19$m=19456,t=2,p=1$KRHeLbY2/6HoYJF/YghRPA$JByPgR9Yz8WmshLkbXYxdXbACh4KY28Nl9uNh9+z9Ks','2026-01-01 09:00:00');
INSERT INTO credentials VALUES('019b78c9-0a80-7133-ac9e-740ac8ae3477','$argon2id$v=19$m=19456,t=2,p=1$1y7HNr3CwxGP8EjOtRY5Zw$GM5Bn0Zg2FpEgRCWEbndK8N9rQrtjKHfJSQehI/t4SM','2026-01-01 09:00:00');
CREATE TABLE access_tokens (
    token_hash TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    created_by TEXT,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;
INSERT INTO access_tokens VALUES('b4dc03f7e62c4a5ee6f84f22e1b476b1c5cf270cebae1affd7b064775872f727','019b78c9-0a80-7133-ac9e-740ac8ae3477','invitation','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-01-01 09:00:00','2026-01-15 09:00:00','2026-01-01 09:00:00');
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
INSERT INTO role_grants VALUES('019b78c9-0a80-7133-ac9e-73d221a5bb00','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','curator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7133-ac9e-73b20e062847',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-7133-ac9e-73d38feb6ade','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','membership_secretary',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7133-ac9e-73b20e062847',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-7133-ac9e-73d406627a71','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','treasurer',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7133-ac9e-73b20e062847',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-7133-ac9e-73d540f35efb','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','facilitator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7133-ac9e-73b20e062847',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-7133-ac9e-73d6e1b096b9','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','system_administrator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-7133-ac9e-73b20e062847',NULL,'2026-01-01 09:00:00');
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
INSERT INTO circles VALUES('019bc0e2-1280-7208-b221-4b04c8f0d67b','machines','Machines','Care.',NULL,'2026-01-15','019bc0e2-1280-7208-b221-4af3d6b45fe5','2026-01-15 09:00:00');
CREATE TABLE circle_members (
    id TEXT NOT NULL PRIMARY KEY,
    circle_id TEXT NOT NULL REFERENCES circles (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO circle_members VALUES('019bc0e2-1280-7208-b221-4b0516592332','019bc0e2-1280-7208-b221-4b04c8f0d67b','019b78c9-0a80-7133-ac9e-74075ba4236f','2026-01-15',NULL,'019bc0e2-1280-7208-b221-4af3d6b45fe5');
CREATE TABLE agreements (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bylaws', 'policy', 'procedure', 'guide')),
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'members')),
    created_by TEXT REFERENCES members (id),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO agreements VALUES('019b78c9-0a80-7133-ac9e-73d76353ddc3','bylaws','Bylaws','bylaws','public','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-01-01 09:00:00');
INSERT INTO agreements VALUES('019b78c9-0a80-7133-ac9e-73f2e34d805e','dues-policy','Dues policy','policy','public','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-01-01 09:00:00');
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
INSERT INTO agreement_versions VALUES('019b78c9-0a80-7133-ac9e-73d86c730a5a','019b78c9-0a80-7133-ac9e-73d76353ddc3',1,NULL,replace('## Foundations {#foundations}\n\n### Purpose {#purpose}\n\nDitch Mail exists so that its members may own together the digital services on which they depend, and decide together how these are run. It provides services to its members at cost. It does not sell attention, does not trade in personal data, and does not seek profit from its members'' need.\n\n### What is held in common {#commons}\n\nThe machines, addresses, domains, funds and documentation of Ditch Mail, and the record of its acts, are held in common and belong to no member singly. What a member stores on the services remains that member''s own.\n\n## Members {#members}\n\n### Classes of members {#classes}\n\nThe classes of members are those listed among the rules. For each class the list says whether its members vote and what dues they pay. A member may ask to change class; the change takes effect when it is entered in the register.\n\n### Admission {#admission}\n\nWhoever shares the purpose and accepts the agreements may apply. The membership secretary admits applicants, and enters in the register the day of admission and the authority by which it was done. An application may be declined only for a reason given in writing. Whoever is declined may ask that the members decide.\n\n### Leaving {#exit}\n\nA member may leave at any time without giving a reason, by telling the membership secretary. Before the services end, the member receives their data in open formats. Dues already owed remain owed; dues paid for later months are returned.\n\n## Deciding {#deciding}\n\n### Voting rights {#voting-rights}\n\nEach member of a class with a vote, person or organisation alike, has one vote, whatever they pay and however much they use. Members of the other classes may speak in every discussion. A member can see whether they are on the roll for a vote, and why.\n\n### Waiting period {#waiting-period}\n\nA member votes in decisions opened for voting once the number of days that the rules give has passed since they joined. The day of joining is the one in the register. The founding act is bound by no waiting period.\n\n### Discussion {#discussion}\n\nEvery proposal is discussed in the open before voting opens, for at least the number of days that the rules give for its kind: ordinary matters, policies and dues, or bylaws. All members may speak.\n\n### Voting period {#voting-period}\n\nOnce opened, voting lasts the number of days that the rules give for the kind of decision. A member votes yes, votes no or abstains, and may give a reason. The text, its effects, the roll and the rules that govern the vote are fixed when voting opens.\n\n### Quorum {#quorum}\n\nA decision is valid only if the part of the roll that the rules give for its kind takes part. Yes votes, no votes and abstentions all count as taking part. If the quorum is not reached the proposal fails, and may be proposed again.\n\n### Majorities {#majorities}\n\nA proposal passes if it reaches the majority that the rules give for its kind, counted from yes and no votes only. Abstentions count towards the quorum and towards nothing else. A tie does not pass.\n\n### Amending these bylaws {#amendments}\n\nThese bylaws are changed only by a decision of the members, with the discussion, voting period, quorum and majority that the rules give for bylaws. A proposal shows the old wording beside the new. Every earlier version stays readable, together with the decision that adopted it.\n\n## Roles and circles {#roles-and-circles}\n\n### Roles {#roles}\n\nThe roles of Ditch Mail are those listed among the rules, each with what its holder may do. They are given by decision of the members. A role may have several holders, and a person several roles, but no auditor is also treasurer.\n\n### Terms {#terms}\n\nNo role is held for longer at a time than the number of months that the rules give without a new decision. The decision that fills a role names the first and the last day of the term. The same person may be appointed again.\n\n### Circles {#circles}\n\nA circle is a group of members with a task of its own. The decision that forms it gives its name and its mandate. A circle decides on what lies within its mandate; whatever goes beyond it returns to the members.\n\n## Holding to account {#holding-to-account}\n\n### Monitoring {#monitoring}\n\nMembers see how the shared services are used, what they cost, and whether the rules are kept. What concerns one member is shown to that member alone. Those who measure answer to the members.\n\n### The record {#record}\n\nEvery act that changes a rule, a role, a membership, an agreement or the books is entered in a log, with what was done, by which member and by whose authority. The log names members by number only, and all members may read it. No entry is removed or altered.\n\n### Graduated sanctions {#sanctions}\n\nA breach of the agreements is answered in steps: a conversation, a written warning, the limiting of a service, suspension, and exclusion. A step is left out only where the harm is grave. Suspension and exclusion are decided by the members. Every sanction names the clause that was broken and, exclusion apart, the day on which it ends. Whoever has received one may appeal to members who took no part in it.\n\n### Conflicts {#conflict}\n\nMembers in conflict are first asked to speak with each other. If that does not help, either may ask for a mediator whom both accept. What is said in mediation stays there. To ask for it costs nothing and is held against nobody.\n\n### Dissolution {#dissolution}\n\nDitch Mail is dissolved by a decision with the discussion, voting period, quorum and majority that the rules give for bylaws. The services run on until every member has had time to move their data. What remains when debts are paid passes to a community with a like purpose, and none of it to members.\n','\n',char(10)),'97697dcf15959317188b81f6889c51182a36eac1c496f9f4d6cb091e60d18b9a','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO agreement_versions VALUES('019b78c9-0a80-7133-ac9e-73f303ab6439','019b78c9-0a80-7133-ac9e-73f2e34d805e',1,NULL,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n','\n',char(10)),'903a322990ba219f0f530f9385b9f7208751ce08b2e68a9b1b8fb0edc10c50b4','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO agreement_versions VALUES('019bc0e2-1280-7208-b221-4af4e2909382','019b78c9-0a80-7133-ac9e-73f2e34d805e',2,'019b78c9-0a80-7133-ac9e-73f303ab6439',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-7208-b221-4af3d6b45fe5');
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
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73d995c95d6d','019b78c9-0a80-7133-ac9e-73d86c730a5a',0,'foundations','Foundations','ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73da930c0a6d','019b78c9-0a80-7133-ac9e-73d86c730a5a',1,'purpose','Purpose','3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73db4b90b6e6','019b78c9-0a80-7133-ac9e-73d86c730a5a',2,'commons','What is held in common','9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73dc6ca37e64','019b78c9-0a80-7133-ac9e-73d86c730a5a',3,'members','Members','e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73dd776a4f37','019b78c9-0a80-7133-ac9e-73d86c730a5a',4,'classes','Classes of members','7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73de167151b1','019b78c9-0a80-7133-ac9e-73d86c730a5a',5,'admission','Admission','aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73df3c10da54','019b78c9-0a80-7133-ac9e-73d86c730a5a',6,'exit','Leaving','956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73e08b6e8678','019b78c9-0a80-7133-ac9e-73d86c730a5a',7,'deciding','Deciding','45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73e160794fe2','019b78c9-0a80-7133-ac9e-73d86c730a5a',8,'voting-rights','Voting rights','2e86ad923baf375a9ed5f297b9fcb90df6fe08ca1b6224fdd017b660d21869b4',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73e2e51472ae','019b78c9-0a80-7133-ac9e-73d86c730a5a',9,'waiting-period','Waiting period','c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73e382beb18d','019b78c9-0a80-7133-ac9e-73d86c730a5a',10,'discussion','Discussion','3b189ec53ee3c5827e0d3d896e0149348de09a0124d3657ac5a0f02c59559f53',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73e4b8f412ec','019b78c9-0a80-7133-ac9e-73d86c730a5a',11,'voting-period','Voting period','b49eec695581964ccae2dd30f48bc18eba57a4f5f9c8ca3a88e0815770f71397',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73e5686d4304','019b78c9-0a80-7133-ac9e-73d86c730a5a',12,'quorum','Quorum','091bc2db6c1c9225a039c8802d0f78f58079e5ec712fb555448e0de7a6a5d35c',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73e6d64c25f0','019b78c9-0a80-7133-ac9e-73d86c730a5a',13,'majorities','Majorities','de6df844eaa5a0a4a68b6776c0f50f038e0e3defebd7995b9a7452e2056fd9fe',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73e78e5c5085','019b78c9-0a80-7133-ac9e-73d86c730a5a',14,'amendments','Amending these bylaws','99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73e8898d9fd4','019b78c9-0a80-7133-ac9e-73d86c730a5a',15,'roles-and-circles','Roles and circles','d7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73e9e6d0c002','019b78c9-0a80-7133-ac9e-73d86c730a5a',16,'roles','Roles','066c91f038308cc7a43799e462742f25aaa3357b3a3d4bc0b62358941237f8aa',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73eac4c6c8f9','019b78c9-0a80-7133-ac9e-73d86c730a5a',17,'terms','Terms','e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73eb2e43c031','019b78c9-0a80-7133-ac9e-73d86c730a5a',18,'circles','Circles','7cb0d01fd50fad750fa3166f709cbba1d4bf2cb21c92f6744ee6937a771b9728',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73ec74992efb','019b78c9-0a80-7133-ac9e-73d86c730a5a',19,'holding-to-account','Holding to account','25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73edc886e947','019b78c9-0a80-7133-ac9e-73d86c730a5a',20,'monitoring','Monitoring','ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73eed13bbaa9','019b78c9-0a80-7133-ac9e-73d86c730a5a',21,'record','The record','398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73ef1a210e63','019b78c9-0a80-7133-ac9e-73d86c730a5a',22,'sanctions','Graduated sanctions','2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73f085b112f5','019b78c9-0a80-7133-ac9e-73d86c730a5a',23,'conflict','Conflicts','98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73f1e0b503e5','019b78c9-0a80-7133-ac9e-73d86c730a5a',24,'dissolution','Dissolution','8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73f4d3111f89','019b78c9-0a80-7133-ac9e-73f303ab6439',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73f5ceba9b0e','019b78c9-0a80-7133-ac9e-73f303ab6439',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73f62a2c33aa','019b78c9-0a80-7133-ac9e-73f303ab6439',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73f761e489cf','019b78c9-0a80-7133-ac9e-73f303ab6439',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73f8c075fc01','019b78c9-0a80-7133-ac9e-73f303ab6439',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73f97bf0ecad','019b78c9-0a80-7133-ac9e-73f303ab6439',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73fa469bd5a6','019b78c9-0a80-7133-ac9e-73f303ab6439',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73fba39175f5','019b78c9-0a80-7133-ac9e-73f303ab6439',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73fc640870ac','019b78c9-0a80-7133-ac9e-73f303ab6439',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73fd558193c3','019b78c9-0a80-7133-ac9e-73f303ab6439',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019b78c9-0a80-7133-ac9e-73fe275bf83e','019b78c9-0a80-7133-ac9e-73f303ab6439',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019bc0e2-1280-7208-b221-4af53647c6a0','019bc0e2-1280-7208-b221-4af4e2909382',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019bc0e2-1280-7208-b221-4af6002838f0','019bc0e2-1280-7208-b221-4af4e2909382',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019bc0e2-1280-7208-b221-4af7aaecbd56','019bc0e2-1280-7208-b221-4af4e2909382',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019bc0e2-1280-7208-b221-4af89509a61f','019bc0e2-1280-7208-b221-4af4e2909382',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019bc0e2-1280-7208-b221-4af994fe9c32','019bc0e2-1280-7208-b221-4af4e2909382',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019bc0e2-1280-7208-b221-4afa5c9622f8','019bc0e2-1280-7208-b221-4af4e2909382',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019bc0e2-1280-7208-b221-4afb5aec8268','019bc0e2-1280-7208-b221-4af4e2909382',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019bc0e2-1280-7208-b221-4afcdc47fd8b','019bc0e2-1280-7208-b221-4af4e2909382',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019bc0e2-1280-7208-b221-4afd314ac54f','019bc0e2-1280-7208-b221-4af4e2909382',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019bc0e2-1280-7208-b221-4afe9eba445c','019bc0e2-1280-7208-b221-4af4e2909382',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019bc0e2-1280-7208-b221-4affd248d0fe','019bc0e2-1280-7208-b221-4af4e2909382',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO clauses VALUES('019bc0e2-1280-7208-b221-4b00c0d9752e','019bc0e2-1280-7208-b221-4af4e2909382',11,'hardship','hardship','48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d',2,'019bc0e2-1280-7208-b221-4af3d6b45fe5');
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
INSERT INTO drafts VALUES('019b78c9-0a80-7133-ac9e-74109b89a814','019b78c9-0a80-7133-ac9e-73f2e34d805e',1,'019b78c9-0a80-7133-ac9e-73f303ab6439',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),2,'adopted','019b78c9-0a80-7133-ac9e-7415de608967','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-01-01 09:00:00');
CREATE TABLE draft_revisions (
    id TEXT NOT NULL PRIMARY KEY,
    draft_id TEXT NOT NULL REFERENCES drafts (id),
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES members (id),
    saved_at TEXT NOT NULL,
    UNIQUE (draft_id, revision)
) STRICT;
INSERT INTO draft_revisions VALUES('019b78c9-0a80-7133-ac9e-7411704b8fb4','019b78c9-0a80-7133-ac9e-74109b89a814',1,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n','\n',char(10)),'019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-01-01 09:00:00');
INSERT INTO draft_revisions VALUES('019b78c9-0a80-7133-ac9e-7413d5405785','019b78c9-0a80-7133-ac9e-74109b89a814',2,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-01-01 09:00:00');
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
INSERT INTO decisions VALUES('019b78c9-0a80-7133-ac9e-7397dc5ce5f0',1,'founding','Founding of Ditch Mail','Mail for the valley.',NULL,'019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','enacted',1,'2026-01-01 09:00:00',NULL,NULL,NULL,NULL,'2026-01-01 09:00:00','2026-01-01','2026-01-01 09:00:00',1,NULL,NULL,NULL);
INSERT INTO decisions VALUES('019b78c9-0a80-7133-ac9e-7415de608967',2,'policy','Change it','Because.',NULL,'019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','enacted',1,'2026-01-01 09:00:00','2026-01-01 09:00:00','2026-01-08 09:00:00','2026-01-08 09:00:00','2026-01-15 09:00:00','2026-01-15 09:00:00',NULL,'2026-01-15 09:00:00',1,NULL,'c49a5dade3ab5ca8fd5e0d1f6114e85c3098efa7f90c6bbf606c6d8931ce47dc','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a');
INSERT INTO decisions VALUES('019bc0e2-1280-7208-b221-4b088914fe52',3,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','refused',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00','2026-01-22 09:00:00','2026-01-29 09:00:00','2026-01-29 09:00:00',NULL,NULL,0,NULL,'87ba7835e9149048d2c40157db1e423191e744cca300a209a2ee380248ea4447','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a');
INSERT INTO decisions VALUES('019be4ee-9680-7419-91b0-7fb18e53fa31',4,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','discussion',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE decision_effects (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    position INTEGER NOT NULL,
    effect TEXT NOT NULL,
    draft_hash TEXT
) STRICT;
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-7398f1b479ac','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',0,'{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-739901fc9176','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',1,'{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-739a88197133','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',2,'{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-739b505ee9fb','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',3,'{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-739c9af38986','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',4,'{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-739d2ccf6a86','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',5,'{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-739e3e38d5e6','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',6,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-739f2494d61e','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',7,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73a0d56a034d','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',8,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73a17dd0b72f','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',9,'{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73a28732417c','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',10,'{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73a3eb41648b','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',11,'{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73a4ca791422','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',12,'{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73a55c5abb13','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',13,'{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73a6f2312edd','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',14,'{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73a7332433f8','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',15,'{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73a80f05f715','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',16,'{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73a9e2130819','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',17,'{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73aa3632a0b0','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',18,'{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73ab1ab4be3c','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',19,'{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73ac91a18d30','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',20,'{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73adff70e752','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',21,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73ae39eea2eb','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',22,'{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73af9898b4a4','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',23,'{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73b0bfeeb81a','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',24,'{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-73b13e8984fd','019b78c9-0a80-7133-ac9e-7397dc5ce5f0',25,'{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-742b674001c4','019b78c9-0a80-7133-ac9e-7415de608967',0,'{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}','6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e');
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-742c745ef16f','019b78c9-0a80-7133-ac9e-7415de608967',1,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-7133-ac9e-742d223682bc','019b78c9-0a80-7133-ac9e-7415de608967',2,'{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}',NULL);
INSERT INTO decision_effects VALUES('019bc0e2-1280-7208-b221-4b0aab44d147','019bc0e2-1280-7208-b221-4b088914fe52',0,'{"effect":"note"}',NULL);
INSERT INTO decision_effects VALUES('019be4ee-9680-7419-91b0-7fb36e14c0e5','019be4ee-9680-7419-91b0-7fb18e53fa31',0,'{"effect":"note"}',NULL);
CREATE TABLE comments (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL,
    author_id TEXT NOT NULL REFERENCES members (id),
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (decision_id, number)
) STRICT;
INSERT INTO comments VALUES('019be4ee-9680-7419-91b0-7fb7c7f2f3e9','019be4ee-9680-7419-91b0-7fb18e53fa31',1,'019b78c9-0a80-7133-ac9e-74075ba4236f',replace('She said: "no\yes", ''so''.\n	Ça va? ¡Sí! 水路 🌾 {"a":1}, =1+1','\n',char(10)),'2026-01-15 09:00:00');
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
INSERT INTO decision_rules VALUES('019b78c9-0a80-7133-ac9e-742f62b04fbc','019b78c9-0a80-7133-ac9e-7415de608967','discussion','decisions.discussion_days','policy','019b78c9-0a80-7133-ac9e-73bd6c895762','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-713c-bd4f-b84331113a54','019b78c9-0a80-7133-ac9e-7415de608967','voting','decisions.voting_days','policy','019b78c9-0a80-7133-ac9e-73c096df67ef','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-713c-bd4f-b8441f8f94de','019b78c9-0a80-7133-ac9e-7415de608967','voting','decisions.quorum','policy','019b78c9-0a80-7133-ac9e-73c340863e0f','1/4');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-713c-bd4f-b845b69942e3','019b78c9-0a80-7133-ac9e-7415de608967','voting','decisions.majority','policy','019b78c9-0a80-7133-ac9e-73c603816cac','simple');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-713c-bd4f-b846eaedd0a4','019b78c9-0a80-7133-ac9e-7415de608967','voting','decisions.threshold','policy','019b78c9-0a80-7133-ac9e-73c953d0e030','1/2');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-713c-bd4f-b847c3d40983','019b78c9-0a80-7133-ac9e-7415de608967','voting','membership.waiting_days','','019b78c9-0a80-7133-ac9e-73ba99ee4cbf','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-713c-bd4f-b84824cef18a','019b78c9-0a80-7133-ac9e-7415de608967','voting','membership.votes','full','019b78c9-0a80-7133-ac9e-73b775272903','1');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-713c-bd4f-b849d6a862ea','019b78c9-0a80-7133-ac9e-7415de608967','voting','membership.votes','supporting','019b78c9-0a80-7133-ac9e-73b8e5241be2','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-713c-bd4f-b84ad87180e1','019b78c9-0a80-7133-ac9e-7415de608967','voting','membership.votes','organisation','019b78c9-0a80-7133-ac9e-73b90a02bf38','1');
INSERT INTO decision_rules VALUES('019bc0e2-1280-7208-b221-4b0c5edb82fa','019bc0e2-1280-7208-b221-4b088914fe52','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-7133-ac9e-73bce4817570','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-7419-91b0-7fa874bfe03a','019bc0e2-1280-7208-b221-4b088914fe52','voting','decisions.voting_days','ordinary','019b78c9-0a80-7133-ac9e-73bf4d878d24','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-7419-91b0-7fa90bc7ddb7','019bc0e2-1280-7208-b221-4b088914fe52','voting','decisions.quorum','ordinary','019b78c9-0a80-7133-ac9e-73c22afb7f2d','1/5');
INSERT INTO decision_rules VALUES('019be4ee-9680-7419-91b0-7faa76198f98','019bc0e2-1280-7208-b221-4b088914fe52','voting','decisions.majority','ordinary','019b78c9-0a80-7133-ac9e-73c5d1ff9913','simple');
INSERT INTO decision_rules VALUES('019be4ee-9680-7419-91b0-7fabeeaca406','019bc0e2-1280-7208-b221-4b088914fe52','voting','decisions.threshold','ordinary','019b78c9-0a80-7133-ac9e-73c86dd57009','1/2');
INSERT INTO decision_rules VALUES('019be4ee-9680-7419-91b0-7facfce33aef','019bc0e2-1280-7208-b221-4b088914fe52','voting','membership.waiting_days','','019b78c9-0a80-7133-ac9e-73ba99ee4cbf','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7419-91b0-7fadb1781092','019bc0e2-1280-7208-b221-4b088914fe52','voting','membership.votes','full','019b78c9-0a80-7133-ac9e-73b775272903','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-7419-91b0-7faed1d734e1','019bc0e2-1280-7208-b221-4b088914fe52','voting','membership.votes','supporting','019b78c9-0a80-7133-ac9e-73b8e5241be2','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-7419-91b0-7fafa5d9916f','019bc0e2-1280-7208-b221-4b088914fe52','voting','membership.votes','organisation','019b78c9-0a80-7133-ac9e-73b90a02bf38','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-7419-91b0-7fb5c764beda','019be4ee-9680-7419-91b0-7fb18e53fa31','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-7133-ac9e-73bce4817570','7');
CREATE TABLE electoral_roll (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    votes INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO electoral_roll VALUES('019b78c9-0a80-7133-ac9e-7415de608967','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5',1,'eligible');
INSERT INTO electoral_roll VALUES('019b78c9-0a80-7133-ac9e-7415de608967','019b78c9-0a80-7133-ac9e-74075ba4236f',1,'eligible');
INSERT INTO electoral_roll VALUES('019b78c9-0a80-7133-ac9e-7415de608967','019b78c9-0a80-7133-ac9e-740ac8ae3477',1,'eligible');
INSERT INTO electoral_roll VALUES('019bc0e2-1280-7208-b221-4b088914fe52','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5',1,'eligible');
INSERT INTO electoral_roll VALUES('019bc0e2-1280-7208-b221-4b088914fe52','019b78c9-0a80-7133-ac9e-74075ba4236f',1,'eligible');
INSERT INTO electoral_roll VALUES('019bc0e2-1280-7208-b221-4b088914fe52','019b78c9-0a80-7133-ac9e-740ac8ae3477',1,'eligible');
CREATE TABLE open_votes (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
    reason TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO open_votes VALUES('019b78c9-0a80-7133-ac9e-7415de608967','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','yes','It is time.','2026-01-08 09:00:00.120');
INSERT INTO open_votes VALUES('019b78c9-0a80-7133-ac9e-7415de608967','019b78c9-0a80-7133-ac9e-74075ba4236f','yes','','2026-01-08 09:00:00.123456');
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
INSERT INTO decision_results VALUES('019b78c9-0a80-7133-ac9e-7415de608967',3,2,0,0,'1/4',1,1,'simple','1/2',1,1,'2026-01-15 09:00:00');
INSERT INTO decision_results VALUES('019bc0e2-1280-7208-b221-4b088914fe52',3,0,0,0,'1/5',1,0,'simple','1/2',0,0,'2026-02-03 09:00:00.000001');
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
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73b6d8f90972','membership.admission','',NULL,'secretary','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','admission');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73b775272903','membership.votes','full',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73b8e5241be2','membership.votes','supporting',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73b90a02bf38','membership.votes','organisation',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73ba99ee4cbf','membership.waiting_days','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','waiting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73bb71cee2b0','roles.term_months_max','',NULL,'24','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','terms');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73bce4817570','decisions.discussion_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73bd6c895762','decisions.discussion_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73be2d9a2f2e','decisions.discussion_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73bf4d878d24','decisions.voting_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73c096df67ef','decisions.voting_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73c19408709d','decisions.voting_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73c22afb7f2d','decisions.quorum','ordinary',NULL,'1/5','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73c340863e0f','decisions.quorum','policy',NULL,'1/4','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73c4a650b92a','decisions.quorum','bylaws',NULL,'1/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73c5d1ff9913','decisions.majority','ordinary',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73c603816cac','decisions.majority','policy',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73c72c7cbe3d','decisions.majority','bylaws',NULL,'qualified','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73c86dd57009','decisions.threshold','ordinary',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73c953d0e030','decisions.threshold','policy',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73cae0b7135e','decisions.threshold','bylaws',NULL,'2/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73cb7dc85fff','dues.monthly','full',NULL,'1200','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73cc85dd4a6b','dues.monthly','supporting',NULL,'500','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73cd4d69b506','dues.monthly','organisation',NULL,'4000','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73ce6e822216','dues.due_day','',NULL,'10','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','dues-policy','due-day');
INSERT INTO rule_values VALUES('019b78c9-0a80-7133-ac9e-73cf4938e8a3','dues.grace_days','',NULL,'30','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-7133-ac9e-73b20e062847','dues-policy','grace-period');
INSERT INTO rule_values VALUES('019bc0e2-1280-7208-b221-4b02080840ed','dues.monthly','full',NULL,'1500','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-7208-b221-4af3d6b45fe5','dues-policy','monthly-dues');
CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('asset', 'liability', 'equity', 'income', 'expense')),
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO accounts VALUES('019b78c9-0a80-7133-ac9e-73ffc7513494','1000','account-1000','asset','019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO accounts VALUES('019b78c9-0a80-7133-ac9e-74001925ca4d','1010','account-1010','asset','019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO accounts VALUES('019b78c9-0a80-7133-ac9e-7401fc0fb93b','1090','account-1090','asset','019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO accounts VALUES('019b78c9-0a80-7133-ac9e-740294e3fd8d','1200','account-1200','asset','019b78c9-0a80-7133-ac9e-73b20e062847');
INSERT INTO accounts VALUES('019b78c9-0a80-7133-ac9e-74030ee9b034','4000','account-4000','income','019b78c9-0a80-7133-ac9e-73b20e062847');
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
INSERT INTO journal_entries VALUES('019c22ba-e680-76d7-8e01-135acac6b1c4',1,'2026-02-01','dues_run','2026-02',NULL,'019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-76d7-8e01-1360a3d55b44',2,'2026-02-02','payment','',NULL,'019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-76d7-8e01-1365e2ee1489',3,'2026-02-03','payment','',NULL,'019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-76d7-8e01-136a5a986139',4,'2026-02-03','reversal','The bank took it back.','019c22ba-e680-76d7-8e01-1365e2ee1489','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-02-03 09:00:00.000001');
CREATE TABLE postings (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES journal_entries (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    member_id TEXT REFERENCES members (id),
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL
) STRICT;
INSERT INTO postings VALUES('019c22ba-e680-76d7-8e01-135bfb61d86f','019c22ba-e680-76d7-8e01-135acac6b1c4','019b78c9-0a80-7133-ac9e-740294e3fd8d','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-76d7-8e01-135c0eecfc15','019c22ba-e680-76d7-8e01-135acac6b1c4','019b78c9-0a80-7133-ac9e-740294e3fd8d','019b78c9-0a80-7133-ac9e-74075ba4236f',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-76d7-8e01-135d3a03f723','019c22ba-e680-76d7-8e01-135acac6b1c4','019b78c9-0a80-7133-ac9e-740294e3fd8d','019b78c9-0a80-7133-ac9e-740ac8ae3477',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-76d7-8e01-135e0ac0b58b','019c22ba-e680-76d7-8e01-135acac6b1c4','019b78c9-0a80-7133-ac9e-74030ee9b034',NULL,-4500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-76d7-8e01-13614400e218','019c22ba-e680-76d7-8e01-1360a3d55b44','019b78c9-0a80-7133-ac9e-73ffc7513494',NULL,500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-76d7-8e01-1362e686e94c','019c22ba-e680-76d7-8e01-1360a3d55b44','019b78c9-0a80-7133-ac9e-740294e3fd8d','019b78c9-0a80-7133-ac9e-74075ba4236f',-500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-76d7-8e01-1366d05d0729','019c22ba-e680-76d7-8e01-1365e2ee1489','019b78c9-0a80-7133-ac9e-73ffc7513494',NULL,700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-76d7-8e01-13676e52ebff','019c22ba-e680-76d7-8e01-1365e2ee1489','019b78c9-0a80-7133-ac9e-740294e3fd8d','019b78c9-0a80-7133-ac9e-74075ba4236f',-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-76d7-8e01-136bf66bb009','019c22ba-e680-76d7-8e01-136a5a986139','019b78c9-0a80-7133-ac9e-73ffc7513494',NULL,-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-76d7-8e01-136cfe9029fb','019c22ba-e680-76d7-8e01-136a5a986139','019b78c9-0a80-7133-ac9e-740294e3fd8d','019b78c9-0a80-7133-ac9e-74075ba4236f',700,'EUR');
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
INSERT INTO dues_runs VALUES('019c22ba-e680-76d7-8e01-1356665e3518','2026-02','2026-02-10','019c22ba-e680-76d7-8e01-135acac6b1c4','019b78c9-0a80-7133-ac9e-73ce6e822216',3,'019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-02-03 09:00:00.000001');
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
INSERT INTO charges VALUES('019c22ba-e680-76d7-8e01-1357dc1cef35','019c22ba-e680-76d7-8e01-1356665e3518','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','019b78c9-0a80-7133-ac9e-73b3b8db2788','2026-02','2026-02-10',1500,'019bc0e2-1280-7208-b221-4b02080840ed');
INSERT INTO charges VALUES('019c22ba-e680-76d7-8e01-1358dc486182','019c22ba-e680-76d7-8e01-1356665e3518','019b78c9-0a80-7133-ac9e-74075ba4236f','019b78c9-0a80-7133-ac9e-73b3b8db2788','2026-02','2026-02-10',1500,'019bc0e2-1280-7208-b221-4b02080840ed');
INSERT INTO charges VALUES('019c22ba-e680-76d7-8e01-13592f829356','019c22ba-e680-76d7-8e01-1356665e3518','019b78c9-0a80-7133-ac9e-740ac8ae3477','019b78c9-0a80-7133-ac9e-73b3b8db2788','2026-02','2026-02-10',1500,'019bc0e2-1280-7208-b221-4b02080840ed');
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
INSERT INTO payments VALUES('019c22ba-e680-76d7-8e01-136326779296',1,'019b78c9-0a80-7133-ac9e-74075ba4236f','2026-02-02',500,'bank','','019c22ba-e680-76d7-8e01-1360a3d55b44',NULL,'019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-02-03 09:00:00.000001');
INSERT INTO payments VALUES('019c22ba-e680-76d7-8e01-1368cb5bd9c4',2,'019b78c9-0a80-7133-ac9e-74075ba4236f','2026-02-03',700,'bank','','019c22ba-e680-76d7-8e01-1365e2ee1489','019c22ba-e680-76d7-8e01-136a5a986139','019b78c9-0a80-7133-ac9e-73d0d6a9a9d5','2026-02-03 09:00:00.000001');
CREATE TABLE events (
    id TEXT NOT NULL PRIMARY KEY,
    occurred_at TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor_number INTEGER,
    authority_id TEXT REFERENCES authorities (id),
    payload_hash TEXT NOT NULL
) STRICT;
INSERT INTO events VALUES('019b78c9-0a80-7133-ac9e-7404c89d6610','2026-01-01 09:00:00','community.founded','D-1',1,'019b78c9-0a80-7133-ac9e-73b20e062847','570a4150e61e3f92bc417d068acc68821662ac884450cfb2ff0e889e611fe39f');
INSERT INTO events VALUES('019b78c9-0a80-7133-ac9e-7405d8e1caa5','2026-01-01 09:00:00','members.member.entered','M-1',1,'019b78c9-0a80-7133-ac9e-73b20e062847','3ac72e31f3a7eb96b39bbf9c5f6c285e83a0179d10b19ed810734b11735c9289');
INSERT INTO events VALUES('019b78c9-0a80-7133-ac9e-7409c6b47342','2026-01-01 09:00:00','members.member.admitted','M-2',1,'019b78c9-0a80-7133-ac9e-74062653d459','797557c5984ad088dd96eedeccb59fa4d494e2a2284f94d11dd262eebd417eff');
INSERT INTO events VALUES('019b78c9-0a80-7133-ac9e-740cc54d7efb','2026-01-01 09:00:00','members.member.admitted','M-3',1,'019b78c9-0a80-7133-ac9e-74062653d459','685d3e85afd05b1e48dc95ba58f0ab7ffd35a4b07bed7fb86cc2a77b272858da');
INSERT INTO events VALUES('019b78c9-0a80-7133-ac9e-740e43da7498','2026-01-01 09:00:00','members.member.invited','M-3',1,NULL,'f96eb6b2f9150230f89d8b3de5defad5592e26b62637c87b6d175c295b4fba7d');
INSERT INTO events VALUES('019b78c9-0a80-7133-ac9e-740fed57c06a','2026-01-01 09:00:00','members.password.set','M-3',3,NULL,'bc582441b841ef141ee77b04298481d21e758531e027fb79d60ffffb1de45447');
INSERT INTO events VALUES('019b78c9-0a80-7133-ac9e-74121b460c64','2026-01-01 09:00:00','agreements.draft.started','agreements/dues-policy/drafts/1',1,NULL,'bec6cf3d6e9e798534b882cacc6d6ade396f0cfbaa9a661f0759fd65e866045c');
INSERT INTO events VALUES('019b78c9-0a80-7133-ac9e-7414d2c22c7b','2026-01-01 09:00:00','agreements.draft.saved','agreements/dues-policy/drafts/1',1,NULL,'4fac474da3b1cf13ba6a21aa33e7ddbf20909955fcbcb168ae21a3a49dbc3d83');
INSERT INTO events VALUES('019b78c9-0a80-7133-ac9e-742eafa86e25','2026-01-01 09:00:00','decisions.drafted','D-2',1,NULL,'60f4910a15b46427b3144b7d8c2ad583fe3b3a45a041518e2d6e9a8a4d082b30');
INSERT INTO events VALUES('019b78c9-0a80-7133-ac9e-74309c13208f','2026-01-01 09:00:00','decisions.proposed','D-2',1,NULL,'b931d11a0d3a7fbf40478201c466400df85eed509167f7d11b0f9b413d5c8ce1');
INSERT INTO events VALUES('019b9cd5-8e80-713c-bd4f-b84b4d9a89d0','2026-01-08 09:00:00','agreements.draft.frozen','agreements/dues-policy/drafts/1',1,NULL,'5d0de2234cdaab1d60420fb905e1d39866181c94b035ffd154c77f085213879d');
INSERT INTO events VALUES('019b9cd5-8e80-713c-bd4f-b84cdc23fa84','2026-01-08 09:00:00','decisions.opened','D-2',1,NULL,'b7ebab47f74c5e48672d7ff5292fd7c40beffa1a1d54672ff977e853a9cf789b');
INSERT INTO events VALUES('019b9cd5-8ef8-73fa-8ff0-336ad968e09a','2026-01-08 09:00:00.120','decisions.vote.cast','D-2',1,NULL,'c4959a5d6ba4a3b62a64696b07557f8d2d6c88ee0c2a2a096fb12cc746b1de61');
INSERT INTO events VALUES('019b9cd5-8efb-749f-a4ea-d900f5551ae7','2026-01-08 09:00:00.123456','decisions.vote.cast','D-2',2,NULL,'60318764d29e2f7f0ef61d5489f72c42c3ff55f90008bf2106f259a9489e9284');
INSERT INTO events VALUES('019bc0e2-1280-7208-b221-4b0187f16299','2026-01-15 09:00:00','agreements.version.adopted','agreements/dues-policy',NULL,'019bc0e2-1280-7208-b221-4af3d6b45fe5','dffd45c2bd0ee2b3c6e4ffb4e899665c8c888d8599870131746cdf70a2f34afd');
INSERT INTO events VALUES('019bc0e2-1280-7208-b221-4b038e91404b','2026-01-15 09:00:00','rules.set','dues.monthly',NULL,'019bc0e2-1280-7208-b221-4af3d6b45fe5','35a8d2804818e2d17a912fbc797eb389f8fba6a68f20db4ddf01bab66cb2ac8c');
INSERT INTO events VALUES('019bc0e2-1280-7208-b221-4b06fc37abe9','2026-01-15 09:00:00','circles.circle.created','machines',NULL,'019bc0e2-1280-7208-b221-4af3d6b45fe5','a28d9a11073a90190800269b469d01b7b77f28f76df21df42cb9cd4fc7331f51');
INSERT INTO events VALUES('019bc0e2-1280-7208-b221-4b07fdf961f0','2026-01-15 09:00:00','decisions.enacted','D-2',NULL,'019bc0e2-1280-7208-b221-4af3d6b45fe5','a4fd0e98b8129b73132034879f85f583f8b60430d504e527a116b26065bd3fc2');
INSERT INTO events VALUES('019bc0e2-1280-7208-b221-4b0b0febd9be','2026-01-15 09:00:00','decisions.drafted','D-3',1,NULL,'5209ea9f45783bfff9155b9ab4e33b0df0a3cbd51294f4fe7518de9c0b798ce2');
INSERT INTO events VALUES('019bc0e2-1280-7208-b221-4b0dab557ce7','2026-01-15 09:00:00','decisions.proposed','D-3',1,NULL,'a6a2cce773b934f307b8a8dbfa0511af53b4049e731a2a1216dcdfecfdeec1ea');
INSERT INTO events VALUES('019be4ee-9680-7419-91b0-7fb06a83bc85','2026-01-22 09:00:00','decisions.opened','D-3',1,NULL,'69a206d3ac3bfc005b45a8a702e8995841505b2a06547398e59bbc1ecea2ba94');
INSERT INTO events VALUES('019be4ee-9680-7419-91b0-7fb42521885a','2026-01-15 09:00:00','decisions.drafted','D-4',1,NULL,'d5b96aaadbb7dc3de269a2b4a8bfa2fb5bdbe2174a64452fbde0b22ebc2cab0d');
INSERT INTO events VALUES('019be4ee-9680-7419-91b0-7fb6015119e4','2026-01-15 09:00:00','decisions.proposed','D-4',1,NULL,'0777bbf8f5b5fa0aa0a40b39ab0ae022818310260843265b10202356eeb01262');
INSERT INTO events VALUES('019be4ee-9680-7419-91b0-7fb8ef3304d6','2026-01-15 09:00:00','decisions.commented','D-4',2,NULL,'732c35a6afbd25552a9d2de178aaa418197b58eab78af4b1341a13046007f8c6');
INSERT INTO events VALUES('019c22ba-e680-76d7-8e01-1355d9809ddc','2026-02-03 09:00:00.000001','decisions.refused','D-3',NULL,NULL,'26902e613e10f58acec566228ad5915daa725159ae24c61a6986f55b94ab6b20');
INSERT INTO events VALUES('019c22ba-e680-76d7-8e01-135f185f4fc2','2026-02-03 09:00:00.000001','treasury.dues.posted','2026-02',1,NULL,'ac98fa387b8ec6f7394dd5896b16f5771c79159201820807ea545c6a7fee8264');
INSERT INTO events VALUES('019c22ba-e680-76d7-8e01-13647cb172e6','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-1',1,NULL,'756c99ec659e4f94f8de9c87b8a465b26618f51d523a3cc1071e97e022799625');
INSERT INTO events VALUES('019c22ba-e680-76d7-8e01-1369bbc93c1b','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-2',1,NULL,'0366c0c3cdf52c0d5d30ff86b591b5c0e477c525ec5ad20057ed57826630eda7');
INSERT INTO events VALUES('019c22ba-e680-76d7-8e01-136d08665d3c','2026-02-03 09:00:00.000001','treasury.payment.reversed','P-2',1,NULL,'f67ef58edaa32e88c941a2d84f924fac45ed864ea7a2fccc56cbea3469975e84');
CREATE TABLE event_payloads (
    event_id TEXT NOT NULL PRIMARY KEY REFERENCES events (id),
    salt TEXT NOT NULL,
    payload TEXT,
    erased_by TEXT REFERENCES events (id)
) STRICT;
INSERT INTO event_payloads VALUES('019b78c9-0a80-7133-ac9e-7404c89d6610','5a122f50939dfa750d142a6583214a17','{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"]],"agreements":[{"hash":"97697dcf15959317188b81f6889c51182a36eac1c496f9f4d6cb091e60d18b9a","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"903a322990ba219f0f530f9385b9f7208751ce08b2e68a9b1b8fb0edc10c50b4","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7133-ac9e-7405d8e1caa5','d8f90ff284b186d815da26377d43f2c1','{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"c31ff8bab68e79ad8fdf67194f062af6a5834a648cd086d9f8ce2a89bfe13f2c"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7133-ac9e-7409c6b47342','48be49d3ce3bb430d87a8a9662a49051','{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019b78c9-0a80-7133-ac9e-73b6d8f90972"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7133-ac9e-740cc54d7efb','353d15173c91643dc9cb1296538acbd7','{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019b78c9-0a80-7133-ac9e-73b6d8f90972"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7133-ac9e-740e43da7498','df586509b97dafbc7671e0ef51a077f1','{"by_mail":false}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7133-ac9e-740fed57c06a','fd9a7ab005d67a45d74aae7ae92daeb6','{"by":"invitation","password":"bcf19e95c29e83b184815f76a11034b31682b9cc36578f8b9ea130bbdb0104e0"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7133-ac9e-74121b460c64','266f17bf0b209f7035219529a645134e','{"base":1,"hash":"903a322990ba219f0f530f9385b9f7208751ce08b2e68a9b1b8fb0edc10c50b4"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7133-ac9e-7414d2c22c7b','73ecc8928ca69146e15a162e485058a7','{"hash":"6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7133-ac9e-742eafa86e25','7ca7fa55d2a6cfb6c917c7660dda2238','{"body":"Because.","effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"title":"Change it"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-7133-ac9e-74309c13208f','e88d2d812ee4c1b832bc844124b2181a','{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-7133-ac9e-73bd6c895762"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-713c-bd4f-b84b4d9a89d0','e75af67d99a59fbea071e886018f3b8d','{"decision":2,"hash":"6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-713c-bd4f-b84cdc23fa84','d9284c47778a4bf2f0206d4a21b87e2c','{"eligible":3,"frozen_hash":"c49a5dade3ab5ca8fd5e0d1f6114e85c3098efa7f90c6bbf606c6d8931ce47dc","roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","voting_until":"2026-01-15T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8ef8-73fa-8ff0-336ad968e09a','e5ff8f62b6285da102e5944c924f1dc4','{"choice":"yes","reason":"It is time."}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8efb-749f-a4ea-d900f5551ae7','62668d4047ec775e42b4c1c155d2b9d6','{"choice":"yes","reason":""}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7208-b221-4b0187f16299','b350ae4a567a9ec606ad0ce3d5d88698','{"draft":1,"hash":"6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e","valid_from":"2026-01-15","version":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7208-b221-4b038e91404b','e147d0f1a2f7f791bfb491a5c2d2a2e7','{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7208-b221-4b06fc37abe9','076c4f4b27fc288261c623700f43bb30','{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7208-b221-4b07fdf961f0','a9cdb49512f6b8454c8f737553b6e684','{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7208-b221-4b0b0febd9be','ed8386cfc62d39fad51572bb1b1feccc','{"body":"Because.","effective_on":null,"effects":[{"effect":"note"}],"title":"Change it"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-7208-b221-4b0dab557ce7','6018bf74a4b46365b28290738fe2ce1f','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-7133-ac9e-73bce4817570"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7419-91b0-7fb06a83bc85','2296edd89c39282e90bd7c0d42f90839','{"eligible":3,"frozen_hash":"87ba7835e9149048d2c40157db1e423191e744cca300a209a2ee380248ea4447","roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","voting_until":"2026-01-29T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7419-91b0-7fb42521885a','0995ae967c05c258993b3654262fb83e','{"body":"Because.","effective_on":null,"effects":[{"effect":"note"}],"title":"Change it"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7419-91b0-7fb6015119e4','e91fa30fc846351c4dc6171632692eb3','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-7133-ac9e-73bce4817570"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-7419-91b0-7fb8ef3304d6','717c7ab074d033bd32a1686c6e3f3d9c','{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-76d7-8e01-1355d9809ddc','d6efbfe9d735044703103011612281d8','{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-76d7-8e01-135f185f4fc2','58a008e9fd797c94dd1690bc470b7d19','{"charged":3,"charges":"ca34ea5d7990923581be0bd54d2f6edf1831f5232e51df66c02ce8f182f294e4","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"7baa3f335251f3e41607ba042ece98a6f2d5b3c168cc0d6c2cf39733382a0745","total_minor":4500}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-76d7-8e01-13647cb172e6','476aed8a96beae6ad299f7523dc5b1d4','{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-76d7-8e01-1369bbc93c1b','0b787cb05a55b4e632922a8a6a74a61d','{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-76d7-8e01-136d08665d3c','fb0ebe73318827c93cf9ed93225380f5','{"entry":4,"reason":"The bank took it back."}',NULL);
CREATE TABLE seals (
    number INTEGER NOT NULL PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE REFERENCES events (id),
    hash TEXT NOT NULL,
    sealed_at TEXT NOT NULL
) STRICT;
INSERT INTO seals VALUES(1,'019b78c9-0a80-7133-ac9e-7404c89d6610','e89820e337f6f396824ed4b261869b8c1be62c374592c698841c658d20c50c1e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(2,'019b78c9-0a80-7133-ac9e-7405d8e1caa5','4f1d800a0ec1fa6aa89336adcbfd1918692bea6cb489c7508327c8652859f784','2026-01-15 09:00:00');
INSERT INTO seals VALUES(3,'019b78c9-0a80-7133-ac9e-7409c6b47342','3d56dd18320645438159e8a7dee23ee0c254351b1071c5826458f799c98b4804','2026-01-15 09:00:00');
INSERT INTO seals VALUES(4,'019b78c9-0a80-7133-ac9e-740cc54d7efb','0f91de2156226ea84754c2646a33b122b10035571d9b68571a3ac0b32fbd1ca6','2026-01-15 09:00:00');
INSERT INTO seals VALUES(5,'019b78c9-0a80-7133-ac9e-740e43da7498','794782d0a08275384b29c99d5df5b84474eb66e5d52845fd30ead48b0c3dbbaa','2026-01-15 09:00:00');
INSERT INTO seals VALUES(6,'019b78c9-0a80-7133-ac9e-740fed57c06a','14f622303bf3f0496ba4923f2a3d1f468a11c274a63544b1f9f9909f8f0ae2bf','2026-01-15 09:00:00');
INSERT INTO seals VALUES(7,'019b78c9-0a80-7133-ac9e-74121b460c64','ab329a6285392286e5be58d76a8bb334af1319b406476c8f3f04c1eae1946dfd','2026-01-15 09:00:00');
INSERT INTO seals VALUES(8,'019b78c9-0a80-7133-ac9e-7414d2c22c7b','f7a51e153d4f3937a08a39db4a7b2256cd77aef57d99b69442f427e52030b866','2026-01-15 09:00:00');
INSERT INTO seals VALUES(9,'019b78c9-0a80-7133-ac9e-742eafa86e25','9a1ff331b959f66f7ac213c4ed45077a2acbb41262b467cfeea0275bcdfd53c2','2026-01-15 09:00:00');
INSERT INTO seals VALUES(10,'019b78c9-0a80-7133-ac9e-74309c13208f','812eb5df44a8014f111066ce10ebab4fab8183c66f84dcfff0456c1cdd14d5d0','2026-01-15 09:00:00');
INSERT INTO seals VALUES(11,'019b9cd5-8e80-713c-bd4f-b84b4d9a89d0','ac7d2bb0407298250fb4ba4c43b5a68e9ed9074af59e864ab31e841c14508033','2026-01-15 09:00:00');
INSERT INTO seals VALUES(12,'019b9cd5-8e80-713c-bd4f-b84cdc23fa84','1426ce0cc45b4cb0fbc5adc8cc3481498e5b46adbfaa47c42237b38609474034','2026-01-15 09:00:00');
INSERT INTO seals VALUES(13,'019b9cd5-8ef8-73fa-8ff0-336ad968e09a','1027d9a1bf2ccb37bb359c255ee33de477827550ce222dc9305bba0b28276089','2026-01-15 09:00:00');
INSERT INTO seals VALUES(14,'019b9cd5-8efb-749f-a4ea-d900f5551ae7','81e7902ca74ef8570f8ad0fa683b8c858093acf9a4e08dbaa018bd09ab3664c3','2026-01-15 09:00:00');
INSERT INTO seals VALUES(15,'019bc0e2-1280-7208-b221-4b0187f16299','5c688bbdfa1476593956487ba682875452ff20e54116f04e53440c617f0e443a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(16,'019bc0e2-1280-7208-b221-4b038e91404b','0bb959f4f474fc3874d13fb6cf067442ae64f789ae3616a55816391a14db020e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(17,'019bc0e2-1280-7208-b221-4b06fc37abe9','74f06ee54cf55ef92c6145f4b7a19ad5b697cc9fbd76bea8b0f92061ae9fda4e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(18,'019bc0e2-1280-7208-b221-4b07fdf961f0','cffe3fc5c6232012cf4fd1706f4425b1f97ff1c7bb7de877a7ae7872d718303e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(19,'019bc0e2-1280-7208-b221-4b0b0febd9be','bda3299b03f15b9a1719f594e0205c3573bc30ad5684991d0f412e5445af44ae','2026-01-15 09:00:00');
INSERT INTO seals VALUES(20,'019bc0e2-1280-7208-b221-4b0dab557ce7','a29e31dcca4bca8ac23939eb635f2b06fe841fb68cc09e84c5d7e44332bfece9','2026-01-15 09:00:00');
INSERT INTO seals VALUES(21,'019be4ee-9680-7419-91b0-7fb06a83bc85','e248f177de10c2a9af797d8abd06643e5dc5a2907c2b5d27297b9a80c3d89ffb','2026-01-15 09:00:00');
INSERT INTO seals VALUES(22,'019be4ee-9680-7419-91b0-7fb42521885a','4d63cc177051489a40d3ffbf8194846d7ca7c3f4af06d852505f02cc9f830f64','2026-01-15 09:00:00');
INSERT INTO seals VALUES(23,'019be4ee-9680-7419-91b0-7fb6015119e4','3a39017a5789c9ea2e2bd03e2cc06156b2d292c710268d9e0ea4f44010666750','2026-01-15 09:00:00');
INSERT INTO seals VALUES(24,'019be4ee-9680-7419-91b0-7fb8ef3304d6','9abeacc04fe4b0e200c77122d213ae7876f005159a5c3ef37105edefd1852baf','2026-01-15 09:00:00');
INSERT INTO seals VALUES(25,'019c22ba-e680-76d7-8e01-1355d9809ddc','274e3b2b2f79af19ad02c2185fb35479e5411a09e8db72e479f821c94beef2b8','2026-01-15 09:00:00');
INSERT INTO seals VALUES(26,'019c22ba-e680-76d7-8e01-135f185f4fc2','58949cf73da15e798bf38e2c1ba7331ff26c9e5f4c8ec82c127dd4264ef9dedd','2026-01-15 09:00:00');
INSERT INTO seals VALUES(27,'019c22ba-e680-76d7-8e01-13647cb172e6','d23f46d6d2805104d1378b8bdc396774014e45fc644becf49e55654e18f5d826','2026-01-15 09:00:00');
INSERT INTO seals VALUES(28,'019c22ba-e680-76d7-8e01-1369bbc93c1b','bbd477b3e95fe1803ff0af476709097319e3f249b1cdac1ea358baec1b3c0060','2026-01-15 09:00:00');
INSERT INTO seals VALUES(29,'019c22ba-e680-76d7-8e01-136d08665d3c','f27201ae78bdca60aa4745b7da2220784489fb504f7624cea64ef47b6e3980bd','2026-01-15 09:00:00');
CREATE TABLE answers (
    request_key TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL,
    command TEXT NOT NULL,
    answer TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
CREATE TABLE leases (
    job TEXT NOT NULL PRIMARY KEY,
    holder TEXT NOT NULL,
    until TEXT NOT NULL
) STRICT;
INSERT INTO leases VALUES('a','b','2026-01-01 09:00:00');
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
COMMIT;
