# Papeletas, y a partir de cuántos votantes se dice la participación.
rule-decisions-turnout-floor = Votantes a partir de los que se dice la participación en una votación secreta
rule-decisions-paper = Voto en papel
rule-decisions-invalid-papers = Qué vale una papeleta nula
choice-web-only = solo en la web
choice-paper = en la web, o en papel para quien lo pida
choice-uncounted = ningún voto; si el quórum es de personas, quien la devolvió cuenta para él de todos modos
choice-blank = lo que una en blanco
power-handle-paper = llevar el registro de papeletas, imprimirlas e introducir las que han vuelto

governs-withheld = { $count ->
    [one] Cuántos han votado se dice cuando haya uno, y tras el recuento.
   *[other] Cuántos han votado se dice cuando sean { $count }, y tras el recuento.
}
governs-withheld-along = Cuántos han votado se dice tras el recuento: aquí los votos de otras personas pueden ir con una papeleta, y lo que sube el número de una vez diría cuántos fueron.
roll-voted = votó
roll-not-voted = no votó

paper-title = Voto en papel
paper-none-issued = No se ha entregado ninguna papeleta.
paper-register = Registro de papeletas
paper-entry = Introducir las papeletas que han vuelto
paper-print = Imprimir papeletas
paper-differences = Papeletas leídas de distinto modo por cada persona
paper-offered = Quien prefiera votar en papel pide una papeleta a quienes cuidan de la elección. Desde entonces la web no admite su voto.
paper-offered-who = Quiénes son
paper-few = Si vuelven papeletas de menos de { $count } integrantes, quien las lea puede adivinar de quién son. Nadie cuya papeleta esté entre tan pocas las lee, mientras puedan hacerlo otras dos personas.
paper-kept-committee = El registro de estas papeletas lo llevan quienes se encargan de la votación. Ven quién tiene una, y de quien la pide saben si ya ha votado.
paper-kept-openers = De quienes se encargan de la votación nadie puede llevar el registro de estas papeletas, así que puede hacerlo quien abre las votaciones. Ve quién tiene una, y de quien la pide sabe si ya ha votado.
paper-kept-members = Nadie que se encargue de la votación o abra votaciones puede llevar el registro de estas papeletas, así que puede hacerlo cualquier integrante en activo a quien esta decisión no toque de cerca. Ve quién tiene una, y puede saber quién ha votado. Cada papeleta que entrega, y cada una que pide en vano, queda en el registro de actos.
paper-kept-although-near = A todas las personas que podrían llevar el registro de estas papeletas esta decisión las toca de cerca, así que pueden llevarlo de todos modos. Ven quién tiene una, y pueden saber quién ha votado. Cada papeleta que entregan, y cada una que piden en vano, queda en el registro de actos.
paper-open = Se pueden entregar y devolver papeletas hasta el { $until }. Las que sigan fuera caducan entonces. Anota cada devolución antes del cierre: un sobre que se anote después no cuenta.
paper-open-meeting = Se pueden entregar papeletas a quien conste en la sala de la reunión, y devolverlas, hasta que quien preside cierre la votación, como muy tarde el { $until }. Las que sigan fuera caducan entonces. Anota cada devolución antes del cierre: un sobre que se anote después no cuenta.
paper-over = La votación está cerrada. Las papeletas que no habían vuelto han caducado.
paper-waits = { $count ->
    [0] La votación está cerrada, y se cuenta cuando dos personas hayan introducido sus papeletas.
    [one] La votación está cerrada, y se cuenta cuando dos personas hayan introducido la papeleta que ha vuelto.
   *[other] La votación está cerrada, y se cuenta cuando dos personas hayan introducido las { $count } papeletas que han vuelto.
}
paper-counted = { $count ->
    [one] Un voto llegó en papel. En blanco: { $blank }; nulos: { $invalid }; sin valor en el recuento: { $uncounted }.
   *[other] { $count } votos llegaron en papel. En blanco: { $blank }; nulos: { $invalid }; sin valor en el recuento: { $uncounted }.
}
paper-counted-refused = { $count ->
    [one] Un voto llegó en papel. En blanco, y por eso nulos según las reglas de esta votación: { $blank }; nulos por otra causa: { $invalid }. Ninguno de ellos cuenta.
   *[other] { $count } votos llegaron en papel. En blanco, y por eso nulos según las reglas de esta votación: { $blank }; nulos por otra causa: { $invalid }. Ninguno de ellos cuenta.
}
paper-counted-few = { $count ->
    [one] Un voto llegó en papel. Son tan pocos que no se dice cuántos eran en blanco o nulos. El registro de actos aún lo deja saber: tiene el número de quienes votaron y el de papeletas de la urna.
   *[other] { $count } votos llegaron en papel. Son tan pocos que no se dice cuántos eran en blanco o nulos. El registro de actos aún lo deja saber: tiene el número de quienes votaron y el de papeletas de la urna.
}
paper-issued = Entregadas
paper-returned = Devueltas
paper-spoiled = Anuladas
paper-state-returned = devuelta
paper-state-spoiled = anulada
paper-outstanding = la tiene el integrante
paper-lapsed = caducada
paper-out = Fuera todavía
paper-never-back = Caducadas
paper-back-or-out = Devueltas, o fuera todavía
paper-back-or-lapsed = Devueltas, o caducadas
paper-withheld = Cuántas papeletas en papel volvieron en esta votación secreta se dice tras el recuento: antes podría decir de alguien si ha votado.
paper-balance = Las entregadas son la suma de las devueltas, las anuladas y las que siguen fuera.
paper-balance-closed = Las entregadas son la suma de las devueltas, las anuladas y las caducadas.
paper-blank = En blanco
paper-blank-hint = No hay nada marcado. Vale como una abstención.
paper-invalid = Nula

