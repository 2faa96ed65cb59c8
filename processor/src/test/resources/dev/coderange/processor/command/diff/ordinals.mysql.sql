-- ClinicService in your_table.`Where`, from clinic-2026.json (edition 2026) to clinic-2027.json (edition 2027).
-- For MySQL, a column as @Enumerated(EnumType.ORDINAL) has it. SHA-256 of the data:
-- e3f8c525704bc0f5251982a5a259fd10f1d1a9e663ca9fc3097fcad6e9c35e77 before, b7791390190db236c41bf06f19e9298e19df8c8eb22af62e2bd150da7af5d288 after.
-- Run this once: a second time, it would shift what is shifted.
ALTER TABLE your_table DROP CONSTRAINT your_table_chk_1;
-- One statement, so that no row is shifted twice. What is gone becomes a negative number for now.
UPDATE your_table SET `Where` = CASE `Where`
    WHEN 2 THEN -3 -- SCOUTS, gone
    WHEN 3 THEN 2 -- BLOOD
    WHEN 4 THEN 3 -- TISSUE
END WHERE `Where` IN (
    2, 3, 4);
-- SCOUTS is gone. Its 100 codes are in none now.
-- Decide what its rows become:
-- UPDATE your_table SET `Where` = NULL WHERE `Where` = -3;
-- This fails while a row holds a constant that is gone.
ALTER TABLE your_table ADD CONSTRAINT your_table_chk_1 CHECK (`Where` BETWEEN 0 AND 3);
