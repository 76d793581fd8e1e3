# Rolls: rules, provisional rolls, objections, rulings; quorums of persons.
rule-membership-votes-by-kind = Votes of a member in one kind of decision
rule-membership-votes-on-leave = Whether members on leave vote
rule-membership-votes-suspended = Whether members whose rights are suspended vote
rule-decisions-provisional-days = Days for which a provisional roll is shown
rule-decisions-interested = Members whom a decision is about
rule-decisions-arrears-days = Days of owing after which a member does not vote (0: never)
rule-decisions-quorum-of = What the quorum counts
choice-no = no
choice-yes = yes
choice-vote = vote
choice-barred = do not vote
choice-votes = votes
choice-persons = persons

error-not-on-roll-other-class = You are not on the roll of this vote: it elects by and from the members of another class.
error-not-on-roll-interested = You are not on the roll of this vote: it is about your own membership or role.
error-not-on-roll-arrears = You are not on the roll of this vote: you owed what fell due too long before its day.
error-not-on-roll-ruling = You are not on the roll of this vote: an objection to your being on it was upheld.
error-not-on-roll-gone = You are not on the roll of this vote: you were no member any more when it opened.
error-record-day-early = The roll can be of no day before the discussion began, { $least }.
error-roll-not-asked = By the rules such a vote opens without a provisional roll.
error-roll-drawn = The provisional roll of this discussion is drawn already.
error-roll-not-drawn = By the rules the provisional roll is to be drawn before the vote opens, and it is not drawn yet.
error-roll-objections-open = Members may object to the provisional roll until { $until }. The vote can be opened from then on.
error-roll-unruled = { $count ->
    [one] One objection to the provisional roll waits for a ruling. The vote can be opened after it.
   *[other] { $count } objections to the provisional roll wait for a ruling. The vote can be opened after them.
}
error-roll-none = There is no provisional roll to object to: it is not drawn, or the vote has opened.
error-objection-late = The time for objections ended on { $until }.
error-objection-not-on-roll = This member is not on the provisional roll. Whoever was left out objects for themselves.
error-objection-twice = You have objected to this place already.
error-objections-many = No more than { $most } objections are taken to one roll.
error-objection-ruled = This objection is ruled on already.
error-objection-ruling-own = You made this objection: somebody else rules on it.
error-objection-ruling-about = This objection is about you: somebody else rules on it.
error-objection-ruling-candidate = You stand in this election, and so rule on nobody’s place on its roll.
error-objection-ruling-proposer = You proposed this: somebody else rules on who is on its roll.
error-objection-ruling-named = This decision is about you: somebody else rules on who is on its roll.
error-tally-voted = Say how many persons voted, by --voted, or whether they were enough, by --quorum-met.

event-decisions-roll-drawn = A provisional roll was drawn
event-decisions-roll-objected = Somebody objected to a provisional roll
event-decisions-roll-ruled = An objection to a provisional roll was ruled on

home-to-draw = The discussion is over; the provisional roll is to be drawn before voting
home-to-draw-action = Look and draw
home-to-rule-on-roll = Objections to the provisional roll wait for your ruling
home-to-rule-on-roll-action = Look and rule

roll-provisional-title = Provisional roll
roll-provisional-lead = Who could vote in this decision, as things stand. Members may object before it is fixed.
roll-provisional-on = You are on the provisional roll
roll-provisional-off = You are not on the provisional roll
roll-provisional-votes = { $count ->
    [one] You would have { $count } vote.
   *[other] You would have { $count } votes.
}
roll-provisional-no-member = You were no member on the day that it is of.
roll-drawn = From the register as it was on { $day }, by these rules. { $name } drew it on { $moment }; objections are taken until { $until }.
roll-frozen-drawn = From the provisional roll of { $day } with the rulings on objections, by these rules; fixed on { $moment }. Whoever was no member any more is not on it.
roll-why-ruling = { $count ->
    [one] You are on it by a ruling on an objection. You have { $count } vote.
   *[other] You are on it by a ruling on an objection. You have { $count } votes.
}
roll-everybody = Every place, with its reason
roll-keeps = You see the reasons since you rule on objections. Other members see their own alone.
roll-keeps-instead = You see the reasons since nobody holds a role that rules on objections, and you open votes. Other members see their own alone.
roll-reason-sentence = { $reason }.
roll-reason-eligible = On the roll
roll-reason-other-class = Not in this class
roll-reason-class-without-vote = The class has no vote
roll-reason-joined-too-recently = The waiting period had not ended
roll-reason-on-leave = On leave
roll-reason-suspended = Rights suspended
roll-reason-interested = The decision is about this member
roll-reason-in-arrears = Owes what fell due too long ago
roll-reason-included-by-ruling = On the roll by a ruling
roll-reason-excluded-by-ruling = Taken off by a ruling
roll-reason-no-longer-member = No member any more when the vote opened

roll-box-drawn = It is of { $day }. Members may object until { $until }.
roll-box-unruled = { $count ->
    [one] One objection waits for a ruling.
   *[other] { $count } objections wait for a ruling.
}
roll-box-settled = Its days are over and every objection is ruled on.
roll-box-see = See the roll, object, or rule on objections
roll-box-waits = { $count ->
    [one] Before the vote opens, whoever proposed this or opens votes draws the provisional roll, which is shown for one day.
   *[other] Before the vote opens, whoever proposed this or opens votes draws the provisional roll, which is shown for { $count } days.
}
roll-draw-hint = { $count ->
    [one] The roll is drawn, and members may object for one day, before the vote can open.
   *[other] The roll is drawn, and members may object for { $count } days, before the vote can open.
}
roll-draw-early = You may draw it while the discussion goes on. If the discussion begins anew, so does the roll.
roll-draw-day = As of which day
roll-draw-day-hint = Today where you leave it empty; no day before the discussion began.
roll-draw-submit = Draw the roll
after-draw-roll = The provisional roll is drawn.

