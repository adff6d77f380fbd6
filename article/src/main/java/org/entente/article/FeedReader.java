// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Article;
import org.entente.model.Author;
import org.entente.model.ContentId;
import org.entente.model.Origin;
import org.entente.model.PageDetails;
import org.entente.model.PageKind;
import org.entente.model.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of RSS 0.9 to 2.0, RDF and Atom feeds as articles, from what the feed itself holds: the full content
 * where it is there, else the summary. Broken XML gives what can be read of it.
 */
final class FeedReader {
    private static final int MOST_ITEMS = 10_000;

    private final Document feed;
    private final Origin origin;

    private FeedReader(Document feed, Origin origin) {
        this.feed = feed;
        this.origin = origin;
    }

    static List<Article> read(String xml, Origin origin) {
        return new FeedReader(Jsoup.parse(xml, "", Parser.xmlParser()), origin).articles();
    }

    private List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        Element channel = feed.selectFirst("channel, feed");
        String outlet = channel == null ? null : text(channel, "title");
        String language = channel == null ? null : text(channel, "language");
        language = language == null && channel != null ? channel.attr("xml:lang") : language;
        for (Element item : feed.select("item, entry")) {
            if (articles.size() < MOST_ITEMS) {
                articles.add(article(item, articles.size() + 1, outlet, language == null ? "" : language));
            }
        }
        return articles;
    }

    private Article article(Element item, int number, @Nullable String outlet, String language) {
        String title = plain(text(item, "title"));
        String text = text(item, "content|encoded", "content:encoded", "content", "description", "summary");
        String body = text == null ? "" : paragraphs(text);
        String url = link(item);
        String detected = LanguageGuess.of(title + " " + body);
        String declared = language.length() < 2 ? "" : language.substring(0, 2).toLowerCase(Locale.ROOT);
        List<Author> authors = authors(item, outlet);
        return new Article(
                url == null ? ContentId.of("a-", title, body) : ContentId.of("a-", url),
                new Origin("feed", origin.source() + "#" + number),
                url,
                outlet,
                detected.equals("und") && !declared.isEmpty() ? declared : detected,
                date(item, "pubDate", "published", "issued", "dc:date", "updated"),
                date(item, "updated", "modified", "atom:updated", "dcterms:modified"),
                title,
                authors.stream().map(Author::name).toList(),
                List.of(),
                body,
                List.of(),
                List.of(),
                new PageDetails(
                        body.isEmpty() ? PageKind.UNKNOWN : PageKind.ARTICLE,
                        body.isEmpty() ? 0 : 1,
                        null,
                        authors,
                        topics(item),
                        List.of(),
                        List.of(),
                        language.isEmpty() ? null : language,
                        detected.equals("und") ? null : detected,
                        null,
                        null,
                        List.of()));
    }

    /** The text of the first child of one of these names; prefixes are compared as they are written. */
    private static @Nullable String text(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (child.tagName().equalsIgnoreCase(name)) {
                    String text = child.attr("type").equals("xhtml") ? child.html() : child.wholeText();
                    if (!text.isBlank()) {
                        return text.strip();
                    }
                }
            }
        }
        return null;
    }

    private static String plain(@Nullable String markup) {
        return markup == null ? "" : Jsoup.parse(markup).text().strip();
    }

    private static String paragraphs(String markup) {
        List<String> paragraphs = new ArrayList<>();
        for (TextBlock block : PageScan.of(Jsoup.parse(markup)).blocks) {
            if (!Lines.furniture(block.text()) && block.region().name != RegionName.CAPTION) {
                paragraphs.add(block.text());
            }
        }
        return String.join(Body.BETWEEN, paragraphs);
    }

    private static @Nullable String link(Element item) {
        for (Element child : item.children()) {
            if (child.tagName().equalsIgnoreCase("link")) {
                String rel = child.attr("rel");
                String url = child.attr("href").isEmpty() ? child.text().strip() : child.attr("href");
                if (url.startsWith("http") && (rel.isEmpty() || rel.equals("alternate"))) {
                    return url;
                }
            }
        }
        String guid = text(item, "guid", "id");
        return guid != null && guid.startsWith("http") ? guid : null;
    }

    private static @Nullable Published date(Element item, String... names) {
        return Moments.read(text(item, names), List.of("en"), "feed");
    }

    private static List<Author> authors(Element item, @Nullable String outlet) {
        Outlet named = new Outlet(outlet, null);
        Set<Author> persons = new LinkedHashSet<>();
        Set<Author> newsrooms = new LinkedHashSet<>();
        for (Element child : item.children()) {
            String tag = child.tagName().toLowerCase(Locale.ROOT);
            if (tag.equals("author") || tag.equals("dc:creator")) {
                Element name = child.selectFirst("name");
                String byline = name == null ? child.text() : name.text();
                Byline.persons(byline, named).forEach(person -> persons.add(Author.person(person, null)));
                newsrooms.addAll(CorporateByline.authors(byline, named));
            }
        }
        return List.copyOf(persons.isEmpty() ? newsrooms : persons);
    }

    private static List<String> topics(Element item) {
        Set<String> topics = new LinkedHashSet<>();
        for (Element child : item.children()) {
            String topic = child.attr("term").isEmpty() ? child.text() : child.attr("term");
            if (child.tagName().equalsIgnoreCase("category") && !topic.isBlank() && topics.size() < 50) {
                topics.add(topic.strip());
            }
        }
        return List.copyOf(topics);
    }
}
