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
-- Name: annulments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.annulments (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    authority_id text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    annulled_at timestamp without time zone NOT NULL
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
-- Name: carried_votes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carried_votes (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    delegate_id text NOT NULL COLLATE pg_catalog."C",
    carrier_id text COLLATE pg_catalog."C",
    votes bigint NOT NULL,
    outcome text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT carried_votes_check CHECK (((outcome = 'carried'::text) = (carrier_id IS NOT NULL))),
    CONSTRAINT carried_votes_outcome_check CHECK ((outcome = ANY (ARRAY['carried'::text, 'silent'::text, 'off_roll'::text, 'cycle'::text, 'beyond_cap'::text])))
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
-- Name: comment_texts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comment_texts (
    id text NOT NULL COLLATE pg_catalog."C",
    comment_id text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    written_at timestamp without time zone NOT NULL
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
    created_at timestamp without time zone NOT NULL,
    thread bigint DEFAULT 0 NOT NULL,
    edited_at timestamp without time zone,
    taken_back_at timestamp without time zone,
    hidden_at timestamp without time zone,
    hidden_by text COLLATE pg_catalog."C",
    hidden_reason text COLLATE pg_catalog."C"
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
-- Name: contests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contests (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    member_id text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    contested_at timestamp without time zone NOT NULL,
    ruling text COLLATE pg_catalog."C",
    ruled_by text COLLATE pg_catalog."C",
    words text COLLATE pg_catalog."C",
    ruled_at timestamp without time zone,
    CONSTRAINT contests_ruling_check CHECK ((ruling = ANY (ARRAY['dismissed'::text, 'upheld'::text])))
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
-- Name: decision_topics; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision_topics (
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    added_at timestamp without time zone NOT NULL,
    closed_at timestamp without time zone
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
    topic_id text COLLATE pg_catalog."C",
    CONSTRAINT decisions_kind_check CHECK ((kind = ANY (ARRAY['founding'::text, 'ordinary'::text, 'election'::text, 'policy'::text, 'bylaws'::text]))),
    CONSTRAINT decisions_stage_check CHECK ((stage = ANY (ARRAY['draft'::text, 'discussion'::text, 'voting'::text, 'counted'::text, 'declared'::text, 'closed'::text, 'enacted'::text, 'refused'::text, 'withdrawn'::text, 'annulled'::text])))
);


--
-- Name: declarations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.declarations (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    declared_at timestamp without time zone NOT NULL,
    declared_by text COLLATE pg_catalog."C",
    contest_until timestamp without time zone NOT NULL
);


--
-- Name: delegations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delegations (
    id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    delegate_id text NOT NULL COLLATE pg_catalog."C",
    topic_id text COLLATE pg_catalog."C",
    circle_id text COLLATE pg_catalog."C",
    given_at timestamp without time zone NOT NULL,
    revoked_at timestamp without time zone,
    CONSTRAINT delegations_check CHECK (((topic_id IS NULL) OR (circle_id IS NULL)))
);


--
-- Name: digest_rounds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.digest_rounds (
    day date NOT NULL,
    told_from timestamp without time zone NOT NULL,
    told_until timestamp without time zone NOT NULL,
    weekly_from timestamp without time zone NOT NULL,
    is_weekly boolean NOT NULL,
    after_number bigint NOT NULL,
    is_done boolean NOT NULL
);


--
-- Name: discussion_closings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.discussion_closings (
    id text NOT NULL COLLATE pg_catalog."C",
    decision_id text NOT NULL COLLATE pg_catalog."C",
    closed_by text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    closed_at timestamp without time zone NOT NULL,
    reopened_by text COLLATE pg_catalog."C",
    reopened_at timestamp without time zone
);


--
-- Name: discussion_summaries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.discussion_summaries (
    id text NOT NULL COLLATE pg_catalog."C",
    decision_id text NOT NULL COLLATE pg_catalog."C",
    language text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    author_id text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    written_at timestamp without time zone NOT NULL
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
-- Name: dropped_letters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dropped_letters (
    kind text NOT NULL COLLATE pg_catalog."C",
    day date NOT NULL,
    letters bigint NOT NULL
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
-- Name: heartbeats; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.heartbeats (
    name text NOT NULL COLLATE pg_catalog."C",
    beat_at timestamp without time zone NOT NULL
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
-- Name: member_notices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.member_notices (
    member_id text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    is_reminded boolean NOT NULL,
    set_at timestamp without time zone NOT NULL,
    CONSTRAINT member_notices_digest_check CHECK ((digest = ANY (ARRAY['none'::text, 'daily'::text, 'weekly'::text])))
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
-- Name: outages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outages (
    began_at timestamp without time zone NOT NULL,
    ended_at timestamp without time zone NOT NULL
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
    last_error text COLLATE pg_catalog."C",
    decision_id text COLLATE pg_catalog."C"
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
-- Name: provisional_places; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.provisional_places (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    votes bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    class text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: provisional_rolls; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.provisional_rolls (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    record_on date NOT NULL,
    drawn_at timestamp without time zone NOT NULL,
    drawn_by text NOT NULL COLLATE pg_catalog."C",
    objections_until timestamp without time zone NOT NULL,
    roll_hash text NOT NULL COLLATE pg_catalog."C"
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
-- Name: reminder_rounds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reminder_rounds (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    closes_at timestamp without time zone NOT NULL,
    turn bigint NOT NULL,
    after_number bigint NOT NULL,
    is_done boolean NOT NULL
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
-- Name: roll_objections; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roll_objections (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    member_id text NOT NULL COLLATE pg_catalog."C",
    about_id text NOT NULL COLLATE pg_catalog."C",
    is_included boolean NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    made_at timestamp without time zone NOT NULL,
    ruling text COLLATE pg_catalog."C",
    words text COLLATE pg_catalog."C",
    ruled_by text COLLATE pg_catalog."C",
    ruled_at timestamp without time zone,
    CONSTRAINT roll_objections_ruling_check CHECK ((ruling = ANY (ARRAY['upheld'::text, 'dismissed'::text])))
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

INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000001', '2026-11-30 08:47:48.543292');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000002', '2026-11-30 08:47:48.551498');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000003', '2026-11-30 08:47:48.570566');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000004', '2026-11-30 08:47:48.573733');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000005', '2026-11-30 08:47:48.587165');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000006', '2026-11-30 08:47:48.601824');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000007', '2026-11-30 08:47:48.603818');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000008', '2026-11-30 08:47:48.625677');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000009', '2026-11-30 08:47:48.63481');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000010', '2026-11-30 08:47:48.650519');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000011', '2026-11-30 08:47:48.65879');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000013', '2026-11-30 08:47:48.664381');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261124000012', '2026-11-30 08:47:48.666085');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261124000014', '2026-11-30 08:47:48.681755');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000015', '2026-11-30 08:47:48.682166');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000016', '2026-11-30 08:47:48.687011');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000017', '2026-11-30 08:47:48.696768');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000019', '2026-11-30 08:47:48.698199');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000020', '2026-11-30 08:47:48.699112');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000021', '2026-11-30 08:47:48.699869');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000022', '2026-11-30 08:47:48.700467');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000023', '2026-11-30 08:47:48.703055');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000024', '2026-11-30 08:47:48.704092');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000025', '2026-11-30 08:47:48.705504');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000026', '2026-11-30 08:47:48.70734');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000027', '2026-11-30 08:47:48.709792');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000028', '2026-11-30 08:47:48.710531');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000029', '2026-11-30 08:47:48.712027');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000030', '2026-11-30 08:47:48.712411');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000031', '2026-11-30 08:47:48.718759');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000032', '2026-11-30 08:47:48.723647');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000033', '2026-11-30 08:47:48.729798');


