// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.element;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.entente.record.ArticleVersion;
import org.entente.record.ClaimQuery;
import org.entente.record.Event;
import org.entente.record.EventQuery;
import org.entente.record.Events;
import org.entente.record.Facet;
import org.entente.record.FoundClaim;
import org.entente.record.RecordException;
import org.entente.record.RecordView;
import org.entente.server.claim.Explainer;
import org.entente.server.http.Access;
import org.entente.server.http.BadRequest;
import org.entente.server.http.Busy;
import org.entente.server.http.NotFound;
import org.entente.server.http.Request;
import org.entente.server.http.Response;
import org.entente.server.http.Route;
import org.entente.server.query.Asked;
import org.entente.server.query.OpenRecord;
import org.entente.server.review.ReviewLog;
import org.entente.server.text.Messages;

/** Which address shows which page, in which language. */
public final class Pages {
    private static final String LANGUAGE = "lang";
    private static final String YEAR_IN_SECONDS = String.valueOf(365 * 24 * 60 * 60);
    /** Claims looked through for one agreement. */
    private static final int MANY = 2000;
    /** Rows under each heading of a dyad's page. */
    private static final int SOME = 10;

    private final OpenRecord record;
    private final Access access;
    private final ReviewLog reviews;
    private final String program;
    private final Explainer explainer;
    private final Semaphore explaining = new Semaphore(1);
    private final Counts counts = new Counts();

    /** @param program name and version of what makes the pages: with it their state changes */
    public Pages(OpenRecord record, Access access, ReviewLog reviews, String program, Explainer explainer) {
        this.explainer = explainer;
        this.record = record;
        this.access = access;
        this.reviews = reviews;
        this.program = program;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.add(gradual("/", Asked::checkEvents, this::events));
        routes.add(page("/events/{id}", this::event));
        routes.add(page("/articles/{id}", this::article));
        routes.add(page("/articles/{id}/explain", this::explain));
        routes.add(gradual("/actors/{party}", asked -> {}, this::actor));
        routes.add(gradual("/actors/{party}/{other}", asked -> {}, this::dyad));
        for (String kind : List.of("agreement", "transfer", "quotation")) {
            routes.add(gradual(
                    "/" + kind + "s",
                    asked -> asked.checkClaims(kind),
                    (view, open, sheet) -> register(view, open, sheet, kind)));
        }
        routes.add(page("/agreements/{called}", this::agreement));
        routes.add(gradual("/network", Asked::checkEvents, this::network));
        routes.add(gradual("/map", Asked::checkEvents, this::map));
        routes.add(gradual("/sources", asked -> {}, (view, open, sheet) -> new SourcesPage(view)
                .send(
                        sheet,
                        open::outlets,
                        () -> open.origins(SourcesPage.LATEST),
                        () -> open.rejects(SourcesPage.LATEST))));
        return routes;
    }

    /** A page over the record, which may tell that there is no such thing in it. */
    private Route page(String path, BiFunction<View, RecordView, String> page) {
        return Route.get(path, request -> {
            View view = view(request);
            return marked(view, Response.html(record.ask(open -> page.apply(view, open))));
        });
    }

    /** A page that is sent while it is made. */
    @FunctionalInterface
    private interface Gradual {
        void send(View view, RecordView open, Sheet sheet);
    }

    /** @param check refuses what is asked wrongly, which has to be known before the first piece is sent */
    private Route gradual(String path, Consumer<Asked> check, Gradual page) {
        return Route.get(path, request -> {
            View view = view(request);
            check.accept(new Asked(request));
            record.ask(RecordView::state);
            return marked(
                    view,
                    Response.page(out -> record.ask(open -> {
                        Sheet sheet = new Sheet(view, piece -> write(out, piece));
                        try {
                            page.send(view, open, sheet);
                        } catch (RecordException | IllegalArgumentException | IllegalStateException e) {
                            sheet.add(element("p", view.text("error.title")).classes("wrong"));
                            sheet.end();
                            throw e;
                        }
                        sheet.end();
                        return true;
                    })));
        });
    }

