// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that shows further articles below its own. Each stands in an element like the first one's, under a heading of
 * the same rank, and shows itself to be an article of its own: by the rank or link of its heading, or by who wrote it
 * and when.
 *
 * @param first the element of the page's own article
 * @param others the headings of the others, in order
 */
record EndlessPage(Region first, List<TextBlock> others) {
    private static final int SHORTEST = 200;
    /** How far above its heading the element of an article may be. */
    private static final int HIGHEST = 12;
    /** Among how many blocks of an element its heading stands, and who wrote it and when. */
    private static final int HEAD = 6;

    private static final int MOST = 20;

    /** Null if the page shows one article, or none is headed as the page is. */
    static @Nullable EndlessPage of(PageScan page, List<String> titles) {
        TextBlock heading = heading(page, titles);
        Region at = heading == null ? null : heading.region();
        for (int up = 0; heading != null && at != null && !at.isPage() && up < HIGHEST; up++, at = at.parent) {
            if (at.good > SHORTEST) {
                List<TextBlock> others = others(page, at, heading);
                if (!others.isEmpty()) {
                    return new EndlessPage(at, others);
                }
            }
        }
        return null;
    }

    private static @Nullable TextBlock heading(PageScan page, List<String> titles) {
        for (TextBlock block : page.blocks) {
            if (block.isHeading()
                    && !block.region().furniture
                    && titles.stream().anyMatch(title -> PageTitle.agree(block.text(), title))) {
                return block;
            }
        }
        return null;
    }

    private static List<TextBlock> others(PageScan page, Region first, TextBlock heading) {
        List<TextBlock> others = new ArrayList<>();
        for (Region region : page.regions) {
            boolean like = region.parent == first.parent
                    && region.first >= first.end
                    && !region.furniture
                    && region.good > SHORTEST
                    && region.tag.equals(first.tag)
                    && firstName(region).equals(firstName(first));
            if (like && others.size() < MOST) {
                TextBlock other = heading(page, region, heading);
                if (other != null) {
                    others.add(other);
                }
            }
        }
        return others;
    }

    private static @Nullable TextBlock heading(PageScan page, Region region, TextBlock like) {
        List<TextBlock> head = page.blocks.subList(region.first, Math.min(region.end, region.first + HEAD));
        TextBlock heading = null;
        boolean signed = false;
        for (TextBlock block : head) {
            boolean same = block.isHeading() && block.region().tag.equals(like.region().tag);
            heading = heading == null && same && !block.text().equals(like.text()) ? block : heading;
            signed |= isSigned(block);
        }
        return heading != null
                        && (signed
                                || heading.link() != null
                                || heading.region().tag.equals("h1"))
                ? heading
                : null;
    }

    /** Whether a heading below an article's text opens another article: it has the rank of the title, and is signed or dated. */
    static boolean isHeadline(List<TextBlock> page, TextBlock heading, String rank) {
        int next = heading.order() + 1;
        return heading.isHeading()
                && heading.region().tag.equals(rank)
                && next < page.size()
                && isSigned(page.get(next));
    }

    private static boolean isSigned(TextBlock block) {
        return Byline.is(block.text()) || DatelineReader.line(block.text()) != null;
    }

    private static String firstName(Region region) {
        String names = region.element.className().strip();
        int space = names.indexOf(' ');
        return space < 0 ? names : names.substring(0, space);
    }
}
