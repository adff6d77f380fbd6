// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/**
 * Input that a step could not use. Bad input is data: it is counted and reported in one line, and the rest goes on.
 *
 * @param source the file, address or corpus line
 * @param step {@code fetch}, {@code read}, {@code extract}, {@code language}, {@code analyse}, {@code code}, {@code record}
 * @param reason what is wrong with it, in words for the user
 */
public record Reject(String source, String step, String reason) {
    /** One line for standard error; control characters of hostile input are made visible. */
    public String line() {
        return plain(source) + ": " + plain(reason);
    }

    private static String plain(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                line.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.length() > 500 ? line.substring(0, 500) + "..." : line.toString();
    }
}
