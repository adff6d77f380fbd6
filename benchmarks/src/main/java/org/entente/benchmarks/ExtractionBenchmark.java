// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.entente.article.Articles;
import org.entente.model.Article;
import org.entente.model.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One page: jsoup's parse, and the whole extraction. {@code benchmarks/run jmh} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ExtractionBenchmark {
    /** A page, from the folder that the benchmark is started in. */
    @Param("samples/wikinews-fr/44510.html")
    public String page = "";

    private byte[] bytes = {};

    @Setup
    public void read() throws IOException {
        bytes = Files.readAllBytes(Path.of(page));
    }

    @Benchmark
    public Document parse() {
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "");
    }

    @Benchmark
    public Article extract() {
        return Articles.html(bytes, null, new Origin("file", page), null);
    }
}
