# Justificantes de los votos, para imprimirlos.

receipt-link = Un justificante para imprimir
receipt-print = Para tenerlo en papel o guardarlo como archivo, usa la orden «Imprimir» del navegador: Ctrl y P, o ⌘ y P, o su menú. Solo se imprime el justificante.
receipt-print-once = Este justificante no se guarda en ningún sitio. Mientras sigas aquí, recargar la página lo muestra de nuevo; ninguna dirección lleva de vuelta a él. Imprímelo ahora si quieres conservarlo.
receipt-open-title = Justificante de un voto
receipt-cast = Voto
receipt-cast-at = Emitido
receipt-paper = En papel, contado el
receipt-reason = Motivo
receipt-closed = La votación se cerró
receipt-delegate = Delegado en
receipt-carrier = Contado con el voto de
receipt-uncarried = Contado con el voto de nadie
receipt-text-hash = Huella de lo que se vota
receipt-roll-hash = Huella del censo
receipt-stands = La votación sigue abierta: quien vuelve a votar recibe otro justificante, y cuenta el último.
receipt-waits = La votación está cerrada y todavía sin contar: esto es lo que se contará.
receipt-early = Puede cerrarse antes, cuando haya votado todo el censo.
receipt-counted = La votación está cerrada, y esto es lo que cuenta.
receipt-annulled = La votación está cerrada y se contó. La decisión está anulada: lo que hizo lo revirtió { $decision }.
receipt-annulled-contested = La votación está cerrada y se contó. La decisión está anulada: se estimó una impugnación de su resultado, y nunca surtió efecto.
receipt-made = Hecho: { $moment }
