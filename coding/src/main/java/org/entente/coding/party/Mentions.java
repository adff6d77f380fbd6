// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/** The gazetteer's names in one sentence, found left to right, the longest first; none overlap. */
public final class Mentions {
    /** Fewer capitals mean what the gazetteer says they do. */
    private static final int SURE_INITIALS = 3;

    private final List<Mention> all = new ArrayList<>();
    private final List<List<Mention>> at = new ArrayList<>();
    private final Set<Integer> continental = new HashSet<>();

    private Mentions(int words) {
        for (int i = 0; i < words; i++) {
            at.add(List.of());
        }
    }

    static Mentions in(Sentence sentence, Gazetteer gazetteer) {
        List<Word> words = sentence.words();
        List<String> pieces = new ArrayList<>();
        List<Integer> wordOf = new ArrayList<>();
        List<Boolean> last = new ArrayList<>();
        for (Word word : words) {
            boolean contraction = word.index() > 0
                    && word.span().equals(words.get(word.index() - 1).span());
            boolean contracted = word.index() + 1 < words.size()
                    && word.span().equals(words.get(word.index() + 1).span());
            List<String> own = contraction ? List.of() : Pieces.of(contracted ? word.text() : word.form());
            for (int i = 0; i < own.size(); i++) {
                pieces.add(own.get(i));
                wordOf.add(word.index());
                last.add(i + 1 == own.size());
            }
        }
        Mentions mentions = new Mentions(words.size());
        mentions.search(sentence, gazetteer, pieces, wordOf, last);
        return mentions;
    }

    private void search(
            Sentence sentence, Gazetteer gazetteer, List<String> pieces, List<Integer> wordOf, List<Boolean> last) {
        for (int i = 0; i < pieces.size(); i++) {
            boolean begins = i == 0 || !wordOf.get(i - 1).equals(wordOf.get(i));
            Names.Hit hit = gazetteer.names().longest(pieces, last, i);
            if (hit != null && (begins || compound(wordOf.get(i)))) {
                Mention mention = new Mention(hit.entry(), wordOf.get(i), wordOf.get(i + hit.pieces() - 1));
                if (hit.entry().kind() == Kind.CONTINENT) {
                    for (int word = mention.first(); word <= mention.last(); word++) {
                        continental.add(word);
                    }
                    i += hit.pieces() - 1;
                } else if (!gazetteer.misread(sentence, mention)) {
                    add(mention);
                    i += hit.pieces() - 1;
                }
            } else if (!last.get(i)) {
                half(gazetteer.names(), pieces.get(i), wordOf.get(i), begins);
            }
        }
    }

    /** The first half of "franco-allemand" or of "Israeli-Palestinian"; the second is found as any name. */
    private void half(Names names, String piece, int word, boolean begins) {
        Entry entry = names.prefix(piece);
        if (entry == null) {
            Entry whole = names.single(piece);
            entry = whole != null && whole.kind().isAdjective() ? whole : null;
        }
        if (entry != null && begins) {
            add(new Mention(entry, word, word));
        }
    }

    /**
     * These with the meanings that an article's context gives to ambiguous names; null leaves a name out.
     *
     * @param meaning of a name beside the countries that the other names of the sentence say without doubt
     */
    Mentions settled(BiFunction<Entry, Set<String>, @Nullable Entry> meaning) {
        if (all.stream().allMatch(mention -> mention.entry().others().isEmpty())) {
            return this;
        }
        Mentions settled = new Mentions(at.size());
        settled.continental.addAll(continental);
        Set<String> here = all.stream()
                .filter(mention -> mention.entry().others().isEmpty())
                .map(mention -> mention.entry().country())
                .filter(Focus::isState)
                .collect(Collectors.toSet());
        for (Mention mention : all) {
            Entry entry = meaning.apply(mention.entry(), here);
            if (entry != null) {
                settled.add(new Mention(entry, mention.first(), mention.last()));
            }
        }
        return settled;
    }

