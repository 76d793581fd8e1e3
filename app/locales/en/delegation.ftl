# Delegating votes, in secret votes too, and topics.
rule-decisions-delegation = Delegation of votes
choice-open-and-secret = open votes, and secret ballots too: there votes go along as a delegate votes, for good, and equal ballots may be recognised
rule-decisions-delegations-max = Members whom one may carry in a vote

delegations-title = Delegations
delegations-lead = Name somebody who votes for you where you do not. You can take it back at any time until a vote closes, and whenever you vote yourself, your own vote counts.
delegations-none = By today’s rules nobody carries the votes of others.
delegations-kinds = By today’s rules votes can be delegated in: { $kinds }.
delegations-most = { $count ->
    [one] One votes for one other at most.
   *[other] One votes for { $count } others at most.
}
delegations-never = Where more delegate to one, those who did so first are carried. Nothing is carried in secret ballots, where whoever carries a vote would see or show how it was cast, nor in consent and consensus, where everybody objects for their own reasons.
delegations-given = Who votes for you
delegations-given-none = You have delegated nothing.
delegations-received = For whom you vote
delegations-received-count = { $count ->
    [one] { $count } delegation was given to you and is in force.
   *[other] { $count } delegations were given to you and are in force.
}
delegations-received-none = Nobody has delegated to you.
delegations-never-reasons = Where more delegate to one, those who did so first are carried. Nothing is carried in consent and consensus, where everybody objects for their own reasons.
delegations-in-secret = In secret votes too, in: { $kinds }. There your vote goes along as your delegate puts theirs into the box: it says the same, and from then on it can be neither taken out again nor cast by you. Until then you can take the delegation back, or vote. Whoever knows how many somebody carries may recognise as many equal ballots.
delegations-behind = How many you carry
delegations-behind-hint = Members who count with your vote, also through others, if you alone vote. The rules may let you carry fewer.
delegations-seen = Whoever you name sees that you did, and so may those to whom it passes on; nobody else sees this page. Once an open vote is closed, all members read whose votes were carried, and by whom.
delegation-everything = Everything
delegation-topic = On the topic { $name }
delegation-circle = In the circle { $name }
delegation-since = since { $moment }
delegation-behind = { $count ->
    [one] one member
   *[other] { $count } members
}
delegation-revoke = Take back: { $what }
delegation-give = Delegate
delegation-to = Who votes for you
delegation-to-hint = A number such as M-17, or the whole name.
delegation-scope = In what
delegation-scope-hint = A topic goes before a circle, and a circle before everything. Who has your vote for the same so far has it no longer.
delegation-submit = Delegate
delegation-given = From now on your vote is delegated.
delegation-revoked = The delegation is taken back.

error-delegation-none = By today’s rules nobody carries the votes of others.
error-delegation-self = This is your own number. You vote for yourself in any case.
error-delegation-inactive = { $number } cannot vote now.
error-delegation-circle = This would lead round in a circle: { $way } → you.
error-delegation-gone = Nothing is delegated for this any more.
error-topic-closed = This topic is closed.
error-topic-unknown = There is no topic “{ $name }”. The page /decisions/topics lists those that there are; programs read them at /api/v1/topics.
error-circle-unknown = There is no circle “{ $name }”. The page /circles lists those that there are.
error-circle-closed = The circle “{ $circle }” is closed, and nothing more is decided within it. Choose another circle, or the whole community.
error-topic-exists = There is a topic of this name already.
error-topics-many = There are { $most } topics. Close one first.

barred-rules = By the rules that this vote opened with, nobody carries votes.
barred-secret = This vote is secret, and by the rules that it opened with no vote goes along with another’s ballot.
barred-secret-coming = This vote would be secret, and by today’s rules no vote would go along with another’s ballot.
barred-reasons = In consent and consensus everybody answers for their own reasons, and nobody carries a vote.
uncarried-silent = Nobody on its way voted.
uncarried-off-roll = It leads to somebody who is not on the roll.
uncarried-cycle = It leads round in a circle.
uncarried-beyond-cap = Others delegated earlier, and the rules let nobody carry more.
uncarried-not-taken = Whoever it leads to did not vote, or did when it could not go along: before it was delegated, on paper, or with as many others as the rules allow.

