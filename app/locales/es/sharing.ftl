sharing-title = Costes compartidos
sharing-hint = Lo que cuesta la infraestructura, repartido entre quienes la usan.
sharing-lead = Lo que cuesta la infraestructura, repartido mes a mes entre quienes la usan, según las reglas que adoptasteis.
sharing-none = Aún no hay ningún fondo
sharing-none-hint = Cuando la tesorería abra un fondo, aquí estarán sus meses y tu parte.
sharing-none-hint-keeper = Un fondo reúne lugares, máquinas y servicios cuyo coste se reparte con un mismo método. Empieza por uno.
sharing-shares = Reparte { $names }
sharing-latest = último: { $month }
sharing-waiting = { $count ->
    [one] { $count } mes espera el reparto
   *[other] { $count } meses esperan el reparto
}
sharing-closed = Cerrado desde el { $day }
sharing-back = Volver al fondo

sharing-pool-new = Abrir un fondo
sharing-pool-begin = Abrir el fondo
sharing-pool-change = Cambiar el fondo
sharing-pool-lead = Cómo se reparte el coste, y con qué números, es una regla: se decide votando, no aquí.
sharing-pool-name = Nombre
sharing-pool-name-hint = Como se le llama, por ejemplo Correo o Red troncal de radio.
sharing-pool-purpose = Para qué
sharing-pool-purpose-hint = Puede quedar vacío.
sharing-pool-close = Cerrar el fondo
sharing-pool-close-lead = Desde este día ya no se reparte nada: del mes en que cae, los días anteriores. Lo asentado queda, y sus máquinas y servicios pueden pasar a otro fondo desde ese día.
sharing-closed-on = Cerrado desde
sharing-from = Reparte desde
sharing-from-hint = El primer día en que reparte algo.
sharing-save = Guardar
sharing-done-saved = Guardado.
sharing-participants = Quién participa
sharing-participants-everyone = Todas las personas integrantes
sharing-participants-everyone-hint = Por los días en que su pertenencia está activa o suspendida. Una clase de cero partes queda fuera.
sharing-participants-listed = Quienes figuren en la lista
sharing-participants-listed-hint = Se apunta a cada integrante desde un día hasta otro; a lo largo de una línea, también con su lugar.
sharing-measure-none = Ninguna
sharing-use-measure = El uso se mide por
sharing-use-measure-hint = Hace falta cuando el método mira el uso.
sharing-reserved-measure = La capacidad reservada se mide por
sharing-reserved-measure-hint = Un nivel. Hace falta cuando el método mira lo que se tiene reservado.

sharing-terms = Cómo se reparte
sharing-method = Método
sharing-method-none = Ninguna regla dice cómo se reparte.
sharing-method-propose = Proponer otro método para este fondo
sharing-method-propose-first = Proponer un método para este fondo
sharing-fixed = Parte fija de cada cual
sharing-floor = Como mínimo
sharing-cap = Como máximo
sharing-weights = Partes por clase
sharing-origins = De dónde vienen el método y sus números

sharing-sources = Qué costes reparte
sharing-sources-lead = Un lugar trae consigo las máquinas que están ahí, y una máquina lo que corre en ella, salvo lo que esté en un fondo por su cuenta. Donde se reparte a lo largo de una línea, el orden es el de la línea, desde su cabecera.
sharing-sources-choose = Elegir qué reparte
sharing-sources-change = Cambiar qué reparte
sharing-sources-bare = El inventario aún está vacío. La administración de sistemas inscribe antes allí los lugares, las máquinas y los servicios, con lo que cuestan.
sharing-sources-all = Todo el inventario está en algún fondo.
sharing-no-sources = Nada todavía.
sharing-no-sources-yet = Este fondo aún no reparte ningún coste.
sharing-source = Lugar, máquina o servicio
sharing-source-replaces = En el lugar de
sharing-source-replaces-hint = A lo largo de una línea cuenta el orden: una máquina que sustituye a otra ocupa su lugar, y cada cual sigue pagando lo que lleva hasta su casa.
sharing-source-end = donde estaba antes, o al final de la línea
sharing-source-replaced = en el lugar de { $name }
sharing-place-number = Lugar { $place }
sharing-source-add = Añadir
sharing-source-remove = Sacar algo
sharing-source-new = Añadir algo
sharing-source-until = Desde qué día
sharing-source-until-hint = El primer día sin ello. Su propio primer día lo tacha.
sharing-source-from = desde el { $from }
sharing-source-between = del { $from } al { $last }
sharing-remove = Sacarlo
sharing-source-nothing = Este mes no cuesta nada.
sharing-line-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}

