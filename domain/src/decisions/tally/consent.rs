//! Consent and consensus: what is asked is not who is for it, but who cannot go along.

/// What was said in a round of consent or consensus, in persons, or in their votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Said {
    /// Go along.
    pub agree: u64,
    /// Go along with reservations that were noted; in consensus, stand aside and let it pass.
    pub stand_aside: u64,
    /// Cannot go along: a reasoned objection in consent, a block in consensus.
    pub object: u64,
}

/// What consent or consensus asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// How many must have spoken.
    pub quorum: u64,
    /// The most who may stand aside; nothing for no limit.
    pub stand_aside_max: Option<u64>,
    /// The most who may object: none for consent, and for consensus unless a rule lets a few be overruled.
    pub object_max: u64,
}

/// Why consent was not found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Too few spoke.
    Quorum,
    /// Nobody agreed: nobody is left to carry it.
    Agreement,
    /// More objected than may.
    Objections,
    /// More stood aside than may.
    StandAsides,
}

impl Asked {
    /// Consent: nobody has a reasoned objection left.
    ///
    /// Source: G. Endenburg, *Sociocracy: The Organization of Decision-Making* (1998).
    #[must_use]
    pub fn consent(quorum: u64) -> Self {
        Self { quorum, stand_aside_max: None, object_max: 0 }
    }

    /// Consensus: not more block than may, and not more stand aside than may.
    ///
    /// Source: C. T. L. Butler and A. Rothstein, *On Conflict and Consensus* (1987).
    #[must_use]
    pub fn consensus(quorum: u64, stand_aside_max: Option<u64>, block_max: u64) -> Self {
        Self { quorum, stand_aside_max, object_max: block_max }
    }
}

/// Everything that is missing; nothing where consent was found. Nobody having spoken is no consent.
#[must_use]
pub fn missing(said: Said, asked: Asked) -> Vec<Missing> {
    let spoke = said.agree + said.stand_aside + said.object;
    let mut missing = Vec::new();
    if spoke == 0 || spoke < asked.quorum {
        missing.push(Missing::Quorum);
    }
    if said.agree == 0 {
        missing.push(Missing::Agreement);
    }
    if said.object > asked.object_max {
        missing.push(Missing::Objections);
    }
    if asked.stand_aside_max.is_some_and(|most| said.stand_aside > most) {
        missing.push(Missing::StandAsides);
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(agree: u64, stand_aside: u64, object: u64) -> Said {
        Said { agree, stand_aside, object }
    }

    #[test]
    fn one_objection_is_enough_and_silence_is_no_consent() {
        assert_eq!(missing(said(9, 1, 0), Asked::consent(5)), []);
        assert_eq!(missing(said(9, 0, 1), Asked::consent(5)), [Missing::Objections]);
        assert_eq!(missing(said(4, 0, 0), Asked::consent(5)), [Missing::Quorum]);
        assert_eq!(missing(said(0, 0, 0), Asked::consent(0)), [Missing::Quorum, Missing::Agreement]);
        assert_eq!(missing(said(0, 2, 0), Asked::consent(0)), [Missing::Agreement]);
    }

    #[test]
    fn consensus_bears_as_many_blocks_and_stand_asides_as_the_rule_says() {
        let asked = Asked::consensus(3, Some(2), 1);
        assert_eq!(missing(said(3, 2, 1), asked), []);
        assert_eq!(missing(said(3, 3, 2), asked), [Missing::Objections, Missing::StandAsides]);
        assert_eq!(missing(said(0, 2, 1), asked), [Missing::Agreement]);
        assert_eq!(missing(said(0, 3, 1), asked), [Missing::Agreement, Missing::StandAsides]);
    }
}