delegation-unless = Unless you vote yourself, your vote counts as { $name } votes.
delegation-unless-secret = This vote is secret. Unless you vote before, your vote goes along, for good, with the ballot of the first on its way who votes from now on. Nobody is told whether they have voted already; nothing goes along with what was cast before. To be sure, vote yourself.
delegation-barred = Your delegation does not count here; vote yourself.
delegation-lost = As things stand nobody carries your vote; vote yourself.
delegation-beyond-cap-secret = This vote is secret. Others delegated earlier, and the rules let nobody carry more; but where some of them vote themselves, or somebody nearer on its way does, your vote still goes along, for good, unless you vote before. To be sure, vote yourself.
delegation-way = It is delegated:
delegation-carries = { $count ->
    [one] You carry the vote of one other member: what you say is counted for them too.
   *[other] You carry the votes of { $count } other members: what you say is counted for them too.
}
delegation-carries-secret = { $count ->
    [one] One vote of another member may go along with your ballot: it says the same, for good. Whether it does, your receipt says; before, nobody is told who has voted or has a paper.
   *[other] Up to { $count } votes of other members go along with your ballot: they say the same, for good. How many do, your receipt says; before, nobody is told who has voted or has a paper.
}
delegation-along = Your vote went along with the secret ballot of { $name }. It cannot be taken out again, and nobody is told what that ballot says. You had delegated it:
delegation-counted = You did not vote. Your vote was counted as “{ $choice }”, as you had delegated it:
delegation-uncounted = You did not vote, and your delegation counted for nothing:
vote-carried-by = delegated, voted by
tally-delegated = { $count ->
    [one] One member did not vote and was carried by somebody who did; votes: { $votes }.
   *[other] { $members } members did not vote and were carried by somebody who did; votes: { $votes }.
}
tally-along = { $count ->
    [one] The vote of one member went along with the ballot of somebody who voted; votes: { $votes }.
   *[other] The votes of { $members } members went along with ballots of others who voted; votes: { $votes }.
}
tally-delegated-withheld = { $count ->
    [one] Whether votes went along with ballots of others is told once one member has voted.
   *[other] Whether votes went along with ballots of others is told once at least { $count } have voted.
}
tally-delegated-sides = Of these yes: { $yes }, no: { $no }, abstentions: { $abstain }.
tally-uncarried = { $count ->
    [one] One delegation counted for nothing:
   *[other] { $count } delegations counted for nothing:
}
again-delegated = { $count ->
    [one] The vote of one member among them was delegated.
   *[other] The votes of { $count } members among them were delegated.
}
governs-delegated = { $count ->
    [one] One votes for one other at most.
   *[other] One votes for { $count } others at most.
}
governs-delegated-secret = Votes go along as a delegate casts their secret ballot, for good. Whoever knows how many somebody carries may recognise as many equal ballots.
governs-undelegated = None

topics-title = Topics
topics-lead = A proposal can name the topic that it is on. Members delegate their votes by topic.
topics-none = There are no topics yet
topics-none-hint = Whoever opens votes adds them.
topic-name = Name
topic-name-hint = Short and plain, such as “Roofs and masts”.
topic-add = Add a topic
topic-add-submit = Add
topic-keep = Change { $name }
topic-rename-submit = Save the name
topic-close = Close { $name }
topic-close-hint = No further proposal names it, and nobody delegates for it any more. What names it already keeps it.
topic-closed-at = closed on { $moment }
topic-added = The topic is added.
topic-renamed = The topic has its new name.
topic-closed = The topic is closed.
proposal-topic = Topic
proposal-topic-hint = Whoever has delegated their vote on this topic is carried by that delegate.
proposal-circle = Circle
proposal-circle-hint = Whoever has delegated their vote in this circle is carried by that delegate.
proposal-names-none = None

event-decisions-delegation-given = A member delegated their vote
event-decisions-delegation-revoked = A member took a delegation back
event-decisions-delegation-ended = Delegations ended with a membership
event-decisions-topic-added = A topic was added
event-decisions-topic-renamed = A topic was renamed
event-decisions-topic-closed = A topic was closed

own-part-delegations = Delegations
own-part-carried = Votes that you had delegated
own-col-giver = By
own-col-delegate = To
own-col-covers = On
own-col-carrier = Voted by
