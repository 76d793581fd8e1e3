sharing-title = Shared costs
sharing-hint = What the infrastructure costs, shared among those who use it.
sharing-lead = What the infrastructure costs, shared month by month among those who use it, by the rules that you adopted.
sharing-none = No pool yet
sharing-none-hint = When the treasurer begins a pool, its months and your portion stand here.
sharing-none-hint-keeper = A pool gathers sites, machines and services whose cost is shared by one method. Begin with one.
sharing-shares = Shares { $names }
sharing-latest = latest: { $month }
sharing-waiting = { $count ->
    [one] { $count } month waits to be shared
   *[other] { $count } months wait to be shared
}
sharing-closed = Closed since { $day }
sharing-back = Back to the pool

sharing-pool-new = Begin a pool
sharing-pool-begin = Begin the pool
sharing-pool-change = Change the pool
sharing-pool-lead = How the cost is shared, and by which numbers, is a rule: it is decided by vote, not here.
sharing-pool-name = Name
sharing-pool-name-hint = What people call it, such as Mail or Radio backbone.
sharing-pool-purpose = What for
sharing-pool-purpose-hint = May stay empty.
sharing-pool-close = Close the pool
sharing-pool-close-lead = From this day on nothing is shared any more: of the month that it falls into, the days before. What was posted stays, and its machines and services are free for another pool from that day on.
sharing-closed-on = Closed from
sharing-from = Shares from
sharing-from-hint = The first day on which it shares anything.
sharing-save = Save
sharing-done-saved = Saved.
sharing-participants = Who takes part
sharing-participants-everyone = Every member
sharing-participants-everyone-hint = For the days on which the membership is active or suspended. A class of zero parts is left out.
sharing-participants-listed = Those who are listed
sharing-participants-listed-hint = You list members one by one, from a day until another; along a line also with their place.
sharing-measure-none = None
sharing-use-measure = Use is measured by
sharing-use-measure-hint = Needed where the method looks at use.
sharing-reserved-measure = Reserved capacity is measured by
sharing-reserved-measure-hint = A level. Needed where the method looks at what is kept ready.

sharing-terms = How it is shared
sharing-method = Method
sharing-method-none = No rule says how it is shared.
sharing-method-propose = Propose another method for this pool
sharing-method-propose-first = Propose a method for this pool
sharing-fixed = Fixed portion of each
sharing-floor = At least
sharing-cap = At most
sharing-weights = Parts by class
sharing-origins = Where the method and its numbers come from

sharing-sources = What it shares the cost of
sharing-sources-lead = A site brings along the machines that stand there, and a machine what runs on it, except what is in a pool itself. Where costs are shared along a line, the order is the line’s, from its head.
sharing-sources-choose = Choose what it shares
sharing-sources-change = Change what it shares
sharing-sources-bare = The inventory holds nothing yet. A system administrator enters sites, machines and services there first, with what they cost.
sharing-sources-all = Everything in the inventory is in a pool.
sharing-no-sources = Nothing yet.
sharing-no-sources-yet = This pool shares the cost of nothing yet.
sharing-source = Site, machine or service
sharing-source-replaces = In the place of
sharing-source-replaces-hint = Along a line, the order counts: a machine that replaces another takes its place, so that everybody still pays for what leads to them.
sharing-source-end = where it was before, or the end of the line
sharing-source-replaced = in the place of { $name }
sharing-place-number = Place { $place }
sharing-source-add = Add it
sharing-source-remove = Take something out
sharing-source-new = Put something in
sharing-source-until = From which day
sharing-source-until-hint = The first day without it. Its own first day strikes it out.
sharing-source-from = since { $from }
sharing-source-between = { $from } to { $last }
sharing-remove = Take it out
sharing-source-nothing = Costs nothing this month.
sharing-line-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

