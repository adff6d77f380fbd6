// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What leads to other articles by its build: sibling regions that look alike and each begin with a link, and boxes that
 * are one link.
 */
final class Teasers {
    /** The weight of sentences of a teaser; what has more is a section of the text that begins with a link. */
    private static final int MOST_SENTENCES = 400;
    /** Elements between a link around a box and the text in it. */
    private static final int DEEPEST_IN_BOX = 6;

    private Teasers() {}

    /** The blocks without them. */
    static List<TextBlock> without(List<TextBlock> blocks, @Nullable String host) {
        Map<Region, Boolean> teasers = new HashMap<>();
        Map<Region, Map<String, List<Region>>> alike = new HashMap<>();
        Set<Region> seen = new HashSet<>();
        for (TextBlock block : blocks) {
            for (Region at = block.region(); at != null && at.parent != null && seen.add(at); at = at.parent) {
                alike.computeIfAbsent(at.parent, parent -> new HashMap<>())
                        .computeIfAbsent(at.tag + "." + at.element.className(), key -> new ArrayList<>())
                        .add(at);
            }
        }
        Map<Integer, TextBlock> byOrder = new HashMap<>();
        blocks.forEach(block -> byOrder.put(block.order(), block));
        for (Map<String, List<Region>> groups : alike.values()) {
            for (List<Region> group : groups.values()) {
                long linking = group.stream()
                        .filter(r -> beginsWithLink(r, byOrder, host))
                        .count();
                double good = group.stream().mapToDouble(r -> r.good).average().orElse(0);
                if (group.size() >= 3 && linking * 5 >= group.size() * 4L && good < MOST_SENTENCES) {
                    group.forEach(r -> teasers.put(r, true));
                }
            }
        }
        return blocks.stream()
                .filter(block -> !inAny(block.region(), teasers) && !isInLinkedBox(block, byOrder))
                .toList();
    }

    /** One link around several blocks, such as a headline and what it is about, leads to another article. */
    private static boolean isInLinkedBox(TextBlock block, Map<Integer, TextBlock> byOrder) {
        Element box = boxLink(block);
        return box != null
                && (box == boxLink(byOrder.get(block.order() - 1)) || box == boxLink(byOrder.get(block.order() + 1)));
    }

    /** The link that all of a block stands in, with its element; null if there is none. */
    private static @Nullable Element boxLink(@Nullable TextBlock block) {
        if (block == null || block.linkShare() < 1) {
            return null;
        }
        Element at = block.region().element;
        for (int up = 0; at != null && up < DEEPEST_IN_BOX; up++, at = at.parent()) {
            if (at.normalName().equals("a")) {
                return at;
            }
        }
        return null;
    }

    private static boolean inAny(@Nullable Region region, Map<Region, Boolean> regions) {
        for (Region at = region; at != null; at = at.parent) {
            if (regions.containsKey(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWithLink(Region region, Map<Integer, TextBlock> byOrder, @Nullable String host) {
        for (int i = region.first; i < region.end; i++) {
            TextBlock block = byOrder.get(i);
            if (block != null) {
                return block.linkShare() > 0.8 && BodyTrimmer.words(block.text()) >= 4 && inside(block, host);
            }
        }
        return false;
    }

    /** Whether a block links into its own site, as far as is known. */
    static boolean inside(TextBlock block, @Nullable String host) {
        Element link = block.link();
        String href = link == null ? "" : link.attr("href");
        int at = href.indexOf("//");
        return at < 0 || host == null || href.contains(host);
    }
}
