ALTER TABLE answers DROP COLUMN request_hash;
DROP TABLE api_token_uses;
DROP TABLE api_tokens;
