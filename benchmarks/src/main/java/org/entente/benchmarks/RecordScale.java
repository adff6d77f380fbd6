// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.record.ClaimQuery;
import org.entente.record.EventQuery;
import org.entente.record.Record;
import org.entente.record.RecordView;

/** Loads made-up articles into a record and asks it: arguments are an empty folder, the number
 * of articles, and {@code daily} to merge events with each day that ends. */
public final class RecordScale {
    private static final int CLAIMS = 5;
    private static final int TENTHS = 10;
    private static final int WARMING = 5;
    private static final int RUNS = 21;

    /** Of one article each: the first copies the tables. */
    private static final int ADDITIONS = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private RecordScale() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int articles = Integer.parseInt(args[1]);
        MadeArticles made = new MadeArticles(1);
        if (articles > 0) {
            load(folder, articles, made, args.length > 2 && args[2].equals("daily"));
        }
        sizes(folder);
        ask(folder, made);
        for (int again = 0; articles > 0 && again < ADDITIONS; again++) {
            addOne(folder, made, again);
        }
    }

    private static void sizes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                print("MB, " + file.getFileName(), Files.size(file) / 1e6);
            }
        }
    }

    private static void ask(Path folder, MadeArticles made) {
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
    }

    private static void addOne(Path folder, MadeArticles made, int again) {
        long start = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        Instant later = Instant.parse("2050-01-01T00:00:00Z").plusSeconds(again);
        try (Record record = Record.open(folder, later)) {
            record.add(made.next());
        }
        print("ms, opening, adding one more article, merging, closing", (System.nanoTime() - start) / 1e6);
        print("CPU ms of that", (SYSTEM.getProcessCpuTime() - cpu) / 1e6);
    }

    /**
     * Adds all. Daily, it moves on in time with each day of publication that ends, so that events are merged as the days
     * come in; at once, they are merged when the record is closed, as {@code add} does.
     */
    private static void load(Path folder, int articles, MadeArticles made, boolean daily) {
        Clock all = new Clock();
        int part = Math.max(1, articles / TENTHS);
        Record record = Record.open(folder, at(made));
        for (int done = 0; done < articles; ) {
            Clock clock = new Clock();
            int end = Math.min(articles, done + part);
            int first = done;
            for (; done < end; done++) {
                Instant day = at(made);
                long cpu = THREADS.getCurrentThreadCpuTime();
                String line = made.next();
                long making = THREADS.getCurrentThreadCpuTime() - cpu;
                clock.without(making);
                all.without(making);
                record.add(line);
                if (daily && !at(made).equals(day)) {
                    record.moveOn(at(made));
                }
            }
            clock.print("claims, to article " + done, (long) (done - first) * CLAIMS);
        }
        Clock closing = new Clock();
        record.close();
        closing.print("claims, merging what is not merged and closing", (long) articles * CLAIMS);
        all.print("claims, all", (long) articles * CLAIMS);
        print("CPU s, making the articles up, in none of these: what tells how fast the machine was", all.making / 1e9);
    }

    /** Measures time and the time of all processors, without what it took to make the articles up. */
    private static final class Clock {
        private final long start = System.nanoTime();
        private final long cpuStart = SYSTEM.getProcessCpuTime();
        private long making;

        void without(long nanos) {
            making += nanos;
        }

        void print(String what, long count) {
            double seconds = (System.nanoTime() - start - making) / 1e9;
            double cpu = (SYSTEM.getProcessCpuTime() - cpuStart - making) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%-50s %9.1f a second, %9.1f a CPU second, %7.1f s, %7.1f CPU s%n",
                    what,
                    count / seconds,
                    count / cpu,
                    seconds,
                    cpu);
        }
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
