// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Morphology;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Evidence;
import org.entente.model.Published;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Gives the claims of one article their dates: from the claim's own clause first, then from the clauses above it that
 * share its time. Not thread-safe; one for each article.
 */
public final class WhenReader {
    private static final int DEEPEST = 8;

    private final Article article;
    private final Grammar grammar;
    private final DateFinder finder;
    private final @Nullable LocalDate anchor;
    private final DateResolver resolver;
    private final Map<Integer, List<Placed>> found = new HashMap<>();

    public WhenReader(Article article, Grammar grammar, DateWords words) {
        this.article = article;
        this.grammar = grammar;
        this.finder = new DateFinder(words);
        Published published = article.published();
        this.anchor = published == null ? null : published.date();
        this.resolver = new DateResolver(anchor);
    }

    /** A phrase in its sentence: its words and the one that the others hang on. */
    private record Placed(DatePhrase phrase, Span span, int first, int last, Word head) {
        boolean holds(Word word) {
            return first <= word.index() && word.index() <= last;
        }
    }

    /**
     * The date of what {@code trigger} tells: by its clause, else the only date of its sentence; null if neither tells.
     *
     * @param status whether the clause is said to hold; decides which way "Friday" looks
     * @param saying whether the claim is made by saying it, so that the date of the speech verb is its date too
     */
    public @Nullable When read(Sentence sentence, Word trigger, Status status, boolean saying) {
        List<Placed> dates = found.computeIfAbsent(sentence.index(), index -> placed(sentence));
        if (dates.isEmpty()) {
            return null;
        }
        List<Clause> clauses = new SharedTime(sentence, grammar).clauses(trigger, status, saying);
        When best = null;
        int least = Integer.MAX_VALUE;
        for (Placed date : dates) {
            for (int level = 0; level < clauses.size(); level++) {
                Clause clause = clauses.get(level);
                int cost = cost(sentence, date, clause.head());
                Interval days = cost < 0 || inParentheses(sentence, date, trigger)
                        ? null
                        : resolver.resolve(
                                date.phrase, ahead(sentence, date, clause.head()) ? Tense.FUTURE : clause.tense());
                if (days != null && cost + 10 * level < least) {
                    least = cost + 10 * level;
                    Evidence words = Evidence.of(article, sentence.field(), date.span);
                    best = new When(words, days.from(), days.to(), days.reason());
                }
            }
        }
        return best != null || dates.size() != 1 ? best : beside(sentence, trigger, dates.get(0), status, saying);
    }

    /** The only date of the sentence, if nothing in the tree says that it is the date of something else. */
    private @Nullable When beside(Sentence sentence, Word trigger, Placed date, Status status, boolean saying) {
        Word clause = clause(sentence, date.head);
        boolean below = sentence.isUnder(date.head, trigger) && clause.index() != trigger.index() && ownClause(clause);
        boolean told = reported(sentence, trigger, clause);
        if (below
                || told && !saying
                || aside(sentence, clause, trigger)
                || elsewhere(sentence, clause, trigger)
                || inParentheses(sentence, date, trigger)
                || ofNoun(sentence, date, trigger)
                || status == Status.FUTURE) {
            return null;
        }
        Interval days = resolver.resolve(date.phrase, tense(sentence, clause));
        Evidence words = Evidence.of(article, sentence.field(), date.span);
        return days == null || days.to().isAfter(days.from().plusYears(1)) && date.phrase.since()
                ? null
                : new When(words, days.from(), days.to(), days.reason() + ", told in the same sentence");
    }

    /** "Broke the 2015 treaty": the year of the treaty and not of what is told. */
    private static boolean ofNoun(Sentence sentence, Placed date, Word trigger) {
        Word noun = date.head.head() < 0 ? date.head : sentence.word(date.head.head());
        boolean before =
                switch (date.head.plainRelation()) {
                    case "compound", "amod", "nummod" -> true;
                    default -> date.head.relation().equals("nmod:poss");
                };
        return before && noun.is(PartOfSpeech.NOUN) && !date.holds(noun) && noun.index() != trigger.index();
    }

    /** "Agreed to meet on Friday": what the infinitive tells was yet to come. */
    private static boolean ahead(Sentence sentence, Placed date, Word trigger) {
        Word clause = clause(sentence, date.head);
        return clause.index() != trigger.index()
                && clause.plainRelation().equals("xcomp")
                && clause.morphology().form() == Morphology.VerbForm.INFINITIVE
                && sentence.isUnder(clause, trigger);
    }

    /** Whether the date stands in a coordinated clause with a subject of its own, and the trigger does not. */
    private static boolean elsewhere(Sentence sentence, Word clause, Word trigger) {
        return clause.plainRelation().equals("conj")
                && !sentence.dependents(clause, "nsubj").isEmpty()
                && !sentence.isUnder(trigger, clause);
    }

    /** "The army, which seized power a week ago, banned marches": what is told of a noun has its own time. */
    private static boolean aside(Sentence sentence, Word clause, Word trigger) {
        boolean ofNoun =
                clause.plainRelation().equals("acl") || clause.plainRelation().equals("appos");
        return ofNoun && clause.index() != trigger.index() && !sentence.isUnder(trigger, clause);
    }

