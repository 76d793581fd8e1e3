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
    created_at timestamp without time zone NOT NULL,
    request_hash text COLLATE pg_catalog."C"
);


--
-- Name: api_token_uses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_token_uses (
    token_id text NOT NULL COLLATE pg_catalog."C",
    last_used_at timestamp without time zone NOT NULL,
    minute_from timestamp without time zone NOT NULL,
    used bigint NOT NULL
);


--
-- Name: api_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_tokens (
    id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    member_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    scopes text NOT NULL COLLATE pg_catalog."C",
    token_hash text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL,
    revoked_at timestamp without time zone
);


--
-- Name: assets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assets (
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    retired_on date,
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
-- Name: candidacies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.candidacies (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    statement text NOT NULL COLLATE pg_catalog."C",
    stood_at timestamp without time zone NOT NULL,
    withdrawn_at timestamp without time zone,
    lapsed_at timestamp without time zone
);


--
-- Name: charges; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.charges (
    id text NOT NULL COLLATE pg_catalog."C",
    run_id text COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    due_on date NOT NULL,
    amount_minor bigint NOT NULL,
    rule_value_id text NOT NULL COLLATE pg_catalog."C",
    sharing_run_id text COLLATE pg_catalog."C",
    CONSTRAINT charges_of_one CHECK (((run_id IS NULL) <> (sharing_run_id IS NULL)))
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
-- Name: contacts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contacts (
    id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    search_key text NOT NULL COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    telephone text COLLATE pg_catalog."C",
    postal_address text COLLATE pg_catalog."C",
    note text NOT NULL COLLATE pg_catalog."C",
    site_id text COLLATE pg_catalog."C",
    salt text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL,
    ended_on date,
    erased_at timestamp without time zone,
    CONSTRAINT contacts_check CHECK (((erased_at IS NULL) OR (ended_on IS NOT NULL))),
    CONSTRAINT contacts_kind_check CHECK ((kind = ANY (ARRAY['host'::text, 'user'::text, 'partner'::text, 'other'::text])))
);


--
-- Name: costs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.costs (
    id text NOT NULL COLLATE pg_catalog."C",
    asset_id text COLLATE pg_catalog."C",
    service_id text COLLATE pg_catalog."C",
    number bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C",
    amount_minor bigint,
    life_months bigint,
    watts bigint,
    tariff_millionths bigint,
    valid_from date NOT NULL,
    valid_until date,
    recorded_at timestamp without time zone NOT NULL,
    site_id text COLLATE pg_catalog."C",
    CONSTRAINT costs_amount_minor_check CHECK ((amount_minor > 0)),
    CONSTRAINT costs_basis_check CHECK ((basis = ANY (ARRAY['monthly'::text, 'yearly'::text, 'purchase'::text, 'power'::text]))),
    CONSTRAINT costs_check CHECK ((valid_until >= valid_from)),
    CONSTRAINT costs_check2 CHECK (((basis = 'power'::text) = (amount_minor IS NULL))),
    CONSTRAINT costs_check3 CHECK (((basis = 'purchase'::text) = (life_months IS NOT NULL))),
    CONSTRAINT costs_check4 CHECK ((((basis = 'power'::text) = (watts IS NOT NULL)) AND ((basis = 'power'::text) = (tariff_millionths IS NOT NULL)))),
    CONSTRAINT costs_life_months_check CHECK ((life_months > 0)),
    CONSTRAINT costs_of_one CHECK ((num_nonnulls(asset_id, service_id, site_id) = 1)),
    CONSTRAINT costs_tariff_millionths_check CHECK ((tariff_millionths > 0)),
    CONSTRAINT costs_watts_check CHECK ((watts > 0))
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
-- Name: decision_counts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision_counts (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    eligible bigint NOT NULL,
    votes_cast bigint NOT NULL,
    quorum text NOT NULL COLLATE pg_catalog."C",
    quorum_votes bigint NOT NULL,
    quorum_met boolean NOT NULL,
    seed text NOT NULL COLLATE pg_catalog."C",
    counted text NOT NULL COLLATE pg_catalog."C",
    passed boolean NOT NULL,
    counted_at timestamp without time zone NOT NULL
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
    counted_at timestamp without time zone NOT NULL,
    classes text DEFAULT '[]'::text NOT NULL COLLATE pg_catalog."C"
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
    choosing text COLLATE pg_catalog."C",
    lot_secret text COLLATE pg_catalog."C",
    is_secret_asked boolean DEFAULT false NOT NULL,
    is_secret boolean DEFAULT false NOT NULL,
    CONSTRAINT decisions_kind_check CHECK ((kind = ANY (ARRAY['founding'::text, 'ordinary'::text, 'election'::text, 'policy'::text, 'bylaws'::text]))),
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
    reason text NOT NULL COLLATE pg_catalog."C",
    class text COLLATE pg_catalog."C"
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
-- Name: further_places; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.further_places (
    id text NOT NULL COLLATE pg_catalog."C",
    service_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    host_id text NOT NULL COLLATE pg_catalog."C",
    purpose text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    valid_until date,
    recorded_at timestamp without time zone NOT NULL,
    CONSTRAINT further_places_check CHECK ((valid_until >= valid_from))
);


--
-- Name: installations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.installations (
    id text NOT NULL COLLATE pg_catalog."C",
    asset_id text COLLATE pg_catalog."C",
    service_id text COLLATE pg_catalog."C",
    number bigint NOT NULL,
    part text NOT NULL COLLATE pg_catalog."C",
    software_id text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    valid_until date,
    recorded_at timestamp without time zone NOT NULL,
    CONSTRAINT installations_check CHECK ((valid_until >= valid_from)),
    CONSTRAINT installations_check1 CHECK (((asset_id IS NULL) <> (service_id IS NULL))),
    CONSTRAINT installations_check2 CHECK (((part <> 'main'::text) OR (service_id IS NOT NULL))),
    CONSTRAINT installations_check3 CHECK (((part <> ALL (ARRAY['operating_system'::text, 'virtualisation'::text])) OR (asset_id IS NOT NULL))),
    CONSTRAINT installations_part_check CHECK ((part = ANY (ARRAY['main'::text, 'operating_system'::text, 'virtualisation'::text, 'other'::text])))
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
    CONSTRAINT journal_entries_kind_check CHECK ((kind = ANY (ARRAY['dues_run'::text, 'cost_sharing'::text, 'payment'::text, 'reversal'::text])))
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
-- Name: measures; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.measures (
    id text NOT NULL COLLATE pg_catalog."C",
    service_id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    way text NOT NULL COLLATE pg_catalog."C",
    retired_on date,
    created_at timestamp without time zone NOT NULL,
    CONSTRAINT measures_way_check CHECK ((way = ANY (ARRAY['counter'::text, 'amount'::text, 'level'::text])))
);


--
-- Name: member_imports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.member_imports (
    id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    file_name text NOT NULL COLLATE pg_catalog."C",
    sha256 text NOT NULL COLLATE pg_catalog."C",
    encoding text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    chosen text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL,
    measure_id text COLLATE pg_catalog."C"
);


--
-- Name: member_particulars; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.member_particulars (
    member_id text NOT NULL COLLATE pg_catalog."C",
    postal_address text COLLATE pg_catalog."C",
    telephone text COLLATE pg_catalog."C",
    born_on date,
    registration text COLLATE pg_catalog."C",
    legal_form text COLLATE pg_catalog."C",
    seat text COLLATE pg_catalog."C",
    salt text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: member_people; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.member_people (
    id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    search_key text NOT NULL COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    valid_until date,
    evidence text NOT NULL COLLATE pg_catalog."C",
    authority_id text NOT NULL COLLATE pg_catalog."C",
    recorded_at timestamp without time zone NOT NULL,
    CONSTRAINT member_people_role_check CHECK ((role = ANY (ARRAY['holder'::text, 'representative'::text])))
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
    recorded_at timestamp without time zone NOT NULL,
    reason text COLLATE pg_catalog."C"
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
    CONSTRAINT members_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'organisation'::text, 'joint'::text]))),
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
    cast_at timestamp without time zone NOT NULL
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
-- Name: places; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.places (
    id text NOT NULL COLLATE pg_catalog."C",
    asset_id text COLLATE pg_catalog."C",
    service_id text COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    model text COLLATE pg_catalog."C",
    site_id text COLLATE pg_catalog."C",
    host_id text COLLATE pg_catalog."C",
    recorded_at timestamp without time zone NOT NULL,
    CONSTRAINT places_check CHECK (((asset_id IS NULL) <> (service_id IS NULL))),
    CONSTRAINT places_check1 CHECK ((((host_id IS NULL) = (model IS NOT NULL)) AND ((host_id IS NULL) = (site_id IS NOT NULL)))),
    CONSTRAINT places_check2 CHECK (((service_id IS NULL) OR (host_id IS NOT NULL))),
    CONSTRAINT places_check3 CHECK (((host_id IS NULL) OR (asset_id IS NULL) OR (host_id <> asset_id))),
    CONSTRAINT places_model_check CHECK ((model = ANY (ARRAY['own_site'::text, 'colocated'::text, 'dedicated'::text, 'virtual_server'::text])))
);


--
-- Name: pool_participants; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pool_participants (
    id text NOT NULL COLLATE pg_catalog."C",
    pool_id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    CONSTRAINT pool_participants_place_check CHECK ((place >= 1))
);


--
-- Name: pool_sources; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pool_sources (
    id text NOT NULL COLLATE pg_catalog."C",
    pool_id text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    asset_id text COLLATE pg_catalog."C",
    service_id text COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    valid_until date,
    site_id text COLLATE pg_catalog."C",
    CONSTRAINT pool_sources_of_one CHECK ((num_nonnulls(asset_id, service_id, site_id) = 1))
);


--
-- Name: pools; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pools (
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    purpose text NOT NULL COLLATE pg_catalog."C",
    participants text NOT NULL COLLATE pg_catalog."C",
    use_measure_id text COLLATE pg_catalog."C",
    reserved_measure_id text COLLATE pg_catalog."C",
    closed_on date,
    created_at timestamp without time zone NOT NULL,
    valid_from date NOT NULL,
    CONSTRAINT pools_participants_check CHECK ((participants = ANY (ARRAY['everyone'::text, 'listed'::text])))
);


--
-- Name: portions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.portions (
    id text NOT NULL COLLATE pg_catalog."C",
    run_id text NOT NULL COLLATE pg_catalog."C",
    member_id text COLLATE pg_catalog."C",
    circle_id text COLLATE pg_catalog."C",
    days bigint NOT NULL,
    weight bigint NOT NULL,
    place bigint NOT NULL,
    used_millionths bigint NOT NULL,
    reserved_millionths bigint NOT NULL,
    measure_millionths bigint NOT NULL,
    numerator text NOT NULL COLLATE pg_catalog."C",
    denominator text NOT NULL COLLATE pg_catalog."C",
    bound text COLLATE pg_catalog."C",
    amount_minor bigint NOT NULL,
    CONSTRAINT portions_bound_check CHECK ((bound = ANY (ARRAY['floor'::text, 'cap'::text]))),
    CONSTRAINT portions_check CHECK (((member_id IS NULL) <> (circle_id IS NULL)))
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
-- Name: providers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.providers (
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    jurisdiction text NOT NULL COLLATE pg_catalog."C",
    contract text NOT NULL COLLATE pg_catalog."C",
    communal text NOT NULL COLLATE pg_catalog."C",
    not_communal text NOT NULL COLLATE pg_catalog."C",
    retired_on date,
    created_at timestamp without time zone NOT NULL
);


--
-- Name: readings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings (
    id text NOT NULL COLLATE pg_catalog."C",
    measure_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    member_id text COLLATE pg_catalog."C",
    circle_id text COLLATE pg_catalog."C",
    day date NOT NULL,
    quantity_millionths bigint NOT NULL,
    is_reset boolean NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    recorded_by text COLLATE pg_catalog."C",
    recorded_at timestamp without time zone NOT NULL,
    strike_reason text COLLATE pg_catalog."C",
    struck_by text COLLATE pg_catalog."C",
    struck_at timestamp without time zone,
    CONSTRAINT readings_check CHECK (((member_id IS NULL) <> (circle_id IS NULL))),
    CONSTRAINT readings_check1 CHECK ((((struck_at IS NULL) = (strike_reason IS NULL)) AND ((struck_by IS NULL) OR (struck_at IS NOT NULL)))),
    CONSTRAINT readings_quantity_millionths_check CHECK ((quantity_millionths >= 0)),
    CONSTRAINT readings_source_check CHECK ((source = ANY (ARRAY['hand'::text, 'csv'::text, 'api'::text])))
);


--
-- Name: responsibilities; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.responsibilities (
    id text NOT NULL COLLATE pg_catalog."C",
    asset_id text NOT NULL COLLATE pg_catalog."C",
    area text NOT NULL COLLATE pg_catalog."C",
    kept_by text NOT NULL COLLATE pg_catalog."C",
    member_id text COLLATE pg_catalog."C",
    circle_id text COLLATE pg_catalog."C",
    CONSTRAINT responsibilities_area_check CHECK ((area = ANY (ARRAY['hardware'::text, 'operating_system'::text, 'virtualisation'::text, 'backups'::text, 'security'::text, 'software_choice'::text]))),
    CONSTRAINT responsibilities_check CHECK (((member_id IS NULL) OR (circle_id IS NULL))),
    CONSTRAINT responsibilities_check1 CHECK (((kept_by <> 'provider'::text) OR ((member_id IS NULL) AND (circle_id IS NULL)))),
    CONSTRAINT responsibilities_kept_by_check CHECK ((kept_by = ANY (ARRAY['ours'::text, 'provider'::text, 'both'::text])))
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
-- Name: secret_ballots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.secret_ballots (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    tracker text NOT NULL COLLATE pg_catalog."C",
    choice text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: secret_marks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.secret_marks (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: services; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.services (
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    purpose text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    retired_on date,
    created_at timestamp without time zone NOT NULL,
    CONSTRAINT services_kind_check CHECK ((kind = ANY (ARRAY['mail'::text, 'conferencing'::text, 'online_work'::text, 'storage'::text, 'access'::text, 'web'::text])))
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
-- Name: sharing_runs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sharing_runs (
    id text NOT NULL COLLATE pg_catalog."C",
    pool_id text NOT NULL COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    due_on date NOT NULL,
    entry_id text NOT NULL COLLATE pg_catalog."C",
    reversal_entry_id text COLLATE pg_catalog."C",
    total_minor bigint NOT NULL,
    charged_minor bigint NOT NULL,
    residual_minor bigint NOT NULL,
    method_value_id text NOT NULL COLLATE pg_catalog."C",
    due_day_value_id text NOT NULL COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C",
    posted_by text COLLATE pg_catalog."C",
    posted_at timestamp without time zone NOT NULL
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
-- Name: sites; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sites (
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    location text NOT NULL COLLATE pg_catalog."C",
    provider_id text COLLATE pg_catalog."C",
    note text NOT NULL COLLATE pg_catalog."C",
    retired_on date,
    created_at timestamp without time zone NOT NULL
);


--
-- Name: software; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.software (
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    licence text NOT NULL COLLATE pg_catalog."C",
    note text NOT NULL COLLATE pg_catalog."C",
    retired_on date,
    created_at timestamp without time zone NOT NULL
);


--
-- Name: uncleared_boxes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.uncleared_boxes (
    decision_id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Data for Name: __diesel_schema_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000001', '2026-11-30 03:25:38.662204');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000002', '2026-11-30 03:25:38.675365');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000003', '2026-11-30 03:25:38.713288');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000004', '2026-11-30 03:25:38.723984');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000005', '2026-11-30 03:25:38.745416');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000006', '2026-11-30 03:25:38.77216');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000007', '2026-11-30 03:25:38.781398');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000008', '2026-11-30 03:25:38.818121');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000009', '2026-11-30 03:25:38.838689');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000010', '2026-11-30 03:25:38.873227');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000011', '2026-11-30 03:25:38.878249');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000013', '2026-11-30 03:25:38.887897');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261124000012', '2026-11-30 03:25:38.890469');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261124000014', '2026-11-30 03:25:38.910021');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000015', '2026-11-30 03:25:38.910614');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000016', '2026-11-30 03:25:38.918784');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000017', '2026-11-30 03:25:38.936102');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000019', '2026-11-30 03:25:38.938351');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000020', '2026-11-30 03:25:38.939649');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000021', '2026-11-30 03:25:38.941188');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000022', '2026-11-30 03:25:38.942487');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000023', '2026-11-30 03:25:38.947173');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000024', '2026-11-30 03:25:38.949041');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000025', '2026-11-30 03:25:38.951453');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000026', '2026-11-30 03:25:38.954753');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000027', '2026-11-30 03:25:38.959528');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000028', '2026-11-30 03:25:38.960877');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000029', '2026-11-30 03:25:38.963697');


