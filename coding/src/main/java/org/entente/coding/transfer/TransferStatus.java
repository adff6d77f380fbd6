// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.Locale;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.clause.Reality;
import org.entente.language.Morphology.Mood;
import org.entente.language.Morphology.Tense;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** How far a transfer has come: what its clause says, and the verbs above it. */
final class TransferStatus {
    private static final int DEEPEST = 4;

    /** Verbs of what is only thought of. */
    private static final String OPEN = "open";

    private final Sentence sentence;
    private final TransferWords words;
    private final Arguments arguments;
    private final ClauseReader clauses;
    private final TransferPlaces places;

    TransferStatus(
            Sentence sentence, TransferWords words, Arguments arguments, ClauseReader clauses, TransferPlaces places) {
        this.sentence = sentence;
        this.words = words;
        this.arguments = arguments;
        this.clauses = clauses;
        this.places = places;
    }

    /** What the clause makes of it, and the verbs above; null for what only could be. */
    @Nullable
    String of(Word verb, String own) {
        boolean alleged = sentence.dependents(verb, "advmod").stream()
                .anyMatch(w -> words.alleged().contains(w.form().toLowerCase(Locale.ROOT)));
        Word achieved = achieved(verb);
        if (achieved != null) {
            return clauses.reality(achieved).negated() ? null : own;
        }
        Word at = places.misparsed(verb) ? sentence.word(verb.head()) : verb;
        for (int i = 0; i < DEEPEST; i++) {
            Word governor = arguments.governorOrNull(at);
            boolean embedded =
                    switch (at.plainRelation()) {
                        case "xcomp", "ccomp", "acl", "advcl", "obl" -> true;
                        case "conj" -> sentence.dependents(at, "nsubj", "aux").isEmpty();
                        default -> false;
                    };
            if (governor == null || !embedded || at.relation().equals("acl:relcl")) {
                break;
            }
            String governing = TransferWords.group(words.governing(), governor);
            if ("denied".equals(governing) && (own.equals("delivered") || own.equals("ordered"))) {
                return "alleged";
            }
            boolean clause = !at.plainRelation().equals("ccomp")
                    || "requested".equals(governing)
                    || "promised".equals(governing);
            if (governing != null
                    && clause
                    && !"denied".equals(governing)
                    && !at.plainRelation().equals("conj")
                    && !(at.plainRelation().equals("advcl") && !"alleged".equals(governing))) {
                if (governing.equals(OPEN)) {
                    return null;
                }
                if (own.equals("stopped") && governing.equals("promised")) {
                    return own;
                }
                Reality above = clauses.reality(governor);
                boolean done = governing.equals("promised") && (isPerfect(verb) || isTold(verb));
                boolean signed = own.equals("ordered") && signs(governor) && above.status() == Status.ASSERTED;
                if ((done || signed) && !above.negated()) {
                    return own;
                }
                return above.negated() ? governing.equals("promised") ? "refused" : own : governing;
            }
            at = governor;
        }
        boolean hearsay = sentence.dependents(verb, "aux").stream()
                .anyMatch(aux -> aux.morphology().mood() == Mood.CONDITIONAL);
        boolean past = verb.morphology().form() == VerbForm.PARTICIPLE;
        if (hearsay && past && (own.equals("delivered") || own.equals("ordered"))) {
            return "alleged";
        }
        Reality reality = clauses.reality(verb);
        if (reality.negated()) {
            return own.equals("delivered") || own.equals("promised") || own.equals("ordered") ? "refused" : null;
        }
        if (reality.obliged()) {
            if (own.equals("ordered") && planned(verb)) {
                return "promised";
            }
            return own.equals("delivered") && "give".equals(TransferWords.group(words.verbs(), verb))
                    ? "requested"
                    : null;
        }
        if (reality.status() == Status.FUTURE) {
            return own.equals("delivered") || own.equals("ordered") ? "promised" : own;
        }
        if (reality.status() == Status.HYPOTHETICAL) {
            return null;
        }
        return alleged && own.equals("delivered") ? "alleged" : own;
    }

    /** The verb by which the act was managed in the end, "managed to deliver", "a pu livrer"; null if none is. */
    private @Nullable Word achieved(Word verb) {
        Word governor = verb.plainRelation().equals("xcomp") ? arguments.governorOrNull(verb) : null;
        boolean past = governor != null
                && (governor.morphology().tense() == Tense.PAST
                        || governor.morphology().tense() == Tense.IMPERFECT
                                && !sentence.dependents(verb, "mark").isEmpty()
                        || governor.morphology().form() == VerbForm.PARTICIPLE
                        || sentence.dependents(governor, "cop").stream()
                                .anyMatch(be -> be.morphology().tense() == Tense.PAST));
        boolean done = past
                && governor != null
                && words.achieving().contains(TransferWords.lemma(governor))
                && sentence.dependents(governor, "aux").stream()
                        .noneMatch(aux -> aux.morphology().mood() == Mood.CONDITIONAL);
        return done ? governor : null;
    }

    /** "Announced having sent", "annonce avoir livré": what was done by then. */
    private boolean isPerfect(Word verb) {
        return verb.morphology().form() == VerbForm.PARTICIPLE
                && sentence.dependents(verb, "aux").stream()
                        .anyMatch(aux -> aux.morphology().form() == VerbForm.INFINITIVE
                                || aux.morphology().form() == VerbForm.GERUND);
    }

    /** "Announced that it had ordered", "sont arrivés, a annoncé le ministre": what the clause itself tells as past. */
    private boolean isTold(Word verb) {
        boolean past = verb.morphology().tense() == Tense.PAST
                || verb.morphology().form() == VerbForm.PARTICIPLE
                        && sentence.dependents(verb, "aux").stream()
                                .anyMatch(aux -> aux.morphology().form() == VerbForm.FINITE
                                        && aux.morphology().mood() != Mood.CONDITIONAL);
        Reality reality = clauses.reality(verb);
        return verb.plainRelation().equals("ccomp")
                && past
                && reality.status() == Status.ASSERTED
                && !reality.negated();
    }

    /** "Signed a contract to buy": the order is made. */
    private boolean signs(Word verb) {
        Word object = verb.is(PartOfSpeech.VERB) ? arguments.object(verb) : null;
        return object != null && words.deals().contains(TransferWords.lemma(object));
    }

    private boolean planned(Word verb) {
        Word governor = arguments.governorOrNull(verb);
        return governor != null && words.planned().contains(TransferWords.lemma(governor))
                || sentence.dependents(verb, "aux").stream()
                        .anyMatch(aux -> words.planned().contains(TransferWords.lemma(aux)));
    }

    /** The status that a verb above a noun of giving makes of it. */
    String above(Word verb, String base) {
        String use = TransferWords.group(words.verbs(), verb);
        String governing = TransferWords.group(words.governing(), verb);
        if (governing != null && !governing.equals(OPEN) && !governing.equals("denied")) {
            return governing;
        }
        return use == null
                ? base
                : switch (use) {
                    case "stop" -> "stopped";
                    case "refuse" -> "refused";
                    case "promise" -> "promised";
                    case "request" -> "requested";
                    default -> base;
                };
    }
}
