// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what. Reading on a loopback address is free for whoever reaches it under one of its own names (a page
 * elsewhere cannot rebind a name of its own to us); elsewhere, where it may have any name, everything needs the token: as {@code Authorization: Bearer},
 * or as the cookie that opening {@code /?token=...} once leaves. Writing needs the token in both cases, and with the
 * cookie also a request from a page of ours and that page's form key. Immutable, thread-safe.
 */
public final class Access {
    /** A day and a night, in seconds. */
    private static final int COOKIE_AGE_SECONDS = 24 * 60 * 60;

    public static final String FORM_KEY = "form-key";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String token;
    private final boolean readingIsFree;
    private final String cookie;

    /**
     * @param token the secret, at least 16 characters
     * @param loopback whether the server listens on this machine only
     */
    public Access(String token, boolean loopback) {
        if (token.length() < 16) {
            throw new IllegalArgumentException("a token has at least 16 characters");
        }
        this.token = token;
        this.readingIsFree = loopback;
        // Browsers keep one set of cookies for all ports of a machine: each server names its own.
        this.cookie = "entente-" + sign("name").substring(0, 8);
    }

    /** A new token, 128 bits. */
    public static String newToken() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What is wrong with a request, or null if it may go on. */
    @Nullable
    Refusal refusal(Request request) {
        String host = request.header("Host");
        if (host == null || readingIsFree && !LOOPBACK.contains(withoutPort(host))) {
            return new Refusal(421, "this server is not known under that name");
        }
        if (!readingIsFree && !holdsToken(request) && !request.path().startsWith("/static/")) {
            return new Refusal(401, "open the address that `entente serve` printed, with its token");
        }
        if (request.changesSomething()) {
            if (!holdsToken(request)) {
                return new Refusal(401, "to write, open the address that `entente serve` printed, with its token");
            }
            if (!bearer(request) && !fromOurPage(request, host)) {
                return new Refusal(403, "this was not sent from a page of this server");
            }
        }
        return null;
    }

    record Refusal(int status, String reason) {}

    /** Whether the one who asks may write. */
    public boolean holdsToken(Request request) {
        String kept = request.cookies().get(cookie);
        return bearer(request) || kept != null && same(kept, session());
    }

    /** The hidden field of a form: worthless for whoever does not hold the cookie. */
    public String formKey() {
        return sign("form");
    }

    /** For an opening with {@code ?token=}: the cookie to set, or null if the token is not right. */
    @Nullable
    String cookieFor(String given) {
        return same(given, token)
                ? cookie + "=" + session() + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + COOKIE_AGE_SECONDS
                : null;
    }

    private boolean bearer(Request request) {
        String authorization = request.header("Authorization");
        return authorization != null
                && authorization.startsWith("Bearer ")
                && same(authorization.substring("Bearer ".length()).strip(), token);
    }

    private boolean fromOurPage(Request request, String host) {
        String site = request.header("Sec-Fetch-Site");
        String origin = request.header("Origin");
        String key = request.field(FORM_KEY);
        return (site == null || site.equals("same-origin"))
                && origin != null
                && host.equalsIgnoreCase(authority(origin))
                && key != null
                && same(key, formKey());
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String withoutPort(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        int colon = lower.lastIndexOf(':');
        return colon > lower.lastIndexOf(']') ? lower.substring(0, colon) : lower;
    }

    /** The cookie is not the token itself: who reads a browser's cookies cannot use them elsewhere. */
    private String session() {
        return sign("session");
    }

    private String sign(String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
