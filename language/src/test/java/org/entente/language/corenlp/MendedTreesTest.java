// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Morphology;
import org.entente.language.Morphology.GrammaticalNumber;
import org.entente.language.Morphology.Mood;
import org.entente.language.Morphology.Tense;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class MendedTreesTest {
    private static final Morphology GERUND =
            new Morphology(Mood.NONE, Tense.NONE, VerbForm.GERUND, GrammaticalNumber.NONE);

    private final List<Word> words = new ArrayList<>();

    @Test
    void theObjectOfSayingIsTheSubjectOfTheClauseThatFollows() {
        word("Norway", PartOfSpeech.PROPN, 1, "nsubj", Morphology.NONE);
        word("say", PartOfSpeech.VERB, -1, "root", Morphology.NONE);
        word("Peru", PartOfSpeech.PROPN, 1, "obj", Morphology.NONE);
        word("must", PartOfSpeech.AUX, 4, "aux", Morphology.NONE);
        word("leave", PartOfSpeech.VERB, 1, "dep", Morphology.NONE);
        List<Word> mended = ReportedClauses.mended(words, Set.of("say"));
        assertThat(mended.get(2)).extracting(Word::head, Word::relation).containsExactly(4, "nsubj");
        assertThat(mended.get(4)).extracting(Word::head, Word::relation).containsExactly(1, "ccomp");
    }

    @Test
    void otherVerbsKeepTheirObject() {
        word("Norway", PartOfSpeech.PROPN, 1, "nsubj", Morphology.NONE);
        word("attack", PartOfSpeech.VERB, -1, "root", Morphology.NONE);
        word("Peru", PartOfSpeech.PROPN, 1, "obj", Morphology.NONE);
        word("has", PartOfSpeech.AUX, 4, "aux", Morphology.NONE);
        word("leave", PartOfSpeech.VERB, 1, "dep", Morphology.NONE);
        assertThat(ReportedClauses.mended(words, Set.of("say"))).isEqualTo(words);
    }

    @Test
    void whomAFrontedGerundMeetsIsItsObjectAndNotTheSubjectOfTheSentence() {
        word("After", PartOfSpeech.ADP, 1, "case", Morphology.NONE);
        word("meet", PartOfSpeech.VERB, 5, "obl", GERUND);
        word("premier", PartOfSpeech.NOUN, 5, "nsubj", Morphology.NONE);
        word(",", PartOfSpeech.PUNCT, 2, "punct", Morphology.NONE);
        word("king", PartOfSpeech.NOUN, 2, "appos", Morphology.NONE);
        word("leave", PartOfSpeech.VERB, -1, "root", Morphology.NONE);
        List<Word> mended = FrontedClauses.mended(words);
        assertThat(mended.get(2)).extracting(Word::head, Word::relation).containsExactly(1, "obj");
        assertThat(mended.get(4)).extracting(Word::head, Word::relation).containsExactly(5, "nsubj");
    }

    private void word(String form, PartOfSpeech tag, int head, String relation, Morphology morphology) {
        int start = words.size() * 10;
        words.add(new Word(
                words.size(),
                form,
                new Span(start, start + form.length()),
                form,
                form.toLowerCase(Locale.ROOT),
                tag,
                morphology,
                head,
                relation,
                NameKind.NONE));
    }
}
