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
                    Text key = category.name().key().get();
                    CategoryDraft first = firsts.putIfAbsent(key.value(), category);
                    if (first != null) {
                        doubles.add(category);
                        problems.error(
                                key.position(),
                                DataMessage.SAME_KEY.with(
                                        Quoted.of(key.value()),
                                        first.label(),
                                        first.name().key().get().position()));
                    }
                }
            }
            onLevel = below;
        }
        return doubles;
    }
}
