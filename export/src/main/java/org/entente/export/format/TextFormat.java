// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.format;

import java.util.List;
import java.util.Optional;
import org.entente.export.told.Articles;

/**
 * A format of text that is made row by row, so that any number of rows passes in constant memory. The same rows always
 * give the same bytes.
 *
 * @param <R> what a row of the record is here
 */
public interface TextFormat<R> extends Format {

    /** What stands before the rows; {@code first} is the first of them. */
    default String head(Optional<R> first) {
        return "";
    }

    /** The row's text, with all line ends. */
    String text(R row, Articles articles);

    /** What stands between the texts of two rows. */
    default String between() {
        return "";
    }

    /** What stands after the rows. */
    default String foot() {
        return "";
    }

    /** Why this row cannot be told in this format, in words for the user; empty if it can. */
    default Optional<String> refusal(R row) {
        return Optional.empty();
    }

    /** The identifiers that the row's lines have in this format: the keys of the sidecar. */
    List<String> ids(R row);

    /** Whether address, spans and rule have room in this format; otherwise a sidecar holds them. */
    default boolean tellsSources() {
        return false;
    }
}
