// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.claim;

import org.jspecify.annotations.Nullable;

/**
 * Tells how an article was coded and why not, as {@code entente explain} prints it. The server knows no language: whoever
 * starts it brings this. It may take seconds and is asked for one article at a time.
 */
@FunctionalInterface
public interface Explainer {
    /** One that explains nothing. */
    Explainer NONE = line -> null;

    /**
     * The sentences with their trees, then the rules that were tried.
     *
     * @param line the article as a line of the record holds it
     * @return null if there is nobody who could tell, such as for a language without rules
     */
    @Nullable
    String explain(String line);
}
