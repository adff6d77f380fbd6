// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.model.Article;

/** Prints the trees of the text on standard input: {@code PrintTrees fr < text}. */
final class PrintTrees {
    private PrintTrees() {}

    public static void main(String[] args) throws IOException {
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Article article = Article.of("stdin", args[0], null, "", text);
        for (Sentence s : new Languages()
                .engine(args[0])
                .analyse(article, SentenceFilter.ALL)
                .sentences()) {
            for (Word w : s.words()) {
                System.out.println(w.index() + "\t" + w.text() + "\t" + w.lemma() + "\t" + w.tag() + "\t"
                        + w.morphology().mood()
                        + "/" + w.morphology().tense() + "/" + w.morphology().form() + "\t" + w.head() + "\t"
                        + w.relation()
                        + "\t" + w.name());
            }
            System.out.println();
        }
    }
}
