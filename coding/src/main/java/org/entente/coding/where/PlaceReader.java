// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.where;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.coding.when.SharedTime;
import org.entente.language.AnalysedText;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Gives the claims of one article their places: a country, region or city that stands as a place ("in", "near") in the
 * claim's own clause or one that shares its time; for bodily acts also one told around it, which is marked as inferred. Not thread-safe; one for each article.
 */
public final class PlaceReader {
    private static final int DEEPEST = 6;
    private static final Set<EventType> BODILY =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE);
    /** What courts do they do where they sit. */
    private static final Set<EventType> JUDGED = EnumSet.of(
            EventType.SANCTION,
            EventType.COERCE,
            EventType.REJECT,
            EventType.CONCEDE,
            EventType.ACCUSE,
            EventType.RETREAT);

    private static final Set<EventType> AT_A_PLACE =
            EnumSet.of(EventType.CONSULT, EventType.COOPERATE, EventType.AID, EventType.RETREAT, EventType.AGREE);
    /** Acts of people who go where they do it: "sent troops to", "poured into". */
    private static final Set<EventType> MOVING = EnumSet.of(EventType.MOBILIZE, EventType.RETREAT, EventType.PROTEST);
    /** A place told this many sentences before, in the same paragraph, still holds. */
    private static final int SENTENCES_BACK = 3;

    private final AnalysedText text;
    private final Article article;
    private final Grammar grammar;
    private final Standing standing;
    private final PlaceNames names;

    public PlaceReader(AnalysedText text, Grammar grammar, PartyReader parties, KnownPlaces places) {
        this.text = text;
        this.article = text.article();
        this.grammar = grammar;
        this.standing = new Standing(grammar);
        this.names = new PlaceNames(text, parties, places, standing);
    }

    /**
     * Where what {@code trigger} tells happened: by its clause, else by its sentence, else by what was told before it.
     *
     * @param visit whether the claim is of going somewhere, so that the destination is its place
     * @param type decides whether those who do it are where they do it, as in a protest, or only the act is; what is only
     *     said has no other place than that of its own clause
     * @param countries of the claim's parties: a place from outside the sentence must lie in one of them
     * @param others the words of whom it is directed at: "asked Peru", "demandé au Pérou" tell no place
     */
    public @Nullable Place read(
            Sentence sentence,
            Word trigger,
            boolean visit,
            EventType type,
            Set<String> countries,
            List<Evidence> others) {
        List<NamedPlace> places = visit || BODILY.contains(type)
                ? names.in(sentence)
                : names.in(sentence).stream()
                        .filter(place -> !others.contains(place.place().words())
                                || !standing.stands(sentence, place.head(), "dative"))
                        .toList();
        Place own = inClause(sentence, places, trigger, visit, type);
        if (own != null || !BODILY.contains(type) && type != EventType.CONSULT) {
            return own;
        }
        Place beside = onlyOne(standing(sentence));
        if (beside == null && BODILY.contains(type) && standing(sentence).isEmpty()) {
            beside = before(sentence, countries);
        }
        if (beside == null && sentence.field() == Field.TITLE) {
            Place heading = heading(true);
            beside = heading != null && fits(heading, countries) ? heading : null;
        }
        return beside == null ? null : beside.asInferred();
    }

    private @Nullable Place inClause(
            Sentence sentence, List<NamedPlace> places, Word trigger, boolean visit, EventType type) {
        Place best = null;
        int least = Integer.MAX_VALUE;
        List<Word> clauses = SharedTime.heads(sentence, grammar, trigger);
        for (NamedPlace place : places) {
            for (int level = 0; level < clauses.size(); level++) {
                int cost = cost(sentence, place, clauses.get(level), visit && level == 0, type);
                if (cost >= 0 && cost + 10 * level < least) {
                    least = cost + 10 * level;
                    best = place.place();
                }
            }
        }
        return best != null || !BODILY.contains(type) && !MOVING.contains(type)
                ? best
                : site(sentence, clauses, MOVING.contains(type));
    }

    /** "on the bridge", "in the market of the old town": a kind of place, of which only the words are known. */
    private @Nullable Place site(Sentence sentence, List<Word> clauses, boolean going) {
        for (Word clause : clauses) {
            for (Word at : sentence.dependents(clause, "obl", "nmod")) {
                boolean kind = grammar.has("sites", at.lemma()) || grammar.has("placeNouns", at.lemma());
                if (kind
                        && (standing.stands(sentence, at, "locative")
                                || standing.stands(sentence, at, "surface")
                                || going && standing.stands(sentence, at, "destination"))) {
                    Word last = at;
                    for (Word word : sentence.dependents(at, "nmod", "flat", "appos", "amod", "compound")) {
                        last = word.index() == last.index() + 1 || ofName(sentence, word, last) ? word : last;
                    }
                    return Place.site(sentence.evidence(article, first(sentence, at), last), null);
                }
            }
        }
        return null;
    }

    /** The "Belleville" of "quartier de Belleville": nothing but function words stand between. */
    private static boolean ofName(Sentence sentence, Word word, Word last) {
        boolean near = word.index() > last.index() && word.index() - last.index() <= 4;
        for (int i = last.index() + 1; near && i < word.index(); i++) {
            near = sentence.word(i).head() == word.index();
        }
        return near;
    }

    private static Word first(Sentence sentence, Word head) {
        Word first = head;
        for (Word word : sentence.dependents(head, "det", "amod", "compound", "nummod", "nmod:poss", "flat")) {
            first = word.index() < first.index() ? word : first;
        }
        return first;
    }

    /** The places of a sentence that stand as places ("in", "near"), whatever happened there. */
    private List<Place> standing(Sentence sentence) {
        return names.in(sentence).stream()
                .filter(named -> standing.stands(sentence, named))
                .map(NamedPlace::place)
                .toList();
    }

    /** The one place, or the city or region where the others are its own country; null if they are several. */
    private static @Nullable Place onlyOne(List<Place> places) {
        Place best = null;
        for (Place place : places) {
            if (best == null || within(place, best)) {
                best = place;
            } else if (!within(best, place) && !Objects.equals(best.name(), place.name())) {
                return null;
            }
        }
        return best;
    }

    private static boolean within(Place inner, Place outer) {
        return "country".equals(outer.precision())
                && !"country".equals(inner.precision())
                && Objects.equals(inner.country(), outer.country());
    }

    /** What the sentences before it, or the title, gave as the place. */
    private @Nullable Place before(Sentence sentence, Set<String> countries) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - SENTENCES_BACK); i--) {
            Sentence earlier = text.sentences().get(i);
            if (earlier.field() != sentence.field() || newParagraph(earlier, sentence)) {
                break;
            }
            Place place = onlyOne(standing(earlier));
            if (place != null) {
                return fits(place, countries) ? place : null;
            }
        }
        Place heading = heading(false);
        return heading != null && fits(heading, countries) ? heading : null;
    }

    private boolean newParagraph(Sentence earlier, Sentence later) {
        return article.field(later.field())
                .substring(earlier.span().end(), later.span().start())
                .contains("\n\n");
    }

    private static boolean fits(Place place, Set<String> countries) {
        return place.country() != null && (countries.isEmpty() || countries.contains(place.country()));
    }

    /** The one city or region that the title names, else for itself the country that heads it ("Peru: ..."). */
    private @Nullable Place heading(boolean ofTitle) {
        Sentence first = text.sentences().isEmpty() ? null : text.sentences().get(0);
        if (first == null || first.field() != Field.TITLE || names.in(first).isEmpty()) {
            return null;
        }
        List<Place> inside = names.in(first).stream()
                .filter(named -> !named.capital() || standing.stands(first, named))
                .map(NamedPlace::place)
                .filter(place -> !"country".equals(place.precision()))
                .toList();
        Place only = inside.isEmpty() ? null : onlyOne(inside);
        return only != null || !ofTitle ? only : header(first, names.in(first).get(0));
    }

    private static @Nullable Place header(Sentence title, NamedPlace place) {
        boolean opens = place.first() == 0
                && place.last() + 1 < title.words().size()
                && title.word(place.last() + 1).form().equals(":");
        return opens ? place.place() : null;
    }

    /** How far the place hangs from the clause's head; -1 if it is no place of it. */
    private int cost(Sentence sentence, NamedPlace place, Word clause, boolean visit, EventType type) {
        Word at = place.head();
        boolean locative = false;
        boolean name = true;
        boolean seated = false;
        boolean there = false;
        for (int steps = 0; steps < DEEPEST && at.head() >= 0 && at.index() != clause.index(); steps++) {
            Word governor = sentence.word(at.head());
            locative |= name && standing.stands(sentence, at, "locative");
            if (governor.index() == clause.index()) {
                boolean happens = locative
                        || visit && goal(sentence, at)
                        || MOVING.contains(type) && standing.stands(sentence, at, "destination")
                        || seated
                        || taken(sentence, place, at, type);
                return happens ? 3 * steps : -1;
            }
            seated |= JUDGED.contains(type) && name && seat(sentence, place, governor);
            there |= locative && occasion(sentence, governor);
            if (!seated && !there && !passes(sentence, at, governor, name, locative, type)) {
                return -1;
            }
            name = name && standing.names(sentence, at, governor);
            at = governor;
        }
        return -1;
    }

    /** "bombed Lima", "the siege of Lima": a city or region to which it was done is where it was done. */
    private boolean taken(Sentence sentence, NamedPlace place, Word at, EventType type) {
        boolean patient = at.plainRelation().equals("obj")
                || at.relation().equals("nsubj:pass")
                || at.plainRelation().equals("nmod") && standing.stands(sentence, at, "genitive");
        return BODILY.contains(type)
                && patient
                && !"country".equals(place.place().precision());
    }

    /** Whether what is in a place that hangs on {@code governor} is there too. */
    private boolean passes(Sentence sentence, Word at, Word governor, boolean name, boolean locative, EventType type) {
        if (name && !locative) {
            return standing.names(sentence, at, governor);
        }
        if (governor.plainRelation().equals("obl") && standing.stands(sentence, governor, "locative")) {
            return true;
        }
        if (governor.plainRelation().equals("nsubj")) {
            return BODILY.contains(type);
        }
        return governor.isNominal() && (BODILY.contains(type) || AT_A_PLACE.contains(type))
                || governor.plainRelation().equals("xcomp");
    }

    /** "A court in Lima", "le tribunal de Lima": where a court sits it judges. */
    private boolean seat(Sentence sentence, NamedPlace place, Word court) {
        return grammar.has("courts", court.lemma())
                && !"country".equals(place.place().precision())
                && (place.head().head() == court.index() || sentence.isUnder(place.head(), court))
                && switch (court.plainRelation()) {
                    case "nsubj", "obl" -> true;
                    default -> false;
                };
    }

    /** "Speaking in Lima", "en visite à Lima", "at a summit in Lima": the occasion on which it was done. */
    private boolean occasion(Sentence sentence, Word governor) {
        if (governor.is(PartOfSpeech.VERB)) {
            return SharedTime.isOccasion(sentence, grammar, governor);
        }
        return grammar.has("sojourns", governor.lemma())
                && switch (governor.plainRelation()) {
                    case "obl", "advcl", "advmod", "nmod", "obj" -> true;
                    default -> false;
                };
    }

    /** "went to Lima", "visited Lima"; not "from". */
    private boolean goal(Sentence sentence, Word word) {
        List<Word> cases = sentence.dependents(word, "case");
        return word.plainRelation().equals("obj")
                || word.plainRelation().equals("nmod") && word.relation().equals("nmod:poss")
                || !cases.isEmpty() && standing.stands(sentence, word, "destination");
    }
}
