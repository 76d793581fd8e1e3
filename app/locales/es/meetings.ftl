# Reuniones: convocarlas, orden del día y convocatoria, asistencia y representación, votaciones de los puntos, notas y actas.
rule-decisions-meeting = Votaciones en reunión
rule-meetings-notice-days = Convocatoria de una reunión
rule-meetings-items-days = Anuncio de un punto
rule-meetings-proxies-max = Representaciones que puede llevar cada quien
rule-meetings-proxies-secret = La representación cuenta también en votaciones secretas
rule-meetings-casting-vote = Voto de calidad de quien preside
choice-chair = en caso de empate decide el voto de quien preside
choice-optional = en una reunión o sin ella
choice-any = solo en una reunión
choice-room = solo en una reunión en una sala
choice-hybrid = solo en una reunión en una sala y en línea
choice-online = solo en una reunión en línea
choice-present = los votos presentes en una reunión
power-run-meetings = convocar y dirigir reuniones
barred-meeting = Se vota en una reunión, donde solo cuenta una representación para esa reunión.

meeting-form-room = en una sala
meeting-form-hybrid = en una sala y en línea
meeting-form-online = en línea
meeting-state-called = fijada, sin avisar todavía
meeting-state-moved = cambiada después del aviso; falta convocarla de nuevo
meeting-state-noticed = por celebrar
meeting-state-open = en sesión
meeting-state-closed = celebrada
meeting-state-cancelled = cancelada
meeting-state-missed = ya pasada, sin abrir
manner-room = en la sala
manner-remote = en línea

meetings-title = Reuniones
meetings-coming = Próximas
meetings-past = Anteriores
meetings-none = No hay ninguna reunión convocada.
meeting-call = Convocar una reunión
meeting-call-lead = Primero di cuándo y dónde. Después prepara el orden del día y envía la convocatoria: así se avisa a todo el mundo.
meeting-name = Cómo se llama
meeting-form = Cómo se celebra
meeting-place = Lugar
meeting-place-hint = Hace falta si hay una sala.
meeting-link = Enlace
meeting-link-hint = Por dónde se participa en línea; hace falta si la reunión es solo en línea. Lo ven únicamente los integrantes.
meeting-day = Día
meeting-from = Empieza a las
meeting-until = Termina a las
meeting-until-day = Termina el día
meeting-until-day-hint = Solo si se alarga más allá de la medianoche.
meeting-time-hint = Por ejemplo 18:30, según el reloj de { $zone }.
meeting-words = Qué más conviene saber
meeting-words-hint = Se puede usar Markdown.
meeting-edit = Modificar la reunión
meeting-edit-noticed = Ya se avisó de esta reunión. Si cambias cuándo empieza, dónde o cómo se celebra, o el enlace, envía de nuevo la convocatoria: las votaciones solo se abren si llega a tiempo, y quien ya había llegado deja de constar como presente. De otros cambios también puedes avisar.
meeting-save = Guardar
meeting-cancel = Cancelar la reunión
meeting-cancel-reason = Por qué
meeting-cancel-hint = Lo lee quien integra la comunidad.

meeting-facts = Cuándo y dónde
meeting-starts = Empieza
meeting-ends = Termina
meeting-called-by = La convoca
meeting-chair = Preside
meeting-chair-hint = Un número como M-17 o el nombre completo. Déjalo vacío si presides tú. Quien preside queda anotado como presente: en la sala, o en línea si no la hay.
meeting-opened-at = Se abrió
meeting-closed-at = Se cerró
meeting-minutes = Acta
meeting-minutes-as-draft = Borrador del acta
meeting-calendar = Añadirla a tu calendario
meeting-in-log = Esta reunión en el registro de actos
meeting-calendar-link = Para participar: { $link }
meeting-notice = Convocatoria
meeting-notice-by = { $count ->
    [0] Para que aquí se abran votaciones, hay que avisar antes del { $moment }.
    [one] Para que aquí se abran votaciones, hay que avisar con un día de antelación: antes del { $moment }.
   *[other] Para que aquí se abran votaciones, hay que avisar con { $count } días de antelación: antes del { $moment }.
}
meeting-items-by = { $count ->
    [0] Cada punto se anuncia antes del { $moment }.
    [one] Cada punto se anuncia con un día de antelación: antes del { $moment }.
   *[other] Cada punto se anuncia con { $count } días de antelación: antes del { $moment }.
}
meeting-told = { $count ->
    [one] { $moment }: se avisó en este sitio a una persona.
   *[other] { $moment }: se avisó en este sitio a { $members } personas.
}
meeting-letters = Correos escritos: { $written } de { $mailed }; enviados: { $sent }. El servidor de correo aún puede rechazar los que faltan.
meeting-letters-off = Aquí no se escriben correos.
meeting-told-me = Se te avisó el { $moment }.

