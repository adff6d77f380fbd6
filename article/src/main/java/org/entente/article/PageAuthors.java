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
        for (String meta : authors.isEmpty() ? METAS : new String[0]) {
            for (String value : page.metas.getOrDefault(meta, List.of())) {
                if (authors.isEmpty() || meta.equals("author")) {
                    add(value.contains("://") ? "" : value, outlet, authors);
                }
            }
        }
        for (int i = 0; i < page.signed.size() && authors.isEmpty(); i++) {
            signed(page.signed.get(i), outlet, authors);
        }
        for (int i = 0; i < Math.min(MOST_LINES, page.blocks.size()) && authors.isEmpty(); i++) {
            String text = page.blocks.get(i).text();
            if (text.length() <= LONGEST && Byline.is(text)) {
                add(text, outlet, authors);
            }
        }
        return new ArrayList<>(authors.values()).subList(0, Math.min(MOST, authors.size()));
    }

    private static void signed(Element element, @Nullable String outlet, Map<String, Author> into) {
        String text = element.text();
        if (text.length() <= LONGEST && RegionName.of(element) != RegionName.COMMENTS) {
            add(text, outlet, into);
        }
    }

    private static void add(String line, @Nullable String outlet, Map<String, Author> into) {
        Byline.persons(line, outlet).forEach(name -> into.putIfAbsent(name, new Author(name, null)));
    }
}
