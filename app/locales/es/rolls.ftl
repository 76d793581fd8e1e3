# Censos: reglas, censos provisionales, reclamaciones y resoluciones; quórum de personas.
rule-membership-votes-by-kind = Votos por integrante en un tipo de decisión
rule-membership-votes-on-leave = Si votan los integrantes en excedencia
rule-membership-votes-suspended = Si votan los integrantes con los derechos suspendidos
rule-decisions-provisional-days = Días que se muestra un censo provisional
rule-decisions-interested = Integrantes de quienes trata una decisión
rule-decisions-arrears-days = Días de deuda tras los que no se vota (0: nunca)
rule-decisions-quorum-of = Qué cuenta el quórum
choice-no = no
choice-yes = sí
choice-vote = votan
choice-barred = no votan
choice-votes = votos
choice-persons = personas

error-not-on-roll-other-class = No figuras en el censo de esta votación: se elige por y entre los integrantes de otra clase.
error-not-on-roll-interested = No figuras en el censo de esta votación: trata de tu propia pertenencia o de un cargo tuyo.
error-not-on-roll-arrears = No figuras en el censo de esta votación: debías algo que venció demasiado antes de su fecha.
error-not-on-roll-ruling = No figuras en el censo de esta votación: se estimó una reclamación contra tu inclusión.
error-not-on-roll-gone = No figuras en el censo de esta votación: ya no formabas parte de la comunidad cuando se abrió.
error-record-day-early = El censo no puede ser de un día anterior al comienzo del debate, { $least }.
error-roll-not-asked = Según las reglas, una votación así se abre sin censo provisional.
error-roll-drawn = El censo provisional de este debate ya está formado.
error-roll-not-drawn = Según las reglas, antes de abrir la votación se forma el censo provisional, y todavía no está formado.
error-roll-objections-open = Se puede reclamar contra el censo provisional hasta el { $until }. La votación puede abrirse a partir de entonces.
error-roll-unruled = { $count ->
    [one] Queda una reclamación contra el censo provisional por resolver. La votación puede abrirse después.
   *[other] Quedan { $count } reclamaciones contra el censo provisional por resolver. La votación puede abrirse después.
}
error-roll-none = No hay censo provisional contra el que reclamar: no está formado, o la votación ya se abrió.
error-objection-late = El plazo para reclamar terminó el { $until }.
error-objection-not-on-roll = Esta persona no figura en el censo provisional. Quien ha quedado fuera reclama por sí.
error-objection-twice = Ya has reclamado contra este lugar.
error-objections-many = No se admiten más de { $most } reclamaciones contra un censo.
error-objection-ruled = Esta reclamación ya está resuelta.
error-objection-ruling-own = Esta reclamación es tuya: la resuelve otra persona.
error-objection-ruling-about = Esta reclamación trata de ti: la resuelve otra persona.
error-objection-ruling-candidate = Te presentas a esta elección, así que no resuelves sobre el lugar de nadie en su censo.
error-objection-ruling-proposer = Esto lo propusiste tú: quién figura en su censo lo resuelve otra persona.
error-objection-ruling-named = Esta decisión trata de ti: quién figura en su censo lo resuelve otra persona.
error-tally-voted = Di cuántas personas votaron, con --voted, o si fueron suficientes, con --quorum-met.

event-decisions-roll-drawn = Se formó un censo provisional
event-decisions-roll-objected = Alguien reclamó contra un censo provisional
event-decisions-roll-ruled = Se resolvió una reclamación contra un censo provisional

home-to-draw = El debate ha terminado; antes de votar hay que formar el censo provisional
home-to-draw-action = Mirar y formarlo
home-to-rule-on-roll = Hay reclamaciones contra el censo provisional que esperan tu resolución
home-to-rule-on-roll-action = Mirar y resolver

