// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import java.util.List;
import java.util.Objects;
import org.entente.record.ArticleVersion;
import org.entente.server.claim.ShownArticle;
import org.entente.server.html.Addresses;
import org.entente.server.http.BadRequest;
import org.entente.server.http.NotFound;
import org.entente.server.http.Request;
import org.entente.server.http.Response;
import org.entente.server.http.Route;
import org.entente.server.query.OpenRecord;
import org.entente.server.review.Correction;
import org.entente.server.review.Review;
import org.entente.server.review.Review.Verdict;
import org.entente.server.review.ReviewLog;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Adding claims that the machine missed, and taking them back. */
public final class AddClaimPages {
    private final OpenRecord record;
    private final ReviewLog reviews;
    private final Pages pages;

    public AddClaimPages(OpenRecord record, ReviewLog reviews, Pages pages) {
        this.record = record;
        this.reviews = reviews;
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/review/add", this::show),
                Route.post("/review/add", this::add),
                Route.post("/review/withdraw", this::withdraw));
    }

    private Response show(Request request) {
        String article = Objects.requireNonNullElse(request.asked("article"), "");
        String asked = request.asked("version");
        ArticleVersion version = record.ask(open -> open.articles().versions(article).stream()
                .filter(one -> asked == null
                        ? one.current()
                        : String.valueOf(one.version()).equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("there is no such version of article \"" + article + "\"")));
        return Response.html(page(request, version, kind(request.asked("kind")), null));
    }

    private String page(Request request, ArticleVersion version, String kind, @Nullable BadRequest wrong) {
        return new AddClaimPage(pages.view(request), ShownArticle.of(version.json()), version.version())
                .html(kind, reviews.added(version.id(), version.version()), wrong);
    }

    private static String kind(@Nullable String asked) {
        String kind = Objects.requireNonNullElse(asked, "event");
        if (!AddClaimPage.KINDS.contains(kind)) {
            throw new BadRequest("kind is one of " + String.join(", ", AddClaimPage.KINDS));
        }
        return kind;
    }

    /** Stores the claim and shows the form again for the next one; what is no claim comes back to be mended. */
    private Response add(Request request) {
        ArticleVersion version = record.ask(open -> Judging.version(request, open));
        String kind = kind(request.field("kind"));
        Review review;
        try {
            JsonNode claim = Correction.of(ShownArticle.of(version.json()), kind, request::field);
            String name = Review.added(claim);
            review = Judging.review(request, Verdict.ADD, version, name, claim);
            if (reviews.added(version.id(), version.version()).stream()
                    .anyMatch(one -> one.claim().equals(name))) {
                throw new BadRequest("this very claim has been added before", "wrong.again");
            }
        } catch (BadRequest e) {
            return Response.of(400, Response.HTML, page(request, version, kind, e));
        }
        reviews.add(review);
        return Response.seeOther(
                AddClaimPage.address(version.id(), version.version(), kind, review.reviewer()) + "#added");
    }

    private Response withdraw(Request request) {
        ArticleVersion version = record.ask(open -> Judging.version(request, open));
        String claim = Judging.required(request, "claim");
        if (reviews.added(version.id(), version.version()).stream()
                .noneMatch(one -> one.claim().equals(claim))) {
            throw new BadRequest("no reviewer's claim of article " + version.id() + " is called " + claim);
        }
        Judging.required(request, "reason");
        reviews.add(Judging.review(request, Verdict.REJECT, version, claim, null));
        return Response.seeOther("/articles/" + Addresses.encode(version.id()) + "?version=" + version.version());
    }
}
