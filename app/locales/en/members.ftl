event-members-member-admitted = A member was admitted
event-members-member-entered = The first member was entered in the register
event-members-member-invited = A member was invited to sign in
event-members-role-granted = A role was granted
event-members-role-ended = A role was ended
event-members-reset-asked = A new password was asked for
event-members-reset-by-operator = The operator made a link for a new password
event-members-password-set = A password was set by a link
event-members-password-changed = A password was changed
event-members-sessions-ended = A member signed out everywhere
event-members-language-set = A member chose a language
event-members-member-corrected = A member’s entry was corrected
event-members-particulars-set = A member’s address, telephone or other restricted data were set
event-members-person-added = A person who holds or represents a membership was named
event-members-person-corrected = A person who holds or represents a membership was corrected
event-members-person-ended = Until when a person holds or represents a membership was recorded
event-members-contact-entered = A contact who is no member was entered
event-members-contact-corrected = A contact was corrected
event-members-contact-ended = A contact ended
event-members-contact-erased = What was held of a contact was erased
event-members-register-imported = A file of members was read in
event-members-status-changed = A member’s status changed

error-member-unknown = { $number } is not a member.
error-role-held = { $number } already holds this role, until { $until }.
error-role-apart = { $number } holds, until { $until }, the role that this one stands apart from: no auditor is also treasurer.
error-role-not-held = { $number } does not hold this role.
error-term-too-long = A term has from 1 to { $most } months.
error-day-future = This day is yet to come. The latest is { $most }.
error-telephone = Write a telephone number with its digits, such as +34 600 000 000, or leave it empty.
error-born-early = The earliest date of birth is { $least }.
error-born-kind = Only a person has a date of birth.
error-organisation-only = Only an organisation has this. Leave it empty.
error-entry-own = This member has a password, and sets this themselves.
error-person-until = The last day is the first one, { $least }, or a later one.
error-people-kind = A person is a member alone. Name others only for a joint membership or an organisation.
error-people-twice = { $name } is named twice.
error-people-many = At most { $most } persons can be named for one membership.
error-people-over = This membership is over: nobody can be named for it any more.
error-contact-ended = This contact has ended already.
error-contact-going-on = Only what has ended is erased. Record the end first.
error-contact-erased = What was held of this contact is erased.
error-has-password = This member has a password already. They can ask for a new one on the sign-in page.
error-role-by-hand = This member holds a role, so that nobody hands a link over. Have it mailed, or ask the operator for one (acequia user reset).
error-entry-role = This member holds a role, and sets their address themselves once they have signed in. The operator lets them in (acequia user reset).
error-member-left = Only members can sign in, and this one has left.
error-sign-in = The number or address and the password do not match. Check the number or address, then the password. If others share your address, use your number.
error-sign-in-shared = Several members share this address and this password. Sign in with your number, such as M-17.
error-attempts = { $minutes ->
    [one] Too many attempts. Try again in a minute.
   *[other] Too many attempts. Try again in { $minutes } minutes.
}
error-password-present = This is not your present password.
error-import-header = The file has no column “{ $header }”.
error-import-twice = Two columns of the file are “{ $column }”. Say which one is.
error-import-no-name = No column of the file is the name. Say which one is.
error-import-empty = The file is empty.
error-import-read = The file cannot be read.
error-import-line-long = This line is too long. A quotation mark that is opened in it may never be closed.
error-import-quote = A quotation mark is opened on line { $line } and never closed. Close it, or write two of them for one that belongs to the text.
error-import-cells = There are more cells than the { $columns } columns of the file, so that nobody can say which is which. Put a cell in quotation marks where the sign between cells belongs to it.
error-import-lines = A file may have { $most } lines. Divide it into several.
error-import-characters = A character cannot be read. Save the file as UTF-8 and try again.
error-import-number = Write a member’s number, such as 17 or M-17, of { $most } at most, or leave it empty.
error-import-word = Write one of these: { $words }.
error-import-day = This can be two days. Write it as year-month-day, such as 2026-11-23.
error-import-status = A file admits active members only, and this one would be: { $status }.
error-import-kept = A file does not change this. The register says: { $known }.
error-import-own = This member has a password, and sets their address and language themselves.
error-import-no-file = Choose a file.
error-import-large = This file is over eight megabytes. Divide it into several, or ask whoever runs the server to read it in by the command line.
error-import-page-lines = A file of more than { $most } lines is read in by the command line. Divide it into several, or ask whoever runs the server.
error-import-columns = A file may have { $most } columns here. Take out those that nobody needs.
error-import-waiting = { $most } files wait already. Read one in or give it up first.
error-import-moved = The register has changed since you looked, so that this file would now do something else. Nothing was written. Look at the lines again, and confirm again.
error-import-repeated = Line { $line } is about the same member.
error-standing-vacant = Nobody else holds this role: { $roles }. It would be vacant, and what only that role may do would wait until the members fill it. Confirm below that this is meant.
error-import-namesake = { $number } has this name. If it is the same member, write that number in the column “number”; if it is another, give them a number of their own there.

