// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts site furniture from the lines of a body: titles repeated, "read more", newsletter and sharing lines. */
final class Trim {
    private static final List<String> LINE = WordList.read("furniture.txt", "line");
    private static final List<String> AFTER = WordList.read("furniture.txt", "after");
    private static final List<String> CAPTION = WordList.read("furniture.txt", "caption");
    private static final List<String> SOURCE = WordList.read("furniture.txt", "source");
    private static final int SHORT = 140;
    private static final int HEADING = 60;
    private static final int LONGEST_CAPTION = 300;

    private Trim() {}

    static List<String> body(List<String> lines, String title) {
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            boolean heading = kept.isEmpty() && line.equalsIgnoreCase(title);
            if (!heading
                    && !furniture(line)
                    && (kept.isEmpty() || !kept.get(kept.size() - 1).equals(line))) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** A short line that opens with words that pages say around articles, in any language of the list. */
    static boolean furniture(String line) {
        return line.length() <= SHORT
                && (opens(line, LINE) || opens(line, SOURCE) || opens(line, CAPTION) || startsOtherArticles(line));
    }

    /** A heading after which only other articles follow. */
    static boolean startsOtherArticles(String line) {
        return line.length() <= HEADING && opens(line, AFTER);
    }

    static boolean caption(String line) {
        return line.length() <= LONGEST_CAPTION && opens(line, CAPTION);
    }

    private static boolean opens(String line, List<String> openings) {
        String lower = line.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00a0', ' ');
        return openings.stream().anyMatch(opening -> lower.startsWith(opening) && endsThere(lower, opening.length()));
    }

    /** "Partager" is a button, "Partageront-ils" is not. */
    private static boolean endsThere(String line, int at) {
        return at >= line.length()
                || !Character.isLetter(line.charAt(at - 1))
                || !Character.isLetter(line.charAt(at))
                || Character.isIdeographic(line.charAt(at));
    }
}
