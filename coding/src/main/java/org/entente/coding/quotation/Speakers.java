// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.language.AnalysedText;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes speakers of subjects of verbs of saying: political parties as everywhere, and anybody else by the words that name
 * them. Remembers who spoke, for pronouns and surnames. Not thread-safe; one for each article.
 */
final class Speakers {
    /** A pronoun takes the last speaker of this many sentences back at most. */
    private static final int SENTENCES_BACK = 2;

    private final AnalysedText text;
    private final PartyReader parties;
    private final Grammar grammar;
    private final SpeechWords words;
    private final Predicate<Evidence> quoted;
    private final Map<String, Party> bySurname = new HashMap<>();
    private @Nullable Party last;
    private int lastSentence = -1;

    /** @param quoted whether words stand in quotation marks: nobody outside them is meant by a name within */
    Speakers(AnalysedText text, PartyReader parties, Grammar grammar, SpeechWords words, Predicate<Evidence> quoted) {
        this.text = text;
        this.parties = parties;
        this.grammar = grammar;
        this.words = words;
        this.quoted = quoted;
    }

    /** The speaker whom the phrase of this word names; null if it is a first person or an empty subject. */
    @Nullable
    Party of(Sentence sentence, Word named) {
        Word head = owner(sentence, named);
        if (words.isForm("speechPersons", head)
                || words.isForm("nobody", head)
                || sentence.dependents(head, "expl").contains(head)) {
            return null;
        }
        boolean pronoun = words.isForm("persons", head);
        Party recalled = pronoun ? recall(sentence, head) : null;
        List<Party> known = parties.parties(sentence, head).stream()
                .filter(p -> p.antecedent() == null || !pronoun || !quoted.test(p.antecedent()))
                .toList();
        Party found = recalled != null ? recalled : known.isEmpty() ? unknown(sentence, head) : known.get(0);
        if (found != null) {
            remember(sentence, head, found);
        }
        return found == null ? null : unhyphenated(found);
    }

    /** Who does what the verb tells; of "issued a statement saying" who issued it. */
    @Nullable
    Word subject(Sentence sentence, Word verb) {
        Arguments arguments = new Arguments(sentence, grammar);
        Word subject = arguments.subject(verb);
        Word above = arguments.governorOrNull(verb);
        boolean beside = subject == null
                && verb.plainRelation().equals("dep")
                && verb.morphology().form() != VerbForm.FINITE
                && above != null
                && above.is(PartOfSpeech.VERB);
        if (beside && above != null) {
            return arguments.subject(above);
        }
        boolean through = subject != null
                && verb.plainRelation().equals("acl")
                && verb.head() == subject.index()
                && (words.is("documents", subject) || words.is("occasions", subject));
        Word governor = through && subject != null ? arguments.governorOrNull(subject) : null;
        Word owner = governor == null ? null : arguments.subject(governor);
        return owner == null || subject != null && owner.index() == subject.index() ? subject : owner;
    }

    /** In "fait dire à X" who says it is X, and not what makes him; null if nobody is made to say anything. */
    @Nullable
    Word caused(Sentence sentence, Word verb) {
        boolean caused = sentence.dependents(verb, "aux", "nsubj").stream()
                .anyMatch(w -> w.relation().endsWith(":caus"));
        for (Word below : caused ? sentence.dependents(verb, "obl", "iobj") : List.<Word>of()) {
            if (words.has("addressing", new Arguments(sentence, grammar).preposition(below))) {
                return below;
            }
        }
        return null;
    }

    /** "s'est félicité": a reflexive pronoun is nobody's subject, whatever the parser says. */
    boolean reflexive(Word word) {
        return word.is(PartOfSpeech.PRON)
                && grammar.has("reflexives", word.form().toLowerCase(Locale.ROOT));
    }

    /** Whether the phrase names media and nobody else. */
    boolean media(Sentence sentence, Word named) {
        return words.is("media", named)
                || sentence.dependents(named, "compound", "amod").stream().anyMatch(w -> words.isForm("media", w));
    }

    /** "A statement from the ministry", "le communiqué de l'agence": the words of a document are its owner's. */
    private Word owner(Sentence sentence, Word named) {
        if (!words.is("documents", named)) {
            return named;
        }
        Arguments arguments = new Arguments(sentence, grammar);
        for (Word below : sentence.dependents(named, "nmod:poss", "nmod")) {
            boolean owns = below.relation().equals("nmod:poss") || words.has("owning", arguments.preposition(below));
            if (owns
                    && (below.is(PartOfSpeech.PROPN)
                            || !parties.parties(sentence, below).isEmpty())) {
                return below;
            }
        }
        return named;
    }

