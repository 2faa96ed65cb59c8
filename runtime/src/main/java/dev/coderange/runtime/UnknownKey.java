package dev.coderange.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says which keys are near to one that no category has. */
final class UnknownKey {

    private static final int MOST_NAMED = 3;

    /** Longer texts are compared with nothing: they are no key that somebody misspelt. */
    private static final int LONGEST = 100;

    private UnknownKey() {}

    static String describe(
            String set, String level, @Nullable CharSequence key, List<? extends CodeCategory> categories) {
        String shown = key == null ? "null" : quoted(key);
        List<String> nearest = key == null ? new ArrayList<>() : nearest(key.toString(), categories);
        String hint = nearest.isEmpty() ? Messages.Part.KEYS_ARE_SUCH_AS : Messages.Part.NEAREST;
        List<String> named = nearest.isEmpty() ? first(categories) : nearest;
        return String.format(
                Locale.ROOT, Messages.UNKNOWN_CATEGORY_KEY, shown, level, set, String.format(hint, joined(named)));
    }

    /** The keys with the fewest characters to change, in the order of the data. */
    private static List<String> nearest(String key, List<? extends CodeCategory> categories) {
        List<String> nearest = new ArrayList<>();
        String bare = folded(key);
        int least = bare.length() < 3 ? 1 : Math.max(2, bare.length() / 3);
        for (CodeCategory category : categories) {
            String other = folded(category.key());
            boolean isComparable = !other.isEmpty() && bare.length() <= LONGEST;
            if (isComparable && Math.abs(other.length() - bare.length()) <= least) {
                int steps = steps(bare, other);
                if (steps < least) {
                    nearest.clear();
                    least = steps;
                }
                if (steps == least && nearest.size() < MOST_NAMED) {
                    nearest.add(category.key());
                }
            }
        }
        return nearest;
    }

    private static String folded(String key) {
        return key.trim().toLowerCase(Locale.ROOT);
    }

    /** How many characters have to be put in, taken out or written otherwise to make one text the other. */
    private static int steps(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private static List<String> first(List<? extends CodeCategory> categories) {
        List<String> first = new ArrayList<>();
        for (CodeCategory category : categories) {
            if (!category.key().isEmpty() && first.size() < MOST_NAMED) {
                first.add(category.key());
            }
        }
        return first;
    }

    private static String joined(List<String> keys) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            joined.append(i == 0 ? "" : i == keys.size() - 1 ? " and " : ", ").append(quoted(keys.get(i)));
        }
        return joined.toString();
    }

    private static String quoted(CharSequence key) {
        return '"' + Messages.shown(key) + '"';
    }
}
