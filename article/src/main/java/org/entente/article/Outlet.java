// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who shows an article: it signs none of its own by its name alone.
 *
 * @param name as the page calls it
 * @param host of its address, without www
 */
record Outlet(@Nullable String name, @Nullable String host) {
    static final Outlet UNKNOWN = new Outlet(null, null);

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|der|die|das|le|la|les|el|il|de|het) ");
    /** Between the names of an outlet in several languages, or its name and its motto. */
    private static final Pattern BETWEEN = Pattern.compile("\\s+[|–—·:-]\\s+|\\s*[|:]\\s+");

    private static final int LONG = 5;

    /** Whether this is the outlet's name and nothing more, as it calls itself or as its address does. */
    boolean is(String signature) {
        String plain = plain(signature);
        if (host != null && (plain.equals(host) || plain.replace(" ", "").equals(label(host)))) {
            return true;
        }
        if (name == null) {
            return false;
        }
        for (String part : BETWEEN.split(name, -1)) {
            if (plain.equals(plain(part))) {
                return true;
            }
        }
        return plain.equals(plain(name));
    }

    /** Whether a line is the outlet's name, or has it among its words. */
    boolean in(String line) {
        String plain = name == null ? "" : plain(name);
        return is(line)
                || plain.length() > LONG && (" " + line.toLowerCase(Locale.ROOT) + " ").contains(" " + plain + " ");
    }

    /** Whether the outlet's name has this one among its words: "AP News" is AP's. */
    boolean holds(String agency) {
        return is(agency)
                || name != null
                        && (" " + name.toLowerCase(Locale.ROOT) + " ")
                                .contains(" " + agency.toLowerCase(Locale.ROOT) + " ");
    }

    private static String plain(String name) {
        return ARTICLE.matcher(name.toLowerCase(Locale.ROOT).strip()).replaceFirst("");
    }

    /** "example" of example.org and of news.example.co.uk. */
    private static String label(String host) {
        String[] labels = host.split("\\.", -1);
        int last = labels.length - 2;
        while (last > 0 && labels[last].length() <= 3 && labels.length > 2) {
            last--;
        }
        return last < 0 ? host : labels[last];
    }
}
