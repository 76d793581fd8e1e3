DROP TABLE leases;
DROP TABLE answers;
DROP TABLE seals;
DROP TABLE event_payloads;
DROP TABLE events;
