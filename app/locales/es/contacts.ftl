# Contactos: personas y grupos que no forman parte de la comunidad.

contacts-title = Contactos
contacts-lead = Personas y grupos con los que trata la comunidad sin ser integrantes: quienes alojan un nodo, usuarios, vecindario, entidades amigas. Solo los ven quienes pueden leer las direcciones de integrantes.
contacts-none = No hay nadie anotado
contacts-none-hint = Anota a quien aloja un nodo, a quien tiene la llave de una azotea o a quien hay que avisar cuando algo falla.
contacts-nobody = Ningún contacto coincide
contacts-everybody = Mostrar todos los contactos
contacts-with-ended = También los terminados
contacts-count = { $count ->
    [one] { $count } contacto
   *[other] { $count } contactos
}
contact-kind = ¿Qué son para la comunidad?
contact-kind-host = Aloja un nodo
contact-kind-user = Usa los servicios
contact-kind-partner = Colabora
contact-kind-other = Vecindario u otros
contact-site = Lugar
contact-site-hint = Donde están las máquinas de la comunidad, si tienen que ver con alguno.
contact-no-site = ninguno
contact-note = Nota
contact-note-hint = Por ejemplo, a qué hora llamar o quién tiene la llave. Escribe lo que les dejarías leer.
contact-new = Anotar un contacto
contact-new-lead = No son integrantes: ni voto, ni cuotas, ni acceso. Guarda solo lo que haga falta.
contact-new-submit = Anotar el contacto
contact-name-hint = De una persona o de un grupo, en cualquier escritura.
contact-entered = El contacto está anotado.
contact-since = Desde
contact-admit = Admitir como integrante
contact-end = Terminar este contacto
contact-end-hint = Cuando ya no hay nada que tratar. Entonces se puede borrar lo que se guarda.
contact-ended-on = Último día
contact-ended = terminó el { $day }
contact-ended-done = El contacto ha terminado.
contact-erase = Borrar lo que se guarda
contact-erase-hint = Nombre, direcciones, teléfono y nota desaparecen para siempre; quedan el número, el tipo y los días. No se puede deshacer.
contact-erased-name = Borrado
contact-erased-at = Borrado
contact-erased-done = Lo que se guardaba está borrado.
