event-members-member-admitted = A member was admitted
event-members-member-invited = A member was invited to sign in
event-members-role-granted = A role was granted
event-members-role-ended = A role was ended
event-members-reset-asked = A new password was asked for
event-members-reset-by-operator = The operator made a link for a new password
event-members-password-set = A password was set by a link
event-members-password-changed = A password was changed
event-members-sessions-ended = A member signed out everywhere
event-members-language-set = A member chose a language

error-member-unknown = { $number } is not a member.
error-role-held = { $number } already holds this role, until { $until }.
error-role-not-held = { $number } does not hold this role.
error-term-too-long = A term has from 1 to { $most } months.
error-day-future = This day is yet to come. The latest is { $most }.
error-day-before-founding = The community was founded on { $least }; nobody joined before.
error-has-password = This member has a password already. They can ask for a new one on the sign-in page.
error-member-left = Only members can sign in, and this one has left.
error-sign-in = These do not go together. Check the number or address, then the password. If others share your address, use your number.
error-sign-in-shared = Several members share this address and this password. Sign in with your number, such as M-17.
error-attempts = { $minutes ->
    [one] Too many attempts. Try again in a minute.
   *[other] Too many attempts. Try again in { $minutes } minutes.
}
error-password-present = This is not your present password.
