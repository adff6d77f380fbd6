// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.language.dictionary.FormDictionary;
import org.jspecify.annotations.Nullable;

/** Mends what the French tagger gets wrong, by the dictionary. */
record FrenchTags(FormDictionary dictionary) {
    /** The dictionary's tags by their first letter. */
    private static final Map<String, String> UNIVERSAL =
            Map.of("V", "VERB", "N", "NOUN", "J", "ADJ", "A", "ADV", "P", "ADP", "K", "NUM", "Z", "PROPN", "D", "DET");

    /** What stands before an adjective and hardly ever before a participle. */
    private static final Set<String> DEGREES = Set.of("très", "trop", "si", "plus", "aussi", "moins", "assez", "fort");

    List<String> mended(List<String> words, List<String> tags) {
        List<String> mended = new ArrayList<>(tags);
        int verb = missedVerb(words, tags);
        if (verb >= 0) {
            mended.set(verb, "VERB");
        }
        for (int i = 0; i < words.size(); i++) {
            mended.set(i, possible(words.get(i), mended.get(i)));
        }
        for (int i = 1; i < words.size(); i++) {
            int auxiliary = beforeAdverbs(mended, i);
            if (isPassive(words, mended, i)) {
                mended.set(i, "VERB");
            } else if (isPerfect(words, mended, i, auxiliary)) {
                mended.set(i, "VERB");
                mended.set(auxiliary, "AUX");
            } else if (isListedAdjective(words, mended, i)) {
                mended.set(i, "ADJ");
            } else if (isAdjectiveTakenForName(words.get(i), tags.get(i), tags.get(i - 1))) {
                mended.set(i, "ADJ");
            }
        }
        return mended;
    }

    /** What the dictionary knows by other tags only is no verb: « jusqu'à », « rwandais », « huit ». */
    private String possible(String word, String tag) {
        if (!tag.equals("VERB")) {
            return tag;
        }
        List<String> known = dictionary.readings(word).stream()
                .map(reading -> UNIVERSAL.getOrDefault(reading.tag().substring(0, 1), "X"))
                .toList();
        if (known.isEmpty() || known.contains("VERB") || known.contains("X")) {
            return tag;
        }
        return known.contains("NUM") ? "NUM" : known.get(0);
    }

    /** « ils se sont entretenus », « elles seront toutes évacuées » : a participle behind "être" and adverbs. */
    private boolean isPassive(List<String> words, List<String> tags, int at) {
        if (!tags.get(at).equals("ADJ") || !has(words.get(at), null, "ppa")) {
            return false;
        }
        int before = at - 1;
        while (before > 0
                && (tags.get(before).equals("ADV") || tags.get(before).equals("DET"))
                && !DEGREES.contains(words.get(before))) {
            before--;
        }
        return before >= 0 && tags.get(before).equals("AUX") && has(words.get(before), "être", "V");
    }

    /** « ils ont défilé » : a noun that may be a participle, right behind "avoir". */
    private boolean isPerfect(List<String> words, List<String> tags, int at, int auxiliary) {
        return (tags.get(at).equals("NOUN") || tags.get(at).equals("ADJ"))
                && auxiliary >= 0
                && (tags.get(auxiliary).equals("VERB") || tags.get(auxiliary).equals("AUX"))
                && has(words.get(auxiliary), "avoir", "ind")
                && has(words.get(at), null, "ppa");
    }

    /** « les négociateurs égyptiens, qataris et américains » : in small letters and without article all are adjectives. */
    private boolean isListedAdjective(List<String> words, List<String> tags, int at) {
        String before = words.get(at - 1);
        return tags.get(at).equals("NOUN")
                && at >= 2
                && (before.equals(",") || before.equals("et"))
                && tags.get(at - 2).equals("ADJ")
                && Character.isLowerCase(words.get(at).charAt(0))
                && dictionary.readings(words.get(at)).stream()
                        .anyMatch(reading -> reading.tag().startsWith("J"));
    }

    private boolean has(String form, @Nullable String lemma, String feature) {
        return dictionary.readings(form).stream()
                .anyMatch(reading -> (lemma == null || reading.lemma().equals(lemma))
                        && FrenchForms.features(reading.tag()).contains(feature));
    }

    /** The place of the last word before a word and its adverbs; -1 if there is none. */
    private static int beforeAdverbs(List<String> tags, int word) {
        int before = word - 1;
        while (before >= 0 && tags.get(before).equals("ADV")) {
            before--;
        }
        return before;
    }

    /** "le Parlement kosovar": a nationality in small letters is no name. */
    private boolean isAdjectiveTakenForName(String word, String tag, String before) {
        return tag.equals("PROPN")
                && Character.isLowerCase(word.charAt(0))
                && (before.equals("NOUN") || before.equals("PROPN"))
                && dictionary.readings(word).stream()
                        .anyMatch(reading -> reading.tag().startsWith("J"));
    }

    /**
     * The word of a sentence without finite verb that is likeliest to be one that the tagger took for something else; -1 if
     * there is none.
     */
    private int missedVerb(List<String> words, List<String> tags) {
        for (int i = 0; i < words.size(); i++) {
            boolean verb = tags.get(i).equals("VERB") || tags.get(i).equals("AUX");
            if (verb && (tags.get(i).equals("AUX") || finite(words.get(i)))) {
                return -1;
            }
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean doubtful = tags.get(i).equals("ADJ") || tags.get(i).equals("NOUN");
            if (doubtful && finite(words.get(i)) && afterSubject(i, words, tags) && beforeObject(i, words, tags)) {
                return i;
            }
        }
        return -1;
    }

    /** As news tells it: "critique", "critiquent", "critiqua"; not a participle. */
    private boolean finite(String form) {
        return Character.isLowerCase(form.charAt(0))
                && dictionary.readings(form).stream()
                        .map(reading -> FrenchForms.features(reading.tag()))
                        .anyMatch(parts -> parts.contains("ind") && parts.contains("3"));
    }

    /** A name or noun stands right before it, or the comma that ends an apposition. */
    private static boolean afterSubject(int at, List<String> words, List<String> tags) {
        String before = tags.get(at - 1);
        return before.equals("PROPN")
                || before.equals("NOUN")
                        && (!tags.get(at).equals("ADJ") || !words.get(at + 1).equals("à"))
                || words.get(at - 1).equals(",") && at > 2 && tags.get(at - 2).equals("PROPN");
    }

    /** What follows, after adverbs, opens an object: an article or a name; not "de". */
    private static boolean beforeObject(int at, List<String> words, List<String> tags) {
        int next = at + 1;
        while (next + 1 < tags.size() && tags.get(next).equals("ADV")) {
            next++;
        }
        return tags.get(next).equals("DET")
                || tags.get(next).equals("PROPN")
                || tags.get(next).equals("ADP") && words.get(next).equals("à");
    }
}
