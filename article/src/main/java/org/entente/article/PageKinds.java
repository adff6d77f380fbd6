// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.List;
import java.util.Set;
import org.entente.model.PageKind;
import org.jspecify.annotations.Nullable;

/** Tells a page that is no article by what it declares and says of itself. */
final class PageKinds {
    private static final Phrases ERROR = Phrases.of("error");
    private static final Phrases CONSENT = Phrases.of("consent");
    private static final Phrases SEARCH = Phrases.of("search");
    private static final Set<String> LISTS = Set.of("CollectionPage", "ItemList", "WebSite", "SearchResultsPage");

    /** A text of this weight on a page that declares no article is one if it is not a list. */
    private static final int ENOUGH = 80;

    private static final int LONG = 1500;

    private PageKinds() {}

    /**
     * @param titles what the page calls itself
     * @param weight of the text that was found
     * @param teasers how many blocks of the page are headlines of other articles
     */
    static PageKind of(
            StructuredData data,
            PageScan page,
            List<String> titles,
            double weight,
            int teasers,
            @Nullable String address) {
        boolean article = data.isArticle() || "article".equals(page.meta("og:type"));
        boolean declared = article || page.meta("article:published_time") != null;
        for (String title : titles) {
            if (!data.isArticle() && weight < LONG && (ERROR.are(title) || ERROR.open(title))) {
                return PageKind.ERROR;
            }
            if (!declared && CONSENT.open(title)) {
                return PageKind.CONSENT;
            }
            if (!declared && SEARCH.open(title)) {
                return PageKind.SEARCH;
            }
        }
        if (!declared
                && (isRoot(address)
                        || data.allTypes().stream().anyMatch(LISTS::contains) && teasers > 10 && weight < LONG)) {
            return data.allTypes().contains("SearchResultsPage") ? PageKind.SEARCH : PageKind.INDEX;
        }
        if (weight >= ENOUGH || declared && weight > 0) {
            return PageKind.ARTICLE;
        }
        return without(data, page, teasers);
    }

    /** A page without a text. */
    private static PageKind without(StructuredData data, PageScan page, int teasers) {
        String type = page.metas.getOrDefault("og:type", List.of("")).get(0);
        if (data.allTypes().contains("VideoObject") || type.startsWith("video")) {
            return PageKind.VIDEO;
        }
        if (data.allTypes().contains("ImageGallery") || page.pictures.size() > 10 && teasers < 10) {
            return PageKind.GALLERY;
        }
        boolean consent = page.blocks.stream().anyMatch(block -> CONSENT.open(block.text()));
        return consent ? PageKind.CONSENT : teasers > 10 ? PageKind.INDEX : PageKind.UNKNOWN;
    }

    private static boolean isRoot(@Nullable String address) {
        return address != null && address.matches("https?://[^/]+/?(?:[?#].*)?");
    }
}
