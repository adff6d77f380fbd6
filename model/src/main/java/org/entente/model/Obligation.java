// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/**
 * What an agreement obliges its parties to.
 *
 * @param kind ATOP's {@code defense offense neutrality nonaggression consultation}, or the guide's
 *     {@code ceasefire withdrawal disarmament supply trade release inspection other}
 */
public record Obligation(String kind, Evidence words) {}
