// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.time.LocalDate;
import java.util.List;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.AnalysedText;
import org.entente.language.Morphology;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Evidence;
import org.entente.model.Published;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Gives the claims of one article their dates: from the claim's own clause first, then from the clauses above it that
 * share its time. Not thread-safe; one for each article.
 */
public final class WhenReader {
    private final Article article;
    private final Grammar grammar;
    private final @Nullable LocalDate anchor;
    private final DateResolver resolver;
    private final PlacedDates dates;
    private final Narrated narrated;

    /** For claims that are dated by their own sentence alone. */
    public WhenReader(Article article, Grammar grammar, DateWords words) {
        this(new AnalysedText(article, List.of()), grammar, words);
    }

    public WhenReader(AnalysedText text, Grammar grammar, DateWords words) {
        this.article = text.article();
        this.grammar = grammar;
        Published published = article.published();
        this.anchor = published == null ? null : published.date();
        this.resolver = new DateResolver(anchor);
        this.dates = new PlacedDates(text, new DateFinder(words), resolver);
        this.narrated = new Narrated(text, dates, resolver);
    }

    /**
     * The date of what {@code trigger} tells: by its clause, else the only date of its sentence; null if neither tells.
     *
     * @param status whether the clause is said to hold; decides which way "Friday" looks
     * @param saying whether the claim is made by saying it, so that the date of the speech verb is its date too
     */
    public @Nullable When read(Sentence sentence, Word trigger, Status status, boolean saying) {
        List<PlacedDate> placed = dates.in(sentence);
        if (placed.isEmpty()) {
            return null;
        }
        DateAttachment attachment = new DateAttachment(sentence, grammar);
        List<Clause> clauses = new SharedTime(sentence, grammar).clauses(trigger, status, saying);
        When best = null;
        int least = Integer.MAX_VALUE;
        for (PlacedDate date : placed) {
            for (int level = 0; level < clauses.size(); level++) {
                Clause clause = clauses.get(level);
                int cost = attachment.cost(date, clause.head());
                Interval days = cost < 0 || attachment.inParentheses(date, trigger)
                        ? null
                        : resolver.resolve(
                                attachment.opens(date, clause.head())
                                        ? date.phrase().itself()
                                        : date.phrase(),
                                attachment.ahead(date, clause.head()) ? Tense.FUTURE : clause.tense(),
                                date.told());
                if (days != null && cost + 10 * level < least) {
                    least = cost + 10 * level;
                    best = when(sentence, date, days, days.reason());
                }
            }
        }
        List<PlacedDate> plain = placed.stream()
                .filter(date -> !date.phrase().meaning().ofOther())
                .toList();
        return best != null || plain.size() != 1 || plain.size() != placed.size() && attachment.told(placed, trigger)
                ? best
                : beside(sentence, trigger, plain.get(0), status, saying);
    }

    /**
     * As {@link #read}; what tells no date itself takes that of the sentence before it, and a title that of the lead, with a
     * reason that says so.
     *
     * @param past whether it is told as past, so that it may go on from what the sentence before tells
     */
    public @Nullable When readOn(Sentence sentence, Word trigger, Status status, boolean saying, boolean past) {
        When own = read(sentence, trigger, status, saying);
        return own != null || !past || !dates.in(sentence).isEmpty() ? own : narrated.before(sentence, trigger);
    }

    /** The only date of the sentence, if nothing in the tree says that it is the date of something else. */
    private @Nullable When beside(Sentence sentence, Word trigger, PlacedDate date, Status status, boolean saying) {
        if (status == Status.FUTURE || new DateBeside(sentence, grammar).isOfOther(date, trigger, saying)) {
            return null;
        }
        Interval days =
                resolver.resolve(date.phrase(), tense(sentence, DateBeside.clause(sentence, date.head())), date.told());
        return days == null || date.phrase().since()
                ? null
                : when(sentence, date, days, days.reason() + ", told in the same sentence");
    }

    private When when(Sentence sentence, PlacedDate date, Interval days, String reason) {
        return new When(Evidence.of(article, sentence.field(), date.span()), days.from(), days.to(), reason);
    }

    /** Whether it was more than about a year before the article (guide, "status"). */
    public boolean historical(@Nullable When when) {
        return when != null && anchor != null && when.to().isBefore(anchor.minusYears(1));
    }

    /** A clause that shares the claim's time. */
    record Clause(Word head, Tense tense) {}

    /** The tense of a verb with its auxiliaries. */
    static Tense tense(Sentence sentence, Word verb) {
        Tense tense = tense(verb.morphology());
        for (Word auxiliary : sentence.dependents(verb, "aux", "cop")) {
            Tense own = tense(auxiliary.morphology());
            tense = own == Tense.OPEN && verb.morphology().isPastParticiple() ? Tense.PAST : own;
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
