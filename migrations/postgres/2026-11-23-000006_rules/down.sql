DROP TABLE rule_values;
