# Decisions that choose among options.
rule-decisions-methods = Methods of choosing among options
rule-decisions-ties = What becomes of a tie among options
choice-lot = the lot settles it
choice-vacant = the place stays vacant
rule-decisions-blank-ballots = What becomes of a blank ballot among options
choice-counted = it takes part and counts for the quorum
choice-refused = it is refused
choice-none = not used
choice-ordinary = for ordinary decisions
choice-policy = for decisions up to policies
choice-bylaws = for all decisions
method-approval = Approval
method-approval-hint = Everybody ticks each option that they find acceptable. Those with the most ticks are chosen.
method-score = Scores
method-score-hint = Everybody gives each option some points. Those with the most points are chosen.
method-dots = Dots
method-dots-hint = Everybody has so many dots and places them at will, several on one option if they like.
method-instant-runoff = Instant-runoff
method-instant-runoff-hint = Everybody ranks the options. The weakest goes, and its ballots pass to the next on them, until one option has more than half.
method-schulze = Schulze
method-schulze-hint = Everybody ranks the options. The one that beats each other by the strongest path of majorities is chosen.
method-ranked-pairs = Ranked pairs
method-ranked-pairs-hint = Everybody ranks the options. The greatest majorities are kept first, and any that would contradict them is left out.
method-stv-scotland = Single transferable vote, Scottish rules
method-stv-scotland-hint = For several places. What an option has above its quota passes on to the next on each ballot, and so do the ballots of the weakest.
method-stv-meek = Single transferable vote, Meek’s method
method-stv-meek-hint = For several places. As the Scottish rules, but each elected option keeps a part of every ballot that reaches it.
method-equal-shares = A budget by equal shares
method-equal-shares-hint = Everybody ticks what they would pay for and has an equal part of the budget. Projects are bought one after another, each by its supporters together. First comes the one whose supporters need to pay the smallest part of its cost each: a project is worth what it costs. What is left over buys what still fits, the most approved first.
method-sortition = By lot
method-sortition-hint = Nobody is preferred: everybody may give a number, and a lot that is made of all of them, and that anybody can draw again, chooses.

proposal-choosing = Choose among options
proposal-choosing-lead = The result is recorded, and each option can bring what it would do. These are the methods that our rules adopt.
choosing-legend = Choosing among options: { $method }
options-label = Options
options-hint = One in each line, at least two.
options-cost-hint = One in each line with its cost behind a semicolon, as in: New mast; 450.
options-chosen = { $count ->
    [one] One is chosen.
   *[other] { $count } are chosen.
}
options-points = Each can get up to { $count } points from everybody.
options-dots = Everybody has { $count } dots.
options-budget = The budget is { $budget }.
option-column = Option
option-with-cost = { $name }, { $cost }
choosing-seats = How many are chosen
choosing-seats-hint = Left empty: one.
choosing-points = The most points to one option
choosing-dots = Dots for each ballot
choosing-budget = Budget
error-options-few = Write at least two options, one in each line.
error-options-many = There can be at most { $most } options.
error-option-twice = “{ $name }” stands there twice.
error-option-cost = Write what “{ $name }” costs behind a semicolon: an amount of more than zero.
error-option-above-budget = “{ $name }” costs more than the whole budget. Raise the budget, or leave it out.
error-choosing-unasked = This method does not ask for it. Leave it empty.
error-choosing-effects = Choose the option that this belongs to. It is done where that is chosen.
error-method-not-adopted = Our rules do not adopt this method for { $kind ->
    [election] elections
    [policy] decisions that change a policy
    [bylaws] decisions that change the bylaws
   *[ordinary] ordinary decisions
}. { $cause ->
    [set_rule] This one does, by the rule “{ $what }”. A proposal can change which methods we adopt.
    [adopt_version] This one does, by the text that it would adopt: “{ $what }”. A proposal can change which methods we adopt.
    [annul] This one does, since it would annul { $what }. A proposal can change which methods we adopt.
   *[none] A proposal can change which methods we adopt.
}
error-option-effects-consent = Decisions of this kind are made by consent or consensus, and among options nobody can say why they object. Leave out what the options would do, or put each to the vote by itself.
error-option-effects-majority = Decisions of this kind need more than a simple majority of the votes cast, and by this method no option can have that. Choose another method, or leave out what the options would do.
error-option-effects-classes = Decisions of this kind need a majority in each class, and by this method no option can have that. Choose another method, or leave out what the options would do.
effect-option = For which option
effect-option-hint = It is done only where this option is chosen.
effect-line = { $what }: { $detail }
effects-of-options = What each option would do stands beside it:
proposal-add-of-option = What should happen where an option is chosen?
proposal-add-of-option-hint = Write the options first. All effects of what is chosen happen together, or none does.
option-follows = What follows
option-followed-reversed = What followed, and was reversed
option-would-have-followed = What would have followed; nothing of it was done
option-does-nothing = nothing beyond this record
option-lost = It was not chosen, so nothing of this was done.
failure-effect-of-option = Effect { $place } of “{ $option }” could not be done:
error-option-unknown = No option is called “{ $name }”. Choose one of those that you wrote.
error-option-effects-together = These options can be chosen together, and then could not be done together: { $options }. Let only one of them be chosen, or change what one does.
error-option-effects-clash = “{ $one }” and “{ $other }” would change the same thing, and both can be chosen. Leave it to one of them, or let only one option be chosen.
error-effect-twice = Another effect here changes the same thing already. Leave one of the two out.

