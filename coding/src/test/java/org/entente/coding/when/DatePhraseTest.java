// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases of dates in both languages, seen from a day of publication. An empty last column: no days. */
class DatePhraseTest {
    private static final Map<String, DateWords> WORDS = Map.of("en", DateWords.load("en"), "fr", DateWords.load("fr"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # weekdays: 2024-06-19 is a Wednesday
            en | 2024-06-19 | PAST   | They met on Tuesday.                           | on Tuesday | 2024-06-18
            en | 2024-06-19 | PAST   | They met Wednesday in Oslo.                    | Wednesday | 2024-06-19
            en | 2024-06-19 | PAST   | They met last Wednesday.                       | last Wednesday | 2024-06-12
            en | 2024-06-19 | FUTURE | They will meet on Tuesday.                     | on Tuesday | 2024-06-25
            en | 2024-06-19 | FUTURE | They will meet on Wednesday.                   | on Wednesday | 2024-06-19
            en | 2024-06-19 | OPEN   | late Monday                                    | late Monday | 2024-06-17
            en | 2024-01-02 | PAST   | They met on Friday night.                      | on Friday night | 2023-12-29
            fr | 2024-06-19 | PAST   | Ils se sont vus mardi soir.                    | mardi soir | 2024-06-18
            fr | 2024-06-19 | PAST   | Ils se sont vus mercredi dernier.              | mercredi dernier | 2024-06-12
            fr | 2024-06-19 | FUTURE | Ils se verront vendredi prochain.              | vendredi prochain | 2024-06-21
            fr | 2024-06-19 | PAST   | dans la nuit de lundi à mardi                  | dans la nuit de lundi à mardi | 2024-06-17..2024-06-18
            # days of months, and the turn of the year
            en | 2024-01-03 | PAST   | It fell on 28 December.                        | on 28 December | 2023-12-28
            en | 2023-12-29 | FUTURE | It will open on January 4.                     | on January 4 | 2024-01-04
            en | 2023-12-29 | PAST   | It opened on Jan. 4.                           | on Jan. 4 | 2023-01-04
            en | 2023-12-29 | OPEN   | It opens on January 4.                         | on January 4 | 2024-01-04
            en | 2024-06-19 | PAST   | It began on the 20th.                          | on the 20th | 2024-05-20
            en | 2024-06-19 | PAST   | It was Tuesday, 3 May 2011.                    | Tuesday, 3 May 2011 | 2011-05-03
            en | 2024-06-19 | PAST   | the third of March, 2009                       | the third of March, 2009 | 2009-03-03
            en | 2024-06-19 | PAST   | It was 29 February.                            | 29 February | 2024-02-29
            en | 2023-06-19 | PAST   | It was 29 February.                            | 29 February | 2020-02-29
            en | 2024-06-19 | PAST   | On 30 February nothing was.                    | On 30 February |
            en | 2024-06-19 | PAST   | On 31 April 2019 nothing was.                  | On 31 April 2019 |
            fr | 2024-01-03 | PAST   | Il est tombé le 28 décembre.                   | le 28 décembre | 2023-12-28
            fr | 2023-12-29 | FUTURE | Il ouvrira le 4 janvier.                       | le 4 janvier | 2024-01-04
            fr | 2024-06-19 | PAST   | jeudi 1er février 2018                         | jeudi 1er février 2018 | 2018-02-01
            fr | 2024-06-19 | PAST   | le 31 décembre dernier                         | le 31 décembre dernier | 2023-12-31
            fr | 2024-06-19 | PAST   | le 30 février                                  | le 30 février |
            # figures
            en | 2024-06-19 | PAST   | Signed 03/05/2011 in Rome.                     | 03/05/2011 | 2011-03-05
            fr | 2024-06-19 | PAST   | Signé le 03/05/2011 à Rome.                    | 03/05/2011 | 2011-05-03
            en | 2024-06-19 | PAST   | Signed 2011-05-03.                             | 2011-05-03 | 2011-05-03
            # months, years, parts
            en | 2024-06-19 | PAST   | They met in 2010 and 2011.                     | in 2010 and 2011 | 2010-01-01..2011-12-31
            fr | 2024-06-19 | PAST   | Ils se sont vus en 2010 et 2011.               | en 2010 et 2011 | 2010-01-01..2011-12-31
            en | 2024-01-15 | PAST   | It began in November.                          | in November | 2023-11-01..2023-11-30
            en | 2024-11-15 | FUTURE | It will begin in March.                        | in March | 2025-03-01..2025-03-31
            en | 2024-11-15 | PAST   | It began in November.                          | in November | 2024-11-01..2024-11-15
            en | 2024-11-15 | PAST   | in March of last year                          | in March of last year | 2023-03-01..2023-03-31
            en | 2024-11-15 | PAST   | in early February                              | in early February | 2024-02-01..2024-02-10
            en | 2024-11-15 | PAST   | in mid-October                                 | mid-October | 2024-10-11..2024-10-20
            en | 2024-11-15 | PAST   | early 2020                                     | early 2020 | 2020-01-01..2020-03-31
            en | 2024-11-15 | PAST   | It fell in 1994.                               | in 1994 | 1994-01-01..1994-12-31
            en | 2024-11-15 | PAST   | in the late 1990s                              | in the late 1990s | 1997-01-01..1999-12-31
            en | 2024-11-15 | PAST   | in the summer of 2014                          | in the summer of 2014 | 2014-06-01..2014-08-31
            en | 2024-11-15 | PAST   | last winter                                    | last winter | 2023-12-01..2024-02-29
            en | 2024-11-15 | PAST   | during World War II                            | World War II | 1939-09-01..1945-09-02
            fr | 2024-01-15 | PAST   | Il a commencé en novembre.                     | en novembre | 2023-11-01..2023-11-30
            fr | 2024-11-15 | PAST   | en mars 2019                                   | en mars 2019 | 2019-03-01..2019-03-31
            fr | 2024-11-15 | FUTURE | au mois de mars                                | au mois de mars | 2025-03-01..2025-03-31
            fr | 2024-11-15 | PAST   | début 2020                                     | début 2020 | 2020-01-01..2020-03-31
            fr | 2024-11-15 | PAST   | fin octobre                                    | fin octobre | 2024-10-21..2024-10-31
            fr | 2024-11-15 | PAST   | dans les années 1990                           | dans les années 1990 | 1990-01-01..1999-12-31
            fr | 2024-11-15 | PAST   | dans les années 80                             | dans les années 80 | 1980-01-01..1989-12-31
            fr | 2024-11-15 | PAST   | au XIXe siècle                                 | au XIXe siècle | 1801-01-01..1900-12-31
            fr | 2024-11-15 | PAST   | pendant la Seconde Guerre mondiale             | la Seconde Guerre mondiale | 1939-09-01..1945-09-02
            fr | 2024-11-15 | PAST   | à l’été 2014                                   | à l’été 2014 | 2014-06-01..2014-08-31
            # counted
            en | 2024-06-19 | PAST   | It fell two weeks ago.                         | two weeks ago | 2024-06-03..2024-06-09
            en | 2024-06-19 | PAST   | three days ago                                 | three days ago | 2024-06-16
            en | 2024-06-19 | PAST   | twenty-five years ago                          | twenty-five years ago | 1999-01-01..1999-12-31
            en | 2024-03-31 | PAST   | a month ago                                    | a month ago | 2024-02-01..2024-02-29
            en | 2024-06-19 | PAST   | in the past 30 days                            | in the past 30 days | 2024-05-20..2024-06-19
            en | 2024-06-19 | FUTURE | in two weeks                                   | in two weeks | 2024-07-01..2024-07-07
            en | 2024-06-19 | PAST   | twice in two weeks                             | in two weeks |
            fr | 2024-06-19 | PAST   | il y a deux semaines                           | il y a deux semaines | 2024-06-03..2024-06-09
            fr | 2024-06-19 | PAST   | il y a vingt ans                               | il y a vingt ans | 2004-01-01..2004-12-31
            fr | 2024-06-19 | PAST   | il y a une dizaine de jours                    | il y a une dizaine de jours | 2024-06-09
            fr | 2024-06-19 | FUTURE | dans trois jours                               | dans trois jours | 2024-06-22
            fr | 2024-06-19 | PAST   | au cours des trois derniers mois               | au cours des trois derniers mois | 2024-03-19..2024-06-19
            # units and days beside publication
            en | 2024-06-19 | PAST   | last week                                      | last week | 2024-06-10..2024-06-16
            en | 2024-06-19 | PAST   | this week                                      | this week | 2024-06-17..2024-06-19
            en | 2024-06-19 | FUTURE | this week                                      | this week | 2024-06-19..2024-06-23
            en | 2024-01-05 | PAST   | earlier this month                             | earlier this month | 2024-01-01..2024-01-05
            en | 2024-01-05 | PAST   | late last month                                | late last month | 2023-12-21..2023-12-31
            en | 2024-01-01 | PAST   | yesterday                                      | yesterday | 2023-12-31
            en | 2024-06-19 | PAST   | this morning                                   | this morning | 2024-06-19
            en | 2024-02-28 | FUTURE | tomorrow                                       | tomorrow | 2024-02-29
            fr | 2024-06-19 | PAST   | la semaine dernière                            | la semaine dernière | 2024-06-10..2024-06-16
            fr | 2024-06-19 | PAST   | l’an dernier                                   | l’an dernier | 2023-01-01..2023-12-31
            fr | 2024-01-01 | PAST   | hier soir                                      | hier soir | 2023-12-31
            fr | 2024-06-19 | PAST   | aujourd’hui                                    | aujourd’hui | 2024-06-19
            fr | 2024-06-19 | PAST   | avant-hier                                     | avant-hier | 2024-06-17
            # ranges and beginnings
            en | 2024-06-19 | PAST   | from 3 to 5 May                                | from 3 to 5 May | 2024-05-03..2024-05-05
            en | 2024-02-19 | PAST   | from November to January                       | from November to January | 2023-11-01..2024-01-31
            en | 2024-06-19 | PAST   | between 2015 and 2017                          | between 2015 and 2017 | 2015-01-01..2017-12-31
            en | 2024-06-19 | PAST   | since Monday                                   | since Monday | 2024-06-17..2024-06-19
            en | 2024-06-19 | PAST   | since 2011                                     | since 2011 | 2011-01-01..2024-06-19
            fr | 2024-06-19 | PAST   | du 3 au 5 mai                                  | du 3 au 5 mai | 2024-05-03..2024-05-05
            fr | 2024-02-19 | PAST   | du 26 décembre au 3 janvier                    | du 26 décembre au 3 janvier | 2023-12-26..2024-01-03
            fr | 2024-06-19 | PAST   | depuis mars 2015                               | depuis mars 2015 | 2015-03-01..2024-06-19
            """)
    void meansItsDays(String language, LocalDate anchor, Tense tense, String text, String words, String days) {
        List<DatePhrase> found = new DateFinder(WORDS.get(language)).find(text);
        assertThat(found).as(text).hasSize(1);
        DatePhrase phrase = found.get(0);
        assertThat(phrase.span().of(text)).isEqualTo(words);
        assertThat(days(new DateResolver(anchor).resolve(phrase, tense))).isEqualTo(days);
    }

    private static String days(Interval days) {
        return days == null
                ? null
                : days.from().equals(days.to()) ? days.from().toString() : days.from() + ".." + days.to();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | They may march 5 miles and may 12 times rest.
            en | Some 2,000 soldiers died in 2,000 villages with 1945 rifles.
            en | The score was 3-2; section 1/2/3/4; version 10.11.12; 99/99/9999; 2019-13-45.
            en | He must leave before Monday, by Friday or until 2031.
            en | It will be decided in the coming weeks, as in the past few months.
            fr | On le saura dans les semaines prochaines.
            en | Augustin met Aprilia and the marchers.
            fr | Plus de 2 000 soldats ont pris 1 950 fusils, 45 % de 2 100 hommes.
            fr | Il doit partir avant mardi ou d’ici vendredi, jusqu’au 5 mai.
            fr | Le sept de coeur et les mars de l’usine; 1/2/3/4; 13-45-2019.
            """)
    void isNoDate(String language, String text) {
        assertThat(new DateFinder(WORDS.get(language)).find(text))
                .as(text)
                .noneMatch(phrase -> new DateResolver(LocalDate.of(2024, 6, 19)).resolve(phrase, Tense.PAST) != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It was 3 May 2011 and on Tuesday and last week and in March. | 2011-05-03
            fr | C’était le 3 mai 2011, puis mardi, la semaine dernière, hier. | 2011-05-03
            """)
    void onlyWholeDatesHaveDaysWithoutPublication(String language, String text, String days) {
        String all = new DateFinder(WORDS.get(language))
                .find(text).stream()
                        .map(phrase -> new DateResolver(null).resolve(phrase, Tense.PAST))
                        .filter(found -> found != null)
                        .map(DatePhraseTest::days)
                        .collect(Collectors.joining(","));
        assertThat(all).isEqualTo(days);
    }

    @Test
    void readsAnyTextToItsEnd() {
        for (String text : Arrays.asList(
                "", " ", "\uD83D\uDE00 12/", "12/05/", "on", "May", "in the", "9999999999999", "il y a")) {
            WORDS.values().forEach(words -> assertThat(new DateFinder(words).find(text))
                    .isNotNull());
        }
    }
}
