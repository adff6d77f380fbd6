// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.entente.server.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Country and sector of a party as a reviewer writes them: {@code Norway, government} in the words of any language of the
 * pages, or {@code NOR GOV}.
 *
 * @param country ISO 3166-1 alpha-3
 * @param sector of PLOVER
 */
record PartyCodes(@Nullable String country, @Nullable String sector) {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

    /** @param unknown is told of what is neither a country nor a sector, and gives what is to be thrown */
    static PartyCodes read(String given, java.util.function.Function<String, RuntimeException> unknown) {
        PartyCodes codes = new PartyCodes(null, null);
        for (String part : given.split(",", -1)) {
            String words = part.strip();
            if (!words.isEmpty()) {
                PartyCodes whole = codes.and(words);
                if (whole == null) {
                    whole = codes;
                    for (String word : words.split("\\s+", -1)) {
                        whole = whole.and(word);
                        if (whole == null) {
                            throw unknown.apply(word);
                        }
                    }
                }
                codes = whole;
            }
        }
        return codes;
    }

    /** With what these words mean too; null if they mean nothing. */
    private @Nullable PartyCodes and(String words) {
        String code = words.toUpperCase(Locale.ROOT);
        String named = Guide.SECTORS.contains(code) ? code : sectorCalled(words);
        if (named != null) {
            return new PartyCodes(country, named);
        }
        String known = Messages.countryCode(words).toUpperCase(Locale.ROOT);
        return COUNTRY.matcher(known).matches() ? new PartyCodes(known, sector) : null;
    }

    private static @Nullable String sectorCalled(String words) {
        for (String language : Messages.languages()) {
            Messages messages = Objects.requireNonNull(Messages.in(language));
            for (String sector : Guide.SECTORS) {
                if (messages.coded("sector", sector).equalsIgnoreCase(words)) {
                    return sector;
                }
            }
        }
        return null;
    }

    /** In words of one language; empty if there are no codes. */
    String words(Messages messages) {
        List<String> words = new ArrayList<>();
        if (country != null) {
            words.add(messages.country(country));
        }
        if (sector != null) {
            words.add(messages.coded("sector", sector));
        }
        return String.join(", ", words);
    }
}
