// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.entente.record.FoundClaim;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.query.Asked;
import org.entente.server.review.Guide;

/** A register of claims of one kind: agreements, transfers or quotations, with filters. */
final class RegisterPage {
    private final View view;
    private final String kind;
    private final PageQuery query;
    private final Asked asked;

    /** @param kind {@code agreement}, {@code transfer} or {@code quotation} */
    RegisterPage(View view, String kind) {
        this.view = view;
        this.kind = kind;
        this.query = new PageQuery(view.request());
        this.asked = new Asked(view.request());
    }

    /** The address of the register. */
    private String path() {
        return "/" + kind + "s";
    }

    /** @param total claims that fit, of which {@code claims} are on this page */
    void send(Sheet sheet, LongSupplier total, Supplier<List<FoundClaim>> claims) {
        String page = kind + "s";
        Map<String, List<SearchForm.Choice>> choices = choices();
        SearchForm form = new SearchForm(view, query, filters());
        sheet.begin(page, view.text("nav." + page))
                .add(
                        element("h1", view.text("nav." + page)),
                        element("p", view.text("register." + page + ".lead")).classes("lead"),
                        form.form(path(), choices))
                .inside(element("section").id("results").with("aria-live", "polite"))
                .add(form.chosen(choices))
                .send();
        long all = total.getAsLong();
        sheet.add(tally(all)).send();
        List<FoundClaim> shown = claims.get();
        sheet.add(rows(shown), Pager.of(view, query, asked.page(), shown.size(), asked.offset(), all))
                .outside();
    }

    private List<String> filters() {
        return Asked.CLAIM_FILTERS.stream()
                .filter(filter ->
                        !kind.equals("quotation") || !List.of("mode", "status").contains(filter))
                .filter(filter -> !kind.equals("transfer") || !filter.equals("mode"))
                .filter(filter -> !kind.equals("agreement")
                        || !List.of("status", "claimant").contains(filter))
                .toList();
    }

    private Map<String, List<SearchForm.Choice>> choices() {
        return switch (kind) {
            case "agreement" ->
                Map.of(
                        "type", SearchForm.coded(view.messages(), "agreement", Guide.AGREEMENTS),
                        "mode", SearchForm.coded(view.messages(), "action", Guide.ACTIONS));
            case "transfer" ->
                Map.of(
                        "type", SearchForm.coded(view.messages(), "category", Guide.CATEGORIES),
                        "status", SearchForm.coded(view.messages(), "transfer", Guide.TRANSFERS));
            default -> Map.of("type", SearchForm.coded(view.messages(), "type", List.of("direct", "indirect")));
        };
    }

    private Node tally(long total) {
        Element tools = div("tools");
        if (total > 0) {
            tools.add(ExportLinks.of(view, query, kind));
        }
        return div("tally", element("h2", view.messages().count("found." + kind + "s", total)), tools);
    }

    private Node rows(List<FoundClaim> claims) {
        if (claims.isEmpty()) {
            return asked.narrows(Asked.CLAIM_FILTERS)
                    ? div("empty", element("p", view.text("found.none")), element("p", view.text("found.none.hint")))
                    : div("empty", element("p", view.text("found.never")));
        }
        FoundRow row = new FoundRow(view.messages());
        Element list = element("ol").classes("rows wide");
        claims.forEach(claim -> list.add(row.row(claim)));
        return list;
    }
}
