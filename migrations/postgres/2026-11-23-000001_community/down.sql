DROP TABLE authorities;
DROP TABLE setup_tokens;
DROP TABLE communities;
