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
import org.entente.model.Link;
import org.entente.model.Origin;
import org.entente.model.PageDetails;
import org.entente.model.PageKind;
import org.entente.model.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an HTML page: one pass over its tree, then the text among its blocks, then what is told about it. */
final class HtmlReader {
    /** From this many characters on, the text itself says its language better than its page. */
    private static final int TELLING = 400;

    /** No article stands beyond; memory grows with what is parsed. */
    private static final int MOST_CHARACTERS = 10 << 20;

    private static final int MOST_OTHERS = 20;
    /** Blocks above the text among which the date of an article is shown. */
    private static final int HEAD = 15;

    private static final Phrases SOURCE = Phrases.of("source");

    private final PageScan page;
    private final StructuredData data;
    private final PageFacts facts;
    private final @Nullable String address;

    private HtmlReader(PageScan page, @Nullable String address) {
        this.page = page;
        this.data = StructuredData.of(page.jsonLd);
        this.facts = new PageFacts(page, data, address);
        this.address = address;
    }

    static Article read(String html, Origin origin, @Nullable String address) {
        String page = html.length() > MOST_CHARACTERS ? html.substring(0, MOST_CHARACTERS) : html;
        return new HtmlReader(PageScan.of(Jsoup.parse(page, address == null ? "" : address)), address).article(origin);
    }

    private Article article(Origin origin) {
        String url = facts.url();
        String named = facts.outlet();
        Outlet outlet = new Outlet(named, PageFacts.host(url));
        List<String> headings = headings();
        String title = PageTitle.choose(
                page.meta("og:title", "twitter:title"),
                data.text("headline"),
                headings,
                page.title,
                named,
                PageFacts.host(url));
        List<Author> authors = PageAuthors.of(page, data, outlet);
        List<String> persons = authors.stream()
                .filter(author -> author.kind() == Author.Kind.PERSON)
                .map(Author::name)
                .toList();
        List<String> titles = new ArrayList<>(List.of(title, page.title));
        headings.stream().filter(heading -> PageTitle.agree(heading, title)).forEach(titles::add);
        Body body = BodyReader.read(page, data, titles, persons, outlet.host());
        PageKind kind = PageKinds.of(data, page, titles, body.weight(), teasers(), url);
        body = kind == PageKind.ARTICLE ? body : Body.NONE;
        String text = body.text();
        String declared = page.language.strip().toLowerCase(Locale.ROOT);
        String detected = LanguageGuess.of(text.length() < TELLING ? title + " " + text : text);
        String language = language(declared, detected, text);
        List<String> languages = languages(language, declared);
        PageDates dates = new PageDates(page, data, languages);
        int lead = body.blocks().isEmpty()
                ? page.blocks.size()
                : body.blocks().get(0).order();
        int heading = heading(lead);
        int end = body.blocks().isEmpty()
                ? lead
                : body.blocks().get(body.blocks().size() - 1).order() + 1;
        Published published = dates.published(heading, lead, end, url);
        authors = authors.isEmpty() ? PageAuthors.signature(page, outlet, heading, lead, end) : authors;
        return new Article(
                url == null ? ContentId.of("a-", title, text) : ContentId.of("a-", url),
                origin,
                url,
                named,
                language,
                published == null ? told(text, languages, dates) : published,
                dates.modified(),
                title,
                authors.stream().map(Author::name).toList(),
                facts.section(title),
                text,
                PagePictures.captions(page, body.region()),
                PageNotices.of(page, data, body.blocks(), title),
                new PageDetails(
                        kind,
                        body.confidence(),
                        facts.dek(lead),
                        authors,
                        facts.topics(),
                        PagePictures.images(page, body.region()),
                        body.structure(),
                        declared.isEmpty() ? null : declared,
                        detected.equals("und") ? null : detected,
                        dates.clock(heading),
                        original(body, url),
                        others(body, titles)));
    }

