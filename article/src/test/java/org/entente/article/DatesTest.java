// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    /** The scripts and languages whose CLDR names cannot be told apart, or have no digits in one UTF-16 unit. */
    private static final double SHARE = 0.98;

    private static String written(LocalDate day, int style, ULocale locale) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        DateFormat format = DateFormat.getDateInstance(calendar, style, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    @Test
    void datesInTheWordsOfEveryLanguageOfCldrAreRead() {
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            for (int month = locale.getCountry().isEmpty() ? 1 : 13; month <= 12; month++) {
                LocalDate day = LocalDate.of(2031, month, 14);
                for (int style : new int[] {DateFormat.FULL, DateFormat.LONG}) {
                    String text = written(day, style, locale);
                    DateWords.Found found = DateWords.find(text, List.of(locale.getLanguage()));
                    all++;
                    if (found == null || !found.date().equals(day)) {
                        wrong.add(locale + ": " + text + " read as " + found);
                    }
                }
            }
        }
        assertThat(wrong).hasSizeLessThan((int) (all * (1 - SHARE)));
        for (String language : DatelineReader.LANGUAGES) {
            assertThat(wrong).noneMatch(line -> line.startsWith(language + ":"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "mercredi, juillet 10, 2024 # fr # 2024-07-10",
                "10 Temmuz 2024 # tr # 2024-07-10",
                "2024年7月10日 # zh # 2024-07-10",
                "Wed, 10 Jul 2024 # en # 2024-07-10",
                "10.07.2024 # de # 2024-07-10",
                "7/10/2024 # en # 2024-07-10",
                "7/10/2024 # fr # 2024-10-07",
                "١٠ يوليو ٢٠٢٤ # ar # 2024-07-10",
                "10 กรกฎาคม 2567 # th # 2024-07-10",
                "Le 30 février puis le 10 juillet 2024 # fr # 2024-07-10"
            })
    void datesAreReadAsPeopleWriteThem(String text, String language, String day) {
        assertThat(DateWords.find(text, List.of(language))).isNotNull().satisfies(found -> assertThat(found.date())
                .isEqualTo(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "2031-05-04T18:20:00+02:00 # 2031-05-04T18:20:00+02:00",
                "2031-05-04T18:20:00.123Z # 2031-05-04T18:20:00.123Z",
                "2031-05-04 18:20:00 +0200 # 2031-05-04T18:20:00+02:00",
                "2031-05-04T18:20 # 2031-05-04",
                "20310504T182000Z # 2031-05-04T18:20:00Z",
                "Sun, 04 May 2031 18:20:00 GMT # 2031-05-04T18:20:00Z",
                "Sun, 04 May 2031 18:20:00 -0500 # 2031-05-04T18:20:00-05:00",
                "May 4, 2031 6:20 PM EDT # 2031-05-04T18:20:00-04:00",
                "1935598800 # 2031-05-03T18:20:00Z",
                "2031/05/04 # 2031-05-04"
            })
    void declaredMomentsAreReadWithTheirZoneIfTheyTellIt(String text, String iso) {
        assertThat(Moments.read(text, List.of("en"), "meta")).isNotNull().satisfies(p -> assertThat(p.iso())
                .isEqualTo(iso));
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday",
        "2031",
        "31 February 2031",
        "99999999999999999999",
        "chapter 12 of 2031 rules",
        "2031-13-45"
    })
    void whatIsNoDateIsNone(String text) {
        assertThat(Moments.read(text, List.of("en"), "meta")).isNull();
    }
}
