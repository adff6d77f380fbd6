// SPDX-License-Identifier: GPL-3.0-or-later
/** Other people's codes: countries in ISO, FIPS, CAMEO, COW and Gleditsch-Ward, CAMEO events with their scores, sectors. */
@NullMarked
package org.entente.export.code;

import org.jspecify.annotations.NullMarked;
