// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

/** Units that dates are counted in. */
enum TimeUnit {
    HOUR,
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH,
    YEAR,
    DECADE,
    CENTURY,
    WEEKEND
}
