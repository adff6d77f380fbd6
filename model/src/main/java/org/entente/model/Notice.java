// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Something the page says about the article rather than the news.
 *
 * @param kind {@code paywall}, {@code correction}, {@code syndication} ...
 * @param text the page's own words
 * @param visibleShare for a paywall, the part of the article that is visible, 0 to 1, where it is told
 */
public record Notice(String kind, String text, @Nullable Double visibleShare) {}
