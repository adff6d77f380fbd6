// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.element;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.entente.server.html.Element;
import org.entente.server.html.Node;

/**
 * A page that is sent as it is made: its frame is seen while what belongs in it is still looked for. Whoever takes the
 * pieces sends each at once. Not thread-safe.
 */
final class Sheet {
    private final View view;
    private final Consumer<String> pieces;
    private final Deque<Element> begun = new ArrayDeque<>();
    private final StringBuilder waiting = new StringBuilder();

    Sheet(View view, Consumer<String> pieces) {
        this.view = view;
        this.pieces = pieces;
    }

    /** All that stands before the content. */
    Sheet begin(String current, String title) {
        waiting.append("<!doctype html>\n");
        inside(element("html").with("lang", view.messages().language()));
        add(Layout.head(title));
        inside(element("body"));
        add(Layout.top(view, current));
        return inside(element("main").id("main").with("tabindex", "-1"));
    }

    /** What follows stands in this element, until {@link #outside}. */
    Sheet inside(Element element) {
        element.begin(waiting);
        begun.push(element);
        return this;
    }

    Sheet outside() {
        begun.pop().end(waiting);
        return this;
    }

    Sheet add(Node... nodes) {
        all(nodes).write(waiting);
        return this;
    }

    /** Sends what there is. */
    Sheet send() {
        pieces.accept(waiting.toString());
        waiting.setLength(0);
        return this;
    }

    /** Ends the page, also if it broke off. */
    void end() {
        while (begun.size() > 2) {
            outside();
        }
        add(Layout.bottom(view));
        while (!begun.isEmpty()) {
            outside();
        }
        waiting.append('\n');
        send();
    }
}
