// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.entente.article.Articles;
import org.entente.model.Article;
import org.entente.model.Origin;
import org.entente.model.Published;
import org.entente.model.wire.ArticleLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how well pages are read, against {@code gold/pages} and {@code gold/outlets}, each figure with its 95 %
 * interval from {@value #ROUNDS} bootstrap samples of pages (fixed seed).
 *
 * <p>{@code ExtractionQuality GOLD [OUT.jsonl]}: the folder of gold; where to write what was extracted.
 *
 * <p>Bodies are measured as {@code tools/score.py bodies} does: bags of word 4-grams, mean of the pages' precision and
 * recall; exact if all words are the same. Titles are exact but for white space, which is one space. Names of authors
 * are one bag over all pages. A moment of publication is right if it names the same minute.
 */
final class ExtractionQuality {
    private static final int ROUNDS = 1000;
    private static final int SEED = 20240;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS]xxx", Locale.ROOT);

    private static final Pattern ZONED = Pattern.compile("[+-]\\d\\d:\\d\\d$");

    private final JsonMapper json = JsonMapper.builder().build();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<String> lines = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        ExtractionQuality quality = new ExtractionQuality();
        Path gold = Path.of(args[0]);
        quality.pages(gold.resolve("pages"));
        quality.outlets(gold.resolve("outlets"));
        if (args.length > 1) {
            try (Writer writer = Files.newBufferedWriter(Path.of(args[1]))) {
                for (String line : quality.lines) {
                    writer.write(line + "\n");
                }
            }
        }
    }

    /** Counts of one page: what is right, what the gold has, what was found; of a body, precision and recall. */
    private record Outcome(double right, double gold, double found) {
        double precision() {
            return found == 0 ? 0 : right / found;
        }

        double recall() {
            return gold == 0 ? 0 : right / gold;
        }
    }

    private record Body(Outcome shingles, boolean exact) {}

    private void pages(Path folder) throws IOException {
        JsonNode expected = json.readTree(Files.readString(folder.resolve("ground-truth.json")));
        List<Body> bodies = new ArrayList<>();
        for (Map.Entry<String, JsonNode> page : expected.properties()) {
            Article article = article(folder, page.getKey(), null);
            bodies.add(body(page.getValue().path("articleBody").asString(""), article.text()));
        }
        print("pages: body F1", bodies, ExtractionQuality::bodyF1);
        print("pages: body precision", bodies, ExtractionQuality::precision);
        print("pages: body recall", bodies, all -> mean(all, b -> b.shingles.recall()));
        print("pages: body exact", bodies, all -> mean(all, b -> b.exact ? 1 : 0));
    }

    private void outlets(Path folder) throws IOException {
        JsonNode expected = json.readTree(Files.readString(folder.resolve("expected.json")));
        List<Outcome> titles = new ArrayList<>();
        List<Outcome> authors = new ArrayList<>();
        List<Outcome> moments = new ArrayList<>();
        List<Outcome> topics = new ArrayList<>();
        List<Body> bodies = new ArrayList<>();
        for (Map.Entry<String, JsonNode> page : expected.properties()) {
            JsonNode gold = page.getValue();
            Article article = article(folder, page.getKey(), gold.path("url").asString(null));
            titles.add(right(spaced(gold.path("title").asString("")).equals(spaced(article.title()))));
            authors.add(names(gold.path("authors"), article.authors()));
            topics.add(names(gold.path("topics"), article.details().topics()));
            moments.add(right(sameMinute(gold.path("published").asString(""), article)));
            bodies.add(body(gold.path("articleBody").asString(""), article.text()));
        }
        print("outlets: title exact", titles, ExtractionQuality::recall);
        print("outlets: authors, F1 of names", authors, ExtractionQuality::f1);
        print("outlets: published, to the minute", moments, ExtractionQuality::recall);
        print("outlets: topics, F1", topics, ExtractionQuality::f1);
        print("outlets: body F1", bodies, ExtractionQuality::bodyF1);
        print("outlets: body exact", bodies, all -> mean(all, b -> b.exact ? 1 : 0));
    }

    private Article article(Path folder, String name, @Nullable String address) throws IOException {
        Path file = folder.resolve(name.endsWith(".gz") ? name : name + ".html.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            Article article = Articles.html(in.readAllBytes(), null, new Origin("file", file.toString()), address);
            lines.add(json.writeValueAsString(ArticleLine.withPage(article)));
            return article;
        }
    }

    private static Outcome right(boolean right) {
        return new Outcome(right ? 1 : 0, 1, 1);
    }

    private static Outcome names(JsonNode gold, List<String> found) {
        Set<String> wanted = new HashSet<>();
        gold.forEach(name -> wanted.add(spaced(name.asString(""))));
        Set<String> hits = new HashSet<>();
        found.forEach(name -> hits.add(spaced(name)));
        int all = hits.size();
        hits.retainAll(wanted);
        return new Outcome(hits.size(), wanted.size(), all);
    }

    /** The same minute; where the gold tells no zone, the same day. */
    private static boolean sameMinute(String gold, Article article) {
        Published found = article.published();
        if (found == null) {
            return false;
        }
        if (!ZONED.matcher(gold).find()) {
            return gold.startsWith(found.date().toString());
        }
        OffsetDateTime time = found.time();
        Instant wanted = OffsetDateTime.parse(gold, MOMENT).toInstant();
        return time != null
                && time.toInstant().truncatedTo(ChronoUnit.MINUTES).equals(wanted.truncatedTo(ChronoUnit.MINUTES));
    }

    private static Body body(String gold, String found) {
        List<String> wanted = words(gold);
        List<String> words = words(found);
        Map<String, Integer> bag = shingles(wanted);
        int right = 0;
        for (Map.Entry<String, Integer> gram : shingles(words).entrySet()) {
            right += Math.min(gram.getValue(), bag.getOrDefault(gram.getKey(), 0));
        }
        return new Body(new Outcome(right, size(wanted), size(words)), wanted.equals(words));
    }

    private static int size(List<String> words) {
        return words.isEmpty() ? 0 : Math.max(1, words.size() - 3);
    }

    private static Map<String, Integer> shingles(List<String> words) {
        Map<String, Integer> bag = new HashMap<>();
        for (int i = 0; i < size(words); i++) {
            bag.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + 4))), 1, Integer::sum);
        }
        return bag;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(word.group());
        }
        return words;
    }

    private static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static double bodyF1(List<Body> bodies) {
        return harmonic(precision(bodies), mean(bodies, b -> b.shingles.recall()));
    }

    /** Over the pages that gave a text. */
    private static double precision(List<Body> bodies) {
        return bodies.stream()
                .filter(b -> b.shingles.found > 0)
                .mapToDouble(b -> b.shingles.precision())
                .average()
                .orElse(0);
    }

    private static double recall(List<Outcome> all) {
        return sum(all, Outcome::right) / sum(all, Outcome::gold);
    }

    private static double f1(List<Outcome> all) {
        return 2 * sum(all, Outcome::right) / (sum(all, Outcome::gold) + sum(all, Outcome::found));
    }

    private static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static <T> double mean(List<T> all, ToDoubleFunction<T> value) {
        return sum(all, value) / all.size();
    }

    private static <T> double sum(List<T> all, ToDoubleFunction<T> value) {
        return all.stream().mapToDouble(value).sum();
    }

    private <T> void print(String what, List<T> pages, ToDoubleFunction<List<T>> figure) {
        Random random = new Random(SEED);
        double[] samples = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            List<T> sample = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                sample.add(pages.get(random.nextInt(pages.size())));
            }
            samples[round] = figure.applyAsDouble(sample);
        }
        Arrays.sort(samples);
        out.printf(
                Locale.ROOT,
                "%-40s %.3f  [%.3f, %.3f]  n=%d%n",
                what,
                figure.applyAsDouble(pages),
                samples[ROUNDS / 40],
                samples[ROUNDS - 1 - ROUNDS / 40],
                pages.size());
    }
}
