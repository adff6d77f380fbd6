// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.export.code.Country;
import org.entente.export.format.ClaimFormat;
import org.entente.export.format.ToldClaim;
import org.entente.export.table.Column;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.table.Table;
import org.entente.export.told.Articles;
import org.entente.export.told.NamedParty;
import org.entente.export.told.Words;
import org.jspecify.annotations.Nullable;

/**
 * Peace agreements in the columns of PA-X, CSV with a header, with passages of the article where PA-X has passages of the
 * agreement: words, address and span.
 *
 * <p>Source: PA-X codebook, cleaned file version 3. Provisions are graded 0 to 3 there by reading the agreement; here 1
 * means that the article tells the provision, and blank that it does not.
 */
public final class PaxShaped implements ClaimFormat {
    private static final Set<String> PEACE_TYPES = Set.of("peace", "ceasefire");
    private static final Set<String> PEACE_OBLIGATIONS = Set.of("ceasefire", "withdrawal", "disarmament", "release");
    private static final Set<String> FIGHTERS = Set.of("REB", "UAF", "PRE", "PRM");
    private static final Map<String, String> PROVISIONS = Map.of("ceasefire", "Ce", "disarmament", "SsrDdr");

    private static final Table<ToldClaim> TABLE = new Table<>(
            Table.Style.COMMAS,
            "",
            PublishedOrder.columns("pax.txt", filled(), "to be coded from the agreement's text"));

    @Override
    public String name() {
        return "pax-shaped";
    }

    @Override
    public String summary() {
        return "peace agreements and ceasefires in PA-X's columns, CSV, with the article's passages";
    }

    @Override
    public Optional<String> kind() {
        return Optional.of("agreement");
    }

    @Override
    public List<Described> dictionary() {
        return TABLE.described();
    }

    @Override
    public Optional<String> refusal(ToldClaim claim) {
        boolean peace =
                PEACE_TYPES.contains(Objects.requireNonNullElse(claim.claim().string("type"), ""))
                        || claim.claim().obligationKinds().stream().anyMatch(PEACE_OBLIGATIONS::contains);
        return peace ? Optional.empty() : Optional.of("neither peace nor ceasefire");
    }

    @Override
    public List<String> ids(ToldClaim claim) {
        return List.of(AllianceColumns.number(claim));
    }

    @Override
    public String head(Optional<ToldClaim> first) {
        return TABLE.header();
    }

    @Override
    public String text(ToldClaim claim, Articles articles) {
        return TABLE.line(claim);
    }

    private static List<Column<ToldClaim>> filled() {
        List<Column<ToldClaim>> columns = new ArrayList<>();
        columns.add(new Column<>("Con", Kind.TEXT, "countries of the parties, '/'", claim -> countries(claim).stream()
                .map(Country::name)
                .collect(Collectors.joining("/"))));
        columns.add(new Column<>(
                "Reg",
                Kind.TEXT,
                "region of the first country, as ACLED divides the world",
                claim -> first(claim, 0, Country::region)));
        columns.add(new Column<>(
                "AgtId",
                Kind.INTEGER,
                "number derived from the claim's id, not PA-X's; the sidecar names the claim",
                AllianceColumns::number));
        columns.add(new Column<>("Agt", Kind.TEXT, "official name, else the article's words", Agreements::name));
        columns.add(new Column<>(
                "Dat", Kind.DATE, "day it was concluded, if the article dates that", claim -> Agreements.concluded(
                                claim)
                        .filter(when -> when.isOneDay())
                        .map(when -> when.from().toString())
                        .orElse(null)));
        columns.add(new Column<>(
                "Status",
                Kind.TEXT,
                "'Multiparty signed/agreed' if it is told to be concluded by several",
                claim -> Agreements.isConcluded(claim)
                                && Agreements.parties(claim).size() > 1
                        ? "Multiparty signed/agreed"
                        : null));
        columns.add(new Column<>(
                "Agtp", Kind.CODE, "Inter between states, Intra inside one, InterIntra both", PaxShaped::type));
        columns.add(new Column<>(
                "Stage",
                Kind.CODE,
                "Cea for a ceasefire",
                claim -> "ceasefire".equals(claim.claim().string("type")) ? "Cea" : null));
        columns.add(new Column<>(
                "Part",
                Kind.TEXT,
                "passages that name the parties: \"words\" [address, span]",
                claim -> passages(
                        claim,
                        Agreements.parties(claim).stream()
                                .flatMap(party -> party.words().stream())
                                .toList())));
        columns.add(new Column<>(
                "ThrdPart",
                Kind.TEXT,
                "passages that name mediators and keepers",
                claim -> passages(
                        claim,
                        claim.claim().parties("mediators").stream()
                                .flatMap(party -> party.words().stream())
                                .toList())));
        columns.add(new Column<>(
                "OthAgr",
                Kind.TEXT,
                "passages that name agreements it follows or resembles",
                claim -> passages(claim, claim.claim().words("follows"))));
        columns.add(new Column<>("Loc1ISO", Kind.CODE, "ISO alpha-3", claim -> first(claim, 0, Country::iso3)));
        columns.add(new Column<>("Loc2ISO", Kind.CODE, "ISO alpha-3", claim -> first(claim, 1, Country::iso3)));
        columns.add(
                new Column<>("Loc1GWNO", Kind.INTEGER, "Gleditsch and Ward", claim -> first(claim, 0, Country::gw)));
        columns.add(
                new Column<>("Loc2GWNO", Kind.INTEGER, "Gleditsch and Ward", claim -> first(claim, 1, Country::gw)));
        PROVISIONS.forEach((obligation, column) -> columns.add(new Column<>(
                column,
                Kind.INTEGER,
                "1 if the article tells it",
                claim -> Agreements.has(claim, obligation) ? "1" : null)));
        return columns;
    }

    private static String passages(ToldClaim claim, List<Words> words) {
        return words.stream().map(one -> Agreements.passage(claim, one)).collect(Collectors.joining("; "));
    }

    private static List<Country> countries(ToldClaim claim) {
        return Agreements.parties(claim).stream()
                .flatMap(party -> Country.of(party.country()).stream())
                .distinct()
                .toList();
    }

    private static @Nullable String first(ToldClaim claim, int index, Function<Country, String> code) {
        List<Country> countries = countries(claim);
        return index < countries.size() ? code.apply(countries.get(index)) : null;
    }

    private static @Nullable String type(ToldClaim claim) {
        List<NamedParty> parties = Agreements.parties(claim);
        boolean fighters =
                parties.stream().anyMatch(party -> FIGHTERS.contains(Objects.requireNonNullElse(party.sector(), "")));
        int states = countries(claim).size();
        if (parties.size() < 2 || states == 0) {
            return null;
        }
        return fighters ? (states > 1 ? "InterIntra" : "Intra") : states > 1 ? "Inter" : null;
    }
}
