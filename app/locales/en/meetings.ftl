# Meetings: calling them, agenda and notice, attendance and proxies, votes on items, notes and minutes.
rule-decisions-meeting = Votes in meetings
rule-meetings-notice-days = Notice of a meeting
rule-meetings-items-days = Announcing an item
rule-meetings-proxies-max = Proxies that one member may hold
rule-meetings-proxies-secret = Proxies count in secret votes too
rule-meetings-casting-vote = Casting vote of the chair
choice-chair = the chair’s vote decides a tie
choice-optional = in a meeting or without one
choice-any = in a meeting only
choice-room = in a meeting in a room only
choice-hybrid = in a meeting in a room and online only
choice-online = in an online meeting only
choice-present = the votes of those present in a meeting
power-run-meetings = call meetings and run them
barred-meeting = It is voted on in a meeting, where only a proxy for that meeting counts.

meeting-form-room = in a room
meeting-form-hybrid = in a room and online
meeting-form-online = online
meeting-state-called = called, members are not told yet
meeting-state-moved = changed since members were told, to be announced anew
meeting-state-noticed = to come
meeting-state-open = in session
meeting-state-closed = over
meeting-state-cancelled = cancelled
meeting-state-missed = past, never opened
manner-room = in the room
manner-remote = online

meetings-title = Meetings
meetings-coming = To come
meetings-past = Past
meetings-none = No meeting is called.
meeting-call = Call a meeting
meeting-call-lead = First say when and where. Then make the agenda, and serve the notice: that tells every member.
meeting-name = What it is called
meeting-form = How it is held
meeting-place = Place
meeting-place-hint = Needed where there is a room.
meeting-link = Link
meeting-link-hint = Where one takes part online; needed where the meeting is only that. Members alone see it.
meeting-day = Day
meeting-from = Begins at
meeting-until = Ends at
meeting-until-day = Ends on
meeting-until-day-hint = Only where it goes on past midnight.
meeting-time-hint = Such as 18:30, by the clock of { $zone }.
meeting-words = What else members should know
meeting-words-hint = Markdown works.
meeting-edit = Change the meeting
meeting-edit-noticed = Members have been told of this meeting. Where you change when it begins, where or how it is held, or the link, serve the notice again: votes open only if that is in time, and whoever has come is no longer noted as present. Of other changes you can tell them, too.
meeting-save = Save
meeting-cancel = Cancel the meeting
meeting-cancel-reason = Why
meeting-cancel-hint = Members read it.

meeting-facts = When and where
meeting-starts = Begins
meeting-ends = Ends
meeting-called-by = Called by
meeting-chair = In the chair
meeting-chair-hint = A number such as M-17, or the whole name. Leave it empty if you lead the meeting. Whoever leads it is noted as present: in the room, or online where there is none.
meeting-opened-at = Opened
meeting-closed-at = Closed
meeting-minutes = Minutes
meeting-minutes-as-draft = Draft of the minutes
meeting-calendar = Put it in your calendar
meeting-in-log = This meeting in the log
meeting-calendar-link = To take part: { $link }
meeting-notice = Notice
meeting-notice-by = { $count ->
    [0] So that votes open here, members are told by { $moment }.
    [one] So that votes open here, members are told one day before: by { $moment }.
   *[other] So that votes open here, members are told { $count } days before: by { $moment }.
}
meeting-items-by = { $count ->
    [0] An item is announced by { $moment }.
    [one] An item is announced one day before: by { $moment }.
   *[other] An item is announced { $count } days before: by { $moment }.
}
meeting-told = { $count ->
    [one] { $moment }: one member was told on this site.
   *[other] { $moment }: { $members } members were told on this site.
}
meeting-letters = Letters written: { $written } of { $mailed }; sent: { $sent }. The mail server may still refuse those that are not.
meeting-letters-off = No letters are written here.
meeting-told-me = You were told on { $moment }.

meeting-notices-title = Who was told, and when
meeting-letter = Letter
meeting-letter-sent = sent on { $moment }
meeting-letter-dropped = not sent; dropped on { $moment }
meeting-letter-written = written on { $moment }
meeting-letter-waits = still to be written
meeting-letter-none = no address

