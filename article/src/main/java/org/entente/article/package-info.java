// SPDX-License-Identifier: GPL-3.0-or-later
/** From a page to an article. {@link org.entente.article.Articles} is the way in. */
@NullMarked
package org.entente.article;

import org.jspecify.annotations.NullMarked;
