DROP TABLE meeting_votes;
DROP TABLE meeting_objections;
DROP TABLE meeting_proxies;
DROP TABLE meeting_presences;
DROP TABLE meeting_notices;
DROP TABLE meeting_items;
DROP TABLE meetings;
