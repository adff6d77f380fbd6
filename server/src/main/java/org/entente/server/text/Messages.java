// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the pages in one language, with its numbers, dates and names of countries. Immutable, thread-safe. */
public final class Messages {
    private static final Map<String, Messages> ALL = load();

    private final Locale locale;
    private final Map<String, String> words;
    private final Set<Long> singular;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter months;
    private final DateTimeFormatter firsts;
    private final CountryNames countries;
    private final Determiners determiners;

    private Messages(String language, Map<String, String> words) {
        this.locale = Locale.forLanguageTag(language);
        this.words = Map.copyOf(words);
        this.singular = Arrays.stream(text("numbers.singular").split(" ", -1))
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        this.dates = DateTimeFormatter.ofPattern(text("date.day"), locale);
        this.months = DateTimeFormatter.ofPattern(text("date.month"), locale);
        this.firsts = DateTimeFormatter.ofPattern(text("date.first"), locale);
        this.countries = new CountryNames(locale, this.words);
        this.determiners = new Determiners(this.words);
    }

    private static Map<String, Messages> load() {
        Map<String, Messages> all = new TreeMap<>();
        for (String language : Locale.getISOLanguages()) {
            try (InputStream in =
                    Messages.class.getResourceAsStream("/org/entente/server/messages/" + language + ".properties")) {
                if (in != null) {
                    Properties file = new Properties();
                    file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    Map<String, String> words = new TreeMap<>();
                    file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
                    all.put(language, new Messages(language, words));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** Languages that there is a file for, ISO 639-1. */
    public static List<String> languages() {
        return List.copyOf(ALL.keySet());
    }

    public static @Nullable Messages in(@Nullable String language) {
        return language == null ? null : ALL.get(language);
    }

    /** The first language of an {@code Accept-Language} header that there is, else English. */
    public static Messages accepted(@Nullable String header) {
        Messages english = java.util.Objects.requireNonNull(ALL.get("en"));
        if (header == null || header.length() > 500) {
            return english;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> ALL.get(range.getRange().split("-", 2)[0]))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(english);
        } catch (IllegalArgumentException e) {
            return english;
        }
    }

    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    Set<String> keys() {
        return words.keySet();
    }

    /** The words of a key with the values put in at {0}, {1} ...; IllegalArgumentException if there is no such key. */
    public String text(String key, Object... values) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key + " in " + locale);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The words of a key made of a fixed part and a code of the codebook; the code itself if it has no words. */
    public String coded(String prefix, String code) {
        return words.getOrDefault(prefix + "." + code, code);
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** A label before what it names, with the colon and the spaces of the language. */
    public String named(String label) {
        return text("frame.named", label) + " ";
    }

    /** A number with its noun: keys {@code KEY.one} and {@code KEY.other}. */
    public String count(String key, long number) {
        return text(key + (singular.contains(number) ? ".one" : ".other"), number(number));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A number with at most so many digits after the point. */
    public String number(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(number).replace('-', '−');
    }

    /** An ISO day in words; what is no day stays as it is. */
    public String date(String iso) {
        try {
            return date(LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso));
        } catch (DateTimeException e) {
            return iso;
        }
    }

    public String date(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? firsts : dates).format(day);
    }

    public String month(LocalDate day) {
        return months.format(day);
    }

    /** The name of a country or of PLOVER's other codes. */
    public String country(String code) {
        return countries.name(code);
    }

    /** The word that stands before a country's name in a sentence, with the space after it if any; often empty. */
    public String determiner(String code) {
        return determiners.before(code);
    }

    /** Whether a country's name takes a verb in the plural. */
    public boolean isSeveral(String code) {
        return determiners.several(code);
    }

    /** Words before a name with its determiner, melted where the language does so: "rendu visite au ". */
    public String joined(String words, String determiner, String name) {
        return determiners.joined(words, determiner, name);
    }

    /** The end of words that must be said again before each of several names, such as « à »; else empty. */
    public String repeated(String words) {
        return determiners.repeated(words);
    }

    /** With a capital at its start. */
    public String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** The code of a country that is called so in any language of the pages; the words themselves if none is. */
    public static String countryCode(String words) {
        for (Messages one : ALL.values()) {
            for (Map.Entry<String, String> country : one.countriesByName().entrySet()) {
                if (country.getKey().equalsIgnoreCase(words)) {
                    return country.getValue();
                }
            }
        }
        return words;
    }

    /** The name of a language, such as of an article. */
    public String languageName(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(locale);
        return name.isEmpty() ? code : name;
    }

    /** Countries by name, with their codes. */
    public Map<String, String> countriesByName() {
        return countries.byName();
    }
}