--
-- Data for Name: access_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_tokens VALUES ('de4d4a31c12bd4165e154ae24fea04bd0cf80649ebab408cc9ffa3d943104186', '019ccce3-b100-7740-95cb-678ee8f6b553', 'invitation', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-01-01 09:00:00', '2026-01-15 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES ('019ccce3-b100-7740-95cb-67825fef0b03', '1000', 'account-1000', 'asset', '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7740-95cb-678332a6653f', '1010', 'account-1010', 'asset', '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7740-95cb-678476a27af6', '1090', 'account-1090', 'asset', '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7740-95cb-67858af519af', '1200', 'account-1200', 'asset', '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7740-95cb-67868d48ac56', '4000', 'account-4000', 'income', '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7740-95cb-6787fdb73f94', '4100', 'account-4100', 'income', '019ccce3-b100-7740-95cb-66fc8a28ee54');


--
-- Data for Name: agreement_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-7740-95cb-6756b0f8cd56', '019ccce3-b100-7740-95cb-6755f1fba24b', 1, NULL, '## Foundations {#foundations}

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

Each member of a class with a vote, person or organisation alike, has one vote, whatever they pay and however much they use. Members of the other classes may speak in every discussion. A member can see whether they are on the roll for a vote, and why. Where the rules give days for it, a provisional roll is shown before voting opens; members may object to it, and the election committee rules before the roll is fixed. The rules say whether a member whom a decision is about votes on it, whether whoever has long owed dues votes, and whether a class has another number of votes in one kind of decision.

### Waiting period {#waiting-period}

A member votes in decisions opened for voting once the number of days that the rules give has passed since they joined. The day of joining is the one in the register. The founding act is bound by no waiting period.

### Discussion {#discussion}

Every proposal is discussed in the open before voting opens, for at least the number of days that the rules give for its kind: ordinary matters, policies and dues, or bylaws. All members may speak.

### Voting period {#voting-period}

Once opened, voting lasts the number of days that the rules give for the kind of decision. A member votes yes, votes no or abstains, and may give a reason. The text, its effects, the roll and the rules that govern the vote are fixed when voting opens. Where an outage keeps members from voting, whoever opens votes may extend one that is open, by as many days as the rules allow, and publishes why. Some days before the close, as many as the rules say, members who have not voted are reminded once, and nobody else is.

### Quorum {#quorum}

A decision is valid only if the part of the roll that the rules give for its kind takes part. Yes votes, no votes and abstentions all count as taking part. If the quorum is not reached the proposal fails, and may be proposed again. The rules say whether votes or persons are counted for it.

### Majorities {#majorities}

A proposal passes by what the rules give for its kind: by a majority of the votes for and against, of all votes cast or of all votes on the roll, and in each class by itself where they say so; or by consent or consensus, where whoever objects says why. Abstentions count towards the quorum, and in a majority only where the rules take it of all votes. A tie does not pass. Where members choose among several options, they do so by one of the methods that the rules adopt. A result takes effect as it is counted, unless the rules have the election committee declare it first, or give days in which any member on the roll may contest it, for its kind; the committee rules on a contest, and neither candidates nor whoever contests rule in their own case. A decision that is in effect is annulled only by another, of its kind or a more demanding one.

### Secret ballots {#secret-ballots}

Votes are open, each with its reason, unless the rules make a kind of decision secret or leave it to whoever proposes, who then asks for it. Of a secret ballot it is known who voted, and of nobody how.

Whoever is to hold a role may be elected: members stand with a statement until voting opens, and those elected hold the role for the term that the proposal names. An election has the discussion, voting period and quorum that the rules give for elections, and goes by a method that they adopt for them.

### Delegation {#delegation}

A member may name another member to vote for them, in everything, on a topic or in a circle, and take it back until a vote closes. The rules say in which kinds of decision this counts, and how many members one may carry. It never counts in a secret ballot, nor in consent or consensus, and whoever votes is carried by nobody.

### Amending these bylaws {#amendments}

These bylaws are changed only by a decision of the members, with the discussion, voting period, quorum and majority that the rules give for bylaws. A proposal shows the old wording beside the new. Every earlier version stays readable, together with the decision that adopted it.

## Roles and circles {#roles-and-circles}

### Roles {#roles}

The roles of Ditch Mail are those listed among the rules, each with what its holder may do. They are given by decision of the members. A role may have several holders, and a person several roles, but no auditor is also treasurer.

- **Facilitator.** Keeps discussions open to everybody, opens votes, and calls the members together.
- **Membership secretary.** Answers those who want to join, admits them, and keeps the register.
- **Treasurer.** Runs dues, shares what the machines cost, pays providers, and lays the books open each quarter.
- **Election committee.** Looks after electoral rolls, declares what a vote came to, and rules on whoever contests it.
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
', 'd95f1ab78112dc17d73cf482fd539e48c4b31e39698eefa95114bc17a077c4e8', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-7740-95cb-6773f0d1b306', '019ccce3-b100-7740-95cb-6772b6f3b591', 1, NULL, '## What is due {#what-is-due}

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
', 'd9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-7740-95cb-67d42b646bfe', '019ccce3-b100-7740-95cb-6772b6f3b591', 2, '019ccce3-b100-7740-95cb-6773f0d1b306', '## What is due {#what-is-due}

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

New words.', '401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1', '2026-01-15', '2026-01-15 09:00:00', '019ccce3-b100-7740-95cb-67d3685d2c09');


--
-- Data for Name: agreements; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreements VALUES ('019ccce3-b100-7740-95cb-6755f1fba24b', 'bylaws', 'Bylaws', 'bylaws', 'public', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-01-01 09:00:00');
INSERT INTO public.agreements VALUES ('019ccce3-b100-7740-95cb-6772b6f3b591', 'dues-policy', 'Dues policy', 'policy', 'public', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-01-01 09:00:00');


--
-- Data for Name: annulments; Type: TABLE DATA; Schema: public; Owner: -
--



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

INSERT INTO public.assets VALUES ('019ccce3-b100-7740-95cb-684a73d8aab7', 'vm-1', 'VM 1', '64 GB', NULL, '2026-03-05 10:00:00');
INSERT INTO public.assets VALUES ('019ccce3-b100-7740-95cb-685a77102bf9', 'steel', 'Steel', '64 GB', NULL, '2026-03-05 10:00:00');
INSERT INTO public.assets VALUES ('019ccce3-b100-7740-95cb-683e824d1eb0', 'iron', 'Iron', '64 GB', '2026-03-01', '2026-03-05 10:00:00');


--
-- Data for Name: authorities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.authorities VALUES ('019ccce3-b100-7740-95cb-66fc8a28ee54', 'decision', '019ccce3-b100-7740-95cb-66ad48eaacf4', NULL, NULL, NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019ccce3-b100-7740-95cb-678aaf3a259f', 'delegated_power', NULL, 'membership_secretary', '019ccce3-b100-7740-95cb-670029ab53fd', NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019ccce3-b100-7740-95cb-67d3685d2c09', 'decision', '019ccce3-b100-7740-95cb-6799d9bbee9a', NULL, NULL, NULL, NULL, NULL, '2026-01-15 09:00:00');


--
-- Data for Name: candidacies; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carried_votes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: charges; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.charges VALUES ('019ccce3-b100-7740-95cb-6826e258088e', '019ccce3-b100-7740-95cb-6820bf2dc559', '019ccce3-b100-7740-95cb-674ef750dcb2', '019ccce3-b100-7740-95cb-66fd0c142583', '2026-02', '2026-02-10', 1500, '019ccce3-b100-7740-95cb-67e59bde7a1e', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-7740-95cb-682706ad601a', '019ccce3-b100-7740-95cb-6820bf2dc559', '019ccce3-b100-7740-95cb-678b1b13c4e7', '019ccce3-b100-7740-95cb-66fd0c142583', '2026-02', '2026-02-10', 1500, '019ccce3-b100-7740-95cb-67e59bde7a1e', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-7740-95cb-6828b230bf47', '019ccce3-b100-7740-95cb-6820bf2dc559', '019ccce3-b100-7740-95cb-678ee8f6b553', '019ccce3-b100-7740-95cb-66fd0c142583', '2026-02', '2026-02-10', 1500, '019ccce3-b100-7740-95cb-67e59bde7a1e', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-7740-95cb-68c1b22f8e52', NULL, '019ccce3-b100-7740-95cb-674ef750dcb2', '019ccce3-b100-7740-95cb-66fd0c142583', '2026-04', '2026-04-10', 3255, '019ccce3-b100-7740-95cb-67463ba03068', '019ccce3-b100-7740-95cb-68b81124136a');
INSERT INTO public.charges VALUES ('019ccce3-b100-7740-95cb-68c2fee59369', NULL, '019ccce3-b100-7740-95cb-678b1b13c4e7', '019ccce3-b100-7740-95cb-66fd0c142583', '2026-04', '2026-04-10', 1465, '019ccce3-b100-7740-95cb-67463ba03068', '019ccce3-b100-7740-95cb-68b81124136a');


--
-- Data for Name: circle_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circle_members VALUES ('019ccce3-b100-7740-95cb-67e8f0ba4185', '019ccce3-b100-7740-95cb-67e775c1f9c6', '019ccce3-b100-7740-95cb-678b1b13c4e7', '2026-01-15', NULL, '019ccce3-b100-7740-95cb-67d3685d2c09');


--
-- Data for Name: circles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circles VALUES ('019ccce3-b100-7740-95cb-67e775c1f9c6', 'machines', 'Machines', 'Care.', NULL, '2026-01-15', '019ccce3-b100-7740-95cb-67d3685d2c09', '2026-01-15 09:00:00');


--
-- Data for Name: classes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.classes VALUES ('019ccce3-b100-7740-95cb-66fd0c142583', 'full', 'Full member', 0, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.classes VALUES ('019ccce3-b100-7740-95cb-66feb2d4a3fb', 'supporting', 'Supporting member', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.classes VALUES ('019ccce3-b100-7740-95cb-66ff6819fbda', 'organisation', 'Organisation', 2, '019ccce3-b100-7740-95cb-66fc8a28ee54');


--
-- Data for Name: clauses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-675772167f96', '019ccce3-b100-7740-95cb-6756b0f8cd56', 0, 'foundations', 'Foundations', 'ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-675809b33d3d', '019ccce3-b100-7740-95cb-6756b0f8cd56', 1, 'purpose', 'Purpose', '3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67593646d5db', '019ccce3-b100-7740-95cb-6756b0f8cd56', 2, 'commons', 'What is held in common', '9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-675ac06bacc9', '019ccce3-b100-7740-95cb-6756b0f8cd56', 3, 'members', 'Members', 'e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-675b0265b9f4', '019ccce3-b100-7740-95cb-6756b0f8cd56', 4, 'classes', 'Classes of members', '7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-675c42292e34', '019ccce3-b100-7740-95cb-6756b0f8cd56', 5, 'admission', 'Admission', 'aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-675d613366e5', '019ccce3-b100-7740-95cb-6756b0f8cd56', 6, 'exit', 'Leaving', '956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-675e4d88659f', '019ccce3-b100-7740-95cb-6756b0f8cd56', 7, 'deciding', 'Deciding', '45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-675fe86e5d09', '019ccce3-b100-7740-95cb-6756b0f8cd56', 8, 'voting-rights', 'Voting rights', '83c36a9d120af6a7bf11d29eae32a8d9c23cdd3e14daeed6445c76a3395283f8', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-6760f8a5fec8', '019ccce3-b100-7740-95cb-6756b0f8cd56', 9, 'waiting-period', 'Waiting period', 'c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-676114f3aa1f', '019ccce3-b100-7740-95cb-6756b0f8cd56', 10, 'discussion', 'Discussion', '3b189ec53ee3c5827e0d3d896e0149348de09a0124d3657ac5a0f02c59559f53', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67629b2e271f', '019ccce3-b100-7740-95cb-6756b0f8cd56', 11, 'voting-period', 'Voting period', '80752681c37e4bb391ab0611e15ba63642dcd84840fb0cbae92a4191642d30c0', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-676320e9876d', '019ccce3-b100-7740-95cb-6756b0f8cd56', 12, 'quorum', 'Quorum', 'ed5e2a14f98ef6798e9ad14868aea6c3fb8720d08e2fc6e8d57884481396ed6a', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-6764c8dfacf4', '019ccce3-b100-7740-95cb-6756b0f8cd56', 13, 'majorities', 'Majorities', '07f54a44dfbd7430b444eaaa57c412dcdc03c3a875700858a29f2c6631a16e37', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-6765e945d98f', '019ccce3-b100-7740-95cb-6756b0f8cd56', 14, 'secret-ballots', 'Secret ballots', 'a016ca54f737d729b40384f17a8b80cd4886ae52c22c0cf2ed7493d8ccad415e', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67661413af21', '019ccce3-b100-7740-95cb-6756b0f8cd56', 15, 'delegation', 'Delegation', '5ab5aebcac3b287974fd6b678bfc0859fbe89ed59b25e64445999e95d898b659', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67674c54a9e3', '019ccce3-b100-7740-95cb-6756b0f8cd56', 16, 'amendments', 'Amending these bylaws', '99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-6768479226fa', '019ccce3-b100-7740-95cb-6756b0f8cd56', 17, 'roles-and-circles', 'Roles and circles', 'd7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-6769d0f6bc71', '019ccce3-b100-7740-95cb-6756b0f8cd56', 18, 'roles', 'Roles', '5f15e0aa195fc6be81ece87b3356c5d321f6710e3c619b047f5ed007dd3af930', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-676a047ea86e', '019ccce3-b100-7740-95cb-6756b0f8cd56', 19, 'terms', 'Terms', 'e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-676ba676f9ef', '019ccce3-b100-7740-95cb-6756b0f8cd56', 20, 'circles', 'Circles', 'ae205de0390cdb31c56d75832843c8a4e8fad2ed1425ffd0f9520c2ad34a513e', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-676cc30fa658', '019ccce3-b100-7740-95cb-6756b0f8cd56', 21, 'holding-to-account', 'Holding to account', '25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-676df73e22f1', '019ccce3-b100-7740-95cb-6756b0f8cd56', 22, 'monitoring', 'Monitoring', 'ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-676eb9b9354d', '019ccce3-b100-7740-95cb-6756b0f8cd56', 23, 'record', 'The record', '398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-676f4800f11a', '019ccce3-b100-7740-95cb-6756b0f8cd56', 24, 'sanctions', 'Graduated sanctions', '2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-6770b40376d6', '019ccce3-b100-7740-95cb-6756b0f8cd56', 25, 'conflict', 'Conflicts', '98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-6771fe61f5ac', '019ccce3-b100-7740-95cb-6756b0f8cd56', 26, 'dissolution', 'Dissolution', '8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67740656370a', '019ccce3-b100-7740-95cb-6773f0d1b306', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67755396f850', '019ccce3-b100-7740-95cb-6773f0d1b306', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-6776e4bbdd44', '019ccce3-b100-7740-95cb-6773f0d1b306', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67776bd2cf58', '019ccce3-b100-7740-95cb-6773f0d1b306', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67783d4c8d04', '019ccce3-b100-7740-95cb-6773f0d1b306', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67790992e7ae', '019ccce3-b100-7740-95cb-6773f0d1b306', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-677aa5f6c1c4', '019ccce3-b100-7740-95cb-6773f0d1b306', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-677ba77ff285', '019ccce3-b100-7740-95cb-6773f0d1b306', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-677cb86bdc66', '019ccce3-b100-7740-95cb-6773f0d1b306', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-677db55f1c06', '019ccce3-b100-7740-95cb-6773f0d1b306', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-677ec5418133', '019ccce3-b100-7740-95cb-6773f0d1b306', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-677f61dc4ee2', '019ccce3-b100-7740-95cb-6773f0d1b306', 11, 'shared-costs', 'Shared costs', '88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-6780f1901555', '019ccce3-b100-7740-95cb-6773f0d1b306', 12, 'cost-sharing', 'How costs are shared', 'b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-678121c85574', '019ccce3-b100-7740-95cb-6773f0d1b306', 13, 'cost-visibility', 'What members see of each other', 'b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67d54f3bda2a', '019ccce3-b100-7740-95cb-67d42b646bfe', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67d60d82d030', '019ccce3-b100-7740-95cb-67d42b646bfe', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67d782b38bc8', '019ccce3-b100-7740-95cb-67d42b646bfe', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67d80dcbd9e0', '019ccce3-b100-7740-95cb-67d42b646bfe', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67d970240be7', '019ccce3-b100-7740-95cb-67d42b646bfe', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67da7de9c599', '019ccce3-b100-7740-95cb-67d42b646bfe', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67db90f235b8', '019ccce3-b100-7740-95cb-67d42b646bfe', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67dc2c135669', '019ccce3-b100-7740-95cb-67d42b646bfe', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67ddc55fbe87', '019ccce3-b100-7740-95cb-67d42b646bfe', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67de6042e649', '019ccce3-b100-7740-95cb-67d42b646bfe', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67df282036f4', '019ccce3-b100-7740-95cb-67d42b646bfe', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67e024f04da1', '019ccce3-b100-7740-95cb-67d42b646bfe', 11, 'shared-costs', 'Shared costs', '88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67e12a885994', '019ccce3-b100-7740-95cb-67d42b646bfe', 12, 'cost-sharing', 'How costs are shared', 'b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67e2aff664be', '019ccce3-b100-7740-95cb-67d42b646bfe', 13, 'cost-visibility', 'What members see of each other', 'b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7740-95cb-67e3160b4550', '019ccce3-b100-7740-95cb-67d42b646bfe', 14, 'hardship', 'hardship', '48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d', 2, '019ccce3-b100-7740-95cb-67d3685d2c09');


--
-- Data for Name: comment_texts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: comments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comments VALUES ('019ccce3-b100-7740-95cb-680f3d1bde2f', '019ccce3-b100-7740-95cb-68091900fc96', 1, '019ccce3-b100-7740-95cb-678b1b13c4e7', 'She said: "no\yes", ''so''.
	Ça va? ¡Sí! 水路 🌾 {"a":1}, =1+1', '2026-01-15 09:00:00', 1, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: communities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.communities VALUES ('community', 'Ditch Mail', 'Mail for the valley.', 'EUR', 'Europe/Madrid', 'en', 'hosting_coop', '2026-01-01 09:00:00');


--
-- Data for Name: contacts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: contests; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: costs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.costs VALUES ('019ccce3-b100-7740-95cb-68680c4159a3', '019ccce3-b100-7740-95cb-685a77102bf9', NULL, 1, 'Rent', 'monthly', 3100, NULL, NULL, NULL, '2026-01-15', '2029-01-01', '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7740-95cb-686a2353a9d1', '019ccce3-b100-7740-95cb-685a77102bf9', NULL, 2, 'Name', 'yearly', 1200, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7740-95cb-686ca525c220', '019ccce3-b100-7740-95cb-685a77102bf9', NULL, 3, 'Box', 'purchase', 90000, 48, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7740-95cb-686e6498978e', '019ccce3-b100-7740-95cb-685a77102bf9', NULL, 4, 'Power', 'power', NULL, NULL, 9, 200000, '2026-01-15', '2029-01-01', '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7740-95cb-68702a5ecf88', NULL, '019ccce3-b100-7740-95cb-6854b7ce1ee8', 1, 'Support', 'monthly', 500, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7740-95cb-68725d496ae7', NULL, NULL, 1, 'Room', 'monthly', 1200, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', '019ccce3-b100-7740-95cb-683c1d6a9439');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('019ccce3-b100-7740-95cb-674ef750dcb2', '$argon2id$v=19$m=19456,t=2,p=1$80i0Fkeak+35LYmkb6QrTw$yEPdB2xzHNj37mio3wmiEpl2oGx7V8iKHia7X9gPts4', '2026-01-01 09:00:00');
INSERT INTO public.credentials VALUES ('019ccce3-b100-7740-95cb-678ee8f6b553', '$argon2id$v=19$m=19456,t=2,p=1$9C5y/4dc5KX0Mvu2WPYnfw$7BGT6GN4aari1NcQPR1MPrQsuHjYevWau1MgR9jIM8Q', '2026-01-01 09:00:00');


--
-- Data for Name: decision_counts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: decision_effects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66aef39a23a0', '019ccce3-b100-7740-95cb-66ad48eaacf4', 0, '{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66af14566f12', '019ccce3-b100-7740-95cb-66ad48eaacf4', 1, '{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66b052498ccf', '019ccce3-b100-7740-95cb-66ad48eaacf4', 2, '{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66b156153891', '019ccce3-b100-7740-95cb-66ad48eaacf4', 3, '{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66b2eda8acbc', '019ccce3-b100-7740-95cb-66ad48eaacf4', 4, '{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66b3627d1d2c', '019ccce3-b100-7740-95cb-66ad48eaacf4', 5, '{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66b4033762ff', '019ccce3-b100-7740-95cb-66ad48eaacf4', 6, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66b596977d2f', '019ccce3-b100-7740-95cb-66ad48eaacf4', 7, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"election","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66b66fb6b703', '019ccce3-b100-7740-95cb-66ad48eaacf4', 8, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66b71e18d0c4', '019ccce3-b100-7740-95cb-66ad48eaacf4', 9, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66b8f7256367', '019ccce3-b100-7740-95cb-66ad48eaacf4', 10, '{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66b9cbbb0514', '019ccce3-b100-7740-95cb-66ad48eaacf4', 11, '{"effect":"set_rule","key":"decisions.voting_days","scope":"election","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66ba9f715675', '019ccce3-b100-7740-95cb-66ad48eaacf4', 12, '{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66bb5ee7eb6c', '019ccce3-b100-7740-95cb-66ad48eaacf4', 13, '{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66bce47ff977', '019ccce3-b100-7740-95cb-66ad48eaacf4', 14, '{"effect":"set_rule","key":"decisions.extension_days_max","scope":"","value":"3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66bdbcaf5f06', '019ccce3-b100-7740-95cb-66ad48eaacf4', 15, '{"effect":"set_rule","key":"decisions.provisional_days","scope":"ordinary","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66be8e544f36', '019ccce3-b100-7740-95cb-66ad48eaacf4', 16, '{"effect":"set_rule","key":"decisions.provisional_days","scope":"election","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66bf29215ae6', '019ccce3-b100-7740-95cb-66ad48eaacf4', 17, '{"effect":"set_rule","key":"decisions.provisional_days","scope":"policy","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66c0740862bb', '019ccce3-b100-7740-95cb-66ad48eaacf4', 18, '{"effect":"set_rule","key":"decisions.provisional_days","scope":"bylaws","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66c1889e10b3', '019ccce3-b100-7740-95cb-66ad48eaacf4', 19, '{"effect":"set_rule","key":"decisions.interested","scope":"","value":"vote"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66c293c3de9c', '019ccce3-b100-7740-95cb-66ad48eaacf4', 20, '{"effect":"set_rule","key":"decisions.arrears_days","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66c3b09b5ea6', '019ccce3-b100-7740-95cb-66ad48eaacf4', 21, '{"effect":"set_rule","key":"decisions.reminder_days","scope":"","value":"2"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66c4a25d084f', '019ccce3-b100-7740-95cb-66ad48eaacf4', 22, '{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66c5c0559cb3', '019ccce3-b100-7740-95cb-66ad48eaacf4', 23, '{"effect":"set_rule","key":"decisions.quorum","scope":"election","value":"1/4"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66c6ca73f7a1', '019ccce3-b100-7740-95cb-66ad48eaacf4', 24, '{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66c7acb28b76', '019ccce3-b100-7740-95cb-66ad48eaacf4', 25, '{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66c82842aa6a', '019ccce3-b100-7740-95cb-66ad48eaacf4', 26, '{"effect":"set_rule","key":"decisions.quorum_of","scope":"ordinary","value":"votes"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66c91eaa9480', '019ccce3-b100-7740-95cb-66ad48eaacf4', 27, '{"effect":"set_rule","key":"decisions.quorum_of","scope":"election","value":"votes"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66cacfa9f04d', '019ccce3-b100-7740-95cb-66ad48eaacf4', 28, '{"effect":"set_rule","key":"decisions.quorum_of","scope":"policy","value":"votes"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66cb284d4f65', '019ccce3-b100-7740-95cb-66ad48eaacf4', 29, '{"effect":"set_rule","key":"decisions.quorum_of","scope":"bylaws","value":"votes"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66cce06479ba', '019ccce3-b100-7740-95cb-66ad48eaacf4', 30, '{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66cd70259855', '019ccce3-b100-7740-95cb-66ad48eaacf4', 31, '{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66ce30230837', '019ccce3-b100-7740-95cb-66ad48eaacf4', 32, '{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66cfb3ac96f7', '019ccce3-b100-7740-95cb-66ad48eaacf4', 33, '{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66d0b661d31c', '019ccce3-b100-7740-95cb-66ad48eaacf4', 34, '{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66d114444499', '019ccce3-b100-7740-95cb-66ad48eaacf4', 35, '{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66d29a53a945', '019ccce3-b100-7740-95cb-66ad48eaacf4', 36, '{"effect":"set_rule","key":"decisions.majority_base","scope":"ordinary","value":"cast"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66d3d0663a21', '019ccce3-b100-7740-95cb-66ad48eaacf4', 37, '{"effect":"set_rule","key":"decisions.majority_base","scope":"policy","value":"cast"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66d485452e20', '019ccce3-b100-7740-95cb-66ad48eaacf4', 38, '{"effect":"set_rule","key":"decisions.majority_base","scope":"bylaws","value":"cast"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66d5e3809789', '019ccce3-b100-7740-95cb-66ad48eaacf4', 39, '{"effect":"set_rule","key":"decisions.majority_classes","scope":"ordinary","value":"together"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66d6206095c1', '019ccce3-b100-7740-95cb-66ad48eaacf4', 40, '{"effect":"set_rule","key":"decisions.majority_classes","scope":"policy","value":"together"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66d78fc194ab', '019ccce3-b100-7740-95cb-66ad48eaacf4', 41, '{"effect":"set_rule","key":"decisions.majority_classes","scope":"bylaws","value":"together"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66d877bfa054', '019ccce3-b100-7740-95cb-66ad48eaacf4', 42, '{"effect":"set_rule","key":"decisions.stand_asides_max","scope":"","value":"1/3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66d9e0dacfea', '019ccce3-b100-7740-95cb-66ad48eaacf4', 43, '{"effect":"set_rule","key":"decisions.blocks_max","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66da2471ac78', '019ccce3-b100-7740-95cb-66ad48eaacf4', 44, '{"effect":"set_rule","key":"decisions.methods","scope":"approval","value":"election"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66db99f9c831', '019ccce3-b100-7740-95cb-66ad48eaacf4', 45, '{"effect":"set_rule","key":"decisions.methods","scope":"schulze","value":"election"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66dc038eeb1e', '019ccce3-b100-7740-95cb-66ad48eaacf4', 46, '{"effect":"set_rule","key":"decisions.methods","scope":"stv_scotland","value":"election"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66dd688dff6d', '019ccce3-b100-7740-95cb-66ad48eaacf4', 47, '{"effect":"set_rule","key":"decisions.secrecy","scope":"ordinary","value":"chosen"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66de35d2f952', '019ccce3-b100-7740-95cb-66ad48eaacf4', 48, '{"effect":"set_rule","key":"decisions.secrecy","scope":"election","value":"chosen"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66df1322d58f', '019ccce3-b100-7740-95cb-66ad48eaacf4', 49, '{"effect":"set_rule","key":"decisions.secrecy","scope":"policy","value":"open"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66e083d76697', '019ccce3-b100-7740-95cb-66ad48eaacf4', 50, '{"effect":"set_rule","key":"decisions.secrecy","scope":"bylaws","value":"open"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66e144cd78e8', '019ccce3-b100-7740-95cb-66ad48eaacf4', 51, '{"effect":"set_rule","key":"decisions.declaration","scope":"ordinary","value":"none"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66e239944728', '019ccce3-b100-7740-95cb-66ad48eaacf4', 52, '{"effect":"set_rule","key":"decisions.declaration","scope":"election","value":"none"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66e3f19ba57c', '019ccce3-b100-7740-95cb-66ad48eaacf4', 53, '{"effect":"set_rule","key":"decisions.declaration","scope":"policy","value":"none"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66e47da6cbed', '019ccce3-b100-7740-95cb-66ad48eaacf4', 54, '{"effect":"set_rule","key":"decisions.declaration","scope":"bylaws","value":"none"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66e551a8534d', '019ccce3-b100-7740-95cb-66ad48eaacf4', 55, '{"effect":"set_rule","key":"decisions.contest_days","scope":"ordinary","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66e6fd839c29', '019ccce3-b100-7740-95cb-66ad48eaacf4', 56, '{"effect":"set_rule","key":"decisions.contest_days","scope":"election","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66e7e6a8ae8c', '019ccce3-b100-7740-95cb-66ad48eaacf4', 57, '{"effect":"set_rule","key":"decisions.contest_days","scope":"policy","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66e8d00c9ecc', '019ccce3-b100-7740-95cb-66ad48eaacf4', 58, '{"effect":"set_rule","key":"decisions.contest_days","scope":"bylaws","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66e9aa9af668', '019ccce3-b100-7740-95cb-66ad48eaacf4', 59, '{"effect":"set_rule","key":"decisions.receipts","scope":"","value":"received"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66eafd487399', '019ccce3-b100-7740-95cb-66ad48eaacf4', 60, '{"effect":"set_rule","key":"decisions.delegation","scope":"ordinary","value":"none"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66eb9ce7fbbf', '019ccce3-b100-7740-95cb-66ad48eaacf4', 61, '{"effect":"set_rule","key":"decisions.delegation","scope":"election","value":"none"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66ec21002b0e', '019ccce3-b100-7740-95cb-66ad48eaacf4', 62, '{"effect":"set_rule","key":"decisions.delegation","scope":"policy","value":"none"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66ed70f12110', '019ccce3-b100-7740-95cb-66ad48eaacf4', 63, '{"effect":"set_rule","key":"decisions.delegation","scope":"bylaws","value":"none"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66eef7a939ad', '019ccce3-b100-7740-95cb-66ad48eaacf4', 64, '{"effect":"set_rule","key":"decisions.delegations_max","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66ef29df5141', '019ccce3-b100-7740-95cb-66ad48eaacf4', 65, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66f07e895edc', '019ccce3-b100-7740-95cb-66ad48eaacf4', 66, '{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66f121091567', '019ccce3-b100-7740-95cb-66ad48eaacf4', 67, '{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66f250e8408e', '019ccce3-b100-7740-95cb-66ad48eaacf4', 68, '{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66f3c3f86f8b', '019ccce3-b100-7740-95cb-66ad48eaacf4', 69, '{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66f42233915e', '019ccce3-b100-7740-95cb-66ad48eaacf4', 70, '{"effect":"set_rule","key":"sharing.method","scope":"","value":"by_use"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66f5230f6a0b', '019ccce3-b100-7740-95cb-66ad48eaacf4', 71, '{"effect":"set_rule","key":"sharing.fixed","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66f65f17b07b', '019ccce3-b100-7740-95cb-66ad48eaacf4', 72, '{"effect":"set_rule","key":"sharing.floor","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66f7202884a1', '019ccce3-b100-7740-95cb-66ad48eaacf4', 73, '{"effect":"set_rule","key":"sharing.cap","scope":"","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66f8fcea314a', '019ccce3-b100-7740-95cb-66ad48eaacf4', 74, '{"effect":"set_rule","key":"sharing.weight","scope":"full","value":"1"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66f96c42d6c9', '019ccce3-b100-7740-95cb-66ad48eaacf4', 75, '{"effect":"set_rule","key":"sharing.weight","scope":"supporting","value":"0"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66fad2443ebe', '019ccce3-b100-7740-95cb-66ad48eaacf4', 76, '{"effect":"set_rule","key":"sharing.weight","scope":"organisation","value":"3"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-66fb48dfc105', '019ccce3-b100-7740-95cb-66ad48eaacf4', 77, '{"effect":"set_rule","key":"sharing.group_floor","scope":"","value":"10"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-67b3f584d3b8', '019ccce3-b100-7740-95cb-6799d9bbee9a', 1, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-67b4de5a34aa', '019ccce3-b100-7740-95cb-6799d9bbee9a', 2, '{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-67b2f01cfe17', '019ccce3-b100-7740-95cb-6799d9bbee9a', 0, '{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}', '401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1');
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-67ed0aa6f950', '019ccce3-b100-7740-95cb-67ebc9ac368f', 0, '{"effect":"note"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-680b73900a99', '019ccce3-b100-7740-95cb-68091900fc96', 0, '{"effect":"note"}', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7740-95cb-6815b8aa2ae4', '019ccce3-b100-7740-95cb-6811b365b4f3', 0, '{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/4"}', NULL);


--
-- Data for Name: decision_results; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_results VALUES ('019ccce3-b100-7740-95cb-6799d9bbee9a', 3, 2, 0, 0, '1/4', 1, true, 'simple', '1/2', true, true, '2026-01-15 09:00:00', '[]');
INSERT INTO public.decision_results VALUES ('019ccce3-b100-7740-95cb-67ebc9ac368f', 3, 0, 0, 0, '1/5', 1, false, 'simple', '1/2', false, false, '2026-02-03 09:00:00.000001', '[]');


--
-- Data for Name: decision_rules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67b6dc2fa90e', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'discussion', 'decisions.discussion_days', 'policy', '019ccce3-b100-7740-95cb-6708662dbe2c', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67b8793effc2', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.voting_days', 'policy', '019ccce3-b100-7740-95cb-670c29b29def', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67b9aa88db38', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.quorum', 'policy', '019ccce3-b100-7740-95cb-6718db6b572d', '1/4');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67baad66f011', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.majority', 'policy', '019ccce3-b100-7740-95cb-671fda667e42', 'simple');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67bb7b99e35a', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.threshold', 'policy', '019ccce3-b100-7740-95cb-67228c542b9c', '1/2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67bc13c29dfe', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.provisional_days', 'policy', '019ccce3-b100-7740-95cb-671186707fe9', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67bd15dcf868', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.quorum_of', 'policy', '019ccce3-b100-7740-95cb-671cf787c341', 'votes');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67be6e5065c8', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.extension_days_max', '', '019ccce3-b100-7740-95cb-670e3a314d89', '3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67bf35ba1f86', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.reminder_days', '', '019ccce3-b100-7740-95cb-6715184299b7', '2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67c094d868bd', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.delegation', 'policy', '019ccce3-b100-7740-95cb-673e1586fff4', 'none');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67c12db86195', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.delegations_max', '', '019ccce3-b100-7740-95cb-6740c0c02811', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67c2f5d6235f', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.declaration', 'policy', '019ccce3-b100-7740-95cb-6735e9b82534', 'none');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67c3b5960f00', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.contest_days', 'policy', '019ccce3-b100-7740-95cb-6739a44eea18', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67c4c436a86e', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.majority_base', 'policy', '019ccce3-b100-7740-95cb-6725f9e1ca95', 'cast');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67c50c9c32ea', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.majority_classes', 'policy', '019ccce3-b100-7740-95cb-6728d48b9676', 'together');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67c609805855', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.stand_asides_max', '', '019ccce3-b100-7740-95cb-672a1690fcae', '1/3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67c7baba797f', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.blocks_max', '', '019ccce3-b100-7740-95cb-672bf1107cea', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67c8f25de2e2', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'membership.waiting_days', '', '019ccce3-b100-7740-95cb-67048e9bd4d2', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67c9a4531179', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.interested', '', '019ccce3-b100-7740-95cb-6713c1950a9a', 'vote');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67ca03d52f06', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.arrears_days', '', '019ccce3-b100-7740-95cb-6714cd130518', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67cb54efc28a', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'membership.votes', 'full', '019ccce3-b100-7740-95cb-67018a30a3ee', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67cc6d819bbc', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'membership.votes', 'supporting', '019ccce3-b100-7740-95cb-67022b4d8639', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67cdb39393ca', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'membership.votes', 'organisation', '019ccce3-b100-7740-95cb-670346cad3b9', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67ce7694fe65', '019ccce3-b100-7740-95cb-6799d9bbee9a', 'voting', 'decisions.secrecy', 'policy', '019ccce3-b100-7740-95cb-67317f786591', 'open');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67ef1f772335', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'discussion', 'decisions.discussion_days', 'ordinary', '019ccce3-b100-7740-95cb-67064a287056', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67f18bed91c4', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.voting_days', 'ordinary', '019ccce3-b100-7740-95cb-670ac226866a', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67f2deb981f0', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.quorum', 'ordinary', '019ccce3-b100-7740-95cb-67169aa6b56e', '1/5');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67f3176ad320', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.majority', 'ordinary', '019ccce3-b100-7740-95cb-671eb5929611', 'simple');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67f4539024a0', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.threshold', 'ordinary', '019ccce3-b100-7740-95cb-6721d719abe5', '1/2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67f572547c88', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.provisional_days', 'ordinary', '019ccce3-b100-7740-95cb-670fd77699ba', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67f67d3c45bd', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.quorum_of', 'ordinary', '019ccce3-b100-7740-95cb-671a72a5ef54', 'votes');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67f7d4d81621', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.extension_days_max', '', '019ccce3-b100-7740-95cb-670e3a314d89', '3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67f87f9dde14', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.reminder_days', '', '019ccce3-b100-7740-95cb-6715184299b7', '2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67f9fae067e7', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.delegation', 'ordinary', '019ccce3-b100-7740-95cb-673c4ebf7225', 'none');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67fa2cb628f6', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.delegations_max', '', '019ccce3-b100-7740-95cb-6740c0c02811', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67fba135bd64', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.declaration', 'ordinary', '019ccce3-b100-7740-95cb-67337791e4e7', 'none');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67fc21c3d6fd', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.contest_days', 'ordinary', '019ccce3-b100-7740-95cb-6737fe6c3418', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67fd52d92201', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.majority_base', 'ordinary', '019ccce3-b100-7740-95cb-67242cabd7b5', 'cast');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67fe9c4abbb4', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.majority_classes', 'ordinary', '019ccce3-b100-7740-95cb-6727eef11c5d', 'together');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-67ff9b9529dd', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.stand_asides_max', '', '019ccce3-b100-7740-95cb-672a1690fcae', '1/3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-6800abcd845a', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.blocks_max', '', '019ccce3-b100-7740-95cb-672bf1107cea', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-680199afe8f4', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'membership.waiting_days', '', '019ccce3-b100-7740-95cb-67048e9bd4d2', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-6802a03fb903', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.interested', '', '019ccce3-b100-7740-95cb-6713c1950a9a', 'vote');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-6803756a7631', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.arrears_days', '', '019ccce3-b100-7740-95cb-6714cd130518', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-68044f544f26', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'membership.votes', 'full', '019ccce3-b100-7740-95cb-67018a30a3ee', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-6805d797bc1b', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'membership.votes', 'supporting', '019ccce3-b100-7740-95cb-67022b4d8639', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-68068ce38342', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'membership.votes', 'organisation', '019ccce3-b100-7740-95cb-670346cad3b9', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-68070eca8ef9', '019ccce3-b100-7740-95cb-67ebc9ac368f', 'voting', 'decisions.secrecy', 'ordinary', '019ccce3-b100-7740-95cb-672f385e5e9f', 'chosen');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-680d98081aaf', '019ccce3-b100-7740-95cb-68091900fc96', 'discussion', 'decisions.discussion_days', 'ordinary', '019ccce3-b100-7740-95cb-67064a287056', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7740-95cb-6817c3f00b8f', '019ccce3-b100-7740-95cb-6811b365b4f3', 'discussion', 'decisions.discussion_days', 'bylaws', '019ccce3-b100-7740-95cb-670944d1c83a', '14');


--
-- Data for Name: decision_topics; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decisions VALUES ('019ccce3-b100-7740-95cb-66ad48eaacf4', 1, 'founding', 'Founding of Ditch Mail', 'Mail for the valley.', NULL, '019ccce3-b100-7740-95cb-674ef750dcb2', 'enacted', 1, '2026-01-01 09:00:00', NULL, NULL, NULL, NULL, '2026-01-01 09:00:00', '2026-01-01', '2026-01-01 09:00:00', true, NULL, NULL, NULL, NULL, NULL, false, false, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7740-95cb-6799d9bbee9a', 2, 'policy', 'Change it', 'Because.', NULL, '019ccce3-b100-7740-95cb-674ef750dcb2', 'enacted', 1, '2026-01-01 09:00:00', '2026-01-01 09:00:00', '2026-01-08 09:00:00', '2026-01-08 09:00:00', '2026-01-15 09:00:00', '2026-01-15 09:00:00', NULL, '2026-01-15 09:00:00', true, NULL, 'a51c363850eab0afd7903a86756ebee65d6009c8e66647ba0828200e7a320bb8', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a', NULL, NULL, false, false, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7740-95cb-68091900fc96', 4, 'ordinary', 'Change it', 'Because.', NULL, '019ccce3-b100-7740-95cb-674ef750dcb2', 'discussion', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, false, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7740-95cb-6811b365b4f3', 5, 'bylaws', 'Change it', 'Because.', NULL, '019ccce3-b100-7740-95cb-674ef750dcb2', 'discussion', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-29 09:00:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, false, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7740-95cb-67ebc9ac368f', 3, 'ordinary', 'Change it', 'Because.', NULL, '019ccce3-b100-7740-95cb-674ef750dcb2', 'refused', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', '2026-01-22 09:00:00', '2026-01-29 09:00:00', '2026-01-29 09:00:00', NULL, NULL, false, NULL, '33fecc54ece1ae9eca0c96caad5b19761d15b48272220fca831eb374361f0c3e', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a', NULL, NULL, false, false, NULL);


--
-- Data for Name: declarations; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: delegations; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: digest_rounds; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: discussion_closings; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: discussion_summaries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: draft_revisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft_revisions VALUES ('019ccce3-b100-7740-95cb-679581c70d57', '019ccce3-b100-7740-95cb-6794d201084d', 1, '## What is due {#what-is-due}

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
', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-01-01 09:00:00');
INSERT INTO public.draft_revisions VALUES ('019ccce3-b100-7740-95cb-67973fc5d102', '019ccce3-b100-7740-95cb-6794d201084d', 2, '## What is due {#what-is-due}

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

New words.', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-01-01 09:00:00');


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drafts VALUES ('019ccce3-b100-7740-95cb-6794d201084d', '019ccce3-b100-7740-95cb-6772b6f3b591', 1, '019ccce3-b100-7740-95cb-6773f0d1b306', '## What is due {#what-is-due}

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

New words.', 2, 'adopted', '019ccce3-b100-7740-95cb-6799d9bbee9a', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-01-01 09:00:00');


--
-- Data for Name: dropped_letters; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: dues_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dues_runs VALUES ('019ccce3-b100-7740-95cb-6820bf2dc559', '2026-02', '2026-02-10', '019ccce3-b100-7740-95cb-6821861e1d09', '019ccce3-b100-7740-95cb-6744383b729f', 3, '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-02-03 09:00:00.000001');


--
-- Data for Name: electoral_roll; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7740-95cb-6799d9bbee9a', '019ccce3-b100-7740-95cb-674ef750dcb2', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7740-95cb-6799d9bbee9a', '019ccce3-b100-7740-95cb-678b1b13c4e7', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7740-95cb-6799d9bbee9a', '019ccce3-b100-7740-95cb-678ee8f6b553', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7740-95cb-67ebc9ac368f', '019ccce3-b100-7740-95cb-674ef750dcb2', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7740-95cb-67ebc9ac368f', '019ccce3-b100-7740-95cb-678b1b13c4e7', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7740-95cb-67ebc9ac368f', '019ccce3-b100-7740-95cb-678ee8f6b553', 1, 'eligible', NULL);


--
-- Data for Name: event_payloads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6788f5954c0a', 'f54f7fc1e2cf808adf048b4001aba7a9', '{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"],["4100","income"]],"agreements":[{"hash":"d95f1ab78112dc17d73cf482fd539e48c4b31e39698eefa95114bc17a077c4e8","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","election","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","election","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.extension_days_max","","3","bylaws#voting-period"],["decisions.provisional_days","ordinary","0","bylaws#voting-rights"],["decisions.provisional_days","election","0","bylaws#voting-rights"],["decisions.provisional_days","policy","0","bylaws#voting-rights"],["decisions.provisional_days","bylaws","1","bylaws#voting-rights"],["decisions.interested","","vote","bylaws#voting-rights"],["decisions.arrears_days","","0","bylaws#voting-rights"],["decisions.reminder_days","","2","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","election","1/4","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.quorum_of","ordinary","votes","bylaws#quorum"],["decisions.quorum_of","election","votes","bylaws#quorum"],["decisions.quorum_of","policy","votes","bylaws#quorum"],["decisions.quorum_of","bylaws","votes","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["decisions.majority_base","ordinary","cast","bylaws#majorities"],["decisions.majority_base","policy","cast","bylaws#majorities"],["decisions.majority_base","bylaws","cast","bylaws#majorities"],["decisions.majority_classes","ordinary","together","bylaws#majorities"],["decisions.majority_classes","policy","together","bylaws#majorities"],["decisions.majority_classes","bylaws","together","bylaws#majorities"],["decisions.stand_asides_max","","1/3","bylaws#majorities"],["decisions.blocks_max","","0","bylaws#majorities"],["decisions.methods","approval","election","bylaws#majorities"],["decisions.methods","schulze","election","bylaws#majorities"],["decisions.methods","stv_scotland","election","bylaws#majorities"],["decisions.secrecy","ordinary","chosen","bylaws#secret-ballots"],["decisions.secrecy","election","chosen","bylaws#secret-ballots"],["decisions.secrecy","policy","open","bylaws#secret-ballots"],["decisions.secrecy","bylaws","open","bylaws#secret-ballots"],["decisions.declaration","ordinary","none","bylaws#majorities"],["decisions.declaration","election","none","bylaws#majorities"],["decisions.declaration","policy","none","bylaws#majorities"],["decisions.declaration","bylaws","none","bylaws#majorities"],["decisions.contest_days","ordinary","0","bylaws#majorities"],["decisions.contest_days","election","0","bylaws#majorities"],["decisions.contest_days","policy","0","bylaws#majorities"],["decisions.contest_days","bylaws","0","bylaws#majorities"],["decisions.receipts","","received","bylaws#secret-ballots"],["decisions.delegation","ordinary","none","bylaws#delegation"],["decisions.delegation","election","none","bylaws#delegation"],["decisions.delegation","policy","none","bylaws#delegation"],["decisions.delegation","bylaws","none","bylaws#delegation"],["decisions.delegations_max","","0","bylaws#delegation"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"],["sharing.method","","by_use","dues-policy#cost-sharing"],["sharing.fixed","","0","dues-policy#cost-sharing"],["sharing.floor","","0","dues-policy#cost-sharing"],["sharing.cap","","0","dues-policy#cost-sharing"],["sharing.weight","full","1","dues-policy#cost-sharing"],["sharing.weight","supporting","0","dues-policy#cost-sharing"],["sharing.weight","organisation","3","dues-policy#cost-sharing"],["sharing.group_floor","","10","dues-policy#cost-visibility"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-678973e9cdaa', 'ea363da9b50a918056a52dc5f289e50a', '{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"a85bb13380f5d2f1308fa7403f471a48e7f5c7486c2d1526c90c4b8c4fd61095"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-678df8be9125', '607b0f9d10667eb164c5256095d52178', '{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019ccce3-b100-7740-95cb-670029ab53fd"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67907239fa67', 'f08f4b3d423625d4788f1b4a2b068d7a', '{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019ccce3-b100-7740-95cb-670029ab53fd"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67920f69aa3d', 'ba07ebdf5046e514f72b51d01febbc28', '{"by_mail":false}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6793b3b60f33', '1725275612f86c8fd496d89964ba234b', '{"by":"invitation","password":"8e68f2a3ff8964e0e4dcbb919274b02cb077e77ad04e88b2fda767d9ae8b6ee2"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6796c282f17e', '49bfafb4efc641776b28cd3112f1c979', '{"base":1,"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6798d96446a0', 'a4ac24d9feab1d1e2147a92bc3613576', '{"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67b58e0131e2', '9638cd881644a02bd52ab24b2f3356bc', '{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"secret":false,"title":"Change it","topic":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67b750ae43d3', 'a364d1c311937e104e9e56e6a4184510', '{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7740-95cb-6708662dbe2c"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67cf988f6f4b', '425bd5a7d0a9844057a405bf3b880abf', '{"decision":2,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67d03abb71ef', '74224ed82782a06f7c2bdbeee758db33', '{"eligible":3,"frozen_hash":"a51c363850eab0afd7903a86756ebee65d6009c8e66647ba0828200e7a320bb8","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-15T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67d1cd9a7581', 'be23cc5402899b607a830b5082352704', '{"choice":"yes","reason":"It is time."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67d2f1c6ef48', '9e40878973db4b697a7c3888562cad14', '{"choice":"yes","reason":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67e4b56fd73c', 'ca5fd54817ecde36b8c9386ac2d9d2ce', '{"draft":1,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","valid_from":"2026-01-15","version":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67e63f0030d9', '4dcafe37bc12327fb259aa79fbd48f8d', '{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67e98b1f8d5e', 'ae8bba8e5475488a964fdec2265390d4', '{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67ea4ba68a88', '3d9bec07144387380b5041361d752266', '{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67eedeeae3dd', 'bd386c3e5bce67705ca60db8c7391357', '{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"note"}],"secret":false,"title":"Change it","topic":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-67f0d2aa970b', '80ea2c3ac795b7d95ef9884de9802c56', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7740-95cb-67064a287056"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-680886ced82d', 'c1e5871057b4743d4c017e987ceefeca', '{"eligible":3,"frozen_hash":"33fecc54ece1ae9eca0c96caad5b19761d15b48272220fca831eb374361f0c3e","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-29T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-680c869b950c', 'd24930520157904812df35d7647cb6a3', '{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"note"}],"secret":false,"title":"Change it","topic":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-680eb0ccdb5e', 'c65268c9cb55e4466d8a7064b1d73acc', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7740-95cb-67064a287056"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6810af080603', '25c3e29cdb914f25c9173663f09353b3', '{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6816f058b140', 'df8161b88c3aca0eebfe723ca8a6c35f', '{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/4"}],"secret":false,"title":"Change it","topic":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6818cc229363', 'b08cbedeb41c0e07489cacaeb384eb1c', '{"discussion_until":"2026-01-29T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7740-95cb-670944d1c83a"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68191aed3cae', 'dc2bec3d9567f6806275d15aecc5138c', '{"eligible":3,"objections_until":"2026-01-16T09:00:00+00:00","record_day":"2026-01-15","roll_hash":"7a6fc126abfdd752bf2b00cb4a4faa234caecfe0230b99cb5fbcfc2434c80e01","rule":"019ccce3-b100-7740-95cb-671264e242ae"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-681ab81b036c', 'c96e232e0c1e8cc2a4875537d4d10113', '{"about":2,"includes":false,"objection":1,"text":"The register is **wrong**."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-681b6921ea69', '727b607c78e25cdc72ec7e7f71ed0969', '{"about":3,"includes":false,"objection":2,"text":"The register is **wrong**."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-681c9af40f70', 'c15cb5ba7a8cd845c408f972972a0fac', '{"after":[0,"excluded_by_ruling"],"before":[1,"eligible"],"objection":1,"ruling":"upheld","words":"We looked at the register."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-681d3f70c767', '33abb6d7735ee3a91df05cd8cda89d2a', '{"after":null,"before":null,"objection":2,"ruling":"dismissed","words":"We looked at the register."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-681ef740aa21', 'ab894a83f86baaec8f2c7ec8b03e6afd', '{"about":1,"includes":false,"objection":3,"text":"The register is **wrong**."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-681f367f1920', '6367597c5da84250df0e35596b87987f', '{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-682936252f0d', '5297067262cd7c3f7f3ad4bac51b3562', '{"charged":3,"charges":"116f0962c990c1cff1dd290079112c92810053125cf8904c4f94f3e64f061d77","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"9684464d9d555aba72bafcb496114e36ebd0463b969ff0023132e002867d37de","total_minor":4500}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-682e124d6cdb', '964f5a1d7a315cd83d75d8f4d9725fa9', '{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68336242f7b5', 'ec3e8f0c9b3cf3d4544d117c8fc6dfe0', '{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6837e2651c80', '38b0f675c24790f9e300a964b840bca2', '{"entry":4,"reason":"The bank took it back."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6839bf8ba254', 'f7c342f6a8e74cd0ca6b7048ce966621', '{"communal":"Its members own it.","contract":"C-12, yearly","created_at":"2026-03-05T10:00:00","jurisdiction":"Spain","name":"Línea","not_communal":"The building is rented.","retired_on":null,"slug":"linea"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-683bf76fd274', '5cbe92d6d23ac1c9c57a04a366a91fe8', '{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Cellar","note":"Two keys.","provider":null,"retired_on":null,"slug":"cellar"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-683d9d66e406', '5fe71278763fa1e34ad09d6326988337', '{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68479342b2af', '20c7139824cc47f790127220d07e498e', '{"created_at":"2026-03-05T10:00:00","licence":"","name":"Debian","note":"","retired_on":null,"slug":"debian"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68495d5768cf', 'c29fc8aba28138019621ef832e1890ce', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"iron"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68536dfa77d9', '23570d908ef637c29fe2baa48e3899fc', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-685764bb4824', 'e0dc19fc94a3e361cd9f8cc6cb881555', '{"created_at":"2026-03-05T10:00:00","licence":"AGPL-3.0","name":"Stalwart","note":"","retired_on":null,"slug":"stalwart"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6859533ce77f', '6c6613ac7ed8805d6ab7d9e5775e321d', '{"address":"mail.example.org","costs":[],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6863bfc5e95e', '4c1514571ee8a91d616e20118d223059', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"both","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68654bb69e35', '88c8ce57079b367cf81d14646dd4eda9', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null},{"from":"2026-02-01","host":"steel","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6866baea685d', 'd715aef1ef6e57f9fae94681f9e0a909', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":"2026-03-01","slug":"iron"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6867feb63ddf', '0b81b6b64928e078db3a4f34b53c0514', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68691bb4e8e8', 'ec1b1ab3a168f37028e1aeb9f2150d34', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-686bdaf0fc9d', 'f7bfc84d7e4257ae52eabe988c5ab4d1', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-686d4029378e', '7135559267c3b68da2c112121f325c49', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-687fab13173f', '2d899be3270ba163aa1d407ce6474e65', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-686fc2b288de', 'c1b94d17496bbf746cfdb86f495000ac', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-687174ded3b1', 'd22410eb5a0e7a1504f5fe4099ea4021', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68733c938828', '61ddf12033149ce743b38b3b1ea3f065', '{"costs":[{"amount_minor":1200,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Room","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6875f35b77a6', '97d05d1ef82a914c56a62b53f81ba73f', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6877da17ccbd', '5a42e7323e9324d9cd19fb61ffcb4f18', '{"created_at":"2026-03-05T10:00:00","licence":"","name":"Incus","note":"","retired_on":null,"slug":"incus"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6879efb54094', '7aed50d84014cd7a2aa7b76512aa4b17', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"},{"from":"2026-02-10","number":2,"part":"virtualisation","recorded_at":"2026-03-05T10:00:00","software":"incus","until":null,"version":"6"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-687b8f310e35', 'aaffb694bd01dee080aa9f7f63aba2ad', '{"created_at":"2026-03-05T10:00:00","licence":"","name":"Rspamd","note":"","retired_on":null,"slug":"rspamd"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-687de2b6636d', '0372d0e57262502485a330a38e958fdd', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68808d2233a0', '0a0a3bf626aed5d9458ff353822885a9', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":"2026-03-01","version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6882d5fe229d', 'f437b2bd6f72d99431f07c06e53b49bc', '{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":null,"slug":"unused"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68839072e417', '9ee68fcc28d7cd968d261e799e263dc6', '{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":"2026-03-02","slug":"unused"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68853cbff209', 'b225396e803401ab58d00def79e1f07e', '{"created_at":"2026-03-05T10:00:00","name":"Traffic","retired_on":null,"service":"mail","slug":"traffic","unit":"GB","way":"counter"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68872e4817d6', '7591d1fca380e9a953f0666c2b02ae66', '{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":null,"service":"mail","slug":"storage","unit":"GB","way":"level"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6889dcbb6492', 'e134c69d543292cdf1fbe30894802604', '{"readings":[{"day":"2026-01-31","holder":1,"number":1,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-688bedc94994', '61ba1461c1473d9889fdd65b8c609cf4', '{"readings":[{"day":"2026-01-31","holder":2,"number":2,"quantity":"20.5","reset":false}],"sha256":null,"source":"csv"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-688df63b97b8', '67de97c8cc720dfa084d685dc3d2495e', '{"readings":[{"day":"2026-02-28","holder":1,"number":3,"quantity":"30","reset":false}],"sha256":null,"source":"api"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-688f285ffad1', 'ff4a93ae901b3253be32e33e94310614', '{"readings":[{"day":"2026-02-01","holder":"machines","number":1,"quantity":"40","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68918cda3347', 'd4f3936d617b44a06ac00712a8f2f2a8', '{"readings":[{"day":"2026-02-01","holder":2,"number":2,"quantity":"1","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6892cbc310d9', 'e50dbd96f767e65355b26127b605861c', '{"number":3,"reason":"A slip."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-689304e5148d', 'dda2ea8dd3b2237bc0f2a226cdf72fc0', '{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":"2026-03-01","service":"mail","slug":"storage","unit":"GB","way":"level"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6895ed2788d4', '54478f53e7a699d1c7e561b7bf4e0743', '{"created_at":"2026-03-08T10:00:00","name":"Sent","retired_on":null,"service":"mail","slug":"sent","unit":"mails","way":"amount"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-6897fae12056', 'a71496e83bf4c62e16dfc0b15390acaf', '{"readings":[{"day":"2026-01-20","holder":1,"number":1,"quantity":"7","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-689904ab4b9a', '943f97fd1a9f4160491cfedfffd50e4f', '{"readings":[{"day":"2026-02-20","holder":1,"number":2,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-689b49bce5b7', 'a0ae97d67ac1e2be6ee638f41ac7d866', '{"readings":[{"day":"2026-02-21","holder":2,"number":3,"quantity":"4.5","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-689d2919494e', 'd5c54c2953d5e597f6f714b77f149610', '{"readings":[{"day":"2026-02-22","holder":"machines","number":4,"quantity":"3","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-689f4e0ec391', '5ee74d6003fa7098f7de675d103bca08', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68a1a8a99cf4', 'a4e5f0fcd7762af5999c9e1a0f29c869', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68a3a0c46590', 'bace9acade2a4c5a613c22f17bf43270', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68a5d64a5db3', '2a99260161ca0392e698287bb19bd561', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68a7e7ab1bf8', 'de3fc0f36dd8f68a4114b18338c96076', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68a910c6a176', 'b1d4afd00114889626a30aacea8d3afb', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68aa2359f88b', '84de1b44fee105974a36e3ff79bd8a0b', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68b31f609cc3', '55a16a5dfb789b959d463fafac490ecd', '{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7740-95cb-67492851966e","sharing.fixed":"019ccce3-b100-7740-95cb-67477bbd8ec4","sharing.floor":"019ccce3-b100-7740-95cb-6748b29717a0","sharing.method":"019ccce3-b100-7740-95cb-67463ba03068","sharing.weight full":"019ccce3-b100-7740-95cb-674ab2b49d71","sharing.weight organisation":"019ccce3-b100-7740-95cb-674ce89786d0","sharing.weight supporting":"019ccce3-b100-7740-95cb-674b1cd5b771"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":3129,"charges":"5eedb2341c3e5e6edf197ad268c71154fed4696e03737b4f8b990145201840b0","currency":"EUR","due_on":"2026-04-10","entry":5,"month":"2026-01","plan":"d18838810c29f49aff32587b01ac37a7d296b59d7959dd4eb890d7ec2e5d4abc","pool":"mail","residual_minor":0,"total_minor":3129}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68b78540040d', 'f5536c6ff1f19be18916e926beae5cba', '{"entry":6,"of":5,"reason":"A meter was read wrongly."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68c35436aa22', '7a5568acb43a4f7b288116291cd9afca', '{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7740-95cb-67492851966e","sharing.fixed":"019ccce3-b100-7740-95cb-67477bbd8ec4","sharing.floor":"019ccce3-b100-7740-95cb-6748b29717a0","sharing.method":"019ccce3-b100-7740-95cb-67463ba03068","sharing.weight full":"019ccce3-b100-7740-95cb-674ab2b49d71","sharing.weight organisation":"019ccce3-b100-7740-95cb-674ce89786d0","sharing.weight supporting":"019ccce3-b100-7740-95cb-674b1cd5b771"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":4720,"charges":"3eda8831b7c75182a91773b36f369567e11a614e4d4442b87e448d0a50d1d6b5","currency":"EUR","due_on":"2026-04-10","entry":7,"month":"2026-02","plan":"2596f06aa5c978604b70953224d54100f97e8b33cfbc4f6b23b42309501718ac","pool":"mail","residual_minor":0,"total_minor":5696}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68c474f10924', '2046dd7041ca685ca59975bcce418db2', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01","2026-03-05"],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68c6d45cbd21', 'c5545b95def2804f089e1170be5fc228', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7740-95cb-68c7ea466a47', 'ac61dead5f2d6a35f53d4b28eab8ceaa', '{"closed_on":"2026-03-01","created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}', NULL);


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6788f5954c0a', '2026-01-01 09:00:00', 'community.founded', 'D-1', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54', 'c967402ebd20708e86259fa4076b71478cbff132e1c053bd82c1ddfde92900b3');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-678973e9cdaa', '2026-01-01 09:00:00', 'members.member.entered', 'M-1', 1, '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dfbcbca205f50b6cce8171646fe9eb14641e7f7b96c0db8032d7afdc871a5e33');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-678df8be9125', '2026-01-01 09:00:00', 'members.member.admitted', 'M-2', 1, '019ccce3-b100-7740-95cb-678aaf3a259f', '6c5a04588620e868b3e555a4305e0926a3eec6a3ba46c33c771d14e105ad1786');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67907239fa67', '2026-01-01 09:00:00', 'members.member.admitted', 'M-3', 1, '019ccce3-b100-7740-95cb-678aaf3a259f', 'ab591335670f27abac254df62d588d5799b5271dcbb47d276510909639ca3e75');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67920f69aa3d', '2026-01-01 09:00:00', 'members.member.invited', 'M-3', 1, NULL, '563d9dc132b4e6bbdda9ba49a3f3c60a53dc880c5a1fd4798a3e8c44f8e4c60c');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6793b3b60f33', '2026-01-01 09:00:00', 'members.password.set', 'M-3', 3, NULL, 'e7db3bba846654c9a024829b99f89894384274c22e1f6685cb4ba990b9ecc672');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6796c282f17e', '2026-01-01 09:00:00', 'agreements.draft.started', 'agreements/dues-policy/drafts/1', 1, NULL, 'e0e4cea7ecf3d1504635ec0f43cfc290c627a68f20b1c7b35eecf59ad831e9d6');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6798d96446a0', '2026-01-01 09:00:00', 'agreements.draft.saved', 'agreements/dues-policy/drafts/1', 1, NULL, '539064e3239cd1ea2330c3c5307c29c4db5151607f9940815b825db12920df9b');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67b58e0131e2', '2026-01-01 09:00:00', 'decisions.drafted', 'D-2', 1, NULL, '716e0d02d5fd66ed7d0def08b154a5ed2b904d0b53ff90cef05054866d26339b');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67b750ae43d3', '2026-01-01 09:00:00', 'decisions.proposed', 'D-2', 1, NULL, '7e69507920f77bcaa4dbe0258ab6311fd82416f749771cfe01b805bf2fe13a4f');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67cf988f6f4b', '2026-01-08 09:00:00', 'agreements.draft.frozen', 'agreements/dues-policy/drafts/1', 1, NULL, 'c73bf2655dd3d92dc9d04fbb3e08f4f04875cff55ba40bef687832d95fd3b95f');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67d03abb71ef', '2026-01-08 09:00:00', 'decisions.opened', 'D-2', 1, NULL, 'e2099d21e2e07ac54598e99084335859dd260295b1f0943afd04b35cce244081');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67d1cd9a7581', '2026-01-08 09:00:00.12', 'decisions.vote.cast', 'D-2', 1, NULL, 'e859116805f76b1678ef84f5cf732a26314355b22eb2fa0cb104d72786a42718');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67d2f1c6ef48', '2026-01-08 09:00:00.123456', 'decisions.vote.cast', 'D-2', 2, NULL, '6b164af7de0aa3920bc80d730888a3af9ec2ddd9f3d63ab160055c8e20b9a7c6');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67e4b56fd73c', '2026-01-15 09:00:00', 'agreements.version.adopted', 'agreements/dues-policy', NULL, '019ccce3-b100-7740-95cb-67d3685d2c09', '38e42300f9d33117950647a41059414a44cc0533ec7b3dd40f2333f85ea329d6');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67e63f0030d9', '2026-01-15 09:00:00', 'rules.set', 'dues.monthly', NULL, '019ccce3-b100-7740-95cb-67d3685d2c09', '72099598db6ea31670a69eddb0d484d5289af6925e5d78c4f138589e94f032a1');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67e98b1f8d5e', '2026-01-15 09:00:00', 'circles.circle.created', 'machines', NULL, '019ccce3-b100-7740-95cb-67d3685d2c09', '41e1be58e7b76bc71ea30ace82950929f6f4f1e57f7a066e98c1fce51d7bf5c5');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67ea4ba68a88', '2026-01-15 09:00:00', 'decisions.enacted', 'D-2', NULL, '019ccce3-b100-7740-95cb-67d3685d2c09', 'f2e04d12ac9a4313aea4e3f43b1c517497d3213569149f0d5b95114550fb678f');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67eedeeae3dd', '2026-01-15 09:00:00', 'decisions.drafted', 'D-3', 1, NULL, '3a0de3a4671d102edb10c8d0f54af380bb96a2d525446b051638f626b77434e1');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-67f0d2aa970b', '2026-01-15 09:00:00', 'decisions.proposed', 'D-3', 1, NULL, '2ff744e4009d9e568b3629bca9f1051aa84e8f21906d64175520c1105bb22bb5');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-680886ced82d', '2026-01-22 09:00:00', 'decisions.opened', 'D-3', 1, NULL, '6497cbc7fdb9f9b9a2a742bad3236661f3fa7cfb7cd5042b641db03dd7856c0d');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-680c869b950c', '2026-01-15 09:00:00', 'decisions.drafted', 'D-4', 1, NULL, 'afc309f91d467061fd5ab21d51352932aa09ca403c5010fed03b11a8dc8af235');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-680eb0ccdb5e', '2026-01-15 09:00:00', 'decisions.proposed', 'D-4', 1, NULL, '34946e2328a4fdf5254bac5c6cc5103e712b7a5cb0ab34fce6e3ab7890140bd1');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6810af080603', '2026-01-15 09:00:00', 'decisions.commented', 'D-4', 2, NULL, '22b8c7aa775d6be621c0f1b00b4a131fe891036b9cf4f2d8111479cdb713e94b');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6816f058b140', '2026-01-15 09:00:00', 'decisions.drafted', 'D-5', 1, NULL, '41cd6be30125e2ada60a4b567f940c18a51e57a7f2e4f6a188a8ab22db05e56a');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6818cc229363', '2026-01-15 09:00:00', 'decisions.proposed', 'D-5', 1, NULL, '5df5cbd58ef5c0c957a192b4315da42e3a39a94153d574331363b1bb428b047c');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68191aed3cae', '2026-01-15 09:00:00', 'decisions.roll.drawn', 'D-5', 1, NULL, 'fd05731b3141235df8545cbaad795a65e3ec12d94b2866169937bfa82e5c6afd');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-681ab81b036c', '2026-01-15 09:00:00', 'decisions.roll.objected', 'D-5', 2, NULL, '8ac49acf7a5c664bcf7328c8189a8b77d00f93440706f29d668b7ca12e12e0ce');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-681b6921ea69', '2026-01-15 09:00:00', 'decisions.roll.objected', 'D-5', 2, NULL, 'ad70a07edd997f587e33d157cea0e81a74883e372f9d2965c9ac6231ab09cb14');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-681c9af40f70', '2026-01-15 09:00:00', 'decisions.roll.ruled', 'D-5', 1, NULL, 'f25851f039df0355711d5363189149552e5efca95cadfaca183800f2f1b9f269');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-681d3f70c767', '2026-01-15 09:00:00', 'decisions.roll.ruled', 'D-5', 1, NULL, '61af6dd97ed2f284c5a07bc683e2ac0b987a50ee7687114b7cbda9c6645a8c65');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-681ef740aa21', '2026-01-15 09:00:00', 'decisions.roll.objected', 'D-5', 1, NULL, '15f95ecf92dd458fe1bb1e19fb52a556a037aa829884cf478adfcbdd363f3427');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-681f367f1920', '2026-02-03 09:00:00.000001', 'decisions.refused', 'D-3', NULL, NULL, 'ef74337186011909ecb480539c6a1247cde4f9753745abb5e3dd97c962169860');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-682936252f0d', '2026-02-03 09:00:00.000001', 'treasury.dues.posted', '2026-02', 1, NULL, '131b12cfbd8f7e5d977571a2cff445bdeac1e0a4f2a9cb282d57635ee5eb2881');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-682e124d6cdb', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-1', 1, NULL, '200c4cca00a9b2579ef13c1f8296b7dcb20aef2510a092b9ea1d78d8d6062c6c');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68336242f7b5', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-2', 1, NULL, '25326a4ef46ec377dc4bab938873f09eb24424313af07a1798731cf4fe109ed8');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6837e2651c80', '2026-02-03 09:00:00.000001', 'treasury.payment.reversed', 'P-2', 1, NULL, 'c3dde40e56a2da164a45f435e030221b66cb759503806231087e94e97d830286');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6839bf8ba254', '2026-03-05 10:00:00', 'infrastructure.provider.created', 'infrastructure/providers/linea', 1, NULL, '4de4f38f7e2f2781c1a0b41ee9986ee7dce8f206b3e21bcbfb4b617095b164eb');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-683bf76fd274', '2026-03-05 10:00:00', 'infrastructure.site.created', 'infrastructure/sites/cellar', 1, NULL, 'a9e2c64a854f6584e9b9a56e4eda562df2b0843d7fe4213e0538ef5fbd12e3e8');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-683d9d66e406', '2026-03-05 10:00:00', 'infrastructure.site.created', 'infrastructure/sites/hall', 1, NULL, '6976c05214cff9ccb2f92c924818be8c6d6b30d897ef635462f84c0c95b68760');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68479342b2af', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/debian', 1, NULL, '5ae3c90a66c76364be65176b712cede2e17d1cf8cb1d54e5b67d2cb376cf2336');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68495d5768cf', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/iron', 1, NULL, '3b21704837d381e7af39d27f3f74cc8af9b6028f125c9c75f55036e6c93bd981');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68536dfa77d9', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/vm-1', 1, NULL, 'aaf3c9043cf20dc4cd799e5ce4ef4e0953eb6bab8935d8fbf338ea9d3e0b4e84');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-685764bb4824', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/stalwart', 1, NULL, '2ea492481834b3e070061f5c675c82d38a2f15f680f96d6d31acf89b357ae387');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6859533ce77f', '2026-03-05 10:00:00', 'infrastructure.service.created', 'infrastructure/services/mail', 1, NULL, 'c7202984f7df44395f5efbe30e5f540a446e91858742a06ef5cb64ccb480b717');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6863bfc5e95e', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/steel', 1, NULL, '9db5a787add6d51b8efe1da82e31af158de770c2d71f3c9d426ce6ed58d7bb23');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68654bb69e35', '2026-03-05 10:00:00', 'infrastructure.asset.moved', 'infrastructure/assets/vm-1', 1, NULL, '338242a8cd2ee85ccfcfbf5f849cc8a32204ac06da9a556a086f94c5e48f0131');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6866baea685d', '2026-03-05 10:00:00', 'infrastructure.asset.retired', 'infrastructure/assets/iron', 1, NULL, '9f2ad297016d49c313e1bb3245a5796b71f27f7bcfeefab9f83f9932720b70d8');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6867feb63ddf', '2026-03-05 10:00:00', 'infrastructure.asset.entrusted', 'infrastructure/assets/steel', 1, NULL, '45b2fa0f09e2d98667783970d708e3c134851296a1c3d5c5138123d2aacdd155');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68691bb4e8e8', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '7e5e184fcf3ee35c4e0a82631829b93da6a5f3b3f49ce3a5d62075e10c08bb6a');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-686bdaf0fc9d', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '459162f43d10586d2f77568d5154cc017bed059505a9f1f16affe96e15d02b3e');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-686d4029378e', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '8adff5b3b73db0c1e5164f9d7fafbf5110c8b038f210519dcb3fb833c24e97db');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-686fc2b288de', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '6f8d9825db7806c941f665e7887fb9ff0247bf61bfec5750e9583af458bd7927');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-687174ded3b1', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/services/mail', 1, NULL, '78c5101ea28f4b3d7e260eefad0fc703b6c780380bd3c6298ada8d3b0e616496');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68733c938828', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/sites/hall', 1, NULL, '81b04b934c6740ecea564736d73f0ceb55fda429c0403da8c203ebe2d8abd293');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6875f35b77a6', '2026-03-05 10:00:00', 'infrastructure.installation.recorded', 'infrastructure/services/mail', 1, NULL, 'd06c754c978eddd9bb24d2b79c16d49f5704b71c7b89cf54668343e7702313c4');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6877da17ccbd', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/incus', 1, NULL, '0f11f5446f63f8ba8bb8aa6689c207c3751156e0a81210c31bee91ad860b9091');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6879efb54094', '2026-03-05 10:00:00', 'infrastructure.installation.recorded', 'infrastructure/assets/steel', 1, NULL, '21d4e057ff158a79cc86fbb1922860bd158086fd3814accfc81719f5ee45b36f');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-687b8f310e35', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/rspamd', 1, NULL, '793ce20a2eb3f95f9a7c416490480f1ca6567516a331515bb8f903fb279523ed');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-687de2b6636d', '2026-03-05 10:00:00', 'infrastructure.installation.recorded', 'infrastructure/services/mail', 1, NULL, 'c27e4866197d2defff3bf0f2ea3b029768cd8ea1da441c8077cace7e11e347da');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-687fab13173f', '2026-03-05 10:00:00', 'infrastructure.further.added', 'infrastructure/services/mail', 1, NULL, 'a8892348c2a6c78eb1a8fa0830bb52954d98936d8dae8bc9afe11b44b030484d');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68808d2233a0', '2026-03-05 10:00:00', 'infrastructure.installation.ended', 'infrastructure/services/mail', 1, NULL, 'db58251c990dc82ac183dfa2c813d29e2e8e635755414d0fc8f7d58e0d2a3620');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6882d5fe229d', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/unused', 1, NULL, '74c1fe0a08de2d5d188c0946a0a26614788a139d4fbb5b2a98c59484ed9c355f');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68839072e417', '2026-03-05 10:00:00', 'infrastructure.software.retired', 'infrastructure/software/unused', 1, NULL, '3a55b64b6c0c42cb08cec25606d152ac1dc30390a6fc3839cd5b7dacbd41e8a3');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68853cbff209', '2026-03-05 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/traffic', 1, NULL, 'd1f893bc2eb01a0687849d7e824de4676d9d1cf3fcef13fbd33bacaa7b7aecc1');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68872e4817d6', '2026-03-05 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/storage', 1, NULL, '728ebc0c969b828d7c60bbdb1d495aab89ae1c56851006fecc41c699b39f6a52');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6889dcbb6492', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, '5eb0972a130c3226180a0fc1a9d51ef2da8a573792fbb4c8573a87b997fc76f2');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-688bedc94994', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, '70d1788e4a2e02c93bfda32bf2be9fa1a39e43a0d3a1386b840c20499ce6e739');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-688df63b97b8', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, '60ddc80de172cddb840e59a5feb005f8a238cf7bfba3c09e308aebef7d2412b8');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-688f285ffad1', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/storage', 1, NULL, '0468877570f910fe868d67ad1ce342a5f93a47aeb299eb0125fead65e7dbce81');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68918cda3347', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/storage', 1, NULL, 'da1fcbbf4d9ead30f7881f2cb174576ea1b2bdc00732f9c2515cb70d39342f77');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6892cbc310d9', '2026-03-05 10:00:00', 'infrastructure.reading.struck', 'infrastructure/services/mail/measures/traffic', 1, NULL, 'a56461c7a6532b39c060a7a7e006797395c8df417f124df1b488da9e6e1aa2c2');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-689304e5148d', '2026-03-05 10:00:00', 'infrastructure.measure.retired', 'infrastructure/services/mail/measures/storage', 1, NULL, 'e7759fac6eaf817c8aa1cdbb4ecbf641844b327e8029edecce88feefbd9e8bf3');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6895ed2788d4', '2026-03-08 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/sent', 1, NULL, 'e01f7895b2742b23054e047b975710ae5b78a6c79dbdb7dc42968c1e4a03c3ec');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-6897fae12056', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '6f650dacafa3f3689275268d3745fc9180ba2a404008dbaf381c40b54fbc4b71');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-689904ab4b9a', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '048accb38a20505d4dec7dd8052648cc5293139c2d1e4106f21a46ef08efded9');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-689b49bce5b7', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '98019c4e34a5fae554cf4cb5b0a1da63a959d4bda2ae413d62828ab23c3346bc');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-689d2919494e', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '6746f9d075e1b5b2db94817f4acbcfdb492324e35eeceaa7d32b2d44bb467c9c');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-689f4e0ec391', '2026-03-08 10:00:00', 'sharing.pool.created', 'sharing/mail', 1, NULL, 'd12824d46ad44ee22c7327a0a071e18fbad4a6b883f0d2a74db6fa565a8451b2');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68a1a8a99cf4', '2026-03-08 10:00:00', 'sharing.pool.source_added', 'sharing/mail', 1, NULL, 'f870f1646cbdbbe2e0d72a9709082c03dd54730669915583408d293ab4ca64e4');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68a3a0c46590', '2026-03-08 10:00:00', 'sharing.pool.source_added', 'sharing/mail', 1, NULL, 'cd5370231f3ea86d61042bb9a904b11de9fad914be66b0016e8e39e4822a7872');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68a5d64a5db3', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, '9020403ae6a7edb7edc78e6077e41dc15feb2cf2104513834fc09cbddab02957');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68a7e7ab1bf8', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, '4c9150575e884e66aeae693e2d3b631e78a81caeef48911e749d01a680c1bef0');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68a910c6a176', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, '1fa91f1ed08a7f49c756317ecb40d1f5ba42372b56464694e9061ea3807ddaf2');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68aa2359f88b', '2026-03-08 10:00:00', 'sharing.pool.participant_ended', 'sharing/mail', 1, NULL, 'aa955fad4d64256940ecec17f9622e61c3de4f78fc47f8a59f9cb0d4f57cce5c');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68b31f609cc3', '2026-03-08 10:00:00', 'sharing.posted', 'sharing/mail/2026-01', 1, NULL, '3cfb929547c8b2c57a6c2b15decbbded3ce721622c2c700ca0cbc22b0a4b4f85');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68b78540040d', '2026-03-08 10:00:00', 'sharing.reversed', 'sharing/mail/2026-01', 1, NULL, '86381f7f7d6f53c49a02031b2acbcbca315a2150dd4364357eea0dfb1ce1f367');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68c35436aa22', '2026-03-08 10:00:00', 'sharing.posted', 'sharing/mail/2026-02', 1, NULL, '4078444005dc8a10687d85ac9057f5de23978c177002e6787838add0a3653a38');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68c474f10924', '2026-03-08 10:00:00', 'sharing.pool.source_removed', 'sharing/mail', 1, NULL, 'e7fdc13b67d6ea3a116fcde7c4eea1237c30abcd9958cc26b2da2aa65eeccca9');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68c6d45cbd21', '2026-03-08 10:00:00', 'sharing.pool.created', 'sharing/trees', 1, NULL, '27de7b6c24b0adcb5c2f7f3e674929dc239c83059e2251f9a7e6f1cbdd41b7ae');
INSERT INTO public.events VALUES ('019ccce3-b100-7740-95cb-68c7ea466a47', '2026-03-08 10:00:00', 'sharing.pool.closed', 'sharing/trees', 1, NULL, 'c881617c719f96a15b45fd3f81edab349f94d9d7c3e1cd1013f4486a0d701433');


--
-- Data for Name: further_places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.further_places VALUES ('019ccce3-b100-7740-95cb-687e6850861e', '019ccce3-b100-7740-95cb-6854b7ce1ee8', 1, '019ccce3-b100-7740-95cb-685a77102bf9', 'replica', '2026-02-10', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: heartbeats; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: installations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.installations VALUES ('019ccce3-b100-7740-95cb-6848a89fa522', '019ccce3-b100-7740-95cb-683e824d1eb0', NULL, 1, 'operating_system', '019ccce3-b100-7740-95cb-68464e299dcf', '13', '2026-01-01', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7740-95cb-6852c957cf2c', '019ccce3-b100-7740-95cb-684a73d8aab7', NULL, 1, 'operating_system', '019ccce3-b100-7740-95cb-68464e299dcf', '13', '2026-01-01', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7740-95cb-68620d9ae324', '019ccce3-b100-7740-95cb-685a77102bf9', NULL, 1, 'operating_system', '019ccce3-b100-7740-95cb-68464e299dcf', '13', '2026-01-01', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7740-95cb-685826faaaa2', NULL, '019ccce3-b100-7740-95cb-6854b7ce1ee8', 1, 'main', '019ccce3-b100-7740-95cb-68565a0db361', '0.14', '2026-01-01', '2026-02-10', '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7740-95cb-6874cdd574bb', NULL, '019ccce3-b100-7740-95cb-6854b7ce1ee8', 2, 'main', '019ccce3-b100-7740-95cb-68565a0db361', '0.15', '2026-02-10', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7740-95cb-6878a22913de', '019ccce3-b100-7740-95cb-685a77102bf9', NULL, 2, 'virtualisation', '019ccce3-b100-7740-95cb-687634b19b7f', '6', '2026-02-10', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7740-95cb-687cd8d944e2', NULL, '019ccce3-b100-7740-95cb-6854b7ce1ee8', 3, 'other', '019ccce3-b100-7740-95cb-687aafd60b6c', '3.9', '2026-02-10', '2026-03-01', '2026-03-05 10:00:00');


--
-- Data for Name: journal_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7740-95cb-6821861e1d09', 1, '2026-02-01', 'dues_run', '2026-02', NULL, '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7740-95cb-682aca29448c', 2, '2026-02-02', 'payment', '', NULL, '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7740-95cb-682f9e91f81b', 3, '2026-02-03', 'payment', '', NULL, '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7740-95cb-68341c283705', 4, '2026-02-03', 'reversal', 'The bank took it back.', '019ccce3-b100-7740-95cb-682f9e91f81b', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7740-95cb-68ac13558e70', 5, '2026-01-31', 'cost_sharing', 'mail 2026-01', NULL, '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-08 10:00:00');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7740-95cb-68b491c84166', 6, '2026-03-08', 'reversal', 'A meter was read wrongly.', '019ccce3-b100-7740-95cb-68ac13558e70', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-08 10:00:00');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7740-95cb-68b9df7fa63c', 7, '2026-02-28', 'cost_sharing', 'mail 2026-02', NULL, '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-08 10:00:00');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('a', 'b', '2026-01-01 09:00:00');


--
-- Data for Name: measures; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.measures VALUES ('019ccce3-b100-7740-95cb-6884b3704182', '019ccce3-b100-7740-95cb-6854b7ce1ee8', 'traffic', 'Traffic', 'GB', 'counter', NULL, '2026-03-05 10:00:00');
INSERT INTO public.measures VALUES ('019ccce3-b100-7740-95cb-6886b8e5f9eb', '019ccce3-b100-7740-95cb-6854b7ce1ee8', 'storage', 'Storage', 'GB', 'level', '2026-03-01', '2026-03-05 10:00:00');
INSERT INTO public.measures VALUES ('019ccce3-b100-7740-95cb-689460c0572e', '019ccce3-b100-7740-95cb-6854b7ce1ee8', 'sent', 'Sent', 'mails', 'amount', NULL, '2026-03-08 10:00:00');


--
-- Data for Name: member_imports; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: member_notices; Type: TABLE DATA; Schema: public; Owner: -
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

INSERT INTO public.member_statuses VALUES ('019ccce3-b100-7740-95cb-674f239db008', '019ccce3-b100-7740-95cb-674ef750dcb2', 'active', '019ccce3-b100-7740-95cb-66fd0c142583', '2026-01-01', '019ccce3-b100-7740-95cb-66fc8a28ee54', '2026-01-01 09:00:00', NULL);
INSERT INTO public.member_statuses VALUES ('019ccce3-b100-7740-95cb-678c123d4990', '019ccce3-b100-7740-95cb-678b1b13c4e7', 'active', '019ccce3-b100-7740-95cb-66fd0c142583', '2026-01-01', '019ccce3-b100-7740-95cb-678aaf3a259f', '2026-01-01 09:00:00', NULL);
INSERT INTO public.member_statuses VALUES ('019ccce3-b100-7740-95cb-678f12e0474f', '019ccce3-b100-7740-95cb-678ee8f6b553', 'active', '019ccce3-b100-7740-95cb-66fd0c142583', '2026-01-01', '019ccce3-b100-7740-95cb-678aaf3a259f', '2026-01-01 09:00:00', NULL);


--
-- Data for Name: members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.members VALUES ('019ccce3-b100-7740-95cb-674ef750dcb2', 1, 'person', 'Inés Villalba', '3b45334f04553b41412b412d2b0143880e01dcc1dc0b', 'ines villalba', 'ines@example.org', 'en', '019ccce3-b100-7740-95cb-66fd0c142583', 'active', '2026-01-01', '019ccce3-b100-7740-95cb-66fc8a28ee54', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019ccce3-b100-7740-95cb-678b1b13c4e7', 2, 'person', 'Ana "Nan" Ruiz', '2b452b040976452b450976044d533b5d011201dcc2dcc2dc07', 'ana nan ruiz', NULL, 'en', '019ccce3-b100-7740-95cb-66fd0c142583', 'active', '2026-01-01', '019ccce3-b100-7740-95cb-678aaf3a259f', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019ccce3-b100-7740-95cb-678ee8f6b553', 3, 'person', '=Nour Haddad', '0c894547534d04392b31312b31011001c5dcc2dc09', 'nour haddad', 'nour@example.org', 'es', '019ccce3-b100-7740-95cb-66fd0c142583', 'active', '2026-01-01', '019ccce3-b100-7740-95cb-678aaf3a259f', '2026-01-01 09:00:00');


--
-- Data for Name: open_votes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.open_votes VALUES ('019ccce3-b100-7740-95cb-6799d9bbee9a', '019ccce3-b100-7740-95cb-674ef750dcb2', 'yes', 'It is time.', '2026-01-08 09:00:00.12');
INSERT INTO public.open_votes VALUES ('019ccce3-b100-7740-95cb-6799d9bbee9a', '019ccce3-b100-7740-95cb-678b1b13c4e7', 'yes', '', '2026-01-08 09:00:00.123456');


--
-- Data for Name: outages; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: payments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payments VALUES ('019ccce3-b100-7740-95cb-682d0c833af1', 1, '019ccce3-b100-7740-95cb-678b1b13c4e7', '2026-02-02', 500, 'bank', '', '019ccce3-b100-7740-95cb-682aca29448c', NULL, '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-02-03 09:00:00.000001');
INSERT INTO public.payments VALUES ('019ccce3-b100-7740-95cb-6832e2761fba', 2, '019ccce3-b100-7740-95cb-678b1b13c4e7', '2026-02-03', 700, 'bank', '', '019ccce3-b100-7740-95cb-682f9e91f81b', '019ccce3-b100-7740-95cb-68341c283705', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-02-03 09:00:00.000001');


--
-- Data for Name: places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.places VALUES ('019ccce3-b100-7740-95cb-684592438633', '019ccce3-b100-7740-95cb-683e824d1eb0', NULL, '2026-01-01', 'own_site', '019ccce3-b100-7740-95cb-683a9d414caf', NULL, '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7740-95cb-6851612e123e', '019ccce3-b100-7740-95cb-684a73d8aab7', NULL, '2026-01-01', NULL, NULL, '019ccce3-b100-7740-95cb-683e824d1eb0', '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7740-95cb-6855882cdefc', NULL, '019ccce3-b100-7740-95cb-6854b7ce1ee8', '2026-01-01', NULL, NULL, '019ccce3-b100-7740-95cb-684a73d8aab7', '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7740-95cb-6861fe427d50', '019ccce3-b100-7740-95cb-685a77102bf9', NULL, '2026-01-01', 'colocated', '019ccce3-b100-7740-95cb-683c1d6a9439', NULL, '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7740-95cb-68645d1cc873', '019ccce3-b100-7740-95cb-684a73d8aab7', NULL, '2026-02-01', NULL, NULL, '019ccce3-b100-7740-95cb-685a77102bf9', '2026-03-05 10:00:00');


--
-- Data for Name: pool_participants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pool_participants VALUES ('019ccce3-b100-7740-95cb-68a4d4f8b86c', '019ccce3-b100-7740-95cb-689e20e1ebbf', '019ccce3-b100-7740-95cb-674ef750dcb2', 1, '2026-01-01', NULL);
INSERT INTO public.pool_participants VALUES ('019ccce3-b100-7740-95cb-68a694584da1', '019ccce3-b100-7740-95cb-689e20e1ebbf', '019ccce3-b100-7740-95cb-678b1b13c4e7', 2, '2026-01-01', NULL);
INSERT INTO public.pool_participants VALUES ('019ccce3-b100-7740-95cb-68a891b9501b', '019ccce3-b100-7740-95cb-689e20e1ebbf', '019ccce3-b100-7740-95cb-678ee8f6b553', 1, '2026-01-01', '2026-02-15');


--
-- Data for Name: pool_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pool_sources VALUES ('019ccce3-b100-7740-95cb-68a259da12e9', '019ccce3-b100-7740-95cb-689e20e1ebbf', 2, NULL, '019ccce3-b100-7740-95cb-6854b7ce1ee8', '2026-01-01', NULL, NULL);
INSERT INTO public.pool_sources VALUES ('019ccce3-b100-7740-95cb-68a06434943a', '019ccce3-b100-7740-95cb-689e20e1ebbf', 1, '019ccce3-b100-7740-95cb-685a77102bf9', NULL, '2026-01-01', '2026-03-05', NULL);


--
-- Data for Name: pools; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pools VALUES ('019ccce3-b100-7740-95cb-689e20e1ebbf', 'mail', 'Mail', 'Mail for all.', 'listed', '019ccce3-b100-7740-95cb-689460c0572e', '019ccce3-b100-7740-95cb-6886b8e5f9eb', NULL, '2026-03-08 10:00:00', '2026-01-01');
INSERT INTO public.pools VALUES ('019ccce3-b100-7740-95cb-68c547e450fe', 'trees', 'Trees', '', 'everyone', NULL, NULL, '2026-03-01', '2026-03-08 10:00:00', '2026-01-01');


--
-- Data for Name: portions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.portions VALUES ('019ccce3-b100-7740-95cb-68af391642e5', '019ccce3-b100-7740-95cb-68abf5afd7c1', '019ccce3-b100-7740-95cb-674ef750dcb2', NULL, 31, 1, 1, 7000000, 0, 7000000, '3129', '1', NULL, 3129);
INSERT INTO public.portions VALUES ('019ccce3-b100-7740-95cb-68b09214fe29', '019ccce3-b100-7740-95cb-68abf5afd7c1', '019ccce3-b100-7740-95cb-678b1b13c4e7', NULL, 31, 1, 2, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-7740-95cb-68b1aad1d856', '019ccce3-b100-7740-95cb-68abf5afd7c1', '019ccce3-b100-7740-95cb-678ee8f6b553', NULL, 31, 1, 1, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-7740-95cb-68bd4e49ed37', '019ccce3-b100-7740-95cb-68b81124136a', '019ccce3-b100-7740-95cb-674ef750dcb2', NULL, 28, 1, 1, 10000000, 0, 10000000, '22784', '7', NULL, 3255);
INSERT INTO public.portions VALUES ('019ccce3-b100-7740-95cb-68beda3b2d55', '019ccce3-b100-7740-95cb-68b81124136a', '019ccce3-b100-7740-95cb-678b1b13c4e7', NULL, 28, 1, 2, 4500000, 0, 4500000, '51264', '35', NULL, 1465);
INSERT INTO public.portions VALUES ('019ccce3-b100-7740-95cb-68bf4bc897c1', '019ccce3-b100-7740-95cb-68b81124136a', '019ccce3-b100-7740-95cb-678ee8f6b553', NULL, 14, 1, 1, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-7740-95cb-68c0a387cab4', '019ccce3-b100-7740-95cb-68b81124136a', NULL, '019ccce3-b100-7740-95cb-67e775c1f9c6', 28, 1, 1, 3000000, 0, 3000000, '34176', '35', NULL, 976);


--
-- Data for Name: postings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-68224e31939e', '019ccce3-b100-7740-95cb-6821861e1d09', '019ccce3-b100-7740-95cb-67858af519af', '019ccce3-b100-7740-95cb-674ef750dcb2', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-68239322c2ef', '019ccce3-b100-7740-95cb-6821861e1d09', '019ccce3-b100-7740-95cb-67858af519af', '019ccce3-b100-7740-95cb-678b1b13c4e7', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-682494a8591f', '019ccce3-b100-7740-95cb-6821861e1d09', '019ccce3-b100-7740-95cb-67858af519af', '019ccce3-b100-7740-95cb-678ee8f6b553', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-68258c2917d0', '019ccce3-b100-7740-95cb-6821861e1d09', '019ccce3-b100-7740-95cb-67868d48ac56', NULL, -4500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-682bbab7c1db', '019ccce3-b100-7740-95cb-682aca29448c', '019ccce3-b100-7740-95cb-67825fef0b03', NULL, 500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-682c7d8192e7', '019ccce3-b100-7740-95cb-682aca29448c', '019ccce3-b100-7740-95cb-67858af519af', '019ccce3-b100-7740-95cb-678b1b13c4e7', -500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-6830856cff79', '019ccce3-b100-7740-95cb-682f9e91f81b', '019ccce3-b100-7740-95cb-67825fef0b03', NULL, 700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-6831d2a0a8ad', '019ccce3-b100-7740-95cb-682f9e91f81b', '019ccce3-b100-7740-95cb-67858af519af', '019ccce3-b100-7740-95cb-678b1b13c4e7', -700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-68353e63bdba', '019ccce3-b100-7740-95cb-68341c283705', '019ccce3-b100-7740-95cb-67825fef0b03', NULL, -700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-6836f4f3e0d0', '019ccce3-b100-7740-95cb-68341c283705', '019ccce3-b100-7740-95cb-67858af519af', '019ccce3-b100-7740-95cb-678b1b13c4e7', 700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-68adf84733b9', '019ccce3-b100-7740-95cb-68ac13558e70', '019ccce3-b100-7740-95cb-67858af519af', '019ccce3-b100-7740-95cb-674ef750dcb2', 3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-68ae3e270ca4', '019ccce3-b100-7740-95cb-68ac13558e70', '019ccce3-b100-7740-95cb-6787fdb73f94', NULL, -3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-68b5d5ddbffb', '019ccce3-b100-7740-95cb-68b491c84166', '019ccce3-b100-7740-95cb-67858af519af', '019ccce3-b100-7740-95cb-674ef750dcb2', -3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-68b6c4ac70a7', '019ccce3-b100-7740-95cb-68b491c84166', '019ccce3-b100-7740-95cb-6787fdb73f94', NULL, 3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-68bac36fb9ce', '019ccce3-b100-7740-95cb-68b9df7fa63c', '019ccce3-b100-7740-95cb-67858af519af', '019ccce3-b100-7740-95cb-674ef750dcb2', 3255, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-68bbc73c1e77', '019ccce3-b100-7740-95cb-68b9df7fa63c', '019ccce3-b100-7740-95cb-67858af519af', '019ccce3-b100-7740-95cb-678b1b13c4e7', 1465, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7740-95cb-68bcf82bb4e8', '019ccce3-b100-7740-95cb-68b9df7fa63c', '019ccce3-b100-7740-95cb-6787fdb73f94', NULL, -4720, 'EUR');


--
-- Data for Name: providers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.providers VALUES ('019ccce3-b100-7740-95cb-6838b9aeeef8', 'linea', 'Línea', 'Spain', 'C-12, yearly', 'Its members own it.', 'The building is rented.', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: provisional_places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provisional_places VALUES ('019ccce3-b100-7740-95cb-6811b365b4f3', '019ccce3-b100-7740-95cb-674ef750dcb2', 1, 'eligible', 'full');
INSERT INTO public.provisional_places VALUES ('019ccce3-b100-7740-95cb-6811b365b4f3', '019ccce3-b100-7740-95cb-678ee8f6b553', 1, 'eligible', 'full');
INSERT INTO public.provisional_places VALUES ('019ccce3-b100-7740-95cb-6811b365b4f3', '019ccce3-b100-7740-95cb-678b1b13c4e7', 0, 'excluded_by_ruling', 'full');


--
-- Data for Name: provisional_rolls; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provisional_rolls VALUES ('019ccce3-b100-7740-95cb-6811b365b4f3', '2026-01-15', '2026-01-15 09:00:00', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-01-16 09:00:00', '7a6fc126abfdd752bf2b00cb4a4faa234caecfe0230b99cb5fbcfc2434c80e01');


--
-- Data for Name: readings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.readings VALUES ('019ccce3-b100-7740-95cb-68880f994b5c', '019ccce3-b100-7740-95cb-6884b3704182', 1, '019ccce3-b100-7740-95cb-674ef750dcb2', NULL, '2026-01-31', 10000000, false, 'hand', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7740-95cb-688a7c822d7c', '019ccce3-b100-7740-95cb-6884b3704182', 2, '019ccce3-b100-7740-95cb-678b1b13c4e7', NULL, '2026-01-31', 20500000, false, 'csv', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7740-95cb-688e0e7718d6', '019ccce3-b100-7740-95cb-6886b8e5f9eb', 1, NULL, '019ccce3-b100-7740-95cb-67e775c1f9c6', '2026-02-01', 40000000, false, 'hand', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7740-95cb-68900e601a00', '019ccce3-b100-7740-95cb-6886b8e5f9eb', 2, '019ccce3-b100-7740-95cb-678b1b13c4e7', NULL, '2026-02-01', 1000000, false, 'hand', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7740-95cb-688ca2e4a6b0', '019ccce3-b100-7740-95cb-6884b3704182', 3, '019ccce3-b100-7740-95cb-674ef750dcb2', NULL, '2026-02-28', 30000000, false, 'api', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-05 10:00:00', 'A slip.', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-05 10:00:00');
INSERT INTO public.readings VALUES ('019ccce3-b100-7740-95cb-6896724c9749', '019ccce3-b100-7740-95cb-689460c0572e', 1, '019ccce3-b100-7740-95cb-674ef750dcb2', NULL, '2026-01-20', 7000000, false, 'hand', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7740-95cb-689852ba4a00', '019ccce3-b100-7740-95cb-689460c0572e', 2, '019ccce3-b100-7740-95cb-674ef750dcb2', NULL, '2026-02-20', 10000000, false, 'hand', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7740-95cb-689ab334cbbb', '019ccce3-b100-7740-95cb-689460c0572e', 3, '019ccce3-b100-7740-95cb-678b1b13c4e7', NULL, '2026-02-21', 4500000, false, 'hand', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7740-95cb-689cfe43ae8f', '019ccce3-b100-7740-95cb-689460c0572e', 4, NULL, '019ccce3-b100-7740-95cb-67e775c1f9c6', '2026-02-22', 3000000, false, 'hand', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-08 10:00:00', NULL, NULL, NULL);


--
-- Data for Name: reminder_rounds; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: responsibilities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-683fa3e3d93c', '019ccce3-b100-7740-95cb-683e824d1eb0', 'hardware', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-6840b27f90f2', '019ccce3-b100-7740-95cb-683e824d1eb0', 'operating_system', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-68416c4a1463', '019ccce3-b100-7740-95cb-683e824d1eb0', 'virtualisation', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-684244f53156', '019ccce3-b100-7740-95cb-683e824d1eb0', 'backups', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-6843a80b35ac', '019ccce3-b100-7740-95cb-683e824d1eb0', 'security', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-6844f504ab1f', '019ccce3-b100-7740-95cb-683e824d1eb0', 'software_choice', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-684bc29a8987', '019ccce3-b100-7740-95cb-684a73d8aab7', 'hardware', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-684ca29c024b', '019ccce3-b100-7740-95cb-684a73d8aab7', 'operating_system', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-684d3db5b33d', '019ccce3-b100-7740-95cb-684a73d8aab7', 'virtualisation', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-684e57ee60cd', '019ccce3-b100-7740-95cb-684a73d8aab7', 'backups', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-684f63839a9f', '019ccce3-b100-7740-95cb-684a73d8aab7', 'security', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-6850817d72b9', '019ccce3-b100-7740-95cb-684a73d8aab7', 'software_choice', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-685be33c1bf1', '019ccce3-b100-7740-95cb-685a77102bf9', 'hardware', 'both', NULL, '019ccce3-b100-7740-95cb-67e775c1f9c6');
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-685c7e92e4e5', '019ccce3-b100-7740-95cb-685a77102bf9', 'operating_system', 'provider', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-685dd26bb3be', '019ccce3-b100-7740-95cb-685a77102bf9', 'virtualisation', 'ours', '019ccce3-b100-7740-95cb-674ef750dcb2', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-685ea8e8b01a', '019ccce3-b100-7740-95cb-685a77102bf9', 'backups', 'ours', '019ccce3-b100-7740-95cb-674ef750dcb2', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-685f65ed30d1', '019ccce3-b100-7740-95cb-685a77102bf9', 'security', 'ours', '019ccce3-b100-7740-95cb-674ef750dcb2', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7740-95cb-6860555f0bae', '019ccce3-b100-7740-95cb-685a77102bf9', 'software_choice', 'ours', '019ccce3-b100-7740-95cb-674ef750dcb2', NULL);


--
-- Data for Name: role_grants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role_grants VALUES ('019ccce3-b100-7740-95cb-6750bea71fab', '019ccce3-b100-7740-95cb-674ef750dcb2', 'curator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7740-95cb-66fc8a28ee54', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7740-95cb-6751571e4136', '019ccce3-b100-7740-95cb-674ef750dcb2', 'membership_secretary', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7740-95cb-66fc8a28ee54', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7740-95cb-6752c7209354', '019ccce3-b100-7740-95cb-674ef750dcb2', 'treasurer', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7740-95cb-66fc8a28ee54', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7740-95cb-675353e8bf75', '019ccce3-b100-7740-95cb-674ef750dcb2', 'facilitator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7740-95cb-66fc8a28ee54', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7740-95cb-6754a82f7082', '019ccce3-b100-7740-95cb-674ef750dcb2', 'system_administrator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7740-95cb-66fc8a28ee54', NULL, '2026-01-01 09:00:00');


--
-- Data for Name: roll_objections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.roll_objections VALUES ('019ccce3-b100-7740-95cb-6811b365b4f3', 1, '019ccce3-b100-7740-95cb-678b1b13c4e7', '019ccce3-b100-7740-95cb-678b1b13c4e7', false, 'The register is **wrong**.', '2026-01-15 09:00:00', 'upheld', 'We looked at the register.', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-01-15 09:00:00');
INSERT INTO public.roll_objections VALUES ('019ccce3-b100-7740-95cb-6811b365b4f3', 2, '019ccce3-b100-7740-95cb-678b1b13c4e7', '019ccce3-b100-7740-95cb-678ee8f6b553', false, 'The register is **wrong**.', '2026-01-15 09:00:00', 'dismissed', 'We looked at the register.', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-01-15 09:00:00');
INSERT INTO public.roll_objections VALUES ('019ccce3-b100-7740-95cb-6811b365b4f3', 3, '019ccce3-b100-7740-95cb-674ef750dcb2', '019ccce3-b100-7740-95cb-674ef750dcb2', false, 'The register is **wrong**.', '2026-01-15 09:00:00', NULL, NULL, NULL, NULL);


--
-- Data for Name: rule_values; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-670029ab53fd', 'membership.admission', '', NULL, 'secretary', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'admission');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67018a30a3ee', 'membership.votes', 'full', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67022b4d8639', 'membership.votes', 'supporting', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-670346cad3b9', 'membership.votes', 'organisation', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67048e9bd4d2', 'membership.waiting_days', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'waiting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6705b1e9757e', 'roles.term_months_max', '', NULL, '24', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'terms');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67064a287056', 'decisions.discussion_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6707e61c9134', 'decisions.discussion_days', 'election', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6708662dbe2c', 'decisions.discussion_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-670944d1c83a', 'decisions.discussion_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-670ac226866a', 'decisions.voting_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-670bb363e199', 'decisions.voting_days', 'election', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-670c29b29def', 'decisions.voting_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-670d0de1f5df', 'decisions.voting_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-670e3a314d89', 'decisions.extension_days_max', '', NULL, '3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-670fd77699ba', 'decisions.provisional_days', 'ordinary', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6710d170b50a', 'decisions.provisional_days', 'election', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-671186707fe9', 'decisions.provisional_days', 'policy', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-671264e242ae', 'decisions.provisional_days', 'bylaws', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6713c1950a9a', 'decisions.interested', '', NULL, 'vote', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6714cd130518', 'decisions.arrears_days', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6715184299b7', 'decisions.reminder_days', '', NULL, '2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67169aa6b56e', 'decisions.quorum', 'ordinary', NULL, '1/5', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6717cf5d5b7f', 'decisions.quorum', 'election', NULL, '1/4', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6718db6b572d', 'decisions.quorum', 'policy', NULL, '1/4', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67197410b5d2', 'decisions.quorum', 'bylaws', NULL, '1/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-671a72a5ef54', 'decisions.quorum_of', 'ordinary', NULL, 'votes', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-671bcfa020e5', 'decisions.quorum_of', 'election', NULL, 'votes', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-671cf787c341', 'decisions.quorum_of', 'policy', NULL, 'votes', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-671dbc888d94', 'decisions.quorum_of', 'bylaws', NULL, 'votes', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-671eb5929611', 'decisions.majority', 'ordinary', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-671fda667e42', 'decisions.majority', 'policy', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6720896e74e5', 'decisions.majority', 'bylaws', NULL, 'qualified', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6721d719abe5', 'decisions.threshold', 'ordinary', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67228c542b9c', 'decisions.threshold', 'policy', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67235977e36a', 'decisions.threshold', 'bylaws', NULL, '2/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67242cabd7b5', 'decisions.majority_base', 'ordinary', NULL, 'cast', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6725f9e1ca95', 'decisions.majority_base', 'policy', NULL, 'cast', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6726b60c9729', 'decisions.majority_base', 'bylaws', NULL, 'cast', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6727eef11c5d', 'decisions.majority_classes', 'ordinary', NULL, 'together', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6728d48b9676', 'decisions.majority_classes', 'policy', NULL, 'together', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6729a4e33160', 'decisions.majority_classes', 'bylaws', NULL, 'together', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-672a1690fcae', 'decisions.stand_asides_max', '', NULL, '1/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-672bf1107cea', 'decisions.blocks_max', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-672c50d38287', 'decisions.methods', 'approval', NULL, 'election', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-672d45e16899', 'decisions.methods', 'schulze', NULL, 'election', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-672e48f2bf15', 'decisions.methods', 'stv_scotland', NULL, 'election', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-672f385e5e9f', 'decisions.secrecy', 'ordinary', NULL, 'chosen', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67309063a251', 'decisions.secrecy', 'election', NULL, 'chosen', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67317f786591', 'decisions.secrecy', 'policy', NULL, 'open', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6732a52da003', 'decisions.secrecy', 'bylaws', NULL, 'open', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67337791e4e7', 'decisions.declaration', 'ordinary', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6734d6feb7af', 'decisions.declaration', 'election', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6735e9b82534', 'decisions.declaration', 'policy', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67367bcd65c1', 'decisions.declaration', 'bylaws', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6737fe6c3418', 'decisions.contest_days', 'ordinary', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6738d936eb2c', 'decisions.contest_days', 'election', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6739a44eea18', 'decisions.contest_days', 'policy', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-673a05f40a70', 'decisions.contest_days', 'bylaws', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-673b25be158e', 'decisions.receipts', '', NULL, 'received', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-673c4ebf7225', 'decisions.delegation', 'ordinary', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-673d88cf634d', 'decisions.delegation', 'election', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-673e1586fff4', 'decisions.delegation', 'policy', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-673f248c0e3e', 'decisions.delegation', 'bylaws', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6740c0c02811', 'decisions.delegations_max', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-674171ae9a77', 'dues.monthly', 'full', NULL, '1200', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67424ba322c1', 'dues.monthly', 'supporting', NULL, '500', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67432d98adaf', 'dues.monthly', 'organisation', NULL, '4000', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6744383b729f', 'dues.due_day', '', NULL, '10', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dues-policy', 'due-day');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6745cc8b661e', 'dues.grace_days', '', NULL, '30', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dues-policy', 'grace-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67463ba03068', 'sharing.method', '', NULL, 'by_use', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67477bbd8ec4', 'sharing.fixed', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-6748b29717a0', 'sharing.floor', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67492851966e', 'sharing.cap', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-674ab2b49d71', 'sharing.weight', 'full', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-674b1cd5b771', 'sharing.weight', 'supporting', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-674ce89786d0', 'sharing.weight', 'organisation', NULL, '3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-674d60830e13', 'sharing.group_floor', '', NULL, '10', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7740-95cb-66fc8a28ee54', 'dues-policy', 'cost-visibility');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7740-95cb-67e59bde7a1e', 'dues.monthly', 'full', NULL, '1500', '2026-01-15', '2026-01-15 09:00:00', '019ccce3-b100-7740-95cb-67d3685d2c09', 'dues-policy', 'monthly-dues');


--
-- Data for Name: seals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seals VALUES (1, '019ccce3-b100-7740-95cb-6788f5954c0a', '3b9195c94a77a1f53334580bd4088ee63872b3731a1ca2ee366a0fca373e45f9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (2, '019ccce3-b100-7740-95cb-678973e9cdaa', '5b076b46bcb528810dd92926cdfb14dde0e6f9c840ff4044fc407d9e6caab58e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (3, '019ccce3-b100-7740-95cb-678df8be9125', '9cfbe0226d9259811a5d6d4b5ac8c62cd34f907a9525f8816ddc9e2ea998115a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (4, '019ccce3-b100-7740-95cb-67907239fa67', 'ce08ab8d788d09b0bb8946917f2175b6515b9a048718cd5ecaa6ffbc7c60129a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (5, '019ccce3-b100-7740-95cb-67920f69aa3d', '8df2bd7eb7f2bef8ec6485a6ab71b3b2c8edc5b80761a1bad32d3e400462813d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (6, '019ccce3-b100-7740-95cb-6793b3b60f33', '4f54ffe65040d519b46a1d2a912acc3b4b20001f3ece3dea9f267c3d5d8dc999', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (7, '019ccce3-b100-7740-95cb-6796c282f17e', '66773163d8eb783ec689703fc6d16372695df388d1134b88d6f07d34002169fa', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (8, '019ccce3-b100-7740-95cb-6798d96446a0', 'ac5f482383f09e7c8a5ff1211f1f12d3b12247911d3252502436110d210ac441', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (9, '019ccce3-b100-7740-95cb-67b58e0131e2', '65b513a257e28dffc76d3b431d05683e1b9c234964312b0477cb08db222edb8c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (10, '019ccce3-b100-7740-95cb-67b750ae43d3', 'a7b4d9bf0e88775172539e34322b9d48208b0a4b028237caa44416772f57bf40', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (11, '019ccce3-b100-7740-95cb-67cf988f6f4b', '20974edd3e8321f96c5fe017b1f6fb4f88f5530b2861884d7c9c3d4dbb6db496', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (12, '019ccce3-b100-7740-95cb-67d03abb71ef', 'e3423cb67e985f64b65d3465557ae8b48e98cd747e55f595ebe83037ba985452', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (13, '019ccce3-b100-7740-95cb-67d1cd9a7581', '2d7f9347c0a842edd8c00af50b19d4609b699d134db401892e0d52a1f48aaa7c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (14, '019ccce3-b100-7740-95cb-67d2f1c6ef48', 'd4cfebba819f8b4dceaac53ea5a133601ccf23312c551403113983bd54adf9f6', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (15, '019ccce3-b100-7740-95cb-67e4b56fd73c', '5721bbe269318e830446f5e8cb2f4909dbb5eae22cae0995703a95f5f620dd6c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (16, '019ccce3-b100-7740-95cb-67e63f0030d9', '543cf766f95a3f5defeb730f42abad66d2d7593f0ef1771af2f4ba33c47d40cb', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (17, '019ccce3-b100-7740-95cb-67e98b1f8d5e', 'b4f2a78857c6fd8362a38b2180cf4a16d4d152e0415a6379b534b90f8543af82', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (18, '019ccce3-b100-7740-95cb-67ea4ba68a88', '4563ec99728b2b7d304b298c40f172afa83a2ad822a010b8b777b20ff4c9912a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (19, '019ccce3-b100-7740-95cb-67eedeeae3dd', 'e08556710363188404771992784080aeae768ec01589c305b672fd8caafa3141', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (20, '019ccce3-b100-7740-95cb-67f0d2aa970b', '4e2fb94b0a6ad3a38229dae966736474814525c0f1cdc05b2e8c4aad1a356a8f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (21, '019ccce3-b100-7740-95cb-680886ced82d', '4129e32b42d9b43ceae2912ed41bc1a46ebaa1287df612ba1ebb0aeec3c97568', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (22, '019ccce3-b100-7740-95cb-680c869b950c', 'bb2c23aa685a329fda7a23c705248e3c1dd776217c8fa55414af0ba2aa361f12', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (23, '019ccce3-b100-7740-95cb-680eb0ccdb5e', 'f028c7c8eaafe91c03d17e2ccb1f8e0bf13a8162d4acd80dd949e325aa2637c9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (24, '019ccce3-b100-7740-95cb-6810af080603', 'f6d4d19075103047aa645b7234c3b0efab3b15c1af2a2fb493f499d2341e6c68', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (25, '019ccce3-b100-7740-95cb-6816f058b140', '1b89d15ad553b0a553988a00399d1d7c35dd35f8d58a7487a36bbbcac0069031', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (26, '019ccce3-b100-7740-95cb-6818cc229363', '0ee371e44fb88f832576d167c1622755ae466e8e9c2f1559ab436372b5c64021', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (27, '019ccce3-b100-7740-95cb-68191aed3cae', 'a18056954f6ae0a0e6607ba7d985178c68fa087b5ef7b1c7775c3719999c1257', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (28, '019ccce3-b100-7740-95cb-681ab81b036c', 'ab2aae92f3ee8657a64772bed0f6a3fd539eb6b81239882473af59264d662708', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (29, '019ccce3-b100-7740-95cb-681b6921ea69', '3a9195c786ab3511463735374763b8b970e297836c4d6ee8867d31c7dddf296a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (30, '019ccce3-b100-7740-95cb-681c9af40f70', '8aadec7eeca5cad5b2afb094bf5825a9a48a4b74df3c373c2d1b87b0fc1733b3', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (31, '019ccce3-b100-7740-95cb-681d3f70c767', '2755679eb858f92f0ee551209d6a129222caa02d286ee08c557deb350d453713', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (32, '019ccce3-b100-7740-95cb-681ef740aa21', '693fc1e52268dbb42eaeddc31ed18d78628972be4db9cc647fac31d6094b03f4', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (33, '019ccce3-b100-7740-95cb-681f367f1920', '7e3c037ef36cae877a94cd32d08b903b2df7324d5e992155ec0f82c368d18bb3', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (34, '019ccce3-b100-7740-95cb-682936252f0d', 'a6c9aa4df3d7a2211edcf6cd448a3794812e593a868e7052d9d940d110ddf4e8', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (35, '019ccce3-b100-7740-95cb-682e124d6cdb', '408bcad715e6d39df85c8d75962034295c27614b5f8f7e082ba42b1e44c99ee7', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (36, '019ccce3-b100-7740-95cb-68336242f7b5', '1edd292f5c564feb2e61ae0da65d658e09cbd8472153425e89bcee26dc5bf267', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (37, '019ccce3-b100-7740-95cb-6837e2651c80', 'f19350a14553f287f707fa39c99338b948b04db7cef200430dfd957fb69b0e52', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (38, '019ccce3-b100-7740-95cb-6839bf8ba254', 'dc135345c1a7d5c3acf0ab2821fb54796fe3ae83e4a6dfbb8115f93d6f638eb2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (39, '019ccce3-b100-7740-95cb-683bf76fd274', 'a44532df759222e30da29f76002aec4a75a8b57afb0cd472d241c10cf1bab527', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (40, '019ccce3-b100-7740-95cb-683d9d66e406', '183d2c66a139e2eafd519aff646ad8bc8c37a805ec65733fd64fd7ce20a6e0bc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (41, '019ccce3-b100-7740-95cb-68479342b2af', '35f271a240371691f888f8f0a84c54ce66e79edcf455549662e5f5a3ad97bcf5', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (42, '019ccce3-b100-7740-95cb-68495d5768cf', 'ab631776f88d6c75332ff019df591991acc3d2a1d7444f135e9fe3c89e144f66', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (43, '019ccce3-b100-7740-95cb-68536dfa77d9', '3e4bee2de02f951d4f6c0a814b2c8e2926c803c4a9f36dcc7167c2c35d448eb1', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (44, '019ccce3-b100-7740-95cb-685764bb4824', '20323c6bf7a6aeeb288e9f7f70d56adf3e79646d2aa623d7a7467efe5234c42c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (45, '019ccce3-b100-7740-95cb-6859533ce77f', 'a22dd426438837c2b9f71a9e5b331238570df755d549f99f036ee4edd70f73f9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (46, '019ccce3-b100-7740-95cb-6863bfc5e95e', 'bc3cf04b48c06f0f57a6f170745242cdcc05caebc1202cc1868b8bbe98d0aa32', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (47, '019ccce3-b100-7740-95cb-68654bb69e35', '1dac63b7021c815db05e373c932d6aca735813b154395f456003ebf005cd6fae', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (48, '019ccce3-b100-7740-95cb-6866baea685d', '7f00507ed35e619b06847f81810c23ee2197c158bbae436c0ba4c05102dc5df4', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (49, '019ccce3-b100-7740-95cb-6867feb63ddf', '12a593ad52cf59d52754eef54b7a75f015f2907d1b977c7352deceb77bbe8647', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (50, '019ccce3-b100-7740-95cb-68691bb4e8e8', '59b7d51738aeace4221a42b752dff50080c6b77a050567b060bcbdd10b2ccb9e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (51, '019ccce3-b100-7740-95cb-686bdaf0fc9d', 'ce0eeba3927e4c08b043da087ff0f8c6bcd6a779d6b674f0d553df4fe5e0c4cd', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (52, '019ccce3-b100-7740-95cb-686d4029378e', 'eaccee9ed218a037ebb370c4e9a97eaa9d54f6315978c533a77cb932c58ff1ff', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (53, '019ccce3-b100-7740-95cb-686fc2b288de', '665125235f3eee2f841144ffea30beea632688047558caa944c2bed34d6c8259', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (54, '019ccce3-b100-7740-95cb-687174ded3b1', 'e1dd00406f1d0f40a4f15a3a5c24719346b7355d82737fd4804d1a507684a661', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (55, '019ccce3-b100-7740-95cb-68733c938828', '88c8d1b10b0d4d8ff821fba7e15d69b2e7fd848e9229b64feb6676a8c3920f99', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (56, '019ccce3-b100-7740-95cb-6875f35b77a6', '8b8309fca31f664c0d73a9fb2ed8a73a5dfc031f2c5181d169189b52e5e59e3b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (57, '019ccce3-b100-7740-95cb-6877da17ccbd', '8336c7d0ac3eabbfc671aa3e516d92c831d7680927e2e066a86ab390e7ceec7e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (58, '019ccce3-b100-7740-95cb-6879efb54094', '420578fbe060d8202f629e2fbc029deeda29ae1a793c202be22622dfda67504a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (59, '019ccce3-b100-7740-95cb-687b8f310e35', '16d1bf3508487ccc22da8c0493bdeddea6abffa41b4721d3aa4dad38d2d33681', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (60, '019ccce3-b100-7740-95cb-687de2b6636d', 'a93df11b84a3dcffda354f959c508c580aa6871e4cbe2b4f942919c3dea2ff66', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (61, '019ccce3-b100-7740-95cb-687fab13173f', 'fa8bd50a53da67c27a5db7de850526b2fd9c3af52b5c91d93d5c3fd3fdfb28e6', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (62, '019ccce3-b100-7740-95cb-68808d2233a0', 'a7d2574bdcbd433b4941a1d54a5ed1de2856ec576e413308a8f01922c9bff9b9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (63, '019ccce3-b100-7740-95cb-6882d5fe229d', '355b6c1c76532aae85fb06d596077906b3b6d2714159c27130d5f5d47e7ac262', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (64, '019ccce3-b100-7740-95cb-68839072e417', '826785b34d4d9cb85490f1cf57a8183c304d7f2d219615590eac4dfeca00c78e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (65, '019ccce3-b100-7740-95cb-68853cbff209', '77f111dc1b24495266648850de1668ae508f6b08ae26e0f9189a8a738a3cc9da', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (66, '019ccce3-b100-7740-95cb-68872e4817d6', '95d69ee53c31dfa34634e131c11e5aec9060a70f2243953c6284f7a8edc292ac', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (67, '019ccce3-b100-7740-95cb-6889dcbb6492', '6dbfbf465a130c43ab2dbdaffbdc8767e1a2f304a5a0f542d0c289b9b3bbeade', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (68, '019ccce3-b100-7740-95cb-688bedc94994', '6fc697dcc9a7baf0375312ffe0375aef716fbc6c7faac7509702dcad31c9659b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (69, '019ccce3-b100-7740-95cb-688df63b97b8', 'ea52a207efe83294c0fd7957d94c28c097dd8c203de38adb581b982fac21de0f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (70, '019ccce3-b100-7740-95cb-688f285ffad1', '2e0f9b7feef6aefc162998c902f6c13623004ca28fac6c1dfe013f44dc4b133f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (71, '019ccce3-b100-7740-95cb-68918cda3347', '4dae1c2ee937b4221a14027e51b00547b6814bb8bb53505ef9d9931258c4adb6', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (72, '019ccce3-b100-7740-95cb-6892cbc310d9', '4b59512b5be286f787ba9a79d6b6209ec659eb4658f4b3a7befd7d8112f86296', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (73, '019ccce3-b100-7740-95cb-689304e5148d', '00861d8b74ee64a9abbd6237192160d47740c8ccbb29adc773f8dc24e820b6fb', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (74, '019ccce3-b100-7740-95cb-6895ed2788d4', '0a133f6c78c46863c1ac40751e04d5b3945e2cd5198358fd772ec3930f3dd739', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (75, '019ccce3-b100-7740-95cb-6897fae12056', '489577939d6792b757e71aca9628d241610c7c9085d1db05a6c68b69bf07a638', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (76, '019ccce3-b100-7740-95cb-689904ab4b9a', '72081da10e583c3f2cfccce6555d891a8c06d33557a2acf1f6fe1cdf7e31247a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (77, '019ccce3-b100-7740-95cb-689b49bce5b7', '0d235d98d2151d07af0de62e8b1fb1933f9bb65fb5823e3d24e999faa5de2f2b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (78, '019ccce3-b100-7740-95cb-689d2919494e', '17939fe8541df7a62b48bf31208bbb31e1ee825a0fd0f405d78bb59a49bddc45', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (79, '019ccce3-b100-7740-95cb-689f4e0ec391', '72d2665d874dc80bb448504a0200379aac36a224e1254f0d5e928a8573cfe769', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (80, '019ccce3-b100-7740-95cb-68a1a8a99cf4', '68144a4e3c3261092340d665fcc0facb481cd0b61cd06a4d502af3b695ef185d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (81, '019ccce3-b100-7740-95cb-68a3a0c46590', '67de9082b40d163e38fa7b40d9dd19d751ed9e16ec55e265be2cd420ccd0c005', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (82, '019ccce3-b100-7740-95cb-68a5d64a5db3', '51133c14fc38cdf2d02e9ade802ea5e04b61a89827c9e63e157d042a491c7d85', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (83, '019ccce3-b100-7740-95cb-68a7e7ab1bf8', '10ec8702c66dac1e055cfb7b70fd4b9c7f75576d1c58dd976db72c05ded467a0', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (84, '019ccce3-b100-7740-95cb-68a910c6a176', '3a0d2287a701ec4dfd62dce4f34ae2ca77d7cb09d320262b0f294b70b7d247f8', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (85, '019ccce3-b100-7740-95cb-68aa2359f88b', '83db71b092dc3ae53220f5f6a6399fbc8f9e3e0dd92643bb1509abf5b44227cf', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (86, '019ccce3-b100-7740-95cb-68b31f609cc3', 'b9ccfb55ca7e77b3c17149732317acb849566aa949299bde184edbff2269642d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (87, '019ccce3-b100-7740-95cb-68b78540040d', '5507e01ac83a49b1bf7948fcb87ef569d5525b36d7555e9fe6a6606209993931', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (88, '019ccce3-b100-7740-95cb-68c35436aa22', '925ed4b1b8c1773683edeef5f6ddb85e54088ce2a8f05d6622b40d630855fdea', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (89, '019ccce3-b100-7740-95cb-68c474f10924', 'a88354b2179b70e9881a0adcc20e4eb05580ca84d79ba847dd151934e5aab858', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (90, '019ccce3-b100-7740-95cb-68c6d45cbd21', '3491948618596f818e362d7ad5ecd413cff13b41ca2d91b8020a427b320fa373', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (91, '019ccce3-b100-7740-95cb-68c7ea466a47', '0c85b704b83da17b7d11705681cdad03e1fce87ea7f7b3b5e7fa9bc0fde6b3ae', '2026-01-15 09:00:00');


--
-- Data for Name: secret_ballots; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: secret_marks; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: services; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.services VALUES ('019ccce3-b100-7740-95cb-6854b7ce1ee8', 'mail', 'Mail', 'mail', 'For everybody.', 'mail.example.org', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: setup_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setup_tokens VALUES ('dc19bdbf1817f8ef03faac7a4707d26aef4a1a835d76cb380973e20c1358edd7', '2026-01-01 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: sharing_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sharing_runs VALUES ('019ccce3-b100-7740-95cb-68abf5afd7c1', '019ccce3-b100-7740-95cb-689e20e1ebbf', '2026-01', '2026-04-10', '019ccce3-b100-7740-95cb-68ac13558e70', '019ccce3-b100-7740-95cb-68b491c84166', 3129, 3129, 0, '019ccce3-b100-7740-95cb-67463ba03068', '019ccce3-b100-7740-95cb-6744383b729f', '{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7740-95cb-67492851966e","sharing.fixed":"019ccce3-b100-7740-95cb-67477bbd8ec4","sharing.floor":"019ccce3-b100-7740-95cb-6748b29717a0","sharing.method":"019ccce3-b100-7740-95cb-67463ba03068","sharing.weight full":"019ccce3-b100-7740-95cb-674ab2b49d71","sharing.weight organisation":"019ccce3-b100-7740-95cb-674ce89786d0","sharing.weight supporting":"019ccce3-b100-7740-95cb-674b1cd5b771"},"weights":{"full":1,"organisation":3,"supporting":0}}', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-08 10:00:00');
INSERT INTO public.sharing_runs VALUES ('019ccce3-b100-7740-95cb-68b81124136a', '019ccce3-b100-7740-95cb-689e20e1ebbf', '2026-02', '2026-04-10', '019ccce3-b100-7740-95cb-68b9df7fa63c', NULL, 5696, 4720, 0, '019ccce3-b100-7740-95cb-67463ba03068', '019ccce3-b100-7740-95cb-6744383b729f', '{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7740-95cb-67492851966e","sharing.fixed":"019ccce3-b100-7740-95cb-67477bbd8ec4","sharing.floor":"019ccce3-b100-7740-95cb-6748b29717a0","sharing.method":"019ccce3-b100-7740-95cb-67463ba03068","sharing.weight full":"019ccce3-b100-7740-95cb-674ab2b49d71","sharing.weight organisation":"019ccce3-b100-7740-95cb-674ce89786d0","sharing.weight supporting":"019ccce3-b100-7740-95cb-674b1cd5b771"},"weights":{"full":1,"organisation":3,"supporting":0}}', '019ccce3-b100-7740-95cb-674ef750dcb2', '2026-03-08 10:00:00');


--
-- Data for Name: sign_in_attempts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_attempts VALUES ('a', 'm', '::1', '2026-01-01 09:00:00');


--
-- Data for Name: sites; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sites VALUES ('019ccce3-b100-7740-95cb-683a9d414caf', 'cellar', 'Cellar', 'Jaca', NULL, 'Two keys.', NULL, '2026-03-05 10:00:00');
INSERT INTO public.sites VALUES ('019ccce3-b100-7740-95cb-683c1d6a9439', 'hall', 'Hall', 'Jaca', '019ccce3-b100-7740-95cb-6838b9aeeef8', 'Two keys.', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: software; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.software VALUES ('019ccce3-b100-7740-95cb-68464e299dcf', 'debian', 'Debian', '', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-7740-95cb-68565a0db361', 'stalwart', 'Stalwart', 'AGPL-3.0', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-7740-95cb-687634b19b7f', 'incus', 'Incus', '', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-7740-95cb-687aafd60b6c', 'rspamd', 'Rspamd', '', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-7740-95cb-6881b11aff53', 'unused', 'Unused', 'MIT', 'Tried once.', '2026-03-02', '2026-03-05 10:00:00');


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
-- Name: annulments annulments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.annulments
    ADD CONSTRAINT annulments_pkey PRIMARY KEY (decision_id);


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
-- Name: carried_votes carried_votes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carried_votes
    ADD CONSTRAINT carried_votes_pkey PRIMARY KEY (decision_id, member_id);


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
-- Name: comment_texts comment_texts_comment_id_revision_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment_texts
    ADD CONSTRAINT comment_texts_comment_id_revision_key UNIQUE (comment_id, revision);


--
-- Name: comment_texts comment_texts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment_texts
    ADD CONSTRAINT comment_texts_pkey PRIMARY KEY (id);


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
-- Name: contests contests_decision_id_member_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contests
    ADD CONSTRAINT contests_decision_id_member_id_key UNIQUE (decision_id, member_id);


--
-- Name: contests contests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contests
    ADD CONSTRAINT contests_pkey PRIMARY KEY (decision_id, number);


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
-- Name: decision_topics decision_topics_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_topics
    ADD CONSTRAINT decision_topics_pkey PRIMARY KEY (id);


--
-- Name: decision_topics decision_topics_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_topics
    ADD CONSTRAINT decision_topics_slug_key UNIQUE (slug);


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
-- Name: declarations declarations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declarations
    ADD CONSTRAINT declarations_pkey PRIMARY KEY (decision_id);


--
-- Name: delegations delegations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegations
    ADD CONSTRAINT delegations_pkey PRIMARY KEY (id);


--
-- Name: digest_rounds digest_rounds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.digest_rounds
    ADD CONSTRAINT digest_rounds_pkey PRIMARY KEY (day);


--
-- Name: discussion_closings discussion_closings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discussion_closings
    ADD CONSTRAINT discussion_closings_pkey PRIMARY KEY (id);


--
-- Name: discussion_summaries discussion_summaries_decision_id_language_revision_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discussion_summaries
    ADD CONSTRAINT discussion_summaries_decision_id_language_revision_key UNIQUE (decision_id, language, revision);


--
-- Name: discussion_summaries discussion_summaries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discussion_summaries
    ADD CONSTRAINT discussion_summaries_pkey PRIMARY KEY (id);


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
-- Name: dropped_letters dropped_letters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dropped_letters
    ADD CONSTRAINT dropped_letters_pkey PRIMARY KEY (kind, day);


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
-- Name: heartbeats heartbeats_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.heartbeats
    ADD CONSTRAINT heartbeats_pkey PRIMARY KEY (name);


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
-- Name: member_notices member_notices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_notices
    ADD CONSTRAINT member_notices_pkey PRIMARY KEY (member_id);


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
-- Name: outages outages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outages
    ADD CONSTRAINT outages_pkey PRIMARY KEY (began_at);


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
-- Name: provisional_places provisional_places_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provisional_places
    ADD CONSTRAINT provisional_places_pkey PRIMARY KEY (decision_id, member_id);


--
-- Name: provisional_rolls provisional_rolls_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provisional_rolls
    ADD CONSTRAINT provisional_rolls_pkey PRIMARY KEY (decision_id);


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
-- Name: reminder_rounds reminder_rounds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_rounds
    ADD CONSTRAINT reminder_rounds_pkey PRIMARY KEY (decision_id);


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
-- Name: roll_objections roll_objections_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_objections
    ADD CONSTRAINT roll_objections_pkey PRIMARY KEY (decision_id, number);


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
-- Name: carried_votes_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX carried_votes_member ON public.carried_votes USING btree (member_id);


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
-- Name: comments_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX comments_created ON public.comments USING btree (created_at);


--
-- Name: comments_thread; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX comments_thread ON public.comments USING btree (decision_id, thread, number);


--
-- Name: contacts_sort; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contacts_sort ON public.contacts USING btree (sort_key, number);


--
-- Name: contests_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contests_member ON public.contests USING btree (member_id);


--
-- Name: decision_effects_decision; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX decision_effects_decision ON public.decision_effects USING btree (decision_id);


--
-- Name: decisions_stage; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX decisions_stage ON public.decisions USING btree (stage, voting_until);


--
-- Name: delegations_delegate; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delegations_delegate ON public.delegations USING btree (delegate_id, revoked_at);


--
-- Name: delegations_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delegations_member ON public.delegations USING btree (member_id, revoked_at);


--
-- Name: discussion_closings_decision; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX discussion_closings_decision ON public.discussion_closings USING btree (decision_id);


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
-- Name: roll_objections_about; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX roll_objections_about ON public.roll_objections USING btree (about_id);


--
-- Name: roll_objections_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX roll_objections_member ON public.roll_objections USING btree (member_id);


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
-- Name: annulments annulments_authority_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.annulments
    ADD CONSTRAINT annulments_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES public.authorities(id);


--
-- Name: annulments annulments_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.annulments
    ADD CONSTRAINT annulments_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


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
-- Name: carried_votes carried_votes_carrier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carried_votes
    ADD CONSTRAINT carried_votes_carrier_id_fkey FOREIGN KEY (carrier_id) REFERENCES public.members(id);


--
-- Name: carried_votes carried_votes_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carried_votes
    ADD CONSTRAINT carried_votes_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: carried_votes carried_votes_delegate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carried_votes
    ADD CONSTRAINT carried_votes_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.members(id);


--
-- Name: carried_votes carried_votes_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carried_votes
    ADD CONSTRAINT carried_votes_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


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
-- Name: comment_texts comment_texts_comment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment_texts
    ADD CONSTRAINT comment_texts_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES public.comments(id);


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
-- Name: comments comments_hidden_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_hidden_by_fkey FOREIGN KEY (hidden_by) REFERENCES public.members(id);


--
-- Name: contacts contacts_site_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contacts
    ADD CONSTRAINT contacts_site_id_fkey FOREIGN KEY (site_id) REFERENCES public.sites(id);


--
-- Name: contests contests_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contests
    ADD CONSTRAINT contests_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: contests contests_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contests
    ADD CONSTRAINT contests_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: contests contests_ruled_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contests
    ADD CONSTRAINT contests_ruled_by_fkey FOREIGN KEY (ruled_by) REFERENCES public.members(id);


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
-- Name: decisions decisions_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.decision_topics(id);


--
-- Name: declarations declarations_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declarations
    ADD CONSTRAINT declarations_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: declarations declarations_declared_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declarations
    ADD CONSTRAINT declarations_declared_by_fkey FOREIGN KEY (declared_by) REFERENCES public.members(id);


--
-- Name: delegations delegations_circle_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegations
    ADD CONSTRAINT delegations_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES public.circles(id);


--
-- Name: delegations delegations_delegate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegations
    ADD CONSTRAINT delegations_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.members(id);


--
-- Name: delegations delegations_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegations
    ADD CONSTRAINT delegations_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: delegations delegations_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegations
    ADD CONSTRAINT delegations_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.decision_topics(id);


--
-- Name: discussion_closings discussion_closings_closed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discussion_closings
    ADD CONSTRAINT discussion_closings_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES public.members(id);


--
-- Name: discussion_closings discussion_closings_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discussion_closings
    ADD CONSTRAINT discussion_closings_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: discussion_closings discussion_closings_reopened_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discussion_closings
    ADD CONSTRAINT discussion_closings_reopened_by_fkey FOREIGN KEY (reopened_by) REFERENCES public.members(id);


--
-- Name: discussion_summaries discussion_summaries_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discussion_summaries
    ADD CONSTRAINT discussion_summaries_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.members(id);


--
-- Name: discussion_summaries discussion_summaries_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discussion_summaries
    ADD CONSTRAINT discussion_summaries_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


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
-- Name: member_notices member_notices_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_notices
    ADD CONSTRAINT member_notices_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


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
-- Name: provisional_places provisional_places_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provisional_places
    ADD CONSTRAINT provisional_places_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: provisional_places provisional_places_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provisional_places
    ADD CONSTRAINT provisional_places_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: provisional_rolls provisional_rolls_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provisional_rolls
    ADD CONSTRAINT provisional_rolls_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: provisional_rolls provisional_rolls_drawn_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provisional_rolls
    ADD CONSTRAINT provisional_rolls_drawn_by_fkey FOREIGN KEY (drawn_by) REFERENCES public.members(id);


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
-- Name: reminder_rounds reminder_rounds_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder_rounds
    ADD CONSTRAINT reminder_rounds_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


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
-- Name: roll_objections roll_objections_about_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_objections
    ADD CONSTRAINT roll_objections_about_id_fkey FOREIGN KEY (about_id) REFERENCES public.members(id);


--
-- Name: roll_objections roll_objections_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_objections
    ADD CONSTRAINT roll_objections_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: roll_objections roll_objections_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_objections
    ADD CONSTRAINT roll_objections_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: roll_objections roll_objections_ruled_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_objections
    ADD CONSTRAINT roll_objections_ruled_by_fkey FOREIGN KEY (ruled_by) REFERENCES public.members(id);


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


