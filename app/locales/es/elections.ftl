# Elecciones a cargos, en las que se presentan los integrantes.
kind-election = Elecciones
choice-election = en decisiones ordinarias y elecciones
effect-kind-elect = Elegir a alguien para un cargo
effect-kind-elect-hint = Se presentan candidaturas con sus razones, y quien resulta elegido ocupa el cargo durante un mandato.
effect-elects = Elige para el cargo: { $role }
effect-elects-within = Elige para el cargo, por y entre los integrantes de la clase { $class }: { $role }
effect-elect-within = Por y entre quiénes
effect-elect-within-hint = En una elección dentro de una clase solo se presentan y votan sus integrantes: para un puesto que es suyo.
effect-elect-everybody = todo el mundo
effect-elect-class = los integrantes de la clase { $class }
effect-elect-hint = Aquí no se nombra a nadie: desde que empieza el debate hasta que se abre la votación puede presentarse cualquier integrante que pueda ocupar el cargo.
election-method-legend = Cómo se decide
election-method = Método
election-seats = Cuántas personas ocuparán el cargo
election-seats-hint = Vacío: una. Más de una con aprobación, puntuación, puntos adhesivos, voto único transferible o por sorteo.
election-points-hint = Solo para puntuación y puntos adhesivos; si no, déjalo vacío.
election-no-method = Nuestras reglas no adoptan todavía ningún método para las elecciones.
election-no-method-propose = Proponer que adopten uno
error-election-alone = Una elección va sola. Quita los otros efectos o proponlos aparte.
error-election-method = Con este método no se elige a nadie. Escoge otro.
error-election-options = En una elección no se nombra a nadie: cada cual se presenta. Déjalo vacío.
error-election-one-place = Este método cubre un solo puesto. Escoge otro método o un puesto.
error-election-class = No hay tal clase de integrantes. Elige otra, o todo el mundo.
error-election-class-votes = Según las reglas de hoy, quienes integran esta clase no tienen voto en las elecciones. Elige otra, o todo el mundo.
error-candidate-class = A esta elección solo se presentan integrantes de la clase { $class }.
error-election-standing = Ya hay quien se presenta para este cargo y este mandato. Retira la propuesta y convoca otra elección.
error-election-nobody = No se presenta nadie. La votación se abre cuando haya alguna candidatura.
error-election-none = Esta decisión no es una elección.
error-candidacy-early = La elección es todavía un borrador. Antes, quien la propone la pasa a debate.
error-candidacy-late = La votación está abierta y las candidaturas quedaron fijadas. No se ha cambiado nada.
error-candidacy-twice = Ya te presentas. Puedes cambiar tus razones.
error-candidacy-none = No te presentas en esta elección.
error-candidacy-over = La votación se ha cerrado. Ya no se retira nadie.
error-candidate-suspended = Tienes los derechos suspendidos. Podrás presentarte cuando los recuperes.
error-candidates-many = Se presentan tantas personas como caben en una papeleta: { $most }.

candidates-title = Candidaturas
candidates-within = Por y entre los integrantes de la clase { $class }: nadie más se presenta ni vota.
candidates-term = { $seats ->
    [one] Una persona ocupará el cargo.
   *[other] { $seats } personas ocuparán el cargo.
}
candidates-none = Todavía no se presenta nadie. La votación no puede abrirse antes.
candidate-ask = Preguntar a { $name }
candidates-ask = Pregunta lo que quieras saber: el enlace junto a cada candidatura empieza un comentario en el debate, más abajo, del que se le avisa.
candidates-vacant = { $count ->
    [one] Hay menos candidaturas que puestos: un puesto quedaría vacante.
   *[other] Hay menos candidaturas que puestos: { $count } puestos quedarían vacantes.
}
candidate-since = se presenta desde el { $moment }
candidate-withdrew = Se retiró el { $moment }. La papeleta sigue igual; el recuento pasa por alto este nombre.
candidate-lapsed = Ya no podía ocupar el cargo el { $moment }. El recuento pasa por alto este nombre.
candidate-gone = { $name } (ya no se presenta)
candidacy-title = Presentarte para este cargo
candidacy-until = Puedes presentarte, cambiar tus palabras y retirarte hasta que alguien abra la votación, como pronto el { $until }.
candidacy-open-soon = Puedes presentarte, cambiar tus palabras y retirarte hasta que alguien abra la votación, lo que puede ocurrir en cualquier momento.
candidacy-statement = Por qué te presentas
candidacy-statement-hint = Qué harías, qué aportas, cuánto tiempo tienes. Lo puede leer toda la comunidad. Se puede usar Markdown.
candidacy-submit = Presentarme
candidacy-own = Te presentas en esta elección.
candidacy-change = Cambiar tus razones
candidacy-change-submit = Guardar
candidacy-withdraw = Retirarte
candidacy-withdraw-hint = Hasta que se abra la votación puedes volver a presentarte.
candidacy-withdraw-open = La papeleta sigue igual, con una marca junto a tu nombre, y el recuento lo pasa por alto. No puedes volver a presentarte en esta elección.
candidacy-withdraw-submit = Retirar mi candidatura
candidacy-lost = Tus palabras no contaron. Aquí están, para que puedas conservarlas.
after-stand = Te presentas. Toda la comunidad puede leer tus razones.
after-restate = Tus razones han cambiado.
after-stand-down = No te presentas en esta elección.
elected-one = Resulta elegida esta candidatura: { $name }.
elected-several = Resultan elegidas { $count } candidaturas.
elected-nobody = No resulta elegido nadie: todas las papeletas estaban en blanco.
elected-undecided = No resulta elegido nadie: solo un sorteo podría haber resuelto el empate.
elected-nobody-left = No resulta elegido nadie: no quedaba ninguna candidatura.
elected-vacant = { $count ->
    [one] Un puesto queda vacante.
   *[other] { $count } puestos quedan vacantes.
}
elected-left-vacant = { $count ->
    [one] Elegida, pero ya sin poder ocupar el cargo cuando el resultado surtió efecto: { $names }. El puesto queda vacante; lo cubre una nueva elección.
   *[other] Elegidas, pero ya sin poder ocupar el cargo cuando el resultado surtió efecto: { $names }. Estos puestos quedan vacantes; los cubre una nueva elección.
}
elected-held-already = La elección no dio nada más a quien ya tenía el cargo cuando el resultado surtió efecto: { $names }. Su mandato queda como está.
elected-around = { $name } ya tenía el cargo durante parte del tiempo. Esos mandatos quedan como están; por esta elección lo ocupa el resto: { $terms }.
elected-without-points = No resulta elegido nadie a quien no se haya dado nada, y ninguna papeleta dio nada a: { $names }.
elected-passed-over = Se quitó de todas las papeletas antes del recuento: { $names }. Quien iba detrás subió un lugar.

event-decisions-candidacy-stood = Alguien se presentó en una elección
event-decisions-candidacy-changed = Una candidatura cambió sus razones
event-decisions-candidacy-withdrawn = Se retiró una candidatura

own-part-candidacies = Candidaturas
own-col-withdrawn-at = Retirada
own-col-lapsed-at = Pasada por alto

roles-elect = Convocar una elección
roles-elect-hint = Para cargos que no tiene nadie, o cuyo mandato acaba dentro de tres meses. Se presentan candidaturas, y quien resulta elegido ocupa el cargo.
roles-elect-vacant = hoy no lo tiene nadie
roles-elect-ends = el último mandato acaba el { $day }
roles-elect-going = hay una elección en curso:
home-election = Puedes presentarte en una elección, al menos hasta el { $until }:
