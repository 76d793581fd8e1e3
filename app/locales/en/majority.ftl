# Majorities, consent and consensus.
rule-decisions-majority-base = What a majority is of
rule-decisions-majority-classes = Majority of each class
rule-decisions-stand-asides-max = Most who may stand aside in consensus
rule-decisions-blocks-max = Most who may block in consensus
choice-absolute = absolute: more than half
choice-consent = consent: nobody objects
choice-consensus = consensus: few enough block or stand aside
choice-cast = of the votes for and against
choice-all-cast = of all votes cast: an abstention counts against
choice-eligible = of all votes on the roll: whoever stays away counts against
choice-together = all together
choice-each = all together, and each class by itself

error-objection-reason = Whoever objects says why: nobody can answer an objection without its reason.
error-secret-objections = Such a decision is made by consent or consensus, where whoever objects says why. That vote cannot be secret.
error-secret-classes = Each class must reach the majority by itself here, and a secret vote does not open while a class is too small to hide its voters. If every vote on the bylaws were secret, nothing could mend that any more: let them be secret where the proposal asks for it.

base-cast = yes and no
base-all-cast = all votes cast
base-present = all votes present
base-eligible = all votes on the roll

vote-agree = Go along
vote-stand-aside = Stand aside
vote-object = Object
vote-block = Block
vote-consent-hint = It passes unless somebody objects. To stand aside is to have reservations and to let it pass.
vote-consensus-hint = To stand aside is to let it pass without you. To block is to hold that it must not pass.
vote-objection-hint = Seen by all members. Whoever objects says why. Markdown works.

governs-more-than-half = Yes must be more than half of
governs-qualified = Yes must be at least { $part } of { $base }:
governs-consent = Consent: nobody may object.
governs-blocks = { $count ->
    [0] Consensus: nobody may block,
    [one] Consensus: at most { $blocks } may block,
   *[other] Consensus: at most { $blocks } may block,
}
governs-asides = and at most { $part } of those who vote may stand aside.
governs-each-class = In each class as well:

tally-part = Of { $base }
tally-consent = Passed by consent: nobody objects. Go along: { $agree }; stand aside: { $aside }.
tally-consensus = Passed by consensus. Go along: { $agree }; stand aside: { $aside }; block: { $blocks }.
tally-no-agreement = Not passed: nobody goes along with it.
tally-objected = { $count ->
    [one] Not passed: { $objections } vote objects.
   *[other] Not passed: { $objections } votes object.
}
tally-blocked = { $count ->
    [one] Not passed: { $blocks } vote blocks it.
   *[other] Not passed: { $blocks } votes block it.
}
tally-stood-aside = { $count ->
    [one] Not passed: { $aside } vote stands aside, more than the rules allow.
   *[other] Not passed: { $aside } votes stand aside, more than the rules allow.
}
tally-no-class = Not passed: { $yes } yes against { $no } no in all, without the majority in: { $classes }.
tally-bar-stance = Go along: { $agree }; object: { $object }; stand aside: { $aside }
tally-class = Class
tally-classes = Votes by class
tally-on-roll = On the roll
tally-of-class = Majority in: { $class }
tally-agreement-asked = At least one who goes along
tally-most-asked = { $count ->
    [0] None
    [one] At most { $most }
   *[other] At most { $most }
}
tally-asides-asked = At most { $part } of the { $cast } votes cast
tally-chair-asked = Half of { $base }, the chair among them
tally-half-asked = More than half of { $base }
tally-part-asked = { $part } of { $base }
counted-cast = { $count ->
    [one] the only yes or no vote
   *[other] the { $votes } yes and no votes
}
counted-all-cast = { $count ->
    [one] the only vote cast
   *[other] the { $votes } votes cast
}
counted-present = { $count ->
    [one] the only vote present
   *[other] the { $votes } votes present
}
counted-eligible = { $count ->
    [one] the only vote on the roll
   *[other] the { $votes } votes on the roll
}

# Extending a vote.
event-decisions-extended = A vote was extended
rule-decisions-extension-days-max = Days by which a vote may be extended
error-extension-none = By the rules that this vote opened with, it can be extended no further.
error-extension-closed = This vote is not open: only one that is open can be extended.
extend-title = Extend the vote
extend-hint = For an outage that keeps members from voting. All members see it with its reason, and the vote closes so much later.
extend-days = By how many days
extend-left = { $count ->
    [one] One day at most.
   *[other] { $count } days at most.
}
extend-reason = What keeps members from voting
extend-submit = Extend it
extended = { $count ->
    [one] On { $moment } this vote was extended by one day.
   *[other] On { $moment } this vote was extended by { $count } days.
}
after-extend = The vote is extended.
rule-decisions-early-close = Whether a vote may be closed before its deadline
choice-never = never
choice-all-voted = once everybody on the roll has voted
event-decisions-closed-early = A vote was closed before its deadline
error-early-closed = This vote is not open: only one that is open can be closed early.
error-early-rule = By the rules that this vote opened with, it stays open until its deadline.
error-early-draw = A draw by lot stays open until its deadline, so that nobody chooses the moment of the lot.
error-early-silent = { $count ->
    [one] One member on the roll has not voted yet. The vote stays open until its deadline, or until they have.
   *[other] { $count } members on the roll have not voted yet. The vote stays open until its deadline, or until they have.
}
error-early-silent-secret = Not everybody on the roll has voted yet. The vote stays open until its deadline, or until they have.
early-title = Close the vote before its deadline
early-hint = Everybody on the roll has voted. The vote may be closed and counted now; nobody can change theirs after.
early-submit = Close the vote now
closed-early = This vote was closed before its deadline, on { $moment }: everybody on the roll had voted.
closed-early-planned = It would have closed on { $planned }.
after-close-early = The vote is closed.