sharing-listed = Quién figura en la lista
sharing-listed-lead = Quienes figuran participan por los días en que figuran y su pertenencia está activa o suspendida.
sharing-listed-nobody = No figura nadie.
sharing-listed-count = { $count ->
    [0] Hoy no figura nadie.
    [one] Hoy figura { $count } integrante.
   *[other] Hoy figuran { $count } integrantes.
}
sharing-listed-you = Figuras en la lista.
sharing-listed-not-you = No figuras en la lista.
sharing-listed-show = Ver quién figura
sharing-listed-add = Apuntar a alguien
sharing-listed-end = Terminar una participación
sharing-listed-strike = Tachar una participación
sharing-listed-strike-lead = Para una participación inscrita por error, o con días equivocados: es como si nunca hubiera existido. Inscríbela de nuevo con los días correctos.
sharing-listed-until = Primer día fuera de la lista
sharing-listing = Participación
sharing-listed-from = { $name } · { $number } · desde el { $day }
sharing-member-number = Número de integrante
sharing-member-number-hint = Por ejemplo M-17.
sharing-place = Lugar en la línea
sharing-place-hint = Contado desde 1 en la cabecera. Vacío quiere decir 1. { $count ->
    [0] Aún no hay nada en el fondo.
    [one] La línea tiene un lugar.
   *[other] La línea tiene { $count } lugares.
}

sharing-months = Meses
sharing-of-nothing = Meses que no costaron nada, y de los que nadie paga nada: { $months }.
sharing-lacks = Tal como está, ningún mes de este fondo se puede repartir.
sharing-unit-either = { $used }, o { $reserved }
sharing-months-none = Aún no se ha repartido ningún mes.
sharing-months-other = También esperan
sharing-anew-other = Costes, lecturas, el registro o reglas han cambiado desde que se asentó este mes. Repartido ahora, costaría { $total }, y { $count ->
    [0] todas las partes serían las mismas.
    [one] una parte sería otra.
   *[other] { $count } partes serían otras.
} Anúlalo y asiéntalo de nuevo para repartirlo como están las cosas ahora.
sharing-anew-refused = Tal como están las cosas, este mes no se podría repartir. Lo asentado queda, salvo que alguien lo anule sin volver a asentarlo.
sharing-cost = Coste
sharing-charged = Cargado a integrantes
sharing-common = Usado por círculos, lo asume la comunidad
sharing-residual = Sin uso de nadie, lo asume la comunidad
sharing-reversed = anulado
sharing-run-of = { $pool }, { $month }
sharing-preview-of = Vista previa de { $month }
sharing-preview-lead = { $total } por repartir.
sharing-nothing-lead = En este mes no hay nada que repartir, y nadie tiene que hacer nada.
sharing-cannot = Este mes aún no se puede repartir.
sharing-missing = { $count ->
    [one] A { $count } participante no se le leyó este mes y cuenta como sin uso: { $names }.
   *[other] A { $count } participantes no se les leyó este mes y cuentan como sin uso. Entre ellos: { $names }.
}
sharing-nothing-charged = Nadie usó nada, así que a nadie se le carga: la comunidad asume { $total }.
sharing-post-borne = Asentar: la comunidad asume { $total }
sharing-post-borne-hint = El mes consta entonces como repartido, y cada integrante ve que lo asumió la comunidad. Se puede anular, nunca editar.
sharing-post-hint = Carga a cada integrante su parte, con vencimiento el día de pago del mes próximo. Se puede anular, nunca editar.
sharing-done-posted = El mes está repartido, y la parte de cada cual figura en su cuenta.
sharing-done-reversed = El mes está anulado: sus partes ya no se deben.
sharing-costs = Lo que costó
sharing-portions = Partes
sharing-portion = Parte
sharing-portion-yours = Tu parte
sharing-portion-none = No participaste en este mes.
sharing-absent = Quién no participa
sharing-absent-not-listed = No figura en este fondo ningún día del mes.
sharing-absent-no-member = La pertenencia no está activa ni suspendida ningún día del mes.
sharing-absent-no-parts = La clase { $class } no tiene partes en los costes compartidos.
sharing-absent-more = { $count ->
    [one] Y { $count } persona más.
   *[other] Y { $count } personas más.
}
sharing-days = Días
sharing-measured = Medido
sharing-borne = lo asume la comunidad
sharing-unit-parts-days = partes × días
sharing-others = Participaron { $count } integrantes. La mitad paga { $median } o menos; la media es { $mean }.
sharing-others-few = No se muestra cómo cayó el coste en las demás personas, porque participaron menos de las que pide la regla. Los totales sí se muestran: donde solo participaron dos, cada una puede restar su parte y sabe la de la otra.
sharing-other-posting = El asiento { $entry }
sharing-reverse = Anular el mes
sharing-reverse-lead = Cada parte se devuelve con un asiento de signo contrario, y el mes se puede asentar de nuevo. Los pagos quedan y saldan lo demás que se deba.
sharing-reverse-reason-hint = Cualquiera puede leerlo, por ejemplo: se leyó mal un contador.
sharing-post-anew = Asentarlo de nuevo

