// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.export.Formats;
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
    void frenchPunctuationDoesNotBeginALine() {
        in("fr").keys().stream()
                .filter(key -> !key.startsWith("determiners"))
                .forEach(key -> assertThat(in("fr").text(key)).as(key).doesNotContainPattern(" [:;?!»%]|« "));
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
        assertThat(in("fr").date("2031-06-01")).isEqualTo("1er juin 2031");
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

    @Test
    void everyFormatThatIsOfferedHasWords() {
        Stream.of(Formats.EVENTS, Formats.CLAIMS).flatMap(List::stream).forEach(format -> assertThat(
                        in("fr").has("format." + format.name()))
                .as(format.name())
                .isTrue());
    }

    @Test
    void frenchPutsArticlesBeforeCountriesAndMeltsThem() {
        Messages french = in("fr");
        assertThat(french.joined("a rendu visite à", french.determiner("PER"), "Pérou"))
                .isEqualTo("a rendu visite au ");
        assertThat(french.joined("a rendu visite à", french.determiner("FRA"), "France"))
                .isEqualTo("a rendu visite à la ");
        assertThat(french.joined("s’est retiré de", french.determiner("USA"), "États-Unis"))
                .isEqualTo("s’est retiré des ");
        assertThat(french.joined("s’est retiré de", french.determiner("ISR"), "Israël"))
                .isEqualTo("s’est retiré d’");
        assertThat(french.joined("a accusé", french.determiner("IRN"), "Iran")).isEqualTo("a accusé l’");
        assertThat(french.joined("a accusé", french.determiner("CUB"), "Cuba")).isEqualTo("a accusé ");
        assertThat(french.isSeveral("USA")).isTrue();
        assertThat(french.isSeveral("CUB")).isFalse();
        assertThat(in("en").joined("accused", in("en").determiner("USA"), "United States"))
                .isEqualTo("accused the ");
        assertThat(in("en").isSeveral("USA")).isFalse();
    }

    @Test
    void theCodesBeforeWhichAWordStandsAreCountriesAndNamedOnce() {
        for (String language : Messages.languages()) {
            List<String> codes = new ArrayList<>();
            for (String pair : in(language).text("determiners").split(";", -1)) {
                codes.addAll(List.of(pair.substring(pair.indexOf('=') + 1).split(" ", -1)));
            }
            assertThat(codes).as(language).doesNotHaveDuplicates().allSatisfy(code -> assertThat(
                            in(language).country(code))
                    .isNotEqualTo(code));
        }
    }

    @Test
    void aCountryIsKnownByItsNameInEveryLanguage() {
        assertThat(Messages.countryCode("peru")).isEqualTo("PER");
        assertThat(Messages.countryCode("Allemagne")).isEqualTo("DEU");
        assertThat(Messages.countryCode("rebels of the hills")).isEqualTo("rebels of the hills");
    }
}
