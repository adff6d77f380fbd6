// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * When a claim says it happened: phrases of dates, what they mean from the day of publication, and which of them belongs
 * to a claim. The words are in {@code lexicon/<language>/dates.yaml}; another language needs only that file.
 */
@NullMarked
package org.entente.coding.when;

import org.jspecify.annotations.NullMarked;
