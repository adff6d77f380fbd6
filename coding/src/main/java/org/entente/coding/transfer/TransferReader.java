// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coding.lexicon.Lexicon;
import org.entente.coding.party.PartyReader;
import org.entente.coding.when.DateWords;
import org.entente.coding.when.WhenReader;
import org.entente.language.AnalysedText;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.model.Agreement;
import org.entente.model.Rule;
import org.entente.model.Transfer;

/** Reads what went from whom to whom in an article (guide, section 4). Thread-safe. */
public final class TransferReader {
    private final Lexicon lexicon;
    private final TransferWords words;
    private final DateWords dates;
    private final Rule rule;

    public TransferReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = TransferWords.load(lexicon.language());
        this.dates = DateWords.load(lexicon.language());
        this.rule = new Rule(lexicon.language() + "/transfers.yaml", Lexicon.CODEBOOK, Lexicon.VERSION);
    }

    /** Whether a sentence with these words could tell a transfer: a word of giving and a thing. */
    public boolean wants(List<Token> tokens) {
        boolean given = tokens.stream().anyMatch(t -> t.lemmas().stream().anyMatch(words::gives));
        return given
                && tokens.stream()
                        .anyMatch(t -> t.lemmas().stream()
                                        .anyMatch(l -> words.items().has(l)
                                                || words.captives().contains(l))
                                || words.designations().has(t.form().toLowerCase(Locale.ROOT))
                                || words.quantities().isCurrency(t.form().toLowerCase(Locale.ROOT))
                                || words.quantities().isMeasure(t.form().toLowerCase(Locale.ROOT)));
    }

    /** @param agreements of the same article: what is given under one goes from one of its sides to the other */
    public List<Transfer> read(AnalysedText text, PartyReader parties, List<Agreement> agreements) {
        List<Transfer> found = new ArrayList<>();
        WhenReader when = new WhenReader(text.article(), lexicon.grammar(), dates);
        Unnamed unnamed = new Unnamed(text, parties, agreements);
        for (Sentence sentence : text.sentences()) {
            if (sentence.parsed()) {
                found.addAll(
                        new TransferSentence(text, sentence, lexicon.grammar(), words, parties, when, unnamed, rule)
                                .read());
            }
        }
        return TransferMentions.merged(Givers.filled(found));
    }
}
