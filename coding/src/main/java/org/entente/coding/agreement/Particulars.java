// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.List;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * What one mention tells of an agreement beside its sides and action.
 *
 * @param place where it was signed
 * @param duration for how long it holds
 * @param signatories persons who signed it
 * @param mediators who brought it about and is no side
 * @param follows the agreements that it succeeds
 */
record Particulars(
        @Nullable Place place,
        @Nullable Evidence duration,
        List<Party> signatories,
        List<Party> mediators,
        List<Evidence> follows) {}
