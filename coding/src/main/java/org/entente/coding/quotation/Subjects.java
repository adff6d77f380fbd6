// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.List;
import java.util.Set;
import org.entente.coding.quotation.QuotedText.At;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose words a verb of saying tells: by the tree, and by place where quoted words misled the parser.
 */
final class Subjects {
    private static final Set<String> COMMAS = Set.of(",", "-", "–", "—", "--");

    private final QuotedText quoted;
    private final Speakers speakers;

    Subjects(QuotedText quoted, Speakers speakers) {
        this.quoted = quoted;
        this.speakers = speakers;
    }

    /** The head of the speaker's phrase outside the marks; null for a passive or where none is named. */
    @Nullable
    Word of(At cue, List<At> piece, int from) {
        Sentence sentence = cue.sentence();
        boolean passive = sentence.dependents(cue.word(), "aux:pass").stream().anyMatch(aux -> !quoted.quotes(aux));
        if (passive) {
            return null;
        }
        Word caused = speakers.caused(sentence, cue.word());
        if (caused != null && !quoted.quotes(caused)) {
            return caused;
        }
        Word subject = speakers.subject(sentence, cue.word());
        if (subject == null
                || speakers.reflexive(subject)
                || quoted.quotes(subject)
                || !subject.isNominal() && !subject.is(PartOfSpeech.NUM)) {
            subject = ownSubject(cue);
        }
        if (subject == null) {
            subject = before(cue, piece, from);
        }
        if (subject == null) {
            subject = inverted(cue);
        }
        if (subject == null) {
            subject = after(cue, piece);
        }
        return subject;
    }

    private @Nullable Word ownSubject(At cue) {
        for (Word word : cue.sentence().dependents(cue.word(), "nsubj", "expl")) {
            boolean clitic = word.is(PartOfSpeech.PRON) && word.form().startsWith("-");
            if ((clitic || word.plainRelation().equals("nsubj"))
                    && !quoted.quotes(word)
                    && word.isNominal()
                    && !speakers.reflexive(word)) {
                return word;
            }
        }
        return null;
    }

    /** "a confié la ministre", "said Lund": the parser often takes an inverted subject for an object. */
    private @Nullable Word inverted(At cue) {
        for (Word word : cue.sentence().dependents(cue.word(), "obj", "iobj", "obl", "appos", "flat", "dep")) {
            boolean after = word.index() > cue.word().index()
                    && (word.is(PartOfSpeech.PROPN) || word.is(PartOfSpeech.NOUN))
                    && cue.sentence().dependents(word, "case").isEmpty();
            if (after && !quoted.quotes(word)) {
                return word;
            }
        }
        return null;
    }

    /** Where the tree names no subject: the first phrase before the verb that no preposition governs. */
    private @Nullable Word before(At cue, List<At> piece, int from) {
        for (int i = from;
                i < piece.size() && piece.get(i).word().index() < cue.word().index();
                i++) {
            Word word = piece.get(i).word();
            if (piece.get(i).sentence() == cue.sentence() && heads(cue.sentence(), word, piece)) {
                return word;
            }
        }
        return null;
    }

    /** The first name or noun after the verb, where nothing stands before it: "said the minister's aide". */
    private @Nullable Word after(At cue, List<At> piece) {
        for (At at : piece) {
            boolean follows = at.sentence() == cue.sentence()
                    && at.word().index() > cue.word().index();
            if (follows
                    && (at.word().is(PartOfSpeech.ADP)
                            || COMMAS.contains(at.word().form()))) {
                return null;
            }
            if (follows && heads(cue.sentence(), at.word(), piece)) {
                return at.word();
            }
        }
        return null;
    }

    /** Whether the word is the top of a noun phrase without a preposition. */
    private static boolean heads(Sentence sentence, Word word, List<At> piece) {
        if (!word.isNominal() || !sentence.dependents(word, "case").isEmpty()) {
            return false;
        }
        Word next = word.index() + 1 < sentence.words().size() ? sentence.word(word.index() + 1) : word;
        boolean runsOn = next.index() != word.index()
                && next.isNominal()
                && !next.is(PartOfSpeech.PRON)
                && piece.stream().anyMatch(at -> at.word().equals(next) && at.sentence() == sentence);
        boolean possessor = word.relation().equals("nmod:poss");
        Word governor = word.head() < 0 ? word : sentence.word(word.head());
        boolean inPhrase = governor.index() > word.index()
                && governor.isNominal()
                && !sentence.dependents(governor, "case").isEmpty();
        return !runsOn && !possessor && !inPhrase;
    }
}
