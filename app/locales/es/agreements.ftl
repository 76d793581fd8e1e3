agreements-lead = Lo que esta comunidad ha acordado, tal como rige hoy. Cada cláusula dice de qué decisión procede.
agreements-empty = No hay nada en vigor abierto a todo el mundo
agreements-empty-why = Los acuerdos internos se pueden leer después de entrar.
agreement-new = Acuerdo nuevo
agreement-new-lead = Ponle título y escribe el primer borrador. No obliga a nadie hasta que una decisión lo adopte.
agreement-title = Título
agreement-title-hint = Como lo llamará la gente, por ejemplo Código de conducta. De él sale su dirección, que ya no cambia.
agreement-kind = ¿Qué clase de documento es?
agreement-kind-bylaws = Estatutos
agreement-kind-bylaws-hint = La constitución de la comunidad. Se cambia según las reglas de los estatutos.
agreement-kind-policy = Política
agreement-kind-policy-hint = Aquello a lo que la comunidad se compromete.
agreement-kind-procedure = Procedimiento
agreement-kind-procedure-hint = Cómo se hace algo.
agreement-kind-guide = Guía
agreement-kind-guide-hint = Consejos que no obligan a nadie.
agreement-kind-minutes = Acta
agreement-visibility = ¿Quién podrá leerlo cuando esté en vigor?
visibility-public = Abierto a todo el mundo
visibility-members = Solo para integrantes
agreement-create = Crearlo y escribir el primer borrador
agreement-in-force = en vigor
agreement-no-version = aún no está en vigor
agreement-no-version-yet = Todavía no hay ninguna versión en vigor
agreement-no-version-why = Un borrador pasa a ser la primera versión cuando una decisión lo adopta.
agreement-drafts-count = { $count ->
    [one] { $count } borrador en marcha
   *[other] { $count } borradores en marcha
}

contents = Índice
version = Versión
versions = Versiones
version-name = Versión { $number }
version-since = en vigor desde el { $day }
version-from = entra en vigor el { $day }
version-by = por
version-coming = Versión { $number }, { $validity }.
version-what-changes = Ver qué cambia
version-not-yet = aún no está en vigor
version-superseded = ya no está en vigor
version-other-in-force = La versión en vigor es la { $number }.
version-read-in-force = Leerla
version-compare-both = Ver en qué difieren
version-in-force-from = En vigor desde
version-authority = Por
version-changes = Cambios
version-redline = respecto a la versión { $number }

clause-permanent-link = Enlace permanente a «{ $heading }» con esta redacción
clause-permanent-link-hint = Enlace permanente a estas palabras
clause-since = desde la versión { $number }
clause-rule = regla: { $rule }
clause-history-of = «{ $heading }» a lo largo del tiempo
clause-read = Leerla en su sitio
clause-gone = ya no está en el documento
clause-rules = Reglas que aplican esta cláusula
clause-changes = Qué ha sido de ella

history = Historia
history-of = Historia de { $title }
history-lead = Todas las versiones que han regido, la decisión que adoptó cada una y qué hizo con las cláusulas.
compare-title = { $title }: de la versión { $from } a la versión { $to }
compare-from = De
compare-to = A
compare-submit = Comparar
compare-changes = Cláusula por cláusula

fate-added = añadida
fate-changed = cambiada
fate-removed = suprimida
fate-moved = movida, sin cambios en el texto
redline-preamble = Antes del primer título
redline-none = Ninguna cláusula difiere.
redline-added = { $count ->
    [one] { $count } cláusula añadida
   *[other] { $count } cláusulas añadidas
}
redline-changed = { $count ->
    [one] { $count } cláusula cambiada
   *[other] { $count } cláusulas cambiadas
}
redline-removed = { $count ->
    [one] { $count } cláusula suprimida
   *[other] { $count } cláusulas suprimidas
}
redline-moved = { $count ->
    [one] { $count } cláusula movida
   *[other] { $count } cláusulas movidas
}
redline-kept = { $count ->
    [one] { $count } cláusula sin cambios
   *[other] { $count } cláusulas sin cambios
}

