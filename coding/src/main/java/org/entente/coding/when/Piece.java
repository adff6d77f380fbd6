// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.language.PlainText;
import org.entente.model.Span;

/**
 * A run of letters, a number (with its groups of thousands: "2,000" is one), or any other character.
 *
 * @param form in lower case, apostrophes and hyphens made plain
 * @param capital whether it begins with one
 * @param span in UTF-16 units of the text it was cut from
 */
record Piece(String form, boolean capital, Span span) {
    private static final Pattern PIECE =
            Pattern.compile("\\d{1,3}(?:[., ]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?|[\\p{L}\\p{M}]+|\\S");

    static List<Piece> of(String original) {
        PlainText plain = PlainText.of(original);
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(plain.text());
        while (matcher.find()) {
            String text = matcher.group();
            pieces.add(new Piece(
                    text.toLowerCase(Locale.ROOT),
                    Character.isUpperCase(text.charAt(0)),
                    plain.original(matcher.start(), matcher.end())));
        }
        return pieces;
    }

    /** Its value if it is a number of up to {@code digits} digits, else -1. */
    int number(int digits) {
        return form.length() <= digits && form.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(form)
                : -1;
    }
}
