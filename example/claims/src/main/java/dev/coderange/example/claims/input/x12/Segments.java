package dev.coderange.example.claims.input.x12;

import dev.coderange.runtime.Nullable;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.EDIStreamValidationError;
import io.xlate.edi.stream.Location;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The segments of an X12 file, by StAEDI, which finds the delimiters in the ISA and compares the counts and control
 * numbers of the envelopes. What is between them is read without a schema: those of X12 are not free to ship.
 */
final class Segments implements Closeable {

    /** StAEDI tells which of its own types it does not use. Kept, since loggers that nobody holds are forgotten. */
    private static final Logger STAEDI = Logger.getLogger("io.xlate.edi");

    /** Each byte is a character, so that no text of a name or an address stops the reading. */
    private static final String BYTES = "ISO-8859-1";

    /** How StAEDI begins the message for a file that ends too early. */
    private static final String END_OF_STREAM = "EDIE005";

    static {
        STAEDI.setLevel(Level.SEVERE);
    }

    private final InputStream in;
    private final EDIStreamReader events;
    private long number;
    private String tag = "";

    Segments(InputStream in) throws IOException {
        this.in = in;
        try {
            events = EDIInputFactory.newFactory().createEDIStreamReader(in, BYTES);
        } catch (EDIStreamException e) {
            throw broken(e);
        }
    }

    /**
     * The next segment, or null at the end.
     *
     * @throws BrokenX12Exception if no segment is there, or an envelope is broken
     */
    @Nullable
    Segment next() throws IOException {
        Segment.Builder segment = null;
        try {
            while (events.hasNext()) {
                EDIStreamEvent event = events.next();
                switch (event) {
                    case START_SEGMENT -> {
                        number++;
                        tag = events.getText();
                        segment = new Segment.Builder(number, tag);
                    }
                    case ELEMENT_DATA -> add(segment);
                    case END_SEGMENT -> {
                        return segment.build();
                    }
                    case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR -> requireWholeEnvelope();
                    default -> {
                        // Loops and envelopes are told by their segments.
                    }
                }
            }
            return null;
        } catch (EDIStreamException e) {
            throw broken(e);
        }
    }

    private void add(Segment.Builder segment) {
        Location location = events.getLocation();
        int element = location.getElementPosition();
        int component = Math.max(1, location.getComponentPosition());
        boolean isFirst = location.getElementOccurrence() == 1;
        if (isFirst && element <= Segment.MOST_ELEMENTS && component <= Segment.MOST_COMPONENTS) {
            segment.add(element, component, events.getText());
        }
    }

    /** Errors in what an envelope holds are not ours to judge: a partner's number may be as short as it likes. */
    private void requireWholeEnvelope() throws BrokenX12Exception {
        EDIStreamValidationError error = events.getErrorType();
        String text = events.getText();
        if (error == EDIStreamValidationError.CONTROL_COUNT_DOES_NOT_MATCH_ACTUAL_COUNT) {
            throw new BrokenX12Exception(place() + " counts " + text + " " + counted() + ", and there are not so many");
        }
        if (error == EDIStreamValidationError.CONTROL_REFERENCE_MISMATCH) {
            throw new BrokenX12Exception(
                    place() + " has the control number " + text + ", and the segment that it closes has another");
        }
        if (error == EDIStreamValidationError.MANDATORY_SEGMENT_MISSING) {
            throw new BrokenX12Exception("segment " + text + " is missing after " + place());
        }
        if (events.getEventType() == EDIStreamEvent.SEGMENT_ERROR) {
            throw new BrokenX12Exception("segment " + text + " does not belong behind " + place());
        }
    }

    private String counted() {
        return switch (tag) {
            case "SE" -> "segments";
            case "GE" -> "transactions";
            default -> "groups";
        };
    }

    private IOException broken(EDIStreamException failure) {
        if (failure.getCause() instanceof IOException cause) {
            return cause;
        }
        String message = String.valueOf(failure.getMessage());
        if (message.startsWith(END_OF_STREAM)) {
            return new BrokenX12Exception(
                    number == 0 ? "its ISA segment is cut off" : "it is cut off in or after " + place(), failure);
        }
        return new BrokenX12Exception(
                number == 0 ? "its ISA segment is not X12" : "what follows " + place() + " is not X12", failure);
    }

    private String place() {
        return "segment " + number + " (" + tag + ")";
    }

    @Override
    public void close() throws IOException {
        events.close();
        in.close();
    }
}