meeting-agenda = Agenda
meeting-agenda-none = There is nothing on the agenda.
meeting-item-add = Add an item
meeting-item-decision = Decision
meeting-item-decision-hint = Such as D-12, if it is to be voted on. It must be in discussion.
meeting-item-title = Title
meeting-item-title-hint = May stay empty where there is a decision.
meeting-item-words = More of it
meeting-item-announced = announced { $moment }
meeting-item-unannounced = not announced yet
meeting-item-struck = struck off the agenda
meeting-serve = Serve the notice
meeting-serve-hint = Every member is told now, with this agenda: here, and by letter if they have an address. When, and who, is kept.
meeting-serve-late = Notice was due by { $due }. What is served now comes too late for a vote to open in this meeting.
meeting-serve-again = Serve the notice again
meeting-serve-again-hint = Something has changed since members were told. They are told now how it stands; the notice they had stays valid.
meeting-announce = Announce what was added
meeting-announce-hint = { $count ->
    [one] One item has been added since members were told. They are told of it now.
   *[other] { $count } items have been added since members were told. They are told of them now.
}
meeting-open = Open the meeting
meeting-close = Close the meeting
meeting-close-anyway = Close it all the same
meeting-close-untouched = { $count ->
    [one] One item has not been put to the vote:
   *[other] { $count } items have not been put to the vote:
}
meeting-close-hint = Nobody votes here any more, and what happened can be made into minutes.
meeting-minutes-draft = Draft the minutes
meeting-minutes-hint = Who was there, what was voted and noted becomes the draft of an agreement. Whoever came, was represented or runs meetings can read it; curators may change it, and a decision adopts it. From then on nothing is noted here any more.
meeting-strike = Strike it off the agenda
meeting-strike-hint = It stays to be read, and no vote opens on it.

meeting-attendance = Who is there
meeting-attendance-over = Who was there
meeting-there = { $count ->
    [0] Nobody is there.
    [one] One member is there.
   *[other] { $members } members are there.
}
meeting-came-all = { $count ->
    [0] Nobody came.
    [one] One member came.
   *[other] { $members } members came.
}
meeting-here = You have been there since { $moment }: { $manner }.
meeting-switch-remote = I take part online
meeting-switch-room = I am in the room
meeting-come = Take part online
meeting-come-hint = Say that you are there. Whoever is there counts as present and can vote.
meeting-come-room = Whoever runs the meeting notes who is in the room.
meeting-leave = Leave the meeting
meeting-attendance-nobody = Nobody of that name or number is noted here.
meeting-attendance-all = Everybody
meeting-came = since { $from }
meeting-came-left = { $from } – { $until }
meeting-mark = Note who comes
meeting-mark-who = Member
meeting-mark-manner = How they take part
meeting-mark-submit = Note
meeting-mark-left = { $name } has left
meeting-member-hint = A number such as M-17, or the whole name. Empty means you.
meeting-proxies = Proxies
meeting-represented-by = is represented by
meeting-was-represented-by = was represented by
meeting-proxy-give = Give a proxy
meeting-proxy-holder = Who represents you
meeting-proxy-hint = { $count ->
    [one] A number such as M-17, or the whole name. One member represents one other at most. The proxy ends when you come.
   *[other] A number such as M-17, or the whole name. One member represents { $count } others at most. The proxy ends when you come.
}
meeting-proxy-given = You are represented by
meeting-proxy-held = You represent: { $names }. Their votes count as you vote, but not in secret votes, nor where consent is asked for.
meeting-proxy-held-secret = You represent: { $names }. Their votes count as you vote, but not where consent is asked for. In a secret vote they go along with your ballot, for good.
meeting-proxy-revoke = Take the proxy back

