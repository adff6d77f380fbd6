// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Notice;
import org.entente.model.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article outside the body: declared data first, then what it shows. */
final class PageMetadata {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\u2013\u2014\u00b7\u00bb:-]\\s+|\\s*\\|\\s*");
    private static final int LONGEST_OUTLET = 40;
    private static final int LONGEST_SECTION = 60;
    private static final int MOST_SECTIONS = 4;

    private static final List<String> HOME = WordList.read("furniture-paths.txt", "home");

    private final Document page;
    private final StructuredData data;
    private final @Nullable String address;
    private final Map<String, String> metas;

    PageMetadata(Document page, @Nullable String address) {
        this.page = page;
        this.address = address;
        this.metas = metas(page);
        this.data = StructuredData.of(page);
    }

    @Nullable
    String url() {
        String url = attribute("link[rel=canonical]", "abs:href");
        if (url == null) {
            url = meta("og:url");
        }
        url = url == null ? address : url;
        return url == null || url.isBlank() ? null : url;
    }

    @Nullable
    String outlet() {
        String site = meta("og:site_name", "application-name", "publisher");
        return site != null ? site : data.publisher();
    }

    /** The heading that readers see, if what the page declares agrees with it; without the outlet's name. */
    String title() {
        String declared = first(data.text("headline"), meta("og:title", "twitter:title"), page.title());
        String shown = "";
        for (Element heading : page.select("h1")) {
            String text = heading.text().strip();
            if (!text.isEmpty() && (shown.isEmpty() || agree(text, page.title()))) {
                shown = text;
                if (agree(text, page.title()) || agree(text, declared)) {
                    break;
                }
            }
        }
        if (!shown.isEmpty() && (agree(shown, declared) || agree(shown, page.title()))) {
            return withoutOutlet(shown);
        }
        return withoutOutlet(declared.isEmpty() ? shown : declared);
    }

    private static boolean agree(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        return !a.isEmpty() && (b.startsWith(a) || a.startsWith(b) && b.length() > 15);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Drops a last (or first) part that is the outlet's name, or that the title element has and the heading has not. */
    private String withoutOutlet(String title) {
        String outlet = outlet();
        String[] parts = SEPARATOR.split(title, -1);
        if (parts.length > 1) {
            String last = parts[parts.length - 1];
            String host = letters(url() == null ? "" : url());
            boolean names = outlet != null && letters(last).equals(letters(outlet))
                    || last.length() <= LONGEST_OUTLET && letters(last).length() > 2 && host.contains(letters(last));
            if (names) {
                return title.substring(0, title.lastIndexOf(last))
                        .replaceAll("[\\s|\u2013\u2014\u00b7\u00bb:-]+$", "")
                        .strip();
            }
        }
        return title.strip();
    }

    List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        String outlet = outlet();
        data.authors().forEach(name -> names.addAll(Byline.persons(name, outlet)));
        if (names.isEmpty()) {
            for (Element element : page.select(
                    "meta[name=author],meta[property=author],meta[name=byl],meta[name=dc.creator],"
                            + "meta[name=DC.creator],meta[name=parsely-author],meta[name=sailthru.author],meta[property=article:author]")) {
                String name = element.attr("content");
                if (!name.contains("://")) {
                    names.addAll(Byline.persons(name, outlet));
                }
            }
        }
        if (names.isEmpty()) {
            for (Element element : page.select(
                    "[rel=author],[itemprop=author],[class~=(?i)\\b(byline|author-?name|article-?author)]")) {
                if (element.text().length() <= 120) {
                    names.addAll(Byline.persons(element.text(), outlet));
                }
            }
        }
        return List.copyOf(names);
    }

    List<String> section() {
        String title = title();
        List<String> trail = new ArrayList<>();
        for (String crumb : data.breadcrumbs()) {
            boolean home = trail.isEmpty() && HOME.contains(crumb.toLowerCase(Locale.ROOT));
            if (!home && crumb.length() <= LONGEST_SECTION && trail.size() < MOST_SECTIONS && !agree(crumb, title)) {
                trail.add(crumb);
            }
        }
        if (!trail.isEmpty()) {
            return trail;
        }
        String declared = first(data.text("articleSection"), meta("article:section", "section", "parsely-section"), "");
        return declared.isEmpty() || declared.length() > LONGEST_SECTION ? List.of() : List.of(declared);
    }

    @Nullable
    Published published() {
        Published found = date(data.text("datePublished"), "json-ld");
        if (found == null) {
            found = date(
                    meta(
                            "article:published_time",
                            "datePublished",
                            "date",
                            "pubdate",
                            "publishdate",
                            "dc.date.issued",
                            "dc.date",
                            "parsely-pub-date",
                            "sailthru.date",
                            "og:article:published_time"),
                    "meta");
        }
        if (found == null) {
            found = date(attribute("[itemprop=datePublished][content]", "content"), "meta");
        }
        return found == null ? date(attribute("article time[datetime],time[datetime]", "datetime"), "time") : found;
    }

    @Nullable
    Published modified() {
        Published found = date(data.text("dateModified"), "json-ld");
        return found == null ? date(meta("article:modified_time", "og:updated_time", "last-modified"), "meta") : found;
    }

    /** What the page declares: a wall for payers, a live blog, sponsored content. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (Boolean.FALSE.equals(data.flag("isAccessibleForFree"))) {
            notices.add(new Notice("paywall", "isAccessibleForFree: false", null));
        }
        if (data.types().contains("LiveBlogPosting")) {
            notices.add(new Notice("live", "LiveBlogPosting", null));
        }
        if (data.types().contains("AdvertiserContentArticle")) {
            notices.add(new Notice("sponsored", "AdvertiserContentArticle", null));
        }
        return notices;
    }

    /** A date or a moment with its zone; a moment without a zone counts as its date. */
    static @Nullable Published date(@Nullable String text, String foundIn) {
        if (text == null || text.length() < 10) {
            return null;
        }
        String plain = text.strip()
                .replaceFirst("(\\d) (\\d)", "$1T$2")
                .replace(" ", "")
                .replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
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

    private @Nullable String meta(String... names) {
        for (String name : names) {
            String value = metas.get(name.toLowerCase(Locale.ROOT));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** What the page's meta elements say, by property, name or itemprop in lower case; the first of each. */
    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String key : List.of("property", "name", "itemprop")) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
        return metas;
    }

    private @Nullable String attribute(String query, String attribute) {
        Element element = page.selectFirst(query);
        String value = element == null ? "" : element.attr(attribute).strip();
        return value.isEmpty() ? null : value;
    }

    private static String first(@Nullable String one, @Nullable String two, String three) {
        String found = one != null ? one : two != null ? two : three;
        return org.jsoup.parser.Parser.unescapeEntities(found, false).strip();
    }
}
