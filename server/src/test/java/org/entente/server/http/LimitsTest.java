// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private final AtomicLong now = new AtomicLong();
    private final Limits limits = new Limits(now::get);

    private long granted(String client, int asked) {
        return IntStream.range(0, asked).filter(i -> limits.take(client)).count();
    }

    @Test
    void aBurstIsGrantedAndThenASteadyRate() {
        assertThat(granted("a", 1000)).isEqualTo(240);
        now.addAndGet(1_000_000_000L);
        assertThat(granted("a", 1000)).isEqualTo(30);
    }

    @Test
    void oneClientDoesNotUseUpAnothersShare() {
        granted("a", 1000);
        assertThat(granted("b", 100)).isEqualTo(100);
    }
}