report-portions = De ello, costes compartidos
sharing-why = Por qué la parte de { $name }
sharing-statement-of = Parte de { $name }
sharing-statement-lead = { $amount } de { $total }: { $pool }, { $month }.
sharing-used = Usado, { $measure }
sharing-reserved = Reservado, { $measure }
sharing-parts = Partes
sharing-arithmetic = La cuenta
sharing-step-part = { $total } × { $own } ÷ { $all } { $unit } { $result }
sharing-step-fixed = La parte fija, y una parte de lo que dejan { $people } partes fijas: { $fixed } + ({ $total } − { $people } × { $fixed }) × { $own } ÷ { $all } { $unit } { $result }
sharing-step-fixed-alone = Solo la parte fija, porque no se midió nada de nadie: { $fixed }
sharing-step-segment = { $at }, { $name }, de camino a { $count ->
    [one] { $count } integrante
   *[other] { $count } integrantes
}: { $cost } ÷ { $count } { $result }
sharing-step-segment-empty = { $at }: en este mes no había nada ahí, y no costó nada.
sharing-step-nothing = No se midió nada de nadie, así que nadie paga.
sharing-plain = Solo por el método son { $exact }.
sharing-bounded = Hay quien está en el mínimo o en el máximo que se paga, y en conjunto pagan { $bound }. Para quienes no están en ninguno quedan { $total } − { $bound } = { $left }.
sharing-bounded-few = Hay quien está en el mínimo o en el máximo que se paga. Las partes de las demás personas se multiplicaron todas por un mismo número, para que en conjunto sumen el coste. Las sumas no se muestran aquí: son de tan pocas personas que podrías deducir lo que otra usó o paga. Aun sin las sumas, quien adivine cuántas personas hay puede estimarlo.
sharing-rate-part = Se lo reparten en una misma proporción: { $left } × { $own } ÷ { $all } { $unit } { $result }
sharing-rate-plain = Se lo reparten como se repartirían solo por el método, donde en conjunto pagan { $all }: { $left } × { $own } ÷ { $all } { $result }
sharing-bound-floor = Nadie paga menos de { $amount }: esa es la parte.
sharing-bound-cap = Nadie paga más de { $amount }: esa es la parte.
sharing-mixed = { $whole } { $above }/{ $below }
sharing-exact = Antes de redondear: { $exact }
sharing-exact-fraction = La fracción exacta
sharing-exact-unit = { $exact } en la unidad menor de la moneda
sharing-rounded = Redondeado al final, primero los restos mayores, para que las partes sumen el coste: { $amount }.

