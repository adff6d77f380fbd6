// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

import java.util.Set;
import org.entente.model.Article;

/** Analyses articles of one language. Implementations are thread-safe: one instance serves all threads. */
public interface LanguageEngine {
    /** ISO 639-1. */
    String language();

    /**
     * Splits title and text into sentences, and parses those that the filter wants. The same article always gives the
     * same analysis. Characters that typesetting varies (apostrophes, quotation marks, spaces, soft hyphens) do not
     * change it.
     */
    AnalysedText analyse(Article article, SentenceFilter filter);

    /** Every dictionary form that this form could have, in lower case, and the form itself in lower case. */
    Set<String> lemmas(String form);
}
