// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells a text's language among those the news of interest is written in: by its commonest words, and where they leave
 * doubt by OpenNLP, whose model is loaded then. Thread-safe.
 */
final class LanguageGuess {
    private static final Map<String, String> CANDIDATES = Map.ofEntries(
            Map.entry("eng", "en"),
            Map.entry("fra", "fr"),
            Map.entry("deu", "de"),
            Map.entry("spa", "es"),
            Map.entry("ita", "it"),
            Map.entry("por", "pt"),
            Map.entry("nld", "nl"),
            Map.entry("rus", "ru"),
            Map.entry("ukr", "uk"),
            Map.entry("pol", "pl"),
            Map.entry("tur", "tr"),
            Map.entry("ara", "ar"),
            Map.entry("cmn", "zh"),
            Map.entry("jpn", "ja"),
            Map.entry("kor", "ko"),
            Map.entry("swe", "sv"),
            Map.entry("ind", "id"),
            Map.entry("vie", "vi"),
            Map.entry("hun", "hu"),
            Map.entry("ell", "el"),
            Map.entry("heb", "he"),
            Map.entry("fas", "fa"),
            Map.entry("hin", "hi"));

    /** More characters than these change nothing but the time: it grows with them. */
    private static final int TELLING = 700;

    private LanguageGuess() {}

    private static final class Holder {
        private static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageGuess.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in != null) {
                    return new LanguageDetectorModel(in);
                }
                throw new IllegalStateException("the language detector's model is not on the class path");
            } catch (IOException e) {
                throw new UncheckedIOException("the language detector's model cannot be read", e);
            }
        }
    }

    /** ISO 639-1, or {@code und} for fewer than twenty letters or a language outside the candidates. */
    static String of(String text) {
        String head = text.length() > TELLING ? text.substring(0, TELLING) : text;
        if (head.chars().filter(Character::isLetter).count() < 20) {
            return "und";
        }
        String common = CommonWords.language(text.length() > 2 * TELLING ? text.substring(0, 2 * TELLING) : text);
        if (common != null) {
            return common;
        }
        for (Language language : new LanguageDetectorME(Holder.MODEL).predictLanguages(head)) {
            String code = CANDIDATES.get(language.getLang());
            if (code != null) {
                return code;
            }
        }
        return "und";
    }
}
