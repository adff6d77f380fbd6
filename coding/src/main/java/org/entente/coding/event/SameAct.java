// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.EventType;

/**
 * Finds the words of one sentence that tell one act twice: "killed in an attack", "the attack killed", "attacked the
 * village, killing ten". The act is then one event with what either says (guide, section 1).
 */
final class SameAct {
    private static final Set<EventType> TYPES = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

    private final Sentence sentence;
    private final Arguments arguments;
    private final Grammar grammar;

    SameAct(Sentence sentence, Arguments arguments, Grammar grammar) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.grammar = grammar;
    }

    /** The matches that tell the act of {@code match} once more. */
    List<Match> retold(Match match, List<Match> matches) {
        List<Match> again = new ArrayList<>();
        for (Match other : matches) {
            if (scatters(match, other) || causes(match, other)) {
                again.add(other);
            } else if (other != match
                    && TYPES.contains(match.entry().type())
                    && other.entry().type() == match.entry().type()
                    && !other.entry().content()
                    && retells(other, match)) {
                again.add(other);
            }
        }
        return again;
    }

    /** "Used tear gas to disperse the crowd": what the gas was for is no second act. */
    private boolean scatters(Match match, Match other) {
        Word purpose = other.head();
        return "crowd-control".equals(match.entry().mode())
                && other.entry().type() == EventType.COERCE
                && "restrict".equals(other.entry().mode())
                && (purpose.plainRelation().equals("advcl")
                        || purpose.plainRelation().equals("xcomp")
                        || purpose.plainRelation().equals("acl"))
                && (purpose.head() == match.head().index()
                        || match.parts().stream().anyMatch(part -> part.index() == purpose.head()));
    }

    private boolean retells(Match other, Match match) {
        Word governor = arguments.governorOrNull(other.head());
        if (governor == null) {
            return false;
        }
        boolean ofHead = governor.index() == match.head().index();
        return other.isNoun()
                ? ofHead && !match.isNoun() && circumstance(other.head())
                : match.isNoun()
                        ? ofHead && other.head().plainRelation().equals("acl")
                        : ofHead && (consequence(other, match) || occasion(other, match))
                                || other.head().plainRelation().equals("acl")
                                        && (match.parts().contains(governor)
                                                || circumstance(governor)
                                                        && governor.head()
                                                                == match.head().index()
                                                        && other.parts().contains(governor));
    }

    /** "Two were killed when police opened fire": the clause tells who did what nobody is said to have done. */
    private boolean causes(Match match, Match other) {
        return match.entry().type() == EventType.ASSAULT
                && other.entry().type() == EventType.ASSAULT
                && !match.isNoun()
                && !other.isNoun()
                && match.head().plainRelation().equals("advcl")
                && match.head().head() == other.head().index()
                && match.head().index() > other.head().index()
                && arguments.passive(other.head())
                && arguments.subject(other.head()) == null
                && !sentence.dependents(match.head(), "nsubj").isEmpty()
                && !sentence.dependents(match.head(), "mark", "advmod").isEmpty();
    }

    /** The event noun says in or by what it happened. */
    private static boolean circumstance(Word noun) {
        return switch (noun.plainRelation()) {
            case "obl", "nsubj" -> true;
            default -> false;
        };
    }

    /**
     * A participle or a coordinated verb without a subject of its own ("attacked, killing ten", "attacked and killed"), or
     * what a protest is for ("marched to protest against").
     */
    private boolean consequence(Match other, Match match) {
        Word verb = other.head();
        boolean beside =
                verb.plainRelation().equals("advcl") || verb.plainRelation().equals("conj");
        return beside
                && sameMode(other, match)
                && sentence.dependents(verb, "nsubj").isEmpty()
                && (other.entry().type() == EventType.PROTEST
                        || sentence.dependents(verb, "mark").isEmpty());
    }

    /** "Two soldiers were killed when rebels attacked a post": who did it stands in the clause that says when. */
    private boolean occasion(Match other, Match match) {
        Word verb = other.head();
        return match.entry().type() == EventType.ASSAULT
                && verb.plainRelation().equals("advcl")
                && arguments.passive(match.head())
                && sentence.dependents(match.head(), "obl:agent").isEmpty()
                && sentence.dependents(verb, "mark", "advmod").stream()
                        .anyMatch(word -> grammar.has("occasions", word.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean sameMode(Match one, Match other) {
        String mode = one.entry().mode();
        return mode == null
                || other.entry().mode() == null
                || mode.equals(other.entry().mode());
    }

    /** Whether the subject of the verb is the act itself, so that it names nobody who does it. */
    boolean isSubject(Match noun, Match verb) {
        return noun.isNoun()
                && noun.head().plainRelation().equals("nsubj")
                && noun.head().head() == verb.head().index();
    }
}
