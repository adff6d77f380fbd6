// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.server.chart.EqualEarth.Point;
import org.entente.server.html.Element;
import org.entente.server.html.Node;

/** Events on a map of countries: a country is shaded, a city is a point. No tiles, nothing is fetched. Thread-safe. */
public final class WorldMap {
    private static final double SMALLEST = 3.5;
    private static final double WIDEST = 14;

    private final Map<String, String> outlines;

    private WorldMap(Map<String, String> outlines) {
        this.outlines = outlines;
    }

    public static WorldMap load() {
        Map<String, String> outlines = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WorldMap.class.getResourceAsStream("/org/entente/server/map/world.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    outlines.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WorldMap(outlines);
    }

    /** Events that name no more than a country. */
    public record Shade(String country, long events, String label, String address) {}

    /** Events at a place with coordinates. */
    public record Dot(double longitude, double latitude, long events, String label, String address) {}

    /** All outlines are one shape, and those shaded lie on it, so that only what can be opened is a link. */
    public Node of(MapPart part, List<Shade> shades, List<Dot> dots, String label) {
        List<Double> box = part.box();
        double scale = box.get(2) / EqualEarth.WIDTH;
        Element picture = Svg.picture(EqualEarth.WIDTH, EqualEarth.HEIGHT, label)
                .with("viewBox", box.stream().map(Svg::number).collect(Collectors.joining(" ")))
                .classes("world " + part.code());
        StringBuilder land = new StringBuilder();
        outlines.forEach((code, path) -> land.append(path));
        picture.add(Svg.path(land.toString(), "land"));
        double most = shades.stream().mapToLong(Shade::events).max().orElse(1);
        for (Shade shade : shades) {
            String outline = outlines.get(shade.country());
            if (outline != null) {
                picture.add(Svg.link(
                        shade.address(),
                        shade.label(),
                        Svg.path(outline, "shade dot")
                                .with("fill-opacity", Svg.number(strength(shade.events(), most)))));
            }
        }
        long mostOfDots = dots.stream().mapToLong(Dot::events).max().orElse(1);
        dots.stream().sorted(Comparator.comparing(Dot::events).reversed()).forEach(dot -> {
            Point at = EqualEarth.of(dot.longitude(), dot.latitude());
            picture.add(Svg.link(
                    dot.address(),
                    dot.label(),
                    Svg.circle(
                            at.x(),
                            at.y(),
                            Svg.radius(dot.events(), mostOfDots, SMALLEST, WIDEST) * scale,
                            "city dot")));
        });
        return picture;
    }

    /** What the sizes and the shades mean: a point of one event and of many, a shade of one and of the most. */
    public static Node sample(String kind, long events, long most) {
        Element picture = Svg.picture(28, 28, "").classes("sample").with("aria-hidden", "true");
        return kind.equals("city")
                ? picture.add(Svg.circle(14, 14, Svg.radius(events, most, SMALLEST, WIDEST), "city"))
                : picture.add(
                        Svg.rectangle(2, 6, 24, 16, "shade").with("fill-opacity", Svg.number(strength(events, most))));
    }

    /** From a third to full, by the logarithm: one event is seen, a thousand do not drown the rest. */
    private static double strength(long events, double most) {
        return most <= 1 ? 0.5 : 0.35 + 0.6 * Math.log(events) / Math.log(most);
    }
}
