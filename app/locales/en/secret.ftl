# Secret ballots.
rule-decisions-secrecy = Secrecy of votes
rule-decisions-receipts = What can be shown of a secret ballot
choice-open = open votes
choice-chosen = secret where the proposal asks for it
choice-secret = secret ballots
choice-received = that a ballot was received
choice-trackers = what it says, by a published tracker

secret-asked = By secret ballot
secret-asked-hint = It is known who voted, and of nobody how. Ballots cannot be changed once they are in the box, and have no reasons.
error-secrecy-open = The rules ask for open votes on such a decision.
error-vote-secret = This vote is secret. Please use the form below, which carries no name.
error-vote-open = This vote is open, not secret. Please vote by the form below.
error-ballot-key = This form has lost its key. You have not voted: please open the page anew and vote there.
error-ballot-along = { $member } has voted, and your vote went along; in a secret vote it cannot be taken out again.
error-ballot-received = You have voted in this decision already, and that ballot counts. What is in the box cannot be changed.

governs-secret = Secret ballots
governs-open = Open votes
vote-secret-hint = Voting is open until { $until }. Your ballot is secret, and cannot be changed once it is in the box.
vote-secret-hint-early = Voting is open until { $until }, and may close earlier, once everybody on the roll has voted. Your ballot is secret, and cannot be changed once it is in the box.
vote-secret-submit = Put into the box
look-submit = Look at my ballot
look-secret-hint = Next you see your ballot as it was read. It goes into the box only after that.
look-title = Is this your ballot?
look-secret = It is not in the box yet, and nothing of it is kept until you put it there. Once it is there, it cannot be changed.
look-open = This is your ballot. It is not cast yet.
look-left-out = Left without a mark: { $names }
look-change = Mark it otherwise
vote-secret-unsent = If your browser shows an error instead of a receipt, it is not certain that you have voted: open this page again, it says whether you have.
vote-secret-done = Your ballot is in the box
vote-secret-done-hint = Your ballot can be neither looked at nor changed: nothing here leads from you to it. The result is told after the close.
vote-secret-done-trackers = Your ballot cannot be changed. Its tracker, which is on your receipt, leads to it after the close, for you and for whoever else has it. Nothing else here does.
vote-secret-along = Your vote went along
vote-secret-along-hint = Somebody on your vote’s way has voted, and a ballot in the box that says the same is yours. It can be neither looked at nor changed: nothing here leads from you to it. The result is told after the close.
vote-secret-along-trackers = Somebody on your vote’s way has voted, and a ballot in the box that says the same is yours. It cannot be changed. Its tracker stands on their receipt; after the close it leads to the ballot.
vote-secret-own = You voted in this secret ballot.
secret-what = What is secret, and from whom
secret-what-box = Who voted is noted apart from the ballots. Ballots have no name and no time, and the close writes the box anew in an order that says nothing of who voted when.
secret-what-paper = Whoever votes on paper is noted in a register that those who handle papers keep. What a paper says goes only into the box: papers are shuffled in closed envelopes before two people read them. These two see handwriting, though; and where few papers come back, they may guess whose each is. Whoever keeps the register knows who had one.
secret-what-open = Until the close, whoever runs the server could see more, and change it unseen: by watching while somebody votes, or in the database itself. Backups made meanwhile tell it also later: of whoever voted alone before one, between two, or after the last; and a copy of PostgreSQL’s own files, of everybody who had voted by then. So does PostgreSQL’s own log of writes, as long as it is kept. What the close replaced tells it until a job clears it away soon after.
secret-what-along = In this vote, what is delegated goes along as the delegate votes. Who went along with whom is noted apart from the ballots, stays, and is told to those whom it concerns. Their ballots say the same: whoever knows how many somebody carries may recognise as many equal ballots in the box.
secret-what-received = The receipt says only that a ballot was received, and not how you voted. Whoever sends your form again, with any choice, is told no more. Only with the database from before the close, or a backup or log of writes of it, could that form tell how you voted.
secret-what-trackers = By the rules of this community ballots are published under trackers. Whoever has a tracker can show how that ballot was cast: a vote can so be sold, or demanded. Keep yours to yourself.
secret-few = Where few vote, or all alike, the result itself may tell how somebody voted. Where options are ranked or get points, a rare ballot can be recognised in the box, and so be demanded. A ballot of several votes is that many equal ballots in the box: whoever knows that somebody alone has so many votes may recognise theirs.

receipt-title = Your ballot was received
receipt-decision = Decision
receipt-voter = Voter
receipt-votes = Votes
receipt-along = Votes of other members that went along
receipt-closes = Voting closes
receipt-shows = This receipt shows that you voted, and not how.
receipt-trackers = Trackers
receipt-trackers-hint = After the close you find your ballot under each of these among those published. Whoever sees this page can do so too.
receipt-no-back = To go on, use this link: your browser’s Back button may show an error, such as ERR_CACHE_MISS. Your ballot is in the box either way.
receipt-trackers-after = Your ballot cannot be changed. After the close the ballots stand with their trackers in:
receipt-back = Back to { $decision }

box-title = The box
box-lead = { $count ->
    [one] One ballot, in an order that says nothing of who cast it or when.
   *[other] { $count } ballots, in an order that says nothing of who cast them or when.
}
box-later = This vote is secret. The ballots, without names, are shown after the close.
box-tracker = Tracker
box-ballot = Ballot
box-count = How many
box-link = The ballots in the box
again-trackers = The files have no trackers. Each ballot stands with its own in:
