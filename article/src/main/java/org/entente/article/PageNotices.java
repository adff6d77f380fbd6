// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Notice;
import org.jspecify.annotations.Nullable;

/** What a page says about its article rather than the news: a wall for payers, a correction, an agency, a sponsor, a live blog. */
final class PageNotices {
    private static final Phrases WALL = Phrases.of("wall");
    private static final Phrases CORRECTION = Phrases.of("correction");
    private static final Phrases SPONSORED = Phrases.of("sponsored");
    private static final Phrases LIVE = Phrases.of("live");
    private static final Pattern LEFT =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)\\s*%\\s+(?:" + WordList.alternatives(WordList.of("left")) + ")");
    private static final Pattern CREDIT = Pattern.compile("\\(([^()]{2,30})\\)\\s*[-\u2013\u2014:.]?");
    private static final int LONGEST = 300;
    private static final int OPENING = 90;

    private PageNotices() {}

    /** @param body the text's blocks, in order */
    static List<Notice> of(PageScan page, StructuredData data, List<TextBlock> body, String title) {
        List<Notice> notices = new ArrayList<>();
        boolean paid = Boolean.FALSE.equals(data.flag("isAccessibleForFree"));
        Notice wall = wall(page);
        if (wall != null) {
            notices.add(wall);
        } else if (paid) {
            notices.add(new Notice("paywall", "isAccessibleForFree: false", null));
        }
        if (data.types().contains("LiveBlogPosting") || LIVE.open(title)) {
            notices.add(new Notice("live", data.types().contains("LiveBlogPosting") ? "LiveBlogPosting" : title, null));
        }
        if (data.types().contains("AdvertiserContentArticle")) {
            notices.add(new Notice("sponsored", "AdvertiserContentArticle", null));
        }
        if (!body.isEmpty()) {
            inText(page, body, notices);
        }
        return notices;
    }

    /** The share that is left to read tells the share that can be read. */
    static @Nullable Notice left(String line) {
        Matcher left = LEFT.matcher(line);
        if (!left.find() || line.length() > LONGEST) {
            return null;
        }
        double share = Double.parseDouble(left.group(1).replace(',', '.'));
        return share > 100 ? null : new Notice("paywall", line, Math.round((100 - share) * 10) / 1000.0);
    }

    private static @Nullable Notice wall(PageScan page) {
        Notice found = null;
        for (TextBlock block : page.blocks) {
            String text = block.text();
            if (text.length() <= LONGEST) {
                Notice left = text.indexOf('%') < 0 ? null : left(text);
                if (left != null) {
                    return left;
                }
                if (found == null && block.region().name != RegionName.HIDDEN && WALL.open(text)) {
                    found = new Notice("paywall", text, null);
                }
            }
        }
        return found;
    }

    private static void inText(PageScan page, List<TextBlock> body, List<Notice> notices) {
        int lead = body.get(0).order();
        for (TextBlock block : page.blocks.subList(Math.max(0, lead - 15), lead)) {
            if (block.text().length() < 40 && SPONSORED.are(block.text()) && block.linkShare() < 0.5) {
                notices.add(new Notice("sponsored", block.text(), null));
            }
        }
        String agency = agency(body);
        if (agency != null) {
            notices.add(new Notice("syndication", agency, null));
        }
        for (TextBlock block : body) {
            if (block.text().length() <= LONGEST && CORRECTION.open(block.text())) {
                notices.add(new Notice("correction", block.text(), null));
            }
        }
    }

    /** An agency in brackets in the first line or alone in the last: "LIMA (Reuters) -". */
    private static @Nullable String agency(List<TextBlock> body) {
        String opening = body.get(0).text();
        Matcher credit = CREDIT.matcher(opening.substring(0, Math.min(OPENING, opening.length())));
        if (credit.find() && Agencies.amongst(credit.group(1))) {
            return credit.group(1);
        }
        String last = body.get(body.size() - 1).text();
        return last.length() < 40 && Agencies.amongst(last.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "")) ? last : null;
    }
}
