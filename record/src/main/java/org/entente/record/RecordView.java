// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A record open for asking, beside other readers. It shows the state at opening. Thread-safe: questions may be asked
 * from many threads at once; answers are streamed to the asker's consumer, in the asker's thread.
 */
public final class RecordView implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A writer publishes every minute at most. */
    private static final int TRIES = 5;

    private final Path folder;
    private final String state;
    private FolderLock lock;
    private final FolderLock kept;
    private final Projection projection;
    private final Tables tables;

    private RecordView(Path folder, String state, FolderLock lock, FolderLock kept, Projection projection) {
        this.folder = folder;
        this.state = state;
        this.lock = lock;
        this.kept = kept;
        this.projection = projection;
        this.tables = new Tables(folder, projection.connection());
    }

    /**
     * Opens what was last published: a writer that is at work does not keep readers waiting, and what it adds is seen by
     * those who open the record after it has published again. {@link RecordException} if there is no record, or its first
     * writer has not published yet.
     */
    public static RecordView open(Path folder) {
        if (!Files.exists(folder.resolve(ArticleLog.NAME))) {
            throw new RecordException("there is no record in " + folder + "; `entente add` makes one");
        }
        try {
            for (int tries = 0; tries < TRIES; tries++) {
                long number =
                        TableFiles.published(folder).map(TableFiles::number).orElse(0L);
                FolderLock lock = FolderLock.read(folder, number, PATIENCE);
                FolderLock kept = null;
                try {
                    kept = FolderLock.opened(folder, number, PATIENCE);
                    Projection tables = current(folder);
                    if (TableFiles.number(tables.file()) == number) {
                        return new RecordView(folder, TableFiles.state(tables.file()), lock, kept, tables);
                    }
                    tables.close();
                    kept.close();
                    lock.close();
                } catch (IOException | SQLException | RuntimeException e) {
                    if (kept != null) {
                        kept.close();
                    }
                    lock.close();
                    throw e;
                }
            }
            throw new RecordException(folder + ": another process publishes this record all the time; try again later");
        } catch (IOException | SQLException e) {
            throw new RecordException("the record " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Names what {@link #open} would open now: as long as it stays the same, so do all answers. */
    public static String state(Path folder) {
        try {
            return TableFiles.published(folder).map(TableFiles::state).orElse("none");
        } catch (IOException e) {
            return "none";
        }
    }

    /** Names what was opened; see {@link #state(Path)}. */
    public String state() {
        return state;
    }

    /**
     * Lets go of the record's folder, so that another process may replace the record, but not of the tables: what was read of
     * them stays at hand. Until {@link #wake} says so nobody may ask.
     */
    public void rest() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new RecordException("the record " + folder + " cannot be let go: " + e.getMessage(), e);
        }
    }

    /** Takes hold of the folder again. False if something else is published by now: then this is to be closed. */
    public boolean wake() {
        try {
            lock = FolderLock.read(folder, TableFiles.number(projection.file()), PATIENCE);
            if (state.equals(state(folder)) && behind(folder, projection)) {
                Record.finish(folder);
            }
            return state.equals(state(folder));
        } catch (IOException | SQLException e) {
            throw new RecordException("the record " + folder + " cannot be opened again: " + e.getMessage(), e);
        }
    }

    /** What is published, after what a dead writer left was finished. */
    private static Projection current(Path folder) throws IOException, SQLException {
        Optional<Projection> published = published(folder);
        if (published.isPresent() && !behind(folder, published.get())) {
            return published.get();
        }
        try {
            if (!Record.finish(folder) && published.isPresent()) {
                return published.get();
            }
        } catch (RecordException e) {
            if (published.isPresent()) {
                published.get().close();
            }
            throw e;
        }
        if (published.isPresent()) {
            published.get().close();
        }
        return published(folder)
                .orElseThrow(() -> new RecordException("another process is writing the record " + folder
                        + " for the first time or anew; try again when it ends"));
    }

    /** Empty if there is none that can be read. One that is replaced before it is opened is looked for again. */
    private static Optional<Projection> published(Path folder) throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Path> file = TableFiles.published(folder);
            try {
                return Optional.of(Projection.read(folder));
            } catch (SQLException e) {
                if (file.equals(TableFiles.published(folder))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the logs have more than the tables, or they are not merged. */
    private static boolean behind(Path folder, Projection tables) throws IOException, SQLException {
        return tables.projected() != Files.size(folder.resolve(ArticleLog.NAME))
                || tables.decided() != Decisions.size(folder)
                || tables.unmerged();
    }

    /** What single articles claim. */
    public ClaimFinder claims() {
        return new ClaimFinder(tables);
    }

    /** What all articles together tell to have happened. */
    public Events events() {
        return new Events(tables);
    }

    /** The articles with their versions and near-copies. */
    public ArticleFinder articles() {
        return new ArticleFinder(tables);
    }

    /** The history of the events. */
    public ChangeFeed changes() {
        return new ChangeFeed(tables);
    }

    /** The words that claims were read from. */
    public ArticleTexts texts() {
        return new ArticleTexts(tables);
    }

    /** Everything, for exports; to be closed before this view. */
    public WholeRecord whole() {
        return WholeRecord.open(folder, projection.connection());
    }

    /**
     * Holds event data of others beside this record's events: their rows in the order of their files, then the events that
     * they lack, by day.
     *
     * @param theirs the folder of a {@link TheirRecord}
     */
    public void compare(Path theirs, Consumer<Compared> sink) {
        try (Comparison comparison = Comparison.of(folder, projection.connection(), theirs)) {
            comparison.each(sink);
        }
    }

    /** The publications, those with most articles first. */
    public List<Outlet> outlets() {
        List<Outlet> outlets = new ArrayList<>();
        tables.each(
                "WITH claims AS (SELECT reading, count(*) AS n FROM claim GROUP BY reading) SELECT r.outlet, count(*),"
                        + " count(DISTINCT r.text_group), coalesce(sum(c.n), 0), string_agg(DISTINCT r.language, ' '"
                        + " ORDER BY r.language), min(r.published_day), max(r.published_day), max(r.accepted)"
                        + " FROM reading r LEFT JOIN claims c ON c.reading = r.no WHERE r.\"current\""
                        + " GROUP BY r.outlet ORDER BY count(*) DESC, r.outlet NULLS LAST",
                List.of(),
                row -> outlets.add(new Outlet(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        List.of(row.getString(5).split(" ", -1)),
                        row.getString(6),
                        row.getString(7),
                        Stamp.of(row.getString(8)))));
        return List.copyOf(outlets);
    }

    /** The files, feeds and pages that articles were read from, those that last brought one first. */
    public List<Origin> origins(int most) {
        List<Origin> origins = new ArrayList<>();
        tables.each(
                "SELECT regexp_replace(source, '#[^#/]*$', '') AS origin, count(*) FILTER (\"current\"),"
                        + " count(DISTINCT text_group) FILTER (\"current\"), count(*) FILTER (NOT \"current\"), max(accepted)"
                        + " FROM reading GROUP BY origin ORDER BY 5 DESC, 2 DESC, origin NULLS LAST LIMIT ?",
                List.of(most),
                row -> origins.add(new Origin(
                        row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), Stamp.of(row.getString(5)))));
        return List.copyOf(origins);
    }

    /** What could not be read of late, the last first; also what was told since this view was opened. */
    public List<Rejected> rejects(int most) {
        try {
            return RejectLog.read(folder, most);
        } catch (IOException e) {
            throw new RecordException("the record " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Frees the record; closing again does nothing. */
    @Override
    public void close() {
        try (FolderLock held = lock;
                FolderLock opened = kept;
                projection) {
            // Both are closed, the tables first.
        } catch (IOException | SQLException e) {
            throw new RecordException("the record " + folder + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
