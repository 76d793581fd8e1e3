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
    CONSTRAINT pool_sources_check CHECK (((asset_id IS NULL) <> (service_id IS NULL)))
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
-- Data for Name: __diesel_schema_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000001', '2026-11-24 16:56:44.690808');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000002', '2026-11-24 16:56:44.700663');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000003', '2026-11-24 16:56:44.72973');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000004', '2026-11-24 16:56:44.735939');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000005', '2026-11-24 16:56:44.751607');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000006', '2026-11-24 16:56:44.770951');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000007', '2026-11-24 16:56:44.774638');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000008', '2026-11-24 16:56:44.79832');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000009', '2026-11-24 16:56:44.810125');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000010', '2026-11-24 16:56:44.83159');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000011', '2026-11-24 16:56:44.837884');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000013', '2026-11-24 16:56:44.847359');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261124000012', '2026-11-24 16:56:44.850705');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261124000014', '2026-11-24 16:56:44.871907');


--
-- Data for Name: access_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_tokens VALUES ('cc537f6330f8ab9e102b508456d60d9c81ca29ebc2719405c8bc2ac8d665eea5', '019ccce3-b100-7496-b11e-f5ecc397882d', 'invitation', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-01-01 09:00:00', '2026-01-15 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES ('019ccce3-b100-7496-b11e-f5e06ababbc9', '1000', 'account-1000', 'asset', '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7496-b11e-f5e1e99df4e7', '1010', 'account-1010', 'asset', '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7496-b11e-f5e25c7c633f', '1090', 'account-1090', 'asset', '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7496-b11e-f5e3c8cd6ea5', '1200', 'account-1200', 'asset', '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7496-b11e-f5e4cc6f0c52', '4000', 'account-4000', 'income', '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7496-b11e-f5e550ee1845', '4100', 'account-4100', 'income', '019ccce3-b100-7496-b11e-f5883b3edaed');


--
-- Data for Name: agreement_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-7496-b11e-f5b63b244082', '019ccce3-b100-7496-b11e-f5b5d33e4a45', 1, NULL, '## Foundations {#foundations}

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
', '97697dcf15959317188b81f6889c51182a36eac1c496f9f4d6cb091e60d18b9a', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-7496-b11e-f5d193bfa94b', '019ccce3-b100-7496-b11e-f5d06bbc7e3e', 1, NULL, '## What is due {#what-is-due}

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
', 'd9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-7496-b11e-f6231779c865', '019ccce3-b100-7496-b11e-f5d06bbc7e3e', 2, '019ccce3-b100-7496-b11e-f5d193bfa94b', '## What is due {#what-is-due}

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

New words.', '401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1', '2026-01-15', '2026-01-15 09:00:00', '019ccce3-b100-7496-b11e-f622aa2122a7');


--
-- Data for Name: agreements; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreements VALUES ('019ccce3-b100-7496-b11e-f5b5d33e4a45', 'bylaws', 'Bylaws', 'bylaws', 'public', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-01-01 09:00:00');
INSERT INTO public.agreements VALUES ('019ccce3-b100-7496-b11e-f5d06bbc7e3e', 'dues-policy', 'Dues policy', 'policy', 'public', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-01-01 09:00:00');


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

INSERT INTO public.assets VALUES ('019ccce3-b100-7496-b11e-f6795e01d767', 'vm-1', 'VM 1', '64 GB', 'Debian 13', NULL, '2026-03-05 10:00:00');
INSERT INTO public.assets VALUES ('019ccce3-b100-7496-b11e-f68566053ec6', 'steel', 'Steel', '64 GB', 'Debian 13', NULL, '2026-03-05 10:00:00');
INSERT INTO public.assets VALUES ('019ccce3-b100-7496-b11e-f670dc873da5', 'iron', 'Iron', '64 GB', 'Debian 13', '2026-03-01', '2026-03-05 10:00:00');


--
-- Data for Name: authorities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.authorities VALUES ('019ccce3-b100-7496-b11e-f5883b3edaed', 'decision', '019ccce3-b100-7496-b11e-f56599102571', NULL, NULL, NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019ccce3-b100-7496-b11e-f5e8dacab9f5', 'delegated_power', NULL, 'membership_secretary', '019ccce3-b100-7496-b11e-f58c88e87563', NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019ccce3-b100-7496-b11e-f622aa2122a7', 'decision', '019ccce3-b100-7496-b11e-f5f734481d61', NULL, NULL, NULL, NULL, NULL, '2026-01-15 09:00:00');


--
-- Data for Name: charges; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.charges VALUES ('019ccce3-b100-7496-b11e-f653d5e6f24a', '019ccce3-b100-7496-b11e-f65238bb8b52', '019ccce3-b100-7496-b11e-f5aecccc900e', '019ccce3-b100-7496-b11e-f5894c36f71f', '2026-02', '2026-02-10', 1500, '019ccce3-b100-7496-b11e-f634d3a0c5ac', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-7496-b11e-f654cc758e1f', '019ccce3-b100-7496-b11e-f65238bb8b52', '019ccce3-b100-7496-b11e-f5e97809be72', '019ccce3-b100-7496-b11e-f5894c36f71f', '2026-02', '2026-02-10', 1500, '019ccce3-b100-7496-b11e-f634d3a0c5ac', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-7496-b11e-f655895cd056', '019ccce3-b100-7496-b11e-f65238bb8b52', '019ccce3-b100-7496-b11e-f5ecc397882d', '019ccce3-b100-7496-b11e-f5894c36f71f', '2026-02', '2026-02-10', 1500, '019ccce3-b100-7496-b11e-f634d3a0c5ac', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-7496-b11e-f6d1708630c3', NULL, '019ccce3-b100-7496-b11e-f5aecccc900e', '019ccce3-b100-7496-b11e-f5894c36f71f', '2026-04', '2026-04-10', 3255, '019ccce3-b100-7496-b11e-f5a652077113', '019ccce3-b100-7496-b11e-f6d0b3120b6b');
INSERT INTO public.charges VALUES ('019ccce3-b100-7496-b11e-f6d2f548e4c1', NULL, '019ccce3-b100-7496-b11e-f5e97809be72', '019ccce3-b100-7496-b11e-f5894c36f71f', '2026-04', '2026-04-10', 1465, '019ccce3-b100-7496-b11e-f5a652077113', '019ccce3-b100-7496-b11e-f6d0b3120b6b');


--
-- Data for Name: circle_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circle_members VALUES ('019ccce3-b100-7496-b11e-f6370523844b', '019ccce3-b100-7496-b11e-f636dbd90c00', '019ccce3-b100-7496-b11e-f5e97809be72', '2026-01-15', NULL, '019ccce3-b100-7496-b11e-f622aa2122a7');


--
-- Data for Name: circles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circles VALUES ('019ccce3-b100-7496-b11e-f636dbd90c00', 'machines', 'Machines', 'Care.', NULL, '2026-01-15', '019ccce3-b100-7496-b11e-f622aa2122a7', '2026-01-15 09:00:00');


--
-- Data for Name: classes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.classes VALUES ('019ccce3-b100-7496-b11e-f5894c36f71f', 'full', 'Full member', 0, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.classes VALUES ('019ccce3-b100-7496-b11e-f58a092b9975', 'supporting', 'Supporting member', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.classes VALUES ('019ccce3-b100-7496-b11e-f58ba26b8f6b', 'organisation', 'Organisation', 2, '019ccce3-b100-7496-b11e-f5883b3edaed');


--
-- Data for Name: clauses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5b7dcf0725a', '019ccce3-b100-7496-b11e-f5b63b244082', 0, 'foundations', 'Foundations', 'ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5b8dcea1134', '019ccce3-b100-7496-b11e-f5b63b244082', 1, 'purpose', 'Purpose', '3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5b9f40fab98', '019ccce3-b100-7496-b11e-f5b63b244082', 2, 'commons', 'What is held in common', '9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5ba99dc125c', '019ccce3-b100-7496-b11e-f5b63b244082', 3, 'members', 'Members', 'e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5bba55efd32', '019ccce3-b100-7496-b11e-f5b63b244082', 4, 'classes', 'Classes of members', '7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5bcd44f10c8', '019ccce3-b100-7496-b11e-f5b63b244082', 5, 'admission', 'Admission', 'aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5bd4a448176', '019ccce3-b100-7496-b11e-f5b63b244082', 6, 'exit', 'Leaving', '956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5be2e39757f', '019ccce3-b100-7496-b11e-f5b63b244082', 7, 'deciding', 'Deciding', '45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5bfce443ce6', '019ccce3-b100-7496-b11e-f5b63b244082', 8, 'voting-rights', 'Voting rights', '2e86ad923baf375a9ed5f297b9fcb90df6fe08ca1b6224fdd017b660d21869b4', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5c0ba252aa8', '019ccce3-b100-7496-b11e-f5b63b244082', 9, 'waiting-period', 'Waiting period', 'c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5c183b39975', '019ccce3-b100-7496-b11e-f5b63b244082', 10, 'discussion', 'Discussion', '3b189ec53ee3c5827e0d3d896e0149348de09a0124d3657ac5a0f02c59559f53', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5c2fef86d45', '019ccce3-b100-7496-b11e-f5b63b244082', 11, 'voting-period', 'Voting period', 'b49eec695581964ccae2dd30f48bc18eba57a4f5f9c8ca3a88e0815770f71397', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5c3d16f5478', '019ccce3-b100-7496-b11e-f5b63b244082', 12, 'quorum', 'Quorum', '091bc2db6c1c9225a039c8802d0f78f58079e5ec712fb555448e0de7a6a5d35c', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5c404dd7970', '019ccce3-b100-7496-b11e-f5b63b244082', 13, 'majorities', 'Majorities', 'de6df844eaa5a0a4a68b6776c0f50f038e0e3defebd7995b9a7452e2056fd9fe', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5c5768c1a37', '019ccce3-b100-7496-b11e-f5b63b244082', 14, 'amendments', 'Amending these bylaws', '99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5c6862abf96', '019ccce3-b100-7496-b11e-f5b63b244082', 15, 'roles-and-circles', 'Roles and circles', 'd7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5c7bcf92fd3', '019ccce3-b100-7496-b11e-f5b63b244082', 16, 'roles', 'Roles', '066c91f038308cc7a43799e462742f25aaa3357b3a3d4bc0b62358941237f8aa', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5c813179bd6', '019ccce3-b100-7496-b11e-f5b63b244082', 17, 'terms', 'Terms', 'e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5c9e8d58287', '019ccce3-b100-7496-b11e-f5b63b244082', 18, 'circles', 'Circles', '7cb0d01fd50fad750fa3166f709cbba1d4bf2cb21c92f6744ee6937a771b9728', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5ca025a227e', '019ccce3-b100-7496-b11e-f5b63b244082', 19, 'holding-to-account', 'Holding to account', '25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5cb80c6dcd2', '019ccce3-b100-7496-b11e-f5b63b244082', 20, 'monitoring', 'Monitoring', 'ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5cc800b72b1', '019ccce3-b100-7496-b11e-f5b63b244082', 21, 'record', 'The record', '398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5cd4d550a18', '019ccce3-b100-7496-b11e-f5b63b244082', 22, 'sanctions', 'Graduated sanctions', '2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5ce6d3ba03d', '019ccce3-b100-7496-b11e-f5b63b244082', 23, 'conflict', 'Conflicts', '98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5cfc9fca572', '019ccce3-b100-7496-b11e-f5b63b244082', 24, 'dissolution', 'Dissolution', '8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5d2454dd701', '019ccce3-b100-7496-b11e-f5d193bfa94b', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5d3692f79d8', '019ccce3-b100-7496-b11e-f5d193bfa94b', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5d4026be8c5', '019ccce3-b100-7496-b11e-f5d193bfa94b', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5d556461ba8', '019ccce3-b100-7496-b11e-f5d193bfa94b', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5d63b1465dc', '019ccce3-b100-7496-b11e-f5d193bfa94b', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5d787917427', '019ccce3-b100-7496-b11e-f5d193bfa94b', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5d8604d9a38', '019ccce3-b100-7496-b11e-f5d193bfa94b', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5d960f99e08', '019ccce3-b100-7496-b11e-f5d193bfa94b', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5da799862dd', '019ccce3-b100-7496-b11e-f5d193bfa94b', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5db8ef774e2', '019ccce3-b100-7496-b11e-f5d193bfa94b', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5dc47e6e5b9', '019ccce3-b100-7496-b11e-f5d193bfa94b', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5dd3d7200bd', '019ccce3-b100-7496-b11e-f5d193bfa94b', 11, 'shared-costs', 'Shared costs', '88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5deb5812b42', '019ccce3-b100-7496-b11e-f5d193bfa94b', 12, 'cost-sharing', 'How costs are shared', 'b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f5dffb42dea7', '019ccce3-b100-7496-b11e-f5d193bfa94b', 13, 'cost-visibility', 'What members see of each other', 'b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f6245a2bf0b4', '019ccce3-b100-7496-b11e-f6231779c865', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f6250becb24b', '019ccce3-b100-7496-b11e-f6231779c865', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f62683c0d6ee', '019ccce3-b100-7496-b11e-f6231779c865', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f627a1284c6d', '019ccce3-b100-7496-b11e-f6231779c865', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f628cfa4d13e', '019ccce3-b100-7496-b11e-f6231779c865', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f6293221002d', '019ccce3-b100-7496-b11e-f6231779c865', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f62a1a4a949a', '019ccce3-b100-7496-b11e-f6231779c865', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f62b255ff32a', '019ccce3-b100-7496-b11e-f6231779c865', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f62ca57791d1', '019ccce3-b100-7496-b11e-f6231779c865', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f62d791c4fd1', '019ccce3-b100-7496-b11e-f6231779c865', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f62e5fc4273d', '019ccce3-b100-7496-b11e-f6231779c865', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f62fb517ab81', '019ccce3-b100-7496-b11e-f6231779c865', 11, 'shared-costs', 'Shared costs', '88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f630a510b59e', '019ccce3-b100-7496-b11e-f6231779c865', 12, 'cost-sharing', 'How costs are shared', 'b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f631528675aa', '019ccce3-b100-7496-b11e-f6231779c865', 13, 'cost-visibility', 'What members see of each other', 'b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182', 1, '019ccce3-b100-7496-b11e-f5883b3edaed');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7496-b11e-f632e558cf6b', '019ccce3-b100-7496-b11e-f6231779c865', 14, 'hardship', 'hardship', '48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d', 2, '019ccce3-b100-7496-b11e-f622aa2122a7');


--
-- Data for Name: comments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comments VALUES ('019ccce3-b100-7496-b11e-f64fb5ac6144', '019ccce3-b100-7496-b11e-f6497f7561e9', 1, '019ccce3-b100-7496-b11e-f5e97809be72', 'She said: "no\yes", ''so''.
	Ça va? ¡Sí! 水路 🌾 {"a":1}, =1+1', '2026-01-15 09:00:00');


--
-- Data for Name: communities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.communities VALUES ('community', 'Ditch Mail', 'Mail for the valley.', 'EUR', 'Europe/Madrid', 'en', 'hosting_coop', '2026-01-01 09:00:00');


--
-- Data for Name: costs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.costs VALUES ('019ccce3-b100-7496-b11e-f692bf03c6d7', '019ccce3-b100-7496-b11e-f68566053ec6', NULL, 1, 'Rent', 'monthly', 3100, NULL, NULL, NULL, '2026-01-15', '2029-01-01', '2026-03-05 10:00:00');
INSERT INTO public.costs VALUES ('019ccce3-b100-7496-b11e-f694c05101c3', '019ccce3-b100-7496-b11e-f68566053ec6', NULL, 2, 'Name', 'yearly', 1200, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00');
INSERT INTO public.costs VALUES ('019ccce3-b100-7496-b11e-f69666115e6a', '019ccce3-b100-7496-b11e-f68566053ec6', NULL, 3, 'Box', 'purchase', 90000, 48, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00');
INSERT INTO public.costs VALUES ('019ccce3-b100-7496-b11e-f698d3cfc50d', '019ccce3-b100-7496-b11e-f68566053ec6', NULL, 4, 'Power', 'power', NULL, NULL, 9, 200000, '2026-01-15', '2029-01-01', '2026-03-05 10:00:00');
INSERT INTO public.costs VALUES ('019ccce3-b100-7496-b11e-f69ae9da0aa8', NULL, '019ccce3-b100-7496-b11e-f6824375b5f4', 1, 'Support', 'monthly', 500, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('019ccce3-b100-7496-b11e-f5aecccc900e', '$argon2id$v=19$m=19456,t=2,p=1$s2/EMDlArDUO+khNbAmmrA$qtKGvWEtNN31PGqqosj4CpLenw1l0ggN9BCtdO4g57c', '2026-01-01 09:00:00');
INSERT INTO public.credentials VALUES ('019ccce3-b100-7496-b11e-f5ecc397882d', '$argon2id$v=19$m=19456,t=2,p=1$zcXOg4owraq0ctgEN22Tsw$oeYSymz44ZM8qoUaV2CZWxn4x6ZZOkXeIioeAgl/AKU', '2026-01-01 09:00:00');


--
-- Data for Name: decision_effects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f5667eca6dc5', '019ccce3-b100-7496-b11e-f56599102571', 0, '{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f56723e12791', '019ccce3-b100-7496-b11e-f56599102571', 1, '{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f568da262900', '019ccce3-b100-7496-b11e-f56599102571', 2, '{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f5693c91642f', '019ccce3-b100-7496-b11e-f56599102571', 3, '{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f56af8dcc9e7', '019ccce3-b100-7496-b11e-f56599102571', 4, '{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f56bf80beaa1', '019ccce3-b100-7496-b11e-f56599102571', 5, '{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f56c8b3ccb36', '019ccce3-b100-7496-b11e-f56599102571', 6, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f56da6320e83', '019ccce3-b100-7496-b11e-f56599102571', 7, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f56e7fc67bf7', '019ccce3-b100-7496-b11e-f56599102571', 8, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f56f38a35d3c', '019ccce3-b100-7496-b11e-f56599102571', 9, '{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f57080f4d030', '019ccce3-b100-7496-b11e-f56599102571', 10, '{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f571b793cfd1', '019ccce3-b100-7496-b11e-f56599102571', 11, '{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f572e84e8995', '019ccce3-b100-7496-b11e-f56599102571', 12, '{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f5737d9718c0', '019ccce3-b100-7496-b11e-f56599102571', 13, '{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f57474657cf7', '019ccce3-b100-7496-b11e-f56599102571', 14, '{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f57586e41a23', '019ccce3-b100-7496-b11e-f56599102571', 15, '{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f5769eaead20', '019ccce3-b100-7496-b11e-f56599102571', 16, '{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f577ca9a68c1', '019ccce3-b100-7496-b11e-f56599102571', 17, '{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f578098f2b5c', '019ccce3-b100-7496-b11e-f56599102571', 18, '{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f5791520f6a6', '019ccce3-b100-7496-b11e-f56599102571', 19, '{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f57aced1e335', '019ccce3-b100-7496-b11e-f56599102571', 20, '{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f57b0ff7574d', '019ccce3-b100-7496-b11e-f56599102571', 21, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f57c3279ae04', '019ccce3-b100-7496-b11e-f56599102571', 22, '{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f57d5de9b037', '019ccce3-b100-7496-b11e-f56599102571', 23, '{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f57e878e5267', '019ccce3-b100-7496-b11e-f56599102571', 24, '{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f57fc177eca2', '019ccce3-b100-7496-b11e-f56599102571', 25, '{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f580796ef0a2', '019ccce3-b100-7496-b11e-f56599102571', 26, '{"effect":"set_rule","key":"sharing.method","scope":"","value":"by_use"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f5818b7d1881', '019ccce3-b100-7496-b11e-f56599102571', 27, '{"effect":"set_rule","key":"sharing.fixed","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f5820b8437bc', '019ccce3-b100-7496-b11e-f56599102571', 28, '{"effect":"set_rule","key":"sharing.floor","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f5836ef2d971', '019ccce3-b100-7496-b11e-f56599102571', 29, '{"effect":"set_rule","key":"sharing.cap","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f58494851ded', '019ccce3-b100-7496-b11e-f56599102571', 30, '{"effect":"set_rule","key":"sharing.weight","scope":"full","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f58519b464c9', '019ccce3-b100-7496-b11e-f56599102571', 31, '{"effect":"set_rule","key":"sharing.weight","scope":"supporting","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f5862cfd6ff2', '019ccce3-b100-7496-b11e-f56599102571', 32, '{"effect":"set_rule","key":"sharing.weight","scope":"organisation","value":"3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f5872a38a20e', '019ccce3-b100-7496-b11e-f56599102571', 33, '{"effect":"set_rule","key":"sharing.group_floor","scope":"","value":"10"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f6117251b31f', '019ccce3-b100-7496-b11e-f5f734481d61', 1, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f6128e09d87a', '019ccce3-b100-7496-b11e-f5f734481d61', 2, '{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f610a04c4ef0', '019ccce3-b100-7496-b11e-f5f734481d61', 0, '{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}', '401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1');
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f63ce69bf309', '019ccce3-b100-7496-b11e-f63a4728f222', 0, '{"effect":"note"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7496-b11e-f64bcb761ba3', '019ccce3-b100-7496-b11e-f6497f7561e9', 0, '{"effect":"note"}', NULL);


--
-- Data for Name: decision_results; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_results VALUES ('019ccce3-b100-7496-b11e-f5f734481d61', 3, 2, 0, 0, '1/4', 1, true, 'simple', '1/2', true, true, '2026-01-15 09:00:00');
INSERT INTO public.decision_results VALUES ('019ccce3-b100-7496-b11e-f63a4728f222', 3, 0, 0, 0, '1/5', 1, false, 'simple', '1/2', false, false, '2026-02-03 09:00:00.000001');


--
-- Data for Name: decision_rules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f6149de19222', '019ccce3-b100-7496-b11e-f5f734481d61', 'discussion', 'decisions.discussion_days', 'policy', '019ccce3-b100-7496-b11e-f593ccad518c', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f616fafba2b1', '019ccce3-b100-7496-b11e-f5f734481d61', 'voting', 'decisions.voting_days', 'policy', '019ccce3-b100-7496-b11e-f59666336fe3', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f617c54fa18a', '019ccce3-b100-7496-b11e-f5f734481d61', 'voting', 'decisions.quorum', 'policy', '019ccce3-b100-7496-b11e-f599111a026e', '1/4');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f61858109916', '019ccce3-b100-7496-b11e-f5f734481d61', 'voting', 'decisions.majority', 'policy', '019ccce3-b100-7496-b11e-f59c0720a1b9', 'simple');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f619bc3f83b4', '019ccce3-b100-7496-b11e-f5f734481d61', 'voting', 'decisions.threshold', 'policy', '019ccce3-b100-7496-b11e-f59ff23da100', '1/2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f61a7ca213db', '019ccce3-b100-7496-b11e-f5f734481d61', 'voting', 'membership.waiting_days', '', '019ccce3-b100-7496-b11e-f59077e51a1c', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f61b20a94e9a', '019ccce3-b100-7496-b11e-f5f734481d61', 'voting', 'membership.votes', 'full', '019ccce3-b100-7496-b11e-f58d170e67bd', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f61cecea8990', '019ccce3-b100-7496-b11e-f5f734481d61', 'voting', 'membership.votes', 'supporting', '019ccce3-b100-7496-b11e-f58e70f94a27', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f61df233a449', '019ccce3-b100-7496-b11e-f5f734481d61', 'voting', 'membership.votes', 'organisation', '019ccce3-b100-7496-b11e-f58f29d3ec79', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f63ef5719584', '019ccce3-b100-7496-b11e-f63a4728f222', 'discussion', 'decisions.discussion_days', 'ordinary', '019ccce3-b100-7496-b11e-f5922cd26efb', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f6408f643266', '019ccce3-b100-7496-b11e-f63a4728f222', 'voting', 'decisions.voting_days', 'ordinary', '019ccce3-b100-7496-b11e-f595708efc26', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f641f602fff9', '019ccce3-b100-7496-b11e-f63a4728f222', 'voting', 'decisions.quorum', 'ordinary', '019ccce3-b100-7496-b11e-f59825070657', '1/5');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f642e13a3ef1', '019ccce3-b100-7496-b11e-f63a4728f222', 'voting', 'decisions.majority', 'ordinary', '019ccce3-b100-7496-b11e-f59b2fbf7bd5', 'simple');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f643636690c1', '019ccce3-b100-7496-b11e-f63a4728f222', 'voting', 'decisions.threshold', 'ordinary', '019ccce3-b100-7496-b11e-f59eaecccc9d', '1/2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f644b5139bbf', '019ccce3-b100-7496-b11e-f63a4728f222', 'voting', 'membership.waiting_days', '', '019ccce3-b100-7496-b11e-f59077e51a1c', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f645c617eb59', '019ccce3-b100-7496-b11e-f63a4728f222', 'voting', 'membership.votes', 'full', '019ccce3-b100-7496-b11e-f58d170e67bd', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f6465e5294ce', '019ccce3-b100-7496-b11e-f63a4728f222', 'voting', 'membership.votes', 'supporting', '019ccce3-b100-7496-b11e-f58e70f94a27', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f647a4cb3472', '019ccce3-b100-7496-b11e-f63a4728f222', 'voting', 'membership.votes', 'organisation', '019ccce3-b100-7496-b11e-f58f29d3ec79', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7496-b11e-f64d2065a944', '019ccce3-b100-7496-b11e-f6497f7561e9', 'discussion', 'decisions.discussion_days', 'ordinary', '019ccce3-b100-7496-b11e-f5922cd26efb', '7');


--
-- Data for Name: decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decisions VALUES ('019ccce3-b100-7496-b11e-f56599102571', 1, 'founding', 'Founding of Ditch Mail', 'Mail for the valley.', NULL, '019ccce3-b100-7496-b11e-f5aecccc900e', 'enacted', 1, '2026-01-01 09:00:00', NULL, NULL, NULL, NULL, '2026-01-01 09:00:00', '2026-01-01', '2026-01-01 09:00:00', true, NULL, NULL, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7496-b11e-f5f734481d61', 2, 'policy', 'Change it', 'Because.', NULL, '019ccce3-b100-7496-b11e-f5aecccc900e', 'enacted', 1, '2026-01-01 09:00:00', '2026-01-01 09:00:00', '2026-01-08 09:00:00', '2026-01-08 09:00:00', '2026-01-15 09:00:00', '2026-01-15 09:00:00', NULL, '2026-01-15 09:00:00', true, NULL, '64f26c98892cdd56ccb188b88aefcb52078edc7fd2a8aaf6ebc4c7afb168566d', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a');
INSERT INTO public.decisions VALUES ('019ccce3-b100-7496-b11e-f6497f7561e9', 4, 'ordinary', 'Change it', 'Because.', NULL, '019ccce3-b100-7496-b11e-f5aecccc900e', 'discussion', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7496-b11e-f63a4728f222', 3, 'ordinary', 'Change it', 'Because.', NULL, '019ccce3-b100-7496-b11e-f5aecccc900e', 'refused', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', '2026-01-22 09:00:00', '2026-01-29 09:00:00', '2026-01-29 09:00:00', NULL, NULL, false, NULL, 'd5b0ed338c28263f0c75a4285a909a985efa98c047cb4f0b51c8fd100b10c3ac', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a');


--
-- Data for Name: draft_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft_revisions VALUES ('019ccce3-b100-7496-b11e-f5f368bf391b', '019ccce3-b100-7496-b11e-f5f28ecd545d', 1, '## What is due {#what-is-due}

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
', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-01-01 09:00:00');
INSERT INTO public.draft_revisions VALUES ('019ccce3-b100-7496-b11e-f5f5fca339ff', '019ccce3-b100-7496-b11e-f5f28ecd545d', 2, '## What is due {#what-is-due}

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

New words.', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-01-01 09:00:00');


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drafts VALUES ('019ccce3-b100-7496-b11e-f5f28ecd545d', '019ccce3-b100-7496-b11e-f5d06bbc7e3e', 1, '019ccce3-b100-7496-b11e-f5d193bfa94b', '## What is due {#what-is-due}

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

New words.', 2, 'adopted', '019ccce3-b100-7496-b11e-f5f734481d61', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-01-01 09:00:00');


--
-- Data for Name: dues_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dues_runs VALUES ('019ccce3-b100-7496-b11e-f65238bb8b52', '2026-02', '2026-02-10', '019ccce3-b100-7496-b11e-f65699d5c1d7', '019ccce3-b100-7496-b11e-f5a46a654c2c', 3, '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-02-03 09:00:00.000001');


--
-- Data for Name: electoral_roll; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7496-b11e-f5f734481d61', '019ccce3-b100-7496-b11e-f5aecccc900e', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7496-b11e-f5f734481d61', '019ccce3-b100-7496-b11e-f5e97809be72', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7496-b11e-f5f734481d61', '019ccce3-b100-7496-b11e-f5ecc397882d', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7496-b11e-f63a4728f222', '019ccce3-b100-7496-b11e-f5aecccc900e', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7496-b11e-f63a4728f222', '019ccce3-b100-7496-b11e-f5e97809be72', 1, 'eligible');
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7496-b11e-f63a4728f222', '019ccce3-b100-7496-b11e-f5ecc397882d', 1, 'eligible');


--
-- Data for Name: event_payloads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f5e62916e6e8', '4e171f6177928a28f507e9c54fc4e463', '{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"],["4100","income"]],"agreements":[{"hash":"97697dcf15959317188b81f6889c51182a36eac1c496f9f4d6cb091e60d18b9a","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"],["sharing.method","","by_use","dues-policy#cost-sharing"],["sharing.fixed","","0","dues-policy#cost-sharing"],["sharing.floor","","0","dues-policy#cost-sharing"],["sharing.cap","","0","dues-policy#cost-sharing"],["sharing.weight","full","1","dues-policy#cost-sharing"],["sharing.weight","supporting","0","dues-policy#cost-sharing"],["sharing.weight","organisation","3","dues-policy#cost-sharing"],["sharing.group_floor","","10","dues-policy#cost-visibility"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f5e73183606f', 'fa24798b9623558d1d4709b63eb1de6f', '{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"3dc756a888873f61dbddc6ac5ef320e0d19cc618d564b08b5c15c5d91d138c1f"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f5eb989701c2', '25efe9b26d4718adf1896c69fc176214', '{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019ccce3-b100-7496-b11e-f58c88e87563"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f5eecd9e75fe', '5d46ffc7d51d396493aab1b43c5428ae', '{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019ccce3-b100-7496-b11e-f58c88e87563"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f5f0fa6b8910', 'f770f7b8b128a217b85b3cd5a936a1ca', '{"by_mail":false}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f5f1a0149022', '4f6b91e56698a8e5940684ede79b5272', '{"by":"invitation","password":"a57ed62479745b21e90425d49b0e504432c78d038a781e590710c09377254d36"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f5f4b015d0d6', 'b0f12e67fc8e9bcc2712267fdbd64f41', '{"base":1,"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f5f630184ad5', '9c771d34292037c05e22bda51a7c3d44', '{"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f613ff41c2a4', '85dbde33ce5257b03921405059c5f564', '{"body":"Because.","effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"title":"Change it"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f615e0c40620', '603063f42023d498594bea65379ab784', '{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7496-b11e-f593ccad518c"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f61efc486513', '4c51bebbd0041e4cfb46755d92c7f3ab', '{"decision":2,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f61f112ccbca', 'e87908cdacf90035f947272ce8cfdaf6', '{"eligible":3,"frozen_hash":"64f26c98892cdd56ccb188b88aefcb52078edc7fd2a8aaf6ebc4c7afb168566d","roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","voting_until":"2026-01-15T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f620605f2daa', 'e5599437c53e1010b9fb42292269f3ec', '{"choice":"yes","reason":"It is time."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f621cde49575', 'e3e6a0d177c86161e9550ed2029a4599', '{"choice":"yes","reason":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6335f7414a8', 'ddae43aa13cc9d79199bf6b172915601', '{"draft":1,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","valid_from":"2026-01-15","version":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f635f0ebbdfb', '0a2b2ec3a65ba90dcd5aa902cfb79494', '{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6387657e870', '66d12e5e4dfbe591c052969c57cba2c8', '{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f63953747c3c', 'cacbcfe77fef87cd12a05e377a11ead9', '{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f63d913c1b33', '9007c367553475cc1d6c85e499c7aa5a', '{"body":"Because.","effective_on":null,"effects":[{"effect":"note"}],"title":"Change it"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f63f0a53174b', '5054291c71724a16e9243978549f5033', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7496-b11e-f5922cd26efb"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f648dd6122bc', '0ad203d6bc9808cef88f56145b225ae5', '{"eligible":3,"frozen_hash":"d5b0ed338c28263f0c75a4285a909a985efa98c047cb4f0b51c8fd100b10c3ac","roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","voting_until":"2026-01-29T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f64cd6d1d3b2', '45115e6ff4201eefb81ce68afdaba044', '{"body":"Because.","effective_on":null,"effects":[{"effect":"note"}],"title":"Change it"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f64e10520c03', 'c5c576ebf3ab452a539b4815518e5ce4', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7496-b11e-f5922cd26efb"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f650f22ed360', 'cdedc479388088688157fa358ba86a63', '{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6519b3d840f', 'cfd9a9678ceb40de8c383edd2c350f81', '{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f65b0e176f0e', 'cae1d1239abd682506622fec6bf70231', '{"charged":3,"charges":"977bdb0d47063e4bb99ceec3fd5a4419ec2462ce7beb55c16e33ce0830fff871","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"197b2c631e8cf25fecfb17be61362a9ba1ed233d8264e22053cc5ccbe51968c0","total_minor":4500}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6609d8c2a63', 'cefbfb88ce27dfc97decfbb0428bfbef', '{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6655d8d6763', 'c5a5c308c5a997492aa9d9a53b7dfdf7', '{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6691c16c7aa', '9c795ccb23feaa317fdd1d4bb73d41e0', '{"entry":4,"reason":"The bank took it back."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f66b0c3128a3', '76cedf1ffb93eeebb80e0f3e9535f1f9', '{"communal":"Its members own it.","contract":"C-12, yearly","created_at":"2026-03-05T10:00:00","jurisdiction":"Spain","name":"Línea","not_communal":"The building is rented.","retired_on":null,"slug":"linea"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f66d8fbb3de6', '62b5adc18483854a7b6a24f5f4c7e478', '{"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Cellar","note":"Two keys.","provider":null,"retired_on":null,"slug":"cellar"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f66f673c66fd', '8739812f7ff16b8a469379058a8abd64', '{"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f678d308b9f3', 'fa4d594b5d60617247fb8168f7c0e02a', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Iron","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"iron"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f681ddb0677c', 'c628b344d5477c5cd6a08b57d2052c7e', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"VM 1","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f684cb7f5412', '20f5ced75d7c58a7ff41732b7dcf56b7', '{"address":"mail.example.org","costs":[],"created_at":"2026-03-05T10:00:00","kind":"mail","licence":"AGPL-3.0","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail","software":"Stalwart","version":"0.14"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f68d72eedb5f', '7b09a227f3603cb0eb87306b391c2110', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"both","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f68fadfb86bb', 'bd02e35d51578d47f53c41ae36508d6f', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"VM 1","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null},{"from":"2026-02-01","host":"steel","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6907e930ac7', '441c572f2171b413faba8e078f9c7812', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Iron","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":"2026-03-01","slug":"iron"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f691fc93475a', '389497947c1844ca37c4e293221496e0', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f693ba0ff646', 'fdd95238eacf7c0df9309641ab08d0bc', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6b7d1802254', 'd454b87084456c27caff00d1b8de22be', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f695ad50c25b', 'c127de6a58eedb00ffc88151953e12d6', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6977d04f7c0', 'caaed7531bbc77a2ec53e2e9f97588e5', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f69905226f1a', '3638cb3bdaf90db578a7ee0f4ab2b44b', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","name":"Steel","operating_system":"Debian 13","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f69bb5abcd00', '8ae24b48fac082e0c93a933800944896', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","kind":"mail","licence":"AGPL-3.0","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail","software":"Stalwart","version":"0.14"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f69dd958aad8', 'b184d0e902480dffaf4f409eeacb4c0e', '{"created_at":"2026-03-05T10:00:00","name":"Traffic","retired_on":null,"service":"mail","slug":"traffic","unit":"GB","way":"counter"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f69f6de43823', '31cea0f31a9db53e342920dca2c1be0f', '{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":null,"service":"mail","slug":"storage","unit":"GB","way":"level"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6a12c5405eb', '883e59d6aa2773f581d293cca345e052', '{"readings":[{"day":"2026-01-31","holder":1,"number":1,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6a37103af54', 'a1ec39bf3e9e8cb68f1c84724716720c', '{"readings":[{"day":"2026-01-31","holder":2,"number":2,"quantity":"20.5","reset":false}],"sha256":null,"source":"csv"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6a5703d5242', 'f088bfd0af72c32b3534c446cb4cabfb', '{"readings":[{"day":"2026-02-28","holder":1,"number":3,"quantity":"30","reset":false}],"sha256":null,"source":"api"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6a7bb563218', '0200645bb6e91248bb36b233683fd0a0', '{"readings":[{"day":"2026-02-01","holder":"machines","number":1,"quantity":"40","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6a91f3807bc', 'a87eb46972acd123982820b435b45089', '{"readings":[{"day":"2026-02-01","holder":2,"number":2,"quantity":"1","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6aa75513741', '3cc8e1633c832dc33ff4e094694c4fff', '{"number":3,"reason":"A slip."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6abe126730c', 'a6393363ca77a4389e4c8ff4f8056bf0', '{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":"2026-03-01","service":"mail","slug":"storage","unit":"GB","way":"level"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6ad9e90449c', 'e9c46e8349a66b0ef2fb1eb194d6dbbe', '{"created_at":"2026-03-08T10:00:00","name":"Sent","retired_on":null,"service":"mail","slug":"sent","unit":"mails","way":"amount"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6aff377e6ae', '0b29c279f8c5ac64ee08475eaea20f5c', '{"readings":[{"day":"2026-01-20","holder":1,"number":1,"quantity":"7","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6b1d904ce6c', 'c3a955099d28141c683aafe0b3b1d204', '{"readings":[{"day":"2026-02-20","holder":1,"number":2,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6b302ecf601', 'ed1d9d220302964bb8d5b13b9cef32a9', '{"readings":[{"day":"2026-02-21","holder":2,"number":3,"quantity":"4.5","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6b53a7124d5', '8e2579baa4d915093d43677b754d142c', '{"readings":[{"day":"2026-02-22","holder":"machines","number":4,"quantity":"3","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6b965c21c95', 'df86847b34394ab54c0807da74f7955a', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel"]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6bbe704cdeb', 'fe65941a49e17ffa5d84aac30232a434', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel"],[2,"services/mail"]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6bd720542a3', 'e8ecefcc9c5e5ab5e9ee1b8baeb3f7fa', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel"],[2,"services/mail"]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6bf9fcfe6d9', 'd022ec0225e351fc2fcf53ae6fd2f574', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel"],[2,"services/mail"]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6c1d811fc46', '9f43ab8b092533faa008c7117753813e', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel"],[2,"services/mail"]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6c2d063eb56', 'c97711fe20dda367b0ea3a937290e66c', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel"],[2,"services/mail"]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6cb5f2d0272', '71dbaa41c2c99e42844bc4abf2a0e929', '{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7496-b11e-f5a935afeb8e","sharing.fixed":"019ccce3-b100-7496-b11e-f5a7af88b7f0","sharing.floor":"019ccce3-b100-7496-b11e-f5a8a74541a5","sharing.method":"019ccce3-b100-7496-b11e-f5a652077113","sharing.weight full":"019ccce3-b100-7496-b11e-f5aaadcc36c0","sharing.weight organisation":"019ccce3-b100-7496-b11e-f5ac977daf8d","sharing.weight supporting":"019ccce3-b100-7496-b11e-f5ab9027c082"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":3129,"charges":"35e3621934e070ef7a9092761aa2223cf6b1ff1a33f2cf335a2783137a4c18b3","currency":"EUR","due_on":"2026-04-10","entry":5,"month":"2026-01","plan":"d18838810c29f49aff32587b01ac37a7d296b59d7959dd4eb890d7ec2e5d4abc","pool":"mail","residual_minor":0,"total_minor":3129}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6cf23cc87a9', 'ca24d682f46a35d8ffd27aaea8d62e9e', '{"entry":6,"of":5,"reason":"A meter was read wrongly."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6db3264ea8a', '8360d41d23bca9c0b2facb6d4837df63', '{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7496-b11e-f5a935afeb8e","sharing.fixed":"019ccce3-b100-7496-b11e-f5a7af88b7f0","sharing.floor":"019ccce3-b100-7496-b11e-f5a8a74541a5","sharing.method":"019ccce3-b100-7496-b11e-f5a652077113","sharing.weight full":"019ccce3-b100-7496-b11e-f5aaadcc36c0","sharing.weight organisation":"019ccce3-b100-7496-b11e-f5ac977daf8d","sharing.weight supporting":"019ccce3-b100-7496-b11e-f5ab9027c082"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":4720,"charges":"9810d325813ce43f8fafe3e4abd0aec6b050fb643ef686b15cee99647d41f8f7","currency":"EUR","due_on":"2026-04-10","entry":7,"month":"2026-02","plan":"2596f06aa5c978604b70953224d54100f97e8b33cfbc4f6b23b42309501718ac","pool":"mail","residual_minor":0,"total_minor":5696}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6dd9b61226a', '9559f808926a9f405d266c5bb1b90cf2', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7496-b11e-f6dec09463ed', '5e1025b6140e88d4feecd5437717517c', '{"closed_on":"2026-03-01","created_at":"2026-03-08T10:00:00","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}', NULL);


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f5e62916e6e8', '2026-01-01 09:00:00', 'community.founded', 'D-1', 1, '019ccce3-b100-7496-b11e-f5883b3edaed', 'b756fea0caad06ea6a983d9098ef7357d58f893b31c467f89012ea8d57c8b73e');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f5e73183606f', '2026-01-01 09:00:00', 'members.member.entered', 'M-1', 1, '019ccce3-b100-7496-b11e-f5883b3edaed', '1a871b60d3ab665e16ac0094646c36b09cee3bfc5c6739a235cdeecd68cd2136');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f5eb989701c2', '2026-01-01 09:00:00', 'members.member.admitted', 'M-2', 1, '019ccce3-b100-7496-b11e-f5e8dacab9f5', '62c7d41501aebb4e120e9cfcc52e3eb68d32f32ccf3800154b9cb09e1465caa3');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f5eecd9e75fe', '2026-01-01 09:00:00', 'members.member.admitted', 'M-3', 1, '019ccce3-b100-7496-b11e-f5e8dacab9f5', '3ef5fdd0c37dc063adb6c1056a424297ddda11f2ad07b5eae524a03dfd986635');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f5f0fa6b8910', '2026-01-01 09:00:00', 'members.member.invited', 'M-3', 1, NULL, 'd5884d87f9232f5b26b5850ad893c9f328d002eb14a21dba540a8fc03fcd6421');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f5f1a0149022', '2026-01-01 09:00:00', 'members.password.set', 'M-3', 3, NULL, '9eaef65fda4d7e4192ab4a58a852b5b76083411e32f068680a783481ee079375');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f5f4b015d0d6', '2026-01-01 09:00:00', 'agreements.draft.started', 'agreements/dues-policy/drafts/1', 1, NULL, '53826b5b60cfa2d346400df56903707868a6a5b3ce801e8c5ef7bfdc55b2c4c5');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f5f630184ad5', '2026-01-01 09:00:00', 'agreements.draft.saved', 'agreements/dues-policy/drafts/1', 1, NULL, 'e5b11be172e78cd4f160c78a5c974164d3bfbfb8a3d87018a461d2618f670be6');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f613ff41c2a4', '2026-01-01 09:00:00', 'decisions.drafted', 'D-2', 1, NULL, 'e22492981c093abff045cbde48552b349b7d1506de91a89bebc88c72e849de7a');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f615e0c40620', '2026-01-01 09:00:00', 'decisions.proposed', 'D-2', 1, NULL, 'ef2a944d90c77ab1532706e37a323e8c0b9496258bd989b24f7a3727d6dfb295');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f61efc486513', '2026-01-08 09:00:00', 'agreements.draft.frozen', 'agreements/dues-policy/drafts/1', 1, NULL, '7066e062ae2400378f9c679ee6beb05da53fe51b2a90fa112d80516d93c82086');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f61f112ccbca', '2026-01-08 09:00:00', 'decisions.opened', 'D-2', 1, NULL, '3f66679e80d692923bcdbd53aa5b45f0c23060c2321136f5fbd246935f7bd7d5');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f620605f2daa', '2026-01-08 09:00:00.12', 'decisions.vote.cast', 'D-2', 1, NULL, '18856dc6d05e5a553821a7c32335e5a5ba8b01e9c130397641d74c667c3d33c5');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f621cde49575', '2026-01-08 09:00:00.123456', 'decisions.vote.cast', 'D-2', 2, NULL, '4c9eefad1622d72e2239f05167d81e8e5be4d6ccb935296713d1eff37d9aa960');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6335f7414a8', '2026-01-15 09:00:00', 'agreements.version.adopted', 'agreements/dues-policy', NULL, '019ccce3-b100-7496-b11e-f622aa2122a7', '8f50f6cd11dcd7e70e8ef106686b5b1d2c649e2d6e2d462b1596926433d3152b');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f635f0ebbdfb', '2026-01-15 09:00:00', 'rules.set', 'dues.monthly', NULL, '019ccce3-b100-7496-b11e-f622aa2122a7', 'd2e328bfa6af81923ed8696d692566ea6484a79a515dcf17577b2871b4af5e74');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6387657e870', '2026-01-15 09:00:00', 'circles.circle.created', 'machines', NULL, '019ccce3-b100-7496-b11e-f622aa2122a7', 'fdcd1d346ed17d3faedbd49039bf593f6911e67aa9f90994d31db0efd34c1578');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f63953747c3c', '2026-01-15 09:00:00', 'decisions.enacted', 'D-2', NULL, '019ccce3-b100-7496-b11e-f622aa2122a7', 'fb1b23c362d7a50432f056a80a2a84dd395d787979b22b54a33732e191ab6c48');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f63d913c1b33', '2026-01-15 09:00:00', 'decisions.drafted', 'D-3', 1, NULL, '70385e04508411fbf6a020fefedb88aa33b341f864d06f68a6a1ba4c0ccfe7e0');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f63f0a53174b', '2026-01-15 09:00:00', 'decisions.proposed', 'D-3', 1, NULL, '36c90541d1308f6374b15367ece9fc2bf56a4077f26ab69310c53f1a07b2e0be');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f648dd6122bc', '2026-01-22 09:00:00', 'decisions.opened', 'D-3', 1, NULL, '99182cc136f8c8cb0ff520b22600bcb0b7bfd00227ca2d7365274caede387548');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f64cd6d1d3b2', '2026-01-15 09:00:00', 'decisions.drafted', 'D-4', 1, NULL, 'd5f047f344807aa841f6ee07e771ac4de79e0dab2429bc8edf66ce64d0442942');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f64e10520c03', '2026-01-15 09:00:00', 'decisions.proposed', 'D-4', 1, NULL, 'd4c0e9d0cf71652e036a143e07469fcc37db9fe79190a8f8c4604c7a00a73d72');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f650f22ed360', '2026-01-15 09:00:00', 'decisions.commented', 'D-4', 2, NULL, '49eae5e116c0c6c9fede3b32fa0160db15891d66360f6ecea7b0692457a169d2');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6519b3d840f', '2026-02-03 09:00:00.000001', 'decisions.refused', 'D-3', NULL, NULL, 'aa7cdbdd038d027b1d59767a20d53e7b8ff7c5992a7395467edcc17f044234b7');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f65b0e176f0e', '2026-02-03 09:00:00.000001', 'treasury.dues.posted', '2026-02', 1, NULL, 'e99f003e887b0bf281f0e7e807985f2db4c2f96ca12d5abdf22538c0be77934e');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6609d8c2a63', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-1', 1, NULL, '1c3bb38ea2f79bc8c83901a69ca9c223d691a8e5934889abe43727b335b5bfad');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6655d8d6763', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-2', 1, NULL, '254b072dcbed6f6e86485a6a32ef043586d87b5baf08df80b9fc56ed8310f947');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6691c16c7aa', '2026-02-03 09:00:00.000001', 'treasury.payment.reversed', 'P-2', 1, NULL, '6adcb9644655d023cd54ad45330ceddac733f24bfd89bc561978b3701e549216');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f66b0c3128a3', '2026-03-05 10:00:00', 'infrastructure.provider.created', 'infrastructure/providers/linea', 1, NULL, 'c17c32b58e231f372189095a453303b82f8f3fa3f519a59e95f97b98fa567f06');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f66d8fbb3de6', '2026-03-05 10:00:00', 'infrastructure.site.created', 'infrastructure/sites/cellar', 1, NULL, '7ae3e79eba69df33958ef5587e9ae1f099d8919375da5bf140be787fdb7a3a92');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f66f673c66fd', '2026-03-05 10:00:00', 'infrastructure.site.created', 'infrastructure/sites/hall', 1, NULL, '010c69921fe5ac6cd1944363ea479af2a24ea1cc378fcb308af39756782c5a44');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f678d308b9f3', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/iron', 1, NULL, '5c271853f6afce8156b1f26221a12c319683de35e9aa72a5ccde3624765f2675');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f681ddb0677c', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/vm-1', 1, NULL, '0b0c09a0a9e4f5ebb1414d45daf41500c8fe892857e75136f4e8f178be441b3b');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f684cb7f5412', '2026-03-05 10:00:00', 'infrastructure.service.created', 'infrastructure/services/mail', 1, NULL, '0512ab64fb4264e6efac460fe0df876d8555ea1a6ec0f9fd5ed913217eec095c');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f68d72eedb5f', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/steel', 1, NULL, '62b9ce43b4077b0fd41c86a7886f26bd56ec701b0c77618003aad5899b949743');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f68fadfb86bb', '2026-03-05 10:00:00', 'infrastructure.asset.moved', 'infrastructure/assets/vm-1', 1, NULL, '57f265967daeef9d4050c4375c60bd39750063029ac6c2552795b00b4cfb988e');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6907e930ac7', '2026-03-05 10:00:00', 'infrastructure.asset.retired', 'infrastructure/assets/iron', 1, NULL, '86826b49cf9d4542aa07285590d0d37a938b95e46c918c435f740f67c84ffb8c');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f691fc93475a', '2026-03-05 10:00:00', 'infrastructure.asset.entrusted', 'infrastructure/assets/steel', 1, NULL, '6505dfe63fb4c9d334adf77c1aa170b00c8e2af07aedc84248f0305ced5eddb1');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f693ba0ff646', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, 'ca0a4ccd674692ac76d2d8a626c9b3c46e762ce671ce3108c240aee19c7fe8f4');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f695ad50c25b', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '769dd433bb12f36febc10fc498fb864d27c42d22448fa44dbb50a1c81810fcce');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6977d04f7c0', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '601db93e0e30d669c4e24cfa4083a1cdaccb5a92f3f7d62d22ec964e931dc152');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f69905226f1a', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '2cf29f91ce31513eb4dbefed55663a045c9897d5e7d36e2374a7cc3b42c59c14');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f69bb5abcd00', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/services/mail', 1, NULL, '69b5a4b20881acf6ba8faad0a691fdacc90b8e1586286fab5de9405113fae8b8');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f69dd958aad8', '2026-03-05 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/traffic', 1, NULL, 'ee06a9509942d8df6fe9215b782753e12b2ecd6b96d889f3fd0fd895dd87ba0e');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f69f6de43823', '2026-03-05 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/storage', 1, NULL, '5e1f5e0f0e023f68b3e9af603c18db44053c92ea822c98d0b173ffe11574cb54');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6a12c5405eb', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, '59dc99dd70d35e8b10980d560ea88805f64967a0932ea72b73b0981139d9f98a');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6a37103af54', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, '466ba3783bedbf10f03975ece6ac15234694ed0026251a9ac723e2768594cc9b');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6a5703d5242', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, 'b023ad69586bb94b0c2d14b121ea3d1245f7766331353b4e452ea147f5630a1d');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6a7bb563218', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/storage', 1, NULL, 'b894d5b38ce1d45b6fa92f20cfe87f3469700a8413504d7003291d195812d44d');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6a91f3807bc', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/storage', 1, NULL, '830c7180e9b93a5bc261c535fd43e27b08194dc616d34db8f05c91f2878544c5');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6aa75513741', '2026-03-05 10:00:00', 'infrastructure.reading.struck', 'infrastructure/services/mail/measures/traffic', 1, NULL, '7c64d2690dfddc1a2810f4a09306ca474131ef2751b5a2951cd8841bf8e77f9d');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6abe126730c', '2026-03-05 10:00:00', 'infrastructure.measure.retired', 'infrastructure/services/mail/measures/storage', 1, NULL, '27666f0900bb04daaa798a14a5c342e2fd65d36d6d90faa0963c101177adc14b');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6ad9e90449c', '2026-03-08 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/sent', 1, NULL, '05de679ab165e016011a231d4e136385935bf032500b2ce1bb708e4ea7f181f6');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6aff377e6ae', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '14c3898c38135fdb621fa0eb52f07db4ed4bea03ad3bdaf2ff94ca7ce6e8234b');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6b1d904ce6c', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '0d8063847314a95434e9d9d83267047d6ed9c8129e0d6c7e4e388b0adf8e52c4');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6b302ecf601', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, 'c6a7453d0ae3587f38a24f0c542477eb6a52a82a1927d413110e07fd9871f4eb');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6b53a7124d5', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, 'be73bbd61bc8f6176857cd6ca2f5bd2a9029efce2687ecfee222978e3b78b2a1');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6b7d1802254', '2026-03-08 10:00:00', 'sharing.pool.created', 'sharing/mail', 1, NULL, '2ee02f7825f4e858cd0f73ab12cbace2c2e8d57ebf285595a5e348d351e8e395');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6b965c21c95', '2026-03-08 10:00:00', 'sharing.pool.source_added', 'sharing/mail', 1, NULL, 'f4af200708fd96c6dee41fb55673b0fd59e601c1a07675c7f1ffd9b70fff2b00');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6bbe704cdeb', '2026-03-08 10:00:00', 'sharing.pool.source_added', 'sharing/mail', 1, NULL, 'c4e1a9f9f20784ba442f996ea7bc4d07d630823ffba49149fa41136cd8fcb0bf');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6bd720542a3', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, 'bc507bcad90f9bc06d9e0d009867eb891323ab1d5e37f11793d2f3fcd0fc75b7');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6bf9fcfe6d9', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, '04a37e1ecc039400149a53e259bf9e6ffb7a8848ad2d312f38469a24ab294e98');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6c1d811fc46', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, 'ee7f695cf2970aa990ec4d7d0f5170a396af27c02bf6e17e7b14feb9f1ec13d9');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6c2d063eb56', '2026-03-08 10:00:00', 'sharing.pool.participant_ended', 'sharing/mail', 1, NULL, '68c796d7e0e0af916a7f0545f67243b9ea9d38deea802a25d4bcb1c9b0520392');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6cb5f2d0272', '2026-03-08 10:00:00', 'sharing.posted', 'sharing/mail/2026-01', 1, NULL, '9a063282d69cdd60f5ca138b09abaf606dcfa384a359a28a52ec5bd51a3a95f7');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6cf23cc87a9', '2026-03-08 10:00:00', 'sharing.reversed', 'sharing/mail/2026-01', 1, NULL, 'b34a5f3bf8377f43e32af6c1be26f016be070d0af398d4224cd3a409499f0f00');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6db3264ea8a', '2026-03-08 10:00:00', 'sharing.posted', 'sharing/mail/2026-02', 1, NULL, 'f7f91873c289fcd7a29b27378f90811093d0c8bc1b514df48a93e039cc75bf13');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6dd9b61226a', '2026-03-08 10:00:00', 'sharing.pool.created', 'sharing/trees', 1, NULL, 'aa7378f56da8fd81abcd2c8b70340e3d07f77107223341ede821eabc926dd390');
INSERT INTO public.events VALUES ('019ccce3-b100-7496-b11e-f6dec09463ed', '2026-03-08 10:00:00', 'sharing.pool.closed', 'sharing/trees', 1, NULL, '23426eca8dceaf58d026bd58c6cfeebdbb05494ecdaeb32cd4eb66b65c29b9c2');


