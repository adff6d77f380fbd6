// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model.wire;

import static org.entente.model.wire.ArticleLine.putIfTold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Agreement;
import org.entente.model.Article;
import org.entente.model.Cameo;
import org.entente.model.Claim;
import org.entente.model.CodePoints;
import org.entente.model.Context;
import org.entente.model.EventClaim;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.Obligation;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.Quantity;
import org.entente.model.Quotation;
import org.entente.model.Rule;
import org.entente.model.Transfer;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Claims of one article as trees in the guide's format. Offsets are code points of that article's title or text. */
public final class ClaimTree {
    private final CodePoints inTitle;
    private final CodePoints inText;

    public ClaimTree(Article article) {
        inTitle = new CodePoints(article.title());
        inText = new CodePoints(article.text());
    }

    public Map<String, @Nullable Object> of(Claim claim) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", claim.id());
        if (claim instanceof EventClaim event) {
            event(tree, event);
        } else if (claim instanceof Quotation quotation) {
            quotation(tree, quotation);
        } else if (claim instanceof Agreement agreement) {
            agreement(tree, agreement);
        } else if (claim instanceof Transfer transfer) {
            transfer(tree, transfer);
        }
        rule(tree, claim.rule());
        return tree;
    }

    private void event(Map<String, @Nullable Object> tree, EventClaim event) {
        tree.put("kind", "event");
        tree.put("type", event.type().name());
        tree.put("mode", event.mode());
        if (event.modeWords() != null) {
            tree.put("modeWords", words(event.modeWords()));
        }
        tree.put("contexts", event.contexts().stream().map(Context::name).toList());
        if (!event.contexts().isEmpty()) {
            tree.put(
                    "contextWords", event.contexts().stream().map(this::context).toList());
        }
        tree.put("score", event.type().score(event.mode()));
        tree.put("cameo", Cameo.code(event));
        tree.put("trigger", words(event.trigger()));
        tree.put("actor", parties(event.actor()));
        tree.put("recipient", parties(event.recipient()));
        tree.put("place", place(event.place()));
        tree.put("date", date(event.date()));
        tree.put("status", event.status().code());
        if (event.statusWords() != null) {
            tree.put("statusWords", words(event.statusWords()));
        }
        tree.put("claimant", claimant(event.claimant()));
        tree.put("evidence", event.evidence().stream().map(this::words).toList());
        if (event.fallback()) {
            tree.put("fallback", true);
        }
    }

    private void quotation(Map<String, @Nullable Object> tree, Quotation quotation) {
        tree.put("kind", "quotation");
        tree.put("direct", quotation.direct());
        List<Map<String, Object>> parts =
                quotation.content().stream().map(this::words).toList();
        tree.put("content", parts.size() == 1 ? parts.get(0) : parts);
        tree.put("speaker", quotation.speaker() == null ? null : party(quotation.speaker()));
        tree.put("cue", quotation.cue() == null ? null : words(quotation.cue()));
        tree.put("addressee", quotation.addressee() == null ? null : party(quotation.addressee()));
        putWords(tree, "occasion", quotation.occasion());
        putIfTold(tree, "event", quotation.event());
    }

    private void agreement(Map<String, @Nullable Object> tree, Agreement agreement) {
        tree.put("kind", "agreement");
        tree.putAll(words(agreement.words()));
        tree.put("name", agreement.name());
        tree.put("type", agreement.type());
        tree.put("parties", parties(agreement.parties()));
        tree.put("action", agreement.action());
        if (agreement.trigger() != null) {
            tree.put("trigger", words(agreement.trigger()));
        }
        tree.put("date", date(agreement.date()));
        tree.put(
                "obligations",
                agreement.obligations().stream().map(this::obligation).toList());
        putIfTold(tree, "secret", agreement.secret());
        if (agreement.place() != null) {
            tree.put("place", place(agreement.place()));
        }
        putWords(tree, "duration", agreement.duration());
        if (!agreement.signatories().isEmpty()) {
            tree.put("signatories", parties(agreement.signatories()));
        }
        if (!agreement.mediators().isEmpty()) {
            tree.put("mediators", parties(agreement.mediators()));
        }
        if (!agreement.follows().isEmpty()) {
            tree.put("follows", agreement.follows().stream().map(this::words).toList());
        }
    }

    private void transfer(Map<String, @Nullable Object> tree, Transfer transfer) {
        tree.put("kind", "transfer");
        tree.put("supplier", parties(transfer.supplier()));
        tree.put("recipient", parties(transfer.recipient()));
        tree.put("item", words(transfer.item()));
        tree.put("category", transfer.category());
        putWords(tree, "designation", transfer.designation());
        tree.put("quantity", quantity(transfer.quantity()));
        putWords(tree, "means", transfer.means());
        tree.put("status", transfer.status());
        tree.put("trigger", words(transfer.trigger()));
        tree.put("claimant", claimant(transfer.claimant()));
        tree.put("date", date(transfer.date()));
    }

    private void putWords(Map<String, @Nullable Object> tree, String key, @Nullable Evidence evidence) {
        if (evidence != null) {
            tree.put(key, words(evidence));
        }
    }

    private Map<String, Object> words(Evidence evidence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        CodePoints points = evidence.field() == Field.TITLE ? inTitle : inText;
        tree.put("text", evidence.text());
        tree.put("start", points.before(evidence.span().start()));
        tree.put("end", points.before(evidence.span().end()));
        if (evidence.field() == Field.TITLE) {
            tree.put("in", "title");
        }
        return tree;
    }

    private @Nullable Object claimant(List<Party> parties) {
        return parties.isEmpty() ? null : parties.size() == 1 ? party(parties.get(0)) : parties(parties);
    }

    private List<Map<String, @Nullable Object>> parties(List<Party> parties) {
        return parties.stream().map(this::party).toList();
    }

    private Map<String, @Nullable Object> party(Party party) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(words(party.words()));
        putIfTold(tree, "name", party.name());
        if (party.antecedent() != null) {
            tree.put("antecedent", words(party.antecedent()));
        }
        tree.put("country", party.country());
        putIfTold(tree, "cow", party.cow());
        tree.put("sector", party.sector() == null ? null : party.sector().name());
        if (party.inferred()) {
            tree.put("inferred", true);
        }
        return tree;
    }

    private @Nullable Map<String, @Nullable Object> place(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(words(place.words()));
        putIfTold(tree, "name", place.name());
        tree.put("country", place.country());
        putIfTold(tree, "geonames", place.geonames());
        putIfTold(tree, "lat", place.latitude());
        putIfTold(tree, "lon", place.longitude());
        putIfTold(tree, "precision", place.precision());
        if (place.inferred()) {
            tree.put("inferred", true);
        }
        return tree;
    }

    private Map<String, Object> context(Context context) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("context", context.name());
        tree.putAll(words(context.words()));
        return tree;
    }

    private @Nullable Map<String, Object> date(@Nullable When date) {
        if (date == null) {
            return null;
        }
        Map<String, Object> tree = words(date.words());
        tree.put("from", date.from().toString());
        tree.put("to", date.to().toString());
        tree.put("reason", date.reason());
        return tree;
    }

    private @Nullable Map<String, @Nullable Object> quantity(@Nullable Quantity quantity) {
        if (quantity == null) {
            return null;
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(words(quantity.words()));
        tree.put("min", quantity.min());
        tree.put("max", quantity.max());
        tree.put("unit", quantity.unit());
        if (quantity.approximate()) {
            tree.put("approximate", true);
        }
        return tree;
    }

    private Map<String, Object> obligation(Obligation obligation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", obligation.kind());
        tree.putAll(words(obligation.words()));
        if (obligation.condition() != null) {
            tree.put("condition", words(obligation.condition()));
        }
        return tree;
    }

    private static void rule(Map<String, @Nullable Object> tree, Rule rule) {
        tree.put("rule", rule.entry());
        tree.put("codebook", rule.codebook());
        tree.put("lexicon", rule.lexicon());
    }
}
