product-name = Acequia
skip-to-main = Ir al contenido
nav-label = Principal
nav-home = Inicio
nav-decisions = Decisiones
nav-agreements = Acuerdos
nav-members = Integrantes
nav-treasury = Tesorería
nav-account-owed = Mis cuotas
nav-infrastructure = Infraestructura
nav-community = Comunidad
nav-sign-in = Entrar
nav-sign-out = Salir
footer-made-with = Hecho con Acequia, software libre para comunidades dueñas de lo que las sostiene.
footer-language = Idioma

page-refused = Error: { $title }
form-refused = Conviene revisar esto
form-theirs = Guardado hasta ahora: { $value }
form-theirs-nothing = Guardado hasta ahora: nada
form-theirs-ticked = Guardado hasta ahora: marcada
form-theirs-unticked = Guardado hasta ahora: sin marcar
form-before = Alguien lo cambió después de que lo abrieras; aquí está lo que escribió. Antes: { $value }
form-before-nothing = Alguien lo cambió después de que lo abrieras; aquí está lo que escribió. Antes: nada
form-before-ticked = Alguien lo cambió después de que lo abrieras; aquí está lo que eligió. Antes: marcada
form-before-unticked = Alguien lo cambió después de que lo abrieras; aquí está lo que eligió. Antes: sin marcar
form-unsaved = Esto no se ha guardado
page-beyond = La lista no llega tan lejos.
pager-label = Páginas
pager-newer = Más recientes
pager-older = Más antiguas
pager-of = Página { $page } de { $pages }
pager-previous = Página anterior
pager-next = Página siguiente

error-page-home = Ir a la primera página
error-page-not-found = Esta página no existe
error-page-not-found-why = Puede que la dirección esté mal escrita o que lo que había aquí no esté abierto para ti.
error-page-forbidden = Para esto hace falta un cargo que no tienes
error-page-forbidden-why = Requiere la facultad de { $power }. La tabla de cargos muestra quién la tiene.
error-page-too-large = Es demasiado grande
error-page-too-large-why = Un formulario admite ocho megabytes. No se ha guardado nada. Vuelve atrás y acorta el texto; si tu navegador no lo ha conservado, pégalo otra vez desde donde venía.
error-page-wrong-method = Aquí no hay nada que leer
error-page-wrong-method-why = Esta dirección solo recibe lo que envía un formulario. Empieza por la primera página.
error-page-cross-site = Este formulario venía de otro sitio
error-page-cross-site-why = No se ha hecho nada. Abre la página en este sitio y envíalo desde aquí.
error-page-disk = Esto no se pudo guardar
error-page-disk-why = El disco del servidor está lleno o no se puede escribir en él. No ha quedado nada a medias y lo guardado antes está a salvo. Avisa a quien administra el sistema, con este número: { $id }
error-page-unreachable = Ahora mismo no se puede acceder a la base de datos
error-page-unreachable-why = No se ha escrito nada y lo guardado antes está a salvo. Vuelve a intentarlo dentro de un momento. Si continúa, da este número a quien administra el sistema: { $id }
typed-title = Lo que escribiste
typed-effect = Efecto { $number }: { $label }
typed-option = Opción { $number }
typed-ticked = marcado
error-page-unreachable-typed = Todo lo que escribiste sigue aquí, salvo las contraseñas.
error-page-unreachable-again = Volver a intentarlo
error-page-unreachable-send = Enviarlo otra vez
error-page-failed = Algo ha fallado por nuestra parte
error-page-failed-why = No ha quedado nada a medias. Si se repite, da este número a quien administra el sistema: { $id }

left-days = { $count ->
    [one] queda { $count } día
   *[other] quedan { $count } días
}
left-hours = { $count ->
    [one] queda { $count } hora
   *[other] quedan { $count } horas
}
left-minutes = { $count ->
    [one] queda { $count } minuto
   *[other] quedan { $count } minutos
}

authority-delegated = por la facultad del cargo: { $role }
authority-recorded = por un acto registrado
authority-urgent = por un acto urgente

role-member = Integrante
role-curator = Redacción de acuerdos
role-membership-secretary = Secretaría
role-treasurer = Tesorería
role-facilitator = Facilitación
role-election-committee = Comité electoral
role-system-administrator = Administración de sistemas
role-auditor = Auditoría

