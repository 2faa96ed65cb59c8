package dev.coderange.processor.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataNode.Cell;
import dev.coderange.processor.text.TableMessage;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a table of values divided by commas, semicolons or tabs. The parser tells the line of each row and the length
 * of each cell, which is enough for the column.
 */
public final class TableReader {

    /** How often reading goes on behind a quote that is never closed, for the names there. */
    private static final int MOST_STARTS = 20;

    private static final String DELIMITERS = ",;\t";

    private final DataText data;
    private final String text;
    private final CsvReader.CsvReaderBuilder parser;
    private Optional<Problem> problem = Optional.empty();

    private TableReader(DataText data) {
        this.data = data;
        text = data.toString();
        parser = CsvReader.builder()
                .fieldSeparator(delimiter())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(false);
    }

    /**
     * Reads the rows of a table, the header first; rows of which nothing is filled in are left out.
     *
     * @param rows takes the cells of each row
     * @return the first mistake, if the text is no table; the rows that could be read are read all the same
     */
    public static Optional<Problem> read(DataText data, Consumer<List<Cell>> rows) {
        String start = data.toString().stripLeading();
        if (start.isEmpty()) {
            return Optional.of(Problem.error(data.at(0), TableMessage.EMPTY_TABLE.with()));
        } else if (start.startsWith("{") || start.startsWith("[")) {
            int offset = data.toString().length() - start.length();
            return Optional.of(Problem.error(data.at(offset), TableMessage.TABLE_IS_JSON.with()));
        }
        var reader = new TableReader(data);
        reader.readFrom(0, rows);
        return data.fault().isPresent() ? data.fault() : reader.problem;
    }

    /** The delimiter that the header has most of. */
    private char delimiter() {
        int[] counts = new int[DELIMITERS.length()];
        boolean isQuoted = false;
        for (int i = text.length() - text.stripLeading().length(); i < text.length(); i++) {
            char c = text.charAt(i);
            isQuoted ^= c == '"';
            int delimiter = DELIMITERS.indexOf(c);
            if (delimiter >= 0 && !isQuoted) {
                counts[delimiter]++;
            } else if ((c == '\n' || c == '\r') && !isQuoted) {
                break;
            }
        }
        int most = 0;
        for (int delimiter = 1; delimiter < counts.length; delimiter++) {
            most = counts[delimiter] > counts[most] ? delimiter : most;
        }
        return DELIMITERS.charAt(most);
    }

    private void readFrom(int start, Consumer<List<Cell>> rows) {
        int from = start;
        for (int i = 0; i < MOST_STARTS && from < text.length(); i++) {
            var cells = new Cells(data.at(from).line());
            try (CsvReader<List<Cell>> reader = parser.build(cells, new StringReader(text.substring(from)))) {
                for (List<Cell> row : reader) {
                    if (!isBlank(row)) {
                        rows.accept(row);
                    }
                }
                return;
            } catch (CsvParseException e) {
                if (e.getCause() != null) {
                    throw e;
                }
                found(broken(cells.next));
                if (!isBlank(cells.row)) {
                    rows.accept(cells.row);
                }
                int line = data.at(cells.next).line();
                from = line == data.lines() ? text.length() : data.startOfLine(line + 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // not from a string
            }
        }
    }

    private static boolean isBlank(List<Cell> row) {
        for (Cell cell : row) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void found(Problem mistake) {
        problem = problem.isPresent() ? problem : Optional.of(mistake);
    }

    /** What is wrong with a quoted cell that does not end where its quotes do. */
    private Problem broken(int start) {
        int quote = start + 1;
        while (quote < text.length() && (text.charAt(quote) != '"' || text.startsWith("\"\"", quote))) {
            quote += text.charAt(quote) == '"' ? 2 : 1;
        }
        boolean isOnOneLine =
                quote < text.length() && data.at(start).line() == data.at(quote).line();
        return isOnOneLine
                ? Problem.error(data.at(quote + 1), TableMessage.TEXT_BEHIND_QUOTE.with())
                : Problem.error(data.at(start), TableMessage.UNCLOSED_CELL.with());
    }

    /** Takes the cells of a row from the parser, and counts where each begins. */
    private final class Cells extends AbstractBaseCsvCallbackHandler<List<Cell>> {

        private final int linesBefore;
        private List<Cell> row = List.of();
        private int next;

        private Cells(int line) {
            linesBefore = line - 1;
        }

        @Override
        protected void handleBegin(long line) {
            int number = linesBefore + (int) line;
            next = number > data.lines() ? text.length() : data.startOfLine(number);
            row = new ArrayList<>();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
            int start = next;
            int end = start + length;
            if (isQuoted) {
                end += 2;
                for (int i = offset; i < offset + length; i++) {
                    end += buffer[i] == '"' ? 1 : 0;
                }
            }
            next = end + 1;
            while (end > start && !isQuoted && DataText.isBlank(text.charAt(end - 1))) {
                end--;
            }
            while (start < end && !isQuoted && DataText.isBlank(text.charAt(start))) {
                start++;
            }
            if (!isQuoted && start < end && text.charAt(start) == '"' && !data.isQuoted(start, end)) {
                found(Problem.error(data.at(start), TableMessage.BLANK_BEFORE_QUOTE.with()));
            }
            row.add(new Cell(data, start, end));
        }

        @Override
        protected List<Cell> buildRecord() {
            return row;
        }
    }
}
