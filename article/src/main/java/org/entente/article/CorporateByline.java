// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Author;
import org.jspecify.annotations.Nullable;

/**
 * Reads the agencies and newsrooms of a byline: "By Reuters and AFP" names two. The page's outlet signs together with an
 * agency, or by its newsroom, not by its name alone.
 */
final class CorporateByline {
    private static final int LONGEST = 60;
    /** Articles and prepositions within names are not longer. */
    private static final int PARTICLE = 3;
    /** A word of this length may also end a longer one: "Sportredaktion". */
    private static final int IN_COMPOUNDS = 8;

    private static final List<String> NEWSROOM = WordList.of("newsroom");
    private static final String AND = "\\s(?:" + WordList.alternatives(WordList.of("and")) + ")\\s";
    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)\\s*(?:[,;|/+&·•、،()\\[\\]]|\\s[-–—]\\s|" + AND + ")\\s*");
    /** Joins two that sign as one: not a comma, but a word. */
    private static final Pattern WITH = Pattern.compile("(?iu)" + AND);

    /** Words of its own name, a word for newsrooms, and whose it is: "MM-Redaktion", "Sports desk", "Redaktion der Hafenpost". */
    private static final Pattern NEWSROOM_NAME = Pattern.compile("(?:[\\p{Lu}\\p{Lo}][^\\s-]{0,30}[\\s-]){0,4}(?:(?iu:"
            + WordList.alternatives(NEWSROOM) + ")|\\p{L}{0,20}(?iu:"
            + WordList.alternatives(NEWSROOM.stream()
                    .filter(word -> word.length() >= IN_COMPOUNDS)
                    .toList())
            + "))(?:[\\s-](?:\\p{L}{1," + PARTICLE + "}|(?iu:" + WordList.alternatives(NEWSROOM)
            + ")|[\\p{Lu}\\p{Lo}][^\\s.:!?]{0,30})){0,4}");

    /** Brackets, dashes and stops around a signature. */
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private CorporateByline() {}

    /**
     * In order, each name once.
     *
     * @param outlet the page's
     */
    static List<Author> authors(String byline, Outlet outlet) {
        List<Author> authors = new ArrayList<>();
        String line = Byline.plain(byline).strip();
        String opened = Byline.withoutOpening(line);
        // "Haber" opens bylines, and names of newsrooms.
        String plain = kind(line, outlet) != null && kind(name(opened), outlet) == null ? line : opened;
        if (plain.length() <= LONGEST && isJoint(plain, outlet)) {
            return List.of(new Author(plain, null, Author.Kind.AGENCY));
        }
        for (String part : BETWEEN.split(plain, -1)) {
            String name = name(AROUND.matcher(part).replaceAll(""));
            Author.Kind kind = kind(name, outlet);
            if (kind != null && authors.stream().noneMatch(known -> known.name().equals(name))) {
                authors.add(new Author(name, null, kind));
            }
        }
        return authors;
    }

    /** Whether the line opens as bylines do, and names an agency or newsroom next. */
    static boolean isByline(String line, Outlet outlet) {
        if (line.length() > LONGEST || !Byline.opens(line) || Lines.label(line)) {
            return false;
        }
        String first = BETWEEN.split(Byline.withoutOpening(line), 2)[0].strip();
        return kind(name(first), outlet) != null;
    }

    /** Whether the line is nothing but the name of one agency or newsroom, in brackets or not. */
    static boolean isSignature(String line, Outlet outlet) {
        if (line.length() > LONGEST) {
            return false;
        }
        String name = AROUND.matcher(line).replaceAll("");
        boolean named = line.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isIdeographic(c));
        return (named || Agencies.are(name)) && kind(name, outlet) != null;
    }

    private static Author.@Nullable Kind kind(String name, Outlet outlet) {
        if (name.isEmpty() || name.length() > LONGEST || name.codePoints().anyMatch(Character::isDigit)) {
            return null;
        }
        if (Agencies.are(name)) {
            return Agencies.namesOf(name).stream().anyMatch(outlet::holds) ? null : Author.Kind.AGENCY;
        }
        return isNewsroom(name) && !outlet.is(name) ? Author.Kind.NEWSROOM : null;
    }

    /** Without the article that a preposition leaves: "von der Redaktion". */
    private static String name(String part) {
        int space = part.indexOf(' ');
        boolean article = space > 0 && space <= PARTICLE && Character.isLowerCase(part.codePointAt(0));
        return article ? part.substring(space + 1) : part;
    }

    private static boolean isNewsroom(String name) {
        boolean ideographic = name.codePoints().anyMatch(Character::isIdeographic);
        return ideographic
                ? NEWSROOM.stream().anyMatch(name::endsWith)
                : NEWSROOM_NAME.matcher(name).matches();
    }

    /** "The Harbour Post with AFP": the outlet and an agency sign as one. */
    private static boolean isJoint(String plain, Outlet outlet) {
        Matcher with = WITH.matcher(plain);
        if (!with.find()) {
            return false;
        }
        String one = plain.substring(0, with.start()).strip();
        String other = plain.substring(with.end()).strip();
        return outlet.is(one) && Agencies.amongst(other) || outlet.is(other) && Agencies.amongst(one);
    }
}
