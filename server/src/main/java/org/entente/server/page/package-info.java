// SPDX-License-Identifier: GPL-3.0-or-later
/** The pages: from what the record holds to HTML. Every page works without scripts; every view is an address. */
@NullMarked
package org.entente.server.page;

import org.jspecify.annotations.NullMarked;
