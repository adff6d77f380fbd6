// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.language.AnalysedText;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Published;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the noun phrases of one article to parties: names by the gazetteer, persons by how the article described
 * them, roles by the country that their phrase, their article or their place gives, pronouns by what they recall.
 *
 * <p>Not thread-safe; one for each article. A word is resolved once.
 */
public final class PartyReader {
    private final Gazetteer gazetteer;
    private final AnalysedText text;
    private final @Nullable LocalDate day;
    private final Map<Integer, Mentions> names = new HashMap<>();
    private final Map<Long, List<Party>> resolved = new HashMap<>();
    private final Set<Long> open = new HashSet<>();
    private final Memory memory = new Memory();
    private final Focus focus;
    private final ShortNames shortNames;
    private final Ties ties;
    private final PersonReader persons;
    private final NounReader nouns;
    private final Recall recall;
    private final DefiniteNouns definite;

    public PartyReader(Gazetteer gazetteer, AnalysedText text) {
        this.gazetteer = gazetteer;
        this.text = text;
        Published published = text.article().published();
        this.day = published == null ? null : published.date();
        for (Sentence sentence : text.sentences()) {
            names.put(sentence.index(), gazetteer.mentions(sentence));
        }
        Meanings meanings = new Meanings(day, names.values());
        names.replaceAll((index, mentions) -> mentions.settled(meanings::of));
        ShortNames spelledOut = new ShortNames(text, names, gazetteer);
        for (Sentence sentence : text.sentences()) {
            names.computeIfPresent(sentence.index(), (index, mentions) -> mentions.shortened(sentence, spelledOut));
        }
        this.focus = new Focus(text, names);
        this.shortNames = new ShortNames(text, names, gazetteer);
        this.ties = new Ties(this, gazetteer.roles());
        this.recall = new Recall(this, memory, gazetteer.roles());
        this.definite = new DefiniteNouns(this, memory, gazetteer.roles());
        Homeland homeland = new Homeland(this, memory, definite, gazetteer.roles());
        this.persons = new PersonReader(this, memory, homeland, gazetteer.roles());
        this.nouns = new NounReader(this, persons, recall, definite, homeland, gazetteer.roles());
        remember();
        resolved.clear();
        memory.forgetPlaces();
        remember();
    }

    /**
     * Reads the article in its order, so that every word can be resolved by what stands before it. Titles and leads name
     * persons and roles that only a later sentence describes, so it is read again once those are known.
     */
    private void remember() {
        for (Sentence sentence : text.sentences()) {
            if (sentence.parsed()) {
                for (Word word : sentence.words()) {
                    if (word.isNominal() && !isPartOfName(sentence, word)) {
                        recall.remember(sentence, word, one(sentence, word));
                        persons.introduce(sentence, word);
                    }
                }
            }
        }
    }

    private boolean isPartOfName(Sentence sentence, Word word) {
        return switch (word.relation()) {
            case "compound", "flat", "flat:name", "flat:foreign" -> {
                Mention mention = mentions(sentence).first(word);
                yield mention == null || mention.covers(word.head());
            }
            default -> false;
        };
    }

    /**
     * The parties that the phrase of {@code head} denotes: one for each member of a coordination, and for each country
     * of "the Russian and Turkish presidents". Empty if it denotes no political actor.
     */
    public List<Party> parties(Sentence sentence, Word head) {
        Set<Party> found = new LinkedHashSet<>(group(sentence, head));
        List<Word> members = new ArrayList<>(sentence.dependents(head, "conj"));
        for (int i = 0; i < members.size(); i++) {
            Word member = members.get(i);
            if (!member.is(PartOfSpeech.VERB)) {
                found.addAll(group(sentence, member));
                members.addAll(sentence.dependents(member, "conj"));
            }
        }
        return List.copyOf(found);
    }

    /** "Several countries, including Peru": those that the words name of a group that is of no country itself. */
    private List<Party> group(Sentence sentence, Word head) {
        List<Party> group = one(sentence, head);
        if (group.isEmpty() || group.stream().anyMatch(party -> party.country() != null)) {
            return group;
        }
        List<Party> named = new ArrayList<>();
        for (Word member : sentence.dependents(head, "appos", "nmod")) {
            boolean among = sentence.dependents(member, "case", "advmod", "nmod", "mark").stream()
                    .anyMatch(word ->
                            word.index() < member.index() && gazetteer.roles().is("including", word));
            if (among) {
                named.addAll(one(sentence, member));
                sentence.dependents(member, "conj").forEach(other -> named.addAll(one(sentence, other)));
            }
        }
        named.removeIf(party -> party.country() == null);
        return named.isEmpty() ? group : named;
    }

