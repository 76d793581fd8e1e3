# Votaciones secretas.
rule-decisions-secrecy = Secreto del voto
rule-decisions-receipts = Qué se puede mostrar de un voto secreto
choice-open = votaciones abiertas
choice-chosen = secretas si la propuesta lo pide
choice-secret = votaciones secretas
choice-received = que se recibió una papeleta
choice-trackers = qué dice, por un código publicado

secret-asked = Por votación secreta
secret-asked-hint = Se sabe quién votó, y de nadie qué. Las papeletas no se pueden cambiar una vez en la urna, y no llevan motivo.
error-secrecy-open = Las reglas piden votaciones abiertas para una decisión así.
error-vote-secret = Esta votación es secreta. Usa el formulario de abajo, que no lleva nombre.
error-vote-open = Esta votación es abierta, no secreta. Vota con el formulario de abajo.
error-ballot-key = Este formulario ha perdido su clave. No has votado: abre la página de nuevo y vota allí.
error-ballot-along = { $member } ha votado, y tu voto fue con el suyo; en una votación secreta ya no se puede retirar.
error-ballot-received = Ya has votado en esta decisión, y esa papeleta cuenta. Lo que está en la urna no se puede cambiar.

governs-secret = Votación secreta
governs-open = Votación abierta
vote-secret-hint = La votación está abierta hasta el { $until }. Tu voto es secreto, y no se puede cambiar una vez en la urna.
vote-secret-hint-early = La votación está abierta hasta el { $until }, y puede cerrarse antes, cuando haya votado todo el censo. Tu voto es secreto, y no se puede cambiar una vez en la urna.
vote-secret-submit = Echar a la urna
look-submit = Ver mi papeleta
look-secret-hint = A continuación verás tu papeleta tal como se ha leído. Solo después va a la urna.
look-title = ¿Es esta tu papeleta?
look-secret = Todavía no está en la urna, y nada de ella se guarda hasta que la eches. Una vez en la urna, no se puede cambiar.
look-open = Esta es tu papeleta. Todavía no está emitida.
look-others = Todavía no se guarda nada. Contaría así: { $said }
look-left-out = Sin marca: { $names }
look-change = Marcarla de otro modo
vote-secret-unsent = Si tu navegador muestra un error en lugar de un justificante, no es seguro que hayas votado: vuelve a abrir esta página, que dice si lo has hecho.
vote-secret-done = Tu papeleta está en la urna
vote-secret-done-hint = Tu papeleta no se puede ver ni cambiar: nada lleva aquí de ti a ella. El resultado se dice tras el cierre.
vote-secret-done-trackers = Tu papeleta no se puede cambiar. Su código, que está en tu justificante, lleva a ella tras el cierre, a ti y a quien más lo tenga. Nada más aquí lleva a ella.
vote-secret-along = Tu voto fue con el de otra persona
vote-secret-along-hint = Alguien en el camino de tu voto ha votado, y una papeleta de la urna que dice lo mismo es la tuya. No se puede ver ni cambiar: nada lleva aquí de ti a ella. El resultado se dice tras el cierre.
vote-secret-own = Votaste en esta votación secreta.
secret-what = Qué es secreto, y para quién
secret-what-box = Quién votó se anota aparte de las papeletas. Las papeletas no llevan nombre ni hora, y el cierre escribe la urna de nuevo en un orden que no dice quién votó cuándo.
secret-what-paper = Quien vota en papel queda anotado en un registro que llevan quienes se ocupan de las papeletas. Lo que dice cada papeleta va solo a la urna: se mezclan en sobres cerrados antes de que dos personas las lean. Estas dos personas ven la letra, sin embargo; y si vuelven pocas, pueden adivinar de quién es cada una. Quien lleva el registro sabe quién tuvo una.
secret-what-open = Hasta el cierre, quien administra el servidor podría ver más, y cambiarlo sin que se note: observando mientras alguien vota, o en la propia base de datos. Las copias hechas entretanto lo dicen también después: de quien votó sin nadie más antes de una, entre dos o después de la última; y una copia de los archivos de PostgreSQL, de todas las personas que habían votado hasta entonces. También el registro de escrituras de PostgreSQL, mientras se conserve. Todas las páginas que responden a una papeleta tienen la misma longitud, pero lo que envía tu navegador es tan largo como lo que marcaste: quien observe tu conexión puede distinguir por eso una opción de otra. Lo que el cierre reemplazó lo dice hasta que una tarea lo borra poco después.
secret-what-along = En esta votación, lo delegado va con el voto de la persona delegada cuando esta lo emite. Quién fue con quién se anota aparte de las papeletas, se conserva y se dice a quienes concierne. Sus papeletas dicen lo mismo: quien sepa a cuántas personas lleva alguien puede reconocer otras tantas papeletas iguales en la urna.
secret-what-received = El justificante solo dice que se recibió una papeleta, y no qué votaste. A quien envíe de nuevo tu formulario, con cualquier opción, no se le dice más. Solo con la base de datos de antes del cierre, o una copia o un registro de escrituras de ella, podría ese formulario decir qué votaste.
secret-what-trackers = Según las reglas de esta comunidad, las papeletas se publican con códigos. Quien tiene un código puede mostrar qué dice esa papeleta: así un voto se puede vender, o exigir. Guarda el tuyo para ti.
secret-few = Donde votan pocas personas, o todas igual, el propio resultado puede decir qué votó alguien. Donde se ordenan opciones o se dan puntos, una papeleta rara se puede reconocer en la urna, y así exigir. Una papeleta de varios votos son otras tantas papeletas iguales en la urna: quien sabe que solo una persona tiene tantos votos puede reconocer las suyas.

