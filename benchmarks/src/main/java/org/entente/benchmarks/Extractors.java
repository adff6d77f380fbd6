// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.benchmarks;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import net.dankito.readability4j.Readability4J;
import org.entente.article.Articles;
import org.entente.model.Origin;
import org.jsoup.Jsoup;

/** Our extraction, the parse that any needs, and other extractors of the JVM that are on Maven Central (crux is not). */
final class Extractors {
    static final String PARSE = "jsoup's parse alone";
    static final String OURS = "extraction with metadata";
    static final Map<String, Extractor> ALL = all();

    private Extractors() {}

    /** Reads a page; what comes of it is measured elsewhere. */
    interface Extractor {
        void read(byte[] page);
    }

    private static Map<String, Extractor> all() {
        Map<String, Extractor> all = new LinkedHashMap<>();
        all.put(PARSE, page -> Jsoup.parse(utf8(page), ""));
        all.put(OURS, page -> Articles.html(page, null, new Origin("file", "page"), null));
        all.put("readability4j", page -> new Readability4J("https://page.example/", utf8(page)).parse());
        all.put("boilerpipe", Extractors::boilerpipe);
        return all;
    }

    private static void boilerpipe(byte[] page) {
        try {
            ArticleExtractor.INSTANCE.getText(utf8(page));
        } catch (BoilerpipeProcessingException e) {
            throw new IllegalStateException("boilerpipe cannot read a page", e);
        }
    }

    private static String utf8(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }
}
