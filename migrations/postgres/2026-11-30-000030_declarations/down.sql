DROP TABLE outages;
DROP TABLE heartbeats;
DROP TABLE annulments;
DROP TABLE contests;
DROP TABLE declarations;
UPDATE decisions SET stage = 'closed' WHERE stage IN ('counted', 'declared');
ALTER TABLE decisions DROP CONSTRAINT decisions_stage_check;
ALTER TABLE decisions ADD CONSTRAINT decisions_stage_check
    CHECK (stage IN ('draft', 'discussion', 'voting', 'closed', 'enacted', 'refused', 'withdrawn', 'annulled'));
