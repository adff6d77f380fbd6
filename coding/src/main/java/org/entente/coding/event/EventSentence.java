// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.clause.Reality;
import org.entente.coding.lexicon.Entry;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.lexicon.TriggerPattern;
import org.entente.coding.party.PartyReader;
import org.entente.language.Morphology.Tense;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
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
        this.sameAct = new SameAct(sentence, arguments);
        this.whereabouts = new Whereabouts(sentence, arguments, grammar, parties);
        this.clauses = new ClauseReader(sentence, grammar);
        this.naming = new Naming(sentence);
        this.attribution = new Attribution(sentence, grammar, slots);
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
        for (Reading reading : readings) {
            Entry entry = reading.match.entry();
            if (entry.content() && entry.needs() != Entry.Need.OBLIGED) {
                told.addAll(reading.content);
            }
            told.addAll(sameAct.retold(reading.match, matches));
            told.addAll(namedSubject(reading, matches));
            told.addAll(demanded(reading, readings));
        }
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
        List<Match> content = content(match, matches);
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

    /** The matches that stand in what this one governs: what was agreed, asked, refused. */
    private List<Match> content(Match match, List<Match> matches) {
        List<Match> content = new ArrayList<>();
        for (Match other : matches) {
            if (other != match && sentence.isUnder(other.head(), match.head()) && !apart(other.head(), match)) {
                content.add(other);
            }
        }
        return content;
    }

    /** Whether the way up from {@code word} to {@code top} passes a clause that tells something of its own. */
    private boolean apart(Word word, Match match) {
        Word top = match.head();
        Word at = word;
        while (at.index() != top.index()) {
            Word governor = sentence.word(at.head());
            boolean first = governor.index() == top.index();
            if (at.relation().equals("acl:relcl") && !asked(at, match)
                    || describes(at)
                    || at.plainRelation().equals("parataxis")
                    || at.plainRelation().equals("appos")
                    || at.plainRelation().equals("obl") && grammar.has("timing", arguments.preposition(at))
                    || first
                            && (at.plainRelation().equals("nsubj")
                                    || at.plainRelation().equals("conj")
                                    || at.plainRelation().equals("advcl") && temporal(at))) {
                return true;
            }
            at = governor;
        }
        return false;
    }

    /** A participle that tells who somebody is, and so a fact: "the visiting minister", "the crew seized in May". */
    private boolean describes(Word word) {
        if (!word.is(PartOfSpeech.VERB) || word.morphology().form() == VerbForm.INFINITIVE) {
            return false;
        }
        return word.relation().equals("amod")
                || word.relation().equals("acl")
                        && word.morphology().tense() == Tense.PAST
                        && !slots.named(sentence.word(word.head())).isEmpty();
    }

    /** "Exiger de X qu'il ...": the clause of a demand, which the tree takes for a relative clause of the one asked. */
    private boolean asked(Word clause, Match match) {
        return match.entry().type() == EventType.REQUEST
                && sentence.word(clause.head()).head() == match.head().index()
                && sentence.dependents(clause, "obj", "mark").stream()
                        .anyMatch(word -> grammar.has("purposes", word.lemma()));
    }

    private boolean temporal(Word clause) {
        return clause.morphology().form() != VerbForm.INFINITIVE
                && !sentence.dependents(clause, "nsubj", "mark").isEmpty()
                && sentence.dependents(clause, "mark").stream()
                        .noneMatch(mark -> grammar.has("purposes", mark.lemma()));
    }

    private List<EventClaim> claim(Match match, List<Match> content, List<Match> again) {
        Entry entry = match.entry();
        Slots.Filled filled = filled(match, again);
        List<Party> actor = filled.actor();
        List<Party> recipient = filled.recipient();
        if (entry.needs() == Entry.Need.OBLIGED) {
            recipient = slots.obliged(match.head(), actor);
        } else if (recipient.isEmpty() && entry.content()) {
            recipient = ofContent(match, content, actor);
        }
        Reality reality = reality(match);
        Match condemned = reality.obliged() ? null : condemned(match, content);
        if (condemned != null) {
            recipient = slots.otherThan(slots.fill(condemned).actor(), actor);
            if (recipient.isEmpty()) {
                say(match, "does not say whose act it judges");
            }
        }
        if (Sides.doneTo(entry.type()) && !entry.joint()) {
            recipient = slots.otherThan(whereabouts.orPlace(match.head(), recipient), actor);
        }
        if (entry.type() == EventType.PROTEST) {
            actor = whereabouts.of(match.head(), match.isNoun() ? Sides.people(actor) : actor);
        }
        List<Party> claimant = attribution.claimants(match.head());
        if (actor.isEmpty() && entry.actor().contains("claimant")) {
            actor = claimant;
            claimant = List.of();
            reality = reality.made();
            recipient = slots.otherThan(recipient, actor);
        } else if (actor.isEmpty() && announced(entry.type(), reality)) {
            actor = claimant;
            recipient = slots.otherThan(recipient, actor);
        }
        Routed routed = route(match, content, reality, actor, recipient, claimant);
        if (routed == null) {
            return List.of();
        }
        for (Match other : again) {
            routed = routed.withMode(other.entry().mode());
        }
        Entry.Also spoken = routed.type() == entry.type() && Sides.speaks(actor, recipient) ? entry.spoken() : null;
        if (spoken != null) {
            routed = new Routed(spoken.type(), spoken.mode(), routed.status());
        }
        if (routed.type() == EventType.REQUEST && reality.obliged() && entry.type() != EventType.REQUEST) {
            recipient = actor.isEmpty() ? attribution.addressees(match.head()) : actor;
            actor = claimant;
        }
        if (routed.type() == EventType.REQUEST && byDemonstrators(match)) {
            routed = new Routed(EventType.PROTEST, "demo", routed.status());
        }
        recipient = Sides.notOneself(Sides.notOwnTroops(routed.type(), recipient), actor);
        if (!entry.doneToPeople() && Sides.selfDirected(entry.type(), actor, recipient)) {
            recipient = List.of();
        }
        if (reality.idle() && routed.status() == Status.HYPOTHETICAL) {
            say(match, "is a mere purpose, wish, condition or question");
            return List.of();
        }
        if (Sides.byTroops(entry.type(), entry.mode(), actor)) {
            say(match, "is no visit but a move of troops");
            return List.of();
        }
        if (Sides.isPrivate(routed.type(), actor, recipient)) {
            say(match, "is between private people");
            return List.of();
        }
        if (Sides.atHome(entry.type(), entry.mode(), actor, recipient)) {
            say(match, "is a journey in one's own country");
            return List.of();
        }
        if (Sides.byJournalists(entry.type(), actor)) {
            say(match, "is what journalists do");
            return List.of();
        }
        if (routed.type() == EventType.ASSAULT && slots.isDoneBy("accidents", match.head())) {
            say(match, "is an accident");
            return List.of();
        }
        if (Sides.cannot(routed.type(), routed.mode(), actor)) {
            say(match, "is nothing that " + names(actor) + " does");
            return List.of();
        }
        if (!Sides.anyCountry(actor, recipient) || !needed(match, entry, actor, recipient, content)) {
            say(match, "lacks a party: actor " + names(actor) + ", recipient " + names(recipient));
            boolean told = !match.isNoun() || slots.supported(match.head());
            if (told && lacksOnlyParties(entry.needs()) && Sides.anyCountry(actor, recipient)) {
                open.add(build(
                        match,
                        routed,
                        naming.of(actor),
                        naming.of(recipient),
                        naming.of(claimant),
                        reality,
                        filled.fallback()));
            }
            return List.of();
        }
        say(match, "makes " + routed.type() + "/" + routed.mode() + " " + names(actor) + " > " + names(recipient));
        List<Party> actors = naming.of(actor);
        List<Party> recipients = naming.of(recipient);
        List<Party> claimants = naming.of(claimant);
        EventClaim claim = build(match, routed, actors, recipients, claimants, reality, filled.fallback());
        Entry.Also also = routed.type() == entry.type() ? entry.also() : null;
        if (also == null) {
            return List.of(claim);
        }
        Routed second = new Routed(also.type(), also.mode(), routed.status());
        return List.of(claim, build(match, second, actors, recipients, claimants, reality, filled.fallback()));
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

    /** The hostile act that is condemned or welcomed: whoever did it is criticised or praised, not its victim. */
    private @Nullable Match condemned(Match match, List<Match> content) {
        EventType type = match.entry().type();
        boolean ofObject = !match.entry().recipient().isEmpty()
                && match.entry().recipient().get(0).equals("object");
        boolean judging = ofObject && (type == EventType.ACCUSE || type == EventType.SUPPORT);
        Word object = judging ? slots.object(match.head()) : null;
        return object == null
                ? null
                : content.stream()
                        .filter(other -> other.head().index() == object.index()
                                && Sides.hostile(other.entry().type()))
                        .findFirst()
                        .orElse(null);
    }

    /** The parties that the words name, and where they name none those that the same act has in other words. */
    private Slots.Filled filled(Match match, List<Match> again) {
        Slots.Filled filled = slots.fill(match);
        boolean toldBySubject = match.entry().actor().contains("subject")
                && again.stream().anyMatch(other -> sameAct.isSubject(other, match));
        List<Party> actor = toldBySubject ? List.of() : filled.actor();
        List<Party> recipient = filled.recipient();
        for (Match other : again) {
            Slots.Filled more = slots.fill(other);
            actor = actor.isEmpty() ? more.actor() : actor;
            recipient = recipient.isEmpty() ? more.recipient() : recipient;
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

    /** Whether it is for want of a party, and not of something told, that an entry of this need makes no claim. */
    private static boolean lacksOnlyParties(Entry.Need need) {
        return switch (need) {
            case ANY, ACTOR, RECIPIENT, BOTH, SIDES -> true;
            case CONTENT, ACT, OBLIGED, NEVER -> false;
        };
    }

    private boolean needed(Match match, Entry entry, List<Party> actor, List<Party> recipient, List<Match> content) {
        boolean alone = match.isNoun() && !slots.supported(match.head());
        return switch (alone ? entry.alone() : entry.needs()) {
            case ANY -> true;
            case NEVER -> false;
            case ACTOR -> !actor.isEmpty();
            case RECIPIENT -> !recipient.isEmpty() || entry.joint() && actor.size() > 1;
            case OBLIGED -> !actor.isEmpty() && !recipient.isEmpty();
            case BOTH ->
                !actor.isEmpty() && !recipient.isEmpty()
                        || entry.joint() && actor.size() + recipient.size() > 1
                        || entry.joint() && !alone && Sides.assembly(entry.type(), actor);
            case SIDES -> !actor.isEmpty() && !recipient.isEmpty() || actor.size() > 1;
            case ACT -> !actor.isEmpty() && !content.isEmpty();
            case CONTENT ->
                !actor.isEmpty()
                        && (!content.isEmpty()
                                || !sentence.dependents(match.head(), "xcomp", "ccomp", "acl")
                                        .isEmpty());
        };
    }

    /** The reality of the clause; a negation that is one of the trigger's own words negates nothing. */
    private Reality reality(Match match) {
        Reality reality = clauses.reality(match.head());
        boolean own = match.parts().stream()
                .anyMatch(part -> grammar.has("negators", part.form().toLowerCase(Locale.ROOT)));
        return own ? reality.made() : reality;
    }

    private @Nullable Routed route(
            Match match,
            List<Match> content,
            Reality reality,
            List<Party> actor,
            List<Party> recipient,
            List<Party> claimant) {
        Entry entry = match.entry();
        EventType type = entry.type();
        EventType told = content.isEmpty() ? null : content.get(0).entry().type();
        String toldMode = content.isEmpty() ? null : content.get(0).entry().mode();
        String mode =
                switch (type) {
                    case REQUEST, REJECT ->
                        entry.content() ? Routing.modeOfRequest(told, toldMode, entry.mode()) : entry.mode();
                    case THREATEN -> Routing.modeOfThreat(told, toldMode, entry.mode());
                    default -> entry.mode();
                };
        if (reality.obliged() && !claimant.isEmpty() && !Sides.sameSpeaker(actor, claimant)) {
            return new Routed(EventType.REQUEST, Routing.modeOfRequest(type, mode, "change"), Status.ASSERTED);
        }
        if (type == EventType.AGREE && told == EventType.RETREAT && "ceasefire".equals(toldMode)) {
            return new Routed(EventType.CONCEDE, null, statusOf(reality));
        }
        if (type == EventType.AGREE
                && entry.content()
                && told != null
                && Sides.threat(told)
                && isDone(match, content)) {
            return new Routed(EventType.THREATEN, Routing.modeOfThreat(told, toldMode, null), statusOf(reality));
        }
        if (type == EventType.AGREE
                && told != null
                && Routing.refusable(told)
                && promisesNot(match, content, reality)) {
            return new Routed(EventType.REJECT, Routing.modeOfRequest(told, toldMode, null), statusOf(reality));
        }
        if (type == EventType.CONCEDE && entry.content() && reality.status() == Status.NEGATED) {
            return new Routed(EventType.REJECT, "yield", Status.ASSERTED);
        }
        if (type == EventType.AGREE && entry.joint() && reality.status() == Status.NEGATED) {
            return new Routed(EventType.REJECT, null, Status.ASSERTED);
        }
        if (type == EventType.SANCTION && "expel".equals(mode) && Sides.migrants(actor, recipient)) {
            return new Routed(EventType.COERCE, "deport", statusOf(reality));
        }
        if (reality.status() == Status.FUTURE && !reality.negated() && Routing.promised(type) != null) {
            return new Routed(Objects.requireNonNull(Routing.promised(type)), null, Status.ASSERTED);
        }
        if (Routing.promised(type) != null && !reality.negated() && clauses.planned(match.head(), reality)) {
            return new Routed(Objects.requireNonNull(Routing.promised(type)), null, reality.status());
        }
        if (reality.negated() && reality.status() == Status.FUTURE && Routing.refusable(type)) {
            return new Routed(EventType.REJECT, Routing.modeOfRequest(type, mode, null), Status.ASSERTED);
        }
        if (reality.status() == Status.FUTURE && Sides.threat(type) && Sides.sameFirst(actor, claimant)) {
            return new Routed(EventType.THREATEN, Routing.modeOfThreat(type, mode, null), Status.ASSERTED);
        }
        return new Routed(type, mode, statusOf(reality));
    }

    /** Whether the content is an act that the clause below tells, and no noun in it: "vowed to attack". */
    private boolean isDone(Match match, List<Match> content) {
        Match told = content.get(0);
        return told.pattern().kind() == TriggerPattern.Kind.VERB
                && told.head().head() == match.head().index();
    }

    /** "Vowed not to help". */
    private boolean promisesNot(Match match, List<Match> content, Reality reality) {
        Word told = content.get(0).head();
        return !reality.negated()
                && told.head() == match.head().index()
                && told.plainRelation().equals("xcomp")
                && clauses.reality(told).negated();
    }

    /** Whether a clause tells what is asked for: to do something else than now, if it is no aid, talk or retreat. */
    private boolean asks(Match match) {
        return sentence.dependents(match.head(), "xcomp", "ccomp", "advcl").stream()
                .anyMatch(clause -> !clause.plainRelation().equals("advcl")
                        || clause.morphology().form() == VerbForm.INFINITIVE);
    }

    private static Status statusOf(Reality reality) {
        return reality.negated() ? Status.NEGATED : reality.status();
    }

    private EventClaim build(
            Match match,
            Routed routed,
            List<Party> actor,
            List<Party> recipient,
            List<Party> claimant,
            Reality reality,
            boolean fallback) {
        Entry entry = match.entry();
        boolean joint = entry.joint() && (routed.type() == entry.type() || routed.type() == EventType.AGREE);
        List<Party> actors = joint ? slots.together(actor, recipient) : actor;
        List<Party> recipients = joint ? List.of() : slots.otherThan(recipient, actors);
        return builder.build(sentence, match, routed, actors, recipients, claimant, reality, asks(match), fallback);
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
