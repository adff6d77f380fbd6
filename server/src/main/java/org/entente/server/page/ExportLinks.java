// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.span;

import java.util.List;
import org.entente.export.Formats;
import org.entente.export.format.Format;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.jspecify.annotations.Nullable;

/** What is shown in the formats that other people's scripts load. */
final class ExportLinks {
    private ExportLinks() {}

    /**
     * The list of formats, folded up.
     *
     * @param kind of the claims that are shown; null for events
     */
    static Node of(View view, PageQuery query, @Nullable String kind) {
        Element list = element("ul");
        PageQuery whole = query.with("page", null).with("limit", null);
        list.add(entry(
                (kind == null
                                ? whole.at("/api/events.jsonl")
                                : whole.at("/api/claims.jsonl").with("kind", kind))
                        .address(),
                "jsonl",
                view.text("found.export.jsonl")));
        for (Format format : formats(kind)) {
            list.add(entry(whole.at("/api/export/" + format.name()).address(), format.name(), words(view, format)));
        }
        if (kind == null) {
            list.add(element("li", view.text("found.export.undated")).classes("of"));
        }
        return element("details", element("summary", view.text("found.export")), list);
    }

    private static List<? extends Format> formats(@Nullable String kind) {
        return kind == null
                ? Formats.EVENTS
                : Formats.CLAIMS.stream()
                        .filter(format -> format.kind().isEmpty()
                                || format.kind().orElseThrow().equals(kind))
                        .toList();
    }

    /** What a format is, in the reader's language where there are words for it. */
    private static String words(View view, Format format) {
        String key = "format." + format.name();
        return view.messages().has(key) ? view.text(key) : format.summary();
    }

    private static Node entry(String address, String name, String summary) {
        return element("li", link(address, name), span("of", summary));
    }
}
