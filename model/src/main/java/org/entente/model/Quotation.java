// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said what.
 *
 * @param direct true for words inside quotation marks, false for a reported clause
 * @param content the words, without the marks; several parts if the cue splits them
 * @param speaker who said it, or null if the article does not tell
 * @param cue the words of saying, if any
 * @param addressee to whom it was said, if told
 * @param occasion where or through what it was said, such as "at a news conference" or "on Telegram", if told
 * @param event id of the event that the same words are (accuse, reject, promise), or null
 */
public record Quotation(
        String id,
        boolean direct,
        List<Evidence> content,
        @Nullable Party speaker,
        @Nullable Evidence cue,
        @Nullable Party addressee,
        @Nullable Evidence occasion,
        @Nullable String event,
        Rule rule)
        implements Claim {

    public Quotation {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quotation needs words");
        }
    }

    /** The same quotation, told to be an event too. */
    public Quotation linked(String toEvent) {
        return new Quotation(id, direct, content, speaker, cue, addressee, occasion, toEvent, rule);
    }

    @Override
    public List<Evidence> triggers() {
        return cue == null ? content : List.of(cue);
    }

    @Override
    public List<Evidence> spans() {
        return new Spans()
                .addAll(content)
                .party(speaker)
                .add(cue)
                .party(addressee)
                .add(occasion)
                .list();
    }
}
