package dev.coderange.processor.export.sql;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that are no names in one of the dialects at least. */
final class ReservedWords {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private static final Set<String> WORDS = Set.of(("""
            all alter analyse analyze and any array as asc assert_rows_modified asymmetric at authorization backup begin
            between both break browse bulk by cascade case cast check checkpoint close clustered coalesce collate
            collation column commit compute concurrently connect connection constraint contains containstable continue
            convert create cross cube current current_catalog current_date current_path current_role current_schema
            current_time current_timestamp current_user cursor database day dbcc deallocate declare default deferrable
            define delete deny desc describe disk distinct distributed do double drop dump else end enum errlvl escape
            except exclude exec execute exists exit external extract false fetch file fillfactor filter following for
            foreign freetext freetexttable freeze from full function goto grant group grouping groups gscluster hash
            having holdlock hour identified identity identity_insert identitycol if ignore ilike in increment initially
            inner insert intersect interval into is isnull issue join key kill lambda lateral leading left like limit
            lineno load localtime localtimestamp lookup merge minus minute month national natural new no nocheck
            nonclustered not notnull null nullif nulls of off offset offsets old on only open opendatasource openquery
            openrowset openxml option or order organization outer over overlaps partition percent pivot placing plan
            preceding precision primary print proc procedure proto public qualify raiserror range read readtext
            reconfigure recursive references regexp replication restore restrict return returning revert revoke right
            rlike rollback rollup row rowcount rowguidcol rownum rows rule sample save schema second select
            session_user set setuser shutdown similar some start statistics struct symmetric
            system_user table tablesample textsize then to top trailing tran transaction treat trigger true truncate
            try_cast try_convert tsequal unbounded union unique unknown unnest unpivot update updatetext use user using
            value values variadic varying verbose view waitfor when whenever where while window with within writetext
            year""").split("\\s+"));

    private ReservedWords() {}

    /** Whether a name can do without quotes everywhere. */
    static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches() && !WORDS.contains(name.toLowerCase(Locale.ROOT));
    }
}
