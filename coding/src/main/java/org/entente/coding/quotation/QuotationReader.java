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
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.ContentId;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.Party;
import org.entente.model.Quotation;
import org.entente.model.Rule;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads quotations with their speakers: direct ones of three words or more, and reported speech. Thread-safe. */
public final class QuotationReader {
    private static final int FEWEST_WORDS = 3;

    private final Grammar grammar;
    private final Rule rule;
    private final IndirectReader indirect;

    public QuotationReader(Lexicon lexicon) {
        this.grammar = lexicon.grammar();
        this.rule = new Rule(lexicon.language() + "/grammar.yaml#speech", Lexicon.CODEBOOK, Lexicon.VERSION);
        this.indirect = new IndirectReader(lexicon);
    }

    public List<Quotation> read(AnalysedText text, PartyReader parties) {
        List<Quotation> quotations = new ArrayList<>();
        for (Field field : Field.values()) {
            String words = text.article().field(field);
            List<Sentence> sentences = text.in(field);
            Said last = null;
            int lastEnd = -1;
            for (Span passage : QuotationMarks.passages(words)) {
                Said said = said(text, parties, sentences, passage);
                boolean continued = said != null
                        && last != null
                        && said.cue.index() == last.cue.index()
                        && said.sentence == last.sentence
                        && passage.start() - lastEnd < 80
                        && !quotations.isEmpty();
                Evidence content = Evidence.of(text.article(), field, passage);
                if (continued) {
                    extend(quotations, content);
                } else if (said != null && content.text().split("\\s+").length >= FEWEST_WORDS) {
                    quotations.add(quotation(text, field, content, said));
                    last = said;
                }
                lastEnd = passage.end();
            }
        }
        quotations.addAll(indirect.read(text, parties, List.copyOf(quotations)));
        return quotations;
    }

    private record Said(Sentence sentence, Word cue, Party speaker) {}

    private Quotation quotation(AnalysedText text, Field field, Evidence content, Said said) {
        String id = ContentId.of(
                "c-",
                text.article().id(),
                "quotation",
                field.name(),
                Integer.toString(content.span().start()));
        Evidence cue = said.sentence.evidence(text.article(), said.cue, said.cue);
        return new Quotation(id, true, List.of(content), said.speaker, cue, null, null, null, rule);
    }

    private static void extend(List<Quotation> quotations, Evidence more) {
        Quotation last = quotations.remove(quotations.size() - 1);
        List<Evidence> content = new ArrayList<>(last.content());
        content.add(more);
        quotations.add(new Quotation(
                last.id(), true, content, last.speaker(), last.cue(), last.addressee(), null, null, last.rule()));
    }

    /** The speech verb nearest to the passage, outside it, in a sentence that the passage touches or the one just after. */
    private @Nullable Said said(AnalysedText text, PartyReader parties, List<Sentence> sentences, Span passage) {
        Said best = null;
        int nearest = Integer.MAX_VALUE;
        for (Sentence sentence : sentences) {
            if (!sentence.parsed()
                    || sentence.span().end() < passage.start() - 2
                    || sentence.span().start() > passage.end() + 3) {
                continue;
            }
            for (Word word : sentence.words()) {
                int distance = Math.max(
                        passage.start() - word.span().end(), word.span().start() - passage.end());
                if (distance >= 0
                        && distance < nearest
                        && word.is(PartOfSpeech.VERB)
                        && grammar.has("speech", word.lemma())) {
                    Party speaker = speaker(text, parties, sentence, word, passage);
                    if (speaker != null) {
                        best = new Said(sentence, word, speaker);
                        nearest = distance;
                    }
                }
            }
        }
        return best == null ? viewpoint(parties, sentences, passage) : best;
    }

    /** "Selon la ministre, « … »": nothing but the phrase stands between its preposition and the passage. */
    private @Nullable Said viewpoint(PartyReader parties, List<Sentence> sentences, Span passage) {
        for (Sentence sentence : sentences) {
            if (!sentence.parsed() || !sentence.span().contains(new Span(passage.start(), passage.start() + 1))) {
                continue;
            }
            for (Word word : sentence.words()) {
                Word preposition = word.span().end() <= passage.start() ? viewing(sentence, word) : null;
                boolean clear = sentence.words().stream()
                        .noneMatch(w -> w.is(PartOfSpeech.VERB)
                                && w.index() > word.index()
                                && w.span().end() <= passage.start());
                List<Party> known = preposition != null && clear ? parties.parties(sentence, word) : List.<Party>of();
                if (preposition != null && !known.isEmpty()) {
                    return new Said(sentence, preposition, known.get(0));
                }
            }
        }
        return null;
    }

    private @Nullable Word viewing(Sentence sentence, Word word) {
        for (Word preposition : sentence.dependents(word, "case")) {
            String form = preposition.form().toLowerCase(Locale.ROOT);
            boolean opens = preposition.index() == 0
                    || sentence.word(preposition.index() - 1).is(PartOfSpeech.PUNCT);
            if (grammar.has("according", form) || opens && grammar.has("viewpoints", form)) {
                return preposition;
            }
        }
        return null;
    }

    /** "a-t-il déclaré", "a confié la ministre": the parser often takes an inverted subject for an object. */
    private static @Nullable Word inverted(Sentence sentence, Word cue, Span passage) {
        for (Word word : sentence.dependents(cue, "nsubj", "obj", "expl")) {
            boolean clitic = word.is(PartOfSpeech.PRON) && word.form().startsWith("-");
            boolean after = word.index() > cue.index()
                    && word.is(PartOfSpeech.PROPN) | word.is(PartOfSpeech.NOUN)
                    && sentence.dependents(word, "case").isEmpty();
            if ((clitic || after) && !passage.contains(word.span())) {
                return word;
            }
        }
        return null;
    }

    private @Nullable Party speaker(AnalysedText text, PartyReader parties, Sentence sentence, Word cue, Span passage) {
        Word subject = new Arguments(sentence, grammar).subject(cue);
        if (subject == null || passage.contains(subject.span())) {
            subject = inverted(sentence, cue, passage);
        }
        if (subject == null) {
            return null;
        }
        List<Party> known = parties.parties(sentence, subject);
        if (!known.isEmpty()) {
            return known.get(0);
        }
        Word first = subject;
        Word last = subject;
        for (Word word : sentence.dependents(subject, "det", "amod", "compound", "nmod:poss", "flat")) {
            first = word.index() < first.index() ? word : first;
            last = word.index() > last.index() ? word : last;
        }
        Evidence words = sentence.evidence(text.article(), first, last);
        return new Party(words, subject.is(PartOfSpeech.PROPN) ? words.text() : null, null, null, null, null, false);
    }
}
