// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What the record holds to have happened once, with every claim that tells it. Immutable.
 *
 * @param id {@code e-} and 16 hexadecimal digits, derived from the leading mention: the same claims give the same id,
 *     in whatever order they came
 * @param score PLOVER's score of type and mode
 * @param status what its mentions say of it: asserted as soon as one asserts it
 * @param disputed whether some mentions assert and others deny it; {@link Mention#status} and {@link
 *     Mention#claimants} tell who
 * @param from first day it may have happened, {@code to} the last; of the claims' own dates where {@code dated}, else
 *     the day of publication
 * @param articles how many articles tell it; {@code texts} counts near-copies of one text once, {@code outlets} the
 *     publications
 * @param languages ISO 639-1 codes of the articles, sorted
 * @param figures the numbers its mentions give, by claimant
 * @param mentions the leading one first: the first published of the distinct texts
 */
public record Event(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        double score,
        String status,
        boolean disputed,
        List<EventParty> actors,
        List<EventParty> recipients,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean dated,
        @Nullable EventPlace place,
        int articles,
        int texts,
        int outlets,
        List<String> languages,
        List<Figure> figures,
        List<Mention> mentions) {
    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        languages = List.copyOf(languages);
        figures = List.copyOf(figures);
        mentions = List.copyOf(mentions);
    }

    /** The mention that the event's id comes from. */
    public Mention lead() {
        return mentions.get(0);
    }

    /** Whether one claim of this article is among the mentions. */
    public boolean toldBy(String article) {
        return mentions.stream().anyMatch(m -> m.article().equals(article));
    }

    /** The articles' ids, in the order of the mentions, each once. */
    public List<String> articleIds() {
        return mentions.stream().map(Mention::article).distinct().collect(Collectors.toUnmodifiableList());
    }
}
