// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Resolves one word's phrase, trying in turn: pronoun, name, quantity, "the two countries", role, unknown proper name. */
final class NounReader {
    private static final Set<String> OF_VICTIMS = Set.of("obj", "nsubj:pass");
    /** What joins the two names of "the Norway-Peru border". */
    private static final Set<String> JOINING = Set.of("-", "–", "/");

    private final PartyReader reader;
    private final PersonReader persons;
    private final Recall recall;
    private final DefiniteNouns definite;
    private final Homeland homeland;
    private final Roles roles;

    NounReader(
            PartyReader reader,
            PersonReader persons,
            Recall recall,
            DefiniteNouns definite,
            Homeland homeland,
            Roles roles) {
        this.reader = reader;
        this.persons = persons;
        this.recall = recall;
        this.definite = definite;
        this.homeland = homeland;
        this.roles = roles;
    }

    List<Party> read(Sentence sentence, Word word) {
        if (word.is(PartOfSpeech.PUNCT)
                || word.is(PartOfSpeech.VERB)
                        && reader.mentions(sentence).at(word).isEmpty()) {
            return List.of();
        }
        List<Party> two = definite.two(sentence, word);
        if (!two.isEmpty()) {
            return two;
        }
        if (word.is(PartOfSpeech.PRON) || word.is(PartOfSpeech.DET)) {
            return recall.pronoun(sentence, word);
        }
        String latter = roles.latter(sentence, word);
        if (latter != null) {
            return recall.latter(sentence, word, latter.equals("many"));
        }
        List<Mention> mentions = reader.mentions(sentence).at(word);
        if (mentions.size() == 2) {
            return List.of(adjective(sentence, word, mentions.get(0)), adjective(sentence, word, mentions.get(1)));
        }
        if (mentions.size() == 1) {
            Mention before = joined(sentence, mentions.get(0));
            List<Party> own = named(sentence, word, mentions.get(0));
            if (before == null) {
                return own;
            }
            List<Party> both = new ArrayList<>(named(sentence, sentence.word(before.last()), before));
            both.addAll(own);
            return both;
        }
        List<Party> counted = quantity(sentence, word);
        if (!counted.isEmpty()) {
            return counted;
        }
        List<Party> both = definite.both(sentence, word);
        if (!both.isEmpty()) {
            return both;
        }
        List<Party> people = uncounted(sentence, word);
        if (!people.isEmpty()) {
            return people;
        }
        Sector role = word.isNominal()
                        || word.is(PartOfSpeech.ADJ) && word.plainRelation().equals("nsubj")
                ? roles.role(sentence, word)
                : null;
        if (role != null) {
            return isAside(sentence, word) || isBearer(sentence, word) || isBare(sentence, word)
                    ? List.of()
                    : inRole(sentence, word, role);
        }
        Party body = word.is(PartOfSpeech.NOUN) ? definite.body(sentence, word) : null;
        if (body != null) {
            return List.of(body);
        }
        boolean water = reader.mentions(sentence).isContinental(word);
        return word.is(PartOfSpeech.PROPN) && !water ? persons.unknown(sentence, word) : List.of();
    }

    /** "on its side", "de son côté": a turn of phrase, not the side of a conflict. */
    private boolean isAside(Sentence sentence, Word word) {
        return roles.is("asides", word)
                && sentence.dependents(word, "nmod:poss", "det").stream().anyMatch(w -> roles.pronoun(w) != null);
    }

    /** "The rights of man", "la protection des civils": people in general, and nobody who acts. */
    private boolean isBearer(Sentence sentence, Word word) {
        return word.plainRelation().equals("nmod")
                && word.head() >= 0
                && roles.is("bearers", sentence.word(word.head()))
                && reader.ties().of(sentence, word).isEmpty();
    }

    /** "Coup d'État", "heads of state and government": a kind of thing, and no state of its own. */
    private boolean isBare(Sentence sentence, Word word) {
        List<Word> cases = sentence.dependents(word, "case");
        return roles.is("bare", word)
                && (word.plainRelation().equals("nmod") && !cases.isEmpty()
                        || word.plainRelation().equals("conj") && isBare(sentence, sentence.word(word.head())))
                && (cases.isEmpty() || roles.is("of", cases.get(0)))
                && sentence.dependents(word, "det", "nmod:poss").isEmpty();
    }

    /** The first of "the Norway-Peru border", "a Norway-Peru clash": the name that a hyphen joins to this one; null if none. */
    private @Nullable Mention joined(Sentence sentence, Mention mention) {
        int hyphen = mention.first() - 1;
        if (hyphen < 1
                || !isOneOfTwo(mention)
                || !JOINING.contains(sentence.word(hyphen).text())) {
            return null;
        }
        Mention before = reader.mentions(sentence).first(sentence.word(hyphen - 1));
        boolean two = before != null
                && before.last() == hyphen - 1
                && isOneOfTwo(before)
                && !Objects.equals(before.entry().country(), mention.entry().country());
        boolean attached = sentence.word(mention.last()).plainRelation().equals("compound")
                && sentence.word(hyphen - 1).plainRelation().equals("compound");
        return two && attached ? before : null;
    }

