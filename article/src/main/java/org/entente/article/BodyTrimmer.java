// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts from an article's blocks what sites put before, between and after its paragraphs. */
final class BodyTrimmer {
    /** A sentence of this weight opens an article; what stands before it has to show that it belongs to it. */
    private static final int LEAD = 60;

    private static final int SHORT = 200;
    private static final int COPY = 100;
    /** How many blocks below a closing line may go with it. */
    private static final int REACH = 3;

    private static final int FEW = 12;
    private static final int MOST_ABOVE = 40;
    private static final Pattern DEK = Pattern.compile(
            "(?i)(?:^|[^a-z])(?:dek|deck|subtitle|sub-?head(?:line|ing)?|standfirst|summary|excerpt|chapo|chapeau|description|tagline|teaser|abstract|lead|intro|blurb)(?:$|[^a-z])");
    private static final Pattern AUTHOR = Pattern.compile("(?i)byline|(?:^|[^a-z])aut(?:ho|o|eu)r");
    private static final Pattern SIGNED = Pattern.compile("(?i)byline|aut(?:ho|o|eu)r|date|time|meta");

    private final List<TextBlock> page;
    private final List<TextBlock> blocks;
    private final Set<String> titles = new HashSet<>();
    /** Of the page's heading: h1, h2 or whatever it stands in. */
    private final String rank;

    private final int shortest;
    private final int longest;
    private final List<String> authors;
    private final @Nullable String host;

    private BodyTrimmer(
            List<TextBlock> page,
            List<TextBlock> blocks,
            List<String> titles,
            List<String> authors,
            @Nullable String host) {
        this.page = page;
        this.blocks = blocks;
        titles.forEach(title -> this.titles.add(letters(title)));
        // Marks and spaces are at most as many as letters.
        this.shortest = this.titles.stream().mapToInt(String::length).min().orElse(0);
        this.longest = 2 * this.titles.stream().mapToInt(String::length).max().orElse(0);
        this.rank = page.stream()
                .filter(block -> block.isHeading() && opensTitle(letters(block.text())))
                .findFirst()
                .map(block -> block.region().tag)
                .orElse("");
        this.authors = authors.stream().map(BodyTrimmer::letters).toList();
        this.host = host;
    }

    /**
     * @param titles how the page calls itself, with or without the outlet's name
     * @param authors the persons who signed it
     * @param host the site's, if known: what leads elsewhere is no "read also"
     */
    static List<TextBlock> trim(
            List<TextBlock> page,
            List<TextBlock> blocks,
            List<String> titles,
            List<String> authors,
            @Nullable String host) {
        return new BodyTrimmer(page, blocks, titles, authors, host).trimmed();
    }

    private List<TextBlock> trimmed() {
        List<TextBlock> between = between(Teasers.without(blocks, host));
        int lead = lead(between);
        List<TextBlock> from = new ArrayList<>();
        for (int i = 0; i < between.size(); i++) {
            if (i >= lead || opens(between, i, lead)) {
                from.add(between.get(i));
            }
        }
        return from.subList(0, end(from));
    }

