# Delegar el voto, también en votaciones secretas, y los temas.
rule-decisions-delegation = Delegación del voto
choice-open-and-secret = votaciones abiertas y también secretas: en estas el voto va con el de la persona delegada, sin vuelta atrás, y se pueden reconocer papeletas iguales
rule-decisions-delegations-max = Integrantes que puede llevar cada quien en una votación

delegations-title = Delegaciones
delegations-lead = Nombra a quien vote por ti cuando tú no lo hagas. Puedes retirarlo en cualquier momento hasta que se cierre una votación y, siempre que votes tú, cuenta tu propio voto.
delegations-none = Según las reglas de hoy, nadie lleva los votos de otras personas.
delegations-kinds = Según las reglas de hoy, el voto puede delegarse en: { $kinds }.
delegations-most = { $count ->
    [one] Cada quien vota por otra persona como mucho.
   *[other] Cada quien vota por otras { $count } personas como mucho.
}
delegations-never = Si delegan más en una misma persona, esta lleva a quienes lo hicieron antes. No se lleva nada en las votaciones secretas, donde quien lleva un voto vería o mostraría cómo se emitió, ni en el consentimiento y el consenso, donde cada quien objeta por sus propios motivos.
delegations-given = Quién vota por ti
delegations-given-none = No has delegado nada.
delegations-received = Por quién votas
delegations-received-count = { $count ->
    [one] Tienes { $count } delegación recibida y vigente.
   *[other] Tienes { $count } delegaciones recibidas y vigentes.
}
delegations-received-none = Nadie ha delegado en ti.
delegations-never-reasons = Si delegan más en una misma persona, esta lleva a quienes lo hicieron antes. No se lleva nada en el consentimiento y el consenso, donde cada quien objeta por sus propios motivos.
delegations-in-secret = También en votaciones secretas, en: { $kinds }. En ellas tu voto va con el de la persona delegada cuando esta lo echa a la urna: dice lo mismo, y desde entonces ni se puede retirar ni puedes votar tú. Hasta entonces puedes retirar la delegación, o votar. Quien sepa a cuántas personas lleva alguien puede reconocer otras tantas papeletas iguales.
delegations-behind = A cuántos llevas
delegations-behind-hint = Integrantes que cuentan con tu voto, también a través de otras personas, si solo votas tú. Las reglas pueden permitirte llevar menos.
delegations-seen = Quien nombras ve que lo hiciste, y pueden verlo aquellos a quienes pasa; nadie más ve esta página. Cuando se cierra una votación abierta, toda la comunidad lee qué votos se llevaron y quién los llevó.
delegation-everything = Todo
delegation-topic = En el tema { $name }
delegation-circle = En el círculo { $name }
delegation-since = desde el { $moment }
delegation-behind = { $count ->
    [one] una persona
   *[other] { $count } personas
}
delegation-revoke = Retirar: { $what }
delegation-give = Delegar
delegation-to = Quién vota por ti
delegation-to-hint = Un número, como M-17, o el nombre completo.
delegation-scope = En qué
delegation-scope-hint = Un tema va antes que un círculo, y un círculo antes que todo. Quien tenía tu voto para lo mismo deja de tenerlo.
delegation-submit = Delegar
delegation-given = Desde ahora tu voto está delegado.
delegation-revoked = La delegación queda retirada.

error-delegation-none = Según las reglas de hoy, nadie lleva los votos de otras personas.
error-delegation-self = Es tu propio número. Por ti votas tú en cualquier caso.
error-delegation-inactive = { $number } no puede votar ahora.
error-delegation-circle = Esto daría una vuelta completa: { $way } → tú.
error-delegation-gone = Ya no hay nada delegado para esto.
error-topic-closed = Este tema está cerrado.
error-topic-unknown = No hay ningún tema «{ $name }». Los que hay están en la página /decisions/topics; los programas los leen en /api/v1/topics.
error-circle-unknown = No hay ningún círculo «{ $name }». Los que hay están en la página /circles.
error-circle-closed = El círculo «{ $circle }» está cerrado y ya no se decide nada dentro de él. Elige otro círculo, o toda la comunidad.
error-topic-exists = Ya hay un tema con este nombre.
error-topics-many = Hay { $most } temas. Cierra antes alguno.

barred-rules = Según las reglas con que se abrió esta votación, nadie lleva votos.
barred-secret = Esta votación es secreta y, según las reglas con que se abrió, ningún voto va con la papeleta de otra persona.
barred-secret-coming = Esta votación sería secreta y, según las reglas de hoy, ningún voto iría con la papeleta de otra persona.
barred-reasons = En el consentimiento y el consenso cada quien responde por sus propios motivos, y nadie lleva votos.
uncarried-silent = En su camino no votó nadie.
uncarried-off-roll = Lleva a alguien que no está en el censo.
uncarried-cycle = Da una vuelta completa.
uncarried-beyond-cap = Otras personas delegaron antes, y las reglas no permiten llevar más.
uncarried-not-taken = Aquellos a quienes lleva no votaron, o votaron cuando no podía ir con su voto: antes de la delegación, en papel, o con tantos otros como permiten las reglas.

