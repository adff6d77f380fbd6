// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is left when a process dies or the disk is full. {@code -Dkills=50} kills fifty times. */
class CrashTest {
    private static final int KILLS = Integer.getInteger("kills", 3);

    @TempDir
    private Path folder = Path.of("");

    private static ProcessBuilder writer(Path folder, int run) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                folder.toString(),
                Integer.toString(run));
    }

    private static List<String> wholeLines(Path said) throws IOException {
        String ids = Files.readString(said);
        return ids.substring(0, ids.lastIndexOf('\n') + 1).lines().toList();
    }

    private static List<String> articles(Path folder) {
        List<String> found = new ArrayList<>();
        try (RecordView view = RecordView.open(folder)) {
            view.claims().find(ClaimQuery.where().allVersions(true).build(), claim -> found.add(claim.article()));
        }
        return found;
    }

    private static String events(Path folder) {
        StringBuilder events = new StringBuilder();
        try (RecordView view = RecordView.open(folder)) {
            view.events().find(EventQuery.all(), event -> events.append(EventLine.of(event))
                    .append('\n'));
        }
        return events.toString();
    }

    @Test
    void aKillInTheMiddleLosesNothingThatWasAcceptedAndLeavesNothingHalf(@TempDir Path out) throws Exception {
        List<String> accepted = new ArrayList<>();
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            Path said = out.resolve("accepted-" + kill);
            Process writer = writer(folder, kill)
                    .redirectOutput(said.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            long enough = 300L + random.nextInt(3_000);
            while (writer.isAlive() && Files.size(said) < enough) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(200));
            assertThat(writer.isAlive())
                    .as("the writer goes on until it is killed")
                    .isTrue();
            writer.destroyForcibly().waitFor();
            accepted.addAll(wholeLines(said));
        }
        assertThat(accepted).hasSizeGreaterThan(KILLS * 10);
        assertThat(articles(folder)).doesNotHaveDuplicates().containsAll(accepted);
        String events = events(folder);
        TableFiles.delete(folder);
        assertThat(events(folder)).isEqualTo(events);
    }

    /** A limit of the system on the size of files, set while it writes, stands for a full disk. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsAnErrorThatLosesNothing(@TempDir Path out) throws Exception {
        Path said = out.resolve("accepted");
        Path complaint = out.resolve("complaint");
        Process writer = writer(folder, 0)
                .redirectOutput(said.toFile())
                .redirectError(complaint.toFile())
                .start();
        while (writer.isAlive() && Files.size(said) < 100) {
            Thread.sleep(5);
        }
        long limit = Files.size(folder.resolve(ArticleLog.NAME)) + 50_000;
        int limited = new ProcessBuilder("prlimit", "--pid", Long.toString(writer.pid()), "--fsize=" + limit)
                .start()
                .waitFor();
        assumeThat(limited).as("prlimit works here").isZero();
        assertThat(writer.waitFor()).isNotZero();
        assertThat(Files.readString(complaint)).contains("the record " + folder + " cannot be");
        List<String> accepted = wholeLines(said);
        assertThat(accepted).isNotEmpty();
        assertThat(articles(folder)).doesNotHaveDuplicates().containsAll(accepted);
    }
}
