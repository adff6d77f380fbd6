// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to serve. IllegalArgumentException with a reason for the user if it would not be safe.
 *
 * @param folder the record's folder
 * @param host the name or address to listen on; anything but this machine itself demands a token
 * @param port 0 for any that is free
 * @param token the secret for writing, and for everything when not on loopback; null makes a new one
 * @param program name and version, for citations
 */
public record ServerOptions(
        Path folder, String host, int port, @Nullable String token, String program) {
    private static final int SHORTEST_TOKEN = 16;

    public ServerOptions {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
        if (token != null && token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("a token has at least " + SHORTEST_TOKEN + " characters");
        }
        if (token == null && !loopback(host)) {
            throw new IllegalArgumentException("to listen on " + host + ", which others can reach, give a token");
        }
    }

    /** Whether only this machine can reach it. */
    boolean loopback() {
        return loopback(host);
    }

    private static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("there is no address " + host, e);
        }
    }
}