paper-issue-title = Entregar una papeleta
paper-issue-member = Número de integrante
paper-issue-hint = Por ejemplo M-17. El integrante recibe la papeleta impresa con su número.
paper-issue-hint-secret = Por ejemplo M-17. El integrante recibe tantas papeletas como votos tiene, y un sobre sin nada escrito salvo, si queréis, su número: se quita antes de abrir los sobres.
paper-carries-nobody = Con una papeleta en papel no va ningún voto delegado, porque no se sabe qué dice hasta que se lee; ni va con el de nadie el voto de quien tiene una papeleta en papel.
paper-carries-nobody-meeting = Con una papeleta en papel no va ningún voto por representación, porque no se sabe qué dice hasta que se lee; ni va con el de nadie el voto de quien tiene una papeleta en papel.
paper-issue-submit = Entregar
paper-register-none = No se ha entregado ninguna papeleta.
paper-register-secret = Solo quienes llevan el registro ven aquí quién tiene una papeleta. Cuando vuelve una, queda anotado que el integrante ha votado; nada de aquí lleva a lo que dice. Guardad los sobres cerrados hasta que se cierre la votación.
paper-register-open = Esta votación es abierta: cada papeleta lleva su número y el del integrante, y lo que dice pasa a ser su voto.
paper-one-paper = Papeleta
paper-member = Integrante
paper-sheets = Hojas
paper-state = Estado
paper-actions = Acciones
paper-return = Anotar que ha vuelto
paper-return-of = Ha vuelto la papeleta de { $name }
paper-spoil = Anularla
paper-spoil-of = Anular la papeleta de { $name }
paper-correct = Corregir la devolución
paper-correct-of = La papeleta de { $name } no ha vuelto: se anotó por error
after-paper-issued = Entregada. La web no admite el voto de este integrante mientras la papeleta esté fuera.
after-paper-spoiled = Anulada. El integrante puede recibir otra papeleta, o votar en la web.
after-paper-returned = Anotado: la papeleta ha vuelto.
after-paper-corrected = Corregido: la papeleta la vuelve a tener el integrante.

