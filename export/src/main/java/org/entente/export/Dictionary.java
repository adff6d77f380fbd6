// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export;

import org.entente.export.format.Format;
import org.entente.export.table.Described;

/** The data dictionaries for people: one line a column, as tab-separated text or as Markdown. */
public final class Dictionary {
    private Dictionary() {}

    /** Name, type and meaning, with a header. */
    public static String tabs(Format format) {
        StringBuilder lines = new StringBuilder("column\ttype\tmeaning\n");
        for (Described one : format.dictionary()) {
            lines.append(one.name()).append('\t').append(one.kind().code()).append('\t');
            lines.append(one.meaning()).append('\n');
        }
        return lines.toString();
    }

    /** All formats, a section each. */
    public static String markdown() {
        StringBuilder page = new StringBuilder("# Data dictionary of the exports\n\n"
                + "Generated from the formats themselves (`DictionaryTest`, `-Dgolden=write`).\n");
        for (Format format : Formats.all()) {
            page.append("\n## ").append(format.name()).append("\n\n");
            page.append(format.summary()).append(".\n\n| column | type | meaning |\n|---|---|---|\n");
            for (Described one : format.dictionary()) {
                page.append("| ")
                        .append(one.name())
                        .append(" | ")
                        .append(one.kind().code())
                        .append(" | ");
                page.append(one.meaning().replace("|", "\\|").replace("<", "&lt;"))
                        .append(" |\n");
            }
        }
        return page.toString();
    }
}
