package dev.coderange.example.claims;

import dev.coderange.example.claims.radiology.Department;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologyClassifier;
import dev.coderange.example.claims.radiology.RadiologyCode;
import dev.coderange.example.claims.radiology.RadiologyRanges;
import dev.coderange.example.claims.radiology.RadiologySubcategory;
import dev.coderange.runtime.UnknownCodeException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "classify",
        description = "Says of each code which category and subcategory it is in, or where it lies if it is in none.",
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

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CODE", arity = "1..*", description = "a code, such as " + EXAMPLE)
    private List<String> codes;

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
        }
        return all ? ExitCodes.DONE : ExitCodes.INCOMPLETE;
    }

    private static String place(@RadiologyCode String code) {
        RadiologyCategory category = RadiologyCategory.of(code);
        RadiologySubcategory subcategory = RadiologyClassifier.subcategory(code);
        String path = category.title() + (subcategory == null ? "" : " > " + subcategory.title());
        return path + "  (" + Department.of(category).title() + ")";
    }
}
