// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.server.html.Element;
import org.entente.server.html.Html;
import org.entente.server.html.Node;
import org.entente.server.text.Messages;

/** The frame that every page stands in. */
final class Layout {
    /** Pages in the order of the navigation, with their addresses. */
    private static final List<Map.Entry<String, String>> PAGES = List.of(
            Map.entry("record", "/"),
            Map.entry("agreements", "/agreements"),
            Map.entry("transfers", "/transfers"),
            Map.entry("quotations", "/quotations"),
            Map.entry("network", "/network"),
            Map.entry("map", "/map"),
            Map.entry("review", "/review"),
            Map.entry("sources", "/sources"));

    private Layout() {}

    /**
     * A whole page.
     *
     * @param current the entry of the navigation it belongs to, or an empty string
     */
    static String page(View view, String current, String title, Node... main) {
        StringBuilder out = new StringBuilder();
        Sheet sheet = new Sheet(view, out::append);
        sheet.begin(current, title).add(main);
        sheet.end();
        return out.toString();
    }

    static Node head(String title) {
        return element(
                "head",
                element("meta").with("charset", "utf-8"),
                element("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                element("meta").with("name", "color-scheme").with("content", "light dark"),
                element("title", title + " · Entente"),
                element("link").with("rel", "icon").with("href", "/static/icon.svg"),
                element("link").with("rel", "stylesheet").with("href", "/static/entente.css"),
                element("script").with("src", "/static/entente.js").flag("defer", true));
    }

    /** What stands before the content. */
    static Node top(View view, String current) {
        return all(link("#main", view.text("nav.skip")).classes("skip"), header(view, current));
    }

    /** What stands after the content. */
    static Node bottom(View view) {
        return all(footer(view), keys(view));
    }

    private static Node header(View view, String current) {
        Element pages = element("ul");
        for (Map.Entry<String, String> page : PAGES) {
            Element link = link(page.getValue(), view.text("nav." + page.getKey()));
            pages.add(element("li", link.with("aria-current", page.getKey().equals(current) ? "page" : null)));
        }
        return element(
                        "header",
                        link("/", "Entente").classes("brand"),
                        element("nav", pages).with("aria-label", view.text("nav.label")),
                        languages(view))
                .classes("site");
    }

    /** The same page in the other languages; asking for it remembers the choice. */
    private static Node languages(View view) {
        List<Node> links = new ArrayList<>();
        for (String code : Messages.languages()) {
            if (code.equals(view.messages().language())) {
                continue;
            }
            Messages other = java.util.Objects.requireNonNull(Messages.in(code));
            links.add(link(new PageQuery(view.request()).with("lang", code).address(), other.text("language.name"))
                    .with("lang", code)
                    .with("hreflang", code)
                    .with("rel", "alternate"));
        }
        return element("nav", all(links)).classes("languages").with("aria-label", view.text("nav.language"));
    }

    private static Node footer(View view) {
        return element(
                        "footer",
                        element("p", view.text("frame.footer")),
                        element(
                                "p",
                                link("/api", view.text("nav.api")),
                                element("button", view.text("nav.keys"))
                                        .classes("plain")
                                        .with("type", "button")
                                        .with("data-opens", "keys")
                                        .flag("hidden", true)))
                .classes("site");
    }

    /** Shown by the script; without it there are no keys to list. */
    private static Node keys(View view) {
        Element list = element("dl");
        for (String[] key : new String[][] {
            {"/", "search"},
            {"j", "next"},
            {"k", "previous"},
            {"Enter", "open"},
            {"a", "accept"},
            {"r", "reject"},
            {"c", "correct"},
            {"s", "save"},
            {"l", "later"},
            {"e", "reason"},
            {"o", "article"},
            {"?", "help"}
        }) {
            list.add(div("", element("dt", element("kbd", key[0])), element("dd", view.text("keys." + key[1]))));
        }
        return element(
                        "dialog",
                        element("h2", view.text("keys.title")),
                        list,
                        element(
                                "form",
                                element("button", view.text("keys.close")).with("type", "submit")))
                .id("keys")
                .with("aria-label", view.text("keys.title"));
    }

    /** What went wrong, as a page. */
    static String failure(View view, int status, String reason) {
        String key = "error." + status;
        String heading = view.text(view.messages().has(key) ? key : "error.title");
        return page(
                view,
                "",
                heading,
                div(
                        "notice",
                        element("h1", heading),
                        view.messages().has(key + ".text")
                                ? element("p", view.text(key + ".text"))
                                : element("p", Html.foreign(reason)),
                        element("p", link("/", view.text("error.back")))));
    }

    /** Words of ours, in which what stands between two backticks is to be typed. */
    static Node words(String words) {
        List<Node> nodes = new ArrayList<>();
        String[] parts = words.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            nodes.add(i % 2 == 0 ? Html.text(parts[i]) : element("code", parts[i]));
        }
        return all(nodes);
    }

    /** Words with a label before them, as in lists of facts. */
    static Node fact(String label, Node... value) {
        return div("fact", element("dt", label), element("dd", value));
    }

    static Node chip(String kind, String words) {
        return span("chip " + kind.toLowerCase(Locale.ROOT), words);
    }
}
