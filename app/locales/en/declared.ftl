# Results that are declared and can be contested, annulments, and votes that wait after an outage.
rule-decisions-declaration = Declaration of results
rule-decisions-contest-days = Days in which a result can be contested
choice-committee = by the election committee, before they take effect

stage-counted = Counted
stage-declared = Declared
state-counted = Counted · waits to be declared
state-declared = Declared · can be contested: { $left }
state-contested = Contested · waits for a ruling
draft-decision-counted = counted
draft-decision-declared = declared
decision-contest = can be contested until { $until }
decision-contest-was = could be contested until { $until }

event-decisions-counted = The votes were counted
event-decisions-declared = The result was declared
event-decisions-contested = The result was contested
event-decisions-contest-dismissed = A contest was dismissed
event-decisions-contest-upheld = A contest was upheld, and the decision annulled
event-decisions-annulled = A decision was annulled by another
event-agreements-version-restored = An earlier text was adopted again

declared-title = From the result to its effect
declare-waits-committee = The result waits for the election committee to declare it. Until then the result is not final.
declare-waits-openers = The result waits to be declared. Nobody on the election committee may do it here, so whoever opens votes may. Until then the decision has no effect.
declare-waits-members = The result waits to be declared. Nobody who usually does so may do it here, so any member may who is neither on leave nor suspended, and neither proposed it, stood in it nor is named in it. Until then the decision has no effect.
declare-waits-although-near = The result waits to be declared. Everybody who could do so proposed it, stood in it or is named in it; so that the result does not wait for ever, those who usually declare it may all the same. Until then the decision has no effect.
declare-hint = { $count ->
    [one] You say that the votes were cast and counted as they should be. From then on the result can be contested for one day.
   *[other] You say that the votes were cast and counted as they should be. From then on the result can be contested for { $count } days.
}
declare-hint-at-once = You say that the votes were cast and counted as they should be. The result is final at once.
declare-submit = Declare the result
declared-at = Declared on { $moment }
contest-until = It can be contested until { $until }, and is final after that.
contest-until-open = It can be contested until { $until }.
contest-was-until = It could be contested until { $until }.
contest-holds = { $count ->
    [one] A contest waits for a ruling. Until then the decision has no effect.
   *[other] { $count } contests wait for a ruling. Until then the decision has no effect.
}
contest-ruled-committee = The election committee rules on it.
contest-ruled-openers = Nobody on the election committee may rule on it here, so whoever opens votes may.
contest-ruled-members = Nobody who usually rules on contests may do it here, so any member may who is neither on leave nor suspended, and neither proposed it, stood in it, is named in it, contested it nor handled its papers.
contest-ruled-although-near = Everybody who could rule on it is too near to it; so that it does not wait for ever, those who usually do may all the same.
contests-title = Contests
contest-waits = Waits for a ruling
contest-settled = Settled by the annulment
contest-title = Contest this result
contest-hint = For something that went wrong with the vote or its count. Until { $until } any member on the roll may say so, once, and so may whoever was left off it, and candidates. Somebody rules on it, and until then the decision has no effect.
contest-reason = What went wrong
contest-reason-hint = Seen by all members. Markdown works.
contest-submit = Contest it
ruling-title = Your ruling
ruling-of = On the contest of: { $name }
ruling-choice = What becomes of the contest
ruling-dismiss = Dismiss it
ruling-dismiss-hint = The result stands.
ruling-uphold = Uphold it
ruling-uphold-hint = The decision is annulled before it has any effect. Somebody can propose it anew.
ruling-words = Why
ruling-words-hint = Seen by all members. Markdown works.
ruling-submit = Rule on it
ruling-dismissed = Dismissed
ruling-upheld = Upheld
after-declare = The result is declared.
after-contest = The result is contested. Somebody will rule on that.
after-rule = Your ruling is made.
error-declare-stage = No result waits to be declared here.
error-declare-proposer = You proposed this. Somebody else declares its result.
error-declare-candidate = You stood in this election. Somebody else declares its result.
error-declare-named = This decision is about you. Somebody else declares its result.
error-contest-over = This result cannot be contested now.
error-contest-roll = You cannot contest this result: only whoever is on the roll of this vote or was left off it, was a member as it opened, or stood in it can.
error-contest-twice = You have contested this result already.
error-ruling-none = This contest does not wait for a ruling any more.
error-ruling-own = You made this contest. Somebody else rules on it.
error-ruling-proposer = You proposed this. Somebody else rules on contests of it.
error-ruling-candidate = You stood in this election. Somebody else rules on contests of it.
error-ruling-named = This decision is about you. Somebody else rules on contests of it.
error-ruling-contested = You contested this result yourself. Somebody else rules on the contests of it.
error-ruling-papers = You kept the register of its papers or read them. Somebody else rules on contests of it.
error-standing-in-inactive = You are on leave, or your rights are suspended. Another member does this.

