// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.nothing;
import static org.entente.server.html.Html.span;

import org.entente.server.html.Element;
import org.entente.server.html.Node;

/** The way to the other pages of a result. */
final class Pager {
    private Pager() {}

    /** @param total rows in all, of which {@code shown} are on this page after {@code offset} */
    static Node of(View view, PageQuery query, int page, int shown, long offset, long total) {
        boolean more = offset + shown < total;
        if (page == 1 && !more) {
            return nothing();
        }
        Element nav = element("nav").classes("pager").with("aria-label", view.text("page.label"));
        if (page > 1) {
            nav.add(link(
                            query.with("page", page == 2 ? null : String.valueOf(page - 1))
                                    .address(),
                            view.text("page.previous"))
                    .with("rel", "prev"));
        }
        nav.add(span(
                "",
                view.text(
                        "page.range",
                        view.messages().number(offset + 1),
                        view.messages().number(offset + shown))));
        if (more) {
            nav.add(link(query.with("page", String.valueOf(page + 1)).address(), view.text("page.next"))
                    .with("rel", "next"));
        }
        return nav;
    }
}
