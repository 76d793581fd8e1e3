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
    operating_system text NOT NULL COLLATE pg_catalog."C",
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
    CONSTRAINT costs_amount_minor_check CHECK ((amount_minor > 0)),
    CONSTRAINT costs_basis_check CHECK ((basis = ANY (ARRAY['monthly'::text, 'yearly'::text, 'purchase'::text, 'power'::text]))),
    CONSTRAINT costs_check CHECK ((valid_until >= valid_from)),
    CONSTRAINT costs_check1 CHECK (((asset_id IS NULL) <> (service_id IS NULL))),
    CONSTRAINT costs_check2 CHECK (((basis = 'power'::text) = (amount_minor IS NULL))),
    CONSTRAINT costs_check3 CHECK (((basis = 'purchase'::text) = (life_months IS NOT NULL))),
    CONSTRAINT costs_check4 CHECK ((((basis = 'power'::text) = (watts IS NOT NULL)) AND ((basis = 'power'::text) = (tariff_millionths IS NOT NULL)))),
    CONSTRAINT costs_life_months_check CHECK ((life_months > 0)),
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
    expires_at timestamp without time zone NOT NULL
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
-- Name: services; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.services (
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    purpose text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    software text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    licence text NOT NULL COLLATE pg_catalog."C",
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
-- Data for Name: __diesel_schema_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000001', '2026-11-24 16:48:51.788753');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000002', '2026-11-24 16:48:51.795602');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000003', '2026-11-24 16:48:51.81807');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000004', '2026-11-24 16:48:51.821477');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000005', '2026-11-24 16:48:51.833303');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000006', '2026-11-24 16:48:51.847539');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000007', '2026-11-24 16:48:51.850818');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000008', '2026-11-24 16:48:51.874864');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000009', '2026-11-24 16:48:51.879082');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000010', '2026-11-24 16:48:51.888517');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000013', '2026-11-24 16:48:51.893605');


