// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.lexicon.Lexicon;
import org.entente.coding.party.PartyReader;
import org.entente.coding.quotation.QuotedText.Gap;
import org.entente.coding.quotation.QuotedText.Statement;
import org.entente.language.AnalysedText;
import org.entente.language.Token;
import org.entente.model.ContentId;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.Party;
import org.entente.model.Quotation;
import org.entente.model.Rule;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads quotations with their speakers: direct ones of three words or more, and reported speech. Thread-safe.
 *
 * <p>Who spoke is asked of a cascade of rules, after the manner of the literature on quotation attribution: the words of
 * saying around the statement ({@link CueFinder}); else the speaker who was speaking on; else who acts in the sentence
 * before.
 */
public final class QuotationReader {
    private static final int FEWEST_WORDS = 3;

    private final Grammar grammar;
    private final SpeechWords words;
    private final Rule rule;
    private final IndirectReader indirect;

    public QuotationReader(Lexicon lexicon) {
        this.grammar = lexicon.grammar();
        this.words = SpeechWords.load(lexicon.language());
        this.rule = new Rule(lexicon.language() + "/speech.yaml#saying", Lexicon.CODEBOOK, Lexicon.VERSION);
        this.indirect = new IndirectReader(lexicon, words);
    }

    /** Whether a sentence with these words could tell who says something. */
    public boolean wants(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token ->
                        token.lemmas().stream().anyMatch(l -> words.has("reporting", l) || words.has("saying", l))
                                || words.has("according", token.form()));
    }

    public List<Quotation> read(AnalysedText text, PartyReader parties) {
        List<Quotation> quotations = new ArrayList<>();
        for (Field field : Field.values()) {
            quotations.addAll(direct(text, parties, field));
        }
        quotations.addAll(indirect.read(text, parties, List.copyOf(quotations)));
        return Repeats.dropped(quotations);
    }

    /** Statements by one speaker that count as one, with the words that tell it. */
    private record Told(Said said, List<Statement> statements) {}

    private List<Quotation> direct(AnalysedText text, PartyReader parties, Field field) {
        QuotedText quoted = new QuotedText(text, field);
        Speakers speakers = new Speakers(text, parties, grammar, words, quoted::quotes);
        CueFinder cues = new CueFinder(quoted, parties, speakers, grammar, words);
        List<Told> told = new ArrayList<>();
        Said last = null;
        for (int i = 0; i < quoted.statements().size(); i++) {
            Statement statement = quoted.statements().get(i);
            if (cues.isName(i)) {
                continue;
            }
            Said said = cues.find(i);
            if (said != null && last != null && fromAfar(quoted, i, said)) {
                said = last;
            }
            boolean on = said == null && last != null && speaksOn(quoted.before(i), last);
            if (on && last != null) {
                said = last;
            } else if (said == null && quoted.before(i).head().isEmpty()) {
                said = ahead(quoted, cues, i);
                said = said == null ? turn(quoted, cues, i, last) : said;
            }
            boolean joins = said != null
                    && last != null
                    && !told.isEmpty()
                    && (on && whole(quoted, i) || joins(said, last, quoted, i));
            if (joins) {
                told.get(told.size() - 1).statements().add(statement);
            } else if (said != null) {
                told.add(new Told(said, new ArrayList<>(List.of(statement))));
            }
            last = said;
        }
        return told.stream()
                .filter(one -> enough(quoted, one))
                .map(one -> quotation(text, field, one, new Circumstances(text, parties, words, grammar)))
                .toList();
    }

    /** Within one sentence a cue that stands neither before nor after the statement is the earlier fragment's. */
    private static boolean fromAfar(QuotedText quoted, int index, Said said) {
        Gap gap = quoted.before(index);
        return gap.pieces().size() == 1
                && !gap.paragraphs()
                && gap.head().stream().noneMatch(at -> cues(at, said))
                && quoted.after(index).tail().stream().noneMatch(at -> cues(at, said));
    }

    private static boolean cues(QuotedText.At at, Said said) {
        return at.sentence() == said.sentence()
                && at.word().index() == said.cue().index();
    }

    /** "“A,” X said. “B”" and "“A.” “B”": nothing but the end of a sentence parts it from its cue. */
    private static boolean speaksOn(Gap gap, Said last) {
        if (gap.paragraphs() || !gap.head().isEmpty() || gap.pieces().size() > 2) {
            return false;
        }
        return gap.tail().isEmpty()
                || gap.pieces().size() == 2 && gap.tail().stream().anyMatch(at -> cues(at, last));
    }

    /** Whether it ends a sentence, or nothing of its sentence follows: fragments in a sentence of their own stand alone. */
    private static boolean whole(QuotedText quoted, int index) {
        return quoted.endsSentence(quoted.statements().get(index))
                || quoted.after(index).tail().isEmpty();
    }

    /** Fragments under one verb are parts of one statement. */
    private static boolean joins(Said said, Said last, QuotedText quoted, int index) {
        return said.sameCue(last)
                && !said.implied()
                && quoted.before(index).pieces().size() == 1;
    }

    /** "“A” here, but “B,” X said": the cue of a later statement of its sentence tells the first too. */
    private static @Nullable Said ahead(QuotedText quoted, CueFinder cues, int index) {
        Gap gap = quoted.after(index);
        boolean same = index + 1 < quoted.statements().size()
                && gap.pieces().size() == 1
                && !gap.paragraphs()
                && !gap.tail().isEmpty()
                && !quoted.endsSentence(quoted.statements().get(index));
        Said next = same ? cues.find(index + 1) : null;
        boolean after = next != null
                && !next.implied()
                && quoted.after(index + 1).tail().stream().anyMatch(at -> cues(at, next));
        return after ? next : null;
    }

    /** A statement that nothing in its own sentence introduces: the same speaker's as before it, or the last actor's. */
    private static @Nullable Said turn(QuotedText quoted, CueFinder cues, int index, @Nullable Said last) {
        Gap gap = quoted.before(index);
        for (int i = gap.pieces().size() - 1; i >= 0; i--) {
            if (!gap.pieces().get(i).isEmpty()) {
                boolean own = last != null && gap.pieces().get(i).stream().anyMatch(at -> cues(at, last));
                Said actor =
                        own && last != null ? last : cues.actor(gap.pieces().get(i));
                return actor == null ? null : actor.again();
            }
        }
        return last == null ? null : last.again();
    }

    private static boolean enough(QuotedText quoted, Told told) {
        return told.statements().stream()
                .anyMatch(s -> quoted.words(s.first().cover(s.last())).split("\\s+").length >= FEWEST_WORDS);
    }

    private Quotation quotation(AnalysedText text, Field field, Told told, Circumstances circumstances) {
        List<Evidence> content = new ArrayList<>();
        for (Statement statement : told.statements()) {
            for (Passage passage : statement.passages()) {
                content.add(Evidence.of(text.article(), field, passage.words()));
            }
        }
        Span first = content.get(0).span();
        String id = ContentId.of("c-", text.article().id(), "quotation", field.name(), Integer.toString(first.start()));
        Said said = told.said();
        Evidence cue = said.sentence().evidence(text.article(), said.cue(), said.cue());
        Evidence occasion = said.implied() ? null : circumstances.occasion(said.sentence(), said.cue());
        Party addressee = said.implied() ? null : circumstances.addressee(said.sentence(), said.cue(), said.speaker());
        boolean both = addressee != null
                && occasion != null
                && occasion.span().contains(addressee.words().span());
        return new Quotation(id, true, content, said.speaker(), cue, both ? null : addressee, occasion, null, rule);
    }
}
