// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.chart;

/**
 * The Equal Earth map projection (Šavrič, Patterson, Jenny 2018, equations 1 to 4) on a sheet 1000 wide; the outlines in
 * {@code map/world.tsv} were made with the same numbers by {@code server/tools/make-world.py}.
 */
final class EqualEarth {
    static final double WIDTH = 1000;
    static final double HEIGHT = 436;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double SCALE = WIDTH / 5.41320;
    private static final double EQUATOR = 243;

    private EqualEarth() {}

    record Point(double x, double y) {}

    /** @param longitude degrees east, @param latitude degrees north */
    static Point of(double longitude, double latitude) {
        double t = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
        double x = 2
                * Math.sqrt(3)
                * Math.toRadians(longitude)
                * Math.cos(t)
                / (3 * (9 * A4 * Math.pow(t, 8) + 7 * A3 * Math.pow(t, 6) + 3 * A2 * t * t + A1));
        double y = A4 * Math.pow(t, 9) + A3 * Math.pow(t, 7) + A2 * Math.pow(t, 3) + A1 * t;
        return new Point(WIDTH / 2 + x * SCALE, EQUATOR - y * SCALE);
    }
}
