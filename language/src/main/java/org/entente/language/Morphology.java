// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

/**
 * What a word's form says of it, as far as the language engine can tell; {@code NONE} elsewhere.
 *
 * @param mood of a finite verb
 * @param tense of a verb or participle
 * @param form of a verb
 */
public record Morphology(Mood mood, Tense tense, VerbForm form, GrammaticalNumber number) {
    public static final Morphology NONE = new Morphology(Mood.NONE, Tense.NONE, VerbForm.NONE, GrammaticalNumber.NONE);

    /** "Attacking", « attaquant »: the form that tells what goes on; English gerunds have a form of their own. */
    public boolean isPresentParticiple() {
        return form == VerbForm.PARTICIPLE && tense == Tense.PRESENT;
    }

    /** "Attacked", « attaqué »: the form of passives and of the perfect. */
    public boolean isPastParticiple() {
        return form == VerbForm.PARTICIPLE && tense == Tense.PAST;
    }

    /** Grammatical mood. */
    public enum Mood {
        NONE,
        INDICATIVE,
        SUBJUNCTIVE,
        CONDITIONAL,
        IMPERATIVE
    }

    /** Tense of the form itself; compound tenses are read from the auxiliary. */
    public enum Tense {
        NONE,
        PRESENT,
        /** Simple past, or a past participle. */
        PAST,
        IMPERFECT,
        FUTURE
    }

    /** Finite or not. */
    public enum VerbForm {
        NONE,
        FINITE,
        INFINITIVE,
        PARTICIPLE,
        GERUND
    }

    /** Number. */
    public enum GrammaticalNumber {
        NONE,
        SINGULAR,
        PLURAL
    }
}
