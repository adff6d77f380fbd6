// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.AnalysedText;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.Span;

/**
 * A title or text as quoted statements and the words between them. The words between two statements are cut at ends of
 * sentences and paragraphs, whatever the parser took for a sentence: quotations often mislead it.
 */
final class QuotedText {
    /** Words of titles that may be written small have so many letters at most. */
    private static final int LONGEST_SMALL = 3;

    private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "…");

    /** A word with its sentence. */
    record At(Sentence sentence, Word word) {}

    /** A statement's passages: one, or several of which each but the last is spoken on in the next. */
    record Statement(List<Passage> passages) {
        Span marked() {
            return passages.get(0)
                    .marked()
                    .cover(passages.get(passages.size() - 1).marked());
        }

        Span first() {
            return passages.get(0).words();
        }

        Span last() {
            return passages.get(passages.size() - 1).words();
        }
    }

    /**
     * The words between two statements.
     *
     * @param pieces of sentences, at least one; the first stands right after the earlier statement, the last right before
     *     the later; either may be empty
     * @param paragraphs whether a paragraph ends between them
     */
    record Gap(List<List<At>> pieces, boolean paragraphs) {
        List<At> tail() {
            return pieces.get(0);
        }

        List<At> head() {
            return pieces.get(pieces.size() - 1);
        }
    }

    private final Field field;
    private final String text;
    private final List<Statement> statements;
    private final List<Gap> gaps = new ArrayList<>();

    QuotedText(AnalysedText analysed, Field field) {
        this.field = field;
        this.text = analysed.article().field(field);
        this.statements = statements(QuotationMarks.passages(text).stream()
                .filter(passage -> !nickname(passage.marked()))
                .toList());
        List<At> words = new ArrayList<>();
        for (Sentence sentence : analysed.in(field)) {
            sentence.words().forEach(word -> words.add(new At(sentence, word)));
        }
        int from = 0;
        for (int i = 0; i <= statements.size(); i++) {
            int start = i == 0 ? 0 : statements.get(i - 1).marked().end();
            int end = i == statements.size()
                    ? text.length()
                    : statements.get(i).marked().start();
            List<At> between = new ArrayList<>();
            while (from < words.size() && words.get(from).word.span().start() < end) {
                if (words.get(from).word.span().start() >= start) {
                    between.add(words.get(from));
                }
                from++;
            }
            gaps.add(gap(between, start, end));
        }
    }

    /** "Abel "Bo" Lund": a short passage in capitals between words in capitals. */
    private boolean nickname(Span marked) {
        String inside = text.substring(marked.start() + 1, marked.end());
        int before = marked.start() - 1;
        int after = marked.end() + 1;
        if (before < 1 || after >= text.length() || inside.indexOf(' ') >= 0 || text.charAt(before) != ' ') {
            return false;
        }
        int word = text.lastIndexOf(' ', before - 1) + 1;
        return Character.isUpperCase(inside.charAt(0))
                && text.charAt(marked.end()) == ' '
                && Character.isUpperCase(text.charAt(after))
                && word < before
                && Character.isUpperCase(text.charAt(word))
                && Character.isLetter(text.charAt(before - 1));
    }

    private static List<Statement> statements(List<Passage> passages) {
        List<Statement> statements = new ArrayList<>();
        List<Passage> open = new ArrayList<>();
        for (Passage passage : passages) {
            open.add(passage);
            if (passage.closed()) {
                statements.add(new Statement(List.copyOf(open)));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            statements.add(new Statement(List.copyOf(open)));
        }
        return statements;
    }

    List<Statement> statements() {
        return statements;
    }

    Gap before(int statement) {
        return gaps.get(statement);
    }

    Gap after(int statement) {
        return gaps.get(statement + 1);
    }

    /** Whether the word stands inside quotation marks. */
    boolean quotes(Word word) {
        return quotes(word.span());
    }

    boolean quotes(Evidence words) {
        return words.field() == field && quotes(words.span());
    }

    private boolean quotes(Span span) {
        return statements.stream().flatMap(s -> s.passages().stream()).anyMatch(p -> p.marked()
                .overlaps(span));
    }

    private Gap gap(List<At> between, int start, int end) {
        List<List<At>> pieces = new ArrayList<>();
        List<At> piece = new ArrayList<>();
        boolean paragraphs = false;
        int last = start;
        for (At at : between) {
            if (newParagraph(last, at.word.span().start())) {
                paragraphs = true;
                pieces.add(List.copyOf(piece));
                piece.clear();
            }
            last = at.word.span().end();
            piece.add(at);
            if (ends(at.word)) {
                piece.remove(piece.size() - 1);
                if (!piece.isEmpty() || pieces.isEmpty()) {
                    pieces.add(List.copyOf(piece));
                }
                piece.clear();
            }
        }
        if (newParagraph(last, end)) {
            paragraphs = true;
            if (!piece.isEmpty() || pieces.isEmpty()) {
                pieces.add(List.copyOf(piece));
                piece.clear();
            }
        }
        pieces.add(List.copyOf(piece));
        return new Gap(List.copyOf(pieces), paragraphs);
    }

    private static boolean ends(Word word) {
        return ENDS.contains(word.form()) && (word.is(PartOfSpeech.PUNCT) || word.is(PartOfSpeech.X));
    }

    private boolean newParagraph(int from, int to) {
        if (from >= to) {
            return false;
        }
        String space = text.substring(from, to);
        int line = space.indexOf('\n');
        return line >= 0
                && (space.indexOf('\n', line + 1) >= 0
                        || from > 0 && ".!?:»”\"’'…".indexOf(text.charAt(from - 1)) >= 0);
    }

    /** Whether the words of a statement end a sentence. */
    boolean endsSentence(Statement statement) {
        char last = text.charAt(statement.last().end() - 1);
        return ".!?…".indexOf(last) >= 0;
    }

    /** Whether every longer word begins with a capital and no sentence ends: a title or a name. */
    boolean isTitle(Statement statement) {
        String[] words = words(statement.first()).split("[\\s-]+");
        for (String word : words) {
            if (word.codePointCount(0, word.length()) > LONGEST_SMALL
                    && Character.isLetter(word.charAt(0))
                    && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return words.length > 1 && statement.passages().size() == 1;
    }

    boolean asks(Statement statement) {
        char last = text.charAt(statement.last().end() - 1);
        return last == '?' || last == '!';
    }

    boolean endsWithComma(Statement statement) {
        char last = text.charAt(statement.last().end() - 1);
        return ",;—–-".indexOf(last) >= 0;
    }

    String words(Span span) {
        return span.of(text);
    }

    static String lower(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
