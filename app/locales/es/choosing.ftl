# Decisiones que eligen entre opciones.
rule-decisions-methods = Métodos para elegir entre opciones
rule-decisions-ties = Qué pasa con un empate entre opciones
choice-lot = lo resuelve el sorteo
choice-vacant = el puesto queda vacante
rule-decisions-blank-ballots = Qué pasa con una papeleta en blanco entre opciones
choice-counted = participa y cuenta para el quórum
choice-refused = se rechaza
choice-none = no se usa
choice-ordinary = en decisiones ordinarias
choice-policy = en decisiones hasta las políticas
choice-bylaws = en todas las decisiones
method-approval = Aprobación
method-approval-hint = Cada cual marca todas las opciones que le parecen aceptables. Se eligen las que tienen más marcas.
method-score = Puntuación
method-score-hint = Cada cual da puntos a cada opción. Se eligen las que tienen más puntos.
method-dots = Puntos adhesivos
method-dots-hint = Cada cual tiene cierto número de puntos y los coloca como quiera, también varios en una opción.
method-instant-runoff = Segunda vuelta instantánea
method-instant-runoff-hint = Cada cual ordena las opciones. La más débil se retira y sus papeletas pasan a la siguiente, hasta que una opción tiene más de la mitad.
method-schulze = Schulze
method-schulze-hint = Cada cual ordena las opciones. Se elige la que vence a cada otra por el camino de mayorías más fuerte.
method-ranked-pairs = Pares ordenados
method-ranked-pairs-hint = Cada cual ordena las opciones. Las mayorías más grandes se conservan primero, y se deja fuera la que las contradiga.
method-stv-scotland = Voto único transferible, reglas escocesas
method-stv-scotland-hint = Para varios puestos. Lo que una opción tiene por encima de su cuota pasa a la siguiente de cada papeleta, y también las papeletas de la más débil.
method-stv-meek = Voto único transferible, método de Meek
method-stv-meek-hint = Para varios puestos. Como las reglas escocesas, pero cada opción elegida conserva una parte de cada papeleta que le llega.
method-equal-shares = Un presupuesto por partes iguales
method-equal-shares-hint = Cada persona marca lo que pagaría y tiene una parte igual del presupuesto. Los proyectos se compran uno tras otro, cada uno entre quienes lo apoyan. Primero, aquel del que cada persona que lo apoya tiene que pagar la parte más pequeña del coste: un proyecto vale lo que cuesta. Con lo que queda se compra lo que todavía cabe, primero lo que más apoyos tiene.
method-sortition = Por sorteo
method-sortition-hint = No se prefiere a nadie: cada cual puede dar un número, y elige un sorteo que se hace con todos ellos y que cualquiera puede repetir.

