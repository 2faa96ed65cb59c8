-- Clinic, edition 2026: SQL Server by Coderange. Change the data, not this.
-- System: https://clinic.example/services
-- Source: made up: the services of a clinic that does not exist, in three shapes and five editions, 2022 to 2026
-- SHA-256 of the data: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
-- Days: all; the column service_date decides.

-- The ranges as a table.
CREATE TABLE clinic_ranges (
  code_shape VARCHAR(8) NOT NULL,
  first_code VARCHAR(5) NOT NULL,
  last_code VARCHAR(5) NOT NULL,
  valid_from DATE NOT NULL,
  valid_through DATE NOT NULL,
  clinic_department NVARCHAR(255),
  clinic_department_title NVARCHAR(255),
  clinic_department_key NVARCHAR(255),
  clinic_service NVARCHAR(255),
  clinic_service_title NVARCHAR(255),
  clinic_service_key NVARCHAR(255),
  clinic_site NVARCHAR(255),
  clinic_site_title NVARCHAR(255),
  clinic_room NVARCHAR(255),
  clinic_minutes INT,
  clinic_fee DECIMAL(4, 2),
  clinic_outpatient BIT,
  clinic_edition NVARCHAR(255),
  clinic_sha256 VARCHAR(64)
);
GO
INSERT INTO clinic_ranges (code_shape, first_code, last_code, valid_from, valid_through, clinic_department, clinic_department_title, clinic_department_key, clinic_service, clinic_service_title, clinic_service_key, clinic_site, clinic_site_title, clinic_room, clinic_minutes, clinic_fee, clinic_outpatient, clinic_edition, clinic_sha256) VALUES
  ('NNNNN', '00099', '00099', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'VISITS', 'Visits {@code $L} ' + NCHAR(8232) + ' %s', NULL, NULL, NULL, NULL, NULL, NULL, 'Any', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '00100', '01999', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'ANESTHESIA', 'Anesthesia', NULL, NULL, NULL, NULL, NULL, NULL, 'Theater', NULL, 12, 0, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '70000', '70999', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '71000', '71099', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', 'CHEST', 'Chest "front" & back', 'IM-2', 'CHEST_NORTH', 'Chest north', 'Basement', 20, 1.50, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '71100', '71199', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', 'CHEST', 'Chest "front" & back', 'IM-2', NULL, NULL, 'Basement', 20, 1.50, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '71200', '71200', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', 'CHEST', 'Chest "front" & back', 'IM-2', 'CHEST_NORTH', 'Chest north', 'Basement', 20, 1.50, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '71201', '71299', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', 'CHEST', 'Chest "front" & back', 'IM-2', NULL, NULL, 'Basement', 20, 1.50, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '71300', '71999', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', 'CHEST', 'Chest "front" & back', 'IM-2', 'CHEST_SOUTH', 'The patient''s chest \ south', 'Basement', 20, 1.50, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '72000', '72099', CAST('00010101' AS DATE), CAST('20241231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', 'CHEST', 'Chest "front" & back', 'IM-2', NULL, NULL, 'Basement', 20, 1.50, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '72000', '72099', CAST('20250101' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', 'SPINE', 'Spine */ -- </script><b>', NULL, NULL, NULL, 'Room ''B''; DROP TABLE', 45, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '72100', '72999', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', 'SPINE', 'Spine */ -- </script><b>', NULL, NULL, NULL, 'Room ''B''; DROP TABLE', 45, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '73000', '79999', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '80047', '80989', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'LABORATORY', N'Laboratory – blood ≥ 1 mL', NULL, 'BLOOD', 'Blood', NULL, NULL, NULL, 'Floor 1', NULL, NULL, 0, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '80990', '80999', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'LABORATORY', N'Laboratory – blood ≥ 1 mL', NULL, 'TISSUE', 'Tissue', NULL, NULL, NULL, 'Floor 1', NULL, NULL, 0, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '81000', '87999', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'LABORATORY', N'Laboratory – blood ≥ 1 mL', NULL, NULL, NULL, NULL, NULL, NULL, 'Floor 1', NULL, NULL, 0, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '88000', '88399', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'LABORATORY', N'Laboratory – blood ≥ 1 mL', NULL, 'TISSUE', 'Tissue', NULL, NULL, NULL, 'Floor 1', NULL, NULL, 0, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '88400', '89398', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'LABORATORY', N'Laboratory – blood ≥ 1 mL', NULL, NULL, NULL, NULL, NULL, NULL, 'Floor 1', NULL, NULL, 0, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '99100', '99140', CAST('20240101' AS DATE), CAST('20251231' AS DATE), 'ANESTHESIA', 'Anesthesia', NULL, NULL, NULL, NULL, NULL, NULL, 'Theater', NULL, 12, 0, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '99100', '99140', CAST('20260101' AS DATE), CAST('99991231' AS DATE), 'EMERGING', 'Emerging', NULL, NULL, NULL, NULL, NULL, NULL, 'Annex', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '99202', '99498', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'VISITS', 'Visits {@code $L} ' + NCHAR(8232) + ' %s', NULL, NULL, NULL, NULL, NULL, NULL, 'Any', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '99499', '99499', CAST('00010101' AS DATE), CAST('20251231' AS DATE), 'VISITS', 'Visits {@code $L} ' + NCHAR(8232) + ' %s', NULL, NULL, NULL, NULL, NULL, NULL, 'Any', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNF', '0001F', '0010F', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'LABORATORY', N'Laboratory – blood ≥ 1 mL', NULL, NULL, NULL, NULL, NULL, NULL, 'Floor 1', NULL, NULL, 0, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNT', '0042T', '0049T', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNT', '0050T', '0050T', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', 'SPINE', 'Spine */ -- </script><b>', NULL, NULL, NULL, 'Room ''B''; DROP TABLE', 45, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNT', '0051T', '0099T', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNT', '0100T', '0900T', CAST('20260101' AS DATE), CAST('99991231' AS DATE), 'EMERGING', 'Emerging', NULL, NULL, NULL, NULL, NULL, NULL, 'Annex', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'A100', 'A150', CAST('20220101' AS DATE), CAST('20221231' AS DATE), 'OUTREACH', 'Outreach', NULL, NULL, NULL, NULL, NULL, NULL, 'Van', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'A100', 'A150', CAST('20230101' AS DATE), CAST('20250630' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', 'SCOUTS', 'Scouts', NULL, NULL, NULL, 'Basement', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'A100', 'A150', CAST('20250701' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'A151', 'A199', CAST('20230101' AS DATE), CAST('20250630' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', 'SCOUTS', 'Scouts', NULL, NULL, NULL, 'Basement', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'A151', 'A199', CAST('20250701' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'A200', 'B049', CAST('20230101' AS DATE), CAST('99991231' AS DATE), 'IMAGING', 'Imaging, all of it', 'IM-1', NULL, NULL, NULL, NULL, NULL, 'Basement', NULL, NULL, 1, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'C500', 'C599', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'LABORATORY', N'Laboratory – blood ≥ 1 mL', NULL, 'BLOOD', 'Blood', NULL, NULL, NULL, 'Floor 1', NULL, NULL, 0, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('[A-D]NNN', 'C600', 'D099', CAST('00010101' AS DATE), CAST('99991231' AS DATE), 'LABORATORY', N'Laboratory – blood ≥ 1 mL', NULL, NULL, NULL, NULL, NULL, NULL, 'Floor 1', NULL, NULL, 0, '2026', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef');
GO

-- The categories beside each row of claims, by a CASE for each level.
CREATE OR ALTER VIEW claims_clinic AS
SELECT
  t.*,
  CASE
    WHEN t.code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$' THEN CASE
      WHEN t.code = '00099' THEN 'VISITS' -- Visits {@code $L} \u2028 %s
      WHEN t.code BETWEEN '00100' AND '01999' THEN 'ANESTHESIA' -- Anesthesia
      WHEN t.code BETWEEN '70000' AND '79999' THEN 'IMAGING' -- Imaging, all of it
      WHEN t.code BETWEEN '80047' AND '89398' THEN 'LABORATORY' -- Laboratory – blood ≥ 1 mL
      WHEN t.code BETWEEN '99100' AND '99140' AND CAST(t.service_date AS DATE) BETWEEN CAST('20240101' AS DATE) AND CAST('20251231' AS DATE) THEN 'ANESTHESIA' -- Anesthesia
      WHEN t.code BETWEEN '99100' AND '99140' AND CAST(t.service_date AS DATE) >= CAST('20260101' AS DATE) THEN 'EMERGING' -- Emerging
      WHEN t.code BETWEEN '99202' AND '99498' THEN 'VISITS' -- Visits {@code $L} \u2028 %s
      WHEN t.code = '99499' AND CAST(t.service_date AS DATE) <= CAST('20251231' AS DATE) THEN 'VISITS' -- Visits {@code $L} \u2028 %s
    END
    WHEN t.code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9]F$' THEN CASE
      WHEN t.code BETWEEN '0001F' AND '0010F' THEN 'LABORATORY' -- Laboratory – blood ≥ 1 mL
    END
    WHEN t.code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9]T$' THEN CASE
      WHEN t.code BETWEEN '0042T' AND '0099T' THEN 'IMAGING' -- Imaging, all of it
      WHEN t.code BETWEEN '0100T' AND '0900T' AND CAST(t.service_date AS DATE) >= CAST('20260101' AS DATE) THEN 'EMERGING' -- Emerging
    END
    WHEN t.code + '$' COLLATE Latin1_General_BIN2 LIKE '[A-D][0-9][0-9][0-9]$' THEN CASE
      WHEN t.code COLLATE Latin1_General_BIN2 BETWEEN 'A100' AND 'A150' AND CAST(t.service_date AS DATE) BETWEEN CAST('20220101' AS DATE) AND CAST('20221231' AS DATE) THEN 'OUTREACH' -- Outreach
      WHEN t.code COLLATE Latin1_General_BIN2 BETWEEN 'A100' AND 'A150' AND CAST(t.service_date AS DATE) >= CAST('20230101' AS DATE) THEN 'IMAGING' -- Imaging, all of it
      WHEN t.code COLLATE Latin1_General_BIN2 BETWEEN 'A151' AND 'B049' AND CAST(t.service_date AS DATE) >= CAST('20230101' AS DATE) THEN 'IMAGING' -- Imaging, all of it
      WHEN t.code COLLATE Latin1_General_BIN2 BETWEEN 'C500' AND 'D099' THEN 'LABORATORY' -- Laboratory – blood ≥ 1 mL
    END
  END AS clinic_department,
  CASE
    WHEN t.code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$' THEN CASE
      WHEN t.code BETWEEN '71000' AND '71999' THEN 'CHEST' -- Chest "front" & back
      WHEN t.code BETWEEN '72000' AND '72099' AND CAST(t.service_date AS DATE) <= CAST('20241231' AS DATE) THEN 'CHEST' -- Chest "front" & back
      WHEN t.code BETWEEN '72000' AND '72099' AND CAST(t.service_date AS DATE) >= CAST('20250101' AS DATE) THEN 'SPINE' -- Spine * / -- </script><b>
      WHEN t.code BETWEEN '72100' AND '72999' THEN 'SPINE' -- Spine * / -- </script><b>
      WHEN t.code BETWEEN '80047' AND '80989' THEN 'BLOOD' -- Blood
      WHEN t.code BETWEEN '80990' AND '80999' THEN 'TISSUE' -- Tissue
      WHEN t.code BETWEEN '88000' AND '88399' THEN 'TISSUE' -- Tissue
    END
    WHEN t.code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9]T$' THEN CASE
      WHEN t.code = '0050T' THEN 'SPINE' -- Spine * / -- </script><b>
    END
    WHEN t.code + '$' COLLATE Latin1_General_BIN2 LIKE '[A-D][0-9][0-9][0-9]$' THEN CASE
      WHEN t.code COLLATE Latin1_General_BIN2 BETWEEN 'A100' AND 'A199' AND CAST(t.service_date AS DATE) BETWEEN CAST('20230101' AS DATE) AND CAST('20250630' AS DATE) THEN 'SCOUTS' -- Scouts
      WHEN t.code COLLATE Latin1_General_BIN2 BETWEEN 'C500' AND 'C599' THEN 'BLOOD' -- Blood
    END
  END AS clinic_service,
  CASE
    WHEN t.code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$' THEN CASE
      WHEN t.code BETWEEN '71000' AND '71099' THEN 'CHEST_NORTH' -- Chest north
      WHEN t.code = '71200' THEN 'CHEST_NORTH' -- Chest north
      WHEN t.code BETWEEN '71300' AND '71999' THEN 'CHEST_SOUTH' -- The patient's chest \ south
    END
  END AS clinic_site
