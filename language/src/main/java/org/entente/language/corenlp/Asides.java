// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.language.PartOfSpeech;
import org.entente.model.Field;

/**
 * What stands in a sentence beside its clause and is no part of it: a quotation mark alone at its beginning, "LIMA (Reuters) —",
 * "Quist: ", what stands in parentheses, between commas an age or a place in a picture, the tally of a vote. The parser, which
 * knows few of them, would hang the clause on them; so each is parsed apart and hung on its neighbour afterwards.
 */
final class Asides {
    /** In words, before the colon. */
    private static final int LONGEST_HEADING = 5;

    /** In words, before the dash. */
    private static final int LONGEST_DATELINE = 12;

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "«", "»", "''", "``");
    private static final Set<String> TALLIES = Set.of("to", "-", "–");
    private static final Set<String> DASHES = Set.of("—", "–", "-", "--", "_");
    private static final Set<PartOfSpeech> OF_DATELINES =
            Set.of(PartOfSpeech.PROPN, PartOfSpeech.NUM, PartOfSpeech.PUNCT, PartOfSpeech.SYM);

    /** What goes on with the clause where an age stood. */
    private static final Set<PartOfSpeech> GOING_ON =
            Set.of(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.CCONJ, PartOfSpeech.ADV);

    /** In words, as "second from left" has. */
    private static final int LONGEST_SIDE = 3;

    private static final Pattern AGE = Pattern.compile("[1-9][0-9]|10[0-9]");

    private final List<CoreLabel> labels;
    private final WordForms forms;
    private final List<Aside> found = new ArrayList<>();
    private int start;

    /**
     * A stretch of words.
     *
     * @param from place of its first word
     * @param to the place behind its last
     * @param host place of the word that it hangs on; -1 for the root of the clause
     * @param relation to the host
     */
    record Aside(int from, int to, int host, String relation) {}

    private Asides(List<CoreLabel> labels, WordForms forms) {
        this.labels = labels;
        this.forms = forms;
    }

    /** In the order of the text, none overlapping. */
    static List<Aside> of(List<CoreLabel> labels, Field field, WordForms forms) {
        Asides asides = new Asides(labels, forms);
        asides.opening(field);
        for (int i = asides.start; i < labels.size(); ) {
            int behind = asides.parenthesis(i);
            behind = behind > 0 ? behind : asides.age(i);
            behind = behind > 0 ? behind : asides.side(i);
            behind = behind > 0 ? behind : asides.tally(i);
            i = behind > 0 ? behind : i + 1;
        }
        return asides.leaveClause() ? List.copyOf(asides.found) : List.of();
    }

    /** Whether a word stands outside them: of "(AFP) (Reuters)" each would hang on the other. */
    private boolean leaveClause() {
        int at = 0;
        for (Aside aside : found) {
            if (words(at, aside.from())) {
                return true;
            }
            at = aside.to();
        }
        return words(at, labels.size());
    }

    private boolean words(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!is(i, PartOfSpeech.PUNCT)) {
                return true;
            }
        }
        return false;
    }

    /** Quotation marks of the sentence before, and what heads this one. */
    private void opening(Field field) {
        while (start + 1 < labels.size() && MARKS.contains(word(start)) && !closes(start)) {
            start++;
        }
        if (start > 0) {
            found.add(new Aside(0, start, -1, "punct"));
        }
        int marks = start;
        int heading = heading(field);
        start = heading > 0 ? heading : dateline();
        if (start > marks) {
            found.add(new Aside(marks, start, -1, "dislocated"));
        } else {
            start = marks;
        }
    }

    /** Whether a quotation mark behind closes the one that stands here. */
    private boolean closes(int mark) {
        return labels.subList(mark + 1, labels.size()).stream().anyMatch(label -> MARKS.contains(label.word()));
    }

    /** How many words are a heading with its colon, "Peru: minister resigns"; 0 if there is none. */
    private int heading(Field field) {
        for (int i = start + 1; i <= start + LONGEST_HEADING && i + 3 < labels.size(); i++) {
            if (word(i).equals(":")) {
                return word(i + 1).equals("\"") ? 0 : i + 1;
            }
            if (field == Field.TEXT && !is(i - 1, PartOfSpeech.PROPN)) {
                return 0;
            }
        }
        return 0;
    }

    /** How many words are a dateline with its dash, "LIMA, March 3 (AP) -"; 0 if there is none. */
    private int dateline() {
        boolean parenthesis = false;
        for (int i = start; i <= start + LONGEST_DATELINE && i + 3 < labels.size(); i++) {
            if (i > start && DASHES.contains(word(i)) && apart(i)) {
                return Character.isLowerCase(word(i + 1).charAt(0)) ? 0 : i + 1;
            }
            parenthesis |= word(i).equals("(");
            if (!parenthesis && !OF_DATELINES.contains(tag(i)) || i == start && !is(i, PartOfSpeech.PROPN)) {
                return 0;
            }
            parenthesis &= !word(i).equals(")");
        }
        return 0;
    }

    /** Whether white space stands on both sides of a word. */
    private boolean apart(int i) {
        return labels.get(i - 1).endPosition() < labels.get(i).beginPosition()
                && labels.get(i).endPosition() < labels.get(i + 1).beginPosition();
    }

    /** The place behind a parenthesis that opens here; 0 if none does. */
    private int parenthesis(int open) {
        if (!word(open).equals("(")) {
            return 0;
        }
        int close = open;
        while (close < labels.size() && !word(close).equals(")")) {
            close++;
        }
        if (close == labels.size() || close == open + 1) {
            return 0;
        }
        boolean clause = false;
        for (int i = open; i < close; i++) {
            clause |= is(i, PartOfSpeech.VERB) || is(i, PartOfSpeech.AUX);
        }
        String relation = clause ? "parataxis" : close - open > 2 ? "appos" : "dep";
        found.add(new Aside(open, close + 1, open > start ? open - 1 : -1, relation));
        return close + 1;
    }

    /** The place behind an age, "Quist, 45, said"; 0 if none stands here. The second comma stays if an apposition follows. */
    private int age(int comma) {
        if (comma <= start
                || !word(comma).equals(",")
                || !is(comma - 1, PartOfSpeech.PROPN)
                || comma + 3 >= labels.size()
                || !AGE.matcher(word(comma + 1)).matches()) {
            return 0;
        }
        int second = comma + (forms.years().contains(word(comma + 2)) ? 3 : 2);
        if (second + 1 >= labels.size() || !word(second).equals(",")) {
            return 0;
        }
        int end = GOING_ON.contains(tag(second + 1)) ? second + 1 : second;
        found.add(new Aside(comma, end, comma - 1, "parataxis"));
        return end;
    }

    /** The place behind a tally, "voted 91 to 19 against"; 0 if none stands here. */
    private int tally(int first) {
        if (first <= start
                || first + 3 >= labels.size()
                || !is(first - 1, PartOfSpeech.VERB)
                || !is(first, PartOfSpeech.NUM)
                || !TALLIES.contains(word(first + 1))
                || !is(first + 2, PartOfSpeech.NUM)
                || is(first + 3, PartOfSpeech.NOUN)) {
            return 0;
        }
        found.add(new Aside(first, first + 3, first - 1, "obl"));
        return first + 3;
    }

    /** The place behind what tells where in a picture somebody stands, "Quist, second left, met"; 0 if nothing does. */
    private int side(int comma) {
        if (comma <= start || !word(comma).equals(",") || !is(comma - 1, PartOfSpeech.PROPN)) {
            return 0;
        }
        int end = comma + 1;
        while (end < labels.size()
                && end <= comma + LONGEST_SIDE
                && forms.sides().contains(word(end))) {
            end++;
        }
        if (end == comma + 1 || end + 1 >= labels.size() || !word(end).equals(",")) {
            return 0;
        }
        found.add(new Aside(comma, end + 1, comma - 1, "parataxis"));
        return end + 1;
    }

    private String word(int i) {
        return labels.get(i).word();
    }

    private PartOfSpeech tag(int i) {
        return forms.universal(labels.get(i).tag());
    }

    private boolean is(int i, PartOfSpeech tag) {
        return tag(i) == tag;
    }
}