roll-provisional-title = Censo provisional
roll-provisional-lead = Quién podría votar en esta decisión, según están las cosas. Se puede reclamar antes de que quede fijado.
roll-provisional-on = Figuras en el censo provisional
roll-provisional-off = No figuras en el censo provisional
roll-provisional-votes = { $count ->
    [one] Tendrías { $count } voto.
   *[other] Tendrías { $count } votos.
}
roll-provisional-no-member = No formabas parte de la comunidad el día del que es.
roll-drawn = A partir del registro tal como estaba el { $day }, con estas reglas. Lo formó { $name } el { $moment }; se admiten reclamaciones hasta el { $until }.
roll-frozen-drawn = A partir del censo provisional del { $day } con lo resuelto sobre las reclamaciones, según estas reglas; fijado el { $moment }. Quien ya no formaba parte de la comunidad no figura en él.
roll-why-ruling = { $count ->
    [one] Figuras por la resolución de una reclamación. Tienes { $count } voto.
   *[other] Figuras por la resolución de una reclamación. Tienes { $count } votos.
}
roll-everybody = Cada lugar, con su motivo
roll-keeps = Ves los motivos porque resuelves las reclamaciones. Las demás personas solo ven el suyo.
roll-keeps-instead = Ves los motivos porque nadie ocupa un cargo que resuelva las reclamaciones y tú abres las votaciones. Las demás personas solo ven el suyo.
roll-reason-sentence = { $reason }.
roll-reason-eligible = En el censo
roll-reason-other-class = No es de esta clase
roll-reason-class-without-vote = La clase no tiene voto
roll-reason-joined-too-recently = No había terminado el periodo de espera
roll-reason-on-leave = De excedencia
roll-reason-suspended = Con los derechos suspendidos
roll-reason-interested = La decisión trata de esta persona
roll-reason-in-arrears = Debe algo que venció hace demasiado
roll-reason-included-by-ruling = En el censo por una resolución
roll-reason-excluded-by-ruling = Fuera por una resolución
roll-reason-no-longer-member = Ya no formaba parte cuando se abrió la votación

roll-box-drawn = Es del { $day }. Se puede reclamar hasta el { $until }.
roll-box-unruled = { $count ->
    [one] Queda una reclamación por resolver.
   *[other] Quedan { $count } reclamaciones por resolver.
}
roll-box-settled = Su plazo ha terminado y todas las reclamaciones están resueltas.
roll-box-see = Ver el censo, reclamar o resolver reclamaciones
roll-box-waits = { $count ->
    [one] Antes de abrirse la votación, quien la propuso o quien abre las votaciones forma el censo provisional, que se muestra un día.
   *[other] Antes de abrirse la votación, quien la propuso o quien abre las votaciones forma el censo provisional, que se muestra { $count } días.
}
roll-draw-hint = { $count ->
    [one] Se forma el censo y se puede reclamar durante un día antes de que pueda abrirse la votación.
   *[other] Se forma el censo y se puede reclamar durante { $count } días antes de que pueda abrirse la votación.
}
roll-draw-early = Puedes formarlo mientras dura el debate. Si el debate empieza de nuevo, el censo también.
roll-draw-day = De qué día
roll-draw-day-hint = Hoy si lo dejas vacío; ningún día anterior al comienzo del debate.
roll-draw-submit = Formar el censo
after-draw-roll = El censo provisional está formado.

objections-title = Reclamaciones
objections-who-committee = El comité electoral resuelve las reclamaciones; nadie resuelve la suya, ni una que trate de sí, ni cuando propuso la decisión, se presenta a ella o es alguien de quien trata.
objections-who-opens = Nadie ocupa el cargo del comité electoral, así que resuelve las reclamaciones quien abre las votaciones; nadie resuelve la suya, ni una que trate de sí, ni cuando propuso la decisión, se presenta a ella o es alguien de quien trata.
objections-stand-in = Si para alguna no queda nadie de quienes pueden resolverla, la resuelve quien abre las votaciones y, en su defecto, cualquier integrante que no esté en excedencia ni tenga los derechos suspendidos.
objections-seen = Una reclamación y su respuesta las ven quien reclamó, de quien trata y quien resuelve.
objections-none = No hay ninguna que puedas ver.
objection-title = Reclamar contra el censo
objection-hint = Hasta el { $until }. Reclama sobre tu propio lugar, o contra que alguien figure.
objection-about = De quién trata
objection-about-hint = Un número de integrante, como M-7. Quien ha quedado fuera lo deja vacío y reclama en su propio nombre.
objection-reason = Por qué
objection-reason-hint = Lo leen la persona afectada y quien resuelve. Se puede usar Markdown.
objection-submit = Reclamar
objection-include = Para que figure en el censo:
objection-exclude = Para que no figure en el censo:
objection-by = Reclamación de
objection-waits = Por resolver
after-objection = Tu reclamación está hecha.

