// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.language.Languages;
import org.entente.model.Agreement;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Quantity;
import org.entente.model.Transfer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Our own passages say the agreements and transfers that stand beside them, and every span equals its words. */
class PassagesModelTest {
    private static final Languages LANGUAGES = new Languages();

    /** Passages that are not read yet. The numbers may only fall, unless hard passages are added before their rules. */
    private static final int KNOWN_AGREEMENT_MISSES = 5;

    private static final int KNOWN_TRANSFER_MISSES = 2;

    @Test
    void agreementsOfPassagesAreRead() throws IOException {
        assertThat(misses("agreements.tsv", claim -> claim instanceof Agreement a ? notation(a) : null))
                .hasSizeLessThanOrEqualTo(KNOWN_AGREEMENT_MISSES);
    }

    @Test
    void transfersOfPassagesAreRead() throws IOException {
        assertThat(misses("transfers.tsv", claim -> claim instanceof Transfer t ? notation(t) : null))
                .hasSizeLessThanOrEqualTo(KNOWN_TRANSFER_MISSES);
    }

    private List<String> misses(String file, Function<Claim, @Nullable String> notation) throws IOException {
        Coder en = Coder.load("en");
        Coder fr = Coder.load("fr");
        List<String> misses = new ArrayList<>();
        int passages = 0;
        try (InputStream in = PassagesModelTest.class.getResourceAsStream("/passages/" + file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    passages++;
                    String[] cells = line.split("\t", -1);
                    Coder coder = cells[0].equals("fr") ? fr : en;
                    Article article = Article.of(file, cells[0], null, "", cells[1]);
                    List<Claim> claims = coder.code(LANGUAGES.engine(cells[0]).analyse(article, coder.filter()));
                    assertThat(claims).allSatisfy(claim -> assertThat(claim.spans())
                            .allMatch((Evidence e) -> e.holdsIn(article)));
                    String said = claims.stream()
                            .map(notation)
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" ; "));
                    if (!said.equals(cells[2])) {
                        misses.add(cells[0] + " " + cells[1] + "\n   must say " + cells[2] + "\n   but says " + said);
                    }
                }
            }
        }
        System.err.println(file + ": " + (passages - misses.size()) + " of " + passages + " passages hold");
        misses.forEach(System.err::println);
        return misses;
    }

    private static String notation(Agreement agreement) {
        return countries(agreement.parties()) + " " + agreement.type() + " " + agreement.action() + " "
                + agreement.words().text();
    }

    private static String notation(Transfer transfer) {
        return countries(transfer.supplier()) + " > " + countries(transfer.recipient()) + " " + transfer.category()
                + " " + transfer.status() + " " + transfer.item().text() + quantity(transfer.quantity());
    }

    private static String quantity(@Nullable Quantity quantity) {
        return quantity == null
                ? ""
                : " " + (quantity.approximate() ? "~" : "") + number(quantity.min()) + ".." + number(quantity.max())
                        + (quantity.unit() == null ? "" : " " + quantity.unit());
    }

    private static String number(@Nullable Double number) {
        return number == null ? "" : String.format(Locale.ROOT, "%.0f", number);
    }

    private static String countries(List<Party> parties) {
        return parties.stream()
                .map(p -> String.valueOf(p.country()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }
}
