// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.chart;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.entente.server.html.Node;

/** Months from left to right. */
final class MonthAxis {
    /** Labels that fit side by side. */
    private static final int LABELS = 12;
    /** Room of one label. */
    private static final double LABEL = 72;

    private final YearMonth first;
    private final int months;
    private final double left;
    private final double width;

    MonthAxis(Collection<YearMonth> shown, double left, double right) {
        this.first = Collections.min(shown);
        this.months = count(shown);
        this.left = left;
        this.width = right - left;
    }

    /** Months from the first to the last. */
    static int count(Collection<YearMonth> shown) {
        return (int) Collections.min(shown).until(Collections.max(shown), ChronoUnit.MONTHS) + 1;
    }

    /** Width of one month. */
    double step() {
        return width / months;
    }

    /** The middle of a month. */
    double at(YearMonth month) {
        return left + (first.until(month, ChronoUnit.MONTHS) + 0.5) * step();
    }

    /** Labels below a chart, and faint lines up to its top: years if there are many months. */
    List<Node> labels(double top, double bottom, Function<YearMonth, String> name) {
        List<Node> nodes = new ArrayList<>();
        boolean years = months > 3 * LABELS;
        int fit = (int) Math.max(1, Math.min(LABELS, width / LABEL));
        int every = years ? 12 * (1 + months / 12 / LABELS) : 1 + (months - 1) / fit;
        for (int i = years ? (12 - first.getMonthValue() + 1) % 12 : 0; i < months; i += every) {
            YearMonth month = first.plusMonths(i);
            double x = at(month) - (years ? step() / 2 : 0);
            nodes.add(Svg.line(x, top, x, bottom, "axis"));
            nodes.add(Svg.words(x, bottom + 16, "middle", years ? String.valueOf(month.getYear()) : name.apply(month)));
        }
        return nodes;
    }
}
