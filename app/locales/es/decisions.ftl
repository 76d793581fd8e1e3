error-decision-frozen = La votación de esta propuesta ya está abierta: no se puede cambiar.
error-decision-stage = La propuesta ha avanzado desde que se mostró esta página. Mira en qué punto está ahora.
error-discussion-open = El debate sigue hasta el { $until }. Después se podrá abrir la votación.
error-discussion-over = Este debate ha terminado: la votación está cerrada.
error-roll-empty = Con las reglas vigentes hoy nadie podría votar, así que la votación no se puede abrir.
error-vote-choice = Elige sí, no o abstención.
error-vote-not-open = La votación todavía no está abierta.
error-vote-withdrawn = La propuesta se retiró: ya no hay nada que votar.
error-withdraw-voting = La votación de esta propuesta ya está abierta: no se puede retirar.
error-vote-closed = La votación se cerró el { $closed }. Los votos que llegan después no cuentan.
error-not-on-roll-class = No figuras en el censo de esta votación: tu clase no tiene voto.
error-not-on-roll-recent = No figuras en el censo de esta votación: cuando se abrió no había terminado tu periodo de espera.
error-not-on-roll-leave = No figuras en el censo de esta votación: estabas de excedencia cuando se abrió.
error-not-on-roll-suspended = No figuras en el censo de esta votación: tus derechos estaban suspendidos cuando se abrió.
error-not-on-roll-joined = No figuras en el censo de esta votación: cuando se abrió aún no formabas parte de la comunidad.
error-effects-none = Una propuesta hace algo. Elige qué.
error-effects-many = En una propuesta caben { $most } efectos como mucho. Divídela.
error-effect-impossible = Tal como están las cosas, esto no se puede hacer.
error-day-past = Ese día ya pasó. Elige el { $today } o uno posterior, o déjalo vacío.
error-member-number = Escribe un número de integrante, como M-17.
error-members-many = Aquí se pueden nombrar { $most } integrantes como mucho. Se podrá añadir a más personas después.
error-rule-scope = Esta regla no tiene valor para eso. Elige una de las opciones.
error-nobody-votes = Con esto nadie tendría voto, y ninguna decisión podría devolverlo. Deja voto al menos a una clase con integrantes.
error-agreement-unknown = Ese acuerdo no existe.

event-decisions-drafted = Se redactó una propuesta
event-decisions-edited = Se modificó una propuesta
event-decisions-proposed = Una propuesta pasó a debate
event-decisions-discussion-restarted = Un debate empezó de nuevo
event-decisions-commented = Alguien comentó
event-decisions-opened = Se abrió la votación
event-decisions-vote-cast = Se emitió un voto
event-decisions-vote-changed = Se cambió un voto
event-decisions-enacted = Aprobada y en vigor
event-decisions-refused = No aprobada
event-decisions-not-enacted = Aprobada, pero sus efectos no pudieron aplicarse
event-decisions-withdrawn = Se retiró una propuesta

stage-draft = Borrador
stage-discussion = Debate
stage-voting = Votación
stage-closed = Aprobada, sin efecto
stage-enacted = En vigor
stage-refused = No aprobada
stage-withdrawn = Retirada
stage-annulled = Anulada
state-draft = Borrador, solo tú lo ves
state-discussion = En debate · { $left }
state-discussed = Debatida · se puede abrir la votación
state-waits-summary = Debatida · falta el resumen para votar
state-waits-review = Debatida · falta revisar el resumen para votar
state-waits-roll = Debatida · falta formar el censo
state-waits-objections = Debatida · aún se puede reclamar contra el censo
state-waits-rulings = Debatida · falta resolver reclamaciones contra el censo
state-waits-meeting = Debatida · falta la reunión en que se vota
state-waits-class = Debatida · la votación espera a más votantes de una clase
state-voting = En votación · { $left }
state-counting = Cerrada · en recuento
state-counting-outage = Cerrada · a la espera tras una interrupción
state-counting-papers = Cerrada · a la espera de sus papeletas
state-enacted-from = Aprobada · en vigor a partir del { $day }
state-enacted-since = Aprobada · en vigor desde el { $day }
vote-yes = Sí
vote-no = No
vote-abstain = Abstención

