// SPDX-License-Identifier: GPL-3.0-or-later
/** Goods, arms, money and troops that go from one party to another, with how much and how sure. */
@NullMarked
package org.entente.coding.transfer;

import org.jspecify.annotations.NullMarked;