paper-print-secret = Todas las papeletas son iguales, para que ninguna diga de quién es. No imprimas más de las que entregas, y destruye las que sobren.
paper-print-open = Hay una por cada papeleta que está fuera, con su número y el del integrante.
paper-print-none = No hay ninguna papeleta fuera. Entrega una primero: en una votación abierta llevan el número del integrante.
paper-print-shown = Aquí están las papeletas { $first } a { $last }: { $count } de las { $all } que están fuera.
paper-print-next = Mostrar las siguientes
paper-print-first = Mostrar las primeras
paper-print-copies = Cuántas papeletas
paper-print-per = En cada hoja
paper-print-one = una
paper-print-two = dos
paper-print-four = cuatro
paper-print-show = Mostrar
paper-print-browser = Después imprime esta página con tu navegador: solo salen las papeletas, y si van varias en una hoja, con líneas para cortarlas. Desactiva los encabezados y pies que añaden los navegadores: numeran las páginas.
paper-ballot = Papeleta
paper-ballot-until = Hay que entregarla antes del { $until }.
paper-ballot-effects = Lo que haría:
paper-ballot-member = Papeleta { $paper } · { $number } { $name }
paper-ballot-sign = Firma:
paper-ballot-secret = No escribas tu nombre ni ninguna otra señal: la papeleta sería nula.
paper-how-choice = Pon una cruz en una sola casilla.
paper-how-ranks = { $of ->
    [candidates] Escribe 1 en la casilla de la candidatura que prefieres, 2 en la siguiente, y así hasta { $count }. No pongas dos veces el mismo número ni te saltes ninguno. La candidatura cuya casilla dejes vacía no recibe nada de tu papeleta.
   *[options] Escribe 1 en la casilla de la opción que prefieres, 2 en la siguiente, y así hasta { $count }. No pongas dos veces el mismo número ni te saltes ninguno. La opción cuya casilla dejes vacía no recibe nada de tu papeleta.
}
paper-how-ranks-equal = { $of ->
    [candidates] Escribe 1 en la casilla de la candidatura que prefieres, 2 en la siguiente, y así hasta { $count }. Las que prefieras por igual pueden llevar el mismo número; las que dejes sin número van al final.
   *[options] Escribe 1 en la casilla de la opción que prefieres, 2 en la siguiente, y así hasta { $count }. Las que prefieras por igual pueden llevar el mismo número; las que dejes sin número van al final.
}
paper-how-approvals = { $of ->
    [candidates] Pon una cruz en la casilla de cada candidatura que te parezca aceptable.
   *[options] Pon una cruz en la casilla de cada opción que te parezca aceptable.
}
paper-how-points = { $of ->
    [candidates] Escribe de 0 a { $most } puntos en la casilla de cada candidatura.
   *[options] Escribe de 0 a { $most } puntos en la casilla de cada opción.
}
paper-how-dots = { $of ->
    [candidates] Tienes { $most } puntos. Escribe en cada casilla cuántos das a esa candidatura.
   *[options] Tienes { $most } puntos. Escribe en cada casilla cuántos das a esa opción.
}
paper-how-majority = Una opción que haría algo solo se elige si tiene además la mayoría que una decisión así necesita: la papeleta que la deja vacía cuenta en contra.
paper-blank-is-invalid = Según las reglas de esta votación, la papeleta en la que no se marca nada es nula y no cuenta.

