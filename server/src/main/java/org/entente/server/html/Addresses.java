// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Which addresses a page may link to, and how ours are written. */
public final class Addresses {
    private static final int LONGEST = 4096;

    private Addresses() {}

    /** A path of ours, a place or query on this page, or an http(s) address elsewhere. */
    static boolean allowed(String address) {
        if (address.isEmpty() || address.length() > LONGEST || address.chars().anyMatch(c -> c <= ' ' || c == '\\')) {
            return false;
        }
        char first = address.charAt(0);
        return first == '#' || first == '?' || first == '/' && !address.startsWith("//") || outside(address);
    }

    /** Whether an address from an article may be linked: absolute, http or https, with a host and nobody's password. */
    public static boolean outside(String address) {
        if (address.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A part of a path or a value of a query. */
    public static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
