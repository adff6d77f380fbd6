// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Field;

/**
 * An article with its sentences: those of the title first, then those of the text, in order.
 *
 * @param sentences every sentence, parsed or not; {@code sentences.get(i).index() == i}
 */
public record AnalysedText(Article article, List<Sentence> sentences) {
    public AnalysedText {
        sentences = List.copyOf(sentences);
    }

    public List<Sentence> in(Field field) {
        return sentences.stream().filter(s -> s.field() == field).toList();
    }
}
