// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownPlacesTest {
    private static final KnownPlaces PLACES = KnownPlaces.load();

    @ParameterizedTest
    @CsvSource({
        "Londres, GBR, London", "LONDON, GBR, London", "Pékin, CHN, Beijing", "Genève, CHE, Genève",
        "Geneva, CHE, Genève", "Bassora, IRQ, Basrah", "Deir Ezzor, SYR, Deir ez-Zor", "La Haye, NLD, The Hague",
        "Tel-Aviv, ISR, Tel Aviv", "Addis-Abeba, ETH, Addis Ababa", "Istanbul, TUR, Istanbul"
    })
    void knowsCitiesByTheirNamesInBothLanguages(String name, String country, String known) {
        assertThat(Objects.requireNonNull(PLACES.inOrNull(name, country)).name())
                .isEqualTo(known);
    }

    @Test
    void aNameOfSeveralCitiesIsTheLargestOfItsCountry() {
        assertThat(PLACES.named("Paris")).hasSizeGreaterThanOrEqualTo(1);
        assertThat(Objects.requireNonNull(PLACES.inOrNull("London", "CAN")).geonames())
                .isEqualTo(6058560L);
        assertThat(PLACES.inOrNull("London", "FRA")).isNull();
        assertThat(PLACES.named("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Oregon, USA, Oregon",
        "Catalogne, ESP, Catalonia",
        "Bouches-du-Rhône, FRA, Bouches-du-Rhône",
        "Sinaloa, MEX, Sinaloa"
    })
    void knowsRegionsWhichAreNoPoints(String name, String country, String known) {
        KnownPlaces.KnownPlace region = Objects.requireNonNull(PLACES.inOrNull(name, country));
        assertThat(region.precision()).isEqualTo("region");
        assertThat(region.name()).isEqualTo(known);
        assertThat(region.latitude()).isNull();
    }
}
