// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchArticlesTest {
    private static final WordForms FRENCH = new FrenchForms();

    /** "de+les" stands for the two words that the tokeniser made of one « des ». */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lima a expulsé de+les diplomates | Lima a expulsé des diplomates
            Lima a aussitôt expulsé de+les diplomates | Lima a aussitôt expulsé des diplomates
            Lima a reçu mardi de+les rebelles | Lima a reçu mardi des rebelles
            Lima envoie de+les secours | Lima envoie des secours
            À Oslo , de+les marins défilent | À Oslo , des marins défilent
            la Turquie bombarde de+les villages | la Turquie bombarde des villages
            Une attaque de+les rebelles | Une attaque de les rebelles
            de+les marins défilent | des marins défilent
            Oslo : de+les marins défilent | Oslo : des marins défilent
            le sort de+les marins | le sort de les marins
            Lima a parlé de+les marins | Lima a parlé de les marins
            ils ont exigé mardi de+les Péruviens un prix | ils ont exigé mardi de les Péruviens un prix
            il se retire de+les accords | il se retire de les accords
            ils sont chassés de+les villages | ils sont chassés de les villages
            Oslo craint de les voir | Oslo craint de les voir
            le droit de+les femmes , de+les enfants | le droit de les femmes , de les enfants
            elle veut la levée des sanctions | elle veut la levée de les sanctions
            absents à cause des grèves | absents à cause de les grèves
            Lima accueille sur son sol des rebelles | Lima accueille sur son sol des rebelles
            dans la nuit des tirs ont retenti | dans la nuit des tirs ont retenti
            """)
    void desIsAnArticleOrNotByWhatStandsBeforeIt(String words, String expected) {
        List<CoreLabel> labels = new ArrayList<>();
        int offset = 0;
        for (String word : words.split(" ")) {
            String[] halves = word.split("\\+");
            for (String half : halves) {
                CoreLabel label = new CoreLabel();
                label.setWord(half);
                label.setBeginPosition(offset);
                label.setEndPosition(offset + word.length());
                labels.add(label);
            }
            offset += word.length() + 1;
        }
        List<CoreLabel> mended = FRENCH.mendedWords(labels);
        assertThat(mended.stream().map(CoreLabel::word).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
        assertThat(mended).allMatch(label -> label.beginPosition() < label.endPosition());
    }
}