meeting-notices-title = A quién se avisó, y cuándo
meeting-letter = Correo electrónico
meeting-letter-sent = enviado el { $moment }
meeting-letter-dropped = no enviado; descartado el { $moment }
meeting-letter-written = escrito el { $moment }
meeting-letter-waits = todavía sin escribir
meeting-letter-none = sin dirección

meeting-agenda = Orden del día
meeting-agenda-none = No hay nada en el orden del día.
meeting-item-add = Añadir un punto
meeting-item-decision = Decisión
meeting-item-decision-hint = Por ejemplo D-12, si se va a votar. Tiene que estar en debate.
meeting-item-title = Título
meeting-item-title-hint = Puede quedar vacío si hay una decisión.
meeting-item-words = Más detalles
meeting-item-announced = anunciado el { $moment }
meeting-item-unannounced = sin anunciar todavía
meeting-item-struck = retirado del orden del día
meeting-serve = Enviar la convocatoria
meeting-serve-hint = Se avisa ahora a todo el mundo, con este orden del día: aquí, y por correo electrónico a quien tiene dirección. Queda anotado cuándo y a quién.
meeting-serve-late = La convocatoria debía enviarse antes del { $due }. Si se envía ahora, llega tarde para que se abra una votación en esta reunión.
meeting-serve-again = Enviar otra vez la convocatoria
meeting-serve-again-hint = Algo ha cambiado desde el último aviso. Se avisa ahora de cómo queda; la convocatoria ya enviada sigue valiendo.
meeting-announce = Anunciar lo añadido
meeting-announce-hint = { $count ->
    [one] Se ha añadido un punto desde el último aviso. Se anuncia ahora.
   *[other] Se han añadido { $count } puntos desde el último aviso. Se anuncian ahora.
}
meeting-open = Abrir la reunión
meeting-close = Cerrar la reunión
meeting-close-anyway = Cerrarla de todos modos
meeting-close-untouched = { $count ->
    [one] Un punto no se ha sometido a votación:
   *[other] { $count } puntos no se han sometido a votación:
}
meeting-close-hint = Ya no se podrá votar aquí, y con lo ocurrido se podrá redactar el acta.
meeting-minutes-draft = Redactar el acta
meeting-minutes-hint = Quién estuvo, qué se votó y qué se anotó pasa al borrador de un acuerdo. Puede leerlo quien vino, quien estuvo representado y quien dirige reuniones; quienes redactan pueden cambiarlo, y una decisión lo aprueba. Desde entonces no se anota nada más aquí.
meeting-strike = Retirarlo del orden del día
meeting-strike-hint = Se sigue leyendo, y no se abre ninguna votación sobre él.

meeting-attendance = Asistencia
meeting-attendance-over = Asistencia
meeting-there = { $count ->
    [0] No hay nadie.
    [one] Está una persona.
   *[other] Están { $members } personas.
}
meeting-came-all = { $count ->
    [0] No vino nadie.
    [one] Vino una persona.
   *[other] Vinieron { $members } personas.
}
meeting-here = Estás presente desde el { $moment }: { $manner }.
meeting-switch-remote = Participo en línea
meeting-switch-room = Estoy en la sala
meeting-come = Participar en línea
meeting-come-hint = Indica que has llegado. Desde entonces cuentas como presente y puedes votar.
meeting-come-room = Quien dirige la reunión anota quién está en la sala.
meeting-leave = Salir de la reunión
meeting-attendance-nobody = Aquí no consta nadie con ese nombre o número.
meeting-attendance-all = Todas las personas
meeting-came = desde el { $from }
meeting-came-left = { $from } – { $until }
meeting-mark = Anotar a quien llega
meeting-mark-who = Quién
meeting-mark-manner = Cómo participa
meeting-mark-submit = Anotar
meeting-mark-left = { $name } se ha ido
meeting-member-hint = Un número como M-17 o el nombre completo. Si lo dejas vacío, se entiende que eres tú.
meeting-proxies = Representaciones
meeting-represented-by = tiene como representante a
meeting-was-represented-by = tuvo como representante a
meeting-proxy-give = Dar tu representación
meeting-proxy-holder = Quién te representa
meeting-proxy-hint = { $count ->
    [one] Un número como M-17 o el nombre completo. Cada quien representa como mucho a una persona. La representación termina cuando llegas.
   *[other] Un número como M-17 o el nombre completo. Cada quien representa como mucho a { $count } personas. La representación termina cuando llegas.
}
meeting-proxy-given = Te representa
meeting-proxy-held = Representas a: { $names }. Sus votos cuentan como el tuyo, pero no en votaciones secretas ni donde se pide consentimiento.
meeting-proxy-held-secret = Representas a: { $names }. Sus votos cuentan como votes tú, salvo donde se pide consentimiento. En una votación secreta van con tu papeleta, sin vuelta atrás.
meeting-proxy-revoke = Retirar la representación

