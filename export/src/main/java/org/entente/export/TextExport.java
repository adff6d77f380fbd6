// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.entente.export.claim.ClaimSidecar;
import org.entente.export.event.Sidecar;
import org.entente.export.format.ClaimFormat;
import org.entente.export.format.EventFormat;
import org.entente.export.format.TextFormat;
import org.entente.export.format.ToldClaim;
import org.entente.export.told.Articles;
import org.entente.record.Event;

/**
 * Writes rows in one format as they come, and what has no room there into a sidecar. Not thread-safe.
 *
 * @param <R> what a row of the record is in this format
 */
public final class TextExport<R> {
    private final TextFormat<R> format;
    private final Articles articles;
    private final Consumer<String> out;
    private final Optional<Consumer<String>> sidecar;
    private final BiFunction<R, List<String>, String> sidecarLine;
    private final Map<String, Long> refused = new TreeMap<>();
    private long written;

    private TextExport(
            TextFormat<R> format,
            Articles articles,
            Consumer<String> out,
            Optional<Consumer<String>> sidecar,
            BiFunction<R, List<String>, String> sidecarLine) {
        this.format = format;
        this.articles = articles;
        this.out = out;
        this.sidecar = sidecar;
        this.sidecarLine = sidecarLine;
    }

    /** @param sidecar where a line goes for each event that is written, if anywhere */
    public static TextExport<Event> ofEvents(
            EventFormat format, Articles articles, Consumer<String> out, Optional<Consumer<String>> sidecar) {
        return new TextExport<>(format, articles, out, sidecar, Sidecar::line);
    }

    /** @param sidecar where a line goes for each claim that is written, if anywhere */
    public static TextExport<ToldClaim> ofClaims(
            ClaimFormat format, Articles articles, Consumer<String> out, Optional<Consumer<String>> sidecar) {
        return new TextExport<>(format, articles, out, sidecar, ClaimSidecar::line);
    }

    /** Writes the row, or counts why the format cannot tell it. */
    public void accept(R row) {
        Optional<String> refusal = format.refusal(row);
        if (refusal.isPresent()) {
            refused.merge(refusal.get(), 1L, Long::sum);
            return;
        }
        out.accept(written == 0 ? format.head(Optional.of(row)) : format.between());
        out.accept(format.text(row, articles));
        sidecar.ifPresent(lines -> lines.accept(sidecarLine.apply(row, format.ids(row))));
        written++;
    }

    /** Writes what stands after the rows; without any the head alone. */
    public void finish() {
        if (written == 0) {
            out.accept(format.head(Optional.empty()));
        }
        out.accept(format.foot());
    }

    public long written() {
        return written;
    }

    /** How many rows were left out, by reason. */
    public Map<String, Long> refused() {
        return java.util.Collections.unmodifiableMap(refused);
    }
}
