// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.language.LanguageEngine;
import org.entente.language.Languages;
import org.entente.model.Agreement;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Obligation;
import org.entente.model.Party;
import org.entente.model.Transfer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What agreements and transfers tell beside their sides, kind and amount. */
class ParticularsModelTest {
    private static final Languages LANGUAGES = new Languages();

    private static List<Claim> claims(String language, String text) {
        LanguageEngine engine = LANGUAGES.engine(language);
        Coder coder = Coder.load(language);
        return coder.code(engine.analyse(Article.of("a", language, null, "", text), coder.filter()));
    }

    private static String told(Claim claim) {
        List<String> told = new ArrayList<>();
        if (claim instanceof Agreement agreement) {
            put(
                    told,
                    "place",
                    agreement.place() == null ? null : agreement.place().words());
            put(told, "duration", agreement.duration());
            agreement.mediators().forEach(party -> put(told, "mediator", party.words()));
            agreement.follows().forEach(words -> put(told, "follows", words));
            for (Obligation obligation : agreement.obligations()) {
                put(told, obligation.kind(), obligation.words());
                put(told, "condition", obligation.condition());
            }
        } else if (claim instanceof Transfer transfer) {
            put(told, "designation", transfer.designation());
            put(told, "means", transfer.means());
            transfer.supplier().stream().filter(Party::inferred).forEach(p -> put(told, "inferred", p.words()));
            transfer.recipient().stream().filter(Party::inferred).forEach(p -> put(told, "inferred", p.words()));
        }
        return String.join(", ", told);
    }

    private static void put(List<String> told, String name, @Nullable Evidence words) {
        if (words != null) {
            told.add(name + " " + words.text());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en | Norway and Peru signed a fisheries agreement in Lima. | place Lima",
                "en | Norway and Chile extended the truce for two weeks. | duration two weeks",
                "en | Norway and Chile reached a ceasefire agreement mediated by Qatar. | mediator Qatar",
                "en | Norway and Chile signed a treaty that replaces the 1980 convention. | follows the 1980 convention",
                "fr | La Norvège et le Pérou ont signé un accord de pêche à Lima. | place Lima",
                "fr | La trêve entre le Tchad et le Soudan a été prolongée de deux semaines. | duration deux semaines",
                "fr | La Norvège et le Chili ont signé un traité qui remplace la convention de 1980. | follows la convention de 1980",
                "en | The Netherlands delivered 24 F-16s to Ukraine. | designation F-16s",
                "en | Kenya shipped 300 tons of wheat to Sudan by sea. | means by sea",
                "en | Kuwait urged Japan to send helicopters. | inferred Kuwait",
                "fr | Les Pays-Bas ont cédé 24 F-16 à l'Ukraine. | designation F-16"
            })
    void particularsAreRead(String language, String text, String expected) {
        assertThat(claims(language, text).stream()
                        .map(ParticularsModelTest::told)
                        .filter(told -> !told.isEmpty())
                        .collect(Collectors.joining(" ; ")))
                .isEqualTo(expected);
    }
}
