// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.language.AnalysedText;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * The short names that an article's own full names lend: the surname of a person whom it names in full, and the
 * initials of a body ("Commission européenne", then "CE"). They stand before the gazetteer's usual meaning of them.
 */
final class ShortNames {
    private static final int FEWEST_INITIALS = 2;

    private final Map<String, Entry> persons = new HashMap<>();
    private final Map<String, Entry> initials = new HashMap<>();

    ShortNames(AnalysedText text, Map<Integer, Mentions> names) {
        for (Sentence sentence : text.sentences()) {
            Mentions here = names.get(sentence.index());
            for (Mention mention : here == null ? List.<Mention>of() : here.all()) {
                Entry entry = mention.entry();
                if (entry.kind().isPerson() && !entry.surname() && mention.last() > mention.first()) {
                    persons.putIfAbsent(sentence.word(mention.last()).form(), entry);
                } else if (entry.kind() == Kind.BODY || entry.kind() == Kind.ORGAN) {
                    String letters = letters(sentence, mention);
                    if (letters.length() >= FEWEST_INITIALS) {
                        initials.putIfAbsent(letters, entry);
                    }
                }
            }
        }
    }

    private static String letters(Sentence sentence, Mention mention) {
        StringBuilder letters = new StringBuilder();
        for (int i = mention.first(); i <= mention.last(); i++) {
            Word word = sentence.word(i);
            if (word.isNominal() || word.is(org.entente.language.PartOfSpeech.ADJ)) {
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
