# Draws by lot.
choosing-from-roll = Among everybody on the roll
choosing-from-roll-hint = Then leave the options empty: everybody who is on the roll when the vote opens takes part in the draw.
draw-title = The draw
draw-from-roll = Everybody who is on the roll when the vote opens takes part in the draw.
draw-among = { $count ->
    [one] One person is on the roll.
   *[other] The lot is drawn among the { $count } people on the roll.
}
draw-roll-names = Who they are
draw-places = { $count ->
    [one] One is drawn.
   *[other] { $count } are drawn.
}
ballot-number-legend = Your number
ballot-number-lead = The lot is made of the numbers of all who give one and of a secret that was fixed when the vote opened. No number is better than another; each changes how the lot falls.
ballot-number = A number that you think up
ballot-number-hint = A whole number from 1 to { $most }.
ballot-number-none = I take part without a number
ballot-number-keeper = Nobody who gives a number knows how the lot will fall, except whoever keeps the server: they know the secret and could try numbers of their own.
ballot-number-late = If you would rule that out, give or change yours shortly before the close. Whoever waits risks coming too late: a number that arrives after the close takes no part, so give one early and change it late.
ballot-number-late-secret = If you would rule that out, give yours shortly before the close. Whoever waits risks coming too late: a number that arrives after the close takes no part.
ballot-number-short = number { $number }
error-ballot-number = Write a whole number from 1 to { $most }.
error-ballot-numberless = Write a number, or tick that you take part without one.
error-ballot-numbered = Take the tick away, or the number.
error-draw-options = Leave the options empty where the lot is drawn among everybody on the roll, or take that tick away.
error-roll-large = A lot can be drawn among { $most } people at most.
drawn-one = Drawn: { $name }.
drawn-several = { $count } were drawn, in this order.
drawn-nobody = Nobody was drawn: no number was given.
lot-hash = SHA-256 of the secret, fixed at the opening
lot-lead-draw = The names go by the SHA-256 of the seed, a line end and the name, the least first; the first ones are drawn. The seed is the SHA-256 of a file that holds the secret and every number that was given.
lot-seed-file = What the seed is made of
lot-seed-how = It names nobody. Beside the downloaded file, this prints the seed:
again-lead-draw = Anybody can draw this lot again, on a computer of their own. The file holds the names among which it was drawn, and how many votes took part.
again-title-draw = Draw it again
again-how-draw = How to draw it again
again-command-draw = The program acequia draws the lot from the file without this server. Beside the downloaded file, run:
again-says-draw = It says on whom or on what the lot falls.
again-file-draw = Names as CSV
lot-secret-how = And this prints, from the secret, what was fixed at the opening:
state-drawn = Drawn
state-drawn-from = Drawn · in effect from { $day }
state-drawn-since = Drawn · in effect since { $day }
state-drawn-nobody = Nobody was drawn
mail-digest-counted-drawn = D-{ $number } { $title }: drawn; to be declared before it takes effect
mail-digest-declared-drawn = D-{ $number } { $title }: declared as drawn; not in effect yet, and may be contested until { $moment }
mail-digest-contested-drawn = D-{ $number } { $title }: declared as drawn, and contested; it has no effect before somebody rules on that
mail-digest-drawn = D-{ $number } { $title }: drawn, and in effect
mail-digest-drawn-from = D-{ $number } { $title }: drawn, in effect from { $day }
mail-digest-drawn-nobody = D-{ $number } { $title }: nobody was drawn
