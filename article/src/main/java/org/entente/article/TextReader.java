// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Article;
import org.entente.model.ContentId;
import org.entente.model.Notice;
import org.entente.model.Origin;
import org.entente.model.Published;
import org.jspecify.annotations.Nullable;

/** Reads plain text: a title, a head of byline, date and address, and a body, with site furniture around them cut. */
final class TextReader {
    private static final Pattern BYLINE = Pattern.compile("^(?:By|Par) (.{2,60})$");
    private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}$");
    private static final Pattern PAYWALL = Pattern.compile("Il vous reste (\\d+(?:[.,]\\d+)?)\\s*% de cet article");
    private static final Pattern PATH = Pattern.compile("^(Home|Accueil)\\b.{0,80}$");
    private static final int HEAD = 12;

    private TextReader() {}

    static Article read(String text, Origin origin) {
        List<String> paragraphs = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        String title = "";
        String url = null;
        Published published = null;
        int lineNumber = 0;
        for (String raw : text.replace("\r\n", "\n").split("\n", -1)) {
            String line = raw.strip();
            if (line.isEmpty()) {
                continue;
            }
            boolean head = lineNumber++ < HEAD && paragraphs.isEmpty();
            Matcher byline = BYLINE.matcher(line);
            Matcher paywall = PAYWALL.matcher(line);
            if (paywall.find()) {
                double left = Double.parseDouble(paywall.group(1).replace(',', '.'));
                notices.add(new Notice("paywall", line, Math.round((100 - left) * 10) / 1000.0));
            } else if (head && byline.matches()) {
                authors.add(byline.group(1));
            } else if (head && DAY.matcher(line).matches()) {
                published = PageMetadata.date(line, "text");
            } else if (head && line.startsWith("http") && line.indexOf(' ') < 0) {
                url = line;
            } else if (head && (PATH.matcher(line).matches() || line.equals(title))) {
                continue;
            } else if (head && title.isEmpty() && line.length() < 200) {
                title = line.replaceFirst("^#+\\s*", "");
            } else if (!Trim.furniture(line)) {
                paragraphs.add(line);
            }
        }
        return article(origin, title, url, published, authors, paragraphs, notices);
    }

    private static Article article(
            Origin origin,
            String title,
            @Nullable String url,
            @Nullable Published published,
            List<String> authors,
            List<String> paragraphs,
            List<Notice> notices) {
        String body = String.join("\n\n", paragraphs);
        Published date = published == null ? DatelineReader.published(body) : published;
        String id = url == null ? ContentId.of("a-", title, body) : ContentId.of("a-", url);
        return new Article(
                id,
                origin,
                url,
                null,
                LanguageGuess.of(title + " " + body),
                date,
                null,
                title,
                authors,
                List.of(),
                body,
                List.of(),
                notices);
    }
}