--
-- Data for Name: journal_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7496-b11e-f65699d5c1d7', 1, '2026-02-01', 'dues_run', '2026-02', NULL, '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7496-b11e-f65c0f7a9ca7', 2, '2026-02-02', 'payment', '', NULL, '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7496-b11e-f66102d049c4', 3, '2026-02-03', 'payment', '', NULL, '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7496-b11e-f66628c6e91f', 4, '2026-02-03', 'reversal', 'The bank took it back.', '019ccce3-b100-7496-b11e-f66102d049c4', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7496-b11e-f6c5c968b9ba', 5, '2026-01-31', 'cost_sharing', 'mail 2026-01', NULL, '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-08 10:00:00');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7496-b11e-f6cccb3b1bd0', 6, '2026-03-08', 'reversal', 'A meter was read wrongly.', '019ccce3-b100-7496-b11e-f6c5c968b9ba', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-08 10:00:00');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7496-b11e-f6d31f8c8a62', 7, '2026-02-28', 'cost_sharing', 'mail 2026-02', NULL, '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-08 10:00:00');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('a', 'b', '2026-01-01 09:00:00');


--
-- Data for Name: measures; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.measures VALUES ('019ccce3-b100-7496-b11e-f69c19b7227e', '019ccce3-b100-7496-b11e-f6824375b5f4', 'traffic', 'Traffic', 'GB', 'counter', NULL, '2026-03-05 10:00:00');
INSERT INTO public.measures VALUES ('019ccce3-b100-7496-b11e-f69eb79c3bf6', '019ccce3-b100-7496-b11e-f6824375b5f4', 'storage', 'Storage', 'GB', 'level', '2026-03-01', '2026-03-05 10:00:00');
INSERT INTO public.measures VALUES ('019ccce3-b100-7496-b11e-f6ac2eeeed3e', '019ccce3-b100-7496-b11e-f6824375b5f4', 'sent', 'Sent', 'mails', 'amount', NULL, '2026-03-08 10:00:00');


