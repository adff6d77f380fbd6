// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.lexicon.Entry;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.Sentence;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Party;

/**
 * Makes the claims of one match: from who stands in its places, over whom it hurts, who protests and who says so, to the
 * type that the clause around it makes of it. The order of the steps matters: each sees what those before it found.
 */
final class ClaimMaker {
    private final Sentence sentence;
    private final Slots slots;
    private final NamedSides named;
    private final Judged judged;
    private final Victims victims;
    private final Protests protests;
    private final Speakers speakers;
    private final Router router;
    private final NonEvents nonEvents;
    private final Needs needs;
    private final Naming naming;
    private final EventBuilder builder;
    private final Trace trace;

    ClaimMaker(
            Sentence sentence,
            Grammar grammar,
            Arguments arguments,
            ClauseReader clauses,
            PartyReader parties,
            Slots slots,
            SameAct sameAct,
            Contents contents,
            EventBuilder builder,
            Trace trace) {
        this.sentence = sentence;
        this.slots = slots;
        this.builder = builder;
        this.trace = trace;
        Whereabouts whereabouts = new Whereabouts(sentence, arguments, grammar, parties);
        Crowds crowds = new Crowds(sentence, arguments, grammar, parties);
        this.named = new NamedSides(grammar, clauses, slots, sameAct);
        this.judged = new Judged(slots);
        this.victims = new Victims(slots, whereabouts, crowds);
        this.protests = new Protests(grammar, slots, whereabouts, crowds);
        this.speakers = new Speakers(slots, new Attribution(sentence, grammar, slots));
        this.router = new Router(clauses, slots);
        this.nonEvents = new NonEvents(sentence, grammar, slots, contents);
        this.needs = new Needs(sentence, slots);
        this.naming = new Naming(sentence);
    }

    /**
     * What became of a match.
     *
     * @param claims its claim, and that of a second act that the same words tell
     * @param open what would be a claim if the sentence said whom the act is against or who did it
     */
    record Made(List<EventClaim> claims, List<EventClaim> open) {
        private static final Made NOTHING = new Made(List.of(), List.of());
    }

    /**
     * @param content the triggers that stand in what the match governs
     * @param again the other words of the sentence that tell the same act
     */
    Made make(Match match, List<Match> content, List<Match> again) {
        Draft draft = drafted(match, content, again);
        String otherwise = nonEvents.of(draft);
        if (otherwise != null) {
            trace.say(match, otherwise);
            return Made.NOTHING;
        }
        if (!hasParties(draft)) {
            trace.say(
                    match,
                    "lacks a party: actor " + Trace.names(draft.actor()) + ", recipient "
                            + Trace.names(draft.recipient()));
            return isOpen(draft) ? new Made(List.of(), List.of(build(draft))) : Made.NOTHING;
        }
        trace.say(
                match,
                "makes " + draft.type() + "/" + draft.routed().mode() + " " + Trace.names(draft.actor()) + " > "
                        + Trace.names(draft.recipient()));
        Entry.Also also = draft.isOfEntry() ? draft.entry().also() : null;
        EventClaim claim = build(draft);
        return also == null
                ? new Made(List.of(claim), List.of())
                : new Made(List.of(claim, build(draft.with(draft.routed().as(also.type(), also.mode())))), List.of());
    }

    private Draft drafted(Match match, List<Match> content, List<Match> again) {
        Draft draft = named.draft(match, content, again);
        draft = judged(draft);
        draft = victims.hurt(draft);
        draft = protests.people(draft);
        draft = speakers.attributed(draft);
        draft = routed(draft);
        draft = protests.called(draft);
        draft = speakers.inWords(draft);
        draft = protests.riot(draft);
        draft = speakers.demanded(draft);
        draft = protests.inTheStreet(draft);
        return withoutItself(draft);
    }

    /** Whoever did what is condemned or welcomed is criticised or praised, not its victim. */
    private Draft judged(Draft draft) {
        Match condemned = judged.act(draft);
        if (condemned == null) {
            return draft;
        }
        List<Party> doers = slots.otherThan(slots.fill(condemned).actor(), draft.actor());
        if (doers.isEmpty()) {
            trace.say(draft.match(), "does not say whose act it judges");
        }
        return draft.withRecipient(doers);
    }

    /** What the clause around it makes of it, in the manner that other words for the same act tell. */
    private Draft routed(Draft draft) {
        Routed routed = router.route(draft);
        for (Match other : draft.again()) {
            routed = routed.withMode(other.entry().mode());
        }
        return draft.with(routed);
    }

    /** Without those recipients that are the actor itself, a part of it, or only heard of it. */
    private static Draft withoutItself(Draft draft) {
        Entry entry = draft.entry();
        List<Party> actor = draft.actor();
        List<Party> others = Sides.notPress(draft.type(), draft.recipient());
        others = Sides.notOneself(Sides.notOwnTroops(draft.type(), others), actor);
        others = entry.type() == EventType.CONSULT
                ? others
                : Sides.notInside(others, actor, draft.match().isNoun());
        boolean itself = !entry.doneToPeople() && Sides.selfDirected(entry.type(), actor, others);
        return draft.withRecipient(itself ? List.of() : others);
    }

    private boolean hasParties(Draft draft) {
        boolean mutual = draft.actor().size() > 1 && draft.recipient().isEmpty() && slots.isMutual(draft.head());
        return Sides.anyKnown(draft.actor(), draft.recipient()) && (mutual || needs.met(draft));
    }

    /** Whether it is told as an act, and the article may say elsewhere who is missing. */
    private boolean isOpen(Draft draft) {
        boolean told = !draft.match().isNoun() || slots.supported(draft.head());
        return told
                && Needs.lacksOnlyParties(draft.entry().needs())
                && Sides.anyKnown(draft.actor(), draft.recipient());
    }

    private EventClaim build(Draft draft) {
        List<Party> actor = naming.of(draft.actor());
        List<Party> recipient = naming.of(draft.recipient());
        boolean joint = draft.entry().joint() && (draft.isOfEntry() || draft.type() == EventType.AGREE);
        List<Party> actors = joint ? slots.together(actor, recipient) : actor;
        List<Party> recipients = joint ? List.of() : slots.otherThan(recipient, actors);
        return builder.build(
                sentence,
                draft.with(actors, recipients).withClaimant(naming.of(draft.claimant())),
                asks(draft.match()));
    }

    /** Whether a clause tells what is asked for: to do something else than now, if it is no aid, talk or retreat. */
    private boolean asks(Match match) {
        return sentence.dependents(match.head(), "xcomp", "ccomp", "advcl").stream()
                .anyMatch(clause -> !clause.plainRelation().equals("advcl")
                        || clause.morphology().form() == VerbForm.INFINITIVE);
    }
}
