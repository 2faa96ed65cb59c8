alter table study drop constraint if exists study_category_check;   -- as on PostgreSQL
alter table study alter column category set data type varchar(64);  -- from an ENUM, as on H2
