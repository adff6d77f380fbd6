// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.entente.record.ArticleVersion;
import org.entente.record.Change;
import org.entente.record.Event;
import org.entente.record.EventQuery;
import org.entente.record.Facet;
import org.entente.record.FoundClaim;
import org.entente.record.RecordView;
import org.entente.server.http.BadRequest;
import org.entente.server.http.NotFound;
import org.entente.server.http.Request;
import org.entente.server.http.Response;
import org.entente.server.http.Route;
import org.entente.server.query.Asked;
import org.entente.server.query.OpenRecord;
import org.entente.server.review.Gold;
import org.entente.server.review.Review;
import org.entente.server.review.ReviewLog;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The REST interface. Answers say what the record holds at the moment; their ETag changes with its files. */
public final class Api implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int REJECTS = 1000;
    private static final String DESCRIPTION = "text/plain; charset=utf-8";

    private final OpenRecord record;
    private final ReviewLog reviews;
    private final Changes changes;

    public Api(OpenRecord record, ReviewLog reviews) {
        this.record = record;
        this.reviews = reviews;
        this.changes = new Changes(record);
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api", request -> Response.of(200, DESCRIPTION, Description.yaml())),
                json("/api/events", this::events),
                lines("/api/events.jsonl", Api::eventLines),
                json("/api/events/{id}", Api::event),
                json("/api/counts", Api::counts),
                json("/api/places", (request, open) -> open.events()
                        .places(new Asked(request).events().build())),
                json("/api/claims", Api::claims),
                lines("/api/claims.jsonl", Api::claimLines),
                json("/api/articles/{id}", Api::article),
                json("/api/actors/{party}", (request, open) -> open.events().profile(request.part("party"))),
                json("/api/actors/{party}/{other}", Api::dyad),
                json("/api/outlets", (request, open) -> open.outlets()),
                json("/api/rejects", (request, open) -> open.rejects(REJECTS)),
                Route.get("/api/export/{format}", new Exports(record)::answer),
                Route.get("/api/changes", request -> changes.listen()),
                lines("/api/changes.jsonl", Api::changeLines),
                Route.get(
                        "/api/reviews.jsonl", request -> Response.stream(Response.JSON_LINES, out -> reviewLines(out))),
                lines("/api/gold.jsonl", this::goldLines));
    }

    /** An answer with an error. */
    public Response failure(int status, String reason) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("status", status);
        error.put("reason", reason);
        return Response.of(status, Response.JSON, JSON.writeValueAsString(Map.of("error", error)) + "\n");
    }

    private Route json(String path, BiFunction<Request, RecordView, Object> answer) {
        return Route.get(path, request -> {
            String tag = "\"" + record.state() + "\"";
            Object tree = record.ask(open -> answer.apply(request, open));
            return Response.of(200, Response.JSON, JSON.writeValueAsString(tree) + "\n")
                    .with("ETag", tag);
        });
    }

    /** Lines are sent as they are found; what is wrong with the question is said before the first. */
    private Route lines(String path, BiFunction<Request, RecordView, Consumer<Consumer<String>>> answer) {
        return Route.get(path, request -> {
            record.ask(open -> answer.apply(request, open));
            return Response.stream(
                    Response.JSON_LINES,
                    out -> record.ask(open -> {
                        answer.apply(request, open).accept(line -> write(out, line));
                        return true;
                    }));
        });
    }

    private static void write(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object events(Request request, RecordView open) {
        Asked asked = new Asked(request);
        List<Object> events = new ArrayList<>();
        open.events()
                .find(
                        asked.events()
                                .limit(asked.size())
                                .offset(asked.offset())
                                .build(),
                        event -> events.add(EventTree.of(event)));
        return page(asked, "events", events, open.events().count(asked.events().build()));
    }

    private static Map<String, @Nullable Object> page(Asked asked, String name, List<Object> rows, long total) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("total", total);
        page.put("page", asked.page());
        page.put("limit", asked.size());
        page.put("next", asked.offset() + (long) rows.size() < total ? asked.page() + 1 : null);
        page.put(name, rows);
        return page;
    }

    private static Consumer<Consumer<String>> eventLines(Request request, RecordView open) {
        EventQuery query = new Asked(request).events().build();
        return lines -> open.events().find(query, event -> lines.accept(JSON.writeValueAsString(EventTree.of(event))));
    }

    private static Object event(Request request, RecordView open) {
        String id = request.part("id");
        Event event = open.events().event(id).orElseThrow(() -> new NotFound("there is no event " + id));
        List<Object> history = new ArrayList<>();
        open.changes().of(event.id(), change -> history.add(tree(change)));
        Map<String, @Nullable Object> tree = EventTree.of(event);
        tree.put("history", history);
        return tree;
    }

    private static Object counts(Request request, RecordView open) {
        Facet[] facets = Arrays.stream(
                        Objects.requireNonNullElse(request.asked("by"), "type").split(",", -1))
                .map(Api::facet)
                .toArray(Facet[]::new);
        return open.events().counts(new Asked(request).events().build(), facets);
    }

    private static Facet facet(String name) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.name().toLowerCase(Locale.ROOT).equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new BadRequest("by is one or more of "
                        + Arrays.toString(Facet.values()).toLowerCase(Locale.ROOT) + ", not \"" + name + "\""));
    }

    private static Object claims(Request request, RecordView open) {
        Asked asked = new Asked(request);
        List<Object> claims = new ArrayList<>();
        open.claims().find(asked.claims(null, asked.size()), asked.offset(), found -> claims.add(tree(found)));
        return page(asked, "claims", claims, open.claims().count(asked.claims(null, 1)));
    }

    private static Consumer<Consumer<String>> claimLines(Request request, RecordView open) {
        var query = new Asked(request).claims(null, Integer.MAX_VALUE);
        return lines -> open.claims().find(query, found -> lines.accept(JSON.writeValueAsString(tree(found))));
    }

    /** As {@code find --format jsonl} prints it. */
    private static Map<String, @Nullable Object> tree(FoundClaim found) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("article", found.article());
        tree.put("version", found.version());
        tree.put("url", found.url());
        tree.put("outlet", found.outlet());
        tree.put("language", found.language());
        tree.put("published", found.published());
        tree.put("title", found.title());
        tree.put("sentence", found.sentence());
        tree.put("claim", JSON.readTree(found.json()));
        return tree;
    }

    private static Object article(Request request, RecordView open) {
        String id = request.part("id");
        String asked = request.asked("version");
        ArticleVersion version = open.articles().versions(id).stream()
                .filter(one -> asked == null
                        ? one.current()
                        : String.valueOf(one.version()).equals(asked))
                .findFirst()
                .orElseThrow(() ->
                        new NotFound("there is no article " + id + (asked == null ? "" : " of version " + asked)));
        return JSON.readTree(version.json());
    }

    private static Object dyad(Request request, RecordView open) {
        EventQuery period = new Asked(request).events().build();
        return open.events().dyad(request.part("party"), request.part("other"), period.since(), period.until()).stream()
                .map(count -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("month", count.month().toString());
                    tree.put("direction", count.direction().name().toLowerCase(Locale.ROOT));
                    tree.put("type", count.type().name());
                    tree.put("events", count.events());
                    tree.put("score", count.score());
                    return tree;
                })
                .toList();
    }

    private static Consumer<Consumer<String>> changeLines(Request request, RecordView open) {
        String after = Objects.requireNonNullElse(request.asked("after"), "0");
        if (!after.matches("\\d{1,18}")) {
            throw new BadRequest("after is the number of a change, not \"" + after + "\"");
        }
        return lines -> open.changes()
                .after(Long.parseLong(after), change -> lines.accept(JSON.writeValueAsString(tree(change))));
    }

    private static Map<String, Object> tree(Change change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("no", change.no());
        tree.put("at", change.at().toString());
        tree.put("kind", change.kind().code());
        tree.put("event", change.event());
        tree.put("others", change.others());
        tree.put("what", change.what());
        return tree;
    }

    private void reviewLines(OutputStream out) {
        reviews.all().forEach(review -> write(out, JSON.writeValueAsString(review.tree())));
    }

    private Consumer<Consumer<String>> goldLines(Request request, RecordView open) {
        Map<String, List<Review>> byVersion = new LinkedHashMap<>();
        for (Review review : reviews.all()) {
            byVersion
                    .computeIfAbsent(review.version() + " " + review.article(), key -> new ArrayList<>())
                    .add(review);
        }
        BiConsumer<List<Review>, Consumer<String>> write =
                (told, lines) -> open.articles().versions(told.get(0).article()).stream()
                        .filter(version -> version.version() == told.get(0).version())
                        .forEach(version -> lines.accept(Gold.line(version.json(), told)));
        return lines -> byVersion.values().forEach(told -> write.accept(told, lines));
    }

    @Override
    public void close() {
        changes.close();
    }
}