meeting-vote-open = en votación
meeting-vote-open-hint = Vota quien está y figura en el censo, hasta que cierres la votación.
meeting-vote-open-submit = Abrir la votación
meeting-vote-close-hint = Los votos se cuentan en el acto.
meeting-vote-close-hint-paper = Los votos se cuentan en el acto; si han vuelto papeletas, cuando dos personas las hayan introducido. Las que sigan fuera caducan.
meeting-paper-offered = Quien esté en la sala y prefiera votar en papel pide una papeleta a quienes cuidan de la elección.
meeting-vote-close-submit = Cerrar la votación
meeting-vote-here = Votar
meeting-vote-until = Se cierra por sí sola el { $until }.
meeting-motion-passed = aprobada
meeting-motion-result = El resultado completo
meeting-motion-not-passed = no aprobada
meeting-present = Presentes, contando a quien votó y se fue: { $persons } de { $roll } con derecho a voto, { $represented } por representación. Sus votos: { $votes }.
meeting-present-now = Presentes: { $persons } de { $roll } con derecho a voto, { $represented } por representación. Sus votos: { $votes }.
meeting-present-as-of = Quién está presente, y qué supone para el quórum, es lo que había el { $moment }, según las reglas de hoy. Vuelve a cargar la página para ver quién ha llegado desde entonces.
meeting-voted = Han votado: { $voted }.
meeting-quorum-present = Quórum de votos presentes: { $needed }
meeting-quorum-votes = Quórum de votos emitidos: { $needed }
meeting-quorum-persons = Quórum de personas que votan: { $needed }
meeting-quorum-reachable = se alcanza si votan todas las personas presentes
meeting-quorum-missing = { $count ->
    [one] falta { $missing }
   *[other] faltan { $missing }
}
meeting-note-vote = Anotar un voto dicho de viva voz
meeting-note-vote-choice = El voto de esa persona
meeting-note-vote-hint = Consta que lo has anotado tú. Quien vota puede cambiarlo hasta que se cierre la votación.
meeting-note-vote-submit = Anotar
meeting-notes = Notas
meeting-notes-hint = Pasan al acta. Se puede usar Markdown.
meeting-notes-save = Guardar las notas
meeting-objections = Objeciones
meeting-object = Hacer constar una objeción
meeting-objector = Quién objeta
meeting-objector-hint = Un número como M-17 o el nombre completo. Si lo dejas vacío, se entiende que eres tú. Quien no haya asistido ni tenga representante figura aquí como ausente.
meeting-objection = Objeción
meeting-objection-hint = Consta en el acta con el nombre.
meeting-object-submit = Hacerla constar
meeting-objection-by = La anotó { $name }.
meeting-objection-absent = ausente

