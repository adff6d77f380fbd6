// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Locale;

/** PLOVER's auxiliary modes: whether the article says that it happened (guide, "status"). */
public enum Status {
    /** Said to have happened or to be happening. */
    ASSERTED,
    FUTURE,
    /** If, might, could; planned but uncertain; feared. */
    HYPOTHETICAL,
    /** Background: more than about a year before the article. */
    HISTORICAL,
    /** Said not to have happened. */
    NEGATED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
