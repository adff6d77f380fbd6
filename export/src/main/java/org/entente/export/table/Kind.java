// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell may hold, if it is not missing: the types of the data dictionaries. */
public enum Kind {
    /** Words, possibly from the web. */
    TEXT(".*"),
    /** A value of a list that the meaning names; several are joined as the format has it. */
    CODE("[\\p{Alnum}_.,;:/#+ -]*"),
    INTEGER("-?\\d{1,18}"),
    DECIMAL("-?\\d+(\\.\\d+)?"),
    /** {@code 2031-05-04} */
    DATE("\\d{4}-\\d{2}-\\d{2}"),
    /** Digits only, from the year on, as far as the column's name says. */
    DIGITS("\\d{4,14}"),
    BOOLEAN("true|false|True|False|0|1"),
    ADDRESS("\\S*"),
    /** Always missing: the record does not know it, or the format's owner computes it. */
    NOTHING("");

    private final Pattern pattern;

    Kind(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    /** Whether a cell that is not missing has this type. */
    public boolean holds(String cell) {
        return pattern.matcher(cell).matches();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
