# Threads, changed and hidden comments.
event-decisions-comment-edited = A comment was changed
event-decisions-comment-erased = A comment was taken back
event-decisions-comment-hidden = A comment was hidden
event-decisions-comment-shown = A hidden comment was shown again
error-mentions-many = A comment mentions { $most } members at most.
error-comments-day = You have written { $most } comments within a day, as many as one member may. You can write more tomorrow.
error-comment-taken-back = Its author has taken this comment back.
error-comment-edits = This comment was changed { $most } times. Write another one.
error-comment-hidden = This comment is hidden already.
error-comment-not-hidden = This comment is not hidden.
answer-link = Answer
answer-label = Your answer to { $name }
answer-submit = Add the answer
answer-cancel = Do not answer
comment-number = comment { $number }
comment-title = Comment { $number }
comment-by = Comment { $number } by { $name }
after-comment = Your comment is added.
after-comment-edit = Your comment is changed.
after-comment-take-back = Your comment is taken back.
after-comment-hide = The comment is hidden.
after-comment-show = The comment is shown again.
comment-answers = in answer to
comment-edited = changed { $moment }
comment-earlier-link = earlier texts
comment-earlier = Earlier texts
comment-earlier-until = Written { $moment }
comment-change-link = Change or take back
comment-take-back-link = Take back
comment-edit-title = Change your comment
comment-edit-hint = What it said before stays readable, with its time.
comment-edit-submit = Save the comment
comment-take-back-title = Take your comment back
comment-take-back-hint = Its text goes from this page, from its history and from the log. That there was a comment stays, and so do the answers to it. Nobody can bring it back.
comment-take-back-submit = Take it back
comment-taken-back = Taken back by its author, { $moment }.
comment-hide-link = Hide
comment-hide-title = Hide this comment
comment-hide-reason = Why it is hidden
comment-hide-hint = All members read the reason, and the comment behind a press.
comment-hide-submit = Hide it
comment-hidden = This comment was hidden on { $moment }
comment-hidden-read = Read it all the same
comment-show-link = Show again
comment-show-title = Show this comment again
comment-show-submit = Show it again

# Looking after a discussion.
event-decisions-discussion-closed = A discussion was closed
event-decisions-discussion-reopened = A discussion was reopened
event-decisions-summary-written = The summary of a discussion was written
error-discussion-closed = This discussion is closed. Only those who look after it write into it now.
error-discussion-not-closed = This discussion is not closed.
error-summary-early = This is a draft still: there is no discussion to summarise.
error-summary-revisions = This summary was changed { $most } times and can be changed no more.
discussion-closed = This discussion was closed on { $moment }.
discussion-keep-link = Look after this discussion
discussion-keep-title = Summary and closing
discussion-keep-lead = A summary stands above the discussion and changes nothing of what is voted on. Every version of it stays.
discussion-close-title = Close the discussion
discussion-close-reason = Why it is closed
discussion-close-hint = All members read it. Until it is reopened, only those who look after discussions can comment.
discussion-close-submit = Close it
discussion-reopen-title = Reopen the discussion
discussion-reopen-hint = Members can comment again.
discussion-reopen-submit = Reopen it
after-discussion-close = The discussion is closed.
after-discussion-reopen = Members can comment again.
rule-decisions-summaries = Languages in which the discussion is summed up, and the summary reviewed, before a vote opens
choice-not-needed = none: a summary may be written, and need not
choice-community-language = that of the community
choice-each-language = every one that the pages are in
summary-wanting = The vote opens once the discussion is summed up. A summary is still wanting in: { $languages }.
home-to-sum-up = The discussion is over; a summary of it is wanting before the vote can open
home-to-sum-up-action = Write the summary
home-to-review = The discussion is over; its summary is to be reviewed before the vote can open
home-to-review-action = Review the summary
error-summaries-wanting = The rules ask for a summary of the discussion before the vote opens. It is still wanting in: { $languages }. Whoever opens votes writes it on the page of the discussion, and opens the vote then.
summary-title = Summary in { $language }
summary-write-title = Write the summary
summary-hint = What was said for and against, in one language or in each. A text that is left empty is not shown. Markdown works.
summary-label = Summary in { $language }
summary-submit = Save the summary
summary-versions-link = Earlier versions of the summary
summary-versions = Versions of the summary
summary-revision = version { $number }
summary-none = Nobody has written a summary.
summary-taken-away = With this version the summary was taken away.
after-summary = The summary is saved.
event-decisions-summary-reviewed = The summary of a discussion was reviewed
error-summary-own = You wrote this version. Somebody else reviews it.
error-summary-gone = This summary was taken away: there is nothing to review.
error-summary-earlier = This summary is of an earlier discussion: it has begun anew since. Whoever opens votes saves the summary again where it tells this one as well, and then it can be reviewed.
error-summaries-unreviewed = The rules ask for a summary of the discussion that somebody has reviewed who did not write it. Still to be reviewed in: { $languages }. Whoever opens votes may, and so may the proposer, on the page of the discussion.
summary-unreviewed = The vote opens once somebody who did not write the summary has reviewed it: whoever opens votes, or the proposer. Still to be reviewed in: { $languages }.
summary-review-link = Review it
summary-written = written by
summary-reviewed = reviewed by
summary-review-nobody = nobody else could review it, and it stands as it is
summary-review-title = Review the summary in { $language }
summary-review-hint = Does it tell what was said for and against? Your name will stand beside that of whoever wrote it. If it does not, ask them to change it.
summary-review-submit = It tells what was said
after-summary-review = You have reviewed the summary.

