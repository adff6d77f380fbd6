// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.coding.quotation.QuotedText.At;
import org.entente.coding.quotation.QuotedText.Statement;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * Finds by which words a statement in quotation marks is told: those after it ("…, X said"), those before it ("X said:
 * …"), those that govern it ("X called it a …"), or "according to X".
 */
final class CueFinder {
    private static final int DEEPEST = 8;

    /** A verb this near to the opening mark introduces what it opens. */
    private static final int NEAR = 3;

    /** After "?" or "!" a new sentence may begin: its verb of saying must stand this near to count for the statement. */
    private static final int SHORT = 8;

    private static final Set<String> COLONS = Set.of(":");
    private static final Set<String> COMMAS = Set.of(",", "-", "–", "—", "--");

    private final QuotedText quoted;
    private final PartyReader parties;
    private final Speakers speakers;
    private final Grammar grammar;
    private final SpeechWords words;

    CueFinder(QuotedText quoted, PartyReader parties, Speakers speakers, Grammar grammar, SpeechWords words) {
        this.quoted = quoted;
        this.parties = parties;
        this.speakers = speakers;
        this.grammar = grammar;
        this.words = words;
    }

    /** By words in the statement's own sentence; null if it has none. */
    @Nullable
    Said find(int index) {
        Statement statement = quoted.statements().get(index);
        List<At> head = quoted.before(index).head();
        List<At> tail = quoted.after(index).tail();
        boolean introduced = !head.isEmpty() && COLONS.contains(last(head).word().form());
        boolean interrupted = quoted.endsWithComma(statement) || startsWithComma(tail);
        Said after = introduced ? null : tail(statement, tail);
        if (after != null && (interrupted || head.isEmpty() || inverted(tail))) {
            return after;
        }
        Said before = head.isEmpty() ? null : head(statement, head, introduced);
        if (before != null) {
            return before;
        }
        return after != null ? after : introduced ? tail(statement, tail) : null;
    }

    /** The last verb before a mark, of whatever meaning, and who its subject is: for statements without a cue. */
    @Nullable
    Said actor(List<At> piece) {
        Said spoken = verbs(piece, "saying", false);
        return spoken != null ? spoken : main(piece);
    }

    private static At last(List<At> piece) {
        return piece.get(piece.size() - 1);
    }

    private static boolean startsWithComma(List<At> piece) {
        return !piece.isEmpty() && COMMAS.contains(piece.get(0).word().form());
    }

    // ---------------------------------------------------------------- after the statement

    private @Nullable Said tail(Statement statement, List<At> piece) {
        int from = startsWithComma(piece) ? 1 : 0;
        if (from >= piece.size()) {
            return null;
        }
        Word first = piece.get(from).word();
        Said source = according(piece, from);
        if (source != null) {
            return source;
        }
        if (first.is(PartOfSpeech.CCONJ)
                || first.is(PartOfSpeech.SCONJ)
                || grammar.has("relatives", QuotedText.lower(first))) {
            return null;
        }
        boolean upper = Character.isUpperCase(first.form().charAt(0)) && from == 0;
        if (upper && quoted.endsSentence(statement) && !quoted.asks(statement)) {
            return null;
        }
        for (int i = from; i < piece.size(); i++) {
            At at = piece.get(i);
            if (isVerb(at.word(), "saying")) {
                boolean doubtful = upper && quoted.endsSentence(statement) && (i - from > SHORT || reports(at));
                Said said = doubtful ? null : said(at, piece, from);
                if (said != null) {
                    return said;
                }
            }
        }
        return null;
    }

    /** "said the minister", "a-t-il déclaré", "a confié Jeanne": the verb opens what follows the statement. */
    private boolean inverted(List<At> piece) {
        int from = startsWithComma(piece) ? 1 : 0;
        for (int i = from; i < piece.size() && i < from + NEAR + 1; i++) {
            Word word = piece.get(i).word();
            if (isVerb(word, "saying")) {
                return true;
            }
            if (word.is(PartOfSpeech.NOUN) || word.is(PartOfSpeech.PROPN)) {
                return false;
            }
        }
        return false;
    }

    private static boolean reports(At at) {
        return at.sentence().dependents(at.word(), "ccomp").stream()
                .anyMatch(clause -> clause.index() > at.word().index());
    }

    // ---------------------------------------------------------------- before the statement

    private @Nullable Said head(Statement statement, List<At> piece, boolean introduced) {
        if (introduced) {
            Said label = label(piece);
            if (label != null) {
                return label;
            }
            Said spoken = verbs(piece, "saying", false);
            return spoken != null ? spoken : main(piece);
        }
        Said source = according(piece, 0);
        if (source != null) {
            return source;
        }
        Said near = near(piece);
        if (near != null) {
            return near;
        }
        Said governing = governing(statement, piece);
        if (governing != null) {
            return governing;
        }
        return verbs(piece, "saying", true);
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
                            || piece.stream().noneMatch(other -> other.sentence() == at.sentence()
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
        return speaker == null || speaker.name() == null && speaker.sector() == null && speaker.country() == null
                ? null
                : new Said(place.sentence(), head, speaker, false);
    }

    /** The verb right before the mark: "said, “", "a déclaré que «". */
    private @Nullable Said near(List<At> piece) {
        for (int i = piece.size() - 1; i >= 0 && i >= piece.size() - NEAR; i--) {
            At at = piece.get(i);
            if (isVerb(at.word(), "saying") || isVerb(at.word(), "describing")) {
                Said said = said(at, piece, 0);
                if (said != null) {
                    return said;
                }
            }
        }
        return null;
    }

    /** The nearest verb of saying or describing above the quoted words in their sentence's tree. */
    private @Nullable Said governing(Statement statement, List<At> piece) {
        Sentence sentence = last(piece).sentence();
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
            boolean cue = isVerb(at, "saying") || isVerb(at, "describing");
            if (cue && !quoted.quotes(at)) {
                Said said = said(new At(sentence, at), piece, 0);
                if (said != null) {
                    return said;
                }
            }
        }
        return null;
    }

    /** The last verb of the set with a subject outside the marks. */
    private @Nullable Said verbs(List<At> piece, String set, boolean finite) {
        for (int i = piece.size() - 1; i >= 0; i--) {
            if (isVerb(piece.get(i).word(), set)) {
                Said said = said(piece.get(i), piece, 0);
                if (said != null) {
                    return said;
                }
            }
        }
        return null;
    }

    /** The main verb of the words before a colon or of a sentence before a statement. */
    private @Nullable Said main(List<At> piece) {
        for (At at : piece) {
            boolean top = at.word().is(PartOfSpeech.VERB)
                    && (at.word().head() < 0
                            || piece.stream().noneMatch(other -> other.sentence() == at.sentence()
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

    // ---------------------------------------------------------------- who

    private boolean isVerb(Word word, String set) {
        return word.is(PartOfSpeech.VERB) && words.has(set, word.lemma().toLowerCase(Locale.ROOT));
    }

    private @Nullable Said said(At cue, List<At> piece, int from) {
        Sentence sentence = cue.sentence();
        Word subject = new Arguments(sentence, grammar).subject(cue.word());
        if (subject == null || quoted.quotes(subject) || !subject.isNominal() && !subject.is(PartOfSpeech.NUM)) {
            subject = beside(cue);
        }
        if (subject == null) {
            subject = byPlace(cue, piece, from);
        }
        Party speaker = subject == null ? null : speakers.of(sentence, subject);
        return speaker == null ? null : new Said(sentence, cue.word(), speaker, false);
    }

    /** "a-t-il déclaré", "a confié la ministre": the parser often takes an inverted subject for an object. */
    private @Nullable Word beside(At cue) {
        for (Word word : cue.sentence().dependents(cue.word(), "nsubj", "nsubj:pass", "obj", "expl", "iobj")) {
            boolean clitic = word.is(PartOfSpeech.PRON) && word.form().startsWith("-");
            boolean subject = word.plainRelation().equals("nsubj");
            boolean after = word.index() > cue.word().index()
                    && (word.is(PartOfSpeech.PROPN) || word.is(PartOfSpeech.NOUN))
                    && cue.sentence().dependents(word, "case").isEmpty();
            if ((clitic || after || subject) && !quoted.quotes(word)) {
                return word;
            }
        }
        return null;
    }

    /** Where the tree names no subject: the first name or noun between the statement and the verb, else right after it. */
    private @Nullable Word byPlace(At cue, List<At> piece, int from) {
        Word found = null;
        for (int i = from; i < piece.size() && piece.get(i).word().index() < cue.word().index(); i++) {
            Word word = piece.get(i).word();
            if (piece.get(i).sentence() != cue.sentence()) {
                continue;
            }
            if (found != null && !word.isNominal()) {
                return found;
            }
            found = word.isNominal() ? word : found;
        }
        return found;
    }

    /** "selon X", "according to X", "for X" at the beginning of the piece, without a verb beside. */
    private @Nullable Said according(List<At> piece, int from) {
        for (int i = from; i < piece.size(); i++) {
            At at = piece.get(i);
            if (at.word().is(PartOfSpeech.VERB) && !words.is("according", at.word())) {
                return null;
            }
            if (!at.word().isNominal()) {
                continue;
            }
            for (Word preposition : at.sentence().dependents(at.word(), "case")) {
                boolean opens = piece.get(from).word().index() == preposition.index()
                        || preposition.index() > 0
                                && at.sentence()
                                        .word(preposition.index() - 1)
                                        .is(PartOfSpeech.PUNCT);
                boolean source = words.isForm("according", preposition)
                        || opens && words.isForm("viewpoints", preposition) && !parties.parties(at.sentence(), at.word()).isEmpty();
                Party speaker = source ? speakers.of(at.sentence(), at.word()) : null;
                if (speaker != null) {
                    return new Said(at.sentence(), preposition, speaker, false);
                }
            }
        }
        return null;
    }
}