sharing-listed = Who is listed
sharing-listed-lead = Listed members take part for the days on which they are listed and their membership is active or suspended.
sharing-listed-nobody = Nobody is listed.
sharing-listed-count = { $count ->
    [0] Nobody is listed today.
    [one] { $count } member is listed today.
   *[other] { $count } members are listed today.
}
sharing-listed-you = You are listed.
sharing-listed-not-you = You are not listed.
sharing-listed-show = See who is listed
sharing-listed-add = List a member
sharing-listed-end = End a listing
sharing-listed-strike = Strike a listing out
sharing-listed-strike-lead = For a listing that was entered by mistake, or with wrong days: it is as if it had never been. List the member anew with the right days.
sharing-listed-until = First day off the list
sharing-listing = Listing
sharing-listed-from = { $name } · { $number } · from { $day }
sharing-member-number = Number of the member
sharing-member-number-hint = Such as M-17.
sharing-place = Place along the line
sharing-place-hint = Counted from 1 at the head. Empty means 1. { $count ->
    [0] Nothing is in the pool yet.
    [one] The line has one place.
   *[other] The line has { $count } places.
}

sharing-months = Months
sharing-of-nothing = Months that cost nothing, and of which nobody pays anything: { $months }.
sharing-lacks = No month of this pool can be shared as it stands.
sharing-unit-either = { $used }, or { $reserved }
sharing-months-none = No month has been shared yet.
sharing-months-other = Also waiting
sharing-anew-other = Costs, readings, the register or rules have changed since this month was posted. Shared now, it would cost { $total }, and { $count ->
    [0] every portion would be the same.
    [one] one portion would be another.
   *[other] { $count } portions would be others.
} Reverse it and post it anew to share it as things are now.
sharing-anew-refused = As things stand, this month could not be shared. What was posted stays, unless somebody reverses it for good.
sharing-cost = Cost
sharing-charged = Charged to members
sharing-common = Used by circles, borne by the community
sharing-residual = Used by nobody, borne by the community
sharing-reversed = reversed
sharing-run-of = { $pool }, { $month }
sharing-preview-of = Preview { $month }
sharing-preview-lead = { $total } to share.
sharing-nothing-lead = There is nothing to share in this month, and nobody has to do anything about it.
sharing-cannot = This month cannot be shared yet.
sharing-missing = { $count ->
    [one] { $count } participant was not read this month and counts as having used nothing: { $names }.
   *[other] { $count } participants were not read this month and count as having used nothing. Among them: { $names }.
}
sharing-nothing-charged = No member used anything of it, so that nobody is charged: the community bears { $total }.
sharing-post-borne = Post: the community bears { $total }
sharing-post-borne-hint = The month then stands as shared, and every member sees that the community bore it. It can be reversed, never edited.
sharing-post-hint = This charges each member their portion, due on the due day of next month. It can be reversed, never edited.
sharing-done-posted = The month is shared, and everybody’s portion stands in their account.
sharing-done-reversed = The month is reversed: its portions are owed no longer.
sharing-costs = What it cost
sharing-portions = Portions
sharing-portion = Portion
sharing-portion-yours = Your portion
sharing-portion-none = You took no part in this month.
sharing-absent = Who takes no part
sharing-absent-not-listed = Not listed in this pool on any day of the month.
sharing-absent-no-member = The membership is active or suspended on no day of the month.
sharing-absent-no-parts = The class { $class } has no parts in shared costs.
sharing-absent-more = { $count ->
    [one] And { $count } more member.
   *[other] And { $count } more members.
}
sharing-days = Days
sharing-measured = Measured
sharing-borne = borne by the community
sharing-unit-parts-days = parts × days
sharing-others = { $count } members took part. Half of them pay { $median } or less; the mean is { $mean }.
sharing-others-few = How the cost fell on the others is not shown, since fewer took part than the rule asks for. The totals are shown: where only two took part, each of them can subtract their own portion and knows the other’s.
sharing-other-posting = The posting { $entry }
sharing-reverse = Reverse the month
sharing-reverse-lead = Every portion is taken back by an entry with the signs turned, and the month can be posted anew. Payments stay, and settle what else is owed.
sharing-reverse-reason-hint = Everybody can read it, such as: a meter was read wrongly.
sharing-post-anew = Post it anew

