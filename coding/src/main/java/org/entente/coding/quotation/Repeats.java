// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.Quotation;

/** One statement, one entry (guide): what a title or a lead quotes of a statement that the text gives in full is left out. */
final class Repeats {
    /** A title may change a word or two of what it quotes. */
    private static final double MOST_OF_TITLE = 0.7;

    /** A headline tells reported speech in words of its own. */
    private static final double HALF_OF_TITLE = 0.5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Repeats() {}

    static List<Quotation> dropped(List<Quotation> quotations) {
        return quotations.stream()
                .filter(one -> quotations.stream().noneMatch(other -> repeats(one, other)))
                .toList();
    }

    /** Whether {@code one} only repeats words of the longer {@code other}. */
    private static boolean repeats(Quotation one, Quotation other) {
        List<String> words = words(one);
        List<String> more = words(other);
        if (one == other || words.size() >= more.size() && !inTitle(one)) {
            return false;
        }
        if (inTitle(one) && !inTitle(other)) {
            Set<String> known = new TreeSet<>(more);
            long shared = words.stream().filter(known::contains).count();
            return shared >= (one.direct() ? MOST_OF_TITLE : HALF_OF_TITLE) * words.size();
        }
        return (" " + String.join(" ", more) + " ").contains(" " + String.join(" ", words) + " ");
    }

    private static boolean inTitle(Quotation quotation) {
        return quotation.content().get(0).field() == Field.TITLE;
    }

    private static List<String> words(Quotation quotation) {
        String text = quotation.content().stream().map(Evidence::text).collect(Collectors.joining(" "));
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
