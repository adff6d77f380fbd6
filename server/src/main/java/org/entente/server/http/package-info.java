// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Requests and responses as values, the checks before them, and Javalin behind {@link org.entente.server.http.WebServer}: the
 * one class that knows it, so that another server could take its place.
 */
@NullMarked
package org.entente.server.http;

import org.jspecify.annotations.NullMarked;