receipt-title = Se ha recibido tu papeleta
receipt-decision = Decisión
receipt-voter = Votante
receipt-votes = Votos
receipt-along = Votos de otras personas que fueron con el tuyo
receipt-closes = Cierre de la votación
receipt-shows = Este justificante muestra que has votado, y no qué.
receipt-trackers = { $count ->
    [one] Código
   *[other] Códigos
}
receipt-trackers-hint = { $count ->
    [one] Tras el cierre encontrarás tu papeleta con este código entre las publicadas. También podrá quien vea esta página.
   *[other] Tras el cierre encontrarás tus papeletas con estos códigos entre las publicadas. También podrá quien vea esta página.
}
receipt-no-back = Para seguir, usa este enlace: el botón Atrás del navegador puede mostrar un error, como ERR_CACHE_MISS. Tu papeleta está en la urna en cualquier caso.
receipt-trackers-after = Tu papeleta no se puede cambiar. Tras el cierre, las papeletas están con sus códigos en:
receipt-back = Volver a { $decision }

box-title = La urna
box-lead = { $count ->
    [one] Una papeleta, en un orden que no dice quién la echó ni cuándo.
   *[other] { $count } papeletas, en un orden que no dice quién las echó ni cuándo.
}
box-later = Esta votación es secreta. Las papeletas, sin nombres, se muestran tras el cierre.
box-tracker = Código
box-ballot = Papeleta
box-count = Cuántas
box-link = Las papeletas de la urna
vote-secret-along-trackers = Alguien en el camino de tu voto ha votado, y una papeleta de la urna que dice lo mismo es la tuya. No se puede cambiar. Su código está en el justificante de esa persona; tras el cierre lleva a la papeleta.
again-trackers = Los archivos no llevan códigos. Cada papeleta está con el suyo en:

