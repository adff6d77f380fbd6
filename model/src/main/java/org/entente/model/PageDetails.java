// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells about its article beyond what claims rest on.
 *
 * @param kind what the page is; only {@link PageKind#ARTICLE} comes with a text
 * @param confidence 0 to 1: how far the ways to find the body agree on it
 * @param dek the standfirst under the title; it is also the text's first paragraph where the page shows it
 * @param authors {@link Article#authors}, with their kinds and roles
 * @param topics keywords or tags, in the page's words and order
 * @param images pictures of the article, the declared one first
 * @param blocks the headings, list items, quotes and table rows of the text, in order
 * @param declaredLanguage what the page says of its language (BCP 47, as written)
 * @param detectedLanguage what its words say, ISO 639-1; {@link Article#language} is the one believed
 * @param clock the date that only the site's clock shows, which is not the article's
 * @param original where an aggregator says the article came from
 * @param others further articles on the same endless page
 */
public record PageDetails(
        PageKind kind,
        double confidence,
        @Nullable String dek,
        List<Author> authors,
        List<String> topics,
        List<Image> images,
        List<Block> blocks,
        @Nullable String declaredLanguage,
        @Nullable String detectedLanguage,
        @Nullable Published clock,
        @Nullable Link original,
        List<Link> others) {

    /** Nothing is known beyond the article itself, as in a corpus of plain texts. */
    public static final PageDetails NONE = new PageDetails(
            PageKind.ARTICLE, 1, null, List.of(), List.of(), List.of(), List.of(), null, null, null, null, List.of());

    public PageDetails {
        Objects.requireNonNull(kind);
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        images = List.copyOf(images);
        blocks = List.copyOf(blocks);
        others = List.copyOf(others);
    }
}
