// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.article.source.Read;
import org.entente.article.source.Sources;
import org.entente.coding.Coder;
import org.entente.language.AnalysedText;
import org.entente.language.LanguageEngine;
import org.entente.language.Languages;
import org.entente.language.SentenceFilter;
import org.entente.model.Article;
import org.entente.model.CodedArticle;
import org.entente.model.Reject;

/** One run over some paths: reads, codes, reports rejects as they come and counts. Not thread-safe. */
final class Reading {
    private final PrintStream err;
    private final Languages languages = new Languages();
    private final Map<String, Coder> coders = new TreeMap<>();
    private int articles;
    private int claims;
    private int rejects;

    Reading(PrintStream err) {
        this.err = err;
    }

    /** Gives every article of the paths to the sink; the exit status. */
    int articles(List<String> paths, Consumer<Article> sink) {
        for (String path : paths) {
            Sources.read(path, read -> {
                if (read instanceof Read.Found found) {
                    one(found.article(), sink);
                } else if (read instanceof Read.Failed failed) {
                    reject(failed.reject());
                }
            });
        }
        err.println("entente: " + articles + " articles, " + claims + " claims, " + rejects + " rejected");
        return articles == 0 ? 3 : rejects > 0 ? 1 : 0;
    }

    private void one(Article article, Consumer<Article> sink) {
        try {
            sink.accept(article);
            articles++;
        } catch (StackOverflowError e) {
            reject(new Reject(article.origin().source(), "code", "is nested too deeply"));
        }
    }

    private void reject(Reject reject) {
        rejects++;
        err.println("entente: " + reject.line());
    }

    /** The article with its claims; without any, and a word about it, if its language has no engine. */
    CodedArticle coded(Article article) {
        if (!languages.supported().contains(article.language())) {
            reject(new Reject(
                    article.origin().source(),
                    "language",
                    "no engine for language \"" + article.language() + "\"; not coded"));
            return new CodedArticle(article, List.of());
        }
        Coder coder = coder(article.language());
        CodedArticle coded = new CodedArticle(article, coder.code(analysed(article, coder.filter())));
        claims += coded.claims().size();
        return coded;
    }

    AnalysedText analysed(Article article, SentenceFilter filter) {
        LanguageEngine engine = languages.engine(article.language());
        return engine.analyse(article, filter);
    }

    Coder coder(String language) {
        return coders.computeIfAbsent(language, Coder::load);
    }
}
