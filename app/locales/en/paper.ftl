# Paper ballots, and from how many voters on turnout is told.
rule-decisions-turnout-floor = Voters from whom on the turnout of a secret vote is told
rule-decisions-paper = Paper ballots
rule-decisions-invalid-papers = What an invalid paper ballot counts for
choice-web-only = on the web only
choice-paper = on the web, or on paper for who asks for it
choice-uncounted = no vote; where a quorum is of persons, whoever returned it counts for that all the same
choice-blank = as a blank one
power-handle-paper = keep the register of paper ballots, print them, and enter what came back

governs-withheld = { $count ->
    [one] How many have voted is told once there is one, and after the count.
   *[other] How many have voted is told once there are { $count }, and after the count.
}
governs-withheld-along = How many have voted is told after the count: votes of others may go along with a ballot here, and how far the number rises at once would tell how many did.
roll-voted = voted
roll-not-voted = did not vote

paper-title = Paper ballots
paper-none-issued = None has been issued.
paper-register = Register of paper ballots
paper-entry = Enter the papers that came back
paper-print = Print paper ballots
paper-differences = Papers that were read differently
paper-offered = Whoever would rather vote on paper asks those who look after the election for a ballot. From then on the web takes no vote from them.
paper-offered-who = Who that is
paper-few = Where papers of fewer than { $count } members come back, whoever reads them may guess whose they are. Nobody whose own paper is among so few reads them, as long as two others can.
paper-kept-committee = The register of these papers is kept by those who look after the election. They see who has a paper, and learn of whoever asks for one whether they have voted.
paper-kept-openers = None of those who look after the election can keep the register of these papers, so whoever opens votes may. They see who has a paper, and learn of whoever asks for one whether they have voted.
paper-kept-members = Nobody who looks after the election or opens votes can keep the register of these papers, so every active member may who is not too near to this decision. They see who has a paper, and may learn who has voted. Each paper that they issue, and each that they ask for in vain, stands in the log.
paper-kept-although-near = All who could keep the register of these papers are near to this decision, so these may keep it all the same. They see who has a paper, and may learn who has voted. Each paper that they issue, and each that they ask for in vain, stands in the log.
paper-open = Papers can be issued, and come back, until { $until }. Those that are still out then lapse. Note each return before the close: an envelope that is noted later does not count.
paper-open-meeting = Papers can be issued to whoever is noted as in the room of the meeting, and come back, until the chair closes the vote, at the latest at { $until }. Those that are still out then lapse. Note each return before the close: an envelope that is noted later does not count.
paper-over = The vote is closed. Papers that had not come back by then have lapsed.
paper-waits = { $count ->
    [0] The vote is closed, and is counted once its papers have been entered by two people.
    [one] The vote is closed, and is counted once the paper that came back has been entered by two people.
   *[other] The vote is closed, and is counted once the { $count } papers that came back have been entered by two people.
}
paper-counted = { $count ->
    [one] One vote came on paper. Blank: { $blank }; invalid: { $invalid }; counted for nothing: { $uncounted }.
   *[other] { $count } votes came on paper. Blank: { $blank }; invalid: { $invalid }; counted for nothing: { $uncounted }.
}
paper-counted-refused = { $count ->
    [one] One vote came on paper. Blank, and so invalid by the rules of this vote: { $blank }; otherwise invalid: { $invalid }. None of these counts for anything.
   *[other] { $count } votes came on paper. Blank, and so invalid by the rules of this vote: { $blank }; otherwise invalid: { $invalid }. None of these counts for anything.
}
paper-counted-few = { $count ->
    [one] One vote came on paper. So few came back that it is not told how many were blank or invalid. The log still tells it: it has the number of those who voted, and that of the ballots in the box.
   *[other] { $count } votes came on paper. So few came back that it is not told how many were blank or invalid. The log still tells it: it has the number of those who voted, and that of the ballots in the box.
}
paper-issued = Issued
paper-returned = Came back
paper-spoiled = Spoiled
paper-state-returned = came back
paper-state-spoiled = spoiled
paper-outstanding = with the member
paper-lapsed = lapsed
paper-out = Still out
paper-never-back = Lapsed
paper-back-or-out = Came back, or still out
paper-back-or-lapsed = Came back, or lapsed
paper-withheld = How many papers came back in this secret vote is told after the count: before, it could tell of somebody whether they voted.
paper-balance = Papers that came back, were spoiled or are still out add up to those issued.
paper-balance-closed = Papers that came back, were spoiled or lapsed add up to those issued.
paper-blank = Blank
paper-blank-hint = Nothing is marked. It counts as an abstention.
paper-invalid = Invalid