objections-title = Objections
objections-who-committee = The election committee rules on objections; nobody rules on their own, on one about them, or where they proposed the decision, stand in it or are named in it.
objections-who-opens = Nobody holds the role of the election committee, so whoever opens votes rules on objections; nobody rules on their own, on one about them, or where they proposed the decision, stand in it or are named in it.
objections-stand-in = Where nobody of these is left who may rule on one, whoever opens votes does, and failing that any member who is neither on leave nor suspended.
objections-seen = An objection and the reply to it are seen by who made it, whom it is about, and who rules.
objections-none = There is none that you may see.
objection-title = Object to the roll
objection-hint = Until { $until }. Object to your own place, or to somebody’s being on it.
objection-about = Whom it is about
objection-about-hint = A member’s number, such as M-7. Whoever was left out leaves it empty and objects for themselves.
objection-reason = Why
objection-reason-hint = Read by the member concerned and by who rules. Markdown works.
objection-submit = Object
objection-include = To be on the roll:
objection-exclude = Not to be on the roll:
objection-by = Objection of
objection-waits = Waits for a ruling
after-objection = Your objection is made.

objection-ruling-upheld-include = The member is put on the roll.
objection-ruling-upheld-votes = { $count ->
    [one] The member is put on the roll with { $count } vote, which the class “{ $class }” has in such decisions.
   *[other] The member is put on the roll with { $count } votes, which the class “{ $class }” has in such decisions.
}
objection-ruling-upheld-one-vote = { $count ->
    [one] The member is put on the roll with { $count } vote, since the class “{ $class }” has none in such decisions and a place on the roll has one at least.
   *[other] The member is put on the roll with { $count } votes, since the class “{ $class }” has none in such decisions.
}
objection-ruling-upheld-exclude = The member is taken off the roll.
objection-ruling-dismissed-hint = The place stays as it is.
objection-ruling-open = Rule on objection { $number }
objection-ruling-title = Your ruling
objection-ruling-words = Why
objection-ruling-words-hint = Read by who objected and by the member concerned. Markdown works.
objection-ruling-submit = Rule
after-ruling = The objection is ruled on.

own-part-objections = Objections to rolls
own-col-ruled-at = Ruled on

governs-quorum-persons = { $eligible ->
    [one] { $part } of the only person on the roll: { $quorum }.
   *[other] { $part } of { $eligible } persons on the roll: { $quorum }.
}
governs-quorum-coming-persons = { $part } of the persons on the roll
governs-voted = { $cast } of { $eligible } voted
governs-voted-untold = How many persons voted is not told: fewer than { $count } cast a secret ballot, and not all have as many votes.
governs-voted-untold-class = How many persons voted is not told: not all have as many votes, and so it could tell what is not told of the classes.
governs-voted-untold-papers = How many persons voted is not told: papers of fewer than { $count } members came back, and beside the ballots it would tell how many of them were invalid.
governs-provisional = { $count ->
    [one] one day, with time to object
   *[other] { $count } days, with time to object
}
tally-no-quorum-persons = { $cast ->
    [one] Not passed: { $cast } person voted, and the quorum was { $quorum }.
   *[other] Not passed: { $cast } persons voted, and the quorum was { $quorum }.
}
tally-no-quorum-persons-untold = Not passed: fewer persons voted than the quorum, which was { $quorum }.
tally-untold = not told
tally-quorum-persons = { $count ->
    [one] { $part } of the only person on the roll, voting yes, no or abstention
   *[other] { $part } of the { $eligible } persons on the roll, voting yes, no or abstention
}
choice-quorum-persons = { $part } of the { $eligible } persons on the roll
choice-quorum-persons-met = { $count ->
    [one] Quorum met: { $needed } person was needed ({ $asked }); persons who voted: { $voted }.
   *[other] Quorum met: { $needed } persons were needed ({ $asked }); persons who voted: { $voted }.
}
choice-quorum-persons-not-met = { $count ->
    [one] Quorum not met: { $needed } person was needed ({ $asked }); persons who voted: { $voted }.
   *[other] Quorum not met: { $needed } persons were needed ({ $asked }); persons who voted: { $voted }.
}
again-quorum-persons = { $count ->
    [one] Whether enough voted, the marked roll says: { $persons } person was needed.
   *[other] Whether enough voted, the marked roll says: { $persons } persons were needed.
}
again-voted-untold = How many persons voted is not told, and does not stand in the result. The command is told only whether they were enough:
objection-reply = Your reply
objection-reply-hint = Read by who rules and by who objected. Markdown works.
objection-reply-again = You replied already; what you write now takes its place. Markdown works.
objection-reply-open = Reply to objection { $number }
objection-reply-by = Reply by
objection-reply-submit = Reply
after-objection-reply = Your reply stands beside the objection.
error-objection-whom = You are on the roll yourself. Write whom this is about; if you want to be taken off it, write your own number, { $number }.
event-decisions-roll-replied = A reply to an objection to a provisional roll
home-disputed = Your place on its roll is disputed, and you have not replied
home-disputed-action = Look and reply
own-col-reply = Reply
own-col-replied-at = Replied on
mail-digest-disputed = D-{ $number } { $title }: your place on its provisional roll is disputed. You can reply until somebody rules on that
