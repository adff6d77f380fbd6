// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

import java.util.List;
import org.entente.model.Field;

/** Says which sentences are worth the cost of a tree. Parsing is nearly all of the cost of reading. */
@FunctionalInterface
public interface SentenceFilter {
    SentenceFilter ALL = (field, tokens) -> true;

    boolean wants(Field field, List<Token> tokens);
}