--
-- Data for Name: access_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_tokens VALUES ('ed2bc96b6a495bd2c68ba47205c25c39264cb6428a85494c26749c24b2173a3d', '019ccce3-b100-751d-a01a-a2d0523c7650', 'invitation', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-01-01 09:00:00', '2026-01-15 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES ('019ccce3-b100-751d-a01a-a2c458622c6c', '1000', 'account-1000', 'asset', '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.accounts VALUES ('019ccce3-b100-751d-a01a-a2c5ccb10f04', '1010', 'account-1010', 'asset', '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.accounts VALUES ('019ccce3-b100-751d-a01a-a2c681c2d105', '1090', 'account-1090', 'asset', '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.accounts VALUES ('019ccce3-b100-751d-a01a-a2c74d716c2e', '1200', 'account-1200', 'asset', '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.accounts VALUES ('019ccce3-b100-751d-a01a-a2c8dc967f77', '4000', 'account-4000', 'income', '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.accounts VALUES ('019ccce3-b100-751d-a01a-a2c9e065fd4e', '4100', 'account-4100', 'income', '019ccce3-b100-751d-a01a-a257beb52911');


--
-- Data for Name: agreement_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-751d-a01a-a299440a5ed0', '019ccce3-b100-751d-a01a-a298f7eb3621', 1, NULL, '## Foundations {#foundations}

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

Once opened, voting lasts the number of days that the rules give for the kind of decision. A member votes yes, votes no or abstains, and may give a reason. The text, its effects, the roll and the rules that govern the vote are fixed when voting opens. Where an outage keeps members from voting, whoever opens votes may extend one that is open, by as many days as the rules allow, and publishes why.

### Quorum {#quorum}

A decision is valid only if the part of the roll that the rules give for its kind takes part. Yes votes, no votes and abstentions all count as taking part. If the quorum is not reached the proposal fails, and may be proposed again.

### Majorities {#majorities}

A proposal passes by what the rules give for its kind: by a majority of the votes for and against, of all votes cast or of all votes on the roll, and in each class by itself where they say so; or by consent or consensus, where whoever objects says why. Abstentions count towards the quorum, and in a majority only where the rules take it of all votes. A tie does not pass. Where members choose among several options, they do so by one of the methods that the rules adopt.

### Secret ballots {#secret-ballots}

Votes are open, each with its reason, unless the rules make a kind of decision secret or leave it to whoever proposes, who then asks for it. Of a secret ballot it is known who voted, and of nobody how.

Whoever is to hold a role may be elected: members stand with a statement until voting opens, and those elected hold the role for the term that the proposal names. An election has the discussion, voting period and quorum that the rules give for elections, and goes by a method that they adopt for them.

### Amending these bylaws {#amendments}

These bylaws are changed only by a decision of the members, with the discussion, voting period, quorum and majority that the rules give for bylaws. A proposal shows the old wording beside the new. Every earlier version stays readable, together with the decision that adopted it.

## Roles and circles {#roles-and-circles}

### Roles {#roles}

The roles of Ditch Mail are those listed among the rules, each with what its holder may do. They are given by decision of the members. A role may have several holders, and a person several roles, but no auditor is also treasurer.

- **Facilitator.** Keeps discussions open to everybody, opens votes, and calls the members together.
- **Membership secretary.** Answers those who want to join, admits them, and keeps the register.
- **Treasurer.** Runs dues, shares what the machines cost, pays providers, and lays the books open each quarter.
- **System administrator.** Keeps machines, backups and updates, with the infrastructure circle, and the inventory of all of it.
- **Curator.** Drafts changes of bylaws and policies so that everybody can read what would change.
- **Auditor.** Reads the books and the log once a year at least, and reports to the members.

### Terms {#terms}

No role is held for longer at a time than the number of months that the rules give without a new decision. The decision that fills a role names the first and the last day of the term. The same person may be appointed again.

### Circles {#circles}

A circle is a group of members with a task of its own. The decision that forms it gives its name and its mandate. A circle decides on what lies within its mandate; whatever goes beyond it returns to the members. The founding act may form the first: one for the infrastructure, one for support.

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
', '1a48d7d4b799e7ee3bb2864bbae20c9472261c220fc2db21b38bf41d92c526d1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-751d-a01a-a2b5b54648a6', '019ccce3-b100-751d-a01a-a2b4463cee45', 1, NULL, '## What is due {#what-is-due}

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

## Shared costs {#shared-costs}

### How costs are shared {#cost-sharing}

What machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.

### What members see of each other {#cost-visibility}

Each member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.
', 'd9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-751d-a01a-a30d43f90dca', '019ccce3-b100-751d-a01a-a2b4463cee45', 2, '019ccce3-b100-751d-a01a-a2b5b54648a6', '## What is due {#what-is-due}

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

## Shared costs {#shared-costs}

### How costs are shared {#cost-sharing}

What machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.

### What members see of each other {#cost-visibility}

Each member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.


## hardship {#hardship}

New words.', '401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1', '2026-01-15', '2026-01-15 09:00:00', '019ccce3-b100-751d-a01a-a30cfe0d2578');


--
-- Data for Name: agreements; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreements VALUES ('019ccce3-b100-751d-a01a-a298f7eb3621', 'bylaws', 'Bylaws', 'bylaws', 'public', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-01-01 09:00:00');
INSERT INTO public.agreements VALUES ('019ccce3-b100-751d-a01a-a2b4463cee45', 'dues-policy', 'Dues policy', 'policy', 'public', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-01-01 09:00:00');


--
-- Data for Name: answers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: api_token_uses; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: api_tokens; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: assets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.assets VALUES ('019ccce3-b100-751d-a01a-a36c9048f145', 'vm-1', 'VM 1', '64 GB', NULL, '2026-03-05 10:00:00');
INSERT INTO public.assets VALUES ('019ccce3-b100-751d-a01a-a37c33849f4e', 'steel', 'Steel', '64 GB', NULL, '2026-03-05 10:00:00');
INSERT INTO public.assets VALUES ('019ccce3-b100-751d-a01a-a360f0ed9c09', 'iron', 'Iron', '64 GB', '2026-03-01', '2026-03-05 10:00:00');


--
-- Data for Name: authorities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.authorities VALUES ('019ccce3-b100-751d-a01a-a257beb52911', 'decision', '019ccce3-b100-751d-a01a-a2207dbfc8f6', NULL, NULL, NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019ccce3-b100-751d-a01a-a2cce064b0e7', 'delegated_power', NULL, 'membership_secretary', '019ccce3-b100-751d-a01a-a25b7c7038fe', NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019ccce3-b100-751d-a01a-a30cfe0d2578', 'decision', '019ccce3-b100-751d-a01a-a2db0dc14bf1', NULL, NULL, NULL, NULL, NULL, '2026-01-15 09:00:00');


--
-- Data for Name: candidacies; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: charges; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.charges VALUES ('019ccce3-b100-751d-a01a-a3483c27de6d', '019ccce3-b100-751d-a01a-a342e83bf2e8', '019ccce3-b100-751d-a01a-a291954b43a8', '019ccce3-b100-751d-a01a-a258f9b7f0ae', '2026-02', '2026-02-10', 1500, '019ccce3-b100-751d-a01a-a31ebd039779', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-751d-a01a-a3493321a92a', '019ccce3-b100-751d-a01a-a342e83bf2e8', '019ccce3-b100-751d-a01a-a2cd3872f46a', '019ccce3-b100-751d-a01a-a258f9b7f0ae', '2026-02', '2026-02-10', 1500, '019ccce3-b100-751d-a01a-a31ebd039779', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-751d-a01a-a34ae20eb73f', '019ccce3-b100-751d-a01a-a342e83bf2e8', '019ccce3-b100-751d-a01a-a2d0523c7650', '019ccce3-b100-751d-a01a-a258f9b7f0ae', '2026-02', '2026-02-10', 1500, '019ccce3-b100-751d-a01a-a31ebd039779', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-751d-a01a-a3e378d88f87', NULL, '019ccce3-b100-751d-a01a-a291954b43a8', '019ccce3-b100-751d-a01a-a258f9b7f0ae', '2026-04', '2026-04-10', 3255, '019ccce3-b100-751d-a01a-a2897cd74ffe', '019ccce3-b100-751d-a01a-a3da99e7d99e');
INSERT INTO public.charges VALUES ('019ccce3-b100-751d-a01a-a3e4dea38c87', NULL, '019ccce3-b100-751d-a01a-a2cd3872f46a', '019ccce3-b100-751d-a01a-a258f9b7f0ae', '2026-04', '2026-04-10', 1465, '019ccce3-b100-751d-a01a-a2897cd74ffe', '019ccce3-b100-751d-a01a-a3da99e7d99e');


--
-- Data for Name: circle_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circle_members VALUES ('019ccce3-b100-751d-a01a-a321c3801292', '019ccce3-b100-751d-a01a-a3207c8f6383', '019ccce3-b100-751d-a01a-a2cd3872f46a', '2026-01-15', NULL, '019ccce3-b100-751d-a01a-a30cfe0d2578');


--
-- Data for Name: circles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circles VALUES ('019ccce3-b100-751d-a01a-a3207c8f6383', 'machines', 'Machines', 'Care.', NULL, '2026-01-15', '019ccce3-b100-751d-a01a-a30cfe0d2578', '2026-01-15 09:00:00');


--
-- Data for Name: classes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.classes VALUES ('019ccce3-b100-751d-a01a-a258f9b7f0ae', 'full', 'Full member', 0, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.classes VALUES ('019ccce3-b100-751d-a01a-a25942067807', 'supporting', 'Supporting member', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.classes VALUES ('019ccce3-b100-751d-a01a-a25a9c00950a', 'organisation', 'Organisation', 2, '019ccce3-b100-751d-a01a-a257beb52911');


--
-- Data for Name: clauses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a29a057cb59e', '019ccce3-b100-751d-a01a-a299440a5ed0', 0, 'foundations', 'Foundations', 'ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a29b0d83bf72', '019ccce3-b100-751d-a01a-a299440a5ed0', 1, 'purpose', 'Purpose', '3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a29cc352c3b0', '019ccce3-b100-751d-a01a-a299440a5ed0', 2, 'commons', 'What is held in common', '9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a29d49a31ef7', '019ccce3-b100-751d-a01a-a299440a5ed0', 3, 'members', 'Members', 'e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a29ecbcc2f81', '019ccce3-b100-751d-a01a-a299440a5ed0', 4, 'classes', 'Classes of members', '7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a29f62cfbaee', '019ccce3-b100-751d-a01a-a299440a5ed0', 5, 'admission', 'Admission', 'aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2a01b693b3a', '019ccce3-b100-751d-a01a-a299440a5ed0', 6, 'exit', 'Leaving', '956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2a104ed0ac3', '019ccce3-b100-751d-a01a-a299440a5ed0', 7, 'deciding', 'Deciding', '45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2a2079af5a4', '019ccce3-b100-751d-a01a-a299440a5ed0', 8, 'voting-rights', 'Voting rights', '2e86ad923baf375a9ed5f297b9fcb90df6fe08ca1b6224fdd017b660d21869b4', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2a333ac80e1', '019ccce3-b100-751d-a01a-a299440a5ed0', 9, 'waiting-period', 'Waiting period', 'c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2a4730a010a', '019ccce3-b100-751d-a01a-a299440a5ed0', 10, 'discussion', 'Discussion', '3b189ec53ee3c5827e0d3d896e0149348de09a0124d3657ac5a0f02c59559f53', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2a59f29dea7', '019ccce3-b100-751d-a01a-a299440a5ed0', 11, 'voting-period', 'Voting period', '1ac23fb234c3fbda24ab4695d9d41f006ea972a2f45ed95d0130fb27b09c81d4', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2a6ce2f1609', '019ccce3-b100-751d-a01a-a299440a5ed0', 12, 'quorum', 'Quorum', '091bc2db6c1c9225a039c8802d0f78f58079e5ec712fb555448e0de7a6a5d35c', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2a7ae49fa33', '019ccce3-b100-751d-a01a-a299440a5ed0', 13, 'majorities', 'Majorities', '1e6a9323a0bd2eb7472f6ab82f6e5c197b75741169af09a7d957178e2dc4528f', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2a87055b88c', '019ccce3-b100-751d-a01a-a299440a5ed0', 14, 'secret-ballots', 'Secret ballots', 'a016ca54f737d729b40384f17a8b80cd4886ae52c22c0cf2ed7493d8ccad415e', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2a94090e96c', '019ccce3-b100-751d-a01a-a299440a5ed0', 15, 'amendments', 'Amending these bylaws', '99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2aa0deebab5', '019ccce3-b100-751d-a01a-a299440a5ed0', 16, 'roles-and-circles', 'Roles and circles', 'd7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2abcfa8e975', '019ccce3-b100-751d-a01a-a299440a5ed0', 17, 'roles', 'Roles', '6d1e16369d064e8e1d69860ddaccac94d6c8e18607af47ee094552f83a6cc8bd', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2acda0a5817', '019ccce3-b100-751d-a01a-a299440a5ed0', 18, 'terms', 'Terms', 'e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2adeb962f14', '019ccce3-b100-751d-a01a-a299440a5ed0', 19, 'circles', 'Circles', 'ae205de0390cdb31c56d75832843c8a4e8fad2ed1425ffd0f9520c2ad34a513e', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2ae6f18a765', '019ccce3-b100-751d-a01a-a299440a5ed0', 20, 'holding-to-account', 'Holding to account', '25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2af657cefb8', '019ccce3-b100-751d-a01a-a299440a5ed0', 21, 'monitoring', 'Monitoring', 'ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2b061313b74', '019ccce3-b100-751d-a01a-a299440a5ed0', 22, 'record', 'The record', '398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2b1a6d35b22', '019ccce3-b100-751d-a01a-a299440a5ed0', 23, 'sanctions', 'Graduated sanctions', '2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2b2deb4ff54', '019ccce3-b100-751d-a01a-a299440a5ed0', 24, 'conflict', 'Conflicts', '98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2b33bec174a', '019ccce3-b100-751d-a01a-a299440a5ed0', 25, 'dissolution', 'Dissolution', '8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2b69164b1b6', '019ccce3-b100-751d-a01a-a2b5b54648a6', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2b766f6a203', '019ccce3-b100-751d-a01a-a2b5b54648a6', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2b8f739ec3f', '019ccce3-b100-751d-a01a-a2b5b54648a6', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2b960b03683', '019ccce3-b100-751d-a01a-a2b5b54648a6', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2baf2d61b65', '019ccce3-b100-751d-a01a-a2b5b54648a6', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2bba14f0171', '019ccce3-b100-751d-a01a-a2b5b54648a6', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2bcf2b21fc8', '019ccce3-b100-751d-a01a-a2b5b54648a6', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2bd33c2ee23', '019ccce3-b100-751d-a01a-a2b5b54648a6', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2be866e4c7b', '019ccce3-b100-751d-a01a-a2b5b54648a6', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2bf191cda2e', '019ccce3-b100-751d-a01a-a2b5b54648a6', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2c028754b9f', '019ccce3-b100-751d-a01a-a2b5b54648a6', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2c1d7161ee4', '019ccce3-b100-751d-a01a-a2b5b54648a6', 11, 'shared-costs', 'Shared costs', '88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2c2d9fadb72', '019ccce3-b100-751d-a01a-a2b5b54648a6', 12, 'cost-sharing', 'How costs are shared', 'b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a2c3cce051e9', '019ccce3-b100-751d-a01a-a2b5b54648a6', 13, 'cost-visibility', 'What members see of each other', 'b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a30e4c09807c', '019ccce3-b100-751d-a01a-a30d43f90dca', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a30f880e99ec', '019ccce3-b100-751d-a01a-a30d43f90dca', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a310b8b05eb9', '019ccce3-b100-751d-a01a-a30d43f90dca', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a3113fd779a3', '019ccce3-b100-751d-a01a-a30d43f90dca', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a312e8228da4', '019ccce3-b100-751d-a01a-a30d43f90dca', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a313d540c91b', '019ccce3-b100-751d-a01a-a30d43f90dca', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a314ef753b07', '019ccce3-b100-751d-a01a-a30d43f90dca', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a3155f1719c7', '019ccce3-b100-751d-a01a-a30d43f90dca', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a31629821fb4', '019ccce3-b100-751d-a01a-a30d43f90dca', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a317a8c73a91', '019ccce3-b100-751d-a01a-a30d43f90dca', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a31858df33e5', '019ccce3-b100-751d-a01a-a30d43f90dca', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a319181252cb', '019ccce3-b100-751d-a01a-a30d43f90dca', 11, 'shared-costs', 'Shared costs', '88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a31aa5b1e91d', '019ccce3-b100-751d-a01a-a30d43f90dca', 12, 'cost-sharing', 'How costs are shared', 'b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a31b6edf5dbf', '019ccce3-b100-751d-a01a-a30d43f90dca', 13, 'cost-visibility', 'What members see of each other', 'b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182', 1, '019ccce3-b100-751d-a01a-a257beb52911');
INSERT INTO public.clauses VALUES ('019ccce3-b100-751d-a01a-a31cd8beccd6', '019ccce3-b100-751d-a01a-a30d43f90dca', 14, 'hardship', 'hardship', '48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d', 2, '019ccce3-b100-751d-a01a-a30cfe0d2578');


--
-- Data for Name: comments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comments VALUES ('019ccce3-b100-751d-a01a-a33fe72116c3', '019ccce3-b100-751d-a01a-a3398a12caa2', 1, '019ccce3-b100-751d-a01a-a2cd3872f46a', 'She said: "no\yes", ''so''.
	Ça va? ¡Sí! 水路 🌾 {"a":1}, =1+1', '2026-01-15 09:00:00');


--
-- Data for Name: communities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.communities VALUES ('community', 'Ditch Mail', 'Mail for the valley.', 'EUR', 'Europe/Madrid', 'en', 'hosting_coop', '2026-01-01 09:00:00');


--
-- Data for Name: contacts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: costs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.costs VALUES ('019ccce3-b100-751d-a01a-a38a194d7291', '019ccce3-b100-751d-a01a-a37c33849f4e', NULL, 1, 'Rent', 'monthly', 3100, NULL, NULL, NULL, '2026-01-15', '2029-01-01', '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-751d-a01a-a38cf670e1f5', '019ccce3-b100-751d-a01a-a37c33849f4e', NULL, 2, 'Name', 'yearly', 1200, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-751d-a01a-a38e92cde1a0', '019ccce3-b100-751d-a01a-a37c33849f4e', NULL, 3, 'Box', 'purchase', 90000, 48, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-751d-a01a-a390a7ae98cf', '019ccce3-b100-751d-a01a-a37c33849f4e', NULL, 4, 'Power', 'power', NULL, NULL, 9, 200000, '2026-01-15', '2029-01-01', '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-751d-a01a-a39287d90791', NULL, '019ccce3-b100-751d-a01a-a3767f1cb212', 1, 'Support', 'monthly', 500, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-751d-a01a-a394adcd7bd6', NULL, NULL, 1, 'Room', 'monthly', 1200, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', '019ccce3-b100-751d-a01a-a35e9b9f3f31');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('019ccce3-b100-751d-a01a-a291954b43a8', '$argon2id$v=19$m=19456,t=2,p=1$BrhQASGedb28he6O5riJPw$9WW0OJnlJbAxfPoZJJSYA6oY2tc3Ij+0XRuxBIJcsc4', '2026-01-01 09:00:00');
INSERT INTO public.credentials VALUES ('019ccce3-b100-751d-a01a-a2d0523c7650', '$argon2id$v=19$m=19456,t=2,p=1$hMpMAUId6kBonGl/L3rjbw$eiUeH1E7Qjtyrf+svmLfarF0jp51spPaw9oPku5wExs', '2026-01-01 09:00:00');


--
-- Data for Name: decision_counts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: decision_effects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a22195c06bc7', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 0, '{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a2224ed2e3fe', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 1, '{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a2231e5a25f0', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 2, '{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a2240f8a7542', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 3, '{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a225e95b873b', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 4, '{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a2265e08e200', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 5, '{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a227a7d8d9b9', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 6, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a22829b07435', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 7, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"election","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a229f570fbdd', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 8, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a22a566f5f57', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 9, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a22ba2c5e4fa', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 10, '{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a22cbee3c350', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 11, '{"effect":"set_rule","key":"decisions.voting_days","scope":"election","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a22d10e24c61', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 12, '{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a22ee736c057', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 13, '{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a22f937a6882', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 14, '{"effect":"set_rule","key":"decisions.extension_days_max","scope":"","value":"3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a230b8bbcd91', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 15, '{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a231c7ca1d90', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 16, '{"effect":"set_rule","key":"decisions.quorum","scope":"election","value":"1/4"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a232d8a90aef', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 17, '{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a23330cb6c05', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 18, '{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a234eb8a4309', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 19, '{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a235ad342b1a', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 20, '{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a2369e8cddd9', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 21, '{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a237c76642f3', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 22, '{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a238e02aead2', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 23, '{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a239f04073da', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 24, '{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a23a102e795a', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 25, '{"effect":"set_rule","key":"decisions.majority_base","scope":"ordinary","value":"cast"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a23b7e9287d8', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 26, '{"effect":"set_rule","key":"decisions.majority_base","scope":"policy","value":"cast"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a23c968346d2', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 27, '{"effect":"set_rule","key":"decisions.majority_base","scope":"bylaws","value":"cast"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a23d76f23304', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 28, '{"effect":"set_rule","key":"decisions.majority_classes","scope":"ordinary","value":"together"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a23e18ed95c6', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 29, '{"effect":"set_rule","key":"decisions.majority_classes","scope":"policy","value":"together"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a23f021a8813', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 30, '{"effect":"set_rule","key":"decisions.majority_classes","scope":"bylaws","value":"together"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a2405cf93732', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 31, '{"effect":"set_rule","key":"decisions.stand_asides_max","scope":"","value":"1/3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a241469a1894', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 32, '{"effect":"set_rule","key":"decisions.blocks_max","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a242a591533a', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 33, '{"effect":"set_rule","key":"decisions.methods","scope":"approval","value":"election"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a243f20549e5', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 34, '{"effect":"set_rule","key":"decisions.methods","scope":"schulze","value":"election"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a244899f2897', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 35, '{"effect":"set_rule","key":"decisions.methods","scope":"stv_scotland","value":"election"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a2450b311bf5', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 36, '{"effect":"set_rule","key":"decisions.secrecy","scope":"ordinary","value":"chosen"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a246c6407ab9', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 37, '{"effect":"set_rule","key":"decisions.secrecy","scope":"election","value":"chosen"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a247d48924c5', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 38, '{"effect":"set_rule","key":"decisions.secrecy","scope":"policy","value":"open"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a24899790466', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 39, '{"effect":"set_rule","key":"decisions.secrecy","scope":"bylaws","value":"open"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a249d1e29842', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 40, '{"effect":"set_rule","key":"decisions.receipts","scope":"","value":"received"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a24a0e41950f', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 41, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a24b703bb8db', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 42, '{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a24c0bb0da70', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 43, '{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a24d8cee808f', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 44, '{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a24ee55f5db3', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 45, '{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a24f505c05e5', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 46, '{"effect":"set_rule","key":"sharing.method","scope":"","value":"by_use"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a2503f5969fb', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 47, '{"effect":"set_rule","key":"sharing.fixed","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a251b36bdcb3', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 48, '{"effect":"set_rule","key":"sharing.floor","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a252af72e48c', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 49, '{"effect":"set_rule","key":"sharing.cap","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a25340a30eaf', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 50, '{"effect":"set_rule","key":"sharing.weight","scope":"full","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a2549476952c', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 51, '{"effect":"set_rule","key":"sharing.weight","scope":"supporting","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a255de2c6c9b', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 52, '{"effect":"set_rule","key":"sharing.weight","scope":"organisation","value":"3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a256a5020e49', '019ccce3-b100-751d-a01a-a2207dbfc8f6', 53, '{"effect":"set_rule","key":"sharing.group_floor","scope":"","value":"10"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a2f537bb5409', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 1, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a2f679adfab0', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 2, '{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a2f43463d0b5', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 0, '{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}', '401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1');
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a326289203a6', '019ccce3-b100-751d-a01a-a324baa24a26', 0, '{"effect":"note"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-751d-a01a-a33b9e0b26ae', '019ccce3-b100-751d-a01a-a3398a12caa2', 0, '{"effect":"note"}', NULL);


--
-- Data for Name: decision_results; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_results VALUES ('019ccce3-b100-751d-a01a-a2db0dc14bf1', 3, 2, 0, 0, '1/4', 1, true, 'simple', '1/2', true, true, '2026-01-15 09:00:00', '[]');
INSERT INTO public.decision_results VALUES ('019ccce3-b100-751d-a01a-a324baa24a26', 3, 0, 0, 0, '1/5', 1, false, 'simple', '1/2', false, false, '2026-02-03 09:00:00.000001', '[]');


--
-- Data for Name: decision_rules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a2f84a9bb119', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'discussion', 'decisions.discussion_days', 'policy', '019ccce3-b100-751d-a01a-a2639e0b024f', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a2fa669e5afb', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'decisions.voting_days', 'policy', '019ccce3-b100-751d-a01a-a2679a42a5a8', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a2fbca64bff4', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'decisions.quorum', 'policy', '019ccce3-b100-751d-a01a-a26c75f7f698', '1/4');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a2fc6cc6c963', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'decisions.majority', 'policy', '019ccce3-b100-751d-a01a-a26f91391d63', 'simple');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a2fda303cb70', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'decisions.threshold', 'policy', '019ccce3-b100-751d-a01a-a2727c164abb', '1/2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a2feb049c34d', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'membership.waiting_days', '', '019ccce3-b100-751d-a01a-a25f69e522c3', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a2ffcdcd52f1', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'decisions.extension_days_max', '', '019ccce3-b100-751d-a01a-a269a1eed118', '3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a3002f1f60c3', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'decisions.majority_base', 'policy', '019ccce3-b100-751d-a01a-a27540e54751', 'cast');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a3018cb0881f', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'decisions.majority_classes', 'policy', '019ccce3-b100-751d-a01a-a278dbdffe9c', 'together');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a302144a4db7', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'decisions.stand_asides_max', '', '019ccce3-b100-751d-a01a-a27ab8f4f052', '1/3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a30322c72bd4', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'decisions.blocks_max', '', '019ccce3-b100-751d-a01a-a27b2a70c28f', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a3040a0d6a0c', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'membership.votes', 'full', '019ccce3-b100-751d-a01a-a25ccf0d76e1', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a30501f45373', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'membership.votes', 'supporting', '019ccce3-b100-751d-a01a-a25dbc09a031', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a30638064abc', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'membership.votes', 'organisation', '019ccce3-b100-751d-a01a-a25eeac37a7e', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a307dedb9361', '019ccce3-b100-751d-a01a-a2db0dc14bf1', 'voting', 'decisions.secrecy', 'policy', '019ccce3-b100-751d-a01a-a2818454ccf9', 'open');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a3286760b0e7', '019ccce3-b100-751d-a01a-a324baa24a26', 'discussion', 'decisions.discussion_days', 'ordinary', '019ccce3-b100-751d-a01a-a261a7918762', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a32a8f322507', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'decisions.voting_days', 'ordinary', '019ccce3-b100-751d-a01a-a265eb69ec6d', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a32bf6a3bc65', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'decisions.quorum', 'ordinary', '019ccce3-b100-751d-a01a-a26acc64ec13', '1/5');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a32cb8300fd4', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'decisions.majority', 'ordinary', '019ccce3-b100-751d-a01a-a26e0eae855c', 'simple');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a32d391c68bd', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'decisions.threshold', 'ordinary', '019ccce3-b100-751d-a01a-a271c193574b', '1/2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a32e34c3d3e2', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'membership.waiting_days', '', '019ccce3-b100-751d-a01a-a25f69e522c3', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a32fda8a4fd9', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'decisions.extension_days_max', '', '019ccce3-b100-751d-a01a-a269a1eed118', '3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a3309e0cfdf2', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'decisions.majority_base', 'ordinary', '019ccce3-b100-751d-a01a-a2744d96c912', 'cast');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a3310fcdeef6', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'decisions.majority_classes', 'ordinary', '019ccce3-b100-751d-a01a-a2777b106588', 'together');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a33239ac53e2', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'decisions.stand_asides_max', '', '019ccce3-b100-751d-a01a-a27ab8f4f052', '1/3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a33363c9043d', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'decisions.blocks_max', '', '019ccce3-b100-751d-a01a-a27b2a70c28f', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a3343b81cd94', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'membership.votes', 'full', '019ccce3-b100-751d-a01a-a25ccf0d76e1', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a3351b00d5e0', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'membership.votes', 'supporting', '019ccce3-b100-751d-a01a-a25dbc09a031', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a3367c54cf4e', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'membership.votes', 'organisation', '019ccce3-b100-751d-a01a-a25eeac37a7e', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a3372d4cdb94', '019ccce3-b100-751d-a01a-a324baa24a26', 'voting', 'decisions.secrecy', 'ordinary', '019ccce3-b100-751d-a01a-a27fe47f2b94', 'chosen');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-751d-a01a-a33d71a12482', '019ccce3-b100-751d-a01a-a3398a12caa2', 'discussion', 'decisions.discussion_days', 'ordinary', '019ccce3-b100-751d-a01a-a261a7918762', '7');


--
-- Data for Name: decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decisions VALUES ('019ccce3-b100-751d-a01a-a2207dbfc8f6', 1, 'founding', 'Founding of Ditch Mail', 'Mail for the valley.', NULL, '019ccce3-b100-751d-a01a-a291954b43a8', 'enacted', 1, '2026-01-01 09:00:00', NULL, NULL, NULL, NULL, '2026-01-01 09:00:00', '2026-01-01', '2026-01-01 09:00:00', true, NULL, NULL, NULL, NULL, NULL, false, false);
INSERT INTO public.decisions VALUES ('019ccce3-b100-751d-a01a-a2db0dc14bf1', 2, 'policy', 'Change it', 'Because.', NULL, '019ccce3-b100-751d-a01a-a291954b43a8', 'enacted', 1, '2026-01-01 09:00:00', '2026-01-01 09:00:00', '2026-01-08 09:00:00', '2026-01-08 09:00:00', '2026-01-15 09:00:00', '2026-01-15 09:00:00', NULL, '2026-01-15 09:00:00', true, NULL, '314ae3218897b286026db85707627c66f04cd3410da044c67fee4d06679e26e9', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a', NULL, NULL, false, false);
INSERT INTO public.decisions VALUES ('019ccce3-b100-751d-a01a-a3398a12caa2', 4, 'ordinary', 'Change it', 'Because.', NULL, '019ccce3-b100-751d-a01a-a291954b43a8', 'discussion', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, false);
INSERT INTO public.decisions VALUES ('019ccce3-b100-751d-a01a-a324baa24a26', 3, 'ordinary', 'Change it', 'Because.', NULL, '019ccce3-b100-751d-a01a-a291954b43a8', 'refused', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', '2026-01-22 09:00:00', '2026-01-29 09:00:00', '2026-01-29 09:00:00', NULL, NULL, false, NULL, '68d875412ff55461f3c5c7c2d7439adca1d2b854cf7a1f2ab402b9c68e7b3ab7', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a', NULL, NULL, false, false);


--
-- Data for Name: draft_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft_revisions VALUES ('019ccce3-b100-751d-a01a-a2d744cce6c3', '019ccce3-b100-751d-a01a-a2d61137eb2f', 1, '## What is due {#what-is-due}

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

## Shared costs {#shared-costs}

### How costs are shared {#cost-sharing}

What machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.

### What members see of each other {#cost-visibility}

Each member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.
', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-01-01 09:00:00');
INSERT INTO public.draft_revisions VALUES ('019ccce3-b100-751d-a01a-a2d92296bb90', '019ccce3-b100-751d-a01a-a2d61137eb2f', 2, '## What is due {#what-is-due}

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

## Shared costs {#shared-costs}

### How costs are shared {#cost-sharing}

What machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.

### What members see of each other {#cost-visibility}

Each member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.


## hardship {#hardship}

New words.', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-01-01 09:00:00');


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drafts VALUES ('019ccce3-b100-751d-a01a-a2d61137eb2f', '019ccce3-b100-751d-a01a-a2b4463cee45', 1, '019ccce3-b100-751d-a01a-a2b5b54648a6', '## What is due {#what-is-due}

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

## Shared costs {#shared-costs}

### How costs are shared {#cost-sharing}

What machines and services cost in a month is shared, pool by pool, by the method that the rules give: in proportion to use, unless another is decided for a pool. The rules also give the fixed portion, the least and the most that one participant pays, and how many parts each class counts for; a class of no parts takes no part. Portions come to the cost to the last cent, and what nobody used stays with the co-operative and is shown.

### What members see of each other {#cost-visibility}

Each member sees their own portion with the arithmetic that led to it, and the sums of every pool. In groups of at least the number of participants that the rules give, all see how the portions fall on the others, without names; in smaller groups nobody does but the treasurer and the auditors.


## hardship {#hardship}

New words.', 2, 'adopted', '019ccce3-b100-751d-a01a-a2db0dc14bf1', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-01-01 09:00:00');


--
-- Data for Name: dues_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dues_runs VALUES ('019ccce3-b100-751d-a01a-a342e83bf2e8', '2026-02', '2026-02-10', '019ccce3-b100-751d-a01a-a343c12ce4c0', '019ccce3-b100-751d-a01a-a28726fa2536', 3, '019ccce3-b100-751d-a01a-a291954b43a8', '2026-02-03 09:00:00.000001');


--
-- Data for Name: electoral_roll; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-751d-a01a-a2db0dc14bf1', '019ccce3-b100-751d-a01a-a291954b43a8', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-751d-a01a-a2db0dc14bf1', '019ccce3-b100-751d-a01a-a2cd3872f46a', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-751d-a01a-a2db0dc14bf1', '019ccce3-b100-751d-a01a-a2d0523c7650', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-751d-a01a-a324baa24a26', '019ccce3-b100-751d-a01a-a291954b43a8', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-751d-a01a-a324baa24a26', '019ccce3-b100-751d-a01a-a2cd3872f46a', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-751d-a01a-a324baa24a26', '019ccce3-b100-751d-a01a-a2d0523c7650', 1, 'eligible', NULL);


--
-- Data for Name: event_payloads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a2caacec653a', '25e5532703e391e5a796efd48ef94763', '{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"],["4100","income"]],"agreements":[{"hash":"1a48d7d4b799e7ee3bb2864bbae20c9472261c220fc2db21b38bf41d92c526d1","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","election","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","election","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.extension_days_max","","3","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","election","1/4","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["decisions.majority_base","ordinary","cast","bylaws#majorities"],["decisions.majority_base","policy","cast","bylaws#majorities"],["decisions.majority_base","bylaws","cast","bylaws#majorities"],["decisions.majority_classes","ordinary","together","bylaws#majorities"],["decisions.majority_classes","policy","together","bylaws#majorities"],["decisions.majority_classes","bylaws","together","bylaws#majorities"],["decisions.stand_asides_max","","1/3","bylaws#majorities"],["decisions.blocks_max","","0","bylaws#majorities"],["decisions.methods","approval","election","bylaws#majorities"],["decisions.methods","schulze","election","bylaws#majorities"],["decisions.methods","stv_scotland","election","bylaws#majorities"],["decisions.secrecy","ordinary","chosen","bylaws#secret-ballots"],["decisions.secrecy","election","chosen","bylaws#secret-ballots"],["decisions.secrecy","policy","open","bylaws#secret-ballots"],["decisions.secrecy","bylaws","open","bylaws#secret-ballots"],["decisions.receipts","","received","bylaws#secret-ballots"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"],["sharing.method","","by_use","dues-policy#cost-sharing"],["sharing.fixed","","0","dues-policy#cost-sharing"],["sharing.floor","","0","dues-policy#cost-sharing"],["sharing.cap","","0","dues-policy#cost-sharing"],["sharing.weight","full","1","dues-policy#cost-sharing"],["sharing.weight","supporting","0","dues-policy#cost-sharing"],["sharing.weight","organisation","3","dues-policy#cost-sharing"],["sharing.group_floor","","10","dues-policy#cost-visibility"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a2cb641787a7', '76cd02b59797a7cfb38814a3dca3b612', '{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"220778870c4068d3c2af2d568e403320147166d8a2afd80480d211d872bfa073"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a2cf0dfd2c0b', 'd9db7965cf36629613aa78f1b42dc908', '{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019ccce3-b100-751d-a01a-a25b7c7038fe"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a2d22a4fe30c', '76505d04be7ac0f7d979b47e8ec04a7e', '{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019ccce3-b100-751d-a01a-a25b7c7038fe"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a2d459493604', 'c06ae26a566e6fbe965e9609d4a92961', '{"by_mail":false}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a2d5681eefa2', '7fd0413e31cd7c5e572e11f881fde53d', '{"by":"invitation","password":"505cb33fec599d317a67be14da09bc42d845624400f5f4405d63b94d73af0a0f"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a2d810db138e', '9d24240e131bf0915bd590702c5baaa8', '{"base":1,"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a2da943e8ad6', '46d9b85332f1e7d44b0e22c2ce2c6683', '{"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a2f74166c45d', 'da2e2bd1a559d361a1a53a30f85e89e5', '{"body":"Because.","choosing":null,"effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"secret":false,"title":"Change it"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a2f9e4a0e23c', '318b8fe8687337f8e9ee5c990b543d4d', '{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-751d-a01a-a2639e0b024f"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a30820423e0e', '62f5d57e7b5d381d1411c044945690ae', '{"decision":2,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a309ed31008d', '90282cbd8d8c6df53fc7fe9f6af934cf', '{"eligible":3,"frozen_hash":"314ae3218897b286026db85707627c66f04cd3410da044c67fee4d06679e26e9","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-15T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a30a4653c0f1', '2a9fde4dc1e0190799b5a6f3f6f9c485', '{"choice":"yes","reason":"It is time."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a30b87673f9a', 'c73afb0460968094771a5a8e2d6ea8d8', '{"choice":"yes","reason":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a31de38f2f73', 'aeafe4ddeb51e01661ea738b33741e6d', '{"draft":1,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","valid_from":"2026-01-15","version":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a31fb1671eb3', '1ba302b0557acbac03c0545022dde333', '{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a32244525c77', 'b3a6e541df444962016d58ed40830085', '{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a32367e88143', '2244b60792940ef60ed6c9e7bcaf1dfc', '{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3275ba92814', 'f4d1f3b119740b5f4eb01468439461a6', '{"body":"Because.","choosing":null,"effective_on":null,"effects":[{"effect":"note"}],"secret":false,"title":"Change it"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a329d3940362', 'f6e75a6aedf98f764c4496d4b94d9c9c', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-751d-a01a-a261a7918762"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3387d18fa5a', '26de71c67c967a73ec8b3de43d6001c3', '{"eligible":3,"frozen_hash":"68d875412ff55461f3c5c7c2d7439adca1d2b854cf7a1f2ab402b9c68e7b3ab7","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-29T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a33ca7eac864', '00b0a5e536fcc2eb5e067c35c52039ff', '{"body":"Because.","choosing":null,"effective_on":null,"effects":[{"effect":"note"}],"secret":false,"title":"Change it"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a33e9b518667', 'f4b008c1450b7b2aac1bfba163cdb389', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-751d-a01a-a261a7918762"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a34001b869c0', '8270340143c26b29ebf70115309d02eb', '{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a341a86d5eff', 'ec70cef235059c5323db74c596226be7', '{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a34b8a6b3bed', 'd50337fde6b535c3c260ada879f561e8', '{"charged":3,"charges":"36a0893d991184a8a270fadfca23996462158e69172e779926f21871e62792e0","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"92240f1a33bdd76977b0d9771c53232913bb0d2076b5ddcd95d0703fb5a754a3","total_minor":4500}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a350edcf7798', '9841168e497df98754d711c68aac66f9', '{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a355a6f6bd40', '420e6f86eb20c37a502287675e906d13', '{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a359919501da', '3e01f0cbbb6f99dfc431d0db143c6088', '{"entry":4,"reason":"The bank took it back."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a35b387c08b8', 'd0ab8ca99a421ba62954ceff4c2f78a4', '{"communal":"Its members own it.","contract":"C-12, yearly","created_at":"2026-03-05T10:00:00","jurisdiction":"Spain","name":"Línea","not_communal":"The building is rented.","retired_on":null,"slug":"linea"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a35d64b938e8', '34dceac1504f2184b4ef856afb6e477c', '{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Cellar","note":"Two keys.","provider":null,"retired_on":null,"slug":"cellar"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a35fc602af5a', '078d815db5892ae8fb89b0cdcc37ed84', '{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a36912929f59', '9a11f3307f7b67eb05f12cebdef21faa', '{"created_at":"2026-03-05T10:00:00","licence":"","name":"Debian","note":"","retired_on":null,"slug":"debian"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a36b014b690b', '3bb94e8271676fec6ba239ef5bc76a93', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"iron"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a37564a390d2', 'e7443aa28b0b0d5976778d1fd76e40bf', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a379198f1f83', '9a5ef29630904a332cc48ddee595519e', '{"created_at":"2026-03-05T10:00:00","licence":"AGPL-3.0","name":"Stalwart","note":"","retired_on":null,"slug":"stalwart"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a37bc380a1c8', 'd9bfbcb157f25a92b1ea96c2daa4813c', '{"address":"mail.example.org","costs":[],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3858caec2bd', '6c94ace6a27b6230bc1a416893436bbc', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"both","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a38756d24c99', 'ac3dd3c4304732b2db9f40224fe55501', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null},{"from":"2026-02-01","host":"steel","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a388bbd4f457', 'ac3cc9743f811abb49bd4b366089f5d8', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":"2026-03-01","slug":"iron"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3b167e20f77', '2d5a60e296c8d25e043f42d9b21b29bf', '{"readings":[{"day":"2026-02-01","holder":"machines","number":1,"quantity":"40","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3b364774d9e', '4c26da67358f2633b06f7b4bc46dfbb5', '{"readings":[{"day":"2026-02-01","holder":2,"number":2,"quantity":"1","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3b4283b4c82', '4269229f2f3e9cd6596c02450827bfd6', '{"number":3,"reason":"A slip."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a38977bdc799', '3b31f24a4e4e9e4e6aefbe2db0550dfe', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a38b164d9e59', 'a896954cad9cd4e6a44e8b79751ec6ef', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a38d8e055f2c', '9964efd306b4a08c7e2c70fdefdd58c5', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a38fe7bbb9cd', 'b8e063df6fc06e4ff9d04754e53bf5e9', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a391ce80f132', '53f4156f9bb218123d7e642c03d0e689', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a393c0f30cd1', '3da995bc377efaacd42fba3817dd6d81', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3956605fdb8', '28a9aad69eebc2693b089356085ebf97', '{"costs":[{"amount_minor":1200,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Room","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3b5f2f61a9f', '42487aed750fefe16e8ad24aab892676', '{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":"2026-03-01","service":"mail","slug":"storage","unit":"GB","way":"level"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a397b4814224', '4e6a2481e7f827d1639c9be958bea4df', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a39957095353', '856f7d994fec622cd34fd9dd72ad93e7', '{"created_at":"2026-03-05T10:00:00","licence":"","name":"Incus","note":"","retired_on":null,"slug":"incus"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a39b6e995af5', 'b5a5cb1a2ce0b834fb22ada5a345e122', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"},{"from":"2026-02-10","number":2,"part":"virtualisation","recorded_at":"2026-03-05T10:00:00","software":"incus","until":null,"version":"6"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a39d54edd883', 'cc916e99c96d8894a53cf98e1561eaa1', '{"created_at":"2026-03-05T10:00:00","licence":"","name":"Rspamd","note":"","retired_on":null,"slug":"rspamd"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a39f910f063f', '2134db7d0adb0b300f9f081e8c36e723', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3a10b47169c', '62899627d5cae2349425fb75b103c61a', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3a2dfff53e1', '0320fa8f4403d59b16604a7625214967', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":"2026-03-01","version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3a44e221e4d', '58fdf645e24525938105cec5f6507380', '{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":null,"slug":"unused"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3a50e173b55', '4266074f6b08796a71bf4bdda1059b3b', '{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":"2026-03-02","slug":"unused"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3a7d60eac7d', 'c2b54fec07e91658f2eadef19280ace4', '{"created_at":"2026-03-05T10:00:00","name":"Traffic","retired_on":null,"service":"mail","slug":"traffic","unit":"GB","way":"counter"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3a9f34b7efc', '10c238f8adab8e1c48ef1740ecd05c43', '{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":null,"service":"mail","slug":"storage","unit":"GB","way":"level"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3abc2ba4b12', '3e36e5ff8f4395fd54c6a3d2e745935d', '{"readings":[{"day":"2026-01-31","holder":1,"number":1,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3ad03261e87', '63d32264d182144bf90ea538ddce253d', '{"readings":[{"day":"2026-01-31","holder":2,"number":2,"quantity":"20.5","reset":false}],"sha256":null,"source":"csv"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3af684e280d', 'db70ce40f0710571224ed0f035aa63ff', '{"readings":[{"day":"2026-02-28","holder":1,"number":3,"quantity":"30","reset":false}],"sha256":null,"source":"api"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3b77795e964', '141eef1e3c5c6d404257c30e69c0918e', '{"created_at":"2026-03-08T10:00:00","name":"Sent","retired_on":null,"service":"mail","slug":"sent","unit":"mails","way":"amount"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3b912529964', 'd7155915744ccce1281afb104f037672', '{"readings":[{"day":"2026-01-20","holder":1,"number":1,"quantity":"7","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3bbe0049ca9', '5c12831ebeec586a04b4816e30495c71', '{"readings":[{"day":"2026-02-20","holder":1,"number":2,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3bd32d1417f', '58ab36ef4ba7639636c14e810f2ad86e', '{"readings":[{"day":"2026-02-21","holder":2,"number":3,"quantity":"4.5","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3bf1eb1103c', '0403584760ceb166a46fd7d35d9d1b1d', '{"readings":[{"day":"2026-02-22","holder":"machines","number":4,"quantity":"3","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3c1431e823a', 'c609bc967b5969a7f0e6db38f0ea607e', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3c37f8f178c', 'c55d01d28f8b8fe836333074f08bfa61', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3c57cce0fff', '60342342ccf4711386ee730e02758afd', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3c7c9f391b8', '192b048dac973e8a51bd91f12d9c47d1', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3c9a411de2b', '62e66e592fb9536fc5dfb58c588f051f', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3cb3a8c8508', '0c1295e4652617baa235d823eb5cac04', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3cc733b4f6e', '06e5ef6ebce1de1b61be2ed8bc2ac28e', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3d59e13accc', '7136a9f075b71c60385f20f042d3ffc3', '{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-751d-a01a-a28c8ce4d59b","sharing.fixed":"019ccce3-b100-751d-a01a-a28a7a47ef40","sharing.floor":"019ccce3-b100-751d-a01a-a28bf2f834ab","sharing.method":"019ccce3-b100-751d-a01a-a2897cd74ffe","sharing.weight full":"019ccce3-b100-751d-a01a-a28db9cb3b3a","sharing.weight organisation":"019ccce3-b100-751d-a01a-a28f7bc1a6b5","sharing.weight supporting":"019ccce3-b100-751d-a01a-a28ed00e05f8"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":3129,"charges":"7fb4de9193f87751fc6589f2abf21622a2ac2357bf9bab43afd852d7e2763709","currency":"EUR","due_on":"2026-04-10","entry":5,"month":"2026-01","plan":"d18838810c29f49aff32587b01ac37a7d296b59d7959dd4eb890d7ec2e5d4abc","pool":"mail","residual_minor":0,"total_minor":3129}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3d9ab61fadc', '20a3863452845261840a652b328ddedd', '{"entry":6,"of":5,"reason":"A meter was read wrongly."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3e5dd25c91a', '8986a8416443e69462026af10c787b50', '{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-751d-a01a-a28c8ce4d59b","sharing.fixed":"019ccce3-b100-751d-a01a-a28a7a47ef40","sharing.floor":"019ccce3-b100-751d-a01a-a28bf2f834ab","sharing.method":"019ccce3-b100-751d-a01a-a2897cd74ffe","sharing.weight full":"019ccce3-b100-751d-a01a-a28db9cb3b3a","sharing.weight organisation":"019ccce3-b100-751d-a01a-a28f7bc1a6b5","sharing.weight supporting":"019ccce3-b100-751d-a01a-a28ed00e05f8"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":4720,"charges":"534faa89718a955455239e9a2caaf9d323a829b4ce37f7ec13e4cb830a3c8a9e","currency":"EUR","due_on":"2026-04-10","entry":7,"month":"2026-02","plan":"2596f06aa5c978604b70953224d54100f97e8b33cfbc4f6b23b42309501718ac","pool":"mail","residual_minor":0,"total_minor":5696}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3e621375f7f', 'df5794975dbfb94faf8debf9e621f5ed', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01","2026-03-05"],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3e84a88f3de', '9489af45b6142499f7f1f393c008455b', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-751d-a01a-a3e9bf17cdc8', '7db22f4df8fe8d77acb2748d68355755', '{"closed_on":"2026-03-01","created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}', NULL);


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a2caacec653a', '2026-01-01 09:00:00', 'community.founded', 'D-1', 1, '019ccce3-b100-751d-a01a-a257beb52911', '03ba34bb32552136b7e41a2349fb5351b9958cb7cbc881e9c69b16ed5ba88eb9');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a2cb641787a7', '2026-01-01 09:00:00', 'members.member.entered', 'M-1', 1, '019ccce3-b100-751d-a01a-a257beb52911', '20b489967dbdac34508c2f55bb1f4084be0725c076e4edd23ec9125e5938f7fc');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a2cf0dfd2c0b', '2026-01-01 09:00:00', 'members.member.admitted', 'M-2', 1, '019ccce3-b100-751d-a01a-a2cce064b0e7', '7b3cd93fb673e5234ede74b0977be6d5a7ba2fc7c2d27708b59860c5fb7d88dd');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a2d22a4fe30c', '2026-01-01 09:00:00', 'members.member.admitted', 'M-3', 1, '019ccce3-b100-751d-a01a-a2cce064b0e7', 'ce55a8c0ed1df8e5bff81a1404d532eebcabfc3b7e502988bbd09d1b5ae620f2');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a2d459493604', '2026-01-01 09:00:00', 'members.member.invited', 'M-3', 1, NULL, '43b781a0211a4f29802c19aafd720168d368197729017788c898a486b2cae138');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a2d5681eefa2', '2026-01-01 09:00:00', 'members.password.set', 'M-3', 3, NULL, 'db49fd5ca5d8d3ea37e4fd0cff12e4134b1249966853e2223164b322cc53c383');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a2d810db138e', '2026-01-01 09:00:00', 'agreements.draft.started', 'agreements/dues-policy/drafts/1', 1, NULL, 'a8ca5913b1834ced26e51e393f7c03ec65a6c007c60fef86bac6f9007df54b51');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a2da943e8ad6', '2026-01-01 09:00:00', 'agreements.draft.saved', 'agreements/dues-policy/drafts/1', 1, NULL, 'a277e14fe0591b58f990e2c34f34068d2de4f19a8ffa8dc0417db8f1f966340a');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a2f74166c45d', '2026-01-01 09:00:00', 'decisions.drafted', 'D-2', 1, NULL, 'c6288844e15f3e7e682c077e050d84cd6ae83049e019db45083683629f3ee966');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a2f9e4a0e23c', '2026-01-01 09:00:00', 'decisions.proposed', 'D-2', 1, NULL, 'd8e50c9417c1f362e2afa92c8e1a54252709743eb18e150de8d49d41f4315d29');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a30820423e0e', '2026-01-08 09:00:00', 'agreements.draft.frozen', 'agreements/dues-policy/drafts/1', 1, NULL, '91331040a94a1e28266f709cd3cbf043c758ea5112e14c670994793aa1710f1a');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a309ed31008d', '2026-01-08 09:00:00', 'decisions.opened', 'D-2', 1, NULL, 'f5792e72cb76e698479f0f2e7130a87133b3b799bd9ed9fdc6be4a06d6f2e6d5');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a30a4653c0f1', '2026-01-08 09:00:00.12', 'decisions.vote.cast', 'D-2', 1, NULL, '67b18d9d4b8d9b0aa3d17ee573dbea359fe6b17df4249201f40bf31f7a38dcfe');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a30b87673f9a', '2026-01-08 09:00:00.123456', 'decisions.vote.cast', 'D-2', 2, NULL, '52dcac21bd5e70aef1d69765399d67812470801fd1a2f9d06ba0b103aefdf704');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a31de38f2f73', '2026-01-15 09:00:00', 'agreements.version.adopted', 'agreements/dues-policy', NULL, '019ccce3-b100-751d-a01a-a30cfe0d2578', 'f8617152eda0368c148bcce70c2593031851e20f79fc93b0db2a3858ab88dd6b');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a31fb1671eb3', '2026-01-15 09:00:00', 'rules.set', 'dues.monthly', NULL, '019ccce3-b100-751d-a01a-a30cfe0d2578', 'a328af222801fef01de35f4fa85162834aa15773cffcb7ca9732a80e5c0689be');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a32244525c77', '2026-01-15 09:00:00', 'circles.circle.created', 'machines', NULL, '019ccce3-b100-751d-a01a-a30cfe0d2578', '5ade02042e91aae0e87a2eb8e5a3318f965cf7f70155e14746e4d96c28ab97d8');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a32367e88143', '2026-01-15 09:00:00', 'decisions.enacted', 'D-2', NULL, '019ccce3-b100-751d-a01a-a30cfe0d2578', '55ede615ac4cd1a185c07d4c450be57a5844882a7a7c9f498a0c63302e726368');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3275ba92814', '2026-01-15 09:00:00', 'decisions.drafted', 'D-3', 1, NULL, 'd689791493deb225209c75c3e159704cdcde750751dfe4b2142a37ce0241d96c');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a329d3940362', '2026-01-15 09:00:00', 'decisions.proposed', 'D-3', 1, NULL, 'd405d8c9f0195534846dba1632cd285ddbef300191d8889a1c04f526010c6db0');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3387d18fa5a', '2026-01-22 09:00:00', 'decisions.opened', 'D-3', 1, NULL, 'ac1232c6a4715e74c2f7ca927f7c83206f902984a1c48d622c0ee55ede6b5a7f');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a33ca7eac864', '2026-01-15 09:00:00', 'decisions.drafted', 'D-4', 1, NULL, '710ae6e8f5325e465f5bf69899e82dc25f6c408110eb93daf49af5b5e2ac3647');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a33e9b518667', '2026-01-15 09:00:00', 'decisions.proposed', 'D-4', 1, NULL, '7da4a5d8402112aa49a7baf94f891d21af18889c3b5e6faf45a58b1706272317');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a34001b869c0', '2026-01-15 09:00:00', 'decisions.commented', 'D-4', 2, NULL, '860df31a320c2dce5e3359cf20c840c11a897676f837ace112a90372f8c9dae9');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a341a86d5eff', '2026-02-03 09:00:00.000001', 'decisions.refused', 'D-3', NULL, NULL, 'f0e3a4f51015e900c74c26c489ab3ed85f501952cb916c9a52b3fbce1ebfe94f');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a34b8a6b3bed', '2026-02-03 09:00:00.000001', 'treasury.dues.posted', '2026-02', 1, NULL, '43768fdf09690a1dbfb228ab3b2f3033c0575eb888b22b3767436cca2e6d968b');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a350edcf7798', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-1', 1, NULL, 'f1544a150b805cd5289cf432f82bfbf67f9f7c8baa5bbd1c576b918b1ada3042');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a355a6f6bd40', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-2', 1, NULL, '3df24763d7cb42df236ffa2d736b1395eac83471cd70e1ae998eb6213ef38cf4');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a359919501da', '2026-02-03 09:00:00.000001', 'treasury.payment.reversed', 'P-2', 1, NULL, '33d3941076605a5ab38eccc79f276bc3111dddcfd554e260d96c451ce40551fe');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a35b387c08b8', '2026-03-05 10:00:00', 'infrastructure.provider.created', 'infrastructure/providers/linea', 1, NULL, '9a17b1517860cef2b2d2230c7971a588941037b83ec3ca7943e57c0c942574b7');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a35d64b938e8', '2026-03-05 10:00:00', 'infrastructure.site.created', 'infrastructure/sites/cellar', 1, NULL, '5eaea40b309b2c9d0e716a2f2e0c9af513548fcafcd073620899623c51052edb');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a35fc602af5a', '2026-03-05 10:00:00', 'infrastructure.site.created', 'infrastructure/sites/hall', 1, NULL, '8084a424565c7ef73e56e33ebe1fd60846c7ba0c89ab07121a6ac453aa24c0a8');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a36912929f59', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/debian', 1, NULL, 'b556db6280e34a5f9facc24ad31068535132fa7db87a6c1b16520358817c0e67');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a36b014b690b', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/iron', 1, NULL, 'e8db6f1ed5d7feca414e82fdabd34fdc91910f35af916acbfe2ec5f40b5709b6');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a37564a390d2', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/vm-1', 1, NULL, '5449aa559f319c7df938ef33aa4e5025f2eae043c4537de068064df41ad92574');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a379198f1f83', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/stalwart', 1, NULL, '8389a080948ccfd206d97e07ec48b0a7b5cbd554b166d02e37d862dbc58beb8c');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a37bc380a1c8', '2026-03-05 10:00:00', 'infrastructure.service.created', 'infrastructure/services/mail', 1, NULL, '548c335e8500b8ba18f4b8bb178599c15db14942763bf0ad3eab202d7c91d360');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3858caec2bd', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/steel', 1, NULL, '12524de800ccd42fcd7c6d219fa4a647ad6c5c1813616c0bae4a9c4e85159259');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a38756d24c99', '2026-03-05 10:00:00', 'infrastructure.asset.moved', 'infrastructure/assets/vm-1', 1, NULL, '6d9c97ffe20d910bfc0ac4e8a015188c3bef149c5d71559da8ab25bc9809d425');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a388bbd4f457', '2026-03-05 10:00:00', 'infrastructure.asset.retired', 'infrastructure/assets/iron', 1, NULL, '9841462155cf500fc1c7ac9c75307e11f779e2563ffd75385b4006646cb096d1');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a38977bdc799', '2026-03-05 10:00:00', 'infrastructure.asset.entrusted', 'infrastructure/assets/steel', 1, NULL, 'ebb1f585ee61a2d12e9c3fc38d97eb01b24816358ca44228bfd6c75f6441fee5');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a38b164d9e59', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, 'f647be90cb1ee59893180b49c53486db499008649ea610296525056afef232d9');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a38d8e055f2c', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '2e5e9f0776f2ef9de6eea788d8eaa3fb29c5f90d19a20efa5bddad1a3b99c45d');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a38fe7bbb9cd', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '5a1393a5cd347968465886fd8c3caaed565e7a8a57e774ddac28831393489216');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a391ce80f132', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '062cf128d5b521691ee78178dfb6e4c85eb6f353e1267cc0de8acefebe1db044');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a393c0f30cd1', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/services/mail', 1, NULL, 'c856d605ce568e87cc53f750566ad031ce8f13c21423d34e289c632ddf0d9d47');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3956605fdb8', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/sites/hall', 1, NULL, 'ff8630622451d5d9835de28ccf1a0db37efe68d47e05bcb43ad4be8069f1dc88');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a397b4814224', '2026-03-05 10:00:00', 'infrastructure.installation.recorded', 'infrastructure/services/mail', 1, NULL, 'f100413e8a78747fe7bad1469ffda6cc1acb199a3f5462c7e402cfc4c26f13a2');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a39957095353', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/incus', 1, NULL, '0a7dc8a1b9db18ca92cbaa9159f626a8c2439c2dbcbd2baa30e35bdcfb43a365');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a39b6e995af5', '2026-03-05 10:00:00', 'infrastructure.installation.recorded', 'infrastructure/assets/steel', 1, NULL, 'b1d766ea8066eb141c398dbcec384f83f2b74a5966a5eb5f834df3a5d3a91f8b');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a39d54edd883', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/rspamd', 1, NULL, 'dc0dfe59ac176b7b03cde006011a402db061d75d6f41fa889b18fc183f7295a1');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a39f910f063f', '2026-03-05 10:00:00', 'infrastructure.installation.recorded', 'infrastructure/services/mail', 1, NULL, '27e5f5bb8bc6eba4f0475004c60d5aa4f51d585bd0aba22be2c1d3fd2a9606e9');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3a10b47169c', '2026-03-05 10:00:00', 'infrastructure.further.added', 'infrastructure/services/mail', 1, NULL, '3f2cac6bc542119a842d6c7b2f6c6cdf64992f86cbb16cda2c2055457dcffae5');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3a2dfff53e1', '2026-03-05 10:00:00', 'infrastructure.installation.ended', 'infrastructure/services/mail', 1, NULL, '9f4ef471981be1bb00c5083fed518627f68b588a0f1d7f952308d3f8d9a26133');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3a44e221e4d', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/unused', 1, NULL, 'a4e0f3e49f08b806b31c014dfeb9f1577e2fc5686453c8ebad77e188b039b78e');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3a50e173b55', '2026-03-05 10:00:00', 'infrastructure.software.retired', 'infrastructure/software/unused', 1, NULL, '4a4979692955c51d2d74c5692e34b9470980891e915ff55ef1e7f1727e1fbc82');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3a7d60eac7d', '2026-03-05 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/traffic', 1, NULL, 'c4e0ca817703035bec4f340acd19999dcc4aec461f8c956c6f6bc5caf2df5c04');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3a9f34b7efc', '2026-03-05 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/storage', 1, NULL, 'b8a363b4f332b7ca5a1413f3ea27e70a381ea2af819a231cf0c638a989391b4b');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3abc2ba4b12', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, 'f7ec59b3ea45d1652b4c71d6f29d3c0bd9ef33a2dc1ac48c4f5d5eef04eb9ea1');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3ad03261e87', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, '6474e9eee79c8d1174fba4ceaa04b60c4b73677530f6fbf451b93bdcc09d0059');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3af684e280d', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, '5259236ebfd09315be3ac4dd41ac26f7ca9209f463374e892469aa76f2621cb6');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3b167e20f77', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/storage', 1, NULL, '247c313b634f8e9a1dec83735d3030b0ee9fcd3034b0f334e7a23f761e5377c2');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3b364774d9e', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/storage', 1, NULL, 'e58b688c579e12e3b2eaffa2f8d482b247e5678c2a550ff2c5af1ece9dff29a7');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3b4283b4c82', '2026-03-05 10:00:00', 'infrastructure.reading.struck', 'infrastructure/services/mail/measures/traffic', 1, NULL, 'dca753331e7332120e0a699d9f667d66dee74df31e0dceaafa6f8600a870a212');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3b5f2f61a9f', '2026-03-05 10:00:00', 'infrastructure.measure.retired', 'infrastructure/services/mail/measures/storage', 1, NULL, '4db03a19dd56a067798f23a7906d47c92c08177d3fbb07f30f58d3dc87b3f0ea');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3b77795e964', '2026-03-08 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/sent', 1, NULL, '6f4f5a04e43c869f2bf7b6e8117ffe474256d918715b9e92958fc6289a99376d');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3b912529964', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '0855c6fe5253900cae73187134b57dca730edec0ab16d79fdbd7a766f20b15ca');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3bbe0049ca9', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '45fcca335a12b5248018f794b1ad2327ba5a6f5893dbfedee013aba9378a8e72');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3bd32d1417f', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '7722d4b57351767a6fa0bf63d28b00d18843d2b28af135f99ae577dcc34278ca');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3bf1eb1103c', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '755dac44add4d09e7525f594a7d5e75709626267d9f221e6f045d71ecce963d8');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3c1431e823a', '2026-03-08 10:00:00', 'sharing.pool.created', 'sharing/mail', 1, NULL, '3cb8dce34eb8a7d785422c5acf8313311c6d17474b51fd3f21522136aa6ec059');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3c37f8f178c', '2026-03-08 10:00:00', 'sharing.pool.source_added', 'sharing/mail', 1, NULL, 'c2dc8a5e7ae866530e12c36658ff9836878b327f1cc0bdf7c6d8bb155675ba43');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3c57cce0fff', '2026-03-08 10:00:00', 'sharing.pool.source_added', 'sharing/mail', 1, NULL, '2b56e6d39f11757717d6eb691c319cddcdf1a1e0ecbc61f30facb454d325476b');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3c7c9f391b8', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, '7764b860f8dfcb2ccae392157b4087914e975057d54b735e125e54e3c7c3d647');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3c9a411de2b', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, '178cec1af56df6a3463b59a92b4e6cb4eb52c375794d1c5d3fcdb89eb8429ba3');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3cb3a8c8508', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, '4401ab27799733e315b6abaed76b9289108f03ec44f6681e536acd56771f6c44');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3cc733b4f6e', '2026-03-08 10:00:00', 'sharing.pool.participant_ended', 'sharing/mail', 1, NULL, '60ee8332e7de3537c887264e23af2a36857dcfce8714b24f407367ae16cc882d');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3d59e13accc', '2026-03-08 10:00:00', 'sharing.posted', 'sharing/mail/2026-01', 1, NULL, '92b16d2062554a0e95e338caedab33887962032fe792a50c982e9147bd77b779');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3d9ab61fadc', '2026-03-08 10:00:00', 'sharing.reversed', 'sharing/mail/2026-01', 1, NULL, '9c47ab36f78fac9d582aaf43257526071ebbd78138b47441a72aab14143ddd1d');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3e5dd25c91a', '2026-03-08 10:00:00', 'sharing.posted', 'sharing/mail/2026-02', 1, NULL, 'aed33b9dfdda179c22b3e2cd5bb422c3ccd0bcdba75d2500e74747219b45874a');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3e621375f7f', '2026-03-08 10:00:00', 'sharing.pool.source_removed', 'sharing/mail', 1, NULL, 'a3a9498808cca090642e947dd3d24e6e734b8e4fab882a450fdd3426f12f2148');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3e84a88f3de', '2026-03-08 10:00:00', 'sharing.pool.created', 'sharing/trees', 1, NULL, 'af75a5a21fb979a0edbbd25f86d9d571c6565e8531dafadd3a1f7b2c4de13e48');
INSERT INTO public.events VALUES ('019ccce3-b100-751d-a01a-a3e9bf17cdc8', '2026-03-08 10:00:00', 'sharing.pool.closed', 'sharing/trees', 1, NULL, '9c727f43c769b533168d724ba3cbe04230f4974f889ac06a9942bb8ed85a5b23');


