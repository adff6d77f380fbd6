// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The description of the API in OpenAPI, as it was written by hand. */
final class Description {
    private Description() {}

    static String yaml() {
        try (InputStream in = Description.class.getResourceAsStream("/org/entente/server/openapi.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
