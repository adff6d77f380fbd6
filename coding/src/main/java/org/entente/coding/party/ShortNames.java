// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.language.AnalysedText;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * The short names that an article's own full names lend: the surname of a person whom it names in full, and the
 * initials of a body ("Commission européenne", then "CE"). They stand before the gazetteer's usual meaning of them.
 */
final class ShortNames {
    private static final int FEWEST_INITIALS = 2;

    /** Where the family name comes first: Chinese, Korean and Vietnamese names. */
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "TWN", "HKG", "KOR", "PRK", "VNM", "KHM");

    private final Map<String, Entry> persons = new HashMap<>();
    /** Surnames of the gazetteer that the article gives to somebody with another first name. */
    private final Set<String> strangers = new HashSet<>();

    private final Map<String, Entry> initials = new HashMap<>();

    ShortNames(AnalysedText text, Map<Integer, Mentions> names, Gazetteer gazetteer) {
        for (Sentence sentence : text.sentences()) {
            Mentions here = names.get(sentence.index());
            if (here != null && sentence.parsed()) {
                strangers(sentence, here, gazetteer.names());
            }
            for (Mention mention : here == null ? List.<Mention>of() : here.all()) {
                Entry entry = mention.entry();
                if (entry.kind().isPerson() && !entry.surname() && mention.last() > mention.first()) {
                    persons.putIfAbsent(surname(sentence, mention), entry);
                } else if (entry.kind() == Kind.BODY || entry.kind() == Kind.ORGAN) {
                    String letters = letters(sentence, mention);
                    if (letters.length() >= FEWEST_INITIALS) {
                        initials.putIfAbsent(letters, entry);
                    }
                }
            }
        }
    }

    private void strangers(Sentence sentence, Mentions here, Names names) {
        for (Word word : sentence.words()) {
            boolean second = word.index() > 0
                    && word.is(PartOfSpeech.PROPN)
                    && sentence.word(word.index() - 1).is(PartOfSpeech.PROPN);
            Entry entry = second && here.at(word).isEmpty() ? names.single(word.form()) : null;
            if (entry != null && entry.surname()) {
                strangers.add(word.form());
            }
        }
    }

    /** Whether a bare surname means somebody else in this article than the gazetteer's person. */
    boolean isStranger(Sentence sentence, Mention mention) {
        String form = sentence.word(mention.last()).form();
        return mention.entry().surname() && strangers.contains(form) && !persons.containsKey(form);
    }

    /** The part of a person's whole name by which an article goes on. */
    static String surname(Sentence sentence, Mention mention) {
        boolean first = FAMILY_NAME_FIRST.contains(mention.entry().country())
                && !mention.entry().surname();
        return sentence.word(first ? mention.first() : mention.last()).form();
    }

    /** Whether people of that country are called by the first word of their names: "M. Hwang" of "Hwang Kyo-ahn". */
    static boolean isFamilyNameFirst(@Nullable String country) {
        return country != null && FAMILY_NAME_FIRST.contains(country);
    }

    private static String letters(Sentence sentence, Mention mention) {
        StringBuilder letters = new StringBuilder();
        for (int i = mention.first(); i <= mention.last(); i++) {
            Word word = sentence.word(i);
            if (word.isNominal() || word.is(PartOfSpeech.ADJ)) {
                letters.append(word.form().charAt(0));
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /** The person whom a surname means in this article: the one it names in full, else the one the gazetteer has. */
    Entry person(Sentence sentence, Mention mention) {
        Entry entry = mention.entry();
        Entry told = entry.surname() ? persons.get(sentence.word(mention.last()).form()) : null;
        return told == null ? entry : told;
    }

    /** The body whose initials these capitals are; null if the article names none. */
    @Nullable
    Entry initials(String form) {
        if (initials.isEmpty() || form.length() < FEWEST_INITIALS || !form.equals(form.toUpperCase(Locale.ROOT))) {
            return null;
        }
        return initials.get(form.replace(".", ""));
    }
}
