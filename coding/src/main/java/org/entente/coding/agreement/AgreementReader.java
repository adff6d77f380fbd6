// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.coding.lexicon.Lexicon;
import org.entente.coding.party.PartyReader;
import org.entente.coding.when.DateWords;
import org.entente.coding.when.WhenReader;
import org.entente.language.AnalysedText;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.model.Agreement;
import org.entente.model.EventClaim;
import org.entente.model.Rule;
import org.entente.model.Span;

/** Reads the agreements of an article, one claim for each with its furthest action (guide, section 3). Thread-safe. */
public final class AgreementReader {
    private final Lexicon lexicon;
    private final AgreementWords words;
    private final KnownAgreements known;
    private final DateWords dates;
    private final Rule rule;

    public AgreementReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = AgreementWords.load(lexicon.language());
        this.known = KnownAgreements.load(lexicon.language());
        this.dates = DateWords.load(lexicon.language());
        this.rule = new Rule(lexicon.language() + "/agreements.yaml", Lexicon.CODEBOOK, Lexicon.VERSION);
    }

    /** Whether a sentence with these words could name an agreement. */
    public boolean wants(List<Token> tokens) {
        String all = tokens.stream().map(Token::form).collect(Collectors.joining(" "));
        return !known.in(all, new Span(0, all.length())).isEmpty()
                || tokens.stream()
                        .anyMatch(token -> token.lemmas().stream().anyMatch(words.heads()::has)
                                || words.heads().has(token.form().toLowerCase(Locale.ROOT)))
                || tokens.stream().anyMatch(token -> token.lemmas().stream().anyMatch(words.halting()::contains))
                        && tokens.stream()
                                .anyMatch(token -> token.lemmas().stream().anyMatch(words.fought()::contains));
    }

    /** @param events of the same article, which tell who fights whom */
    public List<Agreement> read(AnalysedText text, PartyReader parties, List<EventClaim> events) {
        List<AgreementMention> mentions = new ArrayList<>();
        WhenReader when = new WhenReader(text.article(), lexicon.grammar(), dates);
        for (Sentence sentence : text.sentences()) {
            if (sentence.parsed()) {
                mentions.addAll(
                        new AgreementSentence(text, sentence, lexicon.grammar(), words, known, parties, when).read());
            }
        }
        Named named = new Named(text, parties);
        return AgreementGroups.of(mentions, Fighters.of(events), named, text.article(), rule);
    }
}
