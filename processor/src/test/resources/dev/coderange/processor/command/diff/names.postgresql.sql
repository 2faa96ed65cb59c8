-- ClinicDepartment in billing."order".department, from clinic-2026.json (edition 2026) to clinic-2027.json (edition 2027).
-- For PostgreSQL, a column as @Enumerated(EnumType.STRING) has it. SHA-256 of the data:
-- e3f8c525704bc0f5251982a5a259fd10f1d1a9e663ca9fc3097fcad6e9c35e77 before, b7791390190db236c41bf06f19e9298e19df8c8eb22af62e2bd150da7af5d288 after.
ALTER TABLE billing."order" DROP CONSTRAINT IF EXISTS order_department_check;
-- ANESTHESIA looks renamed to NARCOSIS, which has all its codes.
-- Take away the dashes if its rows go with its codes:
-- UPDATE billing."order" SET department = 'NARCOSIS' WHERE department = 'ANESTHESIA';
-- OUTREACH looks renamed to FIELDWORK, which has all its codes.
-- Take away the dashes if its rows go with its codes:
-- UPDATE billing."order" SET department = 'FIELDWORK' WHERE department = 'OUTREACH';
-- This fails while a row holds a constant that is gone.
ALTER TABLE billing."order" ADD CONSTRAINT order_department_check CHECK (department IN (
    'IMAGING', 'LABORATORY', 'NARCOSIS', 'EMERGING', 'VISITS', 'FIELDWORK'));
