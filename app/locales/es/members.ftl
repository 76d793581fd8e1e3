event-members-member-admitted = Se admitió a alguien
event-members-member-entered = Se inscribió a quien fundó la comunidad
event-members-member-invited = Se envió una invitación para entrar
event-members-role-granted = Se otorgó un cargo
event-members-role-ended = Se puso fin a un cargo
event-members-reset-asked = Se pidió una contraseña nueva
event-members-reset-by-operator = Quien opera el servidor creó un enlace para una contraseña nueva
event-members-password-set = Se puso una contraseña mediante un enlace
event-members-password-changed = Se cambió una contraseña
event-members-sessions-ended = Alguien cerró todas sus sesiones
event-members-language-set = Alguien eligió su idioma
event-members-member-corrected = Se corrigieron los datos de alguien en el registro
event-members-particulars-set = Se anotaron la dirección, el teléfono u otros datos reservados de alguien
event-members-person-added = Se nombró a alguien que comparte o representa una membresía
event-members-person-corrected = Se corrigieron los datos de alguien que comparte o representa una membresía
event-members-person-ended = Se anotó hasta cuándo alguien comparte o representa una membresía
event-members-contact-entered = Se anotó un contacto ajeno al registro
event-members-contact-corrected = Se corrigió un contacto
event-members-contact-ended = Terminó un contacto
event-members-contact-erased = Se borró lo que se guardaba de un contacto
event-members-register-imported = Se incorporó un archivo de integrantes
event-members-status-changed = Cambió la situación de alguien

