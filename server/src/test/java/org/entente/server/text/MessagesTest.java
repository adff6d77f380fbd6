// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    private static Messages in(String language) {
        return Objects.requireNonNull(Messages.in(language));
    }

    private static TreeSet<String> values(String text) {
        return VALUE.matcher(text).results().map(m -> m.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyLanguageHasTheSameKeysWithTheSameValues() {
        assertThat(Messages.languages()).contains("en", "fr");
        for (String language : Messages.languages()) {
            assertThat(in(language).keys()).as(language).isEqualTo(in("en").keys());
            for (String key : in("en").keys()) {
                assertThat(values(in(language).text(key)))
                        .as(language + " " + key)
                        .isEqualTo(values(in("en").text(key)));
            }
        }
    }

    @Test
    void verbsHaveAllTheirForms() {
        for (String language : Messages.languages()) {
            in(language).keys().stream()
                    .filter(key -> key.startsWith("verb.") || key.startsWith("alone."))
                    .forEach(key -> assertThat(in(language).text(key).split("\\|", -1))
                            .as(language + " " + key)
                            .hasSize(5));
        }
    }

    @Test
    void everyTypeAndModeOfTheCodebookHasWords() {
        for (String language : Messages.languages()) {
            for (var type : org.entente.model.EventType.values()) {
                assertThat(in(language).has("type." + type))
                        .as(language + " " + type)
                        .isTrue();
                assertThat(in(language).has("verb." + type))
                        .as(language + " " + type)
                        .isTrue();
                assertThat(in(language).has("alone." + type))
                        .as(language + " " + type)
                        .isTrue();
                type.modes().keySet().forEach(mode -> assertThat(in(language).has("mode." + mode))
                        .as(language + " " + mode)
                        .isTrue());
            }
        }
    }

    @Test
    void everyGroundOfAMergingHasWords() {
        for (var kind : org.entente.record.merge.Ground.Kind.values()) {
            assertThat(in("en").has("why." + kind.code())).as(kind.code()).isTrue();
        }
    }

    @Test
    void numbersDatesAndCountriesAreOfTheLanguage() {
        assertThat(in("en").count("found.articles", 1)).isEqualTo("1 article");
        assertThat(in("en").count("found.articles", 0)).isEqualTo("0 articles");
        assertThat(in("fr").count("found.articles", 0)).isEqualTo("0 article");
        assertThat(in("en").date("2031-05-04")).isEqualTo("4 May 2031");
        assertThat(in("fr").date("2031-05-04T18:20:00+02:00")).isEqualTo("4 mai 2031");
        assertThat(in("fr").country("PRK")).isEqualTo("Corée du Nord");
        assertThat(in("fr").country("UNO")).isEqualTo("Nations unies");
        assertThat(in("en").country("???")).isEqualTo("???");
    }

    @Test
    void theFirstKnownLanguageOfTheBrowserIsTaken() {
        assertThat(Messages.accepted("de-DE,fr-CA;q=0.8,en;q=0.5").language()).isEqualTo("fr");
        assertThat(Messages.accepted("xx;;q=zz").language()).isEqualTo("en");
        assertThat(Messages.accepted(null).language()).isEqualTo("en");
    }
}
