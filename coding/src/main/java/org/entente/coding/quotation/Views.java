// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.List;
import org.entente.coding.party.PartyReader;
import org.entente.coding.quotation.QuotedText.At;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** Phrases that say whose words or view a statement is, before or after it: "according to X", "pour X,". */
final class Views {
    private final QuotedText quoted;
    private final PartyReader parties;
    private final Speakers speakers;
    private final SpeechWords words;
    private final Sources sources;
    private final Inversions inversions;

    Views(QuotedText quoted, PartyReader parties, Speakers speakers, SpeechWords words, Inversions inversions) {
        this.quoted = quoted;
        this.parties = parties;
        this.speakers = speakers;
        this.words = words;
        this.sources = new Sources(words);
        this.inversions = inversions;
    }

    /** "selon X", "according to X", "for X," with no verb between it and the statement. */
    @Nullable
    Said according(List<At> piece, int from, boolean after) {
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
                    && CueFinder.COMMAS.contains(CueFinder.last(piece).word().form())
                    && !parties.parties(at.sentence(), at.word()).isEmpty();
            Party speaker = view ? speakers.of(at.sentence(), at.word()) : null;
            if (speaker != null) {
                return new Said(at.sentence(), preposition, speaker, false);
            }
        }
        return null;
    }
}
