// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.entente.language.corenlp.Asides.Aside;
import org.entente.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {
    private static final WordForms ENGLISH = new EnglishForms();
    private static final WordForms FRENCH = new FrenchForms();

    /** A word and its tag with a slash between. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "LIMA/NNP (/( Reuters/NNP )/) —/: Peru/NNP left/VBD ./. | LIMA ( Reuters ) —",
                "Quist/NNP :/: Peru/NNP left/VBD ./. | Quist :",
                "”/'' Peru/NNP left/VBD ./. | ”",
                "Peru/NNP (/( PER/NNP )/) left/VBD ./. | ( PER )",
                "Quist/NNP ,/, 45/CD ,/, left/VBD ./. | , 45 ,",
                "Quist/NNP ,/, 45/CD ,/, a/DT judge/NN ,/, left/VBD ./. | , 45",
                "Quist/NNP ,/, second/JJ left/VBD ,/, met/VBD him/PRP ./. | , second left ,",
                "Quist/NNP ,/, left/VBD ./. | ''",
                "Peru/NNP voted/VBD 91/CD to/TO 19/CD to/TO leave/VB ./. | 91 to 19",
                "Peru/NNP –/: the/DT state/NN –/: left/VBD ./. | ''",
                "The/DT aim/NN :/: Peru/NNP left/VBD ./. | ''",
                "(/( Peru/NNP left/VBD )/) | ''",
                "(/( AFP/NNP )/) (/( Reuters/NNP )/) ./. | ''",
                "Peru/NNP left/VBD (/( again/RB | ''"
            })
    void areWhatIsNoPartOfTheClause(String sentence, String aside) {
        assertThat(asides(sentence, ENGLISH)).isEqualTo(aside.equals("''") ? "" : aside);
    }

    @Test
    void frenchAgesAreInYears() {
        assertThat(asides("Quist/PROPN ,/PUNCT 45/NUM ans/NOUN ,/PUNCT part/VERB ./PUNCT", FRENCH))
                .isEqualTo(", 45 ans ,");
    }

    private static String asides(String sentence, WordForms forms) {
        List<CoreLabel> labels = new ArrayList<>();
        int at = 0;
        for (String word : sentence.strip().split(" ")) {
            CoreLabel label = new CoreLabel();
            int slash = word.lastIndexOf('/');
            label.setWord(word.substring(0, slash));
            label.setTag(word.substring(slash + 1));
            label.setBeginPosition(at);
            label.setEndPosition(at + slash);
            at += slash + 1;
            labels.add(label);
        }
        StringBuilder found = new StringBuilder();
        for (Aside aside : Asides.of(labels, Field.TEXT, forms)) {
            for (CoreLabel label : labels.subList(aside.from(), aside.to())) {
                found.append(label.word()).append(' ');
            }
        }
        return found.toString().strip();
    }
}