decisions-open = Abiertas ahora
decisions-over = Decididas
decisions-found = Decisiones en esta fase
decisions-none = Hasta ahora solo se ha decidido el acto fundacional
decisions-none-found = Nada en esta fase
decisions-none-hint = Con una decisión esta comunidad cambia una regla, cubre un cargo, adopta un acuerdo o forma un círculo. Cualquier integrante puede proponerla. Primero se debate y después se vota.
decisions-stage = Fase
decisions-every-stage = Todas las fases
decisions-show = Mostrar
decision-propose = Proponer algo
decision-by = de
decision-closes = se cierra el { $until }
decision-discussed = en debate hasta el { $until }
decision-effects = Qué hace
effects-reversed = Desde el { $day }, lo que hizo esta decisión está revertido por
effects-undone = No se hizo nada de esto.
decision-proposal = La propuesta
decision-in-log = Esta decisión en el registro de actos

proposal-new = Una propuesta
proposal-choose = ¿Qué debe hacer la decisión? A continuación verás sus campos. Nadie más ve nada hasta que la pases a debate.
proposal-other = Otro tipo de propuesta
proposal-lead = Guardas un borrador que solo ves tú. Desde su página lo pasas a debate.
proposal-title = Título
proposal-title-hint = Lo que se propone, en una línea que se pueda decir por teléfono.
proposal-body = Por qué y cómo
proposal-body-hint = Qué ha llevado a esto, qué cuesta, qué hay en contra. Se puede usar Markdown.
proposal-effective-on = A partir de qué día
proposal-effective-on-hint = Déjalo vacío para que sea el día en que se cierra la votación. Un día anterior cuenta como ese.
proposal-rule-fields = Mostrar lo que puede ser
proposal-save = Guardar
proposal-add = ¿Debe hacer algo más?
proposal-add-hint = Todos los efectos de una decisión se producen a la vez, o ninguno.
proposal-add-submit = Añadir sus campos
proposal-edit = Modificar la propuesta
proposal-edit-discussed = Se está debatiendo. Si cambias lo que hace, desde qué día o las palabras de una resolución, el plazo de debate empieza de nuevo; con otras palabras sigue como está.
proposal-theirs = Guardado hasta ahora
proposal-yours = Lo que escribiste
proposal-yours-hint = Lo que cambiaste sigue en su campo, con lo que hay ahora al lado; lo que no tocaste muestra lo que escribió la otra persona. Al guardar, ocupa el lugar de todo lo que está en «Guardado hasta ahora».
proposal-effects-theirs = La otra persona cambió lo que hace la propuesta, y tú no: aquí está lo que escribió.
proposal-effects-yours = La otra persona y tú cambiasteis lo que hace la propuesta, así que no se puede juntar: aquí está lo tuyo. Lo que escribió está en «Guardado hasta ahora»; toma lo que necesites.

