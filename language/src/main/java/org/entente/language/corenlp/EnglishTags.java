// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.language.dictionary.FormDictionary;

/** Mends what the English tagger gets wrong, by the dictionary: the past tense that looks like a participle, above all. */
record EnglishTags(FormDictionary dictionary) {
    static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");
    private static final Set<String> HAVE = Set.of("have", "has", "had");
    private static final Set<String> RELATIVES = Set.of("WDT", "WP");
    private static final Set<String> ENDS = Set.of(".", "!", "?", "\"", "''", "”");

    /** Before these a participle is an adjective: "the leaked taxes". */
    private static final Set<String> OF_ADJECTIVES = Set.of("DT", "JJ", "PRP$", "POS", "IN", "CC", "TO", "``");

    /** After a verb in the past tense: its object, or what it is about. */
    private static final Set<String> OF_OBJECTS =
            Set.of("NNP", "DT", "PRP", "PRP$", "IN", "JJ", "NNS", "RP", "CD", "``");

    /** What a verb in a headline may have for its object's first word; a preposition, or nothing, may follow a noun too. */
    private static final Set<String> OF_BARE_OBJECTS = Set.of("NNP", "NNPS", "NN", "NNS", "DT", "JJ", "CD", "PRP$");

    /** Collective nouns without an ending that go with the verb's plural. */
    private static final Set<String> PLURALS = Set.of("police", "people");

    /** Before these "strike" and "strikes" are nouns. */
    private static final Set<String> OF_STRIKES = Set.of("air", "drone", "missile", "rocket", "artillery", "hunger");

    private static final Set<String> STRIKES = Set.of("strike", "strikes");

    /** What a noun in the plural has no reason to stand before. */
    private static final Set<String> OF_PRESENTS = Set.of("NNP", "DT", "PRP", "PRP$", "CD", "RP", "JJ");

    private static final Set<String> OF_AGENTS = Set.of("NN", "NNS", "NNP", "NNPS", "DT", "JJ", "PRP$", "VBN", "VBG");

    private static final Set<String> OF_OBJECT_PHRASES = Set.of("DT", "PRP$", "PRP");

    private static final Set<String> OF_NAME_ENDS =
            Set.of("IN", "RP", "RB", "UH", "NN", "FW", "PRP", "JJ", "VB", "VBP");

    /** In letters; what is longer after a hyphen is a word, "Donald Trump-supporting". */
    private static final int LONGEST_NAME_END = 5;

    private static final Set<String> OF_DEMANDED = Set.of("DT", "PRP$", "PRP", "RP", "RB", "TO", "IN", "NNP", "NNS");

    /** How verbs and nouns begin whose clause stands in the subjunctive. */
    private static final Set<String> DEMANDING =
            Set.of("demand", "insist", "urg", "ask", "request", "requir", "recommend", "propos", "order", "suggest");

    List<String> mended(List<String> words, List<String> tags) {
        List<String> mended = new ArrayList<>(tags);
        if (mended.stream().noneMatch(tag -> tag.startsWith("VB") || tag.equals("MD"))) {
            headlineVerb(words, mended);
        }
        for (int i = 1; i < words.size(); i++) {
            int before = beforeAdverbs(mended, i);
            String tag = mended.get(i);
            if (tag.startsWith("VB")
                    && STRIKES.contains(low(words.get(i)))
                    && OF_STRIKES.contains(low(words.get(i - 1)))) {
                mended.set(i, low(words.get(i)).equals("strikes") ? "NNS" : "NN");
            } else if (tag.equals("VB")
                    && mended.get(i - 1).equals("IN")
                    && low(words.get(i - 1)).equals("to")) {
                mended.set(i - 1, "TO");
            } else if (isPersonBeforeName(words, mended, i)) {
                mended.set(i, "NN");
            } else if (endsName(words, mended, i)) {
                mended.set(i, "NNP");
            } else if (hasAgent(words, mended, i)) {
                mended.set(i, "VBN");
            } else if (isInfinitive(words, mended, i) || isDemanded(words, mended, i)) {
                mended.set(i, "VB");
            } else if (isPerfect(words, mended, i)) {
                mended.set(i, "RB");
            } else if (tag.equals("VBN")
                    && before >= 0
                    && RELATIVES.contains(mended.get(before))
                    && has(words.get(i), "VBD")) {
                mended.set(i, "VBD");
            } else if (tag.equals("VBD")
                    && before >= 0
                    && HAVE.contains(low(words.get(before)))
                    && has(words.get(i), "VBN")) {
                mended.set(i, "VBN");
            } else if (tag.startsWith("NN")
                    && before >= 0
                    && mended.get(before).equals("MD")
                    && has(words.get(i), "VB")) {
                mended.set(i, "VB");
            }
        }
        if (ENDS.contains(words.get(words.size() - 1)) && mended.stream().noneMatch(FINITE::contains)) {
            missedVerb(words, mended)
                    .forEach(verb -> mended.set(verb, mended.get(verb).equals("VBN") ? "VBD" : "VBZ"));
        }
        return mended;
    }

