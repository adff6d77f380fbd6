// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Article;
import org.entente.model.ContentId;
import org.entente.model.Origin;
import org.entente.model.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an HTML page: metadata from its declarations, the body from its tree. */
final class HtmlReader {
    private static final Pattern JSON_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern JSON_MODIFIED = Pattern.compile("\"dateModified\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern TITLE_TAIL = Pattern.compile("\\s+[|\u2013\u2014»-]\\s+[^|\u2013\u2014»-]{2,40}$");

    private HtmlReader() {}

    static Article read(String html, Origin origin, @Nullable String address) {
        Document page = Jsoup.parse(html, address == null ? "" : address);
        String title = title(page);
        String url = attribute(
                page, "link[rel=canonical]", "abs:href", attribute(page, "meta[property=og:url]", "content", address));
        Published published = published(page);
        Published modified = date(match(page, JSON_MODIFIED), "json-ld");
        List<String> authors = authors(page);
        List<String> captions = page.select("figcaption,[class*=caption]").stream()
                .map(Element::text)
                .filter(t -> !t.isBlank())
                .distinct()
                .limit(50)
                .toList();
        String declared =
                page.selectFirst("html") == null ? "" : page.select("html").attr("lang");
        String section = attribute(page, "meta[property=article:section]", "content", null);
        String outlet = attribute(page, "meta[property=og:site_name]", "content", null);
        String text = String.join("\n\n", Body.paragraphs(page, title));
        if (published == null) {
            published = DatelineReader.published(text);
        }
        String language = declared.length() >= 2
                ? declared.substring(0, 2).toLowerCase(java.util.Locale.ROOT)
                : LanguageGuess.of(title + " " + text);
        String id = url == null || url.isBlank() ? ContentId.of("a-", title, text) : ContentId.of("a-", url);
        return new Article(
                id,
                origin,
                url == null || url.isBlank() ? null : url,
                outlet,
                language,
                published,
                modified,
                title,
                authors,
                section == null ? List.of() : List.of(section),
                text,
                captions,
                List.of());
    }

    private static String title(Document page) {
        String declared = attribute(page, "meta[property=og:title]", "content", null);
        Element heading = page.selectFirst("h1");
        String h1 = heading == null ? "" : heading.text().strip();
        String title = declared == null ? page.title() : declared;
        if (!h1.isEmpty() && title.startsWith(h1)) {
            return h1;
        }
        Matcher tail = TITLE_TAIL.matcher(title);
        return (tail.find() ? title.substring(0, tail.start()) : title).strip();
    }

    private static List<String> authors(Document page) {
        Set<String> names = new LinkedHashSet<>();
        for (Element element : page.select("meta[name=author],[rel=author],[itemprop=author] [itemprop=name]")) {
            String name = element.hasAttr("content") ? element.attr("content") : element.text();
            name = name.replaceFirst("(?i)^(by|par|von)\\s+", "").strip();
            if (!name.isEmpty() && name.length() < 60 && !name.startsWith("http")) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
    }

    private static @Nullable Published published(Document page) {
        Published found = date(match(page, JSON_DATE), "json-ld");
        if (found == null) {
            found = date(
                    attribute(
                            page,
                            "meta[property=article:published_time],meta[itemprop=datePublished],meta[name=date],"
                                    + "meta[name=pubdate],meta[name=DC.date.issued]",
                            "content",
                            null),
                    "meta");
        }
        return found == null ? date(attribute(page, "time[datetime]", "datetime", null), "time") : found;
    }

    private static @Nullable String match(Document page, Pattern pattern) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher matcher = pattern.matcher(script.data());
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    /** A date or a moment with its zone; a moment without a zone counts as its date. */
    static @Nullable Published date(@Nullable String text, String foundIn) {
        if (text == null || text.length() < 10) {
            return null;
        }
        String plain = text.strip().replace(' ', 'T').replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
        try {
            return Published.parse(plain, foundIn);
        } catch (DateTimeException e) {
            try {
                return Published.parse(plain.substring(0, 10), foundIn);
            } catch (DateTimeException none) {
                return null;
            }
        }
    }

    private static @Nullable String attribute(
            Document page, String query, String attribute, @Nullable String otherwise) {
        Element element = page.selectFirst(query);
        String value = element == null ? "" : element.attr(attribute).strip();
        return value.isEmpty() ? otherwise : value;
    }
}
