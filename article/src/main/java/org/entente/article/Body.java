// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Block;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page's article.
 *
 * @param blocks of the page, in reading order; empty if the text stands in structured data only
 * @param region that holds them
 * @param passages what is read, in order
 * @param confidence 0 to 1: how far other ways to find the text agree
 */
record Body(List<TextBlock> blocks, @Nullable Region region, List<Passage> passages, double confidence) {
    /** A paragraph, heading, item, quote or row. */
    record Passage(String text, TextBlock.Kind kind) {}

    static final Body NONE = new Body(List.of(), null, List.of(), 0);
    static final String BETWEEN = "\n\n";

    String text() {
        return String.join(BETWEEN, passages.stream().map(Passage::text).toList());
    }

    double weight() {
        return blocks.isEmpty()
                ? text().length()
                : blocks.stream().mapToInt(TextBlock::weight).sum();
    }

    /** The passages that are no plain paragraphs, by their places in the text. */
    List<Block> structure() {
        List<Block> structure = new ArrayList<>();
        int start = 0;
        for (Passage passage : passages) {
            int end = start + passage.text().length();
            Block.Kind kind = kind(passage.kind());
            if (kind != null) {
                structure.add(new Block(kind, new Span(start, end)));
            }
            start = end + BETWEEN.length();
        }
        return structure;
    }

    private static Block.@Nullable Kind kind(TextBlock.Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> null;
            case HEADING -> Block.Kind.HEADING;
            case ITEM -> Block.Kind.ITEM;
            case QUOTE -> Block.Kind.QUOTE;
            case ROW -> Block.Kind.ROW;
        };
    }
}
