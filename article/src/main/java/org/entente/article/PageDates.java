// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Published;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page says its article was published and changed: declared data first, then what stands beside its heading, then
 * its address. What only the site's header shows is the site's clock.
 */
final class PageDates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "article:published",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "datecreated",
        "date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "published-date",
        "date.published",
        "date.created",
        "originalpublicationdate",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dcterms.date",
        "dc.date.created",
        "dc.date",
        "dc.created",
        "citation_publication_date",
        "citation_date",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "article.published",
        "article_date_original",
        "bt:pubdate",
        "rbpubdate",
        "timestamp",
        "created",
        "issued",
        "dc.issued",
        "dcterms.available",
        "citation_online_date",
        "og:pubdate",
        "og:publish_date",
        "article.created",
        "published_at",
        "pub_date",
        "publishtime",
        "publication-date",
        "release_date",
        "dateposted",
        "shareaholic:article_published_time",
        "rnews:datepublished",
        "vr:published_time",
        "cxenseparse:publishtime",
        "analyticsattributes.articledate",
        "video:release_date"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "article:modified",
        "og:updated_time",
        "og:modified_time",
        "datemodified",
        "dc.date.modified",
        "dcterms.modified",
        "last-modified",
        "lastmod",
        "modified",
        "revised",
        "dc.modified",
        "modificationdate",
        "lastmodified",
        "last_modified",
        "moddate",
        "updatetime",
        "date.modified"
    };
    private static final Pattern PATH = Pattern.compile(
            "(?<!\\d)((?:19[89]|20\\d)\\d)([-_/]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)|/((?:19[89]|20\\d)\\d)/(\\d{1,2})/(\\d{1,2})/");
    private static final int ABOVE = 4;
    /** A site's header has at most so many blocks; a menu may be long. */
    private static final int HEADER = 150;

    private static final int LONGEST_LINE = 120;

    private final PageScan page;
    private final StructuredData data;
    private static final int BELOW = 15;
    private static final int MOST_LINES = 3000;

    private static final Pattern TWO_DIGITS =
            Pattern.compile("(?<![\\d.:/])([0-3]?\\d)([./])([01]?\\d)\\2(\\d{2})(?![\\d.:/])");
    private static final Pattern CHANGED = Pattern.compile("(?i)updat|modif|chang");
    private static final Phrases CHANGE = Phrases.of("modified");
    private static final Phrases LABEL = Phrases.of("published");

    private final List<String> languages;

    /** @param languages whose words months are in, first choice first */
    PageDates(PageScan page, StructuredData data, List<String> languages) {
        this.page = page;
        this.data = data;
        this.languages = languages;
    }

    /**
     * @param heading the heading's block, or the first that may stand beside the text
     * @param lead the first block of the text
     * @param end the first block below the text
     */
    @Nullable
    Published published(int heading, int lead, int end, @Nullable String address) {
        Published found = read(data.text("datePublished"), "json-ld");
        found = found != null ? found : read(data.text("dateCreated"), "json-ld");
        for (String name : found == null ? PUBLISHED : new String[0]) {
            found = found != null ? found : read(page.meta(name), "meta");
        }
        found = found != null ? found : read(data.ofPage("datePublished"), "json-ld");
        found = found != null ? found : marked(heading, lead, false);
        found = found != null ? found : shown(heading, lead);
        found = found != null ? found : marked(heading - ABOVE, end + BELOW, false);
        found = found != null ? found : below(end);
        found = found != null ? found : ofAddress(address);
        found = found != null ? found : dateline(lead);
        found = found != null ? found : after(heading - ABOVE);
        return found != null ? found : marked(heading - ABOVE, Integer.MAX_VALUE, true);
    }

    @Nullable
    Published modified() {
        Published found = read(data.text("dateModified"), "json-ld");
        found = found != null ? found : read(page.meta(MODIFIED), "meta");
        return found != null ? found : read(data.ofPage("dateModified"), "json-ld");
    }

    private @Nullable Published read(@Nullable String text, String foundIn) {
        return Moments.read(text, languages, foundIn);
    }

    /**
     * Elements that the page marks as times, or names so, outside of what is furniture.
     *
     * @param from the first block beside which they may stand
     * @param changes whether those count that are called by the article's change
     */
    private @Nullable Published marked(int from, int to, boolean changes) {
        Published found = null;
        for (Element time : among(page.times, from, to, changes)) {
            found = found != null ? found : read(time.attr("datetime"), "time");
        }
        for (Element time : found == null ? among(page.times, from, to, changes) : List.<Element>of()) {
            found = found != null ? found : line(time.text(), "time");
        }
        for (Element element : found == null ? among(page.dated, from, to, changes) : List.<Element>of()) {
            found = found != null ? found : read(element.attr("content"), "itemprop");
            found = found != null ? found : read(element.attr("title"), "class");
            found = found != null ? found : line(bounded(element), "class");
            found = found != null ? found : twoDigits(bounded(element));
        }
        return found;
    }

    private static List<Element> among(List<PageScan.Marked> marked, int from, int to, boolean changes) {
        return marked.stream()
                .filter(each -> each.block() >= from && each.block() <= to)
                .map(PageScan.Marked::element)
                .filter(element -> !elsewhere(element))
                .filter(element -> changes
                        || !CHANGED.matcher(element.className() + " " + element.attr("itemprop"))
                                .find())
                .toList();
    }

    /** "04.05.31", where the page calls it a date. */
    private @Nullable Published twoDigits(String text) {
        Matcher date = TWO_DIGITS.matcher(text);
        if (!date.find()) {
            return null;
        }
        int year = Integer.parseInt(date.group(4));
        String century = year < 80 ? "20" : "19";
        return read(date.group(1) + date.group(2) + date.group(3) + date.group(2) + century + date.group(4), "class");
    }

    private static String bounded(Element element) {
        return element.childNodeSize() > 20 ? "" : PageScan.text(element, LONGEST_LINE);
    }

    /** Dates in lists of other articles, in comments and in the site's header are not the article's. */
    private static boolean elsewhere(Element element) {
        Element at = element.parent();
        for (int up = 0; at != null && up < 8; up++, at = at.parent()) {
            String tag = at.normalName();
            if (tag.equals("nav")
                    || tag.equals("aside")
                    || tag.equals("footer")
                    || tag.equals("li")
                    || RegionName.of(at) == RegionName.COMMENTS) {
                return true;
            }
        }
        return false;
    }

    /**
     * Lines between the heading and the text, then those right above the heading in the same part of the page; the first
     * that is not told to be of a change, else the first.
     */
    private @Nullable Published shown(int heading, int lead) {
        List<TextBlock> lines = new ArrayList<>(part(heading, Math.min(lead, heading + HEADER)));
        part(lead, lead + 1).stream().filter(block -> !block.endsSentence()).forEach(lines::add);
        for (TextBlock block : part(heading - ABOVE, heading)) {
            if (heading < page.blocks.size() && near(page.blocks.get(heading).region(), block.region())) {
                lines.add(block);
            }
        }
        Published changed = null;
        for (TextBlock block : lines) {
            Published found = line(block.text(), "text");
            if (found != null && !CHANGE.open(block.text())) {
                return found;
            }
            changed = changed == null ? found : changed;
        }
        return changed;
    }

    /** Lines right below the text that are a date, or say when it was published; no other articles stand above them. */
    private @Nullable Published below(int end) {
        for (TextBlock block : part(end, end + BELOW)) {
            String text = block.text();
            if (Lines.startsOtherArticles(text)) {
                return null;
            }
            boolean telling =
                    LABEL.open(text) || block.order() < end + ABOVE && DatelineReader.line(text, languages) != null;
            Published found = telling && !elsewhere(block.region().element) ? line(text, "text") : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A line behind the heading that says when the page was published or changed. */
    private @Nullable Published after(int from) {
        for (TextBlock block : part(from, MOST_LINES)) {
            if (Lines.dated(block.text()) && !elsewhere(block.region().element)) {
                Published found = line(block.text(), CHANGE.open(block.text()) ? "modified" : "text");
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** What opens the text: "Lima, 4 May 2031 -". */
    private @Nullable Published dateline(int lead) {
        List<TextBlock> first = part(lead, lead + 1);
        return first.isEmpty() ? null : DatelineReader.published(first.get(0).text(), languages);
    }

    private List<TextBlock> part(int from, int to) {
        int end = Math.min(to, page.blocks.size());
        return from < end ? page.blocks.subList(Math.max(0, from), end) : List.of();
    }

    /** Whether an element around the first, not far up and not the whole page, also holds the second. */
    private static boolean near(Region one, Region other) {
        Region at = one.parent;
        for (int up = 0; at != null && !at.isPage() && up < 3; up++, at = at.parent) {
            if (other.inside(at)) {
                return true;
            }
        }
        return false;
    }

    /** The date of a short line; where it tells of a change first, the one after it. */
    private @Nullable Published line(String text, String foundIn) {
        if (text.length() > LONGEST_LINE) {
            return null;
        }
        DateWords.Found first = CHANGE.in(text) ? DateWords.find(text, languages) : null;
        Published after = first != null && CHANGE.in(text.substring(0, first.start()))
                ? read(text.substring(first.end()).strip(), foundIn)
                : null;
        return after != null ? after : read(text, foundIn);
    }

    /** The site's clock: a line in its header that is a date and nothing else. */
    @Nullable
    Published clock(int until) {
        for (TextBlock block : part(0, Math.min(until, HEADER))) {
            Published found = block.text().length() > 60 ? null : DatelineReader.line(block.text(), languages);
            if (found != null) {
                return new Published(found.date(), found.time(), "clock");
            }
        }
        return null;
    }

    private @Nullable Published ofAddress(@Nullable String address) {
        if (address == null) {
            return null;
        }
        Matcher path = PATH.matcher(address);
        while (path.find()) {
            int first = path.group(1) == null ? 5 : 1;
            int second = first == 1 ? 3 : 6;
            Published found = read(
                    String.format(
                                    Locale.ROOT,
                                    "%s-%2s-%2s",
                                    path.group(first),
                                    path.group(second),
                                    path.group(second + 1))
                            .replace(' ', '0'),
                    "url");
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
