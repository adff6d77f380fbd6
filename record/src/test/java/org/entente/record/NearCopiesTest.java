// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearCopiesTest {
    private static final String AGENCY =
            "Le gouvernement norvégien a promis lundi deux navires de sauvetage au Pérou après"
                    + " le naufrage de plusieurs chalutiers au large de Callao. Les deux bâtiments quitteront Bergen avant la fin du"
                    + " mois, a indiqué la ministre de la Pêche, qui a rappelé que son pays avait déjà formé cent vingt marins"
                    + " péruviens. Lima a remercié Oslo et demandé que des plongeurs accompagnent les équipages. Le coût de"
                    + " l'opération n'a pas été rendu public, mais l'opposition réclame un débat au Parlement cette semaine.";
    private static final String REWRITTEN = AGENCY.replace("deux navires de sauvetage", "deux bateaux de secours")
            + " Notre correspondant à Bergen confirme que les équipages se préparent déjà au départ.";
    private static final String OTHER =
            "Le gouvernement norvégien a promis lundi de revoir les quotas de pêche au cabillaud,"
                    + " que les armateurs du nord jugent trop bas. La ministre de la Pêche recevra leurs représentants à Bergen"
                    + " avant la fin du mois. Les écologistes demandent au contraire que les captures soient réduites de moitié"
                    + " et que les chalutiers quittent les fjords, où les stocks ne se sont pas reconstitués depuis dix ans.";

    @TempDir
    private Path folder = Path.of("");

    private static String article(String id, String text, String outlet, String day) {
        Map<String, Object> promise = Lines.event(
                text,
                "promis",
                "AGREE",
                "Le gouvernement norvégien=NOR GOV",
                text.equals(OTHER) ? "" : "Pérou=PER GOV");
        return Lines.article(id, text, promise)
                .replace("Le Courrier d'Oslo", outlet)
                .replace("2031-05-04", day);
    }

    private static List<String> lines() {
        return List.of(
                article("a-1", AGENCY, "Le Courrier", "2031-05-05"),
                article("a-2", AGENCY, "La Dépêche", "2031-05-05"),
                article("a-3", REWRITTEN, "Le Fjord", "2031-05-06"),
                article("a-4", OTHER, "Le Courrier", "2031-05-05"));
    }

    private void add(Path to, List<String> lines, int atOnce) {
        for (int i = 0; i < lines.size(); i += atOnce) {
            try (Record record = Record.open(to, Instant.EPOCH.plusSeconds(i))) {
                lines.subList(i, Math.min(lines.size(), i + atOnce)).forEach(record::add);
            }
        }
    }

    @Test
    void copiesOfAnAgencyTextAreOneTextInManyOutlets() {
        add(folder, lines(), 10);
        try (RecordView view = RecordView.open(folder)) {
            List<Event> promises = new ArrayList<>();
            view.events().find(EventQuery.where().recipient("PER").build(), promises::add);
            assertThat(promises).hasSize(1);
            assertThat(promises.get(0).articles()).isEqualTo(3);
            assertThat(promises.get(0).outlets()).isEqualTo(3);
            assertThat(promises.get(0).texts()).isEqualTo(1);
            assertThat(view.articles().copies("a-4")).isEmpty();
        }
    }

    @Test
    void theWordsThatDifferAreTold() {
        add(folder, lines(), 10);
        try (RecordView view = RecordView.open(folder)) {
            List<NearCopy> copies = view.articles().copies("a-1");
            assertThat(copies).extracting(NearCopy::article).containsExactly("a-2", "a-3");
            assertThat(copies.get(0).similarity()).isEqualTo(1);
            assertThat(copies.get(0).onlyHere()).isEmpty();
            NearCopy rewritten = copies.get(1);
            assertThat(rewritten.similarity()).isBetween(0.5, 0.9);
            assertThat(rewritten.onlyHere()).singleElement().asString().contains("navires");
            assertThat(rewritten.onlyThere()).hasSize(2);
            assertThat(rewritten.onlyThere().get(1))
                    .startsWith("Notre correspondant")
                    .endsWith("départ.");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfArrivalHasNoSay(long seed, @TempDir Path other) {
        add(folder, lines(), 10);
        List<String> shuffled = new ArrayList<>(lines());
        Collections.shuffle(shuffled, new Random(seed));
        add(other, shuffled, 1);
        assertThat(groups(other)).isEqualTo(groups(folder));
    }

    /** The same words printed again months later are another text, whatever came in between. */
    @Test
    void aReprintThatIsFarAwayIsNoCopyInWhateverOrder(@TempDir Path other) {
        List<String> all = new ArrayList<>(lines());
        all.add(article("a-5", AGENCY, "Le Courrier", "2031-09-05"));
        add(folder, all, 10);
        Collections.reverse(all);
        add(other, all, 1);
        assertThat(groups(other)).isEqualTo(groups(folder));
        assertThat(groups(folder)).doesNotContainEntry("a-5", groups(folder).get("a-1"));
    }

    @Test
    void textsThatAreReadAnewStayTextsOfTheirOwn() {
        add(folder, lines(), 10);
        Map<String, String> before = groups(folder);
        add(
                folder,
                lines().stream().map(l -> l.replace("asserted", "hypothetical")).toList(),
                10);
        assertThat(groups(folder)).isEqualTo(before);
    }

    private static Map<String, String> groups(Path folder) {
        Map<String, String> groups = new java.util.TreeMap<>();
        try (RecordView view = RecordView.open(folder)) {
            view.articles().each(article -> groups.put(article.id(), article.textGroup()));
        }
        return groups;
    }
}
