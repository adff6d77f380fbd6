// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page declares about its article in a word or two: address, outlet, section, topics, dek. */
final class PageFacts {
    private static final int LONGEST_SECTION = 60;
    private static final int MOST_SECTIONS = 4;
    private static final int LONGEST_TOPIC = 80;
    private static final Pattern MACHINE = Pattern.compile("[0-9a-f-]{20,}|[a-z0-9-]+(?:\\.[a-z0-9-]+)+|\\S+:\\S.*");
    private static final int MOST_TOPICS = 50;
    private static final int LONGEST_DEK = 600;
    private static final List<String> HOME = WordList.of("home");

    private final PageScan page;
    private final StructuredData data;
    private final @Nullable String address;

    PageFacts(PageScan page, StructuredData data, @Nullable String address) {
        this.page = page;
        this.data = data;
        this.address = address;
    }

    /** The canonical address, else where the page was fetched. */
    @Nullable
    String url() {
        for (Element link : page.links) {
            if (link.attr("rel").equalsIgnoreCase("canonical")) {
                String href = link.attr("href").strip();
                String url = href.startsWith("http") ? href : link.absUrl("href");
                if (url.startsWith("http")) {
                    return url;
                }
            }
        }
        String declared = page.meta("og:url");
        return declared != null && declared.startsWith("http")
                ? declared
                : address == null || address.isBlank() ? declared : address;
    }

    /** The host of the canonical address, without www. */
    static @Nullable String host(@Nullable String url) {
        int at = url == null ? -1 : url.indexOf("//");
        if (url == null || at < 0) {
            return null;
        }
        int end = at + 2;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(at + 2, end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    @Nullable
    String outlet() {
        String site = page.meta("og:site_name", "application-name", "publisher", "dc.publisher");
        return site != null && !site.contains("://") ? site : data.publisher();
    }

    List<String> section(String title) {
        List<String> trail = new ArrayList<>();
        for (String crumb : data.breadcrumbs()) {
            boolean home = trail.isEmpty() && HOME.contains(crumb.toLowerCase(Locale.ROOT));
            if (!home
                    && crumb.length() <= LONGEST_SECTION
                    && trail.size() < MOST_SECTIONS
                    && !PageTitle.agree(crumb, title)) {
                trail.add(crumb);
            }
        }
        if (!trail.isEmpty()) {
            return trail;
        }
        String declared = data.text("articleSection");
        declared = declared != null ? declared : page.meta("article:section", "section", "parsely-section");
        return declared == null || declared.length() > LONGEST_SECTION ? List.of() : List.of(declared);
    }

    /** Keywords of the structured data, else those of meta elements. */
    List<String> topics() {
        List<String> told = data.keywords();
        for (String meta : List.of("article:tag", "news_keywords", "keywords", "parsely-tags", "sailthru.tags")) {
            if (told.isEmpty()) {
                List<String> values = page.metas.getOrDefault(meta, List.of());
                told = values.size() == 1 ? List.of(values.get(0).split("[,;،、]", -1)) : values;
            }
        }
        Set<String> topics = new LinkedHashSet<>();
        for (String topic : told) {
            // "Category: Travel" says Travel; identifiers and hosts say nothing.
            String plain = topic.substring(topic.indexOf(": ") + 1).strip();
            if (!plain.isEmpty()
                    && !MACHINE.matcher(plain).matches()
                    && plain.length() <= LONGEST_TOPIC
                    && topics.size() < MOST_TOPICS) {
                topics.add(plain);
            }
        }
        return List.copyOf(topics);
    }

    /**
     * The page's description where the page also shows it, else what is called a dek above the text.
     *
     * @param lead the first block of the text
     */
    @Nullable
    String dek(int lead) {
        String description = page.meta("og:description", "description", "twitter:description");
        String letters = description == null ? "" : BodyTrimmer.letters(description);
        String named = null;
        for (TextBlock block : page.blocks.subList(0, Math.min(page.blocks.size(), lead + 1))) {
            int length = block.text().length();
            boolean like = length > 20 && length <= LONGEST_DEK && length >= letters.length();
            if (like && BodyTrimmer.letters(block.text()).equals(letters)) {
                return block.text();
            }
            named = named == null && block.order() < lead && named(block) ? block.text() : named;
        }
        return named;
    }

    private static boolean named(TextBlock block) {
        return block.text().length() <= LONGEST_DEK
                && block.weight() >= 20
                && block.linkShare() < 0.5
                && BodyTrimmer.isCalledDek(block.region());
    }
}
