// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.List;
import java.util.Locale;
import org.entente.coding.quotation.QuotedText.At;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** Verbs that tell a statement, and whose words they tell. */
final class CueVerbs {
    private final QuotedText quoted;
    private final Speakers speakers;
    private final SpeechWords words;
    private final Subjects subjects;

    CueVerbs(QuotedText quoted, Speakers speakers, SpeechWords words) {
        this.quoted = quoted;
        this.speakers = speakers;
        this.words = words;
        this.subjects = new Subjects(quoted, speakers);
    }

    boolean isVerb(Word word, String set) {
        return word.is(PartOfSpeech.VERB)
                && !word.relation().equals("amod")
                && words.has(set, word.lemma().toLowerCase(Locale.ROOT));
    }

    @Nullable
    Said said(At cue, List<At> piece, int from) {
        Word subject = subjects.of(cue, piece, from);
        Party speaker = subject == null ? null : speakers.of(cue.sentence(), subject);
        // "un film passait, dénonçant « … »": what a participle beside a thing tells is not the thing's words.
        boolean loose = cue.word().morphology().form() != VerbForm.FINITE
                && (cue.word().plainRelation().equals("advcl")
                        || cue.word().plainRelation().equals("acl"))
                && !words.has("saying", cue.word().lemma().toLowerCase(Locale.ROOT));
        if (speaker == null || loose && !Inversions.isKnown(speaker)) {
            return null;
        }
        Said outer = subject == null || Inversions.isKnown(speaker) ? null : outer(cue, subject, piece, from);
        return outer != null ? outer : new Said(cue.sentence(), cue.word(), speaker, false);
    }

    /** "The minister said reports indicated “…”": a document that somebody reports on has no voice of its own. */
    private @Nullable Said outer(At cue, Word subject, List<At> piece, int from) {
        boolean inside =
                cue.word().plainRelation().equals("ccomp") && cue.word().head() >= 0;
        Word above = inside && words.is("documents", subject)
                ? cue.sentence().word(cue.word().head())
                : cue.word();
        boolean told = above.index() < cue.word().index() && isVerb(above, "saying") && !quoted.quotes(above);
        return told ? said(new At(cue.sentence(), above), piece, from) : null;
    }
}
