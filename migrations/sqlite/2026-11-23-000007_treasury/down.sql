DROP TABLE payments;
DROP TABLE charges;
DROP TABLE dues_runs;
DROP TABLE postings;
DROP TABLE journal_entries;
DROP TABLE accounts;
