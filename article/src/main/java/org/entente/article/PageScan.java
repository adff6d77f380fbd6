// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a page: its text as blocks, the regions that hold them, and the elements that tell of the article. No
 * later step walks the tree again. The tree is not changed.
 */
final class PageScan implements NodeFilter {
    private static final Set<String> UNREAD = Set.of(
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "canvas",
            "object",
            "embed",
            "select",
            "option",
            "datalist",
            "textarea",
            "button",
            "input",
            "audio",
            "video",
            "progress",
            "meter",
            "map",
            "frameset");

    private static final Pattern AUTHORS = Pattern.compile("(?:^|[^a-z])aut(?:o|eu)r|Aut(?:o|eu)r");
    private static final Pattern DATES = Pattern.compile("(?:^|[^a-z])dat(?:e|um)|Dat(?:e|um)|(?:^|[^a-z])updated");
    private static final Pattern TIMES = Pattern.compile("(?:^|[^a-z])time|Time");
    private static final int LONGEST_HEADING = 300;
    /** The same for a paragraph within a heading. */
    private static final int LONGEST_LINE = 100;

    private static final int MOST_OF_A_KIND = 200;
    /** No article has more; what stands beyond is not read. */
    private static final int MOST_BLOCKS = 20_000;

    private static final int MOST_REGIONS = 200_000;

    final List<TextBlock> blocks = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    /** Meta elements by property, name or itemprop in lower case; the values of each in order. */
    final Map<String, List<String>> metas = new HashMap<>();

    final List<String> jsonLd = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    final List<Marked> times = new ArrayList<>();
    /** Elements that say they hold authors or dates, by rel, itemprop or class. */
    final List<Element> signed = new ArrayList<>();

    final List<Marked> dated = new ArrayList<>();
    final List<Element> pictures = new ArrayList<>();
    String title = "";
    String language = "";

    private final TextRun text = new TextRun();
    private @Nullable Region region;
    private @Nullable Element link;
    private int linkDepth;
    private int headings;
    private int items;
    private int quotes;
    private int rows;

    /** An element and how many blocks of text stand before it. */
    record Marked(Element element, int block) {}

    private PageScan() {}

    static PageScan of(Document page) {
        PageScan scan = new PageScan();
        NodeTraversor.filter(scan, page);
        scan.finish();
        return scan;
    }