meeting-vote-open = being voted on
meeting-vote-open-hint = Those who are there and on the roll vote, until you close the vote.
meeting-vote-open-submit = Open the vote
meeting-vote-close-hint = It is counted at once.
meeting-vote-close-hint-paper = It is counted at once; where papers came back, once two people have entered them. Papers that are still out then lapse.
meeting-paper-offered = Whoever is in the room and would rather vote on paper asks those who look after the election for a ballot.
meeting-vote-close-submit = Close the vote
meeting-vote-here = Vote
meeting-vote-until = Closes by itself at { $until }.
meeting-motion-passed = passed
meeting-motion-result = The whole result
meeting-motion-not-passed = not passed
meeting-present = Present, with those who voted and left: { $persons } of { $roll } who may vote, { $represented } of them by proxy. Their votes: { $votes }.
meeting-present-now = Present: { $persons } of { $roll } who may vote, { $represented } of them by proxy. Their votes: { $votes }.
meeting-present-as-of = Who is present, and what that is to the quorum, is told as of { $moment } and by the rules of today. Load the page again to see who has come since.
meeting-voted = Have voted: { $voted }.
meeting-quorum-present = Quorum of votes present: { $needed }
meeting-quorum-votes = Quorum of votes cast: { $needed }
meeting-quorum-persons = Quorum of persons who vote: { $needed }
meeting-quorum-reachable = reached if all who are present vote
meeting-quorum-missing = { $count ->
    [one] one is missing
   *[other] { $missing } are missing
}
meeting-note-vote = Enter a vote that is called out
meeting-note-vote-choice = The vote of the member
meeting-note-vote-hint = It is told that you entered it. The member may change it until the vote closes.
meeting-note-vote-submit = Enter
meeting-notes = Notes
meeting-notes-hint = They go into the minutes. Markdown works.
meeting-notes-save = Keep the notes
meeting-objections = Objections
meeting-object = Have an objection minuted
meeting-objector = Who objects
meeting-objector-hint = A number such as M-17, or the whole name. Empty means you. Whoever has neither come nor been represented is shown here as not present.
meeting-objection = Objection
meeting-objection-hint = It stands in the minutes with the name.
meeting-object-submit = Have it minuted
meeting-objection-by = Entered by { $name }.
meeting-objection-absent = not present

after-meeting-call = The meeting is called. Make its agenda, then serve the notice.
after-meeting-change = The meeting is changed.
after-meeting-cancel = The meeting is cancelled.
after-meeting-item = The item is on the agenda.
after-meeting-strike = The item is struck off.
after-meeting-serve = Members are told.
after-meeting-open = The meeting is open.
after-meeting-close = The meeting is closed.
after-meeting-arrive = It is noted who came.
after-meeting-arrive-who = { $name } is noted as there.
after-meeting-leave = It is noted who left.
after-meeting-leave-who = { $name } is noted as having left.
after-meeting-give-proxy = Your proxy is given.
after-meeting-revoke-proxy = Your proxy is taken back.
after-meeting-open-vote = The vote is open.
after-meeting-close-vote = The vote is closed and counted.
after-meeting-close-vote-papers = The vote is closed. It is counted once its papers are entered.
after-meeting-note-vote = The vote is entered.
after-meeting-notes = The notes are kept.
after-meeting-object = The objection will stand in the minutes.

decision-needs-meeting = { $form ->
    [room] Decisions of this kind are voted on in a meeting in a room.
    [hybrid] Decisions of this kind are voted on in a meeting in a room and online.
    [online] Decisions of this kind are voted on in an online meeting.
   *[other] Decisions of this kind are voted on in a meeting.
}
decision-on-agenda = It is on the agenda of
decision-open-on-agenda = It is on the agenda of { $meeting } on { $starts }. If you open its vote here, it is not held in that meeting.
open-outside = Open it here all the same
decision-voted-in = Its vote is held in
decision-was-voted-in = Its vote was held in
vote-in-meeting = This is voted on in a meeting, by those who are there. Come to it.
vote-in-meeting-proxy = This is voted on in a meeting, by those who are there. Come to it, or give a proxy.
vote-noted-by = called out, entered by
receipt-noted-by = Called out in the meeting, entered by
vote-noted-own = You called it out in the meeting. It was entered by
governs-quorum-present = { $part } of the { $eligible } votes on the roll must be present: { $quorum }.
governs-quorum-coming-present = { $part } of the votes on the roll must be present in the meeting
governs-present = Votes present: { $present } of { $eligible }
tally-no-quorum-present = Not passed for want of a quorum. Votes present: { $present }; needed: { $quorum }.
tally-quorum-present = { $count ->
    [one] { $part } of the only vote on the roll, present
   *[other] { $part } of the { $eligible } votes on the roll, present
}
choice-quorum-present-met = { $count ->
    [one] Quorum met: { $needed } vote had to be present ({ $asked }); votes present: { $present }.
   *[other] Quorum met: { $needed } votes had to be present ({ $asked }); votes present: { $present }.
}
choice-quorum-present-not-met = { $count ->
    [one] Quorum not met: { $needed } vote had to be present ({ $asked }); votes present: { $present }.
   *[other] Quorum not met: { $needed } votes had to be present ({ $asked }); votes present: { $present }.
}

