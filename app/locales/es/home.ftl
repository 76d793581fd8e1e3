home-title = Lo que tienes pendiente
home-greeting = Qué bien verte,
home-vote-by = La votación se cierra el { $until } · { $left }
home-vote-action = Votar
home-to-extend = Durante un tiempo antes del cierre nadie pudo votar. ¿Conviene prorrogarla? Se puede hasta el { $until } · { $left }
home-to-extend-action = Mirar y prorrogar
home-missed = Aquí no has votado, y durante un tiempo antes del cierre nadie pudo hacerlo. Quien abre las votaciones puede prorrogarla hasta el { $until }: si eso te impidió votar, pídeselo.
home-to-open = El debate ha terminado; se puede abrir la votación
home-to-open-action = Mirar y abrir
home-draft = Una propuesta que has empezado; nadie más la ve todavía
home-draft-action = Seguir escribiendo
home-dues = Hay { $amount } de cuotas sin pagar
home-dues-by = Vencimiento: { $day }
home-dues-late = Con retraso desde el { $day }
home-dues-action = Ver mi cuenta
home-links-until = El primero de los enlaces sirve hasta el { $until }
home-clock-ahead = El reloj de este servidor se ha adelantado de golpe más de una hora. Mientras esté adelantado no se cuenta ninguna votación. Pide que lo pongan en hora; si la hora es correcta, pide que reinicien el servidor. Si en un día no vuelve a saltar, se da por correcto.
home-nothing = No hay nada pendiente. Que tengas un buen día.
home-nothing-decisions = Qué están decidiendo los demás
home-run = Cuotas de { $month }
home-run-waiting = { $count ->
    [one] Este mes todavía no se ha emitido
   *[other] Hay { $count } meses sin emitir
}
home-run-action = Vista previa
home-first = Tu comunidad está fundada y eres su primera integrante. Por dónde empezar:
home-first-admit = Admite a las demás personas e invítalas
home-first-bylaws = Lee los estatutos con los que la fundaste
home-first-rules = Repasa las reglas y dónde consta cada una
home-first-roles = Propón quién ocupa cada cargo
