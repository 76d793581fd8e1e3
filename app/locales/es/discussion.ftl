# Hilos, comentarios cambiados y ocultos.
event-decisions-comment-edited = Se cambió un comentario
event-decisions-comment-erased = Se retiró un comentario
event-decisions-comment-hidden = Se ocultó un comentario
event-decisions-comment-shown = Se volvió a mostrar un comentario oculto
error-mentions-many = Un comentario menciona a { $most } integrantes como mucho.
error-comments-day = Has escrito { $most } comentarios en un día, tantos como puede escribir cada integrante. Puedes seguir mañana.
error-comment-taken-back = Quien lo escribió ha retirado este comentario.
error-comment-edits = Este comentario se cambió { $most } veces. Escribe otro.
error-comment-hidden = Este comentario ya está oculto.
error-comment-not-hidden = Este comentario no está oculto.
answer-link = Responder
answer-label = Tu respuesta a { $name }
answer-submit = Añadir la respuesta
answer-cancel = No responder
comment-number = comentario { $number }
comment-title = Comentario { $number }
comment-by = Comentario { $number } de { $name }
after-comment = Tu comentario se ha añadido.
after-comment-edit = Tu comentario se ha cambiado.
after-comment-take-back = Tu comentario se ha retirado.
after-comment-hide = El comentario está oculto.
after-comment-show = El comentario vuelve a mostrarse.
comment-answers = en respuesta al
comment-edited = cambiado el { $moment }
comment-earlier-link = textos anteriores
comment-earlier = Textos anteriores
comment-earlier-until = Escrito el { $moment }
comment-change-link = Cambiar o retirar
comment-take-back-link = Retirar
comment-edit-title = Cambiar tu comentario
comment-edit-hint = Lo que decía antes se puede seguir leyendo, con su hora.
comment-edit-submit = Guardar el comentario
comment-take-back-title = Retirar tu comentario
comment-take-back-hint = Su texto desaparece de esta página, de su historial y del registro. Queda que hubo un comentario, y quedan las respuestas. Nadie puede recuperarlo.
comment-take-back-submit = Retirarlo
comment-taken-back = Lo retiró quien lo escribió, el { $moment }.
comment-hide-link = Ocultar
comment-hide-title = Ocultar este comentario
comment-hide-reason = Por qué se oculta
comment-hide-hint = Toda la comunidad lee el motivo y, si pulsa, también el comentario.
comment-hide-submit = Ocultarlo
comment-hidden = Este comentario se ocultó el { $moment }
comment-hidden-read = Leerlo de todos modos
comment-show-link = Volver a mostrar
comment-show-title = Volver a mostrar este comentario
comment-show-submit = Mostrarlo

