event-rules-set = A rule got a new value
