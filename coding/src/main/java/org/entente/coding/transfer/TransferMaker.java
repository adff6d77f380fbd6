// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.List;
import java.util.Objects;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.event.Attribution;
import org.entente.coding.when.WhenReader;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.ContentId;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Rule;
import org.entente.model.Transfer;
import org.jspecify.annotations.Nullable;

/** Makes a transfer of what one sentence tells of it, if it goes from one public side to another. */
final class TransferMaker {
    private final Article article;
    private final Sentence sentence;
    private final WhenReader when;
    private final Unnamed unnamed;
    private final Rule rule;
    private final ClauseReader clauses;
    private final Attribution attribution;
    private final Items items;
    private final TransferPlaces places;
    private final Halves halves;

    TransferMaker(
            Article article,
            Sentence sentence,
            WhenReader when,
            Unnamed unnamed,
            Rule rule,
            ClauseReader clauses,
            Attribution attribution,
            Items items,
            TransferPlaces places,
            Halves halves) {
        this.article = article;
        this.sentence = sentence;
        this.when = when;
        this.unnamed = unnamed;
        this.rule = rule;
        this.clauses = clauses;
        this.attribution = attribution;
        this.items = items;
        this.places = places;
        this.halves = halves;
    }

    /**
     * The transfer, with a side that the sentence leaves out filled in from the article; null if it is none between two
     * sides. One of them may be empty where what was given or received is still to be completed ({@link Givers}).
     */
    @Nullable
    Transfer transfer(Word trigger, Item item, List<Party> suppliers, List<Party> recipients, String status) {
        List<Party> tellers = attribution.claimants(trigger);
        List<Party> supplier = unnamed.home(suppliers, recipients, tellers).stream()
                .filter(p -> TransferSides.isSide(p, item, sentence))
                .toList();
        List<Party> to = unnamed.home(recipients, suppliers, tellers).stream()
                .filter(r -> TransferSides.isSide(r, item, sentence))
                .filter(r -> suppliers.stream().noneMatch(s -> s.words().equals(r.words())))
                .toList();
        if (supplier.isEmpty() != to.isEmpty() && halves.mayBeShared(trigger, status)) {
            List<Party> other = unnamed.counterpart(sentence, supplier.isEmpty() ? to : supplier);
            supplier = supplier.isEmpty() ? other : supplier;
            to = to.isEmpty() ? other : to;
        }
        if (to.isEmpty() && recipients.isEmpty() && halves.isAid(trigger, item, supplier, status)) {
            to = focus(supplier);
        }
        boolean received = supplier.isEmpty() && "delivered".equals(status) && halves.received(trigger);
        boolean half = received || to.isEmpty() && halves.elliptic(trigger, item, supplier, status);
        if (supplier.isEmpty() && !received
                || to.isEmpty() && !half
                || item.category().equals("money") && "ordered".equals(status)
                || halves.isUncounted(item)
                || !half && !TransferSides.isPublic(supplier, to)
                || !half && TransferSides.home(item, supplier, to)) {
            return null;
        }
        return made(trigger, item, supplier, to, status);
    }

    private List<Party> focus(List<Party> supplier) {
        Party focus = unnamed.focus();
        boolean itself = focus != null && supplier.stream().anyMatch(s -> Objects.equals(s.country(), focus.country()));
        return focus == null || itself ? List.of() : List.of(focus);
    }

    /** A transfer between these sides, whoever they are. */
    Transfer made(Word trigger, Item item, List<Party> supplier, List<Party> to, String status) {
        String id = ContentId.of(
                "c-",
                article.id(),
                "transfer",
                sentence.field().name(),
                Integer.toString(trigger.span().start()));
        Evidence called = items.words(item);
        List<Word> means = places.means(trigger);
        return new Transfer(
                id,
                supplier,
                to,
                called,
                item.category(),
                items.designation(called),
                items.quantity(item),
                means == null ? null : sentence.evidence(article, means.get(0), means.get(means.size() - 1)),
                status,
                sentence.evidence(article, trigger, trigger),
                attribution.claimants(trigger),
                when.read(sentence, trigger, clauses.reality(trigger).status(), false),
                rule);
    }
}
