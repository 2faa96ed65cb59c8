package dev.coderange.processor.write;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.ComparedEdition;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Library;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.plan.DecisionPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that decides what the generated source says.
 *
 * @param packageName the package to generate into; empty for the unnamed one
 * @param codeSet the checked data
 * @param plans how each level is looked up, the highest first
 * @param data the file it came from
 * @param request what the consumer asked for
 * @param compared the edition before and what differs from it, if there is one to compare with
 * @param generatedAnnotation the qualified name of the {@code @Generated} that the consumer's code can see, if there is
 *     one
 * @param with the libraries that the source is written with
 * @param dated how each level is looked up on a day, in a set with dates
 */
public record Generation(
        String packageName,
        CodeSet codeSet,
        List<DecisionPlan> plans,
        DataFile data,
        Request request,
        Optional<ComparedEdition> compared,
        Optional<String> generatedAnnotation,
        Set<Library> with,
        Optional<DatedPlans> dated) {

    public Generation {
        requireNonNull(packageName);
        requireNonNull(codeSet);
        plans = List.copyOf(plans);
        requireNonNull(data);
        requireNonNull(request);
        requireNonNull(compared);
        requireNonNull(generatedAnnotation);
        with = Set.copyOf(with);
        requireNonNull(dated);
        if (dated.isPresent() != codeSet.isDated()) {
            throw new IllegalArgumentException("plans by the day go with dates, and only with them");
        }
    }

    /** What decides the source of a set without dates. */
    public Generation(
            String packageName,
            CodeSet codeSet,
            List<DecisionPlan> plans,
            DataFile data,
            Request request,
            Optional<ComparedEdition> compared,
            Optional<String> generatedAnnotation,
            Set<Library> with) {
        this(packageName, codeSet, plans, data, request, compared, generatedAnnotation, with, Optional.empty());
    }
}
