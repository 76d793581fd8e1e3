treasury-lead = Lo que deben y pagan quienes integran la comunidad, y los libros que lo sostienen.
treasury-stands = Situación
treasury-ways = Los libros
treasury-owed = Pendiente de cobro
treasury-late = De ello, con retraso
treasury-received = Cobrado en { $month }
treasury-credit = Pagado por adelantado
treasury-last-run = Última emisión de cuotas
treasury-members = { $count ->
    [0] de nadie
    [one] de { $count } integrante
   *[other] de { $count } integrantes
}

col-account = Cuenta
col-amount = Importe
col-balance = Saldo
col-by = Por
col-charged = Emitido
col-class = Clase
col-credit = Pagado por adelantado
col-credit-side = Haber
col-day = Día
col-debit = Debe
col-due = Vencimiento
col-entry = Asiento
col-exempt = Sin cargo porque
col-for = Concepto
col-from = De dónde sale
col-in-all = En total
col-kind = Tipo
col-late = Con retraso
col-member = Integrante
col-members-charged = Con cargo
col-members-exempt = Sin cargo
col-method = Medio
col-month = Mes
col-monthly-dues = Cuota mensual
col-months = Meses
col-number = N.º
col-open = Pendiente
col-owed-since = Pendiente desde
col-paid = Pagado
col-payment = Pago
col-posted = Asentado
col-received = Recibido
col-recorded = Registrado
col-settles = Salda
col-state = Estado
col-text = Texto
col-total = Total
col-what = Qué

filter-all-classes = Todas las clases
filter-late = Solo con retraso
filter-show = Mostrar
month-hint = Año y mes, por ejemplo 2026-11.
day-hint = Año-mes-día, por ejemplo 2026-11-23.

thread-run = Emisión
thread-rule = Regla
thread-decision = Decisión
thread-authority = Autoridad
thread-clause = Cláusula
thread-clause-of = { $clause } ({ $agreement })
origin-monthly-dues = { $class }: { $amount } al mes, desde el { $since }
origin-due-day = Vence el día { $day } del mes, desde el { $since }
origin-grace-days = { $days ->
    [one] Con retraso tras { $days } día de gracia, desde el { $since }
   *[other] Con retraso tras { $days } días de gracia, desde el { $since }
}

runs-title = Emisiones de cuotas
runs-hint = Qué se emitió cada mes, a quién y por qué regla; el próximo mes por emitir.
runs-lead = Una emisión carga a cada integrante la cuota de un mes, según las reglas vigentes el primer día. Una vez asentada, queda.
runs-to-run = Meses por emitir
runs-to-run-hint = Un mes puede emitirse cuando ha empezado: hasta entonces una decisión aún puede cambiar sus cuotas. Nada se asienta hasta que lo hayas visto.
runs-none-to-run = Ningún mes espera. El mes de { $month } puede emitirse desde el { $day }.
runs-posted = Emisiones asentadas
runs-none = Todavía no se ha emitido ninguna cuota
runs-none-hint = La primera emisión carga el primer mes completo tras la fundación. Quien lleva la tesorería la revisa y después la asienta.
runs-none-short = todavía ninguna
run-next = Emitir cuotas
run-preview = Vista previa
run-preview-of = Vista previa de { $month }
run-of = Cuotas de { $month }
run-preview-lead = { $count ->
    [0] No se cargaría nada a nadie.
    [one] Se cargarían { $total } a { $count } integrante, con vencimiento el { $due }.
   *[other] Se cargarían { $total } en total a { $count } integrantes, con vencimiento el { $due }.
}
run-not-posted = vista previa, sin asentar
run-posted = asentada
run-nobody = En este mes no hay a quién cargar, así que no hay nada que asentar.
run-no-rule = sin regla
run-by-class = Por clase
run-origins = De dónde salen los importes
run-members = Integrante a integrante
run-charges = Cargos
run-charge-own = Tu cargo
run-post = { $count ->
    [one] Asentar: { $count } integrante, { $total }
   *[other] Asentar: { $count } integrantes, { $total }
}
run-post-hint = Se asienta exactamente lo que ves aquí. Si antes de pulsar cambia una regla o el registro, se te muestra la nueva vista previa.
run-done-posted = La emisión está asentada. La cuenta de cada integrante muestra su cargo.
run-done-before = Este mes ya estaba asentado. No se ha cambiado nada.
exempt-joined-later = entró en el curso del mes; las cuotas empiezan el siguiente
exempt-on-leave = en excedencia el primer día del mes
exempt-no-dues = su clase no paga cuota
error-run-early = Las cuotas empiezan con el primer mes completo tras la fundación, el que empieza el { $first }.
error-run-late = Este mes no ha empezado, y una decisión aún puede cambiar sus cuotas. Puede emitirse desde el { $from }.
error-run-nobody = En este mes no hay a quién cargar.
error-payment-before-founding = La comunidad se fundó el { $least }; nadie le pagó nada antes.
error-preview-changed = Algo en lo que se apoya ha cambiado desde que lo miraste: una regla, el registro, un coste o una lectura. No se ha asentado nada. Esta es la nueva vista previa.

owed-title = Quién debe
owed-hint = Quién debe cuánto y desde cuándo; lo más antiguo primero.
owed-lead = { $count ->
    [0] No aparece nadie.
    [one] { $count } integrante debe { $open }; de ello, { $late } con retraso.
   *[other] { $count } integrantes deben { $open }; de ello, { $late } con retraso.
}
owed-none = Aquí nadie debe nada
owed-none-hint = O bien todo lo emitido está pagado, o bien el filtro no deja a nadie.
owed-late-title = Cuándo hay retraso
state-late = { $days ->
    [one] con retraso: venció hace { $days } día
   *[other] con retraso: venció hace { $days } días
}
state-in-grace = vencido
state-not-due = sin vencer
state-paid = pagado

