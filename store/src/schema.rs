//! The tables as Diesel sees them, the same on both databases; a test compares them with the migrations.
#![allow(missing_docs)]

diesel::table! {
    communities (id) {
        id -> Text,
        name -> Text,
        purpose -> Text,
        currency -> Text,
        time_zone -> Text,
        language -> Text,
        template -> Text,
        founded_at -> Timestamp,
    }
}

diesel::table! {
    setup_tokens (token_hash) {
        token_hash -> Text,
        created_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    authorities (id) {
        id -> Text,
        kind -> Text,
        decision_id -> Nullable<Text>,
        role -> Nullable<Text>,
        rule_value_id -> Nullable<Text>,
        evidence_hash -> Nullable<Text>,
        expires_on -> Nullable<Date>,
        circle_id -> Nullable<Text>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    classes (id) {
        id -> Text,
        slug -> Text,
        name -> Text,
        position -> Integer,
        authority_id -> Text,
    }
}

diesel::table! {
    members (id) {
        id -> Text,
        number -> BigInt,
        kind -> Text,
        name -> Text,
        sort_key -> Text,
        search_key -> Text,
        email -> Nullable<Text>,
        language -> Text,
        class_id -> Text,
        status -> Text,
        joined_on -> Nullable<Date>,
        authority_id -> Nullable<Text>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    member_statuses (id) {
        id -> Text,
        member_id -> Text,
        status -> Text,
        class_id -> Text,
        valid_from -> Date,
        authority_id -> Nullable<Text>,
        recorded_at -> Timestamp,
        reason -> Nullable<Text>,
    }
}

diesel::table! {
    member_imports (id) {
        id -> Text,
        member_id -> Text,
        file_name -> Text,
        sha256 -> Text,
        encoding -> Text,
        body -> Text,
        chosen -> Text,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        measure_id -> Nullable<Text>,
    }
}

diesel::table! {
    credentials (member_id) {
        member_id -> Text,
        password_hash -> Text,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    access_tokens (token_hash) {
        token_hash -> Text,
        member_id -> Text,
        purpose -> Text,
        created_by -> Nullable<Text>,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    sign_in_attempts (id) {
        id -> Text,
        account -> Text,
        address -> Text,
        attempted_at -> Timestamp,
    }
}

diesel::table! {
    sessions (id) {
        id -> Text,
        member_id -> Nullable<Text>,
        data -> Text,
        created_at -> Timestamp,
        last_seen_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    role_grants (id) {
        id -> Text,
        member_id -> Text,
        role -> Text,
        circle_id -> Nullable<Text>,
        valid_from -> Date,
        valid_until -> Nullable<Date>,
        authority_id -> Text,
        end_authority_id -> Nullable<Text>,
        recorded_at -> Timestamp,
    }
}

diesel::table! {
    outbox (id) {
        id -> Text,
        member_id -> Nullable<Text>,
        shown_to -> Nullable<Text>,
        address -> Nullable<Text>,
        kind -> Text,
        subject -> Text,
        body -> Text,
        created_at -> Timestamp,
        attempts -> Integer,
        next_attempt_at -> Timestamp,
        sent_at -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
        decision_id -> Nullable<Text>,
        void_from -> Nullable<Timestamp>,
        stop -> Nullable<Text>,
        meeting_id -> Nullable<Text>,
        turn -> Nullable<BigInt>,
        retried_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    notice_secrets (id) {
        id -> Text,
        secret -> Text,
        made_at -> Timestamp,
    }
}

diesel::table! {
    member_notices (member_id) {
        member_id -> Text,
        digest -> Text,
        is_reminded -> Bool,
        set_at -> Timestamp,
    }
}

diesel::table! {
    digest_rounds (day) {
        day -> Date,
        told_from -> Timestamp,
        told_until -> Timestamp,
        weekly_from -> Timestamp,
        is_weekly -> Bool,
        after_number -> BigInt,
        is_done -> Bool,
        from_seal -> BigInt,
        until_seal -> BigInt,
        weekly_from_seal -> BigInt,
    }
}

diesel::table! {
    dropped_letters (kind, day) {
        kind -> Text,
        day -> Date,
        letters -> BigInt,
    }
}

diesel::table! {
    circles (id) {
        id -> Text,
        slug -> Text,
        name -> Text,
        mandate -> Text,
        parent_id -> Nullable<Text>,
        valid_from -> Date,
        authority_id -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    circle_members (id) {
        id -> Text,
        circle_id -> Text,
        member_id -> Text,
        valid_from -> Date,
        valid_until -> Nullable<Date>,
        authority_id -> Text,
    }
}

diesel::table! {
    agreements (id) {
        id -> Text,
        slug -> Text,
        title -> Text,
        kind -> Text,
        visibility -> Text,
        created_by -> Nullable<Text>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    agreement_versions (id) {
        id -> Text,
        agreement_id -> Text,
        number -> BigInt,
        base_version_id -> Nullable<Text>,
        body -> Text,
        body_hash -> Text,
        valid_from -> Date,
        adopted_at -> Timestamp,
        authority_id -> Text,
    }
}

diesel::table! {
    clauses (id) {
        id -> Text,
        version_id -> Text,
        position -> Integer,
        anchor -> Text,
        heading -> Text,
        text_hash -> Text,
        since_number -> BigInt,
        authority_id -> Text,
    }
}

diesel::table! {
    drafts (id) {
        id -> Text,
        agreement_id -> Text,
        number -> BigInt,
        base_version_id -> Nullable<Text>,
        body -> Text,
        revision -> BigInt,
        status -> Text,
        decision_id -> Nullable<Text>,
        created_by -> Text,
        created_at -> Timestamp,
        updated_by -> Text,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    draft_revisions (id) {
        id -> Text,
        draft_id -> Text,
        revision -> BigInt,
        body -> Text,
        saved_by -> Text,
        saved_at -> Timestamp,
    }
}

diesel::table! {
    decisions (id) {
        id -> Text,
        number -> BigInt,
        kind -> Text,
        title -> Text,
        body -> Text,
        circle_id -> Nullable<Text>,
        proposer_id -> Nullable<Text>,
        stage -> Text,
        revision -> BigInt,
        created_at -> Timestamp,
        discussion_from -> Nullable<Timestamp>,
        discussion_until -> Nullable<Timestamp>,
        voting_from -> Nullable<Timestamp>,
        voting_until -> Nullable<Timestamp>,
        closed_at -> Nullable<Timestamp>,
        effective_on -> Nullable<Date>,
        enacted_at -> Nullable<Timestamp>,
        passed -> Nullable<Bool>,
        effect_failure -> Nullable<Text>,
        frozen_hash -> Nullable<Text>,
        roll_hash -> Nullable<Text>,
        choosing -> Nullable<Text>,
        lot_secret -> Nullable<Text>,
        is_secret_asked -> Bool,
        is_secret -> Bool,
        topic_id -> Nullable<Text>,
    }
}

diesel::table! {
    decision_templates (id) {
        id -> Text,
        slug -> Text,
        name -> Text,
        effect -> Nullable<Text>,
        title -> Text,
        body -> Text,
        method -> Nullable<Text>,
        added_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    decision_topics (id) {
        id -> Text,
        slug -> Text,
        name -> Text,
        added_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    delegations (id) {
        id -> Text,
        member_id -> Text,
        delegate_id -> Text,
        topic_id -> Nullable<Text>,
        circle_id -> Nullable<Text>,
        given_at -> Timestamp,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    meetings (id) {
        id -> Text,
        number -> BigInt,
        title -> Text,
        form -> Text,
        place -> Text,
        link -> Text,
        words -> Text,
        starts_at -> Timestamp,
        ends_at -> Timestamp,
        called_by -> Text,
        called_at -> Timestamp,
        changed_at -> Timestamp,
        changes -> BigInt,
        noticed_at -> Nullable<Timestamp>,
        notices -> BigInt,
        opened_at -> Nullable<Timestamp>,
        chair_id -> Nullable<Text>,
        closed_at -> Nullable<Timestamp>,
        cancelled_at -> Nullable<Timestamp>,
        cancel_reason -> Text,
        minutes_id -> Nullable<Text>,
    }
}

diesel::table! {
    meeting_items (id) {
        id -> Text,
        meeting_id -> Text,
        number -> BigInt,
        title -> Text,
        words -> Text,
        decision_id -> Nullable<Text>,
        added_at -> Timestamp,
        announced_at -> Nullable<Timestamp>,
        struck_at -> Nullable<Timestamp>,
        notes -> Text,
    }
}

diesel::table! {
    meeting_notices (meeting_id, turn, member_id) {
        meeting_id -> Text,
        turn -> BigInt,
        member_id -> Text,
        served_at -> Timestamp,
        is_mailed -> Bool,
        letter_at -> Nullable<Timestamp>,
        sent_at -> Nullable<Timestamp>,
        dropped_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    meeting_presences (id) {
        id -> Text,
        meeting_id -> Text,
        member_id -> Text,
        manner -> Text,
        arrived_at -> Timestamp,
        left_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    meeting_proxies (id) {
        id -> Text,
        meeting_id -> Text,
        member_id -> Text,
        holder_id -> Text,
        given_at -> Timestamp,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    meeting_objections (item_id, number) {
        item_id -> Text,
        number -> BigInt,
        member_id -> Text,
        words -> Text,
        noted_by -> Text,
        noted_at -> Timestamp,
        struck_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    meeting_votes (decision_id) {
        decision_id -> Text,
        meeting_id -> Text,
        present -> Nullable<Text>,
    }
}

diesel::table! {
    carried_votes (decision_id, member_id) {
        decision_id -> Text,
        member_id -> Text,
        delegate_id -> Text,
        carrier_id -> Nullable<Text>,
        votes -> BigInt,
        outcome -> Text,
    }
}

diesel::table! {
    decision_effects (id) {
        id -> Text,
        decision_id -> Text,
        position -> Integer,
        effect -> Text,
        draft_hash -> Nullable<Text>,
        option_number -> Nullable<Integer>,
    }
}

diesel::table! {
    comments (id) {
        id -> Text,
        decision_id -> Text,
        number -> BigInt,
        author_id -> Text,
        body -> Text,
        created_at -> Timestamp,
        thread -> BigInt,
        edited_at -> Nullable<Timestamp>,
        taken_back_at -> Nullable<Timestamp>,
        hidden_at -> Nullable<Timestamp>,
        hidden_by -> Nullable<Text>,
        hidden_reason -> Nullable<Text>,
    }
}

diesel::table! {
    comment_texts (id) {
        id -> Text,
        comment_id -> Text,
        revision -> BigInt,
        body -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    discussion_closings (id) {
        id -> Text,
        decision_id -> Text,
        closed_by -> Text,
        reason -> Text,
        closed_at -> Timestamp,
        reopened_by -> Nullable<Text>,
        reopened_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    discussion_summaries (id) {
        id -> Text,
        decision_id -> Text,
        language -> Text,
        revision -> BigInt,
        author_id -> Text,
        body -> Text,
        written_at -> Timestamp,
        reviewed_by -> Nullable<Text>,
        reviewed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    reminder_rounds (decision_id) {
        decision_id -> Text,
        closes_at -> Timestamp,
        turn -> BigInt,
        after_number -> BigInt,
        is_done -> Bool,
    }
}

diesel::table! {
    decision_rules (id) {
        id -> Text,
        decision_id -> Text,
        stage -> Text,
        rule_key -> Text,
        scope -> Text,
        rule_value_id -> Text,
        value -> Text,
    }
}

diesel::table! {
    electoral_roll (decision_id, member_id) {
        decision_id -> Text,
        member_id -> Text,
        votes -> BigInt,
        reason -> Text,
        class -> Nullable<Text>,
    }
}

diesel::table! {
    provisional_rolls (decision_id) {
        decision_id -> Text,
        record_on -> Date,
        drawn_at -> Timestamp,
        drawn_by -> Text,
        objections_until -> Timestamp,
        roll_hash -> Text,
    }
}

diesel::table! {
    provisional_places (decision_id, member_id) {
        decision_id -> Text,
        member_id -> Text,
        votes -> BigInt,
        reason -> Text,
        class -> Text,
    }
}

diesel::table! {
    roll_objections (decision_id, number) {
        decision_id -> Text,
        number -> BigInt,
        member_id -> Text,
        about_id -> Text,
        is_included -> Bool,
        reason -> Text,
        made_at -> Timestamp,
        ruling -> Nullable<Text>,
        words -> Nullable<Text>,
        ruled_by -> Nullable<Text>,
        ruled_at -> Nullable<Timestamp>,
        reply -> Nullable<Text>,
        replied_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    open_votes (decision_id, member_id) {
        decision_id -> Text,
        member_id -> Text,
        choice -> Text,
        reason -> Text,
        cast_at -> Timestamp,
    }
}

diesel::table! {
    secret_ballots (decision_id, tracker) {
        decision_id -> Text,
        tracker -> Text,
        choice -> Text,
        class -> Nullable<Text>,
    }
}

diesel::table! {
    secret_marks (decision_id, member_id) {
        decision_id -> Text,
        member_id -> Text,
    }
}

diesel::table! {
    uncleared_boxes (decision_id) {
        decision_id -> Text,
    }
}

diesel::table! {
    paper_issues (decision_id, number) {
        decision_id -> Text,
        number -> BigInt,
        member_id -> Text,
        sheets -> BigInt,
        state -> Text,
        salt -> Text,
    }
}

diesel::table! {
    paper_piles (decision_id) {
        decision_id -> Text,
        sheets -> BigInt,
        closed_at -> Timestamp,
        salt -> Text,
        counted_at -> Nullable<Timestamp>,
        blank -> Nullable<BigInt>,
        invalid -> Nullable<BigInt>,
        uncounted -> BigInt,
    }
}

diesel::table! {
    paper_sets (decision_id, pass) {
        decision_id -> Text,
        pass -> BigInt,
        member_id -> Text,
        salt -> Text,
        handed_in_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    paper_entries (decision_id, pass, paper) {
        decision_id -> Text,
        pass -> BigInt,
        paper -> BigInt,
        reading -> Text,
    }
}

diesel::table! {
    decision_results (decision_id) {
        decision_id -> Text,
        eligible -> BigInt,
        yes -> BigInt,
        no -> BigInt,
        abstain -> BigInt,
        quorum -> Text,
        quorum_votes -> BigInt,
        quorum_met -> Bool,
        majority -> Text,
        threshold -> Text,
        threshold_met -> Bool,
        passed -> Bool,
        counted_at -> Timestamp,
        classes -> Text,
    }
}

diesel::table! {
    decision_counts (decision_id) {
        decision_id -> Text,
        eligible -> BigInt,
        votes_cast -> BigInt,
        quorum -> Text,
        quorum_votes -> BigInt,
        quorum_met -> Bool,
        seed -> Text,
        counted -> Text,
        passed -> Bool,
        counted_at -> Timestamp,
    }
}

diesel::table! {
    candidacies (decision_id, member_id) {
        decision_id -> Text,
        member_id -> Text,
        statement -> Text,
        stood_at -> Timestamp,
        withdrawn_at -> Nullable<Timestamp>,
        lapsed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    declarations (decision_id) {
        decision_id -> Text,
        declared_at -> Timestamp,
        declared_by -> Nullable<Text>,
        contest_until -> Timestamp,
    }
}

diesel::table! {
    contests (decision_id, number) {
        decision_id -> Text,
        number -> BigInt,
        member_id -> Text,
        reason -> Text,
        contested_at -> Timestamp,
        ruling -> Nullable<Text>,
        ruled_by -> Nullable<Text>,
        words -> Nullable<Text>,
        ruled_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    annulments (decision_id) {
        decision_id -> Text,
        authority_id -> Text,
        valid_from -> Date,
        annulled_at -> Timestamp,
    }
}

diesel::table! {
    heartbeats (name) {
        name -> Text,
        beat_at -> Timestamp,
    }
}

diesel::table! {
    outages (began_at) {
        began_at -> Timestamp,
        ended_at -> Timestamp,
    }
}

diesel::table! {
    rule_values (id) {
        id -> Text,
        rule_key -> Text,
        scope -> Text,
        circle_id -> Nullable<Text>,
        value -> Text,
        valid_from -> Date,
        recorded_at -> Timestamp,
        authority_id -> Text,
        clause_agreement -> Text,
        clause_anchor -> Text,
    }
}

diesel::table! {
    accounts (id) {
        id -> Text,
        code -> Text,
        name -> Text,
        kind -> Text,
        authority_id -> Text,
    }
}

diesel::table! {
    journal_entries (id) {
        id -> Text,
        number -> BigInt,
        entry_date -> Date,
        kind -> Text,
        text -> Text,
        reverses_id -> Nullable<Text>,
        recorded_by -> Nullable<Text>,
        recorded_at -> Timestamp,
    }
}

diesel::table! {
    postings (id) {
        id -> Text,
        entry_id -> Text,
        account_id -> Text,
        member_id -> Nullable<Text>,
        amount_minor -> BigInt,
        currency -> Text,
    }
}

diesel::table! {
    dues_runs (id) {
        id -> Text,
        period -> Text,
        due_on -> Date,
        entry_id -> Text,
        due_day_value_id -> Text,
        charged -> BigInt,
        posted_by -> Nullable<Text>,
        posted_at -> Timestamp,
    }
}

diesel::table! {
    charges (id) {
        id -> Text,
        run_id -> Nullable<Text>,
        sharing_run_id -> Nullable<Text>,
        member_id -> Text,
        class_id -> Text,
        period -> Text,
        due_on -> Date,
        amount_minor -> BigInt,
        rule_value_id -> Text,
    }
}

diesel::table! {
    payments (id) {
        id -> Text,
        number -> BigInt,
        member_id -> Text,
        received_on -> Date,
        amount_minor -> BigInt,
        method -> Text,
        reference -> Text,
        entry_id -> Text,
        reversal_entry_id -> Nullable<Text>,
        recorded_by -> Nullable<Text>,
        recorded_at -> Timestamp,
    }
}

diesel::table! {
    providers (id) {
        id -> Text,
        slug -> Text,
        name -> Text,
        jurisdiction -> Text,
        contract -> Text,
        communal -> Text,
        not_communal -> Text,
        retired_on -> Nullable<Date>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    sites (id) {
        id -> Text,
        slug -> Text,
        name -> Text,
        location -> Text,
        provider_id -> Nullable<Text>,
        note -> Text,
        retired_on -> Nullable<Date>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    assets (id) {
        id -> Text,
        slug -> Text,
        name -> Text,
        description -> Text,
        retired_on -> Nullable<Date>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    services (id) {
        id -> Text,
        slug -> Text,
        name -> Text,
        kind -> Text,
        purpose -> Text,
        address -> Text,
        retired_on -> Nullable<Date>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    software (id) {
        id -> Text,
        slug -> Text,
        name -> Text,
        licence -> Text,
        note -> Text,
        retired_on -> Nullable<Date>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    installations (id) {
        id -> Text,
        asset_id -> Nullable<Text>,
        service_id -> Nullable<Text>,
        number -> BigInt,
        part -> Text,
        software_id -> Text,
        version -> Text,
        valid_from -> Date,
        valid_until -> Nullable<Date>,
        recorded_at -> Timestamp,
    }
}

diesel::table! {
    places (id) {
        id -> Text,
        asset_id -> Nullable<Text>,
        service_id -> Nullable<Text>,
        valid_from -> Date,
        model -> Nullable<Text>,
        site_id -> Nullable<Text>,
        host_id -> Nullable<Text>,
        recorded_at -> Timestamp,
    }
}

diesel::table! {
    further_places (id) {
        id -> Text,
        service_id -> Text,
        number -> BigInt,
        host_id -> Text,
        purpose -> Text,
        valid_from -> Date,
        valid_until -> Nullable<Date>,
        recorded_at -> Timestamp,
    }
}

diesel::table! {
    responsibilities (id) {
        id -> Text,
        asset_id -> Text,
        area -> Text,
        kept_by -> Text,
        member_id -> Nullable<Text>,
        circle_id -> Nullable<Text>,
    }
}

diesel::table! {
    costs (id) {
        id -> Text,
        asset_id -> Nullable<Text>,
        service_id -> Nullable<Text>,
        site_id -> Nullable<Text>,
        number -> BigInt,
        name -> Text,
        basis -> Text,
        amount_minor -> Nullable<BigInt>,
        life_months -> Nullable<BigInt>,
        watts -> Nullable<BigInt>,
        tariff_millionths -> Nullable<BigInt>,
        valid_from -> Date,
        valid_until -> Nullable<Date>,
        recorded_at -> Timestamp,
    }
}

diesel::table! {
    measures (id) {
        id -> Text,
        service_id -> Text,
        slug -> Text,
        name -> Text,
        unit -> Text,
        way -> Text,
        retired_on -> Nullable<Date>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    readings (id) {
        id -> Text,
        measure_id -> Text,
        number -> BigInt,
        member_id -> Nullable<Text>,
        circle_id -> Nullable<Text>,
        day -> Date,
        quantity_millionths -> BigInt,
        is_reset -> Bool,
        source -> Text,
        recorded_by -> Nullable<Text>,
        recorded_at -> Timestamp,
        strike_reason -> Nullable<Text>,
        struck_by -> Nullable<Text>,
        struck_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    pools (id) {
        id -> Text,
        slug -> Text,
        name -> Text,
        purpose -> Text,
        participants -> Text,
        use_measure_id -> Nullable<Text>,
        reserved_measure_id -> Nullable<Text>,
        closed_on -> Nullable<Date>,
        created_at -> Timestamp,
        valid_from -> Date,
    }
}

diesel::table! {
    pool_sources (id) {
        id -> Text,
        pool_id -> Text,
        position -> BigInt,
        asset_id -> Nullable<Text>,
        service_id -> Nullable<Text>,
        valid_from -> Date,
        valid_until -> Nullable<Date>,
        site_id -> Nullable<Text>,
    }
}

diesel::table! {
    pool_participants (id) {
        id -> Text,
        pool_id -> Text,
        member_id -> Text,
        place -> BigInt,
        valid_from -> Date,
        valid_until -> Nullable<Date>,
    }
}

diesel::table! {
    sharing_runs (id) {
        id -> Text,
        pool_id -> Text,
        period -> Text,
        due_on -> Date,
        entry_id -> Text,
        reversal_entry_id -> Nullable<Text>,
        total_minor -> BigInt,
        charged_minor -> BigInt,
        residual_minor -> BigInt,
        method_value_id -> Text,
        due_day_value_id -> Text,
        basis -> Text,
        posted_by -> Nullable<Text>,
        posted_at -> Timestamp,
    }
}

diesel::table! {
    portions (id) {
        id -> Text,
        run_id -> Text,
        member_id -> Nullable<Text>,
        circle_id -> Nullable<Text>,
        days -> BigInt,
        weight -> BigInt,
        place -> BigInt,
        used_millionths -> BigInt,
        reserved_millionths -> BigInt,
        measure_millionths -> BigInt,
        numerator -> Text,
        denominator -> Text,
        bound -> Nullable<Text>,
        amount_minor -> BigInt,
    }
}

diesel::table! {
    events (id) {
        id -> Text,
        occurred_at -> Timestamp,
        action -> Text,
        subject -> Text,
        actor_number -> Nullable<BigInt>,
        authority_id -> Nullable<Text>,
        payload_hash -> Text,
    }
}

diesel::table! {
    event_payloads (event_id) {
        event_id -> Text,
        salt -> Text,
        payload -> Nullable<Text>,
        erased_by -> Nullable<Text>,
    }
}

diesel::table! {
    seals (number) {
        number -> BigInt,
        event_id -> Text,
        hash -> Text,
        sealed_at -> Timestamp,
    }
}

diesel::table! {
    answers (request_key) {
        request_key -> Text,
        member_id -> Text,
        command -> Text,
        answer -> Text,
        created_at -> Timestamp,
        request_hash -> Nullable<Text>,
    }
}

diesel::table! {
    leases (job) {
        job -> Text,
        holder -> Text,
        until -> Timestamp,
    }
}

diesel::joinable!(classes -> authorities (authority_id));
diesel::joinable!(members -> classes (class_id));
diesel::joinable!(members -> authorities (authority_id));
diesel::table! {
    member_particulars (member_id) {
        member_id -> Text,
        postal_address -> Nullable<Text>,
        telephone -> Nullable<Text>,
        born_on -> Nullable<Date>,
        registration -> Nullable<Text>,
        legal_form -> Nullable<Text>,
        seat -> Nullable<Text>,
        salt -> Text,
    }
}
diesel::table! {
    member_people (id) {
        id -> Text,
        member_id -> Text,
        number -> BigInt,
        role -> Text,
        name -> Text,
        sort_key -> Text,
        search_key -> Text,
        email -> Nullable<Text>,
        valid_from -> Date,
        valid_until -> Nullable<Date>,
        evidence -> Text,
        authority_id -> Text,
        recorded_at -> Timestamp,
    }
}
diesel::table! {
    contacts (id) {
        id -> Text,
        number -> BigInt,
        kind -> Text,
        name -> Text,
        sort_key -> Text,
        search_key -> Text,
        email -> Nullable<Text>,
        telephone -> Nullable<Text>,
        postal_address -> Nullable<Text>,
        note -> Text,
        site_id -> Nullable<Text>,
        salt -> Text,
        created_at -> Timestamp,
        ended_on -> Nullable<Date>,
        erased_at -> Nullable<Timestamp>,
    }
}
diesel::joinable!(contacts -> sites (site_id));
diesel::joinable!(member_particulars -> members (member_id));
diesel::joinable!(member_people -> members (member_id));
diesel::joinable!(member_statuses -> members (member_id));
diesel::joinable!(member_statuses -> classes (class_id));
diesel::joinable!(member_statuses -> authorities (authority_id));
diesel::joinable!(credentials -> members (member_id));
diesel::table! {
    api_tokens (id) {
        id -> Text,
        number -> BigInt,
        member_id -> Text,
        name -> Text,
        scopes -> Text,
        token_hash -> Text,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    api_token_uses (token_id) {
        token_id -> Text,
        last_used_at -> Timestamp,
        minute_from -> Timestamp,
        used -> BigInt,
    }
}

diesel::table! {
    calendar_links (id) {
        id -> Text,
        member_id -> Text,
        token_hash -> Text,
        made_at -> Timestamp,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::joinable!(calendar_links -> members (member_id));
diesel::joinable!(api_tokens -> members (member_id));
diesel::joinable!(api_token_uses -> api_tokens (token_id));
diesel::joinable!(access_tokens -> members (member_id));
diesel::joinable!(role_grants -> members (member_id));
diesel::joinable!(circles -> authorities (authority_id));
diesel::joinable!(circle_members -> circles (circle_id));
diesel::joinable!(circle_members -> members (member_id));
diesel::joinable!(circle_members -> authorities (authority_id));
diesel::joinable!(agreements -> members (created_by));
diesel::joinable!(agreement_versions -> agreements (agreement_id));
diesel::joinable!(agreement_versions -> authorities (authority_id));
diesel::joinable!(clauses -> agreement_versions (version_id));
diesel::joinable!(clauses -> authorities (authority_id));
diesel::joinable!(drafts -> agreements (agreement_id));
diesel::joinable!(drafts -> agreement_versions (base_version_id));
diesel::joinable!(draft_revisions -> drafts (draft_id));
diesel::joinable!(draft_revisions -> members (saved_by));
diesel::joinable!(decisions -> circles (circle_id));
diesel::joinable!(decisions -> members (proposer_id));
diesel::joinable!(decision_effects -> decisions (decision_id));
diesel::joinable!(comments -> decisions (decision_id));
diesel::joinable!(comments -> members (author_id));
diesel::joinable!(comment_texts -> comments (comment_id));
diesel::joinable!(discussion_closings -> decisions (decision_id));
diesel::joinable!(discussion_summaries -> decisions (decision_id));
diesel::joinable!(discussion_summaries -> members (author_id));
diesel::joinable!(reminder_rounds -> decisions (decision_id));
diesel::joinable!(member_notices -> members (member_id));
diesel::joinable!(decision_rules -> decisions (decision_id));
diesel::joinable!(electoral_roll -> decisions (decision_id));
diesel::joinable!(electoral_roll -> members (member_id));
diesel::joinable!(provisional_rolls -> decisions (decision_id));
diesel::joinable!(provisional_rolls -> members (drawn_by));
diesel::joinable!(provisional_places -> decisions (decision_id));
diesel::joinable!(provisional_places -> members (member_id));
diesel::joinable!(roll_objections -> decisions (decision_id));
diesel::joinable!(open_votes -> decisions (decision_id));
diesel::joinable!(open_votes -> members (member_id));
diesel::joinable!(secret_ballots -> decisions (decision_id));
diesel::joinable!(secret_marks -> decisions (decision_id));
diesel::joinable!(secret_marks -> members (member_id));
diesel::joinable!(uncleared_boxes -> decisions (decision_id));
diesel::joinable!(paper_issues -> decisions (decision_id));
diesel::joinable!(paper_issues -> members (member_id));
diesel::joinable!(paper_piles -> decisions (decision_id));
diesel::joinable!(paper_sets -> decisions (decision_id));
diesel::joinable!(paper_sets -> members (member_id));
diesel::joinable!(decision_results -> decisions (decision_id));
diesel::joinable!(decision_counts -> decisions (decision_id));
diesel::joinable!(declarations -> decisions (decision_id));
diesel::joinable!(contests -> decisions (decision_id));
diesel::joinable!(contests -> members (member_id));
diesel::joinable!(annulments -> decisions (decision_id));
diesel::joinable!(annulments -> authorities (authority_id));
diesel::joinable!(candidacies -> decisions (decision_id));
diesel::joinable!(candidacies -> members (member_id));
diesel::joinable!(decisions -> decision_topics (topic_id));
diesel::joinable!(delegations -> decision_topics (topic_id));
diesel::joinable!(delegations -> circles (circle_id));
diesel::joinable!(carried_votes -> decisions (decision_id));
diesel::joinable!(meeting_items -> meetings (meeting_id));
diesel::joinable!(meeting_items -> decisions (decision_id));
diesel::joinable!(meeting_notices -> meetings (meeting_id));
diesel::joinable!(meeting_notices -> members (member_id));
diesel::joinable!(meeting_presences -> meetings (meeting_id));
diesel::joinable!(meeting_presences -> members (member_id));
diesel::joinable!(meeting_proxies -> meetings (meeting_id));
diesel::joinable!(meeting_objections -> meeting_items (item_id));
diesel::joinable!(meeting_votes -> decisions (decision_id));
diesel::joinable!(meeting_votes -> meetings (meeting_id));
diesel::joinable!(rule_values -> authorities (authority_id));
diesel::joinable!(accounts -> authorities (authority_id));
diesel::joinable!(journal_entries -> members (recorded_by));
diesel::joinable!(postings -> journal_entries (entry_id));
diesel::joinable!(postings -> accounts (account_id));
diesel::joinable!(postings -> members (member_id));
diesel::joinable!(dues_runs -> journal_entries (entry_id));
diesel::joinable!(dues_runs -> rule_values (due_day_value_id));
diesel::joinable!(dues_runs -> members (posted_by));
diesel::joinable!(charges -> dues_runs (run_id));
diesel::joinable!(charges -> members (member_id));
diesel::joinable!(charges -> classes (class_id));
diesel::joinable!(charges -> rule_values (rule_value_id));
diesel::joinable!(responsibilities -> assets (asset_id));
diesel::joinable!(responsibilities -> members (member_id));
diesel::joinable!(responsibilities -> circles (circle_id));
diesel::joinable!(sites -> providers (provider_id));
diesel::joinable!(installations -> software (software_id));
diesel::joinable!(further_places -> services (service_id));
diesel::joinable!(further_places -> assets (host_id));
diesel::joinable!(measures -> services (service_id));
diesel::joinable!(readings -> measures (measure_id));
diesel::joinable!(readings -> members (member_id));
diesel::joinable!(readings -> circles (circle_id));
diesel::joinable!(charges -> sharing_runs (sharing_run_id));
diesel::joinable!(pool_sources -> pools (pool_id));
diesel::joinable!(pool_sources -> assets (asset_id));
diesel::joinable!(pool_sources -> services (service_id));
diesel::joinable!(pool_sources -> sites (site_id));
diesel::joinable!(pool_participants -> pools (pool_id));
diesel::joinable!(pool_participants -> members (member_id));
diesel::joinable!(sharing_runs -> pools (pool_id));
diesel::joinable!(sharing_runs -> members (posted_by));
diesel::joinable!(portions -> sharing_runs (run_id));
diesel::joinable!(portions -> members (member_id));
diesel::joinable!(portions -> circles (circle_id));
diesel::joinable!(events -> authorities (authority_id));
diesel::joinable!(event_payloads -> events (event_id));
diesel::joinable!(seals -> events (event_id));

diesel::allow_tables_to_appear_in_same_query!(
    communities,
    setup_tokens,
    authorities,
    classes,
    members,
    member_statuses,
    member_particulars,
    member_people,
    contacts,
    member_imports,
    credentials,
    access_tokens,
    sign_in_attempts,
    sessions,
    role_grants,
    outbox,
    notice_secrets,
    member_notices,
    digest_rounds,
    dropped_letters,
    circles,
    circle_members,
    agreements,
    agreement_versions,
    clauses,
    drafts,
    draft_revisions,
    decisions,
    decision_effects,
    comments,
    comment_texts,
    discussion_closings,
    discussion_summaries,
    reminder_rounds,
    decision_rules,
    electoral_roll,
    provisional_rolls,
    provisional_places,
    roll_objections,
    open_votes,
    secret_ballots,
    secret_marks,
    uncleared_boxes,
    paper_issues,
    paper_piles,
    paper_sets,
    paper_entries,
    decision_results,
    decision_counts,
    candidacies,
    annulments,
    carried_votes,
    contests,
    decision_templates,
    decision_topics,
    declarations,
    delegations,
    meetings,
    meeting_items,
    meeting_notices,
    meeting_objections,
    meeting_presences,
    meeting_proxies,
    meeting_votes,
    heartbeats,
    outages,
    rule_values,
    accounts,
    journal_entries,
    postings,
    dues_runs,
    charges,
    pools,
    pool_sources,
    pool_participants,
    sharing_runs,
    portions,
    payments,
    providers,
    sites,
    assets,
    services,
    software,
    installations,
    places,
    further_places,
    responsibilities,
    costs,
    measures,
    readings,
    events,
    event_payloads,
    seals,
    answers,
    leases,
    api_tokens,
    api_token_uses,
    calendar_links,
);
