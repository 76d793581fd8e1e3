error-decision-frozen = The vote on this proposal has opened: it can no longer be changed.
error-decision-stage = The proposal has moved on since this page was shown. Look at where it stands now.
error-discussion-open = The discussion goes on until { $until }. The vote can be opened after that.
error-discussion-over = This discussion is over: the vote has closed.
error-roll-empty = By the rules in force nobody could vote today, so the vote cannot be opened.
error-vote-choice = Choose yes, no or abstain.
error-vote-not-open = The vote has not opened yet.
error-vote-withdrawn = The proposal was withdrawn: nothing is voted on any more.
error-withdraw-voting = The vote on this proposal has opened: it can no longer be taken back.
error-vote-closed = The vote closed on { $closed }. Votes that arrive later do not count.
error-not-on-roll-class = You are not on the roll of this vote: your class of members has no vote.
error-not-on-roll-recent = You are not on the roll of this vote: when it opened, your waiting period had not ended.
error-not-on-roll-leave = You are not on the roll of this vote: you were on leave when it opened.
error-not-on-roll-suspended = You are not on the roll of this vote: your rights were suspended when it opened.
error-not-on-roll-joined = You are not on the roll of this vote: you were not a member yet when it opened.
error-effects-none = A proposal does something. Choose what.
error-effects-many = At most { $most } effects fit in one proposal. Split it up.
error-effect-impossible = This cannot be done as things stand.
error-day-past = This day is past. Choose { $today } or a later one, or leave it empty.
error-member-number = Write a member’s number, such as M-17.
error-members-many = At most { $most } members can be named here. Others can be added later.
error-rule-scope = This rule has no value for that. Choose one of the choices given.
error-nobody-votes = With this nobody would have a vote, and no decision could ever give one back. Leave at least one class with members a vote.
error-agreement-unknown = There is no such agreement.

event-decisions-drafted = A proposal was drafted
event-decisions-edited = A proposal was changed
event-decisions-proposed = A proposal was put up for discussion
event-decisions-discussion-restarted = A discussion began anew
event-decisions-commented = Somebody commented
event-decisions-opened = The vote opened
event-decisions-vote-cast = A vote was cast
event-decisions-vote-changed = A vote was changed
event-decisions-enacted = Passed and in force
event-decisions-refused = Not passed
event-decisions-not-enacted = Passed, but its effects could not apply
event-decisions-withdrawn = A proposal was withdrawn

stage-draft = Draft
stage-discussion = Discussion
stage-voting = Voting
stage-closed = Passed, without effect
stage-enacted = In effect
stage-refused = Not passed
stage-withdrawn = Withdrawn
stage-annulled = Annulled
state-draft = Draft, seen by you alone
state-discussion = Discussion · { $left }
state-discussed = Discussed · the vote can be opened
state-waits-summary = Discussed · the vote waits for a summary
state-waits-review = Discussed · the vote waits for the review of its summary
state-waits-roll = Discussed · the vote waits for its roll
state-waits-objections = Discussed · members can still object to the roll
state-waits-rulings = Discussed · the vote waits for rulings on its roll
state-waits-meeting = Discussed · the vote waits for a meeting
state-waits-class = Discussed · the vote waits for more voters of a class
state-voting = Open to votes · { $left }
state-counting = Closed · being counted
state-counting-outage = Closed · waits after an outage
state-counting-papers = Closed · waits for its papers
state-enacted-from = Passed · in effect from { $day }
state-enacted-since = Passed · in effect since { $day }
vote-yes = Yes
vote-no = No
vote-abstain = Abstain

decisions-open = Open now
decisions-over = Decided
decisions-found = Decisions of this stage
decisions-none = The founding act is all that has been decided so far
decisions-none-found = Nothing of this stage
decisions-none-hint = A decision is how this community changes a rule, fills a role, adopts an agreement or forms a circle. Any member may propose one. It is discussed first and then voted on.
decisions-stage = Stage
decisions-every-stage = Every stage
decisions-show = Show
decision-propose = Propose something
decision-by = by
decision-closes = closes { $until }
decision-discussed = discussed until { $until }
decision-effects = What it does
effects-reversed = From { $day } on, what this did is reversed by
effects-undone = Nothing of this was done.
decision-proposal = The proposal
decision-in-log = This decision in the log

