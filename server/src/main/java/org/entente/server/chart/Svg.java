// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.chart;

import java.util.Locale;
import org.entente.server.html.Element;
import org.entente.server.html.Html;
import org.entente.server.html.Node;

/** The few shapes that the charts are made of. */
final class Svg {
    /** Length of the head of an arrow. */
    static final double ARROW = 8;

    private Svg() {}

    /** A picture of links; its label tells what it shows. */
    static Element picture(double width, double height, String label) {
        return Html.element("svg")
                .with("viewBox", "0 0 " + number(width) + " " + number(height))
                .with("role", "group")
                .with("aria-label", label);
    }

    /** Shapes drawn from another origin. */
    static Element group(double x, double y) {
        return Html.element("g").with("transform", "translate(" + number(x) + " " + number(y) + ")");
    }

    /** What is drawn only where it is named. */
    static Element kept() {
        return Html.element("defs");
    }

    /** The head of lines that name it as {@code marker-end}; it begins where the line ends. */
    static Element arrow(String id, String classes) {
        return Html.element("marker", path("M0,0 L" + number(ARROW) + ",4.5 0,9z", classes))
                .id(id)
                .with("markerUnits", "userSpaceOnUse")
                .with("markerWidth", number(ARROW))
                .with("markerHeight", "9")
                .with("refX", "0.5")
                .with("refY", "4.5")
                .with("orient", "auto");
    }

    static Element line(double x1, double y1, double x2, double y2, String classes) {
        return Html.element("line")
                .with("x1", number(x1))
                .with("y1", number(y1))
                .with("x2", number(x2))
                .with("y2", number(y2))
                .classes(classes);
    }

    static Element rectangle(double x, double y, double width, double height, String classes) {
        return Html.element("rect")
                .with("x", number(x))
                .with("y", number(y))
                .with("width", number(width))
                .with("height", number(height))
                .classes(classes);
    }

    static Element circle(double x, double y, double radius, String classes) {
        return Html.element("circle")
                .with("cx", number(x))
                .with("cy", number(y))
                .with("r", number(radius))
                .classes(classes);
    }

    /**
     * Radius of a mark whose area grows with its number: as large as the number allows while all fit, else the largest is as
     * wide as may be and the others follow it.
     */
    static double radius(long number, long most, double ofOne, double widest) {
        return ofOne * Math.sqrt(most) <= widest
                ? ofOne * Math.sqrt(number)
                : Math.max(ofOne / 2, widest * Math.sqrt((double) number / most));
    }

    static Element path(String d, String classes) {
        return Html.element("path").with("d", d).classes(classes);
    }

    static Element words(double x, double y, String anchor, String words) {
        return Html.element("text", words)
                .with("x", number(x))
                .with("y", number(y))
                .with("text-anchor", anchor);
    }

    /** A shape that opens an address and says what it is, when pointed at and when read aloud. */
    static Element link(String address, String label, Node... shapes) {
        return Html.element("a", shapes).add(Html.element("title", label)).with("href", address);
    }

    static String number(double value) {
        String one = String.format(Locale.ROOT, "%.1f", value);
        return one.endsWith(".0") ? one.substring(0, one.length() - 2) : one;
    }
}
