// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.record.ClaimQuery;
import org.entente.record.EventQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is asked of a record. */
final class FilterOptions {
    @Option(names = "--actor", paramLabel = "PARTY", description = "Who does it: actor, speaker or supplier.")
    private @Nullable String actor;

    @Option(names = "--recipient", paramLabel = "PARTY", description = "To whom.")
    private @Nullable String recipient;

    @Option(names = "--party", paramLabel = "PARTY", description = "On either side.")
    private @Nullable String party;

    @Option(names = "--claimant", paramLabel = "PARTY", description = "Who says so.")
    private @Nullable String claimant;

    @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER type, such as AID.")
    private @Nullable String type;

    @Option(names = "--mode", paramLabel = "MODE", description = "PLOVER mode, such as visit.")
    private @Nullable String mode;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "asserted, future, hypothetical, historical or negated.")
    private @Nullable String status;

    @Option(names = "--since", paramLabel = "DAY", description = "From this day on (of the claim, else the article).")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", description = "Up to this day.")
    private @Nullable String until;

    @Option(names = "--place", paramLabel = "PLACE", description = "Country, or words of the place's name.")
    private @Nullable String place;

    @Option(names = "--language", paramLabel = "CODE", description = "Language of the article, such as fr.")
    private @Nullable String language;

    @Option(names = "--outlet", paramLabel = "WORDS", description = "Words of the outlet's name.")
    private @Nullable String outlet;

    @Option(names = "--text", paramLabel = "WORDS", description = "Words of the sentence, without case and accents.")
    private @Nullable String text;

    /** Whether anything is asked. */
    boolean isEmpty() {
        return Stream.of(
                        actor, recipient, party, claimant, type, mode, status, since, until, place, language, outlet,
                        text)
                .allMatch(Objects::isNull);
    }

    /** Which claims; a wrong value is a {@link ParameterException}. */
    ClaimQuery claims(CommandSpec command, @Nullable String kind, boolean allVersions, int limit) {
        check(command);
        return new ClaimQuery(
                kind,
                actor,
                recipient,
                party,
                type,
                mode,
                status,
                claimant,
                Days.parse(command, "--since", since, false),
                Days.parse(command, "--until", until, true),
                place,
                language,
                outlet,
                text,
                allVersions,
                limit);
    }

    /** Which events, newest first; a wrong value is a {@link ParameterException}. */
    EventQuery events(CommandSpec command, long limit) {
        check(command);
        return EventQuery.where()
                .actor(actor)
                .recipient(recipient)
                .party(party)
                .type(type)
                .mode(mode)
                .status(status)
                .claimant(claimant)
                .since(Days.parse(command, "--since", since, false))
                .until(Days.parse(command, "--until", until, true))
                .place(place)
                .language(language)
                .outlet(outlet)
                .text(text)
                .limit(limit)
                .build();
    }

    private void check(CommandSpec command) {
        checked(
                command,
                "--type",
                type,
                Arrays.stream(EventType.values()).map(Enum::name).toList());
        TreeSet<String> modes = new TreeSet<>();
        Arrays.stream(EventType.values()).forEach(t -> modes.addAll(t.modes().keySet()));
        checked(command, "--mode", mode, modes);
        checked(
                command,
                "--status",
                status,
                Arrays.stream(Status.values()).map(Status::code).toList());
    }

    static void checked(CommandSpec command, String option, @Nullable String value, Collection<String> values) {
        if (value != null && values.stream().noneMatch(v -> v.equalsIgnoreCase(value))) {
            throw new ParameterException(
                    command.commandLine(),
                    option + " is one of " + String.join(", ", values) + ", not \"" + value + "\"");
        }
    }
}
