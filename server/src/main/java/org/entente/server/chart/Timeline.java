// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.chart;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.entente.server.html.Element;
import org.entente.server.html.Node;

/**
 * Cooperation and conflict over time. Above, each mark stands at its month and its PLOVER score, from +10 to -10, its area
 * grows with the number of events; below, events by month: cooperation up, conflict down, in the four classes.
 */
public final class Timeline {
    private static final double WIDTH = 1000;
    private static final double LEFT = 46;
    private static final double RIGHT = 982;
    private static final double SCORES_TOP = 12;
    private static final double SCORES_BOTTOM = 232;
    private static final double BARS_TOP = 272;
    private static final double BARS_BOTTOM = 392;
    private static final double HEIGHT = 416;
    /** Radius of a mark of one event, and the widest. */
    private static final double SMALLEST = 4;

    private static final double WIDEST = 15;

    private Timeline() {}

    /**
     * Events of one month and one type.
     *
     * @param quad class of the type, 1 to 4
     * @param score their mean score
     * @param label what they are, in words
     * @param address where they are listed
     */
    public record Mark(YearMonth month, int quad, double score, long events, String label, String address) {}

    /** @param marks at least one */
    public static Node of(List<Mark> marks, String label, Function<YearMonth, String> monthName) {
        MonthAxis axis = new MonthAxis(marks.stream().map(Mark::month).toList(), LEFT, RIGHT);
        Element picture = Svg.picture(WIDTH, HEIGHT, label);
        scale(picture);
        picture.add(axis.labels(SCORES_TOP, SCORES_BOTTOM, monthName));
        marks.stream()
                .sorted(Comparator.comparing(Mark::events).reversed().thenComparing(Mark::month))
                .forEach(mark -> picture.add(Svg.link(
                        mark.address(),
                        mark.label(),
                        Svg.circle(
                                        axis.at(mark.month()),
                                        y(mark.score()),
                                        radius(mark.events()),
                                        "dot quad-" + mark.quad())
                                .with("fill-opacity", "0.85"))));
        bars(picture, marks, axis);
        return picture;
    }

    private static void scale(Element picture) {
        for (int score = 10; score >= -10; score -= 5) {
            picture.add(
                    Svg.line(LEFT, y(score), RIGHT, y(score), score == 0 ? "zero" : "axis"),
                    Svg.words(
                            LEFT - 8,
                            y(score) + 4,
                            "end",
                            score > 0 ? "+" + score : String.valueOf(score).replace('-', '−')));
        }
    }

    private static double y(double score) {
        return SCORES_TOP + (10 - score) / 20 * (SCORES_BOTTOM - SCORES_TOP);
    }

    private static double radius(long events) {
        return Math.min(WIDEST, SMALLEST * Math.sqrt(events));
    }

    private static void bars(Element picture, List<Mark> marks, MonthAxis axis) {
        double middle = (BARS_TOP + BARS_BOTTOM) / 2;
        List<YearMonth> months =
                marks.stream().map(Mark::month).distinct().sorted().toList();
        double most = months.stream()
                .mapToDouble(month -> Math.max(
                        sum(marks, month, 1) + sum(marks, month, 2), sum(marks, month, 3) + sum(marks, month, 4)))
                .max()
                .orElse(1);
        double unit = (BARS_BOTTOM - BARS_TOP) / 2 / most;
        double width = Math.max(1.5, Math.min(28, axis.step() * 0.8));
        picture.add(Svg.words(LEFT - 8, BARS_TOP + 8, "end", String.valueOf((long) most)));
        picture.add(Svg.words(LEFT - 8, BARS_BOTTOM, "end", String.valueOf((long) most)));
        for (YearMonth month : months) {
            double up = middle;
            double down = middle;
            for (int quad : new int[] {2, 1, 4, 3}) {
                double height = sum(marks, month, quad) * unit;
                double x = axis.at(month) - width / 2;
                if (height > 0 && quad <= 2) {
                    up -= height;
                    picture.add(Svg.rectangle(x, up, width, height, "quad-" + quad));
                } else if (height > 0) {
                    picture.add(Svg.rectangle(x, down, width, height, "quad-" + quad));
                    down += height;
                }
            }
        }
        picture.add(Svg.line(LEFT, middle, RIGHT, middle, "zero"));
    }

    private static long sum(List<Mark> marks, YearMonth month, int quad) {
        return marks.stream()
                .filter(mark -> mark.month().equals(month) && mark.quad() == quad)
                .mapToLong(Mark::events)
                .sum();
    }
}