effect-kind-note = Dejar constancia de una resolución
effect-kind-note-hint = La comunidad dice lo que quiere; nada más cambia por sí solo.
effect-kind-set-rule = Dar otro valor a una regla
effect-kind-set-rule-hint = Cuotas, quórums, plazos y todo lo que contienen las reglas.
effect-kind-adopt-version = Adoptar el borrador de un acuerdo
effect-kind-adopt-version-hint = La próxima versión de los estatutos, de una política o de otro documento.
effect-kind-appoint = Nombrar a alguien para un cargo
effect-kind-appoint-hint = Tesorería, facilitación, auditoría y otros, por un mandato.
effect-kind-end-role = Poner fin al cargo de alguien
effect-kind-end-role-hint = Antes de que termine su mandato.
effect-kind-change-membership = Suspender, excluir o readmitir a alguien
effect-kind-change-membership-hint = La situación cambia cuando se cierra la votación; hasta entonces conserva todos sus derechos.
effect-kind-create-circle = Formar un círculo
effect-kind-create-circle-hint = Un grupo con un mandato y sus integrantes iniciales.
effect-choose = Elige
effect-remove = Quitar esto
effect-note-hint = El texto de la propuesta es la resolución.
effect-rule-option = { $rule } (ahora { $value })
effect-rule-present = Ahora { $value }, desde el { $since }, por
effect-rule-history = su historia
effect-rule-value = Nuevo valor
effect-value-whole = En { $unit }, entre { $least } y { $most }.
effect-value-amount = En la moneda de la comunidad, como 12,50.
effect-value-any = Lo que puede ser depende de la regla: elige la regla y pulsa abajo «Mostrar lo que puede ser».
effect-draft = Borrador
effect-draft-option = { $agreement }, borrador { $draft }
effect-draft-hint = Su texto queda fijado cuando se abre la votación.
effect-draft-redline = Leer el borrador con los cambios marcados
effect-member = Integrante
effect-member-hint = El número, como M-17. Está en el registro.
effect-role = Cargo
effect-months = Duración en meses
effect-months-hint = { $most } como mucho.
effect-holder = Cargo y quién lo ocupa
effect-membership-member-hint = El número, como M-17, o el nombre entero, tal como está en el registro.
effect-membership = Qué pasa con la membresía
effect-membership-hint = Tiene efecto cuando se cierra la votación. Este formulario no avisa a nadie: habla antes con la persona.
membership-suspend = Suspender sus derechos
membership-suspend-hint = Sin propuestas, debate ni trabajo en ningún cargo. Sin voto en lo que se abra desde entonces, salvo que las reglas dejen votar a quien tiene los derechos suspendidos. Una votación que ya esté abierta se rige por su censo: quien figura en él aún puede votar en ella. Puede seguir leyendo, y sigue pagando cuotas.
membership-exclude = Excluir
membership-exclude-hint = La membresía termina: no puede entrar, así que no vota en la web, tampoco donde haya una votación abierta; lo que votó antes cuenta. Con ella terminan sus cargos, sus puestos en círculos y sus responsabilidades.
membership-reinstate = Readmitir
membership-reinstate-hint = Se retira una suspensión o una exclusión. Los cargos que terminaron no vuelven por sí solos.
error-membership-suspend = No se pueden suspender los derechos de { $number }: solo los de quien está en activo o en excedencia.
error-membership-exclude = No se puede excluir a { $number }: su membresía ya terminó.
error-membership-reinstate = { $number } no está en suspenso ni fuera por exclusión.
error-membership-since = La situación actual de { $number } empezó el { $since }, después del día de esta decisión.
error-membership-day = Una membresía cambia el día en que se cierra la votación. Deja esto vacío o presenta aparte lo que tenga otro día.
effect-circle-name = Nombre del círculo
effect-mandate-hint = Para qué es y qué puede hacer por su cuenta.
effect-members = Integrantes iniciales
effect-members-hint = Sus números separados por comas, como M-3, M-17.
effect-appoints = Nombra para el cargo: { $role }
effect-term = { $count ->
    [one] Por { $count } mes
   *[other] Por { $count } meses
}
effect-ends = Pone fin al cargo: { $role }
effect-suspends = Suspende los derechos de un integrante
effect-excludes = Excluye a un integrante
effect-reinstates = Readmite a un integrante
effect-creates = Forma el círculo { $name }
effect-notes = Deja constancia de una resolución
effect-rule-proposed = Ahora { $from }; se propone { $to }
effect-rule-refused = Se proponía { $to }
effect-rule-own = Para todos los fondos rige { $from }; para este se propone { $to }
effect-rule-general = No tiene valor propio: hoy rige { $value }, el valor para todos los fondos.
effect-rule-new = Se propone { $to }; todavía no hay valor
effect-rule-changed = Era { $from }; { $to } a partir del { $day }
effect-rule-set = { $to } a partir del { $day }
effect-adopts = Adopta { $agreement }, borrador { $draft }
effect-adopted = Adoptó { $agreement }, versión { $version }
effect-adopted-redline = Qué cambió desde la versión { $version }
effect-draft-against = Con los cambios respecto a la versión { $version } marcados
effect-draft-first = Su primera versión

