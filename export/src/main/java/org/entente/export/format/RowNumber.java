// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.format;

import org.entente.model.ContentId;

/** Numbers for formats whose identifiers are numbers, derived from content. */
public final class RowNumber {
    private RowNumber() {}

    /**
     * Positive, and of 53 bits, so that R and JavaScript, which keep numbers as doubles, hold it exactly. Among five
     * million rows two are the same with a chance of about one in a thousand.
     */
    public static long of(String... parts) {
        return Long.parseUnsignedLong(ContentId.of("", parts), 16) >>> 11;
    }
}
