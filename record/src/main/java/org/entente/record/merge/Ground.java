// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that speaks for a claim telling the same as the others of its event. In a record it is kept in English; whoever
 * shows it in other languages goes by its kind.
 *
 * @param percent for {@code WORDS}, else 0
 */
public record Ground(Kind kind, int percent) {
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}) % of the words");
    private static final String SEPARATOR = ", ";

    /** What it is. */
    public enum Kind {
        /** No other claim tells it. */
        ALONE("alone"),
        /** The first that told it. */
        LEADS("leads"),
        SAME_DAY("same day"),
        SAME_PARTIES("same parties"),
        COMMON_PARTY("a common party"),
        SAME_PLACE("same place"),
        SAME_MODE("same mode"),
        SAME_TEXT("the same text"),
        /** A share of the longer words and numbers that both sentences have. */
        WORDS(" % of the words");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In lower case with hyphens. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static Ground of(Kind kind) {
        return new Ground(kind, 0);
    }

    /** In English. */
    String words() {
        return kind == Kind.WORDS ? percent + kind.words : kind.words;
    }

    /** As a record keeps them. */
    static String written(List<Ground> grounds) {
        return String.join(SEPARATOR, grounds.stream().map(Ground::words).toList());
    }

    /** Of what a record keeps; what is no ground is left out. */
    public static List<Ground> read(String written) {
        List<Ground> grounds = new ArrayList<>();
        for (String words : written.split(SEPARATOR, -1)) {
            Matcher share = SHARE.matcher(words);
            if (share.matches()) {
                grounds.add(new Ground(Kind.WORDS, Integer.parseInt(share.group(1))));
            } else {
                Arrays.stream(Kind.values())
                        .filter(kind -> kind.words.equals(words))
                        .forEach(kind -> grounds.add(of(kind)));
            }
        }
        return List.copyOf(grounds);
    }
}
