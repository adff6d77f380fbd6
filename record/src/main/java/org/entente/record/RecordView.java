// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A record open for asking, beside other readers. It shows the state at opening. Thread-safe: questions may be asked
 * from many threads at once; answers are streamed to the asker's consumer, in the asker's thread.
 */
public final class RecordView implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path folder;
    private final FolderLock lock;
    private final Projection projection;
    private final Tables tables;

    private RecordView(Path folder, FolderLock lock, Projection projection) {
        this.folder = folder;
        this.lock = lock;
        this.projection = projection;
        this.tables = new Tables(folder, projection.connection());
    }

    /** {@link RecordException} if there is no record, or a writer does not end within seconds. */
    public static RecordView open(Path folder) {
        if (!Files.exists(folder.resolve(ArticleLog.NAME))) {
            throw new RecordException("there is no record in " + folder + "; `entente add` makes one");
        }
        try {
            FolderLock lock = FolderLock.take(folder, true, PATIENCE);
            try {
                if (behind(folder)) {
                    lock.close();
                    Record.finish(folder);
                    lock = FolderLock.take(folder, true, PATIENCE);
                }
                return new RecordView(folder, lock, Projection.read(folder));
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
            return projection.projected() != Files.size(folder.resolve(ArticleLog.NAME)) || projection.unmerged();
        } catch (SQLException e) {
            return true;
        }
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

    /** Frees the record; closing again does nothing. */
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
