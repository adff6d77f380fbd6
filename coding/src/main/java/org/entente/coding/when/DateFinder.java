// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of dates in a text, left to right, the longest first. Thread-safe. */
public final class DateFinder {
    private final DateWords words;

    public DateFinder(DateWords words) {
        this.words = words;
    }

    /** Phrases that stand for a time at which something happened; "before Monday" and "until 2019" do not. */
    public List<DatePhrase> find(String text) {
        List<Piece> pieces = Piece.of(text);
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < pieces.size(); ) {
            Found next = longest(pieces, at);
            if (next != null) {
                found.add(next);
            }
            at = next == null ? at + 1 : next.end;
        }
        return framed(pieces, found);
    }

    /** A phrase by its pieces. */
    private record Found(DatePhrase phrase, int start, int end) {}

    private @Nullable Found longest(List<Piece> pieces, int at) {
        Found numeric = numeric(pieces, at);
        if (numeric != null) {
            return numeric;
        }
        PhrasePattern.@Nullable Match best = null;
        for (PhrasePattern pattern : words.phrases()) {
            PhrasePattern.Match match = pattern.match(pieces, at, words);
            if (match != null && (best == null || match.end() > best.end())) {
                best = match;
            }
        }
        Found period = period(pieces, at);
        if (best == null || period != null && period.end >= best.end()) {
            return period;
        }
        int end = best.end();
        int start = at;
        while (pieces.get(start).form().equals(",")) {
            start++;
        }
        while (pieces.get(end - 1).form().equals(",")) {
            end--;
        }
        return found(pieces, start, end, best.meaning(), best.values(), null);
    }

    private static Found found(
            List<Piece> pieces,
            int start,
            int end,
            Meaning meaning,
            Map<Slot, List<Integer>> values,
            @Nullable Interval fixed) {
        return new Found(new DatePhrase(meaning, span(pieces, start, end), values, fixed, false, null), start, end);
    }

    private static Span span(List<Piece> pieces, int start, int end) {
        return pieces.get(start).span().cover(pieces.get(end - 1).span());
    }

    private @Nullable Found period(List<Piece> pieces, int at) {
        Found best = null;
        for (Map.Entry<List<String>, Interval> period : words.periods().entrySet()) {
            int end = at + period.getKey().size();
            if (startsWith(pieces, at, period.getKey()) && (best == null || end > best.end)) {
                best = found(pieces, at, end, Meaning.PERIOD, Map.of(), period.getValue());
            }
        }
        return best;
    }

    /** 2011-05-03, 2011/05/03, and 03/05/2011 or 3.5.2011 in the language's order. */
    private @Nullable Found numeric(List<Piece> pieces, int at) {
        if (at + 5 > pieces.size() || at > 0 && joined(pieces, at - 1)) {
            return null;
        }
        for (int i = at; i < at + 4; i++) {
            if (!joined(pieces, i)) {
                return null;
            }
        }
        String mark = pieces.get(at + 1).form();
        boolean marked = pieces.get(at + 3).form().equals(mark) && (mark.equals("-") || mark.equals("/"));
        if (!marked || at + 5 < pieces.size() && joined(pieces, at + 4) && slash(pieces.get(at + 5))) {
            return null;
        }
        int first = pieces.get(at).number(4);
        int second = pieces.get(at + 2).number(2);
        int third = pieces.get(at + 4).number(4);
        boolean iso = pieces.get(at).form().length() == 4;
        int year = iso ? first : third;
        int month = iso || words.dayFirst() ? second : first;
        int day = iso ? third : words.dayFirst() ? first : second;
        try {
            LocalDate date = LocalDate.of(year < 1000 ? -1 : year, month, day);
            return year < 1000
                    ? null
                    : found(pieces, at, at + 5, Meaning.DATE, Map.of(), Interval.day(date, "date in figures"));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean slash(Piece piece) {
        return piece.form().equals("/") || piece.form().equals("-");
    }

    private static boolean joined(List<Piece> pieces, int at) {
        return at + 1 < pieces.size()
                && pieces.get(at).span().end() == pieces.get(at + 1).span().start();
    }

    private List<DatePhrase> framed(List<Piece> pieces, List<Found> found) {
        List<DatePhrase> phrases = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            Found next = i + 1 < found.size() ? found.get(i + 1) : null;
            int open = before(pieces, one.start, "open");
            boolean opened =
                    open > 0 || words.frame("open").stream().anyMatch(row -> startsWith(pieces, one.start, row));
            if (next != null && range(pieces, one, next, opened)) {
                phrases.add(one.phrase.asRange(span(pieces, one.start - open, next.end), next.phrase));
                i++;
                continue;
            }
            int since = before(pieces, one.start, "since");
            if (since > 0) {
                phrases.add(one.phrase.asSince(span(pieces, one.start - since, one.end)));
            } else if (!weak(one) && before(pieces, one.start, "notDates") == 0) {
                phrases.add(one.phrase);
            }
        }
        return phrases;
    }

    private static boolean weak(Found found) {
        return found.phrase.meaning() == Meaning.WEAK_MONTH || found.phrase.meaning() == Meaning.WEAK_YEAR;
    }

    /** "from A to B", "A - B", "between", "in 2010 and 2011". Two other dates with "and" alone are two dates. */
    private boolean range(List<Piece> pieces, Found one, Found next, boolean opened) {
        for (List<String> row : words.frame("to")) {
            boolean dash = row.size() == 1 && !Character.isLetter(row.get(0).charAt(0));
            if (next.start - one.end == row.size() && startsWith(pieces, one.end, row)) {
                return opened || dash || year(one) && year(next);
            }
        }
        return false;
    }

    private static boolean year(Found found) {
        return found.phrase.meaning() == Meaning.YEAR || found.phrase.meaning() == Meaning.WEAK_YEAR;
    }

    /** How many pieces before {@code at} are such words; 0 if none. */
    private int before(List<Piece> pieces, int at, String frame) {
        int most = 0;
        for (List<String> row : words.frame(frame)) {
            if (row.size() > most && at >= row.size() && startsWith(pieces, at - row.size(), row)) {
                most = row.size();
            }
        }
        return most;
    }

    private static boolean startsWith(List<Piece> pieces, int at, List<String> row) {
        if (at + row.size() > pieces.size()) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            if (!pieces.get(at + i).form().equals(row.get(i))) {
                return false;
            }
        }
        return true;
    }
}
