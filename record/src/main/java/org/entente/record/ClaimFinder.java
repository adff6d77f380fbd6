// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record open for asking, beside other readers. Not thread-safe. */
public final class ClaimFinder implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Set<String> SECTORS =
            Stream.of(Sector.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final FolderLock lock;
    private final Projection projection;
    private final Countries countries = new Countries();

    private ClaimFinder(Path folder, FolderLock lock, Projection projection) {
        this.folder = folder;
        this.lock = lock;
        this.projection = projection;
    }

    /** {@link RecordException} if there is no record, or a writer does not end within seconds. */
    public static ClaimFinder open(Path folder) {
        if (!Files.exists(folder.resolve(ArticleLog.NAME))) {
            throw new RecordException("there is no record in " + folder + "; `entente add` makes one");
        }
        try {
            FolderLock lock = FolderLock.take(folder, true, PATIENCE);
            try {
                if (behind(folder)) {
                    lock.close();
                    Record.open(folder).close();
                    lock = FolderLock.take(folder, true, PATIENCE);
                }
                return new ClaimFinder(folder, lock, Projection.read(folder));
            } catch (IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new RecordException("the record " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Whether a writer died between the log and the tables. */
    private static boolean behind(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(Projection.NAME))) {
            return true;
        }
        try (Projection projection = Projection.read(folder)) {
            return projection.projected() != Files.size(folder.resolve(ArticleLog.NAME));
        } catch (SQLException e) {
            return true;
        }
    }

    /** Newest first; the same record and query always give the same order. */
    public void find(ClaimQuery query, Consumer<FoundClaim> sink) {
        Conditions conditions = new Conditions();
        if (!query.allVersions()) {
            conditions.that("r.\"current\"");
        }
        conditions.equal("c.kind", query.kind());
        conditions.equal("c.type", query.type());
        conditions.equal("c.mode", query.mode());
        conditions.equal("c.status", query.status());
        conditions.equal("r.language", query.language());
        conditions.side(query.actor(), "p.side = 'actor'", countries);
        conditions.side(query.recipient(), "(p.side = 'recipient' OR c.mutual AND p.side = 'actor')", countries);
        conditions.side(query.party(), "p.side IN ('actor', 'recipient')", countries);
        conditions.side(query.claimant(), "p.side = 'claimant'", countries);
        if (query.since() != null) {
            conditions.that("c.last_day >= ?", query.since());
        }
        if (query.until() != null) {
            conditions.that("c.first_day <= ?", query.until());
        }
        if (query.place() != null) {
            String code = countries.code(query.place());
            conditions.that(
                    "(c.place_country = ? OR contains(c.place_words, ?))",
                    code == null ? "" : code,
                    Folding.fold(query.place()));
        }
        if (query.outlet() != null) {
            conditions.that("contains(r.outlet_words, ?)", Folding.fold(query.outlet()));
        }
        for (String word : query.text() == null ? List.<String>of() : Folding.words(query.text())) {
            conditions.that("contains(c.sentence_words, ?)", " " + word + " ");
        }
        String sql =
                "SELECT r.id, r.version, r.url, r.outlet, r.language, r.published, r.title, c.kind, c.type, c.mode,"
                        + " c.status, c.first_day, c.dated, c.place, c.sentence, c.json FROM claim c JOIN reading r ON r.no = c.reading"
                        + " WHERE " + conditions.sql()
                        + " ORDER BY c.first_day DESC NULLS LAST, c.no LIMIT " + query.limit();
        try (PreparedStatement statement = projection.connection().prepareStatement(sql)) {
            Projection.set(statement, conditions.values.toArray());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.accept(found(rows));
                }
            }
        } catch (SQLException e) {
            throw new RecordException("the record " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static FoundClaim found(ResultSet row) throws SQLException {
        String json = row.getString(16);
        JsonNode claim = JSON.readTree(json);
        Date day = row.getDate(12);
        return new FoundClaim(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                day == null ? null : day.toString(),
                row.getBoolean(13),
                names(claim, "actor", "supplier", "speaker", "parties"),
                names(claim, "recipient", "addressee"),
                names(claim, "claimant"),
                row.getString(14),
                row.getString(15),
                ClaimRows.firstWords(claim).path("text").asString(""),
                json);
    }

    private static List<String> names(JsonNode claim, String... roles) {
        List<String> names = new ArrayList<>();
        for (String role : roles) {
            JsonNode value = claim.path(role);
            for (JsonNode party :
                    value.isArray() ? value : JSON.createArrayNode().add(value)) {
                String name = LineRows.string(party, "name");
                String words = name != null ? name : LineRows.string(party, "text");
                if (words != null) {
                    String country = LineRows.string(party, "country");
                    String sector = LineRows.string(party, "sector");
                    String codes = Stream.of(country == null ? "" : country, sector == null ? "" : sector)
                            .filter(code -> !code.isEmpty())
                            .collect(Collectors.joining(" "));
                    names.add(codes.isEmpty() ? words : words + " [" + codes + "]");
                }
            }
        }
        return names;
    }

    /** The conditions of a query, joined by AND, and the values for their question marks. */
    private static final class Conditions {
        private final List<String> all = new ArrayList<>(List.of("TRUE"));
        private final List<Object> values = new ArrayList<>();

        void that(String condition, Object... with) {
            all.add(condition);
            values.addAll(List.of(with));
        }

        void equal(String column, @Nullable String value) {
            if (value != null) {
                that("lower(" + column + ") = ?", value.toLowerCase(Locale.ROOT));
            }
        }

        void side(@Nullable String asked, String side, Countries countries) {
            if (asked != null) {
                String upper = asked.toUpperCase(Locale.ROOT);
                String code = countries.code(asked);
                String is = SECTORS.contains(upper)
                        ? "p.sector = ?"
                        : code != null ? "p.country = ?" : "contains(p.words, ?)";
                Object value = SECTORS.contains(upper) ? upper : code != null ? code : Folding.fold(asked);
                that("EXISTS (SELECT 1 FROM party p WHERE p.claim = c.no AND " + side + " AND " + is + ")", value);
            }
        }

        String sql() {
            return String.join(" AND ", all);
        }
    }

    @Override
    public void close() {
        try (lock;
                projection) {
            // Both are closed, the tables first.
        } catch (IOException | SQLException e) {
            throw new RecordException("the record " + folder + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