# Reminders and digests.
rule-decisions-reminder-days = Days before the close on which members who have not voted are reminded
event-members-notices-set = A member chose what mail they get
digest-none = Never
digest-daily = Each day on which there is something to tell
digest-weekly = Each week in which there is something to tell
notices-title = Mail about what goes on
notices-lead = A digest tells what is new since the last one: proposals, rolls to which you may object, votes that opened or close soon, results and whether they are declared, contested or in effect, comments that mention you, and answers where you commented. Of a secret ballot it says that it is open and what came of it, and never who has voted.
notices-change = What mail you get
notices-digest = A digest
notices-reminders = A reminder before a vote closes in which I have not voted
notices-reminders-yes = Yes
notices-reminders-no = No
notices-submit = Keep this
notices-saved = Your choice is kept.
notices-no-address = We have no email address of yours, so that no mail reaches you. You can add one to your entry.
link-digest = Digest
link-reminder = Reminder
mail-notices-off = This server was not told its own address (ACEQUIA_PUBLIC_URL), so that it writes no digests, no reminders and no notices of meetings: members find them on the site alone.
mail-meetings-wait = { $count ->
    [one] { $count } notice of a meeting waits.
   *[other] { $count } notices of meetings wait.
}
mail-digests-wait = { $count ->
    [one] { $count } digest waits.
   *[other] { $count } digests wait.
}
mail-reminders-wait = { $count ->
    [one] { $count } reminder waits.
   *[other] { $count } reminders wait.
}
mail-notices-wait = A digest or a reminder that has waited for three days is dropped; the notice of a meeting, once the meeting is over or members are told of it anew.
mail-dropped-title = Dropped
mail-dropped-hint = Digests and reminders that could not be sent within three days, and notices of meetings that could not be sent before the meeting was over.
mail-dropped-day = Day
mail-dropped-letters = Letters

mail-digest-subject = What is new in { $community }
mail-digest-greeting = Hello { $name },
mail-digest-lead = This is new in { $community } since the last digest.
mail-digest-closing = Votes that close soon
mail-digest-opened = Votes that opened
mail-digest-rolls = Rolls to look at
mail-digest-proposed = Being discussed
mail-digest-decided = Results of votes
mail-digest-mentions = You were mentioned
mail-digest-answers = Answers where you commented
mail-digest-own = Comments on what you proposed
mail-digest-candidacy = Comments in elections in which you stand
mail-digest-until = D-{ $number } { $title }, until { $moment }
mail-digest-discussed = D-{ $number } { $title }: the discussion is over, and its vote can be opened
mail-digest-until-secret = D-{ $number } { $title }, until { $moment }; it is secret, and told whether you have voted or not
mail-digest-roll = D-{ $number } { $title }: the provisional roll is drawn. See whether you are on it; objections are taken until { $moment }
mail-digest-counted-passed = D-{ $number } { $title }: counted as passed; to be declared before it takes effect
mail-digest-counted-refused = D-{ $number } { $title }: counted as not passed; still to be declared
mail-digest-declared-passed = D-{ $number } { $title }: declared as passed; not in effect yet, and may be contested until { $moment }
mail-digest-declared-refused = D-{ $number } { $title }: declared as not passed; may be contested until { $moment }
mail-digest-contested-passed = D-{ $number } { $title }: declared as passed, and contested; it has no effect before somebody rules on that
mail-digest-contested-refused = D-{ $number } { $title }: declared as not passed, and contested; somebody will rule on that
mail-digest-dismissed = { $line } (a contest was dismissed)
mail-digest-in-effect = D-{ $number } { $title }: passed, and in effect
mail-digest-in-effect-from = D-{ $number } { $title }: passed, in effect from { $day }
mail-digest-not-applied = D-{ $number } { $title }: passed, but its effects could not be applied; nothing was changed
mail-digest-annulled = D-{ $number } { $title }: annulled by another decision
mail-digest-annulled-contested = D-{ $number } { $title }: contested and annulled; it never had any effect
mail-digest-refused = D-{ $number } { $title }: not passed
mail-digest-comment = { $name } on D-{ $number } { $title }
mail-digest-more = There is more: see { $link }
mail-notices-end = You get this as a member. What mail you get, or none at all, you choose on this page: { $link }
mail-notices-stop = To get no more letters of this kind, without signing in: { $link }
mail-reminder-subject = D-{ $number } { $title }: the vote closes on { $moment }
mail-reminder-body =
    Hello { $name },

    The vote on D-{ $number } { $title } closes on { $moment }. When this was
    written, no vote of yours had been received:

    { $link }

    If you have voted since, there is nothing to do.
mail-reminder-delegated = Unless you vote yourself, your vote goes with that of { $delegate }, to whom you have delegated it.

unsubscribe-digest = No more digests from { $community }?
unsubscribe-digest-submit = Stop the digests
unsubscribe-digest-done = You get no more digests.
unsubscribe-reminder = No more reminders from { $community }?
unsubscribe-reminder-submit = Stop the reminders
unsubscribe-reminder-done = You get no more reminders before votes close.
unsubscribe-lead = What members must be told still comes, such as notices of meetings; and so do links that you ask for.
unsubscribe-done = This mail is stopped
unsubscribe-choose = Choose what mail you get (you sign in for that)
unsubscribe-unknown = This address stops nothing
unsubscribe-unknown-why = No letter of ours carried it. Perhaps it was cut short: open the link in the letter itself, or choose what mail you get once you have signed in.

own-part-summaries = Summaries of discussions
own-part-notices = Mail that you have chosen
own-col-digest = Digest
own-col-reminders = Reminders
