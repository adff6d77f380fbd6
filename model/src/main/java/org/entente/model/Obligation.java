// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement obliges its parties to.
 *
 * @param kind ATOP's {@code defense offense neutrality nonaggression consultation}, or the guide's
 *     {@code ceasefire withdrawal disarmament supply trade release inspection other}
 * @param condition when it binds, such as "in case of aggression against one of them", if told
 */
public record Obligation(
        String kind, Evidence words, @Nullable Evidence condition) {
    Stream<Evidence> spans() {
        return condition == null ? Stream.of(words) : Stream.of(words, condition);
    }
}
