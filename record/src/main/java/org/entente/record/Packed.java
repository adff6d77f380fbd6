// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import org.jspecify.annotations.Nullable;

/** Fields in one text, each behind its length in UTF-16 units, so that any text may be a field. */
final class Packed {
    private static final char NOTHING = '-';
    private static final char LENGTH_END = ':';

    private Packed() {}

    /** Not thread-safe. */
    static final class Writer {
        private final StringBuilder text = new StringBuilder(400);

        /** As it prints itself; or nothing. */
        Writer add(@Nullable Object field) {
            if (field == null) {
                text.append(NOTHING);
            } else {
                String written = field.toString();
                text.append(written.length()).append(LENGTH_END).append(written);
            }
            return this;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** Gives the fields in the order in which they were added. Not thread-safe. */
    static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        @Nullable
        String next() {
            if (text.charAt(at) == NOTHING) {
                at++;
                return null;
            }
            int colon = text.indexOf(LENGTH_END, at);
            int end = colon + 1 + Integer.parseInt(text, at, colon, 10);
            at = end;
            return text.substring(colon + 1, end);
        }

        /** A field that is never nothing. */
        String some() {
            String field = next();
            return field == null ? "" : field;
        }

        @Nullable
        Long number() {
            String field = next();
            return field == null ? null : Long.valueOf(field);
        }

        @Nullable
        Double real() {
            String field = next();
            return field == null ? null : Double.valueOf(field);
        }

        int count() {
            return Integer.parseInt(some());
        }
    }
}
