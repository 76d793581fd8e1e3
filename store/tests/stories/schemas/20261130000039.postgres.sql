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
    letter_at timestamp without time zone
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
    noted_at timestamp without time zone NOT NULL
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
    void_from timestamp without time zone
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

INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000001', '2026-11-30 12:04:33.2367');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000002', '2026-11-30 12:04:33.242902');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000003', '2026-11-30 12:04:33.259572');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000004', '2026-11-30 12:04:33.263018');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000005', '2026-11-30 12:04:33.271194');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000006', '2026-11-30 12:04:33.28105');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000007', '2026-11-30 12:04:33.282855');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000008', '2026-11-30 12:04:33.299813');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000009', '2026-11-30 12:04:33.305231');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000010', '2026-11-30 12:04:33.319537');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000011', '2026-11-30 12:04:33.322527');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261123000013', '2026-11-30 12:04:33.330423');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261124000012', '2026-11-30 12:04:33.332192');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261124000014', '2026-11-30 12:04:33.34618');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000015', '2026-11-30 12:04:33.346557');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000016', '2026-11-30 12:04:33.351397');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000017', '2026-11-30 12:04:33.360585');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000019', '2026-11-30 12:04:33.361865');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000020', '2026-11-30 12:04:33.362615');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000021', '2026-11-30 12:04:33.363291');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000022', '2026-11-30 12:04:33.363827');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000023', '2026-11-30 12:04:33.366259');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000024', '2026-11-30 12:04:33.367214');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000025', '2026-11-30 12:04:33.368588');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000026', '2026-11-30 12:04:33.370419');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000027', '2026-11-30 12:04:33.372994');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000028', '2026-11-30 12:04:33.373675');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261129000029', '2026-11-30 12:04:33.375295');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000030', '2026-11-30 12:04:33.375647');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000031', '2026-11-30 12:04:33.381929');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000032', '2026-11-30 12:04:33.391029');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000033', '2026-11-30 12:04:33.396708');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000034', '2026-11-30 12:04:33.413649');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000035', '2026-11-30 12:04:33.41575');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000036', '2026-11-30 12:04:33.416017');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000037', '2026-11-30 12:04:33.427924');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000038', '2026-11-30 12:04:33.446751');
INSERT INTO public.__diesel_schema_migrations VALUES ('20261130000039', '2026-11-30 12:04:33.448965');