proposal-choosing = Elegir entre opciones
proposal-choosing-lead = El resultado queda registrado, y cada opción puede traer lo que haría. Estos son los métodos que adoptan nuestras reglas.
choosing-legend = Elección entre opciones: { $method }
options-label = Opciones
options-hint = Una en cada línea, al menos dos.
options-cost-hint = Una en cada línea con su coste tras un punto y coma, por ejemplo: Mástil nuevo; 450.
options-chosen = { $count ->
    [one] Se elige una.
   *[other] Se eligen { $count }.
}
options-points = Cada una puede recibir hasta { $count } puntos de cada cual.
options-dots = Cada cual tiene { $count } puntos.
options-budget = El presupuesto es de { $budget }.
option-column = Opción
option-with-cost = { $name }, { $cost }
choosing-seats = Cuántas se eligen
choosing-seats-hint = Vacío: una.
choosing-points = El máximo de puntos para una opción
choosing-dots = Puntos de cada papeleta
choosing-budget = Presupuesto
error-options-few = Escribe al menos dos opciones, una en cada línea.
error-options-many = Puede haber como mucho { $most } opciones.
error-option-twice = «{ $name }» está dos veces.
error-option-cost = Escribe lo que cuesta «{ $name }» tras un punto y coma: un importe mayor que cero.
error-option-above-budget = «{ $name }» cuesta más que todo el presupuesto. Sube el presupuesto o quita esa opción.
error-choosing-unasked = Este método no lo pide. Déjalo vacío.
error-choosing-effects = Elige la opción a la que pertenece. Se hace si se elige esa.
error-method-not-adopted = Nuestras reglas no adoptan este método para { $kind ->
    [election] las elecciones
    [policy] las decisiones que cambian una política
    [bylaws] las decisiones que cambian los estatutos
   *[ordinary] las decisiones ordinarias
}. { $cause ->
    [set_rule] Esta lo hace, por la regla «{ $what }». Una propuesta puede cambiar qué métodos adoptamos.
    [adopt_version] Esta lo hace, por el texto que adoptaría: «{ $what }». Una propuesta puede cambiar qué métodos adoptamos.
    [annul] Esta lo hace, porque anularía { $what }. Una propuesta puede cambiar qué métodos adoptamos.
   *[none] Una propuesta puede cambiar qué métodos adoptamos.
}
error-option-effects-consent = Las decisiones de este tipo se toman por consentimiento o consenso, y entre opciones nadie puede decir por qué objeta. Quita lo que harían las opciones, o somete cada una a votación por separado.
error-option-effects-majority = Las decisiones de este tipo necesitan más que una mayoría simple de los votos emitidos, y con este método ninguna opción puede tenerla. Elige otro método, o quita lo que harían las opciones.
error-option-effects-classes = Las decisiones de este tipo necesitan una mayoría en cada clase, y con este método ninguna opción puede tenerla. Elige otro método, o quita lo que harían las opciones.
effect-option = Para qué opción
effect-option-hint = Se hace solo si se elige esta opción.
effect-line = { $what }: { $detail }
effects-of-options = Lo que haría cada opción está junto a ella:
proposal-add-of-option = ¿Qué debe pasar si se elige una opción?
proposal-add-of-option-hint = Escribe primero las opciones. Todos los efectos de lo que se elija ocurren juntos, o ninguno.
option-follows = Lo que se sigue
option-followed-reversed = Lo que se siguió, y quedó revertido
option-would-have-followed = Lo que se habría seguido; no se hizo nada de ello
option-does-nothing = nada más que quedar registrada
option-lost = No se eligió, así que nada de esto se hizo.
failure-effect-of-option = El efecto { $place } de «{ $option }» no se pudo hacer:
error-option-unknown = Ninguna opción se llama «{ $name }». Elige una de las que has escrito.
error-option-effects-together = Estas opciones se pueden elegir a la vez, y entonces no podrían hacerse a la vez: { $options }. Que solo se elija una, o cambia lo que hace alguna.
error-option-effects-clash = «{ $one }» y «{ $other }» cambiarían lo mismo, y se pueden elegir las dos. Déjalo a una de ellas, o que solo se elija una opción.
error-effect-twice = Otro efecto de esta propuesta ya cambia lo mismo. Quita uno de los dos.

