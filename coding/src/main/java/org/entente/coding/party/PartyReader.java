// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.entente.language.AnalysedText;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the noun phrases of one article to parties. A person whom the article describes once ("Ana Ruiz, Peru's
 * envoy") is known by surname for the rest of it. Not thread-safe; one for each article.
 */
public final class PartyReader {
    private static final Set<String> INTERNATIONAL = Set.of("UNO", "EUR", "IGO", "NGO");
    private static final Set<String> NAME_PARTS = Set.of("compound", "flat", "flat:name", "flat:foreign");

    private final Gazetteer gazetteer;
    private final Article article;
    private final Map<String, Party> described = new TreeMap<>();

    public PartyReader(Gazetteer gazetteer, AnalysedText text) {
        this.gazetteer = gazetteer;
        this.article = text.article();
        for (Sentence sentence : text.sentences()) {
            for (Word word : sentence.words()) {
                if (word.is(PartOfSpeech.PROPN) && word.name() == NameKind.PERSON || gazetteer.role(word) != null) {
                    one(sentence, word);
                }
            }
        }
    }

    /** The parties that the phrase of {@code head} denotes, one for each member of a coordination; empty if none. */
    public List<Party> parties(Sentence sentence, Word head) {
        List<Party> found = new ArrayList<>();
        Party own = one(sentence, head);
        if (own != null) {
            found.add(own);
        }
        for (Word other : sentence.dependents(head, "conj")) {
            Party party = one(sentence, other);
            if (party != null) {
                found.add(party);
            }
        }
        return found;
    }

    private @Nullable Party one(Sentence sentence, Word head) {
        Gazetteer.Found name = gazetteer.at(sentence.words(), head.index());
        if (name != null && name.entry().kind() != Gazetteer.Kind.ADJECTIVE) {
            return named(sentence, head, name);
        }
        if (name != null && (head.is(PartOfSpeech.ADJ) || head.isNominal())) {
            return head.is(PartOfSpeech.ADJ)
                    ? party(sentence, head, head, null, name.entry().country(), Sector.GOV)
                    : party(sentence, head, head, null, name.entry().country(), Sector.CVL);
        }
        Sector role = head.isNominal() ? gazetteer.role(head) : null;
        if (role != null) {
            return inRole(sentence, head, role);
        }
        if (head.is(PartOfSpeech.PRON) && gazetteer.pronoun(head)) {
            return antecedent(sentence, head);
        }
        return head.is(PartOfSpeech.PROPN) ? person(sentence, head) : null;
    }

    private Party named(Sentence sentence, Word head, Gazetteer.Found name) {
        Gazetteer.Entry entry = name.entry();
        Sector sector = entry.sector();
        if (sector == null && !INTERNATIONAL.contains(entry.country()) && entry.kind() != Gazetteer.Kind.BODY) {
            sector = Sector.GOV;
        }
        Word first = sentence.word(name.first());
        Word last = sentence.word(name.last());
        return party(sentence, first, last, entry.name(), entry.country(), sector);
    }

    /** "Russian troops", "le ministre norvégien", "police in Lagos": the country from the phrase's own modifiers. */
    private Party inRole(Sentence sentence, Word head, Sector role) {
        String country = countryBelow(sentence, head, 3);
        Sector sector = country != null && INTERNATIONAL.contains(country) ? null : role;
        Word last = lastOfName(sentence, head);
        Party party = party(sentence, firstOf(sentence, head), last, null, country, sector);
        for (Word word : sentence.dependents(head, "appos", "compound", "flat", "nmod", "dep")) {
            if (word.is(PartOfSpeech.PROPN) && word.name() == NameKind.PERSON) {
                described.putIfAbsent(word.form(), party);
            }
        }
        return party;
    }

