// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/**
 * What read a claim.
 *
 * @param entry the lexicon entry, as {@code file#id}, such as {@code fr/consult.yaml#se-rendre}
 * @param codebook the ontology and its version, such as {@code plover-2.0}
 * @param lexicon the version of the lexicon
 */
public record Rule(String entry, String codebook, String lexicon) {}
