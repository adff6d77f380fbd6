// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.entente.coding.Coder;
import org.entente.language.AnalysedText;
import org.entente.language.LanguageEngine;
import org.entente.language.Languages;
import org.entente.model.Article;
import org.entente.model.CodedArticle;
import org.entente.model.Reject;

/** From articles to claims. Models and lexicons of a language load at its first article, side by side. Thread-safe. */
final class Coding {
    private final Languages languages = new Languages();
    private final Map<String, Tools> tools = new ConcurrentHashMap<>();
    private final AtomicInteger claims = new AtomicInteger();

    private record Tools(LanguageEngine engine, Coder coder) {}

    /** Languages that can be coded, ISO 639-1. */
    Set<String> supported() {
        return languages.supported();
    }

    /** The article with its claims; without any, and a complaint, if its language has no engine. */
    CodedArticle coded(Article article, Consumer<Reject> complaints) throws Reading.RejectedArticle {
        if (!languages.supported().contains(article.language())) {
            complaints.accept(noEngine(article));
            return new CodedArticle(article, List.of());
        }
        CodedArticle coded = new CodedArticle(article, guarded(article, Coder::code));
        claims.addAndGet(coded.claims().size());
        return coded;
    }

    /** How the claims of the article were found. */
    String explained(Article article) throws Reading.RejectedArticle {
        if (!languages.supported().contains(article.language())) {
            throw new Reading.RejectedArticle(noEngine(article));
        }
        return guarded(article, Coder::explain);
    }

    int claims() {
        return claims.get();
    }

    private <T> T guarded(Article article, BiFunction<Coder, AnalysedText, T> step) throws Reading.RejectedArticle {
        Tools ready = tools(article.language());
        try {
            return step.apply(
                    ready.coder(), ready.engine().analyse(article, ready.coder().filter()));
        } catch (StackOverflowError e) {
            throw rejected(article, "is nested too deeply");
        } catch (RuntimeException e) {
            // A fault of ours in one article must not cost the others; the place helps whoever reports it.
            StackTraceElement[] trace = e.getStackTrace();
            throw rejected(
                    article, "internal error, please report: " + e + (trace.length > 0 ? " at " + trace[0] : ""));
        }
    }

    private static Reading.RejectedArticle rejected(Article article, String reason) {
        return new Reading.RejectedArticle(new Reject(article.origin().source(), "code", reason));
    }

    private static Reject noEngine(Article article) {
        String reason = "no engine for language \"" + article.language() + "\"; not coded";
        return new Reject(article.origin().source(), "language", reason);
    }

    private Tools tools(String language) {
        Tools ready = tools.get(language);
        if (ready == null) {
            CompletableFuture<Coder> coder = CompletableFuture.supplyAsync(() -> Coder.load(language));
            LanguageEngine engine = languages.engine(language);
            ready = new Tools(engine, joined(coder));
            Tools earlier = tools.putIfAbsent(language, ready);
            ready = earlier == null ? ready : earlier;
        }
        return ready;
    }

    private static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : e;
        }
    }
}
