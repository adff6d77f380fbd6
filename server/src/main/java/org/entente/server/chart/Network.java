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
    private static final double THICKEST = 9;
    /** So many events make the thickest line, if there are no more: a few events do not look like many. */
    private static final long MANY = 40;

    private static final double NODE = 5;
    private static final List<String> TENDENCIES = List.of("up", "down", "even");

    /**
     * What it is drawn on.
     *
     * @param radius of the circle; beside it there must be room for names
     * @param parties drawn; more would not be told apart
     */
    public record Sheet(String name, double width, double radius, int parties) {
        public static final Sheet WIDE = new Sheet("wide", 1000, 262, 28);
        /** For telephones, in their own pixels. */
        public static final Sheet NARROW = new Sheet("narrow", 360, 86, 14);
    }

    private final Sheet sheet;
    private final Map<String, Double> angles;

    private Network(Sheet sheet, Map<String, Double> angles) {
        this.sheet = sheet;
        this.angles = angles;
    }

    /**
     * Events of one actor upon one recipient.
     *
     * @param balance from -1, all conflict, to 1, all cooperation
     */
    public record Edge(String actor, String recipient, long events, double balance, String label, String address) {}

    /** A party as it is named, and the address of its page. */
    public record Party(String name, String address) {}

    public static Node of(
            Sheet sheet, List<Edge> edges, java.util.function.Function<String, Party> party, String label) {
        return new Network(sheet, angles(edges, sheet.parties())).picture(edges, party, label);
    }

    private Node picture(List<Edge> edges, java.util.function.Function<String, Party> party, String label) {
        double lowest = angles.values().stream().mapToDouble(this::y).max().orElse(0);
        double top = 36;
        Element picture = Svg.picture(sheet.width(), top + sheet.radius() + lowest + 36, label)
                .classes("network " + sheet.name());
        picture.add(arrows());
        long most = Math.max(MANY, edges.stream().mapToLong(Edge::events).max().orElse(1));
        Element drawing = Svg.group(sheet.width() / 2, top + sheet.radius());
        edges.stream()
                .filter(edge -> angles.containsKey(edge.actor()) && angles.containsKey(edge.recipient()))
                .sorted(Comparator.comparing(Edge::events))
                .forEach(edge -> drawing.add(edge(edge, most)));
        angles.forEach((code, angle) -> drawing.add(node(party.apply(code), angle)));
        return picture.add(drawing);
    }

    private Node edge(Edge edge, long most) {
        String tendency = tendency(edge.balance());
        double width = 1 + (THICKEST - 1) * Math.sqrt(edge.events() / (double) most);
        return Svg.link(
                edge.address(),
                edge.label(),
                Svg.path(curve(edge), "edge dot " + tendency)
                        .with("stroke-width", Svg.number(width))
                        .with("marker-end", "url(#" + arrow(tendency) + ")"));
    }

    private String arrow(String tendency) {
        return "arrow-" + tendency + "-" + sheet.name();
    }

    /** Heads of the lines, one of each colour; their tips touch the party's ring. */
    private Node arrows() {
        Element heads = Svg.kept();
        for (String tendency : TENDENCIES) {
            heads.add(Svg.arrow(arrow(tendency), "head " + tendency));
        }
        return heads;
    }

    private static Map<String, Double> angles(List<Edge> edges, int parties) {
        Map<String, Long> weights = new HashMap<>();
        edges.forEach(edge -> {
            weights.merge(edge.actor(), edge.events(), Long::sum);
            weights.merge(edge.recipient(), edge.events(), Long::sum);
        });
        List<String> busiest = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(parties)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
        Map<String, Double> angles = new LinkedHashMap<>();
        for (int i = 0; i < busiest.size(); i++) {
            angles.put(busiest.get(i), 2 * Math.PI * i / busiest.size() - Math.PI / 2);
        }
        return angles;
    }

    /**
     * Bent to the right as seen from the actor, so that both directions are seen apart; it ends short of the recipient, where
     * the head begins.
     */
    private String curve(Edge edge) {
        double from = angles.getOrDefault(edge.actor(), 0.0);
        double to = angles.getOrDefault(edge.recipient(), 0.0);
        double bend = 0.14;
        double cx = (x(from) + x(to)) / 2 * 0.75 - (y(to) - y(from)) * bend;
        double cy = (y(from) + y(to)) / 2 * 0.75 + (x(to) - x(from)) * bend;
        double away = Math.max(1, Math.hypot(x(to) - cx, y(to) - cy));
        double shorter = (NODE + 1 + Svg.ARROW) / away;
        double ex = x(to) + (cx - x(to)) * shorter;
        double ey = y(to) + (cy - y(to)) * shorter;
        return "M" + Svg.number(x(from)) + "," + Svg.number(y(from)) + "Q" + Svg.number(cx) + "," + Svg.number(cy) + " "
                + Svg.number(ex) + "," + Svg.number(ey);
    }

    private Node node(Party party, double angle) {
        boolean right = Math.cos(angle) > 0.05;
        boolean left = Math.cos(angle) < -0.05;
        double away = sheet.radius() + 14;
        return Svg.link(
                party.address(),
                party.name(),
                Svg.circle(x(angle), y(angle), NODE, "node dot"),
                Svg.words(
                                away * Math.cos(angle),
                                away * Math.sin(angle) + 4 + (right || left ? 0 : Math.signum(Math.sin(angle)) * 8),
                                right ? "start" : left ? "end" : "middle",
                                sheet == Sheet.NARROW ? shortened(party.name()) : party.name())
                        .classes("name"));
    }

    /** A name that fits beside the circle; the whole one is told when it is pointed at. */
    private static String shortened(String name) {
        int longest = 11;
        return name.codePointCount(0, name.length()) <= longest
                ? name
                : name.substring(0, name.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static String tendency(double balance) {
        return balance > 0.2 ? "up" : balance < -0.2 ? "down" : "even";
    }

    private double x(double angle) {
        return sheet.radius() * Math.cos(angle);
    }

    private double y(double angle) {
        return sheet.radius() * Math.sin(angle);
    }
}
