// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.export.format.ClaimFormat;
import org.entente.export.format.ToldClaim;
import org.entente.export.table.Column;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.table.Table;
import org.entente.export.told.Articles;
import org.entente.export.told.NamedParty;
import org.entente.export.told.Source;
import org.entente.export.told.Words;
import org.jspecify.annotations.Nullable;

/** Quotations with their speakers, CSV with a header: who said what, in which words, where. */
public final class Quotations implements ClaimFormat {
    private static final Table<ToldClaim> TABLE = new Table<>(Table.Style.COMMAS, "", columns());

    @Override
    public String name() {
        return "quotes-csv";
    }

    @Override
    public String summary() {
        return "quotations with speakers, addressees and spans, CSV";
    }

    @Override
    public Optional<String> kind() {
        return Optional.of("quotation");
    }

    @Override
    public boolean tellsSources() {
        return true;
    }

    @Override
    public List<Described> dictionary() {
        return TABLE.described();
    }

    @Override
    public String head(Optional<ToldClaim> first) {
        return TABLE.header();
    }

    @Override
    public String text(ToldClaim claim, Articles articles) {
        return TABLE.line(claim);
    }

    private static List<Column<ToldClaim>> columns() {
        List<Column<ToldClaim>> columns = new ArrayList<>();
        columns.add(new Column<>("id", Kind.CODE, "of the quotation", ToldClaim::id));
        columns.add(
                new Column<>("article", Kind.TEXT, "id", claim -> claim.found().article()));
        columns.add(new Column<>(
                "url",
                Kind.ADDRESS,
                "address, or urn:entente:article:ID",
                claim -> Source.address(claim.found().url(), claim.found().article())));
        columns.add(new Column<>(
                "outlet", Kind.TEXT, "publication", claim -> claim.found().outlet()));
        columns.add(new Column<>(
                "language", Kind.CODE, "ISO 639-1", claim -> claim.found().language()));
        columns.add(new Column<>(
                "published", Kind.CODE, "ISO 8601", claim -> claim.found().published()));
        columns.add(new Column<>(
                "direct",
                Kind.BOOLEAN,
                "true inside quotation marks, false for reported speech",
                claim -> String.valueOf(Boolean.TRUE.equals(claim.claim().truth("direct")))));
        party(columns, "speaker");
        party(columns, "addressee");
        columns.add(new Column<>("cue", Kind.TEXT, "words of saying", claim -> joined(claim, "cue", " ", Words::text)));
        columns.add(new Column<>(
                "content",
                Kind.TEXT,
                "the words, parts joined by ' [...] '",
                claim -> joined(claim, "content", " [...] ", Words::text)));
        columns.add(new Column<>(
                "spans",
                Kind.CODE,
                "start-end of each part, in code points of the text; t: of the title",
                claim -> joined(
                        claim,
                        "content",
                        ";",
                        words -> (words.inTitle() ? "t:" : "") + words.start() + "-" + words.end())));
        columns.add(new Column<>(
                "rule", Kind.CODE, "what read it", claim -> claim.claim().string("rule")));
        columns.add(new Column<>(
                "lexicon", Kind.CODE, "version", claim -> claim.claim().string("lexicon")));
        return columns;
    }

    private static void party(List<Column<ToldClaim>> columns, String role) {
        columns.add(party(role, role + "_words", Kind.TEXT, "as the article names it", NamedParty::text));
        columns.add(party(role, role + "_name", Kind.TEXT, "resolved name", NamedParty::name));
        columns.add(party(role, role + "_country", Kind.CODE, "ISO alpha-3 or PLOVER's codes", NamedParty::country));
        columns.add(party(
                role,
                role + "_cow",
                Kind.INTEGER,
                "Correlates of War",
                one -> one.cow() == null ? null : one.cow().toString()));
        columns.add(party(role, role + "_sector", Kind.CODE, "PLOVER sector", NamedParty::sector));
    }

    private static Column<ToldClaim> party(
            String role, String name, Kind kind, String meaning, Function<NamedParty, @Nullable String> value) {
        return new Column<>(name, kind, meaning, claim -> {
            List<NamedParty> parties = claim.claim().parties(role);
            return parties.isEmpty() ? null : value.apply(parties.get(0));
        });
    }

    private static String joined(ToldClaim claim, String key, String between, Function<Words, String> part) {
        return claim.claim().words(key).stream().map(part).collect(Collectors.joining(between));
    }
}
