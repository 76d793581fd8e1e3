# Resultados que se proclaman y pueden impugnarse, anulaciones, y votaciones que esperan tras una avería.
rule-decisions-declaration = Proclamación de resultados
rule-decisions-contest-days = Días en los que puede impugnarse un resultado
choice-committee = por el comité electoral, antes de que surtan efecto

stage-counted = Contada
stage-declared = Proclamada
state-counted = Contada · falta proclamarla
state-declared = Proclamada · puede impugnarse: { $left }
state-contested = Impugnada · falta resolver
draft-decision-counted = contada
draft-decision-declared = proclamada
decision-contest = puede impugnarse hasta el { $until }
decision-contest-was = pudo impugnarse hasta el { $until }

event-decisions-counted = Se contaron los votos
event-decisions-declared = Se proclamó el resultado
event-decisions-contested = Se impugnó el resultado
event-decisions-contest-dismissed = Se desestimó una impugnación
event-decisions-contest-upheld = Se estimó una impugnación y la decisión quedó anulada
event-decisions-annulled = Una decisión quedó anulada por otra
event-agreements-version-restored = Se adoptó de nuevo un texto anterior

declared-title = Del resultado a su efecto
declare-waits-committee = Falta que el comité electoral proclame el resultado. Hasta entonces el resultado no es firme.
declare-waits-openers = Falta proclamar el resultado. Nadie del comité electoral puede hacerlo aquí, así que puede quien abre las votaciones. Hasta entonces la decisión no surte efecto.
declare-waits-members = Falta proclamar el resultado. Nadie de quienes suelen hacerlo puede aquí, así que puede cualquier integrante que no esté en excedencia ni tenga los derechos suspendidos, y que ni propuso la decisión, ni se presentó a ella, ni es alguien de quien trata. Hasta entonces la decisión no surte efecto.
declare-waits-although-near = Falta proclamar el resultado. Todas las personas que podrían hacerlo propusieron la decisión, se presentaron a ella o son de quienes trata; para que el resultado no espere sin fin, aun así pueden proclamarlo quienes suelen hacerlo. Hasta entonces la decisión no surte efecto.
declare-hint = { $count ->
    [one] Dices que los votos se emitieron y contaron como es debido. Desde entonces el resultado puede impugnarse durante un día.
   *[other] Dices que los votos se emitieron y contaron como es debido. Desde entonces el resultado puede impugnarse durante { $count } días.
}
declare-hint-at-once = Dices que los votos se emitieron y contaron como es debido. El resultado es firme enseguida.
declare-submit = Proclamar el resultado
declared-at = Se proclamó el { $moment }
contest-until = Puede impugnarse hasta el { $until }, y después es firme.
contest-until-open = Puede impugnarse hasta el { $until }.
contest-was-until = Pudo impugnarse hasta el { $until }.
contest-holds = { $count ->
    [one] Falta resolver una impugnación. Hasta entonces la decisión no surte efecto.
   *[other] Falta resolver { $count } impugnaciones. Hasta entonces la decisión no surte efecto.
}
contest-ruled-committee = La resuelve el comité electoral.
contest-ruled-openers = Nadie del comité electoral puede resolverla aquí, así que puede quien abre las votaciones.
contest-ruled-members = Nadie de quienes suelen resolver las impugnaciones puede hacerlo aquí, así que puede cualquier integrante que no esté en excedencia ni tenga los derechos suspendidos, y que ni propuso esto, ni se presentó, ni es alguien de quien trata, ni lo impugnó, ni llevó o leyó sus papeletas en papel.
contest-ruled-although-near = A todas las personas que podrían resolverla les toca demasiado de cerca; para que no espere sin fin, aun así la resuelven quienes suelen hacerlo.
contests-title = Impugnaciones
contest-waits = Falta resolverla
contest-settled = Resuelta por la anulación
contest-title = Impugnar este resultado
contest-hint = Por algo que haya ido mal en la votación o en el recuento. Hasta el { $until } puede decirlo, una vez, quien figure en el censo, y también quien quedó fuera de él o se presentó. Alguien lo resuelve, y hasta entonces la decisión no surte efecto.
contest-reason = Qué ha ido mal
contest-reason-hint = Lo ve toda la comunidad. Se puede usar Markdown.
contest-submit = Impugnarlo
ruling-title = Tu resolución
ruling-of = Sobre la impugnación de: { $name }
ruling-choice = Qué ocurre con la impugnación
ruling-dismiss = Desestimarla
ruling-dismiss-hint = El resultado se mantiene.
ruling-uphold = Estimarla
ruling-uphold-hint = La decisión queda anulada antes de surtir efecto. Puede proponerse de nuevo.
ruling-words = Por qué
ruling-words-hint = Lo ve toda la comunidad. Se puede usar Markdown.
ruling-submit = Resolver
ruling-dismissed = Desestimada
ruling-upheld = Estimada
after-declare = El resultado está proclamado.
after-contest = El resultado está impugnado. Alguien lo resolverá.
after-rule = Tu resolución está hecha.
error-declare-stage = Aquí no hay ningún resultado por proclamar.
error-declare-proposer = Esto lo propusiste tú. El resultado lo proclama otra persona.
error-declare-candidate = Te presentaste a esta elección. El resultado lo proclama otra persona.
error-declare-named = Esta decisión trata de ti. El resultado lo proclama otra persona.
error-contest-over = Este resultado no puede impugnarse ahora.
error-contest-roll = No puedes impugnar este resultado: solo puede hacerlo quien figure en el censo de esta votación o quedara fuera de él, quien ya era integrante al abrirse o quien se presentó.
error-contest-twice = Ya has impugnado este resultado.
error-ruling-none = Esta impugnación ya no está por resolver.
error-ruling-own = Esta impugnación es tuya. La resuelve otra persona.
error-ruling-proposer = Esto lo propusiste tú. Sus impugnaciones las resuelve otra persona.
error-ruling-candidate = Te presentaste a esta elección. Sus impugnaciones las resuelve otra persona.
error-ruling-named = Esta decisión trata de ti. Sus impugnaciones las resuelve otra persona.
error-ruling-contested = Este resultado lo impugnaste tú. Sus impugnaciones las resuelve otra persona.
error-ruling-papers = Llevaste el registro de sus papeletas en papel, o las leíste. Sus impugnaciones las resuelve otra persona.
error-standing-in-inactive = Estás en excedencia o tienes los derechos suspendidos. Esto lo hace otra persona.