error-member-unknown = { $number } no forma parte de la comunidad.
error-role-held = { $number } ya tiene este cargo, hasta el { $until }.
error-role-apart = { $number } ejerce hasta el { $until } el cargo incompatible con este: quien audita no lleva también la tesorería.
error-role-not-held = { $number } no tiene este cargo.
error-term-too-long = Un mandato dura de 1 a { $most } meses.
error-day-future = Este día aún no ha llegado. Lo más tarde es el { $most }.
error-telephone = Escribe un teléfono con sus cifras, como +34 600 000 000, o deja el campo vacío.
error-born-early = La fecha de nacimiento más antigua es { $least }.
error-born-kind = Solo una persona tiene fecha de nacimiento.
error-organisation-only = Solo una organización tiene esto. Deja el campo vacío.
error-entry-own = Tiene contraseña, y esto lo fija por su cuenta.
error-person-until = El último día es el primero, { $least }, u otro posterior.
error-people-kind = Una persona participa por sí sola. Nombra a otras solo en una membresía conjunta o en una organización.
error-people-twice = { $name } figura dos veces.
error-people-many = En una membresía se pueden nombrar { $most } personas como mucho.
error-people-over = Esta membresía ha terminado: ya no se puede nombrar a nadie en ella.
error-contact-ended = Este contacto ya ha terminado.
error-contact-going-on = Solo se borra lo que ha terminado. Anota primero el final.
error-contact-erased = Lo que se guardaba de este contacto está borrado.
error-has-password = Ya tiene contraseña. Puede pedir otra en la página de entrada.
error-role-by-hand = Tiene un cargo, y nadie entrega un enlace en mano. Envíalo por correo o pide uno a quien opera el servidor (acequia user reset).
error-entry-role = Tiene un cargo, y fija su correo por su cuenta una vez que ha entrado. Quien opera el servidor le da acceso (acequia user reset).
error-member-left = Solo puede entrar quien forma parte de la comunidad, y esta persona o entidad ya no forma parte.
error-sign-in = Estos datos no concuerdan. Revisa el número o la dirección y después la contraseña. Si compartes la dirección con otras personas, usa tu número.
error-sign-in-shared = Varias personas comparten esta dirección y esta contraseña. Entra con tu número, por ejemplo M-17.
error-attempts = { $minutes ->
    [one] Demasiados intentos. Prueba de nuevo dentro de un minuto.
   *[other] Demasiados intentos. Prueba de nuevo dentro de { $minutes } minutos.
}
error-password-present = Esta no es tu contraseña actual.
error-import-header = El archivo no tiene la columna «{ $header }».
error-import-twice = Dos columnas del archivo son «{ $column }». Indica cuál lo es.
error-import-no-name = Ninguna columna del archivo es el nombre. Indica cuál lo es.
error-import-empty = El archivo está vacío.
error-import-read = El archivo no se puede leer.
error-import-line-long = Esta línea es demasiado larga. Quizá se abren comillas que nunca se cierran.
error-import-quote = En la línea { $line } se abren unas comillas que nunca se cierran. Ciérralas, o escríbelas dos veces si son parte del texto.
error-import-cells = Hay más celdas que las { $columns } columnas del archivo, y nadie puede decir cuál es cuál. Pon entre comillas la celda que contenga el signo que separa las demás.
error-import-lines = Un archivo puede tener { $most } líneas. Divídelo en varios.
error-import-characters = Hay un carácter que no se puede leer. Guarda el archivo como UTF-8 y prueba de nuevo.
error-import-number = Escribe un número de integrante, por ejemplo 17 o M-17, como mucho { $most }, o déjalo vacío.
error-import-word = Escribe una de estas palabras: { $words }.
error-import-day = Esto puede ser dos días. Escríbelo como año-mes-día, por ejemplo 2026-11-23.
error-import-status = Un archivo solo admite a integrantes en activo, y aquí dice: { $status }.
error-import-kept = Un archivo no cambia esto. El registro dice: { $known }.
error-import-own = Quien ya tiene contraseña decide por su cuenta su dirección y su idioma.
error-import-no-file = Elige un archivo.
error-import-large = Este archivo ocupa más de ocho megabytes. Divídelo en varios, o pide a quien opera el servidor que lo incorpore desde la línea de órdenes.
error-import-page-lines = Un archivo de más de { $most } líneas se incorpora desde la línea de órdenes. Divídelo en varios, o pídelo a quien opera el servidor.
error-import-columns = Aquí un archivo puede tener { $most } columnas. Quita las que no hagan falta.
error-import-waiting = Ya esperan { $most } archivos. Incorpora uno o descártalo primero.
error-import-moved = El registro ha cambiado desde que lo miraste, y ahora este archivo haría otra cosa. No se ha escrito nada. Mira las líneas otra vez y confirma de nuevo.
error-import-repeated = La línea { $line } trata de la misma persona o entidad.
error-standing-vacant = Nadie más ejerce este cargo: { $roles }. Quedaría vacante, y lo que solo puede hacer ese cargo esperaría a que se cubra. Confirma abajo que es lo que quieres.
error-import-namesake = { $number } tiene este nombre. Si es la misma persona o entidad, escribe ese número en la columna «number»; si es otra, escribe ahí un número propio.

signin-title = Entrar
signin-identifier = Número de integrante o correo
signin-identifier-hint = Por ejemplo M-17 o nombre@example.org.
signin-password = Contraseña
signin-submit = Entrar
signin-forgotten = He olvidado mi contraseña
signin-no-password = ¿Aún no tienes contraseña? La invitación que recibiste abre la página donde la eliges.
signin-after-sign-out = Has salido en este dispositivo.
signin-after-everywhere = Has salido en todos los dispositivos.
signin-after-founded = Aquí ya se ha fundado una comunidad y la clave ha servido. La primera persona, M-1, inicia sesión aquí.
signin-after-done = Ya está hecho. Inicia sesión para seguir.
signin-first-title = Inicia sesión para seguir
signin-first-lead = Tu sesión ha terminado. Lo que has escrito se guarda en esta página: inicia sesión y podrás enviarlo.
signin-first-file = Tu sesión ha terminado. Un archivo no se guarda: inicia sesión y elígelo de nuevo.
signin-first-ballot = Tu sesión ha terminado. No has votado ahora, y de un voto secreto no se guarda nada: inicia sesión, abre de nuevo la página de la decisión y vota allí.
signin-send-title = ¿Enviar lo que has escrito?
signin-send-lead = Has iniciado sesión. Todavía no se ha enviado nada.
signin-send-form = El formulario es el de la página
signin-send = Enviarlo ahora
signin-send-not = Dejarlo