after-meeting-call = La reunión está fijada. Prepara el orden del día y envía la convocatoria.
after-meeting-change = Los cambios están guardados.
after-meeting-cancel = La reunión se ha cancelado.
after-meeting-item = El punto está en el orden del día.
after-meeting-strike = El punto se ha retirado.
after-meeting-serve = Se ha avisado a todo el mundo.
after-meeting-open = La reunión está abierta.
after-meeting-close = La reunión se ha cerrado.
after-meeting-arrive = Queda anotado quién ha llegado.
after-meeting-arrive-who = Queda anotado que { $name } está en la reunión.
after-meeting-leave = Queda anotado quién se ha ido.
after-meeting-leave-who = Queda anotado que { $name } se ha ido.
after-meeting-give-proxy = Has dado tu representación.
after-meeting-revoke-proxy = Has retirado tu representación.
after-meeting-open-vote = La votación está abierta.
after-meeting-close-vote = La votación está cerrada y contada.
after-meeting-close-vote-papers = La votación está cerrada. Se cuenta cuando se hayan introducido sus papeletas.
after-meeting-note-vote = El voto está anotado.
after-meeting-notes = Las notas están guardadas.
after-meeting-object = La objeción constará en el acta.

decision-needs-meeting = { $form ->
    [room] Las decisiones de este tipo se votan en una reunión en una sala.
    [hybrid] Las decisiones de este tipo se votan en una reunión en una sala y en línea.
    [online] Las decisiones de este tipo se votan en una reunión en línea.
   *[other] Las decisiones de este tipo se votan en una reunión.
}
decision-on-agenda = Está en el orden del día de
decision-open-on-agenda = Está en el orden del día de { $meeting }, que empieza el { $starts }. Si abres aquí la votación, no se celebrará en esa reunión.
open-outside = Abrirla aquí de todos modos
decision-voted-in = Se vota en
decision-was-voted-in = Se votó en
vote-in-meeting = Esto se vota en una reunión, y vota quien está. Ve a ella.
vote-in-meeting-proxy = Esto se vota en una reunión, y vota quien está. Ve a ella o da tu representación.
vote-noted-by = de viva voz, lo anotó
receipt-noted-by = Dicho de viva voz en la reunión, lo anotó
vote-noted-own = Lo dijiste de viva voz en la reunión. Lo anotó
governs-quorum-present = Tiene que estar presente { $part } de los { $eligible } votos del censo: { $quorum }.
governs-quorum-coming-present = { $part } de los votos del censo, presentes en la reunión
governs-present = Votos presentes: { $present } de { $eligible }
tally-no-quorum-present = No aprobada por falta de quórum. Votos presentes: { $present }; necesarios: { $quorum }.
tally-quorum-present = { $count ->
    [one] { $part } del único voto del censo, presente
   *[other] { $part } de los { $eligible } votos del censo, presentes
}
choice-quorum-present-met = { $count ->
    [one] Quórum alcanzado: hacía falta { $needed } voto presente ({ $asked }); votos presentes: { $present }.
   *[other] Quórum alcanzado: hacían falta { $needed } votos presentes ({ $asked }); votos presentes: { $present }.
}
choice-quorum-present-not-met = { $count ->
    [one] Quórum no alcanzado: hacía falta { $needed } voto presente ({ $asked }); votos presentes: { $present }.
   *[other] Quórum no alcanzado: hacían falta { $needed } votos presentes ({ $asked }); votos presentes: { $present }.
}

home-meeting-open = en sesión ahora
home-meeting-action = Ir a la reunión
home-meeting = Empieza el { $starts }
home-meeting-moved = Ha cambiado después del aviso y falta convocarla de nuevo. Ahora está previsto que empiece el { $starts }
home-meeting-look = Ver el orden del día

