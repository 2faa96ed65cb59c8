package dev.coderange.processor.locate;

import dev.coderange.processor.model.Request;
import java.util.List;

/** Where a name is looked for, as one asker sees it. The compiler's is {@link CompilerSearchPath}. */
@FunctionalInterface
public interface SearchPath {

    /** The option as it is given to the compiler. */
    String OPTION_GIVEN = "-A" + Request.DATA_OPTION;

    /** What to try for a name, in order. */
    List<LookupAttempt> attempts(String name);
}
