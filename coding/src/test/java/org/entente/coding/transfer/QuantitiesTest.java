// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases say how much. */
class QuantitiesTest {
    private static final Quantities ENGLISH = TransferWords.load("en").quantities();
    private static final Quantities FRENCH = TransferWords.load("fr").quantities();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,000 shells | 2000..2000 | 2,000",
                "1.5 million rounds | 1500000..1500000 | 1.5 million",
                "$2.3 billion | 2300000000..2300000000 $ | $2.3 billion",
                "up to five million shells | ..5000000 | up to five million",
                "at least twenty-one tanks | 21.. | at least twenty-one",
                "more than 300 | 300.. | more than 300",
                "about 40 planes | ~40..40 | about 40",
                "dozens of tanks | 24.. | dozens",
                "tens of thousands of rifles | 20000.. | tens of thousands",
                "hundreds of trucks | 200.. | hundreds",
                "a dozen jets | 12..12 | a dozen",
                "two hundred and fifty soldiers | 250..250 | two hundred and fifty",
                "between 2,000 and 3,000 men | 2000..3000 | between 2,000 and 3,000",
                "between two and three million shells | 2000000..3000000 | between two and three million",
                "20-30 helicopters | 20..30 | 20-30",
                "5,000 tons of wheat | 5000..5000 tons | 5,000 tons",
                "three million euros | 3000000..3000000 euros | three million euros",
                "F-16 fighters | | ",
                "152 mm guns | | ",
                "the old guns | | "
            })
    void englishPhrasesSayHowMuch(String phrase, @Nullable String interval, @Nullable String words) {
        check(ENGLISH, phrase, interval, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 000 obus | 2000..2000 | 2 000",
                "2.000 obus | 2000..2000 | 2.000",
                "4,5 milliards d'euros | 4500000000..4500000000 euros | 4,5 milliards d'euros",
                "jusqu'à cinq millions d'obus | ..5000000 | jusqu'à cinq millions",
                "jusqu’à 200 missiles | ..200 | jusqu’à 200",
                "au moins vingt et un chars | 21.. | au moins vingt et un",
                "plus de 300 soldats | 300.. | plus de 300",
                "environ 40 avions | ~40..40 | environ 40",
                "plusieurs dizaines de chars | 20.. | dizaines",
                "des dizaines de milliers de fusils | 20000.. | dizaines de milliers",
                "une cinquantaine de drones | ~50..50 | une cinquantaine",
                "une douzaine d'avions | ~12..12 | une douzaine",
                "deux cent cinquante soldats | 250..250 | deux cent cinquante",
                "entre 2 000 et 3 000 hommes | 2000..3000 | entre 2 000 et 3 000",
                "entre deux et trois millions d'obus | 2000000..3000000 | entre deux et trois millions",
                "5 000 tonnes de blé | 5000..5000 tonnes | 5 000 tonnes",
                "un million de dollars | 1000000..1000000 dollars | un million de dollars",
                "des canons de 155 mm | | ",
                "les vieux canons | | "
            })
    void frenchPhrasesSayHowMuch(String phrase, @Nullable String interval, @Nullable String words) {
        check(FRENCH, phrase, interval, words);
    }

    private static void check(Quantities quantities, String phrase, @Nullable String interval, @Nullable String words) {
        Amount amount = quantities.find(phrase);
        if (interval == null || amount == null) {
            assertThat(amount).isEqualTo(null);
            assertThat(interval).isNull();
            return;
        }
        assertThat(notation(amount)).isEqualTo(interval);
        assertThat(amount.span().of(phrase)).isEqualTo(words);
    }

    private static String notation(Amount amount) {
        return (amount.approximate() ? "~" : "") + number(amount.min()) + ".." + number(amount.max())
                + (amount.unit() == null ? "" : " " + amount.unit());
    }

    private static String number(@Nullable Double number) {
        return number == null ? "" : String.format(Locale.ROOT, "%.0f", number);
    }
}
