# Anotar la situación de alguien.

error-status-same = Es la situación que ya tiene.
error-status-kind = Esta situación no es de este tipo de integrante: fallecen las personas y se liquidan las entidades.
error-status-future = Una situación se anota en su día, no antes. El último posible es { $most }; vuelve cuando llegue el día.
error-status-earlier = La situación actual vale desde el { $least }. La siguiente empieza ese día o después.
error-status-decided = Esto lo deciden los integrantes: ocurre por una decisión sobre esta persona u organización, y no por la palabra de nadie.
error-status-last = No quedaría nadie para votar.
standing-change = Anotar otra situación
standing-changed = La situación está anotada.
standing-title = Situación de { $name }
standing-status = Nueva situación
standing-status-hint = Suspender, excluir y revocar una u otra cosa lo deciden los integrantes; todo lo demás es un acto anotado.
standing-choose = Elige una
standing-by-decision = { $status } (por decisión)
standing-from = Desde
standing-from-hint = Hoy o antes, y no antes de la situación actual.
standing-reason = Por qué
standing-reason-hint = Cómo se sabe: una carta y su fecha, un registro de defunciones, las palabras de la decisión. Solo lo ven su titular y quienes leen los correos; su huella es la prueba de un acto anotado.
standing-propose = Llevarlo a los integrantes: una propuesta con todo rellenado
standing-vacant = Anotarlo de todos modos
standing-submit = Anotar
standing-effects = Qué se sigue de ello
standing-effect-leave = En excedencia: fuera del censo de toda votación que se abra desde ahora, y sin cuota los meses en cuyo primer día valga la excedencia.
standing-effect-suspended = Derechos suspendidos: sin propuestas, sin debate y sin ejercer ningún cargo. Queda fuera del censo de toda votación que se abra desde ahora, salvo que las reglas dejen votar a quien los tiene suspendidos. Las votaciones que ya están abiertas se rigen por su censo. Puede seguir leyendo, y sigue pagando cuotas.
standing-effect-over = Baja voluntaria, exclusión, fallecimiento, liquidación, transmisión: ya no entra. Por eso no vota en la web, tampoco donde haya una votación abierta. Lo que votó antes cuenta. Sus cargos, sus puestos en círculos y sus responsabilidades sobre máquinas terminan hoy. No debe cuotas desde el primer mes que empiece después de ese día.
standing-effect-back = De nuevo en activo: derechos y cuotas como antes. Los cargos terminados no vuelven por sí solos.
standing-effect-dues = Un día pasado cambia los meses cuyas cuotas aún no se han emitido. Las cuotas emitidas y los censos de votaciones ya abiertas quedan como están.
