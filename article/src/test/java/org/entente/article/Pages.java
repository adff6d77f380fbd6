// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.model.Article;
import org.entente.model.Origin;

/** Pages for tests, all of them invented. */
final class Pages {
    static final String FIRST =
            "Norway and Peru will share what they know about foreign fleets for ten years, the two governments said on Tuesday.";
    static final String SECOND =
            "The pact, signed in Lima after two years of talks, also opens four harbours to the patrol boats of both navies.";
    static final String THIRD =
            "Opposition leaders in Oslo called the text hasty, but said that they would not vote against it next month.";
    static final String TITLE = "Oslo and Lima sign a pact on fishing fleets";

    private Pages() {}

    static String paragraphs(String... texts) {
        StringBuilder html = new StringBuilder();
        for (String text : texts) {
            html.append("<p>").append(text).append("</p>\n");
        }
        return html.toString();
    }

    /** A page with menus around what is given, under its heading. */
    static String page(String body) {
        return "<!doctype html><html lang=\"en\"><head><title>" + TITLE + " | The Harbour Post</title>"
                + "<meta property=\"og:site_name\" content=\"The Harbour Post\"></head><body>"
                + "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/world\">World</a></li></ul></nav>"
                + "<div class=\"page\"><h1>" + TITLE + "</h1>" + body + "</div>"
                + "<footer><p>All rights reserved. The Harbour Post is published by the Harbour Company of Bergen.</p></footer>"
                + "</body></html>";
    }

    static Article read(String html) {
        return Articles.html(
                html.getBytes(UTF_8), null, new Origin("file", "test"), "https://harbour.example/world/pact");
    }

    static String text(String html) {
        return read(html).text();
    }
}