objection-ruling-upheld-include = La persona entra en el censo.
objection-ruling-upheld-votes = { $count ->
    [one] La persona entra en el censo con { $count } voto, el que tiene la clase «{ $class }» en decisiones así.
   *[other] La persona entra en el censo con { $count } votos, los que tiene la clase «{ $class }» en decisiones así.
}
objection-ruling-upheld-one-vote = { $count ->
    [one] La persona entra en el censo con { $count } voto, ya que la clase «{ $class }» no tiene ninguno en decisiones así y quien está en el censo tiene al menos uno.
   *[other] La persona entra en el censo con { $count } votos, ya que la clase «{ $class }» no tiene ninguno en decisiones así.
}
objection-ruling-upheld-exclude = La persona sale del censo.
objection-ruling-dismissed-hint = El lugar queda como está.
objection-ruling-open = Resolver la reclamación { $number }
objection-ruling-title = Tu resolución
objection-ruling-words = Por qué
objection-ruling-words-hint = Lo leen quien reclamó y la persona afectada. Se puede usar Markdown.
objection-ruling-submit = Resolver
after-ruling = La reclamación está resuelta.

own-part-objections = Reclamaciones contra censos
own-col-ruled-at = Resuelta

governs-quorum-persons = { $eligible ->
    [one] { $part } de la única persona del censo: { $quorum }.
   *[other] { $part } de las { $eligible } personas del censo: { $quorum }.
}
governs-quorum-coming-persons = { $part } de las personas del censo
governs-voted = Han votado { $cast } de { $eligible }
governs-voted-untold = Cuántas personas votaron no se dice: menos de { $count } emitieron una papeleta secreta, y no todas tienen los mismos votos.
governs-voted-untold-class = Cuántas personas votaron no se dice: no todas tienen los mismos votos, y así podría decir lo que no se dice de las clases.
governs-voted-untold-papers = Cuántas personas votaron no se dice: volvieron papeletas en papel de menos de { $count } integrantes y, junto a las de la urna, diría cuántas eran nulas.
governs-provisional = { $count ->
    [one] un día, con plazo para reclamar
   *[other] { $count } días, con plazo para reclamar
}
tally-no-quorum-persons = { $cast ->
    [one] No aprobada: votó { $cast } persona y el quórum era de { $quorum }.
   *[other] No aprobada: votaron { $cast } personas y el quórum era de { $quorum }.
}
tally-no-quorum-persons-untold = No aprobada: votaron menos personas que el quórum, que era de { $quorum }.
tally-untold = no se dice
tally-quorum-persons = { $count ->
    [one] { $part } de la única persona del censo, con sí, no o abstención
   *[other] { $part } de las { $eligible } personas del censo, con sí, no o abstención
}
choice-quorum-persons = { $part } de las { $eligible } personas del censo
choice-quorum-persons-met = { $count ->
    [one] Quórum alcanzado: hacía falta { $needed } persona ({ $asked }); personas que votaron: { $voted }.
   *[other] Quórum alcanzado: hacían falta { $needed } personas ({ $asked }); personas que votaron: { $voted }.
}
choice-quorum-persons-not-met = { $count ->
    [one] Quórum no alcanzado: hacía falta { $needed } persona ({ $asked }); personas que votaron: { $voted }.
   *[other] Quórum no alcanzado: hacían falta { $needed } personas ({ $asked }); personas que votaron: { $voted }.
}
again-quorum-persons = { $count ->
    [one] Si votó bastante gente lo dice el censo marcado: hacía falta { $persons } persona.
   *[other] Si votó bastante gente lo dice el censo marcado: hacían falta { $persons } personas.
}
again-voted-untold = Cuántas personas votaron no se dice, ni está en el resultado. A la orden se le dice solo si fueron suficientes:
objection-reply = Tu respuesta
objection-reply-hint = La leen quien resuelve y quien reclamó. Se puede usar Markdown.
objection-reply-again = Ya has respondido; lo que escribas ahora ocupa su lugar. Se puede usar Markdown.
objection-reply-open = Responder a la reclamación { $number }
objection-reply-by = Respuesta de
objection-reply-submit = Responder
after-objection-reply = Tu respuesta está junto a la reclamación.
error-objection-whom = Tú figuras en el censo. Escribe de quién se trata; si quieres salir de él, escribe tu propio número, { $number }.
event-decisions-roll-replied = Una respuesta a una reclamación contra un censo provisional
home-disputed = Tu lugar en su censo está en disputa y aún no has respondido
home-disputed-action = Mirar y responder
own-col-reply = Respuesta
own-col-replied-at = Respondida el
mail-digest-disputed = D-{ $number } { $title }: tu lugar en su censo provisional está en disputa. Puedes responder hasta que alguien lo resuelva
