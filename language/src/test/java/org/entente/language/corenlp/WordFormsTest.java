// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.language.corenlp.WordForms.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of its readings a form has where it stands; needs the dictionaries, no models. */
class WordFormsTest {
    private static final FrenchForms FRENCH = new FrenchForms();
    private static final EnglishForms ENGLISH = new EnglishForms();

    @ParameterizedTest
    @CsvSource({
        // form, tag, relation, subject, auxiliary, lemma, mood, tense, form
        "va, VERB, root, true, false, aller, INDICATIVE, PRESENT, FINITE",
        "envoyer, VERB, xcomp, false, false, envoyer, NONE, NONE, INFINITIVE",
        "accuse, VERB, root, true, false, accuser, INDICATIVE, PRESENT, FINITE",
        "accuse, VERB, conj, false, false, accuser, INDICATIVE, PRESENT, FINITE",
        "signent, VERB, ccomp, true, false, signer, INDICATIVE, PRESENT, FINITE",
        "dit, VERB, root, true, false, dire, INDICATIVE, PRESENT, FINITE",
        "dit, VERB, root, true, true, dire, NONE, PAST, PARTICIPLE",
        "fait, VERB, acl, false, false, faire, NONE, PAST, PARTICIPLE",
        "pris, VERB, root, true, true, prendre, NONE, PAST, PARTICIPLE",
        "réunis, VERB, acl, false, false, réunir, NONE, PAST, PARTICIPLE",
        "accusa, VERB, root, true, false, accuser, INDICATIVE, PAST, FINITE",
        "suis, AUX, aux, false, false, être, INDICATIVE, PRESENT, FINITE",
        "sera, AUX, aux:pass, false, false, être, INDICATIVE, FUTURE, FINITE",
        "aurait, AUX, aux, false, false, avoir, CONDITIONAL, PRESENT, FINITE",
        "été, AUX, aux:pass, false, false, être, NONE, PAST, PARTICIPLE",
        "cessez, VERB, root, false, false, cesser, IMPERATIVE, PRESENT, FINITE",
        "cessez, VERB, root, true, false, cesser, INDICATIVE, PRESENT, FINITE",
        "soit, AUX, cop, false, false, être, SUBJUNCTIVE, PRESENT, FINITE",
    })
    void frenchVerbsAreReadByTheirPlace(
            String form,
            String tag,
            String relation,
            boolean subject,
            boolean auxiliary,
            String lemma,
            String mood,
            String tense,
            String kind) {
        WordForms.Form read = FRENCH.form(form, tag, new Place(relation, subject, auxiliary));
        assertThat(read.lemma()).isEqualTo(lemma);
        assertThat(read.morphology().mood()).hasToString(mood);
        assertThat(read.morphology().tense()).hasToString(tense);
        assertThat(read.morphology().form()).hasToString(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "accords, NOUN, accord, PLURAL",
        "pays, NOUN, pays, NONE",
        "navire, NOUN, navire, SINGULAR",
        "militaires, ADJ, militaire, PLURAL"
    })
    void frenchNounsHaveNumber(String form, String tag, String lemma, String number) {
        WordForms.Form read = FRENCH.form(form, tag, new Place("obj", false, false));
        assertThat(read.lemma()).isEqualTo(lemma);
        assertThat(read.morphology().number()).hasToString(number);
    }

    @ParameterizedTest
    @CsvSource({
        "struck, VBN, root, true, false, FINITE",
        "struck, VBD, root, true, true, PARTICIPLE",
        "struck, VBN, acl, false, false, PARTICIPLE",
        "met, VBD, root, true, false, FINITE",
        "taken, VBN, root, true, false, PARTICIPLE",
    })
    void englishPastAndParticipleAreToldApartByTheTree(
            String form, String tag, String relation, boolean subject, boolean auxiliary, String kind) {
        assertThat(ENGLISH.form(form, tag, new Place(relation, subject, auxiliary))
                        .morphology()
                        .form())
                .hasToString(kind);
    }
}
