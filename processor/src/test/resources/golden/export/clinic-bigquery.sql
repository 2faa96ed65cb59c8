-- Clinic, edition 2026: BigQuery by Coderange. Change the data, not this.
-- System: https://clinic.example/services
-- Source: made up: the services of a clinic that does not exist, in three shapes and five editions, 2022 to 2026
-- SHA-256 of the data: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
-- Days: all; the column service_date decides.

-- The ranges as a table.
CREATE TABLE clinic_ranges (
  code_shape STRING NOT NULL,
  first_code STRING NOT NULL,
  last_code STRING NOT NULL,
  valid_from DATE NOT NULL,
  valid_through DATE NOT NULL,
  clinic_department STRING,
  clinic_department_title STRING,
  clinic_department_key STRING,
  clinic_service STRING,
  clinic_service_title STRING,
  clinic_service_key STRING,
  clinic_site STRING,
  clinic_site_title STRING,
  clinic_room STRING,
  clinic_minutes INT64,
  clinic_fee NUMERIC,
  clinic_outpatient BOOL,
  clinic_edition STRING,
  clinic_sha256 STRING
);
INSERT INTO clinic_ranges (code_shape, first_code, last_code, valid_from, valid_through, clinic_department, clinic_department_title, clinic_department_key, clinic_service, clinic_service_title, clinic_service_key, clinic_site, clinic_site_title, clinic_room, clinic_minutes, clinic_fee, clinic_outpatient, clinic_edition, clinic_sha256) VALUES
  ('NNNNN', '00099', '00099', DATE '0001-01-01', DATE '9999-12-31', 'VISITS', 'Visits {@code $L} \u2028 %s', NULL, NULL, NULL, NULL, NULL, NULL, 'Any', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '00100', '01999', DATE '0001-01-01', DATE '9999-12-31', 'ANESTHESIA', 'Anesthesia', NULL, NULL, NULL, NULL, NULL, NULL, 'Theater', NULL, NUMERIC '12', FALSE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '70000', '70999', DATE '0001-01-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '71000', '71099', DATE '0001-01-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', 'CHEST', 'Chest "front" & back', 'IM-2', 'CHEST_NORTH', 'Chest north', 'Basement', 20, NUMERIC '1.50', TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '71100', '71199', DATE '0001-01-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', 'CHEST', 'Chest "front" & back', 'IM-2', NULL, NULL, 'Basement', 20, NUMERIC '1.50', TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '71200', '71200', DATE '0001-01-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', 'CHEST', 'Chest "front" & back', 'IM-2', 'CHEST_NORTH', 'Chest north', 'Basement', 20, NUMERIC '1.50', TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '71201', '71299', DATE '0001-01-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', 'CHEST', 'Chest "front" & back', 'IM-2', NULL, NULL, 'Basement', 20, NUMERIC '1.50', TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '71300', '71999', DATE '0001-01-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', 'CHEST', 'Chest "front" & back', 'IM-2', 'CHEST_SOUTH', 'The patient\'s chest \\ south', 'Basement', 20, NUMERIC '1.50', TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '72000', '72099', DATE '0001-01-01', DATE '2024-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', 'CHEST', 'Chest "front" & back', 'IM-2', NULL, NULL, 'Basement', 20, NUMERIC '1.50', TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '72000', '72099', DATE '2025-01-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', 'SPINE', 'Spine */ -- </script><b>', NULL, NULL, NULL, 'Room \'B\'; DROP TABLE', 45, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '72100', '72999', DATE '0001-01-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', 'SPINE', 'Spine */ -- </script><b>', NULL, NULL, NULL, 'Room \'B\'; DROP TABLE', 45, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '73000', '79999', DATE '0001-01-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '80047', '80989', DATE '0001-01-01', DATE '9999-12-31', 'LABORATORY', 'Laboratory – blood ≥ 1 mL', NULL, 'BLOOD', 'Blood', NULL, NULL, NULL, 'Floor 1', NULL, NULL, FALSE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '80990', '80999', DATE '0001-01-01', DATE '9999-12-31', 'LABORATORY', 'Laboratory – blood ≥ 1 mL', NULL, 'TISSUE', 'Tissue', NULL, NULL, NULL, 'Floor 1', NULL, NULL, FALSE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '81000', '87999', DATE '0001-01-01', DATE '9999-12-31', 'LABORATORY', 'Laboratory – blood ≥ 1 mL', NULL, NULL, NULL, NULL, NULL, NULL, 'Floor 1', NULL, NULL, FALSE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '88000', '88399', DATE '0001-01-01', DATE '9999-12-31', 'LABORATORY', 'Laboratory – blood ≥ 1 mL', NULL, 'TISSUE', 'Tissue', NULL, NULL, NULL, 'Floor 1', NULL, NULL, FALSE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '88400', '89398', DATE '0001-01-01', DATE '9999-12-31', 'LABORATORY', 'Laboratory – blood ≥ 1 mL', NULL, NULL, NULL, NULL, NULL, NULL, 'Floor 1', NULL, NULL, FALSE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '99100', '99140', DATE '2024-01-01', DATE '2025-12-31', 'ANESTHESIA', 'Anesthesia', NULL, NULL, NULL, NULL, NULL, NULL, 'Theater', NULL, NUMERIC '12', FALSE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '99100', '99140', DATE '2026-01-01', DATE '9999-12-31', 'EMERGING', 'Emerging', NULL, NULL, NULL, NULL, NULL, NULL, 'Annex', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '99202', '99498', DATE '0001-01-01', DATE '9999-12-31', 'VISITS', 'Visits {@code $L} \u2028 %s', NULL, NULL, NULL, NULL, NULL, NULL, 'Any', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '99499', '99499', DATE '0001-01-01', DATE '2025-12-31', 'VISITS', 'Visits {@code $L} \u2028 %s', NULL, NULL, NULL, NULL, NULL, NULL, 'Any', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNF', '0001F', '0010F', DATE '0001-01-01', DATE '9999-12-31', 'LABORATORY', 'Laboratory – blood ≥ 1 mL', NULL, NULL, NULL, NULL, NULL, NULL, 'Floor 1', NULL, NULL, FALSE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNT', '0042T', '0049T', DATE '0001-01-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNT', '0050T', '0050T', DATE '0001-01-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', 'SPINE', 'Spine */ -- </script><b>', NULL, NULL, NULL, 'Room \'B\'; DROP TABLE', 45, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNT', '0051T', '0099T', DATE '0001-01-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNT', '0100T', '0900T', DATE '2026-01-01', DATE '9999-12-31', 'EMERGING', 'Emerging', NULL, NULL, NULL, NULL, NULL, NULL, 'Annex', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'A100', 'A150', DATE '2022-01-01', DATE '2022-12-31', 'OUTREACH', 'Outreach', NULL, NULL, NULL, NULL, NULL, NULL, 'Van', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'A100', 'A150', DATE '2023-01-01', DATE '2025-06-30', 'IMAGING', 'Imaging, all of it', 'IM-1', 'SCOUTS', 'Scouts', NULL, NULL, NULL, 'Basement', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'A100', 'A150', DATE '2025-07-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'A151', 'A199', DATE '2023-01-01', DATE '2025-06-30', 'IMAGING', 'Imaging, all of it', 'IM-1', 'SCOUTS', 'Scouts', NULL, NULL, NULL, 'Basement', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'A151', 'A199', DATE '2025-07-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'A200', 'B049', DATE '2023-01-01', DATE '9999-12-31', 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, TRUE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'C500', 'C599', DATE '0001-01-01', DATE '9999-12-31', 'LABORATORY', 'Laboratory – blood ≥ 1 mL', NULL, 'BLOOD', 'Blood', NULL, NULL, NULL, 'Floor 1', NULL, NULL, FALSE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'C600', 'D099', DATE '0001-01-01', DATE '9999-12-31', 'LABORATORY', 'Laboratory – blood ≥ 1 mL', NULL, NULL, NULL, NULL, NULL, NULL, 'Floor 1', NULL, NULL, FALSE, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef');