power-read-register = ver el registro
power-read-contacts = ver las direcciones de quienes integran la comunidad, y los contactos
power-admit-members = admitir a nuevas personas y anotar su situación
power-invite-members = invitar a entrar
power-read-agreements = leer los acuerdos
power-draft-agreements = redactar acuerdos
power-read-decisions = leer las decisiones
power-propose = hacer propuestas
power-discuss = participar en los debates
power-vote = votar
power-delegate = delegar el voto propio
power-open-votes = abrir la votación de cualquier propuesta y cuidar de los debates
power-rule-on-rolls = ver por qué alguien está o no en un censo, y resolver las reclamaciones
power-declare-results = proclamar los resultados y resolver las impugnaciones
power-read-own-account = ver la cuenta propia
power-keep-own-data = ver, corregir y llevarse lo que se guarda de una misma persona
power-read-treasury = ver las cuentas de todas las personas
power-run-dues = emitir cuotas
power-share-costs = llevar los fondos de costes compartidos y repartir sus meses
power-record-payments = registrar pagos
power-read-inventory = ver el inventario y sus costes
power-keep-inventory = llevar el inventario
power-read-log = leer el registro de actos
power-read-access-log = leer en el registro quién puso, cambió o pidió una contraseña
power-read-operations = ver el correo y las tareas

error-disk = No se pudo guardar: el disco del servidor está lleno o no se puede escribir en él. Todo lo que escribiste sigue aquí. Avisa a quien administra el sistema y envíalo otra vez cuando haya sitio.
error-unreachable = No se ha guardado: ahora mismo no se puede acceder a la base de datos. No se ha escrito nada y todo lo que escribiste sigue aquí. Envíalo otra vez dentro de un momento.
error-changed-since = Alguien lo ha cambiado desde que lo abriste. Lo que cambiaste sigue aquí, y al lado está lo que hay ahora; lo que no tocaste muestra lo que escribió. Guarda otra vez para poner lo tuyo en su lugar.
error-required = Escribe algo aquí.
error-characters = Contiene un carácter que no se puede guardar, como un carácter de control. Escríbelo en lugar de pegarlo.
error-too-long = { $most } caracteres como mucho; esto tiene { $length }.
error-choose = Elige una opción.
error-choice = Elige una de las opciones.
error-day = Escribe el día como año-mes-día, por ejemplo 2026-11-23.
error-day-none = Ese día no existe.
error-month = Escribe el mes como año-mes, por ejemplo 2026-11.
error-currency = No es un código de moneda en uso. Escribe tres letras, por ejemplo EUR.
error-time-zone = No es una zona horaria. Escribe un nombre como Europe/Madrid.
error-amount = No se puede leer como importe. Escríbelo así: 1.234,50.
error-amount-negative = Aquí el importe no puede ser menor que cero.
error-amount-decimals = { $most ->
    [0] Esta moneda no tiene decimales.
   *[other] { $most } decimales como mucho, por ejemplo 12,50.
}
error-amount-large = El importe es mayor de lo que se puede guardar.
error-whole = Escribe un número entero.
error-range = Escribe un número entre { $least } y { $most }.
error-range-one = Escribe { $most }.
error-fraction = Escribe una fracción como 1/3 o un porcentaje entero como 20%.
error-fraction-range = Escribe una fracción entre { $least } y { $most }.
error-email = No es una dirección de correo. Tiene la forma nombre@example.org.
error-password-short = { $least } caracteres como mínimo. Unas cuantas palabras seguidas hacen una buena contraseña.
error-password-long = Esta contraseña es demasiado larga.
error-password-differs = Las dos contraseñas no coinciden. Escribe ambas de nuevo.
error-anchor-twice = Dos títulos llevan el ancla «{ $anchor }». Da otra a uno de ellos.
error-clauses-many = En un documento caben { $most } títulos como mucho.
error-rule-unknown = No existe esa regla.
error-base-superseded = La versión de la que partía este borrador ya no es la última.

choice-secretary = la secretaría
choice-simple = simple: más a favor que no
choice-qualified = cualificada: al menos una parte dada, y más de la mitad
fraction-hint = Una fracción como 1/3 o un porcentaje entero como 20%.
unit-days = días
unit-months = meses
unit-day-of-month = día del mes
unit-votes = votos
scope-community = Para toda la comunidad
kind-founding = Acto fundacional
kind-ordinary = Asuntos ordinarios
kind-policy = Políticas
kind-bylaws = Estatutos

rule-membership-admission = Quién admite a nuevas personas
rule-membership-votes = Votos por integrante
rule-membership-waiting-days = Plazo de espera antes de votar
rule-roles-term-months-max = Duración máxima de un cargo
rule-decisions-discussion-days = Plazo de debate
rule-decisions-voting-days = Plazo de votación
rule-decisions-quorum = Quórum
rule-decisions-majority = Mayoría
rule-decisions-threshold = Parte necesaria para la mayoría cualificada
rule-dues-monthly = Cuota mensual
rule-dues-due-day = Día de vencimiento
rule-dues-grace-days = Días de gracia

password-new = Contraseña nueva
password-again = La misma otra vez
password-hint = Doce caracteres como mínimo. Unas cuantas palabras seguidas se recuerdan bien y se adivinan mal.
language-en = inglés
language-es = español