paper-entry-none = No hay nada que introducir
paper-entry-none-hint = Las papeletas de una votación secreta se abren cuando está cerrada, y tras una interrupción solo cuando ya no se puede prorrogar; las de una abierta, según vuelven.
paper-entry-lead = Lee cada papeleta e introduce lo que dice. Otra persona hace lo mismo por su lado; ninguna ve nada de la otra hasta que las dos hayan terminado.
paper-entry-lead-secret = Juntad los sobres cerrados y mezcladlos, sacad las papeletas y mezcladlas también. Solo entonces escribid un número en cada una, desde el 1. Después dos personas introducen todas, cada una por su lado; ninguna ve nada de la otra hasta que las dos hayan terminado.
paper-entry-missing = Si un sobre trae menos papeletas de las debidas, añadid una hoja en blanco por cada una que falte. Si hubiera más de las que dice el registro, parad y preguntad a quienes lo llevan.
paper-entry-few = Han vuelto muy pocas papeletas. Quien las abra puede adivinar de quién son: abridlas juntos, y no habléis de ninguna.
paper-entry-few-web = Muy pocos han votado en la web. Quien haya leído las papeletas puede deducir del recuento qué votaron: no habléis de ninguna papeleta, y no guardéis notas de lo que leéis.
paper-entry-others = Quien lleva el registro sabe quiénes han votado en papel. Si podéis, que las papeletas las introduzcan otras dos personas.
paper-one = Papeleta { $paper }
paper-one-of = Papeleta { $paper } · { $number } { $name }
paper-says = Lo que dice la papeleta
paper-read-invalid = Nula: no se puede saber qué vota, o lleva un nombre o una señal
paper-read-invalid-open = Nula: no se puede saber qué vota
paper-counts-as = La papeleta { $paper } vale como: { $said }.
paper-counts-ranks = Introduce los números como están. Cuentan desde el 1 hasta donde uno falta o está dos veces; una papeleta sin un único 1 claro es nula.
paper-counts-ranks-equal = Introduce los números como están. Cuenta su orden, también si alguno falta; el mismo número junto a dos las iguala.
paper-counts-points = Introduce los números como están, de 0 a { $most }. Una papeleta con cualquier otro número es nula.
paper-counts-dots = Introduce los números como están. Una papeleta con más de { $most } puntos en total es nula.
paper-counts-approvals = Marca lo que lleva una cruz en la papeleta.
paper-keep = Guardar y seguir
paper-kept = Papeletas que has introducido
paper-readers = Quiénes introducen las papeletas
paper-reader-done = ha terminado
paper-reader-reads = las está introduciendo
paper-hand-in-hint = Has introducido todas. Una vez entregado ya no se puede cambiar nada, salvo entre las dos personas donde difiráis. Si la otra ha entregado lo mismo, se cuenta la votación.
paper-hand-in = Entregar lo introducido
paper-anew = Empezar de nuevo
paper-anew-hint = Se borra todo lo que han introducido las dos personas y se empieza desde el principio, con ellas o con otras. Sirve cuando alguien no puede seguir o las papeletas se numeraron mal. Queda constancia en el registro de actos.
after-paper-kept = Guardada. Aquí está la siguiente.
after-paper-all = Guardada. Has introducido todas las papeletas.
after-paper-handed-in = Entregado.
after-paper-anew = Lo introducido se ha borrado. Se empieza desde el principio.

paper-differences-lead = { $count ->
    [one] Una papeleta se leyó de distinta forma. Sacadla, miradla entre las dos, y que una introduzca lo que dice.
   *[other] { $count } papeletas se leyeron de distinta forma. Sacadlas, miradlas entre las dos, y que una introduzca lo que dice cada una.
}
paper-differences-seen = { $count ->
    [one] Las dos personas que la introdujeron leyeron una papeleta de distinta forma.
   *[other] Las dos personas que las introdujeron leyeron { $count } papeletas de distinta forma.
}
paper-differences-none = No hay diferencias que resolver
paper-differences-none-hint = Se muestran a todas las personas que pueden introducir estas papeletas, cuando dos hayan terminado.
paper-unread = nada
paper-settled = Lo acordado
paper-not-settled = sin resolver
paper-settle-one = Resolver la papeleta { $paper }
paper-settle-legend = Lo que dice la papeleta { $paper }
paper-settle = Guardar
paper-hand-over = Pasar a la otra persona
paper-hand-over-hint = Todas las diferencias están resueltas. La otra persona lo confirma con su propia sesión.
paper-confirm = De acuerdo: contar la votación
paper-confirm-hint = La otra persona ha introducido lo que acordasteis. Si todo está bien, la votación se cuenta ahora.
paper-doubt = No estoy de acuerdo
paper-waits-settled = { $name } está introduciendo lo que acuerdan las dos personas que leyeron las papeletas.
paper-waits-confirmed = Lo resuelto espera a que lo confirme la otra persona.
paper-waits-both = Lo resuelven juntas las dos personas que introdujeron las papeletas.
after-paper-settled = Guardada.
after-paper-handed-over = Pasado. Ahora lo confirma la otra persona.
after-paper-confirmed = Confirmado. Las papeletas están contadas.
after-paper-doubted = Se resuelve de nuevo.

