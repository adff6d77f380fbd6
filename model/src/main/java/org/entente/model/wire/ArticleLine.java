// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.CodedArticle;
import org.entente.model.Notice;
import org.jspecify.annotations.Nullable;

/** One line of {@code extract} or {@code read}: keys in a fixed order, absent fields left out or empty. */
public final class ArticleLine {
    private ArticleLine() {}

    /** The article alone, as {@code extract} prints it. */
    public static Map<String, @Nullable Object> of(Article article) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", article.id());
        line.put("source", article.origin().source());
        putIfTold(line, "url", article.url());
        putIfTold(line, "outlet", article.outlet());
        line.put("language", article.language());
        line.put(
                "published",
                article.published() == null ? null : article.published().iso());
        putIfTold(
                line,
                "publishedFrom",
                article.published() == null ? null : article.published().foundIn());
        putIfTold(
                line,
                "modified",
                article.modified() == null ? null : article.modified().iso());
        line.put("title", article.title());
        line.put("authors", article.authors());
        line.put("section", article.section());
        line.put("text", article.text());
        line.put("captions", article.captions());
        line.put("notices", article.notices().stream().map(ArticleLine::notice).toList());
        return line;
    }

    /** The article with what its page tells beyond it, under {@code page}. */
    public static Map<String, @Nullable Object> withPage(Article article) {
        Map<String, @Nullable Object> line = of(article);
        line.put("page", PageTree.of(article));
        return line;
    }

    /** The article with its claims, as {@code read} prints it. */
    public static Map<String, @Nullable Object> of(CodedArticle coded) {
        Map<String, @Nullable Object> line = of(coded.article());
        ClaimTree trees = new ClaimTree(coded.article());
        List<Map<String, @Nullable Object>> claims = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            claims.add(trees.of(claim));
        }
        line.put("claims", claims);
        return line;
    }

    private static Map<String, Object> notice(Notice notice) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", notice.kind());
        tree.put("text", notice.text());
        if (notice.visibleShare() != null) {
            tree.put("visibleShare", notice.visibleShare());
        }
        return tree;
    }

    static void putIfTold(Map<String, @Nullable Object> tree, String key, @Nullable Object value) {
        if (value != null) {
            tree.put(key, value);
        }
    }
}
