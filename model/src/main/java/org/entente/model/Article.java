// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader would read: the immutable source of all evidence. Offsets into {@link #title} and {@link #text}
 * never change once an article exists.
 *
 * @param id given by the corpus, else derived from the canonical URL or, without one, from the content
 * @param origin where its bytes came from
 * @param url the canonical address, if known
 * @param outlet the publication's name as the page gives it
 * @param language ISO 639-1, or {@code und} if it could not be told
 * @param text paragraphs joined by a blank line
 * @param captions captions and credits of pictures, in reading order
 * @param section the section path, outermost first
 * @param details what the page tells beyond this, {@link PageDetails#NONE} if there was no page
 */
public record Article(
        String id,
        Origin origin,
        @Nullable String url,
        @Nullable String outlet,
        String language,
        @Nullable Published published,
        @Nullable Published modified,
        String title,
        List<String> authors,
        List<String> section,
        String text,
        List<String> captions,
        List<Notice> notices,
        PageDetails details) {

    public Article {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(details);
        authors = List.copyOf(authors);
        section = List.copyOf(section);
        captions = List.copyOf(captions);
        notices = List.copyOf(notices);
    }

    /** An article of which only identity, language, date, title and text are known, as in a corpus or a test. */
    public static Article of(String id, String language, @Nullable Published published, String title, String text) {
        return new Article(
                id,
                new Origin("line", id),
                null,
                null,
                language,
                published,
                null,
                title,
                List.of(),
                List.of(),
                text,
                List.of(),
                List.of(),
                PageDetails.NONE);
    }

    public String field(Field field) {
        return field == Field.TITLE ? title : text;
    }

    /** The same article, held to be in another language. */
    public Article withLanguage(String other) {
        return new Article(
                id, origin, url, outlet, other, published, modified, title, authors, section, text, captions, notices,
                details);
    }
}