ballot-legend = Your ballot
ballot-ranks = { $of ->
    [candidates] Write 1 beside the candidate whom you like best, 2 beside the next, and so on up to { $count }. A candidate without a number gets nothing of your ballot.
   *[options] Write 1 beside the option that you like best, 2 beside the next, and so on up to { $count }. An option without a number gets nothing of your ballot.
}
ballot-ranks-equal = { $of ->
    [candidates] Write 1 beside the candidate whom you like best, 2 beside the next, and so on up to { $count }. Candidates whom you like equally may have the same number; those without a number come last.
   *[options] Write 1 beside the option that you like best, 2 beside the next, and so on up to { $count }. Options that you like equally may have the same number; those without a number come last.
}
ballot-points = { $of ->
    [candidates] Give each candidate from 0 to { $most } points.
   *[options] Give each option from 0 to { $most } points.
}
ballot-dots = { $of ->
    [candidates] You have { $most } dots. Place them as you like, several on one candidate too.
   *[options] You have { $most } dots. Place them as you like, several on one option too.
}
ballot-approvals = { $of ->
    [candidates] Tick every candidate whom you find acceptable.
   *[options] Tick every option that you find acceptable.
}
ballot-purchases = Tick every project that you would pay for. You have an equal part of the budget. Projects are bought one after another. First comes the one whose supporters need to pay the smallest part of its cost each. What is left over buys what still fits, the most ticked first.
ballot-blank = A blank ballot: I take part and favour none
ballot-blank-short = blank
ballot-majority = An option that would do something is chosen only if it also has the majority that such a decision needs. Every ballot that leaves it out counts against it, a blank one too. If what wins does not have that majority, nothing takes its place.
no-majority-places = Places are shared out in proportion: an option that would do something needs no majority besides.
no-majority-money = The money is shared out in proportion: an option that would do something needs no majority besides.
no-majority-lot = The lot chooses: an option that would do something needs no majority besides.
ballot-higher = Rank { $name } higher
ballot-lower = Rank { $name } lower
ballot-ranked = { $name } is number { $rank } now.
ballot-unranked = { $name } has no number now.
ballot-first = { $name } is first already.
ballot-still-unranked = { $name } has no number yet.
ballot-line = Not ranked
ballot-not-sent = This ballot has not been sent yet.
ballot-dots-left = { $left } of { $most } dots left.
error-ballot-rank = Write a whole number from 1 to { $most }, or nothing.
error-ballot-rank-twice = { $rank } already stands beside “{ $name }”. Give each option a number of its own.
error-ballot-gap = No option has number { $rank }, though one comes after it. Leave no number out.
error-ballot-points = Write a whole number from 0 to { $most }, or nothing.
error-ballot-dots = You placed { $given } dots, and there are { $most }. Take some away.
error-ballot-empty = Mark at least one option, or tick the blank ballot.
error-ballot-marked = A blank ballot has no marks. Take the tick away, or the marks.
error-ballot-blank-refused = By the rules of this vote a ballot must mark something. Choose at least one option, or do not vote.
error-ballot-number-wanted = By the rules of this vote a ballot must give a number. Give one, or do not take part.

