// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often one client may ask: a bucket of requests that refills steadily. The numbers let a person click as fast as
 * they can and a script read some thirty pages a second. Thread-safe.
 */
final class Limits {
    private static final double PER_SECOND = 30;
    private static final double BURST = 240;
    /** Clients that are remembered; the one that asked longest ago is forgotten first. */
    private static final int CLIENTS = 10_000;

    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CLIENTS;
        }
    };

    private record Bucket(double left, long at) {}

    Limits(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Takes one request from the client's bucket; false if there is none. */
    synchronized boolean take(String client) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.getOrDefault(client, new Bucket(BURST, now));
        double left = Math.min(BURST, bucket.left + (now - bucket.at) * 1e-9 * PER_SECOND);
        boolean granted = left >= 1;
        buckets.put(client, new Bucket(granted ? left - 1 : left, now));
        return granted;
    }
}
