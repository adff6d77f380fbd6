// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final String FRENCH =
            "<html><head><meta charset=\"%s\"><title>L'été à Lima</title></head><body><article>"
                    + "<p>Le président norvégien s'est rendu à Lima, où il a été reçu à l'hôtel de ville.</p>"
                    + "<p>Les deux pays ont signé un accord de pêche valable dix ans, a déclaré le ministère péruvien.</p>"
                    + "</article></body></html>";
    private static final String LINE = "{\"id\":\"a-1\",\"language\":\"en\",\"text\":\"Norway accused Peru.\"}";

    @TempDir
    private Path folder = Path.of("");

    private final List<Article> found = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private void read(Path path) {
        Sources.read(path.toString(), read -> {
            if (read instanceof Read.Found one) {
                found.add(one.article());
            } else if (read instanceof Read.Failed one) {
                assertThat(one.reject().line()).startsWith(path.toString()).doesNotContain("\n");
                failed.add(one.reject().reason());
            }
        });
    }

    private void failsWith(Path path, String reason) {
        read(path);
        assertThat(found).isEmpty();
        assertThat(failed).hasSize(1).first().asString().contains(reason);
    }

    @Test
    void anEmptyFileIsOneLine() throws IOException {
        failsWith(file("a.html", new byte[0]), "is empty");
    }

    @Test
    void anEmptyCorpusIsOneLine() throws IOException {
        failsWith(file("a.jsonl", "\n \n".getBytes(UTF_8)), "is empty");
    }

    @Test
    void aBinaryFileIsOneLine() throws IOException {
        byte[] bytes = new byte[5000];
        Arrays.fill(bytes, 100, 5000, (byte) 7);
        failsWith(file("a.html", bytes), "binary");
    }

    @Test
    void aMissingFileIsOneLine() {
        failsWith(folder.resolve("none.html"), "no such file");
    }

    @Test
    void anEmptyFolderIsOneLine() throws IOException {
        failsWith(Files.createDirectory(folder.resolve("empty")), "the folder is empty");
    }

    @Test
    void aTruncatedGzipIsOneLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(FRENCH.getBytes(UTF_8));
        }
        failsWith(file("a.html.gz", Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2)), "cannot be read");
    }

    @Test
    void everyUsualCharsetIsDecodedDeclaredOrNot() throws IOException {
        for (String name : List.of("UTF-8", "windows-1252", "ISO-8859-1", "UTF-16")) {
            for (String declared : List.of(name, "")) {
                Charset charset = Charset.forName(name);
                read(file(name + declared + ".html", FRENCH.formatted(declared).getBytes(charset)));
            }
        }
        assertThat(failed).isEmpty();
        assertThat(found).hasSize(8).allSatisfy(article -> {
            assertThat(article.title()).isEqualTo("L'été à Lima");
            assertThat(article.text()).contains("où il a été reçu à l'hôtel de ville");
            assertThat(article.language()).isEqualTo("fr");
        });
    }

    @Test
    void aWronglyDeclaredCharsetIsNotBelieved() throws IOException {
        read(file("a.html", FRENCH.formatted("iso-8859-1").getBytes(UTF_8)));
        assertThat(found).hasSize(1).first().extracting(Article::title).isEqualTo("L'été à Lima");
    }

    @Test
    void brokenHtmlStillGivesItsText() throws IOException {
        String broken =
                FRENCH.formatted("utf-8").replace("</p>", "<b><i></p></div>").replace("</article>", "<table><tr>");
        read(file("a.html", broken.getBytes(UTF_8)));
        assertThat(found).hasSize(1).first().satisfies(article -> assertThat(article.text())
                .contains("accord de pêche"));
    }

    @Test
    void tenThousandNestedElementsEndTheReadingOfOneFileOnly() throws IOException {
        String bomb = "<html><body>" + "<div>".repeat(10_000) + "<p>Norway accused Peru of spying on Tuesday.";
        read(file("a/1.html", bomb.getBytes(UTF_8)));
        read(file("a/2.jsonl", LINE.getBytes(UTF_8)));
        assertThat(found.size() + failed.size()).isEqualTo(2);
        assertThat(found.get(found.size() - 1).id()).isEqualTo("a-1");
    }

    @Test
    void badLinesAreNamedByNumberAndTheOthersAreRead() throws IOException {
        Path corpus = folder.resolve("corpus.jsonl");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(corpus))) {
            out.write((LINE + "\nno json\n{\"id\":\"x\"}\n[1,2]\n" + "[".repeat(100_000) + "\n{\"text\":\"")
                    .getBytes(UTF_8));
            byte[] block = "x".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 50; i++) {
                out.write(block);
            }
            out.write(("\"}\n" + LINE.replace("a-1", "a-2")).getBytes(UTF_8));
        }
        List<String> lines = new ArrayList<>();
        Sources.read(corpus.toString(), read -> {
            if (read instanceof Read.Found one) {
                lines.add(one.article().id());
            } else if (read instanceof Read.Failed one) {
                lines.add(one.reject().line().replace(corpus.toString(), ""));
            }
        });
        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).isEqualTo("a-1");
        assertThat(lines.get(1)).startsWith("#2: ").contains("no JSON");
        assertThat(lines.get(2)).startsWith("#3: ").contains("text");
        assertThat(lines.get(3)).startsWith("#4: ");
        assertThat(lines.get(4)).startsWith("#5: ");
        assertThat(lines.get(5)).startsWith("#6: ").contains("longer than 10 MB");
        assertThat(lines.get(6)).isEqualTo("a-2");
    }

    @Test
    void whatALineGivesIsKept() throws IOException {
        read(file(
                "a.jsonl",
                ("{\"id\":\"x-9\",\"language\":\"fr\",\"published\":\"2031-05-04\",\"title\":\"T\",\"url\":\"https://a.example/b\","
                                + "\"outlet\":\"O\",\"text\":\"Un texte.\"}")
                        .getBytes(UTF_8)));
        assertThat(found).hasSize(1).first().satisfies(article -> {
            assertThat(article.id()).isEqualTo("x-9");
            assertThat(article.language()).isEqualTo("fr");
            assertThat(article.title()).isEqualTo("T");
            assertThat(article.url()).isEqualTo("https://a.example/b");
            assertThat(article.outlet()).isEqualTo("O");
            assertThat(article.published()).isNotNull();
        });
    }

    @Test
    void commaSeparatedRowsAreArticles() throws IOException {
        read(file("a.csv", "id,title,text\n1,\"A, B\",\"Norway met\nPeru.\"\n2,C,\n".getBytes(UTF_8)));
        assertThat(found).hasSize(1).first().extracting(Article::title).isEqualTo("A, B");
        assertThat(failed).hasSize(1).first().asString().contains("text");
    }

    @Test
    void foldersAreReadThroughInTheOrderOfTheirNames() throws IOException {
        file("b/2.jsonl", LINE.replace("a-1", "second").getBytes(UTF_8));
        file("b/1/x.jsonl.gz", gzip(LINE.replace("a-1", "first")));
        file("b/.hidden", "x".getBytes(StandardCharsets.US_ASCII));
        Files.createSymbolicLink(folder.resolve("b/loop"), folder.resolve("b"));
        Sources.read(folder.resolve("b").toString(), read -> {
            if (read instanceof Read.Found one) {
                found.add(one.article());
            }
        });
        assertThat(found).extracting(Article::id).containsExactly("first", "second");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void theItemsOfAFeedAreArticles() throws IOException {
        read(file("a.xml", """
                <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <title>The Harbour Post</title><language>en</language>
                <item><title>Oslo &amp; Lima sign</title><link>https://harbour.example/1</link><dc:creator>Ana Ruiz</dc:creator>
                <pubDate>Sun, 04 May 2031 18:20:00 +0200</pubDate><category>World</category>
                <description>&lt;p&gt;Norway and Peru signed a pact on Tuesday, and the fleets will share what they know.&lt;/p&gt;</description></item>
                <item><title>Nothing to read</title></item></channel></rss>""".getBytes(UTF_8)));
        assertThat(found).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("Oslo & Lima sign");
            assertThat(article.text())
                    .isEqualTo("Norway and Peru signed a pact on Tuesday, and the fleets will share what they know.");
            assertThat(article.url()).isEqualTo("https://harbour.example/1");
            assertThat(article.authors()).containsExactly("Ana Ruiz");
            assertThat(article.outlet()).isEqualTo("The Harbour Post");
            assertThat(article.published()).isNotNull().satisfies(p -> assertThat(p.iso())
                    .isEqualTo("2031-05-04T18:20:00+02:00"));
            assertThat(article.details().topics()).containsExactly("World");
        });
        assertThat(failed).hasSize(1);
    }

    @Test
    void aJsonFileIsOneArticleOrAListOfThem() throws IOException {
        read(file(
                "one.json",
                "{\"id\":\"a-1\",\"text\":\"Norway signed.\",\"authors\":[\"Ana Ruiz\"],\"section\":[\"World\"],\"captions\":[\"A boat.\"]}"
                        .getBytes(UTF_8)));
        read(file("two.json", "[{\"text\":\"Peru signed.\"},{\"text\":\"Chile did not.\"}]".getBytes(UTF_8)));
        assertThat(found).extracting(Article::text).containsExactly("Norway signed.", "Peru signed.", "Chile did not.");
        assertThat(found.get(0).authors()).containsExactly("Ana Ruiz");
        assertThat(found.get(0).section()).containsExactly("World");
        assertThat(found.get(0).captions()).containsExactly("A boat.");
    }

    @Test
    void thePagesOfAWebArchiveAreArticles() throws IOException {
        String page = FRENCH.formatted("utf-8");
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        String record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427>\r\n"
                        + "WARC-Date: 2031-05-04T18:20:00Z\r\nWARC-Target-URI: https://courrier.example/1\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                        + http.getBytes(UTF_8).length + "\r\n\r\n"
                        + http + "\r\n\r\n";
        read(file("a.warc", record.getBytes(UTF_8)));
        assertThat(found).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("L'été à Lima");
            assertThat(article.origin().source()).endsWith("a.warc#https://courrier.example/1");
        });
    }

    @Test
    void aBrokenWebArchiveIsOneLine() throws IOException {
        failsWith(file("b.warc", "WARC/1.0\r\nnothing".getBytes(UTF_8)), "");
    }
}
