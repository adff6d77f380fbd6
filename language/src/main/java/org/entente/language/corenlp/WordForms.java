// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.Set;
import org.entente.language.Morphology;
import org.entente.language.PartOfSpeech;

/** What a language's tagset and dictionary make of a form. */
interface WordForms {
    /** A word's lemma, universal tag and morphology. */
    record Form(String lemma, PartOfSpeech tag, Morphology morphology) {}

    Form form(String form, String tag, String relation);

    Set<String> lemmas(String form);

    /** The preposition that marks the agent of a passive. */
    String agentPreposition();
}
