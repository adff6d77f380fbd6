// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An element of HTML or SVG under construction; {@link Html} starts one. Throws IllegalArgumentException for names that
 * are none, for {@code on...} and {@code style} attributes, and for addresses that {@link Addresses} does not allow.
 * Not thread-safe.
 */
public final class Element implements Node {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9:-]*");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta", "wbr");
    private static final Set<String> WITHOUT_TEXT = Set.of("script", "style");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "xlink:href");
    private static final Set<String> REFUSED = Set.of("style", "srcdoc", "srcset", "ping", "background", "data");

    private final String tag;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();

    Element(String tag) {
        if (!NAME.matcher(tag).matches()) {
            throw new IllegalArgumentException("no element name: " + tag);
        }
        this.tag = tag;
    }

    /** Sets an attribute; a null value leaves it out. */
    public Element with(String name, @Nullable Object value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches() || lower.startsWith("on") || REFUSED.contains(lower)) {
            throw new IllegalArgumentException("no attribute that may be set: " + name);
        }
        if (value != null) {
            String words = value.toString();
            if (ADDRESSES.contains(lower) && !Addresses.allowed(words)) {
                throw new IllegalArgumentException("no address that may be linked: " + words);
            }
            attributes.put(name, words);
        }
        return this;
    }

    /** An attribute without value, such as {@code hidden}, if asked for. */
    public Element flag(String name, boolean set) {
        return set ? with(name, "") : this;
    }

    public Element id(String id) {
        return with("id", id);
    }

    public Element classes(String classes) {
        return with("class", classes);
    }

    public Element add(Node... nodes) {
        return add(Arrays.asList(nodes));
    }

    public Element add(Collection<? extends Node> nodes) {
        if (!nodes.isEmpty() && (VOID.contains(tag) || WITHOUT_TEXT.contains(tag))) {
            throw new IllegalArgumentException("<" + tag + "> holds nothing");
        }
        children.addAll(nodes);
        return this;
    }

    public Element add(String text) {
        return add(new Text(text));
    }

    /** The node if the condition holds. */
    public Element addIf(boolean condition, java.util.function.Supplier<? extends Node> node) {
        return condition ? add(node.get()) : this;
    }

    @Override
    public void write(StringBuilder out) {
        begin(out);
        end(out);
    }

    /** The element without its end, so that what is not known yet can follow inside it. */
    public void begin(StringBuilder out) {
        out.append('<').append(tag);
        attributes.forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            Text.escape(value, out);
            out.append('"');
        });
        out.append('>');
        children.forEach(child -> child.write(out));
    }

    /** The end of what {@link #begin} began. */
    public void end(StringBuilder out) {
        if (!VOID.contains(tag)) {
            out.append("</").append(tag).append('>');
        }
    }
}