ballot-legend = Tu papeleta
ballot-ranks = { $of ->
    [candidates] Escribe 1 junto a la candidatura que prefieres, 2 junto a la siguiente, y así hasta { $count }. La candidatura que dejes sin número no recibe nada de tu voto.
   *[options] Escribe 1 junto a la opción que prefieres, 2 junto a la siguiente, y así hasta { $count }. La opción que dejes sin número no recibe nada de tu voto.
}
ballot-ranks-equal = { $of ->
    [candidates] Escribe 1 junto a la candidatura que prefieres, 2 junto a la siguiente, y así hasta { $count }. Las que prefieras por igual pueden llevar el mismo número; las que dejes sin número van al final.
   *[options] Escribe 1 junto a la opción que prefieres, 2 junto a la siguiente, y así hasta { $count }. Las que prefieras por igual pueden llevar el mismo número; las que dejes sin número van al final.
}
ballot-points = { $of ->
    [candidates] Da a cada candidatura de 0 a { $most } puntos.
   *[options] Da a cada opción de 0 a { $most } puntos.
}
ballot-dots = { $of ->
    [candidates] Tienes { $most } puntos. Colócalos como quieras, también varios en una candidatura.
   *[options] Tienes { $most } puntos. Colócalos como quieras, también varios en una opción.
}
ballot-approvals = { $of ->
    [candidates] Marca todas las candidaturas que te parezcan aceptables.
   *[options] Marca todas las opciones que te parezcan aceptables.
}
ballot-purchases = Marca cada proyecto que pagarías. Tienes una parte igual del presupuesto. Los proyectos se compran uno tras otro. Primero, aquel del que cada persona que lo apoya tiene que pagar la parte más pequeña del coste. Con lo que queda se compra lo que todavía cabe, primero lo más marcado.
ballot-blank = Papeleta en blanco: participo y no prefiero ninguna
ballot-blank-short = en blanco
ballot-majority = Una opción que haría algo solo se elige si tiene además la mayoría que una decisión así necesita. Toda papeleta que no la marca cuenta en contra, también una en blanco. Si la que gana no tiene esa mayoría, nada ocupa su lugar.
no-majority-places = Los puestos se reparten en proporción: a una opción que haría algo no se le pide además una mayoría.
no-majority-money = El dinero se reparte en proporción: a una opción que haría algo no se le pide además una mayoría.
no-majority-lot = Elige el sorteo: a una opción que haría algo no se le pide además una mayoría.
ballot-higher = Subir { $name }
ballot-lower = Bajar { $name }
ballot-ranked = Ahora { $name } lleva el número { $rank }.
ballot-unranked = Ahora { $name } no lleva número.
ballot-first = { $name } ya va en primer lugar.
ballot-still-unranked = { $name } todavía no lleva número.
ballot-line = Sin ordenar
ballot-not-sent = Esta papeleta todavía no se ha enviado.
ballot-dots-left = Quedan { $left } de { $most } puntos.
error-ballot-rank = Escribe un número entero de 1 a { $most }, o nada.
error-ballot-rank-twice = El { $rank } ya está junto a «{ $name }». Da a cada opción un número propio.
error-ballot-gap = Ninguna opción tiene el número { $rank }, aunque hay una detrás. No dejes ningún número fuera.
error-ballot-points = Escribe un número entero de 0 a { $most }, o nada.
error-ballot-dots = Has colocado { $given } puntos y hay { $most }. Quita algunos.
error-ballot-empty = Marca al menos una opción, o la papeleta en blanco.
error-ballot-marked = Una papeleta en blanco no lleva marcas. Quita esa casilla o las marcas.
error-ballot-blank-refused = Según las reglas de esta votación, una papeleta tiene que marcar algo. Elige al menos una opción, o no votes.
error-ballot-number-wanted = Según las reglas de esta votación, una papeleta tiene que dar un número. Da uno, o no participes.