FROM claims AS t;
GO

-- The same from the table of the ranges:
--
-- SELECT t.*, s.clinic_department, s.clinic_service, s.clinic_site
-- FROM claims AS t
-- LEFT JOIN clinic_ranges AS s
--   ON s.code_shape = CASE
--       WHEN t.code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$' THEN 'NNNNN'
--       WHEN t.code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9]F$' THEN 'NNNNF'
--       WHEN t.code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9]T$' THEN 'NNNNT'
--       WHEN t.code + '$' COLLATE Latin1_General_BIN2 LIKE '[A-D][0-9][0-9][0-9]$' THEN '[A-D]NNN'
--     END
--   AND t.code COLLATE Latin1_General_BIN2 BETWEEN s.first_code AND s.last_code
--   AND CAST(t.service_date AS DATE) BETWEEN s.valid_from AND s.valid_through;
GO

-- Conditions for each category (--part where writes them without the marks of comments):
--
-- -- IMAGING: Imaging, all of it
-- ((code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$'
--      AND code BETWEEN '70000' AND '79999')
--   OR (code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9]T$'
--      AND code BETWEEN '0042T' AND '0099T')
--   OR (code + '$' COLLATE Latin1_General_BIN2 LIKE '[A-D][0-9][0-9][0-9]$'
--      AND (code COLLATE Latin1_General_BIN2 BETWEEN 'A100' AND 'A150' AND CAST(service_date AS DATE) >= CAST('20230101' AS DATE)
--        OR code COLLATE Latin1_General_BIN2 BETWEEN 'A151' AND 'B049' AND CAST(service_date AS DATE) >= CAST('20230101' AS DATE))))
--
-- -- LABORATORY: Laboratory – blood ≥ 1 mL
-- ((code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$'
--      AND code BETWEEN '80047' AND '89398')
--   OR (code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9]F$'
--      AND code BETWEEN '0001F' AND '0010F')
--   OR (code + '$' COLLATE Latin1_General_BIN2 LIKE '[A-D][0-9][0-9][0-9]$'
--      AND code COLLATE Latin1_General_BIN2 BETWEEN 'C500' AND 'D099'))
--
-- -- ANESTHESIA: Anesthesia
-- (code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$'
--   AND (code BETWEEN '00100' AND '01999'
--     OR code BETWEEN '99100' AND '99140' AND CAST(service_date AS DATE) BETWEEN CAST('20240101' AS DATE) AND CAST('20251231' AS DATE)))
--
-- -- EMERGING: Emerging
-- ((code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$'
--      AND code BETWEEN '99100' AND '99140' AND CAST(service_date AS DATE) >= CAST('20260101' AS DATE))
--   OR (code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9]T$'
--      AND code BETWEEN '0100T' AND '0900T' AND CAST(service_date AS DATE) >= CAST('20260101' AS DATE)))
--
-- -- VISITS: Visits {@code $L} \u2028 %s
-- (code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$'
--   AND (code = '00099'
--     OR code BETWEEN '99202' AND '99498'
--     OR code = '99499' AND CAST(service_date AS DATE) <= CAST('20251231' AS DATE)))
--
-- -- OUTREACH: Outreach
-- (code + '$' COLLATE Latin1_General_BIN2 LIKE '[A-D][0-9][0-9][0-9]$'
--   AND code COLLATE Latin1_General_BIN2 BETWEEN 'A100' AND 'A150' AND CAST(service_date AS DATE) BETWEEN CAST('20220101' AS DATE) AND CAST('20221231' AS DATE))
--
-- -- CHEST: Chest "front" & back
-- (code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$'
--   AND (code BETWEEN '71000' AND '71999'
--     OR code BETWEEN '72000' AND '72099' AND CAST(service_date AS DATE) <= CAST('20241231' AS DATE)))
--
-- -- SPINE: Spine * / -- </script><b>
-- ((code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$'
--      AND (code BETWEEN '72000' AND '72099' AND CAST(service_date AS DATE) >= CAST('20250101' AS DATE)
--        OR code BETWEEN '72100' AND '72999'))
--   OR (code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9]T$'
--      AND code = '0050T'))
--
-- -- SCOUTS: Scouts
-- (code + '$' COLLATE Latin1_General_BIN2 LIKE '[A-D][0-9][0-9][0-9]$'
--   AND code COLLATE Latin1_General_BIN2 BETWEEN 'A100' AND 'A199' AND CAST(service_date AS DATE) BETWEEN CAST('20230101' AS DATE) AND CAST('20250630' AS DATE))
--
-- -- BLOOD: Blood
-- ((code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$'
--      AND code BETWEEN '80047' AND '80989')
--   OR (code + '$' COLLATE Latin1_General_BIN2 LIKE '[A-D][0-9][0-9][0-9]$'
--      AND code COLLATE Latin1_General_BIN2 BETWEEN 'C500' AND 'C599'))
--
-- -- TISSUE: Tissue
-- (code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$'
--   AND (code BETWEEN '80990' AND '80999'
--     OR code BETWEEN '88000' AND '88399'))
--
-- -- CHEST_NORTH: Chest north
-- (code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$'
--   AND (code BETWEEN '71000' AND '71099'
--     OR code = '71200'))
--
-- -- CHEST_SOUTH: The patient's chest \ south
-- (code + '$' COLLATE Latin1_General_BIN2 LIKE '[0-9][0-9][0-9][0-9][0-9]$'
--   AND code BETWEEN '71300' AND '71999')