signin-title = Sign in
signin-identifier = Member number or email address
signin-identifier-hint = Such as M-17 or name@example.org.
signin-password = Password
signin-submit = Sign in
signin-forgotten = I have forgotten my password
signin-no-password = You have no password yet? The invitation that you were given opens the page where you choose one.
signin-after-sign-out = You are signed out on this device.
signin-after-everywhere = You are signed out on every device.
signin-after-founded = A community has been founded here, and the token has served. Its first member, M-1, signs in here.
signin-after-done = It is done. Sign in to go on.
signin-first-title = Sign in to go on
signin-first-lead = You are signed out by now. What you typed is kept on this page: sign in, and you can send it.
signin-first-file = You are signed out by now. A file is not kept: sign in, and choose it anew.
signin-first-ballot = You are signed out by now. You have not voted just now, and nothing of a secret ballot is kept: sign in, open the page of the decision again, and vote there.
signin-send-title = Send what you typed?
signin-send-lead = You are signed in. Nothing has been sent yet.
signin-send-form = The form is that of the page
signin-send = Send it now
signin-send-not = Leave it

reset-title = A new password
reset-lead = Say who you are, and you get a link by which you choose a new password.
reset-submit = Ask for a link
reset-back = Back to signing in
reset-asked-title = You have asked for a link
reset-asked-mail = If this is a member’s number or address, an email with a link is on its way. A member without an email address gets the link from whoever invited them; somebody who holds a role gets it from the operator of this server. It serves once, for two hours.
reset-asked-by-hand = This server sends no email. If this is a member’s number or address, a link waits with whoever invited that member, who can hand it over; somebody who holds a role gets one from the operator of this server. It serves once, for two hours.
reset-asked-check = If nothing comes, check the number or the address, or ask the membership secretary. This page never says who is a member.

invitation-title = Welcome to { $community }
invitation-lead = { $name }, your member number is { $number }. Choose a password, and you are in. From then on you sign in with your number or your address.
invitation-submit = Set the password and come in
new-password-title = Choose a new password
new-password-lead = For { $name }, { $number }. You are then signed out on every other device.
new-password-submit = Set the password
link-gone-title = This link no longer serves
link-gone-invitation = An invitation serves once, for fourteen days, and a newer one ends it. If you have set a password already, sign in; otherwise ask whoever invited you for a new one.
link-gone-reset = A link for a new password serves once, for two hours, and a newer one ends it.
link-gone-sign-in = Sign in
link-gone-reset-again = Ask for a new link

mail-invitation-subject = Your invitation to { $community }
mail-invitation-body =
    Hello { $name },

    You are a member of { $community }, with the number { $number }. To sign in,
    choose a password on this page within fourteen days:

    { $link }

    The link serves once. If it no longer does, ask whoever invited you for
    another.

    { $community }
mail-reset-subject = A new password for { $community }
mail-reset-body =
    Hello { $name },

    Somebody asked for a new password for you, { $number }. If it was you, choose
    one on this page within two hours:

    { $link }

    The link serves once. If it was not you, do nothing: your password stays as
    it is.

    { $community }