choice-equal = a partes iguales
choice-by-use = según el uso
choice-by-reserved = según la capacidad reservada
choice-larger-of-both = según lo mayor entre uso y capacidad reservada
choice-weighted = según las partes de la clase
choice-fixed-plus-proportional = una parte fija y el resto según el uso
choice-serial = a lo largo de una línea
unit-parts = partes
unit-people = personas
scope-pools = Para todos los fondos de costes
scope-pool = Para el fondo { $pool }
rule-sharing-method = Cómo se reparten los costes
rule-sharing-fixed = Parte fija de los costes compartidos
rule-sharing-floor = Parte mínima de los costes compartidos
rule-sharing-cap = Parte máxima de los costes compartidos (0 sin límite)
rule-sharing-weight = Partes en los costes compartidos
rule-sharing-group-floor = Integrantes desde los que un fondo muestra cómo cayeron los costes
value-parts = { $count ->
    [one] { $count } parte
   *[other] { $count } partes
}
value-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
origin-sharing = { $rule }: { $value }, desde el { $since }
account-4100 = Ingresos por costes compartidos

error-pool-exists = Ya hay un fondo { $name }.
error-pool-place-taken = El lugar de { $name } no está libre desde ese día. Sácalo antes, o elige un día posterior.
error-pool-source-listed = Hay quien participa en el lugar { $place } o más allá, y pagaría otros tramos. Sácalo desde un día posterior, o termina antes esas participaciones.
error-pool-place-beyond = { $places ->
    [0] Aún no hay nada en este fondo, y su línea tiene solo el primer lugar. Añade antes lo que lleva más lejos.
    [one] La línea de este fondo tiene un lugar. Añade antes lo que lleva más lejos.
   *[other] La línea de este fondo tiene { $places } lugares. Añade antes lo que lleva más lejos.
}
error-pool-closed = Este fondo está cerrado desde el { $day }.
error-pool-begins = Este fondo empieza el { $day }.
error-pool-joined = { $number } se incorporó el { $day }: nadie figura en la lista antes de ser integrante.
error-pool-from-source = { $name } está en este fondo desde el { $day }: empieza ese día a más tardar.
error-pool-from-month = El mes del { $day } está repartido: el fondo empieza en él a más tardar.
error-pool-closed-month = El mes del { $day } está repartido: el fondo se cierra en él como muy pronto. Anula antes ese mes si el fondo debía cerrarse antes.
error-pool-source-since = Está en este fondo desde el { $day }: no puede salir antes.
error-pool-source-taken = { $name } está en el fondo { $pool } desde el { $from }. Un coste se reparte una sola vez: sácalo antes de allí, o haz que empiece el día en que sale.
error-pool-sources-many = Un fondo reparte { $most } cosas como mucho.
error-pool-listed = { $number } ya figura, desde el { $from }.
error-pool-listed-many = En un fondo caben { $most } participaciones como mucho.
error-pool-measure-level = La capacidad reservada es un nivel. Esta medida no lo es.
error-pool-measure-use = El uso se cuenta o se suma. Esta medida es un nivel.
error-day-early = Este día es demasiado pronto. Ha de ser posterior al { $least }.
error-sharing-early = Los costes se reparten desde el { $first }.
error-sharing-late = Un mes se reparte cuando ha terminado: desde el { $from }.
error-sharing-no-sources = Este fondo no reparte ningún coste. Elige antes máquinas o servicios.
error-sharing-no-sources-then = Nada estuvo en este fondo en este mes.
error-sharing-no-method = Ninguna regla dice cómo se reparten los costes. Propón una como decisión y reparte el mes cuando esté en vigor.
error-sharing-units = La mayor de ambas compara lo que se mide en una misma unidad: el uso está en { $used } y la capacidad reservada en { $reserved }. Elige para este fondo medidas de una misma unidad, u otro método.
error-sharing-needs-use = El método mira el uso, y el fondo no dice qué lo mide.
error-sharing-needs-reserved = El método mira la capacidad reservada, y el fondo no dice qué la mide.
error-sharing-needs-list = Los costes a lo largo de una línea piden participantes en lista, con su lugar.
error-sharing-shared-before = { $name }: «{ $cost }» ya se repartió para estos días del mes en { $pool }. Un coste se reparte una sola vez: anula antes aquel mes, o saca { $name } de este fondo.
error-sharing-nothing = Lo que reparte este fondo no costó nada este mes.
error-sharing-nobody = Nadie participó en este fondo este mes.
error-sharing-total = Este coste es demasiado grande para contarlo.
error-sharing-negative = Un coste es cero o más. Reparte un abono como un importe propio, y cambia el signo de sus partes.
error-sharing-no-total = Di qué se reparte: total_minor.
error-sharing-both-lists = El mayor de ambos necesita lo usado y lo reservado: indica «drivers» y «reserved».
error-sharing-place = { $id } está donde la línea no tiene ningún tramo.
error-sharing-fixed = Las partes fijas solas suman más que el coste, { $together } donde se reparten { $total } (en la unidad menor de la moneda).
error-sharing-fixed-negative = Una parte fija es cero o más.
error-sharing-floors = Los mínimos suman más que el coste, { $together } donde se reparten { $total } (en la unidad menor de la moneda): no se pueden cumplir todos.
error-sharing-floor-above-cap = Lo mínimo que paga cada cual quedaría por encima de lo máximo, y nadie podría cumplir ambos. Una misma propuesta puede cambiar los dos.
error-sharing-caps = Los topes suman menos que el coste, { $together } de { $total } (en la unidad menor de la moneda): no se pueden cumplir todos.
error-sharing-bounds = El mínimo de quien participa con el número { $id } es menor que cero o mayor que su tope.
error-sharing-segments = Los tramos son cero o más y suman el coste.
error-sharing-twice = { $id } participa dos veces.