    private static boolean isOneOfTwo(Mention mention) {
        return switch (mention.entry().kind()) {
            case STATE, CAPITAL, BODY -> mention.entry().country() != null;
            default -> false;
        };
    }

    private List<Party> named(Sentence sentence, Word word, Mention mention) {
        Entry entry = mention.entry();
        if (entry.kind().isAdjective()) {
            return List.of(adjective(sentence, word, mention));
        }
        if (entry.kind() == Kind.PREFIX) {
            return List.of();
        }
        if (entry.kind().isPerson()) {
            return List.of(persons.person(sentence, word, mention));
        }
        Word first = sentence.word(mention.first());
        Word last = sentence.word(mention.last());
        Sector sector = entry.sectorOn(reader.day());
        if (sector == null && entry.kind().isPlace()) {
            sector = entry.kind() == Kind.CITY ? Sector.CVL : Sector.GOV;
        }
        if (sector == Sector.PTY) {
            String home = reader.ties().before(sentence, word, entry);
            if (home != null) {
                return List.of(reader.party(sentence, first, last, null, home, sector, false));
            }
            sector = recall.standing(sentence, mention, standing(sentence, word));
        }
        String elsewhere = entry.kind() == Kind.ORGAN ? elsewhere(sentence, word, entry) : null;
        if (elsewhere != null) {
            List<Word> ends = new Phrase(sentence, roles).ends(word);
            return List.of(reader.party(sentence, ends.get(0), ends.get(1), entry.name(), elsewhere, sector, false));
        }
        if (!Focus.isState(entry.country()) && sector != Sector.REB && sector != Sector.BUS && sector != Sector.MIL) {
            sector = null;
        }
        return List.of(reader.party(sentence, first, last, entry.name(), entry.country(), sector, false));
    }

    /** What a party's name is said to be: "the opposition Unity Party", "the main opposition, Unity"; null if nothing. */
    private @Nullable Sector standing(Sentence sentence, Word name) {
        Sector said = roles.decided(sentence, name);
        Word governor = name.head() < 0 ? null : sentence.word(name.head());
        return said == null && governor != null && name.plainRelation().equals("appos")
                ? roles.decided(sentence, governor)
                : said;
    }

    /** "Israel's Supreme Court", "Congress" in an article about Peru: what one state calls so is another's too. */
    private @Nullable String elsewhere(Sentence sentence, Word word, Entry entry) {
        if (roles.role(sentence, word) == null) {
            return null;
        }
        for (Word owner : sentence.dependents(word, "nmod:poss", "amod", "compound")) {
            for (Mention mention : reader.mentions(sentence).at(owner)) {
                String country = mention.entry().country();
                if (Focus.isState(country) && !mention.covers(word.index())) {
                    return country.equals(entry.country()) ? null : country;
                }
            }
        }
        return reader.focusCountry()
                .filter(country -> !country.equals(entry.country()))
                .orElse(null);
    }

    /** "Russian" beside a noun stands for the state; "Russians", "les Russes" for people, unless they treat with states. */
    private Party adjective(Sentence sentence, Word word, Mention mention) {
        Entry entry = mention.entry();
        boolean noun = word.isNominal() && !word.plainRelation().equals("amod") || isUsedAsNoun(sentence, word);
        Sector sector = entry.sector() != null ? entry.sector() : noun ? Sector.CVL : Sector.GOV;
        if (!noun) {
            return reader.party(
                    sentence,
                    sentence.word(mention.first()),
                    sentence.word(mention.last()),
                    null,
                    entry.country(),
                    sector,
                    false);
        }
        List<Word> ends = new Phrase(sentence, roles).ends(word);
        List<Tie> ties = entry.kind() == Kind.PEOPLE ? reader.ties().of(sentence, word) : List.of();
        String country = ties.isEmpty() || ties.get(0).country() == null
                ? entry.country()
                : ties.get(0).country();
        return reader.party(sentence, ends.get(0), ends.get(1), null, country, sector, false);
    }

    /** "un Somalien", written as an adjective is. */
    private static boolean isUsedAsNoun(Sentence sentence, Word word) {
        return word.is(PartOfSpeech.ADJ)
                && !sentence.dependents(word, "det", "nummod").isEmpty()
                && switch (word.plainRelation()) {
                    case "nsubj", "obj", "obl", "iobj" -> true;
                    default -> false;
                };
    }

