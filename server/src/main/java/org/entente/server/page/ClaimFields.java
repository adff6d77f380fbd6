// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.http.Access;
import org.entente.server.query.Asked;
import org.entente.server.review.Guide;
import org.jspecify.annotations.Nullable;

/** The fields in which a reviewer writes a claim, by its kind; {@link org.entente.server.review.Correction} reads them. */
final class ClaimFields {
    private final View view;

    ClaimFields(View view) {
        this.view = view;
    }

    /** All fields of a kind of claim, with what stands in them. */
    Node of(String kind, Function<String, @Nullable String> value) {
        Element inputs = div("fields");
        names(kind).forEach(name -> inputs.add(input(kind, name, value.apply(name))));
        return inputs;
    }

    /** Which claim a form is about, and the key that proves it to be ours. */
    Node about(String article, int version, String claim) {
        return all(
                hidden(Access.FORM_KEY, view.formKey()),
                hidden("article", article),
                hidden("version", String.valueOf(version)),
                hidden("claim", claim));
    }

    /** Who judges. */
    Node reviewer(@Nullable String name) {
        return element(
                "label",
                text(view.text("review.reviewer")),
                element("input")
                        .with("type", "text")
                        .with("name", "reviewer")
                        .with("value", name)
                        .with("maxlength", "100")
                        .with("autocomplete", "name")
                        .flag("required", true)
                        .with("title", view.text("review.reviewer.hint")));
    }

    private static List<String> names(String kind) {
        return switch (kind) {
            case "quotation" -> List.of("type", "content", "speaker", "trigger", "recipient");
            case "agreement" -> List.of("trigger", "type", "mode", "actor", "date", "from", "to");
            case "transfer" ->
                List.of("actor", "item", "type", "recipient", "status", "claimant", "date", "from", "to");
            default ->
                List.of(
                        "type",
                        "mode",
                        "status",
                        "trigger",
                        "actor",
                        "recipient",
                        "claimant",
                        "place",
                        "placeCountry",
                        "date",
                        "from",
                        "to");
        };
    }

    private Node input(String kind, String name, @Nullable String value) {
        String label =
                "review.field." + (view.messages().has("review.field." + kind + "." + name) ? kind + "." : "") + name;
        List<SearchForm.Choice> choices = choices(kind, name);
        if (!choices.isEmpty()) {
            return labelled(label, select(name, choices, value, !name.equals("mode") || kind.equals("agreement")));
        }
        if (List.of("actor", "recipient", "claimant", "speaker", "content").contains(name)) {
            return labelled(
                    label,
                    element("textarea", Objects.requireNonNullElse(value, ""))
                            .with("name", name)
                            .with("rows", "3")
                            .with("data-takes", name.equals("content") ? "one" : "lines")
                            .with("dir", "auto"));
        }
        return labelled(
                label,
                element("input")
                        .with("type", "text")
                        .with("name", name)
                        .with("value", value)
                        .with(
                                "data-takes",
                                List.of("placeCountry", "from", "to").contains(name) ? null : "one")
                        .with("dir", "auto")
                        .with("autocomplete", "off"));
    }

    private List<SearchForm.Choice> choices(String kind, String name) {
        return switch (kind + "." + name) {
            case "event.type" -> coded("type", Guide.TYPES);
            case "event.mode" -> coded("mode", Asked.modes());
            case "event.status" -> coded("status", Guide.STATUSES);
            case "quotation.type" -> coded("type", List.of("direct", "indirect"));
            case "agreement.type" -> coded("agreement", Guide.AGREEMENTS);
            case "agreement.mode" -> coded("action", Guide.ACTIONS);
            case "transfer.type" -> coded("category", Guide.CATEGORIES);
            case "transfer.status" -> coded("transfer", Guide.TRANSFERS);
            default -> List.of();
        };
    }

    private List<SearchForm.Choice> coded(String prefix, List<String> codes) {
        return SearchForm.coded(view.messages(), prefix, codes);
    }

    private Node select(String name, List<SearchForm.Choice> choices, @Nullable String value, boolean required) {
        Element select = element("select").with("name", name);
        if (!required) {
            select.add(element("option", "–").with("value", ""));
        }
        for (SearchForm.Choice choice : choices) {
            select.add(element("option", choice.name())
                    .with("value", choice.value())
                    .flag("selected", choice.value().equals(value)));
        }
        return select;
    }

    Node labelled(String label, Node control) {
        return element("label", text(view.text(label)), control);
    }

    static Node hidden(String name, String value) {
        return element("input").with("type", "hidden").with("name", name).with("value", value);
    }
}
