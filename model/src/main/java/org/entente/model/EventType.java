// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sixteen event types of PLOVER with their modes and conflict-cooperation scores.
 *
 * <p>Source: PLOVER manual 2.0 (Open Event Data Alliance, CC BY-SA 4.0), chapters of the types and the table of
 * scores. Where its summary and its numeric table differ, the table is followed, except the sign of ACCUSE, which is
 * printed as 3 and can only be -3.
 */
public enum EventType {
    AGREE(1, 2.5),
    CONSULT(1, 2.5, "visit", 4, "third-party", 1, "multilateral", 4, "phone", 1.5),
    SUPPORT(1, 5),
    CONCEDE(1, 4.5),
    COOPERATE(2, 9.5),
    AID(2, 10),
    RETREAT(2, 6.5, "withdraw", 8, "release", 6.5, "disarm", 10, "ceasefire", 7.5, "access", 6.5, "resign", 4.5),
    REQUEST(3, 0, "assist", 0.5, "change", -1, "yield", -1, "meet", 0),
    ACCUSE(3, -3, "disapprove", -2, "investigate", -3.5, "allege", -3.5),
    REJECT(3, -2, "assist", -1.5, "change", -2, "yield", -2, "meet", -2),
    THREATEN(
            3,
            -3.5,
            "restrict",
            -3,
            "arrest",
            -3.5,
            "relations",
            -3.5,
            "expel",
            -3.5,
            "territory",
            -4,
            "violence",
            -3.5),
    PROTEST(
            4,
            -5,
            "demo",
            -5,
            "riot",
            -7,
            "strike",
            -5,
            "hunger",
            -4.5,
            "boycott",
            -4.5,
            "obstruct",
            -4.5,
            "vandalize",
            -5),
    SANCTION(3, -6, "convict", -6, "expel", -5.5, "withdraw", -6, "discontinue", -6),
    MOBILIZE(4, -5.5, "troops", -6.5, "weapons", -6.5, "police", -5.5, "militia", -6),
    COERCE(
            4,
            -7,
            "seize",
            -7,
            "restrict",
            -7,
            "censor",
            -6.5,
            "curfew",
            -6.5,
            "martial-law",
            -7.5,
            "arrest",
            -7,
            "deport",
            -7,
            "withhold",
            -7,
            "misinformation",
            -6.5,
            "cyber",
            -7),
    ASSAULT(
            4,
            -9,
            "abduct",
            -8.5,
            "beat",
            -7.5,
            "torture",
            -8.5,
            "sexual",
            -8.5,
            "targeted",
            -9.5,
            "destroy",
            -8.5,
            "primitive",
            -8,
            "firearms",
            -9,
            "explosives",
            -9,
            "suicide-attack",
            -9.5,
            "aerial",
            -9.5,
            "drone",
            -9.5,
            "heavy-weapons",
            -9.5,
            "crowd-control",
            -7.5,
            "unconventional",
            -10);

    private final int quad;
    private final double score;
    private final Map<String, Double> modes;

    EventType(int quad, double score, Object... modes) {
        this.quad = quad;
        this.score = score;
        Map<String, Double> byName = new LinkedHashMap<>();
        for (int i = 0; i < modes.length; i += 2) {
            byName.put((String) modes[i], ((Number) modes[i + 1]).doubleValue());
        }
        this.modes = java.util.Collections.unmodifiableMap(byName);
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }

    /** The modes of this type and their scores, in the manual's order. */
    public Map<String, Double> modes() {
        return modes;
    }

    /** The score of this type in that mode; without one, the type's own. */
    public double score(@Nullable String mode) {
        Double ofMode = mode == null ? null : modes.get(mode);
        return ofMode == null ? score : ofMode;
    }
}
