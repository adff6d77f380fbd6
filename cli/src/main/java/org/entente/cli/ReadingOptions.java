// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.entente.model.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that reads articles takes. */
final class ReadingOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file, a folder, an address (http, https), or - for standard input.")
    List<String> paths = List.of();

    @Option(
            names = {"-q", "--quiet"},
            description = "Nothing on standard error but what went wrong.")
    boolean quiet;

    private @Nullable String language;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-l", "--language"},
            paramLabel = "CODE",
            description =
                    "All articles are in this language (ISO 639-1, such as fr); by default each one's is found out.")
    void language(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (!Arrays.asList(Locale.getISOLanguages()).contains(lower) || lower.length() != 2) {
            throw wrong("--language is a code of ISO 639-1 such as en or fr, not \"" + code + "\"");
        }
        language = lower;
    }

    Article inLanguage(Article article) {
        return language == null ? article : article.withLanguage(language);
    }

    /** Refuses, before anything is read, a forced language that cannot be coded. */
    void mustBeOneOf(Collection<String> codes) {
        if (language != null && !codes.contains(language)) {
            throw wrong("no engine for language \"" + language + "\"; there are " + String.join(", ", codes));
        }
    }

    private ParameterException wrong(String message) {
        CommandLine line = command == null ? new CommandLine(new Entente()) : command.commandLine();
        return new ParameterException(line, message);
    }
}
