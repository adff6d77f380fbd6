// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.List;
import java.util.Set;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * Mends where the parser misses the subject: « …, ont indiqué mardi des témoins » (object), « Lima a, de son côté, refusé »
 * (on the auxiliary), « le ministre, Yves Quist, » (two), « Samedi, Lima, qui … » (the day). In 2,000 sentences of news 6 in
 * 100 had one of these.
 */
record FrenchSubjects(Set<String> calendar, Set<String> reporting) {
    private static final Set<String> TAKEN = Set.of("obj", "iobj", "obl", "obl:arg", "xcomp", "obl:mod");
    private static final Set<String> INSERTED = Set.of("parataxis", "advcl", "acl", "ccomp", "conj", "dep");

    private static final Set<String> CLITICS = Set.of("il", "elle", "ils", "elles", "on");

    void mend(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            ofAuxiliary(tree, tree.word(i));
            day(tree, tree.word(i));
            partitive(tree, tree.word(i));
            between(tree, tree.word(i));
            name(tree, tree.word(i));
        }
        for (int i = 0; i < tree.size(); i++) {
            Word verb = tree.word(i);
            if (verb.is(PartOfSpeech.VERB)) {
                clitic(tree, verb);
                inverted(tree, verb);
                hidden(tree, tree.word(i));
                second(tree, verb);
                listed(tree, verb);
            }
        }
    }

    /** An auxiliary far from its participle has no arguments of its own. */
    private static void ofAuxiliary(Tree tree, Word word) {
        Word auxiliary = tree.head(word);
        if (word.relation().startsWith("nsubj")
                && (auxiliary.relation().equals("aux") || auxiliary.relation().equals("aux:pass"))
                && !tree.governs(tree.head(auxiliary), "nsubj")) {
            tree.hang(word, auxiliary.head(), word.relation());
        }
    }

    /** « De violents combats ont repris » : before an adjective "de" is an article. */
    private static void partitive(Tree tree, Word noun) {
        Word verb = tree.head(noun);
        boolean opens = noun.index() >= 2
                && noun.relation().startsWith("obl")
                && tree.word(0).head() == noun.index()
                && tree.word(0).lemma().equals("de")
                && tree.word(1).is(PartOfSpeech.ADJ)
                && tree.word(1).head() == noun.index();
        if (opens && verb.index() > noun.index() && tree.isFinite(verb) && !tree.governs(verb, "nsubj")) {
            tree.hang(noun, verb.index(), tree.governs(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            tree.hang(tree.word(0), noun.index(), "det");
        }
    }

    /** « des négociations entre Oslo et Lima » : right behind a noun "entre" goes with it. */
    private void between(Tree tree, Word member) {
        Word entre = member.relation().startsWith("obl") ? first(tree.below(member, "case")) : null;
        int before = entre == null ? -1 : entre.index() - 1;
        if (entre != null
                && before >= 0
                && entre.lemma().equals("entre")
                && tree.governs(member, "conj")
                && tree.word(before).is(PartOfSpeech.NOUN)
                && !calendar.contains(tree.word(before).lemma())
                && tree.word(before).index() > member.head()) {
            tree.hang(member, before, "nmod");
        }
    }

    private static @Nullable Word first(List<Word> words) {
        return words.isEmpty() ? null : words.get(0);
    }

    /** « Samedi, Lima, qui …, a refusé » : what follows the comma is the subject, and not another day. */
    private void day(Tree tree, Word day) {
        if (!day.relation().startsWith("nsubj")
                || !calendar.contains(day.lemma())
                || tree.governs(day, "det", "case")
                || !tree.isComma(day.index() + 1)) {
            return;
        }
        Word verb = tree.head(day);
        tree.below(day, "conj", "appos").stream()
                .filter(word -> word.isNominal() && !tree.governs(word, "case", "cc"))
                .findFirst()
                .ifPresent(subject -> {
                    for (Word part : tree.below(day)) {
                        if (part.index() > subject.index()) {
                            tree.hang(part, subject.index(), part.relation());
                        }
                    }
                    tree.hang(subject, verb.index(), day.relation());
                    tree.hang(day, verb.index(), "obl:mod");
                });
    }

    /** Behind a statement and a comma: « …, a déclaré le ministre ». */
    private void inverted(Tree tree, Word verb) {
        boolean statement = INSERTED.contains(verb.relation())
                || tree.below(verb, "ccomp", "advcl", "parataxis").stream()
                        .anyMatch(clause -> clause.index() < verb.index());
        if (!statement
                || !reporting.contains(verb.lemma())
                || !tree.isFinite(verb)
                || !tree.isPunctuation(tree.opening(verb) - 1)
                || tree.governs(verb, "nsubj", "mark")) {
            return;
        }
        for (Word below : tree.below(verb)) {
            Word subject = behindDay(tree, below);
            if (subject.index() > verb.index() && isInvertedSubject(tree, verb, subject)) {
                tree.hang(subject, verb.index(), "nsubj");
                said(tree, verb);
                aside(tree, verb);
                return;
            }
        }
    }

    /** A clause without conjunction before the verb of saying is what is said. */
    private static void said(Tree tree, Word verb) {
        for (Word clause : tree.below(verb, "advcl")) {
            if (clause.index() < verb.index() && tree.isFinite(clause) && !tree.governs(clause, "mark")) {
                tree.hang(clause, verb.index(), "ccomp");
            }
        }
    }

    /** « du chef de l'Otan, Yves Quist » : a name behind a comma that was taken for an object is the noun's before it. */
    private static void name(Tree tree, Word name) {
        int comma = name.index() - 1;
        if (!name.relation().equals("obj")
                || !name.is(PartOfSpeech.PROPN)
                || !tree.isComma(comma)
                || name.head() >= comma
                || tree.governs(name, "det", "case")) {
            return;
        }
        Word noun = tree.word(comma - 1);
        for (int i = 0; i < tree.size() && noun.head() > name.head() && !isCommon(noun); i++) {
            noun = tree.head(noun);
        }
        if (isCommon(noun)) {
            tree.hang(name, noun.index(), "appos");
        }
    }

    /** "ministre", and neither a name nor the "Affaires" that he has. */
    private static boolean isCommon(Word noun) {
        return noun.is(PartOfSpeech.NOUN) && Character.isLowerCase(noun.form().codePointAt(0));
    }

    /** « a affirmé jeudi Oslo » : what hangs on the day as its name. */
    private Word behindDay(Tree tree, Word day) {
        return calendar.contains(day.lemma())
                ? tree.below(day, "appos", "flat", "nmod", "compound", "conj").stream()
                        .filter(word -> word.index() == day.index() + 1 && word.is(PartOfSpeech.PROPN))
                        .findFirst()
                        .map(word -> UniversalDependencies.with(word, word.head(), "obj"))
                        .orElse(day)
                : day;
    }

    /** « Lima négocie, mardi, avec Oslo, a dit le ministre » : phrases before the verb of saying are the statement's. */
    private static void aside(Tree tree, Word verb) {
        boolean inserted = INSERTED.contains(verb.relation());
        List<Word> clauses = tree.below(verb, "ccomp").stream()
                .filter(clause -> clause.index() < verb.index())
                .toList();
        int statement =
                inserted ? verb.head() : clauses.isEmpty() ? -1 : clauses.get(0).index();
        if (statement < 0 || statement > verb.index()) {
            return;
        }
        int opening = tree.opening(verb);
        for (Word phrase : tree.below(verb, "obl", "advmod")) {
            if (phrase.index() < opening - 1 && phrase.index() > statement) {
                tree.hang(phrase, statement, phrase.relation());
            }
        }
    }

    /** « a-t-il dit » : what hangs on the verb by a hyphen is its subject. */
    private static void clitic(Tree tree, Word verb) {
        for (Word word : tree.below(verb, "obj", "iobj", "advmod", "dep", "expl")) {
            int hyphen = word.form().lastIndexOf('-');
            String pronoun = word.form().substring(hyphen + 1);
            if (hyphen >= 0 && CLITICS.contains(pronoun) && Math.abs(word.index() - verb.index()) < 3) {
                tree.set(new Word(
                        word.index(),
                        word.text(),
                        word.span(),
                        word.form(),
                        pronoun,
                        PartOfSpeech.PRON,
                        word.morphology(),
                        verb.index(),
                        "nsubj",
                        word.name()));
                return;
            }
        }
    }

    /**
     * « Lors de sa visite à Oslo, Quist a dit » : the noun that stands right before a verb without subject, behind the comma
     * that ends a phrase with a preposition, is no apposition in that phrase.
     */
    private void hidden(Tree tree, Word verb) {
        List<Word> subjects = tree.below(verb, "nsubj");
        boolean missing = subjects.isEmpty() || subjects.size() == 1 && isFronted(tree, subjects.get(0));
        int last = tree.opening(verb) - 1;
        if (!missing || last < 2 || !tree.isFinite(verb) || tree.governs(verb, "csubj", "expl:subj")) {
            return;
        }
        Word noun = tree.word(last);
        for (int i = 0; i < tree.size() && noun.head() >= 0 && !crossesComma(tree, noun); i++) {
            noun = tree.head(noun);
        }
        boolean apposed = noun.relation().equals("appos") || noun.relation().equals("conj");
        if (!apposed
                || !noun.isNominal()
                || noun.index() > verb.index()
                || calendar.contains(noun.lemma())
                || tree.governs(noun, "case")) {
            return;
        }
        Word phrase = tree.head(noun);
        while (phrase.plainRelation().equals("nmod") || phrase.plainRelation().equals("appos")) {
            phrase = tree.head(phrase);
        }
        boolean fronted = phrase.head() == verb.index() && tree.governs(phrase, "case");
        Word first = tree.governs(noun, "cc") ? sibling(tree, noun) : noun;
        if (fronted && first != null) {
            tree.hang(phrase, verb.index(), "obl:mod");
            tree.hang(first, verb.index(), "nsubj");
            if (first != noun) {
                tree.hang(noun, first.index(), "conj");
            }
        }
    }

    /** A subject with a preposition other than "de" is none. */
    private static boolean isFronted(Tree tree, Word subject) {
        return tree.below(subject, "case").stream()
                .anyMatch(word -> !word.lemma().equals("de"));
    }

    private static boolean crossesComma(Tree tree, Word word) {
        for (int i = Math.min(word.index(), word.head()); i < Math.max(word.index(), word.head()); i++) {
            if (tree.isComma(i)) {
                return true;
            }
        }
        return false;
    }

    /** The first of two subjects that both hang on what stands before the comma; null if there is none. */
    private static @Nullable Word sibling(Tree tree, Word second) {
        return tree.below(tree.head(second), "conj", "appos").stream()
                .filter(word -> word.index() < second.index() && word.index() > second.head())
                .filter(word -> !tree.governs(word, "case", "cc") && word.isNominal())
                .findFirst()
                .orElse(null);
    }

    /** Whoever stands right behind the verb or behind an adverb or a day, without preposition. */
    private boolean isInvertedSubject(Tree tree, Word verb, Word word) {
        if (!TAKEN.contains(word.relation())
                || !word.isNominal() && !word.form().startsWith("-")
                || calendar.contains(word.lemma())
                || tree.governs(word, "case", "mark")) {
            return false;
        }
        for (int i = verb.index() + 1; i < word.index(); i++) {
            Word between = tree.word(i);
            boolean own = between.head() == word.index() || calendar.contains(between.lemma());
            if (!own
                    && !between.is(PartOfSpeech.ADV)
                    && !between.is(PartOfSpeech.DET)
                    && !between.is(PartOfSpeech.NUM)) {
                return false;
            }
        }
        return true;
    }

    /** Two subjects on one side of a verb with nothing but a comma between: the second is the first's name. */
    private static void second(Tree tree, Word verb) {
        List<Word> subjects = tree.below(verb, "nsubj");
        for (int i = 1; i < subjects.size(); i++) {
            Word first = subjects.get(i - 1);
            Word second = subjects.get(i);
            boolean sameSide = first.index() < verb.index() == second.index() < verb.index();
            if (first.form().equals("il") || second.form().equals("il")) {
                ofExistence(tree, verb, first, second);
            } else if (sameSide
                    && (first.is(PartOfSpeech.NOUN) || first.index() > verb.index())
                    && second.is(PartOfSpeech.PROPN)
                    && !tree.governs(second, "case")) {
                tree.hang(second, first.index(), "appos");
            }
        }
    }

    /** « Hier, Lima, Oslo et Quito ont … » : a bare name before a comma and more subjects is the first of them. */
    private static void listed(Tree tree, Word verb) {
        List<Word> subjects = tree.below(verb, "nsubj");
        Word subject = subjects.size() == 1 ? subjects.get(0) : null;
        if (subject == null || subject.index() > verb.index() || !tree.governs(subject, "conj")) {
            return;
        }
        for (Word name : tree.below(verb, "obl")) {
            boolean before = name.is(PartOfSpeech.PROPN)
                    && name.index() < subject.index()
                    && tree.isComma(name.index() + 1)
                    && subject.index() - name.index() <= 3
                    && !tree.governs(name, "case");
            if (before && tree.hang(name, verb.index(), subject.relation())) {
                tree.hang(subject, name.index(), "conj");
                return;
            }
        }
    }

    /** « le chef jugé il y a dix ans a fui » : "il y a" has no other subject. */
    private static void ofExistence(Tree tree, Word verb, Word first, Word second) {
        Word main = tree.head(verb);
        if (second.form().equals("il")
                && verb.lemma().equals("avoir")
                && main.is(PartOfSpeech.VERB)
                && main != verb
                && !tree.governs(main, "nsubj")) {
            tree.hang(first, main.index(), "nsubj");
        }
    }
}
