// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.event.Slots;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** What is ordered by a contract: "awarded X a contract for 57 jets", "won an order from", "signed a deal with X to buy". */
final class Contracts {
    private static final int HIGHEST = 3;

    private final Sentence sentence;
    private final TransferWords words;
    private final Arguments arguments;
    private final ClauseReader clauses;
    private final Slots slots;
    private final Items items;
    private final TransferPlaces places;
    private final Article article;

    Contracts(
            Sentence sentence,
            TransferWords words,
            Arguments arguments,
            ClauseReader clauses,
            Slots slots,
            Items items,
            TransferPlaces places,
            Article article) {
        this.sentence = sentence;
        this.words = words;
        this.arguments = arguments;
        this.clauses = clauses;
        this.slots = slots;
        this.items = items;
        this.places = places;
        this.article = article;
    }

    /** A contract for a thing, and who of its sides makes it and who buys it. */
    record Contract(Item item, List<Party> maker, List<Party> buyer) {}

    /** Of a noun such as "contract" with a thing beside it and a verb that says who gives it to whom; else null. */
    @Nullable
    Contract of(Word noun) {
        Word verb = arguments.governorOrNull(noun);
        boolean stands = words.deals().contains(TransferWords.lemma(noun))
                && verb != null
                && verb.is(PartOfSpeech.VERB)
                && noun.equals(arguments.object(verb));
        Item item = stands ? item(noun) : null;
        if (item == null || verb == null || !done(verb)) {
            return null;
        }
        List<Party> subject = sides(places.subject(verb));
        if (words.awarding().contains(TransferWords.lemma(verb))) {
            List<Party> maker = new ArrayList<>();
            sentence.dependents(verb, "iobj").forEach(word -> maker.addAll(sides(word)));
            if (maker.isEmpty()) {
                maker.addAll(beside(verb, noun, words.to()));
            }
            return new Contract(item, maker, subject);
        }
        if (words.winning().contains(TransferWords.lemma(verb))) {
            return new Contract(item, subject, beside(verb, noun, words.from()));
        }
        List<Party> all = new ArrayList<>(subject);
        all.addAll(beside(verb, noun, words.sharing()));
        List<Party> makers = all.stream().filter(p -> p.sector() == Sector.BUS).toList();
        if (makers.isEmpty()) {
            List<Party> from = places.prepositional(noun, item, words.from());
            List<Party> owners = places.owners(item.head());
            makers = owners.isEmpty() ? from : owners;
        }
        List<Party> made = makers;
        List<Party> buyers = all.stream()
                .filter(p -> p.sector() != Sector.BUS)
                .filter(p -> made.stream().noneMatch(m -> Objects.equals(m.country(), p.country())))
                .toList();
        return new Contract(item, makers, buyers);
    }

    /** The other side of the contract under which something is bought: "signed a contract with X to buy". */
    List<Party> otherSide(Word trigger) {
        for (Word above : above(trigger)) {
            List<Party> found = isDeal(above) || signs(above) ? named(above, words.sharing()) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Who signs the contract under which something is bought. */
    List<Party> signer(Word trigger) {
        for (Word above : above(trigger)) {
            if (signs(above)) {
                return slots.denoted(places.subject(above));
            }
        }
        return List.of();
    }

    private List<Word> above(Word word) {
        List<Word> above = new ArrayList<>();
        Word at = arguments.governorOrNull(word);
        for (int i = 0; i < HIGHEST && at != null; i++) {
            above.add(at);
            at = arguments.governorOrNull(at);
        }
        return above;
    }

    private boolean signs(Word verb) {
        Word object = verb.is(PartOfSpeech.VERB) ? arguments.object(verb) : null;
        return object != null && isDeal(object);
    }

    private boolean isDeal(Word word) {
        return words.deals().contains(TransferWords.lemma(word));
    }

    private @Nullable Item item(Word noun) {
        // "Signed a contract on Monday for three ships": parsing may hang the ships on the signing.
        List<Word> about = new ArrayList<>(sentence.dependents(noun, "nmod"));
        about.addAll(sentence.dependents(arguments.governor(noun), "obl"));
        for (Word below : about) {
            String preposition = arguments.preposition(below);
            boolean told = words.concerning().contains(preposition);
            Item item = told ? items.in(below) : null;
            if (item != null
                    && !item.category().equals("money")
                    && !item.category().equals("troops")
                    && items.quantity(item) != null) {
                return item;
            }
        }
        return null;
    }

    private boolean done(Word verb) {
        return !clauses.reality(verb).negated() && clauses.reality(verb).status() == Status.ASSERTED;
    }

    private List<Party> beside(Word verb, Word noun, Set<String> prepositions) {
        List<Party> found = new ArrayList<>(named(verb, prepositions));
        return found.isEmpty() ? named(noun, prepositions) : found;
    }

    private List<Party> named(Word base, Set<String> prepositions) {
        List<Party> found = new ArrayList<>();
        for (Word below : sentence.dependents(base, "obl", "nmod")) {
            if (prepositions.contains(arguments.preposition(below))) {
                found.addAll(sides(below));
            }
        }
        return found;
    }

    /** The parties of the phrase; a name that no list knows is a firm's, since a contract is with it. */
    private List<Party> sides(@Nullable Word head) {
        List<Party> known = slots.denoted(head);
        boolean firm = head != null
                && known.isEmpty()
                && head.is(PartOfSpeech.PROPN)
                && Character.isUpperCase(head.form().charAt(0));
        if (!firm || head == null) {
            return known;
        }
        Word first = head;
        Word last = head;
        for (Word below : sentence.dependents(head, "compound", "flat", "appos")) {
            first = below.is(PartOfSpeech.PROPN) && below.index() == first.index() - 1 ? below : first;
            last = below.is(PartOfSpeech.PROPN) && below.index() == last.index() + 1 ? below : last;
        }
        return List.of(new Party(
                sentence.evidence(article, first, last),
                sentence.evidence(article, first, last).text(),
                null,
                null,
                null,
                Sector.BUS,
                false));
    }
}
