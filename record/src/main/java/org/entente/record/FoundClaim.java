// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that was asked for, with the article that makes it.
 *
 * @param day ISO date of the claim, or of its article if {@code dated} is false
 * @param sentence the article's sentence around the trigger
 * @param trigger the words that were read, for marking them in the sentence
 * @param json the claim as {@code read} prints it
 */
public record FoundClaim(
        String article,
        int version,
        @Nullable String url,
        @Nullable String outlet,
        String language,
        @Nullable String published,
        String title,
        String kind,
        @Nullable String type,
        @Nullable String mode,
        @Nullable String status,
        @Nullable String day,
        boolean dated,
        List<String> actors,
        List<String> recipients,
        List<String> claimants,
        @Nullable String place,
        String sentence,
        String trigger,
        String json) {}