choice-one = Chosen: { $name }.
choice-several = { $count } were chosen.
choice-nothing = Nothing was chosen: every ballot was blank.
choice-missed = Nothing was chosen: what won does not have the majority that it needs.
choice-undecided = Nothing was chosen: only a lot could have settled the tie.
choice-without-marks = What no ballot marks is not chosen. Without a mark: { $names }.
choice-unfilled = { $count ->
    [one] One place stays unfilled.
   *[other] { $count } places stay unfilled.
}
tie-left-open = { $names } stood equal, and from there on only a lot could have settled what is chosen. The rules leave that open: what was decided before stands, and the community may vote again. Below, the stages show how a lot would have gone on.
support-title = The majority that an option needs to do something
support-lead = A ballot that marks an option counts for it, every other one against it, a blank one too.
support-of-all = { $name }: { $marked } of { $base } votes for it; { $needed } needed.
support-of-class = { $name }, in the class { $class }: { $marked } of { $base } votes for it; { $needed } needed.
support-of-class-untold = { $name }, in the class { $class }:
support-missed = First by the count, but without the majority that it takes: { $names }. So it is not chosen, and nothing takes its place.
choice-papers = Ballots with marks: { $valid }; blank: { $blank }.
choice-method = Counted by this method: { $method }.
choice-quorum-asked = { $part } of the { $eligible } votes on the roll
choice-quorum-met = { $count ->
    [one] Quorum met: { $needed } vote was needed ({ $asked }); votes cast: { $cast }.
   *[other] Quorum met: { $needed } votes were needed ({ $asked }); votes cast: { $cast }.
}
choice-quorum-not-met = { $count ->
    [one] Quorum not met: { $needed } vote was needed ({ $asked }); votes cast: { $cast }.
   *[other] Quorum not met: { $needed } votes were needed ({ $asked }); votes cast: { $cast }.
}
lot-title = The lot, for whoever would draw it again
lot-lead = Where the method leaves a tie, the lot decides: options go by the SHA-256 of the seed, a line end and the option’s name, the least first. The seed is the SHA-256 of a file that holds the secret, whose hash was frozen when the vote opened, and every ballot with its votes.
lot-lead-vacant = By the rules the lot decides nothing here: it only says in which order the stages show what stood equal. Options go by the SHA-256 of the seed, a line end and the option’s name, the least first.
lot-secret = Secret
lot-seed = Seed
again-title = Count it again
again-lead = Anybody can count these ballots again, on a computer of their own. The file holds each ballot on a line of its own, with its votes and nobody’s name, in the order of what the ballots say.
again-file = Ballots as CSV
again-file-json = The same as JSON
again-file-blt = The same as BLT, for other programs
again-how = How to count them
again-command = The program acequia counts the file without this server and prints every stage. Beside the downloaded file, run:
again-as-before = An earlier version of Acequia may have counted this. If the figures differ, add to the command:
again-says = It says what the ballots choose.
again-support = Whether an option has the majority that it needs, you see by adding up the papers that mark it.
again-quorum = { $count ->
    [one] Whether enough were cast, you see by adding up the column papers: { $votes } vote was needed.
   *[other] Whether enough were cast, you see by adding up the column papers: { $votes } votes were needed.
}

