DROP TABLE decision_results;
DROP TABLE open_votes;
DROP TABLE electoral_roll;
DROP TABLE decision_rules;
DROP TABLE comments;
DROP TABLE decision_effects;
DROP TABLE decisions;
