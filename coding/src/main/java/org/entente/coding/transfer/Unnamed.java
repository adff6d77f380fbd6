// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.coding.party.PartyReader;
import org.entente.language.AnalysedText;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Agreement;
import org.entente.model.Field;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The sides of a transfer that its sentence does not name: "the government", which is that of who tells of it or of the state
 * that the article is about, and the other side of an agreement told just before. All are marked as inferred.
 */
final class Unnamed {
    /** How many sentences after an agreement may tell what goes from one side to the other. */
    private static final int AFTER = 2;

    private final AnalysedText text;
    private final List<Agreement> agreements;
    private final @Nullable Party focus;

    Unnamed(AnalysedText text, PartyReader parties, List<Agreement> agreements) {
        this.text = text;
        this.agreements = agreements;
        this.focus =
                parties.focusCountry().flatMap(c -> mention(text, parties, c)).orElse(null);
    }

    private static Optional<Party> mention(AnalysedText text, PartyReader parties, String country) {
        for (Sentence sentence : text.sentences()) {
            for (Word word : sentence.parsed() ? sentence.words() : List.<Word>of()) {
                if (word.is(PartOfSpeech.PROPN)) {
                    for (Party party : parties.parties(sentence, word)) {
                        if (country.equals(party.country()) && party.cow() != null) {
                            return Optional.of(party.asInferred());
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The state that the article is clearly about, in the words that name it first; null if there is none. */
    @Nullable
    Party focus() {
        return focus;
    }

    /**
     * The same parties, those of no state or of a guessed one taken for organs of the state of who tells of it, else of that
     * which the article is about.
     *
     * @param tellers to whom the sentence attributes it
     * @param others the other side, whose state is not theirs
     */
    List<Party> home(List<Party> side, List<Party> others, List<Party> tellers) {
        return side.stream()
                .map(p -> isOrgan(p, others) ? homed(p, others, tellers) : p)
                .toList();
    }

    private static boolean isOrgan(Party party, List<Party> others) {
        boolean guessed = party.inferred() && among(others, party.country());
        return (party.country() == null || guessed)
                && party.sector() != null
                && switch (party.sector()) {
                    case GOV, MIL, LEG, COP, JUD -> true;
                    default -> false;
                };
    }

    private Party homed(Party party, List<Party> others, List<Party> tellers) {
        Party home = tellers.stream()
                .filter(t -> t.cow() != null && !among(others, t.country()))
                .findFirst()
                .orElse(focus == null || among(others, focus.country()) ? null : focus);
        return home == null
                ? party
                : new Party(
                        party.words(),
                        party.name(),
                        party.antecedent(),
                        home.country(),
                        home.cow(),
                        party.sector(),
                        true);
    }

    private static boolean among(List<Party> parties, @Nullable String country) {
        return country != null && parties.stream().anyMatch(p -> country.equals(p.country()));
    }

    /** The one other side of an agreement with these that this sentence or one shortly before it tells of. */
    List<Party> counterpart(Sentence sentence, List<Party> side) {
        if (side.stream().map(Party::country).distinct().count() != 1
                || side.get(0).country() == null) {
            return List.of();
        }
        String own = String.valueOf(side.get(0).country());
        for (Agreement agreement : agreements) {
            int distance = distance(agreement, sentence);
            List<String> countries = agreement.parties().stream()
                    .map(Party::country)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (distance >= 0 && distance <= AFTER && countries.size() == 2 && countries.contains(own)) {
                return agreement.parties().stream()
                        .filter(p -> p.country() != null && !own.equals(p.country()))
                        .limit(1)
                        .map(Party::asInferred)
                        .toList();
            }
        }
        return List.of();
    }

    private int distance(Agreement agreement, Sentence sentence) {
        if (agreement.words().field() != sentence.field()) {
            return sentence.field() == Field.TITLE ? -1 : 0;
        }
        int between = 0;
        for (Sentence other : text.sentences()) {
            boolean before = other.field() == sentence.field()
                    && other.span().start() > agreement.words().span().start()
                    && other.span().start() <= sentence.span().start();
            between += before ? 1 : 0;
        }
        return agreement.words().span().start() > sentence.span().end() ? -1 : between;
    }

    /** Whether a party gives aid to others: a state or a body of states. */
    static boolean isDonor(Party party) {
        return party.country() != null
                && (party.sector() == null || party.sector() == Sector.GOV || party.sector() == Sector.LEG);
    }
}
