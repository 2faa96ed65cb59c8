package dev.coderange.example.claims;

import dev.coderange.example.claims.input.BadHeaderException;
import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.ClaimSource;
import dev.coderange.example.claims.input.CsvForm;
import dev.coderange.example.claims.report.BarStyle;
import dev.coderange.example.claims.report.Comparison;
import dev.coderange.example.claims.report.Count;
import dev.coderange.example.claims.report.InputSummary;
import dev.coderange.example.claims.report.JsonComparison;
import dev.coderange.example.claims.report.JsonReport;
import dev.coderange.example.claims.report.MoveCount;
import dev.coderange.example.claims.report.Report;
import dev.coderange.example.claims.report.Source;
import dev.coderange.example.claims.report.Summary;
import dev.coderange.example.claims.report.TableComparison;
import dev.coderange.example.claims.report.TableReport;
import dev.coderange.example.claims.report.Tally;
import dev.coderange.example.claims.report.html.HtmlComparison;
import dev.coderange.example.claims.report.html.HtmlReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "report",
        description = {
            "Adds up the radiology claims of a file, by the category and subcategory that their codes are in on the day"
                    + " of service.",
            "",
            "The file is CSV in UTF-8, its fields divided by commas, semicolons or tabs. Its first line names the"
                    + " columns, in any order: claim id, service date, procedure code, modifiers, units, charge; other"
                    + " columns are ignored. Lines that cannot be read are counted and reported with their numbers, and"
                    + " do not stop the run.",
            "",
            "It may as well be X12 837, professional or institutional, as its first segment (ISA) or the suffix .837,"
                    + " .x12 or .edi says.",
            "",
            "Charges are net of reversals, which are lines with negative charges. Share is the part of all charges;"
                    + " a part that reversals bring to zero or below has a share of none."
        },
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:no line could be read, or under --strict some could not",
            "2:wrong use, or a file that cannot be read or has no proper header"
        },
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the claims file; - is standard input")
    private String file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table for people, html for their browsers, json for machines; default ${DEFAULT-VALUE}",
            defaultValue = "table")
    private Format format;

    @Option(names = "--strict", description = "exit with 1 if lines could not be read")
    private boolean strict;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "sort all lines on one day, such as 2026-01-31; without it, each on its own day of service",
            converter = DayConverter.class)
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--compare",
            paramLabel = "DAY",
            arity = "2",
            description = "print what moves instead, if all lines were sorted on the one day and on the other;"
                    + " a year is its January 1",
            converter = DayOrYearConverter.class)
    private List<LocalDate> compared = List.of();

    /** The forms of a report. */
    enum Format {
        TABLE {
            @Override
            Report<Summary> report() {
                return new TableReport(BarStyle.in(Terminal.outputCharset()));
            }

            @Override
            Report<Comparison> comparison() {
                return new TableComparison();
            }
        },
        HTML {
            @Override
            Report<Summary> report() {
                return new HtmlReport();
            }

            @Override
            Report<Comparison> comparison() {
                return new HtmlComparison();
            }
        },
        JSON {
            @Override
            Report<Summary> report() {
                return new JsonReport();
            }

            @Override
            Report<Comparison> comparison() {
                return new JsonComparison();
            }
        };

        abstract Report<Summary> report();

        abstract Report<Comparison> comparison();
    }

    @Override
    public Integer call() {
        if (compared.isEmpty()) {
            return report(new Tally(on), Summary::input, format.report());
        }
        if (on.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--on is one day, and --compare names two: use only one of them");
        }
        return report(new MoveCount(compared.get(0), compared.get(1)), Comparison::input, format.comparison());
    }

    private <S> int report(Count<S> count, Function<S, InputSummary> input, Report<S> report) {
        Source source = read(count);
        S counted = count.summary();
        InputSummary lines = input.apply(counted);
        if (lines.total().lines() == 0 && lines.revenueAlone().lines() == 0) {
            sayThatNothingWasRead(lines, source);
            return ExitCodes.INCOMPLETE;
        }
        report.print(counted, source, spec.commandLine().getOut());
        return strict && lines.unreadable() > 0 ? ExitCodes.INCOMPLETE : ExitCodes.DONE;
    }

    private void sayThatNothingWasRead(InputSummary lines, Source source) {
        PrintWriter err = spec.commandLine().getErr();
        if (lines.unreadable() == 0) {
            String missing =
                    source.form() instanceof CsvForm ? "a header, and no line below it" : "no service line of an 837";
            err.println("claims: " + name() + " has " + missing);
            return;
        }
        boolean more = lines.unreadable() > lines.firstUnreadable().size();
        err.println("claims: "
                + (lines.unreadable() == 1
                        ? "the only line of " + name() + " could not be read"
                        : "none of the " + lines.unreadable() + " lines of " + name() + " could be read")
                + (more ? ". The first are" : ""));
        for (ClaimLine.Unreadable line : lines.firstUnreadable()) {
            String value = line.value().isEmpty() || line.value().equals(line.line()) ? "" : ": " + line.value();
            err.println("  " + source.form().unit() + " " + line.number() + ", "
                    + line.defect().description() + value);
            err.println("    " + line.line());
        }
    }

    private String name() {
        return file.equals(STANDARD_INPUT)
                ? "standard input"
                : Path.of(file).getFileName().toString();
    }

    private Source read(Count<?> count) {
        try (InputStream in = open();
                ClaimSource claims = ClaimFile.open(in, name())) {
            for (ClaimLine line = claims.next(); line != null; line = claims.next()) {
                count.add(line);
            }
            return new Source(name(), claims.form());
        } catch (BadHeaderException e) {
            throw new ParameterException(spec.commandLine(), "cannot use " + file + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UnreadableFileException(file, e);
        }
    }

    private InputStream open() throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return ReadingProgress.over(System.in, ReadingProgress.UNKNOWN_SIZE, System.err, Terminal::isErrorTerminal);
        }
        Path path = Path.of(file);
        return ReadingProgress.over(
                Files.newInputStream(path), Files.size(path), System.err, Terminal::isErrorTerminal);
    }
}
