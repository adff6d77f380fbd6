// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Article;
import org.entente.model.ContentId;
import org.entente.model.Notice;
import org.entente.model.Origin;
import org.entente.model.PageDetails;
import org.entente.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text or Markdown line by line: site furniture, a title (perhaps twice), byline, date and address in any
 * order, then paragraphs, then furniture again. Gives the article that its page would give.
 */
final class TextReader {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");
    private static final List<String> HOME = WordList.of("home");

    /** Lines at the top among which title, byline, date and path are looked for. */
    private static final int HEAD = 14;

    private static final int LONGEST_TITLE = 220;
    /** A line of this length is a paragraph, and ends the head. */
    private static final int PARAGRAPH = 160;

    private static final int MOST_PATH_WORDS = 9;

    private final List<String> paragraphs = new ArrayList<>();
    private final Set<String> persons = new LinkedHashSet<>();
    private final Set<String> newsrooms = new LinkedHashSet<>();
    private final List<String> captions = new ArrayList<>();
    private final List<String> section = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private String title = "";
    private @Nullable String url;
    private @Nullable Published published;
    private @Nullable Published clock;

    private TextReader() {}

    static Article read(String text, Origin origin) {
        TextReader reader = new TextReader();
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        reader.lines(lines);
        reader.titleAlone();
        return reader.article(origin);
    }

    private void lines(List<String> lines) {
        String repeated = repeatedTitle(lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (Lines.startsOtherArticles(line) && !paragraphs.isEmpty() && hasNoParagraph(lines, i + 1)) {
                return;
            }
            if (wall(line)) {
                continue;
            }
            boolean head = i < HEAD && paragraphs.isEmpty() && line.length() < PARAGRAPH;
            if (!(head && head(line, repeated)) && !Lines.furniture(line) && !line.equalsIgnoreCase(title)) {
                paragraphs.add(HEADING.matcher(line).replaceFirst(""));
            } else if (Lines.caption(line)) {
                captions.add(line);
            }
        }
    }

    /** What looks like a title and has nothing below it is the text: somebody asks about a sentence. */
    private void titleAlone() {
        if (paragraphs.isEmpty() && !title.isEmpty()) {
            paragraphs.add(title);
            title = "";
        }
    }

    /** A line that stands twice in the head is the title, whatever stands around it. */
    private static String repeatedTitle(List<String> lines) {
        Set<String> seen = new LinkedHashSet<>();
        for (String line : lines.subList(0, Math.min(HEAD, lines.size()))) {
            if (line.length() > 20 && line.length() <= LONGEST_TITLE && !seen.add(line)) {
                return line;
            }
        }
        return "";
    }

    private static boolean hasNoParagraph(List<String> lines, int from) {
        return lines.subList(from, lines.size()).stream().noneMatch(line -> line.length() >= PARAGRAPH);
    }

    private boolean wall(String line) {
        Notice wall = line.length() > PARAGRAPH ? null : PageNotices.left(line);
        if (wall != null) {
            notices.add(wall);
        }
        return wall != null;
    }

    /** Whether the line belongs to the head, of which it then tells something. */
    private boolean head(String line, String repeated) {
        Published date = DatelineReader.line(line);
        if (ADDRESS.matcher(line).matches()) {
            url = line;
        } else if (date != null) {
            boolean siteClock = title.isEmpty()
                    && !repeated.isEmpty()
                    && !HEADING.matcher(line).find();
            if (siteClock && clock == null) {
                clock = date;
            } else if (published == null) {
                published = date;
            }
        } else if (Byline.is(line)) {
            persons.addAll(Byline.persons(line, Outlet.UNKNOWN));
        } else if (CorporateByline.isByline(line, Outlet.UNKNOWN)) {
            CorporateByline.authors(line, Outlet.UNKNOWN).forEach(author -> newsrooms.add(author.name()));
        } else if (path(line)) {
            return true;
        } else if (title.isEmpty() && !Lines.furniture(line) && isTitle(line, repeated)) {
            title = HEADING.matcher(line).replaceFirst("");
        } else {
            return line.equalsIgnoreCase(title);
        }
        return true;
    }

    /** Before a repeated title every other line is furniture: a site's name, a menu. */
    private static boolean isTitle(String line, String repeated) {
        return repeated.isEmpty() ? line.length() <= LONGEST_TITLE : line.equals(repeated);
    }

    /** "Home World Europe", "Accueil > International": the way to the page in its site. */
    private boolean path(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String home : HOME) {
            boolean opens = lower.startsWith(home)
                    && (lower.length() == home.length() || !Character.isLetter(lower.charAt(home.length())));
            if (opens && lower.split("\\s+", -1).length <= MOST_PATH_WORDS && !lower.matches(".*[.!?]$")) {
                String rest = line.substring(home.length());
                boolean marked = rest.matches(".*[>»/›|].*");
                for (String part : rest.split(marked ? "[>»/›|]" : "\\s+", -1)) {
                    if (!part.isBlank()) {
                        section.add(part.strip());
                    }
                }
                return true;
            }
        }
        return false;
    }

    private Article article(Origin origin) {
        String body = String.join("\n\n", paragraphs);
        Published date = published == null ? DatelineReader.published(body, DatelineReader.LANGUAGES) : published;
        String id = url == null ? ContentId.of("a-", title, body) : ContentId.of("a-", url);
        return new Article(
                id,
                origin,
                url,
                null,
                LanguageGuess.of(title + " " + body),
                date,
                null,
                title,
                List.copyOf(persons.isEmpty() ? newsrooms : persons),
                section,
                body,
                captions,
                notices,
                PageDetails.NONE);
    }
}
