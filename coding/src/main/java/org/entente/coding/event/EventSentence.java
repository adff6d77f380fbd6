// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.lexicon.Entry;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.EventClaim;
import org.entente.model.EventType;

/** Reads the events of one sentence. */
final class EventSentence {
    private final Article article;
    private final Sentence sentence;
    private final Consumer<String> lines;
    private final Trace trace;
    private final Grammar grammar;
    private final Arguments arguments;
    private final TriggerFinder triggers;
    private final Slots slots;
    private final SameAct sameAct;
    private final ClauseReader clauses;
    private final Contents contents;
    private final ClaimMaker maker;
    private final List<EventClaim> open = new ArrayList<>();

    EventSentence(
            Article article,
            Sentence sentence,
            Grammar grammar,
            TriggerFinder triggers,
            PartyReader parties,
            EventBuilder builder,
            Consumer<String> lines) {
        this.grammar = grammar;
        this.triggers = triggers;
        this.article = article;
        this.sentence = sentence;
        this.lines = lines;
        this.trace = new Trace(lines);
        this.arguments = new Arguments(sentence, grammar);
        this.slots = new Slots(sentence, arguments, grammar, parties);
        this.sameAct = new SameAct(sentence, arguments, grammar);
        this.clauses = new ClauseReader(sentence, grammar);
        this.contents = new Contents(sentence, grammar, arguments, slots);
        this.maker = new ClaimMaker(
                sentence, grammar, arguments, clauses, parties, slots, sameAct, contents, builder, trace);
    }

    /**
     * What a sentence tells.
     *
     * @param open what would be claims if the sentence said whom the act is against or who did it
     * @param claimed who says that he did what the article tells
     */
    record Told(List<EventClaim> claims, List<EventClaim> open, List<Responsibility.Claimed> claimed) {}

    Told read() {
        List<Match> matches = acts(withoutParts(triggers.find(sentence, slots, lines)));
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
                trace.say(matches.get(i), "is only the content of another act, or tells it again");
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

    private List<EventClaim> claim(Match match, List<Match> content, List<Match> again) {
        ClaimMaker.Made made = maker.make(match, content, again);
        open.addAll(made.open());
        return made.claims();
    }

    private List<Match> acts(List<Match> matches) {
        List<Match> acts = new ArrayList<>();
        for (Match match : matches) {
            if (match.entry().needs() == Entry.Need.NEVER) {
                trace.say(match, "is an idiom that tells no such act");
            } else {
                acts.add(match);
            }
        }
        return acts;
    }
}