paper-issue-title = Issue a paper
paper-issue-member = Member number
paper-issue-hint = For example M-17. The member gets the printed ballot with their number on it.
paper-issue-hint-secret = For example M-17. The member gets as many ballots as they have votes, and an envelope with nothing on it but, if you like, their number: that comes off before envelopes are opened.
paper-carries-nobody = With a ballot on paper no delegated votes go along, since what it says is not known until it is read; nor does the vote of whoever has a paper go along with anybody’s.
paper-carries-nobody-meeting = With a ballot on paper no votes go along by proxy, since what it says is not known until it is read; nor does the vote of whoever has a paper go along with anybody’s.
paper-issue-submit = Issue
paper-register-none = No paper has been issued.
paper-register-secret = Who has a paper is seen here by those who keep the register, and by nobody else. That one came back marks the member as having voted; nothing leads from here to what is on it. Keep the envelopes closed until the vote is.
paper-register-open = This vote is open: each paper bears its number and the member’s, and what it says becomes the member’s vote.
paper-one-paper = Paper
paper-member = Member
paper-sheets = Sheets
paper-state = State
paper-actions = To do
paper-return = Note its return
paper-return-of = The paper of { $name } came back
paper-spoil = Note that it is spoiled
paper-spoil-of = The paper of { $name } is spoiled
paper-correct = Take the return back
paper-correct-of = The paper of { $name } did not come back: it was noted wrongly
after-paper-issued = Issued. The web takes no vote from this member while the paper is out.
after-paper-spoiled = Spoiled. The member may have another paper, or vote on the web.
after-paper-returned = Noted: the paper came back.
after-paper-corrected = Taken back: the paper is with the member again.

paper-print-secret = All ballots are alike, so that nothing on one tells whose it is. Print no more than you hand out, and destroy the rest.
paper-print-open = There is one ballot for each paper that is out, with its number and the member’s.
paper-print-none = No paper is out. Issue one first: ballots of an open vote bear the member’s number.
paper-print-shown = These are papers { $first } to { $last }: { $count } of { $all } that are out.
paper-print-next = Show the next ones
paper-print-first = Show the first ones
paper-print-copies = How many ballots
paper-print-per = On a sheet
paper-print-one = one
paper-print-two = two
paper-print-four = four
paper-print-show = Show
paper-print-browser = Then print this page with your browser: only the ballots come out, several on a sheet with lines to cut along. Switch off the headers and footers that browsers add: they number the pages.
paper-ballot = Ballot paper
paper-ballot-until = To be handed in before { $until }.
paper-ballot-effects = What it would do:
paper-ballot-member = Paper { $paper } · { $number } { $name }
paper-ballot-sign = Signature:
paper-ballot-secret = Write neither your name nor any other mark on it: it would make the ballot invalid.
paper-how-choice = Put a cross into one box.
paper-how-ranks = { $of ->
    [candidates] Write 1 into the box of the candidate whom you like best, 2 into that of the next, and so on up to { $count }. Give no number twice, and leave none out. A candidate whose box you leave empty gets nothing of your ballot.
   *[options] Write 1 into the box of the option that you like best, 2 into that of the next, and so on up to { $count }. Give no number twice, and leave none out. An option whose box you leave empty gets nothing of your ballot.
}
paper-how-ranks-equal = { $of ->
    [candidates] Write 1 into the box of the candidate whom you like best, 2 into that of the next, and so on up to { $count }. Candidates whom you like as much may have the same number; those whose boxes you leave empty come last.
   *[options] Write 1 into the box of the option that you like best, 2 into that of the next, and so on up to { $count }. Options that you like as much may have the same number; those whose boxes you leave empty come last.
}
paper-how-approvals = { $of ->
    [candidates] Put a cross into the box of every candidate whom you find acceptable.
   *[options] Put a cross into the box of every option that you find acceptable.
}
paper-how-points = { $of ->
    [candidates] Write from 0 to { $most } points into the box of each candidate.
   *[options] Write from 0 to { $most } points into the box of each option.
}
paper-how-dots = { $of ->
    [candidates] You have { $most } dots. Write into each box how many you give to that candidate.
   *[options] You have { $most } dots. Write into each box how many you give to that option.
}
paper-how-majority = An option that would do something is chosen only if it also has the majority that such a decision needs: a ballot that leaves it out counts against it.
paper-blank-is-invalid = By the rules of this vote a ballot on which nothing is marked is invalid and counts for nothing.