drafts = Borradores
drafts-of = Borradores de { $title }
drafts-lead = Un borrador no cambia nada hasta que una decisión lo adopta.
drafts-empty = No hay ningún borrador en marcha
drafts-empty-why = Quien tiene el cargo de redacción puede empezar uno a partir del texto en vigor.
draft-start = Empezar un borrador
draft-name = Borrador { $number }
draft-title = Borrador { $number } de { $title }
draft-status-open = en redacción
draft-status-proposed = fijado para una votación
draft-status-adopted = adoptado
draft-status-abandoned = dejado de lado
draft-decision-discussion = en debate
draft-decision-voting = en votación
draft-decision-closed = aprobada, sin efecto
draft-decision-enacted = en vigor
draft-decision-refused = no aprobada
draft-decision-withdrawn = retirada
draft-decision-annulled = anulada
draft-decision-draft = en redacción
draft-discussed = Este borrador se está debatiendo. Cada vez que se guarda su texto o se pone al día, el plazo de debate empieza de nuevo.
draft-based-on = Parte de la versión { $number }
draft-of-first-version = Sería la primera versión
draft-saved-by = guardado por última vez el { $moment } por
draft-started-by = empezado el { $moment } por
draft-body = Texto
draft-body-hint = Markdown. Un título abre una cláusula; escribe detrás su ancla, por ejemplo ### Quórum {"{#quorum}"}, para que la cláusula conserve su identidad aunque el texto cambie de sitio.
draft-preview = Vista previa
preview-empty = Todavía no hay nada escrito.
draft-save = Guardar
draft-show-preview = Ver sin guardar
draft-propose = Someterlo a decisión
draft-revisions = Textos guardados
draft-changes-against = Qué cambia en la versión { $number }
draft-changes-first = Qué entraría en vigor
draft-note-saved = Guardado.
draft-note-unchanged = No había nada que guardar: este es el texto tal como está.
draft-note-preview = La vista previa y los cambios muestran tu texto. Todavía no está guardado.
draft-note-rebased = Puesto al día. Lee abajo qué cambiaría ahora este texto y corrígelo donde deshaga algo adoptado entretanto.
draft-note-abandoned = Este borrador queda de lado. Sus textos siguen donde estaban.
draft-stale = La versión { $number } se adoptó después de empezar este borrador
draft-stale-compare = Ver qué cambió de la versión { $from } a la versión { $to }
draft-stale-what-now = Ninguna decisión puede adoptar este borrador tal como está. Ponlo al día: su texto se conserva y se compara con la última versión.
draft-rebase = Ponerlo al día con la versión { $number }
draft-abandon = Dejar de lado este borrador
draft-abandon-what = Después nadie podrá guardarlo. Sus textos seguirán a la vista de quienes redactan.

collision-title = Otra persona guardó mientras escribías
collision-who = Se guardó otro texto el { $moment }; lo guardó
collision-what-now = No se pierde nada: abajo están los dos textos. El formulario tiene el tuyo. Incorpora del otro lo que deba quedar y guarda; el otro seguirá entre los textos guardados.
collision-own-title = Entretanto guardaste otro texto
collision-own-who = Lo guardaste el { $moment }, desde otra ventana u otro dispositivo.
collision-own-what-now = No se pierde nada: abajo están los dos textos. El formulario tiene el de esta ventana. Incorpora del otro lo que deba quedar y guarda; el otro seguirá entre los textos guardados.
collision-stored = El otro texto, guardado
collision-stored-own = Tu texto de la otra ventana, guardado
collision-yours = Tu texto, sin guardar todavía
collision-differences = En qué difieren
collision-differences-hint = Lo tachado está solo en «{ $stored }»; lo subrayado, solo en «{ $yours }». Los tramos largos que coinciden se omiten; los dos textos siguen enteros.

revisions-of = Textos guardados del borrador { $number } de { $title }
revisions-lead = Aquí sigue cada texto que se ha guardado.
revisions-back = Volver al borrador
revision-name = Texto { $number }
revision-title = Texto { $revision } del borrador { $number } de { $title }
revision-text = El texto
revision-changes = Qué cambió en el texto anterior

editor-kept = Sin guardar todavía. Se conserva en este dispositivo mientras escribes.
editor-not-kept = Sin guardar todavía, y este dispositivo no puede conservarlo. Guarda a menudo.
editor-saving = Guardando…
editor-saved = Guardado.
editor-offline = Sin guardar: no se puede llegar al servidor. Tu texto se conserva en este dispositivo y se guardará en cuanto vuelva la conexión.
editor-retry = Guardar otra vez
editor-found = Este dispositivo conserva un texto tuyo sin guardar, del
editor-restore = Recuperarlo
editor-discard = Descartarlo

error-anchor-reserved = La propia página usa el ancla «{ $anchor }». Da otra a este título.
error-draft-unknown = No existe ese borrador o ya no se puede adoptar.
error-draft-proposed = Hay otra decisión en votación con este borrador.
error-draft-frozen = La votación de D-{ $decision } ha empezado: el texto de este borrador queda fijo hasta que termine. Tu texto sigue en el formulario.
error-draft-adopted = Este borrador ya es una versión y no puede cambiar. Empieza un borrador nuevo con tu texto.
error-draft-abandoned = Este borrador se dejó de lado y ya no puede cambiar. Empieza un borrador nuevo con tu texto.
error-draft-before-decision = D-{ $decision } trata de este borrador. Retírala primero.
error-drafts-many = Cada acuerdo puede tener { $most } borradores abiertos como mucho. Deja de lado alguno en el que ya no trabaje nadie.

event-agreements-agreement-created = Se creó un acuerdo
event-agreements-draft-started = Se empezó un borrador
event-agreements-draft-saved = Se guardó un borrador
event-agreements-draft-rebased = Se puso al día un borrador
event-agreements-draft-abandoned = Se dejó de lado un borrador
event-agreements-draft-frozen = Se fijó un borrador para la votación
event-agreements-draft-released = Se volvió a abrir un borrador
event-agreements-version-adopted = Se adoptó una versión
