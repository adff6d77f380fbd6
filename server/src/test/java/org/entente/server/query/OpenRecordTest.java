// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.record.ClaimQuery;
import org.entente.record.EventQuery;
import org.entente.record.Record;
import org.entente.server.Records;
import org.entente.server.http.Busy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenRecordTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aWriterGetsItsTurnUnderSteadyReading() throws Exception {
        Records.write(folder);
        AtomicBoolean going = new AtomicBoolean(true);
        AtomicLong asked = new AtomicLong();
        try (OpenRecord record = new OpenRecord(folder)) {
            Thread[] readers = new Thread[3];
            for (int i = 0; i < readers.length; i++) {
                readers[i] = new Thread(() -> {
                    while (going.get()) {
                        try {
                            record.ask(open -> open.events().count(EventQuery.all()));
                            asked.incrementAndGet();
                        } catch (Busy e) {
                            // The writer has its turn.
                        }
                    }
                });
                readers[i].start();
            }
            while (asked.get() < 3) {
                Thread.sleep(20);
            }
            Record.open(folder, Instant.parse("2031-07-01T00:00:00Z")).close();
            going.set(false);
            for (Thread reader : readers) {
                reader.join();
            }
        }
    }

    @Test
    void whileSomebodyWritesTheReaderSeesWhatThereWasAndThenWhatThereIs() {
        Records.write(folder);
        try (OpenRecord record = new OpenRecord(folder)) {
            long before = record.<Long>ask(
                    open -> open.claims().count(ClaimQuery.where().build()));
            try (Record writer = Record.open(folder, Instant.parse("2031-07-01T00:00:00Z"))) {
                writer.add("{\"id\":\"x\",\"text\":\"New.\",\"claims\":[{\"id\":\"c-x\",\"kind\":\"quotation\"}]}");
                writer.flush();
                assertThat(record.<Long>ask(
                                open -> open.claims().count(ClaimQuery.where().build())))
                        .isEqualTo(before);
            }
            assertThat(record.<Long>ask(
                            open -> open.claims().count(ClaimQuery.where().build())))
                    .isEqualTo(before + 1);
        }
    }

    @Test
    void theStateChangesWithTheRecord() {
        Records.write(folder);
        try (OpenRecord record = new OpenRecord(folder)) {
            String before = record.state();
            assertThat(record.state()).isEqualTo(before);
            try (Record writer = Record.open(folder, Instant.parse("2031-07-01T00:00:00Z"))) {
                writer.add("{\"id\":\"x\",\"text\":\"Something new.\",\"claims\":[]}");
            }
            assertThat(record.state()).isNotEqualTo(before);
        }
    }
}
