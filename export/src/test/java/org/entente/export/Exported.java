// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export;

import java.util.List;
import java.util.Optional;
import org.entente.export.format.ClaimFormat;
import org.entente.export.format.EventFormat;
import org.entente.export.format.Format;
import org.entente.export.format.ToldClaim;
import org.entente.record.Event;

/** Text and sidecar of some rows in one format. */
record Exported(String text, String sidecar) {
    static Exported of(Format format, List<Event> events, List<ToldClaim> claims) {
        StringBuilder text = new StringBuilder();
        StringBuilder sidecar = new StringBuilder();
        if (format instanceof EventFormat ofEvents) {
            TextExport<Event> export =
                    TextExport.ofEvents(ofEvents, Sample.ARTICLES, text::append, Optional.of(sidecar::append));
            events.forEach(export::accept);
            export.finish();
        } else if (format instanceof ClaimFormat ofClaims) {
            TextExport<ToldClaim> export =
                    TextExport.ofClaims(ofClaims, Sample.ARTICLES, text::append, Optional.of(sidecar::append));
            claims.stream()
                    .filter(claim ->
                            ofClaims.kind().map(claim.found().kind()::equals).orElse(true))
                    .forEach(export::accept);
            export.finish();
        }
        return new Exported(text.toString(), sidecar.toString());
    }
}
