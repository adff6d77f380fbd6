// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.List;
import java.util.Locale;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.quotation.QuotedText.At;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** Speakers that no verb of saying names: the subject behind any verb after a statement, the owner of "à ses yeux". */
final class Inversions {
    private static final int NEAR = 3;
    private static final int DEEPEST = 8;

    private final QuotedText quoted;
    private final Speakers speakers;
    private final Grammar grammar;
    private final SpeechWords words;

    Inversions(QuotedText quoted, Speakers speakers, Grammar grammar, SpeechWords words) {
        this.quoted = quoted;
        this.speakers = speakers;
        this.grammar = grammar;
        this.words = words;
    }

    /** "« … », a balayé M. Lund": right after a statement that stands alone any verb before its subject is a cue. */
    @Nullable
    Said cue(List<At> piece, int from) {
        for (int i = from; i < piece.size() && i <= from + NEAR; i++) {
            At at = piece.get(i);
            boolean finite =
                    at.word().is(PartOfSpeech.VERB) && (at.word().morphology().form() == VerbForm.FINITE || i > from);
            if (finite) {
                return at.word().plainRelation().equals("acl") ? null : afterVerb(at);
            }
            if (!at.word().is(PartOfSpeech.AUX)
                    && !speakers.reflexive(at.word())
                    && !at.word().is(PartOfSpeech.ADV)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Said afterVerb(At at) {
        boolean passive = !at.sentence().dependents(at.word(), "aux:pass").isEmpty();
        for (Word below : passive ? List.<Word>of() : at.sentence().dependents(at.word(), "nsubj", "obj", "obl")) {
            boolean named = below.index() > at.word().index()
                    && below.isNominal()
                    && !quoted.quotes(below)
                    && at.sentence().dependents(below, "case").isEmpty();
            Party speaker = named ? speakers.of(at.sentence(), below) : null;
            if (speaker != null && (isKnown(speaker) || words.isForm("titles", below))) {
                return new Said(at.sentence(), at.word(), speaker, false);
            }
        }
        return null;
    }

    /** "à ses yeux": whose they are is who acts in the sentence. */
    @Nullable
    Word own(At view) {
        boolean own = view.sentence().dependents(view.word(), "det", "nmod:poss").stream()
                .anyMatch(w -> grammar.has("possessives", w.lemma().toLowerCase(Locale.ROOT))
                        || grammar.has("possessives", QuotedText.lower(w)));
        Word at = view.word();
        for (int i = 0; own && i < DEEPEST && at.head() >= 0; i++) {
            at = view.sentence().word(at.head());
            Word subject = at.is(PartOfSpeech.VERB) ? speakers.subject(view.sentence(), at) : null;
            if (subject != null && !quoted.quotes(subject)) {
                return subject;
            }
        }
        return null;
    }

    /** Whether anything is known of the speaker but the words that name him. */
    static boolean isKnown(Party speaker) {
        return speaker.name() != null || speaker.sector() != null || speaker.country() != null;
    }
}
