// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.entente.record.ClaimQuery;
import org.entente.record.EventQuery;
import org.entente.record.Record;
import org.entente.record.RecordView;

/** Loads made-up articles into a record and asks it: arguments are an empty folder and the number of articles. */
public final class RecordScale {
    private static final int CLAIMS = 5;
    private static final int TENTHS = 10;
    private static final int WARMING = 5;
    private static final int RUNS = 21;

    private RecordScale() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int articles = Integer.parseInt(args[1]);
        MadeArticles made = new MadeArticles(1);
        load(folder, articles, made);
        print("MB, articles.jsonl", Files.size(folder.resolve("articles.jsonl")) / 1e6);
        print("MB, record.duckdb", Files.size(folder.resolve("record.duckdb")) / 1e6);
        try (RecordView view = RecordView.open(folder)) {
            print("events", view.events().count(EventQuery.all()));
            print("ms, dyad timeline", median(() -> view.events().dyad("RUS", "UKR", null, null)));
            print("ms, actor profile", median(() -> view.events().profile("RUS")));
            print("ms, profile of a small actor", median(() -> view.events().profile("PER")));
            String rare = made.rareWord();
            print("ms, claims by a word, newest 50", median(() -> view.claims()
                    .find(ClaimQuery.where().text(rare).limit(50).build(), claim -> {})));
            print("ms, events by a word, newest 50", median(() -> view.events()
                    .find(EventQuery.where().text(rare).limit(50).build(), event -> {})));
            print("ms, events of a dyad, newest 50", median(() -> view.events()
                    .find(EventQuery.where().dyad("RUS", "UKR").limit(50).build(), event -> {})));
        }
        long start = System.nanoTime();
        Instant later = Instant.parse("2050-01-01T00:00:00Z");
        try (Record record = Record.open(folder, later)) {
            record.add(made.next());
        }
        print("ms, opening, adding one more article, merging, closing", (System.nanoTime() - start) / 1e6);
    }

    /** Adds all, moving on in time with each day of publication that ends: events are merged as the days come in. */
    private static void load(Path folder, int articles, MadeArticles made) {
        long all = 0;
        int part = Math.max(1, articles / TENTHS);
        Record record = Record.open(folder, at(made));
        for (int done = 0; done < articles; ) {
            long spent = 0;
            int end = Math.min(articles, done + part);
            int first = done;
            for (; done < end; done++) {
                Instant day = at(made);
                String line = made.next();
                boolean over = !at(made).equals(day);
                long start = System.nanoTime();
                record.add(line);
                if (over) {
                    record.moveOn(at(made));
                }
                spent += System.nanoTime() - start;
            }
            long start = System.nanoTime();
            if (done == articles) {
                record.close();
            }
            spent += System.nanoTime() - start;
            all += spent;
            print("claims a second, to article " + done, (double) (done - first) * CLAIMS * 1e9 / spent);
        }
        print("claims a second, all, with merging and closing", (double) articles * CLAIMS * 1e9 / all);
    }

    private static Instant at(MadeArticles made) {
        return made.day().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static double median(Runnable question) {
        double[] millis = new double[RUNS];
        for (int i = -WARMING; i < RUNS; i++) {
            long start = System.nanoTime();
            question.run();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }

    private static void print(String what, double value) {
        System.out.printf(Locale.ROOT, "%-60s %12.1f%n", what, value);
    }
}