import-title = Read a file in
import-lead = A file of members, such as another program gives or the register itself. First you see what each line would do; nothing is written until you confirm it.
import-file = File (CSV)
import-file-hint = With a line of headers, up to { $most } lines and eight megabytes. Cells may stand between commas, semicolons or tabs; headers may be English, Spanish or German. Larger files are read in by the command line of the server.
import-upload = Go on
import-waiting = Files that wait
import-done = The file is read in: { $new } new, { $changed } changed, { $same } the same, { $refused } refused.
import-gone = This file waits no more: it was read in or given up already, or a day has passed.
import-deleted = The file is deleted. What was read in stays.
import-given-up = The file is given up. Nothing was written.
import-columns-title = What the columns are
import-columns-lead = Say of each column what stands in it. What its header says is chosen already.
import-read-as = Read as { $encoding }, with { $between } between the cells.
import-commas = commas
import-semicolons = semicolons
import-tabs = tabs
import-until = The file waits until { $moment }.
import-given-name = Given name
import-family-name = Family name
import-not-read = not read
import-empty-column = Nothing stands in the first lines.
import-no-header = Column { $place }
import-look = See what the file would do
import-check-title = What the file would do
import-check-lead = Nothing is written yet. Lines that are refused stay out; all others are done together or not at all.
import-new = new
import-changed = changed
import-same = the same
import-refused = refused
import-evidence = SHA-256 of the file
import-confirm-hint = The file is then the authority of what it changes: a recorded act, whose evidence is its SHA-256. Keep the file.
import-nothing-to-do = This file would change nothing.
import-confirm-new = { $count ->
    [one] Enter { $count } member
   *[other] Enter { $count } members
}
import-confirm-changed = { $count ->
    [one] Correct { $count } member
   *[other] Correct { $count } members
}
import-confirm-both = Enter { $new } and correct { $changed }
import-read-title = This file was read in
import-refused-lead = These lines were refused and stayed out. They are kept here until { $moment }: mend them, and read them in as a file of their own.
import-refused-none = None of its lines is refused any more.
import-refused-why = Why it was refused
import-refused-file = The refused lines with their reasons (CSV)
import-refused-delete = Delete this file now
import-another = Read another file in
import-give-up = Give this file up
import-left-out = These columns are not read: { $headers }
import-leap = The next number would be { $next }, and the file gives { $greatest }: whoever is admitted later gets a number beyond that one. If it is a slip, correct the file.
import-columns-again = Choose the columns again
import-lines = Lines
import-every-line = every line
import-no-line = No line is like this
import-count = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
import-line = Line
import-outcome = Outcome

status-applicant = applicant
status-active = active
status-on-leave = on leave
status-suspended = suspended
status-resigned = resigned
status-excluded = excluded
status-deceased = deceased
status-liquidated = liquidated
status-transferred = transferred
member-kind-person = Person
member-kind-organisation = Organisation
member-kind-joint = Joint membership

member-number = Number
member-name = Name
member-kind = Kind
member-class = Class
member-status = Status
member-since = Since
member-joined = Joined
member-authority = Authority
member-email = Email address
member-email-none = none
member-postal-address = Postal address
member-postal-address-hint = As it stands on an envelope, in several lines.
member-telephone = Telephone
member-born-on = Date of birth
member-born-on-hint = May be left empty.
member-registration = Registration number
member-registration-hint = The number in a register of associations, co-operatives or companies, or for taxes.
member-legal-form = Legal form
member-legal-form-hint = Such as association, co-operative, foundation.
member-people = Held or represented by
member-seat = Seat
member-restricted = Only the member and those who may read members’ addresses see what follows.
member-history = Class and status over time
member-no-roles = No role beyond that of a member.
member-in-log = In the log
member-admit = Admit a member
member-admitted = The member is in the register.
member-invited = The member is invited.
term-until = until { $day }
term-span = { $from } to { $until }
term-open = since { $from }
term-now = now
term-granted = Granted by
term-ended = Ended by

register-title = Members
register-search = Name or number
register-show = Show
register-everybody = Show all members
register-signs = A search wants a letter or a digit: names are found by those alone.
register-nobody = Nobody in the register matches
register-count = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
register-members-now = members now
register-every-status = every status
register-every-class = every class
register-every-kind = every kind
register-lacks = To be completed
register-lacks-any = all of them
register-lacks-people = lacks a holder or a representative
register-file = These members as a file for spreadsheets (CSV)

admit-title = Admit a member
admit-lead = A new member has the rights of their class from the day of joining, and owes dues from the first full month after it; months that were run already are not charged. You admit by the power that this rule gives to the membership secretary:
admit-kind = Who joins?
admit-name = Name
admit-name-hint = As they write it themselves, in any script.
admit-people = Persons
admit-people-hint = For a joint membership those who hold it together, for an organisation those who act for it: a name on each line. Leave it empty for a person.
admit-email = Email address
admit-email-hint = May be left empty, and may be shared with others. Only the member and the membership secretary see it.
admit-language = Language
admit-language-hint = In which Acequia speaks and writes to them; they can change it.
admit-joined = Day of joining
admit-joined-hint = Today or earlier.
admit-invite = Invite them to sign in
admit-submit = Admit the member

