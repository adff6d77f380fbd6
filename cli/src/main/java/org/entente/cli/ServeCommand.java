// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.entente.server.EntenteServer;
import org.entente.server.ServerOptions;
import org.entente.server.claim.Explainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Opens the record in a browser, and to programs under /api, until it is interrupted.",
            "Reading is free on this machine. Reviewing needs the token in the second address that is printed."
        },
        footer = {
            "",
            "Examples:",
            "  entente serve --record wars",
            "  ENTENTE_TOKEN=... entente serve --host 10.0.0.5 --port 80   to others, who need the token to read"
        })
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Where to listen (default: 127.0.0.1). Anywhere but on this machine it demands a token.")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", defaultValue = "8047", description = "Default: 8047; 0 takes any.")
    private int port = 8047;

    @Option(
            names = "--token",
            paramLabel = "SECRET",
            defaultValue = "${env:ENTENTE_TOKEN}",
            description = "At least 16 characters (default: $ENTENTE_TOKEN, or a new one each time).")
    private @Nullable String token;

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Entente.Streams streams;

    ServeCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        try (EntenteServer server = EntenteServer.start(options(), explainer(), this::fault)) {
            streams.err().println("entente: the record " + record.folder + " is at " + server.address());
            streams.err().println("entente: to review, open " + server.addressWithToken());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            end.await();
        }
        return 0;
    }

    /** Models load when first asked for. What cannot be explained, such as in a language without rules, is not. */
    private static Explainer explainer() {
        Coding coding = new Coding();
        return line -> {
            try {
                return coding.explained(StoredArticle.read(line));
            } catch (Reading.RejectedArticle e) {
                return null;
            }
        };
    }

    private ServerOptions options() {
        try {
            return new ServerOptions(record.folder, host, port, token, "Entente 0.1.0");
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private void fault(RuntimeException fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        streams.err()
                .println("entente: internal error, please report: " + fault
                        + (trace.length > 0 ? " at " + trace[0] : ""));
    }
}
