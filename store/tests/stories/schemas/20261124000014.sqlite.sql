PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO __diesel_schema_migrations VALUES('20261123000001','2026-11-24 16:56:44');
INSERT INTO __diesel_schema_migrations VALUES('20261123000002','2026-11-24 16:56:44');
INSERT INTO __diesel_schema_migrations VALUES('20261123000003','2026-11-24 16:56:44');
INSERT INTO __diesel_schema_migrations VALUES('20261123000004','2026-11-24 16:56:44');
INSERT INTO __diesel_schema_migrations VALUES('20261123000005','2026-11-24 16:56:44');
INSERT INTO __diesel_schema_migrations VALUES('20261123000006','2026-11-24 16:56:44');
INSERT INTO __diesel_schema_migrations VALUES('20261123000007','2026-11-24 16:56:44');
INSERT INTO __diesel_schema_migrations VALUES('20261123000008','2026-11-24 16:56:44');
INSERT INTO __diesel_schema_migrations VALUES('20261123000009','2026-11-24 16:56:44');
INSERT INTO __diesel_schema_migrations VALUES('20261123000010','2026-11-24 16:56:44');
INSERT INTO __diesel_schema_migrations VALUES('20261123000011','2026-11-24 16:56:44');
INSERT INTO __diesel_schema_migrations VALUES('20261123000013','2026-11-24 16:56:44');
INSERT INTO __diesel_schema_migrations VALUES('20261124000012','2026-11-24 16:56:44');
INSERT INTO __diesel_schema_migrations VALUES('20261124000014','2026-11-24 16:56:44');
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
INSERT INTO setup_tokens VALUES('9f798959240a43f65fd1829343689124acb10a5381ee41e1f3e7f425c8e9d7d3','2026-01-01 09:00:00','2026-01-01 09:00:00');
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
INSERT INTO authorities VALUES('019b78c9-0a80-75c8-8607-271ab3c81708','decision','019b78c9-0a80-75c8-8607-26f779acc9bf',NULL,NULL,NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019b78c9-0a80-75c8-8607-277a262569e4','delegated_power',NULL,'membership_secretary','019b78c9-0a80-75c8-8607-271e427c9370',NULL,NULL,NULL,'2026-01-01 09:00:00');
INSERT INTO authorities VALUES('019bc0e2-1280-733c-8900-f5934a45b582','decision','019b78c9-0a80-75c8-8607-2789c55b7265',NULL,NULL,NULL,NULL,NULL,'2026-01-15 09:00:00');
CREATE TABLE classes (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO classes VALUES('019b78c9-0a80-75c8-8607-271bb1b54bea','full','Full member',0,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO classes VALUES('019b78c9-0a80-75c8-8607-271c17ede4c8','supporting','Supporting member',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO classes VALUES('019b78c9-0a80-75c8-8607-271d83ee38b5','organisation','Organisation',2,'019b78c9-0a80-75c8-8607-271ab3c81708');
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
INSERT INTO members VALUES('019b78c9-0a80-75c8-8607-2740e0df23e1',1,'person','Inés Villalba','3b45334f04553b41412b412d2b0143880e01dcc1dc0b','ines villalba','ines@example.org','en','019b78c9-0a80-75c8-8607-271bb1b54bea','active','2026-01-01','019b78c9-0a80-75c8-8607-271ab3c81708','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-75c8-8607-277bfeb56795',2,'person','Ana "Nan" Ruiz','2b452b040976452b450976044d533b5d011201dcc2dcc2dc07','ana nan ruiz',NULL,'en','019b78c9-0a80-75c8-8607-271bb1b54bea','active','2026-01-01','019b78c9-0a80-75c8-8607-277a262569e4','2026-01-01 09:00:00');
INSERT INTO members VALUES('019b78c9-0a80-75c8-8607-277eb454602f',3,'person','=Nour Haddad','0c894547534d04392b31312b31011001c5dcc2dc09','nour haddad','nour@example.org','es','019b78c9-0a80-75c8-8607-271bb1b54bea','active','2026-01-01','019b78c9-0a80-75c8-8607-277a262569e4','2026-01-01 09:00:00');
CREATE TABLE member_statuses (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    status TEXT NOT NULL,
    class_id TEXT NOT NULL REFERENCES classes (id),
    valid_from TEXT NOT NULL,
    authority_id TEXT REFERENCES authorities (id),
    recorded_at TEXT NOT NULL
, reason TEXT) STRICT;
INSERT INTO member_statuses VALUES('019b78c9-0a80-75c8-8607-27417292e3a2','019b78c9-0a80-75c8-8607-2740e0df23e1','active','019b78c9-0a80-75c8-8607-271bb1b54bea','2026-01-01','019b78c9-0a80-75c8-8607-271ab3c81708','2026-01-01 09:00:00',NULL);
INSERT INTO member_statuses VALUES('019b78c9-0a80-75c8-8607-277c54ab4e4c','019b78c9-0a80-75c8-8607-277bfeb56795','active','019b78c9-0a80-75c8-8607-271bb1b54bea','2026-01-01','019b78c9-0a80-75c8-8607-277a262569e4','2026-01-01 09:00:00',NULL);
INSERT INTO member_statuses VALUES('019b78c9-0a80-75c8-8607-277f88b40658','019b78c9-0a80-75c8-8607-277eb454602f','active','019b78c9-0a80-75c8-8607-271bb1b54bea','2026-01-01','019b78c9-0a80-75c8-8607-277a262569e4','2026-01-01 09:00:00',NULL);
CREATE TABLE credentials (
    member_id TEXT NOT NULL PRIMARY KEY REFERENCES members (id),
    password_hash TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
INSERT INTO credentials VALUES('019b78c9-0a80-75c8-8607-2740e0df23e1','$argon2id$v=19$m=19456,t=2,p=1$iztc27J9Fe8cs4ZlOVVEMg$L9G8FSALTEhK4cQW5gQSR3f4Gt+opfiyUUQ0e9J1eOc','2026-01-01 09:00:00');
INSERT INTO credentials VALUES('019b78c9-0a80-75c8-8607-277eb454602f','$argon2id$v=19$m=19456,t=2,p=1$6sK72lhIQGBhTMXYi5WK6g$SWV4Bzq/QDClBGVV0SDejXX0GQax7Z8mhejIwnA1s7k','2026-01-01 09:00:00');
CREATE TABLE access_tokens (
    token_hash TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    created_by TEXT,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;
INSERT INTO access_tokens VALUES('184c4ec0aba2330243f385e015a0dbfd865b5df43cfd5341d8fad700d8aed91f','019b78c9-0a80-75c8-8607-277eb454602f','invitation','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-01-01 09:00:00','2026-01-15 09:00:00','2026-01-01 09:00:00');
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
INSERT INTO role_grants VALUES('019b78c9-0a80-75c8-8607-274234b9be69','019b78c9-0a80-75c8-8607-2740e0df23e1','curator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-75c8-8607-271ab3c81708',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-75c8-8607-2743b86b48b3','019b78c9-0a80-75c8-8607-2740e0df23e1','membership_secretary',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-75c8-8607-271ab3c81708',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-75c8-8607-27444f0d9c14','019b78c9-0a80-75c8-8607-2740e0df23e1','treasurer',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-75c8-8607-271ab3c81708',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-75c8-8607-2745067d564c','019b78c9-0a80-75c8-8607-2740e0df23e1','facilitator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-75c8-8607-271ab3c81708',NULL,'2026-01-01 09:00:00');
INSERT INTO role_grants VALUES('019b78c9-0a80-75c8-8607-274652e84fa4','019b78c9-0a80-75c8-8607-2740e0df23e1','system_administrator',NULL,'2026-01-01','2028-01-01','019b78c9-0a80-75c8-8607-271ab3c81708',NULL,'2026-01-01 09:00:00');
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
INSERT INTO circles VALUES('019bc0e2-1280-733c-8900-f5a743b29043','machines','Machines','Care.',NULL,'2026-01-15','019bc0e2-1280-733c-8900-f5934a45b582','2026-01-15 09:00:00');
CREATE TABLE circle_members (
    id TEXT NOT NULL PRIMARY KEY,
    circle_id TEXT NOT NULL REFERENCES circles (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO circle_members VALUES('019bc0e2-1280-733c-8900-f5a8e9b8b8ce','019bc0e2-1280-733c-8900-f5a743b29043','019b78c9-0a80-75c8-8607-277bfeb56795','2026-01-15',NULL,'019bc0e2-1280-733c-8900-f5934a45b582');
CREATE TABLE agreements (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bylaws', 'policy', 'procedure', 'guide')),
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'members')),
    created_by TEXT REFERENCES members (id),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO agreements VALUES('019b78c9-0a80-75c8-8607-2747c4424342','bylaws','Bylaws','bylaws','public','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-01-01 09:00:00');
INSERT INTO agreements VALUES('019b78c9-0a80-75c8-8607-2762155c33eb','dues-policy','Dues policy','policy','public','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-01-01 09:00:00');
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
INSERT INTO agreement_versions VALUES('019b78c9-0a80-75c8-8607-2748adb53adc','019b78c9-0a80-75c8-8607-2747c4424342',1,NULL,replace('## Foundations {#foundations}\n\n### Purpose {#purpose}\n\nDitch Mail exists so that its members may own together the digital services on which they depend, and decide together how these are run. It provides services to its members at cost. It does not sell attention, does not trade in personal data, and does not seek profit from its members'' need.\n\n### What is held in common {#commons}\n\nThe machines, addresses, domains, funds and documentation of Ditch Mail, and the record of its acts, are held in common and belong to no member singly. What a member stores on the services remains that member''s own.\n\n## Members {#members}\n\n### Classes of members {#classes}\n\nThe classes of members are those listed among the rules. For each class the list says whether its members vote and what dues they pay. A member may ask to change class; the change takes effect when it is entered in the register.\n\n### Admission {#admission}\n\nWhoever shares the purpose and accepts the agreements may apply. The membership secretary admits applicants, and enters in the register the day of admission and the authority by which it was done. An application may be declined only for a reason given in writing. Whoever is declined may ask that the members decide.\n\n### Leaving {#exit}\n\nA member may leave at any time without giving a reason, by telling the membership secretary. Before the services end, the member receives their data in open formats. Dues already owed remain owed; dues paid for later months are returned.\n\n## Deciding {#deciding}\n\n### Voting rights {#voting-rights}\n\nEach member of a class with a vote, person or organisation alike, has one vote, whatever they pay and however much they use. Members of the other classes may speak in every discussion. A member can see whether they are on the roll for a vote, and why.\n\n### Waiting period {#waiting-period}\n\nA member votes in decisions opened for voting once the number of days that the rules give has passed since they joined. The day of joining is the one in the register. The founding act is bound by no waiting period.\n\n### Discussion {#discussion}\n\nEvery proposal is discussed in the open before voting opens, for at least the number of days that the rules give for its kind: ordinary matters, policies and dues, or bylaws. All members may speak.\n\n### Voting period {#voting-period}\n\nOnce opened, voting lasts the number of days that the rules give for the kind of decision. A member votes yes, votes no or abstains, and may give a reason. The text, its effects, the roll and the rules that govern the vote are fixed when voting opens.\n\n### Quorum {#quorum}\n\nA decision is valid only if the part of the roll that the rules give for its kind takes part. Yes votes, no votes and abstentions all count as taking part. If the quorum is not reached the proposal fails, and may be proposed again.\n\n### Majorities {#majorities}\n\nA proposal passes if it reaches the majority that the rules give for its kind, counted from yes and no votes only. Abstentions count towards the quorum and towards nothing else. A tie does not pass.\n\n### Amending these bylaws {#amendments}\n\nThese bylaws are changed only by a decision of the members, with the discussion, voting period, quorum and majority that the rules give for bylaws. A proposal shows the old wording beside the new. Every earlier version stays readable, together with the decision that adopted it.\n\n## Roles and circles {#roles-and-circles}\n\n### Roles {#roles}\n\nThe roles of Ditch Mail are those listed among the rules, each with what its holder may do. They are given by decision of the members. A role may have several holders, and a person several roles, but no auditor is also treasurer.\n\n### Terms {#terms}\n\nNo role is held for longer at a time than the number of months that the rules give without a new decision. The decision that fills a role names the first and the last day of the term. The same person may be appointed again.\n\n### Circles {#circles}\n\nA circle is a group of members with a task of its own. The decision that forms it gives its name and its mandate. A circle decides on what lies within its mandate; whatever goes beyond it returns to the members.\n\n## Holding to account {#holding-to-account}\n\n### Monitoring {#monitoring}\n\nMembers see how the shared services are used, what they cost, and whether the rules are kept. What concerns one member is shown to that member alone. Those who measure answer to the members.\n\n### The record {#record}\n\nEvery act that changes a rule, a role, a membership, an agreement or the books is entered in a log, with what was done, by which member and by whose authority. The log names members by number only, and all members may read it. No entry is removed or altered.\n\n### Graduated sanctions {#sanctions}\n\nA breach of the agreements is answered in steps: a conversation, a written warning, the limiting of a service, suspension, and exclusion. A step is left out only where the harm is grave. Suspension and exclusion are decided by the members. Every sanction names the clause that was broken and, exclusion apart, the day on which it ends. Whoever has received one may appeal to members who took no part in it.\n\n### Conflicts {#conflict}\n\nMembers in conflict are first asked to speak with each other. If that does not help, either may ask for a mediator whom both accept. What is said in mediation stays there. To ask for it costs nothing and is held against nobody.\n\n### Dissolution {#dissolution}\n\nDitch Mail is dissolved by a decision with the discussion, voting period, quorum and majority that the rules give for bylaws. The services run on until every member has had time to move their data. What remains when debts are paid passes to a community with a like purpose, and none of it to members.\n','\n',char(10)),'97697dcf15959317188b81f6889c51182a36eac1c496f9f4d6cb091e60d18b9a','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO agreement_versions VALUES('019b78c9-0a80-75c8-8607-27636b21d8fa','019b78c9-0a80-75c8-8607-2762155c33eb',1,NULL,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n','\n',char(10)),'d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO agreement_versions VALUES('019bc0e2-1280-733c-8900-f5948aced99e','019b78c9-0a80-75c8-8607-2762155c33eb',2,'019b78c9-0a80-75c8-8607-27636b21d8fa',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-733c-8900-f5934a45b582');
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
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-27490a54c8ec','019b78c9-0a80-75c8-8607-2748adb53adc',0,'foundations','Foundations','ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-274a7a8e05e9','019b78c9-0a80-75c8-8607-2748adb53adc',1,'purpose','Purpose','3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-274b36194477','019b78c9-0a80-75c8-8607-2748adb53adc',2,'commons','What is held in common','9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-274c416b69a0','019b78c9-0a80-75c8-8607-2748adb53adc',3,'members','Members','e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-274dd3a8e426','019b78c9-0a80-75c8-8607-2748adb53adc',4,'classes','Classes of members','7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-274eb4f3dbe3','019b78c9-0a80-75c8-8607-2748adb53adc',5,'admission','Admission','aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-274f6941d4b6','019b78c9-0a80-75c8-8607-2748adb53adc',6,'exit','Leaving','956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-2750dbd951f6','019b78c9-0a80-75c8-8607-2748adb53adc',7,'deciding','Deciding','45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-2751aaa53f28','019b78c9-0a80-75c8-8607-2748adb53adc',8,'voting-rights','Voting rights','2e86ad923baf375a9ed5f297b9fcb90df6fe08ca1b6224fdd017b660d21869b4',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-2752e54023b8','019b78c9-0a80-75c8-8607-2748adb53adc',9,'waiting-period','Waiting period','c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-27535b8f7a29','019b78c9-0a80-75c8-8607-2748adb53adc',10,'discussion','Discussion','3b189ec53ee3c5827e0d3d896e0149348de09a0124d3657ac5a0f02c59559f53',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-2754f57a83ab','019b78c9-0a80-75c8-8607-2748adb53adc',11,'voting-period','Voting period','b49eec695581964ccae2dd30f48bc18eba57a4f5f9c8ca3a88e0815770f71397',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-27558fabefb4','019b78c9-0a80-75c8-8607-2748adb53adc',12,'quorum','Quorum','091bc2db6c1c9225a039c8802d0f78f58079e5ec712fb555448e0de7a6a5d35c',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-2756f0ca72e8','019b78c9-0a80-75c8-8607-2748adb53adc',13,'majorities','Majorities','de6df844eaa5a0a4a68b6776c0f50f038e0e3defebd7995b9a7452e2056fd9fe',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-2757e4c0a474','019b78c9-0a80-75c8-8607-2748adb53adc',14,'amendments','Amending these bylaws','99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-2758318c95ae','019b78c9-0a80-75c8-8607-2748adb53adc',15,'roles-and-circles','Roles and circles','d7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-2759fb704c62','019b78c9-0a80-75c8-8607-2748adb53adc',16,'roles','Roles','066c91f038308cc7a43799e462742f25aaa3357b3a3d4bc0b62358941237f8aa',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-275ad8826fc0','019b78c9-0a80-75c8-8607-2748adb53adc',17,'terms','Terms','e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-275b26be9609','019b78c9-0a80-75c8-8607-2748adb53adc',18,'circles','Circles','7cb0d01fd50fad750fa3166f709cbba1d4bf2cb21c92f6744ee6937a771b9728',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-275c9798680d','019b78c9-0a80-75c8-8607-2748adb53adc',19,'holding-to-account','Holding to account','25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-275d76ab100a','019b78c9-0a80-75c8-8607-2748adb53adc',20,'monitoring','Monitoring','ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-275e342aa2a8','019b78c9-0a80-75c8-8607-2748adb53adc',21,'record','The record','398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-275f3f48773a','019b78c9-0a80-75c8-8607-2748adb53adc',22,'sanctions','Graduated sanctions','2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-27604be36456','019b78c9-0a80-75c8-8607-2748adb53adc',23,'conflict','Conflicts','98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-276164838f32','019b78c9-0a80-75c8-8607-2748adb53adc',24,'dissolution','Dissolution','8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-2764217e0af8','019b78c9-0a80-75c8-8607-27636b21d8fa',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-27650a28c162','019b78c9-0a80-75c8-8607-27636b21d8fa',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-2766ff8bffbd','019b78c9-0a80-75c8-8607-27636b21d8fa',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-2767b70ca716','019b78c9-0a80-75c8-8607-27636b21d8fa',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-2768dd182f9f','019b78c9-0a80-75c8-8607-27636b21d8fa',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-27690454d564','019b78c9-0a80-75c8-8607-27636b21d8fa',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-276a67325fc9','019b78c9-0a80-75c8-8607-27636b21d8fa',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-276bdde2261d','019b78c9-0a80-75c8-8607-27636b21d8fa',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-276cd04a6759','019b78c9-0a80-75c8-8607-27636b21d8fa',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-276dbfe140f0','019b78c9-0a80-75c8-8607-27636b21d8fa',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-276e867f8ba7','019b78c9-0a80-75c8-8607-27636b21d8fa',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-276f2238ff09','019b78c9-0a80-75c8-8607-27636b21d8fa',11,'shared-costs','Shared costs','88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-2770aaafe3fd','019b78c9-0a80-75c8-8607-27636b21d8fa',12,'cost-sharing','How costs are shared','b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019b78c9-0a80-75c8-8607-277199c1404e','019b78c9-0a80-75c8-8607-27636b21d8fa',13,'cost-visibility','What members see of each other','b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f59520e2b2ee','019bc0e2-1280-733c-8900-f5948aced99e',0,'what-is-due','What is due','4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f59659ae44be','019bc0e2-1280-733c-8900-f5948aced99e',1,'monthly-dues','Monthly dues','c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f5973a23a5d3','019bc0e2-1280-733c-8900-f5948aced99e',2,'due-day','Due day','e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f598cb9f01f2','019bc0e2-1280-733c-8900-f5948aced99e',3,'changing-dues','Changing the dues','9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f5994b58deb6','019bc0e2-1280-733c-8900-f5948aced99e',4,'paying','Paying','8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f59a58e69a32','019bc0e2-1280-733c-8900-f5948aced99e',5,'order-of-payment','Order of payment','fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f59b0bcedf9c','019bc0e2-1280-733c-8900-f5948aced99e',6,'receipts','Receipts','3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f59c56f967e7','019bc0e2-1280-733c-8900-f5948aced99e',7,'when-paying-is-hard','When paying is hard','af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f59d3922e0b8','019bc0e2-1280-733c-8900-f5948aced99e',8,'grace-period','Grace period','43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f59eaaea11e1','019bc0e2-1280-733c-8900-f5948aced99e',9,'solidarity','Solidarity','26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f59fdee4508b','019bc0e2-1280-733c-8900-f5948aced99e',10,'unpaid-dues','What follows from not paying','1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f5a0a5b5c82f','019bc0e2-1280-733c-8900-f5948aced99e',11,'shared-costs','Shared costs','88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f5a11e9e192b','019bc0e2-1280-733c-8900-f5948aced99e',12,'cost-sharing','How costs are shared','b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f5a220fe0fdc','019bc0e2-1280-733c-8900-f5948aced99e',13,'cost-visibility','What members see of each other','b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182',1,'019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO clauses VALUES('019bc0e2-1280-733c-8900-f5a3a10c6144','019bc0e2-1280-733c-8900-f5948aced99e',14,'hardship','hardship','48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d',2,'019bc0e2-1280-733c-8900-f5934a45b582');
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
INSERT INTO drafts VALUES('019b78c9-0a80-75c8-8607-27846eb5df73','019b78c9-0a80-75c8-8607-2762155c33eb',1,'019b78c9-0a80-75c8-8607-27636b21d8fa',replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),2,'adopted','019b78c9-0a80-75c8-8607-2789c55b7265','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-01-01 09:00:00');
CREATE TABLE draft_revisions (
    id TEXT NOT NULL PRIMARY KEY,
    draft_id TEXT NOT NULL REFERENCES drafts (id),
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES members (id),
    saved_at TEXT NOT NULL,
    UNIQUE (draft_id, revision)
) STRICT;
INSERT INTO draft_revisions VALUES('019b78c9-0a80-75c8-8607-27850f6c0cfb','019b78c9-0a80-75c8-8607-27846eb5df73',1,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n','\n',char(10)),'019b78c9-0a80-75c8-8607-2740e0df23e1','2026-01-01 09:00:00');
INSERT INTO draft_revisions VALUES('019b78c9-0a80-75c8-8607-27872d15358e','019b78c9-0a80-75c8-8607-27846eb5df73',2,replace('## What is due {#what-is-due}\n\n### Monthly dues {#monthly-dues}\n\nEvery member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.\n\n### Due day {#due-day}\n\nThe dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.\n\n### Changing the dues {#changing-dues}\n\nThe amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.\n\n## Paying {#paying}\n\n### Order of payment {#order-of-payment}\n\nA payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.\n\n### Receipts {#receipts}\n\nEvery payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.\n\n## When paying is hard {#when-paying-is-hard}\n\n### Grace period {#grace-period}\n\nA reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.\n\n### Solidarity {#solidarity}\n\nWhoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.\n\n### What follows from not paying {#unpaid-dues}\n\nDues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.\n\n## Shared costs {#shared-costs}\n\n### How costs are shared {#cost-sharing}\n\nWhat machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.\n\n### What members see of each other {#cost-visibility}\n\nEach member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.\n\n\n## hardship {#hardship}\n\nNew words.','\n',char(10)),'019b78c9-0a80-75c8-8607-2740e0df23e1','2026-01-01 09:00:00');
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
INSERT INTO decisions VALUES('019b78c9-0a80-75c8-8607-26f779acc9bf',1,'founding','Founding of Ditch Mail','Mail for the valley.',NULL,'019b78c9-0a80-75c8-8607-2740e0df23e1','enacted',1,'2026-01-01 09:00:00',NULL,NULL,NULL,NULL,'2026-01-01 09:00:00','2026-01-01','2026-01-01 09:00:00',1,NULL,NULL,NULL);
INSERT INTO decisions VALUES('019b78c9-0a80-75c8-8607-2789c55b7265',2,'policy','Change it','Because.',NULL,'019b78c9-0a80-75c8-8607-2740e0df23e1','enacted',1,'2026-01-01 09:00:00','2026-01-01 09:00:00','2026-01-08 09:00:00','2026-01-08 09:00:00','2026-01-15 09:00:00','2026-01-15 09:00:00',NULL,'2026-01-15 09:00:00',1,NULL,'256c9814aa92296b43c7a720e077bbbf0a74d11b1cee79c9e920224ce22955a9','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a');
INSERT INTO decisions VALUES('019bc0e2-1280-733c-8900-f5abbe8134cb',3,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-75c8-8607-2740e0df23e1','refused',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00','2026-01-22 09:00:00','2026-01-29 09:00:00','2026-01-29 09:00:00',NULL,NULL,0,NULL,'d4284fa68b1f4c2997e5b11f95217bba82187f61d2c1c1a51a3eee7e3359d4fc','65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a');
INSERT INTO decisions VALUES('019be4ee-9680-73f5-817e-d831cd97059b',4,'ordinary','Change it','Because.',NULL,'019b78c9-0a80-75c8-8607-2740e0df23e1','discussion',1,'2026-01-15 09:00:00','2026-01-15 09:00:00','2026-01-22 09:00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE decision_effects (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    position INTEGER NOT NULL,
    effect TEXT NOT NULL,
    draft_hash TEXT
) STRICT;
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-26f861a9b678','019b78c9-0a80-75c8-8607-26f779acc9bf',0,'{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-26f9dd5b5a22','019b78c9-0a80-75c8-8607-26f779acc9bf',1,'{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-26fad48bece5','019b78c9-0a80-75c8-8607-26f779acc9bf',2,'{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-26fb628fa075','019b78c9-0a80-75c8-8607-26f779acc9bf',3,'{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-26fc44f3aeec','019b78c9-0a80-75c8-8607-26f779acc9bf',4,'{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-26fde18c2863','019b78c9-0a80-75c8-8607-26f779acc9bf',5,'{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-26fe1d4c1aa6','019b78c9-0a80-75c8-8607-26f779acc9bf',6,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-26ff6abdc0de','019b78c9-0a80-75c8-8607-26f779acc9bf',7,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-2700a83a0963','019b78c9-0a80-75c8-8607-26f779acc9bf',8,'{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-270119ec73d8','019b78c9-0a80-75c8-8607-26f779acc9bf',9,'{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-2702cae0ed1c','019b78c9-0a80-75c8-8607-26f779acc9bf',10,'{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-2703973edbe6','019b78c9-0a80-75c8-8607-26f779acc9bf',11,'{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-270453fa4b08','019b78c9-0a80-75c8-8607-26f779acc9bf',12,'{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-2705e8cc64ba','019b78c9-0a80-75c8-8607-26f779acc9bf',13,'{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-2706e28f6a82','019b78c9-0a80-75c8-8607-26f779acc9bf',14,'{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-270712ce3581','019b78c9-0a80-75c8-8607-26f779acc9bf',15,'{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-27087f56a364','019b78c9-0a80-75c8-8607-26f779acc9bf',16,'{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-27092580035e','019b78c9-0a80-75c8-8607-26f779acc9bf',17,'{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-270a33dbd050','019b78c9-0a80-75c8-8607-26f779acc9bf',18,'{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-270bd5b6688f','019b78c9-0a80-75c8-8607-26f779acc9bf',19,'{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-270ce0d9e083','019b78c9-0a80-75c8-8607-26f779acc9bf',20,'{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-270d6e2e89c5','019b78c9-0a80-75c8-8607-26f779acc9bf',21,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-270ebb95a22a','019b78c9-0a80-75c8-8607-26f779acc9bf',22,'{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-270f796a8805','019b78c9-0a80-75c8-8607-26f779acc9bf',23,'{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-271002660f4f','019b78c9-0a80-75c8-8607-26f779acc9bf',24,'{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-2711d5c9ba39','019b78c9-0a80-75c8-8607-26f779acc9bf',25,'{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-2712cb0aed50','019b78c9-0a80-75c8-8607-26f779acc9bf',26,'{"effect":"set_rule","key":"sharing.method","scope":"","value":"by_use"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-2713a7e7c47b','019b78c9-0a80-75c8-8607-26f779acc9bf',27,'{"effect":"set_rule","key":"sharing.fixed","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-27141d699916','019b78c9-0a80-75c8-8607-26f779acc9bf',28,'{"effect":"set_rule","key":"sharing.floor","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-2715de297b72','019b78c9-0a80-75c8-8607-26f779acc9bf',29,'{"effect":"set_rule","key":"sharing.cap","scope":"","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-2716e7953363','019b78c9-0a80-75c8-8607-26f779acc9bf',30,'{"effect":"set_rule","key":"sharing.weight","scope":"full","value":"1"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-2717860f974c','019b78c9-0a80-75c8-8607-26f779acc9bf',31,'{"effect":"set_rule","key":"sharing.weight","scope":"supporting","value":"0"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-2718d4fe47ac','019b78c9-0a80-75c8-8607-26f779acc9bf',32,'{"effect":"set_rule","key":"sharing.weight","scope":"organisation","value":"3"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-2719488ad18d','019b78c9-0a80-75c8-8607-26f779acc9bf',33,'{"effect":"set_rule","key":"sharing.group_floor","scope":"","value":"10"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-27a28f1c1497','019b78c9-0a80-75c8-8607-2789c55b7265',0,'{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}','401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1');
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-27a31052c4c3','019b78c9-0a80-75c8-8607-2789c55b7265',1,'{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}',NULL);
INSERT INTO decision_effects VALUES('019b78c9-0a80-75c8-8607-27a43136b6be','019b78c9-0a80-75c8-8607-2789c55b7265',2,'{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}',NULL);
INSERT INTO decision_effects VALUES('019bc0e2-1280-733c-8900-f5adf1bf70ad','019bc0e2-1280-733c-8900-f5abbe8134cb',0,'{"effect":"note"}',NULL);
INSERT INTO decision_effects VALUES('019be4ee-9680-73f5-817e-d833846321b4','019be4ee-9680-73f5-817e-d831cd97059b',0,'{"effect":"note"}',NULL);
CREATE TABLE comments (
    id TEXT NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    number INTEGER NOT NULL,
    author_id TEXT NOT NULL REFERENCES members (id),
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (decision_id, number)
) STRICT;
INSERT INTO comments VALUES('019be4ee-9680-73f5-817e-d837ac05748b','019be4ee-9680-73f5-817e-d831cd97059b',1,'019b78c9-0a80-75c8-8607-277bfeb56795',replace('She said: "no\yes", ''so''.\n	Ça va? ¡Sí! 水路 🌾 {"a":1}, =1+1','\n',char(10)),'2026-01-15 09:00:00');
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
INSERT INTO decision_rules VALUES('019b78c9-0a80-75c8-8607-27a6a14139c8','019b78c9-0a80-75c8-8607-2789c55b7265','discussion','decisions.discussion_days','policy','019b78c9-0a80-75c8-8607-2725f267b07e','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-724d-ab4b-fbcf5f0cfca6','019b78c9-0a80-75c8-8607-2789c55b7265','voting','decisions.voting_days','policy','019b78c9-0a80-75c8-8607-2728eaadeaeb','7');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-724d-ab4b-fbd081469cd2','019b78c9-0a80-75c8-8607-2789c55b7265','voting','decisions.quorum','policy','019b78c9-0a80-75c8-8607-272bfb5860b0','1/4');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-724d-ab4b-fbd1bd0a86b3','019b78c9-0a80-75c8-8607-2789c55b7265','voting','decisions.majority','policy','019b78c9-0a80-75c8-8607-272e3d9566fd','simple');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-724d-ab4b-fbd2b1b94099','019b78c9-0a80-75c8-8607-2789c55b7265','voting','decisions.threshold','policy','019b78c9-0a80-75c8-8607-27312451777c','1/2');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-724d-ab4b-fbd3bba934d6','019b78c9-0a80-75c8-8607-2789c55b7265','voting','membership.waiting_days','','019b78c9-0a80-75c8-8607-2722b3898678','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-724d-ab4b-fbd45c1a4214','019b78c9-0a80-75c8-8607-2789c55b7265','voting','membership.votes','full','019b78c9-0a80-75c8-8607-271f374b6ad1','1');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-724d-ab4b-fbd59e470612','019b78c9-0a80-75c8-8607-2789c55b7265','voting','membership.votes','supporting','019b78c9-0a80-75c8-8607-2720645d9b5d','0');
INSERT INTO decision_rules VALUES('019b9cd5-8e80-724d-ab4b-fbd669103934','019b78c9-0a80-75c8-8607-2789c55b7265','voting','membership.votes','organisation','019b78c9-0a80-75c8-8607-2721ab14f53f','1');
INSERT INTO decision_rules VALUES('019bc0e2-1280-733c-8900-f5afde5f2fc7','019bc0e2-1280-733c-8900-f5abbe8134cb','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-75c8-8607-27249f737b35','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-73f5-817e-d828fb39d2b9','019bc0e2-1280-733c-8900-f5abbe8134cb','voting','decisions.voting_days','ordinary','019b78c9-0a80-75c8-8607-272720a965dc','7');
INSERT INTO decision_rules VALUES('019be4ee-9680-73f5-817e-d829daeb32a0','019bc0e2-1280-733c-8900-f5abbe8134cb','voting','decisions.quorum','ordinary','019b78c9-0a80-75c8-8607-272a443e02cf','1/5');
INSERT INTO decision_rules VALUES('019be4ee-9680-73f5-817e-d82a135ab370','019bc0e2-1280-733c-8900-f5abbe8134cb','voting','decisions.majority','ordinary','019b78c9-0a80-75c8-8607-272dd02073d6','simple');
INSERT INTO decision_rules VALUES('019be4ee-9680-73f5-817e-d82bc132b312','019bc0e2-1280-733c-8900-f5abbe8134cb','voting','decisions.threshold','ordinary','019b78c9-0a80-75c8-8607-27305dc288aa','1/2');
INSERT INTO decision_rules VALUES('019be4ee-9680-73f5-817e-d82c00638598','019bc0e2-1280-733c-8900-f5abbe8134cb','voting','membership.waiting_days','','019b78c9-0a80-75c8-8607-2722b3898678','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-73f5-817e-d82d14e44501','019bc0e2-1280-733c-8900-f5abbe8134cb','voting','membership.votes','full','019b78c9-0a80-75c8-8607-271f374b6ad1','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-73f5-817e-d82ed0a1ed3b','019bc0e2-1280-733c-8900-f5abbe8134cb','voting','membership.votes','supporting','019b78c9-0a80-75c8-8607-2720645d9b5d','0');
INSERT INTO decision_rules VALUES('019be4ee-9680-73f5-817e-d82f08b1006d','019bc0e2-1280-733c-8900-f5abbe8134cb','voting','membership.votes','organisation','019b78c9-0a80-75c8-8607-2721ab14f53f','1');
INSERT INTO decision_rules VALUES('019be4ee-9680-73f5-817e-d835450562d9','019be4ee-9680-73f5-817e-d831cd97059b','discussion','decisions.discussion_days','ordinary','019b78c9-0a80-75c8-8607-27249f737b35','7');
CREATE TABLE electoral_roll (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    votes INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO electoral_roll VALUES('019b78c9-0a80-75c8-8607-2789c55b7265','019b78c9-0a80-75c8-8607-2740e0df23e1',1,'eligible');
INSERT INTO electoral_roll VALUES('019b78c9-0a80-75c8-8607-2789c55b7265','019b78c9-0a80-75c8-8607-277bfeb56795',1,'eligible');
INSERT INTO electoral_roll VALUES('019b78c9-0a80-75c8-8607-2789c55b7265','019b78c9-0a80-75c8-8607-277eb454602f',1,'eligible');
INSERT INTO electoral_roll VALUES('019bc0e2-1280-733c-8900-f5abbe8134cb','019b78c9-0a80-75c8-8607-2740e0df23e1',1,'eligible');
INSERT INTO electoral_roll VALUES('019bc0e2-1280-733c-8900-f5abbe8134cb','019b78c9-0a80-75c8-8607-277bfeb56795',1,'eligible');
INSERT INTO electoral_roll VALUES('019bc0e2-1280-733c-8900-f5abbe8134cb','019b78c9-0a80-75c8-8607-277eb454602f',1,'eligible');
CREATE TABLE open_votes (
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
    reason TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    PRIMARY KEY (decision_id, member_id)
) STRICT;
INSERT INTO open_votes VALUES('019b78c9-0a80-75c8-8607-2789c55b7265','019b78c9-0a80-75c8-8607-2740e0df23e1','yes','It is time.','2026-01-08 09:00:00.120');
INSERT INTO open_votes VALUES('019b78c9-0a80-75c8-8607-2789c55b7265','019b78c9-0a80-75c8-8607-277bfeb56795','yes','','2026-01-08 09:00:00.123456');
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
INSERT INTO decision_results VALUES('019b78c9-0a80-75c8-8607-2789c55b7265',3,2,0,0,'1/4',1,1,'simple','1/2',1,1,'2026-01-15 09:00:00');
INSERT INTO decision_results VALUES('019bc0e2-1280-733c-8900-f5abbe8134cb',3,0,0,0,'1/5',1,0,'simple','1/2',0,0,'2026-02-03 09:00:00.000001');
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
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-271e427c9370','membership.admission','',NULL,'secretary','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','admission');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-271f374b6ad1','membership.votes','full',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-2720645d9b5d','membership.votes','supporting',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-2721ab14f53f','membership.votes','organisation',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','voting-rights');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-2722b3898678','membership.waiting_days','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','waiting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-2723e66d5cbf','roles.term_months_max','',NULL,'24','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','terms');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-27249f737b35','decisions.discussion_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-2725f267b07e','decisions.discussion_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-27260ac18d28','decisions.discussion_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','discussion');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-272720a965dc','decisions.voting_days','ordinary',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-2728eaadeaeb','decisions.voting_days','policy',NULL,'7','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-2729bea1591e','decisions.voting_days','bylaws',NULL,'14','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','voting-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-272a443e02cf','decisions.quorum','ordinary',NULL,'1/5','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-272bfb5860b0','decisions.quorum','policy',NULL,'1/4','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-272c77490b52','decisions.quorum','bylaws',NULL,'1/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','quorum');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-272dd02073d6','decisions.majority','ordinary',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-272e3d9566fd','decisions.majority','policy',NULL,'simple','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-272f54105997','decisions.majority','bylaws',NULL,'qualified','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-27305dc288aa','decisions.threshold','ordinary',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-27312451777c','decisions.threshold','policy',NULL,'1/2','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-2732d997852c','decisions.threshold','bylaws',NULL,'2/3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','bylaws','majorities');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-27332ddca563','dues.monthly','full',NULL,'1200','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-273454d2af59','dues.monthly','supporting',NULL,'500','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-273578ab0a27','dues.monthly','organisation',NULL,'4000','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','dues-policy','monthly-dues');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-2736340621cd','dues.due_day','',NULL,'10','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','dues-policy','due-day');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-273752858d81','dues.grace_days','',NULL,'30','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','dues-policy','grace-period');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-2738c79f4624','sharing.method','',NULL,'by_use','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-27391272684a','sharing.fixed','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-273a2cf2e467','sharing.floor','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-273b9d313c22','sharing.cap','',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-273c0f75c1af','sharing.weight','full',NULL,'1','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-273d30413ea6','sharing.weight','supporting',NULL,'0','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-273e40a5d364','sharing.weight','organisation',NULL,'3','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','dues-policy','cost-sharing');
INSERT INTO rule_values VALUES('019b78c9-0a80-75c8-8607-273f584e9bf8','sharing.group_floor','',NULL,'10','2026-01-01','2026-01-01 09:00:00','019b78c9-0a80-75c8-8607-271ab3c81708','dues-policy','cost-visibility');
INSERT INTO rule_values VALUES('019bc0e2-1280-733c-8900-f5a588d4c890','dues.monthly','full',NULL,'1500','2026-01-15','2026-01-15 09:00:00','019bc0e2-1280-733c-8900-f5934a45b582','dues-policy','monthly-dues');
CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('asset', 'liability', 'equity', 'income', 'expense')),
    authority_id TEXT NOT NULL REFERENCES authorities (id)
) STRICT;
INSERT INTO accounts VALUES('019b78c9-0a80-75c8-8607-27721cb8e190','1000','account-1000','asset','019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO accounts VALUES('019b78c9-0a80-75c8-8607-27738c4cd68c','1010','account-1010','asset','019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO accounts VALUES('019b78c9-0a80-75c8-8607-27740d1b56eb','1090','account-1090','asset','019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO accounts VALUES('019b78c9-0a80-75c8-8607-27754630dfd0','1200','account-1200','asset','019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO accounts VALUES('019b78c9-0a80-75c8-8607-2776dd682449','4000','account-4000','income','019b78c9-0a80-75c8-8607-271ab3c81708');
INSERT INTO accounts VALUES('019b78c9-0a80-75c8-8607-27776696576e','4100','account-4100','income','019b78c9-0a80-75c8-8607-271ab3c81708');
CREATE TABLE postings (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES journal_entries (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    member_id TEXT REFERENCES members (id),
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL
) STRICT;
INSERT INTO postings VALUES('019c22ba-e680-73fe-97fa-3936db30de63','019c22ba-e680-73fe-97fa-3935300bba1a','019b78c9-0a80-75c8-8607-27754630dfd0','019b78c9-0a80-75c8-8607-2740e0df23e1',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-73fe-97fa-3937b8ecfbb5','019c22ba-e680-73fe-97fa-3935300bba1a','019b78c9-0a80-75c8-8607-27754630dfd0','019b78c9-0a80-75c8-8607-277bfeb56795',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-73fe-97fa-39385264e3b6','019c22ba-e680-73fe-97fa-3935300bba1a','019b78c9-0a80-75c8-8607-27754630dfd0','019b78c9-0a80-75c8-8607-277eb454602f',1500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-73fe-97fa-39395606833a','019c22ba-e680-73fe-97fa-3935300bba1a','019b78c9-0a80-75c8-8607-2776dd682449',NULL,-4500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-73fe-97fa-393ce979f64f','019c22ba-e680-73fe-97fa-393bf8670413','019b78c9-0a80-75c8-8607-27721cb8e190',NULL,500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-73fe-97fa-393de646a554','019c22ba-e680-73fe-97fa-393bf8670413','019b78c9-0a80-75c8-8607-27754630dfd0','019b78c9-0a80-75c8-8607-277bfeb56795',-500,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-73fe-97fa-3941dcd9c862','019c22ba-e680-73fe-97fa-3940c1c94462','019b78c9-0a80-75c8-8607-27721cb8e190',NULL,700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-73fe-97fa-39424eafd22a','019c22ba-e680-73fe-97fa-3940c1c94462','019b78c9-0a80-75c8-8607-27754630dfd0','019b78c9-0a80-75c8-8607-277bfeb56795',-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-73fe-97fa-3946334f685c','019c22ba-e680-73fe-97fa-39454db02ccb','019b78c9-0a80-75c8-8607-27721cb8e190',NULL,-700,'EUR');
INSERT INTO postings VALUES('019c22ba-e680-73fe-97fa-39473dda967c','019c22ba-e680-73fe-97fa-39454db02ccb','019b78c9-0a80-75c8-8607-27754630dfd0','019b78c9-0a80-75c8-8607-277bfeb56795',700,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7496-b11e-f54c50a5d2a4','019ccce3-b100-7496-b11e-f54bfe2e7395','019b78c9-0a80-75c8-8607-27754630dfd0','019b78c9-0a80-75c8-8607-2740e0df23e1',3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7496-b11e-f54d938233ce','019ccce3-b100-7496-b11e-f54bfe2e7395','019b78c9-0a80-75c8-8607-27776696576e',NULL,-3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7496-b11e-f5539c072869','019ccce3-b100-7496-b11e-f552557a1797','019b78c9-0a80-75c8-8607-27754630dfd0','019b78c9-0a80-75c8-8607-2740e0df23e1',-3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7496-b11e-f554352865b2','019ccce3-b100-7496-b11e-f552557a1797','019b78c9-0a80-75c8-8607-27776696576e',NULL,3129,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7496-b11e-f55a5bbe5403','019ccce3-b100-7496-b11e-f559e81ad4cb','019b78c9-0a80-75c8-8607-27754630dfd0','019b78c9-0a80-75c8-8607-2740e0df23e1',3255,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7496-b11e-f55b7fee4a44','019ccce3-b100-7496-b11e-f559e81ad4cb','019b78c9-0a80-75c8-8607-27754630dfd0','019b78c9-0a80-75c8-8607-277bfeb56795',1465,'EUR');
INSERT INTO postings VALUES('019ccce3-b100-7496-b11e-f55ca91d478d','019ccce3-b100-7496-b11e-f559e81ad4cb','019b78c9-0a80-75c8-8607-27776696576e',NULL,-4720,'EUR');
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
INSERT INTO dues_runs VALUES('019c22ba-e680-73fe-97fa-393184a05cf6','2026-02','2026-02-10','019c22ba-e680-73fe-97fa-3935300bba1a','019b78c9-0a80-75c8-8607-2736340621cd',3,'019b78c9-0a80-75c8-8607-2740e0df23e1','2026-02-03 09:00:00.000001');
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
INSERT INTO payments VALUES('019c22ba-e680-73fe-97fa-393eb26a34f1',1,'019b78c9-0a80-75c8-8607-277bfeb56795','2026-02-02',500,'bank','','019c22ba-e680-73fe-97fa-393bf8670413',NULL,'019b78c9-0a80-75c8-8607-2740e0df23e1','2026-02-03 09:00:00.000001');
INSERT INTO payments VALUES('019c22ba-e680-73fe-97fa-39438f34c3e5',2,'019b78c9-0a80-75c8-8607-277bfeb56795','2026-02-03',700,'bank','','019c22ba-e680-73fe-97fa-3940c1c94462','019c22ba-e680-73fe-97fa-39454db02ccb','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-02-03 09:00:00.000001');
CREATE TABLE events (
    id TEXT NOT NULL PRIMARY KEY,
    occurred_at TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor_number INTEGER,
    authority_id TEXT REFERENCES authorities (id),
    payload_hash TEXT NOT NULL
) STRICT;
INSERT INTO events VALUES('019b78c9-0a80-75c8-8607-2778bc260fed','2026-01-01 09:00:00','community.founded','D-1',1,'019b78c9-0a80-75c8-8607-271ab3c81708','2b3d5675089839c979f350c5ebfef358e52cdcec012a47fdff2f09c2da2ff88a');
INSERT INTO events VALUES('019b78c9-0a80-75c8-8607-2779dbcef1af','2026-01-01 09:00:00','members.member.entered','M-1',1,'019b78c9-0a80-75c8-8607-271ab3c81708','f1dddb0f740e6d764acd685c7373e4e5b27e5727cd317016dc844f87ec07a842');
INSERT INTO events VALUES('019b78c9-0a80-75c8-8607-277db1613843','2026-01-01 09:00:00','members.member.admitted','M-2',1,'019b78c9-0a80-75c8-8607-277a262569e4','cc53f6253c05999c2519e710d92f387223bc92b5541bbe3fa32bd0f297ecf5ce');
INSERT INTO events VALUES('019b78c9-0a80-75c8-8607-278065c54a9b','2026-01-01 09:00:00','members.member.admitted','M-3',1,'019b78c9-0a80-75c8-8607-277a262569e4','11e66362efffffd6028e84ec10c1e6fe28a6568b52144f064877d9383f47923e');
INSERT INTO events VALUES('019b78c9-0a80-75c8-8607-2782aa9982bb','2026-01-01 09:00:00','members.member.invited','M-3',1,NULL,'b5683f2870ad204dee7c26dc3c4618a98229ef306eb5a9b3250d5673d8c1ee01');
INSERT INTO events VALUES('019b78c9-0a80-75c8-8607-2783037999b4','2026-01-01 09:00:00','members.password.set','M-3',3,NULL,'7d6ad66c705ba448b5a783898b813241e94d490ecf3e67eae49784bb67894a4d');
INSERT INTO events VALUES('019b78c9-0a80-75c8-8607-27867a129cf0','2026-01-01 09:00:00','agreements.draft.started','agreements/dues-policy/drafts/1',1,NULL,'bc617a5f1536e3f820f5e75897791986700bbf105a4ba824188fea4be6b1df4c');
INSERT INTO events VALUES('019b78c9-0a80-75c8-8607-27883b4a2258','2026-01-01 09:00:00','agreements.draft.saved','agreements/dues-policy/drafts/1',1,NULL,'d5fa14aba11bec5848d7e83297cc90840da3b1d74373b57bac3eebc6a3becab8');
INSERT INTO events VALUES('019b78c9-0a80-75c8-8607-27a5b4d4469f','2026-01-01 09:00:00','decisions.drafted','D-2',1,NULL,'4669e1709cf96ffc276c941789c40c27bd7e36e11e94622db4ef801e34c09d35');
INSERT INTO events VALUES('019b78c9-0a80-75c8-8607-27a7eeb9e094','2026-01-01 09:00:00','decisions.proposed','D-2',1,NULL,'d592e36093e60444e0cd0f84826ba643070cd31b34f778f89e23b087cbbcef20');
INSERT INTO events VALUES('019b9cd5-8e80-724d-ab4b-fbd7e02cfa57','2026-01-08 09:00:00','agreements.draft.frozen','agreements/dues-policy/drafts/1',1,NULL,'342416b8f5fa30693d1e8bec6e09f1ad8262806411c7ae46eedfe9f127ca60ec');
INSERT INTO events VALUES('019b9cd5-8e80-724d-ab4b-fbd8d3e6932a','2026-01-08 09:00:00','decisions.opened','D-2',1,NULL,'918014489850df868769768e1391abfda7391a2b5def98aeb5c992cc917f10bd');
INSERT INTO events VALUES('019b9cd5-8ef8-7153-8f13-effedb8d302f','2026-01-08 09:00:00.120','decisions.vote.cast','D-2',1,NULL,'7dd02126e836d8afb1c86fd1466013f825026cf96733be8c833692acd32d9699');
INSERT INTO events VALUES('019b9cd5-8efb-751e-b0b6-2d3e5e8a827a','2026-01-08 09:00:00.123456','decisions.vote.cast','D-2',2,NULL,'65deb2023ad097aa2d75b4ec47b1e97a71bfd21ed689bf1ebbd8b657191d505e');
INSERT INTO events VALUES('019bc0e2-1280-733c-8900-f5a42c97b884','2026-01-15 09:00:00','agreements.version.adopted','agreements/dues-policy',NULL,'019bc0e2-1280-733c-8900-f5934a45b582','eb7b22564996252a621363884be22e4149bccc48c71178c710974cdedaa69ac1');
INSERT INTO events VALUES('019bc0e2-1280-733c-8900-f5a6fff34911','2026-01-15 09:00:00','rules.set','dues.monthly',NULL,'019bc0e2-1280-733c-8900-f5934a45b582','77b6341bbe36678d2f30a56ffb9829f4a459e8be1643148b6335692dd075bba9');
INSERT INTO events VALUES('019bc0e2-1280-733c-8900-f5a986f3f4ec','2026-01-15 09:00:00','circles.circle.created','machines',NULL,'019bc0e2-1280-733c-8900-f5934a45b582','a841be065029d92ef08e00833e3e84699959945015c73b928d1ef6dc3c785ec1');
INSERT INTO events VALUES('019bc0e2-1280-733c-8900-f5aa360df00b','2026-01-15 09:00:00','decisions.enacted','D-2',NULL,'019bc0e2-1280-733c-8900-f5934a45b582','7aa94e763017afb2842cc5849699cccde7d98af503191806e34250c173da1773');
INSERT INTO events VALUES('019bc0e2-1280-733c-8900-f5ae4b69b6cd','2026-01-15 09:00:00','decisions.drafted','D-3',1,NULL,'04ad4086fe5fec5a503d48d15bced3af7a875ef2669e141ba714f73f52e598b9');
INSERT INTO events VALUES('019bc0e2-1280-733c-8900-f5b0abdff9bf','2026-01-15 09:00:00','decisions.proposed','D-3',1,NULL,'e6a8c8a3d6e4005cf63ad089b23b4989b732878d1fdf6d9f1c0850af2899f9c4');
INSERT INTO events VALUES('019be4ee-9680-73f5-817e-d830376f6f03','2026-01-22 09:00:00','decisions.opened','D-3',1,NULL,'6ae20b98c2f51e73c2957b537e62f199a36a909236d7dd8eb70331cd1daf33e9');
INSERT INTO events VALUES('019be4ee-9680-73f5-817e-d8345f415e95','2026-01-15 09:00:00','decisions.drafted','D-4',1,NULL,'718cbff4fad7eefae02af8577681d970bcedf3ab7b9aa8133326a75d58a2dabb');
INSERT INTO events VALUES('019be4ee-9680-73f5-817e-d83621625743','2026-01-15 09:00:00','decisions.proposed','D-4',1,NULL,'adede02f36e75b23f49ed8e568cf761457dea8f2fac6f307c595e53e2cebb25c');
INSERT INTO events VALUES('019be4ee-9680-73f5-817e-d838f6fe4392','2026-01-15 09:00:00','decisions.commented','D-4',2,NULL,'63e62d473f0132858b0d5b31c8c4693f106107ae4a646f14f8b32913f7f26117');
INSERT INTO events VALUES('019c22ba-e680-73fe-97fa-3930548c8e2f','2026-02-03 09:00:00.000001','decisions.refused','D-3',NULL,NULL,'9300b49eeb08f2b824f78bcd78c133e34ac90ff6e0758441464d2c032c432c0f');
INSERT INTO events VALUES('019c22ba-e680-73fe-97fa-393ab7eff3ca','2026-02-03 09:00:00.000001','treasury.dues.posted','2026-02',1,NULL,'ab0c18d26cb8426e8b127669287263bd7fb1670c505af6d834e04e451328c5a6');
INSERT INTO events VALUES('019c22ba-e680-73fe-97fa-393fec6aedcf','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-1',1,NULL,'7165b6d9e69ae9826781fcc1998e0dd5bf1f32afac8829143d434a682361617c');
INSERT INTO events VALUES('019c22ba-e680-73fe-97fa-39449abf7a18','2026-02-03 09:00:00.000001','treasury.payment.recorded','P-2',1,NULL,'2922f70cde7a4a6d64971036eb63d25b0ec68f88044d55a5f1e7ac156c5ce693');
INSERT INTO events VALUES('019c22ba-e680-73fe-97fa-39488d392477','2026-02-03 09:00:00.000001','treasury.payment.reversed','P-2',1,NULL,'e9491ff7adcdfb9ac82e65cbaf43a8a733d13bb1331b16ed57a4128f9afa4e59');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f7105aca65e9','2026-03-05 10:00:00','infrastructure.provider.created','infrastructure/providers/linea',1,NULL,'706aa933ed7f4c78b0d57a161ad7159e88cf9a3451ed92a0b521d47f002725c9');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f712685159f8','2026-03-05 10:00:00','infrastructure.site.created','infrastructure/sites/cellar',1,NULL,'d66861d2e69587f643b87897683103eec2d50bc218cdb0ccd15bc0768e4d7317');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f71470379bcf','2026-03-05 10:00:00','infrastructure.site.created','infrastructure/sites/hall',1,NULL,'2d008eb1afb38403bad803e5699961a41b8176f46ad039693affc41db9bd2ce6');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f71dd0f8cf6a','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/iron',1,NULL,'d3b8476d196e1cfe336e4195d1249b8715ba4dbabb50d85ad03735755400c789');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f72642157e22','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/vm-1',1,NULL,'d85c9b38ba8b381b8a49c83765e8c432549ee2cafb349f99ba2eb23340d65c32');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f729ff4a486d','2026-03-05 10:00:00','infrastructure.service.created','infrastructure/services/mail',1,NULL,'48ba31a8aa7b7e320b7ec51ca42d3f326ef431c3c8e92f43cad25bc048966a92');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f73232eb8760','2026-03-05 10:00:00','infrastructure.asset.created','infrastructure/assets/steel',1,NULL,'1a63808534e5b9028e5d7f2d52152ed5990924b3ea1d8c7b8b5e3dbd80e571b3');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f73401437b0b','2026-03-05 10:00:00','infrastructure.asset.moved','infrastructure/assets/vm-1',1,NULL,'fdaf1f0c3000783faf428f613521e5308e8c4fc682487c7b4636c43bea1184d6');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f735956a7fd9','2026-03-05 10:00:00','infrastructure.asset.retired','infrastructure/assets/iron',1,NULL,'e07ce0bc112e8bdfd5096ee48835b758f612c1a4d91af57fea4367b23f168117');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f73648cd61a4','2026-03-05 10:00:00','infrastructure.asset.entrusted','infrastructure/assets/steel',1,NULL,'cd41dc0d8dd346249d8fc26e19617f63add6ca51223a12299d010e86998338b6');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f7388ecd9f3e','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'9cfcf14aa87b49f9cd5cf86214a719918976acd5b80b32677347f496c7634b3d');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f73addc962ac','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'ec19b75676ab98a6c3470ef9887d5d7c7cba027b27be959c7ab3012c94f36323');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f73c95d7c833','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'2d4010d70bbbb096b4eab347754a5e8a2eb801a9004fffbb239574ddcb268c83');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f73e32f365da','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/assets/steel',1,NULL,'1a389ae2e6e2004683c0d59c1bfd6a41e365d6d0ca255f3724334f98cd9c3148');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f7405e7842da','2026-03-05 10:00:00','infrastructure.cost.added','infrastructure/services/mail',1,NULL,'75bb7827aeb05144390f8ed30af99c9632b84da99e4b4293744c31df2beb2f01');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f742cbc90415','2026-03-05 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/traffic',1,NULL,'421cf3793be814feb39d4f8d304dda4b7201494c103726b883e02f1c593ac1d2');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f7443c0f67fa','2026-03-05 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/storage',1,NULL,'cca05f0402c6e5af163f4a925728b03fc2d896f4795b5d08e2846b73c765f358');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f746afc84fee','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'ef69ce89e701b3058f57fec1a6829415e06fa68fc860102100078c8b3f92f5a8');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f74816ce6a99','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'6ca3f46e34c2e55f45db9da2700817fb1346cb4e8905f4b017e5d95778034043');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f74abc2e183e','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/traffic',1,NULL,'7873c35d5b93cc7f1b44ddb069713990f8e75c58ce3d8304d446834f799ab4bd');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f74cc1af5e38','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/storage',1,NULL,'c11a9b3d56b8a14c9e55af9d4f415ae28bba9a341f40e6f335ad4006425415ac');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f74ed26eb1dc','2026-03-05 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/storage',1,NULL,'bc62c9e6ba4521b02f281466cbf89c639bb786b614bd16bac9b333a65940230c');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f74fb937fe21','2026-03-05 10:00:00','infrastructure.reading.struck','infrastructure/services/mail/measures/traffic',1,NULL,'bedd79fd246afea5e7792ba22c7e043afa2533bea77cd2d721d55e9e17a0a8b1');
INSERT INTO events VALUES('019cbd70-9d00-7727-8836-f7502286108a','2026-03-05 10:00:00','infrastructure.measure.retired','infrastructure/services/mail/measures/storage',1,NULL,'47199079aad5b086f930c3e171266326e5e76cd4e6565f276566a05478352f6a');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f53389a9e3d6','2026-03-08 10:00:00','infrastructure.measure.created','infrastructure/services/mail/measures/sent',1,NULL,'195aae707e2169bb5d345328fa2687f9284b494c498668736b610740b7889dc4');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f5356410db66','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'8b92d64424c73bc975e42e2abf628ff3102e11984ad7cf50b2e955ee8f1cb706');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f5372ef7ec68','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'ed59971c7cf3cd9828f287f807e29c8e2289ed21248720849218cfa7133a552c');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f5393ec8bb81','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'e7f30406270469052ef5cf1c16e7ef2babd97b258d7102d7816ac070b5636f07');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f53b278cfc06','2026-03-08 10:00:00','infrastructure.readings.recorded','infrastructure/services/mail/measures/sent',1,NULL,'14c47b51f5cf9223937565972c4f7e93bda3f6dbdd648ef89da0b25739d7da21');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f53d8823c34a','2026-03-08 10:00:00','sharing.pool.created','sharing/mail',1,NULL,'f78db5ee46d8d59bf64d09b571d71b1e1bd43ac390c0bdd2c70d035187eb956e');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f53ff04d19e5','2026-03-08 10:00:00','sharing.pool.source_added','sharing/mail',1,NULL,'b3862d529f082ccc292dba64ac3a75daad04524edfb87facbd32154b580ffd68');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f541800fa1ec','2026-03-08 10:00:00','sharing.pool.source_added','sharing/mail',1,NULL,'a4e8aec6676c5c947e19ae2d6d04635c27db54ece47dc394d7b13a685b263c1c');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f543eab5d669','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'0671617068e5c1bcdfcf406e647bfcc7786050efee8efb67f9d4c3e166034589');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f54572135c39','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'1b3021fd023ef5c131077038d8c907dcc7644e998d607da59ab151465f215a32');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f547ccb4a6c5','2026-03-08 10:00:00','sharing.pool.participant_listed','sharing/mail',1,NULL,'c4a8409c5c9ead85a56ab2d3a883c3c8d031ebdbe87f30496a05af3d0d8fb579');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f5487eacc05b','2026-03-08 10:00:00','sharing.pool.participant_ended','sharing/mail',1,NULL,'40c97ea979f12709e46e59cec082a448c40f9e94dc1e4715b970e615a074851d');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f551e2437156','2026-03-08 10:00:00','sharing.posted','sharing/mail/2026-01',1,NULL,'0f93f1320d8a0175892752cfaf8d9e23f4af5cd2161587fdaf834e7927cdefb0');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f55529dc34ac','2026-03-08 10:00:00','sharing.reversed','sharing/mail/2026-01',1,NULL,'178b4d9b9b102a4211a3f189115ce1fc4c450cf382c41ae2d64c55cb9666b484');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f5615301e714','2026-03-08 10:00:00','sharing.posted','sharing/mail/2026-02',1,NULL,'27078f7f0239c93cc0faf95af940b6a0e693f8d9c9031e3c5448e5ef6cdd753d');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f56352e17ca7','2026-03-08 10:00:00','sharing.pool.created','sharing/trees',1,NULL,'1abfc91c76eaa9cd581e2efca029f34a3f7b5fe8675e81939e7afaba38b79957');
INSERT INTO events VALUES('019ccce3-b100-7496-b11e-f564cb97bb6b','2026-03-08 10:00:00','sharing.pool.closed','sharing/trees',1,NULL,'b30950efe0dd0c56377de303d5db68fc02ae24be6daacf3a8bf9ee928661e18e');
CREATE TABLE event_payloads (
    event_id TEXT NOT NULL PRIMARY KEY REFERENCES events (id),
    salt TEXT NOT NULL,
    payload TEXT,
    erased_by TEXT REFERENCES events (id)
) STRICT;
INSERT INTO event_payloads VALUES('019b78c9-0a80-75c8-8607-2778bc260fed','250fd34ede9b0720dfc684e0f0734051','{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"],["4100","income"]],"agreements":[{"hash":"97697dcf15959317188b81f6889c51182a36eac1c496f9f4d6cb091e60d18b9a","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"],["sharing.method","","by_use","dues-policy#cost-sharing"],["sharing.fixed","","0","dues-policy#cost-sharing"],["sharing.floor","","0","dues-policy#cost-sharing"],["sharing.cap","","0","dues-policy#cost-sharing"],["sharing.weight","full","1","dues-policy#cost-sharing"],["sharing.weight","supporting","0","dues-policy#cost-sharing"],["sharing.weight","organisation","3","dues-policy#cost-sharing"],["sharing.group_floor","","10","dues-policy#cost-visibility"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-75c8-8607-2779dbcef1af','8aadf9b1565277c020c588cb97653c84','{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"c7e0e04cc7b55a1d34e918b65788abe5517435dba895bf7e9086c55c43b51aaf"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-75c8-8607-277db1613843','5617ed498fe00eb894acc645255eac56','{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019b78c9-0a80-75c8-8607-271e427c9370"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-75c8-8607-278065c54a9b','f91eac1797a285ce30ff62174ae348d2','{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019b78c9-0a80-75c8-8607-271e427c9370"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-75c8-8607-2782aa9982bb','2f0a4e9cbdae028b224d58eab7dcc39c','{"by_mail":false}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-75c8-8607-2783037999b4','f2fa4b6bdde004c51e9a122b03a97acb','{"by":"invitation","password":"9b919f6c530646882a0252b16052926c7b9fcdca8858fffd17b1b53045533b4f"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-75c8-8607-27867a129cf0','7038672cf5ce74fc04cad86dcbb13539','{"base":1,"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-75c8-8607-27883b4a2258','5156f63b419b99ecefd40510171346c6','{"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-75c8-8607-27a5b4d4469f','8a3c940a17bba591697ce64f69ba75f0','{"body":"Because.","effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"title":"Change it"}',NULL);
INSERT INTO event_payloads VALUES('019b78c9-0a80-75c8-8607-27a7eeb9e094','0c9789cfcd4bcb464b83d009a4899cb9','{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-75c8-8607-2725f267b07e"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-724d-ab4b-fbd7e02cfa57','d28dc0325b8b57e1fc4fecb1d6f82c96','{"decision":2,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8e80-724d-ab4b-fbd8d3e6932a','f7df72e867531c7920111eddf99daa62','{"eligible":3,"frozen_hash":"256c9814aa92296b43c7a720e077bbbf0a74d11b1cee79c9e920224ce22955a9","roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","voting_until":"2026-01-15T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8ef8-7153-8f13-effedb8d302f','849139a45f3a77c51b07a0e992d6bd9b','{"choice":"yes","reason":"It is time."}',NULL);
INSERT INTO event_payloads VALUES('019b9cd5-8efb-751e-b0b6-2d3e5e8a827a','efc1b7be722c0e5c3aadebc42a3cd79d','{"choice":"yes","reason":""}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-733c-8900-f5a42c97b884','b4db858cdda1bd9e855e9a5f29958232','{"draft":1,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","valid_from":"2026-01-15","version":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-733c-8900-f5a6fff34911','d998cce17cabfa2fe5ad3d584a86c584','{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-733c-8900-f5a986f3f4ec','0c1fd12be13d7f3c803b4d3881dcdbd6','{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-733c-8900-f5aa360df00b','ab2e054478e10c9ca675d53af9165f1f','{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-733c-8900-f5ae4b69b6cd','7c991f6a557ab26d267f2986c84e7f4e','{"body":"Because.","effective_on":null,"effects":[{"effect":"note"}],"title":"Change it"}',NULL);
INSERT INTO event_payloads VALUES('019bc0e2-1280-733c-8900-f5b0abdff9bf','3deb7b94cda6166240a911c57dda3605','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-75c8-8607-27249f737b35"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73f5-817e-d830376f6f03','fc7afd4b6919766546e1e5c118bfd18b','{"eligible":3,"frozen_hash":"d4284fa68b1f4c2997e5b11f95217bba82187f61d2c1c1a51a3eee7e3359d4fc","roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","voting_until":"2026-01-29T09:00:00+00:00"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73f5-817e-d8345f415e95','84d74b77089b83abb6c46dea14699fde','{"body":"Because.","effective_on":null,"effects":[{"effect":"note"}],"title":"Change it"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73f5-817e-d83621625743','77ff2511181f2f15fe1054a32a07dae9','{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019b78c9-0a80-75c8-8607-27249f737b35"}',NULL);
INSERT INTO event_payloads VALUES('019be4ee-9680-73f5-817e-d838f6fe4392','691294c6ed8eb85049f76c67ec25c33d','{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-73fe-97fa-3930548c8e2f','50c0b2fc898e4aef0a5a88c01dfd736f','{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-73fe-97fa-393ab7eff3ca','4f809975ba0495de70bcc9e2bd523cc0','{"charged":3,"charges":"ac51a10a6d3f024b5ad4bb01e7db1c8a62079131713dd3c8b9c9f84dcdb46a53","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"9d8f570273a282839ab9bbb908f67c62b1aa7231293fb188732c910dee7df0e6","total_minor":4500}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-73fe-97fa-393fec6aedcf','2bde533c390a55456f326de08bba92d0','{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-73fe-97fa-39449abf7a18','224ce6c29c6aba60da80e3ccb5776728','{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}',NULL);
INSERT INTO event_payloads VALUES('019c22ba-e680-73fe-97fa-39488d392477','170814a2740d14efa8a70421ee0e5ca9','{"entry":4,"reason":"The bank took it back."}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f7105aca65e9','b8af4e7f7136daafffa1f26dc265ec22','{"communal":"Its members own it.","contract":"C-12, yearly","created_at":"2026-03-05T10:00:00","jurisdiction":"Spain","name":"Línea","not_communal":"The building is rented.","retired_on":null,"slug":"linea"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f712685159f8','70e7e80db71803f1e79aeaa724bfa6b9','{"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Cellar","note":"Two keys.","provider":null,"retired_on":null,"slug":"cellar"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f71470379bcf','0d6b523840644710e7e213cc1b92483f','{"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f71dd0f8cf6a','649e5f68740a0db2e5fc0486f3a3b6fa','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Iron","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"iron"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f72642157e22','503d76cd783b151777a7f8ac213a463e','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"VM 1","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f729ff4a486d','0ceb5e31891d61170ef60d8b7d0ce6c1','{"address":"mail.example.org","costs":[],"created_at":"2026-03-05T10:00:00","kind":"mail","licence":"AGPL-3.0","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail","software":"Stalwart","version":"0.14"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f73232eb8760','33e50b41cae80bc0f9ba993e93ac1c2e','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"both","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f73401437b0b','6f4ad1daeb1727c5541dc1bc807b8369','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"VM 1","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null},{"from":"2026-02-01","host":"steel","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f735956a7fd9','58558b252defc29933b3a9bd40140795','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Iron","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":"2026-03-01","slug":"iron"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f73648cd61a4','19610d58de896fe05abe02f1b8a9b702','{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f7388ecd9f3e','22c85c5b61f1576316ccf8e6482b4553','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f73addc962ac','658e84b826ddb4b97f4b055d46e5822d','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f73c95d7c833','a79ac7e8065f46aa4ffc5cb134bce941','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f73e32f365da','ea45b1ae87fc56250a9d0df6ca12193c','{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f7405e7842da','c4e248f597a8ee76a1d5987d6463c0a0','{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","kind":"mail","licence":"AGPL-3.0","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail","software":"Stalwart","version":"0.14"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f742cbc90415','2d382a286d357802497d37104365ba83','{"created_at":"2026-03-05T10:00:00","name":"Traffic","retired_on":null,"service":"mail","slug":"traffic","unit":"GB","way":"counter"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f7443c0f67fa','bae4db3431f4bbefefb086888b99f484','{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":null,"service":"mail","slug":"storage","unit":"GB","way":"level"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f746afc84fee','9cdb17e6cd3bc327aec22dad91000d10','{"readings":[{"day":"2026-01-31","holder":1,"number":1,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f74816ce6a99','3649647246a22a28bb3878bd63a9ac8f','{"readings":[{"day":"2026-01-31","holder":2,"number":2,"quantity":"20.5","reset":false}],"sha256":null,"source":"csv"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f74abc2e183e','609189b4596e85b880dd2ae0601e6620','{"readings":[{"day":"2026-02-28","holder":1,"number":3,"quantity":"30","reset":false}],"sha256":null,"source":"api"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f74cc1af5e38','ea3fe29eb5efc9a4c7636a5be2f7ef8b','{"readings":[{"day":"2026-02-01","holder":"machines","number":1,"quantity":"40","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f74ed26eb1dc','f09252b64dec31c34fb8c0b62038c8ea','{"readings":[{"day":"2026-02-01","holder":2,"number":2,"quantity":"1","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f74fb937fe21','0557a354af6796ec0d4aada2a7e23af5','{"number":3,"reason":"A slip."}',NULL);
INSERT INTO event_payloads VALUES('019cbd70-9d00-7727-8836-f7502286108a','87a01da6905e1c5cc06713660c7b378b','{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":"2026-03-01","service":"mail","slug":"storage","unit":"GB","way":"level"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f53389a9e3d6','2f199bef61880b8eea5e5f1768f1c776','{"created_at":"2026-03-08T10:00:00","name":"Sent","retired_on":null,"service":"mail","slug":"sent","unit":"mails","way":"amount"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f5356410db66','cb0ec01d18afe8b59409ede52fecf546','{"readings":[{"day":"2026-01-20","holder":1,"number":1,"quantity":"7","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f5372ef7ec68','232f309c41ac4fdc9b2a8ee14cdb2576','{"readings":[{"day":"2026-02-20","holder":1,"number":2,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f5393ec8bb81','09efc362d342fb9aca7cfab1a60bb3ac','{"readings":[{"day":"2026-02-21","holder":2,"number":3,"quantity":"4.5","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f53b278cfc06','7956230cc04e8e14d54450d7c0190f1e','{"readings":[{"day":"2026-02-22","holder":"machines","number":4,"quantity":"3","reset":false}],"sha256":null,"source":"hand"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f53d8823c34a','552280493430dcc9530eaa78281868aa','{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f53ff04d19e5','d595d850644277ba1f0abd29d2363b00','{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel"]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f541800fa1ec','5a47ba4b4a0738ea986bc1a70330a9d5','{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel"],[2,"services/mail"]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f543eab5d669','213523b4e78c85c2ba131761bbcf0675','{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel"],[2,"services/mail"]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f54572135c39','5e343f1eb382dc5d8280418811eca04e','{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel"],[2,"services/mail"]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f547ccb4a6c5','c40635b0435f133e126f0ca47d51ca8f','{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel"],[2,"services/mail"]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f5487eacc05b','1f9375a0e5d1604f2a41f287cb265e21','{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel"],[2,"services/mail"]],"use_measure":"mail/sent"}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f551e2437156','b92fcb0bd02235e3ccd39b8f4812bdca','{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-75c8-8607-273b9d313c22","sharing.fixed":"019b78c9-0a80-75c8-8607-27391272684a","sharing.floor":"019b78c9-0a80-75c8-8607-273a2cf2e467","sharing.method":"019b78c9-0a80-75c8-8607-2738c79f4624","sharing.weight full":"019b78c9-0a80-75c8-8607-273c0f75c1af","sharing.weight organisation":"019b78c9-0a80-75c8-8607-273e40a5d364","sharing.weight supporting":"019b78c9-0a80-75c8-8607-273d30413ea6"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":3129,"charges":"f2e93c07fa0ee38693494e2eae9df3015235966b260c58f61ae0fbce4013c71c","currency":"EUR","due_on":"2026-04-10","entry":5,"month":"2026-01","plan":"d18838810c29f49aff32587b01ac37a7d296b59d7959dd4eb890d7ec2e5d4abc","pool":"mail","residual_minor":0,"total_minor":3129}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f55529dc34ac','5eb3eb74fa0e8926296f2fc0be1fe73e','{"entry":6,"of":5,"reason":"A meter was read wrongly."}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f5615301e714','b549752eda373a0c45af151d5122fe6d','{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-75c8-8607-273b9d313c22","sharing.fixed":"019b78c9-0a80-75c8-8607-27391272684a","sharing.floor":"019b78c9-0a80-75c8-8607-273a2cf2e467","sharing.method":"019b78c9-0a80-75c8-8607-2738c79f4624","sharing.weight full":"019b78c9-0a80-75c8-8607-273c0f75c1af","sharing.weight organisation":"019b78c9-0a80-75c8-8607-273e40a5d364","sharing.weight supporting":"019b78c9-0a80-75c8-8607-273d30413ea6"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":4720,"charges":"9753bf8cd8935668eba10f80ac0684e6ebd0ce67ecdb3df996cdad1e4b8b623c","currency":"EUR","due_on":"2026-04-10","entry":7,"month":"2026-02","plan":"2596f06aa5c978604b70953224d54100f97e8b33cfbc4f6b23b42309501718ac","pool":"mail","residual_minor":0,"total_minor":5696}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f56352e17ca7','03152e92a24aca309a14c2bfdeb09d46','{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}',NULL);
INSERT INTO event_payloads VALUES('019ccce3-b100-7496-b11e-f564cb97bb6b','066ddccdf50681ef02dd70612ccc9e32','{"closed_on":"2026-03-01","created_at":"2026-03-08T10:00:00","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}',NULL);
CREATE TABLE seals (
    number INTEGER NOT NULL PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE REFERENCES events (id),
    hash TEXT NOT NULL,
    sealed_at TEXT NOT NULL
) STRICT;
INSERT INTO seals VALUES(1,'019b78c9-0a80-75c8-8607-2778bc260fed','07cc13245189fddd90f0c9155f4a47f4df1af2da355e9b0f8d2fbe5f171beac5','2026-01-15 09:00:00');
INSERT INTO seals VALUES(2,'019b78c9-0a80-75c8-8607-2779dbcef1af','715491b7e27d60ebdb52019a9b126cae398ce5d323663d656f815f9eb6b88666','2026-01-15 09:00:00');
INSERT INTO seals VALUES(3,'019b78c9-0a80-75c8-8607-277db1613843','00ae729c67ad0bfe3ed156b8572e89d98d9b88afd61ad39ae9a15ab5f976ff8d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(4,'019b78c9-0a80-75c8-8607-278065c54a9b','5925bbfaa29666c2056797f7c6c5b46b9dc7d53a8b68d4a0e339eef2d478ac38','2026-01-15 09:00:00');
INSERT INTO seals VALUES(5,'019b78c9-0a80-75c8-8607-2782aa9982bb','bdb3442b58506570fb2629d6b48a4d0812f08c603590740d5fded36ed11f420b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(6,'019b78c9-0a80-75c8-8607-2783037999b4','465fc4c03dd3dd78d2f178796685720cc900f16dac6b0cfbdb96a29a20f6ea1f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(7,'019b78c9-0a80-75c8-8607-27867a129cf0','6414f1a335e8e9d113ab959999be452adc5e53516d5e35b48fcb194aa7b68bcf','2026-01-15 09:00:00');
INSERT INTO seals VALUES(8,'019b78c9-0a80-75c8-8607-27883b4a2258','321097f3a56dd6e7a2f376d37de8c73e017a0f68cebac2c5489ee56333418def','2026-01-15 09:00:00');
INSERT INTO seals VALUES(9,'019b78c9-0a80-75c8-8607-27a5b4d4469f','ce0196d9f95e4db9b30c16eb9a450818f48d94a07eaa39dffaba4aacce69a5fe','2026-01-15 09:00:00');
INSERT INTO seals VALUES(10,'019b78c9-0a80-75c8-8607-27a7eeb9e094','089a31ec80b5c8c7c799c45ed5b03b7e7c8ea88fe142b48f90939aa5917a9f6b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(11,'019b9cd5-8e80-724d-ab4b-fbd7e02cfa57','0fb16b32a2c2b77c46376e805ec881ad92b84c52da78b78e30a79ea3ee9a48ee','2026-01-15 09:00:00');
INSERT INTO seals VALUES(12,'019b9cd5-8e80-724d-ab4b-fbd8d3e6932a','4ea304d0c17dbed1f665d2bb6d3b49ef505a0cd2464fa429f1d6fa33c922fd56','2026-01-15 09:00:00');
INSERT INTO seals VALUES(13,'019b9cd5-8ef8-7153-8f13-effedb8d302f','d6d1743c379f0db43270c587b373d252d616a37a61fb9965c18aacfa3765c704','2026-01-15 09:00:00');
INSERT INTO seals VALUES(14,'019b9cd5-8efb-751e-b0b6-2d3e5e8a827a','860d956ec6bd1b3db24f553c78105add903086e259c8af8e142ae0051d9f8b93','2026-01-15 09:00:00');
INSERT INTO seals VALUES(15,'019bc0e2-1280-733c-8900-f5a42c97b884','6b57cc7caf8ebe167bb67de11f6b6bc0e9c7ff2d73f5fa55de1bf39a1ec8148d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(16,'019bc0e2-1280-733c-8900-f5a6fff34911','71980847741e9b2566de5e8eca6b163c7947e92071c8d58f7bb354493fbf79bb','2026-01-15 09:00:00');
INSERT INTO seals VALUES(17,'019bc0e2-1280-733c-8900-f5a986f3f4ec','5daba25b8c11959d456aecf152d4f7f883d94d1a949765096849ce535068139e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(18,'019bc0e2-1280-733c-8900-f5aa360df00b','edf51aacf95731a770fc6ce021c1e3a2e7e4ed3c6cdb308abefc00d64388f7d1','2026-01-15 09:00:00');
INSERT INTO seals VALUES(19,'019bc0e2-1280-733c-8900-f5ae4b69b6cd','e5b5399a6ca10cb406ecb793c0435ddcaeafc818d4c4d0ba36739ceba6e743b1','2026-01-15 09:00:00');
INSERT INTO seals VALUES(20,'019bc0e2-1280-733c-8900-f5b0abdff9bf','018dca96ebe30d11d3ad2f1c1d758caffd19914a3b4326aef2b143b6ee36713f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(21,'019be4ee-9680-73f5-817e-d830376f6f03','94423dd910a65c7903a16bc44c429468462d70be5f832601c5db9c29b52eaea9','2026-01-15 09:00:00');
INSERT INTO seals VALUES(22,'019be4ee-9680-73f5-817e-d8345f415e95','39ca86b8467f6543b16021aad058575ccc2d0fd9df84fc05bff1a5d5c6ae15cf','2026-01-15 09:00:00');
INSERT INTO seals VALUES(23,'019be4ee-9680-73f5-817e-d83621625743','04f738fd9e9fd63744cb16eb9ab0f5134683c283da6c5a27b274d3a523a5ddf1','2026-01-15 09:00:00');
INSERT INTO seals VALUES(24,'019be4ee-9680-73f5-817e-d838f6fe4392','95d27fb2caaaf94661c84a61ab1b2eb39b6e3438d951e1a064e359f7f640d358','2026-01-15 09:00:00');
INSERT INTO seals VALUES(25,'019c22ba-e680-73fe-97fa-3930548c8e2f','aa0e6dbe727fa8af72da4f7c7ff179478a92d61222fe1ee4c82c83ae5bf60827','2026-01-15 09:00:00');
INSERT INTO seals VALUES(26,'019c22ba-e680-73fe-97fa-393ab7eff3ca','d2aef56a6da4fdaebb6dc299b01a777d8faf87ba85cea9c5123aaabc8f871aac','2026-01-15 09:00:00');
INSERT INTO seals VALUES(27,'019c22ba-e680-73fe-97fa-393fec6aedcf','ff5750253be990a863d3b05cefd916e0aa833b3a2c24840ea5c24033a7e13a9f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(28,'019c22ba-e680-73fe-97fa-39449abf7a18','1ba0939866d56a98df5a5d188633a95805d18ba5f9b4572eb1efc4f53b2afa6c','2026-01-15 09:00:00');
INSERT INTO seals VALUES(29,'019c22ba-e680-73fe-97fa-39488d392477','efd65a5f604950eaf2ee70aae400fd04da355e4aa0d5ce92dc9a9aa6fb9e18ab','2026-01-15 09:00:00');
INSERT INTO seals VALUES(30,'019cbd70-9d00-7727-8836-f7105aca65e9','7143d803d5e6fdd16feb64d5f8e4b5000d3569a6e87134377d4dde5304e5f9ab','2026-01-15 09:00:00');
INSERT INTO seals VALUES(31,'019cbd70-9d00-7727-8836-f712685159f8','ae86a5c7579b952f40b3ae87be3b1f9b0696c4e57e0c06fca09f651eeb324d12','2026-01-15 09:00:00');
INSERT INTO seals VALUES(32,'019cbd70-9d00-7727-8836-f71470379bcf','a7d62df2b7b1556aa0c2862ef379579f9c98e1e8b8d29c9c24d1f5c3f9659c33','2026-01-15 09:00:00');
INSERT INTO seals VALUES(33,'019cbd70-9d00-7727-8836-f71dd0f8cf6a','e99ecd639ffeb116ebe1285db7ea0d0639fb492d2f8bb5a1ffd03800fd84ba52','2026-01-15 09:00:00');
INSERT INTO seals VALUES(34,'019cbd70-9d00-7727-8836-f72642157e22','21d38538f1ca7ee480657707fd9c24c4ca06153886335b869caee900a985beae','2026-01-15 09:00:00');
INSERT INTO seals VALUES(35,'019cbd70-9d00-7727-8836-f729ff4a486d','a048fbc0194642df3f2e4e8c69f56f5cc99a2ca7eb1f09929260f8dc3faad8cc','2026-01-15 09:00:00');
INSERT INTO seals VALUES(36,'019cbd70-9d00-7727-8836-f73232eb8760','611311813db2d01e0d73583509668d72b6a17682035269092864d85cfce3d9e0','2026-01-15 09:00:00');
INSERT INTO seals VALUES(37,'019cbd70-9d00-7727-8836-f73401437b0b','4eb49ed53ad05dde68d15a142d3e8c5d39f1f9cd75e501856adc5c5240c5e24b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(38,'019cbd70-9d00-7727-8836-f735956a7fd9','f71d00dd670c283a01f0a0f865cad19ea46333ae9d4b8397625155dc07482b18','2026-01-15 09:00:00');
INSERT INTO seals VALUES(39,'019cbd70-9d00-7727-8836-f73648cd61a4','7430ac8f6f0ea838a140946b968e356bf9f3e4822ce49a465547dfa614554347','2026-01-15 09:00:00');
INSERT INTO seals VALUES(40,'019cbd70-9d00-7727-8836-f7388ecd9f3e','cf797678b36446fcbea361ae7aea11ab88dddb5df160c34a7bcf3bee4629b417','2026-01-15 09:00:00');
INSERT INTO seals VALUES(41,'019cbd70-9d00-7727-8836-f73addc962ac','8fd1e807ba48c24fb340a4e0d0c982a92f867476b2c68f43aa2784c7c60bfaa8','2026-01-15 09:00:00');
INSERT INTO seals VALUES(42,'019cbd70-9d00-7727-8836-f73c95d7c833','ca92669a2e106fef57b166296036b1ca9721ca3a98197ae3f5f96627a22aabff','2026-01-15 09:00:00');
INSERT INTO seals VALUES(43,'019cbd70-9d00-7727-8836-f73e32f365da','eb38d7bc2273f4c6cd9b18aea6475468484c4936efe119e950c55e7f16c44290','2026-01-15 09:00:00');
INSERT INTO seals VALUES(44,'019cbd70-9d00-7727-8836-f7405e7842da','b60641dcc4b077ed97e93ec0ede4426d7d0c0d36b6b6dfd71ae1f7bd46fc1952','2026-01-15 09:00:00');
INSERT INTO seals VALUES(45,'019cbd70-9d00-7727-8836-f742cbc90415','f8ff9089f61450fc41d5d6305b2acdd39d75da8f3610171906ea4285be79145f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(46,'019cbd70-9d00-7727-8836-f7443c0f67fa','5b8e1704002e6f6cf4cef949a96662cda80f1151ecf16a6b60d9ac18f6fa7d3a','2026-01-15 09:00:00');
INSERT INTO seals VALUES(47,'019cbd70-9d00-7727-8836-f746afc84fee','1fb39b1fb4cfdeb326afc03e02666d1e80b04c7c0830a826687c0968c045aef5','2026-01-15 09:00:00');
INSERT INTO seals VALUES(48,'019cbd70-9d00-7727-8836-f74816ce6a99','247f6a276fd9d302adff6071d33b40cd1fa01f09a09009120697b2d4dd309ac2','2026-01-15 09:00:00');
INSERT INTO seals VALUES(49,'019cbd70-9d00-7727-8836-f74abc2e183e','0a5d41b5bf8992dc6cd6cd37192ee9237cd0e7358df2b0e75e3d3af0fea912cd','2026-01-15 09:00:00');
INSERT INTO seals VALUES(50,'019cbd70-9d00-7727-8836-f74cc1af5e38','758a45d58dae01c3f692a7db9890e4e17c0727ef9b51f5eec070c07dee040f1e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(51,'019cbd70-9d00-7727-8836-f74ed26eb1dc','b51ba1dac38473e51366c3a8c46bdd8fb9ef9c7e8206b815b35e06d8e77493b8','2026-01-15 09:00:00');
INSERT INTO seals VALUES(52,'019cbd70-9d00-7727-8836-f74fb937fe21','963e53b324fda94d2873a2f85005fe3676e6030ed53414e992c23926b35aabd9','2026-01-15 09:00:00');
INSERT INTO seals VALUES(53,'019cbd70-9d00-7727-8836-f7502286108a','8f46da191ce80814fceb5a0e72e9cf64d5481032cca5e95f016461a477671a96','2026-01-15 09:00:00');
INSERT INTO seals VALUES(54,'019ccce3-b100-7496-b11e-f53389a9e3d6','be6491e3948d0c8f33a288235aca8e08ec9d263066f5d31a87599c270255a05d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(55,'019ccce3-b100-7496-b11e-f5356410db66','a953afbc99791e86010a92df39eab09a4906c7979af848d716f93a923016d671','2026-01-15 09:00:00');
INSERT INTO seals VALUES(56,'019ccce3-b100-7496-b11e-f5372ef7ec68','060cede2f7d70d9b234fcc49180d2204b3953028855fc3f8dca7ff83d6dc391d','2026-01-15 09:00:00');
INSERT INTO seals VALUES(57,'019ccce3-b100-7496-b11e-f5393ec8bb81','a9ef15c5c33cf8e773b34619d15f4fcc65fa4d6b2c363f8aeabc42423dd1c5c1','2026-01-15 09:00:00');
INSERT INTO seals VALUES(58,'019ccce3-b100-7496-b11e-f53b278cfc06','e8420aa815dcde21b0c578a40b64a615d8829500143d675111b1dd917bd5cc2b','2026-01-15 09:00:00');
INSERT INTO seals VALUES(59,'019ccce3-b100-7496-b11e-f53d8823c34a','b1608790231ae0b0ccfc54187c30fbbdf4b48e76312751e8f25bf1f5c1f9b861','2026-01-15 09:00:00');
INSERT INTO seals VALUES(60,'019ccce3-b100-7496-b11e-f53ff04d19e5','acb1a1e35242d9c970f1ee3dbfd7d60b3bac931f5c08e564feee46c85f86cd10','2026-01-15 09:00:00');
INSERT INTO seals VALUES(61,'019ccce3-b100-7496-b11e-f541800fa1ec','a8487ada34f21c6130c5b50b05ccc55b24340d5efd1ceea8b4f2c4dd61f54a71','2026-01-15 09:00:00');
INSERT INTO seals VALUES(62,'019ccce3-b100-7496-b11e-f543eab5d669','99754f4d04eb9ed0c8fdb96f24fc89ad66ac91b4a6b3921e2312e48badf6b4f3','2026-01-15 09:00:00');
INSERT INTO seals VALUES(63,'019ccce3-b100-7496-b11e-f54572135c39','bf714187018b621fb9f2afb4c2a6e0bbd2386319c455f15d49f7b3e134a12f83','2026-01-15 09:00:00');
INSERT INTO seals VALUES(64,'019ccce3-b100-7496-b11e-f547ccb4a6c5','0b6b17383a169271e3255571a45b17429902b520f4cc37370d29dfdea647f404','2026-01-15 09:00:00');
INSERT INTO seals VALUES(65,'019ccce3-b100-7496-b11e-f5487eacc05b','73aa144f3ce0a44c6c72e6ba13f2155ae7846d7e5677e44242178b4a699d543f','2026-01-15 09:00:00');
INSERT INTO seals VALUES(66,'019ccce3-b100-7496-b11e-f551e2437156','0f7792fe192b76f24f706b4694be9bf563189dfd1bcf57333e6229b564276453','2026-01-15 09:00:00');
INSERT INTO seals VALUES(67,'019ccce3-b100-7496-b11e-f55529dc34ac','6985153cfe1b325b2d159aa0ef940753d793464fff172b0158c4b7ecf42b28c1','2026-01-15 09:00:00');
INSERT INTO seals VALUES(68,'019ccce3-b100-7496-b11e-f5615301e714','fad4a84207b35daf061dc5bc7dd9c893a1405059d559420434bab7232ee03a6e','2026-01-15 09:00:00');
INSERT INTO seals VALUES(69,'019ccce3-b100-7496-b11e-f56352e17ca7','9fc125eae32cd912078adfd0ab4982f509b49d05906b7455f7c8bd5dd6dd89a8','2026-01-15 09:00:00');
INSERT INTO seals VALUES(70,'019ccce3-b100-7496-b11e-f564cb97bb6b','f13c29aec964b3e81b1c5f607d877edbd28279032bd9b48dcacbb656e76ce831','2026-01-15 09:00:00');
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
INSERT INTO providers VALUES('019cbd70-9d00-7727-8836-f70f0d55df79','linea','Línea','Spain','C-12, yearly','Its members own it.','The building is rented.',NULL,'2026-03-05 10:00:00');
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
INSERT INTO sites VALUES('019cbd70-9d00-7727-8836-f711a4ae4be1','cellar','Cellar','Jaca',NULL,'Two keys.',NULL,'2026-03-05 10:00:00');
INSERT INTO sites VALUES('019cbd70-9d00-7727-8836-f713dcb0dfb4','hall','Hall','Jaca','019cbd70-9d00-7727-8836-f70f0d55df79','Two keys.',NULL,'2026-03-05 10:00:00');
CREATE TABLE assets (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    operating_system TEXT NOT NULL,
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO assets VALUES('019cbd70-9d00-7727-8836-f715c0d36add','iron','Iron','64 GB','Debian 13','2026-03-01','2026-03-05 10:00:00');
INSERT INTO assets VALUES('019cbd70-9d00-7727-8836-f71e6e213604','vm-1','VM 1','64 GB','Debian 13',NULL,'2026-03-05 10:00:00');
INSERT INTO assets VALUES('019cbd70-9d00-7727-8836-f72a566e3c95','steel','Steel','64 GB','Debian 13',NULL,'2026-03-05 10:00:00');
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
INSERT INTO services VALUES('019cbd70-9d00-7727-8836-f72721dc0d79','mail','Mail','mail','For everybody.','mail.example.org','Stalwart','0.14','AGPL-3.0',NULL,'2026-03-05 10:00:00');
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
INSERT INTO places VALUES('019cbd70-9d00-7727-8836-f71c7c7dfa35','019cbd70-9d00-7727-8836-f715c0d36add',NULL,'2026-01-01','own_site','019cbd70-9d00-7727-8836-f711a4ae4be1',NULL,'2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7727-8836-f725bdb8c380','019cbd70-9d00-7727-8836-f71e6e213604',NULL,'2026-01-01',NULL,NULL,'019cbd70-9d00-7727-8836-f715c0d36add','2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7727-8836-f728dfbe31e5',NULL,'019cbd70-9d00-7727-8836-f72721dc0d79','2026-01-01',NULL,NULL,'019cbd70-9d00-7727-8836-f71e6e213604','2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7727-8836-f731645755a2','019cbd70-9d00-7727-8836-f72a566e3c95',NULL,'2026-01-01','colocated','019cbd70-9d00-7727-8836-f713dcb0dfb4',NULL,'2026-03-05 10:00:00');
INSERT INTO places VALUES('019cbd70-9d00-7727-8836-f733d16c2c7e','019cbd70-9d00-7727-8836-f71e6e213604',NULL,'2026-02-01',NULL,NULL,'019cbd70-9d00-7727-8836-f72a566e3c95','2026-03-05 10:00:00');
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
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f716616313ae','019cbd70-9d00-7727-8836-f715c0d36add','hardware','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f7171aa7fca0','019cbd70-9d00-7727-8836-f715c0d36add','operating_system','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f718caa2ec70','019cbd70-9d00-7727-8836-f715c0d36add','virtualisation','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f7199846ba08','019cbd70-9d00-7727-8836-f715c0d36add','backups','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f71aa984889c','019cbd70-9d00-7727-8836-f715c0d36add','security','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f71bcdbd2d86','019cbd70-9d00-7727-8836-f715c0d36add','software_choice','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f71f5b7be63c','019cbd70-9d00-7727-8836-f71e6e213604','hardware','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f720c7678956','019cbd70-9d00-7727-8836-f71e6e213604','operating_system','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f7213eec0dfe','019cbd70-9d00-7727-8836-f71e6e213604','virtualisation','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f7221165d39a','019cbd70-9d00-7727-8836-f71e6e213604','backups','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f723d51b53b2','019cbd70-9d00-7727-8836-f71e6e213604','security','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f7242004840d','019cbd70-9d00-7727-8836-f71e6e213604','software_choice','ours',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f72b5574c8a0','019cbd70-9d00-7727-8836-f72a566e3c95','hardware','both',NULL,'019bc0e2-1280-733c-8900-f5a743b29043');
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f72c30054d9e','019cbd70-9d00-7727-8836-f72a566e3c95','operating_system','provider',NULL,NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f72d41add116','019cbd70-9d00-7727-8836-f72a566e3c95','virtualisation','ours','019b78c9-0a80-75c8-8607-2740e0df23e1',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f72e9b83cd72','019cbd70-9d00-7727-8836-f72a566e3c95','backups','ours','019b78c9-0a80-75c8-8607-2740e0df23e1',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f72fe3de7d1a','019cbd70-9d00-7727-8836-f72a566e3c95','security','ours','019b78c9-0a80-75c8-8607-2740e0df23e1',NULL);
INSERT INTO responsibilities VALUES('019cbd70-9d00-7727-8836-f730fbf3f9f6','019cbd70-9d00-7727-8836-f72a566e3c95','software_choice','ours','019b78c9-0a80-75c8-8607-2740e0df23e1',NULL);
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
INSERT INTO costs VALUES('019cbd70-9d00-7727-8836-f7376f226b51','019cbd70-9d00-7727-8836-f72a566e3c95',NULL,1,'Rent','monthly',3100,NULL,NULL,NULL,'2026-01-15','2029-01-01','2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7727-8836-f73951dcf590','019cbd70-9d00-7727-8836-f72a566e3c95',NULL,2,'Name','yearly',1200,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7727-8836-f73babee26f0','019cbd70-9d00-7727-8836-f72a566e3c95',NULL,3,'Box','purchase',90000,48,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7727-8836-f73dda6d90b7','019cbd70-9d00-7727-8836-f72a566e3c95',NULL,4,'Power','power',NULL,NULL,9,200000,'2026-01-15','2029-01-01','2026-03-05 10:00:00');
INSERT INTO costs VALUES('019cbd70-9d00-7727-8836-f73f153fd81a',NULL,'019cbd70-9d00-7727-8836-f72721dc0d79',1,'Support','monthly',500,NULL,NULL,NULL,'2026-01-15',NULL,'2026-03-05 10:00:00');
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
INSERT INTO measures VALUES('019cbd70-9d00-7727-8836-f741e936f84f','019cbd70-9d00-7727-8836-f72721dc0d79','traffic','Traffic','GB','counter',NULL,'2026-03-05 10:00:00');
INSERT INTO measures VALUES('019cbd70-9d00-7727-8836-f743ac0abdeb','019cbd70-9d00-7727-8836-f72721dc0d79','storage','Storage','GB','level','2026-03-01','2026-03-05 10:00:00');
INSERT INTO measures VALUES('019ccce3-b100-7496-b11e-f5324ade0ab7','019cbd70-9d00-7727-8836-f72721dc0d79','sent','Sent','mails','amount',NULL,'2026-03-08 10:00:00');
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
INSERT INTO readings VALUES('019cbd70-9d00-7727-8836-f745cfdba746','019cbd70-9d00-7727-8836-f741e936f84f',1,'019b78c9-0a80-75c8-8607-2740e0df23e1',NULL,'2026-01-31',10000000,0,'hand','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7727-8836-f74730ebc852','019cbd70-9d00-7727-8836-f741e936f84f',2,'019b78c9-0a80-75c8-8607-277bfeb56795',NULL,'2026-01-31',20500000,0,'csv','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7727-8836-f7497b2a7b01','019cbd70-9d00-7727-8836-f741e936f84f',3,'019b78c9-0a80-75c8-8607-2740e0df23e1',NULL,'2026-02-28',30000000,0,'api','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-05 10:00:00','A slip.','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-05 10:00:00');
INSERT INTO readings VALUES('019cbd70-9d00-7727-8836-f74bb98d335a','019cbd70-9d00-7727-8836-f743ac0abdeb',1,NULL,'019bc0e2-1280-733c-8900-f5a743b29043','2026-02-01',40000000,0,'hand','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019cbd70-9d00-7727-8836-f74d2dc60fb9','019cbd70-9d00-7727-8836-f743ac0abdeb',2,'019b78c9-0a80-75c8-8607-277bfeb56795',NULL,'2026-02-01',1000000,0,'hand','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-05 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7496-b11e-f5346d5cdca7','019ccce3-b100-7496-b11e-f5324ade0ab7',1,'019b78c9-0a80-75c8-8607-2740e0df23e1',NULL,'2026-01-20',7000000,0,'hand','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7496-b11e-f53610e5b174','019ccce3-b100-7496-b11e-f5324ade0ab7',2,'019b78c9-0a80-75c8-8607-2740e0df23e1',NULL,'2026-02-20',10000000,0,'hand','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7496-b11e-f538e63fe295','019ccce3-b100-7496-b11e-f5324ade0ab7',3,'019b78c9-0a80-75c8-8607-277bfeb56795',NULL,'2026-02-21',4500000,0,'hand','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-08 10:00:00',NULL,NULL,NULL);
INSERT INTO readings VALUES('019ccce3-b100-7496-b11e-f53a6811211a','019ccce3-b100-7496-b11e-f5324ade0ab7',4,NULL,'019bc0e2-1280-733c-8900-f5a743b29043','2026-02-22',3000000,0,'hand','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-08 10:00:00',NULL,NULL,NULL);
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
CREATE TABLE pools (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    participants TEXT NOT NULL CHECK (participants IN ('everyone', 'listed')),
    use_measure_id TEXT REFERENCES measures (id),
    reserved_measure_id TEXT REFERENCES measures (id),
    closed_on TEXT,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO pools VALUES('019ccce3-b100-7496-b11e-f53c7843ddcb','mail','Mail','Mail for all.','listed','019ccce3-b100-7496-b11e-f5324ade0ab7','019cbd70-9d00-7727-8836-f743ac0abdeb',NULL,'2026-03-08 10:00:00');
INSERT INTO pools VALUES('019ccce3-b100-7496-b11e-f562fd342885','trees','Trees','','everyone',NULL,NULL,'2026-03-01','2026-03-08 10:00:00');
CREATE TABLE pool_sources (
    id TEXT NOT NULL PRIMARY KEY,
    pool_id TEXT NOT NULL REFERENCES pools (id),
    position INTEGER NOT NULL,
    asset_id TEXT REFERENCES assets (id),
    service_id TEXT REFERENCES services (id),
    UNIQUE (pool_id, position),
    CHECK ((asset_id IS NULL) <> (service_id IS NULL))
) STRICT;
INSERT INTO pool_sources VALUES('019ccce3-b100-7496-b11e-f53e7f5e92e8','019ccce3-b100-7496-b11e-f53c7843ddcb',1,'019cbd70-9d00-7727-8836-f72a566e3c95',NULL);
INSERT INTO pool_sources VALUES('019ccce3-b100-7496-b11e-f5403d168502','019ccce3-b100-7496-b11e-f53c7843ddcb',2,NULL,'019cbd70-9d00-7727-8836-f72721dc0d79');
CREATE TABLE pool_participants (
    id TEXT NOT NULL PRIMARY KEY,
    pool_id TEXT NOT NULL REFERENCES pools (id),
    member_id TEXT NOT NULL REFERENCES members (id),
    place INTEGER NOT NULL CHECK (place >= 1),
    valid_from TEXT NOT NULL,
    valid_until TEXT
) STRICT;
INSERT INTO pool_participants VALUES('019ccce3-b100-7496-b11e-f542a899f594','019ccce3-b100-7496-b11e-f53c7843ddcb','019b78c9-0a80-75c8-8607-2740e0df23e1',1,'2026-01-01',NULL);
INSERT INTO pool_participants VALUES('019ccce3-b100-7496-b11e-f544641b919d','019ccce3-b100-7496-b11e-f53c7843ddcb','019b78c9-0a80-75c8-8607-277bfeb56795',2,'2026-01-01',NULL);
INSERT INTO pool_participants VALUES('019ccce3-b100-7496-b11e-f54649d34972','019ccce3-b100-7496-b11e-f53c7843ddcb','019b78c9-0a80-75c8-8607-277eb454602f',1,'2026-01-01','2026-02-15');
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
INSERT INTO sharing_runs VALUES('019ccce3-b100-7496-b11e-f549eca1e28e','019ccce3-b100-7496-b11e-f53c7843ddcb','2026-01','2026-04-10','019ccce3-b100-7496-b11e-f54bfe2e7395','019ccce3-b100-7496-b11e-f552557a1797',3129,3129,0,'019b78c9-0a80-75c8-8607-2738c79f4624','019b78c9-0a80-75c8-8607-2736340621cd','{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-75c8-8607-273b9d313c22","sharing.fixed":"019b78c9-0a80-75c8-8607-27391272684a","sharing.floor":"019b78c9-0a80-75c8-8607-273a2cf2e467","sharing.method":"019b78c9-0a80-75c8-8607-2738c79f4624","sharing.weight full":"019b78c9-0a80-75c8-8607-273c0f75c1af","sharing.weight organisation":"019b78c9-0a80-75c8-8607-273e40a5d364","sharing.weight supporting":"019b78c9-0a80-75c8-8607-273d30413ea6"},"weights":{"full":1,"organisation":3,"supporting":0}}','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-08 10:00:00');
INSERT INTO sharing_runs VALUES('019ccce3-b100-7496-b11e-f556b0fe9047','019ccce3-b100-7496-b11e-f53c7843ddcb','2026-02','2026-04-10','019ccce3-b100-7496-b11e-f559e81ad4cb',NULL,5696,4720,0,'019b78c9-0a80-75c8-8607-2738c79f4624','019b78c9-0a80-75c8-8607-2736340621cd','{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019b78c9-0a80-75c8-8607-273b9d313c22","sharing.fixed":"019b78c9-0a80-75c8-8607-27391272684a","sharing.floor":"019b78c9-0a80-75c8-8607-273a2cf2e467","sharing.method":"019b78c9-0a80-75c8-8607-2738c79f4624","sharing.weight full":"019b78c9-0a80-75c8-8607-273c0f75c1af","sharing.weight organisation":"019b78c9-0a80-75c8-8607-273e40a5d364","sharing.weight supporting":"019b78c9-0a80-75c8-8607-273d30413ea6"},"weights":{"full":1,"organisation":3,"supporting":0}}','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-08 10:00:00');
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
INSERT INTO portions VALUES('019ccce3-b100-7496-b11e-f54e12203867','019ccce3-b100-7496-b11e-f549eca1e28e','019b78c9-0a80-75c8-8607-2740e0df23e1',NULL,31,1,1,7000000,0,7000000,'3129','1',NULL,3129);
INSERT INTO portions VALUES('019ccce3-b100-7496-b11e-f54ffa2778f2','019ccce3-b100-7496-b11e-f549eca1e28e','019b78c9-0a80-75c8-8607-277bfeb56795',NULL,31,1,2,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-7496-b11e-f550b7d5c34c','019ccce3-b100-7496-b11e-f549eca1e28e','019b78c9-0a80-75c8-8607-277eb454602f',NULL,31,1,1,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-7496-b11e-f55d5af37732','019ccce3-b100-7496-b11e-f556b0fe9047','019b78c9-0a80-75c8-8607-2740e0df23e1',NULL,28,1,1,10000000,0,10000000,'22784','7',NULL,3255);
INSERT INTO portions VALUES('019ccce3-b100-7496-b11e-f55e64e2acad','019ccce3-b100-7496-b11e-f556b0fe9047','019b78c9-0a80-75c8-8607-277bfeb56795',NULL,28,1,2,4500000,0,4500000,'51264','35',NULL,1465);
INSERT INTO portions VALUES('019ccce3-b100-7496-b11e-f55fea2340f4','019ccce3-b100-7496-b11e-f556b0fe9047','019b78c9-0a80-75c8-8607-277eb454602f',NULL,14,1,1,0,0,0,'0','1',NULL,0);
INSERT INTO portions VALUES('019ccce3-b100-7496-b11e-f560d591cb1b','019ccce3-b100-7496-b11e-f556b0fe9047',NULL,'019bc0e2-1280-733c-8900-f5a743b29043',28,1,1,3000000,0,3000000,'34176','35',NULL,976);
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
INSERT INTO journal_entries VALUES('019c22ba-e680-73fe-97fa-3935300bba1a',1,'2026-02-01','dues_run','2026-02',NULL,'019b78c9-0a80-75c8-8607-2740e0df23e1','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-73fe-97fa-393bf8670413',2,'2026-02-02','payment','',NULL,'019b78c9-0a80-75c8-8607-2740e0df23e1','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-73fe-97fa-3940c1c94462',3,'2026-02-03','payment','',NULL,'019b78c9-0a80-75c8-8607-2740e0df23e1','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019c22ba-e680-73fe-97fa-39454db02ccb',4,'2026-02-03','reversal','The bank took it back.','019c22ba-e680-73fe-97fa-3940c1c94462','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-02-03 09:00:00.000001');
INSERT INTO journal_entries VALUES('019ccce3-b100-7496-b11e-f54bfe2e7395',5,'2026-01-31','cost_sharing','mail 2026-01',NULL,'019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-08 10:00:00');
INSERT INTO journal_entries VALUES('019ccce3-b100-7496-b11e-f552557a1797',6,'2026-03-08','reversal','A meter was read wrongly.','019ccce3-b100-7496-b11e-f54bfe2e7395','019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-08 10:00:00');
INSERT INTO journal_entries VALUES('019ccce3-b100-7496-b11e-f559e81ad4cb',7,'2026-02-28','cost_sharing','mail 2026-02',NULL,'019b78c9-0a80-75c8-8607-2740e0df23e1','2026-03-08 10:00:00');
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
INSERT INTO charges VALUES('019c22ba-e680-73fe-97fa-3932fa2a9ddf','019c22ba-e680-73fe-97fa-393184a05cf6',NULL,'019b78c9-0a80-75c8-8607-2740e0df23e1','019b78c9-0a80-75c8-8607-271bb1b54bea','2026-02','2026-02-10',1500,'019bc0e2-1280-733c-8900-f5a588d4c890');
INSERT INTO charges VALUES('019c22ba-e680-73fe-97fa-39333017b0ae','019c22ba-e680-73fe-97fa-393184a05cf6',NULL,'019b78c9-0a80-75c8-8607-277bfeb56795','019b78c9-0a80-75c8-8607-271bb1b54bea','2026-02','2026-02-10',1500,'019bc0e2-1280-733c-8900-f5a588d4c890');
INSERT INTO charges VALUES('019c22ba-e680-73fe-97fa-3934c5cfe439','019c22ba-e680-73fe-97fa-393184a05cf6',NULL,'019b78c9-0a80-75c8-8607-277eb454602f','019b78c9-0a80-75c8-8607-271bb1b54bea','2026-02','2026-02-10',1500,'019bc0e2-1280-733c-8900-f5a588d4c890');
INSERT INTO charges VALUES('019ccce3-b100-7496-b11e-f557dc36564e',NULL,'019ccce3-b100-7496-b11e-f556b0fe9047','019b78c9-0a80-75c8-8607-2740e0df23e1','019b78c9-0a80-75c8-8607-271bb1b54bea','2026-04','2026-04-10',3255,'019b78c9-0a80-75c8-8607-2738c79f4624');
INSERT INTO charges VALUES('019ccce3-b100-7496-b11e-f5580862ed6c',NULL,'019ccce3-b100-7496-b11e-f556b0fe9047','019b78c9-0a80-75c8-8607-277bfeb56795','019b78c9-0a80-75c8-8607-271bb1b54bea','2026-04','2026-04-10',1465,'019b78c9-0a80-75c8-8607-2738c79f4624');
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
CREATE INDEX portions_run ON portions (run_id);
CREATE INDEX portions_member ON portions (member_id) WHERE member_id IS NOT NULL;
CREATE TRIGGER journal_entries_keep BEFORE UPDATE ON journal_entries BEGIN SELECT RAISE(ABORT, 'journal entries are never edited'); END;
CREATE TRIGGER journal_entries_stay BEFORE DELETE ON journal_entries BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;
CREATE INDEX charges_run ON charges (run_id);
CREATE INDEX charges_member ON charges (member_id, due_on, amount_minor);
CREATE INDEX charges_period ON charges (period);
CREATE UNIQUE INDEX charges_dues_once ON charges (member_id, period) WHERE run_id IS NOT NULL;
CREATE UNIQUE INDEX charges_portion_once ON charges (sharing_run_id, member_id) WHERE sharing_run_id IS NOT NULL;
COMMIT;
