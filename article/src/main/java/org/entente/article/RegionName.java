// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the authors of a page call a part of it: by tag, role, class and id, in the English that web pages are written in. */
enum RegionName {
    /** Nothing is known. */
    PLAIN,
    /** Declared to be the article's text. */
    BODY,
    /** Menus, sharing, related articles, newsletters, advertisements. */
    FURNITURE,
    /** Readers' comments. */
    COMMENTS,
    /** What stands under pictures. */
    CAPTION,
    /** Not shown. */
    HIDDEN;

    private static final Set<String> FURNITURE_TAGS = Set.of("nav", "footer", "aside", "form", "dialog", "menu");
    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "menu",
            "menubar",
            "dialog",
            "alertdialog",
            "toolbar");

    private static final Set<String> COMMENT_WORDS = Set.of(
            "comment",
            "comments",
            "commentlist",
            "commentform",
            "disqus",
            "respond",
            "livefyre",
            "coral",
            "kommentar",
            "kommentare",
            "commentaires",
            "comentarios",
            "commenti",
            "reacties",
            "leserkommentare",
            "kommentarbereich",
            "commentaire",
            "reactions",
            "discussion");

    private static final Set<String> CAPTION_WORDS = Set.of(
            "caption",
            "captions",
            "figcaption",
            "credit",
            "credits",
            "imagecaption",
            "photocredit",
            "legend",
            "legende",
            "bildunterschrift",
            "bildtext",
            "bildquelle",
            "bildnachweis");

    private static final Set<String> FURNITURE_WORDS = Set.of(
            "related",
            "relatedposts",
            "relatedcontent",
            "newsletter",
            "newsletters",
            "share",
            "sharing",
            "sharedaddy",
            "shares",
            "addthis",
            "addtoany",
            "social",
            "socials",
            "promo",
            "promos",
            "promotion",
            "sidebar",
            "breadcrumb",
            "breadcrumbs",
            "byline",
            "tags",
            "taglist",
            "recommended",
            "recommendation",
            "recommendations",
            "recirculation",
            "recirc",
            "outbrain",
            "taboola",
            "ad",
            "ads",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "adsbygoogle",
            "sponsor",
            "sponsored",
            "sponsors",
            "cookie",
            "cookies",
            "consent",
            "subscribe",
            "subscription",
            "mostread",
            "readmore",
            "relatedlinks",
            "toolbar",
            "popup",
            "modal",
            "overlay",
            "lightbox",
            "kicker",
            "dateline",
            "timestamp",
            "widget",
            "widgets",
            "nav",
            "navbar",
            "navigation",
            "menu",
            "footer",
            "pagination",
            "pager",
            "signup",
            "login",
            "trending",
            "carousel",
            "video",
            "videos",
            "gallery",
            "slideshow",
            "bildergalerie",
            "bilderstrecke",
            "fotostrecke",
            "klickstrecke",
            "diaporama",
            "authorbox",
            "authorbio",
            "signature",
            "postprofile",
            "toc",
            "print",
            "noprint",
            "tooltip",
            "cta",
            "button",
            "buttons",
            "btn",
            "masthead",
            "skip",
            "follow",
            "rail",
            "marginalspalte",
            "randspalte",
            "werbung",
            "anzeige",
            "teilen",
            "schlagworte",
            "meistgelesen",
            "autorenbox",
            "autorbox",
            "publicite",
            "partage",
            "partager");

    /** Two words that together name furniture, in this order. */
    private static final Set<String> FURNITURE_PAIRS = Set.of(
            "author bio",
            "author box",
            "author info",
            "post author",
            "author content",
            "author description",
            "author card",
            "author profile",
            "author details",
            "author about",
            "bio author",
            "about author",
            "paywall offer",
            "paywall box",
            "paywall layer",
            "paywall banner",
            "paywall message",
            "lire aussi",
            "voir aussi",
            "lies auch",
            "lesen auch",
            "right column",
            "right col",
            "col right",
            "column right",
            "most read",
            "most popular",
            "read more",
            "read next",
            "read also",
            "more on",
            "more from",
            "more stories",
            "more articles",
            "more news",
            "also read",
            "see also",
            "up next",
            "post meta",
            "entry meta",
            "article meta",
            "posted on",
            "post tags",
            "tag list",
            "tag cloud",
            "link list",
            "sign up",
            "story links",
            "reading time",
            "back top",
            "next prev",
            "prev next",
            "previous next",
            "post navigation",
            "key points",
            "video player",
            "media player",
            "screen reader",
            "visually hidden");

    /** A style that hides, or moves off the screen. */
    private static final Pattern UNSEEN =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|(?:left|top|indent)\\s*:\\s*-\\d{4}");

    /** A class that hides; frameworks write "hidden md:block" for what they show on wide screens. */
    private static final Pattern HIDING =
            Pattern.compile("(?:^|\\s)(?:hidden|d-none|hide)(?=\\s|$)(?!.*:(?:block|flex|inline|grid))");

    /** A column of a page's grid that takes at most a third of it: what stands beside the text. */
    private static final Pattern NARROW = Pattern.compile(
            "(?:^|[\\s-])col-(?:sm|md|lg|xl|xxl)-[1-4](?=\\s|$)|(?:^|\\s)(?:span|grid_)[1-4](?=\\s|$)|(?:^|\\s)(?:medium|large)-[1-4] (?:.* )?columns?(?=\\s|$)");

    private static final Map<String, RegionName> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 20_000;
    private static final int LONGEST_NAME = 300;

    /**
     * @param names its class
     * @param item its itemprop
     */
    static RegionName of(Element element, String names, String item) {
        String tag = element.normalName();
        if (item.contains("articleBody")) {
            return BODY;
        }
        if (element.attributesSize() > (names.isEmpty() ? 0 : 1) && hidden(element) || hides(names)) {
            return HIDDEN;
        }
        if (names.contains("quote") || names.contains("embed")) {
            return tagName(tag);
        }
        if (FURNITURE_TAGS.contains(tag)
                || element.attributesSize() > 1 && FURNITURE_ROLES.contains(element.attr("role"))) {
            return named(element, names) == COMMENTS ? COMMENTS : FURNITURE;
        }
        RegionName byTag = tagName(tag);
        return byTag == PLAIN && element.attributesSize() > 0 ? named(element, names) : byTag;
    }

    static RegionName of(Element element) {
        return of(element, element.className(), element.attr("itemprop"));
    }

    private static RegionName tagName(String tag) {
        return switch (tag) {
            case "figure", "figcaption" -> CAPTION;
            default -> PLAIN;
        };
    }

    private static boolean hidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || (style.contains("none") || style.contains("hidden") || style.contains("-9"))
                        && UNSEEN.matcher(style).find();
    }

    private static boolean hides(String names) {
        return (names.contains("hid") || names.contains("d-none"))
                && HIDING.matcher(names).find();
    }

    private static RegionName named(Element element, String names) {
        RegionName byClass = named(names);
        return byClass == PLAIN && element.attributesSize() > (names.isEmpty() ? 0 : 1) ? named(element.id()) : byClass;
    }

    /** Pages use few names, and each many times. */
    private static RegionName named(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return PLAIN;
        }
        RegionName known = KNOWN.get(name);
        if (known == null) {
            known = read(name);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(name, known);
            }
        }
        return known;
    }

    private static RegionName read(String name) {
        RegionName found = NARROW.matcher(name).find() ? FURNITURE : PLAIN;
        String last = "";
        int start = 0;
        for (int i = 1; i <= name.length(); i++) {
            if (i == name.length() || ends(name, i)) {
                String word = lower(name, start, i);
                start = i;
                if (!word.isEmpty()) {
                    if (COMMENT_WORDS.contains(word)) {
                        return COMMENTS;
                    }
                    if (CAPTION_WORDS.contains(word)) {
                        found = CAPTION;
                    } else if (found == PLAIN
                            && (FURNITURE_WORDS.contains(word) || FURNITURE_PAIRS.contains(last + " " + word))) {
                        found = FURNITURE;
                    }
                    last = word;
                }
            }
        }
        return found;
    }

    /** Words end at what is no letter, and before a capital after a small letter: "relatedLinks", "most-read". */
    private static boolean ends(String name, int at) {
        char before = name.charAt(at - 1);
        char here = name.charAt(at);
        return letter(before) != letter(here) || Character.isUpperCase(here) && Character.isLowerCase(before);
    }

    private static boolean letter(char c) {
        return Character.isLetter(c);
    }

    private static String lower(String name, int start, int end) {
        return letter(name.charAt(start)) ? name.substring(start, end).toLowerCase(Locale.ROOT) : "";
    }
}
