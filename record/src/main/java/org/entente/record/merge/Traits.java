// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.record.text.Folding;
import org.entente.record.text.Hash;

/**
 * A claim with what its comparisons need, worked out once: a claim is compared with hundreds of others. Two of them are
 * equal only if they are the same object. Immutable.
 */
final class Traits {
    /** Meetings and deals: which side is named first is the article's choice. */
    private static final Set<EventType> MUTUAL =
            Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT);

    private final Telling telling;
    private final List<Party> actors;
    private final List<Party> recipients;
    private final List<Party> all;
    private final Countries actorCountries;
    private final Countries recipientCountries;
    private final Countries allCountries;
    private final Set<String> blocks;
    private final long[] words;

    Traits(Telling telling) {
        this.telling = telling;
        this.actors = telling.actors().stream().map(Party::new).toList();
        this.recipients = telling.recipients().stream().map(Party::new).toList();
        this.all = Stream.concat(actors.stream(), recipients.stream()).toList();
        this.actorCountries = Countries.of(telling.actors());
        this.recipientCountries = Countries.of(telling.recipients());
        this.allCountries = actorCountries.and(recipientCountries);
        this.blocks = telling.blocks();
        this.words = words(telling.stems());
    }

    /** The hashes of the stems that tell something, in ascending order; no stem comes twice. */
    private static long[] words(String stems) {
        long[] words = new long[stems.length() / 2 + 1];
        int count = 0;
        int start = 0;
        while (start < stems.length()) {
            int space = stems.indexOf(' ', start);
            int end = space < 0 ? stems.length() : space;
            if (end - start > 3 || end - start > 1 && Character.isDigit(stems.charAt(start))) {
                words[count++] = Hash.of(stems, start, end);
            }
            start = end + 1;
        }
        long[] all = Arrays.copyOf(words, count);
        Arrays.sort(all);
        return all;
    }

    static List<Traits> of(Collection<Telling> tellings) {
        return tellings.stream().sorted(Happening.LEADING).map(Traits::new).toList();
    }

    /** A party with the words of its name. */
    record Party(Who who, List<String> name, Set<String> longWords) {
        Party(Who who) {
            this(
                    who,
                    who.name() == null ? List.of() : Folding.words(who.name()),
                    Arrays.stream(who.folded().split(" ", -1))
                            .filter(w -> w.length() > 3)
                            .collect(Collectors.toSet()));
        }
    }

    /**
     * The countries of one side as a set of bits: it may have more than there are, never fewer.
     *
     * @param open whether some party may be of any country
     */
    private record Countries(int parties, long bits, boolean open) {
        static Countries of(List<Who> whos) {
            long bits = 0;
            boolean open = false;
            for (Who who : whos) {
                if (who.country() == null || who.country().equals("IMG")) {
                    open = true;
                } else {
                    bits |= 1L << (Hash.of(who.country()) & 63);
                }
            }
            return new Countries(whos.size(), bits, open);
        }

        Countries and(Countries other) {
            return new Countries(parties + other.parties, bits | other.bits, open || other.open);
        }

        /** Whether every party of the shorter side may be one of the other side. */
        boolean mayFit(Countries other) {
            return parties <= other.parties ? other.mayHold(this) : mayHold(other);
        }

        private boolean mayHold(Countries fewer) {
            return fewer.parties == 0 || open || (fewer.bits & ~bits) == 0;
        }
    }

    Telling telling() {
        return telling;
    }

    List<Party> actors() {
        return actors;
    }

    List<Party> recipients() {
        return recipients;
    }

    /** Both sides as one. */
    List<Party> all() {
        return all;
    }

    /** See {@link Telling#blocks}. */
    Set<String> blocks() {
        return blocks;
    }

    /** Whether which side is which says nothing about these two. */
    boolean pooled(Traits other) {
        return MUTUAL.contains(telling.type())
                || recipients.isEmpty() && actors.size() > 1
                || other.recipients.isEmpty() && other.actors.size() > 1;
    }

    /** False only if the countries alone say that these two contradict each other: most pairs end here. */
    boolean mayFit(Traits other) {
        return actorCountries.mayFit(other.actorCountries) && recipientCountries.mayFit(other.recipientCountries)
                || allCountries.mayFit(other.allCountries) && pooled(other);
    }

    /** How many of the longer words and numbers both have. */
    int shared(Traits other) {
        int both = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
            int order = Long.compare(words[i], other.words[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return both;
    }

    /** How many longer words and numbers there are. */
    int words() {
        return words.length;
    }
}