    /** The parties beside an event noun: adjectives, possessors, compounds, and phrases with any preposition. */
    public List<ModifierParty> modifiers(Sentence sentence, Word noun) {
        List<ModifierParty> found = new ArrayList<>();
        for (Word word : sentence.dependents(noun, "amod", "nmod", "compound", "flat", "obl", "appos", "dep", "det")) {
            List<Word> cases = sentence.dependents(word, "case");
            String preposition = cases.isEmpty() ? "" : Roles.lemma(cases.get(0));
            for (Party party : parties(sentence, word)) {
                found.add(new ModifierParty(party, word, word.relation(), preposition));
            }
        }
        return found;
    }

    /** Whoever lives in a place that the phrase of {@code village} names, in the country that the article is about. */
    public List<Party> inhabitants(Sentence sentence, Word village) {
        List<Word> ends = new Phrase(sentence, gazetteer.roles()).ends(village);
        return focusCountry().stream()
                .map(country -> party(sentence, ends.get(0), ends.get(1), null, country, Sector.CVL, true))
                .toList();
    }

    /** The state that the article is clearly about, ISO alpha-3; empty if it is about several or none. */
    public Optional<String> focusCountry() {
        return focus.country();
    }

    /** Who adopted "the resolution": the parliament or international body that the article named last; empty if none did. */
    public List<Party> assembly(Sentence sentence, Word motion) {
        return definite.assembly(sentence, motion);
    }

    /** Whether the word names a city that is no capital. */
    public boolean isCity(Sentence sentence, Word word) {
        Mention mention = mentions(sentence).first(word);
        return mention != null && mention.entry().kind() == Kind.CITY;
    }

    /** Whether a party is but the name of a city that is no capital. */
    public boolean isCity(Sentence sentence, Party party) {
        return party.antecedent() == null
                && mentions(sentence).all().stream()
                        .anyMatch(mention -> mention.entry().kind() == Kind.CITY
                                && sentence.word(mention.first()).span().start()
                                        == party.words().span().start());
    }

    /** Whether the word names what somebody uses, such as a drone, and no actor. */
    public boolean isEquipment(Word word) {
        return gazetteer.roles().is("equipment", word);
    }

    /** The gazetteer's names in a sentence of this article. */
    public Mentions mentions(Sentence sentence) {
        Mentions found = names.get(sentence.index());
        return found == null ? gazetteer.mentions(sentence) : found;
    }

    Focus focus() {
        return focus;
    }

    ShortNames shortNames() {
        return shortNames;
    }

    Ties ties() {
        return ties;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    /** The parties of one word's phrase without its coordination. */
    List<Party> one(Sentence sentence, Word word) {
        long key = ((long) sentence.index() << 32) | word.index();
        List<Party> known = resolved.get(key);
        if (known != null) {
            return known;
        }
        if (!open.add(key)) {
            return List.of();
        }
        List<Party> found = sentence.parsed() ? List.copyOf(nouns.read(sentence, word)) : List.of();
        open.remove(key);
        resolved.put(key, found);
        return found;
    }

    Party party(
            Sentence sentence,
            Word first,
            Word last,
            @Nullable String name,
            @Nullable String country,
            @Nullable Sector sector,
            boolean inferred) {
        boolean noState = country != null && !Focus.isState(country) && sector == Sector.GOV;
        return new Party(
                sentence.evidence(text.article(), first, last),
                name,
                null,
                country,
                gazetteer.cow(country),
                noState ? null : sector,
                inferred);
    }

    /** Whether a party is called by a people that lives in several states, such as the Kurds. */
    public boolean isOfPeople(Sentence sentence, Party party) {
        return mentions(sentence).all().stream()
                .filter(mention -> mention.entry().kind() == Kind.PEOPLE)
                .map(mention -> sentence.word(mention.first()).span())
                .anyMatch(span -> party.words().span().start() <= span.start()
                        && span.end() <= party.words().span().end());
    }

    /** The people of a protest in the country of another party. */
    public Party crowd(Sentence sentence, Word protest, Party where) {
        return party(sentence, protest, protest, null, where.country(), Sector.CVL, true);
    }

    /** The party that other words named, denoted by these. */
    Party again(Sentence sentence, Word first, Word last, Party known) {
        Evidence words = sentence.evidence(text.article(), first, last);
        Evidence antecedent = known.antecedent() != null ? known.antecedent() : known.words();
        return new Party(
                words,
                known.name(),
                antecedent.equals(words) ? null : antecedent,
                known.country(),
                known.cow(),
                known.sector(),
                known.inferred());
    }

    /** The words as the article has them. */
    String words(Sentence sentence, Word first, Word last) {
        return sentence.evidence(text.article(), first, last).text();
    }
}