paper-entry-none = There is nothing to enter
paper-entry-none-hint = The papers of a secret vote are opened once it is closed, and after an outage only when it can no longer be extended; those of an open one as they come back.
paper-entry-lead = Read each paper and enter what it says. Another person does the same apart from you; you see nothing of each other’s until both are done.
paper-entry-lead-secret = Lay the closed envelopes together and shuffle them, take the ballots out, and shuffle these too. Only then write a number on each, from 1 on. Then two people enter every paper, each apart from the other; neither sees anything of the other’s until both are done.
paper-entry-missing = Where an envelope holds fewer ballots than it should, add a blank sheet for each that is missing. Should there be more ballots than the register says, stop, and ask those who keep it.
paper-entry-few = Very few papers came back. Whoever opens them may guess whose they are: open them together, and speak of none.
paper-entry-few-web = Very few have voted on the web. Whoever has read the papers can tell from the count what these voted: speak of no paper, and keep no notes of what you read.
paper-entry-others = Whoever keeps the register knows who voted on paper. If you can, let two others enter the papers.
paper-one = Paper { $paper }
paper-one-of = Paper { $paper } · { $number } { $name }
paper-says = What the paper says
paper-read-invalid = Invalid: nobody can say what it votes for, or it bears a name or a mark
paper-read-invalid-open = Invalid: nobody can say what it votes for
paper-counts-as = Paper { $paper } counts as: { $said }.
paper-counts-ranks = Enter the numbers as they stand. They count from 1 on, up to where one is missing or stands twice; a paper without one clear number 1 is invalid.
paper-counts-ranks-equal = Enter the numbers as they stand. What counts is their order, also where one is missing; the same number beside two makes them equal.
paper-counts-points = Enter the numbers as they stand, from 0 to { $most }. A paper with any other number is invalid.
paper-counts-dots = Enter the numbers as they stand. A paper with more than { $most } dots in all is invalid.
paper-counts-approvals = Tick what has a cross on the paper.
paper-keep = Keep, and go on
paper-kept = Papers that you have entered
paper-readers = Who enters the papers
paper-reader-done = has handed in
paper-reader-reads = is entering
paper-hand-in-hint = You have entered every paper. Once handed in, nothing of it can be changed any more, but by both of you together where you differ. If the other has handed in the same, the vote is counted.
paper-hand-in = Hand in
paper-anew = Begin anew
paper-anew-hint = All that both have entered is forgotten, and the papers are entered from the start, also by others. Where somebody cannot go on, or papers were numbered wrongly. The log tells of it.
after-paper-kept = Kept. Here is the next paper.
after-paper-all = Kept. You have entered every paper.
after-paper-handed-in = Handed in.
after-paper-anew = What was entered is forgotten. Papers are entered from the start.

paper-differences-lead = { $count ->
    [one] One paper was read differently. Take it out, look at it together, and let one of you enter what it says.
   *[other] { $count } papers were read differently. Take them out, look at them together, and let one of you enter what each says.
}
paper-differences-seen = { $count ->
    [one] One paper was read differently by the two who entered it.
   *[other] { $count } papers were read differently by the two who entered them.
}
paper-differences-none = There are no differences to settle
paper-differences-none-hint = They are shown to all who may enter these papers, once two have handed in.
paper-unread = nothing
paper-settled = Both together
paper-not-settled = not settled
paper-settle-one = Settle paper { $paper }
paper-settle-legend = What paper { $paper } says
paper-settle = Keep
paper-hand-over = Hand over to the other
paper-hand-over-hint = Every difference is settled. The other of you confirms it, signed in on their own.
paper-confirm = I agree: count the vote
paper-confirm-hint = The other of you has entered what you both settled. If each is right, the vote is counted now.
paper-doubt = I do not agree
paper-waits-settled = { $name } is entering what the two who read the papers settle.
paper-waits-confirmed = What was settled waits for the other of the two to confirm it.
paper-waits-both = The two who entered the papers settle this together.
after-paper-settled = Kept.
after-paper-handed-over = Handed over. The other of you confirms it now.
after-paper-confirmed = Confirmed. The papers are counted.
after-paper-doubted = It is settled anew.

own-part-papers = Paper ballots
own-col-paper = No.
own-col-sheets = Sheets
own-col-paper-state = State

home-papers = Papers came back and wait to be entered
home-papers-action = Enter them
home-papers-settle = Papers were read differently by the two of you
home-papers-settle-action = Settle them
home-papers-confirm = What the other of you settled waits for you to confirm it
home-papers-confirm-action = Look at it
home-own-paper = A paper ballot was issued to you: bring it back by { $until }, { $left }
home-own-paper-meeting = A paper ballot was issued to you: bring it back before the chair of the meeting closes the vote
home-own-paper-action = Look at it
home-paper-back = Your paper ballot came back: you have voted.
home-paper-lapsed = Your paper ballot had not come back by the close, and lapsed. Look here whether your vote counts otherwise, by a delegation or a proxy:

