account-reversed = Charged and reversed
account-reversed-hint = None of it is owed any longer. What was paid for it settles what else is owed.
account-reversed-at = Reversed
account-reversed-reason = Reason
account-all-reversed = Nothing is charged as things stand: all that was has been reversed.
