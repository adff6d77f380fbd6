// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Resolves the names of persons: those of the gazetteer, and those whom only the article describes, which it remembers. */
final class PersonReader {
    private final PartyReader reader;
    private final Memory memory;
    private final Homeland homeland;
    private final Roles roles;

    PersonReader(PartyReader reader, Memory memory, Homeland homeland, Roles roles) {
        this.reader = reader;
        this.memory = memory;
        this.homeland = homeland;
        this.roles = roles;
    }

    /** A person of the gazetteer, with the office of the day or the role that the words give. */
    Party person(Sentence sentence, Word word, Mention mention) {
        Entry entry = reader.shortNames().person(sentence, mention);
        Word title = title(sentence, word);
        Sector sector = entry.sectorOn(reader.day());
        if (title != null) {
            Sector role = roles.role(sentence, title);
            sector = former(sentence, title) || former(sentence, word) ? Sector.ELI : role != null ? role : sector;
        }
        String country = entry.country();
        List<Tie> ties = title == null ? List.of() : reader.ties().of(sentence, title);
        if (!ties.isEmpty()
                && ties.get(0).country() != null
                && !ties.get(0).inferred()
                && (reader.mentions(sentence).first(ties.get(0).word()) != null || !inOffice(entry))) {
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

    /** Whether the table knows the office of the day, which says more than "the republic" that somebody presides. */
    private boolean inOffice(Entry entry) {
        LocalDate day = reader.day();
        return day != null && entry.inOfficeOn(day) && Focus.isState(entry.country());
    }

    /** The first word of a person's name that stands in the phrase of a role: "le ministre turc Hakan Fidan". */
    @Nullable
    Word personIn(Sentence sentence, Word head) {
        return personBelow(sentence, head, 0);
    }

    private @Nullable Word personBelow(Sentence sentence, Word head, int depth) {
        for (Word word : sentence.dependents(head, "appos", "flat", "compound", "nmod", "dep")) {
            boolean after = word.index() > head.index();
            boolean bare = sentence.dependents(word, "case").isEmpty();
            if (after && bare && word.is(PartOfSpeech.PROPN) && isPerson(sentence, word)) {
                return word;
            }
            boolean own = bare
                    ? word.plainRelation().equals("appos") && roles.role(sentence, word) == null
                    : roles.is("of", sentence.dependents(word, "case").get(0));
            if (after && depth < 2 && own) {
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
    Party described(Sentence sentence, Word word, Word title, Sector sector) {
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
            party = reader.party(sentence, first, last, name, tie.country(), tie.sectorOf(sector), tie.inferred());
        } else if (known != null && known.country() != null) {
            party = reader.party(
                    sentence, first, last, longer(known.name(), name), known.country(), sector, known.inferred());
        } else {
            party = homeland.of(sentence, title, List.of(first, last), name, sector);
        }
        memory.describe(last.form(), party);
        if (ShortNames.isFamilyNameFirst(party.country())) {
            memory.describe(first.form(), party);
        }
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

    /** A name that no table knows, read as a person's: whom the article has described, or who stands beside a role. */
    List<Party> unknown(Sentence sentence, Word word) {
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
        if (governor != null && beside && roles.role(sentence, governor) != null) {
            return governor;
        }
        return governor == null ? null : besideInList(sentence, word, governor);
    }

    /** "... said the minister of Peru, Anna Quist": a role and a name that the tree takes for two subjects of one verb. */
    private @Nullable Word besideInList(Sentence sentence, Word word, Word verb) {
        boolean comma =
                word.index() > 1 && sentence.word(word.index() - 1).text().equals(",");
        if (!comma
                || !verb.is(PartOfSpeech.VERB)
                || !sentence.dependents(word, "case", "cc").isEmpty()) {
            return null;
        }
        return sentence.dependents(verb, word.relation()).stream()
                .filter(role -> role.index() < word.index()
                        && role.index() > verb.index()
                        && new Phrase(sentence, roles).ends(role).get(1).index() == word.index() - 2
                        && roles.role(sentence, role) != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether the words say that somebody was it once: "the former minister", "ex-ministre". */
    boolean former(Sentence sentence, Word word) {
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
}
