// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.nothing;
import static org.entente.server.html.Html.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.record.Facet;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.query.Asked;
import org.entente.server.text.Messages;

/**
 * What the words of the search line may mean as a filter: a country as actor, recipient, place or claimant, a type, mode or
 * status, a language, an outlet, a day, month or year. Each is offered as a link that takes its words out of the line.
 */
final class Suggestions {
    private static final int MOST = 9;
    /** Letters from which on a word is compared with the beginnings of names. */
    private static final int SHORTEST = 3;

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final int LONGEST = 200;

    private final Messages messages;
    private final List<Facets.Counted> known;

    /** @param known counts of the whole record, of which the outlets and languages are taken */
    Suggestions(Messages messages, List<Facets.Counted> known) {
        this.messages = messages;
        this.known = known;
    }

    /** A filter, with the words that it would stand for. */
    record Suggestion(String parameter, String value, String name, String words) {}

    /** The offers for what stands in the line, as links. */
    Node of(PageQuery query) {
        String typed = query.value("text");
        List<Suggestion> found = typed == null ? List.of() : of(typed);
        if (found.isEmpty()) {
            return nothing();
        }
        Element list = div("suggested").with("role", "group").with("aria-label", messages.text("search.suggested"));
        list.add(text(messages.named(messages.text("search.suggested"))));
        for (Suggestion suggestion : found) {
            String rest = rest(String.valueOf(typed), suggestion.words());
            PageQuery narrowed =
                    query.with("text", rest.isEmpty() ? null : rest).with(suggestion.parameter(), suggestion.value());
            if (suggestion.parameter().equals("since")) {
                narrowed = narrowed.with("until", suggestion.value());
            }
            list.add(link(narrowed.address(), "")
                    .add(
                            text(messages.named(messages.text("facet." + label(suggestion)))),
                            foreign(suggestion.name())));
        }
        return element("div", list);
    }

    private static String label(Suggestion suggestion) {
        return suggestion.parameter().equals("since") ? "date" : suggestion.parameter();
    }

    private static String rest(String typed, String words) {
        int at = typed.indexOf(words);
        return at < 0
                ? ""
                : (typed.substring(0, at) + " " + typed.substring(at + words.length()))
                        .strip()
                        .replaceAll("\\s+", " ");
    }

    /** The whole line first, then each of its words. */
    List<Suggestion> of(String typed) {
        String line = typed.strip();
        if (line.length() > LONGEST) {
            return List.of();
        }
        Map<String, Suggestion> found = new LinkedHashMap<>();
        List<String> pieces = new ArrayList<>(List.of(line));
        if (line.contains(" ")) {
            pieces.addAll(List.of(line.split("\\s+", -1)));
        }
        for (String piece : pieces) {
            for (Suggestion suggestion : named(piece)) {
                if (found.size() < MOST) {
                    found.putIfAbsent(suggestion.parameter() + "=" + suggestion.value(), suggestion);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<Suggestion> named(String words) {
        List<Suggestion> found = new ArrayList<>();
        if (DAY.matcher(words).matches()) {
            found.add(new Suggestion("since", words, words, words));
        }
        if (words.length() < SHORTEST) {
            return found;
        }
        String wanted = folded(words);
        for (String code : countries(wanted)) {
            for (String side : List.of("actor", "recipient", "place", "claimant")) {
                found.add(new Suggestion(side, code, messages.country(code), words));
            }
        }
        coded(found, "type", Asked.types(), wanted, words);
        coded(found, "mode", Asked.modes(), wanted, words);
        coded(found, "status", Asked.statuses(), wanted, words);
        for (Facets.Counted counted : known) {
            counted.counts().forEach(count -> {
                String value = count.value();
                if (value != null
                        && counted.facet() == Facet.LANGUAGE
                        && begins(messages.languageName(value), wanted)) {
                    found.add(new Suggestion("language", value, messages.languageName(value), words));
                }
                if (value != null && counted.facet() == Facet.OUTLET && begins(value, wanted)) {
                    found.add(new Suggestion("outlet", value, value, words));
                }
            });
        }
        return found;
    }

    /** Codes of the countries that are called so in any language of the pages: its own, then the others. */
    private Set<String> countries(String wanted) {
        Set<String> codes = new LinkedHashSet<>();
        List<Messages> languages = new ArrayList<>(List.of(messages));
        Messages.languages().forEach(language -> languages.add(Objects.requireNonNull(Messages.in(language))));
        for (Messages one : languages) {
            one.countriesByName().forEach((name, code) -> {
                if (begins(name, wanted)) {
                    codes.add(code);
                }
            });
        }
        return codes;
    }

    private void coded(List<Suggestion> found, String parameter, List<String> codes, String wanted, String words) {
        for (String code : codes) {
            String name = messages.coded(parameter, code);
            if (begins(name, wanted)) {
                found.add(new Suggestion(parameter, code, name, words));
            }
        }
    }

    /** Whether a name, or one of its words, begins so; without regard to case and accents. */
    private static boolean begins(String name, String wanted) {
        String folded = folded(name);
        return folded.startsWith(wanted) || folded.contains(" " + wanted);
    }

    private static String folded(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
