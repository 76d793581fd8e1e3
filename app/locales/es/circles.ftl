event-circles-circle-created = Se creó un círculo
event-circles-member-left = Terminó un puesto en un círculo
event-circles-member-returned = Un integrante recuperó su puesto en un círculo
event-circles-circle-closed = Se cerró un círculo: se anuló la decisión que lo formó

error-circle-exists = Ya hay un círculo llamado «{ $name }», o uno con su dirección.

circles-lead = Grupos de integrantes con un mandato. Cada uno lo crea una decisión.
circles-none = Todavía no hay círculos
circles-none-hint = Un círculo cuida de una cosa: los nombres, las máquinas, la acogida. Una decisión le da su mandato y sus integrantes iniciales.
circles-propose = Proponer un círculo
circle-members = { $count ->
    [0] sin integrantes
    [one] { $count } integrante
   *[other] { $count } integrantes
}
circle-closed = cerrado desde el { $day }: se anuló la decisión que lo formó
circle-since = desde el { $day }
circle-mandate = Mandato
circle-created-by = Creado por
circle-nobody = Nadie forma parte de este círculo ahora.
circle-member-since = en el círculo desde el { $day }
