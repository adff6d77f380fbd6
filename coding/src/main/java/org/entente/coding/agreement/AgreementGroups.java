// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.model.Article;
import org.entente.model.ContentId;
import org.entente.model.Obligation;
import org.entente.model.Party;
import org.entente.model.Rule;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Mentions of one article gathered into agreements: by known name, else by type and parties. */
final class AgreementGroups {
    private static final String UNTOLD = "other";

    /** Types that only the words beside a common noun tell: one state's act on such an agreement is enough. */
    private static final Set<String> TOLD_BY_TYPE = Set.of("arms-control", "peace", "alliance", "ceasefire");

    /** Types of which an article that names one side at a time speaks of one. */
    private static final Set<String> SHARED = Set.of("ceasefire", "peace");

    /** Types of an agreement that, if no sentence names its sides, is one of the state that the article is about. */
    private static final Set<String> HOMELY = Set.of("peace", "arms-control");

    /** What is done only to a truce that was made. */
    private static final Set<String> HOLDS =
            Set.of("signed", "entered-into-force", "extended", "violated", "suspended", "denounced");

    private final List<Group> groups = new ArrayList<>();

    private AgreementGroups(Named named) {
        this.named = named;
    }

    private final Named named;

    /**
     * @param fighters the two sides that the article tells of fighting each other, whose an unnamed truce is
     * @param named the states that the article names, of which a side that no sentence names is taken
     */
    static List<Agreement> of(
            List<AgreementMention> mentions, Fighters fighters, Named named, Article article, Rule rule) {
        AgreementGroups all = new AgreementGroups(named);
        boolean truce = mentions.stream().anyMatch(m -> SHARED.contains(m.type()));
        mentions.stream().filter(m -> carries(m, truce)).forEach(all::add);
        mentions.stream().filter(m -> !carries(m, truce)).forEach(m -> all.attach(m, fighters));
        return all.groups.stream()
                .filter(Group::identified)
                .map(group -> group.agreement(article, rule))
                .toList();
    }

    /** Those who only brokered an accord that the article calls a truce elsewhere are no sides of it. */
    private static boolean carries(AgreementMention mention, boolean truce) {
        boolean brokered = mention.brokered() && truce && mention.known() == null;
        return mention.known() != null || !mention.parties().isEmpty() && !brokered;
    }

    private void add(AgreementMention mention) {
        for (Group group : groups) {
            if (group.fits(mention)) {
                group.mentions.add(mention);
                return;
            }
        }
        groups.add(new Group(mention));
    }

    /** A mention that names nobody speaks of the agreement of its type, if the article knows one. */
    private void attach(AgreementMention mention, Fighters fighters) {
        AgreementMention plain = mention.between(List.of());
        boolean told = !mention.another() && !mention.indefinite();
        for (int i = groups.size() - 1; i >= 0; i--) {
            boolean sameTruce = SHARED.contains(mention.type())
                    && groups.get(i).type().equals(mention.type())
                    && !mention.another();
            if ((told || sameTruce) && groups.get(i).alike(mention)) {
                groups.get(i).mentions.add(plain);
                return;
            }
        }
        List<Party> sides = mention.type().equals("ceasefire") && HOLDS.contains(mention.action())
                ? fighters.sides(mention.where())
                : List.of();
        Party home = named.focus();
        boolean homely =
                !mention.indefinite() && !mention.another() && !mention.action().equals("mentioned");
        if (sides.isEmpty() && homely && HOMELY.contains(mention.type()) && home != null) {
            sides = List.of(home);
        }
        if (!sides.isEmpty()) {
            groups.add(new Group(mention.between(sides)));
        }
    }

    private final class Group {
        private final List<AgreementMention> mentions = new ArrayList<>();

        Group(AgreementMention first) {
            mentions.add(first);
        }

        private AgreementMention first() {
            return mentions.get(0);
        }

        boolean fits(AgreementMention mention) {
            KnownAgreement own = known();
            if (own != null && mention.known() != null) {
                return own.equals(mention.known());
            }
            if (mention.another() || !alike(mention)) {
                return false;
            }
            Set<String> mine = countries(parties());
            Set<String> other = countries(mention.parties());
            if (own != null && mention.indefinite()) {
                return false;
            }
            boolean plainly = !mention.type().equals(type());
            if (mine.isEmpty() && !other.isEmpty() && mention.indefinite() && plainly) {
                return false;
            }
            boolean oneEach =
                    mine.size() == 1 && other.size() == 1 && SHARED.contains(type()) && SHARED.contains(mention.type());
            return oneEach || mine.isEmpty() || other.isEmpty() || mine.containsAll(other) || other.containsAll(mine);
        }

