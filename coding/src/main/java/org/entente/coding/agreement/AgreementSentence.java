// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.clause.Reality;
import org.entente.coding.event.Slots;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.coding.when.WhenReader;
import org.entente.language.AnalysedText;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Evidence;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** Finds the agreements that one sentence speaks of, what was done to them, and between whom. */
final class AgreementSentence {
    private final AnalysedText text;
    private final Sentence sentence;
    private final AgreementWords words;
    /** What an unsure act leaves as it is. */
    private static final Set<String> OPEN = Set.of("mentioned", "proposed", "negotiated", "rejected");

    private final KnownAgreements known;
    private final PartyReader parties;
    private final WhenReader when;
    private final Arguments arguments;
    private final ClauseReader clauses;
    private final Slots slots;
    private final AgreementPhrase phrase;
    private final Obligations obligations;
    private final ParticularsReader particulars;
    private final AgreementSides sides;

    AgreementSentence(
            AnalysedText text,
            Sentence sentence,
            Grammar grammar,
            AgreementWords words,
            KnownAgreements known,
            PartyReader parties,
            WhenReader when) {
        this.when = when;
        this.text = text;
        this.sentence = sentence;
        this.words = words;
        this.known = known;
        this.parties = parties;
        this.arguments = new Arguments(sentence, grammar);
        this.clauses = new ClauseReader(sentence, grammar);
        this.slots = new Slots(sentence, arguments, grammar, parties);
        this.phrase = new AgreementPhrase(sentence, arguments, words);
        this.sides = new AgreementSides(sentence, words, parties, arguments, slots, phrase);
        this.obligations = new Obligations(text.article(), sentence, arguments, clauses, words);
        this.particulars = new ParticularsReader(text.article(), sentence, arguments, words, phrase, parties, slots);
    }

    List<AgreementMention> read() {
        List<AgreementMention> found = new ArrayList<>();
        List<Word> taken = new ArrayList<>();
        String field = text.article().field(sentence.field());
        for (KnownAgreements.Hit hit : known.in(field, sentence.span())) {
            List<Word> inside = sentence.words().stream()
                    .filter(word -> hit.span().overlaps(word.span()))
                    .toList();
            boolean body = inside.stream()
                    .flatMap(word -> parties.mentions(sentence).at(word).stream())
                    .anyMatch(m -> m.last() - m.first() + 1 > inside.size());
            for (Word word : inside) {
                if (!body
                        && !taken.containsAll(inside)
                        && (word.head() < 0 || !inside.contains(sentence.word(word.head())))) {
                    Evidence called = Evidence.of(text.article(), sentence.field(), hit.span());
                    found.add(mention(word, hit.agreement(), called));
                    taken.addAll(inside);
                }
            }
        }
        for (Word word : sentence.words()) {
            if (!taken.contains(word) && (phrase.isAgreement(word) || isConcluded(word) || isAgreedHalt(word))) {
                found.add(mention(word, null, phrase.words(text.article(), word)));
            }
        }
        return found;
    }

    private AgreementMention mention(Word head, @Nullable KnownAgreement agreement, Evidence called) {
        AgreementSides.Act act = act(head);
        Reality reality = act == null ? null : clauses.reality(act.trigger());
        String action = act == null || reality == null ? "mentioned" : told(act.action(), reality);
        if (!OPEN.contains(action) && act != null && unsure(act.trigger())) {
            action = action.equals("signed") ? "negotiated" : "mentioned";
        }
        return new AgreementMention(
                called,
                phrase.noun(head),
                agreement == null && words.weak().contains(phrase.noun(head)) && !phrase.named(head),
                phrase.another(head) || isPredecessor(head),
                phrase.indefinite(head),
                act != null && act.verb() != null && sides.brokered(act.verb(), head),
                agreement == null && sides.partnered(head, act),
                sides.where(head, act),
                agreement,
                agreement == null ? phrase.type(head) : agreement.type(),
                sides.sides(head, act, agreement).stream()
                        .filter(p -> agreement == null || !p.words().span().overlaps(called.span()))
                        .toList(),
                action,
                act == null ? null : sentence.evidence(text.article(), act.trigger(), act.trigger()),
                act == null || reality == null || action.equals("mentioned")
                        ? null
                        : when.read(sentence, act.trigger(), reality.status(), false),
                obligations.of(head),
                phrase.secret(head),
                particulars.of(head, act == null ? null : act.trigger(), action));
    }

    /** "The accord follows the treaties of 2018": those are others. */
    private boolean isPredecessor(Word head) {
        Word verb = arguments.governorOrNull(head);
        Word subject = verb == null || !words.succeeding().contains(AgreementWords.lower(verb))
                ? null
                : arguments.subject(verb);
        return subject != null && verb != null && head.equals(arguments.object(verb)) && phrase.isAgreement(subject);
    }

