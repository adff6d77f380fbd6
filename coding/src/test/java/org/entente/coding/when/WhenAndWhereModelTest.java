// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.coding.Coder;
import org.entente.language.Languages;
import org.entente.model.Article;
import org.entente.model.EventClaim;
import org.entente.model.Place;
import org.entente.model.Published;
import org.entente.model.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole sentences, all of an article published on Wednesday 19 June 2024: the first event's date, place and status. */
class WhenAndWhereModelTest {
    private static final Languages LANGUAGES = new Languages();
    private static final Map<String, Coder> CODERS = Map.of("en", Coder.load("en"), "fr", Coder.load("fr"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            en | The Norwegian president visited Lima on Monday.                            | 2024-06-17 | Lima | asserted
            en | Turkish troops attacked Syrian rebels near Aleppo in 2016.                  | 2016-01-01 | Aleppo | historical
            en | Germany imposed sanctions on Belarus two weeks ago.                         | 2024-06-03 | - | asserted
            en | The French minister said on Tuesday that China arrested a journalist.       | - | - | asserted
            en | Thousands of protesters marched in Warsaw on Sunday against the government. | 2024-06-16 | Warsaw | asserted
            en | The rebels, who lost the 2011 war, attacked Chadian soldiers last week.     | 2024-06-10 | - | asserted
            fr | Le président norvégien a rencontré son homologue péruvien à Lima lundi.     | 2024-06-17 | Lima | asserted
            fr | En 1994, l'armée turque a attaqué les rebelles syriens.                     | 1994-01-01 | - | historical
            fr | Le ministre allemand a critiqué la Chine la semaine dernière.               | 2024-06-10 | - | asserted
            fr | Des milliers de manifestants polonais ont manifesté à Varsovie dimanche.    | 2024-06-16 | Varsovie | asserted
            """)
    void tellsDateAndPlace(String language, String text, String from, String place, String status) {
        Article article = Article.of("t", language, Published.parse("2024-06-19T10:00:00+02:00", "given"), "", text);
        Coder coder = CODERS.get(language);
        List<EventClaim> events = coder.code(LANGUAGES.engine(language).analyse(article, coder.filter())).stream()
                .filter(EventClaim.class::isInstance)
                .map(EventClaim.class::cast)
                .toList();
        assertThat(events).isNotEmpty();
        EventClaim event = events.get(0);
        When when = event.date();
        Place where = event.place();
        assertThat(when == null ? null : when.from().toString()).isEqualTo(from);
        assertThat(where == null ? null : where.words().text()).isEqualTo(place);
        assertThat(event.status().code()).isEqualTo(status);
        assertThat(event.spans()).allMatch(words -> words.holdsIn(article));
    }
}
