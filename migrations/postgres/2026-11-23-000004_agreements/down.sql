DROP TABLE draft_revisions;
DROP TABLE drafts;
DROP TABLE clauses;
DROP TABLE agreement_versions;
DROP TABLE agreements;
