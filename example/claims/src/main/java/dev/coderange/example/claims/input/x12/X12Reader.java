package dev.coderange.example.claims.input.x12;

import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.ClaimSource;
import dev.coderange.example.claims.input.FileForm;
import dev.coderange.example.claims.input.x12.X12Form.Fact;
import dev.coderange.runtime.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/**
 * Reads the service lines of professional and institutional claims (X12 837) one by one, in little memory however long
 * the file is. It goes by the tags of segments and by no schema: a line is an LX with an SV1 or SV2, and it belongs to
 * the CLM before it.
 *
 * <p>A line counts on the first day of its DTP*472, or else on that of its claim (472, 434 or 435). All lines of a void
 * claim (CLM05-3 is 8) take earlier ones back: charges and units are below 0, whatever their sign in the file.
 */
public final class X12Reader implements ClaimSource {

    private static final String CLAIMS = "837";

    private final Segments segments;
    private final Map<Fact, Long> figures = new EnumMap<>(Fact.class);
    private final LineParser parser = new LineParser(this::count);
    private boolean isClaims;

    /** Null outside of a claim. */
    private OpenClaim claim;

    /** Null outside of a line. */
    private OpenLine line;

    private X12Reader(Segments segments) {
        this.segments = segments;
    }

    /**
     * Begins to read. The reader that comes back closes the stream; if none comes back, the caller does.
     *
     * @throws IOException if the stream cannot be read
     */
    public static X12Reader open(InputStream in) throws IOException {
        return new X12Reader(new Segments(in));
    }

    /**
     * What the next line turned out to be, or null at the end.
     *
     * @throws BrokenX12Exception if the file is cut off, is no X12 somewhere, or an envelope counts what is not there
     */
    @Override
    @Nullable
    public ClaimLine next() throws IOException {
        for (Segment segment = segments.next(); segment != null; segment = segments.next()) {
            ClaimLine ended = take(segment);
            if (ended != null) {
                return ended;
            }
        }
        return null;
    }

    /** How the file was read, and what it has besides service lines; complete once all lines were read. */
    @Override
    public FileForm form() {
        return new X12Form(figures);
    }

    @Override
    public void close() throws IOException {
        segments.close();
    }

    /** Takes a segment into account. {@return the line that it ends, or null} */
    @Nullable
    private ClaimLine take(Segment segment) {
        String tag = segment.tag();
        if (tag.equals("ST")) {
            isClaims = segment.element(1).equals(CLAIMS);
            count(isClaims ? Fact.TRANSACTIONS : Fact.OTHER_TRANSACTIONS);
        }
        return isClaims ? takeOfClaims(segment) : null;
    }

    @Nullable
    private ClaimLine takeOfClaims(Segment segment) {
        return switch (segment.tag()) {
            case "CLM" -> {
                ClaimLine ended = endLine();
                begin(new OpenClaim(segment));
                yield ended;
            }
            case "HL", "SE" -> {
                ClaimLine ended = endLine();
                claim = null;
                yield ended;
            }
            case "LX" -> {
                ClaimLine ended = endLine();
                line = new OpenLine(segment);
                yield ended;
            }
            case "SV1", "SV2" -> takeService(segment);
            case "DTP" -> {
                takeDate(segment);
                yield null;
            }
            default -> null;
        };
    }

    private void begin(OpenClaim next) {
        claim = next;
        count(Fact.CLAIMS);
        if (next.isVoid()) {
            count(Fact.VOIDS);
        } else if (next.isReplacement()) {
            count(Fact.REPLACEMENTS);
        }
    }

    /** A service without an LX of its own is a line all the same. */
    @Nullable
    private ClaimLine takeService(Segment service) {
        ClaimLine ended = null;
        if (line == null || line.service() != null) {
            ended = endLine();
            line = new OpenLine(service);
        }
        line.setService(service);
        return ended;
    }

    private void takeDate(Segment dtp) {
        if (line != null) {
            line.add(dtp);
        } else if (claim != null) {
            claim.add(dtp);
        }
    }

    @Nullable
    private ClaimLine endLine() {
        if (line == null) {
            return null;
        }
        OpenLine ended = line;
        line = null;
        return parser.parse(ended, claim);
    }

    private void count(Fact fact) {
        figures.merge(fact, 1L, Long::sum);
    }
}