    /** Closes what a page leaves open when it is cut off. */
    private void finish() {
        for (Region open = region; open != null; open = region) {
            leave(open);
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (blocks.size() > MOST_BLOCKS || regions.size() > MOST_REGIONS) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode textNode) {
            append(textNode.getWholeText());
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        switch (tag) {
            case "meta" -> meta(element);
            case "script" -> {
                if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")
                        && jsonLd.size() < MOST_OF_A_KIND) {
                    jsonLd.add(element.data());
                }
                return FilterResult.SKIP_CHILDREN;
            }
            case "title" -> {
                if (title.isEmpty() && region == null) {
                    title = element.text();
                }
                return FilterResult.SKIP_CHILDREN;
            }
            case "link" -> keep(element, links);
            case "html" -> language = element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang");
            case "br" -> flush();
            case "img", "picture" -> picture(element);
            case "time" -> keep(new Marked(element, blocks.size()), times);
            case "a" -> {
                if (element.hasAttr("href")) {
                    linkDepth++;
                    link = link == null ? element : link;
                }
            }
            default -> {}
        }
        if (UNREAD.contains(tag)) {
            return FilterResult.SKIP_CHILDREN;
        }
        String names = "";
        String item = "";
        if (element.attributesSize() > 0) {
            names = element.attr("class");
            item = element.attr("itemprop");
            telling(element, tag, names, item);
            if (!names.isEmpty() && isUnseen(names)) {
                return FilterResult.SKIP_CHILDREN;
            }
        }
        if (region == null ? tag.equals("body") : isBlock(element, tag, names)) {
            enter(element, tag, RegionName.of(element, names, item));
        } else if (region != null && (tag.equals("td") || tag.equals("th"))) {
            append(" ");
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element, String tag, RegionName name) {
        flush();
        Region entered = new Region(region, element, name, blocks.size());
        regions.add(entered);
        region = entered;
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headings++;
            case "li", "dt", "dd" -> items++;
            case "blockquote", "q" -> quotes++;
            case "tr" -> rows += isDataRow(element) ? 1 : 0;
            default -> {}
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (linkDepth > 0 && element.normalName().equals("a") && element.hasAttr("href")) {
                linkDepth--;
            }
            Region left = region;
            if (left != null && left.element == element) {
                leave(left);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Region left) {
        flush();
        left.end = blocks.size();
        region = left.parent;
        switch (left.tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headings--;
            case "li", "dt", "dd" -> items--;
            case "blockquote", "q" -> quotes--;
            case "tr" -> rows -= rows > 0 && isDataRow(left.element) ? 1 : 0;
            default -> {}
        }
    }

    /** A cell of a data row is no block: the row is. */
    private boolean isBlock(Element element, String tag, String names) {
        return switch (tag) {
            case "td", "th" -> rows == 0;
            case "span", "small", "em", "i", "cite" -> isCaption(names);
            case "a", "strong", "b", "q", "time", "font", "sup", "sub" -> false;
            default -> element.isBlock() || tag.equals("figcaption");
        };
    }

    /** Written for machines that read aloud, or for those who edit the page. */
    private static boolean isUnseen(String names) {
        if (names.indexOf('-') < 0) {
            return names.contains("visuallyhidden");
        }
        return names.contains("sr-only") && !names.contains("not-sr-only")
                || names.contains("screen-reader-text")
                || names.contains("visually-hidden")
                || names.contains("visuallyhidden")
                || names.contains("editsection");
    }

    private static boolean isCaption(String names) {
        return !names.isEmpty() && (names.contains("aption") || names.contains("redit"));
    }

    /** Two cells or more, none of which holds a block: a table of data, not one that lays out the page. */
    private static boolean isDataRow(Element row) {
        int cells = 0;
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            cells++;
            for (Element inner = cell.firstElementChild(); inner != null; inner = inner.nextElementSibling()) {
                if (inner.isBlock() || inner.normalName().equals("br")) {
                    return false;
                }
            }
        }
        return cells > 1;
    }

    private void telling(Element element, String tag, String names, String item) {
        boolean author =
                item.equals("author") || tag.equals("a") && element.attr("rel").contains("author");
        if (author || signs(names)) {
            keep(element, signed);
        }
        if (item.startsWith("date") || dates(names)) {
            keep(new Marked(element, blocks.size()), dated);
        }
        if (!item.isEmpty() && !tag.equals("meta") && element.hasAttr("content")) {
            put(item, element.attr("content"));
        }
    }

    private static boolean signs(String names) {
        return names.contains("yline")
                || names.contains("uthor")
                || (names.contains("utor") || names.contains("uteur"))
                        && AUTHORS.matcher(names).find();
    }

    private static boolean dates(String names) {
        return (names.contains("ate") || names.contains("atum"))
                        && DATES.matcher(names).find()
                || names.contains("ime") && TIMES.matcher(names).find()
                || names.contains("ubli")
                || names.contains("osted");
    }

    /** The text of an element, with a bar where elements meet without a space; read no further than needed to see that it is too long. */
    static String text(Element element, int longest) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode run) {
                        boolean glued = text.length() > 0
                                && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                                && !run.isBlank()
                                && Character.isLetterOrDigit(run.getWholeText().codePointAt(0));
                        text.append(glued ? " | " : "").append(run.getWholeText());
                    } else if (node instanceof Element block
                            && (block.isBlock() || block.normalName().equals("br"))) {
                        text.append(' ');
                    }
                    return text.length() > 4 * longest
                            ? NodeFilter.FilterResult.STOP
                            : NodeFilter.FilterResult.CONTINUE;
                },
                element);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static <T> void keep(T element, List<T> into) {
        if (into.size() < MOST_OF_A_KIND) {
            into.add(element);
        }
    }

    private void picture(Element element) {
        keep(element, pictures);
        Region at = region;
        for (int up = 0; at != null && up < 3; up++) {
            at.pictures++;
            at = at.parent;
        }
    }

    private void meta(Element meta) {
        String content = meta.attr("content").strip();
        if (!content.isEmpty()) {
            put(meta.attr("property"), content);
            put(meta.attr("name"), content);
            put(meta.attr("itemprop"), content);
        }
    }

    private void put(String name, String content) {
        if (!name.isEmpty()) {
            List<String> values =
                    metas.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>(1));
            if (values.size() < MOST_OF_A_KIND) {
                values.add(content);
            }
        }
    }

    /** The first value of the first of these names that has one. */
    @Nullable
    String meta(String... names) {
        for (String name : names) {
            List<String> values = metas.get(name);
            if (values != null) {
                return values.get(0);
            }
        }
        return null;
    }

    private void append(String run) {
        if (region != null) {
            text.append(run, linkDepth > 0);
        }
    }

    private void flush() {
        Region at = region;
        String run = text.text();
        if (!run.isBlank() && at != null) {
            int links = text.linkLetters();
            int weight = run.length() + 2 * text.wide();
            blocks.add(new TextBlock(
                    blocks.size(), kind(at, weight), at, run, Math.min(links, run.length()), link, weight));
            at.letters += run.length();
            at.linkLetters += links;
        }
        text.clear();
        link = null;
    }

    /** What stands in a heading that was never closed is text all the same. */
    private TextBlock.Kind kind(Region at, int weight) {
        if (headings > 0 && weight <= (at.tag.equals("p") || at.tag.equals("li") ? LONGEST_LINE : LONGEST_HEADING)) {
            return TextBlock.Kind.HEADING;
        }
        if (rows > 0) {
            return TextBlock.Kind.ROW;
        }
        return items > 0 ? TextBlock.Kind.ITEM : quotes > 0 ? TextBlock.Kind.QUOTE : TextBlock.Kind.PARAGRAPH;
    }
}
