// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.language.Morphology;
import org.entente.language.Morphology.GrammaticalNumber;
import org.entente.language.Morphology.Mood;
import org.entente.language.Morphology.Tense;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;
import org.entente.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees as {@code form/TAG>head:relation} or, with a lemma of its own, {@code form=lemma/TAG>head:relation}; "+" marks a finite verb, "~" a participle, "^" an infinitive, "s" and "p" the number. */
class FrenchTreesTest {
    private static final WordForms FRENCH = new FrenchForms();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lima/PROPN>1:nsubj a=avoir/AUX+>5:aux de/ADP>4:case son/DET>4:det côté/NOUN>5:obl refusé=refuser/VERB~>-1:root | 0 5 nsubj
            Samedi/NOUN>6:nsubj ,/PUNCT>6:punct Lima/PROPN>0:conj ,/PUNCT>0:punct qui/PRON>5:nsubj crie=crier/VERB+>0:acl:relcl refuse=refuser/VERB+>-1:root | 2 6 nsubj
            Samedi/NOUN>6:nsubj ,/PUNCT>6:punct Lima/PROPN>0:conj ,/PUNCT>0:punct qui/PRON>5:nsubj crie=crier/VERB+>0:acl:relcl refuse=refuser/VERB+>-1:root | 5 2 acl:relcl
            ils/PRON>1:nsubj fuient=fuir/VERB+>4:ccomp ,/PUNCT>4:punct ont=avoir/AUX+>4:aux dit=dire/VERB~>-1:root mardi/NOUN>4:obl des/DET>7:det témoins/NOUN>4:obj | 7 4 nsubj
            ils/PRON>1:nsubj fuient=fuir/VERB+>4:ccomp ,/PUNCT>4:punct ont=avoir/AUX+>4:aux pris=prendre/VERB~>-1:root des/DET>6:det témoins/NOUN>4:obj | 6 4 obj
            ils/PRON>1:nsubj fuient=fuir/VERB+>-1:root ,/PUNCT>1:punct dit=dire/VERB+>1:parataxis -t-il/PRON>3:obj | 4 3 nsubj
            a=avoir/AUX+>1:aux dit=dire/VERB~>-1:root le/DET>3:det ministre/NOUN>1:nsubj ,/PUNCT>5:punct Quist/PROPN>1:nsubj | 5 3 appos
            ils/PRON>1:nsubj fuient=fuir/VERB+>5:ccomp ,/PUNCT>5:punct a=avoir/AUX+>5:aux -t-il/PART>5:obj dit=dire/VERB~>-1:root | 4 5 nsubj
            ils/PRON>1:nsubj fuient=fuir/VERB+>-1:root à/ADP>3:case Oslo/PROPN>5:obl ,/PUNCT>5:punct dit=dire/VERB+>1:parataxis Quist/PROPN>5:obj | 3 1 obl
            Dans/ADP>1:case Oslo/PROPN>5:obl ,/PUNCT>1:punct un/DET>4:det marin/NOUN>1:appos fuit=fuir/VERB+>-1:root | 4 5 nsubj
            En/ADP>1:case visite/NOUN>6:nsubj à/ADP>3:case Oslo/PROPN>1:nmod ,/PUNCT>3:punct Quist/PROPN>3:appos fuit=fuir/VERB+>-1:root | 5 6 nsubj
            En/ADP>1:case visite/NOUN>6:nsubj à/ADP>3:case Oslo/PROPN>1:nmod ,/PUNCT>3:punct Quist/PROPN>3:appos fuit=fuir/VERB+>-1:root | 1 6 obl:mod
            De=de/ADP>2:case violents/ADJ>2:amod combats/NOUN>4:obl:mod ont=avoir/AUX+>4:aux repris=reprendre/VERB~>-1:root | 2 4 nsubj
            suit=suivre/VERB+>-1:root des/DET>2:det pourparlers/NOUN>0:obj entre=entre/ADP>4:case Oslo/PROPN>0:obl et/CCONJ>6:cc Lima/PROPN>4:conj | 4 2 nmod
            aide=aider/VERB+>-1:root le/DET>2:det chef/NOUN>0:obj de/ADP>4:case Oslo/PROPN>2:nmod ,/PUNCT>6:punct Quist/PROPN>0:obj | 6 2 appos
            ils/PRON>1:nsubj fuient=fuir/VERB+>4:advcl ,/PUNCT>4:punct ont=avoir/AUX+>4:aux dit=dire/VERB~>-1:root des/DET>6:det témoins/NOUN>4:obj | 1 4 ccomp
            Lima/PROPN>5:obl:mod ,/PUNCT>5:punct Oslo/PROPN>5:nsubj et/CCONJ>4:cc Quito/PROPN>2:conj fuient=fuir/VERB+>-1:root | 0 5 nsubj
            Lima/PROPN>5:obl:mod ,/PUNCT>5:punct Oslo/PROPN>5:nsubj et/CCONJ>4:cc Quito/PROPN>2:conj fuient=fuir/VERB+>-1:root | 2 0 conj
            Lima/PROPN>3:nsubj est=être/AUX+>3:cop en/ADP>3:case train/NOUN>-1:root de/ADP>5:mark fuir=fuir/VERB^>3:acl | 5 -1 root
            Lima/PROPN>3:nsubj est=être/AUX+>3:cop en/ADP>3:case train/NOUN>-1:root de/ADP>5:mark fuir=fuir/VERB^>3:acl | 0 5 nsubj
            chef/NOUN>2:nsubj il/PRON>2:nsubj a=avoir/VERB+>4:advcl ans/NOUN>2:obj fuit=fuir/VERB+>-1:root | 0 4 nsubj
            """)
    void everyVerbHasItsSubject(String tree, String expected) {
        assertThat(mended(tree, expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            marins/NOUN>-1:root défilent=défiler/VERB+>0:acl | 1 -1 root
            marins/NOUN>-1:root défilent=défiler/VERB+>0:acl | 0 1 nsubj
            réunion/NOUN>-1:root de/ADP>2:case chefs/NOUN>0:nmod a=avoir/AUX+>4:aux débuté=débuter/VERB~>2:acl | 0 4 nsubj
            marins/NOUN>-1:root qui/PRON>2:nsubj défilent=défiler/VERB+>0:acl | 2 0 acl
            marins/NOUN>-1:root tués=tuer/VERB~>0:acl | 1 0 acl
            À/ADP>1:case Lima/PROPN>-1:root ,/PUNCT>3:punct Quist/PROPN>1:conj et/CCONJ>5:cc Quorra/PROPN>1:conj crient=crier/VERB+>1:acl | 3 6 nsubj
            À/ADP>1:case Lima/PROPN>-1:root ,/PUNCT>3:punct Quist/PROPN>1:conj et/CCONJ>5:cc Quorra/PROPN>1:conj crient=crier/VERB+>1:acl | 5 3 conj
            À/ADP>1:case Lima/PROPN>-1:root ,/PUNCT>3:punct Quist/PROPN>1:conj et/CCONJ>5:cc Quorra/PROPN>1:conj crient=crier/VERB+>1:acl | 1 6 obl:mod
            marins/NOUN>1:nsubj retranchés=retrancher/VERB~>-1:root y/PRON>3:advmod retiennent=retenir/VERB+>1:advcl | 0 3 nsubj
            marins/NOUN>1:nsubj retranchés=retrancher/VERB~>-1:root y/PRON>3:advmod retiennent=retenir/VERB+>1:advcl | 1 0 acl
            marins/NOUN>1:nsubj menés=mener/VERB~>4:nsubj par/ADP>3:case Quist/PROPN>1:obl défilent=défiler/VERB+>-1:root | 0 4 nsubj
            marins/NOUN>2:nsubj ,/PUNCT>2:punct retranchés=retrancher/VERB~>-1:root à/ADP>4:case Oslo/PROPN>2:obl ,/PUNCT>2:punct fuient=fuir/VERB+>2:advcl | 2 0 acl
            Accusé=accuser/VERB~>-1:root de/ADP>2:case vol/NOUN>0:obl ,/PUNCT>0:punct Quist/PROPN>5:nsubj fuit=fuir/VERB+>0:xcomp | 5 -1 root
            Accusé=accuser/VERB~>5:advcl de/ADP>2:case vol/NOUN>0:obl ,/PUNCT>0:punct Quist/PROPN>5:nsubj fuit=fuir/VERB+>-1:root | 0 4 acl
            Combats/NOUN>-1:root -/PUNCT>0:punct Lima/PROPN>0:appos refuse=refuser/VERB+>2:acl | 3 0 parataxis
            Selon/ADP>1:case Lima/PROPN>-1:root ,/PUNCT>1:punct Oslo/PROPN>4:nsubj ment=mentir/VERB+>1:parataxis | 4 -1 root
            Selon/ADP>1:case Lima/PROPN>-1:root ,/PUNCT>1:punct Oslo/PROPN>4:nsubj ment=mentir/VERB+>1:parataxis | 1 4 obl:mod
            """)
    void aFiniteVerbHangsOnNoSubject(String tree, String expected) {
        assertThat(mended(tree, expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accueille=accueillir/VERB+>-1:root un/DET>2:det exilé/NOUN>0:obj ,/PUNCT>0:punct que/SCONJ>6:mark Lima/PROPN>6:nsubj poursuit=poursuivre/VERB+>0:ccomp | 6 2 acl:relcl
            accueille=accueillir/VERB+>-1:root un/DET>2:det exilé/NOUN>0:obj ,/PUNCT>0:punct que/SCONJ>6:mark Lima/PROPN>6:nsubj poursuit=poursuivre/VERB+>0:ccomp | 4 6 obj
            dit=dire/VERB+>-1:root le/DET>2:det rang/NOUN>0:obj de/ADP>4:case Oslo/PROPN>2:nmod ,/PUNCT>0:punct qu'/SCONJ>8:mark il/PRON>8:nsubj accuse=accuser/VERB+>0:advcl | 8 0 advcl
            fuit=fuir/VERB+>-1:root le/DET>2:det rang/NOUN>0:obj de/ADP>4:case Oslo/PROPN>2:nmod ,/PUNCT>0:punct qu'/SCONJ>8:mark il/PRON>8:nsubj accuse=accuser/VERB+>0:advcl | 8 4 acl:relcl
            avertit=avertir/VERB+>-1:root un/DET>2:det exilé/NOUN>0:obj que/SCONJ>5:mark Lima/PROPN>5:nsubj menace=menacer/VERB+>0:ccomp | 5 0 ccomp
            avoirs=avoir/NOUN>-1:root que/SCONJ>2:mark posséderait=posséder/VERB+>0:ccomp le/DET>4:det dirigeant/NOUN>2:obj | 4 2 nsubj
            idée/NOUN>-1:root que/SCONJ>3:mark Lima/PROPN>3:nsubj menace=menacer/VERB+>0:ccomp | 3 0 ccomp
            taxe/NOUN>-1:root que/SCONJ>3:mark Lima/PROPN>3:nsubj paie=payer/VERB+>0:ccomp Oslo/PROPN>3:obj | 3 0 ccomp
            """)
    void queIsWhatTheVerbLacks(String tree, String expected) {
        assertThat(mended(tree, expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accuse=accuser/VERB+>-1:root chefs/NOUN>0:obj de/ADP>3:case Oslo/PROPN>1:nmod et/CCONJ>5:cc Lima/PROPN>0:conj | 5 3 conj
            appelle=appeler/VERB+>-1:root à/ADP>2:case Oslo/PROPN>0:obl puis/CCONJ>5:cc à/ADP>5:case Lima/PROPN>0:conj | 5 2 conj
            fuit=fuir/VERB+>-1:root dès/ADP>2:case mars/NOUN>0:obl et/CCONJ>4:cc Lima/PROPN>0:conj crie=crier/VERB+>4:acl | 4 5 nsubj
            veut=vouloir/VERB+>-1:root fuir=fuir/VERB^>0:xcomp et/CCONJ>3:cc crie=crier/VERB+>1:conj | 3 0 conj
            veut=vouloir/VERB+>-1:root fuir=fuir/VERB^>0:xcomp et/CCONJ>3:cc crier=crier/VERB^>1:conj | 3 1 conj
            marins/NOUN>-1:root ,/PUNCT>0:punct menés=mener/VERB~>0:acl ,/PUNCT>0:punct fuient=fuir/VERB+>2:conj | 0 4 nsubj
            accord/NOUN>-1:root annoncé=annoncer/VERB~>0:acl et/CCONJ>3:cc confirmé=confirmer/VERB~>0:conj | 3 1 conj
            """)
    void likeIsJoinedToLike(String tree, String expected) {
        assertThat(mended(tree, expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appel/NOUNs>-1:root des/ADP>2:case marins/NOUNp>0:nmod qui/PRON>4:nsubj fuient=fuir/VERBp+>0:acl:relcl | 4 2 acl:relcl
            grèves/NOUNp>-1:root contre/ADP>2:case Lima/NOUNs>0:nmod qui/PRON>4:nsubj durent=durer/VERBp+>2:acl:relcl | 4 0 acl:relcl
            appel/NOUNs>-1:root des/ADP>2:case marins/NOUNp>0:nmod qui/PRON>4:nsubj dure=durer/VERBs+>0:acl:relcl | 4 0 acl:relcl
            marins/NOUNp>-1:root ,/PUNCT>0:punct dont/PRON>4:nmod le/DET>4:det chef/NOUNs>6:nsubj ,/PUNCT>6:punct fuient=fuir/VERBp+>0:acl:relcl | 0 6 nsubj
            marins/NOUNp>-1:root ,/PUNCT>0:punct dont/PRON>4:nmod le/DET>4:det chef/NOUNs>6:nsubj ,/PUNCT>6:punct fuient=fuir/VERBp+>0:acl:relcl | 4 0 appos
            ville/NOUNs>-1:root dont/PRON>3:nmod le/DET>3:det chef/NOUNs>4:nsubj fuit=fuir/VERBs+>0:acl:relcl | 4 0 acl:relcl
            """)
    void relativesHangOnWhatTheyAgreeWith(String tree, String expected) {
        assertThat(mended(tree, expected)).isEqualTo(expected);
    }

    /** Place, head and relation of the word whose place {@code expected} opens with. */
    private static String mended(String tree, String expected) {
        Word word = FRENCH.mendedTree(words(tree)).get(Integer.parseInt(expected.substring(0, expected.indexOf(' '))));
        return word.index() + " " + word.head() + " " + word.relation();
    }

    private static List<Word> words(String tree) {
        List<Word> words = new ArrayList<>();
        for (String part : tree.split(" ")) {
            int slash = part.lastIndexOf('/');
            int arrow = part.indexOf('>', slash);
            String tag = part.substring(slash + 1, arrow);
            String[] forms = part.substring(0, slash).split("=");
            String[] place = part.substring(arrow + 1).split(":", 2);
            int start = words.size() * 20;
            words.add(new Word(
                    words.size(),
                    forms[0],
                    new Span(start, start + forms[0].length()),
                    forms[0],
                    forms[forms.length - 1].toLowerCase(Locale.ROOT),
                    PartOfSpeech.valueOf(tag.replaceAll("[^A-Z]", "")),
                    morphology(tag),
                    Integer.parseInt(place[0]),
                    place[1],
                    NameKind.NONE));
        }
        return words;
    }

    private static Morphology morphology(String tag) {
        GrammaticalNumber number = tag.contains("s")
                ? GrammaticalNumber.SINGULAR
                : tag.contains("p") ? GrammaticalNumber.PLURAL : GrammaticalNumber.NONE;
        return switch (tag.charAt(tag.length() - 1)) {
            case '+' -> new Morphology(Mood.INDICATIVE, Tense.PRESENT, VerbForm.FINITE, number);
            case '~' -> new Morphology(Mood.NONE, Tense.PAST, VerbForm.PARTICIPLE, number);
            case '^' -> new Morphology(Mood.NONE, Tense.NONE, VerbForm.INFINITIVE, number);
            default -> new Morphology(Mood.NONE, Tense.NONE, VerbForm.NONE, number);
        };
    }
}
