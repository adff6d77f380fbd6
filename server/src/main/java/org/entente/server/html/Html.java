// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.html;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Where building starts. */
public final class Html {
    private Html() {}

    public static Element element(String tag, Node... children) {
        return new Element(tag).add(children);
    }

    public static Element element(String tag, String text) {
        return new Element(tag).add(text);
    }

    public static Text text(String words) {
        return new Text(words);
    }

    public static Node nothing() {
        return new Fragment(List.of());
    }

    public static Node all(Node... nodes) {
        return new Fragment(Arrays.asList(nodes));
    }

    public static Node all(Collection<? extends Node> nodes) {
        return new Fragment(List.copyOf(nodes));
    }

    public static Element div(String classes, Node... children) {
        return element("div", children).classes(classes);
    }

    public static Element span(String classes, String text) {
        return element("span", text).classes(classes);
    }

    /** A link to a page of ours. */
    public static Element link(String address, String text) {
        return element("a", text).with("href", address);
    }

    /** Words that came from an article or a user: their own direction, kept apart from what stands around them. */
    public static Element foreign(String words) {
        return element("bdi", words).with("dir", "auto");
    }

    /** A link out of an article, or only its words if the address may not be linked. */
    public static Node outside(String address, String words) {
        return Addresses.outside(address)
                ? element("a", foreign(words))
                        .with("href", address)
                        .with("rel", "noopener noreferrer nofollow external")
                : foreign(words);
    }
}
