DROP TABLE decision_templates;
