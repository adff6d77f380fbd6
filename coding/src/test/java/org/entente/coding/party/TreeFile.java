// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.AnalysedText;
import org.entente.language.Morphology;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Field;
import org.entente.model.Span;

/** Trees as lines of text: a sentence begins with #, a word is one line of tab-separated cells. For tests. */
final class TreeFile {
    private TreeFile() {}

    static List<String> lines(AnalysedText text) {
        List<String> lines = new ArrayList<>();
        for (Sentence s : text.sentences()) {
            lines.add("#\t" + s.field() + "\t" + s.span().start() + "\t"
                    + s.span().end());
            for (Word w : s.words()) {
                Morphology m = w.morphology();
                lines.add(String.join(
                        "\t",
                        w.text().replaceAll("\\s", " "),
                        "" + w.span().start(),
                        "" + w.span().end(),
                        w.form().replaceAll("\\s", " "),
                        w.lemma().replaceAll("\\s", " "),
                        w.tag().name(),
                        "" + m.mood(),
                        "" + m.tense(),
                        "" + m.form(),
                        "" + m.number(),
                        "" + w.head(),
                        w.relation(),
                        w.name().name()));
            }
        }
        return lines;
    }

    static AnalysedText read(Article article, List<String> lines) {
        List<Sentence> sentences = new ArrayList<>();
        String[] open = null;
        List<Word> words = new ArrayList<>();
        lines.add("#");
        for (String line : lines) {
            String[] c = line.split("\t", -1);
            if (c[0].equals("#") && c.length < 13) {
                if (open != null) {
                    Span span = new Span(Integer.parseInt(open[2]), Integer.parseInt(open[3]));
                    sentences.add(new Sentence(sentences.size(), Field.valueOf(open[1]), span, true, words));
                }
                open = c;
                words = new ArrayList<>();
            } else {
                words.add(new Word(
                        words.size(),
                        c[0],
                        new Span(Integer.parseInt(c[1]), Integer.parseInt(c[2])),
                        c[3],
                        c[4],
                        PartOfSpeech.valueOf(c[5]),
                        new Morphology(
                                Morphology.Mood.valueOf(c[6]),
                                Morphology.Tense.valueOf(c[7]),
                                Morphology.VerbForm.valueOf(c[8]),
                                Morphology.GrammaticalNumber.valueOf(c[9])),
                        Integer.parseInt(c[10]),
                        c[11],
                        NameKind.valueOf(c[12])));
            }
        }
        return new AnalysedText(article, sentences);
    }
}
