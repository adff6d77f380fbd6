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
import org.entente.language.Morphology.VerbForm;
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
    private static final int SHORT = 14;

    private static final Set<String> COLONS = Set.of(":");
    private static final Set<String> COMMAS = Set.of(",", "-", "–", "—", "--");

    private final QuotedText quoted;
    private final PartyReader parties;
    private final Speakers speakers;
    private final Grammar grammar;
    private final SpeechWords words;
    private final Sources sources;
    private final Subjects subjects;
    private final Inversions inversions;

    CueFinder(QuotedText quoted, PartyReader parties, Speakers speakers, Grammar grammar, SpeechWords words) {
        this.quoted = quoted;
        this.parties = parties;
        this.speakers = speakers;
        this.grammar = grammar;
        this.words = words;
        this.sources = new Sources(words);
        this.subjects = new Subjects(quoted, speakers);
        this.inversions = new Inversions(quoted, speakers, grammar, words);
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
        Said near = head.isEmpty() || introduced ? null : near(head);
        if (near != null) {
            return near;
        }
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
        Said source = anySource(piece);
        if (source != null) {
            return source;
        }
        Said spoken = verbs(piece, "saying");
        return spoken != null ? spoken : main(piece);
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
        return !COMMAS.contains(before.form()) && !COLONS.contains(before.form()) && !isVerb(before, "saying");
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
        Said source = according(piece, from, true);
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
            if (isVerb(at.word(), "saying")) {
                boolean doubtful = upper && quoted.endsSentence(statement) && (i - from > SHORT || reports(at));
                Said said = doubtful ? null : said(at, piece, from);
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
        if (!isVerb(at.word(), "reading")) {
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
            Said spoken = verbs(piece, "saying");
            return spoken != null ? spoken : main(piece);
        }
        Said source = according(piece, 0, false);
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
            Said said = after && clause && own && isVerb(at.word(), "saying") ? said(at, piece, 0) : null;
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
    private @Nullable Said near(List<At> piece) {
        for (int i = piece.size() - 1; i >= 0 && i >= piece.size() - NEAR; i--) {
            At at = piece.get(i);
            if (isVerb(at.word(), "saying")) {
                Said said = said(at, piece, 0);
                if (said != null) {
                    return said;
                }
            }
        }
        return null;
    }

    /** The nearest verb of the set above the quoted words in their sentence's tree. */
    private @Nullable Said governing(Statement statement, List<At> piece, String set) {
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
            if (isVerb(at, set) && !quoted.quotes(at)) {
                Said said = said(new At(sentence, at), piece, 0);
                if (said != null) {
                    return said;
                }
            }
        }
        return null;
    }

    /** The last verb of the set with a subject outside the marks. */
    private @Nullable Said verbs(List<At> piece, String set) {
        for (int i = piece.size() - 1; i >= 0; i--) {
            Word verb = piece.get(i).word();
            if (isVerb(verb, set) && verb.morphology().form() != VerbForm.INFINITIVE) {
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

    // ---------------------------------------------------------------- who

    private boolean isVerb(Word word, String set) {
        return word.is(PartOfSpeech.VERB)
                && !word.relation().equals("amod")
                && words.has(set, word.lemma().toLowerCase(Locale.ROOT));
    }

    private @Nullable Said said(At cue, List<At> piece, int from) {
        Word subject = subjects.of(cue, piece, from);
        Party speaker = subject == null ? null : speakers.of(cue.sentence(), subject);
        // "un film passait, dénonçant « … »": what a participle beside a thing tells is not the thing's words.
        boolean loose = cue.word().morphology().form() != VerbForm.FINITE
                && (cue.word().plainRelation().equals("advcl")
                        || cue.word().plainRelation().equals("acl"))
                && !words.has("saying", cue.word().lemma().toLowerCase(Locale.ROOT));
        return speaker == null || loose && !Inversions.isKnown(speaker)
                ? null
                : new Said(cue.sentence(), cue.word(), speaker, false);
    }

    /** "selon X", "according to X", "for X," with no verb between it and the statement. */
    private @Nullable Said according(List<At> piece, int from, boolean after) {
        for (int i = from; i < piece.size(); i++) {
            At at = piece.get(i);
            boolean verb = at.word().is(PartOfSpeech.VERB) && !words.isForm("according", at.word());
            if (verb && after) {
                return null;
            }
            boolean clear = after
                    || piece.subList(i, piece.size()).stream()
                            .noneMatch(other -> other.word().is(PartOfSpeech.VERB));
            Said source = at.word().isNominal() && clear ? source(piece, from, at, after) : null;
            if (source != null) {
                return source;
            }
        }
        return null;
    }

    private @Nullable Said source(List<At> piece, int from, At at, boolean after) {
        Word preposed = sources.according(at.sentence(), at.word());
        Word viewer = preposed == null ? sources.viewer(at.sentence(), at.word()) : null;
        if (viewer != null && quoted.quotes(viewer)) {
            viewer = inversions.own(at);
        }
        Word source = viewer == null ? at.word() : viewer;
        Party told = preposed == null && viewer == null ? null : speakers.of(at.sentence(), source);
        if (told != null) {
            return new Said(at.sentence(), preposed == null ? at.word() : preposed, told, false);
        }
        for (Word preposition : at.sentence().dependents(at.word(), "case")) {
            boolean opens = piece.get(from).word().index() == preposition.index()
                    || preposition.index() > 0
                            && at.sentence().word(preposition.index() - 1).is(PartOfSpeech.PUNCT);
            boolean view = !after
                    && opens
                    && words.isForm("viewpoints", preposition)
                    && COMMAS.contains(last(piece).word().form())
                    && !parties.parties(at.sentence(), at.word()).isEmpty();
            Party speaker = view ? speakers.of(at.sentence(), at.word()) : null;
            if (speaker != null) {
                return new Said(at.sentence(), preposition, speaker, false);
            }
        }
        return null;
    }
}
