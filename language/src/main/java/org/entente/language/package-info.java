// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * From an article to sentences, words, trees and names, the same in every language: Universal Dependencies v2.
 *
 * <p>The libraries that do it stand in sub-packages ({@code corenlp}, {@code dictionary}); nothing outside this module
 * sees them. To add a language, see CONTRIBUTING.md.
 */
@NullMarked
package org.entente.language;

import org.jspecify.annotations.NullMarked;
