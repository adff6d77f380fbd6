// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.export.format.ClaimFormat;
import org.entente.export.format.EventFormat;
import org.entente.export.format.ToldClaim;
import org.entente.export.told.Articles;
import org.entente.export.told.SourceText;
import org.entente.record.ArticleTexts;
import org.entente.record.ClaimQuery;
import org.entente.record.Event;
import org.entente.record.EventQuery;
import org.entente.record.RecordView;

/** Exports what fits a query from an open record. Not thread-safe. */
public final class RecordExport {
    /** Texts kept at hand: the mentions of one event after another are often of the same articles. */
    private static final int TEXTS = 256;

    private final RecordView record;
    private final Articles articles;

    public RecordExport(RecordView record) {
        this.record = record;
        this.articles = lookedUp(record.texts());
    }

    /**
     * Writes the events that fit.
     *
     * @param sidecar where what has no room in the format goes, if anywhere
     * @return what was written and what was left out
     */
    public TextExport<Event> events(
            EventFormat format, EventQuery query, Consumer<String> out, Optional<Consumer<String>> sidecar) {
        TextExport<Event> export = TextExport.ofEvents(format, articles, out, sidecar);
        record.events().find(query, format.order().orElse(query.order()), export::accept);
        export.finish();
        return export;
    }

    /** Writes the claims that fit, as {@link #events}. */
    public TextExport<ToldClaim> claims(
            ClaimFormat format, ClaimQuery query, Consumer<String> out, Optional<Consumer<String>> sidecar) {
        TextExport<ToldClaim> export = TextExport.ofClaims(format, articles, out, sidecar);
        record.claims().find(query, found -> export.accept(ToldClaim.of(found)));
        export.finish();
        return export;
    }

    private static Articles lookedUp(ArticleTexts texts) {
        Map<String, Optional<SourceText>> atHand = new LinkedHashMap<>(TEXTS, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Optional<SourceText>> eldest) {
                return size() > TEXTS;
            }
        };
        return (article, version) -> atHand.computeIfAbsent(version + " " + article, key -> texts.text(article, version)
                .map(found -> new SourceText(found.title(), found.text(), found.language())));
    }
}
