// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coding.party.Entry;
import org.entente.coding.party.Kind;
import org.entente.coding.party.Mention;
import org.entente.coding.party.PartyReader;
import org.entente.language.AnalysedText;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Place;
import org.jspecify.annotations.Nullable;

/** Finds the places that an article names: those of the gazetteer, and others that stand as places. Not thread-safe. */
final class PlaceNames {
    private static final int LONGEST_NAME = 4;

    /** Without a word of the article for it, an unlisted name is taken for a city only from this many inhabitants. */
    private static final int WELL_KNOWN = 300_000;

    private final Article article;
    private final PartyReader parties;
    private final KnownPlaces known;
    private final Standing standing;
    private final Set<String> told = new HashSet<>();
    private final Map<Integer, List<NamedPlace>> found = new HashMap<>();

    PlaceNames(AnalysedText text, PartyReader parties, KnownPlaces places, Standing standing) {
        this.article = text.article();
        this.parties = parties;
        this.known = places;
        this.standing = standing;
        for (Sentence sentence : text.sentences()) {
            for (Mention mention : parties.mentions(sentence).all()) {
                told.add(mention.entry().country());
            }
        }
    }

    /** The places that a sentence names, in its order. */
    List<NamedPlace> in(Sentence sentence) {
        return found.computeIfAbsent(sentence.index(), index -> named(sentence));
    }

    private List<NamedPlace> named(Sentence sentence) {
        List<NamedPlace> named = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Mention mention : parties.mentions(sentence).all()) {
            for (int i = mention.first(); i <= mention.last(); i++) {
                taken.add(i);
            }
            if (isPlace(mention.entry().kind())) {
                boolean capital = mention.entry().kind() == Kind.CAPITAL;
                named.add(named(sentence, mention.first(), mention.last(), listed(sentence, mention), capital));
            }
        }
        unlisted(sentence, taken, named);
        return List.copyOf(named);
    }

    private static boolean isPlace(Kind kind) {
        return kind == Kind.STATE || kind == Kind.CAPITAL || kind == Kind.REGION || kind == Kind.CITY;
    }

    private static NamedPlace named(Sentence sentence, int first, int last, Place place, boolean capital) {
        Word head = sentence.word(first);
        for (int i = first; i <= last; i++) {
            Word word = sentence.word(i);
            if ((word.head() < first || word.head() > last)
                    && !word.plainRelation().equals("punct")
                    && !word.plainRelation().equals("case")) {
                head = word;
            }
        }
        return new NamedPlace(place, first, last, head, capital);
    }

    private Place listed(Sentence sentence, Mention mention) {
        Entry entry = mention.entry();
        String words = text(sentence, mention.first(), mention.last());
        KnownPlaces.KnownPlace city = entry.kind() == Kind.STATE ? null : known.inOrNull(words, entry.country());
        if (city != null) {
            return place(sentence, mention.first(), mention.last(), city);
        }
        String precision =
                switch (entry.kind()) {
                    case STATE -> "country";
                    case REGION -> "region";
                    default -> "city";
                };
        return new Place(
                sentence.evidence(article, sentence.word(mention.first()), sentence.word(mention.last())),
                entry.name(),
                entry.country(),
                null,
                null,
                null,
                precision,
                false);
    }

    private Place place(Sentence sentence, int first, int last, KnownPlaces.KnownPlace city) {
        return new Place(
                sentence.evidence(article, sentence.word(first), sentence.word(last)),
                city.name(),
                city.country(),
                city.geonames(),
                city.latitude(),
                city.longitude(),
                city.precision(),
                false);
    }

    private String text(Sentence sentence, int first, int last) {
        return sentence.evidence(article, sentence.word(first), sentence.word(last))
                .text();
    }

    private void unlisted(Sentence sentence, Set<Integer> taken, List<NamedPlace> named) {
        int size = sentence.words().size();
        for (int first = 0; first < size; first++) {
            int end = first;
            while (end < size
                    && end < first + LONGEST_NAME
                    && !taken.contains(end)
                    && couldBe(sentence.word(end), end == first)) {
                end++;
            }
            int from = named.size();
            for (int last = end - 1; last >= first; last--) {
                KnownPlaces.KnownPlace city = choose(sentence, first, last);
                if (city != null) {
                    named.add(named(sentence, first, last, place(sentence, first, last, city), false));
                    first = last;
                    break;
                }
            }
            if (named.size() == from && end > first) {
                first = unknown(sentence, first, end, named);
            }
        }
    }

    /** "Near Tessalit": a name of no list that stands as a place; the index of its last word, or the first if it does not. */
    private int unknown(Sentence sentence, int first, int end, List<NamedPlace> named) {
        int last = first;
        while (last + 1 < end && sentence.word(last + 1).is(PartOfSpeech.PROPN)) {
            last++;
        }
        boolean location = sentence.word(last).name() == NameKind.LOCATION;
        Place place = Place.site(
                sentence.evidence(article, sentence.word(first), sentence.word(last)), text(sentence, first, last));
        NamedPlace unlisted = named(sentence, first, last, place, false);
        boolean near = standing.stands(sentence, unlisted.head(), "nearness")
                && sentence.word(last).name() == NameKind.NONE;
        boolean somewhere = (location || near)
                && sentence.dependents(unlisted.head(), "case").stream()
                        .anyMatch(word -> word.index() < unlisted.head().index())
                && (standing.stands(sentence, unlisted) || standing.stands(sentence, unlisted.head(), "destination"));
        if (somewhere) {
            named.add(unlisted);
        }
        return somewhere ? last : first;
    }

    private static boolean couldBe(Word word, boolean first) {
        boolean capital = Character.isUpperCase(word.form().charAt(0));
        boolean name = word.name() != NameKind.PERSON && word.name() != NameKind.ORGANISATION;
        return name && (first ? capital && word.is(PartOfSpeech.PROPN) : !word.is(PartOfSpeech.PUNCT));
    }

    /** The city of a country that the article names, else the largest; null if the name is likelier something else. */
    private KnownPlaces.@Nullable KnownPlace choose(Sentence sentence, int first, int last) {
        KnownPlaces.KnownPlace best = null;
        boolean bestTold = false;
        for (KnownPlaces.KnownPlace city : known.named(text(sentence, first, last))) {
            boolean here = told.contains(city.country());
            if (best == null || here && !bestTold || here == bestTold && city.inhabitants() > best.inhabitants()) {
                best = city;
                bestTold = here;
            }
        }
        boolean location = sentence.word(first).name() == NameKind.LOCATION;
        boolean sure = best != null && (bestTold || location && best.inhabitants() >= WELL_KNOWN);
        boolean inside = last + 1 < sentence.words().size()
                && sentence.word(last + 1).is(PartOfSpeech.PROPN)
                && sentence.word(last + 1).head() == sentence.word(last).head();
        return sure && !inside ? best : null;
    }
}
