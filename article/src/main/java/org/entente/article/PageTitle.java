// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses among the titles that a page gives its article, without the outlet's name. */
final class PageTitle {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|\u2013\u2014\u00b7\u00bb\u2022\u2039\u203a<>:-]+\\s+|\\s*\\|\\s*");
    private static final int LONGEST_OUTLET = 40;

    private PageTitle() {}

    /**
     * The title that the page declares for others to show, unless the structured data, the heading and the title element
     * agree on another that does not begin with it; then that.
     *
     * @param declared og:title or its like
     * @param headline of structured data
     * @param headings the h1 elements
     * @param element the title element
     */
    static String choose(
            @Nullable String declared,
            @Nullable String headline,
            List<String> headings,
            String element,
            @Nullable String outlet,
            @Nullable String host) {
        String told = declared == null ? "" : without(declared, outlet, host);
        String head = headline == null ? "" : without(headline, outlet, host);
        String named = without(element, outlet, host);
        String shown = heading(headings, List.of(told, head, named));
        if (told.isEmpty()) {
            return first(shown, head, named, headings);
        }
        boolean against = !same(told, shown) && same(shown, named) && (head.isEmpty() || same(shown, head));
        if (against && !shown.startsWith(told)) {
            return head.isEmpty() ? shown : head;
        }
        return told;
    }

    private static String first(String shown, String head, String named, List<String> headings) {
        if (!shown.isEmpty()) {
            return shown;
        }
        return !head.isEmpty() ? head : !named.isEmpty() ? named : headings.isEmpty() ? "" : headings.get(0);
    }

    /** The heading that agrees with what is declared; the only one, if nothing is declared; else empty. */
    private static String heading(List<String> headings, List<String> declared) {
        for (String heading : headings) {
            if (declared.stream().anyMatch(title -> agree(heading, title))) {
                return heading;
            }
        }
        boolean alone = headings.size() == 1 && declared.stream().allMatch(String::isEmpty);
        return alone ? headings.get(0) : "";
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && BodyTrimmer.letters(one).equals(BodyTrimmer.letters(other));
    }

    /** Whether one begins with the other, marks aside. */
    static boolean agree(String one, String other) {
        String a = BodyTrimmer.letters(one);
        String b = BodyTrimmer.letters(other);
        return !a.isEmpty() && !b.isEmpty() && (b.startsWith(a) || a.startsWith(b) && b.length() > 15);
    }

    /** Drops a last part, or a first one, that names the outlet. */
    static String without(String title, @Nullable String outlet, @Nullable String host) {
        String plain = title.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        int start = 0;
        int end = -1;
        for (Matcher separator = SEPARATOR.matcher(plain); separator.find(); ) {
            if (start == 0 && separator.start() > 0 && isOutlet(plain.substring(0, separator.start()), outlet, null)) {
                start = separator.end();
            }
            if (isOutlet(plain.substring(separator.end()), outlet, host)) {
                end = separator.start();
                break;
            }
        }
        String rest = end > start ? plain.substring(start, end) : plain.substring(start);
        return rest.isBlank() ? plain : rest.strip();
    }

    private static boolean isOutlet(String part, @Nullable String outlet, @Nullable String host) {
        String letters = BodyTrimmer.letters(part);
        if (letters.length() < 2 || part.length() > LONGEST_OUTLET) {
            return false;
        }
        String name = outlet == null ? "" : BodyTrimmer.letters(outlet);
        boolean named = letters.equals(name)
                || name.length() > 2
                        && letters.length() > 2
                        && (letters.startsWith(name) || name.startsWith(letters) || letters.endsWith(name));
        return named
                || host != null
                        && letters.length() > 2
                        && BodyTrimmer.letters(host).contains(letters);
    }
}
