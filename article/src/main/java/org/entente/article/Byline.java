// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads the persons of a byline: "By Jane Doe and John Roe, Reuters" names two. Words of languages are in {@code bylines.txt}. */
final class Byline {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;
    private static final List<String> OPENINGS = WordList.of("by");
    private static final List<String> NOBODY = WordList.of("nobody");
    private static final Phrases BY = Phrases.of("by");
    private static final Pattern OPENING =
            Pattern.compile("(?iu)^(?:" + WordList.alternatives(OPENINGS) + ")\\s*:?\\s+");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?iu)\\s*(?:[,;|/•·]|\\s&\\s|\\s(?:" + WordList.alternatives(WordList.of("and")) + ")\\s)\\s*");
    private static final Pattern NOISE = Pattern.compile("(?iu)\\(.*?\\)|\\S+@\\S+|https?://\\S+|@\\w+");

    private Byline() {}

    /** Whether the line opens as bylines do and names somebody. */
    static boolean is(String line) {
        return line.length() <= 120
                && BY.open(line)
                && OPENING.matcher(line).find()
                && !persons(line, null).isEmpty();
    }

    /**
     * The persons named, in order.
     *
     * @param outlet is no person; nor is a newsroom
     */
    static List<String> persons(String byline, @Nullable String outlet) {
        Set<String> names = new LinkedHashSet<>();
        String plain = byline.indexOf('<') < 0 && byline.indexOf('&') < 0
                ? byline
                : Jsoup.parse(byline).text();
        plain = OPENING.matcher(NOISE.matcher(plain).replaceAll(" ").strip()).replaceFirst("");
        for (String part : BETWEEN.split(plain, -1)) {
            String name = part.replaceAll("\\s+", " ").strip().replaceAll("^[\\p{P}\\s]+|[,;:|\\-–—\\s]+$", "");
            if (isPerson(name, outlet)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static boolean isPerson(String name, @Nullable String outlet) {
        String lower = name.toLowerCase(Locale.ROOT);
        int words = name.split(" ", -1).length;
        return name.length() > 2
                && name.length() <= LONGEST_NAME
                && words >= 2
                && words <= MOST_WORDS
                && name.codePoints().noneMatch(Character::isDigit)
                && !Character.isLowerCase(name.codePointAt(0)) | lower.startsWith("de ") | lower.startsWith("van ")
                && (outlet == null || !lower.equals(outlet.toLowerCase(Locale.ROOT)))
                && NOBODY.stream().noneMatch(word -> (" " + lower + " ").contains(" " + word + " "));
    }
}
