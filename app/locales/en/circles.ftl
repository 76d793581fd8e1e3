event-circles-circle-created = A circle was created

error-circle-exists = There is a circle named “{ $name }” already, or one with its address.
