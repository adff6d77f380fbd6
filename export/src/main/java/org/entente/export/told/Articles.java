// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.told;

import java.util.Optional;

/** Where a format that needs more than the claim looks up the text it was read from. */
@FunctionalInterface
public interface Articles {
    /** Empty if the record no longer has this version. */
    Optional<SourceText> text(String article, int version);
}