entry-correct = Correct the entry
member-entry-title = Correct the entry of { $name }
entry-lead = { $kind }. The kind, the class, the status and the day of joining rest on an authority and stay as they are. The log says who corrected the entry, and when.
entry-corrected = The entry is corrected.
entry-own = This member has a password, and sets their email address and language themselves.
entry-role = This member holds a role: nobody else sets the email address to which an invitation goes. If it is wrong, the operator makes a link for them (acequia user reset), and they correct it themselves.

people-held-by = Held jointly by
people-represented-by = Represented by
people-before = Before
people-nobody = Nobody is named.
people-lack-holder = A joint membership is held by two persons at least. Name whoever is lacking.
people-lack-representative = Nobody acts for this organisation today. Name a representative.
person-add-holder = Name a person who holds it
person-add-representative = Name a representative
person-lead-holder = One membership has one vote and is charged once, however many hold it. Their names are seen where the register is seen.
person-lead-representative = A natural person who acts for the organisation. It stays one member with one vote, under its own name.
person-name-hint = As they write it themselves, in any script.
person-from = From
person-until = Last day
person-until-hint = Leave it empty as long as no end is known.
person-evidence = What it rests on
person-evidence-hint-holder = Such as the joint application and its day. May be left empty.
person-evidence-hint-representative = Such as minutes, a power of attorney, an extract from a register, each with its day.
person-email-hint = May be left empty. It signs nobody in and gets no mail by itself.
person-add-submit = Name this person
person-kept = The persons are as you said.
person-named-by = Named
person-role-holder = holds it jointly
person-role-representative = represents it

access-title = Signing in
access-has-password = This member has a password.
access-no-password = This member has no password yet.
invite-no-mail = No mail server is configured: the link will appear here, to be handed over.
invite-no-address = This member has no email address: the link will appear here, to be handed over.
invite-by-mail = The link goes to the member’s email address.
invite-by-hand = Show me the link instead of mailing it
invite-role = This member holds a role, so that nobody hands a link over, and none can be mailed. The operator makes one for them (acequia user reset).
invite-submit = Invite to sign in
invite-again = Make a new invitation
link-invitation = Invitation
link-reset = New password
link-until = Serves once, until { $moment }.
link-by-hand = Hand this link to the member and to nobody else:
link-by-inviter = It waits to be handed over by whoever invited this member:
link-mail-waits = The email waits for the mail server.
link-mailed = The email went out on { $moment }.
link-mail-failed = The mail server refused the email every time. Make a new invitation and hand over the link.

roles-title = Roles and powers
roles-lead = What each role may do, who holds it until when, and which decision gave it to them. Pages and forms obey this table.
roles-held = Who holds what
roles-held-hint = Terms that run now or are still to come. A decision grants a role and can end it.
roles-vacant = Nobody holds these roles today: { $roles }.
roles-nobody = Nobody holds a role beyond that of a member.
roles-past = Terms that are over
roles-role = Role
roles-from = From
roles-until = Last day
roles-no-end = no end
roles-granted-by = Granted by
roles-ended-by = Ended by
roles-ran-out = its time
roles-powers = What each role may do
roles-powers-hint = Every active member has the powers of a member; whoever holds a role has those of the role as well.
roles-power = Power
roles-yes = yes
roles-no = no

links-title = Links to hand over
links-lead = These members wait for a link by which they choose a password. Give each to the member and to nobody else: whoever has it can sign in as them.
links-none = No link waits
register-links-wait = { $count ->
    [one] { $count } member waits for a link to sign in
   *[other] { $count } members wait for a link to sign in
}
mail-title = Mail
mail-hint = Letters that wait for the mail server, or that it refused.
mail-configured = Letters go out by the mail server that is configured.
mail-not-configured = No mail server is configured. Links are handed over by whoever invited the member. Digests and reminders go by mail alone and reach nobody: what they tell stands on the site.
mail-meetings-read = Notices of meetings can be read here, printed and handed over.
mail-read = Read it
mail-read-letter-to = Read it: the letter to M-{ $number }
mail-letter-print = No mail server has taken this letter yet. To hand it over on paper, use the command “Print” of your browser: Ctrl and P, or ⌘ and P, or its menu. Only the letter is printed.
mail-none = No email waits
mail-to = To
mail-kind = What
mail-attempts = Attempts
mail-next = Next attempt
mail-given-up = given up
error-mail-not-failed = This letter did not fail, or went out since, or is being sent now.
mail-try = Try again
mail-try-all = Try again all that failed
mail-try-letter = Try again the letter of { $moment }
mail-try-letter-to = Try again the letter to M-{ $number } of { $moment }
mail-tried-again = What failed is tried again now.
event-members-mail-retried = Mail that had failed was to be tried again
mail-reason = Last answer
