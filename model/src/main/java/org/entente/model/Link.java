// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import org.jspecify.annotations.Nullable;

/** Another article: its title or its outlet's name, its address, or both. */
public record Link(@Nullable String name, @Nullable String url) {}
