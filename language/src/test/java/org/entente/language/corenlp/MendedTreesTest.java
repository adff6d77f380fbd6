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

    private static final Morphology PAST =
            new Morphology(Mood.INDICATIVE, Tense.PAST, VerbForm.FINITE, GrammaticalNumber.NONE);

    private static final Morphology PARTICIPLE =
            new Morphology(Mood.NONE, Tense.PAST, VerbForm.PARTICIPLE, GrammaticalNumber.NONE);

    private static final WordForms ENGLISH = new EnglishForms();
    private static final WordForms FRENCH = new FrenchForms();

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
    void whoFollowsTheCommaOfAFrontedPhraseIsTheSubject() {
        word("Selon", PartOfSpeech.ADP, 1, "case", Morphology.NONE);
        word("Oslo", PartOfSpeech.PROPN, 6, "obl:mod", Morphology.NONE);
        word(",", PartOfSpeech.PUNCT, 3, "punct", Morphology.NONE);
        word("Quist", PartOfSpeech.PROPN, 1, "conj", Morphology.NONE);
        word("et", PartOfSpeech.CCONJ, 5, "cc", Morphology.NONE);
        word("Quorra", PartOfSpeech.PROPN, 1, "conj", Morphology.NONE);
        word("rencontrer", PartOfSpeech.VERB, -1, "root", PAST);
        List<Word> mended = FrontedPhrases.mended(words);
        assertThat(mended.get(3)).extracting(Word::head, Word::relation).containsExactly(6, "nsubj");
        assertThat(mended.get(5)).extracting(Word::head, Word::relation).containsExactly(3, "conj");
    }

    @Test
    void placesThatACommaSetsApartFromOneAnotherStayTogether() {
        word("à", PartOfSpeech.ADP, 1, "case", Morphology.NONE);
        word("Oslo", PartOfSpeech.PROPN, 4, "obl", Morphology.NONE);
        word("et", PartOfSpeech.CCONJ, 3, "cc", Morphology.NONE);
        word("Lima", PartOfSpeech.PROPN, 1, "conj", Morphology.NONE);
        word("défiler", PartOfSpeech.VERB, -1, "root", PAST);
        assertThat(FrontedPhrases.mended(words)).isEqualTo(words);
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

    @Test
    void aVerbThatReportsIsNoSubjectOfWhatItReports() {
        word("Norway", PartOfSpeech.PROPN, 1, "nsubj", Morphology.NONE);
        word("fear", PartOfSpeech.VERB, 3, "csubj", PAST);
        word("Peru", PartOfSpeech.PROPN, 3, "nsubj", Morphology.NONE);
        word("leave", PartOfSpeech.VERB, -1, "root", PAST);
        List<Word> mended = ReportedClauses.mended(words, Set.of("fear"));
        assertThat(mended.get(1)).extracting(Word::head, Word::relation).containsExactly(-1, "root");
        assertThat(mended.get(3)).extracting(Word::head, Word::relation).containsExactly(1, "ccomp");
        assertThat(mended.get(2)).extracting(Word::head, Word::relation).containsExactly(3, "nsubj");
    }

    @Test
    void whatHangsOnADayGoesWithItsVerb() {
        word("condamner", PartOfSpeech.VERB, -1, "root", Morphology.NONE);
        word("mercredi", PartOfSpeech.NOUN, 0, "obl", Morphology.NONE);
        word("deux", PartOfSpeech.NUM, 3, "nummod", Morphology.NONE);
        word("généraux", PartOfSpeech.NOUN, 1, "conj", Morphology.NONE);
        Word object = BareDays.mended(words, FRENCH.calendar()).get(3);
        assertThat(object.head()).isZero();
        assertThat(object.relation()).isEqualTo("obj");
    }

    @Test
    void whoIsToldThatThereIsSomethingIsNoSubject() {
        word("tell", PartOfSpeech.VERB, -1, "root", Morphology.NONE);
        word("press", PartOfSpeech.NOUN, 4, "nsubj", Morphology.NONE);
        word("there", PartOfSpeech.PRON, 0, "advmod", Morphology.NONE);
        word("be", PartOfSpeech.AUX, 4, "cop", Morphology.NONE);
        word("hope", PartOfSpeech.NOUN, 0, "ccomp", Morphology.NONE);
        List<Word> mended = ExistentialClauses.mended(words);
        assertThat(mended.get(1).head()).isZero();
        assertThat(mended.get(1).relation()).isEqualTo("obj");
        assertThat(mended.get(2).head()).isEqualTo(4);
    }

    @Test
    void whoHasAttackedIsActiveWhateverTheSubjectIsCalled() {
        word("who", PartOfSpeech.PRON, 2, "nsubj:pass", Morphology.NONE);
        word("have", PartOfSpeech.AUX, 2, "aux", Morphology.NONE);
        word("attack", PartOfSpeech.VERB, -1, "root", PARTICIPLE);
        List<Word> mended = Voices.mended(words, List.of("WP", "VBD", "VBN"), ENGLISH);
        assertThat(mended.get(0).relation()).isEqualTo("nsubj");
    }

    @Test
    void aHeadlinesParticipleStaysPassive() {
        word("men", PartOfSpeech.NOUN, 1, "nsubj:pass", Morphology.NONE);
        word("arrest", PartOfSpeech.VERB, -1, "root", PARTICIPLE);
        assertThat(Voices.mended(words, List.of("NNS", "VBN"), ENGLISH)).isEqualTo(words);
    }

    @Test
    void aVerbThatCannotDoWithoutAnObjectIsPassiveWhereItHasNone() {
        word("troops", PartOfSpeech.NOUN, 1, "nsubj", Morphology.NONE);
        words.add(killed());
        word("in", PartOfSpeech.ADP, 3, "case", Morphology.NONE);
        word("raid", PartOfSpeech.NOUN, 1, "obl", Morphology.NONE);
        word("border", PartOfSpeech.NOUN, 1, "obj", Morphology.NONE);
        List<String> tags = List.of("NNS", "VBD", "IN", "NN", "NN");
        assertThat(Voices.mended(words, tags, ENGLISH).get(0).relation()).isEqualTo("nsubj:pass");
        words.remove(4);
        words.remove(3);
        words.remove(2);
        word("at", PartOfSpeech.ADP, 3, "case", Morphology.NONE);
        word("six", PartOfSpeech.NUM, 4, "nummod", Morphology.NONE);
        word("farmers", PartOfSpeech.NOUN, 1, "obj", Morphology.NONE);
        assertThat(Voices.mended(words, tags, ENGLISH)).isEqualTo(words);
    }

    private Word killed() {
        return new Word(
                1,
                "killed",
                new Span(10, 16),
                "killed",
                "kill",
                PartOfSpeech.VERB,
                PARTICIPLE,
                -1,
                "root",
                NameKind.NONE);
    }

    @Test
    void aRelativePronounIsTheSubjectOfAVerbThatHasAnotherObject() {
        word("state", PartOfSpeech.NOUN, -1, "root", Morphology.NONE);
        word("which", PartOfSpeech.PRON, 2, "obj", Morphology.NONE);
        word("expel", PartOfSpeech.VERB, 0, "acl:relcl", Morphology.NONE);
        word("envoys", PartOfSpeech.NOUN, 2, "obj", Morphology.NONE);
        List<String> tags = List.of("NN", "WDT", "VBD", "NNS");
        assertThat(Voices.mended(words, tags, ENGLISH).get(1).relation()).isEqualTo("nsubj");
    }

    @Test
    void aCommaBetweenTwoSubjectsStandsForAnd() {
        word("Peru", PartOfSpeech.PROPN, 3, "nsubj", Morphology.NONE);
        word(",", PartOfSpeech.PUNCT, 3, "punct", Morphology.NONE);
        word("Chile", PartOfSpeech.PROPN, 3, "nsubj", Morphology.NONE);
        word("agree", PartOfSpeech.VERB, -1, "root", Morphology.NONE);
        assertThat(ListedSubjects.mended(words).get(2)).satisfies(second -> {
            assertThat(second.head()).isZero();
            assertThat(second.relation()).isEqualTo("conj");
        });
    }

    @Test
    void aHeadlinesAppositionThatIsNotClosedIsASecondSubject() {
        word("army", PartOfSpeech.NOUN, 4, "nsubj", Morphology.NONE);
        word(",", PartOfSpeech.PUNCT, 0, "punct", Morphology.NONE);
        word("rebel", PartOfSpeech.NOUN, 3, "compound", Morphology.NONE);
        word("forces", PartOfSpeech.NOUN, 0, "appos", Morphology.NONE);
        word("agree", PartOfSpeech.VERB, -1, "root", Morphology.NONE);
        assertThat(ListedSubjects.mended(words).get(3).relation()).isEqualTo("conj");
    }

    @Test
    void aHeadlinesFirstNameBeforeACommaIsASubjectToo() {
        word("Peru", PartOfSpeech.PROPN, -1, "root", Morphology.NONE);
        word(",", PartOfSpeech.PUNCT, 0, "punct", Morphology.NONE);
        word("rebels", PartOfSpeech.NOUN, 3, "nsubj", Morphology.NONE);
        word("sign", PartOfSpeech.VERB, 0, "parataxis", Morphology.NONE);
        word("pact", PartOfSpeech.NOUN, 3, "obj", Morphology.NONE);
        List<Word> mended = ListedSubjects.mended(words);
        assertThat(mended.get(0).relation()).isEqualTo("nsubj");
        assertThat(mended.get(0).head()).isEqualTo(3);
        assertThat(mended.get(2).head()).isZero();
        assertThat(mended.get(3).head()).isEqualTo(-1);
    }

    @Test
    void etreMakesAPassiveUnlessTheVerbsPerfectTakesIt() {
        word("elle", PartOfSpeech.PRON, 2, "nsubj", Morphology.NONE);
        word("être", PartOfSpeech.AUX, 2, "aux", Morphology.NONE);
        word("détenir", PartOfSpeech.VERB, -1, "root", PARTICIPLE);
        List<String> tags = List.of("PRON", "AUX", "VERB");
        assertThat(Voices.mended(words, tags, FRENCH).get(1).relation()).isEqualTo("aux:pass");
        words.remove(2);
        word("partir", PartOfSpeech.VERB, -1, "root", PARTICIPLE);
        assertThat(Voices.mended(words, tags, FRENCH)).isEqualTo(words);
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
