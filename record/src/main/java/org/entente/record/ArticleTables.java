// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.record.ClaimRow.PartyRow;
import org.entente.record.ClaimRow.PlaceRow;
import org.entente.record.Placement.Placed;
import org.entente.record.Placement.Reading;
import org.entente.record.text.Folding;
import org.entente.record.text.Hash;

/** Puts batches of lines into the tables of readings, claims and parties. Not thread-safe. */
final class ArticleTables {
    private final Projection projection;
    private final Connection connection;
    private final TextGroups texts;
    private final Postings postings;
    private final ClaimCounts counts = new ClaimCounts();
    private long nextClaim;
    private long nextReading;

    ArticleTables(Projection projection) throws SQLException {
        this.projection = projection;
        this.connection = projection.connection();
        this.texts = new TextGroups(projection);
        this.postings = new Postings(connection);
        this.nextClaim = projection.number("SELECT coalesce(max(no), 0) + 1 FROM claim");
        this.nextReading = projection.number("SELECT coalesce(max(no), 0) + 1 FROM reading");
        projection.run("CREATE TEMP TABLE IF NOT EXISTS wanted (id BIGINT, url BIGINT)");
        projection.run("CREATE TEMP TABLE IF NOT EXISTS gone (reading BIGINT)");
        projection.commit();
    }

    /** A line with its place in the log. */
    record Logged(LineRows rows, Placed placed, long offset) {}

