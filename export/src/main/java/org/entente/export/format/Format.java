// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.format;

import java.util.List;
import org.entente.export.table.Described;

/** A way to write the record down. Immutable, thread-safe. */
public interface Format {
    /** As {@code --format} takes it. */
    String name();

    /** In one line what it is, for whom. */
    String summary();

    /** The data dictionary, in the order of the format. */
    List<Described> dictionary();
}
