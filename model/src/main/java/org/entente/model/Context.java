// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Set;

/**
 * What an event is about (PLOVER manual 2.0, contexts), with the words that gave it; they may stand elsewhere in the article
 * than the event, since a context is one of the paragraph or of the whole.
 *
 * @param name one of {@link #NAMES}
 */
public record Context(String name, Evidence words) {
    /** The 37 contexts of the manual 2.0. */
    public static final Set<String> NAMES = Set.of(
            "military",
            "intelligence",
            "executive",
            "legislative",
            "election",
            "political_institutions",
            "pro_democracy",
            "pro_autocracy",
            "economic",
            "legal",
            "reparations",
            "human_rights",
            "rights_freedoms",
            "repression",
            "human_security",
            "gender",
            "lgbt",
            "religion_ethnicity",
            "inequality",
            "diplomatic",
            "territory",
            "peacekeeping",
            "health",
            "asylum",
            "migration",
            "disasters",
            "natural_resource",
            "environment",
            "technology",
            "terrorism",
            "cbrn",
            "cyber",
            "misinformation",
            "crime",
            "corruption",
            "illegal_drugs",
            "trafficking");

    public Context {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("PLOVER has no context " + name);
        }
    }
}