# Cuidar de un debate.
event-decisions-discussion-closed = Se cerró un debate
event-decisions-discussion-reopened = Se reabrió un debate
event-decisions-summary-written = Se escribió el resumen de un debate
error-discussion-closed = Este debate está cerrado. Ahora solo escribe en él quien lo cuida.
error-discussion-not-closed = Este debate no está cerrado.
error-summary-early = Esto es todavía un borrador: no hay debate que resumir.
error-summary-revisions = Este resumen se cambió { $most } veces y ya no puede cambiarse más.
discussion-closed = Este debate se cerró el { $moment }.
discussion-keep-link = Cuidar de este debate
discussion-keep-title = Resumen y cierre
discussion-keep-lead = El resumen aparece encima del debate y no cambia nada de lo que se vota. Todas sus versiones se conservan.
discussion-close-title = Cerrar el debate
discussion-close-reason = Por qué se cierra
discussion-close-hint = Lo lee toda la comunidad. Hasta que se reabra, solo puede comentar quien cuida de los debates.
discussion-close-submit = Cerrarlo
discussion-reopen-title = Reabrir el debate
discussion-reopen-hint = La comunidad puede volver a comentar.
discussion-reopen-submit = Reabrirlo
after-discussion-close = El debate está cerrado.
after-discussion-reopen = La comunidad puede volver a comentar.
rule-decisions-summaries = Idiomas en los que se resume el debate, y se revisa el resumen, antes de abrir la votación
choice-not-needed = ninguno: puede escribirse un resumen, pero no hace falta
choice-community-language = el de la comunidad
choice-each-language = todos los de estas páginas
summary-wanting = La votación se abre cuando el debate está resumido. Falta el resumen en: { $languages }.
home-to-sum-up = El debate ha terminado; falta resumirlo antes de abrir la votación
home-to-sum-up-action = Escribir el resumen
home-to-review = El debate ha terminado; falta revisar el resumen antes de abrir la votación
home-to-review-action = Revisar el resumen
error-summaries-wanting = Las reglas piden un resumen del debate antes de abrir la votación. Falta en: { $languages }. Lo escribe, en la página del debate, quien abre las votaciones, y después abre la votación.
summary-title = Resumen en { $language }
summary-write-title = Escribir el resumen
summary-hint = Lo que se dijo a favor y en contra, en una lengua o en cada una. Un texto que quede vacío no se muestra. Se puede usar Markdown.
summary-label = Resumen en { $language }
summary-submit = Guardar el resumen
summary-versions-link = Versiones anteriores del resumen
summary-versions = Versiones del resumen
summary-revision = versión { $number }
summary-none = Nadie ha escrito un resumen.
summary-taken-away = Con esta versión se quitó el resumen.
after-summary = El resumen queda guardado.
event-decisions-summary-reviewed = Se revisó el resumen de un debate
error-summary-own = Esta versión la escribiste tú. La revisa otra persona.
error-summary-gone = Este resumen se quitó: no hay nada que revisar.
error-summary-earlier = Este resumen es de un debate anterior: después empezó de nuevo. Quien abre las votaciones vuelve a guardarlo si también cuenta este, y entonces se podrá revisar.
error-summaries-unreviewed = Las reglas piden un resumen del debate que haya revisado alguien que no lo escribió. Falta revisarlo en: { $languages }. Puede hacerlo quien abre votaciones, y también quien propone, en la página del debate.
summary-unreviewed = La votación se abre cuando alguien que no escribió el resumen lo ha revisado: quien abre votaciones o quien propone. Falta revisarlo en: { $languages }.
summary-review-link = Revisarlo
summary-written = escrito por
summary-reviewed = revisado por
summary-review-nobody = nadie más podía revisarlo y vale como está
summary-review-title = Revisar el resumen en { $language }
summary-review-hint = ¿Cuenta lo que se dijo a favor y en contra? Tu nombre constará junto al de quien lo escribió. Si no lo cuenta, pide que lo cambie.
summary-review-submit = Cuenta lo que se dijo
after-summary-review = Has revisado el resumen.

# Recordatorios y boletines.
rule-decisions-reminder-days = Días antes del cierre en que se recuerda a quienes no han votado
event-members-notices-set = Alguien eligió qué correo recibe
digest-none = Nunca
digest-daily = Cada día en que haya algo que contar
digest-weekly = Cada semana en que haya algo que contar
notices-title = Correo sobre lo que pasa
notices-lead = Un boletín cuenta lo nuevo desde el anterior: propuestas, censos contra los que puedes reclamar, votaciones que se abrieron o se cierran pronto, resultados y si están proclamados, impugnados o en vigor, comentarios que te mencionan y respuestas donde comentaste. De una votación secreta dice que está abierta y en qué quedó, y nunca quién ha votado.
notices-change = Qué correo recibes
notices-digest = Un boletín
notices-reminders = Un recordatorio antes de que se cierre una votación en la que no he votado
notices-reminders-yes = Sí
notices-reminders-no = No
notices-submit = Guardar
notices-saved = Tu elección queda guardada.
notices-no-address = No tenemos ninguna dirección tuya, así que no te llega correo. Puedes añadir una a tus datos.
link-digest = Boletín
link-reminder = Recordatorio
mail-notices-off = Este servidor no conoce su propia dirección (ACEQUIA_PUBLIC_URL), así que no escribe boletines, recordatorios ni convocatorias de reuniones: sus integrantes lo encuentran todo solo en el sitio.
mail-meetings-wait = { $count ->
    [one] Espera { $count } convocatoria de una reunión.
   *[other] Esperan { $count } convocatorias de reuniones.
}
mail-digests-wait = { $count ->
    [one] Espera { $count } boletín.
   *[other] Esperan { $count } boletines.
}
mail-reminders-wait = { $count ->
    [one] Espera { $count } recordatorio.
   *[other] Esperan { $count } recordatorios.
}
mail-notices-wait = Un boletín o un recordatorio que lleva tres días esperando se descarta; la convocatoria de una reunión, cuando la reunión ha terminado o se avisa de ella otra vez.
mail-dropped-title = Descartados
mail-dropped-hint = Boletines y recordatorios que no pudieron enviarse en tres días, y convocatorias de reuniones que no pudieron enviarse antes de que terminara la reunión.
mail-dropped-day = Día
mail-dropped-letters = Correos

