// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.entente.server.text;

import org.jspecify.annotations.NullMarked;
