// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.server.claim.ShownClaim.Role;

/**
 * A text cut where marks begin and end, so that marks that overlap or nest become pieces in a row. Marks come in
 * code points, the unit of the record; pieces are strings.
 */
public final class MarkedText {
    private MarkedText() {}

    /**
     * @param claim number of the claim within its article, from 1
     * @param start code points, as {@code end}
     */
    public record Mark(int claim, Role role, int start, int end) {}

    /** Words with the marks that lie on them, the most telling first; none for plain text. */
    public record Piece(String words, List<Mark> marks) {}

    /** The pieces of a text in order; joined they are the text. Marks outside of it are left out. */
    public static List<Piece> cut(String text, List<Mark> marks) {
        int length = text.codePointCount(0, text.length());
        List<Mark> inside = marks.stream()
                .filter(m -> m.start() >= 0 && m.start() < m.end() && m.end() <= length)
                .toList();
        TreeMap<Integer, List<Mark>> starting = new TreeMap<>();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        for (Mark mark : inside) {
            starting.computeIfAbsent(mark.start(), s -> new ArrayList<>()).add(mark);
            cuts.add(mark.start());
            cuts.add(mark.end());
        }
        List<Piece> pieces = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int unit = 0;
        for (int from : cuts.headSet(length)) {
            int to = java.util.Objects.requireNonNull(cuts.higher(from));
            int next = text.offsetByCodePoints(unit, to - from);
            open.removeIf(mark -> mark.end() <= from);
            open.addAll(starting.getOrDefault(from, List.of()));
            List<Mark> here = new ArrayList<>(open);
            here.sort(Comparator.comparing(Mark::role).thenComparing(Mark::claim));
            pieces.add(new Piece(text.substring(unit, next), List.copyOf(here)));
            unit = next;
        }
        return pieces;
    }
}
