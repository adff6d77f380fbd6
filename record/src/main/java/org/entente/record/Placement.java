// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.record.Accepted.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Says for each line of a batch whether it is a new article, a new version, or nothing new, given the readings that the
 * record already has of the same articles. Not thread-safe.
 */
final class Placement {
    /** A version of an article: one that the tables have, or one of this batch. */
    static final class Reading {
        final long no;
        final String article;
        final int version;
        final String content;
        final String lineHash;
        final @Nullable String modified;
        final boolean wasCurrent;
        boolean current;
        boolean dropped;

        Reading(
                long no,
                String article,
                int version,
                boolean current,
                String content,
                String lineHash,
                @Nullable String modified) {
            this.no = no;
            this.article = article;
            this.version = version;
            this.wasCurrent = current;
            this.current = current;
            this.content = content;
            this.lineHash = lineHash;
            this.modified = modified;
        }
    }

    /** What adding a line does; {@code reading} is null if it is nothing. */
    record Placed(Outcome outcome, int version, @Nullable Reading reading) {}

    private final Map<String, List<Reading>> readings = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> articlesById = new HashMap<>();
    private final Map<String, TreeSet<String>> articlesByUrl = new HashMap<>();
    private long next;

    /** @param next the number of the first new reading */
    Placement(long next) {
        this.next = next;
    }

    /** Makes known what the tables have, in the order of its numbers. */
    void known(Reading reading, String id, @Nullable String url) {
        readings.computeIfAbsent(reading.article, a -> new ArrayList<>()).add(reading);
        articlesById.computeIfAbsent(id, i -> new TreeSet<>()).add(reading.article);
        if (url != null) {
            articlesByUrl.computeIfAbsent(url, u -> new TreeSet<>()).add(reading.article);
        }
    }

    Placed place(LineRows line) {
        Reading current = null;
        Reading sameWords = null;
        int last = 0;
        for (Reading reading : versions(line)) {
            last = Math.max(last, reading.version);
            current = reading.current ? reading : current;
            sameWords = reading.content.equals(line.content()) ? reading : sameWords;
        }
        if (current == null) {
            return added(Outcome.ADDED, line, line.id(), 1, true);
        }
        if (sameWords == null) {
            boolean older = current.modified != null
                    && line.modified() != null
                    && line.modified().compareTo(current.modified) < 0;
            return added(older ? Outcome.OLDER_VERSION : Outcome.NEW_VERSION, line, current.article, last + 1, !older);
        }
        if (sameWords.lineHash.equals(line.lineHash())) {
            return new Placed(Outcome.UNCHANGED, sameWords.version, null);
        }
        sameWords.dropped = true;
        return added(Outcome.READ_ANEW, line, current.article, sameWords.version, sameWords.current);
    }

    /** All readings that are known or placed. */
    Stream<Reading> all() {
        return readings.values().stream().flatMap(List::stream);
    }

    private List<Reading> versions(LineRows line) {
        TreeSet<String> articles = new TreeSet<>(articlesById.getOrDefault(line.id(), new TreeSet<>()));
        if (line.identifyingUrl() != null) {
            articles.addAll(articlesByUrl.getOrDefault(line.identifyingUrl(), new TreeSet<>()));
        }
        return articles.stream()
                .flatMap(a -> readings.getOrDefault(a, List.of()).stream())
                .filter(r -> !r.dropped)
                .sorted(Comparator.comparingLong(r -> r.no))
                .toList();
    }

    private Placed added(Outcome outcome, LineRows line, String article, int version, boolean current) {
        if (current) {
            readings.getOrDefault(article, List.of()).forEach(r -> r.current = false);
        }
        Reading reading =
                new Reading(next++, article, version, current, line.content(), line.lineHash(), line.modified());
        known(reading, line.id(), line.identifyingUrl());
        return new Placed(outcome, version, reading);
    }
}
