// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.event.Slots;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/** What a verb of giving moves where that is not its plain object: "supplied Peru with tanks", "a convoy carrying food". */
final class Goods {
    private final Sentence sentence;
    private final TransferWords words;
    private final Arguments arguments;
    private final Slots slots;
    private final Items items;

    Goods(Sentence sentence, TransferWords words, Arguments arguments, Slots slots, Items items) {
        this.sentence = sentence;
        this.words = words;
        this.arguments = arguments;
        this.slots = slots;
        this.items = items;
    }

    /** The thing in a phrase with one of these prepositions or none, where parsing saw no object. */
    @Nullable
    Item loose(Word verb, Set<String> prepositions) {
        for (Word below : sentence.dependents(verb, "obj", "obl", "iobj")) {
            String preposition = arguments.preposition(below);
            Item item = preposition.isEmpty() || prepositions.contains(preposition) ? items.in(below) : null;
            if (item != null) {
                return item;
            }
        }
        return null;
    }

    /**
     * The thing somebody is equipped with: "supplied Peru with tanks".
     *
     * @param equips whether the verb has whom it equips as its object, and so may have the thing with "of"
     */
    @Nullable
    Item with(Word verb, boolean equips) {
        for (String preposition : words.equipped()) {
            for (Word word : arguments.prepositional(verb, preposition)) {
                Item item = items.in(word);
                if (item != null) {
                    return item;
                }
            }
        }
        Word object = arguments.object(verb);
        if (object != null) {
            for (String preposition : words.equipped()) {
                for (Word word : arguments.prepositional(object, preposition)) {
                    Item item = items.in(word);
                    if (item != null && (equips || !words.of().contains(preposition))) {
                        return item;
                    }
                }
            }
        }
        return null;
    }

    /**
     * A thing that parsing hung on whom it goes to: "a livré au Pérou des missiles", where "des" is taken for a preposition,
     * "livrera au Pérou 200 tonnes".
     */
    @Nullable
    Item swallowed(Word verb) {
        for (Word whom : sentence.dependents(verb, "obl", "iobj")) {
            for (Word below : words.to().contains(arguments.preposition(whom))
                    ? sentence.dependents(whom, "nmod", "compound", "appos", "dep", "obj")
                    : List.<Word>of()) {
                String preposition = arguments.preposition(below);
                boolean led = preposition.isEmpty() || words.of().contains(preposition);
                Item item = led && below.index() > whom.index() ? items.in(below) : null;
                if (item != null && !slots.denoted(whom).isEmpty()) {
                    return item;
                }
            }
        }
        return null;
    }

    /** "Achètera des drones": an object that parsing took for a phrase with a preposition of the verb's own. */
    @Nullable
    Item taken(Word verb) {
        for (Word below : sentence.dependents(verb, "obl")) {
            boolean own = below.relation().equals("obl:arg") && words.of().contains(arguments.preposition(below));
            Item item = own ? items.in(below) : null;
            if (item != null) {
                return item;
            }
        }
        return null;
    }

    /** Of "a convoy of trucks carrying food" the food; of anything else the thing itself. */
    @Nullable
    Item carried(@Nullable Word come, @Nullable Item item) {
        List<Word> clauses = new ArrayList<>(come == null ? List.of() : sentence.dependents(come, "acl"));
        if (item != null && come != null && item.head().index() != come.index()) {
            clauses.addAll(sentence.dependents(item.head(), "acl"));
        }
        for (Word clause : clauses) {
            if (words.loading().contains(TransferWords.lemma(clause))) {
                List<Word> load = new ArrayList<>(sentence.dependents(clause, "obj"));
                sentence.dependents(clause, "obl").stream()
                        .filter(w -> words.equipped().contains(arguments.preposition(w)))
                        .forEach(load::add);
                for (Word word : load) {
                    Item goods = items.in(word);
                    if (goods != null) {
                        return goods;
                    }
                }
            }
        }
        return item;
    }
}
