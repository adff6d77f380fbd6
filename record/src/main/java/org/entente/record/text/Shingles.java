// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sequences of five words, by which near-copies of a text are known: agencies' texts are shortened, given a new first
 * sentence, or lightly rewritten, but keep most of their sequences.
 *
 * <p>{@link #bands} is MinHash with locality-sensitive hashing (Broder 1997; one permutation, Li, Owen and Zhang 2012;
 * empty bins take the next full one, Shrivastava and Li 2014). It is our own 40 lines because the kept libraries tie
 * MinHash to a search index or to newer Java versions.
 */
public final class Shingles {
    private static final int WORDS = 5;

    /** Shorter texts have too few sequences to be compared. */
    private static final int FEWEST = 15;

    private static final int ROWS = 3;
    private static final int BANDS = 21;

    /**
     * Bands that near-copies share. Of texts that have 70 % of their sequences in common 97 % share so many, of those
     * that have 60 % 68 %, of those that have 40 % 4 %.
     */
    public static final int SHARED_BANDS = 4;

    private static final long SEED = 0x9E3779B97F4A7C15L;

    private Shingles() {}

    /** Numbers of which near-copies have at least {@link #SHARED_BANDS} in common; none for a short text. */
    public static long[] bands(String text) {
        long[] hashes = hashes(Folding.fold(text));
        if (hashes.length < FEWEST) {
            return new long[0];
        }
        long[] least = new long[ROWS * BANDS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long hash : hashes) {
            int bin = (int) Long.remainderUnsigned(hash, least.length);
            least[bin] = Math.min(least[bin], mixed(hash));
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mixed(key * 31 + full(least, band * ROWS + row));
            }
            bands[band] = key;
        }
        return bands;
    }

    private static long full(long[] least, int bin) {
        int at = bin;
        while (least[at] == Long.MAX_VALUE) {
            at = (at + 1) % least.length;
        }
        return at == bin ? least[at] : mixed(least[at] + bin);
    }

    /** Of a folded text; a word is hashed as {@link String#hashCode} does. */
    private static long[] hashes(String folded) {
        int[] words = new int[folded.length() / 2];
        int count = 0;
        int hash = 0;
        for (int i = 1; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == ' ') {
                words[count++] = hash;
                hash = 0;
            } else {
                hash = 31 * hash + c;
            }
        }
        long[] hashes = new long[Math.max(0, count - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long sequence = SEED;
            for (int j = i; j < i + WORDS; j++) {
                sequence = mixed(sequence ^ words[j]);
            }
            hashes[i] = sequence;
        }
        return hashes;
    }

    /** SplitMix64's finalizer. */
    private static long mixed(long value) {
        long mixed = value + SEED;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Share of the sequences that both texts have, of those that either has; 0 for texts shorter than five words. */
    public static double similarity(String a, String b) {
        Set<Long> one = set(Folding.fold(a));
        Set<Long> other = set(Folding.fold(b));
        long both = one.stream().filter(other::contains).count();
        long either = one.size() + other.size() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /** The passages of a text none of whose sequences the other has, in reading order, as the text writes them. */
    public static List<String> onlyIn(String text, String other) {
        Set<Long> known = set(Folding.fold(other));
        String[] written = text.strip().split("\\s+", -1);
        StringBuilder folded = new StringBuilder(" ");
        List<Integer> place = new ArrayList<>();
        for (int i = 0; i < written.length; i++) {
            for (String word : Folding.words(written[i])) {
                folded.append(word).append(' ');
                place.add(i);
            }
        }
        boolean[] shared = new boolean[written.length];
        long[] hashes = hashes(folded.toString());
        for (int i = 0; i < hashes.length; i++) {
            for (int j = i; j < i + WORDS && known.contains(hashes[i]); j++) {
                shared[place.get(j)] = true;
            }
        }
        List<String> passages = new ArrayList<>();
        StringBuilder passage = new StringBuilder();
        for (int i = 0; i <= written.length; i++) {
            if (i < written.length && !shared[i]) {
                passage.append(passage.isEmpty() ? "" : " ").append(written[i]);
            } else if (!passage.isEmpty()) {
                passages.add(passage.toString());
                passage.setLength(0);
            }
        }
        return passages;
    }

    private static Set<Long> set(String folded) {
        Set<Long> set = new HashSet<>();
        for (long hash : hashes(folded)) {
            set.add(hash);
        }
        return set;
    }
}
