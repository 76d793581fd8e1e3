DROP TABLE paper_entries;
DROP TABLE paper_sets;
DROP TABLE paper_piles;
DROP TABLE paper_issues;
