# Recording where a member stands.

error-status-same = This is where the member stands already.
error-status-kind = This status is not for this kind of member: a person dies, an organisation is wound up.
error-status-future = A status is recorded on its day, not ahead of it. The latest is { $most }; come back on the day.
error-status-earlier = The present status holds since { $least }. The next one begins on that day or later.
error-status-decided = This is for the members to decide: it happens by a decision about this member, and by no word of anybody’s.
error-status-last = Nobody would be left to vote.
standing-change = Record another status
standing-changed = The status is recorded.
standing-title = Where { $name } stands
standing-status = New status
standing-status-hint = Suspending, excluding and taking either back are for the members to decide; everything else is a recorded act.
standing-choose = Choose one
standing-by-decision = { $status } (by decision)
standing-from = From
standing-from-hint = Today or earlier, and not before the present status.
standing-reason = Why
standing-reason-hint = How it is known: a letter and its day, a register of deaths, the words of the decision. Only the member and those who read members’ addresses see it; its hash is the evidence of a recorded act.
standing-propose = Bring it before the members: a proposal with everything filled in
standing-vacant = Record it all the same
standing-submit = Record it
standing-effects = What follows
standing-effect-leave = On leave: on no roll of a vote that opens from now on, and no dues for a month on whose first day the leave holds.
standing-effect-suspended = Rights suspended: no proposals, no discussion, and no work in any role. The member is on no roll of a vote that opens from now on, unless the rules let suspended members vote. Votes that are open go by their rolls. Reading goes on, and so do dues.
standing-effect-over = Resigned, excluded, deceased, liquidated, transferred: nobody signs in for this membership any more. So it votes no more on the web, also where a vote is open. What was cast there before counts. Roles, places in circles and responsibilities for machines end today. There are no dues from the first month that begins after the day.
standing-effect-back = Active again: rights and dues as before. Roles that ended do not come back by themselves.
standing-effect-dues = A day in the past changes the months whose dues are still to be run. Dues that were run, and rolls of votes that were opened, stay as they are.