choice-one = Elegida: { $name }.
choice-several = Se eligieron { $count }.
choice-nothing = No se eligió nada: todas las papeletas estaban en blanco.
choice-missed = No se eligió nada: lo que ganó no tiene la mayoría que necesita.
choice-undecided = No se eligió nada: solo un sorteo podría haber resuelto el empate.
choice-without-marks = Lo que ninguna papeleta marca no se elige. Sin marcas: { $names }.
choice-unfilled = { $count ->
    [one] Un puesto queda sin cubrir.
   *[other] { $count } puestos quedan sin cubrir.
}
tie-left-open = { $names } estaban igualadas, y desde ahí solo un sorteo podría haber resuelto qué se elige. Las reglas lo dejan abierto: lo decidido antes vale, y la comunidad puede votar de nuevo. Abajo, las etapas muestran cómo habría seguido un sorteo.
support-title = La mayoría que una opción necesita para hacer algo
support-lead = Una papeleta que marca una opción cuenta a favor; cualquier otra, en contra, también una en blanco.
support-of-all = { $name }: { $marked } de { $base } votos a favor; hacían falta { $needed }.
support-of-class = { $name }, en la clase { $class }: { $marked } de { $base } votos a favor; hacían falta { $needed }.
support-of-class-untold = { $name }, en la clase { $class }:
support-missed = Primera en el recuento, pero sin la mayoría que hace falta: { $names }. Por eso no se elige, y nada ocupa su lugar.
choice-papers = Papeletas con marcas: { $valid }; en blanco: { $blank }.
choice-method = Recuento por este método: { $method }.
choice-quorum-asked = { $part } de los { $eligible } votos del censo
choice-quorum-met = { $count ->
    [one] Quórum alcanzado: hacía falta { $needed } voto ({ $asked }); votos emitidos: { $cast }.
   *[other] Quórum alcanzado: hacían falta { $needed } votos ({ $asked }); votos emitidos: { $cast }.
}
choice-quorum-not-met = { $count ->
    [one] Quórum no alcanzado: hacía falta { $needed } voto ({ $asked }); votos emitidos: { $cast }.
   *[other] Quórum no alcanzado: hacían falta { $needed } votos ({ $asked }); votos emitidos: { $cast }.
}
lot-title = El sorteo, para quien quiera repetirlo
lot-lead = Donde el método deja un empate, decide el sorteo: las opciones van por el SHA-256 de la semilla, un fin de línea y el nombre de la opción, la menor primero. La semilla es el SHA-256 de un archivo que contiene el secreto, cuya huella quedó fijada al abrir la votación, y todas las papeletas con sus votos.
lot-lead-vacant = Según las reglas, el sorteo no decide nada aquí: solo dice en qué orden muestran las etapas las que estaban igualadas. Las opciones van por el SHA-256 de la semilla, un fin de línea y el nombre de la opción, la menor primero.
lot-secret = Secreto
lot-seed = Semilla
again-title = Volver a contar
again-lead = Cualquiera puede volver a contar estas papeletas en su propio ordenador. El archivo tiene cada papeleta en una línea, con sus votos y sin el nombre de nadie, en el orden de lo que dicen.
again-file = Papeletas en CSV
again-file-json = Lo mismo en JSON
again-file-blt = Lo mismo en BLT, para otros programas
again-how = Cómo contarlas
again-command = El programa acequia cuenta el archivo sin este servidor y muestra cada etapa. Junto al archivo descargado, ejecuta:
again-as-before = Puede que esto lo contara una versión anterior de Acequia. Si las cifras difieren, añade a la orden:
again-says = Dice qué eligen las papeletas.
again-support = Si una opción tiene la mayoría que necesita, se ve sumando las papeletas que la marcan.
again-quorum = { $count ->
    [one] Si se emitieron bastantes se ve sumando la columna papers: hacía falta { $votes } voto.
   *[other] Si se emitieron bastantes se ve sumando la columna papers: hacían falta { $votes } votos.
}

