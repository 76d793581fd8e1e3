agreements-lead = What this community has agreed, as it stands today. Each clause says which decision it comes from.
agreements-empty = Nothing is in force for everybody to read
agreements-empty-why = Agreements that are for members can be read after signing in.
agreement-new = New agreement
agreement-new-lead = Give it a title and write its first draft. It holds for nobody until a decision adopts it.
agreement-title = Title
agreement-title-hint = What people will call it, such as Code of conduct. Its address is made of it and stays.
agreement-kind = What kind of document is it?
agreement-kind-bylaws = Bylaws
agreement-kind-bylaws-hint = The constitution of the community. Changing it follows the rules for bylaws.
agreement-kind-policy = Policy
agreement-kind-policy-hint = What the community holds itself to.
agreement-kind-procedure = Procedure
agreement-kind-procedure-hint = How something is done.
agreement-kind-guide = Guide
agreement-kind-guide-hint = Advice that binds nobody.
agreement-kind-minutes = Minutes
agreement-visibility = Who may read it once it is in force?
visibility-public = Open to everybody
visibility-members = For members
agreement-create = Create it and write the first draft
agreement-in-force = in force
agreement-no-version = not in force yet
agreement-no-version-yet = No version is in force yet
agreement-no-version-why = A draft becomes the first version when a decision adopts it.
agreement-drafts-count = { $count ->
    [one] { $count } draft under way
   *[other] { $count } drafts under way
}

contents = Contents
version = Version
versions = Versions
version-name = Version { $number }
version-since = in force since { $day }
version-from = in force from { $day }
version-by = by
version-coming = Version { $number }, { $validity }.
version-what-changes = See what changes
version-not-yet = not in force yet
version-superseded = no longer in force
version-other-in-force = Version { $number } is in force now.
version-read-in-force = Read it
version-compare-both = See what differs
version-in-force-from = In force from
version-authority = By
version-changes = Changes
version-redline = against version { $number }

clause-permanent-link = Permanent link to “{ $heading }” as worded here
clause-permanent-link-hint = Permanent link to these words
clause-since = since version { $number }
clause-rule = rule: { $rule }
clause-history-of = “{ $heading }” over time
clause-read = Read it where it stands
clause-gone = no longer in the document
clause-rules = Rules that put this clause into effect
clause-changes = What became of it

history = History
history-of = History of { $title }
history-lead = Every version that was ever in force, the decision that adopted it, and what it did to the clauses.
compare-title = { $title }: from version { $from } to version { $to }
compare-from = From
compare-to = To
compare-submit = Compare
compare-changes = Clause by clause

fate-added = added
fate-changed = changed
fate-removed = removed
fate-moved = moved, same words
redline-preamble = Before the first heading
redline-none = No clause differs.
redline-added = { $count ->
    [one] { $count } clause added
   *[other] { $count } clauses added
}
redline-changed = { $count ->
    [one] { $count } clause changed
   *[other] { $count } clauses changed
}
redline-removed = { $count ->
    [one] { $count } clause removed
   *[other] { $count } clauses removed
}
redline-moved = { $count ->
    [one] { $count } clause moved
   *[other] { $count } clauses moved
}
redline-kept = { $count ->
    [one] { $count } clause unchanged
   *[other] { $count } clauses unchanged
}