event-sharing-pool-created = Se abrió un fondo de costes compartidos
event-sharing-pool-changed = Se cambió un fondo de costes compartidos
event-sharing-pool-closed = Se cerró un fondo de costes compartidos
event-sharing-pool-source-added = Un lugar, una máquina o un servicio entró en un fondo
event-sharing-pool-source-removed = Un lugar, una máquina o un servicio salió de un fondo
event-sharing-pool-participant-listed = Se apuntó a alguien en un fondo
event-sharing-pool-participant-ended = Terminó la participación de alguien en un fondo
event-sharing-pool-participant-struck = Se tachó la participación de alguien en un fondo
event-sharing-posted = Se repartió el mes de un fondo
event-sharing-reversed = Se anuló el mes de un fondo
error-quantity = Escribe un número, cero o más, como 12 o 0,5.
error-quantity-ambiguous = Esto se puede leer de dos maneras. Escribe { $thousands }, o { $decimals } si el signo separa los decimales.
error-quantity-decimals = { $most } decimales como mucho.
error-decimal-long = Un número tiene como mucho { $most } cifras a cada lado del punto.
error-quantity-large = { $most } como mucho.
error-sharing-lists = Cada lista tiene una entrada para cada uno de los { $count } participantes, o ninguna.
error-sharing-method = No existe el método «{ $method }».
error-pool-not-listed = { $number } no figura en este fondo sin fecha de fin.
error-pool-not-listed-then = { $number } no figura en este fondo desde el { $from }.
sharing-why-charge = Por qué la parte de { $what } es esta
error-sharing-reversed = Este mes ya se anuló. No queda nada que devolver.
error-sharing-posted-anew = Este mes se anuló y se volvió a asentar desde que lo miraste: ahora consta { $entry }. Míralo antes de anularlo.
