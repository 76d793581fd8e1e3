# Receipts of votes, which people print.

receipt-link = A receipt of it, to print
receipt-print = To put this on paper or keep it as a file, use the command “Print” of your browser: Ctrl and P, or ⌘ and P, or its menu. Only the receipt is printed.
receipt-print-once = This receipt is kept nowhere. While you stay here, loading the page again shows it again; no address leads back to it. Print it now, if you want to keep it.
receipt-open-title = Receipt of a vote
receipt-cast = Voted
receipt-cast-at = Cast
receipt-paper = On paper, counted on
receipt-reason = Reason
receipt-closed = Voting closed
receipt-delegate = Delegated to
receipt-carrier = Counted with the vote of
receipt-uncarried = Counted with nobody’s vote
receipt-text-hash = Hash of what is voted on
receipt-roll-hash = Hash of the roll
receipt-stands = The vote is open: whoever votes again gets another receipt, and the last one counts.
receipt-waits = The vote is closed and not counted yet: this is what will be counted.
receipt-early = It may close earlier, once everybody on the roll has voted.
receipt-counted = The vote is closed, and this is what counts.
receipt-annulled = The vote is closed and was counted. The decision is annulled: what it did was reversed by { $decision }.
receipt-annulled-contested = The vote is closed and was counted. The decision is annulled: a contest of its result was upheld, and it never had any effect.
receipt-made = Made { $moment }
