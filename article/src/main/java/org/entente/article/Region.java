// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that is a block, with the statistics of the text below it, filled by one pass over the page. The blocks of
 * a region are those from {@code first} to {@code end}, since they are numbered in reading order. Not thread-safe.
 */
final class Region {
    final @Nullable Region parent;
    final Element element;
    final String tag;
    /** What its class, id and roles call it. */
    final RegionName name;
    /** The first block below it, and the first after it. */
    final int first;

    int end;
    /** Characters below it, and how many of them are links. */
    int letters;

    int linkLetters;
    /** Pictures below it, down to the next two regions. */
    int pictures;
    /** Weight of the sentences below it, furniture left out. */
    double good;
    /** The same, counting less the deeper they lie: what makes a container of paragraphs stand out from its ancestors. */
    double near;
    /** Not part of any article: navigation, comments, links to elsewhere. */
    boolean furniture;

    Region(@Nullable Region parent, Element element, RegionName name, int first) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.name = name;
        this.first = first;
        this.end = first;
    }

    boolean isPage() {
        return tag.equals("body") || tag.equals("html") || parent == null;
    }

    boolean inside(Region other) {
        return first >= other.first && end <= other.end && isBelow(other);
    }

    private boolean isBelow(Region other) {
        for (Region at = this; at != null; at = at.parent) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }

    double linkShare() {
        return letters == 0 ? 0 : (double) linkLetters / letters;
    }
}
