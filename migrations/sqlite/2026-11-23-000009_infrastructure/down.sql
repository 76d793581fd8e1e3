DROP TABLE costs;
DROP TABLE responsibilities;
DROP TABLE places;
DROP TABLE services;
DROP TABLE assets;
DROP TABLE sites;
DROP TABLE providers;
