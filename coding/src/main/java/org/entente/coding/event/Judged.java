// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import org.entente.language.Word;
import org.entente.model.EventType;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** The act that is condemned or welcomed: whoever did it is criticised or praised, not its victim. */
final class Judged {
    private final Slots slots;

    Judged(Slots slots) {
        this.slots = slots;
    }

    /** The hostile act that is condemned or welcomed; null if the draft judges none. */
    @Nullable
    Match act(Draft draft) {
        EventType type = draft.entry().type();
        if (draft.reality().obliged() || type != EventType.ACCUSE && type != EventType.SUPPORT) {
            return null;
        }
        boolean ofObject = !draft.entry().recipient().isEmpty()
                && draft.entry().recipient().get(0).equals("object");
        Word object = ofObject ? slots.object(draft.head()) : null;
        return draft.content().stream()
                .filter(other -> Sides.hostile(other.entry().type()))
                .filter(other ->
                        object != null && other.head().index() == object.index() || suffers(other, draft.recipient()))
                .findFirst()
                .orElse(null);
    }

    /** Whether all of them are victims of an act that a noun tells: "a protest over attacks on its embassy". */
    private boolean suffers(Match act, List<Party> judged) {
        return !judged.isEmpty()
                && act.isNoun()
                && slots.otherThan(judged, slots.fill(act).recipient()).isEmpty();
    }
}