report-portions = Of it, shared costs
sharing-why = Why the portion of { $name }
sharing-statement-of = Portion of { $name }
sharing-statement-lead = { $amount } of { $total }: { $pool }, { $month }.
sharing-used = Used, { $measure }
sharing-reserved = Kept ready, { $measure }
sharing-parts = Parts
sharing-arithmetic = The arithmetic
sharing-step-part = { $total } × { $own } ÷ { $all } { $unit } { $result }
sharing-step-fixed = The fixed portion, and a part of what { $people } fixed portions leave: { $fixed } + ({ $total } − { $people } × { $fixed }) × { $own } ÷ { $all } { $unit } { $result }
sharing-step-fixed-alone = The fixed portion alone, since nothing was measured of anybody: { $fixed }
sharing-step-segment = { $at }, { $name }, on the way to { $count ->
    [one] { $count } member
   *[other] { $count } members
}: { $cost } ÷ { $count } { $result }
sharing-step-segment-empty = { $at }: nothing stood there in this month, and it cost nothing.
sharing-step-nothing = Nothing was measured of anybody, so that nobody pays.
sharing-plain = By the method alone that is { $exact }.
sharing-bounded = Some lie on the least or the most that anybody pays, and pay { $bound } together. For those who lie on neither that leaves { $total } − { $bound } = { $left }.
sharing-bounded-few = Some lie on the least or the most that anybody pays. The portions of the others were all multiplied by one number, so that together they come to the cost. The sums are not shown here: so few members are behind them that you could work out what another of them used or pays. Even without the sums, somebody who guesses how many members there are can estimate it.
sharing-rate-part = They share it by one rate: { $left } × { $own } ÷ { $all } { $unit } { $result }
sharing-rate-plain = They share it as they would share by the method alone, where they pay { $all } together: { $left } × { $own } ÷ { $all } { $result }
sharing-bound-floor = Nobody pays less than { $amount }: that is the portion.
sharing-bound-cap = Nobody pays more than { $amount }: that is the portion.
sharing-mixed = { $whole } { $above }/{ $below }
sharing-exact = Before rounding: { $exact }
sharing-exact-fraction = The exact fraction
sharing-exact-unit = { $exact } in the currency’s smallest unit
sharing-rounded = Rounded at the end, the largest remainders first, so that all portions come to the cost: { $amount }.

choice-equal = equal parts
choice-by-use = by use
choice-by-reserved = by reserved capacity
choice-larger-of-both = by the larger of use and reserved capacity
choice-weighted = by the parts of the class
choice-fixed-plus-proportional = a fixed portion and the rest by use
choice-serial = along a line
unit-parts = parts
unit-people = people
scope-pools = For all cost pools
scope-pool = For the pool { $pool }
rule-sharing-method = How costs are shared
rule-sharing-fixed = Fixed portion of shared costs
rule-sharing-floor = Least portion of shared costs
rule-sharing-cap = Largest portion of shared costs (0 for no limit)
rule-sharing-weight = Parts in shared costs
rule-sharing-group-floor = Members from which on a pool shows how costs fell
value-parts = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
value-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
origin-sharing = { $rule }: { $value }, since { $since }
account-4100 = Income from shared costs

