// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of a news page: the container that holds most of the scored paragraphs, its blocks in reading order,
 * with what is no body (navigation, related links, captions, comments) left out.
 */
final class Body {
    private static final String INVISIBLE = "script,style,noscript,template,iframe,svg";
    private static final String NEVER = "form,button,select,nav,footer,aside,figure,figcaption,video,audio,"
            + "[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[itemprop=author]";
    private static final Pattern FURNITURE = Pattern.compile(
            "(^|[-_ ])(comments?|disqus|related|newsletter|share|sharing|social|promo|sidebar|breadcrumbs?|caption|credits?|byline|"
                    + "author-?bio|tags?|recommended|outbrain|taboola|advert(isement)?|cookie|paywall|subscribe|most-?read|"
                    + "read-?more|more-on|toolbar|popup|modal|teaser|kicker|dateline|timestamp|widget)($|[-_ ])",
            Pattern.CASE_INSENSITIVE);
    private static final String BLOCKS = "p,h2,h3,h4,h5,h6,li,blockquote,pre,td";
    private static final int LONG_ENOUGH = 25;
    private static final int SHORT_BODY = 300;

    private Body() {}

    /** The paragraphs of the body; empty if the page has none. Removes furniture from the document. */
    static List<String> paragraphs(Document page, String title) {
        page.select(INVISIBLE).remove();
        Document whole = page.clone();
        List<String> paragraphs = without(page, title, true);
        if (paragraphs.stream().mapToInt(String::length).sum() >= SHORT_BODY) {
            return paragraphs;
        }
        // The page calls its own body by a name of furniture ("article tag-politics with-sidebar"): names do not count.
        return without(whole, title, false);
    }

    private static List<String> without(Document page, String title, boolean byName) {
        int all = letters(page);
        for (Element element : page.select(NEVER)) {
            removeUnlessMost(element, all);
        }
        for (Element element : page.select("[class],[id]")) {
            if (byName
                    && FURNITURE
                            .matcher(element.className() + " " + element.id())
                            .find()) {
                removeUnlessMost(element, all);
            }
        }
        Element body = container(page);
        if (body == null) {
            return List.of();
        }
        List<String> paragraphs = new ArrayList<>();
        blocks(body, paragraphs);
        return Trim.body(paragraphs, title);
    }

    /** What holds a good part of the page's letters is no furniture, whatever it is called: some pages are one form. */
    private static void removeUnlessMost(Element element, int all) {
        boolean kept = element.is("html,body,article,main,[itemprop=articleBody]") || letters(element) * 3 > all;
        if (!kept && element.parent() != null) {
            element.remove();
        }
    }

    private static int letters(Element element) {
        return element.text().length();
    }

    private static @Nullable Element container(Document page) {
        Element declared = page.selectFirst("[itemprop=articleBody]");
        if (declared != null && declared.text().length() > 400) {
            return declared;
        }
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element block : page.select("p,pre,blockquote")) {
            String text = block.text();
            if (text.length() >= LONG_ENOUGH && linkShare(block) < 0.5) {
                double score = 1
                        + text.length() / 100.0
                        + text.chars().filter(c -> c == ',').count();
                Element at = block.parent();
                for (double share = 1; at != null && share > 0.1; share *= 0.5) {
                    scores.merge(at, score * share, Double::sum);
                    at = at.parent();
                }
            }
        }
        Element best = null;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            if (best == null || entry.getValue() > scores.getOrDefault(best, 0.0)) {
                best = entry.getKey();
            }
        }
        return best == null ? densest(page) : widened(best, scores);
    }

    /** If sibling containers also hold real paragraphs, the body is split over them: take their parent. */
    private static Element widened(Element best, Map<Element, Double> scores) {
        Element parent = best.parent();
        if (parent == null || parent.is("body,html")) {
            return best;
        }
        double beside = 0;
        for (Element sibling : best.siblingElements()) {
            beside += sibling.is("p") ? sibling.text().length() / 100.0 : scores.getOrDefault(sibling, 0.0);
        }
        return beside > scores.getOrDefault(best, 0.0) * 0.25 ? parent : best;
    }

    private static @Nullable Element densest(Document page) {
        Map<Element, Integer> lengths = new HashMap<>();
        Element best = null;
        for (Element element : page.select("div,article,main,section,td,body")) {
            int own = element.ownText().length();
            lengths.put(element, own);
            if (own > 140 && (best == null || own > lengths.getOrDefault(best, 0))) {
                best = element;
            }
        }
        return best;
    }

    private static double linkShare(Element element) {
        int all = element.text().length();
        int links =
                element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return all == 0 ? 1 : (double) links / all;
    }

    private static void blocks(Element top, List<String> into) {
        StringBuilder loose = new StringBuilder();
        for (Node node : top.childNodes()) {
            if (node instanceof Element element
                    && (element.is(BLOCKS)
                            || element.isBlock()
                            || !element.select(BLOCKS).isEmpty())) {
                flush(loose, into);
                if (element.is("p,h2,h3,h4,h5,h6,pre")
                        || element.select(BLOCKS + ",div").size() <= 1) {
                    paragraph(element, into);
                } else {
                    blocks(element, into);
                }
            } else if (node instanceof Element element && element.is("br")) {
                loose.append('\n');
            } else if (node instanceof Element element) {
                loose.append(element.text());
            } else if (node instanceof TextNode text) {
                loose.append(text.text());
            }
        }
        flush(loose, into);
    }

    private static void paragraph(Element element, List<String> into) {
        if (element.is("h1")
                || element.is("li,div,p")
                        && linkShare(element) > 0.8
                        && element.text().length() < 200) {
            return;
        }
        element.select("br").forEach(br -> br.after("\\n"));
        for (String line : element.text().split("\\\\n", -1)) {
            add(line, into);
        }
    }

    private static void flush(StringBuilder loose, List<String> into) {
        for (String line : loose.toString().split("\n", -1)) {
            add(line, into);
        }
        loose.setLength(0);
    }

    private static void add(String line, List<String> into) {
        String text = line.strip();
        if (!text.isEmpty() && !text.toLowerCase(Locale.ROOT).equals("advertisement")) {
            into.add(text);
        }
    }
}
