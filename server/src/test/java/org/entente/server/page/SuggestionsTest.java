// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.entente.record.Count;
import org.entente.record.Facet;
import org.entente.server.text.Messages;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static List<String> of(String language, String typed) {
        List<Facets.Counted> known = List.of(
                new Facets.Counted(Facet.OUTLET, List.of(new Count(List.of("The Fjord Times"), 3))),
                new Facets.Counted(Facet.LANGUAGE, List.of(new Count(List.of("ar"), 1))));
        return new Suggestions(Objects.requireNonNull(Messages.in(language)), known)
                .of(typed).stream()
                        .map(found -> found.parameter() + "=" + found.value())
                        .toList();
    }

    @Test
    void aCountryMayBeOnEitherSideThePlaceOrTheClaimant() {
        assertThat(of("en", "norw")).containsExactly("actor=NOR", "recipient=NOR", "place=NOR", "claimant=NOR");
        assertThat(of("fr", "etats-un")).contains("actor=USA");
        assertThat(of("fr", "germany")).contains("actor=DEU");
    }

    @Test
    void typesModesStatusesLanguagesOutletsAndDaysAreKnown() {
        assertThat(of("fr", "agress")).contains("type=ASSAULT");
        assertThat(of("en", "curf")).containsExactly("mode=curfew");
        assertThat(of("en", "hypoth")).containsExactly("status=hypothetical");
        assertThat(of("en", "arabic")).containsExactly("language=ar");
        assertThat(of("en", "fjord")).containsExactly("outlet=The Fjord Times");
        assertThat(of("en", "2031-05")).containsExactly("since=2031-05");
    }

    @Test
    void eachWordOfTheLineIsLookedAt() {
        assertThat(of("en", "fish curfew peru")).contains("mode=curfew", "actor=PER");
    }

    @Test
    void whatIsShortLongOrUnknownSuggestsNothing() {
        assertThat(of("en", "pe")).isEmpty();
        assertThat(of("en", "zzzz <script>")).isEmpty();
        assertThat(of("en", "peru ".repeat(100))).isEmpty();
    }
}