    /** Of "-t-il" the "il". */
    private Party unhyphenated(Party party) {
        Evidence here = party.words();
        int hyphen = here.text().startsWith("-") ? here.text().lastIndexOf('-') + 1 : 0;
        if (hyphen == 0 || hyphen == here.text().length()) {
            return party;
        }
        Span span = new Span(here.span().start() + hyphen, here.span().end());
        return new Party(
                Evidence.of(text.article(), here.field(), span),
                party.name(),
                party.antecedent(),
                party.country(),
                party.cow(),
                party.sector(),
                party.inferred());
    }

    private @Nullable Party recall(Sentence sentence, Word pronoun) {
        boolean near = last != null && sentence.index() >= lastSentence && told(sentence) <= SENTENCES_BACK;
        return near && last != null ? again(sentence, pronoun, pronoun, last) : null;
    }

    /** How many sentences back the last speaker was, those not counted that are somebody's words. */
    private int told(Sentence sentence) {
        int told = 0;
        for (int i = lastSentence; i < sentence.index(); i++) {
            Sentence between = text.sentences().get(i);
            boolean own = i == lastSentence
                    || between.words().stream()
                            .limit(1)
                            .noneMatch(w -> quoted.test(between.evidence(text.article(), w, w)));
            told += own ? 1 : 0;
        }
        return told;
    }

    private void remember(Sentence sentence, Word head, Party party) {
        boolean thing = head.name() == NameKind.ORGANISATION
                || parties.mentions(sentence).at(head).stream()
                        .anyMatch(m -> !m.entry().kind().isPerson());
        boolean person = words.isForm("persons", head) || head.is(PartOfSpeech.PROPN) && !thing;
        boolean named = head.is(PartOfSpeech.PROPN) && party.name() != null;
        if (named && party.name() != null) {
            String name = party.name();
            String surname = name.substring(name.lastIndexOf(' ') + 1);
            Party known = bySurname.get(surname);
            if (known == null || known.name() != null && known.name().length() < name.length()) {
                bySurname.put(surname, party);
            }
        }
        last = person ? party : null;
        lastSentence = sentence.index();
    }

    private @Nullable Party unknown(Sentence sentence, Word head) {
        if (!head.isNominal() && !head.is(PartOfSpeech.NUM) && !head.is(PartOfSpeech.DET) && !head.is(PartOfSpeech.X)) {
            return null;
        }
        Word first = head;
        Word end = head;
        for (Word below : sentence.dependents(head, "det", "amod", "compound", "nmod:poss", "flat", "nummod", "case")) {
            boolean before = below.index() < head.index();
            Word start = before ? leftmost(sentence, below) : below;
            first = start.index() < first.index() && !below.plainRelation().equals("case") ? start : first;
            end = below.index() > end.index() && below.plainRelation().equals("flat") ? below : end;
        }
        String name = head.is(PartOfSpeech.PROPN) ? name(sentence, first, end) : null;
        Party known = name == null ? null : bySurname.get(name.substring(name.lastIndexOf(' ') + 1));
        if (known != null && known.name() != null && known.name().endsWith(String.valueOf(name))) {
            return again(sentence, first, end, known);
        }
        return new Party(sentence.evidence(text.article(), first, end), name, null, null, null, null, false);
    }

    private static Word leftmost(Sentence sentence, Word word) {
        return sentence.subtree(word).get(0);
    }

    /** The proper words at the end of the phrase, without titles: "Abel Lund" of "the farmer Mr. Abel Lund". */
    private @Nullable String name(Sentence sentence, Word first, Word end) {
        List<Word> proper = new ArrayList<>();
        for (int i = end.index(); i >= first.index() && isName(sentence.word(i)); i--) {
            proper.add(0, sentence.word(i));
        }
        return proper.isEmpty()
                ? null
                : sentence.evidence(text.article(), proper.get(0), end).text();
    }

    private boolean isName(Word word) {
        return word.is(PartOfSpeech.PROPN)
                && !words.isForm("titles", word)
                && (Character.isUpperCase(word.form().charAt(0)) || word.form().equals("-"));
    }

    private Party again(Sentence sentence, Word first, Word end, Party known) {
        Evidence here = sentence.evidence(text.article(), first, end);
        Evidence antecedent = known.antecedent() != null ? known.antecedent() : known.words();
        return new Party(
                here,
                known.name(),
                antecedent.equals(here) ? null : antecedent,
                known.country(),
                known.cow(),
                known.sector(),
                known.inferred());
    }
}
