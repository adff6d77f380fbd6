// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.coding.clause.ClauseReader;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads reported speech without quotation marks: a clause under a verb of reporting, before ", X said", or beside
 * "according to X" (guide, section 2). Verbs that are events themselves (accuse, urge, reject) are not in the list.
 * Thread-safe.
 */
final class IndirectReader {
    private static final int FEWEST_WORDS = 3;

    /** ", the minister of foreign affairs of Peru told a press conference": so many words from comma to verb at most. */
    private static final int LONGEST_TAIL = 8;

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
        Speakers speakers = new Speakers(text, parties, grammar, words, here -> direct.stream()
                .flatMap(d -> d.content().stream())
                .anyMatch(e -> e.field() == here.field() && e.span().overlaps(here.span())));
        Circumstances circumstances = new Circumstances(text, parties, words, grammar);
        for (Sentence sentence : text.sentences()) {
            ReportedClause clauses = new ReportedClause(sentence, direct);
            for (Word word : sentence.parsed() ? sentence.words() : List.<Word>of()) {
                Reported reported = said(sentence, word, speakers, clauses);
                reported = reported == null ? according(sentence, word, speakers, clauses) : reported;
                Quotation quotation = reported == null ? null : quotation(text, sentence, reported, circumstances);
                if (quotation != null
                        && !quoted(quotation, direct)
                        && !quoted(quotation, found)
                        && !direct.stream().anyMatch(d -> Objects.equals(d.cue(), quotation.cue()))) {
                    found.add(quotation);
                }
            }
        }
        return found;
    }

    /** The words that are reported, the word that reports them, and who does. */
    private record Reported(List<Word> content, Word cue, Party speaker) {}

    private @Nullable Reported said(Sentence sentence, Word verb, Speakers speakers, ReportedClause clauses) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        boolean cue = verb.is(PartOfSpeech.VERB)
                && words.has("reporting", lemma)
                && !verb.plainRelation().equals("amod")
                && sentence.dependents(verb, "aux:pass").isEmpty();
        Word subject = cue ? subject(sentence, verb, speakers) : null;
        if (subject != null && speakers.media(sentence, subject)) {
            return null;
        }
        Party speaker = cue && (subject == null || clauses.quoted(subject)) ? clauses.speaker(verb) : null;
        speaker = speaker == null && subject != null ? speakers.of(sentence, subject) : speaker;
        if (speaker == null) {
            return null;
        }
        boolean inner = words.has("inner", lemma);
        if (!inner
                && !words.has("denying", lemma)
                && new ClauseReader(sentence, grammar).reality(verb).negated()) {
            return null;
        }
        List<Word> content = clauses.of(verb, inner);
        if (subject != null) {
            content = clauses.closing(verb, subject, content, LONGEST_TAIL);
            if (!inner) {
                List<Word> around = clauses.interrupted(verb, subject, LONGEST_TAIL);
                content = around.size() > content.size() ? around : content;
                content = clauses.afterFronted(verb, subject, content);
            }
        }
        if (words.has("telling", lemma)) {
            content = clauses.withoutAddressee(verb, content);
        }
        if (content.isEmpty() && !inner && verb.morphology().form() != VerbForm.INFINITIVE) {
            content = clauses.preceding(verb, LONGEST_TAIL);
            content = content.isEmpty() ? clauses.opened(verb, words) : content;
            content = content.isEmpty() ? clauses.following(verb) : content;
        }
        return new Reported(content, verb, speaker);
    }

    /** By the tree; where it names none, an inverted subject that the parser took for an object. */
    private static @Nullable Word subject(Sentence sentence, Word verb, Speakers speakers) {
        Word subject = speakers.subject(sentence, verb);
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
        return subject == null ? before(sentence, verb) : null;
    }

    /** ", the ministry said Monday": of a verb that parsing hung beside its clause the noun phrase between comma and verb. */
    private static @Nullable Word before(Sentence sentence, Word verb) {
        boolean beside = verb.morphology().form() == VerbForm.FINITE
                && (verb.plainRelation().equals("dep") || verb.plainRelation().equals("parataxis"));
        int from = verb.index() - 1;
        while (beside && from >= 0 && verb.index() - from <= LONGEST_TAIL) {
            Word word = sentence.word(from);
            if (word.form().equals(",")) {
                break;
            }
            if (word.is(PartOfSpeech.VERB) || word.is(PartOfSpeech.CCONJ) || word.is(PartOfSpeech.SCONJ)) {
                return null;
            }
            from--;
        }
        boolean comma = beside && from >= 0 && sentence.word(from).form().equals(",");
        for (int i = from + 1; comma && i < verb.index(); i++) {
            Word word = sentence.word(i);
            boolean outside = word.head() <= from || word.head() >= verb.index();
            if (outside && word.isNominal() && sentence.dependents(word, "case").isEmpty()) {
                return word;
            }
        }
        return null;
    }

    private @Nullable Reported according(Sentence sentence, Word source, Speakers speakers, ReportedClause clauses) {
        Word preposition = source.isNominal() ? sources.according(sentence, source) : null;
        Word viewer = source.isNominal() && preposition == null ? sources.viewer(sentence, source) : null;
        Party speaker = preposition == null && viewer == null || speakers.media(sentence, source)
                ? null
                : speakers.of(sentence, viewer == null ? source : viewer);
        if (speaker == null) {
            return null;
        }
        Word cue = preposition == null ? sentence.dependents(source, "case").get(0) : preposition;
        Word clause = source.head() < 0 ? source : sentence.word(source.head());
        boolean beside = source.plainRelation().equals("obl") && predicates(sentence, clause);
        List<Word> content = beside ? clauses.below(clause, source) : List.of();
        content = content.isEmpty() ? clauses.after(source, cue) : content;
        content = content.isEmpty() ? clauses.preceding(cue, 1) : content;
        return new Reported(content, cue, speaker);
    }

    private static boolean predicates(Sentence sentence, Word clause) {
        return clause.is(PartOfSpeech.VERB)
                || !sentence.dependents(clause, "cop", "nsubj").isEmpty();
    }

    private @Nullable Quotation quotation(
            AnalysedText text, Sentence sentence, Reported reported, Circumstances circumstances) {
        List<Word> content = reported.content();
        if (content.size() < FEWEST_WORDS) {
            return null;
        }
        List<Evidence> parts = ReportedClause.parts(content, reported.cue()).stream()
                .map(part -> sentence.evidence(text.article(), part.get(0), part.get(part.size() - 1)))
                .toList();
        Evidence speaker = reported.speaker().words();
        boolean inside = parts.stream()
                .anyMatch(part -> part.span().overlaps(reported.cue().span())
                        || part.field() == speaker.field() && part.span().overlaps(speaker.span()));
        if (inside) {
            return null;
        }
        Evidence told = parts.get(0);
        String id = ContentId.of(
                "c-",
                text.article().id(),
                "indirect",
                told.field().name(),
                Integer.toString(told.span().start()));
        return new Quotation(
                id,
                false,
                parts,
                reported.speaker(),
                sentence.evidence(text.article(), reported.cue(), reported.cue()),
                circumstances.addressee(sentence, reported.cue(), reported.speaker()),
                circumstances.occasion(sentence, reported.cue()),
                null,
                rule);
    }

    private static boolean quoted(Quotation one, List<Quotation> others) {
        return others.stream().flatMap(other -> other.content().stream()).anyMatch(e -> one.content().stream()
                .anyMatch(told -> e.field() == told.field() && e.span().overlaps(told.span())));
    }
}
