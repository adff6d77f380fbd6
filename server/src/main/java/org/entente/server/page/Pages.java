// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import org.entente.record.ArticleVersion;
import org.entente.record.ClaimQuery;
import org.entente.record.Event;
import org.entente.record.EventQuery;
import org.entente.record.Events;
import org.entente.record.Facet;
import org.entente.record.FoundClaim;
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

    /** Mentions among which a row finds a sentence in the reader's language. */
    private static final int TOLD = 12;

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
        routes.add(page("/", this::events));
        routes.add(page("/events/{id}", this::event));
        routes.add(page("/articles/{id}", this::article));
        routes.add(page("/articles/{id}/explain", this::explain));
        routes.add(page("/actors/{party}", this::actor));
        routes.add(page("/actors/{party}/{other}", this::dyad));
        for (String kind : List.of("agreement", "transfer", "quotation")) {
            routes.add(page("/" + kind + "s", (view, open) -> register(view, open, kind)));
        }
        routes.add(page("/agreements/{called}", this::agreement));
        routes.add(page("/network", this::network));
        routes.add(page("/map", this::map));
        routes.add(page("/sources", (view, open) -> new SourcesPage(view)
                .html(open.outlets(), open.origins(SourcesPage.LATEST), open.rejects(SourcesPage.LATEST))));
        return routes;
    }

    /** A page over the record. As long as record, program, reader and language stay the same, so does the page. */
    private Route page(String path, BiFunction<View, RecordView, String> page) {
        return Route.get(path, request -> {
            View view = view(request);
            String html = record.ask(open -> page.apply(view, open));
            Response response = Response.html(html).with("Vary", "Accept-Language, Cookie");
            String chosen = request.asked(LANGUAGE);
            return Messages.in(chosen) == null
                    ? response.with("ETag", tag(view))
                    : response.with(
                            "Set-Cookie",
                            LANGUAGE + "=" + chosen + "; Path=/; HttpOnly; SameSite=Strict; Max-Age="
                                    + YEAR_IN_SECONDS);
        });
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

    private String events(View view, RecordView open) {
        Asked asked = new Asked(view.request());
        Events events = open.events();
        // The order changes no count.
        EventQuery all = asked.events().order(EventQuery.Order.NEWEST).build();
        Counts.Counted counted = counts.of(record.state(open), all, events);
        List<Event> shown = new ArrayList<>();
        events.find(asked.events().limit(asked.size()).offset(asked.offset()).build(), TOLD, shown::add);
        Counts.Counted whole = counts.of(record.state(open), EventQuery.where().build(), events);
        return new RecordPage(view).html(shown, counted.total(), counted.facets(), whole.facets());
    }

    /** Counts what the first page will ask for, so that its first reader need not wait. */
    public void warm() {
        EventQuery all = EventQuery.where().build();
        record.ask(open -> counts.of(record.state(open), all, open.events()));
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

    private String actor(View view, RecordView open) {
        String party = view.request().part("party");
        Events events = open.events();
        EventQuery takesPart = EventQuery.where().party(party).build();
        List<Event> newest = new ArrayList<>();
        events.find(EventQuery.where().party(party).limit(SOME).build(), TOLD, newest::add);
        return new ActorPage(view, party)
                .html(events.profile(party), events.counts(takesPart, Facet.MONTH, Facet.TYPE), newest);
    }

    private String dyad(View view, RecordView open) {
        String first = view.request().part("party");
        String second = view.request().part("other");
        List<Event> events = new ArrayList<>();
        open.events().find(EventQuery.where().dyad(first, second).limit(SOME).build(), TOLD, events::add);
        Map<String, List<FoundClaim>> claims = new HashMap<>();
        open.claims()
                .between(first, second, SOME, claim -> claims.computeIfAbsent(claim.kind(), kind -> new ArrayList<>())
                        .add(claim));
        return new DyadPage(view, first, second)
                .html(new DyadPage.Between(
                        open.events().dyad(first, second, null, null),
                        events,
                        claims.getOrDefault("agreement", List.of()),
                        claims.getOrDefault("transfer", List.of()),
                        AboutEachOther.of(open, first, second, claims.getOrDefault("quotation", List.of()), SOME)));
    }

    private static String register(View view, RecordView open, String kind) {
        Asked asked = new Asked(view.request());
        List<FoundClaim> claims = new ArrayList<>();
        open.claims().find(asked.claims(kind, asked.size()), asked.offset(), claims::add);
        long total = open.claims().count(asked.claims(kind, 1));
        return new RegisterPage(view, kind).html(claims, total);
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

    private String network(View view, RecordView open) {
        EventQuery query = new Asked(view.request()).events().build();
        return new NetworkPage(view).html(open.events().counts(query, Facet.ACTOR, Facet.RECIPIENT, Facet.QUAD));
    }

    private String map(View view, RecordView open) {
        EventQuery query = new Asked(view.request()).events().build();
        return new MapPage(view).html(open.events().places(query), open.events().count(query));
    }
}
