// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another article that carries nearly the same text.
 *
 * @param similarity share of five-word sequences that both have, of those that either has, 0 to 1
 * @param onlyHere passages that only the article asked for has, {@code onlyThere} those that only the copy has, in
 *     reading order
 */
public record NearCopy(
        String article,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String published,
        String title,
        double similarity,
        List<String> onlyHere,
        List<String> onlyThere) {}
