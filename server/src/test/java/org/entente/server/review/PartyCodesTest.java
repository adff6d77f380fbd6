// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Objects;
import org.entente.server.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyCodesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = ';',
            value = {
                "NOR GOV;NOR;GOV",
                "Norway, government;NOR;GOV",
                "Norvège, gouvernement;NOR;GOV",
                "gov , nor;NOR;GOV",
                "South Korea;KOR;-",
                "rebels;-;REB",
                "'';-;-"
            })
    void codesAndWordsOfAnyLanguageAreRead(String given, String country, String sector) {
        assertThat(PartyCodes.read(given, IllegalArgumentException::new)).isEqualTo(new PartyCodes(country, sector));
    }

    @Test
    void whatIsNeitherCountryNorSectorIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartyCodes.read("NOR Atlantis", IllegalArgumentException::new))
                .withMessage("Atlantis");
    }

    @Test
    void whatIsShownIsReadBack() {
        for (String language : Messages.languages()) {
            Messages messages = Objects.requireNonNull(Messages.in(language));
            for (String sector : Guide.SECTORS) {
                for (String country : messages.countriesByName().values()) {
                    PartyCodes codes = new PartyCodes(country, sector);
                    assertThat(PartyCodes.read(codes.words(messages), IllegalArgumentException::new))
                            .isEqualTo(codes);
                }
            }
        }
    }
}
