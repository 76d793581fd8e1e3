event-rules-set = Una regla recibió un nuevo valor
rules-title = Reglas
rules-lead = Lo que rige hoy aquí. Cada valor lo fija una decisión y está escrito en una cláusula; cualquiera puede proponer otro.
rules-rule = Regla
rules-for = Para
rules-value = Valor
rules-state = Estado
rules-since = Desde
rules-until = Hasta
rules-replaced-same-day = sustituido el mismo día
rules-by = Por
rules-clause = Cláusula
rules-propose = Proponer otro valor
rules-in-force = en vigor
rules-to-come = por venir
rules-past = pasado
value-none = ninguno
value-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
value-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
value-day-of-month = día { $day } del mes
value-votes = { $count ->
    [0] sin voto
    [one] { $count } voto
   *[other] { $count } votos
}
principle-1 = Está claro quién forma parte y qué se comparte
principle-2 = Lo que se aporta guarda proporción con lo que se recibe
principle-3 = Quienes están sujetos a una regla pueden cambiarla
principle-4 = Quienes vigilan responden ante la comunidad
principle-5 = Las sanciones son graduales
