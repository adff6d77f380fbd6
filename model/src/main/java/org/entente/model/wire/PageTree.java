// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Article;
import org.entente.model.Author;
import org.entente.model.Block;
import org.entente.model.CodePoints;
import org.entente.model.Image;
import org.entente.model.Link;
import org.entente.model.PageDetails;
import org.jspecify.annotations.Nullable;

/** What a page tells beyond its article, as {@code extract} prints it: what is not told is left out. */
final class PageTree {
    private PageTree() {}

    static Map<String, @Nullable Object> of(Article article) {
        PageDetails page = article.details();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("kind", page.kind().word());
        tree.put("confidence", page.confidence());
        ArticleLine.putIfTold(tree, "dek", page.dek());
        putIfAny(tree, "authors", page.authors().stream().map(PageTree::author).toList());
        putIfAny(tree, "topics", page.topics());
        putIfAny(tree, "images", page.images().stream().map(PageTree::image).toList());
        CodePoints points = new CodePoints(article.text());
        putIfAny(
                tree,
                "blocks",
                page.blocks().stream().map(b -> block(b, points)).toList());
        ArticleLine.putIfTold(tree, "declaredLanguage", page.declaredLanguage());
        ArticleLine.putIfTold(tree, "detectedLanguage", page.detectedLanguage());
        ArticleLine.putIfTold(
                tree, "clock", page.clock() == null ? null : page.clock().iso());
        ArticleLine.putIfTold(tree, "original", page.original() == null ? null : link(page.original()));
        putIfAny(tree, "others", page.others().stream().map(PageTree::link).toList());
        return tree;
    }

    private static void putIfAny(Map<String, @Nullable Object> tree, String key, List<?> values) {
        if (!values.isEmpty()) {
            tree.put(key, values);
        }
    }

    private static Map<String, @Nullable Object> author(Author author) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", author.name());
        ArticleLine.putIfTold(tree, "role", author.role());
        ArticleLine.putIfTold(
                tree,
                "kind",
                author.kind() == Author.Kind.PERSON ? null : author.kind().word());
        return tree;
    }

    private static Map<String, @Nullable Object> image(Image image) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("url", image.url());
        ArticleLine.putIfTold(tree, "caption", image.caption());
        return tree;
    }

    private static Map<String, @Nullable Object> link(Link link) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        ArticleLine.putIfTold(tree, "name", link.name());
        ArticleLine.putIfTold(tree, "url", link.url());
        return tree;
    }

    /** Offsets are printed in code points. */
    private static Map<String, @Nullable Object> block(Block block, CodePoints points) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("kind", block.kind().word());
        tree.put("start", points.before(block.span().start()));
        tree.put("end", points.before(block.span().end()));
        return tree;
    }
}
