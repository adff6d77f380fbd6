// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Reads the persons of a byline: "By Jane Doe and John Roe, Reuters" names two. The words are those of the word lists. */
final class Byline {
    private static final int LONGEST = 120;
    /** Names stand in the beginning of what is declared, however long that is. */
    private static final int MOST_READ = 1000;

    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;
    /** A word of this length that opens or ends a longer one makes that one the name of nobody, too: "Redaktionsteam". */
    private static final int IN_COMPOUNDS = 8;
    /** Particles of names ("van", "dos", "bin") are not longer. */
    private static final int PARTICLE = 3;

    private static final List<String> NOBODY = WordList.of("nobody");
    private static final Set<String> ROLES = Set.copyOf(WordList.of("role"));
    private static final Phrases BY = Phrases.of("by");
    private static final String AND = "\\s(?:" + WordList.alternatives(WordList.of("and")) + ")\\s";
    private static final String MARK = "[,;|/•·、،&]|\\s[-–—]\\s|(?<=\\p{L}{4})\\.\\s";
    private static final Pattern OPENING = Pattern.compile(
            "(?iu)^(?:" + WordList.alternatives(WordList.of("by")) + ")(?:\\s*[:：/／]\\s*|\\s+|(?=\\p{IsHan}))");
    private static final Pattern BETWEEN = Pattern.compile("(?iu)\\s*(?:" + MARK + "|" + AND + ")\\s*");
    /** A place or an employer: what stands between such a word and the next person. */
    private static final Pattern FROM = Pattern.compile(
            "(?iu)\\s(?:" + WordList.alternatives(WordList.of("from")) + ")\\s.*?(?=" + MARK + "|" + AND + "|$)");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern TWICE = Pattern.compile("(.{5,}) \\1");
    private static final Pattern NAMED_MAIL = Pattern.compile("^\\s*\\S+@\\S+\\s*\\(([^()]+)\\)\\s*$");
    private static final Pattern NOISE =
            Pattern.compile("(?iu)\\(.*?\\)|\\[.*?\\]|<\\S+@\\S+>|\\S+@\\S+|https?://\\S+|@\\w+");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("[\\p{IsHan}\\p{IsHangul}]{2,4}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{3,8}");

    private Byline() {}

    /** Whether the line opens as bylines do and names somebody. */
    static boolean is(String line) {
        return opens(line)
                && !line.endsWith("。")
                && !persons(line, Outlet.UNKNOWN, false).isEmpty();
    }

    /**
     * The persons named, in order. Of a name that runs on into a date or small words, what stands before them.
     *
     * @param outlet is no person; nor is a newsroom
     */
    static List<String> persons(String byline, Outlet outlet) {
        return persons(byline, outlet, true);
    }

    /** @param runsOn whether a name may run on into what is no name: in a line that is known to be a byline */
    private static List<String> persons(String byline, Outlet outlet, boolean runsOn) {
        String plain = plain(byline);
        Matcher mail = NAMED_MAIL.matcher(plain);
        plain = mail.matches() ? mail.group(1) : plain;
        plain = NOISE.matcher(runsOn ? undated(plain) : plain).replaceAll(" ").strip();
        plain = FROM.matcher(withoutOpening(plain)).replaceAll("");
        Set<String> names = new LinkedHashSet<>();
        for (String part : BETWEEN.split(plain, -1)) {
            String name = TWICE.matcher(name(part, runsOn)).replaceFirst("$1");
            boolean more = names.stream().anyMatch(known -> name.startsWith(known + " "));
            if (isPerson(name, outlet) && !more) {
                names.add(cased(name));
            }
        }
        return List.copyOf(names);
    }

    /** The line with single spaces, and without markup. */
    static String plain(String byline) {
        String read = SPACES.matcher(byline.substring(0, Math.min(MOST_READ, byline.length())))
                .replaceAll(" ");
        return read.indexOf('<') < 0 && read.indexOf('&') < 0
                ? read
                : Jsoup.parse(read).text();
    }

    static String withoutOpening(String plain) {
        return OPENING.matcher(plain.strip()).replaceFirst("");
    }

    /** Whether the line opens as bylines do. */
    static boolean opens(String line) {
        return line.length() <= LONGEST
                && BY.open(line)
                && OPENING.matcher(line).find();
    }

    private static String undated(String line) {
        DateWords.Found date = line.length() > LONGEST ? null : DateWords.find(line, DatelineReader.LANGUAGES);
        return date == null ? line : line.substring(0, date.start()) + " | " + line.substring(date.end());
    }

    /** Without marks around it, openings, and roles before or behind it. */
    private static String name(String part, boolean runsOn) {
        String plain = part.replaceAll("\\s+", " ").replaceAll("^[\\p{P}\\s]+|[,;:|\\-–—\\s]+$", "");
        List<String> words =
                new ArrayList<>(List.of(OPENING.matcher(plain).replaceFirst("").split(" ", -1)));
        for (int i = 1; i < words.size() && runsOn; i++) {
            String word = words.get(i);
            if (word.endsWith(":")
                    || Character.isDigit(word.codePointAt(0))
                    || isSmall(word) && word.length() > PARTICLE) {
                words.subList(i, words.size()).clear();
            }
        }
        while (words.size() > 1 && ROLES.contains(words.get(0).toLowerCase(Locale.ROOT))) {
            words.remove(0);
        }
        while (words.size() > 1 && isTail(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        String name = String.join(" ", words);
        for (String role : ROLES) {
            boolean suffix = role.length() == 2 && Character.isIdeographic(role.charAt(0)) && name.endsWith(role);
            name = suffix ? name.substring(0, name.length() - 2) : name;
        }
        return name;
    }

    private static boolean isTail(String word) {
        return ROLES.contains(word.toLowerCase(Locale.ROOT)) || isSmall(word);
    }

    private static boolean isSmall(String word) {
        return !word.isEmpty()
                && Character.isLowerCase(word.codePointAt(0))
                && word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isPerson(String name, Outlet outlet) {
        if (EAST_ASIAN.matcher(name).matches()) {
            return NOBODY.stream().noneMatch(name::contains);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String[] words = name.split(" ", -1);
        boolean small = false;
        for (String word : words) {
            small |= isSmall(word) && word.length() > PARTICLE + 3;
        }
        return name.length() > 2
                && name.length() <= LONGEST_NAME
                && words.length >= 2
                && words.length <= MOST_WORDS
                && !small
                && name.indexOf(':') < 0
                && !Lines.label(name)
                && name.codePoints().noneMatch(Character::isDigit)
                && (!Character.isLowerCase(name.codePointAt(0)) || isSmall(words[0]) && words[0].length() <= PARTICLE)
                && !outlet.in(lower)
                && !Agencies.are(name)
                && NOBODY.stream().noneMatch(word -> names(" " + lower + " ", word));
    }

    /** Whether a name between spaces holds a word; a long one also at the beginning or end of its words. */
    static boolean names(String name, String word) {
        return name.contains(" " + word + " ")
                || word.length() >= IN_COMPOUNDS && (name.contains(" " + word) || name.contains(word + " "));
    }

    /** Names in capitals as names are written; initials stay. */
    private static String cased(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder cased = new StringBuilder(name.length());
        for (String word : name.split("(?<=[\\s'’-])", -1)) {
            boolean initials = word.strip().length() <= 2 || word.indexOf('.') > 0;
            cased.append(initials ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return cased.toString();
    }
}