    /** Where the lines belong, one after the other. */
    List<Placed> place(List<LineRows> lines) throws SQLException {
        Placement placement = new Placement(nextReading);
        projection.run("DELETE FROM wanted");
        try (Rows wanted = new Rows(connection, "temp", "wanted")) {
            for (LineRows line : lines) {
                wanted.add(Hash.of(line.id()), line.identifyingUrl() == null ? null : Hash.of(line.identifyingUrl()));
            }
        }
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT no, article, version, \"current\", content, line_hash, modified, id, url FROM reading"
                                + " WHERE article_key IN (SELECT article_key FROM reading WHERE id_key IN (SELECT id FROM"
                                + " wanted) UNION SELECT article_key FROM reading WHERE url_key IN (SELECT url FROM wanted))"
                                + " ORDER BY no");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                placement.known(
                        new Reading(
                                row.getLong(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getBoolean(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7)),
                        row.getString(8),
                        row.getString(9));
            }
        }
        List<Placed> placed = new ArrayList<>();
        for (LineRows line : lines) {
            placed.add(placement.place(line));
        }
        gone(placement);
        return placed;
    }

    /** Claims of versions that are no longer current tell no events; readings by an older lexicon go. */
    private void gone(Placement placement) throws SQLException {
        Set<Long> replaced = new TreeSet<>();
        Set<Long> dropped = new TreeSet<>();
        placement.all().filter(r -> r.no < nextReading).forEach(r -> {
            if (r.dropped) {
                dropped.add(r.no);
            } else if (!r.current && r.wasCurrent) {
                replaced.add(r.no);
            }
        });
        if (replaced.isEmpty() && dropped.isEmpty()) {
            return;
        }
        go(replaced, dropped);
        projection.run("INSERT INTO touched SELECT DISTINCT type, day FROM claim WHERE kind = 'event' AND reading IN"
                + " (SELECT reading FROM gone)");
        projection.run("INSERT INTO claim_count SELECT p.country, c.kind, -count(DISTINCT c.no) FROM claim c"
                + " JOIN reading r ON r.no = c.reading JOIN party p ON p.claim = c.no WHERE r.no IN (SELECT reading FROM"
                + " gone) AND r.\"current\" AND p.side <> 'claimant' AND p.country IS NOT NULL GROUP BY ALL");
        go(replaced, Set.of());
        projection.run("UPDATE reading SET \"current\" = FALSE WHERE no IN (SELECT reading FROM gone)");
        go(dropped, Set.of());
        projection.run(
                "DELETE FROM party WHERE claim IN (SELECT no FROM claim WHERE reading IN (SELECT reading FROM gone))");
        projection.run("DELETE FROM claim WHERE reading IN (SELECT reading FROM gone)");
        projection.run("DELETE FROM band WHERE reading IN (SELECT reading FROM gone)");
        projection.run("DELETE FROM reading WHERE no IN (SELECT reading FROM gone)");
    }

    private void go(Set<Long> some, Set<Long> others) throws SQLException {
        projection.run("DELETE FROM gone");
        try (Rows gone = new Rows(connection, "temp", "gone")) {
            for (long reading : some) {
                gone.add(reading);
            }
            for (long reading : others) {
                gone.add(reading);
            }
        }
    }

    /** Puts the lines at the end of the tables; those that are nothing new, and those replaced by a later one, not. */
    void insert(List<Logged> lines) throws SQLException {
        Map<Long, Long> groups = texts.group(lines);
        try (Rows readings = new Rows(connection, "reading");
                Rows claims = new Rows(connection, "claim");
                Rows parties = new Rows(connection, "party")) {
            Set<Touched> touched = new TreeSet<>();
            for (Logged line : lines) {
                Reading reading = line.placed().reading();
                if (reading != null && !reading.dropped) {
                    reading(readings, line, reading, groups.getOrDefault(reading.no, 0L));
                    claims(claims, parties, line.rows(), reading, touched);
                }
            }
            try (Rows slices = new Rows(connection, "touched")) {
                for (Touched slice : touched) {
                    slices.add(slice.type, slice.day);
                }
            }
        }
        nextReading = lines.stream()
                        .filter(l -> l.placed().reading() != null)
                        .mapToLong(l -> l.placed().reading().no)
                        .max()
                        .orElse(nextReading - 1)
                + 1;
    }

    /** Writes what is gathered over batches; before each commit. */
    void complete() throws SQLException {
        postings.write();
        counts.write(connection);
    }

    private record Touched(String type, LocalDate day) implements Comparable<Touched> {
        @Override
        public int compareTo(Touched other) {
            int types = type.compareTo(other.type);
            return types != 0 ? types : day.compareTo(other.day);
        }
    }

    private static void reading(Rows rows, Logged line, Reading reading, long group) throws SQLException {
        LineRows article = line.rows();
        rows.add(
                reading.no,
                reading.article,
                reading.version,
                reading.current,
                article.id(),
                article.url(),
                article.outlet(),
                article.outlet() == null ? null : Folding.fold(article.outlet()),
                article.language(),
                article.published(),
                article.publishedDay(),
                article.modified(),
                article.title(),
                article.source(),
                article.content(),
                article.lineHash(),
                line.offset(),
                article.accepted(),
                group,
                Hash.of(article.id()),
                article.url() == null ? null : Hash.of(article.url()),
                Hash.of(reading.article));
    }

    private void claims(Rows claims, Rows parties, LineRows line, Reading reading, Set<Touched> touched)
            throws SQLException {
        for (ClaimRow claim : line.claims()) {
            long no = nextClaim++;
            claim(claims, claim, no, reading.no);
            postings.add(no, claim.stems());
            for (PartyRow party : claim.parties()) {
                parties.add(
                        no,
                        party.role(),
                        party.side(),
                        party.position(),
                        party.text(),
                        party.name(),
                        party.words(),
                        party.country(),
                        party.cow(),
                        party.sector());
            }
            if (reading.current) {
                counts.add(claim);
            }
            if (reading.current && claim.day() != null && claim.type() != null) {
                touched.add(new Touched(claim.type(), claim.day()));
            }
        }
    }

    private static void claim(Rows rows, ClaimRow claim, long no, long reading) throws SQLException {
        PlaceRow place = claim.place();
        rows.add(
                no,
                reading,
                claim.key(),
                claim.id(),
                claim.kind(),
                claim.type(),
                claim.mode(),
                claim.contexts(),
                claim.status(),
                claim.mutual(),
                claim.day(),
                claim.firstDay(),
                claim.lastDay(),
                claim.dated(),
                place == null ? null : place.name(),
                place == null ? null : place.words(),
                place == null ? null : place.country(),
                place == null ? null : place.geonames(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                place == null ? null : place.precision(),
                claim.sentence(),
                Tellings.packed(claim),
                claim.json());
    }
}
