// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.told;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How to cite an article. */
public final class Source {
    private Source() {}

    /** The address, else a name that holds inside the record. */
    public static String address(@Nullable String url, String article) {
        return isWeb(url) ? java.util.Objects.requireNonNull(url) : "urn:entente:article:" + encoded(article);
    }

    public static boolean isWeb(@Nullable String url) {
        return url != null && (url.startsWith("http://") || url.startsWith("https://"));
    }

    /** The host of an address of the web, without {@code www.}. */
    public static Optional<String> domain(@Nullable String url) {
        if (!isWeb(url)) {
            return Optional.empty();
        }
        try {
            String host = URI.create(java.util.Objects.requireNonNull(url)).getHost();
            return host == null
                    ? Optional.empty()
                    : Optional.of(host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String id) {
        return java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
