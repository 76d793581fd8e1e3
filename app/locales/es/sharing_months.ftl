error-sharing-caps-figures = Hay que repartir { $total }, y los topes dejan { $together }: { $count ->
    [one] uno de { $each }
   *[other] { $count } de { $each } cada uno
}{ $least ->
    [0] { "" }
    [one] , y el mínimo que paga una persona más
   *[other] , y el mínimo que pagan { $least } personas más
}. No se pueden cumplir todos. Cuentan las reglas en vigor el { $day }, el primer día que se reparte: un cambio desde un día posterior no alcanza a este mes.
error-sharing-floors-figures = Hay que repartir { $total }, y los mínimos solos suman { $together }: { $count ->
    [one] uno de { $each }
   *[other] { $count } de { $each } cada uno
}. No se pueden cumplir todos. Cuentan las reglas en vigor el { $day }, el primer día que se reparte: un cambio desde un día posterior no alcanza a este mes.
error-sharing-fixed-figures = Hay que repartir { $total }, y las partes fijas solas suman { $together }: { $count ->
    [one] una de { $each }
   *[other] { $count } de { $each } cada una
}. Cuentan las reglas en vigor el { $day }, el primer día que se reparte: un cambio desde un día posterior no alcanza a este mes.
sharing-bounds-rule = Mirar la regla
sharing-bounds-propose = Proponer otro número para este fondo
sharing-reverse-lead-not-anew = Cada parte se devuelve con un asiento de signo contrario. Los pagos quedan y saldan lo demás que se deba.
sharing-reverse-not-anew = Tal como están las cosas, este mes no se podría asentar de nuevo, y nadie debería nada por él.
sharing-reverse-known = Sé que, tal como están las cosas, no se puede asentar de nuevo
error-sharing-not-anew = Tal como están las cosas, este mes no se podría asentar de nuevo. Di que lo sabes, o deja el mes como está.
sharing-overtaken = { $count ->
    [one] Un mes asentado ya no se sigue de lo que consta ahora:
   *[other] { $count } meses asentados ya no se siguen de lo que consta ahora:
}
sharing-posted-overtaken = asentado · lo que consta ahora es otra cosa
error-sharing-preview-sum = Algo en lo que se apoya ha cambiado desde que lo miraste: una regla, el registro, un coste o una lectura. No se ha asentado nada. Viste { $before } por repartir; ahora son { $now }. Esta es la nueva vista previa.
error-sharing-preview-portions = Algo en lo que se apoya ha cambiado desde que lo miraste: una regla, el registro, un coste o una lectura. No se ha asentado nada. Se reparten { $total } como antes, pero no con las mismas partes o los mismos costes. Esta es la nueva vista previa.
sharing-source-place = Le toca el lugar { $place }, al final de la línea.
sharing-source-place-or = Al final de la línea le toca el lugar { $place }. Lo que ocupa el lugar de otra cosa recibe ese, y lo que ya estuvo en este fondo recupera el suyo, si está libre.
