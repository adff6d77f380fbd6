// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.Instant;

/**
 * Input that could not be read, as it was told when that was tried. Texts are cut to {@link RejectLog#LONGEST} code points.
 *
 * @param source the file, address or corpus line
 * @param step {@code fetch}, {@code read}, {@code extract}, {@code language}, {@code analyse}, {@code code}
 * @param reason in words for people
 * @param times how often it was tried with this result, as far as the record remembers
 * @param last when it was tried last; to the second
 */
public record Rejected(String source, String step, String reason, long times, Instant last) {}
