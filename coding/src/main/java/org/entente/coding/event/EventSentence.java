// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.clause.Reality;
import org.entente.coding.lexicon.Entry;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.language.Morphology.Tense;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Field;
import org.entente.model.Party;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** Reads the events of one sentence. */
final class EventSentence {
    private final Article article;
    private final Sentence sentence;
    private final Consumer<String> trace;
    private final Grammar grammar;
    private final Arguments arguments;
    private final TriggerFinder triggers;
    private final EventBuilder builder;
    private final Slots slots;
    private final SameAct sameAct;
    private final Whereabouts whereabouts;
    private final ClauseReader clauses;
    private final Attribution attribution;
    private final Naming naming;
    private final Contents contents;
    private final Router router;
    private final Needs needs;
    private final Judged judged;
    private final Crowds crowds;
    private final List<EventClaim> open = new ArrayList<>();

    EventSentence(
            Article article,
            Sentence sentence,
            Grammar grammar,
            TriggerFinder triggers,
            PartyReader parties,
            EventBuilder builder,
            Consumer<String> trace) {
        this.grammar = grammar;
        this.triggers = triggers;
        this.builder = builder;
        this.article = article;
        this.sentence = sentence;
        this.trace = trace;
        this.arguments = new Arguments(sentence, grammar);
        this.slots = new Slots(sentence, arguments, grammar, parties);
        this.sameAct = new SameAct(sentence, arguments, grammar);
        this.whereabouts = new Whereabouts(sentence, arguments, grammar, parties);
        this.clauses = new ClauseReader(sentence, grammar);
        this.naming = new Naming(sentence);
        this.attribution = new Attribution(sentence, grammar, slots);
        this.contents = new Contents(sentence, grammar, arguments, slots);
        this.router = new Router(clauses, slots);
        this.needs = new Needs(sentence, slots);
        this.judged = new Judged(slots);
        this.crowds = new Crowds(sentence, arguments, grammar, parties);
    }

    /**
     * What a sentence tells.
     *
     * @param open what would be claims if the sentence said whom the act is against or who did it
     * @param claimed who says that he did what the article tells
     */
    record Told(List<EventClaim> claims, List<EventClaim> open, List<Responsibility.Claimed> claimed) {}