delegation-unless = Si no votas tú, tu voto cuenta como vote { $name }.
delegation-unless-secret = Esta votación es secreta. Si no votas antes, tu voto va, sin vuelta atrás, con la papeleta de la primera persona de su camino que vote desde ahora. A nadie se le dice si ya han votado; con lo que se emitió antes no va nada. Para tener certeza, vota tú.
delegation-barred = Tu delegación no cuenta aquí; vota tú.
delegation-lost = Tal como están las cosas, nadie lleva tu voto; vota tú.
delegation-beyond-cap-secret = Esta votación es secreta. Otras personas delegaron antes, y las reglas no permiten llevar más; pero si algunas de ellas votan por sí mismas, o vota alguien más cercano en su camino, tu voto aún va, sin vuelta atrás, si no votas antes. Para tener certeza, vota tú.
delegation-way = Está delegado así:
delegation-carries = { $count ->
    [one] Llevas el voto de otra persona: lo que digas cuenta también por ella.
   *[other] Llevas los votos de otras { $count } personas: lo que digas cuenta también por ellas.
}
delegation-carries-secret = { $count ->
    [one] Un voto de otra persona puede ir con tu papeleta: dice lo mismo, sin vuelta atrás. Si va, lo dice tu justificante; antes no se dice a nadie quién ha votado ni quién tiene papeleta en papel.
   *[other] Hasta { $count } votos de otras personas van con tu papeleta: dicen lo mismo, sin vuelta atrás. Cuántos van, lo dice tu justificante; antes no se dice a nadie quién ha votado ni quién tiene papeleta en papel.
}
delegation-along = Tu voto fue con la papeleta secreta de { $name }. Ya no se puede retirar, y a nadie se le dice qué dice esa papeleta. Lo habías delegado así:
delegation-counted = No votaste. Tu voto se contó como «{ $choice }», tal como lo habías delegado:
delegation-uncounted = No votaste, y tu delegación no contó para nada:
vote-carried-by = delegado, lo votó
tally-delegated = { $count ->
    [one] Una persona no votó y la llevó alguien que sí votó; votos: { $votes }.
   *[other] { $members } personas no votaron y las llevó alguien que sí votó; votos: { $votes }.
}
tally-along = { $count ->
    [one] El voto de una persona fue con la papeleta de alguien que votó; votos: { $votes }.
   *[other] Los votos de { $members } personas fueron con papeletas de otras que votaron; votos: { $votes }.
}
tally-delegated-withheld = { $count ->
    [one] Si algún voto fue con la papeleta de otra persona se dice cuando haya votado una.
   *[other] Si algún voto fue con la papeleta de otra persona se dice cuando hayan votado al menos { $count }.
}
tally-delegated-sides = De estos, a favor: { $yes }; en contra: { $no }; abstenciones: { $abstain }.
tally-uncarried = { $count ->
    [one] Una delegación no contó para nada:
   *[other] { $count } delegaciones no contaron para nada:
}
again-delegated = { $count ->
    [one] Entre ellas está delegado el voto de una persona.
   *[other] Entre ellas están delegados los votos de { $count } personas.
}
governs-delegated = { $count ->
    [one] Cada quien vota por otra persona como mucho.
   *[other] Cada quien vota por otras { $count } personas como mucho.
}
governs-delegated-secret = Los votos van con el de la persona delegada cuando esta emite su voto secreto, sin vuelta atrás. Quien sepa a cuántas personas lleva alguien puede reconocer otras tantas papeletas iguales.
governs-undelegated = Ninguna

topics-title = Temas
topics-lead = Una propuesta puede nombrar el tema del que trata. El voto se delega por temas.
topics-none = Todavía no hay temas
topics-none-hint = Los añade quien abre las votaciones.
topic-name = Nombre
topic-name-hint = Corto y claro, como «Tejados y mástiles».
topic-add = Añadir un tema
topic-add-submit = Añadir
topic-keep = Cambiar { $name }
topic-rename-submit = Guardar el nombre
topic-close = Cerrar { $name }
topic-close-hint = Ninguna propuesta más lo nombra, y nadie más delega para él. Lo que ya lo nombra lo conserva.
topic-closed-at = cerrado el { $moment }
topic-added = El tema queda añadido.
topic-renamed = El tema tiene su nuevo nombre.
topic-closed = El tema queda cerrado.
proposal-topic = Tema
proposal-topic-hint = A quien ha delegado su voto en este tema lo lleva la persona delegada.
proposal-circle = Círculo
proposal-circle-hint = A quien ha delegado su voto en este círculo lo lleva la persona delegada.
proposal-names-none = Ninguno

event-decisions-delegation-given = Alguien delegó su voto
event-decisions-delegation-revoked = Alguien retiró una delegación
event-decisions-delegation-ended = Terminaron delegaciones con una membresía
event-decisions-topic-added = Se añadió un tema
event-decisions-topic-renamed = Un tema cambió de nombre
event-decisions-topic-closed = Se cerró un tema

own-part-delegations = Delegaciones
own-part-carried = Votos que habías delegado
own-col-giver = De
own-col-delegate = A
own-col-covers = Sobre
own-col-carrier = Votó
