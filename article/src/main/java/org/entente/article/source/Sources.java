// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entente.article.Articles;
import org.entente.model.Article;
import org.entente.model.Origin;
import org.entente.model.PageKind;
import org.entente.model.Reject;
import org.jspecify.annotations.Nullable;

/** Reads what a path names. Bad input becomes {@link Read.Failed}, never an exception; corpora are streamed. */
public final class Sources {
    /** A page beyond this many bytes, unpacked, is no page. */
    static final int LARGEST_PAGE = 64 << 20;

    private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:rdf)[\\s>]");

    private Sources() {}

    /**
     * @param path a file, a folder (read through, in the order of its names, hidden files left out), an http or https address, or {@code -}
     */
    public static void read(String path, Consumer<Read> sink) {
        try {
            if (path.equals("-")) {
                stream("-", "", new BufferedInputStream(System.in), sink);
            } else if (path.startsWith("http://") || path.startsWith("https://")) {
                WebPage.read(path, sink);
            } else {
                file(Path.of(path), sink);
            }
        } catch (InvalidPathException e) {
            fail(sink, path, "read", "no valid path");
        }
    }

    private static void file(Path path, Consumer<Read> sink) {
        if (Files.isDirectory(path)) {
            folder(path, sink);
        } else if (!Files.exists(path)) {
            fail(sink, path.toString(), "read", "no such file or folder");
        } else {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                stream(path.toString(), path.getFileName().toString().toLowerCase(Locale.ROOT), in, sink);
            } catch (IOException e) {
                fail(sink, path.toString(), "read", "cannot be read: " + e.getMessage());
            }
        }
    }

    private static void folder(Path folder, Consumer<Read> sink) {
        try (Stream<Path> inside = Files.list(folder)) {
            // A link to a folder inside a folder may lead back up, without end.
            List<Path> paths = inside.filter(p -> !p.getFileName().toString().startsWith("."))
                    .filter(p -> !(Files.isSymbolicLink(p) && Files.isDirectory(p)))
                    .sorted()
                    .toList();
            if (paths.isEmpty()) {
                fail(sink, folder.toString(), "read", "the folder is empty");
            }
            paths.forEach(path -> file(path, sink));
        } catch (IOException e) {
            fail(sink, folder.toString(), "read", "cannot be listed: " + e.getMessage());
        }
    }

    private static void stream(String source, String name, InputStream in, Consumer<Read> sink) {
        try {
            in.mark(4);
            boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            InputStream plain = gzip ? new BufferedInputStream(new GZIPInputStream(in)) : in;
            String kind = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
            if (kind.endsWith(".jsonl") || kind.endsWith(".ndjson") || kind.isEmpty() && first(plain) == '{') {
                Corpora.jsonLines(source, plain, sink);
            } else if (kind.endsWith(".csv")) {
                Corpora.csv(source, plain, sink);
            } else if (kind.endsWith(".json")) {
                Corpora.json(source, bounded(plain), sink);
            } else if (kind.endsWith(".warc") || kind.isEmpty() && first(plain) == 'W') {
                Archives.read(source, plain, sink);
            } else {
                page(source, kind, null, bounded(plain), sink);
            }
        } catch (IOException e) {
            fail(sink, source, "read", "cannot be read: " + e.getMessage());
        }
    }

    private static int first(InputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first;
    }

    private static byte[] bounded(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(in.readNBytes(LARGEST_PAGE + 1));
        if (bytes.size() > LARGEST_PAGE) {
            throw new IOException("more than " + (LARGEST_PAGE >> 20) + " MB in one page");
        }
        return bytes.toByteArray();
    }

    static void page(String source, String name, @Nullable String charset, byte[] bytes, Consumer<Read> sink) {
        if (bytes.length == 0) {
            fail(sink, source, "read", "is empty");
            return;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), java.nio.charset.StandardCharsets.ISO_8859_1);
        boolean wide = bytes.length > 1 && (bytes[0] & 0xff) >= 0xfe;
        if (head.indexOf('\0') >= 0 && !wide) {
            fail(sink, source, "read", "is binary, no text");
            return;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        boolean html = name.endsWith(".html")
                || name.endsWith(".htm")
                || !name.endsWith(".txt")
                        && !name.endsWith(".md")
                        && (lower.contains("<html") || lower.contains("<!doctype html"));
        Origin origin = new Origin(source.startsWith("http") ? "url" : source.equals("-") ? "stdin" : "file", source);
        try {
            if (!html && FEED.matcher(lower).find()) {
                feed(source, Articles.feed(bytes, charset, origin), sink);
            } else {
                String address = source.startsWith("http") ? source : null;
                accept(
                        source,
                        html ? Articles.html(bytes, charset, origin, address) : Articles.text(bytes, charset, origin),
                        sink);
            }
        } catch (StackOverflowError e) {
            fail(sink, source, "extract", "is nested too deeply");
        }
    }

    private static void feed(String source, List<Article> items, Consumer<Read> sink) {
        if (items.isEmpty()) {
            fail(sink, source, "read", "is a feed without items");
        }
        items.forEach(item -> accept(item.origin().source(), item, sink));
    }

    static void accept(String source, Article article, Consumer<Read> sink) {
        if (!article.text().isBlank()) {
            sink.accept(new Read.Found(article));
        } else if (article.details().kind() == PageKind.ARTICLE
                || article.details().kind() == PageKind.UNKNOWN) {
            fail(sink, source, "extract", "no article text was found");
        } else {
            fail(
                    sink,
                    source,
                    "extract",
                    "is no article, but: " + article.details().kind().word());
        }
    }

    static void fail(Consumer<Read> sink, String source, String step, String reason) {
        sink.accept(new Read.Failed(new Reject(source, step, reason)));
    }
}
