DROP TABLE circle_members;
DROP TABLE circles;
