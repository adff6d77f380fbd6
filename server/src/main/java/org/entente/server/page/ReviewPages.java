// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.record.ArticleVersion;
import org.entente.record.FoundClaim;
import org.entente.record.RecordView;
import org.entente.server.claim.ShownArticle;
import org.entente.server.claim.ShownClaim;
import org.entente.server.http.BadRequest;
import org.entente.server.http.NotFound;
import org.entente.server.http.Request;
import org.entente.server.http.Response;
import org.entente.server.http.Route;
import org.entente.server.query.Asked;
import org.entente.server.query.OpenRecord;
import org.entente.server.review.Correction;
import org.entente.server.review.Review;
import org.entente.server.review.Review.Verdict;
import org.entente.server.review.ReviewLog;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Judging claims: the next one to judge, and what becomes of a judgement. */
public final class ReviewPages {
    private final OpenRecord record;
    private final ReviewLog reviews;
    private final Pages pages;

    public ReviewPages(OpenRecord record, ReviewLog reviews, Pages pages) {
        this.record = record;
        this.reviews = reviews;
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(Route.get("/review", this::show), Route.post("/review", this::judge));
    }

    private Response show(Request request) {
        View view = pages.view(request);
        return record.ask(open -> {
            FoundClaim next = next(request, open);
            List<Review> told = next == null ? List.of() : of(next);
            return Response.html(
                    new ReviewPage(view).html(next, told, reviews.all().size()));
        });
    }

    private List<Review> of(FoundClaim found) {
        String claim = FoundRow.claim(found).id();
        return reviews.of(found.article(), found.version()).stream()
                .filter(review -> review.claim().equals(claim))
                .toList();
    }

    /** The claim asked for by article and claim, else the newest that fits and nobody has judged. */
    private @Nullable FoundClaim next(Request request, RecordView open) {
        String article = request.asked("article");
        String claim = request.asked("claim");
        if (article != null && claim != null) {
            return open.articles().versions(article).stream()
                    .flatMap(version -> version.claims().stream())
                    .filter(found -> FoundRow.claim(found).id().equals(claim))
                    .reduce((earlier, later) -> later)
                    .orElseThrow(() -> new NotFound("there is no claim " + claim + " in article " + article));
        }
        Set<String> judged = reviews.judged();
        Set<String> later =
                Set.of(Objects.requireNonNullElse(request.asked("later"), "").split(" ", -1));
        List<FoundClaim> next = new ArrayList<>();
        open.claims().find(new Asked(request).claims(null, judged.size() + later.size() + 1), found -> {
            String id = FoundRow.claim(found).id();
            if (next.isEmpty()
                    && !later.contains(id)
                    && !judged.contains(ReviewLog.key(found.article(), found.version(), id))) {
                next.add(found);
            }
        });
        return next.isEmpty() ? null : next.get(0);
    }

    private Response judge(Request request) {
        Review review = record.ask(open -> review(request, open));
        reviews.add(review);
        PageQuery query = new PageQuery(request).with("claim", null).with("article", null);
        return Response.seeOther(query.with("reviewer", review.reviewer()).address());
    }

    /** The judgement that a form makes; {@link BadRequest} if it is none. */
    private static Review review(Request request, RecordView open) {
        Verdict verdict = verdict(Judging.required(request, "verdict"));
        ArticleVersion version = Judging.version(request, open);
        String article = version.id();
        String claim = Judging.required(request, "claim");
        ShownArticle shown = ShownArticle.of(version.json());
        ShownClaim judged = shown.claims().stream()
                .filter(one -> one.id().equals(claim))
                .findFirst()
                .orElseThrow(() -> new BadRequest("article " + article + " has no claim " + claim));
        String reason = request.field("reason");
        if (verdict != Verdict.ACCEPT && reason == null) {
            throw new BadRequest("to " + verdict.code() + " a claim, say why");
        }
        JsonNode corrected = verdict == Verdict.CORRECT ? Correction.of(shown, judged.kind(), request::field) : null;
        return Judging.review(request, verdict, version, claim, corrected);
    }

    private static Verdict verdict(String code) {
        try {
            Verdict verdict = Verdict.of(code);
            if (verdict != Verdict.ADD) {
                return verdict;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw new BadRequest("verdict is accept, correct or reject, not \"" + code + "\"");
    }
}
