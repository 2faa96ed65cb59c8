-- Radiology, edition 1: standard SQL by Coderange. Change the data, not this.
-- System: http://www.ama-assn.org/go/cpt
-- Source: A public overview article on the radiology section of CPT that names no year
-- SHA-256 of the data: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef

-- The ranges as a table.
CREATE TABLE radiology_ranges (
  code_shape VARCHAR(5) NOT NULL,
  first_code VARCHAR(5) NOT NULL,
  last_code VARCHAR(5) NOT NULL,
  radiology_category VARCHAR(255),
  radiology_category_title VARCHAR(255),
  radiology_subcategory VARCHAR(255),
  radiology_subcategory_title VARCHAR(255),
  radiology_edition VARCHAR(255),
  radiology_sha256 VARCHAR(64)
);
INSERT INTO radiology_ranges (code_shape, first_code, last_code, radiology_category, radiology_category_title, radiology_subcategory, radiology_subcategory_title, radiology_edition, radiology_sha256) VALUES
  ('NNNNN', '70010', '70559', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', 'HEAD_AND_NECK', 'Head and neck', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '70560', '71044', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '71045', '71555', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', 'CHEST', 'Chest', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '71556', '72019', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '72020', '72295', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', 'MUSCULOSKELETAL', 'Musculoskeletal', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '72296', '72999', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '73000', '73225', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', 'UPPER_LIMB', 'Upper limb', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '73226', '73500', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '73501', '73725', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', 'LOWER_LIMB', 'Lower limb', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '73726', '74017', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '74018', '74190', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', 'ABDOMEN', 'Abdomen', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '74191', '74209', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '74210', '74363', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', 'GASTROINTESTINAL_TRACT', 'Gastrointestinal tract', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '74364', '74399', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '74400', '74485', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', 'URINARY_TRACT', 'Urinary tract', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '74486', '74709', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '74710', '74775', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', 'WOMENS_HEALTH', 'Women''s health', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '74776', '75556', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '75557', '75574', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', 'CARDIAC', 'Heart', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '75575', '76499', 'DIAGNOSTIC_RADIOLOGY', 'Diagnostic radiology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76506', '76536', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', 'ULTRASOUND_HEAD_AND_NECK', 'Ultrasound of the head and neck', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76537', '76603', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76604', '76642', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', 'ULTRASOUND_CHEST', 'Ultrasound of the chest', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76643', '76699', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76700', '76776', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', 'ULTRASOUND_ABDOMEN_AND_RETROPERITONEUM', 'Ultrasound of the abdomen and retroperitoneum', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76777', '76799', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76800', '76800', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', 'ULTRASOUND_SPINAL_CANAL', 'Ultrasound of the spinal canal', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76801', '76857', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', 'ULTRASOUND_PELVIS', 'Ultrasound of the pelvis', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76858', '76869', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76870', '76873', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', 'ULTRASOUND_GENITALIA', 'Ultrasound of the genitalia', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76874', '76880', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76881', '76886', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', 'ULTRASOUND_EXTREMITIES', 'Ultrasound of the extremities', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76887', '76931', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76932', '76965', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', 'ULTRASOUND_GUIDANCE', 'Ultrasound guidance', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76966', '76974', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '76975', '76999', 'DIAGNOSTIC_ULTRASOUND', 'Diagnostic ultrasound', 'ULTRASOUND_OTHER', 'Other ultrasound', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77001', '77003', 'RADIOLOGIC_GUIDANCE', 'Radiologic guidance', 'FLUOROSCOPIC_GUIDANCE', 'Fluoroscopic guidance', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77004', '77010', 'RADIOLOGIC_GUIDANCE', 'Radiologic guidance', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77011', '77014', 'RADIOLOGIC_GUIDANCE', 'Radiologic guidance', 'COMPUTED_TOMOGRAPHY_GUIDANCE', 'CT guidance', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77015', '77020', 'RADIOLOGIC_GUIDANCE', 'Radiologic guidance', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77021', '77022', 'RADIOLOGIC_GUIDANCE', 'Radiologic guidance', 'MAGNETIC_RESONANCE_GUIDANCE', 'MR guidance', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77046', '77067', 'BREAST_MAMMOGRAPHY', 'Breast imaging and mammography', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77071', '77092', 'BONE_AND_JOINT_STUDIES', 'Bone and joint studies', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77261', '77294', 'RADIATION_ONCOLOGY', 'Radiation oncology', 'TREATMENT_PLANNING', 'Treatment planning', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77295', '77295', 'RADIATION_ONCOLOGY', 'Radiation oncology', 'PHYSICS_AND_DOSIMETRY', 'Physics and dosimetry', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77296', '77299', 'RADIATION_ONCOLOGY', 'Radiation oncology', 'TREATMENT_PLANNING', 'Treatment planning', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77300', '77370', 'RADIATION_ONCOLOGY', 'Radiation oncology', 'PHYSICS_AND_DOSIMETRY', 'Physics and dosimetry', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77371', '77387', 'RADIATION_ONCOLOGY', 'Radiation oncology', 'STEREOTACTIC_DELIVERY', 'Stereotactic delivery', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77388', '77398', 'RADIATION_ONCOLOGY', 'Radiation oncology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77399', '77417', 'RADIATION_ONCOLOGY', 'Radiation oncology', 'RADIATION_DELIVERY', 'Radiation delivery', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77418', '77422', 'RADIATION_ONCOLOGY', 'Radiation oncology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77423', '77425', 'RADIATION_ONCOLOGY', 'Radiation oncology', 'NEUTRON_BEAM_DELIVERY', 'Neutron beam delivery', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77426', '77426', 'RADIATION_ONCOLOGY', 'Radiation oncology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77427', '77499', 'RADIATION_ONCOLOGY', 'Radiation oncology', 'TREATMENT_MANAGEMENT', 'Treatment management', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77500', '77519', 'RADIATION_ONCOLOGY', 'Radiation oncology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77520', '77525', 'RADIATION_ONCOLOGY', 'Radiation oncology', 'PROTON_BEAM_DELIVERY', 'Proton beam delivery', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77526', '77599', 'RADIATION_ONCOLOGY', 'Radiation oncology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77600', '77615', 'RADIATION_ONCOLOGY', 'Radiation oncology', 'HYPERTHERMIA', 'Hyperthermia', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77616', '77619', 'RADIATION_ONCOLOGY', 'Radiation oncology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77620', '77620', 'RADIATION_ONCOLOGY', 'Radiation oncology', 'INTRACAVITARY_HYPERTHERMIA', 'Intracavitary hyperthermia', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77621', '77749', 'RADIATION_ONCOLOGY', 'Radiation oncology', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '77750', '77799', 'RADIATION_ONCOLOGY', 'Radiation oncology', 'BRACHYTHERAPY', 'Brachytherapy', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '78012', '78999', 'NUCLEAR_MEDICINE', 'Nuclear medicine', 'DIAGNOSTIC_NUCLEAR_MEDICINE', 'Diagnostic nuclear medicine', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '79000', '79004', 'NUCLEAR_MEDICINE', 'Nuclear medicine', NULL, NULL, '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'),
  ('NNNNN', '79005', '79999', 'NUCLEAR_MEDICINE', 'Nuclear medicine', 'THERAPEUTIC_NUCLEAR_MEDICINE', 'Therapeutic nuclear medicine', '1', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef');

-- The categories beside each row of claims, by a CASE for each level.
CREATE VIEW claims_radiology AS
SELECT
  t.*,
  CASE
    WHEN t.code SIMILAR TO '[0-9]{5}' THEN CASE
      WHEN t.code BETWEEN '70010' AND '76499' THEN 'DIAGNOSTIC_RADIOLOGY' -- Diagnostic radiology
      WHEN t.code BETWEEN '76506' AND '76999' THEN 'DIAGNOSTIC_ULTRASOUND' -- Diagnostic ultrasound
      WHEN t.code BETWEEN '77001' AND '77022' THEN 'RADIOLOGIC_GUIDANCE' -- Radiologic guidance
      WHEN t.code BETWEEN '77046' AND '77067' THEN 'BREAST_MAMMOGRAPHY' -- Breast imaging and mammography
      WHEN t.code BETWEEN '77071' AND '77092' THEN 'BONE_AND_JOINT_STUDIES' -- Bone and joint studies
      WHEN t.code BETWEEN '77261' AND '77799' THEN 'RADIATION_ONCOLOGY' -- Radiation oncology
      WHEN t.code BETWEEN '78012' AND '79999' THEN 'NUCLEAR_MEDICINE' -- Nuclear medicine
    END
  END AS radiology_category,
  CASE
    WHEN t.code SIMILAR TO '[0-9]{5}' THEN CASE
      WHEN t.code BETWEEN '70010' AND '70559' THEN 'HEAD_AND_NECK' -- Head and neck
      WHEN t.code BETWEEN '71045' AND '71555' THEN 'CHEST' -- Chest
      WHEN t.code BETWEEN '72020' AND '72295' THEN 'MUSCULOSKELETAL' -- Musculoskeletal
      WHEN t.code BETWEEN '73000' AND '73225' THEN 'UPPER_LIMB' -- Upper limb
      WHEN t.code BETWEEN '73501' AND '73725' THEN 'LOWER_LIMB' -- Lower limb
      WHEN t.code BETWEEN '74018' AND '74190' THEN 'ABDOMEN' -- Abdomen
      WHEN t.code BETWEEN '74210' AND '74363' THEN 'GASTROINTESTINAL_TRACT' -- Gastrointestinal tract
      WHEN t.code BETWEEN '74400' AND '74485' THEN 'URINARY_TRACT' -- Urinary tract
      WHEN t.code BETWEEN '74710' AND '74775' THEN 'WOMENS_HEALTH' -- Women's health
      WHEN t.code BETWEEN '75557' AND '75574' THEN 'CARDIAC' -- Heart
      WHEN t.code BETWEEN '76506' AND '76536' THEN 'ULTRASOUND_HEAD_AND_NECK' -- Ultrasound of the head and neck
      WHEN t.code BETWEEN '76604' AND '76642' THEN 'ULTRASOUND_CHEST' -- Ultrasound of the chest
      WHEN t.code BETWEEN '76700' AND '76776' THEN 'ULTRASOUND_ABDOMEN_AND_RETROPERITONEUM' -- Ultrasound of the abdomen and retroperitoneum
      WHEN t.code = '76800' THEN 'ULTRASOUND_SPINAL_CANAL' -- Ultrasound of the spinal canal
      WHEN t.code BETWEEN '76801' AND '76857' THEN 'ULTRASOUND_PELVIS' -- Ultrasound of the pelvis
      WHEN t.code BETWEEN '76870' AND '76873' THEN 'ULTRASOUND_GENITALIA' -- Ultrasound of the genitalia
      WHEN t.code BETWEEN '76881' AND '76886' THEN 'ULTRASOUND_EXTREMITIES' -- Ultrasound of the extremities
      WHEN t.code BETWEEN '76932' AND '76965' THEN 'ULTRASOUND_GUIDANCE' -- Ultrasound guidance
      WHEN t.code BETWEEN '76975' AND '76999' THEN 'ULTRASOUND_OTHER' -- Other ultrasound
      WHEN t.code BETWEEN '77001' AND '77003' THEN 'FLUOROSCOPIC_GUIDANCE' -- Fluoroscopic guidance
      WHEN t.code BETWEEN '77011' AND '77014' THEN 'COMPUTED_TOMOGRAPHY_GUIDANCE' -- CT guidance
      WHEN t.code BETWEEN '77021' AND '77022' THEN 'MAGNETIC_RESONANCE_GUIDANCE' -- MR guidance
      WHEN t.code BETWEEN '77261' AND '77294' THEN 'TREATMENT_PLANNING' -- Treatment planning
      WHEN t.code = '77295' THEN 'PHYSICS_AND_DOSIMETRY' -- Physics and dosimetry
      WHEN t.code BETWEEN '77296' AND '77299' THEN 'TREATMENT_PLANNING' -- Treatment planning
      WHEN t.code BETWEEN '77300' AND '77370' THEN 'PHYSICS_AND_DOSIMETRY' -- Physics and dosimetry
      WHEN t.code BETWEEN '77371' AND '77387' THEN 'STEREOTACTIC_DELIVERY' -- Stereotactic delivery
      WHEN t.code BETWEEN '77399' AND '77417' THEN 'RADIATION_DELIVERY' -- Radiation delivery
      WHEN t.code BETWEEN '77423' AND '77425' THEN 'NEUTRON_BEAM_DELIVERY' -- Neutron beam delivery
      WHEN t.code BETWEEN '77427' AND '77499' THEN 'TREATMENT_MANAGEMENT' -- Treatment management
      WHEN t.code BETWEEN '77520' AND '77525' THEN 'PROTON_BEAM_DELIVERY' -- Proton beam delivery
      WHEN t.code BETWEEN '77600' AND '77615' THEN 'HYPERTHERMIA' -- Hyperthermia
      WHEN t.code = '77620' THEN 'INTRACAVITARY_HYPERTHERMIA' -- Intracavitary hyperthermia
      WHEN t.code BETWEEN '77750' AND '77799' THEN 'BRACHYTHERAPY' -- Brachytherapy
      WHEN t.code BETWEEN '78012' AND '78999' THEN 'DIAGNOSTIC_NUCLEAR_MEDICINE' -- Diagnostic nuclear medicine
      WHEN t.code BETWEEN '79005' AND '79999' THEN 'THERAPEUTIC_NUCLEAR_MEDICINE' -- Therapeutic nuclear medicine
    END
  END AS radiology_subcategory
FROM claims AS t;

-- The same from the table of the ranges:
--
-- SELECT t.*, s.radiology_category, s.radiology_subcategory
-- FROM claims AS t
-- LEFT JOIN radiology_ranges AS s
--   ON s.code_shape = CASE
--       WHEN t.code SIMILAR TO '[0-9]{5}' THEN 'NNNNN'
--     END
--   AND t.code BETWEEN s.first_code AND s.last_code;

-- Conditions for each category (--part where writes them without the marks of comments):
--
-- -- DIAGNOSTIC_RADIOLOGY: Diagnostic radiology
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '70010' AND '76499')
--
-- -- DIAGNOSTIC_ULTRASOUND: Diagnostic ultrasound
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '76506' AND '76999')
--
-- -- RADIOLOGIC_GUIDANCE: Radiologic guidance
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77001' AND '77022')
--
-- -- BREAST_MAMMOGRAPHY: Breast imaging and mammography
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77046' AND '77067')
--
-- -- BONE_AND_JOINT_STUDIES: Bone and joint studies
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77071' AND '77092')
--
-- -- RADIATION_ONCOLOGY: Radiation oncology
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77261' AND '77799')
--
-- -- NUCLEAR_MEDICINE: Nuclear medicine
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '78012' AND '79999')
--
-- -- HEAD_AND_NECK: Head and neck
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '70010' AND '70559')
--
-- -- CHEST: Chest
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '71045' AND '71555')
--
-- -- MUSCULOSKELETAL: Musculoskeletal
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '72020' AND '72295')
--
-- -- UPPER_LIMB: Upper limb
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '73000' AND '73225')
--
-- -- LOWER_LIMB: Lower limb
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '73501' AND '73725')
--
-- -- ABDOMEN: Abdomen
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '74018' AND '74190')
--
-- -- GASTROINTESTINAL_TRACT: Gastrointestinal tract
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '74210' AND '74363')
--
-- -- URINARY_TRACT: Urinary tract
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '74400' AND '74485')
--
-- -- WOMENS_HEALTH: Women's health
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '74710' AND '74775')
--
-- -- CARDIAC: Heart
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '75557' AND '75574')
--
-- -- ULTRASOUND_HEAD_AND_NECK: Ultrasound of the head and neck
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '76506' AND '76536')
--
-- -- ULTRASOUND_CHEST: Ultrasound of the chest
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '76604' AND '76642')
--
-- -- ULTRASOUND_ABDOMEN_AND_RETROPERITONEUM: Ultrasound of the abdomen and retroperitoneum
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '76700' AND '76776')
--
-- -- ULTRASOUND_SPINAL_CANAL: Ultrasound of the spinal canal
-- (code SIMILAR TO '[0-9]{5}'
--   AND code = '76800')
--
-- -- ULTRASOUND_PELVIS: Ultrasound of the pelvis
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '76801' AND '76857')
--
-- -- ULTRASOUND_GENITALIA: Ultrasound of the genitalia
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '76870' AND '76873')
--
-- -- ULTRASOUND_EXTREMITIES: Ultrasound of the extremities
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '76881' AND '76886')
--
-- -- ULTRASOUND_GUIDANCE: Ultrasound guidance
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '76932' AND '76965')
--
-- -- ULTRASOUND_OTHER: Other ultrasound
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '76975' AND '76999')
--
-- -- FLUOROSCOPIC_GUIDANCE: Fluoroscopic guidance
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77001' AND '77003')
--
-- -- COMPUTED_TOMOGRAPHY_GUIDANCE: CT guidance
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77011' AND '77014')
--
-- -- MAGNETIC_RESONANCE_GUIDANCE: MR guidance
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77021' AND '77022')
--
-- -- TREATMENT_PLANNING: Treatment planning
-- (code SIMILAR TO '[0-9]{5}'
--   AND (code BETWEEN '77261' AND '77294'
--     OR code BETWEEN '77296' AND '77299'))
--
-- -- PHYSICS_AND_DOSIMETRY: Physics and dosimetry
-- (code SIMILAR TO '[0-9]{5}'
--   AND (code = '77295'
--     OR code BETWEEN '77300' AND '77370'))
--
-- -- STEREOTACTIC_DELIVERY: Stereotactic delivery
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77371' AND '77387')
--
-- -- RADIATION_DELIVERY: Radiation delivery
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77399' AND '77417')
--
-- -- NEUTRON_BEAM_DELIVERY: Neutron beam delivery
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77423' AND '77425')
--
-- -- TREATMENT_MANAGEMENT: Treatment management
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77427' AND '77499')
--
-- -- PROTON_BEAM_DELIVERY: Proton beam delivery
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77520' AND '77525')
--
-- -- HYPERTHERMIA: Hyperthermia
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77600' AND '77615')
--
-- -- INTRACAVITARY_HYPERTHERMIA: Intracavitary hyperthermia
-- (code SIMILAR TO '[0-9]{5}'
--   AND code = '77620')
--
-- -- BRACHYTHERAPY: Brachytherapy
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '77750' AND '77799')
--
-- -- DIAGNOSTIC_NUCLEAR_MEDICINE: Diagnostic nuclear medicine
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '78012' AND '78999')
--
-- -- THERAPEUTIC_NUCLEAR_MEDICINE: Therapeutic nuclear medicine
-- (code SIMILAR TO '[0-9]{5}'
--   AND code BETWEEN '79005' AND '79999')
