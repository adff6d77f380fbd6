// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.entente.model.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectLogTest {
    private static final Reject TORN = new Reject("feed.xml", "read", "ends in the middle");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatCouldNotBeReadIsToldByTheRecord() {
        for (int minute = 0; minute < 2; minute++) {
            try (Record record = Record.open(folder, Instant.EPOCH.plusSeconds(60L * minute))) {
                record.reject(TORN);
                record.reject(new Reject("page.html", "extract", "no article " + minute));
            }
        }
        try (RecordView view = RecordView.open(folder)) {
            Instant last = Instant.EPOCH.plusSeconds(60);
            assertThat(view.rejects(10))
                    .containsExactly(
                            new Rejected("feed.xml", "read", "ends in the middle", 2, last),
                            new Rejected("page.html", "extract", "no article 1", 1, last),
                            new Rejected("page.html", "extract", "no article 0", 1, Instant.EPOCH));
            assertThat(view.rejects(1)).hasSize(1);
        }
    }

    @Test
    void hostileTextIsCutAndATornLineIsPassedOver() throws IOException {
        RejectLog.add(folder, new Reject("\n{\"a\":\u0000", "read", "𝒜".repeat(9_000)), Stamp.UNKNOWN);
        Files.writeString(folder.resolve(RejectLog.NAME), "{\"source\":\"x", StandardOpenOption.APPEND);
        RejectLog.add(folder, TORN, Stamp.UNKNOWN);
        assertThat(RejectLog.read(folder, 10))
                .extracting(Rejected::reason)
                .containsExactly("𝒜".repeat(RejectLog.LONGEST), "ends in the middle");
    }

    @Test
    void ofTooManyTheLastAreKept() throws IOException {
        String reason = "x".repeat(400);
        for (int i = 0; i < 4_000; i++) {
            RejectLog.add(folder, new Reject("file " + i, "read", reason), Stamp.UNKNOWN);
        }
        assertThat(Files.size(folder.resolve(RejectLog.NAME))).isLessThan(1_000_000);
        assertThat(RejectLog.read(folder, 10_000))
                .hasSizeGreaterThan(500)
                .extracting(Rejected::source)
                .contains("file 3999")
                .doesNotContain("file 0");
    }
}