--
-- Data for Name: member_imports; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: member_statuses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.member_statuses VALUES ('019ccce3-b100-7496-b11e-f5af7c467085', '019ccce3-b100-7496-b11e-f5aecccc900e', 'active', '019ccce3-b100-7496-b11e-f5894c36f71f', '2026-01-01', '019ccce3-b100-7496-b11e-f5883b3edaed', '2026-01-01 09:00:00', NULL);
INSERT INTO public.member_statuses VALUES ('019ccce3-b100-7496-b11e-f5eadefa2e2d', '019ccce3-b100-7496-b11e-f5e97809be72', 'active', '019ccce3-b100-7496-b11e-f5894c36f71f', '2026-01-01', '019ccce3-b100-7496-b11e-f5e8dacab9f5', '2026-01-01 09:00:00', NULL);
INSERT INTO public.member_statuses VALUES ('019ccce3-b100-7496-b11e-f5ed0cf1897e', '019ccce3-b100-7496-b11e-f5ecc397882d', 'active', '019ccce3-b100-7496-b11e-f5894c36f71f', '2026-01-01', '019ccce3-b100-7496-b11e-f5e8dacab9f5', '2026-01-01 09:00:00', NULL);


--
-- Data for Name: members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.members VALUES ('019ccce3-b100-7496-b11e-f5aecccc900e', 1, 'person', 'Inés Villalba', '3b45334f04553b41412b412d2b0143880e01dcc1dc0b', 'ines villalba', 'ines@example.org', 'en', '019ccce3-b100-7496-b11e-f5894c36f71f', 'active', '2026-01-01', '019ccce3-b100-7496-b11e-f5883b3edaed', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019ccce3-b100-7496-b11e-f5e97809be72', 2, 'person', 'Ana "Nan" Ruiz', '2b452b040976452b450976044d533b5d011201dcc2dcc2dc07', 'ana nan ruiz', NULL, 'en', '019ccce3-b100-7496-b11e-f5894c36f71f', 'active', '2026-01-01', '019ccce3-b100-7496-b11e-f5e8dacab9f5', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019ccce3-b100-7496-b11e-f5ecc397882d', 3, 'person', '=Nour Haddad', '0c894547534d04392b31312b31011001c5dcc2dc09', 'nour haddad', 'nour@example.org', 'es', '019ccce3-b100-7496-b11e-f5894c36f71f', 'active', '2026-01-01', '019ccce3-b100-7496-b11e-f5e8dacab9f5', '2026-01-01 09:00:00');


