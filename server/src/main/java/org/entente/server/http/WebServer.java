// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.entente.server.http.Access.Refusal;
import org.jspecify.annotations.Nullable;

/** A running web server; every request passes the same checks before it reaches a route. */
public final class WebServer implements AutoCloseable {
    /** Longest body of a request, in bytes: a review with a long reason. */
    private static final long LONGEST_BODY = 64 * 1024L;

    private static final int THREADS = 64;
    private static final int PIECE = 8192;

    /** No content from anywhere but here, no inline script or style, no frames, no plugins, no address sent along. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /** How the answer to a failed request looks. */
    @FunctionalInterface
    public interface Failures {
        Response answer(Request request, int status, String reason);

        /** What was asked wrongly. */
        default Response wrong(Request request, BadRequest wrong) {
            return answer(request, 400, message(wrong));
        }
    }

    /**
     * Listens from now on.
     *
     * @param port 0 for any that is free
     * @param faults is told of what should not have happened
     * @throws IllegalStateException with a reason for the user if it cannot
     */
    public static WebServer start(
            String host,
            int port,
            Access access,
            List<Route> routes,
            Failures failures,
            Consumer<RuntimeException> faults) {
        Limits limits = new Limits(System::nanoTime);
        Javalin made = Javalin.create(config -> {
            settings(config);
            for (Route route : withRest(routes)) {
                config.routes.addHttpHandler(
                        HandlerType.findOrCreate(route.method()),
                        route.path(),
                        context -> send(context, checked(context, route, access, limits, failures, faults), faults));
            }
        });
        try {
            return new WebServer(made.start(host, port));
        } catch (RuntimeException e) {
            made.stop();
            throw new IllegalStateException("cannot listen on " + host + ":" + port + ": " + reason(e), e);
        }
    }

    /** Also for what nobody answers: it passes the same checks. */
    private static List<Route> withRest(List<Route> routes) {
        Route.Handler nobody = request -> {
            throw new NotFound("there is no such page");
        };
        List<Route> all = new ArrayList<>(routes);
        all.add(Route.get("/<rest>", nobody));
        all.add(Route.post("/<rest>", nobody));
        return all;
    }

    private static String reason(Throwable fault) {
        return fault.getCause() == null ? String.valueOf(fault.getMessage()) : reason(fault.getCause());
    }

    private static void settings(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LONGEST_BODY;
        config.http.strictContentTypes = true;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    private static Response checked(
            Context context,
            Route route,
            Access access,
            Limits limits,
            Failures failures,
            Consumer<RuntimeException> faults) {
        Request request = request(context);
        Refusal refusal = access.refusal(request);
        String token = request.query().getOrDefault("token", List.of("")).get(0);
        if (refusal != null && refusal.status() == 421) {
            return failures.answer(request, refusal.status(), refusal.reason());
        }
        if (!limits.take(request.client())) {
            return failures.answer(request, 429, "too many requests; wait a moment")
                    .with("Retry-After", "2");
        }
        if (!token.isEmpty()) {
            String cookie = access.cookieFor(token);
            return cookie == null
                    ? failures.answer(request, 401, "that is not the token of this server")
                    : Response.seeOther("/").with("Set-Cookie", cookie);
        }
        if (refusal != null) {
            return failures.answer(request, refusal.status(), refusal.reason());
        }
        try {
            return route.handler().answer(request);
        } catch (BadRequest e) {
            return failures.wrong(request, e);
        } catch (NotFound e) {
            return failures.answer(request, 404, message(e));
        } catch (Busy e) {
            return failures.answer(request, 503, message(e)).with("Retry-After", "3");
        } catch (RuntimeException e) {
            faults.accept(e);
            return failures.answer(request, 500, "a fault of ours; the server's own output tells more");
        }
    }

    private static String message(RuntimeException e) {
        return Objects.requireNonNullElse(e.getMessage(), "it cannot be done");
    }

    private static Request request(Context context) {
        Map<String, String> headers = new HashMap<>();
        context.headerMap().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new Request(
                context.req().getMethod(),
                context.path(),
                context.pathParamMap(),
                context.queryParamMap(),
                context.isFormUrlencoded() ? context.formParamMap() : Map.of(),
                headers,
                context.cookieMap(),
                context.ip());
    }

    private static void send(Context context, Response response, Consumer<RuntimeException> faults) throws IOException {
        context.status(response.status());
        context.contentType(response.contentType());
        ALWAYS.forEach(context::header);
        if (!response.headers().containsKey("Cache-Control")) {
            context.header("Cache-Control", "private, no-cache");
        }
        response.headers().forEach(context::header);
        String tag = response.headers().get("ETag");
        if (tag != null && response.status() == 200 && matches(context.header("If-None-Match"), tag)) {
            context.status(304);
            return;
        }
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        if (response.gradual()) {
            sendGradually(context, response, faults);
        } else {
            response.body().write(response.isStream() ? context.res().getOutputStream() : context.outputStream());
        }
    }

    /** Compressed here: what Javalin compresses is held back until it is whole. */
    private static void sendGradually(Context context, Response response, Consumer<RuntimeException> faults)
            throws IOException {
        String accepted = Objects.requireNonNullElse(context.header("Accept-Encoding"), "");
        OutputStream raw = context.res().getOutputStream();
        boolean zipped = accepted.contains("gzip");
        if (zipped) {
            context.header("Content-Encoding", "gzip");
        }
        try (OutputStream out = zipped ? new GZIPOutputStream(raw, PIECE, true) : raw) {
            response.body().write(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            // Its head is sent: what is left is to tell who runs the server.
            faults.accept(e);
        }
    }

    private static boolean matches(@Nullable String asked, String tag) {
        return asked != null && List.of(asked.split("\\s*,\\s*", -1)).contains(tag);
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
