event-rules-set = A rule got a new value
rules-title = Rules
rules-lead = What holds here today. Each value is set by a decision and stated in a clause; anybody may propose another.
rules-rule = Rule
rules-for = For
rules-value = Value
rules-state = State
rules-since = Since
rules-until = Until
rules-replaced-same-day = replaced the same day
rules-by = By
rules-clause = Clause
rules-propose = Propose another value
rules-in-force = in force
rules-to-come = to come
rules-past = past
value-none = none
value-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
value-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
value-day-of-month = day { $day } of the month
value-votes = { $count ->
    [0] no vote
    [one] { $count } vote
   *[other] { $count } votes
}
principle-1 = Who belongs and what is shared is clear
principle-2 = What one gives fits what one takes
principle-3 = Those whom a rule binds can change it
principle-4 = Those who watch over it answer to the members
principle-5 = Sanctions are graduated