--
-- Data for Name: open_votes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.open_votes VALUES ('019ccce3-b100-7496-b11e-f5f734481d61', '019ccce3-b100-7496-b11e-f5aecccc900e', 'yes', 'It is time.', '2026-01-08 09:00:00.12');
INSERT INTO public.open_votes VALUES ('019ccce3-b100-7496-b11e-f5f734481d61', '019ccce3-b100-7496-b11e-f5e97809be72', 'yes', '', '2026-01-08 09:00:00.123456');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: payments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payments VALUES ('019ccce3-b100-7496-b11e-f65f075048e9', 1, '019ccce3-b100-7496-b11e-f5e97809be72', '2026-02-02', 500, 'bank', '', '019ccce3-b100-7496-b11e-f65c0f7a9ca7', NULL, '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-02-03 09:00:00.000001');
INSERT INTO public.payments VALUES ('019ccce3-b100-7496-b11e-f664169bcf96', 2, '019ccce3-b100-7496-b11e-f5e97809be72', '2026-02-03', 700, 'bank', '', '019ccce3-b100-7496-b11e-f66102d049c4', '019ccce3-b100-7496-b11e-f66628c6e91f', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-02-03 09:00:00.000001');


--
-- Data for Name: places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.places VALUES ('019ccce3-b100-7496-b11e-f677be4fe5f7', '019ccce3-b100-7496-b11e-f670dc873da5', NULL, '2026-01-01', 'own_site', '019ccce3-b100-7496-b11e-f66c118210b1', NULL, '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7496-b11e-f68041d4f766', '019ccce3-b100-7496-b11e-f6795e01d767', NULL, '2026-01-01', NULL, NULL, '019ccce3-b100-7496-b11e-f670dc873da5', '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7496-b11e-f683f33e6b73', NULL, '019ccce3-b100-7496-b11e-f6824375b5f4', '2026-01-01', NULL, NULL, '019ccce3-b100-7496-b11e-f6795e01d767', '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7496-b11e-f68c50e867dc', '019ccce3-b100-7496-b11e-f68566053ec6', NULL, '2026-01-01', 'colocated', '019ccce3-b100-7496-b11e-f66e9d6f98bb', NULL, '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7496-b11e-f68e2617673c', '019ccce3-b100-7496-b11e-f6795e01d767', NULL, '2026-02-01', NULL, NULL, '019ccce3-b100-7496-b11e-f68566053ec6', '2026-03-05 10:00:00');


--
-- Data for Name: pool_participants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pool_participants VALUES ('019ccce3-b100-7496-b11e-f6bc747def81', '019ccce3-b100-7496-b11e-f6b64e9677f3', '019ccce3-b100-7496-b11e-f5aecccc900e', 1, '2026-01-01', NULL);
INSERT INTO public.pool_participants VALUES ('019ccce3-b100-7496-b11e-f6be5bd9a52b', '019ccce3-b100-7496-b11e-f6b64e9677f3', '019ccce3-b100-7496-b11e-f5e97809be72', 2, '2026-01-01', NULL);
INSERT INTO public.pool_participants VALUES ('019ccce3-b100-7496-b11e-f6c012fc780e', '019ccce3-b100-7496-b11e-f6b64e9677f3', '019ccce3-b100-7496-b11e-f5ecc397882d', 1, '2026-01-01', '2026-02-15');


--
-- Data for Name: pool_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pool_sources VALUES ('019ccce3-b100-7496-b11e-f6b837cb7011', '019ccce3-b100-7496-b11e-f6b64e9677f3', 1, '019ccce3-b100-7496-b11e-f68566053ec6', NULL);
INSERT INTO public.pool_sources VALUES ('019ccce3-b100-7496-b11e-f6ba893be2b6', '019ccce3-b100-7496-b11e-f6b64e9677f3', 2, NULL, '019ccce3-b100-7496-b11e-f6824375b5f4');


--
-- Data for Name: pools; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pools VALUES ('019ccce3-b100-7496-b11e-f6b64e9677f3', 'mail', 'Mail', 'Mail for all.', 'listed', '019ccce3-b100-7496-b11e-f6ac2eeeed3e', '019ccce3-b100-7496-b11e-f69eb79c3bf6', NULL, '2026-03-08 10:00:00');
INSERT INTO public.pools VALUES ('019ccce3-b100-7496-b11e-f6dcf019d72f', 'trees', 'Trees', '', 'everyone', NULL, NULL, '2026-03-01', '2026-03-08 10:00:00');


--
-- Data for Name: portions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.portions VALUES ('019ccce3-b100-7496-b11e-f6c843f8998d', '019ccce3-b100-7496-b11e-f6c367a59d78', '019ccce3-b100-7496-b11e-f5aecccc900e', NULL, 31, 1, 1, 7000000, 0, 7000000, '3129', '1', NULL, 3129);
INSERT INTO public.portions VALUES ('019ccce3-b100-7496-b11e-f6c951c063ab', '019ccce3-b100-7496-b11e-f6c367a59d78', '019ccce3-b100-7496-b11e-f5e97809be72', NULL, 31, 1, 2, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-7496-b11e-f6caf9adc556', '019ccce3-b100-7496-b11e-f6c367a59d78', '019ccce3-b100-7496-b11e-f5ecc397882d', NULL, 31, 1, 1, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-7496-b11e-f6d7c6e89e91', '019ccce3-b100-7496-b11e-f6d0b3120b6b', '019ccce3-b100-7496-b11e-f5aecccc900e', NULL, 28, 1, 1, 10000000, 0, 10000000, '22784', '7', NULL, 3255);
INSERT INTO public.portions VALUES ('019ccce3-b100-7496-b11e-f6d8dcfd3bfd', '019ccce3-b100-7496-b11e-f6d0b3120b6b', '019ccce3-b100-7496-b11e-f5e97809be72', NULL, 28, 1, 2, 4500000, 0, 4500000, '51264', '35', NULL, 1465);
INSERT INTO public.portions VALUES ('019ccce3-b100-7496-b11e-f6d9a4eddfb8', '019ccce3-b100-7496-b11e-f6d0b3120b6b', '019ccce3-b100-7496-b11e-f5ecc397882d', NULL, 14, 1, 1, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-7496-b11e-f6daf3f7dbcf', '019ccce3-b100-7496-b11e-f6d0b3120b6b', NULL, '019ccce3-b100-7496-b11e-f636dbd90c00', 28, 1, 1, 3000000, 0, 3000000, '34176', '35', NULL, 976);


--
-- Data for Name: postings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f657435070c0', '019ccce3-b100-7496-b11e-f65699d5c1d7', '019ccce3-b100-7496-b11e-f5e3c8cd6ea5', '019ccce3-b100-7496-b11e-f5aecccc900e', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f6585f4c9fe1', '019ccce3-b100-7496-b11e-f65699d5c1d7', '019ccce3-b100-7496-b11e-f5e3c8cd6ea5', '019ccce3-b100-7496-b11e-f5e97809be72', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f6594a5134c6', '019ccce3-b100-7496-b11e-f65699d5c1d7', '019ccce3-b100-7496-b11e-f5e3c8cd6ea5', '019ccce3-b100-7496-b11e-f5ecc397882d', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f65a1b09f857', '019ccce3-b100-7496-b11e-f65699d5c1d7', '019ccce3-b100-7496-b11e-f5e4cc6f0c52', NULL, -4500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f65d79e9404c', '019ccce3-b100-7496-b11e-f65c0f7a9ca7', '019ccce3-b100-7496-b11e-f5e06ababbc9', NULL, 500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f65e730021da', '019ccce3-b100-7496-b11e-f65c0f7a9ca7', '019ccce3-b100-7496-b11e-f5e3c8cd6ea5', '019ccce3-b100-7496-b11e-f5e97809be72', -500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f6626b3a0835', '019ccce3-b100-7496-b11e-f66102d049c4', '019ccce3-b100-7496-b11e-f5e06ababbc9', NULL, 700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f663db143e43', '019ccce3-b100-7496-b11e-f66102d049c4', '019ccce3-b100-7496-b11e-f5e3c8cd6ea5', '019ccce3-b100-7496-b11e-f5e97809be72', -700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f6677d5aa557', '019ccce3-b100-7496-b11e-f66628c6e91f', '019ccce3-b100-7496-b11e-f5e06ababbc9', NULL, -700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f668b714656c', '019ccce3-b100-7496-b11e-f66628c6e91f', '019ccce3-b100-7496-b11e-f5e3c8cd6ea5', '019ccce3-b100-7496-b11e-f5e97809be72', 700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f6c6af4ffb9b', '019ccce3-b100-7496-b11e-f6c5c968b9ba', '019ccce3-b100-7496-b11e-f5e3c8cd6ea5', '019ccce3-b100-7496-b11e-f5aecccc900e', 3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f6c712bdfa07', '019ccce3-b100-7496-b11e-f6c5c968b9ba', '019ccce3-b100-7496-b11e-f5e550ee1845', NULL, -3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f6cd68cd0a69', '019ccce3-b100-7496-b11e-f6cccb3b1bd0', '019ccce3-b100-7496-b11e-f5e3c8cd6ea5', '019ccce3-b100-7496-b11e-f5aecccc900e', -3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f6ce29b38e2b', '019ccce3-b100-7496-b11e-f6cccb3b1bd0', '019ccce3-b100-7496-b11e-f5e550ee1845', NULL, 3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f6d43c1c2836', '019ccce3-b100-7496-b11e-f6d31f8c8a62', '019ccce3-b100-7496-b11e-f5e3c8cd6ea5', '019ccce3-b100-7496-b11e-f5aecccc900e', 3255, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f6d542f4cdfe', '019ccce3-b100-7496-b11e-f6d31f8c8a62', '019ccce3-b100-7496-b11e-f5e3c8cd6ea5', '019ccce3-b100-7496-b11e-f5e97809be72', 1465, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7496-b11e-f6d6c7e33393', '019ccce3-b100-7496-b11e-f6d31f8c8a62', '019ccce3-b100-7496-b11e-f5e550ee1845', NULL, -4720, 'EUR');


--
-- Data for Name: providers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.providers VALUES ('019ccce3-b100-7496-b11e-f66afe987918', 'linea', 'Línea', 'Spain', 'C-12, yearly', 'Its members own it.', 'The building is rented.', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: readings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.readings VALUES ('019ccce3-b100-7496-b11e-f6a0aa09023c', '019ccce3-b100-7496-b11e-f69c19b7227e', 1, '019ccce3-b100-7496-b11e-f5aecccc900e', NULL, '2026-01-31', 10000000, false, 'hand', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7496-b11e-f6a2cfa51ef0', '019ccce3-b100-7496-b11e-f69c19b7227e', 2, '019ccce3-b100-7496-b11e-f5e97809be72', NULL, '2026-01-31', 20500000, false, 'csv', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7496-b11e-f6a656175ad5', '019ccce3-b100-7496-b11e-f69eb79c3bf6', 1, NULL, '019ccce3-b100-7496-b11e-f636dbd90c00', '2026-02-01', 40000000, false, 'hand', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7496-b11e-f6a8fc0e1e30', '019ccce3-b100-7496-b11e-f69eb79c3bf6', 2, '019ccce3-b100-7496-b11e-f5e97809be72', NULL, '2026-02-01', 1000000, false, 'hand', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7496-b11e-f6a4220eed32', '019ccce3-b100-7496-b11e-f69c19b7227e', 3, '019ccce3-b100-7496-b11e-f5aecccc900e', NULL, '2026-02-28', 30000000, false, 'api', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-05 10:00:00', 'A slip.', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-05 10:00:00');
INSERT INTO public.readings VALUES ('019ccce3-b100-7496-b11e-f6ae47bf20d8', '019ccce3-b100-7496-b11e-f6ac2eeeed3e', 1, '019ccce3-b100-7496-b11e-f5aecccc900e', NULL, '2026-01-20', 7000000, false, 'hand', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7496-b11e-f6b0661648a6', '019ccce3-b100-7496-b11e-f6ac2eeeed3e', 2, '019ccce3-b100-7496-b11e-f5aecccc900e', NULL, '2026-02-20', 10000000, false, 'hand', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7496-b11e-f6b2633ce7eb', '019ccce3-b100-7496-b11e-f6ac2eeeed3e', 3, '019ccce3-b100-7496-b11e-f5e97809be72', NULL, '2026-02-21', 4500000, false, 'hand', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7496-b11e-f6b4ecef0cba', '019ccce3-b100-7496-b11e-f6ac2eeeed3e', 4, NULL, '019ccce3-b100-7496-b11e-f636dbd90c00', '2026-02-22', 3000000, false, 'hand', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-08 10:00:00', NULL, NULL, NULL);


--
-- Data for Name: responsibilities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f67197170680', '019ccce3-b100-7496-b11e-f670dc873da5', 'hardware', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f672dfeeb093', '019ccce3-b100-7496-b11e-f670dc873da5', 'operating_system', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f67337da7441', '019ccce3-b100-7496-b11e-f670dc873da5', 'virtualisation', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f674a96a8c13', '019ccce3-b100-7496-b11e-f670dc873da5', 'backups', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f675970abd80', '019ccce3-b100-7496-b11e-f670dc873da5', 'security', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f6768a067e82', '019ccce3-b100-7496-b11e-f670dc873da5', 'software_choice', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f67a8d49ff43', '019ccce3-b100-7496-b11e-f6795e01d767', 'hardware', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f67b7b95441f', '019ccce3-b100-7496-b11e-f6795e01d767', 'operating_system', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f67cc8434c00', '019ccce3-b100-7496-b11e-f6795e01d767', 'virtualisation', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f67df60aa3ec', '019ccce3-b100-7496-b11e-f6795e01d767', 'backups', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f67e2c1640b7', '019ccce3-b100-7496-b11e-f6795e01d767', 'security', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f67f2b37bbe7', '019ccce3-b100-7496-b11e-f6795e01d767', 'software_choice', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f6868cb358d3', '019ccce3-b100-7496-b11e-f68566053ec6', 'hardware', 'both', NULL, '019ccce3-b100-7496-b11e-f636dbd90c00');
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f687e4093f07', '019ccce3-b100-7496-b11e-f68566053ec6', 'operating_system', 'provider', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f688eab66b9d', '019ccce3-b100-7496-b11e-f68566053ec6', 'virtualisation', 'ours', '019ccce3-b100-7496-b11e-f5aecccc900e', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f68949b64152', '019ccce3-b100-7496-b11e-f68566053ec6', 'backups', 'ours', '019ccce3-b100-7496-b11e-f5aecccc900e', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f68a23806dae', '019ccce3-b100-7496-b11e-f68566053ec6', 'security', 'ours', '019ccce3-b100-7496-b11e-f5aecccc900e', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7496-b11e-f68b03d293c5', '019ccce3-b100-7496-b11e-f68566053ec6', 'software_choice', 'ours', '019ccce3-b100-7496-b11e-f5aecccc900e', NULL);


--
-- Data for Name: role_grants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role_grants VALUES ('019ccce3-b100-7496-b11e-f5b0af3b6b0b', '019ccce3-b100-7496-b11e-f5aecccc900e', 'curator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7496-b11e-f5883b3edaed', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7496-b11e-f5b1de2c3852', '019ccce3-b100-7496-b11e-f5aecccc900e', 'membership_secretary', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7496-b11e-f5883b3edaed', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7496-b11e-f5b20cb16a04', '019ccce3-b100-7496-b11e-f5aecccc900e', 'treasurer', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7496-b11e-f5883b3edaed', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7496-b11e-f5b305b5e874', '019ccce3-b100-7496-b11e-f5aecccc900e', 'facilitator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7496-b11e-f5883b3edaed', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7496-b11e-f5b449945cfb', '019ccce3-b100-7496-b11e-f5aecccc900e', 'system_administrator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7496-b11e-f5883b3edaed', NULL, '2026-01-01 09:00:00');


--
-- Data for Name: rule_values; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f58c88e87563', 'membership.admission', '', NULL, 'secretary', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'admission');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f58d170e67bd', 'membership.votes', 'full', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f58e70f94a27', 'membership.votes', 'supporting', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f58f29d3ec79', 'membership.votes', 'organisation', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f59077e51a1c', 'membership.waiting_days', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'waiting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5911f188268', 'roles.term_months_max', '', NULL, '24', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'terms');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5922cd26efb', 'decisions.discussion_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f593ccad518c', 'decisions.discussion_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f594faa9c760', 'decisions.discussion_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f595708efc26', 'decisions.voting_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f59666336fe3', 'decisions.voting_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5975664a9d9', 'decisions.voting_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f59825070657', 'decisions.quorum', 'ordinary', NULL, '1/5', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f599111a026e', 'decisions.quorum', 'policy', NULL, '1/4', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f59a32c6a838', 'decisions.quorum', 'bylaws', NULL, '1/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f59b2fbf7bd5', 'decisions.majority', 'ordinary', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f59c0720a1b9', 'decisions.majority', 'policy', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f59d9be721c1', 'decisions.majority', 'bylaws', NULL, 'qualified', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f59eaecccc9d', 'decisions.threshold', 'ordinary', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f59ff23da100', 'decisions.threshold', 'policy', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5a00997ad32', 'decisions.threshold', 'bylaws', NULL, '2/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5a1f814afe3', 'dues.monthly', 'full', NULL, '1200', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5a25c4c2cda', 'dues.monthly', 'supporting', NULL, '500', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5a3a5a4184a', 'dues.monthly', 'organisation', NULL, '4000', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5a46a654c2c', 'dues.due_day', '', NULL, '10', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'dues-policy', 'due-day');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5a5583cc20a', 'dues.grace_days', '', NULL, '30', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'dues-policy', 'grace-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5a652077113', 'sharing.method', '', NULL, 'by_use', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5a7af88b7f0', 'sharing.fixed', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5a8a74541a5', 'sharing.floor', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5a935afeb8e', 'sharing.cap', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5aaadcc36c0', 'sharing.weight', 'full', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5ab9027c082', 'sharing.weight', 'supporting', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5ac977daf8d', 'sharing.weight', 'organisation', NULL, '3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f5ad44da2067', 'sharing.group_floor', '', NULL, '10', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7496-b11e-f5883b3edaed', 'dues-policy', 'cost-visibility');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7496-b11e-f634d3a0c5ac', 'dues.monthly', 'full', NULL, '1500', '2026-01-15', '2026-01-15 09:00:00', '019ccce3-b100-7496-b11e-f622aa2122a7', 'dues-policy', 'monthly-dues');


--
-- Data for Name: seals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seals VALUES (1, '019ccce3-b100-7496-b11e-f5e62916e6e8', '5596d6fb95ccb8f295feee623a08ec800b952750cffcc3a7c1674762c24f81d7', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (2, '019ccce3-b100-7496-b11e-f5e73183606f', 'cb5d7c1f42052a84597af17ade8ff7dfc5c688137ee1493c3b20b055b1ce7c18', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (3, '019ccce3-b100-7496-b11e-f5eb989701c2', '2e47f8723669c43f2af96a8eb9ca3e64b08e3450c852502703c0fd9f6bbf8ef2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (4, '019ccce3-b100-7496-b11e-f5eecd9e75fe', '5f51ba4bfbb634a493ec6a4e5059f6b86598101256a7ec05c00f4aa5b3f648e2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (5, '019ccce3-b100-7496-b11e-f5f0fa6b8910', '0a096e75fc2ad6ecede9a045b69ee059261f53e82dc4ef4ca9bcbaa46742fa38', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (6, '019ccce3-b100-7496-b11e-f5f1a0149022', '0576c518dfa0a4ea8e208ec002c53dc3c12ff00cc49f5e56cfefc18d5cab4399', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (7, '019ccce3-b100-7496-b11e-f5f4b015d0d6', '6f91744afb2ae2d5205a79b7de2d508b5d8978f9d9b5d6a5d81320dbb3deb1d9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (8, '019ccce3-b100-7496-b11e-f5f630184ad5', 'cf0b815cd6a7dbcc4b0ce58ab531b0b137e3a5e868a3b18684fdb0de2f602a1e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (9, '019ccce3-b100-7496-b11e-f613ff41c2a4', 'baa0b45c1554220f1497f1b67540b92ca8568574bd2066ae9a6c189d7da6d10c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (10, '019ccce3-b100-7496-b11e-f615e0c40620', 'f49f9d525cf5aa20c2bdd73be0b1ea7b016041ac28861cafb20f844276975c93', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (11, '019ccce3-b100-7496-b11e-f61efc486513', '044d24196744208ffad99d4975d099f6f24722e6891ec41327ec08d38a7e5c0d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (12, '019ccce3-b100-7496-b11e-f61f112ccbca', 'f38e6915c91b20ef8269522d6a85143f0d33f4af4d26eff51e3c19bdca111c08', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (13, '019ccce3-b100-7496-b11e-f620605f2daa', 'e87b8520dd445b1bda950968414db768402d2ad720623deea6bf068612f53a40', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (14, '019ccce3-b100-7496-b11e-f621cde49575', '90549d138b2c8864c800b2a13ddcab93101b25fbf5cb6b166148ee33c1ab3601', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (15, '019ccce3-b100-7496-b11e-f6335f7414a8', '736d9da461026538e93bca81217f71fea136d1f9d53128448752f2c7fbeecf72', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (16, '019ccce3-b100-7496-b11e-f635f0ebbdfb', '2bd4c80235aad2a3105f57f42f0046219d26390bbf09b2f1e88dc4cd8608028e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (17, '019ccce3-b100-7496-b11e-f6387657e870', '0074f5f98b0c8a698c323c9ebb779a9f22ab0bcdb1c4bd400f7329563920a4f9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (18, '019ccce3-b100-7496-b11e-f63953747c3c', 'f64e11e1287da90ad092f6117f430194fb23a90a774426ed63654b267d6e8336', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (19, '019ccce3-b100-7496-b11e-f63d913c1b33', 'a9965417d452f522cd5a67e39b7d0f37da253b0db6f10654fbb326ce32bacdaa', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (20, '019ccce3-b100-7496-b11e-f63f0a53174b', '97b02d70ff576a462dcaccdff9ebd31668a305a20a5bec7aa3e507701991cd6c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (21, '019ccce3-b100-7496-b11e-f648dd6122bc', 'bfa5a30c78d1eb63cce116cff1b1e6abf177647dad6515196d0c16c1a0daee2a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (22, '019ccce3-b100-7496-b11e-f64cd6d1d3b2', '6761dbee82830d773d4695a86f5c8e592bbdfabc01a1ba2a5a159cef65f678c3', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (23, '019ccce3-b100-7496-b11e-f64e10520c03', '37dce23263819ea85951d8c5b8f9440564b847eb5fb976559c1f5df146eb3a4a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (24, '019ccce3-b100-7496-b11e-f650f22ed360', '492c49dc688cc6c807d06bfdc9ee00f2c3f0b7a3c6f60423c88271612319ec53', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (25, '019ccce3-b100-7496-b11e-f6519b3d840f', '911b0fb11e6385acc49e87a7e05785cbaf4dc9a2b213e80930c06782792e6160', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (26, '019ccce3-b100-7496-b11e-f65b0e176f0e', 'fd42e34181280919b1fa93bf236e3e96b0da1fc7603d5c76b5c836e8c4ddb2e4', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (27, '019ccce3-b100-7496-b11e-f6609d8c2a63', '8b38af2866e5f09f479a2de1d75d4b3af4e694d645cf9b110b4b24830b89d5af', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (28, '019ccce3-b100-7496-b11e-f6655d8d6763', '7b6e2d8c38ca7f621f18b0d6039dee7106ac4a6d35900eec88fe3f16bc7acfb4', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (29, '019ccce3-b100-7496-b11e-f6691c16c7aa', 'ef5e9e6e8516309db823248814e1cc993998788a3503d7b104e617b85c327ce1', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (30, '019ccce3-b100-7496-b11e-f66b0c3128a3', 'cc9e10db3b541be3e7b52e22ffb8ad2efd5bef98502f015035a99d26c173ab97', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (31, '019ccce3-b100-7496-b11e-f66d8fbb3de6', '5ec83e379f9169f6146beadbcd992238eef6c046bc8edf99721c7fc6725027ee', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (32, '019ccce3-b100-7496-b11e-f66f673c66fd', 'c01093971711ce370d38e39c5b51ec9cad1b65b8f842e751acb351994c0fe263', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (33, '019ccce3-b100-7496-b11e-f678d308b9f3', 'ba8c9846897a6a1780965177fd4f7260cd002970ed77c95f22143c3615c912fa', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (34, '019ccce3-b100-7496-b11e-f681ddb0677c', 'd0c56f4b2a2bfb2f44eb4cac3b446bca82e3c161285d26096832be6bbdf63c9c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (35, '019ccce3-b100-7496-b11e-f684cb7f5412', '51bfb62ec6cff2b7897a499f583a42108d2f7e1cc54568831005de648efa8bc1', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (36, '019ccce3-b100-7496-b11e-f68d72eedb5f', 'e40d2cc3e7c7513cadb9c1606829d5bdc6c389377726bff36db6abe5f5602bc1', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (37, '019ccce3-b100-7496-b11e-f68fadfb86bb', 'c756f286068b1d64cc2cee11b51b58d61fcaea3ddb0d8a655ecbddf3c516e59c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (38, '019ccce3-b100-7496-b11e-f6907e930ac7', '72d664c759c1f75a51f54bf1b206d1d83fccbc3f8e50309c1814b09477df6aba', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (39, '019ccce3-b100-7496-b11e-f691fc93475a', '65d84d85b3deb1acf5de6dd56459a63085c5c977c0cdc255ff8c3f4dfecc2ff5', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (40, '019ccce3-b100-7496-b11e-f693ba0ff646', '47bc093b18bf452af8fbf413e803f2ab32f02e94138c458e7fd49551a4177ffe', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (41, '019ccce3-b100-7496-b11e-f695ad50c25b', 'e9d64dcc49e15cec32d61f35f2982db3b15e70ab178446a81e035c66594f9398', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (42, '019ccce3-b100-7496-b11e-f6977d04f7c0', 'c44bda8194060295fec0b83a482d3dc668b80f4cb18dc2398b833271b5dc2bba', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (43, '019ccce3-b100-7496-b11e-f69905226f1a', 'c84650caa0fa354b1ce2d7d602e4b1f9691a79a1b211fbd23029cc11072e53dc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (44, '019ccce3-b100-7496-b11e-f69bb5abcd00', 'cc478222bfccf4dd023c0104b4d1e435429a9249542fb8c67a6c4a508a405402', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (45, '019ccce3-b100-7496-b11e-f69dd958aad8', 'b3c25f624508bd8667664928e844019786c69fe2350fdb321264e536f29b2d16', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (46, '019ccce3-b100-7496-b11e-f69f6de43823', 'eb1f2e69b4992b355e70f4f3691ac97f110327871474546cb044f2bf2d2f5358', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (47, '019ccce3-b100-7496-b11e-f6a12c5405eb', 'f31dbfb65253cf11d09afd582c45ec574d78d08ed0bda283ede579651ce31254', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (48, '019ccce3-b100-7496-b11e-f6a37103af54', 'c47e54671f4ac1f73884486d88ef9064a55db13b17456c7210ae4c5bfb5e5a38', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (49, '019ccce3-b100-7496-b11e-f6a5703d5242', 'ac6eb6025abca7a2546f0f14831f46f84e7b95d8c5a79372eb99a06a7484bc05', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (50, '019ccce3-b100-7496-b11e-f6a7bb563218', '817452e79be5b8b10e8f71701689ef9b0fb8cf5bb554478fb932d78003c43f82', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (51, '019ccce3-b100-7496-b11e-f6a91f3807bc', '2181da2ac85f961abe1acbe549c9766780f44f6d6b3837face0b4fdaebb758ba', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (52, '019ccce3-b100-7496-b11e-f6aa75513741', 'f02cb542b75257fe5a0bc7118fa68fcf9b96a0978bdf53a484c5f62c66fb5707', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (53, '019ccce3-b100-7496-b11e-f6abe126730c', '17154768fbd7010cf95cf7a5a732296f0f8c47d9b5f951e81bf229a7d823942b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (54, '019ccce3-b100-7496-b11e-f6ad9e90449c', 'd45c4a047213ade345a58597213874465d8c675a218a7e574cf3376104f53dec', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (55, '019ccce3-b100-7496-b11e-f6aff377e6ae', '43c06a93adb19080b9a2e56ad1217e518855b486c16da987789f3fd6f32ef09e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (56, '019ccce3-b100-7496-b11e-f6b1d904ce6c', 'b8f67750051d490dc96ed12a1b0d9fbade0884df0c5db56d5714cf0aa7fedc96', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (57, '019ccce3-b100-7496-b11e-f6b302ecf601', 'e6ac5be4fe01526e8882c324b08858c39947397b428a71e7885f8982623af88d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (58, '019ccce3-b100-7496-b11e-f6b53a7124d5', '297988d7e65a3052d1f9d5952b9c9c9e71baa9af0b372e9262e701a984979503', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (59, '019ccce3-b100-7496-b11e-f6b7d1802254', 'd8afc3d79acd8e3c68bb5fa8d6932c4d6c2b09c5d0bc28f036c414b6178ff07b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (60, '019ccce3-b100-7496-b11e-f6b965c21c95', '71224acea44e428c98ff889df55e11ef128af53544efdbcb6396effa0cf1c75b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (61, '019ccce3-b100-7496-b11e-f6bbe704cdeb', '67fdb3040d4ecf04f9a44cd75ac8ef2cb83e2344afab9b99f38b6de37949029d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (62, '019ccce3-b100-7496-b11e-f6bd720542a3', '9d92f617a4575c5b25fe8d02d19604906352a38118054e0f7bfad6ad413a1c1c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (63, '019ccce3-b100-7496-b11e-f6bf9fcfe6d9', '4cd90a435f21253522fa050a787c89588c8dafefe8e8ed5adb7d5c8c8b3e5a38', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (64, '019ccce3-b100-7496-b11e-f6c1d811fc46', '8443caed1ca222e20b783cdaebe8cf1624bbb0b6d2da69ec0fcd171e7e4f453b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (65, '019ccce3-b100-7496-b11e-f6c2d063eb56', '67a1dd5d1f65e9d17b8f43807f6a0b9ed1ee728736dae0b298b51e64492075f2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (66, '019ccce3-b100-7496-b11e-f6cb5f2d0272', 'b978d60e91b64ed57ba37514ea32cca08284467ed68f6118d90eca4a62389d8e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (67, '019ccce3-b100-7496-b11e-f6cf23cc87a9', '6d6fa134227b1d583c9b8e72be471a0314d017f8af2673937600b4914c1b918a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (68, '019ccce3-b100-7496-b11e-f6db3264ea8a', 'c9e7d53a52494b3e51c5524284883cec8ae46212cab68410197d179d8daa7c45', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (69, '019ccce3-b100-7496-b11e-f6dd9b61226a', '6af35c7e4299fc4e7b276648e28816ff996a452672ecbe053d903b67ea551629', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (70, '019ccce3-b100-7496-b11e-f6dec09463ed', '81d5945e051d8a9af877168b41458984cc5007fda11cbeda6532334892eac153', '2026-01-15 09:00:00');


--
-- Data for Name: services; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.services VALUES ('019ccce3-b100-7496-b11e-f6824375b5f4', 'mail', 'Mail', 'mail', 'For everybody.', 'mail.example.org', 'Stalwart', '0.14', 'AGPL-3.0', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: setup_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setup_tokens VALUES ('5af5cb6ae2aa71f419c65009b4e9ef496b746fb8ee6172b1681678920529f654', '2026-01-01 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: sharing_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sharing_runs VALUES ('019ccce3-b100-7496-b11e-f6c367a59d78', '019ccce3-b100-7496-b11e-f6b64e9677f3', '2026-01', '2026-04-10', '019ccce3-b100-7496-b11e-f6c5c968b9ba', '019ccce3-b100-7496-b11e-f6cccb3b1bd0', 3129, 3129, 0, '019ccce3-b100-7496-b11e-f5a652077113', '019ccce3-b100-7496-b11e-f5a46a654c2c', '{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7496-b11e-f5a935afeb8e","sharing.fixed":"019ccce3-b100-7496-b11e-f5a7af88b7f0","sharing.floor":"019ccce3-b100-7496-b11e-f5a8a74541a5","sharing.method":"019ccce3-b100-7496-b11e-f5a652077113","sharing.weight full":"019ccce3-b100-7496-b11e-f5aaadcc36c0","sharing.weight organisation":"019ccce3-b100-7496-b11e-f5ac977daf8d","sharing.weight supporting":"019ccce3-b100-7496-b11e-f5ab9027c082"},"weights":{"full":1,"organisation":3,"supporting":0}}', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-08 10:00:00');
INSERT INTO public.sharing_runs VALUES ('019ccce3-b100-7496-b11e-f6d0b3120b6b', '019ccce3-b100-7496-b11e-f6b64e9677f3', '2026-02', '2026-04-10', '019ccce3-b100-7496-b11e-f6d31f8c8a62', NULL, 5696, 4720, 0, '019ccce3-b100-7496-b11e-f5a652077113', '019ccce3-b100-7496-b11e-f5a46a654c2c', '{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7496-b11e-f5a935afeb8e","sharing.fixed":"019ccce3-b100-7496-b11e-f5a7af88b7f0","sharing.floor":"019ccce3-b100-7496-b11e-f5a8a74541a5","sharing.method":"019ccce3-b100-7496-b11e-f5a652077113","sharing.weight full":"019ccce3-b100-7496-b11e-f5aaadcc36c0","sharing.weight organisation":"019ccce3-b100-7496-b11e-f5ac977daf8d","sharing.weight supporting":"019ccce3-b100-7496-b11e-f5ab9027c082"},"weights":{"full":1,"organisation":3,"supporting":0}}', '019ccce3-b100-7496-b11e-f5aecccc900e', '2026-03-08 10:00:00');


--
-- Data for Name: sign_in_attempts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_attempts VALUES ('a', 'm', '::1', '2026-01-01 09:00:00');


--
-- Data for Name: sites; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sites VALUES ('019ccce3-b100-7496-b11e-f66c118210b1', 'cellar', 'Cellar', 'Jaca', NULL, 'Two keys.', NULL, '2026-03-05 10:00:00');
INSERT INTO public.sites VALUES ('019ccce3-b100-7496-b11e-f66e9d6f98bb', 'hall', 'Hall', 'Jaca', '019ccce3-b100-7496-b11e-f66afe987918', 'Two keys.', NULL, '2026-03-05 10:00:00');


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
-- Name: pool_sources pool_sources_pool_id_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pool_sources
    ADD CONSTRAINT pool_sources_pool_id_position_key UNIQUE (pool_id, "position");


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
-- Name: charges_dues_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX charges_dues_once ON public.charges USING btree (member_id, period) WHERE (run_id IS NOT NULL);


--
-- Name: charges_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX charges_member ON public.charges USING btree (member_id, due_on, amount_minor);


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
-- Name: pool_participants_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX pool_participants_member ON public.pool_participants USING btree (member_id);


--
-- Name: pool_participants_pool; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX pool_participants_pool ON public.pool_participants USING btree (pool_id, valid_from);


--
-- Name: portions_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX portions_member ON public.portions USING btree (member_id) WHERE (member_id IS NOT NULL);


--
-- Name: portions_run; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX portions_run ON public.portions USING btree (run_id);


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
-- Name: measures measures_service_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measures
    ADD CONSTRAINT measures_service_id_fkey FOREIGN KEY (service_id) REFERENCES public.services(id);


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
-- PostgreSQL database dump complete
--