life-label = La vida de esta decisión
life-span = Del { $from } al { $until }
life-from = a partir del { $day }
life-after-count = tras el recuento
life-after-ruling = tras resolver su impugnación

governs-title = Qué la rige
governs-founding = El acto fundacional no se votó. Es la autoridad de las primeras reglas y los primeros cargos, que las decisiones de la comunidad han reemplazado o pueden reemplazar.
governs-kind = Tipo
governs-since = la regla desde el { $day }
governs-quorum = { $eligible ->
    [one] { $part } del único voto del censo: { $quorum }.
   *[other] { $part } de los { $eligible } votos del censo: { $quorum }.
}
governs-quorum-coming = { $part } de los votos del censo
governs-coming = El censo y las reglas de la votación serán los que rijan cuando se abra; aquí están los de hoy.
governs-cast = { $cast } de { $eligible } emitidos
governs-reached = alcanzado
governs-not-reached = aún no alcanzado
governs-missed = no alcanzado
governs-simple = Más síes que noes
governs-on-roll = Figuras en él.
governs-not-on-roll = No figuras en él.
governs-fixed = Fijado el { $moment }
frozen-title = Lo que se fijó al abrir la votación
frozen-hint = SHA-256 del texto, las opciones, los efectos y las reglas que la rigen, y del censo, en JSON canónico (RFC 8785). acequia verify calcula los dos de nuevo.
frozen-text = Texto, efectos y reglas

tally-title = Resultado
tally-nobody = No aprobada: no votó nadie.
tally-passed = Aprobada, con { $yes ->
    [one] { $yes } sí
   *[other] { $yes } síes
} frente a { $no ->
    [one] { $no } no
   *[other] { $no } noes
}.
tally-no-majority = No aprobada: { $yes ->
    [one] { $yes } sí
   *[other] { $yes } síes
} frente a { $no ->
    [one] { $no } no
   *[other] { $no } noes
}.
tally-no-quorum = { $cast ->
    [one] No aprobada: se emitió { $cast } voto y el quórum era de { $quorum }.
   *[other] No aprobada: se emitieron { $cast } votos y el quórum era de { $quorum }.
}
tally-bar = { $yes ->
    [one] { $yes } sí
   *[other] { $yes } síes
}, { $no ->
    [one] { $no } no
   *[other] { $no } noes
}, { $abstain ->
    [one] { $abstain } abstención
   *[other] { $abstain } abstenciones
}
tally-mark = { $needed ->
    [one] La línea marca el sí que hacía falta.
   *[other] La línea marca los { $needed } síes que hacían falta.
}
tally-votes = Votos
tally-choice = Opción
tally-all = Emitidos
tally-conditions = Requerido y alcanzado
tally-asked = Se pedía
tally-needed = Votos necesarios
tally-got = Votos recibidos
tally-met = se cumple
tally-not-met = no se cumple
tally-quorum-asked = { $count ->
    [one] { $part } del único voto del censo, emitido como sí, no o abstención
   *[other] { $part } de los { $eligible } votos del censo, emitidos como sí, no o abstención
}
tally-quorum-stances = { $count ->
    [one] { $part } del único voto del censo, diga lo que diga
   *[other] { $part } de los { $eligible } votos del censo, digan lo que digan
}
tally-at-most = como mucho { $most }
tally-counted = Recuento: { $moment }

