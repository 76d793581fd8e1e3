error-draft-unknown = No existe ese borrador o ya no se puede adoptar.
error-draft-proposed = Hay otra decisión en votación con este borrador.
error-draft-frozen = La votación de D-{ $decision } ha empezado: el texto de este borrador queda fijo hasta que termine. Tu texto sigue en el formulario.
error-draft-adopted = Este borrador ya es una versión y no puede cambiar. Empieza un borrador nuevo con tu texto.
error-draft-abandoned = Este borrador se dejó de lado y ya no puede cambiar. Empieza un borrador nuevo con tu texto.
error-draft-before-decision = D-{ $decision } trata de este borrador. Retírala primero.
error-drafts-many = Cada acuerdo puede tener { $most } borradores abiertos como mucho. Deja de lado alguno en el que ya no trabaje nadie.

event-agreements-agreement-created = Se creó un acuerdo
event-agreements-draft-started = Se empezó un borrador
event-agreements-draft-saved = Se guardó un borrador
event-agreements-draft-rebased = Se puso al día un borrador
event-agreements-draft-abandoned = Se dejó de lado un borrador
event-agreements-draft-frozen = Se fijó un borrador para la votación
event-agreements-draft-released = Se volvió a abrir un borrador
event-agreements-version-adopted = Se adoptó una versión
