package dev.coderange.example.claims;

import dev.coderange.example.claims.radiology.Department;
import dev.coderange.example.claims.radiology.OtherDays;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologyClassifier;
import dev.coderange.example.claims.radiology.RadiologyCode;
import dev.coderange.example.claims.radiology.RadiologyRanges;
import dev.coderange.example.claims.radiology.RadiologySubcategory;
import dev.coderange.runtime.UnknownCodeException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "classify",
        description =
                "Says of each code which category and subcategory it is in on a day, or where it lies if it is in none;"
                        + " and where it was and will be, if it moves.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:each code is in a category", "1:a code is in no category", "2:wrong use"},
        footerHeading = "%n",
        footer = "For example, chest is " + RadiologyRanges.CHEST + ": claims classify " + ClassifyCommand.EXAMPLE,
        mixinStandardHelpOptions = true)
final class ClassifyCommand implements Callable<Integer> {

    @RadiologyCode(within = RadiologyRanges.CHEST)
    static final String EXAMPLE = "71046";

    private static final String INDENT = "       ";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CODE", arity = "1..*", description = "a code, such as " + EXAMPLE)
    private List<String> codes;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "the day to ask about, such as 2026-01-31; default ${DEFAULT-VALUE}",
            defaultValue = RadiologyClassifier.EFFECTIVE,
            converter = DayConverter.class)
    private LocalDate on;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean all = true;
        for (String code : codes) {
            try {
                out.println(code + "  " + place(code));
            } catch (UnknownCodeException e) {
                out.println(e.getMessage());
                all = false;
            }
            printHistory(code, out);
        }
        return all ? ExitCodes.DONE : ExitCodes.INCOMPLETE;
    }

    private String place(@RadiologyCode String code) {
        RadiologyCategory category = RadiologyCategory.of(code, on);
        RadiologySubcategory subcategory = RadiologyClassifier.subcategory(code, on);
        String path = category.title() + (subcategory == null ? "" : " > " + subcategory.title());
        return path + "  (" + Department.of(category).title() + ")";
    }

    /** Prints where a code was and will be, unless it is in one place for ever. */
    private static void printHistory(String code, PrintWriter out) {
        List<OtherDays.Period> history = OtherDays.history(code);
        boolean always = history.size() == 1 && history.get(0).days().isEmpty();
        if (!always) {
            history.forEach(period -> out.println(INDENT + period.place().title() + "  " + period.days()));
        }
    }
}
