// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Resolves one word's phrase, trying in turn: pronoun, name, quantity, "the two countries", role, unknown proper name. */
final class NounReader {
    /** What needs no sector in an international body. */
    private static final Set<Sector> UNMARKED = Set.of(Sector.GOV, Sector.CVL, Sector.PTY, Sector.SOC);

    private final PartyReader reader;
    private final Memory memory;
    private final Recall recall;
    private final Homeland homeland;
    private final Roles roles;

    NounReader(PartyReader reader, Memory memory, Recall recall, Homeland homeland, Roles roles) {
        this.reader = reader;
        this.memory = memory;
        this.recall = recall;
        this.homeland = homeland;
        this.roles = roles;
    }

    List<Party> read(Sentence sentence, Word word) {
        if (word.is(PartOfSpeech.PUNCT)
                || word.is(PartOfSpeech.VERB)
                        && reader.mentions(sentence).at(word).isEmpty()) {
            return List.of();
        }
        if (word.is(PartOfSpeech.PRON) || word.is(PartOfSpeech.DET)) {
            return recall.pronoun(sentence, word);
        }
        List<Mention> mentions = reader.mentions(sentence).at(word);
        if (mentions.size() == 2) {
            return List.of(adjective(sentence, word, mentions.get(0)), adjective(sentence, word, mentions.get(1)));
        }
        if (mentions.size() == 1) {
            return named(sentence, word, mentions.get(0));
        }
        List<Party> counted = quantity(sentence, word);
        if (!counted.isEmpty()) {
            return counted;
        }
        List<Party> both = recall.both(sentence, word);
        if (!both.isEmpty()) {
            return both;
        }
        Sector role = word.isNominal()
                        || word.is(PartOfSpeech.ADJ) && word.plainRelation().equals("nsubj")
                ? roles.role(sentence, word)
                : null;
        if (role != null) {
            return isAside(sentence, word) || isBearer(sentence, word) ? List.of() : inRole(sentence, word, role);
        }
        Party body = word.is(PartOfSpeech.NOUN) ? recall.body(sentence, word) : null;
        if (body != null) {
            return List.of(body);
        }
        return word.is(PartOfSpeech.PROPN) ? unknown(sentence, word) : List.of();
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

    private List<Party> named(Sentence sentence, Word word, Mention mention) {
        Entry entry = mention.entry();
        if (entry.kind().isAdjective()) {
            return List.of(adjective(sentence, word, mention));
        }
        if (entry.kind() == Kind.PREFIX) {
            return List.of();
        }
        if (entry.kind().isPerson()) {
            return List.of(person(sentence, word, mention));
        }
        Word first = sentence.word(mention.first());
        Word last = sentence.word(mention.last());
        Sector sector = entry.sectorOn(reader.day());
        if (sector == null && entry.kind().isPlace()) {
            sector = entry.kind() == Kind.CITY ? Sector.CVL : Sector.GOV;
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

    /** "Israel's Supreme Court", "Congress" in an article about Peru: what one state calls so is another's too. */
    private @Nullable String elsewhere(Sentence sentence, Word word, Entry entry) {
        if (roles.role(sentence, word) == null) {
            return null;
        }
        for (Word owner : sentence.dependents(word, "nmod:poss", "amod")) {
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

    private Party person(Sentence sentence, Word word, Mention mention) {
        Entry entry = reader.shortNames().person(sentence, mention);
        Word title = title(sentence, word);
        Sector sector = entry.sectorOn(reader.day());
        if (title != null) {
            Sector role = roles.role(sentence, title);
            sector = former(sentence, title) || former(sentence, word) ? Sector.ELI : role != null ? role : sector;
        }
        String country = entry.country();
        List<Tie> ties = title == null ? List.of() : reader.ties().of(sentence, title);
        if (!ties.isEmpty() && ties.get(0).country() != null && !ties.get(0).inferred()) {
            country = ties.get(0).country();
        }
        if (country != null && !Focus.isState(country) && sector == Sector.GOV) {
            sector = null;
        }
        List<Word> ends = new Phrase(sentence, roles).ends(word);
        Party party = reader.party(sentence, ends.get(0), ends.get(1), entry.name(), country, sector, false);
        memory.describe(ShortNames.surname(sentence, mention), party);
        return party;
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

    private List<Party> inRole(Sentence sentence, Word head, Sector role) {
        List<Word> ends = new Phrase(sentence, roles).ends(head);
        Sector sector = former(sentence, head) ? Sector.ELI : role;
        Word named = personIn(sentence, head);
        if (named != null) {
            Mention known = reader.mentions(sentence).first(named);
            Party party = known != null && known.entry().kind().isPerson()
                    ? person(sentence, named, known)
                    : described(sentence, named, head, sector);
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
        if (ties.isEmpty()) {
            return List.of(homeland.of(sentence, head, ends, name, sector));
        }
        List<Party> parties = new ArrayList<>();
        for (Tie tie : ties) {
            parties.add(reader.party(
                    sentence, ends.get(0), ends.get(1), name, tie.country(), sector(tie, sector), tie.inferred()));
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

    private static @Nullable Sector sector(Tie tie, Sector role) {
        String country = tie.country();
        if (country != null && !Focus.isState(country) && !country.equals("IMG")) {
            return UNMARKED.contains(role) ? null : role;
        }
        boolean weak = role == Sector.GOV || role == Sector.CVL || role == Sector.MIL;
        return tie.sector() != null && weak ? orElse(tie.sector(), role) : role;
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

    /** The first word of a person's name that stands in the phrase of a role: "le ministre turc Hakan Fidan". */
    private @Nullable Word personIn(Sentence sentence, Word head) {
        Word found = personBelow(sentence, head, 0);
        return found;
    }

    private @Nullable Word personBelow(Sentence sentence, Word head, int depth) {
        for (Word word : sentence.dependents(head, "appos", "flat", "compound", "nmod", "dep")) {
            boolean after = word.index() > head.index();
            boolean bare = sentence.dependents(word, "case").isEmpty();
            if (after && bare && word.is(PartOfSpeech.PROPN) && isPerson(sentence, word)) {
                return word;
            }
            if (after
                    && !bare
                    && depth < 2
                    && roles.is("of", sentence.dependents(word, "case").get(0))) {
                Word below = personBelow(sentence, word, depth + 1);
                if (below != null
                        && below.index() > word.index()
                        && !below.plainRelation().equals("nmod")) {
                    return below;
                }
            }
        }
        return null;
    }

    private boolean isPerson(Sentence sentence, Word word) {
        Mention mention = reader.mentions(sentence).first(word);
        if (mention != null) {
            return mention.entry().kind().isPerson();
        }
        return roles.role(sentence, word) == null
                && !roles.is("never", word)
                && word.form().length() > 1
                && !isAcronym(word.form())
                && word.name() != NameKind.ORGANISATION;
    }

    private static boolean isAcronym(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** A person whom no table knows, with the role that the article gives. */
    private Party described(Sentence sentence, Word word, Word title, Sector sector) {
        List<Word> run = new Phrase(sentence, roles).name(word);
        Word first = run.get(0);
        Word last = run.get(run.size() - 1);
        List<Tie> ties = reader.ties().of(sentence, title);
        if (ties.isEmpty() && title.index() != word.index()) {
            ties = reader.ties().of(sentence, word);
        }
        String name = reader.words(sentence, first, last);
        Party party;
        Party known = memory.person(last.form());
        if (!ties.isEmpty()) {
            Tie tie = ties.get(0);
            party = reader.party(sentence, first, last, name, tie.country(), sector(tie, sector), tie.inferred());
        } else if (known != null && known.country() != null) {
            party = reader.party(
                    sentence, first, last, longer(known.name(), name), known.country(), sector, known.inferred());
        } else {
            party = homeland.of(sentence, title, List.of(first, last), name, sector);
        }
        memory.describe(last.form(), party);
        return party;
    }

    /** "Quist" or "Anna Quist" may be the Anna Quist whom the article described, "Peter Quist" may not. */
    private static boolean isShortFor(String words, Party known) {
        return known.name() == null
                || words.indexOf(' ') < 0
                || known.name().contains(words)
                || words.contains(known.name());
    }

    private static String longer(@Nullable String one, String other) {
        return one != null && one.length() > other.length() ? one : other;
    }

    private List<Party> unknown(Sentence sentence, Word word) {
        if (roles.is("never", word)
                || word.form().length() < 2
                || !Character.isUpperCase(word.form().charAt(0))) {
            return List.of();
        }
        List<Word> ends = new Phrase(sentence, roles).ends(word);
        Word title = title(sentence, word);
        Sector role = title == null ? null : roles.role(sentence, title);
        if (title != null && role != null) {
            Party party = described(sentence, word, title, former(sentence, title) ? Sector.ELI : role);
            return List.of(new Party(
                    reader.party(sentence, ends.get(0), ends.get(1), null, null, null, false)
                            .words(),
                    party.name(),
                    null,
                    party.country(),
                    party.cow(),
                    party.sector(),
                    party.inferred()));
        }
        List<Word> run = new Phrase(sentence, roles).name(word);
        Word last = run.get(run.size() - 1);
        Party known = memory.person(last.form());
        if (known != null && isShortFor(reader.words(sentence, run.get(0), last), known)) {
            return List.of(reader.again(sentence, ends.get(0), ends.get(1), known));
        }
        if (word.name() == NameKind.LOCATION && run.size() == 1) {
            return List.of();
        }
        String name = reader.words(sentence, run.get(0), last);
        Tie tie = ownTie(sentence, word);
        String country = tie == null ? homeland.ofUnknown(run) : tie.country();
        Party party = reader.party(
                sentence,
                ends.get(0),
                ends.get(1),
                name,
                country,
                tie == null ? null : tie.sector(),
                tie == null && country != null);
        if (run.size() > 1 && tie != null) {
            memory.describe(last.form(), party);
        }
        return List.of(party);
    }

    /** What a name's own words or those in apposition to it belong to: "X, a Peruvian lawyer". */
    private @Nullable Tie ownTie(Sentence sentence, Word word) {
        List<Tie> ties = reader.ties().of(sentence, word);
        for (Word beside : sentence.dependents(word, "appos")) {
            boolean noun =
                    beside.isNominal() && reader.mentions(sentence).at(beside).isEmpty();
            ties = ties.isEmpty() && noun ? reader.ties().of(sentence, beside) : ties;
        }
        return ties.isEmpty() ? null : ties.get(0);
    }

    /** "X is the head of the Peruvian police": remembers whom a sentence says to hold a role. */
    void introduce(Sentence sentence, Word role) {
        if (sentence.dependents(role, "cop").isEmpty() || roles.role(sentence, role) == null) {
            return;
        }
        for (Word subject : sentence.dependents(role, "nsubj")) {
            if (subject.is(PartOfSpeech.PROPN)
                    && reader.mentions(sentence).at(subject).isEmpty()) {
                Party said = reader.one(sentence, role).stream().findFirst().orElse(null);
                if (said != null && said.country() != null && !said.inferred()) {
                    List<Word> run = new Phrase(sentence, roles).name(subject);
                    Word last = run.get(run.size() - 1);
                    String name = reader.words(sentence, run.get(0), last);
                    memory.describe(
                            last.form(),
                            reader.party(sentence, run.get(0), last, name, said.country(), said.sector(), false));
                }
            }
        }
    }

    /** The role that stands beside a person's name: before it, in apposition, or as the noun that it is in apposition to. */
    private @Nullable Word title(Sentence sentence, Word word) {
        for (Word beside : sentence.dependents(word, "compound", "appos", "flat", "amod", "nmod", "dep")) {
            List<Word> roleNouns = new ArrayList<>(List.of(beside));
            if (beside.relation().equals("appos")) {
                roleNouns.addAll(sentence.dependents(beside, "conj"));
            }
            for (Word noun : roleNouns) {
                boolean bare = sentence.dependents(noun, "case").isEmpty();
                if (bare && reader.mentions(sentence).at(noun).isEmpty() && roles.role(sentence, noun) != null) {
                    return noun;
                }
            }
        }
        Word governor = word.head() < 0 ? null : sentence.word(word.head());
        boolean beside =
                switch (word.plainRelation()) {
                    case "appos", "flat", "compound" -> true;
                    case "nmod" -> sentence.dependents(word, "case").isEmpty();
                    default -> false;
                };
        return governor != null && beside && roles.role(sentence, governor) != null ? governor : null;
    }

    private boolean former(Sentence sentence, Word word) {
        for (Word beside : sentence.dependents(word, "amod", "compound", "advmod", "nmod")) {
            if (roles.is("former", beside) && beside.index() < word.index() + 2) {
                return true;
            }
        }
        return word.index() > 0
                && (roles.is("former", sentence.word(word.index() - 1))
                        || word.index() > 1
                                && sentence.word(word.index() - 1).text().equals("-")
                                && roles.is("former", sentence.word(word.index() - 2)));
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