propose-hint = Toda la comunidad la verá y podrá comentarla. Puedes modificarla hasta que se abra la votación.
propose-submit = Pasarla a debate
open-hint = Al abrir la votación quedan fijados el texto, lo que hace, quién puede votar y las reglas que la rigen. Después nada de eso se puede cambiar.
open-class-few = En esta votación cada clase cuenta por separado, y es secreta. Si una clase alcanzó la mayoría se dice por pocos que hayan votado de ella: de una o dos personas, eso puede decir qué votaron. Ábrela solo si esperas que voten bastantes de cada clase.
open-submit = Abrir la votación
withdraw-title = Retirar esta propuesta
withdraw-hint = Quedará legible como retirada, con su debate. No se puede retomar: habría que proponerla de nuevo.
withdraw-submit = Retirarla
vote-title = Tu voto
vote-hint = La votación es abierta: la comunidad ve qué votas y por qué. Se cierra el { $until }; hasta entonces puedes cambiar tu voto.
vote-though-suspended = Tienes los derechos suspendidos. Esta votación se rige por su censo, y figuras en él, así que aquí puedes votar.
vote-hint-early = La votación es abierta: la comunidad ve qué votas y por qué. Se cierra el { $until }, o antes, cuando haya votado todo el censo; hasta entonces puedes cambiar tu voto.
vote-reason = Motivo
vote-reason-hint = Si quieres. Se puede usar Markdown.
vote-submit = Emitir mi voto
vote-change = Cambiar mi voto
vote-below = Votar
vote-below-own = Tu voto
vote-cast = Votaste { $choice }, { $moment }
vote-own = Votaste: { $choice }.
vote-late = Tu voto no se ha contado
vote-late-choice = Elegiste: { $choice }.
vote-late-reason = Lo que escribiste
roll-why = Ver el censo

discussion-title = Debate
discussion-anew = Lo que se propone cambió: el debate empezó de nuevo el { $moment }.
discussion-none = Nadie ha dicho nada todavía.
discussion-earlier = Comentarios anteriores
discussion-later = Comentarios posteriores
comment-label = Tu comentario
comment-hint = Lo ve toda la comunidad. Se puede usar Markdown; con @M-7 se entera el integrante M-7.
comment-submit = Añadir el comentario
votes-title = Votos
votes-lead = { $count ->
    [one] Ha votado { $count } integrante.
   *[other] Han votado { $count } integrantes.
}
votes-on-paper = { $count ->
    [one] Un voto llegó en papel. Lo que dice se ve aquí cuando esté contado.
   *[other] { $count } votos llegaron en papel. Lo que dicen se ve aquí cuando estén contados.
}
votes-reasons = Motivos de quienes han votado
votes-no-reasons = Nadie ha dado un motivo.
votes-all = { $count ->
    [one] El único voto emitido
   *[other] Los { $count } votos emitidos
}

after-draft = Guardada. Solo la ves tú hasta que la pases a debate.
after-edit = Guardada.
after-propose = La comunidad ya puede debatirla.
after-open = La votación está abierta.
after-vote = Tu voto está emitido. Puedes cambiarlo hasta el cierre.
after-change = Tu voto ha cambiado.
after-withdraw = Está retirada.
failure-title = Se aprobó, pero no pudo ponerse en práctica
failure-effect = El efecto { $place } no se pudo realizar:
failure-only-effect = Su efecto no se pudo realizar:
failure-hint = No se conservó nada de ella. Cualquiera puede volver a proponerla según están ahora las cosas.

roll-title = Censo
roll-lead = Quién puede votar en esta decisión. Se fijó al abrir la votación.
roll-none = Todavía no hay censo
roll-none-hint = Se hace al abrir la votación, a partir del registro de ese día.
roll-own = Tu lugar
roll-on = Figuras en el censo
roll-not-on = No figuras en el censo
roll-why-eligible = { $count ->
    [one] Cuando se abrió la votación estabas en activo, en una clase con voto y con tiempo suficiente en la comunidad. Tienes { $count } voto.
   *[other] Cuando se abrió la votación estabas en activo, en una clase con voto y con tiempo suficiente en la comunidad. Tienes { $count } votos.
}
roll-joined = Te uniste el { $day }.
roll-rules = Cómo se hizo
roll-frozen = A partir del registro tal como estaba el { $moment }, con estas reglas. Quien estaba de excedencia o con los derechos suspendidos no figura en él; a quienes admitió el acto fundacional no les afecta el plazo de espera.
roll-names = Quién puede votar
roll-counts = { $off ->
    [one] { $on } en el censo y { $off } integrante fuera de él. Por qué alguien no figura lo ven esa persona y quien resuelve las reclamaciones.
   *[other] { $on } en el censo y { $off } integrantes fuera de él. Por qué alguien no figura lo ven esa persona y quien resuelve las reclamaciones.
}
roll-hash = SHA-256 del censo:
