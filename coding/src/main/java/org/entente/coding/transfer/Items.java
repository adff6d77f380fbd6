// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Evidence;
import org.entente.model.Quantity;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the thing in a noun phrase, its words and how much of it there is. */
final class Items {
    private static final int DEEPEST = 4;
    private static final Set<String> WITH_HEAD = Set.of("amod", "compound", "flat", "nmod");
    private static final Set<String> APART = Set.of("acl", "acl:relcl", "appos", "conj", "parataxis", "advcl");

    private final Article article;
    private final Sentence sentence;
    private final Arguments arguments;
    private final TransferWords words;

    Items(Article article, Sentence sentence, Arguments arguments, TransferWords words) {
        this.article = article;
        this.sentence = sentence;
        this.arguments = arguments;
        this.words = words;
    }

    /** The item of the phrase of {@code top}: of "dozens of tanks" and "a shipment of tanks" the tanks; null if none. */
    @Nullable
    Item in(@Nullable Word top) {
        if (top == null) {
            return null;
        }
        Item own = in(top, top, 0);
        for (Word joined : own == null ? sentence.dependents(top, "conj") : List.<Word>of()) {
            own = own == null ? in(joined, joined, 0) : own;
        }
        return own;
    }

    private @Nullable Item in(Word head, Word top, int depth) {
        if (head.is(PartOfSpeech.PRON) || head.is(PartOfSpeech.VERB)) {
            return null;
        }
        String lemma = TransferWords.lemma(head);
        String form = head.form().toLowerCase(Locale.ROOT);
        boolean holds = words.containers().contains(lemma)
                || words.containers().contains(form)
                || words.quantities().counts(lemma)
                || words.quantities().counts(form)
                || words.quantities().isOrdinal(form)
                || head.is(PartOfSpeech.NUM)
                || head.is(PartOfSpeech.SYM);
        holds |= isMoney(head, form) || isMoney(head, lemma);
        if (holds && depth < DEEPEST) {
            List<Word> inside = new ArrayList<>(
                    sentence.dependents(head, "nmod", "obl", "compound", "amod", "flat", "dep", "nummod"));
            // Of "the $800 million package of aid" the aid and not the sum.
            inside.sort(
                    Comparator.comparing(below -> arguments.preposition(below).isEmpty()));
            for (Word below : inside) {
                String preposition = arguments.preposition(below);
                boolean measured = words.of().contains(preposition);
                if (measured || below.index() != head.index() && preposition.isEmpty() && !below.is(PartOfSpeech.NUM)) {
                    Item deeper = in(below, top, depth + 1);
                    if (deeper != null) {
                        return deeper;
                    }
                    // "53 tons of boric acid": what is measured so is goods, whatever it is.
                    if (measured
                            && below.is(PartOfSpeech.NOUN)
                            && words.quantities().isMeasure(form)) {
                        return new Item(below, top, "other");
                    }
                }
            }
        }
        boolean money = isMoney(head, form) || isMoney(head, lemma);
        String category = category(head);
        boolean sign =
                head.is(PartOfSpeech.NUM) && sentence.dependents(head).stream().anyMatch(Items::isSign);
        return category != null
                ? new Item(head, top, refined(head, category))
                : money || sign || isSign(head) ? new Item(head, top, "money") : null;
    }

    private @Nullable String category(Word head) {
        String model = words.model(model(head));
        return model != null ? model : words.category(head);
    }

    /** The words without a space between them around this one: the "F-16s" that parsing cut in three. */
    private List<Word> joined(Word word) {
        int first = word.index();
        while (first > 0 && touches(first - 1)) {
            first--;
        }
        int last = word.index();
        while (last + 1 < sentence.words().size() && touches(last)) {
            last++;
        }
        return sentence.words().subList(first, last + 1);
    }

    private boolean touches(int at) {
        Word one = sentence.word(at);
        Word next = sentence.word(at + 1);
        boolean plain = !one.is(PartOfSpeech.PUNCT) || one.text().equals("-");
        boolean plainNext = !next.is(PartOfSpeech.PUNCT) || next.text().equals("-");
        return plain
                && plainNext
                && !one.text().endsWith("'")
                && !one.text().endsWith("’")
                && one.span().end() == next.span().start();
    }

