// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A trie of names by their pieces. Filled once by the gazetteer's loader, then only read, by any thread. */
final class Names {
    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private @Nullable Entry entry;
    }

    /** Where a name ends and what it means. */
    record Hit(Entry entry, int pieces) {}

    /** Adds a name unless an earlier table has it. */
    void add(String name, Entry entry) {
        add(name, entry, false);
    }

    /** Adds a name, or what else it may mean: another person, or another state of the same table. */
    void addMeaning(String name, Entry entry) {
        add(name, entry, true);
    }

    /** Adds a surname that counts only after a title, unless it is a name by itself; several persons may share it. */
    void addLeader(String surname, Entry entry) {
        Entry known = single(surname);
        add(surname, entry, known == null || known.kind() == Kind.LEADER);
    }

    private void add(String name, Entry entry, boolean meaning) {
        Node node = root;
        List<String> pieces = new ArrayList<>(Pieces.of(name));
        if (entry.kind() == Kind.PREFIX) {
            pieces.add("-");
        }
        for (int i = 0; i < pieces.size(); i++) {
            node = node.next.computeIfAbsent(key(pieces, i, 0), key -> new Node());
        }
        Entry known = node.entry;
        if (known == null) {
            node.entry = node == root ? null : entry;
        } else if (meaning && isOther(known, entry)) {
            node.entry = known.or(entry);
        }
    }

    private static boolean isOther(Entry known, Entry entry) {
        boolean same = known.name().equals(entry.name()) || !entry.kind().isPerson();
        return known.kind().isPerson() == entry.kind().isPerson()
                && !(same && known.country().equals(entry.country()))
                && known.others().stream()
                        .noneMatch(other -> other.name().equals(entry.name())
                                && other.country().equals(entry.country()));
    }

    /** Capitals inside a name vary ("Ban Ki-Moon", "Médecins Sans Frontières"); at its begin they tell a name. */
    private static String key(List<String> pieces, int at, int first) {
        return at == first ? pieces.get(at) : pieces.get(at).toLowerCase(Locale.ROOT);
    }

    /**
     * The longest name that begins at {@code from} and ends where a word does; null if none. A person's middle initials may
     * stand between: "John F. Kerry".
     */
    @Nullable
    Hit longest(List<String> pieces, List<Boolean> lastOfWord, int from) {
        Node node = root;
        Hit best = null;
        boolean initials = false;
        for (int i = from; i < pieces.size(); i++) {
            Node next = node.next.get(key(pieces, i, from));
            if (next == null) {
                next = node.next.get(Pieces.lowered(pieces.get(i)));
            }
            if (next == null && i > from && isInitial(pieces.get(i))) {
                initials = true;
                continue;
            }
            if (next == null) {
                break;
            }
            node = next;
            boolean fits = node.entry != null && (!initials || node.entry.kind().isPerson());
            if (node.entry != null && fits && lastOfWord.get(i)) {
                best = new Hit(node.entry, i + 1 - from);
            }
        }
        return best;
    }

    private static boolean isInitial(String piece) {
        return Character.isUpperCase(piece.charAt(0))
                && (piece.length() == 1 || piece.length() == 2 && piece.charAt(1) == '.');
    }

    /** The entry of a prefix such as "Franco-", or null. */
    @Nullable
    Entry prefix(String piece) {
        Node node = root.next.get(piece);
        Node end = node == null ? null : node.next.get("-");
        return end == null ? null : end.entry;
    }

    /** The entry of a name of one piece, such as the first half of "Israeli-Palestinian", or null. */
    @Nullable
    Entry single(String piece) {
        Node node = root.next.get(piece);
        return node == null ? null : node.entry;
    }
}