error-secret-class-few = { $count ->
    [one] Esta votación no se puede abrir todavía. Es secreta y cada clase cuenta por separado, de modo que las papeletas llevan la clase; pero de la clase { $class } solo hay una persona en el censo, y por debajo de { $floor } un resultado diría qué votó alguien. La propuesta queda como está: se puede abrir cuando la clase tenga tantas, o votar abiertamente si las reglas lo permiten.
   *[other] Esta votación no se puede abrir todavía. Es secreta y cada clase cuenta por separado, de modo que las papeletas llevan la clase; pero de la clase { $class } solo hay { $count } personas en el censo, y por debajo de { $floor } un resultado diría qué votó alguien. La propuesta queda como está: se puede abrir cuando la clase tenga tantas, o votar abiertamente si las reglas lo permiten.
}
class-ballot-bears = En esta votación cada clase cuenta por separado. Tu papeleta llevará tu clase, { $class }, como si fuera de papel de ese color, y nada más de ti.
class-ballot-few = Si menos de { $floor } integrantes de tu clase echan ellos mismos una papeleta, se dice igualmente si la clase alcanzó la mayoría. Si votan una o dos personas, eso puede decir qué votaron.
class-what = En esta votación cada clase cuenta por separado, y por eso cada papeleta de la urna lleva la clase del integrante de quien es el voto. Solo se distingue de las de otras clases, nunca de las demás de la suya.
class-what-few = Si menos de { $floor } integrantes de una clase echan ellos mismos una papeleta, el cierre quita la clase de todas. Entonces se dice de cada clase solo si alcanzó la mayoría; si de una clase han votado una o dos personas, incluso eso puede decir qué votaron.
class-what-open = Hasta el recuento, las clases están en la urna, y quien administra el servidor podría leerlas allí y en las copias hechas entretanto: entre los pocos votantes de una clase, una papeleta se adivina más fácilmente que entre todos.
class-what-along = Un voto que va con la papeleta de otra persona lleva la clase del integrante que lo delegó, no la de la persona delegada, y dice lo mismo que la papeleta de esta. Si una persona delegada lleva a una clase más votos de los que echan ellos mismos todos los demás votantes de esa clase, las cifras de la clase dirían qué votó. Por eso el cierre quita también entonces la clase de todas las papeletas; pero si esa clase alcanzó o no la mayoría sigue diciendo qué votó la persona delegada, y eso sí se dice. A quien lleva menos votos aún se le puede reconocer por otras tantas papeletas iguales de una clase. Para saber si son pocos los que han votado de una clase, solo cuentan las papeletas que los integrantes echan ellos mismos.
class-what-paper = Las papeletas en papel llevan la clase impresa, y una vez mezcladas se separan por ella: si pocas personas de una clase votan en papel, quien las lee puede adivinar de quién es cada una.
class-untold = Menos de { $floor } integrantes de una clase echaron ellos mismos una papeleta. Las cifras de una clase dirían qué votaron, y las de las otras las dejarían ver: por eso se dice de cada clase solo si alcanzó la mayoría, y no quién ha votado. Por esta regla:
class-untold-along = Menos de { $floor } integrantes de una clase echaron ellos mismos una papeleta, o una sola persona delegada llevó a una clase más votos de los que echaron todos los demás votantes de esta. Las cifras de esa clase dirían qué votaron, y las de las otras las dejarían ver: por eso se dice de cada clase solo si alcanzó la mayoría, y no quién ha votado. Por esta regla:
class-asked-untold = La misma mayoría, de los votos de esta clase
class-figure-untold = no se dice
class-delegated-withheld = No se dice si algún voto fue con la papeleta de otra persona: menos de { $floor } integrantes de una clase echaron ellos mismos una papeleta, o una sola persona delegada llevó a una clase más votos de los que echaron todos los demás votantes de esta.
class-again-untold = Los archivos no rehacen todo el resultado. El cierre quitó la clase de las papeletas, para siempre: con ella los archivos dirían qué votó alguien. La orden cuenta todo junto; si cada clase alcanzó la mayoría por separado, que el resultado también dice, ya no lo muestra ninguna papeleta. Consta en lo que se anotó al cierre, con lo que quien lleva el servidor puede comparar el resultado mediante «acequia verify».
class-again-box = Cuántas papeletas de cada clase marcan una opción se ve en:
class-again-support = Si una opción tiene la mayoría del conjunto que necesita se ve sumando las papeletas que la marcan; lo que quiso cada clase no lo dicen los archivos.
