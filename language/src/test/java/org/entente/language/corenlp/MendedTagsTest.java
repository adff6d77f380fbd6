// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendedTagsTest {
    private static final WordForms ENGLISH = new EnglishForms();
    private static final WordForms FRENCH = new FrenchForms();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            they/PRP have/VBP since/IN banned/VBN it/PRP | RB at 2
            rebels/NNS who/WP attacked/VBN Lima/NNP left/VBD | VBD at 2
            Peru/NNP has/VBZ also/RB attacked/VBD Lima/NNP | VBN at 3
            rules/NNS that/WDT would/MD sanction/NN Peru/NNP | VB at 3
            Peru/NNP on/IN Monday/NNP called/VBN on/IN Norway/NNP ./. | VBD at 3
            Peru/NNP on/IN Monday/NNP called/VBN on/IN Norway/NNP | VBN at 3
            the/DT leaked/VBN report/NN of/IN Peru/NNP ./. | VBN at 1
            a/DT town/NN attacked/VBN by/IN rebels/NNS ./. | VBN at 2
            troops/NNS backed/VBD by/IN armour/NN overran/VBD Lima/NNP ./. | VBN at 1
            the/DT minister/NN stood/VBD by/IN 10/CD men/NNS as/IN they/PRP left/VBD ./. | VBD at 2
            set/VBN to/TO ink/NN a/DT pact/NN | VB at 2
            police/NN arrest/NN opposition/NN leader/NN | VBP at 1
            Norway/NNP sanctions/NNS Peruvian/JJ firms/NNS | VBZ at 1
            Peru/NNP talks/NNS in/IN Lima/NNP | NNS at 1
            Moon/NNP Jae/NNP -/HYPH in/IN left/VBD ./. | NNP at 3
            he/PRP demanded/VBD that/IN Lima/NNP tow/NN the/DT ship/NN ./. | VB at 4
            they/PRP voted/VBD 91/CD to/IN 19/CD to/IN leave/VB ./. | TO at 5
            he/PRP met/VBD his/PRP$ rival/JJ Quist/NNP ./. | NN at 3
            The/DT video/NN by/IN Quist/NNP references/NNS four/CD cases/NNS ./. | VBZ at 4
            they/PRP made/VBD dozen/NN air/NN strikes/VBZ on/IN Lima/NNP | NNS at 4
            """)
    void english(String tagged, String expected) {
        assertThat(tagAt(ENGLISH, tagged, expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            le/DET Parlement/NOUN péruvien/PROPN vote/VERB | ADJ at 2
            ils/PRON ont/VERB ensuite/ADV défilé/NOUN | VERB at 3
            ils/PRON ont/VERB peur/NOUN | NOUN at 2
            des/DET envoyés/NOUN péruviens/ADJ ,/PUNCT norvégiens/NOUN et/CCONJ chiliens/NOUN | ADJ at 6
            le/DET chef/NOUN Omar/PROPN parle/VERB | PROPN at 2
            l'/DET Iran/PROPN juge/NOUN injustes/ADJ les/DET accords/NOUN ,/PUNCT dit/VERB Oslo/PROPN | VERB at 2
            le/DET chef/NOUN Quist/PROPN ,/PUNCT juge/NOUN à/ADP Oslo/PROPN ,/PUNCT a/AUX fui/VERB | NOUN at 4
            Sommé/PROPN de/ADP partir/VERB | VERB at 0
            Quist/PROPN de/ADP Oslo/PROPN | PROPN at 0
            l'/PRON accuse/VERB d'/ADP une/PRON frappe/VERB | NOUN at 4
            fuit/VERB ,/PUNCT les/DET qualifiant/NOUN de/ADP rebelles/NOUN | VERB at 3
            fuit/VERB ,/PUNCT le/DET commandant/NOUN de/ADP Lima/PROPN | NOUN at 3
            cinq/NUM ans/NOUN de/ADP prison/NOUN ferme/VERB | ADJ at 4
            Huit/VERB otages/NOUN sont/AUX libres/ADJ | NUM at 0
            fermé/VERB jusqu'à/VERB mardi/NOUN | ADP at 1
            ils/PRON se/PRON sont/AUX entretenus/ADJ | VERB at 3
            elles/PRON seront/AUX toutes/DET évacuées/ADJ | VERB at 3
            ils/PRON sont/AUX très/ADV divisés/ADJ | ADJ at 3
            ils/PRON sont/AUX prêts/ADJ | ADJ at 2
            Lima/PROPN critique/NOUN la/DET Norvège/PROPN | VERB at 1
            """)
    void french(String tagged, String expected) {
        assertThat(tagAt(FRENCH, tagged, expected)).isEqualTo(expected);
    }

    /** The mended tag at the place that {@code expected} names. */
    private static String tagAt(WordForms forms, String tagged, String expected) {
        List<String[]> words =
                Arrays.stream(tagged.split(" ")).map(word -> word.split("/")).toList();
        int place = Integer.parseInt(expected.substring(expected.lastIndexOf(' ') + 1));
        return forms.mended(
                                words.stream().map(word -> word[0]).toList(),
                                words.stream().map(word -> word[1]).toList())
                        .get(place)
                + " at " + place;
    }
}