    /** These with the short names that the article itself gives: initials of bodies, surnames of others than the known. */
    Mentions shortened(Sentence sentence, ShortNames shortNames) {
        Map<Integer, Entry> bodies = new TreeMap<>();
        for (Word word : sentence.words()) {
            Entry body = shortNames.initials(word.form());
            Mention known = first(word);
            boolean wider = known != null
                    && (known.last() > known.first() || known.entry().kind() == Kind.STATE);
            if (body != null && !wider && (known == null || word.form().length() >= SURE_INITIALS)) {
                bodies.put(word.index(), body);
            }
        }
        Mentions with = new Mentions(at.size());
        with.continental.addAll(continental);
        all.stream()
                .filter(mention -> !bodies.containsKey(mention.first()) && !shortNames.isStranger(sentence, mention))
                .forEach(with::add);
        bodies.forEach((word, body) -> with.add(new Mention(body, word, word)));
        return with;
    }

    private boolean compound(int word) {
        return !at.get(word).isEmpty();
    }

    private void add(Mention mention) {
        all.add(mention);
        for (int i = mention.first(); i <= mention.last(); i++) {
            List<Mention> here = new ArrayList<>(at.get(i));
            here.add(mention);
            at.set(i, List.copyOf(here));
        }
    }

    public List<Mention> all() {
        return List.copyOf(all);
    }

    /** Those that hold this word: none, one, or two for a compound adjective. */
    public List<Mention> at(Word word) {
        return at.get(word.index());
    }

    /** Whether the word names a part of the world with many states. */
    boolean isContinental(Word word) {
        return continental.contains(word.index());
    }

    @Nullable
    Mention first(Word word) {
        List<Mention> here = at(word);
        return here.isEmpty() ? null : here.get(here.size() - 1);
    }

    /** Whether a place's or surname's word is really part of some other person's name: "Michael Jordan", "Abbas Kiarostami". */
    static boolean insideOtherName(Sentence sentence, Mention mention, Gazetteer gazetteer) {
        if (mention.first() != mention.last() || !sentence.parsed()) {
            return false;
        }
        Word word = sentence.word(mention.first());
        int at = mention.first();
        return endsName(sentence, at, gazetteer.roles())
                || at > 0 && isOneName(sentence, sentence.word(at - 1), word, mention.entry(), gazetteer.roles())
                || at + 1 < sentence.words().size() && goesOn(sentence, word, mention.entry(), gazetteer);
    }

    /** "Leila de Lima": after a particle that stands after a person's name. */
    private static boolean endsName(Sentence sentence, int at, Roles roles) {
        if (at < 2 || !roles.isForm("nameParticles", sentence.word(at - 1))) {
            return false;
        }
        Word given = sentence.word(at - 2);
        boolean named = given.name() == NameKind.PERSON && sentence.word(at).name() == NameKind.PERSON;
        return named || isPart(given, at) && isPart(sentence.word(at - 1), at);
    }

    private static boolean isPart(Word word, int of) {
        return word.head() == of
                && word.is(PartOfSpeech.PROPN)
                && (word.relation().equals("compound") || word.plainRelation().equals("flat"));
    }

    private static boolean goesOn(Sentence sentence, Word word, Entry entry, Gazetteer gazetteer) {
        Word after = sentence.word(word.index() + 1);
        List<String> pieces = Pieces.of(after.form());
        Entry next = pieces.isEmpty() ? null : gazetteer.names().single(pieces.get(0));
        boolean known = pieces.isEmpty() || next != null && !next.surname();
        return !known
                && !entry.kind().isAdjective()
                && after.form().length() > 1
                && isOneName(sentence, after, word, entry, gazetteer.roles());
    }

    private static boolean isOneName(Sentence sentence, Word beside, Word word, Entry entry, Roles roles) {
        boolean joined = beside.is(PartOfSpeech.PROPN)
                && word.is(PartOfSpeech.PROPN)
                && (beside.head() == word.index() || word.head() == beside.index() || beside.head() == word.head())
                && (name(beside) || name(word))
                && Character.isUpperCase(beside.form().charAt(0));
        if (!joined || roles.isTitle(beside) || roles.role(sentence, beside) != null) {
            return false;
        }
        return entry.surname()
                || beside.name() == NameKind.PERSON
                        && word.name() == NameKind.PERSON
                        && entry.kind().isPlace();
    }

    private static boolean name(Word word) {
        return switch (word.relation().toLowerCase(Locale.ROOT)) {
            case "compound", "flat", "flat:name", "flat:foreign" -> true;
            default -> false;
        };
    }
}
