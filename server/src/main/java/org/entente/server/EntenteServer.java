// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.record.RecordView;
import org.entente.server.api.Api;
import org.entente.server.claim.Explainer;
import org.entente.server.http.Access;
import org.entente.server.http.BadRequest;
import org.entente.server.http.Request;
import org.entente.server.http.Response;
import org.entente.server.http.Route;
import org.entente.server.http.WebServer;
import org.entente.server.page.AddClaimPages;
import org.entente.server.page.Pages;
import org.entente.server.page.ReviewPages;
import org.entente.server.query.OpenRecord;
import org.entente.server.review.ReviewLog;

/** Web pages and REST over one record, running until closed. */
public final class EntenteServer implements AutoCloseable {
    private final ServerOptions options;
    private final String token;
    private final OpenRecord record;
    private final Api api;
    private final WebServer web;

    private EntenteServer(ServerOptions options, String token, OpenRecord record, Api api, WebServer web) {
        this.options = options;
        this.token = token;
        this.record = record;
        this.api = api;
        this.web = web;
    }

    /**
     * Starts serving. {@link org.entente.record.RecordException} if there is no record; IllegalStateException with a
     * reason if the address cannot be listened on.
     *
     * @param explainer tells why an article was coded as it is
     * @param faults is told of what should not have happened while serving
     */
    public static EntenteServer start(ServerOptions options, Explainer explainer, Consumer<RuntimeException> faults) {
        String token = options.token() == null ? Access.newToken() : options.token();
        Access access = new Access(token, options.loopback());
        OpenRecord record = new OpenRecord(options.folder());
        try {
            RecordView.open(options.folder()).close();
            ReviewLog reviews = ReviewLog.open(options.folder());
            Pages pages = new Pages(record, access, reviews, options.program(), explainer);
            Api api = new Api(record, reviews);
            List<Route> routes = new ArrayList<>(StaticFiles.routes());
            routes.addAll(pages.routes());
            routes.addAll(new ReviewPages(record, reviews, pages).routes());
            routes.addAll(new AddClaimPages(record, reviews, pages).routes());
            routes.addAll(api.routes());
            WebServer web =
                    WebServer.start(options.host(), options.port(), access, routes, failures(pages, api), faults);
            warm(pages);
            return new EntenteServer(options, token, record, api, web);
        } catch (RuntimeException e) {
            record.close();
            throw e;
        }
    }

    private static void warm(Pages pages) {
        Thread thread = new Thread(
                () -> {
                    try {
                        pages.warm();
                    } catch (RuntimeException e) {
                        // The first reader asks again, and is told.
                    }
                },
                "warm");
        thread.setDaemon(true);
        thread.start();
    }

    private static WebServer.Failures failures(Pages pages, Api api) {
        return new WebServer.Failures() {
            @Override
            public Response answer(Request request, int status, String reason) {
                return request.isApi() ? api.failure(status, reason) : pages.failure(request, status, reason);
            }

            @Override
            public Response wrong(Request request, BadRequest wrong) {
                return request.isApi() ? WebServer.Failures.super.wrong(request, wrong) : pages.wrong(request, wrong);
            }
        };
    }

    /** Where it listens. */
    public String address() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return "http://" + host + ":" + web.port() + "/";
    }

    /** The address that lets whoever opens it write. */
    public String addressWithToken() {
        return address() + "?token=" + org.entente.server.html.Addresses.encode(token);
    }

    @Override
    public void close() {
        api.close();
        web.close();
        record.close();
    }
}
