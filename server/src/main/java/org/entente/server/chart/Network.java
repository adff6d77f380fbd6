// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.server.html.Element;
import org.entente.server.html.Node;

/**
 * Who acts on whom: parties on a circle, the busiest first from the top, and a curve from each actor to each recipient. A
 * circle keeps its places when the question changes a little, and needs no simulation in the browser.
 */
public final class Network {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 610;
    private static final double RADIUS = 262;
    /** Parties drawn; more would not be told apart. */
    private static final int PARTIES = 28;

    private static final double THICKEST = 9;
    /** So many events make the thickest line, if there are no more: a few events do not look like many. */
    private static final long MANY = 40;

    private Network() {}

    /**
     * Events of one actor upon one recipient.
     *
     * @param balance from -1, all conflict, to 1, all cooperation
     */
    public record Edge(String actor, String recipient, long events, double balance, String label, String address) {}

    /** A party as it is named, and the address of its page. */
    public record Party(String name, String address) {}

    public static Node of(List<Edge> edges, java.util.function.Function<String, Party> party, String label) {
        Map<String, Double> angles = angles(edges);
        Element picture = Svg.picture(WIDTH, HEIGHT, label).classes("network");
        long most = Math.max(MANY, edges.stream().mapToLong(Edge::events).max().orElse(1));
        edges.stream()
                .filter(edge -> angles.containsKey(edge.actor()) && angles.containsKey(edge.recipient()))
                .sorted(Comparator.comparing(Edge::events))
                .forEach(edge -> picture.add(Svg.link(
                        edge.address(),
                        edge.label(),
                        Svg.path(curve(edge, angles), "edge dot " + tendency(edge.balance()))
                                .with(
                                        "stroke-width",
                                        Svg.number(1 + (THICKEST - 1) * Math.sqrt(edge.events() / (double) most))))));
        angles.forEach((code, angle) -> picture.add(node(party.apply(code), angle)));
        return picture;
    }

    private static Map<String, Double> angles(List<Edge> edges) {
        Map<String, Long> weights = new HashMap<>();
        edges.forEach(edge -> {
            weights.merge(edge.actor(), edge.events(), Long::sum);
            weights.merge(edge.recipient(), edge.events(), Long::sum);
        });
        List<String> busiest = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(PARTIES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
        Map<String, Double> angles = new LinkedHashMap<>();
        for (int i = 0; i < busiest.size(); i++) {
            angles.put(busiest.get(i), 2 * Math.PI * i / busiest.size() - Math.PI / 2);
        }
        return angles;
    }

    /** Bent to the right as seen from the actor, so that both directions are seen apart. */
    private static String curve(Edge edge, Map<String, Double> angles) {
        double from = angles.getOrDefault(edge.actor(), 0.0);
        double to = angles.getOrDefault(edge.recipient(), 0.0);
        double x1 = x(from, RADIUS);
        double y1 = y(from, RADIUS);
        double x2 = x(to, RADIUS);
        double y2 = y(to, RADIUS);
        double bend = 0.14;
        double cx = (x1 + x2) / 2 * 0.75 + WIDTH / 2 * 0.25 - (y2 - y1) * bend;
        double cy = (y1 + y2) / 2 * 0.75 + HEIGHT / 2 * 0.25 + (x2 - x1) * bend;
        return "M" + Svg.number(x1) + "," + Svg.number(y1) + "Q" + Svg.number(cx) + "," + Svg.number(cy) + " "
                + Svg.number(x2) + "," + Svg.number(y2);
    }

    private static Node node(Party party, double angle) {
        boolean right = Math.cos(angle) > 0.05;
        boolean left = Math.cos(angle) < -0.05;
        double away = RADIUS + 14;
        return Svg.link(
                party.address(),
                party.name(),
                Svg.circle(x(angle, RADIUS), y(angle, RADIUS), 5, "node dot"),
                Svg.words(
                                x(angle, away),
                                y(angle, away) + 4 + (right || left ? 0 : Math.signum(Math.sin(angle)) * 8),
                                right ? "start" : left ? "end" : "middle",
                                party.name())
                        .classes("name"));
    }

    private static String tendency(double balance) {
        return balance > 0.2 ? "up" : balance < -0.2 ? "down" : "even";
    }

    private static double x(double angle, double radius) {
        return WIDTH / 2 + radius * Math.cos(angle);
    }

    private static double y(double angle, double radius) {
        return HEIGHT / 2 + radius * Math.sin(angle);
    }
}
