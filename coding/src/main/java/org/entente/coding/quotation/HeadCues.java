// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.List;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.coding.quotation.QuotedText.At;
import org.entente.coding.quotation.QuotedText.Statement;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** Finds the words before a statement that tell it: "X said: “", "a déclaré que «", "X called it a “", "X : «". */
final class HeadCues {
    private static final int DEEPEST = 8;

    /** A verb this near to the opening mark introduces what it opens. */
    private static final int NEAR = 3;

    private final QuotedText quoted;
    private final PartyReader parties;
    private final Speakers speakers;
    private final Grammar grammar;
    private final SpeechWords words;
    private final CueVerbs cueVerbs;
    private final Views views;

    HeadCues(
            QuotedText quoted,
            PartyReader parties,
            Speakers speakers,
            Grammar grammar,
            SpeechWords words,
            CueVerbs cueVerbs,
            Views views) {
        this.quoted = quoted;
        this.parties = parties;
        this.speakers = speakers;
        this.grammar = grammar;
        this.words = words;
        this.cueVerbs = cueVerbs;
        this.views = views;
    }

    @Nullable
    Said head(Statement statement, List<At> piece, boolean introduced) {
        if (introduced) {
            Said label = label(piece);
            if (label != null) {
                return label;
            }
            Said spoken = verbs(piece, "saying");
            return spoken != null ? spoken : main(piece);
        }
        Said source = views.according(piece, 0, false);
        if (source != null) {
            return source;
        }
        Said governing = governing(statement, piece, "saying");
        governing = governing != null ? governing : governing(statement, piece, "describing");
        governing = governing != null ? later(governing, piece) : verbs(piece, "saying");
        return governing != null ? governing : view(piece);
    }

    /** Of two verbs of saying before a mark, each with its subject, the nearer: "a dit X, tandis que Y assurait que «". */
    private Said later(Said governing, List<At> piece) {
        for (int i = piece.size() - 1; i >= 0; i--) {
            At at = piece.get(i);
            boolean after = at.sentence() == governing.sentence()
                    && at.word().index() > governing.cue().index();
            boolean clause =
                    switch (at.word().plainRelation()) {
                        case "advcl", "conj", "parataxis", "root" -> true;
                        default -> false;
                    };
            boolean own = at.sentence().dependents(at.word(), "nsubj").stream().anyMatch(w -> !quoted.quotes(w));
            Said said =
                    after && clause && own && cueVerbs.isVerb(at.word(), "saying") ? cueVerbs.said(at, piece, 0) : null;
            if (said != null) {
                return said;
            }
        }
        return governing;
    }

    /** "Pour X, il est « … »": a view that opens the sentence, where nothing else tells who speaks. */
    private @Nullable Said view(List<At> piece) {
        Word first = piece.get(0).word();
        for (int i = 1; words.isForm("viewpoints", first) && i < piece.size(); i++) {
            At at = piece.get(i);
            boolean held = at.word().isNominal()
                    && at.sentence().dependents(at.word(), "case").contains(first)
                    && !parties.parties(at.sentence(), at.word()).isEmpty();
            Party speaker = held ? speakers.of(at.sentence(), at.word()) : null;
            if (speaker != null) {
                return new Said(at.sentence(), first, speaker, false);
            }
        }
        return null;
    }

    /** "Lund:" or "La ministre norvégienne :" without a verb. */
    private @Nullable Said label(List<At> piece) {
        Word head = null;
        At place = null;
        for (At at : piece) {
            Word word = at.word();
            if (word.is(PartOfSpeech.VERB) || word.is(PartOfSpeech.AUX)) {
                return null;
            }
            boolean top = word.isNominal()
                    && (word.head() < 0
                            || piece.stream()
                                    .noneMatch(other -> other.sentence() == at.sentence()
                                            && other.word().index() == word.head()));
            if (top && head == null) {
                head = word;
                place = at;
            }
        }
        if (head == null || place == null) {
            return null;
        }
        Party speaker = speakers.of(place.sentence(), head);
        return speaker != null && Inversions.isKnown(speaker) ? new Said(place.sentence(), head, speaker, false) : null;
    }

    /** The verb right before the mark: "said, “", "a déclaré que «". */
    @Nullable
    Said near(List<At> piece) {
        for (int i = piece.size() - 1; i >= 0 && i >= piece.size() - NEAR; i--) {
            At at = piece.get(i);
            if (cueVerbs.isVerb(at.word(), "saying")) {
                Said said = cueVerbs.said(at, piece, 0);
                if (said != null) {
                    return said;
                }
            }
        }
        return null;
    }

    /** The nearest verb of the set above the quoted words in their sentence's tree. */
    private @Nullable Said governing(Statement statement, List<At> piece, String set) {
        Sentence sentence = CueFinder.last(piece).sentence();
        Word at = null;
        for (Word word : sentence.words()) {
            boolean inside = statement.marked().contains(word.span()) && !word.is(PartOfSpeech.PUNCT);
            boolean top = word.head() >= 0
                    && !statement.marked().contains(sentence.word(word.head()).span());
            if (inside && top) {
                at = word;
                break;
            }
        }
        for (int i = 0; at != null && i < DEEPEST && at.head() >= 0; i++) {
            at = sentence.word(at.head());
            if (cueVerbs.isVerb(at, set) && !quoted.quotes(at)) {
                Said said = cueVerbs.said(new At(sentence, at), piece, 0);
                if (said != null) {
                    return said;
                }
            }
        }
        return null;
    }

    /** The last verb of the set with a subject outside the marks. */
    @Nullable
    Said verbs(List<At> piece, String set) {
        for (int i = piece.size() - 1; i >= 0; i--) {
            Word verb = piece.get(i).word();
            if (cueVerbs.isVerb(verb, set) && verb.morphology().form() != VerbForm.INFINITIVE) {
                Said said = cueVerbs.said(piece.get(i), piece, 0);
                if (said != null) {
                    return said;
                }
            }
        }
        return null;
    }

    /** The main verb of the words before a colon or of a sentence before a statement. */
    @Nullable
    Said main(List<At> piece) {
        for (At at : piece) {
            boolean top = at.word().is(PartOfSpeech.VERB)
                    && (at.word().head() < 0
                            || piece.stream()
                                    .noneMatch(other -> other.sentence() == at.sentence()
                                            && other.word().index() == at.word().head()));
            if (top) {
                Word subject = new Arguments(at.sentence(), grammar).subject(at.word());
                Party speaker = subject == null || quoted.quotes(subject) ? null : speakers.of(at.sentence(), subject);
                if (speaker != null) {
                    return new Said(at.sentence(), at.word(), speaker, true);
                }
            }
        }
        return null;
    }
}
