// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads the text of a page's article from several candidates, and tells how far they agree. */
final class BodyReader {
    /** Below this weight, names of the page's parts may have misled: they are tried without. */
    private static final int SHORT = 300;
    /** Above this, a text is not short of what articles are. */
    private static final int ENOUGH = 400;

    /** Descriptions of pages are taken from their first paragraphs. */
    private static final int OPENING = 4;

    private BodyReader() {}

    /** @param host the site's, if known */
    static Body read(
            PageScan page, StructuredData data, List<String> titles, List<String> authors, @Nullable String host) {
        Body body = of(page, titles, authors, host, true);
        if (body.weight() < SHORT) {
            Body other = of(page, titles, authors, host, false);
            body = other.weight() > body.weight() * 2 ? other : body;
        }
        String declared = data.text("articleBody");
        List<Body.Passage> told = declared == null ? List.of() : passages(declared);
        int length = told.stream().mapToInt(passage -> passage.text().length()).sum();
        // What the page itself shows is better divided, unless it shows less than half of what it declares.
        if (length > SHORT && length(body) * 2 < length) {
            return new Body(List.of(), body.region(), told, 0.6);
        }
        Region region = body.region();
        return region == null
                ? body
                : new Body(body.blocks(), region, body.passages(), confidence(page, body, region, length));
    }

    private static Body of(
            PageScan page, List<String> titles, List<String> authors, @Nullable String host, boolean byName) {
        Region region = BodyFinder.find(page, titles, byName);
        if (region == null) {
            return Body.NONE;
        }
        List<TextBlock> blocks = BodyTrimmer.trim(page.blocks, BodyFinder.blocks(page, region), titles, authors, host);
        List<Body.Passage> passages = new ArrayList<>();
        blocks.forEach(block -> passages.add(new Body.Passage(block.text(), block.kind())));
        return new Body(blocks, region, passages, 0);
    }

    private static int length(Body body) {
        return body.passages().stream()
                .mapToInt(passage -> passage.text().length())
                .sum();
    }

    /** Declared text is plain by its specification, and markup by habit. */
    private static List<Body.Passage> passages(String declared) {
        String plain = declared.indexOf('<') < 0 && declared.indexOf('&') < 0
                ? declared
                : Jsoup.parseBodyFragment(declared.replaceAll("(?i)</(?:p|div|li|h\\d)>|<br\\s*/?>|\\n", "\u2029"))
                        .text()
                        .replace('\u2029', '\n');
        List<Body.Passage> passages = new ArrayList<>();
        for (String line : plain.split("[\\n\\r\u2029]+", -1)) {
            String text = line.replaceAll("[\\s\\p{Cntrl}\u00a0]+", " ")
                    .replaceAll("<[^>]{0,200}>", "")
                    .strip();
            if (!text.isEmpty()) {
                passages.add(new Body.Passage(text, TextBlock.Kind.PARAGRAPH));
            }
        }
        return passages;
    }

    /** The mean of what each other candidate shares with the text; less if the text is short. */
    private static double confidence(PageScan page, Body body, Region region, int declared) {
        double weight = body.weight();
        double agreement =
                Math.min(1, body.blocks().stream().mapToDouble(TextBlock::good).sum() / Math.max(1, weight));
        int voters = 1;
        for (Region at = region; at != null; at = at.parent) {
            if (at.name == RegionName.BODY || at.tag.equals("article")) {
                agreement += Math.min(1, weight / Math.max(1, at.letters));
                voters++;
            }
        }
        if (declared > SHORT) {
            double length = length(body);
            agreement += Math.min(length, declared) / Math.max(length, declared);
            voters++;
        }
        String description = page.meta("og:description", "description");
        if (description != null && description.length() > 40) {
            String opening = BodyTrimmer.letters(description.substring(0, 40));
            boolean opens = body.passages().stream()
                    .limit(OPENING)
                    .anyMatch(passage -> BodyTrimmer.letters(passage.text()).contains(opening));
            agreement += opens ? 1 : 0.5;
            voters++;
        }
        return Math.round(agreement / voters * Math.min(1, weight / ENOUGH) * 100) / 100.0;
    }
}
