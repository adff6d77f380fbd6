// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page declares about its article in JSON-LD (schema.org), through arrays, {@code @graph} and {@code @id}
 * references. A block that is no JSON is passed over, as browsers and search engines do.
 */
final class StructuredData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "AdvertiserContentArticle");

    private final List<JsonNode> all = new ArrayList<>();
    private final @Nullable JsonNode article;

    private StructuredData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                flatten(JSON.readTree(plain(script.data())), all);
            } catch (JacksonException e) {
                // Declared data is a bonus; the page itself is still there.
            }
        }
        JsonNode found = null;
        for (JsonNode node : all) {
            if (found == null && types(node).stream().anyMatch(ARTICLES::contains)) {
                found = node;
            }
        }
        article = found;
    }

    static StructuredData of(Document page) {
        return new StructuredData(page);
    }

    private static String plain(String script) {
        return script.replaceAll("(?s)^\\s*(?://)?\\s*(?:<!\\[CDATA\\[|<!--)|(?:\\]\\]>|-->)\\s*;?\\s*$", "")
                .replaceFirst(";\\s*$", "");
    }

    private static void flatten(JsonNode node, List<JsonNode> into) {
        if (node.isArray()) {
            node.forEach(each -> flatten(each, into));
        } else if (node.isObject()) {
            into.add(node);
            flatten(node.path("@graph"), into);
            flatten(node.path("mainEntity"), into);
        }
    }

    private static List<String> types(JsonNode node) {
        return strings(node.path("@type"));
    }

    /** A property of the article as one string; null if there is none. */
    @Nullable
    String text(String property) {
        List<String> values = article == null ? List.of() : strings(article.path(property));
        return values.isEmpty() ? null : values.get(0);
    }

    /** Whether a property of the article is {@code true} or {@code false}; null if it is not told. */
    @Nullable
    Boolean flag(String property) {
        String text = article == null ? null : article.path(property).asString("");
        return text == null || text.isEmpty()
                ? null
                : text.equalsIgnoreCase("true") ? Boolean.TRUE : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
    }

    List<String> types() {
        return article == null ? List.of() : types(article);
    }

    /** Names of the article's authors who are not declared to be organisations. */
    List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        if (article != null) {
            names(article.path("author"), names);
            if (names.isEmpty()) {
                names(article.path("creator"), names);
            }
        }
        return List.copyOf(names);
    }

    private void names(JsonNode node, Set<String> into) {
        if (node.isArray()) {
            node.forEach(each -> names(each, into));
        } else if (node.isString()) {
            into.add(node.asString());
        } else if (node.isObject() && types(node).stream().noneMatch(t -> t.endsWith("Organization"))) {
            JsonNode named = node.has("name") ? node : byId(node.path("@id").asString(""));
            if (types(named).stream().noneMatch(t -> t.endsWith("Organization"))) {
                into.addAll(strings(named.path("name")));
            }
        }
    }

    private JsonNode byId(String id) {
        for (JsonNode node : all) {
            if (!id.isEmpty()
                    && node.has("name")
                    && node.path("@id").asString("").equals(id)) {
                return node;
            }
        }
        return JSON.missingNode();
    }

    @Nullable
    String publisher() {
        List<String> names =
                article == null ? List.of() : strings(article.path("publisher").path("name"));
        if (names.isEmpty() && article != null) {
            names = strings(
                    byId(article.path("publisher").path("@id").asString("")).path("name"));
        }
        return names.isEmpty() ? null : names.get(0);
    }

    /** The trail of the page in its site, outermost first, without the page itself; empty if it is not declared. */
    List<String> breadcrumbs() {
        for (JsonNode node : all) {
            if (types(node).contains("BreadcrumbList")) {
                List<String> trail = new ArrayList<>();
                for (JsonNode item : node.path("itemListElement")) {
                    List<String> names = strings(item.path("name"));
                    trail.addAll(names.isEmpty() ? strings(item.path("item").path("name")) : names);
                }
                return trail;
            }
        }
        return List.of();
    }

    private static List<String> strings(JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node.isString() && !node.asString().isBlank()) {
            found.add(node.asString().strip());
        } else if (node.isArray()) {
            node.forEach(each -> found.addAll(strings(each)));
        }
        return found;
    }
}
