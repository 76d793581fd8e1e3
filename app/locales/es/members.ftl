event-members-member-admitted = Se admitió a una nueva persona o entidad integrante
event-members-member-invited = Se envió una invitación para entrar
event-members-role-granted = Se otorgó un cargo
event-members-role-ended = Se puso fin a un cargo
event-members-reset-asked = Se pidió una contraseña nueva
event-members-reset-by-operator = El operador creó un enlace para una contraseña nueva
event-members-password-set = Se puso una contraseña mediante un enlace
event-members-password-changed = Se cambió una contraseña
event-members-sessions-ended = Alguien cerró todas sus sesiones
event-members-language-set = Alguien eligió su idioma

error-member-unknown = { $number } no forma parte de la comunidad.
error-role-held = { $number } ya tiene este cargo, hasta el { $until }.
error-role-not-held = { $number } no tiene este cargo.
error-term-too-long = Un mandato dura de 1 a { $most } meses.
error-day-future = Este día aún no ha llegado. Lo más tarde es el { $most }.
error-day-before-founding = La comunidad se fundó el { $least }; nadie entró antes.
error-has-password = Ya tiene contraseña. Puede pedir otra en la página de entrada.
error-member-left = Solo puede entrar quien forma parte de la comunidad, y esta persona o entidad ya no forma parte.
error-sign-in = Estos datos no concuerdan. Revisa el número o la dirección y después la contraseña. Si compartes la dirección con otras personas, usa tu número.
error-sign-in-shared = Varias personas comparten esta dirección y esta contraseña. Entra con tu número, por ejemplo M-17.
error-attempts = { $minutes ->
    [one] Demasiados intentos. Prueba de nuevo dentro de un minuto.
   *[other] Demasiados intentos. Prueba de nuevo dentro de { $minutes } minutos.
}
error-password-present = Esta no es tu contraseña actual.