stages-title = The count, stage by stage
stage-title = Stage { $number }
stage-first = The first preferences are counted.
stage-surplus = What { $name } has above the quota passes on.
stage-surpluses = What the elected have above the quota passes on.
stage-exclusion = { $name } has the fewest votes and goes; the ballots pass on.
stage-quota = The line marks the quota: { $quota }.
stage-elected = Elected: { $names }
stage-mark-elected = elected
stage-mark-out = out
stage-as-many-left = { $count ->
    [one] { $names } is elected below the quota, since as many are left as places.
   *[other] { $names } are elected below the quota, since as many are left as places.
}
stages-table = Votes after each stage
stage-not-transferable = With nobody
tie-stage = { $between } stood equal; what they had at stage { $stage } decided for { $chosen }.
tie-givers = { $between } stood equal; how many ballots gave them something decided for { $chosen }.
tie-supporters = { $between } stood equal in price; the number of supporters decided for { $chosen }.
tie-lot = { $between } stood equal; the lot fell on { $chosen }.
tie-lot-vacant = { $between } stood equal; a lot would have fallen on { $chosen }.
tie-pairs = No majority leads to { $between }. Where as many prefer each of two, they come in the order that the lot gave; in the end it left { $chosen }.
tie-pairs-vacant = No majority leads to { $between }. Where as many prefer each of two, they come in the order that a lot would give; in the end it would have left { $chosen }.
pairs-in-file = With { $count } options there are too many comparisons of each with each for this page. All of them stand in a file:
matrix-title = How many prefer each to each other
matrix-column = Prefer …
paths-title = The strongest paths
path-column = Path
path-preferring = For it at its weakest link
path-against = Against it there
path-says = So
path-beats = { $one } beats { $other }
unbeaten = Nothing beats any of these: { $names }.
majorities-title = Majorities, the greatest first
majority-column = Majority
majority-locked = kept
majority-left-out = left out: it would contradict those before
majority-by-lot = (as great as the one before; the lot placed it)
majority-turned = (as many prefer each; the lot said which way and where)
points-title = Points
points-points = Points
points-givers = Given by
points-ticks = Ticks
purchases-title = What is bought, in order
purchases-share = { $budget } are shared out equally: each ballot has { $share }.
purchase-cost = Cost
purchase-supporters = Supporters
purchase-why = Who pays
purchase-left = Left over
purchase-shares = { $count ->
    [one] One supporter pays { $each }.
   *[other] { $count } supporters pay { $each } each.
}
purchase-shares-all = { $count ->
    [one] One supporter pays { $each }
   *[other] { $count } supporters pay { $each } each
}; { $all ->
    [one] one gives all they have left, { $given }.
   *[other] { $all } give all they have left, { $given } together.
}
purchase-completion = It still fits into what is left, and has the most supporters.
purchase-sum = { $cost } less { $given } is { $missing }, shared by { $count }.
purchase-empty = { $count ->
    [one] One of those who give all has nothing left.
   *[other] { $voters } of those who give all have nothing left.
}
purchases-rule-cost = A project is worth what it costs: in each round the one is bought for which each supporter who pays in full pays the smallest part of the cost.
purchases-rule-one = All projects are worth the same: in each round the one is bought for which each supporter who pays in full pays the least.
purchases-rest-bought = What is left over buys what still fits, the most approved first.
purchases-rest-stays = What is left over stays.
purchases-chart = What each project costs; those that are bought stand out
purchases-left = Left over in the end: { $left }.
rounds-title = Round by round
round-title = Round { $number }
round-bought = { $name } is bought for { $cost }.
round-prices-cost = The part of its cost that each who pays in full carries, and the next best
round-prices-one = What each who pays in full gives, and the next best
unbought-title = What is not bought
unbought-left = Left with its supporters
unbought-why = Why not
unbought-nobody = Nobody approves of it.
unbought-dear = Its supporters have less left together than it costs.
unbought-rest = Its supporters have less left together than it costs, and it costs more than is left over.
exact-figure = { $figure } (exactly { $fraction })
exact-about = about { $figure }
