// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsCharactersBeyondTheBasicPlaneOnce() {
        String text = "a\uD83D\uDE00b\uD83D\uDE00";
        CodePoints points = new CodePoints(text);
        for (int unit = 0; unit <= text.length(); unit++) {
            if (unit < text.length() && Character.isLowSurrogate(text.charAt(unit))) {
                continue;
            }
            assertThat(points.before(unit)).isEqualTo(text.codePointCount(0, unit));
        }
    }

    @Test
    void leavesPlainTextAsItIs() {
        assertThat(new CodePoints("déjà vu").before(5)).isEqualTo(5);
    }
}
