DROP TABLE roll_objections;
DROP TABLE provisional_places;
DROP TABLE provisional_rolls;
