// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import org.jspecify.annotations.Nullable;

/**
 * A party as one claim gives it.
 *
 * @param text the words
 * @param name the resolved proper name, or null
 * @param particular whether the name is of somebody in particular rather than of the country
 * @param folded words and name, folded
 */
public record Who(
        String text,
        @Nullable String name,
        boolean particular,
        String folded,
        @Nullable String country,
        @Nullable Integer cow,
        @Nullable String sector) {
    /** The name, else the words. */
    public String label() {
        return name == null ? text : name;
    }
}
