// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.event.Attribution;
import org.entente.coding.event.Slots;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.coding.when.WhenReader;
import org.entente.language.AnalysedText;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Rule;
import org.entente.model.Transfer;
import org.jspecify.annotations.Nullable;

/** Finds the transfers that one sentence tells, by verbs of giving and by nouns such as "delivery". */
final class TransferSentence {
    private final Sentence sentence;
    private final TransferWords words;
    private final Arguments arguments;
    private final TransferStatus statuses;
    private final Contracts contracts;
    private final Captives captives;
    private final GivingVerbs verbs;
    private final GivingNouns nouns;
    private final TransferMaker maker;

    TransferSentence(
            AnalysedText text,
            Sentence sentence,
            Grammar grammar,
            TransferWords words,
            PartyReader parties,
            WhenReader when,
            Unnamed unnamed,
            Rule rule) {
        this.sentence = sentence;
        this.words = words;
        this.arguments = new Arguments(sentence, grammar);
        Article article = text.article();
        ClauseReader clauses = new ClauseReader(sentence, grammar);
        Slots slots = new Slots(sentence, arguments, grammar, parties);
        Attribution attribution = new Attribution(sentence, grammar, slots);
        Items items = new Items(article, sentence, arguments, words);
        TransferPlaces places = new TransferPlaces(sentence, grammar, words, parties, arguments, slots);
        Goods goods = new Goods(sentence, words, arguments, slots, items);
        Takers takers = new Takers(sentence, words, arguments, slots, places);
        Halves halves = new Halves(sentence, words, arguments, items, takers);
        this.statuses = new TransferStatus(sentence, words, arguments, clauses, places);
        this.contracts = new Contracts(sentence, words, arguments, clauses, slots, items, places, article);
        this.captives = new Captives(sentence, words, arguments, slots, items, places, takers, parties);
        this.maker =
                new TransferMaker(article, sentence, when, unnamed, rule, clauses, attribution, items, places, halves);
        this.verbs = new GivingVerbs(
                words, arguments, slots, attribution, items, goods, places, takers, statuses, contracts, maker);
        this.nouns = new GivingNouns(
                sentence, words, arguments, slots, items, places, takers, statuses, contracts, verbs, maker);
    }

    /** The transfers; of those received without a giver in the sentence the supplier is empty. */
    List<Transfer> read() {
        List<Transfer> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            Captives.Freed freed = captives.of(word);
            Transfer transfer = freed == null ? null : ofCaptives(word, freed);
            String use = word.is(PartOfSpeech.VERB) ? words.use(sentence, word) : null;
            if (freed != null) {
                use = null;
            } else if (use != null) {
                transfer = verbs.of(word, use);
            } else if (word.is(PartOfSpeech.NOUN) && TransferWords.group(words.nouns(), word) != null) {
                transfer = nouns.of(word, Objects.requireNonNull(TransferWords.group(words.nouns(), word)));
            }
            if (transfer == null && freed == null && word.is(PartOfSpeech.NOUN)) {
                Contracts.Contract contract = contracts.of(word);
                transfer = contract == null
                        ? null
                        : maker.transfer(word, contract.item(), contract.maker(), contract.buyer(), "ordered");
            }
            if (transfer != null) {
                found.add(transfer);
            }
        }
        return found;
    }

    private @Nullable Transfer ofCaptives(Word word, Captives.Freed freed) {
        Word verb = word.is(PartOfSpeech.VERB) ? word : arguments.governor(word);
        String status = word.is(PartOfSpeech.VERB)
                ? statuses.of(verb, "delivered")
                : statuses.of(verb, statuses.above(verb, "delivered"));
        if (status == null) {
            return null;
        }
        boolean half = (freed.holder().isEmpty() || freed.home().isEmpty()) && status.equals("delivered");
        if (freed.home().isEmpty() && !half) {
            return null;
        }
        return freed.exchanged() || half
                ? maker.made(word, freed.item(), freed.holder(), freed.home(), status)
                : maker.transfer(word, freed.item(), freed.holder(), freed.home(), status);
    }
}