reset-title = Una contraseña nueva
reset-lead = Di quién eres y recibirás un enlace para elegir otra contraseña.
reset-submit = Pedir un enlace
reset-back = Volver a la entrada
reset-asked-title = Has pedido un enlace
reset-asked-mail = Si es el número o el correo de alguien de la comunidad, un correo con el enlace va de camino. Quien no tiene correo recibe el enlace de quien le invitó; quien ejerce un cargo, de quien opera este servidor. Sirve una vez, durante dos horas.
reset-asked-by-hand = Este servidor no envía correo. Si es el número o el correo de alguien de la comunidad, el enlace espera con quien invitó a esa persona, que se lo puede entregar; quien ejerce un cargo lo recibe de quien opera este servidor. Sirve una vez, durante dos horas.
reset-asked-check = Si no llega nada, revisa el número o el correo, o pregunta a la secretaría. Esta página nunca dice quién forma parte de la comunidad.

invitation-title = Te damos la bienvenida a { $community }
invitation-lead = { $name }, tu número de integrante es { $number }. Elige una contraseña y ya puedes pasar. Desde entonces entras con tu número o tu correo.
invitation-submit = Guardar la contraseña y entrar
new-password-title = Elige una contraseña nueva
new-password-lead = Para { $name }, { $number }. Se cerrarán tus sesiones en los demás dispositivos.
new-password-submit = Guardar la contraseña
link-gone-title = Este enlace ya no sirve
link-gone-invitation = Una invitación sirve una vez, durante catorce días, y otra más reciente la anula. Si ya tienes contraseña, entra; si no, pide otra a quien te invitó.
link-gone-reset = Un enlace para una contraseña nueva sirve una vez, durante dos horas, y otro más reciente lo anula.
link-gone-sign-in = Entrar
link-gone-reset-again = Pedir otro enlace

mail-invitation-subject = Tu invitación a { $community }
mail-invitation-body =
    Hola, { $name }:

    Formas parte de { $community }, con el número { $number }. Para entrar, elige
    una contraseña en esta página en los próximos catorce días:

    { $link }

    El enlace sirve una sola vez. Si ya no sirve, pide otro a quien te invitó.

    { $community }
mail-reset-subject = Una contraseña nueva para { $community }
mail-reset-body =
    Hola, { $name }:

    Alguien pidió una contraseña nueva para ti, { $number }. Si fuiste tú, elígela
    en esta página en las próximas dos horas:

    { $link }

    El enlace sirve una sola vez. Si no fuiste tú, no hagas nada: tu contraseña
    sigue igual.

    { $community }

