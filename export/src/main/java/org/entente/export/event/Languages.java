// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.event;

import java.util.Locale;
import java.util.MissingResourceException;

/** Languages in other codes than ISO 639-1. */
final class Languages {
    private Languages() {}

    /** ISO 639-2/T, {@code und} if unknown. */
    static String threeLetters(String language) {
        try {
            String three = Locale.forLanguageTag(language).getISO3Language();
            return three.isEmpty() ? "und" : three;
        } catch (MissingResourceException e) {
            return "und";
        }
    }

    /** In English, {@code French}. */
    static String english(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }
}
