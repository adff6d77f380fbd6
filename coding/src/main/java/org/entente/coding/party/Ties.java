// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Finds what a noun phrase belongs to by its own words: adjective, possessor, compound, "of", "from", "in". */
final class Ties {
    private static final int DEEPEST = 4;
    private static final int MOST_SHARED = 6;
    private static final Set<String> DASHES = Set.of("-", "–");
    private static final Set<String> BESIDE =
            Set.of("amod", "compound", "dep", "flat", "nummod", "appos", "nmod", "obl:mod", "advmod");

    private final PartyReader reader;
    private final Roles roles;

    Ties(PartyReader reader, Roles roles) {
        this.reader = reader;
        this.roles = roles;
    }

    /** Several where they are coordinated ("the presidents of Egypt and Syria"); empty if the phrase does not say. */
    List<Tie> of(Sentence sentence, Word head) {
        List<Tie> ties = of(sentence, head, 0);
        if (roles.is("captives", head)) {
            ties.removeIf(tie -> tie.sector() == Sector.REB || tie.sector() == Sector.PRM);
        }
        return ties;
    }

    private List<Tie> of(Sentence sentence, Word head, int depth) {
        List<Tie> ties = new ArrayList<>();
        if (depth < DEEPEST) {
            if (roles.is("communities", head)) {
                prepositional(sentence, head, "in", depth, ties);
                prepositional(sentence, head, "of", depth, ties);
            }
            if (ties.isEmpty()) {
                adjectives(sentence, head, ties);
            }
            if (ties.isEmpty()) {
                leaders(sentence, head, ties);
            }
            if (roles.is("others", head)) {
                members(sentence, head, ties);
                return ties;
            }
            if (ties.isEmpty()) {
                possessors(sentence, head, ties);
            }
            if (ties.isEmpty() && owned(sentence, head, ties)) {
                return ties;
            }
            if (ties.isEmpty()) {
                compounds(sentence, head, depth, ties);
            }
            abbreviation(sentence, head, ties);
            for (String prepositions : List.of("of", "in")) {
                if (ties.isEmpty()) {
                    prepositional(sentence, head, prepositions, depth, ties);
                }
            }
            if (ties.isEmpty() && depth == 0) {
                adjacent(sentence, head, ties);
            }
        }
        return ties;
    }

    private void adjectives(Sentence sentence, Word head, List<Tie> ties) {
        for (Word word : sentence.dependents(head)) {
            List<Word> members = coordinated(sentence, word);
            if (BESIDE.contains(word.relation())
                    && !introduced(sentence, word)
                    && members.stream().anyMatch(each -> isAdjective(sentence, each, head))) {
                for (Word each : members) {
                    for (Mention mention : reader.mentions(sentence).at(each)) {
                        if (!mention.covers(head.index()) && ties.size() < MOST_SHARED) {
                            ties.add(tie(sentence, mention.entry(), each, members.size() > 1));
                        }
                    }
                }
            }
        }
    }

    /** "A Saudi-led coalition", "la coalition menée par Riyad". */
    private void leaders(Sentence sentence, Word head, List<Tie> ties) {
        for (Word leading : sentence.dependents(head, "amod", "acl")) {
            if (roles.is("leading", leading)) {
                boolean hyphen = leading.index() >= 2
                        && DASHES.contains(sentence.word(leading.index() - 1).text());
                List<Word> by = new ArrayList<>(sentence.dependents(leading, "obl:agent"));
                if (hyphen) {
                    by.add(sentence.word(leading.index() - 2));
                }
                for (Word each : by) {
                    Mention mention = reader.mentions(sentence).first(each);
                    if (mention != null && ties.isEmpty()) {
                        ties.add(tie(sentence, mention.entry(), each, false));
                    }
                }
            }
        }
    }

