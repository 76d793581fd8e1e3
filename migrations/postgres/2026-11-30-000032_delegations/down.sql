DROP TABLE carried_votes;
DROP TABLE delegations;
ALTER TABLE decisions DROP COLUMN topic_id;
DROP TABLE decision_topics;
