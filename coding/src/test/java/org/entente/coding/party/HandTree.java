// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.language.AnalysedText;
import org.entente.language.Morphology;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Field;
import org.entente.model.Published;
import org.entente.model.Span;

/**
 * Analysed texts written by hand: one string for each sentence, its words as {@code form/TAG/relation/head}, the head
 * counted from one, 0 for the root; {@code form(lemma)} where the lemma is not the form in lower case. A tag with a plus
 * is plural. A first string that begins with {@code title:} is the title.
 */
final class HandTree {
    private HandTree() {}

    static AnalysedText of(String language, String day, String... sentences) {
        StringBuilder title = new StringBuilder();
        StringBuilder text = new StringBuilder();
        List<Sentence> read = new ArrayList<>();
        for (String sentence : sentences) {
            boolean inTitle = sentence.startsWith("title:");
            String[] cells =
                    (inTitle ? sentence.substring(6) : sentence).strip().split(" +", -1);
            read.add(sentence(read.size(), inTitle ? Field.TITLE : Field.TEXT, inTitle ? title : text, cells));
        }
        Article article =
                Article.of("hand", language, Published.parse(day, "given"), title.toString(), text.toString());
        return new AnalysedText(article, read);
    }

    private static Sentence sentence(int index, Field field, StringBuilder text, String[] cells) {
        List<Word> words = new ArrayList<>();
        int begin = text.length();
        for (String cell : cells) {
            String[] part = cell.split("/", -1);
            int bracket = part[0].indexOf('(');
            String form = bracket < 0 ? part[0] : part[0].substring(0, bracket);
            boolean plural = part[1].endsWith("+");
            PartOfSpeech tag = PartOfSpeech.valueOf(plural ? part[1].substring(0, part[1].length() - 1) : part[1]);
            String lemma = bracket >= 0
                    ? part[0].substring(bracket + 1, part[0].length() - 1)
                    : tag == PartOfSpeech.PROPN ? form : form.toLowerCase(Locale.ROOT);
            Span span = new Span(text.length(), text.length() + form.length());
            text.append(form).append(' ');
            words.add(new Word(
                    words.size(),
                    form,
                    span,
                    form,
                    lemma,
                    tag,
                    new Morphology(
                            Morphology.NONE.mood(),
                            Morphology.NONE.tense(),
                            Morphology.NONE.form(),
                            plural ? Morphology.GrammaticalNumber.PLURAL : Morphology.GrammaticalNumber.SINGULAR),
                    Integer.parseInt(part[3]) - 1,
                    part[2],
                    NameKind.NONE));
        }
        return new Sentence(index, field, new Span(begin, text.length() - 1), true, words);
    }
}
