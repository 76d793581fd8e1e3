# Mayorías, consentimiento y consenso.
rule-decisions-majority-base = De qué es una mayoría
rule-decisions-majority-classes = Mayoría de cada clase
rule-decisions-stand-asides-max = Cuántos pueden apartarse en el consenso
rule-decisions-blocks-max = Cuántos pueden bloquear en el consenso
choice-absolute = absoluta: más de la mitad
choice-consent = consentimiento: nadie objeta
choice-consensus = consenso: bloquean o se apartan lo bastante pocos
choice-cast = de los votos a favor y en contra
choice-all-cast = de todos los votos emitidos: la abstención cuenta en contra
choice-eligible = de todos los votos del censo: quien no vota cuenta en contra
choice-together = todo el mundo junto
choice-each = todo el mundo junto, y cada clase por separado

error-objection-reason = Quien objeta dice por qué: nadie puede responder a una objeción sin su motivo.
error-secret-objections = Una decisión así se toma por consentimiento o consenso, en los que quien objeta dice por qué. Esa votación no puede ser secreta.
error-secret-classes = Aquí cada clase debe alcanzar la mayoría por separado, y una votación secreta no se abre mientras una clase sea demasiado pequeña para ocultar a sus votantes. Si todas las votaciones sobre los estatutos fueran secretas, nada podría ya remediarlo: que lo sean cuando la propuesta lo pida.

base-cast = síes y noes
base-all-cast = todos los votos emitidos
base-present = todos los votos presentes
base-eligible = todos los votos del censo

vote-agree = Lo acepto
vote-stand-aside = Me aparto
vote-object = Me opongo
vote-block = Lo bloqueo
vote-consent-hint = Se aprueba salvo que alguien objete. Apartarse es tener reservas y dejar que se apruebe.
vote-consensus-hint = Apartarse es dejar que se apruebe sin ti. Bloquear es sostener que no debe aprobarse.
vote-objection-hint = Lo ve toda la comunidad. Quien objeta dice por qué. Se puede usar Markdown.

governs-more-than-half = Los síes deben ser más de la mitad de
governs-qualified = Los síes deben ser al menos { $part } de { $base }:
governs-consent = Consentimiento: nadie puede objetar.
governs-blocks = { $count ->
    [0] Consenso: nadie puede bloquear,
    [one] Consenso: puede bloquear { $blocks } como mucho,
   *[other] Consenso: pueden bloquear { $blocks } como mucho,
}
governs-asides = y puede apartarse { $part } de quienes votan como mucho.
governs-each-class = También en cada clase:

tally-part = De { $base }
tally-consent = Aprobada por consentimiento: nadie objeta. La aceptan: { $agree }; se apartan: { $aside }.
tally-consensus = Aprobada por consenso. La aceptan: { $agree }; se apartan: { $aside }; bloquean: { $blocks }.
tally-no-agreement = No aprobada: no la acepta nadie.
tally-objected = { $count ->
    [one] No aprobada: objeta { $objections } voto.
   *[other] No aprobada: objetan { $objections } votos.
}
tally-blocked = { $count ->
    [one] No aprobada: la bloquea { $blocks } voto.
   *[other] No aprobada: la bloquean { $blocks } votos.
}
tally-stood-aside = { $count ->
    [one] No aprobada: se aparta { $aside } voto, más de lo que admiten las reglas.
   *[other] No aprobada: se apartan { $aside } votos, más de lo que admiten las reglas.
}
tally-no-class = No aprobada: votos a favor, { $yes }; en contra, { $no }; sin la mayoría en: { $classes }.
tally-bar-stance = La aceptan: { $agree }; objetan: { $object }; se apartan: { $aside }
tally-class = Clase
tally-classes = Votos por clase
tally-on-roll = En el censo
tally-of-class = Mayoría en: { $class }
tally-agreement-asked = Al menos alguien que la acepte
tally-most-asked = { $count ->
    [0] Ninguna
    [one] Como mucho { $most }
   *[other] Como mucho { $most }
}
tally-asides-asked = Como mucho { $part } de los { $cast } votos emitidos
tally-chair-asked = La mitad { $base }, con el voto de quien preside
tally-half-asked = Más de la mitad { $base }
tally-part-asked = { $part } { $base }
counted-cast = { $count ->
    [one] del único voto que fue sí o no
   *[other] de los { $votes } síes y noes
}
counted-all-cast = { $count ->
    [one] del único voto emitido
   *[other] de los { $votes } votos emitidos
}
counted-present = { $count ->
    [one] del único voto presente
   *[other] de los { $votes } votos presentes
}
counted-eligible = { $count ->
    [one] del único voto del censo
   *[other] de los { $votes } votos del censo
}

# Prorrogar una votación.
event-decisions-extended = Se prorrogó una votación
rule-decisions-extension-days-max = Días por los que puede prorrogarse una votación
error-extension-none = Según las reglas con que se abrió, esta votación ya no puede prorrogarse más.
error-extension-closed = Esta votación no está abierta: solo puede prorrogarse una que lo esté.
extend-title = Prorrogar la votación
extend-hint = Por una avería que impide votar. Toda la comunidad lo ve con su motivo, y la votación se cierra ese tiempo después.
extend-days = Por cuántos días
extend-left = { $count ->
    [one] Un día como mucho.
   *[other] { $count } días como mucho.
}
extend-reason = Qué impide votar
extend-submit = Prorrogarla
extended = { $count ->
    [one] El { $moment } se prorrogó esta votación un día.
   *[other] El { $moment } se prorrogó esta votación { $count } días.
}
after-extend = La votación queda prorrogada.
rule-decisions-early-close = Si una votación puede cerrarse antes de plazo
choice-never = nunca
choice-all-voted = cuando ha votado todo el censo
event-decisions-closed-early = Se cerró una votación antes de plazo
error-early-closed = Esta votación no está abierta: solo una abierta puede cerrarse antes de plazo.
error-early-rule = Según las reglas con las que se abrió, esta votación sigue abierta hasta su plazo.
error-early-draw = Un sorteo sigue abierto hasta su plazo, para que nadie elija el momento en que se sortea.
error-early-silent = { $count ->
    [one] Falta por votar una persona del censo. La votación sigue abierta hasta su plazo, o hasta que vote.
   *[other] Faltan por votar { $count } personas del censo. La votación sigue abierta hasta su plazo, o hasta que voten.
}
error-early-silent-secret = Todavía no ha votado todo el censo. La votación sigue abierta hasta su plazo, o hasta que vote.
early-title = Cerrar la votación antes de plazo
early-hint = Ha votado todo el censo. La votación puede cerrarse y contarse ahora; después nadie podrá cambiar su voto.
early-submit = Cerrar la votación ahora
closed-early = Esta votación se cerró antes de plazo, el { $moment }: ya había votado todo el censo.
closed-early-planned = Se habría cerrado el { $planned }.
after-close-early = La votación está cerrada.