    private static void write(OutputStream out, String piece) {
        try {
            out.write(piece.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As long as record, program, reader and language stay the same, so does the page. */
    private Response marked(View view, Response page) {
        Response response = page.with("Vary", "Accept-Language, Cookie, Accept-Encoding");
        String chosen = view.request().asked(LANGUAGE);
        return Messages.in(chosen) == null
                ? response.with("ETag", tag(view))
                : response.with(
                        "Set-Cookie",
                        LANGUAGE + "=" + chosen + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + YEAR_IN_SECONDS);
    }

    private String tag(View view) {
        return "W/\"" + record.state() + "-" + view.messages().language() + (view.mayWrite() ? "w" : "r") + "-"
                + program + "\"";
    }

    View view(Request request) {
        Messages chosen = Messages.in(request.asked(LANGUAGE));
        Messages kept = Messages.in(request.cookies().get(LANGUAGE));
        Messages messages =
                chosen != null ? chosen : kept != null ? kept : Messages.accepted(request.header("Accept-Language"));
        return new View(request, messages, access.holdsToken(request), access.formKey());
    }

    /** What went wrong, as a page. */
    public Response failure(Request request, int status, String reason) {
        return Response.of(status, Response.HTML, Layout.failure(view(request), status, reason));
    }

    /** What was asked wrongly, as a page in the reader's language. */
    public Response wrong(Request request, BadRequest wrong) {
        return failure(request, 400, new Wrong(view(request).messages()).words(wrong));
    }

    private void events(View view, RecordView open, Sheet sheet) {
        try (FoundEvents found = new FoundEvents(
                open.events(),
                counts,
                record.state(open),
                new Asked(view.request()),
                view.messages().language())) {
            new RecordPage(view).send(sheet, found);
        }
    }

    /** Counts what the first page will ask for, so that its first reader need not wait. */
    public void warm() {
        EventQuery all = EventQuery.where().build();
        record.ask(open ->
                counts.facets(record.state(open), all, facets -> open.events().facets(all, facets)));
    }

    private String event(View view, RecordView open) {
        Event event = open.events()
                .event(view.request().part("id"))
                .orElseThrow(
                        () -> new NotFound("there is no event " + view.request().part("id")));
        List<org.entente.record.Change> history = new ArrayList<>();
        open.changes().of(event.id(), history::add);
        return new EventPage(view, event).html(history);
    }

    private String article(View view, RecordView open) {
        return ArticleView.html(view, open, reviews);
    }

    /** One at a time: explaining reads the article anew, with all that knows its language. */
    private String explain(View view, RecordView open) {
        ArticleVersion version = ArticleView.chosen(open, view.request());
        if (!explaining.tryAcquire()) {
            throw new Busy("another article is being explained; ask again in a few seconds");
        }
        try {
            return new ExplainPage(view, version).html(explainer.explain(version.json()));
        } finally {
            explaining.release();
        }
    }

    private void actor(View view, RecordView open, Sheet sheet) {
        String party = view.request().part("party");
        Events events = open.events();
        EventQuery takesPart = EventQuery.where().party(party).build();
        new ActorPage(view, party)
                .send(
                        sheet,
                        () -> events.profile(party),
                        () -> events.counts(takesPart, Facet.MONTH, Facet.TYPE),
                        () -> {
                            List<Event> newest = new ArrayList<>();
                            events.find(
                                    EventQuery.where().party(party).limit(SOME).build(),
                                    view.messages().language(),
                                    newest::add);
                            return newest;
                        });
    }

    private void dyad(View view, RecordView open, Sheet sheet) {
        String first = view.request().part("party");
        String second = view.request().part("other");
        new DyadPage(view, first, second).send(sheet, () -> between(view, open, first, second));
    }

    private static DyadPage.Between between(View view, RecordView open, String first, String second) {
        List<Event> events = new ArrayList<>();
        open.events()
                .find(
                        EventQuery.where().dyad(first, second).limit(SOME).build(),
                        view.messages().language(),
                        events::add);
        Map<String, List<FoundClaim>> claims = new HashMap<>();
        open.claims()
                .between(first, second, SOME, claim -> claims.computeIfAbsent(claim.kind(), kind -> new ArrayList<>())
                        .add(claim));
        return new DyadPage.Between(
                open.events().dyad(first, second, null, null),
                events,
                claims.getOrDefault("agreement", List.of()),
                claims.getOrDefault("transfer", List.of()),
                AboutEachOther.of(open, first, second, claims.getOrDefault("quotation", List.of()), SOME));
    }

    private static void register(View view, RecordView open, Sheet sheet, String kind) {
        Asked asked = new Asked(view.request());
        new RegisterPage(view, kind).send(sheet, () -> open.claims().count(asked.claims(kind, 1)), () -> {
            List<FoundClaim> claims = new ArrayList<>();
            open.claims().find(asked.claims(kind, asked.size()), asked.offset(), claims::add);
            return claims;
        });
    }

    private String agreement(View view, RecordView open) {
        String called = view.request().part("called");
        List<FoundClaim> claims = new ArrayList<>();
        open.claims()
                .find(
                        ClaimQuery.where()
                                .kind("agreement")
                                .limit(MANY)
                                .text(called)
                                .build(),
                        claims::add);
        List<FoundClaim> told = AgreementPage.of(called, claims);
        if (told.isEmpty()) {
            throw new NotFound("the record tells of no agreement called " + called);
        }
        return new AgreementPage(view, called).html(told, claims);
    }

    private void network(View view, RecordView open, Sheet sheet) {
        EventQuery query = new Asked(view.request()).events().build();
        new NetworkPage(view).send(sheet, () -> open.events().counts(query, Facet.ACTOR, Facet.RECIPIENT, Facet.QUAD));
    }

    private void map(View view, RecordView open, Sheet sheet) {
        EventQuery query = new Asked(view.request()).events().build();
        new MapPage(view).send(sheet, () -> open.events().places(query), () -> open.events()
                .count(query));
    }
}
