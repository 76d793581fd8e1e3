# Sorteos.
choosing-from-roll = Entre todas las personas del censo
choosing-from-roll-hint = Entonces deja vacías las opciones: en el sorteo entran todas las personas que estén en el censo al abrirse la votación.
draw-title = El sorteo
draw-from-roll = En el sorteo entran todas las personas que estén en el censo al abrirse la votación.
draw-among = { $count ->
    [one] Hay una persona en el censo.
   *[other] Se sortea entre las { $count } personas del censo.
}
draw-roll-names = Quiénes son
draw-places = { $count ->
    [one] Sale elegida una.
   *[other] Salen elegidas { $count }.
}
ballot-number-legend = Tu número
ballot-number-lead = El sorteo se hace con los números de quienes den uno y con un secreto que quedó fijado al abrir la votación. Ningún número es mejor que otro; cada uno cambia el resultado.
ballot-number = Un número que se te ocurra
ballot-number-hint = Un número entero de 1 a { $most }.
ballot-number-none = Participo sin dar un número
ballot-number-keeper = Nadie que dé un número sabe qué saldrá, salvo quien lleva el servidor: conoce el secreto y podría probar números propios.
ballot-number-late = Si quieres descartarlo, da o cambia el tuyo poco antes del cierre. Quien espera se arriesga a llegar tarde: un número que llega tras el cierre no participa, así que da uno pronto y cámbialo tarde.
ballot-number-late-secret = Si quieres descartarlo, da el tuyo poco antes del cierre. Quien espera se arriesga a llegar tarde: un número que llega tras el cierre no participa.
ballot-number-short = número { $number }
error-ballot-number = Escribe un número entero de 1 a { $most }.
error-ballot-numberless = Escribe un número, o marca que participas sin él.
error-ballot-numbered = Quita la marca, o el número.
error-draw-options = Deja vacías las opciones si se sortea entre todas las personas del censo, o quita esa marca.
error-roll-large = Se puede sortear entre { $most } personas como mucho.
drawn-one = Ha salido: { $name }.
drawn-several = Han salido { $count }, en este orden.
drawn-nobody = No ha salido nadie: no se dio ningún número.
lot-hash = SHA-256 del secreto, fijado al abrir la votación
lot-lead-draw = Los nombres se ordenan por el SHA-256 de la semilla, un fin de línea y el nombre, de menor a mayor; salen los primeros. La semilla es el SHA-256 de un archivo que contiene el secreto y todos los números que se dieron.
lot-seed-file = De qué está hecha la semilla
lot-seed-how = No nombra a nadie. Esta orden, ejecutada donde esté el archivo descargado, muestra la semilla:
again-lead-draw = Cualquiera puede repetir este sorteo en su propio ordenador. El archivo contiene los nombres entre los que se sorteó y cuántos votos participaron.
again-title-draw = Repetir el sorteo
again-how-draw = Cómo repetirlo
again-command-draw = El programa acequia hace el sorteo con el archivo, sin este servidor. Junto al archivo descargado, ejecuta:
again-says-draw = Dice en quién o en qué recae el sorteo.
again-file-draw = Nombres en CSV
lot-secret-how = Y esta muestra, a partir del secreto, lo que quedó fijado al abrir la votación:
state-drawn = Sorteada
state-drawn-from = Sorteada · en vigor desde el { $day }
state-drawn-since = Sorteada · en vigor desde el { $day }
state-drawn-nobody = No ha salido nadie
mail-digest-counted-drawn = D-{ $number } { $title }: sorteada; falta proclamarla antes de que surta efecto
mail-digest-declared-drawn = D-{ $number } { $title }: proclamada como sorteada; aún no surte efecto y puede impugnarse hasta el { $moment }
mail-digest-contested-drawn = D-{ $number } { $title }: proclamada como sorteada, e impugnada; no surte efecto hasta que se resuelva la impugnación
mail-digest-drawn = D-{ $number } { $title }: sorteada y en vigor
mail-digest-drawn-from = D-{ $number } { $title }: sorteada, en vigor desde el { $day }
mail-digest-drawn-nobody = D-{ $number } { $title }: no ha salido nadie