annulled-by = Lo que hizo esta decisión lo revirtió
annulled-from = Desde el { $day }
annulled-decision = Esta decisión está anulada. Lo que hizo lo revirtió
annulled-contested = Quedó anulada antes de surtir efecto: se estimó una impugnación de su resultado.
authority-annulled = anulada por
annul-propose = Proponer que se anule
effect-kind-annul = Anular una decisión en vigor
effect-kind-annul-hint = Lo que hizo se revierte, si todavía puede revertirse todo.
effect-annul-decision = Decisión
effect-annul-decision-hint = Su número, como D-12.
effect-annul-hint = Las reglas y los textos vuelven a lo que había antes, y también los cargos y las membresías, desde el día de efecto. Con una membresía vuelven sus puestos en círculos, y los cargos cuyo mandato no ha terminado, salvo que se haya anulado lo que los dio. El círculo que se formó se cierra. Si algo no puede volver, no vuelve nada. Exige lo que exige una decisión de ese tipo, o más.
membership-came-back = Con la membresía volvió: { $what }.
membership-came-back-alone = La membresía volvió sin ningún cargo ni puesto en un círculo.
membership-stayed-over = Lo que terminó con ella y no volvió: { $what }.
membership-place = el puesto en el círculo «{ $circle }»
membership-given-anew = Las responsabilidades por máquinas, las delegaciones, las representaciones, las claves para programas y las direcciones de calendario no vuelven: se dan o se hacen de nuevo.
effect-annuls = Anula una decisión y revierte lo que hizo
effect-annulled = Anuló una decisión y revirtió lo que hizo
error-decision-number = Escribe el número de una decisión, como D-12.
error-annul-unknown = No hay ninguna decisión { $decision } que pueda anularse.
error-annul-founding = { $decision } es el acto fundacional. No puede anularse; lo que fijó puede cambiarse.
error-annul-stage = { $decision } no está en vigor, así que no hay nada que anular.
error-annul-rule-anew = La regla { $rule } se ha fijado de nuevo desde entonces, así que no puede volver a lo que había antes.
error-annul-rule-none = La regla { $rule } no tenía valor antes, así que no puede volver a ninguno.
error-annul-version = Desde entonces se ha adoptado otra versión de «{ $agreement }», así que su texto anterior no puede adoptarse de nuevo.
error-annul-version-first = «{ $agreement }» no tenía versión anterior, así que no puede volver a ninguna.
error-annul-role = El registro de actos ya no sabe cuánto duraba el mandato de { $number }, así que el cargo no puede devolverse.
error-annul-role-since = Otra decisión ha fijado desde entonces cuándo termina el mandato de { $number }, así que no puede retirarse.
error-annul-membership = La membresía de { $number } ha cambiado desde entonces, o no puede volver por una decisión.
error-annul-membership-day = Una membresía cambia el día en que la decisión surte efecto. Deja el día en blanco.
error-annul-circle = El círculo «{ $circle }» no puede cerrarse: { $decision } es una decisión dentro de él, y no puede deshacerse con él.
error-annul-circle-day = Un círculo se cierra el día en que la decisión surte efecto. Deja el día en blanco.
error-annul-annulment = Esa decisión anuló { $decision }. Propón de nuevo lo que quieras volver a tener.

outage-waits = Durante un tiempo, poco antes del cierre de esta votación o cuando debía cerrarse, nadie pudo votar: el servidor o su base de datos no estaban disponibles. Ya no se admiten votos, y no se cuenta antes del { $until }: hasta entonces, quien abre las votaciones puede prorrogarla. De lo contrario se cuenta a la fecha de su cierre.

home-to-declare = Los votos están contados; falta proclamar el resultado
home-to-declare-action = Mirar y proclamar
home-to-rule = Se ha impugnado un resultado, y falta resolverlo
home-to-rule-action = Mirar y resolver
home-contest = Hasta el { $until } puedes impugnar el resultado de:

own-part-contests = Impugnaciones de resultados
own-col-ruling = Resolución
result-annulled-contested = Este resultado está anulado: se estimó una impugnación, y nada de él surte efecto.
result-annulled = Este resultado está anulado: otra decisión revirtió lo que hizo.
