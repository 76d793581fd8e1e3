--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION '% rows are never edited or deleted', TG_TABLE_NAME; END$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: __diesel_schema_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.__diesel_schema_migrations (
    version character varying(50) NOT NULL,
    run_on timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: access_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_tokens (
    token_hash text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    purpose text NOT NULL COLLATE pg_catalog."C",
    created_by text COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL,
    used_at timestamp without time zone,
    CONSTRAINT access_tokens_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'reset'::text])))
);


--
-- Name: accounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.accounts (
    id text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    authority_id text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT accounts_kind_check CHECK ((kind = ANY (ARRAY['asset'::text, 'liability'::text, 'equity'::text, 'income'::text, 'expense'::text])))
);


--
-- Name: agreement_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agreement_versions (
    id text NOT NULL COLLATE pg_catalog."C",
    agreement_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    base_version_id text COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    body_hash text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    adopted_at timestamp without time zone NOT NULL,
    authority_id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: agreements; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agreements (
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    visibility text NOT NULL COLLATE pg_catalog."C",
    created_by text COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL,
    CONSTRAINT agreements_kind_check CHECK ((kind = ANY (ARRAY['bylaws'::text, 'policy'::text, 'procedure'::text, 'guide'::text]))),
    CONSTRAINT agreements_visibility_check CHECK ((visibility = ANY (ARRAY['public'::text, 'members'::text])))
);


--
-- Name: answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answers (
    request_key text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    command text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL
);


--
-- Name: authorities; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.authorities (
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    decision_id text COLLATE pg_catalog."C",
    role text COLLATE pg_catalog."C",
    rule_value_id text COLLATE pg_catalog."C",
    evidence_hash text COLLATE pg_catalog."C",
    expires_on date,
    circle_id text COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL,
    CONSTRAINT authorities_check CHECK (((kind <> 'decision'::text) OR (decision_id IS NOT NULL))),
    CONSTRAINT authorities_check1 CHECK (((kind <> 'delegated_power'::text) OR ((role IS NOT NULL) AND (rule_value_id IS NOT NULL)))),
    CONSTRAINT authorities_check2 CHECK (((kind <> 'recorded_act'::text) OR (evidence_hash IS NOT NULL))),
    CONSTRAINT authorities_check3 CHECK (((kind <> 'urgent_act'::text) OR (expires_on IS NOT NULL))),
    CONSTRAINT authorities_kind_check CHECK ((kind = ANY (ARRAY['decision'::text, 'delegated_power'::text, 'recorded_act'::text, 'urgent_act'::text])))
);


--
-- Name: charges; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.charges (
    id text NOT NULL COLLATE pg_catalog."C",
    run_id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    due_on date NOT NULL,
    amount_minor bigint NOT NULL,
    rule_value_id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: circle_members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.circle_members (
    id text NOT NULL COLLATE pg_catalog."C",
    circle_id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    valid_until date,
    authority_id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: circles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.circles (
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    mandate text NOT NULL COLLATE pg_catalog."C",
    parent_id text COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    authority_id text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL
);


--
-- Name: classes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.classes (
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    authority_id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: clauses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clauses (
    id text NOT NULL COLLATE pg_catalog."C",
    version_id text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    anchor text NOT NULL COLLATE pg_catalog."C",
    heading text NOT NULL COLLATE pg_catalog."C",
    text_hash text NOT NULL COLLATE pg_catalog."C",
    since_number bigint NOT NULL,
    authority_id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: comments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comments (
    id text NOT NULL COLLATE pg_catalog."C",
    decision_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    author_id text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL
);


--
-- Name: communities; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.communities (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    purpose text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    time_zone text NOT NULL COLLATE pg_catalog."C",
    language text NOT NULL COLLATE pg_catalog."C",
    template text NOT NULL COLLATE pg_catalog."C",
    founded_at timestamp without time zone NOT NULL
);


--
-- Name: credentials; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credentials (
    member_id text NOT NULL COLLATE pg_catalog."C",
    password_hash text NOT NULL COLLATE pg_catalog."C",
    updated_at timestamp without time zone NOT NULL
);


--
-- Name: decision_effects; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision_effects (
    id text NOT NULL COLLATE pg_catalog."C",
    decision_id text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    effect text NOT NULL COLLATE pg_catalog."C",
    draft_hash text COLLATE pg_catalog."C"
);


--
-- Name: decision_results; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision_results (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    eligible bigint NOT NULL,
    yes bigint NOT NULL,
    no bigint NOT NULL,
    abstain bigint NOT NULL,
    quorum text NOT NULL COLLATE pg_catalog."C",
    quorum_votes bigint NOT NULL,
    quorum_met boolean NOT NULL,
    majority text NOT NULL COLLATE pg_catalog."C",
    threshold text NOT NULL COLLATE pg_catalog."C",
    threshold_met boolean NOT NULL,
    passed boolean NOT NULL,
    counted_at timestamp without time zone NOT NULL
);


--
-- Name: decision_rules; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision_rules (
    id text NOT NULL COLLATE pg_catalog."C",
    decision_id text NOT NULL COLLATE pg_catalog."C",
    stage text NOT NULL COLLATE pg_catalog."C",
    rule_key text NOT NULL COLLATE pg_catalog."C",
    scope text NOT NULL COLLATE pg_catalog."C",
    rule_value_id text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: decisions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decisions (
    id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    circle_id text COLLATE pg_catalog."C",
    proposer_id text COLLATE pg_catalog."C",
    stage text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    created_at timestamp without time zone NOT NULL,
    discussion_from timestamp without time zone,
    discussion_until timestamp without time zone,
    voting_from timestamp without time zone,
    voting_until timestamp without time zone,
    closed_at timestamp without time zone,
    effective_on date,
    enacted_at timestamp without time zone,
    passed boolean,
    effect_failure text COLLATE pg_catalog."C",
    frozen_hash text COLLATE pg_catalog."C",
    roll_hash text COLLATE pg_catalog."C",
    CONSTRAINT decisions_kind_check CHECK ((kind = ANY (ARRAY['founding'::text, 'ordinary'::text, 'policy'::text, 'bylaws'::text]))),
    CONSTRAINT decisions_stage_check CHECK ((stage = ANY (ARRAY['draft'::text, 'discussion'::text, 'voting'::text, 'closed'::text, 'enacted'::text, 'refused'::text, 'withdrawn'::text, 'annulled'::text])))
);


--
-- Name: draft_revisions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.draft_revisions (
    id text NOT NULL COLLATE pg_catalog."C",
    draft_id text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    saved_by text NOT NULL COLLATE pg_catalog."C",
    saved_at timestamp without time zone NOT NULL
);


--
-- Name: drafts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drafts (
    id text NOT NULL COLLATE pg_catalog."C",
    agreement_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    base_version_id text COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    decision_id text COLLATE pg_catalog."C",
    created_by text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL,
    updated_by text NOT NULL COLLATE pg_catalog."C",
    updated_at timestamp without time zone NOT NULL,
    CONSTRAINT drafts_status_check CHECK ((status = ANY (ARRAY['open'::text, 'proposed'::text, 'adopted'::text, 'abandoned'::text])))
);


--
-- Name: dues_runs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dues_runs (
    id text NOT NULL COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    due_on date NOT NULL,
    entry_id text NOT NULL COLLATE pg_catalog."C",
    due_day_value_id text NOT NULL COLLATE pg_catalog."C",
    charged bigint NOT NULL,
    posted_by text COLLATE pg_catalog."C",
    posted_at timestamp without time zone NOT NULL
);


--
-- Name: electoral_roll; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.electoral_roll (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    votes bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: event_payloads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_payloads (
    event_id text NOT NULL COLLATE pg_catalog."C",
    salt text NOT NULL COLLATE pg_catalog."C",
    payload text COLLATE pg_catalog."C",
    erased_by text COLLATE pg_catalog."C"
);


--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    id text NOT NULL COLLATE pg_catalog."C",
    occurred_at timestamp without time zone NOT NULL,
    action text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    actor_number bigint,
    authority_id text COLLATE pg_catalog."C",
    payload_hash text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: journal_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_entries (
    id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    entry_date date NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    reverses_id text COLLATE pg_catalog."C",
    recorded_by text COLLATE pg_catalog."C",
    recorded_at timestamp without time zone NOT NULL,
    CONSTRAINT journal_entries_kind_check CHECK ((kind = ANY (ARRAY['dues_run'::text, 'payment'::text, 'reversal'::text])))
);


--
-- Name: leases; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.leases (
    job text NOT NULL COLLATE pg_catalog."C",
    holder text NOT NULL COLLATE pg_catalog."C",
    until timestamp without time zone NOT NULL
);


--
-- Name: member_statuses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.member_statuses (
    id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    authority_id text COLLATE pg_catalog."C",
    recorded_at timestamp without time zone NOT NULL
);


--
-- Name: members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.members (
    id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    search_key text NOT NULL COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    language text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    joined_on date,
    authority_id text COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL,
    CONSTRAINT members_check CHECK (((status = 'applicant'::text) OR ((authority_id IS NOT NULL) AND (joined_on IS NOT NULL)))),
    CONSTRAINT members_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'organisation'::text]))),
    CONSTRAINT members_status_check CHECK ((status = ANY (ARRAY['applicant'::text, 'active'::text, 'on_leave'::text, 'suspended'::text, 'resigned'::text, 'excluded'::text, 'deceased'::text, 'liquidated'::text, 'transferred'::text])))
);


--
-- Name: open_votes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.open_votes (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    choice text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    cast_at timestamp without time zone NOT NULL,
    CONSTRAINT open_votes_choice_check CHECK ((choice = ANY (ARRAY['yes'::text, 'no'::text, 'abstain'::text])))
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    id text NOT NULL COLLATE pg_catalog."C",
    member_id text COLLATE pg_catalog."C",
    shown_to text COLLATE pg_catalog."C",
    address text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL,
    attempts integer NOT NULL,
    next_attempt_at timestamp without time zone NOT NULL,
    sent_at timestamp without time zone,
    last_error text COLLATE pg_catalog."C"
);


--
-- Name: payments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payments (
    id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    member_id text NOT NULL COLLATE pg_catalog."C",
    received_on date NOT NULL,
    amount_minor bigint NOT NULL,
    method text NOT NULL COLLATE pg_catalog."C",
    reference text NOT NULL COLLATE pg_catalog."C",
    entry_id text NOT NULL COLLATE pg_catalog."C",
    reversal_entry_id text COLLATE pg_catalog."C",
    recorded_by text COLLATE pg_catalog."C",
    recorded_at timestamp without time zone NOT NULL,
    CONSTRAINT payments_method_check CHECK ((method = ANY (ARRAY['bank'::text, 'cash'::text, 'other'::text])))
);


--
-- Name: postings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.postings (
    id text NOT NULL COLLATE pg_catalog."C",
    entry_id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    member_id text COLLATE pg_catalog."C",
    amount_minor bigint NOT NULL,
    currency text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: role_grants; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role_grants (
    id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    circle_id text COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    valid_until date,
    authority_id text NOT NULL COLLATE pg_catalog."C",
    end_authority_id text COLLATE pg_catalog."C",
    recorded_at timestamp without time zone NOT NULL
);


--
-- Name: rule_values; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rule_values (
    id text NOT NULL COLLATE pg_catalog."C",
    rule_key text NOT NULL COLLATE pg_catalog."C",
    scope text NOT NULL COLLATE pg_catalog."C",
    circle_id text COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    recorded_at timestamp without time zone NOT NULL,
    authority_id text NOT NULL COLLATE pg_catalog."C",
    clause_agreement text NOT NULL COLLATE pg_catalog."C",
    clause_anchor text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: seals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seals (
    number bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    sealed_at timestamp without time zone NOT NULL
);


--
-- Name: sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sessions (
    id text NOT NULL COLLATE pg_catalog."C",
    member_id text COLLATE pg_catalog."C",
    data text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL,
    last_seen_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL
);


--
-- Name: setup_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.setup_tokens (
    token_hash text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL,
    used_at timestamp without time zone
);


--
-- Name: sign_in_attempts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_attempts (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    attempted_at timestamp without time zone NOT NULL
);


--
-- Data for Name: __diesel_schema_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000001', '2026-11-23 21:53:49.304064');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000002', '2026-11-23 21:53:49.30788');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000003', '2026-11-23 21:53:49.320577');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000004', '2026-11-23 21:53:49.323278');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000005', '2026-11-23 21:53:49.330101');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000006', '2026-11-23 21:53:49.338806');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000007', '2026-11-23 21:53:49.340339');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000008', '2026-11-23 21:53:49.351575');


--
-- Data for Name: access_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_tokens VALUES ('106bce9b4b450710e0c1ba7c9844aa9a2182f269cd1acbff27419831e09e6ecb', '019c22ba-e680-76d7-8e01-13e10111f07e', 'invitation', '019c22ba-e680-76d7-8e01-13a765407611', '2026-01-01 09:00:00', '2026-01-15 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES ('019c22ba-e680-76d7-8e01-13d66c3db9c1', '1000', 'account-1000', 'asset', '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.accounts VALUES ('019c22ba-e680-76d7-8e01-13d7ce7ceb0b', '1010', 'account-1010', 'asset', '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.accounts VALUES ('019c22ba-e680-76d7-8e01-13d865f62d7d', '1090', 'account-1090', 'asset', '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.accounts VALUES ('019c22ba-e680-76d7-8e01-13d9bb63b65f', '1200', 'account-1200', 'asset', '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.accounts VALUES ('019c22ba-e680-76d7-8e01-13da4c250f1d', '4000', 'account-4000', 'income', '019c22ba-e680-76d7-8e01-1389c4479b87');


--
-- Data for Name: agreement_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement_versions VALUES ('019c22ba-e680-76d7-8e01-13af7390d236', '019c22ba-e680-76d7-8e01-13ae525761ac', 1, NULL, '## Foundations {#foundations}

### Purpose {#purpose}

Ditch Mail exists so that its members may own together the digital services on which they depend, and decide together how these are run. It provides services to its members at cost. It does not sell attention, does not trade in personal data, and does not seek profit from its members'' need.

### What is held in common {#commons}

The machines, addresses, domains, funds and documentation of Ditch Mail, and the record of its acts, are held in common and belong to no member singly. What a member stores on the services remains that member''s own.

## Members {#members}

### Classes of members {#classes}

The classes of members are those listed among the rules. For each class the list says whether its members vote and what dues they pay. A member may ask to change class; the change takes effect when it is entered in the register.

### Admission {#admission}

Whoever shares the purpose and accepts the agreements may apply. The membership secretary admits applicants, and enters in the register the day of admission and the authority by which it was done. An application may be declined only for a reason given in writing. Whoever is declined may ask that the members decide.

### Leaving {#exit}

A member may leave at any time without giving a reason, by telling the membership secretary. Before the services end, the member receives their data in open formats. Dues already owed remain owed; dues paid for later months are returned.

## Deciding {#deciding}

### Voting rights {#voting-rights}

Each member of a class with a vote, person or organisation alike, has one vote, whatever they pay and however much they use. Members of the other classes may speak in every discussion. A member can see whether they are on the roll for a vote, and why.

### Waiting period {#waiting-period}

A member votes in decisions opened for voting once the number of days that the rules give has passed since they joined. The day of joining is the one in the register. The founding act is bound by no waiting period.

### Discussion {#discussion}

Every proposal is discussed in the open before voting opens, for at least the number of days that the rules give for its kind: ordinary matters, policies and dues, or bylaws. All members may speak.

### Voting period {#voting-period}

Once opened, voting lasts the number of days that the rules give for the kind of decision. A member votes yes, votes no or abstains, and may give a reason. The text, its effects, the roll and the rules that govern the vote are fixed when voting opens.

### Quorum {#quorum}

A decision is valid only if the part of the roll that the rules give for its kind takes part. Yes votes, no votes and abstentions all count as taking part. If the quorum is not reached the proposal fails, and may be proposed again.

### Majorities {#majorities}

A proposal passes if it reaches the majority that the rules give for its kind, counted from yes and no votes only. Abstentions count towards the quorum and towards nothing else. A tie does not pass.

### Amending these bylaws {#amendments}

These bylaws are changed only by a decision of the members, with the discussion, voting period, quorum and majority that the rules give for bylaws. A proposal shows the old wording beside the new. Every earlier version stays readable, together with the decision that adopted it.

## Roles and circles {#roles-and-circles}

### Roles {#roles}

The roles of Ditch Mail are those listed among the rules, each with what its holder may do. They are given by decision of the members. A role may have several holders, and a person several roles, but no auditor is also treasurer.

### Terms {#terms}

No role is held for longer at a time than the number of months that the rules give without a new decision. The decision that fills a role names the first and the last day of the term. The same person may be appointed again.

### Circles {#circles}

A circle is a group of members with a task of its own. The decision that forms it gives its name and its mandate. A circle decides on what lies within its mandate; whatever goes beyond it returns to the members.

## Holding to account {#holding-to-account}

### Monitoring {#monitoring}

Members see how the shared services are used, what they cost, and whether the rules are kept. What concerns one member is shown to that member alone. Those who measure answer to the members.

### The record {#record}

Every act that changes a rule, a role, a membership, an agreement or the books is entered in a log, with what was done, by which member and by whose authority. The log names members by number only, and all members may read it. No entry is removed or altered.

### Graduated sanctions {#sanctions}

A breach of the agreements is answered in steps: a conversation, a written warning, the limiting of a service, suspension, and exclusion. A step is left out only where the harm is grave. Suspension and exclusion are decided by the members. Every sanction names the clause that was broken and, exclusion apart, the day on which it ends. Whoever has received one may appeal to members who took no part in it.

### Conflicts {#conflict}

Members in conflict are first asked to speak with each other. If that does not help, either may ask for a mediator whom both accept. What is said in mediation stays there. To ask for it costs nothing and is held against nobody.

### Dissolution {#dissolution}

Ditch Mail is dissolved by a decision with the discussion, voting period, quorum and majority that the rules give for bylaws. The services run on until every member has had time to move their data. What remains when debts are paid passes to a community with a like purpose, and none of it to members.
', '97697dcf15959317188b81f6889c51182a36eac1c496f9f4d6cb091e60d18b9a', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.agreement_versions VALUES ('019c22ba-e680-76d7-8e01-13cadf9f35f0', '019c22ba-e680-76d7-8e01-13c96aef9ab9', 1, NULL, '## What is due {#what-is-due}

### Monthly dues {#monthly-dues}

Every member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.

### Due day {#due-day}

The dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.

### Changing the dues {#changing-dues}

The amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.

## Paying {#paying}

### Order of payment {#order-of-payment}

A payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.

### Receipts {#receipts}

Every payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.

## When paying is hard {#when-paying-is-hard}

### Grace period {#grace-period}

A reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.

### Solidarity {#solidarity}

Whoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.

### What follows from not paying {#unpaid-dues}

Dues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.
', '903a322990ba219f0f530f9385b9f7208751ce08b2e68a9b1b8fb0edc10c50b4', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.agreement_versions VALUES ('019c22ba-e680-76d7-8e01-1415602e81a6', '019c22ba-e680-76d7-8e01-13c96aef9ab9', 2, '019c22ba-e680-76d7-8e01-13cadf9f35f0', '## What is due {#what-is-due}

### Monthly dues {#monthly-dues}

Every member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.

### Due day {#due-day}

The dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.

### Changing the dues {#changing-dues}

The amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.

## Paying {#paying}

### Order of payment {#order-of-payment}

A payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.

### Receipts {#receipts}

Every payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.

## When paying is hard {#when-paying-is-hard}

### Grace period {#grace-period}

A reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.

### Solidarity {#solidarity}

Whoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.

### What follows from not paying {#unpaid-dues}

Dues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.


## hardship {#hardship}

New words.', '6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e', '2026-01-15', '2026-01-15 09:00:00', '019c22ba-e680-76d7-8e01-1414ec75c386');


--
-- Data for Name: agreements; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreements VALUES ('019c22ba-e680-76d7-8e01-13ae525761ac', 'bylaws', 'Bylaws', 'bylaws', 'public', '019c22ba-e680-76d7-8e01-13a765407611', '2026-01-01 09:00:00');
INSERT INTO public.agreements VALUES ('019c22ba-e680-76d7-8e01-13c96aef9ab9', 'dues-policy', 'Dues policy', 'policy', 'public', '019c22ba-e680-76d7-8e01-13a765407611', '2026-01-01 09:00:00');


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: authorities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.authorities VALUES ('019c22ba-e680-76d7-8e01-1389c4479b87', 'decision', '019c22ba-e680-76d7-8e01-136e3980ee27', NULL, NULL, NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019c22ba-e680-76d7-8e01-13dd7eee43fd', 'delegated_power', NULL, 'membership_secretary', '019c22ba-e680-76d7-8e01-138d6722fa45', NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019c22ba-e680-76d7-8e01-1414ec75c386', 'decision', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', NULL, NULL, NULL, NULL, NULL, '2026-01-15 09:00:00');


--
-- Data for Name: charges; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.charges VALUES ('019c22ba-e680-76d7-8e01-14423f7af990', '019c22ba-e680-76d7-8e01-144170589fce', '019c22ba-e680-76d7-8e01-13a765407611', '019c22ba-e680-76d7-8e01-138a9f80abe1', '2026-02', '2026-02-10', 1500, '019c22ba-e680-76d7-8e01-1423ab486306');
INSERT INTO public.charges VALUES ('019c22ba-e680-76d7-8e01-14434d9abf3a', '019c22ba-e680-76d7-8e01-144170589fce', '019c22ba-e680-76d7-8e01-13ded88b2b61', '019c22ba-e680-76d7-8e01-138a9f80abe1', '2026-02', '2026-02-10', 1500, '019c22ba-e680-76d7-8e01-1423ab486306');
INSERT INTO public.charges VALUES ('019c22ba-e680-76d7-8e01-1444c0cd1d0b', '019c22ba-e680-76d7-8e01-144170589fce', '019c22ba-e680-76d7-8e01-13e10111f07e', '019c22ba-e680-76d7-8e01-138a9f80abe1', '2026-02', '2026-02-10', 1500, '019c22ba-e680-76d7-8e01-1423ab486306');


--
-- Data for Name: circle_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circle_members VALUES ('019c22ba-e680-76d7-8e01-1426887ddcff', '019c22ba-e680-76d7-8e01-14256599bbf6', '019c22ba-e680-76d7-8e01-13ded88b2b61', '2026-01-15', NULL, '019c22ba-e680-76d7-8e01-1414ec75c386');


--
-- Data for Name: circles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circles VALUES ('019c22ba-e680-76d7-8e01-14256599bbf6', 'machines', 'Machines', 'Care.', NULL, '2026-01-15', '019c22ba-e680-76d7-8e01-1414ec75c386', '2026-01-15 09:00:00');


--
-- Data for Name: classes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.classes VALUES ('019c22ba-e680-76d7-8e01-138a9f80abe1', 'full', 'Full member', 0, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.classes VALUES ('019c22ba-e680-76d7-8e01-138bb3758453', 'supporting', 'Supporting member', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.classes VALUES ('019c22ba-e680-76d7-8e01-138c7451ec1c', 'organisation', 'Organisation', 2, '019c22ba-e680-76d7-8e01-1389c4479b87');


--
-- Data for Name: clauses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13b038e7019e', '019c22ba-e680-76d7-8e01-13af7390d236', 0, 'foundations', 'Foundations', 'ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13b1a2fe1b97', '019c22ba-e680-76d7-8e01-13af7390d236', 1, 'purpose', 'Purpose', '3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13b29acbc611', '019c22ba-e680-76d7-8e01-13af7390d236', 2, 'commons', 'What is held in common', '9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13b3c293ae3b', '019c22ba-e680-76d7-8e01-13af7390d236', 3, 'members', 'Members', 'e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13b44a320f64', '019c22ba-e680-76d7-8e01-13af7390d236', 4, 'classes', 'Classes of members', '7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13b5f6d9ec20', '019c22ba-e680-76d7-8e01-13af7390d236', 5, 'admission', 'Admission', 'aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13b66f1b9fa5', '019c22ba-e680-76d7-8e01-13af7390d236', 6, 'exit', 'Leaving', '956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13b79f544be0', '019c22ba-e680-76d7-8e01-13af7390d236', 7, 'deciding', 'Deciding', '45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13b8e100f0ff', '019c22ba-e680-76d7-8e01-13af7390d236', 8, 'voting-rights', 'Voting rights', '2e86ad923baf375a9ed5f297b9fcb90df6fe08ca1b6224fdd017b660d21869b4', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13b95108ee46', '019c22ba-e680-76d7-8e01-13af7390d236', 9, 'waiting-period', 'Waiting period', 'c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13ba663fbf8f', '019c22ba-e680-76d7-8e01-13af7390d236', 10, 'discussion', 'Discussion', '3b189ec53ee3c5827e0d3d896e0149348de09a0124d3657ac5a0f02c59559f53', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13bb5d00245a', '019c22ba-e680-76d7-8e01-13af7390d236', 11, 'voting-period', 'Voting period', 'b49eec695581964ccae2dd30f48bc18eba57a4f5f9c8ca3a88e0815770f71397', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13bc7e0897a7', '019c22ba-e680-76d7-8e01-13af7390d236', 12, 'quorum', 'Quorum', '091bc2db6c1c9225a039c8802d0f78f58079e5ec712fb555448e0de7a6a5d35c', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13bd34ec8b84', '019c22ba-e680-76d7-8e01-13af7390d236', 13, 'majorities', 'Majorities', 'de6df844eaa5a0a4a68b6776c0f50f038e0e3defebd7995b9a7452e2056fd9fe', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13be90d86b9d', '019c22ba-e680-76d7-8e01-13af7390d236', 14, 'amendments', 'Amending these bylaws', '99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13bf19f77cb1', '019c22ba-e680-76d7-8e01-13af7390d236', 15, 'roles-and-circles', 'Roles and circles', 'd7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13c00d132979', '019c22ba-e680-76d7-8e01-13af7390d236', 16, 'roles', 'Roles', '066c91f038308cc7a43799e462742f25aaa3357b3a3d4bc0b62358941237f8aa', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13c1a5129fdd', '019c22ba-e680-76d7-8e01-13af7390d236', 17, 'terms', 'Terms', 'e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13c28be9dc88', '019c22ba-e680-76d7-8e01-13af7390d236', 18, 'circles', 'Circles', '7cb0d01fd50fad750fa3166f709cbba1d4bf2cb21c92f6744ee6937a771b9728', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13c3512be32b', '019c22ba-e680-76d7-8e01-13af7390d236', 19, 'holding-to-account', 'Holding to account', '25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13c4de58612d', '019c22ba-e680-76d7-8e01-13af7390d236', 20, 'monitoring', 'Monitoring', 'ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13c5eba84171', '019c22ba-e680-76d7-8e01-13af7390d236', 21, 'record', 'The record', '398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13c624b2e892', '019c22ba-e680-76d7-8e01-13af7390d236', 22, 'sanctions', 'Graduated sanctions', '2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13c733394170', '019c22ba-e680-76d7-8e01-13af7390d236', 23, 'conflict', 'Conflicts', '98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13c8a0473f6e', '019c22ba-e680-76d7-8e01-13af7390d236', 24, 'dissolution', 'Dissolution', '8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13cb82b53305', '019c22ba-e680-76d7-8e01-13cadf9f35f0', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13cc7678c753', '019c22ba-e680-76d7-8e01-13cadf9f35f0', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13cd318b3697', '019c22ba-e680-76d7-8e01-13cadf9f35f0', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13ceef01f752', '019c22ba-e680-76d7-8e01-13cadf9f35f0', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13cfe16f0e4d', '019c22ba-e680-76d7-8e01-13cadf9f35f0', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13d020d115cc', '019c22ba-e680-76d7-8e01-13cadf9f35f0', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13d1808713e5', '019c22ba-e680-76d7-8e01-13cadf9f35f0', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13d252abc7b4', '019c22ba-e680-76d7-8e01-13cadf9f35f0', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13d33db5fb83', '019c22ba-e680-76d7-8e01-13cadf9f35f0', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13d41d9e65bf', '019c22ba-e680-76d7-8e01-13cadf9f35f0', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-13d56baaff25', '019c22ba-e680-76d7-8e01-13cadf9f35f0', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-14169aaa5c99', '019c22ba-e680-76d7-8e01-1415602e81a6', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-14177d121f15', '019c22ba-e680-76d7-8e01-1415602e81a6', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-1418f70db427', '019c22ba-e680-76d7-8e01-1415602e81a6', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-14193b231db6', '019c22ba-e680-76d7-8e01-1415602e81a6', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-141a2914e485', '019c22ba-e680-76d7-8e01-1415602e81a6', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-141b83380d45', '019c22ba-e680-76d7-8e01-1415602e81a6', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-141cee5e005e', '019c22ba-e680-76d7-8e01-1415602e81a6', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-141d65bb0de7', '019c22ba-e680-76d7-8e01-1415602e81a6', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-141ebb858a40', '019c22ba-e680-76d7-8e01-1415602e81a6', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-141faa85aac6', '019c22ba-e680-76d7-8e01-1415602e81a6', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-1420af0c25ad', '019c22ba-e680-76d7-8e01-1415602e81a6', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019c22ba-e680-76d7-8e01-1389c4479b87');
INSERT INTO public.clauses VALUES ('019c22ba-e680-76d7-8e01-14219aa3870c', '019c22ba-e680-76d7-8e01-1415602e81a6', 11, 'hardship', 'hardship', '48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d', 2, '019c22ba-e680-76d7-8e01-1414ec75c386');


--
-- Data for Name: comments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comments VALUES ('019c22ba-e680-76d7-8e01-143ee2abe2a3', '019c22ba-e680-76d7-8e01-1438b779bd3e', 1, '019c22ba-e680-76d7-8e01-13ded88b2b61', 'She said: "no\yes", ''so''.
	Ça va? ¡Sí! 水路 🌾 {"a":1}, =1+1', '2026-01-15 09:00:00');


--
-- Data for Name: communities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.communities VALUES ('community', 'Ditch Mail', 'Mail for the valley.', 'EUR', 'Europe/Madrid', 'en', 'hosting_coop', '2026-01-01 09:00:00');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('019c22ba-e680-76d7-8e01-13a765407611', '$argon2id$v=19$m=19456,t=2,p=1$2kJPgLyjHZ5PkmZOZOFRRQ$FmxsHBoLhUKL99KELCHm0f6vw3se4pSHiANfhvIYrDQ', '2026-01-01 09:00:00');
INSERT INTO public.credentials VALUES ('019c22ba-e680-76d7-8e01-13e10111f07e', '$argon2id$v=19$m=19456,t=2,p=1$wxadg8iidluhZOuJtCe+1A$R93xbHDVS2Z5VEbmZiPwHs+sNaSt5IcUppsPZn6x/JE', '2026-01-01 09:00:00');


--
-- Data for Name: decision_effects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-136fa59dc0f2', '019c22ba-e680-76d7-8e01-136e3980ee27', 0, '{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1370c411cca8', '019c22ba-e680-76d7-8e01-136e3980ee27', 1, '{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1371ce1a140e', '019c22ba-e680-76d7-8e01-136e3980ee27', 2, '{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-137231099f64', '019c22ba-e680-76d7-8e01-136e3980ee27', 3, '{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1373119ebe07', '019c22ba-e680-76d7-8e01-136e3980ee27', 4, '{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1374455124ee', '019c22ba-e680-76d7-8e01-136e3980ee27', 5, '{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1375a72210df', '019c22ba-e680-76d7-8e01-136e3980ee27', 6, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1376ef337050', '019c22ba-e680-76d7-8e01-136e3980ee27', 7, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1377d9c83fff', '019c22ba-e680-76d7-8e01-136e3980ee27', 8, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1378eb78cda7', '019c22ba-e680-76d7-8e01-136e3980ee27', 9, '{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-13798c72bb46', '019c22ba-e680-76d7-8e01-136e3980ee27', 10, '{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-137ae1ba85d0', '019c22ba-e680-76d7-8e01-136e3980ee27', 11, '{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-137b4c9e68e8', '019c22ba-e680-76d7-8e01-136e3980ee27', 12, '{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-137c1e8f21bd', '019c22ba-e680-76d7-8e01-136e3980ee27', 13, '{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-137dc6f5b2d0', '019c22ba-e680-76d7-8e01-136e3980ee27', 14, '{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-137e526c76fa', '019c22ba-e680-76d7-8e01-136e3980ee27', 15, '{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-137f4461d3a2', '019c22ba-e680-76d7-8e01-136e3980ee27', 16, '{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1380392f11ce', '019c22ba-e680-76d7-8e01-136e3980ee27', 17, '{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1381337adf38', '019c22ba-e680-76d7-8e01-136e3980ee27', 18, '{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1382ecac47ef', '019c22ba-e680-76d7-8e01-136e3980ee27', 19, '{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1383b0ec2d31', '019c22ba-e680-76d7-8e01-136e3980ee27', 20, '{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-13845781b743', '019c22ba-e680-76d7-8e01-136e3980ee27', 21, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1385966c028b', '019c22ba-e680-76d7-8e01-136e3980ee27', 22, '{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1386607a7b27', '019c22ba-e680-76d7-8e01-136e3980ee27', 23, '{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1387b75cfd95', '019c22ba-e680-76d7-8e01-136e3980ee27', 24, '{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1388818537a8', '019c22ba-e680-76d7-8e01-136e3980ee27', 25, '{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-14031502a6a8', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 1, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-1404e7edf13c', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 2, '{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-140234fa0f6d', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 0, '{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}', '6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e');
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-142b2bfbe3fc', '019c22ba-e680-76d7-8e01-14290ebed9c2', 0, '{"effect":"note"}', NULL);
INSERT INTO public.decision_effects VALUES ('019c22ba-e680-76d7-8e01-143a4db7ce8f', '019c22ba-e680-76d7-8e01-1438b779bd3e', 0, '{"effect":"note"}', NULL);


--
-- Data for Name: decision_results; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_results VALUES ('019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 3, 2, 0, 0, '1/4', 1, true, 'simple', '1/2', true, true, '2026-01-15 09:00:00');
INSERT INTO public.decision_results VALUES ('019c22ba-e680-76d7-8e01-14290ebed9c2', 3, 0, 0, 0, '1/5', 1, false, 'simple', '1/2', false, false, '2026-02-03 09:00:00.000001');


--
-- Data for Name: decision_rules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-140662ebe253', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 'discussion', 'decisions.discussion_days', 'policy', '019c22ba-e680-76d7-8e01-1394d3085a0a', '7');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-1408e76b9a1f', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 'voting', 'decisions.voting_days', 'policy', '019c22ba-e680-76d7-8e01-13976690e543', '7');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-1409e5cdee0f', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 'voting', 'decisions.quorum', 'policy', '019c22ba-e680-76d7-8e01-139a70d66faa', '1/4');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-140a7aed5513', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 'voting', 'decisions.majority', 'policy', '019c22ba-e680-76d7-8e01-139d6d5ce0b5', 'simple');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-140b50846dc8', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 'voting', 'decisions.threshold', 'policy', '019c22ba-e680-76d7-8e01-13a00f04a1d1', '1/2');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-140cc3c494b7', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 'voting', 'membership.waiting_days', '', '019c22ba-e680-76d7-8e01-139161764120', '0');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-140d3b7326a7', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 'voting', 'membership.votes', 'full', '019c22ba-e680-76d7-8e01-138e8b224ef3', '1');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-140ea012bcf7', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 'voting', 'membership.votes', 'supporting', '019c22ba-e680-76d7-8e01-138fe210cbdf', '0');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-140f8d2d9f18', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 'voting', 'membership.votes', 'organisation', '019c22ba-e680-76d7-8e01-1390824bfd04', '1');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-142d75dd8a10', '019c22ba-e680-76d7-8e01-14290ebed9c2', 'discussion', 'decisions.discussion_days', 'ordinary', '019c22ba-e680-76d7-8e01-139325d00f77', '7');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-142fc46c93c4', '019c22ba-e680-76d7-8e01-14290ebed9c2', 'voting', 'decisions.voting_days', 'ordinary', '019c22ba-e680-76d7-8e01-13964cc7ed41', '7');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-1430dde55bb4', '019c22ba-e680-76d7-8e01-14290ebed9c2', 'voting', 'decisions.quorum', 'ordinary', '019c22ba-e680-76d7-8e01-13996285d096', '1/5');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-1431ad905c6e', '019c22ba-e680-76d7-8e01-14290ebed9c2', 'voting', 'decisions.majority', 'ordinary', '019c22ba-e680-76d7-8e01-139ccc4b2d03', 'simple');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-14328bd4b1c8', '019c22ba-e680-76d7-8e01-14290ebed9c2', 'voting', 'decisions.threshold', 'ordinary', '019c22ba-e680-76d7-8e01-139f21ca350f', '1/2');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-1433e4be4353', '019c22ba-e680-76d7-8e01-14290ebed9c2', 'voting', 'membership.waiting_days', '', '019c22ba-e680-76d7-8e01-139161764120', '0');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-14341a7806d0', '019c22ba-e680-76d7-8e01-14290ebed9c2', 'voting', 'membership.votes', 'full', '019c22ba-e680-76d7-8e01-138e8b224ef3', '1');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-1435ac526077', '019c22ba-e680-76d7-8e01-14290ebed9c2', 'voting', 'membership.votes', 'supporting', '019c22ba-e680-76d7-8e01-138fe210cbdf', '0');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-143663dc3cf5', '019c22ba-e680-76d7-8e01-14290ebed9c2', 'voting', 'membership.votes', 'organisation', '019c22ba-e680-76d7-8e01-1390824bfd04', '1');
INSERT INTO public.decision_rules VALUES ('019c22ba-e680-76d7-8e01-143cd2625949', '019c22ba-e680-76d7-8e01-1438b779bd3e', 'discussion', 'decisions.discussion_days', 'ordinary', '019c22ba-e680-76d7-8e01-139325d00f77', '7');


--
-- Data for Name: decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decisions VALUES ('019c22ba-e680-76d7-8e01-136e3980ee27', 1, 'founding', 'Founding of Ditch Mail', 'Mail for the valley.', NULL, '019c22ba-e680-76d7-8e01-13a765407611', 'enacted', 1, '2026-01-01 09:00:00', NULL, NULL, NULL, NULL, '2026-01-01 09:00:00', '2026-01-01', '2026-01-01 09:00:00', true, NULL, NULL, NULL);
INSERT INTO public.decisions VALUES ('019c22ba-e680-76d7-8e01-13ec3a9e9c6b', 2, 'policy', 'Change it', 'Because.', NULL, '019c22ba-e680-76d7-8e01-13a765407611', 'enacted', 1, '2026-01-01 09:00:00', '2026-01-01 09:00:00', '2026-01-08 09:00:00', '2026-01-08 09:00:00', '2026-01-15 09:00:00', '2026-01-15 09:00:00', NULL, '2026-01-15 09:00:00', true, NULL, '099f7e9fe668faad691aaefc9950e74caee630960bb70298cc3ff064e71193cd', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a');
INSERT INTO public.decisions VALUES ('019c22ba-e680-76d7-8e01-1438b779bd3e', 4, 'ordinary', 'Change it', 'Because.', NULL, '019c22ba-e680-76d7-8e01-13a765407611', 'discussion', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.decisions VALUES ('019c22ba-e680-76d7-8e01-14290ebed9c2', 3, 'ordinary', 'Change it', 'Because.', NULL, '019c22ba-e680-76d7-8e01-13a765407611', 'refused', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', '2026-01-22 09:00:00', '2026-01-29 09:00:00', '2026-01-29 09:00:00', NULL, NULL, false, NULL, '8bbb42bf0db0c91fcec3c3d8453e20d9841aebbfd2e4b01443d59e470c380273', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a');


--
-- Data for Name: draft_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft_revisions VALUES ('019c22ba-e680-76d7-8e01-13e80d9e81dd', '019c22ba-e680-76d7-8e01-13e7cef3df8c', 1, '## What is due {#what-is-due}

### Monthly dues {#monthly-dues}

Every member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.

### Due day {#due-day}

The dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.

### Changing the dues {#changing-dues}

The amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.

## Paying {#paying}

### Order of payment {#order-of-payment}

A payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.

### Receipts {#receipts}

Every payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.

## When paying is hard {#when-paying-is-hard}

### Grace period {#grace-period}

A reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.

### Solidarity {#solidarity}

Whoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.

### What follows from not paying {#unpaid-dues}

Dues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.
', '019c22ba-e680-76d7-8e01-13a765407611', '2026-01-01 09:00:00');
INSERT INTO public.draft_revisions VALUES ('019c22ba-e680-76d7-8e01-13ead72814a4', '019c22ba-e680-76d7-8e01-13e7cef3df8c', 2, '## What is due {#what-is-due}

### Monthly dues {#monthly-dues}

Every member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.

### Due day {#due-day}

The dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.

### Changing the dues {#changing-dues}

The amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.

## Paying {#paying}

### Order of payment {#order-of-payment}

A payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.

### Receipts {#receipts}

Every payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.

## When paying is hard {#when-paying-is-hard}

### Grace period {#grace-period}

A reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.

### Solidarity {#solidarity}

Whoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.

### What follows from not paying {#unpaid-dues}

Dues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.


## hardship {#hardship}

New words.', '019c22ba-e680-76d7-8e01-13a765407611', '2026-01-01 09:00:00');


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drafts VALUES ('019c22ba-e680-76d7-8e01-13e7cef3df8c', '019c22ba-e680-76d7-8e01-13c96aef9ab9', 1, '019c22ba-e680-76d7-8e01-13cadf9f35f0', '## What is due {#what-is-due}

### Monthly dues {#monthly-dues}

Every member pays dues to Ditch Mail each month, according to the class in which the register enters them. The amount for each class is the one that the rules give, with the day from which it applies and the decision that set it.

### Due day {#due-day}

The dues for a month are due on the day of that month that the rules give. A payment is in time if it has arrived by the end of that day.

### Changing the dues {#changing-dues}

The amounts are changed by a decision of the members of the kind for policies and dues. The proposal names the class, the new amount and the reason. A new amount applies to months that fall due after it takes effect; what has already been charged is not changed.

## Paying {#paying}

### Order of payment {#order-of-payment}

A payment settles the oldest due month first, then the next. A month may be settled in part. What is over when every due month is settled stays as credit in the member''s favour, and settles the months that fall due later.

### Receipts {#receipts}

Every payment is entered in the books with the day on which it arrived, and the member receives a receipt on request. Each member can see what fell due, what was paid, which months the payments settled and what credit remains.

## When paying is hard {#when-paying-is-hard}

### Grace period {#grace-period}

A reminder is sent no sooner than the number of days after the due date that the rules give. Until then a month may be owed without anything being said or done. Dues paid late bear neither interest nor a charge.

### Solidarity {#solidarity}

Whoever cannot pay for a time tells the treasurer, in a sentence and without proof. The two agree on instalments, or the dues are borne by a solidarity fund, as far as it reaches. Accounts show the fund and the sum of what it paid, never the members for whom it paid.

### What follows from not paying {#unpaid-dues}

Dues that remain open for long, without an agreement and without any word from the member, are treated under the graduated sanctions of the bylaws, beginning with a conversation. Nobody loses their data because of dues owed.


## hardship {#hardship}

New words.', 2, 'adopted', '019c22ba-e680-76d7-8e01-13ec3a9e9c6b', '019c22ba-e680-76d7-8e01-13a765407611', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-13a765407611', '2026-01-01 09:00:00');


--
-- Data for Name: dues_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dues_runs VALUES ('019c22ba-e680-76d7-8e01-144170589fce', '2026-02', '2026-02-10', '019c22ba-e680-76d7-8e01-14457213c657', '019c22ba-e680-76d7-8e01-13a56a18a833', 3, '019c22ba-e680-76d7-8e01-13a765407611', '2026-02-03 09:00:00.000001');


--
-- Data for Name: electoral_roll; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.electoral_roll VALUES ('019c22ba-e680-76d7-8e01-13ec3a9e9c6b', '019c22ba-e680-76d7-8e01-13a765407611', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019c22ba-e680-76d7-8e01-13ec3a9e9c6b', '019c22ba-e680-76d7-8e01-13ded88b2b61', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019c22ba-e680-76d7-8e01-13ec3a9e9c6b', '019c22ba-e680-76d7-8e01-13e10111f07e', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019c22ba-e680-76d7-8e01-14290ebed9c2', '019c22ba-e680-76d7-8e01-13a765407611', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019c22ba-e680-76d7-8e01-14290ebed9c2', '019c22ba-e680-76d7-8e01-13ded88b2b61', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019c22ba-e680-76d7-8e01-14290ebed9c2', '019c22ba-e680-76d7-8e01-13e10111f07e', 1, 'eligible');


--
-- Data for Name: event_payloads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-13db5c0e1cbc', '00114331f7a07cc9b180ee69f98340b7', '{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"]],"agreements":[{"hash":"97697dcf15959317188b81f6889c51182a36eac1c496f9f4d6cb091e60d18b9a","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"903a322990ba219f0f530f9385b9f7208751ce08b2e68a9b1b8fb0edc10c50b4","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-13dcd5e81857', '563caf501b56e7e4e55e934a7a39e11a', '{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"b14d7eac7f9ece5dfe1af76f461c0191d99aa7e4bd7e7ef3786b005fa8e54fc2"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-13e096f69430', 'da163522273205b189fbfa0e975963fa', '{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019c22ba-e680-76d7-8e01-138d6722fa45"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-13e34ad2fd0c', '3c72169f97eb1d004351260f0321286b', '{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019c22ba-e680-76d7-8e01-138d6722fa45"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-13e5e983cc1e', '5933fd321b86c368d2cf8d356fa70a1a', '{"by_mail":false}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-13e62ca90f69', '9ccfdfc2467b784ee17f5b0657482f47', '{"by":"invitation","password":"03bc93430431597d95cc3cfa622268858d7a31c835ac98c6ae4ef646064b0b1e"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-13e9fd2a3942', 'aea8828405ceb3c9bcaae802f6523d73', '{"base":1,"hash":"903a322990ba219f0f530f9385b9f7208751ce08b2e68a9b1b8fb0edc10c50b4"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-13eb6fa41daf', '85610c9aeb3116778c943862a75e0969', '{"hash":"6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-1405b90d5c67', '4b92660751a4b4aff5607480fb8faee4', '{"body":"Because.","effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"title":"Change it"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-1407323637a5', 'e79dc33c1dcdd48f074fc2a6cc6c576d', '{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019c22ba-e680-76d7-8e01-1394d3085a0a"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-1410fde0da52', '707a01cb3806bfc73f907f7818b79150', '{"decision":2,"hash":"6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-14110dd18462', 'd191fd6dc802e4ac393a2905756de236', '{"eligible":3,"frozen_hash":"099f7e9fe668faad691aaefc9950e74caee630960bb70298cc3ff064e71193cd","roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","voting_until":"2026-01-15T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-1412f9ac0af8', 'a482e09a459a18306be4778c4406ee64', '{"choice":"yes","reason":"It is time."}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-1413be30cb91', '7cf8875ba7faff10e707e8af1a8a2ba7', '{"choice":"yes","reason":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-142215f43152', '569b17a22da7e080e7a7c957e7e00574', '{"draft":1,"hash":"6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e","valid_from":"2026-01-15","version":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-142400dfa71a', 'd81628bb4ca2265fe2d4e4fd80e15e05', '{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-14277c8f57fc', 'b8a065e4f9026a0983b4b9859cd092ab', '{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-14289a12f498', 'f7ac6058378eaba326966d75b4ab005c', '{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-142c529eb6ef', 'd17561f9f8a3666ddad21e49e8bd18cd', '{"body":"Because.","effective_on":null,"effects":[{"effect":"note"}],"title":"Change it"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-142e5e3dc0d7', 'a1243b00a9cd57b4f17212768a3f4917', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019c22ba-e680-76d7-8e01-139325d00f77"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-14378eb57908', 'd55b36c2f5057740b04f2c91161733eb', '{"eligible":3,"frozen_hash":"8bbb42bf0db0c91fcec3c3d8453e20d9841aebbfd2e4b01443d59e470c380273","roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","voting_until":"2026-01-29T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-143b36fb21b7', 'acdd8767a39f36f39b12b10a224fca70', '{"body":"Because.","effective_on":null,"effects":[{"effect":"note"}],"title":"Change it"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-143d9387c13e', '121bc0b6594b56ebbcada1e4e780bdec', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019c22ba-e680-76d7-8e01-139325d00f77"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-143f52c5d939', '2617565c0794a5395aa47b0fac03a9a3', '{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-14400f4161e6', '52ebcf1fe555f2d529c0f35e18fb7ffa', '{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-144a57eaa2fa', '2a22bd62d39d7a94cef970d5ea535b9f', '{"charged":3,"charges":"cccdec4e9a717524fe5dcd43acbf66be3be526e6629b1d4a79b417db19d5fa1a","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"d5b8fccbd170fa2dfd30e0f52ecb75f7bec3848ddecdf8c2aa7ad416ecae46cb","total_minor":4500}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-144fdf72f880', '12c4c9dcbe07fd7b655d25d8b800e6a0', '{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-14542dfd96d4', '9e7922e13800a7857cdf05ee7dda19aa', '{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019c22ba-e680-76d7-8e01-1458e44a248f', 'd118470e6cc3ad2ebd1a75a80615d773', '{"entry":4,"reason":"The bank took it back."}', NULL);


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-13db5c0e1cbc', '2026-01-01 09:00:00', 'community.founded', 'D-1', 1, '019c22ba-e680-76d7-8e01-1389c4479b87', '96528d83106c249e209c758f62c37436da75bdb41fab0e87048c39ea42e07dd2');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-13dcd5e81857', '2026-01-01 09:00:00', 'members.member.entered', 'M-1', 1, '019c22ba-e680-76d7-8e01-1389c4479b87', '1a17f1858d93060a45aca5a20846368a5b43baa5fa009d606a7d2205417d186c');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-13e096f69430', '2026-01-01 09:00:00', 'members.member.admitted', 'M-2', 1, '019c22ba-e680-76d7-8e01-13dd7eee43fd', '7197ad63984db8d1cfb6df0f38183944afca2cc4fb2f6e52a3d11657ca778596');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-13e34ad2fd0c', '2026-01-01 09:00:00', 'members.member.admitted', 'M-3', 1, '019c22ba-e680-76d7-8e01-13dd7eee43fd', '2bd13cabee47582a11d1557498bd439402241b92bab4daae9f28e2f71c3da1f2');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-13e5e983cc1e', '2026-01-01 09:00:00', 'members.member.invited', 'M-3', 1, NULL, '214f94b87c3b44fcf302bc7381c47d8b36052f195306b579187db72f52e5052d');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-13e62ca90f69', '2026-01-01 09:00:00', 'members.password.set', 'M-3', 3, NULL, 'aef7025e89e001cf15c197ca40263a4cf6ef025588fc5e9d80a6df4a3dccccce');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-13e9fd2a3942', '2026-01-01 09:00:00', 'agreements.draft.started', 'agreements/dues-policy/drafts/1', 1, NULL, '2dbd5e86e53003507bc0003c0ad69749a1bdf54915063a7c8d0d400f099a08b7');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-13eb6fa41daf', '2026-01-01 09:00:00', 'agreements.draft.saved', 'agreements/dues-policy/drafts/1', 1, NULL, '67cda4839217557004ffb3c0ced238bb596d9baada4664ecdfde8aa1058abe84');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-1405b90d5c67', '2026-01-01 09:00:00', 'decisions.drafted', 'D-2', 1, NULL, '393f4032660c4cafc526ef7c3a498cdb6133607c123c222fc6aae17de0369640');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-1407323637a5', '2026-01-01 09:00:00', 'decisions.proposed', 'D-2', 1, NULL, '11e8ca6622b6ecbd6791cdc27030cfddb179f8f612d2d8cfd22cc59f3adfb61f');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-1410fde0da52', '2026-01-08 09:00:00', 'agreements.draft.frozen', 'agreements/dues-policy/drafts/1', 1, NULL, 'a4313f690564d3d6e74aff4c5a373edaef025b9ddf3625ef725677f9795548e8');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-14110dd18462', '2026-01-08 09:00:00', 'decisions.opened', 'D-2', 1, NULL, 'fe36d329b12d8f357e39966d7ebf38c16e96e45cddcac412952924ae3ad4e2f7');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-1412f9ac0af8', '2026-01-08 09:00:00.12', 'decisions.vote.cast', 'D-2', 1, NULL, 'b082dfce92b5537aa670197ed6c1d101492ec34bcbd56184572bdf3cd6d3c712');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-1413be30cb91', '2026-01-08 09:00:00.123456', 'decisions.vote.cast', 'D-2', 2, NULL, '952c2ec3b3f7bdbaaa221dbfa6772c247afb62bf774c64d0c8113aacdcbf58d9');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-142215f43152', '2026-01-15 09:00:00', 'agreements.version.adopted', 'agreements/dues-policy', NULL, '019c22ba-e680-76d7-8e01-1414ec75c386', '75c606515c6630a23b76efc7749968d0d6597dde048cc9675155e4ef66cf0cd6');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-142400dfa71a', '2026-01-15 09:00:00', 'rules.set', 'dues.monthly', NULL, '019c22ba-e680-76d7-8e01-1414ec75c386', 'd5ff8850d8eee474099d0523da6e2a9f072f92017958635463ce2fc390871003');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-14277c8f57fc', '2026-01-15 09:00:00', 'circles.circle.created', 'machines', NULL, '019c22ba-e680-76d7-8e01-1414ec75c386', 'f91390bd3f9b440a65314798aae448f5ccc17301c14ace7f4f2d63a1baee16eb');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-14289a12f498', '2026-01-15 09:00:00', 'decisions.enacted', 'D-2', NULL, '019c22ba-e680-76d7-8e01-1414ec75c386', 'd9ac4b1b2a4e48dd4ba70f8c12a1539a61b4c47219e9a3536a70f117deab4b18');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-142c529eb6ef', '2026-01-15 09:00:00', 'decisions.drafted', 'D-3', 1, NULL, 'f59c9331a605465faa2cb18cc7f187f2697d0ea94327c2416ac646dca546c35c');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-142e5e3dc0d7', '2026-01-15 09:00:00', 'decisions.proposed', 'D-3', 1, NULL, '1b6c3326221a39a6c402c14306f62f0aa350d63180158995d3b5564d05047e1b');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-14378eb57908', '2026-01-22 09:00:00', 'decisions.opened', 'D-3', 1, NULL, '8fbd2cf4cfd0069358087dbb73480494796754a21660e55f9aa245d3e5b7cddd');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-143b36fb21b7', '2026-01-15 09:00:00', 'decisions.drafted', 'D-4', 1, NULL, '7437b0912c03d0331c0aebfb114402296d1d0a6af30ae45621e0a78aae92579d');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-143d9387c13e', '2026-01-15 09:00:00', 'decisions.proposed', 'D-4', 1, NULL, '58a998b4e7629dd483c2f0724848e0172cbf3ceaf9f9c932c9657584125569de');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-143f52c5d939', '2026-01-15 09:00:00', 'decisions.commented', 'D-4', 2, NULL, 'fe093b3c08171eff97ff24c84e31d511741f34b794ccd534264adcdb4722a67a');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-14400f4161e6', '2026-02-03 09:00:00.000001', 'decisions.refused', 'D-3', NULL, NULL, 'dc802369a09bca7c7a2a5dc3658135ceead0781add4e248efedf5cf801438de3');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-144a57eaa2fa', '2026-02-03 09:00:00.000001', 'treasury.dues.posted', '2026-02', 1, NULL, '011c9145b8caad44c2f46da1e451f31a3ee8737ee3d73901397ceae7c12c0d60');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-144fdf72f880', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-1', 1, NULL, '5ef8b546d80cdb72a2f5ce0fa5df6dab3c5598f51378b0cbda78fbeaf088ad26');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-14542dfd96d4', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-2', 1, NULL, 'f7ad84f2aaeba034e81e1efc8d126ced0e19f2ccbc1b24e432641336ff1a7a94');
INSERT INTO public.events VALUES ('019c22ba-e680-76d7-8e01-1458e44a248f', '2026-02-03 09:00:00.000001', 'treasury.payment.reversed', 'P-2', 1, NULL, 'a84938208a125d5529fe4dedee5610c66fe718df8df72ff4e9e13fb59cc4a66c');


--
-- Data for Name: journal_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_entries VALUES ('019c22ba-e680-76d7-8e01-14457213c657', 1, '2026-02-01', 'dues_run', '2026-02', NULL, '019c22ba-e680-76d7-8e01-13a765407611', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019c22ba-e680-76d7-8e01-144b861381ac', 2, '2026-02-02', 'payment', '', NULL, '019c22ba-e680-76d7-8e01-13a765407611', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019c22ba-e680-76d7-8e01-1450cf3ac282', 3, '2026-02-03', 'payment', '', NULL, '019c22ba-e680-76d7-8e01-13a765407611', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019c22ba-e680-76d7-8e01-14552cb15bd7', 4, '2026-02-03', 'reversal', 'The bank took it back.', '019c22ba-e680-76d7-8e01-1450cf3ac282', '019c22ba-e680-76d7-8e01-13a765407611', '2026-02-03 09:00:00.000001');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('a', 'b', '2026-01-01 09:00:00');


--
-- Data for Name: member_statuses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.member_statuses VALUES ('019c22ba-e680-76d7-8e01-13a8e743a628', '019c22ba-e680-76d7-8e01-13a765407611', 'active', '019c22ba-e680-76d7-8e01-138a9f80abe1', '2026-01-01', '019c22ba-e680-76d7-8e01-1389c4479b87', '2026-01-01 09:00:00');
INSERT INTO public.member_statuses VALUES ('019c22ba-e680-76d7-8e01-13df769d0fdb', '019c22ba-e680-76d7-8e01-13ded88b2b61', 'active', '019c22ba-e680-76d7-8e01-138a9f80abe1', '2026-01-01', '019c22ba-e680-76d7-8e01-13dd7eee43fd', '2026-01-01 09:00:00');
INSERT INTO public.member_statuses VALUES ('019c22ba-e680-76d7-8e01-13e274d43f46', '019c22ba-e680-76d7-8e01-13e10111f07e', 'active', '019c22ba-e680-76d7-8e01-138a9f80abe1', '2026-01-01', '019c22ba-e680-76d7-8e01-13dd7eee43fd', '2026-01-01 09:00:00');


--
-- Data for Name: members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.members VALUES ('019c22ba-e680-76d7-8e01-13a765407611', 1, 'person', 'Inés Villalba', '3b45334f04553b41412b412d2b0143880e01dcc1dc0b', 'ines villalba', 'ines@example.org', 'en', '019c22ba-e680-76d7-8e01-138a9f80abe1', 'active', '2026-01-01', '019c22ba-e680-76d7-8e01-1389c4479b87', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019c22ba-e680-76d7-8e01-13ded88b2b61', 2, 'person', 'Ana "Nan" Ruiz', '2b452b040976452b450976044d533b5d011201dcc2dcc2dc07', 'ana nan ruiz', NULL, 'en', '019c22ba-e680-76d7-8e01-138a9f80abe1', 'active', '2026-01-01', '019c22ba-e680-76d7-8e01-13dd7eee43fd', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019c22ba-e680-76d7-8e01-13e10111f07e', 3, 'person', '=Nour Haddad', '0c894547534d04392b31312b31011001c5dcc2dc09', 'nour haddad', 'nour@example.org', 'es', '019c22ba-e680-76d7-8e01-138a9f80abe1', 'active', '2026-01-01', '019c22ba-e680-76d7-8e01-13dd7eee43fd', '2026-01-01 09:00:00');


--
-- Data for Name: open_votes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.open_votes VALUES ('019c22ba-e680-76d7-8e01-13ec3a9e9c6b', '019c22ba-e680-76d7-8e01-13a765407611', 'yes', 'It is time.', '2026-01-08 09:00:00.12');
INSERT INTO public.open_votes VALUES ('019c22ba-e680-76d7-8e01-13ec3a9e9c6b', '019c22ba-e680-76d7-8e01-13ded88b2b61', 'yes', '', '2026-01-08 09:00:00.123456');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: payments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payments VALUES ('019c22ba-e680-76d7-8e01-144e49f041ee', 1, '019c22ba-e680-76d7-8e01-13ded88b2b61', '2026-02-02', 500, 'bank', '', '019c22ba-e680-76d7-8e01-144b861381ac', NULL, '019c22ba-e680-76d7-8e01-13a765407611', '2026-02-03 09:00:00.000001');
INSERT INTO public.payments VALUES ('019c22ba-e680-76d7-8e01-1453a5d100db', 2, '019c22ba-e680-76d7-8e01-13ded88b2b61', '2026-02-03', 700, 'bank', '', '019c22ba-e680-76d7-8e01-1450cf3ac282', '019c22ba-e680-76d7-8e01-14552cb15bd7', '019c22ba-e680-76d7-8e01-13a765407611', '2026-02-03 09:00:00.000001');


--
-- Data for Name: postings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postings VALUES ('019c22ba-e680-76d7-8e01-14468abb8085', '019c22ba-e680-76d7-8e01-14457213c657', '019c22ba-e680-76d7-8e01-13d9bb63b65f', '019c22ba-e680-76d7-8e01-13a765407611', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019c22ba-e680-76d7-8e01-1447ee2f3f59', '019c22ba-e680-76d7-8e01-14457213c657', '019c22ba-e680-76d7-8e01-13d9bb63b65f', '019c22ba-e680-76d7-8e01-13ded88b2b61', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019c22ba-e680-76d7-8e01-14480fbeda9a', '019c22ba-e680-76d7-8e01-14457213c657', '019c22ba-e680-76d7-8e01-13d9bb63b65f', '019c22ba-e680-76d7-8e01-13e10111f07e', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019c22ba-e680-76d7-8e01-14499324bbab', '019c22ba-e680-76d7-8e01-14457213c657', '019c22ba-e680-76d7-8e01-13da4c250f1d', NULL, -4500, 'EUR');
INSERT INTO public.postings VALUES ('019c22ba-e680-76d7-8e01-144cfe285c88', '019c22ba-e680-76d7-8e01-144b861381ac', '019c22ba-e680-76d7-8e01-13d66c3db9c1', NULL, 500, 'EUR');
INSERT INTO public.postings VALUES ('019c22ba-e680-76d7-8e01-144d02bb6380', '019c22ba-e680-76d7-8e01-144b861381ac', '019c22ba-e680-76d7-8e01-13d9bb63b65f', '019c22ba-e680-76d7-8e01-13ded88b2b61', -500, 'EUR');
INSERT INTO public.postings VALUES ('019c22ba-e680-76d7-8e01-1451a1274a38', '019c22ba-e680-76d7-8e01-1450cf3ac282', '019c22ba-e680-76d7-8e01-13d66c3db9c1', NULL, 700, 'EUR');
INSERT INTO public.postings VALUES ('019c22ba-e680-76d7-8e01-1452d8782258', '019c22ba-e680-76d7-8e01-1450cf3ac282', '019c22ba-e680-76d7-8e01-13d9bb63b65f', '019c22ba-e680-76d7-8e01-13ded88b2b61', -700, 'EUR');
INSERT INTO public.postings VALUES ('019c22ba-e680-76d7-8e01-1456ced4f66d', '019c22ba-e680-76d7-8e01-14552cb15bd7', '019c22ba-e680-76d7-8e01-13d66c3db9c1', NULL, -700, 'EUR');
INSERT INTO public.postings VALUES ('019c22ba-e680-76d7-8e01-145735c439f1', '019c22ba-e680-76d7-8e01-14552cb15bd7', '019c22ba-e680-76d7-8e01-13d9bb63b65f', '019c22ba-e680-76d7-8e01-13ded88b2b61', 700, 'EUR');


--
-- Data for Name: role_grants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role_grants VALUES ('019c22ba-e680-76d7-8e01-13a9f36f0143', '019c22ba-e680-76d7-8e01-13a765407611', 'curator', NULL, '2026-01-01', '2028-01-01', '019c22ba-e680-76d7-8e01-1389c4479b87', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019c22ba-e680-76d7-8e01-13aadc5db09a', '019c22ba-e680-76d7-8e01-13a765407611', 'membership_secretary', NULL, '2026-01-01', '2028-01-01', '019c22ba-e680-76d7-8e01-1389c4479b87', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019c22ba-e680-76d7-8e01-13ab8e887f53', '019c22ba-e680-76d7-8e01-13a765407611', 'treasurer', NULL, '2026-01-01', '2028-01-01', '019c22ba-e680-76d7-8e01-1389c4479b87', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019c22ba-e680-76d7-8e01-13acf817fb2c', '019c22ba-e680-76d7-8e01-13a765407611', 'facilitator', NULL, '2026-01-01', '2028-01-01', '019c22ba-e680-76d7-8e01-1389c4479b87', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019c22ba-e680-76d7-8e01-13ada5e80664', '019c22ba-e680-76d7-8e01-13a765407611', 'system_administrator', NULL, '2026-01-01', '2028-01-01', '019c22ba-e680-76d7-8e01-1389c4479b87', NULL, '2026-01-01 09:00:00');


--
-- Data for Name: rule_values; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-138d6722fa45', 'membership.admission', '', NULL, 'secretary', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'admission');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-138e8b224ef3', 'membership.votes', 'full', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-138fe210cbdf', 'membership.votes', 'supporting', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-1390824bfd04', 'membership.votes', 'organisation', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-139161764120', 'membership.waiting_days', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'waiting-period');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-1392f9966acd', 'roles.term_months_max', '', NULL, '24', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'terms');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-139325d00f77', 'decisions.discussion_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-1394d3085a0a', 'decisions.discussion_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-1395ce2ebedb', 'decisions.discussion_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-13964cc7ed41', 'decisions.voting_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-13976690e543', 'decisions.voting_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-1398160c6d2c', 'decisions.voting_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-13996285d096', 'decisions.quorum', 'ordinary', NULL, '1/5', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-139a70d66faa', 'decisions.quorum', 'policy', NULL, '1/4', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-139baaffd0e2', 'decisions.quorum', 'bylaws', NULL, '1/3', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-139ccc4b2d03', 'decisions.majority', 'ordinary', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-139d6d5ce0b5', 'decisions.majority', 'policy', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-139e980c10cd', 'decisions.majority', 'bylaws', NULL, 'qualified', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-139f21ca350f', 'decisions.threshold', 'ordinary', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-13a00f04a1d1', 'decisions.threshold', 'policy', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-13a1d95cc1f1', 'decisions.threshold', 'bylaws', NULL, '2/3', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-13a23808c815', 'dues.monthly', 'full', NULL, '1200', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-13a3ac41c460', 'dues.monthly', 'supporting', NULL, '500', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-13a400cccbe3', 'dues.monthly', 'organisation', NULL, '4000', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-13a56a18a833', 'dues.due_day', '', NULL, '10', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'dues-policy', 'due-day');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-13a6905e374d', 'dues.grace_days', '', NULL, '30', '2026-01-01', '2026-01-01 09:00:00', '019c22ba-e680-76d7-8e01-1389c4479b87', 'dues-policy', 'grace-period');
INSERT INTO public.rule_values VALUES ('019c22ba-e680-76d7-8e01-1423ab486306', 'dues.monthly', 'full', NULL, '1500', '2026-01-15', '2026-01-15 09:00:00', '019c22ba-e680-76d7-8e01-1414ec75c386', 'dues-policy', 'monthly-dues');


--
-- Data for Name: seals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seals VALUES (1, '019c22ba-e680-76d7-8e01-13db5c0e1cbc', '6ead9edf1d873cb6e1f291fb00c99dea5ba8276534e9f32897a53bb327f1a6b4', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (2, '019c22ba-e680-76d7-8e01-13dcd5e81857', '4cc9851951a98bd4fde6ac550c543c14b1889c6fbc6aa76ab4d17b83035985f9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (3, '019c22ba-e680-76d7-8e01-13e096f69430', '09885fb09313a0a8bc5ceb3e67d4bc4ea41fc0fc2079a12cbc11e1db17dd6be0', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (4, '019c22ba-e680-76d7-8e01-13e34ad2fd0c', '3b7cfaeb8cc8bfa35eab84dca354cbeaef2f1bcc0da39388529064f9777ae75c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (5, '019c22ba-e680-76d7-8e01-13e5e983cc1e', '4b3a3413cf10f74396a0ef7ddc6785a026137a1930042ee1e80f541f74cc185a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (6, '019c22ba-e680-76d7-8e01-13e62ca90f69', '484a0a51c374cd27b6622f6c4c31d36eb53d0335401d11fecd3051943a20c462', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (7, '019c22ba-e680-76d7-8e01-13e9fd2a3942', 'c56fea389a9b8e1bc32ba4dcee6a70d16bbd1baad01756c21064aebe139fcddb', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (8, '019c22ba-e680-76d7-8e01-13eb6fa41daf', '08c849f6e45eecee68d1a879c226325b61b5a985bcb931319e9c688fc2408470', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (9, '019c22ba-e680-76d7-8e01-1405b90d5c67', 'b7d995ce0e432d8c6563cf69a85b35fe35a5b31e3a635bae343d2ac0767ce780', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (10, '019c22ba-e680-76d7-8e01-1407323637a5', '0cdf9084f0ec6ccff329bb67240ad280b9653816873852f1c90db98169f4997c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (11, '019c22ba-e680-76d7-8e01-1410fde0da52', '2a115b857004a5613034f2eff0e6de0f213e19936552cf637300d69c1afe8548', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (12, '019c22ba-e680-76d7-8e01-14110dd18462', 'c5efd34fdba1b5f70fbe6c0ace0980b93735ce784cebd2588cda7955b2f487e5', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (13, '019c22ba-e680-76d7-8e01-1412f9ac0af8', '4925f25178633422ab45894d6b044b0f7e33d473391254cf6fe91e35cd590264', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (14, '019c22ba-e680-76d7-8e01-1413be30cb91', 'cfeb6f046d765862b30c21eae8b5e02b9d6ad2ff173fbf3bade3b08c24001a9d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (15, '019c22ba-e680-76d7-8e01-142215f43152', 'ac46008dce9b2e043aa6d86bdee78314a2f484accf110f76bd46c622b2a8f21f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (16, '019c22ba-e680-76d7-8e01-142400dfa71a', 'aa6dc7a1685db39df469e1b03dc583f0b450aa9a8119673468e15743f952e94c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (17, '019c22ba-e680-76d7-8e01-14277c8f57fc', '5fccb3e63fd667acf3c5584e4ea06d94f2e999cc144bae7bd30fa872cf4e8c4e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (18, '019c22ba-e680-76d7-8e01-14289a12f498', '76fac48732ebbab682b072d4ee5c4634ab34d76c96033ff099184d7bc91a857f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (19, '019c22ba-e680-76d7-8e01-142c529eb6ef', '8c8426889b1ec66469b3ae4f920c8a3f5f00f145f0551142253d31fa708b1e92', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (20, '019c22ba-e680-76d7-8e01-142e5e3dc0d7', 'bf8ecfe8530fb4436ac58fa33112649a3ce4b6869526d82a4a060099f0ddec80', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (21, '019c22ba-e680-76d7-8e01-14378eb57908', 'eb7008ef8cb598972b31b925a5b37d028e61b57d9654b5e5793ef791ee6cedf2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (22, '019c22ba-e680-76d7-8e01-143b36fb21b7', '75ff281cbb593b91062a59af013dd2dbd5755f8a741204e9ab23a8f6bc6370fa', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (23, '019c22ba-e680-76d7-8e01-143d9387c13e', '924075d82a381adf656f0a14f89ed2b9d69f72ab7d1d621974e80867a9449bde', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (24, '019c22ba-e680-76d7-8e01-143f52c5d939', '4ccd2e6e393fb6639119da1a83f56c89edd02c23db9c0febf5ee49a475d739aa', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (25, '019c22ba-e680-76d7-8e01-14400f4161e6', '7deecc9f7a7343610ac99018a22edec8f7c55861d6b80df4991625f3cbfec8bf', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (26, '019c22ba-e680-76d7-8e01-144a57eaa2fa', '71b3a8bd6f06f8294c51f2ecdc19216935edee7f624b3ddc72f956ab317583ee', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (27, '019c22ba-e680-76d7-8e01-144fdf72f880', '2dbf52b408a0e82d50444581c996449c5797baba19258a1771a2b00d9af9e186', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (28, '019c22ba-e680-76d7-8e01-14542dfd96d4', 'ff1d2455eb14e0b81d27e51f83bcda405128610370ec013199013fdbabe054de', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (29, '019c22ba-e680-76d7-8e01-1458e44a248f', 'ed6c1988e50132ddd91502c525d3719b1a80409c714f81700e218270935d5069', '2026-01-15 09:00:00');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: setup_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setup_tokens VALUES ('efae50d0fe1a4233a4b1174d652313868d23a987478293a68bd2c9941163381b', '2026-01-01 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: sign_in_attempts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_attempts VALUES ('a', 'm', '::1', '2026-01-01 09:00:00');


--
-- Name: __diesel_schema_migrations __diesel_schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.__diesel_schema_migrations
    ADD CONSTRAINT __diesel_schema_migrations_pkey PRIMARY KEY (version);


--
-- Name: access_tokens access_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_tokens
    ADD CONSTRAINT access_tokens_pkey PRIMARY KEY (token_hash);


--
-- Name: accounts accounts_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_code_key UNIQUE (code);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: agreement_versions agreement_versions_agreement_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_versions
    ADD CONSTRAINT agreement_versions_agreement_id_number_key UNIQUE (agreement_id, number);


--
-- Name: agreement_versions agreement_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_versions
    ADD CONSTRAINT agreement_versions_pkey PRIMARY KEY (id);


--
-- Name: agreements agreements_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreements
    ADD CONSTRAINT agreements_pkey PRIMARY KEY (id);


--
-- Name: agreements agreements_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreements
    ADD CONSTRAINT agreements_slug_key UNIQUE (slug);


--
-- Name: answers answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_pkey PRIMARY KEY (request_key);


--
-- Name: authorities authorities_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authorities
    ADD CONSTRAINT authorities_pkey PRIMARY KEY (id);


--
-- Name: charges charges_member_id_period_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.charges
    ADD CONSTRAINT charges_member_id_period_key UNIQUE (member_id, period);


--
-- Name: charges charges_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.charges
    ADD CONSTRAINT charges_pkey PRIMARY KEY (id);


--
-- Name: circle_members circle_members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.circle_members
    ADD CONSTRAINT circle_members_pkey PRIMARY KEY (id);


--
-- Name: circles circles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.circles
    ADD CONSTRAINT circles_pkey PRIMARY KEY (id);


--
-- Name: circles circles_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.circles
    ADD CONSTRAINT circles_slug_key UNIQUE (slug);


--
-- Name: classes classes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.classes
    ADD CONSTRAINT classes_pkey PRIMARY KEY (id);


--
-- Name: classes classes_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.classes
    ADD CONSTRAINT classes_slug_key UNIQUE (slug);


--
-- Name: clauses clauses_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clauses
    ADD CONSTRAINT clauses_pkey PRIMARY KEY (id);


--
-- Name: clauses clauses_version_id_anchor_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clauses
    ADD CONSTRAINT clauses_version_id_anchor_key UNIQUE (version_id, anchor);


--
-- Name: comments comments_decision_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_decision_id_number_key UNIQUE (decision_id, number);


--
-- Name: comments comments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_pkey PRIMARY KEY (id);


--
-- Name: communities communities_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.communities
    ADD CONSTRAINT communities_pkey PRIMARY KEY (id);


--
-- Name: credentials credentials_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_pkey PRIMARY KEY (member_id);


--
-- Name: decision_effects decision_effects_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_effects
    ADD CONSTRAINT decision_effects_pkey PRIMARY KEY (id);


--
-- Name: decision_results decision_results_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_results
    ADD CONSTRAINT decision_results_pkey PRIMARY KEY (decision_id);


--
-- Name: decision_rules decision_rules_decision_id_stage_rule_key_scope_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_rules
    ADD CONSTRAINT decision_rules_decision_id_stage_rule_key_scope_key UNIQUE (decision_id, stage, rule_key, scope);


--
-- Name: decision_rules decision_rules_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_rules
    ADD CONSTRAINT decision_rules_pkey PRIMARY KEY (id);


--
-- Name: decisions decisions_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_number_key UNIQUE (number);


--
-- Name: decisions decisions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_pkey PRIMARY KEY (id);


--
-- Name: draft_revisions draft_revisions_draft_id_revision_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft_revisions
    ADD CONSTRAINT draft_revisions_draft_id_revision_key UNIQUE (draft_id, revision);


--
-- Name: draft_revisions draft_revisions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft_revisions
    ADD CONSTRAINT draft_revisions_pkey PRIMARY KEY (id);


--
-- Name: drafts drafts_agreement_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_agreement_id_number_key UNIQUE (agreement_id, number);


--
-- Name: drafts drafts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_pkey PRIMARY KEY (id);


--
-- Name: dues_runs dues_runs_period_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dues_runs
    ADD CONSTRAINT dues_runs_period_key UNIQUE (period);


--
-- Name: dues_runs dues_runs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dues_runs
    ADD CONSTRAINT dues_runs_pkey PRIMARY KEY (id);


--
-- Name: electoral_roll electoral_roll_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.electoral_roll
    ADD CONSTRAINT electoral_roll_pkey PRIMARY KEY (decision_id, member_id);


--
-- Name: event_payloads event_payloads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_payloads
    ADD CONSTRAINT event_payloads_pkey PRIMARY KEY (event_id);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id);


--
-- Name: journal_entries journal_entries_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_entries
    ADD CONSTRAINT journal_entries_number_key UNIQUE (number);


--
-- Name: journal_entries journal_entries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_entries
    ADD CONSTRAINT journal_entries_pkey PRIMARY KEY (id);


--
-- Name: journal_entries journal_entries_reverses_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_entries
    ADD CONSTRAINT journal_entries_reverses_id_key UNIQUE (reverses_id);


--
-- Name: leases leases_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.leases
    ADD CONSTRAINT leases_pkey PRIMARY KEY (job);


--
-- Name: member_statuses member_statuses_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_statuses
    ADD CONSTRAINT member_statuses_pkey PRIMARY KEY (id);


--
-- Name: members members_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.members
    ADD CONSTRAINT members_number_key UNIQUE (number);


--
-- Name: members members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.members
    ADD CONSTRAINT members_pkey PRIMARY KEY (id);


--
-- Name: open_votes open_votes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.open_votes
    ADD CONSTRAINT open_votes_pkey PRIMARY KEY (decision_id, member_id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: payments payments_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_number_key UNIQUE (number);


--
-- Name: payments payments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (id);


--
-- Name: postings postings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.postings
    ADD CONSTRAINT postings_pkey PRIMARY KEY (id);


--
-- Name: role_grants role_grants_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grants
    ADD CONSTRAINT role_grants_pkey PRIMARY KEY (id);


--
-- Name: rule_values rule_values_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_values
    ADD CONSTRAINT rule_values_pkey PRIMARY KEY (id);


--
-- Name: seals seals_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seals
    ADD CONSTRAINT seals_event_id_key UNIQUE (event_id);


--
-- Name: seals seals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seals
    ADD CONSTRAINT seals_pkey PRIMARY KEY (number);


--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);


--
-- Name: setup_tokens setup_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setup_tokens
    ADD CONSTRAINT setup_tokens_pkey PRIMARY KEY (token_hash);


--
-- Name: sign_in_attempts sign_in_attempts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_attempts
    ADD CONSTRAINT sign_in_attempts_pkey PRIMARY KEY (id);


--
-- Name: access_tokens_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX access_tokens_member ON public.access_tokens USING btree (member_id);


--
-- Name: authorities_decision; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX authorities_decision ON public.authorities USING btree (decision_id);


--
-- Name: charges_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX charges_member ON public.charges USING btree (member_id, due_on, amount_minor);


--
-- Name: charges_period; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX charges_period ON public.charges USING btree (period);


--
-- Name: charges_run; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX charges_run ON public.charges USING btree (run_id);


--
-- Name: circle_members_circle; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX circle_members_circle ON public.circle_members USING btree (circle_id);


--
-- Name: circle_members_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX circle_members_member ON public.circle_members USING btree (member_id);


--
-- Name: decision_effects_decision; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX decision_effects_decision ON public.decision_effects USING btree (decision_id);


--
-- Name: decisions_stage; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX decisions_stage ON public.decisions USING btree (stage, voting_until);


--
-- Name: events_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_subject ON public.events USING btree (subject);


--
-- Name: member_statuses_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX member_statuses_member ON public.member_statuses USING btree (member_id, valid_from);


--
-- Name: members_class; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX members_class ON public.members USING btree (class_id, status);


--
-- Name: members_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX members_email ON public.members USING btree (email);


--
-- Name: members_sort; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX members_sort ON public.members USING btree (sort_key, number);


--
-- Name: outbox_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_waiting ON public.outbox USING btree (sent_at, next_attempt_at);


--
-- Name: payments_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payments_member ON public.payments USING btree (member_id, received_on);


--
-- Name: payments_received; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payments_received ON public.payments USING btree (received_on);


--
-- Name: postings_entry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX postings_entry ON public.postings USING btree (entry_id);


--
-- Name: postings_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX postings_member ON public.postings USING btree (member_id);


--
-- Name: role_grants_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_grants_member ON public.role_grants USING btree (member_id);


--
-- Name: rule_values_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rule_values_key ON public.rule_values USING btree (rule_key, scope, valid_from);


--
-- Name: sessions_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_member ON public.sessions USING btree (member_id);


--
-- Name: sign_in_attempts_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_in_attempts_account ON public.sign_in_attempts USING btree (account, attempted_at);


--
-- Name: sign_in_attempts_address; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_in_attempts_address ON public.sign_in_attempts USING btree (address, attempted_at);


--
-- Name: journal_entries journal_entries_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_entries_keep BEFORE DELETE OR UPDATE ON public.journal_entries FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: postings postings_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER postings_keep BEFORE DELETE OR UPDATE ON public.postings FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: access_tokens access_tokens_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_tokens
    ADD CONSTRAINT access_tokens_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: accounts accounts_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES public.authorities(id);


--
-- Name: agreement_versions agreement_versions_agreement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_versions
    ADD CONSTRAINT agreement_versions_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.agreements(id);


--
-- Name: agreement_versions agreement_versions_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_versions
    ADD CONSTRAINT agreement_versions_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES public.authorities(id);


--
-- Name: agreement_versions agreement_versions_base_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_versions
    ADD CONSTRAINT agreement_versions_base_version_id_fkey FOREIGN KEY (base_version_id) REFERENCES public.agreement_versions(id);


--
-- Name: agreements agreements_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreements
    ADD CONSTRAINT agreements_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.members(id);


--
-- Name: charges charges_class_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.charges
    ADD CONSTRAINT charges_class_id_fkey FOREIGN KEY (class_id) REFERENCES public.classes(id);


--
-- Name: charges charges_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.charges
    ADD CONSTRAINT charges_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: charges charges_rule_value_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.charges
    ADD CONSTRAINT charges_rule_value_id_fkey FOREIGN KEY (rule_value_id) REFERENCES public.rule_values(id);


--
-- Name: charges charges_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.charges
    ADD CONSTRAINT charges_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.dues_runs(id);


--
-- Name: circle_members circle_members_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.circle_members
    ADD CONSTRAINT circle_members_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES public.authorities(id);


--
-- Name: circle_members circle_members_circle_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.circle_members
    ADD CONSTRAINT circle_members_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES public.circles(id);


--
-- Name: circle_members circle_members_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.circle_members
    ADD CONSTRAINT circle_members_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: circles circles_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.circles
    ADD CONSTRAINT circles_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES public.authorities(id);


--
-- Name: circles circles_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.circles
    ADD CONSTRAINT circles_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.circles(id);


--
-- Name: classes classes_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.classes
    ADD CONSTRAINT classes_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES public.authorities(id);


--
-- Name: clauses clauses_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clauses
    ADD CONSTRAINT clauses_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES public.authorities(id);


--
-- Name: clauses clauses_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clauses
    ADD CONSTRAINT clauses_version_id_fkey FOREIGN KEY (version_id) REFERENCES public.agreement_versions(id);


--
-- Name: comments comments_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.members(id);


--
-- Name: comments comments_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: credentials credentials_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: decision_effects decision_effects_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_effects
    ADD CONSTRAINT decision_effects_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: decision_results decision_results_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_results
    ADD CONSTRAINT decision_results_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: decision_rules decision_rules_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_rules
    ADD CONSTRAINT decision_rules_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: decisions decisions_circle_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES public.circles(id);


--
-- Name: decisions decisions_proposer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_proposer_id_fkey FOREIGN KEY (proposer_id) REFERENCES public.members(id);


--
-- Name: draft_revisions draft_revisions_draft_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft_revisions
    ADD CONSTRAINT draft_revisions_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES public.drafts(id);


--
-- Name: draft_revisions draft_revisions_saved_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft_revisions
    ADD CONSTRAINT draft_revisions_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES public.members(id);


--
-- Name: drafts drafts_agreement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.agreements(id);


--
-- Name: drafts drafts_base_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_base_version_id_fkey FOREIGN KEY (base_version_id) REFERENCES public.agreement_versions(id);


--
-- Name: drafts drafts_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.members(id);


--
-- Name: drafts drafts_updated_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_updated_by_fkey FOREIGN KEY (updated_by) REFERENCES public.members(id);


--
-- Name: dues_runs dues_runs_due_day_value_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dues_runs
    ADD CONSTRAINT dues_runs_due_day_value_id_fkey FOREIGN KEY (due_day_value_id) REFERENCES public.rule_values(id);


--
-- Name: dues_runs dues_runs_entry_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dues_runs
    ADD CONSTRAINT dues_runs_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.journal_entries(id);


--
-- Name: dues_runs dues_runs_posted_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dues_runs
    ADD CONSTRAINT dues_runs_posted_by_fkey FOREIGN KEY (posted_by) REFERENCES public.members(id);


--
-- Name: electoral_roll electoral_roll_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.electoral_roll
    ADD CONSTRAINT electoral_roll_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: electoral_roll electoral_roll_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.electoral_roll
    ADD CONSTRAINT electoral_roll_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: event_payloads event_payloads_erased_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_payloads
    ADD CONSTRAINT event_payloads_erased_by_fkey FOREIGN KEY (erased_by) REFERENCES public.events(id);


--
-- Name: event_payloads event_payloads_event_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_payloads
    ADD CONSTRAINT event_payloads_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.events(id);


--
-- Name: events events_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES public.authorities(id);


--
-- Name: journal_entries journal_entries_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_entries
    ADD CONSTRAINT journal_entries_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.members(id);


--
-- Name: journal_entries journal_entries_reverses_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_entries
    ADD CONSTRAINT journal_entries_reverses_id_fkey FOREIGN KEY (reverses_id) REFERENCES public.journal_entries(id);


--
-- Name: member_statuses member_statuses_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_statuses
    ADD CONSTRAINT member_statuses_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES public.authorities(id);


--
-- Name: member_statuses member_statuses_class_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_statuses
    ADD CONSTRAINT member_statuses_class_id_fkey FOREIGN KEY (class_id) REFERENCES public.classes(id);


--
-- Name: member_statuses member_statuses_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_statuses
    ADD CONSTRAINT member_statuses_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: members members_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.members
    ADD CONSTRAINT members_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES public.authorities(id);


--
-- Name: members members_class_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.members
    ADD CONSTRAINT members_class_id_fkey FOREIGN KEY (class_id) REFERENCES public.classes(id);


--
-- Name: open_votes open_votes_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.open_votes
    ADD CONSTRAINT open_votes_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: open_votes open_votes_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.open_votes
    ADD CONSTRAINT open_votes_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: outbox outbox_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: outbox outbox_shown_to_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_shown_to_fkey FOREIGN KEY (shown_to) REFERENCES public.members(id);


--
-- Name: payments payments_entry_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.journal_entries(id);


--
-- Name: payments payments_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: payments payments_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.members(id);


--
-- Name: payments payments_reversal_entry_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_reversal_entry_id_fkey FOREIGN KEY (reversal_entry_id) REFERENCES public.journal_entries(id);


--
-- Name: postings postings_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.postings
    ADD CONSTRAINT postings_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- Name: postings postings_entry_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.postings
    ADD CONSTRAINT postings_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.journal_entries(id);


--
-- Name: postings postings_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.postings
    ADD CONSTRAINT postings_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: role_grants role_grants_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grants
    ADD CONSTRAINT role_grants_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES public.authorities(id);


--
-- Name: role_grants role_grants_end_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grants
    ADD CONSTRAINT role_grants_end_authority_id_fkey FOREIGN KEY (end_authority_id) REFERENCES public.authorities(id);


--
-- Name: role_grants role_grants_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grants
    ADD CONSTRAINT role_grants_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: rule_values rule_values_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_values
    ADD CONSTRAINT rule_values_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES public.authorities(id);


--
-- Name: seals seals_event_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seals
    ADD CONSTRAINT seals_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.events(id);


--
-- PostgreSQL database dump complete
--


