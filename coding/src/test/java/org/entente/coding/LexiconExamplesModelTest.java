// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.lexicon.Entry;
import org.entente.language.LanguageEngine;
import org.entente.language.Languages;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.EventClaim;
import org.entente.model.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example in the lexicons says what it says, and every span of every claim equals its words. */
class LexiconExamplesModelTest {
    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void examplesHold(String language) {
        Coder coder = Coder.load(language);
        LanguageEngine engine = LANGUAGES.engine(language);
        List<String> misses = new ArrayList<>();
        int examples = 0;
        for (Entry entry : coder.lexicon().entries()) {
            for (Entry.Example example : entry.examples()) {
                examples++;
                Article article = Article.of(entry.name(), language, null, "", example.text());
                List<Claim> claims = coder.code(engine.analyse(article, coder.filter()));
                assertThat(claims)
                        .allSatisfy(claim -> assertThat(claim.spans()).allMatch((Evidence e) -> e.holdsIn(article)));
                List<String> said = claims.stream()
                        .filter(EventClaim.class::isInstance)
                        .map(claim -> Notation.of((EventClaim) claim))
                        .toList();
                if (!said.equals(example.claims())) {
                    misses.add(entry.name() + ":" + example.line() + " " + example.text() + " " + example.claims()
                            + " but " + said);
                }
            }
        }
        System.err.println(language + ": " + (examples - misses.size()) + " of " + examples + " examples hold");
        misses.forEach(System.err::println);
        assertThat(misses).isEmpty();
    }
}
