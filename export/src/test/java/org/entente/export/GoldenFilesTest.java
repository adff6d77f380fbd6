// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.export.format.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each format makes of the sample, byte for byte. {@code -Dgolden=write} writes the files anew: read the difference
 * before you commit it.
 */
class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    static Stream<Format> textFormats() {
        return Stream.of(Formats.EVENTS, Formats.CLAIMS).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("textFormats")
    void theSampleIsWrittenAsBefore(Format format) throws IOException {
        Exported exported = Exported.of(format, SampleEvents.golden(), SampleEvents.claims());
        assertThat(exported.text()).isEqualTo(golden(format.name() + ".txt", exported.text()));
    }

    @ParameterizedTest
    @MethodSource("textFormats")
    void theSidecarOfEachRowNamesAddressSpansAndRule(Format format) throws IOException {
        String sidecar = Exported.of(format, SampleEvents.golden(), SampleEvents.claims())
                .sidecar();
        assertThat(sidecar).isNotEmpty();
        for (String line : sidecar.split("\n", -1)) {
            if (!line.isEmpty()) {
                assertThat(line)
                        .contains("\"rows\":[\"")
                        .contains("\"url\":\"https://")
                        .contains("\"start\":")
                        .contains("en/test.yaml#rule");
            }
        }
        if (format.name().equals("gdelt") || format.name().equals("sipri")) {
            assertThat(sidecar).isEqualTo(golden(format.name() + ".sidecar.jsonl", sidecar));
        }
    }

    private static String golden(String name, String now) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, now, StandardCharsets.UTF_8);
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
