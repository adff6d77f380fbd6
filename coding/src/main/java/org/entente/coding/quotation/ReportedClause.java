// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Quotation;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the words that a cue reports from its sentence: by the tree, and where the parser hung the clause elsewhere by the
 * place of cue, comma and end.
 */
final class ReportedClause {
    private static final Set<String> ENDS = Set.of(";", ":");

    private final Sentence sentence;
    private final List<Quotation> direct;

    ReportedClause(Sentence sentence, List<Quotation> direct) {
        this.sentence = sentence;
        this.direct = direct;
    }

    /** What the verb reports: its complement, or the clause that it interrupts or follows; empty if the tree has none. */
    List<Word> of(Word verb, boolean inner) {
        Word clause = top(verb, inner);
        return clause == null ? List.of() : below(clause, verb);
    }

    private @Nullable Word top(Word verb, boolean inner) {
        for (Word clause : sentence.dependents(verb, "ccomp")) {
            return clause;
        }
        for (Word clause : inner ? List.<Word>of() : sentence.dependents(verb, "xcomp")) {
            boolean declared = clause.morphology().form() == VerbForm.INFINITIVE
                    && sentence.dependents(clause, "mark").isEmpty();
            if (declared && clause.is(PartOfSpeech.VERB)) {
                return clause;
            }
        }
        if (inner) {
            return null;
        }
        if (verb.plainRelation().equals("parataxis") && verb.head() >= 0) {
            return sentence.word(verb.head());
        }
        for (Word clause : sentence.dependents(verb, "parataxis")) {
            return clause;
        }
        return null;
    }

    /** The words of a clause without {@code outside} and all below it. */
    List<Word> below(Word clause, Word outside) {
        List<Word> words = new ArrayList<>();
        boolean inside = sentence.isUnder(outside, clause);
        for (Word word : sentence.subtree(clause)) {
            if (!inside || !sentence.isUnder(word, outside)) {
                words.add(word);
            }
        }
        for (Word joined : sentence.dependents(clause, "conj")) {
            if (sentence.subtree(joined).stream().anyMatch(this::quoted)) {
                words.removeIf(word -> sentence.isUnder(word, joined));
            }
        }
        return trimmed(words);
    }

    /** Of "the one part, X said, the other" both parts; else, as beside "according to X", the words as they are. */
    static List<List<Word>> parts(List<Word> content, Word cue) {
        List<Word> before = trimmed(new ArrayList<>(
                content.stream().filter(w -> w.index() < cue.index()).toList()));
        List<Word> after = trimmed(new ArrayList<>(
                content.stream().filter(w -> w.index() > cue.index()).toList()));
        return !cue.is(PartOfSpeech.VERB) || before.isEmpty() || after.isEmpty()
                ? List.of(content)
                : List.of(before, after);
    }

    /** "X said the rest": what follows a verb up to the end, if a clause of its own stands there. */
    List<Word> following(Word verb) {
        int from = verb.index() + 1;
        while (from < size() && sentence.word(from).is(PartOfSpeech.ADV)) {
            from++;
        }
        if (from >= size()
                || sentence.word(from).is(PartOfSpeech.PUNCT)
                || sentence.word(from).is(PartOfSpeech.ADP)) {
            return List.of();
        }
        List<Word> words = clause(from, size());
        for (Word word : words) {
            if (isComma(word)) {
                return List.of();
            }
            if (predicates(word)) {
                return words;
            }
        }
        return List.of();
    }

    /** "The rest, X said": what stands before the comma before a verb that ends its sentence. */
    List<Word> preceding(Word cue, int longest) {
        int comma = cue.index();
        while (comma > 0 && !isComma(sentence.word(comma))) {
            comma--;
        }
        boolean another = comma + 1 < cue.index() && sentence.word(comma + 1).is(PartOfSpeech.CCONJ);
        boolean plain = !another
                && sentence.words().subList(comma, cue.index()).stream()
                        .noneMatch(w -> w.is(PartOfSpeech.VERB) || w.is(PartOfSpeech.SCONJ) || relative(w));
        boolean ends =
                sentence.words().subList(cue.index() + 1, size()).stream().noneMatch(this::predicates);
        boolean near = cue.index() - comma <= longest;
        return comma > 0 && plain && ends && near ? clause(0, comma) : List.of();
    }

    /** "One thing, and another, X said": the whole before, where the tree gives the verb less and the speaker stands between. */
    List<Word> closing(Word verb, Word speaker, List<Word> tree, int longest) {
        List<Word> whole = preceding(verb, longest);
        boolean between = !whole.isEmpty()
                && speaker.index() < verb.index()
                && speaker.index() > whole.get(whole.size() - 1).index();
        boolean less =
                !tree.isEmpty() && tree.get(tree.size() - 1).index() < verb.index() && tree.size() < whole.size();
        return between && less ? whole : tree;
    }

