// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.server.claim.MarkedText.Mark;
import org.entente.server.claim.MarkedText.Piece;
import org.entente.server.claim.ShownClaim.Role;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marks().isEmpty()
                        ? piece.words()
                        : "[" + piece.words()
                                + piece.marks().stream()
                                        .map(m -> "/" + m.claim()
                                                + m.role().code().charAt(0))
                                        .collect(Collectors.joining())
                                + "]")
                .collect(Collectors.joining());
    }

    @Test
    void marksThatOverlapBecomePiecesInARow() {
        List<Piece> pieces =
                MarkedText.cut("0123456789", List.of(new Mark(1, Role.ACTOR, 1, 6), new Mark(2, Role.TRIGGER, 4, 8)));
        assertThat(shown(pieces)).isEqualTo("0[123/1a][45/2t/1a][67/2t]89");
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(shown(MarkedText.cut("😀ab😀c", List.of(new Mark(1, Role.ACTOR, 2, 4)))))
                .isEqualTo("😀a[b😀/1a]c");
    }

    @Test
    void marksOutsideOfTheTextAreLeftOut() {
        List<Mark> marks =
                List.of(new Mark(1, Role.ACTOR, 2, 9), new Mark(1, Role.ACTOR, -1, 1), new Mark(1, Role.ACTOR, 2, 2));
        assertThat(shown(MarkedText.cut("abc", marks))).isEqualTo("abc");
    }

    @Test
    void anEmptyTextHasNoPieces() {
        assertThat(MarkedText.cut("", List.of(new Mark(1, Role.ACTOR, 0, 1)))).isEmpty();
    }
}
