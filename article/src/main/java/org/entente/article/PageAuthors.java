// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Author;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The persons who sign a page's article: of its structured data, its meta elements, or its byline; the first that names any. */
final class PageAuthors {
    private static final String[] METAS = {
        "author",
        "byl",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "article:author",
        "citation_author",
        "creator",
        "twitter:creator:name",
        "article.author"
    };
    private static final int LONGEST = 120;
    private static final int MOST = 20;
    /** A byline stands above the text. */
    private static final int MOST_LINES = 300;

    private PageAuthors() {}

    static List<Author> of(PageScan page, StructuredData data, @Nullable String outlet) {
        Map<String, Author> authors = new LinkedHashMap<>();
        for (Author author : data.authors()) {
            for (String name : Byline.persons(author.name(), outlet)) {
                authors.putIfAbsent(name, new Author(name, author.role()));
            }
        }
        for (String meta : METAS) {
            if (authors.isEmpty()) {
                page.metas.getOrDefault(meta, List.of()).stream()
                        .filter(value -> !value.contains("://"))
                        .forEach(value -> add(value, outlet, authors));
            }
        }
        if (authors.isEmpty()) {
            signed(page.signed, outlet, authors);
        }
        int heading = heading(page);
        lines(page, heading, MOST_LINES, outlet, authors);
        lines(page, 0, heading, outlet, authors);
        return new ArrayList<>(authors.values()).subList(0, Math.min(MOST, authors.size()));
    }

    /** The last heading of first rank near the page's top: below it stands the byline. */
    private static int heading(PageScan page) {
        int heading = 0;
        for (TextBlock block : page.blocks.subList(0, Math.min(MOST_LINES, page.blocks.size()))) {
            heading = block.region().tag.equals("h1") ? block.order() : heading;
        }
        return heading;
    }

    private static void lines(PageScan page, int from, int to, @Nullable String outlet, Map<String, Author> authors) {
        for (int i = from; i < Math.min(to, page.blocks.size()) && authors.isEmpty(); i++) {
            String text = page.blocks.get(i).text();
            if (text.length() <= LONGEST && Byline.is(text)) {
                add(text, outlet, authors);
            }
        }
    }

    /** The first elements that name somebody, and those beside it: each author may have an element. */
    private static void signed(List<Element> elements, @Nullable String outlet, Map<String, Author> authors) {
        Element beside = null;
        for (Element element : elements) {
            String line = bounded(element);
            if (!line.isEmpty() && (beside == null || beside == around(element)) && !elsewhere(element)) {
                int before = authors.size();
                for (Element name : element.select("[itemprop=name], [rel~=author], .fn")) {
                    add(bounded(name), outlet, authors);
                }
                if (authors.size() == before) {
                    add(line, outlet, authors);
                }
                beside = beside == null && !authors.isEmpty() ? around(element) : beside;
            }
        }
    }

    private static String bounded(Element element) {
        String text = element.childNodeSize() > MOST ? "" : PageScan.text(element, LONGEST);
        return text.length() > LONGEST ? "" : text;
    }

    private static @Nullable Element around(Element element) {
        Element parent = element.parent();
        return parent == null || parent.parent() == null ? parent : parent.parent();
    }

    /** Whoever signs comments, pictures, or articles in the margin, did not sign this one. */
    private static boolean elsewhere(Element element) {
        Element at = element;
        for (int up = 0; at != null && up < 8; up++, at = at.parent()) {
            String tag = at.normalName();
            RegionName name = RegionName.of(at);
            if (tag.equals("aside") || tag.equals("nav") || name == RegionName.COMMENTS || name == RegionName.CAPTION) {
                return true;
            }
        }
        return false;
    }

    private static void add(String line, @Nullable String outlet, Map<String, Author> into) {
        for (String name : Byline.persons(line, outlet)) {
            if (into.keySet().stream().noneMatch(known -> name.startsWith(known + " "))) {
                into.putIfAbsent(name, new Author(name, null));
            }
        }
    }
}