import-title = Incorporar un archivo
import-lead = Un archivo de integrantes, como el que da otro programa o el propio registro. Primero ves qué haría cada línea; no se escribe nada hasta que lo confirmas.
import-file = Archivo (CSV)
import-file-hint = Con una línea de encabezados, hasta { $most } líneas y ocho megabytes. Entre las celdas puede haber comas, puntos y comas o tabuladores; los encabezados pueden estar en inglés, español o alemán. Los archivos mayores se incorporan desde la línea de órdenes del servidor.
import-upload = Seguir
import-waiting = Archivos que esperan
import-done = El archivo está incorporado. Nuevas: { $new }; cambiadas: { $changed }; iguales: { $same }; rechazadas: { $refused }.
import-gone = Este archivo ya no espera: ya se leyó o se descartó, o ha pasado un día.
import-deleted = El archivo está borrado. Lo incorporado se queda.
import-given-up = El archivo está descartado. No se ha escrito nada.
import-columns-title = Qué son las columnas
import-columns-lead = Indica qué hay en cada columna. Lo que dice su encabezado ya está elegido.
import-read-as = Leído como { $encoding }, con { $between } entre las celdas.
import-commas = comas
import-semicolons = puntos y comas
import-tabs = tabuladores
import-until = El archivo espera hasta el { $moment }.
import-given-name = Nombre de pila
import-family-name = Apellidos
import-not-read = no se lee
import-empty-column = No hay nada en las primeras líneas.
import-no-header = Columna { $place }
import-look = Ver qué haría el archivo
import-check-title = Qué haría el archivo
import-check-lead = Todavía no se ha escrito nada. Las líneas rechazadas quedan fuera; todas las demás se hacen juntas o ninguna.
import-new = nueva
import-changed = cambiada
import-same = igual
import-refused = rechazada
import-evidence = SHA-256 del archivo
import-confirm-hint = El archivo es entonces la autoridad de lo que cambia: un acto documentado cuya prueba es su SHA-256. Conserva el archivo.
import-nothing-to-do = Este archivo no cambiaría nada.
import-confirm-new = { $count ->
    [one] Dar de alta a { $count } integrante
   *[other] Dar de alta a { $count } integrantes
}
import-confirm-changed = { $count ->
    [one] Corregir a { $count } integrante
   *[other] Corregir a { $count } integrantes
}
import-confirm-both = Dar de alta a { $new } y corregir a { $changed }
import-read-title = Este archivo está incorporado
import-refused-lead = Estas líneas se rechazaron y quedaron fuera. Se conservan aquí hasta el { $moment }: corrígelas e incorpóralas como un archivo aparte.
import-refused-none = Ya no se rechaza ninguna de sus líneas.
import-refused-why = Por qué se rechazó
import-refused-file = Las líneas rechazadas con sus motivos (CSV)
import-refused-delete = Borrar este archivo ahora
import-another = Incorporar otro archivo
import-give-up = Descartar este archivo
import-left-out = Estas columnas no se leen: { $headers }
import-leap = El número siguiente sería { $next }, y el archivo da { $greatest }: quien entre después recibirá un número mayor que ese. Si es un error, corrige el archivo.
import-columns-again = Elegir las columnas otra vez
import-lines = Líneas
import-every-line = todas las líneas
import-no-line = No hay ninguna línea así
import-count = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
}
import-line = Línea
import-outcome = Resultado

status-applicant = aspirante
status-active = en activo
status-on-leave = en excedencia
status-suspended = derechos suspendidos
status-resigned = baja voluntaria
status-excluded = exclusión
status-deceased = ha fallecido
status-liquidated = entidad liquidada
status-transferred = transmitida
member-kind-person = Persona
member-kind-organisation = Entidad
member-kind-joint = Membresía conjunta

member-number = Número
member-name = Nombre
member-kind = Tipo
member-class = Clase
member-status = Situación
member-since = Desde
member-joined = Ingreso
member-authority = Autoridad
member-email = Correo
member-email-none = ninguno
member-postal-address = Dirección postal
member-postal-address-hint = Como en un sobre, en varias líneas.
member-telephone = Teléfono
member-born-on = Fecha de nacimiento
member-born-on-hint = Se puede dejar vacía.
member-registration = Número de registro
member-registration-hint = El número en un registro de asociaciones, cooperativas o empresas, o el fiscal.
member-legal-form = Forma jurídica
member-legal-form-hint = Como asociación, cooperativa o fundación.
member-people = Titulares o representantes
member-seat = Sede
member-restricted = Lo que sigue solo lo ven la persona misma y quienes pueden leer las direcciones.
member-history = Clase y situación a lo largo del tiempo
member-no-roles = Ningún cargo además del de integrante.
member-in-log = En el registro de actos
member-admit = Admitir a alguien
member-admitted = La ficha ya está en el registro.
member-invited = La invitación está hecha.
term-until = hasta el { $day }
term-span = del { $from } al { $until }
term-open = desde el { $from }
term-now = ahora
term-granted = Otorgado por
term-ended = Terminado por