    private String model(Word word) {
        List<Word> joined = joined(word);
        return sentence.evidence(article, joined.get(0), joined.get(joined.size() - 1))
                .text();
    }

    private boolean isMoney(Word head, String word) {
        return words.quantities().isCurrency(word) && !head.is(PartOfSpeech.VERB);
    }

    private static boolean isSign(Word word) {
        return !word.form().isEmpty()
                && "$€£¥".indexOf(word.form().charAt(word.form().length() - 1)) >= 0;
    }

    /** "military aid" is arms and "food aid" humanitarian: by what stands beside a word that could be either. */
    private String refined(Word head, String category) {
        for (Word beside : sentence.dependents(head, "amod", "compound", "nmod")) {
            String own = words.kind(beside);
            boolean relief = "humanitarian".equals(own) && category.equals("arms");
            if (own != null && (category.equals("other") || relief)) {
                return own;
            }
            String model = words.model(model(beside));
            if (model != null && category.equals("arms")) {
                return model;
            }
        }
        return category;
    }

    /** Of a sum of money with a sign the whole sum: "$2 million". */
    private boolean isSum(Item item) {
        return item.category().equals("money") && (item.head().is(PartOfSpeech.NUM) || isSign(item.head()));
    }

    /** The head with its adjectives, compounds and "of" phrases, without numbers, articles and owners. */
    Evidence words(Item item) {
        Quantity sum = isSum(item) ? quantity(item) : null;
        if (sum != null) {
            return sum.words();
        }
        BitSet kept = new BitSet();
        Word head = item.head();
        kept.set(head.index());
        joined(head).forEach(w -> kept.set(w.index()));
        for (Word below : sentence.dependents(head)) {
            boolean joined = WITH_HEAD.contains(below.plainRelation())
                    && !below.relation().equals("nmod:poss")
                    && !below.is(PartOfSpeech.NUM)
                    && !below.is(PartOfSpeech.VERB)
                    && !isMore(below)
                    && !words.quantities().isOrdinal(below.form().toLowerCase(Locale.ROOT))
                    && !words.quantities().counts(below.form().toLowerCase(Locale.ROOT));
            boolean own = below.index() < head.index()
                    || arguments.preposition(below).isEmpty()
                    || words.of().contains(arguments.preposition(below));
            if (joined && own) {
                sentence.subtree(below).stream().filter(w -> !isSum(w, below)).forEach(w -> kept.set(w.index()));
            }
        }
        int first = head.index();
        while (first > 0 && kept.get(first - 1)) {
            first--;
        }
        int last = head.index();
        while (last + 1 < sentence.words().size() && (kept.get(last + 1) || isModel(last + 1))) {
            List<Word> joined = joined(sentence.word(last + 1));
            last = isModel(last + 1) ? joined.get(joined.size() - 1).index() : last + 1;
        }
        return sentence.evidence(article, sentence.word(first), sentence.word(last));
    }

    /** "aid of 5 million dollars": the sum is the quantity and no part of the name. */
    private boolean isSum(Word word, Word within) {
        for (Word at = word; at.index() != within.index() && at.head() >= 0; at = sentence.word(at.head())) {
            if (holdsMoney(at)) {
                return true;
            }
        }
        return holdsMoney(within)
                && sentence.dependents(within, "nmod").stream().noneMatch(this::holdsMoney);
    }

    private boolean holdsMoney(Word top) {
        return sentence.subtree(top).stream()
                .anyMatch(w -> isSign(w) || isMoney(w, w.form().toLowerCase(Locale.ROOT)));
    }

    /** "more tanks": how many beside others is no part of the name. */
    private boolean isMore(Word word) {
        return words.more().contains(TransferWords.lemma(word));
    }

    private boolean isModel(int at) {
        Word word = sentence.word(at);
        return !word.is(PartOfSpeech.PUNCT)
                && Character.isUpperCase(word.text().charAt(0))
                && words.model(model(word)) != null;
    }

    /** The model among the item's words: "F-16", "Leopard 2"; null if none is named. */
    @Nullable
    Evidence designation(Evidence item) {
        for (Word word : sentence.words()) {
            if (item.span().contains(word.span())) {
                List<Word> joined = joined(word);
                Evidence name = sentence.evidence(article, joined.get(0), joined.get(joined.size() - 1));
                if (item.span().contains(name.span()) && words.model(name.text()) != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /** How much, from the words of the whole phrase; null if it does not say. */
    @Nullable
    Quantity quantity(Item item) {
        BitSet inside = new BitSet();
        keep(item.top(), inside);
        int first = item.top().index();
        while (first > 0 && inside.get(first - 1)) {
            first--;
        }
        first = leftward(first);
        int last = item.top().index();
        while (last + 1 < sentence.words().size() && inside.get(last + 1)) {
            last++;
        }
        last = rightward(last);
        Span span = sentence.word(first).span().cover(sentence.word(last).span());
        Amount amount = words.quantities().find(span.of(article.field(sentence.field())));
        boolean sum = amount != null && amount.currency();
        boolean measured = amount == null && !item.category().equals("prisoners");
        Quantity total = item.category().equals("money") && !sum || measured ? total(item) : null;
        return total != null ? total : amount == null ? null : told(amount, span);
    }

    private @Nullable Quantity told(Amount amount, Span phrase) {
        if (amount.span().length() == 0) {
            return null;
        }
        Span place = new Span(
                phrase.start() + amount.span().start(),
                phrase.start() + amount.span().end());
        Evidence told = Evidence.of(article, sentence.field(), place);
        return new Quantity(told, amount.min(), amount.max(), amount.unit(), amount.approximate());
    }

    /** "two instalments worth 1.4 billion dollars", "d'un montant de": the sum that a clause or phrase beside tells. */
    private @Nullable Quantity total(Item item) {
        for (Word beside : sentence.dependents(item.head(), "acl", "nmod", "dep", "appos")) {
            boolean totals = words.totalling().contains(TransferWords.lemma(beside))
                    || words.containers().contains(TransferWords.lemma(beside));
            List<Word> inside = totals ? sentence.subtree(beside) : List.of();
            if (!inside.isEmpty()) {
                Span span =
                        inside.get(0).span().cover(inside.get(inside.size() - 1).span());
                Amount amount = words.quantities().find(span.of(article.field(sentence.field())));
                boolean goods = amount != null
                        && amount.unit() != null
                        && !item.category().equals("money");
                if (amount != null
                        && (amount.currency() && item.category().equals("money") || goods && !amount.currency())) {
                    return told(amount, span);
                }
            }
        }
        return null;
    }

    /** "more than", "jusqu'à" may hang on the verb: four words before the phrase, not beyond a noun or verb. */
    private int leftward(int first) {
        int at = first;
        for (int i = 0; i < DEEPEST && at > 0; i++) {
            Word before = sentence.word(at - 1);
            if (before.is(PartOfSpeech.NOUN) || before.is(PartOfSpeech.PROPN) || before.is(PartOfSpeech.PUNCT)) {
                break;
            }
            if (before.plainRelation().equals("compound") && before.head() < before.index()) {
                break;
            }
            if (before.is(PartOfSpeech.VERB) || before.is(PartOfSpeech.AUX) || before.is(PartOfSpeech.PRON)) {
                break;
            }
            at--;
        }
        return at;
    }

    /** "5,1 | millions de dollars": numbers and units that parsing hung elsewhere. */
    private int rightward(int last) {
        int at = last;
        for (int i = last + 1; i < sentence.words().size() && i <= last + DEEPEST; i++) {
            String form = sentence.word(i).form().toLowerCase(Locale.ROOT);
            if (words.quantities().counts(form) || isSign(sentence.word(i))) {
                at = i;
            } else if (!words.of().contains(form)) {
                break;
            }
        }
        return at;
    }

    private void keep(Word word, BitSet kept) {
        kept.set(word.index());
        for (Word below : sentence.dependents(word)) {
            String preposition = arguments.preposition(below);
            boolean apart = APART.contains(below.relation())
                    || APART.contains(below.plainRelation())
                            && !words.quantities().counts(below.form());
            boolean away = !preposition.isEmpty()
                    && below.plainRelation().equals("nmod")
                    && !words.of().contains(preposition)
                    && !words.quantities().counts(below.form().toLowerCase(Locale.ROOT));
            if (!apart && !away && !List.of("cc").contains(below.plainRelation()) && !kept.get(below.index())) {
                keep(below, kept);
            }
        }
    }
}
