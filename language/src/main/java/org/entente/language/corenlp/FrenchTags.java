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

    /** « persona non grata » : with these tags it completes « déclarer », which is what counts. */
    private static final Set<String> LATIN = Set.of("persona", "grata");

    /** What stands before an adjective and hardly ever before a participle. */
    private static final Set<String> DEGREES = Set.of("très", "trop", "si", "plus", "aussi", "moins", "assez", "fort");

    private static final Set<String> CLITICS = Set.of("le", "la", "l'", "les");

    List<String> mended(List<String> words, List<String> tags) {
        List<String> mended = new ArrayList<>(tags);
        if (isOpeningParticiple(words, tags)) {
            mended.set(0, "VERB");
        }
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
            } else if (isNounBehindArticle(words, mended, i)) {
                mended.set(i, "NOUN");
                mended.set(i - 1, "DET");
            } else if (isPresentParticiple(words, mended, i)) {
                mended.set(i, "VERB");
                mended.set(i - 1, "PRON");
            } else if (words.get(i - 1).equals("ce") && FrenchForms.isDay(words.get(i))) {
                mended.set(i - 1, "DET");
            } else if (words.get(i).equals("ferme") && words.get(i - 1).equals("prison")) {
                mended.set(i, "ADJ");
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

    /** « Sommé de partir, … » : a capital at the opening makes no name of a participle. */
    private boolean isOpeningParticiple(List<String> words, List<String> tags) {
        return words.size() > 1
                && tags.get(0).equals("PROPN")
                && has(words.get(0), null, "ppa")
                && dictionary.readings(words.get(0)).stream()
                        .allMatch(reading ->
                                reading.tag().startsWith("V") || reading.tag().startsWith("J"))
                && (tags.get(1).equals("ADP") || tags.get(1).equals("ADV"));
    }

    /** « l'accuse d'une frappe » : no verb stands behind "une". */
    private boolean isNounBehindArticle(List<String> words, List<String> tags, int at) {
        return tags.get(at).equals("VERB")
                && words.get(at - 1).equalsIgnoreCase("une")
                && dictionary.readings(words.get(at)).stream()
                        .anyMatch(reading -> reading.tag().startsWith("N"));
    }

    /** « …, les qualifiant de rebelles » : behind a comma a pronoun and a participle that is no noun. */
    private boolean isPresentParticiple(List<String> words, List<String> tags, int at) {
        return at >= 2
                && words.get(at - 2).equals(",")
                && CLITICS.contains(words.get(at - 1))
                && tags.get(at).equals("NOUN")
                && has(words.get(at), null, "ppr")
                && dictionary.readings(words.get(at)).stream()
                        .noneMatch(reading -> reading.tag().startsWith("N"));
    }

    /** What the dictionary knows by other tags only is no verb: « jusqu'à », « rwandais », « huit ». */
    private String possible(String word, String tag) {
        if (!tag.equals("VERB") || LATIN.contains(word)) {
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
     * The word of a sentence without finite verb, or with none but one of saying behind a comma, that is likeliest to be one
     * that the tagger took for something else; -1 if there is none.
     */
    private int missedVerb(List<String> words, List<String> tags) {
        int candidate = -1;
        for (int i = 0; i < words.size(); i++) {
            boolean verb = tags.get(i).equals("VERB") || tags.get(i).equals("AUX");
            if (verb && (tags.get(i).equals("AUX") || finite(words.get(i)))) {
                boolean said = i > 0 && words.get(i - 1).equals(",");
                return said && candidate > 0 && !words.get(candidate - 1).equals(",") ? candidate : -1;
            }
            if (candidate < 0 && isMissed(i, words, tags)) {
                candidate = i;
            }
        }
        return candidate;
    }

    private boolean isMissed(int at, List<String> words, List<String> tags) {
        boolean doubtful = tags.get(at).equals("ADJ") || tags.get(at).equals("NOUN");
        return doubtful
                && at > 0
                && at + 1 < words.size()
                && finite(words.get(at))
                && afterSubject(at, words, tags)
                && beforeObject(at, words, tags);
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
        if (tags.get(next).equals("ADJ") && next + 1 < tags.size()) {
            // « juge inacceptables les conditions »
            return tags.get(next + 1).equals("DET");
        }
        return tags.get(next).equals("DET")
                || tags.get(next).equals("PROPN")
                || tags.get(next).equals("ADP") && words.get(next).equals("à");
    }
}
