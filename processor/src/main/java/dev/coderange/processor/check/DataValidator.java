package dev.coderange.processor.check;

import dev.coderange.processor.check.AttributeReader.Declared;
import dev.coderange.processor.check.OverlapRules.RangeAssignment;
import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.read.DataSource;
import dev.coderange.processor.read.Document;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.DayMessage;
import dev.coderange.processor.text.ExtendMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Checks a document by every rule, one type a concept, and makes the code set. It runs in a cold JVM, where each lambda
 * that data without errors comes by would cost about as much as checking a hundred ranges: hence the plain loops.
 */
public final class DataValidator {

    private final MappingReader root;
    private final ProblemCollector problems;
    /** For what cannot be judged while the format is unknown. */
    private final ProblemCollector rangeProblems;

    /** For what cannot be judged while it is unknown what lies below what. */
    private final ProblemCollector nestingProblems;

    private final CodeFormat format;
    private final AlteredBase altered;
    private final boolean isNested;

    private DataValidator(MappingReader root, AlteredBase altered, boolean isNested, ProblemCollector problems) {
        this.root = root;
        this.altered = altered;
        this.isNested = isNested;
        this.problems = problems;
        Optional<String> ignored = IgnoreRules.check(root, problems);
        Optional<DataNode> written = root.value("format");
        Optional<CodeFormat> given =
                written.isEmpty() ? Optional.empty() : FormatParser.parse(written.get(), ignored.orElse(""), problems);
        this.format = given.isPresent() ? given.get() : FormatParser.withoutFormat(ignored.orElse(""));
        this.rangeProblems =
                ignored.isEmpty() || root.has("format") && given.isEmpty() ? ProblemCollector.silent() : problems;
        this.nestingProblems = isNested ? rangeProblems : ProblemCollector.silent();
    }

    /**
     * Checks a document. One that is not whole has the reader's problems only, since what seems missing may be merely
     * unread.
     *
     * @param document what the data file holds
     * @param fileName the name of the file, which names the set where the data does so in no usable way
     * @return the code set, and every problem in the order of the file; each problem has a position
     */
    public static ValidationResult check(Document document, String fileName) {
        return check(document, fileName, ProblemCollector.MOST_KEPT);
    }

    private static ValidationResult check(Document document, String fileName, int mostProblems) {
        ProblemCollector problems =
                document.isWhole() ? ProblemCollector.collecting(mostProblems) : ProblemCollector.silent();
        Optional<CodeSet> codeSet = codeSet(document.root(), AlteredBase.NONE, true, fileName, problems);
        return document.isWhole()
                ? new ValidationResult(codeSet, problems.inFileOrder(), problems.unlisted())
                : new ValidationResult(codeSet, document.problems(), 0);
    }

    /**
     * Checks a data file with the files that it names. Where one of them cannot be found or read, that is all there is
     * to say.
     */
    public static ValidationResult check(DataSource source, String fileName) {
        return check(source, fileName, ProblemCollector.MOST_KEPT);
    }

    /**
     * The same, with another number of problems listed.
     *
     * @param mostProblems how many are listed where there are more
     */
    public static ValidationResult check(DataSource source, String fileName, int mostProblems) {
        if (source.isOneFile()) {
            return check(source.document(), fileName, mostProblems);
        }
        ProblemCollector found = ProblemCollector.collecting(mostProblems);
        DataMerger.Merged merged = DataMerger.merge(source, found);
        ProblemCollector problems = merged.isWhole() ? found : ProblemCollector.silent();
        Optional<CodeSet> codeSet = codeSet(merged.root(), merged.altered(), merged.isNested(), fileName, problems);
        return new ValidationResult(codeSet, found.inFileOrder(), found.unlisted());
    }

    private static Optional<CodeSet> codeSet(
            Optional<DataNode> root,
            AlteredBase altered,
            boolean isNested,
            String fileName,
            ProblemCollector problems) {
        Optional<MappingReader> reader =
                root.isEmpty() ? Optional.empty() : MappingReader.of(root.get(), ObjectKind.ROOT, problems);
        return reader.isEmpty()
                ? Optional.empty()
                : new DataValidator(reader.get(), altered, isNested, problems).codeSet(fileName);
    }

    /** Checks a document of an unknown file. */
    public static ValidationResult check(Document document) {
        return check(document, "");
    }

    /** What data without errors says of claims and overlaps. */
    static Declarations declarations(MappingReader root) {
        var validator = new DataValidator(root, AlteredBase.NONE, true, ProblemCollector.silent());
        var ranges = new RangeReader(validator.format, validator.problems);
        var days = new DayReader(validator.problems);
        List<CategoryDraft> categories =
                validator.categories(ranges, new ValueReader(List.of(), validator.problems), days);
        return Declarations.of(categories, validator.overlaps(ranges, days));
    }

