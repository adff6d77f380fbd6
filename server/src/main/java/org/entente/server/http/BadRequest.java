// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The client asked wrongly; the message is one line for its user. */
public final class BadRequest extends RuntimeException {
    private final @Nullable String key;
    private final transient List<String> values;

    public BadRequest(String message) {
        super(message);
        this.key = null;
        this.values = List.of();
    }

    /**
     * One that pages tell in the reader's language.
     *
     * @param key of the message there
     * @param values what it is about, in the order of the message
     */
    public BadRequest(String message, String key, String... values) {
        super(message);
        this.key = key;
        this.values = List.of(values);
    }

    /** The key of the message in the languages of the pages, if there is one. */
    public @Nullable String key() {
        return key;
    }

    public List<String> values() {
        return values;
    }
}
