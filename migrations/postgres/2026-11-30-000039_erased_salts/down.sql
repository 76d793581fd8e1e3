DROP INDEX event_payloads_erased;