error-link = Escribe una dirección que empiece por https:// o http://.
error-meeting-link = Escribe por dónde se participa: esta reunión es solo en línea.
error-time = Escribe una hora como 18:30.
error-time-none = Ese día los relojes se saltan esa hora. Elige otra.
error-meeting-ends = Una reunión termina después de empezar. Si esta se alarga más allá de la medianoche, pon el día en que termina.
error-meeting-lasts = Una reunión dura { $most } días como mucho. Convoca otra para lo que quede.
error-meeting-past = Eso ya ha pasado. Elige un momento posterior.
error-meeting-begun = La reunión ha empezado.
error-meeting-over = La reunión ha terminado.
error-meeting-unserved = Todavía no se ha avisado de esta reunión. Envía antes la convocatoria.
error-meeting-early = La reunión empieza el { $starts }. Ábrela entonces.
error-meeting-doors = Las llegadas se anotan a partir del { $from }.
error-meeting-unopened = La reunión no se ha abierto.
error-meeting-unclosed = La reunión no ha terminado. Ciérrala antes.
error-meeting-minuted = El acta de esta reunión está redactada. Cambia el borrador.
error-minutes-long = El acta tendría más de { $most } caracteres. Acorta antes las notas.
error-meeting-votes-open = Cierra antes estas votaciones: { $decisions }.
error-minutes-uncounted = El acta dice qué resultó de cada votación. Quedan papeletas por contar de: { $decisions }. Redáctala cuando estén contadas.
error-meeting-not-open = { $meeting } no está en sesión: abre antes la reunión.
error-meeting-needed = { $form ->
    [room] Las decisiones de este tipo se votan en una reunión en una sala. Ponla en el orden del día de una y abre allí la votación.
    [hybrid] Las decisiones de este tipo se votan en una reunión en una sala y en línea. Ponla en el orden del día de una y abre allí la votación.
    [online] Las decisiones de este tipo se votan en una reunión en línea. Ponla en el orden del día de una y abre allí la votación.
   *[other] Las decisiones de este tipo se votan en una reunión. Ponla en el orden del día de una y abre allí la votación.
}
error-meeting-form = { $form ->
    [room] Según las reglas esto se vota en una reunión en una sala, y esta no lo es.
    [hybrid] Según las reglas esto se vota en una reunión en una sala y en línea, y esta no lo es.
    [online] Según las reglas esto se vota en una reunión en línea, y esta no lo es.
   *[other] Según las reglas esto no se vota en una reunión de esta forma.
}
error-meeting-not-for-kind = Según las reglas las decisiones de este tipo se votan sin reunión. Abre la votación en la página de la decisión.
error-meeting-not-noticed = No se avisó a tiempo: había que hacerlo antes del { $due }.
error-meeting-notice-late = { $days ->
    [0] De una reunión se avisa antes de que empiece: antes del { $due }. Se avisó el { $came }, así que aquí no se abre ninguna votación.
    [one] De una reunión se avisa con un día de antelación: antes del { $due }. Se avisó el { $came }, así que aquí no se abre ninguna votación.
   *[other] De una reunión se avisa con { $days } días de antelación: antes del { $due }. Se avisó el { $came }, así que aquí no se abre ninguna votación.
}
error-meeting-long-over = Esta reunión debía terminar el { $ends }: ya no puede abrirse ni ella ni una votación en ella. Convoca otra.
error-item-changed = { $days ->
    [0] La propuesta se modificó el { $came }, cuando la reunión ya debía haber empezado: no es lo que se anunció. Ponla en el orden del día de otra reunión.
    [one] La propuesta se modificó el { $came }. Para votarse aquí tendría que estar como está desde el { $due }, un día antes de que empiece la reunión. Ponla en el orden del día de otra.
   *[other] La propuesta se modificó el { $came }. Para votarse aquí tendría que estar como está desde el { $due }, { $days } días antes de que empiece la reunión. Ponla en el orden del día de otra.
}
error-item-late = { $days ->
    [0] Un punto se anuncia antes de que empiece la reunión: antes del { $due }. Este se anunció el { $came }. Ponlo en el orden del día de una reunión posterior.
    [one] Un punto se anuncia un día antes de la reunión: antes del { $due }. Este se anunció el { $came }. Ponlo en el orden del día de una reunión posterior.
   *[other] Un punto se anuncia { $days } días antes de la reunión: antes del { $due }. Este se anunció el { $came }. Ponlo en el orden del día de una reunión posterior.
}
error-present-no-meeting = Estas reglas cuentan a quien está presente, y según otra este tipo de decisión se vota sin reunión. Cambia ambas a la vez, para que pueda votarse en una reunión.
error-open-on-agenda = Está en el orden del día de { $meeting }. Marca la casilla si la votación se ha de abrir aquí y no allí; un programa envía «outside» como true.
error-present-outside = Las reglas cuentan a quien está presente, y fuera de una reunión no lo está nadie. Ponla en el orden del día de una y abre allí la votación.
error-agenda-empty = No hay nada en el orden del día. Añade antes un punto.
error-notice-nothing = Nada ha cambiado desde el último aviso. Añade o cambia algo antes.
error-items-many = En este orden del día hay ya { $most } puntos.
error-item-struck = Este punto está retirado del orden del día.
error-item-voted = Aquí se abrió su votación: se queda en el orden del día.
error-item-twice = Esta decisión ya está en el orden del día.
error-item-decision = { $decision } no está en debate.
error-item-no-decision = Este punto no tiene ninguna decisión que votar.
error-manner-form = En esta reunión no se puede participar así.
error-manner-room = Quien dirige la reunión anota quién está en la sala.
error-not-attending = No consta su presencia.
error-vote-not-present = Esto lo vota quien está. Ve antes a { $meeting }.
error-noted-not-present = No consta la presencia de { $name }.
error-vote-own = { $number } ya ha votado en el navegador.
error-note-secret = Esta votación es secreta: cada cual emite su propio voto.
error-note-not-on-roll = { $number } no está en el censo de esta votación, así que no se le puede anotar un voto.
error-note-paper = { $number } tiene una papeleta de esta votación, o la ha devuelto. Si prefiere decir su voto en voz alta, anótala antes como anulada.
error-objections-item-many = En este punto constan ya { $most } objeciones.
error-proxy-none = Según las reglas de hoy, nadie representa a otras personas.
error-proxy-self = Este es tu propio número.
error-proxy-passed = Esta persona ha dado su propia representación, y no se pasa a nadie más. Elige a otra.
error-proxy-holds = Representas a otras personas, y la representación no se pasa a nadie más. Antes tienen que retirarla ellas.
error-proxy-full = { $most ->
    [one] Esta persona representa ya a otra, tantas como permiten las reglas.
   *[other] Esta persona representa ya a { $most }, tantas como permiten las reglas.
}
error-proxy-present = Estás en la reunión.
error-proxy-gone = No has dado tu representación para esta reunión.
error-tally-present = Di cuántos votos había presentes, con --present.