proposal-new = A proposal
proposal-choose = What should the decision do? You see its fields next. Nobody else sees anything until you put it up for discussion.
proposal-other = Another kind of proposal
proposal-lead = You save a draft that you alone see. From its page you put it up for discussion.
proposal-title = Title
proposal-title-hint = What is proposed, in a line that people can say on the phone.
proposal-body = Why, and how
proposal-body-hint = What led to this, what it costs, what speaks against it. Markdown works.
proposal-effective-on = From which day
proposal-effective-on-hint = Leave it empty for the day on which voting closes. An earlier day counts as that one.
proposal-rule-fields = Show what it may be
proposal-save = Save
proposal-add = Should it do something else as well?
proposal-add-hint = All effects of a decision happen together, or none does.
proposal-add-submit = Add the fields for it
proposal-edit = Change the proposal
proposal-edit-discussed = This is being discussed. If you change what it does, from which day, or the words of a resolution, the time for discussing it begins anew; other words leave it as it is.
proposal-theirs = Saved by now
proposal-yours = What you typed
proposal-yours-hint = What you changed is still in its field, with what stands by now beside it; what you left alone shows what they wrote. When you save, it takes the place of all that stands under “Saved by now”.
proposal-effects-theirs = They changed what the proposal does, and you did not: here stands what they wrote.
proposal-effects-yours = Both of you changed what the proposal does, so that it cannot be brought together: here stands yours. What they wrote is under “Saved by now”; take over what you need.

effect-kind-note = Record a resolution
effect-kind-note-hint = The community says what it wants; nothing else changes by itself.
effect-kind-set-rule = Give a rule another value
effect-kind-set-rule-hint = Dues, quorums, periods and whatever else the rules hold.
effect-kind-adopt-version = Adopt a draft of an agreement
effect-kind-adopt-version-hint = The next version of the bylaws, a policy or another document.
effect-kind-appoint = Appoint somebody to a role
effect-kind-appoint-hint = A treasurer, a facilitator, an auditor and so on, for a term.
effect-kind-end-role = End somebody’s role
effect-kind-end-role-hint = Before its term is over.
effect-kind-change-membership = Suspend, exclude or reinstate a member
effect-kind-change-membership-hint = The membership changes when the vote closes; until then the member keeps every right.
effect-kind-create-circle = Form a circle
effect-kind-create-circle-hint = A group with a mandate and its first members.
effect-choose = Choose
effect-remove = Leave this out
effect-note-hint = The text of the proposal is the resolution.
effect-rule-option = { $rule } (now { $value })
effect-rule-present = Now { $value }, since { $since }, by
effect-rule-history = its history
effect-rule-value = New value
effect-value-whole = In { $unit }, from { $least } to { $most }.
effect-value-amount = In the community’s currency, such as 12.50.
effect-value-any = What it may be follows from the rule: choose the rule and press “Show what it may be” below.
effect-draft = Draft
effect-draft-option = { $agreement }, draft { $draft }
effect-draft-hint = Its text is fixed when the vote opens.
effect-draft-redline = Read the draft with its changes marked
effect-member = Member
effect-member-hint = The number, such as M-17. The register has it.
effect-role = Role
effect-months = Term in months
effect-months-hint = At most { $most }.
effect-holder = Role and who holds it
effect-membership-member-hint = The number, such as M-17, or the whole name as the register has it.
effect-membership = What becomes of the membership
effect-membership-hint = It takes effect when the vote closes. The member is told nothing by this form: speak with them first.
membership-suspend = Suspend its rights
membership-suspend-hint = No proposals, no discussion, no work in a role. No vote in what opens from then on, unless the rules let suspended members vote. A vote that is open by then goes by its roll: whoever is on it may still vote there. Reading goes on, and so do dues.
membership-exclude = Exclude
membership-exclude-hint = The membership ends: no signing in, so no voting on the web either, also where a vote is open; what was cast there before counts. Roles, places in circles and responsibilities end with it.
membership-reinstate = Reinstate
membership-reinstate-hint = A suspension or an exclusion is taken back. Roles that ended do not come back by themselves.
error-membership-suspend = The rights of { $number } cannot be suspended: only those of an active member or one on leave can.
error-membership-exclude = { $number } cannot be excluded: the membership is over already.
error-membership-reinstate = { $number } is neither suspended nor excluded.
error-membership-since = The present status of { $number } began on { $since }, after the day of this decision.
error-membership-day = A membership changes on the day on which the vote closes. Leave this empty, or bring what has another day as a proposal of its own.
effect-circle-name = Name of the circle
effect-mandate-hint = What it is for, and what it may do by itself.
effect-members = First members
effect-members-hint = Their numbers with commas between, such as M-3, M-17.
effect-appoints = Appoints to the role: { $role }
effect-term = { $count ->
    [one] For { $count } month
   *[other] For { $count } months
}
effect-ends = Ends the role: { $role }
effect-suspends = Suspends the rights of a member
effect-excludes = Excludes a member
effect-reinstates = Reinstates a member
effect-creates = Forms the circle { $name }
effect-notes = Records a resolution
effect-rule-proposed = Now { $from }; proposed { $to }
effect-rule-refused = Proposed: { $to }
effect-rule-own = For all pools holds { $from }; proposed for this one { $to }
effect-rule-general = It has no value of its own: today { $value } holds, the value for all pools.
effect-rule-new = Proposed { $to }; there is no value yet
effect-rule-changed = Was { $from }; { $to } from { $day }
effect-rule-set = { $to } from { $day }
effect-adopts = Adopts { $agreement }, draft { $draft }
effect-adopted = Adopted { $agreement }, version { $version }
effect-adopted-redline = What changed since version { $version }
effect-draft-against = With its changes against version { $version } marked
effect-draft-first = Its first version