    /** "thousands of Iraqis", "a group of soldiers": the country and sector are those of what is counted. */
    private List<Party> quantity(Sentence sentence, Word word) {
        if (!roles.is("partitives", word) || word.is(PartOfSpeech.PROPN)) {
            return List.of();
        }
        for (Word counted : sentence.dependents(word, "nmod", "obl")) {
            List<Word> cases = sentence.dependents(counted, "case");
            if (!cases.isEmpty() && roles.is("of", cases.get(0))) {
                List<Party> found = reader.parties(sentence, counted);
                if (!found.isEmpty()) {
                    List<Word> ends = new Phrase(sentence, roles).ends(word);
                    Party one = found.get(0);
                    return found.size() > 1
                            ? found
                            : List.of(reader.party(
                                    sentence,
                                    ends.get(0),
                                    ends.get(1),
                                    one.name(),
                                    one.country(),
                                    one.sector(),
                                    one.inferred()));
                }
            }
        }
        return List.of();
    }

    /** "Thousands marched", "killing 20": people, of whom the words tell no more. */
    private List<Party> uncounted(Sentence sentence, Word word) {
        boolean object = OF_VICTIMS.contains(word.relation());
        boolean people = roles.is("throngs", word)
                        && word.isNominal()
                        && (object || word.relation().equals("nsubj"))
                || word.is(PartOfSpeech.NUM) && object && !word.lemma().equals("one");
        boolean told = sentence.dependents(word, "nmod", "compound", "nmod:poss").stream()
                .anyMatch(w -> !roles.is("throngs", w) && !tellsWhere(sentence, w));
        return people && !told
                ? List.of(homeland.of(sentence, word, new Phrase(sentence, roles).ends(word), null, Sector.CVL))
                : List.of();
    }

    private boolean tellsWhere(Sentence sentence, Word word) {
        return sentence.dependents(word, "case").stream().anyMatch(preposition -> roles.is("in", preposition));
    }

    private List<Party> inRole(Sentence sentence, Word head, Sector role) {
        List<Word> ends = new Phrase(sentence, roles).ends(head);
        Sector sector = persons.former(sentence, head) ? Sector.ELI : role;
        Word named = persons.personIn(sentence, head);
        if (named != null) {
            Mention known = reader.mentions(sentence).first(named);
            Party party = known != null && known.entry().kind().isPerson()
                    ? persons.person(sentence, named, known)
                    : persons.described(sentence, named, head, sector);
            return List.of(new Party(
                    reader.party(sentence, ends.get(0), last(ends.get(1), sentence, named), null, null, null, false)
                            .words(),
                    party.name(),
                    null,
                    party.country(),
                    party.cow(),
                    known == null ? party.sector() : sector == Sector.ELI ? sector : party.sector(),
                    party.inferred()));
        }
        List<Tie> ties = reader.ties().of(sentence, head);
        String name = head.is(PartOfSpeech.PROPN) ? properName(sentence, head) : null;
        Party again = ties.isEmpty() ? definite.office(sentence, head) : null;
        if (again != null) {
            return List.of(again);
        }
        if (ties.isEmpty()) {
            return List.of(homeland.of(sentence, head, ends, name, sector));
        }
        List<Party> parties = new ArrayList<>();
        for (Tie tie : ties) {
            parties.add(reader.party(
                    sentence, ends.get(0), ends.get(1), name, tie.country(), tie.sectorOf(sector), tie.inferred()));
        }
        boolean one = ties.size() > 1 && !plural(head) && !ties.get(0).shared();
        return one ? List.of(parties.get(nearest(sentence, head, ties))) : parties;
    }

    private static Word last(Word last, Sentence sentence, Word named) {
        return named.index() > last.index() && named.index() - last.index() <= 1 ? sentence.word(named.index()) : last;
    }

    private static Sector orElse(@Nullable Sector one, Sector other) {
        return one == null ? other : one;
    }

    /** Of "an Iranian American journalist" the second is the nationality; elsewhere the first tie is the closest. */
    private static int nearest(Sentence sentence, Word head, List<Tie> ties) {
        Word first = ties.get(0).word();
        Word second = ties.get(1).word();
        boolean together = second.index() == first.index() + 1 && second.index() < head.index();
        return together
                        && !second.plainRelation().equals("conj")
                        && !first.plainRelation().equals("conj")
                ? 1
                : 0;
    }

    private static boolean plural(Word word) {
        return word.morphology().number() != org.entente.language.Morphology.GrammaticalNumber.SINGULAR;
    }

    private String properName(Sentence sentence, Word head) {
        List<Word> ends = new Phrase(sentence, roles).ends(head);
        Word first = ends.get(0);
        while (first.index() < head.index()
                && !Character.isUpperCase(first.form().charAt(0))) {
            first = sentence.word(first.index() + 1);
        }
        return reader.words(sentence, first, ends.get(1));
    }
}
