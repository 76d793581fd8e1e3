account-reversed = Cargado y anulado
account-reversed-hint = Nada de ello se debe ya. Lo que se pagó por ello salda lo demás que se deba.
account-reversed-at = Anulado
account-reversed-reason = Motivo
account-all-reversed = Tal como están las cosas no hay nada cargado: todo lo que hubo se ha anulado.