life-label = The life of this decision
life-span = { $from } to { $until }
life-from = from { $day }
life-after-count = after the count
life-after-ruling = after the ruling on its contest

governs-title = What governs it
governs-founding = The founding act took no vote. It is the authority behind the first rules and roles, which decisions of the members have replaced or can replace.
governs-kind = Kind
governs-since = the rule since { $day }
governs-quorum = { $eligible ->
    [one] { $part } of the only vote on the roll: { $quorum }.
   *[other] { $part } of { $eligible } votes on the roll: { $quorum }.
}
governs-quorum-coming = { $part } of the votes on the roll
governs-coming = The roll and the rules of the vote will be those in force when it opens; here are today’s.
governs-cast = { $cast } of { $eligible } cast
governs-reached = reached
governs-not-reached = not reached yet
governs-missed = not reached
governs-simple = More yes than no
governs-on-roll = You are on it.
governs-not-on-roll = You are not on it.
governs-fixed = Fixed on { $moment }
frozen-title = What was fixed when the vote opened
frozen-hint = SHA-256 of the text, options, effects and governing rules, and of the roll, each as canonical JSON (RFC 8785). acequia verify computes both again.
frozen-text = Text, effects and rules

tally-title = Result
tally-nobody = Not passed: nobody voted.
tally-passed = Passed, with { $yes } yes against { $no } no.
tally-no-majority = Not passed: { $yes } yes against { $no } no.
tally-no-quorum = { $cast ->
    [one] Not passed: { $cast } vote was cast, and the quorum was { $quorum }.
   *[other] Not passed: { $cast } votes were cast, and the quorum was { $quorum }.
}
tally-bar = { $abstain ->
    [one] { $yes } yes, { $no } no, { $abstain } abstention
   *[other] { $yes } yes, { $no } no, { $abstain } abstentions
}
tally-mark = { $needed ->
    [one] The line marks the { $needed } yes vote that was needed.
   *[other] The line marks the { $needed } yes votes that were needed.
}
tally-votes = Votes
tally-choice = Choice
tally-all = Cast
tally-conditions = Required and reached
tally-asked = Asked
tally-needed = Votes needed
tally-got = Votes received
tally-met = met
tally-not-met = not met
tally-quorum-asked = { $count ->
    [one] { $part } of the only vote on the roll, cast as yes, no or abstention
   *[other] { $part } of the { $eligible } votes on the roll, cast as yes, no or abstention
}
tally-quorum-stances = { $count ->
    [one] { $part } of the only vote on the roll, whatever it says
   *[other] { $part } of the { $eligible } votes on the roll, whatever they say
}
tally-at-most = at most { $most }
tally-counted = Counted { $moment }