error-paper-draw = A draw by lot takes numbers on the web alone, so that nobody who opens papers knows the last of them.
error-paper-objections = This is decided by consent or consensus, where an objection is told in person and answered. Paper is not offered for that.
error-paper-not-offered = The rules offer no paper for this decision. Please let the member vote on the web.
error-paper-not-on-roll = { $number } is not on the roll of this vote, so no paper can be issued to them.
error-paper-not-in-room = { $number } is not noted as in the room of { $meeting }. Papers are issued there, to those who have come.
error-paper-issued = { $number } has a paper already, or has returned one. Note it as spoiled first if another is needed.
error-paper-voted = { $number } has voted on the web already, so no paper can be issued to them. They can still change their vote there until the close.
error-paper-voted-secret = { $number } has voted already, or their vote went along with another’s, so no paper can be issued to them. That you asked is noted in the log, without whom you asked for. Please tell nobody who has voted.
error-paper-state = This paper is not out any more. Please look at the register again.
error-paper-not-returned = This paper is not noted as come back. Please look at the register again.
error-paper-proposer = You have proposed this decision. Somebody else must handle its papers.
error-paper-candidate = You stand, or stood, in this election. Somebody else must handle its papers.
error-paper-named = This decision is about you. Somebody else must handle its papers.
error-paper-own-vote = Few papers came back, and one is your own: of so few you could guess whose the others are. Two others enter them.
error-paper-closed = The vote is closed, and so is the register of its papers: nothing in it can be changed any more.
error-paper-copies = Write a whole number from 1 to { $most }.
error-paper-unread = Enter what stands on the paper, or say that it is blank or invalid.
error-paper-none = There are no papers to enter.
error-paper-counted = The papers are counted already.
error-paper-number = There is no paper of this number. Please enter as many as came back, numbered from 1 on.
error-paper-readers = Two others enter these papers already. If one of them cannot go on, begin anew.
error-paper-handed-in = This has been handed in, and cannot be changed any more.
error-paper-open = The vote is still open. Hand in after its close, when no more papers come back.
error-paper-missing = { $count ->
    [one] One paper is still missing. Enter it first.
   *[other] { $count } papers are still missing. Enter them first.
}
error-paper-differences = { $count ->
    [one] One paper was read differently. Settle it together first.
   *[other] { $count } papers were read differently. Settle them together first.
}
error-paper-alone = The other has not handed in yet. Differences are settled once both have.
error-paper-agreed = This paper was read alike by both. There is nothing to settle.
error-paper-reader = Only the two who entered the papers can settle their differences.
error-paper-settling = The other of you is entering what both settle. Please do it at their screen.
error-paper-unsettled = Nothing has been handed over to be confirmed yet.
error-paper-own = You settled these yourself. The other of you must confirm them.
error-vote-paper = You have a paper ballot for this vote, so the web takes none from you. If you cannot use it, give it back as spoiled; then you can vote here.
error-vote-paper-returned = Your paper ballot came back: you have voted.
paper-own-lapsed = Your paper ballot had not come back by the close, and lapsed. You have no vote in this decision.
paper-own-lapsed-along = Your paper ballot had not come back by the close, and lapsed. Your vote counts all the same, by the delegation or the proxy that you had given.
paper-own-lapsed-waits = Your paper ballot had not come back by the close, and lapsed: it is not counted as paper.

event-decisions-paper-issued = A paper ballot was issued
event-decisions-paper-refused = A paper ballot was asked for, for somebody who had voted already
event-decisions-paper-spoiled = A paper ballot was spoiled
event-decisions-paper-returned = A paper ballot came back
event-decisions-paper-corrected = The return of a paper ballot, noted wrongly, was taken back
event-decisions-paper-waiting = The vote closed and waits for its papers
event-decisions-paper-entered = Somebody handed in what they read on the papers
event-decisions-paper-settled = Papers that were read differently were settled
event-decisions-paper-confirmed = What was settled was confirmed
event-decisions-paper-doubted = What was settled was doubted
event-decisions-paper-anew = Entering the papers began anew
event-decisions-paper-counted = The papers were counted

paper-issue-class = In this vote each class counts by itself: hand out ballots of the member’s class. The register says which that is.
paper-issue-class-few = Speak to nobody of who has voted. Where only a few of a class vote, whoever knows who they are may tell by the result, which says whether the class reached the majority, how they voted.
paper-print-secret-class = All ballots of a class are alike, so that nothing on one tells whose it is. Print those of each class apart, best on paper of a colour of its own, no more than you hand out, and destroy the rest.
paper-ballot-class = Class: { $class }
paper-one-class = Paper { $paper } · { $class }
paper-entry-lead-class = Lay the closed envelopes together and shuffle them, take the ballots out, and shuffle these too. Then sort them by the class that each bears. Where a class has fewer than the list says, add a blank sheet for each that is missing; should one have more, stop, and ask those who keep the register. Only then write a number on each, class by class, as the list says. Then two people enter every paper, each apart from the other; neither sees anything of the other’s until both are done.
paper-entry-numbers = { $class }: numbers { $first } to { $last }
