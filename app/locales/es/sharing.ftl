# Reparto de costes.
error-quantity = Escribe un número, cero o más, como 12 o 0.5.
error-quantity-decimals = { $most } decimales como mucho.
error-quantity-large = { $most } como mucho.
error-sharing-bounds = El mínimo de { $id } es menor que cero o mayor que su tope.
error-sharing-caps = Los topes suman menos que el coste: no se pueden cumplir todos.
error-sharing-fixed = Las partes fijas solas suman más que el coste.
error-sharing-floors = Los mínimos suman más que el coste: no se pueden cumplir todos.
error-sharing-lists = Cada lista tiene una entrada para cada uno de los { $count } participantes, o ninguna.
error-sharing-method = No existe el método «{ $method }».
error-sharing-place = { $id } está donde la línea no tiene ningún tramo.
error-sharing-segments = Los tramos son cero o más y suman el coste.
error-sharing-total = Un coste es cero o más.
error-sharing-twice = { $id } participa dos veces.
