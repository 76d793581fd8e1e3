product-name = Acequia
skip-to-main = Skip to the content
nav-label = Main
nav-home = Home
nav-decisions = Decisions
nav-agreements = Agreements
nav-members = Members
nav-treasury = Treasury
nav-account-owed = My dues
nav-infrastructure = Infrastructure
nav-community = Community
nav-sign-in = Sign in
nav-sign-out = Sign out
footer-made-with = Made with Acequia, free software for communities that own what they run on.
footer-language = Language

page-refused = Error: { $title }
form-refused = Please look at this again
form-theirs = Saved by now: { $value }
form-theirs-nothing = Saved by now: nothing
form-theirs-ticked = Saved by now: ticked
form-theirs-unticked = Saved by now: not ticked
form-before = Changed by somebody else since you opened this; what they wrote stands here. Before: { $value }
form-before-nothing = Changed by somebody else since you opened this; what they wrote stands here. Before: nothing
form-before-ticked = Changed by somebody else since you opened this; what they chose stands here. Before: ticked
form-before-unticked = Changed by somebody else since you opened this; what they chose stands here. Before: not ticked
form-unsaved = This has not been saved
page-beyond = The list does not go on so far.
pager-label = Pages
pager-newer = Newer
pager-older = Older
pager-of = Page { $page } of { $pages }
pager-previous = Previous page
pager-next = Next page

error-page-home = Go to the first page
error-page-not-found = This page does not exist
error-page-not-found-why = The address may be mistyped, or what was here is not open to you.
error-page-forbidden = This needs a role that you do not hold
error-page-forbidden-why = It takes the power to { $power }. The table of roles shows who holds it.
error-page-too-large = That is too large
error-page-too-large-why = One form may hold eight megabytes. Nothing was saved. Go back and shorten your text; if your browser has not kept it, paste it again from where it came.
error-page-wrong-method = Nothing can be read here
error-page-wrong-method-why = This address only takes what a form sends. Begin at the first page.
error-page-cross-site = This form came from another site
error-page-cross-site-why = Nothing was done. Open the page on this site and send it from there.
error-page-disk = This could not be saved
error-page-disk-why = The server’s disk is full or cannot be written to. Nothing was half done, and what was saved before is safe. Tell your system administrator, with this number: { $id }
error-page-unreachable = The database cannot be reached just now
error-page-unreachable-why = Nothing was written, and what was saved before is safe. Try again in a moment. If it goes on, tell your system administrator this number: { $id }
typed-title = What you typed
typed-effect = Effect { $number }: { $label }
typed-option = Option { $number }
typed-ticked = ticked
error-page-unreachable-typed = Everything that you typed is still here, but for passwords.
error-page-unreachable-again = Try again
error-page-unreachable-send = Send it again
error-page-failed = Something went wrong on our side
error-page-failed-why = Nothing was half done. If it happens again, tell your system administrator this number: { $id }

left-days = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
left-hours = { $count ->
    [one] { $count } hour left
   *[other] { $count } hours left
}
left-minutes = { $count ->
    [one] { $count } minute left
   *[other] { $count } minutes left
}

authority-delegated = by the power of { $role }
authority-recorded = by a recorded act
authority-urgent = by an urgent act

role-member = Member
role-curator = Curator
role-membership-secretary = Membership secretary
role-treasurer = Treasurer
role-facilitator = Facilitator
role-election-committee = Election committee
role-system-administrator = System administrator
role-auditor = Auditor

power-read-register = see the register
power-read-contacts = see members’ addresses, and contacts
power-admit-members = admit members and record where they stand
power-invite-members = invite members to sign in
power-read-agreements = read agreements
power-draft-agreements = draft agreements
power-read-decisions = read decisions
power-propose = make proposals
power-discuss = take part in discussions
power-vote = vote
power-delegate = delegate one’s vote
power-open-votes = open votes on anybody’s proposal, and look after discussions
power-rule-on-rolls = see why somebody is on a roll or not, and rule on objections
power-declare-results = declare results, and rule on whoever contests them
power-read-own-account = see one’s own account
power-keep-own-data = see, correct and take out what is held of oneself
power-read-treasury = see everybody’s accounts
power-run-dues = run dues
power-share-costs = keep pools of shared costs, and share their months
power-record-payments = record payments
power-read-inventory = see the inventory and its costs
power-keep-inventory = keep the inventory
power-read-log = read the log
power-read-access-log = read in the log who set, changed or asked for a password
power-read-operations = see mail and jobs

error-disk = It could not be saved: the server’s disk is full or cannot be written to. Everything you typed is still here. Tell your system administrator, and send it again when there is room.
error-unreachable = It was not saved: the database cannot be reached just now. Nothing was written, and everything you typed is still here. Send it again in a moment.
error-changed-since = Somebody changed this since you opened it. What you changed is still here, with what stands by now beside it; what you left alone shows what they wrote. Save again to put yours in its place.
error-required = Write something here.
error-characters = This has a character that cannot be kept, such as a control character. Type it again rather than pasting it.
error-too-long = At most { $most } characters; this has { $length }.
error-choose = Choose one.
error-choice = Choose one of the choices given.
error-day = Write a day as year-month-day, such as 2026-11-23.
error-day-none = There is no such day.
error-month = Write a month as year-month, such as 2026-11.
error-currency = This is not a currency code in use. Write three letters, such as EUR.
error-time-zone = This is not a time zone. Write a name such as Europe/Madrid.
error-amount = This cannot be read as an amount. Write it such as 1,234.50.
error-amount-negative = An amount here cannot be less than nothing.
error-amount-decimals = { $most ->
    [0] This currency has no decimals.
   *[other] At most { $most } decimals, such as 12.50.
}
error-amount-large = This amount is larger than can be kept.
error-whole = Write a whole number.
error-range = Write a number from { $least } to { $most }.
error-range-one = Write { $most }.
error-fraction = Write a fraction such as 1/3, or whole per cent such as 20%.
error-fraction-range = Write a fraction from { $least } to { $most }.
error-email = This is not an email address. It looks like name@example.org.
error-password-short = At least { $least } characters. A few words in a row make a good password.
error-password-long = This password is too long.
error-password-differs = The two passwords differ. Type both again.
error-anchor-twice = Two headings bear the anchor “{ $anchor }”. Give one of them another.
error-clauses-many = At most { $most } headings fit in one document.
error-rule-unknown = There is no such rule.
error-base-superseded = The version that this was drafted from is no longer the latest.

choice-secretary = the membership secretary
choice-simple = simple: more for it than not
choice-qualified = qualified: at least a given part, and more than half
fraction-hint = A fraction such as 1/3, or whole per cent such as 20%.
unit-days = days
unit-months = months
unit-day-of-month = day of the month
unit-votes = votes
scope-community = For everybody
kind-founding = Founding act
kind-ordinary = Ordinary matters
kind-policy = Policies
kind-bylaws = Bylaws

rule-membership-admission = Who admits members
rule-membership-votes = Votes of a member
rule-membership-waiting-days = Waiting period before voting
rule-roles-term-months-max = Longest term of a role
rule-decisions-discussion-days = Discussion period
rule-decisions-voting-days = Voting period
rule-decisions-quorum = Quorum
rule-decisions-majority = Majority
rule-decisions-threshold = Part needed for a qualified majority
rule-dues-monthly = Monthly dues
rule-dues-due-day = Due day
rule-dues-grace-days = Days of grace

password-new = New password
password-again = The same again
password-hint = At least twelve characters. A few words in a row are easy to remember and hard to guess.
language-en = English
language-es = Spanish
