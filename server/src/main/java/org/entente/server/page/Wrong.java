// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import org.entente.server.http.BadRequest;
import org.entente.server.text.Messages;

/** What was asked wrongly, in the reader's language where there are words for it. */
final class Wrong {
    private final Messages messages;

    Wrong(Messages messages) {
        this.messages = messages;
    }

    String words(BadRequest wrong) {
        String key = wrong.key();
        if (key == null || !messages.has(key)) {
            return String.valueOf(wrong.getMessage());
        }
        return messages.text(
                key,
                wrong.values().stream()
                        .map(value -> messages.coded(messages.has("facet." + value) ? "facet" : "review.field", value))
                        .toArray());
    }
}
