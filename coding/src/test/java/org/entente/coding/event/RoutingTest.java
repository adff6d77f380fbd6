// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.EventType;
import org.junit.jupiter.api.Test;

class RoutingTest {
    @Test
    void askingSomebodyToResignAsksForAChange() {
        assertThat(Routing.modeOfRequest(EventType.RETREAT, "resign", null)).isEqualTo("change");
        assertThat(Routing.modeOfRequest(EventType.RETREAT, "release", null)).isEqualTo("yield");
    }

    @Test
    void askingForAnythingElseKeepsTheModeOfTheWords() {
        assertThat(Routing.modeOfRequest(EventType.ACCUSE, "investigate", "change"))
                .isEqualTo("change");
        assertThat(Routing.modeOfRequest(null, null, "meet")).isEqualTo("meet");
    }

    @Test
    void promisedCooperationIsAgreementAndAPromisedRetreatAConcession() {
        assertThat(Routing.promised(EventType.AID)).isEqualTo(EventType.AGREE);
        assertThat(Routing.promised(EventType.RETREAT)).isEqualTo(EventType.CONCEDE);
        assertThat(Routing.promised(EventType.ASSAULT)).isNull();
    }

    @Test
    void onlyWhatBenefitsSomebodyCanBeRefused() {
        assertThat(Routing.refusable(EventType.AID)).isTrue();
        assertThat(Routing.refusable(EventType.COERCE)).isFalse();
    }
}
