// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.server.claim.ShownParty;
import org.entente.server.claim.Words;
import org.entente.server.html.Node;
import org.entente.server.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
    private static String line(String language, String type, @Nullable String mode, String actors, String recipients) {
        Node line = new PlainWords(Objects.requireNonNull(Messages.in(language)))
                .said(parties(actors), type, mode, "asserted", parties(recipients));
        StringBuilder out = new StringBuilder();
        line.write(out);
        return out.toString().replaceAll("<[^>]*>", "");
    }

    /** "Peru=PER GOV+the rebels=COL REB". */
    private static List<ShownParty> parties(String parties) {
        return Arrays.stream(parties.split("\\+", -1))
                .filter(party -> !party.isEmpty())
                .map(party -> {
                    String[] sides = party.split("[= ]", -1);
                    return new ShownParty(new Words(sides[0], false, -1, -1), sides[0], sides[1], sides[2], false);
                })
                .toList();
    }

    @Test
    void statesHaveTheirArticlesInFrench() {
        assertThat(line("fr", "CONSULT", "visit", "x=NOR GOV", "x=PER GOV"))
                .isEqualTo("La Norvège a rendu visite au Pérou");
        assertThat(line("fr", "CONSULT", "visit", "x=USA GOV", "x=FRA GOV+x=PER GOV+x=NLD GOV"))
                .isEqualTo("Les États-Unis ont rendu visite à la France, au Pérou et aux Pays-Bas");
        assertThat(line("fr", "ACCUSE", null, "x=ISR GOV", "x=IRN GOV+x=CUB GOV"))
                .isEqualTo("Israël a accusé l’Iran et Cuba");
        assertThat(line("fr", "RETREAT", "withdraw", "x=GBR GOV", "x=ISR GOV"))
                .isEqualTo("Le Royaume-Uni s’est retiré d’Israël");
        assertThat(line("fr", "CONSULT", null, "x=CHN GOV+x=USA GOV", ""))
                .isEqualTo("La Chine a rencontré les États-Unis");
    }

    @Test
    void statesHaveTheirArticlesInEnglish() {
        assertThat(line("en", "ACCUSE", null, "x=USA GOV", "x=NLD GOV"))
                .isEqualTo("The United States accused the Netherlands");
        assertThat(line("en", "ACCUSE", null, "x=NOR GOV", "")).isEqualTo("Norway made an accusation");
    }

    @Test
    void whoIsNoStateIsCalledByItsWordsWithItsCountry() {
        assertThat(line("en", "ASSAULT", null, "rebels=COL REB", "depot=PER MIL"))
                .isEqualTo("rebels (Colombia) attacked depot (Peru)");
        assertThat(line("fr", "RETREAT", "withdraw", "x=FRA GOV", "Assad=SYR CVL"))
                .isEqualTo("La France s’est retirée d’Assad (Syrie)".replace("retirée", "retiré"));
    }
}