register-title = Integrantes
register-search = Nombre o número
register-show = Mostrar
register-everybody = Mostrar a todo el mundo
register-signs = Para buscar hace falta una letra o una cifra: los nombres se encuentran solo por ellas.
register-nobody = Nadie en el registro responde a esto
register-count = { $count ->
    [one] { $count } integrante
   *[other] { $count } integrantes
}
register-members-now = integrantes ahora
register-every-status = cualquier situación
register-every-class = cualquier clase
register-every-kind = todos los tipos
register-lacks = Por completar
register-lacks-any = todo
register-lacks-people = falta titular o representante
register-file = Esta lista como archivo para hojas de cálculo (CSV)

admit-title = Admitir a alguien
admit-lead = Quien ingresa tiene los derechos de su clase desde el día de ingreso y paga cuotas desde el primer mes completo; los meses ya emitidos no se cargan. Admites por la facultad que esta regla da a la secretaría:
admit-kind = ¿Quién ingresa?
admit-name = Nombre
admit-name-hint = Tal como lo escribe, en cualquier escritura.
admit-people = Personas
admit-people-hint = En una membresía conjunta, quienes la comparten; en una organización, quienes la representan: un nombre en cada línea. Déjalo vacío para una persona.
admit-email = Correo
admit-email-hint = Puede quedar vacío y puede compartirse. Solo lo ven su titular y la secretaría.
admit-language = Idioma
admit-language-hint = En el que Acequia le habla y le escribe; lo podrá cambiar.
admit-joined = Día de ingreso
admit-joined-hint = Hoy o antes.
admit-invite = Invitar a entrar
admit-submit = Admitir

entry-correct = Corregir la ficha
member-entry-title = Corregir la ficha de { $name }
entry-lead = { $kind }. El tipo, la clase, la situación y el día de ingreso se apoyan en una autoridad y se quedan como están. El registro de actos dice quién corrigió la ficha, y cuándo.
entry-corrected = La ficha está corregida.
entry-own = Tiene contraseña, y fija su correo y su idioma por su cuenta.
entry-role = Tiene un cargo: nadie más fija el correo al que llega una invitación. Si es erróneo, quien opera el servidor le hace un enlace (acequia user reset), y lo corrige por su cuenta.

people-held-by = Titulares
people-represented-by = Representantes
people-before = Antes
people-nobody = No se ha nombrado a nadie.
people-lack-holder = Una membresía conjunta tiene al menos dos titulares. Nombra a quien falta.
people-lack-representative = Hoy nadie representa a esta organización. Nombra a alguien.
person-add-holder = Nombrar titular
person-add-representative = Nombrar representante
person-lead-holder = Una membresía tiene un voto y paga una cuota, por muchas personas que la compartan. Sus nombres se ven donde se ve el registro.
person-lead-representative = Una persona física que actúa por la organización. Esta sigue participando con un voto y con su propio nombre.
person-name-hint = Como la persona lo escribe, en cualquier escritura.
person-from = Desde
person-until = Último día
person-until-hint = Déjalo vacío mientras no se conozca el final.
person-evidence = En qué se apoya
person-evidence-hint-holder = Por ejemplo, la solicitud conjunta y su fecha. Puede quedar vacío.
person-evidence-hint-representative = Por ejemplo, un acta, un poder o un certificado de un registro, cada uno con su fecha.
person-email-hint = Puede quedar vacío. No sirve para entrar ni recibe correo por sí solo.
person-add-submit = Nombrar a esta persona
person-kept = Las personas quedan como has dicho.
person-named-by = Consta
person-role-holder = titular
person-role-representative = representante

