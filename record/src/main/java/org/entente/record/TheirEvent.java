// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.LocalDate;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A row of somebody else's event data, as far as it can be held beside ours.
 *
 * @param file and {@code line} where it stands
 * @param id as they number it
 * @param day when it happened
 * @param type PLOVER type; null if their code has none (public statements of CAMEO)
 * @param actor country, ISO 3166-1 alpha-3 or a code of PLOVER, of the acting side; null if unknown
 * @param recipient country of the other side; null if there is none or it is unknown
 * @param url address of the article, if they give it
 */
public record TheirEvent(
        String file,
        long line,
        String id,
        LocalDate day,
        @Nullable EventType type,
        @Nullable String actor,
        @Nullable String recipient,
        @Nullable String url) {}
