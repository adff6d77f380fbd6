// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.lexicon.Lexicon;
import org.entente.coding.party.PartyReader;
import org.entente.language.AnalysedText;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.ContentId;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Quotation;
import org.entente.model.Rule;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads reported speech without quotation marks: a clause under a verb of reporting, before ", X said", or beside
 * "according to X" (guide, section 2). Verbs that are events themselves (accuse, urge, reject) are not in the list.
 * Thread-safe.
 */
final class IndirectReader {
    private static final int FEWEST_WORDS = 3;

    private final Grammar grammar;
    private final Rule rule;

    IndirectReader(Lexicon lexicon) {
        this.grammar = lexicon.grammar();
        this.rule = new Rule(lexicon.language() + "/grammar.yaml#reporting", Lexicon.CODEBOOK, Lexicon.VERSION);
    }

    /** @param direct quotations of the same article, whose words are not told twice */
    List<Quotation> read(AnalysedText text, PartyReader parties, List<Quotation> direct) {
        List<Quotation> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.parsed()) {
                for (Word word : sentence.words()) {
                    Quotation quotation = said(text, parties, sentence, word);
                    if (quotation == null) {
                        quotation = according(text, parties, sentence, word);
                    }
                    if (quotation != null && !quoted(quotation, direct) && !quoted(quotation, found)) {
                        found.add(quotation);
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Quotation said(AnalysedText text, PartyReader parties, Sentence sentence, Word verb) {
        if (!verb.is(PartOfSpeech.VERB) || !grammar.has("reporting", verb.lemma())) {
            return null;
        }
        Word clause = clause(sentence, verb);
        Word subject = new Arguments(sentence, grammar).subject(verb);
        if (clause == null || subject == null) {
            return null;
        }
        return quotation(text, parties, sentence, content(sentence, clause, verb), verb, subject);
    }

    /** What is reported: the verb's complement, or the clause that the verb interrupts or follows. */
    private @Nullable Word clause(Sentence sentence, Word verb) {
        for (Word clause : sentence.dependents(verb, "ccomp")) {
            return clause;
        }
        for (Word clause : sentence.dependents(verb, "xcomp")) {
            boolean declared = clause.morphology().form() == VerbForm.INFINITIVE
                    && sentence.dependents(clause, "mark").isEmpty();
            if (declared && clause.is(PartOfSpeech.VERB)) {
                return clause;
            }
        }
        if (verb.plainRelation().equals("parataxis") && verb.head() >= 0) {
            return sentence.word(verb.head());
        }
        for (Word clause : sentence.dependents(verb, "parataxis")) {
            return clause;
        }
        return null;
    }

    private @Nullable Quotation according(AnalysedText text, PartyReader parties, Sentence sentence, Word source) {
        boolean according = source.plainRelation().equals("obl")
                && sentence.dependents(source, "case").stream()
                        .anyMatch(w -> grammar.has("according", w.form().toLowerCase(Locale.ROOT)));
        if (!according || source.head() < 0) {
            return null;
        }
        Word clause = sentence.word(source.head());
        Word cue = sentence.dependents(source, "case").get(0);
        return clause.is(PartOfSpeech.VERB)
                ? quotation(text, parties, sentence, content(sentence, clause, source), cue, source)
                : null;
    }

    /** The words of the clause without its "that", without {@code outside} and all below it, and without marks at its ends. */
    private List<Word> content(Sentence sentence, Word clause, Word outside) {
        List<Word> words = new ArrayList<>();
        boolean inside = sentence.isUnder(outside, clause);
        for (Word word : sentence.subtree(clause)) {
            if (!inside || !sentence.isUnder(word, outside)) {
                words.add(word);
            }
        }
        while (!words.isEmpty() && (words.get(0).is(PartOfSpeech.PUNCT) || isMark(words.get(0)))) {
            words.remove(0);
        }
        while (!words.isEmpty() && words.get(words.size() - 1).is(PartOfSpeech.PUNCT)) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    private static boolean isMark(Word word) {
        return word.plainRelation().equals("mark") && word.is(PartOfSpeech.SCONJ);
    }

    private @Nullable Quotation quotation(
            AnalysedText text, PartyReader parties, Sentence sentence, List<Word> content, Word cue, Word speaker) {
        if (content.size() < FEWEST_WORDS) {
            return null;
        }
        Evidence words = sentence.evidence(text.article(), content.get(0), content.get(content.size() - 1));
        List<Party> known = parties.parties(sentence, speaker);
        boolean told = !known.isEmpty()
                && !words.span().contains(cue.span())
                && !words.span().contains(speaker.span())
                && (known.get(0).country() != null
                        || known.get(0).sector() != null
                        || known.get(0).name() != null);
        if (!told) {
            return null;
        }
        String id = ContentId.of(
                "c-",
                text.article().id(),
                "indirect",
                words.field().name(),
                Integer.toString(words.span().start()));
        return new Quotation(
                id,
                false,
                List.of(words),
                known.get(0),
                sentence.evidence(text.article(), cue, cue),
                null,
                null,
                null,
                rule);
    }

    private static boolean quoted(Quotation one, List<Quotation> others) {
        Evidence words = one.content().get(0);
        return others.stream()
                .flatMap(other -> other.content().stream())
                .anyMatch(e -> e.field() == words.field() && overlap(e.span(), words.span()));
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
