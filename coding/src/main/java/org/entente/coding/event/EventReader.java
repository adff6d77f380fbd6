// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.coding.lexicon.Lexicon;
import org.entente.coding.party.PartyReader;
import org.entente.language.AnalysedText;
import org.entente.language.Sentence;
import org.entente.model.EventClaim;

/** Reads the events of an article: each sentence by itself, then what its sentences tell of each other. Thread-safe. */
public final class EventReader {
    /** A trace that nobody reads: near misses, which are only told, are then not looked for. */
    public static final Consumer<String> SILENT = line -> {};

    private final Lexicon lexicon;
    private final TriggerFinder triggers;
    private final EventBuilder.Words words;

    public EventReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.triggers = new TriggerFinder(lexicon);
        this.words = EventBuilder.Words.load(lexicon.language());
    }

    /**
     * @param quoted what the article only quotes
     * @param trace is told, line by line, which rules were tried and why a claim was made or not
     */
    public List<EventClaim> read(AnalysedText text, PartyReader parties, OwnWords quoted, Consumer<String> trace) {
        List<EventClaim> claims = new ArrayList<>();
        List<EventClaim> open = new ArrayList<>();
        List<Responsibility.Claimed> claimed = new ArrayList<>();
        EventBuilder builder = new EventBuilder(text, lexicon.grammar(), parties, words);
        for (Sentence sentence : text.sentences()) {
            if (sentence.parsed()) {
                EventSentence.Told told = new EventSentence(
                                text.article(), sentence, lexicon.grammar(), triggers, parties, builder, trace)
                        .read();
                claims.addAll(quoted.without(told.claims()));
                open.addAll(quoted.without(told.open()));
                claimed.addAll(told.claimed());
            }
        }
        List<EventClaim> attributed = Responsibility.attributed(Mentions.merged(claims), claimed);
        return Mentions.merged(Established.completed(attributed, open));
    }
}