--
-- Data for Name: access_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_tokens VALUES ('e1aab3ea73080294a36967bfe3f65274990aa833fae8e7b6eefd5e543ac9944e', '019cbd70-9d00-764c-b653-711cd2b16f81', 'invitation', '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-01-01 09:00:00', '2026-01-15 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES ('019cbd70-9d00-764c-b653-7111a1993da0', '1000', 'account-1000', 'asset', '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.accounts VALUES ('019cbd70-9d00-764c-b653-7112e6b97857', '1010', 'account-1010', 'asset', '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.accounts VALUES ('019cbd70-9d00-764c-b653-7113044f5e2c', '1090', 'account-1090', 'asset', '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.accounts VALUES ('019cbd70-9d00-764c-b653-7114cd7eba56', '1200', 'account-1200', 'asset', '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.accounts VALUES ('019cbd70-9d00-764c-b653-7115b6be09ae', '4000', 'account-4000', 'income', '019cbd70-9d00-764c-b653-70c4ab6215cb');


--
-- Data for Name: agreement_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement_versions VALUES ('019cbd70-9d00-764c-b653-70eab27e71e6', '019cbd70-9d00-764c-b653-70e92cbf286f', 1, NULL, '## Foundations {#foundations}

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
', '97697dcf15959317188b81f6889c51182a36eac1c496f9f4d6cb091e60d18b9a', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.agreement_versions VALUES ('019cbd70-9d00-764c-b653-71050b1b856f', '019cbd70-9d00-764c-b653-71040d6f68c6', 1, NULL, '## What is due {#what-is-due}

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
', '903a322990ba219f0f530f9385b9f7208751ce08b2e68a9b1b8fb0edc10c50b4', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.agreement_versions VALUES ('019cbd70-9d00-764c-b653-7150a81b883b', '019cbd70-9d00-764c-b653-71040d6f68c6', 2, '019cbd70-9d00-764c-b653-71050b1b856f', '## What is due {#what-is-due}

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

New words.', '6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e', '2026-01-15', '2026-01-15 09:00:00', '019cbd70-9d00-764c-b653-714f99f38b87');


--
-- Data for Name: agreements; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreements VALUES ('019cbd70-9d00-764c-b653-70e92cbf286f', 'bylaws', 'Bylaws', 'bylaws', 'public', '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-01-01 09:00:00');
INSERT INTO public.agreements VALUES ('019cbd70-9d00-764c-b653-71040d6f68c6', 'dues-policy', 'Dues policy', 'policy', 'public', '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-01-01 09:00:00');


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

INSERT INTO public.assets VALUES ('019cbd70-9d00-764c-b653-71a3a0def33f', 'vm-1', 'VM 1', '64 GB', 'Debian 13', NULL, '2026-03-05 10:00:00');
INSERT INTO public.assets VALUES ('019cbd70-9d00-764c-b653-71af34b95e8c', 'steel', 'Steel', '64 GB', 'Debian 13', NULL, '2026-03-05 10:00:00');
INSERT INTO public.assets VALUES ('019cbd70-9d00-764c-b653-719a86e895ed', 'iron', 'Iron', '64 GB', 'Debian 13', '2026-03-01', '2026-03-05 10:00:00');


--
-- Data for Name: authorities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.authorities VALUES ('019cbd70-9d00-764c-b653-70c4ab6215cb', 'decision', '019cbd70-9d00-764c-b653-70a93e6f9ccf', NULL, NULL, NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019cbd70-9d00-764c-b653-711893a81417', 'delegated_power', NULL, 'membership_secretary', '019cbd70-9d00-764c-b653-70c8e10b19d2', NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019cbd70-9d00-764c-b653-714f99f38b87', 'decision', '019cbd70-9d00-764c-b653-71275f34e858', NULL, NULL, NULL, NULL, NULL, '2026-01-15 09:00:00');


--
-- Data for Name: charges; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.charges VALUES ('019cbd70-9d00-764c-b653-717d6c6ee64c', '019cbd70-9d00-764c-b653-717c4689e701', '019cbd70-9d00-764c-b653-70e2ec4b0d51', '019cbd70-9d00-764c-b653-70c5545f8275', '2026-02', '2026-02-10', 1500, '019cbd70-9d00-764c-b653-715e024fe9f6');
INSERT INTO public.charges VALUES ('019cbd70-9d00-764c-b653-717e4fb773e4', '019cbd70-9d00-764c-b653-717c4689e701', '019cbd70-9d00-764c-b653-7119160f2237', '019cbd70-9d00-764c-b653-70c5545f8275', '2026-02', '2026-02-10', 1500, '019cbd70-9d00-764c-b653-715e024fe9f6');
INSERT INTO public.charges VALUES ('019cbd70-9d00-764c-b653-717f8690a1f6', '019cbd70-9d00-764c-b653-717c4689e701', '019cbd70-9d00-764c-b653-711cd2b16f81', '019cbd70-9d00-764c-b653-70c5545f8275', '2026-02', '2026-02-10', 1500, '019cbd70-9d00-764c-b653-715e024fe9f6');


--
-- Data for Name: circle_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circle_members VALUES ('019cbd70-9d00-764c-b653-71617ffd992d', '019cbd70-9d00-764c-b653-7160e01515d4', '019cbd70-9d00-764c-b653-7119160f2237', '2026-01-15', NULL, '019cbd70-9d00-764c-b653-714f99f38b87');


--
-- Data for Name: circles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circles VALUES ('019cbd70-9d00-764c-b653-7160e01515d4', 'machines', 'Machines', 'Care.', NULL, '2026-01-15', '019cbd70-9d00-764c-b653-714f99f38b87', '2026-01-15 09:00:00');


--
-- Data for Name: classes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.classes VALUES ('019cbd70-9d00-764c-b653-70c5545f8275', 'full', 'Full member', 0, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.classes VALUES ('019cbd70-9d00-764c-b653-70c60ab28ab5', 'supporting', 'Supporting member', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.classes VALUES ('019cbd70-9d00-764c-b653-70c7677f018a', 'organisation', 'Organisation', 2, '019cbd70-9d00-764c-b653-70c4ab6215cb');


--
-- Data for Name: clauses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70eb24823c9d', '019cbd70-9d00-764c-b653-70eab27e71e6', 0, 'foundations', 'Foundations', 'ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70ecdb821cde', '019cbd70-9d00-764c-b653-70eab27e71e6', 1, 'purpose', 'Purpose', '3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70edc0476eae', '019cbd70-9d00-764c-b653-70eab27e71e6', 2, 'commons', 'What is held in common', '9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70ee3723c3e9', '019cbd70-9d00-764c-b653-70eab27e71e6', 3, 'members', 'Members', 'e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70ef606c05d3', '019cbd70-9d00-764c-b653-70eab27e71e6', 4, 'classes', 'Classes of members', '7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70f0dcb3e8a6', '019cbd70-9d00-764c-b653-70eab27e71e6', 5, 'admission', 'Admission', 'aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70f184619a74', '019cbd70-9d00-764c-b653-70eab27e71e6', 6, 'exit', 'Leaving', '956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70f2d88198f2', '019cbd70-9d00-764c-b653-70eab27e71e6', 7, 'deciding', 'Deciding', '45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70f34264ca12', '019cbd70-9d00-764c-b653-70eab27e71e6', 8, 'voting-rights', 'Voting rights', '2e86ad923baf375a9ed5f297b9fcb90df6fe08ca1b6224fdd017b660d21869b4', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70f4f13b0ff6', '019cbd70-9d00-764c-b653-70eab27e71e6', 9, 'waiting-period', 'Waiting period', 'c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70f5859d7585', '019cbd70-9d00-764c-b653-70eab27e71e6', 10, 'discussion', 'Discussion', '3b189ec53ee3c5827e0d3d896e0149348de09a0124d3657ac5a0f02c59559f53', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70f6a5243a9e', '019cbd70-9d00-764c-b653-70eab27e71e6', 11, 'voting-period', 'Voting period', 'b49eec695581964ccae2dd30f48bc18eba57a4f5f9c8ca3a88e0815770f71397', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70f7402ec153', '019cbd70-9d00-764c-b653-70eab27e71e6', 12, 'quorum', 'Quorum', '091bc2db6c1c9225a039c8802d0f78f58079e5ec712fb555448e0de7a6a5d35c', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70f83e32b44f', '019cbd70-9d00-764c-b653-70eab27e71e6', 13, 'majorities', 'Majorities', 'de6df844eaa5a0a4a68b6776c0f50f038e0e3defebd7995b9a7452e2056fd9fe', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70f980db7390', '019cbd70-9d00-764c-b653-70eab27e71e6', 14, 'amendments', 'Amending these bylaws', '99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70fa73c65f39', '019cbd70-9d00-764c-b653-70eab27e71e6', 15, 'roles-and-circles', 'Roles and circles', 'd7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70fbff3db5a1', '019cbd70-9d00-764c-b653-70eab27e71e6', 16, 'roles', 'Roles', '066c91f038308cc7a43799e462742f25aaa3357b3a3d4bc0b62358941237f8aa', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70fc0979d864', '019cbd70-9d00-764c-b653-70eab27e71e6', 17, 'terms', 'Terms', 'e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70fd5e360dbb', '019cbd70-9d00-764c-b653-70eab27e71e6', 18, 'circles', 'Circles', '7cb0d01fd50fad750fa3166f709cbba1d4bf2cb21c92f6744ee6937a771b9728', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70fe0f2d495f', '019cbd70-9d00-764c-b653-70eab27e71e6', 19, 'holding-to-account', 'Holding to account', '25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-70fffcd6012e', '019cbd70-9d00-764c-b653-70eab27e71e6', 20, 'monitoring', 'Monitoring', 'ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-710068d79a12', '019cbd70-9d00-764c-b653-70eab27e71e6', 21, 'record', 'The record', '398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-7101136a8a39', '019cbd70-9d00-764c-b653-70eab27e71e6', 22, 'sanctions', 'Graduated sanctions', '2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-7102a136355c', '019cbd70-9d00-764c-b653-70eab27e71e6', 23, 'conflict', 'Conflicts', '98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-7103cc41a28e', '019cbd70-9d00-764c-b653-70eab27e71e6', 24, 'dissolution', 'Dissolution', '8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-7106d2b2f104', '019cbd70-9d00-764c-b653-71050b1b856f', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-710729f98a17', '019cbd70-9d00-764c-b653-71050b1b856f', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-7108e9c45ec7', '019cbd70-9d00-764c-b653-71050b1b856f', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-71098e7606c3', '019cbd70-9d00-764c-b653-71050b1b856f', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-710a9227700b', '019cbd70-9d00-764c-b653-71050b1b856f', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-710b8ced43c4', '019cbd70-9d00-764c-b653-71050b1b856f', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-710c473272f5', '019cbd70-9d00-764c-b653-71050b1b856f', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-710d32b16b3b', '019cbd70-9d00-764c-b653-71050b1b856f', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-710e51976ff0', '019cbd70-9d00-764c-b653-71050b1b856f', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-710f08f1ae6c', '019cbd70-9d00-764c-b653-71050b1b856f', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-7110b9c7f6b1', '019cbd70-9d00-764c-b653-71050b1b856f', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-7151055740a1', '019cbd70-9d00-764c-b653-7150a81b883b', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-71525e1ba000', '019cbd70-9d00-764c-b653-7150a81b883b', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-715382a44bb7', '019cbd70-9d00-764c-b653-7150a81b883b', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-71543abf030a', '019cbd70-9d00-764c-b653-7150a81b883b', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-7155f3bbac57', '019cbd70-9d00-764c-b653-7150a81b883b', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-715610d0b0cc', '019cbd70-9d00-764c-b653-7150a81b883b', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-7157ce0fd2d1', '019cbd70-9d00-764c-b653-7150a81b883b', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-71588461c668', '019cbd70-9d00-764c-b653-7150a81b883b', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-71597741851c', '019cbd70-9d00-764c-b653-7150a81b883b', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-715a303d2ece', '019cbd70-9d00-764c-b653-7150a81b883b', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-715b05361bf1', '019cbd70-9d00-764c-b653-7150a81b883b', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb');
INSERT INTO public.clauses VALUES ('019cbd70-9d00-764c-b653-715c2ac84f49', '019cbd70-9d00-764c-b653-7150a81b883b', 11, 'hardship', 'hardship', '48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d', 2, '019cbd70-9d00-764c-b653-714f99f38b87');


--
-- Data for Name: comments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comments VALUES ('019cbd70-9d00-764c-b653-71797b7e8cf1', '019cbd70-9d00-764c-b653-7173d4851cbb', 1, '019cbd70-9d00-764c-b653-7119160f2237', 'She said: "no\yes", ''so''.
	Ça va? ¡Sí! 水路 🌾 {"a":1}, =1+1', '2026-01-15 09:00:00');


--
-- Data for Name: communities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.communities VALUES ('community', 'Ditch Mail', 'Mail for the valley.', 'EUR', 'Europe/Madrid', 'en', 'hosting_coop', '2026-01-01 09:00:00');


--
-- Data for Name: costs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.costs VALUES ('019cbd70-9d00-764c-b653-71bcb20f2d0b', '019cbd70-9d00-764c-b653-71af34b95e8c', NULL, 1, 'Rent', 'monthly', 3100, NULL, NULL, NULL, '2026-01-15', '2029-01-01', '2026-03-05 10:00:00');
INSERT INTO public.costs VALUES ('019cbd70-9d00-764c-b653-71be4b7defaa', '019cbd70-9d00-764c-b653-71af34b95e8c', NULL, 2, 'Name', 'yearly', 1200, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00');
INSERT INTO public.costs VALUES ('019cbd70-9d00-764c-b653-71c0ee1d3ba6', '019cbd70-9d00-764c-b653-71af34b95e8c', NULL, 3, 'Box', 'purchase', 90000, 48, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00');
INSERT INTO public.costs VALUES ('019cbd70-9d00-764c-b653-71c28c774c20', '019cbd70-9d00-764c-b653-71af34b95e8c', NULL, 4, 'Power', 'power', NULL, NULL, 9, 200000, '2026-01-15', '2029-01-01', '2026-03-05 10:00:00');
INSERT INTO public.costs VALUES ('019cbd70-9d00-764c-b653-71c4a84d918d', NULL, '019cbd70-9d00-764c-b653-71acc175ee02', 1, 'Support', 'monthly', 500, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('019cbd70-9d00-764c-b653-70e2ec4b0d51', '$argon2id$v=19$m=19456,t=2,p=1$Dm3jblTxwOpsPLr5955RMw$T9xyZ3Cj2buREoNM1uV7VfA5yRs7vS7EMADKpGIiELk', '2026-01-01 09:00:00');
INSERT INTO public.credentials VALUES ('019cbd70-9d00-764c-b653-711cd2b16f81', '$argon2id$v=19$m=19456,t=2,p=1$FVOcNfKWeXey7ieP9yzFOA$mWuZil6+5s05arXXgfPCsSz0rQ/SrKslhsktFyBmPqI', '2026-01-01 09:00:00');


--
-- Data for Name: decision_effects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70aa15baa266', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 0, '{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70ab211ea0da', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 1, '{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70acd740b881', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 2, '{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70adeea8dfaa', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 3, '{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70aedf1f8a88', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 4, '{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70af2125210e', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 5, '{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70b0c0015ccd', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 6, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70b13a7b8046', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 7, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70b2bb27529d', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 8, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70b380ed216a', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 9, '{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70b4250bc991', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 10, '{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70b5fbdf1cd7', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 11, '{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70b6b00bdb61', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 12, '{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70b74479eb48', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 13, '{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70b8a5b51d26', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 14, '{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70b937cbc3b1', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 15, '{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70ba192b4f31', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 16, '{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70bb90600633', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 17, '{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70bc3f2e4218', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 18, '{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70bd582387a5', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 19, '{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70be32c095ac', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 20, '{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70bfdeeba2ce', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 21, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70c0f9c557b8', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 22, '{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70c1bbeacd51', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 23, '{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70c2c2a65812', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 24, '{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-70c3f7e00b92', '019cbd70-9d00-764c-b653-70a93e6f9ccf', 25, '{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-713e14b1d7fe', '019cbd70-9d00-764c-b653-71275f34e858', 1, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-713fc0b4579e', '019cbd70-9d00-764c-b653-71275f34e858', 2, '{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-713d947ff272', '019cbd70-9d00-764c-b653-71275f34e858', 0, '{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}', '6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e');
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-7166a6a7fa8c', '019cbd70-9d00-764c-b653-7164781d69a2', 0, '{"effect":"note"}', NULL);
INSERT INTO public.decision_effects VALUES ('019cbd70-9d00-764c-b653-717565da8ca1', '019cbd70-9d00-764c-b653-7173d4851cbb', 0, '{"effect":"note"}', NULL);


--
-- Data for Name: decision_results; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_results VALUES ('019cbd70-9d00-764c-b653-71275f34e858', 3, 2, 0, 0, '1/4', 1, true, 'simple', '1/2', true, true, '2026-01-15 09:00:00');
INSERT INTO public.decision_results VALUES ('019cbd70-9d00-764c-b653-7164781d69a2', 3, 0, 0, 0, '1/5', 1, false, 'simple', '1/2', false, false, '2026-02-03 09:00:00.000001');


--
-- Data for Name: decision_rules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-7141a178e4b3', '019cbd70-9d00-764c-b653-71275f34e858', 'discussion', 'decisions.discussion_days', 'policy', '019cbd70-9d00-764c-b653-70cfd93a488b', '7');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-7143ecad4606', '019cbd70-9d00-764c-b653-71275f34e858', 'voting', 'decisions.voting_days', 'policy', '019cbd70-9d00-764c-b653-70d29e1bad78', '7');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-7144ebf57620', '019cbd70-9d00-764c-b653-71275f34e858', 'voting', 'decisions.quorum', 'policy', '019cbd70-9d00-764c-b653-70d59dc7efb5', '1/4');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-71455eeb97f7', '019cbd70-9d00-764c-b653-71275f34e858', 'voting', 'decisions.majority', 'policy', '019cbd70-9d00-764c-b653-70d8ca208ea4', 'simple');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-7146445592b6', '019cbd70-9d00-764c-b653-71275f34e858', 'voting', 'decisions.threshold', 'policy', '019cbd70-9d00-764c-b653-70db28c06fe2', '1/2');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-71479499ef60', '019cbd70-9d00-764c-b653-71275f34e858', 'voting', 'membership.waiting_days', '', '019cbd70-9d00-764c-b653-70cca4d0d2fc', '0');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-714875e5c384', '019cbd70-9d00-764c-b653-71275f34e858', 'voting', 'membership.votes', 'full', '019cbd70-9d00-764c-b653-70c9553be8b2', '1');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-71494662e87c', '019cbd70-9d00-764c-b653-71275f34e858', 'voting', 'membership.votes', 'supporting', '019cbd70-9d00-764c-b653-70cadf2bb506', '0');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-714ab29cbe01', '019cbd70-9d00-764c-b653-71275f34e858', 'voting', 'membership.votes', 'organisation', '019cbd70-9d00-764c-b653-70cb751706c8', '1');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-71688f84083a', '019cbd70-9d00-764c-b653-7164781d69a2', 'discussion', 'decisions.discussion_days', 'ordinary', '019cbd70-9d00-764c-b653-70cedcbd61be', '7');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-716afd013283', '019cbd70-9d00-764c-b653-7164781d69a2', 'voting', 'decisions.voting_days', 'ordinary', '019cbd70-9d00-764c-b653-70d12248c1c0', '7');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-716b62fad901', '019cbd70-9d00-764c-b653-7164781d69a2', 'voting', 'decisions.quorum', 'ordinary', '019cbd70-9d00-764c-b653-70d4e002deba', '1/5');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-716c6987a967', '019cbd70-9d00-764c-b653-7164781d69a2', 'voting', 'decisions.majority', 'ordinary', '019cbd70-9d00-764c-b653-70d72a3a1c0a', 'simple');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-716d8ac09516', '019cbd70-9d00-764c-b653-7164781d69a2', 'voting', 'decisions.threshold', 'ordinary', '019cbd70-9d00-764c-b653-70da4aaa9dee', '1/2');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-716eb182ffb6', '019cbd70-9d00-764c-b653-7164781d69a2', 'voting', 'membership.waiting_days', '', '019cbd70-9d00-764c-b653-70cca4d0d2fc', '0');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-716f8fb67ac5', '019cbd70-9d00-764c-b653-7164781d69a2', 'voting', 'membership.votes', 'full', '019cbd70-9d00-764c-b653-70c9553be8b2', '1');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-7170fd97440a', '019cbd70-9d00-764c-b653-7164781d69a2', 'voting', 'membership.votes', 'supporting', '019cbd70-9d00-764c-b653-70cadf2bb506', '0');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-71719596b2d4', '019cbd70-9d00-764c-b653-7164781d69a2', 'voting', 'membership.votes', 'organisation', '019cbd70-9d00-764c-b653-70cb751706c8', '1');
INSERT INTO public.decision_rules VALUES ('019cbd70-9d00-764c-b653-7177a0e93f62', '019cbd70-9d00-764c-b653-7173d4851cbb', 'discussion', 'decisions.discussion_days', 'ordinary', '019cbd70-9d00-764c-b653-70cedcbd61be', '7');


--
-- Data for Name: decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decisions VALUES ('019cbd70-9d00-764c-b653-70a93e6f9ccf', 1, 'founding', 'Founding of Ditch Mail', 'Mail for the valley.', NULL, '019cbd70-9d00-764c-b653-70e2ec4b0d51', 'enacted', 1, '2026-01-01 09:00:00', NULL, NULL, NULL, NULL, '2026-01-01 09:00:00', '2026-01-01', '2026-01-01 09:00:00', true, NULL, NULL, NULL);
INSERT INTO public.decisions VALUES ('019cbd70-9d00-764c-b653-71275f34e858', 2, 'policy', 'Change it', 'Because.', NULL, '019cbd70-9d00-764c-b653-70e2ec4b0d51', 'enacted', 1, '2026-01-01 09:00:00', '2026-01-01 09:00:00', '2026-01-08 09:00:00', '2026-01-08 09:00:00', '2026-01-15 09:00:00', '2026-01-15 09:00:00', NULL, '2026-01-15 09:00:00', true, NULL, 'e2a70ec3c76307d6f724c3ab9f176238593c0a611dac03ab5c75180c67731b29', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a');
INSERT INTO public.decisions VALUES ('019cbd70-9d00-764c-b653-7173d4851cbb', 4, 'ordinary', 'Change it', 'Because.', NULL, '019cbd70-9d00-764c-b653-70e2ec4b0d51', 'discussion', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.decisions VALUES ('019cbd70-9d00-764c-b653-7164781d69a2', 3, 'ordinary', 'Change it', 'Because.', NULL, '019cbd70-9d00-764c-b653-70e2ec4b0d51', 'refused', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', '2026-01-22 09:00:00', '2026-01-29 09:00:00', '2026-01-29 09:00:00', NULL, NULL, false, NULL, '14b71660182b029a25d50d35d8d82b7a3f3b0f9ae224e58a67b4ff016b0f6d29', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a');


--
-- Data for Name: draft_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft_revisions VALUES ('019cbd70-9d00-764c-b653-7123c9eac91f', '019cbd70-9d00-764c-b653-71223218b21b', 1, '## What is due {#what-is-due}

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
', '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-01-01 09:00:00');
INSERT INTO public.draft_revisions VALUES ('019cbd70-9d00-764c-b653-712584cfe4ad', '019cbd70-9d00-764c-b653-71223218b21b', 2, '## What is due {#what-is-due}

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

New words.', '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-01-01 09:00:00');


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drafts VALUES ('019cbd70-9d00-764c-b653-71223218b21b', '019cbd70-9d00-764c-b653-71040d6f68c6', 1, '019cbd70-9d00-764c-b653-71050b1b856f', '## What is due {#what-is-due}

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

New words.', 2, 'adopted', '019cbd70-9d00-764c-b653-71275f34e858', '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-01-01 09:00:00');


--
-- Data for Name: dues_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dues_runs VALUES ('019cbd70-9d00-764c-b653-717c4689e701', '2026-02', '2026-02-10', '019cbd70-9d00-764c-b653-71809349452e', '019cbd70-9d00-764c-b653-70e0519dee60', 3, '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-02-03 09:00:00.000001');


--
-- Data for Name: electoral_roll; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.electoral_roll VALUES ('019cbd70-9d00-764c-b653-71275f34e858', '019cbd70-9d00-764c-b653-70e2ec4b0d51', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019cbd70-9d00-764c-b653-71275f34e858', '019cbd70-9d00-764c-b653-7119160f2237', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019cbd70-9d00-764c-b653-71275f34e858', '019cbd70-9d00-764c-b653-711cd2b16f81', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019cbd70-9d00-764c-b653-7164781d69a2', '019cbd70-9d00-764c-b653-70e2ec4b0d51', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019cbd70-9d00-764c-b653-7164781d69a2', '019cbd70-9d00-764c-b653-7119160f2237', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019cbd70-9d00-764c-b653-7164781d69a2', '019cbd70-9d00-764c-b653-711cd2b16f81', 1, 'eligible');


--
-- Data for Name: event_payloads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-7116abe91149', '3099738521ea84dbe4830291ea51cdc2', '{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"]],"agreements":[{"hash":"97697dcf15959317188b81f6889c51182a36eac1c496f9f4d6cb091e60d18b9a","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"903a322990ba219f0f530f9385b9f7208751ce08b2e68a9b1b8fb0edc10c50b4","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-711751ca06e8', '3e0231be3b8954264a8349619b26a412', '{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"4f85e76b582ebf0fd6e9d5a760c92f5ea2465afeef724668858a57077ac7f675"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-711b98165642', 'bface6e2b602d6cb63cfabb57af8c3c8', '{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019cbd70-9d00-764c-b653-70c8e10b19d2"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-711ef2c49bc2', '1ddb343a850aaae6ae8e57c8d60950fe', '{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019cbd70-9d00-764c-b653-70c8e10b19d2"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-7120e85b3096', 'c509e5c33f761ad69bbd2896df477470', '{"by_mail":false}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-7121161e0be7', '1dbd10d6d1c1cbe32b300692df01df4b', '{"by":"invitation","password":"f706928da0ea5a0ce6d0c864e7af0e66e926e800375b5854f75e757376a906d8"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-712458758645', '272014644546d5c0ea8f649704c35a1f', '{"base":1,"hash":"903a322990ba219f0f530f9385b9f7208751ce08b2e68a9b1b8fb0edc10c50b4"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-712680dc6e82', 'b64ab0c825b452bdce814ea557c72189', '{"hash":"6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71402a967d93', '18ac693d82f8f4f2175780b127564500', '{"body":"Because.","effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"title":"Change it"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-7142e709d242', 'c9f588ee9e7a24d7c0d86bbd4819bc03', '{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019cbd70-9d00-764c-b653-70cfd93a488b"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-714b7e61d314', 'ae1a37d2f9d80fcce132d8da4bb89898', '{"decision":2,"hash":"6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-714cdfca85eb', '9a21cfa9282fc88b76a1f8f843c9bdde', '{"eligible":3,"frozen_hash":"e2a70ec3c76307d6f724c3ab9f176238593c0a611dac03ab5c75180c67731b29","roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","voting_until":"2026-01-15T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-714d4bb1c5eb', 'd0d5193f3e346159d8ac4edd55144356', '{"choice":"yes","reason":"It is time."}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-714e2207788e', '3602774bc53bc24f903feaeeec81fcfe', '{"choice":"yes","reason":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-715dd8d9548e', '747bcb0a33ad8e6944ed526e694406f6', '{"draft":1,"hash":"6709d44f3c50af5d7dfb96f28bd507deebc6d2641afc8dc30a6a82115146ed9e","valid_from":"2026-01-15","version":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-715f34a5b244', '40e8c03926619e3b5abd7cdf6bca2e71', '{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71626da6b4f0', 'f37b6545c21c9a7ac90272466193f2e8', '{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-7163f2a712d7', 'f73e05a276262e7d6ce8169a7c14c876', '{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-7167d484a6fd', '370d6a35daebca37191f4851f8cd5ea2', '{"body":"Because.","effective_on":null,"effects":[{"effect":"note"}],"title":"Change it"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71697953c8db', '9e5b9b442b93fe6afaf1da72e221de04', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019cbd70-9d00-764c-b653-70cedcbd61be"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-7172e998f05e', '87cd3971fc0f440e0be12e7e1fe10a7b', '{"eligible":3,"frozen_hash":"14b71660182b029a25d50d35d8d82b7a3f3b0f9ae224e58a67b4ff016b0f6d29","roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","voting_until":"2026-01-29T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-7176b4011f62', '0346ee487255c0c98fab58fe4a0c2764', '{"body":"Because.","effective_on":null,"effects":[{"effect":"note"}],"title":"Change it"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-7178a5ea736e', '61b0d37faeeed2b48cfd4d7b53e0f137', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019cbd70-9d00-764c-b653-70cedcbd61be"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-717a74af10f6', '29f34d38114b7ddb239ade845fa69f39', '{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-717b929e9fa8', 'cb3417d82e18a51cacd7ed41c0715a3b', '{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-718526db46a6', '7fe7c0bf281cbe7bc91855329995b701', '{"charged":3,"charges":"2acc1191993e1bd875c92856ad8f4fbff618d0220dbb3cbab4b13e65ca1224d2","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"9d2959b95c816d01e0169cab52124bef000528bc6e3a4ff2c7b91b67baabb1c9","total_minor":4500}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-718a8309cca9', 'cee868b586e212a18dba245084e0166b', '{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-718fac427a30', '4237fddee48d8b5a08943a9238f0b56f', '{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71935af97cbf', '4d4025e2a5e01ea123e39739e4685cbc', '{"entry":4,"reason":"The bank took it back."}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71958f1c9027', '477bb7e0459310066fd67ee8de663a99', '{"communal":"Its members own it.","contract":"C-12, yearly","created_at":"2026-03-05T10:00:00","jurisdiction":"Spain","name":"Línea","not_communal":"The building is rented.","retired_on":null,"slug":"linea"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-7197428621e9', 'f35170dbd386961b8b309cfb797cae91', '{"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Cellar","note":"Two keys.","provider":null,"retired_on":null,"slug":"cellar"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-719947d153a1', 'dd5b95d042b5c1a8861523f779a3e009', '{"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71a23a1468ff', '7f0822ac054cabefbb809360706a7260', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Iron","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"iron"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71ab786ea144', '738656bc348d8d15c4f78d2b9621ec7d', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"VM 1","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71aeb0e6f4b7', '8726ffa1c14c778f3ff979609c5bf63a', '{"address":"mail.example.org","costs":[],"created_at":"2026-03-05T10:00:00","kind":"mail","licence":"AGPL-3.0","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail","software":"Stalwart","version":"0.14"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71b74f168237', '02fb7c79b1b109a691e9ef8cf4f697ea', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"both","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71b9c5299f08', 'afcd683f4101fd75371eb6a6b4705074', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"VM 1","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null},{"from":"2026-02-01","host":"steel","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71bad47449ab', '5987952bfbe5c148eb711ccb71d0e678', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Iron","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":"2026-03-01","slug":"iron"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71bbfd96f4b3', '79a71f74f0e7f19c994110ef9ab9f172', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71bdff8e1f8c', 'c9c73bc22966a75a5ed8b1ecb5e3fdce', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71bfd118361f', '1deb26db7a4e6b8dea3787215d4239fd', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71c17d5fa35a', '9ecd5328347c8b168f3445447203bab7', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71c385264882', '7562598ac6d5faf250de3ebcb6e2fe4e', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019cbd70-9d00-764c-b653-71c5b02887e0', 'b04706e521b441160d5a26c65a955f9a', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","kind":"mail","licence":"AGPL-3.0","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail","software":"Stalwart","version":"0.14"}', NULL);


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-7116abe91149', '2026-01-01 09:00:00', 'community.founded', 'D-1', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb', '1065e182616a03e89fcbcc322de79f24d1eb81606a15a89ecc82f6ca05a938c5');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-711751ca06e8', '2026-01-01 09:00:00', 'members.member.entered', 'M-1', 1, '019cbd70-9d00-764c-b653-70c4ab6215cb', '8c8e16a360fc3bb0086cdee48e4c11254eced48f1bd369fc6bf2612eaa5eeb53');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-711b98165642', '2026-01-01 09:00:00', 'members.member.admitted', 'M-2', 1, '019cbd70-9d00-764c-b653-711893a81417', '396653c5c2cb8fe75872d317db0c4b60a81720f018cc8c166265b9526a76373a');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-711ef2c49bc2', '2026-01-01 09:00:00', 'members.member.admitted', 'M-3', 1, '019cbd70-9d00-764c-b653-711893a81417', '77d7221a28468ccdf899f65aa7d4167b97efa67e8e26dfa95681052708f5ac79');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-7120e85b3096', '2026-01-01 09:00:00', 'members.member.invited', 'M-3', 1, NULL, 'ad869a7d70bff8f7b2cb49cbff24c292c343750d1b73092b0770e8e2e5bdb7b8');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-7121161e0be7', '2026-01-01 09:00:00', 'members.password.set', 'M-3', 3, NULL, '3c5a494296cdaff2bc7633ae51c99e7c89396b4a1c0077564234e341e1333ba0');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-712458758645', '2026-01-01 09:00:00', 'agreements.draft.started', 'agreements/dues-policy/drafts/1', 1, NULL, '15fd16d10fbc34233c0d26bf8d55e14fb11911e3830b050ba9b045d5493d610a');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-712680dc6e82', '2026-01-01 09:00:00', 'agreements.draft.saved', 'agreements/dues-policy/drafts/1', 1, NULL, 'e765e6f11c773ff60a9afefcff29ac22563f3003525addda4b077be993d07abb');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71402a967d93', '2026-01-01 09:00:00', 'decisions.drafted', 'D-2', 1, NULL, 'd7a59ee334456190324a4246f2c1d9108c6cb3354f5111997b0311cef590a66a');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-7142e709d242', '2026-01-01 09:00:00', 'decisions.proposed', 'D-2', 1, NULL, '55ddbd685a22a82ccda272a766d9a0f920dcd4fe26c46f84bfbb119dbc465b89');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-714b7e61d314', '2026-01-08 09:00:00', 'agreements.draft.frozen', 'agreements/dues-policy/drafts/1', 1, NULL, 'a6002c720ccd4b4da8b910fde7588a4c32a59d44e7f828bb44a0084306926350');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-714cdfca85eb', '2026-01-08 09:00:00', 'decisions.opened', 'D-2', 1, NULL, '44af86fc90c2a1555d80f5aba66768863fe858ba9cbf7b91264ca1403eb4de91');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-714d4bb1c5eb', '2026-01-08 09:00:00.12', 'decisions.vote.cast', 'D-2', 1, NULL, '8c37d73a4854236204dd884e1850221c01b1021ff4ff2edd2d3ec62e11b006d7');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-714e2207788e', '2026-01-08 09:00:00.123456', 'decisions.vote.cast', 'D-2', 2, NULL, '2305c601a154b7b6606f29a9f4d391d81eaea9c8d5c3794a9e42b110940e466c');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-715dd8d9548e', '2026-01-15 09:00:00', 'agreements.version.adopted', 'agreements/dues-policy', NULL, '019cbd70-9d00-764c-b653-714f99f38b87', '62e45b705a09963d42f8e0203b28fcd7dbf02737681633a29b280d60a0dbe17c');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-715f34a5b244', '2026-01-15 09:00:00', 'rules.set', 'dues.monthly', NULL, '019cbd70-9d00-764c-b653-714f99f38b87', '5fb8819775cd1d673f4a194ebcd961b74a82d5e6458757b2d3246f5006a52bb7');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71626da6b4f0', '2026-01-15 09:00:00', 'circles.circle.created', 'machines', NULL, '019cbd70-9d00-764c-b653-714f99f38b87', 'e97ec97fd8271d6c3d0c2742965fe46872f18a5e0b0220802f20ef6e6f8160cc');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-7163f2a712d7', '2026-01-15 09:00:00', 'decisions.enacted', 'D-2', NULL, '019cbd70-9d00-764c-b653-714f99f38b87', '37f5a4701b13a1b712186fbd0d17bd874477862bbe63c434fa1fa12c920ecab7');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-7167d484a6fd', '2026-01-15 09:00:00', 'decisions.drafted', 'D-3', 1, NULL, '5af7c753d3910ab1442e989d12b65e80a9fe0013b926c4b9299aab10f2ee3576');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71697953c8db', '2026-01-15 09:00:00', 'decisions.proposed', 'D-3', 1, NULL, 'ed0d7af513e8332a6f8b93b48c4dc6490aab5739609c8631b742520998eb633b');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-7172e998f05e', '2026-01-22 09:00:00', 'decisions.opened', 'D-3', 1, NULL, '499218f67d39dffde588e8673dfdf24ede00659f45be0afe7b144f72c2fb0360');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-7176b4011f62', '2026-01-15 09:00:00', 'decisions.drafted', 'D-4', 1, NULL, 'f1c8fcfc4e7216c84facefb59f0ba23be68d76e17dd8c8b735852d44e3fc8b7c');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-7178a5ea736e', '2026-01-15 09:00:00', 'decisions.proposed', 'D-4', 1, NULL, '68f5de56923fc71ebaf178a2af4221ea2088603827104efe345fb1da67e74b48');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-717a74af10f6', '2026-01-15 09:00:00', 'decisions.commented', 'D-4', 2, NULL, '0feed9fe5b5a847efe21f14ddf1b20063b7841e2059dde8f81cf122654b2b1a3');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-717b929e9fa8', '2026-02-03 09:00:00.000001', 'decisions.refused', 'D-3', NULL, NULL, '0f49e3b9365d60453b90935fdb56830dfde3c5cc742bf2f835271096de2d1de7');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-718526db46a6', '2026-02-03 09:00:00.000001', 'treasury.dues.posted', '2026-02', 1, NULL, '809fdaf28e1de15dda547916601e3ff10386f994e96c2f14c34117ec17f4a602');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-718a8309cca9', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-1', 1, NULL, 'f3ddecbcd660113ed752c6286d9ecb8af31788c64fb74d9c9208afce1afd0685');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-718fac427a30', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-2', 1, NULL, '90a5e8fe1707e127f0b00bc95ddd65eba3e022abf411adca0de9565a3302768b');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71935af97cbf', '2026-02-03 09:00:00.000001', 'treasury.payment.reversed', 'P-2', 1, NULL, '6b99c68101542173664b4e0da1b35f8e98a394c2ed791c4954c476f835bf004d');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71958f1c9027', '2026-03-05 10:00:00', 'infrastructure.provider.created', 'infrastructure/providers/linea', 1, NULL, '663d4ca433c8c8ab075baff660a6a304f66094d84b8ee11b88f204d7dfc0ebf7');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-7197428621e9', '2026-03-05 10:00:00', 'infrastructure.site.created', 'infrastructure/sites/cellar', 1, NULL, '99185d6fc6f445160e43f285c3cf9a5a29acaff736175161e7bd7c71cf92e4fe');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-719947d153a1', '2026-03-05 10:00:00', 'infrastructure.site.created', 'infrastructure/sites/hall', 1, NULL, '2f25177be7b97562c1ee09d2a0d4bb88a3171687f2fa40f7af274ccdadf70bc3');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71a23a1468ff', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/iron', 1, NULL, '2a3b3aae4af6808d5f4990f8b9f81fb3b4b3edbaacc0a39882f199bd242bd9b5');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71ab786ea144', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/vm-1', 1, NULL, 'dadb2d40c4e711c9586666e44a934279786a88527489e28bc301bd28e2427d40');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71aeb0e6f4b7', '2026-03-05 10:00:00', 'infrastructure.service.created', 'infrastructure/services/mail', 1, NULL, '031cac8cd90c7a9b9ffa2e25905114c4e202c686df254a2c4753e0c44b47cf2f');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71b74f168237', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/steel', 1, NULL, '70a9c034f53b111c4d2d34c095d4471eca498ee742d487b6a11a5aed9f4656d0');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71b9c5299f08', '2026-03-05 10:00:00', 'infrastructure.asset.moved', 'infrastructure/assets/vm-1', 1, NULL, 'e9f61f4005220bbbc18a7df02fe889260e756ef2974adfc39d763be04c9973d2');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71bad47449ab', '2026-03-05 10:00:00', 'infrastructure.asset.retired', 'infrastructure/assets/iron', 1, NULL, '505d794748e5a5aa473153401b6f9888a6f609de200e0c861e5736430eb162a7');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71bbfd96f4b3', '2026-03-05 10:00:00', 'infrastructure.asset.entrusted', 'infrastructure/assets/steel', 1, NULL, 'a36f557eee2c6f730f17d1bb07ab2c2e7072d9c0b61122a97ad8c3350b674650');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71bdff8e1f8c', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '201668b96e1c0b9876c3e0a6727d4254d7d7b574d28c6319be4370b51f35df2f');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71bfd118361f', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, 'da010562b2c9225afdf1a152e7f9c34a4db06cf5804a3cc7b22f6dd38ebaeeb4');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71c17d5fa35a', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '0d88cd1aac7341a28188d3768e2b7a920c17b55f359c5495c692d5b71f13a881');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71c385264882', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, 'ec2f112847ded17ad4b90ae4e1b86e3bd9ef5bc1425b0527c3c2e87d57c34b66');
INSERT INTO public.events VALUES ('019cbd70-9d00-764c-b653-71c5b02887e0', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/services/mail', 1, NULL, '4f5e2574a088e15c0f533688bc8bca7fc07d1d2a8578a0da9ab4fcdc3a664a0e');


--
-- Data for Name: journal_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_entries VALUES ('019cbd70-9d00-764c-b653-71809349452e', 1, '2026-02-01', 'dues_run', '2026-02', NULL, '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019cbd70-9d00-764c-b653-7186da355b0c', 2, '2026-02-02', 'payment', '', NULL, '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019cbd70-9d00-764c-b653-718bfbf797ef', 3, '2026-02-03', 'payment', '', NULL, '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019cbd70-9d00-764c-b653-719055c27bee', 4, '2026-02-03', 'reversal', 'The bank took it back.', '019cbd70-9d00-764c-b653-718bfbf797ef', '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-02-03 09:00:00.000001');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('a', 'b', '2026-01-01 09:00:00');


--
-- Data for Name: member_imports; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: member_statuses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.member_statuses VALUES ('019cbd70-9d00-764c-b653-70e3d752d187', '019cbd70-9d00-764c-b653-70e2ec4b0d51', 'active', '019cbd70-9d00-764c-b653-70c5545f8275', '2026-01-01', '019cbd70-9d00-764c-b653-70c4ab6215cb', '2026-01-01 09:00:00');
INSERT INTO public.member_statuses VALUES ('019cbd70-9d00-764c-b653-711a4f6465bd', '019cbd70-9d00-764c-b653-7119160f2237', 'active', '019cbd70-9d00-764c-b653-70c5545f8275', '2026-01-01', '019cbd70-9d00-764c-b653-711893a81417', '2026-01-01 09:00:00');
INSERT INTO public.member_statuses VALUES ('019cbd70-9d00-764c-b653-711dbd7dadae', '019cbd70-9d00-764c-b653-711cd2b16f81', 'active', '019cbd70-9d00-764c-b653-70c5545f8275', '2026-01-01', '019cbd70-9d00-764c-b653-711893a81417', '2026-01-01 09:00:00');


--
-- Data for Name: members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.members VALUES ('019cbd70-9d00-764c-b653-70e2ec4b0d51', 1, 'person', 'Inés Villalba', '3b45334f04553b41412b412d2b0143880e01dcc1dc0b', 'ines villalba', 'ines@example.org', 'en', '019cbd70-9d00-764c-b653-70c5545f8275', 'active', '2026-01-01', '019cbd70-9d00-764c-b653-70c4ab6215cb', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019cbd70-9d00-764c-b653-7119160f2237', 2, 'person', 'Ana "Nan" Ruiz', '2b452b040976452b450976044d533b5d011201dcc2dcc2dc07', 'ana nan ruiz', NULL, 'en', '019cbd70-9d00-764c-b653-70c5545f8275', 'active', '2026-01-01', '019cbd70-9d00-764c-b653-711893a81417', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019cbd70-9d00-764c-b653-711cd2b16f81', 3, 'person', '=Nour Haddad', '0c894547534d04392b31312b31011001c5dcc2dc09', 'nour haddad', 'nour@example.org', 'es', '019cbd70-9d00-764c-b653-70c5545f8275', 'active', '2026-01-01', '019cbd70-9d00-764c-b653-711893a81417', '2026-01-01 09:00:00');


--
-- Data for Name: open_votes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.open_votes VALUES ('019cbd70-9d00-764c-b653-71275f34e858', '019cbd70-9d00-764c-b653-70e2ec4b0d51', 'yes', 'It is time.', '2026-01-08 09:00:00.12');
INSERT INTO public.open_votes VALUES ('019cbd70-9d00-764c-b653-71275f34e858', '019cbd70-9d00-764c-b653-7119160f2237', 'yes', '', '2026-01-08 09:00:00.123456');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: payments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payments VALUES ('019cbd70-9d00-764c-b653-7189864709f5', 1, '019cbd70-9d00-764c-b653-7119160f2237', '2026-02-02', 500, 'bank', '', '019cbd70-9d00-764c-b653-7186da355b0c', NULL, '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-02-03 09:00:00.000001');
INSERT INTO public.payments VALUES ('019cbd70-9d00-764c-b653-718e2e150c9c', 2, '019cbd70-9d00-764c-b653-7119160f2237', '2026-02-03', 700, 'bank', '', '019cbd70-9d00-764c-b653-718bfbf797ef', '019cbd70-9d00-764c-b653-719055c27bee', '019cbd70-9d00-764c-b653-70e2ec4b0d51', '2026-02-03 09:00:00.000001');


--
-- Data for Name: places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.places VALUES ('019cbd70-9d00-764c-b653-71a1c60d9bf8', '019cbd70-9d00-764c-b653-719a86e895ed', NULL, '2026-01-01', 'own_site', '019cbd70-9d00-764c-b653-7196096485e7', NULL, '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019cbd70-9d00-764c-b653-71aa71cae468', '019cbd70-9d00-764c-b653-71a3a0def33f', NULL, '2026-01-01', NULL, NULL, '019cbd70-9d00-764c-b653-719a86e895ed', '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019cbd70-9d00-764c-b653-71ad1dd4bf2d', NULL, '019cbd70-9d00-764c-b653-71acc175ee02', '2026-01-01', NULL, NULL, '019cbd70-9d00-764c-b653-71a3a0def33f', '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019cbd70-9d00-764c-b653-71b666cd5f75', '019cbd70-9d00-764c-b653-71af34b95e8c', NULL, '2026-01-01', 'colocated', '019cbd70-9d00-764c-b653-7198de7cd9c5', NULL, '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019cbd70-9d00-764c-b653-71b8e8ab4923', '019cbd70-9d00-764c-b653-71a3a0def33f', NULL, '2026-02-01', NULL, NULL, '019cbd70-9d00-764c-b653-71af34b95e8c', '2026-03-05 10:00:00');


--
-- Data for Name: postings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postings VALUES ('019cbd70-9d00-764c-b653-7181e7333fad', '019cbd70-9d00-764c-b653-71809349452e', '019cbd70-9d00-764c-b653-7114cd7eba56', '019cbd70-9d00-764c-b653-70e2ec4b0d51', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019cbd70-9d00-764c-b653-718251c69837', '019cbd70-9d00-764c-b653-71809349452e', '019cbd70-9d00-764c-b653-7114cd7eba56', '019cbd70-9d00-764c-b653-7119160f2237', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019cbd70-9d00-764c-b653-7183eea196ac', '019cbd70-9d00-764c-b653-71809349452e', '019cbd70-9d00-764c-b653-7114cd7eba56', '019cbd70-9d00-764c-b653-711cd2b16f81', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019cbd70-9d00-764c-b653-7184140d6cc3', '019cbd70-9d00-764c-b653-71809349452e', '019cbd70-9d00-764c-b653-7115b6be09ae', NULL, -4500, 'EUR');
INSERT INTO public.postings VALUES ('019cbd70-9d00-764c-b653-71877283300b', '019cbd70-9d00-764c-b653-7186da355b0c', '019cbd70-9d00-764c-b653-7111a1993da0', NULL, 500, 'EUR');
INSERT INTO public.postings VALUES ('019cbd70-9d00-764c-b653-7188d56efeb4', '019cbd70-9d00-764c-b653-7186da355b0c', '019cbd70-9d00-764c-b653-7114cd7eba56', '019cbd70-9d00-764c-b653-7119160f2237', -500, 'EUR');
INSERT INTO public.postings VALUES ('019cbd70-9d00-764c-b653-718cc37ac31c', '019cbd70-9d00-764c-b653-718bfbf797ef', '019cbd70-9d00-764c-b653-7111a1993da0', NULL, 700, 'EUR');
INSERT INTO public.postings VALUES ('019cbd70-9d00-764c-b653-718db9cd387a', '019cbd70-9d00-764c-b653-718bfbf797ef', '019cbd70-9d00-764c-b653-7114cd7eba56', '019cbd70-9d00-764c-b653-7119160f2237', -700, 'EUR');
INSERT INTO public.postings VALUES ('019cbd70-9d00-764c-b653-719166af8870', '019cbd70-9d00-764c-b653-719055c27bee', '019cbd70-9d00-764c-b653-7111a1993da0', NULL, -700, 'EUR');
INSERT INTO public.postings VALUES ('019cbd70-9d00-764c-b653-7192f346e450', '019cbd70-9d00-764c-b653-719055c27bee', '019cbd70-9d00-764c-b653-7114cd7eba56', '019cbd70-9d00-764c-b653-7119160f2237', 700, 'EUR');


--
-- Data for Name: providers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.providers VALUES ('019cbd70-9d00-764c-b653-719468942409', 'linea', 'Línea', 'Spain', 'C-12, yearly', 'Its members own it.', 'The building is rented.', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: responsibilities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-719b3089c134', '019cbd70-9d00-764c-b653-719a86e895ed', 'hardware', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-719c6901aea8', '019cbd70-9d00-764c-b653-719a86e895ed', 'operating_system', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-719d67412e0e', '019cbd70-9d00-764c-b653-719a86e895ed', 'virtualisation', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-719ede36f29d', '019cbd70-9d00-764c-b653-719a86e895ed', 'backups', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-719fdd06f390', '019cbd70-9d00-764c-b653-719a86e895ed', 'security', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-71a0066ea99e', '019cbd70-9d00-764c-b653-719a86e895ed', 'software_choice', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-71a416072eb1', '019cbd70-9d00-764c-b653-71a3a0def33f', 'hardware', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-71a5ccb85d47', '019cbd70-9d00-764c-b653-71a3a0def33f', 'operating_system', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-71a6d2f7c23c', '019cbd70-9d00-764c-b653-71a3a0def33f', 'virtualisation', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-71a7072a3ee8', '019cbd70-9d00-764c-b653-71a3a0def33f', 'backups', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-71a8691ebf3b', '019cbd70-9d00-764c-b653-71a3a0def33f', 'security', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-71a9d2eb9e08', '019cbd70-9d00-764c-b653-71a3a0def33f', 'software_choice', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-71b08aecf78f', '019cbd70-9d00-764c-b653-71af34b95e8c', 'hardware', 'both', NULL, '019cbd70-9d00-764c-b653-7160e01515d4');
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-71b1814582cd', '019cbd70-9d00-764c-b653-71af34b95e8c', 'operating_system', 'provider', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-71b248ebe853', '019cbd70-9d00-764c-b653-71af34b95e8c', 'virtualisation', 'ours', '019cbd70-9d00-764c-b653-70e2ec4b0d51', NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-71b3437988e7', '019cbd70-9d00-764c-b653-71af34b95e8c', 'backups', 'ours', '019cbd70-9d00-764c-b653-70e2ec4b0d51', NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-71b45e4dc0a0', '019cbd70-9d00-764c-b653-71af34b95e8c', 'security', 'ours', '019cbd70-9d00-764c-b653-70e2ec4b0d51', NULL);
INSERT INTO public.responsibilities VALUES ('019cbd70-9d00-764c-b653-71b5a67b2b50', '019cbd70-9d00-764c-b653-71af34b95e8c', 'software_choice', 'ours', '019cbd70-9d00-764c-b653-70e2ec4b0d51', NULL);


--
-- Data for Name: role_grants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role_grants VALUES ('019cbd70-9d00-764c-b653-70e43211af1c', '019cbd70-9d00-764c-b653-70e2ec4b0d51', 'curator', NULL, '2026-01-01', '2028-01-01', '019cbd70-9d00-764c-b653-70c4ab6215cb', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019cbd70-9d00-764c-b653-70e597d2cfa7', '019cbd70-9d00-764c-b653-70e2ec4b0d51', 'membership_secretary', NULL, '2026-01-01', '2028-01-01', '019cbd70-9d00-764c-b653-70c4ab6215cb', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019cbd70-9d00-764c-b653-70e6675f3e53', '019cbd70-9d00-764c-b653-70e2ec4b0d51', 'treasurer', NULL, '2026-01-01', '2028-01-01', '019cbd70-9d00-764c-b653-70c4ab6215cb', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019cbd70-9d00-764c-b653-70e71dd2fc31', '019cbd70-9d00-764c-b653-70e2ec4b0d51', 'facilitator', NULL, '2026-01-01', '2028-01-01', '019cbd70-9d00-764c-b653-70c4ab6215cb', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019cbd70-9d00-764c-b653-70e83a013dbd', '019cbd70-9d00-764c-b653-70e2ec4b0d51', 'system_administrator', NULL, '2026-01-01', '2028-01-01', '019cbd70-9d00-764c-b653-70c4ab6215cb', NULL, '2026-01-01 09:00:00');


--
-- Data for Name: rule_values; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70c8e10b19d2', 'membership.admission', '', NULL, 'secretary', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'admission');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70c9553be8b2', 'membership.votes', 'full', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70cadf2bb506', 'membership.votes', 'supporting', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70cb751706c8', 'membership.votes', 'organisation', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70cca4d0d2fc', 'membership.waiting_days', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'waiting-period');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70cd1015a984', 'roles.term_months_max', '', NULL, '24', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'terms');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70cedcbd61be', 'decisions.discussion_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70cfd93a488b', 'decisions.discussion_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70d0f874dd78', 'decisions.discussion_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70d12248c1c0', 'decisions.voting_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70d29e1bad78', 'decisions.voting_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70d3540fc058', 'decisions.voting_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70d4e002deba', 'decisions.quorum', 'ordinary', NULL, '1/5', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70d59dc7efb5', 'decisions.quorum', 'policy', NULL, '1/4', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70d61ccda211', 'decisions.quorum', 'bylaws', NULL, '1/3', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70d72a3a1c0a', 'decisions.majority', 'ordinary', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70d8ca208ea4', 'decisions.majority', 'policy', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70d994c8ebd0', 'decisions.majority', 'bylaws', NULL, 'qualified', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70da4aaa9dee', 'decisions.threshold', 'ordinary', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70db28c06fe2', 'decisions.threshold', 'policy', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70dc29a90f43', 'decisions.threshold', 'bylaws', NULL, '2/3', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70dd57f376da', 'dues.monthly', 'full', NULL, '1200', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70decf7911a2', 'dues.monthly', 'supporting', NULL, '500', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70df6be3cea0', 'dues.monthly', 'organisation', NULL, '4000', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70e0519dee60', 'dues.due_day', '', NULL, '10', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'dues-policy', 'due-day');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-70e15c4fc273', 'dues.grace_days', '', NULL, '30', '2026-01-01', '2026-01-01 09:00:00', '019cbd70-9d00-764c-b653-70c4ab6215cb', 'dues-policy', 'grace-period');
INSERT INTO public.rule_values VALUES ('019cbd70-9d00-764c-b653-715e024fe9f6', 'dues.monthly', 'full', NULL, '1500', '2026-01-15', '2026-01-15 09:00:00', '019cbd70-9d00-764c-b653-714f99f38b87', 'dues-policy', 'monthly-dues');


--
-- Data for Name: seals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seals VALUES (1, '019cbd70-9d00-764c-b653-7116abe91149', '57df48a934f90fdb490f5bf0b6cf23c6cd0c2f4c60d4fefef31c77e1f571a7e5', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (2, '019cbd70-9d00-764c-b653-711751ca06e8', '4bd27868c40cd909acde5eab1fc232f5378e638533d86b7e9051cf3daca16f2d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (3, '019cbd70-9d00-764c-b653-711b98165642', 'f2e0ea0607ca3f7b423f23766a076397166f2f5bc4222d86da530931a37e026e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (4, '019cbd70-9d00-764c-b653-711ef2c49bc2', '7b9bd098c9857dc336e8a2bde91a01d96abc18bd629efd9b6c715797408b5fed', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (5, '019cbd70-9d00-764c-b653-7120e85b3096', '23396a102ac32b48db2aa7f1df10ccc027aeab6281942f4d68730bf9a194b257', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (6, '019cbd70-9d00-764c-b653-7121161e0be7', '25f7eb7d44431441b1b072f8413caf998578a0e093527834a4ca1f282ddb794c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (7, '019cbd70-9d00-764c-b653-712458758645', '06745d2858f26665928bb676e9248c5d6cbd6cdd52b1f3a011721c221d9623fb', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (8, '019cbd70-9d00-764c-b653-712680dc6e82', '6d4ece3787c640d2de30fee0b0257ee156125a21f1dceff9fe2a9ea4fe92717c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (9, '019cbd70-9d00-764c-b653-71402a967d93', 'c8b8930a3d2ae6b60cf00db1fb8727a8b748886b288f2cf1442943d8025f8679', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (10, '019cbd70-9d00-764c-b653-7142e709d242', '6c4dca2e13119331520cfdeb8223279e4835ff7a7470101836f054d9fd3e4f23', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (11, '019cbd70-9d00-764c-b653-714b7e61d314', '8937a3a35597238f24d625f6897bac150cd8f91cc2776835284cd857f25529c5', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (12, '019cbd70-9d00-764c-b653-714cdfca85eb', '5b365894fb9e3726a2cf0b357df5a30cc04128178d6a27d64384958a78621c6c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (13, '019cbd70-9d00-764c-b653-714d4bb1c5eb', '4585ee5e13885c680cd781b4139c768c271ef7e1bcfcf5d0b9f605d69c8020bd', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (14, '019cbd70-9d00-764c-b653-714e2207788e', '0fbed21094e70d6808a2b464da96fb4f0cafe616c44bbc8e2acde8eaa5e5f92f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (15, '019cbd70-9d00-764c-b653-715dd8d9548e', 'b9a50ab917b96c3132e1be0e63c8eade075fd998fa3446a6c0665c16b2a2bb77', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (16, '019cbd70-9d00-764c-b653-715f34a5b244', '218702232d7b4817f711edc15febf52417a0c99d09a01e25ac1da8a3ec4ef6ba', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (17, '019cbd70-9d00-764c-b653-71626da6b4f0', 'c24d47b991b4d75031317a98ffa41e3de4ca8e7a48ed96ba464c04612d80af7b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (18, '019cbd70-9d00-764c-b653-7163f2a712d7', 'a3326264ee38b00c20ca9e124242441eec73aeb026dc72cf57f77166a8cdf3dc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (19, '019cbd70-9d00-764c-b653-7167d484a6fd', '704054babdfb640125f43a3c239c81cbf1399ea99f057f78a205ed8064d76fd4', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (20, '019cbd70-9d00-764c-b653-71697953c8db', '1c2fc6c0badd87ad6fbd91177df827b3b51cca6ecb3503221a10ed1dce1653cd', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (21, '019cbd70-9d00-764c-b653-7172e998f05e', '151690515219b01e730cd279513905ce1023f6089ac6f00a55487552b8ec4461', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (22, '019cbd70-9d00-764c-b653-7176b4011f62', '9c054ce8e47f51dc72b0dbc34d9ab715c9f58664d39afd5ee6f37bd80db0e636', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (23, '019cbd70-9d00-764c-b653-7178a5ea736e', '2ea2660cdcb8ac1407108cde12b86429a6c866cfbb0b2aeffa227a977dd26120', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (24, '019cbd70-9d00-764c-b653-717a74af10f6', 'f5898b58d56b5382c137c486ca66fb704844a48110ad393fc73179d08d9f1669', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (25, '019cbd70-9d00-764c-b653-717b929e9fa8', 'fa9821354ef1786caeb8a2f151ea9c7f485fd982f3910af999e3ad74592844ca', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (26, '019cbd70-9d00-764c-b653-718526db46a6', '243350f5287155b81187f92983e3793b5be995320428db8d8da2479487ddee07', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (27, '019cbd70-9d00-764c-b653-718a8309cca9', 'fe3b4377eff5ec89f20d0bd6141ee8ca31a75fb6d35bb2d922b08041b598bae6', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (28, '019cbd70-9d00-764c-b653-718fac427a30', '9abc01beb5918b83a0b3443f716a856202c24149259e5f89ab63d15fd9ef289c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (29, '019cbd70-9d00-764c-b653-71935af97cbf', '27870132bce8b88d01361d1245de978669575176196243ba5cb9879f633e8116', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (30, '019cbd70-9d00-764c-b653-71958f1c9027', 'c3eacc4a1ec576479343c68c38c624750c89653a0a7fd349bf16f95e454f53da', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (31, '019cbd70-9d00-764c-b653-7197428621e9', 'fcd68dcbb22fc6fd353405046c2470dbeee19a598f071881a0e134b00474c20f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (32, '019cbd70-9d00-764c-b653-719947d153a1', 'dff6888f1c20a456b60cd05424ab7464cb10754b8d33498e163304688e6c8314', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (33, '019cbd70-9d00-764c-b653-71a23a1468ff', '3b4b203831d0d5866541dcb0fa964c26a6977681d9148cd561f96e71d7e9cfbc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (34, '019cbd70-9d00-764c-b653-71ab786ea144', '294c0e44a552c18c3b454b6ec2fac0537a0a272ede536600f2578b2d86ac3712', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (35, '019cbd70-9d00-764c-b653-71aeb0e6f4b7', 'c9c20bd5fd7eca76e829f2e9ac436aa174987b3d09f9cf8dd47cad75a64f910c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (36, '019cbd70-9d00-764c-b653-71b74f168237', '85b498aae27de944cc78681e6a677b54b9306a2e242e8cacc46925742a206bbb', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (37, '019cbd70-9d00-764c-b653-71b9c5299f08', 'da1073c193736e1f7872f53b49e48f6d41be4ac0527d78d2bd9aa3c324eb7903', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (38, '019cbd70-9d00-764c-b653-71bad47449ab', 'e62bae066f6a9ea7c762f025d90cd0e14d34f9fe873fc9e94a985f867648bf11', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (39, '019cbd70-9d00-764c-b653-71bbfd96f4b3', '27cb7402d31e1c761e26ec46b310c74c8484cefc5e189e3444e8c53f8b95d02b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (40, '019cbd70-9d00-764c-b653-71bdff8e1f8c', '5d622fb2acab4beea9780b8797556f0eb04bd13ed5703ad98b88f2953854da29', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (41, '019cbd70-9d00-764c-b653-71bfd118361f', '8302095f71be3be50708ab7503e171c06a490330cbc22d8a447e9f1a0916780a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (42, '019cbd70-9d00-764c-b653-71c17d5fa35a', '911fda5b34463e7170380b3db670aebf45d1cd9a1a90b62f1d44c846d2ef5dc2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (43, '019cbd70-9d00-764c-b653-71c385264882', '84459fcbbf8b43af6fed045f2fb4e2ef513c5d976b338e47917f0711b359caeb', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (44, '019cbd70-9d00-764c-b653-71c5b02887e0', '58e8cba616a1a46ba0449624eceedb57cc50d171036170bb515d58484dea7ca4', '2026-01-15 09:00:00');


--
-- Data for Name: services; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.services VALUES ('019cbd70-9d00-764c-b653-71acc175ee02', 'mail', 'Mail', 'mail', 'For everybody.', 'mail.example.org', 'Stalwart', '0.14', 'AGPL-3.0', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: setup_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setup_tokens VALUES ('a60d646e5cca729211d65b4fef7798048481967fbf04f81c2e92f8ef24b3835b', '2026-01-01 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: sign_in_attempts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_attempts VALUES ('a', 'm', '::1', '2026-01-01 09:00:00');


--
-- Data for Name: sites; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sites VALUES ('019cbd70-9d00-764c-b653-7196096485e7', 'cellar', 'Cellar', 'Jaca', NULL, 'Two keys.', NULL, '2026-03-05 10:00:00');
INSERT INTO public.sites VALUES ('019cbd70-9d00-764c-b653-7198de7cd9c5', 'hall', 'Hall', 'Jaca', '019cbd70-9d00-764c-b653-719468942409', 'Two keys.', NULL, '2026-03-05 10:00:00');


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
-- Name: member_imports member_imports_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_imports
    ADD CONSTRAINT member_imports_pkey PRIMARY KEY (id);


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
-- Name: member_imports member_imports_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_imports
    ADD CONSTRAINT member_imports_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


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
-- Name: sites sites_provider_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sites
    ADD CONSTRAINT sites_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES public.providers(id);


--
-- PostgreSQL database dump complete
--