home-meeting-open = in session now
home-meeting-action = Go to the meeting
home-meeting = It begins on { $starts }
home-meeting-moved = It was changed since members were told, and is to be announced anew. It is now set to begin on { $starts }
home-meeting-look = See the agenda

error-link = Write an address that begins with https:// or http://.
error-meeting-link = Write where one takes part: this meeting is online only.
error-time = Write a time such as 18:30.
error-time-none = On this day the clocks go past this time. Choose another.
error-meeting-ends = A meeting ends after it begins. If this one goes on past midnight, give the day on which it ends.
error-meeting-lasts = A meeting lasts for { $most } days at most. Call another one for the rest.
error-meeting-past = This is past. Choose a later time.
error-meeting-begun = The meeting has begun.
error-meeting-over = The meeting is over.
error-meeting-unserved = Members have not been told of this meeting. Serve its notice first.
error-meeting-early = The meeting begins at { $starts }. Open it then.
error-meeting-doors = Who comes is noted from { $from } on.
error-meeting-unopened = The meeting has not been opened.
error-meeting-unclosed = The meeting is not over. Close it first.
error-meeting-minuted = The minutes of this meeting are drafted. Change the draft instead.
error-minutes-long = The minutes would be longer than { $most } characters. Shorten the notes first.
error-meeting-votes-open = Close these votes first: { $decisions }.
error-minutes-uncounted = The minutes tell what came of each vote. Paper ballots are still to be counted of: { $decisions }. Draft the minutes once they are counted.
error-meeting-not-open = { $meeting } is not in session: open the meeting first.
error-meeting-needed = { $form ->
    [room] Decisions of this kind are voted on in a meeting in a room. Put it on the agenda of one, and open the vote there.
    [hybrid] Decisions of this kind are voted on in a meeting in a room and online. Put it on the agenda of one, and open the vote there.
    [online] Decisions of this kind are voted on in an online meeting. Put it on the agenda of one, and open the vote there.
   *[other] Decisions of this kind are voted on in a meeting. Put it on the agenda of one, and open the vote there.
}
error-meeting-form = { $form ->
    [room] By the rules this is voted on in a meeting in a room, and this meeting is not.
    [hybrid] By the rules this is voted on in a meeting in a room and online, and this meeting is not.
    [online] By the rules this is voted on in an online meeting, and this meeting is not.
   *[other] By the rules this is not voted on in a meeting of this form.
}
error-meeting-not-for-kind = By the rules decisions of this kind are voted on without a meeting. Open the vote on the decision’s own page.
error-meeting-not-noticed = Members were not told in time: that was due by { $due }.
error-meeting-notice-late = { $days ->
    [0] Members are told of a meeting before it begins: by { $due }. They were told on { $came }, so that no vote opens here.
    [one] Members are told of a meeting one day before: by { $due }. They were told on { $came }, so that no vote opens here.
   *[other] Members are told of a meeting { $days } days before: by { $due }. They were told on { $came }, so that no vote opens here.
}
error-meeting-long-over = This meeting was to end on { $ends }: nothing can be opened any more, neither it nor a vote in it. Call another one.
error-item-changed = { $days ->
    [0] The proposal was changed on { $came }, after the meeting was to begin: that is not what was announced. Put it on the agenda of another meeting.
    [one] The proposal was changed on { $came }. To be voted on here, it would have had to stand as it is from { $due } on, a day before the meeting begins. Put it on the agenda of another meeting.
   *[other] The proposal was changed on { $came }. To be voted on here, it would have had to stand as it is from { $due } on, { $days } days before the meeting begins. Put it on the agenda of another meeting.
}
error-item-late = { $days ->
    [0] An item is announced before the meeting begins: by { $due }. This one was announced on { $came }. Put it on the agenda of a later meeting.
    [one] An item is announced one day before the meeting: by { $due }. This one was announced on { $came }. Put it on the agenda of a later meeting.
   *[other] An item is announced { $days } days before the meeting: by { $due }. This one was announced on { $came }. Put it on the agenda of a later meeting.
}
error-present-no-meeting = These rules count those present, and by another one this kind of decision is voted on without a meeting. Change both together, so that a meeting can hold the vote.
error-open-on-agenda = This is on the agenda of { $meeting }. Tick the box if its vote is to be opened here instead; a program sends “outside” as true.
error-present-outside = The rules count those present, and outside of a meeting nobody is. Put it on the agenda of one, and open the vote there.
error-agenda-empty = There is nothing on the agenda. Add an item first.
error-notice-nothing = Nothing has changed since members were told. Add or change something first.
error-items-many = There are { $most } items on this agenda already.
error-item-struck = This item is struck off the agenda.
error-item-voted = Its vote was opened here: it stays on the agenda.
error-item-twice = This decision is on the agenda already.
error-item-decision = { $decision } is not in discussion.
error-item-no-decision = This item has no decision to vote on.
error-manner-form = One cannot take part in this meeting in this way.
error-manner-room = Whoever runs the meeting notes who is in the room.
error-not-attending = Not noted as there.
error-vote-not-present = This is voted on by those who are there. Come to { $meeting } first.
error-noted-not-present = { $name } is not noted as present.
error-vote-own = { $number } has voted already, in the browser.
error-note-secret = This vote is secret: everybody votes for themself.
error-note-not-on-roll = { $number } is not on the roll of this vote, so no vote can be entered for them.
error-note-paper = { $number } has a paper ballot for this vote, or has returned one. Note it as spoiled first if they would rather call out their vote.
error-objections-item-many = { $most } objections stand under this item already.
error-proxy-none = By today’s rules nobody represents others.
error-proxy-self = This is your own number.
error-proxy-passed = This member has given a proxy themself, and it is not passed on. Choose somebody else.
error-proxy-holds = You represent others, and a proxy is not passed on. They have to take theirs back first.
error-proxy-full = { $most ->
    [one] This member represents one other already, as many as the rules allow.
   *[other] This member represents { $most } others already, as many as the rules allow.
}
error-proxy-present = You are there yourself.
error-proxy-gone = You have given no proxy for this meeting.
error-tally-present = Say how many votes were present, by --present.

