event-circles-circle-created = Se creó un círculo

error-circle-exists = Ya hay un círculo llamado «{ $name }», o uno con su dirección.
