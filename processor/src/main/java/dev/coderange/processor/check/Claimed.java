package dev.coderange.processor.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The claims of all siblings in the order of the data, each sibling's side by side.
 *
 * @param claims the claims; the index of each is its place here
 * @param firsts where the claims of each sibling begin, and behind the last sibling their number
 */
record Claimed(List<IndexedRange> claims, List<Integer> firsts) {

    static Claimed by(List<CategoryDraft> siblings) {
        List<IndexedRange> claims = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        for (int owner = 0; owner < siblings.size(); owner++) {
            firsts.add(claims.size());
            for (DeclaredRange claim : siblings.get(owner).claims()) {
                claims.add(new IndexedRange(claims.size(), owner, claim));
            }
        }
        firsts.add(claims.size());
        return new Claimed(claims, firsts);
    }

    /** The index of the first claim of a sibling. */
    int first(int owner) {
        return firsts.get(owner);
    }
}
