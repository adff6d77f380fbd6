// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.record.RecordException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The judgements of one record, in {@code reviews.jsonl} of its folder: a file that only grows, a line each, on the disk
 * before it is shown. One server writes it. Thread-safe.
 */
public final class ReviewLog {
    public static final String NAME = "reviews.jsonl";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final List<Review> reviews;

    private ReviewLog(Path file, List<Review> reviews) {
        this.file = file;
        this.reviews = reviews;
    }

    /** {@link RecordException} naming the line if the file holds something else. */
    public static ReviewLog open(Path folder) {
        Path file = folder.resolve(NAME);
        List<Review> reviews = new ArrayList<>();
        if (Files.exists(file)) {
            try {
                String all = Files.readString(file, StandardCharsets.UTF_8);
                int whole = all.lastIndexOf('\n') + 1;
                if (whole < all.length()) {
                    // What a dying process left of a line was never shown to anybody as stored.
                    Files.writeString(file, all.substring(0, whole), StandardCharsets.UTF_8);
                }
                List<String> lines = all.substring(0, whole).lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    reviews.add(parsed(lines.get(i), file, i + 1));
                }
            } catch (IOException e) {
                throw new RecordException(file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return new ReviewLog(file, reviews);
    }

    private static Review parsed(String line, Path file, int number) {
        try {
            return Review.of(JSON.readTree(line));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new RecordException(file + " line " + number + " is no judgement: " + e.getMessage(), e);
        }
    }

    public synchronized void add(Review review) {
        byte[] line = (JSON.writeValueAsString(review.tree()) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reviews.add(review);
    }

    /** All judgements, oldest first. */
    public synchronized List<Review> all() {
        return List.copyOf(reviews);
    }

    /** The judgements of one version of an article, oldest first: of several on one claim the last one counts. */
    public synchronized List<Review> of(String article, int version) {
        return reviews.stream()
                .filter(review -> review.article().equals(article) && review.version() == version)
                .toList();
    }

    /** The claims that reviewers added to one version of an article and nobody took back, oldest first. */
    public List<Review> added(String article, int version) {
        return added(of(article, version));
    }

    /** The same of judgements of one version, oldest first. */
    public static List<Review> added(List<Review> reviews) {
        Map<String, Review> added = new LinkedHashMap<>();
        for (Review review : reviews) {
            if (review.verdict() == Review.Verdict.ADD) {
                added.put(review.claim(), review);
            } else if (review.verdict() == Review.Verdict.REJECT) {
                added.remove(review.claim());
            }
        }
        return List.copyOf(added.values());
    }

    /** The claims that were judged, each as article, version and claim joined by spaces. */
    public synchronized Set<String> judged() {
        return reviews.stream()
                .map(review -> key(review.article(), review.version(), review.claim()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What {@link #judged} calls a claim. */
    public static String key(String article, int version, String claim) {
        return Objects.requireNonNull(article) + " " + version + " " + claim;
    }
}