    Told read() {
        List<Match> matches = acts(withoutParts(triggers.find(sentence, slots, trace)));
        List<Reading> readings =
                matches.stream().map(match -> reading(match, matches)).toList();
        Set<Match> told = new HashSet<>();
        Set<Match> again = new HashSet<>();
        for (Reading reading : readings) {
            Entry entry = reading.match.entry();
            if (entry.content() && entry.needs() != Entry.Need.OBLIGED) {
                told.addAll(reading.content);
            }
            // Of two that tell each other again, the first stays.
            if (!reading.claims.isEmpty() && !again.contains(reading.match)) {
                again.addAll(sameAct.retold(reading.match, matches));
            }
            told.addAll(namedSubject(reading, matches));
            told.addAll(demanded(reading, readings));
        }
        told.addAll(again);
        List<EventClaim> claims = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            if (told.contains(matches.get(i))) {
                say(matches.get(i), "is only the content of another act, or tells it again");
            } else {
                claims.addAll(readings.get(i).claims);
            }
        }
        return new Told(claims, open, Responsibility.read(article, sentence, arguments, clauses, grammar, slots));
    }

    /** What somebody is only told to do: the release of "demanded that Peru release them", unless it tells the demand itself. */
    private static List<Match> demanded(Reading demand, List<Reading> readings) {
        boolean made = demand.match.entry().needs() == Entry.Need.OBLIGED && !demand.claims.isEmpty();
        return readings.stream()
                .filter(other -> made && demand.content.contains(other.match))
                .filter(other ->
                        other.match.head().head() == demand.match.head().index())
                .filter(other -> other.claims.stream().noneMatch(claim -> claim.type() == EventType.REQUEST))
                .map(Reading::match)
                .toList();
    }

    /**
     * What is read at one head.
     *
     * @param match the entry that made the claim, or the best one if none did
     */
    private record Reading(Match match, List<Match> content, List<EventClaim> claims) {}

    /** The event noun that a trigger asks for as its subject: "the truce took effect". */
    private List<Match> namedSubject(Reading reading, List<Match> matches) {
        boolean asked =
                !reading.claims.isEmpty() && !reading.match.pattern().subject().isEmpty();
        return matches.stream()
                .filter(other -> asked && sameAct.isSubject(other, reading.match))
                .toList();
    }

    /** Reads the best entry, or the next that the same words fit. */
    private Reading reading(Match match, List<Match> matches) {
        List<Match> content = contents.of(match, matches);
        List<EventClaim> claims = claim(match, content, sameAct.retold(match, matches));
        Match made = match;
        for (Match other : match.others()) {
            if (claims.isEmpty()) {
                claims = claim(other, content, sameAct.retold(other, matches));
                made = other;
            }
        }
        return new Reading(claims.isEmpty() ? match : made, content, claims);
    }

    /** A word that belongs to a longer trigger is no trigger of its own: the sanctions of "lift sanctions". */
    private List<Match> withoutParts(List<Match> matches) {
        Set<Word> parts = new HashSet<>();
        matches.forEach(match -> parts.addAll(match.parts()));
        return matches.stream().filter(match -> !parts.contains(match.head())).toList();
    }

    private List<Match> acts(List<Match> matches) {
        List<Match> acts = new ArrayList<>();
        for (Match match : matches) {
            if (match.entry().needs() == Entry.Need.NEVER) {
                say(match, "is an idiom that tells no such act");
            } else {
                acts.add(match);
            }
        }
        return acts;
    }

    private List<EventClaim> claim(Match match, List<Match> content, List<Match> again) {
        Entry entry = match.entry();
        Slots.Filled filled = filled(match, again);
        List<Party> actor = filled.actor();
        List<Party> recipient = filled.recipient();
        if (entry.needs() == Entry.Need.OBLIGED) {
            recipient = slots.obliged(match.head(), actor);
        } else if (recipient.isEmpty() && entry.content() && !(entry.joint() && against(content))) {
            recipient = ofContent(match, content, actor);
        }
        Reality reality = reality(match);
        Match condemned = reality.obliged() ? null : judged.act(match, content, recipient);
        if (condemned != null) {
            recipient = slots.otherThan(slots.fill(condemned).actor(), actor);
            if (recipient.isEmpty()) {
                say(match, "does not say whose act it judges");
            }
        }
        if (Sides.doneTo(entry.type()) && !entry.joint()) {
            recipient = Sides.ofRebels(recipient, actor);
            recipient = recipient.isEmpty() ? crowds.facing(match.head(), actor) : recipient;
            recipient = slots.otherThan(whereabouts.orPlace(match.head(), recipient), actor);
            recipient = whereabouts.abroad(match.head(), recipient, actor);
            recipient = entry.type() == EventType.ASSAULT ? whereabouts.villagers(match, recipient) : recipient;
        }
        if (entry.type() == EventType.PROTEST) {
            actor = whereabouts.of(match.head(), match.isNoun() ? Sides.people(actor) : actor);
            actor = actor.isEmpty() && match.isNoun() ? crowds.at(match.head()) : actor;
            recipient = crowds.withoutSites(recipient);
            recipient = recipient.isEmpty() ? slots.protestedTo(match.head(), actor) : recipient;
        }
        List<Party> claimant = attribution.claimants(match.head());
        if (actor.isEmpty() && entry.actor().contains("claimant")) {
            actor = claimant;
            claimant = List.of();
            reality = reality.made();
            recipient = slots.otherThan(recipient, actor);
        } else if (actor.isEmpty() && !entry.joint() && announced(entry.type(), reality)) {
            actor = claimant;
            recipient = slots.otherThan(recipient, actor);
        }
        Routed routed = router.route(match, content, reality, actor, recipient, claimant);
        for (Match other : again) {
            routed = routed.withMode(other.entry().mode());
        }
        if (routed.type() == EventType.PROTEST && routed.status() == Status.ASSERTED && isCalled(match)) {
            routed = new Routed(EventType.PROTEST, routed.mode(), Status.FUTURE);
        }
        Entry.Also spoken = routed.type() == entry.type() && Sides.speaks(actor, recipient) ? entry.spoken() : null;
        if (spoken != null) {
            routed = new Routed(spoken.type(), spoken.mode(), routed.status());
        }
        if (routed.type() == EventType.ASSAULT && entry.joint()) {
            List<Party> sides = slots.together(actor, recipient);
            List<Party> rioters = Sides.rioters(sides);
            if (!rioters.isEmpty()) {
                routed = new Routed(EventType.PROTEST, "riot", routed.status());
                actor = rioters;
                recipient = slots.otherThan(sides, rioters);
            }
        }
        if (routed.type() == EventType.REQUEST && reality.obliged() && entry.type() != EventType.REQUEST) {
            recipient = actor.isEmpty() ? attribution.addressees(match.head()) : actor;
            actor = claimant;
        }
        if (routed.type() == EventType.REQUEST) {
            recipient = slots.otherThan(slots.held(recipient), actor);
        }
        if (routed.type() == EventType.REQUEST && byDemonstrators(match)) {
            routed = new Routed(EventType.PROTEST, "demo", routed.status());
        }
        recipient = Sides.notPress(routed.type(), recipient);
        recipient = Sides.notOneself(Sides.notOwnTroops(routed.type(), recipient), actor);
        recipient = entry.type() == EventType.CONSULT ? recipient : Sides.notInside(recipient, actor, match.isNoun());
        if (!entry.doneToPeople() && Sides.selfDirected(entry.type(), actor, recipient)) {
            recipient = List.of();
        }
        String otherwise = otherwise(match, routed, reality, actor, recipient);
        if (otherwise != null) {
            say(match, otherwise);
            return List.of();
        }
        boolean mutual = actor.size() > 1 && recipient.isEmpty() && slots.isMutual(match.head());
        if (!Sides.anyKnown(actor, recipient) || !mutual && !needs.met(match, actor, recipient, content)) {
            say(match, "lacks a party: actor " + names(actor) + ", recipient " + names(recipient));
            boolean told = !match.isNoun() || slots.supported(match.head());
            if (told && Needs.lacksOnlyParties(entry.needs()) && Sides.anyKnown(actor, recipient)) {
                open.add(build(
                        match,
                        routed,
                        naming.of(actor),
                        naming.of(recipient),
                        naming.of(claimant),
                        reality,
                        filled.fallback(),
                        again));
            }
            return List.of();
        }
        say(match, "makes " + routed.type() + "/" + routed.mode() + " " + names(actor) + " > " + names(recipient));
        List<Party> actors = naming.of(actor);
        List<Party> recipients = naming.of(recipient);
        List<Party> claimants = naming.of(claimant);
        EventClaim claim = build(match, routed, actors, recipients, claimants, reality, filled.fallback(), again);
        Entry.Also also = routed.type() == entry.type() ? entry.also() : null;
        if (also == null) {
            return List.of(claim);
        }
        Routed second = new Routed(also.type(), also.mode(), routed.status());
        return List.of(claim, build(match, second, actors, recipients, claimants, reality, filled.fallback(), again));
    }

    /** What the words tell that is no political event; null if they tell one. */
    private @Nullable String otherwise(
            Match match, Routed routed, Reality reality, List<Party> actor, List<Party> recipient) {
        Entry entry = match.entry();
        if (reality.idle() && routed.status() == Status.HYPOTHETICAL) {
            return "is a mere purpose, wish, condition or question";
        }
        if (Sides.figure(routed.mode(), recipient)) {
            return "is a figure of speech";
        }
        if (Sides.byTroops(entry.type(), entry.mode(), actor)) {
            return "is no visit but a move of troops";
        }
        if (Sides.isPrivate(routed.type(), actor, recipient)) {
            return "is between private people";
        }
        if (Sides.atHome(entry.type(), entry.mode(), actor, recipient)) {
            return "is a journey in one's own country";
        }
        if (Sides.byJournalists(entry.type(), actor)) {
            return "is what journalists do";
        }
        if ((routed.type() == EventType.SUPPORT || deedThatLasts(match.head())) && isAttribute(match.head())) {
            return "tells who somebody is";
        }
        if (routed.type() == EventType.SUPPORT && backs(match.head())) {
            return "tells who somebody is";
        }
        if (entry.type() == EventType.AGREE && match.isNoun() && contents.leadsOn(match.head())) {
            return "only tells on what occasion";
        }
        if (entry.type() == EventType.COOPERATE && match.isNoun() && tellsOf(match.head())) {
            return "is only what is spoken of";
        }
        boolean deed = routed.type() == EventType.ASSAULT || routed.type() == EventType.COERCE;
        if (deed && slots.isDoneBy("accidents", match.head())) {
            return "is an accident";
        }
        return Sides.cannot(routed.type(), routed.mode(), actor) ? "is nothing that " + names(actor) + " does" : null;
    }

    /** "Agreed on sanctions against Peru": whom the content hurts is not whom it was agreed with. */
    private static boolean against(List<Match> content) {
        return content.stream().anyMatch(match -> Sides.threat(match.entry().type()));
    }

    /** "The quality of the partnership of the two": what stands below another noun is no act by itself. */
    private boolean tellsOf(Word noun) {
        return noun.plainRelation().equals("nmod") && slots.support(noun) == null;
    }

    /** "The unions are planning a strike", "announced a rally": it is still to come. */
    private boolean isCalled(Match match) {
        String verb = match.head().lemma();
        return !match.isNoun()
                && !match.parts().isEmpty()
                && (grammar.has("considered", verb) || grammar.has("announcing", verb));
    }

    private boolean deedThatLasts(Word verb) {
        return grammar.has("lasting", verb.lemma());
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

    /** "Protesters demanded": a demand made in the street is the protest itself (manual, REQUEST). */
    private boolean byDemonstrators(Match match) {
        return slots.isDoneBy("demonstrators", match.head());
    }

    /** What is to be done by nobody named is promised or threatened by who tells it: "said they would be freed". */
    private static boolean announced(EventType type, Reality reality) {
        return reality.status() == Status.FUTURE
                && !reality.negated()
                && (Routing.promised(type) != null || type == EventType.CONCEDE || Sides.threat(type));
    }

    /**
     * The parties that the words name, and where they name none those that the same act has in other words: who is killed in
     * a clash "with" somebody is killed by him.
     */
    private Slots.Filled filled(Match match, List<Match> again) {
        Slots.Filled filled = slots.fill(match);
        boolean toldBySubject = match.entry().actor().contains("subject")
                && again.stream().anyMatch(other -> sameAct.isSubject(other, match));
        List<Party> actor = toldBySubject ? List.of() : filled.actor();
        List<Party> recipient = filled.recipient();
        for (Match other : again) {
            Slots.Filled more = slots.fill(other);
            boolean foe = other.entry().joint()
                    && more.actor().isEmpty()
                    && more.recipient().size() == 1
                    && !recipient.isEmpty();
            actor = actor.isEmpty() ? foe ? more.recipient() : more.actor() : actor;
            boolean nameless = recipient.stream().allMatch(party -> party.country() == null)
                    && more.recipient().stream().anyMatch(party -> party.country() != null);
            boolean better = recipient.isEmpty() && !match.entry().joint() || nameless && !other.isNoun();
            recipient = better ? more.recipient() : recipient;
        }
        return new Slots.Filled(actor, slots.otherThan(recipient, actor), filled.fallback());
    }

    /** Whom a demand, refusal or promise is directed at: who is to do its content, or to whom it would be done. */
    private List<Party> ofContent(Match match, List<Match> content, List<Party> actor) {
        if (!content.isEmpty()) {
            Slots.Filled told = slots.fill(content.get(0));
            List<Party> doers = slots.notAgain(told.actor(), actor);
            List<Party> found = doers.isEmpty() ? slots.notAgain(told.recipient(), actor) : doers;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return slots.concerned(match.head(), actor);
    }

    /** The reality of the clause; a negation that is one of the trigger's own words negates nothing. */
    private Reality reality(Match match) {
        Reality reality = clauses.reality(match.head());
        boolean own = match.parts().stream()
                .anyMatch(part -> grammar.has("negators", part.form().toLowerCase(Locale.ROOT)));
        return own ? reality.made() : reality;
    }

    /** Whether a clause tells what is asked for: to do something else than now, if it is no aid, talk or retreat. */
    private boolean asks(Match match) {
        return sentence.dependents(match.head(), "xcomp", "ccomp", "advcl").stream()
                .anyMatch(clause -> !clause.plainRelation().equals("advcl")
                        || clause.morphology().form() == VerbForm.INFINITIVE);
    }

    private EventClaim build(
            Match match,
            Routed routed,
            List<Party> actor,
            List<Party> recipient,
            List<Party> claimant,
            Reality reality,
            boolean fallback,
            List<Match> again) {
        Entry entry = match.entry();
        boolean joint = entry.joint() && (routed.type() == entry.type() || routed.type() == EventType.AGREE);
        List<Party> actors = joint ? slots.together(actor, recipient) : actor;
        List<Party> recipients = joint ? List.of() : slots.otherThan(recipient, actors);
        return builder.build(
                sentence, match, routed, actors, recipients, claimant, reality, asks(match), fallback, again);
    }

    private void say(Match match, String what) {
        trace.accept("  " + match.entry().name() + " at \"" + match.head().text() + "\" " + what);
    }

    private String names(List<Party> parties) {
        Set<String> names = new LinkedHashSet<>();
        parties.forEach(party -> names.add(party.words().text() + " [" + party.country() + " " + party.sector() + "]"));
        return names.toString();
    }
}
