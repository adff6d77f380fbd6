// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which record a command works on. */
final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "DIR",
            defaultValue = "${env:ENTENTE_RECORD:-entente-record}",
            description = "The record's folder (default: $ENTENTE_RECORD, or ./entente-record).")
    Path folder = Path.of("entente-record");
}
