// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.entente.record.text.Hash;

/**
 * Which claims have which word in their sentence, by stem: gathers the words of many claims before it writes them, so that
 * a word is looked up in few rows. Not thread-safe.
 */
final class Postings {
    private static final int INDEX_BITS = 20;
    private static final int MOST = 1 << INDEX_BITS;

    private final Connection connection;
    private final long[] words = new long[MOST];
    private final long[] claims = new long[MOST];
    private int count;

    Postings(Connection connection) {
        this.connection = connection;
    }

    /** @param stems with spaces between, as the tables have them */
    void add(long claim, String stems) throws SQLException {
        int start = 0;
        for (int end = stems.indexOf(' '); end >= 0; end = stems.indexOf(' ', start)) {
            if (end > start) {
                if (count == MOST) {
                    write();
                }
                words[count] = Hash.of(stems, start, end);
                claims[count++] = claim;
            }
            start = end + 1;
        }
    }

    /**
     * Writes what was gathered, in the order of the words' numbers. They are sorted by their upper bits, with their index
     * in the lower ones; should two words agree in these, each may get several rows.
     */
    void write() throws SQLException {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = words[i] >>> INDEX_BITS << INDEX_BITS | i;
        }
        Arrays.sort(order);
        try (Rows rows = new Rows(connection, "posting")) {
            for (int from = 0, to; from < count; from = to) {
                long word = words[index(order[from])];
                to = from + 1;
                while (to < count && words[index(order[to])] == word) {
                    to++;
                }
                long[] has = new long[to - from];
                for (int i = from; i < to; i++) {
                    has[i - from] = claims[index(order[i])];
                }
                rows.add(word, has);
            }
        }
        count = 0;
    }

    private static int index(long order) {
        return (int) (order & (MOST - 1));
    }
}