    private static Word clause(Sentence sentence, Word word) {
        Word at = word;
        for (int i = 0; i < DEEPEST && !at.is(PartOfSpeech.VERB) && at.head() >= 0; i++) {
            at = sentence.word(at.head());
        }
        return at;
    }

    private static boolean ownClause(Word clause) {
        return switch (clause.plainRelation()) {
            case "acl", "ccomp", "advcl", "parataxis", "appos" -> true;
            default -> false;
        };
    }

    /** Whether the trigger stands in what {@code verb} reports: "said on Monday that troops had attacked". */
    private boolean reported(Sentence sentence, Word trigger, Word verb) {
        Word at = trigger;
        for (int i = 0; i < DEEPEST && at.head() >= 0; i++) {
            Word governor = sentence.word(at.head());
            if (governor.index() == verb.index()) {
                return at.plainRelation().equals("ccomp") || at.plainRelation().equals("parataxis");
            }
            at = governor;
        }
        return false;
    }

    private static boolean inParentheses(Sentence sentence, Placed date, Word trigger) {
        for (int i = date.first - 1; i >= 0; i--) {
            String form = sentence.word(i).form();
            if (form.equals(")") || form.equals("-RRB-")) {
                return false;
            }
            if (form.equals("(") || form.equals("-LRB-")) {
                return trigger.index() < i;
            }
        }
        return false;
    }

    /** Whether it was more than about a year before the article (guide, "status"). */
    public boolean historical(@Nullable When when) {
        return when != null && anchor != null && when.to().isBefore(anchor.minusYears(1));
    }

    private List<Placed> placed(Sentence sentence) {
        List<Placed> placed = new ArrayList<>();
        int start = sentence.span().start();
        for (DatePhrase phrase : finder.find(sentence.evidence(article).text())) {
            Span span = new Span(
                    start + phrase.span().start(), start + phrase.span().end());
            List<Word> words = sentence.words().stream()
                    .filter(word -> word.span().overlaps(span))
                    .toList();
            if (!words.isEmpty()) {
                int first = words.get(0).index();
                int last = words.get(words.size() - 1).index();
                placed.add(new Placed(phrase, span, first, last, head(words, first, last)));
            }
        }
        return List.copyOf(placed);
    }

    private static Word head(List<Word> words, int first, int last) {
        Word best = words.get(0);
        int most = -1;
        for (Word word : words) {
            boolean outside = word.head() < first || word.head() > last;
            boolean content = word.isNominal()
                    || word.is(PartOfSpeech.NUM)
                    || word.is(PartOfSpeech.ADV)
                    || word.is(PartOfSpeech.VERB);
            int value = (outside ? 2 : 0) + (content ? 1 : 0);
            if (value > most) {
                most = value;
                best = word;
            }
        }
        return best;
    }

    /** How far the date hangs from the clause's head; -1 if it belongs to something else. */
    private int cost(Sentence sentence, Placed date, Word clause) {
        if (date.holds(clause)) {
            return 0;
        }
        Word at = date.head;
        int cost = 0;
        for (int steps = 0; steps < 6 && at.head() >= 0; steps++) {
            Word governor = sentence.word(at.head());
            if (governor.index() == clause.index() || date.holds(governor) && sentence.isUnder(clause, governor)) {
                return cost;
            }
            if (!date.holds(governor) && !lets(sentence, at, governor, date)) {
                return -1;
            }
            cost += 3;
            at = governor;
        }
        return -1;
    }

    /** Whether a date that hangs on a noun may yet tell the time of the clause: "met him in Lima on Friday". */
    private boolean lets(Sentence sentence, Word at, Word governor, Placed date) {
        if (governor.is(PartOfSpeech.VERB) || governor.is(PartOfSpeech.AUX)) {
            return governor.plainRelation().equals("xcomp");
        }
        if (at.index() != date.head.index()) {
            return true;
        }
        boolean ofTheNoun =
                switch (at.relation()) {
                    case "nmod:poss", "compound", "amod", "nummod" -> true;
                    default -> false;
                };
        return !ofTheNoun
                && at.index() > governor.index()
                && sentence.dependents(at, "case").stream().noneMatch(w -> grammar.has("genitive", w.lemma()));
    }

    /** A clause that shares the claim's time. */
    record Clause(Word head, Tense tense) {}

    /** The tense of a verb with its auxiliaries. */
    static Tense tense(Sentence sentence, Word verb) {
        Tense tense = tense(verb.morphology());
        for (Word auxiliary : sentence.dependents(verb, "aux", "cop")) {
            Tense own = tense(auxiliary.morphology());
            boolean participle = verb.morphology().form() == Morphology.VerbForm.PARTICIPLE
                    && verb.morphology().tense() == Morphology.Tense.PAST;
            tense = own == Tense.OPEN && participle ? Tense.PAST : own;
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return tense;
    }

    private static Tense tense(Morphology form) {
        return switch (form.tense()) {
            case PAST, IMPERFECT -> Tense.PAST;
            case FUTURE -> Tense.FUTURE;
            default -> Tense.OPEN;
        };
    }
}
