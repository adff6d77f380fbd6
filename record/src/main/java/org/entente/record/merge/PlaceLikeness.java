// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How far the places of two claims are the same. A country fits every place in it. */
final class PlaceLikeness {
    private static final double EARTH_RADIUS_KM = 6371;

    /** A town and its outskirts; two towns of one name lie farther apart. */
    private static final double NEAR_KM = 25;

    private static final double SAME = 2;
    private static final double SAME_NAME = 0.8;

    private PlaceLikeness() {}

    /** Empty if they are two places; 0 if one says nothing or less. */
    static OptionalDouble of(@Nullable Where a, @Nullable Where b) {
        if (a == null || b == null) {
            return OptionalDouble.of(0);
        }
        if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
            return OptionalDouble.empty();
        }
        if (broad(a) || broad(b)) {
            return OptionalDouble.of(0);
        }
        if (a.geonames() != null && a.geonames().equals(b.geonames())) {
            return OptionalDouble.of(SAME);
        }
        if (a.latitude() != null && a.longitude() != null && b.latitude() != null && b.longitude() != null) {
            double km = kilometres(a.latitude(), a.longitude(), b.latitude(), b.longitude());
            return km < NEAR_KM ? OptionalDouble.of(SAME / 2) : OptionalDouble.empty();
        }
        return PartyLikeness.jaroWinkler(a.folded().strip(), b.folded().strip()) >= SAME_NAME
                ? OptionalDouble.of(SAME)
                : OptionalDouble.empty();
    }

    private static boolean broad(Where place) {
        return "country".equals(place.precision()) || "region".equals(place.precision());
    }

    /** On a plane that touches between the two: exact enough for neighbours. */
    private static double kilometres(double latA, double lonA, double latB, double lonB) {
        double north = Math.toRadians(latB - latA);
        double east = Math.toRadians(lonB - lonA) * Math.cos(Math.toRadians((latA + latB) / 2));
        return EARTH_RADIUS_KM * Math.hypot(north, east);
    }
}
