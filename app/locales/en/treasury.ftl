treasury-lead = What members owe and pay, and the books behind it.
treasury-stands = How it stands
treasury-ways = The books
treasury-owed = Owed by members
treasury-late = Of it, late
treasury-received = Received in { $month }
treasury-credit = Paid ahead by members
treasury-last-run = Last dues run
treasury-members = { $count ->
    [0] by nobody
    [one] by { $count } member
   *[other] by { $count } members
}

col-account = Account
col-amount = Amount
col-balance = Balance
col-by = By
col-charged = Charged
col-class = Class
col-credit = Paid ahead
col-credit-side = Credit
col-day = Day
col-debit = Debit
col-due = Due
col-entry = Entry
col-exempt = Not charged because
col-for = For
col-from = From
col-in-all = In all
col-kind = Kind
col-late = Late
col-member = Member
col-members-charged = Members charged
col-members-exempt = Not charged
col-method = How
col-month = Month
col-monthly-dues = Monthly dues
col-months = Months
col-number = No.
col-open = Open
col-owed-since = Owed since
col-paid = Paid
col-payment = Payment
col-posted = Posted
col-received = Received
col-recorded = Recorded
col-settles = Settles
col-state = State
col-text = Text
col-total = Total
col-what = What

filter-all-classes = All classes
filter-late = Late only
filter-show = Show
month-hint = Year and month, such as 2026-11.
day-hint = Year-month-day, such as 2026-11-23.

thread-run = Run
thread-rule = Rule
thread-decision = Decision
thread-authority = Authority
thread-clause = Clause
thread-clause-of = { $clause } ({ $agreement })
origin-monthly-dues = { $class }: { $amount } a month, since { $since }
origin-due-day = Due on day { $day } of the month, since { $since }
origin-grace-days = { $days ->
    [one] Late after { $days } day of grace, since { $since }
   *[other] Late after { $days } days of grace, since { $since }
}

runs-title = Dues runs
runs-hint = What each month charged, to whom and by which rule; the next month to run.
runs-lead = A run charges every member the dues of a month, by the rules in force on its first day. Once posted it stays.
runs-to-run = Months to run
runs-to-run-hint = A month can be run once it has begun: until then a decision may still change its dues. Nothing is posted until you have seen it.
runs-none-to-run = No month waits to be run. { $month } can be run from { $day } on.
runs-posted = Posted runs
runs-none = No dues have been run yet
runs-none-hint = The first run charges the first full month after the founding. The treasurer previews it, then posts it.
runs-none-short = none yet
run-next = Run dues
run-preview = Preview
run-preview-of = Preview { $month }
run-of = Dues for { $month }
run-preview-lead = { $count ->
    [0] Nobody would be charged.
    [one] { $count } member would be charged { $total }, due on { $due }.
   *[other] { $count } members would be charged { $total } in all, due on { $due }.
}
run-not-posted = preview, not posted
run-posted = posted
run-nobody = There is nobody to charge in this month, so there is nothing to post.
run-no-rule = no rule
run-by-class = By class
run-origins = Where the amounts come from
run-members = Member by member
run-charges = Charges
run-charge-own = Your charge
run-post = { $count ->
    [one] Post: { $count } member, { $total }
   *[other] Post: { $count } members, { $total }
}
run-post-hint = What is posted is exactly what stands here. If a rule or the register changes before you press, you are shown the new preview.
run-done-posted = The run is posted. Each member’s account shows its charge.
run-done-before = This month had been posted already. Nothing was changed.
exempt-joined-later = joined in the course of the month; dues begin with the next
exempt-on-leave = on leave on the first day of the month
exempt-no-dues = the class has no dues
error-run-early = Dues begin with the first full month after the founding, the one that begins on { $first }.
error-run-late = This month has not begun, and a decision may still change its dues. It can be run from { $from } on.
error-run-nobody = There is nobody to charge in this month.
error-payment-before-founding = The community was founded on { $least }; nothing was paid to it before.
error-preview-changed = Something that it rests on has changed since you looked: a rule, the register, a cost or a reading. Nothing was posted. This is the new preview.

owed-title = Who owes
owed-hint = Who owes what since when, the oldest first.
owed-lead = { $count ->
    [0] Nobody is listed.
    [one] { $count } member owes { $open }, of it { $late } late.
   *[other] { $count } members owe { $open }, of it { $late } late.
}
owed-none = Nobody owes anything here
owed-none-hint = Either everything charged is paid, or the filter leaves nobody.
owed-late-title = When it is late
state-late = { $days ->
    [one] late: due { $days } day ago
   *[other] late: due { $days } days ago
}
state-in-grace = due
state-not-due = not due yet
state-paid = paid

