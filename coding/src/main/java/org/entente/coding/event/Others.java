// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import java.util.Objects;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Sector;

/** Who is somebody else than the actor: not the same words, a pronoun for him, or what is his own. */
final class Others {
    private final Sentence sentence;

    Others(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Without what the words call the actor's own: "Norway will withdraw its troops". What is done to people alone is done
     * to one's own as well: "Norway's president dismissed his minister".
     */
    List<Party> notOwn(List<Party> parties, List<Party> actor) {
        return parties.stream()
                .filter(p -> actor.stream()
                        .noneMatch(a -> a.country() != null
                                && Objects.equals(a.country(), p.country())
                                && possessed(p.words())
                                && !governs(p, a)))
                .toList();
    }

    /** "Lawmakers asked their government": one's own government is somebody else, unlike its own troops. */
    private static boolean governs(Party party, Party actor) {
        return party.sector() == Sector.GOV && actor.sector() != null && actor.sector() != Sector.GOV;
    }

    /** Whether the words begin with a possessive pronoun. */
    private boolean possessed(Evidence words) {
        return sentence.words().stream()
                .anyMatch(word -> word.span().start() == words.span().start()
                        && word.relation().equals("nmod:poss")
                        && word.is(PartOfSpeech.PRON));
    }

    /** Those that are not the actors again, by the same words or a pronoun. */
    List<Party> notAgain(List<Party> parties, List<Party> actor) {
        return otherThan(parties, actor).stream()
                .filter(p -> p.antecedent() == null
                        || actor.stream().noneMatch(a -> Objects.equals(a.country(), p.country())))
                .toList();
    }

    /** Named parties with a country that are not the actor again by a pronoun or a shorter name. */
    List<Party> unlike(List<Party> parties, List<Party> actor) {
        return otherThan(parties, actor).stream()
                .filter(p -> p.country() != null && !p.inferred())
                .filter(p -> notOwn(List.of(p), actor).size() == 1)
                .filter(p -> actor.stream()
                        .noneMatch(a -> Objects.equals(a.country(), p.country())
                                && (Objects.equals(a.sector(), p.sector()) || p.antecedent() != null)))
                .toList();
    }

    /** Those of {@code some} that are not among {@code others} by words. */
    static List<Party> otherThan(List<Party> some, List<Party> others) {
        return some.stream()
                .filter(p -> others.stream().noneMatch(o -> Objects.equals(o.words(), p.words())))
                .toList();
    }
}
