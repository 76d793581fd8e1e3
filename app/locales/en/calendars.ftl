# Calendars of deadlines: one decision's as a file, and a member's own at a secret address.

event-members-calendar-made = A member made an address for their calendar
event-members-calendar-revoked = A member revoked the address of their calendar
own-part-calendars = Addresses of your calendar

deadline-opens = { $decision }: its vote may open
deadline-objections = { $decision }: objections to the roll end
deadline-closes = { $decision }: its vote closes
deadline-contest = { $decision }: its result can be contested no longer
deadline-text = { $community }. A deadline may be moved; what holds stands on the decision’s page.
deadlines-file = Its deadlines as a calendar file
deadlines-all = All your deadlines in your calendar

account-calendar = Calendar
calendar-name = { $community }: deadlines
calendar-title = Your deadlines in your calendar
calendar-lead = The calendar on your telephone or computer can fetch the meetings that members are told of and the deadlines of what you may vote on, and keep up with them: when a vote may open, when it closes, until when one may object or contest.
calendar-secret = The address is secret: whoever has it reads these deadlines without signing in, and does nothing else. Of secret votes it tells the close alone, and never whether you have voted.
calendar-none = Your calendar has no address yet.
calendar-since = Your calendar has an address, made { $moment }. It was shown then; if you do not have it any more, make a new one.
calendar-make = Make an address
calendar-make-anew = Make a new address instead
calendar-revoke = Revoke the address
calendar-revoked = The address is revoked. Whatever asks there finds nothing.
calendar-made = The address of your calendar
calendar-made-once = Copy it now: it is shown this once and kept nowhere. An address that you had before leads nowhere now.
calendar-made-use = In your calendar program, choose to subscribe to a calendar from an address (some say “by URL”), and paste it there.
calendar-made-before = This address was made already, and shown then. If you did not copy it, make a new one.
