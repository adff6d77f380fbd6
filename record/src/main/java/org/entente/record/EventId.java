// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.HexFormat;
import java.util.OptionalLong;
import org.entente.model.ContentId;

/** Names of events and claims as the tables hold them: the 64 bits of the id. */
final class EventId {
    private static final String PREFIX = "e-";
    private static final int DIGITS = 16;

    private EventId() {}

    static String of(long no) {
        return PREFIX + HexFormat.of().toHexDigits(no);
    }

    /** Empty if it is no event's id. */
    static OptionalLong parse(String id) {
        String digits = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : "";
        boolean whole = digits.length() == DIGITS && digits.chars().allMatch(HexFormat::isHexDigit);
        return whole ? OptionalLong.of(HexFormat.fromHexDigitsToLong(digits)) : OptionalLong.empty();
    }

    /** The key of a claim: the same for the same claim of the same article, whatever row holds it. */
    static long key(String article, String claim) {
        return HexFormat.fromHexDigitsToLong(ContentId.of("", article, claim));
    }
}
