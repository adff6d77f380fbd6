// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.List;
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
        "created"
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
        "date.modified"
    };
    private static final Pattern PATH =
            Pattern.compile("/((?:19[89]|20\\d)\\d)[/_-]?(\\d{2})(?:[/_-]?(\\d{2})(?!\\d))?");
    private static final int ABOVE = 4;
    /** A site's header has at most so many blocks; a menu may be long. */
    private static final int HEADER = 150;

    private static final int LONGEST_LINE = 120;

    private final PageScan page;
    private final StructuredData data;
    private final String language;

    PageDates(PageScan page, StructuredData data, String language) {
        this.page = page;
        this.data = data;
        this.language = language;
    }

    /**
     * @param heading the heading's block, or the first that may stand beside the text
     * @param lead the first block of the text
     */
    @Nullable
    Published published(int heading, int lead, @Nullable String address) {
        Published found = read(data.text("datePublished"), "json-ld");
        found = found != null ? found : read(data.text("dateCreated"), "json-ld");
        found = found != null ? found : read(page.meta(PUBLISHED), "meta");
        found = found != null ? found : marked();
        found = found != null ? found : shown(heading, lead);
        return found != null ? found : ofAddress(address);
    }

    @Nullable
    Published modified() {
        Published found = read(data.text("dateModified"), "json-ld");
        return found != null ? found : read(page.meta(MODIFIED), "meta");
    }

    private @Nullable Published read(@Nullable String text, String foundIn) {
        return Moments.read(text, language, foundIn);
    }

    /** Elements that the page marks as times, or names so, outside of what is furniture. */
    private @Nullable Published marked() {
        for (Element time : page.times) {
            Published found = elsewhere(time) ? null : read(time.attr("datetime"), "time");
            if (found != null) {
                return found;
            }
        }
        for (Element time : page.times) {
            Published found = elsewhere(time) ? null : line(time.text(), "time");
            if (found != null) {
                return found;
            }
        }
        for (Element element : page.dated) {
            Published found = elsewhere(element) ? null : read(element.attr("content"), "itemprop");
            found = found != null || elsewhere(element) ? found : line(bounded(element), "class");
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String bounded(Element element) {
        return element.childNodeSize() > 20 ? "" : element.text();
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

    /** Lines between the heading and the text, then those right above the heading in the same part of the page. */
    private @Nullable Published shown(int heading, int lead) {
        for (TextBlock block : part(heading, Math.min(lead, heading + HEADER))) {
            Published found = line(block.text(), "text");
            if (found != null) {
                return found;
            }
        }
        for (TextBlock block : part(heading - ABOVE, heading)) {
            boolean near = heading < page.blocks.size()
                    && near(page.blocks.get(heading).region(), block.region());
            Published found = near ? line(block.text(), "text") : null;
            if (found != null) {
                return found;
            }
        }
        return null;
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

    private @Nullable Published line(String text, String foundIn) {
        return text.length() > LONGEST_LINE ? null : read(text, foundIn);
    }

    /** The site's clock: a line in its header that is a date and nothing else. */
    @Nullable
    Published clock(int until) {
        for (TextBlock block : part(0, Math.min(until, HEADER))) {
            Published found =
                    block.text().length() > 60 ? null : DatelineReader.line(block.text(), List.of(language, "en"));
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
            if (path.group(3) != null) {
                Published found = read(path.group(1) + "-" + path.group(2) + "-" + path.group(3), "url");
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