propose-hint = All members will see it and can comment. You can still change it until the vote opens.
propose-submit = Put it up for discussion
open-hint = Opening the vote fixes the text, what it does, who may vote and the rules that it goes by. None of that can be changed afterwards.
open-class-few = In this vote each class counts by itself, and it is secret. Whether a class reached the majority is told however few of it have voted: of one or two, that may tell how they did. Open it only if you expect enough of every class to vote.
open-submit = Open the vote
withdraw-title = Take this proposal back
withdraw-hint = It stays readable as withdrawn, with its discussion. It cannot be taken up again; somebody would have to propose it anew.
withdraw-submit = Withdraw it
vote-title = Your vote
vote-hint = This is an open vote: members see what you vote and why. It closes on { $until }; until then you can change it.
vote-though-suspended = Your rights are suspended. This vote goes by its roll, and you are on it, so you may vote here.
vote-hint-early = This is an open vote: members see what you vote and why. It closes on { $until }, or earlier, once everybody on the roll has voted; until then you can change it.
vote-reason = Reason
vote-reason-hint = If you like. Markdown works.
vote-submit = Cast my vote
vote-change = Change my vote
vote-below = Vote
vote-below-own = Your vote
vote-cast = You voted { $choice }, { $moment }
vote-own = You voted: { $choice }.
vote-late = Your vote was not counted
vote-late-choice = You chose: { $choice }.
vote-late-reason = What you wrote
roll-why = See the roll

discussion-title = Discussion
discussion-anew = What is proposed was changed: the discussion began anew on { $moment }.
discussion-none = Nobody has said anything yet.
discussion-earlier = Earlier comments
discussion-later = Later comments
comment-label = Your comment
comment-hint = Seen by all members. Markdown works; @M-7 tells member M-7 of it.
comment-submit = Add the comment
votes-title = Votes
votes-lead = { $count ->
    [one] { $count } member has voted.
   *[other] { $count } members have voted.
}
votes-on-paper = { $count ->
    [one] One vote came on paper. What it says is told here once it is counted.
   *[other] { $count } votes came on paper. What they say is told here once they are counted.
}
votes-reasons = Reasons of those who voted
votes-no-reasons = Nobody has given a reason.
votes-all = { $count ->
    [one] The one vote cast
   *[other] All { $count } votes cast
}

after-draft = Saved. You alone see it until you put it up for discussion.
after-edit = Saved.
after-propose = Members can discuss it now.
after-open = The vote is open.
after-vote = Your vote is cast. You can change it until the close.
after-change = Your vote is changed.
after-withdraw = It is withdrawn.
failure-title = It passed, but could not be put into effect
failure-effect = Effect { $place } could not be done:
failure-only-effect = Its effect could not be done:
failure-hint = Nothing of it was kept. Somebody can propose it anew as things stand now.

roll-title = Electoral roll
roll-lead = Who may vote in this decision. It was fixed when the vote opened.
roll-none = There is no roll yet
roll-none-hint = It is made when the vote opens, from the register of that day.
roll-own = Your place
roll-on = You are on the roll
roll-not-on = You are not on the roll
roll-why-eligible = { $count ->
    [one] When the vote opened you were an active member of a class with a vote, for long enough. You have { $count } vote.
   *[other] When the vote opened you were an active member of a class with a vote, for long enough. You have { $count } votes.
}
roll-joined = You joined on { $day }.
roll-rules = How it was made
roll-frozen = From the register as it was on { $moment }, by these rules. Members who were on leave or suspended are not on it; those whom the founding act admitted have no waiting period.
roll-names = Who may vote
roll-counts = { $off ->
    [one] { $on } on the roll, { $off } member not on it. Why somebody is not on it is seen by them and by whoever rules on objections.
   *[other] { $on } on the roll, { $off } members not on it. Why somebody is not on it is seen by them and by whoever rules on objections.
}
roll-hash = SHA-256 of the roll:
