home-title = What needs you
home-greeting = Good to see you,
home-vote-by = Voting closes on { $until } · { $left }
home-vote-action = Vote
home-to-extend = Nobody could vote for a time before it closed. Should it be extended? It can be until { $until } · { $left }
home-to-extend-action = Look and extend
home-missed = You have not voted here, and for a time before the close nobody could. Whoever opens votes may extend it until { $until }: if you were kept from voting, ask them.
home-to-open = The discussion is over; voting can be opened
home-to-open-action = Look and open
home-draft = A proposal that you have begun; nobody else sees it yet
home-draft-action = Go on writing
home-dues = { $amount } of dues are unpaid
home-dues-by = Due on { $day }
home-dues-late = Late since { $day }
home-dues-action = See my account
home-links-until = The first of the links serves until { $until }
home-clock-ahead = The clock of this server has jumped ahead by more than an hour. No vote is counted while it is ahead. Please have it put right; if it is right as it is, have the server started anew. After a day without another jump it is taken to be right.
home-nothing = Nothing waits for you. Enjoy the day.
home-nothing-decisions = What others are deciding
home-run = Dues of { $month }
home-run-waiting = { $count ->
    [one] This month has not been run yet
   *[other] { $count } months have not been run yet
}
home-run-action = Preview
home-first = Your community is founded, and you are its first member. Where to begin:
home-first-admit = Admit the other members and invite them
home-first-bylaws = Read the bylaws that you founded it on
home-first-rules = Look through the rules and where each of them is stated
home-first-roles = Propose who holds which role
