// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.List;
import java.util.Locale;
import org.entente.model.Article;
import org.entente.model.ContentId;
import org.entente.model.Origin;
import org.entente.model.PageDetails;
import org.entente.model.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an HTML page: metadata from what it declares and shows, the body from its tree. */
final class HtmlReader {
    private static final int MOST_CAPTIONS = 50;

    /** From this many characters on, the text itself says its language better than its page. */
    private static final int TELLING = 400;

    private HtmlReader() {}

    static Article read(String html, Origin origin, @Nullable String address) {
        Document page = Jsoup.parse(html, address == null ? "" : address);
        PageMetadata metadata = new PageMetadata(page, address);
        String title = metadata.title();
        String url = metadata.url();
        String outlet = metadata.outlet();
        List<String> authors = metadata.authors();
        List<String> section = metadata.section();
        Published published = metadata.published();
        Published modified = metadata.modified();
        List<String> captions = captions(page);
        String declared = page.select("html").attr("lang").strip().toLowerCase(Locale.ROOT);
        String text = String.join("\n\n", Body.paragraphs(page, title));
        return new Article(
                url == null ? ContentId.of("a-", title, text) : ContentId.of("a-", url),
                origin,
                url,
                outlet,
                language(declared, title, text),
                published == null ? DatelineReader.published(text) : published,
                modified,
                title,
                authors,
                section,
                text,
                captions,
                metadata.notices(),
                PageDetails.NONE);
    }

    private static String language(String declared, String title, String text) {
        boolean given = declared.matches("[a-z]{2}([-_].*)?");
        if (given && text.length() < TELLING) {
            return declared.substring(0, 2);
        }
        String detected = LanguageGuess.of(title + " " + text);
        return detected.equals("und") && given ? declared.substring(0, 2) : detected;
    }

    private static List<String> captions(Document page) {
        return page.select("figcaption,[class*=caption]").stream()
                .map(Element::text)
                .filter(t -> !t.isBlank())
                .distinct()
                .limit(MOST_CAPTIONS)
                .toList();
    }
}
