// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article, as it was accepted.
 *
 * @param article names the article whatever its version; {@code id} is the one that this version came with
 * @param version 1 for the first words seen
 * @param current whether claims of this version count
 * @param textGroup names the text: near-copies in other outlets share it
 * @param json the line as {@code read} prints it: title, text and claims with their offsets
 * @param claims what it claims
 */
public record ArticleVersion(
        String article,
        String id,
        int version,
        boolean current,
        Instant accepted,
        @Nullable String url,
        @Nullable String outlet,
        String language,
        @Nullable String published,
        @Nullable String modified,
        String title,
        String textGroup,
        String json,
        List<FoundClaim> claims) {
    public ArticleVersion {
        claims = List.copyOf(claims);
    }
}
