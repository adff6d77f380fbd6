// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

import java.util.Set;
import org.entente.model.Span;

/**
 * A word before its sentence is parsed.
 *
 * @param form made plain, in the article's case
 * @param lemmas every dictionary form that it could have, in lower case, and itself in lower case
 */
public record Token(String form, Span span, Set<String> lemmas) {}
