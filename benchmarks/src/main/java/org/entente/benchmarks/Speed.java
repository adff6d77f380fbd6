// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.entente.article.source.Read;
import org.entente.article.source.Sources;
import org.entente.coding.Coder;
import org.entente.language.AnalysedText;
import org.entente.language.Languages;
import org.entente.language.Sentence;
import org.entente.model.Article;

/**
 * Prints speed, in CPU seconds of the whole process (compiler and collector included), after unmeasured rounds: 25 over the
 * pages, one over the texts.
 *
 * <p>{@code Speed PAGES TEXTS...}: a folder of pages for extraction; files or folders of articles for the rest.
 */
final class Speed {
    /** Rounds over the pages, so that the clock's grain does not matter. */
    private static final int ROUNDS = 5;
    /** Rounds before them, in which the compiler does most of its work. */
    private static final int WARMING = 25;

    private static final String NO_EVENTS = "<configuration version=\"2.0\"/>";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Languages languages = new Languages();
    private final Map<String, Coder> coders = new TreeMap<>();
    private int sentences;
    private int parsed;

    public static void main(String[] args) throws IOException, ParseException {
        Speed speed = new Speed();
        speed.pages(Path.of(args[0]));
        speed.texts(List.of(args).subList(1, args.length));
        speed.memory();
    }

    private void pages(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.html?(\\.gz)?"))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    pages.add(
                            file.toString().endsWith(".gz")
                                    ? new GZIPInputStream(in).readAllBytes()
                                    : in.readAllBytes());
                }
            }
        }
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (int round = -WARMING; round < ROUNDS; round++) {
            for (Map.Entry<String, Extractors.Extractor> extractor : Extractors.ALL.entrySet()) {
                double start = cpuSeconds();
                for (byte[] page : pages) {
                    extractor.getValue().read(page);
                }
                seconds.merge(extractor.getKey(), round < 0 ? 0 : cpuSeconds() - start, Double::sum);
            }
        }
        double count = (double) pages.size() * ROUNDS;
        double parse = seconds.getOrDefault(Extractors.PARSE, 1.0);
        seconds.forEach((name, time) -> print("pages a CPU second, " + name, count / time));
        print("extraction in units of jsoup's parse", seconds.getOrDefault(Extractors.OURS, 0.0) / parse);
    }

    private void texts(List<String> paths) throws IOException, ParseException {
        List<Article> articles = new ArrayList<>();
        for (String path : paths) {
            Sources.read(path, read -> {
                if (read instanceof Read.Found found
                        && languages.supported().contains(found.article().language())) {
                    articles.add(found.article());
                }
            });
        }
        double start = cpuSeconds();
        for (String language : languages.supported()) {
            languages.engine(language);
            coders.put(language, Coder.load(language));
        }
        print("CPU seconds to load both languages", cpuSeconds() - start);
        analyse(articles);
        sentences = 0;
        parsed = 0;
        start = cpuSeconds();
        List<AnalysedText> analysed = analyse(articles);
        double analysis = cpuSeconds() - start;
        start = cpuSeconds();
        for (AnalysedText text : analysed) {
            coder(text.article()).code(text);
        }
        double coding = cpuSeconds() - start;
        print("articles", articles.size());
        print("sentences", sentences);
        print("share of sentences that were parsed", (double) parsed / sentences);
        print("share of the time that is coding", coding / (analysis + coding));
        print("sentences a CPU second, text to claims", sentences / (analysis + coding));
        print("parsed sentences a CPU second, text to claims", parsed / (analysis + coding));
        print("articles a CPU second, text to claims", articles.size() / (analysis + coding));
        stages(articles);
    }

    /** How the time of one more round divides, by the events that the language engine gives to a flight recorder. */
    private void stages(List<Article> articles) throws IOException, ParseException {
        Map<String, Double> seconds = new TreeMap<>();
        Path file = Files.createTempFile("entente", ".jfr");
        double whole;
        try (Recording recording = new Recording(Configuration.create(new StringReader(NO_EVENTS)))) {
            recording.enable("org.entente.Stage").withoutThreshold().withoutStackTrace();
            recording.start();
            long start = System.nanoTime();
            for (Article article : articles) {
                Coder coder = coder(article);
                coder.code(languages.engine(article.language()).analyse(article, coder.filter()));
            }
            whole = (System.nanoTime() - start) / 1e9;
            recording.dump(file);
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (event.getEventType().getName().equals("org.entente.Stage")) {
                    seconds.merge(event.getString("stage"), event.getDuration().toNanos() / 1e9, Double::sum);
                }
            }
        } finally {
            Files.delete(file);
        }
        double rest = whole;
        for (Map.Entry<String, Double> stage : seconds.entrySet()) {
            print("share of the time: " + stage.getKey(), stage.getValue() / whole);
            rest -= stage.getValue();
        }
        print("share of the time: forms, filter, coding", rest / whole);
    }

    private List<AnalysedText> analyse(List<Article> articles) {
        List<AnalysedText> analysed = new ArrayList<>();
        for (Article article : articles) {
            AnalysedText text = languages
                    .engine(article.language())
                    .analyse(article, coder(article).filter());
            analysed.add(text);
            sentences += text.sentences().size();
            parsed += (int) text.sentences().stream().filter(Sentence::parsed).count();
        }
        return analysed;
    }

    private Coder coder(Article article) {
        return coders.computeIfAbsent(article.language(), Coder::load);
    }

    private void memory() {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        print("peak heap, MB (both languages, trees of all articles held)", peak / 1e6);
    }

    private void print(String what, double value) {
        out.printf(Locale.ROOT, "%-60s %10.2f%n", what, value);
    }

    private static double cpuSeconds() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
