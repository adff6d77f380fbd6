// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.coding.party.PartyReader;
import org.entente.language.AnalysedText;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** The states that an article names anywhere, from which the sides of a known agreement are taken, marked as inferred. */
final class Named {
    /** Of an agreement of many states the news means the first two that the table gives. */
    private static final int CORE = 2;

    private final Map<String, Party> named = new LinkedHashMap<>();
    private final @Nullable String focus;

    Named(AnalysedText text, PartyReader parties) {
        this.focus = parties.focusCountry().orElse(null);
        for (Sentence sentence : text.sentences()) {
            for (Word word : sentence.parsed() ? sentence.words() : List.<Word>of()) {
                if (word.is(PartOfSpeech.PROPN) || word.is(PartOfSpeech.ADJ)) {
                    parties.parties(sentence, word).stream()
                            .filter(p -> p.country() != null && p.cow() != null)
                            .forEach(p -> named.putIfAbsent(String.valueOf(p.country()), p.asInferred()));
                }
            }
        }
    }

    /** The state that the article is clearly about; null if there is none. */
    @Nullable
    Party focus() {
        return focus == null ? null : named.get(focus);
    }

    /** Those sides of the agreement that the article names. */
    List<Party> of(KnownAgreement agreement) {
        return agreement.parties().stream()
                .limit(CORE)
                .map(named::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
