package dev.coderange.processor.output;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Library;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.request.PackageRequest;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.RequestMessage;
import dev.coderange.processor.text.Said;
import java.util.List;
import java.util.Optional;

/** Finds what is in the way of writing source with a library. */
public final class LibraryFaults {

    /** The members that Jakarta Validation asks of every constraint. */
    private static final List<String> CONSTRAINT_MEMBERS = List.of("message", "groups", "payload");

    private LibraryFaults() {}

    /** Why a set's source cannot be written with a library in a package, if it cannot. */
    public static Optional<Said> find(Library library, CodeSet codeSet, TargetPackage target, PackageRequest asked) {
        if (!target.sees(library.type())) {
            List<String> requires = library.modules().stream()
                    .map(module -> "requires static " + module + ";")
                    .toList();
            return Optional.of(RequestMessage.LIBRARY_MISSING.with(
                    Request.WITH_OPTION,
                    library.word(),
                    library.type(),
                    asked.annotated(),
                    library.artifact(),
                    Lists.joined(requires, "and")));
        }
        for (Level level : codeSet.levels()) {
            if (library == Library.VALIDATION && CONSTRAINT_MEMBERS.contains(level.memberName())) {
                return Optional.of(RequestMessage.LEVEL_IS_CONSTRAINT_MEMBER.with(Request.WITH_OPTION, level.name()));
            }
        }
        return Optional.empty();
    }
}
