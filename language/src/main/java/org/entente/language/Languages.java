// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.entente.language.corenlp.CoreNlpEngine;

/** The languages that can be analysed. Thread-safe; an engine's models load at its first use and stay. */
public final class Languages {
    private final Map<String, Supplier<LanguageEngine>> loaders =
            Map.of("en", CoreNlpEngine::english, "fr", CoreNlpEngine::french);
    private final Map<String, CompletableFuture<LanguageEngine>> loaded = new ConcurrentHashMap<>();

    /** ISO 639-1 codes, sorted. */
    public Set<String> supported() {
        return new TreeSet<>(loaders.keySet());
    }

    /** Loads on first use (seconds, and some hundred megabytes); throws if the language is not {@link #supported}. */
    public LanguageEngine engine(String language) {
        Supplier<LanguageEngine> loader = loaders.get(language);
        if (loader == null) {
            throw new IllegalArgumentException(
                    "no engine for " + language + "; there are " + new TreeMap<>(loaders).keySet());
        }
        CompletableFuture<LanguageEngine> mine = new CompletableFuture<>();
        CompletableFuture<LanguageEngine> first = loaded.putIfAbsent(language, mine);
        if (first != null) {
            return first.join();
        }
        // Not inside computeIfAbsent: two languages must be able to load at the same time.
        try {
            mine.complete(loader.get());
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        }
        return mine.join();
    }
}
