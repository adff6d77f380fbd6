// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.article.Articles;
import org.entente.model.Article;
import org.entente.model.ContentId;
import org.entente.model.Origin;
import org.entente.model.PageDetails;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Corpora of one article a line: JSON lines and CSV. What a line gives (id, title, text, language, date) is kept as it is. */
final class Corpora {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    /** A longer line is skipped with a word, so that one bad line cannot fill the memory. */
    private static final int LONGEST_LINE = 10 << 20;

    private Corpora() {}

    static void jsonLines(String source, InputStream in, Consumer<Read> sink) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        boolean any = false;
        boolean tooLong = false;
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    any |= line(source + "#" + number++, line, tooLong, sink);
                    line.reset();
                    tooLong = false;
                } else if (line.size() >= LONGEST_LINE) {
                    tooLong = true;
                } else {
                    line.write(buffer[i]);
                }
            }
        }
        any |= line(source + "#" + number, line, tooLong, sink);
        if (!any) {
            Sources.fail(sink, source, "read", "is empty");
        }
    }

    private static boolean line(String source, ByteArrayOutputStream bytes, boolean tooLong, Consumer<Read> sink) {
        String text = bytes.toString(StandardCharsets.UTF_8);
        if (tooLong) {
            Sources.fail(sink, source, "read", "the line is longer than " + (LONGEST_LINE >> 20) + " MB");
        } else if (!text.isBlank()) {
            try {
                JsonNode node = JSON.readTree(text);
                article(source, node, sink);
            } catch (JacksonException e) {
                Sources.fail(sink, source, "read", "is no JSON: " + e.getOriginalMessage());
            }
        }
        return tooLong || !text.isBlank();
    }

    /** One article, a list of them, or a JSON feed with its items. */
    static void json(String source, byte[] bytes, Consumer<Read> sink) {
        try {
            JsonNode node = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
            JsonNode list = node.isArray() ? node : node.path("items");
            if (list.isEmpty()) {
                article(source, node, sink);
            }
            for (int i = 0; i < list.size(); i++) {
                article(source + "#" + (i + 1), list.get(i), sink);
            }
        } catch (JacksonException e) {
            Sources.fail(sink, source, "read", "is no JSON: " + e.getOriginalMessage());
        }
    }

    private static void article(String source, JsonNode node, Consumer<Read> sink) {
        Map<String, String> fields = new TreeMap<>();
        for (String name : List.of("id", "title", "text", "url", "outlet", "language", "published", "modified")) {
            JsonNode value = node.get(name);
            if (value != null && value.isString()) {
                fields.put(name, value.stringValue());
            }
        }
        // As JSON Feed names them.
        fields.computeIfAbsent("text", name -> node.path("content_text").asString(null));
        fields.computeIfAbsent("published", name -> node.path("date_published").asString(null));
        accept(
                source,
                fields,
                new Lists(strings(node, "authors"), strings(node, "section"), strings(node, "captions")),
                sink);
    }

    /** What a line gives as lists. */
    private record Lists(List<String> authors, List<String> section, List<String> captions) {
        static final Lists NONE = new Lists(List.of(), List.of(), List.of());
    }

    private static List<String> strings(JsonNode node, String name) {
        JsonNode value = node.path(name);
        List<String> strings = new ArrayList<>();
        if (value.isString()) {
            strings.add(value.stringValue());
        }
        for (JsonNode each : value.isArray() ? value : List.<JsonNode>of()) {
            if (each.isString()) {
                strings.add(each.stringValue());
            }
        }
        return strings;
    }

    static void csv(String source, InputStream in, Consumer<Read> sink) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            for (CSVRecord row : parser) {
                accept(source + "#" + row.getRecordNumber(), new TreeMap<>(row.toMap()), Lists.NONE, sink);
            }
        } catch (IllegalArgumentException | UncheckedIOException e) {
            Sources.fail(sink, source, "read", "is no CSV: " + e.getMessage());
        }
    }

    private static void accept(String source, Map<String, String> fields, Lists lists, Consumer<Read> sink) {
        String text = fields.get("text");
        if (text == null || text.isBlank()) {
            Sources.fail(sink, source, "read", "has no \"text\"");
            return;
        }
        String title = fields.getOrDefault("title", "");
        String language = given(fields, "language");
        String id = given(fields, "id");
        sink.accept(new Read.Found(new Article(
                id == null ? ContentId.of("a-", title, text) : id,
                new Origin("line", source),
                given(fields, "url"),
                given(fields, "outlet"),
                language == null ? Articles.languageOf(title + " " + text) : language,
                Articles.published(fields.get("published")),
                Articles.published(fields.get("modified")),
                title,
                lists.authors(),
                lists.section(),
                text,
                lists.captions(),
                List.of(),
                PageDetails.NONE)));
    }

    private static @Nullable String given(Map<String, String> fields, String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
