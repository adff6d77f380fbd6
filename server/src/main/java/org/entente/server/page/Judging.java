// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.entente.record.ArticleVersion;
import org.entente.record.RecordView;
import org.entente.server.http.BadRequest;
import org.entente.server.http.Request;
import org.entente.server.review.Review;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the forms of reviewers have in common; {@link BadRequest} where something is missing or too long. */
final class Judging {
    /** Longest reason, in UTF-16 units. */
    private static final int LONGEST = 1000;

    private Judging() {}

    /** The version of the article that the form is about. */
    static ArticleVersion version(Request request, RecordView open) {
        String article = required(request, "article");
        return open.articles().versions(article).stream()
                .filter(one -> String.valueOf(one.version()).equals(request.field("version")))
                .findFirst()
                .orElseThrow(() -> new BadRequest("there is no such version of article " + article));
    }

    /** The judgement of this moment. */
    static Review review(
            Request request,
            Review.Verdict verdict,
            ArticleVersion version,
            String claim,
            @Nullable JsonNode corrected) {
        String reason = request.field("reason");
        return new Review(
                now(),
                bounded(required(request, "reviewer"), "reviewer"),
                verdict,
                reason == null ? "" : bounded(reason, "reason"),
                version.id(),
                version.version(),
                claim,
                corrected);
    }

    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    static String required(Request request, String field) {
        String value = request.field(field);
        if (value == null) {
            throw new BadRequest(field + " is missing", "wrong.missing", field);
        }
        return value;
    }

    private static String bounded(String value, String field) {
        if (value.length() > LONGEST) {
            throw new BadRequest(field + " is longer than " + LONGEST + " characters");
        }
        return value;
    }
}
