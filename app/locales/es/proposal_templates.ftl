# Plantillas con las que empiezan las propuestas.
templates-title = Plantillas de propuestas
templates-lead = Una plantilla da a una propuesta un título para empezar y las preguntas a las que debería responder. Las cuida quien abre las votaciones.
templates-none = Todavía no hay plantillas
templates-none-hint = La primera la añade quien abre las votaciones: un nombre, para qué es y las preguntas que todo el mundo hará a una propuesta así.
templates-retired = Ya no se usan

template-for-any = Para cualquier tipo de decisión
template-for-note = Para resoluciones
template-for-set-rule = Para cambios de reglas
template-for-adopt-version = Para cambios de acuerdos
template-for-appoint = Para nombramientos
template-for-elect = Para elecciones
template-for-end-role = Para poner fin a cargos
template-for-change-membership = Para suspender, excluir o readmitir a integrantes
template-for-create-circle = Para nuevos círculos
template-for-annul = Para anular decisiones
template-kinds = Se decide por las reglas de: { $kinds }
template-begins = El título empieza así: { $title }
template-suggests = Sugiere el método: { $method }
template-questions = Sus preguntas
template-use = Escribir una propuesta con ella
template-curators = Solo las escribe quien tiene el rol «Redacción de acuerdos».
template-change = Cambiarla
template-retired-at = retirada el { $moment }
template-added = La plantilla queda añadida.
template-changed = La plantilla queda guardada.
template-retired = La plantilla queda retirada.

template-new = Una plantilla nueva
template-change-title = Cambiar la plantilla { $name }
template-name = Nombre
template-name-hint = Lo que quiere quien la busca, como «Hacer un gasto».
template-effect = Para qué es
template-effect-hint = Una propuesta con ella empieza con los campos para eso. El tipo de decisión depende de lo que hace.
template-title = Título para empezar
template-title-hint = Con puntos en lo que hay que rellenar, como «Gastar … en …». Puede quedar vacío.
template-body = Preguntas
template-body-hint = Un encabezado para cada pregunta. Quien propone responde debajo. Se puede usar Markdown.
template-first-questions =
    ## ¿De qué se trata?

    ## ¿Qué cambiaría?

    ## ¿Cuánto cuesta y quién lo paga?

    ## ¿Qué hay en contra?
template-method = Método que sugiere
template-method-hint = Para elecciones y para resoluciones entre opciones. Se rellena si nuestras reglas lo adoptan.
template-method-none = Ninguno
template-save = Guardar la plantilla
template-retire = Retirar { $name }
template-retire-hint = Ya no empieza con ella ninguna propuesta. Lo que se escribió con ella se queda como está.

template-begin = Empezar con una plantilla
template-begin-submit = Usarla
template-none = Ninguna
template-unknown = No hay ninguna plantilla «{ $name }» en uso. Este es el formulario sin ella; estas son las plantillas que hay:
template-field = Rellenar con una plantilla
template-field-hint = Rellena lo que aún está vacío. Lo que has escrito se queda.
template-fill = Rellenar

error-template-exists = Una plantilla en uso ya tiene este nombre.
error-templates-many = Hay { $most } plantillas en uso. Retira antes alguna.
error-templates-kept = Hay { $most } plantillas con las retiradas, y no se guardan más. Cambia una que esté en uso.
error-template-retired = Esta plantilla está retirada.
error-template-method = Un método solo va con una elección o con una resolución entre opciones. Para una elección elige cualquiera menos el de partes iguales; para lo que no sea ninguna de las dos, no elijas ninguno.
error-template-unanswered = Responde a las preguntas de la plantilla; entonces se podrá debatir. De momento el texto no tiene nada más.

event-decisions-template-added = Se añadió una plantilla de propuestas
event-decisions-template-changed = Se cambió una plantilla de propuestas
event-decisions-template-retired = Se retiró una plantilla de propuestas