    private Optional<CodeSet> codeSet(String fileName) {
        root.text("$schema");
        root.text("extends");
        if (root.has("remove") && !root.has("extends")) {
            problems.error(root.keyPosition("remove"), ExtendMessage.REMOVE_WITHOUT_EXTENDS.with());
        }
        Optional<Text> written = root.text("name");
        Optional<String> name = written.isEmpty() ? Optional.empty() : NameRules.check(written.get(), problems);
        Optional<String> fallbackName = name.isPresent() ? Optional.empty() : NameRules.fromFileName(fileName);
        Optional<String> likelyName = name.isPresent() ? name : fallbackName;
        var ranges = new RangeReader(format, rangeProblems);
        Optional<List<Declared>> readable = new AttributeReader(problems).read(root);
        List<Declared> declared = readable.orElse(List.of());
        var values = new ValueReader(declared, readable.isPresent() ? problems : ProblemCollector.silent());
        var days = new DayReader(problems);
        List<CategoryDraft> categories = categories(ranges, values, days);
        Set<String> rawIds = IdRules.raw(categories);
        List<Level> levels = levels(new LevelRules(name, likelyName, rawIds, problems), categories);
        SetBuilder.checkSizes(categories, levels, problems);
        List<Attribute> attributes = AttributeRules.checkNames(declared, likelyName, levels, problems);
        List<Declared> sound = new ArrayList<>();
        for (Declared each : declared) {
            if (each.attribute().isPresent()
                    && attributes.contains(each.attribute().get())) {
                sound.add(each);
            }
        }
        AttributeRules.checkValues(categories, sound, levels, problems);
        Map<CategoryDraft, String> ids =
                IdRules.check(categories, IdRules.taken(name, levels, attributes, categories), problems);
        Overlaps overlaps = overlaps(ranges, days);
        OptionalInt effective = effective(days);
        DayByDay.Result codes = effective.isPresent()
                ? codesByDay(categories, overlaps, effective.getAsInt())
                : codes(categories, overlaps);
        AttributeRules.checkUse(categories, declared, problems);
        String system = root.string("system");
        String edition = root.string("edition");
        String source = root.string("source");
        if (name.isEmpty() && (fallbackName.isEmpty() || !NameRules.isFree(fallbackName.get(), levels, rawIds))) {
            return Optional.empty();
        }
        return Optional.of(new CodeSet(
                likelyName.get(),
                system,
                edition,
                source,
                format,
                attributes,
                effective,
                levels,
                new SetBuilder(ids, codes, levels.size(), problems).categories(categories)));
    }

    private DayByDay.Result codes(List<CategoryDraft> categories, Overlaps overlaps) {
        Map<CategoryDraft, RangeAssignment> assigned =
                OverlapRules.check(categories, overlaps, format, nestingProblems);
        new NestingRules(format, assigned, nestingProblems).checkRanges(categories);
        return new DayByDay.Result(assigned, Map.of(), Map.of());
    }

    private DayByDay.Result codesByDay(List<CategoryDraft> categories, Overlaps overlaps, int effective) {
        new SpanRules(format, nestingProblems).check(categories);
        return DayByDay.divide(categories, overlaps, format, effective, nestingProblems);
    }

    /** The day that calls without a date mean; empty in data without dates. */
    private OptionalInt effective(DayReader days) {
        Optional<Text> given = root.text("effective");
        OptionalInt day = given.isPresent() ? days.day(given.get()) : OptionalInt.empty();
        if (days.firstDate().isEmpty()) {
            if (given.isPresent()) {
                problems.warning(root.keyPosition("effective"), DayMessage.EFFECTIVE_WITHOUT_DATES.with());
            }
            return OptionalInt.empty();
        }
        if (!root.has("effective")) {
            problems.error(days.firstDate().get(), DayMessage.EFFECTIVE_MISSING.with());
        }
        return day.isPresent() ? day : OptionalInt.of(0); // any day will do, since nothing is generated but names
    }

    private List<CategoryDraft> categories(RangeReader ranges, ValueReader values, DayReader days) {
        Optional<Sequence> list = root.sequence("categories", "[{ \"id\": …, \"ranges\": … }]");
        if (list.isPresent() && list.get().items().isEmpty()) {
            problems.error(list.get().position(), DataMessage.NO_CATEGORIES.with());
        }
        return list.isEmpty() ? List.of() : new CategoryReader(ranges, format, values, days, problems).read(list.get());
    }

    /** The levels; where the data names too few, as many as the categories are deep. */
    private List<Level> levels(LevelRules rules, List<CategoryDraft> categories) {
        Optional<Sequence> list = root.sequence("levels", "[\"Category\"]");
        List<Level> levels = list.isEmpty() ? List.of() : rules.check(list.get());
        if (!levels.isEmpty()) {
            ProblemCollector depthProblems = isNested ? problems : ProblemCollector.silent();
            NestingRules.checkDepth(categories, list.orElseThrow(), depthProblems);
        }
        List<Level> named = new ArrayList<>(levels);
        int depth = Math.min(LevelRules.MOST, Math.max(1, depth(categories)));
        for (int level = levels.size(); level < depth; level++) {
            named.add(rules.standIn(level, null));
        }
        return named;
    }

    private static int depth(List<CategoryDraft> categories) {
        int depth = 0;
        for (CategoryDraft category : categories) {
            depth = Math.max(depth, 1 + depth(category.children()));
        }
        return depth;
    }

    private Overlaps overlaps(RangeReader ranges, DayReader days) {
        return root.has("overlaps") ? new OverlapsReader(ranges, days, altered, problems).read(root) : Overlaps.NONE;
    }
}
