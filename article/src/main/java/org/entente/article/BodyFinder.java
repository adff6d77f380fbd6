// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the region of a page that holds its article: the container whose own paragraphs weigh most, widened to those
 * ancestors that add more sentences than anything else. Furniture is marked first, so that neither comments nor menus
 * weigh.
 */
final class BodyFinder {
    /** What a region hands up to its parent of the weight near it: halving keeps the tightest container ahead. */
    private static final double DECAY = 0.5;

    /** A part of the page that holds this share of its sentences is no furniture, whatever it is called. */
    private static final double MOST = 0.4;

    /** The other cells of a row that lays out the page belong to the text if they hold this share of it. */
    private static final double CELLS = 0.2;

    private static final int SHORTEST = 200;
    private static final int MOST_IN_FIGURE = 20;
    private static final String QUOTES = "\"\u201c\u201e\u00ab\u2018\u201d\u300c";

    private final PageScan page;
    private final boolean byName;

    private BodyFinder(PageScan page, boolean byName) {
        this.page = page;
        this.byName = byName;
    }

    /**
     * The article's region; null if no sentence stands on the page.
     *
     * @param titles how the page calls itself
     * @param byName whether parts are furniture for what they are called
     */
    static @Nullable Region find(PageScan page, List<String> titles, boolean byName) {
        BodyFinder finder = new BodyFinder(page, byName);
        finder.weigh();
        finder.markFurniture();
        finder.weigh();
        Region article = finder.titled(titles);
        EndlessPage endless = article == null ? EndlessPage.of(page, titles) : null;
        article = endless == null ? article : endless.first();
        Region nucleus = finder.nucleus(article);
        return nucleus == null ? null : widened(nucleus, article);
    }

    /** Sums what lies below each region. Regions stand in the page's order, so children are done before their parents. */
    private void weigh() {
        for (Region region : page.regions) {
            region.good = 0;
            region.near = 0;
            region.letters = 0;
            region.linkLetters = 0;
        }
        for (TextBlock block : page.blocks) {
            Region region = block.region();
            if (!region.furniture) {
                double good = block.good();
                region.good += good;
                region.letters += block.weight();
                region.linkLetters += block.linkLetters();
                holder(region).near += good;
            }
        }
        for (int i = page.regions.size() - 1; i > 0; i--) {
            Region region = page.regions.get(i);
            Region parent = region.parent;
            if (parent != null) {
                parent.good += region.good;
                parent.letters += region.letters;
                parent.linkLetters += region.linkLetters;
                parent.near += region.near * DECAY;
            }
        }
    }

    /** A paragraph counts for what holds it: it is no container itself. */
    static Region holder(Region region) {
        Region parent = region.parent;
        return switch (region.tag) {
            case "p", "li", "pre", "blockquote" -> parent == null ? region : parent;
            default -> region;
        };
    }

    private void markFurniture() {
        double all = page.regions.isEmpty() ? 0 : page.regions.get(0).good;
        for (Region region : page.regions) {
            Region parent = region.parent;
            region.furniture = parent != null && (parent.furniture || isFurniture(region, all));
        }
    }

    private boolean isFurniture(Region region, double all) {
        if (region.isPage()) {
            return false;
        }
        if (region.name == RegionName.FURNITURE && (isSentence(region) || isQuote(region))) {
            return false;
        }
        if (region.tag.equals("figure") && holdsText(region)) {
            return false;
        }
        return switch (region.name) {
            case COMMENTS -> byName && region.good < all;
            case FURNITURE, CAPTION -> (byName || !named(region)) && !isText(region) && region.good < all * MOST;
            case HIDDEN -> region.good < all * MOST;
            default -> false;
        };
    }

    private static boolean named(Region region) {
        return switch (region.tag) {
            case "nav", "footer", "aside", "figure", "figcaption" -> false;
            default -> true;
        };
    }

    /** A heading is no box, and a paragraph of sentences is one, though a site may call it "paywall". */
    private static boolean isSentence(Region region) {
        return switch (region.tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> true;
            case "p" -> region.good >= 100;
            default -> false;
        };
    }

    /** Some sites put quotes from the text beside it. */
    private boolean isQuote(Region region) {
        return region.tag.equals("aside")
                && region.end - region.first == 1
                && QUOTES.indexOf(page.blocks.get(region.first).text().charAt(0)) >= 0;
    }

    /** Editors wrap quotes, lists and tables in figures, too. */
    private boolean holdsText(Region figure) {
        int end = Math.min(figure.end, figure.first + MOST_IN_FIGURE);
        return page.blocks.subList(figure.first, end).stream()
                .anyMatch(block -> block.kind() != TextBlock.Kind.PARAGRAPH);
    }

    private static boolean isText(Region region) {
        return region.tag.equals("article") || region.tag.equals("main");
    }

    /** On a page with several articles, each under its heading, the one that is headed as the page is; else null. */
    private @Nullable Region titled(List<String> titles) {
        Region found = null;
        int articles = 0;
        for (TextBlock block : page.blocks) {
            if (block.isHeading() && block.region().tag.equals("h1")) {
                Region article = block.region();
                while (article != null && !article.tag.equals("article")) {
                    article = article.parent;
                }
                if (article != null && !article.furniture) {
                    articles++;
                    boolean named = titles.stream().anyMatch(title -> PageTitle.agree(block.text(), title));
                    found = found == null && named ? article : found;
                }
            }
        }
        return articles > 1 && found != null && found.good > SHORTEST ? found : null;
    }

    private @Nullable Region nucleus(@Nullable Region within) {
        Region best = null;
        for (Region region : page.regions) {
            boolean here = within == null || region.first >= within.first && region.end <= within.end;
            if (here && !region.furniture && region.near > 0 && (best == null || region.near > best.near)) {
                best = region;
            }
        }
        return best;
    }

    /** The last ancestor up to which the page adds more sentences than other text, and no other article. */
    private static Region widened(Region nucleus, @Nullable Region article) {
        Region best = nucleus;
        for (Region at = nucleus; at != article && at.parent != null && !at.parent.isPage(); ) {
            at = at.parent;
            double gain = at.good - best.good;
            double noise = at.letters - best.letters - gain;
            double enough = isLayout(at.tag) ? CELLS : 0.02;
            if (gain > best.good * enough && gain > noise) {
                best = at;
            }
        }
        return best;
    }

    private static boolean isLayout(String tag) {
        return tag.equals("tr") || tag.equals("tbody") || tag.equals("table");
    }

    /** The blocks of the article's region that are not furniture. */
    static List<TextBlock> blocks(PageScan page, Region body) {
        List<TextBlock> blocks = new ArrayList<>();
        for (TextBlock block : page.blocks.subList(body.first, body.end)) {
            if (!block.region().furniture) {
                blocks.add(block);
            }
        }
        return blocks;
    }
}
