// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.List;
import java.util.Locale;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.language.AnalysedText;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** To whom and where something was said: "told reporters", "à l'AFP", "on Telegram", "lors d'une conférence de presse". */
final class Circumstances {
    private final AnalysedText text;
    private final PartyReader parties;
    private final SpeechWords words;
    private final Grammar grammar;

    Circumstances(AnalysedText text, PartyReader parties, SpeechWords words, Grammar grammar) {
        this.text = text;
        this.parties = parties;
        this.words = words;
        this.grammar = grammar;
    }

    @Nullable
    Party addressee(Sentence sentence, Word cue, @Nullable Party speaker) {
        Arguments arguments = new Arguments(sentence, grammar);
        boolean tells = words.has("telling", cue.lemma().toLowerCase(Locale.ROOT));
        for (Word word : sentence.dependents(cue, "iobj", "obj", "obl")) {
            String preposition = arguments.preposition(word);
            boolean told =
                    preposition.isEmpty() && (tells || word.plainRelation().equals("iobj"));
            boolean to = words.has("addressing", preposition);
            Party party = told || to ? listener(sentence, word, told) : null;
            if (party != null
                    && (speaker == null
                            || !party.words().span().overlaps(speaker.words().span()))) {
                return party;
            }
        }
        return null;
    }

    /** Parties and audiences listen; places, times and things do not. */
    private @Nullable Party listener(Sentence sentence, Word word, boolean told) {
        boolean place = !told
                && parties.mentions(sentence).at(word).stream()
                        .anyMatch(m -> m.entry().kind().isPlace());
        List<Party> known = place ? List.of() : parties.parties(sentence, word);
        if (!known.isEmpty()) {
            return known.get(0);
        }
        if (!words.is("audiences", word)) {
            return null;
        }
        Word first = word;
        for (Word below : sentence.dependents(word, "det", "amod", "compound", "nmod:poss", "nummod")) {
            first = below.index() < first.index() ? below : first;
        }
        return new Party(sentence.evidence(text.article(), first, word), null, null, null, null, null, false);
    }

    @Nullable
    Evidence occasion(Sentence sentence, Word cue) {
        for (Word word : sentence.dependents(cue, "obl", "nmod", "advcl")) {
            List<Word> cases = sentence.dependents(word, "case");
            boolean placed = !cases.isEmpty() && words.is("occasionPrepositions", cases.get(0));
            boolean platform = words.has("platforms", word.form().toLowerCase(Locale.ROOT));
            if (placed && (words.is("occasions", word) || platform)) {
                return phrase(sentence, word, cases.get(0));
            }
        }
        return null;
    }

    /** From its preposition to its last word that stands in one piece with it, without clauses about it. */
    private Evidence phrase(Sentence sentence, Word head, Word first) {
        Word last = head;
        for (Word below : sentence.dependents(head, "nmod", "flat", "compound", "amod", "appos")) {
            List<Word> inside = sentence.subtree(below);
            Word end = inside.get(inside.size() - 1);
            boolean joined = below.index() > last.index()
                    && inside.get(0).index() == last.index() + 1
                    && !below.plainRelation().equals("appos");
            last = joined ? end : last;
        }
        return sentence.evidence(text.article(), first, last);
    }
}