drafts = Drafts
drafts-of = Drafts of { $title }
drafts-lead = A draft changes nothing until a decision adopts it.
drafts-empty = No draft is under way
drafts-empty-why = Whoever holds the role of curator can start one from the text in force.
draft-start = Start a draft
draft-name = Draft { $number }
draft-title = Draft { $number } of { $title }
draft-status-open = being written
draft-status-proposed = fixed for a vote
draft-status-adopted = adopted
draft-status-abandoned = given up
draft-decision-discussion = in discussion
draft-decision-voting = open to votes
draft-decision-closed = passed, without effect
draft-decision-enacted = enacted
draft-decision-refused = not passed
draft-decision-withdrawn = withdrawn
draft-decision-annulled = annulled
draft-decision-draft = being written
draft-discussed = Members are discussing this draft. Each time its text is saved or brought up to date, the time for discussing it begins anew.
draft-based-on = Starts from version { $number }
draft-of-first-version = Would be the first version
draft-saved-by = last saved { $moment } by
draft-started-by = started { $moment } by
draft-body = Text
draft-body-hint = Markdown. A heading opens a clause; write its anchor behind it, such as ### Quorum {"{#quorum}"}, so that the clause keeps its identity when words move.
draft-preview = Preview
preview-empty = Nothing written yet.
draft-save = Save
draft-show-preview = Preview, without saving
draft-propose = Put it to a decision
draft-revisions = Saved texts
draft-changes-against = What it changes in version { $number }
draft-changes-first = What it would put in force
draft-note-saved = Saved.
draft-note-unchanged = There was nothing to save: this is the text as it stands.
draft-note-preview = The preview and the changes show your text. It is not saved yet.
draft-note-rebased = Brought up to date. Read below what this text would change now; where it would undo something adopted in the meantime, mend it.
draft-note-abandoned = This draft is given up. Its texts stay where they are.
draft-stale = Version { $number } was adopted after this draft was started
draft-stale-compare = See what changed from version { $from } to version { $to }
draft-stale-what-now = No decision can adopt this draft as it is. Bring it up to date: its text stays, and is compared with the latest version.
draft-rebase = Bring it up to date with version { $number }
draft-abandon = Give this draft up
draft-abandon-what = Nobody can save it afterwards. Its texts stay readable for curators.

collision-title = Somebody saved while you were writing
collision-who = Another text was saved { $moment } by
collision-what-now = Nothing is lost: both texts are below. The form holds yours. Take over from theirs what should stay, then save; their text remains among the saved texts.
collision-own-title = You saved another text meanwhile
collision-own-who = It was saved { $moment }, from another window or device of yours.
collision-own-what-now = Nothing is lost: both texts are below. The form holds the one from this window. Take over from the other what should stay, then save; the other remains among the saved texts.
collision-stored = Their text, as saved
collision-stored-own = Your text from the other window, as saved
collision-yours = Your text, not saved yet
collision-differences = What differs
collision-differences-hint = Crossed out stands only in “{ $stored }”, underlined only in “{ $yours }”. Long stretches that are the same are left out; both texts follow whole.

revisions-of = Saved texts of draft { $number } of { $title }
revisions-lead = Every text that was ever saved stays here.
revisions-back = Back to the draft
revision-name = Text { $number }
revision-title = Text { $revision } of draft { $number } of { $title }
revision-text = The text
revision-changes = What it changed in the text before

editor-kept = Not saved yet. Kept on this device as you type.
editor-not-kept = Not saved yet, and this device cannot keep it. Save often.
editor-saving = Saving …
editor-saved = Saved.
editor-offline = Not saved: the server cannot be reached. Your text is kept on this device, and is saved as soon as the connection is back.
editor-retry = Save again
editor-found = This device holds text of yours that was not saved, from
editor-restore = Restore it
editor-discard = Discard it

error-anchor-reserved = The page itself uses the anchor “{ $anchor }”. Give this heading another.
error-draft-unknown = There is no such draft, or it can no longer be adopted.
error-draft-proposed = Another decision is being voted on with this draft.
error-draft-frozen = The vote on D-{ $decision } has begun, so the text of this draft is fixed until it ends. Your text is still in the form.
error-draft-adopted = This draft has become a version and cannot change any more. Start a new draft with your text.
error-draft-abandoned = This draft was given up and cannot change any more. Start a new draft with your text.
error-draft-before-decision = D-{ $decision } is about this draft. Withdraw it first.
error-drafts-many = At most { $most } drafts of one agreement can be open. Give up one that nobody works on.

event-agreements-agreement-created = An agreement was created
event-agreements-draft-started = A draft was started
event-agreements-draft-saved = A draft was saved
event-agreements-draft-rebased = A draft was brought up to date
event-agreements-draft-abandoned = A draft was given up
event-agreements-draft-frozen = A draft was fixed for the vote
event-agreements-draft-released = A draft was opened again
event-agreements-version-adopted = A version was adopted
