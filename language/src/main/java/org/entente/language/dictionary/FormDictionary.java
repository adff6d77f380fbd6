// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The lemmas and tags of a word form, from LanguageTool's dictionaries (French: Dicollecte, MPL 2.0; English: LGPL).
 * Thread-safe; looked-up forms are kept up to a bound, because news repeats its words.
 */
public final class FormDictionary {
    private static final int CACHE = 100_000;

    private final ThreadLocal<DictionaryLookup> lookup;
    private final Map<String, List<Reading>> known = new ConcurrentHashMap<>();

    /** One way to read a form: its lemma and the dictionary's own tag, such as {@code V ind pres 3 s} or {@code VBD}. */
    public record Reading(String lemma, String tag) {}

    private FormDictionary(Dictionary dictionary) {
        this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    }

    public static FormDictionary resource(String path) {
        URL url = FormDictionary.class.getResource(path);
        if (url == null) {
            throw new IllegalStateException("the dictionary " + path + " is not on the class path");
        }
        try {
            return new FormDictionary(Dictionary.read(url));
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary " + path + " cannot be read", e);
        }
    }

    /** Every reading of the form as written and in lower case; empty if the dictionary does not have it. */
    public List<Reading> readings(String form) {
        List<Reading> cached = known.get(form);
        if (cached != null) {
            return cached;
        }
        List<Reading> found = new ArrayList<>(look(form));
        String lower = form.toLowerCase(Locale.ROOT);
        if (!lower.equals(form)) {
            found.addAll(look(lower));
        }
        List<Reading> readings = List.copyOf(found);
        if (known.size() < CACHE) {
            known.put(form, readings);
        }
        return readings;
    }

    public Set<String> lemmas(String form) {
        Set<String> lemmas = new LinkedHashSet<>();
        lemmas.add(form.toLowerCase(Locale.ROOT));
        readings(form).forEach(reading -> lemmas.add(reading.lemma().toLowerCase(Locale.ROOT)));
        return lemmas;
    }

    private List<Reading> look(String form) {
        List<Reading> readings = new ArrayList<>(2);
        if (form.length() <= 60) {
            for (WordData data : lookup.get().lookup(form)) {
                readings.add(new Reading(String.valueOf(data.getStem()), String.valueOf(data.getTag())));
            }
        }
        return readings;
    }
}