account-own-title = Mis cuotas
account-own-hint = Tu propia cuenta.
account-of = Cuenta de { $name }
account-owes = Quedan { $open } pendientes; lo más antiguo, con vencimiento el { $since }.
account-in-credit = Todo está pagado, y { $credit } por adelantado.
account-settled = Todo está pagado.
account-after-end = { $count ->
    [one] Se ha cargado un mes posterior al fin de la membresía, el { $day }.
   *[other] Se han cargado { $count } meses posteriores al fin de la membresía, el { $day }.
}
account-after-end-sum = Suman { $sum }.
account-after-end-back = El libro no devuelve cargos por sí mismo: la tesorería lo arregla con esa persona y anota a mano lo que se devuelva.
account-charges = Lo emitido
account-no-charges = Todavía no se ha emitido nada
account-no-charges-hint = Las cuotas empiezan con el primer mes completo tras el ingreso y aparecen aquí cuando se emite ese mes. Un mes emitido antes del alta no se carga.
account-payments = Lo pagado
account-no-payments = No hay ningún pago registrado.
account-origins = De dónde salen los importes
account-why = Por qué la cuota de { $month } es esta
account-why-short = por qué

method-bank = por banco
method-cash = en efectivo
method-other = de otro modo
payment-title = Pago { $name }
payment-lead = { $amount } recibidos el { $day }.
payment-record = Registrar un pago
payment-record-another = Registrar otro pago
payment-record-lead = Salda primero el mes más antiguo, después el siguiente; lo que sobra queda a favor de quien paga.
payment-member = ¿Quién ha pagado?
payment-member-hint = El número de integrante, como M-17 o 17, o una parte del nombre.
payment-payer = ¿A quién te refieres?
payment-amount-hint = Por ejemplo { $example }.
payment-received = Día en que llegó
payment-method = ¿Cómo llegó?
payment-reference = Concepto
payment-reference-hint = Lo que escribió quien pagó, si escribió algo.
payment-again = Registrarlo otra vez a propósito: llegó dos veces
payment-submit = Registrar el pago
payment-done-recorded = El pago está registrado.
payment-done-reversed = El pago está anulado. Ya no cuenta.
payment-settles = Qué salda
payment-settles-hint = Tal como están hoy las cosas: primero el mes más antiguo.
payment-credit = { $amount } por adelantado
payment-reversed = anulado
payment-reversed-title = Este pago se anuló
payment-reverse-title = Anular este pago
payment-reverse-hint = Si se registró por error: un segundo asiento deshace el primero, y los dos quedan en el diario.
payment-reason = Motivo
payment-reverse = Anular el pago
error-amount-zero = Escribe un importe mayor que cero.
error-payer-unknown = Nadie tiene ese número ni un nombre así.
error-payer-choose = Elige a quién te refieres.
error-payment-duplicate = El mismo pago ya está registrado como { $payment }: mismo integrante, día, importe y concepto. Si de verdad llegó dos veces, marca la casilla.
error-payment-reversed = Este pago ya está anulado.

journal-title = Diario
journal-hint = Todos los asientos en el orden en que se hicieron.
journal-lead = Los asientos nunca se editan ni se borran. Un error se deshace con un segundo asiento.
journal-none = El diario está vacío
journal-none-hint = La primera emisión de cuotas o el primer pago hace el primer asiento.
journal-reversal = Anulación de { $name }
journal-entry-title = Asiento { $name }
entry-postings = Apuntes
entry-total = Total del asiento
entry-reversed-by = Anulado por

accounts-title = Cuentas
accounts-hint = El plan de cuentas, con lo que hay en cada una.
accounts-lead = Todos los asientos hasta ahora, cuenta a cuenta. El debe y el haber tienen que sumar lo mismo.
accounts-equal = el debe y el haber son iguales
accounts-unequal = el debe y el haber difieren: ejecuta acequia verify
account-1000 = Banco
account-1010 = Caja
account-1090 = Otros medios
account-1200 = Cuotas por cobrar
account-4000 = Ingresos por cuotas
account-kind-asset = activo
account-kind-liability = pasivo
account-kind-equity = patrimonio
account-kind-income = ingreso
account-kind-expense = gasto

report-title = Informe de cuotas
report-hint = Emitido, pagado y pendiente de los meses que quieras, por clase e integrante; en página, CSV o JSON.
report-lead = Las cuotas de los meses pedidos y las partes de costes compartidos que vencen en ellos; lo que los pagos han saldado de ambas hasta hoy y lo que queda pendiente. Una parte cuenta en el mes en que vence, no en el mes al que corresponde.
report-from = Desde el mes
report-to = Hasta el mes
report-member = Número de integrante
report-period = De { $from } a { $to }
report-by-class = Por clase
report-by-member = Por integrante
report-files = Los mismos números en un archivo:
report-none = Aquí no se emitió nada
report-none-hint = No se emitieron cuotas para estos meses, esta clase y este integrante.
report-ledger = Concordancia con el libro mayor
report-agrees = el informe y el libro mayor concuerdan
report-differs = el informe y el libro mayor difieren: ejecuta acequia verify
report-open-here = Pendiente en este informe
report-open-outside = Pendiente de otros meses
report-credit = Menos lo pagado por adelantado
report-balance = Saldo de la cuenta «Cuotas por cobrar»
error-period-order = El último mes es anterior al primero.

event-treasury-dues-posted = Se emitieron cuotas
event-treasury-payment-recorded = Se registró un pago
event-treasury-payment-reversed = Se anuló un pago