    /** "One part, X said, the other": both, wherever parsing hung them; empty if the verb does not stand so. */
    List<Word> interrupted(Word verb, Word speaker, int longest) {
        int before = Math.min(verb.index(), speaker.index());
        while (before > 0 && !isComma(sentence.word(before))) {
            before--;
        }
        int after = Math.max(verb.index(), speaker.index());
        while (after < size() && !sentence.word(after).is(PartOfSpeech.PUNCT)) {
            after++;
        }
        boolean stands = before > 0 && after + 1 < size() && isComma(sentence.word(after)) && after - before <= longest;
        boolean plain = stands
                && sentence.words().subList(before + 1, after).stream()
                        .noneMatch(w -> w.index() != verb.index()
                                && (w.is(PartOfSpeech.VERB)
                                        || w.is(PartOfSpeech.CCONJ)
                                        || w.is(PartOfSpeech.SCONJ)
                                        || relative(w)));
        if (!plain || sentence.words().subList(after, size()).stream().anyMatch(this::quoted)) {
            return List.of();
        }
        List<Word> first = new ArrayList<>(sentence.words().subList(0, before));
        List<Word> second = clause(after + 1, size());
        boolean whole = first.stream().noneMatch(w -> ENDS.contains(w.form()) || quoted(w))
                && !second.isEmpty()
                && !sentence.word(after + 1).is(PartOfSpeech.CCONJ)
                && !sentence.word(after + 1).is(PartOfSpeech.SCONJ)
                && second.get(0).morphology().form() != VerbForm.GERUND;
        if (!whole) {
            return List.of();
        }
        first.addAll(second);
        return trimmed(first);
    }

    /** "As odd as it seems, X said the rest": the rest, where the tree gives the verb what opens the sentence. */
    List<Word> afterFronted(Word verb, Word speaker, List<Word> tree) {
        boolean fronted = !tree.isEmpty()
                && tree.get(tree.size() - 1).index() < Math.min(verb.index(), speaker.index())
                && verb.index() + 1 < size();
        Word next = fronted ? sentence.word(verb.index() + 1) : verb;
        boolean opens = next.is(PartOfSpeech.DET) || next.is(PartOfSpeech.PRON) || next.is(PartOfSpeech.PROPN);
        List<Word> rest = fronted && opens && !next.relation().equals("obl:tmod") ? following(verb) : List.of();
        return rest.isEmpty() ? tree : rest;
    }

    /** "Told AFP there was ...": whom it was told, where parsing took it for the clause's subject. */
    List<Word> withoutAddressee(Word verb, List<Word> content) {
        boolean named = content.size() > 2
                && content.get(0).index() == verb.index() + 1
                && content.get(0).is(PartOfSpeech.PROPN);
        int next = 1;
        while (named && next < content.size() && content.get(next).is(PartOfSpeech.PROPN)) {
            next++;
        }
        boolean begins = named
                && next + 1 < content.size()
                && (content.get(next).is(PartOfSpeech.PRON) || content.get(next).is(PartOfSpeech.DET))
                && content.get(next).plainRelation().matches("nsubj|expl|det");
        return begins ? content.subList(next, content.size()) : content;
    }

    /** "According to X, the rest": what follows the comma after a source that opens its clause. */
    List<Word> after(Word source, Word preposition) {
        Word before = preposition.index() == 0 ? preposition : sentence.word(preposition.index() - 1);
        boolean opens = preposition.index() == 0 || before.is(PartOfSpeech.CCONJ) || before.is(PartOfSpeech.PUNCT);
        int comma = source.index();
        while (opens && comma < size() && !isComma(sentence.word(comma))) {
            comma++;
        }
        return opens && comma + 1 < size() ? clause(comma + 1, size()) : List.of();
    }

    /** "X said at length that the rest": what follows the next "that", if no other verb stands between. */
    List<Word> opened(Word verb, SpeechWords complementisers) {
        for (int i = verb.index() + 1; i < size(); i++) {
            Word word = sentence.word(i);
            if (word.is(PartOfSpeech.VERB) || isComma(word)) {
                return List.of();
            }
            if (word.is(PartOfSpeech.SCONJ) && complementisers.isForm("complementisers", word)) {
                return clause(i + 1, size());
            }
        }
        return List.of();
    }

    private List<Word> clause(int from, int to) {
        int end = from;
        while (end < to && !ENDS.contains(sentence.word(end).form())) {
            end++;
        }
        List<Word> words = new ArrayList<>(sentence.words().subList(from, end));
        return words.stream().anyMatch(this::predicates) ? trimmed(words) : List.of();
    }

    private boolean predicates(Word word) {
        return (word.is(PartOfSpeech.VERB) || word.is(PartOfSpeech.AUX) || word.isNominal())
                && !sentence.dependents(word, "nsubj", "cop", "aux").isEmpty();
    }

    /** "which he says": the pronoun stands for what is told of and not for what is told. */
    private static boolean relative(Word word) {
        return word.is(PartOfSpeech.PRON) && !word.plainRelation().startsWith("nsubj");
    }

    private static boolean isComma(Word word) {
        return word.form().equals(",");
    }

    private int size() {
        return sentence.words().size();
    }

    private static List<Word> trimmed(List<Word> words) {
        while (!words.isEmpty() && (words.get(0).is(PartOfSpeech.PUNCT) || isMark(words.get(0)))) {
            words.remove(0);
        }
        while (!words.isEmpty() && words.get(words.size() - 1).is(PartOfSpeech.PUNCT)) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    private static boolean isMark(Word word) {
        return word.plainRelation().equals("mark") && word.is(PartOfSpeech.SCONJ);
    }

    /** The speaker of a quotation in this sentence that a participle carries on: "“…,” X said, adding that". */
    @Nullable
    Party speaker(Word verb) {
        if (!verb.plainRelation().equals("advcl") && !verb.plainRelation().equals("acl")) {
            return null;
        }
        for (Quotation quotation : direct) {
            boolean here = quotation.cue() != null
                    && quotation.cue().field() == sentence.field()
                    && sentence.span().contains(quotation.cue().span());
            if (here) {
                return quotation.speaker();
            }
        }
        return null;
    }

    boolean quoted(Word word) {
        Span span = word.span();
        return direct.stream()
                .flatMap(q -> q.content().stream())
                .anyMatch(e -> e.field() == sentence.field() && e.span().contains(span));
    }
}