    private @Nullable Party person(Sentence sentence, Word head) {
        Word described = roleBeside(sentence, head);
        if (described != null) {
            Sector role = Objects.requireNonNull(gazetteer.role(described));
            String country = countryBelow(sentence, head, 3);
            if (country == null) {
                country = countryBelow(sentence, described, 3);
            }
            if (country != null) {
                Party party = party(
                        sentence,
                        firstOf(sentence, head),
                        lastOfName(sentence, head),
                        name(sentence, head),
                        country,
                        INTERNATIONAL.contains(country) ? null : role);
                this.described.putIfAbsent(head.form(), party);
                lastName(sentence, head, party);
                return party;
            }
        }
        Party known = this.described.get(head.form());
        if (known == null) {
            for (Word part : sentence.dependents(head, "flat", "compound")) {
                known = known == null ? this.described.get(part.form()) : known;
            }
        }
        if (known == null) {
            boolean actor = head.name() == NameKind.PERSON || head.name() == NameKind.ORGANISATION;
            return actor
                    ? party(
                            sentence,
                            firstOf(sentence, head),
                            lastOfName(sentence, head),
                            name(sentence, head),
                            null,
                            null)
                    : null;
        }
        return new Party(
                words(sentence, firstOf(sentence, head), lastOfName(sentence, head)),
                known.name(),
                known.words(),
                known.country(),
                known.cow(),
                known.sector(),
                false);
    }

    /** A personal pronoun stands for the last subject before it in its sentence that is a party. */
    private @Nullable Party antecedent(Sentence sentence, Word pronoun) {
        Party last = null;
        for (Word word : sentence.words().subList(0, pronoun.index())) {
            if (word.plainRelation().equals("nsubj") && !word.is(PartOfSpeech.PRON)) {
                Party party = one(sentence, word);
                last = party == null ? last : party;
            }
        }
        return last == null
                ? null
                : new Party(
                        words(sentence, pronoun, pronoun),
                        last.name(),
                        last.words(),
                        last.country(),
                        last.cow(),
                        last.sector(),
                        false);
    }

    private void lastName(Sentence sentence, Word head, Party party) {
        Word last = lastOfName(sentence, head);
        described.putIfAbsent(last.form(), party);
    }

    private @Nullable Word roleBeside(Sentence sentence, Word head) {
        for (Word word : sentence.dependents(head, "compound", "appos", "nmod", "flat", "amod")) {
            if (gazetteer.role(word) != null) {
                return word;
            }
        }
        Word governor = head.head() < 0 ? null : sentence.word(head.head());
        boolean beside = governor != null
                && (head.plainRelation().equals("appos")
                        || head.plainRelation().equals("flat")
                        || head.plainRelation().equals("nmod")
                                && sentence.dependents(head, "case").isEmpty());
        return governor != null && beside && gazetteer.role(governor) != null ? governor : null;
    }

    private @Nullable String countryBelow(Sentence sentence, Word head, int depth) {
        for (Word word : sentence.dependents(head, "nmod:poss", "amod", "compound", "nmod", "appos", "flat")) {
            Gazetteer.Found name = gazetteer.at(sentence.words(), word.index());
            if (name != null) {
                return name.entry().country();
            }
            String deeper = depth > 1 ? countryBelow(sentence, word, depth - 1) : null;
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    private Party party(
            Sentence sentence,
            Word first,
            Word last,
            @Nullable String name,
            @Nullable String country,
            @Nullable Sector sector) {
        return new Party(words(sentence, first, last), name, null, country, gazetteer.cow(country), sector, false);
    }

    private Evidence words(Sentence sentence, Word first, Word last) {
        return sentence.evidence(article, first, last);
    }

    private static String name(Sentence sentence, Word head) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < sentence.words().size(); i++) {
            Word word = sentence.word(i);
            boolean part = word.index() == head.index()
                    || word.head() == head.index()
                            && NAME_PARTS.contains(word.relation())
                            && word.is(PartOfSpeech.PROPN);
            if (part) {
                name.append(name.length() == 0 ? "" : " ").append(word.form());
            }
        }
        return name.toString();
    }

    private static Word firstOf(Sentence sentence, Word head) {
        Word first = head;
        for (Word word : sentence.dependents(head, "det", "amod", "compound", "nmod:poss", "nummod", "flat")) {
            for (Word below : sentence.subtree(word)) {
                first = below.index() < first.index() ? below : first;
            }
        }
        return first;
    }

    private static Word lastOfName(Sentence sentence, Word head) {
        Word last = head;
        for (Word word : sentence.dependents(head, "flat", "compound", "amod", "nmod")) {
            boolean adjacent = word.index() > last.index()
                    && (word.index() == last.index() + 1
                            || !sentence.dependents(word, "case").isEmpty()
                                    && sentence.dependents(word, "case").get(0).index() == last.index() + 1);
            if (adjacent) {
                last = word;
            }
        }
        return last;
    }
}
