// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.record.merge.Traits.Party;

/**
 * How far the parties of two claims are the same. A general party fits a particular one of the same country: "Russian
 * forces" and "Russia's 58th army". Points are those of {@link Likeness}.
 */
final class PartyLikeness {
    /** Codes that stand for many bodies: there the name decides. */
    private static final Set<String> MANY = Set.of("IGO", "NGO", "MNC", "IMG", "ISM");

    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY");
    private static final Set<String> ARMED = Set.of("REB", "UAF", "CRM", "MIL", "PRM");

    /** Two spellings of one name, such as Putin and Poutine. */
    private static final double SAME_NAME = 0.85;

    private PartyLikeness() {}

    /** Empty if some party of one can be none of the other's. */
    static OptionalDouble of(Traits a, Traits b) {
        boolean oneLanguage = a.telling().language().equals(b.telling().language());
        OptionalDouble actors = side(a.actors(), b.actors(), oneLanguage);
        OptionalDouble recipients = side(a.recipients(), b.recipients(), oneLanguage);
        OptionalDouble straight = actors.isEmpty() || recipients.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(actors.getAsDouble() + recipients.getAsDouble());
        if (!a.pooled(b)) {
            return straight;
        }
        OptionalDouble pooled = side(a.all(), b.all(), oneLanguage);
        if (pooled.isPresent() && Math.min(a.all().size(), b.all().size()) > 1) {
            pooled = OptionalDouble.of(2 * pooled.getAsDouble());
        }
        return straight.isPresent() && (pooled.isEmpty() || straight.getAsDouble() >= pooled.getAsDouble())
                ? straight
                : pooled;
    }

    /** Every party of the shorter list is one of the longer; the mean of how well. An empty list says nothing. */
    private static OptionalDouble side(List<Party> a, List<Party> b, boolean oneLanguage) {
        List<Party> few = a.size() <= b.size() ? a : b;
        List<Party> many = few == a ? b : a;
        double sum = 0;
        for (Party one : few) {
            double best = Double.NEGATIVE_INFINITY;
            for (Party other : many) {
                best = Math.max(best, party(one, other, oneLanguage));
            }
            if (best == Double.NEGATIVE_INFINITY) {
                return OptionalDouble.empty();
            }
            sum += best;
        }
        return OptionalDouble.of(few.isEmpty() ? 0 : sum / few.size());
    }

    /** Negative infinity for different countries, or different names. */
    private static double party(Party one, Party other, boolean oneLanguage) {
        Who a = one.who();
        Who b = other.who();
        if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
            return ARMED.contains(String.valueOf(a.sector()))
                            && ARMED.contains(String.valueOf(b.sector()))
                            && ("IMG".equals(a.country()) || "IMG".equals(b.country()))
                    ? 0
                    : Double.NEGATIVE_INFINITY;
        }
        if (oneLanguage && a.particular() && b.particular() && different(one, other)) {
            return Double.NEGATIVE_INFINITY;
        }
        boolean known = a.country() != null && b.country() != null;
        double country = !known ? 0 : MANY.contains(a.country()) ? 0.5 : 1;
        return country + sector(a, b) + name(one, other, oneLanguage);
    }

    private static double sector(Who a, Who b) {
        if (a.sector() == null || b.sector() == null) {
            return 0;
        }
        if (a.sector().equals(b.sector())) {
            return 0.25;
        }
        boolean kindred = STATE.contains(a.sector()) && STATE.contains(b.sector())
                || ARMED.contains(a.sector()) && ARMED.contains(b.sector());
        return kindred || wholeState(a) || wholeState(b) ? 0 : -0.5;
    }

    /** The state by its name: any of its bodies may be meant. */
    private static boolean wholeState(Who who) {
        return "GOV".equals(who.sector()) && who.name() != null && !who.particular();
    }

    private static double name(Party one, Party other, boolean oneLanguage) {
        Who a = one.who();
        Who b = other.who();
        if (a.particular() && b.particular()) {
            return alike(one.name(), other.name()) ? 1 : oneBody(a) ? 0 : -1;
        }
        if (!oneLanguage || a.name() != null || b.name() != null || STATE.contains(String.valueOf(a.sector()))) {
            return 0;
        }
        return !Collections.disjoint(one.longWords(), other.longWords()) ? 0.25 : "CVL".equals(a.sector()) ? -0.25 : -1;
    }

    /** In one language two names of the same kind of party are two parties. */
    private static boolean different(Party a, Party b) {
        return !oneBody(a.who()) && Objects.equals(a.who().sector(), b.who().sector()) && !alike(a.name(), b.name());
    }

    /** The United Nations and the European Union with all their bodies. */
    private static boolean oneBody(Who who) {
        return "UNO".equals(who.country()) || "EUR".equals(who.country());
    }

    /** Whether some longer word of one is nearly one of the other. */
    static boolean alike(List<String> a, List<String> b) {
        for (String one : a) {
            for (String other : b) {
                boolean names = one.length() > 2 && other.length() > 2;
                if (names && (one.equals(other) || jaroWinkler(one, other) >= SAME_NAME)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Jaro-Winkler similarity, 0 to 1 (Winkler 1990, prefix scale 0.1). */
    static double jaroWinkler(String a, String b) {
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] taken = new boolean[b.length()];
        StringBuilder inA = new StringBuilder();
        for (int i = 0; i < a.length(); i++) {
            for (int j = Math.max(0, i - window); j < Math.min(b.length(), i + window + 1); j++) {
                if (!taken[j] && a.charAt(i) == b.charAt(j)) {
                    taken[j] = true;
                    inA.append(a.charAt(i));
                    break;
                }
            }
        }
        StringBuilder inB = new StringBuilder();
        for (int j = 0; j < b.length(); j++) {
            if (taken[j]) {
                inB.append(b.charAt(j));
            }
        }
        double same = inA.length();
        if (same == 0) {
            return 0;
        }
        int swapped = 0;
        for (int i = 0; i < inA.length(); i++) {
            swapped += inA.charAt(i) == inB.charAt(i) ? 0 : 1;
        }
        double jaro = (same / a.length() + same / b.length() + (same - swapped / 2.0) / same) / 3;
        int prefix = 0;
        while (prefix < Math.min(4, Math.min(a.length(), b.length())) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    /** Whether points tell of the same parties. */
    static boolean same(double points) {
        return points >= 2;
    }

    /** Whether they tell of one that both have. */
    static boolean common(double points) {
        return points >= 1 && !same(points);
    }
}
