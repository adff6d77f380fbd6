// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    Path folder;

    @Test
    void tablesThatSomebodyKeepsOpenAreNotWrittenTo() throws IOException {
        try (FolderLock kept = FolderLock.opened(folder, 3, Duration.ZERO)) {
            assertThat(kept).isNotNull();
            assertThat(FolderLock.unread(folder, 3)).isFalse();
            assertThat(FolderLock.unread(folder, 4)).isTrue();
        }
        assertThat(FolderLock.unread(folder, 3)).isTrue();
    }

    @Test
    void tablesThatSomebodyReadsAreNotWrittenTo() throws IOException {
        try (FolderLock reading = FolderLock.read(folder, 3, Duration.ZERO)) {
            assertThat(reading).isNotNull();
            assertThat(FolderLock.unread(folder, 3)).isFalse();
        }
        assertThat(FolderLock.unread(folder, 3)).isTrue();
    }
}
