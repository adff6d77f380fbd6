// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.coding.clause.Reality;
import org.entente.coding.cue.ContextReader;
import org.entente.coding.cue.Cues;
import org.entente.coding.cue.Cues.Cue;
import org.entente.coding.cue.ModeReader;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.lexicon.Lexicon;
import org.entente.coding.party.PartyReader;
import org.entente.coding.when.DateWords;
import org.entente.coding.when.WhenReader;
import org.entente.coding.where.KnownPlaces;
import org.entente.coding.where.PlaceReader;
import org.entente.language.AnalysedText;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.ContentId;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.Rule;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Gives an event of which type and parties are known its mode, contexts, time and place. One for each article. */
final class EventBuilder {
    private static final Set<EventType> BODILY = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

    /** Modes that verbs tell ("shot", "shelled") and of which the weapon may say more. */
    private static final Set<String> ARMS = Set.of("firearms", "heavy-weapons", "explosives");

    private final Article article;
    private final Grammar grammar;
    private final Words words;
    private final WhenReader when;
    private final PlaceReader where;
    private final ContextReader contexts;

    /** What a language and the world say of times, places, modes and contexts. Immutable; shared by all articles. */
    record Words(DateWords dates, KnownPlaces places, ModeReader modes, Cues contexts) {
        static Words load(String language) {
            return new Words(
                    DateWords.load(language),
                    KnownPlaces.load(),
                    ModeReader.load(language),
                    ContextReader.words(language));
        }
    }

    EventBuilder(AnalysedText text, Grammar grammar, PartyReader parties, Words words) {
        this.article = text.article();
        this.grammar = grammar;
        this.words = words;
        this.when = new WhenReader(text, grammar, words.dates);
        this.where = new PlaceReader(text, grammar, parties, words.places);
        this.contexts = new ContextReader(text, words.contexts);
    }

    /** @param asks whether a clause tells what is asked for: to do something else than now, if no word says more */
    EventClaim build(Sentence sentence, Draft draft, boolean asks) {
        Match match = draft.match();
        Routed routed = draft.routed();
        List<Party> actor = draft.actor();
        List<Party> recipient = draft.recipient();
        Reality reality = draft.reality();
        EventType type = routed.type();
        Evidence trigger = evidence(sentence, match.head(), match.head());
        When date = date(sentence, match, draft.again(), routed, reality);
        boolean historical = routed.status() == Status.ASSERTED && when.historical(date);
        Place place = where.read(
                sentence,
                match.head(),
                "visit".equals(match.entry().mode()),
                match.entry().type(),
                countries(actor, recipient),
                recipient.stream().map(Party::words).toList());
        Mode mode = mode(sentence, match.head(), routed, asks);
        if (type == EventType.CONSULT && mode.name == null && place != null && !place.inferred()) {
            mode = new Mode(Hosts.mode(place, actor, recipient), place.words());
        }
        return new EventClaim(
                id(type, trigger),
                type,
                mode.name,
                mode.words,
                contexts.read(sentence, trigger, type, actor, recipient),
                trigger,
                actor,
                recipient,
                place,
                date,
                historical ? Status.HISTORICAL : routed.status(),
                historical && date != null ? date.words() : decided(sentence, routed, reality),
                draft.claimant(),
                List.of(sentence.evidence(article)),
                draft.fallback(),
                new Rule(match.entry().name(), Lexicon.CODEBOOK, Lexicon.VERSION));
    }

    private String id(EventType type, Evidence trigger) {
        return ContentId.of(
                "c-",
                article.id(),
                "event",
                type.name(),
                trigger.field().name(),
                Integer.toString(trigger.span().start()));
    }

    private Evidence evidence(Sentence sentence, Word first, Word last) {
        return sentence.evidence(article, first, last);
    }

    private @Nullable When date(Sentence sentence, Match match, List<Match> again, Routed routed, Reality reality) {
        boolean saying = Sides.doneBySaying(routed.type(), routed.mode());
        Word trigger = match.head();
        // "Is due in Lima on Friday": what is arranged is so now, its day is to come.
        boolean awaited = routed.type() == EventType.AGREE && grammar.has("awaited", trigger.lemma());
        Status time = awaited ? Status.FUTURE : reality.status();
        for (Match other : again) {
            if (when.read(sentence, trigger, time, saying) == null) {
                trigger = other.head();
            }
        }
        When read = when.readOn(
                sentence, trigger, time, saying, routed.status() == Status.ASSERTED && goesOn(sentence, routed.type()));
        return Sides.performed(routed.type(), routed.status(), read, article.published());
    }

    /** What a title tells the lead dates; after a dated deed in the streets the next is of the same day. */
    private static boolean goesOn(Sentence sentence, EventType type) {
        return sentence.field() == Field.TITLE || BODILY.contains(type);
    }

    private @Nullable Evidence decided(Sentence sentence, Routed routed, Reality reality) {
        Word by = routed.status() == Status.ASSERTED ? null : reality.words();
        return by == null ? null : evidence(sentence, by, by);
    }

    private record Mode(@Nullable String name, @Nullable Evidence words) {}

    private Mode mode(Sentence sentence, Word trigger, Routed routed, boolean asks) {
        if (routed.type() == EventType.REJECT
                && sentence.dependents(trigger, "obj", "nsubj:pass").stream()
                        .anyMatch(word -> grammar.has("charges", word.lemma()))) {
            return new Mode(null, null);
        }
        Cue cue = routed.mode() == null
                ? words.modes.cue(routed.type(), sentence, trigger).orElse(null)
                : ARMS.contains(routed.mode())
                        ? words.modes
                                .means(routed.type(), routed.mode(), sentence, trigger, w -> grammar.has("timing", w))
                                .orElse(null)
                        : null;
        if (cue == null && routed.mode() != null) {
            return new Mode(routed.mode(), null);
        }
        if (cue != null) {
            return new Mode(cue.name(), evidence(sentence, sentence.word(cue.first()), sentence.word(cue.last())));
        }
        return new Mode(routed.type() == EventType.REQUEST && asks ? "change" : null, null);
    }

    private static Set<String> countries(List<Party> actor, List<Party> recipient) {
        return Stream.of(actor, recipient)
                .flatMap(List::stream)
                .map(Party::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