mail-digest-subject = Novedades de { $community }
mail-digest-greeting = Hola, { $name }:
mail-digest-lead = Esto es lo nuevo en { $community } desde el último boletín.
mail-digest-closing = Votaciones que se cierran pronto
mail-digest-opened = Votaciones que se abrieron
mail-digest-rolls = Censos para revisar
mail-digest-proposed = En debate
mail-digest-decided = Resultados de votaciones
mail-digest-mentions = Te mencionaron
mail-digest-answers = Respuestas donde comentaste
mail-digest-own = Comentarios a lo que propusiste
mail-digest-candidacy = Comentarios en elecciones a las que te presentas
mail-digest-until = D-{ $number } { $title }, hasta el { $moment }
mail-digest-discussed = D-{ $number } { $title }: el debate ha terminado y se puede abrir la votación
mail-digest-until-secret = D-{ $number } { $title }, hasta el { $moment }; es secreta, y se anuncia hayas votado o no
mail-digest-roll = D-{ $number } { $title }: se ha formado el censo provisional. Comprueba si figuras en él; se puede reclamar hasta el { $moment }
mail-digest-counted-passed = D-{ $number } { $title }: aprobada según el recuento; falta proclamarla antes de que surta efecto
mail-digest-counted-refused = D-{ $number } { $title }: no aprobada según el recuento; falta proclamar el resultado
mail-digest-declared-passed = D-{ $number } { $title }: proclamada como aprobada; aún no surte efecto y puede impugnarse hasta el { $moment }
mail-digest-declared-refused = D-{ $number } { $title }: proclamada como no aprobada; puede impugnarse hasta el { $moment }
mail-digest-contested-passed = D-{ $number } { $title }: proclamada como aprobada, e impugnada; no surte efecto hasta que se resuelva la impugnación
mail-digest-contested-refused = D-{ $number } { $title }: proclamada como no aprobada, e impugnada; falta resolver la impugnación
mail-digest-dismissed = { $line } (se desestimó una impugnación)
mail-digest-in-effect = D-{ $number } { $title }: aprobada y en vigor
mail-digest-in-effect-from = D-{ $number } { $title }: aprobada, en vigor desde el { $day }
mail-digest-not-applied = D-{ $number } { $title }: aprobada, pero sus efectos no pudieron aplicarse; no se cambió nada
mail-digest-annulled = D-{ $number } { $title }: anulada por otra decisión
mail-digest-annulled-contested = D-{ $number } { $title }: impugnada y anulada; nunca surtió efecto
mail-digest-refused = D-{ $number } { $title }: no aprobada
mail-digest-comment = { $name } en D-{ $number } { $title }
mail-digest-more = Hay más: mira { $link }
mail-notices-end = Recibes esto como integrante. En esta página eliges qué correo recibes, o que no te llegue ninguno: { $link }
mail-notices-stop = Para no recibir más correos de este tipo, sin entrar: { $link }
mail-reminder-subject = D-{ $number } { $title }: la votación se cierra el { $moment }
mail-reminder-body =
    Hola, { $name }:

    La votación sobre D-{ $number } { $title } se cierra el { $moment }. Cuando se
    escribió esto no se había recibido tu voto:

    { $link }

    Si has votado entretanto, no tienes que hacer nada.
mail-reminder-delegated = Si no votas tú, tu voto va con el de { $delegate }, en quien lo has delegado.

unsubscribe-digest = ¿No recibir más boletines de { $community }?
unsubscribe-digest-submit = Detener los boletines
unsubscribe-digest-done = No recibirás más boletines.
unsubscribe-reminder = ¿No recibir más recordatorios de { $community }?
unsubscribe-reminder-submit = Detener los recordatorios
unsubscribe-reminder-done = No recibirás más recordatorios antes del cierre de las votaciones.
unsubscribe-lead = Sigue llegando lo que hay que comunicar a los integrantes, como las convocatorias de reuniones, y también los enlaces que pidas.
unsubscribe-done = Este correo queda detenido
unsubscribe-choose = Elegir qué correo recibes (para eso hay que entrar)
unsubscribe-unknown = Esta dirección no detiene nada
unsubscribe-unknown-why = Ningún correo nuestro la llevaba. Quizá llegó cortada: abre el enlace en el propio correo, o elige qué correo recibes después de entrar.

own-part-summaries = Resúmenes de debates
own-part-notices = Correo que has elegido
own-col-digest = Boletín
own-col-reminders = Recordatorios
