// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.export.format.Format;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    private static final Path PAGE = Path.of("DICTIONARY.md");

    @Test
    void thePageSaysWhatTheFormatsSay() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, Dictionary.markdown(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(Dictionary.markdown());
    }

    @Test
    void everyFormatHasANameOfItsOwnAndASummary() {
        assertThat(Formats.all().stream().map(Format::name)).doesNotHaveDuplicates();
        assertThat(Formats.all())
                .allSatisfy(format -> assertThat(format.summary()).isNotBlank());
    }
}
