// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.event.Slots;
import org.entente.coding.party.Kind;
import org.entente.coding.party.Mention;
import org.entente.coding.party.PartyReader;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Place;
import org.jspecify.annotations.Nullable;

/** Reads place, duration, signatories, mediators and predecessors of an agreement from the sentence that names it. */
final class ParticularsReader {
    private static final int DEEPEST = 3;

    /** Acts that somebody puts a name to at some place. */
    private static final Set<String> SIGNED = Set.of("signed", "ratified");

    private final Article article;
    private final Sentence sentence;
    private final Arguments arguments;
    private final AgreementWords words;
    private final AgreementPhrase phrase;
    private final PartyReader parties;
    private final Slots slots;

    ParticularsReader(
            Article article,
            Sentence sentence,
            Arguments arguments,
            AgreementWords words,
            AgreementPhrase phrase,
            PartyReader parties,
            Slots slots) {
        this.article = article;
        this.sentence = sentence;
        this.arguments = arguments;
        this.words = words;
        this.phrase = phrase;
        this.parties = parties;
        this.slots = slots;
    }

    /** @param trigger the word that tells what was done to it, or null */
    Particulars of(Word head, @Nullable Word trigger, String action) {
        boolean signed = trigger != null && SIGNED.contains(action);
        return new Particulars(
                signed && trigger != null ? place(head, trigger) : null,
                duration(head, trigger),
                signed && trigger != null ? signatories(trigger) : List.of(),
                mediators(head, trigger),
                follows(head));
    }

    /** Beside the signing, or where parsing hung it on the agreement: "signed an accord in Lima". */
    private @Nullable Place place(Word head, Word trigger) {
        List<Word> near = new ArrayList<>(sentence.dependents(trigger, "obl", "nmod"));
        near.addAll(sentence.dependents(head, "nmod", "obl"));
        for (Word below : sentence.dependents(head, "nmod")) {
            near.addAll(sentence.dependents(below, "nmod"));
        }
        for (Word word : near) {
            if (words.signedAt().contains(arguments.preposition(word))) {
                for (Mention mention : parties.mentions(sentence).at(word)) {
                    Kind kind = mention.entry().kind();
                    if (kind.isPlace()) {
                        Evidence told = sentence.evidence(
                                article, sentence.word(mention.first()), sentence.word(mention.last()));
                        String precision = kind == Kind.CITY || kind == Kind.CAPITAL
                                ? "city"
                                : kind == Kind.REGION ? "region" : "country";
                        return new Place(told, null, mention.entry().country(), null, null, null, precision, false);
                    }
                }
            }
        }
        return null;
    }

    /** "a six-month truce", "prolongée de deux semaines", "for ten years". */
    private @Nullable Evidence duration(Word head, @Nullable Word trigger) {
        List<Word> near = new ArrayList<>(sentence.dependents(head, "nmod", "compound", "amod", "nummod"));
        if (trigger != null) {
            near.addAll(sentence.dependents(trigger, "obl"));
        }
        for (Word word : near) {
            for (Word unit : sentence.subtree(word)) {
                boolean period = words.periods().contains(AgreementWords.lower(unit));
                Word number = period ? number(unit) : null;
                boolean dated = period && !arguments.preposition(unit).isEmpty() && isSince(unit);
                if (number != null && !dated) {
                    return number.index() < unit.index()
                            ? sentence.evidence(article, number, unit)
                            : sentence.evidence(article, unit, number);
                }
            }
        }
        return null;
    }

    private @Nullable Word number(Word unit) {
        for (Word word : sentence.dependents(unit, "nummod")) {
            return word;
        }
        for (int at = unit.index() - 1; at >= 0 && at >= unit.index() - 2; at--) {
            if (sentence.word(at).is(PartOfSpeech.NUM)) {
                return sentence.word(at);
            }
        }
        return null;
    }

    /** "after three years", "il y a deux ans": when and not for how long. */
    private boolean isSince(Word unit) {
        String preposition = arguments.preposition(unit);
        return !words.about().contains(preposition) && !words.promised().contains(preposition);
    }

    private List<Party> signatories(Word trigger) {
        Word subject = arguments.subject(trigger);
        List<Word> signers = new ArrayList<>();
        if (subject != null) {
            signers.add(subject);
            signers.addAll(sentence.dependents(subject, "conj"));
        }
        List<Party> found = new ArrayList<>();
        for (Word signer : signers) {
            boolean person = signer.name() == NameKind.PERSON
                    || parties.mentions(sentence).at(signer).stream()
                            .anyMatch(m -> m.entry().kind().isPerson());
            for (Party party : person ? parties.parties(sentence, signer) : List.<Party>of()) {
                if (party.name() != null
                        && found.stream().noneMatch(p -> p.words().equals(party.words()))) {
                    found.add(party);
                }
            }
        }
        return found;
    }

    /** Who brokers it: as the subject or agent of such a verb, or beside "mediation", "égide". */
    private List<Party> mediators(Word head, @Nullable Word trigger) {
        for (Word word : sentence.words()) {
            if (!words.brokering().contains(AgreementWords.lower(word))) {
                continue;
            }
            boolean governs = word.is(PartOfSpeech.VERB)
                    && (head.equals(arguments.object(word)) || word.head() == head.index() && isAgent(word));
            boolean beside = word.isNominal() && under(word, head, trigger);
            List<Party> found = governs ? slots.denoted(arguments.subject(word)) : List.of();
            for (Word owner : beside ? sentence.dependents(word, "nmod", "amod") : List.<Word>of()) {
                found = found.isEmpty() ? slots.denoted(owner) : found;
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private boolean isAgent(Word verb) {
        return verb.plainRelation().equals("acl");
    }

    private boolean under(Word noun, Word head, @Nullable Word trigger) {
        Word at = noun;
        for (int i = 0; i < DEEPEST && at.head() >= 0; i++) {
            at = sentence.word(at.head());
            if (at.equals(head) || at.equals(trigger)) {
                return true;
            }
        }
        return false;
    }

    private List<Evidence> follows(Word head) {
        List<Evidence> found = new ArrayList<>();
        for (Word verb : sentence.words()) {
            boolean succeeds = verb.is(PartOfSpeech.VERB)
                    && words.succeeding().contains(AgreementWords.lower(verb))
                    && head.equals(arguments.subject(verb));
            Word object = succeeds ? arguments.object(verb) : null;
            if (object != null && !object.equals(head) && phrase.isAgreement(object)) {
                found.add(phrase.words(article, object));
            }
        }
        return found;
    }
}