annulled-by = What this did was reversed by
annulled-from = From { $day }
annulled-decision = This decision is annulled. What it did was reversed by
annulled-contested = This was annulled before it had any effect: a contest of its result was upheld.
authority-annulled = annulled by
annul-propose = Propose to annul this
effect-kind-annul = Annul a decision that is in effect
effect-kind-annul-hint = What it did is reversed, as far as all of it still can be.
effect-annul-decision = Decision
effect-annul-decision-hint = Its number, such as D-12.
effect-annul-hint = Rules and texts go back to what stood before, and roles and memberships too, from the effective day. With a membership come back its places in circles, and the roles whose term still runs, unless what gave them is annulled. A circle that was formed is closed. Where something cannot go back, nothing does. It takes what a decision of that kind takes, or more.
membership-came-back = With the membership came back: { $what }.
membership-came-back-alone = The membership came back without a role or a place in a circle.
membership-stayed-over = What ended with it and did not come back: { $what }.
membership-place = the place in the circle “{ $circle }”
membership-given-anew = Responsibilities for machines, delegations, proxies, keys of programs and calendar addresses do not come back: they are given or made anew.
effect-annuls = Annuls a decision and reverses what it did
effect-annulled = Annulled a decision and reversed what it did
error-decision-number = Write a decision’s number, such as D-12.
error-annul-unknown = There is no decision { $decision } that could be annulled.
error-annul-founding = { $decision } is the founding act. It cannot be annulled; what it set can be changed.
error-annul-stage = { $decision } is not in effect, so there is nothing to annul.
error-annul-rule-anew = The rule { $rule } was set anew since, so it cannot go back to what stood before.
error-annul-rule-none = The rule { $rule } had no value before, so it cannot go back to one.
error-annul-version = Another version of “{ $agreement }” was adopted since, so its earlier text cannot be adopted again.
error-annul-version-first = “{ $agreement }” had no earlier version, so it cannot go back to one.
error-annul-role = The log no longer knows how long the term of { $number } was, so the role cannot be given back.
error-annul-role-since = Another decision has set since when the term of { $number } ends, so it cannot be taken back.
error-annul-membership = The membership of { $number } was changed since, or cannot go back by a decision.
error-annul-membership-day = A membership changes on the day on which the decision takes effect. Leave the day empty.
error-annul-circle = The circle “{ $circle }” cannot be closed: { $decision } is a decision within it, and cannot be undone with it.
error-annul-circle-day = A circle is closed on the day on which the decision takes effect. Leave the day empty.
error-annul-annulment = That decision annulled { $decision }. Propose anew what you want to have again.

outage-waits = Shortly before this vote was to close, or when it was, nobody could vote for a time: the server or its database was away. Votes are no longer taken, and it is not counted before { $until }: until then, whoever opens votes may extend it. Otherwise it is counted as of its deadline.

home-to-declare = The votes are counted; the result waits to be declared
home-to-declare-action = Look and declare
home-to-rule = A result is contested, and waits for a ruling
home-to-rule-action = Look and rule
home-contest = Until { $until } you can contest the result of:

own-part-contests = Contests of results
own-col-ruling = Ruling
result-annulled-contested = This result is annulled: a contest of it was upheld, and nothing of it has effect.
result-annulled = This result is annulled: another decision reversed what it did.