    /**
     * "Police arrest opposition leader", "Court sentences minister": in a line without any verb, a noun between two others
     * that agrees with the first as a verb would; nouns in the plural seldom stand before other nouns.
     */
    private void headlineVerb(List<String> words, List<String> tags) {
        for (int i = 1; i + 1 < words.size(); i++) {
            String subject = tags.get(i - 1);
            boolean plural = subject.equals("NNS") || PLURALS.contains(low(words.get(i - 1)));
            boolean singular = !plural && (subject.equals("NN") || subject.equals("NNP"));
            boolean noun = tags.get(i).startsWith("NN") && OF_BARE_OBJECTS.contains(tags.get(i + 1));
            if (noun && plural && has(words.get(i), "VBP")) {
                tags.set(i, "VBP");
                return;
            }
            if (noun && singular && tags.get(i).endsWith("S") && has(words.get(i), "VBZ")) {
                tags.set(i, "VBZ");
                return;
            }
        }
    }

    /** "Troops backed by armour overran a town": what "by" follows at once has an agent, if the sentence has another verb. */
    private boolean hasAgent(List<String> words, List<String> tags, int i) {
        int before = beforeAdverbs(tags, i);
        return tags.get(i).equals("VBD")
                && i + 2 < words.size()
                && low(words.get(i + 1)).equals("by")
                && OF_AGENTS.contains(tags.get(i + 2))
                && before >= 0
                && tags.get(before).startsWith("NN")
                && has(words.get(i), "VBN")
                && IntStream.range(0, tags.size()).anyMatch(other -> other != i && FINITE.contains(tags.get(other)));
    }

    /** "his rival Quist": an adjective does not stand between a possessive and a name. */
    private boolean isPersonBeforeName(List<String> words, List<String> tags, int i) {
        return tags.get(i).equals("JJ")
                && i + 1 < words.size()
                && tags.get(i + 1).equals("NNP")
                && (tags.get(i - 1).equals("PRP$")
                        || tags.get(i - 1).equals("JJ")
                                && i > 1
                                && tags.get(i - 2).equals("PRP$"))
                && Character.isLowerCase(words.get(i).charAt(0))
                && has(words.get(i), "NN");
    }

    /** "Moon Jae-in": a small word behind the hyphen of a second name is the rest of it. */
    private static boolean endsName(List<String> words, List<String> tags, int i) {
        return i > 2
                && words.get(i - 1).equals("-")
                && OF_NAME_ENDS.contains(tags.get(i))
                && Character.isLowerCase(words.get(i).charAt(0))
                && words.get(i).length() < LONGEST_NAME_END
                && isName(words, tags, i - 2)
                && isName(words, tags, i - 3);
    }

    private static boolean isName(List<String> words, List<String> tags, int i) {
        return tags.get(i).startsWith("NNP")
                && Character.isUpperCase(words.get(i).charAt(0));
    }

    /** "demanded that Manila tow the ship away": the subjunctive looks like a noun. */
    private boolean isDemanded(List<String> words, List<String> tags, int i) {
        if (!tags.get(i).equals("NN") || i < 3 || i + 1 == words.size() || !has(words.get(i), "VB")) {
            return false;
        }
        int that = i - 1;
        while (that > 0 && tags.get(that).startsWith("NNP")) {
            that--;
        }
        return that < i - 1
                && that > 0
                && low(words.get(that)).equals("that")
                && OF_DEMANDED.contains(tags.get(i + 1))
                && DEMANDING.stream().anyMatch(low(words.get(that - 1))::startsWith);
    }

    /** "Set to ink a pact": a noun between "to" and the words of an object is none. */
    private boolean isInfinitive(List<String> words, List<String> tags, int i) {
        return tags.get(i).equals("NN")
                && tags.get(i - 1).equals("TO")
                && i + 1 < words.size()
                && OF_OBJECT_PHRASES.contains(tags.get(i + 1))
                && has(words.get(i), "VB");
    }

    /** "have since renounced": "since" is an adverb. */
    private boolean isPerfect(List<String> words, List<String> tags, int i) {
        return tags.get(i).equals("IN")
                && low(words.get(i)).equals("since")
                && HAVE.contains(low(words.get(i - 1)))
                && i + 1 < words.size()
                && has(words.get(i + 1), "VBN");
    }

    /** The first word, in a full sentence without finite verb, that stands where its past or present tense would; none or one. */
    private List<Integer> missedVerb(List<String> words, List<String> tags) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if ((tags.get(i).equals("VBN") && has(words.get(i), "VBD")
                            || tags.get(i).equals("NNS")
                                    && Character.isLowerCase(words.get(i).charAt(0))
                                    && has(words.get(i), "VBZ")
                                    && OF_PRESENTS.contains(tags.get(i + 1)))
                    && !low(words.get(i + 1)).equals("by")
                    && OF_OBJECTS.contains(tags.get(i + 1))
                    && afterSubject(tags, i)) {
                return List.of(i);
            }
        }
        return List.of();
    }

    private static boolean afterSubject(List<String> tags, int verb) {
        int before = beforeAdverbs(tags, verb);
        return before >= 0
                && !OF_ADJECTIVES.contains(tags.get(before))
                && !tags.get(before).startsWith("VB")
                && tags.subList(0, before + 1).stream().anyMatch(tag -> tag.startsWith("NN") || tag.equals("PRP"));
    }

    /** The place of the last word before a word and its adverbs; -1 if there is none. */
    private static int beforeAdverbs(List<String> tags, int word) {
        int before = word - 1;
        while (before >= 0 && tags.get(before).equals("RB")) {
            before--;
        }
        return before;
    }

    private boolean has(String form, String tag) {
        return dictionary.readings(form).stream()
                .anyMatch(reading -> reading.tag().equals(tag));
    }

    private static String low(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
