// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Author;
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

    private static final int DEEPEST = 10;
    private static final int MOST = 500;
    private static final Pattern COMMENT_START =
            Pattern.compile("^\\s*(?://)?\\s*(?:/\\*)?\\s*(?:<!\\[CDATA\\[|<!--)\\s*(?:\\*/)?");
    private static final Pattern COMMENT_END =
            Pattern.compile("(?://)?\\s*(?:/\\*)?\\s*(?:\\]\\]>|-->)\\s*(?:\\*/)?\\s*;?\\s*$");

    private final List<JsonNode> all = new ArrayList<>();
    /** Scripts that are no JSON: one quote too many, often in a description. */
    private final List<String> broken = new ArrayList<>();

    private final @Nullable JsonNode article;

    private StructuredData(List<String> scripts) {
        for (String script : scripts) {
            try {
                flatten(JSON.readTree(plain(script)), all, 0);
            } catch (JacksonException e) {
                broken.add(script);
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

    /** Of the contents of a page's JSON-LD scripts. */
    static StructuredData of(List<String> scripts) {
        return new StructuredData(scripts);
    }

    /** Without the comments and semicolons that some sites put around the data. */
    private static String plain(String script) {
        String plain = script.strip();
        if (!plain.startsWith("{") && !plain.startsWith("[")) {
            plain = COMMENT_START.matcher(plain).replaceFirst("");
        }
        if (!plain.endsWith("}") && !plain.endsWith("]")) {
            plain = COMMENT_END.matcher(plain).replaceFirst("").strip();
            plain = plain.endsWith(";") ? plain.substring(0, plain.length() - 1) : plain;
        }
        return plain;
    }

    private static void flatten(JsonNode node, List<JsonNode> into, int depth) {
        if (depth > DEEPEST || into.size() > MOST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> flatten(each, into, depth + 1));
        } else if (node.isObject()) {
            into.add(node);
            flatten(node.path("@graph"), into, depth + 1);
            flatten(node.path("mainEntity"), into, depth + 1);
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

    /** A property of what the page says that it is, where it declares no article, or in data that are no JSON; null if there is none. */
    @Nullable
    String ofPage(String property) {
        for (JsonNode node : all) {
            List<String> values =
                    types(node).stream().anyMatch(type -> type.endsWith("Page") || type.equals("CreativeWork"))
                            ? strings(node.path(property))
                            : List.of();
            if (!values.isEmpty()) {
                return values.get(0);
            }
        }
        Pattern named = Pattern.compile("\"" + Pattern.quote(property) + "\"\\s{0,9}:\\s{0,9}\"([^\"]{1,60})\"");
        for (String script : broken) {
            Matcher value = named.matcher(script);
            if (value.find()) {
                return value.group(1);
            }
        }
        return null;
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

    boolean isArticle() {
        return article != null;
    }

    /** The types of everything that the page declares. */
    Set<String> allTypes() {
        Set<String> types = new LinkedHashSet<>();
        all.forEach(node -> types.addAll(types(node)));
        return types;
    }

    /** Keywords of the article: a list, or one string with commas. */
    List<String> keywords() {
        List<String> values = article == null ? List.of() : strings(article.path("keywords"));
        return values.size() == 1 ? List.of(values.get(0).split(",", -1)) : values;
    }

    /** The article's authors, with their job titles; those that are declared to be organisations are of kind agency. */
    List<Author> authors() {
        List<Author> authors = new ArrayList<>();
        if (article != null) {
            authors(article.path("author"), authors);
            if (authors.isEmpty()) {
                authors(article.path("creator"), authors);
            }
        }
        return authors;
    }

    private void authors(JsonNode node, List<Author> into) {
        if (node.isArray()) {
            node.forEach(each -> authors(each, into));
        } else if (node.isString()) {
            into.add(Author.person(node.asString(), null));
        } else if (node.isObject()) {
            JsonNode named = node.has("name") ? node : byId(node.path("@id").asString(""));
            Author.Kind kind = isOrganization(node) || isOrganization(named) ? Author.Kind.AGENCY : Author.Kind.PERSON;
            List<String> roles = strings(named.path("jobTitle"));
            strings(named.path("name"))
                    .forEach(name -> into.add(new Author(name, roles.isEmpty() ? null : roles.get(0), kind)));
        }
    }

    private static boolean isOrganization(JsonNode node) {
        return types(node).stream().anyMatch(type -> type.endsWith("Organization"));
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