own-part-papers = Papeletas
own-col-paper = N.º
own-col-sheets = Hojas
own-col-paper-state = Estado

home-papers = Han vuelto papeletas y falta introducirlas
home-papers-action = Introducirlas
home-papers-settle = Habéis leído papeletas de distinta forma
home-papers-settle-action = Resolverlo
home-papers-confirm = Lo que ha resuelto la otra persona espera a que lo confirmes
home-papers-confirm-action = Mirarlo
home-own-paper = Se te entregó una papeleta: devuélvela antes del { $until }, { $left }
home-own-paper-meeting = Se te entregó una papeleta: devuélvela antes de que quien preside la reunión cierre la votación
home-own-paper-action = Mirarlo
home-paper-back = Tu papeleta ha vuelto: has votado.
home-paper-lapsed = Tu papeleta no había vuelto al cierre y ha caducado. Mira aquí si tu voto cuenta de otro modo, por una delegación o una representación:

error-paper-draw = En un sorteo los números se dan solo en la web, para que nadie que abra papeletas conozca el último.
error-paper-objections = Esto se decide por consentimiento o consenso, donde una objeción se dice en persona y se responde. Para eso no se ofrece el papel.
error-paper-not-offered = Las reglas no ofrecen el papel para esta decisión. Que el integrante vote en la web, por favor.
error-paper-not-on-roll = { $number } no está en el censo de esta votación, así que no se le puede entregar una papeleta.
error-paper-not-in-room = No consta que { $number } esté en la sala de { $meeting }. Las papeletas se entregan allí, a quien haya venido.
error-paper-issued = { $number } ya tiene una papeleta, o la ha devuelto. Si necesita otra, anota antes la primera como anulada.
error-paper-voted = { $number } ya ha votado en la web, así que no se le puede entregar una papeleta. Puede cambiar su voto allí hasta el cierre.
error-paper-voted-secret = { $number } ya ha votado, o su voto acompañó al de otra persona, así que no se le puede entregar una papeleta. Que lo has pedido queda en el registro de actos, sin decir para quién. No digas a nadie quién ha votado.
error-paper-state = Esta papeleta ya no está fuera. Mira de nuevo el registro, por favor.
error-paper-not-returned = Esta papeleta no consta como devuelta. Vuelve a mirar el registro.
error-paper-proposer = Tú has propuesto esta decisión. Otra persona debe ocuparse de sus papeletas.
error-paper-candidate = Te presentas, o te presentaste, a esta elección. Otra persona debe ocuparse de sus papeletas.
error-paper-named = Esta decisión trata de ti. Otra persona debe ocuparse de sus papeletas.
error-paper-own-vote = Han vuelto pocas papeletas, y una es la tuya: entre tan pocas podrías adivinar de quién son las demás. Las introducen otras dos personas.
error-paper-closed = La votación está cerrada, y con ella el registro de sus papeletas: ya no se puede cambiar nada en él.
error-paper-copies = Escribe un número entero de 1 a { $most }.
error-paper-unread = Introduce lo que dice la papeleta, o di que está en blanco o es nula.
error-paper-none = No hay papeletas que introducir.
error-paper-counted = Las papeletas ya están contadas.
error-paper-number = No hay ninguna papeleta con ese número. Introduce tantas como han vuelto, numeradas desde el 1.
error-paper-readers = Otras dos personas introducen ya estas papeletas. Si una no puede seguir, empezad de nuevo.
error-paper-handed-in = Esto ya se ha entregado, y no se puede cambiar.
error-paper-open = La votación sigue abierta. Entrégalo tras su cierre, cuando ya no vuelvan más papeletas.
error-paper-missing = { $count ->
    [one] Falta todavía una papeleta. Introdúcela primero.
   *[other] Faltan todavía { $count } papeletas. Introdúcelas primero.
}
error-paper-differences = { $count ->
    [one] Una papeleta se leyó de distinta forma. Resolvedla antes entre las dos.
   *[other] { $count } papeletas se leyeron de distinta forma. Resolvedlas antes entre las dos.
}
error-paper-alone = La otra persona no ha terminado todavía. Las diferencias se resuelven cuando ambas han entregado.
error-paper-agreed = Las dos personas leyeron igual esta papeleta. No hay nada que resolver.
error-paper-reader = Solo las dos personas que introdujeron las papeletas pueden resolver sus diferencias.
error-paper-settling = La otra persona está introduciendo lo que acordáis. Hacedlo en su pantalla, por favor.
error-paper-unsettled = Todavía no se ha pasado nada que confirmar.
error-paper-own = Lo resuelto lo introdujiste tú. Debe confirmarlo la otra persona.
error-vote-paper = Tienes una papeleta para esta votación, así que la web no admite tu voto. Si no puedes usarla, devuélvela para que se anule; entonces podrás votar aquí.
error-vote-paper-returned = Tu papeleta ha vuelto: has votado.
paper-own-lapsed = Tu papeleta no había vuelto al cierre y ha caducado. No tienes voto en esta decisión.
paper-own-lapsed-along = Tu papeleta no había vuelto al cierre y ha caducado. Tu voto cuenta igualmente, por la delegación o la representación que habías dado.
paper-own-lapsed-waits = Tu papeleta no había vuelto al cierre y ha caducado: no se cuenta como papeleta.