error-pool-exists = There is a pool { $name } already.
error-pool-place-taken = The place of { $name } is not free from that day on. Take it out first, or choose a later day.
error-pool-source-listed = Members are listed at place { $place } or beyond, and would pay for other segments. Take it out from a later day, or first end their listings.
error-pool-place-beyond = { $places ->
    [0] Nothing is in this pool yet, so that its line has only the first place. Put in first what leads farther.
    [one] The line of this pool has one place. Put in first what leads farther.
   *[other] The line of this pool has { $places } places. Put in first what leads farther.
}
error-pool-closed = This pool has been closed since { $day }.
error-pool-begins = This pool begins on { $day }.
error-pool-joined = { $number } joined on { $day }: nobody is listed before they are a member.
error-pool-from-source = { $name } is in this pool from { $day } on: it begins that day at the latest.
error-pool-from-month = The month of { $day } has been shared: the pool begins in it at the latest.
error-pool-closed-month = The month of { $day } has been shared: the pool closes in it at the earliest. Reverse that month first if the pool was to close before.
error-pool-source-since = It has been in this pool since { $day }: it cannot leave before.
error-pool-source-taken = { $name } is in the pool { $pool } from { $from } on. A cost is shared once: take it out there first, or let it begin on the day on which it leaves.
error-pool-sources-many = A pool shares the cost of { $most } things at most.
error-pool-listed = { $number } is listed already, from { $from }.
error-pool-listed-many = A pool has { $most } listings at most.
error-pool-measure-level = Reserved capacity is a level. This measure is none.
error-pool-measure-use = Use is counted or added up. This measure is a level.
error-day-early = This day comes too early. It must be after { $least }.
error-sharing-early = Costs are shared from { $first } on.
error-sharing-late = A month is shared when it is over: from { $from } on.
error-sharing-no-sources = This pool shares the cost of nothing. Choose machines or services first.
error-sharing-no-sources-then = Nothing was in this pool in this month.
error-sharing-no-method = No rule says how costs are shared. Propose one as a decision, and share the month when it is in force.
error-sharing-units = The larger of both compares what is measured in one unit: use is in { $used }, reserved capacity in { $reserved }. Choose measures of one unit for this pool, or another method.
error-sharing-needs-use = The method looks at use, and the pool does not say what measures it.
error-sharing-needs-reserved = The method looks at reserved capacity, and the pool does not say what measures it.
error-sharing-needs-list = Costs along a line need participants who are listed with their places.
error-sharing-shared-before = { $name }: “{ $cost }” has been shared for these days of the month by { $pool }. A cost is shared once: reverse that month first, or take { $name } out of this pool.
error-sharing-nothing = What this pool shares cost nothing this month.
error-sharing-nobody = Nobody took part in this pool this month.
error-sharing-total = This cost is too large to be counted.
error-sharing-negative = A cost is zero or more. Share a credit note as an amount of its own, and turn its portions.
error-sharing-no-total = Say what is shared: total_minor.
error-sharing-both-lists = The larger of both needs what was used and what was reserved: give “drivers” and “reserved”.
error-sharing-place = { $id } stands where the line has no segment.
error-sharing-fixed = The fixed portions alone come to more than the cost, { $together } where { $total } is shared (in the currency’s smallest unit).
error-sharing-fixed-negative = A fixed portion is zero or more.
error-sharing-floors = The floors come to more than the cost, { $together } where { $total } is shared (in the currency’s smallest unit): they cannot all hold.
error-sharing-floor-above-cap = The least that anybody pays would be above the most, so that nobody could keep to both. One proposal can change both.
error-sharing-caps = The caps leave less than the cost, { $together } of { $total } (in the currency’s smallest unit): they cannot all hold.
error-sharing-bounds = The floor of participant { $id } is below zero or above its cap.
error-sharing-segments = The segments are zero or more, and come to the cost.
error-sharing-twice = { $id } takes part twice.

event-sharing-pool-created = A pool of shared costs was begun
event-sharing-pool-changed = A pool of shared costs was changed
event-sharing-pool-closed = A pool of shared costs was closed
event-sharing-pool-source-added = A site, machine or service was put into a pool
event-sharing-pool-source-removed = A site, machine or service was taken out of a pool
event-sharing-pool-participant-listed = A member was listed in a pool
event-sharing-pool-participant-ended = A member’s listing in a pool was ended
event-sharing-pool-participant-struck = A member’s listing in a pool was struck out
event-sharing-posted = A pool’s month was shared
event-sharing-reversed = A pool’s month was reversed
error-quantity = Write a number, zero or more, such as 12 or 0.5.
error-quantity-ambiguous = This can be read in two ways. Write { $thousands }, or { $decimals } if the mark stands before decimals.
error-quantity-decimals = At most { $most } decimals.
error-decimal-long = A number has { $most } digits at most on either side of its point.
error-quantity-large = At most { $most }.
error-sharing-lists = Every list has an entry for each of the { $count } participants, or none at all.
error-sharing-method = There is no method “{ $method }”.
error-pool-not-listed = { $number } is not listed in this pool without an end.
error-pool-not-listed-then = { $number } is not listed in this pool from { $from } on.
sharing-why-charge = Why the portion of { $what } is this much
error-sharing-reversed = This month was reversed before. Nothing is left to take back.
error-sharing-posted-anew = This month was reversed and posted anew since you looked: { $entry } stands now. Look at it before you reverse it.
