// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Morphology;
import org.entente.language.Morphology.GrammaticalNumber;
import org.entente.language.Morphology.Mood;
import org.entente.language.Morphology.Tense;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;
import org.entente.language.dictionary.FormDictionary;
import org.entente.language.dictionary.FormDictionary.Reading;
import org.jspecify.annotations.Nullable;

/** French: universal tags from the model, lemmas and morphology from LanguageTool's dictionary by tag. */
final class FrenchForms implements WordForms {
    private static final Set<String> CALENDAR = Set.of(
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    /** Verbs that form their perfect with être (Grevisse, Le bon usage, § 813). */
    private static final Set<String> WITH_ETRE = Set.of(
            "accourir",
            "advenir",
            "aller",
            "arriver",
            "décéder",
            "demeurer",
            "descendre",
            "devenir",
            "échoir",
            "éclore",
            "entrer",
            "intervenir",
            "monter",
            "mourir",
            "naître",
            "partir",
            "parvenir",
            "passer",
            "provenir",
            "rentrer",
            "repartir",
            "ressortir",
            "rester",
            "retomber",
            "retourner",
            "revenir",
            "sortir",
            "survenir",
            "tomber",
            "venir");

    private static final Set<String> SIDES = Set.of(
            "à", "au", "en", "de", "gauche", "droite", "centre", "haut", "bas", "deuxième", "troisième", "partir");

    private final FormDictionary dictionary = FormDictionary.resource("/org/languagetool/resource/fr/french.dict");
    private final FrenchTags tagging = new FrenchTags(dictionary);
    private final FrenchArticles articles = new FrenchArticles(dictionary);
    private final FrenchTrees trees = new FrenchTrees(CALENDAR);

    @Override
    public Set<String> lemmas(String form) {
        return dictionary.lemmas(unclipped(form));
    }

    @Override
    public boolean common(String form) {
        return !dictionary.readings(form).isEmpty();
    }

    @Override
    public List<CoreLabel> mendedWords(List<CoreLabel> words) {
        return articles.mended(words);
    }

    @Override
    public List<Word> mendedTree(List<Word> words) {
        return trees.mended(words);
    }

    @Override
    public List<String> mended(List<String> words, List<String> tags) {
        return tagging.mended(words, tags);
    }

    @Override
    public String pluralNoun() {
        return PartOfSpeech.NOUN.name();
    }

    @Override
    public Set<String> years() {
        return Set.of("ans");
    }

    @Override
    public Set<String> sides() {
        return SIDES;
    }

    /** The tags tell too little. */
    @Override
    public void mend(TaggedTree tree) {}

    @Override
    public boolean adjective(String form) {
        return dictionary.readings(form).stream()
                .anyMatch(reading -> reading.tag().startsWith(dictionaryTag(PartOfSpeech.ADJ)));
    }

    /** The tags do not tell. */
    @Override
    public boolean finite(String tag) {
        return false;
    }

    @Override
    public boolean participle(String tag) {
        return false;
    }

    /** « mardi », and not a month. */
    static boolean isDay(String word) {
        return CALENDAR.contains(word) && word.endsWith("di") || word.equals("dimanche");
    }

    @Override
    public Set<String> calendar() {
        return CALENDAR;
    }

    @Override
    public String agentPreposition() {
        return "par";
    }

    @Override
    public Set<String> bareReporting() {
        return Set.of();
    }

    @Override
    public String passiveAuxiliary() {
        return "être";
    }

    /** French headlines leave out no object that would be taken for a subject: « soldats tués » agrees. */
    @Override
    public Set<String> neverWithoutObject() {
        return Set.of();
    }

    @Override
    public Set<String> activeWithPassiveAuxiliary() {
        return WITH_ETRE;
    }

    @Override
    public Form form(String form, String tag, Place place) {
        PartOfSpeech universal = universal(tag);
        List<Reading> readings = dictionary.readings(unclipped(form));
        Reading best = best(readings, universal, place);
        if (best != null) {
            return new Form(best.lemma().toLowerCase(Locale.ROOT), universal, morphology(best.tag()));
        }
        String lemma = universal == PartOfSpeech.PROPN ? form : unclipped(form).toLowerCase(Locale.ROOT);
        return new Form(lemma, universal, Morphology.NONE);
    }

    /** The reading that tag and tree allow best; among equals the dictionary's first. */
    private static @Nullable Reading best(List<Reading> readings, PartOfSpeech universal, Place place) {
        String wanted = dictionaryTag(universal);
        List<Reading> fitting = readings.stream()
                .filter(reading -> !wanted.isEmpty() && reading.tag().startsWith(wanted))
                .toList();
        if (fitting.isEmpty()) {
            return universal == PartOfSpeech.PROPN || readings.isEmpty() ? null : readings.get(0);
        }
        return wanted.equals("V")
                ? fitting.stream()
                        .min(Comparator.comparingInt(reading -> unlikely(features(reading.tag()), universal, place)))
                        .orElseThrow()
                : fitting.get(0);
    }

    /** How ill a verb's reading fits its place: news is told in the third person indicative. */
    private static int unlikely(List<String> features, PartOfSpeech universal, Place place) {
        boolean auxiliary = features.contains("etre") || features.contains("avoir");
        int stranger = universal == PartOfSpeech.AUX && !auxiliary ? 100 : 0;
        if (features.contains("ppa")) {
            return stranger + (participle(place) ? 0 : 20);
        }
        if (features.contains("inf") || features.contains("ppr")) {
            return stranger + 5;
        }
        int mood = features.contains("imp") ? 6 : features.contains("sub") ? 4 : features.contains("con") ? 2 : 1;
        if (!features.contains("3")) {
            // First and second person: without a subject it is more likely an order than told.
            mood += 30 - (!place.subject() && features.contains("imp") && features.contains("p") ? 9 : 0);
        }
        return stranger + 6 + mood;
    }

    private static boolean participle(Place place) {
        return place.auxiliary()
                || !place.subject()
                        && (place.relation().equals("acl")
                                || place.relation().equals("amod")
                                || place.relation().equals("advcl"));
    }

    /** An elided form in full: {@code l'} is {@code le}, {@code qu'} is {@code que}. */
    private static String unclipped(String form) {
        return form.length() > 1 && form.length() < 5 && form.endsWith("'")
                ? form.equalsIgnoreCase("s'") ? "se" : form.substring(0, form.length() - 1) + "e"
                : form;
    }

    @Override
    public PartOfSpeech universal(String tag) {
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

    /** The parts of a dictionary tag such as {@code V ind pres 3 sK}; its last letter is the form's frequency. */
    static List<String> features(String tag) {
        int end = tag.length();
        boolean frequency = end > 1 && Character.isUpperCase(tag.charAt(end - 1));
        return Arrays.asList(tag.substring(0, frequency ? end - 1 : end).split(" ", -1));
    }

    private static Morphology morphology(String tag) {
        List<String> parts = features(tag);
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