--
-- Data for Name: further_places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.further_places VALUES ('019ccce3-b100-751d-a01a-a3a0522f1953', '019ccce3-b100-751d-a01a-a3767f1cb212', 1, '019ccce3-b100-751d-a01a-a37c33849f4e', 'replica', '2026-02-10', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: installations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.installations VALUES ('019ccce3-b100-751d-a01a-a36a2707113e', '019ccce3-b100-751d-a01a-a360f0ed9c09', NULL, 1, 'operating_system', '019ccce3-b100-751d-a01a-a368410a5a04', '13', '2026-01-01', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-751d-a01a-a37408c27b81', '019ccce3-b100-751d-a01a-a36c9048f145', NULL, 1, 'operating_system', '019ccce3-b100-751d-a01a-a368410a5a04', '13', '2026-01-01', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-751d-a01a-a38433fb8d55', '019ccce3-b100-751d-a01a-a37c33849f4e', NULL, 1, 'operating_system', '019ccce3-b100-751d-a01a-a368410a5a04', '13', '2026-01-01', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-751d-a01a-a37a1886f390', NULL, '019ccce3-b100-751d-a01a-a3767f1cb212', 1, 'main', '019ccce3-b100-751d-a01a-a378bb20e313', '0.14', '2026-01-01', '2026-02-10', '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-751d-a01a-a39639796bc5', NULL, '019ccce3-b100-751d-a01a-a3767f1cb212', 2, 'main', '019ccce3-b100-751d-a01a-a378bb20e313', '0.15', '2026-02-10', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-751d-a01a-a39a3de9f2b8', '019ccce3-b100-751d-a01a-a37c33849f4e', NULL, 2, 'virtualisation', '019ccce3-b100-751d-a01a-a398c3b80c0a', '6', '2026-02-10', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-751d-a01a-a39ecad4f482', NULL, '019ccce3-b100-751d-a01a-a3767f1cb212', 3, 'other', '019ccce3-b100-751d-a01a-a39ca8ea0f8f', '3.9', '2026-02-10', '2026-03-01', '2026-03-05 10:00:00');


--
-- Data for Name: journal_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_entries VALUES ('019ccce3-b100-751d-a01a-a343c12ce4c0', 1, '2026-02-01', 'dues_run', '2026-02', NULL, '019ccce3-b100-751d-a01a-a291954b43a8', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-751d-a01a-a34c9874f98c', 2, '2026-02-02', 'payment', '', NULL, '019ccce3-b100-751d-a01a-a291954b43a8', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-751d-a01a-a35163561df9', 3, '2026-02-03', 'payment', '', NULL, '019ccce3-b100-751d-a01a-a291954b43a8', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-751d-a01a-a35616ed6cc9', 4, '2026-02-03', 'reversal', 'The bank took it back.', '019ccce3-b100-751d-a01a-a35163561df9', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-751d-a01a-a3ce8dfbe8fa', 5, '2026-01-31', 'cost_sharing', 'mail 2026-01', NULL, '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-08 10:00:00');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-751d-a01a-a3d6bead2e42', 6, '2026-03-08', 'reversal', 'A meter was read wrongly.', '019ccce3-b100-751d-a01a-a3ce8dfbe8fa', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-08 10:00:00');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-751d-a01a-a3dbe11ae13d', 7, '2026-02-28', 'cost_sharing', 'mail 2026-02', NULL, '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-08 10:00:00');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('a', 'b', '2026-01-01 09:00:00');


--
-- Data for Name: measures; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.measures VALUES ('019ccce3-b100-751d-a01a-a3a6e04ef74f', '019ccce3-b100-751d-a01a-a3767f1cb212', 'traffic', 'Traffic', 'GB', 'counter', NULL, '2026-03-05 10:00:00');
INSERT INTO public.measures VALUES ('019ccce3-b100-751d-a01a-a3a8cb58d6e3', '019ccce3-b100-751d-a01a-a3767f1cb212', 'storage', 'Storage', 'GB', 'level', '2026-03-01', '2026-03-05 10:00:00');
INSERT INTO public.measures VALUES ('019ccce3-b100-751d-a01a-a3b654ed2b2a', '019ccce3-b100-751d-a01a-a3767f1cb212', 'sent', 'Sent', 'mails', 'amount', NULL, '2026-03-08 10:00:00');


--
-- Data for Name: member_imports; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: member_particulars; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: member_people; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: member_statuses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.member_statuses VALUES ('019ccce3-b100-751d-a01a-a292cb79054f', '019ccce3-b100-751d-a01a-a291954b43a8', 'active', '019ccce3-b100-751d-a01a-a258f9b7f0ae', '2026-01-01', '019ccce3-b100-751d-a01a-a257beb52911', '2026-01-01 09:00:00', NULL);
INSERT INTO public.member_statuses VALUES ('019ccce3-b100-751d-a01a-a2ceee6d4efe', '019ccce3-b100-751d-a01a-a2cd3872f46a', 'active', '019ccce3-b100-751d-a01a-a258f9b7f0ae', '2026-01-01', '019ccce3-b100-751d-a01a-a2cce064b0e7', '2026-01-01 09:00:00', NULL);
INSERT INTO public.member_statuses VALUES ('019ccce3-b100-751d-a01a-a2d1f29d1fb3', '019ccce3-b100-751d-a01a-a2d0523c7650', 'active', '019ccce3-b100-751d-a01a-a258f9b7f0ae', '2026-01-01', '019ccce3-b100-751d-a01a-a2cce064b0e7', '2026-01-01 09:00:00', NULL);


--
-- Data for Name: members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.members VALUES ('019ccce3-b100-751d-a01a-a291954b43a8', 1, 'person', 'Inés Villalba', '3b45334f04553b41412b412d2b0143880e01dcc1dc0b', 'ines villalba', 'ines@example.org', 'en', '019ccce3-b100-751d-a01a-a258f9b7f0ae', 'active', '2026-01-01', '019ccce3-b100-751d-a01a-a257beb52911', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019ccce3-b100-751d-a01a-a2cd3872f46a', 2, 'person', 'Ana "Nan" Ruiz', '2b452b040976452b450976044d533b5d011201dcc2dcc2dc07', 'ana nan ruiz', NULL, 'en', '019ccce3-b100-751d-a01a-a258f9b7f0ae', 'active', '2026-01-01', '019ccce3-b100-751d-a01a-a2cce064b0e7', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019ccce3-b100-751d-a01a-a2d0523c7650', 3, 'person', '=Nour Haddad', '0c894547534d04392b31312b31011001c5dcc2dc09', 'nour haddad', 'nour@example.org', 'es', '019ccce3-b100-751d-a01a-a258f9b7f0ae', 'active', '2026-01-01', '019ccce3-b100-751d-a01a-a2cce064b0e7', '2026-01-01 09:00:00');


--
-- Data for Name: open_votes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.open_votes VALUES ('019ccce3-b100-751d-a01a-a2db0dc14bf1', '019ccce3-b100-751d-a01a-a291954b43a8', 'yes', 'It is time.', '2026-01-08 09:00:00.12');
INSERT INTO public.open_votes VALUES ('019ccce3-b100-751d-a01a-a2db0dc14bf1', '019ccce3-b100-751d-a01a-a2cd3872f46a', 'yes', '', '2026-01-08 09:00:00.123456');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: payments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payments VALUES ('019ccce3-b100-751d-a01a-a34f7f5e2738', 1, '019ccce3-b100-751d-a01a-a2cd3872f46a', '2026-02-02', 500, 'bank', '', '019ccce3-b100-751d-a01a-a34c9874f98c', NULL, '019ccce3-b100-751d-a01a-a291954b43a8', '2026-02-03 09:00:00.000001');
INSERT INTO public.payments VALUES ('019ccce3-b100-751d-a01a-a354af7ffeaa', 2, '019ccce3-b100-751d-a01a-a2cd3872f46a', '2026-02-03', 700, 'bank', '', '019ccce3-b100-751d-a01a-a35163561df9', '019ccce3-b100-751d-a01a-a35616ed6cc9', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-02-03 09:00:00.000001');


--
-- Data for Name: places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.places VALUES ('019ccce3-b100-751d-a01a-a367ae7a613a', '019ccce3-b100-751d-a01a-a360f0ed9c09', NULL, '2026-01-01', 'own_site', '019ccce3-b100-751d-a01a-a35c04791310', NULL, '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-751d-a01a-a3736b30f9ec', '019ccce3-b100-751d-a01a-a36c9048f145', NULL, '2026-01-01', NULL, NULL, '019ccce3-b100-751d-a01a-a360f0ed9c09', '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-751d-a01a-a3778629ab3d', NULL, '019ccce3-b100-751d-a01a-a3767f1cb212', '2026-01-01', NULL, NULL, '019ccce3-b100-751d-a01a-a36c9048f145', '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-751d-a01a-a383a7e39294', '019ccce3-b100-751d-a01a-a37c33849f4e', NULL, '2026-01-01', 'colocated', '019ccce3-b100-751d-a01a-a35e9b9f3f31', NULL, '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-751d-a01a-a386ad471ac8', '019ccce3-b100-751d-a01a-a36c9048f145', NULL, '2026-02-01', NULL, NULL, '019ccce3-b100-751d-a01a-a37c33849f4e', '2026-03-05 10:00:00');


--
-- Data for Name: pool_participants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pool_participants VALUES ('019ccce3-b100-751d-a01a-a3c607f4ab69', '019ccce3-b100-751d-a01a-a3c0c3dd421a', '019ccce3-b100-751d-a01a-a291954b43a8', 1, '2026-01-01', NULL);
INSERT INTO public.pool_participants VALUES ('019ccce3-b100-751d-a01a-a3c8632a454f', '019ccce3-b100-751d-a01a-a3c0c3dd421a', '019ccce3-b100-751d-a01a-a2cd3872f46a', 2, '2026-01-01', NULL);
INSERT INTO public.pool_participants VALUES ('019ccce3-b100-751d-a01a-a3ca3a0cce02', '019ccce3-b100-751d-a01a-a3c0c3dd421a', '019ccce3-b100-751d-a01a-a2d0523c7650', 1, '2026-01-01', '2026-02-15');


--
-- Data for Name: pool_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pool_sources VALUES ('019ccce3-b100-751d-a01a-a3c475fa27e9', '019ccce3-b100-751d-a01a-a3c0c3dd421a', 2, NULL, '019ccce3-b100-751d-a01a-a3767f1cb212', '2026-01-01', NULL, NULL);
INSERT INTO public.pool_sources VALUES ('019ccce3-b100-751d-a01a-a3c2d735bae7', '019ccce3-b100-751d-a01a-a3c0c3dd421a', 1, '019ccce3-b100-751d-a01a-a37c33849f4e', NULL, '2026-01-01', '2026-03-05', NULL);


--
-- Data for Name: pools; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pools VALUES ('019ccce3-b100-751d-a01a-a3c0c3dd421a', 'mail', 'Mail', 'Mail for all.', 'listed', '019ccce3-b100-751d-a01a-a3b654ed2b2a', '019ccce3-b100-751d-a01a-a3a8cb58d6e3', NULL, '2026-03-08 10:00:00', '2026-01-01');
INSERT INTO public.pools VALUES ('019ccce3-b100-751d-a01a-a3e708c9041d', 'trees', 'Trees', '', 'everyone', NULL, NULL, '2026-03-01', '2026-03-08 10:00:00', '2026-01-01');


--
-- Data for Name: portions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.portions VALUES ('019ccce3-b100-751d-a01a-a3d14c07d9d9', '019ccce3-b100-751d-a01a-a3cd58987019', '019ccce3-b100-751d-a01a-a291954b43a8', NULL, 31, 1, 1, 7000000, 0, 7000000, '3129', '1', NULL, 3129);
INSERT INTO public.portions VALUES ('019ccce3-b100-751d-a01a-a3d2ee5aba91', '019ccce3-b100-751d-a01a-a3cd58987019', '019ccce3-b100-751d-a01a-a2cd3872f46a', NULL, 31, 1, 2, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-751d-a01a-a3d3befa0525', '019ccce3-b100-751d-a01a-a3cd58987019', '019ccce3-b100-751d-a01a-a2d0523c7650', NULL, 31, 1, 1, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-751d-a01a-a3dfd49a6306', '019ccce3-b100-751d-a01a-a3da99e7d99e', '019ccce3-b100-751d-a01a-a291954b43a8', NULL, 28, 1, 1, 10000000, 0, 10000000, '22784', '7', NULL, 3255);
INSERT INTO public.portions VALUES ('019ccce3-b100-751d-a01a-a3e0f633629c', '019ccce3-b100-751d-a01a-a3da99e7d99e', '019ccce3-b100-751d-a01a-a2cd3872f46a', NULL, 28, 1, 2, 4500000, 0, 4500000, '51264', '35', NULL, 1465);
INSERT INTO public.portions VALUES ('019ccce3-b100-751d-a01a-a3e192ba3bc2', '019ccce3-b100-751d-a01a-a3da99e7d99e', '019ccce3-b100-751d-a01a-a2d0523c7650', NULL, 14, 1, 1, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-751d-a01a-a3e2d0596b6c', '019ccce3-b100-751d-a01a-a3da99e7d99e', NULL, '019ccce3-b100-751d-a01a-a3207c8f6383', 28, 1, 1, 3000000, 0, 3000000, '34176', '35', NULL, 976);


--
-- Data for Name: postings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a344af203d5b', '019ccce3-b100-751d-a01a-a343c12ce4c0', '019ccce3-b100-751d-a01a-a2c74d716c2e', '019ccce3-b100-751d-a01a-a291954b43a8', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a345d15070b1', '019ccce3-b100-751d-a01a-a343c12ce4c0', '019ccce3-b100-751d-a01a-a2c74d716c2e', '019ccce3-b100-751d-a01a-a2cd3872f46a', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a346f3f6f79f', '019ccce3-b100-751d-a01a-a343c12ce4c0', '019ccce3-b100-751d-a01a-a2c74d716c2e', '019ccce3-b100-751d-a01a-a2d0523c7650', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a347244ae7e5', '019ccce3-b100-751d-a01a-a343c12ce4c0', '019ccce3-b100-751d-a01a-a2c8dc967f77', NULL, -4500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a34dc16ac15b', '019ccce3-b100-751d-a01a-a34c9874f98c', '019ccce3-b100-751d-a01a-a2c458622c6c', NULL, 500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a34e45f46484', '019ccce3-b100-751d-a01a-a34c9874f98c', '019ccce3-b100-751d-a01a-a2c74d716c2e', '019ccce3-b100-751d-a01a-a2cd3872f46a', -500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a35224d01a61', '019ccce3-b100-751d-a01a-a35163561df9', '019ccce3-b100-751d-a01a-a2c458622c6c', NULL, 700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a353a01330d5', '019ccce3-b100-751d-a01a-a35163561df9', '019ccce3-b100-751d-a01a-a2c74d716c2e', '019ccce3-b100-751d-a01a-a2cd3872f46a', -700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a357b1de0965', '019ccce3-b100-751d-a01a-a35616ed6cc9', '019ccce3-b100-751d-a01a-a2c458622c6c', NULL, -700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a358c14d9a84', '019ccce3-b100-751d-a01a-a35616ed6cc9', '019ccce3-b100-751d-a01a-a2c74d716c2e', '019ccce3-b100-751d-a01a-a2cd3872f46a', 700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a3cfd5d3ab8b', '019ccce3-b100-751d-a01a-a3ce8dfbe8fa', '019ccce3-b100-751d-a01a-a2c74d716c2e', '019ccce3-b100-751d-a01a-a291954b43a8', 3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a3d0ddc61e37', '019ccce3-b100-751d-a01a-a3ce8dfbe8fa', '019ccce3-b100-751d-a01a-a2c9e065fd4e', NULL, -3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a3d700c8a102', '019ccce3-b100-751d-a01a-a3d6bead2e42', '019ccce3-b100-751d-a01a-a2c74d716c2e', '019ccce3-b100-751d-a01a-a291954b43a8', -3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a3d8bded9a13', '019ccce3-b100-751d-a01a-a3d6bead2e42', '019ccce3-b100-751d-a01a-a2c9e065fd4e', NULL, 3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a3dcb9106a43', '019ccce3-b100-751d-a01a-a3dbe11ae13d', '019ccce3-b100-751d-a01a-a2c74d716c2e', '019ccce3-b100-751d-a01a-a291954b43a8', 3255, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a3dda18bebee', '019ccce3-b100-751d-a01a-a3dbe11ae13d', '019ccce3-b100-751d-a01a-a2c74d716c2e', '019ccce3-b100-751d-a01a-a2cd3872f46a', 1465, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-751d-a01a-a3de9c4f6d58', '019ccce3-b100-751d-a01a-a3dbe11ae13d', '019ccce3-b100-751d-a01a-a2c9e065fd4e', NULL, -4720, 'EUR');


--
-- Data for Name: providers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.providers VALUES ('019ccce3-b100-751d-a01a-a35ad6c9de89', 'linea', 'Línea', 'Spain', 'C-12, yearly', 'Its members own it.', 'The building is rented.', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: readings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.readings VALUES ('019ccce3-b100-751d-a01a-a3aac1fe9d3a', '019ccce3-b100-751d-a01a-a3a6e04ef74f', 1, '019ccce3-b100-751d-a01a-a291954b43a8', NULL, '2026-01-31', 10000000, false, 'hand', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-751d-a01a-a3ac2d6f833b', '019ccce3-b100-751d-a01a-a3a6e04ef74f', 2, '019ccce3-b100-751d-a01a-a2cd3872f46a', NULL, '2026-01-31', 20500000, false, 'csv', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-751d-a01a-a3b0c584cd90', '019ccce3-b100-751d-a01a-a3a8cb58d6e3', 1, NULL, '019ccce3-b100-751d-a01a-a3207c8f6383', '2026-02-01', 40000000, false, 'hand', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-751d-a01a-a3b22903c742', '019ccce3-b100-751d-a01a-a3a8cb58d6e3', 2, '019ccce3-b100-751d-a01a-a2cd3872f46a', NULL, '2026-02-01', 1000000, false, 'hand', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-751d-a01a-a3ae13900d23', '019ccce3-b100-751d-a01a-a3a6e04ef74f', 3, '019ccce3-b100-751d-a01a-a291954b43a8', NULL, '2026-02-28', 30000000, false, 'api', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-05 10:00:00', 'A slip.', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-05 10:00:00');
INSERT INTO public.readings VALUES ('019ccce3-b100-751d-a01a-a3b8714a822e', '019ccce3-b100-751d-a01a-a3b654ed2b2a', 1, '019ccce3-b100-751d-a01a-a291954b43a8', NULL, '2026-01-20', 7000000, false, 'hand', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-751d-a01a-a3ba0b62b465', '019ccce3-b100-751d-a01a-a3b654ed2b2a', 2, '019ccce3-b100-751d-a01a-a291954b43a8', NULL, '2026-02-20', 10000000, false, 'hand', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-751d-a01a-a3bc1bd2a773', '019ccce3-b100-751d-a01a-a3b654ed2b2a', 3, '019ccce3-b100-751d-a01a-a2cd3872f46a', NULL, '2026-02-21', 4500000, false, 'hand', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-751d-a01a-a3be575ceee8', '019ccce3-b100-751d-a01a-a3b654ed2b2a', 4, NULL, '019ccce3-b100-751d-a01a-a3207c8f6383', '2026-02-22', 3000000, false, 'hand', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-08 10:00:00', NULL, NULL, NULL);


--
-- Data for Name: responsibilities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a361c97ae4e0', '019ccce3-b100-751d-a01a-a360f0ed9c09', 'hardware', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a3628480ce54', '019ccce3-b100-751d-a01a-a360f0ed9c09', 'operating_system', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a3636d612370', '019ccce3-b100-751d-a01a-a360f0ed9c09', 'virtualisation', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a36484cf0bed', '019ccce3-b100-751d-a01a-a360f0ed9c09', 'backups', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a3652c9bde18', '019ccce3-b100-751d-a01a-a360f0ed9c09', 'security', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a36691411400', '019ccce3-b100-751d-a01a-a360f0ed9c09', 'software_choice', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a36de717bbe7', '019ccce3-b100-751d-a01a-a36c9048f145', 'hardware', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a36e381e045e', '019ccce3-b100-751d-a01a-a36c9048f145', 'operating_system', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a36ffa26840d', '019ccce3-b100-751d-a01a-a36c9048f145', 'virtualisation', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a370e33e6ff4', '019ccce3-b100-751d-a01a-a36c9048f145', 'backups', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a371f13296fc', '019ccce3-b100-751d-a01a-a36c9048f145', 'security', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a372691c3036', '019ccce3-b100-751d-a01a-a36c9048f145', 'software_choice', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a37d5cf133f7', '019ccce3-b100-751d-a01a-a37c33849f4e', 'hardware', 'both', NULL, '019ccce3-b100-751d-a01a-a3207c8f6383');
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a37e3982be9d', '019ccce3-b100-751d-a01a-a37c33849f4e', 'operating_system', 'provider', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a37f3ffb3b81', '019ccce3-b100-751d-a01a-a37c33849f4e', 'virtualisation', 'ours', '019ccce3-b100-751d-a01a-a291954b43a8', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a380aa4e41a1', '019ccce3-b100-751d-a01a-a37c33849f4e', 'backups', 'ours', '019ccce3-b100-751d-a01a-a291954b43a8', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a3818fd6af0d', '019ccce3-b100-751d-a01a-a37c33849f4e', 'security', 'ours', '019ccce3-b100-751d-a01a-a291954b43a8', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-751d-a01a-a38265b284eb', '019ccce3-b100-751d-a01a-a37c33849f4e', 'software_choice', 'ours', '019ccce3-b100-751d-a01a-a291954b43a8', NULL);


--
-- Data for Name: role_grants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role_grants VALUES ('019ccce3-b100-751d-a01a-a2936ff1b9eb', '019ccce3-b100-751d-a01a-a291954b43a8', 'curator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-751d-a01a-a257beb52911', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-751d-a01a-a29418b8d763', '019ccce3-b100-751d-a01a-a291954b43a8', 'membership_secretary', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-751d-a01a-a257beb52911', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-751d-a01a-a29587f9ce48', '019ccce3-b100-751d-a01a-a291954b43a8', 'treasurer', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-751d-a01a-a257beb52911', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-751d-a01a-a29680c01b03', '019ccce3-b100-751d-a01a-a291954b43a8', 'facilitator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-751d-a01a-a257beb52911', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-751d-a01a-a2976923fbf6', '019ccce3-b100-751d-a01a-a291954b43a8', 'system_administrator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-751d-a01a-a257beb52911', NULL, '2026-01-01 09:00:00');


--
-- Data for Name: rule_values; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a25b7c7038fe', 'membership.admission', '', NULL, 'secretary', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'admission');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a25ccf0d76e1', 'membership.votes', 'full', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a25dbc09a031', 'membership.votes', 'supporting', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a25eeac37a7e', 'membership.votes', 'organisation', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a25f69e522c3', 'membership.waiting_days', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'waiting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a260843c1a49', 'roles.term_months_max', '', NULL, '24', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'terms');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a261a7918762', 'decisions.discussion_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a262220df5ec', 'decisions.discussion_days', 'election', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2639e0b024f', 'decisions.discussion_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a264dbdbe3b3', 'decisions.discussion_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a265eb69ec6d', 'decisions.voting_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2669ac43b9f', 'decisions.voting_days', 'election', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2679a42a5a8', 'decisions.voting_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2687002f7c9', 'decisions.voting_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a269a1eed118', 'decisions.extension_days_max', '', NULL, '3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a26acc64ec13', 'decisions.quorum', 'ordinary', NULL, '1/5', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a26b8c149a95', 'decisions.quorum', 'election', NULL, '1/4', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a26c75f7f698', 'decisions.quorum', 'policy', NULL, '1/4', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a26d359255b5', 'decisions.quorum', 'bylaws', NULL, '1/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a26e0eae855c', 'decisions.majority', 'ordinary', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a26f91391d63', 'decisions.majority', 'policy', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a270eb782a20', 'decisions.majority', 'bylaws', NULL, 'qualified', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a271c193574b', 'decisions.threshold', 'ordinary', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2727c164abb', 'decisions.threshold', 'policy', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a273ff8821f8', 'decisions.threshold', 'bylaws', NULL, '2/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2744d96c912', 'decisions.majority_base', 'ordinary', NULL, 'cast', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a27540e54751', 'decisions.majority_base', 'policy', NULL, 'cast', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a276f3d40e3a', 'decisions.majority_base', 'bylaws', NULL, 'cast', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2777b106588', 'decisions.majority_classes', 'ordinary', NULL, 'together', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a278dbdffe9c', 'decisions.majority_classes', 'policy', NULL, 'together', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2796e8caa00', 'decisions.majority_classes', 'bylaws', NULL, 'together', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a27ab8f4f052', 'decisions.stand_asides_max', '', NULL, '1/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a27b2a70c28f', 'decisions.blocks_max', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a27c698b46ec', 'decisions.methods', 'approval', NULL, 'election', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a27d506379bb', 'decisions.methods', 'schulze', NULL, 'election', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a27edcbde05a', 'decisions.methods', 'stv_scotland', NULL, 'election', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a27fe47f2b94', 'decisions.secrecy', 'ordinary', NULL, 'chosen', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a280fe5f583f', 'decisions.secrecy', 'election', NULL, 'chosen', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2818454ccf9', 'decisions.secrecy', 'policy', NULL, 'open', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a282d2afe5df', 'decisions.secrecy', 'bylaws', NULL, 'open', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2834acfbe0c', 'decisions.receipts', '', NULL, 'received', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a284b94ee79f', 'dues.monthly', 'full', NULL, '1200', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2859b4daef5', 'dues.monthly', 'supporting', NULL, '500', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a286c0c4f9b8', 'dues.monthly', 'organisation', NULL, '4000', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a28726fa2536', 'dues.due_day', '', NULL, '10', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'dues-policy', 'due-day');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2885cd50bf2', 'dues.grace_days', '', NULL, '30', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'dues-policy', 'grace-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2897cd74ffe', 'sharing.method', '', NULL, 'by_use', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a28a7a47ef40', 'sharing.fixed', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a28bf2f834ab', 'sharing.floor', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a28c8ce4d59b', 'sharing.cap', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a28db9cb3b3a', 'sharing.weight', 'full', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a28ed00e05f8', 'sharing.weight', 'supporting', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a28f7bc1a6b5', 'sharing.weight', 'organisation', NULL, '3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a2906f7c257a', 'sharing.group_floor', '', NULL, '10', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-751d-a01a-a257beb52911', 'dues-policy', 'cost-visibility');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-751d-a01a-a31ebd039779', 'dues.monthly', 'full', NULL, '1500', '2026-01-15', '2026-01-15 09:00:00', '019ccce3-b100-751d-a01a-a30cfe0d2578', 'dues-policy', 'monthly-dues');


--
-- Data for Name: seals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seals VALUES (1, '019ccce3-b100-751d-a01a-a2caacec653a', '678d1390116b594fcd6d4361f46b311bce5d1af29feb7a5af96730aa50823f8f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (2, '019ccce3-b100-751d-a01a-a2cb641787a7', 'deec0bfa22499280b2657f81efb0cd013f93d536987ebeb97826c5463a3adec6', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (3, '019ccce3-b100-751d-a01a-a2cf0dfd2c0b', 'e85fa898786d193aae93086e1e8a6bb1a319a5c43017827886bedfcfb663c39b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (4, '019ccce3-b100-751d-a01a-a2d22a4fe30c', 'a2905d721d0d84105955b0cf131f9f24eb5a36626154b744e02d190f9d792f15', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (5, '019ccce3-b100-751d-a01a-a2d459493604', '1f53d9e6a1ab6db12e2387ec56d0d9ac4097350dc2db277739228ab98321ffc4', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (6, '019ccce3-b100-751d-a01a-a2d5681eefa2', '8a56b6d6a4518a9805972319369057d685abecc06e5b1394200612b6939141e4', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (7, '019ccce3-b100-751d-a01a-a2d810db138e', 'f3fac38c70f255beef5f4b08904d3b0df867dc5addba4ced11b5d25ad77296d1', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (8, '019ccce3-b100-751d-a01a-a2da943e8ad6', 'c5737a985227adcb6c81c2c13dc1a773c9e624bf1dce5f8b84c8119e49f31162', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (9, '019ccce3-b100-751d-a01a-a2f74166c45d', 'bb44e68d542a25f6d8d45336b6fe5d30f5f6b1acecd59796085815d8eb4c8d9b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (10, '019ccce3-b100-751d-a01a-a2f9e4a0e23c', '8437460f23ad8d4003b58c1ecf432337526113c2287bf21a154d757f22165775', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (11, '019ccce3-b100-751d-a01a-a30820423e0e', '071a61922b94ea259115560e5109bf523ef2519dd3257e71dec00faba102fbb3', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (12, '019ccce3-b100-751d-a01a-a309ed31008d', 'b525f9bcbe66027ebcba59309d9b4a11717bf3b08712edab0a7b10332e289d9b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (13, '019ccce3-b100-751d-a01a-a30a4653c0f1', '5137cdb3394b1605a09e9485aa7b53d1015d22e5fa86ba4ef8d64c8544d86726', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (14, '019ccce3-b100-751d-a01a-a30b87673f9a', '05d4a83c68420d9a7c98e243ea2c72422b0a5efd94f63cdb35d545b5f693e6ed', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (15, '019ccce3-b100-751d-a01a-a31de38f2f73', 'f94d88fded2e4340fb6ee1bd85841db4f0f1554a0762b5c945eb8d4a502142fd', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (16, '019ccce3-b100-751d-a01a-a31fb1671eb3', 'ef122f40030bde857f71d7e7262235e60184be831b2a58ad0b1fcd5883f40205', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (17, '019ccce3-b100-751d-a01a-a32244525c77', '77a4dc92131e693445258e05dd1294a65d495b6c29df2519fb7051aa132ee67e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (18, '019ccce3-b100-751d-a01a-a32367e88143', '1d9bb5d16c62caee08bed712ef43bc3f8d4accefa47a4936705d0f4b8031754d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (19, '019ccce3-b100-751d-a01a-a3275ba92814', '4e9c643396107f2e36906eb3a6e93c1f4c2a003e131f644408924b2ddc536479', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (20, '019ccce3-b100-751d-a01a-a329d3940362', '3529916ee87cdc3dc32aa01bb2b69276bff0048aa4fbc0e61bcec6c48e29fd3c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (21, '019ccce3-b100-751d-a01a-a3387d18fa5a', '4090f4ea4d61ccd44f46ea7e7c4d0a62bc97e70d9cb5c586ff21570a843bccbe', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (22, '019ccce3-b100-751d-a01a-a33ca7eac864', '1c84dcf1ceb6cec69b9a8963b1747e785800c8277f3c5843b4261fb90b195eda', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (23, '019ccce3-b100-751d-a01a-a33e9b518667', '2abf9a9cb57f3f28b07c95c84d99227757d35f5bff8a670cf518c25e3bbfd5ed', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (24, '019ccce3-b100-751d-a01a-a34001b869c0', 'edaaf723af891e6e0086499b46e38361989a22c7ac7d5d6c8e3aa270c59172b4', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (25, '019ccce3-b100-751d-a01a-a341a86d5eff', '613e74cbc482c27dcd757daa3c4e814455ce206f085ab809cb4dcf7cf3b5d34f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (26, '019ccce3-b100-751d-a01a-a34b8a6b3bed', 'be1f67b84d86189fc59051283338910c34d08a94c939d68a0579b41c5d085790', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (27, '019ccce3-b100-751d-a01a-a350edcf7798', '54fb674a2c4ddab52c2ab841728f353da566b374d6108c1a951e341b8e46f6c6', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (28, '019ccce3-b100-751d-a01a-a355a6f6bd40', '2e9feffec9e00e919d71c7a351de22432e149ae52ac007fcec5d226471557978', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (29, '019ccce3-b100-751d-a01a-a359919501da', 'd4124855576970aaac5a4ce8a469d84873585a5446a247763ff64071104b8fce', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (30, '019ccce3-b100-751d-a01a-a35b387c08b8', '647d0fe5517392774d1e6982c068eb8ed40ba00afff76580a3bdaf4b882f4f79', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (31, '019ccce3-b100-751d-a01a-a35d64b938e8', '4d72c1b4c37909a2dae6d1732293a2b28a3e6a4a10bedf978b56b3c2fe839698', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (32, '019ccce3-b100-751d-a01a-a35fc602af5a', '53ebfce560bc54c0a38808c26441f205dc598c41414a6a55bd15c835fadb3d7c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (33, '019ccce3-b100-751d-a01a-a36912929f59', 'a0087f98c4ef183ab4f09333a422ed8db0e1383fa5639abad557155f562dc637', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (34, '019ccce3-b100-751d-a01a-a36b014b690b', '11d4fb5dc5ca91b9478429b37c36e1ade2f72b0113e30051407d4f519ff25f8a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (35, '019ccce3-b100-751d-a01a-a37564a390d2', 'ea8ba735713a8482fa5fd3ebf9143ed0f3aa0954a41d54f76345382c5b132253', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (36, '019ccce3-b100-751d-a01a-a379198f1f83', '4cea3f2e8a080f67f9c9acff33d6659055ffffa02747a20aaaa46d2a38d359ef', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (37, '019ccce3-b100-751d-a01a-a37bc380a1c8', '91f2f6b9d91e2d34ed1f86acf4c4241088edaca9bc7d2584acf5315a608ed0fe', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (38, '019ccce3-b100-751d-a01a-a3858caec2bd', '004ea5669a1077fe8585d191ab631f3a10e4ef2c2841dfb2fc23a86937e56335', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (39, '019ccce3-b100-751d-a01a-a38756d24c99', '96078e012069f04fe5c17cf32101dc525a35ee8680d0e4f98ab83ea1d9592f97', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (40, '019ccce3-b100-751d-a01a-a388bbd4f457', 'f9d4fbd58431a51e96b9013f459450462c4f5fe3804ce9d7e115f5aa0c2cf801', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (41, '019ccce3-b100-751d-a01a-a38977bdc799', '7460780d351a2a20d498b52cf8f5b5ba9ad7da39d8a8d135ff58fdc1799ec39c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (42, '019ccce3-b100-751d-a01a-a38b164d9e59', '118f0e74f08d1fa7337adc901a92c0df00742f7bddb529940f607e8fd2bffa6b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (43, '019ccce3-b100-751d-a01a-a38d8e055f2c', 'bb38cd0fc4047ee75d61ca6bd373747fd53a64129501b16bb31866c43192ea84', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (44, '019ccce3-b100-751d-a01a-a38fe7bbb9cd', '2b967349918261d49570f220e3a8a171d72c15d823bb18d7483ff1704c69b6d8', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (45, '019ccce3-b100-751d-a01a-a391ce80f132', '5b754bff37e112a0c788ddffe6d92c532dd002d275ac15783b3913955f2fc8ef', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (46, '019ccce3-b100-751d-a01a-a393c0f30cd1', 'cf7482cb7e07426296fae7721a14a91613bc18fd2709c937bad08c97768e96ea', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (47, '019ccce3-b100-751d-a01a-a3956605fdb8', '6556e2a91c312135b837c7b88a212ab22335c70d167be54c84ece0f0da5a6939', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (48, '019ccce3-b100-751d-a01a-a397b4814224', 'ea3c11029d27062a603ba32e5894fdbae3c297d3dd9df11d82f390f890a110b2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (49, '019ccce3-b100-751d-a01a-a39957095353', 'abc40fd3194018e8fc89cbede24dafe2297fac808c3980b6395a5bf5d0b31eb6', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (50, '019ccce3-b100-751d-a01a-a39b6e995af5', '3df7bf870d81b132dd16fc105c7c1e278745e3f3f16734e1575c0d3aefe09252', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (51, '019ccce3-b100-751d-a01a-a39d54edd883', 'd5269f333f5c0e40a4beb099527975407aaa0193c4b7ab42dc0b296d41175fe5', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (52, '019ccce3-b100-751d-a01a-a39f910f063f', '116b018ac858373e24e755bcd22a7a41dbc4073f4f4c9c8d2d899c6b4418f11d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (53, '019ccce3-b100-751d-a01a-a3a10b47169c', '9f154d7007d039f4af28600575c82784405f7532a99a9ddf16a69e5bc49a246a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (54, '019ccce3-b100-751d-a01a-a3a2dfff53e1', 'be637dfb4fc7b33e1b18c2095e5f9af1aed296185508b51f87c25ac1ab7f7e5d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (55, '019ccce3-b100-751d-a01a-a3a44e221e4d', '77e315da5620d42946e3a1d5dffe6a2071dbc91b4fd78efb98034ab85827d1ce', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (56, '019ccce3-b100-751d-a01a-a3a50e173b55', '996707126c1a4cabf36c0955f241ecb04042c8c67164f3d935208b272df9a2f9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (57, '019ccce3-b100-751d-a01a-a3a7d60eac7d', 'bdd26ea00517a3465e32831d77c6b800c6e6570dda23791b7b52c6a50f92a2e0', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (58, '019ccce3-b100-751d-a01a-a3a9f34b7efc', 'd0a9ea418ee71c95d156128587ce3303af08a0b70c3c00df61c6869e6832eced', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (59, '019ccce3-b100-751d-a01a-a3abc2ba4b12', '99264c94ba93d6db6e93db16b94a258e9726c2e600db07e0c830151dcc5eb65d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (60, '019ccce3-b100-751d-a01a-a3ad03261e87', '17df719e9a43aa6365ec396e0a517f52f52087bcde8c8752a0015181473e799e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (61, '019ccce3-b100-751d-a01a-a3af684e280d', 'f75261b614938bc0829b8e518666f93a5dc8e395710b4b142fb7e5a63929b030', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (62, '019ccce3-b100-751d-a01a-a3b167e20f77', 'ff93ac18f9a75863b3bc0d4198f5409317e1b1c4f91f0f076363f639beddcc0e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (63, '019ccce3-b100-751d-a01a-a3b364774d9e', '9fec3c0c5f4e6c8c06ab494b836d534ec8b2cf98dcd69ff6dbbcdab119eee706', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (64, '019ccce3-b100-751d-a01a-a3b4283b4c82', 'fedc2f1fc7db79f22067f967856fc4857295ea72b1c87f7355273e2cb09430fc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (65, '019ccce3-b100-751d-a01a-a3b5f2f61a9f', '51bc6fc49e140553998f01280f86fd0a5f49fffa0642da88fe8bcaf970e5caef', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (66, '019ccce3-b100-751d-a01a-a3b77795e964', 'd35f898ed59882b291b4b7032423a37a579babcf2cf77f7911afa937d5c9d078', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (67, '019ccce3-b100-751d-a01a-a3b912529964', '7df96e0f1e87ff048f7cdf687bf65b92fb0a4a2458ccfd410ed79de77fe0d920', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (68, '019ccce3-b100-751d-a01a-a3bbe0049ca9', '1fa8c333e3ab15835e0baa8c3f2d86fb418fdc8414593ff4853475026d18848d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (69, '019ccce3-b100-751d-a01a-a3bd32d1417f', 'a1e354018f92336ea5217536d50ef8510a0ac9c05f4b4b4f9524d9457da7b15f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (70, '019ccce3-b100-751d-a01a-a3bf1eb1103c', 'deda04928d4e9313843f42ca2186084191c97777b3dd017cf91bc1612c2e560d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (71, '019ccce3-b100-751d-a01a-a3c1431e823a', '4480458d55d58356719371d47d93a62205f6d54c671778854c7981b11e109d21', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (72, '019ccce3-b100-751d-a01a-a3c37f8f178c', 'ff20f4b246ca285f6f1e7e13e534655dfc92771fb3a0a1564a4387d0f74d03d8', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (73, '019ccce3-b100-751d-a01a-a3c57cce0fff', 'f5ed192081e456a803aefc58b53e56e9ce2f6f533a0589a5ef33675d8b7981d1', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (74, '019ccce3-b100-751d-a01a-a3c7c9f391b8', '8ef44ff7ce4fa53ac24a951516a4db13cd87923aaba2c33f5f5657473f5ba9e6', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (75, '019ccce3-b100-751d-a01a-a3c9a411de2b', '02c0e5e9dd2a778ecf63700b43e9346f1ea295ce6771ed94d876884c1c22056a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (76, '019ccce3-b100-751d-a01a-a3cb3a8c8508', '5dcc3ad5796db1b1ea47285210f9e5c7a737557e76e060d792bcd0981b0d4edc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (77, '019ccce3-b100-751d-a01a-a3cc733b4f6e', '28ed1c657a929af8354f7a5b19868caddaece67b6cef2bf11643c707fab47ad5', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (78, '019ccce3-b100-751d-a01a-a3d59e13accc', '42251409d9376bf76c6b59baf6ac03df5e2c18f59f2912f5dd40dda43098cde9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (79, '019ccce3-b100-751d-a01a-a3d9ab61fadc', 'f1a321b53d65cf04176f8cc80ef64465fe2bf2419b189fd06f47c511501295f5', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (80, '019ccce3-b100-751d-a01a-a3e5dd25c91a', 'b913f0d78e949950d0368cf2fa603a6fe5cfa18f4a66c25dd77cf8576a985bdb', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (81, '019ccce3-b100-751d-a01a-a3e621375f7f', 'd01649832bbccebb4531d3f8b1d5b0e62e9017c1593bfafa3ebde73f39b8e57b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (82, '019ccce3-b100-751d-a01a-a3e84a88f3de', '318368ed50d3904346a74c64a314d0839320c28445f487c90b88027f5eec42fd', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (83, '019ccce3-b100-751d-a01a-a3e9bf17cdc8', '57479f7c4cfb99673036f2eaeb570d5ba1ed99e06bc8399cb14ace7a51b86c52', '2026-01-15 09:00:00');


--
-- Data for Name: secret_ballots; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: secret_marks; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: services; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.services VALUES ('019ccce3-b100-751d-a01a-a3767f1cb212', 'mail', 'Mail', 'mail', 'For everybody.', 'mail.example.org', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: setup_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setup_tokens VALUES ('0fcc370208210e3ef82d59b74dc39664bf4315a9280f4a0d2e07669eb63de8af', '2026-01-01 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: sharing_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sharing_runs VALUES ('019ccce3-b100-751d-a01a-a3cd58987019', '019ccce3-b100-751d-a01a-a3c0c3dd421a', '2026-01', '2026-04-10', '019ccce3-b100-751d-a01a-a3ce8dfbe8fa', '019ccce3-b100-751d-a01a-a3d6bead2e42', 3129, 3129, 0, '019ccce3-b100-751d-a01a-a2897cd74ffe', '019ccce3-b100-751d-a01a-a28726fa2536', '{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-751d-a01a-a28c8ce4d59b","sharing.fixed":"019ccce3-b100-751d-a01a-a28a7a47ef40","sharing.floor":"019ccce3-b100-751d-a01a-a28bf2f834ab","sharing.method":"019ccce3-b100-751d-a01a-a2897cd74ffe","sharing.weight full":"019ccce3-b100-751d-a01a-a28db9cb3b3a","sharing.weight organisation":"019ccce3-b100-751d-a01a-a28f7bc1a6b5","sharing.weight supporting":"019ccce3-b100-751d-a01a-a28ed00e05f8"},"weights":{"full":1,"organisation":3,"supporting":0}}', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-08 10:00:00');
INSERT INTO public.sharing_runs VALUES ('019ccce3-b100-751d-a01a-a3da99e7d99e', '019ccce3-b100-751d-a01a-a3c0c3dd421a', '2026-02', '2026-04-10', '019ccce3-b100-751d-a01a-a3dbe11ae13d', NULL, 5696, 4720, 0, '019ccce3-b100-751d-a01a-a2897cd74ffe', '019ccce3-b100-751d-a01a-a28726fa2536', '{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-751d-a01a-a28c8ce4d59b","sharing.fixed":"019ccce3-b100-751d-a01a-a28a7a47ef40","sharing.floor":"019ccce3-b100-751d-a01a-a28bf2f834ab","sharing.method":"019ccce3-b100-751d-a01a-a2897cd74ffe","sharing.weight full":"019ccce3-b100-751d-a01a-a28db9cb3b3a","sharing.weight organisation":"019ccce3-b100-751d-a01a-a28f7bc1a6b5","sharing.weight supporting":"019ccce3-b100-751d-a01a-a28ed00e05f8"},"weights":{"full":1,"organisation":3,"supporting":0}}', '019ccce3-b100-751d-a01a-a291954b43a8', '2026-03-08 10:00:00');


--
-- Data for Name: sign_in_attempts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_attempts VALUES ('a', 'm', '::1', '2026-01-01 09:00:00');


--
-- Data for Name: sites; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sites VALUES ('019ccce3-b100-751d-a01a-a35c04791310', 'cellar', 'Cellar', 'Jaca', NULL, 'Two keys.', NULL, '2026-03-05 10:00:00');
INSERT INTO public.sites VALUES ('019ccce3-b100-751d-a01a-a35e9b9f3f31', 'hall', 'Hall', 'Jaca', '019ccce3-b100-751d-a01a-a35ad6c9de89', 'Two keys.', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: software; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.software VALUES ('019ccce3-b100-751d-a01a-a368410a5a04', 'debian', 'Debian', '', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-751d-a01a-a378bb20e313', 'stalwart', 'Stalwart', 'AGPL-3.0', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-751d-a01a-a398c3b80c0a', 'incus', 'Incus', '', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-751d-a01a-a39ca8ea0f8f', 'rspamd', 'Rspamd', '', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-751d-a01a-a3a35a4a7bd1', 'unused', 'Unused', 'MIT', 'Tried once.', '2026-03-02', '2026-03-05 10:00:00');


--
-- Data for Name: uncleared_boxes; Type: TABLE DATA; Schema: public; Owner: -
--



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
-- Name: api_token_uses api_token_uses_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_token_uses
    ADD CONSTRAINT api_token_uses_pkey PRIMARY KEY (token_id);


--
-- Name: api_tokens api_tokens_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT api_tokens_number_key UNIQUE (number);


--
-- Name: api_tokens api_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT api_tokens_pkey PRIMARY KEY (id);


--
-- Name: api_tokens api_tokens_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT api_tokens_token_hash_key UNIQUE (token_hash);


--
-- Name: assets assets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assets
    ADD CONSTRAINT assets_pkey PRIMARY KEY (id);


--
-- Name: assets assets_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assets
    ADD CONSTRAINT assets_slug_key UNIQUE (slug);


--
-- Name: authorities authorities_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authorities
    ADD CONSTRAINT authorities_pkey PRIMARY KEY (id);


--
-- Name: candidacies candidacies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.candidacies
    ADD CONSTRAINT candidacies_pkey PRIMARY KEY (decision_id, member_id);


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
-- Name: contacts contacts_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contacts
    ADD CONSTRAINT contacts_number_key UNIQUE (number);


--
-- Name: contacts contacts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contacts
    ADD CONSTRAINT contacts_pkey PRIMARY KEY (id);


--
-- Name: costs costs_asset_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.costs
    ADD CONSTRAINT costs_asset_id_number_key UNIQUE (asset_id, number);


--
-- Name: costs costs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.costs
    ADD CONSTRAINT costs_pkey PRIMARY KEY (id);


--
-- Name: costs costs_service_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.costs
    ADD CONSTRAINT costs_service_id_number_key UNIQUE (service_id, number);


--
-- Name: costs costs_site_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.costs
    ADD CONSTRAINT costs_site_id_number_key UNIQUE (site_id, number);


--
-- Name: credentials credentials_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_pkey PRIMARY KEY (member_id);


--
-- Name: decision_counts decision_counts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_counts
    ADD CONSTRAINT decision_counts_pkey PRIMARY KEY (decision_id);


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
-- Name: further_places further_places_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.further_places
    ADD CONSTRAINT further_places_pkey PRIMARY KEY (id);


--
-- Name: further_places further_places_service_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.further_places
    ADD CONSTRAINT further_places_service_id_number_key UNIQUE (service_id, number);


--
-- Name: installations installations_asset_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installations
    ADD CONSTRAINT installations_asset_id_number_key UNIQUE (asset_id, number);


--
-- Name: installations installations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installations
    ADD CONSTRAINT installations_pkey PRIMARY KEY (id);


--
-- Name: installations installations_service_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installations
    ADD CONSTRAINT installations_service_id_number_key UNIQUE (service_id, number);


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
-- Name: measures measures_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measures
    ADD CONSTRAINT measures_pkey PRIMARY KEY (id);


--
-- Name: measures measures_service_id_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measures
    ADD CONSTRAINT measures_service_id_slug_key UNIQUE (service_id, slug);


--
-- Name: member_imports member_imports_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_imports
    ADD CONSTRAINT member_imports_pkey PRIMARY KEY (id);


--
-- Name: member_particulars member_particulars_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_particulars
    ADD CONSTRAINT member_particulars_pkey PRIMARY KEY (member_id);


--
-- Name: member_people member_people_member_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_people
    ADD CONSTRAINT member_people_member_id_number_key UNIQUE (member_id, number);


--
-- Name: member_people member_people_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_people
    ADD CONSTRAINT member_people_pkey PRIMARY KEY (id);


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
-- Name: places places_asset_id_valid_from_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_asset_id_valid_from_key UNIQUE (asset_id, valid_from);


--
-- Name: places places_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_pkey PRIMARY KEY (id);


--
-- Name: places places_service_id_valid_from_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_service_id_valid_from_key UNIQUE (service_id, valid_from);


--
-- Name: pool_participants pool_participants_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pool_participants
    ADD CONSTRAINT pool_participants_pkey PRIMARY KEY (id);


--
-- Name: pool_sources pool_sources_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pool_sources
    ADD CONSTRAINT pool_sources_pkey PRIMARY KEY (id);


--
-- Name: pools pools_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pools
    ADD CONSTRAINT pools_pkey PRIMARY KEY (id);


--
-- Name: pools pools_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pools
    ADD CONSTRAINT pools_slug_key UNIQUE (slug);


--
-- Name: portions portions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.portions
    ADD CONSTRAINT portions_pkey PRIMARY KEY (id);


--
-- Name: postings postings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.postings
    ADD CONSTRAINT postings_pkey PRIMARY KEY (id);


--
-- Name: providers providers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.providers
    ADD CONSTRAINT providers_pkey PRIMARY KEY (id);


--
-- Name: providers providers_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.providers
    ADD CONSTRAINT providers_slug_key UNIQUE (slug);


--
-- Name: readings readings_measure_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings
    ADD CONSTRAINT readings_measure_id_number_key UNIQUE (measure_id, number);


--
-- Name: readings readings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings
    ADD CONSTRAINT readings_pkey PRIMARY KEY (id);


--
-- Name: responsibilities responsibilities_asset_id_area_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.responsibilities
    ADD CONSTRAINT responsibilities_asset_id_area_key UNIQUE (asset_id, area);


--
-- Name: responsibilities responsibilities_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.responsibilities
    ADD CONSTRAINT responsibilities_pkey PRIMARY KEY (id);


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
-- Name: secret_ballots secret_ballots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret_ballots
    ADD CONSTRAINT secret_ballots_pkey PRIMARY KEY (decision_id, tracker);


--
-- Name: secret_marks secret_marks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret_marks
    ADD CONSTRAINT secret_marks_pkey PRIMARY KEY (decision_id, member_id);


--
-- Name: services services_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.services
    ADD CONSTRAINT services_pkey PRIMARY KEY (id);


--
-- Name: services services_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.services
    ADD CONSTRAINT services_slug_key UNIQUE (slug);


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
-- Name: sharing_runs sharing_runs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sharing_runs
    ADD CONSTRAINT sharing_runs_pkey PRIMARY KEY (id);


--
-- Name: sign_in_attempts sign_in_attempts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_attempts
    ADD CONSTRAINT sign_in_attempts_pkey PRIMARY KEY (id);


--
-- Name: sites sites_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sites
    ADD CONSTRAINT sites_pkey PRIMARY KEY (id);


--
-- Name: sites sites_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sites
    ADD CONSTRAINT sites_slug_key UNIQUE (slug);


--
-- Name: software software_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.software
    ADD CONSTRAINT software_pkey PRIMARY KEY (id);


--
-- Name: software software_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.software
    ADD CONSTRAINT software_slug_key UNIQUE (slug);


--
-- Name: uncleared_boxes uncleared_boxes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.uncleared_boxes
    ADD CONSTRAINT uncleared_boxes_pkey PRIMARY KEY (decision_id);


--
-- Name: access_tokens_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX access_tokens_member ON public.access_tokens USING btree (member_id);


--
-- Name: api_tokens_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_tokens_member ON public.api_tokens USING btree (member_id);


--
-- Name: authorities_decision; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX authorities_decision ON public.authorities USING btree (decision_id);


--
-- Name: candidacies_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX candidacies_member ON public.candidacies USING btree (member_id);


--
-- Name: charges_dues_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX charges_dues_once ON public.charges USING btree (member_id, period) WHERE (run_id IS NOT NULL);


--
-- Name: charges_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX charges_member ON public.charges USING btree (member_id, due_on, amount_minor, period, class_id, sharing_run_id);


--
-- Name: charges_period; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX charges_period ON public.charges USING btree (period);


--
-- Name: charges_portion_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX charges_portion_once ON public.charges USING btree (sharing_run_id, member_id) WHERE (sharing_run_id IS NOT NULL);


--
-- Name: charges_run; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX charges_run ON public.charges USING btree (run_id, id);


--
-- Name: circle_members_circle; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX circle_members_circle ON public.circle_members USING btree (circle_id);


--
-- Name: circle_members_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX circle_members_member ON public.circle_members USING btree (member_id);


--
-- Name: contacts_sort; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contacts_sort ON public.contacts USING btree (sort_key, number);


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
-- Name: further_places_host; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX further_places_host ON public.further_places USING btree (host_id);


--
-- Name: installations_software; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX installations_software ON public.installations USING btree (software_id);


--
-- Name: member_imports_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX member_imports_member ON public.member_imports USING btree (member_id);


--
-- Name: member_statuses_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX member_statuses_member ON public.member_statuses USING btree (member_id, valid_from);


--
-- Name: members_class; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX members_class ON public.members USING btree (class_id, sort_key, number, status, kind);


--
-- Name: members_counted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX members_counted ON public.members USING btree (class_id, status, kind);


--
-- Name: members_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX members_email ON public.members USING btree (email);


--
-- Name: members_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX members_key ON public.members USING hash (search_key);


--
-- Name: members_pages; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX members_pages ON public.members USING btree (sort_key, number, status, kind);


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
-- Name: pool_participants_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX pool_participants_member ON public.pool_participants USING btree (member_id);


--
-- Name: pool_participants_pool; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX pool_participants_pool ON public.pool_participants USING btree (pool_id, valid_from);


--
-- Name: pool_sources_pool; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX pool_sources_pool ON public.pool_sources USING btree (pool_id, "position");


--
-- Name: portions_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX portions_member ON public.portions USING btree (member_id) WHERE (member_id IS NOT NULL);


--
-- Name: portions_run; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX portions_run ON public.portions USING btree (run_id, id);


--
-- Name: postings_entry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX postings_entry ON public.postings USING btree (entry_id);


--
-- Name: postings_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX postings_member ON public.postings USING btree (member_id);


--
-- Name: readings_by_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_by_member ON public.readings USING btree (member_id, day) WHERE (member_id IS NOT NULL);


--
-- Name: readings_of_circle; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX readings_of_circle ON public.readings USING btree (measure_id, circle_id, day) WHERE ((struck_at IS NULL) AND (circle_id IS NOT NULL));


--
-- Name: readings_of_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_of_day ON public.readings USING btree (measure_id, day);


--
-- Name: readings_of_member; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX readings_of_member ON public.readings USING btree (measure_id, member_id, day) WHERE ((struck_at IS NULL) AND (member_id IS NOT NULL));


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
-- Name: sharing_runs_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX sharing_runs_once ON public.sharing_runs USING btree (pool_id, period) WHERE (reversal_entry_id IS NULL);


--
-- Name: sharing_runs_pool; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sharing_runs_pool ON public.sharing_runs USING btree (pool_id, period);


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
-- Name: readings readings_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER readings_keep BEFORE UPDATE OF id, measure_id, number, member_id, circle_id, day, quantity_millionths, is_reset, source, recorded_by, recorded_at ON public.readings FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: readings readings_stay; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER readings_stay BEFORE DELETE ON public.readings FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: readings readings_struck_once; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER readings_struck_once BEFORE UPDATE ON public.readings FOR EACH ROW WHEN ((old.struck_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


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
-- Name: api_token_uses api_token_uses_token_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_token_uses
    ADD CONSTRAINT api_token_uses_token_id_fkey FOREIGN KEY (token_id) REFERENCES public.api_tokens(id);


--
-- Name: api_tokens api_tokens_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT api_tokens_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: candidacies candidacies_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.candidacies
    ADD CONSTRAINT candidacies_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: candidacies candidacies_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.candidacies
    ADD CONSTRAINT candidacies_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


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
-- Name: charges charges_sharing_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.charges
    ADD CONSTRAINT charges_sharing_run_id_fkey FOREIGN KEY (sharing_run_id) REFERENCES public.sharing_runs(id);


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
-- Name: contacts contacts_site_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contacts
    ADD CONSTRAINT contacts_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);


--
-- Name: costs costs_asset_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.costs
    ADD CONSTRAINT costs_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES public.assets(id);


--
-- Name: costs costs_service_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.costs
    ADD CONSTRAINT costs_service_id_fkey FOREIGN KEY (service_id) REFERENCES public.services(id);


--
-- Name: costs costs_site_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.costs
    ADD CONSTRAINT costs_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);


--
-- Name: credentials credentials_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credentials
    ADD CONSTRAINT credentials_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: decision_counts decision_counts_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_counts
    ADD CONSTRAINT decision_counts_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


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
-- Name: further_places further_places_host_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.further_places
    ADD CONSTRAINT further_places_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.assets(id);


--
-- Name: further_places further_places_service_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.further_places
    ADD CONSTRAINT further_places_service_id_fkey FOREIGN KEY (service_id) REFERENCES public.services(id);


--
-- Name: installations installations_asset_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installations
    ADD CONSTRAINT installations_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES public.assets(id);


--
-- Name: installations installations_service_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installations
    ADD CONSTRAINT installations_service_id_fkey FOREIGN KEY (service_id) REFERENCES public.services(id);


--
-- Name: installations installations_software_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installations
    ADD CONSTRAINT installations_software_id_fkey FOREIGN KEY (software_id) REFERENCES public.software(id);


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
-- Name: measures measures_service_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measures
    ADD CONSTRAINT measures_service_id_fkey FOREIGN KEY (service_id) REFERENCES public.services(id);


--
-- Name: member_imports member_imports_measure_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_imports
    ADD CONSTRAINT member_imports_measure_id_fkey FOREIGN KEY (measure_id) REFERENCES public.measures(id);


--
-- Name: member_imports member_imports_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_imports
    ADD CONSTRAINT member_imports_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: member_particulars member_particulars_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_particulars
    ADD CONSTRAINT member_particulars_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: member_people member_people_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_people
    ADD CONSTRAINT member_people_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES public.authorities(id);


--
-- Name: member_people member_people_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_people
    ADD CONSTRAINT member_people_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


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
-- Name: places places_asset_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES public.assets(id);


--
-- Name: places places_host_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_host_id_fkey FOREIGN KEY (host_id) REFERENCES public.assets(id);


--
-- Name: places places_service_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_service_id_fkey FOREIGN KEY (service_id) REFERENCES public.services(id);


--
-- Name: places places_site_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);


--
-- Name: pool_participants pool_participants_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pool_participants
    ADD CONSTRAINT pool_participants_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: pool_participants pool_participants_pool_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pool_participants
    ADD CONSTRAINT pool_participants_pool_id_fkey FOREIGN KEY (pool_id) REFERENCES public.pools(id);


--
-- Name: pool_sources pool_sources_asset_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pool_sources
    ADD CONSTRAINT pool_sources_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES public.assets(id);


--
-- Name: pool_sources pool_sources_pool_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pool_sources
    ADD CONSTRAINT pool_sources_pool_id_fkey FOREIGN KEY (pool_id) REFERENCES public.pools(id);


--
-- Name: pool_sources pool_sources_service_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pool_sources
    ADD CONSTRAINT pool_sources_service_id_fkey FOREIGN KEY (service_id) REFERENCES public.services(id);


--
-- Name: pool_sources pool_sources_site_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pool_sources
    ADD CONSTRAINT pool_sources_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);


--
-- Name: pools pools_reserved_measure_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pools
    ADD CONSTRAINT pools_reserved_measure_id_fkey FOREIGN KEY (reserved_measure_id) REFERENCES public.measures(id);


--
-- Name: pools pools_use_measure_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pools
    ADD CONSTRAINT pools_use_measure_id_fkey FOREIGN KEY (use_measure_id) REFERENCES public.measures(id);


--
-- Name: portions portions_circle_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.portions
    ADD CONSTRAINT portions_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES public.circles(id);


--
-- Name: portions portions_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.portions
    ADD CONSTRAINT portions_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: portions portions_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.portions
    ADD CONSTRAINT portions_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.sharing_runs(id);


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
-- Name: readings readings_circle_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings
    ADD CONSTRAINT readings_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES public.circles(id);


--
-- Name: readings readings_measure_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings
    ADD CONSTRAINT readings_measure_id_fkey FOREIGN KEY (measure_id) REFERENCES public.measures(id);


--
-- Name: readings readings_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings
    ADD CONSTRAINT readings_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: readings readings_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings
    ADD CONSTRAINT readings_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.members(id);


--
-- Name: readings readings_struck_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings
    ADD CONSTRAINT readings_struck_by_fkey FOREIGN KEY (struck_by) REFERENCES public.members(id);


--
-- Name: responsibilities responsibilities_asset_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.responsibilities
    ADD CONSTRAINT responsibilities_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES public.assets(id);


--
-- Name: responsibilities responsibilities_circle_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.responsibilities
    ADD CONSTRAINT responsibilities_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES public.circles(id);


--
-- Name: responsibilities responsibilities_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.responsibilities
    ADD CONSTRAINT responsibilities_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


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
-- Name: secret_ballots secret_ballots_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret_ballots
    ADD CONSTRAINT secret_ballots_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: secret_marks secret_marks_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret_marks
    ADD CONSTRAINT secret_marks_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: sharing_runs sharing_runs_due_day_value_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sharing_runs
    ADD CONSTRAINT sharing_runs_due_day_value_id_fkey FOREIGN KEY (due_day_value_id) REFERENCES public.rule_values(id);


--
-- Name: sharing_runs sharing_runs_entry_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sharing_runs
    ADD CONSTRAINT sharing_runs_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.journal_entries(id);


--
-- Name: sharing_runs sharing_runs_method_value_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sharing_runs
    ADD CONSTRAINT sharing_runs_method_value_id_fkey FOREIGN KEY (method_value_id) REFERENCES public.rule_values(id);


--
-- Name: sharing_runs sharing_runs_pool_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sharing_runs
    ADD CONSTRAINT sharing_runs_pool_id_fkey FOREIGN KEY (pool_id) REFERENCES public.pools(id);


--
-- Name: sharing_runs sharing_runs_posted_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sharing_runs
    ADD CONSTRAINT sharing_runs_posted_by_fkey FOREIGN KEY (posted_by) REFERENCES public.members(id);


--
-- Name: sharing_runs sharing_runs_reversal_entry_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sharing_runs
    ADD CONSTRAINT sharing_runs_reversal_entry_id_fkey FOREIGN KEY (reversal_entry_id) REFERENCES public.journal_entries(id);


--
-- Name: sites sites_provider_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sites
    ADD CONSTRAINT sites_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.providers(id);


--
-- Name: uncleared_boxes uncleared_boxes_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.uncleared_boxes
    ADD CONSTRAINT uncleared_boxes_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- PostgreSQL database dump complete
--


