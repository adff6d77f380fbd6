// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

/** Universal parts of speech (universaldependencies.org/u/pos). */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
}
