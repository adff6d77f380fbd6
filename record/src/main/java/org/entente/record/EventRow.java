// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.ContentId;
import org.entente.model.Status;
import org.entente.record.merge.Happening;
import org.entente.record.merge.Happening.Member;
import org.entente.record.merge.Telling;
import org.entente.record.merge.Where;
import org.entente.record.merge.Who;
import org.jspecify.annotations.Nullable;

/**
 * A happening as columns. Each field is some mention's, never a mean of several: the mode most texts give, the most
 * precise place, the days that all dates allow.
 */
record EventRow(
        long no,
        Happening happening,
        @Nullable String mode,
        String contexts,
        Status status,
        boolean disputed,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean dated,
        @Nullable Where place,
        List<Who> actors,
        List<Who> recipients,
        int articles,
        int texts,
        int outlets,
        String languages) {

    static EventRow of(Happening happening) {
        List<Telling> tellings =
                happening.members().stream().map(Member::telling).toList();
        List<Telling> dated = tellings.stream().filter(Telling::dated).toList();
        Telling lead = happening.lead();
        Telling sharpest =
                dated.stream().min(Comparator.comparingLong(Telling::width)).orElse(lead);
        return new EventRow(
                lead.key(),
                happening,
                mostTold(tellings, Telling::mode),
                tellings.stream()
                        .flatMap(t -> t.contexts().stream())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")),
                status(tellings),
                tellings.stream().anyMatch(t -> t.status() == Status.NEGATED)
                        && tellings.stream().anyMatch(t -> t.status() == Status.ASSERTED),
                dated.isEmpty() ? lead.published() : sharpest.from(),
                dated.isEmpty() ? lead.published() : sharpest.to(),
                !dated.isEmpty(),
                tellings.stream()
                        .map(Telling::place)
                        .filter(Objects::nonNull)
                        .min(Comparator.comparingInt(EventRow::breadth))
                        .orElse(null),
                parties(tellings, Telling::actors),
                parties(tellings, Telling::recipients),
                distinct(tellings, Telling::article),
                distinct(tellings, Telling::text),
                distinct(tellings, t -> t.outlet() == null ? t.article() : t.outlet()),
                String.join(
                        " ",
                        new TreeSet<>(tellings.stream().map(Telling::language).toList())));
    }

    private static int breadth(@Nullable Where place) {
        String precision = place == null ? null : place.precision();
        return "city".equals(precision) ? 0 : "region".equals(precision) ? 1 : precision == null ? 2 : 3;
    }

    private static int distinct(List<Telling> tellings, Function<Telling, Object> what) {
        return (int) tellings.stream().map(what).distinct().count();
    }

    /** Asserted if one text asserts it, else what the leading one says. */
    private static Status status(List<Telling> tellings) {
        return tellings.stream().anyMatch(t -> t.status() == Status.ASSERTED)
                ? Status.ASSERTED
                : tellings.get(0).status();
    }

    private static @Nullable String mostTold(List<Telling> tellings, Function<Telling, @Nullable String> field) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            String value = field.apply(telling);
            if (value != null) {
                counts.merge(value, 1L, Long::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Every party that some mention names; one that says less than another of the same country and sector is that one. */
    private static List<Who> parties(List<Telling> tellings, Function<Telling, List<Who>> side) {
        List<Who> parties = new ArrayList<>();
        for (Telling telling : tellings) {
            for (Who who : side.apply(telling)) {
                int known = index(parties, who);
                if (known < 0) {
                    parties.add(who);
                } else if (detail(who) > detail(parties.get(known))) {
                    parties.set(known, who);
                }
            }
        }
        return List.copyOf(parties);
    }

    private static int index(List<Who> parties, Who who) {
        for (int i = 0; i < parties.size(); i++) {
            Who other = parties.get(i);
            boolean sameCodes = Objects.equals(who.country(), other.country())
                    && (Objects.equals(who.sector(), other.sector()) || who.sector() == null || other.sector() == null);
            if (sameCodes) {
                return i;
            }
        }
        return -1;
    }

    private static int detail(Who who) {
        return (who.name() == null ? 0 : 2) + (who.sector() == null ? 0 : 1) + (who.country() == null ? 0 : 1);
    }

    /** Several actors and nobody that they act upon. */
    boolean mutual() {
        return recipients.isEmpty() && actors.size() > 1;
    }

    /** The keys of its claims. */
    Set<Long> claims() {
        return happening.members().stream()
                .map(member -> member.telling().key())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The numbers of the rows of its claims. */
    Set<Long> rows() {
        return happening.members().stream()
                .map(member -> member.telling().claim())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Changes whenever a field or a mention does. */
    long digest() {
        StringBuilder all = new StringBuilder(400);
        Stream.of(mode, contexts, status.code(), disputed, from, to, dated, articles, texts, outlets, languages)
                .forEach(field -> all.append(field).append('\n'));
        if (place != null) {
            all.append(place.name()).append('\n').append(place.country()).append(place.geonames());
            all.append(place.latitude()).append('/').append(place.longitude()).append(place.precision());
        }
        for (List<Who> side : List.of(actors, recipients)) {
            all.append("\n\n");
            for (Who who : side) {
                all.append(who.text())
                        .append('\n')
                        .append(who.name())
                        .append('\n')
                        .append(who.folded());
                all.append(who.country()).append(who.cow()).append(who.sector()).append('\n');
            }
        }
        for (Member member : happening.members()) {
            all.append('\n').append(member.telling().key()).append(member.reason());
        }
        return HexFormat.fromHexDigitsToLong(ContentId.of("", all.toString()));
    }
}