account-own-title = My dues
account-own-hint = Your own account.
account-of = Account of { $name }
account-owes = { $open } is unpaid, the oldest of it due on { $since }.
account-in-credit = Everything is paid, and { $credit } ahead.
account-settled = Everything is paid.
account-after-end = { $count ->
    [one] One month after the membership ended on { $day } is charged.
   *[other] { $count } months after the membership ended on { $day } are charged.
}
account-after-end-sum = They come to { $sum }.
account-after-end-back = The ledger takes no charge back by itself: the treasurer settles it with the member, and records by hand what is paid back.
account-charges = What was charged
account-no-charges = Nothing has been charged yet
account-no-charges-hint = Dues begin with the first full month after joining, and appear here once that month has been run. A month that was run before somebody was entered is not charged to them.
account-payments = What was paid
account-no-payments = No payment has been recorded.
account-origins = Where the amounts come from
account-why = Why the dues of { $month } are this much
account-why-short = why

method-bank = by bank
method-cash = in cash
method-other = in another way
payment-title = Payment { $name }
payment-lead = { $amount } received on { $day }.
payment-record = Record a payment
payment-record-another = Record another payment
payment-record-lead = It settles the oldest month first, then the next; what is over stays to the member’s credit.
payment-member = Who paid?
payment-member-hint = The member’s number, such as M-17 or 17, or a part of the name.
payment-payer = Whom do you mean?
payment-amount-hint = Such as { $example }.
payment-received = Day it arrived
payment-method = How did it arrive?
payment-reference = Reference
payment-reference-hint = What the payer wrote with it, if anything.
payment-again = Record it again on purpose: it arrived twice
payment-submit = Record the payment
payment-done-recorded = The payment is recorded.
payment-done-reversed = The payment is reversed. It counts for nothing now.
payment-settles = What it settles
payment-settles-hint = As things stand today: the oldest month first.
payment-credit = { $amount } ahead
payment-reversed = reversed
payment-reversed-title = This payment was reversed
payment-reverse-title = Reverse this payment
payment-reverse-hint = If it was entered by mistake: a second entry undoes the first, and both stay in the journal.
payment-reason = Reason
payment-reverse = Reverse the payment
error-amount-zero = Write an amount of more than zero.
error-payer-unknown = Nobody has this number or a name like this.
error-payer-choose = Choose whom you mean.
error-payment-duplicate = The same payment is recorded already as { $payment }: same member, day, amount and reference. If it truly arrived twice, tick the box.
error-payment-reversed = This payment has been reversed already.

journal-title = Journal
journal-hint = Every entry in the order in which it was made.
journal-lead = Entries are never edited or deleted. A mistake is undone by a second entry.
journal-none = The journal is empty
journal-none-hint = The first dues run or payment makes the first entry.
journal-reversal = Reversal of { $name }
journal-entry-title = Entry { $name }
entry-postings = Postings
entry-total = Total of the entry
entry-reversed-by = Reversed by

accounts-title = Accounts
accounts-hint = The chart of accounts, with what stands in each.
accounts-lead = All entries so far, account by account. Debits and credits must come to the same.
accounts-equal = debits and credits are equal
accounts-unequal = debits and credits differ: run acequia verify
account-1000 = Bank
account-1010 = Cash
account-1090 = Other means
account-1200 = Owed by members
account-4000 = Income from dues
account-kind-asset = asset
account-kind-liability = liability
account-kind-equity = equity
account-kind-income = income
account-kind-expense = expense

report-title = Dues report
report-hint = Charged, paid and open for any months, by class and member; as a page, CSV or JSON.
report-lead = Dues of the months asked for, and portions of shared costs that fall due in them; what payments have settled of both until today, and what is open. A portion counts in the month in which it falls due, not in the one that it is for.
report-from = From month
report-to = To month
report-member = Member’s number
report-period = { $from } to { $to }
report-by-class = By class
report-by-member = By member
report-files = The same numbers as a file:
report-none = Nothing was charged here
report-none-hint = No dues were run for these months, class and member.
report-ledger = Agreement with the ledger
report-agrees = the report and the ledger agree
report-differs = the report and the ledger differ: run acequia verify
report-open-here = Open in this report
report-open-outside = Open for other months
report-credit = Less what members paid ahead
report-balance = Balance of the account “Owed by members”
error-period-order = The last month lies before the first.

event-treasury-dues-posted = Dues were run
event-treasury-payment-recorded = A payment was recorded
event-treasury-payment-reversed = A payment was reversed
