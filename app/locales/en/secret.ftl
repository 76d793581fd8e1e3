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
look-others = Nothing is kept yet. This is how it would count: { $said }
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
secret-what-open = Until the close, whoever runs the server could see more, and change it unseen: by watching while somebody votes, or in the database itself. Backups made meanwhile tell it also later: of whoever voted alone before one, between two, or after the last; and a copy of PostgreSQL’s own files, of everybody who had voted by then. So does PostgreSQL’s own log of writes, as long as it is kept. All pages that answer a ballot have one length, but what your browser sends is as long as what you marked: whoever watches your connection may tell one choice from another by that. What the close replaced tells it until a job clears it away soon after.
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
receipt-trackers = { $count ->
    [one] Tracker
   *[other] Trackers
}
receipt-trackers-hint = { $count ->
    [one] After the close you find your ballot under this tracker among those published. Whoever sees this page can do so too.
   *[other] After the close you find your ballots under these trackers among those published. Whoever sees this page can do so too.
}
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

error-secret-class-few = { $count ->
    [one] This vote cannot open yet. It is secret and each class counts by itself, so that ballots bear the class; but only one person in the class { $class } is on the roll, and below { $floor } a result would tell how somebody voted. The proposal stays as it is: it can be opened once the class has as many, or be voted on openly where the rules allow that.
   *[other] This vote cannot open yet. It is secret and each class counts by itself, so that ballots bear the class; but only { $count } people in the class { $class } are on the roll, and below { $floor } a result would tell how somebody voted. The proposal stays as it is: it can be opened once the class has as many, or be voted on openly where the rules allow that.
}
class-ballot-bears = In this vote each class counts by itself. Your ballot will bear your class, { $class }, as if it were on paper of that colour, and nothing else of you.
class-ballot-few = If fewer than { $floor } members of your class cast a ballot themselves, it is still told whether the class reached the majority. Of one or two who vote, that may tell how they did.
class-what = Each class counts by itself in this vote, and so each ballot in the box bears the class of the member whose vote it is. It can be told apart only from those of the other classes, never from the others of its own.
class-what-few = If fewer than { $floor } members of a class cast a ballot themselves, the close takes the classes off all ballots. It is then told of each class only whether it reached the majority; where one or two of a class have voted, even that may tell how.
class-what-open = Until the count, the classes stand in the box, and whoever runs the server could read them there and in backups made meanwhile: among few voters of a class, a ballot is easier to guess than among all.
class-what-along = A vote that goes along with another’s ballot bears the class of the member who gave it, not the delegate’s, and says the same as the delegate’s ballot. If a delegate brings more votes into a class than all its other voters cast themselves, the figures of that class would tell how the delegate voted. So the close then takes the classes off all ballots, too; but whether that class reached the majority still tells how the delegate voted, and it is told. A delegate who brings fewer may still be recognised by as many equal ballots of a class. In counting how few of a class have voted, only ballots that members cast themselves count.
class-what-paper = Ballots on paper bear the class in print, and are sorted by it once they are shuffled: where few of a class vote on paper, whoever reads them may guess whose each is.
class-untold = Fewer than { $floor } members of a class cast a ballot themselves. The figures of a class would tell how they voted, and those of the other classes would give them away: so of each class it is told only whether it reached the majority, and not who has voted. By this rule:
class-untold-along = Fewer than { $floor } members of a class cast a ballot themselves, or one delegate brought more votes into a class than all its other voters cast. The figures of that class would tell how they voted, and those of the other classes would give them away: so of each class it is told only whether it reached the majority, and not who has voted. By this rule:
class-asked-untold = The same majority, of the votes of this class
class-figure-untold = not told
class-delegated-withheld = Whether votes went along with ballots of others is not told: fewer than { $floor } members of a class cast a ballot themselves, or one delegate brought more votes into a class than all its other voters cast.
class-again-untold = The files do not redo all of the result. The close took the classes off the ballots, for good: with them the files would tell how somebody voted. The command counts all together; whether each class reached the majority by itself, which the result says too, no ballot shows any more. It stands in the record of the close, with which whoever runs the server can compare the result by “acequia verify”.
class-again-box = How many ballots of each class mark an option, you see in:
class-again-support = Whether an option has the majority of all that it needs, you see by adding up the papers that mark it; what each class wanted, the files do not say.