--
-- Data for Name: access_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_tokens VALUES ('c321e21859d9ce8bfe721d138e1f76efa33e6098e85f3873da68616c1c39119b', '019ccce3-b100-7243-b4e5-7f0cf2d9765d', 'invitation', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-01-01 09:00:00', '2026-01-15 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES ('019ccce3-b100-7243-b4e5-7f00812844e2', '1000', 'account-1000', 'asset', '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7243-b4e5-7f01945450dc', '1010', 'account-1010', 'asset', '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7243-b4e5-7f02fe7f77ae', '1090', 'account-1090', 'asset', '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7243-b4e5-7f031b03ea6e', '1200', 'account-1200', 'asset', '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7243-b4e5-7f04489233ca', '4000', 'account-4000', 'income', '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.accounts VALUES ('019ccce3-b100-7243-b4e5-7f051d2753cd', '4100', 'account-4100', 'income', '019ccce3-b100-7243-b4e5-7e668b115170');


--
-- Data for Name: agreement_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-7243-b4e5-7ed2d1eaca63', '019ccce3-b100-7243-b4e5-7ed181eb4c19', 1, NULL, '## Foundations {#foundations}

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

Every proposal is discussed in the open before voting opens, for at least the number of days that the rules give for its kind: ordinary matters, policies and dues, or bylaws. All members may speak. Where the rules ask for it, a vote opens once a summary of the discussion stands in each language that they name.

### Voting period {#voting-period}

Once opened, voting lasts the number of days that the rules give for the kind of decision. A member votes yes, votes no or abstains, and may give a reason. The text, its effects, the roll and the rules that govern the vote are fixed when voting opens. Where an outage keeps members from voting, whoever opens votes may extend one that is open, by as many days as the rules allow, and publishes why. Some days before the close, as many as the rules say, members who have not voted are reminded once, and nobody else is. Where the rules allow it for the kind of decision, whoever opens votes may close one early once everybody on the roll has voted.

### Quorum {#quorum}

A decision is valid only if the part of the roll that the rules give for its kind takes part. Yes votes, no votes and abstentions all count as taking part. If the quorum is not reached the proposal fails, and may be proposed again. The rules say whether votes or persons are counted for it.

### Majorities {#majorities}

A proposal passes by what the rules give for its kind: by a majority of the votes for and against, of all votes cast or of all votes on the roll, and in each class by itself where they say so; or by consent or consensus, where whoever objects says why. Abstentions count towards the quorum, and in a majority only where the rules take it of all votes. A tie does not pass. Where members choose among several options, they do so by one of the methods that the rules adopt. A result takes effect as it is counted, unless the rules have the election committee declare it first, or give days in which any member on the roll may contest it, for its kind; the committee rules on a contest, and neither candidates nor whoever contests rule in their own case. A decision that is in effect is annulled only by another, of its kind or a more demanding one.

### Secret ballots {#secret-ballots}

Votes are open, each with its reason, unless the rules make a kind of decision secret or leave it to whoever proposes, who then asks for it. Of a secret ballot it is known who voted, and of nobody how. Until the close it is told how many have voted, and after it who did, only where at least as many voted as the rules give.

Whoever is to hold a role may be elected: members stand with a statement until voting opens, and those elected hold the role for the term that the proposal names. An election has the discussion, voting period and quorum that the rules give for elections, and goes by a method that they adopt for them.

### Paper ballots {#paper-ballots}

Where the rules offer paper for a kind of decision, a member on the roll may ask for a paper ballot and then votes by it alone. Whoever looks after elections keeps a register in which every paper that was issued came back, was spoiled or is still out; what is out at the close lapses. Two people enter what came back, each apart from the other. What they read differently both settle together, and only then is the vote counted. The rules say what an invalid paper counts for.

### Delegation {#delegation}

A member may name another member to vote for them, in everything, on a topic or in a circle, and take it back until a vote closes. The rules say in which kinds of decision this counts, and how many members one may carry. It never counts in a secret ballot, nor in consent or consensus, and whoever votes is carried by nobody.

### Meetings {#meetings}

The facilitator or the membership secretary calls members to a meeting, in a room, online or both, by a notice with its agenda. The rules say which kinds of decision are voted on in a meeting, how many days before it the notice is served and each item announced, and how many proxies one member may hold. Where a majority or a quorum is of the votes present, it counts those of whoever is there or represented, or has voted and left. A proxy is for one meeting, is not passed on, and ends when whoever gave it comes; it never counts in a secret ballot, nor in consent or consensus. Minutes are drafted from what happened and adopted as an agreement.

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
', 'd74671b13836b3b467887c4ecd76c68feaf2c1d81c715eff5ff757391ac7877a', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-7243-b4e5-7ef1c15c4231', '019ccce3-b100-7243-b4e5-7ef02385ec87', 1, NULL, '## What is due {#what-is-due}

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
', 'd9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.agreement_versions VALUES ('019ccce3-b100-7243-b4e5-7f56fc42f00b', '019ccce3-b100-7243-b4e5-7ef02385ec87', 2, '019ccce3-b100-7243-b4e5-7ef1c15c4231', '## What is due {#what-is-due}

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

New words.', '401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1', '2026-01-15', '2026-01-15 09:00:00', '019ccce3-b100-7243-b4e5-7f559f7eba6b');


--
-- Data for Name: agreements; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreements VALUES ('019ccce3-b100-7243-b4e5-7ed181eb4c19', 'bylaws', 'Bylaws', 'bylaws', 'public', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-01-01 09:00:00');
INSERT INTO public.agreements VALUES ('019ccce3-b100-7243-b4e5-7ef02385ec87', 'dues-policy', 'Dues policy', 'policy', 'public', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-01-01 09:00:00');


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

INSERT INTO public.assets VALUES ('019ccce3-b100-7243-b4e5-7fd00b9a5ecf', 'vm-1', 'VM 1', '64 GB', NULL, '2026-03-05 10:00:00');
INSERT INTO public.assets VALUES ('019ccce3-b100-7243-b4e5-7fe04543303c', 'steel', 'Steel', '64 GB', NULL, '2026-03-05 10:00:00');
INSERT INTO public.assets VALUES ('019ccce3-b100-7243-b4e5-7fc47de97028', 'iron', 'Iron', '64 GB', '2026-03-01', '2026-03-05 10:00:00');


--
-- Data for Name: authorities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.authorities VALUES ('019ccce3-b100-7243-b4e5-7e668b115170', 'decision', '019ccce3-b100-7243-b4e5-7e05a688a463', NULL, NULL, NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019ccce3-b100-7243-b4e5-7f08e6cd22ec', 'delegated_power', NULL, 'membership_secretary', '019ccce3-b100-7243-b4e5-7e6a6a5f90e2', NULL, NULL, NULL, '2026-01-01 09:00:00');
INSERT INTO public.authorities VALUES ('019ccce3-b100-7243-b4e5-7f559f7eba6b', 'decision', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', NULL, NULL, NULL, NULL, NULL, '2026-01-15 09:00:00');


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

INSERT INTO public.charges VALUES ('019ccce3-b100-7243-b4e5-7fac61b3d4ab', '019ccce3-b100-7243-b4e5-7fa6887c0b88', '019ccce3-b100-7243-b4e5-7eca6ef94551', '019ccce3-b100-7243-b4e5-7e67c267fd53', '2026-02', '2026-02-10', 1500, '019ccce3-b100-7243-b4e5-7f679f595ae3', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-7243-b4e5-7fad06551601', '019ccce3-b100-7243-b4e5-7fa6887c0b88', '019ccce3-b100-7243-b4e5-7f09a3be18db', '019ccce3-b100-7243-b4e5-7e67c267fd53', '2026-02', '2026-02-10', 1500, '019ccce3-b100-7243-b4e5-7f679f595ae3', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-7243-b4e5-7faea92cd6c3', '019ccce3-b100-7243-b4e5-7fa6887c0b88', '019ccce3-b100-7243-b4e5-7f0cf2d9765d', '019ccce3-b100-7243-b4e5-7e67c267fd53', '2026-02', '2026-02-10', 1500, '019ccce3-b100-7243-b4e5-7f679f595ae3', NULL);
INSERT INTO public.charges VALUES ('019ccce3-b100-7243-b4e5-804720e9293d', NULL, '019ccce3-b100-7243-b4e5-7eca6ef94551', '019ccce3-b100-7243-b4e5-7e67c267fd53', '2026-04', '2026-04-10', 3255, '019ccce3-b100-7243-b4e5-7ec24fd7213c', '019ccce3-b100-7243-b4e5-803e4d428fe7');
INSERT INTO public.charges VALUES ('019ccce3-b100-7243-b4e5-8048052dd0a2', NULL, '019ccce3-b100-7243-b4e5-7f09a3be18db', '019ccce3-b100-7243-b4e5-7e67c267fd53', '2026-04', '2026-04-10', 1465, '019ccce3-b100-7243-b4e5-7ec24fd7213c', '019ccce3-b100-7243-b4e5-803e4d428fe7');


--
-- Data for Name: circle_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circle_members VALUES ('019ccce3-b100-7243-b4e5-7f6a3c1b3e30', '019ccce3-b100-7243-b4e5-7f699d8fd822', '019ccce3-b100-7243-b4e5-7f09a3be18db', '2026-01-15', NULL, '019ccce3-b100-7243-b4e5-7f559f7eba6b');


--
-- Data for Name: circles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.circles VALUES ('019ccce3-b100-7243-b4e5-7f699d8fd822', 'machines', 'Machines', 'Care.', NULL, '2026-01-15', '019ccce3-b100-7243-b4e5-7f559f7eba6b', '2026-01-15 09:00:00');


--
-- Data for Name: classes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.classes VALUES ('019ccce3-b100-7243-b4e5-7e67c267fd53', 'full', 'Full member', 0, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.classes VALUES ('019ccce3-b100-7243-b4e5-7e68136a1157', 'supporting', 'Supporting member', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.classes VALUES ('019ccce3-b100-7243-b4e5-7e690e3c112e', 'organisation', 'Organisation', 2, '019ccce3-b100-7243-b4e5-7e668b115170');


--
-- Data for Name: clauses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ed319a90e96', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 0, 'foundations', 'Foundations', 'ffd15821c57f5c9c09171dd795bf356b84e98e69fa77798172eecb196938df37', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ed46bd70080', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 1, 'purpose', 'Purpose', '3c8fefed91562865c6956ed325153810c6eeb7e21257b8f332bda3077ea15cf9', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ed5f777e34c', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 2, 'commons', 'What is held in common', '9575575f65ebf8103c0e4435d2b12bccfe751ecee42240fc4e52986104619913', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ed6f0ad2739', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 3, 'members', 'Members', 'e4761ed8147bf49aa716cd53efa29a5938d67b9bed0d33d6c0883d519b8c06c4', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ed7b071e9fa', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 4, 'classes', 'Classes of members', '7135d4c8d6ff94e7b816c7f75cb0dd1cdda1547307ef55058be6319633347160', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ed86e4ddb16', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 5, 'admission', 'Admission', 'aa5f702c5b281096f6d3b3b6dbc772305600ecab678917dfde9a18e50a82daf8', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ed98742d3b6', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 6, 'exit', 'Leaving', '956ae292b8441f7a3c3a555929bb12a2e25c7b4fb01167f55f6c57f14b669d40', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7eda24238b49', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 7, 'deciding', 'Deciding', '45a31d18bf3c75e36fa8efe45fd9a4acbecc7cfa497ae94ad0e8e5a58144dce0', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7edb2e1a6abc', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 8, 'voting-rights', 'Voting rights', '83c36a9d120af6a7bf11d29eae32a8d9c23cdd3e14daeed6445c76a3395283f8', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7edcb85da0f5', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 9, 'waiting-period', 'Waiting period', 'c0aa36a6a0da8d5a71bca5b090bc059ccb0cd6ea15ff62308488429a7f1945b9', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7edd17deab26', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 10, 'discussion', 'Discussion', '8214eafd171df0f6c3188329d0d92a71dacf8e6a9dec7328074b19edfc0052d0', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ededde5db54', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 11, 'voting-period', 'Voting period', '221f5ee5fd04831d858db3f26e9e876a1cab00727f330e72d684faed2f42407b', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7edff7e14fb0', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 12, 'quorum', 'Quorum', 'ed5e2a14f98ef6798e9ad14868aea6c3fb8720d08e2fc6e8d57884481396ed6a', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ee0d486a6cd', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 13, 'majorities', 'Majorities', '07f54a44dfbd7430b444eaaa57c412dcdc03c3a875700858a29f2c6631a16e37', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ee10123f2a4', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 14, 'secret-ballots', 'Secret ballots', '79c159a40d3401edb5c94ba2e78adca30c04c5335493b0bb72270629b07f7a51', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ee2fc5796b5', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 15, 'paper-ballots', 'Paper ballots', 'b4d97eef10bb36d586f6cb7add26e8087eadb4156295ceee44ecff00b917eb1f', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ee3e7d3327c', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 16, 'delegation', 'Delegation', '5ab5aebcac3b287974fd6b678bfc0859fbe89ed59b25e64445999e95d898b659', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ee43e0c9940', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 17, 'meetings', 'Meetings', '8e7d11aca31f74a7bd42b056ea31f0b5e62c4097ea0dd69bd1e52b1d6d1dec23', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ee509248b56', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 18, 'amendments', 'Amending these bylaws', '99726b9f86c21d8d1a11e0df5712b699591b40e86c71d2c20976dbdaf13caaed', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ee6ed89d11a', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 19, 'roles-and-circles', 'Roles and circles', 'd7a06b98b51fc85aa4a4639eda4aab26ddcf3d660ada8733a3cb36f1b82d77a5', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ee716267d1c', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 20, 'roles', 'Roles', '5f15e0aa195fc6be81ece87b3356c5d321f6710e3c619b047f5ed007dd3af930', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ee88542ffa2', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 21, 'terms', 'Terms', 'e95ec7316bfbecb22db0568acc00b213145a4bf1f8d4855ba4fab5f97445e01e', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ee98b72393b', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 22, 'circles', 'Circles', 'ae205de0390cdb31c56d75832843c8a4e8fad2ed1425ffd0f9520c2ad34a513e', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7eeaaed22e0e', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 23, 'holding-to-account', 'Holding to account', '25541047165343de3ebafba2e57955bc9026557ab9be2ed90877a8c6003c21dc', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7eeb1649eb90', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 24, 'monitoring', 'Monitoring', 'ee941df6dc32c1405ad8e8e7a1c179831659ec0b8798e0d63a29d3865270eba0', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7eec89fb182b', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 25, 'record', 'The record', '398db29a21ed56729123c07f96ecfe7cb88c99c4e7bb7450752d4bef1cb8ce91', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7eed14d683f0', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 26, 'sanctions', 'Graduated sanctions', '2b455f6bf0be5ee40387cc4c101c1659c37ea0b1b991298c45a680d8771c1941', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7eeefd136bf3', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 27, 'conflict', 'Conflicts', '98de137e4a77886b3aa3256cfa2a07bc6be55c187b7cd8af0bbb03fbfec1f0d7', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7eef810e87cf', '019ccce3-b100-7243-b4e5-7ed2d1eaca63', 28, 'dissolution', 'Dissolution', '8d4d7a3be7988252ead52958f21fbff750b5875927910831f1bc9555be935d7a', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ef2def2761a', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ef32705d37d', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ef4bb584c97', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ef54e44fc6e', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ef64b962177', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ef7190a5fa6', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ef84c2929c7', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7ef9b665fd49', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7efadc91cca4', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7efbc751b0d6', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7efcd34b55fc', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7efdb707b3a8', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 11, 'shared-costs', 'Shared costs', '88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7efe1fa47c28', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 12, 'cost-sharing', 'How costs are shared', 'b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7effac757a60', '019ccce3-b100-7243-b4e5-7ef1c15c4231', 13, 'cost-visibility', 'What members see of each other', 'b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f57ae4cc726', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 0, 'what-is-due', 'What is due', '4c2a42bf250e08c11588238a9fb7a058d2762d7660b026d2a72274a56175cc29', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f586b0dfd42', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 1, 'monthly-dues', 'Monthly dues', 'c1e80c8c62d74069224158ab7474e2ef0341b6a392151223537b46b9c1c1483e', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f592aea373c', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 2, 'due-day', 'Due day', 'e44758d868cc3e711242a6c9a245b48a5db52312301133172a566041a9f2886e', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f5a165c21fd', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 3, 'changing-dues', 'Changing the dues', '9b994c1a5c0d0aad20ac4fa4943ce6a0c1d75d597f8ebe50692200be1c51d394', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f5bf4b71caa', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 4, 'paying', 'Paying', '8ed38958726839411e2a5e865531289fd719abcf90b8ff7ddabc3908b2d6aa5a', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f5c2424e30a', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 5, 'order-of-payment', 'Order of payment', 'fad966cd83bc2bb796071cbd6cb61c9e8d4ec8debed6b30db0627a418d15ac9c', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f5d3242b55a', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 6, 'receipts', 'Receipts', '3de50a0179a06d68f186a20094500720f12e876b4155a32ac5d2ffa6053406bd', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f5e2a03ad8a', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 7, 'when-paying-is-hard', 'When paying is hard', 'af09bad0a60c6a3bd5cffecc9e89ed18792e03fac2aa341fed99bf213cad454f', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f5feec1e623', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 8, 'grace-period', 'Grace period', '43579b1fa71b5dbd30362882971e95c50af4dca663a8945a69c5e613b53fb682', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f60f36242f2', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 9, 'solidarity', 'Solidarity', '26ff28b925ff09c02c96444f3a63195f849849eb26d727862ba16831ead74635', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f61157a9796', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 10, 'unpaid-dues', 'What follows from not paying', '1ff617d42a7ebd07ddfda59ec8d4198e613502267b4aa32360165718a53db392', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f62e7ad408c', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 11, 'shared-costs', 'Shared costs', '88f4db42bee18ffe15b950dea36be4a65d1dd34ef6234b804b1cde0fd2488232', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f63e45202fe', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 12, 'cost-sharing', 'How costs are shared', 'b1ec37adb146d7804972073b7b40d1e2cb7b2a59940963e8d8dc0cfbc72ae698', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f64c1a6f1f5', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 13, 'cost-visibility', 'What members see of each other', 'b2728de971881c3a52ed4c360ab9600db495fb559bc4fa8a3569f4c489d28182', 1, '019ccce3-b100-7243-b4e5-7e668b115170');
INSERT INTO public.clauses VALUES ('019ccce3-b100-7243-b4e5-7f6587ac65eb', '019ccce3-b100-7243-b4e5-7f56fc42f00b', 14, 'hardship', 'hardship', '48dd5d31d82a51bfec2ffae1bf1b376f9a8c89104fcc2405ecb10223ca830b8d', 2, '019ccce3-b100-7243-b4e5-7f559f7eba6b');


--
-- Data for Name: comment_texts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: comments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comments VALUES ('019ccce3-b100-7243-b4e5-7f950ddec26a', '019ccce3-b100-7243-b4e5-7f8fa5c31281', 1, '019ccce3-b100-7243-b4e5-7f09a3be18db', 'She said: "no\yes", ''so''.
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

INSERT INTO public.costs VALUES ('019ccce3-b100-7243-b4e5-7fee3daaa696', '019ccce3-b100-7243-b4e5-7fe04543303c', NULL, 1, 'Rent', 'monthly', 3100, NULL, NULL, NULL, '2026-01-15', '2029-01-01', '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7243-b4e5-7ff0af3a4bfc', '019ccce3-b100-7243-b4e5-7fe04543303c', NULL, 2, 'Name', 'yearly', 1200, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7243-b4e5-7ff260e13263', '019ccce3-b100-7243-b4e5-7fe04543303c', NULL, 3, 'Box', 'purchase', 90000, 48, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7243-b4e5-7ff42f0b7c8c', '019ccce3-b100-7243-b4e5-7fe04543303c', NULL, 4, 'Power', 'power', NULL, NULL, 9, 200000, '2026-01-15', '2029-01-01', '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7243-b4e5-7ff6b8b12a75', NULL, '019ccce3-b100-7243-b4e5-7fda20615f6a', 1, 'Support', 'monthly', 500, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', NULL);
INSERT INTO public.costs VALUES ('019ccce3-b100-7243-b4e5-7ff8ba55df27', NULL, NULL, 1, 'Room', 'monthly', 1200, NULL, NULL, NULL, '2026-01-15', NULL, '2026-03-05 10:00:00', '019ccce3-b100-7243-b4e5-7fc20f17ffc8');


--
-- Data for Name: credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credentials VALUES ('019ccce3-b100-7243-b4e5-7eca6ef94551', '$argon2id$v=19$m=19456,t=2,p=1$J4OfIZ1xCjkd2NC9JKx2Aw$p5NpPGRQ5b77Jsa+5AHivyolfB6klfcThqXDroJAAJw', '2026-01-01 09:00:00');
INSERT INTO public.credentials VALUES ('019ccce3-b100-7243-b4e5-7f0cf2d9765d', '$argon2id$v=19$m=19456,t=2,p=1$2y4bb9siKRwMMM3uS0DFCw$3bvxtv0t091qLdVNqYNRbb2E38/ucNQqK+MabgdztPY', '2026-01-01 09:00:00');


--
-- Data for Name: decision_counts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: decision_effects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e06505d801b', '019ccce3-b100-7243-b4e5-7e05a688a463', 0, '{"effect":"set_rule","key":"membership.admission","scope":"","value":"secretary"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e07b55ad353', '019ccce3-b100-7243-b4e5-7e05a688a463', 1, '{"effect":"set_rule","key":"membership.votes","scope":"full","value":"1"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e08d86427b3', '019ccce3-b100-7243-b4e5-7e05a688a463', 2, '{"effect":"set_rule","key":"membership.votes","scope":"supporting","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e09e2e44e69', '019ccce3-b100-7243-b4e5-7e05a688a463', 3, '{"effect":"set_rule","key":"membership.votes","scope":"organisation","value":"1"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e0ab3e28b95', '019ccce3-b100-7243-b4e5-7e05a688a463', 4, '{"effect":"set_rule","key":"membership.waiting_days","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e0ba74c1e3c', '019ccce3-b100-7243-b4e5-7e05a688a463', 5, '{"effect":"set_rule","key":"roles.term_months_max","scope":"","value":"24"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e0cb6e3c97b', '019ccce3-b100-7243-b4e5-7e05a688a463', 6, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"ordinary","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e0d0156f793', '019ccce3-b100-7243-b4e5-7e05a688a463', 7, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"election","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e0e7a05aa6a', '019ccce3-b100-7243-b4e5-7e05a688a463', 8, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"policy","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e0fcc62bcd7', '019ccce3-b100-7243-b4e5-7e05a688a463', 9, '{"effect":"set_rule","key":"decisions.discussion_days","scope":"bylaws","value":"14"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e10211d4b94', '019ccce3-b100-7243-b4e5-7e05a688a463', 10, '{"effect":"set_rule","key":"decisions.summaries","scope":"","value":"not_needed"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e11bbe116cc', '019ccce3-b100-7243-b4e5-7e05a688a463', 11, '{"effect":"set_rule","key":"decisions.voting_days","scope":"ordinary","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e12178fd7b5', '019ccce3-b100-7243-b4e5-7e05a688a463', 12, '{"effect":"set_rule","key":"decisions.voting_days","scope":"election","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e13cbb47f53', '019ccce3-b100-7243-b4e5-7e05a688a463', 13, '{"effect":"set_rule","key":"decisions.voting_days","scope":"policy","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e14f9023bc0', '019ccce3-b100-7243-b4e5-7e05a688a463', 14, '{"effect":"set_rule","key":"decisions.voting_days","scope":"bylaws","value":"14"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e15476da073', '019ccce3-b100-7243-b4e5-7e05a688a463', 15, '{"effect":"set_rule","key":"decisions.extension_days_max","scope":"","value":"3"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e1661e64019', '019ccce3-b100-7243-b4e5-7e05a688a463', 16, '{"effect":"set_rule","key":"decisions.early_close","scope":"ordinary","value":"never"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e17e4b7f1a6', '019ccce3-b100-7243-b4e5-7e05a688a463', 17, '{"effect":"set_rule","key":"decisions.early_close","scope":"election","value":"never"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e18bb789c8b', '019ccce3-b100-7243-b4e5-7e05a688a463', 18, '{"effect":"set_rule","key":"decisions.early_close","scope":"policy","value":"never"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e19db44eafb', '019ccce3-b100-7243-b4e5-7e05a688a463', 19, '{"effect":"set_rule","key":"decisions.early_close","scope":"bylaws","value":"never"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e1aea84afbc', '019ccce3-b100-7243-b4e5-7e05a688a463', 20, '{"effect":"set_rule","key":"decisions.provisional_days","scope":"ordinary","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e1bb37bb2dd', '019ccce3-b100-7243-b4e5-7e05a688a463', 21, '{"effect":"set_rule","key":"decisions.provisional_days","scope":"election","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e1cd5b08742', '019ccce3-b100-7243-b4e5-7e05a688a463', 22, '{"effect":"set_rule","key":"decisions.provisional_days","scope":"policy","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e1d399797de', '019ccce3-b100-7243-b4e5-7e05a688a463', 23, '{"effect":"set_rule","key":"decisions.provisional_days","scope":"bylaws","value":"1"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e1ed19ad88f', '019ccce3-b100-7243-b4e5-7e05a688a463', 24, '{"effect":"set_rule","key":"decisions.interested","scope":"","value":"vote"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e1f186f88d2', '019ccce3-b100-7243-b4e5-7e05a688a463', 25, '{"effect":"set_rule","key":"decisions.arrears_days","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e2015ba8b1d', '019ccce3-b100-7243-b4e5-7e05a688a463', 26, '{"effect":"set_rule","key":"decisions.reminder_days","scope":"","value":"2"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e21adcfb8f2', '019ccce3-b100-7243-b4e5-7e05a688a463', 27, '{"effect":"set_rule","key":"decisions.quorum","scope":"ordinary","value":"1/5"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e2278950448', '019ccce3-b100-7243-b4e5-7e05a688a463', 28, '{"effect":"set_rule","key":"decisions.quorum","scope":"election","value":"1/4"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e230802a101', '019ccce3-b100-7243-b4e5-7e05a688a463', 29, '{"effect":"set_rule","key":"decisions.quorum","scope":"policy","value":"1/4"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e24d763f2fa', '019ccce3-b100-7243-b4e5-7e05a688a463', 30, '{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/3"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e25e92a4c37', '019ccce3-b100-7243-b4e5-7e05a688a463', 31, '{"effect":"set_rule","key":"decisions.quorum_of","scope":"ordinary","value":"votes"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e26a217b985', '019ccce3-b100-7243-b4e5-7e05a688a463', 32, '{"effect":"set_rule","key":"decisions.quorum_of","scope":"election","value":"votes"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e27fc3e392c', '019ccce3-b100-7243-b4e5-7e05a688a463', 33, '{"effect":"set_rule","key":"decisions.quorum_of","scope":"policy","value":"votes"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e28ba5b84df', '019ccce3-b100-7243-b4e5-7e05a688a463', 34, '{"effect":"set_rule","key":"decisions.quorum_of","scope":"bylaws","value":"votes"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e2969b998e6', '019ccce3-b100-7243-b4e5-7e05a688a463', 35, '{"effect":"set_rule","key":"decisions.majority","scope":"ordinary","value":"simple"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e2a8e2cc01b', '019ccce3-b100-7243-b4e5-7e05a688a463', 36, '{"effect":"set_rule","key":"decisions.majority","scope":"policy","value":"simple"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e2bedeeaa76', '019ccce3-b100-7243-b4e5-7e05a688a463', 37, '{"effect":"set_rule","key":"decisions.majority","scope":"bylaws","value":"qualified"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e2c84dc73aa', '019ccce3-b100-7243-b4e5-7e05a688a463', 38, '{"effect":"set_rule","key":"decisions.threshold","scope":"ordinary","value":"1/2"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e2d8c2dde4c', '019ccce3-b100-7243-b4e5-7e05a688a463', 39, '{"effect":"set_rule","key":"decisions.threshold","scope":"policy","value":"1/2"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e2eef792bb3', '019ccce3-b100-7243-b4e5-7e05a688a463', 40, '{"effect":"set_rule","key":"decisions.threshold","scope":"bylaws","value":"2/3"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e2f2c06b340', '019ccce3-b100-7243-b4e5-7e05a688a463', 41, '{"effect":"set_rule","key":"decisions.majority_base","scope":"ordinary","value":"cast"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e3069e3011b', '019ccce3-b100-7243-b4e5-7e05a688a463', 42, '{"effect":"set_rule","key":"decisions.majority_base","scope":"policy","value":"cast"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e31633a099d', '019ccce3-b100-7243-b4e5-7e05a688a463', 43, '{"effect":"set_rule","key":"decisions.majority_base","scope":"bylaws","value":"cast"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e32a854f4ba', '019ccce3-b100-7243-b4e5-7e05a688a463', 44, '{"effect":"set_rule","key":"decisions.majority_classes","scope":"ordinary","value":"together"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e33a63e729e', '019ccce3-b100-7243-b4e5-7e05a688a463', 45, '{"effect":"set_rule","key":"decisions.majority_classes","scope":"policy","value":"together"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e3471a5d070', '019ccce3-b100-7243-b4e5-7e05a688a463', 46, '{"effect":"set_rule","key":"decisions.majority_classes","scope":"bylaws","value":"together"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e35cd873672', '019ccce3-b100-7243-b4e5-7e05a688a463', 47, '{"effect":"set_rule","key":"decisions.stand_asides_max","scope":"","value":"1/3"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e369dbcc415', '019ccce3-b100-7243-b4e5-7e05a688a463', 48, '{"effect":"set_rule","key":"decisions.blocks_max","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e3792b232b5', '019ccce3-b100-7243-b4e5-7e05a688a463', 49, '{"effect":"set_rule","key":"decisions.methods","scope":"approval","value":"election"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e38a72097d5', '019ccce3-b100-7243-b4e5-7e05a688a463', 50, '{"effect":"set_rule","key":"decisions.methods","scope":"schulze","value":"election"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e39bdee3957', '019ccce3-b100-7243-b4e5-7e05a688a463', 51, '{"effect":"set_rule","key":"decisions.methods","scope":"stv_scotland","value":"election"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e3acd38bbbc', '019ccce3-b100-7243-b4e5-7e05a688a463', 52, '{"effect":"set_rule","key":"decisions.secrecy","scope":"ordinary","value":"chosen"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e3b02a9ad63', '019ccce3-b100-7243-b4e5-7e05a688a463', 53, '{"effect":"set_rule","key":"decisions.secrecy","scope":"election","value":"chosen"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e3ca1f094b1', '019ccce3-b100-7243-b4e5-7e05a688a463', 54, '{"effect":"set_rule","key":"decisions.secrecy","scope":"policy","value":"open"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e3de26b6b57', '019ccce3-b100-7243-b4e5-7e05a688a463', 55, '{"effect":"set_rule","key":"decisions.secrecy","scope":"bylaws","value":"open"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e3e00d601ce', '019ccce3-b100-7243-b4e5-7e05a688a463', 56, '{"effect":"set_rule","key":"decisions.declaration","scope":"ordinary","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e3f8256b82c', '019ccce3-b100-7243-b4e5-7e05a688a463', 57, '{"effect":"set_rule","key":"decisions.declaration","scope":"election","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e40e1589b3d', '019ccce3-b100-7243-b4e5-7e05a688a463', 58, '{"effect":"set_rule","key":"decisions.declaration","scope":"policy","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e41bd74134a', '019ccce3-b100-7243-b4e5-7e05a688a463', 59, '{"effect":"set_rule","key":"decisions.declaration","scope":"bylaws","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e422a717fad', '019ccce3-b100-7243-b4e5-7e05a688a463', 60, '{"effect":"set_rule","key":"decisions.contest_days","scope":"ordinary","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e43010548d2', '019ccce3-b100-7243-b4e5-7e05a688a463', 61, '{"effect":"set_rule","key":"decisions.contest_days","scope":"election","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e447cfcd910', '019ccce3-b100-7243-b4e5-7e05a688a463', 62, '{"effect":"set_rule","key":"decisions.contest_days","scope":"policy","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e45617fe66d', '019ccce3-b100-7243-b4e5-7e05a688a463', 63, '{"effect":"set_rule","key":"decisions.contest_days","scope":"bylaws","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e46d828f65c', '019ccce3-b100-7243-b4e5-7e05a688a463', 64, '{"effect":"set_rule","key":"decisions.receipts","scope":"","value":"received"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e471849e9f8', '019ccce3-b100-7243-b4e5-7e05a688a463', 65, '{"effect":"set_rule","key":"decisions.turnout_floor","scope":"","value":"3"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e48d1a2eada', '019ccce3-b100-7243-b4e5-7e05a688a463', 66, '{"effect":"set_rule","key":"decisions.paper","scope":"ordinary","value":"web_only"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e496c18b61f', '019ccce3-b100-7243-b4e5-7e05a688a463', 67, '{"effect":"set_rule","key":"decisions.paper","scope":"election","value":"paper"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e4af9b99d60', '019ccce3-b100-7243-b4e5-7e05a688a463', 68, '{"effect":"set_rule","key":"decisions.paper","scope":"policy","value":"web_only"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e4b4db6d0ca', '019ccce3-b100-7243-b4e5-7e05a688a463', 69, '{"effect":"set_rule","key":"decisions.paper","scope":"bylaws","value":"web_only"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e4cefd6e430', '019ccce3-b100-7243-b4e5-7e05a688a463', 70, '{"effect":"set_rule","key":"decisions.invalid_papers","scope":"","value":"uncounted"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e4dc0b80873', '019ccce3-b100-7243-b4e5-7e05a688a463', 71, '{"effect":"set_rule","key":"decisions.delegation","scope":"ordinary","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e4e3cd67aff', '019ccce3-b100-7243-b4e5-7e05a688a463', 72, '{"effect":"set_rule","key":"decisions.delegation","scope":"election","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e4fc84f8eea', '019ccce3-b100-7243-b4e5-7e05a688a463', 73, '{"effect":"set_rule","key":"decisions.delegation","scope":"policy","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e50306104d0', '019ccce3-b100-7243-b4e5-7e05a688a463', 74, '{"effect":"set_rule","key":"decisions.delegation","scope":"bylaws","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e51076a57e2', '019ccce3-b100-7243-b4e5-7e05a688a463', 75, '{"effect":"set_rule","key":"decisions.delegations_max","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e52995e183e', '019ccce3-b100-7243-b4e5-7e05a688a463', 76, '{"effect":"set_rule","key":"decisions.meeting","scope":"ordinary","value":"optional"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e53460668f9', '019ccce3-b100-7243-b4e5-7e05a688a463', 77, '{"effect":"set_rule","key":"decisions.meeting","scope":"election","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e540a59cd5d', '019ccce3-b100-7243-b4e5-7e05a688a463', 78, '{"effect":"set_rule","key":"decisions.meeting","scope":"policy","value":"optional"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e5599d73eb9', '019ccce3-b100-7243-b4e5-7e05a688a463', 79, '{"effect":"set_rule","key":"decisions.meeting","scope":"bylaws","value":"none"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e56c3d9c45b', '019ccce3-b100-7243-b4e5-7e05a688a463', 80, '{"effect":"set_rule","key":"meetings.notice_days","scope":"","value":"14"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e57c07f0649', '019ccce3-b100-7243-b4e5-7e05a688a463', 81, '{"effect":"set_rule","key":"meetings.items_days","scope":"","value":"7"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e587bcd8910', '019ccce3-b100-7243-b4e5-7e05a688a463', 82, '{"effect":"set_rule","key":"meetings.proxies_max","scope":"","value":"2"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e59c7775c8d', '019ccce3-b100-7243-b4e5-7e05a688a463', 83, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1200"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e5ad72e09ae', '019ccce3-b100-7243-b4e5-7e05a688a463', 84, '{"effect":"set_rule","key":"dues.monthly","scope":"supporting","value":"500"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e5befbd42c2', '019ccce3-b100-7243-b4e5-7e05a688a463', 85, '{"effect":"set_rule","key":"dues.monthly","scope":"organisation","value":"4000"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e5cf15d1269', '019ccce3-b100-7243-b4e5-7e05a688a463', 86, '{"effect":"set_rule","key":"dues.due_day","scope":"","value":"10"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e5d4d8a22fe', '019ccce3-b100-7243-b4e5-7e05a688a463', 87, '{"effect":"set_rule","key":"dues.grace_days","scope":"","value":"30"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e5ef58f2256', '019ccce3-b100-7243-b4e5-7e05a688a463', 88, '{"effect":"set_rule","key":"sharing.method","scope":"","value":"by_use"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e5f51c8f6b3', '019ccce3-b100-7243-b4e5-7e05a688a463', 89, '{"effect":"set_rule","key":"sharing.fixed","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e601bea3ad8', '019ccce3-b100-7243-b4e5-7e05a688a463', 90, '{"effect":"set_rule","key":"sharing.floor","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e61f1f98513', '019ccce3-b100-7243-b4e5-7e05a688a463', 91, '{"effect":"set_rule","key":"sharing.cap","scope":"","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e6257f73f85', '019ccce3-b100-7243-b4e5-7e05a688a463', 92, '{"effect":"set_rule","key":"sharing.weight","scope":"full","value":"1"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e631b32f7b2', '019ccce3-b100-7243-b4e5-7e05a688a463', 93, '{"effect":"set_rule","key":"sharing.weight","scope":"supporting","value":"0"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e64cc6369e3', '019ccce3-b100-7243-b4e5-7e05a688a463', 94, '{"effect":"set_rule","key":"sharing.weight","scope":"organisation","value":"3"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7e651d031e64', '019ccce3-b100-7243-b4e5-7e05a688a463', 95, '{"effect":"set_rule","key":"sharing.group_floor","scope":"","value":"10"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7f31a9ff8b3c', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 1, '{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7f32ef41ee72', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 2, '{"effect":"create_circle","name":"Machines","slug":"machines","mandate":"Care.","members":[2]}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7f30bbd4e5be', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 0, '{"effect":"adopt_version","agreement":"dues-policy","draft":1,"bylaws":false}', '401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1', NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7f6f378437e1', '019ccce3-b100-7243-b4e5-7f6d44b26739', 0, '{"effect":"note"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7f9109dec735', '019ccce3-b100-7243-b4e5-7f8fa5c31281', 0, '{"effect":"note"}', NULL, NULL);
INSERT INTO public.decision_effects VALUES ('019ccce3-b100-7243-b4e5-7f9b7b11cb8c', '019ccce3-b100-7243-b4e5-7f97d595a3f1', 0, '{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/4"}', NULL, NULL);


--
-- Data for Name: decision_results; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_results VALUES ('019ccce3-b100-7243-b4e5-7f17bccc3b2c', 3, 2, 0, 0, '1/4', 1, true, 'simple', '1/2', true, true, '2026-01-15 09:00:00', '[]');
INSERT INTO public.decision_results VALUES ('019ccce3-b100-7243-b4e5-7f6d44b26739', 3, 0, 0, 0, '1/5', 1, false, 'simple', '1/2', false, false, '2026-02-03 09:00:00.000001', '[]');


--
-- Data for Name: decision_rules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f347b0c022c', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'discussion', 'decisions.discussion_days', 'policy', '019ccce3-b100-7243-b4e5-7e7280b33586', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f36cd8e9682', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.voting_days', 'policy', '019ccce3-b100-7243-b4e5-7e7775345e1a', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f375ec91c26', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.quorum', 'policy', '019ccce3-b100-7243-b4e5-7e8713de145b', '1/4');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f38ebdd409d', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.quorum_of', 'policy', '019ccce3-b100-7243-b4e5-7e8b423e7683', 'votes');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f398564ec77', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.secrecy', 'policy', '019ccce3-b100-7243-b4e5-7ea0db798563', 'open');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f3a17387bdd', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.provisional_days', 'policy', '019ccce3-b100-7243-b4e5-7e8071a8287c', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f3bd3b451e6', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.declaration', 'policy', '019ccce3-b100-7243-b4e5-7ea4458c26bd', 'none');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f3c98598802', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.contest_days', 'policy', '019ccce3-b100-7243-b4e5-7ea8d85c3664', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f3d01b9def5', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.meeting', 'policy', '019ccce3-b100-7243-b4e5-7eb85d2875fe', 'optional');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f3e7c28d94c', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.extension_days_max', '', '019ccce3-b100-7243-b4e5-7e7916f822a1', '3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f3f793ae409', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.early_close', 'policy', '019ccce3-b100-7243-b4e5-7e7c824bd58e', 'never');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f4078e5b976', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.paper', 'policy', '019ccce3-b100-7243-b4e5-7eae8dad147f', 'web_only');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f41ed6857e2', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.invalid_papers', '', '019ccce3-b100-7243-b4e5-7eb0f147396d', 'uncounted');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f42e0c24fad', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.delegation', 'policy', '019ccce3-b100-7243-b4e5-7eb358219eae', 'none');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f432bb086cf', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.delegations_max', '', '019ccce3-b100-7243-b4e5-7eb57e6ee113', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f44a169d81e', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.reminder_days', '', '019ccce3-b100-7243-b4e5-7e84ed68c00e', '2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f45d5415c5c', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.majority', 'policy', '019ccce3-b100-7243-b4e5-7e8ea51f87a3', 'simple');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f46df367d4d', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.threshold', 'policy', '019ccce3-b100-7243-b4e5-7e91edaba94e', '1/2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f4734622aa3', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.majority_base', 'policy', '019ccce3-b100-7243-b4e5-7e9471bd208e', 'cast');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f4862797d6f', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.majority_classes', 'policy', '019ccce3-b100-7243-b4e5-7e976a05b9f7', 'together');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f494ba03b50', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.stand_asides_max', '', '019ccce3-b100-7243-b4e5-7e99e653eca3', '1/3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f4a3ecf0f2b', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.blocks_max', '', '019ccce3-b100-7243-b4e5-7e9a4966149f', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f4b4da16452', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'membership.waiting_days', '', '019ccce3-b100-7243-b4e5-7e6e7be2feb8', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f4cc53ecd3f', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.interested', '', '019ccce3-b100-7243-b4e5-7e827c96c60b', 'vote');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f4d71ea606e', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'decisions.arrears_days', '', '019ccce3-b100-7243-b4e5-7e83d7c05914', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f4e9f22cf58', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'membership.votes', 'full', '019ccce3-b100-7243-b4e5-7e6ba3728106', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f4fb636c250', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'membership.votes', 'supporting', '019ccce3-b100-7243-b4e5-7e6c29c6ed81', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f509fabd7ca', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', 'voting', 'membership.votes', 'organisation', '019ccce3-b100-7243-b4e5-7e6dff363fb4', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f71638958ec', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'discussion', 'decisions.discussion_days', 'ordinary', '019ccce3-b100-7243-b4e5-7e704b6b1864', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f730baa6f89', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.voting_days', 'ordinary', '019ccce3-b100-7243-b4e5-7e75f773d1e5', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f74dd38d082', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.quorum', 'ordinary', '019ccce3-b100-7243-b4e5-7e853f29fd70', '1/5');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f75d4d19154', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.quorum_of', 'ordinary', '019ccce3-b100-7243-b4e5-7e893224f140', 'votes');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f760dd321f5', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.secrecy', 'ordinary', '019ccce3-b100-7243-b4e5-7e9e3e32399b', 'chosen');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f77a8614b14', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.provisional_days', 'ordinary', '019ccce3-b100-7243-b4e5-7e7e18a96f78', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f7834a9475f', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.declaration', 'ordinary', '019ccce3-b100-7243-b4e5-7ea2a806d4bc', 'none');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f79d8ac9660', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.contest_days', 'ordinary', '019ccce3-b100-7243-b4e5-7ea69355d81d', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f7ab6734c7a', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.meeting', 'ordinary', '019ccce3-b100-7243-b4e5-7eb672b51c3b', 'optional');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f7b07090b52', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.extension_days_max', '', '019ccce3-b100-7243-b4e5-7e7916f822a1', '3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f7c41eb1445', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.early_close', 'ordinary', '019ccce3-b100-7243-b4e5-7e7ab2c27f15', 'never');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f7de2e145dd', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.paper', 'ordinary', '019ccce3-b100-7243-b4e5-7eac9b516617', 'web_only');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f7e57ab9b40', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.invalid_papers', '', '019ccce3-b100-7243-b4e5-7eb0f147396d', 'uncounted');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f7f5c65cc65', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.delegation', 'ordinary', '019ccce3-b100-7243-b4e5-7eb10059c4a7', 'none');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f80086bcfc3', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.delegations_max', '', '019ccce3-b100-7243-b4e5-7eb57e6ee113', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f81ac9c9ad1', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.reminder_days', '', '019ccce3-b100-7243-b4e5-7e84ed68c00e', '2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f827c3678db', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.majority', 'ordinary', '019ccce3-b100-7243-b4e5-7e8df38ee921', 'simple');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f83815f6396', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.threshold', 'ordinary', '019ccce3-b100-7243-b4e5-7e90a8390b4d', '1/2');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f84a9c1e267', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.majority_base', 'ordinary', '019ccce3-b100-7243-b4e5-7e93ce657d0a', 'cast');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f8500d8a1ac', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.majority_classes', 'ordinary', '019ccce3-b100-7243-b4e5-7e968580c6bd', 'together');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f86f4995a4b', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.stand_asides_max', '', '019ccce3-b100-7243-b4e5-7e99e653eca3', '1/3');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f87fb19fccc', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.blocks_max', '', '019ccce3-b100-7243-b4e5-7e9a4966149f', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f884dde6518', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'membership.waiting_days', '', '019ccce3-b100-7243-b4e5-7e6e7be2feb8', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f89e905fd05', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.interested', '', '019ccce3-b100-7243-b4e5-7e827c96c60b', 'vote');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f8a86dcbd65', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'decisions.arrears_days', '', '019ccce3-b100-7243-b4e5-7e83d7c05914', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f8bda6e7011', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'membership.votes', 'full', '019ccce3-b100-7243-b4e5-7e6ba3728106', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f8cddbf69a5', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'membership.votes', 'supporting', '019ccce3-b100-7243-b4e5-7e6c29c6ed81', '0');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f8dbaa4d0cc', '019ccce3-b100-7243-b4e5-7f6d44b26739', 'voting', 'membership.votes', 'organisation', '019ccce3-b100-7243-b4e5-7e6dff363fb4', '1');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f93b6a8e225', '019ccce3-b100-7243-b4e5-7f8fa5c31281', 'discussion', 'decisions.discussion_days', 'ordinary', '019ccce3-b100-7243-b4e5-7e704b6b1864', '7');
INSERT INTO public.decision_rules VALUES ('019ccce3-b100-7243-b4e5-7f9d980a9aea', '019ccce3-b100-7243-b4e5-7f97d595a3f1', 'discussion', 'decisions.discussion_days', 'bylaws', '019ccce3-b100-7243-b4e5-7e735705fb52', '14');


--
-- Data for Name: decision_topics; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decisions VALUES ('019ccce3-b100-7243-b4e5-7e05a688a463', 1, 'founding', 'Founding of Ditch Mail', 'Mail for the valley.', NULL, '019ccce3-b100-7243-b4e5-7eca6ef94551', 'enacted', 1, '2026-01-01 09:00:00', NULL, NULL, NULL, NULL, '2026-01-01 09:00:00', '2026-01-01', '2026-01-01 09:00:00', true, NULL, NULL, NULL, NULL, NULL, false, false, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7243-b4e5-7f17bccc3b2c', 2, 'policy', 'Change it', 'Because.', NULL, '019ccce3-b100-7243-b4e5-7eca6ef94551', 'enacted', 1, '2026-01-01 09:00:00', '2026-01-01 09:00:00', '2026-01-08 09:00:00', '2026-01-08 09:00:00', '2026-01-15 09:00:00', '2026-01-15 09:00:00', NULL, '2026-01-15 09:00:00', true, NULL, '2de6dfbbadf6f0899562aebc9e5ac6acb4423d6a9dc0694a40ddab89be88016d', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a', NULL, NULL, false, false, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7243-b4e5-7f8fa5c31281', 4, 'ordinary', 'Change it', 'Because.', NULL, '019ccce3-b100-7243-b4e5-7eca6ef94551', 'discussion', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, false, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7243-b4e5-7f97d595a3f1', 5, 'bylaws', 'Change it', 'Because.', NULL, '019ccce3-b100-7243-b4e5-7eca6ef94551', 'discussion', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-29 09:00:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, false, NULL);
INSERT INTO public.decisions VALUES ('019ccce3-b100-7243-b4e5-7f6d44b26739', 3, 'ordinary', 'Change it', 'Because.', NULL, '019ccce3-b100-7243-b4e5-7eca6ef94551', 'refused', 1, '2026-01-15 09:00:00', '2026-01-15 09:00:00', '2026-01-22 09:00:00', '2026-01-22 09:00:00', '2026-01-29 09:00:00', '2026-01-29 09:00:00', NULL, NULL, false, NULL, '2687163981b105f4f00556eb1bf6e67a75de02336598967723ea8b40ac93cfa0', '65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a', NULL, NULL, false, false, NULL);


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

INSERT INTO public.draft_revisions VALUES ('019ccce3-b100-7243-b4e5-7f1332e61175', '019ccce3-b100-7243-b4e5-7f124fc7b4f8', 1, '## What is due {#what-is-due}

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
', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-01-01 09:00:00');
INSERT INTO public.draft_revisions VALUES ('019ccce3-b100-7243-b4e5-7f15c72499bb', '019ccce3-b100-7243-b4e5-7f124fc7b4f8', 2, '## What is due {#what-is-due}

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

New words.', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-01-01 09:00:00');


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drafts VALUES ('019ccce3-b100-7243-b4e5-7f124fc7b4f8', '019ccce3-b100-7243-b4e5-7ef02385ec87', 1, '019ccce3-b100-7243-b4e5-7ef1c15c4231', '## What is due {#what-is-due}

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

New words.', 2, 'adopted', '019ccce3-b100-7243-b4e5-7f17bccc3b2c', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-01-01 09:00:00');


--
-- Data for Name: dropped_letters; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: dues_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dues_runs VALUES ('019ccce3-b100-7243-b4e5-7fa6887c0b88', '2026-02', '2026-02-10', '019ccce3-b100-7243-b4e5-7fa72cfd8079', '019ccce3-b100-7243-b4e5-7ec0a22eb060', 3, '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-02-03 09:00:00.000001');


--
-- Data for Name: electoral_roll; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7243-b4e5-7f17bccc3b2c', '019ccce3-b100-7243-b4e5-7eca6ef94551', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7243-b4e5-7f17bccc3b2c', '019ccce3-b100-7243-b4e5-7f09a3be18db', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7243-b4e5-7f17bccc3b2c', '019ccce3-b100-7243-b4e5-7f0cf2d9765d', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7243-b4e5-7f6d44b26739', '019ccce3-b100-7243-b4e5-7eca6ef94551', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7243-b4e5-7f6d44b26739', '019ccce3-b100-7243-b4e5-7f09a3be18db', 1, 'eligible', NULL);
INSERT INTO public.electoral_roll VALUES ('019ccce3-b100-7243-b4e5-7f6d44b26739', '019ccce3-b100-7243-b4e5-7f0cf2d9765d', 1, 'eligible', NULL);


--
-- Data for Name: event_payloads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f069ea7075c', 'fb117bbf08aba68faa8cd92ca83c6a33', '{"accounts":[["1000","asset"],["1010","asset"],["1090","asset"],["1200","asset"],["4000","income"],["4100","income"]],"agreements":[{"hash":"d74671b13836b3b467887c4ecd76c68feaf2c1d81c715eff5ff757391ac7877a","kind":"bylaws","slug":"bylaws","title":"Bylaws","visibility":"public"},{"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d","kind":"policy","slug":"dues-policy","title":"Dues policy","visibility":"public"}],"class":"full","classes":[["full","Full member"],["supporting","Supporting member"],["organisation","Organisation"]],"currency":"EUR","day":"2026-01-01","language":"en","name":"Ditch Mail","purpose":"d59f475957d6760d7cb76792be3f5466f4ed1fd8a414f25822820e2311803b4f","roles":["curator","membership_secretary","treasurer","facilitator","system_administrator"],"roles_until":"2028-01-01","rules":[["membership.admission","","secretary","bylaws#admission"],["membership.votes","full","1","bylaws#voting-rights"],["membership.votes","supporting","0","bylaws#voting-rights"],["membership.votes","organisation","1","bylaws#voting-rights"],["membership.waiting_days","","0","bylaws#waiting-period"],["roles.term_months_max","","24","bylaws#terms"],["decisions.discussion_days","ordinary","7","bylaws#discussion"],["decisions.discussion_days","election","7","bylaws#discussion"],["decisions.discussion_days","policy","7","bylaws#discussion"],["decisions.discussion_days","bylaws","14","bylaws#discussion"],["decisions.summaries","","not_needed","bylaws#discussion"],["decisions.voting_days","ordinary","7","bylaws#voting-period"],["decisions.voting_days","election","7","bylaws#voting-period"],["decisions.voting_days","policy","7","bylaws#voting-period"],["decisions.voting_days","bylaws","14","bylaws#voting-period"],["decisions.extension_days_max","","3","bylaws#voting-period"],["decisions.early_close","ordinary","never","bylaws#voting-period"],["decisions.early_close","election","never","bylaws#voting-period"],["decisions.early_close","policy","never","bylaws#voting-period"],["decisions.early_close","bylaws","never","bylaws#voting-period"],["decisions.provisional_days","ordinary","0","bylaws#voting-rights"],["decisions.provisional_days","election","0","bylaws#voting-rights"],["decisions.provisional_days","policy","0","bylaws#voting-rights"],["decisions.provisional_days","bylaws","1","bylaws#voting-rights"],["decisions.interested","","vote","bylaws#voting-rights"],["decisions.arrears_days","","0","bylaws#voting-rights"],["decisions.reminder_days","","2","bylaws#voting-period"],["decisions.quorum","ordinary","1/5","bylaws#quorum"],["decisions.quorum","election","1/4","bylaws#quorum"],["decisions.quorum","policy","1/4","bylaws#quorum"],["decisions.quorum","bylaws","1/3","bylaws#quorum"],["decisions.quorum_of","ordinary","votes","bylaws#quorum"],["decisions.quorum_of","election","votes","bylaws#quorum"],["decisions.quorum_of","policy","votes","bylaws#quorum"],["decisions.quorum_of","bylaws","votes","bylaws#quorum"],["decisions.majority","ordinary","simple","bylaws#majorities"],["decisions.majority","policy","simple","bylaws#majorities"],["decisions.majority","bylaws","qualified","bylaws#majorities"],["decisions.threshold","ordinary","1/2","bylaws#majorities"],["decisions.threshold","policy","1/2","bylaws#majorities"],["decisions.threshold","bylaws","2/3","bylaws#majorities"],["decisions.majority_base","ordinary","cast","bylaws#majorities"],["decisions.majority_base","policy","cast","bylaws#majorities"],["decisions.majority_base","bylaws","cast","bylaws#majorities"],["decisions.majority_classes","ordinary","together","bylaws#majorities"],["decisions.majority_classes","policy","together","bylaws#majorities"],["decisions.majority_classes","bylaws","together","bylaws#majorities"],["decisions.stand_asides_max","","1/3","bylaws#majorities"],["decisions.blocks_max","","0","bylaws#majorities"],["decisions.methods","approval","election","bylaws#majorities"],["decisions.methods","schulze","election","bylaws#majorities"],["decisions.methods","stv_scotland","election","bylaws#majorities"],["decisions.secrecy","ordinary","chosen","bylaws#secret-ballots"],["decisions.secrecy","election","chosen","bylaws#secret-ballots"],["decisions.secrecy","policy","open","bylaws#secret-ballots"],["decisions.secrecy","bylaws","open","bylaws#secret-ballots"],["decisions.declaration","ordinary","none","bylaws#majorities"],["decisions.declaration","election","none","bylaws#majorities"],["decisions.declaration","policy","none","bylaws#majorities"],["decisions.declaration","bylaws","none","bylaws#majorities"],["decisions.contest_days","ordinary","0","bylaws#majorities"],["decisions.contest_days","election","0","bylaws#majorities"],["decisions.contest_days","policy","0","bylaws#majorities"],["decisions.contest_days","bylaws","0","bylaws#majorities"],["decisions.receipts","","received","bylaws#secret-ballots"],["decisions.turnout_floor","","3","bylaws#secret-ballots"],["decisions.paper","ordinary","web_only","bylaws#paper-ballots"],["decisions.paper","election","paper","bylaws#paper-ballots"],["decisions.paper","policy","web_only","bylaws#paper-ballots"],["decisions.paper","bylaws","web_only","bylaws#paper-ballots"],["decisions.invalid_papers","","uncounted","bylaws#paper-ballots"],["decisions.delegation","ordinary","none","bylaws#delegation"],["decisions.delegation","election","none","bylaws#delegation"],["decisions.delegation","policy","none","bylaws#delegation"],["decisions.delegation","bylaws","none","bylaws#delegation"],["decisions.delegations_max","","0","bylaws#delegation"],["decisions.meeting","ordinary","optional","bylaws#meetings"],["decisions.meeting","election","none","bylaws#meetings"],["decisions.meeting","policy","optional","bylaws#meetings"],["decisions.meeting","bylaws","none","bylaws#meetings"],["meetings.notice_days","","14","bylaws#meetings"],["meetings.items_days","","7","bylaws#meetings"],["meetings.proxies_max","","2","bylaws#meetings"],["dues.monthly","full","1200","dues-policy#monthly-dues"],["dues.monthly","supporting","500","dues-policy#monthly-dues"],["dues.monthly","organisation","4000","dues-policy#monthly-dues"],["dues.due_day","","10","dues-policy#due-day"],["dues.grace_days","","30","dues-policy#grace-period"],["sharing.method","","by_use","dues-policy#cost-sharing"],["sharing.fixed","","0","dues-policy#cost-sharing"],["sharing.floor","","0","dues-policy#cost-sharing"],["sharing.cap","","0","dues-policy#cost-sharing"],["sharing.weight","full","1","dues-policy#cost-sharing"],["sharing.weight","supporting","0","dues-policy#cost-sharing"],["sharing.weight","organisation","3","dues-policy#cost-sharing"],["sharing.group_floor","","10","dues-policy#cost-visibility"]],"template":"hosting_coop","time_zone":"Europe/Madrid","title":"Founding of Ditch Mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f07e5e446a6', '555e283ff634e42c721cc692c4981618', '{"email":"d445e6398962095151e47652fedc61517851a544e91efc523f33e4e74a8e32b9","kind":"person","language":"en","name":"Inés Villalba","password":"d88eab2dfd9002af88ddb2ae19b016423b746bd0ce29f54e92457ddcfbaccdb8"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f0becb4daba', 'baafb54a88ac131f79c7a62fd806a6cb', '{"class":"full","email":"bb6bb53e200287816cf7eed3535b5b28c2ba9c481789144bfd9b4b151fa215a4","joined_on":"2026-01-01","kind":"person","language":"en","name":"Ana \"Nan\" Ruiz","rule":"019ccce3-b100-7243-b4e5-7e6a6a5f90e2"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f0e4821dbab', 'c181be419f5a10cccb43830d1da152e4', '{"class":"full","email":"fb437a5c32067248de8f65ac56b16bcaf238cb927a4a73441048c82d5e9752dc","joined_on":"2026-01-01","kind":"person","language":"es","name":"=Nour Haddad","rule":"019ccce3-b100-7243-b4e5-7e6a6a5f90e2"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f102680bb86', '973c2ca134f4f017aed10f4aa902734d', '{"by_mail":false}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f1129bf7c82', '93f27a39ddfa67346f8f645fed164466', '{"by":"invitation","password":"a72b7386a6cad3da2492bf2faadbcd353b46b47f657200b0f25c6824e2fb4a07"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f1448a41e44', 'e83f6530c91b92261c9895bd2534738b', '{"base":1,"hash":"d9f6b8c77ea0dca83b290a5f56a9164179b8b4c67a20aef925a46af6d160f54d"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f16c032763a', '56add0a2fc27ff3a94c4b88187e623f7', '{"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f333079b51b', 'c3fed8fa259d8199e3825eb2263cdb85', '{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"agreement":"dues-policy","bylaws":false,"draft":1,"effect":"adopt_version"},{"effect":"set_rule","key":"dues.monthly","scope":"full","value":"1500"},{"effect":"create_circle","mandate":"Care.","members":[2],"name":"Machines","slug":"machines"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f3547b6ca42', 'b65c31a99a6b23272687871909de6776', '{"discussion_until":"2026-01-08T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7243-b4e5-7e7280b33586"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f5178c5deaa', '834f1a4815b2443c42c089208bbeb59b', '{"decision":2,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","revision":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f5291c8a8fd', '4aacfef6373f5f3ca96319083419fe2c', '{"eligible":3,"frozen_hash":"2de6dfbbadf6f0899562aebc9e5ac6acb4423d6a9dc0694a40ddab89be88016d","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-15T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f53a4518eeb', 'd185ff48a4963e5bd5571f23fcb077a8', '{"choice":"yes","reason":"It is time."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f541c6c751a', '0facc99420c250522c22c71e2df04ac5', '{"choice":"yes","reason":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f6697412a48', '14d7c64340b9d17eb493938927a49dc9', '{"draft":1,"hash":"401a08184efe193543cda5032e5d4254d2019d4c4b640f400704759188f57ae1","valid_from":"2026-01-15","version":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f68f9d00d11', '72466b9b70d51a124065f1c26cd5308f', '{"clause":"dues-policy#monthly-dues","key":"dues.monthly","scope":"full","valid_from":"2026-01-15","value":"1500"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f6b6adcb076', 'dd81c24694efda139800f21c9a2228e1', '{"from":"2026-01-15","mandate":"Care.","members":["M-2"],"name":"Machines"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f6ccd895512', '13ee5bce173deca8f0adc24b4269dcf1', '{"abstain":0,"eligible":3,"failure":null,"majority_met":true,"no":0,"quorum_met":true,"refusal":null,"yes":2}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f701437cd0a', 'c16bc3e334cc51e2f4ff83d49a8f0114', '{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"note"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f7286e175a3', '6808063d6b7c61180ea49aef192f8b16', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7243-b4e5-7e704b6b1864"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f8ec3712bd0', '7513b5d50356e3d00a9743887eaaf49d', '{"eligible":3,"frozen_hash":"2687163981b105f4f00556eb1bf6e67a75de02336598967723ea8b40ac93cfa0","lot":null,"roll_hash":"65efb72249004e71d2b0a68d6f038ab649e186b4db3b326067f06bce7af8901a","secret":false,"voting_until":"2026-01-29T09:00:00+00:00"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f9273e778e3', '5ed7e89df6a1e95f529da9f17f6e4316', '{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"note"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f94baad2cb2', '73f6a256db95f691b242e4e792c1c3a9', '{"discussion_until":"2026-01-22T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7243-b4e5-7e704b6b1864"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f962cb8f941', '8e010a5f5b0b48e3d0fc9ebb10ba3294', '{"comment":1,"text":"She said: \"no\\yes\", ''so''.\n\tÇa va? ¡Sí! 水路 🌾 {\"a\":1}, =1+1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f9ce9143a54', 'b0fd68cf62607f0f41885fa5ba2c8ce1', '{"body":"Because.","choosing":null,"circle":null,"effective_on":null,"effects":[{"effect":"set_rule","key":"decisions.quorum","scope":"bylaws","value":"1/4"}],"option_effects":[],"secret":false,"title":"Change it","topic":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f9e4c4d898d', '03ede7183c59b2cb678489a3ae9c6e2b', '{"discussion_until":"2026-01-29T09:00:00+00:00","revision":1,"rule":"019ccce3-b100-7243-b4e5-7e735705fb52"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7f9fd1da351e', 'adbd57db3a9293f2c2900a233a105e98', '{"eligible":3,"objections_until":"2026-01-16T09:00:00+00:00","record_day":"2026-01-15","roll_hash":"7a6fc126abfdd752bf2b00cb4a4faa234caecfe0230b99cb5fbcfc2434c80e01","rule":"019ccce3-b100-7243-b4e5-7e818a7055e1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fa0449d884c', '8eaffd8cef8360be4d61b25b7a047110', '{"about":2,"includes":false,"objection":1,"text":"The register is **wrong**."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fa16b06d76d', '1a46535ed250082c657fcdd06f1c0aa8', '{"about":3,"includes":false,"objection":2,"text":"The register is **wrong**."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fa2d6b76387', '421bfeaf0c0b9023236aeeb44baa4d7f', '{"after":[0,"excluded_by_ruling"],"before":[1,"eligible"],"objection":1,"ruling":"upheld","words":"We looked at the register."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fa34c8a9c53', '04882f762f29917ebeaf3ace5bb204dd', '{"after":null,"before":null,"objection":2,"ruling":"dismissed","words":"We looked at the register."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fa48c9a82c1', '194b624b666f0610b368fa6493e32946', '{"about":1,"includes":false,"objection":3,"text":"The register is **wrong**."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fa50980488f', 'f0715e5e6ee0491e74505fabf8fc9a8b', '{"abstain":0,"eligible":3,"failure":null,"majority_met":false,"no":0,"quorum_met":false,"refusal":null,"yes":0}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7faf59fae7ec', '68e4391e506a36981a99c70c017b6467', '{"charged":3,"charges":"770c4f2344886f416bee82b60a4c561276f54e068da56256f331e14a5cc0084b","currency":"EUR","due_on":"2026-02-10","entry":1,"month":"2026-02","plan":"daad81f8e2f58a1c42caa4ec2998b7e280cc741cef8c8532e73967472107b3e7","total_minor":4500}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fb499992b94', '95d32c93c96e5503ce693d63d35ef369', '{"amount_minor":500,"currency":"EUR","entry":2,"member":2,"method":"bank","received_on":"2026-02-02","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fb928d3d431', '04777687af0a651d0f25b4a257e5218f', '{"amount_minor":700,"currency":"EUR","entry":3,"member":2,"method":"bank","received_on":"2026-02-03","reference":""}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fbd5a4a4c2a', 'e72d6c96eac758a67e9bb648e13aad6b', '{"entry":4,"reason":"The bank took it back."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fbf75e02783', 'f3e5b0080e95ea0a80d76be6c06d904d', '{"communal":"Its members own it.","contract":"C-12, yearly","created_at":"2026-03-05T10:00:00","jurisdiction":"Spain","name":"Línea","not_communal":"The building is rented.","retired_on":null,"slug":"linea"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fc1d38f8d55', 'a9a4e3df55967fbcd045c6eea4bb8111', '{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Cellar","note":"Two keys.","provider":null,"retired_on":null,"slug":"cellar"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fc3c0b4dcbc', '04403675bdb9d81d25990673c4210234', '{"costs":[],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fcde3e1afc1', '43da13d158082ef22624dc9876e924b1', '{"created_at":"2026-03-05T10:00:00","licence":"","name":"Debian","note":"","retired_on":null,"slug":"debian"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fcf016ae43e', 'eed478a54d375ed0048947820f723265', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"iron"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fd99e85eac7', 'da5e8259718894d3d02275d95c5d5140', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fdd404b3067', 'a46982800706bc36272ce42d2b15a8a1', '{"created_at":"2026-03-05T10:00:00","licence":"AGPL-3.0","name":"Stalwart","note":"","retired_on":null,"slug":"stalwart"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fdf45b424e0', '2f7c19fe453912252ae103ddad1fd626', '{"address":"mail.example.org","costs":[],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-802fd30c4f6f', '12bc404cc87c69697ad4aed260544b26', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fe983d8a76b', 'eee86701529713a1acce8bcd5f685558', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"both","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7febbc0047ef', '527abe0abc7f1e6702df5efea0dcaff6', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"VM 1","places":[{"from":"2026-01-01","host":"iron","model":null,"recorded_at":"2026-03-05T10:00:00","site":null},{"from":"2026-02-01","host":"steel","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":null,"slug":"vm-1"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7feceb8af871', '6f43b04e3e242e1aa2653a18fc67bc86', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Iron","places":[{"from":"2026-01-01","host":null,"model":"own_site","recorded_at":"2026-03-05T10:00:00","site":"cellar"}],"responsibilities":[{"area":"hardware","circle":null,"kept_by":"ours","member":null},{"area":"operating_system","circle":null,"kept_by":"ours","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":null},{"area":"backups","circle":null,"kept_by":"ours","member":null},{"area":"security","circle":null,"kept_by":"ours","member":null},{"area":"software_choice","circle":null,"kept_by":"ours","member":null}],"retired_on":"2026-03-01","slug":"iron"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fed955a2178', 'f32f50b4dc001997e512384d5fd94bd7', '{"costs":[],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fef40b30a18', '78794a648644aa414d3d7fe822a032aa', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7ff18306671d', 'ef746ca9d88d7a99b4a8249716ef5566', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7ff38dc49290', '5176608185bf982534f0233e285217ad', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7ff52f30438b', '41e862cc9814aeede03c1148407dfa8e', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7ff7b4adbdce', '98fd1a810e07b37fdcf5df1ba1d0e50c', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.14"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7ff946274a25', '58e0f559649ee22ab9c39ba5e2e1ba1e', '{"costs":[{"amount_minor":1200,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Room","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","location":"Jaca","name":"Hall","note":"Two keys.","provider":"linea","retired_on":null,"slug":"hall"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7ffb4320fadb', '4086337cf5463a8742b8a2ddd2e79fa2', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7ffd227742ac', '573d06317a67b2da1696a1c4bfe2335b', '{"created_at":"2026-03-05T10:00:00","licence":"","name":"Incus","note":"","retired_on":null,"slug":"incus"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-7fff568d14e9', '63c5dd3ab766b2721d8f41ff6582eb1c', '{"costs":[{"amount_minor":3100,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Rent","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":"2029-01-01","watts":null},{"amount_minor":1200,"basis":"yearly","from":"2026-01-15","life_months":null,"name":"Name","number":2,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":90000,"basis":"purchase","from":"2026-01-15","life_months":48,"name":"Box","number":3,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null},{"amount_minor":null,"basis":"power","from":"2026-01-15","life_months":null,"name":"Power","number":4,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":200000,"until":"2029-01-01","watts":9}],"created_at":"2026-03-05T10:00:00","description":"64 GB","installations":[{"from":"2026-01-01","number":1,"part":"operating_system","recorded_at":"2026-03-05T10:00:00","software":"debian","until":null,"version":"13"},{"from":"2026-02-10","number":2,"part":"virtualisation","recorded_at":"2026-03-05T10:00:00","software":"incus","until":null,"version":"6"}],"name":"Steel","places":[{"from":"2026-01-01","host":null,"model":"colocated","recorded_at":"2026-03-05T10:00:00","site":"hall"}],"responsibilities":[{"area":"hardware","circle":"machines","kept_by":"both","member":null},{"area":"operating_system","circle":null,"kept_by":"provider","member":null},{"area":"virtualisation","circle":null,"kept_by":"ours","member":1},{"area":"backups","circle":null,"kept_by":"ours","member":1},{"area":"security","circle":null,"kept_by":"ours","member":1},{"area":"software_choice","circle":null,"kept_by":"ours","member":1}],"retired_on":null,"slug":"steel"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-80017c27974c', '003a8679a091d605a4edfbc8bde98cee', '{"created_at":"2026-03-05T10:00:00","licence":"","name":"Rspamd","note":"","retired_on":null,"slug":"rspamd"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-8003a99b7019', 'e489572ce9be962777c1e1a57ae23bd1', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-8030b98a678b', 'f80643377d4581ece0293306f55dbd66', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-8005396b8c83', 'd5c0d2c450feb1e922c61355b7fcfcfc', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":null,"version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-8006634a1847', '902b96733d81bdd29e05d49b5cade187', '{"address":"mail.example.org","costs":[{"amount_minor":500,"basis":"monthly","from":"2026-01-15","life_months":null,"name":"Support","number":1,"recorded_at":"2026-03-05T10:00:00","tariff_millionths":null,"until":null,"watts":null}],"created_at":"2026-03-05T10:00:00","further":[{"from":"2026-02-10","host":"steel","number":1,"purpose":"replica","recorded_at":"2026-03-05T10:00:00","until":null}],"installations":[{"from":"2026-01-01","number":1,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":"2026-02-10","version":"0.14"},{"from":"2026-02-10","number":2,"part":"main","recorded_at":"2026-03-05T10:00:00","software":"stalwart","until":null,"version":"0.15"},{"from":"2026-02-10","number":3,"part":"other","recorded_at":"2026-03-05T10:00:00","software":"rspamd","until":"2026-03-01","version":"3.9"}],"kind":"mail","name":"Mail","places":[{"from":"2026-01-01","host":"vm-1","model":null,"recorded_at":"2026-03-05T10:00:00","site":null}],"purpose":"For everybody.","retired_on":null,"slug":"mail"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-800880327330', 'ef1d6b424896a624c812f8435636b937', '{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":null,"slug":"unused"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-80098845505c', '7acce573e1f8066b756296b0eeb23680', '{"created_at":"2026-03-05T10:00:00","licence":"MIT","name":"Unused","note":"Tried once.","retired_on":"2026-03-02","slug":"unused"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-800b9cda087f', '7f8d3a1298ba190bcf76faafcd3e72ed', '{"created_at":"2026-03-05T10:00:00","name":"Traffic","retired_on":null,"service":"mail","slug":"traffic","unit":"GB","way":"counter"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-800df5d80d12', '4ef16a08d54a9e617b525e3dafaab237', '{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":null,"service":"mail","slug":"storage","unit":"GB","way":"level"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-800f62f43ed2', 'cf0d5438c52d664a12be2a08cae54683', '{"readings":[{"day":"2026-01-31","holder":1,"number":1,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-80119e6e0103', '2431711be8aedc2d371626bbe60821d2', '{"readings":[{"day":"2026-01-31","holder":2,"number":2,"quantity":"20.5","reset":false}],"sha256":null,"source":"csv"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-8013071f5074', '8b6f86700723cd96811d565adffc1fe0', '{"readings":[{"day":"2026-02-28","holder":1,"number":3,"quantity":"30","reset":false}],"sha256":null,"source":"api"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-8015e4fd6265', 'a8bc84edb23b0f8df45734342006fcc4', '{"readings":[{"day":"2026-02-01","holder":"machines","number":1,"quantity":"40","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-8017f36ad1c9', 'e801d422d8d9454dbceaa27508a31d27', '{"readings":[{"day":"2026-02-01","holder":2,"number":2,"quantity":"1","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-80186f9af98e', '882271bb06fd9b7a992c03e630311747', '{"number":3,"reason":"A slip."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-80198994efdd', 'e58de54a81a87362d0385c69d0d8ba8c', '{"created_at":"2026-03-05T10:00:00","name":"Storage","retired_on":"2026-03-01","service":"mail","slug":"storage","unit":"GB","way":"level"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-801bf27e9b27', 'a5cd9010d09d3cff78f6d1602bb543d0', '{"created_at":"2026-03-08T10:00:00","name":"Sent","retired_on":null,"service":"mail","slug":"sent","unit":"mails","way":"amount"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-801d3d59db97', '646bedcb296d7dd702a06c2d4ba34100', '{"readings":[{"day":"2026-01-20","holder":1,"number":1,"quantity":"7","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-801f3afa7ecb', '23cf0bab6bbe99ecdcceefdbde56df0a', '{"readings":[{"day":"2026-02-20","holder":1,"number":2,"quantity":"10","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-8021067101f5', 'b4162db796db86416aa5b510cef8bf03', '{"readings":[{"day":"2026-02-21","holder":2,"number":3,"quantity":"4.5","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-80231711ca95', '6f98fce24ae831b3a8cdbeca7e111db0', '{"readings":[{"day":"2026-02-22","holder":"machines","number":4,"quantity":"3","reset":false}],"sha256":null,"source":"hand"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-80255406dee7', '3d57e0a3d25006c5b34f93ebdf0a16c9', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-802772e29ace', '0fa13e57dde573179f4f510feffa6028', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-8029c3738b96', '553678098fc997bee447c265adff5fd8', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-802b270bccf6', 'c94c23508f653c7c5dece64d97b8d6ea', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-802d5704c1dd', '79aa327c1a109cc78723d932df8f49a0', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01",null],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-80395bbf1ef4', '6280a5cb78033fd5979f939cac8b2bde', '{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7243-b4e5-7ec5f360a1a3","sharing.fixed":"019ccce3-b100-7243-b4e5-7ec3729c75c6","sharing.floor":"019ccce3-b100-7243-b4e5-7ec4fb2496a5","sharing.method":"019ccce3-b100-7243-b4e5-7ec24fd7213c","sharing.weight full":"019ccce3-b100-7243-b4e5-7ec6b60f8486","sharing.weight organisation":"019ccce3-b100-7243-b4e5-7ec8bb902f70","sharing.weight supporting":"019ccce3-b100-7243-b4e5-7ec7b1d477dd"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":3129,"charges":"dfc6c6eb43a192cf61691ea4667a9b2bf3c4c3cf1de3f8274879294315bd3a3f","currency":"EUR","due_on":"2026-04-10","entry":5,"month":"2026-01","plan":"d18838810c29f49aff32587b01ac37a7d296b59d7959dd4eb890d7ec2e5d4abc","pool":"mail","residual_minor":0,"total_minor":3129}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-803d7f366983', 'edcdaf626d81a907930dfdb83cee93b0', '{"entry":6,"of":5,"reason":"A meter was read wrongly."}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-80494d6406b0', '6f9218795555e63adcba6a4a0b383db8', '{"basis":{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7243-b4e5-7ec5f360a1a3","sharing.fixed":"019ccce3-b100-7243-b4e5-7ec3729c75c6","sharing.floor":"019ccce3-b100-7243-b4e5-7ec4fb2496a5","sharing.method":"019ccce3-b100-7243-b4e5-7ec24fd7213c","sharing.weight full":"019ccce3-b100-7243-b4e5-7ec6b60f8486","sharing.weight organisation":"019ccce3-b100-7243-b4e5-7ec8bb902f70","sharing.weight supporting":"019ccce3-b100-7243-b4e5-7ec7b1d477dd"},"weights":{"full":1,"organisation":3,"supporting":0}},"charged_minor":4720,"charges":"c104c2dd0a2fe6f5b92ad32e57258043fe18bd969d75322fd48bc346fb2fb93a","currency":"EUR","due_on":"2026-04-10","entry":7,"month":"2026-02","plan":"2596f06aa5c978604b70953224d54100f97e8b33cfbc4f6b23b42309501718ac","pool":"mail","residual_minor":0,"total_minor":5696}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-804a06f721c5', 'a68244ba3015a63df3962ba5ba895982', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[{"from":"2026-01-01","member":1,"place":1,"until":null},{"from":"2026-01-01","member":2,"place":2,"until":null},{"from":"2026-01-01","member":3,"place":1,"until":"2026-02-15"}],"name":"Mail","participants":"listed","purpose":"Mail for all.","reserved_measure":"mail/storage","slug":"mail","sources":[[1,"assets/steel","2026-01-01","2026-03-05"],[2,"services/mail","2026-01-01",null]],"use_measure":"mail/sent"}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-804c71cd70f9', '10774dcc36204db4cd0b9e84b58c5be5', '{"closed_on":null,"created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}', NULL);
INSERT INTO public.event_payloads VALUES ('019ccce3-b100-7243-b4e5-804d6cd9a7cd', '7051371812f46369746fd274310ce971', '{"closed_on":"2026-03-01","created_at":"2026-03-08T10:00:00","from":"2026-01-01","listed":[],"name":"Trees","participants":"everyone","purpose":"","reserved_measure":null,"slug":"trees","sources":[],"use_measure":null}', NULL);


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f069ea7075c', '2026-01-01 09:00:00', 'community.founded', 'D-1', 1, '019ccce3-b100-7243-b4e5-7e668b115170', 'd025104569b08c4165df676d99a7071e4b8453c28d2e6ef1065f67adc7850a6c');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f07e5e446a6', '2026-01-01 09:00:00', 'members.member.entered', 'M-1', 1, '019ccce3-b100-7243-b4e5-7e668b115170', '0a80beea547f2bbe82e4bb3937890a3250d299e27c9f7c31e80772c5fc97f52b');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f0becb4daba', '2026-01-01 09:00:00', 'members.member.admitted', 'M-2', 1, '019ccce3-b100-7243-b4e5-7f08e6cd22ec', '6fd2fe58d409ed8d5604e873dfc97359e050212149fdd7a63679fd16c4057cc1');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f0e4821dbab', '2026-01-01 09:00:00', 'members.member.admitted', 'M-3', 1, '019ccce3-b100-7243-b4e5-7f08e6cd22ec', '2fb5ee2e2a78ce287d5b8b58c76ef770ae5ae3510cdc9c05531d964a324dcf74');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f102680bb86', '2026-01-01 09:00:00', 'members.member.invited', 'M-3', 1, NULL, '48d54436aef13706f9d8fbcfc3d2a36a90809cd6b1419071c3f3d1277c832d3d');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f1129bf7c82', '2026-01-01 09:00:00', 'members.password.set', 'M-3', 3, NULL, 'c99c04eef9652269cecf994c01ecb27ed71943e83b848fc1c73a4fffa3e97d26');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f1448a41e44', '2026-01-01 09:00:00', 'agreements.draft.started', 'agreements/dues-policy/drafts/1', 1, NULL, '0b4d832605cac0451c525157ae0a6559a2fa53b0655b9b286b49030cffcee557');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f16c032763a', '2026-01-01 09:00:00', 'agreements.draft.saved', 'agreements/dues-policy/drafts/1', 1, NULL, '8b1b05e932028d250e0ba04d6847bd495f7325ea25b6fe4de6dbae2cb1bf845c');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f333079b51b', '2026-01-01 09:00:00', 'decisions.drafted', 'D-2', 1, NULL, 'dcbd178bf37a5aebade1e465a3dbc647c2ac02566a37488cb26b43a3759fcf61');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f3547b6ca42', '2026-01-01 09:00:00', 'decisions.proposed', 'D-2', 1, NULL, 'e5e5bc2d0389fb01a2b0c0e5550f691f2d1994999cc589d84116c05232582809');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f5178c5deaa', '2026-01-08 09:00:00', 'agreements.draft.frozen', 'agreements/dues-policy/drafts/1', 1, NULL, '9e16dba8272172f2eb453ffc70cfbece163bc9ccb2ad784d836092adb123585f');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f5291c8a8fd', '2026-01-08 09:00:00', 'decisions.opened', 'D-2', 1, NULL, '2866df76ae5310d0bd4a3746638e4163206a8e3c7dbb3f4233ce25e50fe08867');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f53a4518eeb', '2026-01-08 09:00:00.12', 'decisions.vote.cast', 'D-2', 1, NULL, 'fdf693f42af1c0e1bee53f043d65c80277b8b746e86e297b03c8e206ceb4af66');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f541c6c751a', '2026-01-08 09:00:00.123456', 'decisions.vote.cast', 'D-2', 2, NULL, 'ff75d279dba678d405125ae9c0fa3b75d90872e883f511750a957d4a27a9db75');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f6697412a48', '2026-01-15 09:00:00', 'agreements.version.adopted', 'agreements/dues-policy', NULL, '019ccce3-b100-7243-b4e5-7f559f7eba6b', 'c8983830af8d192790f0670edcb47f6e25b5b701cc0f53af2e13e0f58cd366f9');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f68f9d00d11', '2026-01-15 09:00:00', 'rules.set', 'dues.monthly', NULL, '019ccce3-b100-7243-b4e5-7f559f7eba6b', 'dcc1972821242cf0d41aa48bede9e64c5f2342d24a27d3ed076bd6b794514523');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f6b6adcb076', '2026-01-15 09:00:00', 'circles.circle.created', 'machines', NULL, '019ccce3-b100-7243-b4e5-7f559f7eba6b', '9d5bbc672429962ff6ec2a457883d2e796ab11440ebcfa278c8877c3470f972e');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f6ccd895512', '2026-01-15 09:00:00', 'decisions.enacted', 'D-2', NULL, '019ccce3-b100-7243-b4e5-7f559f7eba6b', '6c1761a5958d5bde4e47727aacf9bd2bc4f0a4905f5f27abc39b01e2d008c3ff');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f701437cd0a', '2026-01-15 09:00:00', 'decisions.drafted', 'D-3', 1, NULL, 'bbbb53d341dc47fbb516550d21793a04189a292735e674fbef6226cbd3952118');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f7286e175a3', '2026-01-15 09:00:00', 'decisions.proposed', 'D-3', 1, NULL, '90d6ed5617de790f3230a8b9033258134dc02ef77f10e2e19d29f0bf9824e31d');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f8ec3712bd0', '2026-01-22 09:00:00', 'decisions.opened', 'D-3', 1, NULL, '4bc1e363fb830e982f88d9f456bebfa03f6705d8f935198436ac56279ed6d562');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f9273e778e3', '2026-01-15 09:00:00', 'decisions.drafted', 'D-4', 1, NULL, 'e9b4cbbea1d6f7c46998477b5ce418fa86c4bf977e8d8afd4eaf4c53e5f3c4ad');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f94baad2cb2', '2026-01-15 09:00:00', 'decisions.proposed', 'D-4', 1, NULL, '674ab819a1f124355a880683bdff82246718e2e7c22e6a827bb825030e4d3d7c');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f962cb8f941', '2026-01-15 09:00:00', 'decisions.commented', 'D-4', 2, NULL, 'bc062595189012132803297cbb428a2f85aa8bddc1446cdcdf4e9ecd168db5f9');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f9ce9143a54', '2026-01-15 09:00:00', 'decisions.drafted', 'D-5', 1, NULL, '938ae4c1e7ce510e800702b529436a7298ca27774a7b31584e09ce856ac3d773');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f9e4c4d898d', '2026-01-15 09:00:00', 'decisions.proposed', 'D-5', 1, NULL, '90a76828cd1fb77f55bbd5a9219f58cf6bd7a2bad0e229861fc8910f3182961a');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7f9fd1da351e', '2026-01-15 09:00:00', 'decisions.roll.drawn', 'D-5', 1, NULL, 'a4d6c44010785b60715dba8366ad0e0a4ac2c90a21b3e06f0d71e39223df0ba5');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fa0449d884c', '2026-01-15 09:00:00', 'decisions.roll.objected', 'D-5', 2, NULL, '658a58e0786de19c56e3c55adfd7e6af0afcaeb469e20511ae7c2cffebfbd2a5');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fa16b06d76d', '2026-01-15 09:00:00', 'decisions.roll.objected', 'D-5', 2, NULL, 'f8a1169d3d3969d1c95d3b7d57289941e0332dbf9a4c7b7e30be7a063fe3e808');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fa2d6b76387', '2026-01-15 09:00:00', 'decisions.roll.ruled', 'D-5', 1, NULL, '57c43e720207e01f04dc8bc0a237283a055a138ea6d5e4f587112719e8f5ec91');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fa34c8a9c53', '2026-01-15 09:00:00', 'decisions.roll.ruled', 'D-5', 1, NULL, 'd63e494206406dfd51bac7ad5d4acb7bc29db86e234ba9dfc9ec6d66c6724991');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fa48c9a82c1', '2026-01-15 09:00:00', 'decisions.roll.objected', 'D-5', 1, NULL, '5da143c98c03487532050bf7afe2c0b25844343b861c804c30f63d421142df08');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fa50980488f', '2026-02-03 09:00:00.000001', 'decisions.refused', 'D-3', NULL, NULL, '851da3875de391a00581cb716dd6dae43b3a44103179dc2d543f53655befff1b');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7faf59fae7ec', '2026-02-03 09:00:00.000001', 'treasury.dues.posted', '2026-02', 1, NULL, 'bc704ac065dbdd5f6e962779238dd67080d13cc53acf001e8bc82c64dc2f3aa2');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fb499992b94', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-1', 1, NULL, '722af1fa0f7f9690e314006aee4678f7d5b018849ad23be9a971907258e974dd');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fb928d3d431', '2026-02-03 09:00:00.000001', 'treasury.payment.recorded', 'P-2', 1, NULL, '3116469221c9dc33b30720a78425362c76e0d427718faf9b2ceef16420b60f7e');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fbd5a4a4c2a', '2026-02-03 09:00:00.000001', 'treasury.payment.reversed', 'P-2', 1, NULL, '33f658ef1c07afbc734b72949986c4eee3938d101fc49632af1d43f58c572fe1');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fbf75e02783', '2026-03-05 10:00:00', 'infrastructure.provider.created', 'infrastructure/providers/linea', 1, NULL, '20c47d656bf3df89ea2e62d6db88acf37389b716ffcc49816bdca13047a335c9');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fc1d38f8d55', '2026-03-05 10:00:00', 'infrastructure.site.created', 'infrastructure/sites/cellar', 1, NULL, '250bc67fca8e9301de09dd3e4ae5ee497f6a1232ef561d3e18e2e70012964df0');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fc3c0b4dcbc', '2026-03-05 10:00:00', 'infrastructure.site.created', 'infrastructure/sites/hall', 1, NULL, '0c29b697707c8d400d9dea481e973615b46d54b43f53ff8d7ed6366fc7626bd8');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fcde3e1afc1', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/debian', 1, NULL, '1e7675e0c5defcc2d45182a32562aeb97f02c460eca0383be609a85d16bf5aa9');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fcf016ae43e', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/iron', 1, NULL, '743abace8cc09f3d8abeb9fd877c5dd5f2fb69c1ac6793b4210c98b971224314');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fd99e85eac7', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/vm-1', 1, NULL, '619f90a09ec9852a5061402129fb3e3a9409c726c79e59d2aa2b0dd9ba44e15a');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fdd404b3067', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/stalwart', 1, NULL, '0505e749efc252bc00427ab25843d542a6f6c8d1568da6ea620f6d6582fca78b');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fdf45b424e0', '2026-03-05 10:00:00', 'infrastructure.service.created', 'infrastructure/services/mail', 1, NULL, 'bc749dfc587ac926743cda4d56c87c3baa32009071f28c370371388222e645cc');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fe983d8a76b', '2026-03-05 10:00:00', 'infrastructure.asset.created', 'infrastructure/assets/steel', 1, NULL, 'd7fc1f65d1b1b36471b1bedca6b51aefc1deb04ad60e8eef2dec276dd60102da');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7febbc0047ef', '2026-03-05 10:00:00', 'infrastructure.asset.moved', 'infrastructure/assets/vm-1', 1, NULL, 'a4648e256c148c66cd7d398c36fb8029ab76e9a16bef570bc7397fc7876c178d');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7feceb8af871', '2026-03-05 10:00:00', 'infrastructure.asset.retired', 'infrastructure/assets/iron', 1, NULL, '12c0d495e246500e77aeb5cabd338810fae68ef380203b35a74a60b06578ee62');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fed955a2178', '2026-03-05 10:00:00', 'infrastructure.asset.entrusted', 'infrastructure/assets/steel', 1, NULL, 'b957dd7b77f42985ccd55c3aafef9084ecb46d44a37859b62543b670e24c4265');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fef40b30a18', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '85bf2ec24e336f047b675855850cf6e4840532bdea25b1543b80c49999fb79ff');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7ff18306671d', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, 'bb63839d2728fb1a75a55729da5202a1dc1399acb285f4b10db24104f23727ee');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7ff38dc49290', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '16c38a9153add74ca80214bccec6511fcddc14e5dd656c90620f0d8aa45e1001');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7ff52f30438b', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/assets/steel', 1, NULL, '59b43721fb3ae29d25ae97fa3d99cc506c2daaba3c92ac5a1ab94f3d1064c6b1');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7ff7b4adbdce', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/services/mail', 1, NULL, 'd1ae19ff13ab3308d1a78c16f486779c5991e8e39ca49ea6753c1757edbffdfb');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7ff946274a25', '2026-03-05 10:00:00', 'infrastructure.cost.added', 'infrastructure/sites/hall', 1, NULL, '8ededb1283db6f9980267c01b27cb5dea20c8cfedf6376040ce000247a3b78ac');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7ffb4320fadb', '2026-03-05 10:00:00', 'infrastructure.installation.recorded', 'infrastructure/services/mail', 1, NULL, 'e36637fb8079e37814afb41f610a9981533d0374704a812eaaab150c4a591558');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7ffd227742ac', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/incus', 1, NULL, '3879a021a4cf950ed861f263553f156cb3af02d812b540aeafc5d4ec10831270');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-7fff568d14e9', '2026-03-05 10:00:00', 'infrastructure.installation.recorded', 'infrastructure/assets/steel', 1, NULL, '293e50aeffc32cb58f8ac63e6964baf3f24bbd28d04ce435b2015810f4773a84');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-80017c27974c', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/rspamd', 1, NULL, '20f38dbeb4047d2895501f2df5954a7ddc30398f484b3323fcf6947355c1377f');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-8003a99b7019', '2026-03-05 10:00:00', 'infrastructure.installation.recorded', 'infrastructure/services/mail', 1, NULL, 'db4c47b7a7d357bcaa73ef670315e65df7217777c903b9aae805e829c9209070');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-8005396b8c83', '2026-03-05 10:00:00', 'infrastructure.further.added', 'infrastructure/services/mail', 1, NULL, 'e7564f28aea53e7ff90d1afab24ae18bf8f4b0154095f1cab859db70f929b6cd');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-8006634a1847', '2026-03-05 10:00:00', 'infrastructure.installation.ended', 'infrastructure/services/mail', 1, NULL, '901e0a466ad71eefc23763da1d7a0a6152ce8b32e5abab3bb3d8d0ecf412c5d3');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-800880327330', '2026-03-05 10:00:00', 'infrastructure.software.created', 'infrastructure/software/unused', 1, NULL, '6a35b2d8308da45d33cab2ec0432e5b278f85572b2e8d3a1c8dfeb5a0794f4ee');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-80098845505c', '2026-03-05 10:00:00', 'infrastructure.software.retired', 'infrastructure/software/unused', 1, NULL, 'b8dcb45fecfbf75376aed394e8aaef3e2d38f38ee97175777c6a220743c34f08');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-800b9cda087f', '2026-03-05 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/traffic', 1, NULL, '4635bac6e1d1dced861d30577191249a78ed9ab45645d42cfe91d473a902bedb');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-800df5d80d12', '2026-03-05 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/storage', 1, NULL, '30243c748e70597874fd554d140435b23e5f94fd1c7ae1ddb198f6d1ba0e2914');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-800f62f43ed2', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, 'beefa76e6aac7edaac3ed11b4afaaa004a8354746c65032b17187fdc79b9cba8');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-80119e6e0103', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, '7b695a533127acc47284370066e109def8646720dbb1c5c07d940cb99ebbdc81');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-8013071f5074', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/traffic', 1, NULL, '1ae4df36cb2ccf649311356e3a19e8452181f37c4878bb0fca285e65cc278a38');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-8015e4fd6265', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/storage', 1, NULL, '741f6ca3e257619856cfdd4c68f6fd8c4f0bcc34b86feebe8bb850b2e1b143cd');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-8017f36ad1c9', '2026-03-05 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/storage', 1, NULL, '0eac94532685bae90b19d14461be3d66f1275e97050daa33197552c088f22cb6');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-80186f9af98e', '2026-03-05 10:00:00', 'infrastructure.reading.struck', 'infrastructure/services/mail/measures/traffic', 1, NULL, '3c79e2c766f595fd3392b3c4c22914fde5885b5fbcc5d0e5638f772a84dfb7d7');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-80198994efdd', '2026-03-05 10:00:00', 'infrastructure.measure.retired', 'infrastructure/services/mail/measures/storage', 1, NULL, '870474296ff43914e669acff242a095417df3570bba9de07433551c0321321d4');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-801bf27e9b27', '2026-03-08 10:00:00', 'infrastructure.measure.created', 'infrastructure/services/mail/measures/sent', 1, NULL, 'b6060ce39e96b7fa33ee2319dde3c98238c855703c7bb744d4a71acc1b42d479');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-801d3d59db97', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '9775c2878cdd15260f45be5a72ef15cfab4f5ee2c022d1291c77d9182f4fe3ad');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-801f3afa7ecb', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '4391bf1eabc0beb7cac02ef1a1826a3e9085c1b955adc6a256ee6511476b8655');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-8021067101f5', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, 'a8648ce05c2827b1f32fba81a32cbcbea0ad6ec16a9f0ef9a024416130dd7718');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-80231711ca95', '2026-03-08 10:00:00', 'infrastructure.readings.recorded', 'infrastructure/services/mail/measures/sent', 1, NULL, '64a151ba99c8a8ce2e227988f3f262efee25c3239de0960b7ba97123616e9928');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-80255406dee7', '2026-03-08 10:00:00', 'sharing.pool.created', 'sharing/mail', 1, NULL, 'f9fc27d5448423ba9eb9673dbc2acefd52168afcaa9d147c76077dfc276f46e4');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-802772e29ace', '2026-03-08 10:00:00', 'sharing.pool.source_added', 'sharing/mail', 1, NULL, '4ac9d8c4dfec39ad572e68b785f07bd7c0e5fc1ee3cea06fc9752d7623bda601');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-8029c3738b96', '2026-03-08 10:00:00', 'sharing.pool.source_added', 'sharing/mail', 1, NULL, '5f4d84f6ccc7952676cf2ea1e0b2d856e580521c51339c7a433837b678d2f26c');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-802b270bccf6', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, 'aa46af1ad4c0c43da186669849d5fffe0c00a926aa3fa0d0ddf9df303595018d');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-802d5704c1dd', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, 'cab8ba6bd28112bad256d0c6b434f6ee03aca2c8badcd6129d13fc98547fb911');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-802fd30c4f6f', '2026-03-08 10:00:00', 'sharing.pool.participant_listed', 'sharing/mail', 1, NULL, 'd306d7d4c33713a29936e95af23960d02798c4dd8795d5f9aca41f3936630963');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-8030b98a678b', '2026-03-08 10:00:00', 'sharing.pool.participant_ended', 'sharing/mail', 1, NULL, 'f12b0252eec834602e2e930ee36a61b3ea8c79f5c64368522b136a36e6829e55');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-80395bbf1ef4', '2026-03-08 10:00:00', 'sharing.posted', 'sharing/mail/2026-01', 1, NULL, '3679561a7674ee2c78a2ec87f64c7d53c3a74e5e961edab0001e6fd89af547fd');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-803d7f366983', '2026-03-08 10:00:00', 'sharing.reversed', 'sharing/mail/2026-01', 1, NULL, '0e3e29003c65cde6483cd13a3c95eec0f49f03610a32366343e4949e76ae6bc3');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-80494d6406b0', '2026-03-08 10:00:00', 'sharing.posted', 'sharing/mail/2026-02', 1, NULL, '704c09694433b2483a1e51ee08dac9674fd8e067692bb05cc762db18db4cba85');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-804a06f721c5', '2026-03-08 10:00:00', 'sharing.pool.source_removed', 'sharing/mail', 1, NULL, '2d7f1cb5263be8f3c5bf243bf9719c19cc5f70e7150c4eb3a8911675f276085d');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-804c71cd70f9', '2026-03-08 10:00:00', 'sharing.pool.created', 'sharing/trees', 1, NULL, '63244861a03fdcfc9362d1d3a04d583968cefd97b313e3f95ee0291677758281');
INSERT INTO public.events VALUES ('019ccce3-b100-7243-b4e5-804d6cd9a7cd', '2026-03-08 10:00:00', 'sharing.pool.closed', 'sharing/trees', 1, NULL, '38a5a465b90debbbe7037f940ab5ee228258bfac43fc868681f96c4a42352807');


--
-- Data for Name: further_places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.further_places VALUES ('019ccce3-b100-7243-b4e5-80041d386388', '019ccce3-b100-7243-b4e5-7fda20615f6a', 1, '019ccce3-b100-7243-b4e5-7fe04543303c', 'replica', '2026-02-10', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: heartbeats; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: installations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.installations VALUES ('019ccce3-b100-7243-b4e5-7fce9b336ec5', '019ccce3-b100-7243-b4e5-7fc47de97028', NULL, 1, 'operating_system', '019ccce3-b100-7243-b4e5-7fccb2808fbf', '13', '2026-01-01', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7243-b4e5-7fd88c51312c', '019ccce3-b100-7243-b4e5-7fd00b9a5ecf', NULL, 1, 'operating_system', '019ccce3-b100-7243-b4e5-7fccb2808fbf', '13', '2026-01-01', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7243-b4e5-7fe8036ab08f', '019ccce3-b100-7243-b4e5-7fe04543303c', NULL, 1, 'operating_system', '019ccce3-b100-7243-b4e5-7fccb2808fbf', '13', '2026-01-01', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7243-b4e5-7fde53e30fe4', NULL, '019ccce3-b100-7243-b4e5-7fda20615f6a', 1, 'main', '019ccce3-b100-7243-b4e5-7fdcedd6f21a', '0.14', '2026-01-01', '2026-02-10', '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7243-b4e5-7ffae194d531', NULL, '019ccce3-b100-7243-b4e5-7fda20615f6a', 2, 'main', '019ccce3-b100-7243-b4e5-7fdcedd6f21a', '0.15', '2026-02-10', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7243-b4e5-7ffe4bc06db7', '019ccce3-b100-7243-b4e5-7fe04543303c', NULL, 2, 'virtualisation', '019ccce3-b100-7243-b4e5-7ffcbe49cf14', '6', '2026-02-10', NULL, '2026-03-05 10:00:00');
INSERT INTO public.installations VALUES ('019ccce3-b100-7243-b4e5-800292af7a4a', NULL, '019ccce3-b100-7243-b4e5-7fda20615f6a', 3, 'other', '019ccce3-b100-7243-b4e5-800027e42f51', '3.9', '2026-02-10', '2026-03-01', '2026-03-05 10:00:00');


--
-- Data for Name: journal_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7243-b4e5-7fa72cfd8079', 1, '2026-02-01', 'dues_run', '2026-02', NULL, '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7243-b4e5-7fb02778f049', 2, '2026-02-02', 'payment', '', NULL, '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7243-b4e5-7fb5f5d8bb8e', 3, '2026-02-03', 'payment', '', NULL, '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7243-b4e5-7fba4d8fce66', 4, '2026-02-03', 'reversal', 'The bank took it back.', '019ccce3-b100-7243-b4e5-7fb5f5d8bb8e', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-02-03 09:00:00.000001');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7243-b4e5-803270684f4b', 5, '2026-01-31', 'cost_sharing', 'mail 2026-01', NULL, '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-08 10:00:00');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7243-b4e5-803a6ad265ca', 6, '2026-03-08', 'reversal', 'A meter was read wrongly.', '019ccce3-b100-7243-b4e5-803270684f4b', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-08 10:00:00');
INSERT INTO public.journal_entries VALUES ('019ccce3-b100-7243-b4e5-803ffe30ee06', 7, '2026-02-28', 'cost_sharing', 'mail 2026-02', NULL, '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-08 10:00:00');


--
-- Data for Name: leases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.leases VALUES ('a', 'b', '2026-01-01 09:00:00');


--
-- Data for Name: measures; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.measures VALUES ('019ccce3-b100-7243-b4e5-800a882fd079', '019ccce3-b100-7243-b4e5-7fda20615f6a', 'traffic', 'Traffic', 'GB', 'counter', NULL, '2026-03-05 10:00:00');
INSERT INTO public.measures VALUES ('019ccce3-b100-7243-b4e5-800c37d118e5', '019ccce3-b100-7243-b4e5-7fda20615f6a', 'storage', 'Storage', 'GB', 'level', '2026-03-01', '2026-03-05 10:00:00');
INSERT INTO public.measures VALUES ('019ccce3-b100-7243-b4e5-801a0c756088', '019ccce3-b100-7243-b4e5-7fda20615f6a', 'sent', 'Sent', 'mails', 'amount', NULL, '2026-03-08 10:00:00');


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

INSERT INTO public.member_statuses VALUES ('019ccce3-b100-7243-b4e5-7ecb5bf53f41', '019ccce3-b100-7243-b4e5-7eca6ef94551', 'active', '019ccce3-b100-7243-b4e5-7e67c267fd53', '2026-01-01', '019ccce3-b100-7243-b4e5-7e668b115170', '2026-01-01 09:00:00', NULL);
INSERT INTO public.member_statuses VALUES ('019ccce3-b100-7243-b4e5-7f0a64e58bde', '019ccce3-b100-7243-b4e5-7f09a3be18db', 'active', '019ccce3-b100-7243-b4e5-7e67c267fd53', '2026-01-01', '019ccce3-b100-7243-b4e5-7f08e6cd22ec', '2026-01-01 09:00:00', NULL);
INSERT INTO public.member_statuses VALUES ('019ccce3-b100-7243-b4e5-7f0d892b91a2', '019ccce3-b100-7243-b4e5-7f0cf2d9765d', 'active', '019ccce3-b100-7243-b4e5-7e67c267fd53', '2026-01-01', '019ccce3-b100-7243-b4e5-7f08e6cd22ec', '2026-01-01 09:00:00', NULL);


--
-- Data for Name: members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.members VALUES ('019ccce3-b100-7243-b4e5-7eca6ef94551', 1, 'person', 'Inés Villalba', '3b45334f04553b41412b412d2b0143880e01dcc1dc0b', 'ines villalba', 'ines@example.org', 'en', '019ccce3-b100-7243-b4e5-7e67c267fd53', 'active', '2026-01-01', '019ccce3-b100-7243-b4e5-7e668b115170', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019ccce3-b100-7243-b4e5-7f09a3be18db', 2, 'person', 'Ana "Nan" Ruiz', '2b452b040976452b450976044d533b5d011201dcc2dcc2dc07', 'ana nan ruiz', NULL, 'en', '019ccce3-b100-7243-b4e5-7e67c267fd53', 'active', '2026-01-01', '019ccce3-b100-7243-b4e5-7f08e6cd22ec', '2026-01-01 09:00:00');
INSERT INTO public.members VALUES ('019ccce3-b100-7243-b4e5-7f0cf2d9765d', 3, 'person', '=Nour Haddad', '0c894547534d04392b31312b31011001c5dcc2dc09', 'nour haddad', 'nour@example.org', 'es', '019ccce3-b100-7243-b4e5-7e67c267fd53', 'active', '2026-01-01', '019ccce3-b100-7243-b4e5-7f08e6cd22ec', '2026-01-01 09:00:00');


--
-- Data for Name: open_votes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.open_votes VALUES ('019ccce3-b100-7243-b4e5-7f17bccc3b2c', '019ccce3-b100-7243-b4e5-7eca6ef94551', 'yes', 'It is time.', '2026-01-08 09:00:00.12');
INSERT INTO public.open_votes VALUES ('019ccce3-b100-7243-b4e5-7f17bccc3b2c', '019ccce3-b100-7243-b4e5-7f09a3be18db', 'yes', '', '2026-01-08 09:00:00.123456');


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

INSERT INTO public.payments VALUES ('019ccce3-b100-7243-b4e5-7fb33d92d834', 1, '019ccce3-b100-7243-b4e5-7f09a3be18db', '2026-02-02', 500, 'bank', '', '019ccce3-b100-7243-b4e5-7fb02778f049', NULL, '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-02-03 09:00:00.000001');
INSERT INTO public.payments VALUES ('019ccce3-b100-7243-b4e5-7fb8b3c4ab14', 2, '019ccce3-b100-7243-b4e5-7f09a3be18db', '2026-02-03', 700, 'bank', '', '019ccce3-b100-7243-b4e5-7fb5f5d8bb8e', '019ccce3-b100-7243-b4e5-7fba4d8fce66', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-02-03 09:00:00.000001');


--
-- Data for Name: places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.places VALUES ('019ccce3-b100-7243-b4e5-7fcba0d5f416', '019ccce3-b100-7243-b4e5-7fc47de97028', NULL, '2026-01-01', 'own_site', '019ccce3-b100-7243-b4e5-7fc0106d5a19', NULL, '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7243-b4e5-7fd7437e93bf', '019ccce3-b100-7243-b4e5-7fd00b9a5ecf', NULL, '2026-01-01', NULL, NULL, '019ccce3-b100-7243-b4e5-7fc47de97028', '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7243-b4e5-7fdb6cd02c5f', NULL, '019ccce3-b100-7243-b4e5-7fda20615f6a', '2026-01-01', NULL, NULL, '019ccce3-b100-7243-b4e5-7fd00b9a5ecf', '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7243-b4e5-7fe77da831a3', '019ccce3-b100-7243-b4e5-7fe04543303c', NULL, '2026-01-01', 'colocated', '019ccce3-b100-7243-b4e5-7fc20f17ffc8', NULL, '2026-03-05 10:00:00');
INSERT INTO public.places VALUES ('019ccce3-b100-7243-b4e5-7feace6fb213', '019ccce3-b100-7243-b4e5-7fd00b9a5ecf', NULL, '2026-02-01', NULL, NULL, '019ccce3-b100-7243-b4e5-7fe04543303c', '2026-03-05 10:00:00');


--
-- Data for Name: pool_participants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pool_participants VALUES ('019ccce3-b100-7243-b4e5-802afdafed2d', '019ccce3-b100-7243-b4e5-802491e64531', '019ccce3-b100-7243-b4e5-7eca6ef94551', 1, '2026-01-01', NULL);
INSERT INTO public.pool_participants VALUES ('019ccce3-b100-7243-b4e5-802cf32ccade', '019ccce3-b100-7243-b4e5-802491e64531', '019ccce3-b100-7243-b4e5-7f09a3be18db', 2, '2026-01-01', NULL);
INSERT INTO public.pool_participants VALUES ('019ccce3-b100-7243-b4e5-802e7bd6ba87', '019ccce3-b100-7243-b4e5-802491e64531', '019ccce3-b100-7243-b4e5-7f0cf2d9765d', 1, '2026-01-01', '2026-02-15');


--
-- Data for Name: pool_sources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pool_sources VALUES ('019ccce3-b100-7243-b4e5-802820115755', '019ccce3-b100-7243-b4e5-802491e64531', 2, NULL, '019ccce3-b100-7243-b4e5-7fda20615f6a', '2026-01-01', NULL, NULL);
INSERT INTO public.pool_sources VALUES ('019ccce3-b100-7243-b4e5-8026d45e6093', '019ccce3-b100-7243-b4e5-802491e64531', 1, '019ccce3-b100-7243-b4e5-7fe04543303c', NULL, '2026-01-01', '2026-03-05', NULL);


--
-- Data for Name: pools; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pools VALUES ('019ccce3-b100-7243-b4e5-802491e64531', 'mail', 'Mail', 'Mail for all.', 'listed', '019ccce3-b100-7243-b4e5-801a0c756088', '019ccce3-b100-7243-b4e5-800c37d118e5', NULL, '2026-03-08 10:00:00', '2026-01-01');
INSERT INTO public.pools VALUES ('019ccce3-b100-7243-b4e5-804b7ddec844', 'trees', 'Trees', '', 'everyone', NULL, NULL, '2026-03-01', '2026-03-08 10:00:00', '2026-01-01');


--
-- Data for Name: portions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.portions VALUES ('019ccce3-b100-7243-b4e5-8035e7d2fdad', '019ccce3-b100-7243-b4e5-8031d2cd8a1e', '019ccce3-b100-7243-b4e5-7eca6ef94551', NULL, 31, 1, 1, 7000000, 0, 7000000, '3129', '1', NULL, 3129);
INSERT INTO public.portions VALUES ('019ccce3-b100-7243-b4e5-803644e374ef', '019ccce3-b100-7243-b4e5-8031d2cd8a1e', '019ccce3-b100-7243-b4e5-7f09a3be18db', NULL, 31, 1, 2, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-7243-b4e5-80371b5c4fce', '019ccce3-b100-7243-b4e5-8031d2cd8a1e', '019ccce3-b100-7243-b4e5-7f0cf2d9765d', NULL, 31, 1, 1, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-7243-b4e5-8043f90fcc8f', '019ccce3-b100-7243-b4e5-803e4d428fe7', '019ccce3-b100-7243-b4e5-7eca6ef94551', NULL, 28, 1, 1, 10000000, 0, 10000000, '22784', '7', NULL, 3255);
INSERT INTO public.portions VALUES ('019ccce3-b100-7243-b4e5-80447bd48e50', '019ccce3-b100-7243-b4e5-803e4d428fe7', '019ccce3-b100-7243-b4e5-7f09a3be18db', NULL, 28, 1, 2, 4500000, 0, 4500000, '51264', '35', NULL, 1465);
INSERT INTO public.portions VALUES ('019ccce3-b100-7243-b4e5-80451b598ff5', '019ccce3-b100-7243-b4e5-803e4d428fe7', '019ccce3-b100-7243-b4e5-7f0cf2d9765d', NULL, 14, 1, 1, 0, 0, 0, '0', '1', NULL, 0);
INSERT INTO public.portions VALUES ('019ccce3-b100-7243-b4e5-8046d19705d0', '019ccce3-b100-7243-b4e5-803e4d428fe7', NULL, '019ccce3-b100-7243-b4e5-7f699d8fd822', 28, 1, 1, 3000000, 0, 3000000, '34176', '35', NULL, 976);


--
-- Data for Name: postings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-7fa8c64b3280', '019ccce3-b100-7243-b4e5-7fa72cfd8079', '019ccce3-b100-7243-b4e5-7f031b03ea6e', '019ccce3-b100-7243-b4e5-7eca6ef94551', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-7fa9c50b2346', '019ccce3-b100-7243-b4e5-7fa72cfd8079', '019ccce3-b100-7243-b4e5-7f031b03ea6e', '019ccce3-b100-7243-b4e5-7f09a3be18db', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-7faa65708c8d', '019ccce3-b100-7243-b4e5-7fa72cfd8079', '019ccce3-b100-7243-b4e5-7f031b03ea6e', '019ccce3-b100-7243-b4e5-7f0cf2d9765d', 1500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-7fabb95cbfc9', '019ccce3-b100-7243-b4e5-7fa72cfd8079', '019ccce3-b100-7243-b4e5-7f04489233ca', NULL, -4500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-7fb1869e5dc8', '019ccce3-b100-7243-b4e5-7fb02778f049', '019ccce3-b100-7243-b4e5-7f00812844e2', NULL, 500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-7fb2cf30ed6a', '019ccce3-b100-7243-b4e5-7fb02778f049', '019ccce3-b100-7243-b4e5-7f031b03ea6e', '019ccce3-b100-7243-b4e5-7f09a3be18db', -500, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-7fb6cc464064', '019ccce3-b100-7243-b4e5-7fb5f5d8bb8e', '019ccce3-b100-7243-b4e5-7f00812844e2', NULL, 700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-7fb77f7ea376', '019ccce3-b100-7243-b4e5-7fb5f5d8bb8e', '019ccce3-b100-7243-b4e5-7f031b03ea6e', '019ccce3-b100-7243-b4e5-7f09a3be18db', -700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-7fbba974fcf6', '019ccce3-b100-7243-b4e5-7fba4d8fce66', '019ccce3-b100-7243-b4e5-7f00812844e2', NULL, -700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-7fbcc7a8dffa', '019ccce3-b100-7243-b4e5-7fba4d8fce66', '019ccce3-b100-7243-b4e5-7f031b03ea6e', '019ccce3-b100-7243-b4e5-7f09a3be18db', 700, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-8033d4b07cae', '019ccce3-b100-7243-b4e5-803270684f4b', '019ccce3-b100-7243-b4e5-7f031b03ea6e', '019ccce3-b100-7243-b4e5-7eca6ef94551', 3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-80349ccc8719', '019ccce3-b100-7243-b4e5-803270684f4b', '019ccce3-b100-7243-b4e5-7f051d2753cd', NULL, -3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-803b498cbedc', '019ccce3-b100-7243-b4e5-803a6ad265ca', '019ccce3-b100-7243-b4e5-7f031b03ea6e', '019ccce3-b100-7243-b4e5-7eca6ef94551', -3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-803cb147755e', '019ccce3-b100-7243-b4e5-803a6ad265ca', '019ccce3-b100-7243-b4e5-7f051d2753cd', NULL, 3129, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-8040a69b8d8f', '019ccce3-b100-7243-b4e5-803ffe30ee06', '019ccce3-b100-7243-b4e5-7f031b03ea6e', '019ccce3-b100-7243-b4e5-7eca6ef94551', 3255, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-8041bd056b66', '019ccce3-b100-7243-b4e5-803ffe30ee06', '019ccce3-b100-7243-b4e5-7f031b03ea6e', '019ccce3-b100-7243-b4e5-7f09a3be18db', 1465, 'EUR');
INSERT INTO public.postings VALUES ('019ccce3-b100-7243-b4e5-8042886ffef9', '019ccce3-b100-7243-b4e5-803ffe30ee06', '019ccce3-b100-7243-b4e5-7f051d2753cd', NULL, -4720, 'EUR');


--
-- Data for Name: providers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.providers VALUES ('019ccce3-b100-7243-b4e5-7fbe11500abf', 'linea', 'Línea', 'Spain', 'C-12, yearly', 'Its members own it.', 'The building is rented.', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: provisional_places; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provisional_places VALUES ('019ccce3-b100-7243-b4e5-7f97d595a3f1', '019ccce3-b100-7243-b4e5-7eca6ef94551', 1, 'eligible', 'full');
INSERT INTO public.provisional_places VALUES ('019ccce3-b100-7243-b4e5-7f97d595a3f1', '019ccce3-b100-7243-b4e5-7f0cf2d9765d', 1, 'eligible', 'full');
INSERT INTO public.provisional_places VALUES ('019ccce3-b100-7243-b4e5-7f97d595a3f1', '019ccce3-b100-7243-b4e5-7f09a3be18db', 0, 'excluded_by_ruling', 'full');


--
-- Data for Name: provisional_rolls; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provisional_rolls VALUES ('019ccce3-b100-7243-b4e5-7f97d595a3f1', '2026-01-15', '2026-01-15 09:00:00', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-01-16 09:00:00', '7a6fc126abfdd752bf2b00cb4a4faa234caecfe0230b99cb5fbcfc2434c80e01');


--
-- Data for Name: readings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.readings VALUES ('019ccce3-b100-7243-b4e5-800e439b51af', '019ccce3-b100-7243-b4e5-800a882fd079', 1, '019ccce3-b100-7243-b4e5-7eca6ef94551', NULL, '2026-01-31', 10000000, false, 'hand', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7243-b4e5-80108f7f5c27', '019ccce3-b100-7243-b4e5-800a882fd079', 2, '019ccce3-b100-7243-b4e5-7f09a3be18db', NULL, '2026-01-31', 20500000, false, 'csv', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7243-b4e5-80146550abfc', '019ccce3-b100-7243-b4e5-800c37d118e5', 1, NULL, '019ccce3-b100-7243-b4e5-7f699d8fd822', '2026-02-01', 40000000, false, 'hand', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7243-b4e5-8016819f584b', '019ccce3-b100-7243-b4e5-800c37d118e5', 2, '019ccce3-b100-7243-b4e5-7f09a3be18db', NULL, '2026-02-01', 1000000, false, 'hand', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-05 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7243-b4e5-8012b423c780', '019ccce3-b100-7243-b4e5-800a882fd079', 3, '019ccce3-b100-7243-b4e5-7eca6ef94551', NULL, '2026-02-28', 30000000, false, 'api', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-05 10:00:00', 'A slip.', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-05 10:00:00');
INSERT INTO public.readings VALUES ('019ccce3-b100-7243-b4e5-801c693dae3f', '019ccce3-b100-7243-b4e5-801a0c756088', 1, '019ccce3-b100-7243-b4e5-7eca6ef94551', NULL, '2026-01-20', 7000000, false, 'hand', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7243-b4e5-801e04d66fa2', '019ccce3-b100-7243-b4e5-801a0c756088', 2, '019ccce3-b100-7243-b4e5-7eca6ef94551', NULL, '2026-02-20', 10000000, false, 'hand', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7243-b4e5-80206556ea16', '019ccce3-b100-7243-b4e5-801a0c756088', 3, '019ccce3-b100-7243-b4e5-7f09a3be18db', NULL, '2026-02-21', 4500000, false, 'hand', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-08 10:00:00', NULL, NULL, NULL);
INSERT INTO public.readings VALUES ('019ccce3-b100-7243-b4e5-802288c5e797', '019ccce3-b100-7243-b4e5-801a0c756088', 4, NULL, '019ccce3-b100-7243-b4e5-7f699d8fd822', '2026-02-22', 3000000, false, 'hand', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-08 10:00:00', NULL, NULL, NULL);


--
-- Data for Name: reminder_rounds; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: responsibilities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fc58498d9e0', '019ccce3-b100-7243-b4e5-7fc47de97028', 'hardware', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fc6042519a6', '019ccce3-b100-7243-b4e5-7fc47de97028', 'operating_system', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fc75b1504bf', '019ccce3-b100-7243-b4e5-7fc47de97028', 'virtualisation', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fc83fcce7e1', '019ccce3-b100-7243-b4e5-7fc47de97028', 'backups', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fc9ec97d6b3', '019ccce3-b100-7243-b4e5-7fc47de97028', 'security', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fcac1c9e949', '019ccce3-b100-7243-b4e5-7fc47de97028', 'software_choice', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fd1e46302e1', '019ccce3-b100-7243-b4e5-7fd00b9a5ecf', 'hardware', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fd227e06192', '019ccce3-b100-7243-b4e5-7fd00b9a5ecf', 'operating_system', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fd33dfad655', '019ccce3-b100-7243-b4e5-7fd00b9a5ecf', 'virtualisation', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fd4e4c23aa5', '019ccce3-b100-7243-b4e5-7fd00b9a5ecf', 'backups', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fd5588a6ff7', '019ccce3-b100-7243-b4e5-7fd00b9a5ecf', 'security', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fd6892a9167', '019ccce3-b100-7243-b4e5-7fd00b9a5ecf', 'software_choice', 'ours', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fe1cf7a0dd6', '019ccce3-b100-7243-b4e5-7fe04543303c', 'hardware', 'both', NULL, '019ccce3-b100-7243-b4e5-7f699d8fd822');
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fe2ac1b00bc', '019ccce3-b100-7243-b4e5-7fe04543303c', 'operating_system', 'provider', NULL, NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fe3b0049220', '019ccce3-b100-7243-b4e5-7fe04543303c', 'virtualisation', 'ours', '019ccce3-b100-7243-b4e5-7eca6ef94551', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fe4ab3b47eb', '019ccce3-b100-7243-b4e5-7fe04543303c', 'backups', 'ours', '019ccce3-b100-7243-b4e5-7eca6ef94551', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fe52b23294f', '019ccce3-b100-7243-b4e5-7fe04543303c', 'security', 'ours', '019ccce3-b100-7243-b4e5-7eca6ef94551', NULL);
INSERT INTO public.responsibilities VALUES ('019ccce3-b100-7243-b4e5-7fe6010fd608', '019ccce3-b100-7243-b4e5-7fe04543303c', 'software_choice', 'ours', '019ccce3-b100-7243-b4e5-7eca6ef94551', NULL);


--
-- Data for Name: role_grants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role_grants VALUES ('019ccce3-b100-7243-b4e5-7ecc2bd2a5c2', '019ccce3-b100-7243-b4e5-7eca6ef94551', 'curator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7243-b4e5-7e668b115170', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7243-b4e5-7ecd11c4e94f', '019ccce3-b100-7243-b4e5-7eca6ef94551', 'membership_secretary', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7243-b4e5-7e668b115170', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7243-b4e5-7ecedffc4a2b', '019ccce3-b100-7243-b4e5-7eca6ef94551', 'treasurer', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7243-b4e5-7e668b115170', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7243-b4e5-7ecfdb7f932d', '019ccce3-b100-7243-b4e5-7eca6ef94551', 'facilitator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7243-b4e5-7e668b115170', NULL, '2026-01-01 09:00:00');
INSERT INTO public.role_grants VALUES ('019ccce3-b100-7243-b4e5-7ed077e4d084', '019ccce3-b100-7243-b4e5-7eca6ef94551', 'system_administrator', NULL, '2026-01-01', '2028-01-01', '019ccce3-b100-7243-b4e5-7e668b115170', NULL, '2026-01-01 09:00:00');


--
-- Data for Name: roll_objections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.roll_objections VALUES ('019ccce3-b100-7243-b4e5-7f97d595a3f1', 1, '019ccce3-b100-7243-b4e5-7f09a3be18db', '019ccce3-b100-7243-b4e5-7f09a3be18db', false, 'The register is **wrong**.', '2026-01-15 09:00:00', 'upheld', 'We looked at the register.', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-01-15 09:00:00');
INSERT INTO public.roll_objections VALUES ('019ccce3-b100-7243-b4e5-7f97d595a3f1', 2, '019ccce3-b100-7243-b4e5-7f09a3be18db', '019ccce3-b100-7243-b4e5-7f0cf2d9765d', false, 'The register is **wrong**.', '2026-01-15 09:00:00', 'dismissed', 'We looked at the register.', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-01-15 09:00:00');
INSERT INTO public.roll_objections VALUES ('019ccce3-b100-7243-b4e5-7f97d595a3f1', 3, '019ccce3-b100-7243-b4e5-7eca6ef94551', '019ccce3-b100-7243-b4e5-7eca6ef94551', false, 'The register is **wrong**.', '2026-01-15 09:00:00', NULL, NULL, NULL, NULL);


--
-- Data for Name: rule_values; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e6a6a5f90e2', 'membership.admission', '', NULL, 'secretary', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'admission');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e6ba3728106', 'membership.votes', 'full', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e6c29c6ed81', 'membership.votes', 'supporting', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e6dff363fb4', 'membership.votes', 'organisation', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e6e7be2feb8', 'membership.waiting_days', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'waiting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e6fea306fec', 'roles.term_months_max', '', NULL, '24', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'terms');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e704b6b1864', 'decisions.discussion_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e71ba010d26', 'decisions.discussion_days', 'election', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e7280b33586', 'decisions.discussion_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e735705fb52', 'decisions.discussion_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e740d25d27a', 'decisions.summaries', '', NULL, 'not_needed', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'discussion');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e75f773d1e5', 'decisions.voting_days', 'ordinary', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e76827fc78a', 'decisions.voting_days', 'election', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e7775345e1a', 'decisions.voting_days', 'policy', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e7841780051', 'decisions.voting_days', 'bylaws', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e7916f822a1', 'decisions.extension_days_max', '', NULL, '3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e7ab2c27f15', 'decisions.early_close', 'ordinary', NULL, 'never', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e7b3f5f269c', 'decisions.early_close', 'election', NULL, 'never', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e7c824bd58e', 'decisions.early_close', 'policy', NULL, 'never', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e7d6eb9cd9c', 'decisions.early_close', 'bylaws', NULL, 'never', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e7e18a96f78', 'decisions.provisional_days', 'ordinary', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e7fe983cdb6', 'decisions.provisional_days', 'election', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e8071a8287c', 'decisions.provisional_days', 'policy', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e818a7055e1', 'decisions.provisional_days', 'bylaws', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e827c96c60b', 'decisions.interested', '', NULL, 'vote', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e83d7c05914', 'decisions.arrears_days', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-rights');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e84ed68c00e', 'decisions.reminder_days', '', NULL, '2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'voting-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e853f29fd70', 'decisions.quorum', 'ordinary', NULL, '1/5', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e864c0cbec4', 'decisions.quorum', 'election', NULL, '1/4', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e8713de145b', 'decisions.quorum', 'policy', NULL, '1/4', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e889f745a68', 'decisions.quorum', 'bylaws', NULL, '1/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e893224f140', 'decisions.quorum_of', 'ordinary', NULL, 'votes', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e8ad0d4cb6e', 'decisions.quorum_of', 'election', NULL, 'votes', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e8b423e7683', 'decisions.quorum_of', 'policy', NULL, 'votes', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e8c70099129', 'decisions.quorum_of', 'bylaws', NULL, 'votes', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'quorum');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e8df38ee921', 'decisions.majority', 'ordinary', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e8ea51f87a3', 'decisions.majority', 'policy', NULL, 'simple', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e8f4bbf56c2', 'decisions.majority', 'bylaws', NULL, 'qualified', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e90a8390b4d', 'decisions.threshold', 'ordinary', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e91edaba94e', 'decisions.threshold', 'policy', NULL, '1/2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e9259bf852f', 'decisions.threshold', 'bylaws', NULL, '2/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e93ce657d0a', 'decisions.majority_base', 'ordinary', NULL, 'cast', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e9471bd208e', 'decisions.majority_base', 'policy', NULL, 'cast', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e95c4c599ab', 'decisions.majority_base', 'bylaws', NULL, 'cast', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e968580c6bd', 'decisions.majority_classes', 'ordinary', NULL, 'together', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e976a05b9f7', 'decisions.majority_classes', 'policy', NULL, 'together', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e98117fda6f', 'decisions.majority_classes', 'bylaws', NULL, 'together', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e99e653eca3', 'decisions.stand_asides_max', '', NULL, '1/3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e9a4966149f', 'decisions.blocks_max', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e9b0c55df88', 'decisions.methods', 'approval', NULL, 'election', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e9cb24a19a0', 'decisions.methods', 'schulze', NULL, 'election', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e9dc4a0d2e7', 'decisions.methods', 'stv_scotland', NULL, 'election', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e9e3e32399b', 'decisions.secrecy', 'ordinary', NULL, 'chosen', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7e9fceb26b80', 'decisions.secrecy', 'election', NULL, 'chosen', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ea0db798563', 'decisions.secrecy', 'policy', NULL, 'open', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ea198e57aa7', 'decisions.secrecy', 'bylaws', NULL, 'open', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ea2a806d4bc', 'decisions.declaration', 'ordinary', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ea3c5c40e8c', 'decisions.declaration', 'election', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ea4458c26bd', 'decisions.declaration', 'policy', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ea5489f7ced', 'decisions.declaration', 'bylaws', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ea69355d81d', 'decisions.contest_days', 'ordinary', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ea751616248', 'decisions.contest_days', 'election', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ea8d85c3664', 'decisions.contest_days', 'policy', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ea9a119d249', 'decisions.contest_days', 'bylaws', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'majorities');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eaa3c58146f', 'decisions.receipts', '', NULL, 'received', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eab12075251', 'decisions.turnout_floor', '', NULL, '3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'secret-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eac9b516617', 'decisions.paper', 'ordinary', NULL, 'web_only', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'paper-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eadae58dd0b', 'decisions.paper', 'election', NULL, 'paper', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'paper-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eae8dad147f', 'decisions.paper', 'policy', NULL, 'web_only', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'paper-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eaf6c7c3723', 'decisions.paper', 'bylaws', NULL, 'web_only', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'paper-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eb0f147396d', 'decisions.invalid_papers', '', NULL, 'uncounted', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'paper-ballots');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eb10059c4a7', 'decisions.delegation', 'ordinary', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eb210d5b8c1', 'decisions.delegation', 'election', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eb358219eae', 'decisions.delegation', 'policy', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eb4fdd02026', 'decisions.delegation', 'bylaws', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eb57e6ee113', 'decisions.delegations_max', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'delegation');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eb672b51c3b', 'decisions.meeting', 'ordinary', NULL, 'optional', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eb7bad5413e', 'decisions.meeting', 'election', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eb85d2875fe', 'decisions.meeting', 'policy', NULL, 'optional', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7eb91deb0835', 'decisions.meeting', 'bylaws', NULL, 'none', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ebac4b570c1', 'meetings.notice_days', '', NULL, '14', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ebbc07e7485', 'meetings.items_days', '', NULL, '7', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ebcf5822e71', 'meetings.proxies_max', '', NULL, '2', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'bylaws', 'meetings');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ebd0676909f', 'dues.monthly', 'full', NULL, '1200', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ebee8c88eb4', 'dues.monthly', 'supporting', NULL, '500', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ebfa7787df0', 'dues.monthly', 'organisation', NULL, '4000', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'dues-policy', 'monthly-dues');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ec0a22eb060', 'dues.due_day', '', NULL, '10', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'dues-policy', 'due-day');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ec1c0243937', 'dues.grace_days', '', NULL, '30', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'dues-policy', 'grace-period');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ec24fd7213c', 'sharing.method', '', NULL, 'by_use', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ec3729c75c6', 'sharing.fixed', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ec4fb2496a5', 'sharing.floor', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ec5f360a1a3', 'sharing.cap', '', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ec6b60f8486', 'sharing.weight', 'full', NULL, '1', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ec7b1d477dd', 'sharing.weight', 'supporting', NULL, '0', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ec8bb902f70', 'sharing.weight', 'organisation', NULL, '3', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'dues-policy', 'cost-sharing');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7ec9fc59b7fc', 'sharing.group_floor', '', NULL, '10', '2026-01-01', '2026-01-01 09:00:00', '019ccce3-b100-7243-b4e5-7e668b115170', 'dues-policy', 'cost-visibility');
INSERT INTO public.rule_values VALUES ('019ccce3-b100-7243-b4e5-7f679f595ae3', 'dues.monthly', 'full', NULL, '1500', '2026-01-15', '2026-01-15 09:00:00', '019ccce3-b100-7243-b4e5-7f559f7eba6b', 'dues-policy', 'monthly-dues');


--
-- Data for Name: seals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seals VALUES (1, '019ccce3-b100-7243-b4e5-7f069ea7075c', 'bf2baebb4f375202798c35a4ccd3d175540d021b64e6844f129f14ab60bd15bd', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (2, '019ccce3-b100-7243-b4e5-7f07e5e446a6', 'bdea846148c3e92f24d4523993f75088c1f00eeec9a6661a061dd55a3c74b12f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (3, '019ccce3-b100-7243-b4e5-7f0becb4daba', '73499fd0fd75177e41c6c2f41a2eea1adac491072114eec13b2ec10b7056eb13', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (4, '019ccce3-b100-7243-b4e5-7f0e4821dbab', '44a2ad02c54d271f1b63651ca085dab801586844b5f5e0bdc202f5c2f0bb820b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (5, '019ccce3-b100-7243-b4e5-7f102680bb86', '074d11657c0e2d9d5befb8bcb826f18ac26e8151f9fcc001da9cfb6b9b25a933', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (6, '019ccce3-b100-7243-b4e5-7f1129bf7c82', 'e7a184f7144dbcf2ee131acb620a6be8b657d60ac4c2b5998d27c9875ef71e16', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (7, '019ccce3-b100-7243-b4e5-7f1448a41e44', '834adc37a9d46ff15923fe07d532bb9ba8391a9a63080e114d3cb3dcd0e196af', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (8, '019ccce3-b100-7243-b4e5-7f16c032763a', '171560dda44330de7252d64f59b39263704cc92202384e633a3ff69f3478a859', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (9, '019ccce3-b100-7243-b4e5-7f333079b51b', '700a7fed3c5fddad80ea63bf21f271c5e597a8e9c143620db87f4c1c6b05e730', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (10, '019ccce3-b100-7243-b4e5-7f3547b6ca42', 'a7d915c01f87192ba577c8ea15f7c7591c9cbc49266b0801e6cc011fab971f58', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (11, '019ccce3-b100-7243-b4e5-7f5178c5deaa', '6687b626af9a88041bfd504f6c8b178073df339c782c3b09dcda8569c7df8ac9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (12, '019ccce3-b100-7243-b4e5-7f5291c8a8fd', '92a801375472af9c502799078d35b98f73196581a97009f71aa5cdd70453cf0a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (13, '019ccce3-b100-7243-b4e5-7f53a4518eeb', 'c25074adc4691d4c4fe9d960560fb1bebcf8a18d40c94f42e4fb9b3bdec94f43', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (14, '019ccce3-b100-7243-b4e5-7f541c6c751a', '6beffd93cc85c02530611f92c6f89e33adebf393eb70edc73d279cfd7eb38d38', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (15, '019ccce3-b100-7243-b4e5-7f6697412a48', '1453e7e7b6897ddbc887039eb346257d4601b8b59caef30c23a92e29efcff296', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (16, '019ccce3-b100-7243-b4e5-7f68f9d00d11', '1e3cf1762491052c847d0535503d9fed40467324fb615aa5ae9803bb66033596', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (17, '019ccce3-b100-7243-b4e5-7f6b6adcb076', '6bbf3ca1ed1de196fb100f0e9370001d48970301e5c89a3ddc9d490520769c04', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (18, '019ccce3-b100-7243-b4e5-7f6ccd895512', 'daacb3d5e7bedfef8910424cab45440a504838170c441d9d4d2b8fa01224bbc8', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (19, '019ccce3-b100-7243-b4e5-7f701437cd0a', 'ec954f7bca9f517f49ed1a6dfcd7351e4dd216b79f206154ab4d0c2b41a5c580', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (20, '019ccce3-b100-7243-b4e5-7f7286e175a3', 'c7fdc491688dbcf1b602eb28ead227e3785118b887c24d5971896fee47593760', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (21, '019ccce3-b100-7243-b4e5-7f8ec3712bd0', 'fdad229a190fa5b1aaace310a1f90531d8083e48b7a0307f83d0096eab91a730', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (22, '019ccce3-b100-7243-b4e5-7f9273e778e3', '06e0daf986a53607fb44d3d895e446712e9bae6167ad3b48a7c8fa1cc4a10ea7', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (23, '019ccce3-b100-7243-b4e5-7f94baad2cb2', '588ccc6a9f58e31ab9ef5d7410902ca1384c85795c0db0161a4228ca5f884b6a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (24, '019ccce3-b100-7243-b4e5-7f962cb8f941', 'f310ee9eb6e26c0723d1b8c5a2a23e5e80ef90caef0d09f66936be577d3fed5f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (25, '019ccce3-b100-7243-b4e5-7f9ce9143a54', '2f310e3b680be0ead7f1eb4e98ae6c5fcd2747a2556b663cfce19331c0611561', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (26, '019ccce3-b100-7243-b4e5-7f9e4c4d898d', '51022c3a05ad6b03b1b24fe8caf7c7750537bd67dd2cd1d8b842c7568b11a037', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (27, '019ccce3-b100-7243-b4e5-7f9fd1da351e', '736b4bfcbfa80d09005c2724cbe2a165733e91c9c918a82fb95b918bd064dccc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (28, '019ccce3-b100-7243-b4e5-7fa0449d884c', 'd06d5367665e8bb6e22bb49a7f03c14b55648ac6e5b81aa40420aa1bc2ee26c2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (29, '019ccce3-b100-7243-b4e5-7fa16b06d76d', '244bcbcbfcb65a05a26414fbcb696107d3b63b51b4bb40ebe39230ea7ca176e9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (30, '019ccce3-b100-7243-b4e5-7fa2d6b76387', 'a24eac42dc18d56a695e953677b71c77c9be4e37cffceeb316a8f8f5c85694e3', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (31, '019ccce3-b100-7243-b4e5-7fa34c8a9c53', '35a9c59681977d3bf1244a55c89d34b25a2b7a9dfd7b711fe6d10ed235b146c9', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (32, '019ccce3-b100-7243-b4e5-7fa48c9a82c1', '24d65a8232ee75183d186efbc944518594ee7ec3bae8d8dab85074700d6d0b58', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (33, '019ccce3-b100-7243-b4e5-7fa50980488f', '43c1981a45342403eec70644bd86a1d6c5353331ac387ed278c36e185d44a87c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (34, '019ccce3-b100-7243-b4e5-7faf59fae7ec', '6d97b5d1cb180fc0aac54e4e58f2adfdb3f0c5ab8fc4445342daff5524a5381a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (35, '019ccce3-b100-7243-b4e5-7fb499992b94', 'ddecb5a7b89c02b72622d05720fa3713dc654085cadc70206ed9c48d377610fb', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (36, '019ccce3-b100-7243-b4e5-7fb928d3d431', 'c59a353742a79a7f93dcc04cab201d9115dc0dc18e09127a4751db022357f358', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (37, '019ccce3-b100-7243-b4e5-7fbd5a4a4c2a', '45b0c5fb0dbe7880c6d32e7f0ef7e1e053ceb1355adf5671be983271cde09fdc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (38, '019ccce3-b100-7243-b4e5-7fbf75e02783', 'e7ad08ab2ff9ba303f00d207b8961ec9ed9989b4c0445cc622db942788e15b50', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (39, '019ccce3-b100-7243-b4e5-7fc1d38f8d55', 'b7b71f58cbcd781fa0ec45095f9fce817fb5ae033edbc173abe812e4229b30ae', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (40, '019ccce3-b100-7243-b4e5-7fc3c0b4dcbc', 'a7e608d45a7a79974b890b5163b4bce458811cd7646611a3d5f7893267b02bd7', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (41, '019ccce3-b100-7243-b4e5-7fcde3e1afc1', '4d41cff3817ffc35b366b5a8abf4bae2de599a837f19673774b9efd9973f3d62', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (42, '019ccce3-b100-7243-b4e5-7fcf016ae43e', '2e444d24228781f99c50fd6d98d9e6432c3589ec388fbf8800681b24b9d4c2c8', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (43, '019ccce3-b100-7243-b4e5-7fd99e85eac7', 'ef2cc2c171419cfe5d6726202ca79a93f6049815e19c1ad7fb19e0d4e37dae22', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (44, '019ccce3-b100-7243-b4e5-7fdd404b3067', '701fb832615a980bce4711d689dd64011e77066ff3931033c5b8101a5d588c4a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (45, '019ccce3-b100-7243-b4e5-7fdf45b424e0', '9dec752f59d1b5f98260ecdb36da7df91d7a6f9fadc56fe1021df92987ef0654', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (46, '019ccce3-b100-7243-b4e5-7fe983d8a76b', '8ca4e70d5d3b3c50407c754c7b27a1a00b5a305df4e3875c78d5b0531735597b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (47, '019ccce3-b100-7243-b4e5-7febbc0047ef', '57c8c76aec42296cd2fd424070c5e7954d416fd2da4b1a0abe95fe1a1974c4ec', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (48, '019ccce3-b100-7243-b4e5-7feceb8af871', 'a1c51dde6eea40906359df41836ccdbe4e4d928b772fe7791e245a76b062e498', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (49, '019ccce3-b100-7243-b4e5-7fed955a2178', '2388be9b879af4d62dda795f21e7555091ff5ad66d3e34cc92e1f279ec8dc93f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (50, '019ccce3-b100-7243-b4e5-7fef40b30a18', '02191b091395b6cd9923ed7715f379c7f2a4588c49cbb855febbade2288422ac', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (51, '019ccce3-b100-7243-b4e5-7ff18306671d', '62a630c5e8f93b4863167ecdc3ef8ad5b424e0c221ec4f55bc2ed006eb861b62', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (52, '019ccce3-b100-7243-b4e5-7ff38dc49290', 'fd29e86f369f2c02ef1f068978c2563fc31fb600903ed8fbc98cb85b3f4a01ed', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (53, '019ccce3-b100-7243-b4e5-7ff52f30438b', 'c3f456e2b378ab792c7f4fa5735edf61c96f037d615af79480f75a262fe9d1d1', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (54, '019ccce3-b100-7243-b4e5-7ff7b4adbdce', 'c5bba3b7dff8ec4dd80c197c784a2fb82c2a304e064d026efa0b822b07e1c185', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (55, '019ccce3-b100-7243-b4e5-7ff946274a25', '177a25694fb23688abd7c87df494ce3413ca2ea8a340703335f7b5a853638b07', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (56, '019ccce3-b100-7243-b4e5-7ffb4320fadb', '9ec58b6a9ccc41b4948d66cdb78c1392e4693050fa71271dc7dbfdd1ef0cf978', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (57, '019ccce3-b100-7243-b4e5-7ffd227742ac', '27c96dea5e0aa012113e33d207159ecba839319de41d475996d6e07c0b9d53fc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (58, '019ccce3-b100-7243-b4e5-7fff568d14e9', '0dff691880a393e60800baea1769ab64daafab51a81dfe6e3b902206424b20be', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (59, '019ccce3-b100-7243-b4e5-80017c27974c', '4c984348abedade56492b516bcf54568932360cf6f61ad5883d397acae8a5946', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (60, '019ccce3-b100-7243-b4e5-8003a99b7019', '428dcab264c6e2e61f5c9841f7c766fe82a4648db6a870908fc1d0c060c72724', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (61, '019ccce3-b100-7243-b4e5-8005396b8c83', 'ce8f053ea673fabc3eff259fcbc0108da593e07e8e98581a62e58171325f668a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (62, '019ccce3-b100-7243-b4e5-8006634a1847', 'b203f3f5947c62d8a106cbdf6276ef81cd23af89deaf90771f74524f056d4022', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (63, '019ccce3-b100-7243-b4e5-800880327330', '87418ffb077a9991b95adeff035412bfdc8011522fe9d970d1d44136e7fc8ddc', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (64, '019ccce3-b100-7243-b4e5-80098845505c', '26d19dd88615138cf1c035f1dde6567ea4eb1d5bc72a439b81c8dee5c19c2f5c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (65, '019ccce3-b100-7243-b4e5-800b9cda087f', '6613e2e54a2a1b73e8ef6207675e66fd0a60cf4b3c1bd077283825c56bd95ffe', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (66, '019ccce3-b100-7243-b4e5-800df5d80d12', 'da7fd87e5e37f51e5bc42b6cab7a53ce8a2920c6788f6e98bf54849b8eb36c7e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (67, '019ccce3-b100-7243-b4e5-800f62f43ed2', 'de5bcd48e06ba974b66b5d9ee76cc6ed89c72c246f04a16b873a080d7e31204a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (68, '019ccce3-b100-7243-b4e5-80119e6e0103', 'ff317bea2b695b6834874a6e27d6dc73d36eb0764d94c0b74f62ecde1d9b6733', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (69, '019ccce3-b100-7243-b4e5-8013071f5074', 'e862010c10d35e99e4be0e6e0e5c9facb8add0eda9d559af9a2f242a82fd2da1', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (70, '019ccce3-b100-7243-b4e5-8015e4fd6265', 'b1817223e040ba15c2aaf062cc754f46121d10848d81321ae2fba52d5da85079', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (71, '019ccce3-b100-7243-b4e5-8017f36ad1c9', '75981c93fc79df8aad8062db3514541f784ecfd9555c8203eefb2520fbc8c62a', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (72, '019ccce3-b100-7243-b4e5-80186f9af98e', '750ce3ce29c7efc64b1445a06ad3915376fa7c68508348451b8f73e4382f5101', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (73, '019ccce3-b100-7243-b4e5-80198994efdd', '9807e357eda2bea9943ddde1dbc4085a4643153b755f1e64780cd9a669ca7199', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (74, '019ccce3-b100-7243-b4e5-801bf27e9b27', 'd4943cf834602d6c4ca3ae286be8981206df74674cc22ed74e32715bb7aca116', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (75, '019ccce3-b100-7243-b4e5-801d3d59db97', '39c435b2b52cdecc2e50e0c222e9e200c9f1d5de98219ef866224fed2d2019af', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (76, '019ccce3-b100-7243-b4e5-801f3afa7ecb', '6431d158768399360f857798c4450acd5e9b8ace3611c7bae836d6a126d14abf', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (77, '019ccce3-b100-7243-b4e5-8021067101f5', 'c6ae738be97165b9cf94e24d36b11d286f5b47179e1d2803b04bc1113ea5fb5b', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (78, '019ccce3-b100-7243-b4e5-80231711ca95', 'bf7e995274a68497bb986b11444d60feec25941ed0789494143f9b5e3564907d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (79, '019ccce3-b100-7243-b4e5-80255406dee7', '539e7e67688431f5fb377c5a921f18a207fca2e3fcad3ef4e80906141fa44970', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (80, '019ccce3-b100-7243-b4e5-802772e29ace', '311117caa520168957dbd7253d6c983f2b39a2146082b74fef3331662e4c0034', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (81, '019ccce3-b100-7243-b4e5-8029c3738b96', '46294592ef1bb24c64c24f67f78de58ca779ad0ea1b37598e7e3376709c42b4e', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (82, '019ccce3-b100-7243-b4e5-802b270bccf6', '936ca3b2bd11dc377b4debfc1f0bf32f3f621a71019b03e49bfaef8e54ed11b3', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (83, '019ccce3-b100-7243-b4e5-802d5704c1dd', '351051a5e5663ca0bd6c46d08e46c578b34a4ad08cfd1185f8f13fd019069273', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (84, '019ccce3-b100-7243-b4e5-802fd30c4f6f', '396b0f8e51cbe34645e6f5708dd106b50e1c034f9157f738771a705aea2f65ff', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (85, '019ccce3-b100-7243-b4e5-8030b98a678b', 'c5c49806004ec32ef8aebaed88ba8c5729e8db7e9fb5eb2b0bd2bac3c9b752e2', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (86, '019ccce3-b100-7243-b4e5-80395bbf1ef4', '04923cd6a32face2330b8d0223316125f7136e7af6ba4cfbcd8f0530e5c5930c', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (87, '019ccce3-b100-7243-b4e5-803d7f366983', '1e13cf51e240887ce005dee1df556189709110f602aae23227796931a9029710', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (88, '019ccce3-b100-7243-b4e5-80494d6406b0', '50a6fdc676a2a0e3e8699b5eee40c263ab0c4ecf2fc79182882e47db7ff2113f', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (89, '019ccce3-b100-7243-b4e5-804a06f721c5', '50589918cc9fc11bbb3a4801fbab4511f7d9632b5f247fc40eea29631386d9fa', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (90, '019ccce3-b100-7243-b4e5-804c71cd70f9', '86a63234fcb284c501180d732e4e4d82cb3b53ee22b832bbb2c362d8919aaa0d', '2026-01-15 09:00:00');
INSERT INTO public.seals VALUES (91, '019ccce3-b100-7243-b4e5-804d6cd9a7cd', '188d0cb5367e7737004fbc4ea30e1e6d3349c4f5211466a5711e6536bae5afeb', '2026-01-15 09:00:00');


--
-- Data for Name: secret_ballots; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: secret_marks; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: services; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.services VALUES ('019ccce3-b100-7243-b4e5-7fda20615f6a', 'mail', 'Mail', 'mail', 'For everybody.', 'mail.example.org', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: setup_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setup_tokens VALUES ('b2eecf50da9b3453dd1ba0e7e66ea46c368e1924402dab3a66fd0e9f4c16b569', '2026-01-01 09:00:00', '2026-01-01 09:00:00');


--
-- Data for Name: sharing_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sharing_runs VALUES ('019ccce3-b100-7243-b4e5-8031d2cd8a1e', '019ccce3-b100-7243-b4e5-802491e64531', '2026-01', '2026-04-10', '019ccce3-b100-7243-b4e5-803270684f4b', '019ccce3-b100-7243-b4e5-803a6ad265ca', 3129, 3129, 0, '019ccce3-b100-7243-b4e5-7ec24fd7213c', '019ccce3-b100-7243-b4e5-7ec0a22eb060', '{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-01-15","minor":1700,"name":"Rent","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":54,"name":"Name","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":1028,"name":"Box","of":"Steel","until":"2026-02-01"},{"address":"assets/steel","from":"2026-01-15","minor":73,"name":"Power","of":"Steel","until":"2026-02-01"}],"minor":2855,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-01-15","minor":274,"name":"Support","of":"Mail","until":"2026-02-01"}],"minor":274,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7243-b4e5-7ec5f360a1a3","sharing.fixed":"019ccce3-b100-7243-b4e5-7ec3729c75c6","sharing.floor":"019ccce3-b100-7243-b4e5-7ec4fb2496a5","sharing.method":"019ccce3-b100-7243-b4e5-7ec24fd7213c","sharing.weight full":"019ccce3-b100-7243-b4e5-7ec6b60f8486","sharing.weight organisation":"019ccce3-b100-7243-b4e5-7ec8bb902f70","sharing.weight supporting":"019ccce3-b100-7243-b4e5-7ec7b1d477dd"},"weights":{"full":1,"organisation":3,"supporting":0}}', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-08 10:00:00');
INSERT INTO public.sharing_runs VALUES ('019ccce3-b100-7243-b4e5-803e4d428fe7', '019ccce3-b100-7243-b4e5-802491e64531', '2026-02', '2026-04-10', '019ccce3-b100-7243-b4e5-803ffe30ee06', NULL, 5696, 4720, 0, '019ccce3-b100-7243-b4e5-7ec24fd7213c', '019ccce3-b100-7243-b4e5-7ec0a22eb060', '{"participants":"listed","reserved_measure":null,"sources":[{"address":"assets/steel","lines":[{"address":"assets/steel","from":"2026-02-01","minor":3100,"name":"Rent","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":100,"name":"Name","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":1875,"name":"Box","of":"Steel","until":"2026-03-01"},{"address":"assets/steel","from":"2026-02-01","minor":121,"name":"Power","of":"Steel","until":"2026-03-01"}],"minor":5196,"name":"Steel"},{"address":"services/mail","lines":[{"address":"services/mail","from":"2026-02-01","minor":500,"name":"Support","of":"Mail","until":"2026-03-01"}],"minor":500,"name":"Mail"}],"terms":{"cap_minor":null,"fixed_minor":0,"floor_minor":0,"method":"by_use"},"use_measure":{"address":"mail/sent","name":"Sent","unit":"mails"},"values":{"sharing.cap":"019ccce3-b100-7243-b4e5-7ec5f360a1a3","sharing.fixed":"019ccce3-b100-7243-b4e5-7ec3729c75c6","sharing.floor":"019ccce3-b100-7243-b4e5-7ec4fb2496a5","sharing.method":"019ccce3-b100-7243-b4e5-7ec24fd7213c","sharing.weight full":"019ccce3-b100-7243-b4e5-7ec6b60f8486","sharing.weight organisation":"019ccce3-b100-7243-b4e5-7ec8bb902f70","sharing.weight supporting":"019ccce3-b100-7243-b4e5-7ec7b1d477dd"},"weights":{"full":1,"organisation":3,"supporting":0}}', '019ccce3-b100-7243-b4e5-7eca6ef94551', '2026-03-08 10:00:00');


--
-- Data for Name: sign_in_attempts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_attempts VALUES ('a', 'm', '::1', '2026-01-01 09:00:00');


--
-- Data for Name: sites; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sites VALUES ('019ccce3-b100-7243-b4e5-7fc0106d5a19', 'cellar', 'Cellar', 'Jaca', NULL, 'Two keys.', NULL, '2026-03-05 10:00:00');
INSERT INTO public.sites VALUES ('019ccce3-b100-7243-b4e5-7fc20f17ffc8', 'hall', 'Hall', 'Jaca', '019ccce3-b100-7243-b4e5-7fbe11500abf', 'Two keys.', NULL, '2026-03-05 10:00:00');


--
-- Data for Name: software; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.software VALUES ('019ccce3-b100-7243-b4e5-7fccb2808fbf', 'debian', 'Debian', '', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-7243-b4e5-7fdcedd6f21a', 'stalwart', 'Stalwart', 'AGPL-3.0', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-7243-b4e5-7ffcbe49cf14', 'incus', 'Incus', '', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-7243-b4e5-800027e42f51', 'rspamd', 'Rspamd', '', '', NULL, '2026-03-05 10:00:00');
INSERT INTO public.software VALUES ('019ccce3-b100-7243-b4e5-80079bcea962', 'unused', 'Unused', 'MIT', 'Tried once.', '2026-03-02', '2026-03-05 10:00:00');


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


