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
    CONSTRAINT agreements_kind_check CHECK ((kind = ANY (ARRAY['bylaws'::text, 'policy'::text, 'procedure'::text, 'guide'::text, 'minutes'::text]))),
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
-- Name: calendar_links; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.calendar_links (
    id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    token_hash text NOT NULL COLLATE pg_catalog."C",
    made_at timestamp without time zone NOT NULL,
    revoked_at timestamp without time zone
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
    CONSTRAINT carried_votes_outcome_check CHECK ((outcome = ANY (ARRAY['carried'::text, 'silent'::text, 'off_roll'::text, 'cycle'::text, 'beyond_cap'::text, 'not_taken'::text])))
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
    draft_hash text COLLATE pg_catalog."C",
    option_number integer
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
-- Name: decision_templates; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision_templates (
    id text NOT NULL COLLATE pg_catalog."C",
    slug text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    effect text COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    method text COLLATE pg_catalog."C",
    added_at timestamp without time zone NOT NULL,
    closed_at timestamp without time zone
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
    is_done boolean NOT NULL,
    from_seal bigint DEFAULT '-1'::integer NOT NULL,
    until_seal bigint DEFAULT '-1'::integer NOT NULL,
    weekly_from_seal bigint DEFAULT '-1'::integer NOT NULL
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
    written_at timestamp without time zone NOT NULL,
    reviewed_by text COLLATE pg_catalog."C",
    reviewed_at timestamp without time zone
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
-- Name: meeting_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_items (
    id text NOT NULL COLLATE pg_catalog."C",
    meeting_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    decision_id text COLLATE pg_catalog."C",
    added_at timestamp without time zone NOT NULL,
    announced_at timestamp without time zone,
    struck_at timestamp without time zone,
    notes text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: meeting_notices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_notices (
    meeting_id text NOT NULL COLLATE pg_catalog."C",
    turn bigint NOT NULL,
    member_id text NOT NULL COLLATE pg_catalog."C",
    served_at timestamp without time zone NOT NULL,
    is_mailed boolean NOT NULL,
    letter_at timestamp without time zone,
    sent_at timestamp without time zone,
    dropped_at timestamp without time zone
);


--
-- Name: meeting_objections; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_objections (
    item_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    member_id text NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    noted_by text NOT NULL COLLATE pg_catalog."C",
    noted_at timestamp without time zone NOT NULL,
    struck_at timestamp without time zone
);


--
-- Name: meeting_presences; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_presences (
    id text NOT NULL COLLATE pg_catalog."C",
    meeting_id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    manner text NOT NULL COLLATE pg_catalog."C",
    arrived_at timestamp without time zone NOT NULL,
    left_at timestamp without time zone,
    CONSTRAINT meeting_presences_manner_check CHECK ((manner = ANY (ARRAY['room'::text, 'remote'::text])))
);


--
-- Name: meeting_proxies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_proxies (
    id text NOT NULL COLLATE pg_catalog."C",
    meeting_id text NOT NULL COLLATE pg_catalog."C",
    member_id text NOT NULL COLLATE pg_catalog."C",
    holder_id text NOT NULL COLLATE pg_catalog."C",
    given_at timestamp without time zone NOT NULL,
    revoked_at timestamp without time zone,
    CONSTRAINT meeting_proxies_check CHECK ((member_id <> holder_id))
);


--
-- Name: meeting_votes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_votes (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    meeting_id text NOT NULL COLLATE pg_catalog."C",
    present text COLLATE pg_catalog."C"
);


--
-- Name: meetings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meetings (
    id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    form text NOT NULL COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    link text NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    starts_at timestamp without time zone NOT NULL,
    ends_at timestamp without time zone NOT NULL,
    called_by text NOT NULL COLLATE pg_catalog."C",
    called_at timestamp without time zone NOT NULL,
    changed_at timestamp without time zone NOT NULL,
    changes bigint NOT NULL,
    noticed_at timestamp without time zone,
    notices bigint NOT NULL,
    opened_at timestamp without time zone,
    chair_id text COLLATE pg_catalog."C",
    closed_at timestamp without time zone,
    cancelled_at timestamp without time zone,
    cancel_reason text NOT NULL COLLATE pg_catalog."C",
    minutes_id text COLLATE pg_catalog."C",
    CONSTRAINT meetings_check CHECK ((starts_at < ends_at)),
    CONSTRAINT meetings_check1 CHECK (((opened_at IS NULL) = (chair_id IS NULL))),
    CONSTRAINT meetings_check2 CHECK (((closed_at IS NULL) OR (opened_at IS NOT NULL))),
    CONSTRAINT meetings_check3 CHECK (((cancelled_at IS NULL) OR (opened_at IS NULL))),
    CONSTRAINT meetings_form_check CHECK ((form = ANY (ARRAY['room'::text, 'hybrid'::text, 'online'::text])))
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
-- Name: notice_secrets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice_secrets (
    id text NOT NULL COLLATE pg_catalog."C",
    secret text NOT NULL COLLATE pg_catalog."C",
    made_at timestamp without time zone NOT NULL,
    CONSTRAINT notice_secrets_id_check CHECK ((id = 'notices'::text))
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
    decision_id text COLLATE pg_catalog."C",
    void_from timestamp without time zone,
    stop text COLLATE pg_catalog."C",
    meeting_id text COLLATE pg_catalog."C",
    turn bigint,
    retried_at timestamp without time zone
);


--
-- Name: paper_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.paper_entries (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    pass bigint NOT NULL,
    paper bigint NOT NULL,
    reading text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: paper_issues; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.paper_issues (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    member_id text NOT NULL COLLATE pg_catalog."C",
    sheets bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    salt text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT paper_issues_number_check CHECK ((number > 0)),
    CONSTRAINT paper_issues_sheets_check CHECK ((sheets > 0)),
    CONSTRAINT paper_issues_state_check CHECK ((state = ANY (ARRAY['outstanding'::text, 'spoiled'::text, 'returned'::text, 'lapsed'::text])))
);


--
-- Name: paper_piles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.paper_piles (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    sheets bigint NOT NULL,
    closed_at timestamp without time zone NOT NULL,
    salt text NOT NULL COLLATE pg_catalog."C",
    counted_at timestamp without time zone,
    blank bigint,
    invalid bigint,
    uncounted bigint DEFAULT 0 NOT NULL,
    CONSTRAINT paper_piles_sheets_check CHECK ((sheets > 0))
);


--
-- Name: paper_sets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.paper_sets (
    decision_id text NOT NULL COLLATE pg_catalog."C",
    pass bigint NOT NULL,
    member_id text NOT NULL COLLATE pg_catalog."C",
    salt text NOT NULL COLLATE pg_catalog."C",
    handed_in_at timestamp without time zone,
    CONSTRAINT paper_sets_pass_check CHECK ((pass = ANY (ARRAY[(1)::bigint, (2)::bigint, (3)::bigint])))
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
    reply text COLLATE pg_catalog."C",
    replied_at timestamp without time zone,
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

INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000001', '2026-11-30 16:07:01.074486');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000002', '2026-11-30 16:07:01.092049');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000003', '2026-11-30 16:07:01.171937');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000004', '2026-11-30 16:07:01.189487');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000005', '2026-11-30 16:07:01.243776');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000006', '2026-11-30 16:07:01.300002');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000007', '2026-11-30 16:07:01.311836');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000008', '2026-11-30 16:07:01.368985');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000009', '2026-11-30 16:07:01.398428');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000010', '2026-11-30 16:07:01.458324');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000011', '2026-11-30 16:07:01.548123');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000013', '2026-11-30 16:07:01.586927');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261124000012', '2026-11-30 16:07:01.595741');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261124000014', '2026-11-30 16:07:01.647435');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000015', '2026-11-30 16:07:01.648059');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000016', '2026-11-30 16:07:01.671776');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000017', '2026-11-30 16:07:01.706041');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000019', '2026-11-30 16:07:01.711722');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000020', '2026-11-30 16:07:01.712986');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000021', '2026-11-30 16:07:01.714221');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000022', '2026-11-30 16:07:01.719633');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000023', '2026-11-30 16:07:01.72804');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000024', '2026-11-30 16:07:01.7302');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000025', '2026-11-30 16:07:01.737475');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000026', '2026-11-30 16:07:01.746142');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000027', '2026-11-30 16:07:01.755183');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000028', '2026-11-30 16:07:01.759867');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000029', '2026-11-30 16:07:01.763149');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000030', '2026-11-30 16:07:01.763585');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000031', '2026-11-30 16:07:01.78774');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000032', '2026-11-30 16:07:01.804795');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000033', '2026-11-30 16:07:01.826046');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000034', '2026-11-30 16:07:01.862307');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000035', '2026-11-30 16:07:01.867524');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000036', '2026-11-30 16:07:01.86792');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000037', '2026-11-30 16:07:01.887719');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000038', '2026-11-30 16:07:01.930932');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000039', '2026-11-30 16:07:01.943649');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000040', '2026-11-30 16:07:01.945193');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000041', '2026-11-30 16:07:01.946714');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000042', '2026-11-30 16:07:01.951654');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000043', '2026-11-30 16:07:01.955663');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000047', '2026-11-30 16:07:01.963668');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000048', '2026-11-30 16:07:01.964132');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000049', '2026-11-30 16:07:01.965185');


