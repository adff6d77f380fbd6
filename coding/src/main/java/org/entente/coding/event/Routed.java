// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import org.entente.model.EventType;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** What a trigger says once the clause around it has been heard (PLOVER's routing rules). */
record Routed(EventType type, @Nullable String mode, Status status) {
    /** With this mode if it has none. */
    Routed withMode(@Nullable String other) {
        return mode == null && other != null && type.modes().containsKey(other)
                ? new Routed(type, other, status)
                : this;
    }

    /** Another act, as certain as this one. */
    Routed as(EventType other, @Nullable String otherMode) {
        return new Routed(other, otherMode, status);
    }
}
