// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.List;
import java.util.Set;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.coding.quotation.QuotedText.At;
import org.entente.coding.quotation.QuotedText.Statement;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * Finds by which words a statement in quotation marks is told: those after it ("…, X said"), those before it ("X said:
 * …"), those that govern it ("X called it a …"), or "according to X".
 */
final class CueFinder {
    /** A verb this near to the opening mark introduces what it opens. */
    private static final int NEAR = 3;

    /** After "?" or "!" a new sentence may begin: its verb of saying must stand this near to count for the statement. */
    private static final int SHORT = 14;

    private static final Set<String> COLONS = Set.of(":");
    static final Set<String> COMMAS = Set.of(",", "-", "–", "—", "--");

    private final QuotedText quoted;
    private final Speakers speakers;
    private final Grammar grammar;
    private final SpeechWords words;
    private final Sources sources;
    private final Inversions inversions;
    private final CueVerbs verbs;
    private final Views views;
    private final HeadCues heads;

    CueFinder(QuotedText quoted, PartyReader parties, Speakers speakers, Grammar grammar, SpeechWords words) {
        this.quoted = quoted;
        this.speakers = speakers;
        this.grammar = grammar;
        this.words = words;
        this.sources = new Sources(words);
        this.inversions = new Inversions(quoted, speakers, grammar, words);
        this.verbs = new CueVerbs(quoted, speakers, words);
        this.views = new Views(quoted, parties, speakers, words, inversions);
        this.heads = new HeadCues(quoted, parties, speakers, grammar, words, verbs, views);
    }

    /** By words in the statement's own sentence; null if it has none. */
    @Nullable
    Said find(int index) {
        Statement statement = quoted.statements().get(index);
        List<At> head = quoted.before(index).head();
        List<At> tail = quoted.after(index).tail();
        boolean introduced =
                !head.isEmpty() && COLONS.contains(last(head).word().form());
        boolean interrupted = quoted.endsWithComma(statement) || startsWithComma(tail);
        boolean own = quoted.after(index).pieces().size() > 1;
        Said after = introduced && !(interrupted && own) ? null : tail(statement, tail);
        if (after != null && interrupted && own) {
            return after;
        }
        Said near = head.isEmpty() || introduced ? null : heads.near(head);
        if (near != null) {
            return near;
        }
        if (after != null && (interrupted || head.isEmpty() || inverted(tail))) {
            return after;
        }
        Said before = head.isEmpty() ? null : heads.head(statement, head, introduced);
        if (before != null) {
            return before;
        }
        return after != null ? after : introduced ? tail(statement, tail) : null;
    }

    /** The last verb before a mark, of whatever meaning, and who its subject is: for statements without a cue. */
    @Nullable
    Said actor(List<At> piece) {
        Said source = anySource(piece);
        if (source != null) {
            return source;
        }
        Said spoken = heads.verbs(piece, "saying");
        return spoken != null ? spoken : heads.main(piece);
    }

    private @Nullable Said anySource(List<At> piece) {
        for (int i = 0; i < piece.size(); i++) {
            At at = piece.get(i);
            Word preposition = at.word().isNominal() ? sources.according(at.sentence(), at.word()) : null;
            Party speaker = preposition == null ? null : speakers.of(at.sentence(), at.word());
            if (speaker != null && preposition != null) {
                return new Said(at.sentence(), preposition, speaker, false);
            }
        }
        return null;
    }

    /** Whether it is the name of a show, a book, a campaign, or a heading between paragraphs: nobody says it. */
    boolean isName(int index) {
        Statement statement = quoted.statements().get(index);
        List<At> head = quoted.before(index).head();
        List<At> tail = quoted.after(index).tail();
        if (!quoted.isTitle(statement)) {
            return false;
        }
        if (head.isEmpty()) {
            return tail.isEmpty()
                    && "'‘".indexOf(quoted.words(statement.marked()).charAt(0)) >= 0;
        }
        Word before = last(head).word();
        return !COMMAS.contains(before.form()) && !COLONS.contains(before.form()) && !verbs.isVerb(before, "saying");
    }

    static At last(List<At> piece) {
        return piece.get(piece.size() - 1);
    }

    private static boolean startsWithComma(List<At> piece) {
        return !piece.isEmpty() && COMMAS.contains(piece.get(0).word().form());
    }

    private @Nullable Said tail(Statement statement, List<At> piece) {
        int from = startsWithComma(piece) ? 1 : 0;
        if (from >= piece.size()) {
            return null;
        }
        Word first = piece.get(from).word();
        Said source = views.according(piece, from, true);
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
            Said document = reading(at);
            if (document != null) {
                return document;
            }
            if (verbs.isVerb(at.word(), "saying")) {
                boolean doubtful = upper && quoted.endsSentence(statement) && (i - from > SHORT || reports(at));
                Said said = doubtful ? null : verbs.said(at, piece, from);
                if (said != null) {
                    return said;
                }
            }
        }
        boolean comma = from > 0 || quoted.endsWithComma(statement);
        return comma ? inversions.cue(piece, from) : null;
    }

    /** "peut-on lire dans le communiqué de X": the document speaks, or whose it is. */
    private @Nullable Said reading(At at) {
        if (!verbs.isVerb(at.word(), "reading")) {
            return null;
        }
        for (Word place : at.sentence().dependents(at.word(), "obl")) {
            Party speaker = words.is("documents", place) ? speakers.of(at.sentence(), place) : null;
            if (speaker != null) {
                return new Said(at.sentence(), at.word(), speaker, false);
            }
        }
        return null;
    }

    /** "said the minister", "a-t-il déclaré", "a confié Jeanne": the verb opens what follows the statement. */
    private boolean inverted(List<At> piece) {
        int from = startsWithComma(piece) ? 1 : 0;
        for (int i = from; i < piece.size() && i < from + NEAR + 1; i++) {
            Word word = piece.get(i).word();
            if (verbs.isVerb(word, "saying")) {
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
}
