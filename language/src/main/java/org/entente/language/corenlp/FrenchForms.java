// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Morphology;
import org.entente.language.Morphology.GrammaticalNumber;
import org.entente.language.Morphology.Mood;
import org.entente.language.Morphology.Tense;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.dictionary.FormDictionary;
import org.entente.language.dictionary.FormDictionary.Reading;

/** French: universal tags from the model, lemmas and morphology from LanguageTool's dictionary by tag. */
final class FrenchForms implements WordForms {
    private final FormDictionary dictionary = FormDictionary.resource("/org/languagetool/resource/fr/french.dict");

    @Override
    public Set<String> lemmas(String form) {
        return dictionary.lemmas(unclipped(form));
    }

    @Override
    public String agentPreposition() {
        return "par";
    }

    @Override
    public Form form(String form, String tag, String relation) {
        PartOfSpeech universal = universal(tag);
        List<Reading> readings = dictionary.readings(unclipped(form));
        String wanted = dictionaryTag(universal);
        for (Reading reading : readings) {
            if (!wanted.isEmpty() && reading.tag().startsWith(wanted)) {
                return new Form(reading.lemma().toLowerCase(Locale.ROOT), universal, morphology(reading.tag()));
            }
        }
        if (universal == PartOfSpeech.PROPN || readings.isEmpty()) {
            String lemma =
                    universal == PartOfSpeech.PROPN ? form : unclipped(form).toLowerCase(Locale.ROOT);
            return new Form(lemma, universal, Morphology.NONE);
        }
        Reading first = readings.get(0);
        return new Form(first.lemma().toLowerCase(Locale.ROOT), universal, morphology(first.tag()));
    }

    /** An elided form in full: {@code l'} is {@code le}, {@code qu'} is {@code que}. */
    private static String unclipped(String form) {
        return form.length() > 1 && form.length() < 5 && form.endsWith("'")
                ? form.equalsIgnoreCase("s'") ? "se" : form.substring(0, form.length() - 1) + "e"
                : form;
    }

    private static PartOfSpeech universal(String tag) {
        try {
            return PartOfSpeech.valueOf(tag.equals("CONJ") ? "CCONJ" : tag);
        } catch (IllegalArgumentException e) {
            return PartOfSpeech.X;
        }
    }

    private static String dictionaryTag(PartOfSpeech tag) {
        return switch (tag) {
            case VERB, AUX -> "V";
            case NOUN -> "N";
            case ADJ -> "J";
            case ADV -> "A";
            case ADP -> "P";
            case DET -> "D";
            case PRON -> "R";
            default -> "";
        };
    }

    private static Morphology morphology(String tag) {
        List<String> parts = Arrays.asList(tag.split(" ", -1));
        GrammaticalNumber number = parts.contains("p")
                ? GrammaticalNumber.PLURAL
                : parts.contains("s") ? GrammaticalNumber.SINGULAR : GrammaticalNumber.NONE;
        if (!tag.startsWith("V")) {
            return new Morphology(Mood.NONE, Tense.NONE, VerbForm.NONE, number);
        }
        if (parts.contains("inf")) {
            return new Morphology(Mood.NONE, Tense.NONE, VerbForm.INFINITIVE, number);
        }
        if (parts.contains("ppa")) {
            return new Morphology(Mood.NONE, Tense.PAST, VerbForm.PARTICIPLE, number);
        }
        if (parts.contains("ppr")) {
            return new Morphology(Mood.NONE, Tense.PRESENT, VerbForm.PARTICIPLE, number);
        }
        Mood mood = parts.contains("con") || parts.contains("cond")
                ? Mood.CONDITIONAL
                : parts.contains("sub") ? Mood.SUBJUNCTIVE : parts.contains("imp") ? Mood.IMPERATIVE : Mood.INDICATIVE;
        Tense tense = parts.contains("futu") || parts.contains("fut")
                ? Tense.FUTURE
                : parts.contains("impa") ? Tense.IMPERFECT : parts.contains("psim") ? Tense.PAST : Tense.PRESENT;
        return new Morphology(mood, tense, VerbForm.FINITE, number);
    }
}
