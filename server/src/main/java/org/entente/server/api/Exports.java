// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.export.Formats;
import org.entente.export.RecordExport;
import org.entente.export.format.ClaimFormat;
import org.entente.export.format.EventFormat;
import org.entente.export.format.Format;
import org.entente.record.RecordView;
import org.entente.server.http.NotFound;
import org.entente.server.http.Request;
import org.entente.server.http.Response;
import org.entente.server.query.Asked;
import org.entente.server.query.OpenRecord;

/** What fits, in the formats of {@code export}; sent as text to be saved, whatever it looks like. */
final class Exports {
    private static final String TEXT = "text/plain; charset=utf-8";

    private final OpenRecord record;

    Exports(OpenRecord record) {
        this.record = record;
    }

    Response answer(Request request) {
        String name = request.part("format");
        Format format = Formats.find(name)
                .filter(found -> found instanceof EventFormat || found instanceof ClaimFormat)
                .orElseThrow(() -> new NotFound(
                        "there is no format " + name + " that is sent; `entente export --list`" + " tells them"));
        Asked asked = new Asked(request);
        // What is wrong with the question is said before the first row.
        if (format instanceof EventFormat) {
            asked.events().build();
        } else {
            asked.claims(null, 1);
        }
        return Response.stream(
                        TEXT,
                        out -> record.ask(open -> {
                            write(format, asked, open, words -> send(out, words));
                            return true;
                        }))
                .with("Content-Disposition", "attachment; filename=\"entente-" + format.name() + ".txt\"");
    }

    private static void write(Format format, Asked asked, RecordView open, Consumer<String> out) {
        RecordExport export = new RecordExport(open);
        if (format instanceof EventFormat events) {
            export.events(events, asked.events().build(), out, Optional.empty());
        } else if (format instanceof ClaimFormat claims) {
            export.claims(claims, asked.claims(claims.kind().orElse(null), Integer.MAX_VALUE), out, Optional.empty());
        }
    }

    private static void send(OutputStream out, String words) {
        try {
            out.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
