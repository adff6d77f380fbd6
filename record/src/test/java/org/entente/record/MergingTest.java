// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.record.Groups.Material;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which claims of our own small groups of articles become one event, and that the order of arrival has no say in it. */
class MergingTest {
    private static final Instant START = Instant.parse("2032-06-01T00:00:00Z");

    /** Measured on {@code groups.txt}; lower one only with a reason in the commit. */
    private static final double PRECISION_FLOOR = 0.97;

    private static final double RECALL_FLOOR = 0.9;

    @TempDir
    private Path folder = Path.of("");

    /** The event of each claim, and each event with its claims, as text. */
    private record Outcome(Map<String, String> eventOf, Map<String, String> events) {}

    private static Outcome outcome(Path folder) {
        Map<String, String> eventOf = new TreeMap<>();
        Map<String, String> events = new TreeMap<>();
        try (RecordView view = RecordView.open(folder)) {
            view.events().find(EventQuery.all(), event -> {
                event.mentions().forEach(m -> eventOf.put(m.claim(), event.id()));
                events.put(event.id(), event.toString());
            });
        }
        return new Outcome(eventOf, events);
    }

    private static void add(Path folder, List<String> lines, int atOnce) {
        for (int i = 0; i < lines.size(); i += atOnce) {
            try (Record record = Record.open(folder, START.plusSeconds(i))) {
                lines.subList(i, Math.min(lines.size(), i + atOnce)).forEach(record::add);
            }
        }
    }

    @Test
    void pairsOfClaimsAreOneEventWhereTheyTellOneHappening() throws IOException {
        Material material = Groups.read();
        assertThat(material.groups()).isGreaterThanOrEqualTo(40);
        add(folder, material.lines(), Integer.MAX_VALUE);
        Map<String, String> eventOf = outcome(folder).eventOf();
        assertThat(eventOf.keySet())
                .isEqualTo(new TreeSet<>(material.happenings().keySet()));
        List<String> claims = List.copyOf(material.happenings().keySet());
        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                String pair = claims.get(i) + " " + claims.get(j);
                boolean one = eventOf.get(claims.get(i)).equals(eventOf.get(claims.get(j)));
                boolean should = material.happenings()
                        .get(claims.get(i))
                        .equals(material.happenings().get(claims.get(j)));
                right += one && should ? 1 : 0;
                (one && !should ? wrong : !one && should ? missed : new ArrayList<String>()).add(pair);
            }
        }
        double precision = (double) right / (right + wrong.size());
        double recall = (double) right / (right + missed.size());
        System.out.printf(
                java.util.Locale.ROOT,
                "merging, %d claims of %d groups: pair precision %.3f, recall %.3f%n",
                claims.size(),
                material.groups(),
                precision,
                recall);
        assertThat(precision).as("wrongly one: " + wrong).isGreaterThanOrEqualTo(PRECISION_FLOOR);
        assertThat(recall).as("missed: " + missed).isGreaterThanOrEqualTo(RECALL_FLOOR);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theOrderOfArrivalHasNoSay(long seed, @TempDir Path other) throws IOException {
        List<String> lines = new ArrayList<>(Groups.read().lines());
        add(folder, lines, Integer.MAX_VALUE);
        Random random = new Random(seed);
        Collections.shuffle(lines, random);
        add(other, lines, 1 + random.nextInt(12));
        assertThat(outcome(other).events()).isEqualTo(outcome(folder).events());
    }

    @Test
    void articlesThatAreWithdrawnLeaveTheEventsOfTheOthers(@TempDir Path other) throws IOException {
        List<String> lines = Groups.read().lines();
        add(folder, lines.subList(0, lines.size() / 2), Integer.MAX_VALUE);
        add(other, lines, 20);
        List<String> emptied = new ArrayList<>();
        for (String line : lines.subList(lines.size() / 2, lines.size())) {
            Map<String, Object> empty = new LinkedHashMap<>();
            empty.put("id", line.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1"));
            empty.put("text", "Nothing.");
            emptied.add(tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(empty));
        }
        add(other, emptied, 7);
        assertThat(outcome(other).events()).isEqualTo(outcome(folder).events());
    }
}
