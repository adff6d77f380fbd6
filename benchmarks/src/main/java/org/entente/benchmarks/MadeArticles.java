// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Lines of articles with five claims each, made up but shaped like real ones: few dyads make most of the news, a happening
 * is told by one to four articles within two days, every tenth article is a near-copy of the one before, words are drawn
 * by Zipf's law. The same seed gives the same lines.
 */
final class MadeArticles {
    private static final int CLAIMS = 5;
    private static final int WORDS = 300;
    private static final int VOCABULARY = 20_000;
    private static final int A_DAY = 1000;
    private static final LocalDate START = LocalDate.of(2031, 1, 1);
    private static final String[] COUNTRIES = {
        "USA", "RUS", "UKR", "CHN", "ISR", "FRA", "IRN", "GBR", "DEU", "TUR", "SYR", "IND", "PAK", "EGY", "SAU", "JPN",
        "KOR", "PRK", "BRA", "MEX", "NGA", "SDN", "ETH", "MLI", "COD", "RWA", "VEN", "COL", "POL", "HUN", "SRB", "KOS",
        "GRC", "ITA", "ESP", "CAN", "AUS", "PHL", "THA", "MMR", "AFG", "IRQ", "LBN", "YEM", "LBY", "DZA", "MAR", "TUN",
        "KAZ", "ARM", "AZE", "GEO", "BLR", "LTU", "EST", "NOR", "SWE", "FIN", "PER", "CHL"
    };
    private static final String[] TYPES = {
        "ACCUSE",
        "ASSAULT",
        "CONSULT",
        "REQUEST",
        "AGREE",
        "SUPPORT",
        "REJECT",
        "THREATEN",
        "COERCE",
        "SANCTION",
        "AID",
        "COOPERATE",
        "PROTEST",
        "MOBILIZE",
        "RETREAT",
        "CONCEDE"
    };
    private static final String[] SECTORS = {"GOV", "MIL", "GOV", "CVL", "REB", "GOV", "COP", "OPP"};

    private final Random random;
    private final String[] vocabulary = new String[VOCABULARY];
    private final List<String> open = new ArrayList<>();
    private int article;
    private String text = "";

    MadeArticles(long seed) {
        random = new Random(seed);
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int c = 0; c < 3 + random.nextInt(7); c++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            vocabulary[i] = word.toString();
        }
    }

    /** The day of the article that comes next. */
    LocalDate day() {
        return START.plusDays(article / A_DAY);
    }

    /** A word that stands in about one sentence of two hundred. */
    String rareWord() {
        return vocabulary[400];
    }

    String next() {
        boolean copy = article % 10 == 9;
        text = copy ? text.substring(text.indexOf(' ') + 1) : words(WORDS);
        StringBuilder line = new StringBuilder(8000);
        String published = day().toString();
        line.append("{\"id\":\"a-")
                .append(article)
                .append("\",\"source\":\"made\",\"url\":\"https://news.example/")
                .append(article)
                .append("\",\"outlet\":\"Outlet ")
                .append(zipf(300))
                .append("\",\"language\":\"")
                .append(article % 3 == 0 ? "fr" : "en")
                .append("\",\"published\":\"")
                .append(published)
                .append("\",\"title\":\"")
                .append(words(8))
                .append("\",\"authors\":[],\"text\":\"")
                .append(text)
                .append("\",\"claims\":[");
        for (int claim = 0; claim < CLAIMS; claim++) {
            line.append(claim == 0 ? "" : ",");
            claim(line, claim);
        }
        article++;
        return line.append("]}").toString();
    }

    private void claim(StringBuilder line, int claim) {
        int start = claim * 200;
        String sentence = text.substring(start, Math.min(text.length(), start + 150));
        int kind = random.nextInt(100);
        line.append("{\"id\":\"c-").append(article).append('-').append(claim).append("\",");
        if (kind < 30) {
            line.append("\"kind\":\"quotation\",\"direct\":true,\"content\":")
                    .append(words(sentence, start))
                    .append(",\"speaker\":")
                    .append(party(country()))
                    .append(",\"cue\":null");
        } else if (kind < 38) {
            line.append("\"kind\":\"agreement\",\"type\":\"trade\",\"parties\":[")
                    .append(party(country()))
                    .append(',')
                    .append(party(country()))
                    .append("],\"action\":\"signed\",\"trigger\":")
                    .append(words(sentence, start));
        } else if (kind < 45) {
            line.append("\"kind\":\"transfer\",\"supplier\":[")
                    .append(party(country()))
                    .append("],\"recipient\":[")
                    .append(party(country()))
                    .append("],\"category\":\"arms\",\"status\":\"delivered\",\"trigger\":")
                    .append(words(sentence, start));
        } else {
            line.append(happening()).append(",\"trigger\":").append(words(sentence, start));
        }
        line.append(",\"evidence\":[")
                .append(words(sentence, start))
                .append("],\"rule\":\"en/made.yaml#made\",\"codebook\":\"plover-2.0\",\"lexicon\":\"2031.05\"}");
    }

    /** One that other articles may tell as well. */
    private String happening() {
        if (open.size() > 60 && random.nextInt(100) < 55) {
            String told = open.get(open.size() - 1 - random.nextInt(60));
            return told;
        }
        LocalDate day = day().minusDays(random.nextInt(2));
        String made = "\"kind\":\"event\",\"type\":\"" + TYPES[zipf(TYPES.length)] + "\",\"mode\":null,\"contexts\":[],"
                + "\"actor\":[" + party(country()) + "],\"recipient\":[" + party(country()) + "],\"place\":"
                + (random.nextInt(3) == 0 ? place() : "null") + ",\"date\":"
                + (random.nextInt(2) == 0 ? "{\"text\":\"x\",\"from\":\"" + day + "\",\"to\":\"" + day + "\"}" : "null")
                + ",\"status\":\"asserted\",\"claimant\":null";
        open.add(made);
        if (open.size() > 5000) {
            open.subList(0, 2500).clear();
        }
        return made;
    }

    private String place() {
        int place = zipf(4000);
        return String.format(
                Locale.ROOT,
                "{\"text\":\"Town %d\",\"name\":\"Town %d\",\"country\":\"%s\",\"geonames\":%d,\"lat\":%d.5,\"lon\":%d.5,"
                        + "\"precision\":\"city\"}",
                place,
                place,
                COUNTRIES[place % COUNTRIES.length],
                100_000 + place,
                place % 120 - 60,
                place % 340 - 170);
    }

    private String country() {
        return COUNTRIES[zipf(COUNTRIES.length)];
    }

    private String party(String country) {
        String words = vocabulary[zipf(VOCABULARY)];
        return "{\"text\":\"" + words + "\",\"start\":0,\"end\":5,"
                + (random.nextInt(3) == 0 ? "\"name\":\"" + words + "\"," : "") + "\"country\":\"" + country
                + "\",\"sector\":\"" + SECTORS[random.nextInt(SECTORS.length)] + "\"}";
    }

    private static String words(String sentence, int start) {
        return "{\"text\":\"" + sentence + "\",\"start\":" + start + ",\"end\":" + (start + sentence.length()) + "}";
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(vocabulary[zipf(VOCABULARY)]);
        }
        return words.toString();
    }

    /** Rank r with probability near 1/r. */
    private int zipf(int ranks) {
        return Math.min(ranks, (int) Math.pow(ranks + 1, random.nextDouble())) - 1;
    }
}
