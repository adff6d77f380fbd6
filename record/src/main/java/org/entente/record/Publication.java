// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is shown of the article version that a claim stands in. */
record Publication(
        String article,
        String id,
        int version,
        @Nullable String url,
        @Nullable String outlet,
        String language,
        @Nullable String published,
        String title,
        long textGroup) {

    static final String COLUMNS =
            "r.article, r.id, r.version, r.url, r.outlet, r.language, r.published, r.title, r.text_group";

    /** From a row whose column {@code first} is the first of {@link #COLUMNS}. */
    static Publication of(ResultSet row, int first) throws SQLException {
        return new Publication(
                row.getString(first),
                row.getString(first + 1),
                row.getInt(first + 2),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getString(first + 6),
                row.getString(first + 7),
                row.getLong(first + 8));
    }

    /** By their numbers. */
    static Map<Long, Publication> of(Tables tables, Collection<Long> readings) {
        Map<Long, Publication> found = new HashMap<>();
        tables.numbered("r.no, " + COLUMNS, "reading r", readings, row -> found.put(row.getLong(1), of(row, 2)));
        return found;
    }
}