        boolean alike(AgreementMention mention) {
            String type = type();
            boolean sameType = type.equals(mention.type()) && !type.equals(UNTOLD);
            boolean sameNoun = mentions.stream().anyMatch(m -> m.head().equals(mention.head()))
                    && (type.equals(UNTOLD) || mention.type().equals(UNTOLD) || sameType);
            boolean open = type.equals(UNTOLD) && mention.type().equals(UNTOLD);
            return sameType || sameNoun || open || mention.type().equals(UNTOLD) && mention.weak();
        }

        @Nullable
        KnownAgreement known() {
            return mentions.stream()
                    .map(AgreementMention::known)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        String type() {
            KnownAgreement known = known();
            return known != null
                    ? known.type()
                    : mentions.stream()
                            .map(AgreementMention::type)
                            .filter(t -> !t.equals(UNTOLD))
                            .findFirst()
                            .orElse(UNTOLD);
        }

        List<Party> parties() {
            List<Party> all = new ArrayList<>();
            mentions.forEach(m -> m.parties().forEach(party -> {
                if (all.stream().noneMatch(p -> sameSide(p, party))) {
                    all.add(party);
                }
            }));
            KnownAgreement known = known();
            Party home = named.focus();
            boolean half = all.size() == 1
                    && mentions.stream()
                            .anyMatch(m -> m.partnered() && !m.action().equals("mentioned"));
            if (half && home != null && all.stream().noneMatch(p -> Objects.equals(p.country(), home.country()))) {
                all.add(home);
            }
            boolean listed =
                    known != null && all.stream().allMatch(p -> known.parties().contains(String.valueOf(p.country())));
            for (Party party : listed && known != null ? named.of(known) : List.<Party>of()) {
                if (all.stream().noneMatch(p -> Objects.equals(p.country(), party.country()))) {
                    all.add(party);
                }
            }
            return all;
        }

        boolean identified() {
            List<Party> parties = parties();
            boolean weak = mentions.stream().allMatch(AgreementMention::weak);
            boolean anyPublic = parties.stream().anyMatch(p -> p.sector() != Sector.BUS && p.sector() != Sector.LAB);
            KnownAgreement known = known();
            boolean done = mentions.stream().anyMatch(m -> !m.action().equals("mentioned"));
            boolean open = known != null && known.parties().isEmpty() && parties.isEmpty() && done;
            boolean acted = mentions.stream()
                    .anyMatch(
                            m -> !m.action().equals("mentioned") && !m.action().equals("proposed"));
            boolean typed = acted
                    && TOLD_BY_TYPE.contains(type())
                    && parties.stream().anyMatch(p -> p.cow() != null && official(p));
            return open || anyPublic && (known != null || !weak || parties.size() > 1 || typed);
        }

        Agreement agreement(Article article, Rule rule) {
            AgreementMention furthest = first();
            for (AgreementMention mention : mentions) {
                if (rank(mention) > rank(furthest)) {
                    furthest = mention;
                }
            }
            KnownAgreement known = known();
            String id = ContentId.of(
                    "c-",
                    article.id(),
                    "agreement",
                    first().words().field().name(),
                    Integer.toString(first().words().span().start()));
            Set<Obligation> obligations = new LinkedHashSet<>();
            mentions.forEach(m -> obligations.addAll(m.obligations()));
            return new Agreement(
                    id,
                    named().words(),
                    known == null ? null : known.name(),
                    type(),
                    parties(),
                    furthest.action(),
                    furthest.trigger(),
                    furthest.date(),
                    List.copyOf(obligations),
                    mentions.stream().anyMatch(AgreementMention::secret) ? Boolean.TRUE : null,
                    particulars()
                            .map(Particulars::place)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    particulars()
                            .map(Particulars::duration)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    particulars()
                            .flatMap(p -> p.signatories().stream())
                            .distinct()
                            .toList(),
                    particulars()
                            .flatMap(p -> p.mediators().stream())
                            .distinct()
                            .toList(),
                    particulars().flatMap(p -> p.follows().stream()).distinct().toList(),
                    rule);
        }

        private Stream<Particulars> particulars() {
            return mentions.stream().map(AgreementMention::particulars);
        }

        private AgreementMention named() {
            return mentions.stream().filter(m -> m.known() != null).findFirst().orElse(first());
        }

        private static int rank(AgreementMention mention) {
            return AgreementWords.ACTIONS.indexOf(mention.action());
        }
    }

    static boolean sameSide(Party one, Party other) {
        if (one.country() == null || other.country() == null) {
            return one.country() == null && other.country() == null && one.sector() == other.sector();
        }
        return one.country().equals(other.country())
                && (one.sector() == other.sector() || official(one) && official(other));
    }

    private static boolean official(Party party) {
        return party.sector() == null
                || switch (party.sector()) {
                    case GOV, MIL, LEG, SPY, COP, JUD, ELI, UNK -> true;
                    default -> false;
                };
    }

    private static Set<String> countries(List<Party> parties) {
        Set<String> countries = new LinkedHashSet<>();
        parties.forEach(p -> countries.add(String.valueOf(p.country())));
        return countries;
    }
}