    /** "NATO allies": of the members of a body that one may be meant which the article does not name. */
    private void members(Sentence sentence, Word head, List<Tie> ties) {
        for (Word word : sentence.dependents(head, "compound", "nmod")) {
            Mention mention = reader.mentions(sentence).first(word);
            if (ties.isEmpty()
                    && mention != null
                    && mention.entry().kind() == Kind.BODY
                    && !Focus.isState(mention.entry().country())) {
                ties.add(tie(sentence, mention.entry(), word, false));
            }
        }
    }

    /** "Its embassy in Paris", "the rebels, whose drones": whose it is said to be decides, even if that is unknown. */
    private boolean owned(Sentence sentence, Word head, List<Tie> ties) {
        boolean owned = false;
        for (Word word : sentence.dependents(head, "nmod:poss", "det", "det:poss")) {
            if (roles.pronoun(word) != null || word.relation().equals("nmod:poss") && roles.is("relatives", word)) {
                for (Party party : reader.one(sentence, word)) {
                    if (party.country() != null) {
                        owned = true;
                        ties.add(new Tie(party.country(), body(party), word, party.inferred(), false));
                    }
                }
            }
        }
        return owned;
    }

    private boolean isAdjective(Sentence sentence, Word word, Word head) {
        return reader.mentions(sentence).at(word).stream()
                .anyMatch(m -> m.entry().kind().isAdjective() && !m.covers(head.index()));
    }

    private void possessors(Sentence sentence, Word head, List<Tie> ties) {
        for (Word word : sentence.dependents(head, "nmod:poss")) {
            if (roles.pronoun(word) == null) {
                for (Party party : reader.parties(sentence, word)) {
                    ties.add(new Tie(party.country(), body(party), word, party.inferred(), false));
                }
            }
        }
        ties.removeIf(tie -> tie.country() == null);
    }

    private void compounds(Sentence sentence, Word head, int depth, List<Tie> ties) {
        for (Word word : sentence.dependents(head, "compound", "flat", "nmod", "appos", "dep", "obj")) {
            if (introduced(sentence, word) || comma(sentence, head, word)) {
                continue;
            }
            List<Word> members = coordinated(sentence, word);
            for (Word each : members) {
                Mention mention = reader.mentions(sentence).first(each);
                if (mention != null
                        && !mention.covers(head.index())
                        && mention.entry().kind() != Kind.PREFIX) {
                    ties.add(tie(sentence, mention.entry(), each, members.size() > 1));
                }
            }
            if (ties.isEmpty() && roles.role(sentence, word) != null) {
                ties.addAll(of(sentence, word, depth + 1));
            }
        }
    }

    private void prepositional(Sentence sentence, Word head, String prepositions, int depth, List<Tie> ties) {
        for (Word word : sentence.dependents(head, "nmod", "obl")) {
            List<Word> cases = sentence.dependents(word, "case");
            if (cases.isEmpty() || !roles.is(prepositions, cases.get(0)) || !ties.isEmpty()) {
                continue;
            }
            for (Word each : coordinated(sentence, word)) {
                Mention mention = reader.mentions(sentence).first(each);
                if (mention != null) {
                    ties.add(tie(sentence, mention.entry(), each, false));
                }
            }
            if (ties.isEmpty() && word.is(PartOfSpeech.PROPN) && roles.role(sentence, word) == Sector.SOC) {
                ties.add(new Tie("NGO", null, word, false, false));
            }
            for (Word each : coordinated(sentence, word)) {
                if (ties.isEmpty() && (each == word || roles.is("bare", each))) {
                    ties.addAll(of(sentence, each, depth + 1));
                }
            }
            if (ties.isEmpty() && roles.is("states", word)) {
                reader.parties(sentence, word).stream()
                        .filter(p -> p.country() != null)
                        .forEach(p -> ties.add(new Tie(p.country(), null, word, p.inferred(), false)));
            }
        }
    }

