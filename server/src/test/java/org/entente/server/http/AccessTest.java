// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AccessTest {
    private static final String TOKEN = "0123456789abcdef";
    private final Access open = new Access(TOKEN, true);
    private final Access elsewhere = new Access(TOKEN, false);

    private static Request request(
            String method, String path, Map<String, String> headers, Map<String, String> cookies) {
        return new Request(method, path, Map.of(), Map.of(), Map.of(), headers, cookies, "10.0.0.9");
    }

    private static int status(Access access, Request request) {
        Access.Refusal refusal = access.refusal(request);
        return refusal == null ? 200 : refusal.status();
    }

    @Test
    void onThisMachineReadingIsFreeUnderItsOwnNames() {
        for (String host : List.of("localhost", "localhost:8047", "127.0.0.1:8047", "[::1]:8047", "LOCALHOST")) {
            assertThat(status(open, request("GET", "/", Map.of("host", host), Map.of())))
                    .as(host)
                    .isEqualTo(200);
        }
        assertThat(status(open, request("GET", "/", Map.of("host", "records.example"), Map.of())))
                .isEqualTo(421);
        assertThat(status(open, request("GET", "/", Map.of(), Map.of()))).isEqualTo(421);
    }

    @Test
    void elsewhereReadingNeedsTheToken() {
        Map<String, String> host = Map.of("host", "records.example:80");
        assertThat(status(elsewhere, request("GET", "/", host, Map.of()))).isEqualTo(401);
        assertThat(status(elsewhere, request("GET", "/api/events", host, Map.of())))
                .isEqualTo(401);
        assertThat(status(elsewhere, request("GET", "/", Map.of(), Map.of()))).isEqualTo(421);
        Map<String, String> bearer = Map.of("host", "records.example", "authorization", "Bearer " + TOKEN);
        assertThat(status(elsewhere, request("GET", "/", bearer, Map.of()))).isEqualTo(200);
    }

    @Test
    void theCookieThatTheTokenLeavesOpensButIsNotTheToken() {
        String[] cookie = Objects.requireNonNull(elsewhere.cookieFor(TOKEN))
                .split(";", -1)[0]
                .split("=", -1);
        assertThat(cookie[1]).isNotEqualTo(TOKEN);
        Map<String, String> host = Map.of("host", "records.example");
        assertThat(status(elsewhere, request("GET", "/", host, Map.of(cookie[0], cookie[1]))))
                .isEqualTo(200);
        assertThat(status(elsewhere, request("GET", "/", host, Map.of(cookie[0], TOKEN))))
                .isEqualTo(401);
        assertThat(elsewhere.cookieFor("fedcba9876543210")).isNull();
    }
}
