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
    private final SpeechWords words;
    private final Sources sources;
    private final Rule rule;

    IndirectReader(Lexicon lexicon, SpeechWords words) {
        this.grammar = lexicon.grammar();
        this.words = words;
        this.sources = new Sources(words);
        this.rule = new Rule(lexicon.language() + "/speech.yaml#reporting", Lexicon.CODEBOOK, Lexicon.VERSION);
    }

    /** @param direct quotations of the same article, whose words are not told twice */
    List<Quotation> read(AnalysedText text, PartyReader parties, List<Quotation> direct) {
        List<Quotation> found = new ArrayList<>();
        Speakers speakers = new Speakers(text, parties, grammar, words);
        Circumstances circumstances = new Circumstances(text, parties, words, grammar);
        for (Sentence sentence : text.sentences()) {
            for (Word word : sentence.parsed() ? sentence.words() : List.<Word>of()) {
                Reported reported = said(sentence, word, speakers);
                reported = reported == null ? according(sentence, word, speakers) : reported;
                Quotation quotation = reported == null
                        ? null
                        : quotation(text, sentence, reported, new Clauses(text, sentence, direct), circumstances);
                if (quotation != null && !quoted(quotation, direct) && !quoted(quotation, found)) {
                    found.add(quotation);
                }
            }
        }
        return found;
    }

    /** The top of a clause, the word beside it that reports it, and who does. */
    private record Reported(Word clause, Word cue, Word outside, Party speaker) {}

    private @Nullable Reported said(Sentence sentence, Word verb, Speakers speakers) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        boolean cue = verb.is(PartOfSpeech.VERB)
                && words.has("reporting", lemma)
                && !verb.plainRelation().equals("amod")
                && sentence.dependents(verb, "aux:pass").isEmpty();
        Word subject = cue ? subject(sentence, verb) : null;
        Party speaker = subject == null ? null : speakers.of(sentence, subject);
        Word clause = speaker == null ? null : clause(sentence, verb, words.has("inner", lemma));
        return clause == null || speaker == null ? null : new Reported(clause, verb, verb, speaker);
    }

    /** By the tree; where it names none, an inverted subject that the parser took for an object. */
    private @Nullable Word subject(Sentence sentence, Word verb) {
        Word subject = new Arguments(sentence, grammar).subject(verb);
        if (subject != null && subject.index() != verb.index()) {
            return subject;
        }
        for (Word word : sentence.dependents(verb, "nsubj", "obj", "expl")) {
            boolean after = word.index() > verb.index()
                    && verb.plainRelation().equals("parataxis")
                    && sentence.dependents(word, "case").isEmpty();
            if (word.plainRelation().equals("nsubj") || after || word.form().startsWith("-")) {
                return word;
            }
        }
        return null;
    }

    /** What is reported: the verb's complement, or the clause that the verb interrupts or follows. */
    private @Nullable Word clause(Sentence sentence, Word verb, boolean inner) {
        for (Word clause : sentence.dependents(verb, "ccomp")) {
            return clause;
        }
        for (Word clause : inner ? List.<Word>of() : sentence.dependents(verb, "xcomp")) {
            boolean declared = clause.morphology().form() == VerbForm.INFINITIVE
                    && sentence.dependents(clause, "mark").isEmpty();
            if (declared && clause.is(PartOfSpeech.VERB)) {
                return clause;
            }
        }
        if (inner) {
            return null;
        }
        if (verb.plainRelation().equals("parataxis") && verb.head() >= 0) {
            return sentence.word(verb.head());
        }
        for (Word clause : sentence.dependents(verb, "parataxis")) {
            return clause;
        }
        return null;
    }

    private @Nullable Reported according(Sentence sentence, Word source, Speakers speakers) {
        boolean beside = source.plainRelation().equals("obl") && source.head() >= 0;
        Word preposition = beside ? sources.according(sentence, source) : null;
        Word viewer = beside && preposition == null ? sources.viewer(sentence, source) : null;
        Word cue = preposition == null ? source : preposition;
        Word clause = beside ? sentence.word(source.head()) : source;
        boolean told = (preposition != null || viewer != null) && predicates(sentence, clause);
        Party speaker = told ? speakers.of(sentence, viewer == null ? source : viewer) : null;
        return speaker == null ? null : new Reported(clause, cue, source, speaker);
    }

    private static boolean predicates(Sentence sentence, Word clause) {
        return clause.is(PartOfSpeech.VERB)
                || !sentence.dependents(clause, "cop", "nsubj").isEmpty();
    }

    private @Nullable Quotation quotation(
            AnalysedText text, Sentence sentence, Reported reported, Clauses clauses, Circumstances circumstances) {
        List<Word> content = clauses.content(reported.clause(), reported.outside());
        if (content.size() < FEWEST_WORDS) {
            return null;
        }
        Evidence told = sentence.evidence(text.article(), content.get(0), content.get(content.size() - 1));
        if (told.span().overlaps(reported.cue().span())
                || told.field() == reported.speaker().words().field()
                        && told.span().overlaps(reported.speaker().words().span())) {
            return null;
        }
        String id = ContentId.of(
                "c-",
                text.article().id(),
                "indirect",
                told.field().name(),
                Integer.toString(told.span().start()));
        return new Quotation(
                id,
                false,
                List.of(told),
                reported.speaker(),
                sentence.evidence(text.article(), reported.cue(), reported.cue()),
                circumstances.addressee(sentence, reported.cue(), reported.speaker()),
                circumstances.occasion(sentence, reported.cue()),
                null,
                rule);
    }

    private static boolean quoted(Quotation one, List<Quotation> others) {
        Evidence told = one.content().get(0);
        return others.stream()
                .flatMap(other -> other.content().stream())
                .anyMatch(e -> e.field() == told.field() && e.span().overlaps(told.span()));
    }

    /** Cuts the words of a clause from its sentence. */
    private record Clauses(AnalysedText text, Sentence sentence, List<Quotation> direct) {
        /**
         * The words of the clause without its "that", without {@code outside} and all below it, without what follows "and"
         * and is quoted, and without marks at its ends.
         */
        List<Word> content(Word clause, Word outside) {
            List<Word> words = new ArrayList<>();
            boolean inside = sentence.isUnder(outside, clause);
            for (Word word : sentence.subtree(clause)) {
                if (!inside || !sentence.isUnder(word, outside)) {
                    words.add(word);
                }
            }
            for (Word joined : sentence.dependents(clause, "conj")) {
                if (sentence.subtree(joined).stream().anyMatch(this::quoted)) {
                    words.removeIf(word -> sentence.isUnder(word, joined));
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

        private boolean quoted(Word word) {
            Span span = word.span();
            return direct.stream()
                    .flatMap(q -> q.content().stream())
                    .anyMatch(e -> e.field() == sentence.field() && e.span().contains(span));
        }

        private static boolean isMark(Word word) {
            return word.plainRelation().equals("mark") && word.is(PartOfSpeech.SCONJ);
        }
    }
}
