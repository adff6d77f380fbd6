// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What people judge of the machine's claims. A judgement stands beside the claim, in a file of its own that only grows;
 * a correction is a claim of the reviewer in the annotation guide's format, with words that stand in the article.
 */
@NullMarked
package org.entente.server.review;

import org.jspecify.annotations.NullMarked;