access-title = Entrada
access-has-password = Ya tiene contraseña.
access-no-password = Todavía no tiene contraseña.
invite-no-mail = No hay servidor de correo configurado: el enlace aparecerá aquí, para entregarlo en mano.
invite-no-address = No tiene correo: el enlace aparecerá aquí, para entregarlo en mano.
invite-by-mail = El enlace irá a su correo.
invite-by-hand = Mostrarme el enlace en lugar de enviarlo por correo
invite-role = Tiene un cargo, así que nadie entrega un enlace en mano, y no se le puede enviar ninguno. Quien opera el servidor se lo hace (acequia user reset).
invite-submit = Invitar a entrar
invite-again = Hacer otra invitación
link-invitation = Invitación
link-reset = Contraseña nueva
link-until = Sirve una vez, hasta el { $moment }.
link-by-hand = Entrega este enlace a su titular y a nadie más:
link-by-inviter = Espera a que lo entregue quien invitó a esta persona:
link-mail-waits = El correo espera al servidor de correo.
link-mailed = El correo salió el { $moment }.
link-mail-failed = El servidor rechazó el correo todas las veces. Haz otra invitación y entrega el enlace.

roles-title = Cargos y facultades
roles-lead = Qué puede hacer cada cargo, quién lo ejerce hasta cuándo y qué decisión se lo dio. Las páginas y los formularios obedecen a esta tabla.
roles-held = Quién ejerce qué
roles-held-hint = Mandatos en curso o por empezar. Una decisión otorga un cargo y puede ponerle fin.
roles-vacant = Hoy nadie ejerce estos cargos: { $roles }.
roles-nobody = Nadie ejerce un cargo además del de integrante.
roles-past = Mandatos terminados
roles-role = Cargo
roles-from = Desde
roles-until = Último día
roles-no-end = sin fin
roles-granted-by = Otorgado por
roles-ended-by = Terminado por
roles-ran-out = su plazo
roles-powers = Qué puede hacer cada cargo
roles-powers-hint = Cada integrante en activo tiene las facultades de integrante; quien ejerce un cargo tiene además las suyas.
roles-power = Facultad
roles-yes = sí
roles-no = no

links-title = Enlaces por entregar
links-lead = Estas personas esperan un enlace para elegir su contraseña. Entrega cada uno a su titular y a nadie más: quien lo tenga puede entrar en su lugar.
links-none = Ningún enlace espera
register-links-wait = { $count ->
    [one] { $count } integrante espera un enlace para entrar
   *[other] { $count } integrantes esperan un enlace para entrar
}
mail-title = Correo
mail-hint = Correos que esperan al servidor de correo o que este rechazó.
mail-configured = Los correos salen por el servidor configurado.
mail-not-configured = No hay servidor de correo configurado. Los enlaces los entrega quien invitó a cada persona. Los boletines y recordatorios van solo por correo y no llegan a nadie: lo que cuentan está en el sitio.
mail-meetings-read = Las convocatorias de reuniones pueden leerse aquí, imprimirse y entregarse.
mail-read = Leerlo
mail-read-letter-to = Leerlo: el correo a M-{ $number }
mail-letter-print = Ningún servidor de correo ha aceptado todavía este correo. Para entregarlo en papel, usa la orden «Imprimir» del navegador: Ctrl y P, o ⌘ y P, o su menú. Solo se imprime el correo.
mail-none = Ningún correo espera
mail-to = Para
mail-kind = Qué
mail-attempts = Intentos
mail-next = Próximo intento
mail-given-up = sin más intentos
error-mail-not-failed = Este correo no falló, o ya salió, o se está enviando ahora.
mail-try = Reintentar
mail-try-all = Reintentar todo lo que falló
mail-try-letter = Reintentar el correo del { $moment }
mail-try-letter-to = Reintentar el correo a M-{ $number } del { $moment }
mail-tried-again = Lo que falló se intenta ahora otra vez.
event-members-mail-retried = Se mandó reintentar correo que había fallado
mail-reason = Última respuesta
