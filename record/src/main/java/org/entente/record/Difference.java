// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.record.EventTables.Days;
import org.entente.record.MergedDays.Known;
import org.entente.record.MergedDays.Slice;
import org.entente.record.merge.Happening;

/** What a merging changed in the events of some days. */
final class Difference {
    private final Map<Slice, Map<Long, Known>> now = new TreeMap<>();
    private final Map<Long, Outdated> outdated = new TreeMap<>();
    private final List<EventRow> changed = new ArrayList<>();

    Difference(Days days, Map<Slice, Map<Long, Known>> before, List<Happening> happenings) {
        days.slices(0, 0).forEach(slice -> now.put(slice, new TreeMap<>()));
        for (Happening happening : happenings) {
            Slice slice = new Slice(days.type(), happening.day());
            Map<Long, Known> there = now.get(slice);
            if (there != null) {
                long no = happening.lead().key();
                there.put(no, known(before.getOrDefault(slice, Map.of()).get(no), happening));
            }
        }
        now.forEach((slice, there) -> before.getOrDefault(slice, Map.of()).forEach((no, was) -> {
            Known is = there.get(no);
            if (is == null || is.digest() != was.digest() || !is.rows().equals(was.rows())) {
                outdated.put(no, new Outdated(slice.day(), was));
            }
        }));
    }

    /** An event that is no longer what it was, and the day that it had. */
    record Outdated(LocalDate day, Known event) {}

    private Known known(@org.jspecify.annotations.Nullable Known was, Happening happening) {
        if (was != null && was.happening() != null && happening.unchanged(was.happening())) {
            return was;
        }
        EventRow row = EventRow.of(happening);
        Known is = new Known(row.digest(), row.claims(), row.rows(), happening);
        if (was == null || was.digest() != is.digest() || !was.rows().equals(is.rows())) {
            changed.add(row);
        }
        return is;
    }

    /** All events of these days, by number. */
    Map<Slice, Map<Long, Known>> now() {
        return now;
    }

    /** By number. */
    Map<Long, Outdated> outdated() {
        return outdated;
    }

    /** Those that are new or not what they were. */
    List<EventRow> changed() {
        return changed;
    }
}