minutes-title = Minutes of { $title }, { $day }
minutes-meeting = The meeting
minutes-notice = Notice was served on { $moment } to { $members } members.
minutes-no-notice = No notice was served.
minutes-opened = It was opened at { $moment }, held { $form }: { $place }. In the chair was { $chair }.
minutes-opened-online = It was opened at { $moment }, held { $form }. In the chair was { $chair }.
minutes-present = Present
minutes-came-all = { $count ->
    [0] Nobody was noted as present.
    [one] One member was noted as present:
   *[other] { $count } members were noted as present:
}
minutes-came-late = , from { $moment }
minutes-left-early = , until { $moment }
minutes-present-counted = { $members } members were noted as present: { $room } came in the room and { $remote } online. { $represented } were represented. They are too many to be named here: the page of the meeting names them, and with each vote it is told how many were present.
minutes-represented = { $member }, represented by { $holder }
minutes-struck = This item was struck off the agenda.
minutes-motion = Motion: { $name }, { $title }.
minutes-not-voted = Its vote was not held in this meeting.
minutes-secret = The vote was secret.
minutes-quorum-met = Present were { $present } of { $roll } who could vote, { $represented } of them by proxy. The quorum was met.
minutes-quorum-missed = Present were { $present } of { $roll } who could vote, { $represented } of them by proxy. The quorum was not met.
minutes-votes = For: { $yes }. Against: { $no }. Abstentions: { $abstain }.
minutes-stances = Agreed: { $yes }. Stood aside: { $abstain }. Objected or blocked: { $no }.
minutes-chosen = Chosen: { $chosen }.
casting-vote-decided = { $choice ->
    [yes] As many were for it as against it; the chair had voted for it, and that decides.
    [no] As many were for it as against it; the chair had voted against it, and that decides.
   *[other] As many were for it as against it; the chair had abstained, and so it is not passed.
}
minutes-passed = **The motion passed.**
minutes-not-passed = **The motion did not pass.**
minutes-annulled = Since then the decision was annulled by { $decision }: what it did was reversed.
minutes-annulled-contested = Since then the decision was annulled: a contest of its result was upheld, and it never had any effect.
minutes-objection = { $member } objected: { $words }
minutes-objection-absent = { $member } objected in absence: { $words }
minutes-closing = End
minutes-closed = The meeting was closed at { $moment }.
