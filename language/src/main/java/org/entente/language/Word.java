// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

import org.entente.model.Span;

/**
 * A syntactic word of a sentence. A contraction ("du", "aux") makes several words with one span.
 *
 * @param index its place in the sentence, from 0
 * @param text as the article writes it
 * @param span where, in the article's field
 * @param form the form that was analysed: apostrophes, spaces and hyphens made plain
 * @param lemma the dictionary form in lower case; proper names keep their case; equals {@code form} if unknown
 * @param tag universal part of speech
 * @param head index of the governing word, or -1 for the root and in sentences without a tree
 * @param relation universal dependency relation to the head, with its subtype, such as {@code nsubj:pass}
 */
public record Word(
        int index,
        String text,
        Span span,
        String form,
        String lemma,
        PartOfSpeech tag,
        Morphology morphology,
        int head,
        String relation,
        NameKind name) {

    /** The relation without its subtype: {@code nsubj} of {@code nsubj:pass}. */
    public String plainRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    public boolean is(PartOfSpeech one) {
        return tag == one;
    }

    public boolean isNominal() {
        return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN || tag == PartOfSpeech.PRON;
    }
}
