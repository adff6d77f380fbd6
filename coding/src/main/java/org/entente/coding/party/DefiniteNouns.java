// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.language.Morphology.GrammaticalNumber;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Whom the article named before by other words than a definite noun's: "the two countries", "the group", "the resolution". */
final class DefiniteNouns {
    private final PartyReader reader;
    private final Memory memory;
    private final Roles roles;

    DefiniteNouns(PartyReader reader, Memory memory, Roles roles) {
        this.reader = reader;
        this.memory = memory;
        this.roles = roles;
    }

    /** Who adopted "the resolution": the parliament or international body named last, at most three sentences before. */
    List<Party> assembly(Sentence sentence, Word motion) {
        Referent found = !isDefinite(sentence, motion)
                ? null
                : memory.last(
                        sentence,
                        motion,
                        r -> sentence.index() - r.sentence().index() <= 3
                                && r.parties().size() == 1
                                && isAssembly(r.parties().get(0)));
        return found == null
                ? List.of()
                : List.of(reader.again(sentence, motion, motion, found.parties().get(0)));
    }

    private static boolean isAssembly(Party party) {
        return party.sector() == Sector.LEG
                || party.sector() == null
                        && ("UNO".equals(party.country())
                                || "EUR".equals(party.country())
                                || "IGO".equals(party.country()));
    }

    /** "The two refused to meet", "both agreed": the two that the article named together last, where no noun follows. */
    List<Party> two(Sentence sentence, Word word) {
        boolean alone = roles.is("twofold", word)
                && word.plainRelation().equals("nsubj")
                && (word.is(PartOfSpeech.NUM) && isDefinite(sentence, word)
                        || word.is(PartOfSpeech.DET)
                        || word.is(PartOfSpeech.PRON))
                && sentence.dependents(word, "nmod", "appos", "conj").isEmpty();
        Referent pair = alone ? pair(sentence, word) : null;
        return pair == null
                ? List.of()
                : pair.parties().stream()
                        .map(each -> reader.again(sentence, word, word, each))
                        .toList();
    }

    /** "the two countries", "les deux parties", "both sides": the two states named last, the earlier first. */
    List<Party> both(Sentence sentence, Word word) {
        if (!roles.is("both", word) && !roles.is("pairs", word)
                || !reader.ties().of(sentence, word).isEmpty()) {
            return List.of();
        }
        boolean definite = isDefinite(sentence, word);
        boolean twofold = sentence.dependents(word, "nummod", "det", "amod", "cc:preconj", "det:predet").stream()
                .anyMatch(w -> roles.is("twofold", w)
                        && (definite || !w.plainRelation().equals("nummod")));
        boolean pairs = definite
                && roles.is("pairs", word)
                && word.morphology().number() == GrammaticalNumber.PLURAL
                && sentence.dependents(word, "nummod").isEmpty();
        if (!twofold && !pairs) {
            return List.of();
        }
        List<Word> ends = new Phrase(sentence, roles).ends(word);
        Referent pair = roles.is("states", word) ? null : pair(sentence, word);
        if (pair != null) {
            return pair.parties().stream()
                    .map(each -> reader.again(sentence, ends.get(0), ends.get(1), each))
                    .toList();
        }
        Predicate<Referent> free = referent -> !Recall.actsOn(sentence, referent, word);
        Set<Party> found = new LinkedHashSet<>();
        if (roles.recallsBodies(word) && roles.role(sentence, word) != Sector.PTY) {
            for (Party body : memory.lastTwo(sentence, word, free, p -> !p.inferred() && !isStateOf(p))) {
                found.add(reader.again(sentence, ends.get(0), ends.get(1), body));
            }
            if (found.size() == 2 || !roles.is("asides", word)) {
                return found.size() == 2 ? List.copyOf(found) : List.of();
            }
            found.clear();
        }
        for (Party state : memory.lastTwo(sentence, word, free, p -> !p.inferred() && isStateOf(p))) {
            Party again = reader.again(sentence, ends.get(0), ends.get(1), state);
            Sector role = roles.is("states", word) ? Sector.GOV : roles.role(sentence, word);
            found.add(new Party(
                    again.words(), again.name(), again.antecedent(), again.country(), again.cow(), role, false));
        }
        return found.size() == 2 ? List.copyOf(found) : List.of();
    }

    /** Two that the article has just named together: "the government and the rebels ... both sides"; null if it has not. */
    private @Nullable Referent pair(Sentence sentence, Word word) {
        return memory.last(
                sentence,
                word,
                r -> r.parties().size() == 2
                        && sentence.index() - r.sentence().index() <= 2
                        && !Recall.actsOn(sentence, r, word)
                        && r.parties().stream().allMatch(p -> p.country() != null && p.sector() != null)
                        && !r.parties().get(0).words().equals(r.parties().get(1).words()));
    }

    private static boolean isStateOf(Party party) {
        return party.country() != null && Focus.isState(party.country());
    }

    /** "The foreign ministry" after "Peru's foreign ministry": the same office, by the words that tell which it is; null if none. */
    @Nullable
    Party office(Sentence sentence, Word head) {
        Set<String> which = which(sentence, head);
        if (!isDefinite(sentence, head) || which.isEmpty()) {
            return null;
        }
        Referent found = memory.last(
                sentence,
                head,
                r -> r.word().lemma().equalsIgnoreCase(head.lemma())
                        && r.parties().size() == 1
                        && r.parties().get(0).country() != null
                        && !r.parties().get(0).inferred()
                        && which(r.sentence(), r.word()).containsAll(which));
        if (found == null) {
            return null;
        }
        List<Word> ends = new Phrase(sentence, roles).ends(head);
        return reader.again(sentence, ends.get(0), ends.get(1), found.parties().get(0));
    }

    private static Set<String> which(Sentence sentence, Word head) {
        Set<String> which = new LinkedHashSet<>();
        for (Word word : sentence.dependents(head, "compound", "amod")) {
            which.add(word.lemma().toLowerCase(Locale.ROOT));
        }
        return which;
    }

    /** "the group", "the agency": the organisation named last that can be called so; null if none was. */
    @Nullable
    Party body(Sentence sentence, Word head) {
        if (!isDefinite(sentence, head)
                || !roles.recallsBodies(head)
                || head.morphology().number() == GrammaticalNumber.PLURAL) {
            return null;
        }
        Sector decided = roles.decided(sentence, head);
        Referent found = memory.last(sentence, head, r -> isBody(r, head, decided));
        if (found == null) {
            return null;
        }
        List<Word> ends = new Phrase(sentence, roles).ends(head);
        return reader.again(sentence, ends.get(0), ends.get(1), found.parties().get(0));
    }

    private boolean isDefinite(Sentence sentence, Word head) {
        return sentence.dependents(head, "det").stream().anyMatch(det -> roles.isForm("definite", det));
    }

    private boolean isBody(Referent referent, Word head, @Nullable Sector decided) {
        Mention mention = reader.mentions(referent.sentence()).first(referent.word());
        Party party = referent.parties().get(0);
        if (referent.parties().size() != 1 || party.country() == null) {
            return false;
        }
        return mention == null
                ? party.sector() == Sector.REB && !party.inferred() && roles.recallsArmed(head, decided)
                : roles.recalls(head, decided, mention.entry());
    }
}
