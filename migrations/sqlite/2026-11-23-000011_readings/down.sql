DROP TABLE readings;
DROP TABLE measures;
