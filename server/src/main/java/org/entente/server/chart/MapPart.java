// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.chart;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the world that a map shows; crowded places are told apart in their own part. Degrees east and north. */
public enum MapPart {
    WORLD(-180, 180, -60, 85),
    EUROPE(-12, 42, 35, 66),
    MIDDLE_EAST(24, 64, 12, 43),
    AFRICA(-19, 53, -36, 38),
    ASIA(60, 155, -12, 55),
    AMERICAS(-128, -34, -56, 58);

    private final double west;
    private final double east;
    private final double south;
    private final double north;

    MapPart(double west, double east, double south, double north) {
        this.west = west;
        this.east = east;
        this.south = south;
        this.north = north;
    }

    /** The part by its code in addresses, else the world. */
    public static MapPart of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElse(WORLD);
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Left, top, width and height on the sheet of {@link EqualEarth}. */
    List<Double> box() {
        if (this == WORLD) {
            return List.of(0.0, 0.0, EqualEarth.WIDTH, EqualEarth.HEIGHT);
        }
        double widest = south < 0 && north > 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
        double left = Math.min(
                EqualEarth.of(west, widest).x(), EqualEarth.of(west, north).x());
        double right = Math.max(
                EqualEarth.of(east, widest).x(), EqualEarth.of(east, north).x());
        double top = EqualEarth.of(0, north).y();
        return List.of(left, top, right - left, EqualEarth.of(0, south).y() - top);
    }
}
