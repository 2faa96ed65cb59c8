package dev.coderange.processor.output;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.request.PackageRequest;
import dev.coderange.processor.text.RequestMessage;
import dev.coderange.processor.text.Said;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of the sets that a compilation generates, of which a package has each once. */
public final class SetNames {

    private final Map<String, First> firsts = new HashMap<>();

    /** Takes the name of a set for a package, or says which set has it already. */
    public Optional<Said> clash(TargetPackage target, CodeSet codeSet, PackageRequest asked) {
        First first = firsts.putIfAbsent(target.folded(codeSet.name()), new First(codeSet.name(), asked));
        if (first == null) {
            return Optional.empty();
        }
        String file = first.request().request().dataName();
        String annotated = first.request().annotated();
        if (file.equals(asked.request().dataName())) {
            return Optional.of(RequestMessage.SET_REQUESTED_TWICE.with(annotated));
        }
        return Optional.of(
                first.name().equals(codeSet.name())
                        ? RequestMessage.SAME_SET_NAME.with(codeSet.name(), file, annotated)
                        : RequestMessage.SET_NAMES_DIFFER_IN_CASE.with(codeSet.name(), file, annotated, first.name()));
    }

    /** The set that has a name first, and the request for it. */
    private record First(String name, PackageRequest request) {}
}
