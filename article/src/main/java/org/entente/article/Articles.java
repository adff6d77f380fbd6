// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Origin;
import org.entente.model.Published;
import org.jspecify.annotations.Nullable;

/** From pages to articles. All methods are thread-safe and do no input or output. */
public final class Articles {
    private Articles() {}

    /**
     * The article of an HTML page; its text is empty if the page is none, and {@code details().kind()} says what it is.
     * Never throws, whatever the bytes are.
     *
     * @param charset what the server declared, if known; bytes that contradict it are not read so
     * @param address where the page was fetched, if known
     */
    public static Article html(byte[] page, @Nullable String charset, Origin origin, @Nullable String address) {
        return HtmlReader.read(CharsetReader.decode(page, charset), origin, address);
    }

    /** The article of a plain text or Markdown file. */
    public static Article text(byte[] file, @Nullable String charset, Origin origin) {
        return TextReader.read(CharsetReader.decode(file, charset), origin);
    }

    /** The items of a feed (RSS, RDF or Atom), in its order; a text is empty if the item has none. */
    public static List<Article> feed(byte[] feed, @Nullable String charset, Origin origin) {
        return FeedReader.read(CharsetReader.decode(feed, charset), origin);
    }

    /** ISO 639-1 of the text's language, or {@code und}. */
    public static String languageOf(String text) {
        return LanguageGuess.of(text);
    }

    /** Reads a date or a moment as corpora write them; null if it is neither. */
    public static @Nullable Published published(@Nullable String text) {
        return Moments.read(text, List.of("en"), "given");
    }
}
