// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.model.Author;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who signs a page's article: in its structured data, its meta elements, or its byline; the first that names any. */
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
    /** How many blocks below the text a signature may stand. */
    private static final int BELOW = 2;

    private final PageScan page;
    private final StructuredData data;
    private final Predicate<String> isByline;
    private final Function<String, List<Author>> reader;
    private final Map<String, Author> authors = new LinkedHashMap<>();

    private PageAuthors(
            PageScan page, StructuredData data, Predicate<String> isByline, Function<String, List<Author>> reader) {
        this.page = page;
        this.data = data;
        this.isByline = isByline;
        this.reader = reader;
    }

    /** Persons; where none signs, agencies and newsrooms. */
    static List<Author> of(PageScan page, StructuredData data, Outlet outlet) {
        List<Author> persons = new PageAuthors(page, data, Byline::is, line -> persons(line, outlet)).authors();
        return persons.isEmpty()
                ? new PageAuthors(
                                page,
                                data,
                                line -> CorporateByline.isByline(line, outlet),
                                line -> CorporateByline.authors(line, outlet))
                        .authors()
                : persons;
    }

    private static List<Author> persons(String line, Outlet outlet) {
        return Byline.persons(line, outlet).stream()
                .map(name -> Author.person(name, null))
                .toList();
    }

    /**
     * The agency or newsroom that signs at the end of the text, or in a line of its own between heading and text.
     *
     * @param heading the block of the page's heading
     * @param lead the first block of the text
     * @param end the first block after it
     */
    static List<Author> signature(PageScan page, Outlet outlet, int heading, int lead, int end) {
        int last = Math.min(end + BELOW, page.blocks.size());
        for (int i = Math.max(end - 1, lead); i < last; i++) {
            List<Author> authors = signature(page.blocks.get(i), outlet);
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        for (TextBlock block :
                page.blocks.subList(heading, Math.min(page.blocks.size(), Math.max(heading, lead + 1)))) {
            List<Author> authors = signature(block, outlet);
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        return List.of();
    }

    private static List<Author> signature(TextBlock block, Outlet outlet) {
        boolean signature = block.linkLetters() == 0 && CorporateByline.isSignature(block.text(), outlet);
        return signature ? CorporateByline.authors(block.text(), outlet) : List.of();
    }

    private List<Author> authors() {
        for (Author told : data.authors()) {
            for (Author read : reader.apply(told.name())) {
                // An organisation with a name like a person's is none.
                if (read.kind() != Author.Kind.PERSON || told.kind() == Author.Kind.PERSON) {
                    authors.putIfAbsent(read.name(), new Author(read.name(), told.role(), read.kind()));
                }
            }
        }
        for (String meta : METAS) {
            if (authors.isEmpty()) {
                page.metas.getOrDefault(meta, List.of()).stream()
                        .filter(value -> !value.contains("://"))
                        .forEach(this::add);
            }
        }
        if (authors.isEmpty()) {
            signed(page.signed);
        }
        int heading = heading(page);
        lines(heading, MOST_LINES);
        lines(0, heading);
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

    private void lines(int from, int to) {
        for (int i = from; i < Math.min(to, page.blocks.size()) && authors.isEmpty(); i++) {
            String text = page.blocks.get(i).text();
            if (text.length() <= LONGEST && isByline.test(text)) {
                add(text);
            }
        }
    }

    /** The first elements that name somebody, and those beside it: each author may have an element. */
    private void signed(List<Element> elements) {
        Element beside = null;
        for (Element element : elements) {
            String line = bounded(element);
            if (!line.isEmpty() && (beside == null || beside == around(element)) && !elsewhere(element)) {
                int before = authors.size();
                for (Element name : element.select("[itemprop=name], [rel~=author], .fn")) {
                    add(bounded(name));
                }
                if (authors.size() == before) {
                    add(line);
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

    private void add(String line) {
        for (Author author : reader.apply(line)) {
            if (authors.keySet().stream().noneMatch(known -> author.name().startsWith(known + " "))) {
                authors.putIfAbsent(author.name(), author);
            }
        }
    }
}
