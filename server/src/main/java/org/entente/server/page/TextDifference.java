// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What changed between two versions of a text, word by word within the paragraphs that differ. */
final class TextDifference {
    /** Words on a side beyond which a passage is shown as replaced whole: the table grows with the product. */
    private static final int LONGEST = 1500;

    private TextDifference() {}

    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    record Part(Kind kind, String words) {}

    /** Parts in order; joined without the added ones they are {@code before}, without the removed ones {@code after}. */
    static List<Part> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        int head = 0;
        while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < old.size() - head
                && tail < now.size() - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<Part> parts = new ArrayList<>();
        add(parts, Kind.SAME, old.subList(0, head));
        middle(parts, old.subList(head, old.size() - tail), now.subList(head, now.size() - tail));
        add(parts, Kind.SAME, old.subList(old.size() - tail, old.size()));
        return parts;
    }

    private static List<String> tokens(String text) {
        return Arrays.asList(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)", -1));
    }

    private static void middle(List<Part> parts, List<String> old, List<String> now) {
        if (old.size() > LONGEST || now.size() > LONGEST) {
            add(parts, Kind.REMOVED, old);
            add(parts, Kind.ADDED, now);
            return;
        }
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(parts, Kind.SAME, List.of(old.get(i++)));
                j++;
            } else if (j >= now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(parts, Kind.REMOVED, List.of(old.get(i++)));
            } else {
                add(parts, Kind.ADDED, List.of(now.get(j++)));
            }
        }
    }

    private static void add(List<Part> parts, Kind kind, List<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        String words = String.join("", tokens);
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == kind) {
            parts.set(last, new Part(kind, parts.get(last).words() + words));
        } else {
            parts.add(new Part(kind, words));
        }
    }
}