stages-title = El recuento, etapa por etapa
stage-title = Etapa { $number }
stage-first = Se cuentan las primeras preferencias.
stage-surplus = Lo que { $name } tiene por encima de la cuota pasa a otras.
stage-surpluses = Lo que las elegidas tienen por encima de la cuota pasa a otras.
stage-exclusion = { $name } tiene menos votos que nadie y se retira; sus papeletas pasan a otras.
stage-quota = La línea marca la cuota: { $quota }.
stage-elected = Elegidas: { $names }
stage-mark-elected = elegida
stage-mark-out = fuera
stage-as-many-left = { $count ->
    [one] { $names } sale por debajo de la cuota, porque quedan tantas como puestos.
   *[other] { $names } salen por debajo de la cuota, porque quedan tantas como puestos.
}
stages-table = Votos tras cada etapa
stage-not-transferable = Con nadie
tie-stage = { $between } estaban igualadas; decidió lo que tenían en la etapa { $stage }: { $chosen }.
tie-givers = { $between } estaban igualadas; decidió cuántas papeletas les dieron algo: { $chosen }.
tie-supporters = { $between } tenían el mismo precio; decidió el número de apoyos: { $chosen }.
tie-lot = { $between } estaban igualadas; el sorteo cayó en { $chosen }.
tie-lot-vacant = { $between } estaban igualadas; el sorteo habría caído en { $chosen }.
tie-pairs = Ninguna mayoría lleva a { $between }. Donde tantas papeletas prefieren una como otra, las dos van en el orden que dio el sorteo; al final quedó { $chosen }.
tie-pairs-vacant = Ninguna mayoría lleva a { $between }. Donde tantas papeletas prefieren una como otra, las dos van en el orden que daría un sorteo; al final habría quedado { $chosen }.
pairs-in-file = Con { $count } opciones, las comparaciones de cada una con cada otra son demasiadas para esta página. Están todas en un archivo:
matrix-title = Cuántas papeletas prefieren cada una a cada otra
matrix-column = Prefieren …
paths-title = Los caminos más fuertes
path-column = Camino
path-preferring = A favor en su eslabón más débil
path-against = En contra allí
path-says = Así que
path-beats = { $one } vence a { $other }
unbeaten = Nada vence a ninguna de estas: { $names }.
majorities-title = Mayorías, la más grande primero
majority-column = Mayoría
majority-locked = se conserva
majority-left-out = queda fuera: contradiría las anteriores
majority-by-lot = (tan grande como la anterior; la colocó el sorteo)
majority-turned = (tantas prefieren a una como a la otra; el sorteo dijo en qué sentido y dónde)
points-title = Puntos
points-points = Puntos
points-givers = Dados por
points-ticks = Marcas
purchases-title = Lo que se compra, por orden
purchases-share = { $budget } se reparten por igual: cada papeleta tiene { $share }.
purchase-cost = Coste
purchase-supporters = Apoyos
purchase-why = Quién paga
purchase-left = Queda
purchase-shares = { $count ->
    [one] Una papeleta paga { $each }.
   *[other] { $count } papeletas pagan { $each } cada una.
}
purchase-shares-all = { $count ->
    [one] Una papeleta paga { $each }
   *[other] { $count } papeletas pagan { $each } cada una
}; { $all ->
    [one] una da todo lo que le queda, { $given }.
   *[other] { $all } dan todo lo que les queda, { $given } en conjunto.
}
purchase-completion = Todavía cabe en lo que queda, y es lo que más apoyos tiene.
purchase-sum = { $cost } menos { $given } son { $missing }, entre { $count }.
purchase-empty = { $count ->
    [one] A una de las que dan todo no le queda nada.
   *[other] A { $voters } de las que dan todo no les queda nada.
}
purchases-rule-cost = Un proyecto vale lo que cuesta: en cada ronda se compra aquel por el que cada papeleta que paga su parte entera cubre la parte más pequeña del coste.
purchases-rule-one = Todos los proyectos valen lo mismo: en cada ronda se compra aquel por el que cada papeleta que paga su parte entera paga menos.
purchases-rest-bought = Con lo que queda se compra lo que todavía cabe, primero lo que más apoyos tiene.
purchases-rest-stays = Lo que queda no se gasta.
purchases-chart = Lo que cuesta cada proyecto; destacan los que se compran
purchases-left = Al final queda: { $left }.
rounds-title = Ronda por ronda
round-title = Ronda { $number }
round-bought = Se compra { $name } por { $cost }.
round-prices-cost = La parte del coste que cubre cada papeleta que paga su parte entera, y los siguientes mejores precios
round-prices-one = Lo que da cada papeleta que paga su parte entera, y los siguientes mejores precios
unbought-title = Lo que no se compra
unbought-left = Lo que queda a quienes lo apoyan
unbought-why = Por qué no
unbought-nobody = Nadie lo apoya.
unbought-dear = A quienes lo apoyan les queda en conjunto menos de lo que cuesta.
unbought-rest = A quienes lo apoyan les queda en conjunto menos de lo que cuesta, y cuesta más de lo que sobra.
exact-figure = { $figure } (exactamente { $fraction })
exact-about = aproximadamente { $figure }
