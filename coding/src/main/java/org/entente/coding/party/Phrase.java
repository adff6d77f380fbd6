// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;

/** The words of a noun phrase as an article would be quoted: contiguous, without what only comments on the noun. */
final class Phrase {
    /** What is said of the noun in a clause of its own, or beside it, is not part of its words. */
    private static final Set<String> OUTSIDE = Set.of(
            "acl", "acl:relcl", "conj", "cc", "parataxis", "advcl", "punct", "case", "mark", "list", "orphan", "ccomp");

    private final Sentence sentence;
    private final Roles roles;

    Phrase(Sentence sentence, Roles roles) {
        this.sentence = sentence;
        this.roles = roles;
    }

    /** First and last word of the phrase around {@code head}; {@code members} keeps coordinated heads too. */
    List<Word> ends(Word head) {
        BitSet kept = new BitSet();
        keep(head, head, kept, 0);
        int first = head.index();
        while (first > 0 && kept.get(first - 1)) {
            first--;
        }
        int last = head.index();
        while (last + 1 < sentence.words().size() && kept.get(last + 1)) {
            last++;
        }
        while (first < head.index() && (sentence.word(first).is(PartOfSpeech.PUNCT) || contracted(first))) {
            first++;
        }
        while (last > head.index() && trailing(sentence.word(last))) {
            last--;
        }
        return List.of(sentence.word(first), sentence.word(last));
    }

    private void keep(Word word, Word head, BitSet kept, int depth) {
        kept.set(word.index());
        if (depth > 8) {
            return;
        }
        for (Word below : sentence.dependents(word)) {
            boolean inner = depth > 0;
            String relation = below.relation();
            boolean comment = relation.equals("appos") && hasCommaBetween(word, below);
            boolean outside = OUTSIDE.contains(relation) && !(inner && isGlue(relation));
            if (!outside && !comment && !isTime(below)) {
                keep(below, head, kept, depth + 1);
            }
        }
        if (depth == 0) {
            for (Word mark : sentence.words()) {
                if (mark.text().equals("-") || mark.text().equals("'")) {
                    kept.set(mark.index());
                }
            }
        }
    }

    /** "the president on Tuesday": the parser hung on the noun when the verb happened. */
    private boolean isTime(Word word) {
        return word.relation().endsWith(":tmod") || roles.is("times", word);
    }

    private static boolean isGlue(String relation) {
        return relation.equals("case") || relation.equals("cc") || relation.equals("conj") || relation.equals("mark");
    }

    private boolean hasCommaBetween(Word one, Word other) {
        int from = Math.min(one.index(), other.index());
        int to = Math.max(one.index(), other.index());
        for (int i = from; i < to; i++) {
            String text = sentence.word(i).text();
            if (text.equals(",") || text.equals("(") || text.equals("–") || text.equals("—")) {
                return true;
            }
        }
        return false;
    }

    /** The article of "du" stands in one span with a preposition outside. */
    private boolean contracted(int index) {
        return index > 0
                && sentence.word(index).span().equals(sentence.word(index - 1).span())
                && sentence.word(index).is(PartOfSpeech.DET);
    }

    private static boolean trailing(Word word) {
        return word.is(PartOfSpeech.PUNCT)
                || word.is(PartOfSpeech.CCONJ)
                || word.relation().equals("case")
                || word.is(PartOfSpeech.ADP);
    }

    /** The capitalised run of proper nouns around {@code word}: a person's or body's name without titles. */
    List<Word> name(Word word) {
        int first = word.index();
        while (first > 0 && joins(sentence.word(first - 1), sentence.word(first))) {
            first--;
        }
        int last = word.index();
        while (last + 1 < sentence.words().size() && joins(sentence.word(last + 1), sentence.word(last))) {
            last++;
        }
        List<Word> run = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            run.add(sentence.word(i));
        }
        return run;
    }

    private boolean joins(Word next, Word inside) {
        boolean particle = next.form().length() <= 3
                && roles.isForm("nameParticles", next)
                && next.index() + 1 < sentence.words().size()
                && next.index() < inside.index();
        boolean part = next.is(PartOfSpeech.PROPN) || next.text().equals("-");
        boolean kin = next.head() == inside.index() || inside.head() == next.index() || next.head() == inside.head();
        return (part || particle)
                && kin
                && !roles.isTitle(next)
                && roles.role(sentence, next) == null
                && !next.relation().equals("appos")
                && !next.plainRelation().equals("conj")
                && !next.plainRelation().equals("nmod");
    }
}