-- The categories beside each row of claims, by a CASE for each level.
CREATE OR REPLACE VIEW claims_clinic AS
SELECT
  t.*,
  CASE
    WHEN REGEXP_CONTAINS(t.code, '^[0-9]{5}$') THEN CASE
      WHEN t.code = '00099' THEN 'VISITS' -- Visits {@code $L} \u2028 %s
      WHEN t.code BETWEEN '00100' AND '01999' THEN 'ANESTHESIA' -- Anesthesia
      WHEN t.code BETWEEN '70000' AND '79999' THEN 'IMAGING' -- Imaging, all of it
      WHEN t.code BETWEEN '80047' AND '89398' THEN 'LABORATORY' -- Laboratory – blood ≥ 1 mL
      WHEN t.code BETWEEN '99100' AND '99140' AND CAST(t.service_date AS DATE) BETWEEN DATE '2024-01-01' AND DATE '2025-12-31' THEN 'ANESTHESIA' -- Anesthesia
      WHEN t.code BETWEEN '99100' AND '99140' AND CAST(t.service_date AS DATE) >= DATE '2026-01-01' THEN 'EMERGING' -- Emerging
      WHEN t.code BETWEEN '99202' AND '99498' THEN 'VISITS' -- Visits {@code $L} \u2028 %s
      WHEN t.code = '99499' AND CAST(t.service_date AS DATE) <= DATE '2025-12-31' THEN 'VISITS' -- Visits {@code $L} \u2028 %s
    END
    WHEN REGEXP_CONTAINS(t.code, '^[0-9]{4}F$') THEN CASE
      WHEN t.code BETWEEN '0001F' AND '0010F' THEN 'LABORATORY' -- Laboratory – blood ≥ 1 mL
    END
    WHEN REGEXP_CONTAINS(t.code, '^[0-9]{4}T$') THEN CASE
      WHEN t.code BETWEEN '0042T' AND '0099T' THEN 'IMAGING' -- Imaging, all of it
      WHEN t.code BETWEEN '0100T' AND '0900T' AND CAST(t.service_date AS DATE) >= DATE '2026-01-01' THEN 'EMERGING' -- Emerging
    END
    WHEN REGEXP_CONTAINS(t.code, '^[A-D][0-9]{3}$') THEN CASE
      WHEN t.code BETWEEN 'A100' AND 'A150' AND CAST(t.service_date AS DATE) BETWEEN DATE '2022-01-01' AND DATE '2022-12-31' THEN 'OUTREACH' -- Outreach
      WHEN t.code BETWEEN 'A100' AND 'A150' AND CAST(t.service_date AS DATE) >= DATE '2023-01-01' THEN 'IMAGING' -- Imaging, all of it
      WHEN t.code BETWEEN 'A151' AND 'B049' AND CAST(t.service_date AS DATE) >= DATE '2023-01-01' THEN 'IMAGING' -- Imaging, all of it
      WHEN t.code BETWEEN 'C500' AND 'D099' THEN 'LABORATORY' -- Laboratory – blood ≥ 1 mL
    END
  END AS clinic_department,
  CASE
    WHEN REGEXP_CONTAINS(t.code, '^[0-9]{5}$') THEN CASE
      WHEN t.code BETWEEN '71000' AND '71999' THEN 'CHEST' -- Chest "front" & back
      WHEN t.code BETWEEN '72000' AND '72099' AND CAST(t.service_date AS DATE) <= DATE '2024-12-31' THEN 'CHEST' -- Chest "front" & back
      WHEN t.code BETWEEN '72000' AND '72099' AND CAST(t.service_date AS DATE) >= DATE '2025-01-01' THEN 'SPINE' -- Spine * / -- </script><b>
      WHEN t.code BETWEEN '72100' AND '72999' THEN 'SPINE' -- Spine * / -- </script><b>
      WHEN t.code BETWEEN '80047' AND '80989' THEN 'BLOOD' -- Blood
      WHEN t.code BETWEEN '80990' AND '80999' THEN 'TISSUE' -- Tissue
      WHEN t.code BETWEEN '88000' AND '88399' THEN 'TISSUE' -- Tissue
    END
    WHEN REGEXP_CONTAINS(t.code, '^[0-9]{4}T$') THEN CASE
      WHEN t.code = '0050T' THEN 'SPINE' -- Spine * / -- </script><b>
    END
    WHEN REGEXP_CONTAINS(t.code, '^[A-D][0-9]{3}$') THEN CASE
      WHEN t.code BETWEEN 'A100' AND 'A199' AND CAST(t.service_date AS DATE) BETWEEN DATE '2023-01-01' AND DATE '2025-06-30' THEN 'SCOUTS' -- Scouts
      WHEN t.code BETWEEN 'C500' AND 'C599' THEN 'BLOOD' -- Blood
    END
  END AS clinic_service,
  CASE
    WHEN REGEXP_CONTAINS(t.code, '^[0-9]{5}$') THEN CASE
      WHEN t.code BETWEEN '71000' AND '71099' THEN 'CHEST_NORTH' -- Chest north
      WHEN t.code = '71200' THEN 'CHEST_NORTH' -- Chest north
      WHEN t.code BETWEEN '71300' AND '71999' THEN 'CHEST_SOUTH' -- The patient's chest \ south
    END
  END AS clinic_site