    /** Of "the peace that the two concluded" the peace, which is no agreement by itself. */
    private boolean isConcluded(Word word) {
        Word above = arguments.governorOrNull(word);
        if (!word.is(PartOfSpeech.NOUN)
                || !words.concluded().contains(AgreementWords.lower(word))
                || above != null && !above.is(PartOfSpeech.VERB)) {
            return false;
        }
        AgreementSides.Act act = act(word);
        return act != null && act.action().equals("signed");
    }

    /** "Agreed to a pause in fighting": what halts fighting is an agreement where something is done about one. */
    private boolean isAgreedHalt(Word word) {
        return phrase.halted(word) != null && act(word) != null;
    }

    /** "hope to sign", "denied that it had signed". */
    private boolean unsure(Word trigger) {
        Word governor = arguments.governorOrNull(trigger);
        return governor != null
                && switch (trigger.plainRelation()) {
                    case "xcomp", "ccomp", "acl" -> words.unsure().contains(AgreementWords.lower(governor));
                    default -> false;
                };
    }

    /** What is left of an act that was not done, or not yet. */
    private static String told(String action, Reality reality) {
        if (action.equals("proposed") || action.equals("negotiated") || action.equals("rejected")) {
            return reality.negated() ? "mentioned" : action;
        }
        if (reality.status() == Status.ASSERTED && !reality.negated()) {
            return action;
        }
        if (reality.negated()) {
            return action.equals("signed") ? "negotiated" : "mentioned";
        }
        return action.equals("signed") ? reality.status() == Status.FUTURE ? "negotiated" : "proposed" : "mentioned";
    }

    private AgreementSides.@Nullable Act act(Word head) {
        AgreementSides.Act first = null;
        for (Word word : sentence.words()) {
            boolean predicate = word.is(PartOfSpeech.ADJ)
                    && !sentence.dependents(word, "cop").isEmpty();
            String action = word.is(PartOfSpeech.VERB) || predicate ? done(word, head) : null;
            // Of "the truce brokered by Norway collapsed" what became of it, and not how it was made.
            boolean made = first != null
                    && first.trigger().plainRelation().equals("acl")
                    && first.trigger().head() == head.index();
            if (action != null && (first == null || first.action().equals("negotiated") || made)) {
                first = new AgreementSides.Act(action, word, word);
            }
        }
        if (first != null) {
            return talks(first);
        }
        Word governor = actionNoun(head);
        if (governor != null
                && governor.isNominal()
                && words.nouns().has(AgreementWords.lower(governor))
                && (head.plainRelation().equals("nmod") || head.plainRelation().equals("compound"))) {
            Word verb = arguments.governorOrNull(governor);
            boolean carried = verb != null
                    && verb.is(PartOfSpeech.VERB)
                    && !governor.plainRelation().equals("obl");
            return new AgreementSides.Act(
                    Objects.requireNonNull(words.nouns().of(AgreementWords.lower(governor))),
                    governor,
                    carried ? verb : null);
        }
        return null;
    }

    /** Of "held talks on extending the truce" the talks. */
    private AgreementSides.Act talks(AgreementSides.Act act) {
        Word noun = arguments.governorOrNull(act.trigger());
        boolean talks = noun != null
                && noun.isNominal()
                && !act.trigger().relation().equals("acl:relcl")
                && act.trigger().morphology().form() != VerbForm.PARTICIPLE
                && "negotiated".equals(words.nouns().of(AgreementWords.lower(noun)));
        Word verb = talks && noun != null ? arguments.governorOrNull(noun) : null;
        return !talks || noun == null
                ? act
                : new AgreementSides.Act("negotiated", noun, verb != null && verb.is(PartOfSpeech.VERB) ? verb : null);
    }

    /** The noun above; of "le retrait de la Russie du traité", where parsing hung the treaty on Russia, the withdrawal. */
    private @Nullable Word actionNoun(Word head) {
        Word governor = arguments.governorOrNull(head);
        if (governor == null
                || !governor.plainRelation().equals("nmod")
                || words.nouns().has(AgreementWords.lower(governor))
                || !words.owning().contains(arguments.preposition(governor))
                || !words.owning().contains(arguments.preposition(head))) {
            return governor;
        }
        Word above = arguments.governorOrNull(governor);
        return above != null && words.nouns().has(AgreementWords.lower(above)) ? above : governor;
    }

    private @Nullable String done(Word verb, Word noun) {
        if (sides.isOrJoins(arguments.object(verb), noun) || sides.fronted(verb, noun) != null) {
            return words.action(sentence, verb, "object");
        }
        List<Word> places = new ArrayList<>(sentence.dependents(verb, "obl", "xcomp", "iobj", "nmod", "obj"));
        sentence.dependents(verb, "advmod").forEach(away -> places.addAll(sentence.dependents(away, "obl")));
        for (Word below : places) {
            if (sides.isOrJoins(below, noun)) {
                return words.action(sentence, verb, arguments.preposition(below));
            }
        }
        if (sides.isMisread(verb, noun)) {
            return words.action(sentence, verb, "object");
        }
        return !arguments.passive(verb) && sides.isOrJoins(arguments.subject(verb), noun)
                ? words.action(sentence, verb, "subject")
                : null;
    }
}
