// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A party of a claim: its words, and who that is, as far as told. */
public record ShownParty(
        Words words,
        @Nullable String name,
        @Nullable String country,
        @Nullable String sector,
        boolean inferred) {

    public static List<ShownParty> of(JsonNode value) {
        List<ShownParty> parties = new ArrayList<>();
        for (JsonNode tree : value.isArray() ? value : List.of(value)) {
            Words words = tree.isObject() ? Words.of(tree) : null;
            if (words != null) {
                parties.add(new ShownParty(
                        words,
                        Trees.string(tree, "name"),
                        Trees.string(tree, "country"),
                        Trees.string(tree, "sector"),
                        tree.path("inferred").asBoolean(false)));
            }
        }
        return List.copyOf(parties);
    }

    /** Its proper name if known, else its words. */
    public String called() {
        return name == null ? words.text() : name;
    }

    /** Whether it stands for a whole state: a country that acts through its government. */
    public boolean isState() {
        return country != null && country.length() == 3 && "GOV".equals(sector);
    }

    /** Without the sector that would let it stand for its state: in quotations the person counts. */
    public ShownParty asPerson() {
        return new ShownParty(words, name, country, null, inferred);
    }
}
