// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article.source;

import org.entente.model.Article;
import org.entente.model.Reject;

/** What came of one input: an article, or why there is none. */
public sealed interface Read {
    /** An article. */
    record Found(Article article) implements Read {}

    /** An input that could not be used. */
    record Failed(Reject reject) implements Read {}
}
