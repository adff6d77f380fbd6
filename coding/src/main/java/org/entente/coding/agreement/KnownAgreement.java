// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.List;

/**
 * A row of {@code gazetteer/agreements.tsv}.
 *
 * @param name the official or best known name in the table's first language
 * @param date of conclusion, ISO, perhaps only a year
 * @param parties ISO alpha-3 or PLOVER codes; empty for a treaty open to all
 */
record KnownAgreement(String name, String type, String date, List<String> parties) {}