    private List<TextBlock> between(List<TextBlock> from) {
        List<TextBlock> kept = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        int copied = -2;
        for (int i = 0; i < from.size(); i++) {
            TextBlock block = from.get(i);
            Integer place = places.putIfAbsent(block.text(), i);
            boolean copy =
                    place != null && (copied == place - 1 || isCopy(from, place + 1, i + 1)) && block.weight() >= COPY;
            copied = copy ? place : -2;
            if (!copy && !isTitle(block) && !elsewhere(block) && !isCaption(block)) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** A passage of two paragraphs or more that comes again is a second copy; a single one may be a refrain. */
    private static boolean isCopy(List<TextBlock> from, int one, int other) {
        return other < from.size()
                && one < other
                && from.get(one).text().equals(from.get(other).text())
                && from.get(one).weight() >= COPY;
    }

    private boolean isTitle(TextBlock block) {
        int length = block.text().length();
        return length >= shortest && length <= longest && titles.contains(letters(block.text()));
    }

    private boolean opensTitle(String letters) {
        return !letters.isEmpty() && titles.stream().anyMatch(title -> title.startsWith(letters));
    }

    private boolean elsewhere(TextBlock block) {
        String text = block.text();
        if (Lines.label(text) || Lines.between(text) || Lines.dated(text) || isSigned(block) && words(text) <= FEW) {
            return true;
        }
        double links = block.linkShare();
        if (Lines.standsForEmbedded(text) || links >= 0.5 && Lines.leadsElsewhere(text)) {
            return true;
        }
        boolean whole = links > 0.8
                && text.length() < SHORT
                && !block.isHeading()
                && Teasers.inside(block, host)
                && !isStatement(text);
        boolean list = block.kind() == TextBlock.Kind.ITEM && words(text) >= 3;
        return whole && (list || shouts(text) || block.kind() == TextBlock.Kind.PARAGRAPH && words(text) >= 5);
    }

    /** Headlines of other articles do not end so. */
    private static boolean isStatement(String text) {
        return text.endsWith(".") || text.endsWith("!");
    }

    static boolean isCaption(TextBlock block) {
        if (Lines.caption(block.text()) && block.text().length() < SHORT) {
            return true;
        }
        if (block.isHeading() || block.kind() == TextBlock.Kind.ROW) {
            return false;
        }
        Region region = block.region();
        if (region.tag.equals("p")) {
            return region.pictures > 0
                    && region.end - region.first == 1
                    && !block.endsSentence()
                    && block.weight() < SHORT;
        }
        for (Region at = region; at != null && at.letters < 300; at = at.parent) {
            if (at.pictures > 0) {
                return at.end - at.first <= 4;
            }
        }
        return false;
    }

    /** The first block that is an article's sentence, in a place where more of its sentences stand. */
    private int lead(List<TextBlock> from) {
        Map<String, Double> places = new HashMap<>();
        Map<String, Integer> lasts = new HashMap<>();
        double all = 0;
        for (int i = 0; i < from.size(); i++) {
            TextBlock block = from.get(i);
            double good = block.good();
            if (good > 0) {
                places.merge(place(block), good, Double::sum);
                lasts.put(block.text(), i);
                all += good;
            }
        }
        int skipped = -1;
        for (int i = 0; i < from.size(); i++) {
            TextBlock block = from.get(i);
            if (mayLead(block) && lasts.getOrDefault(block.text(), i) == i) {
                boolean usual = places.getOrDefault(place(block), 0.0) - block.good() >= all * 0.1;
                if (skipped >= 0 && !isDek(from.get(skipped), block)) {
                    return skipped;
                }
                if (usual) {
                    return i;
                }
                skipped = i;
            }
        }
        return Math.max(skipped, 0);
    }

    /** Whether a sentence that stands apart from the text is called its dek, or is divided from it by who wrote it and when. */
    private boolean isDek(TextBlock block, TextBlock lead) {
        if (isCalledDek(block.region()) || isCalledDek(BodyFinder.holder(block.region()))) {
            return true;
        }
        int until = Math.min(lead.order(), block.order() + FEW);
        for (TextBlock between : page.subList(block.order() + 1, until)) {
            if (between.region().name == RegionName.FURNITURE
                            && SIGNED.matcher(names(between.region())).find()
                    || Byline.is(between.text())
                    || DatelineReader.line(between.text()) != null) {
                return true;
            }
        }
        return false;
    }

    static boolean isCalledDek(Region region) {
        return region.element.attributesSize() > 0 && DEK.matcher(names(region)).find();
    }

    private static String names(Region region) {
        return region.element.className() + " " + region.element.id();
    }

    private boolean mayLead(TextBlock block) {
        boolean prose = block.kind() == TextBlock.Kind.PARAGRAPH || block.kind() == TextBlock.Kind.QUOTE;
        boolean sentence = block.linkShare() < 0.5 ? block.hasSentence() : isStatement(block.text());
        return prose && block.weight() >= LEAD && sentence && !besideTheText(block);
    }

    /** Where a block stands: what it is, and what holds it, by the first of the names that a design gives to its like. */
    private static String place(TextBlock block) {
        Region region = block.region();
        Region holder = BodyFinder.holder(region);
        String names = holder.element.className().strip();
        int space = names.indexOf(' ');
        return region.tag + "<" + holder.tag + "." + (space < 0 ? names : names.substring(0, space));
    }

    private boolean besideTheText(TextBlock block) {
        String text = block.text();
        return Lines.closing(text) && !Lines.correction(text) || Byline.is(text) || DatelineReader.line(text) != null;
    }

    /** Of what stands before the lead, its own heading belongs to the text, and short sentences next to it. */
    private boolean opens(List<TextBlock> from, int at, int lead) {
        TextBlock block = from.get(at);
        Region holder = BodyFinder.holder(from.get(lead).region());
        boolean beside = block.order() >= holder.first && block.order() < holder.end;
        if (!beside
                || at < lead - MOST_ABOVE
                || block.kind() == TextBlock.Kind.ROW
                || besideTheText(block)
                || isSigned(block)) {
            return false;
        }
        if (block.isHeading()) {
            return !block.region().tag.equals("h1") && (at == lead - 1 || opens(from, at + 1, lead));
        }
        boolean sentence = block.endsSentence() && block.good() > 0;
        return sentence
                || block.kind() == TextBlock.Kind.PARAGRAPH
                        && at == lead - 1
                        && block.linkLetters() == 0
                        && !Agencies.are(block.text())
                        && (words(block.text()) > 1 || isCapitals(block.text()));
    }

    /** A line, no sentence, that is called by who wrote the article. */
    private static boolean isSigned(TextBlock block) {
        return !block.endsSentence()
                && block.region().element.attributesSize() > 0
                && (AUTHOR.matcher(names(block.region())).find()
                        || block.region().element.attr("itemprop").equals("author"));
    }

    /** From the last block upward; a closing line takes with it the little that stands below it. */
    private int end(List<TextBlock> from) {
        int end = beforeOthers(from);
        int below = 0;
        for (int i = end - 1; i > 0 && i >= end - REACH && below < SHORT; i--) {
            TextBlock block = from.get(i);
            if (Lines.correction(block.text())) {
                break;
            }
            if (below == 0 ? ends(from, i) : Lines.surelyCloses(block.text()) || isSignature(block)) {
                end = i;
                below = 0;
            } else {
                below += block.weight();
            }
        }
        return end;
    }

    /** Where other articles begin: after most of the text, or where nothing follows that stands as its lead does. */
    private int beforeOthers(List<TextBlock> from) {
        double all = from.stream().mapToDouble(TextBlock::good).sum();
        double before = 0;
        int last = from.size() - 1;
        while (last > 0 && !place(from.get(last)).equals(place(from.get(0)))) {
            last--;
        }
        for (int i = 0; i < from.size(); i++) {
            TextBlock block = from.get(i);
            boolean headline = before > 2 * COPY && EndlessPage.isHeadline(page, block, rank);
            if (headline || startsOthers(from, i) && before > (i > last ? 2 * COPY : all * 0.6)) {
                return i;
            }
            before += block.good();
        }
        return from.size();
    }

    private static boolean startsOthers(List<TextBlock> from, int at) {
        TextBlock block = from.get(at);
        String text = block.text();
        if (block.isHeading() && Lines.startsOtherArticles(text) || Lines.isStartOfOthers(text)) {
            return true;
        }
        return at + 1 < from.size()
                && from.get(at + 1).linkShare() > 0.5
                && words(text) <= 5
                && !block.endsSentence()
                && Lines.startsOtherArticles(text);
    }

    private boolean ends(List<TextBlock> from, int at) {
        TextBlock block = from.get(at);
        String text = block.text();
        if (block.isHeading()
                || Lines.closing(text)
                || Lines.contact(text)
                || isSignature(block)
                || DatelineReader.line(text) != null) {
            return true;
        }
        boolean links = block.linkShare() > 0.5 && Teasers.inside(block, host);
        return links
                || block.kind() == TextBlock.Kind.PARAGRAPH
                        && !block.endsSentence()
                        && words(text) <= 2
                        && hasLetter(text);
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** Names an author at its beginning, or signs. */
    private boolean isSignature(TextBlock block) {
        String text = block.text();
        if (text.length() > 500) {
            return false;
        }
        String letters = letters(text);
        return Byline.is(text)
                || authors.stream().anyMatch(author -> author.length() > 4 && letters.startsWith(author));
    }

    /** All letters are capitals, as in the links that some sites put between paragraphs. */
    private static boolean shouts(String text) {
        return isCapitals(text) && words(text) >= 3;
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    static int words(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                words++;
            }
        }
        return words;
    }

    /** Letters and digits only, in lower case. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
