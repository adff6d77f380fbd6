// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.server.http.Request;
import org.entente.server.text.Messages;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final View VIEW = new View(
            new Request("GET", "/", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), "here"),
            Objects.requireNonNull(Messages.in("en")),
            false,
            "key");

    @Test
    void theFrameIsSentBeforeWhatIsLookedFor() {
        List<String> pieces = new ArrayList<>();
        Sheet sheet = new Sheet(VIEW, pieces::add);
        sheet.begin("record", "Events").inside(div("columns")).send();
        assertThat(pieces)
                .singleElement()
                .asString()
                .contains("<main", "<div class=\"columns\">")
                .doesNotContain("</main>");
        sheet.add(element("p", "found")).outside().end();
        assertThat(String.join("", pieces))
                .isEqualTo(Layout.page(VIEW, "record", "Events", div("columns", element("p", "found"))));
    }

    @Test
    void aPageThatBreaksOffIsStillWhole() {
        StringBuilder page = new StringBuilder();
        Sheet sheet = new Sheet(VIEW, page::append);
        sheet.begin("record", "Events").inside(div("columns")).inside(element("section"));
        sheet.end();
        assertThat(page).contains("</section></div></main>").endsWith("</body></html>\n");
    }
}
