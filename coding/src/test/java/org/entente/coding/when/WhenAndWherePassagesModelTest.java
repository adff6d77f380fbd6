// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.coding.Coder;
import org.entente.language.Languages;
import org.entente.model.Article;
import org.entente.model.EventClaim;
import org.entente.model.Place;
import org.entente.model.Published;
import org.entente.model.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Date, place and mode of one event of each passage in {@code passages-of-fields.txt}. */
class WhenAndWherePassagesModelTest {
    private static final Languages LANGUAGES = new Languages();
    private static final Map<String, Coder> CODERS = Map.of("en", Coder.load("en"), "fr", Coder.load("fr"));

    static Stream<String> passages() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                WhenAndWherePassagesModelTest.class.getResourceAsStream("/passages-of-fields.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("passages")
    void givesDatePlaceAndMode(String row) {
        String[] cells = row.split(" \\| ", -1);
        String[] parts = cells[1].split(" ?// ", -1);
        Article article = Article.of(
                "t", cells[0], Published.parse("2024-06-19T10:00:00+02:00", "given"), parts[0].strip(), parts[1]);
        String[] wanted = cells[2].split(" ", -1);
        Coder coder = CODERS.get(cells[0]);
        List<EventClaim> ofType = coder.code(LANGUAGES.engine(cells[0]).analyse(article, coder.filter())).stream()
                .filter(EventClaim.class::isInstance)
                .map(EventClaim.class::cast)
                .filter(event -> event.type().name().equals(wanted[0]))
                .toList();
        EventClaim event = ofType.stream()
                .filter(one -> one.trigger().text().toLowerCase(Locale.ROOT).equals(wanted[1]))
                .findFirst()
                .orElse(ofType.isEmpty() ? null : ofType.get(0));
        assertThat(event).as("an event of type %s", wanted[0]).isNotNull();
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        String[] values = {days(event.date()), words(event.place()), event.mode() == null ? "-" : event.mode()};
        for (int i = 0; i < values.length; i++) {
            if (!cells[i + 3].strip().equals("*")) {
                found.add(values[i]);
                expected.add(cells[i + 3].strip());
            }
        }
        assertThat(found).isEqualTo(expected);
        assertThat(event.spans()).allMatch(words -> words.holdsIn(article));
    }

    private static String days(When when) {
        return when == null
                ? "-"
                : when.from().equals(when.to()) ? when.from().toString() : when.from() + ".." + when.to();
    }

    private static String words(Place place) {
        return place == null ? "-" : place.words().text();
    }
}
