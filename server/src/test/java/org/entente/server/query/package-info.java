// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.entente.server.query;

import org.jspecify.annotations.NullMarked;
