// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import picocli.CommandLine.Option;

/** How many articles are worked on at a time. The output does not depend on it. */
final class JobsOption {
    /** More would only wait for memory: each article under way holds its trees. */
    private static final int MOST = 64;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Read N articles at a time (default: one per processor); the output stays in input order.")
    private int jobs;

    int count() {
        int wanted = jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
        return Math.min(wanted, MOST);
    }
}