FROM claims AS t;

-- The same from the table of the ranges:
--
-- SELECT t.*, s.clinic_department, s.clinic_service, s.clinic_site
-- FROM claims AS t
-- LEFT JOIN clinic_ranges AS s
--   ON s.code_shape = CASE
--       WHEN REGEXP_CONTAINS(t.code, '^[0-9]{5}$') THEN 'NNNNN'
--       WHEN REGEXP_CONTAINS(t.code, '^[0-9]{4}F$') THEN 'NNNNF'
--       WHEN REGEXP_CONTAINS(t.code, '^[0-9]{4}T$') THEN 'NNNNT'
--       WHEN REGEXP_CONTAINS(t.code, '^[A-D][0-9]{3}$') THEN '[A-D]NNN'
--     END
--   AND t.code BETWEEN s.first_code AND s.last_code
--   AND CAST(t.service_date AS DATE) BETWEEN s.valid_from AND s.valid_through;

-- Conditions for each category (--part where writes them without the marks of comments):
--
-- -- IMAGING: Imaging, all of it
-- ((REGEXP_CONTAINS(code, '^[0-9]{5}$')
--      AND code BETWEEN '70000' AND '79999')
--   OR (REGEXP_CONTAINS(code, '^[0-9]{4}T$')
--      AND code BETWEEN '0042T' AND '0099T')
--   OR (REGEXP_CONTAINS(code, '^[A-D][0-9]{3}$')
--      AND (code BETWEEN 'A100' AND 'A150' AND CAST(service_date AS DATE) >= DATE '2023-01-01'
--        OR code BETWEEN 'A151' AND 'B049' AND CAST(service_date AS DATE) >= DATE '2023-01-01')))
--
-- -- LABORATORY: Laboratory – blood ≥ 1 mL
-- ((REGEXP_CONTAINS(code, '^[0-9]{5}$')
--      AND code BETWEEN '80047' AND '89398')
--   OR (REGEXP_CONTAINS(code, '^[0-9]{4}F$')
--      AND code BETWEEN '0001F' AND '0010F')
--   OR (REGEXP_CONTAINS(code, '^[A-D][0-9]{3}$')
--      AND code BETWEEN 'C500' AND 'D099'))
--
-- -- ANESTHESIA: Anesthesia
-- (REGEXP_CONTAINS(code, '^[0-9]{5}$')
--   AND (code BETWEEN '00100' AND '01999'
--     OR code BETWEEN '99100' AND '99140' AND CAST(service_date AS DATE) BETWEEN DATE '2024-01-01' AND DATE '2025-12-31'))
--
-- -- EMERGING: Emerging
-- ((REGEXP_CONTAINS(code, '^[0-9]{5}$')
--      AND code BETWEEN '99100' AND '99140' AND CAST(service_date AS DATE) >= DATE '2026-01-01')
--   OR (REGEXP_CONTAINS(code, '^[0-9]{4}T$')
--      AND code BETWEEN '0100T' AND '0900T' AND CAST(service_date AS DATE) >= DATE '2026-01-01'))
--
-- -- VISITS: Visits {@code $L} \u2028 %s
-- (REGEXP_CONTAINS(code, '^[0-9]{5}$')
--   AND (code = '00099'
--     OR code BETWEEN '99202' AND '99498'
--     OR code = '99499' AND CAST(service_date AS DATE) <= DATE '2025-12-31'))
--
-- -- OUTREACH: Outreach
-- (REGEXP_CONTAINS(code, '^[A-D][0-9]{3}$')
--   AND code BETWEEN 'A100' AND 'A150' AND CAST(service_date AS DATE) BETWEEN DATE '2022-01-01' AND DATE '2022-12-31')
--
-- -- CHEST: Chest "front" & back
-- (REGEXP_CONTAINS(code, '^[0-9]{5}$')
--   AND (code BETWEEN '71000' AND '71999'
--     OR code BETWEEN '72000' AND '72099' AND CAST(service_date AS DATE) <= DATE '2024-12-31'))
--
-- -- SPINE: Spine * / -- </script><b>
-- ((REGEXP_CONTAINS(code, '^[0-9]{5}$')
--      AND (code BETWEEN '72000' AND '72099' AND CAST(service_date AS DATE) >= DATE '2025-01-01'
--        OR code BETWEEN '72100' AND '72999'))
--   OR (REGEXP_CONTAINS(code, '^[0-9]{4}T$')
--      AND code = '0050T'))
--
-- -- SCOUTS: Scouts
-- (REGEXP_CONTAINS(code, '^[A-D][0-9]{3}$')
--   AND code BETWEEN 'A100' AND 'A199' AND CAST(service_date AS DATE) BETWEEN DATE '2023-01-01' AND DATE '2025-06-30')
--
-- -- BLOOD: Blood
-- ((REGEXP_CONTAINS(code, '^[0-9]{5}$')
--      AND code BETWEEN '80047' AND '80989')
--   OR (REGEXP_CONTAINS(code, '^[A-D][0-9]{3}$')
--      AND code BETWEEN 'C500' AND 'C599'))
--
-- -- TISSUE: Tissue
-- (REGEXP_CONTAINS(code, '^[0-9]{5}$')
--   AND (code BETWEEN '80990' AND '80999'
--     OR code BETWEEN '88000' AND '88399'))
--
-- -- CHEST_NORTH: Chest north
-- (REGEXP_CONTAINS(code, '^[0-9]{5}$')
--   AND (code BETWEEN '71000' AND '71099'
--     OR code = '71200'))
--
-- -- CHEST_SOUTH: The patient's chest \ south
-- (REGEXP_CONTAINS(code, '^[0-9]{5}$')
--   AND code BETWEEN '71300' AND '71999')
