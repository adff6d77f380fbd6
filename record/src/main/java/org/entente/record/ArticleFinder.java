// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.entente.record.text.Shingles;
import tools.jackson.databind.json.JsonMapper;

/** Asks a record for its articles, with the lines that were accepted. Thread-safe. */
public final class ArticleFinder {
    private static final String READING =
            "r.no, r.article, r.id, r.version, r.\"current\", r.accepted, r.url, r.outlet,"
                    + " r.language, r.published, r.modified, r.title, r.text_group, r.line_offset";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Tables tables;

    ArticleFinder(Tables tables) {
        this.tables = tables;
    }

    /** All versions of the article that has this id or address, oldest first; empty if there is none. */
    public List<ArticleVersion> versions(String idOrUrl) {
        List<ArticleVersion> versions = new ArrayList<>();
        each(
                "r.article IN (SELECT article FROM reading WHERE id = ? OR article = ? OR url = ?) ORDER BY r.version",
                List.of(idOrUrl, idOrUrl, idOrUrl),
                versions::add);
        return List.copyOf(versions);
    }

    /** The current version of every article, in the order of acceptance. */
    public void each(Consumer<ArticleVersion> sink) {
        each("r.\"current\" ORDER BY r.no", List.of(), sink);
    }

    /** Every version of every article, in the order of acceptance. */
    public void eachVersion(Consumer<ArticleVersion> sink) {
        each("TRUE ORDER BY r.no", List.of(), sink);
    }

    private void each(String condition, List<?> values, Consumer<ArticleVersion> sink) {
        try (ArticleLog log = ArticleLog.read(tables.folder())) {
            tables.each(
                    "SELECT " + READING + " FROM reading r WHERE " + condition,
                    values,
                    row -> sink.accept(version(row, log)));
        } catch (java.io.IOException e) {
            throw new RecordException("the record " + tables.folder() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private ArticleVersion version(ResultSet row, ArticleLog log) throws SQLException {
        List<FoundClaim> claims = new ArrayList<>();
        new ClaimFinder(tables).ofReading(row.getLong(1), claims::add);
        return new ArticleVersion(
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getBoolean(5),
                Stamp.of(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                "t-" + HexFormat.of().toHexDigits(row.getLong(13)),
                log.line(row.getLong(14)),
                claims);
    }

    /** The other current articles that carry nearly the same text as this one, first published first. */
    public List<NearCopy> copies(String idOrUrl) {
        List<ArticleVersion> own =
                versions(idOrUrl).stream().filter(ArticleVersion::current).toList();
        if (own.isEmpty()) {
            return List.of();
        }
        ArticleVersion article = own.get(own.size() - 1);
        String text = text(article);
        List<NearCopy> copies = new ArrayList<>();
        each(
                "r.\"current\" AND r.article <> ? AND r.text_group = (SELECT text_group FROM reading WHERE article = ?"
                        + " AND version = ?) ORDER BY r.published_day, r.article",
                List.of(article.article(), article.article(), article.version()),
                other -> copies.add(copy(text, other)));
        return List.copyOf(copies);
    }

    private static NearCopy copy(String text, ArticleVersion other) {
        String copied = text(other);
        return new NearCopy(
                other.id(),
                other.url(),
                other.outlet(),
                other.published(),
                other.title(),
                Shingles.similarity(text, copied),
                Shingles.onlyIn(text, copied),
                Shingles.onlyIn(copied, text));
    }

    private static String text(ArticleVersion version) {
        return JSON.readTree(version.json()).path("text").asString("");
    }
}
