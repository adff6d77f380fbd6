// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many events have these values.
 *
 * @param values one for each facet asked, in their order; null where the events have none
 */
public record Count(List<@Nullable String> values, long events) {
    /** The value of the first facet. */
    public @Nullable String value() {
        return values.get(0);
    }
}