    /** Where the tree attached it elsewhere: the adjective or "of X" right beside the noun. */
    private void adjacent(Sentence sentence, Word head, List<Tie> ties) {
        for (int beside : new int[] {head.index() - 1, head.index() + 1}) {
            if (beside >= 0 && beside < sentence.words().size()) {
                Mention mention = reader.mentions(sentence).first(sentence.word(beside));
                if (mention != null
                        && mention.entry().kind().isAdjective()
                        && sentence.word(beside).is(PartOfSpeech.ADJ)
                        && ties.isEmpty()) {
                    ties.add(tie(sentence, mention.entry(), sentence.word(beside), false));
                }
            }
        }
        int at = head.index() + 1;
        if (ties.isEmpty()
                && at < sentence.words().size()
                && (roles.is("of", sentence.word(at)) || roles.is("in", sentence.word(at)))
                && sentence.word(at).is(PartOfSpeech.ADP)) {
            int noun = at + 1;
            while (noun < sentence.words().size() && sentence.word(noun).is(PartOfSpeech.DET)) {
                noun++;
            }
            Mention mention =
                    noun < sentence.words().size() ? reader.mentions(sentence).first(sentence.word(noun)) : null;
            if (mention != null && mention.entry().kind().isPlace()) {
                ties.add(tie(sentence, mention.entry(), sentence.word(noun), false));
            }
        }
    }

    /** "IS members", where the parser took the capitals for a verb. */
    private void abbreviation(Sentence sentence, Word head, List<Tie> ties) {
        if (ties.isEmpty() && head.index() > 0) {
            Word before = sentence.word(head.index() - 1);
            Mention mention = reader.mentions(sentence).first(before);
            boolean capitals = before.form().length() > 1
                    && before.form().equals(before.form().toUpperCase(Locale.ROOT));
            if (mention != null && capitals && mention.entry().kind() == Kind.BODY && before.head() == head.index()) {
                ties.add(tie(sentence, mention.entry(), before, false));
            }
        }
    }

    private List<Word> coordinated(Sentence sentence, Word word) {
        List<Word> all = new ArrayList<>(sentence.dependents(word, "conj"));
        for (Word before : sentence.dependents(word, "compound")) {
            boolean hyphen = before.index() + 2 == word.index()
                    && DASHES.contains(sentence.word(before.index() + 1).text());
            if (hyphen && !reader.mentions(sentence).at(before).isEmpty()) {
                all.add(before);
            }
        }
        all.add(0, word);
        return all;
    }

    private static boolean introduced(Sentence sentence, Word word) {
        return !sentence.dependents(word, "case").isEmpty();
    }

    private static boolean comma(Sentence sentence, Word one, Word other) {
        for (int i = Math.min(one.index(), other.index()); i < Math.max(one.index(), other.index()); i++) {
            if (sentence.word(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }

    private Tie tie(Sentence sentence, Entry entry, Word word, boolean shared) {
        Sector sector = entry.sectorOn(reader.day());
        String elsewhere = entry.kind() == Kind.ORGAN || sector == Sector.PTY ? before(sentence, word, entry) : null;
        boolean body = entry.kind() == Kind.BODY
                || entry.kind() == Kind.ORGAN
                || entry.kind() == Kind.MEDIA
                || sector == Sector.PRE;
        return new Tie(elsewhere == null ? entry.country() : elsewhere, body ? sector : null, word, false, shared);
    }

    /** "Lima Metropolitan Police": the state of the place that stands right before what another state calls so too. */
    @Nullable
    String before(Sentence sentence, Word word, Entry organ) {
        for (Mention named : reader.mentions(sentence).at(word)) {
            Mention place =
                    named.first() == 0 ? null : reader.mentions(sentence).first(sentence.word(named.first() - 1));
            if (place != null
                    && place.entry().kind().isPlace()
                    && !place.entry().country().equals(organ.country())) {
                return place.entry().country();
            }
        }
        return null;
    }

    private static @Nullable Sector body(Party party) {
        return party.sector() == Sector.REB ? Sector.REB : null;
    }
}
