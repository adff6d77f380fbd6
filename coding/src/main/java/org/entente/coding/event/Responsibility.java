// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.entente.model.Status;

/** Who says that he did an attack joins its actors (guide, rulings: claims of responsibility are no events of their own). */
final class Responsibility {
    private Responsibility() {}

    /** That a group claims what the article told just before, or tells in the same sentence. */
    record Claimed(Party group, Evidence sentence) {}

    static List<Claimed> read(
            Article article,
            Sentence sentence,
            Arguments arguments,
            ClauseReader clauses,
            Grammar grammar,
            Slots slots) {
        List<Claimed> claimed = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.is(PartOfSpeech.VERB)
                    && claims(word, arguments, grammar)
                    && !clauses.reality(word).negated()) {
                slots.denoted(arguments.subject(word)).stream()
                        .filter(party -> party.country() != null && !party.inferred())
                        .limit(1)
                        .forEach(party -> claimed.add(new Claimed(party, sentence.evidence(article))));
            }
        }
        return claimed;
    }

    private static boolean claims(Word verb, Arguments arguments, Grammar grammar) {
        if (grammar.has("claiming", verb.lemma())) {
            return true;
        }
        Word object = grammar.has("claimingResponsibility", verb.lemma()) ? arguments.object(verb) : null;
        return object != null && grammar.has("responsibility", object.lemma());
    }

    static List<EventClaim> attributed(List<EventClaim> events, List<Claimed> claimed) {
        List<EventClaim> attributed = new ArrayList<>(events);
        for (Claimed claim : claimed) {
            int last = -1;
            for (int i = 0; i < attributed.size(); i++) {
                if (isUnclaimedAttack(attributed.get(i), claim)) {
                    last = i;
                }
            }
            if (last >= 0) {
                attributed.set(last, by(attributed.get(last), claim));
            }
        }
        return attributed;
    }

    /** An attack told before the claim, or with it, by nobody whom the article identifies. */
    private static boolean isUnclaimedAttack(EventClaim event, Claimed claim) {
        Evidence told = event.evidence().get(0);
        boolean before = told.field() != claim.sentence().field()
                || told.span().start() <= claim.sentence().span().start();
        return event.type() == EventType.ASSAULT
                && before
                && event.status() != Status.HYPOTHETICAL
                && event.actor().stream().allMatch(Responsibility::isUnknown);
    }

    private static boolean isUnknown(Party party) {
        return party.country() == null
                || party.sector() == Sector.UAF
                || party.name() == null && (party.sector() == Sector.CVL || party.sector() == Sector.CRM);
    }

    private static EventClaim by(EventClaim event, Claimed claim) {
        List<Evidence> evidence = new ArrayList<>(event.evidence());
        if (evidence.stream().noneMatch(one -> Objects.equals(one, claim.sentence()))) {
            evidence.add(claim.sentence());
        }
        return event.withActor(List.of(claim.group())).withEvidence(evidence);
    }
}