    /** The last heading of first rank above the text, else some blocks above it. */
    private int heading(int lead) {
        for (int i = Math.min(lead, page.blocks.size()) - 1; i >= 0; i--) {
            if (page.blocks.get(i).region().tag.equals("h1")) {
                return i;
            }
        }
        return Math.max(0, lead - HEAD);
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (TextBlock block : page.blocks) {
            if (block.isHeading() && block.region().tag.equals("h1")) {
                headings.add(block.text());
            }
        }
        return headings;
    }

    /** Blocks that are headlines of other articles: all link, and as long as headlines are. */
    private int teasers() {
        return (int) page.blocks.stream()
                .filter(block -> block.linkShare() > 0.9 && block.weight() >= 30)
                .count();
    }

    private static String language(String declared, String detected, String text) {
        boolean given = declared.matches("[a-z]{2}([-_].*)?");
        if (given && (text.length() < TELLING || detected.equals("und"))) {
            return declared.substring(0, 2);
        }
        return detected;
    }

    /** Where nothing tells when an article was published: what opens its text, else when it was changed, said to be that. */
    private static @Nullable Published told(String text, List<String> languages, PageDates dates) {
        Published opening = DatelineReader.published(text, languages);
        Published changed = opening == null ? dates.modified() : null;
        return changed == null ? opening : new Published(changed.date(), changed.time(), "modified");
    }

    /** In the order in which a date's words are tried. */
    private static List<String> languages(String believed, String declared) {
        Set<String> languages = new LinkedHashSet<>(List.of(believed));
        if (declared.matches("[a-z]{2}([-_].*)?")) {
            languages.add(declared.substring(0, 2));
        }
        languages.add("en");
        return List.copyOf(languages);
    }

    /** Where an aggregator says that its text came from: a line that leads there, or a canonical address elsewhere. */
    private @Nullable Link original(Body body, @Nullable String canonical) {
        Region region = body.region();
        for (TextBlock block : region == null
                ? List.<TextBlock>of()
                : page.blocks.subList(region.first, Math.min(page.blocks.size(), region.end + HEAD))) {
            int opening = block.text().length() > 200 ? 0 : SOURCE.opening(block.text());
            if (opening > 0) {
                Element link = block.link();
                String name = block.text()
                        .substring(opening)
                        .replaceAll("^[\\s:,]+", "")
                        .strip();
                String url =
                        link == null ? "" : link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href");
                return new Link(name.isEmpty() ? null : name, url.startsWith("http") ? url : null);
            }
        }
        boolean moved = address != null
                && canonical != null
                && !String.valueOf(PageFacts.host(address)).equals(PageFacts.host(canonical));
        return moved ? new Link(PageFacts.host(canonical), canonical) : null;
    }

    /** The headings of further articles on an endless page: like its own, or of first rank. */
    private List<Link> others(Body body, List<String> titles) {
        Region region = body.region();
        if (region == null) {
            return List.of();
        }
        EndlessPage endless = EndlessPage.of(page, titles);
        String rank = page.blocks.stream()
                .filter(block -> block.isHeading() && isTitled(block, titles))
                .findFirst()
                .map(block -> block.region().tag)
                .orElse("h1");
        int end = body.blocks().isEmpty()
                ? region.end
                : body.blocks().get(body.blocks().size() - 1).order() + 1;
        List<Link> others = new ArrayList<>();
        for (TextBlock block : page.blocks.subList(end, page.blocks.size())) {
            boolean heading = endless != null && endless.others().contains(block)
                    || block.order() >= region.end
                            && block.isHeading()
                            && block.region().tag.equals("h1")
                    || EndlessPage.isHeadline(page.blocks, block, rank);
            if (heading && !isTitled(block, titles) && !block.region().furniture && others.size() < MOST_OTHERS) {
                Element link = block.link();
                others.add(new Link(
                        block.text(), link == null || link.absUrl("href").isEmpty() ? null : link.absUrl("href")));
            }
        }
        return others;
    }

    private static boolean isTitled(TextBlock block, List<String> titles) {
        return titles.stream().anyMatch(title -> PageTitle.agree(block.text(), title));
    }
}
