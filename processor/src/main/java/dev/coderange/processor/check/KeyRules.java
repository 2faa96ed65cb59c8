package dev.coderange.processor.check;

import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the keys of categories must be: no two on one level are the same. */
final class KeyRules {

    private KeyRules() {}

    /** Reports the keys that are on their level already, and answers with the categories that have them. */
    static Set<CategoryDraft> check(List<CategoryDraft> categories, ProblemCollector problems) {
        Set<CategoryDraft> doubles = new HashSet<>();
        List<CategoryDraft> onLevel = categories;
        while (!onLevel.isEmpty()) {
            Map<String, CategoryDraft> firsts = new HashMap<>();
            List<CategoryDraft> below = new ArrayList<>();
            for (CategoryDraft category : onLevel) {
                below.addAll(category.children());
                if (category.name().key().isPresent()) {
                    CategoryDraft first = firsts.putIfAbsent(key(category).value(), category);
                    if (first != null) {
                        doubles.add(category);
                        report(category, first, problems);
                    }
                }
            }
            onLevel = below;
        }
        return doubles;
    }

    /** Reports the later one, or the one of a file that builds on the later one's. */
    private static void report(CategoryDraft later, CategoryDraft earlier, ProblemCollector problems) {
        Text key = key(later);
        Text other = key(earlier);
        boolean isEarlierAtFault =
                other.position().file().order() < key.position().file().order();
        problems.error(
                isEarlierAtFault ? other.position() : key.position(),
                DataMessage.SAME_KEY.with(
                        Quoted.of(key.value()),
                        (isEarlierAtFault ? later : earlier).label(),
                        isEarlierAtFault ? key.position() : other.position()));
    }

    private static Text key(CategoryDraft category) {
        return category.name().key().orElseThrow();
    }
}
