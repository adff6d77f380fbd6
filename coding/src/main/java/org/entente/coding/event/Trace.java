// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.model.Party;

/** Tells, line by line, what became of each match. */
record Trace(Consumer<String> lines) {
    void say(Match match, String what) {
        lines.accept("  " + match.entry().name() + " at \"" + match.head().text() + "\" " + what);
    }

    static String names(List<Party> parties) {
        Set<String> names = new LinkedHashSet<>();
        parties.forEach(party -> names.add(party.words().text() + " [" + party.country() + " " + party.sector() + "]"));
        return names.toString();
    }
}
