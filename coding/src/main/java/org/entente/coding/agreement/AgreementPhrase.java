// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.coding.clause.Arguments;
import org.entente.coding.party.Kind;
import org.entente.coding.party.Mentions;
import org.entente.coding.party.ModifierParty;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Evidence;
import org.jspecify.annotations.Nullable;

/** The noun phrase of an agreement: whether it is one, of what type, and in which words. */
final class AgreementPhrase {
    private static final String[] BESIDE = {"amod", "compound", "nmod", "appos", "nummod", "flat"};

    private final Sentence sentence;
    private final Arguments arguments;
    private final AgreementWords words;

    AgreementPhrase(Sentence sentence, Arguments arguments, AgreementWords words) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.words = words;
    }

    boolean isAgreement(Word word) {
        String lemma = noun(word);
        if (!word.is(PartOfSpeech.NOUN) && !word.is(PartOfSpeech.PROPN)
                || !words.heads().has(lemma)) {
            return false;
        }
        boolean inner = word.plainRelation().equals("compound")
                && word.head() >= 0
                && (words.heads().has(AgreementWords.lower(sentence.word(word.head())))
                        || !words.nouns().has(AgreementWords.lower(sentence.word(word.head()))));
        boolean bare = sentence.dependents(word, "det", "amod", "nmod:poss", "nummod", "compound")
                .isEmpty();
        boolean idiom = bare && words.idioms().contains(arguments.preposition(word) + " " + lemma);
        return !inner
                && !idiom
                && sentence.dependents(word, BESIDE).stream()
                        .noneMatch(w -> words.unlike().contains(AgreementWords.lower(w)));
    }

    /** The fighting that a noun such as "pause" halts; null if it halts none. */
    @Nullable
    Word halted(Word word) {
        if (!word.is(PartOfSpeech.NOUN) || !words.halting().contains(AgreementWords.lower(word))) {
            return null;
        }
        for (Word below : sentence.dependents(word, "nmod", "compound", "obl", "acl")) {
            if (words.fought().contains(AgreementWords.lower(below))) {
                return below;
            }
        }
        return null;
    }

    /** Its lemma, with what a hyphen joins to it where the two are one noun of the list: "cease-fire". */
    String noun(Word word) {
        int at = word.index();
        String own = AgreementWords.lower(word);
        if (at < 2 || !sentence.word(at - 1).text().equals("-")) {
            return own;
        }
        String joined = AgreementWords.lower(sentence.word(at - 2)) + "-" + own;
        return words.heads().has(joined) ? joined : own;
    }

    /** "The Lima Charter": a proper name means one agreement, however much the noun means elsewhere. */
    boolean named(Word head) {
        return head.is(PartOfSpeech.PROPN)
                && sentence.dependents(head, "compound").stream()
                        .anyMatch(w -> w.name() == NameKind.LOCATION && w.index() < head.index());
    }

    boolean indefinite(Word head) {
        return sentence.dependents(head, "det").stream()
                .anyMatch(w -> words.indefinite().contains(w.form().toLowerCase(Locale.ROOT)));
    }

    boolean secret(Word head) {
        return sentence.dependents(head, "amod", "compound").stream()
                .anyMatch(w -> words.secret().contains(AgreementWords.lower(w)));
    }

    boolean another(Word head) {
        return sentence.dependents(head, "amod", "det").stream()
                .anyMatch(w -> words.another().contains(AgreementWords.lower(w)));
    }

    /** By the words beside the noun, else by the noun. */
    String type(Word head) {
        if (halted(head) != null) {
            return "ceasefire";
        }
        String listed = words.heads().of(noun(head));
        String own = listed == null ? Objects.requireNonNullElse(kind(head), "other") : listed;
        for (Word beside : sentence.dependents(head, BESIDE)) {
            String kind = kind(beside);
            for (Word deeper : sentence.dependents(beside, "amod", "compound", "conj")) {
                kind = kind == null ? kind(deeper) : kind;
            }
            if (kind != null && !own.equals("ceasefire") && !own.equals("memorandum")) {
                return kind;
            }
        }
        return own;
    }

    private @Nullable String kind(Word word) {
        String kind = words.kinds().of(AgreementWords.lower(word));
        return kind != null
                ? kind
                : words.heads().of(AgreementWords.lower(word)) == null
                                || words.weak().contains(AgreementWords.lower(word))
                        ? null
                        : words.heads().of(AgreementWords.lower(word));
    }

    /** Whether the state beside the noun is its party and not only the town where it was made. */
    boolean isOwner(ModifierParty beside, Mentions mentions) {
        boolean town = mentions.at(beside.word()).stream()
                .anyMatch(m -> m.entry().kind() == Kind.CITY
                        || m.entry().kind() == Kind.CAPITAL
                        || m.entry().kind() == Kind.REGION);
        boolean owner = beside.relation().equals("nmod:poss");
        return (owner || !town)
                && !beside.relation().equals("det")
                && !beside.relation().equals("appos");
    }

    /** The contiguous words around the head, without the parties that "between" and "with" bring. */
    Evidence words(Article article, Word head) {
        BitSet kept = new BitSet();
        kept.set(head.index());
        if (!noun(head).equals(AgreementWords.lower(head))) {
            kept.set(head.index() - 2, head.index());
        }
        for (Word below : sentence.dependents(head, "det", "amod", "compound", "nummod", "nmod", "flat", "advmod")) {
            String preposition = arguments.preposition(below);
            boolean before =
                    below.index() < head.index() || below.plainRelation().equals("amod");
            if (preposition.isEmpty() && before || words.about().contains(preposition)) {
                sentence.subtree(below).forEach(w -> kept.set(w.index()));
            }
        }
        Word halted = halted(head);
        if (halted != null) {
            kept.set(Math.min(head.index(), halted.index()), Math.max(head.index(), halted.index()) + 1);
        }
        int first = head.index();
        while (first > 0
                && kept.get(first - 1)
                && (!sentence.word(first - 1).is(PartOfSpeech.PUNCT)
                        || sentence.word(first - 1).text().equals("-"))) {
            first--;
        }
        boolean contracted = first > 0
                && sentence.word(first).span().equals(sentence.word(first - 1).span());
        int last = head.index();
        while (last + 1 < sentence.words().size()
                && kept.get(last + 1)
                && !List.of(",", ";", "(").contains(sentence.word(last + 1).text())) {
            last++;
        }
        boolean skip = contracted && first < head.index();
        return sentence.evidence(article, sentence.word(skip ? first + 1 : first), sentence.word(last));
    }
}
