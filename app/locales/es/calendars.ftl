# Calendarios de plazos: los de una decisión como archivo, y los propios en una dirección secreta.

event-members-calendar-made = Alguien creó una dirección para su calendario
event-members-calendar-revoked = Alguien revocó la dirección de su calendario
own-part-calendars = Direcciones de tu calendario

deadline-opens = { $decision }: se puede abrir la votación
deadline-objections = { $decision }: acaba el plazo para reclamar contra el censo
deadline-closes = { $decision }: se cierra la votación
deadline-contest = { $decision }: acaba el plazo para impugnar el resultado
deadline-text = { $community }. Un plazo puede cambiar; el que vale está en la página de la decisión.
deadlines-file = Sus plazos como archivo de calendario
deadlines-all = Todos tus plazos en tu calendario

account-calendar = Calendario
calendar-name = { $community }: plazos
calendar-title = Tus plazos en tu calendario
calendar-lead = El calendario de tu teléfono u ordenador puede recoger las reuniones de las que se avisa y los plazos de lo que puedes votar, y mantenerlo todo al día: cuándo se puede abrir una votación, cuándo se cierra, hasta cuándo se puede reclamar o impugnar.
calendar-secret = La dirección es secreta: quien la tenga lee estos plazos sin identificarse, y no puede hacer nada más. De las votaciones secretas dice solo el cierre, y nunca si has votado.
calendar-none = Tu calendario todavía no tiene dirección.
calendar-since = Tu calendario tiene una dirección, creada { $moment }. Se mostró entonces; si ya no la tienes, crea otra.
calendar-make = Crear una dirección
calendar-make-anew = Crear otra en su lugar
calendar-revoke = Revocar la dirección
calendar-revoked = La dirección está revocada. Quien pregunte allí no encontrará nada.
calendar-made = La dirección de tu calendario
calendar-made-once = Cópiala ahora: se muestra solo esta vez y no se guarda. La que tuvieras antes ya no lleva a ningún sitio.
calendar-made-use = En tu programa de calendario, elige suscribirte a un calendario por su dirección (algunos dicen «desde una URL») y pégala allí.
calendar-made-before = Esta dirección ya se creó y se mostró entonces. Si no la copiaste, crea otra.
