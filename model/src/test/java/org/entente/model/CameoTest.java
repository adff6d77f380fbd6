// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CameoTest {
    @Test
    void theModeDecidesWhereItCan() {
        assertThat(Cameo.code(EventType.CONSULT, "visit")).isEqualTo("042");
        assertThat(Cameo.code(EventType.CONSULT, "multilateral")).isEqualTo("040");
    }

    @Test
    void theContextOfTheSentenceMakesTheCodeFiner() {
        assertThat(Cameo.code(EventType.AID, null, Set.of("military"))).isEqualTo("072");
        assertThat(Cameo.code(EventType.AID, null, Set.of("election"))).isEqualTo("070");
        assertThat(Cameo.code(EventType.ACCUSE, "investigate", Set.of("crime", "corruption")))
                .isEqualTo("091");
    }

    @Test
    void twoContextsWithCodesOfTheirOwnLeaveTheRoot() {
        assertThat(Cameo.code(EventType.AID, null, Set.of("military", "economic")))
                .isEqualTo("070");
    }

    @Test
    void everyTypeAndModeHasACode() {
        for (EventType type : EventType.values()) {
            assertThat(Cameo.code(type, null)).matches("\\d{3}");
            type.modes().keySet().forEach(mode -> assertThat(Cameo.code(type, mode))
                    .matches("\\d{3,4}"));
        }
    }
}
