// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The names that a language's news calls states, bodies, groups, places and leaders by, and its nouns of roles.
 * Immutable and thread-safe. Sources and licences stand at the head of each file in {@code gazetteer/}.
 */
public final class Gazetteer {
    private final Names names;
    private final Map<String, Integer> cow;
    private final Roles roles;

    Gazetteer(Names names, Map<String, Integer> cow, Roles roles) {
        this.names = names;
        this.cow = Map.copyOf(cow);
        this.roles = roles;
    }

    /** The tables of one language (ISO 639-1); {@code LexiconException} with file and line if one is wrong. */
    public static Gazetteer load(String language) {
        return new GazetteerTables(language).load();
    }

    /** The names in a sentence, parsed or not. */
    public Mentions mentions(Sentence sentence) {
        return Mentions.in(sentence, this);
    }

    /** The Correlates of War number of a state; null if it has none. */
    public @Nullable Integer cow(@Nullable String country) {
        return country == null ? null : cow.get(country);
    }

    public Roles roles() {
        return roles;
    }

    Names names() {
        return names;
    }

    /** Whether a name's words mean something else here. */
    boolean misread(Sentence sentence, Mention mention) {
        boolean bare = mention.entry().surname() && mention.entry().kind() == Kind.LEADER;
        if (bare && (mention.first() == 0 || !roles.is("leaderTitles", sentence.word(mention.first() - 1)))) {
            return true;
        }
        return Mentions.insideOtherName(sentence, mention, this);
    }

    /**
     * Whether a sentence could name a party: a name, a role, a pronoun, or a capitalised word inside it. Cheap; errs
     * towards yes.
     */
    public boolean mentionsParty(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i > 0 && Character.isUpperCase(token.form().charAt(0)) || roles.knows(token.lemmas())) {
                return true;
            }
        }
        return named(tokens);
    }

    private boolean named(List<Token> tokens) {
        List<String> pieces = new ArrayList<>();
        List<Boolean> last = new ArrayList<>();
        for (Token token : tokens) {
            List<String> own = Pieces.of(token.form());
            for (int i = 0; i < own.size(); i++) {
                pieces.add(own.get(i));
                last.add(i + 1 == own.size());
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (names.longest(pieces, last, i) != null) {
                return true;
            }
        }
        return false;
    }
}
