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
    /** Few months are drawn narrow, so that they fit a telephone; many are not drawn wider than a page. */
    private static final double NARROWEST = 350;

    private static final double WIDEST_SHEET = 1200;
    private static final double MONTH = 44;
    private static final double LEFT = 40;
    private static final double MARGIN = 18;
    private static final double SCORES_TOP = 12;
    private static final double SCORES_BOTTOM = 212;
    private static final double BARS_TOP = 252;
    private static final double BARS_BOTTOM = 352;
    private static final double HEIGHT = 376;
    /** Radius of a mark of one event, and the widest. */
    private static final double SMALLEST = 4;

    private static final double WIDEST = 15;

    private final double right;

    private Timeline(double right) {
        this.right = right;
    }

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
        List<YearMonth> months = marks.stream().map(Mark::month).toList();
        double width = Math.max(NARROWEST, Math.min(WIDEST_SHEET, LEFT + MARGIN + MONTH * MonthAxis.count(months)));
        return new Timeline(width - MARGIN).picture(marks, label, monthName, months, width);
    }

    private Node picture(
            List<Mark> marks,
            String label,
            Function<YearMonth, String> monthName,
            List<YearMonth> months,
            double width) {
        MonthAxis axis = new MonthAxis(months, LEFT, right);
        Element picture = Svg.picture(width, HEIGHT, label)
                .with("width", Svg.number(width))
                .classes("timeline");
        long most = marks.stream().mapToLong(Mark::events).max().orElse(1);
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
                                        Svg.radius(mark.events(), most, SMALLEST, WIDEST),
                                        "dot quad-" + mark.quad())
                                .with("fill-opacity", "0.85"))));
        bars(picture, marks, axis);
        return picture;
    }

    private void scale(Element picture) {
        for (int score = 10; score >= -10; score -= 5) {
            picture.add(
                    Svg.line(LEFT, y(score), right, y(score), score == 0 ? "zero" : "axis"),
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

    private void bars(Element picture, List<Mark> marks, MonthAxis axis) {
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
        if (marks.stream().anyMatch(mark -> mark.quad() <= 2)) {
            picture.add(Svg.words(LEFT - 8, BARS_TOP + 8, "end", String.valueOf((long) most)));
        }
        if (marks.stream().anyMatch(mark -> mark.quad() > 2)) {
            picture.add(Svg.words(LEFT - 8, BARS_BOTTOM, "end", String.valueOf((long) most)));
        }
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
        picture.add(Svg.line(LEFT, middle, right, middle, "zero"));
    }

    private static long sum(List<Mark> marks, YearMonth month, int quad) {
        return marks.stream()
                .filter(mark -> mark.month().equals(month) && mark.quad() == quad)
                .mapToLong(Mark::events)
                .sum();
    }
}
