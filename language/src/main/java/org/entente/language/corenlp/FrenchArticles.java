// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.dictionary.FormDictionary;

/**
 * Whether « des » is an article or "de" with one, which the tokeniser must know because it makes two words of the second, and
 * often gets wrong: « Lima a expulsé des(article) diplomates », « la levée des(de les) sanctions ». In 2,000 sentences of
 * news 3 in 100 had one that was wrong, and with it a lost subject or object.
 */
record FrenchArticles(FormDictionary dictionary) {
    private static final String ARTICLE = "des";
    private static final Set<String> DETERMINERS = Set.of("la", "le", "les", "l'", "une", "un", "cette", "ce", "ces");

    /** Nouns that stand without article before "des". */
    private static final Set<String> LINKS = Set.of("cause", "partie", "chef", "raison", "faveur", "cas");

    /** Before an article, "le matin des manifestants ont défilé", as often as before "de". */
    private static final Set<String> TIMES = Set.of(
            "jour",
            "journée",
            "nuit",
            "matin",
            "matinée",
            "soir",
            "soirée",
            "semaine",
            "mois",
            "année",
            "fois",
            "heure",
            "week-end",
            "veille");

    private static final Set<String> OPENING =
            Set.of("à", "a", "en", "dans", "selon", "après", "depuis", "lors", "devant", "pour", "sur");

    private static final Set<String> DAYS =
            Set.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier");

    /** Verbs whose complement has "de". */
    private static final Set<String> WITH_DE = Set.of(
            "agir",
            "parler",
            "profiter",
            "bénéficier",
            "disposer",
            "discuter",
            "débattre",
            "convenir",
            "hériter",
            "abuser",
            "user",
            "témoigner",
            "jouir",
            "dépendre",
            "douter",
            "découler",
            "résulter",
            "souffrir",
            "provenir",
            "venir",
            "revenir",
            "partir",
            "sortir",
            "traiter",
            "manquer",
            "changer",
            "relever",
            "procéder",
            "émaner",
            "être",
            "devenir",
            "rester",
            "décéder",
            "arriver",
            "aller",
            "descendre",
            "rentrer");

    private static final Set<String> REFLEXIVES = Set.of("se", "s'", "nous", "vous");

    List<CoreLabel> mended(List<CoreLabel> labels) {
        List<CoreLabel> mended = new ArrayList<>(labels.size() + 2);
        for (int i = 0; i < labels.size(); i++) {
            boolean two =
                    i + 1 < labels.size() && is(labels, i, "de") && isSecondHalf(labels.get(i), labels.get(i + 1));
            if (two && isArticle(labels, i)) {
                mended.add(part(labels.get(i), labels.get(i + 1), ARTICLE));
                i++;
            } else if (is(labels, i, ARTICLE) && isContracted(labels, i)) {
                mended.add(part(labels.get(i), labels.get(i), "de"));
                mended.add(part(labels.get(i), labels.get(i), "les"));
            } else {
                mended.add(labels.get(i));
            }
        }
        // The parser tells its words by these numbers.
        for (int i = 0; i < mended.size(); i++) {
            mended.get(i).setIndex(i + 1);
        }
        return mended;
    }

    /** "de" and "les" that one « des » was made into, not « de les » before an infinitive. */
    private static boolean isSecondHalf(CoreLabel first, CoreLabel second) {
        return second.word().equals("les") && first.beginPosition() == second.beginPosition();
    }

    private boolean isArticle(List<CoreLabel> labels, int de) {
        if (de + 2 >= labels.size()
                || Character.isUpperCase(labels.get(de + 2).word().codePointAt(0))) {
            return false;
        }
        if (de == 0) {
            return true;
        }
        String before = word(labels, de - 1);
        return switch (before) {
            case "," -> isFronted(labels, de - 1);
            case ":" -> true;
            default -> DAYS.contains(before) ? de > 1 && isVerb(labels, de - 2) : isVerb(labels, de - 1);
        };
    }

    /** The first comma of a sentence that opens with a preposition or a day: its subject follows. */
    private static boolean isFronted(List<CoreLabel> labels, int comma) {
        return (OPENING.contains(word(labels, 0)) || DAYS.contains(word(labels, 0)))
                && labels.subList(0, comma).stream()
                        .noneMatch(label -> label.word().equals(","));
    }

    /** A finite verb or infinitive that can be nothing else, or a participle behind "avoir", that has an object without "de". */
    private boolean isVerb(List<CoreLabel> labels, int at) {
        List<FormDictionary.Reading> readings = dictionary.readings(word(labels, at));
        if (readings.isEmpty()
                || readings.stream().anyMatch(reading -> WITH_DE.contains(reading.lemma()))
                || at > 0 && REFLEXIVES.contains(word(labels, at - 1))) {
            return false;
        }
        return afterAvoir(labels, at) && readings.stream().anyMatch(FrenchArticles::isParticiple)
                || readings.stream().allMatch(reading -> reading.tag().startsWith("V") && !isParticiple(reading))
                || at > 0 && isName(labels.get(at - 1).word()) && hasFinite(word(labels, at));
    }

    /** « L'Iran attaque des » : what may be a noun is a verb behind a name. */
    private boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && dictionary.readings(word).stream()
                        .noneMatch(reading -> reading.tag().startsWith("D")
                                || reading.tag().startsWith("P")
                                || reading.tag().startsWith("N"));
    }

    private static boolean isParticiple(FormDictionary.Reading reading) {
        return FrenchForms.features(reading.tag()).contains("ppa");
    }

    /** « a récemment expulsé » : adverbs may stand between. */
    private boolean afterAvoir(List<CoreLabel> labels, int participle) {
        int before = participle - 1;
        while (before > 0
                && dictionary.readings(word(labels, before)).stream()
                        .anyMatch(reading -> reading.tag().startsWith("A"))
                && !isAvoir(labels, before)) {
            before--;
        }
        return before >= 0 && isAvoir(labels, before);
    }

    private boolean isAvoir(List<CoreLabel> labels, int at) {
        return dictionary.readings(word(labels, at)).stream()
                .anyMatch(reading ->
                        reading.lemma().equals("avoir") && reading.tag().startsWith("V"));
    }

    /** « la levée des », « à cause des » : behind a noun with an article, or one of those that need none. */
    private boolean isContracted(List<CoreLabel> labels, int des) {
        if (des < 2 || des + 1 >= labels.size()) {
            return false;
        }
        String noun = word(labels, des - 1);
        return LINKS.contains(noun)
                || DETERMINERS.contains(word(labels, des - 2))
                        && !TIMES.contains(noun)
                        && !DAYS.contains(noun)
                        && dictionary.readings(noun).stream()
                                .anyMatch(reading -> reading.tag().startsWith("N"))
                        && !hasFinite(noun);
    }

    /** « l'attaque des … » : what looks like a noun may be a verb behind a pronoun. */
    private boolean hasFinite(String form) {
        return dictionary.readings(form).stream()
                .map(reading -> FrenchForms.features(reading.tag()))
                .anyMatch(features -> features.contains("ind") && features.contains("3") && features.contains("pres"));
    }

    private static boolean is(List<CoreLabel> labels, int at, String word) {
        return labels.get(at).word().equals(word);
    }

    private static String word(List<CoreLabel> labels, int at) {
        return labels.get(at).word().toLowerCase(Locale.ROOT);
    }

    private static CoreLabel part(CoreLabel first, CoreLabel last, String word) {
        CoreLabel label = new CoreLabel(first);
        label.setWord(word);
        label.setValue(word);
        label.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, last.endPosition());
        return label;
    }
}
