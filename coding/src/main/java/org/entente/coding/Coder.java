// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.coding.agreement.AgreementReader;
import org.entente.coding.event.EventReader;
import org.entente.coding.event.OwnWords;
import org.entente.coding.lexicon.Lexicon;
import org.entente.coding.party.Gazetteer;
import org.entente.coding.party.PartyReader;
import org.entente.coding.quotation.EventLinks;
import org.entente.coding.quotation.QuotationReader;
import org.entente.coding.transfer.TransferReader;
import org.entente.language.AnalysedText;
import org.entente.language.Sentence;
import org.entente.language.SentenceFilter;
import org.entente.language.Token;
import org.entente.language.Word;
import org.entente.model.Agreement;
import org.entente.model.Claim;
import org.entente.model.EventClaim;
import org.entente.model.Quotation;

/** Reads the claims of analysed articles of one language. Thread-safe. */
public final class Coder {
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final EventReader events;
    private final QuotationReader quotations;
    private final AgreementReader agreements;
    private final TransferReader transfers;

    private Coder(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.events = new EventReader(lexicon);
        this.quotations = new QuotationReader(lexicon);
        this.agreements = new AgreementReader(lexicon);
        this.transfers = new TransferReader(lexicon);
    }

    /** The coder with the lexicon and gazetteer that come with the program; LexiconException if one is wrong. */
    public static Coder load(String language) {
        return new Coder(Lexicon.load(language), Gazetteer.load(language));
    }

    /** Languages that have a lexicon, ISO 639-1. */
    public static Set<String> languages() {
        return Set.of("en", "fr");
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** Wants the sentences that hold a trigger and could name a party, and those with quotation marks. */
    public SentenceFilter filter() {
        return (field, tokens) -> quoted(tokens)
                || quotations.wants(tokens)
                || gazetteer.mentionsParty(tokens)
                        && (tokens.stream().anyMatch(token -> lexicon.triggers(token.lemmas()))
                                || agreements.wants(tokens)
                                || transfers.wants(tokens));
    }

    private static boolean quoted(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token.form().equals("\"")
                        || token.form().equals("''")
                        || token.form().equals("``"));
    }

    public List<Claim> code(AnalysedText text) {
        return code(text, EventReader.SILENT);
    }

    private List<Claim> code(AnalysedText text, Consumer<String> trace) {
        PartyReader parties = new PartyReader(gazetteer, text);
        List<Quotation> quoted = quotations.read(text, parties);
        List<EventClaim> told = events.read(text, parties, new OwnWords(quoted), trace);
        List<Claim> claims = new ArrayList<>(told);
        claims.addAll(EventLinks.linked(quoted, claims));
        List<Agreement> agreed = agreements.read(text, parties, told);
        claims.addAll(agreed);
        claims.addAll(transfers.read(text, parties, agreed));
        return claims;
    }

    /** For each parsed sentence its tree; then the rules tried and why a claim was made or not. */
    public String explain(AnalysedText text) {
        StringBuilder page = new StringBuilder();
        for (Sentence sentence : text.sentences()) {
            page.append("# ").append(sentence.evidence(text.article()).text()).append('\n');
            if (!sentence.parsed()) {
                page.append("  not parsed: no trigger with a party, no quotation\n");
            }
            for (Word word : sentence.words()) {
                if (sentence.parsed()) {
                    page.append("  ")
                            .append(word.index())
                            .append('\t')
                            .append(word.text())
                            .append('\t')
                            .append(word.lemma())
                            .append('\t')
                            .append(word.tag())
                            .append('\t')
                            .append(word.head())
                            .append('\t')
                            .append(word.relation())
                            .append('\t')
                            .append(word.name())
                            .append('\n');
                }
            }
        }
        page.append("# rules\n");
        code(text, line -> page.append(line).append('\n'));
        return page.toString();
    }
}
