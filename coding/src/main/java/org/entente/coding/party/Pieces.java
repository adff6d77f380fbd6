// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names are compared piece by piece: runs of letters or of digits, so that hyphens, spaces, apostrophes and the dots
 * of abbreviations do not matter ("al-Shabab", "al Shabab"; "U.S.", "US"). Case matters. Accents matter only in
 * pieces that begin in lower case, where they tell words apart.
 */
final class Pieces {
    private Pieces() {}

    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>(2);
        StringBuilder run = new StringBuilder();
        boolean initials = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            if (c == '.' && run.length() > 0 && initials) {
                continue;
            }
            boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            boolean turn = run.length() > 0 && Character.isDigit(run.charAt(run.length() - 1)) != digit;
            if ((!letter && !digit) || turn) {
                add(pieces, run);
                initials = true;
            }
            if (letter || digit) {
                initials = initials && (run.length() == 0 || text.charAt(i - 1) == '.');
                run.append(c);
            }
        }
        add(pieces, run);
        return pieces;
    }

    private static void add(List<String> pieces, StringBuilder run) {
        if (run.length() > 0) {
            String piece = run.toString();
            pieces.add(Character.isUpperCase(piece.charAt(0)) ? bare(piece) : piece);
            run.setLength(0);
        }
    }

    private static String bare(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if (piece.charAt(i) > 127) {
                return Normalizer.normalize(piece, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
            }
        }
        return piece;
    }

    /** "UKRAINE" as "Ukraine"; the piece itself unless it is all in capitals and too long for an abbreviation. */
    static String lowered(String piece) {
        if (piece.length() < 4) {
            return piece;
        }
        for (int i = 0; i < piece.length(); i++) {
            if (!Character.isUpperCase(piece.charAt(i))) {
                return piece;
            }
        }
        return piece.charAt(0) + piece.substring(1).toLowerCase(Locale.ROOT);
    }
}