--
-- Data for Name: access_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_tokens VALUES ('ecf0332f1006846b2bfb8798aacaba4d258a2f077acb7316676efc7414ea5d9b', '019ccce3-b100-7404-b2a2-d905bf4263b7', 'invitation', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-01-01 09:00:00', '2026-01-15 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES ('019ccce3-b100-7404-b2a2-d8f95d9e73f3', '1000', 'account-1000', 'asset', '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7404-b2a2-d8fa5d21cdb4', '1010', 'account-1010', 'asset', '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7404-b2a2-d8fb573bb4f4', '1090', 'account-1090', 'asset', '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7404-b2a2-d8fc409a1da8', '1200', 'account-1200', 'asset', '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7404-b2a2-d8fd36a31b28', '4000', 'account-4000', 'income', '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7404-b2a2-d8fe191c7754', '4100', 'account-4100', 'income', '019ccce3-b100-7404-b2a2-d84ec8b04a7b');


--
-- Data for Name: agreement_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-7404-b2a2-d8c57bb85964', '019ccce3-b100-7404-b2a2-d8c4b80931ca', 1, NULL, '## Foundations {#foundations}

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

Each member of a class with a vote, person or organisation alike, has one vote, whatever they pay and however much they use. Members of the other classes may speak in every discussion. A member can see whether they are on the roll for a vote, and why. Where the rules give days for it, a provisional roll is shown before voting opens; members may object to it, and the election committee rules before the roll is fixed. The rules say whether a member whom a decision is about votes on it, whether whoever has long owed dues votes, whether members on leave and members whose rights are suspended vote, and whether a class has another number of votes in one kind of decision.

### Waiting period {#waiting-period}

A member votes in decisions opened for voting once the number of days that the rules give has passed since they joined. The day of joining is the one in the register. The founding act is bound by no waiting period.

### Discussion {#discussion}

Every proposal is discussed in the open before voting opens, for at least the number of days that the rules give for its kind: ordinary matters, policies and dues, or bylaws. All members may speak. Where the rules ask for it, a vote opens once a summary of the discussion stands in each language that they name.

### Voting period {#voting-period}

Once opened, voting lasts the number of days that the rules give for the kind of decision. A member votes yes, votes no or abstains, and may give a reason. The text, its effects, the roll and the rules that govern the vote are fixed when voting opens. Where an outage keeps members from voting, whoever opens votes may extend one that is open, by as many days as the rules allow, and publishes why. Some days before the close, as many as the rules say, members who have not voted are reminded once, and nobody else is. Where the rules allow it for the kind of decision, whoever opens votes may close one early once everybody on the roll has voted.

### Quorum {#quorum}

A decision is valid only if the part of the roll that the rules give for its kind takes part. Yes votes, no votes and abstentions all count as taking part. If the quorum is not reached the proposal fails, and may be proposed again. The rules say whether votes or persons are counted for it.

### Majorities {#majorities}

A proposal passes by what the rules give for its kind: by a majority of the votes for and against, of all votes cast or of all votes on the roll, and in each class by itself where they say so; or by consent or consensus, where whoever objects says why. Abstentions count towards the quorum, and in a majority only where the rules take it of all votes. A tie does not pass. Where members choose among several options, they do so by one of the methods that the rules adopt. An option that would do something also needs the majority of its kind, and whoever leaves it out counts against it. Where places or money are shared out in proportion, or a lot chooses, no such majority is needed; this is open only to kinds for which a simple majority suffices. The rules say whether a lot settles a tie among options or the place stays vacant, and whether a ballot may be left blank. A result takes effect as it is counted, unless the rules for its kind have the election committee declare it first, or give days in which it may be contested: by any member on the roll, by whoever was left off it or was a member as the vote opened, and by candidates. The committee rules on a contest. Nobody judges their own case: neither who proposed a decision, stands in it or is named in it, nor who objects or contests. A decision that is in effect is annulled only by another, of its kind or a more demanding one.

### Secret ballots {#secret-ballots}

Votes are open, each with its reason, unless the rules make a kind of decision secret or leave it to whoever proposes, who then asks for it. Of a secret ballot it is known who voted, and of nobody how. Until the close it is told how many have voted, and after it who did, only where at least as many voted as the rules give.

Whoever is to hold a role may be elected: members stand with a statement until voting opens, and those elected hold the role for the term that the proposal names. An election has the discussion, voting period and quorum that the rules give for elections, and goes by a method that they adopt for them.

### Paper ballots {#paper-ballots}

Where the rules offer paper for a kind of decision, a member on the roll may ask for a paper ballot and then votes by it alone. Whoever looks after elections keeps a register in which every paper that was issued came back, was spoiled or is still out; what is out at the close lapses. Two people enter what came back, each apart from the other. What they read differently both settle together, and only then is the vote counted. The rules say what an invalid paper counts for.

### Delegation {#delegation}

A member may name another member to vote for them, in everything, on a topic or in a circle, and take it back until a vote closes. The rules say in which kinds of decision this counts, and how many members one may carry. In a secret ballot it counts only where the rules say so; then the vote goes along as the delegate casts theirs, and cannot be taken out again. Whoever knows how many the delegate carries may recognise as many equal ballots. It never counts in consent or consensus, and whoever votes is carried by nobody.

### Meetings {#meetings}

The facilitator or the membership secretary calls members to a meeting, in a room, online or both, by a notice with its agenda. The rules say which kinds of decision are voted on in a meeting, how many days before it the notice is served and each item announced, and how many proxies one member may hold. Where a majority or a quorum is of the votes present, it counts those of whoever is there or represented, or has voted and left. A proxy is for one meeting, is not passed on, and ends when whoever gave it comes. In a secret ballot it counts only where the rules say so, as a delegation does; in consent or consensus it never counts. Minutes are drafted from what happened and adopted as an agreement.

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
', '88c0c9534243258b071bf587c4a4cab1279327da12567b7db2ea99eaa253b350', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-7404-b2a2-d8e40330f0b7', '019ccce3-b100-7404-b2a2-d8e37e2c80f4', 1, NULL, '## What is due {#what-is-due}

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
', 'd9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-7404-b2a2-d9514673fe97', '019ccce3-b100-7404-b2a2-d8e37e2c80f4', 2, '019ccce3-b100-7404-b2a2-d8e40330f0b7', '## What is due {#what-is-due}

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

New words.', '401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1', '2026-01-15', '2026-01-15 09:00:00', '019ccce3-b100-7404-b2a2-d95007a6d51b');


--
-- Data for Name: agreements; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreements VALUES ('019ccce3-b100-7404-b2a2-d8c4b80931ca', 'bylaws', 'Bylaws', 'bylaws', 'public', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-01-01 09:00:00');
INSERT INTO public.agreements VALUES ('019ccce3-b100-7404-b2a2-d8e37e2c80f4', 'dues-policy', 'Dues policy', 'policy', 'public', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-01-01 09:00:00');


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

INSERT INTO public.assets VALUES ('019ccce3-b100-7404-b2a2-d9ce90f27866', 'vm-1', 'VM 1', '64 GB', NULL, '2026-03-05 10:00:00');
INSERT INTO public.assets VALUES ('019ccce3-b100-7404-b2a2-d9deeeb6b532', 'steel', 'Steel', '64 GB', NULL, '2026-03-05 10:00:00');
INSERT INTO public.assets VALUES ('019ccce3-b100-7404-b2a2-d9c2b9f9240f', 'iron', 'Iron', '64 GB', '2026-03-01', '2026-03-05 10:00:00');


--
-- Data for Name: authorities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.authorities VALUES ('019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'decision', '019ccce3-b100-7404-b2a2-d7e244c12ac3', NULL, NULL, NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019ccce3-b100-7404-b2a2-d901277c932f', 'delegated_power', NULL, 'membership_secretary', '019ccce3-b100-7404-b2a2-d852bc08f2af', NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019ccce3-b100-7404-b2a2-d95007a6d51b', 'decision', '019ccce3-b100-7404-b2a2-d9106c16dd7c', NULL, NULL, NULL, NULL, NULL, '2026-01-15 09:00:00');


--
-- Data for Name: calendar_links; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: candidacies; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carried_votes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: charges; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.charges VALUES ('019ccce3-b100-7404-b2a2-d9aae64532fb', '019ccce3-b100-7404-b2a2-d9a400376e6e', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '019ccce3-b100-7404-b2a2-d84f10921867', '2026-02', '2026-02-10', 1500, '019ccce3-b100-7404-b2a2-d96286ce4889', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-7404-b2a2-d9ab93923256', '019ccce3-b100-7404-b2a2-d9a400376e6e', '019ccce3-b100-7404-b2a2-d902155bec2b', '019ccce3-b100-7404-b2a2-d84f10921867', '2026-02', '2026-02-10', 1500, '019ccce3-b100-7404-b2a2-d96286ce4889', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-7404-b2a2-d9ac431a78f1', '019ccce3-b100-7404-b2a2-d9a400376e6e', '019ccce3-b100-7404-b2a2-d905bf4263b7', '019ccce3-b100-7404-b2a2-d84f10921867', '2026-02', '2026-02-10', 1500, '019ccce3-b100-7404-b2a2-d96286ce4889', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-7404-b2a2-da451dc9fe2f', NULL, '019ccce3-b100-7404-b2a2-d8bde5666e0b', '019ccce3-b100-7404-b2a2-d84f10921867', '2026-04', '2026-04-10', 3255, '019ccce3-b100-7404-b2a2-d8b559c20660', '019ccce3-b100-7404-b2a2-da3cad16c888');
INSERT INTO public.charges VALUES ('019ccce3-b100-7404-b2a2-da46b98b814d', NULL, '019ccce3-b100-7404-b2a2-d902155bec2b', '019ccce3-b100-7404-b2a2-d84f10921867', '2026-04', '2026-04-10', 1465, '019ccce3-b100-7404-b2a2-d8b559c20660', '019ccce3-b100-7404-b2a2-da3cad16c888');


--
-- Data for Name: circle_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circle_members VALUES ('019ccce3-b100-7404-b2a2-d965db181275', '019ccce3-b100-7404-b2a2-d96463bb544d', '019ccce3-b100-7404-b2a2-d902155bec2b', '2026-01-15', NULL, '019ccce3-b100-7404-b2a2-d95007a6d51b');


--
-- Data for Name: circles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circles VALUES ('019ccce3-b100-7404-b2a2-d96463bb544d', 'machines', 'Machines', 'Care.', NULL, '2026-01-15', '019ccce3-b100-7404-b2a2-d95007a6d51b', '2026-01-15 09:00:00');


--
-- Data for Name: classes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.classes VALUES ('019ccce3-b100-7404-b2a2-d84f10921867', 'full', 'Full member', 0, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.classes VALUES ('019ccce3-b100-7404-b2a2-d850d11a0f09', 'supporting', 'Supporting member', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.classes VALUES ('019ccce3-b100-7404-b2a2-d8515e9b3f1c', 'organisation', 'Organisation', 2, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');


--
-- Data for Name: clauses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8c6a35185f0', '019ccce3-b100-7404-b2a2-d8c57bb85964', 0, 'foundations', 'Foundations', 'ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8c7d3286ae7', '019ccce3-b100-7404-b2a2-d8c57bb85964', 1, 'purpose', 'Purpose', '3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8c87290f743', '019ccce3-b100-7404-b2a2-d8c57bb85964', 2, 'commons', 'What is held in common', '9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8c94a55b4ef', '019ccce3-b100-7404-b2a2-d8c57bb85964', 3, 'members', 'Members', 'e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8cae52fcfcb', '019ccce3-b100-7404-b2a2-d8c57bb85964', 4, 'classes', 'Classes of members', '7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8cbc712d1b7', '019ccce3-b100-7404-b2a2-d8c57bb85964', 5, 'admission', 'Admission', 'aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8ccf41b3928', '019ccce3-b100-7404-b2a2-d8c57bb85964', 6, 'exit', 'Leaving', '956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8cdecea3724', '019ccce3-b100-7404-b2a2-d8c57bb85964', 7, 'deciding', 'Deciding', '45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8ce06b2f34e', '019ccce3-b100-7404-b2a2-d8c57bb85964', 8, 'voting-rights', 'Voting rights', '83073ec392577b7640b5b896e0cec076dcccee898cf126c0703d3a6750879174', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8cf37992910', '019ccce3-b100-7404-b2a2-d8c57bb85964', 9, 'waiting-period', 'Waiting period', 'c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8d0b3f380b7', '019ccce3-b100-7404-b2a2-d8c57bb85964', 10, 'discussion', 'Discussion', '8214eafd171df0f6c3188329d0d92a71dacf8e6a9dec7328074b19edfc0052d0', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8d1440cb0f6', '019ccce3-b100-7404-b2a2-d8c57bb85964', 11, 'voting-period', 'Voting period', '221f5ee5fd04831d858db3f26e9e876a1cab00727f330e72d684faed2f42407b', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8d2d604743a', '019ccce3-b100-7404-b2a2-d8c57bb85964', 12, 'quorum', 'Quorum', 'ed5e2a14f98ef6798e9ad14868aea6c3fb8720d08e2fc6e8d57884481396ed6a', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8d31c25e8c1', '019ccce3-b100-7404-b2a2-d8c57bb85964', 13, 'majorities', 'Majorities', '93e1bb6e907c8a9c890148bf9a51e8e0131b921125083d87baf562449efc8eb3', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8d4eeeb3893', '019ccce3-b100-7404-b2a2-d8c57bb85964', 14, 'secret-ballots', 'Secret ballots', '79c159a40d3401edb5c94ba2e78adca30c04c5335493b0bb72270629b07f7a51', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8d51127fb71', '019ccce3-b100-7404-b2a2-d8c57bb85964', 15, 'paper-ballots', 'Paper ballots', 'b4d97eef10bb36d586f6cb7add26e8087eadb4156295ceee44ecff00b917eb1f', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8d6fff536a5', '019ccce3-b100-7404-b2a2-d8c57bb85964', 16, 'delegation', 'Delegation', 'ec50b94458d43fd9a23fcca62b95989f169872e162708b9690ba456dfad68a37', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8d7c56d371d', '019ccce3-b100-7404-b2a2-d8c57bb85964', 17, 'meetings', 'Meetings', '2db676189ac9c01350f3c11bfdcfb1c721a16eb1bdc45ee1d068b99d7a0c2579', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8d8d4e91db2', '019ccce3-b100-7404-b2a2-d8c57bb85964', 18, 'amendments', 'Amending these bylaws', '99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8d93ae2ed41', '019ccce3-b100-7404-b2a2-d8c57bb85964', 19, 'roles-and-circles', 'Roles and circles', 'd7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8dad5cb1ce5', '019ccce3-b100-7404-b2a2-d8c57bb85964', 20, 'roles', 'Roles', '5f15e0aa195fc6be81ece87b3356c5d321f6710e3c619b047f5ed007dd3af930', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8db06b62091', '019ccce3-b100-7404-b2a2-d8c57bb85964', 21, 'terms', 'Terms', 'e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8dc3e26fdd4', '019ccce3-b100-7404-b2a2-d8c57bb85964', 22, 'circles', 'Circles', 'ae205de0390cdb31c56d75832843c8a4e8fad2ed1425ffd0f9520c2ad34a513e', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8dd2fee3b03', '019ccce3-b100-7404-b2a2-d8c57bb85964', 23, 'holding-to-account', 'Holding to account', '25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8deeb29672d', '019ccce3-b100-7404-b2a2-d8c57bb85964', 24, 'monitoring', 'Monitoring', 'ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8dfc7005809', '019ccce3-b100-7404-b2a2-d8c57bb85964', 25, 'record', 'The record', '398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8e0e838d1d3', '019ccce3-b100-7404-b2a2-d8c57bb85964', 26, 'sanctions', 'Graduated sanctions', '2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8e1ac939c19', '019ccce3-b100-7404-b2a2-d8c57bb85964', 27, 'conflict', 'Conflicts', '98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8e2f23be434', '019ccce3-b100-7404-b2a2-d8c57bb85964', 28, 'dissolution', 'Dissolution', '8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8e5dc9cdcdf', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8e6e1e6a962', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8e7ee2ec97d', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8e84464f9be', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8e98227b778', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8ea0b9ae195', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8ebd1f5e3ec', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8ec82963c9f', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8ed77060cdd', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8ee92a82965', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8efb3bb88b1', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8f01b0ab7af', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 11, 'shared-costs', 'Shared costs', '88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8f1ad29abaa', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 12, 'cost-sharing', 'How costs are shared', 'b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d8f2b7b63cb9', '019ccce3-b100-7404-b2a2-d8e40330f0b7', 13, 'cost-visibility', 'What members see of each other', 'b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d9520687f6b6', '019ccce3-b100-7404-b2a2-d9514673fe97', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d9537ccfd09e', '019ccce3-b100-7404-b2a2-d9514673fe97', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d95474a6a398', '019ccce3-b100-7404-b2a2-d9514673fe97', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d955ad166977', '019ccce3-b100-7404-b2a2-d9514673fe97', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d9561192033f', '019ccce3-b100-7404-b2a2-d9514673fe97', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d95785974843', '019ccce3-b100-7404-b2a2-d9514673fe97', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d958b11a9cea', '019ccce3-b100-7404-b2a2-d9514673fe97', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d9591348c5ef', '019ccce3-b100-7404-b2a2-d9514673fe97', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d95a0a0a14c3', '019ccce3-b100-7404-b2a2-d9514673fe97', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d95bcc305196', '019ccce3-b100-7404-b2a2-d9514673fe97', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d95c0882fb75', '019ccce3-b100-7404-b2a2-d9514673fe97', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d95d025d415e', '019ccce3-b100-7404-b2a2-d9514673fe97', 11, 'shared-costs', 'Shared costs', '88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d95e43c8fed9', '019ccce3-b100-7404-b2a2-d9514673fe97', 12, 'cost-sharing', 'How costs are shared', 'b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d95f9fbd7966', '019ccce3-b100-7404-b2a2-d9514673fe97', 13, 'cost-visibility', 'What members see of each other', 'b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7404-b2a2-d96095e55436', '019ccce3-b100-7404-b2a2-d9514673fe97', 14, 'hardship', 'hardship', '48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d', 2, '019ccce3-b100-7404-b2a2-d95007a6d51b');


--
-- Data for Name: comment_texts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: comments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comments VALUES ('019ccce3-b100-7404-b2a2-d9923ee65b72', '019ccce3-b100-7404-b2a2-d98cf9d99d92', 1, '019ccce3-b100-7404-b2a2-d902155bec2b', 'She said: "no\yes", ''so''.
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

INSERT INTO public.costs VALUES ('019ccce3-b100-7404-b2a2-d9ec26ad8e63', '019ccce3-b100-7404-b2a2-d9deeeb6b532', NULL, 1, 'Rent', 'monthly', 3100, NULL, NULL, NULL, '2026-01-15', '2029-01-01', '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7404-b2a2-d9eea179ff2c', '019ccce3-b100-7404-b2a2-d9deeeb6b532', NULL, 2, 'Name', 'yearly', 1200, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7404-b2a2-d9f004f40425', '019ccce3-b100-7404-b2a2-d9deeeb6b532', NULL, 3, 'Box', 'purchase', 90000, 48, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7404-b2a2-d9f26d95b8ee', '019ccce3-b100-7404-b2a2-d9deeeb6b532', NULL, 4, 'Power', 'power', NULL, NULL, 9, 200000, '2026-01-15', '2029-01-01', '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7404-b2a2-d9f4ffe8901f', NULL, '019ccce3-b100-7404-b2a2-d9d818ef1cf0', 1, 'Support', 'monthly', 500, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7404-b2a2-d9f612a37b97', NULL, NULL, 1, 'Room', 'monthly', 1200, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', '019ccce3-b100-7404-b2a2-d9c01c30c3d1');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('019ccce3-b100-7404-b2a2-d8bde5666e0b', '$argon2id$v=19$m=19456,t=2,p=1$OPFPyC7jA5yJtlkHHfwGDg$2T+tOaufJ25neIO5884Qn55Vo69j7AWTiPIjzskao2o', '2026-01-01 09:00:00');
INSERT INTO public.credentials VALUES ('019ccce3-b100-7404-b2a2-d905bf4263b7', '$argon2id$v=19$m=19456,t=2,p=1$oGRcDTkeDFsH1rGI0ZQLkQ$cvFCyy65Rm391srHLgWzFlTUw+c5PGP8oUTEJr6X23U', '2026-01-01 09:00:00');


--
-- Data for Name: decision_counts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: decision_effects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7e38696a8bb', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 0, '{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7e401063af3', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 1, '{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7e51ed869e6', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 2, '{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7e67d05b1ed', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 3, '{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7e7d4e18ec7', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 4, '{"effect":"set_rule","key":"membership.votes_on_leave","scope":"","value":"no"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7e8d3a49143', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 5, '{"effect":"set_rule","key":"membership.votes_suspended","scope":"","value":"no"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7e9ded5b104', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 6, '{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7ea253185fb', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 7, '{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7ebebbdefa8', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 8, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7ec9e56ba8a', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 9, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"election","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7ed7def3fb2', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 10, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7eecb5b8d73', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 11, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7efae6190a9', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 12, '{"effect":"set_rule","key":"decisions.summaries","scope":"","value":"not_needed"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7f06f8ccd6b', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 13, '{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7f1c4cefa76', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 14, '{"effect":"set_rule","key":"decisions.voting_days","scope":"election","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7f2488cae5c', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 15, '{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7f3aea3b2ef', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 16, '{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7f4da955cd1', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 17, '{"effect":"set_rule","key":"decisions.extension_days_max","scope":"","value":"3"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7f5989d6885', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 18, '{"effect":"set_rule","key":"decisions.early_close","scope":"ordinary","value":"never"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7f65d7043e2', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 19, '{"effect":"set_rule","key":"decisions.early_close","scope":"election","value":"never"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7f70dfb2ab7', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 20, '{"effect":"set_rule","key":"decisions.early_close","scope":"policy","value":"never"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7f867747f8e', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 21, '{"effect":"set_rule","key":"decisions.early_close","scope":"bylaws","value":"never"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7f97251da6a', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 22, '{"effect":"set_rule","key":"decisions.provisional_days","scope":"ordinary","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7fa65fc4ce8', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 23, '{"effect":"set_rule","key":"decisions.provisional_days","scope":"election","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7fb20b8e029', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 24, '{"effect":"set_rule","key":"decisions.provisional_days","scope":"policy","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7fce722dc13', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 25, '{"effect":"set_rule","key":"decisions.provisional_days","scope":"bylaws","value":"1"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7fd30c3ecda', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 26, '{"effect":"set_rule","key":"decisions.interested","scope":"","value":"vote"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7fee0bcc8db', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 27, '{"effect":"set_rule","key":"decisions.arrears_days","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d7ff9e2a22e4', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 28, '{"effect":"set_rule","key":"decisions.reminder_days","scope":"","value":"2"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d800024aec32', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 29, '{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d80184b97449', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 30, '{"effect":"set_rule","key":"decisions.quorum","scope":"election","value":"1/4"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d8029a19a700', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 31, '{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d803a89a9620', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 32, '{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d80488db6f7c', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 33, '{"effect":"set_rule","key":"decisions.quorum_of","scope":"ordinary","value":"votes"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d80506352b22', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 34, '{"effect":"set_rule","key":"decisions.quorum_of","scope":"election","value":"votes"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d8068d40bd24', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 35, '{"effect":"set_rule","key":"decisions.quorum_of","scope":"policy","value":"votes"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d80716e8c38f', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 36, '{"effect":"set_rule","key":"decisions.quorum_of","scope":"bylaws","value":"votes"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d808f6004602', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 37, '{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d809cd05b786', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 38, '{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d80a50eae312', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 39, '{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d80bd9a84ee5', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 40, '{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d80ca867b309', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 41, '{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d80d715670e8', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 42, '{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d80e623e9afe', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 43, '{"effect":"set_rule","key":"decisions.majority_base","scope":"ordinary","value":"cast"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d80f7061e2d8', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 44, '{"effect":"set_rule","key":"decisions.majority_base","scope":"policy","value":"cast"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d81035cf9132', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 45, '{"effect":"set_rule","key":"decisions.majority_base","scope":"bylaws","value":"cast"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d811c1466cac', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 46, '{"effect":"set_rule","key":"decisions.majority_classes","scope":"ordinary","value":"together"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d812018a843c', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 47, '{"effect":"set_rule","key":"decisions.majority_classes","scope":"policy","value":"together"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d81344b069b8', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 48, '{"effect":"set_rule","key":"decisions.majority_classes","scope":"bylaws","value":"together"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d814eb42224d', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 49, '{"effect":"set_rule","key":"decisions.stand_asides_max","scope":"","value":"1/3"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d815619d8c18', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 50, '{"effect":"set_rule","key":"decisions.blocks_max","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d816923215ba', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 51, '{"effect":"set_rule","key":"decisions.methods","scope":"approval","value":"election"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d8177f4fe156', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 52, '{"effect":"set_rule","key":"decisions.methods","scope":"schulze","value":"election"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d8181aa6c45b', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 53, '{"effect":"set_rule","key":"decisions.methods","scope":"stv_scotland","value":"election"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d81919396aa9', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 54, '{"effect":"set_rule","key":"decisions.ties","scope":"ordinary","value":"lot"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d81a0fc01154', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 55, '{"effect":"set_rule","key":"decisions.ties","scope":"election","value":"lot"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d81bd26260f2', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 56, '{"effect":"set_rule","key":"decisions.ties","scope":"policy","value":"lot"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d81ccde280d5', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 57, '{"effect":"set_rule","key":"decisions.ties","scope":"bylaws","value":"lot"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d81d9b69e815', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 58, '{"effect":"set_rule","key":"decisions.blank_ballots","scope":"ordinary","value":"counted"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d81e15842b30', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 59, '{"effect":"set_rule","key":"decisions.blank_ballots","scope":"election","value":"counted"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d81fcfc25e75', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 60, '{"effect":"set_rule","key":"decisions.blank_ballots","scope":"policy","value":"counted"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d820da166bf3', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 61, '{"effect":"set_rule","key":"decisions.blank_ballots","scope":"bylaws","value":"counted"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d821a071219e', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 62, '{"effect":"set_rule","key":"decisions.secrecy","scope":"ordinary","value":"chosen"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d82208e8cc73', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 63, '{"effect":"set_rule","key":"decisions.secrecy","scope":"election","value":"chosen"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d8237bff3d09', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 64, '{"effect":"set_rule","key":"decisions.secrecy","scope":"policy","value":"open"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d824d658b4bc', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 65, '{"effect":"set_rule","key":"decisions.secrecy","scope":"bylaws","value":"open"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d825c9305974', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 66, '{"effect":"set_rule","key":"decisions.declaration","scope":"ordinary","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d8261aa15019', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 67, '{"effect":"set_rule","key":"decisions.declaration","scope":"election","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d827faebc168', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 68, '{"effect":"set_rule","key":"decisions.declaration","scope":"policy","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d828e5082fe3', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 69, '{"effect":"set_rule","key":"decisions.declaration","scope":"bylaws","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d829a5e9977e', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 70, '{"effect":"set_rule","key":"decisions.contest_days","scope":"ordinary","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d82a5c7cbe36', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 71, '{"effect":"set_rule","key":"decisions.contest_days","scope":"election","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d82bdaa128ea', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 72, '{"effect":"set_rule","key":"decisions.contest_days","scope":"policy","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d82c3e85a7ce', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 73, '{"effect":"set_rule","key":"decisions.contest_days","scope":"bylaws","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d82d85e9d1f7', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 74, '{"effect":"set_rule","key":"decisions.receipts","scope":"","value":"received"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d82ef5b9d0cc', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 75, '{"effect":"set_rule","key":"decisions.turnout_floor","scope":"","value":"3"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d82ff2067a09', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 76, '{"effect":"set_rule","key":"decisions.paper","scope":"ordinary","value":"web_only"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d830aed07bad', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 77, '{"effect":"set_rule","key":"decisions.paper","scope":"election","value":"paper"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d8318c920843', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 78, '{"effect":"set_rule","key":"decisions.paper","scope":"policy","value":"web_only"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d832a1657260', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 79, '{"effect":"set_rule","key":"decisions.paper","scope":"bylaws","value":"web_only"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d83300ad8e2e', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 80, '{"effect":"set_rule","key":"decisions.invalid_papers","scope":"","value":"uncounted"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d8343404c9dc', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 81, '{"effect":"set_rule","key":"decisions.delegation","scope":"ordinary","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d835d5034a28', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 82, '{"effect":"set_rule","key":"decisions.delegation","scope":"election","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d83607dd92ba', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 83, '{"effect":"set_rule","key":"decisions.delegation","scope":"policy","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d83737f3d799', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 84, '{"effect":"set_rule","key":"decisions.delegation","scope":"bylaws","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d838e710c61b', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 85, '{"effect":"set_rule","key":"decisions.delegations_max","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d8396dcbd2bc', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 86, '{"effect":"set_rule","key":"decisions.meeting","scope":"ordinary","value":"optional"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d83af6ce7869', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 87, '{"effect":"set_rule","key":"decisions.meeting","scope":"election","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d83bd4c7fbd0', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 88, '{"effect":"set_rule","key":"decisions.meeting","scope":"policy","value":"optional"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d83c912e4b4a', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 89, '{"effect":"set_rule","key":"decisions.meeting","scope":"bylaws","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d83d9cf64d8f', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 90, '{"effect":"set_rule","key":"meetings.notice_days","scope":"","value":"14"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d83e5983b4e6', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 91, '{"effect":"set_rule","key":"meetings.items_days","scope":"","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d83f6409eb8c', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 92, '{"effect":"set_rule","key":"meetings.proxies_max","scope":"","value":"2"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d840c7524ce5', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 93, '{"effect":"set_rule","key":"meetings.proxies_secret","scope":"","value":"no"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d84196306a1b', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 94, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d842313d6088', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 95, '{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d8438dd345a3', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 96, '{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d8446dc71c5a', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 97, '{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d845ece5dfbc', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 98, '{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d84695ae92fb', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 99, '{"effect":"set_rule","key":"sharing.method","scope":"","value":"by_use"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d84784c55224', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 100, '{"effect":"set_rule","key":"sharing.fixed","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d848e57442b8', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 101, '{"effect":"set_rule","key":"sharing.floor","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d849025325e4', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 102, '{"effect":"set_rule","key":"sharing.cap","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d84a1be24c94', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 103, '{"effect":"set_rule","key":"sharing.weight","scope":"full","value":"1"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d84b34def3ef', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 104, '{"effect":"set_rule","key":"sharing.weight","scope":"supporting","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d84cd97a20f0', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 105, '{"effect":"set_rule","key":"sharing.weight","scope":"organisation","value":"3"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d84dc4f3a9b3', '019ccce3-b100-7404-b2a2-d7e244c12ac3', 106, '{"effect":"set_rule","key":"sharing.group_floor","scope":"","value":"10"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d92a42750dac', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 1, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d92b9e17ab3c', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 2, '{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d9296051167f', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 0, '{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}', '401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d96a6e4a9a55', '019ccce3-b100-7404-b2a2-d968a8c7d456', 0, '{"effect":"note"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d98eb22d4005', '019ccce3-b100-7404-b2a2-d98cf9d99d92', 0, '{"effect":"note"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7404-b2a2-d998cfd5fd12', '019ccce3-b100-7404-b2a2-d994b28fd1af', 0, '{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/4"}', NULL, NULL);


--
-- Data for Name: decision_results; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_results VALUES ('019ccce3-b100-7404-b2a2-d9106c16dd7c', 3, 2, 0, 0, '1/4', 1, true, 'simple', '1/2', true, true, '2026-01-15 09:00:00', '[]');
INSERT INTO public.decision_results VALUES ('019ccce3-b100-7404-b2a2-d968a8c7d456', 3, 0, 0, 0, '1/5', 1, false, 'simple', '1/2', false, false, '2026-02-03 09:00:00.000001', '[]');


--
-- Data for Name: decision_rules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d92d96318c5e', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'discussion', 'decisions.discussion_days', 'policy', '019ccce3-b100-7404-b2a2-d85c7aa24a75', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d92ffe4a553b', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.voting_days', 'policy', '019ccce3-b100-7404-b2a2-d8610050ef9f', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d93033668f83', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.quorum', 'policy', '019ccce3-b100-7404-b2a2-d87151b5593d', '1/4');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d9318063ff44', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.quorum_of', 'policy', '019ccce3-b100-7404-b2a2-d875f6f3b0ca', 'votes');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d9326ce40913', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.secrecy', 'policy', '019ccce3-b100-7404-b2a2-d89299b5bf14', 'open');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d9338c007f1b', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.provisional_days', 'policy', '019ccce3-b100-7404-b2a2-d86ac39fd5c4', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d934d28c3486', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.declaration', 'policy', '019ccce3-b100-7404-b2a2-d896bd13c5c1', 'none');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d935266b1665', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.contest_days', 'policy', '019ccce3-b100-7404-b2a2-d89a9e8f727b', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d936f9d5bf52', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.meeting', 'policy', '019ccce3-b100-7404-b2a2-d8aa9ba85fd0', 'optional');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d937e175e304', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.extension_days_max', '', '019ccce3-b100-7404-b2a2-d86396d09329', '3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d93854132ca5', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.early_close', 'policy', '019ccce3-b100-7404-b2a2-d866a7700964', 'never');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d9398cc914aa', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.paper', 'policy', '019ccce3-b100-7404-b2a2-d8a0eec38db3', 'web_only');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d93adb2b5884', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.invalid_papers', '', '019ccce3-b100-7404-b2a2-d8a21e523b23', 'uncounted');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d93bf94e5f1b', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.delegation', 'policy', '019ccce3-b100-7404-b2a2-d8a52264bcc0', 'none');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d93c2cb86751', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.delegations_max', '', '019ccce3-b100-7404-b2a2-d8a7f4ec0c78', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d93d96fc4e6b', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.reminder_days', '', '019ccce3-b100-7404-b2a2-d86ece29014b', '2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d93e37a67fe0', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.majority', 'policy', '019ccce3-b100-7404-b2a2-d878b99383a9', 'simple');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d93f4e1a8517', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.threshold', 'policy', '019ccce3-b100-7404-b2a2-d87b183034e2', '1/2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d940963da22f', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.majority_base', 'policy', '019ccce3-b100-7404-b2a2-d87e16a1bd4f', 'cast');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d941ece457df', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.majority_classes', 'policy', '019ccce3-b100-7404-b2a2-d881dc047b98', 'together');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d94245eb1612', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.stand_asides_max', '', '019ccce3-b100-7404-b2a2-d8832223d18d', '1/3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d94339124ebe', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.blocks_max', '', '019ccce3-b100-7404-b2a2-d884a88c5912', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d9442d7f5ea4', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'membership.votes_on_leave', '', '019ccce3-b100-7404-b2a2-d85615722714', 'no');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d94586a995ff', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'membership.votes_suspended', '', '019ccce3-b100-7404-b2a2-d8574b7f8d44', 'no');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d9460dd1c917', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'membership.waiting_days', '', '019ccce3-b100-7404-b2a2-d858a9b5f32d', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d947a96c729f', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.interested', '', '019ccce3-b100-7404-b2a2-d86c1a598fb3', 'vote');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d94853a4a870', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'decisions.arrears_days', '', '019ccce3-b100-7404-b2a2-d86defff68c9', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d949680c81ee', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'membership.votes', 'full', '019ccce3-b100-7404-b2a2-d85316b47aca', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d94a8c884124', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'membership.votes', 'supporting', '019ccce3-b100-7404-b2a2-d85431be1c68', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d94bf1ccdd25', '019ccce3-b100-7404-b2a2-d9106c16dd7c', 'voting', 'membership.votes', 'organisation', '019ccce3-b100-7404-b2a2-d8551083b7a6', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d96c01a77507', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'discussion', 'decisions.discussion_days', 'ordinary', '019ccce3-b100-7404-b2a2-d85a54811c76', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d96e3f87d46c', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.voting_days', 'ordinary', '019ccce3-b100-7404-b2a2-d85f932a5dd7', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d96f55aff048', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.quorum', 'ordinary', '019ccce3-b100-7404-b2a2-d86f938ca5e6', '1/5');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d97047524d30', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.quorum_of', 'ordinary', '019ccce3-b100-7404-b2a2-d873f81dedf9', 'votes');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d971ff35813f', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.secrecy', 'ordinary', '019ccce3-b100-7404-b2a2-d8905ce0ea29', 'chosen');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d9722fa79911', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.provisional_days', 'ordinary', '019ccce3-b100-7404-b2a2-d868325da515', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d973b378d70f', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.declaration', 'ordinary', '019ccce3-b100-7404-b2a2-d894a20aeb49', 'none');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d97435cc6557', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.contest_days', 'ordinary', '019ccce3-b100-7404-b2a2-d8983df932e3', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d97583b34eb7', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.meeting', 'ordinary', '019ccce3-b100-7404-b2a2-d8a88c635deb', 'optional');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d976ab7687d7', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.extension_days_max', '', '019ccce3-b100-7404-b2a2-d86396d09329', '3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d97764c976f9', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.early_close', 'ordinary', '019ccce3-b100-7404-b2a2-d86439a86087', 'never');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d978867099b9', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.paper', 'ordinary', '019ccce3-b100-7404-b2a2-d89eae06f2c7', 'web_only');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d979913d0d27', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.invalid_papers', '', '019ccce3-b100-7404-b2a2-d8a21e523b23', 'uncounted');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d97a6ed81ca6', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.delegation', 'ordinary', '019ccce3-b100-7404-b2a2-d8a38fd50fb7', 'none');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d97b9c04a502', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.delegations_max', '', '019ccce3-b100-7404-b2a2-d8a7f4ec0c78', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d97c7950e68b', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.reminder_days', '', '019ccce3-b100-7404-b2a2-d86ece29014b', '2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d97d9c6db20f', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.majority', 'ordinary', '019ccce3-b100-7404-b2a2-d87723984e0b', 'simple');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d97efcfdfd52', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.threshold', 'ordinary', '019ccce3-b100-7404-b2a2-d87afe611a5a', '1/2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d97fa01eef73', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.majority_base', 'ordinary', '019ccce3-b100-7404-b2a2-d87dcf9c67fa', 'cast');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d980562b6ce0', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.majority_classes', 'ordinary', '019ccce3-b100-7404-b2a2-d88048a38d68', 'together');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d981a7567427', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.stand_asides_max', '', '019ccce3-b100-7404-b2a2-d8832223d18d', '1/3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d98250977ea9', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.blocks_max', '', '019ccce3-b100-7404-b2a2-d884a88c5912', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d983c24153c1', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'membership.votes_on_leave', '', '019ccce3-b100-7404-b2a2-d85615722714', 'no');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d9841b16cd5b', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'membership.votes_suspended', '', '019ccce3-b100-7404-b2a2-d8574b7f8d44', 'no');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d98564bfd880', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'membership.waiting_days', '', '019ccce3-b100-7404-b2a2-d858a9b5f32d', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d98601b9ec32', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.interested', '', '019ccce3-b100-7404-b2a2-d86c1a598fb3', 'vote');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d987fb8ec78d', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'decisions.arrears_days', '', '019ccce3-b100-7404-b2a2-d86defff68c9', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d988180de635', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'membership.votes', 'full', '019ccce3-b100-7404-b2a2-d85316b47aca', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d98955e2fee9', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'membership.votes', 'supporting', '019ccce3-b100-7404-b2a2-d85431be1c68', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d98a67a30e66', '019ccce3-b100-7404-b2a2-d968a8c7d456', 'voting', 'membership.votes', 'organisation', '019ccce3-b100-7404-b2a2-d8551083b7a6', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d9908562c318', '019ccce3-b100-7404-b2a2-d98cf9d99d92', 'discussion', 'decisions.discussion_days', 'ordinary', '019ccce3-b100-7404-b2a2-d85a54811c76', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7404-b2a2-d99a49e9a662', '019ccce3-b100-7404-b2a2-d994b28fd1af', 'discussion', 'decisions.discussion_days', 'bylaws', '019ccce3-b100-7404-b2a2-d85dfa495f5a', '14');


--
-- Data for Name: decision_templates; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_templates VALUES ('019ccce3-b100-7404-b2a2-d8f3b1dc4733', 'change-a-rule', 'Change a rule', 'set_rule', 'Change the rule on …', '## Which rule is it, and what is it for?

## What goes wrong with it as it is?

## What would the new value change, and for whom?

## What does it cost, and who pays?

## What speaks against it?

## When do we look at whether it works?', NULL, '2026-01-01 09:00:00', NULL);
INSERT INTO public.decision_templates VALUES ('019ccce3-b100-7404-b2a2-d8f4629190bb', 'amend-an-agreement', 'Amend an agreement', 'adopt_version', 'Amend …', '## Which agreement is it, and which of its clauses?

## What led to the change?

## What would hold that does not hold today?

## Who has to do something differently?

## What speaks against it?', NULL, '2026-01-01 09:00:00', NULL);
INSERT INTO public.decision_templates VALUES ('019ccce3-b100-7404-b2a2-d8f597a11aba', 'hold-an-election', 'Hold an election', 'elect', 'Election: …', '## Which role is it, and why is it to be filled now?

## What does its holder do, and how many hours does that take?

## What should somebody who stands know or be able to do?

## What has been handed over by whoever holds it now?', NULL, '2026-01-01 09:00:00', NULL);
INSERT INTO public.decision_templates VALUES ('019ccce3-b100-7404-b2a2-d8f6d32faac2', 'spend-money', 'Spend money', 'note', 'Spend … on …', '## What is it about?

## What would change once it is paid for?

## What does it cost, once and each year?

## Who pays, and from which money?

## Which other offers were looked at?

## What speaks against it?', NULL, '2026-01-01 09:00:00', NULL);
INSERT INTO public.decision_templates VALUES ('019ccce3-b100-7404-b2a2-d8f793f88175', 'pass-a-resolution', 'Pass a resolution', 'note', '', '## What is it about?

## What do we want, in one sentence?

## What would change?

## Who sees to it, and by when?

## What does it cost, and who pays?

## What speaks against it?', NULL, '2026-01-01 09:00:00', NULL);
INSERT INTO public.decision_templates VALUES ('019ccce3-b100-7404-b2a2-d8f8dd8529b0', 'get-a-machine', 'Get a machine', 'note', 'A machine for …', '## Which machine or which provider is it, and what runs on it?

## Why now?

## What does it cost each year, and how long does it last?

## How is everything moved over, and what stops meanwhile?

## Where are the data kept, and under which law?

## What speaks against it?', NULL, '2026-01-01 09:00:00', NULL);


--
-- Data for Name: decision_topics; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decisions VALUES ('019ccce3-b100-7404-b2a2-d7e244c12ac3', 1, 'founding', 'Founding of Ditch Mail', 'Mail for the valley.', NULL, '019ccce3-b100-7404-b2a2-d8bde5666e0b', 'enacted', 1, '2026-01-01 09:00:00', NULL, NULL, NULL, NULL, '2026-01-01 09:00:00', '2026-01-01', '2026-01-01 09:00:00', true, NULL, NULL, NULL, NULL, NULL, false, false, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7404-b2a2-d9106c16dd7c', 2, 'policy', 'Change it', 'Because.', NULL, '019ccce3-b100-7404-b2a2-d8bde5666e0b', 'enacted', 1, '2026-01-01 09:00:00', '2026-01-01 09:00:00', '2026-01-08 09:00:00', '2026-01-08 09:00:00', '2026-01-15 09:00:00', '2026-01-15 09:00:00', NULL, '2026-01-15 09:00:00', true, NULL, 'f448f289e001212c9cd33ff5d26fb5f4be90327fd7a597ec8c3e886adf2fd772', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a', NULL, NULL, false, false, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7404-b2a2-d98cf9d99d92', 4, 'ordinary', 'Change it', 'Because.', NULL, '019ccce3-b100-7404-b2a2-d8bde5666e0b', 'discussion', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, false, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7404-b2a2-d994b28fd1af', 5, 'bylaws', 'Change it', 'Because.', NULL, '019ccce3-b100-7404-b2a2-d902155bec2b', 'discussion', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-29 09:00:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, false, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7404-b2a2-d968a8c7d456', 3, 'ordinary', 'Change it', 'Because.', NULL, '019ccce3-b100-7404-b2a2-d8bde5666e0b', 'refused', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', '2026-01-22 09:00:00', '2026-01-29 09:00:00', '2026-01-29 09:00:00', NULL, NULL, false, NULL, '90989d6d0a761927760efc73cf9ae32dacbac12d33d1069317dc6e5022605c57', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a', NULL, NULL, false, false, NULL);


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

INSERT INTO public.draft_revisions VALUES ('019ccce3-b100-7404-b2a2-d90cff32d1ec', '019ccce3-b100-7404-b2a2-d90b8f2d0189', 1, '## What is due {#what-is-due}

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
', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-01-01 09:00:00');
INSERT INTO public.draft_revisions VALUES ('019ccce3-b100-7404-b2a2-d90e4fb4959c', '019ccce3-b100-7404-b2a2-d90b8f2d0189', 2, '## What is due {#what-is-due}

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

New words.', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-01-01 09:00:00');


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drafts VALUES ('019ccce3-b100-7404-b2a2-d90b8f2d0189', '019ccce3-b100-7404-b2a2-d8e37e2c80f4', 1, '019ccce3-b100-7404-b2a2-d8e40330f0b7', '## What is due {#what-is-due}

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

New words.', 2, 'adopted', '019ccce3-b100-7404-b2a2-d9106c16dd7c', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-01-01 09:00:00');


--
-- Data for Name: dropped_letters; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: dues_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dues_runs VALUES ('019ccce3-b100-7404-b2a2-d9a400376e6e', '2026-02', '2026-02-10', '019ccce3-b100-7404-b2a2-d9a5d962b748', '019ccce3-b100-7404-b2a2-d8b35cbc94de', 3, '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-02-03 09:00:00.000001');


--
-- Data for Name: electoral_roll; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7404-b2a2-d9106c16dd7c', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7404-b2a2-d9106c16dd7c', '019ccce3-b100-7404-b2a2-d902155bec2b', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7404-b2a2-d9106c16dd7c', '019ccce3-b100-7404-b2a2-d905bf4263b7', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7404-b2a2-d968a8c7d456', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7404-b2a2-d968a8c7d456', '019ccce3-b100-7404-b2a2-d902155bec2b', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7404-b2a2-d968a8c7d456', '019ccce3-b100-7404-b2a2-d905bf4263b7', 1, 'eligible', NULL);


--
-- Data for Name: event_payloads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d8ff4a5632e6', '21f4cf3a7347928af7c4ea6acc8b30da', '{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"],["4100","income"]],"agreements":[{"hash":"88c0c9534243258b071bf587c4a4cab1279327da12567b7db2ea99eaa253b350","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","proposal_templates":[["change-a-rule",{"body":"4cdd24cbd70dc2024220eb3d3c84e376a315e8a81fb12a8f658000ced2fe7296","effect":"set_rule","method":null,"name":"Change a rule","title":"Change the rule on …"}],["amend-an-agreement",{"body":"2c5d52532aa3036f3b8acdc2d181836995305887e5b9644ac52b25cfa34fa66e","effect":"adopt_version","method":null,"name":"Amend an agreement","title":"Amend …"}],["hold-an-election",{"body":"62f4bf1427934c1cd57718778135b4de5b24399b715d22cbfb02e6eb111a6b5e","effect":"elect","method":null,"name":"Hold an election","title":"Election: …"}],["spend-money",{"body":"9db1a20eeba48a6c52a146d063561e6f2317ef083c3210d5e2889f2e35dbb5af","effect":"note","method":null,"name":"Spend money","title":"Spend … on …"}],["pass-a-resolution",{"body":"755ff5f53fa4a69aca87415b7d4e6306a319d28dff6d7ad530bf6c7f71fb2742","effect":"note","method":null,"name":"Pass a resolution","title":""}],["get-a-machine",{"body":"7439446d51200c3a1e15ad1ece775139347a98958e44e3d7890ca677a96b304b","effect":"note","method":null,"name":"Get a machine","title":"A machine for …"}]],"purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.votes_on_leave","","no","bylaws#voting-rights"],["membership.votes_suspended","","no","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","election","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.summaries","","not_needed","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","election","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.extension_days_max","","3","bylaws#voting-period"],["decisions.early_close","ordinary","never","bylaws#voting-period"],["decisions.early_close","election","never","bylaws#voting-period"],["decisions.early_close","policy","never","bylaws#voting-period"],["decisions.early_close","bylaws","never","bylaws#voting-period"],["decisions.provisional_days","ordinary","0","bylaws#voting-rights"],["decisions.provisional_days","election","0","bylaws#voting-rights"],["decisions.provisional_days","policy","0","bylaws#voting-rights"],["decisions.provisional_days","bylaws","1","bylaws#voting-rights"],["decisions.interested","","vote","bylaws#voting-rights"],["decisions.arrears_days","","0","bylaws#voting-rights"],["decisions.reminder_days","","2","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","election","1/4","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.quorum_of","ordinary","votes","bylaws#quorum"],["decisions.quorum_of","election","votes","bylaws#quorum"],["decisions.quorum_of","policy","votes","bylaws#quorum"],["decisions.quorum_of","bylaws","votes","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["decisions.majority_base","ordinary","cast","bylaws#majorities"],["decisions.majority_base","policy","cast","bylaws#majorities"],["decisions.majority_base","bylaws","cast","bylaws#majorities"],["decisions.majority_classes","ordinary","together","bylaws#majorities"],["decisions.majority_classes","policy","together","bylaws#majorities"],["decisions.majority_classes","bylaws","together","bylaws#majorities"],["decisions.stand_asides_max","","1/3","bylaws#majorities"],["decisions.blocks_max","","0","bylaws#majorities"],["decisions.methods","approval","election","bylaws#majorities"],["decisions.methods","schulze","election","bylaws#majorities"],["decisions.methods","stv_scotland","election","bylaws#majorities"],["decisions.ties","ordinary","lot","bylaws#majorities"],["decisions.ties","election","lot","bylaws#majorities"],["decisions.ties","policy","lot","bylaws#majorities"],["decisions.ties","bylaws","lot","bylaws#majorities"],["decisions.blank_ballots","ordinary","counted","bylaws#majorities"],["decisions.blank_ballots","election","counted","bylaws#majorities"],["decisions.blank_ballots","policy","counted","bylaws#majorities"],["decisions.blank_ballots","bylaws","counted","bylaws#majorities"],["decisions.secrecy","ordinary","chosen","bylaws#secret-ballots"],["decisions.secrecy","election","chosen","bylaws#secret-ballots"],["decisions.secrecy","policy","open","bylaws#secret-ballots"],["decisions.secrecy","bylaws","open","bylaws#secret-ballots"],["decisions.declaration","ordinary","none","bylaws#majorities"],["decisions.declaration","election","none","bylaws#majorities"],["decisions.declaration","policy","none","bylaws#majorities"],["decisions.declaration","bylaws","none","bylaws#majorities"],["decisions.contest_days","ordinary","0","bylaws#majorities"],["decisions.contest_days","election","0","bylaws#majorities"],["decisions.contest_days","policy","0","bylaws#majorities"],["decisions.contest_days","bylaws","0","bylaws#majorities"],["decisions.receipts","","received","bylaws#secret-ballots"],["decisions.turnout_floor","","3","bylaws#secret-ballots"],["decisions.paper","ordinary","web_only","bylaws#paper-ballots"],["decisions.paper","election","paper","bylaws#paper-ballots"],["decisions.paper","policy","web_only","bylaws#paper-ballots"],["decisions.paper","bylaws","web_only","bylaws#paper-ballots"],["decisions.invalid_papers","","uncounted","bylaws#paper-ballots"],["decisions.delegation","ordinary","none","bylaws#delegation"],["decisions.delegation","election","none","bylaws#delegation"],["decisions.delegation","policy","none","bylaws#delegation"],["decisions.delegation","bylaws","none","bylaws#delegation"],["decisions.delegations_max","","0","bylaws#delegation"],["decisions.meeting","ordinary","optional","bylaws#meetings"],["decisions.meeting","election","none","bylaws#meetings"],["decisions.meeting","policy","optional","bylaws#meetings"],["decisions.meeting","bylaws","none","bylaws#meetings"],["meetings.notice_days","","14","bylaws#meetings"],["meetings.items_days","","7","bylaws#meetings"],["meetings.proxies_max","","2","bylaws#meetings"],["meetings.proxies_secret","","no","bylaws#meetings"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"],["sharing.method","","by_use","dues-policy#cost-sharing"],["sharing.fixed","","0","dues-policy#cost-sharing"],["sharing.floor","","0","dues-policy#cost-sharing"],["sharing.cap","","0","dues-policy#cost-sharing"],["sharing.weight","full","1","dues-policy#cost-sharing"],["sharing.weight","supporting","0","dues-policy#cost-sharing"],["sharing.weight","organisation","3","dues-policy#cost-sharing"],["sharing.group_floor","","10","dues-policy#cost-visibility"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d900492febbe', '1293ec7429a7d3367c375fa1af9d9b4b', '{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"b5a50e5f402f7173940dcb4426a623e12f3f2b27bb9f163bb0ce22b87d5e602c"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9040bb38d24', 'c96dbc5a949289064ca62da9ba3847f2', '{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019ccce3-b100-7404-b2a2-d852bc08f2af"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9074b6826d0', 'e8f80cbbb501087277486a005efea9ab', '{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019ccce3-b100-7404-b2a2-d852bc08f2af"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d90943373732', '09da1a80a5dc30cc1965037643b25bf7', '{"by_mail":false}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d90a7b3cb71c', '9fd555fe9a0b6ee5711fcf5973cb9ee4', '{"by":"invitation","password":"8532274f03242ec53c88ebe326966ba1d916f6674fbc344b790881401653bf7e"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d90d350e9674', 'd5879f3a2e71e59435665f86faac936a', '{"base":1,"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d90f2ffb02a8', 'c0e4219a05719e65c4bcb37164b6e95b', '{"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d92c1a728642', '93cce6f8f5876f7edd616138b84029d2', '{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d92eb26b431d', '775dea2f5d200287c839ff5b6492e0eb', '{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7404-b2a2-d85c7aa24a75"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d94c25774117', '3ed4352bf2cb048cd107369b3eb5a018', '{"decision":2,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d94d8f7e67f0', 'c05ba23ee8e8366e81458c5786cb200b', '{"eligible":3,"frozen_hash":"f448f289e001212c9cd33ff5d26fb5f4be90327fd7a597ec8c3e886adf2fd772","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-15T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d94e7e8cfc2a', '7e1c96d6510f652ac20ccd1196bdde3f', '{"choice":"yes","reason":"It is time."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d94f5558aa91', 'e6c8d8b429912cb087c80056a8828ac9', '{"choice":"yes","reason":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9611ef2ac55', 'b891e89f8eae039b4cf885827f7c2c41', '{"draft":1,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","valid_from":"2026-01-15","version":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d963f56807b8', '8e967980beca64e9a0b71815468cbdaa', '{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d966ceac53f6', 'd40e59a3eaf2d74f88673bb0942d456f', '{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9676453e59b', 'ff0a986a380c9474fde38ea53e5079d8', '{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d96b09381f3e', '5d42985e186e6043062e935b6fceaf23', '{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"note"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d96d31ececd4', '7edeb70d88237d0ef9032ac72665931f', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7404-b2a2-d85a54811c76"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d98bd758a331', '172f7dd280d8a1e8f05fa1fa8480eb8e', '{"eligible":3,"frozen_hash":"90989d6d0a761927760efc73cf9ae32dacbac12d33d1069317dc6e5022605c57","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-29T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d98fcd5bcacb', '874830a2ef8b5d608dd576ebd89a8cb6', '{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"note"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d991a6c55c5c', '94503b293048ac1c36a189ea958476dd', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7404-b2a2-d85a54811c76"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d993b278b364', '5dea97ced64732ebd520f94da5be91fd', '{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d999e930578a', 'c7da4b45307aebb46a170f08d50fd657', '{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/4"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d99b0d260def', '26b1162cf228bb81f3b0e778758dca66', '{"discussion_until":"2026-01-29T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7404-b2a2-d85dfa495f5a"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d99c1d75ed10', 'efead1cef0205d20bcae67ca1a2375df', '{"eligible":3,"objections_until":"2026-01-16T09:00:00+00:00","record_day":"2026-01-15","roll_hash":"7a6fc126abfdd752bf2b00cb4a4faa234caecfe0230b99cb5fbcfc2434c80e01","rule":"019ccce3-b100-7404-b2a2-d86bd2b8f01a"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d99da212d036', '775f5e72e4e641224a50423e3da882d0', '{"about":2,"includes":false,"objection":1,"text":"The register is **wrong**."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d99e5a376193', 'e3e0def93764b449be1c6a9d0125876f', '{"about":3,"includes":false,"objection":2,"text":"The register is **wrong**."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d99f71adda2d', '21fc9f35972c3002ae1f52c7d55924ff', '{"after":[0,"excluded_by_ruling"],"before":[1,"eligible"],"objection":1,"ruling":"upheld","words":"We looked at the register."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9a0d03b34ae', '60d39d78d7de55cd957d1e4da8465c80', '{"after":null,"before":null,"objection":2,"ruling":"dismissed","words":"We looked at the register."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9a1e9a5c35b', '2e7bcd6be724408beff5ba5de2431ddb', '{"about":1,"includes":false,"objection":3,"text":"The register is **wrong**."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9a23a304637', '5aab0e03e2b5686c80e6a204ccb50dab', '{"objection":3,"text":"I have **paid**."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9a3cf7a2779', 'cfaec45736829889e367d6aeca26105a', '{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9ad6080fb2b', '750f52fc174f931ffdfb568fa603c62b', '{"charged":3,"charges":"acbd9b49fc6319e8efe9da4d87292335f250303647b613599606a18a911d5d6b","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"b4a55f9b44660dc6a36cca31b1a0d58b2a8f5a6485a90dcbbe93af7a7725a39d","total_minor":4500}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9b2ce1ecc35', '91a1b8e321bafdbf3e49fc685f26f3ab', '{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9b758257e88', '0c5f8956ac7ff4335b8fa5cf830375e0', '{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9bb830d75c9', 'a28d89ae36920a6181fb6e96bc821374', '{"entry":4,"reason":"The bank took it back."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9bdb2dbe410', 'c52aafe1e4350f4105eeffffe570bcc4', '{"communal":"Its members own it.","contract":"C-12, yearly","created_at":"2026-03-05T10:00:00","jurisdiction":"Spain","name":"Línea","not_communal":"The building is rented.","retired_on":null,"slug":"linea"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9bf836f5489', '418068bf12e429eaba81a1d04dfb1d38', '{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Cellar","note":"Two keys.","provider":null,"retired_on":null,"slug":"cellar"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9c119131a00', '9806d202aecc34a7d706cd8d1a32dfb3', '{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9cb2d01defd', '3a878f750f0fc02ad3dff5a3f2a5fffa', '{"created_at":"2026-03-05T10:00:00","licence":"","name":"Debian","note":"","retired_on":null,"slug":"debian"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9cd79a59e70', '466f72b0ab3c9e3cec46e0b53cc951b9', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"iron"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9d743dec11f', 'a603b2f6f8b573a937dfcc8b6113c5b7', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9db58bb864c', 'd9cfef3df9f3c5a692b7fe6edd6fbc17', '{"created_at":"2026-03-05T10:00:00","licence":"AGPL-3.0","name":"Stalwart","note":"","retired_on":null,"slug":"stalwart"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9ddb99e1c95', 'f8a2a5e6b6b0ba452e3ccd26bde3fa3d', '{"address":"mail.example.org","costs":[],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9e72a4c79ca', '278be9a036e28803543833c7c508da81', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"both","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9e97fcc750d', '7156a5d7e8abfb6a53ee0089e6213362', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null},{"from":"2026-02-01","host":"steel","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9f5a1e5b3e7', 'dbb5ebdfeacc660c46af74c743a29a8c', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9eae9d34f31', '22b49da7016584526a9a374d9b7852ab', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":"2026-03-01","slug":"iron"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9eb55cc1554', '132f7095c96aef98c1bbd48445339afd', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9ed1a8dd8a0', '958408b249d28827623973689b10aa23', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9efdc48c750', 'fe8b76862a38d4edd7ffd6a697b98c4b', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9f1f0166aae', 'f3e95288c4e9f8c7be949588848400be', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9f37d0d5d94', '41542de4c9955e85df889ff6562dd3b9', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9f75e5cc2e8', '7120e9ff0674b2188d547d5f46d585f0', '{"costs":[{"amount_minor":1200,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Room","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9f902f9997f', '2af3f0abf76f47e04809a08fd16865cf', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9fb2d14d6af', '7caf03599d5b1f0164121587a35e622c', '{"created_at":"2026-03-05T10:00:00","licence":"","name":"Incus","note":"","retired_on":null,"slug":"incus"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9fdb59b21b1', 'e448c6e9537dec041aba5d4c21d61430', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"},{"from":"2026-02-10","number":2,"part":"virtualisation","recorded_at":"2026-03-05T10:00:00","software":"incus","until":null,"version":"6"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-d9ffa9ba8f42', 'ee109997a23df73ab43b7e0201e72306', '{"created_at":"2026-03-05T10:00:00","licence":"","name":"Rspamd","note":"","retired_on":null,"slug":"rspamd"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da019874ccb5', '05913ee9e278037733b9a43a74e8187e', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da035b5b58bf', '9d3007fb40c1b86e9dafd71f65a754f8', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da04ab183c0f', '2caa81c314095d07f5e3c84b07eed4bd', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":"2026-03-01","version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da06ca4b4eca', 'b0ba7b86f80b041df8175163b4accfda', '{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":null,"slug":"unused"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da07daa01849', 'cffed94ee2ecd24d1e5ede828fbb9ab4', '{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":"2026-03-02","slug":"unused"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da098b3f959d', '07c2e2c89af0b3274625fce9cf72f224', '{"created_at":"2026-03-05T10:00:00","name":"Traffic","retired_on":null,"service":"mail","slug":"traffic","unit":"GB","way":"counter"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da0bdb99e4d9', '847b05025c7eb9f9cbb99a3169500fd6', '{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":null,"service":"mail","slug":"storage","unit":"GB","way":"level"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da0dee6ce661', 'b6443eb3139ea513cf38d85e7a40822b', '{"readings":[{"day":"2026-01-31","holder":1,"number":1,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da0f799bc388', '46b1f1a56c0f190c6305380b03bb6043', '{"readings":[{"day":"2026-01-31","holder":2,"number":2,"quantity":"20.5","reset":false}],"sha256":null,"source":"csv"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da11c246bac8', '65c1a1bbc0b76c2d66b621d96b7d301a', '{"readings":[{"day":"2026-02-28","holder":1,"number":3,"quantity":"30","reset":false}],"sha256":null,"source":"api"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da13177b2ca0', 'c9cb975285f0dbcec6f7da61b44ea186', '{"readings":[{"day":"2026-02-01","holder":"machines","number":1,"quantity":"40","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da15f107c639', '81e2fdb4dfc5ea0f8960b46f08fb4657', '{"readings":[{"day":"2026-02-01","holder":2,"number":2,"quantity":"1","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da16937aeead', 'd47aede0c57d9803f0579b329ed9353d', '{"number":3,"reason":"A slip."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da1710473ece', '19fd5d1673331579db704814ad8fb0ee', '{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":"2026-03-01","service":"mail","slug":"storage","unit":"GB","way":"level"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da197cbb7a65', '759f51b6b6b98dd4c147d4a5fbc82383', '{"created_at":"2026-03-08T10:00:00","name":"Sent","retired_on":null,"service":"mail","slug":"sent","unit":"mails","way":"amount"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da1b9883b306', '4a275c8b527a019981b87a6466b356b0', '{"readings":[{"day":"2026-01-20","holder":1,"number":1,"quantity":"7","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da1dead87e49', '871858be80230ce53b6d08f71dd7fc75', '{"readings":[{"day":"2026-02-20","holder":1,"number":2,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da1fc13b7487', '4b617f87cce71279c87b78a8fc8f9be5', '{"readings":[{"day":"2026-02-21","holder":2,"number":3,"quantity":"4.5","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da215cc3b461', '5a78030cc8a8f1be9a9d464737569419', '{"readings":[{"day":"2026-02-22","holder":"machines","number":4,"quantity":"3","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da2366b29d21', '8cd6a7d44076cd08e9a60a1e141e2331', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da256498629e', 'f380104afae5fd8faf9a4515b5b7adc8', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da27059f2801', 'd357b9bb0993062735a69c6e12acd65f', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da29f0f6c4e8', '9b661939e9c20dcf05e936ff0f8fe601', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da2be080ed2b', '6a048a2e2ebb7f087284b2147166bca9', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da2d4dc347ab', '84056a4d0865b0cc6582b35aefb47969', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da2e04fa4627', '57257c81ff91349e07dec8dc2c7dc8b3', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da377f57edfa', '79d7dd1669f6e89e0aef7db76f78df4d', '{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7404-b2a2-d8b8a3018e8c","sharing.fixed":"019ccce3-b100-7404-b2a2-d8b630580de6","sharing.floor":"019ccce3-b100-7404-b2a2-d8b7ce9a27f3","sharing.method":"019ccce3-b100-7404-b2a2-d8b559c20660","sharing.weight full":"019ccce3-b100-7404-b2a2-d8b90dee3d55","sharing.weight organisation":"019ccce3-b100-7404-b2a2-d8bb8e74a412","sharing.weight supporting":"019ccce3-b100-7404-b2a2-d8ba584ec4f0"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":3129,"charges":"796948777a35da78a4165e080c1549cb786c11e6635c4214da1106bd08655ea7","currency":"EUR","due_on":"2026-04-10","entry":5,"month":"2026-01","plan":"d18838810c29f49aff32587b01ac37a7d296b59d7959dd4eb890d7ec2e5d4abc","pool":"mail","residual_minor":0,"total_minor":3129}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da3bb6d5aa5f', '0f3a5b33db1a49e40fccf1cf5c58b323', '{"entry":6,"of":5,"reason":"A meter was read wrongly."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da4776d0ca18', '8197cd844485fcdc13c19da1cb17656a', '{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7404-b2a2-d8b8a3018e8c","sharing.fixed":"019ccce3-b100-7404-b2a2-d8b630580de6","sharing.floor":"019ccce3-b100-7404-b2a2-d8b7ce9a27f3","sharing.method":"019ccce3-b100-7404-b2a2-d8b559c20660","sharing.weight full":"019ccce3-b100-7404-b2a2-d8b90dee3d55","sharing.weight organisation":"019ccce3-b100-7404-b2a2-d8bb8e74a412","sharing.weight supporting":"019ccce3-b100-7404-b2a2-d8ba584ec4f0"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":4720,"charges":"3f7681c1bf35b8b2f6596b9fce13a06fd220bcc4fe0716cae21ac4b83e2baa86","currency":"EUR","due_on":"2026-04-10","entry":7,"month":"2026-02","plan":"2596f06aa5c978604b70953224d54100f97e8b33cfbc4f6b23b42309501718ac","pool":"mail","residual_minor":0,"total_minor":5696}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da4803ea9c2f', '1ca1bf570241fb51b2f424240bb08028', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01","2026-03-05"],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da4a3b1ceb24', 'aaa175df246cd28e9ac0283bb530cd02', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7404-b2a2-da4b33692630', 'e0f7fe744bc1a0b5add2b47fa47b279e', '{"closed_on":"2026-03-01","created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}', NULL);


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d8ff4a5632e6', '2026-01-01 09:00:00', 'community.founded', 'D-1', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b', '98d02e0920321eab7dff027caf150ae022c6fc053ab72944861da8ec90dee3de');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d900492febbe', '2026-01-01 09:00:00', 'members.member.entered', 'M-1', 1, '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'fb02e4b82de6515aad1483c49c9cc63ec6ded6e5a6fc628b80cb1ffbcef40c69');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9040bb38d24', '2026-01-01 09:00:00', 'members.member.admitted', 'M-2', 1, '019ccce3-b100-7404-b2a2-d901277c932f', '13fa77fafb4ca4851de2f175cb845fe7c166d82e388f1c2c138443ce6dbe01e2');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9074b6826d0', '2026-01-01 09:00:00', 'members.member.admitted', 'M-3', 1, '019ccce3-b100-7404-b2a2-d901277c932f', '8bd11d5cb7127bbdb9b1600ac7d93dd98449e7a61b74bb5173028b5d568598a0');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d90943373732', '2026-01-01 09:00:00', 'members.member.invited', 'M-3', 1, NULL, '62c60d95157571ddbefed340dd130a0af497ef9ef3b301cb7e319d2ad0a3a3fe');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d90a7b3cb71c', '2026-01-01 09:00:00', 'members.password.set', 'M-3', 3, NULL, '43f7013faf02ed7123a8d4709719411a750bc6df59ffd42a50173f7f85793d25');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d90d350e9674', '2026-01-01 09:00:00', 'agreements.draft.started', 'agreements/dues-policy/drafts/1', 1, NULL, 'ff5a0135cb9647a6a3d7b2aa97b220db1dff5b592c6b08a26c6f1c2b561f0a86');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d90f2ffb02a8', '2026-01-01 09:00:00', 'agreements.draft.saved', 'agreements/dues-policy/drafts/1', 1, NULL, '043a5fd44542d2d879de4695b0867e4389fc41cda3f303b21fcabb71e9731a7f');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d92c1a728642', '2026-01-01 09:00:00', 'decisions.drafted', 'D-2', 1, NULL, '6faec597acf6189c8b13c5a2103fc7d4f1c8a2b0fcd9b0f0972bbb09ddbbd1c2');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d92eb26b431d', '2026-01-01 09:00:00', 'decisions.proposed', 'D-2', 1, NULL, '5265205e98c06863b89c652df89d13e41a5c78359776ba9d7f665cb881bdb1b7');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d94c25774117', '2026-01-08 09:00:00', 'agreements.draft.frozen', 'agreements/dues-policy/drafts/1', 1, NULL, '13ec8804bd3e02cf48e64da4644126cd0149a32d9091d4166e22b5b5adef8009');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d94d8f7e67f0', '2026-01-08 09:00:00', 'decisions.opened', 'D-2', 1, NULL, 'd26ef891ae77fbf9944360706431eb1779129307a53208dd6cb8091d32bcdec2');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d94e7e8cfc2a', '2026-01-08 09:00:00.12', 'decisions.vote.cast', 'D-2', 1, NULL, 'ac006082a4964906475753e5a0107307d03fc4fd4f80015ca8079e4284b9493c');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d94f5558aa91', '2026-01-08 09:00:00.123456', 'decisions.vote.cast', 'D-2', 2, NULL, 'a9288484deea747b4e4cdd48a7e919fcf63657bdafe0ba2325e23320f8f19651');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9611ef2ac55', '2026-01-15 09:00:00', 'agreements.version.adopted', 'agreements/dues-policy', NULL, '019ccce3-b100-7404-b2a2-d95007a6d51b', '646babaa4f7893568724813b6a8851ff353498a5a856f5933ed18608f1a13467');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d963f56807b8', '2026-01-15 09:00:00', 'rules.set', 'dues.monthly', NULL, '019ccce3-b100-7404-b2a2-d95007a6d51b', '4a1cc0a196588210deaeedd4a0696b9c7ee2c717c54832748d7f4403e938893b');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d966ceac53f6', '2026-01-15 09:00:00', 'circles.circle.created', 'machines', NULL, '019ccce3-b100-7404-b2a2-d95007a6d51b', '16ac7505006f71c9309269e5b2629329dfb7090d64b389848657e01c92bafe0b');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9676453e59b', '2026-01-15 09:00:00', 'decisions.enacted', 'D-2', NULL, '019ccce3-b100-7404-b2a2-d95007a6d51b', 'dedabb7285bc7c78cf722503e555207d6e087191dac5b7c380318c6c271846c9');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d96b09381f3e', '2026-01-15 09:00:00', 'decisions.drafted', 'D-3', 1, NULL, 'ec65513a8814c9daa4dd7f30f1b85849571065d7ee58f0f0bfb55934a1af0659');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d96d31ececd4', '2026-01-15 09:00:00', 'decisions.proposed', 'D-3', 1, NULL, '69fd72650e8134fdfe0ff9c719aa6f65a5688d8c9eb4ac0d09126450f9c92c1f');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d98bd758a331', '2026-01-22 09:00:00', 'decisions.opened', 'D-3', 1, NULL, '925e22f14f71cae53ade863b4bfff09fec75b830e31adc01db9c10fdb458a682');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d98fcd5bcacb', '2026-01-15 09:00:00', 'decisions.drafted', 'D-4', 1, NULL, '608482b607aa4f5beb64b18f2cba167982ba24dc6e0a6553b107dc8843df1d86');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d991a6c55c5c', '2026-01-15 09:00:00', 'decisions.proposed', 'D-4', 1, NULL, '5e020677b1b8aba142485eb57d5ed7bc6ea1326f4a152cddc53583c6c5586944');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d993b278b364', '2026-01-15 09:00:00', 'decisions.commented', 'D-4', 2, NULL, 'ea9c5e242132204ed2d649fa219e487e17e285b368fcdb665badabf389b44171');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d999e930578a', '2026-01-15 09:00:00', 'decisions.drafted', 'D-5', 2, NULL, '7a63098fbc938fbf2fa4092d74013f899011a23636756d03747dbe5ea424614c');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d99b0d260def', '2026-01-15 09:00:00', 'decisions.proposed', 'D-5', 2, NULL, '6c64f4a055338be88add49b47b0165821987eede34f581c3511f67c168524bb2');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d99c1d75ed10', '2026-01-15 09:00:00', 'decisions.roll.drawn', 'D-5', 1, NULL, '6e18953d29b794611efede24bd6879bfda8a797cd0c6eaa2df6647988f9ecf66');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d99da212d036', '2026-01-15 09:00:00', 'decisions.roll.objected', 'D-5', 2, NULL, 'f4c06fe081eed545bd18bd9c1ebb2eef5f9440105cfa5e08dd25d5ea1c5605b6');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d99e5a376193', '2026-01-15 09:00:00', 'decisions.roll.objected', 'D-5', 2, NULL, '7d130edb1b60da66edddf8e5b2fa9df4cb48c8931eb1363b28271bc35ba1651c');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d99f71adda2d', '2026-01-15 09:00:00', 'decisions.roll.ruled', 'D-5', 1, NULL, 'c495a69418aa3992ced791067dcdb13b8fab6c7c5b2ff77e2449aef9a51f8512');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9a0d03b34ae', '2026-01-15 09:00:00', 'decisions.roll.ruled', 'D-5', 1, NULL, 'deaf40277e94ee8be7191f9b5bfce3a2c6262b15e396cf1d16f4ab8ab6966393');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9a1e9a5c35b', '2026-01-15 09:00:00', 'decisions.roll.objected', 'D-5', 2, NULL, '1cc3dae4c01e022a5701755365a2206b6702cfa45809d9be8e021015c203991c');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9a23a304637', '2026-01-15 09:00:00', 'decisions.roll.replied', 'D-5', 1, NULL, '87374586f2873cdb9015db2e9bc918aeae734aa8a7620e14b69150d3c73c45ac');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9a3cf7a2779', '2026-02-03 09:00:00.000001', 'decisions.refused', 'D-3', NULL, NULL, 'e6cba3da5d438c08826c83b05a412face529f60941bcc681633ef98e0ae22f53');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9ad6080fb2b', '2026-02-03 09:00:00.000001', 'treasury.dues.posted', '2026-02', 1, NULL, 'c74127e38190d125798e9cff6bdb390c791a245add9b1190db23ae7403c41daf');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9b2ce1ecc35', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-1', 1, NULL, 'd8bd5c4d312902c03444988cf33e3952be53649a00cdb2b29192b3805e41a6be');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9b758257e88', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-2', 1, NULL, 'a6c950838ae562570802db112fcc173d64813f76878f6484269577f04bf9eab7');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9bb830d75c9', '2026-02-03 09:00:00.000001', 'treasury.payment.reversed', 'P-2', 1, NULL, '673e904ce6a99830f19a1a73e39a041cc878c92058a2ecf65c0c11c928347f13');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9bdb2dbe410', '2026-03-05 10:00:00', 'infrastructure.provider.created', 'infrastructure/providers/linea', 1, NULL, 'aa110e448c81914abe6fac8ce6f3bbaa2b9ad638ce075868cc6c2a45afb8fa30');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9bf836f5489', '2026-03-05 10:00:00', 'infrastructure.site.created', 'infrastructure/sites/cellar', 1, NULL, 'b22b8700cc99b86429e82a534fa919342b43f7ebfa2906726d2e0baff5112555');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9c119131a00', '2026-03-05 10:00:00', 'infrastructure.site.created', 'infrastructure/sites/hall', 1, NULL, '6076b800ec4525f2d7c4c8ea835a3ae92650e61b758459a18c66dbeaf098d889');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9cb2d01defd', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/debian', 1, NULL, 'e02283e3cabd7f9ba7b2fbca6392c87f11ecba531f108ad5e85769f08bdd6502');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9cd79a59e70', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/iron', 1, NULL, 'cce99f3f28759af9f05e88f1c4a6be2740a6a233b6d85934cc3f3209c45a3b35');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9d743dec11f', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/vm-1', 1, NULL, 'b17726a74034ce4a4703833460cebe71fc362ec58cdc51f2f6de9ee2a59b5d47');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9db58bb864c', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/stalwart', 1, NULL, '638494bcfade67e11644036dd1dd6229d2dce305523bf21c7f36bdd257479508');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9ddb99e1c95', '2026-03-05 10:00:00', 'infrastructure.service.created', 'infrastructure/services/mail', 1, NULL, '89019fba78f0da9e8e6c2a4496c040989f79a26c9d7d5a755b01b0dedd3c26a6');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9e72a4c79ca', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/steel', 1, NULL, 'fa12ad6deefd9ac9758bd1748925b2137559f98687cec2bcf1189dd69ddeadc8');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9e97fcc750d', '2026-03-05 10:00:00', 'infrastructure.asset.moved', 'infrastructure/assets/vm-1', 1, NULL, '29c70d360f19227300d80397c3456e5b739fd50572ba518061ed19c0c8927910');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9eae9d34f31', '2026-03-05 10:00:00', 'infrastructure.asset.retired', 'infrastructure/assets/iron', 1, NULL, '139f2cf295246ef8b309cd48ae06df043967f3c6df8cb23f8a68ec11a302a0d2');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9eb55cc1554', '2026-03-05 10:00:00', 'infrastructure.asset.entrusted', 'infrastructure/assets/steel', 1, NULL, '932e6638d624699c13d8b24db7133adb0bb98e099d7f84d04a27ae1bed3183dc');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9ed1a8dd8a0', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, 'c97507c3453f7f13ade3d07bcd3882850b7e332a2f49c4a0bdb0950e595e0e27');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9efdc48c750', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, 'e095f1c0173d3db1a7e5c2a10b9428f513017bb357e0344af35c333031d50101');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9f1f0166aae', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, 'a2d18fc977e910107d8edc2fdb79c48bca9e8e957fcb7cb6080773064c41cc33');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9f37d0d5d94', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '349759710e55835d9ce41c6c37850c974beacb6e23ac51dc1859b6486ea34364');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9f5a1e5b3e7', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/services/mail', 1, NULL, '84fff10cdcf0d52f32ec77877b96f35d1688e8501efa2b64506eb0fc4f454033');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9f75e5cc2e8', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/sites/hall', 1, NULL, 'ba0539c2d32b933dbf1f7426de3d6d61d4e28804ef4f4151d98084e9b4723f3f');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9f902f9997f', '2026-03-05 10:00:00', 'infrastructure.installation.recorded', 'infrastructure/services/mail', 1, NULL, '73908b5c8ec6bfcfa1cc7f29d9b0e24cc5f8b5ce4a22ce447037e8e9b715d5b2');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9fb2d14d6af', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/incus', 1, NULL, '52cadad9691488c9d5195d9e224d666073ab3d09c14dc246943de4c67b80933b');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9fdb59b21b1', '2026-03-05 10:00:00', 'infrastructure.installation.recorded', 'infrastructure/assets/steel', 1, NULL, 'f49e0161696047599658ae99707c475a1adc50047c8ea936eda7ac451e65adca');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-d9ffa9ba8f42', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/rspamd', 1, NULL, '39ef625c18cfcc542dac9acfc453a5058e3400c4b34c13a42300e08d43220167');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da019874ccb5', '2026-03-05 10:00:00', 'infrastructure.installation.recorded', 'infrastructure/services/mail', 1, NULL, '16e77d80a3b0bb325d7c80bf6a39d716b1b0b1d3be47c11c42500274616ec416');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da035b5b58bf', '2026-03-05 10:00:00', 'infrastructure.further.added', 'infrastructure/services/mail', 1, NULL, '2e9e6c0be146ee7281d4739a76f42d42bf7dee8ff8bd186eb37cbfc09383ac70');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da04ab183c0f', '2026-03-05 10:00:00', 'infrastructure.installation.ended', 'infrastructure/services/mail', 1, NULL, 'daa160e684d6a0631531c2a475b802102308ffd20b277dd4e8029a6289a6a846');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da06ca4b4eca', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/unused', 1, NULL, '194a4b2f1947935ceeba6d9ca8bb319952469e57a4c19ef6b40db21f8fe85571');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da07daa01849', '2026-03-05 10:00:00', 'infrastructure.software.retired', 'infrastructure/software/unused', 1, NULL, 'e6275ecbc417d7254186227bd99e3ecab1c707e438115cc7bf851402e3e36a92');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da098b3f959d', '2026-03-05 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/traffic', 1, NULL, '8d60861751fc7f042c0acce182ce4dd47bb67b570ab535ff3be1b1488bbaa7eb');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da0bdb99e4d9', '2026-03-05 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/storage', 1, NULL, '6e72b2efe810a4a9861ddeac317a0aaecba2ef55dee53d47e1f48d07c1eb2aca');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da0dee6ce661', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, '384e93b11df20deb669762e6dbcf30142e5733e0e555ac0b46e6551aac6f03b2');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da0f799bc388', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, '94dfff6d2144aaaccd8264db8adb4afb31a7f1462d50eaf999cfce05559b9b16');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da11c246bac8', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, '91ab2109efce12f2cf6b440687e3a6e84b03231e5515e595e558db5cb55f1123');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da13177b2ca0', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/storage', 1, NULL, '81bfa585deb4d0dd871561400341bf9bcfa951b3ae1fd3a004d4da10e53bf8df');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da15f107c639', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/storage', 1, NULL, '7de7640ef15a34481e691bdf66af26ce74dce0d66a22475414228771af913b9c');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da16937aeead', '2026-03-05 10:00:00', 'infrastructure.reading.struck', 'infrastructure/services/mail/measures/traffic', 1, NULL, 'd2269c20f2ffc638a0467f11174e980c06b5edfe0ea2ede96cbee96adbea94bd');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da1710473ece', '2026-03-05 10:00:00', 'infrastructure.measure.retired', 'infrastructure/services/mail/measures/storage', 1, NULL, '9af1ab9e9faa063b524c8704c34e7da0d7e93eae44f37680317ebf92a997b0cd');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da197cbb7a65', '2026-03-08 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/sent', 1, NULL, '96625f6428a39b25e25bcb9e330da974d00ddb87ea4f3665ea104bb053243d55');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da1b9883b306', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, 'be4a6790c2d26fc8afcd8cf07f6b41d385f9221128a90bdbb1ad7dd645ce1b42');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da1dead87e49', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, 'dce2fb49ab5791e3facdda18a8a228e330b6113c8dbfb5a01c94ac35e2cbdf68');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da1fc13b7487', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, 'cdebec6b1cea6544026e7003cbd3fa766dc55a437b74bc99fe2d545f98f87d41');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da215cc3b461', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '44ca1807e6174a748e3366f63b8a6c330943d434f17e201f55c29e80a4a81a18');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da2366b29d21', '2026-03-08 10:00:00', 'sharing.pool.created', 'sharing/mail', 1, NULL, '49a92a622cef59169ae23c913f269381d8b087cd3fb94c4a6af07c042d68a4ee');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da256498629e', '2026-03-08 10:00:00', 'sharing.pool.source_added', 'sharing/mail', 1, NULL, '685797efdcb8cfb2b1c42d4843d5e54dd3c4331b4690f794860fc54e5c147cba');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da27059f2801', '2026-03-08 10:00:00', 'sharing.pool.source_added', 'sharing/mail', 1, NULL, 'b134e84ba4645b28247da5e6612db14cc4008585c42671cb4d46dbc9d4188938');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da29f0f6c4e8', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, '566a7b716b7338f83844f05340f4628d8488dc3ae719645a5699ab8af8e08fd4');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da2be080ed2b', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, 'd73d071d7f44b08b677467e8995c09e6ecf2d62e294c38606777468d3c4d0685');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da2d4dc347ab', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, 'b8b5f94b63baab9361199dcfaf009a3e76001354ae6e4aa96a9b81705c0b90d6');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da2e04fa4627', '2026-03-08 10:00:00', 'sharing.pool.participant_ended', 'sharing/mail', 1, NULL, '584d67f3dcf34f288d17d7fff9df45d1947d87e6402c57d2e4c11dc4fb496c11');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da377f57edfa', '2026-03-08 10:00:00', 'sharing.posted', 'sharing/mail/2026-01', 1, NULL, 'f66667427985dde68e23aa6907b169ad1d61a7d60bbaab9b14a496b06e1a2690');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da3bb6d5aa5f', '2026-03-08 10:00:00', 'sharing.reversed', 'sharing/mail/2026-01', 1, NULL, 'f7d3a17cf8e6dc004cfc8664586fb25c6507bb8a165e7375ee23d2e5eab1851c');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da4776d0ca18', '2026-03-08 10:00:00', 'sharing.posted', 'sharing/mail/2026-02', 1, NULL, 'f61f886e58d67caad6abf7a0a763da7217eaf70b21627870a125a903c84a1e8c');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da4803ea9c2f', '2026-03-08 10:00:00', 'sharing.pool.source_removed', 'sharing/mail', 1, NULL, '3cbb0e76152503c969e948caf162d808db147fd96bb1040d2e1a4b776bba58a0');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da4a3b1ceb24', '2026-03-08 10:00:00', 'sharing.pool.created', 'sharing/trees', 1, NULL, 'a41237cef1f9a5e503471df11e422e0e5193b25d2a4cce4305bb41365382a9a4');
INSERT INTO public.events VALUES ('019ccce3-b100-7404-b2a2-da4b33692630', '2026-03-08 10:00:00', 'sharing.pool.closed', 'sharing/trees', 1, NULL, '5e5c9731ea96300f23062f653716a95441c1be5120e2400da5ce07fc5be05c84');


--
-- Data for Name: further_places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.further_places VALUES ('019ccce3-b100-7404-b2a2-da021f866231', '019ccce3-b100-7404-b2a2-d9d818ef1cf0', 1, '019ccce3-b100-7404-b2a2-d9deeeb6b532', 'replica', '2026-02-10', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: heartbeats; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: installations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.installations VALUES ('019ccce3-b100-7404-b2a2-d9cc9372239a', '019ccce3-b100-7404-b2a2-d9c2b9f9240f', NULL, 1, 'operating_system', '019ccce3-b100-7404-b2a2-d9ca6b983655', '13', '2026-01-01', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7404-b2a2-d9d614c6772e', '019ccce3-b100-7404-b2a2-d9ce90f27866', NULL, 1, 'operating_system', '019ccce3-b100-7404-b2a2-d9ca6b983655', '13', '2026-01-01', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7404-b2a2-d9e630ed1f71', '019ccce3-b100-7404-b2a2-d9deeeb6b532', NULL, 1, 'operating_system', '019ccce3-b100-7404-b2a2-d9ca6b983655', '13', '2026-01-01', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7404-b2a2-d9dcb8a8ebed', NULL, '019ccce3-b100-7404-b2a2-d9d818ef1cf0', 1, 'main', '019ccce3-b100-7404-b2a2-d9da2ce047f1', '0.14', '2026-01-01', '2026-02-10', '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7404-b2a2-d9f8c1d4ebb8', NULL, '019ccce3-b100-7404-b2a2-d9d818ef1cf0', 2, 'main', '019ccce3-b100-7404-b2a2-d9da2ce047f1', '0.15', '2026-02-10', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7404-b2a2-d9fc41a6198e', '019ccce3-b100-7404-b2a2-d9deeeb6b532', NULL, 2, 'virtualisation', '019ccce3-b100-7404-b2a2-d9fad01f3a15', '6', '2026-02-10', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7404-b2a2-da00b972f2e8', NULL, '019ccce3-b100-7404-b2a2-d9d818ef1cf0', 3, 'other', '019ccce3-b100-7404-b2a2-d9fe437fef0d', '3.9', '2026-02-10', '2026-03-01', '2026-03-05 10:00:00');


--
-- Data for Name: journal_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7404-b2a2-d9a5d962b748', 1, '2026-02-01', 'dues_run', '2026-02', NULL, '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7404-b2a2-d9ae9316a6ab', 2, '2026-02-02', 'payment', '', NULL, '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7404-b2a2-d9b3d6beacd4', 3, '2026-02-03', 'payment', '', NULL, '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7404-b2a2-d9b897c85b41', 4, '2026-02-03', 'reversal', 'The bank took it back.', '019ccce3-b100-7404-b2a2-d9b3d6beacd4', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7404-b2a2-da30a455d10c', 5, '2026-01-31', 'cost_sharing', 'mail 2026-01', NULL, '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-08 10:00:00');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7404-b2a2-da387a83ea29', 6, '2026-03-08', 'reversal', 'A meter was read wrongly.', '019ccce3-b100-7404-b2a2-da30a455d10c', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-08 10:00:00');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7404-b2a2-da3d5e5a5d70', 7, '2026-02-28', 'cost_sharing', 'mail 2026-02', NULL, '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-08 10:00:00');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('a', 'b', '2026-01-01 09:00:00');


--
-- Data for Name: measures; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.measures VALUES ('019ccce3-b100-7404-b2a2-da08510d4294', '019ccce3-b100-7404-b2a2-d9d818ef1cf0', 'traffic', 'Traffic', 'GB', 'counter', NULL, '2026-03-05 10:00:00');
INSERT INTO public.measures VALUES ('019ccce3-b100-7404-b2a2-da0a3b35de23', '019ccce3-b100-7404-b2a2-d9d818ef1cf0', 'storage', 'Storage', 'GB', 'level', '2026-03-01', '2026-03-05 10:00:00');
INSERT INTO public.measures VALUES ('019ccce3-b100-7404-b2a2-da18d3febd54', '019ccce3-b100-7404-b2a2-d9d818ef1cf0', 'sent', 'Sent', 'mails', 'amount', NULL, '2026-03-08 10:00:00');


--
-- Data for Name: meeting_items; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meeting_notices; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meeting_objections; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meeting_presences; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meeting_proxies; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meeting_votes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meetings; Type: TABLE DATA; Schema: public; Owner: -
--



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

INSERT INTO public.member_statuses VALUES ('019ccce3-b100-7404-b2a2-d8beba91a3a7', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 'active', '019ccce3-b100-7404-b2a2-d84f10921867', '2026-01-01', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', '2026-01-01 09:00:00', NULL);
INSERT INTO public.member_statuses VALUES ('019ccce3-b100-7404-b2a2-d903b89d1345', '019ccce3-b100-7404-b2a2-d902155bec2b', 'active', '019ccce3-b100-7404-b2a2-d84f10921867', '2026-01-01', '019ccce3-b100-7404-b2a2-d901277c932f', '2026-01-01 09:00:00', NULL);
INSERT INTO public.member_statuses VALUES ('019ccce3-b100-7404-b2a2-d9060548c0c7', '019ccce3-b100-7404-b2a2-d905bf4263b7', 'active', '019ccce3-b100-7404-b2a2-d84f10921867', '2026-01-01', '019ccce3-b100-7404-b2a2-d901277c932f', '2026-01-01 09:00:00', NULL);


--
-- Data for Name: members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.members VALUES ('019ccce3-b100-7404-b2a2-d8bde5666e0b', 1, 'person', 'Inés Villalba', '3b45334f04553b41412b412d2b0143880e01dcc1dc0b', 'ines villalba', 'ines@example.org', 'en', '019ccce3-b100-7404-b2a2-d84f10921867', 'active', '2026-01-01', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019ccce3-b100-7404-b2a2-d902155bec2b', 2, 'person', 'Ana "Nan" Ruiz', '2b452b040976452b450976044d533b5d011201dcc2dcc2dc07', 'ana nan ruiz', NULL, 'en', '019ccce3-b100-7404-b2a2-d84f10921867', 'active', '2026-01-01', '019ccce3-b100-7404-b2a2-d901277c932f', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019ccce3-b100-7404-b2a2-d905bf4263b7', 3, 'person', '=Nour Haddad', '0c894547534d04392b31312b31011001c5dcc2dc09', 'nour haddad', 'nour@example.org', 'es', '019ccce3-b100-7404-b2a2-d84f10921867', 'active', '2026-01-01', '019ccce3-b100-7404-b2a2-d901277c932f', '2026-01-01 09:00:00');


--
-- Data for Name: notice_secrets; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: open_votes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.open_votes VALUES ('019ccce3-b100-7404-b2a2-d9106c16dd7c', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 'yes', 'It is time.', '2026-01-08 09:00:00.12');
INSERT INTO public.open_votes VALUES ('019ccce3-b100-7404-b2a2-d9106c16dd7c', '019ccce3-b100-7404-b2a2-d902155bec2b', 'yes', '', '2026-01-08 09:00:00.123456');


--
-- Data for Name: outages; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: paper_entries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: paper_issues; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: paper_piles; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: paper_sets; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: payments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payments VALUES ('019ccce3-b100-7404-b2a2-d9b1f1c7fe04', 1, '019ccce3-b100-7404-b2a2-d902155bec2b', '2026-02-02', 500, 'bank', '', '019ccce3-b100-7404-b2a2-d9ae9316a6ab', NULL, '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-02-03 09:00:00.000001');
INSERT INTO public.payments VALUES ('019ccce3-b100-7404-b2a2-d9b6b8164ac1', 2, '019ccce3-b100-7404-b2a2-d902155bec2b', '2026-02-03', 700, 'bank', '', '019ccce3-b100-7404-b2a2-d9b3d6beacd4', '019ccce3-b100-7404-b2a2-d9b897c85b41', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-02-03 09:00:00.000001');


--
-- Data for Name: places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.places VALUES ('019ccce3-b100-7404-b2a2-d9c93fb146cf', '019ccce3-b100-7404-b2a2-d9c2b9f9240f', NULL, '2026-01-01', 'own_site', '019ccce3-b100-7404-b2a2-d9be06faf577', NULL, '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7404-b2a2-d9d58c92c3e9', '019ccce3-b100-7404-b2a2-d9ce90f27866', NULL, '2026-01-01', NULL, NULL, '019ccce3-b100-7404-b2a2-d9c2b9f9240f', '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7404-b2a2-d9d9ec83be66', NULL, '019ccce3-b100-7404-b2a2-d9d818ef1cf0', '2026-01-01', NULL, NULL, '019ccce3-b100-7404-b2a2-d9ce90f27866', '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7404-b2a2-d9e52578bf24', '019ccce3-b100-7404-b2a2-d9deeeb6b532', NULL, '2026-01-01', 'colocated', '019ccce3-b100-7404-b2a2-d9c01c30c3d1', NULL, '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7404-b2a2-d9e8646db509', '019ccce3-b100-7404-b2a2-d9ce90f27866', NULL, '2026-02-01', NULL, NULL, '019ccce3-b100-7404-b2a2-d9deeeb6b532', '2026-03-05 10:00:00');


--
-- Data for Name: pool_participants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pool_participants VALUES ('019ccce3-b100-7404-b2a2-da282fff1875', '019ccce3-b100-7404-b2a2-da229b975bcd', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 1, '2026-01-01', NULL);
INSERT INTO public.pool_participants VALUES ('019ccce3-b100-7404-b2a2-da2ae62c88ef', '019ccce3-b100-7404-b2a2-da229b975bcd', '019ccce3-b100-7404-b2a2-d902155bec2b', 2, '2026-01-01', NULL);
INSERT INTO public.pool_participants VALUES ('019ccce3-b100-7404-b2a2-da2ce6869d7c', '019ccce3-b100-7404-b2a2-da229b975bcd', '019ccce3-b100-7404-b2a2-d905bf4263b7', 1, '2026-01-01', '2026-02-15');


--
-- Data for Name: pool_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pool_sources VALUES ('019ccce3-b100-7404-b2a2-da263573ff7f', '019ccce3-b100-7404-b2a2-da229b975bcd', 2, NULL, '019ccce3-b100-7404-b2a2-d9d818ef1cf0', '2026-01-01', NULL, NULL);
INSERT INTO public.pool_sources VALUES ('019ccce3-b100-7404-b2a2-da2442ab6686', '019ccce3-b100-7404-b2a2-da229b975bcd', 1, '019ccce3-b100-7404-b2a2-d9deeeb6b532', NULL, '2026-01-01', '2026-03-05', NULL);


--
-- Data for Name: pools; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pools VALUES ('019ccce3-b100-7404-b2a2-da229b975bcd', 'mail', 'Mail', 'Mail for all.', 'listed', '019ccce3-b100-7404-b2a2-da18d3febd54', '019ccce3-b100-7404-b2a2-da0a3b35de23', NULL, '2026-03-08 10:00:00', '2026-01-01');
INSERT INTO public.pools VALUES ('019ccce3-b100-7404-b2a2-da497290b39f', 'trees', 'Trees', '', 'everyone', NULL, NULL, '2026-03-01', '2026-03-08 10:00:00', '2026-01-01');


--
-- Data for Name: portions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.portions VALUES ('019ccce3-b100-7404-b2a2-da33c7c169c3', '019ccce3-b100-7404-b2a2-da2f0f7eef24', '019ccce3-b100-7404-b2a2-d8bde5666e0b', NULL, 31, 1, 1, 7000000, 0, 7000000, '3129', '1', NULL, 3129);
INSERT INTO public.portions VALUES ('019ccce3-b100-7404-b2a2-da34fcbf2e03', '019ccce3-b100-7404-b2a2-da2f0f7eef24', '019ccce3-b100-7404-b2a2-d902155bec2b', NULL, 31, 1, 2, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-7404-b2a2-da35bf419fe8', '019ccce3-b100-7404-b2a2-da2f0f7eef24', '019ccce3-b100-7404-b2a2-d905bf4263b7', NULL, 31, 1, 1, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-7404-b2a2-da41fcbe245a', '019ccce3-b100-7404-b2a2-da3cad16c888', '019ccce3-b100-7404-b2a2-d8bde5666e0b', NULL, 28, 1, 1, 10000000, 0, 10000000, '22784', '7', NULL, 3255);
INSERT INTO public.portions VALUES ('019ccce3-b100-7404-b2a2-da427c37f1d5', '019ccce3-b100-7404-b2a2-da3cad16c888', '019ccce3-b100-7404-b2a2-d902155bec2b', NULL, 28, 1, 2, 4500000, 0, 4500000, '51264', '35', NULL, 1465);
INSERT INTO public.portions VALUES ('019ccce3-b100-7404-b2a2-da4383dabadb', '019ccce3-b100-7404-b2a2-da3cad16c888', '019ccce3-b100-7404-b2a2-d905bf4263b7', NULL, 14, 1, 1, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-7404-b2a2-da44bac0c722', '019ccce3-b100-7404-b2a2-da3cad16c888', NULL, '019ccce3-b100-7404-b2a2-d96463bb544d', 28, 1, 1, 3000000, 0, 3000000, '34176', '35', NULL, 976);


--
-- Data for Name: postings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-d9a65b60e4a0', '019ccce3-b100-7404-b2a2-d9a5d962b748', '019ccce3-b100-7404-b2a2-d8fc409a1da8', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-d9a7467c3aa9', '019ccce3-b100-7404-b2a2-d9a5d962b748', '019ccce3-b100-7404-b2a2-d8fc409a1da8', '019ccce3-b100-7404-b2a2-d902155bec2b', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-d9a8f9f0b489', '019ccce3-b100-7404-b2a2-d9a5d962b748', '019ccce3-b100-7404-b2a2-d8fc409a1da8', '019ccce3-b100-7404-b2a2-d905bf4263b7', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-d9a940c74ee2', '019ccce3-b100-7404-b2a2-d9a5d962b748', '019ccce3-b100-7404-b2a2-d8fd36a31b28', NULL, -4500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-d9afbf28f41f', '019ccce3-b100-7404-b2a2-d9ae9316a6ab', '019ccce3-b100-7404-b2a2-d8f95d9e73f3', NULL, 500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-d9b024fbbe8b', '019ccce3-b100-7404-b2a2-d9ae9316a6ab', '019ccce3-b100-7404-b2a2-d8fc409a1da8', '019ccce3-b100-7404-b2a2-d902155bec2b', -500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-d9b415af5127', '019ccce3-b100-7404-b2a2-d9b3d6beacd4', '019ccce3-b100-7404-b2a2-d8f95d9e73f3', NULL, 700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-d9b5e41fe660', '019ccce3-b100-7404-b2a2-d9b3d6beacd4', '019ccce3-b100-7404-b2a2-d8fc409a1da8', '019ccce3-b100-7404-b2a2-d902155bec2b', -700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-d9b9d63f7cf1', '019ccce3-b100-7404-b2a2-d9b897c85b41', '019ccce3-b100-7404-b2a2-d8f95d9e73f3', NULL, -700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-d9ba682c7fe6', '019ccce3-b100-7404-b2a2-d9b897c85b41', '019ccce3-b100-7404-b2a2-d8fc409a1da8', '019ccce3-b100-7404-b2a2-d902155bec2b', 700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-da31dee87bdb', '019ccce3-b100-7404-b2a2-da30a455d10c', '019ccce3-b100-7404-b2a2-d8fc409a1da8', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-da328cae92c5', '019ccce3-b100-7404-b2a2-da30a455d10c', '019ccce3-b100-7404-b2a2-d8fe191c7754', NULL, -3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-da39ec8e36b3', '019ccce3-b100-7404-b2a2-da387a83ea29', '019ccce3-b100-7404-b2a2-d8fc409a1da8', '019ccce3-b100-7404-b2a2-d8bde5666e0b', -3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-da3adcd9152d', '019ccce3-b100-7404-b2a2-da387a83ea29', '019ccce3-b100-7404-b2a2-d8fe191c7754', NULL, 3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-da3e43c1e471', '019ccce3-b100-7404-b2a2-da3d5e5a5d70', '019ccce3-b100-7404-b2a2-d8fc409a1da8', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 3255, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-da3f3e7b7fa7', '019ccce3-b100-7404-b2a2-da3d5e5a5d70', '019ccce3-b100-7404-b2a2-d8fc409a1da8', '019ccce3-b100-7404-b2a2-d902155bec2b', 1465, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7404-b2a2-da402c32fd95', '019ccce3-b100-7404-b2a2-da3d5e5a5d70', '019ccce3-b100-7404-b2a2-d8fe191c7754', NULL, -4720, 'EUR');


--
-- Data for Name: providers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.providers VALUES ('019ccce3-b100-7404-b2a2-d9bc1044b69a', 'linea', 'Línea', 'Spain', 'C-12, yearly', 'Its members own it.', 'The building is rented.', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: provisional_places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provisional_places VALUES ('019ccce3-b100-7404-b2a2-d994b28fd1af', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 1, 'eligible', 'full');
INSERT INTO public.provisional_places VALUES ('019ccce3-b100-7404-b2a2-d994b28fd1af', '019ccce3-b100-7404-b2a2-d905bf4263b7', 1, 'eligible', 'full');
INSERT INTO public.provisional_places VALUES ('019ccce3-b100-7404-b2a2-d994b28fd1af', '019ccce3-b100-7404-b2a2-d902155bec2b', 0, 'excluded_by_ruling', 'full');


--
-- Data for Name: provisional_rolls; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provisional_rolls VALUES ('019ccce3-b100-7404-b2a2-d994b28fd1af', '2026-01-15', '2026-01-15 09:00:00', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-01-16 09:00:00', '7a6fc126abfdd752bf2b00cb4a4faa234caecfe0230b99cb5fbcfc2434c80e01');


--
-- Data for Name: readings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.readings VALUES ('019ccce3-b100-7404-b2a2-da0c5cf20861', '019ccce3-b100-7404-b2a2-da08510d4294', 1, '019ccce3-b100-7404-b2a2-d8bde5666e0b', NULL, '2026-01-31', 10000000, false, 'hand', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7404-b2a2-da0e1ee58451', '019ccce3-b100-7404-b2a2-da08510d4294', 2, '019ccce3-b100-7404-b2a2-d902155bec2b', NULL, '2026-01-31', 20500000, false, 'csv', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7404-b2a2-da126b77736f', '019ccce3-b100-7404-b2a2-da0a3b35de23', 1, NULL, '019ccce3-b100-7404-b2a2-d96463bb544d', '2026-02-01', 40000000, false, 'hand', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7404-b2a2-da14a70fbc8c', '019ccce3-b100-7404-b2a2-da0a3b35de23', 2, '019ccce3-b100-7404-b2a2-d902155bec2b', NULL, '2026-02-01', 1000000, false, 'hand', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7404-b2a2-da102a3a538f', '019ccce3-b100-7404-b2a2-da08510d4294', 3, '019ccce3-b100-7404-b2a2-d8bde5666e0b', NULL, '2026-02-28', 30000000, false, 'api', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-05 10:00:00', 'A slip.', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-05 10:00:00');
INSERT INTO public.readings VALUES ('019ccce3-b100-7404-b2a2-da1ae67f319d', '019ccce3-b100-7404-b2a2-da18d3febd54', 1, '019ccce3-b100-7404-b2a2-d8bde5666e0b', NULL, '2026-01-20', 7000000, false, 'hand', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7404-b2a2-da1c9b8bba92', '019ccce3-b100-7404-b2a2-da18d3febd54', 2, '019ccce3-b100-7404-b2a2-d8bde5666e0b', NULL, '2026-02-20', 10000000, false, 'hand', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7404-b2a2-da1ecd8ac806', '019ccce3-b100-7404-b2a2-da18d3febd54', 3, '019ccce3-b100-7404-b2a2-d902155bec2b', NULL, '2026-02-21', 4500000, false, 'hand', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7404-b2a2-da20f82f2856', '019ccce3-b100-7404-b2a2-da18d3febd54', 4, NULL, '019ccce3-b100-7404-b2a2-d96463bb544d', '2026-02-22', 3000000, false, 'hand', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-08 10:00:00', NULL, NULL, NULL);


--
-- Data for Name: reminder_rounds; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: responsibilities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9c335f03a81', '019ccce3-b100-7404-b2a2-d9c2b9f9240f', 'hardware', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9c4167444dd', '019ccce3-b100-7404-b2a2-d9c2b9f9240f', 'operating_system', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9c563087401', '019ccce3-b100-7404-b2a2-d9c2b9f9240f', 'virtualisation', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9c638e5ba32', '019ccce3-b100-7404-b2a2-d9c2b9f9240f', 'backups', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9c734ce5cb0', '019ccce3-b100-7404-b2a2-d9c2b9f9240f', 'security', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9c8dc71678e', '019ccce3-b100-7404-b2a2-d9c2b9f9240f', 'software_choice', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9cf18ac0372', '019ccce3-b100-7404-b2a2-d9ce90f27866', 'hardware', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9d0eb51a156', '019ccce3-b100-7404-b2a2-d9ce90f27866', 'operating_system', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9d151bf4ad1', '019ccce3-b100-7404-b2a2-d9ce90f27866', 'virtualisation', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9d241eb4fb6', '019ccce3-b100-7404-b2a2-d9ce90f27866', 'backups', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9d3a25f3f39', '019ccce3-b100-7404-b2a2-d9ce90f27866', 'security', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9d40541bc97', '019ccce3-b100-7404-b2a2-d9ce90f27866', 'software_choice', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9df28bdc7a2', '019ccce3-b100-7404-b2a2-d9deeeb6b532', 'hardware', 'both', NULL, '019ccce3-b100-7404-b2a2-d96463bb544d');
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9e036eea54d', '019ccce3-b100-7404-b2a2-d9deeeb6b532', 'operating_system', 'provider', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9e12fce275d', '019ccce3-b100-7404-b2a2-d9deeeb6b532', 'virtualisation', 'ours', '019ccce3-b100-7404-b2a2-d8bde5666e0b', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9e22bf4448c', '019ccce3-b100-7404-b2a2-d9deeeb6b532', 'backups', 'ours', '019ccce3-b100-7404-b2a2-d8bde5666e0b', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9e390e6e3ed', '019ccce3-b100-7404-b2a2-d9deeeb6b532', 'security', 'ours', '019ccce3-b100-7404-b2a2-d8bde5666e0b', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7404-b2a2-d9e49bb3b9b2', '019ccce3-b100-7404-b2a2-d9deeeb6b532', 'software_choice', 'ours', '019ccce3-b100-7404-b2a2-d8bde5666e0b', NULL);


--
-- Data for Name: role_grants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role_grants VALUES ('019ccce3-b100-7404-b2a2-d8bf25f94b89', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 'curator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7404-b2a2-d8c03b28e86c', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 'membership_secretary', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7404-b2a2-d8c1d7862fda', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 'treasurer', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7404-b2a2-d8c2797047b0', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 'facilitator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7404-b2a2-d8c3e3fda3c6', '019ccce3-b100-7404-b2a2-d8bde5666e0b', 'system_administrator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', NULL, '2026-01-01 09:00:00');


--
-- Data for Name: roll_objections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.roll_objections VALUES ('019ccce3-b100-7404-b2a2-d994b28fd1af', 1, '019ccce3-b100-7404-b2a2-d902155bec2b', '019ccce3-b100-7404-b2a2-d902155bec2b', false, 'The register is **wrong**.', '2026-01-15 09:00:00', 'upheld', 'We looked at the register.', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-01-15 09:00:00', NULL, NULL);
INSERT INTO public.roll_objections VALUES ('019ccce3-b100-7404-b2a2-d994b28fd1af', 2, '019ccce3-b100-7404-b2a2-d902155bec2b', '019ccce3-b100-7404-b2a2-d905bf4263b7', false, 'The register is **wrong**.', '2026-01-15 09:00:00', 'dismissed', 'We looked at the register.', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-01-15 09:00:00', NULL, NULL);
INSERT INTO public.roll_objections VALUES ('019ccce3-b100-7404-b2a2-d994b28fd1af', 3, '019ccce3-b100-7404-b2a2-d902155bec2b', '019ccce3-b100-7404-b2a2-d8bde5666e0b', false, 'The register is **wrong**.', '2026-01-15 09:00:00', NULL, NULL, NULL, NULL, 'I have **paid**.', '2026-01-15 09:00:00');


--
-- Data for Name: rule_values; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d852bc08f2af', 'membership.admission', '', NULL, 'secretary', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'admission');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d85316b47aca', 'membership.votes', 'full', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d85431be1c68', 'membership.votes', 'supporting', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8551083b7a6', 'membership.votes', 'organisation', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d85615722714', 'membership.votes_on_leave', '', NULL, 'no', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8574b7f8d44', 'membership.votes_suspended', '', NULL, 'no', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d858a9b5f32d', 'membership.waiting_days', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'waiting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8595980ed12', 'roles.term_months_max', '', NULL, '24', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'terms');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d85a54811c76', 'decisions.discussion_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d85b6890d360', 'decisions.discussion_days', 'election', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d85c7aa24a75', 'decisions.discussion_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d85dfa495f5a', 'decisions.discussion_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d85e1b9369de', 'decisions.summaries', '', NULL, 'not_needed', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d85f932a5dd7', 'decisions.voting_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d860b8ac4a28', 'decisions.voting_days', 'election', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8610050ef9f', 'decisions.voting_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d86273a6c4e5', 'decisions.voting_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d86396d09329', 'decisions.extension_days_max', '', NULL, '3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d86439a86087', 'decisions.early_close', 'ordinary', NULL, 'never', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8650e4ca171', 'decisions.early_close', 'election', NULL, 'never', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d866a7700964', 'decisions.early_close', 'policy', NULL, 'never', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8678a9189dc', 'decisions.early_close', 'bylaws', NULL, 'never', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d868325da515', 'decisions.provisional_days', 'ordinary', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d869bc2c02c5', 'decisions.provisional_days', 'election', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d86ac39fd5c4', 'decisions.provisional_days', 'policy', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d86bd2b8f01a', 'decisions.provisional_days', 'bylaws', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d86c1a598fb3', 'decisions.interested', '', NULL, 'vote', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d86defff68c9', 'decisions.arrears_days', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d86ece29014b', 'decisions.reminder_days', '', NULL, '2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d86f938ca5e6', 'decisions.quorum', 'ordinary', NULL, '1/5', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8705f5310cb', 'decisions.quorum', 'election', NULL, '1/4', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d87151b5593d', 'decisions.quorum', 'policy', NULL, '1/4', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d872fa34b8d0', 'decisions.quorum', 'bylaws', NULL, '1/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d873f81dedf9', 'decisions.quorum_of', 'ordinary', NULL, 'votes', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d874a77d1604', 'decisions.quorum_of', 'election', NULL, 'votes', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d875f6f3b0ca', 'decisions.quorum_of', 'policy', NULL, 'votes', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d876a0059fdf', 'decisions.quorum_of', 'bylaws', NULL, 'votes', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d87723984e0b', 'decisions.majority', 'ordinary', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d878b99383a9', 'decisions.majority', 'policy', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8795371cf59', 'decisions.majority', 'bylaws', NULL, 'qualified', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d87afe611a5a', 'decisions.threshold', 'ordinary', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d87b183034e2', 'decisions.threshold', 'policy', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d87ca7e214b5', 'decisions.threshold', 'bylaws', NULL, '2/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d87dcf9c67fa', 'decisions.majority_base', 'ordinary', NULL, 'cast', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d87e16a1bd4f', 'decisions.majority_base', 'policy', NULL, 'cast', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d87f520605c1', 'decisions.majority_base', 'bylaws', NULL, 'cast', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d88048a38d68', 'decisions.majority_classes', 'ordinary', NULL, 'together', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d881dc047b98', 'decisions.majority_classes', 'policy', NULL, 'together', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d88298d3ecf1', 'decisions.majority_classes', 'bylaws', NULL, 'together', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8832223d18d', 'decisions.stand_asides_max', '', NULL, '1/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d884a88c5912', 'decisions.blocks_max', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d885e84d09a1', 'decisions.methods', 'approval', NULL, 'election', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d886ae28912d', 'decisions.methods', 'schulze', NULL, 'election', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8874bb7dcd2', 'decisions.methods', 'stv_scotland', NULL, 'election', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d888d6aa452d', 'decisions.ties', 'ordinary', NULL, 'lot', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d889c96e89d4', 'decisions.ties', 'election', NULL, 'lot', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d88ae73844e3', 'decisions.ties', 'policy', NULL, 'lot', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d88b426c0c52', 'decisions.ties', 'bylaws', NULL, 'lot', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d88c51ccbf07', 'decisions.blank_ballots', 'ordinary', NULL, 'counted', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d88d45071448', 'decisions.blank_ballots', 'election', NULL, 'counted', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d88eed1d52ad', 'decisions.blank_ballots', 'policy', NULL, 'counted', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d88f2a6941a4', 'decisions.blank_ballots', 'bylaws', NULL, 'counted', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8905ce0ea29', 'decisions.secrecy', 'ordinary', NULL, 'chosen', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d891684e4b17', 'decisions.secrecy', 'election', NULL, 'chosen', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d89299b5bf14', 'decisions.secrecy', 'policy', NULL, 'open', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d89308637180', 'decisions.secrecy', 'bylaws', NULL, 'open', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d894a20aeb49', 'decisions.declaration', 'ordinary', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d89565b0d2ae', 'decisions.declaration', 'election', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d896bd13c5c1', 'decisions.declaration', 'policy', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d897c80b161c', 'decisions.declaration', 'bylaws', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8983df932e3', 'decisions.contest_days', 'ordinary', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8999d10c8bc', 'decisions.contest_days', 'election', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d89a9e8f727b', 'decisions.contest_days', 'policy', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d89b977b6b6d', 'decisions.contest_days', 'bylaws', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d89cbd6a01ca', 'decisions.receipts', '', NULL, 'received', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d89d408877a0', 'decisions.turnout_floor', '', NULL, '3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d89eae06f2c7', 'decisions.paper', 'ordinary', NULL, 'web_only', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'paper-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d89f2a309014', 'decisions.paper', 'election', NULL, 'paper', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'paper-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8a0eec38db3', 'decisions.paper', 'policy', NULL, 'web_only', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'paper-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8a1a0bf5941', 'decisions.paper', 'bylaws', NULL, 'web_only', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'paper-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8a21e523b23', 'decisions.invalid_papers', '', NULL, 'uncounted', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'paper-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8a38fd50fb7', 'decisions.delegation', 'ordinary', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8a4d3ecce51', 'decisions.delegation', 'election', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8a52264bcc0', 'decisions.delegation', 'policy', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8a6f1b23702', 'decisions.delegation', 'bylaws', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8a7f4ec0c78', 'decisions.delegations_max', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8a88c635deb', 'decisions.meeting', 'ordinary', NULL, 'optional', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8a9cf36c667', 'decisions.meeting', 'election', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8aa9ba85fd0', 'decisions.meeting', 'policy', NULL, 'optional', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8abc7fbb7fe', 'decisions.meeting', 'bylaws', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8ac6df7dd8a', 'meetings.notice_days', '', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8adcb853b77', 'meetings.items_days', '', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8aeafe1c57a', 'meetings.proxies_max', '', NULL, '2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8af8393fa4d', 'meetings.proxies_secret', '', NULL, 'no', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8b098486587', 'dues.monthly', 'full', NULL, '1200', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8b14081e588', 'dues.monthly', 'supporting', NULL, '500', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8b2a72d6840', 'dues.monthly', 'organisation', NULL, '4000', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8b35cbc94de', 'dues.due_day', '', NULL, '10', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'dues-policy', 'due-day');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8b401574809', 'dues.grace_days', '', NULL, '30', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'dues-policy', 'grace-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8b559c20660', 'sharing.method', '', NULL, 'by_use', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8b630580de6', 'sharing.fixed', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8b7ce9a27f3', 'sharing.floor', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8b8a3018e8c', 'sharing.cap', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8b90dee3d55', 'sharing.weight', 'full', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8ba584ec4f0', 'sharing.weight', 'supporting', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8bb8e74a412', 'sharing.weight', 'organisation', NULL, '3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d8bcce9f5429', 'sharing.group_floor', '', NULL, '10', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7404-b2a2-d84ec8b04a7b', 'dues-policy', 'cost-visibility');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7404-b2a2-d96286ce4889', 'dues.monthly', 'full', NULL, '1500', '2026-01-15', '2026-01-15 09:00:00', '019ccce3-b100-7404-b2a2-d95007a6d51b', 'dues-policy', 'monthly-dues');


--
-- Data for Name: seals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seals VALUES (1, '019ccce3-b100-7404-b2a2-d8ff4a5632e6', '757174edcde81d926fbb9ac49af5e102c0a513972400f4b4d4ba20406df73ddf', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (2, '019ccce3-b100-7404-b2a2-d900492febbe', 'b6fd5b6fcbe72ce83404b98d9b4a204475f575985f7a37feb0e53e7f1b870d9e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (3, '019ccce3-b100-7404-b2a2-d9040bb38d24', 'aea708dd5bb29e75bdea8fd26956c9dfad6421664e4af3729bc4fdbe88e0da30', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (4, '019ccce3-b100-7404-b2a2-d9074b6826d0', 'd022ab1f61d6a5a326d7a37e808d04615ae49ebfa03950aa14f53464f98037ab', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (5, '019ccce3-b100-7404-b2a2-d90943373732', '1e36b4a0c4ab2fd0f2a92a2c89cbd665fc587d674ac301293592708cd08c4667', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (6, '019ccce3-b100-7404-b2a2-d90a7b3cb71c', 'ef56c358d9f2c0e6a7af6d56e7c54cd42dfe402603d99860f55294819a50d9fc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (7, '019ccce3-b100-7404-b2a2-d90d350e9674', 'b9bdccaba02895d081a46326bcf952b8bfdeef7a2e83bb26921418edb1590962', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (8, '019ccce3-b100-7404-b2a2-d90f2ffb02a8', '66b6d08fd10a14021ecfaf82ffcad1803eb2e1832ffd273a31ee2d7b2feaeaa2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (9, '019ccce3-b100-7404-b2a2-d92c1a728642', '02648f5df4d072a9fee9ce71ad99e020b86ee0137f537f8cfdeaf247691906b7', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (10, '019ccce3-b100-7404-b2a2-d92eb26b431d', '818bce672fc864f8d4074b3429b5f069ba0064562f47994a126b26a17c3eefb8', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (11, '019ccce3-b100-7404-b2a2-d94c25774117', '8135a81a621a88905dbe0382f568f5c2ebe237c07225716421b816aa8017e7ea', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (12, '019ccce3-b100-7404-b2a2-d94d8f7e67f0', '65da030c63aafbee9aac459ab8383cedb0967f353538e402b46acbf7ea18fbb2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (13, '019ccce3-b100-7404-b2a2-d94e7e8cfc2a', '1dee5cc9210e2513781455502eda05ac7f27ae9ec27b71f08093adf0ca0fc079', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (14, '019ccce3-b100-7404-b2a2-d94f5558aa91', 'ae5eb221715d89574227337827d8f8cd3e201b73e4a417046721a92016bc794e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (15, '019ccce3-b100-7404-b2a2-d9611ef2ac55', '94e6e614f21a6054905dfecbcda7b0734febff798afe150ad55de6c456e10794', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (16, '019ccce3-b100-7404-b2a2-d963f56807b8', '2fb914361785ffd5adab56d848362af46428deec8eb98c7234e8fee8f8dbeb3c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (17, '019ccce3-b100-7404-b2a2-d966ceac53f6', 'e5c877c647b033c367577215673a6f0ac65a1024ee88205e9e5faac20822b04c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (18, '019ccce3-b100-7404-b2a2-d9676453e59b', '93629747040dc38981cec9c61323a1fb87dd53b31f3ef1ce20a65bdb5a35f055', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (19, '019ccce3-b100-7404-b2a2-d96b09381f3e', '2f91416a51d1ba3d114357387f5132882e1fbf98ca4a5abf88952530437d0372', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (20, '019ccce3-b100-7404-b2a2-d96d31ececd4', '86121e45c01fb483a964133564d512d14d91a6d8982de4cc63db60a461e90864', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (21, '019ccce3-b100-7404-b2a2-d98bd758a331', '270c1ce2bcfdd0496fffe0c4ddf2b5e8ea6142c2bf02cc6848e7ad0f101bcbc3', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (22, '019ccce3-b100-7404-b2a2-d98fcd5bcacb', '9b7a4baa30d55771a2ff5b979af069cf61a2bbdc6a8ff5c4fb9e9f3593a8ed4f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (23, '019ccce3-b100-7404-b2a2-d991a6c55c5c', 'e8acac4b35dc88e292d2b131a550cc2d7db8ebaad12c9eceb306c369049915b2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (24, '019ccce3-b100-7404-b2a2-d993b278b364', 'f05ced3c84da0b9a154cbf7de79e07a56e5ca30c3a4dad4aa61cc56f57c21979', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (25, '019ccce3-b100-7404-b2a2-d999e930578a', '3429cec2c6edaea5bbb69bae6f19f5533b72220dfda27c8b8752c56ba13592c2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (26, '019ccce3-b100-7404-b2a2-d99b0d260def', 'f4ec08c71c368d0f43f017aa8c92191e4dbfe874c4f48b3e210735a488ffb027', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (27, '019ccce3-b100-7404-b2a2-d99c1d75ed10', '3fc1bff9263ac33abe30204c77b9e3794c9786d108a5b345a7a90649e4f4f857', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (28, '019ccce3-b100-7404-b2a2-d99da212d036', '5e23b77343cb5940ebeeb2ce9e45251994ef5c6f3c9825c9cffdd5fc0cf56ca8', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (29, '019ccce3-b100-7404-b2a2-d99e5a376193', '201b4b790f5802ea8f1c8daba17a9689a0fc9cb8468a27d34881f2a778b5d310', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (30, '019ccce3-b100-7404-b2a2-d99f71adda2d', 'ef577c255fe71c6db75d9aa7e9eceb273b18c7954f4a82561fd2e6ee1a40be70', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (31, '019ccce3-b100-7404-b2a2-d9a0d03b34ae', 'e3813dc894dd908fc32ea21a4d2f84d038483e200c21cb4598198b79edf147fb', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (32, '019ccce3-b100-7404-b2a2-d9a1e9a5c35b', '7813a201bf3844847cf9987bb15eb381157896ec10900b27b87fcbf998a96f7d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (33, '019ccce3-b100-7404-b2a2-d9a23a304637', '76ec440a255a2300d6f1d9306885585deb63069ec0edb2e1c52cab9c0bdc5a73', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (34, '019ccce3-b100-7404-b2a2-d9a3cf7a2779', '994d027adfce689effc580c9acdfb5f28e35faec2c94b3dcbab28cd94b1d00d3', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (35, '019ccce3-b100-7404-b2a2-d9ad6080fb2b', '481ff1b5454ff63671b83655319f0f144934263e71f192fa8fbc0e7b53432193', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (36, '019ccce3-b100-7404-b2a2-d9b2ce1ecc35', '25495bb021a4e3f1615f57815e1339ec83d3d90f20c3fe5d0bdbb3fc0348bbbe', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (37, '019ccce3-b100-7404-b2a2-d9b758257e88', '60f30f201a3ecbd5001967d2ea81bbdbba271d050dd5fe2a9a18382a60e142d2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (38, '019ccce3-b100-7404-b2a2-d9bb830d75c9', '01bfec768459802cb975f691e53f57bcfd886de1de72255f99a57af7a2e6c934', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (39, '019ccce3-b100-7404-b2a2-d9bdb2dbe410', '51100e58ed9e60332ce42bcd9c36a166f6160fedccba9351991fded884d87453', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (40, '019ccce3-b100-7404-b2a2-d9bf836f5489', '63e89c00a840e8d39b74889323256590e7802e13e7927530edb3112705b073c9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (41, '019ccce3-b100-7404-b2a2-d9c119131a00', '0e78655c18061790bfcce7e42d86e84715c0a4dc26604062f89d97fd7d65c710', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (42, '019ccce3-b100-7404-b2a2-d9cb2d01defd', 'a5d25e1a4367c5865d1067ce606b0ad70049a69084971f3d026f0f704d5e3d31', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (43, '019ccce3-b100-7404-b2a2-d9cd79a59e70', 'ae1e227b0019472fe3c6474ebe547b6b7c50ae23ca5460fe30cb695f24b6a2cc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (44, '019ccce3-b100-7404-b2a2-d9d743dec11f', 'a1cdf136a4e97de5dbf672cce66bc5274ffd0f29a2fac2bc120d08e292488bdd', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (45, '019ccce3-b100-7404-b2a2-d9db58bb864c', '547faa9b59976f839ac843924b133467915c89d383974f9a1079b9d2a43eb315', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (46, '019ccce3-b100-7404-b2a2-d9ddb99e1c95', '08cfa2188ebfab96e3dbd4a4d9e6723561d697e7e6db6ee90636a466012b466d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (47, '019ccce3-b100-7404-b2a2-d9e72a4c79ca', 'd3c0efee88d9fb7ca4120ca7e273daa693db2a2debe73af3381d72fc7c6d6b45', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (48, '019ccce3-b100-7404-b2a2-d9e97fcc750d', '610dde08a0d48689effe1b20cc3c224fb49c9714d320ec2fd6da3529e2966adb', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (49, '019ccce3-b100-7404-b2a2-d9eae9d34f31', 'ef39e0e8d04afb74daa97bd8f6061c44034286bed9dc463351dc5ff2d219c914', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (50, '019ccce3-b100-7404-b2a2-d9eb55cc1554', '6153adb0210d4b785dcacdb235ae5a066076324a9e64d63f9f1bc1076b575c06', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (51, '019ccce3-b100-7404-b2a2-d9ed1a8dd8a0', '89cde2eadcf377c28f090be324b10416d4c5c2dc51450564c86fbcd6d7d286d8', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (52, '019ccce3-b100-7404-b2a2-d9efdc48c750', 'd2aa1efba7a8f0af736b5552e43536d281f880fe78a59a9227722881f4c46fbc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (53, '019ccce3-b100-7404-b2a2-d9f1f0166aae', 'ed84bb2d85442522170fafda1c9164e25408515330b2052c4861ef55c3709657', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (54, '019ccce3-b100-7404-b2a2-d9f37d0d5d94', 'f5de8cb5a421649a1d3b1baa1120ec3b8f4a7903f49617a9d1c97bfa3731abe7', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (55, '019ccce3-b100-7404-b2a2-d9f5a1e5b3e7', '14f82dc2b223c06bae54d08cc697cf984bb6f7075b322beee397e8ed1cdeccf4', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (56, '019ccce3-b100-7404-b2a2-d9f75e5cc2e8', 'e39b5b32add6d5e339bc9f1e9873e8b7095058077c6c52f7b650bc867d1904f3', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (57, '019ccce3-b100-7404-b2a2-d9f902f9997f', 'fb81ce1a3f52c039bcc218845d10374ce8fc29e6bf7044c2c6916f61acb448f2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (58, '019ccce3-b100-7404-b2a2-d9fb2d14d6af', '7f6833255fb505010777f9d8f29aeae4611b0aa0b1848f18c65aa0b14ad739a3', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (59, '019ccce3-b100-7404-b2a2-d9fdb59b21b1', '8803361885687972d25140e72ceba31a74cbf10196429ef0ffa2acffd7a2f23d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (60, '019ccce3-b100-7404-b2a2-d9ffa9ba8f42', '051ebf7fc36e797bf3cea14ab7fc264757aa5e48a5296473fdf3202e09cbe223', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (61, '019ccce3-b100-7404-b2a2-da019874ccb5', '72475e13bb4725a90ce65fe5ea7f89ea340e909938d4cc9d9163ac01bb227af3', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (62, '019ccce3-b100-7404-b2a2-da035b5b58bf', '09d1b283ddf0a13d56f3da61e332b4e948298ec050d7845729385b0408d559da', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (63, '019ccce3-b100-7404-b2a2-da04ab183c0f', '098feaffd9c54c4bf6fc848cda880aa71a72a1f5eb5ac746b984d07947b42a29', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (64, '019ccce3-b100-7404-b2a2-da06ca4b4eca', '7ebd9596b90a40e11adb17638e2975cc10f8a7b37d2f2608c9bb7c6a917f8e51', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (65, '019ccce3-b100-7404-b2a2-da07daa01849', 'a9db5e892779c0be2fd9f2eeee6e3c9852106c7349a9dd9159afe4dbe3f621f4', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (66, '019ccce3-b100-7404-b2a2-da098b3f959d', '0801fad171dbb58a9161adbabecad0180caca24d6a7e0f9c2299c25b498cc788', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (67, '019ccce3-b100-7404-b2a2-da0bdb99e4d9', '02ba1e7f062b788087772a020cb30839cfff041ec051e828d8a68869a5c48bd8', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (68, '019ccce3-b100-7404-b2a2-da0dee6ce661', '4784e1cf517c557df57a77e90aa13de407af3e46d256ddf2a1c629733ef9fa4f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (69, '019ccce3-b100-7404-b2a2-da0f799bc388', '47ac01b880073b08e89b0b34e47f16d99ada75d09bf1f196a2c42069c40a23b2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (70, '019ccce3-b100-7404-b2a2-da11c246bac8', 'bd317c850ea1d22f0346cd5b549ef8293b0cb9218923ec75e336251edc9ab440', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (71, '019ccce3-b100-7404-b2a2-da13177b2ca0', '3d58d50d57c0349ff7bd24154f9540129bb3c2aa679e0a0127252df1f735e247', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (72, '019ccce3-b100-7404-b2a2-da15f107c639', 'aee519168ba2ebfb7902bba03eb47c905e9e768c176d099cc3fb4160404bd47c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (73, '019ccce3-b100-7404-b2a2-da16937aeead', '46b74bce1567b3bd6bb957a704ea5d2aa54339f73e88182ea67aa4a3ebf89d38', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (74, '019ccce3-b100-7404-b2a2-da1710473ece', 'a776ea5c65fc973a253db9ed484f5cb09bb4366e0fff47798fd628aed27a23f5', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (75, '019ccce3-b100-7404-b2a2-da197cbb7a65', 'e44d828f873c3066ef48be13fc6dd1d67997df63f914497a4dc855ab7bbcfd02', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (76, '019ccce3-b100-7404-b2a2-da1b9883b306', 'e1e771966a7dfefb386ec68e9a4f44501c636e597384667f1395b086f5c84a35', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (77, '019ccce3-b100-7404-b2a2-da1dead87e49', '9565aef3a05ef5253c92df41d74067a38bdb964037422fac7a8bd60b6d471262', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (78, '019ccce3-b100-7404-b2a2-da1fc13b7487', '1f14cfaa4a5aee9915d5feee93ec58cc308f0875417b91708f1023d537db622b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (79, '019ccce3-b100-7404-b2a2-da215cc3b461', 'ca4439253a526d14c1918e3864e355207c50b47e12392b40fb5557df4c43a76c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (80, '019ccce3-b100-7404-b2a2-da2366b29d21', '1dbc2a8071daa7d2b6735ee80a1121d312ec8c2f39785377595a55df4561dcdb', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (81, '019ccce3-b100-7404-b2a2-da256498629e', '0b994cc2e590e78d2a7dd88686927d61c26a5df9bfb67ff1bf7f90484e7ff992', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (82, '019ccce3-b100-7404-b2a2-da27059f2801', '55bf103636453e74cae9e8fd5425ced02f69c8d1ed52e2ffc2d0b42158c90ca0', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (83, '019ccce3-b100-7404-b2a2-da29f0f6c4e8', '4cba65d765f659d30de850856e91aaac4c2a931ecfe9ba091afaa26299ee47a9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (84, '019ccce3-b100-7404-b2a2-da2be080ed2b', '8272ca140bf4857e2d0c62aa05168eef97ed9aede891569220a7202dcf929cb7', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (85, '019ccce3-b100-7404-b2a2-da2d4dc347ab', '2f4ee615362c13de29f6ca7c43a938a9fb0c0352d6418c8e5311238829578fa7', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (86, '019ccce3-b100-7404-b2a2-da2e04fa4627', '67d65a47e6546743a48f3945175e1f55c9833cb3323024bf62ac7f4a793ed1e7', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (87, '019ccce3-b100-7404-b2a2-da377f57edfa', 'e22e333094b37ddcfc2ed1fa90989b0b314b21add8b0998a5416a120818bdea3', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (88, '019ccce3-b100-7404-b2a2-da3bb6d5aa5f', '53184d0159883fb6ada1800b848c85c986317d4ef1a6a9c4d74a4af5b3193fc4', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (89, '019ccce3-b100-7404-b2a2-da4776d0ca18', '09f9b9968dd14d86bae4bb5fd5eee88bfc14a2bcbef02f2600560eb73b9a5447', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (90, '019ccce3-b100-7404-b2a2-da4803ea9c2f', '7f66ce4f28b58534e15a5789f0765abd3598909c1aa35a3f3f4256b24907e9fc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (91, '019ccce3-b100-7404-b2a2-da4a3b1ceb24', '32e7ce8927c7d748b36bb2aa12c012a94ae0d22d539acd7503a88b18ad67df6b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (92, '019ccce3-b100-7404-b2a2-da4b33692630', '4c2ed363390d7d46e5f5d35ebdb7e7bf757bc188c74a4ef49982d9831feb0219', '2026-01-15 09:00:00');


--
-- Data for Name: secret_ballots; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: secret_marks; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: services; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.services VALUES ('019ccce3-b100-7404-b2a2-d9d818ef1cf0', 'mail', 'Mail', 'mail', 'For everybody.', 'mail.example.org', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: setup_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setup_tokens VALUES ('01c25fc4ca532cd93ce0232eca03a87fa4cba708d7182620c8c153f720ed00f6', '2026-01-01 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: sharing_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sharing_runs VALUES ('019ccce3-b100-7404-b2a2-da2f0f7eef24', '019ccce3-b100-7404-b2a2-da229b975bcd', '2026-01', '2026-04-10', '019ccce3-b100-7404-b2a2-da30a455d10c', '019ccce3-b100-7404-b2a2-da387a83ea29', 3129, 3129, 0, '019ccce3-b100-7404-b2a2-d8b559c20660', '019ccce3-b100-7404-b2a2-d8b35cbc94de', '{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7404-b2a2-d8b8a3018e8c","sharing.fixed":"019ccce3-b100-7404-b2a2-d8b630580de6","sharing.floor":"019ccce3-b100-7404-b2a2-d8b7ce9a27f3","sharing.method":"019ccce3-b100-7404-b2a2-d8b559c20660","sharing.weight full":"019ccce3-b100-7404-b2a2-d8b90dee3d55","sharing.weight organisation":"019ccce3-b100-7404-b2a2-d8bb8e74a412","sharing.weight supporting":"019ccce3-b100-7404-b2a2-d8ba584ec4f0"},"weights":{"full":1,"organisation":3,"supporting":0}}', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-08 10:00:00');
INSERT INTO public.sharing_runs VALUES ('019ccce3-b100-7404-b2a2-da3cad16c888', '019ccce3-b100-7404-b2a2-da229b975bcd', '2026-02', '2026-04-10', '019ccce3-b100-7404-b2a2-da3d5e5a5d70', NULL, 5696, 4720, 0, '019ccce3-b100-7404-b2a2-d8b559c20660', '019ccce3-b100-7404-b2a2-d8b35cbc94de', '{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7404-b2a2-d8b8a3018e8c","sharing.fixed":"019ccce3-b100-7404-b2a2-d8b630580de6","sharing.floor":"019ccce3-b100-7404-b2a2-d8b7ce9a27f3","sharing.method":"019ccce3-b100-7404-b2a2-d8b559c20660","sharing.weight full":"019ccce3-b100-7404-b2a2-d8b90dee3d55","sharing.weight organisation":"019ccce3-b100-7404-b2a2-d8bb8e74a412","sharing.weight supporting":"019ccce3-b100-7404-b2a2-d8ba584ec4f0"},"weights":{"full":1,"organisation":3,"supporting":0}}', '019ccce3-b100-7404-b2a2-d8bde5666e0b', '2026-03-08 10:00:00');


--
-- Data for Name: sign_in_attempts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_attempts VALUES ('a', 'm', '::1', '2026-01-01 09:00:00');


--
-- Data for Name: sites; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sites VALUES ('019ccce3-b100-7404-b2a2-d9be06faf577', 'cellar', 'Cellar', 'Jaca', NULL, 'Two keys.', NULL, '2026-03-05 10:00:00');
INSERT INTO public.sites VALUES ('019ccce3-b100-7404-b2a2-d9c01c30c3d1', 'hall', 'Hall', 'Jaca', '019ccce3-b100-7404-b2a2-d9bc1044b69a', 'Two keys.', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: software; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.software VALUES ('019ccce3-b100-7404-b2a2-d9ca6b983655', 'debian', 'Debian', '', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-7404-b2a2-d9da2ce047f1', 'stalwart', 'Stalwart', 'AGPL-3.0', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-7404-b2a2-d9fad01f3a15', 'incus', 'Incus', '', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-7404-b2a2-d9fe437fef0d', 'rspamd', 'Rspamd', '', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-7404-b2a2-da050f091586', 'unused', 'Unused', 'MIT', 'Tried once.', '2026-03-02', '2026-03-05 10:00:00');


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
-- Name: calendar_links calendar_links_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_links
    ADD CONSTRAINT calendar_links_pkey PRIMARY KEY (id);


--
-- Name: calendar_links calendar_links_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_links
    ADD CONSTRAINT calendar_links_token_hash_key UNIQUE (token_hash);


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
-- Name: decision_templates decision_templates_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_templates
    ADD CONSTRAINT decision_templates_pkey PRIMARY KEY (id);


--
-- Name: decision_templates decision_templates_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_templates
    ADD CONSTRAINT decision_templates_slug_key UNIQUE (slug);


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
-- Name: meeting_items meeting_items_meeting_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_items
    ADD CONSTRAINT meeting_items_meeting_id_number_key UNIQUE (meeting_id, number);


--
-- Name: meeting_items meeting_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_items
    ADD CONSTRAINT meeting_items_pkey PRIMARY KEY (id);


--
-- Name: meeting_notices meeting_notices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_notices
    ADD CONSTRAINT meeting_notices_pkey PRIMARY KEY (meeting_id, turn, member_id);


--
-- Name: meeting_objections meeting_objections_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_objections
    ADD CONSTRAINT meeting_objections_pkey PRIMARY KEY (item_id, number);


--
-- Name: meeting_presences meeting_presences_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_presences
    ADD CONSTRAINT meeting_presences_pkey PRIMARY KEY (id);


--
-- Name: meeting_proxies meeting_proxies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_proxies
    ADD CONSTRAINT meeting_proxies_pkey PRIMARY KEY (id);


--
-- Name: meeting_votes meeting_votes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_votes
    ADD CONSTRAINT meeting_votes_pkey PRIMARY KEY (decision_id);


--
-- Name: meetings meetings_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_number_key UNIQUE (number);


--
-- Name: meetings meetings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_pkey PRIMARY KEY (id);


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
-- Name: notice_secrets notice_secrets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_secrets
    ADD CONSTRAINT notice_secrets_pkey PRIMARY KEY (id);


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
-- Name: paper_entries paper_entries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper_entries
    ADD CONSTRAINT paper_entries_pkey PRIMARY KEY (decision_id, pass, paper);


--
-- Name: paper_issues paper_issues_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper_issues
    ADD CONSTRAINT paper_issues_pkey PRIMARY KEY (decision_id, number);


--
-- Name: paper_piles paper_piles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper_piles
    ADD CONSTRAINT paper_piles_pkey PRIMARY KEY (decision_id);


--
-- Name: paper_sets paper_sets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper_sets
    ADD CONSTRAINT paper_sets_pkey PRIMARY KEY (decision_id, pass);


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
-- Name: calendar_links_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX calendar_links_member ON public.calendar_links USING btree (member_id);


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
-- Name: event_payloads_erased; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX event_payloads_erased ON public.event_payloads USING btree (salt) WHERE (payload IS NULL);


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
-- Name: meeting_items_decision; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_items_decision ON public.meeting_items USING btree (decision_id);


--
-- Name: meeting_notices_letters; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_notices_letters ON public.meeting_notices USING btree (meeting_id, turn, member_id) WHERE (letter_at IS NULL);


--
-- Name: meeting_notices_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_notices_member ON public.meeting_notices USING btree (member_id);


--
-- Name: meeting_objections_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_objections_member ON public.meeting_objections USING btree (member_id);


--
-- Name: meeting_presences_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_presences_meeting ON public.meeting_presences USING btree (meeting_id, member_id);


--
-- Name: meeting_presences_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_presences_member ON public.meeting_presences USING btree (member_id);


--
-- Name: meeting_proxies_holder; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_proxies_holder ON public.meeting_proxies USING btree (holder_id);


--
-- Name: meeting_proxies_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_proxies_meeting ON public.meeting_proxies USING btree (meeting_id, member_id);


--
-- Name: meeting_proxies_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_proxies_member ON public.meeting_proxies USING btree (member_id);


--
-- Name: meeting_votes_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_votes_meeting ON public.meeting_votes USING btree (meeting_id);


--
-- Name: meetings_starts; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_starts ON public.meetings USING btree (starts_at);


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
-- Name: outbox_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_due ON public.outbox USING btree (kind, next_attempt_at, id) WHERE (sent_at IS NULL);


--
-- Name: outbox_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_meeting ON public.outbox USING btree (meeting_id, turn) WHERE (meeting_id IS NOT NULL);


--
-- Name: outbox_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_waiting ON public.outbox USING btree (sent_at, next_attempt_at);


--
-- Name: paper_issues_member; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX paper_issues_member ON public.paper_issues USING btree (decision_id, member_id) WHERE (state <> 'spoiled'::text);


--
-- Name: paper_issues_members; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX paper_issues_members ON public.paper_issues USING btree (member_id);


--
-- Name: paper_sets_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX paper_sets_member ON public.paper_sets USING btree (member_id);


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
-- Name: calendar_links calendar_links_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_links
    ADD CONSTRAINT calendar_links_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


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
-- Name: carried_votes carried_votes_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carried_votes
    ADD CONSTRAINT carried_votes_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


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
-- Name: discussion_summaries discussion_summaries_reviewed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.discussion_summaries
    ADD CONSTRAINT discussion_summaries_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES public.members(id);


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
-- Name: meeting_items meeting_items_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_items
    ADD CONSTRAINT meeting_items_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: meeting_items meeting_items_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_items
    ADD CONSTRAINT meeting_items_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: meeting_notices meeting_notices_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_notices
    ADD CONSTRAINT meeting_notices_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: meeting_notices meeting_notices_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_notices
    ADD CONSTRAINT meeting_notices_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: meeting_objections meeting_objections_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_objections
    ADD CONSTRAINT meeting_objections_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.meeting_items(id);


--
-- Name: meeting_objections meeting_objections_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_objections
    ADD CONSTRAINT meeting_objections_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: meeting_objections meeting_objections_noted_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_objections
    ADD CONSTRAINT meeting_objections_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES public.members(id);


--
-- Name: meeting_presences meeting_presences_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_presences
    ADD CONSTRAINT meeting_presences_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: meeting_presences meeting_presences_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_presences
    ADD CONSTRAINT meeting_presences_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: meeting_proxies meeting_proxies_holder_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_proxies
    ADD CONSTRAINT meeting_proxies_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES public.members(id);


--
-- Name: meeting_proxies meeting_proxies_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_proxies
    ADD CONSTRAINT meeting_proxies_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: meeting_proxies meeting_proxies_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_proxies
    ADD CONSTRAINT meeting_proxies_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: meeting_votes meeting_votes_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_votes
    ADD CONSTRAINT meeting_votes_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: meeting_votes meeting_votes_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_votes
    ADD CONSTRAINT meeting_votes_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: meetings meetings_called_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_called_by_fkey FOREIGN KEY (called_by) REFERENCES public.members(id);


--
-- Name: meetings meetings_chair_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_chair_id_fkey FOREIGN KEY (chair_id) REFERENCES public.members(id);


--
-- Name: meetings meetings_minutes_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_minutes_id_fkey FOREIGN KEY (minutes_id) REFERENCES public.agreements(id);


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
-- Name: paper_entries paper_entries_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper_entries
    ADD CONSTRAINT paper_entries_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: paper_issues paper_issues_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper_issues
    ADD CONSTRAINT paper_issues_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: paper_issues paper_issues_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper_issues
    ADD CONSTRAINT paper_issues_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: paper_piles paper_piles_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper_piles
    ADD CONSTRAINT paper_piles_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: paper_sets paper_sets_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper_sets
    ADD CONSTRAINT paper_sets_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decisions(id);


--
-- Name: paper_sets paper_sets_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper_sets
    ADD CONSTRAINT paper_sets_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


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