minutes-title = Acta de { $title }, { $day }
minutes-meeting = La reunión
minutes-notice = La convocatoria se envió el { $moment } a { $members } personas.
minutes-no-notice = No se envió convocatoria.
minutes-opened = Se abrió el { $moment } y se celebró { $form }: { $place }. Presidió { $chair }.
minutes-opened-online = Se abrió el { $moment } y se celebró { $form }. Presidió { $chair }.
minutes-present = Asistencia
minutes-came-all = { $count ->
    [0] No consta la presencia de nadie.
    [one] Consta la presencia de una persona:
   *[other] Consta la presencia de { $count } personas:
}
minutes-came-late = , desde el { $moment }
minutes-left-early = , hasta el { $moment }
minutes-present-counted = Consta la presencia de { $members } personas: { $room } acudieron a la sala y { $remote } en línea. Actuaron por representación { $represented }. Son demasiadas para nombrarlas aquí: la página de la reunión las nombra, y con cada votación se dice cuántas había.
minutes-represented = { $member }, en cuya representación actuó { $holder }
minutes-struck = Este punto se retiró del orden del día.
minutes-motion = Propuesta: { $name }, { $title }.
minutes-not-voted = Su votación no se celebró en esta reunión.
minutes-secret = La votación fue secreta.
minutes-quorum-met = Presentes: { $present } de { $roll } con derecho a voto, { $represented } por representación. Hubo quórum.
minutes-quorum-missed = Presentes: { $present } de { $roll } con derecho a voto, { $represented } por representación. No hubo quórum.
minutes-votes = A favor: { $yes }. En contra: { $no }. Abstenciones: { $abstain }.
minutes-stances = La aceptan: { $yes }. Se apartan: { $abstain }. Objetan o bloquean: { $no }.
minutes-chosen = Resultado: { $chosen }.
casting-vote-decided = { $choice ->
    [yes] Hubo tantos votos a favor como en contra; quien presidía había votado a favor, y eso decide.
    [no] Hubo tantos votos a favor como en contra; quien presidía había votado en contra, y eso decide.
   *[other] Hubo tantos votos a favor como en contra; quien presidía se había abstenido, y por eso no se aprueba.
}
minutes-passed = **La propuesta quedó aprobada.**
minutes-not-passed = **La propuesta no quedó aprobada.**
minutes-annulled = Después la decisión quedó anulada por { $decision }: lo que hizo se revirtió.
minutes-annulled-contested = Después la decisión quedó anulada: se estimó una impugnación de su resultado, y nunca surtió efecto.
minutes-objection = Objeción de { $member }: { $words }
minutes-objection-absent = Objeción de { $member }, en su ausencia: { $words }
minutes-closing = Cierre
minutes-closed = La reunión se cerró el { $moment }.
