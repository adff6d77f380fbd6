// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.table;

/**
 * An entry of a data dictionary.
 *
 * @param name of the column or field
 * @param meaning unit, code list, when it is missing
 */
public record Described(String name, Kind kind, String meaning) {}
