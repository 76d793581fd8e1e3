# Elections to roles, in which members stand.
kind-election = Elections
choice-election = for ordinary decisions and elections
effect-kind-elect = Elect somebody to a role
effect-kind-elect-hint = Members stand with a statement, and whoever is elected holds the role for a term.
effect-elects = Elects to the role: { $role }
effect-elects-within = Elects to the role, by and from the class { $class }: { $role }
effect-elect-within = By and from whom
effect-elect-within-hint = In an election within a class, only its members stand and vote: for a seat that is theirs.
effect-elect-everybody = everybody
effect-elect-class = the members of the class { $class }
effect-elect-hint = Nobody is named here: from the beginning of the discussion until the vote opens, every member who could hold the role may stand.
election-method-legend = How it is decided
election-method = Method
election-seats = How many are to hold the role
election-seats-hint = Left empty: one. More than one with approval, scores, dots, the single transferable vote or by lot.
election-points-hint = For scores and dots only; otherwise left empty.
election-no-method = Our rules adopt no method for elections yet.
election-no-method-propose = Propose that they adopt one
error-election-alone = An election stands by itself. Take the other effects out, or propose them by themselves.
error-election-method = Nobody is elected by this method. Choose another.
error-election-options = Nobody is named in an election: members stand themselves. Leave it empty.
error-election-one-place = This method fills one place. Choose another method, or one place.
error-election-class = There is no such class of members. Choose another, or everybody.
error-election-class-votes = The members of this class have no vote in elections by today’s rules. Choose another, or everybody.
error-candidate-class = Only members of the class { $class } stand in this election.
error-election-standing = Members stand for this role and this term already. Withdraw the proposal and call another election.
error-election-nobody = Nobody stands. The vote opens once somebody does.
error-election-none = This decision is no election.
error-candidacy-early = The election is still a draft. Its proposer puts it up for discussion first.
error-candidacy-late = The vote has been opened, and who stands is fixed since. Nothing was changed.
error-candidacy-twice = You stand already. You can change your statement.
error-candidacy-none = You do not stand in this election.
error-candidacy-over = The vote has closed. Nobody withdraws any more.
error-candidate-suspended = Your rights are suspended. You can stand once you have them back.
error-candidates-many = As many members stand as a ballot can hold: { $most }.

candidates-title = Who stands
candidates-within = By and from the members of the class { $class }: nobody else stands or votes.
candidates-term = { $seats ->
    [one] One member is to hold the role.
   *[other] { $seats } members are to hold the role.
}
candidates-none = Nobody stands yet. The vote cannot open before somebody does.
candidate-ask = Ask { $name }
candidates-ask = Ask them what you want to know: the link beside each begins a comment in the discussion below, of which they are told.
candidates-vacant = { $count ->
    [one] Fewer members stand than there are places: one place would stay vacant.
   *[other] Fewer members stand than there are places: { $count } places would stay vacant.
}
candidate-since = stands since { $moment }
candidate-withdrew = Withdrew on { $moment }. The ballot stays as it was; the count passes over this name.
candidate-lapsed = Could no longer hold the role on { $moment }. The count passes over this name.
candidate-gone = { $name } (stands no longer)
candidacy-title = Stand for this role
candidacy-until = You can stand, change your words and withdraw until somebody opens the vote, which can be on { $until } at the earliest.
candidacy-open-soon = You can stand, change your words and withdraw until somebody opens the vote, which can be at any moment now.
candidacy-statement = Why you stand
candidacy-statement-hint = What you would do, what you bring, how much time you have. All members can read it. Markdown can be used.
candidacy-submit = Stand
candidacy-own = You stand in this election.
candidacy-change = Change your statement
candidacy-change-submit = Save
candidacy-withdraw = Withdraw
candidacy-withdraw-hint = Until the vote opens you can stand again.
candidacy-withdraw-open = The ballot stays as it is, with a mark beside your name, and the count passes over it. You cannot stand again in this election.
candidacy-withdraw-submit = Withdraw my candidacy
candidacy-lost = Your words did not count. Here they are, so that you can keep them.
after-stand = You stand. Everybody can read your statement.
after-restate = Your statement is changed.
after-stand-down = You do not stand in this election.
elected-one = Elected: { $name }.
elected-several = { $count } were elected.
elected-nobody = Nobody was elected: every ballot was blank.
elected-undecided = Nobody was elected: only a lot could have settled the tie.
elected-nobody-left = Nobody was elected: none of the candidates was left.
elected-vacant = { $count ->
    [one] One place stays vacant.
   *[other] { $count } places stay vacant.
}
elected-left-vacant = { $count ->
    [one] Elected, but no longer able to hold the role when the result took effect: { $names }. The place stays vacant; a new election fills it.
   *[other] Elected, but no longer able to hold the role when the result took effect: { $names }. These places stay vacant; a new election fills them.
}
elected-held-already = Elected, and in the role already when the result took effect: { $names }. Nothing more was given: the term that was there stays as it is.
elected-around = Elected, and in the role already for part of the time: { $name }. Those terms stay as they are; by this election the rest of it is held: { $terms }.
elected-without-points = Nobody is elected who was given nothing, and no ballot gave these anything: { $names }.
elected-passed-over = Taken off every ballot before the count: { $names }. Whoever stood behind moved up.

event-decisions-candidacy-stood = A member stood in an election
event-decisions-candidacy-changed = A candidate changed their statement
event-decisions-candidacy-withdrawn = A candidate withdrew

own-part-candidacies = Candidacies
own-col-withdrawn-at = Withdrawn
own-col-lapsed-at = Passed over

roles-elect = Call an election
roles-elect-hint = For roles that nobody holds, or whose term ends within three months. Members stand, and whoever is elected holds the role.
roles-elect-vacant = nobody holds it today
roles-elect-ends = the last term ends on { $day }
roles-elect-going = an election is under way:
home-election = You can stand in an election until { $until } at least:
