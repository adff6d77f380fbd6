// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Morphology.GrammaticalNumber;
import org.entente.language.Morphology.Mood;
import org.entente.language.Morphology.Tense;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.dictionary.FormDictionary;

/** English: Penn Treebank tags, CoreNLP's lemmatiser, LanguageTool's dictionary for the lemmas before tagging. */
final class EnglishForms implements WordForms {
    private static final Set<String> CALENDAR = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final Set<String> BARE_REPORTING = Set.of(
            "say",
            "tell",
            "swear",
            "report",
            "expect",
            "think",
            "believe",
            "claim",
            "note",
            "add",
            "argue",
            "insist",
            "warn",
            "hope",
            "fear",
            "acknowledge",
            "admit",
            "confirm",
            "suggest",
            "stress",
            "maintain",
            "contend",
            "concede",
            "allege",
            "estimate",
            "tweet");

    private static final Set<String> NEVER_WITHOUT_OBJECT = Set.of(
            "abduct",
            "acquit",
            "ambush",
            "arrest",
            "assassinate",
            "behead",
            "convict",
            "deport",
            "detain",
            "evacuate",
            "evict",
            "execute",
            "exile",
            "extradite",
            "hospitalize",
            "imprison",
            "indict",
            "injure",
            "jail",
            "kidnap",
            "kill",
            "oust",
            "sack",
            "sanction",
            "wound");

    private static final Set<String> SIDES = Set.of(
            "left", "right", "center", "centre", "front", "back", "top", "bottom", "far", "second", "third", "fourth",
            "from", "the");

    /** First parts of verbs such as "test-fire". */
    private static final Set<String> VERBS_BEFORE_HYPHENS =
            Set.of("test", "tear", "fire", "car", "carpet", "spear", "air", "court", "stone");

    private final FormDictionary dictionary = FormDictionary.resource("/org/languagetool/resource/en/english.dict");
    private final EnglishTags tagging = new EnglishTags(dictionary);

    @Override
    public Set<String> lemmas(String form) {
        return dictionary.lemmas(form);
    }

    @Override
    public boolean common(String form) {
        return dictionary.readings(form).stream()
                .anyMatch(reading -> !reading.tag().startsWith("NNP"));
    }

    @Override
    public List<String> mended(List<String> words, List<String> tags) {
        return tagging.mended(words, tags);
    }

    @Override
    public PartOfSpeech universal(String tag) {
        return universal("", tag, "");
    }

    @Override
    public String pluralNoun() {
        return "NNS";
    }

    @Override
    public List<CoreLabel> mendedWords(List<CoreLabel> words) {
        return Hyphens.joined(words, VERBS_BEFORE_HYPHENS);
    }

    @Override
    public Set<String> years() {
        return Set.of();
    }

    @Override
    public Set<String> sides() {
        return SIDES;
    }

    @Override
    public void mend(TaggedTree tree) {
        Names.mend(tree);
        ReducedRelatives.mend(tree, this);
        RelativeClauses.mend(tree, this);
        Gerunds.mend(tree, this);
        Coordination.mend(tree);
        MainClauses.mend(tree);
    }

    @Override
    public boolean adjective(String form) {
        return has(form, "JJ");
    }

    @Override
    public boolean finite(String tag) {
        return EnglishTags.FINITE.contains(tag);
    }

    @Override
    public boolean participle(String tag) {
        return tag.equals("VBN") || tag.equals("VBG");
    }

    @Override
    public Set<String> calendar() {
        return CALENDAR;
    }

    @Override
    public String agentPreposition() {
        return "by";
    }

    @Override
    public Set<String> bareReporting() {
        return BARE_REPORTING;
    }

    @Override
    public String passiveAuxiliary() {
        return "be";
    }

    @Override
    public Set<String> neverWithoutObject() {
        return NEVER_WITHOUT_OBJECT;
    }

    @Override
    public Set<String> activeWithPassiveAuxiliary() {
        return Set.of("go");
    }

    @Override
    public Form form(String form, String tag, Place place) {
        int hyphen = tag.startsWith("VB") ? form.lastIndexOf('-') + 1 : 0;
        String lemma = form.substring(0, hyphen).toLowerCase(Locale.ROOT)
                + Morphology.lemmaStatic(form.substring(hyphen), tag, !tag.startsWith("NNP"));
        PartOfSpeech universal = universal(form.toLowerCase(Locale.ROOT), tag, place.relation());
        return new Form(lemma, universal, morphology(inPlace(form, tag, place)));
    }

    /** The tagger mixes up past and participle where they look alike; the tree knows better. */
    private String inPlace(String form, String tag, Place place) {
        if (tag.equals("VBD") && place.auxiliary() && has(form, "VBN")) {
            return "VBN";
        }
        boolean clause = place.subject()
                && !place.auxiliary()
                && !place.relation().equals("acl")
                && !place.relation().equals("amod");
        return tag.equals("VBN") && clause && has(form, "VBD") ? "VBD" : tag;
    }

    private boolean has(String form, String tag) {
        return dictionary.readings(form).stream()
                .anyMatch(reading -> reading.tag().equals(tag));
    }

    private static org.entente.language.Morphology morphology(String tag) {
        GrammaticalNumber number = tag.endsWith("NNS") || tag.equals("NNPS")
                ? GrammaticalNumber.PLURAL
                : tag.startsWith("NN") ? GrammaticalNumber.SINGULAR : GrammaticalNumber.NONE;
        return switch (tag) {
            case "VBD" -> verb(Mood.INDICATIVE, Tense.PAST, VerbForm.FINITE);
            case "VBP", "VBZ" -> verb(Mood.INDICATIVE, Tense.PRESENT, VerbForm.FINITE);
            case "VBN" -> verb(Mood.NONE, Tense.PAST, VerbForm.PARTICIPLE);
            case "VBG" -> verb(Mood.NONE, Tense.PRESENT, VerbForm.GERUND);
            case "VB" -> verb(Mood.NONE, Tense.NONE, VerbForm.INFINITIVE);
            case "MD" -> verb(Mood.INDICATIVE, Tense.NONE, VerbForm.FINITE);
            default -> new org.entente.language.Morphology(Mood.NONE, Tense.NONE, VerbForm.NONE, number);
        };
    }

    private static org.entente.language.Morphology verb(Mood mood, Tense tense, VerbForm form) {
        return new org.entente.language.Morphology(mood, tense, form, GrammaticalNumber.NONE);
    }

    /** Penn Treebank to universal tags (universaldependencies.org/tagset-conversion/en-penn-uposf.html). */
    private static PartOfSpeech universal(String form, String tag, String relation) {
        if (tag.startsWith("VB")) {
            return relation.startsWith("aux") || relation.equals("cop") ? PartOfSpeech.AUX : PartOfSpeech.VERB;
        }
        return switch (tag) {
            case "MD" -> PartOfSpeech.AUX;
            case "NN", "NNS" -> PartOfSpeech.NOUN;
            case "NNP", "NNPS" -> PartOfSpeech.PROPN;
            case "JJ", "JJR", "JJS", "AFX" -> PartOfSpeech.ADJ;
            case "RB", "RBR", "RBS", "WRB" ->
                form.equals("n't") || form.equals("not") ? PartOfSpeech.PART : PartOfSpeech.ADV;
            case "PRP", "PRP$", "WP", "WP$", "EX" -> PartOfSpeech.PRON;
            case "DT", "PDT" -> PartOfSpeech.DET;
            case "WDT" -> PartOfSpeech.PRON;
            case "IN" -> relation.equals("mark") ? PartOfSpeech.SCONJ : PartOfSpeech.ADP;
            case "TO", "POS" -> PartOfSpeech.PART;
            case "RP" -> PartOfSpeech.ADP;
            case "CC" -> PartOfSpeech.CCONJ;
            case "CD" -> PartOfSpeech.NUM;
            case "UH" -> PartOfSpeech.INTJ;
            case "SYM", "$", "#" -> PartOfSpeech.SYM;
            case "FW", "LS", "ADD", "GW" -> PartOfSpeech.X;
            default -> PartOfSpeech.PUNCT;
        };
    }
}
