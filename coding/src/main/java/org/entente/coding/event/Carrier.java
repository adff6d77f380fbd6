// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.Locale;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/** The verb that carries an event noun, so that the clause tells the event: "launch an attack", "fighting broke out". */
final class Carrier {
    private final Sentence sentence;
    private final Arguments arguments;
    private final Grammar grammar;

    Carrier(Sentence sentence, Arguments arguments, Grammar grammar) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.grammar = grammar;
    }

    /** A light verb, or one of trying or planning, that the noun is an object of or stands beside; null if none. */
    @Nullable
    Word support(Word noun) {
        Word whole = arguments.whole(noun);
        Word governor = arguments.governorOrNull(whole);
        boolean carried = governor != null
                && switch (whole.plainRelation()) {
                    case "obj" -> in("support", governor) || in("attempts", governor) || in("prospective", governor);
                    case "xcomp" -> in("support", governor);
                    case "obl" -> in("support", governor) && !grammar.has("temporal", arguments.preposition(whole));
                    case "nsubj" -> in("support", governor) && arguments.passive(governor);
                    default -> false;
                };
        return carried ? governor : null;
    }

    /** A verb that says only that what its subject names takes place; null if none. */
    @Nullable
    Word happening(Word noun) {
        Word whole = arguments.whole(noun);
        Word governor = arguments.governorOrNull(whole);
        return governor != null && whole.plainRelation().equals("nsubj") && in("happening", governor) ? governor : null;
    }

    /** Who "is on a visit", "est en grève", says something "on a visit"; null if the noun is not said of anybody. */
    @Nullable
    Word inState(Word noun) {
        if (sentence.dependents(noun, "case").stream()
                        .noneMatch(word -> grammar.has("inState", word.form().toLowerCase(Locale.ROOT)))
                || sentence.dependents(noun, "det").stream().anyMatch(word -> grammar.has("definite", word.lemma()))) {
            return null;
        }
        if (!sentence.dependents(noun, "cop").isEmpty()) {
            return sentence.firstDependent(noun, "nsubj");
        }
        Word governor = arguments.governorOrNull(noun);
        if (governor == null) {
            return null;
        }
        return switch (noun.plainRelation()) {
            case "obl" -> arguments.subject(governor);
            case "nmod" -> governor;
            default -> null;
        };
    }

    private boolean in(String set, Word verb) {
        return grammar.has(set, verb.lemma());
    }
}
