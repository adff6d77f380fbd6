// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.entente.server.browser;

import org.jspecify.annotations.NullMarked;