event-decisions-paper-issued = Se entregó una papeleta
event-decisions-paper-refused = Se pidió una papeleta para alguien que ya había votado
event-decisions-paper-spoiled = Se anuló una papeleta
event-decisions-paper-returned = Volvió una papeleta
event-decisions-paper-corrected = Se corrigió la devolución de una papeleta, anotada por error
event-decisions-paper-waiting = La votación se cerró y espera a sus papeletas
event-decisions-paper-entered = Alguien entregó lo que leyó en las papeletas
event-decisions-paper-settled = Se resolvieron papeletas leídas de distinta forma
event-decisions-paper-confirmed = Se confirmó lo resuelto
event-decisions-paper-doubted = Se puso en duda lo resuelto
event-decisions-paper-anew = Se empezó de nuevo a introducir las papeletas
event-decisions-paper-counted = Se contaron las papeletas

paper-issue-class = En esta votación cada clase cuenta por separado: entregad papeletas de la clase del integrante. El registro dice cuál es.
paper-issue-class-few = No habléis con nadie de quién ha votado. Donde de una clase votan pocas personas, quien sabe cuáles son puede deducir qué votaron por el resultado, que dice si la clase alcanzó la mayoría.
paper-print-secret-class = Todas las papeletas de una clase son iguales, para que ninguna diga de quién es. Imprime las de cada clase aparte, mejor en papel de un color propio, no más de las que entregas, y destruye las que sobren.
paper-ballot-class = Clase: { $class }
paper-one-class = Papeleta { $paper } · { $class }
paper-entry-lead-class = Juntad los sobres cerrados y mezcladlos, sacad las papeletas y mezcladlas también. Después separadlas por la clase que lleva cada una. Si de una clase hay menos de las que dice la lista, añadid una hoja en blanco por cada una que falte; si hubiera más, parad y preguntad a quienes llevan el registro. Solo entonces escribid un número en cada una, clase por clase, como dice la lista. Después dos personas introducen todas, cada una por su lado; ninguna ve nada de la otra hasta que las dos hayan terminado.
paper-entry-numbers = { $class }: números del { $first } al { $last }
