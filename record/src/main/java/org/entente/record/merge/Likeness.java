// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims can tell one happening, and what speaks for it.
 *
 * @param points weight of what they share; {@link Merger} says how many are needed
 * @param reasons the same in words
 */
record Likeness(double points, List<String> reasons) {
    private static final double EARTH_RADIUS_KM = 6371;
    private static final double NEAR_KM = 30;
    /** Meetings and deals: who is named first is the article's choice. */
    private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

    /** Modes that articles take for one another: the weapon that one names more exactly than the other. */
    private static final List<Set<String>> KINDRED = List.of(
            Set.of("aerial", "drone", "heavy-weapons", "explosives", "destroy"),
            Set.of("explosives", "suicide-attack", "targeted", "destroy"),
            Set.of("firearms", "targeted"),
            Set.of("visit", "multilateral", "third-party"),
            Set.of("demo", "riot", "obstruct", "vandalize"));

    /** Empty if they contradict each other. */
    static Optional<Likeness> of(Telling a, Telling b) {
        List<String> reasons = new ArrayList<>();
        Double mode = mode(a.mode(), b.mode());
        Double parties = parties(a, b, reasons);
        Double place = place(a.place(), b.place(), reasons);
        if (mode == null || parties == null || place == null) {
            return Optional.empty();
        }
        double words = words(a, b);
        if (words > 0.2) {
            reasons.add(Math.round(100 * words) + " % of the words");
        }
        return Optional.of(new Likeness(mode + parties + place + 4 * words, List.copyOf(reasons)));
    }

    private static @Nullable Double mode(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return 0.0;
        }
        if (a.equals(b)) {
            return 0.5;
        }
        return KINDRED.stream().anyMatch(k -> k.contains(a) && k.contains(b)) ? (Double) 0.0 : null;
    }

    private static @Nullable Double parties(Telling a, Telling b, List<String> reasons) {
        Double straight = sides(a, b, false);
        Double crossed = MUTUAL.contains(a.type()) ? pooled(a, b) : null;
        Double best = straight == null ? crossed : crossed == null ? straight : (Double) Math.max(straight, crossed);
        if (best != null && best > 0) {
            reasons.add(best >= 2 ? "same parties" : "same party");
        }
        return best;
    }

    private static @Nullable Double sides(Telling a, Telling b, boolean ignored) {
        Double actors = side(a.actors(), b.actors());
        Double recipients = side(a.recipients(), b.recipients());
        return actors == null || recipients == null ? null : (Double) (actors + recipients);
    }

    private static @Nullable Double pooled(Telling a, Telling b) {
        List<Who> one = new ArrayList<>(a.actors());
        one.addAll(a.recipients());
        List<Who> two = new ArrayList<>(b.actors());
        two.addAll(b.recipients());
        Double all = side(one, two);
        return all == null ? null : (Double) (2 * all);
    }

    /** Every party of the shorter list is one of the longer; an empty list says nothing. */
    private static @Nullable Double side(List<Who> a, List<Who> b) {
        List<Who> few = a.size() <= b.size() ? a : b;
        List<Who> many = few == a ? b : a;
        double sum = 0;
        for (Who one : few) {
            Double best = null;
            for (Who other : many) {
                Double alike = party(one, other);
                best = alike == null ? best : best == null ? alike : (Double) Math.max(best, alike);
            }
            if (best == null) {
                return null;
            }
            sum += best;
        }
        return few.isEmpty() ? 0.0 : sum / few.size();
    }

    private static @Nullable Double party(Who a, Who b) {
        if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
            return null;
        }
        boolean sameCountry = a.country() != null && a.country().equals(b.country());
        boolean sameSector = Objects.equals(a.sector(), b.sector());
        return sameCountry ? (sameSector ? 1.0 : 0.5) : sameSector ? 0.5 : 0.0;
    }

    private static @Nullable Double place(@Nullable Where a, @Nullable Where b, List<String> reasons) {
        if (a == null || b == null) {
            return 0.0;
        }
        if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
            return null;
        }
        if (broad(a) || broad(b)) {
            return 0.0;
        }
        boolean same = a.geonames() != null && a.geonames().equals(b.geonames())
                || a.folded().equals(b.folded());
        if (same || kilometres(a, b) < NEAR_KM) {
            reasons.add("same place");
            return 2.0;
        }
        return null;
    }

    private static boolean broad(Where place) {
        return "country".equals(place.precision()) || "region".equals(place.precision());
    }

    private static double kilometres(Where a, Where b) {
        if (a.latitude() == null || a.longitude() == null || b.latitude() == null || b.longitude() == null) {
            return Double.MAX_VALUE;
        }
        double lat = Math.toRadians(b.latitude() - a.latitude());
        double lon = Math.toRadians(b.longitude() - a.longitude())
                * Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
        return EARTH_RADIUS_KM * Math.hypot(lat, lon);
    }

    /** Share of the stems that both have, of those that either has. */
    static double words(Telling a, Telling b) {
        if (!a.language().equals(b.language())) {
            return 0;
        }
        long both = a.stems().stream().filter(b.stems()::contains).count();
        long either = a.stems().size() + b.stems().size() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    static long days(Telling a, Telling b) {
        return Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
    }
}
