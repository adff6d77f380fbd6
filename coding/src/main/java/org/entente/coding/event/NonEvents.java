// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import org.entente.coding.lexicon.Entry;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Morphology.Tense;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.EventType;
import org.entente.model.Field;
import org.entente.model.Party;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** What the words tell where they tell no political event: a wish, a figure of speech, a visit at home, who somebody is. */
final class NonEvents {
    private final Sentence sentence;
    private final Grammar grammar;
    private final Slots slots;
    private final Contents contents;

    NonEvents(Sentence sentence, Grammar grammar, Slots slots, Contents contents) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.slots = slots;
        this.contents = contents;
    }

    /** What the draft's words tell instead, as the end of a sentence about them; null if they tell an event. */
    @Nullable
    String of(Draft draft) {
        if (draft.reality().idle() && draft.routed().status() == Status.HYPOTHETICAL) {
            return "is a mere purpose, wish, condition or question";
        }
        String bySides = bySides(draft);
        String byWords = bySides == null ? byWords(draft) : bySides;
        boolean able = !Sides.cannot(draft.type(), draft.routed().mode(), draft.actor());
        return byWords != null || able ? byWords : "is nothing that " + Trace.names(draft.actor()) + " does";
    }

    /** By who does it and to whom. */
    private static @Nullable String bySides(Draft draft) {
        Entry entry = draft.entry();
        List<Party> actor = draft.actor();
        List<Party> recipient = draft.recipient();
        if (Sides.figure(draft.routed().mode(), recipient)) {
            return "is a figure of speech";
        }
        if (Sides.byTroops(entry.type(), entry.mode(), actor)) {
            return "is no visit but a move of troops";
        }
        if (Sides.isPrivate(draft.type(), actor, recipient)) {
            return "is between private people";
        }
        if (Sides.atHome(entry.type(), entry.mode(), actor, recipient)) {
            return "is a journey in one's own country";
        }
        return Sides.byJournalists(entry.type(), actor) ? "is what journalists do" : null;
    }

    /** By where its words stand. */
    private @Nullable String byWords(Draft draft) {
        EventType type = draft.type();
        EventType own = draft.entry().type();
        Word head = draft.head();
        boolean noun = draft.match().isNoun();
        if ((type == EventType.SUPPORT || grammar.has("lasting", head.lemma())) && isAttribute(head)) {
            return "tells who somebody is";
        }
        if (type == EventType.SUPPORT && backs(head)) {
            return "tells who somebody is";
        }
        if (own == EventType.AGREE && noun && contents.leadsOn(head)) {
            return "only tells on what occasion";
        }
        if (own == EventType.COOPERATE && noun && tellsOf(head)) {
            return "is only what is spoken of";
        }
        return Sides.doneTo(type) && slots.isDoneBy("accidents", head) ? "is an accident" : null;
    }

    /** "The quality of the partnership of the two": what stands below another noun is no act by itself. */
    private boolean tellsOf(Word noun) {
        return noun.plainRelation().equals("nmod") && slots.support(noun) == null;
    }

    /** "Peru, which backs the rebels": whom somebody backs for long, and no act of the day. */
    private boolean backs(Word verb) {
        Tense tense = verb.morphology().tense();
        return verb.relation().equals("acl:relcl")
                && grammar.has("backing", verb.lemma())
                && (tense == Tense.PRESENT || tense == Tense.IMPERFECT)
                && sentence.dependents(verb, "aux", "aux:pass").isEmpty();
    }

    /** "Rebels backed by Peru", "soldats appuyés par l'aviation": who they are, and no act (guide, rulings). */
    private boolean isAttribute(Word participle) {
        return sentence.field() != Field.TITLE
                && participle.is(PartOfSpeech.VERB)
                && (participle.relation().equals("acl") || participle.relation().equals("amod"))
                && participle.morphology().tense() == Tense.PAST
                && participle.head() >= 0
                && (sentence.word(participle.head()).head() >= 0
                        || !sentence.dependents(sentence.word(participle.head()), "expl")
                                .isEmpty())
                && !slots.named(sentence.word(participle.head())).isEmpty();
    }
}
