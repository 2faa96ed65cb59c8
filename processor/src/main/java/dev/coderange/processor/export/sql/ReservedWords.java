package dev.coderange.processor.export.sql;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that are no names in a database. A name that is left without quotes means what it meant where the table was
 * made; in quotes, H2 and Snowflake no longer take it for upper case, nor PostgreSQL for lower.
 */
public enum ReservedWords {
    H2("""
            _rowid_ all and any array as asymmetric authorization between both case cast check
            constraint cross current_catalog current_date current_path current_role current_schema
            current_time current_timestamp current_user day default distinct else end except exists
            false fetch for foreign from full group groups having hour if ilike in inner intersect
            interval is join key leading left like limit localtime localtimestamp minus minute month
            natural not null offset on or order over partition primary qualify range regexp right row
            rownum rows second select session_user set some symmetric system_user table to top trailing
            true uescape union unique unknown user using value values when where window with year"""),
    POSTGRESQL("""
            all analyse analyze and any array as asc asymmetric authorization binary both case cast
            check collate collation column concurrently constraint create cross current_catalog
            current_date current_role current_schema current_time current_timestamp current_user default
            deferrable desc distinct do else end except false fetch for foreign freeze from full grant
            group having ilike in initially inner intersect into is isnull join lateral leading left
            like limit localtime localtimestamp natural not notnull null offset on only or order outer
            overlaps placing primary references returning right select session_user similar some
            symmetric system_user table tablesample then to trailing true union unique user using
            variadic verbose when where window with"""),
    MYSQL("""
            accessible add all alter analyze and as asc asensitive before between bigint binary blob
            both by call cascade case change char character check collate column condition constraint
            continue convert create cross cube cume_dist current_date current_time current_timestamp
            current_user cursor database databases day_hour day_microsecond day_minute day_second dec
            decimal declare default delayed delete dense_rank desc describe deterministic distinct
            distinctrow div double drop dual each else elseif empty enclosed escaped except exists exit
            explain false fetch first_value float for force foreign from fulltext function generated get
            grant group grouping groups having high_priority hour_microsecond hour_minute hour_second if
            ignore in index infile inner inout insensitive insert int integer intersect interval into is
            iterate join json_table key keys kill lag last_value lateral lead leading leave left like
            limit linear lines load localtime localtimestamp lock long longblob longtext loop
            low_priority match maxvalue mediumblob mediumint mediumtext mod modifies natural not
            nth_value ntile null numeric of on optimize option optionally or order out outer outfile
            over partition percent_rank precision primary procedure purge range rank read reads real
            recursive references regexp release rename repeat replace require resignal restrict return
            revoke right rlike row row_number rows schema schemas select sensitive separator set show
            signal smallint spatial specific sql ssl starting stored straight_join system table
            terminated then tinyint to trailing trigger true undo union unique unlock unsigned update
            usage use using utc_date utc_time utc_timestamp values varbinary varchar varying virtual
            when where while window with write xor zerofill"""),
    SNOWFLAKE("""
            account all alter and any as between by case cast check column connect connection constraint
            create cross current current_date current_time current_timestamp current_user database
            delete distinct drop else exists false following for from full grant group gscluster having
            ilike in increment inner insert intersect into is issue join lateral left like localtime
            localtimestamp minus natural not null of on or order organization qualify regexp revoke
            right rlike row rows sample schema select set some start table tablesample then to trigger
            true try_cast union unique update using values view when whenever where with"""),
    /**
     * Those of standard SQL, DuckDB, Spark, SQL Server and BigQuery together. These four databases read a name alike
     * with quotes and without, so that it does not matter which of them reserves it.
     */
    ELSEWHERE("""
            assert_rows_modified at backup begin break browse bulk cascade checkpoint close clustered
            coalesce commit compute contains containstable continue convert cube cursor dbcc deallocate
            declare define deny describe disk distributed double dump enum errlvl escape exclude exec
            execute exit external extract file fillfactor filter freetext freetexttable function goto
            grouping hash holdlock identified identity identity_insert identitycol ignore kill lambda
            lineno load lookup merge national new no nocheck nonclustered nullif nulls off offsets old
            open opendatasource openquery openrowset openxml option percent pivot plan preceding
            precision print proc procedure proto public raiserror read readtext reconfigure recursive
            replication restore restrict return revert rollback rollup rowcount rowguidcol rule save
            setuser shutdown statistics struct textsize tran transaction treat truncate try_convert
            tsequal unbounded unnest unpivot updatetext use varying waitfor while within
            writetext""", H2, POSTGRESQL, SNOWFLAKE);

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Set<String> words;

    ReservedWords(String words, ReservedWords... others) {
        Set<String> all = new HashSet<>(Set.of(words.strip().split("\\s+")));
        for (ReservedWords other : others) {
            all.addAll(other.words);
        }
        this.words = Set.copyOf(all);
    }

    /** Whether a name can do without quotes. */
    public boolean isPlain(String name) {
        return PLAIN.matcher(name).matches() && !words.contains(name.toLowerCase(Locale.ROOT));
    }
}
