event-rules-set = Una regla recibió un nuevo valor
